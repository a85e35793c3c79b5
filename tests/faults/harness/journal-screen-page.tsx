import { render } from 'preact';
import JournalScreen from '../../../src/companion/features/journal/journal-screen.tsx';
import { StorageNotice } from '../../../src/companion/features/journal/storage-notice.tsx';
import { fakeSenses } from '../../../src/companion/senses/fake-senses.ts';
import { CompanionContext } from '../../../src/companion/shell/companion.ts';
import '../../../src/companion/ui/tokens.css';
import '../../../src/companion/ui/base.css';
import { clock, journal } from './journal-page.ts';

render(
  <CompanionContext.Provider value={{ clock, journal, senses: fakeSenses() }}>
    <StorageNotice />
    <JournalScreen />
  </CompanionContext.Provider>,
  document.body,
);
