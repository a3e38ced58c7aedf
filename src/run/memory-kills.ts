/**
 * How many processes the kernel has ended for want of memory: of our control group (a container, a batch
 * job), and of the whole machine. Read before an attempt and after it, these counters tell an ordinary
 * `kill -9` from one by the kernel, without the right to read the kernel's log.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Counter file -> kills so far. */
export type MemoryKills = Readonly<Record<string, number>>;

/** @param root  `/` but for tests. */
export function memoryKills(root = '/'): MemoryKills {
  const kills: Record<string, number> = {};
  for (const file of counterFiles(root)) {
    const count = countIn(file);
    if (count !== undefined) kills[file] = count;
  }
  return kills;
}

/** Whether a counter has grown since; one that was not there before says nothing. */
export function hasKilledSince(before: MemoryKills): boolean {
  return Object.entries(before).some(([file, count]) => (countIn(file) ?? 0) > count);
}

function counterFiles(root: string): readonly string[] {
  const files: string[] = [];
  for (const line of textOf(join(root, 'proc/self/cgroup')).split('\n')) {
    const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    if (path === undefined) continue;
    // In a container the group's own root is mounted, and the path is that of the host.
    if (controllers === '') {
      for (const mount of ['sys/fs/cgroup', 'sys/fs/cgroup/unified']) {
        files.push(join(root, mount, path, 'memory.events'), join(root, mount, 'memory.events'));
      }
    } else if (controllers?.split(',').includes('memory') === true) {
      const mount = join(root, 'sys/fs/cgroup/memory');
      files.push(join(mount, path, 'memory.oom_control'), join(mount, 'memory.oom_control'));
    }
  }
  return [...new Set([...files, join(root, 'proc/vmstat')])];
}

// A line of each of these files: "oom_kill 3".
function countIn(file: string): number | undefined {
  const [, count] = /^oom_kill (\d+)$/m.exec(textOf(file)) ?? [];
  return count === undefined ? undefined : Number(count);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
