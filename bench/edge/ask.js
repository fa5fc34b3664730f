// Prints how fast one exported module answers: `ask.js FOLDER`. For Deno and Node alike; a process of its own is what makes the
// first answer the first.
const began = performance.now();
const { default: student } = await import(`file://${process.argv[2]}/student.js`);
const { columns, features } = student.preprocessing;
const row = Object.fromEntries(columns.map(({ name, mean }, i) => [name, Math.round(mean) + i % 3]));
student.predict(row);
const firstMs = performance.now() - began;

/** Microseconds of a call: the median of many runs of a thousand. */
function warm(call) {
  const samples = [];
  for (let round = 0; round < 101; round++) {
    const start = performance.now();
    for (let i = 0; i < 1000; i++) call();
    samples.push(performance.now() - start);
  }
  return samples.sort((a, b) => a - b)[50];
}

const values = Float32Array.from({ length: features }, (_, i) => Math.sin(i));
const probabilitiesUs = warm(() => student.probabilities(values, 1));
console.log(JSON.stringify({ firstMs, probabilitiesUs, predictUs: warm(() => student.predict(row)) }));
