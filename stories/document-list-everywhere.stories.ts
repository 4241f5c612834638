import '../src/define.js';
import {EVERYWHERE} from './examples/document-list-everywhere.js';
import {story} from './story.js';

export default {
  title: 'Elements/What all four share',
  parameters: {
    docs: {
      description: {
        component:
          'Ways to put an element on a page, where its data comes from, its words and its look: the same for all four, shown with the document list.',
      },
    },
  },
};

export const Div = story(EVERYWHERE.div!);
export const File = story(EVERYWHERE.file!);
export const InPage = story(EVERYWHERE.inPage!);
export const Attributes = story(EVERYWHERE.attributes!);
export const Settings = story(EVERYWHERE.settings!);
export const French = story(EVERYWHERE.french!);
export const Dark = story(EVERYWHERE.dark!);
export const RightToLeft = story(EVERYWHERE.rightToLeft!);
export const Narrow = story(EVERYWHERE.narrow!);
