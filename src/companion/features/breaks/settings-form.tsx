import { breakChoices, breakPresets, intervalChoices } from '../../../content/breaks/break-presets.ts';
import { breaksNumbers } from '../../../content/breaks/breaks-numbers.ts';
import { breakWords, profileWords } from '../../../content/breaks/break-words.ts';
import type { BreakProfile, BreakSettings } from '../../../domain/breaks/sitting.ts';
import { SwitchButton } from '../../ui/switch-button.tsx';
import { ClockField } from './clock-field.tsx';
import type { Breaks } from './use-breaks.ts';

const profiles = ['desk', 'sofa', 'drive'] as const;

interface Props {
  breaks: Breaks;
  chosen: BreakSettings;
  /** Inside the tap that turns breaks on: the one moment to ask about reminders. */
  onTurnOn(): void;
  onChoose(settings: BreakSettings): void;
}

/** What somebody has set for a profile before, or what it begins with. */
export const settingsFor = (
  profile: BreakProfile,
  { settings }: Pick<Breaks, 'settings'>,
): BreakSettings => ({
  ...(settings.findLast((one) => one.profile === profile) ?? breakPresets[profile]),
  isOn: true,
});

/** Where and how long the person sits. Once breaks are on, a change holds at once, but for a drive. */
export function SettingsForm({ breaks, chosen, onTurnOn, onChoose }: Props) {
  const isOn = breaks.state !== null;
  /** A drive is planned while the breaks at a desk go on: it begins with a press of its own. */
  const isOnlyPlanned = (one: BreakProfile) =>
    !isOn || (one === 'drive' && breaks.settings.at(-1)?.profile !== 'drive');
  const choose = (settings: BreakSettings) => {
    onChoose(settings);
    if (!isOnlyPlanned(settings.profile)) breaks.set(settings);
  };
  const { profile, intervalMinutes, breakMinutes, standMinutes, ...rest } = chosen;
  const setStanding = () =>
    choose({
      profile,
      intervalMinutes,
      breakMinutes,
      ...rest,
      ...(standMinutes === undefined ? { standMinutes: breaksNumbers.standing.value } : {}),
    });
  return (
    <section class="stack" aria-labelledby="breaks-where">
      <h2 id="breaks-where">Where do you sit?</h2>
      <div class="breaks-choices" role="group" aria-labelledby="breaks-where">
        {profiles.map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-pressed={one === profile}
            onClick={() => choose(settingsFor(one, breaks))}
          >
            {profileWords[one].name}
          </button>
        ))}
      </div>
      <p>{profileWords[profile].say}</p>
      <Minutes
        name={profile === 'drive' ? 'Longest at the wheel' : 'Get up after sitting for'}
        choices={intervalChoices}
        chosen={intervalMinutes}
        onChoose={(minutes) => choose({ ...chosen, intervalMinutes: minutes })}
      />
      <Minutes
        name={profile === 'drive' ? 'Each stop' : 'Stay up for'}
        choices={breakChoices}
        chosen={breakMinutes}
        onChoose={(minutes) => choose({ ...chosen, breakMinutes: minutes })}
      />
      {profile === 'desk' ? (
        <SwitchButton
          words={`My desk goes up: after each break, stand for ${breaksNumbers.standing.value} minutes`}
          isOn={standMinutes !== undefined}
          onTap={setStanding}
        />
      ) : null}
      {profile === 'drive' ? null : (
        <div class="breaks-times" role="group" aria-label="Quiet hours">
          <ClockField
            label="Quiet from"
            minutes={chosen.quietFromMinutes}
            onChange={(minutes) => choose({ ...chosen, quietFromMinutes: minutes })}
          />
          <ClockField
            label="Quiet until"
            minutes={chosen.quietUntilMinutes}
            onChange={(minutes) => choose({ ...chosen, quietUntilMinutes: minutes })}
          />
        </div>
      )}
      {profile === 'drive' ? null : (
        <p class="small">{profile === 'desk' ? breakWords.pageSees : breakWords.sofaSees}</p>
      )}
      {isOnlyPlanned(profile) ? (
        <button
          type="button"
          class="button button-main"
          onClick={() => {
            if (profile !== 'drive') onTurnOn();
            breaks.set(chosen);
          }}
        >
          {profile === 'drive' ? 'I am going on a drive' : 'Turn breaks on'}
        </button>
      ) : (
        <button
          type="button"
          class="button button-wide"
          onClick={() => breaks.set({ ...chosen, isOn: false })}
        >
          Turn breaks off
        </button>
      )}
    </section>
  );
}

interface MinutesProps {
  name: string;
  choices: readonly number[];
  chosen: number;
  onChoose(minutes: number): void;
}

function Minutes({ name, choices, chosen, onChoose }: MinutesProps) {
  return (
    <div class="field">
      <span class="label">{name}</span>
      <div class="breaks-choices" role="group" aria-label={name}>
        {choices.map((minutes) => (
          <button
            key={minutes}
            type="button"
            class="button"
            aria-label={`${name} ${minutes} min`}
            aria-pressed={minutes === chosen}
            onClick={() => onChoose(minutes)}
          >
            {minutes} min
          </button>
        ))}
      </div>
    </div>
  );
}
