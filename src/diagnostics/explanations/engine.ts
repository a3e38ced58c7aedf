/** Pages of the messages of the tensor engine and its installation (RP7000 to RP7049). */
import type { Pages } from './page.ts';

export const enginePages: Pages = {
  RP7001: {
    title: 'REPRISE_ENGINE has an unknown value',
    text: `REPRISE_ENGINE chooses the tensor engine: "tensorflow" (an error where its library is
missing), "wasm" (always there, 10 to 15 times slower), or "auto", which is also what
happens without the variable: TensorFlow where a library is found, else WebAssembly.`,
  },
  RP7002: {
    title: 'The TensorFlow library was not found',
    text: `TensorFlow was asked for, and no place has its shared libraries. The places, in order:

  1. REPRISE_LIBTENSORFLOW, a folder or a file; when it is set, nothing else is looked at
  2. what "reprise engine install" has put into the cache
  3. what the install script of @tensorflow/tfjs-node-gpu has fetched
  4. the active Python environment (VIRTUAL_ENV, CONDA_PREFIX) with tensorflow in it

"reprise doctor" shows what each of them holds. The cache is $REPRISE_CACHE, else
$XDG_CACHE_HOME/reprise, else ~/.cache/reprise (macOS: ~/Library/Caches/reprise).`,
  },
  RP7003: {
    title: 'The TensorFlow library cannot be loaded',
    text: `The file is there, and the system's loader refuses it; the note has its words. The usual
reasons: a library for another processor or system, one that was cut short, one that needs
a newer glibc, or a version of TensorFlow that lacks a function (2.12 and later have all
of them).

  reprise engine install --force     fetches the known-good version anew
  REPRISE_ENGINE=wasm                goes on without it`,
  },
  RP7010: {
    title: 'There is not enough memory for an operation',
    text: `TensorFlow could not get the memory for one operation. The largest tensors of a training
step grow with the batch on the device, so "batch.per_device" is the setting to lower: it
only divides the global batch, changes no result beyond rounding, and no key.`,
  },
  RP7011: {
    title: 'This build of TensorFlow lacks an operation',
    text: `The library has no kernel for an operation with these types. The version that "reprise
engine install" fetches has all that the stages use; a library of another origin may not.`,
  },
  RP7012: {
    title: 'The WebAssembly engine lacks a kernel',
    text: `The WebAssembly engine has no gradients of convolutions and of gathering, among others.
The models avoid them; a kind of your own may not. The TensorFlow engine has them: reprise
engine install`,
  },
  RP7020: {
    title: 'A value was read inside a compiled step',
    text: `A training step is run once with tensors that have no values, only shapes, to record what
it does; from then on TensorFlow runs the record as a whole. Reading a value inside
(dataSync, arraySync, print, an "if" on a value) cannot work. Return the tensor from the
step and read it after the call.`,
  },
  RP7021: {
    title: 'A tensor of a compiled step was used outside of it',
    text: `A tensor made inside a compiled step was kept in a variable and used later. It never had a
value. Return it from the step.`,
  },
  RP7022: {
    title: 'A shape inside a compiled step depends on values',
    text: `Every tensor of a compiled step has a shape that follows from the shapes of its inputs.
Operations such as "where" without branches or "unique" give as many elements as the
values decide. Compute them outside of the step and pass the result in.`,
  },
  RP7023: {
    title: 'Something with a state inside a compiled step',
    text: `A step is recorded once. A random number drawn inside would be the same at every later
call, without a word, so it is refused on every engine. Draw outside, from a random stream
named by purpose, epoch and step, and pass the numbers in as tensors: then a resumed run
draws the same ones.`,
  },
  RP7030: {
    title: 'There is no pip',
    text: `The fast engine is a shared library inside a Python package. pip downloads it; nothing is
installed into any Python, and no Python runs afterwards. Any pip of the last years will
do:

  Debian, Ubuntu   apt install python3-pip
  others           python3 -m ensurepip --user

Or bring the two libraries (libtensorflow_cc, libtensorflow_framework) from elsewhere and
name their folder: REPRISE_LIBTENSORFLOW=DIR`,
  },
  RP7031: {
    title: 'pip cannot reach its package index',
    text: `pip got no answer, or does not trust the one who answered. It uses the proxy in
HTTPS_PROXY, the index of "pip config list", and the certificates of PIP_CERT.

On a machine without network, copy the cache folder of a machine with the same system
(~/.cache/reprise/engine) or name a library: REPRISE_LIBTENSORFLOW=DIR. Without the fast
engine everything runs on WebAssembly.`,
  },
  RP7032: {
    title: 'There is no room for the engine',
    text: `The download (230 MB) and the unpacked libraries (about 700 MB) must fit at the same time;
the download is removed at the end. REPRISE_CACHE=DIR places the cache on another disk.
Nothing half done is left behind by an installation that ends early.`,
  },
  RP7033: {
    title: 'The package index does not have this version',
    text: `The package index that pip uses has no file for the version that we use. A company's
mirror may be incomplete; "pip config list" shows which index is in use.`,
  },
  RP7034: {
    title: 'pip gave up',
    text: `pip ended with an error that we do not know; the notes have its words. The same download
by hand shows all of it:

  python3 -m pip download --no-deps --only-binary=:all: tensorflow-cpu==2.18.1`,
  },
  RP7035: {
    title: 'The downloaded package is not the published one',
    text: `The file has another sha256 than the published one, or cannot be unpacked. A damaged
download in pip's cache or a proxy that rewrites files are the usual reasons. It is not
used. Empty pip's cache and try again.`,
  },
  RP7036: {
    title: 'The package lacks the library',
    text: `The package was downloaded whole and does not contain the shared library that is loaded. A
mirror may offer a rebuilt package of the same name.`,
  },
  RP7037: {
    title: 'The downloaded library does not work on this machine',
    text: `The library was tried in a process of its own and ended it. Packages of TensorFlow need a
processor with AVX (2011 and later) and, on Linux, glibc 2.17. WebAssembly works without:
REPRISE_ENGINE=wasm`,
  },
  RP7038: {
    title: 'There is no TensorFlow package for this system',
    text: `TensorFlow is published for Linux with glibc (x64, arm64) and for macOS on Apple
processors. Elsewhere the WebAssembly engine is used, or a library you built:
REPRISE_LIBTENSORFLOW=DIR`,
  },
};
