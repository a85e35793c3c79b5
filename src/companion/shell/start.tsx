import '../ui/tokens.css';
import '../ui/base.css';
import { watchForUpdates } from './updates.ts';

watchForUpdates({ isEpisodeActive: () => location.pathname === '/now' });
