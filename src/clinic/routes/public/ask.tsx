import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { AskedPage, AskPage } from '../../pages/ask-page.tsx';
import { once } from '../../use-cases/booking/once.ts';
import { formStamps } from '../../use-cases/inbox/form-stamps.ts';
import { ask } from '../../use-cases/questions.ts';
import { contactOf, questionRequest } from '../api-shapes.ts';
import { fieldsOf } from '../sent-form.ts';
import type { Visit } from './visit.ts';

/** A question to the clinic, and that it has arrived. */
export function askPages({ within, clinicOf, send, pool, now }: Visit): Hono {
  const routes = new Hono();
  const stamps = formStamps(pool);

  routes.get('/:slug/ask', async (context) => {
    const clinic = await clinicOf(context);
    const typed = { name: '', phone: '', email: '', body: '' };
    const stamp = await stamps.stamp(clinic.clinicId, now());
    return send(context, clinic, {
      title: 'Ask a question',
      children: <AskPage clinic={clinic} typed={typed} stamp={stamp} />,
    });
  });

  routes.post('/:slug/ask', async (context) => {
    const field = await fieldsOf(context);
    const clinic = await clinicOf(context);
    const contact = { name: field('name'), phone: field('phone'), email: field('email') };
    const [body, stamp] = [field('body'), field('stamp')];
    const read = questionRequest.safeParse({ patient: contact, body });
    if (!read.success) {
      const [issue] = read.error.issues;
      const problem = { text: issue?.message ?? '', field: issue?.path.join('.') ?? '' };
      return send(context, clinic, {
        title: 'Ask a question',
        children: <AskPage clinic={clinic} typed={{ ...contact, body }} stamp={stamp} problem={problem} />,
        status: 400,
      });
    }
    const question = { contact: contactOf(read.data.patient), body: read.data.body };
    // Only a program fills in what nobody sees.
    const doubt =
      field('website') === '' ? await stamps.doubtOf(stamp, clinic.clinicId, now()) : 'hidden-field';
    // The same words from the same form are one question, however often they are sent.
    const key = createHash('sha256')
      .update(JSON.stringify([stamp, question]))
      .digest('base64url');
    await within(context, (client, one) =>
      once(client, one, `ask ${key}`, question, () => ask(client, one, { ...question, doubt }, now())),
    );
    return context.redirect(`/c/${clinic.slug}/asked`, 303);
  });

  routes.get('/:slug/asked', async (context) => {
    const clinic = await clinicOf(context);
    return send(context, clinic, {
      title: 'We have your question',
      children: <AskedPage clinic={clinic} />,
    });
  });

  return routes;
}
