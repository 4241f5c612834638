import {defineConfig} from 'vite';

/** Storybook's own: the demo's root and the package's entries in the other one are not its business. */
export default defineConfig({build: {chunkSizeWarningLimit: 5000}});
