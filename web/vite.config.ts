import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { mockBackend } from './mock/plugin.ts';
import { generate } from './scripts/generate-types.mjs';
import { themeStyles } from './scripts/theme-styles.ts';

const gateway = process.env.THIDUA_GATEWAY_URL ?? 'http://localhost:8080';
const mocked = process.env.THIDUA_MOCK === '1';
const ofGateway = ['/api', '/session', '/logout', '/oauth2', '/login'];

// Whatever runs by this configuration finds the types of the API.
await generate();

export default defineConfig({
  plugins: [react(), themeStyles(), ...(mocked ? [mockBackend()] : [])],
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('./src', import.meta.url)),
      '@mock': fileURLToPath(new URL('./mock', import.meta.url)),
    },
  },
  server: {
    port: 5173,
    proxy: mocked ? {} : Object.fromEntries(ofGateway.map((path) => [path, { target: gateway }])),
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|@tanstack)\//, priority: 2 },
            { name: 'mantine', test: /node_modules\/(@mantine|@floating-ui)\//, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/testing/setup.ts'],
    css: false,
    restoreMocks: true,
    testTimeout: 15_000,
  },
});
