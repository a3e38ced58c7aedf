/**
 * The part of TensorFlow's C API that we use, one line per function with its C signature, bound
 * through koffi. Nothing is compiled; a pointer is a bigint, branded by what it points to.
 *
 * @see tensorflow/c/c_api.h, tensorflow/c/eager/c_api.h, tensorflow/c/tf_tensor.h (2.18)
 */
import koffi from 'koffi';

declare const brand: unique symbol;
type Pointer<Name extends string> = bigint & { readonly [brand]: Name };

export type StatusPointer = Pointer<'TF_Status'>;
export type OptionsPointer = Pointer<'TFE_ContextOptions'>;
export type ContextPointer = Pointer<'TFE_Context'>;
export type TensorPointer = Pointer<'TF_Tensor'>;
export type HandlePointer = Pointer<'TFE_TensorHandle'>;
export type OpPointer = Pointer<'TFE_Op'>;
export type GraphPointer = Pointer<'TF_Graph'>;
/** An operation still being described, and the same when it is finished. */
export type DescriptionPointer = Pointer<'TF_OperationDescription'>;
export type OperationPointer = Pointer<'TF_Operation'>;
export type FunctionPointer = Pointer<'TF_Function'>;
export type BufferPointer = Pointer<'TF_Buffer'>;
/** Memory of TensorFlow's; valid as long as its owner. */
export type DataPointer = Pointer<'data'>;

/** One output of one operation of a graph. */
export interface Output {
  readonly oper: OperationPointer;
  readonly index: number;
}

/** Runs on a thread of koffi's; the arguments must stay alive until `done` is called. */
type Asynchronous<A extends unknown[]> = (
  ...args: [...A, done: (error: Error | null) => void]
) => void;

type ExecuteArguments = [
  op: OpPointer,
  results: BigUint64Array,
  count: Int32Array,
  status: StatusPointer,
];

export interface TensorFlow {
  readonly TF_Version: () => string;

  readonly TF_NewStatus: () => StatusPointer;
  readonly TF_DeleteStatus: (status: StatusPointer) => void;
  readonly TF_GetCode: (status: StatusPointer) => number;
  readonly TF_Message: (status: StatusPointer) => string;

  readonly TFE_NewContextOptions: () => OptionsPointer;
  readonly TFE_ContextOptionsSetConfig: (
    options: OptionsPointer,
    proto: Uint8Array,
    length: number,
    status: StatusPointer,
  ) => void;
  readonly TFE_DeleteContextOptions: (options: OptionsPointer) => void;
  readonly TFE_NewContext: (options: OptionsPointer, status: StatusPointer) => ContextPointer;
  readonly TFE_ContextAddFunction: (
    context: ContextPointer,
    fn: FunctionPointer,
    status: StatusPointer,
  ) => void;
  readonly TFE_ContextRemoveFunction: (
    context: ContextPointer,
    name: string,
    status: StatusPointer,
  ) => void;

  readonly TF_AllocateTensor: (
    dtype: number,
    dims: BigInt64Array,
    rank: number,
    bytes: number,
  ) => TensorPointer | null;
  readonly TF_TensorData: (tensor: TensorPointer) => DataPointer | null;
  readonly TF_TensorByteSize: (tensor: TensorPointer) => number;
  readonly TF_DeleteTensor: (tensor: TensorPointer) => void;
  readonly TF_StringInit: (string: bigint) => void;
  readonly TF_StringCopy: (string: bigint, bytes: Uint8Array, length: number) => void;
  readonly TF_StringDealloc: (string: bigint) => void;
  readonly TF_StringGetDataPointer: (string: bigint) => DataPointer;
  readonly TF_StringGetSize: (string: bigint) => number;

  readonly TFE_NewTensorHandle: (tensor: TensorPointer, status: StatusPointer) => HandlePointer;
  readonly TFE_DeleteTensorHandle: (handle: HandlePointer) => void;
  readonly TFE_TensorHandleCopySharingTensor: (
    handle: HandlePointer,
    status: StatusPointer,
  ) => HandlePointer;
  readonly TFE_TensorHandleResolve: (
    handle: HandlePointer,
    status: StatusPointer,
  ) => TensorPointer | null;
  readonly TFE_TensorHandleNumDims: (handle: HandlePointer, status: StatusPointer) => number;
  readonly TFE_TensorHandleDim: (
    handle: HandlePointer,
    axis: number,
    status: StatusPointer,
  ) => number;
  readonly TFE_TensorHandleDataType: (handle: HandlePointer) => number;

