import * as tf from "@tensorflow/tfjs";

/** As much of tfjs' own WebGPU backend as a program needs. */
export interface WebGpuBackend {
  readonly device: GpuDevice;
  /** Compiled programs by key: tfjs' own, and ours under names that begin with `retort`. */
  readonly pipelineCache: Record<string, Pipeline>;
  /** What is recorded and not yet sent: its memory is given back after that only. */
  readonly commandQueueOwnedIds: WeakSet<object>;
  readonly commandEncoder: { beginComputePass(descriptor: object): ComputePass };
  computePassEncoder: ComputePass | null;
  dispatchCountInPass: number;
  makeTensorInfo(shape: readonly number[], dtype: tf.DataType): tf.TensorInfo;
  disposeData(dataId: object): boolean;
  uploadToGPU(dataId: object): void;
  tensorToBinding(info: tf.TensorInfo): object;
  makeUniforms(numbers: { type: "float32" | "uint32"; data: number[] }[]): object;
  ensureCommandEncoderReady(): void;
  endComputePassEncoder(): void;
  submitQueue(): void;
}

interface GpuDevice {
  readonly limits: { readonly maxComputeWorkgroupsPerDimension: number };
  createShaderModule(descriptor: { code: string }): object;
  createComputePipeline(descriptor: object): Pipeline;
  createBindGroup(descriptor: object): object;
}

interface Pipeline {
  getBindGroupLayout(index: number): object;
}

interface ComputePass {
  setPipeline(pipeline: Pipeline): void;
  setBindGroup(index: number, group: object): void;
  dispatchWorkgroups(x: number, y: number): void;
}

/** A number that a program is given: a whole one of at least 0, or a float. */
export type ProgramNumber = readonly [name: string, type: "u32" | "f32", value: number];

/** One dispatch. Where the programs of tfjs write one tensor, this writes as many as it likes, in place as well. */
export interface Program {
  /** Names the compiled code, which must depend on nothing else. */
  readonly key: string;
  /**
   * WGSL of the function `main(group: u32, thread: u32)`, which is told the number of its workgroup and of its thread there.
   * It finds the tensors by name and the numbers as fields of `given`. A few more workgroups may run than were asked for.
   */
  readonly code: string;
  /** Threads of a workgroup. */
  readonly threads: number;
  readonly workgroups: number;
  readonly reads: Readonly<Record<string, tf.TensorInfo>>;
  readonly writes: Readonly<Record<string, tf.TensorInfo>>;
  readonly numbers: readonly ProgramNumber[];
}

/**
 * Records a dispatch behind those that tfjs has recorded. A tensor that is written in place must not be being read
 * (`data()`) meanwhile: tfjs would keep the values that it read as the tensor's.
 */
export function run(backend: WebGpuBackend, program: Program): void {
  const tensors = [...Object.values(program.writes), ...Object.values(program.reads)];
  for (const { dataId } of tensors) backend.uploadToGPU(dataId);
  const pipeline = pipelineOf(backend, program);
  const bound = tensors.map((info) => backend.tensorToBinding(info));
  bound.push(backend.makeUniforms(program.numbers.map(([, type, value]) => ({
    type: type === "u32" ? "uint32" : "float32",
    data: [value],
  }))));
  const group = backend.device.createBindGroup({
    layout: pipeline.getBindGroupLayout(0),
    entries: bound.map((resource, binding) => ({ binding, resource })),
  });
  for (const { dataId } of tensors) backend.commandQueueOwnedIds.add(dataId);
  backend.ensureCommandEncoderReady();
  const pass = backend.computePassEncoder ??= backend.commandEncoder.beginComputePass({});
  pass.setPipeline(pipeline);
  pass.setBindGroup(0, group);
  const most = backend.device.limits.maxComputeWorkgroupsPerDimension;
  const rows = Math.max(1, Math.ceil(program.workgroups / most));
  pass.dispatchWorkgroups(Math.ceil(program.workgroups / rows), rows);
  backend.dispatchCountInPass++;
  if (backend.dispatchCountInPass < tf.env().getNumber("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE")) return;
  backend.endComputePassEncoder();
  backend.submitQueue();
}

/** How many values a tensor holds. */
export function sizeOf({ shape }: tf.TensorInfo): number {
  return shape.reduce((product, size) => product * size, 1);
}

function pipelineOf(backend: WebGpuBackend, program: Program): Pipeline {
  return backend.pipelineCache[`retort-${program.key}`] ??= backend.device.createComputePipeline({
    layout: "auto",
    compute: {
      module: backend.device.createShaderModule({ code: shaderOf(program) }),
      entryPoint: "start",
    },
  });
}

function shaderOf({ code, threads, reads, writes, numbers }: Program): string {
  const tensors = [
    ...Object.entries(writes).map(([name, info]) => ({ name, info, access: "read_write" })),
    ...Object.entries(reads).map(([name, info]) => ({ name, info, access: "read" })),
  ];
  const bindings = tensors.map(({ name, info, access }, i) =>
    `@group(0) @binding(${i}) var<storage, ${access}> ${name}: array<${
      info.dtype === "int32" ? "i32" : "f32"
    }>;`
  );
  return `
struct Given { ${numbers.map(([name, type]) => `${name}: ${type}`).join(", ")} }
${bindings.join("\n")}
@group(0) @binding(${tensors.length}) var<uniform> given: Given;
const THREADS = ${threads}u;
${code}
@compute @workgroup_size(${threads})
fn start(
  @builtin(workgroup_id) id: vec3<u32>,
  @builtin(num_workgroups) counts: vec3<u32>,
  @builtin(local_invocation_index) thread: u32,
) {
  main(id.x + id.y * counts.x, thread);
}
`;
}
