import type { VNode } from 'preact';
import { AccountColumn } from './account-column.tsx';
import type { Clinic, Practitioner } from '../../../use-cases/clinics.ts';
import type { ListedMember } from '../../../use-cases/sign-in/members.ts';
import type { Session } from '../../../use-cases/sign-in/sessions.ts';
import { roles, type StaffMember } from '../../../use-cases/staff-member.ts';
import { momentWords } from '../../words-of-time.ts';
import { ProblemNote } from './problem.tsx';
import { roleWords } from './role-words.ts';

export interface WaitingInvitation {
  invitationId: string;
  email: string;
  role: (typeof roles)[number];
  endsAt: Date;
  hasRunOut: boolean;
  isAnew: boolean;
  /** The whole address to hand over. */
  link: string;
}

interface Props {
  clinic: Clinic;
  /** Of all members. */
  sessions: readonly Session[];
  staff: StaffMember;
  members: readonly ListedMember[];
  invitations: readonly WaitingInvitation[];
  practitioners: readonly Practitioner[];
  typed: { email: string };
  problem?: string | undefined;
}

export function TeamPage(props: Props): VNode {
  const { clinic, members, invitations, practitioners, typed, problem } = props;
  const here = `/c/${clinic.slug}/staff/team`;
  return (
    <AccountColumn>
      <h1>Who works here</h1>
      <ProblemNote text={problem} />
      {members.map((member) => (
        <MemberCard key={member.staffId} {...props} member={member} here={here} />
      ))}
      {invitations.map((invitation) => (
        <InvitationCard key={invitation.invitationId} invitation={invitation} clinic={clinic} here={here} />
      ))}
      <section class="card">
        <h2>Invite somebody</h2>
        <form method="post" action={`${here}/invite`} class="stack">
          <label class="field">
            <span>E-mail</span>
            <input
              class="input"
              name="email"
              type="email"
              autocomplete="off"
              maxlength={254}
              required
              value={typed.email}
            />
          </label>
          <RoleFields practitioners={practitioners} role="reception" practitionerId={null} />
          <button class="button button-main">Make the invitation</button>
        </form>
      </section>
    </AccountColumn>
  );
}

function RoleFields({
  practitioners,
  role,
  practitionerId,
}: Pick<Props, 'practitioners'> & Pick<ListedMember, 'role' | 'practitionerId'>): VNode {
  return (
    <>
      <label class="field">
        <span>Role</span>
        <select class="input" name="role">
          {roles.map((one) => (
            <option key={one} value={one} selected={one === role}>
              {roleWords[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>In the diary</span>
        <select class="input" name="practitioner">
          <option value="">no column of their own</option>
          {practitioners.map((one) => (
            <option
              key={one.practitionerId}
              value={one.practitionerId}
              selected={one.practitionerId === practitionerId}
            >
              {one.name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function MemberCard({
  clinic,
  member,
  staff,
  sessions,
  practitioners,
  here,
}: Props & { member: ListedMember; here: string }): VNode {
  const at = `${here}/${member.staffId}`;
  const devices = sessions.filter(({ accountId }) => accountId === member.accountId);
  return (
    <section class="card">
      <h2>
        {member.name}
        {member.staffId === staff.staffId ? ' (you)' : ''}
      </h2>
      <p>
        {member.email}, {roleWords[member.role]}
      </p>
      {devices.length === 0 ? null : (
        <details>
          <summary>{`Signed in on ${devices.length === 1 ? 'one device' : `${devices.length} devices`}`}</summary>
          <div class="stack">
            <ul>
              {devices.map(({ sessionId, device, signedInAt }) => (
                <li key={sessionId}>
                  {device}, since {momentWords(signedInAt, clinic.timeZone)}
                </li>
              ))}
            </ul>
            {member.staffId === staff.staffId ? (
              <a href={`/c/${clinic.slug}/staff/account`}>
                You sign out your own on the page of your account.
              </a>
            ) : (
              <form method="post" action={`${at}/sign-out`}>
                <button class="button">Sign out {member.name} everywhere</button>
              </form>
            )}
          </div>
        </details>
      )}
      <details>
        <summary>Change</summary>
        <div class="stack">
          <form method="post" action={`${at}/role`} class="stack">
            <RoleFields
              practitioners={practitioners}
              role={member.role}
              practitionerId={member.practitionerId}
            />
            <button class="button">Change the role of {member.name}</button>
          </form>
          {member.isElsewhere ? (
            <p class="small">
              {member.name} also works at another clinic, so only they, or whoever runs the server, can make a
              new sign-in link.
            </p>
          ) : (
            <form method="post" action={`${at}/sign-in-link`}>
              <button class="button">Make a new sign-in link for {member.name}</button>
            </form>
          )}
          <form method="post" action={`${at}/remove`}>
            <button class="button button-alarm">Remove {member.name}</button>
          </form>
        </div>
      </details>
    </section>
  );
}

function InvitationCard({
  invitation,
  clinic,
  here,
}: {
  invitation: WaitingInvitation;
  clinic: Clinic;
  here: string;
}): VNode {
  const { invitationId, email, role, endsAt, hasRunOut, isAnew, link } = invitation;
  const at = `${here}/invitations/${invitationId}`;
  const until = momentWords(endsAt.getTime(), clinic.timeZone);
  return (
    <section class="card card-care">
      <h2>{isAnew ? `${email}: new sign-in` : `${email}: invited as ${roleWords[role]}`}</h2>
      {hasRunOut ? (
        <p>The link ran out on {until}.</p>
      ) : (
        <>
          <p>Hand over this link. It works once, until {until}:</p>
          <p class="invitation-link">{link}</p>
        </>
      )}
      <div class="row">
        <form method="post" action={`${at}/again`}>
          <button class="button">Make a new link</button>
        </form>
        <form method="post" action={`${at}/take-back`}>
          <button class="button">Take back</button>
        </form>
      </div>
    </section>
  );
}