  readonly TFE_NewOp: (context: ContextPointer, name: string, status: StatusPointer) => OpPointer;
  readonly TFE_DeleteOp: (op: OpPointer) => void;
  readonly TFE_OpAddInput: (op: OpPointer, input: HandlePointer, status: StatusPointer) => void;
  readonly TFE_OpSetAttrType: (op: OpPointer, name: string, value: number) => void;
  readonly TFE_OpSetAttrBool: (op: OpPointer, name: string, value: number) => void;
  readonly TFE_OpSetAttrInt: (op: OpPointer, name: string, value: number) => void;
  readonly TFE_OpSetAttrFloat: (op: OpPointer, name: string, value: number) => void;
  readonly TFE_OpSetAttrString: (
    op: OpPointer,
    name: string,
    value: Uint8Array,
    length: number,
  ) => void;
  readonly TFE_OpSetAttrShape: (
    op: OpPointer,
    name: string,
    dims: BigInt64Array,
    rank: number,
    status: StatusPointer,
  ) => void;
  readonly TFE_OpSetAttrIntList: (
    op: OpPointer,
    name: string,
    values: BigInt64Array,
    count: number,
  ) => void;
  readonly TFE_OpSetAttrFloatList: (
    op: OpPointer,
    name: string,
    values: Float32Array,
    count: number,
  ) => void;
  readonly TFE_OpSetAttrTypeList: (
    op: OpPointer,
    name: string,
    values: Int32Array,
    count: number,
  ) => void;
  readonly TFE_Execute: ((...args: ExecuteArguments) => void) & {
    readonly async: Asynchronous<ExecuteArguments>;
  };

  readonly TF_NewGraph: () => GraphPointer;
  readonly TF_DeleteGraph: (graph: GraphPointer) => void;
  readonly TF_NewOperation: (graph: GraphPointer, type: string, name: string) => DescriptionPointer;
  readonly TF_FinishOperation: (
    description: DescriptionPointer,
    status: StatusPointer,
  ) => OperationPointer;
  readonly TF_AddInput: (description: DescriptionPointer, input: Output) => void;
  readonly TF_AddInputList: (
    description: DescriptionPointer,
    inputs: BigUint64Array,
    count: number,
  ) => void;
  readonly TF_SetAttrType: (op: DescriptionPointer, name: string, value: number) => void;
  readonly TF_SetAttrBool: (op: DescriptionPointer, name: string, value: number) => void;
  readonly TF_SetAttrInt: (op: DescriptionPointer, name: string, value: number) => void;
  readonly TF_SetAttrFloat: (op: DescriptionPointer, name: string, value: number) => void;
  readonly TF_SetAttrString: (
    op: DescriptionPointer,
    name: string,
    value: Uint8Array,
    length: number,
  ) => void;
  readonly TF_SetAttrShape: (
    op: DescriptionPointer,
    name: string,
    dims: BigInt64Array,
    rank: number,
  ) => void;
  readonly TF_SetAttrIntList: (
    op: DescriptionPointer,
    name: string,
    values: BigInt64Array,
    count: number,
  ) => void;
  readonly TF_SetAttrFloatList: (
    op: DescriptionPointer,
    name: string,
    values: Float32Array,
    count: number,
  ) => void;
  readonly TF_SetAttrTypeList: (
    op: DescriptionPointer,
    name: string,
    values: Int32Array,
    count: number,
  ) => void;
  readonly TF_SetAttrTensor: (
    op: DescriptionPointer,
    name: string,
    tensor: TensorPointer,
    status: StatusPointer,
  ) => void;
  readonly TF_OperationOutputType: (output: Output) => number;
  readonly TF_GraphGetTensorNumDims: (
    graph: GraphPointer,
    output: Output,
    status: StatusPointer,
  ) => number;
  readonly TF_GraphGetTensorShape: (
    graph: GraphPointer,
    output: Output,
    dims: BigInt64Array,
    rank: number,
    status: StatusPointer,
  ) => void;
  readonly TF_GraphGetOpDef: (
    graph: GraphPointer,
    name: string,
    definition: BufferPointer,
    status: StatusPointer,
  ) => void;
  readonly TF_NewBuffer: () => BufferPointer;
  readonly TF_DeleteBuffer: (buffer: BufferPointer) => void;
  readonly TF_GraphToFunction: (
    graph: GraphPointer,
    name: string,
    appendHash: number,
    operationCount: number,
    operations: null,
    inputCount: number,
    inputs: BigUint64Array,
    outputCount: number,
    outputs: BigUint64Array,
    outputNames: null,
    options: null,
    description: null,
    status: StatusPointer,
  ) => FunctionPointer;
  readonly TF_DeleteFunction: (fn: FunctionPointer) => void;
}

