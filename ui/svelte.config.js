import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    // Six signs tell a hundred components apart, and they stand in script and style.
    cssHash: (/** @type {{ hash: (text: string) => string, css: string }} */ { hash, css }) =>
      `s${hash(css).slice(0, 5)}`,
  },
};
