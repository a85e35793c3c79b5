import type { AskAPhysioProps } from './ask-a-physio.tsx';
import { exerciseById } from '../../../content/exercises/library.ts';
import { CaresPage } from './cares-page.tsx';
import { EvidencePage } from './evidence-page.tsx';
import { ExercisePage } from './exercise-page.tsx';
import { FindPage } from './find-page.tsx';
import { HandoutPage, mostOnOnePage } from './handout-page.tsx';
import './library.css';
import { OwnPage } from './own-page.tsx';
import { SequencesPage } from './sequences-page.tsx';
import { useKeptChoice } from './use-kept-choice.ts';
import { useLibrary } from './use-library.ts';
import { usePlace } from './use-place.ts';

type Props = Pick<AskAPhysioProps, 'WhomToAsk'>;

/** The library of exercises. What is chosen for paper is kept while it is open, a reload of it among that, and nowhere else. */
export default function LibraryScreen({ WhomToAsk }: Props) {
  const place = usePlace();
  const library = useLibrary();
  const [chosen, setChosen] = useKeptChoice(place);
  const choose = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const exercise = exerciseById(place);
  if (exercise) {
    const isChosen = chosen.includes(exercise.id);
    return (
      <ExercisePage
        key={place}
        exercise={exercise}
        library={library}
        WhomToAsk={WhomToAsk}
        isChosen={isChosen}
        onChoose={isChosen || chosen.length < mostOnOnePage ? () => choose(exercise.id) : null}
      />
    );
  }
  switch (place) {
    case 'cares':
      return <CaresPage key={place} library={library} />;
    case 'own':
      return <OwnPage key={place} library={library} />;
    case 'sequences':
      return <SequencesPage key={place} answers={library.answers} onPrint={setChosen} />;
    case 'handout':
      return <HandoutPage key={place} library={library} chosen={chosen} onChoose={choose} />;
    case 'evidence':
      return <EvidencePage key={place} />;
    default:
      return <FindPage key="all" library={library} WhomToAsk={WhomToAsk} />;
  }
}
