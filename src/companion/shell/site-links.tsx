const links = [
  ['/journal', 'What I wrote down'],
  ['/medicines', 'Painkillers'],
  ['/settings', 'Settings'],
  ['/checklist', 'The whole checklist'],
  ['/about', 'About'],
] as const;

/** Out of the way, below everything else. */
export function SiteLinks() {
  return (
    <nav class="site-links" aria-label="Other pages">
      {links.map(([to, label]) => (
        <a key={to} href={to}>
          {label}
        </a>
      ))}
    </nav>
  );
}
