import './switch-button.css';

interface SwitchButtonProps {
  /** What it is called, the same whether it is on or off. */
  words: string;
  isOn: boolean;
  onTap(): void;
}

export function SwitchButton({ words, isOn, onTap }: SwitchButtonProps) {
  return (
    <button type="button" class="button switch-button" role="switch" aria-checked={isOn} onClick={onTap}>
      {words}{' '}
      <span class="switch-state" aria-hidden="true">
        {isOn ? 'on' : 'off'}
      </span>
    </button>
  );
}
