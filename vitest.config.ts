import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/architecture/*.test.ts'],
          // A busy machine is slow, not wrong.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Left alone, it would use one core of two.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'clinic',
          include: ['tests/clinic/**/*.test.ts'],
          globalSetup: 'tests/clinic/server.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: 'tests/built.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A person reads and waits more than the machine works; three of them fit on two cores.
          maxWorkers: 3,
          // A browser on a busy machine; the report names what needed its second go.
          retry: 1,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: 'tests/built.ts',
          testTimeout: 1_800_000,
          hookTimeout: 120_000,
          // Most of a fault is waiting for a browser to end and come back.
          maxWorkers: 3,
          retry: 1,
        },
      },
    ],
  },
});
