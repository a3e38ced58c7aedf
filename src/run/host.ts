/** What the host has: processors, memory, and devices by their permanent identifiers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { execa } from 'execa';

export interface HostFacts {
  readonly cpus: number;
  readonly memoryBytes: number;
  /** Identifiers of the devices, as `CUDA_VISIBLE_DEVICES` takes them (`GPU-…`, `MIG-…`). */
  readonly gpus: readonly string[];
}

/**
 * Looks at the host; a container's limits count, not the machine's size, and of the devices only those
 * that `CUDA_VISIBLE_DEVICES` leaves to this process (a cluster's job has it set).
 *
 * @param isAskedForGpus  Whether any trial would get one.
 */
export async function hostFacts(isAskedForGpus: boolean): Promise<HostFacts> {
  // Asking takes up to a second. Where nobody wants one, it is enough to know of those to keep out of sight.
  const gpus = isAskedForGpus && mayHaveGpus() ? await listGpus() : nvidiaDriverGpus();
  return {
    cpus: availableParallelism(),
    memoryBytes: Math.min(totalmem(), cgroupMemory() ?? Number.POSITIVE_INFINITY),
    gpus: visible(gpus, process.env['CUDA_VISIBLE_DEVICES']).map(({ uuid }) => uuid),
  };
}

export interface Gpu {
  readonly uuid: string;
  readonly index: number;
  readonly memoryBytes: number;
  readonly usedBytes: number;
}

/** A device whose memory is taken to this share is at work for somebody, whoever it is. */
const BUSY_SHARE = 0.1;

/** Those of the devices that processes outside of reprise are using now. */
export async function busyGpus(uuids: readonly string[]): Promise<ReadonlySet<string>> {
  if (uuids.length === 0) return new Set();
  const known = new Map((await listGpus()).map((gpu) => [gpu.uuid, gpu]));
  return new Set(
    uuids.filter((uuid) => {
      const gpu = known.get(uuid);
      return gpu !== undefined && gpu.usedBytes > BUSY_SHARE * gpu.memoryBytes;
    }),
  );
}

const SMI_MS = 5000;

/** `nvidia-smi`, or what `REPRISE_NVIDIA_SMI` names; the driver's own files where it is missing. */
async function listGpus(): Promise<Gpu[]> {
  const program = process.env['REPRISE_NVIDIA_SMI'] ?? 'nvidia-smi';
  const fields = '--query-gpu=uuid,index,memory.total,memory.used';
  const { stdout, failed } = await execa(program, [fields, '--format=csv,noheader,nounits'], {
    reject: false,
    timeout: SMI_MS, // a driver in trouble hangs for minutes
    stdin: 'ignore',
    stderr: 'ignore',
  });
  const rows = failed ? [] : stdout.split('\n').flatMap(readRow);
  return rows.length > 0 ? rows : nvidiaDriverGpus();
}

const MIB = 2 ** 20;

function readRow(line: string): Gpu[] {
  const [uuid = '', index, total, used] = line.split(',').map((part) => part.trim());
  if (!/^(GPU|MIG)-/.test(uuid)) return [];
  const count = (text: string | undefined): number => {
    const value = Number(text);
    return Number.isFinite(value) ? value : 0; // "[N/A]" on devices that share the host's memory
  };
  const [memoryBytes, usedBytes] = [count(total) * MIB, count(used) * MIB];
  return [{ uuid, index: count(index), memoryBytes, usedBytes }];
}

function visible(gpus: readonly Gpu[], names: string | undefined): readonly Gpu[] {
  if (names === undefined) return gpus;
  const wanted = names.split(',').map((name) => name.trim());
  const chosen: Gpu[] = [];
  for (const name of wanted) {
    const gpu = /^\d+$/.test(name)
      ? gpus.find(({ index }) => index === Number(name))
      : gpus.find(({ uuid }) => name !== '' && uuid.startsWith(name));
    if (gpu === undefined) break; // as CUDA does: what follows a wrong one is not seen
    chosen.push(gpu);
  }
  return chosen;
}

/** The second is the device of Windows' own kernel (WSL), whose driver has no files under /proc. */
function mayHaveGpus(): boolean {
  const isNamed = process.env['REPRISE_NVIDIA_SMI'] !== undefined;
  return isNamed || ['/dev/nvidiactl', '/dev/dxg'].some((path) => existsSync(path));
}

/** From the driver's files; how much memory is in use does not stand there. */
function nvidiaDriverGpus(): Gpu[] {
  try {
    const root = '/proc/driver/nvidia/gpus';
    return readdirSync(root)
      .sort()
      .flatMap((bus, index) => {
        const text = readFileSync(`${root}/${bus}/information`, 'utf8');
        const uuid = /GPU UUID:\s*(GPU-\S+)/.exec(text)?.[1];
        return uuid === undefined ? [] : [{ uuid, index, memoryBytes: 0, usedBytes: 0 }];
      });
  } catch {
    return []; // no driver
  }
}

function cgroupMemory(): number | undefined {
  const files = ['/sys/fs/cgroup/memory.max', '/sys/fs/cgroup/memory/memory.limit_in_bytes'];
  for (const file of files) {
    try {
      const limit = Number(readFileSync(file, 'utf8')); // "max" where there is none
      if (Number.isFinite(limit) && limit > 0) return limit;
    } catch {
      // no such controller here
    }
  }
  return undefined;
}
