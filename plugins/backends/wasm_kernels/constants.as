/// Vectors that the exponential works with.
///
/// V8 builds a constant vector anew wherever it stands, in three instructions, inside of loops too; one that lies in a
/// global it loads in one, which makes the exponential a third faster. They are variables and exported for one reason:
/// or else the compiler would write the constants back.

export let ONE: v128 = f32x4(1, 1, 1, 1);
export let LOWEST: v128 = f32x4(-104, -104, -104, -104);
export let HIGHEST: v128 = f32x4(89, 89, 89, 89);
export let LOG2_E: v128 = f32x4(1.44269504088896341, 1.44269504088896341, 1.44269504088896341, 1.44269504088896341);
/** Added to a number, 1.5 · 2²³ leaves it rounded in the last bits. */
export let ROUND: v128 = f32x4(12582912, 12582912, 12582912, 12582912);
/** ln 2, in two parts. */
export let LN_2_HIGH: v128 = f32x4(0.693359375, 0.693359375, 0.693359375, 0.693359375);
export let LN_2_LOW: v128 = f32x4(-2.12194440e-4, -2.12194440e-4, -2.12194440e-4, -2.12194440e-4);
/** Where the exponent's bits count from. */
export let BIAS: v128 = i32x4(127, 127, 127, 127);
/** Cephes' polynomial, from the highest power. */
export let EXP_7: v128 = f32x4(1.9875691500e-4, 1.9875691500e-4, 1.9875691500e-4, 1.9875691500e-4);
export let EXP_6: v128 = f32x4(1.3981999507e-3, 1.3981999507e-3, 1.3981999507e-3, 1.3981999507e-3);
export let EXP_5: v128 = f32x4(8.3334519073e-3, 8.3334519073e-3, 8.3334519073e-3, 8.3334519073e-3);
export let EXP_4: v128 = f32x4(4.1665795894e-2, 4.1665795894e-2, 4.1665795894e-2, 4.1665795894e-2);
export let EXP_3: v128 = f32x4(1.6666665459e-1, 1.6666665459e-1, 1.6666665459e-1, 1.6666665459e-1);
export let EXP_2: v128 = f32x4(5.0000001201e-1, 5.0000001201e-1, 5.0000001201e-1, 5.0000001201e-1);
