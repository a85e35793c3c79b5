import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

type Way = 'well' | 'slow' | 'busy' | 'refuses-address' | 'refuses-letter' | 'takes-and-breaks';

export interface MailServer {
  port: number;
  /** What it took, in order. */
  letters: ParsedMail[];
  /** How many tries it saw, whatever came of them. */
  tries: number;
  behave(way: Way): void;
  close(): Promise<void>;
}

const answer = (code: number) => Object.assign(new Error('not now'), { responseCode: code });

/** A real mail server on this machine, which can be in trouble. */
export async function startMailServer(port = 0): Promise<MailServer> {
  let way: Way = 'well';
  const letters: ParsedMail[] = [];
  const seen = { tries: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 50,
    onRcptTo(_address, _session, done) {
      seen.tries += 1;
      if (way === 'busy') return done(answer(450));
      if (way === 'refuses-address') return done(answer(550));
      if (way !== 'slow') return done();
    },
    onData(stream, _session, done) {
      simpleParser(stream, (error, letter) => {
        if (error) return done(error);
        if (way === 'refuses-letter') return done(answer(554));
        letters.push(letter);
        if (way !== 'takes-and-breaks') done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    letters,
    get tries() {
      return seen.tries;
    },
    behave: (next) => {
      way = next;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

export const addressesOf = (field: AddressObject | AddressObject[] | undefined): string[] =>
  [field ?? []].flat().flatMap(({ value }) => value.map(({ address = '' }) => address));
