import { type Context, Hono } from 'hono';
import { isUuid } from '../../database/in-clinic.ts';
import type { FormState, Typed } from '../../pages/staff/form-state.ts';
import { InboxPage } from '../../pages/staff/inbox-page.tsx';
import { QuestionPage } from '../../pages/staff/question-page.tsx';
import { answerQuestion, markSpam, putBack, questionMark } from '../../use-cases/inbox/answer-question.ts';
import { folders, PAGE_LENGTH, questionsIn, waitingQuestions } from '../../use-cases/inbox/inbox.ts';
import { appointmentsOfContact, type Question, questionOf } from '../../use-cases/inbox/question.ts';
import type { ClinicParts } from '../clinic-parts.ts';
import { notFoundPage } from '../plain-pages.ts';
import { sendStaff } from './send-staff.tsx';
import { formReader, typedIn } from './settings/form-reader.ts';
import { requires, type StaffEnv } from './staff-env.ts';
import { staffPath, staffWork } from './staff-work.ts';

type StaffContext = Context<StaffEnv>;
const LONGEST = { email: 10_000, phone: 500 } as const;

/** Questions and their answers. */
export function inboxRoutes(parts: ClinicParts): Hono<StaffEnv> {
  const within = staffWork(parts);
  const routes = new Hono<StaffEnv>();
  routes.use('/inbox', requires('answer questions'));
  routes.use('/inbox/*', requires('answer questions'));

  routes.get('/inbox', async (context) => {
    const asked = context.req.query('folder');
    const after = context.req.query('after') ?? '';
    const folder = folders.find((one) => one === asked) ?? 'unanswered';
    const page = await within(context, async (client, { clinicId }) => ({
      questions: await questionsIn(client, clinicId, { folder, after: isUuid(after) ? after : null }),
      counts: await waitingQuestions(client, clinicId),
    }));
    const last = page.questions.length === PAGE_LENGTH ? page.questions.at(-1) : undefined;
    const more = last
      ? staffPath(context, `/inbox?${new URLSearchParams({ folder, after: last.questionId })}`)
      : null;
    return sendStaff(context, {
      title: 'Questions',
      current: 'inbox',
      children: (
        <InboxPage clinic={context.get('clinic')} {...page} {...{ folder, more }} now={parts.now()} />
      ),
    });
  });

  const idOf = (context: StaffContext): string => {
    const id = context.req.param('id') ?? '';
    return isUuid(id) ? id : '00000000-0000-0000-0000-000000000000';
  };

  async function show(
    context: StaffContext,
    { typed, problems, isOvertaken }: { typed: Typed; problems: FormState['problems']; isOvertaken: boolean },
    status: 200 | 409 = 200,
  ): Promise<Response> {
    const found = await within(context, async (client, { clinicId }) => {
      const question = await questionOf(client, clinicId, idOf(context));
      return question && { question, appointments: await appointmentsOfContact(client, clinicId, question) };
    });
    if (!found) return notFoundPage(context);
    const form = { typed, problems, seen: seenOf(typed, found.question, isOvertaken), notice: null };
    return sendStaff(context, {
      title: 'A question',
      current: 'inbox',
      children: (
        <QuestionPage
          clinic={context.get('clinic')}
          {...found}
          {...{ form, isOvertaken }}
          now={parts.now()}
        />
      ),
      status,
    });
  }

  routes.get('/inbox/:id', (context) => show(context, { typed: {}, problems: {}, isOvertaken: false }));

  routes.post('/inbox/:id/answer', async (context) => {
    const typed = await typedIn(context);
    const way = typed['way'] === 'phone' ? 'phone' : 'email';
    const reader = formReader(typed);
    const text = reader.text(`${way}-text`, {
      longest: LONGEST[way],
      lines: true,
      missing: way === 'phone' ? 'Please say in a few words what was said.' : 'Please write an answer.',
    });
    const { problems } = reader;
    if (Object.keys(problems).length > 0) return show(context, { typed, problems, isOvertaken: false }, 409);
    const outcome = await within(context, (client, clinic) =>
      answerQuestion(
        client,
        clinic,
        {
          questionId: idOf(context),
          way,
          text,
          seen: typed['seen'] ?? '',
          staff: context.get('staff'),
        },
        parts.now(),
      ),
    );
    if (outcome.kind === 'gone') return notFoundPage(context);
    if (outcome.kind === 'changed') return show(context, { typed, problems: {}, isOvertaken: true }, 409);
    return context.redirect(staffPath(context, `/inbox/${idOf(context)}`), 303);
  });

  routes.post('/inbox/:id/put-back', async (context) => {
    const questionId = idOf(context);
    await within(context, (client, clinic) =>
      putBack(client, clinic, { questionId, staff: context.get('staff') }),
    );
    return context.redirect(staffPath(context, `/inbox/${questionId}`), 303);
  });

  routes.post('/inbox/:id/spam', async (context) => {
    const questionId = idOf(context);
    const isSpam = (await typedIn(context))['spam'] === 'yes';
    await within(context, (client, clinic) =>
      markSpam(client, clinic, { questionId, isSpam, staff: context.get('staff') }),
    );
    return context.redirect(staffPath(context, isSpam ? '/inbox' : `/inbox/${questionId}`), 303);
  });

  return routes;
}

/** A form that is shown again for a slip keeps its mark; one that was overtaken has seen what there is now. */
const seenOf = (typed: Typed, question: Question, isOvertaken: boolean): string =>
  isOvertaken ? questionMark(question) : (typed['seen'] ?? questionMark(question));
