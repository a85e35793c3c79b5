import { render } from 'preact';
import JournalScreen from '../../../src/companion/features/journal/journal-screen.tsx';
import KeepingScreen from '../../../src/companion/features/keeping/keeping-screen.tsx';
import { fakeSenses } from '../../../src/companion/senses/fake-senses.ts';
import { CompanionContext } from '../../../src/companion/shell/companion.ts';
import '../../../src/companion/ui/tokens.css';
import '../../../src/companion/ui/base.css';
import { clock, journal } from './journal-page.ts';

render(
  <CompanionContext.Provider value={{ clock, journal, senses: fakeSenses() }}>
    {location.pathname === '/journal' ? (
      <JournalScreen />
    ) : (
      <KeepingScreen forgetElsewhere={async () => true} />
    )}
  </CompanionContext.Provider>,
  document.body,
);
