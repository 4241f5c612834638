import type {Example} from './examples/example.js';

/** A story that places the example's HTML as a parser would, with its files answered from memory,
 * so that the static Storybook shows what the tests see. */
export const story = ({title, why, markup, files = {}}: Example) => ({
  name: title,
  render: () => {
    const holder = document.createElement('div');
    for (const [path, answer] of Object.entries(files)) answers.set(path, answer);
    holder.innerHTML = markup;
    return holder;
  },
  parameters: {docs: {description: {story: why}, source: {code: markup, language: 'html'}}},
});

/** Answers of this Storybook's own `fetch`, by path. */
const answers = new Map<string, unknown>();
const real = window.fetch.bind(window);
window.fetch = (input, init) => {
  const path = new URL(input instanceof Request ? input.url : input, document.baseURI).pathname;
  const answer = answers.get(path);
  if (answer === undefined) return real(input, init);
  return Promise.resolve(
    new Response(typeof answer === 'string' ? answer : JSON.stringify(answer)),
  );
};
