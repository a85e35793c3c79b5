import { encode } from 'uqr';
import type { VNode } from 'preact';
import { totpAddress } from '../../../use-cases/sign-in/totp.ts';

interface Props {
  secret: string;
  clinicName: string;
  email: string;
}

/** What an app for codes is given: a square to photograph, a link on the phone itself, and letters to type. */
export function TotpSquare({ secret, clinicName, email }: Props): VNode {
  const address = totpAddress(secret, clinicName, email);
  const { data, size } = encode(address, { border: 3 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <>
      <svg
        class="code-square"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label="The square to photograph with your app"
        shape-rendering="crispEdges"
      >
        <path fill="#000" d={path} />
      </svg>
      <p>
        <a href={address}>On this phone: open the app</a>
      </p>
      <p>
        Or type this into the app:{' '}
        <strong class="invitation-link">{secret.match(/.{1,4}/g)?.join(' ')}</strong>
      </p>
    </>
  );
}
