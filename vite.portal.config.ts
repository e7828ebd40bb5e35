import react from '@vitejs/plugin-react-swc';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The portal: built into public/portal, its files served below /portal/, its pages at / by the server's history
 * fallback. `vite -c vite.portal.config.ts` serves it for development and passes /api on to a running server.
 */
export default defineConfig({
  root: at('./src/portal'),
  base: '/portal/',
  plugins: [react()],
  build: {
    outDir: at('./public/portal'),
    emptyOutDir: true,
    // Phones in villages run old WebViews; Mantine's own style sheet needs about these.
    target: ['chrome87', 'safari14', 'firefox88'],
    // The polyfill is an inline script in old browsers, which the content security policy refuses.
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    rollupOptions: {
      output: {
        // One file each that changes with the libraries only: an update of the portal leaves them in the phone's cache.
        manualChunks: {
          react: ['react', 'react-dom', 'react-router-dom', '@tanstack/react-query'],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': process.env.PORTAL_API ?? 'http://127.0.0.1:1337' } },
});
