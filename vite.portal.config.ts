import react from '@vitejs/plugin-react-swc';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig, transformWithEsbuild, type Plugin } from 'vite';
import { readFileSync } from 'node:fs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const BASE = '/portal/';

/** Compiles the service worker beside the pages, with the names of all their files in it (docs/adr/0063-portal-without-network.md). */
function serviceWorker(): Plugin {
  const source = at('./src/portal/offline/service-worker.ts');
  return {
    name: 'service-worker',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const files = Object.keys(bundle)
        .filter((name) => name !== 'index.html')
        .map((name) => BASE + name)
        .sort();
      const { code } = await transformWithEsbuild(readFileSync(source, 'utf8'), source, {
        target: 'chrome87',
        minify: true,
        define: {
          SHELL_FILES: JSON.stringify(files),
          SHELL_VERSION: JSON.stringify(
            createHash('sha256').update(files.join()).digest('hex').slice(0, 12),
          ),
        },
      });
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: code });
    },
  };
}

/**
 * The portal: built into public/portal, its files served below /portal/, its pages at / by the server's history
 * fallback. `vite -c vite.portal.config.ts` serves it for development and passes /api on to a running server.
 */
export default defineConfig({
  root: at('./src/portal'),
  base: BASE,
  plugins: [react(), serviceWorker()],
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
