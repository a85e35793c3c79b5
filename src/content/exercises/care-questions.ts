import type { CareId } from '../../domain/recovery/exercise.ts';
import { fillFrom } from '../evidence/clinical-number.ts';
import { exerciseNumbers } from '../evidence/exercise-numbers.ts';

interface CareQuestion {
  readonly careId: CareId;
  readonly question: string;
}

const fill = fillFrom(exerciseNumbers);

/** What is asked before exercises are planned; each leaves some out or has them begun more gently. */
export const careQuestions: readonly CareQuestion[] = (
  [
    { careId: 'pregnancy', question: 'Are you pregnant?' },
    { careId: 'late-pregnancy', question: 'Are you more than {pregnancyCareFrom} weeks pregnant?' },
    { careId: 'osteoporosis', question: 'Do you have thin bones (osteoporosis)?' },
    {
      careId: 'recent-surgery',
      question: 'Did you have an operation on your back or tummy, and nobody has said yet what you can do?',
    },
    { careId: 'spinal-stenosis', question: 'Were you told that your spine is narrow (stenosis)?' },
    { careId: 'nerve-pain', question: 'Does pain run down your leg?' },
    { careId: 'falls-risk', question: 'Do you fall at times, or fear that you might?' },
    { careId: 'knee-problem', question: 'Do your knees give you trouble?' },
    { careId: 'wrist-problem', question: 'Do your wrists give you trouble?' },
    { careId: 'shoulder-problem', question: 'Does a shoulder give you trouble?' },
    { careId: 'neck-problem', question: 'Does your neck give you trouble?' },
  ] satisfies CareQuestion[]
).map(({ careId, question }) => ({ careId, question: fill(question) }));
