import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { processWide } from '~/config/process-wide';
import { compiling, heaviest, longest, longestWait } from './reader-limits';
import type { ReaderAnswer, ReaderTask } from './reader-task';

/** The reader took too long, took too much memory, or ended without an answer. */
type NoAnswer = 'too-slow' | 'too-heavy' | 'broke';

/** How the reader ends itself, or Node when there is no room for objects. */
const meaningOf: Readonly<Record<string, NoAnswer>> = {
  SIGTERM: 'too-slow',
  SIGKILL: 'too-heavy',
  SIGABRT: 'too-heavy',
};

/**
 * One file at a time of each task: more that are as heavy as they may be would not fit in a small machine, and who sends
 * a file does not wait for one that is being read.
 */
const turns = processWide('document readers', () => new Map<ReaderTask['task'], Promise<unknown>>());

/**
 * Has a file opened by a process of its own, which knows no settings or secrets, may use little memory and is ended after
 * a time: whatever a hostile file does to its reader, the portal goes on.
 */
export function askReader<Task extends ReaderTask>(
  task: Task,
  bytes: Uint8Array,
  seconds: number = longest[task.task],
): Promise<ReaderAnswer<Task> | NoAnswer> {
  const answer = (turns.get(task.task) ?? Promise.resolve()).then(() => ask(task, bytes, seconds));
  turns.set(
    task.task,
    answer.catch(() => undefined),
  );
  return answer;
}

function ask<Task extends ReaderTask>(
  task: Task,
  bytes: Uint8Array,
  seconds: number,
): Promise<ReaderAnswer<Task> | NoAnswer> {
  return new Promise((resolve, reject) => {
    const { root, parameters, bytes: most } = readerProgram();
    const reader: ChildProcess = spawn(
      process.execPath,
      [...parameters, JSON.stringify({ ...task, seconds, bytes: most })],
      {
        cwd: root,
        env: { NODE_ENV: process.env.NODE_ENV },
        stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
        serialization: 'advanced',
      },
    );
    let answer: ReaderAnswer<Task> | undefined;
    const late = setTimeout(() => reader.kill('SIGTERM'), longestWait);
    reader.on('message', (message) => {
      answer = message as ReaderAnswer<Task>;
    });
    reader.on('error', (error) => {
      clearTimeout(late);
      reject(error);
    });
    reader.on('close', (_code, signal) => {
      clearTimeout(late);
      if (answer !== undefined) resolve(answer);
      else resolve(meaningOf[signal ?? ''] ?? 'broke');
    });
    // A reader that ended early has heard enough.
    reader.stdin?.on('error', () => undefined);
    reader.stdin?.end(bytes);
  });
}

/** As built when this file was built, else from its source. */
function readerProgram(): { root: string; parameters: string[]; bytes: number } {
  const here = fileURLToPath(import.meta.url);
  const root = projectRoot(dirname(here));
  if (!here.endsWith('.ts')) {
    const program = join(root, 'build', 'portal', 'document-reader.js');
    return { root, parameters: [...heapOf(heaviest.heapMegabytes), program], bytes: heaviest.bytes };
  }
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const source = join(dirname(here), 'reader', 'document-reader.server.ts');
  const heap = heapOf(heaviest.heapMegabytes + compiling.heapMegabytes);
  const bytes = heaviest.bytes + compiling.bytes;
  return { root, parameters: [...heap, '--import', tsx, source], bytes };
}

function heapOf(megabytes: number): string[] {
  return [`--max-old-space-size=${megabytes}`, '--max-semi-space-size=8'];
}

function projectRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('There is no package.json above the program that reads documents.');
  return projectRoot(parent);
}