const SIGNATURES: Readonly<Record<keyof TensorFlow, string>> = {
  TF_Version: 'const char* TF_Version()',

  TF_NewStatus: 'void* TF_NewStatus()',
  TF_DeleteStatus: 'void TF_DeleteStatus(void*)',
  TF_GetCode: 'int TF_GetCode(const void*)',
  TF_Message: 'const char* TF_Message(const void*)',

  TFE_NewContextOptions: 'void* TFE_NewContextOptions()',
  TFE_ContextOptionsSetConfig:
    'void TFE_ContextOptionsSetConfig(void* options, const uint8_t* proto, size_t length, void* status)',
  TFE_DeleteContextOptions: 'void TFE_DeleteContextOptions(void*)',
  TFE_NewContext: 'void* TFE_NewContext(const void* options, void* status)',
  TFE_ContextAddFunction: 'void TFE_ContextAddFunction(void* context, void* fn, void* status)',
  TFE_ContextRemoveFunction:
    'void TFE_ContextRemoveFunction(void* context, const char* name, void* status)',

  TF_AllocateTensor:
    'void* TF_AllocateTensor(int dtype, const int64_t* dims, int rank, size_t bytes)',
  TF_TensorData: 'void* TF_TensorData(const void* tensor)',
  TF_TensorByteSize: 'size_t TF_TensorByteSize(const void* tensor)',
  TF_DeleteTensor: 'void TF_DeleteTensor(void* tensor)',
  TF_StringInit: 'void TF_StringInit(void* string)',
  TF_StringCopy: 'void TF_StringCopy(void* string, const uint8_t* bytes, size_t length)',
  TF_StringDealloc: 'void TF_StringDealloc(void* string)',
  TF_StringGetDataPointer: 'void* TF_StringGetDataPointer(const void* string)',
  TF_StringGetSize: 'size_t TF_StringGetSize(const void* string)',

  TFE_NewTensorHandle: 'void* TFE_NewTensorHandle(const void* tensor, void* status)',
  TFE_DeleteTensorHandle: 'void TFE_DeleteTensorHandle(void* handle)',
  TFE_TensorHandleCopySharingTensor:
    'void* TFE_TensorHandleCopySharingTensor(void* handle, void* status)',
  TFE_TensorHandleResolve: 'void* TFE_TensorHandleResolve(void* handle, void* status)',
  TFE_TensorHandleNumDims: 'int TFE_TensorHandleNumDims(void* handle, void* status)',
  TFE_TensorHandleDim: 'int64_t TFE_TensorHandleDim(void* handle, int axis, void* status)',
  TFE_TensorHandleDataType: 'int TFE_TensorHandleDataType(void* handle)',

  TFE_NewOp: 'void* TFE_NewOp(void* context, const char* name, void* status)',
  TFE_DeleteOp: 'void TFE_DeleteOp(void* op)',
  TFE_OpAddInput: 'void TFE_OpAddInput(void* op, void* input, void* status)',
  TFE_OpSetAttrType: 'void TFE_OpSetAttrType(void* op, const char* name, int value)',
  TFE_OpSetAttrBool: 'void TFE_OpSetAttrBool(void* op, const char* name, uint8_t value)',
  TFE_OpSetAttrInt: 'void TFE_OpSetAttrInt(void* op, const char* name, int64_t value)',
  TFE_OpSetAttrFloat: 'void TFE_OpSetAttrFloat(void* op, const char* name, float value)',
  TFE_OpSetAttrString:
    'void TFE_OpSetAttrString(void* op, const char* name, const uint8_t* value, size_t length)',
  TFE_OpSetAttrShape:
    'void TFE_OpSetAttrShape(void* op, const char* name, const int64_t* dims, int rank, void* status)',
  TFE_OpSetAttrIntList:
    'void TFE_OpSetAttrIntList(void* op, const char* name, const int64_t* values, int count)',
  TFE_OpSetAttrFloatList:
    'void TFE_OpSetAttrFloatList(void* op, const char* name, const float* values, int count)',
  TFE_OpSetAttrTypeList:
    'void TFE_OpSetAttrTypeList(void* op, const char* name, const int* values, int count)',
  TFE_Execute: 'void TFE_Execute(void* op, void* results, void* count, void* status)',

  TF_NewGraph: 'void* TF_NewGraph()',
  TF_DeleteGraph: 'void TF_DeleteGraph(void* graph)',
  TF_NewOperation: 'void* TF_NewOperation(void* graph, const char* type, const char* name)',
  TF_FinishOperation: 'void* TF_FinishOperation(void* description, void* status)',
  TF_AddInput: 'void TF_AddInput(void* description, TF_Output input)',
  TF_AddInputList: 'void TF_AddInputList(void* description, const void* inputs, int count)',
  TF_SetAttrType: 'void TF_SetAttrType(void* op, const char* name, int value)',
  TF_SetAttrBool: 'void TF_SetAttrBool(void* op, const char* name, uint8_t value)',
  TF_SetAttrInt: 'void TF_SetAttrInt(void* op, const char* name, int64_t value)',
  TF_SetAttrFloat: 'void TF_SetAttrFloat(void* op, const char* name, float value)',
  TF_SetAttrString:
    'void TF_SetAttrString(void* op, const char* name, const uint8_t* value, size_t length)',
  TF_SetAttrShape:
    'void TF_SetAttrShape(void* op, const char* name, const int64_t* dims, int rank)',
  TF_SetAttrIntList:
    'void TF_SetAttrIntList(void* op, const char* name, const int64_t* values, int count)',
  TF_SetAttrFloatList:
    'void TF_SetAttrFloatList(void* op, const char* name, const float* values, int count)',
  TF_SetAttrTypeList:
    'void TF_SetAttrTypeList(void* op, const char* name, const int* values, int count)',
  TF_SetAttrTensor: 'void TF_SetAttrTensor(void* op, const char* name, void* tensor, void* status)',
  TF_OperationOutputType: 'int TF_OperationOutputType(TF_Output output)',
  TF_GraphGetTensorNumDims:
    'int TF_GraphGetTensorNumDims(void* graph, TF_Output output, void* status)',
  TF_GraphGetTensorShape:
    'void TF_GraphGetTensorShape(void* graph, TF_Output output, void* dims, int rank, void* status)',
  TF_GraphGetOpDef:
    'void TF_GraphGetOpDef(void* graph, const char* name, void* definition, void* status)',
  TF_NewBuffer: 'void* TF_NewBuffer()',
  TF_DeleteBuffer: 'void TF_DeleteBuffer(void* buffer)',
  TF_GraphToFunction:
    'void* TF_GraphToFunction(const void* graph, const char* name, uint8_t append_hash, int operation_count, ' +
    'const void* operations, int input_count, const void* inputs, int output_count, const void* outputs, ' +
    'const void* output_names, const void* options, const char* description, void* status)',
  TF_DeleteFunction: 'void TF_DeleteFunction(void* fn)',
};

