import { basename } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { breakpointNames } from '#build/breakpointNames.ts'
import { chunkGroups } from '#build/scripts/chunkGroups.ts'
import { oldestBrowsers } from '#build/scripts/browsers.ts'
import { minifyAgain } from '#build/scripts/minifyAgain.ts'
import { plainImports } from '#build/scripts/plainImports.ts'
import { hostScript } from '#build/scripts/hostScript.ts'
import { rechartsStubs } from '#build/recharts/plugin.ts'

export default defineConfig({
  base: './',
  plugins: [react(), hostScript(), rechartsStubs(), plainImports(), minifyAgain()],
  css: {
    postcss: { plugins: [breakpointNames] },
    modules: {
      // As readable as in the source, and smaller compressed than a hash. Files have names of their own.
      generateScopedName: (name, file) => `${basename(file, '.module.css')}_${name}`,
    },
  },
  build: {
    target: oldestBrowsers,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      // Said of a machine that is busy elsewhere, too.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: { groups: chunkGroups },
        // A shared chunk's name would list all that share it.
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash:6].js`,
      },
    },
  },
  test: {
    // The cores of a small machine: one more loads every module once more, and browsers gain nothing.
    maxWorkers: 2,
    // Two seconds' work can take ten where something else runs beside it.
    testTimeout: 20_000,
    // Elsewhere a stylesheet is empty to a test; the social pictures read their colours from this one.
    css: { include: [/tokens\.css/] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Half of the time goes for loading modules, which keep nothing from test to test.
          isolate: false,
          include: [
            'tests/*.test.ts',
            'tests/{domain,catalogue,scenario,store,terminal,host,build,support,mutation,ui}/**/*.test.ts',
          ],
          exclude: ['tests/**/*.dom.test.ts'],
        },
      },
      {
        extends: true,
        resolve: { mainFields: ['module'] },
        test: {
          name: 'components',
          environment: 'jsdom',
          // To start jsdom and load React takes as long as the tests of most files.
          isolate: false,
          unstubGlobals: true,
          include: ['tests/ui/**/*.test.tsx', 'tests/**/*.dom.test.ts'],
          setupFiles: ['tests/support/components.ts'],
          // Bundled by Vite, as for the page: what Node loads by itself has no stubs.
          deps: {
            optimizer: {
              client: { enabled: true, include: ['recharts'], exclude: ['react', 'react-dom'] },
            },
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          // What a test changes is in its page; one Chromium a worker serves them all.
          isolate: false,
          include: ['tests/browser/*.test.ts'],
          provide: { thorough: false },
          // A machine that is busy elsewhere can miss a moment; twice in a row is a fault.
          retry: 1,
          globalSetup: ['tests/support/site.ts'],
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'every browser test',
          environment: 'node',
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
          provide: { thorough: true },
          globalSetup: ['tests/support/site.ts'],
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          environment: 'node',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: ['tests/support/site.ts'],
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          // Installing an engine takes its time.
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          environment: 'node',
          include: [],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          environment: 'node',
          include: ['tests/long/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
