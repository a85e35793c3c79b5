import { journey } from './journey.ts';

journey('hands the phone to whoever has come, and rests with their help', async ({ someone }) => {
  const person = await someone();
  await person.opens();
  await person.walks(
    ['stop', 'I have stopped'],
    ['signs', 'None of these'],
    ['passes', 'Next'],
    ['breathe', 'Next'],
    ['press', 'It let me move'],
    ['where', 'Standing or bent over'],
    ['standing', 'Someone can help me'],
  );

  await person.isAt('helper-card');
  await person.page.getByRole('heading', { name: 'For the person helping', level: 1 }).waitFor();
  await person.reads('Do not pull or lift me. I will move myself, in my own way.');
  for (const thing of ['cushion', 'blanket', 'water', 'hot-water bottle', 'tablets'])
    await person.reads(new RegExp(thing));
  await person.presses('Give the phone back');

  await person.walks(
    ['standing', 'I am holding on'],
    ['walk-to-rest', 'I am there'],
    ['lie-sit', 'I am sitting'],
    ['lie-down', 'I am lying down'],
    ['rest', 'Someone is here'],
    ['helper-card', 'Give the phone back'],
  );
  await person.isAt('rest');
});