/** Copies memory in either direction; a typed array stands for its bytes. */
export type CopyMemory = (
  to: DataPointer | Uint8Array,
  from: DataPointer | Uint8Array,
  bytes: number,
) => void;

export interface LoadedLibrary {
  readonly tf: TensorFlow;
  readonly copyMemory: CopyMemory;
}

const MIB = 2 ** 20;

/**
 * Holds a library until the process has ended. koffi closes its libraries when Node winds down, while
 * threads of TensorFlow still run in them: every second process then ended with SIGSEGV.
 */
function keepLoaded(file: string): void {
  const RTLD_LAZY = 1; // the same on Linux and macOS
  koffi.load(null).func('void* dlopen(const char* file, int flags)')(file, RTLD_LAZY);
}

let isConfigured = false;

/** Before the first call of any function: koffi's memory cannot be changed afterwards. */
function configure(): void {
  if (isConfigured) return;
  // koffi calls on stacks of its own. XLA's compiler recurses deeply; 128 KiB, the default for
  // asynchronous calls, is too little. Pages are touched only when used.
  koffi.config({
    sync_stack_size: 16 * MIB,
    async_stack_size: 16 * MIB,
    sync_heap_size: 4 * MIB,
    async_heap_size: MIB,
    resident_async_pools: 1,
  });
  isConfigured = true;
}

/**
 * Sets a variable where native code reads it. `process.env` does the same in a process's main
 * thread, but is a copy in worker threads and under some test runners.
 */
export function setNativeEnvironment(name: string, value: string): void {
  process.env[name] = value;
  configure();
  const setenv = koffi.load(null).func('int setenv(const char* name, const char* value, int over)');
  setenv(name, value, 1);
}
let loaded: LoadedLibrary | undefined;

/**
 * Loads the shared libraries, dependencies first, and binds the functions. Once per process: a
 * second call gives the same library.
 *
 * @param files  The framework library, if it is a file of its own, then the one with the C API.
 * @throws Error as the system's loader words it, or naming the first missing function.
 */
export function loadLibrary(files: readonly string[]): LoadedLibrary {
  if (loaded !== undefined) return loaded;
  configure();
  let main: ReturnType<typeof koffi.load> | undefined;
  for (const file of files) {
    main = koffi.load(file);
    keepLoaded(file);
  }
  if (main === undefined) throw new Error('no library file was named');
  koffi.struct('TF_Output', { oper: 'void*', index: 'int' });
  const bound: Record<string, unknown> = {};
  for (const [name, signature] of Object.entries(SIGNATURES)) bound[name] = main.func(signature);
  const copyMemory = koffi.load(null).func('void* memcpy(void* to, const void* from, size_t n)');
  // SIGNATURES has every key of TensorFlow, and its C types are those of the interface.
  loaded = { tf: bound as unknown as TensorFlow, copyMemory: copyMemory as CopyMemory };
  return loaded;
}
