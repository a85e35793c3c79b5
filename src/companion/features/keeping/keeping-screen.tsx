import { useEffect, useRef } from 'preact/hooks';
import { BringInSection } from './bring-in-section.tsx';
import { EraseSection, type ForgetElsewhere } from './erase-section.tsx';
import './keeping.css';
import { SaveSection } from './save-section.tsx';

/** The person's notes as their own: copy them, bring them back, erase them. */
export default function KeepingScreen({ forgetElsewhere }: { forgetElsewhere: ForgetElsewhere }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="page keeping">
      <h1 tabIndex={-1} ref={heading}>
        My notes
      </h1>
      <SaveSection />
      <BringInSection />
      <EraseSection forgetElsewhere={forgetElsewhere} />
    </main>
  );
}
