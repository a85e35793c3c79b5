import { Hono } from 'hono';
import { AskedPage, AskPage } from '../../pages/ask-page.tsx';
import { ask } from '../../use-cases/questions.ts';
import { contactOf, questionRequest } from '../api-shapes.ts';
import { fieldsOf, type Visit } from './visit.ts';

/** A question to the clinic, and that it has arrived. */
export function askPages({ within, clinicOf, send }: Visit): Hono {
  const routes = new Hono();

  routes.get('/:slug/ask', async (context) => {
    const clinic = await clinicOf(context);
    const typed = { name: '', phone: '', email: '', body: '' };
    return send(context, clinic, {
      title: 'Ask a question',
      children: <AskPage clinic={clinic} typed={typed} />,
    });
  });

  routes.post('/:slug/ask', async (context) => {
    const field = await fieldsOf(context);
    const clinic = await clinicOf(context);
    // Only a program fills in what nobody sees; it is thanked like everybody and kept out of the inbox.
    if (field('website') !== '') return context.redirect(`/c/${clinic.slug}/asked`, 303);
    const contact = { name: field('name'), phone: field('phone'), email: field('email') };
    const body = field('body');
    const read = questionRequest.safeParse({ patient: contact, body });
    if (!read.success) {
      const [issue] = read.error.issues;
      const problem = { text: issue?.message ?? '', field: issue?.path.join('.') ?? '' };
      return send(context, clinic, {
        title: 'Ask a question',
        children: <AskPage clinic={clinic} typed={{ ...contact, body }} problem={problem} />,
        status: 400,
      });
    }
    const question = { contact: contactOf(read.data.patient), body: read.data.body };
    await within(context, (client, one) => ask(client, one, question));
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
