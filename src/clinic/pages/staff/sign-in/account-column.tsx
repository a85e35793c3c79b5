import type { ComponentChildren, VNode } from 'preact';
import style from './account.css?raw';

/** One narrow column inside the frame of the staff. */
export const AccountColumn = ({ children }: { children: ComponentChildren }): VNode => (
  <div class="staff-account">
    <style dangerouslySetInnerHTML={{ __html: style }} />
    {children}
  </div>
);
