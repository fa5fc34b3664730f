/*!
 * Written by `deno task browser` from host/browser/worker.ts: change that. Within it:
 *
 * base64-js 1.5.1
 *
 * The MIT License (MIT)
 *
 * Copyright (c) 2014 Jameson Little
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in
 * all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
 * THE SOFTWARE.
 *
 * buffer 6.0.3
 *
 * The MIT License (MIT)
 *
 * Copyright (c) Feross Aboukhadijeh, and other contributors.
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in
 * all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
 * THE SOFTWARE.
 *
 * csv-parse 7.0.3
 *
 * The MIT License (MIT)
 *
 * Copyright (c) 2010 Adaltas
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 *
 * fflate 0.8.3
 *
 * MIT License
 *
 * Copyright (c) 2026 Arjun Barrett
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 *
 * ieee754 1.2.1
 *
 * Copyright 2008 Fair Oaks Labs, Inc.
 *
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
 *
 * 2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.
 *
 * 3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 *
 * reflect-metadata 0.2.2
 *
 * Apache License
 *
 * Version 2.0, January 2004
 *
 * http://www.apache.org/licenses/
 *
 * TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION
 *
 * 1. Definitions.
 *
 * "License" shall mean the terms and conditions for use, reproduction, and distribution as defined by Sections 1 through 9 of this document.
 *
 * "Licensor" shall mean the copyright owner or entity authorized by the copyright owner that is granting the License.
 *
 * "Legal Entity" shall mean the union of the acting entity and all other entities that control, are controlled by, or are under common control with that entity. For the purposes of this definition, "control" means (i) the power, direct or indirect, to cause the direction or management of such entity, whether by contract or otherwise, or (ii) ownership of fifty percent (50%) or more of the outstanding shares, or (iii) beneficial ownership of such entity.
 *
 * "You" (or "Your") shall mean an individual or Legal Entity exercising permissions granted by this License.
 *
 * "Source" form shall mean the preferred form for making modifications, including but not limited to software source code, documentation source, and configuration files.
 *
 * "Object" form shall mean any form resulting from mechanical transformation or translation of a Source form, including but not limited to compiled object code, generated documentation, and conversions to other media types.
 *
 * "Work" shall mean the work of authorship, whether in Source or Object form, made available under the License, as indicated by a copyright notice that is included in or attached to the work (an example is provided in the Appendix below).
 *
 * "Derivative Works" shall mean any work, whether in Source or Object form, that is based on (or derived from) the Work and for which the editorial revisions, annotations, elaborations, or other modifications represent, as a whole, an original work of authorship. For the purposes of this License, Derivative Works shall not include works that remain separable from, or merely link (or bind by name) to the interfaces of, the Work and Derivative Works thereof.
 *
 * "Contribution" shall mean any work of authorship, including the original version of the Work and any modifications or additions to that Work or Derivative Works thereof, that is intentionally submitted to Licensor for inclusion in the Work by the copyright owner or by an individual or Legal Entity authorized to submit on behalf of the copyright owner. For the purposes of this definition, "submitted" means any form of electronic, verbal, or written communication sent to the Licensor or its representatives, including but not limited to communication on electronic mailing lists, source code control systems, and issue tracking systems that are managed by, or on behalf of, the Licensor for the purpose of discussing and improving the Work, but excluding communication that is conspicuously marked or otherwise designated in writing by the copyright owner as "Not a Contribution."
 *
 * "Contributor" shall mean Licensor and any individual or Legal Entity on behalf of whom a Contribution has been received by Licensor and subsequently incorporated within the Work.
 *
 * 2. Grant of Copyright License. Subject to the terms and conditions of this License, each Contributor hereby grants to You a perpetual, worldwide, non-exclusive, no-charge, royalty-free, irrevocable copyright license to reproduce, prepare Derivative Works of, publicly display, publicly perform, sublicense, and distribute the Work and such Derivative Works in Source or Object form.
 *
 * 3. Grant of Patent License. Subject to the terms and conditions of this License, each Contributor hereby grants to You a perpetual, worldwide, non-exclusive, no-charge, royalty-free, irrevocable (except as stated in this section) patent license to make, have made, use, offer to sell, sell, import, and otherwise transfer the Work, where such license applies only to those patent claims licensable by such Contributor that are necessarily infringed by their Contribution(s) alone or by combination of their Contribution(s) with the Work to which such Contribution(s) was submitted. If You institute patent litigation against any entity (including a cross-claim or counterclaim in a lawsuit) alleging that the Work or a Contribution incorporated within the Work constitutes direct or contributory patent infringement, then any patent licenses granted to You under this License for that Work shall terminate as of the date such litigation is filed.
 *
 * 4. Redistribution. You may reproduce and distribute copies of the Work or Derivative Works thereof in any medium, with or without modifications, and in Source or Object form, provided that You meet the following conditions:
 *
 * You must give any other recipients of the Work or Derivative Works a copy of this License; and
 *
 * You must cause any modified files to carry prominent notices stating that You changed the files; and
 *
 * You must retain, in the Source form of any Derivative Works that You distribute, all copyright, patent, trademark, and attribution notices from the Source form of the Work, excluding those notices that do not pertain to any part of the Derivative Works; and
 *
 * If the Work includes a "NOTICE" text file as part of its distribution, then any Derivative Works that You distribute must include a readable copy of the attribution notices contained within such NOTICE file, excluding those notices that do not pertain to any part of the Derivative Works, in at least one of the following places: within a NOTICE text file distributed as part of the Derivative Works; within the Source form or documentation, if provided along with the Derivative Works; or, within a display generated by the Derivative Works, if and wherever such third-party notices normally appear. The contents of the NOTICE file are for informational purposes only and do not modify the License. You may add Your own attribution notices within Derivative Works that You distribute, alongside or as an addendum to the NOTICE text from the Work, provided that such additional attribution notices cannot be construed as modifying the License. You may add Your own copyright statement to Your modifications and may provide additional or different license terms and conditions for use, reproduction, or distribution of Your modifications, or for any such Derivative Works as a whole, provided Your use, reproduction, and distribution of the Work otherwise complies with the conditions stated in this License.
 *
 * 5. Submission of Contributions. Unless You explicitly state otherwise, any Contribution intentionally submitted for inclusion in the Work by You to the Licensor shall be under the terms and conditions of this License, without any additional terms or conditions. Notwithstanding the above, nothing herein shall supersede or modify the terms of any separate license agreement you may have executed with Licensor regarding such Contributions.
 *
 * 6. Trademarks. This License does not grant permission to use the trade names, trademarks, service marks, or product names of the Licensor, except as required for reasonable and customary use in describing the origin of the Work and reproducing the content of the NOTICE file.
 *
 * 7. Disclaimer of Warranty. Unless required by applicable law or agreed to in writing, Licensor provides the Work (and each Contributor provides its Contributions) on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied, including, without limitation, any warranties or conditions of TITLE, NON-INFRINGEMENT, MERCHANTABILITY, or FITNESS FOR A PARTICULAR PURPOSE. You are solely responsible for determining the appropriateness of using or redistributing the Work and assume any risks associated with Your exercise of permissions under this License.
 *
 * 8. Limitation of Liability. In no event and under no legal theory, whether in tort (including negligence), contract, or otherwise, unless required by applicable law (such as deliberate and grossly negligent acts) or agreed to in writing, shall any Contributor be liable to You for damages, including any direct, indirect, special, incidental, or consequential damages of any character arising as a result of this License or out of the use or inability to use the Work (including but not limited to damages for loss of goodwill, work stoppage, computer failure or malfunction, or any and all other commercial damages or losses), even if such Contributor has been advised of the possibility of such damages.
 *
 * 9. Accepting Warranty or Additional Liability. While redistributing the Work or Derivative Works thereof, You may choose to offer, and charge a fee for, acceptance of support, warranty, indemnity, or other liability obligations and/or rights consistent with this License. However, in accepting such obligations, You may act only on Your own behalf and on Your sole responsibility, not on behalf of any other Contributor, and only if You agree to indemnify, defend, and hold each Contributor harmless for any liability incurred by, or claims asserted against, such Contributor by reason of your accepting any such warranty or additional liability.
 *
 * END OF TERMS AND CONDITIONS
 *
 * tslib 1.14.1
 *
 * Copyright (c) Microsoft Corporation.
 *
 * Permission to use, copy, modify, and/or distribute this software for any
 * purpose with or without fee is hereby granted.
 *
 * THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
 * REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY
 * AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
 * INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
 * LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
 * OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
 * PERFORMANCE OF THIS SOFTWARE.
 *
 * tsyringe 4.10.0
 *
 * MIT License
 *
 *     Copyright (c) Microsoft Corporation. All rights reserved.
 *
 *     Permission is hereby granted, free of charge, to any person obtaining a copy
 *     of this software and associated documentation files (the "Software"), to deal
 *     in the Software without restriction, including without limitation the rights
 *     to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 *     copies of the Software, and to permit persons to whom the Software is
 *     furnished to do so, subject to the following conditions:
 *
 *     The above copyright notice and this permission notice shall be included in all
 *     copies or substantial portions of the Software.
 *
 *     THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 *     IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 *     FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 *     AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 *     LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 *     OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 *     SOFTWARE
 *
 * zod 4.6.7
 *
 * MIT License
 *
 * Copyright (c) 2025 Colin McDonnell
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */
(()=>{var NR=Object.create;var cf=Object.defineProperty;var UR=Object.getOwnPropertyDescriptor;var jR=Object.getOwnPropertyNames;var GR=Object.getPrototypeOf,qR=Object.prototype.hasOwnProperty;var WR=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var ye=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},eh=(e,t)=>{for(var r in t)cf(e,r,{get:t[r],enumerable:!0})},ZR=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of jR(t))!qR.call(e,o)&&o!==r&&cf(e,o,{get:()=>t[o],enumerable:!(n=UR(t,o))||n.enumerable});return e};var U=(e,t,r)=>(r=e!=null?NR(GR(e)):{},ZR(t||!e||!e.__esModule?cf(r,"default",{value:e,enumerable:!0}):r,e));var nh=ye(Ta=>{"use strict";p();Ta.byteLength=VR;Ta.toByteArray=JR;Ta.fromByteArray=e_;var en=[],Ir=[],KR=typeof Uint8Array<"u"?Uint8Array:Array,lf="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z0123456789+/";for(Qo=0,th=lf.length;Qo<th;++Qo)en[Qo]=lf[Qo],Ir[lf.charCodeAt(Qo)]=Qo;var Qo,th;Ir[45]=62;Ir[95]=63;function rh(e){var t=e.length;if(t%4>0)throw new Error("Invalid string. Length must\
 be a multiple of 4");var r=e.indexOf("=");r===-1&&(r=t);var n=r===t?0:4-r%4;return[r,n]}function VR(e){var t=rh(e),r=t[0],n=t[1];return(r+n)*3/4-n}function HR(e,t,r){return(t+r)*3/4-r}function JR(e){
var t,r=rh(e),n=r[0],o=r[1],s=new KR(HR(e,n,o)),i=0,a=o>0?n-4:n,u;for(u=0;u<a;u+=4)t=Ir[e.charCodeAt(u)]<<18|Ir[e.charCodeAt(u+1)]<<12|Ir[e.charCodeAt(u+2)]<<6|Ir[e.charCodeAt(u+3)],s[i++]=t>>16&255,s[i++]=
t>>8&255,s[i++]=t&255;return o===2&&(t=Ir[e.charCodeAt(u)]<<2|Ir[e.charCodeAt(u+1)]>>4,s[i++]=t&255),o===1&&(t=Ir[e.charCodeAt(u)]<<10|Ir[e.charCodeAt(u+1)]<<4|Ir[e.charCodeAt(u+2)]>>2,s[i++]=t>>8&255,
s[i++]=t&255),s}function YR(e){return en[e>>18&63]+en[e>>12&63]+en[e>>6&63]+en[e&63]}function XR(e,t,r){for(var n,o=[],s=t;s<r;s+=3)n=(e[s]<<16&16711680)+(e[s+1]<<8&65280)+(e[s+2]&255),o.push(YR(n));return o.
join("")}function e_(e){for(var t,r=e.length,n=r%3,o=[],s=16383,i=0,a=r-n;i<a;i+=s)o.push(XR(e,i,i+s>a?a:i+s));return n===1?(t=e[r-1],o.push(en[t>>2]+en[t<<4&63]+"==")):n===2&&(t=(e[r-2]<<8)+e[r-1],o.
push(en[t>>10]+en[t>>4&63]+en[t<<2&63]+"=")),o.join("")}});var oh=ye(ff=>{p();ff.read=function(e,t,r,n,o){var s,i,a=o*8-n-1,u=(1<<a)-1,c=u>>1,l=-7,f=r?o-1:0,d=r?-1:1,m=e[t+f];for(f+=d,s=m&(1<<-l)-1,m>>=-l,l+=a;l>0;s=s*256+e[t+f],f+=d,l-=8);for(i=s&(1<<-l)-1,s>>=
-l,l+=n;l>0;i=i*256+e[t+f],f+=d,l-=8);if(s===0)s=1-c;else{if(s===u)return i?NaN:(m?-1:1)*(1/0);i=i+Math.pow(2,n),s=s-c}return(m?-1:1)*i*Math.pow(2,s-n)};ff.write=function(e,t,r,n,o,s){var i,a,u,c=s*8-
o-1,l=(1<<c)-1,f=l>>1,d=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,m=n?0:s-1,A=n?1:-1,h=t<0||t===0&&1/t<0?1:0;for(t=Math.abs(t),isNaN(t)||t===1/0?(a=isNaN(t)?1:0,i=l):(i=Math.floor(Math.log(t)/Math.LN2),
t*(u=Math.pow(2,-i))<1&&(i--,u*=2),i+f>=1?t+=d/u:t+=d*Math.pow(2,1-f),t*u>=2&&(i++,u/=2),i+f>=l?(a=0,i=l):i+f>=1?(a=(t*u-1)*Math.pow(2,o),i=i+f):(a=t*Math.pow(2,f-1)*Math.pow(2,o),i=0));o>=8;e[r+m]=a&
255,m+=A,a/=256,o-=8);for(i=i<<o|a,c+=o;c>0;e[r+m]=i&255,m+=A,i/=256,c-=8);e[r+m-A]|=h*128}});var Eh=ye(ys=>{"use strict";p();var df=nh(),hs=oh(),sh=typeof Symbol=="function"&&typeof Symbol.for=="function"?Symbol.for("nodejs.util.inspect.custom"):null;ys.Buffer=P;ys.SlowBuffer=i_;ys.INSPECT_MAX_BYTES=
50;var Qa=2147483647;ys.kMaxLength=Qa;P.TYPED_ARRAY_SUPPORT=t_();!P.TYPED_ARRAY_SUPPORT&&typeof console<"u"&&typeof console.error=="function"&&console.error("This browser lacks typed array (Uint8Array\
) support which is required by `buffer` v5.x. Use `buffer` v4.x if you require old browser support.");function t_(){try{let e=new Uint8Array(1),t={foo:function(){return 42}};return Object.setPrototypeOf(
t,Uint8Array.prototype),Object.setPrototypeOf(e,t),e.foo()===42}catch{return!1}}Object.defineProperty(P.prototype,"parent",{enumerable:!0,get:function(){if(P.isBuffer(this))return this.buffer}});Object.
defineProperty(P.prototype,"offset",{enumerable:!0,get:function(){if(P.isBuffer(this))return this.byteOffset}});function yn(e){if(e>Qa)throw new RangeError('The value "'+e+'" is invalid for option "si\
ze"');let t=new Uint8Array(e);return Object.setPrototypeOf(t,P.prototype),t}function P(e,t,r){if(typeof e=="number"){if(typeof t=="string")throw new TypeError('The "string" argument must be of type st\
ring. Received type number');return hf(e)}return ch(e,t,r)}P.poolSize=8192;function ch(e,t,r){if(typeof e=="string")return n_(e,t);if(ArrayBuffer.isView(e))return o_(e);if(e==null)throw new TypeError(
"The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof e);if(tn(e,ArrayBuffer)||e&&tn(e.buffer,ArrayBuffer)||typeof SharedArrayBuffer<
"u"&&(tn(e,SharedArrayBuffer)||e&&tn(e.buffer,SharedArrayBuffer)))return Af(e,t,r);if(typeof e=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let n=e.
valueOf&&e.valueOf();if(n!=null&&n!==e)return P.from(n,t,r);let o=s_(e);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof e[Symbol.toPrimitive]=="function")return P.from(e[Symbol.toPrimitive](
"string"),t,r);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof e)}P.from=function(e,t,r){return ch(e,t,r)};
Object.setPrototypeOf(P.prototype,Uint8Array.prototype);Object.setPrototypeOf(P,Uint8Array);function lh(e){if(typeof e!="number")throw new TypeError('"size" argument must be of type number');if(e<0)throw new RangeError(
'The value "'+e+'" is invalid for option "size"')}function r_(e,t,r){return lh(e),e<=0?yn(e):t!==void 0?typeof r=="string"?yn(e).fill(t,r):yn(e).fill(t):yn(e)}P.alloc=function(e,t,r){return r_(e,t,r)};
function hf(e){return lh(e),yn(e<0?0:gf(e)|0)}P.allocUnsafe=function(e){return hf(e)};P.allocUnsafeSlow=function(e){return hf(e)};function n_(e,t){if((typeof t!="string"||t==="")&&(t="utf8"),!P.isEncoding(
t))throw new TypeError("Unknown encoding: "+t);let r=fh(e,t)|0,n=yn(r),o=n.write(e,t);return o!==r&&(n=n.slice(0,o)),n}function mf(e){let t=e.length<0?0:gf(e.length)|0,r=yn(t);for(let n=0;n<t;n+=1)r[n]=
e[n]&255;return r}function o_(e){if(tn(e,Uint8Array)){let t=new Uint8Array(e);return Af(t.buffer,t.byteOffset,t.byteLength)}return mf(e)}function Af(e,t,r){if(t<0||e.byteLength<t)throw new RangeError(
'"offset" is outside of buffer bounds');if(e.byteLength<t+(r||0))throw new RangeError('"length" is outside of buffer bounds');let n;return t===void 0&&r===void 0?n=new Uint8Array(e):r===void 0?n=new Uint8Array(
e,t):n=new Uint8Array(e,t,r),Object.setPrototypeOf(n,P.prototype),n}function s_(e){if(P.isBuffer(e)){let t=gf(e.length)|0,r=yn(t);return r.length===0||e.copy(r,0,0,t),r}if(e.length!==void 0)return typeof e.
length!="number"||wf(e.length)?yn(0):mf(e);if(e.type==="Buffer"&&Array.isArray(e.data))return mf(e.data)}function gf(e){if(e>=Qa)throw new RangeError("Attempt to allocate Buffer larger than maximum si\
ze: 0x"+Qa.toString(16)+" bytes");return e|0}function i_(e){return+e!=e&&(e=0),P.alloc(+e)}P.isBuffer=function(t){return t!=null&&t._isBuffer===!0&&t!==P.prototype};P.compare=function(t,r){if(tn(t,Uint8Array)&&
(t=P.from(t,t.offset,t.byteLength)),tn(r,Uint8Array)&&(r=P.from(r,r.offset,r.byteLength)),!P.isBuffer(t)||!P.isBuffer(r))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or\
 Uint8Array');if(t===r)return 0;let n=t.length,o=r.length;for(let s=0,i=Math.min(n,o);s<i;++s)if(t[s]!==r[s]){n=t[s],o=r[s];break}return n<o?-1:o<n?1:0};P.isEncoding=function(t){switch(String(t).toLowerCase()){case"\
hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};P.concat=function(t,r){if(!Array.isArray(
t))throw new TypeError('"list" argument must be an Array of Buffers');if(t.length===0)return P.alloc(0);let n;if(r===void 0)for(r=0,n=0;n<t.length;++n)r+=t[n].length;let o=P.allocUnsafe(r),s=0;for(n=0;n<
t.length;++n){let i=t[n];if(tn(i,Uint8Array))s+i.length>o.length?(P.isBuffer(i)||(i=P.from(i)),i.copy(o,s)):Uint8Array.prototype.set.call(o,i,s);else if(P.isBuffer(i))i.copy(o,s);else throw new TypeError(
'"list" argument must be an Array of Buffers');s+=i.length}return o};function fh(e,t){if(P.isBuffer(e))return e.length;if(ArrayBuffer.isView(e)||tn(e,ArrayBuffer))return e.byteLength;if(typeof e!="str\
ing")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof e);let r=e.length,n=arguments.length>2&&arguments[2]===!0;if(!n&&r===0)return 0;
let o=!1;for(;;)switch(t){case"ascii":case"latin1":case"binary":return r;case"utf8":case"utf-8":return pf(e).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return r*2;case"hex":return r>>>
1;case"base64":return bh(e).length;default:if(o)return n?-1:pf(e).length;t=(""+t).toLowerCase(),o=!0}}P.byteLength=fh;function a_(e,t,r){let n=!1;if((t===void 0||t<0)&&(t=0),t>this.length||((r===void 0||
r>this.length)&&(r=this.length),r<=0)||(r>>>=0,t>>>=0,r<=t))return"";for(e||(e="utf8");;)switch(e){case"hex":return g_(this,t,r);case"utf8":case"utf-8":return mh(this,t,r);case"ascii":return p_(this,t,
r);case"latin1":case"binary":return h_(this,t,r);case"base64":return m_(this,t,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return y_(this,t,r);default:if(n)throw new TypeError("Unknown enco\
ding: "+e);e=(e+"").toLowerCase(),n=!0}}P.prototype._isBuffer=!0;function Po(e,t,r){let n=e[t];e[t]=e[r],e[r]=n}P.prototype.swap16=function(){let t=this.length;if(t%2!==0)throw new RangeError("Buffer \
size must be a multiple of 16-bits");for(let r=0;r<t;r+=2)Po(this,r,r+1);return this};P.prototype.swap32=function(){let t=this.length;if(t%4!==0)throw new RangeError("Buffer size must be a multiple of\
 32-bits");for(let r=0;r<t;r+=4)Po(this,r,r+3),Po(this,r+1,r+2);return this};P.prototype.swap64=function(){let t=this.length;if(t%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");
for(let r=0;r<t;r+=8)Po(this,r,r+7),Po(this,r+1,r+6),Po(this,r+2,r+5),Po(this,r+3,r+4);return this};P.prototype.toString=function(){let t=this.length;return t===0?"":arguments.length===0?mh(this,0,t):
a_.apply(this,arguments)};P.prototype.toLocaleString=P.prototype.toString;P.prototype.equals=function(t){if(!P.isBuffer(t))throw new TypeError("Argument must be a Buffer");return this===t?!0:P.compare(
this,t)===0};P.prototype.inspect=function(){let t="",r=ys.INSPECT_MAX_BYTES;return t=this.toString("hex",0,r).replace(/(.{2})/g,"$1 ").trim(),this.length>r&&(t+=" ... "),"<Buffer "+t+">"};sh&&(P.prototype[sh]=
P.prototype.inspect);P.prototype.compare=function(t,r,n,o,s){if(tn(t,Uint8Array)&&(t=P.from(t,t.offset,t.byteLength)),!P.isBuffer(t))throw new TypeError('The "target" argument must be one of type Buff\
er or Uint8Array. Received type '+typeof t);if(r===void 0&&(r=0),n===void 0&&(n=t?t.length:0),o===void 0&&(o=0),s===void 0&&(s=this.length),r<0||n>t.length||o<0||s>this.length)throw new RangeError("ou\
t of range index");if(o>=s&&r>=n)return 0;if(o>=s)return-1;if(r>=n)return 1;if(r>>>=0,n>>>=0,o>>>=0,s>>>=0,this===t)return 0;let i=s-o,a=n-r,u=Math.min(i,a),c=this.slice(o,s),l=t.slice(r,n);for(let f=0;f<
u;++f)if(c[f]!==l[f]){i=c[f],a=l[f];break}return i<a?-1:a<i?1:0};function dh(e,t,r,n,o){if(e.length===0)return-1;if(typeof r=="string"?(n=r,r=0):r>2147483647?r=2147483647:r<-2147483648&&(r=-2147483648),
r=+r,wf(r)&&(r=o?0:e.length-1),r<0&&(r=e.length+r),r>=e.length){if(o)return-1;r=e.length-1}else if(r<0)if(o)r=0;else return-1;if(typeof t=="string"&&(t=P.from(t,n)),P.isBuffer(t))return t.length===0?-1:
ih(e,t,r,n,o);if(typeof t=="number")return t=t&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(e,t,r):Uint8Array.prototype.lastIndexOf.call(e,t,r):ih(e,[t],r,n,
o);throw new TypeError("val must be string, number or Buffer")}function ih(e,t,r,n,o){let s=1,i=e.length,a=t.length;if(n!==void 0&&(n=String(n).toLowerCase(),n==="ucs2"||n==="ucs-2"||n==="utf16le"||n===
"utf-16le")){if(e.length<2||t.length<2)return-1;s=2,i/=2,a/=2,r/=2}function u(l,f){return s===1?l[f]:l.readUInt16BE(f*s)}let c;if(o){let l=-1;for(c=r;c<i;c++)if(u(e,c)===u(t,l===-1?0:c-l)){if(l===-1&&
(l=c),c-l+1===a)return l*s}else l!==-1&&(c-=c-l),l=-1}else for(r+a>i&&(r=i-a),c=r;c>=0;c--){let l=!0;for(let f=0;f<a;f++)if(u(e,c+f)!==u(t,f)){l=!1;break}if(l)return c}return-1}P.prototype.includes=function(t,r,n){
return this.indexOf(t,r,n)!==-1};P.prototype.indexOf=function(t,r,n){return dh(this,t,r,n,!0)};P.prototype.lastIndexOf=function(t,r,n){return dh(this,t,r,n,!1)};function u_(e,t,r,n){r=Number(r)||0;let o=e.
length-r;n?(n=Number(n),n>o&&(n=o)):n=o;let s=t.length;n>s/2&&(n=s/2);let i;for(i=0;i<n;++i){let a=parseInt(t.substr(i*2,2),16);if(wf(a))return i;e[r+i]=a}return i}function c_(e,t,r,n){return Pa(pf(t,
e.length-r),e,r,n)}function l_(e,t,r,n){return Pa(I_(t),e,r,n)}function f_(e,t,r,n){return Pa(bh(t),e,r,n)}function d_(e,t,r,n){return Pa(v_(t,e.length-r),e,r,n)}P.prototype.write=function(t,r,n,o){if(r===
void 0)o="utf8",n=this.length,r=0;else if(n===void 0&&typeof r=="string")o=r,n=this.length,r=0;else if(isFinite(r))r=r>>>0,isFinite(n)?(n=n>>>0,o===void 0&&(o="utf8")):(o=n,n=void 0);else throw new Error(
"Buffer.write(string, encoding, offset[, length]) is no longer supported");let s=this.length-r;if((n===void 0||n>s)&&(n=s),t.length>0&&(n<0||r<0)||r>this.length)throw new RangeError("Attempt to write \
outside buffer bounds");o||(o="utf8");let i=!1;for(;;)switch(o){case"hex":return u_(this,t,r,n);case"utf8":case"utf-8":return c_(this,t,r,n);case"ascii":case"latin1":case"binary":return l_(this,t,r,n);case"\
base64":return f_(this,t,r,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return d_(this,t,r,n);default:if(i)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),i=!0}};P.prototype.
toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function m_(e,t,r){return t===0&&r===e.length?df.fromByteArray(e):df.fromByteArray(e.slice(t,r))}function mh(e,t,r){
r=Math.min(e.length,r);let n=[],o=t;for(;o<r;){let s=e[o],i=null,a=s>239?4:s>223?3:s>191?2:1;if(o+a<=r){let u,c,l,f;switch(a){case 1:s<128&&(i=s);break;case 2:u=e[o+1],(u&192)===128&&(f=(s&31)<<6|u&63,
f>127&&(i=f));break;case 3:u=e[o+1],c=e[o+2],(u&192)===128&&(c&192)===128&&(f=(s&15)<<12|(u&63)<<6|c&63,f>2047&&(f<55296||f>57343)&&(i=f));break;case 4:u=e[o+1],c=e[o+2],l=e[o+3],(u&192)===128&&(c&192)===
128&&(l&192)===128&&(f=(s&15)<<18|(u&63)<<12|(c&63)<<6|l&63,f>65535&&f<1114112&&(i=f))}}i===null?(i=65533,a=1):i>65535&&(i-=65536,n.push(i>>>10&1023|55296),i=56320|i&1023),n.push(i),o+=a}return A_(n)}
var ah=4096;function A_(e){let t=e.length;if(t<=ah)return String.fromCharCode.apply(String,e);let r="",n=0;for(;n<t;)r+=String.fromCharCode.apply(String,e.slice(n,n+=ah));return r}function p_(e,t,r){let n="";
r=Math.min(e.length,r);for(let o=t;o<r;++o)n+=String.fromCharCode(e[o]&127);return n}function h_(e,t,r){let n="";r=Math.min(e.length,r);for(let o=t;o<r;++o)n+=String.fromCharCode(e[o]);return n}function g_(e,t,r){
let n=e.length;(!t||t<0)&&(t=0),(!r||r<0||r>n)&&(r=n);let o="";for(let s=t;s<r;++s)o+=C_[e[s]];return o}function y_(e,t,r){let n=e.slice(t,r),o="";for(let s=0;s<n.length-1;s+=2)o+=String.fromCharCode(
n[s]+n[s+1]*256);return o}P.prototype.slice=function(t,r){let n=this.length;t=~~t,r=r===void 0?n:~~r,t<0?(t+=n,t<0&&(t=0)):t>n&&(t=n),r<0?(r+=n,r<0&&(r=0)):r>n&&(r=n),r<t&&(r=t);let o=this.subarray(t,
r);return Object.setPrototypeOf(o,P.prototype),o};function kt(e,t,r){if(e%1!==0||e<0)throw new RangeError("offset is not uint");if(e+t>r)throw new RangeError("Trying to access beyond buffer length")}P.
prototype.readUintLE=P.prototype.readUIntLE=function(t,r,n){t=t>>>0,r=r>>>0,n||kt(t,r,this.length);let o=this[t],s=1,i=0;for(;++i<r&&(s*=256);)o+=this[t+i]*s;return o};P.prototype.readUintBE=P.prototype.
readUIntBE=function(t,r,n){t=t>>>0,r=r>>>0,n||kt(t,r,this.length);let o=this[t+--r],s=1;for(;r>0&&(s*=256);)o+=this[t+--r]*s;return o};P.prototype.readUint8=P.prototype.readUInt8=function(t,r){return t=
t>>>0,r||kt(t,1,this.length),this[t]};P.prototype.readUint16LE=P.prototype.readUInt16LE=function(t,r){return t=t>>>0,r||kt(t,2,this.length),this[t]|this[t+1]<<8};P.prototype.readUint16BE=P.prototype.readUInt16BE=
function(t,r){return t=t>>>0,r||kt(t,2,this.length),this[t]<<8|this[t+1]};P.prototype.readUint32LE=P.prototype.readUInt32LE=function(t,r){return t=t>>>0,r||kt(t,4,this.length),(this[t]|this[t+1]<<8|this[t+
2]<<16)+this[t+3]*16777216};P.prototype.readUint32BE=P.prototype.readUInt32BE=function(t,r){return t=t>>>0,r||kt(t,4,this.length),this[t]*16777216+(this[t+1]<<16|this[t+2]<<8|this[t+3])};P.prototype.readBigUInt64LE=
Wn(function(t){t=t>>>0,gs(t,"offset");let r=this[t],n=this[t+7];(r===void 0||n===void 0)&&xi(t,this.length-8);let o=r+this[++t]*2**8+this[++t]*2**16+this[++t]*2**24,s=this[++t]+this[++t]*2**8+this[++t]*
2**16+n*2**24;return BigInt(o)+(BigInt(s)<<BigInt(32))});P.prototype.readBigUInt64BE=Wn(function(t){t=t>>>0,gs(t,"offset");let r=this[t],n=this[t+7];(r===void 0||n===void 0)&&xi(t,this.length-8);let o=r*
2**24+this[++t]*2**16+this[++t]*2**8+this[++t],s=this[++t]*2**24+this[++t]*2**16+this[++t]*2**8+n;return(BigInt(o)<<BigInt(32))+BigInt(s)});P.prototype.readIntLE=function(t,r,n){t=t>>>0,r=r>>>0,n||kt(
t,r,this.length);let o=this[t],s=1,i=0;for(;++i<r&&(s*=256);)o+=this[t+i]*s;return s*=128,o>=s&&(o-=Math.pow(2,8*r)),o};P.prototype.readIntBE=function(t,r,n){t=t>>>0,r=r>>>0,n||kt(t,r,this.length);let o=r,
s=1,i=this[t+--o];for(;o>0&&(s*=256);)i+=this[t+--o]*s;return s*=128,i>=s&&(i-=Math.pow(2,8*r)),i};P.prototype.readInt8=function(t,r){return t=t>>>0,r||kt(t,1,this.length),this[t]&128?(255-this[t]+1)*
-1:this[t]};P.prototype.readInt16LE=function(t,r){t=t>>>0,r||kt(t,2,this.length);let n=this[t]|this[t+1]<<8;return n&32768?n|4294901760:n};P.prototype.readInt16BE=function(t,r){t=t>>>0,r||kt(t,2,this.
length);let n=this[t+1]|this[t]<<8;return n&32768?n|4294901760:n};P.prototype.readInt32LE=function(t,r){return t=t>>>0,r||kt(t,4,this.length),this[t]|this[t+1]<<8|this[t+2]<<16|this[t+3]<<24};P.prototype.
readInt32BE=function(t,r){return t=t>>>0,r||kt(t,4,this.length),this[t]<<24|this[t+1]<<16|this[t+2]<<8|this[t+3]};P.prototype.readBigInt64LE=Wn(function(t){t=t>>>0,gs(t,"offset");let r=this[t],n=this[t+
7];(r===void 0||n===void 0)&&xi(t,this.length-8);let o=this[t+4]+this[t+5]*2**8+this[t+6]*2**16+(n<<24);return(BigInt(o)<<BigInt(32))+BigInt(r+this[++t]*2**8+this[++t]*2**16+this[++t]*2**24)});P.prototype.
readBigInt64BE=Wn(function(t){t=t>>>0,gs(t,"offset");let r=this[t],n=this[t+7];(r===void 0||n===void 0)&&xi(t,this.length-8);let o=(r<<24)+this[++t]*2**16+this[++t]*2**8+this[++t];return(BigInt(o)<<BigInt(
32))+BigInt(this[++t]*2**24+this[++t]*2**16+this[++t]*2**8+n)});P.prototype.readFloatLE=function(t,r){return t=t>>>0,r||kt(t,4,this.length),hs.read(this,t,!0,23,4)};P.prototype.readFloatBE=function(t,r){
return t=t>>>0,r||kt(t,4,this.length),hs.read(this,t,!1,23,4)};P.prototype.readDoubleLE=function(t,r){return t=t>>>0,r||kt(t,8,this.length),hs.read(this,t,!0,52,8)};P.prototype.readDoubleBE=function(t,r){
return t=t>>>0,r||kt(t,8,this.length),hs.read(this,t,!1,52,8)};function er(e,t,r,n,o,s){if(!P.isBuffer(e))throw new TypeError('"buffer" argument must be a Buffer instance');if(t>o||t<s)throw new RangeError(
'"value" argument is out of bounds');if(r+n>e.length)throw new RangeError("Index out of range")}P.prototype.writeUintLE=P.prototype.writeUIntLE=function(t,r,n,o){if(t=+t,r=r>>>0,n=n>>>0,!o){let a=Math.
pow(2,8*n)-1;er(this,t,r,n,a,0)}let s=1,i=0;for(this[r]=t&255;++i<n&&(s*=256);)this[r+i]=t/s&255;return r+n};P.prototype.writeUintBE=P.prototype.writeUIntBE=function(t,r,n,o){if(t=+t,r=r>>>0,n=n>>>0,!o){
let a=Math.pow(2,8*n)-1;er(this,t,r,n,a,0)}let s=n-1,i=1;for(this[r+s]=t&255;--s>=0&&(i*=256);)this[r+s]=t/i&255;return r+n};P.prototype.writeUint8=P.prototype.writeUInt8=function(t,r,n){return t=+t,r=
r>>>0,n||er(this,t,r,1,255,0),this[r]=t&255,r+1};P.prototype.writeUint16LE=P.prototype.writeUInt16LE=function(t,r,n){return t=+t,r=r>>>0,n||er(this,t,r,2,65535,0),this[r]=t&255,this[r+1]=t>>>8,r+2};P.
prototype.writeUint16BE=P.prototype.writeUInt16BE=function(t,r,n){return t=+t,r=r>>>0,n||er(this,t,r,2,65535,0),this[r]=t>>>8,this[r+1]=t&255,r+2};P.prototype.writeUint32LE=P.prototype.writeUInt32LE=function(t,r,n){
return t=+t,r=r>>>0,n||er(this,t,r,4,4294967295,0),this[r+3]=t>>>24,this[r+2]=t>>>16,this[r+1]=t>>>8,this[r]=t&255,r+4};P.prototype.writeUint32BE=P.prototype.writeUInt32BE=function(t,r,n){return t=+t,
r=r>>>0,n||er(this,t,r,4,4294967295,0),this[r]=t>>>24,this[r+1]=t>>>16,this[r+2]=t>>>8,this[r+3]=t&255,r+4};function Ah(e,t,r,n,o){wh(t,n,o,e,r,7);let s=Number(t&BigInt(4294967295));e[r++]=s,s=s>>8,e[r++]=
s,s=s>>8,e[r++]=s,s=s>>8,e[r++]=s;let i=Number(t>>BigInt(32)&BigInt(4294967295));return e[r++]=i,i=i>>8,e[r++]=i,i=i>>8,e[r++]=i,i=i>>8,e[r++]=i,r}function ph(e,t,r,n,o){wh(t,n,o,e,r,7);let s=Number(t&
BigInt(4294967295));e[r+7]=s,s=s>>8,e[r+6]=s,s=s>>8,e[r+5]=s,s=s>>8,e[r+4]=s;let i=Number(t>>BigInt(32)&BigInt(4294967295));return e[r+3]=i,i=i>>8,e[r+2]=i,i=i>>8,e[r+1]=i,i=i>>8,e[r]=i,r+8}P.prototype.
writeBigUInt64LE=Wn(function(t,r=0){return Ah(this,t,r,BigInt(0),BigInt("0xffffffffffffffff"))});P.prototype.writeBigUInt64BE=Wn(function(t,r=0){return ph(this,t,r,BigInt(0),BigInt("0xffffffffffffffff"))});
P.prototype.writeIntLE=function(t,r,n,o){if(t=+t,r=r>>>0,!o){let u=Math.pow(2,8*n-1);er(this,t,r,n,u-1,-u)}let s=0,i=1,a=0;for(this[r]=t&255;++s<n&&(i*=256);)t<0&&a===0&&this[r+s-1]!==0&&(a=1),this[r+
s]=(t/i>>0)-a&255;return r+n};P.prototype.writeIntBE=function(t,r,n,o){if(t=+t,r=r>>>0,!o){let u=Math.pow(2,8*n-1);er(this,t,r,n,u-1,-u)}let s=n-1,i=1,a=0;for(this[r+s]=t&255;--s>=0&&(i*=256);)t<0&&a===
0&&this[r+s+1]!==0&&(a=1),this[r+s]=(t/i>>0)-a&255;return r+n};P.prototype.writeInt8=function(t,r,n){return t=+t,r=r>>>0,n||er(this,t,r,1,127,-128),t<0&&(t=255+t+1),this[r]=t&255,r+1};P.prototype.writeInt16LE=
function(t,r,n){return t=+t,r=r>>>0,n||er(this,t,r,2,32767,-32768),this[r]=t&255,this[r+1]=t>>>8,r+2};P.prototype.writeInt16BE=function(t,r,n){return t=+t,r=r>>>0,n||er(this,t,r,2,32767,-32768),this[r]=
t>>>8,this[r+1]=t&255,r+2};P.prototype.writeInt32LE=function(t,r,n){return t=+t,r=r>>>0,n||er(this,t,r,4,2147483647,-2147483648),this[r]=t&255,this[r+1]=t>>>8,this[r+2]=t>>>16,this[r+3]=t>>>24,r+4};P.
prototype.writeInt32BE=function(t,r,n){return t=+t,r=r>>>0,n||er(this,t,r,4,2147483647,-2147483648),t<0&&(t=4294967295+t+1),this[r]=t>>>24,this[r+1]=t>>>16,this[r+2]=t>>>8,this[r+3]=t&255,r+4};P.prototype.
writeBigInt64LE=Wn(function(t,r=0){return Ah(this,t,r,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))});P.prototype.writeBigInt64BE=Wn(function(t,r=0){return ph(this,t,r,-BigInt("0x8000000\
000000000"),BigInt("0x7fffffffffffffff"))});function hh(e,t,r,n,o,s){if(r+n>e.length)throw new RangeError("Index out of range");if(r<0)throw new RangeError("Index out of range")}function gh(e,t,r,n,o){
return t=+t,r=r>>>0,o||hh(e,t,r,4,34028234663852886e22,-34028234663852886e22),hs.write(e,t,r,n,23,4),r+4}P.prototype.writeFloatLE=function(t,r,n){return gh(this,t,r,!0,n)};P.prototype.writeFloatBE=function(t,r,n){
return gh(this,t,r,!1,n)};function yh(e,t,r,n,o){return t=+t,r=r>>>0,o||hh(e,t,r,8,17976931348623157e292,-17976931348623157e292),hs.write(e,t,r,n,52,8),r+8}P.prototype.writeDoubleLE=function(t,r,n){return yh(
this,t,r,!0,n)};P.prototype.writeDoubleBE=function(t,r,n){return yh(this,t,r,!1,n)};P.prototype.copy=function(t,r,n,o){if(!P.isBuffer(t))throw new TypeError("argument should be a Buffer");if(n||(n=0),
!o&&o!==0&&(o=this.length),r>=t.length&&(r=t.length),r||(r=0),o>0&&o<n&&(o=n),o===n||t.length===0||this.length===0)return 0;if(r<0)throw new RangeError("targetStart out of bounds");if(n<0||n>=this.length)
throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),t.length-r<o-n&&(o=t.length-r+n);let s=o-n;return this===t&&typeof Uint8Array.
prototype.copyWithin=="function"?this.copyWithin(r,n,o):Uint8Array.prototype.set.call(t,this.subarray(n,o),r),s};P.prototype.fill=function(t,r,n,o){if(typeof t=="string"){if(typeof r=="string"?(o=r,r=
0,n=this.length):typeof n=="string"&&(o=n,n=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!P.isEncoding(o))throw new TypeError("Un\
known encoding: "+o);if(t.length===1){let i=t.charCodeAt(0);(o==="utf8"&&i<128||o==="latin1")&&(t=i)}}else typeof t=="number"?t=t&255:typeof t=="boolean"&&(t=Number(t));if(r<0||this.length<r||this.length<
n)throw new RangeError("Out of range index");if(n<=r)return this;r=r>>>0,n=n===void 0?this.length:n>>>0,t||(t=0);let s;if(typeof t=="number")for(s=r;s<n;++s)this[s]=t;else{let i=P.isBuffer(t)?t:P.from(
t,o),a=i.length;if(a===0)throw new TypeError('The value "'+t+'" is invalid for argument "value"');for(s=0;s<n-r;++s)this[s+r]=i[s%a]}return this};var ps={};function yf(e,t,r){ps[e]=class extends r{constructor(){
super(),Object.defineProperty(this,"message",{value:t.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${e}]`,this.stack,delete this.name}get code(){return e}set code(o){Object.
defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${e}]: ${this.message}`}}}yf("ERR_BUFFER_OUT_OF_BOUNDS",function(e){return e?`${e} is ou\
tside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);yf("ERR_INVALID_ARG_TYPE",function(e,t){return`The "${e}" argument must be of type number. Received type ${typeof t}`},
TypeError);yf("ERR_OUT_OF_RANGE",function(e,t,r){let n=`The value of "${e}" is out of range.`,o=r;return Number.isInteger(r)&&Math.abs(r)>2**32?o=uh(String(r)):typeof r=="bigint"&&(o=String(r),(r>BigInt(
2)**BigInt(32)||r<-(BigInt(2)**BigInt(32)))&&(o=uh(o)),o+="n"),n+=` It must be ${t}. Received ${o}`,n},RangeError);function uh(e){let t="",r=e.length,n=e[0]==="-"?1:0;for(;r>=n+4;r-=3)t=`_${e.slice(r-
3,r)}${t}`;return`${e.slice(0,r)}${t}`}function w_(e,t,r){gs(t,"offset"),(e[t]===void 0||e[t+r]===void 0)&&xi(t,e.length-(r+1))}function wh(e,t,r,n,o,s){if(e>r||e<t){let i=typeof t=="bigint"?"n":"",a;
throw s>3?t===0||t===BigInt(0)?a=`>= 0${i} and < 2${i} ** ${(s+1)*8}${i}`:a=`>= -(2${i} ** ${(s+1)*8-1}${i}) and < 2 ** ${(s+1)*8-1}${i}`:a=`>= ${t}${i} and <= ${r}${i}`,new ps.ERR_OUT_OF_RANGE("value",
a,e)}w_(n,o,s)}function gs(e,t){if(typeof e!="number")throw new ps.ERR_INVALID_ARG_TYPE(t,"number",e)}function xi(e,t,r){throw Math.floor(e)!==e?(gs(e,r),new ps.ERR_OUT_OF_RANGE(r||"offset","an intege\
r",e)):t<0?new ps.ERR_BUFFER_OUT_OF_BOUNDS:new ps.ERR_OUT_OF_RANGE(r||"offset",`>= ${r?1:0} and <= ${t}`,e)}var b_=/[^+/0-9A-Za-z-_]/g;function E_(e){if(e=e.split("=")[0],e=e.trim().replace(b_,""),e.length<
2)return"";for(;e.length%4!==0;)e=e+"=";return e}function pf(e,t){t=t||1/0;let r,n=e.length,o=null,s=[];for(let i=0;i<n;++i){if(r=e.charCodeAt(i),r>55295&&r<57344){if(!o){if(r>56319){(t-=3)>-1&&s.push(
239,191,189);continue}else if(i+1===n){(t-=3)>-1&&s.push(239,191,189);continue}o=r;continue}if(r<56320){(t-=3)>-1&&s.push(239,191,189),o=r;continue}r=(o-55296<<10|r-56320)+65536}else o&&(t-=3)>-1&&s.push(
239,191,189);if(o=null,r<128){if((t-=1)<0)break;s.push(r)}else if(r<2048){if((t-=2)<0)break;s.push(r>>6|192,r&63|128)}else if(r<65536){if((t-=3)<0)break;s.push(r>>12|224,r>>6&63|128,r&63|128)}else if(r<
1114112){if((t-=4)<0)break;s.push(r>>18|240,r>>12&63|128,r>>6&63|128,r&63|128)}else throw new Error("Invalid code point")}return s}function I_(e){let t=[];for(let r=0;r<e.length;++r)t.push(e.charCodeAt(
r)&255);return t}function v_(e,t){let r,n,o,s=[];for(let i=0;i<e.length&&!((t-=2)<0);++i)r=e.charCodeAt(i),n=r>>8,o=r%256,s.push(o),s.push(n);return s}function bh(e){return df.toByteArray(E_(e))}function Pa(e,t,r,n){
let o;for(o=0;o<n&&!(o+r>=t.length||o>=e.length);++o)t[o+r]=e[o];return o}function tn(e,t){return e instanceof t||e!=null&&e.constructor!=null&&e.constructor.name!=null&&e.constructor.name===t.name}function wf(e){
return e!==e}var C_=(function(){let e="0123456789abcdef",t=new Array(256);for(let r=0;r<16;++r){let n=r*16;for(let o=0;o<16;++o)t[n+o]=e[r]+e[o]}return t})();function Wn(e){return typeof BigInt>"u"?S_:
e}function S_(){throw new Error("BigInt not supported")}});var b,p=WR(()=>{b=U(Eh())});var j=ye((g3,Ih)=>{p();Ih.exports=globalThis.tf});var bf=ye((w3,vh)=>{p();vh.exports=globalThis.tf.wasm});var yu=ye((Nj,gu)=>{p();var uE,cE,lE,fE,dE,mE,AE,pE,hE,hu,Ld,gE,yE,_s,wE,bE,EE,IE,vE,CE,SE,xE,BE;(function(e){var t=typeof global=="object"?global:typeof self=="object"?self:typeof this=="object"?this:
{};typeof define=="function"&&define.amd?define("tslib",["exports"],function(n){e(r(t,r(n)))}):typeof gu=="object"&&typeof gu.exports=="object"?e(r(t,r(gu.exports))):e(r(t));function r(n,o){return n!==
t&&(typeof Object.create=="function"?Object.defineProperty(n,"__esModule",{value:!0}):n.__esModule=!0),function(s,i){return n[s]=o?o(s,i):i}}})(function(e){var t=Object.setPrototypeOf||{__proto__:[]}instanceof
Array&&function(r,n){r.__proto__=n}||function(r,n){for(var o in n)n.hasOwnProperty(o)&&(r[o]=n[o])};uE=function(r,n){t(r,n);function o(){this.constructor=r}r.prototype=n===null?Object.create(n):(o.prototype=
n.prototype,new o)},cE=Object.assign||function(r){for(var n,o=1,s=arguments.length;o<s;o++){n=arguments[o];for(var i in n)Object.prototype.hasOwnProperty.call(n,i)&&(r[i]=n[i])}return r},lE=function(r,n){
var o={};for(var s in r)Object.prototype.hasOwnProperty.call(r,s)&&n.indexOf(s)<0&&(o[s]=r[s]);if(r!=null&&typeof Object.getOwnPropertySymbols=="function")for(var i=0,s=Object.getOwnPropertySymbols(r);i<
s.length;i++)n.indexOf(s[i])<0&&Object.prototype.propertyIsEnumerable.call(r,s[i])&&(o[s[i]]=r[s[i]]);return o},fE=function(r,n,o,s){var i=arguments.length,a=i<3?n:s===null?s=Object.getOwnPropertyDescriptor(
n,o):s,u;if(typeof Reflect=="object"&&typeof Reflect.decorate=="function")a=Reflect.decorate(r,n,o,s);else for(var c=r.length-1;c>=0;c--)(u=r[c])&&(a=(i<3?u(a):i>3?u(n,o,a):u(n,o))||a);return i>3&&a&&
Object.defineProperty(n,o,a),a},dE=function(r,n){return function(o,s){n(o,s,r)}},mE=function(r,n){if(typeof Reflect=="object"&&typeof Reflect.metadata=="function")return Reflect.metadata(r,n)},AE=function(r,n,o,s){
function i(a){return a instanceof o?a:new o(function(u){u(a)})}return new(o||(o=Promise))(function(a,u){function c(d){try{f(s.next(d))}catch(m){u(m)}}function l(d){try{f(s.throw(d))}catch(m){u(m)}}function f(d){
d.done?a(d.value):i(d.value).then(c,l)}f((s=s.apply(r,n||[])).next())})},pE=function(r,n){var o={label:0,sent:function(){if(a[0]&1)throw a[1];return a[1]},trys:[],ops:[]},s,i,a,u;return u={next:c(0),throw:c(
1),return:c(2)},typeof Symbol=="function"&&(u[Symbol.iterator]=function(){return this}),u;function c(f){return function(d){return l([f,d])}}function l(f){if(s)throw new TypeError("Generator is already\
 executing.");for(;o;)try{if(s=1,i&&(a=f[0]&2?i.return:f[0]?i.throw||((a=i.return)&&a.call(i),0):i.next)&&!(a=a.call(i,f[1])).done)return a;switch(i=0,a&&(f=[f[0]&2,a.value]),f[0]){case 0:case 1:a=f;break;case 4:
return o.label++,{value:f[1],done:!1};case 5:o.label++,i=f[1],f=[0];continue;case 7:f=o.ops.pop(),o.trys.pop();continue;default:if(a=o.trys,!(a=a.length>0&&a[a.length-1])&&(f[0]===6||f[0]===2)){o=0;continue}
if(f[0]===3&&(!a||f[1]>a[0]&&f[1]<a[3])){o.label=f[1];break}if(f[0]===6&&o.label<a[1]){o.label=a[1],a=f;break}if(a&&o.label<a[2]){o.label=a[2],o.ops.push(f);break}a[2]&&o.ops.pop(),o.trys.pop();continue}
f=n.call(r,o)}catch(d){f=[6,d],i=0}finally{s=a=0}if(f[0]&5)throw f[1];return{value:f[0]?f[1]:void 0,done:!0}}},BE=function(r,n,o,s){s===void 0&&(s=o),r[s]=n[o]},hE=function(r,n){for(var o in r)o!=="de\
fault"&&!n.hasOwnProperty(o)&&(n[o]=r[o])},hu=function(r){var n=typeof Symbol=="function"&&Symbol.iterator,o=n&&r[n],s=0;if(o)return o.call(r);if(r&&typeof r.length=="number")return{next:function(){return r&&
s>=r.length&&(r=void 0),{value:r&&r[s++],done:!r}}};throw new TypeError(n?"Object is not iterable.":"Symbol.iterator is not defined.")},Ld=function(r,n){var o=typeof Symbol=="function"&&r[Symbol.iterator];
if(!o)return r;var s=o.call(r),i,a=[],u;try{for(;(n===void 0||n-- >0)&&!(i=s.next()).done;)a.push(i.value)}catch(c){u={error:c}}finally{try{i&&!i.done&&(o=s.return)&&o.call(s)}finally{if(u)throw u.error}}
return a},gE=function(){for(var r=[],n=0;n<arguments.length;n++)r=r.concat(Ld(arguments[n]));return r},yE=function(){for(var r=0,n=0,o=arguments.length;n<o;n++)r+=arguments[n].length;for(var s=Array(r),
i=0,n=0;n<o;n++)for(var a=arguments[n],u=0,c=a.length;u<c;u++,i++)s[i]=a[u];return s},_s=function(r){return this instanceof _s?(this.v=r,this):new _s(r)},wE=function(r,n,o){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var s=o.apply(r,n||[]),i,a=[];return i={},u("next"),u("throw"),u("return"),i[Symbol.asyncIterator]=function(){return this},i;function u(A){s[A]&&(i[A]=function(h){
return new Promise(function(g,y){a.push([A,h,g,y])>1||c(A,h)})})}function c(A,h){try{l(s[A](h))}catch(g){m(a[0][3],g)}}function l(A){A.value instanceof _s?Promise.resolve(A.value.v).then(f,d):m(a[0][2],
A)}function f(A){c("next",A)}function d(A){c("throw",A)}function m(A,h){A(h),a.shift(),a.length&&c(a[0][0],a[0][1])}},bE=function(r){var n,o;return n={},s("next"),s("throw",function(i){throw i}),s("re\
turn"),n[Symbol.iterator]=function(){return this},n;function s(i,a){n[i]=r[i]?function(u){return(o=!o)?{value:_s(r[i](u)),done:i==="return"}:a?a(u):u}:a}},EE=function(r){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var n=r[Symbol.asyncIterator],o;return n?n.call(r):(r=typeof hu=="function"?hu(r):r[Symbol.iterator](),o={},s("next"),s("throw"),s("return"),o[Symbol.asyncIterator]=
function(){return this},o);function s(a){o[a]=r[a]&&function(u){return new Promise(function(c,l){u=r[a](u),i(c,l,u.done,u.value)})}}function i(a,u,c,l){Promise.resolve(l).then(function(f){a({value:f,done:c})},
u)}},IE=function(r,n){return Object.defineProperty?Object.defineProperty(r,"raw",{value:n}):r.raw=n,r},vE=function(r){if(r&&r.__esModule)return r;var n={};if(r!=null)for(var o in r)Object.hasOwnProperty.
call(r,o)&&(n[o]=r[o]);return n.default=r,n},CE=function(r){return r&&r.__esModule?r:{default:r}},SE=function(r,n){if(!n.has(r))throw new TypeError("attempted to get private field on non-instance");return n.
get(r)},xE=function(r,n,o){if(!n.has(r))throw new TypeError("attempted to set private field on non-instance");return n.set(r,o),o},e("__extends",uE),e("__assign",cE),e("__rest",lE),e("__decorate",fE),
e("__param",dE),e("__metadata",mE),e("__awaiter",AE),e("__generator",pE),e("__exportStar",hE),e("__createBinding",BE),e("__values",hu),e("__read",Ld),e("__spread",gE),e("__spreadArrays",yE),e("__await",
_s),e("__asyncGenerator",wE),e("__asyncDelegator",bE),e("__asyncValues",EE),e("__makeTemplateObject",IE),e("__importStar",vE),e("__importDefault",CE),e("__classPrivateFieldGet",SE),e("__classPrivateFi\
eldSet",xE)})});var Nd=ye(zd=>{"use strict";p();Object.defineProperty(zd,"__esModule",{value:!0});var Fd;(function(e){e[e.Transient=0]="Transient",e[e.Singleton=1]="Singleton",e[e.ResolutionScoped=2]="ResolutionScope\
d",e[e.ContainerScoped=3]="ContainerScoped"})(Fd||(Fd={}));zd.default=Fd});var kE=ye(Ud=>{"use strict";p();Object.defineProperty(Ud,"__esModule",{value:!0});var cQ=Nd();Object.defineProperty(Ud,"Lifecycle",{enumerable:!0,get:function(){return cQ.default}})});var Fo=ye(jr=>{"use strict";p();Object.defineProperty(jr,"__esModule",{value:!0});jr.defineInjectionTokenMetadata=jr.getParamInfo=jr.INJECTION_TOKEN_METADATA_KEY=void 0;jr.INJECTION_TOKEN_METADATA_KEY=
"injectionTokens";function lQ(e){let t=Reflect.getMetadata("design:paramtypes",e)||[],r=Reflect.getOwnMetadata(jr.INJECTION_TOKEN_METADATA_KEY,e)||{};return Object.keys(r).forEach(n=>{t[+n]=r[n]}),t}jr.
getParamInfo=lQ;function fQ(e,t){return function(r,n,o){let s=Reflect.getOwnMetadata(jr.INJECTION_TOKEN_METADATA_KEY,r)||{};s[o]=t?{token:e,transform:t.transformToken,transformArgs:t.args||[]}:e,Reflect.
defineMetadata(jr.INJECTION_TOKEN_METADATA_KEY,s,r)}}jr.defineInjectionTokenMetadata=fQ});var jd=ye(wu=>{"use strict";p();Object.defineProperty(wu,"__esModule",{value:!0});wu.isClassProvider=void 0;function dQ(e){return!!e.useClass}wu.isClassProvider=dQ});var Gd=ye(bu=>{"use strict";p();Object.defineProperty(bu,"__esModule",{value:!0});bu.isFactoryProvider=void 0;function mQ(e){return!!e.useFactory}bu.isFactoryProvider=mQ});var Iu=ye($s=>{"use strict";p();Object.defineProperty($s,"__esModule",{value:!0});$s.delay=$s.DelayedConstructor=void 0;var Eu=class{constructor(t){this.wrap=t,this.reflectMethods=["get","getPrototype\
Of","setPrototypeOf","getOwnPropertyDescriptor","defineProperty","has","set","deleteProperty","apply","construct","ownKeys"]}createProxy(t){let r={},n=!1,o,s=()=>(n||(o=t(this.wrap()),n=!0),o);return new Proxy(
r,this.createHandler(s))}createHandler(t){let r={},n=o=>{r[o]=(...s)=>{s[0]=t();let i=Reflect[o];return i(...s)}};return this.reflectMethods.forEach(n),r}};$s.DelayedConstructor=Eu;function AQ(e){if(typeof e>
"u")throw new Error("Attempt to `delay` undefined. Constructor must be wrapped in a callback");return new Eu(e)}$s.delay=AQ});var vu=ye(on=>{"use strict";p();Object.defineProperty(on,"__esModule",{value:!0});on.isConstructorToken=on.isTransformDescriptor=on.isTokenDescriptor=on.isNormalToken=void 0;var pQ=Iu();function hQ(e){
return typeof e=="string"||typeof e=="symbol"}on.isNormalToken=hQ;function gQ(e){return typeof e=="object"&&"token"in e&&"multiple"in e}on.isTokenDescriptor=gQ;function yQ(e){return typeof e=="object"&&
"token"in e&&"transform"in e}on.isTransformDescriptor=yQ;function wQ(e){return typeof e=="function"||e instanceof pQ.DelayedConstructor}on.isConstructorToken=wQ});var qd=ye(Cu=>{"use strict";p();Object.defineProperty(Cu,"__esModule",{value:!0});Cu.isTokenProvider=void 0;function bQ(e){return!!e.useToken}Cu.isTokenProvider=bQ});var Wd=ye(Su=>{"use strict";p();Object.defineProperty(Su,"__esModule",{value:!0});Su.isValueProvider=void 0;function EQ(e){return e.useValue!=null}Su.isValueProvider=EQ});var Zd=ye(zo=>{"use strict";p();Object.defineProperty(zo,"__esModule",{value:!0});var IQ=jd();Object.defineProperty(zo,"isClassProvider",{enumerable:!0,get:function(){return IQ.isClassProvider}});var vQ=Gd();
Object.defineProperty(zo,"isFactoryProvider",{enumerable:!0,get:function(){return vQ.isFactoryProvider}});var CQ=vu();Object.defineProperty(zo,"isNormalToken",{enumerable:!0,get:function(){return CQ.isNormalToken}});
var SQ=qd();Object.defineProperty(zo,"isTokenProvider",{enumerable:!0,get:function(){return SQ.isTokenProvider}});var xQ=Wd();Object.defineProperty(zo,"isValueProvider",{enumerable:!0,get:function(){return xQ.
isValueProvider}})});var RE=ye(xu=>{"use strict";p();Object.defineProperty(xu,"__esModule",{value:!0});xu.isProvider=void 0;var BQ=jd(),kQ=Wd(),RQ=qd(),_Q=Gd();function $Q(e){return BQ.isClassProvider(e)||kQ.isValueProvider(
e)||RQ.isTokenProvider(e)||_Q.isFactoryProvider(e)}xu.isProvider=$Q});var Hd=ye(Vd=>{"use strict";p();Object.defineProperty(Vd,"__esModule",{value:!0});var Kd=class{constructor(){this._registryMap=new Map}entries(){return this._registryMap.entries()}getAll(t){return this.
ensure(t),this._registryMap.get(t)}get(t){this.ensure(t);let r=this._registryMap.get(t);return r[r.length-1]||null}set(t,r){this.ensure(t),this._registryMap.get(t).push(r)}setAll(t,r){this._registryMap.
set(t,r)}has(t){return this.ensure(t),this._registryMap.get(t).length>0}clear(){this._registryMap.clear()}ensure(t){this._registryMap.has(t)||this._registryMap.set(t,[])}};Vd.default=Kd});var _E=ye(Yd=>{"use strict";p();Object.defineProperty(Yd,"__esModule",{value:!0});var TQ=Hd(),Jd=class extends TQ.default{};Yd.default=Jd});var $E=ye(em=>{"use strict";p();Object.defineProperty(em,"__esModule",{value:!0});var Xd=class{constructor(){this.scopedResolutions=new Map}};em.default=Xd});var tm=ye(Bu=>{"use strict";p();Object.defineProperty(Bu,"__esModule",{value:!0});Bu.formatErrorCtor=void 0;function QQ(e,t){return e===null?`at position #${t}`:`"${e.split(",")[t].trim()}" at positio\
n #${t}`}function PQ(e,t,r="    "){return[e,...t.message.split(`
`).map(n=>r+n)].join(`
`)}function OQ(e,t,r){let[,n=null]=e.toString().match(/constructor\(([\w, ]+)\)/)||[],o=QQ(n,t);return PQ(`Cannot inject the dependency ${o} of "${e.name}" constructor. Reason:`,r)}Bu.formatErrorCtor=
OQ});var TE=ye(ku=>{"use strict";p();Object.defineProperty(ku,"__esModule",{value:!0});ku.isDisposable=void 0;function DQ(e){return!(typeof e.dispose!="function"||e.dispose.length>0)}ku.isDisposable=DQ});var PE=ye(No=>{"use strict";p();Object.defineProperty(No,"__esModule",{value:!0});No.PostResolutionInterceptors=No.PreResolutionInterceptors=void 0;var QE=Hd(),Ru=class extends QE.default{};No.PreResolutionInterceptors=
Ru;var _u=class extends QE.default{};No.PostResolutionInterceptors=_u;var rm=class{constructor(){this.preResolution=new Ru,this.postResolution=new _u}};No.default=rm});var Xn=ye(Bn=>{"use strict";p();Object.defineProperty(Bn,"__esModule",{value:!0});Bn.instance=Bn.typeInfo=void 0;var MQ=yu(),Ht=Zd(),LQ=RE(),$u=vu(),FQ=_E(),rr=Nd(),Tu=$E(),zQ=tm(),NQ=Iu(),UQ=TE(),jQ=PE();
Bn.typeInfo=new Map;var nm=class e{constructor(t){this.parent=t,this._registry=new FQ.default,this.interceptors=new jQ.default,this.disposed=!1,this.disposables=new Set}register(t,r,n={lifecycle:rr.default.
Transient}){this.ensureNotDisposed();let o;if(LQ.isProvider(r)?o=r:o={useClass:r},Ht.isTokenProvider(o)){let s=[t],i=o;for(;i!=null;){let a=i.useToken;if(s.includes(a))throw new Error(`Token registrat\
ion cycle detected! ${[...s,a].join(" -> ")}`);s.push(a);let u=this._registry.get(a);u&&Ht.isTokenProvider(u.provider)?i=u.provider:i=null}}if((n.lifecycle===rr.default.Singleton||n.lifecycle==rr.default.
ContainerScoped||n.lifecycle==rr.default.ResolutionScoped)&&(Ht.isValueProvider(o)||Ht.isFactoryProvider(o)))throw new Error(`Cannot use lifecycle "${rr.default[n.lifecycle]}" with ValueProviders or F\
actoryProviders`);return this._registry.set(t,{provider:o,options:n}),this}registerType(t,r){return this.ensureNotDisposed(),Ht.isNormalToken(r)?this.register(t,{useToken:r}):this.register(t,{useClass:r})}registerInstance(t,r){
return this.ensureNotDisposed(),this.register(t,{useValue:r})}registerSingleton(t,r){if(this.ensureNotDisposed(),Ht.isNormalToken(t)){if(Ht.isNormalToken(r))return this.register(t,{useToken:r},{lifecycle:rr.
default.Singleton});if(r)return this.register(t,{useClass:r},{lifecycle:rr.default.Singleton});throw new Error('Cannot register a type name as a singleton without a "to" token')}let n=t;return r&&!Ht.
isNormalToken(r)&&(n=r),this.register(t,{useClass:n},{lifecycle:rr.default.Singleton})}resolve(t,r=new Tu.default,n=!1){this.ensureNotDisposed();let o=this.getRegistration(t);if(!o&&Ht.isNormalToken(t)){
if(n)return;throw new Error(`Attempted to resolve unregistered dependency token: "${t.toString()}"`)}if(this.executePreResolutionInterceptor(t,"Single"),o){let s=this.resolveRegistration(o,r);return this.
executePostResolutionInterceptor(t,s,"Single"),s}if($u.isConstructorToken(t)){let s=this.construct(t,r);return this.executePostResolutionInterceptor(t,s,"Single"),s}throw new Error("Attempted to const\
ruct an undefined constructor. Could mean a circular dependency problem. Try using `delay` function.")}executePreResolutionInterceptor(t,r){if(this.interceptors.preResolution.has(t)){let n=[];for(let o of this.
interceptors.preResolution.getAll(t))o.options.frequency!="Once"&&n.push(o),o.callback(t,r);this.interceptors.preResolution.setAll(t,n)}}executePostResolutionInterceptor(t,r,n){if(this.interceptors.postResolution.
has(t)){let o=[];for(let s of this.interceptors.postResolution.getAll(t))s.options.frequency!="Once"&&o.push(s),s.callback(t,r,n);this.interceptors.postResolution.setAll(t,o)}}resolveRegistration(t,r){
if(this.ensureNotDisposed(),t.options.lifecycle===rr.default.ResolutionScoped&&r.scopedResolutions.has(t))return r.scopedResolutions.get(t);let n=t.options.lifecycle===rr.default.Singleton,o=t.options.
lifecycle===rr.default.ContainerScoped,s=n||o,i;return Ht.isValueProvider(t.provider)?i=t.provider.useValue:Ht.isTokenProvider(t.provider)?i=s?t.instance||(t.instance=this.resolve(t.provider.useToken,
r)):this.resolve(t.provider.useToken,r):Ht.isClassProvider(t.provider)?i=s?t.instance||(t.instance=this.construct(t.provider.useClass,r)):this.construct(t.provider.useClass,r):Ht.isFactoryProvider(t.provider)?
i=t.provider.useFactory(this):i=this.construct(t.provider,r),t.options.lifecycle===rr.default.ResolutionScoped&&r.scopedResolutions.set(t,i),i}resolveAll(t,r=new Tu.default,n=!1){this.ensureNotDisposed();
let o=this.getAllRegistrations(t);if(!o&&Ht.isNormalToken(t)){if(n)return[];throw new Error(`Attempted to resolve unregistered dependency token: "${t.toString()}"`)}if(this.executePreResolutionInterceptor(
t,"All"),o){let i=o.map(a=>this.resolveRegistration(a,r));return this.executePostResolutionInterceptor(t,i,"All"),i}let s=[this.construct(t,r)];return this.executePostResolutionInterceptor(t,s,"All"),
s}isRegistered(t,r=!1){return this.ensureNotDisposed(),this._registry.has(t)||r&&(this.parent||!1)&&this.parent.isRegistered(t,!0)}reset(){this.ensureNotDisposed(),this._registry.clear(),this.interceptors.
preResolution.clear(),this.interceptors.postResolution.clear()}clearInstances(){this.ensureNotDisposed();for(let[t,r]of this._registry.entries())this._registry.setAll(t,r.filter(n=>!Ht.isValueProvider(
n.provider)).map(n=>(n.instance=void 0,n)))}createChildContainer(){this.ensureNotDisposed();let t=new e(this);for(let[r,n]of this._registry.entries())n.some(({options:o})=>o.lifecycle===rr.default.ContainerScoped)&&
t._registry.setAll(r,n.map(o=>o.options.lifecycle===rr.default.ContainerScoped?{provider:o.provider,options:o.options}:o));return t}beforeResolution(t,r,n={frequency:"Always"}){this.interceptors.preResolution.
set(t,{callback:r,options:n})}afterResolution(t,r,n={frequency:"Always"}){this.interceptors.postResolution.set(t,{callback:r,options:n})}dispose(){return MQ.__awaiter(this,void 0,void 0,function*(){this.
disposed=!0;let t=[];this.disposables.forEach(r=>{let n=r.dispose();n&&t.push(n)}),yield Promise.all(t)})}getRegistration(t){return this.isRegistered(t)?this._registry.get(t):this.parent?this.parent.getRegistration(
t):null}getAllRegistrations(t){return this.isRegistered(t)?this._registry.getAll(t):this.parent?this.parent.getAllRegistrations(t):null}construct(t,r){if(t instanceof NQ.DelayedConstructor)return t.createProxy(
o=>this.resolve(o,r));let n=(()=>{let o=Bn.typeInfo.get(t);if(!o||o.length===0){if(t.length===0)return new t;throw new Error(`TypeInfo not known for "${t.name}"`)}let s=o.map(this.resolveParams(r,t));
return new t(...s)})();return UQ.isDisposable(n)&&this.disposables.add(n),n}resolveParams(t,r){return(n,o)=>{try{return $u.isTokenDescriptor(n)?$u.isTransformDescriptor(n)?n.multiple?this.resolve(n.transform).
transform(this.resolveAll(n.token,new Tu.default,n.isOptional),...n.transformArgs):this.resolve(n.transform).transform(this.resolve(n.token,t,n.isOptional),...n.transformArgs):n.multiple?this.resolveAll(
n.token,new Tu.default,n.isOptional):this.resolve(n.token,t,n.isOptional):$u.isTransformDescriptor(n)?this.resolve(n.transform,t).transform(this.resolve(n.token,t),...n.transformArgs):this.resolve(n,t)}catch(s){
throw new Error(zQ.formatErrorCtor(r,o,s))}}}ensureNotDisposed(){if(this.disposed)throw new Error("This container has been disposed, you cannot interact with a disposed container")}};Bn.instance=new nm;
Bn.default=Bn.instance});var OE=ye(sm=>{"use strict";p();Object.defineProperty(sm,"__esModule",{value:!0});var GQ=Fo(),kn=Xn(),om=vu(),qQ=tm();function WQ(){return function(e){let t=GQ.getParamInfo(e);return class extends e{constructor(...r){
super(...r.concat(t.slice(r.length).map((n,o)=>{try{return om.isTokenDescriptor(n)?om.isTransformDescriptor(n)?n.multiple?kn.instance.resolve(n.transform).transform(kn.instance.resolveAll(n.token),...n.
transformArgs):kn.instance.resolve(n.transform).transform(kn.instance.resolve(n.token),...n.transformArgs):n.multiple?kn.instance.resolveAll(n.token):kn.instance.resolve(n.token):om.isTransformDescriptor(
n)?kn.instance.resolve(n.transform).transform(kn.instance.resolve(n.token),...n.transformArgs):kn.instance.resolve(n)}catch(s){let i=o+r.length;throw new Error(qQ.formatErrorCtor(e,i,s))}})))}}}}sm.default=
WQ});var DE=ye(im=>{"use strict";p();Object.defineProperty(im,"__esModule",{value:!0});var ZQ=Fo();function KQ(e,t){let r={token:e,multiple:!1,isOptional:t&&t.isOptional};return ZQ.defineInjectionTokenMetadata(
r)}im.default=KQ});var Qu=ye(am=>{"use strict";p();Object.defineProperty(am,"__esModule",{value:!0});var VQ=Fo(),HQ=Xn(),ME=Xn();function JQ(e){return function(t){HQ.typeInfo.set(t,VQ.getParamInfo(t)),e&&e.token&&(Array.
isArray(e.token)?e.token.forEach(r=>{ME.instance.register(r,t)}):ME.instance.register(e.token,t))}}am.default=JQ});var LE=ye(um=>{"use strict";p();Object.defineProperty(um,"__esModule",{value:!0});var YQ=yu(),XQ=Xn();function eP(e=[]){return function(t){return e.forEach(r=>{var{token:n,options:o}=r,s=YQ.__rest(r,[
"token","options"]);return XQ.instance.register(n,s,o)}),t}}um.default=eP});var FE=ye(cm=>{"use strict";p();Object.defineProperty(cm,"__esModule",{value:!0});var tP=Qu(),rP=Xn();function nP(){return function(e){tP.default()(e),rP.instance.registerSingleton(e)}}cm.default=nP});var zE=ye(lm=>{"use strict";p();Object.defineProperty(lm,"__esModule",{value:!0});var oP=Fo();function sP(e,t){let r={token:e,multiple:!0,isOptional:t&&t.isOptional};return oP.defineInjectionTokenMetadata(
r)}lm.default=sP});var NE=ye(fm=>{"use strict";p();Object.defineProperty(fm,"__esModule",{value:!0});var iP=Fo();function aP(e,t,...r){let n={token:e,multiple:!0,transform:t,transformArgs:r};return iP.defineInjectionTokenMetadata(
n)}fm.default=aP});var UE=ye(dm=>{"use strict";p();Object.defineProperty(dm,"__esModule",{value:!0});var uP=Fo();function cP(e,t,...r){return uP.defineInjectionTokenMetadata(e,{transformToken:t,args:r})}dm.default=cP});var jE=ye(mm=>{"use strict";p();Object.defineProperty(mm,"__esModule",{value:!0});var lP=Qu(),fP=Xn();function dP(e,t){return function(r){lP.default()(r),fP.instance.register(t||r,r,{lifecycle:e})}}mm.
default=dP});var GE=ye(Gr=>{"use strict";p();Object.defineProperty(Gr,"__esModule",{value:!0});var mP=OE();Object.defineProperty(Gr,"autoInjectable",{enumerable:!0,get:function(){return mP.default}});var AP=DE();Object.
defineProperty(Gr,"inject",{enumerable:!0,get:function(){return AP.default}});var pP=Qu();Object.defineProperty(Gr,"injectable",{enumerable:!0,get:function(){return pP.default}});var hP=LE();Object.defineProperty(
Gr,"registry",{enumerable:!0,get:function(){return hP.default}});var gP=FE();Object.defineProperty(Gr,"singleton",{enumerable:!0,get:function(){return gP.default}});var yP=zE();Object.defineProperty(Gr,
"injectAll",{enumerable:!0,get:function(){return yP.default}});var wP=NE();Object.defineProperty(Gr,"injectAllWithTransform",{enumerable:!0,get:function(){return wP.default}});var bP=UE();Object.defineProperty(
Gr,"injectWithTransform",{enumerable:!0,get:function(){return bP.default}});var EP=jE();Object.defineProperty(Gr,"scoped",{enumerable:!0,get:function(){return EP.default}})});var qE=ye(Am=>{"use strict";p();Object.defineProperty(Am,"__esModule",{value:!0});function IP(e){let t;return r=>(t==null&&(t=e(r)),t)}Am.default=IP});var WE=ye(pm=>{"use strict";p();Object.defineProperty(pm,"__esModule",{value:!0});function vP(e){let t=new WeakMap;return r=>{let n=t.get(r);return n==null&&(n=e(r),t.set(r,n)),n}}pm.default=vP});var ZE=ye(hm=>{"use strict";p();Object.defineProperty(hm,"__esModule",{value:!0});function CP(e,t,r,n=!0){let o,s;return i=>{let a=e(i);return(!n||s!==a)&&((s=a)?o=i.resolve(t):o=i.resolve(r)),o}}hm.default=
CP});var KE=ye(Wi=>{"use strict";p();Object.defineProperty(Wi,"__esModule",{value:!0});var SP=qE();Object.defineProperty(Wi,"instanceCachingFactory",{enumerable:!0,get:function(){return SP.default}});var xP=WE();
Object.defineProperty(Wi,"instancePerContainerCachingFactory",{enumerable:!0,get:function(){return xP.default}});var BP=ZE();Object.defineProperty(Wi,"predicateAwareClassFactory",{enumerable:!0,get:function(){
return BP.default}})});var VE=ye(eo=>{"use strict";p();Object.defineProperty(eo,"__esModule",{value:!0});var gm=yu();if(typeof Reflect>"u"||!Reflect.getMetadata)throw new Error(`tsyringe requires a reflect polyfill. Please \
add 'import "reflect-metadata"' to the top of your entry point.`);var kP=kE();Object.defineProperty(eo,"Lifecycle",{enumerable:!0,get:function(){return kP.Lifecycle}});gm.__exportStar(GE(),eo);gm.__exportStar(
KE(),eo);gm.__exportStar(Zd(),eo);var RP=Iu();Object.defineProperty(eo,"delay",{enumerable:!0,get:function(){return RP.delay}});var _P=Xn();Object.defineProperty(eo,"container",{enumerable:!0,get:function(){
return _P.instance}})});var Hx=ye(()=>{p();throw new Error("the Worker of this page has no WebGPU")});p();var _R=U(j()),$R=U(bf());p();var Ut=Uint8Array,ar=Uint16Array,xf=Int32Array,Bf=new Ut([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),kf=new Ut([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,
13,0,0]),Ch=new Ut([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),$h=function(e,t){for(var r=new ar(31),n=0;n<31;++n)r[n]=t+=1<<e[n-1];for(var o=new xf(r[30]),n=1;n<30;++n)for(var s=r[n];s<r[n+1];++s)
o[s]=s-r[n]<<5|n;return{b:r,r:o}},Th=$h(Bf,2),x_=Th.b,If=Th.r;x_[28]=258,If[258]=28;var Qh=$h(kf,0),E3=Qh.b,Sh=Qh.r,vf=new ar(32768);for(Qe=0;Qe<32768;++Qe)wn=(Qe&43690)>>1|(Qe&21845)<<1,wn=(wn&52428)>>
2|(wn&13107)<<2,wn=(wn&61680)>>4|(wn&3855)<<4,vf[Qe]=((wn&65280)>>8|(wn&255)<<8)>>1;var wn,Qe,Ri=(function(e,t,r){for(var n=e.length,o=0,s=new ar(t);o<n;++o)e[o]&&++s[e[o]-1];var i=new ar(t);for(o=1;o<
t;++o)i[o]=i[o-1]+s[o-1]<<1;var a;if(r){a=new ar(1<<t);var u=15-t;for(o=0;o<n;++o)if(e[o])for(var c=o<<4|e[o],l=t-e[o],f=i[e[o]-1]++<<l,d=f|(1<<l)-1;f<=d;++f)a[vf[f]>>u]=c}else for(a=new ar(n),o=0;o<n;++o)
e[o]&&(a[o]=vf[i[e[o]-1]++]>>15-e[o]);return a}),Oo=new Ut(288);for(Qe=0;Qe<144;++Qe)Oo[Qe]=8;var Qe;for(Qe=144;Qe<256;++Qe)Oo[Qe]=9;var Qe;for(Qe=256;Qe<280;++Qe)Oo[Qe]=7;var Qe;for(Qe=280;Qe<288;++Qe)
Oo[Qe]=8;var Qe,Oa=new Ut(32);for(Qe=0;Qe<32;++Qe)Oa[Qe]=5;var Qe,B_=Ri(Oo,9,0);var k_=Ri(Oa,5,0);var Ph=function(e){return(e+7)/8|0},Oh=function(e,t,r){return(t==null||t<0)&&(t=0),(r==null||r>e.length)&&(r=e.length),new Ut(e.subarray(t,r))};var R_=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in \
range 1980-2099","filename too long","stream finishing","invalid zip data"],Da=function(e,t,r){var n=new Error(t||R_[e]);if(n.code=e,Error.captureStackTrace&&Error.captureStackTrace(n,Da),!r)throw n;return n};var bn=function(e,t,r){r<<=t&7;var n=t/8|0;e[n]|=r,e[n+1]|=r>>8},Bi=function(e,t,r){r<<=t&7;var n=t/8|0;e[n]|=r,e[n+1]|=r>>8,e[n+2]|=r>>16},Ef=function(e,t){for(var r=[],n=0;n<e.length;++n)e[n]&&r.push(
{s:n,f:e[n]});var o=r.length,s=r.slice();if(!o)return{t:Mh,l:0};if(o==1){var i=new Ut(r[0].s+1);return i[r[0].s]=1,{t:i,l:1}}r.sort(function(C,I){return C.f-I.f}),r.push({s:-1,f:25001});var a=r[0],u=r[1],
c=0,l=1,f=2;for(r[0]={s:-1,f:a.f+u.f,l:a,r:u};l!=o-1;)a=r[r[c].f<r[f].f?c++:f++],u=r[c!=l&&r[c].f<r[f].f?c++:f++],r[l++]={s:-1,f:a.f+u.f,l:a,r:u};for(var d=s[0].s,n=1;n<o;++n)s[n].s>d&&(d=s[n].s);var m=new ar(
d+1),A=Cf(r[l-1],m,0);if(A>t){var n=0,h=0,g=A-t,y=1<<g;for(s.sort(function(I,B){return m[B.s]-m[I.s]||I.f-B.f});n<o;++n){var w=s[n].s;if(m[w]>t)h+=y-(1<<A-m[w]),m[w]=t;else break}for(h>>=g;h>0;){var E=s[n].
s;m[E]<t?h-=1<<t-m[E]++-1:++n}for(;n>=0&&h;--n){var v=s[n].s;m[v]==t&&(--m[v],++h)}A=t}return{t:new Ut(m),l:A}},Cf=function(e,t,r){return e.s==-1?Math.max(Cf(e.l,t,r+1),Cf(e.r,t,r+1)):t[e.s]=r},xh=function(e){
for(var t=e.length;t&&!e[--t];);for(var r=new ar(++t),n=0,o=e[0],s=1,i=function(u){r[n++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++s;else{if(!o&&s>2){for(;s>138;s-=138)i(32754);s>2&&(i(s>10?s-11<<5|28690:s-
3<<5|12305),s=0)}else if(s>3){for(i(o),--s;s>6;s-=6)i(8304);s>2&&(i(s-3<<5|8208),s=0)}for(;s--;)i(o);s=1,o=e[a]}return{c:r.subarray(0,n),n:t}},ki=function(e,t){for(var r=0,n=0;n<t.length;++n)r+=e[n]*t[n];
return r},Dh=function(e,t,r){var n=r.length,o=Ph(t+2);e[o]=n&255,e[o+1]=n>>8,e[o+2]=e[o]^255,e[o+3]=e[o+1]^255;for(var s=0;s<n;++s)e[o+s+4]=r[s];return(o+4+n)*8},Bh=function(e,t,r,n,o,s,i,a,u,c,l){bn(
t,l++,r),++o[256];for(var f=Ef(o,15),d=f.t,m=f.l,A=Ef(s,15),h=A.t,g=A.l,y=xh(d),w=y.c,E=y.n,v=xh(h),C=v.c,I=v.n,B=new ar(19),x=0;x<w.length;++x)++B[w[x]&31];for(var x=0;x<C.length;++x)++B[C[x]&31];for(var T=Ef(
B,7),O=T.t,F=T.l,Z=19;Z>4&&!O[Ch[Z-1]];--Z);var ae=c+5<<3,L=ki(o,Oo)+ki(s,Oa)+i,W=ki(o,d)+ki(s,h)+i+14+3*Z+ki(B,O)+2*B[16]+3*B[17]+7*B[18];if(u>=0&&ae<=L&&ae<=W)return Dh(t,l,e.subarray(u,u+c));var K,
re,Oe,je;if(bn(t,l,1+(W<L)),l+=2,W<L){K=Ri(d,m,0),re=d,Oe=Ri(h,g,0),je=h;var ke=Ri(O,F,0);bn(t,l,E-257),bn(t,l+5,I-1),bn(t,l+10,Z-4),l+=14;for(var x=0;x<Z;++x)bn(t,l+3*x,O[Ch[x]]);l+=3*Z;for(var Te=[w,
C],Y=0;Y<2;++Y)for(var He=Te[Y],x=0;x<He.length;++x){var it=He[x]&31;bn(t,l,ke[it]),l+=O[it],it>15&&(bn(t,l,He[x]>>5&127),l+=He[x]>>12)}}else K=B_,re=Oo,Oe=k_,je=Oa;for(var x=0;x<a;++x){var he=n[x];if(he>
255){var it=he>>18&31;Bi(t,l,K[it+257]),l+=re[it+257],it>7&&(bn(t,l,he>>23&31),l+=Bf[it]);var qn=he&31;Bi(t,l,Oe[qn]),l+=je[qn],qn>3&&(Bi(t,l,he>>5&8191),l+=kf[qn])}else Bi(t,l,K[he]),l+=re[he]}return Bi(
t,l,K[256]),l+re[256]},__=new xf([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),Mh=new Ut(0),$_=function(e,t,r,n,o,s){var i=s.z||e.length,a=new Ut(n+i+5*(1+Math.ceil(i/7e3))+o),u=a.
subarray(n,a.length-o),c=s.l,l=(s.r||0)&7;if(t){l&&(u[0]=s.r>>3);for(var f=__[t-1],d=f>>13,m=f&8191,A=(1<<r)-1,h=s.p||new ar(32768),g=s.h||new ar(A+1),y=Math.ceil(r/3),w=2*y,E=function(Ci){return(e[Ci]^
e[Ci+1]<<y^e[Ci+2]<<w)&A},v=new xf(25e3),C=new ar(288),I=new ar(32),B=0,x=0,T=s.i||0,O=0,F=s.w||0,Z=0;T+2<i;++T){var ae=E(T),L=T&32767,W=g[ae];if(h[L]=W,g[ae]=L,F<=T){var K=i-T;if((B>7e3||O>24576)&&(K>
423||!c)){l=Bh(e,u,0,v,C,I,x,O,Z,T-Z,l),O=B=x=0,Z=T;for(var re=0;re<286;++re)C[re]=0;for(var re=0;re<30;++re)I[re]=0}var Oe=2,je=0,ke=m,Te=L-W&32767;if(K>2&&ae==E(T-Te))for(var Y=Math.min(d,K)-1,He=Math.
min(32767,T),it=Math.min(258,K);Te<=He&&--ke&&L!=W;){if(e[T+Oe]==e[T+Oe-Te]){for(var he=0;he<it&&e[T+he]==e[T+he-Te];++he);if(he>Oe){if(Oe=he,je=Te,he>Y)break;for(var qn=Math.min(Te,he-2),$a=0,re=0;re<
qn;++re){var ms=T-Te+re&32767,of=h[ms],ir=ms-of&32767;ir>$a&&($a=ir,W=ms)}}}L=W,W=h[L],Te+=L-W&32767}if(je){v[O++]=268435456|If[Oe]<<18|Sh[je];var vi=If[Oe]&31,gn=Sh[je]&31;x+=Bf[vi]+kf[gn],++C[257+vi],
++I[gn],F=T+Oe,++B}else v[O++]=e[T],++C[e[T]]}}for(T=Math.max(T,F);T<i;++T)v[O++]=e[T],++C[e[T]];l=Bh(e,u,c,v,C,I,x,O,Z,T-Z,l),c||(s.r=l&7|u[l/8|0]<<3,l-=7,s.h=g,s.p=h,s.i=T,s.w=F)}else{for(var T=s.w||
0;T<i+c;T+=65535){var As=T+65535;As>=i&&(u[l/8|0]=c,As=i),l=Dh(u,l+1,e.subarray(T,As))}s.i=i}return Oh(a,0,n+Ph(l)+o)},T_=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var r=t,n=9;--n;)
r=(r&1&&-306674912)^r>>>1;e[t]=r}return e})(),Q_=function(){var e=-1;return{p:function(t){for(var r=e,n=0;n<t.length;++n)r=T_[r&255^t[n]]^r>>>8;e=r},d:function(){return~e}}};var P_=function(e,t,r,n,o){if(!o&&(o={l:1},t.dictionary)){var s=t.dictionary.subarray(-32768),i=new Ut(s.length+e.length);i.set(s),i.set(e,s.length),e=i,o.w=s.length}return $_(e,t.level==null?6:t.level,
t.mem==null?o.l?Math.ceil(Math.max(8,Math.min(13,Math.log(e.length)))*1.5):20:12+t.mem,r,n,o)},Lh=function(e,t){var r={};for(var n in e)r[n]=e[n];for(var n in t)r[n]=t[n];return r};var Mt=function(e,t,r){for(;r;++t)e[t]=r,r>>>=8};function O_(e,t){return P_(e,t||{},0,0)}var Fh=function(e,t,r,n){for(var o in e){var s=e[o],i=t+o,a=n;Array.isArray(s)&&(a=Lh(n,s[1]),s=s[0]),ArrayBuffer.isView(s)?r[i]=[s,a]:(r[i+="/"]=[new Ut(0),a],Fh(s,i,r,n))}},kh=typeof TextEncoder<"u"&&
new TextEncoder,D_=typeof TextDecoder<"u"&&new TextDecoder,M_=0;try{D_.decode(Mh,{stream:!0}),M_=1}catch{}function Rh(e,t){if(t){for(var r=new Ut(e.length),n=0;n<e.length;++n)r[n]=e.charCodeAt(n);return r}if(kh)return kh.encode(e);for(var o=e.length,s=new Ut(e.length+(e.length>>1)),i=0,a=function(l){s[i++]=
l},n=0;n<o;++n){if(i+5>s.length){var u=new Ut(i+8+(o-n<<1));u.set(s),s=u}var c=e.charCodeAt(n);c<128||t?a(c):c<2048?(a(192|c>>6),a(128|c&63)):c>55295&&c<57344?(c=65536+(c&1047552)|e.charCodeAt(++n)&1023,
a(240|c>>18),a(128|c>>12&63),a(128|c>>6&63),a(128|c&63)):(a(224|c>>12),a(128|c>>6&63),a(128|c&63))}return Oh(s,0,i)}var Sf=function(e){var t=0;if(e)for(var r in e){var n=e[r].length;n>65535&&Da(9),t+=n+4}return t},_h=function(e,t,r,n,o,s,i,a){var u=n.length,c=r.extra,l=a&&a.length,f=Sf(c);Mt(e,t,i!=null?33639248:67324752),
t+=4,i!=null&&(e[t++]=20,e[t++]=r.os),e[t]=20,t+=2,e[t++]=r.flag<<1|(s<0&&8),e[t++]=o&&8,e[t++]=r.compression&255,e[t++]=r.compression>>8;var d=new Date(r.mtime==null?Date.now():r.mtime),m=d.getFullYear()-
1980;if((m<0||m>119)&&Da(10),Mt(e,t,m<<25|d.getMonth()+1<<21|d.getDate()<<16|d.getHours()<<11|d.getMinutes()<<5|d.getSeconds()>>1),t+=4,s!=-1&&(Mt(e,t,r.crc),Mt(e,t+4,s<0?-s-2:s),Mt(e,t+8,r.size)),Mt(
e,t+12,u),Mt(e,t+14,f),t+=16,i!=null&&(Mt(e,t,l),Mt(e,t+6,r.attrs),Mt(e,t+10,i),t+=14),e.set(n,t),t+=u,f)for(var A in c){var h=c[A],g=h.length;Mt(e,t,+A),Mt(e,t+2,g),e.set(h,t+4),t+=4+g}return l&&(e.set(
a,t),t+=l),t},L_=function(e,t,r,n,o){Mt(e,t,101010256),Mt(e,t+8,r),Mt(e,t+10,r),Mt(e,t+12,n),Mt(e,t+16,o)};function zh(e,t){t||(t={});var r={},n=[];Fh(e,"",r,t);var o=0,s=0;for(var i in r){var a=r[i],u=a[0],c=a[1],l=c.level==0?0:8,f=Rh(i),d=f.length,m=c.comment,A=m&&Rh(m),h=A&&A.length,g=Sf(c.extra);d>65535&&
Da(11);var y=l?O_(u,c):u,w=y.length,E=Q_();E.p(u),n.push(Lh(c,{size:u.length,crc:E.d(),c:y,f,m:A,u:d!=i.length||A&&m.length!=h,o,compression:l})),o+=30+d+g+w,s+=76+2*(d+g)+(h||0)+w}for(var v=new Ut(s+
22),C=o,I=s-o,B=0;B<n.length;++B){var f=n[B];_h(v,f.o,f,f.f,f.u,f.c.length);var x=30+f.f.length+Sf(f.extra);v.set(f.c,f.o+x),_h(v,o,f,f.f,f.u,f.c.length,f.o,f.m),o+=16+x+(f.m?f.m.length:0)}return L_(v,
o,n.length,I,C),v}p();p();p();p();var le={};eh(le,{BIGINT_FORMAT_RANGES:()=>za,CONSTANT_CATCH:()=>Yh,Class:()=>$f,NUMBER_FORMAT_RANGES:()=>$i,aborted:()=>cr,allowsEval:()=>Df,assert:()=>j_,assertEqual:()=>F_,assertIs:()=>N_,assertNever:()=>U_,
assertNotEqual:()=>z_,assignProp:()=>ur,attachSchema:()=>Ti,base64ToUint8Array:()=>Hh,base64urlToUint8Array:()=>u$,cached:()=>Is,captureStackTrace:()=>La,cleanEnum:()=>a$,cleanRegex:()=>_i,clone:()=>vr,
cloneDef:()=>W_,codePointLength:()=>Qi,constantCatch:()=>Xh,createTransparentProxy:()=>Y_,defineLazy:()=>jh,defineLazyInternal:()=>_e,derived:()=>d$,esc:()=>Pf,escapeRegex:()=>vn,explicitlyAborted:()=>Ff,
extend:()=>t$,finalizeIssue:()=>Nr,floatSafeRemainder:()=>Qf,getElementAtPath:()=>Z_,getEnumValues:()=>bs,getLengthableOrigin:()=>Pi,getParsedType:()=>J_,getSizableOrigin:()=>Vh,hexToUint8Array:()=>l$,
hide:()=>ja,installLazyProp:()=>h$,isObject:()=>Mo,isPlainObject:()=>Vn,issue:()=>Cs,joinValues:()=>Ma,jsonStringifyReplacer:()=>Es,members:()=>Nf,merge:()=>n$,mergeDefs:()=>In,normalizeParams:()=>ue,
nullish:()=>Tf,numKeys:()=>H_,objectClone:()=>G_,omit:()=>e$,optionalKeys:()=>Lf,own:()=>Kn,parsedType:()=>zf,partial:()=>o$,pick:()=>X_,prefixIssues:()=>zr,primitiveTypes:()=>Zh,promiseAllObject:()=>K_,
propertyKeyTypes:()=>Mf,randomString:()=>V_,rawShape:()=>vs,required:()=>s$,safeExtend:()=>r$,shallowClone:()=>Wh,sizeCaps:()=>Ua,slugify:()=>Of,stringifyPrimitive:()=>Fa,toZod:()=>Uh,uint8ArrayToBase64:()=>Jh,
uint8ArrayToBase64url:()=>c$,uint8ArrayToHex:()=>f$,unwrapMessage:()=>ws});p();function F_(e){return e}function z_(e){return e}function Uh(){return e=>e}function N_(e){}function U_(e){throw new Error("Unexpected value in exhaustive check")}function j_(e){}function bs(e){let t=Object.
values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function Ma(e,t="|"){return e.map(r=>Fa(r)).join(t)}function Es(e,t){return typeof t==
"bigint"?t.toString():t}var _f=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Is(e){
return new _f(e)}function Tf(e){return e==null}function _i(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function Qf(e,t){let r=e/t,n=Math.round(r),o=4*Number.
EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var Nh=Symbol("evaluating");function jh(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==Nh)return n===void 0&&(n=Nh,n=r()),n},set(o){Object.
defineProperty(e,t,{value:o})},configurable:!0})}function G_(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function ur(e,t,r){Object.defineProperty(e,t,{value:r,
writable:!0,enumerable:!0,configurable:!0})}function vs(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function En(e){return vs(e._zod.def)??e._zod.def.shape}function Gh(e,t,r){
Object.defineProperty(e,t,{get(){let n=r();return ur(this,t,n),n},enumerable:!0,configurable:!0})}function qh(e,t,r){t in e?ur(e,t,r):e[t]=r}function Do(e,t,r,n){let o=En(t);for(let s of r){let i=Object.
getOwnPropertyDescriptor(o,s);i.enumerable&&(i.get?Gh(e,s,()=>{let a=t._zod.def.shape[s];return n?n(a,s):a}):qh(e,s,n?n(i.value,s):i.value))}}function q_(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.
getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?Gh(e,r,()=>t[r]):qh(e,r,n.value))}}function In(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.
defineProperties({},t)}function W_(e){return In(e._zod.def)}function Z_(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function K_(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};
for(let s=0;s<t.length;s++)o[t[s]]=n[s];return o})}function V_(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function Pf(e){return JSON.
stringify(e)}function Of(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var La="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Mo(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Df=Is(()=>{if(Zt.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{
return!1}});function Vn(e){if(Mo(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Mo(r)===!1||Object.prototype.hasOwnProperty.call(r,"isProto\
typeOf")===!1)}function Wh(e){return Vn(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function H_(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.
call(e,r)&&t++;return t}var J_=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolea\
n";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.
catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:
throw new Error(`Unknown data type: ${t}`)}},Mf=new Set(["string","number","symbol"]),Zh=new Set(["string","number","bigint","boolean","symbol","undefined"]);function vn(e){return e.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}function vr(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function ue(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==
void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Y_(e){
let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,s){return t??(t=e()),Reflect.set(t,n,o,s)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??
(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??
(t=e()),Reflect.defineProperty(t,n,o)}})}function Fa(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Lf(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&
e[t]._zod.optout==="optional")}var $i={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},za={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function X_(e,t){let r=e._zod.
def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let s={};return Do(s,e,Na(e,t)),vr(e,In(r,{shape:s,checks:[]}))}function Na(e,t){let r=En(
e),n=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}function e$(e,t){let r=e._zod.
def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(Na(e,t)),i={};return Do(i,e,Reflect.ownKeys(En(e)).filter(a=>!s.has(a))),
vr(e,In(r,{shape:i,checks:[]}))}function t$(e,t){if(!Vn(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=En(e);for(let s of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(o,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return vr(e,In(e._zod.def,{shape:Kh(
e,t)}))}function Kh(e,t){let r={};return Do(r,e,Reflect.ownKeys(En(e))),q_(r,t),r}function r$(e,t){if(!Vn(t))throw new Error("Invalid input to safeExtend: expected a plain object");return vr(e,In(e._zod.
def,{shape:Kh(e,t)}))}function n$(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};Do(r,e,Reflect.ownKeys(En(e))),Do(r,t,Reflect.ownKeys(En(t)));let n=In(e._zod.def,{shape:r,get catchall(){
return t._zod.def.catchall},checks:t._zod.def.checks??[]});return vr(e,n)}function o$(e,t,r,n="partial"){let s=t._zod.def.checks;if(s&&s.length>0)throw new Error(`.${n}() cannot be used on object sche\
mas containing refinements`);let a=r?new Set(Na(t,r)):void 0,u={};return Do(u,t,Reflect.ownKeys(En(t)),e&&((c,l)=>a&&!a.has(l)?c:new e({type:"optional",innerType:c}))),vr(t,In(t._zod.def,{shape:u,checks:[]}))}
function s$(e,t,r){let n=r?new Set(Na(t,r)):void 0,o={};return Do(o,t,Reflect.ownKeys(En(t)),(s,i)=>n&&!n.has(i)?s:new e({type:"nonoptional",innerType:s})),vr(t,In(t._zod.def,{shape:o}))}function cr(e,t=0){
if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function Ff(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.
continue===!1)return!0;return!1}function zr(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function ws(e){return typeof e=="string"?e:e?.message}function Ua(e){let t=[];
for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function Ti(e,t,r){var n;for(let o=t;o<e.length;o++)
(n=e[o]).schema??(n.schema=r)}function Nr(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?.
_zod.def?.error:void 0,i=e.message?e.message:ws(e.inst?._zod.def?.error?.(e))??ws(s?.(e))??ws(t?.error?.(e))??ws(r.customError?.(e))??ws(r.localeError?.(e))??"Invalid input",a={};for(let u of Object.keys(
e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(a[u]=e[u]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function Vh(e){return e instanceof Set?
"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var i$=/[\uD800-\uDBFF]/;function Qi(e){let t=e.length;if(!i$.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&
(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function Pi(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function zf(e){let t=typeof e;switch(t){case"number":return Number.
isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.
name}}return t}function Cs(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function a$(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(
t,10))).map(t=>t[1])}function Hh(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function Jh(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(
e[r]);return btoa(t)}function u$(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return Hh(t+r)}function c$(e){return Jh(e).replace(/\+/g,"-").replace(/\//g,"_").replace(
/=/g,"")}function l$(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(
n,n+2),16);return r}function f$(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var $f=class{constructor(...t){}};function Nf(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(
t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):m$(e,r,n.value)}}function Kn(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function ja(e,t,r){
return Kn(e,t,r,!1)}function d$(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return Kn(this,r,n(this))},set(o){Kn(this,r,o)}})}return t}function m$(e,t,r){
Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:Kn(this,t,r.bind(this))},set(n){Kn(this,t,n)}})}function A$(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var Rf,Zn=!1,
p$={configurable:!0,get(){Zn=!0}};function _e(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&Rf!==e._zod){Rf=void 0;return}Rf=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(
this,t,p$);let o=Zn;Zn=!1;try{let s=r(this);return Zn?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),Zn=Zn||o,s}catch(s){throw delete this[t],Zn=Zn||o,s}},set(o){Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function h$(e,t,r,n){let o=A$(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:n,value:void 0};
return Object.defineProperty(this,t,s),s.value=r(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:s})}})}var Yh="~cons\
tantCatch";function Xh(e){let t=()=>e;return t[Yh]=!0,t}var eg,Lo=Object.freeze({status:"aborted"}),Uf={value:void 0,enumerable:!1},tg="captureStackTrace"in Error?Error:null;function g$(e){let t=tg;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.
stackTraceLimit=0}catch{return tg=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function Q(e,t,r,n){let o={};function s(d){this.def=d,this.constr=f,this.traits=new Set}s.prototype=
o;let i=r,a=i&&new WeakSet;function u(d,m){if(d._zod){if(d._zod.traits.has(e))return}else{Uf.value=new s(m);try{Object.defineProperty(d,"_zod",Uf)}finally{Uf.value=void 0}}if(d._zod.traits.add(e),t(d,
m),a){let h=Object.getPrototypeOf(d),g=d._zod.constr.prototype,y=h;for(;y&&y!==g;)y=Object.getPrototypeOf(y);let w=y??h;a.has(w)||(a.add(w),Nf(w,i))}let A=f.prototype;for(let h in A)Object.prototype.hasOwnProperty.
call(A,h)&&(h in d||(d[h]=A[h].bind(d)))}let c=n?.Parent??Object;class l extends c{}Object.defineProperty(l,"name",{value:e});function f(d){let m=n?.Parent?g$(l):this;u(m,d);let A=m._zod.deferred;if(A){
for(let g of A)g();m._zod.deferred=void 0}let h=globalThis.__zod_globalConfig?.postProcessor;return h&&h(m),m}return Object.defineProperty(f,"init",{value:u}),Object.defineProperty(f,Symbol.hasInstance,
{value:d=>n?.Parent&&d instanceof n.Parent?!0:d?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}var Ur=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Ss=class extends Error{constructor(t){super(`Encountered unidirectional tra\
nsform during encode: ${t}`),this.name="ZodEncodeError"}};(eg=globalThis).__zod_globalConfig??(eg.__zod_globalConfig={});var Zt=globalThis.__zod_globalConfig;function jt(e){return e&&Object.assign(Zt,
e),Zt}p();p();function y$(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Es,2)),e.message}function w$(e){this._zod.message=e}var b$={get:y$,set:w$,enumerable:!0,configurable:!0},Gf={value:void 0,
enumerable:!1},rg=new WeakSet([Object.prototype,Error.prototype]),ng=(e,t)=>{e.name="$ZodError",Gf.value=t,Object.defineProperty(e,"issues",Gf),Gf.value=void 0,Object.defineProperty(e,"message",b$);let r=Object.
getPrototypeOf(e);rg.has(r)||(rg.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,
writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},og=Q("$ZodError",ng),R3=Q("$ZodError",ng,void 0,{Parent:Error});function E$(e,t,r){return Object.
prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function qf(e,t=r=>r.message){let r={},n=[];for(let o of e.
issues)o.path.length>0?E$(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function Wf(e,t=r=>r.message){let r={_errors:[]},n=(o,s=[])=>{for(let i of o.issues)if(i.code===
"invalid_union"&&i.errors.length)i.errors.map(a=>n({issues:a},[...s,...i.path]));else if(i.code==="invalid_key")n({issues:i.issues},[...s,...i.path]);else if(i.code==="invalid_element")n({issues:i.issues},
[...s,...i.path]);else{let a=[...s,...i.path];if(a.length===0)r._errors.push(t(i));else{let u=r,c=0;for(;c<a.length;){let l=a[c],f=c===a.length-1;if(l==="_errors"){f&&u._errors.push(t(i)),c++;continue}
Object.prototype.hasOwnProperty.call(u,l)||Object.defineProperty(u,l,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let d=u[l];f&&d._errors.push(t(i)),u=d,c++}}}};return n(e),r}function Ga(e,t){return{callee:t?.callee??e,Err:t?.Err}}var qa=e=>{let t=(r,n,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new Ur;if(a.issues.
length){let u=new(s?.Err??e)(a.issues.map(c=>Nr(c,i,jt())));throw La(u,s?.callee??t),u}return a.value};return t};var Wa=e=>{let t=async(r,n,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>Nr(c,
i,jt())));throw La(u,s?.callee??t),u}return a.value};return t};var Za=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},s=t._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new Ur;return s.issues.length?sg(e,s.issues,o):{success:!0,data:s.value}};function sg(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>Nr(o,r,jt()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var Ka=e=>async(t,r,n)=>{let o=n?{...n,async:!0}:
{async:!0},s=t._zod.run({value:r,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?sg(e,s.issues,o):{success:!0,data:s.value}};var I$=Symbol.for("zod.compile.invalid"),v$=Symbol.for("zod.compile.fallback"),Zf=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==I$)return!0;if(n.definite===!0&&r===void 0)return!1}return C$(
e,t,r)});function C$(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,s;if(o?(n[v$]=!0,s=o({value:t,issues:[]},n)):s=e._zod.run({value:t,issues:[]},n),s instanceof
Promise)throw new Ur;return s.issues.length===0}var Kf=async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=
await o),o.issues.length===0},ig=e=>{let t=qa(e),r=(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return t(n,o,a,Ga(r,i))};return r};var ag=e=>{let t=qa(e),r=(n,o,s,i)=>t(n,o,s,Ga(r,i));return r};var ug=e=>{let t=Wa(e),r=async(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return await t(n,o,a,Ga(r,i))};return r};var cg=e=>{let t=Wa(e),r=async(n,o,s,i)=>await t(n,o,s,Ga(r,i));return r};var lg=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Za(e)(t,r,o)};var fg=e=>(t,r,n)=>Za(e)(t,r,n);var dg=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Ka(e)(t,r,o)};var mg=e=>async(t,r,n)=>Ka(e)(t,r,n);p();p();p();var Ag=/^[cC][0-9a-z]{6,}$/,pg=/^[0-9a-z]+$/,hg=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,gg=/^[0-9a-vA-V]{20}$/,yg=/^[A-Za-z0-9]{27}$/,wg=/^[a-zA-Z0-9_-]{21}$/;function bg(e){return new RegExp(`^[\
a-zA-Z0-9_-]{${e}}$`)}var Eg=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Ig=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Hf=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):
/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var vg=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var S$="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Cg(){return new RegExp(S$,"u")}var Sg=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
xg=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var Bg=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,kg=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
Rg=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,_g=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var $g=/^https?$/,Tg=/^\+[1-9]\d{6,14}$/;var Qg="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|\
2[0-8])))";function x$(e){return new RegExp(`^${e}$`)}var Pg=x$(Qg);function Vf(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}\
:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function Og(e){return new RegExp(`^${Vf(e)}$`)}function Dg(e){let t=["Z"];e.offset&&
t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${Vf({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${Vf({precision:e.precision})}`:r;return new RegExp(`^${Qg}T(?:${n})$`)}
var Mg=/^[\s\S]{0,}$/;var Jf=/^-?\d+$/,Oi=/^-?\d+(?:\.\d+)?$/,Lg=/^(?:true|false)$/i;var Fg=/^[^A-Z]*$/,zg=/^[^a-z]*$/;var Lt=Q("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var Yf=e=>{let t=e.value;return!Tf(t)&&t.length!==void 0},Va={number:"number",bigint:"bigint",object:"date"},Xf=Q("$ZodCheckLessThan",(e,t)=>{Lt.init(e,t);let r=Va[typeof t.value];e._zod.check=n=>{(t.
inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:Va[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,
continue:!t.abort})}}),ed=Q("$ZodCheckGreaterThan",(e,t)=>{Lt.init(e,t);let r=Va[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:Va[typeof n.value]??
r,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Ng=Q("$ZodCheckMultipleOf",(e,t)=>{Lt.init(e,t),e._zod.check=
r=>{if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.value!==BigInt(0)&&r.value%t.value===BigInt(0):Qf(r.value,t.value)===
0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}}),Ug=Q("$ZodCheckNumberFormat",(e,t)=>{Lt.init(e,t),t.format=t.format||"float6\
4";let r=t.format?.includes("int"),n=r?"int":"number",[o,s]=$i[t.format];e._zod.check=i=>{let a=i.value;if(r){if(!Number.isInteger(a)){i.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,
input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,
continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}
a<o&&i.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>s&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:s,inclusive:!0,inst:e,
continue:!t.abort})}});var jg=Q("$ZodCheckMaxLength",(e,t)=>{var r;Lt.init(e,t),(r=e._zod.def).when??(r.when=Yf),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>t.maximum?Qi(o):s)<=t.maximum)return;let a=Pi(
o);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Gg=Q("$ZodCheckMinLength",(e,t)=>{var r;Lt.init(e,t),(r=e._zod.def).when??(r.when=Yf),e._zod.
check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*2?Qi(o):s)>=t.minimum)return;let a=Pi(o);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,
inst:e,continue:!t.abort})}}),qg=Q("$ZodCheckLengthEquals",(e,t)=>{var r;Lt.init(e,t),(r=e._zod.def).when??(r.when=Yf),e._zod.check=n=>{let o=n.value,s=o.length,i=typeof o=="string"&&s>=t.length&&s<=t.
length*2?Qi(o):s;if(i===t.length)return;let a=Pi(o),u=i>t.length;n.issues.push({origin:a,...u?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,
inst:e,continue:!t.abort})}}),Di=Q("$ZodCheckStringFormat",(e,t)=>{var r,n;Lt.init(e,t),t.pattern?(r=e._zod).check??(r.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"\
string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),Wg=Q("$ZodCheckRegex",(e,t)=>{
Di.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.
abort})}}),Zg=Q("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=Fg),Di.init(e,t)}),Kg=Q("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=zg),Di.init(e,t)}),Vg=Q("$ZodCheckIncludes",(e,t)=>{Lt.init(
e,t);let r=vn(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.includes(t.includes,t.position)||o.issues.push({origin:"string",code:"\
invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),Hg=Q("$ZodCheckStartsWith",(e,t)=>{Lt.init(e,t);let r=new RegExp(`^${vn(t.prefix)}.*`);t.pattern??(t.pattern=
r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),Jg=Q("$ZodCheckE\
ndsWith",(e,t)=>{Lt.init(e,t);let r=new RegExp(`.*${vn(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"\
ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var Yg=Q("$ZodCheckOverwrite",(e,t)=>{Lt.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});p();var Ha=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,
{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(i=>i),o=Math.min(...n.map(i=>i.length-i.trimStart().length)),s=n.map(i=>i.slice(o)).map(i=>" ".repeat(this.indent*2)+i);for(let i of s)this.content.push(i)}compile(){let t=Function,r=this?.content??
[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};p();var ey={major:4,minor:6,patch:7};var Ge=Q("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=ey;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let s of o)
for(let i of s._zod.onattach)i(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,u,c)=>{if(a.memo)return a;let l=cr(a),f;for(let d of u){
if(d._zod.def.when){if(Ff(a)||!d._zod.def.when(a))continue}else if(l)continue;let m=a.issues.length,A=d._zod.check(a);if(A instanceof Promise&&c?.async===!1)throw new Ur;if(f||A instanceof Promise)f=(f??
Promise.resolve()).then(async()=>{await A,a.issues.length!==m&&(Ti(a.issues,m,e),l||(l=cr(a,m)))});else{if(a.issues.length===m)continue;Ti(a.issues,m,e),l||(l=cr(a,m))}}return f?f.then(()=>a):a},i=(a,u,c)=>{
if(cr(a))return a.aborted=!0,a;let l=s(u,o,c);if(l instanceof Promise){if(c.async===!1)throw new Ur;return l.then(f=>e._zod.parse(f,c))}return e._zod.parse(l,c)};e._zod.run=(a,u)=>{if(u.skipChecks)return e.
_zod.parse(a,u);if(u.direction==="backward"){let l=e._zod.parse({value:a.value,issues:[]},{...u,skipChecks:!0});return l instanceof Promise?l.then(f=>i(f,a,u)):i(l,a,u)}let c=e._zod.parse(a,u);if(c instanceof
Promise){if(u.async===!1)throw new Ur;return c.then(l=>s(l,o,u))}return s(c,o,u)}}},{get"~standard"(){return ja(this,"~standard",rd(this))},set"~standard"(e){Kn(this,"~standard",e)}}),Ay=(e,t)=>e.issues.
length?{issues:e.issues.map(r=>Nr(r,t,jt()))}:{value:e.value};async function B$(e,t){let r={async:!0};return Ay(await e._zod.run({value:t,issues:[]},r),r)}function rd(e){return{validate:t=>{let r={async:!1};
try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return Ay(n,r)}catch{}return B$(e,t)},vendor:"zod",version:1}}var eu=Q("$ZodString",(e,t)=>{Ge.init(e,t),e._zod.pattern=t.pattern??
Mg,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),Ke=Q("$ZodStrin\
gFormat",(e,t)=>{Di.init(e,t),eu.init(e,t)}),py=Q("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=Ig),Ke.init(e,t)}),hy=Q("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];
if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Hf(n))}else t.pattern??(t.pattern=Hf());Ke.init(e,t)}),gy=Q("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=vg),Ke.
init(e,t)}),yy=1,Ya=2;function wy(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function k$(e,t){return!("normalize"in t)&&!("hostname"in
t)&&!("protocol"in t)?wy(e)||Ya:R$(e,t)}function R$(e,t){if(!t.normalize&&t.protocol?.source===$g.source&&!/^https?:\/\//i.test(e))return yy;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="functi\
on")return r.parse(e)??Ya}return new URL(e)}catch{return Ya}}var _$=/[\t\n\r]/g;function ty(e){return e.replace(_$,"")}function $$(e,t){return t.lastIndex=0,t.test(e.hostname)}function T$(e,t){return t.
lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var by=Q("$ZodURL",(e,t)=>{Ke.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=k$(n,t);if(o===yy){r.issues.push({code:"\
invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===Ya){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});
return}if(o===!0){r.value=ty(n);return}t.hostname&&!$$(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.
abort}),t.protocol&&!T$(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?
o.href:ty(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),Ey=Q("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=Cg()),Ke.init(e,t)}),Iy=Q("$ZodN\
anoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?wg:bg(t.length)),Ke.init(e,
t)}),vy=Q("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Ag),Ke.init(e,t)}),Cy=Q("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=pg),Ke.init(e,t)}),Sy=Q("$ZodULID",(e,t)=>{t.pattern??(t.pattern=hg),Ke.init(e,t)}),
xy=Q("$ZodXID",(e,t)=>{t.pattern??(t.pattern=gg),Ke.init(e,t)}),By=Q("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=yg),Ke.init(e,t)}),ky=Q("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=Dg(t)),Ke.init(e,
t)}),Ry=Q("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=Pg),Ke.init(e,t)}),_y=Q("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=Og(t)),Ke.init(e,t)}),$y=Q("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Eg),
Ke.init(e,t)}),Ty=Q("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=Sg),Ke.init(e,t)}),Q$=/^[0-9a-fA-F:.]+$/;function Qy(e){return Q$.test(e)?wy(`http://[${e}]`):!1}var Py=Q("$ZodIPv6",(e,t)=>{t.pattern??(t.
pattern=xg),Ke.init(e,t),e._zod.check=r=>{Qy(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var Oy=Q("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=Bg),Ke.init(e,t)});function P$(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(n);return`${o}`!==n||o<0||o>128?
!1:Qy(r)}var Dy=Q("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=kg),Ke.init(e,t),e._zod.check=r=>{P$(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});
function My(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var nd=/^[0-9a-zA-Z+/]*={0,2}$/,Ly=Q("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=nd),Ke.
init(e,t),e._zod.check=r=>{My(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),tu=/^[A-Za-z0-9_-]*$/;function O$(e){if(!tu.test(e))return!1;let t=e.
replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return My(r)}var Fy=Q("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=tu),Ke.init(e,t),e._zod.check=r=>{O$(r.value)||r.issues.
push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),zy=Q("$ZodE164",(e,t)=>{t.pattern??(t.pattern=Tg),Ke.init(e,t)});function D$(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}
var Ny=Q("$ZodJWT",(e,t)=>{Ke.init(e,t),e._zod.check=r=>{D$(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var od=Q("$ZodNumber",(e,t)=>{Ge.init(e,t),e._zod.pattern=Oi,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(
o))return r;let s=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),
r}}),Uy=Q("$ZodNumberFormat",(e,t)=>{Ug.init(e,t),od.init(e,t)}),jy=Q("$ZodBoolean",(e,t)=>{Ge.init(e,t),e._zod.pattern=Lg,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o==
"boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),r}});var Gy=Q("$ZodUnknown",(e,t)=>{Ge.init(e,t),e._zod.parse=r=>r}),qy=Q("$ZodNever",(e,t)=>{Ge.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function M$(e,t){let r=Ua(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>n&&!i?.skipChecks&&i?.direction!=="backward"){
for(let[u,c]of Ua(e._zod.def.checks))if(a>u&&c._zod.def.when(s)){let l=s.issues.length;return c._zod.check(s),s.issues[l].continue=!1,Ti(s.issues,l,e),s}}return o(s,i)}}var L$=e=>Array.isArray(e)?e.length:
-1;function ry(e,t,r){e.issues.length&&t.issues.push(...zr(r,e.issues)),t.value[r]=e.value}var Wy=Q("$ZodArray",(e,t)=>{Ge.init(e,t);let r=Zt.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!Array.
isArray(s))return n.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),n;n.value=r?r.alloc(e,n,Array(s.length),o):Array(s.length);let i=[],a=o?.abortEarly;for(let u=0;u<s.length;u++){let c=s[u],
l=t.element._zod.run({value:c,issues:[]},o);if(l instanceof Promise)i.push(l.then(f=>ry(f,n,u)));else if(ry(l,n,u),a&&l.issues.length!==0&&cr(l))break}return i.length?Promise.all(i).then(()=>n):n},M$(
e,L$)});function Xa(e,t,r,n,o,s){let i=r in n,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...zr(r,e.issues))}if(!i&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[r]=void 0):t.value[r]=e.value}}var F$=[];function Zy(e){
let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:F$,o=n.length?[...t,...n]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid elem\
ent at key "${String(i)}": expected a Zod schema`);let s=Lf(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function Ky(e,t,r,n,o,s,i){let a=[],
u=o.keySet,c=o.catchall._zod,l=c.def.type,f=c.optin,d=c.optout,m=0;for(let A in t){if(i&&r.issues.length!==m){if(cr(r,m))break;m=r.issues.length}if(u.has(A))continue;if(A==="__proto__"){l==="never"&&a.
push(A);continue}if(l==="never"){a.push(A);continue}let h=c.run({value:t[A],issues:[]},n);h instanceof Promise?e.push(h.then(g=>Xa(g,r,A,t,f,d))):Xa(h,r,A,t,f,d)}return a.length&&r.issues.push({code:"\
unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var z$=Q("$ZodObject",(e,t)=>{Ge.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.
raw:t.shape??{};if(n){let c=()=>{let l={...n};return Object.defineProperty(t,"shape",{value:l}),c.raw=l,l};c.raw=n,Object.defineProperty(t,"shape",{get:c})}let o=Is(()=>Zy(t));_e(e,"propValues",c=>{let l=c.
def.shape,f={};for(let d in l){let m=l[d]._zod;if(m.values){Object.prototype.hasOwnProperty.call(f,d)||ur(f,d,new Set);for(let A of m.values)f[d].add(A);m.optin!==void 0&&f[d].add(void 0)}}return f});
let s=Mo,i=t.catchall,a,u=Zt.memoizer;u?.attach(e),e._zod.parse=(c,l)=>{a??(a=o.value);let f=c.value;if(!s(f))return c.issues.push({expected:"object",code:"invalid_type",input:f,inst:e}),c;c.value=u?u.
alloc(e,c,{},l):{};let d=[],m=a.shape,A=l?.abortEarly,h=c.issues.length;for(let g of a.allKeys){if(A&&c.issues.length!==h){if(cr(c,h))break;h=c.issues.length}if(g==="__proto__")continue;let y=m[g],w=y.
_zod.optin,E=y._zod.optout,v=y._zod.run({value:f[g],issues:[]},l);v instanceof Promise?d.push(v.then(C=>Xa(C,c,g,f,w,E))):Xa(v,c,g,f,w,E)}return i?Ky(d,f,c,l,o.value,e,A===!0):d.length?Promise.all(d).
then(()=>c):c}}),Vy=Q("$ZodObjectJIT",(e,t)=>{z$.init(e,t);let r=e._zod.parse,n=Is(()=>Zy(t)),o=Zt.memoizer,s=m=>{let A=n.value,h=A.symbolKeys,g=new Ha(["payload","ctx"],{shape:m,inst:e,memo:o,syms:h}),
y=C=>`shape[${C}]._zod.run({ value: input[${C}], issues: [] }, ctx)`,w=(C,I)=>`
          let ${C}_ab = false;
          for (let i = 0; i < ${C}.issues.length; i++) {
            const iss = ${C}.issues[i];
            iss.path = iss.path ? [${I}, ...iss.path] : [${I}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${C}_ab = true;
          }
          if (${C}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;g.write("const input = payload.value;");let E=Object.create(null),v=0;for(let C of A.allKeys)E[C]=`key_${v++}`;g.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const new\
Result = {};");for(let C of A.allKeys){if(C==="__proto__")continue;let I=E[C],B=typeof C=="symbol"?`syms[${h.indexOf(C)}]`:Pf(C),x=`${B} in input`,T=m[C],O=T?._zod?.optin,F=O!==void 0,Z=T?._zod?.optout===
"optional";if(g.write(`const ${I} = ${y(B)};`),F&&Z){let ae=O==="optional"?`${I}_present`:`${I}.value !== undefined || ${I}_present`;g.write(`
        const ${I}_present = ${x};
        if (!${I}.issues.length || ${I}_present) {
          if (${I}.issues.length) {${w(I,B)}
          }

          if (${ae}) {
            newResult[${B}] = ${I}.value;
          }
        }

      `)}else F?(g.write(`
        if (${I}.issues.length) {${w(I,B)}
        }
      `),O==="defaulted"?g.write(`newResult[${B}] = ${I}.value;`):g.write(`
        if (${I}.value !== undefined || ${x}) {
          newResult[${B}] = ${I}.value;
        }
      `)):g.write(`
        const ${I}_present = ${x};
        if (${I}.issues.length) {${w(I,B)}
        }
        if (!${I}_present && !${I}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${B}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${I}_present) {
          newResult[${B}] = ${I}.value;
        }

      `)}return g.write("payload.value = newResult;"),g.write("return payload;"),g.compile()},i,a=Mo,u=!Zt.jitless,l=u&&Df.value,f=t.catchall,d;e._zod.parse=(m,A)=>{d??(d=n.value);let h=m.value;return a(
h)?u&&l&&A?.async===!1&&A.jitless!==!0?(i||(i=s(t.shape)),m=i(m,A),f?Ky([],h,m,A,d,e,A?.abortEarly===!0):m):r(m,A):(m.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),m)}});function ny(e,t,r,n){
for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let o=e.filter(s=>!cr(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.
map(s=>s.issues.map(i=>Nr(i,n,jt())))}),t)}var sd=Q("$ZodUnion",(e,t)=>{Ge.init(e,t),_e(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==
void 0)?"optional":void 0),_e(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),_e(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.
flatMap(o=>Array.from(o._zod.values)))}),_e(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>_i(s.source)).join("|")}\
)$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let s=!1,i=[];for(let a of t.options){let u=a._zod.run({value:n.value,issues:[]},o);if(u instanceof
Promise)i.push(u),s=!0;else{if(u.issues.length===0)return u;i.push(u)}}return s?Promise.all(i).then(a=>ny(a,n,e,o)):ny(i,n,e,o)}});function N$(e){let t=new Map;for(let r of e.options){let n=r._zod.propValues?.[e.discriminator];if(!n||n.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);
for(let o of n)if(t.has(o)){if(o!==void 0)throw new Error(`Duplicate discriminator value "${String(o)}"`);t.set(o,null)}else t.set(o,r)}return t}var Hy=Q("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,
sd.init(e,t);let r=e._zod.parse;_e(e,"propValues",o=>{let s={},i=0;for(let a of o.def.options){let u=a._zod.propValues;if(!u||Object.keys(u).length===0)throw new Error(`Invalid discriminated union opt\
ion at index "${o.def.options.indexOf(a)}"`);u[o.def.discriminator]?.has(void 0)&&i++;for(let[c,l]of Object.entries(u)){Object.prototype.hasOwnProperty.call(s,c)||ur(s,c,new Set);for(let f of l)s[c].add(
f)}}return!o.def.unionFallback&&i>1&&s[o.def.discriminator]?.delete(void 0),s}),t.options.forEach((o,s)=>{let i=vs(o._zod.def);if(i&&!Object.prototype.hasOwnProperty.call(i,t.discriminator))throw new Error(
`Invalid discriminated union option at index "${s}"`)});let n=Is(()=>N$(t));e._zod.parse=(o,s)=>{let i=o.value;if(!Mo(i))return o.issues.push({code:"invalid_type",expected:"object",input:i,inst:e}),o;
let a=i?.[t.discriminator],u=n.value.get(a);return u&&(a!==void 0||s.direction!=="backward")?u._zod.run(o,s):t.unionFallback||s.direction==="backward"?r(o,s):(o.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(n.value.keys()).filter(c=>n.value.get(c)!==null),input:i,path:[t.discriminator],inst:e}),o)}}),Jy=Q("$ZodIntersection",
(e,t)=>{Ge.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,s=t.left._zod.run({value:o,issues:[]},n),i=t.right._zod.run({value:o,issues:[]},n);return s instanceof Promise||i instanceof Promise?Promise.all(
[s,i]).then(([u,c])=>oy(r,u,c)):oy(r,s,i)}});function td(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(Vn(e)&&Vn(t)){let r=Object.keys(
t),n=Object.keys(e).filter(s=>r.indexOf(s)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let s of n){if(s==="__proto__")continue;let i=td(e[s],t[s]);if(!i.
valid)return{valid:!1,mergeErrorPath:[s,...i.mergeErrorPath]};o[s]=i.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];
for(let n=0;n<e.length;n++){let o=e[n],s=t[n],i=td(o,s);if(!i.valid)return{valid:!1,mergeErrorPath:[n,...i.mergeErrorPath]};r.push(i.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function oy(e,t,r){
let n=new Map,o,s=new Map,i=(c,l)=>{let f;if(c.code==="unrecognized_keys"&&!c.path?.length)o??(o=c),f=c.keys;else if(c.code==="invalid_key"&&c.origin==="record"&&c.path?.length===1){let d=String(c.path[0]);
s.has(d)||s.set(d,c),f=[d]}else return!1;for(let d of f)n.has(d)||n.set(d,{}),n.get(d)[l]=!0;return!0};for(let c of t.issues)i(c,"l")||e.issues.push(c);for(let c of r.issues)i(c,"r")||e.issues.push(c);
let a=[...n].filter(([,c])=>c.l&&c.r).map(([c])=>c);if(a.length){let c=o?a.filter(l=>o.keys.includes(l)):[];c.length&&e.issues.push({...o,keys:c});for(let l of a)!c.includes(l)&&s.has(l)&&e.issues.push(
s.get(l))}let u=td(t.value,r.value);if(!u.valid){if(cr(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(u.mergeErrorPath)}`)}return e.value=u.data,e}var Yy=Q("$ZodTup\
le",(e,t)=>{Ge.init(e,t);let r=t.items,n=Zt.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{let i=o.value;if(!Array.isArray(i))return o.issues.push({input:i,inst:e,expected:"tuple",code:"invalid_type"}),o;
o.value=n?n.alloc(e,o,[],s):[];let a=[],u=sy(r,"optin"),c=sy(r,"optout");if(!t.rest){if(i.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:i,inst:e,origin:"array"}),o;i.length>
r.length&&o.issues.push({code:"too_big",maximum:r.length,inclusive:!0,input:i,inst:e,origin:"array"})}let l=new Array(r.length),f=t.rest?s?.abortEarly:void 0,d=!1;for(let m=0;m<r.length;m++){let A=r[m].
_zod.run({value:i[m],issues:[]},s);A instanceof Promise?a.push(A.then(h=>{l[m]=h})):(l[m]=A,f&&!d&&A.issues.length&&(d=cr(A)))}if(t.rest&&!d){let m=r.length-1,A=i.slice(r.length),h=o.issues.length;for(let g of A){
if(f&&o.issues.length!==h){if(cr(o,h))break;h=o.issues.length}m++;let y=t.rest._zod.run({value:g,issues:[]},s);y instanceof Promise?a.push(y.then(w=>iy(w,o,m))):iy(y,o,m)}}return a.length?Promise.all(
a).then(()=>ay(l,o,r,i,c)):ay(l,o,r,i,c)}});function sy(e,t){for(let r=e.length-1;r>=0;r--)if(!(t==="optin"?e[r]._zod.optin!==void 0:e[r]._zod.optout==="optional"))return r+1;return 0}function iy(e,t,r){
e.issues.length&&t.issues.push(...zr(r,e.issues)),t.value[r]=e.value}function ay(e,t,r,n,o){for(let s=0;s<r.length;s++){let i=e[s],a=s<n.length;if(!a&&s>=o&&r[s]._zod.optin==="optional"){t.value.length=
s;break}if(i.issues.length){if(!a&&s>=o){t.value.length=s;break}t.issues.push(...zr(s,i.issues))}t.value[s]=i.value}for(let s=t.value.length-1;s>=n.length&&(r[s]._zod.optout==="optional"&&t.value[s]===
void 0);s--)t.value.length=s;return t}var Xy=Q("$ZodRecord",(e,t)=>{Ge.init(e,t);let r=Zt.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!Vn(s))return n.issues.push({expected:"record",code:"\
invalid_type",input:s,inst:e}),n;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let u=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="sy\
mbol"){if(u.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let f=t.keyType._zod.run({value:l,issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in obje\
ct keys currently");if(f.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(A=>Nr(A,o,jt())),input:l,path:[l],inst:e});continue}let d=f.value;if(d==="__proto__")continue;
let m=t.valueType._zod.run({value:s[l],issues:[]},o);m instanceof Promise?i.push(m.then(A=>{A.issues.length&&n.issues.push(...zr(l,A.issues)),n.value[d]=A.value})):(m.issues.length&&n.issues.push(...zr(
l,m.issues)),n.value[d]=m.value)}let c;for(let l in s)if(!u.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=s[l]}else c=c??[],c.push(l);c&&c.length>0&&n.issues.push({code:"unrecogni\
zed_keys",input:s,inst:e,keys:c,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let u;for(let c of Reflect.ownKeys(s)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,c))continue;let l=t.
keyType._zod.run({value:c,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof c=="string"&&Oi.test(c)&&l.issues.length){let A=t.keyType.
_zod.run({value:Number(c),issues:[]},o);if(A instanceof Promise)throw new Error("Async schemas not supported in object keys currently");A.issues.length===0&&(l=A)}if(l.issues.length){t.mode==="loose"?
n.value[c]=s[c]:a?(u=u??[],u.push(c)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(A=>Nr(A,o,jt())),input:c,path:[c],inst:e});continue}let d=l.value;if(d==="__proto__")continue;
let m=t.valueType._zod.run({value:s[c],issues:[]},o);m instanceof Promise?i.push(m.then(A=>{A.issues.length&&n.issues.push(...zr(c,A.issues)),n.value[d]=A.value})):(m.issues.length&&n.issues.push(...zr(
c,m.issues)),n.value[d]=m.value)}u&&u.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}return i.length?Promise.all(i).then(()=>n):n}});var ew=Q("$ZodEnum",(e,t)=>{Ge.init(e,t);let r=bs(t.entries),n=new Set(r);e._zod.values=n,_e(e,"pattern",o=>{let s=bs(o.def.entries).filter(i=>Mf.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>vn(
i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{let i=o.value;return n.has(i)||o.issues.push({code:"invalid_value",values:r,input:i,inst:e}),o}}),tw=Q("$ZodLiteral",(e,t)=>{Ge.init(
e,t);let r=new Set(t.values);e._zod.values=r,_e(e,"pattern",n=>{let o=n.def.values;return new RegExp(o.length?`^(${o.map(s=>typeof s=="string"?vn(s):s?vn(s.toString()):String(s)).join("|")})$`:"^[^\\s\\\
S]$")}),e._zod.parse=(n,o)=>{let s=n.value;return r.has(s)||n.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),n}});var rw=Q("$ZodTransform",(e,t)=>{Ge.init(e,t),e._zod.optin="optional",Zt.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Ss(e.constructor.name);let o=t.transform(r.value,
r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(r.value=i,r));if(o instanceof Promise)throw new Ur;return r.value=o,r}});function uy(e,t){return e.value=t.issues.length?void 0:
t.value,e}var id=Q("$ZodOptional",(e,t)=>{Ge.init(e,t),_e(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",_e(e,"values",r=>{let n=r.def.innerType.
_zod.values;return n?new Set([...n,void 0]):void 0}),_e(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${_i(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){
if(t.innerType._zod.optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>uy(r,s)):uy(r,o)}return t.innerType._zod.run(r,n)}}),nw=Q(
"$ZodExactOptional",(e,t)=>{id.init(e,t),_e(e,"values",r=>r.def.innerType._zod.values),_e(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),ow=Q("$ZodNullabl\
e",(e,t)=>{Ge.init(e,t),_e(e,"optin",r=>r.def.innerType._zod.optin),_e(e,"optout",r=>r.def.innerType._zod.optout),_e(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${_i(n.source)}\
|null)$`):void 0}),_e(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),sw=Q("$ZodDefaul\
t",(e,t)=>{Ge.init(e,t),e._zod.optin="defaulted",_e(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.
value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>cy(s,t)):cy(o,t)}});function cy(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var iw=Q("$ZodPref\
ault",(e,t)=>{Ge.init(e,t),e._zod.optin="defaulted",_e(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType.
_zod.run(r,n))}),aw=Q("$ZodNonOptional",(e,t)=>{Ge.init(e,t),_e(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType.
_zod.run(r,n);return o instanceof Promise?o.then(s=>ly(s,e)):ly(o,e)}});function ly(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,
inst:t}),e}function fy(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>Nr(o,n,jt()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var uw=Q("\
$ZodCatch",(e,t)=>{Ge.init(e,t),_e(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),_e(e,"optout",r=>r.def.innerType._zod.optout),_e(e,"values",r=>r.def.innerType._zod.values),
e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>fy(r,s,t,n)):fy(r,o,t,n)}});var cw=Q("$ZodPipe",(e,t)=>{Ge.init(e,t),_e(e,"values",r=>r.def.in._zod.values),_e(e,"optin",r=>r.def.in._zod.optin),_e(e,"optout",r=>r.def.out._zod.optout),_e(e,"propValues",r=>r.def.in._zod.propValues),
e._zod.parse=(r,n)=>{if(n.direction==="backward"){let s=t.out._zod.run(r,n);return s instanceof Promise?s.then(i=>Ja(i,t.in,n)):Ja(s,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(
s=>Ja(s,t.out,n)):Ja(o,t.out,n)}});function Ja(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var lw=Q("$ZodReadonly",(e,t)=>{Ge.init(e,t),_e(e,"propValues",r=>r.def.innerType._zod.propValues),_e(e,"values",r=>r.def.innerType._zod.values),_e(e,"optin",r=>r.def.innerType?._zod?.optin),_e(e,"opt\
out",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(dy):dy(o)}});
function dy(e){return e.memo||(e.value=Object.freeze(e.value)),e}var fw=Q("$ZodCustom",(e,t)=>{Lt.init(e,t),Ge.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(s=>my(s,r,n,e));my(o,r,n,e)}});function my(e,t,r,n){
if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(Cs(o))}}p();var ud=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},cd="~memo",dw=[];function mw(e){return e!==null&&typeof e==
"object"}function ad(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Aw=new WeakMap,Mi=0,ou=1,Li=2;function su(e,t,r){let n=Aw.get(e);if(n!==void 0)return n?Li:Mi;if(t.has(e))return Li;
t.add(e);let o=Mi,s=l=>{if(o!==Li&&l?._zod){let f=su(l,t,r);f>o&&(o=f)}},i=(l,f)=>{let d=Mi;for(let m of Reflect.ownKeys(l)){let A=Object.getOwnPropertyDescriptor(l,m);if(f&&!A.enumerable)continue;let h=A.
get?ou:A.value?._zod?su(A.value,t,r):Mi;h>d&&(d=h)}return d},a=l=>{l>o&&(o=l)},u=e._zod.def,c=u.type;switch(c){case"object":{let l=vs(u);a(l?i(l,!0):ou),s(u.catchall);break}case"array":s(u.element);break;case"\
tuple":for(let l of u.items)s(l);s(u.rest);break;case"record":case"map":s(u.keyType),s(u.valueType);break;case"set":s(u.valueType);break;case"union":for(let l of u.options)s(l);break;case"intersection":
s(u.left),s(u.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":s(u.innerType);break;case"pipe":s(u.in),s(
u.out);break;case"function":s(u.input),s(u.output);break;case"lazy":{let l=u._cachedInner??(r?e._zod.innerType:void 0);a(l?su(l,t,!1):ou);break}case"template_literal":case"string":case"number":case"in\
t":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custo\
m":break;default:for(let l in u){let f=Object.getOwnPropertyDescriptor(u,l);if(!f||f.get)continue;let d=f.value;if(!(!d||typeof d!="object")){if(d._zod)s(d);else if(Array.isArray(d))for(let m of d)s(m)}}}
return t.delete(e),U$(e,o)}function U$(e,t){return t!==ou&&Aw.set(e,t===Li),t}function j$(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var ru,nu=[],G$={alloc(e,t,r){let n=ru;if(!n)return r;ru=void 0;let o={value:r,issues:null};return n.set(t.value,
o),nu.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,s)=>{if(s.direction!=="backward"&&q$(s,o.value))throw new ud;return r(o,s)};e._zod.
parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,s;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,a=(u,c)=>{if(r===void 0){let y=su(e,new Set,!1);
if(y===Mi)return e._zod.parse=i,e._zod.run===a&&(e._zod.run=i),i(u,c);y===Li||n?r=!0:n=!0}let l=u.value;if(!mw(l))return i(u,c);let f=c[cd];f||(f={buckets:new WeakMap,backEdges:void 0},c[cd]=f);let d;
o===c?d=s:(d=j$(f,e),o=c,s=d);let m=d.get(l);if(m)return u.value=m.value,m.issues?m.issues.length&&u.issues.push(...ad(m.issues)):(u.memo=!0,f.backEdges??(f.backEdges=new WeakSet),f.backEdges.add(m.value)),
u;ru=d;let A=nu.length,h=i(u,c);ru=void 0;let g=nu.length>A?nu.pop():void 0;return h instanceof Promise?h.then(y=>(g&&(g.issues=y.issues.length?ad(y.issues):dw),y)):(g&&(g.issues=h.issues.length?ad(h.
issues):dw),h)};e._zod.parse=a,e._zod.run===i&&(e._zod.run=a)})}};function ld(){return G$}function q$(e,t){let r=e[cd]?.backEdges;return r!==void 0&&mw(t)&&r.has(t)}p();var W$=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};
function t(s){return e[s]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"\
ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6\
 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"\
JWT",template_literal:"input"},n={nan:"NaN"};function o(s,i){return s==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):n[s]??s}return s=>{switch(s.code){case"invalid_type":{let i=o(s.expected),
a=zf(s.input),u=o(a,s.input);return`Invalid input: expected ${i}, received ${u}`}case"invalid_value":return s.values.length===1?`Invalid input: expected ${Fa(s.values[0])}`:`Invalid option: expected o\
ne of ${Ma(s.values,"|")}`;case"too_big":{let i=s.exact?"exactly ":s.inclusive?"<=":"<",a=t(s.origin);return a?`Too big: expected ${s.origin??"value"} to have ${i}${s.maximum.toString()} ${a.unit??"el\
ements"}`:`Too big: expected ${s.origin??"value"} to be ${i}${s.maximum.toString()}`}case"too_small":{let i=s.exact?"exactly ":s.inclusive?">=":">",a=t(s.origin);return a?`Too small: expected ${s.origin}\
 to have ${i}${s.minimum.toString()} ${a.unit}`:`Too small: expected ${s.origin} to be ${i}${s.minimum.toString()}`}case"invalid_format":{let i=s;return i.format==="starts_with"?`Invalid string: must \
start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invalid string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: \
must match pattern ${i.pattern}`:`Invalid ${r[i.format]??s.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${s.divisor}`;case"unrecognized_keys":return`Unrecognized key${s.
keys.length>1?"s":""}: ${Ma(s.keys,", ")}`;case"invalid_key":return`Invalid key in ${s.origin}`;case"invalid_union":return s.options&&Array.isArray(s.options)&&s.options.length>0?`Invalid discriminato\
r value. Expected ${s.options.map(a=>`'${a}'`).join(" | ")}`:s.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${s.origin}`;default:
return"Invalid input"}}};function pw(){return{localeError:W$()}}p();var hw;var fd=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={
...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function gw(){return new fd}(hw=globalThis).
__zod_globalRegistry??(hw.__zod_globalRegistry=gw());var Hn=globalThis.__zod_globalRegistry;p();function yw(e){return e.checks&&(e.checks=[...e.checks]),e}function ww(e,t){return new e(yw({type:"string",...ue(t)}))}function bw(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...ue(t)})}function Ew(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...ue(t)})}
function Iw(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...ue(t)})}function vw(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"\
v4",...ue(t)})}function Cw(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...ue(t)})}function Sw(e,t){return new e({type:"string",format:"uuid",check:"strin\
g_format",abort:!1,version:"v7",...ue(t)})}function xw(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...ue(t)})}function Bw(e,t){return new e({type:"string",format:"emoj\
i",check:"string_format",abort:!1,...ue(t)})}function kw(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...ue(t)})}function Rw(e,t){return new e({type:"string",format:"\
cuid",check:"string_format",abort:!1,...ue(t)})}function _w(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...ue(t)})}function $w(e,t){return new e({type:"string",format:"\
ulid",check:"string_format",abort:!1,...ue(t)})}function Tw(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...ue(t)})}function Qw(e,t){return new e({type:"string",format:"\
ksuid",check:"string_format",abort:!1,...ue(t)})}function Pw(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...ue(t)})}function Ow(e,t){return new e({type:"string",format:"\
ipv6",check:"string_format",abort:!1,...ue(t)})}function Dw(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...ue(t)})}function Mw(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...ue(
t)})}function Lw(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...ue(t)})}function Fw(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,
...ue(t)})}function zw(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...ue(t)})}function Nw(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...ue(t)})}function Uw(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...ue(t)})}function jw(e,t){return new e({type:"string",format:"date",check:"stri\
ng_format",...ue(t)})}function Gw(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...ue(t)})}function qw(e,t){return new e({type:"string",format:"duration",check:"s\
tring_format",...ue(t)})}function Ww(e,t){return new e(yw({type:"number",checks:[],...ue(t)}))}function Zw(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...ue(t)})}function Kw(e,t){return new e({type:"boolean",...ue(t)})}function Vw(e){return new e({type:"unknown"})}function Hw(e,t){return new e({type:"never",...ue(t)})}function iu(e,t){return new Xf({check:"less_than",...ue(t),value:e,inclusive:!1})}function Fi(e,t){return new Xf({check:"less_than",...ue(t),value:e,inclusive:!0})}function au(e,t){return new ed({check:"greater_than",...ue(t),value:e,inclusive:!1})}function zi(e,t){return new ed({check:"greater_than",...ue(t),value:e,inclusive:!0})}function uu(e,t){return new Ng({check:"multiple_of",...ue(t),value:e})}function cu(e,t){return new jg({check:"max_length",...ue(t),maximum:e})}function Bs(e,t){return new Gg({check:"min_length",...ue(t),minimum:e})}function lu(e,t){return new qg({check:"length_equals",...ue(
t),length:e})}function dd(e,t){return new Wg({check:"string_format",format:"regex",...ue(t),pattern:e})}function md(e){return new Zg({check:"string_format",format:"lowercase",...ue(e)})}function Ad(e){
return new Kg({check:"string_format",format:"uppercase",...ue(e)})}function pd(e,t){return new Vg({check:"string_format",format:"includes",...ue(t),includes:e})}function hd(e,t){return new Hg({check:"\
string_format",format:"starts_with",...ue(t),prefix:e})}function gd(e,t){return new Jg({check:"string_format",format:"ends_with",...ue(t),suffix:e})}function Jn(e){return new Yg({check:"overwrite",tx:e})}function yd(e){return Jn(t=>t.normalize(e))}function wd(){return Jn(e=>e.trim())}function bd(){return Jn(e=>e.toLowerCase())}function Ed(){return Jn(
e=>e.toUpperCase())}function Id(){return Jn(e=>Of(e))}function Jw(e,t,r){return new e({type:"array",element:t,...ue(r)})}function Yw(e,t,r){return new e({type:"custom",check:"custom",fn:t,...ue(r)})}function Xw(e,t){let r=Z$(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(Cs(o,n.value,r._zod.def));else{let s=o;s.
fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=r),s.continue??(s.continue=!r._zod.def.abort),n.issues.push(Cs(s))}},e(n.value,n)),t);return r}function Z$(e,t){
let r=new Lt({check:"custom",...ue(t)});return r._zod.check=e,r}p();function Ni(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&ur(e,n,r[n]);return e}function Cd(e){let t=e?.target??"draft-2020-12";return t==="dr\
aft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??Hn,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.
io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}
function Cn(e,t,r,n,o){let s=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:n.path,message:o}):t.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(
o);return Object.assign(r,s),!0}function tt(e,t,r={path:[],schemaPath:[]}){var n;let o=e._zod.def,s=t.seen.get(e);if(s)return s.count++,r.schemaPath.includes(e)&&(s.cycle=r.path),s.schema;let i={schema:{},
count:1,cycle:void 0,path:r.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{let l={...r,schemaPath:[...r.schemaPath,
e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,l);else{let d=i.schema,m=t.processors[o.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered:\
 ${o.type}`);m(e,t,d,l)}let f=e._zod.parent;f&&(i.ref||(i.ref=f),tt(f,t,l),t.seen.get(f).isParent=!0)}let u=t.metadataRegistry.get(e);return u&&Ni(i.schema,u),t.io==="input"&&Kt(e)&&(delete i.schema.examples,
delete i.schema.default),t.io==="input"&&"_prefault"in i.schema&&((n=i.schema).default??(n.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function eb(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function Sd(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===
e.external)return;let n=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let u=n.get(a);if(u&&u!==i[0])throw new Error(`Duplicate schema id "${a}" detected during JS\
ON Schema conversion. Two different schemas cannot share the same id when converted together.`);n.set(a,i[0])}}let o=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let f=e.external.
registry.get(i[0])?.id,d=e.external.uri??(A=>A);if(f)return{ref:d(f)};let m=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=m,{defId:m,ref:`${d("__shared")}#/${a}/${eb(m)}`}}let u="\
#",c=`${u}/${a}/`;if(i[1]===r&&!i[1].schema.id)return{ref:u};let l=i[1].schema.id??`__schema${e.counter++}`;return{defId:l,ref:c+eb(l)}},s=i=>{if(i[1].schema.$ref)return;let a=i[1],{ref:u,defId:c}=o(i);
a.def={...a.schema},c&&(a.defId=c);let l=a.schema;for(let f in l)delete l[f];l.$ref=u};if(e.cycles==="throw")for(let i of e.seen.entries()){let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.
cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){s(i);continue}if(e.external){let c=e.external.registry.get(i[0])?.
id;if(t!==i[0]&&c){s(i);continue}}if(e.metadataRegistry.get(i[0])?.id){s(i);continue}if(a.cycle){s(i);continue}a.count>1&&e.reused==="ref"&&s(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function nb(e){
let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];for(let n of t){if(!n||typeof n!="object")return;nb(n);let o=Object.keys(n);if(o.length!==1||o[0]!=="type")return;let s=n.
type;for(let i of Array.isArray(s)?s:[s]){if(typeof i!="string")return;r.includes(i)||r.push(i)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var ob=new Set(["type","properties","required","additionalPro\
perties"]),tb=["oneOf","anyOf"];function rb(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function vd(e){let t=[];for(let s of e){
if(typeof s!="object"||s.type!=="object")return null;for(let i in s)if(!ob.has(i))return null;t.push(s)}let r={},n=new Set;for(let s of t){for(let i in s.properties){if(Object.prototype.hasOwnProperty.
call(r,i))continue;let a=[];for(let c of t){let l=c.properties?.[i]??rb(c);l!=null&&(a.some(f=>JSON.stringify(f)===JSON.stringify(l))||a.push(l))}let u=a.length===1?a[0]:vd(a)??{allOf:a};ur(r,i,u)}for(let i of s.
required??[])n.add(i)}let o={type:"object",properties:r};if(n.size&&(o.required=[...n]),t.every(s=>s.additionalProperties===!1))o.additionalProperties=!1;else{let s=[];for(let i of t){let a=rb(i);a&&!s.
some(u=>JSON.stringify(u)===JSON.stringify(a))&&s.push(a)}s.length===1?o.additionalProperties=s[0]:s.length>1&&(o.additionalProperties={allOf:s})}return o}function K$(e){let t=e.allOf;if(!Array.isArray(
t)||t.length<2)return;for(let o of ob)if(o in e)return;let r=t.filter(o=>tb.some(s=>Array.isArray(o[s]))),n=null;if(!r.length)n=vd(t);else{let o=r[0],s=tb.find(u=>Array.isArray(o[u]));if(Object.keys(o).
length!==1)return;let i=t.filter(u=>u!==o),a=o[s].map(u=>vd([...i,u]));if(a.some(u=>!u))return;n={[s]:a}}n&&(delete e.allOf,Ni(e,n))}function xd(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unproce\
ssed schema. This is a bug in Zod.");let n=a=>{let u=e.seen.get(a);if(u.ref===null)return;let c=u.def??u.schema,l={...c},f=u.ref;if(u.ref=null,f){n(f);let m=e.seen.get(f),A=m.schema;if(A.$ref&&(e.target===
"draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(c.allOf=c.allOf??[],c.allOf.push(A)):Ni(c,A),Ni(c,l),a._zod.parent===f)for(let g in c)g==="$ref"||g==="allOf"||g in l||delete c[g];if(A.$ref&&
m.def)for(let g in c)g==="$ref"||g==="allOf"||g in m.def&&JSON.stringify(c[g])===JSON.stringify(m.def[g])&&delete c[g]}let d=a._zod.parent;if(d&&d!==f){n(d);let m=e.seen.get(d);if(m?.schema.$ref&&(c.$ref=
m.schema.$ref,m.def))for(let A in c)A==="$ref"||A==="allOf"||A in m.def&&JSON.stringify(c[A])===JSON.stringify(m.def[A])&&delete c[A]}e.override({zodSchema:a,jsonSchema:c,path:u.path??[]})};if(!e.external||
e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())n(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())nb(a[1].def??a[1].schema);for(let a of e.deferred)a();if(e.
intersections.length){let a=new Map;for(let u of e.seen.values())for(let c of[u.schema,u.def]){let l=c?.allOf;if(!Array.isArray(l))continue;let f=a.get(l);f?f.push(c):a.set(l,[c])}for(let u of e.intersections)
for(let c of a.get(u)??[])K$(c)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema\
#":e.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing an `id` property");
o.$id=e.external.uri(a)}Ni(o,r.defId?r.schema:r.def??r.schema);let s=e.metadataRegistry.get(t)?.id;s!==void 0&&o.id===s&&delete o.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.
external)for(let a of e.seen.entries()){let u=a[1];u.def&&u.defId&&(u.def.id===u.defId&&delete u.def.id,ur(i,u.defId,u.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>
0&&(e.target==="draft-2020-12"?o.$defs=i:o.definitions=i);try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:Ui(t,"input",e.
processors),output:Ui(t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function Kt(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;
r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return Kt(n.element,r);if(n.type==="set")return Kt(n.valueType,r);if(n.type==="lazy")return Kt(n.getter(),r);if(n.type===
"promise"||n.type==="optional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return Kt(n.innerType,r);if(n.type==="inters\
ection")return Kt(n.left,r)||Kt(n.right,r);if(n.type==="record"||n.type==="map")return Kt(n.keyType,r)||Kt(n.valueType,r);if(n.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:Kt(n.in,r)||Kt(n.out,
r);if(n.type==="object"){for(let o in n.shape)if(Kt(n.shape[o],r))return!0;return!1}if(n.type==="union"){for(let o of n.options)if(Kt(o,r))return!0;return!1}if(n.type==="tuple"){for(let o of n.items)if(Kt(
o,r))return!0;return!!(n.rest&&Kt(n.rest,r))}return!1}var sb=(e,t={})=>r=>{let n=Cd({...r,processors:t});return tt(e,n),Sd(n,e),xd(n,e)},Ui=(e,t,r={})=>n=>{let{libraryOptions:o,target:s}=n??{},i=Cd({...o??
{},target:s,io:t,processors:r});return tt(e,i),Sd(i,e),xd(i,e)};p();var ks=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},Rs=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},ib=(e,t)=>{ks(e,"minimum",t),Rs(e,"maximum",t)},lb=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.
includes(t)||e.multipleOf.push(t)},fb=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},db=(e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},mb=(e,t)=>{e.format=t,t.includes("int")&&
(e.isInt=!0)},ab=(e,t)=>ks(e,"minimum",t.minimum),ub=(e,t)=>Rs(e,"maximum",t.maximum),cb=e=>(t,r)=>{mb(t,r.format);let[n,o]=e[r.format];ks(t,"minimum",n),Rs(t,"maximum",o)},V$={greater_than:(e,t)=>ks(
e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>Rs(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>lb(e,t.value),number_format:cb($i),bigint_format:cb(za),min_length:ab,
max_length:ub,length_equals:(e,t)=>ib(e,t.length),min_size:ab,max_size:ub,size_equals:(e,t)=>ib(e,t.size),string_format:(e,t)=>{mb(e,t.format),t.pattern&&fb(e,t.pattern),(t.format==="base64"||t.format===
"base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>db(e,t.mime)};function lr(e){let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??
[]]:r.checks??[];for(let s of n)V$[s._zod.def.check]?.(t,s._zod.def);let o=e._zod.bag;o.minimum!==void 0&&ks(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&ks(t,"exclusiveMinimum",o.exclusiveMinimum),
o.maximum!==void 0&&Rs(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&Rs(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&lb(t,o.multipleOf),o.format!==void 0&&(t.format??(t.format=
o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&db(t,o.mime);for(let s of o.patterns??[])fb(t,s);return t}var H$={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},
J$=new Map([[nd,Rg],[tu,_g]]),Ab=e=>J$.get(e)??e,pb=(e,t,r,n)=>{let o=r;o.type="string";let{minimum:s,maximum:i,format:a,patterns:u,contentEncoding:c,laxFormat:l}=lr(e);if(typeof s=="number"&&(o.minLength=
s),typeof i=="number"&&(o.maxLength=i),a&&(o.format=H$[a]??a,o.format===""&&delete o.format,(a==="time"||l)&&delete o.format),c&&(o.contentEncoding=c),u&&u.size>0){let f=[...u].map(Ab);f.length===1?o.
pattern=f[0].source:f.length>1&&(o.allOf=[...f.map(d=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:d.source}))])}},hb=(e,t,r,n)=>{let o=r,{minimum:s,
maximum:i,multipleOf:a,exclusiveMaximum:u,exclusiveMinimum:c,isInt:l}=lr(e);o.type=l?"integer":"number";let f=typeof c=="number"&&c>=(s??Number.NEGATIVE_INFINITY),d=typeof u=="number"&&u<=(i??Number.POSITIVE_INFINITY),
m=t.target==="draft-04"||t.target==="openapi-3.0";if(f?m?(o.minimum=c,o.exclusiveMinimum=!0):o.exclusiveMinimum=c:typeof s=="number"&&(o.minimum=s),d?m?(o.maximum=u,o.exclusiveMaximum=!0):o.exclusiveMaximum=
u:typeof i=="number"&&(o.maximum=i),a){let A=new Set;for(let y of a)Number.isFinite(y)&&y!==0?A.add(Math.abs(y)):Cn(e,t,o,n,`A multipleOf divisor of ${y} cannot be represented in JSON Schema`);let[h,...g]=A;
h!==void 0&&(o.multipleOf=h),g.length&&(o.allOf=[...o.allOf??[],...g.map(y=>({multipleOf:y}))])}},gb=(e,t,r,n)=>{r.type="boolean"};var yb=(e,t,r,n)=>{r.not={}};var wb=(e,t,r,n)=>{};var bb=(e,t,r,n)=>{let o=e._zod.def,s=bs(o.entries);if(s.length===0){r.not={};return}s.every(i=>typeof i=="number")&&(r.type="number"),s.every(i=>typeof i=="string")&&(r.type="string"),r.enum=s},Eb=(e,t,r,n)=>{
let o=e._zod.def;if(o.values.length===0){r.not={};return}let s=[];for(let i of o.values)if(i===void 0){if(Cn(e,t,r,n,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof i==
"bigint"){if(Cn(e,t,r,n,"BigInt literals cannot be represented in JSON Schema"))return;s.push(Number(i))}else s.push(i);if(s.length!==0)if(s.length===1){let i=s[0];r.type=i===null?"null":typeof i,t.target===
"draft-04"||t.target==="openapi-3.0"?r.enum=[i]:r.const=i}else s.every(i=>typeof i=="number")&&(r.type="number"),s.every(i=>typeof i=="string")&&(r.type="string"),s.every(i=>typeof i=="boolean")&&(r.type=
"boolean"),s.every(i=>i===null)&&(r.type="null"),r.enum=s};var Ib=(e,t,r,n)=>{Cn(e,t,r,n,"Custom types cannot be represented in JSON Schema")};var vb=(e,t,r,n)=>{Cn(e,t,r,n,"Transforms cannot be represented in JSON Schema")};var Cb=(e,t,r,n)=>{let o=r,s=e._zod.def,{minimum:i,maximum:a}=lr(e);typeof i=="number"&&(o.minItems=i),typeof a=="number"&&(o.maxItems=a),o.type="array",o.items=tt(s.element,t,{...n,path:[...n.path,"i\
tems"]})};function ji(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?ji(t.out):t.type==="catch"?ji(t.innerType):e._zod.optin}var Sb=(e,t,r,n)=>{let o=r,s=e._zod.def,
i=s.shape;if(Object.getOwnPropertySymbols(i).length&&Cn(e,t,o,n,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let c in i)ur(o.properties,c,tt(i[c],t,{...n,
path:[...n.path,"properties",c]}));let u=[];for(let c of Object.keys(i)){let l=s.shape[c];(t.io==="input"?ji(l)===void 0:l._zod.optout===void 0)&&u.push(c)}u.length>0&&(o.required=u),s.catchall?._zod.
def.type==="never"?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=tt(s.catchall,t,{...n,path:[...n.path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},
xb=(e,t,r,n)=>{let o=e._zod.def,s=o.inclusive===!1,i=o.options.map((a,u)=>tt(a,t,{...n,path:[...n.path,s?"oneOf":"anyOf",u]}));s?r.oneOf=i:r.anyOf=i},Bb=(e,t,r,n)=>{let o=e._zod.def,s=tt(o.left,t,{...n,
path:[...n.path,"allOf",0]}),i=tt(o.right,t,{...n,path:[...n.path,"allOf",1]}),a=c=>"allOf"in c&&Object.keys(c).length===1,u=[...a(s)?s.allOf:[s],...a(i)?i.allOf:[i]];r.allOf=u,t.intersections.push(u)},
kb=(e,t,r,n)=>{let o=r,s=e._zod.def;o.type="array";let i=t.target==="draft-2020-12"?"prefixItems":"items",a=t.target==="draft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",u=s.items.map(
(h,g)=>tt(h,t,{...n,path:[...n.path,i,g]})),c=s.rest?tt(s.rest,t,{...n,path:[...n.path,a,...t.target==="openapi-3.0"?[s.items.length]:[]]}):null,l=s.items.length;for(;l>0;){let h=s.items[l-1];if(!(t.io===
"input"?ji(h)!==void 0:h._zod.optout==="optional"))break;l--}let f=s.items.length,d=!s.rest;t.target==="draft-2020-12"?(o.prefixItems=u,d?o.items=!1:c&&(o.items=c),l>0&&(o.minItems=l),d&&(o.maxItems=f)):
t.target==="openapi-3.0"?(o.items={anyOf:u},c&&o.items.anyOf.push(c),l>0&&(o.minItems=l),d&&(o.maxItems=f)):(o.items=u,d?o.additionalItems=!1:c&&(o.additionalItems=c),l>0&&(o.minItems=l),d&&(o.maxItems=
f));let{minimum:m,maximum:A}=lr(e);typeof m=="number"&&(o.minItems=m),typeof A=="number"&&(o.maxItems=A)};function Bd(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let A=e.get(t)?.def;if(!A)return t;
let h=Bd(e,A,r);return h===A?t:h}for(let A of["anyOf","oneOf"]){let h=t[A];if(!Array.isArray(h))continue;let g=h.map(y=>Bd(e,y,r));g.some((y,w)=>y!==h[w])&&(t={...t,[A]:g})}let n=Array.isArray(t.type)?
t.type:[t.type],o=!n.includes("string")&&n.some(A=>A==="number"||A==="integer"),s=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!s?.some(A=>typeof A=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:u,
exclusiveMaximum:c,multipleOf:l,format:f,id:d,...m}=t;return m.enum?m.enum=m.enum.map(A=>typeof A=="number"?String(A):A):typeof m.const=="number"&&(m.const=String(m.const)),o&&(m.type="string",s||(m.pattern=
(n.includes("number")?Oi:Jf).source)),m}var kd=new WeakMap;function Y$(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of kd.get(e)??[]){
let o=e.seen.get(n),s=(o?.def??o?.schema)?.propertyNames;if(!s||s===!0||r.has(s))continue;let i=Bd(t,s,new Set);i!==s&&r.set(s,i)}if(r.size)for(let n of e.seen.values())for(let o of[n.schema,n.def]){let s=o&&
r.get(o.propertyNames);s&&(o.propertyNames=s)}}var Rb=(e,t,r,n)=>{let o=r,s=e._zod.def;o.type="object";let i=s.keyType,a=lr(i).patterns;if(s.mode==="loose"&&a&&a.size>0){let l=tt(s.valueType,t,{...n,path:[
...n.path,"patternProperties","*"]});o.patternProperties={};for(let f of a)ur(o.patternProperties,Ab(f).source,l)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=tt(s.keyType,
t,{...n,path:[...n.path,"propertyNames"]});let l=kd.get(t);l||(l=[],kd.set(t,l),t.deferred.push(()=>Y$(t))),l.push(e)}o.additionalProperties=tt(s.valueType,t,{...n,path:[...n.path,"additionalPropertie\
s"]})}let u=i._zod.values,c=t.io==="input"&&ji(s.valueType)!==void 0;if(u&&!s.partial&&!c){let l=[...u].filter(f=>typeof f=="string"||typeof f=="number");l.length>0&&(o.required=l.map(String))}},_b=(e,t,r,n)=>{
let o=e._zod.def,s=tt(o.innerType,t,n),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=o.innerType,r.nullable=!0):r.anyOf=[s,{type:"null"}]},$b=(e,t,r,n)=>{let o=e._zod.def;tt(o.innerType,t,n);let s=t.
seen.get(e);s.ref=o.innerType},Rd=Symbol();function Tb(e,t,r,n,o){let s=!1,i=JSON.stringify(e,(a,u)=>typeof u!="bigint"?u:(s=!0,null));return s?(Cn(t,r,n,o,"BigInt defaults cannot be represented in JS\
ON Schema"),Rd):JSON.parse(i)}var Qb=(e,t,r,n)=>{let o=e._zod.def;tt(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;let i=Tb(o.defaultValue,e,t,r,n);i!==Rd&&(r.default=i)},Pb=(e,t,r,n)=>{let o=e.
_zod.def;tt(o.innerType,t,n);let s=t.seen.get(e);if(s.ref=o.innerType,t.io!=="input")return;let i=Tb(o.defaultValue,e,t,r,n);i!==Rd&&(r._prefault=i)},Ob=(e,t,r,n)=>{let o=e._zod.def;tt(o.innerType,t,n);
let s=t.seen.get(e);s.ref=o.innerType;let i;try{i=o.catchValue(void 0)}catch{Cn(e,t,r,n,"Dynamic catch values are not supported in JSON Schema");return}r.default=i},Db=(e,t,r,n)=>{let o=e._zod.def,s=o.
in._zod.traits.has("$ZodTransform"),i=t.io==="input"?s?o.out:o.in:o.out;tt(i,t,n);let a=t.seen.get(e);a.ref=i},Mb=(e,t,r,n)=>{let o=e._zod.def;tt(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType,
r.readOnly=!0};var _d=(e,t,r,n)=>{let o=e._zod.def;tt(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType};p();p();p();p();var Lb=new WeakSet([Object.prototype,Error.prototype]);function du(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.defineProperty(this,t,{value:n,configurable:!0,
writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var aT=(e,t)=>{og.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);Lb.has(r)||(Lb.add(r),du(r,"\
format",n=>o=>Wf(n,o)),du(r,"flatten",n=>o=>qf(n,o)),du(r,"addIssue",n=>o=>{n.issues.push(o),n.message=JSON.stringify(n.issues,Es,2)}),du(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(
n.issues,Es,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var fr=Q("ZodError",aT,void 0,{Parent:Error});var Fb=qa(fr),zb=Wa(fr),Nb=Za(fr),Ub=Ka(fr),jb=ig(fr),Gb=ag(fr),qb=ug(fr),Wb=cg(fr),Zb=lg(fr),Kb=fg(fr),Vb=dg(fr),Hb=mg(fr);function cT(){Zt.localeError||jt(pw())}function Gi(){Zt.memoizer||jt({memoizer:ld()})}var Je=Q("ZodType",(e,t)=>(cT(),Ge.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(
le.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return vr(
this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(tQ(e,t))},superRefine(e,t){return this.check(rQ(e,t))},overwrite(e){return this.check(Jn(e))},optional(){
return Yb(this)},exactOptional(){return GT(this)},nullable(){return Xb(this)},nullish(){return Yb(Xb(this))},nonoptional(e){return KT(this,e)},array(){return de(this)},or(e){return bt([this,e])},and(e){
return FT(this,e)},transform(e){return eE(this,jT(e))},default(e){return WT(this,e)},prefault(e){return ZT(this,e)},catch(e){return HT(this,e)},pipe(e){return eE(this,e)},readonly(){return XT(this)},describe(e){
let t=this.clone();return Hn.add(t,{description:e}),t},meta(...e){if(e.length===0)return Hn.get(this);let t=this.clone();return Hn.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){
return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return le.hide(this,"~standard",{...rd(this),jsonSchema:{input:Ui(this,"input"),output:Ui(
this,"output")}})},set"~standard"(e){le.own(this,"~standard",e)},parse:function e(t,r){return Fb(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await zb(this,t,r,{callee:e})},safeParse(e,t){
return Nb(this,e,t)},async safeParseAsync(e,t){return Ub(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){le.own(this,"spa",e)},validate(e,t){return Zf(this,e,t)},validateAsync(e,t){return Kf(
this,e,t)},encode:function e(t,r){return jb(this,t,r,{callee:e})},decode:function e(t,r){return Gb(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await qb(this,t,r,{callee:e})},decodeAsync:async function e(t,r){
return await Wb(this,t,r,{callee:e})},safeEncode(e,t){return Zb(this,e,t)},safeDecode(e,t){return Kb(this,e,t)},async safeEncodeAsync(e,t){return Vb(this,e,t)},async safeDecodeAsync(e,t){return Hb(this,
e,t)},toJSONSchema(e){return sb(this,{})(e)},get description(){return Hn.get(this)?.description},get _def(){return this._zod.def}}),tE=Q("_ZodString",(e,t)=>{eu.init(e,t),Je.init(e,t),e._zod.processJSONSchema=
(r,n,o)=>pb(e,r,n,o)},le.derived({format:e=>lr(e).format??null,minLength:e=>lr(e).minimum??null,maxLength:e=>lr(e).maximum??null},{regex(...e){return this.check(dd(...e))},includes(...e){return this.check(
pd(...e))},startsWith(...e){return this.check(hd(...e))},endsWith(...e){return this.check(gd(...e))},min(...e){return this.check(Bs(...e))},max(...e){return this.check(cu(...e))},length(...e){return this.
check(lu(...e))},nonempty(...e){return this.check(Bs(1,...e))},lowercase(e){return this.check(md(e))},uppercase(e){return this.check(Ad(e))},trim(){return this.check(wd())},normalize(...e){return this.
check(yd(...e))},toLowerCase(){return this.check(bd())},toUpperCase(){return this.check(Ed())},slugify(){return this.check(Id())}})),lT=Q("ZodString",(e,t)=>{eu.init(e,t),tE.init(e,t)},{email(e){return this.
check(bw(pT,e))},url(e){return this.check(xw(gT,e))},jwt(e){return this.check(Nw(TT,e))},emoji(e){return this.check(Bw(yT,e))},guid(e){return this.check(Ew(hT,e))},uuid(e){return this.check(Iw(mu,e))},
uuidv4(e){return this.check(vw(mu,e))},uuidv6(e){return this.check(Cw(mu,e))},uuidv7(e){return this.check(Sw(mu,e))},nanoid(e){return this.check(kw(wT,e))},cuid(e){return this.check(Rw(bT,e))},cuid2(e){
return this.check(_w(ET,e))},ulid(e){return this.check($w(IT,e))},base64(e){return this.check(Lw(RT,e))},base64url(e){return this.check(Fw(_T,e))},xid(e){return this.check(Tw(vT,e))},ksuid(e){return this.
check(Qw(CT,e))},ipv4(e){return this.check(Pw(ST,e))},ipv6(e){return this.check(Ow(xT,e))},cidrv4(e){return this.check(Dw(BT,e))},cidrv6(e){return this.check(Mw(kT,e))},e164(e){return this.check(zw($T,
e))},datetime(e){return this.check(Uw(fT,e))},date(e){return this.check(jw(dT,e))},time(e){return this.check(Gw(mT,e))},duration(e){return this.check(qw(AT,e))}});function se(e){return ww(lT,e)}var rt=Q(
"ZodStringFormat",(e,t)=>{Ke.init(e,t),tE.init(e,t)}),fT=Q("ZodISODateTime",(e,t)=>{ky.init(e,t),rt.init(e,t)}),dT=Q("ZodISODate",(e,t)=>{Ry.init(e,t),rt.init(e,t)}),mT=Q("ZodISOTime",(e,t)=>{_y.init(
e,t),rt.init(e,t)}),AT=Q("ZodISODuration",(e,t)=>{$y.init(e,t),rt.init(e,t)}),pT=Q("ZodEmail",(e,t)=>{gy.init(e,t),rt.init(e,t)});var hT=Q("ZodGUID",(e,t)=>{py.init(e,t),rt.init(e,t)});var mu=Q("ZodUUID",(e,t)=>{hy.init(e,t),rt.init(e,t)});var gT=Q("ZodURL",(e,t)=>{by.init(e,t),rt.init(e,t)});var yT=Q("ZodEmoji",(e,t)=>{Ey.init(e,t),rt.init(e,t)});var wT=Q("ZodNanoID",(e,t)=>{Iy.init(e,t),rt.init(e,t)});var bT=Q("ZodCUID",(e,t)=>{vy.init(e,t),rt.init(e,t)});var ET=Q("ZodCUID2",(e,t)=>{Cy.init(e,t),rt.init(e,t)});var IT=Q("ZodULID",(e,t)=>{Sy.init(e,t),rt.init(e,t)});var vT=Q("ZodXID",(e,t)=>{xy.init(e,t),rt.init(e,t)});var CT=Q("ZodKSUID",(e,t)=>{By.init(e,t),rt.init(e,t)});var ST=Q("ZodIPv4",(e,t)=>{Ty.init(e,t),rt.init(e,t)});var xT=Q("ZodIPv6",(e,t)=>{Py.init(e,t),rt.init(e,t)});var BT=Q("ZodCIDRv4",(e,t)=>{Oy.init(e,t),rt.init(e,t)});var kT=Q("ZodCIDRv6",(e,t)=>{Dy.init(e,t),rt.init(e,t)});var RT=Q("ZodBase64",(e,t)=>{Ly.init(e,t),rt.init(e,t)});var _T=Q("ZodBase64URL",(e,t)=>{Fy.init(e,t),rt.init(e,t)});var $T=Q("ZodE164",(e,t)=>{zy.init(e,t),rt.init(e,t)});var TT=Q("ZodJWT",(e,t)=>{Ny.init(e,t),rt.init(e,t)});var rE=Q("ZodNumber",(e,t)=>{od.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>hb(e,r,n,o),e.isFinite=!0},le.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:r}=lr(e);return Math.max(t??
Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,exclusiveMaximum:r}=lr(e);return Math.min(t??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,
multipleOf:r}=lr(e);return!!t||!!r?.some(Number.isSafeInteger)},format:e=>lr(e).format??null},{gt(e,t){return this.check(au(e,t))},gte(e,t){return this.check(zi(e,t))},min(e,t){return this.check(zi(e,
t))},lt(e,t){return this.check(iu(e,t))},lte(e,t){return this.check(Fi(e,t))},max(e,t){return this.check(Fi(e,t))},int(e){return this.check(qe(e))},safe(e){return this.check(qe(e))},positive(e){return this.
check(au(0,e))},nonnegative(e){return this.check(zi(0,e))},negative(e){return this.check(iu(0,e))},nonpositive(e){return this.check(Fi(0,e))},multipleOf(e,t){return this.check(uu(e,t))},step(e,t){return this.
check(uu(e,t))},finite(){return this}}));function M(e){return Ww(rE,e)}var QT=Q("ZodNumberFormat",(e,t)=>{Uy.init(e,t),rE.init(e,t)});function qe(e){return Zw(QT,e)}var PT=Q("ZodBoolean",(e,t)=>{jy.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>gb(e,r,n,o)});function De(e){return Kw(PT,e)}var OT=Q("ZodUnknown",(e,t)=>{Gy.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>wb(e,r,n,o)});function rn(){return Vw(OT)}var DT=Q("ZodNever",(e,t)=>{qy.init(e,t),Je.init(e,t),e._zod.processJSONSchema=
(r,n,o)=>yb(e,r,n,o)});function nE(e){return Hw(DT,e)}var Td=Q("ZodArray",(e,t)=>{Gi(),Wy.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Cb(e,r,n,o),e.element=t.element},{min(e,t){return this.check(Bs(e,t))},nonempty(e){return this.check(Bs(1,e))},
max(e,t){return this.check(cu(e,t))},length(e,t){return this.check(lu(e,t))},unwrap(){return this.element}});function de(e,t){return Jw(Td,e,t)}var Qd=Q("ZodObject",(e,t)=>{Gi(),Vy.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Sb(e,r,n,o),le.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return we(Object.keys(this._zod.
def.shape))},catchall(e){return this.clone(le.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(le.mergeDefs(this._zod.def,{catchall:rn()}))},loose(){return this.clone(le.mergeDefs(
this._zod.def,{catchall:rn()}))},strict(){return this.clone(le.mergeDefs(this._zod.def,{catchall:nE()}))},strip(){return this.clone(le.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return le.
extend(this,e)},safeExtend(e){return le.safeExtend(this,e)},merge(e){return le.merge(this,e)},pick(e){return le.pick(this,e)},omit(e){return le.omit(this,e)},partial(...e){return le.partial(qi,this,e[0])},
exactPartial(...e){return le.partial(oE,this,e[0],"exactPartial")},required(...e){return le.required(sE,this,e[0])}});function _(e,t){return new Qd({type:"object",shape:e,catchall:nE(),...le.normalizeParams(t)})}var Au=Q("ZodUnion",(e,t)=>{sd.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>xb(e,r,n,o),e.options=t.options});function bt(e,t){return new Au({type:"union",options:e,...le.normalizeParams(t)})}var MT=Q("ZodDiscriminatedUnion",(e,t)=>{Au.init(e,t),Hy.init(e,t)});function Pd(e,t,r){return new MT({type:"union",options:t,discriminator:e,...le.normalizeParams(r)})}var LT=Q("ZodIntersection",(e,t)=>{
Jy.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Bb(e,r,n,o)});function FT(e,t){return new LT({type:"intersection",left:e,right:t})}var zT=Q("ZodTuple",(e,t)=>{Gi(),Yy.init(e,t),Je.init(e,t),
e._zod.processJSONSchema=(r,n,o)=>kb(e,r,n,o)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){let e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tu\
ple schemas containing refinements");return this.clone({...e,items:e.items.map(t=>new qi({type:"optional",innerType:t}))})}});function Yn(e,t,r){let n=t instanceof Ge,o=n?r:t,s=n?t:null;return new zT(
{type:"tuple",items:e,rest:s,...le.normalizeParams(o)})}var Jb=Q("ZodRecord",(e,t)=>{Gi(),Xy.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Rb(e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});
function tr(e,t,r){return!t||!t._zod?new Jb({type:"record",keyType:se(),valueType:e,...le.normalizeParams(t)}):new Jb({type:"record",keyType:e,valueType:t,...le.normalizeParams(r)})}var $d=Q("ZodEnum",(e,t)=>{ew.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(n,o,s)=>bb(e,n,o,s),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(n,o)=>{
let s={};for(let i of n)if(r.has(i))s[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new $d({...t,checks:[],...le.normalizeParams(o),entries:s})},e.exclude=(n,o)=>{let s={...t.
entries};for(let i of n)if(r.has(i))delete s[i];else throw new Error(`Key ${i} not found in enum`);return new $d({...t,checks:[],...le.normalizeParams(o),entries:s})}});function we(e,t){let r=Array.isArray(
e)?Object.fromEntries(e.map(n=>[n,n])):e;return new $d({type:"enum",entries:r,...le.normalizeParams(t)})}var NT=Q("ZodLiteral",(e,t)=>{tw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Eb(e,r,n,o),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error(
"This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function Sn(e,t){return new NT({type:"literal",values:Array.isArray(e)?e:[e],...le.normalizeParams(
t)})}var UT=Q("ZodTransform",(e,t)=>{Gi(),rw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>vb(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Ss(e.constructor.name);r.addIssue=
s=>{if(typeof s=="string")r.issues.push(le.issue(s,r.value,t));else{let i=s;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=e),r.issues.push(le.issue(
i))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(s=>(r.value=s,r)):(r.value=o,r)}});function jT(e){return new UT({type:"transform",transform:e})}var qi=Q("ZodOptional",(e,t)=>{id.
init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>_d(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Yb(e){return new qi({type:"optional",innerType:e})}var oE=Q("ZodExactOptional",(e,t)=>{
nw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>_d(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function GT(e){return new oE({type:"optional",innerType:e})}var qT=Q("ZodNullable",(e,t)=>{ow.
init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>_b(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Xb(e){return new qT({type:"nullable",innerType:e})}var Od=Q("ZodDefault",(e,t)=>{sw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Qb(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function WT(e,t){return new Od({type:"\
default",innerType:e,get defaultValue(){return typeof t=="function"?t():le.shallowClone(t)}})}var Dd=Q("ZodPrefault",(e,t)=>{iw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Pb(e,r,n,o),e.unwrap=
()=>e._zod.def.innerType});function ZT(e,t){return new Dd({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():le.shallowClone(t)}})}var sE=Q("ZodNonOptional",(e,t)=>{aw.init(
e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>$b(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function KT(e,t){return new sE({type:"nonoptional",innerType:e,...le.normalizeParams(t)})}var VT=Q("ZodCatch",(e,t)=>{uw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Ob(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function HT(e,t){return new VT({type:"cat\
ch",innerType:e,catchValue:typeof t=="function"?t:le.constantCatch(t)})}var JT=Q("ZodPipe",(e,t)=>{cw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Db(e,r,n,o),e.in=t.in,e.out=t.out});function eE(e,t){return new JT({type:"pipe",in:e,out:t})}var YT=Q("ZodReadonly",(e,t)=>{lw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Mb(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function XT(e){return new YT({type:"readonly",innerType:e})}var eQ=Q("ZodCustom",(e,t)=>{fw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Ib(e,r,n,o)});function tQ(e,t={}){return Yw(eQ,e,t)}function rQ(e,t){return Xw(e,t)}p();var S=class extends Error{name="UserError"},Et=class extends Error{name="Interrupted"},Rt=class extends S{name="OptionsError";problems;constructor(t,r){let n=r.length>1?` (and ${r.length-1} more)`:
"";super(`Cannot use ${t}: ${r[0]?nQ(r[0]):"it is not valid"}${n}`),this.problems=r}};function nQ({path:e,rule:t,...r}){let n=Md(e),o="value"in r?`: current value is ${R(r.value)}`:"";return`${n?`${n}\
 `:""}${t}${o}`}var[iE,oQ]=[240,60];function Md(e){let t=e.map((n,o)=>typeof n=="number"?`[${n}]`:`${o===0?"":"."}${nn(sQ(n),oQ)}`).join(""),r=iE/2;return t.length>iE?`${t.slice(0,r)}...${t.slice(-r)}`:
t}function nn(e,t){return e.length>t?`${e.slice(0,t-3)}...`:e}function sQ(e){return e.replace(/\s+/g,t=>/[\r\n\v\f\u2028\u2029]/.test(t)?" ":t)}function R(e){return typeof e=="number"||e===void 0?String(
e):nn(iQ(typeof e=="string"?e.slice(0,80):e),80)}function iQ(e){try{return JSON.stringify(e)??String(e)}catch{return`an ${typeof e}`}}p();p();function aQ(e,t){if(e.length>120)return;let r,n=Math.max(2,Math.floor(e.length/2))+1,o=0;for(let s of t){if(s.length>120)continue;if(o+=(e.length+1)*(s.length+1),o>1e7)break;if(e.length>2&&s.includes(
e)&&n>.5&&([r,n]=[s,.5]),Math.abs(s.length-e.length)>=n)continue;let i=uQ(e.toLowerCase(),s.toLowerCase());i<n&&([r,n]=[s,i])}return r}function ct(e,t){let r=aQ(e,t);return r===void 0?"":`; did you me\
an "${r}"?`}function uQ(e,t){let r=[],n=Array.from({length:t.length+1},(o,s)=>s);for(let o=1;o<=e.length;o++){let s=[o];for(let i=1;i<=t.length;i++){let a=e[o-1]===t[i-1],u=Math.min(n[i]+1,s[i-1]+1,n[i-
1]+(a?0:1));o>1&&i>1&&e[o-1]===t[i-2]&&e[o-2]===t[i-1]&&(u=Math.min(u,r[i-2]+1)),s.push(u)}[r,n]=[n,s]}return n[t.length]}p();function pu(){let e=new Map;return{files:e,read:t=>Promise.resolve(e.get(t)?.slice()),write:(t,r)=>Promise.resolve(void e.set(t,r.slice())),remove(t){for(let r of[...e.keys()])(r===t||r.startsWith(
`${t}/`))&&e.delete(r);return Promise.resolve()}}}function xn(e,t){return{read:r=>e.read(`${t}/${r}`),write:(r,n)=>e.write(`${t}/${r}`,n),remove:r=>e.remove(`${t}/${r}`),...e.claim?{claim:r=>e.claim(`${t}\
/${r}`)}:{}}}p();p();p();function Vt(e){return Symbol(e)}p();p();var aE;(function(e){(function(t){var r=typeof globalThis=="object"?globalThis:typeof global=="object"?global:typeof self=="object"?self:typeof this=="object"?this:a(),n=o(e);typeof r.Reflect<"u"&&
(n=o(r.Reflect,n)),t(n,r),typeof r.Reflect>"u"&&(r.Reflect=e);function o(u,c){return function(l,f){Object.defineProperty(u,l,{configurable:!0,writable:!0,value:f}),c&&c(l,f)}}function s(){try{return Function(
"return this;")()}catch{}}function i(){try{return(0,eval)("(function() { return this; })()")}catch{}}function a(){return s()||i()}})(function(t,r){var n=Object.prototype.hasOwnProperty,o=typeof Symbol==
"function",s=o&&typeof Symbol.toPrimitive<"u"?Symbol.toPrimitive:"@@toPrimitive",i=o&&typeof Symbol.iterator<"u"?Symbol.iterator:"@@iterator",a=typeof Object.create=="function",u={__proto__:[]}instanceof
Array,c=!a&&!u,l={create:a?function(){return uf(Object.create(null))}:u?function(){return uf({__proto__:null})}:function(){return uf({})},has:c?function(k,$){return n.call(k,$)}:function(k,$){return $ in
k},get:c?function(k,$){return n.call(k,$)?k[$]:void 0}:function(k,$){return k[$]}},f=Object.getPrototypeOf(Function),d=typeof Map=="function"&&typeof Map.prototype.entries=="function"?Map:DR(),m=typeof Set==
"function"&&typeof Set.prototype.entries=="function"?Set:MR(),A=typeof WeakMap=="function"?WeakMap:LR(),h=o?Symbol.for("@reflect-metadata:registry"):void 0,g=QR(),y=PR(g);function w(k,$,D,G){if(Y(D)){
if(!vi(k))throw new TypeError;if(!As($))throw new TypeError;return Z(k,$)}else{if(!vi(k))throw new TypeError;if(!he($))throw new TypeError;if(!he(G)&&!Y(G)&&!He(G))throw new TypeError;return He(G)&&(G=
void 0),D=ir(D),ae(k,$,D,G)}}t("decorate",w);function E(k,$){function D(G,ie){if(!he(G))throw new TypeError;if(!Y(ie)&&!Ci(ie))throw new TypeError;Oe(k,$,G,ie)}return D}t("metadata",E);function v(k,$,D,G){
if(!he(D))throw new TypeError;return Y(G)||(G=ir(G)),Oe(k,$,D,G)}t("defineMetadata",v);function C(k,$,D){if(!he($))throw new TypeError;return Y(D)||(D=ir(D)),L(k,$,D)}t("hasMetadata",C);function I(k,$,D){
if(!he($))throw new TypeError;return Y(D)||(D=ir(D)),W(k,$,D)}t("hasOwnMetadata",I);function B(k,$,D){if(!he($))throw new TypeError;return Y(D)||(D=ir(D)),K(k,$,D)}t("getMetadata",B);function x(k,$,D){
if(!he($))throw new TypeError;return Y(D)||(D=ir(D)),re(k,$,D)}t("getOwnMetadata",x);function T(k,$){if(!he(k))throw new TypeError;return Y($)||($=ir($)),je(k,$)}t("getMetadataKeys",T);function O(k,$){
if(!he(k))throw new TypeError;return Y($)||($=ir($)),ke(k,$)}t("getOwnMetadataKeys",O);function F(k,$,D){if(!he($))throw new TypeError;if(Y(D)||(D=ir(D)),!he($))throw new TypeError;Y(D)||(D=ir(D));var G=Si(
$,D,!1);return Y(G)?!1:G.OrdinaryDeleteMetadata(k,$,D)}t("deleteMetadata",F);function Z(k,$){for(var D=k.length-1;D>=0;--D){var G=k[D],ie=G($);if(!Y(ie)&&!He(ie)){if(!As(ie))throw new TypeError;$=ie}}
return $}function ae(k,$,D,G){for(var ie=k.length-1;ie>=0;--ie){var at=k[ie],wt=at($,D,G);if(!Y(wt)&&!He(wt)){if(!he(wt))throw new TypeError;G=wt}}return G}function L(k,$,D){var G=W(k,$,D);if(G)return!0;
var ie=af($);return He(ie)?!1:L(k,ie,D)}function W(k,$,D){var G=Si($,D,!1);return Y(G)?!1:ms(G.OrdinaryHasOwnMetadata(k,$,D))}function K(k,$,D){var G=W(k,$,D);if(G)return re(k,$,D);var ie=af($);if(!He(
ie))return K(k,ie,D)}function re(k,$,D){var G=Si($,D,!1);if(!Y(G))return G.OrdinaryGetOwnMetadata(k,$,D)}function Oe(k,$,D,G){var ie=Si(D,G,!0);ie.OrdinaryDefineOwnMetadata(k,$,D,G)}function je(k,$){var D=ke(
k,$),G=af(k);if(G===null)return D;var ie=je(G,$);if(ie.length<=0)return D;if(D.length<=0)return ie;for(var at=new m,wt=[],ve=0,J=D;ve<J.length;ve++){var ee=J[ve],ne=at.has(ee);ne||(at.add(ee),wt.push(
ee))}for(var oe=0,Se=ie;oe<Se.length;oe++){var ee=Se[oe],ne=at.has(ee);ne||(at.add(ee),wt.push(ee))}return wt}function ke(k,$){var D=Si(k,$,!1);return D?D.OrdinaryOwnMetadataKeys(k,$):[]}function Te(k){
if(k===null)return 1;switch(typeof k){case"undefined":return 0;case"boolean":return 2;case"string":return 3;case"symbol":return 4;case"number":return 5;case"object":return k===null?1:6;default:return 6}}
function Y(k){return k===void 0}function He(k){return k===null}function it(k){return typeof k=="symbol"}function he(k){return typeof k=="object"?k!==null:typeof k=="function"}function qn(k,$){switch(Te(
k)){case 0:return k;case 1:return k;case 2:return k;case 3:return k;case 4:return k;case 5:return k}var D=$===3?"string":$===5?"number":"default",G=Kp(k,s);if(G!==void 0){var ie=G.call(k,D);if(he(ie))
throw new TypeError;return ie}return $a(k,D==="default"?"number":D)}function $a(k,$){if($==="string"){var D=k.toString;if(gn(D)){var G=D.call(k);if(!he(G))return G}var ie=k.valueOf;if(gn(ie)){var G=ie.
call(k);if(!he(G))return G}}else{var ie=k.valueOf;if(gn(ie)){var G=ie.call(k);if(!he(G))return G}var at=k.toString;if(gn(at)){var G=at.call(k);if(!he(G))return G}}throw new TypeError}function ms(k){return!!k}
function of(k){return""+k}function ir(k){var $=qn(k,3);return it($)?$:of($)}function vi(k){return Array.isArray?Array.isArray(k):k instanceof Object?k instanceof Array:Object.prototype.toString.call(k)===
"[object Array]"}function gn(k){return typeof k=="function"}function As(k){return typeof k=="function"}function Ci(k){switch(Te(k)){case 3:return!0;case 4:return!0;default:return!1}}function sf(k,$){return k===
$||k!==k&&$!==$}function Kp(k,$){var D=k[$];if(D!=null){if(!gn(D))throw new TypeError;return D}}function Vp(k){var $=Kp(k,i);if(!gn($))throw new TypeError;var D=$.call(k);if(!he(D))throw new TypeError;
return D}function Hp(k){return k.value}function Jp(k){var $=k.next();return $.done?!1:$}function Yp(k){var $=k.return;$&&$.call(k)}function af(k){var $=Object.getPrototypeOf(k);if(typeof k!="function"||
k===f||$!==f)return $;var D=k.prototype,G=D&&Object.getPrototypeOf(D);if(G==null||G===Object.prototype)return $;var ie=G.constructor;return typeof ie!="function"||ie===k?$:ie}function TR(){var k;!Y(h)&&
typeof r.Reflect<"u"&&!(h in r.Reflect)&&typeof r.Reflect.defineMetadata=="function"&&(k=OR(r.Reflect));var $,D,G,ie=new A,at={registerProvider:wt,getProvider:J,setProvider:ne};return at;function wt(oe){
if(!Object.isExtensible(at))throw new Error("Cannot add provider to a frozen registry.");switch(!0){case k===oe:break;case Y($):$=oe;break;case $===oe:break;case Y(D):D=oe;break;case D===oe:break;default:
G===void 0&&(G=new m),G.add(oe);break}}function ve(oe,Se){if(!Y($)){if($.isProviderFor(oe,Se))return $;if(!Y(D)){if(D.isProviderFor(oe,Se))return $;if(!Y(G))for(var Ze=Vp(G);;){var ut=Jp(Ze);if(!ut)return;
var Fr=Hp(ut);if(Fr.isProviderFor(oe,Se))return Yp(Ze),Fr}}}if(!Y(k)&&k.isProviderFor(oe,Se))return k}function J(oe,Se){var Ze=ie.get(oe),ut;return Y(Ze)||(ut=Ze.get(Se)),Y(ut)&&(ut=ve(oe,Se),Y(ut)||(Y(
Ze)&&(Ze=new d,ie.set(oe,Ze)),Ze.set(Se,ut))),ut}function ee(oe){if(Y(oe))throw new TypeError;return $===oe||D===oe||!Y(G)&&G.has(oe)}function ne(oe,Se,Ze){if(!ee(Ze))throw new Error("Metadata provide\
r not registered.");var ut=J(oe,Se);if(ut!==Ze){if(!Y(ut))return!1;var Fr=ie.get(oe);Y(Fr)&&(Fr=new d,ie.set(oe,Fr)),Fr.set(Se,Ze)}return!0}}function QR(){var k;return!Y(h)&&he(r.Reflect)&&Object.isExtensible(
r.Reflect)&&(k=r.Reflect[h]),Y(k)&&(k=TR()),!Y(h)&&he(r.Reflect)&&Object.isExtensible(r.Reflect)&&Object.defineProperty(r.Reflect,h,{enumerable:!1,configurable:!1,writable:!1,value:k}),k}function PR(k){
var $=new A,D={isProviderFor:function(ee,ne){var oe=$.get(ee);return Y(oe)?!1:oe.has(ne)},OrdinaryDefineOwnMetadata:wt,OrdinaryHasOwnMetadata:ie,OrdinaryGetOwnMetadata:at,OrdinaryOwnMetadataKeys:ve,OrdinaryDeleteMetadata:J};
return g.registerProvider(D),D;function G(ee,ne,oe){var Se=$.get(ee),Ze=!1;if(Y(Se)){if(!oe)return;Se=new d,$.set(ee,Se),Ze=!0}var ut=Se.get(ne);if(Y(ut)){if(!oe)return;if(ut=new d,Se.set(ne,ut),!k.setProvider(
ee,ne,D))throw Se.delete(ne),Ze&&$.delete(ee),new Error("Wrong provider for target.")}return ut}function ie(ee,ne,oe){var Se=G(ne,oe,!1);return Y(Se)?!1:ms(Se.has(ee))}function at(ee,ne,oe){var Se=G(ne,
oe,!1);if(!Y(Se))return Se.get(ee)}function wt(ee,ne,oe,Se){var Ze=G(oe,Se,!0);Ze.set(ee,ne)}function ve(ee,ne){var oe=[],Se=G(ee,ne,!1);if(Y(Se))return oe;for(var Ze=Se.keys(),ut=Vp(Ze),Fr=0;;){var Xp=Jp(
ut);if(!Xp)return oe.length=Fr,oe;var FR=Hp(Xp);try{oe[Fr]=FR}catch(zR){try{Yp(ut)}finally{throw zR}}Fr++}}function J(ee,ne,oe){var Se=G(ne,oe,!1);if(Y(Se)||!Se.delete(ee))return!1;if(Se.size===0){var Ze=$.
get(ne);Y(Ze)||(Ze.delete(oe),Ze.size===0&&$.delete(Ze))}return!0}}function OR(k){var $=k.defineMetadata,D=k.hasOwnMetadata,G=k.getOwnMetadata,ie=k.getOwnMetadataKeys,at=k.deleteMetadata,wt=new A,ve={
isProviderFor:function(J,ee){var ne=wt.get(J);return!Y(ne)&&ne.has(ee)?!0:ie(J,ee).length?(Y(ne)&&(ne=new m,wt.set(J,ne)),ne.add(ee),!0):!1},OrdinaryDefineOwnMetadata:$,OrdinaryHasOwnMetadata:D,OrdinaryGetOwnMetadata:G,
OrdinaryOwnMetadataKeys:ie,OrdinaryDeleteMetadata:at};return ve}function Si(k,$,D){var G=g.getProvider(k,$);if(!Y(G))return G;if(D){if(g.setProvider(k,$,y))return y;throw new Error("Illegal state.")}}
function DR(){var k={},$=[],D=(function(){function ve(J,ee,ne){this._index=0,this._keys=J,this._values=ee,this._selector=ne}return ve.prototype["@@iterator"]=function(){return this},ve.prototype[i]=function(){
return this},ve.prototype.next=function(){var J=this._index;if(J>=0&&J<this._keys.length){var ee=this._selector(this._keys[J],this._values[J]);return J+1>=this._keys.length?(this._index=-1,this._keys=
$,this._values=$):this._index++,{value:ee,done:!1}}return{value:void 0,done:!0}},ve.prototype.throw=function(J){throw this._index>=0&&(this._index=-1,this._keys=$,this._values=$),J},ve.prototype.return=
function(J){return this._index>=0&&(this._index=-1,this._keys=$,this._values=$),{value:J,done:!0}},ve})(),G=(function(){function ve(){this._keys=[],this._values=[],this._cacheKey=k,this._cacheIndex=-2}
return Object.defineProperty(ve.prototype,"size",{get:function(){return this._keys.length},enumerable:!0,configurable:!0}),ve.prototype.has=function(J){return this._find(J,!1)>=0},ve.prototype.get=function(J){
var ee=this._find(J,!1);return ee>=0?this._values[ee]:void 0},ve.prototype.set=function(J,ee){var ne=this._find(J,!0);return this._values[ne]=ee,this},ve.prototype.delete=function(J){var ee=this._find(
J,!1);if(ee>=0){for(var ne=this._keys.length,oe=ee+1;oe<ne;oe++)this._keys[oe-1]=this._keys[oe],this._values[oe-1]=this._values[oe];return this._keys.length--,this._values.length--,sf(J,this._cacheKey)&&
(this._cacheKey=k,this._cacheIndex=-2),!0}return!1},ve.prototype.clear=function(){this._keys.length=0,this._values.length=0,this._cacheKey=k,this._cacheIndex=-2},ve.prototype.keys=function(){return new D(
this._keys,this._values,ie)},ve.prototype.values=function(){return new D(this._keys,this._values,at)},ve.prototype.entries=function(){return new D(this._keys,this._values,wt)},ve.prototype["@@iterator"]=
function(){return this.entries()},ve.prototype[i]=function(){return this.entries()},ve.prototype._find=function(J,ee){if(!sf(this._cacheKey,J)){this._cacheIndex=-1;for(var ne=0;ne<this._keys.length;ne++)
if(sf(this._keys[ne],J)){this._cacheIndex=ne;break}}return this._cacheIndex<0&&ee&&(this._cacheIndex=this._keys.length,this._keys.push(J),this._values.push(void 0)),this._cacheIndex},ve})();return G;function ie(ve,J){
return ve}function at(ve,J){return J}function wt(ve,J){return[ve,J]}}function MR(){var k=(function(){function $(){this._map=new d}return Object.defineProperty($.prototype,"size",{get:function(){return this.
_map.size},enumerable:!0,configurable:!0}),$.prototype.has=function(D){return this._map.has(D)},$.prototype.add=function(D){return this._map.set(D,D),this},$.prototype.delete=function(D){return this._map.
delete(D)},$.prototype.clear=function(){this._map.clear()},$.prototype.keys=function(){return this._map.keys()},$.prototype.values=function(){return this._map.keys()},$.prototype.entries=function(){return this.
_map.entries()},$.prototype["@@iterator"]=function(){return this.keys()},$.prototype[i]=function(){return this.keys()},$})();return k}function LR(){var k=16,$=l.create(),D=G();return(function(){function J(){
this._key=G()}return J.prototype.has=function(ee){var ne=ie(ee,!1);return ne!==void 0?l.has(ne,this._key):!1},J.prototype.get=function(ee){var ne=ie(ee,!1);return ne!==void 0?l.get(ne,this._key):void 0},
J.prototype.set=function(ee,ne){var oe=ie(ee,!0);return oe[this._key]=ne,this},J.prototype.delete=function(ee){var ne=ie(ee,!1);return ne!==void 0?delete ne[this._key]:!1},J.prototype.clear=function(){
this._key=G()},J})();function G(){var J;do J="@@WeakMap@@"+ve();while(l.has($,J));return $[J]=!0,J}function ie(J,ee){if(!n.call(J,D)){if(!ee)return;Object.defineProperty(J,D,{value:l.create()})}return J[D]}
function at(J,ee){for(var ne=0;ne<ee;++ne)J[ne]=Math.random()*255|0;return J}function wt(J){if(typeof Uint8Array=="function"){var ee=new Uint8Array(J);return typeof crypto<"u"?crypto.getRandomValues(ee):
typeof msCrypto<"u"?msCrypto.getRandomValues(ee):at(ee,J),ee}return at(new Array(J),J)}function ve(){var J=wt(k);J[6]=J[6]&79|64,J[8]=J[8]&191|128;for(var ee="",ne=0;ne<k;++ne){var oe=J[ne];(ne===4||ne===
6||ne===8)&&(ee+="-"),oe<16&&(ee+="0"),ee+=oe.toString(16).toLowerCase()}return ee}}function uf(k){return k.__=void 0,delete k.__,k}})})(aE||(aE={}));var HE=U(VE());var to=Vt("random"),Ye=Vt("backend"),We=Vt("events"),Ts=Vt("files"),sn=Vt("storage"),Ou=Vt("storages"),lt=Vt("clock"),Cr=Vt("task"),Pu=class e{#e;constructor(t=HE.container.createChildContainer()){this.#e=
t}register(t,r){if(this.#e.isRegistered(t))throw new Error(`Cannot register a service as its token must be free: ${String(t)} is taken`);return this.#e.register(t,{useValue:r}),this}has(t){return this.#e.
isRegistered(t,!0)}resolve(t){if(!this.has(t))throw new Error(`Cannot resolve ${String(t)} as it must be registered: it is not`);return this.#e.resolve(t)}child(){return new e(this.#e.createChildContainer())}};p();var an="classes";function Rn(e){return e.formula?.of===e?e.formula:void 0}function Ae(e,t){let{knownTerms:r,...n}=t,o=s=>e(s);return Object.assign(o,n,r&&{formula:{of:o,terms:r}})}p();var ym=U(j());var Ve=class extends S{name="PluginError"};function _t(e,t){try{return t()}catch(r){throw Mu(e,r)}}function Mu(e,t){if(t instanceof Ve||t instanceof Et||$P(t))return t;if(t instanceof S)return new Ve(
`${e}: ${t.message}`,{cause:t});let{name:r,message:n}=t instanceof Error?t:{name:"an error",message:String(t)},o=n.split(`
`)[0];return new Ve(`${e} threw ${r}: ${o}${TP(t)}`,{cause:t})}function $P(e){return e instanceof WebAssembly.RuntimeError||e instanceof RangeError&&/allocation|array length|array size|out of bounds/i.
test(e.message)}function TP(e){if(!(e instanceof Error))return"";let t=(e.stack??"").split(/[\s()]+/).flatMap(o=>{let[,s,i,a]=/^(?:file:\/\/)?(.+\.[mc]?[jt]sx?):(\d+):(\d+)/.exec(o.slice(0,4096))??[];
return s?[{path:s,at:`${s.split("/").at(-1)}:${i}:${a}`}]:[]}),r=new URL("..",location.href).pathname,n=t.find(({path:o})=>!/node_modules|registry\.npmjs/.test(o)&&!o.startsWith(r));return n?` (${n.at}\
)`:""}var wm=Symbol("made by");function dr(e,t){return Object.isExtensible(e)&&!(wm in e)&&Object.defineProperty(e,wm,{value:t}),e}function Pe(e,t){return e[wm]??t}function Uo(e,t){try{return t()}catch(r){
throw bm(e,r)}}function bm(e,t){return t instanceof S?t:Mu(e,t)}function YE(e,t,r){let n=QP[e];return n?n(t,r):dr(r,t)}var QP={loss(e,t){let r=Rn(t);return dr(Du(t,Ae(n=>_t(e,()=>PP(t(n))),{...t.needs?
{needs:t.needs}:{},...t.terms?{terms:t.terms}:{},...t.tasks?{tasks:t.tasks}:{},...t.weighs?{weighs:t.weighs}:{},...r?{knownTerms:n=>_t(e,()=>r.terms(n))}:{}})),e)},strategy:(e,t)=>({stages:r=>JE(e,()=>t.
stages(r))}),teacher:(e,t)=>({...t,stages:r=>JE(e,()=>t.stages(r),n=>XE(n)?dr(n,e):n)}),student:(e,t)=>Object.assign(Du(t,r=>dr(Uo(e,()=>t(r)),e)),t.scaled?{scaled:t.scaled}:{},t.load?{load:(r,n)=>Qs(
e,async()=>dr(await t.load(r,n),e))}:{}),augmentation:(e,t)=>Du(t,r=>dr(Uo(e,()=>t(r)),e)),dataset:(e,t)=>({load:r=>Qs(e,()=>t.load(r)),async*rows(r){let n=Uo(e,()=>t.rows(r)[Symbol.asyncIterator]());
try{for(let o=await Qs(e,()=>n.next());!o.done;)yield o.value,o=await Qs(e,()=>n.next())}finally{await n.return?.()}}}),backend:(e,t)=>({...t,activate:()=>Qs(e,()=>t.activate())}),exporter:(e,t)=>({export:r=>Qs(
e,()=>t.export(r))}),scheduler:(e,t)=>Du(t,r=>Uo(e,()=>t(r)))};function Du(e,t){return Object.defineProperty(t,"name",{value:e.name})}async function*JE(e,t,r=n=>n){let n;try{n=t();let o=await n.next();
for(;!o.done;)o=await n.next(yield XE(o.value)?dr(o.value,e):o.value);return r(o.value)}catch(o){throw bm(e,o)}finally{await n?.return?.(void 0)}}async function Qs(e,t){try{return await t()}catch(r){throw bm(
e,r)}}function XE(e){return typeof e=="object"&&e!==null}function PP(e){if(e instanceof ym.Tensor&&e.rank===0)return e;let t=e instanceof ym.Tensor?`a tensor of shape [${e.shape}]`:e instanceof Promise?
"a promise":typeof e;throw new TypeError(`a loss must return a scalar tensor: current value is ${t}`)}p();function ro(e,t,r,n){let o=i=>i.code==="unrecognized_keys";return[...e.issues.filter(o),...e.issues.filter(i=>!o(i))].flatMap(i=>r0(i,t,r,n))}var Em=1e3;function Fu(e){if(e.length<=Em)return e;let t=`\
has ${e.length-Em+1} more mistakes of this kind`;return[...e.slice(0,Em-1),{path:[],rule:t}]}function r0(e,t,r,n){let o=e.path.filter(a=>typeof a!="symbol"),s=o.reduce((a,u)=>a?.[u],n),i=a=>[{path:o,rule:a,
value:s}];switch(e.code){case"unrecognized_keys":{let a=Zi(t,o);return e.keys.map((u,c)=>({path:[...o,u],rule:`is not an option of ${r}${c<20?ct(u,a):""}`}))}case"invalid_type":return s===void 0?[{path:o,
rule:`must be given: ${Im(e.expected)}`}]:i(`must be ${Im(e.expected)}`);case"too_small":return i(t0(e.origin,e.inclusive?"at least":"above",e.minimum));case"too_big":return i(t0(e.origin,e.inclusive?
"at most":"below",e.maximum));case"invalid_value":{let a=e.values.map(c=>JSON.stringify(c)).join(", "),u=typeof s=="string"?ct(s,e.values.map(String)):"";return i(`must be ${e.values.length>1?"one of ":
""}${a}${u}`)}case"invalid_union":{let a=e.errors.find(c=>c.length&&c.every(l=>l.path.length||l.code==="unrecognized_keys"));if(!a&&s===void 0){let c=e.message==="Invalid input"?e0(e).replace(/^must be /,
""):"";return[{path:o,rule:c?`must be given: ${c}`:e.message}]}if(!a)return i(e.message==="Invalid input"?e0(e):e.message);let u=c=>({...c,path:[...e.path,...c.path]});return a.flatMap(c=>r0(u(c),t,r,
n))}case"custom":{let{rule:a,...u}=e.params??{};return a===void 0?i(e.message):[{path:o,rule:a,..."value"in u?{value:u.value}:{}}]}default:return i(e.message.startsWith("must ")?e.message:`is not vali\
d: ${e.message}`)}}function Zi(e,t){if(e instanceof qi||e instanceof Od||e instanceof Dd)return Zi(e.unwrap(),t);let[r,...n]=t;return e instanceof Qd?r===void 0?Object.keys(e.shape):Zi(e.shape[r],n):e instanceof
Au?e.options.flatMap(o=>Zi(o,t)):e instanceof Td?Zi(e.element,n):[]}function e0(e){let t=e.errors.flatMap(r=>r.flatMap(n=>n.code==="invalid_type"?[Im(n.expected)]:[]));return t.length?`must be ${[...new Set(
t)].join(" or ")}`:"is not valid here"}function t0(e,t,r){return e==="string"?r===1||r===1n?"must not be empty":`must have ${t} ${r} characters`:e==="array"?`must have ${t} ${r} entr${r===1||r===1n?"y":
"ies"}`:`must be ${t} ${r}`}function Im(e){let t={int:"whole number",record:"object",tuple:"list",array:"list"}[e]??e;return`${/^[aeiou]/.test(t)?"an":"a"} ${t}`}function zu(e,t,r,n,o){let s=new Set(t),
i=t.length?` (${OP(t)})`:"",a=0;for(let u of Object.keys(e)){if(s.has(u))continue;let c=`must be the name of a ${n}${i}${a++<20?ct(u,t):""}`;o.addIssue({code:"custom",path:[r,u],message:c,params:{rule:c}})}}
function OP(e,t=20){let r=e.length>t?` and ${e.length-t} more`:"";return e.slice(0,t).map(n=>nn(n,60)).join(", ")+r}p();function vm(e){return function(){return e}}function be(e,t){return typeof e=="number"?vm(e):t.make("scheduler",e)}function no(e,t,r){return r<=0?e:r>=1?t:Math.min(Math.max(e+(t-e)*r,Math.min(e,t)),
Math.max(e,t))}function Ps(e,t=256){let[r,n]=[1/0,-1/0];for(let o=0;o<=t;o++){let s=e(o/t);if(Number.isNaN(s))return{low:NaN,high:NaN};[r,n]=[Math.min(r,s),Math.max(n,s)]}return{low:r,high:n}}var Nu=class{constructor(t=[],r={}){this.defaults=r;for(let n of t)this.register(n)}defaults;container=new Pu;#e=new Map;#t=new WeakMap;register(t){let{kind:r,name:n}=t,o=(a,u)=>new Rt(`${r} plugin ${JSON.
stringify(n)}`,[{path:["name"],rule:a,value:u}]);if(!/^[a-z][a-z0-9-]*$/.test(n))throw o("must be lower case with digits and hyphens",n);let s=`${r}/${n}`;if(this.#e.has(s))throw o("must be free: a pl\
ugin of this kind and name is registered",n);let i={plugin:t,token:Vt(s)};return this.container.register(i.token,t),this.#e.set(s,i),this}list(t){return[...this.#e.values()].map(({plugin:n})=>n).filter(
n=>t===void 0||n.kind===t)}get labelLoss(){let{labelLoss:t}=this.defaults;if(t)return this.parse(["loss"],t);throw new S("Cannot train on labels as the catalogue must have a default labelLoss: it has \
none; make it as new Catalogue(plugins, { labelLoss: { use: name } })")}find(t,r,n=this.container){let o=this.#e.get(`${t}/${r}`);return o&&n.resolve(o.token)}tokenOf(t,r){return this.#e.get(`${t}/${r}`)?.
token}parse(t,r,n){let o=this.#n(t,r);if(o)return o;let s=this.#o(t,r,this.#r(n));if("problems"in s)throw new Rt(t.join(" or "),s.problems);return s.spec}make(t,r,n=this.container){let{use:o,...s}=this.
parse([t],r),i=this.find(t,o,n),a=`${t} ${o}`,u=YE(t,a,Uo(a,()=>i.create(s,this.context(n))));return t==="loss"&&n.has(Cr)&&Cm(a,u,n.resolve(Cr)),u}context(t){return{make:(r,n)=>this.make(r,n,t),has:(r,n)=>this.
find(r,n)!==void 0,resolve:r=>t.resolve(r)}}kit(t){return this.#r(t).kit}#r(t=r=>r){let r=(a,{path:u,rule:c,...l})=>(a.addIssue({code:"custom",path:[...u],message:c,params:{rule:c,...l}}),Lo),n=(a,u,c)=>{
let l=this.#o(a,u,i);return"spec"in l?l.spec:(Fu(l.problems).forEach(f=>r(c,f)),Lo)},o={part:(...a)=>rn().meta({[Uu]:a}).transform((u,c)=>n(a,u,c)),path:()=>se().min(1).transform((a,u)=>{try{return t(
a)}catch(c){if(c instanceof S)return r(u,{path:[],rule:c.message,value:a});throw c}}),schedule:(a={})=>rn().meta({[Uu]:["scheduler"],[DP]:a}).transform((u,c)=>{if(typeof u=="object"&&u!==null||typeof u==
"string"){let f=n(["scheduler"],u,c);if(f===Lo)return f;let{low:d}=Ps(this.make("scheduler",f)),m=n0(d,a);return m?r(c,{path:[],rule:`${m} all the way`,value:d}):f}if(u===void 0)return r(c,{path:[],rule:"\
must be given: a number or a scheduler"});let l=n0(u,a);return l?r(c,{path:[],rule:l,value:u}):u})},s=new Map,i={kit:o,hints:0,of:(a,u)=>{let c=`${a}/${u}`,l=s.get(c)??this.find(a,u).options(o);return s.
set(c,l),l}};return i}#n(t,r){if(typeof r!="object"||r===null)return;let n=this.#t.get(r);if(n===void 0)return;let o=r;return t.find(s=>this.find(s,o.use))===n?o:void 0}#o(t,r,n){let o=t.join(" or ");
if(r===void 0)return{problems:[{path:[],rule:`must be given: a ${o} plugin`}]};let s=typeof r=="string"?{use:r}:r;if(typeof s!="object"||s===null||Array.isArray(s))return{problems:[{path:[],rule:`must\
 name a ${o} plugin as { "use": name }`,value:r}]};let{use:i,...a}=s,u=typeof i=="string"?t.find(m=>this.find(m,i)):void 0,c=u?[]:t.flatMap(m=>this.list(m).map(({name:A})=>A));if(typeof i!="string")return{
problems:[{path:["use"],rule:`must name a ${o} plugin (${c.join(", ")})`,value:i}]};if(!u){let m=n.hints++<20?ct(i,c):"",A=`must be one of the ${o} plugins ${c.join(", ")}${m}`;return{problems:[{path:[
"use"],rule:A,value:i}]}}let l=n.of(u,i),f=Uo(`${u} ${i}`,()=>l.safeParse(a));if(!f.success)return{problems:ro(f.error,l,`${u} ${i}`,a)};let d={use:i,...f.data};return this.#t.set(d,u),{spec:d}}};function Cm(e,{
tasks:t=[an]},{name:r,hardLoss:n,softLoss:o}){if(!(t==="all"||t.includes(r)))throw new S(`Cannot use ${e} as it must serve the task ${r}: it serves ${t.join(" and ")||"none"}; for ${r} there are ${o().
use} (the teacher's answers) and ${n.use} (the labels)`)}var Uu="retort:part",DP="retort:number";function n0(e,{min:t,above:r}){if(typeof e!="number"||!Number.isFinite(e))return"must be a finite numbe\
r or a scheduler";if(r!==void 0&&!(e>r))return`must be above ${r}`;if(t!==void 0&&!(e>=t))return`must be at least ${t}`}p();function ju(e){return/^(npm|jsr):/.test(e)}var Gu=.3,MP=_({test:M().gt(0).lt(1).optional().describe(`Share of the rows that the report is about. Where neither it nor \`trainRows\` is given, the test part that the data set itself names, or else ${Gu}\
.`),validation:M().min(0).lt(1).default(.1).describe("Share of the rows (with `trainRows`, of those) that choices are made on."),trainRows:M().int().min(1).optional().describe("The first so many rows \
are for training and validation, all rows after them are the test part; excludes `test`.")}).refine(({test:e,trainRows:t})=>e===void 0||t===void 0,{path:["test"],error:"must be left out where trainRow\
s says which rows are the test part"}).refine(({test:e=Gu,validation:t,trainRows:r})=>r!==void 0||e+t<1,"must leave rows to train on: test + validation below 1"),LP=_({precision:we(["float16","float32"]).
default("float16").describe("Of each number; float16 moves a logit by 1 in 2000 of itself at most."),top:M().int().min(1).optional().describe("Keeps only so many of a row's logits, the largest, and wh\
at the other classes weigh together; all by default."),chunkRows:M().int().min(1024).max(2**20).multipleOf(1024).optional().describe("Rows of a file; up to 16384 by default, so that the logits take 16\
 MiB at most."),batchRows:M().int().min(1).max(1024).optional().describe("Rows that a teacher which only labels (a service, say) is asked about in one call; 64 by default, or what it says itself."),atOnce:M().
int().min(1).max(64).optional().describe("How many such calls are pending at once; 4 by default, or what the teacher says itself."),seconds:M().gt(0).max(86400).optional().describe("How long such a ca\
ll may take; 120 by default, or what the teacher says itself.")}),i0=e=>_({epochs:M().int().min(1).describe("Passes over the training rows."),batchSize:M().int().min(1).optional().describe("Rows of a \
step, at most all rows of the table; of the training rows all, where there are fewer; 64 by default."),optimizer:e.part("optimizer").describe("What makes steps of gradients."),augment:e.part("augmenta\
tion").nullish().describe("What is done to rows each time they are shown, for student and baseline alike; null, the default, for nothing."),views:M().int().min(1).max(1e3).optional().describe("How man\
y augmented views each row has, made once and for all, so that a frozen teacher labels each of them once; a row is shown as it stands or as one of them. Needs `augment`. A new view each time by defaul\
t."),classWeight:we(["balanced"]).optional().describe("How much rows count by their class: `balanced` for rows / (classes · rows of the class), in loss and baseline alike. All alike by default.")}),FP=(e,{
labelLoss:t})=>_({name:se().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/,{error:"must be letters, digits, dots, hyphens and underscores, at most 80"}).describe("Its stage is `baseline-<name>`."),loss:Os(
e.part("loss"),t).describe("What it learns by, without a teacher: what the baseline learns by by default."),augment:e.part("augmentation").nullish().describe("An augmentation of its own, anew each tim\
e a row is shown; null for none. Left out, that of `train`, `views` included.")}),zP=e=>_({split:MP.prefault({}).describe("Which rows are kept from training."),unlabelled:e.part("dataset").optional().
describe("Further rows, whose classes are not known or not read: the teacher alone says what they are."),weight:se().min(1).optional().describe("A numeric column that says how much each row counts, in\
 loss and baseline alike; it is no feature."),encode:tr(se().min(1),e.part("encoder")).optional().describe("How columns become features: encoders by a column's kind (numeric, category, text, tokens, i\
mage) or its name.")}),NP=e=>_({train:i0(e).partial().prefault({}).describe("How it is trained; what is left out is as in the student's training.")}),UP=(e,t)=>{let r=e.kit(t),{parts:n={},labelOnly:o={}}=e.
defaults,s=i0(r),i=s.extend({epochs:s.shape.epochs.default(100),optimizer:Os(s.shape.optimizer,n.train?.optimizer)}),a=Object.keys(o),u=FP(r,e.defaults),c=we(a).transform(f=>u.parse({name:f,...o[f]})),
l=de(bt([...a.length?[c]:[],u],{error:`must be ${a.map(f=>JSON.stringify(f)).join(", ")} or an object with a name`})).refine(f=>new Set(f.map(({name:d})=>d)).size===f.length,{error:"must have differen\
t names"});return _({$schema:se().optional(),name:se().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,{error:"must be letters, digits, dots, hyphens and underscores, at most 100"}).default("run").describe(
"Names the run and its folder."),task:r.part("task").optional().describe("What is asked about each row. Left out, it is guessed from the label where that is plain, and said."),data:s0(r,["dataset"],zP(
r)),teacher:Os(s0(r,["teacher","student"],NP(r)),n.teacher),student:Os(r.part("student"),n.student),strategy:Os(r.part("strategy"),n.strategy),train:i.prefault({}).describe("How long and by which opti\
mizer the student is trained."),baselines:l.optional().describe("Further students of the same budget that learn from labels alone, beside the same-budget baseline: "+[...a,"or one with a loss and an a\
ugmentation of its own."].join(", ")),targets:LP.optional().describe("How frozen teachers are asked, and their answers stored."),backend:Os(r.part("backend"),n.backend),seed:M().int().min(0).max(2**32).
default(1).describe("The first seed."),seeds:M().int().min(1).max(1e3).default(1).describe("How many seeds to run: seed, seed + 1, …"),plugins:GP(t).optional().describe("Plugins of your own, for the\
 command line to load: paths, relative to the config, `npm:` or `jsr:` specifiers.")})};function Os(e,t){return t===void 0?e:e.prefault(t)}function jP(e,t){return UP(e,t)}function GP(e=t=>t){let t=se().
min(1).refine(r=>/^(npm|jsr):./.test(r)||!/^[a-z][a-z0-9+.-]+:/i.test(r),"must be a path, or begin with npm: or jsr:");return de(t.transform(r=>ju(r)?r:e(r)))}function a0(e,t,{subject:r="config",resolvePath:n}={}){let o=jP(e,n),s=o.safeParse(t);if(!s.success)throw new Rt(r,ro(s.error,o,"a config",t));let{$schema:i,...a}=s.data,u=Object.entries(a.teacher.train).
filter(([,h])=>h!==void 0),c=Object.fromEntries(u),{views:l,...f}={...a.train,...c},m=l!==void 0&&(c.views!==void 0||c.augment===void 0)?{...f,views:l}:f,A=[...o0(["train"],a.train),...c.views===void 0?
[]:o0(["teacher","train"],m)];if(A.length)throw new Rt(r,A);return{...a,teacher:{...a.teacher,train:m}}}function o0(e,{augment:t,views:r}){if(r===void 0||t)return[];let n=`must be left out where there\
 is no ${e.join(".")}.augment`;return[{path:[...e,"views"],rule:n,value:r}]}function s0(e,t,r){let n=e.part(...t);return rn().meta({[Uu]:t,[qP]:r}).transform((o,s)=>{let i=typeof o=="string"?{use:o}:o,
a=typeof i=="object"&&i!==null&&!Array.isArray(i),u=a?Object.entries(i).filter(([m])=>Object.hasOwn(r.shape,m)):[],c=a?Object.fromEntries(Object.entries(i).filter(([m])=>!Object.hasOwn(r.shape,m))):i,
l=n.safeParse(c),f=r.safeParse(Object.fromEntries(u));if(l.success&&f.success)return{...l.data,...f.data};let d=[...l.success?[]:ro(l.error,n,"a config",c),...f.success?[]:ro(f.error,r,"a config",i)];
for(let{path:m,rule:A,...h}of Fu(d))s.addIssue({code:"custom",path:[...m],message:A,params:{rule:A,...h}});return Lo})}var qP="retort:extras";function Sm(e,t,r=[]){if(Object.is(e,t))return;let n=o=>typeof o==
"object"&&o!==null;if(!n(e)||!n(t)||Array.isArray(e)!==Array.isArray(t))return{path:r,a:e,b:t};for(let o of new Set([...Object.keys(e),...Object.keys(t)])){let s=Array.isArray(e)?Number(o):o,i=Sm(e[o],
t[o],[...r,s]);if(i)return i}}p();var MI=U(j());p();p();async function nt(e){let t=new TextEncoder,r=[];for(let n of e){let o=typeof n=="string"?t.encode(n):un(n),s=o.length>16777216;if(r.push(t.encode(`${o.length}${s?" in pieces":""}:`)),!s)r.push(o);else
for(let i=0;i<o.length;i+=16777216)r.push(await oo(o.slice(i,i+16777216)))}return qu(await oo(mt(r)))}async function oo(e){return new Uint8Array(await crypto.subtle.digest("SHA-256",e))}function qu(e){
return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function un(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function mt(e){let t=new Uint8Array(e.reduce((n,o)=>n+o.length,
0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}p();function Gt(e){return new TextEncoder().encode(`${JSON.stringify(e,null,2)}
`)}function u0(e,t,r){return e.write(t,Gt(r))}async function Ft(e,t,r){let n=await e.read(t);if(n)try{return JSON.parse(new TextDecoder().decode(n))}catch(o){let s=o.message.replaceAll(/\s+/g," ");throw new S(
`Cannot read ${r}/${t}: it must be JSON: ${s}`)}}var qr="checksums.json",WP=["README.md"];async function Ds(e,t){let r=[...t].sort(([s],[i])=>s<i?-1:1),n={};for(let[s,i]of r)n[s]=qu(await oo(i.slice()));let o=[...t.keys()].at(-1);for(let[s,i]of t)s===
o&&await e.write(qr,Gt(n)),await e.write(s,i)}async function so(e,t,{as:r,remedy:n="copy it anew, or train it anew",only:o,editable:s=[],warn:i=()=>{}}){let a=await Ft(e,qr,t);if(a===void 0)return e;let u=`\
Cannot open ${t} as ${r}`;if(!ZP(a))throw new S(`${u}: ${qr} must have the SHA-256 of each file by its name: it does not; ${n}`);let c=Object.keys(a).find(f=>/[/\\]|^\.{0,2}$/.test(f));if(c!==void 0)throw new S(
`${u}: ${qr} must name files beside it: current value is ${R(c)}; ${n}`);let l=new Map;for(let[f,d]of Object.entries(a)){if(WP.includes(f)||o&&!o.includes(f))continue;let m=await e.read(f);if(!m)throw new S(
`${u}: it must have all files that ${qr} names: ${f} is not there`);l.set(f,m);let A=qu(await oo(m.slice()));if(A===d)continue;let h=`its SHA-256 is ${A.slice(0,12)}…, and ${qr} has ${d.slice(0,12)}\
…`;if(s.includes(f)){i(`${t}/${f} is not as it was written (${h}): it is taken as it is`);continue}throw new S(`${u}: ${f} must be as it was written: ${h}; ${n}, or remove ${qr} if you have changed ${f}\
 yourself`)}return{read:f=>l.has(f)?Promise.resolve(l.get(f)):e.read(f)}}function ZP(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)&&Object.values(e).every(t=>typeof t=="string")}p();function _n(e){return c0(l0(1381257042,String(e)))}function c0(e){let[t,r,n]=e,o=1,s,i=()=>{let c=t+r+o++|0;return t=r^r>>>9,r=n+(n<<3)|0,n=(n<<21|n>>>11)+c|0,c>>>0};for(let c=0;c<12;c++)i();let a=()=>i()/
2**32,u=c=>Math.floor(a()*c);return{bits:i,uniform:a,integer:u,split:(c,l=0)=>c0(l0(e[0]^e[1]^e[2],`${e[1]}/${e[2]}/${c}/${l}`)),normal(){if(s!==void 0){let f=s;return s=void 0,f}let c=Math.sqrt(-2*Math.
log(1-a())),l=2*Math.PI*a();return s=c*Math.sin(l),c*Math.cos(l)},permutation(c){let l=Int32Array.from({length:c},(f,d)=>d);for(let f=c-1;f>0;f--){let d=u(f+1);[l[f],l[d]]=[l[d],l[f]]}return l}}}function l0(e,t){
let r=e^t.length;for(let o=0;o<t.length;o++)r=Math.imul(r^t.charCodeAt(o),3432918353),r=r<<13|r>>>19;let n=()=>(r=Math.imul(r^r>>>16,2246822507),r=Math.imul(r^r>>>13,3266489909),r^=r>>>16);return[n(),
n(),n()]}p();function KP(e,t,r){let n=-1/0;for(let s=t;s<r;s++)n=Math.max(n,e[s]);let o=0;for(let s=t;s<r;s++)o+=e[s]=Math.exp(e[s]-n);for(let s=t;s<r;s++)e[s]/=o}function Ms(e,t=1){let r=Float64Array.from(e,n=>n/
t);return KP(r,0,r.length),r}function $n(e,t=0,r=e.length){let[n,o]=[-1,-1/0];for(let s=t;s<r;s++){let i=e[s];i>o&&(n=s-t,o=i)}return n}p();p();var f0=["","?","NA","N/A","null"];function Me(e){let t=Number(e);if(!Number.isFinite(t))return NaN;let r=e.charCodeAt(0);return r>VP&&r<128||!HP.test(e)?t:NaN}var VP=48,HP=/^\s*(0[xob]|$)/i;function io(e,t){
let r=Math.min(e.length,t.length);for(let n=0;n<r;n++)if(e.charCodeAt(n)!==t.charCodeAt(n))return e.codePointAt(n)-t.codePointAt(n);return e.length-t.length}function Ls(e){let t=[...e];return t.some(r=>Number.
isNaN(Me(r)))?t.sort(io):t.sort((r,n)=>Number(r)-Number(n)||io(r,n))}function Ki(e){let t=new Set;for(let r of e){if(t.has(r))return r;t.add(r)}}function Fs(e,t){return typeof t=="string"?e.indexOf(t):
t<0?e.length+t:t}function mr(e){let t=[...e],r=t.slice(0,10).map(n=>JSON.stringify(nn(n,40)));return t.length>10?`${r.join(", ")} and ${t.length-10} more`:r.join(", ")}function It(e,t){return`${e} ${t}${e===
1?"":"s"}`}function Vi(e){let t=new Int32Array(e).fill(-1),r=new Map;return{set(n,o){if(o===void 0)return;let s=r.get(o);s===void 0&&r.set(o,s=r.size),t[n]=s},finish(){let n=[...r.keys()].sort(io),o=new Int32Array(
n.length);return n.forEach((s,i)=>o[r.get(s)]=i),{categories:n,codes:t.map(s=>s<0?-1:o[s])}}}}function jo(e,t){let{name:r,encoder:n}=e;if(Object.hasOwn(t,n))return t[n](e);throw new S(`Cannot encode column ${R(r)} as its encoder must be at hand: ${R(n)} is not; name the plugin that it comes wi\
th`)}function d0(e,t){let{of:r,width:n,missing:o}=e,s=jo(e,t);return(i,a,u)=>{if(a.fill(0,u,u+n+(o?1:0)),o&&i===null&&(a[u+n]=1),"write"in s)return xm(r,i,c=>s.write(c,a,u))}}function xm(e,t,r){if(t==
null)return r(null);if(e==="tokens"){let n=Bm(t);return typeof n=="string"?n:r(n)}if(typeof t!="string"&&typeof t!="number")return"a text, a number or null";if(e==="numeric"||e==="image"){let n=typeof t==
"number"?t+0:Me(t);return Number.isFinite(n)?r(n):"a finite number"}return r(String(t))}function Bm(e){let t=Array.isArray(e)?e:typeof e=="string"?JP(e):[e],r=new Int32Array(t.length);for(let n=0;n<t.
length;n++){let o=t[n],s=typeof o=="number"?o:typeof o=="string"?Me(o):NaN;if(!(Number.isInteger(s)&&s>=0&&s<2**31))return`ids, whole numbers from 0 on, as a list or with spaces between them, and not ${R(
o)}`;r[n]=s}return r}function JP(e){return e.split(/\s+/).filter(t=>t)}p();p();p();function km({categories:e,missing:t},r,n,o){let s=e.length;n.fill(0,o,o+s+(t?1:0)),r!=="missing"?r!==void 0&&(n[o+r]=1):t&&(n[o+s]=1)}var YP=15;function XP(e,t){let r=e.indexOf(t);if(r>=0)return r;let n=m0(
t),o=Number.isNaN(n)?-1:e.findIndex(s=>m0(s)===n);return o<0?void 0:o}function m0(e){return e.length>YP?NaN:Me(e)}function zs({categories:e}){let t=new Map(e.map((r,n)=>[r,n]).reverse());return r=>t.get(
r)??XP(e,r)}function A0(e,t,r,n,o){if(typeof r=="number"&&!(Math.abs(r)<2**53))return"a text, a number below 2^53 or null";km(e,r===null?"missing":t(String(r)),n,o)}function p0(e,t){if(e.kind==="numeric")return;if(e.kind==="encoded")return d0(e,t);let r=zs(e);return(n,o,s)=>n!==null&&typeof n!="string"&&typeof n!="number"?"a text, a number or null":A0(e,r,n,o,s)}function Sr(e){return("width"in e?e.width:e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}var ao=1e6;function Rm({mean:e,sd:t},r){let n=(r-e)/t,o=Number.isFinite(n)?n:r/t-e/t;return Math.max(
-ao,Math.min(ao,o))}function _m(e,t,r,n){let o=Number.isNaN(t);r[n]=o?e.fill??0:Rm(e,t),e.missing&&(r[n+1]=o?1:0)}function Wr(e){let t=0;return e.map(r=>{let n=t;return t+=Sr(r),n})}function eO(e,t){let r=Wr(e),n=e.map(o=>p0(o,t));return(o,s,i,a)=>{let u=e[o];if(a+=r[o],u.kind!=="numeric")return n[o](s??null,i,a);let c=s==null;if(!c&&typeof s!="string"&&typeof s!="number")return"\
a text, a number or null";let l=c?NaN:typeof s=="number"?s+0:Me(s);if(!c&&!Number.isFinite(l))return"a finite number";_m(u,l,i,a)}}function tO(e,{name:t},r,n){return new S(`Cannot encode ${e} as colum\
n ${R(t)} must be ${n}: current value is ${R(r)}`)}function Wu(e,t,r){let{name:n}=t;return new S(`Cannot encode ${e} as it must have the ${$m(t)} column ${R(n)}: it is not there${ct(n,r)}`)}function $m(e){
return"of"in e?e.of:e.kind}function g0({columns:e},{missing:t=[],unknown:r,encoders:n={}}={}){let o=eO(e,n),s=Wr(e);return(i,a,u)=>{let c=h0(i)?i.cells:new Map(Object.entries(i)),l=h0(i)?`row ${i.number}`:
"the row";e.forEach((f,d)=>{let m=c.get(f.name);if(m===void 0&&!c.has(f.name))throw Wu(l,f,c.keys());let A=m==null||typeof m=="string"&&t.includes(m.trim()),h=o(d,A?null:m,a,u);if(h)throw tO(l,f,m,h);
if(!r||A||f.kind!=="categorical")return;a.subarray(u+s[d],u+s[d]+Sr(f)).every(y=>y===0)&&r(f,m)})}}function h0(e){return e.cells instanceof Map}function Zu({columns:e}){return Wr(e).filter((t,r)=>e[r].kind==="numeric")}p();var Ns=["numeric","category","text","tokens","image"],Ku={of:()=>{},encoders:{}};function Vu(e,t={},r=e.container){let n=e.defaults.parts?.encode??{},o=new Map,s=i=>{let{use:a,...u}=e.parse(["encoder"],
i);return{use:a,options:u,encoder:e.make("encoder",{use:a,...u},r)}};return{of(i,a){let c=(Object.hasOwn(t,a)&&!Ns.includes(a)?t[a]:void 0)??t[i]??n[i];if(!c)return;let l=o.get(c)??s(c);o.set(c,l);let{
takes:f}=l.encoder;if(f.includes(i))return l;throw new S(`Cannot encode the ${i} column ${R(a)} as its encoder must take ${i} columns: ${l.use} takes ${f.join(", ")}; ${rO(e,r,i)}`)},encoders:Tm(e,r)}}
function Tm(e,t=e.container){return Object.fromEntries(e.list("encoder").map(({name:r})=>[r,({options:n,state:o,...s})=>{let{cells:i}=e.make("encoder",{use:r,...n},t);if(i)return i(o);throw new Ve(`en\
coder ${r}: it must have the function "cells" as column ${R(s.name)} was encoded by its own formula: it has none`)}]))}function y0(e,t){return new S(`Cannot encode the ${e} column ${R(t)} as an encode\
r must take it: there is none by default; name one under data.encode, or leave the column out`)}function rO(e,t,r){let n=e.list("encoder").flatMap(({name:o})=>{try{return e.make("encoder",o,t).takes.includes(
r)?[o]:[]}catch{return[]}});return n.length?`name ${n.join(" or ")} under data.encode`:"leave the column out"}function w0(e,t={}){let r=nO(e),n=new Set(r.values().flatMap(o=>o));return Object.keys(t).
flatMap(o=>{if(Ns.includes(o))return r.get(o)?.length?[]:[`data.encode.${o} has no effect, as the table has no ${o} column`];if(n.has(o))return[];let s=[...Ns,...n];throw new S(`Cannot use data.encode\
 as each key must be a kind of column (${Ns.join(", ")}) or a column of the table: current value is ${R(o)}${ct(o,s)}`)})}function nO({numeric:e,categorical:t,further:r=[]}){let n=o=>r.filter(s=>s.kind===
o).map(({name:s})=>s);return new Map([["numeric",e.names],["category",t.map(({name:o})=>o)],["text",n("text")],["tokens",n("tokens")]])}p();var oO="tokens",sO=["features","image","lengths"];function iO({columns:e},t){let r=e.flatMap(n=>{if(n.kind!=="encoded"||n.width>0)return[];let o=jo(n,t);return"ids"in o?[{column:n,cells:o}]:[]});return r.
map(({column:n,cells:o})=>{let s=r.length>1?n.name:oO;if(!sO.includes(s))return{name:s,column:n,cells:o};throw new S(`Cannot make an input of column ${R(s)} as no other input must have its name: curre\
nt value is ${R(s)}; rename the column`)})}var Qm=class{name;column;#e=new Int32Array(1024);#t=0;#r=[0];#n;constructor({name:t,column:r,cells:n}){this.name=t,this.column=r,this.#n=n}add(t,r){let{of:n,
name:o}=this.column,{vocabulary:s}=this.#n,i=t instanceof Int32Array?this.#n.ids(t):xm(n,t,c=>this.#n.ids(c)),a=(c,l)=>new S(`Cannot encode ${r} as column ${R(o)} must be ${c}: current value is ${R(l)}`);
if(typeof i=="string")throw a(i,t);let u=this.#t+i.length;if(u>this.#e.length){let c=new Int32Array(Math.max(u,2*this.#e.length));c.set(this.#e),this.#e=c}for(let c of i){if(!(c>=0&&c<s))throw a(`ids \
from 0 to ${s-1}, the last of its vocabulary`,c);this.#e[this.#t++]=c}this.#r.push(u)}finish(){let{vocabulary:t}=this.#n,[r,n]=[this.#e.slice(0,this.#t),Int32Array.from(this.#r)];return{kind:"tokens",
ids:r,starts:n,vocabulary:t}}};function Hu(e,t){let r=iO(e,t).map(n=>new Qm(n));if(r.length)return{add(n,o){for(let s of r)s.add(n(s.column.name),o)},finish:()=>Object.fromEntries(r.map(n=>[n.name,n.finish()]))}}p();var Tn=U(j());var ot="features";function zt({reads:e=[ot]}){return e}function js(e){return[...new Set(e.flatMap(zt))]}function Us(e){return e==="tokens"?"lengths":`${e}.lengths`}function b0(e){return e===Us("tokens")||
e.endsWith(".lengths")}function aO({width:e,inputs:t={}}){return I0(e,Object.entries(t))}function E0({features:e,inputs:t}){return I0(e,Object.entries(t))}function I0(e,t){return[...e>0?[ot]:[],...t.flatMap(
([r,{kind:n}])=>n==="tokens"?[r,Us(r)]:[r])]}function Ju({inputs:e={}}){return Object.fromEntries(Object.entries(e).map(([t,r])=>[t,r.kind==="tokens"?{kind:r.kind,vocabulary:r.vocabulary}:{kind:r.kind,
shape:r.shape}]))}function v0(e,t,r){return new S(`Cannot use ${e} as it reads the input ${R(t)}, which must be there: the inputs are ${r.join(", ")||"none"}`)}function Om(e,t,r){let n=t.find(o=>!r.includes(
o));if(n!==void 0)throw v0(e,n,r)}function uo(e,t){let r=e[t];if(!r)throw v0("these inputs",t,Object.keys(e));return r}function Yu({image:e}){return e?{image:{kind:"image",shape:e,from:0}}:void 0}function co(e,t,r="\
the model"){let{features:n,inputs:o={},rows:{length:s}}=e,i=s>0?n.length/s:0;Om(r,t,aO({width:i,inputs:o}));let a={};for(let u of t){if(u===ot){a[u]=Tn.tensor2d(n,[s,i]);continue}let c=o[u];c?.kind===
"image"&&(a[u]=cO(n,[s,i],c)),c?.kind==="tokens"&&(a[u]=uO(c,s),a[Us(u)]=Tn.tensor1d(Pm(c,s),"int32"))}for(let[u,c]of Object.entries(o)){let l=Us(u);c.kind!=="tokens"||!t.includes(l)||a[l]||(a[l]=Tn.tensor1d(
Pm(c,s),"int32"))}return a}function Pm({starts:e},t){return Int32Array.from({length:t},(r,n)=>e[n+1]-e[n])}function uO(e,t){let{ids:r,starts:n}=e,o=Math.max(1,Pm(e,t).reduce((i,a)=>Math.max(i,a),0)),s=new Int32Array(
t*o);for(let i=0;i<t;i++)s.set(r.subarray(n[i],n[i+1]),i*o);return Tn.tensor2d(s,[t,o],"int32")}function cO(e,[t,r],{shape:n,from:o}){let s=n[0]*n[1]*n[2];if(o===0&&s===r)return Tn.tensor4d(e,[t,...n]);
let i=new Float32Array(t*s);for(let a=0;a<t;a++){let u=a*r+o;i.set(e.subarray(u,u+s),a*s)}return Tn.tensor4d(i,[t,...n])}function C0(e,t){return Dm(e,r=>{if(r.kind!=="tokens")return r;let{ids:n,starts:o}=r,
s=t.length,i=new Int32Array(s+1);for(let u=0;u<s;u++)i[u+1]=i[u]+o[t[u]+1]-o[t[u]];let a=new Int32Array(i[s]);for(let u=0;u<s;u++)a.set(n.subarray(o[t[u]],o[t[u]+1]),i[u]);return{...r,ids:a,starts:i}})}
function S0({features:e,width:t,inputs:r,rows:n},o,s){let i=Dm(r,a=>a.kind==="tokens"?{...a,starts:a.starts.subarray(o,s+1)}:a);return{features:e.subarray(o*t,s*t),inputs:i,rows:n.subarray(o,s)}}function x0(e,t){
return Dm(e,(r,n)=>{let o=t?.[n];if(r.kind!=="tokens"||o?.kind!=="tokens")return r;let[s,i]=[r,o].map(({ids:c,starts:l})=>c.subarray(l[0],l.at(-1))),a=new Int32Array(s.length+i.length);a.set(s),a.set(
i,s.length);let u=new Int32Array(r.starts.length+o.starts.length-1);return r.starts.forEach((c,l)=>u[l]=c-r.starts[0]),o.starts.forEach((c,l)=>u[r.starts.length-1+l]=s.length+c-o.starts[0]),{...r,ids:a,
starts:u}})}function Dm(e,t){if(e)return Object.fromEntries(Object.entries(e).map(([r,n])=>[r,t(n,r)]))}p();var xr=64;function k0(e,t,r=Ku){if(t.length===0)throw new RangeError("Cannot fit preprocessing as there must be a training row: there is none");let n=fO(Mm(e),t,r),o=n.reduce((i,a)=>i+Sr(a),0),s=lO(e.
numeric,n);return{version:1,label:e.label,classes:[...e.classes],columns:n,features:o,...s?{image:s}:{}}}function lO({image:e,names:t},r){if(!e)return;let n=[e.height,e.width,e.channels],o=r.find(i=>i.
kind==="numeric"&&i.missing),s=`Cannot take the numeric columns for an image of ${n.join(" × ")}`;if(o)throw new S(`${s} as no pixel must be missing: column ${R(o.name)} has missing cells`);if(n.reduce(
(i,a)=>i*a,1)===t.length)return n;throw new S(`${s} as there must be as many columns: current value is ${t.length}`)}function Mm({numeric:e,categorical:t,further:r=[]}){let{names:n,values:o,scale:s="c\
olumn"}=e;return[...n.map((i,a)=>({kind:"numeric",name:i,values:o,stride:n.length,at:a,scale:s})),...t.map(i=>({...i,kind:"category"})),...r]}function fO(e,t,r){let n=new Map,o=new Map;e.forEach(({kind:i,
name:a},u)=>{let c=r.of(i,a);o.has(c)||o.set(c,o.size);let l=`${i} ${o.get(c)}`,f=n.get(l);f?f.at.push(u):n.set(l,{chosen:c,at:[u]})});let s=[];for(let{chosen:i,at:a}of n.values()){let u=a.map(l=>e[l]),
c=i?i.encoder.fit(u,t):dO(u,t);if(c.length!==u.length)throw new TypeError(`Encoder ${i?.use} must fit each of ${u.length} columns: it has fitted ${c.length}`);c.forEach((l,f)=>s[a[f]]=mO(u[f],l,i,t))}
return s}function dO(e,t){let[r]=e;if(r.kind==="numeric")return Hi(e,t);if(r.kind==="category")return e.map(n=>Fm(n,t));throw y0(r.kind,r.name)}function mO(e,t,r,n){let{kind:o,name:s}=e;if(t.kind!=="e\
ncoded"){let{kind:d,...m}=t;return{kind:d,name:s,...m}}let{use:i,options:a}=r,{width:u,state:c}=t;if(!(Number.isInteger(u)&&u>=0))throw new TypeError(`Encoder ${i} must fit column ${R(s)} with a whole\
 number of features: it has ${u}`);let l=Lm(e),f=u>0&&n.some(d=>l(d)===null);return{kind:"encoded",name:s,of:o,encoder:i,options:a,state:c,width:u,missing:f}}function Lm(e){switch(e.kind){case"text":return t=>e.
values[t]??null;case"tokens":return t=>e.ids.subarray(e.starts[t],e.starts[t+1]);case"category":return t=>e.categories[e.codes[t]]??null;default:{let{values:t,stride:r,at:n}=e;return o=>{let s=t[o*r+n];
return Number.isNaN(s)?null:s}}}}function Hi(e,t){let[r]=e;if(!r)return[];let{values:n,stride:o,scale:s}=r,i=e.length,a=Int32Array.from(e,({at:f})=>f),u=new Uint8Array(i),l=AO(f=>{for(let d of t)for(let m=0,
A=d*o;m<i;m++){let h=n[A+a[m]];h===h?f(h,m):u[m]=1}},i,s==="table"?()=>0:f=>f);return e.map((f,d)=>({kind:"numeric",...l[d],missing:u[d]===1}))}function AO(e,t,r){let n=Int32Array.from({length:t},(m,A)=>r(
A)),o=(m=0)=>new Float64Array(t).fill(m),[s,i,a,u,c,l]=[o(1/0),o(-1/0),o(),o(),o(),o()];e((m,A)=>{let h=n[A];u[h]++===0&&(a[h]=m),m<s[h]&&(s[h]=m),m>i[h]&&(i[h]=m)});let f=s.map((m,A)=>2**Math.min(1023,
Math.floor(Math.log2(Math.max(-m,i[A])))));e((m,A)=>{c[n[A]]+=m/f[n[A]]});let d=c.map((m,A)=>m/u[A]);return e((m,A)=>{let h=n[A];l[h]+=(m/f[h]-d[h])**2}),Array.from(n,m=>s[m]<i[m]?{mean:d[m]*f[m],sd:Math.
sqrt(l[m]/u[m])*f[m]||1}:{mean:a[m],sd:1})}function Fm({categories:e,codes:t},r,n=xr){let o=new Float64Array(e.length),s=!1;for(let u of r){let c=t[u];c<0?s=!0:o[c]+=1}return{kind:"categorical",categories:e.
map((u,c)=>({text:u,count:o[c]})).filter(({count:u})=>u>0).sort((u,c)=>c.count-u.count||io(u.text,c.text)).slice(0,n).map(({text:u})=>u).sort(io),missing:s}}function R0(e,t,r,n=s=>new Float32Array(s),o={}){
let{columns:s,features:i}=e,a=r??$0(t),u=n(a.length*i),c=Wr(s),l=s.map(f=>f.kind==="numeric"?pO(f,t):f.kind==="categorical"?gO(f,t):hO(f,t,o));for(let f=0,d=0;f<a.length;f++,d+=i)for(let m=0;m<l.length;m++)
l[m](u,d+c[m],a[f]);return u}function _0(e,t,r,n={}){let o=Hu(e,n);if(!o)return;let s=new Map(Mm(t).map(i=>[i.name,Lm(i)]));for(let i of e.columns)i.kind==="encoded"&&T0(i,t);for(let i of r??$0(t))o.add(
a=>s.get(a)(i),`row ${i+1}`);return o.finish()}function $0({rows:e}){return Int32Array.from({length:e},(t,r)=>r)}function pO(e,{numeric:t,categorical:r,further:n=[]}){let{names:o,values:s}=t,i=o.indexOf(
e.name);if(i<0)throw Q0(e,o,[...r,...n].map(({name:a})=>a));return(a,u,c)=>_m(e,s[c*o.length+i],a,u)}function T0(e,t){let r=Mm(t),n=r.find(({kind:s,name:i})=>s===e.of&&i===e.name);if(n)return n;let o=r.
map(({name:s})=>s);throw o.includes(e.name)?P0(e):Wu("the table",e,o)}function hO(e,t,r){let{name:n,width:o,missing:s}=e,i=jo(e,r),a=Lm(T0(e,t));return(u,c,l)=>{let f=a(l);u.fill(0,c,c+o+(s?1:0)),s&&f===
null&&(u[c+o]=1);let d="write"in i?i.write(f,u,c):void 0;if(d!==void 0)throw new S(`Cannot encode row ${l+1} as column ${R(n)} must be ${d}: current value is ${R(f)}`)}}function Q0(e,t,r){return r.includes(
e.name)?P0(e):Wu("the table",e,[...t,...r])}function P0(e){return new S(`Cannot encode the table as it must have the ${$m(e)} column ${R(e.name)}: it is of another type`)}function gO(e,{numeric:t,categorical:r,
further:n=[]}){let o=r.find(({name:i})=>i===e.name);if(!o){let i=[...t.names,...n.map(({name:a})=>a)];throw Q0(e,r.map(({name:a})=>a),i)}let s=o.categories.map(zs(e));return(i,a,u)=>{let c=o.codes[u];
km(e,c<0?"missing":s[c],i,a)}}var Gs=se().min(1),B0=_({version:Sn(1),label:Gs,classes:de(se()).min(1),columns:de(Pd("kind",[_({kind:Sn("numeric"),name:Gs,mean:M(),sd:M().positive(),missing:De(),fill:M().
optional()}),_({kind:Sn("categorical"),name:Gs,categories:de(se()),missing:De()}),_({kind:Sn("encoded"),name:Gs,of:we(Ns),encoder:se(),options:tr(se(),rn()),state:rn(),width:qe().nonnegative(),missing:De()})])).
min(1),features:qe().nonnegative(),image:Yn([qe().positive(),qe().positive(),qe().positive()]).optional(),answer:Pd("from",[_({task:Gs,from:Sn("sigmoid")}),_({task:Gs,from:Sn("numbers"),scales:de(_({mean:M(),
sd:M().positive()})).min(1)})]).optional()}).superRefine(({classes:e,columns:t,features:r,image:n,answer:o},s)=>{let i=(f,d)=>s.addIssue({code:"custom",path:[f],message:d}),a=Ki(t.map(({name:f})=>f));
a!==void 0&&i("columns",`must have different names: ${R(a)} is there twice`),Ki(e)!==void 0&&i("classes","must differ"),!o&&e.length<2&&i("classes","must be at least 2"),o?.from==="numbers"&&o.scales.
length!==e.length&&i("answer",`must have a scale for each of the ${e.length} outputs: it has ${o.scales.length}`);let u=t.reduce((f,d)=>f+Sr(d),0);r===0&&t.every(({kind:f})=>f!=="encoded")&&i("feature\
s","must be above 0"),u!==r&&i("features",`must be ${u}, as the columns say`);let c=n?.reduce((f,d)=>f*d,1)??0,l=t.slice(0,c).every(({kind:f,missing:d})=>f==="numeric"&&!d);(c>t.length||!l)&&i("image",
"must have its pixels as the first columns")});function Xu(e){let t=B0.safeParse(e);if(t.success)return t.data;throw new Rt("preprocessing",ro(t.error,B0,"preprocessing",e))}p();var zm="seen.json",Nm=2**48,yO=2**16;function tc(e,t){let r=[e,...t?[t]:[]],n=new Float64Array(r.reduce((s,{rows:i})=>s+i,0)),o=0;for(let s of r)wO(s,n.subarray(o,o+s.rows)),o+=s.rows;return n}function wO({
rows:e,numeric:{names:t,values:r},categorical:n,further:o=[]},s){let i=new Float64Array(1),a=new Uint32Array(i.buffer),u=t.map(Ji),c=n.map(({name:f,categories:d,codes:m})=>({key:Ji(f),codes:m,hashes:d.
map(Ji)})),l=o.map(f=>({key:Ji(f.name),hashOf:bO(f)}));for(let f=0,d=0;f<e;f++){let[m,A]=[0,0],h=(g,y,w)=>{let E=Yi(Yi(g^y)+w|0);m=m+E|0,A=A+Yi(E^1540483477+g)|0};for(let g of u)i[0]=r[d++]+0,Number.isNaN(
i[0])?h(g,2146959360,1):h(g,a[0],a[1]);for(let{key:g,codes:y,hashes:w}of c){let E=y[f];h(g,E<0?2146959360:w[E],2)}for(let{key:g,hashOf:y}of l)h(g,y(f),3);s[f]=(m>>>0)+(A>>>16)*2**32}}function bO(e){if(e.
kind==="text"){let{values:n}=e;return o=>n[o]===void 0?2146959360:Ji(n[o])}let{ids:t,starts:r}=e;return n=>{let o=2166136261^r[n+1]-r[n];for(let s=r[n];s<r[n+1];s++)o=Yi(Math.imul(o^t[s],16777619));return o}}
function Yi(e){return e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),e^e>>>16}function Ji(e){let t=2166136261^e.length;for(let r=0;r<e.length;r++)t=Math.imul(t^e.charCodeAt(r),16777619);
return Yi(t)}function M0({seed:e,data:t,rows:r,prepared:{train:n,validation:o,unlabelled:s},contents:i},{withUnlabelled:a}){let u=Math.floor(Nm*Math.min(1,yO/Math.max(1,i.length))),c=f=>IO(Float64Array.
from(f,d=>i[d]).filter(d=>d<u).sort()),l=a&&s?Int32Array.from([...n.rows,...s.rows]):n.rows;return{data:t,rows:r.table,seed:e,train:O0(n.rows,r.table),validation:O0(o.rows,r.table),contents:{below:u,train:c(
l),validation:c(o.rows)}}}function L0(e,{data:t,rows:r,prepared:n,contents:o}){let{train:s,validation:i,test:a}=n,u=(m,A)=>new Set(m.filter(A));if(e.data===t&&e.rows===r.table){let[m,A]=[D0(e.train),D0(
e.validation)];return{test:u(a.rows,m),validation:u(i.rows,m),chosenOn:u(a.rows,A),each:1}}let c=new Set(Float64Array.from(s.rows,m=>o[m])),l=m=>{let A=new Set(vO(m));return h=>A.has(o[h])&&!c.has(o[h])},
[f,d]=[l(e.contents.train),l(e.contents.validation)];return{test:u(a.rows,f),validation:u(i.rows,f),chosenOn:u(a.rows,d),each:Nm/e.contents.below}}function rc(e){return[zm,Gt(e)]}var ec=se().regex(/^[A-Za-z0-9+/]*={0,2}$/),
EO=_({version:Sn(1),complete:De(),records:de(_({data:se(),rows:qe().min(1),seed:M(),train:ec,validation:ec,contents:_({below:qe().min(1).max(Nm),train:ec,validation:ec})}))});async function F0(e,t){let r=await Ft(
e,zm,t);if(r===void 0)return"unknown";let n=EO.safeParse(r);if(n.success)return n.data;throw new S(`Cannot use ${t} as a teacher: its ${zm} (the rows that it has seen) must be as it was written: it is\
 not; remove it and checksums.json to have the model taken for one of which that is not known`)}function O0(e,t){let r=new Uint8Array(Math.ceil(t/8));for(let n of e)r[n>>3]|=1<<(n&7);return z0(r)}function D0(e){
let t=N0(e);return r=>((t[r>>3]??0)>>(r&7)&1)===1}function IO(e){let t=new Uint8Array(6*e.length),r=new DataView(t.buffer);return e.forEach((n,o)=>{r.setUint32(6*o,n%2**32,!0),r.setUint16(6*o+4,Math.floor(
n/2**32),!0)}),z0(t)}function vO(e){let t=N0(e),r=new DataView(t.buffer);return Float64Array.from({length:Math.floor(t.length/6)},(n,o)=>r.getUint32(6*o,!0)+r.getUint16(6*o+4,!0)*2**32)}function z0(e){
let t="";for(let r=0;r<e.length;r+=3*2**12)t+=btoa(String.fromCharCode(...e.subarray(r,r+3*2**12)));return t}function N0(e){return Uint8Array.from(atob(e),t=>t.charCodeAt(0))}p();var K0=U(j());p();var ze=U(j());p();p();async function Zr(e){let t=[];for(let r of e)t.push(Float32Array.from(await r.data()));return t}function Xi(e){return e.val}function Zm(e){return e.weights.map(t=>({name:t.originalName.split("/").at(-1),shape:t.shape,variable:Xi(t)}))}async function nc({variable:e}){return Float32Array.from(await e.data())}function oc(e){let t=e.
getClassName(),r=U0[t];if(!Object.hasOwn(U0,t)||!r)return{kind:"Other",activation:j0(e)};let n=Object.fromEntries(Zm(e).map(o=>[o.name,o]));return{kind:t,weights:n,...r(e.getConfig(),e)}}async function sc(e,t){
let r={},n="weights"in e?e.weights:{};for(let[o,s]of Object.entries(n))r[o]=await t(s);return{...e,weights:r}}function cn(e,t){return e===-1||e===t-1}var U0={Dense:Gm,Activation:Gm,Dropout:({rate:e,noiseShape:t})=>({
rate:e,noiseShape:t??void 0}),SpatialDropout1D:({rate:e})=>({rate:e}),Flatten:e=>({channelsLast:Wm(e)}),Reshape:()=>({}),BatchNormalization:({epsilon:e,axis:t})=>({epsilon:e,axis:t}),LayerNormalization:({
epsilon:e,axis:t})=>({epsilon:e,axes:[t].flat()}),Conv2D:Um,DepthwiseConv2D:Um,SeparableConv2D:Um,MaxPooling2D:e=>({sliding:qm(e,"poolSize")}),AveragePooling2D:e=>({sliding:qm(e,"poolSize")}),GlobalAveragePooling2D:e=>({
channelsLast:Wm(e)}),Add:()=>({}),Concatenate:({axis:e})=>({axis:e})};function Um(e,t){return{...Gm(e,t),sliding:qm(e,"kernelSize")}}function Gm(e,t){return{activation:j0(t)}}var CO={Softmax:"softmax",
ReLU:"relu",LeakyReLU:"leakyRelu",PReLU:"prelu",ELU:"elu",ThresholdedReLU:"thresholdedRelu"};function j0(e){let{activation:t}=e.getConfig();return CO[e.getClassName()]??(typeof t=="string"?t:"linear")}
function qm(e,t){let r=jm(e[t]);return{size:r,strides:jm(e.strides??r),dilations:jm(e.dilationRate??1),padding:e.padding,channelsLast:Wm(e)}}function Wm({dataFormat:e}){return(e??"channelsLast")==="ch\
annelsLast"}function jm(e){return Array.isArray(e)?[e[0],e[1]??e[0]]:[e,e]}var Km=class extends ze.layers.Layer{static className="MaskedAveragePooling1D";constructor(t={}){super(t),this.supportsMasking=!0}computeOutputShape(t){let[r,,n]=t;return[r,n]}call(t,{mask:r}={}){let n=[
t].flat()[0],[o]=[r].flat();return o?ze.tidy(()=>{let s=ze.expandDims(ze.cast(o,"float32"),-1);return ze.div(ze.sum(ze.mul(n,s),1),ze.maximum(ze.sum(s,1),1))}):ze.mean(n,1)}computeMask(){return null}};function G0(){ze.serialization.registerClass(Km)}var SO=new Set(["Embedding","Dense","Activation","ReLU","LeakyReLU","ELU","ThresholdedReLU","Dropout","SpatialDropout1D","GaussianNoise","GaussianDropo\
ut","TimeDistributed","Add","Multiply","Average","Maximum","Minimum"]),xO=new Set(["RNN","SimpleRNN","GRU","LSTM","Bidirectional"]);function q0({calls:e},t,r){let n=new Map,o=new Set(t);for(let s of e){
let{layer:i,className:a,name:u,op:c,inputs:l,outputs:f,inputShape:d,outputShape:m}=s;if(!l.some(w=>o.has(w)))continue;let A=w=>new S(`Cannot use layer ${u} (${a}) as ${w}`),h=!r(a);if(l.some(w=>t.has(
w))&&a!=="Embedding"&&!(h&&i.supportsMasking))throw A("tokens must be read by an embedding, as ids are no measurements: put one before it");let g=SO.has(a)||c.kind==="LayerNormalization"&&c.axes.length===
1&&cn(c.axes[0],d.length)||c.kind==="Concatenate"&&cn(c.axis,d.length);if(!g&&!xO.has(a)&&!(h&&i.supportsMasking))throw A(h?"a layer of a plugin that reads padded sequences must heed their mask: it do\
es not say so; set its supportsMasking to true once its call does (the mask is the second argument's mask)":"sequences are padded to the longest of their batch, and it would count the padding: use mas\
kedAveragePooling1d of Retort, or a recurrent layer, to make one vector of each");let y=g||m.length>2;if(n.set(s,y?"keeps":"ends"),y)for(let w of f)o.add(w)}return n}function W0(e,t){let r=ze.range(0,
e.shape[1],1,"int32");return ze.less(ze.expandDims(r,0),ze.expandDims(t,1))}function V0(e){G0();let t=K0.serialization.SerializationMap.getMap().classNameMap;return Hm(e,r=>Object.hasOwn(t,r))}function ic(e){return Hm(e,uc)}function Vm(e){return e.toJSON(void 0,!1)}function Hm(e,t,r=""){
if(typeof e!="object"||e===null)return;let{class_name:n,config:o}=e,s=typeof o?.name=="string"?o.name:r;if(typeof n=="string"&&!t(n))return{className:n,layer:s};if(n===void 0&&typeof o?.name=="string")
return{className:"class",layer:s};for(let i of Object.values(e)){let a=Hm(i,t,s);if(a)return a}}function Z0(e){let t=/^(name|inbound_nodes|input_layers|output_layers|backend|.*_version|.*_initializer)$/;
return JSON.stringify(e,(r,n)=>t.test(r)?void 0:n??void 0)}var Qn="architecture.json";function H0(e){return e.map(t=>ju(t)?t:t.split(/[\\/]/).at(-1))}function ac({has:e,make:t},r,n){return(o,s)=>{if(e(
"student",o.use))return t("student",o)({name:"model",features:r,classes:n,inputs:s,random:_n(0)}).model}}function J0(e,t,r,{student:n,inputs:o={}},s){let i=n&&s(n,o);if(!i)return;let a=i.weights.map(({
shape:c})=>c);if(!(Z0(Vm(i))===Z0(t)&&a.length===r.length&&a.every((c,l)=>String(c)===String(r[l].shape))))throw i.dispose(),new S(`Cannot open ${e} as a model: the student plugin ${R(n.use)} must bui\
ld the model that was trained: it builds another one; its file has changed, or model.json has`);return i.setWeights([...r]),i}function Y0(e,{className:t,layer:r},{student:n,plugins:o=[]}){let s=n?`, m\
ade by the student plugin ${R(n.use)}`:"",i=o.length?` of ${o.join(", ")}`:"";return new S(`Cannot open ${e} as a model: TensorFlow.js has no ${t}, which its layer ${R(r)} is${s}: the plugin${i} must \
be loaded: name its file (--plugin of a command, "plugins" of a config or of a server's config)`)}function qs(e){return uc(e)?"--target tfjs takes it as it is":"it comes with a plugin, so an exporter \
of your own is what takes it (deno task plugin new my-export --kind exporter)"}function uc(e){return BO.has(e)}var BO=new Set(`
    Adadelta Adagrad Adam Adamax Momentum RMSProp SGD Zeros Ones Constant RandomUniform RandomNormal
    TruncatedNormal Identity VarianceScaling GlorotUniform GlorotNormal HeNormal HeUniform LeCunNormal
    LeCunUniform Orthogonal InputLayer MaxNorm UnitNorm NonNeg MinMaxNorm Model Functional Sequential
    elu selu relu relu6 linear sigmoid hardSigmoid softplus softsign tanh softmax logSoftmax gelu
    gelu_new mish swish L1L2 ReLU LeakyReLU PReLU ELU ThresholdedReLU Softmax Conv2D Conv3D
    Conv2DTranspose Conv3DTranspose SeparableConv2D Conv1D Cropping2D UpSampling2D DepthwiseConv2D RNN
    SimpleRNNCell SimpleRNN GRUCell GRU LSTMCell LSTM StackedRNNCells ConvLSTM2DCell ConvLSTM2D Dropout
    SpatialDropout1D Dense Flatten Activation RepeatVector Reshape Permute Masking Embedding Add
    Multiply Average Maximum Minimum Concatenate Dot GaussianNoise GaussianDropout AlphaDropout
    BatchNormalization LayerNormalization ZeroPadding2D MaxPooling1D AveragePooling1D MaxPooling2D
    AveragePooling2D MaxPooling3D AveragePooling3D GlobalAveragePooling1D GlobalMaxPooling1D
    GlobalAveragePooling2D GlobalMaxPooling2D TimeDistributed Bidirectional Rescaling CenterCrop
    CategoryEncoding Resizing RandomWidth
  `.trim().split(/\s+/));p();var Pn=U(j());p();p();var ea=U(j());p();var Br=U(j());function $t(e){return Br.getKernel(e,Br.getBackend())!==void 0}function vt(e,t,r){let n={};for(let s in t){let i=t[s];i&&(n[s]=i)}let o=Br.engine().runKernel(e,n,r);return Array.isArray(
o)?o:[o]}function X0(){return Br.engine().state.gradientDepth>0}function Go(e){let{backend:t}=Br.engine().state.tensorInfo.get(e.dataId);t.refCount(e.dataId)<=1||Br.tidy(()=>e.assign(Br.mul(e,1)))}var kO=["linear","relu","sigmoid","tanh","elu"];function eI(e){return kO.includes(e)}function tI(e,{kernel:t,bias:r,activation:n}){if(!(!$t("RetortDense")||e.rank<2||!ta(e,t)))return vt("RetortDense",
{x:e,w:t,b:r},{activation:n})[0]}function ta(e,t){return e.dtype==="float32"&&e.shape.at(-1)===t.shape[0]}function cc(){return{kernelName:"RetortDense",inputsToSave:["x","w"],outputsToSave:[!0],gradFunc(e,[
t,r,n],o){let{activation:s}=o,[i,a,u]=vt("RetortDenseGrad",{dy:e,y:n,x:t},{activation:s});return{x(){let c=ea.reshape(i,[-1,i.shape.at(-1)]);return ea.reshape(ea.matMul(c,r,!1,!0),t.shape)},w:()=>a,b:()=>u}}}}function Jm(e){let t={};for(let r=0;r<e.length;r++){let{kernel:n,bias:o}=e[r];t[`w${r+1}`]=n,o&&(t[`b${r+1}`]=o)}return t}function rI(e,t){if(!$t("RetortForward")||X0()||!ta(t,e[0].kernel))return;let r=e.
map(({activation:n})=>n);return vt("RetortForward",{x:t,...Jm(e)},{activations:r})[0]}p();function lo(e){let t=[],r=new Map,n=c=>{let l=(r.get(c)??0)+1;return r.set(c,l),l>1?`${c}/${l}`:c},o=(c,l,f)=>{$O(c,"output",c.outputs);let d=new Map(c.inputs.map(({id:w},E)=>[w,f[E]])),m=w=>d.get(w)??
`${l}${w}`;c.built||c.countParams();let{nodesByDepth:A}=c,h=Object.keys(A).map(Number).sort((w,E)=>E-w),g=new Map(c.layers.map((w,E)=>[w,E])),y=h.flatMap(w=>[...A[w]].sort((E,v)=>g.get(E.outboundLayer)-
g.get(v.outboundLayer)));for(let{outboundLayer:w,inputTensors:E,outputTensors:v}of y){let C=w.getClassName();if(C==="InputLayer")continue;let I=n(`${l}${w.name}`),B=E.map(({id:x})=>m(x));if(_O(w)){d.set(
v[0].id,o(w,`${I}.`,B));continue}t.push({layer:w,className:C,name:I,inputs:B,outputs:v.map(({id:x})=>m(x)),inputShape:E[0].shape,outputShape:v[0].shape,op:oc(w)})}return m(c.outputs[0].id)},s=RO(e),i=s.
map((c,l)=>l===0?"input":`input ${c}`),a=o(e,"",i),{shape:u}=e.outputs[0];if(u.length!==2)throw nI(e.name,`it must answer [batch, classes]: it answers [${u.map(c=>c??"batch")}]`);return{input:"input",
inputs:new Map(s.map((c,l)=>[c,i[l]])),output:a,calls:t}}function RO(e){e.built||e.countParams();let t=e.inputs.map(({sourceLayer:o})=>o.name),[r,...n]=e.inputs;return!r||n.length||r.dtype==="int32"||
r.shape.length>2?t:[ot]}function lc([,...e]){return e.every(t=>t!==null)?e:void 0}function _O(e){return"layers"in e&&"nodesByDepth"in e}function $O(e,t,r){if(r.length!==1)throw nI(e.name,`it must have\
 one ${t}: it has ${r.length}; make a model of one ${t}`)}function nI(e,t){return new S(`Cannot use model ${R(e)} as ${t}`)}p();p();var oI=U(j());var TO=["linear","relu","sigmoid","elu"];function sI(e){return TO.includes(e)}function iI(e,{filter:t,bias:r,...n}){if(!(!$t("RetortConv2d")||e.rank!==4||e.dtype!=="float32"))return vt("RetortConv2d",
{x:e,filter:t,bias:r},n)[0]}function aI(){return{kernelName:"RetortConv2d",inputsToSave:["x","filter"],outputsToSave:[!0],gradFunc(e,[t,r,n],o){let{activation:s,strides:i,pad:a,dilations:u}=o,[c,l]=vt(
"RetortActivationGrad",{dy:e,y:n},{activation:s}),f={strides:i,pad:a,dataFormat:"NHWC",dilations:u,dimRoundingMode:void 0},d=(m,A,h)=>oI.engine().runKernel(m,A,{...f,...h});return{x:()=>d("Conv2DBackp\
ropInput",{dy:c,filter:r},{inputShape:t.shape}),filter:()=>d("Conv2DBackpropFilter",{x:t,dy:c},{filterShape:r.shape}),bias:()=>l}}}}p();function uI(e,{gamma:t,beta:r,epsilon:n}){if(!(!$t("RetortLayerNorm")||e.dtype!=="float32"))return vt("RetortLayerNorm",{x:e,gamma:t,beta:r},{epsilon:n})[0]}function cI(){return{kernelName:"RetortLaye\
rNorm",inputsToSave:["x","gamma"],outputsToSave:[!1,!0,!0],gradFunc(e,[t,r,n,o]){let[s]=e,[i,a,u]=vt("RetortLayerNormGrad",{dy:s,x:t,gamma:r,mean:n,rstd:o},{});return{x:()=>i,gamma:()=>a,beta:()=>u}}}}function lI({op:e,inputShape:t}){if(e.kind==="Dense"){let a=dI(e);return a&&(u=>tI(u,a))}if(e.kind==="Conv2D"){let a=QO(e);return a&&(u=>iI(u,a))}if(e.kind!=="LayerNormalization")return;let{weights:{gamma:r,
beta:n},epsilon:o,axes:[s,...i]}=e;if(!(!r||!n||i.length||!cn(s,t.length)))return a=>uI(a,{gamma:r.variable,beta:n.variable,epsilon:o})}function fI({input:e,output:t,calls:r},n){let o=[],s=e;for(let{op:c,
name:l,inputs:f,outputs:d}of r){if(f.length!==1||f[0]!==s)return;s=d[0];let m=c.kind==="Dense"?dI(c):void 0,A=o.at(-1);if(m)o.push(m);else if(c.kind==="Dropout"&&!c.noiseShape&&A&&!A.dropout)o[o.length-
1]={...A,dropout:{name:l,rate:c.rate}};else return}let i=o.flatMap(({kernel:c,bias:l})=>l?[c,l]:[c]),a=i.length===n.length&&i.every((c,l)=>c===n[l]),u=r[0]?.inputShape.length===2&&s===t;return a&&u?o:
void 0}function dI({weights:{kernel:e,bias:t},activation:r}){if(eI(r))return{kernel:e.variable,...t?{bias:t.variable}:{},activation:r}}function QO({weights:e,sliding:t,activation:r}){let{padding:n,channelsLast:o,
strides:s,dilations:i}=t;if(!(!sI(r)||!o||!e.bias)&&!(n!=="same"&&n!=="valid"))return{filter:e.kernel.variable,bias:e.bias.variable,activation:r,strides:s,pad:n,dilations:i}}p();function AI({calls:e},{ids:t=!1,tokens:r=new Set}={}){for(let{layer:n,name:o,inputs:s}of e){if(n.stateful)throw dc(fc(o,n),"it must not carry a state from one batch to the next (stateful), as rows hav\
e no order: leave stateful out");let i=t||s.some(a=>r.has(a))?void 0:Ym(n).find(a=>a in mI);if(i)throw dc(fc(o,n),`its inputs must be ${mI[i]}, and a model's inputs are standardised columns and indica\
tors of categories: leave it out (a categorical column is one indicator for each category already), or bring the model along as a teacher that reads raw rows`)}}function pI({calls:e,inputs:t},r){for(let[
n,o]of t){let s=r[n];if(s?.kind==="tokens")for(let{layer:i,name:a,className:u,inputs:[c]}of e){let{inputDim:l}=i.getConfig();if(!(u!=="Embedding"||c!==o||Number(l)>=s.vocabulary))throw dc(fc(a,i),`its\
 inputDim must be at least the number of ids in ${n}, ${s.vocabulary}: current value is ${l}`)}}}function hI({calls:e}){for(let{layer:t,name:r}of e){let n=a=>{throw dc(fc(r,t),a)},o=t.getConfig(),s=Ym(
t).find(a=>PO.has(a)),i=t.getClassName();s&&!(s===i&&OO.has(i))&&DO(o)&&n(`it must draw no random numbers of its own, which no seed decides (${s}): use dropout, or an augmentation of the rows`);for(let[
a,u]of mc(o))/^(recurrentD|d)ropout$/.test(a)&&typeof u=="number"&&u>0&&n(`its ${a} must be 0, as its masks are drawn by no seed: current value is ${u}; use a dropout layer behind it`),/(Regularizer|Constraint)$/.
test(a)&&u!==null&&u!==void 0&&n(`its ${a} must be left out, as training does not heed it; use an optimizer with weight decay`);i!=="BatchNormalization"&&Ym(t).includes("BatchNormalization")&&n("it mu\
st have no batch norm inside, which would not be told that it is trained: apply it to the layer's output"),i==="BatchNormalization"&&!(o.scale&&o.center)&&n("its scale and center must be true, as tfjs\
 cannot train it without: leave them out")}}var mI={Embedding:"whole numbers, the ids of categories",CategoryEncoding:"whole numbers, the ids of categories",Rescaling:"pixels from 0 to 255"},PO=new Set(
["Dropout","SpatialDropout1D","GaussianNoise","GaussianDropout","AlphaDropout","RandomWidth","RandomHeight"]),OO=new Set(["Dropout","SpatialDropout1D"]);function DO(e){let t=mc(e).filter(([r])=>r==="r\
ate"||r==="stddev");return t.length===0||t.some(([,r])=>r!==0)}function Ym(e){let t=mc(e.getConfig()).filter(([r])=>r==="className"||r==="class_name");return[e.getClassName(),...t.map(([,r])=>String(r))]}
function mc(e){return typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([t,r])=>[[t,r],...mc(r)])}function fc(e,t){return`layer ${e} (${t.getClassName()})`}function dc(e,t){return new S(`Cann\
ot use ${e} as ${t}`)}p();var MO=["Flatten","Reshape","Dropout"];function Ac(e){return Xm(e.outputs[0])}function Xm({sourceLayer:e,nodeIndex:t}){let r=e;if(r.outputs?.length&&r.layers)return Xm(r.outputs[0]);let n=oc(r),o="act\
ivation"in n?n.activation:"linear",s=r.inboundNodes[t??0]?.inputTensors[0];return(MO.includes(n.kind)||n.kind==="Activation"&&o==="linear")&&s?Xm(s):o}function fo(e,t,{raw:r=!1}={}){let n=lo(t),o=r&&n.inputs.size===1?[ot]:[...n.inputs.keys()],s=r?[]:t.inputs.flatMap(({dtype:h},g)=>{let y=o[g];return h==="int32"&&!b0(y)||y==="tokens"?[y]:[]}),i=new Set(
s.map(h=>n.inputs.get(h)));AI(n,{ids:r,tokens:i});let a=q0(n,i,uc),u=t.trainableWeights.map(Xi),c=t.weights.map(Xi),l=new Map(n.calls.map(h=>[h,lI(h)])),f=!1,d=String(o)===ot?fI(n,u):void 0,m=!1,A=(h,g)=>{
g.training&&!f&&(hI(n),LO(t)),f||=g.training;let y=d&&!g.training&&!g.taps?.length?rI(d,uo(h,ot)):void 0;return y?{logits:y,...g.taps?{features:{}}:{}}:zO({...n,fused:l,reads:o,tokens:s,maskRule:a},h,
g)};return{name:e,model:t,variables:u,state:c,reads:o,parameters:t.countParams(),forward:A,chain:d&&{of:A,layers:d},fingerprint:async()=>await nt([FO(t),...await Zr(c)]),dispose(){m||(m=!0,t.dispose(),
Pn.dispose(c.filter(h=>!h.isDisposed)))}}}function LO(e){let t=Ac(e);if(!(t!=="softmax"&&t!=="sigmoid"))throw new S(`Cannot train model ${R(e.name)} as its last layer must answer logits: its activatio\
n is ${t}, and each loss has a softmax of its own; leave the activation out`)}function FO(e){return JSON.stringify(e.getConfig(),(t,r)=>r??void 0)}function zO({inputs:e,output:t,calls:r,fused:n,reads:o,
tokens:s,maskRule:i},a,u){let c=new Map([...e.values()].map((A,h)=>[A,uo(a,o[h])])),l=new Map;for(let A of s){let h=uo(a,Us(A));l.set(e.get(A),W0(uo(a,A),h))}let f={};for(let A of r){let{layer:h,className:g,
op:y,name:w,inputs:E,outputs:v}=A,C=E.map(Z=>c.get(Z)),I=C.length===1?C[0]:C,B=E.map(Z=>l.get(Z)??null),x=B.some(Z=>Z!==null),T=GO(y)?qO(C[0],y,w,u):n.get(A)?.(C[0])??h.call(I,{training:u.training&&NO(
A,C[0]),...x?{mask:B.find(Z=>Z!==null)}:{}});gI(h);let O=Array.isArray(T)?T:[T];v.forEach((Z,ae)=>c.set(Z,O[ae]));let F=i.get(A);if(F){let Z=g==="Embedding"?h.computeMask(C,void 0):null,ae=[...B,...[Z].
flat()].filter(L=>L!=null);if(F==="keeps"&&ae.length){let L=ae.reduce((W,K)=>Pn.logicalAnd(W,K));v.forEach(W=>l.set(W,L))}}else if(h.supportsMasking&&(x||jO.has(g))){let[Z]=[h.computeMask(C,B)].flat();
Z&&v.forEach(ae=>l.set(ae,Z))}u.taps?.includes(w)&&(f[w]=O[0])}let d=c.get(t);if(!u.taps)return{logits:d};let m=u.taps.find(A=>!(A in f));if(m!==void 0){let A=r.map(({name:h})=>h).join(", ");throw new S(
`Cannot tap ${m} as a layer must have that name: the layers are ${A}`)}return{logits:d,features:f}}function gI(e){let{cell:t,forwardLayer:r,backwardLayer:n,layer:o}=e;for(let s of[r,n,o])s&&gI(s);if(t)
for(let s of["dropoutMask","recurrentDropoutMask"]){let i=t[s];i&&Pn.dispose(i),i&&(t[s]=null)}}function NO({layer:e,op:t},r){return t.kind!=="BatchNormalization"?!0:e.trainable?(UO(e.name,t,r),!0):!1}
function UO(e,{axis:t},{size:r,shape:n}){let o=n.at(t);if(!(r>o))throw new S(`Cannot train batch norm (layer ${e}) as it must see at least 2 rows in a step: current value is 1; raise batchSize above 1\
, or leave batch norm out`)}var jO=new Set(["Masking","Embedding"]);function GO(e){return e.kind==="Dropout"||e.kind==="SpatialDropout1D"}function qO(e,t,r,{training:n,random:o}){let{rate:s}=t;if(!n||
s===0)return e;if(!o)throw new TypeError("Cannot drop out as the forward mode must have a random source: it has none");return Pn.mul(e,eA(WO(t,e.shape),s,o.split(r)))}function WO(e,t){return e.kind===
"SpatialDropout1D"?t.with(1,1):t.map((r,n)=>e.noiseShape?.[n]??r)}function eA(e,t,r){let n=new Float32Array(e.reduce((i,a)=>i*a,1)),o=1/(1-t),s=t*2**32;for(let i=0;i<n.length;i++)n[i]=r.bits()>=s?o:0;
return Pn.tensor(n,e)}p();var mo=U(j());async function yI(e,t,r=new Map){await e.save(mo.io.withSaveHandler(async n=>{let o=n.weightData,s=mt((Array.isArray(o)?o:[o]).map(u=>new Uint8Array(u))),i={format:"layers-model",generatedBy:"retort",
convertedBy:null,modelTopology:n.modelTopology,weightsManifest:[{paths:["weights.bin"],weights:n.weightSpecs}]},a=new TextEncoder().encode(`${JSON.stringify(i,null,1)}
`);return await Ds(t,new Map([...r,["weights.bin",s],["model.json",a]])),{modelArtifactsInfo:{dateSaved:new Date(0),modelTopologyType:"JSON"}}}))}function tA(e){return Gt(e)}async function pc(e,t,r){let[n,o]=[await e.read("model.json"),await e.read("weights.bin")];if(!n||!o)throw new S(`Cannot open ${t} as a model: it must hold model.json and weights.bin: ${n?"weights.bin":
"model.json"} is not there`);try{let{format:s,modelTopology:i,weightsManifest:a}=JSON.parse(new TextDecoder().decode(n));if(s==="graph-model")throw new Error("it is a graph model, whose layers are gon\
e; convert it as tfjs_layers_model");if(!i||!a?.flatMap)throw new Error("model.json must have a modelTopology and a weightsManifest");let u=a.flatMap(({weights:m})=>m),c=u.reduce((m,{shape:A})=>m+4*A.
reduce((h,g)=>h*g,1),0);if(c!==o.length)throw new Error(`weights.bin must hold ${c} bytes: it holds ${o.length}`);let l=o.slice().buffer,f=await Ft(e,Qn,t)??{};if(r&&ic(i)){let m=mo.io.decodeWeights(l,
u);try{let A=u.map(({name:g})=>m[g]),h=J0(t,i,A,f,r);if(h)return h}finally{mo.dispose(m)}}let d=V0(i);try{return await mo.loadLayersModel(mo.io.fromMemory({modelTopology:i,weightSpecs:u,weightData:l}))}catch(m){
throw d?Y0(t,d,f):m}}catch(s){if(s instanceof S)throw s;let i=s instanceof Error?s.message.split(`
`)[0]:String(s);throw new S(`Cannot open ${t} as a model: it must be a tfjs layers model: ${i}`)}}p();p();p();var EI=["model","accuracy %","NLL","ECE %","agreement %","parameters","bytes","1 row ms","256 rows ms"];function II(e){let t=e.seeds.length>1,r=(l,f)=>[l,qo(f.accuracy,100,2,t),qo(f.nll,1,4,t),qo(f.ece,100,2,t),f.agreement?qo(f.agreement,100,2,t):"",Le(f.parameters),Le(f.bytes),f.latency_ms?na(f.latency_ms.
single):"–",f.latency_ms?na(f.latency_ms.batch256):"–"],{teachers:n,ensemble:o,baseline:s,label_only:i=[],student:a}=e,u=n.length>1?n.map(l=>r(l.name,l)):[],c=n.length>1?"ensemble":"teacher";return[
...u,r(c,o),r("baseline",s),...i.map(l=>r(`labels: ${l.name}`,l)),r("student",a)]}var vI=["weights as","accuracy %","agreement %","bytes"];function CI({quantised:e=[],seeds:t}){let r=t.length>1;return e.
map(({precision:n,accuracy:o,agreement:s,bytes:i})=>[n,qo(o,100,2,r),qo(s,100,2,r),Le(i)])}function SI(e){return[[ZO(e),HO(e),rA(e)],[JO(e),e2(e)],[XO(e)]].map(r=>r.filter(n=>n).join(" ")).filter(r=>r).join(`

`)}function ZO(e){let{counts:t,recovered:r,ensemble:n,baseline:o,leak:s}=e,i=kr(e),a=`of ${Le(t.rows)} test answers right: ${i} ${Le(t.ensemble)}, baseline ${Le(t.baseline)}, student ${Le(t.student)}`;
if(t.student<t.baseline&&!s?.test)return`${KO(e)} ${VO(e)}`;if(r)return`The student recovered ${Ws(r.value)} % of the ${i}'s gain (95 % interval ${Ws(r.low)} to ${Ws(r.high)} % over ${xI(r)}; ${a}).`;
let u=n.accuracy.mean-o.accuracy.mean,c=s?.test?`the ${i} has learned from ${Le(s.test)} of these rows before, so its figures are too good and no share of its gain is called recovered`:u>0?`the ${i}'s\
 edge over the baseline (${Ar(u)} points) is within noise, so no share of it is called recovered; more seeds (--seeds 5) or more test rows would tell`:`the ${i} is no better than the baseline, so ther\
e is no gain to recover`;return`Of ${Le(t.rows)} test answers the ${i} has ${Le(t.ensemble)} right, the baseline ${Le(t.baseline)}, the student ${Le(t.student)}: ${c}.`}function KO(e){let{counts:t,student_baseline:r}=e,
n=r?.accuracy;return`The student is below its baseline: of ${Le(t.rows)} test answers it has ${Le(t.student)} right, the baseline ${Le(t.baseline)}, the ${kr(e)} ${Le(t.ensemble)}${n?` (${BI(n)})`:""}${n&&
n.p>=nA?"; that much may be chance":""}.`}function VO({ensemble:e,baseline:t}){return e.accuracy.mean>t.accuracy.mean?"Try a temperature of 1 (`strategy.temperature`), more weight on the labels (`stra\
tegy.hardWeight`) or longer training (`train.epochs`), and judge by the validation rows.":"Its teacher is no better than the baseline: try a better teacher (more members, wider, longer training) befor\
e anything else."}function HO(e){let{recovered_nll:t,student_baseline:r,ensemble:n,baseline:o,student:s,leak:i}=e;if(t===void 0||i?.test)return"";let[a,u,c]=[n,o,s].map(({nll:f})=>f.mean),l=`${kr(e)} ${ra(
a)}, baseline ${ra(u)}, student ${ra(c)}`;if(c>u){let f=r?.nll&&r.nll.p<nA;return`In NLL the student is worse than its baseline (${l})${f?"":"; that much may be chance"}.`}return t?`In NLL it recovere\
d ${Ws(t.value)} % (95 % interval ${Ws(t.low)} to ${Ws(t.high)} % over ${xI(t)}; ${l}).`:a<u?`In NLL the ${kr(e)}'s edge is within noise (${l}).`:`In NLL the ${kr(e)} is no better than the baseline (${l}\
).`}function JO(e){let{best_label_only:t,label_only:r=[],leak:n}=e;if(!t||n?.test)return"";let o=r.length,s=t.chosen_on==="validation rows"?"chosen on validation rows":"chosen on the test rows, as the\
re are none to validate on",i=o?`\`${t.name}\`, the best of ${o+1} label-only students of the same budget (${s})`:"the baseline, the only label-only student of this run (`baselines` trains stronger on\
es)",{accuracy:a,nll:u}=t.student_difference;if(!a)return"";let c=t.nll_name===t.name,l=u?`${c?"; NLL":`; in NLL, against \`${t.nll_name}\`, the best there with ${ra(t.nll.mean)},`} ${Wo(u.value,4)}, ${hc(
u.p)}`:"",f=`${Ar(t.accuracy.mean)} % right${c?` and NLL ${ra(t.nll.mean)}`:""}`;return`Against ${i}, with ${f}: ${BI(a)}${l}: ${YO(t.student_difference,o>0)}.`}function YO({accuracy:e,nll:t},r){let[n,
o]=[wI(e),-wI(t)],s=r?"labels alone":"the plain baseline";return n>0?`the teacher helped beyond ${s}${o<0?" in accuracy, and in NLL it did harm":""}`:n<0?o>0?`${s} did better in accuracy, in NLL the t\
eacher helped`:`the student did worse than ${s}`:o===0?"nothing shows that the teacher helped":`in accuracy the two are not told apart, in NLL the teacher ${o>0?"helped":"did harm"}`}function wI(e){return e&&
e.p<nA?Math.sign(e.value):0}function rA(e){let{compression:t,speedup:r,speedup_batch256:n}=e,o=i=>i>=10?i.toFixed(0):i.toFixed(1),s=r!==null&&n!==null&&Number.isFinite(r)?`, ${o(r)} times faster on on\
e row and ${o(n)} times on a batch of 256`:"";return t>0?`It is ${o(t)} times smaller than the ${kr(e)}${s}.`:`The ${kr(e)} has no parameters of its own to compare with${r===null?", and its time was n\
ot measured":s.replace(/^, /,"; the student is ")}.`}function XO(e){let{ensemble:t,baseline:r,student:n}=e,o=[[kr(e),t],["baseline",r],["student",n]];return o.some(([,{accuracy:a,balanced_accuracy:u}])=>u&&
Math.abs(a.mean-u.mean)>.05)?`Balanced accuracy, the mean recall of the classes: ${o.map(([a,{balanced_accuracy:u}])=>`${a} ${Ar(u?.mean??NaN)} %`).join(", ")}.`:""}function e2({seeds:e,best_label_only:t}){
return t&&e.length===1?"Intervals and p-values of one seed cover the test rows and not the trainings: another seed may differ by more (--seeds 5 covers both).":""}var nA=.05;function kr({teachers:e}){
return e.length>1?"ensemble":"teacher"}function xI({covers:e="test rows"}){return e}function BI({value:e,low:t,high:r,p:n,covers:o}){return e===0&&t===r?"both are right on the same rows":`${Wo(100*e,2)}\
 points, 95 % interval ${Wo(100*t,2)} to ${Wo(100*r,2)} over ${o}, ${hc(n)}`}function hc(e){return e<.001?"p < 0.001":`p ${e.toFixed(3)}`}function Wo(e,t){let r=Math.abs(e).toFixed(t);return Number(r)===
0?r:`${e<0?"−":"+"}${r}`}function Ws(e){return Wo(100*e,0).replace("+","")}function na(e){return Number.isFinite(e)?e.toFixed(3):""}function ra(e){return e.toFixed(4)}var bI=100;function kI(e){let{class_names:t=[],
label_only:r=[],ensemble:n,baseline:o,student:s}=e,i=[[kr(e),n],["baseline",o],...r.map(c=>[`labels: ${c.name}`,c]),["student",s]];if(!t.length||i.some(([,{recall:c}])=>!c))return;let a=c=>typeof c=="\
number"?Ar(c):"no test row",u=e.seeds.length>1;return{columns:["recall %",...i.map(([c])=>c)],rows:[...t.slice(0,bI).map((c,l)=>[c,...i.map(([,{recall:f}])=>a(f[l]))]),["mean: balanced accuracy",...i.
map(([,{balanced_accuracy:c}])=>qo(c,100,2,u))]],more:Math.max(0,t.length-bI)}}function Ar(e){return(100*e).toFixed(2)}function Le(e){return String(Math.round(e)).replace(/\B(?=(?:\d{3}){1,7}$)/g,",")}
function qo({mean:e,sd:t},r,n,o){let s=(e*r).toFixed(n);return o?`${s} ± ${(t*r).toFixed(n)}`:s}function _I({metrics:e,ensemble:t}){return["model",...e.map(({title:r})=>r),...t.weighted_metrics?e.map(({title:r})=>`weighted ${r}`):[],"agreement %","parameters","bytes","1 row ms","256 rows ms"]}function $I(e){
let{metrics:t,seeds:r,teachers:n,ensemble:o,baseline:s,label_only:i,student:a}=e,u=r.length>1,c=(l,f)=>[l,...oA(t,f.metrics,u),...f.weighted_metrics?oA(t,f.weighted_metrics,u):[],sA(f.agreement,QI,u),
Le(f.parameters),Le(f.bytes),f.latency_ms?na(f.latency_ms.single):"–",f.latency_ms?na(f.latency_ms.batch256):"–"];return[...n.length>1?n.map(l=>c(l.name,l)):[],c(kr(e),o),c("baseline",s),...i.map(
l=>c(`labels: ${l.name}`,l)),c("student",a)]}function TI({metrics:e,quantised:t,seeds:r}){let n=r.length>1;return{columns:["weights as",...e.map(({title:o})=>o),"agreement %","bytes"],rows:t.map(o=>[o.
precision,...oA(e,o.metrics,n),sA(o.agreement,QI,n),Le(o.bytes)])}}var QI={as:"percent"};function oA(e,t,r){return e.map(n=>sA(t[n.name],n,r))}function sA({mean:e,sd:t},r,n){let o=pr(e,r);return n?`${o}\
 ± ${pr(t,r)}`:o}function pr(e,{as:t}){return t==="percent"?Ar(e):t2(e)}function t2(e){if(e===0||!Number.isFinite(e))return String(e);let t=Math.abs(e);return t>=1e7||t<1e-4?e.toExponential(3):t>=1e4?
e.toFixed(0):e.toPrecision(4)}function PI(e){return[[r2(e),rA(e)],[n2(e),i2(e)]].map(t=>t.filter(r=>r).join(" ")).filter(t=>t).join(`

`)}function r2(e){let{metrics:[t],recovered:r,ensemble:n,baseline:o,student:s,leak:i,data:a}=e,u=kr(e),c=h=>h.metrics[t.name].mean,l=t.as==="percent"?" %":"",d=`${t.title.replace(/ %$/,"")} on ${Le(a.
test)} test rows: ${u} ${pr(c(n),t)}${l}, baseline ${pr(c(o),t)}${l}, student ${pr(c(s),t)}${l}`,m=t.better==="higher"?1:-1;if(i?.test)return`${d}. The ${u} has learned from ${Le(i.test)} of these row\
s before, so its figures are too good and no share of its gain is called recovered.`;if(m*(c(s)-c(o))<0)return`The student is below its baseline (${d}).`;if(r){let h=g=>Wo(100*g,0).replace("+","");return`\
The student recovered ${h(r.value)} % of the ${u}'s gain (95 % interval ${h(r.low)} to ${h(r.high)} % over ${r.covers??"test rows"}; ${d}).`}let A=m*(c(n)-c(o))>0?`the ${u}'s edge over the baseline is\
 within noise, so no share of it is called recovered; more seeds (--seeds 5) or more test rows would tell`:`the ${u} is no better than the baseline, so there is no gain to recover`;return`${d}: ${A}.`}
function n2(e){let{best_label_only:{name:t,chosen_on:r,student_difference:n},label_only:o,leak:s,metrics:[i]}=e;return s?.test||!n?"":`Against ${o.length?`\`${t}\`, the best of ${o.length+1} label-onl\
y students of the same budget (chosen on ${r})`:"the baseline, the only label-only student of this run (`baselines` trains stronger ones)"}: ${o2(n,i)}: ${s2(n,i)}.`}function o2({value:e,low:t,high:r,
p:n,covers:o},s){let i=u=>`${u<0?"−":"+"}${pr(Math.abs(u),s)}`,a=s.as==="percent"?" points":"";return`${s.title.replace(/ %$/,"")} ${i(e)}${a}, 95 % interval ${i(t)} to ${i(r)} over ${o}, ${hc(n)}`}
function s2({value:e,p:t},{better:r}){return t>=.05?"nothing shows that the teacher helped":e>0==(r==="higher")?"the teacher helped":"labels alone did better"}function i2({seeds:e}){return e.length===
1?"Intervals and p-values of one seed cover the test rows and not the trainings: another seed may differ by more (--seeds 5 covers both).":""}function DI({result:e,prepared:t,student:r},n){let{preprocessing:o}=t,s=o.columns.filter(u=>u.missing).length,i=o.columns.filter(({kind:u})=>u==="encoded").length,a=u=>o.columns.filter(c=>c.kind===u).
length;return`# ${n.name}: a distilled student

\`${n.student.use}\` with ${Le(r.parameters)} parameters, predicts \`${o.label}\`. Made by Retort with the strategy \`${n.strategy.use}\`
from the teacher \`${n.teacher.use}\`.

- **Takes** ${o.columns.length} raw columns (${a("numeric")} numeric, ${a("categorical")} categorical, ${i?`${i} encoded otherwise, `:""}${s} with
  missing cells), turned into ${o.features} features as \`preprocessing.json\` says.
- **Answers** ${a2(o)}
- **Trained** on ${Le(e.data.train)} rows with seed ${e.seed}; validated on ${Le(e.data.validation)}; measured on
  ${Le(e.data.test)} that neither it nor its teacher has seen.

${c2(e)}

The baseline has the student's architecture, initial weights, optimizer, steps, rows and augmentation, and learns
from the labels alone${e.labelOnly?.length?"; models named `labels` have its budget, and a way of their own to learn from them":""}. These are the results of one seed, the one whose weights these are;\
 \`report.json\` of the
run has all of them.${e.ensemble.latency?"":" The teacher was asked about each row once, so how long it takes was not measured."}

## Limits

${u2(o)} It was not audited for fairness between groups of people.

## Use

\`\`\`sh
deno task predict <this folder> rows.csv
\`\`\`
`}function a2({classes:e,answer:t}){switch(t?.from){case"sigmoid":return`the logits of ${e.length} labels, named in \`labels.json\`; a sigmoid makes each a probability.`;case"numbers":return`${e.length}\
 ${e.length>1?"numbers":"number"}, named in \`labels.json\`, standardised: times \`sd\`, plus \`mean\`
  of \`answer\` in \`preprocessing.json\`, they are in the label's units.`;default:return`the logits of ${e.length} classes, named in \`labels.json\`; softmax makes them probabilities.`}}function u2({
classes:e,answer:t}){switch(t?.from){case"sigmoid":return`It knows the ${e.length} labels above and rows like those it was trained on.`;case"numbers":return"It knows rows like those it was trained on;\
 beyond the range of their labels nothing says how far it errs.";default:return`It knows the ${e.length} classes above and rows like those it was trained on; its probabilities are as calibrated
as its ECE says, on such rows.`}}function c2(e){if(e.task!==void 0){let{metrics:r}=e,n=(o,{evaluation:s,parameters:i,agreement:a})=>[o,...r.map(u=>pr(s.metrics[u.name],u)),Ar(a),Le(i)];return OI(["mod\
el",...r.map(({title:o})=>o),"agreement with the teacher, %","parameters"],[n("teacher",e.ensemble),n("baseline",e.baseline),...e.labelOnly.map(o=>n(`labels: ${o.name}`,o)),n("student",e.student)])}let t=(r,{
evaluation:n,parameters:o,agreement:s})=>[r,`${Ar(n.accuracy)} %`,n.nll.toFixed(4),`${Ar(n.ece)} %`,`${Ar(s)} %`,Le(o)];return OI(["model","accuracy","NLL","ECE","agreement with the teacher","paramete\
rs"],[t("teacher",e.ensemble),t("baseline",e.baseline),...(e.labelOnly??[]).map(r=>t(`labels: ${r.name}`,r)),t("student",e.student)])}function OI(e,t){let r=n=>`| ${n.join(" | ")} |`;return[r(e),r(e.map(
()=>"---")),...t.map(r)].join(`
`)}async function LI(e,t,r){let{student:n,prepared:{preprocessing:o}}=e,{split:s,unlabelled:i,encode:a,weight:u,path:c,...l}=t.data;await aA(n,r,new Map([["preprocessing.json",Gt(o)],["labels.json",Gt(o.
classes)],["dataset.json",Gt(l)],["README.md",new TextEncoder().encode(DI(e,t))],...e.seen?[rc(e.seen.student)]:[],...iA(e,n,t)]))}function iA({specOf:e,prepared:t},r,{plugins:n=[]}){let o=e?.(r),s=n.
length?{plugins:H0(n)}:{},i=t?.train?.inputs?{inputs:Ju(t.train)}:{};return o?[[Qn,tA({student:o,...s,...i})]]:[]}async function aA(e,t,r){if(e.model)return await yI(e.model,t,r);let n=await e.save?.(),
o=r.get(Qn),s=`Cannot write student ${e.name}`;if(!n?.size)throw new S(`${s} as one without a model must have save, which gives its files: it has none`);if(!o)throw new S(`${s} as its plugin must be k\
nown, which loads it: a strategy made it by itself`);let i=[...n.keys()],a=i.find(l=>!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(l)||l2.includes(l)||r.has(l));if(a!==void 0)throw new S(`${s} as each file tha\
t it saves must have a plain name that the folder has no other file of: current value is ${R(a)}`);let u=JSON.parse(new TextDecoder().decode(o)),c=[...r].filter(([l])=>l!==Qn);await Ds(t,new Map([...c,
...n,[Qn,tA({...u,files:i})]]))}var l2=["model.json","weights.bin","preprocessing.json","labels.json","dataset.json","seen.json","README.md",Qn,qr];async function f2(e,t){let{folder:r,where:n,context:o,
features:s,classes:i}=t,a=await Ft(r,Qn,n)??{},{student:u,files:c,inputs:l={},plugins:f=[]}=a;if(!c){let h=await pc(r,n,o&&ac(o,s,i));try{return fo(e,h)}catch(g){throw h.dispose(),g}}let d=`Cannot ope\
n ${n} as a student`;if(!u||!o?.has("student",u.use)){let h=f.length?` (${f.join(", ")})`:"";throw new S(`${d}: the student plugin ${R(u?.use)} must be there, which loads it${h}: name its file (--plug\
in of a command, "plugins" of a config or of a server's config)`)}let{load:m}=o.make("student",u);if(!m)throw new S(`${d}: the student plugin ${R(u.use)} must have load: it has none`);let A=new Map;for(let h of c){
let g=await r.read(h);if(!g)throw new S(`${d}: it must have all files of its student: ${h} is not there`);A.set(h,g)}return await m(A,{name:e,features:s,classes:i,inputs:l,random:_n(0)})}async function FI(e,t,{
catalogue:r}={}){let n=await so(e,t,{as:"a student"}),o=await Ft(n,"preprocessing.json",t),s=await Ft(n,"dataset.json",t);if(o===void 0||s===void 0)throw new S(`Cannot open ${t} as a student: it must \
hold model.json, weights.bin, preprocessing.json and dataset.json: ${o===void 0?"preprocessing.json":"dataset.json"} is not there`);let i=Xu(o),{classes:a,features:u}=i,c=r?Tm(r):{};d2(i,c,t);let l=await f2(
"student",{folder:n,where:t,context:r?.context(r.container),features:u,classes:a.length}),{model:f}=l,d=String(zt(l))===ot,m=f&&d?f.inputs[0]?.shape.at(-1):u,A=f?f.outputs[0]?.shape.at(-1):a.length;if(m!==
u||A!==a.length)throw l.dispose(),new S(`Cannot open ${t} as a student: its model must take ${u} features and answer ${a.length} classes, as its preprocessing says: it takes ${m} and answers ${A}`);return{
student:l,preprocessing:i,encoders:c,dataset:s,async predict(h){let g=new Float32Array(h.length*u),y=new Map,w=0,E=g0(i,{unknown:({name:x})=>{y.set(w,[...y.get(w)??[],x])},encoders:c}),v=Hu(i,c);for(;w<
h.length;w++){let{cells:x,number:T}=h[w];E(h[w],g,w*u),v?.add(O=>x.get(O),`row ${T}`)}let C={features:g,rows:new Int32Array(h.length).fill(-1),inputs:{...Yu(i),...v?.finish()}},I=MI.tidy(()=>l.forward(
co(C,zt(l),t),{training:!1}).logits),B=await I.data();return I.dispose(),h.map((x,T)=>{let O=Ms(B.subarray(T*a.length,(T+1)*a.length)),F=y.get(T);return{label:a[$n(O)],probabilities:O,...F?{unknown:F}:
{}}})}}}function d2({columns:e},t,r){for(let n of e){if(n.kind!=="encoded")continue;let{name:o,encoder:s}=n;if(!Object.hasOwn(t,s))throw new S(`Cannot open ${r} as a student: the encoder ${R(s)} of co\
lumn ${R(o)} must be at hand: it is not; name the plugin that it comes with`);try{jo(n,t)}catch(i){throw i instanceof S?new S(`Cannot open ${r} as a student: column ${R(o)}: ${i.message}`,{cause:i}):i}}}p();p();function zI(){return{now:()=>0,rest:()=>Promise.resolve()}}p();async function UI(e,t){let r=await NI(e);return t?nt([r,await NI(t)]):r}function NI(e){let{rows:t,numeric:r,categorical:n,further:o=[],label:s,classes:i,labels:a,trainRows:u}=e,{labelColumns:c,rowWeights:l}=e,
f={rows:t,numeric:r.names,label:s,classes:i,scale:r.scale,trainRows:u},d=n.map(({name:m,categories:A})=>({name:m,categories:A}));return nt([JSON.stringify({...f,categories:d,...o.length?{further:o.map(
A2)}:{}}),r.values,...n.map(({codes:m})=>m),...o.flatMap(m=>m.kind==="tokens"?[m.ids,m.starts]:[]),...a?[a]:[],...c?.flatMap(m2)??[],...l?["weights",l]:[]])}function m2(e){return"values"in e?[e.name,e.
values]:[e.name,JSON.stringify(e.texts),e.codes]}function A2(e){let{kind:t,name:r}=e;return t==="text"?{kind:t,name:r,values:e.values}:{kind:t,name:r,vocabulary:e.vocabulary}}p();function gc({kind:e,name:t,...r},n,o){if(e==="text")return{kind:e,name:t,values:n};let s=new Int32Array(n.length+1),i=n.map((f,d)=>{let m=Bm(f??"");if(typeof m=="string")throw o(`row ${d+1}, column ${R(
t)} must be ${m}: current value is ${R(f)}`);return s[d+1]=s[d]+m.length,m}),a=new Int32Array(s.at(-1));i.forEach((f,d)=>a.set(f,s[d]));let u=r.vocabulary||a.reduce((f,d)=>Math.max(f,d),0)+1,c={kind:e,
name:t,ids:a,starts:s,vocabulary:u},l=jI(c,n.length);if(l!==void 0)throw o(l);return c}function jI({name:e,ids:t,starts:r,vocabulary:n},o){let s=`column ${R(e)}`;if(!(Number.isInteger(n)&&n>0))return`${s}\
 must have a vocabulary of one id or more: current value is ${R(n)}`;let i=r.every((c,l)=>l===0?c===0:c>=r[l-1]);if(r.length!==o+1||!i||r.at(-1)!==t.length)return`${s} must say where each of ${o} rows\
 starts, from 0 to the ${t.length} ids: it has ${r.length} starts, the last ${r.at(-1)}`;let a=t.findIndex(c=>!(Number.isInteger(c)&&c>=0&&c<n));return a<0?void 0:`row ${r.findIndex((c,l)=>a<r[l+1])+1}\
, ${s} must have ids from 0 to ${n-1}, the last of its vocabulary: current value is ${t[a]}`}function GI({rows:e,further:t=[]}){for(let r of t)if(r.kind==="tokens"){let n=jI(r,e);if(n!==void 0)return n}else if(r.
values.length!==e)return`column ${R(r.name)} must have a text for each of ${e} rows: it has ${r.values.length}`}p();function WI({preprocessing:{columns:e},train:t,validation:r,test:n,unlabelled:o}){let s=[t,r,n,...o?[o]:[]],i=Wr(e),a=e.flatMap((l,f)=>{if(l.kind!=="encoded"||l.of!=="text"||l.width===0)return[];let d=qI(
s,m=>p2(m,i[f],l.width));return d===0?[]:[`column ${R(l.name)} has ${It(d,"row")} whose text has nothing that the encoder ${l.encoder} counts, or none at all: such a row is zeros there, and a model an\
swers it from the other columns alone`]}),u=e.flatMap(l=>l.kind==="encoded"&&l.width===0?[l.name]:[]),c=Object.keys(t.inputs??{}).flatMap(l=>{let f=qI(s,m=>h2(m,l));if(f===0)return[];let d=u.includes(
l)?l:u[0];return[`column ${R(d)} has ${It(f,"row")} of no ids: a model sees a sequence of length 0 there`]});return[...a,...c]}function qI(e,t){return e.reduce((r,n)=>r+t(n),0)}function p2({features:e,
width:t,rows:r},n,o){let s=0;for(let i=0;i<r.length;i++){let a=i*t+n,u=a+o;for(;a<u&&e[a]===0;)a++;a===u&&s++}return s}function h2({inputs:e,rows:t},r){let n=e?.[r];if(n?.kind!=="tokens")return 0;let{
starts:o}=n;return t.reduce((s,i,a)=>o[a]===o[a+1]?s+1:s,0)}p();p();var st=U(j());function KI(e,t,r=n=>new Float32Array(n)){let{names:n}=e.numeric,o=[e,...t?[t]:[]],s=o.reduce((l,{rows:f})=>l+f,0),i=r(s*n.length);ZI(i,o);let u=new Set(o.map(({numeric:l})=>l.values.constructor)).has(
Float64Array),c=u?new Float64Array(r(2*i.length).buffer,0,i.length):i;return u&&ZI(c,o),{names:n,values:i,numbers:c,categorical:y2(o),texts:g2(o)}}function ZI(e,t){let r=0;for(let{numeric:{values:n}}of t)
e.set(n,r),r+=n.length}function g2(e){return(({further:r=[]})=>r.map(({name:n})=>n))(e[0]).map((r,n)=>({name:r,values:e.flatMap(({further:o,rows:s})=>{let i=o?.[n];return i?.kind==="text"?i.values:Array.
from({length:s},(a,u)=>i?.ids.subarray(i.starts[u],i.starts[u+1]).join(" "))})}))}function y2([e,...t]){return e.categorical.map((r,n)=>{if(!t.length)return r;let o=[...r.categories],s=new Map(o.map((c,l)=>[
c,l])),i=t.map(({categorical:c})=>{let l=c[n],f=l.categories.map(d=>{let m=s.get(d);return m!==void 0?m:(s.set(d,o.length),o.push(d)-1)});return l.codes.map(d=>d<0?-1:f[d])}),a=new Int32Array(r.codes.
length+i.reduce((c,{length:l})=>c+l,0));a.set(r.codes);let u=r.codes.length;for(let c of i)a.set(c,u),u+=c.length;return{name:r.name,categories:o,codes:a}})}function w2({names:e,values:t,categorical:r,
texts:n}){let o=(a,u)=>new S(`Cannot give a teacher raw rows ("inputs": "raw") as each column must ${a}: current value is ${u.map(c=>R(c)).join(", ")}; leave the columns out, or bring a teacher that r\
eads encoded rows`),s=[...r,...n];if(s.length)throw o("be numeric",s.map(({name:a})=>a));let i=new Set;for(let a=0;a<t.length;a++)Number.isNaN(t[a])&&i.add(e[a%e.length]);if(i.size)throw o("have a num\
ber in every row",e.filter(a=>i.has(a)))}function VI(e,{columns:t}){w2(e);let{names:r,values:n}=e,o=r.length,s=n.length/o,i=t;return({inputs:a,rows:u})=>{let c=new Float32Array(u.length*o),l=new Uint8Array(
u.length);u.forEach((m,A)=>{m<0||m>=s||(l[A]=1,c.set(n.subarray(m*o,(m+1)*o),A*o))});let f=st.tensor2d(c,[u.length,o]);if(!l.includes(0))return f;let d=st.tidy(()=>{let m=st.mul(uo(a,ot),st.tensor1d(i.
map(({sd:g})=>g))),A=st.add(m,st.tensor1d(i.map(({mean:g})=>g))),h=st.tile(st.tensor2d(l,[u.length,1],"bool"),[1,o]);return st.where(h,f,A)});return f.dispose(),d}}function HI(e,t,r){if(JSON.stringify(
e.columns)===JSON.stringify(t.columns))return;let n=Wr(e.columns),o=new Map(e.columns.map((m,A)=>[m.name,{column:m,at:n[A]}])),[s,i,a]=[[],[],[]];for(let m of t.columns){let{name:A,kind:h}=m,g=o.get(A);
g?g.column.kind!==h?i.push(A):h==="encoded"&&JSON.stringify(g.column)!==JSON.stringify(m)&&a.push(A):s.push(A)}let u=(m,A)=>new S(`Cannot use ${r} as a teacher: the data must have ${m}: current value \
is ${A.map(h=>R(h)).join(", ")}; use a teacher of these columns`);if(s.length)throw u("the columns that it was trained on, and lacks",s);if(i.length)throw u("columns of the kind (numeric, categorical)\
 that it was trained on",i);if(a.length)throw u("columns that are encoded as those that it was trained on (data.encode)",a);let c=new Float32Array(e.features*t.features),l=new Float32Array(t.features),
f=(m,A,h)=>c[m*t.features+A]=h,d=0;for(let m of t.columns){let{column:A,at:h}=o.get(m.name),g=Sr(A)-(A.missing?1:0);if(m.kind==="numeric"){let{mean:y,sd:w}=A;f(h,d,w/m.sd),l[d]=(y-m.mean)/m.sd;let E=(A.
fill??0)*w/m.sd+l[d];A.missing&&f(h+g,d,(m.fill??0)-E)}else if(m.kind==="encoded")for(let y=0;y<g;y++)f(h+y,d+y,1);else{let y=zs(m);A.categories.forEach((w,E)=>{let v=y(w);v!==void 0&&f(h+E,d+v,1)})}m.
missing&&A.missing&&f(h+g,d+Sr(m)-1,1),d+=Sr(m)}return{weights:c,bias:l}}function JI({weights:e,bias:t},r){return({inputs:n})=>st.tidy(()=>st.add(st.matMul(uo(n,ot),st.tensor2d(e,[r,t.length])),st.tensor1d(
t)))}function YI(e,t,r){let n=a=>a.map(u=>R(u)).join(", "),o=e.filter(a=>!t.includes(a)),s=t.filter(a=>!e.includes(a));if(o.length||s.length){let a=[...o.length?[`it does not know ${n(o)}`]:[],...s.length?
[`it knows ${n(s)}, which this data has not`]:[]];throw new S(`Cannot use ${r} as a teacher: its classes must be those of this data: ${a.join(", and ")}`)}let i=Int32Array.from(e,a=>t.indexOf(a));return i.
every((a,u)=>a===u)?void 0:i}p();function tv(e,t,{test:r=Gu,validation:n,trainRows:o},s){if(o===void 0)return XI(e,t,{test:r,validation:n},s);if(!(Number.isInteger(o)&&o>0&&o<e.length))throw Zs("trainRows must leave rows to train on \
before it and to test on after it",{trainRows:o,rows:e.length});let i=new Set(e.subarray(0,o)),a=t.findIndex((l,f)=>!i.has(f));if(a>=0)throw Zs("every class must be among the first trainRows rows",{trainRows:o,
class:t[a]});let u=XI(e.subarray(0,o),t,{test:0,validation:n},s),c=Int32Array.from({length:e.length-o},(l,f)=>o+f);return{...u,test:c}}function XI(e,t,{test:r,validation:n},o){let s=1-r-n;if(!(r>=0&&n>=
0&&s>1e-9))throw Zs("the fractions must be at least 0 and leave a part for training",{test:r,validation:n});let i=b2(e,t,o),a=i.map(({length:d})=>d),u=o.split("remainders").permutation(t.length),c=ev(
"test",r,a,a.map(()=>0),u),l=ev("validation",n,a,c,u,r),f=(d,m)=>{let A=i.map((y,w)=>y.subarray(d(w),m(w))),h=new Int32Array(A.reduce((y,{length:w})=>y+w,0)),g=0;for(let y of A)h.set(y,g),g+=y.length;
return h.sort()};return{test:f(()=>0,d=>c[d]),validation:f(d=>c[d],d=>c[d]+l[d]),train:f(d=>c[d]+l[d],d=>a[d])}}function b2(e,t,r){let n=new Int32Array(t.length);for(let a of e)n[a]+=1;let o=Array.from(
n,a=>new Int32Array(a)),s=new Int32Array(t.length);e.forEach((a,u)=>o[a][s[a]++]=u);let i=o.findIndex(({length:a})=>a===0);if(i>=0)throw Zs("every class must have a row",{class:t[i],rows:0});return o.
map((a,u)=>r.split("class",u).permutation(a.length).map(c=>a[c]))}function ev(e,t,r,n,o,s=0){let i=r.reduce((f,d)=>f+d,0),a=Math.round(i*t);if(t>0&&a===0)throw Zs(`the ${e} part must have a row`,{[e]:t,
rows:i});let u=r.map((f,d)=>f*(s+t)-n[d]),c=r.map((f,d)=>f-1-n[d]),l=r.map(()=>0);for(let f=0;f<a;f++){let d;for(let m of o)l[m]>=c[m]||(d===void 0||u[m]-l[m]>u[d]-l[d])&&(d=m);if(d===void 0){let m=`t\
he ${e} part must leave each of the ${r.length} classes a row to train on`;throw Zs(m,{[e]:t,rows:i})}l[d]+=1}return l}function Zs(e,t){return new S(`Cannot split the rows: ${e}: current value is ${R(
t)}`)}function Kr({features:e,width:t,inputs:r,labels:n,targets:o,weights:s,rows:i},a){let u=a.length,c={features:new Float32Array(u*t),width:t,...r?{inputs:C0(r,a)}:{},labels:new Int32Array(u),...o?{targets:new Float32Array(
u*Zo(o,i))}:{},...s?{weights:new Float32Array(u)}:{},rows:new Int32Array(u)},l=o?Zo(o,i):0;for(let f=0;f<u;f++){let d=a[f];c.features.set(e.subarray(d*t,(d+1)*t),f*t),c.labels[f]=n[d],c.rows[f]=i[d],o&&
c.targets.set(o.subarray(d*l,(d+1)*l),f*l),s&&(c.weights[f]=s[d])}return c}function Zo(e,t){return t.length?e.length/t.length:0}function yc(e,t,r,n,o,s=!1,i=Ku,a){let c=t.test!==void 0||t.trainRows!==
void 0?t:{...t,trainRows:e.trainRows},{codes:l,names:f}=a?a.strata??{codes:new Int32Array(e.rows),names:[e.label]}:{codes:e.labels,names:e.classes},d=tv(l,f,c,r.split("split")),m=a?.fit(d.train),A={...k0(
e,d.train,i),...a&&m?{classes:[...a.names],answer:m.format}:{}},h=e.rowWeights&&E2(e.rowWeights,d.train),g=(w,E)=>{let v=_0(A,w,E,i.encoders),C=Yu(A),I=v||C?{...C,...v}:void 0;return{features:R0(A,w,E,
o,i.encoders),width:A.features,...I&&{inputs:I}}},y=w=>({...g(e,w),labels:Int32Array.from(w,E=>m?0:e.labels[E]),...m?{targets:m.targets(w)}:{},...h?{weights:Float32Array.from(w,E=>h[E])}:{},rows:w});return{
train:y(d.train),validation:y(d.validation),test:y(d.test),...n&&{unlabelled:{...g(n),labels:new Int32Array(n.rows).fill(-1),...a?{targets:new Float32Array(n.rows*a.names.length)}:{},...h?{weights:new Float32Array(
n.rows).fill(1)}:{},rows:Int32Array.from({length:n.rows},(w,E)=>e.rows+E)}},preprocessing:A,...s?{raw:KI(e,n,o)}:{}}}function E2(e,t){let r=t.reduce((n,o)=>n+e[o],0)/t.length;if(r>0)return e.map(n=>n/
r);throw new S("Cannot weigh the rows as a training row must have a weight above 0: all have 0; choose another `data.weight`")}function rv({train:e,unlabelled:t,preprocessing:r}){if(!t)return{withUnlabelled:e,
repeated:e};let[n,o]=[e.rows.length,t.rows.length],s=Kr(e,Array.from({length:n+o},(c,l)=>l%n)),i=Kr(s,Array.from({length:n+o},(c,l)=>l)),a=x0(e.inputs,t.inputs),u={...i,...a?{inputs:a}:{}};return u.features.
set(t.features,n*e.width),u.labels.set(t.labels,n),u.rows.set(t.rows,n),t.targets&&u.targets?.set(t.targets,n*r.classes.length),t.weights&&u.weights?.set(t.weights,n),{withUnlabelled:u,repeated:s}}p();function nv(e,t){let r=c=>new S(`Cannot weigh the rows by ${R(t)} (data.weight): ${c}`),{names:n,values:o}=e.numeric,s=n.indexOf(t);if(s<0){let c=e.categorical.some(({name:l})=>l===t);throw r(c?"it mu\
st be a column of numbers: it has texts":`it must be one of the numeric columns ${mr(n)}: it is not there${ct(t,n)}`)}let i=n.length,a=new Float64Array(e.rows);for(let c=0;c<e.rows;c++){let l=o[c*i+s];
if(!(l>=0&&l<1/0)){let f=Number.isNaN(l)?"none (a missing cell or NaN)":l;throw r(`each weight must be a finite number, at least 0: row ${c+1} has ${f}`)}a[c]=l}if(a.every(c=>c===0))throw r("a weight \
must be above 0: all are 0");let u=new o.constructor(e.rows*(i-1));for(let c=0,l=0;c<e.rows;c++)for(let f=0;f<i;f++)f!==s&&(u[l++]=o[c*i+f]);return{...e,numeric:{...e.numeric,names:n.filter((c,l)=>l!==
s),values:u},rowWeights:a}}function ov(e,t){let{labels:r,weights:n}=e,o=new Float64Array(t),s=0;r.forEach((u,c)=>{u<0||(o[u]+=n?.[c]??1,s+=n?.[c]??1)});let i=o.filter(u=>u>0).length,a=Float32Array.from(
r,(u,c)=>(n?.[c]??1)*(u<0||o[u]===0?1:s/(i*o[u])));return{...e,weights:a}}p();p();function uA(e){let t=new Map;for(let r of e){let n=I2(r),o=t.get(n);o?o.push(r):t.set(n,[r])}return[...t.values()].filter(({length:r})=>r>1).map(r=>({texts:r,reason:S2(r)}))}function I2(e){let t=iv(e.
normalize("NFKC")),r=Me(t);return Number.isNaN(r)?sv(t.replace(/[.,;:! ]{1,9}$/,"")).replaceAll(/[\u2018-\u201f"`\u00b4]/g,"'").replaceAll(v2,"-").replace(/^'([^']*)'$/,"$1").replaceAll(C2," "):`#${r+
0}`}var v2=/[\u2010-\u2015\u2212]/g,C2=/(?<=\p{L})[-_ ](?=\p{L})/gu;function sv(e){return e.toUpperCase().toLowerCase()}function iv(e){return e.replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g,"").replaceAll(
/\s+/gu," ").trim()}function S2(e){let t=r=>new Set(e.map(r)).size===1;return t(r=>r.normalize("NFC"))?"one text in two forms of Unicode":e.every(r=>!Number.isNaN(Me(r.normalize("NFKC"))))?"one number":
t(sv)?"upper and lower case":t(r=>iv(r.normalize("NFKC")).replace(/[. ]{1,9}$/,"").toLowerCase())?"one text but for spaces, dots, case or forms of Unicode":"one text but for case and signs such as spa\
ces, dots, dashes and quotes"}function On(e){return JSON.stringify(nn(e,40)).replaceAll(/[\u00a0\u00ad\u0300-\u036f\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/g,t=>`\\u${t.charCodeAt(0).toString(16).
padStart(4,"0")}`)}p();p();function Ko(e){if(e===void 0)return B2;let t=[],r=uv(e).map(o=>cv(o)?(t.push(o),o==="YYYY"?"(\\d{4})":"(\\d{1,2})"):o.replaceAll(/[^\w\s]/g,"\\$&")).join(""),n=new RegExp(`^${r}$`);return o=>{let s=n.
exec(o.trim());if(!s)return NaN;let i=(...u)=>Number(s[t.findIndex(c=>u.includes(c))+1]),a=u=>t.includes(u)?i(u):0;return cA(i("YYYY"),i("MM","M"),i("DD","D"),a("HH"),a("mm"),a("ss"))}}function av(e){
let t=uv(e),r=(...o)=>t.filter(s=>o.includes(s)).length,n=t.filter(o=>!cv(o)).join("");if(/[\p{L}\p{N}]/u.test(n.replace("T","")))return"must be made of YYYY, MM, DD, HH, mm and ss, with signs between\
 them";if(r("YYYY")!==1||r("MM","M")!==1||r("DD","D")!==1)return"must have YYYY, MM and DD once each";if(r("HH")>1||r("mm")>1||r("ss")>1)return"must have HH, mm and ss once at most"}function uv(e){return e.
split(/(YYYY|MM?|DD?|HH|mm|ss)/).filter(t=>t!=="")}function cv(e){return/^(?:YYYY|MM?|DD?|HH|mm|ss)$/.test(e)}var x2=/^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:[.,]\d{1,9})?))?(?:Z|([+-])(\d\d)(?::?(\d\d))?)?)?$/;
function B2(e){let t=e.trim(),r=/^(\d{4})(\d\d)(\d\d)$/.exec(t);if(r)return cA(Number(r[1]),Number(r[2]),Number(r[3]),0,0,0);let n=x2.exec(t);if(!n)return NaN;let[,o,s,i,a=0,u=0,c="0",l,f=0,d=0]=n,m=cA(
...[o,s,i,a,u].map(Number),Number(c.replace(",",".")));if(Number(f)>23||Number(d)>59)return NaN;let A=(Number(f)*60+Number(d))/1440;return l==="-"?m+A:m-A}var k2=[31,28,31,30,31,30,31,31,30,31,30,31];
function cA(e,t,r,n,o,s){let i=e%4===0&&(e%100!==0||e%400===0),a=(k2[t-1]??0)+(i&&t===2?1:0);if(!(r>=1&&r<=a&&n<24&&o<60&&s<60))return NaN;let u=t>2?e:e-1,c=Math.floor((153*((t+9)%12)+2)/5)+r-1;return 365*
u+Math.floor(u/4)-Math.floor(u/100)+Math.floor(u/400)+c-719468+(n*3600+o*60+s)/86400}var Dn="write plain numbers in the file (1234.5)",bc={"decimal comma":{look:"numbers with a decimal comma",remedy:'set "decimal": ","'},comma:{look:"numbers whose comma may stand for a decimal point o\
r be between thousands",remedy:'set "decimal": "," where 1,234 means 1.234, or "thousands": "," where it means 1234'},"point and comma":{look:"numbers with a decimal comma and points between thousands",
remedy:'set "decimal": "," and "thousands": "."'},"thousands comma":{look:"numbers with commas between thousands",remedy:'set "thousands": ","'},"thousands point":{look:"numbers with points between th\
ousands",remedy:'set "decimal": "," and "thousands": "."'},"thousands space":{look:"numbers with spaces between thousands",remedy:'set "thousands": " " (and "decimal": "," where a comma is the decimal\
 mark)'},"thousands apostrophe":{look:"numbers with apostrophes between thousands",remedy:`set "thousands": "'"`},digits:{look:"numbers in other digits or signs than 0 to 9, + and -",remedy:Dn},notation:{
look:"numbers in another notation than 1234.5 or 1.2e3",remedy:Dn},quoted:{look:"numbers in quotes",remedy:'set "quote" to the quote that they have'},"iso date":{look:"dates",remedy:'list the column u\
nder "dates" to have days since 1970'},date:{look:"dates",remedy:'name the column and its format under "dates", as in "dates": { "column": "DD/MM/YYYY" }'},"named date":{look:"dates in another form th\
an 2024-03-31",remedy:"write them as 2024-03-31 in the file"},marked:{look:"numbers that a spreadsheet has marked as text",remedy:Dn},negative:{look:"numbers in parentheses or with the minus behind th\
em",remedy:"write plain numbers in the file (-1234.5)"},fraction:{look:"fractions, or dates without a year",remedy:Dn},time:{look:"times",remedy:"write them as a number of seconds or hours in the file"},
percent:{look:"numbers with a percent sign",remedy:Dn},currency:{look:"numbers with a currency",remedy:Dn},comparison:{look:"numbers with < or >",remedy:Dn},unit:{look:"numbers with a unit",remedy:`${Dn}\
, all in one unit`},none:{look:"texts for what is not known",remedy:'list them under "missing"'}},fv={look:"numbers with a decimal point",remedy:'leave "decimal" and "thousands" out where a point is t\
he decimal mark, or set "thousands": "." where it is between thousands'},R2=e=>!Number.isNaN(Ko()(e)),Ks=String.raw`[+-]?(?:\d[\d., ']*)`,Vs=String.raw`(?:\p{Sc}|[A-Z]{1,3}\$|[A-Z]{3}|[Kk]r\.?|zł|Kč|Fr\.?|Rs\.?)`,
lv=String.raw`(?: ?(?:[kKmMbB]|[kmb]n|[MB]n|Mio\.?|Mrd\.?|thousand|million|billion|lakh|crore))?`,wc="(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]{0,7}",_2=[["comma",/^[+-]?[1-9]\d{0,2},\d{3}$/],
["decimal comma",/^[+-]?\d*,\d+(?:[eE][+-]?\d+)?$/],["thousands comma",/^[+-]?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d*)?$/],["point and comma",/^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/],["thousands point",/^[+-]?\d{1,3}(?:\.\d{3}){2,}$/],
["thousands space",/^[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d*)?$/],["thousands apostrophe",/^[+-]?\d{1,3}(?:['\u2019]\d{3})+(?:[.,]\d*)?$/],["notation",/^[+-]?(?:\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|0[xXoObB][\da-fA-F]+)$/],
["date",/^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?:[ T].{0,20})?$/],["date",/^\d{4}[./-]\d{1,2}[./-]\d{1,2}(?:[ T].{0,30})?$/],["named date",new RegExp(`^(?:\\d{1,2}[ .-]{1,2})?${wc}[ .,-]{1,2}(?:\\d{\
1,2},? )?\\d{2,4}(?: .{0,20})?$`,"i")],["named date",new RegExp(`^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? \\d{1,2} ${wc} \\d{4}(?: .{0,20})?$`,"i")],["named date",/^\d{1,2}\.?(?: de)? \p{L}{3,12}\.?(?: de)? \d{4}$/u],
["named date",new RegExp(`^(?:\\d{1,2}[ -]${wc}|${wc} \\d{1,2})$`,"i")],["named date",/^(?:\d{4}[-/](?:\d{1,2}|Q[1-4])|\d{1,2}[-/]\d{4})$/],["named date",/^(?:Q[1-4][ -]?\d{4}|\d{4} ?Q[1-4]|\d{4}-?W\d\d(?:-?\d)?|\d{4}年\d{1,2}月(?:\d{1,2}日)?)$/],
["quoted",/^['"`\u2018-\u201f\u00ab][+-]?\d[\d.,]{0,30}['"`\u2018-\u201f\u00bb]$/],["time",/^\d{1,3}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]m)?$/i],["time",/^P(?=[\dT])(?:\d{1,9}[YMWD]){0,4}(?:T(?:\d{1,9}(?:\.\d{1,9})?[HMS]){1,3})?$/],
["percent",new RegExp(`^${Ks}[%‰‱]$`,"u")],["percent",new RegExp(`^% ?${Ks}$`)],["negative",new RegExp(`^\\((?:${Vs} ?)?\\d[\\d., ']*(?:[%]|${Vs})?\\)$`,"u")],["negative",new RegExp(`^(?:${Vs} ?)?\
\\d[\\d.']*(?:,[\\d.']+)*-$`,"u")],["currency",new RegExp(`^[+-]?${Vs} ?${Ks}${lv}$`,"u")],["currency",new RegExp(`^${Ks}${lv} ?${Vs}$`,"u")],["currency",new RegExp(`^(?:${Vs} ?)?\\d[\\d.']*,-$`,"u")],
["fraction",/^[+-]?(?:\d{1,9} )?\d{1,9}\/\d{1,9}$/],["marked",/^(?:="?[+-]?\d[\d.,]{0,30}"?|['\u2018\u2019][+-]?\d[\d.,]{0,30})$/],["notation",/^[+-]?\d{1,20}(?:[.,]\d{1,20})? ?[×x*·] ?10\^?[+-]?\d{1,3}$/],
["comparison",/^(?:[<>]=?|[≤≥~≈]) ?[+-]?\d[\d.,]*$/],["unit",new RegExp(`^${Ks}° ?[NSEWCF]$`)],["unit",/^\d{1,3} ?(?:['′]|ft\.?) ?\d{1,2}(?:\.\d{1,3})? ?(?:["″]|''|in\.?)?$/],["unit",/^\d{1,4} ?[a-z]{1,7}(?: \d{1,4} ?[a-z]{1,7}){1,3}$/],
["unit",new RegExp(`^${Ks}[\\p{L}°µ"][\\p{L}°µ/\\d^*²³.]{0,9}$`,"u")]],$2=new Set(["unit","comparison","time","fraction"]),T2=new Set([..."- -- --- . .. ? * _ n/a na n.a. n.a #n/a #na nan none n\
ull nil nul inf -inf +inf infinity -infinity".split(" "),..."missing unknown unk undefined tbd tba k.a. s/o (null) <null> <na> #value! #ref! #div/0!".split(" "),..."void empty blank x xx xxx \\n".split(
" "),"not available","not applicable",""]);function oa(e){if(e.length>60)return"text";if(!Number.isNaN(Me(e)))return"number";let t=dv(e);if(T2.has(t.toLowerCase()))return"none";if(R2(t))return"iso dat\
e";for(let[o,s]of _2)if(s.test(t))return o;let r=t.normalize("NFKC").replaceAll(/\p{Nd}/gu,Q2).replaceAll(/[\u2010-\u2015\u2212]/g,"-").replaceAll("٫",".").replaceAll("٬",",");if(r===t)return"text";
let n=oa(r);return n==="text"||n==="none"||n==="unit"?"text":n==="number"?"digits":n}function dv(e){return e.replaceAll(/[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000]/g," ").trim()}function Q2(e){let t=e.
codePointAt(0),r=t;for(;t-r<9&&/^\p{Nd}$/u.test(String.fromCodePoint(r-1));)r--;return String((t-r)%10)}function fA(e,t="column"){let r=new Map;for(let f of e){let d=oa(f),m=r.get(d);m?m.push(f):r.set(
d,[f])}let n=r.get("number")?.length??0,o=r.get("none")??[],s=r.get("text")?.length??0;for(let[f,d]of[["decimal comma","comma"],["thousands comma","comma"]]){let[m,A]=[r.get(f),r.get(d)];!m||!A||(m.push(
...A),r.delete(d))}let i=r.get("comma");i&&r.get("number")?.some(f=>/\.(?!\d{3}$)/.test(f))&&(r.set("thousands comma",[...r.get("thousands comma")??[],...i]),r.delete("comma")),r.has("thousands point")&&
r.has("decimal comma")&&lA(r,"point and comma","decimal comma"),r.has("thousands point")&&lA(r,"point and comma","thousands point"),r.has("point and comma")&&lA(r,"point and comma","decimal comma");let a=[
...r].filter(([f])=>!["number","none","text"].includes(f)).sort((f,d)=>d[1].length-f[1].length),u=a.find(([f])=>!$2.has(f)||e.length>=10),c=a.reduce((f,[,d])=>f+d.length,0);if(u&&c+n>=s+o.length&&2*(c+
n+o.length)>=e.length){let{look:f,remedy:d}=bc[u[0]],m=a[1]&&u===a[0]&&a[1][1].length>e.length/10?` and ${bc[a[1][0]].look}`:"";return{look:f+m,remedy:u[0]==="date"?O2(u[1],t):d,odd:!0,examples:u[1].slice(
0,3),count:c}}let l=[...o,...r.get("text")??[]];if(!(n<=l.length&&!(o.length&&n>s)))return l.length?{...bc.none,odd:!1,look:"numbers but for some texts",examples:l.slice(0,5),count:l.length}:{...fv,odd:!1,
examples:(r.get("number")??[]).slice(0,3),count:n}}var P2=20;function mv(e){let t=e.filter(r=>/^[^\p{L}\p{N}]{0,8}\p{Nd}/u.test(r));if(!(e.length<=P2||t.length<.9*e.length))return{look:"texts that beg\
in with a number",remedy:`${Dn} where they are quantities`,odd:!1,examples:t.slice(0,3),count:t.length}}function O2(e,t){let r=e.map(l=>/^(\d{1,4})([./-])(\d{1,2})([./-])(\d{1,4})(.*)$/.exec(dv(l))),n=new Set(
r.map(l=>D2(l?.[6]??""))),o=new Set(r.flatMap(l=>l?[l[2],l[4]]:[])),[s]=n,[i]=o;if(n.size>1||s===void 0||o.size!==1||i===void 0)return'write them as 2024-03-31 or 2024-03-31T12:30 in the file, and lis\
t the column under "dates"';let a=(...l)=>`set "dates" to ${l.map(f=>JSON.stringify({[t]:f.join(i)+s})).join(" or ")}`;if(r.every(l=>l&&l[1].length>2))return a(["YYYY","MM","DD"]);let u=l=>r.some(f=>f&&
Number(f[l])>12),c=r.some(l=>l&&l[5].length<3)?", once years have four digits":"";return u(1)?a(["DD","MM","YYYY"])+c:u(3)?a(["MM","DD","YYYY"])+c:`${a(["DD","MM","YYYY"],["MM","DD","YYYY"])}, whichev\
er it is${c}`}function D2(e){let[,t,r]=/^([ T])\d{1,2}:\d{1,2}(:\d{1,2})?$/.exec(e)??[];return e===""?"":t===void 0?void 0:`${t}HH:mm${r?":ss":""}`}function lA(e,t,r){let n=e.get(r);!n||t===r||(e.set(
t,[...e.get(t)??[],...n]),e.delete(r))}function Ec(e){let t=oa(e);return t==="number"?fv.remedy:t==="text"||t==="none"?void 0:bc[t].remedy}function Ic(e,t=new Set){let r=[],n=[];for(let o of e.categorical){let s=F2(o,t.has(o.name));r.push(...s.warnings),n.push(...s.refusals)}return e.labelColumns||r.push(...G2(e)),{warnings:r,refusals:n}}
var dA=1e3,M2=1e5,L2=.9;function F2({name:e,categories:t,codes:r},n){let o=t.length,s=`column ${On(e)}`,i=new Float64Array(o),a=0;for(let A of r)A<0||(i[A]+=1,a++);let u=[],c=o>xr?`the ${xr} most freq\
uent have a feature each, the other ${o-xr} (${It(N2(i,a),"row")}) have none`:"each has a feature of its own",l=o>=L2*a,f=n?[]:mA(t),d=fA(f,e)??(l&&o>xr?void 0:mv(f));if(d){let{look:A,remedy:h,examples:g}=d;
u.push(`${s} is read as ${o} categories and not as numbers: ${A} are there, such as ${ln(g)}; ${c}; ${h}, or list the column under "ignore" or "categorical"`)}else{if(l&&!n&&o>xr)return{warnings:[],refusals:[
`${s} must be numbers, or categories that come again: it has ${o} different texts in ${It(a,"row")}, such as ${ln(t.slice(0,2))}, as ids, names and free text have; list it under ${Av(f)?'"text" for fe\
atures of their words, under ':""}"ignore", or under "categorical" for features of the ${xr} most frequent`]};o>xr?u.push(`${s} has ${o} categories in ${It(a,"row")}: ${c}; join rare ones in the file,\
 or list the column under ${Av(mA(t))?'"text" for features of their words, or under ':""}"ignore"`):l&&!n&&o>=10&&u.push(`${s} has ${o} different texts in ${It(a,"row")}, such as ${ln(t.slice(0,2))}: \
ids and names say nothing of new rows; list it under "ignore" if it has such`)}let m=o<=M2?uA(t):[];return m.length&&u.push(`${s} has categories that look alike and are kept apart: ${hv(m)}; write the\
m alike in the file where they are meant as one`),{warnings:u,refusals:[]}}function Av(e){return 2*e.filter(t=>t.trim().split(/\s+/).length>=z2).length>e.length}var z2=4;function N2(e,t){let r=e.toSorted().
subarray(-xr);return t-r.reduce((n,o)=>n+o,0)}function mA(e){return e.length<=dA?e:Array.from({length:dA},(t,r)=>e[Math.floor(r*e.length/dA)])}var vc='set "task" to "numbers" for a regression, or put \
the numbers into a few ranges in the file',pv=20,U2=10,j2=.9;function G2({label:e,classes:t,labels:r,rows:n}){let o=`label column ${On(e)}`,s=new Float64Array(t.length);for(let m of r)s[m]+=1;let i=[],
a=uA(t);if(a.length&&i.push(`the ${o} has classes that look alike and are kept apart: ${hv(a)}; write them alike in the file where they are meant as one`),Cc(t,s)){let[m,A]=[t[0],t.at(-1)];i.push(`the\
 ${o} looks like a quantity and not like classes: it has ${t.length} different numbers from ${On(m)} to ${On(A)}, and each is a class that knows nothing of its neighbours; `+vc)}let u=pA(t);u!==void 0&&
i.push(`the ${o} looks like a quantity and not like classes: it has ${t.length} different texts, ${u}, and each is a class that knows nothing of its neighbours; put them into a few ranges in the file`);
let c=t.filter(m=>q2.test(m.trim()));c.length&&i.push(`the ${o} has the ${c.length===1?"class":"classes"} ${ln(c)}, as is written where the class of a row is not known; leave such rows out of the file\
 if so`);let l=t.filter((m,A)=>s[A]<=2);l.length&&i.push(`the ${o} has ${l.length===1?"a class":`${l.length} classes`} of two rows or one: ${ln(l)}; training, validation and test cannot each have one`);
let f=s.indexOf(AA(s)),d=s[f]/n;return d>=j2&&n>=50&&i.push(`${(100*d).toFixed(1)} % of the rows are of class ${On(t[f])} (${o}): who always answers it is right as often; look at each class beside the\
 accuracy`),i}var q2=/^(?:[+-]?(?:nan|inf|infinity)|nat|#n\/a|n\.a\.?|n\/a|na|<na>|null|nil|undefined|[-.?*_]{1,3}|)$/i;function pA(e){let t=e.length>pv?fA(mA(e)):void 0;return t?.odd?`${t.look}, such\
 as ${ln(t.examples)}`:void 0}function Cc(e,t){if(e.length<=U2)return!1;let r=e.map(Me);return r.some(o=>Number.isNaN(o))?!1:r.some(o=>!Number.isInteger(o))?!0:e.length<=pv?!1:!((r[0]===0||r[0]===1)&&
r.every((o,s)=>o===r[0]+s)&&AA(t)<=3*-AA(Array.from(t,o=>-o)))}function AA(e){let t=-1/0;for(let r=0;r<e.length;r++)t=Math.max(t,e[r]);return t}function ln(e,t=5){let r=e.slice(0,t).map(On),n=e.length-
r.length;return n>0?`${r.join(", ")} and ${n} more`:r.length>1?`${r.slice(0,-1).join(", ")} and ${r.at(-1)}`:r.join("")}function hv(e){let t=e.slice(0,3).map(({texts:r,reason:n})=>`${ln(r)} (${n})`);return e.
length>3?`${t.join(", ")} and ${e.length-3} more`:t.join(", ")}p();async function gv(e,t){let{names:r}=t.numeric,n=t.categorical.map(({name:l})=>l),o=new Float64Array(1024*r.length),s=n.map(()=>[]),i=t.further??[],a=i.map(()=>[]),u=0,c={numeric:r,categorical:n,further:i.
map(({name:l})=>l)};for await(let l of e.rows(c)){let f=u++*r.length;if(f+r.length>o.length){let d=new Float64Array(2*o.length);d.set(o),o=d}r.forEach((d,m)=>o[f+m]=W2(l,d)),n.forEach((d,m)=>s[m].push(
hA(l,d))),i.forEach(({name:d},m)=>a[m].push(hA(l,d)))}if(u===0)throw Sc("there must be a row: there is none");return{rows:u,numeric:{names:r,values:o.slice(0,u*r.length)},categorical:n.map((l,f)=>{let d=Vi(
u);return s[f].forEach((m,A)=>d.set(A,m)),{name:l,...d.finish()}}),...i.length?{further:i.map((l,f)=>gc(l,a[f],Sc))}:{}}}function hA({number:e,cells:t},r){let n=t.get(r);if(n!==void 0||t.has(r))return n;
let o=ct(r,t.keys());throw Sc(`row ${e} must have the table's column ${R(r)}: it is not there${o}`)}function W2(e,t){let r=hA(e,t);if(r===void 0)return NaN;let n=Me(r);if(!Number.isNaN(n))return n;let o=`\
row ${e.number}, column ${R(t)} must be a finite number, as in the table`,s=Ec(r);throw Sc(`${o}: current value is ${R(r)}${s?`; ${s}`:""}`)}function Sc(e){return new S(`Cannot use the unlabelled data\
 (data.unlabelled): ${e}`)}p();p();var xc=U(j());function sa(e){return xc.tidy(()=>e())}function At(e){return typeof e.predict=="function"}function Vo(e){xc.dispose([e.logits,...Object.values(e.features??{})]),e.members?.forEach(Vo)}
function Jt(e){return{name:e.name,parameters:e.parameters,reads:e.reads,predict:({inputs:t,taps:r})=>sa(()=>e.forward(t,{training:!1,...r?{taps:r}:{}})),dispose:()=>e.dispose()}}function gA({fingerprint:e,
members:t=[]}){if(e!==void 0)return e;let r=t.map(gA);return r.some(n=>n!==void 0)?r.map((n="")=>n).join():void 0}async function Ao(e){return{...Jt(e),fingerprint:await e.fingerprint()}}function Bc(e,t,r){if(r.has("teacher",e.use)){let n=r.make("teacher",e);return{...n,name:t,async*stages(o){let s=yield*n.stages(o);if(At(s))return s;let i=t==="teacher"?s.name:`${t} (${s.name})`;return await o.
lookUp(s,{as:i,reads:n.raw?"cells":"features"})}}}return{name:t,independent:!0,async*stages(n){let o=n.newStudent(t,e);return await Ao(yield{name:t,student:o,loss:n.loss()})}}}function kc({teacher:{train:e,
...t}},r){return Bc(t,"teacher",r).raw??!1}function yv(e,t,r){let n=Bc(e,t,r);if(!r.has("teacher",e.use))return n;let o=s=>`${t}.${s}`;return{...n,async*stages(s){let i=(c="student",l)=>s.newStudent(o(
c),l),a=n.stages({...s,newStudent:i}),u=await a.next();for(;!u.done;)u=await a.next(yield{...u.value,name:o(u.value.name)});return u.value}}}p();function bv(e,t){let{data:r,seeds:n,backend:o,name:s}=e,i=e.task===void 0?SI(e):PI(e);return`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${hr(s)} · Retort</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color: #1c2530; }
  h1 { font-size: 1.6rem; margin-bottom: 0; } h2 { font-size: 1.1rem; margin-top: 2rem; }
  .facts { color: #5a6672; margin-top: .2rem; }
  .table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
  th, td { padding: .35rem .6rem; text-align: right; border-bottom: 1px solid #dfe4ea; white-space: nowrap; }
  th:first-child { text-align: left; } .models tbody tr:last-child { font-weight: 600; background: #eef6f1; }
  .warnings { background: #fff6e5; border-left: 4px solid #c77700; padding: .6rem 1rem .6rem 2rem; }
  pre { background: #f5f7f9; padding: 1rem; overflow-x: auto; } svg { max-width: 100%; height: auto; }
</style>
<h1>${hr(s)}</h1>
<p class="facts">${r.train} training, ${r.validation} validation and ${r.test} test rows · ${r.features} features ·
${Z2(e)} · backend ${hr(o)} · ${n.length>1?`seeds ${n[0]} to ${n.at(-1)}`:`seed ${n[0]}`} ·
${e.seconds.toFixed(1)} s</p>
${i.split(`

`).map(a=>`<p>${Cv(a)}</p>`).join(`
`)}
${J2(e)}${e.task===void 0?K2(e):V2(e)}<h2>Config</h2>
<pre>${hr(JSON.stringify(t,null,2))}</pre>
</html>
`}function Z2(e){let{classes:t}=e.data;return e.task===void 0?`${t} classes`:hr(`${e.task}: ${t} ${t>1?"outputs":"output"}`)}function K2(e){return`<h2>Test accuracy</h2>
${vv(yA(e).map(({name:t,accuracy:r})=>({name:t,value:r})),{label:"Test accuracy of each model",text:t=>`${(100*t).toFixed(2)} %`})}
<h2>Results on the test split${e.seeds.length>1?" (mean ± standard deviation over seeds)":""}</h2>
${Hs(EI,II(e),"models")}
<p class="facts">ECE with 15 bins; agreement is with the teacher as a whole; ${Ev(e)}${e.label_only?Iv:""}.</p>
${H2(e)}${Y2(e)}${X2(e)}`}function Ev({ensemble:e}){return`bytes as float32; latency from features in memory to
logits in memory, the median of runs in turns${e.latency_ms?"":" (– where a teacher was asked for its answers once, and not measured)"}. The baseline has all that the student has but the teacher`}var Iv="\
; the students named <code>labels</code> have that budget, too, and a way of their own to learn from labels";function V2(e){let{metrics:[t],seeds:r,label_only:n}=e,o=TI(e);return`<h2>Test ${hr(t.title)}\
</h2>
${vv(yA(e).map(({name:s,metrics:i})=>({name:s,value:i[t.name]})),{label:`Test ${t.title} of each model`,text:s=>pr(s,t)})}
<h2>Results on the test split${r.length>1?" (mean ± standard deviation over seeds)":""}</h2>
${Hs(_I(e),$I(e),"models")}
<p class="facts">Agreement is with the teacher as a whole; ${Ev(e)}${n.length?Iv:""}.</p>
${o.rows.length?`<h2>The student with its weights stored</h2>
${Hs(o.columns,o.rows)}
`:""}`}function H2(e){let t=yA(e).flatMap(({name:r,weighted:n})=>n?[[r,Ar(n.accuracy.mean),n.nll.mean.toFixed(4)]]:[]);return t.length?`<h2>With the rows' weights</h2>
${Hs(["model","accuracy %","NLL"],t)}
`:""}function yA({teachers:e,ensemble:t,baseline:r,label_only:n=[],student:o}){return[...e.length>1?e:[],{...t,name:e.length>1?"ensemble":"teacher"},{...r,name:"baseline"},...n.map(s=>({...s,name:`lab\
els: ${s.name}`})),{...o,name:"student"}]}function J2({warnings:e=[]}){return e.length?`<h2>Warnings</h2>
<ul class="warnings">
${e.map(t=>`<li>${Cv(t)}</li>`).join(`
`)}
</ul>
`:""}function Y2(e){let t=kI(e);if(!t)return"";let{columns:r,rows:n,more:o}=t;return`<h2>Recall by class</h2>
${Hs(r,n,"models")}
<p class="facts">The share of each class's test rows that are answered right${e.seeds.length>1?", the mean over seeds":""}; their mean over classes is the balanced accuracy.${o?` ${o} more classes are\
 in report.json.`:""}</p>
`}function X2(e){let t=CI(e);return t.length?`<h2>The student with its weights stored</h2>
${Hs(vI,t)}
<p class="facts">Rounded after training; agreement is with the student at float32. int8 has a scale for each output channel, counted
with the bytes; biases and the numbers of normalisations stay float32.</p>
`:""}function Hs(e,t,r=""){let n=t.map(o=>`<tr>${o.map((s,i)=>i?`<td>${hr(s)}</td>`:`<th scope="row">${hr(s)}</th>`).join("")}</tr>`);return`<div class="table${r&&` ${r}`}"><table>
<thead><tr>${e.map(o=>`<th scope="col">${hr(o)}</th>`).join("")}</tr></thead>
<tbody>
${n.join(`
`)}
</tbody>
</table></div>`}function vv(e,{label:t,text:r}){let n=Math.min(...e.map(({value:m})=>m.mean-m.sd)),o=Math.max(...e.map(({value:m})=>m.mean+m.sd)),s=Math.max((o-n)*.1,.001),i=Math.max(...e.map(({name:m})=>[
...wv(m)].length)),[a,u,c]=[Math.max(120,24+Math.ceil(7.5*i)),560,26],l=m=>a+u*(m-n+s)/(o-n+2*s),f=e.length*c+30,d=e.map(({name:m,value:{mean:A,sd:h}},g)=>{let y=g*c+16,w=m==="student"?"#1a7f4b":m==="\
baseline"||m.startsWith("labels: ")?"#b3541e":"#3b5b8c";return`<text x="${a-12}" y="${y+5}" text-anchor="end">${hr(wv(m))}</text><line x1="${a}" x2="${a+u}" y1="${y}" y2="${y}" stroke="#e6eaee"/><line\
 x1="${l(A-h).toFixed(1)}" x2="${l(A+h).toFixed(1)}" y1="${y}" y2="${y}" stroke="${w}" stroke-width="2"/><circle cx="${l(A).toFixed(1)}" cy="${y}" r="5" fill="${w}"/><text x="${a+u+10}" y="${y+5}">${hr(
r(A))}</text>`});return`<svg viewBox="0 0 ${a+u+100} ${f}" width="${a+u+100}" role="img" aria-label="${hr(t)}" font-size="13" fill="#1c2530">${d.join(`
`)}</svg>`}function wv(e){let t=[...e];return t.length>40?`${t.slice(0,39).join("")}…`:e}function Cv(e){return hr(e).replaceAll(/`([^`]{1,200})`/g,"<code>$1</code>")}function hr(e){let t={"&":"&amp;",
"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};return e.replace(/[&<>"']/g,r=>t[r])}p();p();function Nt(e){let t=e.reduce((n,o)=>n+o,0)/e.length,r=e.reduce((n,o)=>n+(o-t)**2,0);return{mean:t,sd:e.length>1?Math.sqrt(r/(e.length-1)):0}}function Js(e){let t=e.toSorted((n,o)=>n-o),r=t.length>>
1;return t.length%2?t[r]:(t[r-1]+t[r])/2}p();p();p();function Rc(e,t){return e===1/0?0:Sv(t/(t+e*e),e*e/(t+e*e),t/2,.5)/2}function bA(e,t){let[r,n]=[0,1];for(;2*Rc(n,t)>e;)[r,n]=[n,2*n];for(let o=0;o<100&&n-r>1e-12*n;o++){let s=(r+n)/2;2*Rc(s,t)>e?r=
s:n=s}return(r+n)/2}function Sv(e,t,r,n){if(e<=0)return 0;if(t<=0)return 1;if(e>(r+1)/(r+n+2))return 1-Sv(t,e,n,r);let o=Math.exp(wA(r+n)-wA(r)-wA(n)+r*Math.log(e)+n*Math.log(t))/r,s=1e-300,i=1/c(1-(r+
n)*e/(r+1)),[a,u]=[1,i];for(let l=1;l<1e4;l++){let f=l*(n-l)*e/((r+2*l-1)*(r+2*l));i=1/c(1+f*i),a=c(1+f/a),u*=i*a;let d=-(r+l)*(r+n+l)*e/((r+2*l)*(r+2*l+1));if(i=1/c(1+d*i),a=c(1+d/a),u*=i*a,Math.abs(
i*a-1)<1e-15)break}return o*u;function c(l){return Math.abs(l)<s?s:l}}function wA(e){let t=0;for(;e<10;)t+=Math.log(e++);let r=1/(e*e),n=(1/12-r*(1/360-r*(1/1260-r*(1/1680-r*(1/1188-r*(691/360360-r/156))))))/
e;return(e-.5)*Math.log(e)-e+.5*Math.log(2*Math.PI)+n-t}var xv=.05;function ia(e){let t=e[0]?.values.length??0,r=e.reduce((l,{rows:f})=>l+f.length,0),n=Array.from({length:t},(l,f)=>e.reduce((d,{values:m})=>d+eD(m[f]),0)),o=n.map(l=>l/r),s=new Map;for(let{rows:l}of e)
for(let f=0;f<l.length;f++)s.has(l[f])||s.set(l[f],s.size);let[i,a,u]=[s.size,e.length,r].map(l=>n.map(()=>new Float64Array(l))),c=0;return e.forEach(({rows:l,values:f},d)=>{for(let m=0;m<l.length;m++,
c++){let A=s.get(l[m]);for(let h=0;h<t;h++){let g=f[h][m]-o[h];i[h][A]+=g,a[h][d]+=g,u[h][c]=g}}}),{answers:r,totals:n,rows:EA(i),seeds:EA(a),single:EA(u)}}function _c(e,t=0){let{answers:r,totals:n,rows:o,
seeds:s,single:i}=e,a=n[t],[u,c,l]=[o,s,i].map(({covariance:A})=>A[t][t]),f=IA(e,xv).map(A=>A[t][t]),d=Math.sqrt(Math.max(0,...f));return{value:a/r,low:(a-d)/r,high:(a+d)/r,p:m(),covers:Bv(e)};function m(){
if(a===0)return 1;let A=(w,E)=>E>1?2*Rc(Math.abs(a)/Math.sqrt(w),E-1):0;if(o.clusters<2)return 1;let h=Math.max(A(u,o.clusters),A(c,s.clusters));if(s.clusters<2||c<=l)return h;let[g,y]=[Math.log(Math.
max(h,1e-12)),0];for(let w=0;w<40;w++){let E=(g+y)/2;IA(e,Math.exp(E))[2][t][t]>a**2?g=E:y=E}return Math.max(h,Math.exp(g))}}function $c(e){let[t,r]=e.totals;if(e.rows.clusters<2||!(r>0)||!Number.isFinite(
t))return null;let[n,o]=[t/r,t/r];for(let[[s,i],[,a]]of IA(e,xv)){let u=r**2-a;if(!(u>0))return null;let c=t*r-i,l=c**2-u*(t**2-s);l<0||(n=Math.min(n,(c-Math.sqrt(l))/u),o=Math.max(o,(c+Math.sqrt(l))/
u))}return{value:t/r,low:n,high:o,covers:Bv(e)}}function Bv({seeds:e}){return e.clusters>1?"test rows and trainings":"test rows"}function IA({rows:e,seeds:t,single:r},n){if(e.clusters<2)return[e.covariance.
map(u=>u.map(()=>1/0))];let o=bA(n,e.clusters-1)**2,s=u=>e.covariance.map((c,l)=>c.map((f,d)=>u(l,d))),i=s((u,c)=>o*e.covariance[u][c]);if(t.clusters<2)return[i];let a=bA(n,t.clusters-1)**2;return[i,s(
(u,c)=>a*t.covariance[u][c]),s((u,c)=>i[u][c]+a*(t.covariance[u][c]-r.covariance[u][c]))]}function EA(e){let t=e[0]?.length??0,r=t>1?t/(t-1):0;return{clusters:t,covariance:e.map(n=>e.map(o=>r*n.reduce(
(s,i,a)=>s+i*o[a],0)))}}function eD(e){let t=0;for(let r=0;r<e.length;r++)t+=e[r];return t}function Rv(e){return{accuracy:kv(e,"right"),nll:kv(e,"nll")}}function kv(e,t){let r=_v(e.map(({rows:n,one:o,other:s})=>({rows:n,pairs:[[o,s]]})),t);return r&&r.rows.clusters>1?_c(r):null}function tD(e,t){
let r=(n,o)=>t==="right"?[n,o]:[o,n];return _v(e.map(({rows:n,ensemble:o,baseline:s,student:i})=>({rows:n,pairs:[r(i,s),r(o,s)]})),t)}function vA(e,t){let r=tD(e,t);return r&&$c(r)}function _v(e,t){if(e.
some(({pairs:n})=>n.flat().some(o=>!o[t])))return null;let r=ia(e.map(({rows:n,pairs:o})=>({rows:n,values:o.map(([s,i])=>Float64Array.from(s[t],(a,u)=>a-i[t][u]))})));return r.totals.every(Number.isFinite)?
r:null}function CA(e,t){let r=u=>u.every(c=>typeof c=="number")?u.reduce((c,l)=>c+l,0)/u.length:void 0,n=e.map(u=>({candidate:u,right:r(u.validationAccuracy),nll:r(u.validationNll)})),o=n.every(u=>u[t]!==
void 0)?"validation rows":"test rows",s=(u,c)=>{let l=t==="right"?u.right-c.right:0;return Math.abs(l)>1e-12?l>0:u.nll!==void 0&&c.nll!==void 0&&u.nll<c.nll},i=({candidate:u,right:c,nll:l})=>o==="vali\
dation rows"?{right:c??0,nll:l}:{right:u.testRight,nll:u.testNll};return{best:n.reduce((u,c)=>s(i(c),i(u))?c:u).candidate,chosenOn:o}}p();function Rr(e,t){let r=t.length,n=e.length/r,o=new Int32Array(r),s=new Float64Array(r),i=new Uint8Array(r),a=new Float64Array(r),u=0;for(let f=0;f<r;f++){let d=e.subarray(f*n,(f+1)*n),m=$n(d),A=nD(d,d[m]);
o[f]=m,s[f]=Math.exp(d[m]-A),i[f]=m===t[f]?1:0,a[f]=A-d[t[f]],u+=a[f]}let c=i.reduce((f,d)=>f+d,0)/r,l=rD(s,i);return{accuracy:c,nll:u/r,ece:l,predicted:o,rowNll:a}}function rD(e,t,r=15){let n=Array.from(
{length:r},(s,i)=>(i+1)/r),o=new Float64Array(r);for(let s=0;s<e.length;s++){let i=n.findIndex(u=>e[s]<=u),a=i<0?r-1:i;o[a]=o[a]+t[s]-e[s]}return o.reduce((s,i)=>s+Math.abs(i),0)/e.length}function Tc(e,t,r){
let[n,o]=[new Float64Array(r),new Float64Array(r)];return t.forEach((s,i)=>{o[s]++,e[i]===s&&n[s]++}),Array.from(n,(s,i)=>s/o[i])}function $v(e){let t=e.filter(r=>!Number.isNaN(r));return t.reduce((r,n)=>r+
n,0)/t.length}function Qc(e,t){return e.reduce((r,n,o)=>r+(n===t[o]?1:0),0)/e.length}function nD(e,t){let r=0;for(let n=0;n<e.length;n++)r+=Math.exp(e[n]-t);return t+Math.log(r)}p();var Tv=3,oD=5,Qv="Look at balanced accuracy and at the recall of each class, not at accuracy; try more rows of the rare classes (or the same rows several times), classes that are merged, longer traini\
ng or a larger model";function Pv(e,t,r){let n=d=>`\`${aD(r[d]??`class ${d}`)}\``,o=new Float64Array(r.length);for(let d of t)d.forEach(m=>o[m]++);let s=o.reduce((d,m)=>d+m,0),i=$n(o);if(o.filter(d=>d>
0).length<2)return[];let a=d=>`${(100*d/s).toFixed(d<s/100?2:1)} %`,u=e.flatMap(({name:d,predicted:m})=>{let A=new Set(m.flatMap(h=>[...new Set(h)]));return A.size===1?[{name:d,answer:[...A][0]}]:[]});
if(u.length===e.length&&u.every(({answer:d})=>d===i))return[`All models answer ${n(i)} for every test row: it is the commonest class, their accuracy is its share of the rows (${a(o[i])}), and they tel\
l nothing apart. ${Qv}.`];let c=SA(u,({answer:d})=>String(d)).map(d=>{let{answer:m}=d[0];return`${xA(d.map(({name:A})=>A))} ${d.length>1?"answer":"answers"} ${n(m)} for every test row${m===i?", the co\
mmonest class":""} (${a(o[m])} of the rows).`}),l=e.filter(({name:d})=>!u.some(m=>m.name===d)).flatMap(({name:d,predicted:m})=>{let A=sD(m,t,r.length).sort((h,g)=>g.seeds-h.seeds||o[g.c]-o[h.c]||h.c-g.
c);return A.length?[{name:d,missed:A}]:[]});for(let d of SA(l,({missed:m})=>JSON.stringify(m))){let m=d.length===1,A=SA(d[0].missed,({kind:h,seeds:g})=>`${h} ${g}`).map(h=>{let{kind:g,seeds:y}=h[0],w=h.
slice(0,Tv).map(({c:I})=>`${n(I)} (${a(o[I])} of the test rows)`),E=h.length-Tv,v=xA([...w,...E>0?[`${E} more ${E>1?"classes":"class"}`]:[]]);return`${g==="unanswered"?`never answer${m?"s":""}`:`${m?"\
is":"are"} never right on`} ${v}${y<t.length?`, in ${y} of ${t.length} seeds`:""}`});c.push(`${xA(d.map(({name:h})=>h))} ${A.join("; ")}.`)}let f=c.pop();return f===void 0?[]:[...c,`${f} ${Qv}.`]}function sD(e,t,r){
let n=new Map;return e.forEach((o,s)=>{let{unanswered:i,wrong:a}=iD(o,t[s],r);for(let[u,c]of[["unanswered",i],["wrong",a]])for(let l of c){let f=n.get(l);n.set(l,{kind:f?.kind==="wrong"?"wrong":u,seeds:(f?.
seeds??0)+1})}}),Array.from(n,([o,{kind:s,seeds:i}])=>({c:o,kind:s,seeds:i}))}function iD(e,t,r){let n=new Set(e),o=new Float64Array(r);t.forEach(i=>o[i]++);let s=Tc(e,t,r).flatMap((i,a)=>i===0?[a]:[]);
return{unanswered:s.filter(i=>!n.has(i)),wrong:s.filter(i=>n.has(i)&&o[i]>=oD)}}function SA(e,t){return[...Map.groupBy(e,t).values()]}function xA(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(
", ")} and ${e.at(-1)}`}function aD(e){return nn(e.slice(0,100).replaceAll(/[\p{Cc}\u2028\u2029]/gu,"�"),40)}function Ov(e,t){let r=e[0],n=A=>Pc(e,A),o=A=>{let h=e.map(g=>A(g).validationAccuracy).filter(g=>g!==null);return h.length?Nt(h):null},s=n(A=>A.ensemble),i=n(A=>A.student),{counts:a,recovered:u,recovered_nll:c}=mD(
e),l=e.flatMap(({leak:A})=>A??[]),f={test:l.reduce((A,{test:h})=>A+h,0),validation:l.reduce((A,{validation:h})=>A+h,0)},d=lD(e),m=[...t.warnings??[],...e.flatMap(({warnings:A=[]})=>A),...dD(e)];return{
name:t.name,backend:t.backend,seeds:e.map(({seed:A})=>A),data:r.data,teachers:r.teachers.map(({name:A},h)=>({name:A,...n(g=>g.teachers[h])})),ensemble:s,baseline:n(A=>A.baseline),student:i,...d.length?
{label_only:d}:{},best_label_only:fD(e),student_baseline:BA(e,({baseline:A})=>A),class_names:Dv(r),...uD(e),recovered:f.test?null:u,recovered_nll:f.test?null:c,...l.length?{leak:f}:{},counts:a,compression:s.
parameters/i.parameters,speedup:ua(s,i,"single"),speedup_batch256:ua(s,i,"batch256"),validation:{ensemble:o(A=>A.ensemble),baseline:o(A=>A.baseline),student:o(A=>A.student)},warnings:[...new Set(m)],student_path:t.
student_path,seconds:t.seconds}}function uD(e){let t=(e[0]?.quantised??[]).flatMap(({precision:r,bytes:n})=>{let o=e.flatMap(({quantised:s=[]})=>s.filter(i=>i.precision===r));return o.length<e.length?
[]:[{precision:r,accuracy:Nt(o.map(({accuracy:s})=>s)),agreement:Nt(o.map(({agreement:s})=>s)),bytes:n}]});return t.length?{quantised:t}:{}}function Pc(e,t){let r=e.map(t),{parameters:n}=r[0],o=e.map(
s=>Tc(t(s).evaluation.predicted,s.testLabels,s.data.classes));return{accuracy:Nt(r.map(({evaluation:s})=>s.accuracy)),nll:Nt(r.map(({evaluation:s})=>s.nll)),ece:Nt(r.map(({evaluation:s})=>s.ece)),balanced_accuracy:Nt(
o.map($v)),recall:o[0].map((s,i)=>{let a=o.map(u=>u[i]).filter(u=>!Number.isNaN(u));return a.length?Number(Nt(a).mean.toFixed(4)):null}),...cD(r),agreement:Nt(r.map(({agreement:s})=>s)),parameters:n,bytes:4*
n,latency_ms:kA(r.map(({latency:s})=>s))}}function cD(e){let t=e.flatMap(({weighted:r})=>r??[]);return t.length?{weighted:{accuracy:Nt(t.map(({accuracy:r})=>r)),nll:Nt(t.map(({nll:r})=>r))}}:{}}function kA(e){
let t=e.filter(r=>r!==null);return t.length<e.length?null:{single:Js(t.map(({single:r})=>r)),batch256:Js(t.map(({batch256:r})=>r))}}function ua({latency_ms:e},{latency_ms:t},r){return e&&t?e[r]/t[r]:null}
function lD(e){return RA(e).map(({name:t,pick:r})=>{let n=e.map(r),o=s=>{let i=s.filter(a=>a!==null);return i.length?Nt(i):null};return{name:t,...Pc(e,r),right:e.reduce((s,i)=>s+_A(i,r(i)),0),validation:{
accuracy:o(n.map(({validationAccuracy:s})=>s)),nll:o(n.map(({validationNll:s=null})=>s))}}})}function RA(e){let t=(r,n)=>r.labelOnly?.find(o=>o.name===n);return(e[0]?.labelOnly??[]).filter(({name:r})=>e.
every(n=>t(n,r))).map(({name:r})=>({name:r,pick:n=>t(n,r)}))}function fD(e){let r=[{name:"baseline",pick:s=>s.baseline},...RA(e)].map(({name:s,pick:i})=>({name:s,pick:i,validationAccuracy:e.map(a=>i(a).
validationAccuracy),validationNll:e.map(a=>i(a).validationNll),testRight:e.reduce((a,u)=>a+_A(u,i(u)),0),testNll:e.reduce((a,u)=>a+i(u).evaluation.nll,0)})),[n,o]=[CA(r,"right"),CA(r,"nll")];return{name:n.
best.name,nll_name:o.best.name,chosen_on:n.chosenOn,accuracy:Pc(e,n.best.pick).accuracy,nll:Pc(e,o.best.pick).nll,student_difference:{accuracy:BA(e,n.best.pick).accuracy,nll:BA(e,o.best.pick).nll}}}function Dv({
classNames:e,data:t}){return e??Array.from({length:t.classes},(r,n)=>`class ${n}`)}function dD(e){let t=e[0],r=t.teachers.length>1,n=[...r?t.teachers.map(({name:o},s)=>({name:o,pick:i=>i.teachers[s]})):
[],{name:r?"ensemble":"teacher",pick:o=>o.ensemble},{name:"baseline",pick:o=>o.baseline},...RA(e),{name:"student",pick:o=>o.student}];return Pv(n.map(({name:o,pick:s})=>({name:o,predicted:e.map(i=>s(i).
evaluation.predicted)})),e.map(({testLabels:o})=>o),Dv(t))}function aa({testLabels:e},{evaluation:t}){return{right:Uint8Array.from(t.predicted,(n,o)=>n===e[o]?1:0),nll:t.rowNll}}function _A(e,t){return t.
evaluation.predicted.reduce((r,n,o)=>r+(n===e.testLabels[o]?1:0),0)}function BA(e,t){return Rv(e.map(r=>({rows:r.testRows,one:aa(r,r.student),other:aa(r,t(r))})))}function mD(e){let t=n=>e.reduce((o,s)=>o+
_A(s,s[n]),0),r=e.map(n=>({rows:n.testRows,ensemble:aa(n,n.ensemble),baseline:aa(n,n.baseline),student:aa(n,n.student)}));return{counts:{rows:e.reduce((n,{testRows:o})=>n+o.length,0),ensemble:t("ensem\
ble"),baseline:t("baseline"),student:t("student")},recovered:vA(r,"right"),recovered_nll:vA(r,"nll")}}p();function Lv(e,t){let r=e[0],n=l=>AD(e.map(l)),[o,s]=[n(l=>l.ensemble),n(l=>l.student)],i=r.labelOnly.map(({name:l},f)=>({name:l,pick:d=>d.labelOnly[f]})),a=e.flatMap(({leak:l})=>l??[]),u={test:a.reduce(
(l,{test:f})=>l+f,0),validation:a.reduce((l,{validation:f})=>l+f,0)},c=[...t.warnings??[],...e.flatMap(({warnings:l=[]})=>l)];return{name:t.name,backend:t.backend,task:r.task,metrics:r.metrics,outputs:r.
classNames,seeds:e.map(({seed:l})=>l),data:r.data,teachers:r.teachers.map(({name:l},f)=>({name:l,...n(d=>d.teachers[f])})),ensemble:o,baseline:n(l=>l.baseline),student:s,label_only:i.map(({name:l,pick:f})=>({
name:l,...n(f)})),student_baseline:Fv(e,l=>l.baseline),best_label_only:hD(e,i),recovered:u.test?null:pD(e),...a.length?{leak:u}:{},quantised:r.quantised.flatMap(({precision:l,bytes:f})=>{let d=e.flatMap(
({quantised:m})=>m.filter(A=>A.precision===l));return d.length<e.length?[]:[{precision:l,metrics:Oc(d.map(({metrics:m})=>m)),agreement:Nt(d.map(({agreement:m})=>m)),bytes:f}]}),compression:o.parameters/
s.parameters,speedup:ua(o,s,"single"),speedup_batch256:ua(o,s,"batch256"),warnings:[...new Set(c)],student_path:t.student_path,seconds:t.seconds}}function AD(e){let{parameters:t}=e[0],r=e.map(({validation:o})=>o).
filter(o=>o!==null),n=e.map(({weighted:o})=>o).filter(o=>o!==null);return{metrics:Oc(e.map(({evaluation:o})=>o.metrics)),...n.length?{weighted_metrics:Oc(n)}:{},validation:r.length?Oc(r):null,agreement:Nt(
e.map(({agreement:o})=>o)),parameters:t,bytes:4*t,latency_ms:kA(e.map(({latency:o})=>o))}}function Oc(e){return Object.fromEntries(Object.keys(e[0]).map(t=>[t,Nt(e.map(r=>r[t]))]))}function Mv({metrics:[
e]},t,r){let n=e.better==="higher"?1:-1;return t.evaluation.scores.map((o,s)=>n*(o-r.evaluation.scores[s]))}function pD(e){return $c(ia(e.map(t=>({rows:t.testRows,values:[Mv(t,t.student,t.baseline),Mv(
t,t.ensemble,t.baseline)]}))))}function Fv(e,t){let r=ia(e.map(n=>{let[o,s]=[n.student.evaluation.scores,t(n).evaluation.scores];return{rows:n.testRows,values:[o.map((i,a)=>i-s[a])]}}));return r.rows.
clusters>1?_c(r):null}function hD(e,t){let{name:r,better:n}=e[0].metrics[0],o=[{name:"baseline",pick:(u=>u.baseline)},...t],s=e.every(u=>u.baseline.validation),i=({pick:u})=>{let c=e.reduce((l,f)=>{let{
validation:d,evaluation:m}=u(f);return l+(s?d:m.metrics)[r]},0);return n==="higher"?c:-c},a=o.reduce((u,c)=>i(c)>i(u)?c:u);return{name:a.name,chosen_on:s?"validation rows":"test rows",student_difference:Fv(
e,a.pick)}}p();function zv(){let e=new Map;return{open(t,{identity:{fingerprint:r,asked:n},chunkRows:o}){let s=e.get(r)??{chunkRows:o,chunks:new Map};e.set(r,s);let{chunkRows:i,chunks:a}=s;return Promise.resolve({chunkRows:i,
asked:n,read:u=>Promise.resolve(a.get(u)),claim:()=>Promise.resolve(),write:(u,c)=>Promise.resolve(void a.set(u,c)),close:()=>Promise.resolve()})}}}var Ho=Vt("targets");p();p();var Nv=32;async function gD(e){return mt([e,await oo(e)])}async function yD(e){if(e.length<Nv)return;let t=e.slice(0,e.length-Nv);return(await oo(t)).every((n,o)=>n===e[t.length+o])?t:void 0}var ca="r\
etort/1";function Uv({header:e,arrays:t}){let r=new TextEncoder().encode(JSON.stringify({header:e,lengths:t.map(s=>s.length)})),n=new Uint8Array(4);new DataView(n.buffer).setUint32(0,r.length,!0);let o=t.
map(un);return gD(mt([new TextEncoder().encode(ca),n,r,...o]))}async function jv(e){let t=ca.length+4,r=await yD(e);if(!r||r.length<t||new TextDecoder().decode(r.subarray(0,ca.length))!==ca)return;let n=new DataView(
r.buffer).getUint32(ca.length,!0),{header:o,lengths:s}=JSON.parse(new TextDecoder().decode(r.subarray(t,t+n))),i=t+n,a=s.map(u=>{let c=i;return i+=u*4,new Float32Array(r.slice(c,i).buffer)});return{header:o,
arrays:a}}function Gv(e,t,r){let n=(o,s,i="")=>new S(`Cannot resume from ${r}/${o}: the checkpoint must be ${s}; remove that file to train its stage anew${i}`);return{async load(o,s,i){let a=`${o}.ckpt`,u=await e.
read(a);if(!u)return;let c=await jv(u);if(!c)throw n(a,"whole and unaltered: its checksum does not match");let{run:l,step:f,done:d,joined:m,teacher:A}=c.header;if(l.data!==t.data)throw n(a,"of this co\
nfig and data: the data is other than it was");if(l.config!==t.config)throw n(a,"of this config and data: the config is other than it was");if(A!==s)throw n(a,"learned from these soft targets (teacher\
, data, views, precision): they are others than they were",", or begin anew in another folder (--out)");if(i!==void 0&&i!==(m??!1))throw n(a,"of batches that have no last one of a single row: an earli\
er version of Retort made one",", or begin anew in another folder (--out)");return{step:f,done:d,...m?{joined:m}:{},arrays:c.arrays}},async save(o,{step:s,done:i,joined:a,arrays:u},c){await e.write(`${o}\
.ckpt`,await Uv({header:{run:t,stage:o,step:s,done:i,...a?{joined:a}:{},teacher:c},arrays:u}))}}}function Dc(){return{load:()=>Promise.resolve(void 0),save:()=>Promise.resolve()}}p();function qv(e){return new Float32Array(new SharedArrayBuffer(e*Float32Array.BYTES_PER_ELEMENT))}function $A(e){return{...e,numeric:{...e.numeric,values:wD(e.numeric.values)}}}function wD(e){if(e.buffer instanceof
SharedArrayBuffer)return e;let t=e.constructor,r=new t(new SharedArrayBuffer(e.byteLength));return r.set(e),r}p();var Mc=class extends Error{name="WorkerDied"},Lc=Vt("workers");p();p();var Wv=U(j());var po=1024,la=class extends S{name="RowsMissing";ask;constructor(t,r){super(t),this.ask=r}};async function fa(e,t,{wanted:r={},backend:n},o){n?.use();let{rows:s}=t,i=co(t,zt(e),e.name),a=c=>(n?.use(),
e.predict({inputs:i,rows:s,...c})),u;try{return u=await bD(()=>a(r),t),await o(u,a)}finally{Wv.dispose(i),u&&Vo(u)}}async function bD(e,t){let r=new Set;for(;;)try{return e()}catch(n){if(!(n instanceof
la)||r.has(n.ask))throw n;r.add(n.ask),await n.ask(t)}}async function Fc(e,t,r,{rest:n,...o},s){for(let i=0;i<t;i+=po){i>0&&await n?.();let a=r(i,Math.min(t,i+po));await fa(e,a,o,(u,c)=>s(u,{...a,from:i},
c))}}p();p();function Ys(e,t){return e==="float16"?new Float16Array(t):new Float32Array(t)}function Zv(e){return e==="float16"?2:4}function Jo(e){for(let t=0;t<e.length;t++){let r=Math.abs(e[t]);if(r>65504&&r<1/0)
return e[t]}}p();function Kv({rows:e,classes:t,count:r,precision:n}){let o=t<=65536?new Uint16Array(e*r):new Uint32Array(e*r);return{logits:Ys(n,e*r),top:{count:r,classes:o,tail:Ys(n,e)}}}function Vv(e,t,r,n){let{count:o,
classes:s,tail:i}=r.top,a=new Int32Array(o),u=new Uint8Array(t);for(let c=0,l=n;c<e.length;c+=t,l++){for(let m=0;m<t;m++){if(m>=o&&!(e[c+m]>e[c+a[o-1]]))continue;let A=Math.min(m,o-1);for(;A>0&&e[c+m]>
e[c+a[A-1]];A--)a[A]=a[A-1];a[A]=m}for(let m=0;m<o;m++)u[a[m]]=1,s[l*o+m]=a[m],r.logits[l*o+m]=e[c+a[m]];let[f,d]=[-1/0,0];for(let m=0;m<t;m++)u[m]||(f=Math.max(f,e[c+m]));for(let m=0;m<t;m++)u[m]||(d+=
Math.exp(e[c+m]-f));i[l]=f===-1/0?f:f+Math.log(d);for(let m=0;m<o;m++)u[a[m]]=0}}function Hv({logits:e,top:{count:t,classes:r,tail:n}},o,s,i,a){i.fill(n[o]-Math.log(s-t),a,a+s);for(let u=o*t;u<(o+1)*t;u++)
i[a+r[u]]=e[u]}function Yo({classes:e,features:t,members:r}){let n=Object.entries(t??{}).map(([o,{shape:s}])=>[o,s]);return{classes:e,...t?{features:Object.fromEntries(n)}:{},...r?{members:r.map(Yo)}:{}}}function zc(e){
return e.reduce((t,r)=>t*r,1)}function Xo(e,t,r){let{classes:n,features:o,members:s}=e,{precision:i,top:a=n}=t,u=Object.entries(o??{}).map(([c,l])=>[c,{shape:l,values:Ys(i,r*zc(l))}]);return{classes:n,
...a<n?Kv({rows:r,classes:n,count:a,precision:i}):{logits:Ys(i,r*n)},offsets:new Float32Array(r),...o?{features:Object.fromEntries(u)}:{},...s?{members:s.map(c=>Xo(c,t,r))}:{}}}function da(e,t,r){let n=(i,a,u,c)=>{
let l=i instanceof Float16Array?Jo(a):void 0;if(l!==void 0)return{value:l,what:c};i.set(a,u)},{relative:o,offsets:s}=QA(t.logits,t.classes);if(s.forEach((i,a)=>e.offsets[r+a]=i+(t.offsets?.[a]??0)),e.
top){let i=e.logits instanceof Float16Array?Jo(o):void 0;if(i!==void 0)return{value:i,what:"logits"};Vv(o,t.classes,{logits:e.logits,top:e.top},r)}else{let i=n(e.logits,o,r*t.classes,"logits");if(i)return i}
for(let[i,{shape:a,values:u}]of Object.entries(t.features??{})){let c=e.features[i].values,l=n(c,u,r*zc(a),i);if(l)return l}for(let[i,a]of(t.members??[]).entries()){let u=da(e.members[i],a,r);if(u)return{
...u,what:`member ${i+1}'s ${u.what}`}}}function QA(e,t){let r=new Float32Array(e.length),n=new Float32Array(e.length/t);for(let o=0,s=0;s<e.length;o++,s+=t){let i=-1/0;for(let u=s;u<s+t;u++)e[u]>i&&(i=
e[u]);let a=n[o]=Number.isFinite(i)?i:0;for(let u=s;u<s+t;u++)r[u]=e[u]-a}return{relative:r,offsets:n}}function TA({logits:e,offsets:t,top:r,features:n,members:o}){return[e,...t?[t]:[],...r?[r.classes,
r.tail]:[],...Object.values(n??{}).map(({values:s})=>s),...(o??[]).flatMap(TA)]}function Jv(e,t,r,n){let o=TA(t);for(let[s,i]of TA(e).entries()){let a=un(o[s]);un(i).set(a,r*(a.length/n))}}p();p();p();function Yv({labels:e,mixed:t},r,n,o){let s=e[r];if(s===o)return;let i=s===-2?t?.[r]:new Map([[s,1]]);if(s===-1||o<0||!i||!t){e[r]=-1;return}let a=new Map([...i].map(([u,c])=>[u,n*c]));a.set(o,(a.get(
o)??0)+1-n),t[r]=a,e[r]=-2}function Vr(e,t,r,n){let{part:o,augmentation:s,views:i,random:a}=e,u=Kr(o,t);if(!s)return u;let{features:c,labels:l,targets:f,rows:d}=u,m=[];if(i){let g=a.split("views",r);for(let y=0;y<t.length;y++){
let w=g.integer(i+1);w>0&&(m[y]=rC(e,s,u,t,y,w))}}else{let g={features:c,width:o.width,labels:l,targets:f,mixed:m,positions:t};s.apply(g,a.split("augment",r)),d.fill(-1)}let A=a.split("mixed label",r),
h=!1;for(let g=0;g<t.length;g++){let y=l[g]===-2&&!n?m[g]:void 0;m[g]=y,y?(h=!0,l[g]=ED(y,A)):l[g]<0&&(l[g]=-1,n||ID(o,u,t,g))}return h?{...u,mixed:m}:u}function ED(e,t){let r=t.uniform(),n=-1;for(let[
o,s]of e)if(!(s<=0)&&(n=o,r-=s,r<0))break;return n}function eC({part:e,stride:t=0},{view:r,from:n,to:o}){return e.rows.slice(n,o).map(s=>r*t+s)}function tC(e,t,r){let n=Kr(e.part,t);if(r>0)for(let o=0;o<
t.length;o++)rC(e,e.augmentation,n,t,o,r),n.labels[o]===-2&&(n.labels[o]=-1);return n}function ID({features:e,width:t,labels:r,targets:n,rows:o},s,i,a){let u=i[a];if(s.features.set(e.subarray(u*t,(u+1)*
t),a*t),s.labels[a]=r[u],s.rows[a]=o[u],!n)return;let c=Zo(n,o);s.targets.set(n.subarray(u*c,(u+1)*c),a*c)}function rC({part:{width:e},stride:t=0,random:r},n,o,s,i,a){let u=[],c=o.targets?Zo(o.targets,
o.rows):0,l={features:o.features.subarray(i*e,(i+1)*e),width:e,labels:o.labels.subarray(i,i+1),...o.targets?{targets:o.targets.subarray(i*c,(i+1)*c)}:{},mixed:u,positions:s.subarray(i,i+1)};return n.apply(
l,r.split(`view/${a}`,s[i])),o.rows[i]=a*t+o.rows[i],u[0]}p();function Xs({teacher:e,members:t}={}){return{...e?.length?{taps:e}:{},...t?{members:t}:{}}}function _r(e){let t=e.map(({tasks:r=[an]})=>r).filter(r=>r!=="all");return{needs:vD(e),tasks:t.length?t[0].filter(
r=>t.every(n=>n.includes(r))):"all",weighs:e.every(({weighs:r})=>r===!0)}}function vD(e){let t=r=>[...new Set(e.flatMap(({needs:n})=>n?.[r]??[]))];return{student:t("student"),teacher:t("teacher"),members:e.
some(({needs:r})=>r?.members)}}p();var Be=U(j());var fn=1e-30,CD=.02,SD=.001;function Nc(e){return Be.tidy(()=>{let t=Be.sum(e,1,!0),r=Be.logicalAnd(Be.less(Be.abs(Be.sub(t,1)),CD),Be.greater(Be.min(e,1,!0),-SD)),n=Be.where(r,Be.zerosLike(t),Be.fill(
[t.shape[0],1],NaN));return Be.add(Be.log(Be.maximum(e,fn)),n)})}function nC(e){return Be.tidy(()=>{let t=Nc(Be.concat([Be.sub(1,e),e],1));return Be.sub(t,Be.slice(t,[0,0],[-1,1]))})}function Uc(e,{who:t,
of:r,rows:n,classes:o}){for(let s=0;s<e.length;s++){let i=e[s];if(Number.isFinite(i))continue;let a=e.length/n.length,[u,c]=[Math.floor(s/a),s%a],l=i===-1/0?"a logit is the log of a probability, so fo\
r a probability of 0 answer log(max(p, 1e-7))":"look at what it makes of that row (probabilities below 0, or that do not sum to 1, are none)";throw new S(`Cannot use the answers of ${t} to the ${r}: e\
ach must be a finite number: row ${n[u]+1}, class ${o?R(o[c]):c+1} is ${i}; ${l}`)}}p();var jc=U(j());function Gc(e,t,r){let n=t.reduce((i,{rows:a})=>Math.max(i,a.length),1),o=xD(t,n),s=t.map(({answers:i})=>i);return{name:r.name,fingerprint:e,parameters:r.parameters,reads:[],predict({rows:i,taps:a,members:u}){
let c=new Int32Array(i.length);for(let l=0;l<i.length;l++){let f=o(i[l]);if(f<0)throw new RangeError(`Cannot look up soft targets as the row must be labelled: current value is ${i[l]}`);c[l]=f}return sC(
s,{at:c,chunkRows:n},a,u?r:void 0)},dispose(){}}}function xD(e,t){let r=e.reduce((i,{rows:a})=>i+a.length,0),n=e.reduce((i,{rows:a})=>a.reduce((u,c)=>Math.max(u,c),i),-1),o=i=>e.forEach(({rows:a},u)=>a.
forEach((c,l)=>i(c,u*t+l)));if(n>=64*r+2**16){let i=new Map;return o((a,u)=>i.set(a,u)),a=>i.get(a)??-1}let s=new Int32Array(n+1).fill(-1);return o((i,a)=>s[i]=a),i=>i>=0&&i<=n?s[i]:-1}function sC(e,t,r,n){
let{classes:o,top:s,features:i={},members:a}=e[0],u=s?kD(e,t):oC(e.map(({logits:l})=>l),o,t);BD(e,t,u);let c=(r??[]).map(l=>{let f=i[l];if(!f)throw new RangeError(`Cannot look up ${l} as it must have \
been stored: it was not`);let{shape:d}=f,m=oC(e.map(({features:A})=>A[l].values),zc(d),t);return[l,jc.tensor(m,[t.at.length,...d])]});return{logits:jc.tensor2d(u,[t.at.length,o]),...r?.length?{features:Object.
fromEntries(c)}:{},...n&&a?{members:a.map((l,f)=>sC(e.map(({members:d})=>d[f]),t,[],n.members?.[f]??{})),...n.combination?.weights?{weights:n.combination.weights}:{}}:{}}}function oC(e,t,{at:r,chunkRows:n}){
let o=new Float32Array(r.length*t),s=0;for(let i=0;i<r.length;i++){let a=r[i],u=Math.floor(a/n),c=e[u],l=(a-u*n)*t;for(let f=l;f<l+t;f++)o[s++]=c[f]}return o}function BD(e,{at:t,chunkRows:r},n){let{classes:o,
offsets:s}=e[0];if(s)for(let i=0;i<t.length;i++){let a=t[i],u=Math.floor(a/r),c=e[u].offsets[a-u*r];for(let l=i*o;l<(i+1)*o;l++)n[l]+=c}}function kD(e,{at:t,chunkRows:r}){let{classes:n}=e[0],o=new Float32Array(
t.length*n);return t.forEach((s,i)=>{let a=Math.floor(s/r),{logits:u,top:c}=e[a];Hv({logits:u,top:c},s-a*r,n,o,i*n)}),o}async function ei({logits:e,features:t,members:r}){let n=[];for(let[s,i]of Object.
entries(t??{}))n.push([s,{shape:i.shape.slice(1),values:await i.data()}]);let o=[];for(let s of r??[])o.push(await ei(s));return{classes:e.shape[1],logits:await e.data(),...t?{features:Object.fromEntries(
n)}:{},...r?{members:o}:{}}}var es={precision:"float32"};async function PA({teacher:e,source:t,needs:r,backend:n,classes:o,encoding:s=es,rest:i},{view:a,from:u,to:c}){let l,f=`training rows${a>0?` (as their fixed view ${a})`:""}`;
if(await Fc(e,c-u,(d,m)=>tC(t,Int32Array.from({length:m-d},(A,h)=>u+d+h),a),{wanted:Xs(r),backend:n,rest:i},async(d,{from:m,rows:{length:A}},h)=>{let g=await ei(d),y=t.part.rows.slice(u+m,u+m+A);await ma(
e,g,{of:f,rows:y,classes:o},()=>h({members:!0})),l??=Xo(Yo(g),s,c-u);let w=da(l,g,m);if(w)throw new S(`Cannot store the answers of ${e.name} as ${w.what} must be at most ${65504} in size in float16${w.
what.endsWith("logits")?", less the row's largest":""}: current value is ${w.value}; set targets.precision to "float32"`)}),!l)throw new RangeError("Cannot label rows as there must be some: there are \
none");return l}async function ma({name:e,members:t=[]},r,n,o){let s=Array.prototype.every.call(r.logits,Number.isFinite);if(!s&&t.length&&!r.members&&o){let i=o();try{await ma({name:e,members:t},await ei(
i),n)}finally{Vo(i)}}for(let[i,a]of(r.members??[]).entries())await ma(t[i]??{name:`${e}'s member ${i+1}`},a,n);s||Uc(r.logits,{who:e,...n});for(let[i,{values:a}]of Object.entries(r.features??{})){let u=Array.
prototype.findIndex.call(a,l=>!Number.isFinite(l));if(u<0)continue;let c=n.rows[Math.floor(u/(a.length/n.rows.length))];throw new S(`Cannot use layer ${i} of ${e} on the ${n.of}: its outputs must be f\
inite numbers: one of row ${c+1} is ${a[u]}; look at what it makes of that row`)}}async function*qc(e,t){for(let r of t)yield await PA(e,r)}function iC({part:e,views:t=0,stride:r=0},n){let o=e.rows.length;
if((t+1)*r>2**31)throw new S(`Cannot label views as rows times views must be below two thousand million: there are ${o} rows and ${t} views`);let s=[];for(let i=0;i<=t;i++)for(let a=0;a<o;a+=n)s.push(
{view:i,from:a,to:Math.min(o,a+n)});return s}p();var pt=U(j());var dn=class{#e;#t;#r=new Map;#n;#o;#s;constructor({student:t,state:r=[]},n){this.#e=[...t.state,...r],this.#t=t.variables,this.#n=n,this.#o=aC([])}trained(t,r,n){let o=this.#r.get(t);if(o){if(o.shape.
join()===r.join())return o;throw new TypeError(`Cannot train ${t} as it must keep its shape [${o.shape}]: current value is [${r}]`)}if(this.#s)throw new TypeError(`Cannot train ${t} as it must be aske\
d for in the first call already: it was not`);let s=this.#n.split(`trained/${t}`),i=r.reduce((c,l)=>c*l,1),a=Float32Array.from({length:i},()=>typeof n=="number"?n:n(s)),u=pt.tidy(()=>pt.variable(pt.tensor(
a,[...r])));return this.#r.set(t,u),u}begin(t){_t(Pe(t,"the optimizer"),()=>{this.#s=this.variables.map(r=>({variable:r,slots:t.slots.map(()=>aC(r.shape))}))})}get variables(){return[...this.#t,...this.#r.
values()]}get learning(){if(!this.#s)throw new Error("Cannot take a step as the stage must have begun: it has not");return this.#s}get#i(){let t=this.learning.flatMap(({slots:r})=>r);return[...this.#e,
...this.#r.values(),...t,this.#o]}get loss(){return this.#o}addLoss(t){this.#o.assign(pt.add(this.#o,t))}clearLoss(){pt.tidy(()=>this.#o.assign(pt.scalar(0)))}async checkFinite(t,r){let n=(await this.#o.
data())[0];if(Number.isFinite(n))return n;throw OA(t,`loss must be finite: current value is ${n}`,r)}weights(){return Zr(this.#e)}arrays(){return Zr(this.#i)}restore(t,r){let n=r?this.#e:this.#i;if(t.
length!==n.length)throw new RangeError(`Cannot restore a stage as its state must have ${n.length} arrays: current value is ${t.length}`);pt.tidy(()=>{n.forEach((o,s)=>o.assign(pt.tensor(t[s],o.shape)))})}untouched(t){
let r=this.#a();try{return t()}finally{r(!0)}}untouchedIfFailed(t){let r=this.#a(),n=!0;try{let o=t();return n=!1,o}finally{r(n)}}#a(){let t=this.#e.filter(n=>!this.#t.includes(n)),r=t.map(n=>n.clone());
return n=>{n&&t.forEach((o,s)=>o.assign(r[s])),pt.dispose(r)}}dispose(){let t=this.#s?.flatMap(({slots:r})=>r)??[];pt.dispose([...t,...this.#r.values(),this.#o])}};function aC(e){return pt.tidy(()=>pt.variable(
pt.zeros(e),!1))}function OA(e,t,r){return new S(`Cannot train ${e} as its ${t} in epoch ${r}; lower the learning rate`)}function Wc({student:e,state:t=[]}){return Zr([...e.state,...t])}p();var[DA,_D]=[0,-1];function uC(e){return new Int32Array(new SharedArrayBuffer(e*Int32Array.BYTES_PER_ELEMENT))}function ho(e,t,r){let n=Atomics.compareExchange(e,t,DA,r);return n===DA||n===r}function cC(e,t){
Atomics.store(e,t,_D)}function lC(e,t){return e.findIndex((r,n)=>Atomics.load(e,n)===t)}function Aa(e,t,r){return e.subarray(0,t).some((n,o)=>[DA,r].includes(Atomics.load(e,o)))}p();function ti({workers:e,count:t,run:r,work:n,own:o,act:s,events:i,signal:a}){let u=new AbortController,c=uC(n.items.length),l=n.items.map(()=>Promise.withResolvers());l.forEach(({promise:w})=>w.catch(()=>{}));
let f={events:i,signal:a?AbortSignal.any([a,u.signal]):u.signal,done({index:w,result:E}){cC(c,w),l[w].resolve(E)}},d,m=async w=>{try{await w()}catch(E){(d===void 0||d instanceof Et)&&(d=E),u.abort()}},
A=w=>({run:r,work:n,claims:c,worker:w}),h=Array.from({length:t-1},(w,E)=>E+2),y=Promise.all([m(()=>o(A(1),f)),...h.map(w=>m(()=>$D(e,A(w),f,s)))]).then(()=>{for(let{resolve:w,reject:E}of l)d===void 0?
w(void 0):E(d)});return{result:w=>l[w].promise,claim:w=>ho(c,w,1),async stop(){u.abort(),await y}}}async function $D(e,t,r,n){for(let o=1;;o++)try{return await e.run(t,r)}catch(s){if(!(s instanceof Mc))
throw s;if(r.signal.aborted)throw new Et("interrupted");if(o===2)throw TD(t,s,n)}}function TD({work:e,claims:t,worker:r},{message:n},o){let s=e.items[lC(t,r)];return new S(`Cannot ${s===void 0?"work s\
ide by side":o(s)}: its Worker died twice: ${n}; what is trained is kept: go on with --resume, or alone with --workers 1`)}function ri({size:e,least:t,idle:r=0,leastIdle:n=t},{items:o,time:s}){let i=u=>u>
0?Math.floor(s/u):1/0,a=Math.max(i(t),Math.min(1+r,i(n)));return Math.max(1,Math.min(e,o,a))}p();var[QD,fC]=[.2,3e7],dC=6;function Zc({steps:e,epochs:t,parameters:r},n){return e*QD+t*n*r*dC/fC}function mC({parameters:e},t){return t*e*(dC/3)/fC}p();p();var wC=U(j());p();p();function MA({names:e,numbers:t,categorical:r,texts:n},o){return Array.from(o,s=>Object.fromEntries([...e.map((i,a)=>[i,PD(t[s*e.length+a])]),...r.map(({name:i,categories:a,codes:u})=>[i,a[u[s]]??null]),
...n.map(({name:i,values:a})=>[i,a[s]??null])]))}function PD(e){return Number.isNaN(e)?null:e}function AC(e,{columns:t,features:r},n,o){let s=Wr(t);return MA(e,o).map((i,a)=>{let u=n.subarray(a*r,(a+1)*
r),c=t.map((l,f)=>{let d=s[f];if(l.kind==="encoded")return[l.name,i[l.name]??null];let m=l.kind==="numeric"?1:l.categories.length;if(l.missing&&u[d+m]>.5)return[l.name,null];if(l.kind==="numeric")return[
l.name,u[d]*l.sd+l.mean];let h=-1;for(let g=0;g<m;g++)u[d+g]>(h<0?0:u[d+h])&&(h=g);return[l.name,h<0?i[l.name]??null:l.categories[h]]});return{...i,...Object.fromEntries(c)}})}p();p();var LA=.001;function Kc(e,t){let r=FA(e)&&"logits"in e?"logits":FA(e)&&"probabilities"in e?"probabilities":void 0;if(!r)throw Mn(t,"they must be an object with logits or probabilities",R(e));let{rows:{
length:n},classes:{length:o}}=t,s=e[r],i=new Float32Array(n*o),a=OD(s,r,t);for(let u=0;u<n;u++){let c=a(u);if(c?.length!==o){let f=`row ${t.rows[u]+1} must have a number for each of the ${o} classes`;
throw Mn(t,f,c===void 0?R(c):String(c.length))}let l=0;for(let f=0;f<o;f++){let d=c[f],m=()=>`row ${t.rows[u]+1}, class ${R(t.classes[f])}`;if(typeof d!="number"||!Number.isFinite(d))throw Mn(t,`each \
must be a finite number, and ${m()} is not`,R(d));if(r==="probabilities"&&(d<0||d>1+LA))throw Mn(t,`each must be a probability from 0 to 1, and ${m()} is not`,R(d));l+=d;let A=Math.fround(r==="logits"?
d:Math.log(Math.max(d,fn)));if(!Number.isFinite(A))throw Mn(t,`each must be a number of float32, and ${m()} is not`,R(d));i[u*o+f]=A}if(r==="probabilities"&&Math.abs(l-1)>LA)throw Mn(t,`the probabilit\
ies of row ${t.rows[u]+1} must sum to 1 (to ${LA})`,l.toPrecision(4),"; divide them by their sum, or answer { logits }")}return i}function OD(e,t,r){let{rows:{length:n},classes:{length:o}}=r;if(e instanceof
Float32Array||e instanceof Float64Array){if(e.length!==n*o){let s=`their ${t} must be ${n*o} numbers, ${n} rows of ${o} classes`;throw Mn(r,s,String(e.length))}return s=>e.subarray(s*o,(s+1)*o)}if(!Array.
isArray(e))throw Mn(r,`their ${t} must be a list of rows`,R(e));if(e.length!==n)throw Mn(r,`there must be an answer for each of the ${n} rows`,String(e.length));return s=>FA(e[s])?e[s]:void 0}function pa(e){
let[t,r]=[e[0]+1,e.at(-1)+1];return e.length===1?`row ${t}`:`rows ${t} to ${r}`}function Mn({who:e,rows:t},r,n,o=""){return new S(`Cannot use the answers of ${e} to ${pa(t)}: ${r}: current value is ${n}${o}`)}
function FA(e){return typeof e=="object"&&e!==null}var Vc={batchRows:64,atOnce:4,seconds:120};async function zA(e,t,r,n){let{atOnce:o,signal:s}=e,i=new AbortController,a=s?AbortSignal.any([s,i.signal]):i.signal,u=[],c=0,l=Promise.resolve(),f=async()=>{
for(;c<t.length&&!a.aborted;){let d=t[c++];try{let m=await DD(e,r(d),a);l=l.then(()=>n(d,m)),await l}catch(m){u.push(m),i.abort()}}};if(await Promise.all(Array.from({length:Math.min(o,t.length)},f)),s?.
aborted)throw new Et("interrupted");if(u.length)throw u[0]}var pC="what it has answered is kept in the run's folder, from which --resume goes on";async function DD({teacher:e,as:t,classes:r,seconds:n,
clock:o},s,i){let[a,u]=[new AbortController,new AbortController],c=AbortSignal.any([i,a.signal]),l=e.members!==void 0,f=()=>{};try{let d=(async()=>await e.label(s,{classes:r,signal:c,members:l}))(),m=new Promise(
(g,y)=>{f=()=>y(new Et("interrupted")),i.addEventListener("abort",f,{once:!0}),i.aborted&&f()}),h=o.after?.(1e3*n,u.signal)?.then(()=>{throw new S(`Cannot label ${pa(s.rows)} with ${t} as it must answ\
er within ${n} s (targets.seconds): it has not; ${pC}`)});return hC(await Promise.race([d,m,...h?[h]:[]]),{teacher:e,as:t,classes:r,rows:s.rows})}catch(d){if(a.abort(),i.aborted)throw new Et("interrup\
ted");if(d instanceof S)throw d;let{message:m,cause:A}=Mu(Pe(e,`teacher ${t}`),d);throw new Ve(`Cannot label ${pa(s.rows)} with ${t}: ${m}; ${pC}`,{cause:A})}finally{i.removeEventListener("abort",f),u.
abort()}}function hC(e,{teacher:t,as:r,classes:n,rows:o}){let s=Kc(e,{who:r,rows:o,classes:n}),{members:i}=t;if(!i)return{classes:n.length,logits:s};let a=e.members??[];if(a.length!==i.length)throw new S(
`Cannot use the answers of ${r} to ${pa(o)}: there must be one of each of its ${i.length} members: current value is ${a.length}`);let u=i.map((c,l)=>hC(a[l],{teacher:c,as:`${r}'s member ${c.name}`,classes:n,
rows:o}));return{classes:n.length,logits:s,members:u}}p();async function Hc(e){let{encoding:t,data:r,preprocessing:n,rows:o,views:s,teacher:i,asked:a}=e,u=["targets 2",t,r,n,o,s,i,...a];return{...e,fingerprint:await nt(u)}}function Jc({precision:e,top:t}){return t===
void 0?e:`${e} of the top ${t}`}var ha="members";function jA(e,{as:t,reads:r},{raw:n}){let o=Pe(e,`teacher ${t}`);if(typeof e.label!="function")throw new Ve(`${o}: it must have predict or label: it has neither`);if(typeof e.fingerprint!="string"||!e.
fingerprint)throw new Ve(`${o}: a teacher that only labels rows must have a fingerprint, as each row is asked for once: it has none; give it the hash of all that its answers depend on, or a predict wh\
ere it changes while training runs`);if(r==="cells"&&!n)throw new S(`Cannot give ${t} raw rows as the plan of the teacher that it is inside of must say that it reads them (raw: true): it does not`)}async function gC(e,{
as:t,reads:r},n){if(At(e))return e;jA(e,{as:t,reads:r},n.prepared);let{scope:o,config:{targets:s},prepared:i,data:a,signal:u}=n,{preprocessing:c}=i,l=s?.batchRows??e.asks?.batchRows??Vc.batchRows,f={teacher:e,
as:t,batchRows:l,classes:c.classes,atOnce:s?.atOnce??e.asks?.atOnce??Vc.atOnce,seconds:s?.seconds??e.asks?.seconds??Vc.seconds,clock:o.resolve(lt),signal:u},d=new NA(i,r),m=await Hc({encoding:Jc(es),data:a,
preprocessing:r==="cells"?"raw rows":await nt([JSON.stringify(c)]),rows:await nt([d.all]),views:"none",teacher:e.fingerprint,asked:e.members?[ha]:[]}),A=await o.resolve(Ho).open(`rows/${m.fingerprint.
slice(0,16)}`,{identity:m,encoding:es,rows:d.all.length,passes:1,chunkRows:l});try{let{chunkRows:h}=A,g=v=>d.all.subarray(v*h,(v+1)*h),y=Math.ceil(d.all.length/h),w=[];for(let v=0;v<y;v++)w.push(await A.
read(v));if(w.includes(void 0)){await A.claim();for(let I=0;I<y;I++)w[I]??=await A.read(I);let v=[...w.keys()].filter(I=>!w[I]),C=MD(n,t,v.reduce((I,B)=>I+g(B).length,0));await zA(f,v,I=>d.toLabel(g(I)),
async(I,B)=>{let x=yC(B);await A.write(I,x),w[I]=x,await C(g(I).length)})}let E=w.map((v,C)=>({rows:g(C),answers:v}));return dr(FD(E,f,d,n),Pe(e,`teacher ${t}`))}finally{await A.close()}}var NA=class{all;#e;#t;#r=new Map;constructor(t,r){
let{train:n,validation:o,test:s,unlabelled:i}=t,a=[n,o,s,...i?[i]:[]];if(this.all=Int32Array.from(a.flatMap(({rows:u})=>[...u])).sort(),this.#e=t,this.#t=r,r==="features")for(let u of a)u.rows.forEach(
(c,l)=>this.#r.set(c,[u,l]))}toLabel(t){if(this.#t==="cells")return{rows:t,cells:MA(this.#e.raw,t)};let{width:r}=this.#e.train,n=new Float32Array(t.length*r);return t.forEach((o,s)=>{let[i,a]=this.#r.
get(o);n.set(i.features.subarray(a*r,(a+1)*r),s*r)}),{rows:t,features:n}}viewsToLabel(t,r,n){if(this.#t==="features")return{rows:t,features:r};let{raw:o,preprocessing:s}=this.#e;return{rows:t,cells:AC(
o,s,r,t.map(i=>i%n))}}};function MD({scope:e,seed:t},r,n){let[o,s]=[e.resolve(We),e.resolve(lt)],[i,a]=[0,-1/0];return async u=>{i+=u,i===n&&o({type:"labelled",seed:t,teacher:r,rows:n}),!(s.now()-a<LD&&
i<n)&&(o({type:"progress",seed:t,stage:r,step:i,steps:n,what:"labels"}),await s.rest(),a=s.now())}}var LD=100;function yC(e){let t=Xo(Yo(e),es,e.logits.length/e.classes);return da(t,e,0),t}function FD(e,t,r,{
rows:n,signal:o}){let{teacher:s,as:i,batchRows:a}=t,u=n.table+(n.unlabelled??0),c=UA(e,s),l,f=async({rows:d,features:m})=>{if(o?.aborted)throw new Et("interrupted");let A=Array.from({length:Math.ceil(
d.length/a)},(y,w)=>w*a),h=m.length/d.length,g=[];await zA(t,A,y=>r.viewsToLabel(d.slice(y,y+a),m.slice(y*h,(y+a)*h),u),(y,w)=>(g[y/a]={rows:d.slice(y,y+a),answers:yC(w)},Promise.resolve())),l={rows:Int32Array.
from(d),answers:UA(g,s)}};return{...c,looksUp:!0,predict(d){let{rows:m,taps:A}=d;if(A?.length)throw GA(i,A[0]);if(m.every(h=>h>=0&&h<u))return c.predict(d);if(l&&l.rows.length===m.length&&l.rows.every(
(h,g)=>h===m[g]))return l.answers.predict(d);throw m.includes(-1)?new S(Yc(i)):new la(Yc(i),f)}}}function GA(e,t){return new S(`Cannot read layer ${t} of ${e} as a teacher must have predict for that: \
it only labels rows; use a loss that reads its answers alone`)}function Yc(e){return`Cannot ask ${e} about a new view of a row in each step, as a teacher must have predict for that: it only labels row\
s, each once; set views beside augment, so that each row has so many that are made once, or leave augment out`}function UA(e,t){let{fingerprint:r="",members:n,combination:o,seen:s}=t;return{...Gc(r,e,
t),...n?{...s===void 0?{}:{seen:s},members:n.map((i,a)=>({...UA(e.map(({rows:u,answers:c})=>({rows:u,answers:c.members[a]})),i),looksUp:!0}))}:{seen:s??"unknown"},...o?{combination:o}:{},dispose:()=>t.
dispose()}}function bC(e,t,r){jA(e,t,r);let{as:n}=t,o=r.preprocessing.classes.length,s=({members:i=[]},{rows:a,members:u})=>{let c=Float32Array.from({length:a.length*o},(l,f)=>f%(o+1)/o);return{logits:wC.tensor2d(
c,[a.length,o]),...u&&i.length?{members:i.map(l=>s(l,{rows:a}))}:{}}};return IC(e,i=>{if(i.taps?.length)throw GA(n,i.taps[0]);return s(e,i)})}function EC(e,t){return IC(e,()=>{throw new Error(`Cannot \
ask ${t} here as the process that runs the seed must ask it: this one does a part of it`)})}function IC(e,t){return{...e,looksUp:!0,predict:t,dispose:()=>e.dispose()}}p();p();function vC(e,t,r){let n=[],o=[],s={test:new Set,validation:new Set},[i,a]=[1,!0],u=l=>{for(let I of l.members??[])u(I);let{seen:f,name:d}=l;if(f===void 0)return;if(f==="unknown"){o.push(d);return}if(n.
push(...f.records),a&&=f.complete,f.complete||o.push(d),!t.contents)return;let m=f.records.map(I=>L0(I,t)),A=I=>new Set(m.flatMap(B=>[...B[I]])),[h,g,y]=[A("test"),A("validation"),A("chosenOn")],w=Math.
max(1,...m.map(I=>I.each));i=Math.max(i,w),h.forEach(I=>s.test.add(I)),g.forEach(I=>s.validation.add(I));let E=(I,B)=>{let x=t.prepared[B].rows.length;return`${w>1?"about ":""}${Math.min(x,Math.round(
I.size*w))} of the ${x} ${B} rows`},C=`; use the data, the split and the seed (${[...new Set(f.records.map(({seed:I})=>I))].join(", ")}) that it was trained with, or test on rows that it has not seen`;
if(h.size){let I=g.size?`, and on ${E(g,"validation")}`:"";r(`${d} was trained on ${E(h,"test")} of this run${I}: its figures and the ensemble's are too good, and no share of its gain is called recove\
red${C}`)}else g.size?r(`${d} was trained on ${E(g,"validation")} of this run: what is chosen on them is chosen on rows that it knows${C}`):y.size&&r(`${E(y,"test")} of this run were validation rows w\
here ${d} was trained: if it was chosen on them, its figures are too good${C}`)};u(e),o.length&&r(`whether ${o.join(", ")} has seen this run's test rows cannot be told: ${o.length>1?"their folders hav\
e":"its folder has"} no full record of it (seen.json), as an earlier Retort or another tool wrote it`);let c=l=>Math.min(t.prepared[l].rows.length,Math.round(s[l].size*i));return{...s.test.size||s.validation.
size?{leak:{test:c("test"),validation:c("validation")}}:{},records:{complete:a&&!o.length,records:n}}}p();p();var ni="baseline";function ts(e){return`${ni}-${e}`}function oi({baselines:e=[]}){return[ni,...e.map(({name:t})=>ts(t))]}function qA(e,{augment:t}={}){let r=t!==void 0;return{...e,augment:(r?t:e.augment)??
null,views:r?void 0:e.views}}p();p();function rs({rows:e,batchSize:t}){let r=Math.ceil(e/t);return ga({rows:e,batchSize:t})?r-1:r}function ga({rows:e,batchSize:t}){return t>1&&e>t&&e%t===1}function WA(e,t){let r=e*t.batchSize;return[r,e+
1===rs(t)?t.rows:r+t.batchSize]}var Xc=class{#e;#t;#r;#n=new Set;#o=new Map;#s=new Set;#i=new Set;#a=new Set;#u=new Map;constructor(t,r){this.#e=t,this.#t=r,this.#r=t.scope.resolve(to)}get count(){return this.#n.size}async run(t,r){
let{who:n,options:o,stream:s,before:i,origin:a}=r,u=new Map,c="";try{let l=await this.#c(t,c);for(let f=0;!l.done;f++){let d=l.value;WD(d,this.#n,n,oi(this.#e.config));let{scope:m}=this.#e;m.has(Cr)&&
Cm(`the loss of stage ${d.name}`,d.loss,m.resolve(Cr)),c=d.name,this.#n.add(d.name);let A=s(d,f);u.set(d.student,A);let h=this.#l(d,r,this.#r.split(A));h.part.weights&&this.#d(d),ND(d,h),!d.teacher&&o.
augment&&this.#A(o.augment,h);let g=await i?.(d);try{await this.#t.visit({stage:d,training:h,origin:d.teacher?void 0:a,untrained:g})}finally{g?.dispose()}l=await this.#c(t,c,d.student)}return{made:l.value,
streams:u}}finally{await t.return(void 0)}}async#c(t,r,n){try{return await(n?t.next(n):t.next())}catch(o){if(!(o instanceof Ve)||!r)throw o;let s=this.#t.keeps?"; what is trained is kept: mend the plu\
gin and go on with --resume":"";throw new Ve(`Cannot go on after stage ${r}: ${o.message}${s}`,{cause:o.cause})}}#l(t,{options:{epochs:r,batchSize:n,optimizer:o,augment:s,views:i,classWeight:a},where:u,
partOf:c},l){let f=a?this.#f(c(t),u):c(t),{catalogue:d,scope:m,rows:A}=this.#e;if(n!==void 0&&n>A.table)throw new S(`Cannot use this config: ${u}.batchSize must be at most the number of rows (${A.table}\
): current value is ${n}`);s&&UD(t,f,`${u}.augment`,s);let h={part:f,epochs:r,batchSize:Math.min(n??64,f.rows.length),optimizer:d.make("optimizer",o,m),augmentation:s?this.#m(s,f):void 0,views:s?i:void 0,
stride:A.table+(A.unlabelled??0),random:l};return s&&jD(t,h,`${u}.augment`,s),h}#f(t,r){let{preprocessing:{answer:n,classes:o}}=this.#e.prepared;if(n)throw new S(`Cannot use this config: ${r}.classWei\
ght must be left out where the task is ${n.task}, which has no classes`);let s=this.#u.get(t)??ov(t,o.length);return this.#u.set(t,s),s}#d({name:t,loss:r}){let n=(r.terms??[]).filter(s=>!s.loss.weighs).
map(s=>s.name);if(r.weighs||this.#a.has(t))return;this.#a.add(t);let o=n.length?`its ${n.length>1?"losses":"loss"} ${n.join(", ")}`:"its loss";this.#t.warn(`stage ${t}: in ${o} all rows count the same\
, as it does not read row weights`)}#m(t,r){let{catalogue:n,scope:o,prepared:{preprocessing:s}}=this.#e,i=this.#o.get(r)??new Map;this.#o.set(r,i);let a=JSON.stringify(t),u=i.get(a)??n.make("augmentat\
ion",t,o)({preprocessing:s,part:r});return i.set(a,u),u}#A(t,r){let{use:n}=t,o=JSON.stringify(t);this.#i.has(n)||this.#s.has(o)||(this.#s.add(o),qD(r)&&(this.#i.add(n),this.#t.warn(`the augmentation ${n}\
 does not say what class a changed row is: where no teacher can say it (the same-budget baseline, and whatever else learns from labels alone) such a row is shown as it stands`)))}};function ND({name:e,
teacher:t},{augmentation:r,views:n}){if(!t)return;let o=`Cannot use teacher ${t.name} in stage ${e}`;if(typeof t.predict!="function")throw new Ve(`${o} as it must have predict, which answers a step's \
rows at once: it ${typeof t.label=="function"?"only labels rows; ask it first, by lookUp of the run":"has none"}`);if(!t.looksUp||!r)return;if(!(n!==void 0&&t.fingerprint!==void 0))throw new S(`${o}: ${Yc(
t.name)}`)}async function*CC(e){return yield e}function UD({student:e},{inputs:t={}},r,n){let o=zt(e);if(!o.some(s=>s===ot||t[s]?.kind==="image"))throw new S(`Cannot use this config: ${r} must be left\
 out as an augmentation changes the features, and ${e.name} reads ${o.join(", ")} alone: current value is ${R(n)}`)}function jD({student:e},t,r,n){let{inputs:o={}}=t.part,s=zt(e).filter(i=>o[i]?.kind===
"tokens");if(!(!s.length||!SC(t)?.mixed))throw new S(`Cannot use this config: ${r} must be an augmentation that mixes no rows as ${e.name} reads ${s.join(", ")}, which cannot be mixed: current value i\
s ${R(n)}`)}var GD=256;function qD(e){return SC(e)?.rows.some(t=>t>=0)??!1}function SC(e){let{length:t}=e.part.rows,r=Math.min(GD,t),n=Int32Array.from({length:r},(o,s)=>Math.floor(s*t/r));try{return Vr(
{...e,views:void 0},n,0,!1)}catch{return}}function WD(e,t,r,n){let o=u=>new Ve(`${r}: each stage that it yields ${u}`);if(typeof e!="object"||e===null)throw o(`must be an object with name, student and\
 loss: current value is ${R(e)}`);let{name:s,student:i,loss:a}=e;if(typeof s!="string"||!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(s))throw o(`must have a name of letters, digits, dots, hyphens and und\
erscores: current value is ${R(s)}`);if(typeof i?.forward!="function")throw o(`must have a student: ${s} has none`);if(typeof a!="function")throw o(`must have a loss: ${s} has none`);if(t.has(s))throw o(
`must have a name of its own: ${s} is there twice`);if(n.includes(s)&&r!=="the baseline")throw o(`must have a name of its own: ${s} is ${s===ni?"the same-budget baseline's":"a label-only student's (ba\
selines)"}`)}async function xC({catalogue:e,config:t},{runner:r,students:n,task:{hardLoss:o},loss:s,warn:i,of:{spec:a,init:u},part:c,stream:l}){let f=async(g,y,w)=>{let E=n.make(g,a,u),{made:v}=await r.run(CC({name:g,
student:E,loss:s(y)}),{who:"the baseline",options:w,where:"train",stream:()=>l,partOf:()=>c,origin:JSON.stringify([a,u,l])});return v},d=await f(ni,o,t.train),m=(g,y)=>JSON.stringify([e.parse(["loss"],
g),y]),A=m(o,qA(t.train)),h=[];for(let{name:g,loss:y,augment:w}of t.baselines??[]){let E=ZD(e,y)?o:y,v=qA(t.train,{augment:w});m(E,v)===A&&i(`baselines: ${g} has the loss and the augmentation of the s\
ame-budget baseline, and so is the same student: leave it out`),h.push({name:g,student:await f(ts(g),E,v)})}return{baseline:d,labelOnly:h}}function ZD(e,t){return e.defaults.labelLoss!==void 0&&JSON.stringify(
t)===JSON.stringify(e.labelLoss)}p();p();function ZA({label:e,labelColumns:t,classes:r,labels:n}){return t??[{name:e,texts:r,codes:n}]}function si(e){if("values"in e)return e.values;let t=e.texts.map(Me);return Float64Array.from(e.codes,r=>t[r]??
NaN)}function BC(e,{task:t}){return t?e.make("task",t).answers==="softmax"?"classes":"columns":"guess"}function el(e,t,r,n){let o=ZA(r),s=d=>e.make("task",d,n),i=e.list("task").map(({name:d})=>({use:d})),a=d=>{
let m=s(d);return{task:m,spec:d,labels:m.answers==="softmax"?void 0:m.read(o)}};if(t){let d=s(t).problem(o);if(d===void 0)return a(t);let m=i.filter(({use:h})=>h!==t.use&&KD(s({use:h}),r)),A=m.length?
`; the label would fit the task ${m.map(({use:h})=>h).join(" or ")}`:"";throw new S(`Cannot use the task ${t.use}: ${d}${A}`)}if(!r.labelColumns){let d=kC(e);return d?a(d):{task:void 0,spec:void 0,labels:void 0}}
let u=i.find(d=>{let m=s(d);return m.answers!=="softmax"&&m.claims?.(o)}),c=o.map(({name:d})=>R(d)).join(", "),l=o.length>1?`label columns ${c}`:`label column ${c}`;if(u)return{...a(u),guess:`the ${l}\
 ${o.length>1?"look":"looks"} like the task ${u.use}, so that is what is learned; set "task" if that is wrong`};let f=i.map(d=>`${d.use}: ${s(d).problem(o)}`);throw new S(`Cannot use the ${l} as a tas\
k must fit: none does; ${f.join("; ")||"there is no task plugin"}`)}function kC(e){return e.list("task").map(({name:t})=>({use:t})).find(t=>e.make("task",t).answers==="softmax")}function KD(e,t){return e.
problem(ZA(t))===void 0}function ii(e,t){if(t&&t.answers!=="softmax")return t;let r=kC(e),n=t??(r&&e.make("task",r)),o=e.defaults.labelLoss?e.labelLoss:void 0;return{name:n?.name??an,answers:"softmax",
hasTemperature:!0,get hardLoss(){return o??n?.hardLoss??e.labelLoss},softLoss(s){if(n)return n.softLoss(s);throw new S(`Cannot say what the soft targets' loss is as the catalogue must have a plugin of\
 the task ${an}: it has none`)}}}p();p();var RC=U(j());function _C(e,t){let{model:r}=e;return r?r.outputs[0]?.shape.at(-1)??void 0:RC.tidy(()=>{let n=co(VD(t),zt(e),`student ${e.name}`);return e.forward(n,{training:!1}).logits.shape.at(-1)})}function VD({
features:e,inputs:t}){let r=Object.entries(t).map(([n,o])=>[n,o.kind==="tokens"?{...o,ids:Int32Array.of(0),starts:Int32Array.of(0,1)}:{...o,from:0}]);return{features:new Float32Array(e),inputs:Object.
fromEntries(r),rows:Int32Array.of(-1)}}p();function $C(e,t,r){for(let s of[e,t])if(!(s>=1))throw new S(`Cannot propose sizes of assistants as teacher and student must have at least one parameter each: current value is ${s}; name the assistants\
' sizes, or students, in a list`);let[n,o]=[Math.max(e,t),Math.min(e,t)];return Array.from({length:r},(s,i)=>{let a=(i+1)/(r+1);return Math.round(n*(o/n)**a)})}var[HD,JD]=[24,10];function TC(e,t){let r=0,
n={factor:1,off:1/0},o=u=>{r++;let c=t(u)-e;return Math.abs(c)<n.off&&(n={factor:u,off:Math.abs(c)}),c},s=Math.sign(o(1)),[i,a]=[0,-s];for(;n.off>0&&Math.sign(o(2**a))===s;){if(Math.abs(a)===JD)return n.
factor;[i,a]=[a,a-s]}for(;r<HD&&n.off>0;){let u=(i+a)/2;Math.sign(o(2**u))===s?i=u:a=u}return n.factor}function QC({catalogue:e,config:t,scope:r,shape:n,keep:o}){let s=r.resolve(to),i=new Map,a=!1,u=(c,l,f)=>{r.resolve(Ye).use();let d=e.make("student",l,r)({name:c,...n,random:s.split(`init/${f}`)});try{
Om(`student ${l.use}`,zt(d),E0(n)),d.model&&pI(lo(d.model),n.inputs);let m=_C(d,n);if(m===n.classes)return d;throw new S(`Cannot use student ${l.use} as it must answer one logit for each of the ${n.classes}\
 classes: it answers ${m}`)}catch(m){throw d.dispose(),m}};return{shape:n,build:u,make(c="student",l=t.student,f=c){a||=JSON.stringify(l)===JSON.stringify(t.student);let d=u(c,l,f);return i.set(d,{spec:l,
init:f}),o(d),d},scaled(c){a=!0;let{scaled:l}=e.make("student",t.student,r);if(!l)throw new S(`Cannot make a student of ${c} parameters as its plugin must be one that can be scaled: ${t.student.use} c\
annot; name the student itself instead of a size`);let f=m=>({use:t.student.use,...l(m)}),d=TC(c,m=>{let A=u("scaled",f(m),"scaled");return A.dispose(),A.parameters});return f(d)},originOf(c){let l=[...i.
keys()].find(f=>f===c||KA(c,f));return l&&i.get(l)},all:()=>[...i.keys()],get usesConfigs(){return a}}}function KA(e,t){let[r]=e?.variables??[];return r!==void 0&&t.variables.includes(r)}async function ya(e,t){let{catalogue:r,config:n,scope:o,prepared:s}=e,i=ii(r,e.task),a=[],u=QC({catalogue:r,config:n,scope:o,shape:{features:s.train.width,classes:s.preprocessing.classes.length,inputs:Ju(
s.train)},keep:f=>{a.push(f)}}),c={...u.shape,task:i,preprocessing:s.preprocessing,...s.raw?{raw:s.raw}:{},newStudent:(f,d)=>u.make(f,d),studentSpec:n.student,scaledStudent:f=>u.scaled(f),lookUp:(f,d)=>t.
lookUp(f,d),warn:t.warn,loss:(f=i.hardLoss)=>r.make("loss",f,o)},l=new Xc(e,t);try{let{train:f,...d}=n.teacher,m=Bc(d,"teacher",r.context(o)),{made:A}=await l.run(m.stages(c),{who:`teacher ${d.use}`,options:f,
where:f.batchSize===n.train.batchSize?"train":"teacher.train",stream:({name:F})=>`lesson/${F}`,partOf:()=>s.train,...m.independent?{origin:"labels"}:{}});a.push(A);let h=u.all(),g=vC(A,e,t.warn);l.count||
tM(d.use,f,n.train);let{withUnlabelled:y,repeated:w}=rv(s),E=`strategy ${n.strategy.use}`,v=r.make("strategy",n.strategy,o),{made:C,streams:I}=await l.run(v.stages({...c,teacher:A}),{who:E,options:n.train,
where:"train",stream:(F,Z)=>`lesson/${Z+1}`,partOf:F=>F.teacher?y:w,before:YD(u,n.student,t.warn)}),B=[...I].findLast(([F])=>F===C||KA(C,F));if(!B)throw new Ve(`${E}: it must return a student that it \
has trained: it returns another`);let x=u.originOf(C);x&&!u.usesConfigs&&!eM(r,n.student)&&t.warn(`the config's student is not used, as ${E} names its student itself: ${R(n.student)}`);let{baseline:T,
labelOnly:O}=await xC(e,{runner:l,students:u,task:i,warn:t.warn,loss:c.loss,of:x??{spec:n.student,init:"student"},part:w,stream:B[1]});return{teacher:A,student:C,baseline:T,labelOnly:O,trained:h,specOf:F=>u.
originOf(F)?.spec,teachersSeen:g,dispose:()=>PC(a)}}catch(f){throw PC(a),f}}function YD(e,t,r){let n=!1;return async({teacher:o})=>{if(n||!o)return;n=!0;let s=e.build("student",t,"student");try{let i=e.
build("student",t,"student"),a=await XD(s,i).finally(()=>i.dispose());return a!==void 0&&r(`the initial weights of student ${t.use} (${a}) are decided by no seed, as two students of the same seed diff\
er: no run gives the same student again, and the baseline begins from other weights; draw them from the random source that the plugin is given`),s}catch(i){throw s.dispose(),i}}}async function XD(e,t){
let[r,n]=[await Zr(e.state),await Zr(t.state)],o=r.findIndex((s,i)=>s.some((a,u)=>!Object.is(a,n[i]?.[u])));return o<0?void 0:e.state[o].name}function eM(e,t){let r=e.kit().part("student").safeParse(e.
defaults.parts?.student);return r.success&&JSON.stringify(r.data)===JSON.stringify(t)}function tM(e,t,r){for(let n of Object.keys({...r,...t}))if(!(t[n]===void 0||JSON.stringify(t[n])===JSON.stringify(
r[n])))throw new S(`Cannot use this config: teacher.train.${n} must be left out as teacher ${e} is trained already: current value is ${R(t[n])}`)}function PC(e){for(let t of e.splice(0))t.dispose()}var go=class extends Error{};async function tl(e,t){try{(await ya(e,{keeps:!0,visit:t,lookUp:(n,{as:o})=>Promise.resolve(At(n)?n:EC(n,o)),warn:()=>{}})).dispose()}catch(r){if(!(r instanceof go))throw r}}
function rl({scope:e},t,r,n){e.resolve(Ye).use();let o=new dn(t,r.random);try{o.restore(n,!0)}finally{o.dispose()}}function OC(e,{workers:t,run:r,plan:n},o,s){return async function*(i,a){let u=a.reduce((x,{from:T,to:O})=>x+O-T,0),c=mC(i.teacher,u),l=a.map(rM),f=l.flat(),d=ri(t,{items:f.length,time:c}),{fingerprint:m}=i.
teacher;if(d<2||m===void 0||n.asksRows)return yield*qc(i,a);let{seed:A,prepared:h,rows:g,scope:y,signal:w}=e,E=[];for(let x of s)E.push([x.name,await Wc(x)]);let{needs:v,encoding:C}=i,I={what:"labels",
seed:A,prepared:h,rows:g,stage:o.name,teacher:m,weights:Object.fromEntries(E),needs:v,...C?{encoding:C}:{},items:f},B=ti({workers:t,count:d,run:r,work:I,own:(x,T)=>MC(i,x,T),act:()=>"label rows",events:y.
resolve(We),signal:w});try{let x=0;for(let[T,{from:O,to:F}]of a.entries()){let Z;for(let ae of l[T]){let L=await B.result(x++);Z??=Xo(Yo(L),C??es,F-O),Jv(Z,L,ae.from-O,ae.to-ae.from)}yield Z}}finally{
await B.stop()}}}var VA=2*po;function rM({view:e,from:t,to:r}){let n=Math.ceil((r-t)/VA);return Array.from({length:n},(o,s)=>{let i=t+s*VA;return{view:e,from:i,to:Math.min(r,i+VA)}})}async function DC(e,t,r){
let{claims:n,worker:o,work:{stage:s,teacher:i,weights:a,needs:u,encoding:c,items:l}}=t;if(!Aa(n,l.length,o))return;let{scope:f,prepared:{preprocessing:{classes:d}}}=e;await tl(e,async({stage:m,training:A})=>{
if(m.name===s){if(m.teacher?.fingerprint===i){let g=f.resolve(Ye),y=()=>f.resolve(lt).rest(),w={teacher:m.teacher,source:A,needs:u,backend:g,classes:d,encoding:c,rest:y};await MC(w,t,r)}throw new go}let h=a[m.
name];if(!h)throw new go;rl(e,m,A,h)})}async function MC(e,{work:{items:t},claims:r,worker:n},{done:o,signal:s}){for(let[i,a]of t.entries()){if(s.aborted)throw new Et("interrupted");ho(r,i,n)&&(o({index:i,
result:await PA(e,a)}),await e.rest?.())}}p();p();p();p();p();async function LC({teacher:e,loss:t},r,n,o,s){if(e?.fingerprint===void 0)return;let i=Vr(r,n,o,!0),a=`training rows${r.augmentation?" (as they were augmented)":""}`,u=n.map(c=>r.part.rows[c]);await fa(
e,i,{wanted:Xs(t.needs),backend:s},async(c,l)=>{await ma(e,await ei(c),{of:a,rows:u},()=>l({members:!0}))})}p();var NC=U(j());p();var Tt=U(j());function FC(e,t,r,n){let o=Pe(t.augmentation??{},"the augmentation");return _t(o,()=>Vr(t,r,n,e.teacher!==void 0))}function ns(e,t){let{labels:r,rows:n,mixed:o,targets:s,weights:i}=t,{student:a,teacher:u}=e,
c=co(t,js(u?[a,u]:[a]),`stage ${e.name}`),l={inputs:c,rows:n,...Xs(e.loss.needs)},f=u&&_t(Pe(u,`teacher ${u.name}`),()=>u.predict(l));return{inputs:c,labels:Tt.tensor1d(r,"int32"),...r.includes(-1)?{labelMask:Tt.tensor1d(
Float32Array.from(r,d=>d<0?0:1))}:{},...s?{targets:Tt.tensor2d(s,[n.length,Zo(s,n)])}:{},...i?{rowWeights:Tt.tensor1d(i)}:{},...o?{shares:nM(r,o,oM(a,c))}:{},...f?{teacher:f}:{}}}function nM(e,t,r){let n=new Float32Array(
e.length*r);return e.forEach((o,s)=>{if(t[s])for(let[i,a]of t[s])n[s*r+i]=a;else o>=0&&(n[s*r+o]=1)}),Tt.tensor2d(n,[e.length,r])}function oM({model:e,forward:t},r){return e?e.outputs[0].shape.at(-1):
Tt.tidy(()=>t(r,{training:!1}).logits.shape[1])}function ai({student:e,loss:t},r,n){let o=t.needs?.student,s={training:!0,random:n,...o?.length?{taps:o}:{}};return _t(Pe(e,`student ${e.name}`),()=>e.forward(
r,s))}function yo({loss:e},t){return _t(Pe(e,"the loss"),()=>e(t))}function wo(e,t,r,n=!0){let o=[],s=()=>Tt.mul(Tt.sum(t[0]),0),i=_t(r,()=>Tt.variableGrads(()=>{try{return n?Tt.add(e(),s()):e()}catch(a){
return o.push(a),Tt.sum(t[0])}},t));if(o.length)throw o[0];return i}p();function zC(e){let t=new Set,r={};for(let[n,o]of Object.entries(e))Object.defineProperty(r,n,{get:()=>(t.add(n),o),enumerable:!0});return{read:t,outputs:r}}var nl=class{#e=new Map;#t=!1;#r=!1;#n=!1;#o=!1;#s=!1;note({
teacher:t},r,{labelsOnce:n,unlabelled:o}){if(!t)return;this.#t=!0,this.#r||=o,this.#n||=n,this.#o||=n&&(r.has("logits")||r.has("members"));let{combination:s}=t;if(!s)return;let i=this.#e.get(s)??new Set;
for(let a of r)i.add(a);this.#e.set(s,i)}noteAsked(){this.#s=!0}check({data:t,targets:r,strategy:n},o){let s=(h,g,y)=>{throw new S(`Cannot use this config: ${h} must be left out as ${g}: current value\
 is ${R(y)}`)};for(let[{mean:h,weights:g=[]},y]of this.#e){let w="the losses look at what each of its members answers, and not at what they say together";y.has("logits")||(h!=="logits"&&s("the ensembl\
e's mean",w,h),g.some(E=>E!==g[0])&&!y.has("weights")&&s("the ensemble's weights",w,g))}if(t.unlabelled&&!this.#r){let h=this.#t?"is never shown them":"has no teacher, who alone could say what these r\
ows are";s("data.unlabelled",`strategy ${n.use} ${h}`,t.unlabelled.use)}let{top:i,precision:a,chunkRows:u,batchRows:c,atOnce:l,seconds:f}=r??{},[d]=Object.entries({batchRows:c,atOnce:l,seconds:f}).filter(
([,h])=>h!==void 0);d&&!this.#s&&s(`targets.${d[0]}`,"each teacher of this run answers by predict, and none only labels rows (a service, say)",d[1]);let m={top:i,chunkRows:u,...a==="float16"?{}:{precision:a}},
[A]=Object.entries(m).filter(([,h])=>h!==void 0);if(A&&!this.#n){let h=this.#t?`with strategy ${n.use}, this teacher and this augmentation every teacher is asked at each step, and none of its answers \
is stored`:`strategy ${n.use} asks no teacher`;s(`targets.${A[0]}`,h,A[1])}i!==void 0&&i>=o&&s("targets.top",`there are ${o} classes`,i),i!==void 0&&!this.#o&&s("targets.top","the losses look at the t\
eacher's layers, and not at its logits",i)}};function ol(e,t,r){let n=Math.min(4,t.part.rows.length,t.batchSize??4),o=Int32Array.from({length:n},(a,u)=>u),s=Vr({...t,augmentation:void 0},o,0,!0),i=new Set;return NC.tidy(()=>r.untouched(()=>{let{
teacher:a,...u}=ns(e,s),c=a&&zC(a);c&&(i=c.read);let l={...u,...c?{teacher:c.outputs}:{}},f=t.random.split("probe"),d=r.trained.bind(r),m=g=>{let y=ai(e,l.inputs,f.split("dropout"));return yo({loss:g},
{...l,student:y,progress:0,random:f,trained:d,observe:()=>{}})},{terms:A=[]}=e.loss;A.length&&m(e.loss);let h=A.length?A:[{name:"",loss:e.loss}];for(let{name:g,loss:y}of h)wo(()=>m(y),[...e.student.variables],
g?`loss ${g}`:Pe(y,"the loss"))})),i}p();var os=U(j());p();var sM={RetortAdam:["gradients","squares"],RetortSgd:["momentum"]};function sl({kernel:e}){return $t(e)}function UC({kernel:e,attrs:t},r,n,o){Go(r),o.forEach(Go);let s=Object.fromEntries(o.map((i,a)=>[
sM[e][a],i]));vt(e,{variable:r,gradient:n,...s},t)}p();p();function jC({chain:e,x:t,labels:r,labelMask:n,teacher:o,masks:s,terms:i,update:a,slots:u,total:c}){let l={x:t,labels:r,labelMask:n,teacher:o,total:c},f=Jm(e),d=new Map(Object.entries(f).map(([A,h])=>[
h.id,A]));for(let{variable:A,slots:h}of u){let g=d.get(A.id);Go(A),l[g]=A;for(let y=0;y<h.length;y++)Go(h[y]),l[`${g}.${y}`]=h[y]}Go(c);for(let A=0;A<s.length;A++)l[`mask${A+1}`]=s[A];let m={activations:e.
map(({activation:A})=>A),terms:i,update:a};vt("RetortStep",l,m)}var iM={"softened-kl":"RetortSoftTargets","label-cross-entropy":"RetortCrossEntropy"};function GC(e,t,r,n){let{student:o,loss:s}=e,i=o.chain?.of===o.forward?o.chain.layers:void 0,a=HA(t),u=Rn(s);if(n.
shares||n.targets||n.rowWeights||!i||!a||!u||!$t("RetortStep")||!$t("RetortDense"))return!1;let{inputs:c,labels:l,labelMask:f,teacher:d,random:m,learningRate:A,step:h}=n,g=c[ot],y=_t(Pe(t,"the optimiz\
er"),()=>a(A,h));if(!sl(y)||!aM(i,r)||!g||!ta(g,i[0].kernel))return!1;let w=_t(Pe(s,"the loss"),()=>u.terms(n)),E=[g.shape[0],i.at(-1).kernel.shape[1]],v=d?.logits.shape.join()===E.join(),C=w.every(({
kind:x})=>$t(iM[x])&&(x!=="softened-kl"||v));if(!w.length||!C)return!1;let I=g.shape[0],B=i.map(({kernel:x,dropout:T})=>T&&T.rate>0?eA([I,x.shape[1]],T.rate,m.split(T.name)):void 0);return jC({chain:i,
x:g,labels:l,...f?{labelMask:f}:{},...d?{teacher:d.logits}:{},masks:B,terms:w,update:y,slots:r.learning,total:r.loss}),!0}function HA({update:e,formula:t}){return t?.of===e?t.kernel:void 0}function aM(e,{
learning:t}){let r=0;for(let{kernel:n,bias:o}of e)if(t[r++]?.variable!==n||o&&t[r++]?.variable!==o)return!1;return r===t.length}p();var gr=U(j());function qC(e,t,r,n,o){let s=[...e.student.variables],i=(e.loss.terms??[]).map(({name:u,loss:c})=>t.untouched(()=>{let{value:l,grads:f}=wo(()=>yo({loss:c},{...n(),student:r(),observe:()=>{}}),s,Pe(c,"\
the loss"));o.note(`${u}.loss`,l);let d=Object.values(f).filter(m=>m).map(m=>gr.sum(gr.square(m)));return{name:u,norm:gr.sqrt(gr.addN(d))}})),a=gr.maximum(gr.addN(i.map(({norm:u})=>u)),1e-30);for(let{
name:u,norm:c}of i)o.note(`${u}.share`,gr.div(c,a))}function WC(e,t,r,n,o){let{step:s,steps:i,metrics:a}=o,{optimizer:u,random:c}=t,l=s/i,f=Pe(u,"the optimizer"),d=_t(f,()=>u.learningRate(l));a.note("learningRate",d);let m=FC(e,t,n,s);os.tidy(()=>{let A=ns(
e,m),h=()=>({...A,progress:l,random:c.split("loss",s),trained:r.trained.bind(r)});A.teacher&&uM(e,t)&&r.addLoss(os.sum(os.mul(A.teacher.logits,0)));let g=()=>ai(e,A.inputs,c.split("dropout",s));o.sharesMeasured&&
qC(e,r,g,h,a);let y=a.note.bind(a),w={...A,progress:l,observe:y,random:c.split("dropout",s),learningRate:d,step:s+1};if(GC(e,u,r,w)){o.updated=!0,_t(Pe(e,"the stage's afterStep"),()=>e.afterStep?.());
return}let{value:E,grads:v}=r.untouchedIfFailed(()=>wo(()=>yo(e,{...h(),student:g(),observe:y}),r.variables,Pe(e.loss,"the loss"),!1));for(let{variable:C,slots:I}of r.learning){let B=v[C.name];B&&(o.updated=
!0,_t(f,()=>{let x=HA(u)?.(d,s+1);x&&sl(x)?UC(x,C,B,I):u.update({variable:C,gradient:B,slots:I,learningRate:d,step:s+1})}))}_t(Pe(e,"the stage's afterStep"),()=>e.afterStep?.()),r.addLoss(os.mul(E,n.length))})}
function uM({teacher:e},{augmentation:t,views:r}){return e?.fingerprint!==void 0&&t!==void 0&&!r}p();var ZC=U(j()),il=class{#e=new Map;#t;constructor(t){this.#t=t}note(t,r){this.#t&&(this.#r(t),this.#e.set(t,typeof r=="number"?r:ZC.keep(r.clone())))}async read(){let t={};for(let[r,n]of this.#e)t[r]=
typeof n=="number"?n:(await n.data())[0];return this.dispose(),t}dispose(){for(let t of[...this.#e.keys()])this.#r(t);this.#e.clear()}#r(t){let r=this.#e.get(t);typeof r=="object"&&r.dispose()}};var cM=100,KC=1e3,lM=20,fM=100,dM=.01;async function al(e,t,r){let{epochs:n,part:o}=t,{seed:s,backend:i,events:a,clock:u,checkpoint:c,signal:l}=r,f=o.rows.length,d={rows:f,batchSize:t.batchSize},m=ga(
d),A=rs(d),h=n*A,g=e.teacher&&gA(e.teacher);i?.use();let y=new dn(e,t.random);try{let w=await c.load(e.name,g,m);if(i?.use(),w?.done)return y.restore(w.arrays,!0),a({type:"stage-end",seed:s,stage:e.name,
resumed:!0});JA(e,t,y),w&&y.restore(w.arrays,!1);let E=w?.step??0,{parameters:v}=e.student;a({type:"stage-start",seed:s,stage:e.name,step:E,steps:h,epochs:n,parameters:v});let C=new Int32Array,I=async(L,W)=>{
try{return await y.checkFinite(e.name,L+1)}catch(K){for(let re=0;re<W;re++){let Oe=C.subarray(...WA(re,d));await LC(e,t,Oe,L*A+re,i)}throw K}},B=async()=>{await I(Math.floor(E/A),E%A),await c.save(e.name,
{step:E,done:!1,joined:m,arrays:await y.arrays()},g),a({type:"checkpoint",seed:s,stage:e.name,step:E})},x=e.loss.terms??[],T=Math.ceil(fM/A),[O,F,Z]=[u.now(),u.now(),KC];for(;E<h;E++){let L=Math.floor(
E/A),[W,K]=WA(E%A,d);if((W===0||!C.length)&&(C=t.random.split("order",L).permutation(f)),u.now()-O>cM&&(a({type:"progress",seed:s,stage:e.name,step:E,steps:h}),await u.rest(),O=u.now()),l?.aborted)throw await B(),
new Et("interrupted");O-F>Z&&(await B(),F=u.now(),Z=Math.max(KC,lM*(F-O))),i?.use();let re=(E+1)%A===0,Oe=re&&x.length>1&&(L%T===0||L+1===n),je=new il(re),ke={step:E,steps:h,metrics:je,sharesMeasured:Oe,
updated:!1};try{WC(e,t,y,C.subarray(W,K),ke)}catch(Te){if(je.dispose(),!(Te instanceof Ve))throw Te;ke.updated||await B();let Y=ke.updated?"":"; its checkpoint is kept: mend the plugin and go on with \
--resume";throw VC(Te,`go on with stage ${e.name} in step ${E+1}`,Y)}if(re){let Te=await je.read(),Y=await I(L,A)/f;if(i?.use(),y.clearLoss(),a({type:"epoch",seed:s,stage:e.name,epoch:L+1,epochs:n,loss:Y,
values:Te}),L===0)for(let{name:He}of x){let it=Te[`${He}.share`];if(it===void 0||it>=dM)continue;let he=`stage ${e.name}: the loss ${He} has ${(100*it).toPrecision(2)} % of the gradient after the firs\
t epoch and is hardly heard; raise its weight`;a({type:"warning",seed:s,message:he})}}}let ae=await y.weights();if(ae.some(L=>L.some(W=>!Number.isFinite(W))))throw OA(e.name,"weights must be finite: t\
hey are not after the last step",n);await c.save(e.name,{step:E,done:!0,joined:m,arrays:ae},g),a({type:"stage-end",seed:s,stage:e.name,resumed:!1})}finally{y.dispose()}}function JA(e,t,r){let n=(()=>{
try{return ol(e,t,r)}catch(o){throw o instanceof Ve?VC(o,`begin stage ${e.name} (step 1)`):o}})();return r.begin(t.optimizer),n}function VC(e,t,r=""){return new Ve(`Cannot ${t}: ${e.message}${r}`,{cause:e.
cause})}async function HC(e,{workers:t,run:r,plan:n}){if(t.size<2)return;let o=oi(e.config),s=new Set;for(let g of n.independent){let y=await e.checkpoint.load(g);(o.includes(g)?!y:!y?.done)&&s.add(g)}let i=[
...s].filter(g=>!o.includes(g)),a=[...i,...o.filter(g=>s.has(g))],u=n.stages.filter(({stage:g})=>s.has(g)||!n.independent.includes(g)),c=ri(t,{items:Math.max(1,i.length)+a.length-i.length,time:u.reduce(
(g,y)=>g+Zc(y,n.data.train),0)});if(c<2)return;let{seed:l,prepared:f,rows:d,signal:m}=e,h=ti({workers:t,count:c,run:r,work:{what:"stages",seed:l,prepared:f,rows:d,items:a},own:(g,y)=>YA(e,g,i,y),act:g=>`\
train ${g}`,events:e.scope.resolve(We),signal:m});try{for(let g of i.keys())await h.result(g)}catch(g){throw await h.stop(),g}return{take:(g,y)=>mM(h,a.indexOf(g),y),close:()=>h.stop()}}async function mM(e,t,r){
if(t<0||e.claim(t))return;let n=await e.result(t);return n?.origin===r?n.arrays:void 0}async function YA(e,{claims:t,worker:r},n,{events:o,done:s,signal:i}){let{scope:a,seed:u,checkpoint:c,config:l}=e;
Aa(t,n.length,r)&&await tl(e,async({stage:f,training:d,origin:m})=>{let A=n.indexOf(f.name);if(m!==void 0&&A>=0&&ho(t,A,r)&&(await al(f,d,{seed:u,backend:a.resolve(Ye),events:o,clock:a.resolve(lt),checkpoint:oi(
l).includes(f.name)?Dc():c,signal:i}),s({index:A,result:{origin:m,arrays:await Wc(f)}})),!Aa(t,n.length,r))throw new go})}async function JC(e,t,r,n){if(rl(e,t,r,n),!oi(e.config).includes(t.name))return;
let o={rows:r.part.rows.length,batchSize:r.batchSize},s=r.epochs*rs(o),i=ga(o);await e.checkpoint.save(t.name,{step:s,done:!0,joined:i,arrays:n})}p();p();p();async function Ln(e,t,r){let n=[];return await Fc(e,t.rows.length,(o,s)=>S0(t,o,s),{backend:r},async({logits:o})=>{n.push(await o.data())}),new Float32Array(mt(n.map(un)).buffer)}async function Hr(e,t,{
of:r,classes:n,backend:o}){let s=await Ln(e,t,o);if(s.every(Number.isFinite))return s;for(let i of(e.members??[]).filter(At))await Hr(i,t,{of:r,classes:n,backend:o});return Uc(s,{who:e.name,of:r,rows:t.
rows,classes:n}),s}async function XC(e,t,r,n){let o=YC(t,1),s=YC(t,256),i=async(u,c,l)=>{let f=r.now();for(let d=0;d<l;d++)await Ln(u,c,n);return(r.now()-f)/l},a=e.map(()=>({single:[],batch256:[]}));for(let u=-2;u<
9;u++){for(let[c,l]of e.entries()){let[f,d]=[await i(l,o,10),await i(l,s,2)];u<0||(a[c].single.push(f),a[c].batch256.push(d))}await r.rest()}return a.map(({single:u,batch256:c})=>({single:Js(u),batch256:Js(
c)}))}function YC(e,t){return Kr(e,Array.from({length:t},(r,n)=>n%e.rows.length))}p();var tS=U(j());p();var ul=["float32","float16","int8"],XA=11754943508222875e-54;function wa(e,t){let r=new Float32Array(t);return e.forEach((o,s)=>r[s%t]=Math.max(r[s%t],Math.abs(o))),r.forEach((o,s)=>{r[s]=o/127>=XA?
o/127:1}),{values:Int8Array.from(e,(o,s)=>Math.max(-127,Math.min(127,Math.round(o/r[s%t])))),scales:r}}function AM({values:e,scales:t}){return Float32Array.from(e,(r,n)=>r*t[n%t.length])}function Jr({
name:e,shape:t}){if(t.length<2)return;let r=t.at(-1);return/(^|\/)depthwise_kernel(_\d+)?$/.test(e)?r*t.at(-2):r}function eS(e,t){let r=e.shape.reduce((o,s)=>o*s,1),n=Jr(e);return n===void 0||t==="flo\
at32"?4*r:t==="float16"?2*r:r+4*n}function cl(e,t,r){let n=Jr(e);return n===void 0||r==="float32"?t:r==="float16"?Float32Array.from(Float16Array.from(t)):AM(wa(t,n))}async function rS(e,t,r,n){return await ep(e,n,async s=>{let i=s?await o():t;return i&&{accuracy:i.accuracy,agreement:Qc(i.predicted,t.predicted)}});async function o(){let s=await Ln(Jt(e),r,n);return s.
every(Number.isFinite)?Rr(s,r.labels):void 0}}async function ep(e,t,r){let{state:n}=e,o=await Zr(n),s=a=>a!=="float16"||n.every((u,c)=>Jr(u)===void 0||Jo(o[c])===void 0),i=[];for(let a of ul.filter(s)){
let u=a==="float32"?await r(!1):await pM(e,n.map((l,f)=>cl(l,o[f],a)),t,()=>r(!0));if(!u)continue;let c=n.reduce((l,f)=>l+eS(f,a),0);i.push({precision:a,...u,bytes:c})}return i}async function pM({state:e},t,r,n){
let o=(i,a)=>{i.assign(a),a.dispose()};r.use();let s=e.map(i=>i.clone());try{return e.forEach((i,a)=>o(i,tS.tensor(t[a],i.shape))),await n()}finally{e.forEach((i,a)=>o(i,s[a]))}}async function nS({scope:e,seed:t},r,{teacher:n,student:o,baseline:s,labelOnly:i}){let[a,u,c]=[e.resolve(Ye),e.resolve(We),e.resolve(lt)],{classes:l}=r.preprocessing,f=n.members?.filter(At)??[n],d=i.map(
({student:B})=>Jt(B)),m=[...f,n,Jt(s),Jt(o),...d],A=await tp(m,r.test,c,a),h=[];for(let B of m){let x=await Hr(B,r.test,{of:"test rows",classes:l,backend:a});h.push(Rr(x,r.test.labels))}let g=h[f.length],
y=[...f.map(({name:B})=>B),"ensemble","baseline","student",...i.map(({name:B})=>ts(B))],w=[];for(let[B,x]of m.entries()){let T=h[B],{accuracy:O,nll:F,ece:Z}=T;u({type:"evaluated",seed:t,model:y[B],split:"\
test",metrics:{accuracy:O,nll:F,ece:Z}});let ae=await gM(x,r.validation,{classes:l,backend:a});w.push({name:y[B],parameters:x.parameters,evaluation:T,...r.test.weights?{weighted:hM(T,r.test)}:{},agreement:Qc(
T.predicted,g.predicted),validationAccuracy:ae?.accuracy??null,validationNll:ae?.nll??null,latency:A[B]})}let[E,v,C,...I]=w.slice(f.length);return{seed:t,data:ba(r),teachers:w.slice(0,f.length),ensemble:E,
baseline:v,...I.length?{labelOnly:I.map((B,x)=>({...B,name:i[x].name}))}:{},student:C,quantised:await rS(o,C.evaluation,r.test,a),testRows:r.test.rows,testLabels:r.test.labels}}async function tp(e,t,r,n){
let o=await XC(e.filter(({looksUp:i})=>!i),t,r,n),s=0;return e.map(({looksUp:i})=>i?null:o[s++])}function hM({predicted:e,rowNll:t},{labels:r,weights:n}){let[o,s,i]=[0,0,0];return n.forEach((a,u)=>{i+=
a,s+=a*t[u],e[u]===r[u]&&(o+=a)}),{accuracy:o/i,nll:s/i}}async function gM(e,t,r){return t.rows.length?Rr(await Hr(e,t,{of:"validation rows",...r}),t.labels):null}function ba({train:e,validation:t,test:r,
preprocessing:n}){return{train:e.rows.length,validation:t.rows.length,test:r.rows.length,features:n.features,classes:n.classes.length}}p();async function oS({scope:e,seed:t},r,n,{teacher:o,student:s,baseline:i,labelOnly:a}){let[u,c,l]=[e.resolve(Ye),e.resolve(We),e.resolve(lt)],{classes:f,answer:d}=n.preprocessing;if(!d)throw new TypeError(
`Cannot measure ${r.name} as its labels must have been fitted: they were not`);let m={format:d,dim:f.length},A=o.members?.filter(At)??[o],[h,g]=[Jt(i),Jt(s)],y=[...A.map(L=>({name:L.name,model:L})),{name:"\
ensemble",model:o},{name:"baseline",model:h},{name:"student",model:g},...a.map(({name:L,student:W})=>({name:ts(L),model:Jt(W)}))],w=await tp(y.map(({model:L})=>L),n.test,l,u),E=[];for(let{model:L}of y)
E.push(await Hr(L,n.test,{of:"test rows",classes:f,backend:u}));let v=(L,{targets:W},K)=>r.evaluate(L,W,{...m,weights:K}),C=async L=>{let{validation:W}=n;return W.rows.length?v(await Hr(L,W,{of:"valid\
ation rows",classes:f,backend:u}),W).metrics:null},I=E[A.length],B=[];for(let[L,{name:W,model:K}]of y.entries()){let re=v(E[L],n.test);c({type:"evaluated",seed:t,model:W,split:"test",metrics:re.metrics}),
B.push({name:W,parameters:K.parameters,evaluation:re,weighted:n.test.weights?v(E[L],n.test,n.test.weights).metrics:null,agreement:r.agreement(E[L],I,m),validation:await C(K),latency:w[L]??null})}let[x,
T,O,...F]=B.slice(A.length),Z=E[A.length+2],ae=await ep(s,u,async L=>{let W=L?await Ln(g,n.test,u):Z;if(W.every(Number.isFinite))return{metrics:v(W,n.test).metrics,agreement:r.agreement(W,Z,m)}});return{
seed:t,task:r.name,metrics:r.metrics,data:ba(n),teachers:B.slice(0,A.length),ensemble:x,baseline:T,labelOnly:F.map((L,W)=>({...L,name:a[W].name})),student:O,quantised:ae,classNames:f,testRows:n.test.rows}}p();async function sS(e,{preprocessing:t},r,n,o=qc){let{teacher:s}=r;if(!s||!np(r,n))return r;let{scope:i,seed:a,config:u}=e,c=i.resolve(Ye),l=t.classes.length,f=EM(u.targets,l);if(f.top!==void 0&&t.answer)
throw new S(`Cannot store the answers as targets.top must be left out where the task is ${t.answer.task}, whose outputs share no whole: current value is ${f.top}`);let d=await Hc({encoding:Jc(f),data:e.
data,preprocessing:await nt([JSON.stringify(t)]),rows:await nt([n.part.rows]),views:await SM(e,n),teacher:s.fingerprint,asked:xM(r.loss.needs)}),m=await i.resolve(Ho).open(`seed-${a}/${r.name}`,{identity:d,
encoding:f,rows:n.part.rows.length,passes:(n.views??0)+1,chunkRows:u.targets?.chunkRows??CM(l,f)});try{let A={...e,source:n,teacher:s,encoding:f,backend:c,labeller:o,classes:t.classes},h=await yM(m,A),
g={...r,teacher:Gc(d.fingerprint,h,s)};return dr(g,Pe(r,"the strategy"))}finally{await m.close()}}function np({teacher:e},{augmentation:t,views:r}){return e?.fingerprint!==void 0&&(!t||r!==void 0)}async function yM(e,{
scope:t,seed:r,signal:n,source:o,teacher:s,encoding:i,backend:a,labeller:u,classes:c}){let l=iC(o,e.chunkRows),f=[];for(let d of l.keys())f.push(await e.read(d));if(f.includes(void 0)){await e.claim();
for(let w of l.keys())f[w]??=await e.read(w);let d=[...l.keys()].filter(w=>!f[w]),m=bM(t.resolve(lt),n),A=BM(e.asked),h={teacher:s,source:o,needs:A,backend:a,classes:c,encoding:i,rest:m},[g,y]=[0,0];for await(let w of u(
h,d.map(E=>l[E]))){let E=d[g++];await e.write(E,w),f[E]=w,y+=l[E].to-l[E].from,g<d.length&&await m()}y&&t.resolve(We)({type:"labelled",seed:r,teacher:s.name,rows:y})}return f.map((d,m)=>({rows:eC(o,l[m]),
answers:d}))}var wM=100;function bM(e,t){let r=e.now();return async()=>{if(e.now()-r>wM&&(await e.rest(),r=e.now()),t?.aborted)throw new Et("interrupted")}}function EM({precision:e="float16",top:t}={},r){
return{precision:e,...t!==void 0&&t<r?{top:t}:{}}}var IM=2**24,vM=16*po;function CM(e,{precision:t,top:r}){let n=Zv(t)*(r??e),o=Math.floor(IM/(n*po));return Math.min(vM,Math.max(1,o)*po)}function SM({
config:e,seed:t},{views:r,random:n}){if(!r)return Promise.resolve("none");let o=n.split("views").bits();return nt([JSON.stringify({augment:e.train.augment,views:r,seed:t,stream:o})])}var rp="layer ";function xM({
teacher:e=[],members:t}={}){return[...t?[ha]:[],...e.map(r=>`${rp}${r}`)]}function BM(e){return{teacher:e.filter(r=>r.startsWith(rp)).map(r=>r.slice(rp.length)),members:e.includes(ha)}}p();var fl=U(j());p();var $e=U(j());function iS(e,t,r,n,o){let{length:s}=t.part.rows,i=t.random.split("compared").permutation(s).subarray(0,n+1).sort(),a=i.subarray(0,n),u={...t,augmentation:void 0},c=ns(e,Vr(u,a,0,!0)),l=a.map((x,T)=>i[(T+
1)%i.length]),f=ns(e,Vr(u,l,0,!0)),d=[...e.student.variables],m=(x,T)=>{let O=t.random.split("probe");return r.untouched(()=>wo(()=>x(ai(e,c.inputs,O.split("dropout")),O),d,T))},A=(x,T)=>m((O,F)=>yo({
loss:x},{...c,...T?{teacher:T}:{},student:O,progress:o,random:F,trained:r.trained.bind(r),observe:()=>{}}),Pe(x,"the loss")),h=x=>$e.sqrt($e.addN([$e.scalar(0),...x.map(T=>$e.sum($e.square(T)))])),g=x=>{
let[T,O]=[A(x,c.teacher),A(x,f.teacher)],F=Object.keys(T.grads).filter(Z=>T.grads[Z]&&O.grads[Z]);return{norm:h(F.map(Z=>$e.sub(T.grads[Z],O.grads[Z]))),value:$e.mul($e.add($e.abs(T.value),$e.abs(O.value)),
.5)}},y=t.random.split("directions"),w=m(({logits:x})=>{let T=Float32Array.from({length:x.size},()=>y.uniform()<.5?-1:1);return $e.div($e.sum($e.mul(x,$e.tensor(T,x.shape))),x.shape[0])},Pe(e.student,
"the student")),E=h(Object.values(w.grads).filter(x=>x)),{terms:v=[]}=e.loss,C=g(e.loss),B=(v.length>1?v.map(({loss:x})=>g(x)):[C]).map(({norm:x,value:T})=>$e.divNoNan(x,$e.mul(T,E)));return{norm:C.norm,
relative:$e.max($e.stack(B))}}p();var ll=100;function aS(e,{rows:t}){let r="the teacher's answers are logits";for(let{teacher:{name:n},logits:o}of e){let s=o.length/t.length,i=new Float64Array(t.length),[a,u]=[new Float64Array(t.length),
new Float64Array(t.length)];a.fill(1/0),u.fill(-1/0),o.forEach((A,h)=>{let g=Math.floor(h/s);i[g]+=A,a[g]=Math.min(a[g],A),u[g]=Math.max(u[g],A)});let c=i.reduce((A,h)=>A+h,0)/t.length,l=u.reduce((A,h,g)=>A+
h-a[g],0)/t.length,f=Math.max(...i.map(A=>Math.abs(A-c))),d=Math.abs(c-1)<=.005;if(t.length>=5&&Math.min(...a)>=-1e-6&&c>.001&&f<=.002*c&&(d||f<=.05*l&&l>=.05*c/s))return{check:r,found:`those of ${n} \
are probabilities or shares: none is below 0, and they sum to ${c.toPrecision(4)} in each of ${t.length} rows`,failed:{rule:"the teacher must answer with logits",remedy:'take the log of each probabili\
ty (log(max(p, 1e-7))), or set "answers": "probabilities" of a model teacher'}}}return{check:r,found:"no row of them is a row of probabilities, and each is a finite number"}}var kM=5;function uS(e,t,r){
let n="the classes are in the data's order",{predicted:o}=Rr(e,t.labels),s=r.length,i=new Float64Array(s*s),a=RM(e,t.labels,s);t.labels.forEach((m,A)=>i[m*s+o[A]]+=1);let u=[];for(let m=0;m<s;m++){let A=i.
subarray(m*s,(m+1)*s),h=A.reduce((C,I)=>C+I,0),g=$n(A),[y,w]=[A[g],A[m]];if(h<kM||g===m||y<h/3||w>y/3)continue;(a[m]??0)/h>Math.log(t.labels.length/h)+.25&&y-w>2*Math.sqrt(y+w)&&u.push({label:m,called:g,
times:y,rows:h})}let c=m=>{let A=m.slice(0,6).map(({label:h,called:g,times:y,rows:w})=>`${y} of ${w} rows of ${R(r[h])} are called ${R(r[g])}`);return m.length>6?`${A.join(", ")} and ${m.length-6} mor\
e`:A.join(", ")},l=new Set(u.map(({label:m})=>m)),f=u.filter(({called:m})=>l.has(m)),d=r.slice(0,12).map(m=>R(m)).join(", ");return f.length?{check:n,found:c(f),failed:{rule:"the teacher's classes mus\
t be in the order of the data's",remedy:`put its outputs in the order ${d} (a labels.json in a model's folder has that done)`}}:{check:n,found:u.length?c(u):`no class is mostly called another of the ${s}`,
warning:u.length&&t.labels.length>=ll?`the teacher hardly knows some classes of its training rows: ${c(u)}`:void 0}}function cS(e,t){let r="the teacher is as sure as it is right",n=t.rows.length,o=e.length/
n,{accuracy:s,nll:i}=Rr(e,t.labels),a=sp(e,o),{most:u,entropy:c}=op(t.labels,o),l=(s-u)/Math.max(1e-9,1-u),d=`it has ${(A=>`${(100*A).toFixed(1)} %`)(s)} of the training rows right, at a mean confiden\
ce of ${a.toFixed(4)} (uniform ${(1/o).toFixed(3)})`;if(n<ll)return{check:r,found:d};if(l<.15&&a>.75&&a-s>.3&&i>c)return{check:r,found:d,failed:{rule:"the teacher must not be sure of what it has no be\
tter right than chance",remedy:'give it the inputs that it was trained on ("inputs": "raw" or "encoded" of a model teacher), and the classes in their order'}};if(l>.5&&(a-1/o)/(1-1/o)<.05)return{check:r,
found:d,failed:{rule:"the teacher's answers must differ more from uniform where it is mostly right",remedy:"have it answer logits: neither probabilities, nor logits that are divided or bounded"}};let m=a-
s>.2?`the teacher is surer than it is right: ${d}; were these its inputs?`:s-a>.3?`the teacher is far less sure than it is right: ${d}; are its answers logits?`:i>c+1?`the teacher fits the labels wors\
e than their shares alone would: its NLL on training rows is ${i.toFixed(2)}, theirs ${c.toFixed(2)}; are its answers logits, and were these its inputs?`:void 0;return{check:r,found:d,warning:m}}function op(e,t){
let r=new Float64Array(t);for(let o of e)r[o]+=1/e.length;let n=-r.reduce((o,s)=>o+(s>0?s*Math.log(s):0),0);return{most:Math.max(...r),entropy:n}}function RM(e,t,r){let n=new Float64Array(r);return t.
forEach((o,s)=>{let i=e.subarray(s*r,(s+1)*r);n[o]+=Rr(i,Int32Array.of(o)).nll}),n}function sp(e,t){let r=0;for(let n=0;n<e.length;n+=t){let o=Ms(e.subarray(n,n+t));r+=o[$n(o)]}return r/(e.length/t)}var[_M,fS]=[1e3,32],lS=1e-5,$M=20,TM=1e4;async function dS(e,t,r,n=()=>{}){let o=e.scope.resolve(We),{live:s,training:i}=t,a=s.teacher,u=e.scope.resolve(Ye),{prepared:{validation:c,test:l,preprocessing:{
classes:f}}}=e,d=Math.max(_M,$M*f.length),m=zM(i.part,d,i.random.split("looked at")),A={of:"training rows",classes:f,backend:u},h=await Hr(a,m,A),g=await Ln(Jt(s.student),m,u),y=[];for(let B of(a.members??
[]).filter(At))y.push({teacher:B,logits:await Hr(B,m,A)});y.push({teacher:a,logits:h});let w=a.fingerprint!==void 0;if(w)for(let[B,x]of[["validation rows",c],["test rows",l]]){let T=Math.min(TM,x.rows.
length);T&&await Hr(a,Kr(x,Array.from({length:T},(O,F)=>F)),{...A,of:B})}let E=w&&!m.labels.includes(-1),{task:v}=e,I=[...v&&v.answers!=="softmax"?[()=>PM(v,e,a,{ofTeacher:h,ofStudent:g},m),()=>OM(h,m)]:
[...E?[()=>uS(h,m,f)]:[],()=>QM(a,h,g,m),()=>DM(h,m),()=>aS(y,m),...E?[()=>cS(h,m)]:[]],()=>MM(a,r),()=>LM(e,t),()=>FM(e,t)];for(let B of I){let{check:x,found:T,failed:O,warning:F}=await B();if(O)throw new S(
`Cannot distil from ${a.name} (self-check): ${O.rule}: ${T}; ${O.remedy}, or pass --no-self-check`);o({type:"self-check",seed:e.seed,check:x,found:T}),F&&n(F)}}function QM(e,t,r,n){let o="the teacher \
is better than the student";if(e.fingerprint===void 0)return{check:o,found:`${e.name} goes on learning, so it need not be better yet`};if(n.labels.includes(-1))return{check:o,found:"no class is known"};
let s=n.rows.length,i=t.length/s,[a,u]=[Rr(t,n.labels),Rr(r,n.labels)],{most:c,entropy:l}=op(n.labels,i),f=2*Math.sqrt(c*(1-c)/s),d=a.nll<l||(s<ll?a.accuracy>c-2*f:a.accuracy>u.accuracy&&a.accuracy>c+
f),m=A=>Math.round(A*s);return{check:o,found:`it has ${m(a.accuracy)} of ${s} training rows right, the student before training ${m(u.accuracy)}, the most frequent class ${m(c)}`,failed:d?void 0:{rule:"\
the teacher must be better than the student that it teaches, and than guessing",remedy:"train the teacher longer, and check that its classes and its preprocessing are those of this data"}}}function PM(e,{
prepared:{preprocessing:{answer:t,classes:r}}},n,{ofTeacher:o,ofStudent:s},i){let a="the teacher is better than the student";if(n.fingerprint===void 0)return{check:a,found:`${n.name} goes on learning,\
 so it need not be better yet`};if(i.labels.includes(-1)||!t||!i.targets)return{check:a,found:"no label is known"};let[u]=e.metrics,{name:c,title:l,better:f}=u,d={format:t,dim:r.length},[m,A]=[o,s].map(
h=>e.evaluate(h,i.targets,d).metrics[c]);return{check:a,found:`its ${l} on ${i.rows.length} training rows is ${pr(m,u)}, that of the student before training ${pr(A,u)}`,failed:(f==="higher"?m>A:m<A)?void 0:
{rule:"the teacher must be better than the student that it teaches",remedy:"train the teacher longer, and check that its outputs and its preprocessing are those of this data"}}}function OM(e,t){let r=e.
length/t.rows.length,n=e.every((o,s)=>Math.abs(o-e[s%r])<1e-6);return{check:"the teacher's answers differ from row to row",found:n?"they are alike":"they do",failed:n&&t.rows.length>1?{rule:"the teach\
er's answers must differ: they are the same for all rows",remedy:"train the teacher longer, or check that its inputs reach it"}:void 0}}function DM(e,t){let r=t.rows.length,n=e.length/r,o=NM(e,n,20),[
s,i]=[0,0],a=new Map;for(let d=0;d<r;d++){let m=t.labels[d],A=a.get(m)??d;m>=0&&a.set(m,A);for(let h=0;h<n;h++){let g=o[d*n+h];s=Math.max(s,Math.abs(g-1/n)),m>=0&&(i=Math.max(i,Math.abs(g-o[A*n+h])))}}
let u=`its mean confidence is ${sp(e,n).toFixed(4)} (labels 1, uniform ${(1/n).toFixed(3)})`,c="the targets differ from labels and from uniform";return s<1e-4?{check:c,found:u,failed:{rule:"the target\
s must differ from uniform: they are alike for all classes",remedy:"train the teacher longer, or check that its inputs reach it"}}:{check:c,found:u,failed:i<1e-4?{rule:"the targets must differ from th\
e labels: all rows of a class have the same ones",remedy:"use a teacher whose logits are not the labels themselves"}:void 0}}function MM(e,t){return{check:"teacher and student are not swapped",found:e.
parameters===0?`${e.name} has no parameters of its own (a service, a file of answers), so its size says nothing`:`${e.parameters} parameters teach ${t.parameters}`,failed:e.parameters===0||e.parameters>=
t.parameters?void 0:{rule:"the teacher must not be smaller than the student; they may be swapped",remedy:"swap teacher and student in the config"}}}async function LM(e,{stage:t,training:r}){let n=e.scope.
resolve(Ye);n.use();let o=new dn(t,r.random),s="the soft term moves the student's weights";if(r.part.rows.length<2)return{check:s,found:"it cannot be told from a single row"};let i=Math.min(fS,r.batchSize),
[a,u,c]=[0,0,!0];try{ol(t,r,o);for(let l of[0,.5,1-1e-6]){let f=fl.tidy(()=>{let{norm:A,relative:h}=iS(t,r,o,i,l);return fl.stack([A,h])}),[d,m]=await f.data();n.use(),f.dispose(),c&&=Number.isFinite(
d)&&Number.isFinite(m),a=Math.max(a,d),u=Math.max(u,m)}}catch(l){if(l instanceof Ve)return{check:s,found:`it cannot be told: ${l.message}`};throw l}finally{o.dispose()}return{check:s,found:`the gradie\
nt that is the teacher's has norm ${a.toPrecision(3)}`+(u<lS&&a>0?", which is rounding beside the loss":""),failed:c?u>=lS?void 0:{rule:"what the teacher says must move the student's weights",remedy:"\
raise the soft weight above 0, or use a strategy without a teacher, or a loss that hears the teacher with so many classes and such a batchSize"}:{rule:"the loss and its gradient must be finite numbers",
remedy:"look at the loss's options, and at the teacher's answers"}}}async function FM(e,{live:t,stage:r,training:n}){let o="the cached targets belong to these rows";if(r.teacher===t.teacher)return{check:o,
found:`there are none: ${t.teacher.name} is asked at every step`};let{part:s,random:i}=n,a=i.split("self-check").permutation(s.rows.length).subarray(0,fS),u=Kr(s,a),c=e.prepared.preprocessing.classes.
length,l=async y=>{let w=await Ln(y,u,e.scope.resolve(Ye));return e.prepared.preprocessing.answer?w:QA(w,c).relative},f=await l(r.teacher),d=await l(t.teacher),m=0;for(let y of d)m=Math.max(m,Math.abs(
y));let A=(y,w)=>Math.abs(y-w)<=.01*Math.max(m,.001),h=(y,w)=>e.config.targets?.top===void 0||y.every(E=>E<=y[w]),g=Array.from(u.rows,(y,w)=>({row:y,i:w})).filter(({i:y})=>{let[w,E]=[d,f].map(v=>v.subarray(
y*c,(y+1)*c));return!w.every((v,C)=>!h(E,C)||A(v,E[C]))});return{check:o,found:`${u.rows.length-g.length} of ${u.rows.length} rows agree with the live teacher`+(g[0]?`, row ${g[0].row} does not`:""),failed:g.
length===0?void 0:{rule:"the cached targets must belong to these rows",remedy:"remove the stored targets, so that the teacher labels the rows anew"}}}function zM(e,t,r){let n=Int32Array.from(e.labels.
keys()).filter(i=>e.labels[i]>=0),o=n.length?n:Int32Array.from(e.labels.keys()),s=r.permutation(o.length).subarray(0,t).sort();return Kr(e,s.map(i=>o[i]))}function NM(e,t,r){let n=new Float32Array(e.length);
for(let o=0;o<e.length;o+=t)n.set(Ms(e.subarray(o,o+t),r),o);return n}async function UM(e){let{scope:t,seed:r,checkpoint:n,signal:o,prepared:s,help:i}=e,[a,u,c]=[t.resolve(Ye),t.resolve(We),t.resolve(lt)],l=[],f=[],d=await i?.trainStages(e),m=h=>{f.push(h),u({type:"warn\
ing",seed:r,message:h})},A=await ya(e,{keeps:!0,async visit({stage:h,training:g,origin:y,untrained:w}){let E=await sS(e,s,h,g,i?.labeller(e,h,l));w&&e.selfCheck&&await dS(e,{live:h,stage:E,training:g},
w,m);let v=y===void 0?void 0:await d?.take(E.name,y);v?await JC(e,E,g,v):await al(E,g,{seed:r,backend:a,events:u,clock:c,checkpoint:n,signal:o}),l.push(E)},lookUp:(h,g)=>gC(h,g,e),warn:m}).finally(()=>d?.
close());try{let{leak:h}=A.teachersSeen,{classes:g}=s.preprocessing,w={...e.task&&e.task.answers!=="softmax"?await oS(e,e.task,s,A):await nS(e,s,A),classNames:g,warnings:f,...h?{leak:h}:{}},{student:E,
trained:v,specOf:C,dispose:I}=A,B={...jM(e,A),...C&&{specOf:C}};return{result:w,student:E,teachers:v,prepared:s,dispose:I,...B}}catch(h){throw A.dispose(),h}}function jM({seed:e,data:t,rows:r,contents:n,
prepared:o},{teachersSeen:{records:{complete:s,records:i}}}){if(!n)return{};let a={seed:e,data:t,rows:r,contents:n,prepared:o},u=c=>M0(a,{withUnlabelled:c});return{seen:{student:{version:1,complete:s,
records:[u(!0),...i]},teachers:{version:1,complete:!0,records:[u(!1)]}}}}async function mS(e){let t=[],r=[],n=[],o=new nl,s=!1;return(await ya(e,{keeps:!1,visit({stage:a,training:u,origin:c}){let{part:l,
epochs:f,batchSize:d}=u,m=f*rs({rows:l.rows.length,batchSize:d}),A=new dn(a,u.random);try{o.note(a,JA(a,u,A),{labelsOnce:np(a,u),unlabelled:l.labels.includes(-1)})}finally{A.dispose()}return c!==void 0&&
n.push(a.name),t.push({stage:a.name,parameters:a.student.parameters,epochs:f,steps:m}),Promise.resolve()},lookUp:(a,u)=>At(a)?Promise.resolve(a):(o.noteAsked(),s=!0,Promise.resolve(bC(a,u,e.prepared))),
warn:a=>{r.push(a)}})).dispose(),o.check(e.config,e.prepared.preprocessing.classes.length),{data:ba(e.prepared),stages:t,warnings:r,independent:n,asksRows:s}}async function dl(e){let t=await UM(e);try{
return e.seed===e.config.seed&&await GM(t,e.config,e.scope),t.result}finally{t.dispose()}}async function GM(e,t,r){let n=r.resolve(sn),{prepared:{preprocessing:o},seen:s}=e;for(let i of e.teachers){let a=new Map(
[["preprocessing.json",Gt(o)],...s?[rc(s.teachers)]:[],...iA(e,i,t)]);await aA(i,xn(n,`teachers/${i.name}`),a)}await LI(e,t,xn(n,"student"))}p();function ml(e,t){return{table:e.rows,...t?{unlabelled:t.rows}:{}}}p();p();var Al=U(j());async function AS(e){return await e.activate(),ip(e.name)}function ip(e){return{name:e,use(){Al.getBackend()!==e&&Al.setBackend(e)}}}async function pl(e,{backend:t},r){return r.has(Ye)||r.register(Ye,await AS(e.make("backend",t,r))),r.resolve(Ye)}async function hl(e,{config:t,data:r,where:n},o){let s=`checkpoint/seed-${o}`,i={config:await nt(
[JSON.stringify(t),String(o)]),data:r};return Gv(xn(e,s),i,`${n}/${s}`)}async function pS(e,t,r,n){let{run:o,work:s,claims:i,worker:a}=r,u=t.child().register(We,n.events);await pl(e,o.config,u);let c=o.task&&e.make("task",o.task,u);u.has(Cr)||u.register(Cr,ii(e,c));let l=async(v,C,I)=>({
catalogue:e,config:o.config,task:c,scope:u.child().register(to,_n(v)),seed:v,rows:C,prepared:I,data:o.data,checkpoint:await hl(u.resolve(sn),o,v),selfCheck:o.selfCheck,signal:n.signal});if(s.what==="s\
tages"){let{seed:v,rows:C,prepared:I,items:B}=s;return await YA(await l(v,C,I),{run:o,work:s,claims:i,worker:a},B,n)}if(s.what==="labels"){let{seed:v,rows:C,prepared:I}=s;return await DC(await l(v,C,I),
{run:o,work:s,claims:i,worker:a},n)}let{table:f,unlabelled:d,items:m}=s,A=kc(o.config,e.context(u)),{split:h,encode:g}=o.config.data,y=Vu(e,g,u),w=tc(f,d),{labels:E}=el(e,o.task,f,u);for(let[v,C]of m.
entries()){if(!ho(i,v,a))continue;let I=_n(C),B=yc(f,h,I,d,void 0,A,y,E),x=await l(C,ml(f,d),B),T=await dl({...x,contents:w});n.done({index:v,result:T})}}async function hS(e,t,{workers:r,run:n,plan:o,data:s,seeds:i,signal:a}){let u=o.stages.reduce((h,g)=>h+Zc(g,o.data.train),0),c=ri(r,{items:i.length,time:i.length*u});if(c<2)return[];let l=i.length%c===
1?i.slice(0,-1):i,{table:f,unlabelled:d}=s(),m={what:"seeds",table:$A(f),unlabelled:d&&$A(d),items:l},A=ti({workers:r,count:c,run:n,work:m,own:(h,g)=>pS(e,t,h,g),act:h=>`run seed ${h}`,events:t.resolve(
We),signal:a});try{let h=[];for(let g of l.keys())h.push(await A.result(g));return h}finally{await A.stop()}}p();async function yS(e,t,r,n){let o=await Ft(t,"config.json",n),s=ap(o)?o.data:void 0;if(!ap(s))return r;let{data:i}=r,a={...i,...gS(e,s,i),...i.unlabelled&&{unlabelled:{...i.unlabelled,...gS(e,s.unlabelled,
i.unlabelled)}}};return{...r,data:a}}function gS(e,t,r){if(!ap(t)||t.use!==r.use)return{};let n=Object.entries(e.find("dataset",r.use)?.formerDefaults??{});return Object.fromEntries(n.filter(([o,{was:s,
is:i}])=>t[o]===s&&r[o]===i).map(([o,{was:s}])=>[o,s]))}function ap(e){return typeof e=="object"&&e!==null}async function qM(e,t,r){let n=await Ft(e,"config.json",r);if(n===void 0)return{holds:"nothin\
g"};let o=Sm(n,JSON.parse(JSON.stringify(t)));if(o){let{path:i,a,b:u}=o;return{holds:"another",differs:`${Md(i)||"config"} is ${R(a)} there and ${R(u)} here`}}let s=await Ft(e,"report.json",r);return s===
void 0?{holds:"unfinished"}:{holds:"finished",report:s}}async function wS(e,t,r,n){let o=await qM(e,t,r);if(o.holds==="another"){let i=n?`resume ${r}`:`write a run to ${r}`,a=n?"its checkpoint must be\
 of this config":"it must not hold another run";throw new S(`Cannot ${i}: ${a}: ${o.differs}; name another folder with --out`)}if(o.holds==="unfinished"&&!n)throw new S(`Cannot write a run to ${r}: it\
 must not hold an unfinished run: go on with it (--resume), or name another folder (--out)`);if(o.holds!=="finished"||!n)return;let s="remove report.json, and --resume writes it anew from the checkpoi\
nts";return await so(e,r,{as:"a finished run",remedy:s,only:["config.json","report.json"]}),await so(xn(e,"student"),`${r}/student`,{as:"a student",remedy:s}),WM(o.report,r),o.report}async function bS(e,t,r,n){
await Ds(e,new Map([["config.json",Gt(t)],["report.html",new TextEncoder().encode(n)],["report.json",Gt(r)]]))}function WM(e,t){if(e.task!==void 0)return;let{teachers:r,ensemble:n,baseline:o,student:s}=e,
i=[...r,{...n,name:"the ensemble"},{...o,name:"the baseline"},{...s,name:"the student"}];for(let{name:a,nll:u}of i)if(!Number.isFinite(u?.mean))throw new S(`Cannot use ${t}/report.json: the NLL of ${a}\
 must be a number: it is not, as its answers were not; run this again without --resume, which names the row`)}async function ES(e,t,r){let n=await e.read("config.json")!==void 0;n&&r||(await e.remove(
"report.json"),await e.remove(qr)),n&&!r&&(await e.remove("checkpoint"),await e.remove("targets")),await u0(e,"config.json",t)}async function IS(e,t,r={}){let{where:n="memory",resume:o=!1,signal:s,selfCheck:i=!0}=r,a=KM(e,r),[u,c,l]=[a.resolve(We),a.resolve(lt),a.resolve(sn)],f=c.now(),d=await yS(e,l,t,n),m=await wS(l,d,n,o);
if(m)return m;let A=o?d:t,h=await HM(e,A,a),{backend:g}=h,y=vS(A),w=h.seedRun(A.seed),E=await mS(w),{data:v,stages:C}=E;await ES(l,A,o),u({type:"run-start",name:A.name,backend:g,seeds:y,data:v,stages:C});
let I=[...h.warnings,...WI(w.prepared)];for(let F of I)u({type:"warning",message:F});let B={config:A,where:n,selfCheck:i,data:w.data,task:h.task},x=a.has(Lc)?{workers:a.resolve(Lc),run:B,plan:E}:void 0,
T=[];x&&!E.asksRows&&T.push(...await hS(e,a,{...x,data:h.data,seeds:y,signal:s}));for(let F of y.slice(T.length)){let Z=F===A.seed?w:h.seedRun(F),ae=await hl(l,B,F),L=x&&JM(x);T.push(await dl({...Z,checkpoint:ae,
signal:s,selfCheck:i,help:L}))}let O=ZM(T,{name:A.name,backend:g,warnings:I,student_path:`${n}/student`,seconds:(c.now()-f)/1e3});return await bS(l,A,O,bv(O,A)),u({type:"run-end",report:O}),O}function ZM(e,t){
let r=e.filter(n=>n.task!==void 0);return r.length?Lv(r,t):Ov(e.filter(({task:n})=>!n),t)}function vS({seed:e,seeds:t}){return Array.from({length:t},(r,n)=>e+n)}function KM(e,{scope:t=e.container}){let r=t.child();return r.has(We)||r.register(We,()=>{}),r.has(lt)||r.register(lt,zI()),r.has(
sn)||r.register(sn,pu()),r.has(Ho)||r.register(Ho,zv()),r}function VM(e){if(e.warnings)return e.warnings;let{warnings:t,refusals:r}=Ic(e);return[...r,...t]}async function HM(e,t,r){let{split:n,unlabelled:o,
weight:s,encode:i,...a}=t.data,c=await(async()=>{let C=await e.make("dataset",a,r).load(BC(e,t)),I=GI(C);if(I!==void 0)throw new S(`Cannot use the data set ${a.use}: ${I}`);let B=s===void 0?C:nv(C,s),
x=o&&await gv(e.make("dataset",o,r),B);return{table:B,unlabelled:x}})(),l=()=>{if(c)return c;throw new Error("Cannot prepare a seed as it must come before the last one: it does not")},f=await pl(e,t,r),
{task:d,spec:m,labels:A,guess:h}=el(e,t.task,c.table,r);r.has(Cr)||r.register(Cr,ii(e,d));let g=await UI(c.table,c.unlabelled),y=ml(c.table,c.unlabelled),w=tc(c.table,c.unlabelled),E=kc(t,e.context(r)),
v=Vu(e,i,r);return{backend:f.name,task:m,warnings:[...h===void 0?[]:[h],...VM(c.table),...c.unlabelled?.warnings??[],...w0(c.table,i)],data:l,seedRun(C){let{table:I,unlabelled:B}=l(),x=_n(C),T=r.has(Lc)?
qv:void 0,O=yc(I,n,x,B,T,E,v,A);return C===vS(t).at(-1)&&(c=void 0),{catalogue:e,config:t,task:d,scope:r.child().register(to,x),seed:C,rows:y,prepared:O,data:g,contents:w,checkpoint:Dc(),selfCheck:!1}}}}
function JM(e){return{trainStages:t=>HC(t,e),labeller:(t,r,n)=>OC(t,e,r,n)}}p();var qp={};eh(qp,{adam:()=>L1,adamw:()=>F1,adaptive:()=>V1,all:()=>CS,attentionTransferLoss:()=>Lk,attentiveImitationLoss:()=>Fk,binaryCrossEntropyLoss:()=>zk,binarySoftTargetsLoss:()=>Nk,chain:()=>Y1,
classes:()=>hR,cnn:()=>mR,constant:()=>N1,cosine:()=>U1,cosineLoss:()=>Uk,cpu:()=>_S,crossEntropyLoss:()=>jk,csv:()=>xB,curriculumTemperature:()=>qk,deepSupervisionLoss:()=>Kk,distLoss:()=>Xk,dkdLoss:()=>t1,
edge:()=>Ak,ensemble:()=>vR,hash:()=>LB,hintLoss:()=>r1,hinton:()=>eR,huberLoss:()=>n1,idx:()=>_B,jensenShannonLoss:()=>o1,jitter:()=>SS,labels:()=>yR,linear:()=>j1,logitStandardizationLoss:()=>a1,member:()=>u1,
mixup:()=>xS,mlp:()=>pR,model:()=>CR,multiTeacherLoss:()=>f1,munge:()=>BS,mutual:()=>oR,mutualLearningLoss:()=>p1,none:()=>FB,numbers:()=>ER,oneHot:()=>zB,onnx:()=>Bk,piecewise:()=>G1,pktLoss:()=>g1,reverseKlLoss:()=>y1,
rkdLoss:()=>x1,scale:()=>k1,self:()=>fR,sequence:()=>q1,sgd:()=>z1,shift:()=>RS,similarityPreservingLoss:()=>_1,softTargetsLoss:()=>$1,squaredErrorLoss:()=>T1,standardise:()=>NB,sum:()=>Q1,tfjs:()=>Tk,
tokens:()=>UB,uncertainty:()=>P1,virtualTeacherLoss:()=>O1,warmUp:()=>W1,wasm:()=>Ox,webgpu:()=>Jx,wsld:()=>D1});p();p();var CS={kind:"augmentation",name:"all",summary:"Augmentations one after another.",options:e=>_({of:de(e.part("augmentation")).min(1).describe("The augmentations, in their order.")}),create({of:e},t){let r=e.
map(n=>t.make("augmentation",n));return function(o){let s=r.map(i=>i(o));return{apply(i,a){s.forEach((u,c)=>u.apply(i,a.split("part",c)))}}}}};p();var SS={kind:"augmentation",name:"jitter",summary:"Gaussian noise on the numeric columns, anew each time a row is shown.",paper:"Bishop (1995), Training with Noise is Equivalent to Tikhonov Regulariza\
tion, https://doi.org/10.1162/neco.1995.7.1.108",options:()=>_({sd:M().gt(0).describe("Standard deviation of the noise, in standard deviations of each column.")}),create:({sd:e})=>function({preprocessing:r}){
let n=Zu(r);if(!n.length)throw new S("Cannot jitter as the table must have a numeric column: it has none; leave the augmentation out, or use munge or mixup");return{apply({features:o,width:s},i){for(let a=0;a<
o.length;a+=s)for(let u of n)o[a+u]+=e*i.normal()}}}};p();var xS={kind:"augmentation",name:"mixup",summary:"Mixtures of two rows. Where their classes differ, the teacher alone says what the mixture is; who learns from labels alone has both labels by their sh\
ares.",paper:"Zhang, Cisse, Dauphin & Lopez-Paz (2018), mixup: Beyond Empirical Risk Minimization, https://arxiv.org/abs/1710.09412",options:()=>_({alpha:M().gt(0).default(1).describe("A row's share i\
n its mixture follows Beta(alpha, alpha); 1 is uniform, less mixes less."),share:M().gt(0).max(1).default(1).describe("Share of the rows that is mixed.")}),create:({alpha:e,share:t})=>function({part:n}){
return{apply(o,s){let{features:i,width:a,labels:u,targets:c}=o;u.forEach((l,f)=>{if(s.uniform()>=t)return;let d=s.integer(n.rows.length),m=XM(e,s),A=d*a;for(let h=f*a,g=0;g<a;h++,g++)i[h]=m*i[h]+(1-m)*
n.features[A+g];Yv(o,f,m,n.labels[d]),c&&n.targets&&YM(c,f,m,n.targets,d,n.rows.length)})}}}};function YM(e,t,r,n,o,s){let i=n.length/s;for(let a=0;a<i;a++)e[t*i+a]=r*e[t*i+a]+(1-r)*n[o*i+a]}function XM(e,t){
if(e===1)return t.uniform();let[r,n]=[up(e,t),up(e,t)];return 1/(1+Math.exp(n-r))}function up(e,t){if(e<1)return up(e+1,t)+Math.log(1-t.uniform())/e;let r=e-1/3,n=1/Math.sqrt(9*r);for(;;){let o=t.normal(),
s=(1+n*o)**3;if(!(s<=0)&&Math.log(1-t.uniform())<o*o/2+r-r*s+r*Math.log(s))return Math.log(r*s)}}p();p();function Ea(e){return t=>Ps(be(t,e)).high===0}function Ct(e,t,r,n){return t===void 0||JSON.stringify(t)===JSON.stringify(n)?[]:[{path:[e],rule:`must be left out where ${r}`,value:t}]}function $r(e,t){
return{inSchema:(r,n)=>Qt(t(r,o=>o===0),n),inCreate:(r,n)=>Ia(e,t(r,Ea(n)))}}function Qt(e,t){for(let{path:r,rule:n,...o}of e)t.addIssue({code:"custom",path:[...r],message:n,params:{rule:n,...o}})}function Ia(e,t){
if(t.length)throw new Rt(e,t)}var BS={kind:"augmentation",name:"munge",summary:"Rows mixed with their nearest neighbours, column by column. It has no labels of its own: where the neighbour is of another class, the teacher alone sa\
ys what the row is, and who learns from labels alone is shown it as it stands.",paper:"Bucilă, Caruana & Niculescu-Mizil (2006), Model Compression, https://doi.org/10.1145/1150402.1150464",options:()=>_(
{p:M().gt(0).max(1).default(.5).describe("Probability that a column's value is taken from the neighbour."),s:M().gt(0).default(1).describe("A number is drawn about the neighbour's: the standard deviat\
ion is their distance divided by this."),share:M().gt(0).max(1).default(1).describe("Share of the rows that is changed.")}),create:({p:e,s:t,share:r})=>function({preprocessing:o,part:s}){let i=kS(o);i.
some(({numeric:u})=>u)||Ia("augmentation munge",Ct("s",t,"no column is numeric",1));let a=rL(o,s);return{apply({features:u,width:c,labels:l,positions:f},d){l.forEach((m,A)=>{if(d.uniform()>=r)return;let h=a(
f[A]);if(h===void 0)return;let[g,y]=[A*c,h*c],w=!1;for(let{at:E,width:v,numeric:C}of i){if(d.uniform()>=e)continue;w=!0;let I=s.features.subarray(y+E,y+E+v),[B,x]=[u[g+E],I[0]],T=v>1&&(u[g+E+1]>0||I[1]>
0);C&&!T?u[g+E]=x+Math.abs(B-x)/t*d.normal():u.set(I,g+E)}w&&m!==s.labels[h]&&(l[A]=-1)})}}}};function kS({columns:e}){let t=0;return e.map(r=>{let n=t;return t+=Sr(r),{at:n,width:Sr(r),numeric:r.kind===
"numeric"}})}var eL=2e4,tL=5e3;function rL(e,{features:t,width:r,rows:n}){let{length:o}=n,s=t.slice();for(let{at:l,width:f,numeric:d}of kS(e))if(!d)for(let m=0;m<o;m++)for(let A=0;A<f;A++)s[m*r+l+A]*=
Math.SQRT1_2;let i=o>eL?tL:o,a=Int32Array.from({length:i},(l,f)=>Math.floor(f*o/i)),u=new Map,c=l=>{let f=s.slice(l*r,(l+1)*r),d,m=1/0;for(let A=0;A<i;A++){let h=a[A];if(n[h]===n[l])continue;let g=h*r,
y=0;for(let w=0;w<r&&y<m;w++){let E=f[w]-s[g+w];y+=E*E}y<m&&(d=h,m=y)}return d};return l=>(u.has(l)||u.set(l,c(l)),u.get(l))}p();function nL(e,{height:t,width:r,channels:n},o,s){let i=new Float64Array(e.length);for(let a=Math.max(0,o);a<Math.min(t,t+o);a++){let[u,c]=[Math.max(0,s),Math.min(r,r+s)];if(u>=c)continue;let l=(a*r+u)*
n,f=((a-o)*r+u-s)*n;i.set(e.subarray(f,f+(c-u)*n),l)}return i}var RS={kind:"augmentation",name:"shift",summary:"Whole images moved by a few pixels, anew each time a row is shown.",paper:"Simard, Stein\
kraus & Platt (2003), Best Practices for Convolutional Neural Networks Applied to Visual Document Analysis, https://doi.org/10.1109/ICDAR.2003.1227801",options:()=>_({height:M().int().min(1).describe(
"Rows of pixels of an image."),width:M().int().min(1).describe("Pixels of a row of pixels."),channels:M().int().min(1).default(1).describe("Numbers of a pixel."),by:M().int().min(1).default(2).describe(
"How far at most, in pixels, in each direction.")}).refine(({height:e,width:t,by:r})=>r<Math.min(e,t),{path:["by"],error:"must be below height and width"}),create:({by:e,...t})=>function({preprocessing:n}){
let o=Zu(n),{height:s,width:i,channels:a}=t,u=s*i*a;if(u!==o.length)throw new S(`Cannot shift images as height × width × channels must be the number of numeric columns (${o.length}): current value i\
s ${s} × ${i} × ${a} = ${u}`);let c=n.columns.filter(f=>f.kind==="numeric"),l=2*e+1;return{apply({features:f,width:d},m){for(let A=0;A<f.length;A+=d){let[h,g]=[m.integer(l)-e,m.integer(l)-e];if(h===
0&&g===0)continue;let y=new Float64Array(u);c.forEach(({mean:E,sd:v},C)=>y[C]=f[A+o[C]]*v+E);let w=nL(y,t,h,g);c.forEach((E,v)=>f[A+o[v]]=Rm(E,w[v]))}}}}};p();var gl=U(j());var _S={kind:"backend",name:"cpu",summary:"Plain JavaScript: slow, everywhere, the reference for the others.",options:()=>_({}),create:()=>({name:"cpu",async activate(){gl.enableProdMode(),await gl.setBackend(
"cpu")}})};p();var zn=U(j());p();var Ne=U(j());p();p();var $S=U(j());function bo(e,t,{strides:r,pad:n,dataFormat:o,dilations:s,dimRoundingMode:i},a=!1){if(o==="NCHW")throw new TypeError("Cannot convolve on WASM as dataFormat must be NHWC: current valu\
e is NCHW");return $S.backend_util.computeConv2DInfo(e,t,r,s??1,n,i,a)}function ss(e,{height:t=e.inHeight,rows:r=e.outHeight,padTop:n=e.padInfo.top}={}){return[t,e.inWidth,e.inChannels,e.filterHeight,
e.filterWidth,r,e.outWidth,e.strideHeight,e.strideWidth,n,e.padInfo.left,e.dilationHeight,e.dilationWidth]}function va({filterHeight:e,filterWidth:t,strideHeight:r,strideWidth:n,padInfo:o}){return e*t===
1&&r*n===1&&o.top+o.left+o.bottom+o.right===0}function Eo({filterHeight:e,filterWidth:t,inChannels:r}){return e*t*r}var oL=256*1024;function TS(e){let t=4*e.outWidth*Eo(e);return Math.max(1,Math.floor(
oL/t))}function yl(e){return 4*Math.min(TS(e),e.batchSize*e.outHeight)*e.outWidth*Eo(e)}function wl(e,t,r){let{batchSize:n,inHeight:o,inWidth:s,inChannels:i,outHeight:a,outWidth:u,strideHeight:c,padInfo:l}=e,
f=TS(e),d=4*o*s*i,m=a*u,A=Math.floor(f/a),h=ss(e);for(let g=0;A>0&&g<n;g+=A){let y=Math.min(A,n-g),w=Array.from({length:y},(E,v)=>({x:t+d*(g+v),window:h,before:v*m}));r({pixel:g*m,pixels:y*m,parts:w})}
for(let g=0;A===0&&g<n;g++)for(let y=0;y<a;y+=f){let w=Math.min(f,a-y),E=y*c-l.top,v=Math.min(Math.max(0,E),o),C=ss(e,{height:o-v,rows:w,padTop:v-E});r({pixel:g*m+y*u,pixels:w*u,parts:[{x:t+d*g+4*s*i*
v,window:C,before:0}]})}}p();function X({backend:e},{dataId:t}){return e.dataIdMap.get(t).memoryOffset}function pe(e,t,r="float32"){let n=e.backend.makeOutput(t,r),o=ge(t);if(o>0&&X(e,n)===0)throw yr(e,n),QS(4*o);return n}function St(e,t){
return new Float32Array(e.backend.wasm.HEAPU8.buffer,X(e,t),ge(t.shape))}function QS(e){return new RangeError(`Cannot compute on wasm as the allocation of ${e} bytes must succeed: no memory is left`)}
function yr({backend:e},t){e.disposeData(t.dataId)}function Fn({backend:e},t,r){let n=e.wasm._malloc(t)>>>0;if(n===0)throw QS(t);try{return r(n)}finally{e.wasm._free(n)}}function ge(e){return e.reduce(
(t,r)=>t*r,1)}function ht(...e){return e.every(({dtype:t})=>t==="float32")}p();var MS=U(j());p();var Yr={linear:0,relu:1,sigmoid:2,tanh:3,elu:4};var LS={name:"matmul",summary:"Matrix products, either side transposed or not, at one speed; stock is 14 times slower transposed.",kernels:{BatchMatMul:sL,_FusedMatMul:iL}};function sL(e){let t=e.stock(
"BatchMatMul");return function({inputs:n,backend:o,attrs:s}){let{a:i,b:a}=n;return ht(i,a)?Ca(e,{a:i,b:a,...s}):t({inputs:n,backend:o,attrs:s})}}function iL(e){let t=e.stock("_FusedMatMul");return function r({
inputs:n,backend:o,attrs:s}){let{a:i,b:a,bias:u}=n,{transposeA:c,transposeB:l,activation:f}=s,d=a.shape.at(l?-2:-1),m=ht(i,a,...u?[u]:[]);if(m&&u&&ge(u.shape)===1&&(d!==1||u.shape.length!==1)){let E=pe(
e,[d]);St(e,E).fill(St(e,u)[0]);let v=r({inputs:{...n,bias:E},backend:o,attrs:s});return yr(e,E),v}if(!(!u||u.shape.length===1&&u.shape[0]===d)||!m)return t({inputs:n,backend:o,attrs:s});let h={a:i,b:a,
transposeA:c,transposeB:l,...u?{bias:u}:{}},g=cp(f);if(g!==void 0)return Ca(e,{...h,activation:g});let y=Ca(e,h),w=uL(e,y,n,s);return yr(e,y),w}}var aL={relu6:"Relu6",leakyrelu:"LeakyRelu",prelu:"Prel\
u"};function uL({stock:e,backend:t},r,{preluActivationWeights:n},{activation:o,leakyreluAlpha:s}){let i=aL[o];if(i===void 0)throw new TypeError(`Cannot fuse ${o} into a matrix product on WASM`);let a={
x:r,...i==="Prelu"?{alpha:n}:{}};return e(i)({inputs:a,backend:t,attrs:{alpha:s??.2}})}function cp(e){return Yr[e??"linear"]}function Ca(e,t){let{a:r,b:n,transposeA:o=!1,transposeB:s=!1,bias:i,activation:a=Yr.
linear}=t,[u,c]=PS(r.shape,o),[l,f]=PS(n.shape,s);if(l!==c)throw new TypeError(`Cannot multiply matrices as the inner sizes must be equal: current value is ${c} and ${l}, of shapes [${r.shape}] and [${n.
shape}], transposed ${o} and ${s}`);let[d,m]=[r.shape.slice(0,-2),n.shape.slice(0,-2)],A=MS.broadcast_util.assertAndGetBroadcastShape(d,m),h=pe(e,[...A,u,f]),g=ge(A);if(g*u*f===0)return h;let{native:y}=e,
[w,E,v]=[X(e,r),X(e,n),X(e,h)],C=i?X(e,i):0,I=!i&&a===Yr.linear,[B,x]=[ge(d),ge(m)];if(x===1&&!o)y.gemm(w,E,v,B*u,f,c,!1,s,C,a,!1);else if(OS(B,g)&&OS(x,g)&&I){let[T,O]=[B===1?0:u*c,x===1?0:c*f];y.gemmBatched(
w,E,v,g,T,O,u*f,u,f,c,o,s)}else{let[T,O]=[DS(d,A),DS(m,A)];for(let F=0;F<g;F++){let[Z,ae]=[w+4*u*c*T(F),E+4*c*f*O(F)];y.gemm(Z,ae,v+4*u*f*F,u,f,c,o,s,C,a,!1)}}return h}function PS(e,t){let[r,n]=[e.at(
-2),e.at(-1)];return t?[n,r]:[r,n]}function OS(e,t){return e===t||e===1}function DS(e,t){let r=t.length-e.length;return n=>{let o=0,s=1,i=n;for(let a=t.length-1;a>=r;a--){let u=e[a-r];o+=(u===1?0:i%t[a])*
s,i=Math.floor(i/t[a]),s*=u}return o}}var bl={name:"conv2d",summary:"Convolutions as matrix products over bands of patches that stay in the cache.",kernels:{Conv2D:FS("Conv2D"),FusedConv2D:FS("FusedConv2D")}},zS={name:"conv2d-filter-grad",
summary:"The gradient of a convolution's filter, so that CNNs train; stock has none.",kernels:{Conv2DBackpropFilter:dL}},NS={name:"conv2d-input-grad",summary:"The gradient of a convolution's input by \
a matrix product; stock goes element by element.",kernels:{Conv2DBackpropInput:mL}};function FS(e){return t=>{let r=t.stock(e);return function n({inputs:o,backend:s,attrs:i}){let{x:a,filter:u,bias:c}=o,
{activation:l,...f}=i,d=cp(l),m=fL[l??""],A=u.shape[3],h=!c||c.shape.length===1&&c.shape[0]===A&&ht(c);if(!(d!==void 0||m!==void 0)||!h||f.dataFormat==="NCHW"||!ht(a,u))return r({inputs:o,backend:s,attrs:i});
let y=bo(a.shape,u.shape,f);if(d===void 0){if(US(y,f))return r({inputs:o,backend:s,attrs:i});let O={...i,activation:"linear"},F=n({inputs:o,backend:s,attrs:O}),Z=t.stock(m)({inputs:{x:F,alpha:o.preluActivationWeights},
backend:s,attrs:{alpha:i.leakyreluAlpha??.2}});return yr(t,F),Z}if(lL(y,f))return r({inputs:o,backend:s,attrs:i});let w=pe(t,y.outShape),E=y.batchSize*y.outHeight*y.outWidth;if(E*A===0)return w;let{native:v}=t,
C=Eo(y),[I,B,x]=[X(t,a),X(t,u),X(t,w)],T=c?X(t,c):0;return va(y)?(v.gemm(I,B,x,E,A,C,!1,!1,T,d,!1),w):(Fn(t,yl(y),O=>wl(y,I,F=>{jS(t,y,F,O);let Z=x+4*A*F.pixel;v.gemm(O,B,Z,F.pixels,A,C,!1,!1,T,d,!1)})),
w)}}}var cL=32;function lL(e,t){return Eo(e)<cL&&!va(e)&&US(e,t)}function US(e,{pad:t}){return!(e.strideHeight>e.filterHeight||e.strideWidth>e.filterWidth)&&typeof t=="string"}var fL={relu6:"Relu6",leakyrelu:"\
LeakyRelu",prelu:"Prelu"};function dL(e){return function({inputs:r,attrs:n}){let{x:o,dy:s}=r,{filterShape:i,...a}=n,u=bo(o.shape,i,a),c=pe(e,i),{native:l}=e,[f,d]=[Eo(u),u.outChannels],[m,A,h]=[X(e,o),
X(e,s),X(e,c)],g=u.batchSize*u.outHeight*u.outWidth;return g*f*d>0&&va(u)?(l.gemm(m,A,h,f,d,g,!0,!1,0,0,!1),c):(St(e,c).fill(0),g*f*d===0||Fn(e,yl(u),y=>wl(u,m,w=>{jS(e,u,w,y);let E=A+4*d*w.pixel;l.gemm(
y,E,h,f,d,w.pixels,!0,!1,0,0,!0)})),c)}}function mL(e){return function({inputs:r,attrs:n}){let{dy:o,filter:s}=r,{inputShape:i,...a}=n,u=bo(i,s.shape,a),c=pe(e,u.inShape),{native:l}=e,[f,d]=[Eo(u),u.outChannels],
[m,A,h]=[X(e,o),X(e,s),X(e,c)],g=u.batchSize*u.outHeight*u.outWidth;return g*f*d>0&&va(u)?(l.gemm(m,A,h,g,f,d,!1,!0,0,0,!1),c):(St(e,c).fill(0),g*f*d===0||Fn(e,yl(u),y=>wl(u,h,w=>{let E=m+4*d*w.pixel;
l.gemm(E,A,y,w.pixels,f,d,!1,!0,0,0,!1);for(let{x:v,window:C,before:I}of w.parts)l.col2im(y+4*f*I,v,...C)})),c)}}function jS({native:e},t,{parts:r},n){let o=4*Eo(t);for(let{x:s,window:i,before:a}of r)
e.im2col(s,n+o*a,...i)}p();var qS={name:"depthwise",summary:"Depthwise convolutions, padded first where strides are longer than the filter or padding is a number: stock is wrong there.",kernels:{DepthwiseConv2dNative:GS("Depthw\
iseConv2dNative"),FusedDepthwiseConv2D:GS("FusedDepthwiseConv2D")}},WS={name:"depthwise-filter-grad",summary:"The gradient of a depthwise convolution's filter, so that depthwise CNNs train; stock has \
none.",kernels:{DepthwiseConv2dNativeBackpropFilter:pL}},ZS={name:"depthwise-input-grad",summary:"The gradient of a depthwise convolution's input, so that depthwise CNNs train; stock has none.",kernels:{
DepthwiseConv2dNativeBackpropInput:hL}};function GS(e){return t=>{let r=t.stock(e);return function({inputs:o,backend:s,attrs:i}){let{x:a,filter:u}=o,c=i,l=bo(a.shape,u.shape,c,!0),f=l.strideHeight>l.effectiveFilterHeight||
l.strideWidth>l.effectiveFilterWidth;if(c.pad==="valid"||c.pad==="same"&&!f)return r({inputs:o,backend:s,attrs:i});if(ge(l.outShape)===0)return pe(t,l.outShape);let d=AL(t,a,l),{dimRoundingMode:m,...A}=c,
h={...A,pad:"valid"};try{return r({inputs:{...o,x:d},backend:s,attrs:h})}finally{yr(t,d)}}}}function AL(e,t,r){let{inHeight:n,inWidth:o,outHeight:s,outWidth:i,strideHeight:a,strideWidth:u,padInfo:{top:c,
left:l}}=r,f=(s-1)*a+r.effectiveFilterHeight,d=(i-1)*u+r.effectiveFilterWidth,[m,A]=[Math.max(0,f-n-c),Math.max(0,d-o-l)],{backend:h}=e,g={paddings:[[0,0],[c,m],[l,A],[0,0]],constantValue:0},y=e.stock(
"PadV2")({inputs:{x:t},backend:h,attrs:g});if(y.shape[1]===f&&y.shape[2]===d)return y;try{let w=[r.batchSize,f,d,r.inChannels],E={x:y};return e.stock("Slice")({inputs:E,backend:h,attrs:{begin:[0,0,0,0],
size:w}})}finally{yr(e,y)}}function pL(e){return function({inputs:r,attrs:n}){let{x:o,dy:s}=r,{filterShape:i,...a}=n,u=bo(o.shape,i,a,!0),c=pe(e,i);if(ge(s.shape)*ge(o.shape)===0)return St(e,c).fill(0),
c;let[l,f,d]=[X(e,o),X(e,s),X(e,c)];return e.native.depthwiseFilterGrad(l,f,d,u.batchSize,i[3],...ss(u)),c}}function hL(e){return function({inputs:r,attrs:n}){let{dy:o,filter:s}=r,{inputShape:i,...a}=n,
u=bo(i,s.shape,a,!0),c=pe(e,u.inShape);if(ge(o.shape)*ge(c.shape)===0)return St(e,c).fill(0),c;let[l,f,d]=[X(e,o),X(e,s),X(e,c)];return e.native.depthwiseInputGrad(l,f,d,u.batchSize,s.shape[3],...ss(u)),
c}}p();var lp=U(j());p();var ui=U(j());function El(){return{kernelName:"Einsum",saveAllInputs:!0,gradFunc(e,t,r){let{equation:n}=r,[o="",s=""]=n.replace(/\s/g,"").split("->"),i=o.split(","),a=u=>()=>{let[c,l]=[i[u],i.filter(
(g,y)=>y!==u)],f=[...c].filter(g=>[s,...l].some(y=>y.includes(g))),d=[e,...t.filter((g,y)=>y!==u)],m=ui.einsum(`${[s,...l].join(",")}->${f.join("")}`,...d),{shape:A}=t[u],h=A.map((g,y)=>f.includes(c[y])?
g:1);return ui.broadcastTo(ui.reshape(m,h),A)};return Object.fromEntries(i.map((u,c)=>[String(c),a(c)]))}}}p();var VS=U(j());var vl={name:"sum",summary:"Sums and means without a transposed copy, four columns at once; stock loses digits over millions.",kernels:{Sum:KS("Sum"),Mean:KS("Mean")}},HS=1024,Il=32;function KS(e){return t=>{
let r=t.stock(e);return function({inputs:o,backend:s,attrs:i}){let{x:a}=o,{axis:u,keepDims:c}=i,l=VS.util.parseAxisParam(u,a.shape).sort((g,y)=>g-y),f=ge(a.shape)===0,d=gL(a,l);if(!d&&!f)return r({inputs:o,
backend:s,attrs:i});let m=a.shape.flatMap((g,y)=>l.includes(y)?c?[1]:[]:[g]),A=e==="Mean"?"float32":a.dtype==="bool"?"int32":a.dtype,h=pe(t,m,A);if(f||!d)return St(t,h).fill(0),h;if(yL(t,X(t,a),X(t,h),
d),e==="Mean"){let g=St(t,h);for(let y=0;y<g.length;y++)g[y]/=d.rows}return h}}}function gL(e,t){let[r=0,n=0]=[t[0],t.at(-1)+1];if(!ht(e)||t.length===0||n-r!==t.length)return;let[o,s,i]=[e.shape.slice(
0,r),e.shape.slice(r,n),e.shape.slice(n)].map(ge);return i===1&&s<=HS?void 0:{outer:o,rows:s,columns:i}}function yL(e,t,r,{outer:n,rows:o,columns:s}){for(let i=0;i<n;i++)JS(e,t+4*i*o*s,r+4*i*s,o,s)}function JS(e,t,r,n,o){
let{native:s,backend:i}=e;if(n<=HS)return s.columnSums(t,r,n,o);let a=Math.floor(n/Il),u=n-Il*a;Fn(e,4*(a+u)*o,c=>{let l=4*Il*a*o;s.columnSums(t,c,Il,a*o),i.wasm.HEAPU8.copyWithin(c+4*a*o,t+l,t+4*n*o),
JS(e,c,r,a+u,o)})}var YS={name:"einsum",summary:"Sums of products by labels, as batched matrix products; stock has none.",kernels:{Einsum:wL},gradients:[El()]};function wL(e){return function({inputs:r,attrs:n}){let{equation:o}=n,
s=Object.values(r),[i,a]=bL(o,s),u=[],l=EL(e,y=>(u.push(y.info),y)),f=s.map((y,w)=>l.summed({info:y,labels:i[w]},[...a,...i.filter((E,v)=>v!==w).flat()])),[d,m]=f,A=m?l.product(d,m,a):d,h=l.ordered(A,
a).info,g=s.some(({dataId:y})=>y===h.dataId);for(let y of u)y.dataId!==h.dataId&&yr(e,y);return g?e.stock("Identity")({inputs:{x:h},backend:e.backend,attrs:{}}):h}}function bL(e,t){let{allDims:r,idDims:n}=lp.backend_util.
decodeEinsumEquation(e,t.length);lp.backend_util.checkEinsumDimSizes(r.length,n,t);let o=e.replace(/\s/g,"").split("->")[1].split("");if(new Set(o).size<o.length)throw new TypeError(`Cannot sum produc\
ts as labels of the result must differ: current value is ${e}`);if(!ht(...t)){let s=t.map(({dtype:i})=>i).join(" and ");throw new TypeError(`Cannot sum products by labels as tensors must be float32: c\
urrent value is ${s}`)}return[n.map(s=>s.map(i=>r[i])),o]}function EL(e,t){let{backend:r}=e,n=vl.kernels.Sum(e);function o({info:u,labels:c},l){let f=c.flatMap((A,h)=>l.includes(A)?[]:[h]);if(!f.length)
return{info:u,labels:c};let m=n({inputs:{x:u},backend:r,attrs:{axis:f,keepDims:!1}});return t({info:m,labels:c.filter((A,h)=>!f.includes(h))})}function s(u,c){if(c.every((m,A)=>u.labels[A]===m))return u;
let l=c.map(m=>u.labels.indexOf(m)),d=e.stock("Transpose")({inputs:{x:u.info},backend:r,attrs:{perm:l}});return t({info:d,labels:c})}function i(u,c,l,f){let d=w=>w.every((E,v)=>u.labels[v]===E),m=!d([
...c,...l,...f])&&d([...c,...f,...l]),{info:A,labels:h}=m?u:s(u,[...c,...l,...f]),g=w=>w.reduce((E,v)=>E*A.shape[h.indexOf(v)],1);return{info:{...A,shape:[c,...m?[f,l]:[l,f]].map(g)},transposed:m}}function a(u,c,l){
let f=l.filter(O=>u.labels.includes(O)&&c.labels.includes(O)),d=l.filter(O=>!c.labels.includes(O)),m=l.filter(O=>!u.labels.includes(O)),A=u.labels.filter(O=>c.labels.includes(O)&&!l.includes(O)),h=d.length>
0&&m.length>0&&l.indexOf(m[0])<l.indexOf(d[0]),[g,y,w,E]=h?[c,u,m,d]:[u,c,d,m],[v,C]=[i(g,f,w,A),i(y,f,A,E)],{dataId:I,dtype:B}=Ca(e,{a:v.info,b:C.info,transposeA:v.transposed,transposeB:C.transposed}),
x=O=>{let F=u.labels.includes(O)?u:c;return F.info.shape[F.labels.indexOf(O)]},T=[...f,...w,...E];return t({info:{dataId:I,dtype:B,shape:T.map(x)},labels:T})}return{summed:o,ordered:s,product:a}}p();p();p();function Cl({native:e},{x:t,w:r,b:n,y:o,rows:s,inner:i,out:a,activation:u}){e.gemm(t,r,o,s,a,i,!1,!1,n,Yr[u],!1)}var XS={name:"dense",summary:"A dense layer with bias and activation in one dispatch, a\
nd what its weights learn in one more.",kernels:{RetortDense:e=>({inputs:t,attrs:r})=>{let{x:n,w:o,b:s}=t,{activation:i}=r,[a,u]=o.shape,c=pe(e,[...n.shape.slice(0,-1),u]);return Cl(e,{x:X(e,n),w:X(e,
o),b:s?X(e,s):0,y:X(e,c),rows:ge(n.shape)/a,inner:a,out:u,activation:i}),c},RetortDenseGrad:e=>({inputs:t,attrs:r})=>{let{dy:n,y:o,x:s}=t,{activation:i}=r,[a,u]=[s.shape.at(-1),n.shape.at(-1)],c=ge(n.
shape)/u,{native:l}=e,[f,d,m]=[pe(e,n.shape),pe(e,[a,u]),pe(e,[u])],A=h=>X(e,h);return l.denseGrad(A(n),A(o),A(f),A(m),c,u,Yr[i]),l.gemm(A(s),A(f),A(d),a,u,c,!0,!1,0,0,!1),[f,d,m]}},gradients:[cc()]};p();var ex={name:"adam",summary:"Adam's and AdamW's update of a variable in one pass, in place.",kernels:{RetortAdam:e=>({inputs:t,attrs:r})=>{let{variable:n,gradient:o,gradients:s,squares:i}=t,a=u=>X(e,u);
return fp(e,a(n),a(o),[a(s),a(i)],ge(n.shape),r),Sl(e,n),[]}}},tx={name:"sgd",summary:"The update of SGD with momentum in one pass, in place.",kernels:{RetortSgd:e=>({inputs:t,attrs:r})=>{let{variable:n,
gradient:o,momentum:s}=t,i=a=>X(e,a);return dp(e,i(n),i(o),s?[i(s)]:[],ge(n.shape),r),Sl(e,n),[]}}};function fp({native:e},t,r,[n,o],s,{beta1:i,beta2:a,rate:u,epsilon:c,decay:l}){e.adam(t,r,n,o,s,i,a,
u,c,l)}function dp({native:e},t,r,[n=0],o,{rate:s,momentum:i,nesterov:a,weightDecay:u}){e.sgd(t,r,n,o,s,i,a,u)}function Sl({backend:e},t){let{wasm:r,dataIdMap:n}=e,{id:o,memoryOffset:s}=n.get(t.dataId);
r.tfjs.disposeData(o),r.tfjs.registerTensor(o,ge(t.shape),s)}var nx={name:"forward",summary:"The answer of a chain of dense layers in one dispatch.",kernels:{RetortForward:e=>({inputs:t,attrs:r})=>{let{activations:n}=r,o=sx(e,t,n),s=t.x,i=s.shape[0],a=pe(e,[i,o.
at(-1).out]),u=Math.max(...o.map(({out:c})=>c));return Fn(e,8*i*u,c=>{let l=X(e,s);o.forEach((f,d)=>{let m=d===o.length-1?X(e,a):c+d%2*4*i*u;Cl(e,{...f,x:l,y:m,rows:i}),l=m})}),a}}},ox={name:"step",summary:"\
A training step of a chain of dense layers, from the rows to the updated weights, in one dispatch.",kernels:{RetortStep:e=>({inputs:t,attrs:r})=>(IL(e,t,r),[])}};function sx(e,t,r){return r.map((n,o)=>{
let[s,i]=[t[`w${o+1}`],t[`b${o+1}`]],[a,u]=s.shape,[c,l]=[X(e,s),i?X(e,i):0];return{w:c,b:l,inner:a,out:u,activation:n,weights:[{name:`w${o+1}`,pointer:c,size:a*u},...i?[{name:`b${o+1}`,pointer:l,size:u}]:
[]]}})}function IL(e,t,r){let{native:n}=e,{activations:o,terms:s,update:i}=r,a=sx(e,t,o),u=y=>t[y]?X(e,t[y]):0,c=t.x.shape[0],l=a.map((y,w)=>u(`mask${w+1}`)),f=a.map(({out:y})=>y),d=Math.max(...f),m=f.
map((y,w)=>c*y*(l[w]?2:1)),A=2*c*d,h=Math.max(...a.map(({inner:y,out:w})=>y*w+w)),g=m.reduce((y,w)=>y+w,0)+A+h;Fn(e,4*g,y=>{let w=y,E=F=>{let Z=w;return w+=4*F,Z},v=[],C=[u("x")];a.forEach((F,Z)=>{let ae=c*
F.out,L=E(ae);Cl(e,{...F,x:C[Z],y:L,rows:c}),v.push(L),C.push(l[Z]?rx(e,L,l[Z],E(ae),ae):L)});let[I,B]=[E(c*d),E(c*d)],x=E(h),T=vL(e,t,C.at(-1),I,c,f.at(-1),s);for(let F=a.length-1;F>=0;F--){let{w:Z,b:ae,
inner:L,out:W,activation:K,weights:re}=a[F];l[F]&&rx(e,I,l[F],I,c*W);let Oe=ae?x+4*L*W:0;n.denseGrad(I,v[F],I,Oe,c,W,Yr[K]),n.gemm(C[F],I,x,L,W,c,!0,!1,0,0,!1),F>0&&n.gemm(I,Z,B,c,L,W,!1,!0,0,0,!1);for(let{
name:je,pointer:ke,size:Te}of re){let Y=ke===Z?x:Oe;i.kernel==="RetortAdam"?fp(e,ke,Y,[u(`${je}.0`),u(`${je}.1`)],Te,i.attrs):dp(e,ke,Y,t[`${je}.0`]?[u(`${je}.0`)]:[],Te,i.attrs),Sl(e,t[je])}[I,B]=[B,
I]}let O=ix(e,u("total"),1);O[0]+=T*c})}function vL(e,t,r,n,o,s,i){let{native:a}=e,u=l=>t[l]?X(e,t[l]):0,c=0;return i.forEach((l,f)=>{c+=l.kind==="softened-kl"?a.softTargets(r,u("teacher"),n,o,s,l.temperature,
l.weight,f>0):a.crossEntropy(r,u("labels"),u("labelMask"),n,o,s,l.labelSmoothing,l.weight,f>0)}),c}function rx(e,t,r,n,o){let[s,i,a]=[t,r,n].map(u=>ix(e,u,o));for(let u=0;u<o;u++)a[u]=s[u]*i[u];return n}
function ix({backend:e},t,r){return new Float32Array(e.wasm.HEAPU8.buffer,t,r)}p();var ax={name:"conv-layer",summary:"A convolution with bias and activation in one dispatch while training, too, and the backward pass through both in one.",kernels:{RetortConv2d:e=>{let{backend:t}=e,r=bl.
kernels.FusedConv2D(e);return({inputs:n,attrs:o})=>{let{strides:s,pad:i,dilations:a,activation:u}=o,l={...{strides:s,pad:i,dilations:a,dataFormat:"NHWC",dimRoundingMode:void 0},activation:u,leakyreluAlpha:0};
return r({inputs:n,backend:t,attrs:l})}},RetortActivationGrad:e=>({inputs:t,attrs:r})=>{let{dy:n,y:o}=t,{activation:s}=r,i=n.shape.at(-1),[a,u]=[pe(e,n.shape),pe(e,[i])],c=l=>X(e,l);return e.native.denseGrad(
c(n),c(o),c(a),c(u),ge(n.shape)/i,i,Yr[s]),[a,u]}},gradients:[aI()]};p();var ux={name:"layer-norm",summary:"Layer norm in one pass over the rows, and its gradients in one more.",kernels:{RetortLayerNorm:e=>({inputs:t,attrs:r})=>{let{x:n,gamma:o,beta:s}=t,{epsilon:i}=r,a=n.
shape.at(-1),u=ge(n.shape)/a,c=m=>X(e,m),l=pe(e,n.shape),[f,d]=[pe(e,[u]),pe(e,[u])];return e.native.layerNorm(c(n),c(o),c(s),c(l),c(f),c(d),u,a,i),[l,f,d]},RetortLayerNormGrad:e=>({inputs:t})=>{let{dy:r,
x:n,gamma:o,mean:s,rstd:i}=t,a=n.shape.at(-1),u=ge(n.shape)/a,c=A=>X(e,A),l=pe(e,n.shape),[f,d]=[pe(e,[a]),pe(e,[a])],m=[r,n,o,s,i].map(c);return e.native.layerNormGrad(...m,c(l),c(f),c(d),u,a),[l,f,d]}},
gradients:[cI()]};p();var cx={name:"soft-targets",summary:"The divergence of softened answers and its gradient in one pass over the rows, summed in float64.",kernels:{RetortSoftTargets:e=>({inputs:t,attrs:r})=>{let{student:n,
teacher:o}=t,{temperature:s}=r,[i,a]=n.shape;return fx(e,n,u=>e.native.softTargets(X(e,n),X(e,o),u,i,a,s,1,!1))}}},lx={name:"cross-entropy",summary:"Cross-entropy and its gradient in one pass over the\
 rows, summed in float64.",kernels:{RetortCrossEntropy:e=>({inputs:t,attrs:r})=>{let{logits:n,labels:o,labelMask:s}=t,{labelSmoothing:i}=r,[a,u]=n.shape;return fx(e,n,c=>e.native.crossEntropy(X(e,n),X(
e,o),s?X(e,s):0,c,a,u,i,1,!1))}}};function fx(e,t,r){let[n,o]=[pe(e,[]),pe(e,t.shape)],s=r(X(e,o));return St(e,n)[0]=s,[n,o]}var dx=[XS,ax,ux,cx,lx,ex,tx,nx,ox];p();var Sa=U(j());var mx={name:"gather",summary:"Rows picked by their index, a row at a time; stock copies element by element.",kernels:{GatherV2:SL}},CL=32;function SL(e){let t=e.stock("GatherV2");return function({inputs:n,
backend:o,attrs:s}){let{x:i,indices:a}=n,{axis:u,batchDims:c}=s,[l=0]=Sa.util.parseAxisParam(u,i.shape),{batchSize:f,outerSize:d,dimSize:m,sliceSize:A,outputShape:h}=Sa.backend_util.segment_util.collectGatherOpShapeInfo(
i,a,l,c??0),g=Sa.util.bytesPerElement(i.dtype)*A;if(!((g>=CL||f!==1||ge(i.shape)*ge(h)===0)&&i.dtype!=="string"&&a.dtype==="int32"))return t({inputs:n,backend:o,attrs:s});let E=pe(e,h,i.dtype),[v,C,I]=[
i,E,a].map(O=>X(e,O)),B=e.backend.wasm.HEAPU8,x=new Int32Array(B.buffer,I,ge(a.shape)),T=x.length/f;for(let O=0;O<x.length;O++){let F=x[O];if(F<0||F>=m)throw yr(e,E),new RangeError(`Cannot gather as a\
n index must be from 0 to ${m-1}: current value is ${F}`);let Z=Math.floor(O/T);for(let ae=Z*d;ae<(Z+1)*d;ae++){let L=v+g*(ae*m+F);B.copyWithin(C+g*(ae*T+O%T),L,L+g)}}return E}}p();var Ax={name:"identity",summary:"A copy of a tensor shares its memory, as on other backends; tfjs copies all that the backward pass keeps.",kernels:{Identity:({backend:e,stock:t})=>{let r=t("Ident\
ity"),{incRef:n}=e;return({inputs:o,attrs:s})=>{let i=o.x;return i.dtype==="string"?r({inputs:o,backend:e,attrs:s}):(n.call(e,i.dataId),{dataId:i.dataId,shape:i.shape,dtype:i.dtype})}}}};p();p();var px=U(j());function xl(e,{filterSize:t,strides:r,pad:n,dimRoundingMode:o}){let s=e,i=px.backend_util.computePool2DInfo(s,t,r,1,n,o);if(i.outHeight<0||i.outWidth<0)throw new RangeError(`Cannot p\
ool as the window must fit into the padded image: current value is a window of ${i.filterHeight} × ${i.filterWidth} and an image of ${i.inHeight} × ${i.inWidth}`);return i}var gx={name:"pool",summary:"Max and average pooling where padding is a number and windows lie outside of the image or beyond it: stock is wrong there.",kernels:{MaxPool:hx("MaxPool"),AvgPool:hx("AvgP\
ool")}};function hx(e){return t=>{let r=t.stock(e);return function({inputs:o,backend:s,attrs:i}){let{x:a}=o,u=xl(a.shape,i);if(!ht(a)||xL(u))return r({inputs:o,backend:s,attrs:i});let c=pe(t,u.outShape);
return BL(u,e,St(t,a),St(t,c)),c}}}function xL(e){let{top:t,bottom:r,left:n,right:o}=e.padInfo,s=Math.floor((e.inHeight+t+r-e.filterHeight)/e.strideHeight)+1,i=Math.floor((e.inWidth+n+o-e.filterWidth)/
e.strideWidth)+1;return s===e.outHeight&&i===e.outWidth&&Math.max(t,r)<e.filterHeight&&Math.max(n,o)<e.filterWidth}function BL(e,t,r,n){let{batchSize:o,inHeight:s,inWidth:i,inChannels:a,outHeight:u,outWidth:c,
padInfo:l}=e;n.fill(t==="MaxPool"?-1/0:0);let f=0;for(let d=0;d<o;d++)for(let m=0;m<u;m++){let A=m*e.strideHeight-l.top,[h,g]=[Math.max(0,A),Math.min(s,A+e.filterHeight)];for(let y=0;y<c;y++,f+=a){let w=y*
e.strideWidth-l.left,[E,v]=[Math.max(0,w),Math.min(i,w+e.filterWidth)];for(let I=h;I<g;I++)for(let B=E;B<v;B++){let x=((d*s+I)*i+B)*a;t==="MaxPool"?kL(r,x,n,f,a):RL(r,x,n,f,a)}let C=Math.max(0,g-h)*Math.
max(0,v-E);if(t==="AvgPool")for(let I=0;I<a;I++)n[f+I]/=C}}}function kL(e,t,r,n,o){for(let s=0;s<o;s++)e[t+s]>r[n+s]&&(r[n+s]=e[t+s])}function RL(e,t,r,n,o){for(let s=0;s<o;s++)r[n+s]+=e[t+s]}p();var yx={name:"pool-grad",summary:"The gradients of max and average pooling, window by window; stock asks for each input all its windows.",kernels:{MaxPoolGrad:_L,AvgPoolGrad:$L}};function _L(e){let t=e.
stock("MaxPoolGrad");return function({inputs:n,backend:o,attrs:s}){let{dy:i,input:a}=n;if(!ht(i,a))return t({inputs:n,backend:o,attrs:s});let u=pe(e,a.shape);if(ge(a.shape)===0)return u;let[c,l,f]=[X(
e,a),X(e,i),X(e,u)];return e.native.maxPoolGrad(c,l,f,...wx(a.shape,s)),u}}function $L(e){let t=e.stock("AvgPoolGrad");return function({inputs:n,backend:o,attrs:s}){let{dy:i,input:a}=n;if(!ht(i,a))return t(
{inputs:n,backend:o,attrs:s});let u=pe(e,a.shape);if(ge(a.shape)===0)return u;let[c,l]=[X(e,i),X(e,u)];return e.native.avgPoolGrad(c,l,...wx(a.shape,s)),u}}function wx(e,t){let r=xl(e,t),[n,o,s,i,a,u,
c,l,f,d,m]=ss(r);return[r.batchSize,n,o,s,i,a,u,c,l,f,d,m]}p();var bx={name:"segment-sum",summary:"Rows added up by their index, so that embeddings train; stock has none.",kernels:{UnsortedSegmentSum:TL}};function TL(e){return function({inputs:r,attrs:n}){let{x:o,
segmentIds:s}=r,{numSegments:i}=n;if(!ht(o)||s.dtype!=="int32"||s.shape.length!==1)throw new TypeError(`Cannot sum segments as rows must be float32 and their ids one int32 each: current value is ${o.dtype}\
 and ${s.dtype} [${s.shape}]`);let[a=0,...u]=o.shape,c=ge(u),l=pe(e,[i,...u]);if(a*c*i===0)return St(e,l).fill(0),l;let[f,d,m]=[o,s,l].map(A=>X(e,A));return e.native.segmentSum(f,d,m,a,c,i),l}}p();var vx=U(j());var Cx={name:"slice",summary:"A part of a tensor, moved run by run inside the memory; tfjs reads all of it out first.",kernels:{Slice:e=>{let t=e.stock("Slice");return({inputs:r,attrs:n})=>{let o=r.x,
{begin:s,size:i}=n,a=Ix(s,0,o.shape.length),u=Ix(i,-1,o.shape.length),c=o.shape.map((f,d)=>u[d]<0?f-a[d]:u[d]),l=c.every((f,d)=>f>0&&a[d]>=0&&a[d]+f<=o.shape[d]);return!ht(o)||!c.length||!l?t({inputs:r,
backend:e.backend,attrs:n}):Ex(e,o,{start:a,shape:c})}},SplitV:e=>{let t=e.stock("SplitV");return({inputs:r,attrs:n})=>{let o=r.x,{numOrSizeSplits:s,axis:i}=n,a=i<0?o.shape.length+i:i,u=vx.backend_util.
prepareSplitSize(o,s,a);if(!ht(o)||u.some(l=>l<1))return t({inputs:r,backend:e.backend,attrs:n});let c=o.shape.map(()=>0);return u.map(l=>{let f=Ex(e,o,{start:c,shape:o.shape.map((d,m)=>m===a?l:d)});return c[a]+=
l,f})}}}};function Ex(e,t,{start:r,shape:n}){let o=pe(e,n),s={from:t.shape,start:r,shape:n};return QL(e.backend.wasm.HEAPU8,X(e,t),X(e,o),s),o}function Ix(e,t,r){let n=Array.isArray(e)?e:[e];return Array.
from({length:r},(o,s)=>n[s]??t)}function QL(e,t,r,{from:n,start:o,shape:s}){let i=s.length-1;for(;i>0&&s[i]===n[i];)i--;let a=ge(n.slice(i+1)),u=4*s[i]*a,c=n.map((m,A)=>4*ge(n.slice(A+1))),l=s.slice(0,
i),f=l.map(()=>0),d=r;for(let m=ge(l);m>0;m--){let A=t+o[i]*c[i];for(let h=0;h<l.length;h++)A+=(o[h]+f[h])*c[h];e.copyWithin(d,A,A+u),d+=u;for(let h=l.length-1;h>=0&&++f[h]===l[h];h--)f[h]=0}}var Sx=[LS,YS,bl,zS,NS,qS,WS,ZS,gx,yx,mx,bx,vl,Ax,Cx,...dx],xx=Sx.map(({name:e})=>e),ci="wasm-stock";function Bx(e){Ne.getKernelsForBackend(ci).length===0&&Ne.copyRegisteredKernels("wasm",ci),!Ne.findBackendFactory(
e)&&(Ne.registerBackend(e,Ne.findBackendFactory("wasm")),Ne.copyRegisteredKernels(ci,e))}function mp(e,t=[]){return PL(t).every(r=>Ne.getKernel(r,e)!==void 0&&Ne.getKernel(r,e).kernelFunc!==Ne.getKernel(
r,ci)?.kernelFunc)}function kx(e,t,r=[]){let n={backend:Ne.findBackend(e),native:t,stock(o){let s=Ne.getKernel(o,ci);if(!s)throw new Error(`tfjs has no kernel of its own for ${o}`);return s.kernelFunc}};
for(let{kernels:o,gradients:s=[]}of Rx(r)){for(let i of s)Ne.getGradient(i.kernelName)||Ne.registerGradient(i);for(let[i,a]of Object.entries(o)){let u=Ne.getKernel(i,ci);Ne.getKernel(i,e)&&Ne.unregisterKernel(
i,e),Ne.registerKernel({...u,kernelName:i,backendName:e,kernelFunc:a(n)})}}}function Rx(e){return Sx.filter(({name:t})=>!e.includes(t))}function PL(e){return Rx(e).flatMap(({kernels:t})=>Object.keys(t))}p();p();var _x="AGFzbQEAAAABgAIVYA9/f39/f39/f39/f39/f38AYAV/f39/fwBgAXsBe2ADf39/AGASf39/f39/f39/f39/f39/f39/AGAFf399f38BfWANf39/f39/f39/f39/fQBgDH9/f39/f39/f39/fwBgBH9/f38AYAZ/f39/f38AYAp/f39/f39/f39/AGAJ\
f39/f39/f398AGAOf39/f39/f39/f39/f38AYAh/f39/fHx/fABgCn9/f39/fHx8fHwAYAl/f39/f3x8f38BfGAKf39/f39/fHx/fwF8YAABf2ANf39/f39/f39/f39/fwBgD39/f39/f39/f39/f399fwBgB39/f39/f38AAg8BA2VudgZtZW1vcnkCAAADHBsBBQYH\
AQICCAkKCwAMDQ4DAw8QERITAAQEABQGpwIOewH9DAAAgD8AAIA/AACAPwAAgD8LewH9DAAA0MIAANDCAADQwgAA0MILewH9DAAAskIAALJCAACyQgAAskILewH9DDuquD87qrg/O6q4PzuquD8LewH9DAAAQEsAAEBLAABASwAAQEsLewH9DACAMT8AgDE/AIAxPwCA\
MT8LewH9DIOAXrmDgF65g4BeuYOAXrkLewH9DH8AAAB/AAAAfwAAAH8AAAALewH9DGdpUDlnaVA5Z2lQOWdpUDkLewH9DM5DtzrOQ7c6zkO3Os5DtzoLewH9DAiJCDwIiQg8CIkIPAiJCDwLewH9DMGpKj3BqSo9wakqPcGpKj0LewH9DKqqKj6qqio+qqoqPqqqKj4L\
ewH9DAAAAD8AAAA/AAAAPwAAAD8LB+4CIgpjb2x1bW5TdW1zAAcJZGVuc2VHcmFkABoGY29sMmltABkTZGVwdGh3aXNlRmlsdGVyR3JhZAAYEmRlcHRod2lzZUlucHV0R3JhZAAXBmltMmNvbAAWBGdlbW0AAwtnZW1tQmF0Y2hlZAAUDHNjcmF0Y2hCeXRlcwATDGNy\
b3NzRW50cm9weQASC3NvZnRUYXJnZXRzABEDZXhwABADbG9nAA8EYWRhbQAOA3NnZAANC2F2Z1Bvb2xHcmFkAAwLbWF4UG9vbEdyYWQACwlsYXllck5vcm0ACg1sYXllck5vcm1HcmFkAAkKc2VnbWVudFN1bQAIA09ORQMABkxPV0VTVAMBB0hJR0hFU1QDAgZMT0cy\
X0UDAwVST1VORAMECUxOXzJfSElHSAMFCExOXzJfTE9XAwYEQklBUwMHBUVYUF83AwgFRVhQXzYDCQVFWFBfNQMKBUVYUF80AwsFRVhQXzMDDAVFWFBfMgMNCsWRARuBAwIGewJ/IAMgA2ogA2ohCwNAIAJBBE4EQCABIAD9AAQAIgcgACADaiIM/QAEACII/Q0AAQID\
EBESEwQFBgcUFRYXIgkgAyAMav0ABAAiCiAAIAtq/QAEACIF/Q0AAQIDEBESEwQFBgcUFRYXIgb9DQABAgMEBQYHEBESExQVFhf9CwQAIAEgBGoiASAJIAb9DQgJCgsMDQ4PGBkaGxwdHh/9CwQAIAEgBGoiASAHIAj9DQgJCgsYGRobDA0ODxwdHh8iBiAKIAX9DQgJ\
CgsYGRobDA0ODxwdHh8iBf0NAAECAwQFBgcQERITFBUWF/0LBAAgASAEaiIBIAYgBf0NCAkKCwwNDg8YGRobHB0eH/0LBAAgASAEaiEBIAJBBGshAiAAQRBqIQAMAQsLA0AgAkEASgRAIAEgACoCADgCACABIAAgA2oiDCoCADgCBCABIAMgDGoqAgA4AgggASAAIAtq\
KgIAOAIMIAJBAWshAiAAQQRqIQAgASAEaiEBDAELCwv9BQIHewJ/IAFBA3EhDCAAIAFBfHFBAnRqIQ39DAAAgP8AAID/AACA/wAAgP8hBSAAIQEDQCABIA1JBEAgBSAB/QAEAP3rASEFIAFBEGohAQwBCwsgAv0TIQcgDARAIA39DAAAgP8AAID/AACA/wAAgP/9VgIA\
ACEGIAxBAUsEQCANQQRqIAb9VgIAASEGCyAFIAxBAksEeyANQQhqIAb9VgIAAgUgBgv96wEhBQsgBf0fACAF/R8BlyAF/R8CIAX9HwOXlyAClf0TIQj9DAAAAAAAAAAAAAAAAAAAAAAhBQNAIAAgDUkEQCAA/QAEACAH/ecBIAj95QEiCSMB/esBIwL96gEiCiMDIwT9\
hQIiBiME/eUBIgsjBiALIwUgCv2GAv2GAiEKIAMgCf0LBAAgBCMIIAojCf2FAiAKIwr9hQIgCiML/YUCIAojDP2FAiAKIw39hQIgCiAK/eYBIAr9hQIjAP3kASAGIwT9sQEiBkEB/awBIgkjB/2uAUEX/asB/eYBIAYgCf2xASMH/a4BQRf9qwH95gEiBv0LBAAgBSAG\
/eQBIQUgAEEQaiEAIANBEGohAyAEQRBqIQQMAQsLIAwEQCAA/QwAAID/AACA/wAAgP8AAID//VYCAAAhBiAMQQFLBEAgAEEEaiAG/VYCAAEhBgv9DAAAAAABAAAAAgAAAAMAAAAgDP0R/TkhCSAMQQJLBHsgAEEIaiAG/VYCAAIFIAYLIAf95wEgCP3lASAJ/U4iBiMB\
/esBIwL96gEiByMDIwT9hQIiCCME/eUBIgojBiAKIwUgB/2GAv2GAiEHIAMgBv0LBAAgBCMIIAcjCf2FAiAHIwr9hQIgByML/YUCIAcjDP2FAiAHIw39hQIgByAH/eYBIAf9hQIjAP3kASAIIwT9sQEiBkEB/awBIgcjB/2uAUEX/asB/eYBIAYgB/2xASMH/a4BQRf9\
qwH95gEgCf1OIgb9CwQAIAUgBv3kASEFCyAF/R8AIAX9HwGSIAX9HwIgBf0fA5KSC+kDAgN/DHsDQCAFQQBKBEAgB/0ABAAhECAH/QAEECERIAcgCGoiDf0ABAAhEiAN/QAEECETIAggDWoiDf0ABAAhFCAN/QAEECEVIAggDWoiDf0ABAAhFiAN/QAEECEXIAAhDiAC\
IQ0gBiEPA0AgD0EASgRAIA79AAQAIhkgGf0NAAECAwABAgMAAQIDAAECAyIaIA39AAQAIhggEP2FAiEQIBogDf0ABBAiGiAR/YUCIREgGSAZ/Q0EBQYHBAUGBwQFBgcEBQYHIhsgGCAS/YUCIRIgGyAaIBP9hQIhEyAZIBn9DQgJCgsICQoLCAkKCwgJCgsiGyAYIBT9\
hQIhFCAbIBogFf2FAiEVIBkgGf0NDA0ODwwNDg8MDQ4PDA0ODyIZIBggFv2FAiEWIBkgGiAX/YUCIRcgD0EBayEPIAEgDmohDiADIA1qIQ0MAQsLIAogECAM/RMiEP3rAf0LBAAgCiARIBD96wH9CwQQIAogC2oiDSASIBD96wH9CwQAIA0gEyAQ/esB/QsEECALIA1q\
Ig0gFCAQ/esB/QsEACANIBUgEP3rAf0LBBAgCyANaiINIBYgEP3rAf0LBAAgDSAXIBD96wH9CwQQIAVBAWshBSACIARqIQIgByAJaiEHIApBIGohCgwBCwsLjggCCX8EeyALIgxBgAFqIQ8DQCAMQRBqIg0gD00EQCAM/QwAAAAAAAAAAAAAAAAAAAAA/QsEACANIQwM\
AQsLA0AgDCAPSQRAIAxDAAAAADgCACAMQQRqIQwMAQsLIAVB/wFqQYACbSIMQQFKBH8gBSAMakEBayAMbQUgBQshDQNAIAQgDkoEQEGABCAEIA5rIgwgDEGABEobIRRBACEMIA5BAnQhEwNAIAAgAyAMbCAMIAYbQQJ0aiABIAUgDmwgDGogBCAMbCAOaiAHG0ECdGpB\
ACAIIBNqIAsgCBsgCiAMQQBKIAobGyERIAwgDSAFIAxrIgwgDCANShsiEmohDCACIBNqIAMgFCASQQQgBUECdCAGGyADQQJ0QQQgBhsgBSAEIAcbQQJ0IAcgBEECdCARIAhBAEdDAAAAAEMAAID/IAlBAUYgBSAMTHEbIAsQFSAFIAxKDQALIA5BgARqIQ4MAQsLIAlB\
AUoEQCADIARsIQADQCAAQQROBEAgAgJ7IAL9AAQAIhX9DAAAAAAAAAAAAAAAAAAAAAD96wEgCUEBRg0AGv0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAPyMIIBX94QEjAf3rASMC/eoBIhYjAyME/YUCIhcjBP3lASIYIwYgGCMFIBb9hgL9hgIiFiMJ\
/YUCIBYjCv2FAiAWIwv9hQIgFiMM/YUCIBYjDf2FAiAWIBb95gEgFv2FAiMA/eQBIBcjBP2xASIWQQH9rAEiFyMH/a4BQRf9qwH95gEgFiAX/bEBIwf9rgFBF/2rAf3mAf3kAf3nASAJQQJGDQAaIBUQBSAJQQNGDQAaIBUQBgv9CwQAIABBBGshACACQRBqIQIMAQsL\
IABBAEoEQCAC/QwAAAAAAAAAAAAAAAAAAAAA/VYCAAAhFSAAQQFKBEAgAkEEaiAV/VYCAAEhFQsgAgJ7IABBAkoEQCACQQhqIBX9VgIAAiEVCyAV/QwAAAAAAAAAAAAAAAAAAAAA/esBIAlBAUYNABr9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD8j\
CCAV/eEBIwH96wEjAv3qASIWIwMjBP2FAiIXIwT95QEiGCMGIBgjBSAW/YYC/YYCIhYjCf2FAiAWIwr9hQIgFiML/YUCIBYjDP2FAiAWIw39hQIgFiAW/eYBIBb9hQIjAP3kASAXIwT9sQEiFkEB/awBIhcjB/2uAUEX/asB/eYBIBYgF/2xASMH/a4BQRf9qwH95gH9\
5AH95wEgCUECRg0AGiAVEAUgCUEDRg0AGiAVEAYLIhX9WgIAACAAQQFKBEAgAkEEaiAV/VoCAAELIABBAkoEQCACQQhqIBX9WgIAAgsLCwvsAQMBfwF9AXsgBEEBRgRAA0AgA0EETgRAIAAgAf0ABAAgAv0ABAAgAP0ABAD9hQL9CwQAIANBBGshAyAAQRBqIQAgAUEQ\
aiEBIAJBEGohAgwBCwsLA0AgA0EASgRAIAEqAgAiBv0TIQcgBCEFA0AgBUEETgRAIAAgByAC/QAEACAA/QAEAP2FAv0LBAAgBUEEayEFIABBEGohACACQRBqIQIMAQsLA0AgBUEASgRAIAAgACoCACAGIAIqAgCUkjgCACAFQQFrIQUgAEEEaiEAIAJBBGohAgwBCwsg\
A0EBayEDIAFBBGohAQwBCwsLkQMBBHv9DOrwurvq8Lq76vC6u+rwursgACAA/eYBIgH9DE4TqTxOE6k8ThOpPE4TqTz9hQIgAf0MLR5cvS0eXL0tHly9LR5cvf2FAiAB/QyTgwg+k4MIPpODCD6Tgwg+/YUCIAH9DJmqqr6Zqqq+maqqvpmqqr79hQIgAf3mASAAIAD9\
hQL9DAAAgD8AAIA/AACAPwAAgD/9DAAAAEAAAABAAAAAQAAAAEAjCCAA/eABIgIgAv3kASMB/esBIwL96gEiAyMDIwT9hQIiBCME/eUBIgEjBiABIwUgA/2GAv2GAiIBIwn9hQIgASMK/YUCIAEjC/2FAiABIwz9hQIgASMN/YUCIAEgAf3mASAB/YUCIwD95AEgBCME\
/bEBIgFBAf2sASIDIwf9rgFBF/2rAf3mASABIAP9sQEjB/2uAUEX/asB/eYB/QwAAIA/AACAPwAAgD8AAIA//eQB/ecB/eUBIAD9DAAAAIAAAACAAAAAgAAAAID9Tv1QIAL9DAAAID8AACA/AAAgPwAAID/9Q/1SC+8CAQN7/QwBDVA5AQ1QOQENUDkBDVA5IAD9DGEL\
tjphC7Y6YQu2OmELtjr9hQIgAP0MiYgIPImICDyJiAg8iYgIPP2FAiAA/Qyrqio9q6oqPauqKj2rqio9/YUCIAD9DKuqKj6rqio+q6oqPquqKj79hQIgAP0MAAAAPwAAAD8AAAA/AAAAP/2FAiAA/eYBIAAgAP2FAiMIIAAjAf3rASMC/eoBIgIjAyME/YUCIgMjBP3l\
ASIBIwYgASMFIAL9hgL9hgIiASMJ/YUCIAEjCv2FAiABIwv9hQIgASMM/YUCIAEjDf2FAiABIAH95gEgAf2FAiMA/eQBIAMjBP2xASIBQQH9rAEiAiMH/a4BQRf9qwH95gEgASAC/bEBIwf9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3lASAA/QwAAAC/AAAA\
vwAAAL8AAAC//UT9UiAAIAD9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SC6YEAgV/BHsgA0ECdCEHA0AgBkEQaiADTARA/QwAAAAAAAAAAAAAAAAAAAAAIQr9DAAAAAAAAAAAAAAAAAAAAAAhCf0MAAAAAAAAAAAAAAAAAAAAACEL/QwAAAAAAAAAAAAAAAAAAAAAIQwgACEE\
QQAhBQNAIAIgBUoEQCAKIAT9AAQA/eQBIQogCSAE/QAEEP3kASEJIAsgBP0ABCD95AEhCyAMIAT9AAQw/eQBIQwgBUEBaiEFIAQgB2ohBAwBCwsgASAK/QsEACABIAn9CwQQIAEgC/0LBCAgASAM/QsEMCAGQRBqIQYgAEFAayEAIAFBQGshAQwBCwsDQCAGQQRqIANM\
BED9DAAAAAAAAAAAAAAAAAAAAAAhCiAAIQRBACEFA0AgAiAFSgRAIAogBP0ABAD95AEhCiAFQQFqIQUgBCAHaiEEDAELCyABIAr9CwQAIAZBBGohBiAAQRBqIQAgAUEQaiEBDAELCyADIAZrIgNBAEoEQP0MAAAAAAAAAAAAAAAAAAAAACEKA0AgAiAISgRAIAD9DAAA\
AAAAAAAAAAAAAAAAAAD9VgIAACEJIANBAUoEQCAAQQRqIAn9VgIAASEJCyAKIANBAkoEeyAAQQhqIAn9VgIAAgUgCQv95AEhCiAIQQFqIQggACAHaiEADAELCyABIAr9WgIAACADQQFKBEAgAUEEaiAK/VoCAAELIANBAkoEQCABQQhqIAr9WgIAAgsLC5ACAQR/IAIi\
BiAEIAVsQQJ0aiEIA0AgBkEQaiIHIAhNBEAgBv0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgByEGDAELCwNAIAYgCEkEQCAGQwAAAAA4AgAgBkEEaiEGDAELCyAEQQJ0IQkDQCADQQBKBEAgBSABKAIAIgZLBEAgAiAGIAlsaiEIIAAhBiAEIQcDQCAHQQROBEAgCCAI/QAE\
ACAG/QAEAP3kAf0LBAAgB0EEayEHIAhBEGohCCAGQRBqIQYMAQsLA0AgB0EASgRAIAggCCoCACAGKgIAkjgCACAHQQFrIQcgCEEEaiEIIAZBBGohBgwBCwsLIANBAWshAyABQQRqIQEgACAJaiEADAELCwuYCwMGfwh7AX0gCUEDcSEMIAlBAnQiCiEOIAlBfHFBAnQh\
DSAKIAYiCmohDwNAIApBEGoiCyAPTQRAIAr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAshCgwBCwsDQCAKIA9JBEAgCkMAAAAAOAIAIApBBGohCgwBCwsgByIKIAlBAnRqIQ8DQCAKQRBqIgsgD00EQCAK/QwAAAAAAAAAAAAAAAAAAAAA/QsEACALIQoMAQsLA0AgCiAP\
SQRAIApDAAAAADgCACAKQQRqIQoMAQsLA0AgCEEASgRAIAP9CQIAIRYgBP0JAgAhFP0MAAAAAAAAAAAAAAAAAAAAACET/QwAAAAAAAAAAAAAAAAAAAAAIRFBACEKA0AgCiANSQRAIAAgCmr9AAQAIhAgAiAKav0ABAD95gEhEiAGIApqIgsgECABIApq/QAEACAW/eUB\
IBT95gEiFSAL/QAEAP2FAv0LBAAgByAKaiILIBAgC/0ABAD95AH9CwQAIBMgEv3kASETIBIgFSAR/YUCIREgCkEQaiEKDAELCyAMBEAgACANaiIK/QwAAAAAAAAAAAAAAAAAAAAA/VYCAAAhECAMQQFLBEAgCkEEaiAQ/VYCAAEhEAsgDEECSwRAIApBCGogEP1WAgAC\
IRALIAEgDWoiCiAW/VYCAAAhEiAMQQFLBEAgCkEEaiAS/VYCAAEhEgsgDEECSwR7IApBCGogEv1WAgACBSASCyAW/eUBIBT95gEhFyACIA1qIgr9DAAAAAAAAAAAAAAAAAAAAAD9VgIAACESIAxBAUsEQCAKQQRqIBL9VgIAASESCyAQIAxBAksEeyAKQQhqIBL9VgIA\
AgUgEgv95gEhFSAGIA1qIgr9DAAAAAAAAAAAAAAAAAAAAAD9VgIAACESIAxBAUsEQCAKQQRqIBL9VgIAASESCyAKIBAgFyAMQQJLBHsgCkEIaiAS/VYCAAIFIBIL/YUCIhL9WgIAACAMQQFLBEAgCkEEaiAS/VoCAAELIAxBAksEQCAKQQhqIBL9WgIAAgsgByANaiIK\
/QwAAAAAAAAAAAAAAAAAAAAA/VYCAAAhEiAMQQFLBEAgCkEEaiAS/VYCAAEhEgsgCiAQIAxBAksEeyAKQQhqIBL9VgIAAgUgEgv95AEiEP1aAgAAIAxBAUsEQCAKQQRqIBD9WgIAAQsgDEECSwRAIApBCGogEP1aAgACCyATIBX95AEhEyAVIBcgEf2FAiERCyAT/R8A\
IBP9HwGSIBP9HwIgE/0fA5KSIAmyIhiV/RMhEiAR/R8AIBH9HwGSIBH9HwIgEf0fA5KSIBiV/RMhE0EAIQoDQCAKIA1JBEAgBSAKaiAUIAEgCmr9AAQAIBb95QEgFP3mASATIAAgCmr9AAQAIAIgCmr9AAQA/eYBIBL95QH9hgL95gH9CwQAIApBEGohCgwBCwsgDARA\
IAEgDWoiCiAW/VYCAAAhECAMQQFLBEAgCkEEaiAQ/VYCAAEhEAsgDEECSwR7IApBCGogEP1WAgACBSAQCyAW/eUBIBT95gEhFSAAIA1qIgr9DAAAAAAAAAAAAAAAAAAAAAD9VgIAACEQIAxBAUsEQCAKQQRqIBD9VgIAASEQCyAMQQJLBEAgCkEIaiAQ/VYCAAIhEAsg\
AiANaiIK/QwAAAAAAAAAAAAAAAAAAAAA/VYCAAAhESAMQQFLBEAgCkEEaiAR/VYCAAEhEQsgBSANaiILIBQgFSATIBAgDEECSwR7IApBCGogEf1WAgACBSARC/3mASAS/eUB/YYC/eYBIhD9WgIAACAMQQFLBEAgC0EEaiAQ/VoCAAELIAxBAksEQCALQQhqIBD9WgIA\
AgsLIAhBAWshCCAAIA5qIQAgASAOaiEBIAUgDmohBSADQQRqIQMgBEEEaiEEDAELCwvEBgMDewV/AX0gB0EDcSEMIAdBAnQhDyAHQXxxQQJ0IQ4DQCAGQQBKBED9DAAAAAAAAAAAAAAAAAAAAAAhCUEAIQ0DQCANIA5JBEAgCSAAIA1q/QAEAP3kASEJIA1BEGohDQwB\
CwsgDARAIAAgDmoiDf0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAIQogDEEBSwRAIA1BBGogCv1WAgABIQoLIAkgDEECSwR7IA1BCGogCv1WAgACBSAKC/3kASEJCyAJ/R8AIAn9HwGSIAn9HwIgCf0fA5KSIAeylSIR/RMhC/0MAAAAAAAAAAAAAAAAAAAAACEJQQAhDQNA\
IA0gDkkEQCAAIA1q/QAEACAL/eUBIgogCiAJ/YUCIQkgDUEQaiENDAELCyAMBEAgACAOaiINIAv9VgIAACEKIAxBAUsEQCANQQRqIAr9VgIAASEKCyAMQQJLBHsgDUEIaiAK/VYCAAIFIAoLIAv95QEiCiAKIAn9hQIhCQsgBCAROAIAIAVDAACAPyAJ/R8AIAn9HwGS\
IAn9HwIgCf0fA5KSIAeylSAItpKRlSIROAIAIBH9EyEKQQAhDQNAIA0gDkkEQCADIA1qIAAgDWr9AAQAIAv95QEgCv3mASABIA1q/QAEACACIA1q/QAEAP2FAv0LBAAgDUEQaiENDAELCyAMBEAgACAOaiINIAv9VgIAACEJIAxBAUsEQCANQQRqIAn9VgIAASEJCyAM\
QQJLBHsgDUEIaiAJ/VYCAAIFIAkLIAv95QEgCv3mASELIAEgDmoiDf0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAIQkgDEEBSwRAIA1BBGogCf1WAgABIQkLIAxBAksEQCANQQhqIAn9VgIAAiEJCyACIA5qIg39DAAAAAAAAAAAAAAAAAAAAAD9VgIAACEKIAxBAUsEQCAN\
QQRqIAr9VgIAASEKCyADIA5qIhAgCyAJIAxBAksEeyANQQhqIAr9VgIAAgUgCgv9hQIiCf1aAgAAIAxBAUsEQCAQQQRqIAn9WgIAAQsgDEECSwRAIBBBCGogCf1aAgACCwsgBkEBayEGIAAgD2ohACADIA9qIQMgBEEEaiEEIAVBBGohBQwBCwsLoQcCEn8EeyACIg8g\
AyAEbCAFbCAGbEECdGohEQNAIA9BEGoiECARTQRAIA/9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIBAhDwwBCwsDQCAPIBFJBEAgD0MAAAAAOAIAIA9BBGohDwwBCwsgBkECdCEdA0AgAyAaSgRAQQAhHANAIAkgHEoEQCALIBxsIA1rIg9BACAPQQBOGyETIAQgByAPaiIP\
IAQgD0gbIRlBACEbA0AgCiAbSgRAIAUgDCAbbCAOayIPIAhqIhAgBSAQSBshGCAPQQAgD0EAThsiFCAEIBpsIBNqIAVsaiAdbCEWIAUgHWwhF0EAIR4DQCAGIB5KBEBBBCAGIB5rIg8gD0EEShshIP0M//9/////f////3////9//yEi/Qz/////////////////////\
ISNBACEfIBMhEiAWIB5BAnRqIhUgAGohEQNAIBIgGUgEQCAUIRAgESEPA0AgECAYSARAICBBBEYEeyAP/QAEAAUgD/0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAISEgIEEBSgRAIA9BBGogIf1WAgABISELICBBAkoEeyAPQQhqICH9VgIAAgUgIQsLIiEgIiAhICL9RCAh\
ICH9QSAfGyIh/VIhIiAf/REgIyAh/VIhIyAQQQFqIRAgDyAdaiEPIB9BAWohHwwBCwsgEkEBaiESIBEgF2ohEQwBCwsgASAeQQJ0aiEPICBBBEYEeyAP/QAEAAUgD/0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAISEgIEEBSgRAIA9BBGogIf1WAgABISELICBBAkoEeyAP\
QQhqICH9VgIAAgUgIQsLISJBACEfIBMhEiACIBVqIREDQCASIBlIBEAgFCEQIBEhDwNAIBAgGEgEQCAiICMgH/0R/Tf9TiEkICBBBEYEQCAPIA/9AAQAICT95AH9CwQABSAP/QwAAAAAAAAAAAAAAAAAAAAA/VYCAAAhISAgQQFKBEAgD0EEaiAh/VYCAAEhIQsgDyAg\
QQJKBHsgD0EIaiAh/VYCAAIFICELICT95AEiIf1aAgAAICBBAUoEQCAPQQRqICH9WgIAAQsgIEECSgRAIA9BCGogIf1aAgACCwsgEEEBaiEQIA8gHWohDyAfQQFqIR8MAQsLIBJBAWohEiARIBdqIREMAQsLIB5BBGohHgwBCwsgG0EBaiEbIAEgHWohAQwBCwsgHEEB\
aiEcDAELCyAaQQFqIRoMAQsLC6MFAhB/A3sgASIOIAIgA2wgBGwgBWxBAnRqIRADQCAOQRBqIg8gEE0EQCAO/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAPIQ4MAQsLA0AgDiAQSQRAIA5DAAAAADgCACAOQQRqIQ4MAQsLIAVBAnQhFUMAAIA/IAYgB2yylf0TISADQCAC\
IBhKBEBBACEWA0AgCCAWSgRAIAogFmwgDGsiDkEAIA5BAE4bIRIgAyAGIA5qIg4gAyAOSBshGUEAIRcDQCAJIBdKBEAgCyAXbCANayIOQQAgDkEAThshEyAEIAcgDmoiDiAEIA5IGyEaIAQgFWwhGyABIAMgGGwgEmogBGwgE2ogFWxqIRxBACEUA0AgBSAUSgRAIAAg\
FEECdGohDkEEIAUgFGsiDyAPQQRKGyIdQQRGBHsgDv0ABAAFIA79DAAAAAAAAAAAAAAAAAAAAAD9VgIAACEeIB1BAUoEQCAOQQRqIB79VgIAASEeCyAdQQJKBHsgDkEIaiAe/VYCAAIFIB4LCyAg/eYBIR8gEiEPIBwgFEECdGohEANAIA8gGUgEQCATIREgECEOA0Ag\
ESAaSARAIB1BBEYEQCAOIA79AAQAIB/95AH9CwQABSAO/QwAAAAAAAAAAAAAAAAAAAAA/VYCAAAhHiAdQQFKBEAgDkEEaiAe/VYCAAEhHgsgDiAdQQJKBHsgDkEIaiAe/VYCAAIFIB4LIB/95AEiHv1aAgAAIB1BAUoEQCAOQQRqIB79WgIAAQsgHUECSgRAIA5BCGog\
Hv1aAgACCwsgEUEBaiERIA4gFWohDgwBCwsgD0EBaiEPIBAgG2ohEAwBCwsgFEEEaiEUDAELCyAXQQFqIRcgACAVaiEADAELCyAWQQFqIRYMAQsLIBhBAWohGAwBCwsL9QMCBnsBfyAEtv0TIQsgBbb9EyEKIAe2/RMhDANAIANBAEoEQCADQQROIg4EeyAA/QAEAAUg\
AP0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAIQggA0EBSgRAIABBBGogCP1WAgABIQgLIANBAkoEeyAAQQhqIAj9VgIAAgUgCAsLIg0gDCAOBHsgAf0ABAAFIAH9DAAAAAAAAAAAAAAAAAAAAAD9VgIAACEIIANBAUoEQCABQQRqIAj9VgIAASEICyADQQJKBHsgAUEIaiAI\
/VYCAAIFIAgLC/2FAiEJIAIEQCAOBHsgAv0ABAAFIAL9DAAAAAAAAAAAAAAAAAAAAAD9VgIAACEIIANBAUoEQCACQQRqIAj9VgIAASEICyADQQJKBHsgAkEIaiAI/VYCAAIFIAgLCyAKIAn9hQIhCCAOBEAgAiAI/QsEAAUgAiAI/VoCAAAgA0EBSgRAIAJBBGogCP1a\
AgABCyADQQJKBEAgAkEIaiAI/VoCAAILCyAIIAogCf2FAiAIIAYbIQkgAkEQaiECCyAJIAsgDf2GAiEIIA4EQCAAIAj9CwQABSAAIAj9WgIAACADQQFKBEAgAEEEaiAI/VoCAAELIANBAkoEQCAAQQhqIAj9WgIAAgsLIANBBGshAyAAQRBqIQAgAUEQaiEBDAELCwuo\
BQEHeyAFtv0TIRAgBrb9EyEMIAe2/RMhDSAItv0TIQ4gCbb9EyEPA0AgBEEETgRAIAL9AAQAIBAgAf0ABAAiCv2FAiELIAP9AAQAIAwgCiAK/eYB/YUCIQogAiAL/QsEACADIAr9CwQAIAAgAP0ABAAgD/3mASALIA395gEgCv3jASAO/eQB/ecB/eUB/QsEACAEQQRr\
IQQgAEEQaiEAIAFBEGohASACQRBqIQIgA0EQaiEDDAELCyAERQRADwsgAf0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAIQogBEEBSgRAIAFBBGogCv1WAgABIQoLIARBAkoEQCABQQhqIAr9VgIAAiEKCyAC/QwAAAAAAAAAAAAAAAAAAAAA/VYCAAAhCyAEQQFKBEAgAkEE\
aiAL/VYCAAEhCwsgBEECSgR7IAJBCGogC/1WAgACBSALCyAQIAr9hQIhECAD/QwAAAAAAAAAAAAAAAAAAAAA/VYCAAAhCyAEQQFKBEAgA0EEaiAL/VYCAAEhCwsgBEECSgR7IANBCGogC/1WAgACBSALCyAMIAogCv3mAf2FAiELIAIgEP1aAgAAIARBAUoEQCACQQRq\
IBD9WgIAAQsgBEECSgRAIAJBCGogEP1aAgACCyADIAv9WgIAACAEQQFKBEAgA0EEaiAL/VoCAAELIARBAkoEQCADQQhqIAv9WgIAAgsgAP0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAIQogBEEBSgRAIABBBGogCv1WAgABIQoLIBAgDf3mASAL/eMBIA795AH95wEhCyAA\
IARBAkoEeyAAQQhqIAr9VgIAAgUgCgsgD/3mASAL/eUBIgr9WgIAACAEQQFKBEAgAEEEaiAK/VoCAAELIARBAkoEQCAAQQhqIAr9WgIAAgsLngoBBHsDQCACQQROBEAgAP0ABAAiA/0MAACAAAAAgAAAAIAAAACAAP1DIQQgA/0MAAAASwAAAEsAAABLAAAAS/3mASAD\
IAT9UiIF/QzzBDU/8wQ1P/MENT/zBDU//bEBQRf9rAEiBv36ASAE/QwAALhBAAC4QQAAuEEAALhB/U795QEhBCAFIAZBF/2rAf2xAf0MAACAPwAAgD8AAIA/AACAP/3lASIFIAX95gEhBiAB/QwAAIB/AACAfwAAgH8AAIB//QwAAID/AACA/wAAgP8AAID/IAT9DACA\
MT8AgDE/AIAxPwCAMT8gBSAG/QwAAAA/AAAAPwAAAD8AAAA/IAT9DIOAXrmDgF65g4BeuYOAXrn9DLshkD27IZA9uyGQPbshkD0gBf0MuNHrvbjR67240eu9uNHrvf2FAiAF/QwaJe89GiXvPRol7z0aJe89/YUCIAX9DE9d/r1PXf69T13+vU9d/r39hQIgBf0Mv+kR\
Pr/pET6/6RE+v+kRPv2FAiAF/QxQriq+UK4qvlCuKr5Qriq+/YUCIAX9DKzOTD6szkw+rM5MPqzOTD79hQIgBf0M/P9/vvz/f778/3++/P9/vv2FAiAF/Qyqqqo+qqqqPqqqqj6qqqo+/YUCIAX95gEgBv3mAf2FAv2GAv3kAf2FAiAD/QwAAAAAAAAAAAAAAAAAAAAA\
/UH9UiAD/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0MAADAfwAAwH8AAMB/AADAfyAD/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LBAAgAkEEayECIABBEGohACABQRBqIQEMAQsLIAJBAEoEQCAA/QwAAIA/AACAPwAAgD8AAIA//VYCAAAhAyACQQFKBEAgAEEEaiAD/VYC\
AAEhAwsgAkECSgRAIABBCGogA/1WAgACIQMLIAP9DAAAAEsAAABLAAAASwAAAEv95gEgAyAD/QwAAIAAAACAAAAAgAAAAIAA/UMiBP1SIgX9DPMENT/zBDU/8wQ1P/MENT/9sQFBF/2sASIG/foBIAT9DAAAuEEAALhBAAC4QQAAuEH9Tv3lASEEIAUgBkEX/asB/bEB\
/QwAAIA/AACAPwAAgD8AAIA//eUBIgUgBf3mASEGIAH9DAAAgH8AAIB/AACAfwAAgH/9DAAAgP8AAID/AACA/wAAgP8gBP0MAIAxPwCAMT8AgDE/AIAxPyAFIAb9DAAAAD8AAAA/AAAAPwAAAD8gBP0Mg4BeuYOAXrmDgF65g4Beuf0MuyGQPbshkD27IZA9uyGQPSAF\
/Qy40eu9uNHrvbjR67240eu9/YUCIAX9DBol7z0aJe89GiXvPRol7z39hQIgBf0MT13+vU9d/r1PXf69T13+vf2FAiAF/Qy/6RE+v+kRPr/pET6/6RE+/YUCIAX9DFCuKr5Qriq+UK4qvlCuKr79hQIgBf0MrM5MPqzOTD6szkw+rM5MPv2FAiAF/Qz8/3++/P9/vvz/\
f778/3++/YUCIAX9DKqqqj6qqqo+qqqqPqqqqj79hQIgBf3mASAG/eYB/YUC/YYC/eQB/YUCIAP9DAAAAAAAAAAAAAAAAAAAAAD9Qf1SIAP9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QwAAMB/AADAfwAAwH8AAMB/IAP9DAAAAAAAAAAAAAAAAAAAAAD9Rv1SIgP9WgIA\
ACACQQFKBEAgAUEEaiAD/VoCAAELIAJBAkoEQCABQQhqIAP9WgIAAgsLC9UDAQN7A0AgAkEETgRAIAEjCCAA/QAEACMB/esBIwL96gEiAyMDIwT9hQIiBCME/eUBIgUjBiAFIwUgA/2GAv2GAiIDIwn9hQIgAyMK/YUCIAMjC/2FAiADIwz9hQIgAyMN/YUCIAMgA/3m\
ASAD/YUCIwD95AEgBCME/bEBIgNBAf2sASIEIwf9rgFBF/2rAf3mASADIAT9sQEjB/2uAUEX/asB/eYB/QsEACACQQRrIQIgAEEQaiEAIAFBEGohAQwBCwsgAkEASgRAIAD9DAAAAAAAAAAAAAAAAAAAAAD9VgIAACEDIAJBAUoEQCAAQQRqIAP9VgIAASEDCyABIwgg\
AkECSgR7IABBCGogA/1WAgACBSADCyMB/esBIwL96gEiAyMDIwT9hQIiBCME/eUBIgUjBiAFIwUgA/2GAv2GAiIDIwn9hQIgAyMK/YUCIAMjC/2FAiADIwz9hQIgAyMN/YUCIAMgA/3mASAD/YUCIwD95AEgBCME/bEBIgNBAf2sASIEIwf9rgFBF/2rAf3mASADIAT9\
sQEjB/2uAUEX/asB/eYBIgP9WgIAACACQQFKBEAgAUEEaiAD/VoCAAELIAJBAkoEQCABQQhqIAP9WgIAAgsLC5UKAwd/C3sDfSAFtiEbIAYgBaIgA7ejIga2/RMhEyAEQQNqQXxxQQJ0IgsgCCIJaiEMIAsgDGoiDSALaiEOIARBAnQhDwNAIANBAEoEQP0MAAAAAAAA\
AAAAAIA/AACAPyAAIAQgGyAJIAwQASIc/SAAIAEgBCAbIA0gDhABIh39IAEiEP0MAACAAAAAgAAAAIAAAACAAP1DIREgEP0MAAAASwAAAEsAAABLAAAAS/3mASAQIBH9UiIU/QzzBDU/8wQ1P/MENT/zBDU//bEBQRf9rAEiFf36ASAR/QwAALhBAAC4QQAAuEEAALhB\
/U795QEhESAUIBVBF/2rAf2xAf0MAACAPwAAgD8AAIA/AACAP/3lASIUIBT95gEhFf0MAACAfwAAgH8AAIB/AACAf/0MAACA/wAAgP8AAID/AACA/yAR/QwAgDE/AIAxPwCAMT8AgDE/IBQgFf0MAAAAPwAAAD8AAAA/AAAAPyAR/QyDgF65g4BeuYOAXrmDgF65/Qy7\
IZA9uyGQPbshkD27IZA9IBT9DLjR67240eu9uNHrvbjR6739hQIgFP0MGiXvPRol7z0aJe89GiXvPf2FAiAU/QxPXf69T13+vU9d/r1PXf69/YUCIBT9DL/pET6/6RE+v+kRPr/pET79hQIgFP0MUK4qvlCuKr5Qriq+UK4qvv2FAiAU/Qyszkw+rM5MPqzOTD6szkw+\
/YUCIBT9DPz/f778/3++/P9/vvz/f779hQIgFP0MqqqqPqqqqj6qqqo+qqqqPv2FAiAU/eYBIBX95gH9hQL9hgL95AH9hQIgEP0MAAAAAAAAAAAAAAAAAAAAAP1B/VIgEP0MAACAfwAAgH8AAIB/AACAf/1B/VL9DAAAwH8AAMB/AADAfwAAwH8gEP0MAAAAAAAAAAAA\
AAAAAAAAAP1G/VIiEP0fACAQ/R8Bk/0TIRdDAACAPyAclf0TIRhDAACAPyAdlf0TIRQgBCEIQQAhCgNAIAogC0kEQP0MYQu2OmELtjphC7Y6YQu2OiAJIApq/QAEACAKIA1q/QAEAP3lASAX/eUBIhn9DImICDyJiAg8iYgIPImICDz9hQIgGf0Mq6oqPauqKj2rqio9\
q6oqPf2FAiAZ/Qyrqio+q6oqPquqKj6rqio+/YUCIBn9DAAAAD8AAAA/AAAAPwAAAD/9hQIgGSAZ/eYB/eYBIRAgCiAMav0ABAAgGP3mASAKIA5q/QAEACAU/eYBIhH95QEhFSARIBkgEP3kAf3mASAVIBn94AH9DAAAgD4AAIA+AACAPgAAgD79QyIW/VIhGiASIBEg\
EP3mASAVIBEgGf3mAf3lASAW/VIiEP1f/fABIBAgEP0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIRIgAgRAIBogE/3mASEQAn8gCEEETgRAIAIgBwR7IAL9AAQAIBD95AEFIBAL/QsEACACQRBqDAELIAcEQCAC/QwAAAAAAAAAAAAAAAAAAAAA/VYCAAAhESAIQQFKBEAg\
AkEEaiAR/VYCAAEhEQsgCEECSgR7IAJBCGogEf1WAgACBSARCyAQ/eQBIRALIAIgEP1aAgAAIAhBAUoEQCACQQRqIBD9WgIAAQsgCEECSgRAIAJBCGogEP1aAgACCyACIAhBAnRqCyECCyAKQRBqIQogCEEEayEIDAELCyADQQFrIQMgACAPaiEAIAEgD2ohAQwBCwsg\
BSAGoiAS/SEAIBL9IQGgoguFCgQEfAV/CHsBfSAEtyEKIAIEQEQAAAAAAAAAACEKA0AgBCAOSgRAIAogAiAOQQJ0aioCALugIQogDkEBaiEODAELCyAKRAAAAAAAAPA/pSEKCyAJIg4gBUEDakF8cUECdCISaiERRAAAAAAAAPA/IAahtv0TIRcgBiAFt6O2/RMhGANA\
IARBAEoEQEQAAAAAAADwPyAKoyELIAIEQCALIAIqAgC7oiELIAJBBGohAgsgByALorb9EyEaIAEoAgAhEEMAAIA/IAAgBUMAAIA/IA4gERABIhuV/RMhGf0MAAAAAAAAAAAAAAAAAAAAACEW/QwAAAAAAQAAAAIAAAADAAAAIRUgBSEJQQAhDwNAIA8gEkkEQCAWIA4g\
D2r9AAQAIhP9X/3wASATIBP9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASEWIAMEQCAPIBFq/QAEACAZ/eYBIBcgFSAQ/RH9N/1OIBj95AH95QEgGv3mASETIBX9DAQAAAAEAAAABAAAAAQAAAD9rgEhFQJ/IAlBBE4EQCADIAgEeyAD/QAEACAT/eQBBSATC/0LBAAgA0EQ\
agwBCyAIBEAgA/0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAIRQgCUEBSgRAIANBBGogFP1WAgABIRQLIAlBAkoEeyADQQhqIBT9VgIAAgUgFAsgE/3kASETCyADIBP9WgIAACAJQQFKBEAgA0EEaiAT/VoCAAELIAlBAkoEQCADQQhqIBP9WgIAAgsgAyAJQQJ0agshAwsg\
D0EQaiEPIAlBBGshCQwBCwsgG/0TIhP9DAAAgAAAAIAAAACAAAAAgAD9QyEUIBP9DAAAAEsAAABLAAAASwAAAEv95gEgEyAU/VIiFf0M8wQ1P/MENT/zBDU/8wQ1P/2xAUEX/awBIhn9+gEgFP0MAAC4QQAAuEEAALhBAAC4Qf1O/eUBIRQgFSAZQRf9qwH9sQH9DAAA\
gD8AAIA/AACAPwAAgD/95QEiFSAV/eYBIRn9DAAAgH8AAIB/AACAfwAAgH/9DAAAgP8AAID/AACA/wAAgP8gFP0MAIAxPwCAMT8AgDE/AIAxPyAVIBn9DAAAAD8AAAA/AAAAPwAAAD8gFP0Mg4BeuYOAXrmDgF65g4Beuf0MuyGQPbshkD27IZA9uyGQPSAV/Qy40eu9\
uNHrvbjR67240eu9/YUCIBX9DBol7z0aJe89GiXvPRol7z39hQIgFf0MT13+vU9d/r1PXf69T13+vf2FAiAV/Qy/6RE+v+kRPr/pET6/6RE+/YUCIBX9DFCuKr5Qriq+UK4qvlCuKr79hQIgFf0MrM5MPqzOTD6szkw+rM5MPv2FAiAV/Qz8/3++/P9/vvz/f778/3++\
/YUCIBX9DKqqqj6qqqo+qqqqPqqqqj79hQIgFf3mASAZ/eYB/YUC/YYC/eQB/YUCIBP9DAAAAAAAAAAAAAAAAAAAAAD9Qf1SIBP9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QwAAMB/AADAfwAAwH8AAMB/IBP9DAAAAAAAAAAAAAAAAAAAAAD9Rv1S/R8AuyEMIA0gC0QA\
AAAAAADwPyAGoSAFIBBLBHwgDiAQQQJ0aioCALsgDKEFRAAAAAAAAAAAC6IgBiAW/SEAIBb9IQGgIAW3oyAMoaKgoqEhDSAEQQFrIQQgACAFQQJ0aiEAIAFBBGohAQwBCwsgDSAHogsGAEGA4iALTgADQCADQQBKBEAgACABIAIgByAIIAkgCiALQQBBAEEAIAwQAyAA\
IARBAnRqIQAgASAFQQJ0aiEBIAIgBkECdGohAiADQQFrIQMMAQsLC4INAhZ/CXsgBEEIbSEaIA5BgCJqIAEgCQR/IAkFIANBGE4EfyAIQQJ2IAVsQYAgSgVBAAsLIhkbIRggGQRAIAEhEiAYIRQgGiEQA0AgEEEASgRAIAkEfyASIBQgBSAIQSAQACASIAhBAnRqIBRB\
EGogBSAIQSAQACAUIAVBBXRqIRQgEiAIQQN0agUgEiEPIAUhEQNAIBFBAEoEQCAUIA/9AAQA/QsEACAUIA/9AAQQ/QsEECARQQFrIREgCCAPaiEPIBRBIGohFAwBCwsgEkEgagshEiAQQQFrIRAMAQsLCyAOQYAiaiAFIBpsQQV0aiEWIARBCG8iI0EASgRAIAEgCEEE\
IAkbIhEgGkEDdGxqIQ8gFiEUIAUhEEEEIAggCRshEwNAIBBBAEoEQCAU/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAU/QwAAAAAAAAAAAAAAAAAAAAA/QsEECAPIQlBACESA0AgEiAjQQJ0SQRAIBIgFGogCSoCADgCACASQQRqIRIgCSARaiEJDAELCyAQQQFrIRAgDyAT\
aiEPIBRBIGohFAwBCwsLQSAgCCAZGyEgIAVBBXRBICAZGyEfQQAgCiALGyEeQSBBACAMQQEgCxsbISIgDkGAAmohFQNAIAMgIUoEQCALIAIgCxshFyAVIQlBECEQIBpBAEEEIAMgIWsiDCAMQQRKGyITQQRGGyEUIAdBBEYgE0EBRnEEQCAZRQRAIAEhDCAaQXxxIhRB\
BG0hJCAXIQ8gIkECdCEcIAIhEQNAICRBAEoEQCAP/QAEACEtIA/9AAQQISwgD/0ABCAhKyAP/QAEMCEqIA/9AARAISkgD/0ABFAhKCAP/QAEYCEnIA/9AARwISYgACEQIAwhEiAFIRsDQCAbQQBKBEAgEP0JAgAiJSAS/QAEACAt/YUCIS0gJSAS/QAEECAs/YUCISwg\
JSAS/QAEICAr/YUCISsgJSAS/QAEMCAq/YUCISogJSAS/QAEQCAp/YUCISkgJSAS/QAEUCAo/YUCISggJSAS/QAEYCAn/YUCIScgJSAS/QAEcCAm/YUCISYgG0EBayEbIBBBBGohECAIIBJqIRIMAQsLIBEgLSAN/RMiJf3rAf0LBAAgESAsICX96wH9CwQQIBEgKyAl\
/esB/QsEICARICogJf3rAf0LBDAgESApICX96wH9CwRAIBEgKCAl/esB/QsEUCARICcgJf3rAf0LBGAgESAmICX96wH9CwRwICRBAWshJCAMQYABaiEMIA8gHGohDyARQYABaiERDAELCwtBBCEQIBRBA3QgBEgEQCAJIAAgBUECdPwKAAALBSAGQQRGIBNBBEZxIBpB\
CEhxBEAgACEJIAchEAUgACEMIAkhEiAFIREgE0EESARAQQAhJANAIBEgJEoEQCAMIQ9BACEbA0AgG0EESARAIBIgEyAbSgR9IA8qAgAFQwAAAAALOAIAIBtBAWohGyAGIA9qIQ8gEkEEaiESDAELCyAkQQFqISQgByAMaiEMDAELCwUgBkEERgRAA0AgEUEASgRAIBIg\
DP0ABAD9CwQAIBFBAWshESAHIAxqIQwgEkEQaiESDAELCwUgDCASIBEgBkEQEAALCwsgCSAQIBggICAfIBQgBSAXIB4gIiACIAogDRACCwNAIBRBA3QgBEgEQCAjQQggFCAaRiIcGyEdIBcgFCAibGohGyAOQYABaiIMIQ8gEyERA0AgEUEASgRAAkAgHUEIRgRAIA8g\
G/0ABAD9CwQAIA8gG/0ABBD9CwQQDAELIB1BBE4EfyAPIBv9AAQA/QsEAEEEBUEACyEkA0AgHSAkSgRAICRBAnQiEiAPaiASIBtqKgIAOAIAICRBAWohJAwBCwsLIBFBAWshESAbIB5qIRsgD0EgaiEPDAELCyAJIBAgFiAYIBQgH2xqIBwbQSAgICAcG0EAQQEgBSAM\
QSBBACAMQSAgDRACIAIgFEEFdGohESATIQ8DQCAPQQBKBEACQCAdQQhGBEAgESAM/QAEAP0LBAAgESAM/QAEEP0LBBAMAQsgHUEETgR/IBEgDP0ABAD9CwQAQQQFQQALIRsDQCAbIB1IBEAgG0ECdCISIBFqIAwgEmoqAgA4AgAgG0EBaiEbDAELCwsgD0EBayEPIAxB\
IGohDCAKIBFqIREMAQsLIBRBAWohFAwBCwsgIUEEaiEhIAIgCkECdGohAiAAIAZBAnRqIQAMAQsLC5cGAQx/IAQgBmxBAnQhGgNAIAcgGEoEQEEAIRYDQCAIIBZKBEAgCiAWbCAMayIVQQBIBH8gDkEBayAVayAObQVBAAshESADIBVKBH8gBiADIBVrIA5qQQFrIA5t\
Ig8gBiAPSBsFQQALIRNBACEXA0AgBSAXSgRAAkAgESATTiAJIBhsIAtrIA0gF2xqIhIgAk9yBEAgASIPIAQgBmxBAnRqIRIDQCAPQRBqIhAgEk0EQCAP/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAQIQ8MAQsLA0AgDyASSQRAIA9DAAAAADgCACAPQQRqIQ8MAQsLDAEL\
IBMgEWsgBkgEQCABIg8gBCARbEECdGohFANAIA9BEGoiECAUTQRAIA/9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIBAhDwwBCwsDQCAPIBRJBEAgD0MAAAAAOAIAIA9BBGohDwwBCwsgASAEIBNsQQJ0aiIPIAYgE2sgBGxBAnRqIRQDQCAPQRBqIhAgFE0EQCAP/QwAAAAA\
AAAAAAAAAAAAAAAA/QsEACAQIQ8MAQsLA0AgDyAUSQRAIA9DAAAAADgCACAPQQRqIQ8MAQsLCyAAIAMgEmwgBGxBAnRqIRkgDkEBRgRAIAEgBCARbEECdGohDyAZIBEgFWogBGxBAnRqIRAgEyARayAEbCESA0AgEkEETgRAIA8gEP0ABAD9CwQAIBJBBGshEiAPQRBq\
IQ8gEEEQaiEQDAELCwNAIBJBAEoEQCAPIBAqAgA4AgAgEkEBayESIA9BBGohDyAQQQRqIRAMAQsLBSARIRADQCAQIBNIBEAgASAEIBBsQQJ0aiESIBkgFSAOIBBsaiAEbEECdGohFCAEIQ8DQCAPQQROBEAgEiAU/QAEAP0LBAAgD0EEayEPIBJBEGohEiAUQRBqIRQM\
AQsLA0AgD0EASgRAIBIgFCoCADgCACAPQQFrIQ8gEkEEaiESIBRBBGohFAwBCwsgEEEBaiEQDAELCwsLIBdBAWohFyABIBpqIQEMAQsLIBZBAWohFgwBCwsgGEEBaiEYDAELCwv/AwIOfwF9IAQgB2whHSACIhIgAyAFbCAGbCAHbEECdGohFANAIBJBEGoiEyAUTQRA\
IBL9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIBMhEgwBCwsDQCASIBRJBEAgEkMAAAAAOAIAIBJBBGohEgwBCwsDQCADQQBKBEBBACEZA0AgCiAZSgRAQQAhGgNAIAsgGkoEQCANIBpsIA9rIhtBAEgEfyARQQFrIBtrIBFtBUEACyEWIAYgG0oEfyAJIAYgG2sgEWpBAWsg\
EW0iEiAJIBJIGwVBAAshHkEAIRgDQCAIIBhKBEAgBSAMIBlsIA5rIBAgGGxqIh9LBEAgFiESA0AgEiAeSARAIAIgBiAfbCAbaiARIBJsaiAHbEECdGohFyABIAkgGGwgEmogHWxBAnRqIRwgBEEBRgRAIBcgACAcIAdBARAEBSAAIRMgByEUA0AgFEEASgRAIBcqAgAh\
ICAEIRUDQCAVQQBKBEAgICATKgIAIBwqAgCUkiEgIBVBAWshFSATQQRqIRMgHEEEaiEcDAELCyAXICA4AgAgFEEBayEUIBdBBGohFwwBCwsLIBJBAWohEgwBCwsLIBhBAWohGAwBCwsgGkEBaiEaIAAgHUECdGohAAwBCwsgGUEBaiEZDAELCyADQQFrIQMgAiAFIAZs\
IAdsQQJ0aiECDAELCwuAAwEJfyACIhIgBCAHbCIYIAggCWxsQQJ0aiEUA0AgEkEQaiITIBRNBEAgEv0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgEyESDAELCwNAIBIgFEkEQCASQwAAAAA4AgAgEkEEaiESDAELCwNAIANBAEoEQEEAIRUDQCAKIBVKBEBBACEWA0AgCyAW\
SgRAIA0gFmwgD2siF0EASAR/IBFBAWsgF2sgEW0FQQALIRMgBiAXSgR/IAkgBiAXayARakEBayARbSISIAkgEkgbBUEACyEaQQAhFANAIAggFEoEQCAFIAwgFWwgDmsgECAUbGoiGUsEQCATIRIDQCASIBpIBEAgAiAJIBRsIBJqIBhsQQJ0aiAAIAYgGWwgF2ogESAS\
bGogB2xBAnRqIAEgByAEEAQgEkEBaiESDAELCwsgFEEBaiEUDAELCyAWQQFqIRYgASAYQQJ0aiEBDAELCyAVQQFqIRUMAQsLIANBAWshAyAAIAUgBmwgB2xBAnRqIQAMAQsLC4kEAQx/IAQgBmxBAnQhGgNAIAcgF0oEQEEAIRUDQCAIIBVKBEAgCiAVbCAMayIUQQBI\
BH8gDkEBayAUayAObQVBAAshESADIBRKBH8gBiADIBRrIA5qQQFrIA5tIg8gBiAPSBsFQQALIRhBACEWA0AgBSAWSgRAIBEgGE4gCSAXbCALayANIBZsaiIPIAJPckUEQCABIAMgD2wgBGxBAnRqIRkgDkEBRgRAIBkgESAUaiAEbEECdGohDyAAIAQgEWxBAnRqIRAg\
GCARayAEbCESA0AgEkEETgRAIA8gD/0ABAAgEP0ABAD95AH9CwQAIBJBBGshEiAPQRBqIQ8gEEEQaiEQDAELCwNAIBJBAEoEQCAPIA8qAgAgECoCAJI4AgAgEkEBayESIA9BBGohDyAQQQRqIRAMAQsLBSARIRADQCAQIBhIBEAgGSAUIA4gEGxqIARsQQJ0aiESIAAg\
BCAQbEECdGohEyAEIQ8DQCAPQQROBEAgEiAS/QAEACAT/QAEAP3kAf0LBAAgD0EEayEPIBJBEGohEiATQRBqIRMMAQsLA0AgD0EASgRAIBIgEioCACATKgIAkjgCACAPQQFrIQ8gEkEEaiESIBNBBGohEwwBCwsgEEEBaiEQDAELCwsLIBZBAWohFiAAIBpqIQAMAQsL\
IBVBAWohFQwBCwsgF0EBaiEXDAELCwu6BQICewJ/IAQgBWwhCiAGBEAgAiEJA0AgCkEETgRAIAkCeyAA/QAEACIHIAH9AAQAIgj9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIAZBAUYNABogByAI/QwAAIA/AACAPwAAgD8AAIA/IAj95QH95gH95gEgBkECRg0AGiAH/QwA\
AIA/AACAPwAAgD8AAIA/IAggCP3mAf3lAf3mASAGQQNGDQAaIAcgCP0MAACAPwAAgD8AAIA/AACAP/3kAf0MAACAPwAAgD8AAIA/AACAPyAI/QwAAAAAAAAAAAAAAAAAAAAA/UP9Uv3mAQv9CwQAIApBBGshCiAAQRBqIQAgAUEQaiEBIAlBEGohCQwBCwsgCkEASgRA\
IAD9DAAAAAAAAAAAAAAAAAAAAAD9VgIAACEHIApBAUoEQCAAQQRqIAf9VgIAASEHCyAKQQJKBHsgAEEIaiAH/VYCAAIFIAcLIQggAf0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAIQcgCkEBSgRAIAFBBGogB/1WAgABIQcLIAkCeyAKQQJKBEAgAUEIaiAH/VYCAAIhBwsg\
CCAH/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiAGQQFGDQAaIAggB/0MAACAPwAAgD8AAIA/AACAPyAH/eUB/eYB/eYBIAZBAkYNABogCP0MAACAPwAAgD8AAIA/AACAPyAHIAf95gH95QH95gEgBkEDRg0AGiAIIAf9DAAAgD8AAIA/AACAPwAAgD/95AH9DAAAgD8AAIA/\
AACAPwAAgD8gB/0MAAAAAAAAAAAAAAAAAAAAAP1D/VL95gELIgf9WgIAACAKQQFKBEAgCUEEaiAH/VoCAAELIApBAkoEQCAJQQhqIAf9WgIAAgsLBSAAIAJHBEAgAiAAIApBAnT8CgAACwsgAwRAIAIgAyAEIAUQBwsL",$x="AGFzbQEAAAABgAIVYAF7AXtgD39/f3\
9/f39/f39/f39/fwBgBX9/f39/AGADf39/AGASf39/f39/f39/f39/f39/f39/AGAFf399f38BfWANf39/f39/f39/f39/fQBgDH9/f39/f39/f39/fwBgBH9/f38AYAZ/f39/f38AYAp/f39/f39/f39/AGAJf39/f39/f398AGAOf39/f39/f39/f39/f38AYAh/f3\
9/fHx/fABgCn9/f39/fHx8fHwAYAl/f39/f3x8f38BfGAKf39/f39/fHx/fwF8YAABf2ANf39/f39/f39/f39/fwBgD39/f39/f39/f39/f399fwBgB39/f39/f38AAg8BA2VudgZtZW1vcnkCAAADHRwCBQYHAgAAAAgJCgsBDA0OAwMPEBESEwEEBAEUBqcCDnsB/Q\
wAAIA/AACAPwAAgD8AAIA/C3sB/QwAANDCAADQwgAA0MIAANDCC3sB/QwAALJCAACyQgAAskIAALJCC3sB/Qw7qrg/O6q4PzuquD87qrg/C3sB/QwAAEBLAABASwAAQEsAAEBLC3sB/QwAgDE/AIAxPwCAMT8AgDE/C3sB/QyDgF65g4BeuYOAXrmDgF65C3sB/Qx/AA\
AAfwAAAH8AAAB/AAAAC3sB/QxnaVA5Z2lQOWdpUDlnaVA5C3sB/QzOQ7c6zkO3Os5DtzrOQ7c6C3sB/QwIiQg8CIkIPAiJCDwIiQg8C3sB/QzBqSo9wakqPcGpKj3BqSo9C3sB/Qyqqio+qqoqPqqqKj6qqio+C3sB/QwAAAA/AAAAPwAAAD8AAAA/CwfuAiIKY29sdW\
1uU3VtcwAICWRlbnNlR3JhZAAbBmNvbDJpbQAaE2RlcHRod2lzZUZpbHRlckdyYWQAGRJkZXB0aHdpc2VJbnB1dEdyYWQAGAZpbTJjb2wAFwRnZW1tAAMLZ2VtbUJhdGNoZWQAFQxzY3JhdGNoQnl0ZXMAFAxjcm9zc0VudHJvcHkAEwtzb2Z0VGFyZ2V0cwASA2V4cA\
ARA2xvZwAQBGFkYW0ADwNzZ2QADgthdmdQb29sR3JhZAANC21heFBvb2xHcmFkAAwJbGF5ZXJOb3JtAAsNbGF5ZXJOb3JtR3JhZAAKCnNlZ21lbnRTdW0ACQNPTkUDAAZMT1dFU1QDAQdISUdIRVNUAwIGTE9HMl9FAwMFUk9VTkQDBAlMTl8yX0hJR0gDBQhMTl8yX0\
xPVwMGBEJJQVMDBwVFWFBfNwMIBUVYUF82AwkFRVhQXzUDCgVFWFBfNAMLBUVYUF8zAwwFRVhQXzIDDQrxkwEcgQMCBnsCfyADIANqIANqIQsDQCACQQROBEAgASAA/QAEACIHIAAgA2oiDP0ABAAiCP0NAAECAxAREhMEBQYHFBUWFyIJIAMgDGr9AAQAIgogACALav\
0ABAAiBf0NAAECAxAREhMEBQYHFBUWFyIG/Q0AAQIDBAUGBxAREhMUFRYX/QsEACABIARqIgEgCSAG/Q0ICQoLDA0ODxgZGhscHR4f/QsEACABIARqIgEgByAI/Q0ICQoLGBkaGwwNDg8cHR4fIgYgCiAF/Q0ICQoLGBkaGwwNDg8cHR4fIgX9DQABAgMEBQYHEBESEx\
QVFhf9CwQAIAEgBGoiASAGIAX9DQgJCgsMDQ4PGBkaGxwdHh/9CwQAIAEgBGohASACQQRrIQIgAEEQaiEADAELCwNAIAJBAEoEQCABIAAqAgA4AgAgASAAIANqIgwqAgA4AgQgASADIAxqKgIAOAIIIAEgACALaioCADgCDCACQQFrIQIgAEEEaiEAIAEgBGohAQwBCw\
sLswYCB3sCfyABQQNxIQwgACABQXxxQQJ0aiEN/QwAAID/AACA/wAAgP8AAID/IQUgACEBA0AgASANSQRAIAUgAf0ABAD96wEhBSABQRBqIQEMAQsLIAL9EyEHIAwEQCAN/QwAAID/AACA/wAAgP8AAID//VYCAAAhBiAMQQFLBEAgDUEEaiAG/VYCAAEhBgsgBSAMQQ\
JLBHsgDUEIaiAG/VYCAAIFIAYL/esBIQULIAX9HwAgBf0fAZcgBf0fAiAF/R8Dl5cgApX9EyEI/QwAAAAAAAAAAAAAAAAAAAAAIQUDQCAAIA1JBEAgAP0ABAAgB/3nASAI/eUBIgkjAf3rASMC/eoBIgojA/3mASME/eQBIgYjBP3lASELIAMgCf0LBAAgBCMIIAogCy\
MF/eYB/eUBIAsjBv3mAf3lASIJ/eYBIwn95AEgCf3mASMK/eQBIAn95gEjC/3kASAJ/eYBIwz95AEgCf3mASMN/eQBIAkgCf3mAf3mASAJ/eQBIwD95AEgBiME/bEBIgZBAf2sASIJIwf9rgFBF/2rAf3mASAGIAn9sQEjB/2uAUEX/asB/eYBIgb9CwQAIAUgBv3kAS\
EFIABBEGohACADQRBqIQMgBEEQaiEEDAELCyAMBEAgAP0MAACA/wAAgP8AAID/AACA//1WAgAAIQYgDEEBSwRAIABBBGogBv1WAgABIQYL/QwAAAAAAQAAAAIAAAADAAAAIAz9Ef05IQkgDEECSwR7IABBCGogBv1WAgACBSAGCyAH/ecBIAj95QEgCf1OIgYjAf3rAS\
MC/eoBIgcjA/3mASME/eQBIggjBP3lASEKIAMgBv0LBAAgBCMIIAcgCiMF/eYB/eUBIAojBv3mAf3lASIG/eYBIwn95AEgBv3mASMK/eQBIAb95gEjC/3kASAG/eYBIwz95AEgBv3mASMN/eQBIAYgBv3mAf3mASAG/eQBIwD95AEgCCME/bEBIgZBAf2sASIHIwf9rg\
FBF/2rAf3mASAGIAf9sQEjB/2uAUEX/asB/eYBIAn9TiIG/QsEACAFIAb95AEhBQsgBf0fACAF/R8BkiAF/R8CIAX9HwOSkguBBAIDfwx7A0AgBUEASgRAIAf9AAQAIRAgB/0ABBAhESAHIAhqIg39AAQAIRIgDf0ABBAhEyAIIA1qIg39AAQAIRQgDf0ABBAhFSAIIA\
1qIg39AAQAIRYgDf0ABBAhFyAAIQ4gAiENIAYhDwNAIA9BAEoEQCAO/QAEACIZIBn9DQABAgMAAQIDAAECAwABAgMiGiAN/QAEACIY/eYBIBD95AEhECAaIA39AAQQIhr95gEgEf3kASERIBkgGf0NBAUGBwQFBgcEBQYHBAUGByIbIBj95gEgEv3kASESIBsgGv3mAS\
AT/eQBIRMgGSAZ/Q0ICQoLCAkKCwgJCgsICQoLIhsgGP3mASAU/eQBIRQgGyAa/eYBIBX95AEhFSAZIBn9DQwNDg8MDQ4PDA0ODwwNDg8iGSAY/eYBIBb95AEhFiAZIBr95gEgF/3kASEXIA9BAWshDyABIA5qIQ4gAyANaiENDAELCyAKIBAgDP0TIhD96wH9CwQAIA\
ogESAQ/esB/QsEECAKIAtqIg0gEiAQ/esB/QsEACANIBMgEP3rAf0LBBAgCyANaiINIBQgEP3rAf0LBAAgDSAVIBD96wH9CwQQIAsgDWoiDSAWIBD96wH9CwQAIA0gFyAQ/esB/QsEECAFQQFrIQUgAiAEaiECIAcgCWohByAKQSBqIQoMAQsLC5AFAgZ/AXsgCyIMQY\
ABaiEPA0AgDEEQaiINIA9NBEAgDP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgDSEMDAELCwNAIAwgD0kEQCAMQwAAAAA4AgAgDEEEaiEMDAELCyAFQf8BakGAAm0iDEEBSgR/IAUgDGpBAWsgDG0FIAULIQ0DQCAEIA5KBEBBgAQgBCAOayIMIAxBgARKGyEQQQAhDCAOQQ\
J0IQ8DQCAAIAMgDGwgDCAGG0ECdGogASAFIA5sIAxqIAQgDGwgDmogBxtBAnRqIAIgD2ogAyAQIA0gBSAMayIRIA0gEUgbIhFBBCAFQQJ0IAYbIANBAnRBBCAGGyAFIAQgBxtBAnQgByAEQQJ0QQAgCCAPaiALIAgbIAogDEEASiAKGxsgCEEAR0MAAAAAQwAAgP8gCU\
EBRiAMIBFqIgwgBU5xGyALEBYgBSAMSg0ACyAOQYAEaiEODAELCyAJQQFKBEAgAyAEbCEAA0AgAEEETgRAIAICeyAC/QAEACIS/QwAAAAAAAAAAAAAAAAAAAAA/esBIAlBAUYNABogEhAGIAlBAkYNABogEhAFIAlBA0YNABogEhAHC/0LBAAgAEEEayEAIAJBEGohAg\
wBCwsgAEEASgRAIAL9DAAAAAAAAAAAAAAAAAAAAAD9VgIAACESIABBAUoEQCACQQRqIBL9VgIAASESCyACAnsgAEECSgRAIAJBCGogEv1WAgACIRILIBL9DAAAAAAAAAAAAAAAAAAAAAD96wEgCUEBRg0AGiASEAYgCUECRg0AGiASEAUgCUEDRg0AGiASEAcLIhL9Wg\
IAACAAQQFKBEAgAkEEaiAS/VoCAAELIABBAkoEQCACQQhqIBL9WgIAAgsLCwvyAQMBfwF9AXsgBEEBRgRAA0AgA0EETgRAIAAgAf0ABAAgAv0ABAD95gEgAP0ABAD95AH9CwQAIANBBGshAyAAQRBqIQAgAUEQaiEBIAJBEGohAgwBCwsLA0AgA0EASgRAIAEqAgAiBv\
0TIQcgBCEFA0AgBUEETgRAIAAgByAC/QAEAP3mASAA/QAEAP3kAf0LBAAgBUEEayEFIABBEGohACACQRBqIQIMAQsLA0AgBUEASgRAIAAgACoCACAGIAIqAgCUkjgCACAFQQFrIQUgAEEEaiEAIAJBBGohAgwBCwsgA0EBayEDIAFBBGohAQwBCwsLvQMBBXsgAP3gAS\
IBIAH95AEjAf3rASMC/eoBIgQjA/3mASME/eQBIgIjBP3lASED/Qzq8Lq76vC6u+rwurvq8Lq7IAAgAP3mASIF/eYB/QxOE6k8ThOpPE4TqTxOE6k8/eQBIAX95gH9DC0eXL0tHly9LR5cvS0eXL395AEgBf3mAf0Mk4MIPpODCD6Tgwg+k4MIPv3kASAF/eYB/QyZqq\
q+maqqvpmqqr6Zqqq+/eQBIAX95gEgAP3mASAA/eQB/QwAAIA/AACAPwAAgD8AAIA//QwAAABAAAAAQAAAAEAAAABAIwggBCADIwX95gH95QEgAyMG/eYB/eUBIgP95gEjCf3kASAD/eYBIwr95AEgA/3mASML/eQBIAP95gEjDP3kASAD/eYBIw395AEgAyAD/eYB/e\
YBIAP95AEjAP3kASACIwT9sQEiAkEB/awBIgMjB/2uAUEX/asB/eYBIAIgA/2xASMH/a4BQRf9qwH95gH9DAAAgD8AAIA/AACAPwAAgD/95AH95wH95QEgAP0MAAAAgAAAAIAAAACAAAAAgP1O/VAgAf0MAAAgPwAAID8AACA/AAAgP/1D/VIL4QEBAnsgAP3hASMB/e\
sBIwL96gEiASMD/eYBIwT95AEiAiME/eUBIQD9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD8jCCABIAAjBf3mAf3lASAAIwb95gH95QEiAP3mASMJ/eQBIAD95gEjCv3kASAA/eYBIwv95AEgAP3mASMM/eQBIAD95gEjDf3kASAAIAD95gH95gEgAP\
3kASMA/eQBIAIjBP2xASIAQQH9rAEiASMH/a4BQRf9qwH95gEgACAB/bEBIwf9rgFBF/2rAf3mAf3kAf3nAQueAwEDeyAAIwH96wEjAv3qASICIwP95gEjBP3kASIDIwT95QEhAf0MAQ1QOQENUDkBDVA5AQ1QOSAA/eYB/QxhC7Y6YQu2OmELtjphC7Y6/eQBIAD95g\
H9DImICDyJiAg8iYgIPImICDz95AEgAP3mAf0Mq6oqPauqKj2rqio9q6oqPf3kASAA/eYB/Qyrqio+q6oqPquqKj6rqio+/eQBIAD95gH9DAAAAD8AAAA/AAAAPwAAAD/95AEgAP3mASAA/eYBIAD95AEjCCACIAEjBf3mAf3lASABIwb95gH95QEiAf3mASMJ/eQBIA\
H95gEjCv3kASAB/eYBIwv95AEgAf3mASMM/eQBIAH95gEjDf3kASABIAH95gH95gEgAf3kASMA/eQBIAMjBP2xASIBQQH9rAEiAiMH/a4BQRf9qwH95gEgASAC/bEBIwf9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3lASAA/QwAAAC/AAAAvwAAAL8AAAC//U\
T9UiAAIAD9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SC6YEAgV/BHsgA0ECdCEHA0AgBkEQaiADTARA/QwAAAAAAAAAAAAAAAAAAAAAIQr9DAAAAAAAAAAAAAAAAAAAAAAhCf0MAAAAAAAAAAAAAAAAAAAAACEL/QwAAAAAAAAAAAAAAAAAAAAAIQwgACEEQQAhBQNAIAIgBU\
oEQCAKIAT9AAQA/eQBIQogCSAE/QAEEP3kASEJIAsgBP0ABCD95AEhCyAMIAT9AAQw/eQBIQwgBUEBaiEFIAQgB2ohBAwBCwsgASAK/QsEACABIAn9CwQQIAEgC/0LBCAgASAM/QsEMCAGQRBqIQYgAEFAayEAIAFBQGshAQwBCwsDQCAGQQRqIANMBED9DAAAAAAAAA\
AAAAAAAAAAAAAhCiAAIQRBACEFA0AgAiAFSgRAIAogBP0ABAD95AEhCiAFQQFqIQUgBCAHaiEEDAELCyABIAr9CwQAIAZBBGohBiAAQRBqIQAgAUEQaiEBDAELCyADIAZrIgNBAEoEQP0MAAAAAAAAAAAAAAAAAAAAACEKA0AgAiAISgRAIAD9DAAAAAAAAAAAAAAAAA\
AAAAD9VgIAACEJIANBAUoEQCAAQQRqIAn9VgIAASEJCyAKIANBAkoEeyAAQQhqIAn9VgIAAgUgCQv95AEhCiAIQQFqIQggACAHaiEADAELCyABIAr9WgIAACADQQFKBEAgAUEEaiAK/VoCAAELIANBAkoEQCABQQhqIAr9WgIAAgsLC5ACAQR/IAIiBiAEIAVsQQJ0ai\
EIA0AgBkEQaiIHIAhNBEAgBv0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgByEGDAELCwNAIAYgCEkEQCAGQwAAAAA4AgAgBkEEaiEGDAELCyAEQQJ0IQkDQCADQQBKBEAgBSABKAIAIgZLBEAgAiAGIAlsaiEIIAAhBiAEIQcDQCAHQQROBEAgCCAI/QAEACAG/QAEAP3kAf\
0LBAAgB0EEayEHIAhBEGohCCAGQRBqIQYMAQsLA0AgB0EASgRAIAggCCoCACAGKgIAkjgCACAHQQFrIQcgCEEEaiEIIAZBBGohBgwBCwsLIANBAWshAyABQQRqIQEgACAJaiEADAELCwuqCwMGfwh7AX0gCUEDcSEMIAlBAnQiCiEOIAlBfHFBAnQhDSAKIAYiCmohDw\
NAIApBEGoiCyAPTQRAIAr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAshCgwBCwsDQCAKIA9JBEAgCkMAAAAAOAIAIApBBGohCgwBCwsgByIKIAlBAnRqIQ8DQCAKQRBqIgsgD00EQCAK/QwAAAAAAAAAAAAAAAAAAAAA/QsEACALIQoMAQsLA0AgCiAPSQRAIApDAAAAAD\
gCACAKQQRqIQoMAQsLA0AgCEEASgRAIAP9CQIAIRYgBP0JAgAhFP0MAAAAAAAAAAAAAAAAAAAAACET/QwAAAAAAAAAAAAAAAAAAAAAIRFBACEKA0AgCiANSQRAIAAgCmr9AAQAIhAgAiAKav0ABAD95gEhEiAGIApqIgsgECABIApq/QAEACAW/eUBIBT95gEiFf3mAS\
AL/QAEAP3kAf0LBAAgByAKaiILIBAgC/0ABAD95AH9CwQAIBMgEv3kASETIBIgFf3mASAR/eQBIREgCkEQaiEKDAELCyAMBEAgACANaiIK/QwAAAAAAAAAAAAAAAAAAAAA/VYCAAAhECAMQQFLBEAgCkEEaiAQ/VYCAAEhEAsgDEECSwRAIApBCGogEP1WAgACIRALIA\
EgDWoiCiAW/VYCAAAhEiAMQQFLBEAgCkEEaiAS/VYCAAEhEgsgDEECSwR7IApBCGogEv1WAgACBSASCyAW/eUBIBT95gEhFyACIA1qIgr9DAAAAAAAAAAAAAAAAAAAAAD9VgIAACESIAxBAUsEQCAKQQRqIBL9VgIAASESCyAQIAxBAksEeyAKQQhqIBL9VgIAAgUgEg\
v95gEhFSAGIA1qIgr9DAAAAAAAAAAAAAAAAAAAAAD9VgIAACESIAxBAUsEQCAKQQRqIBL9VgIAASESCyAKIBAgF/3mASAMQQJLBHsgCkEIaiAS/VYCAAIFIBIL/eQBIhL9WgIAACAMQQFLBEAgCkEEaiAS/VoCAAELIAxBAksEQCAKQQhqIBL9WgIAAgsgByANaiIK/Q\
wAAAAAAAAAAAAAAAAAAAAA/VYCAAAhEiAMQQFLBEAgCkEEaiAS/VYCAAEhEgsgCiAQIAxBAksEeyAKQQhqIBL9VgIAAgUgEgv95AEiEP1aAgAAIAxBAUsEQCAKQQRqIBD9WgIAAQsgDEECSwRAIApBCGogEP1aAgACCyATIBX95AEhEyAVIBf95gEgEf3kASERCyAT/R\
8AIBP9HwGSIBP9HwIgE/0fA5KSIAmyIhiV/RMhEiAR/R8AIBH9HwGSIBH9HwIgEf0fA5KSIBiV/RMhE0EAIQoDQCAKIA1JBEAgBSAKaiAUIAAgCmr9AAQAIAIgCmr9AAQA/eYBIBL95QEgASAKav0ABAAgFv3lASAU/eYBIBP95gH95QH95gH9CwQAIApBEGohCgwBCw\
sgDARAIAEgDWoiCiAW/VYCAAAhECAMQQFLBEAgCkEEaiAQ/VYCAAEhEAsgDEECSwR7IApBCGogEP1WAgACBSAQCyAW/eUBIBT95gEhFSAAIA1qIgr9DAAAAAAAAAAAAAAAAAAAAAD9VgIAACEQIAxBAUsEQCAKQQRqIBD9VgIAASEQCyAMQQJLBEAgCkEIaiAQ/VYCAA\
IhEAsgAiANaiIK/QwAAAAAAAAAAAAAAAAAAAAA/VYCAAAhESAMQQFLBEAgCkEEaiAR/VYCAAEhEQsgBSANaiILIBQgECAMQQJLBHsgCkEIaiAR/VYCAAIFIBEL/eYBIBL95QEgFSAT/eYB/eUB/eYBIhD9WgIAACAMQQFLBEAgC0EEaiAQ/VoCAAELIAxBAksEQCALQQ\
hqIBD9WgIAAgsLIAhBAWshCCAAIA5qIQAgASAOaiEBIAUgDmohBSADQQRqIQMgBEEEaiEEDAELCwvQBgMDewV/AX0gB0EDcSEMIAdBAnQhDyAHQXxxQQJ0IQ4DQCAGQQBKBED9DAAAAAAAAAAAAAAAAAAAAAAhCUEAIQ0DQCANIA5JBEAgCSAAIA1q/QAEAP3kASEJIA\
1BEGohDQwBCwsgDARAIAAgDmoiDf0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAIQogDEEBSwRAIA1BBGogCv1WAgABIQoLIAkgDEECSwR7IA1BCGogCv1WAgACBSAKC/3kASEJCyAJ/R8AIAn9HwGSIAn9HwIgCf0fA5KSIAeylSIR/RMhC/0MAAAAAAAAAAAAAAAAAAAAAC\
EJQQAhDQNAIA0gDkkEQCAAIA1q/QAEACAL/eUBIgogCv3mASAJ/eQBIQkgDUEQaiENDAELCyAMBEAgACAOaiINIAv9VgIAACEKIAxBAUsEQCANQQRqIAr9VgIAASEKCyAMQQJLBHsgDUEIaiAK/VYCAAIFIAoLIAv95QEiCiAK/eYBIAn95AEhCQsgBCAROAIAIAVDAA\
CAPyAJ/R8AIAn9HwGSIAn9HwIgCf0fA5KSIAeylSAItpKRlSIROAIAIBH9EyEKQQAhDQNAIA0gDkkEQCADIA1qIAAgDWr9AAQAIAv95QEgCv3mASABIA1q/QAEAP3mASACIA1q/QAEAP3kAf0LBAAgDUEQaiENDAELCyAMBEAgACAOaiINIAv9VgIAACEJIAxBAUsEQC\
ANQQRqIAn9VgIAASEJCyAMQQJLBHsgDUEIaiAJ/VYCAAIFIAkLIAv95QEgCv3mASELIAEgDmoiDf0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAIQkgDEEBSwRAIA1BBGogCf1WAgABIQkLIAxBAksEQCANQQhqIAn9VgIAAiEJCyACIA5qIg39DAAAAAAAAAAAAAAAAAAAAA\
D9VgIAACEKIAxBAUsEQCANQQRqIAr9VgIAASEKCyADIA5qIhAgCyAJ/eYBIAxBAksEeyANQQhqIAr9VgIAAgUgCgv95AEiCf1aAgAAIAxBAUsEQCAQQQRqIAn9WgIAAQsgDEECSwRAIBBBCGogCf1aAgACCwsgBkEBayEGIAAgD2ohACADIA9qIQMgBEEEaiEEIAVBBG\
ohBQwBCwsLoQcCEn8EeyACIg8gAyAEbCAFbCAGbEECdGohEQNAIA9BEGoiECARTQRAIA/9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIBAhDwwBCwsDQCAPIBFJBEAgD0MAAAAAOAIAIA9BBGohDwwBCwsgBkECdCEdA0AgAyAaSgRAQQAhHANAIAkgHEoEQCALIBxsIA1rIg\
9BACAPQQBOGyETIAQgByAPaiIPIAQgD0gbIRlBACEbA0AgCiAbSgRAIAUgDCAbbCAOayIPIAhqIhAgBSAQSBshGCAPQQAgD0EAThsiFCAEIBpsIBNqIAVsaiAdbCEWIAUgHWwhF0EAIR4DQCAGIB5KBEBBBCAGIB5rIg8gD0EEShshIP0M//9/////f////3////9//y\
Ei/Qz/////////////////////ISNBACEfIBMhEiAWIB5BAnRqIhUgAGohEQNAIBIgGUgEQCAUIRAgESEPA0AgECAYSARAICBBBEYEeyAP/QAEAAUgD/0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAISEgIEEBSgRAIA9BBGogIf1WAgABISELICBBAkoEeyAPQQhqICH9Vg\
IAAgUgIQsLIiEgIiAhICL9RCAhICH9QSAfGyIh/VIhIiAf/REgIyAh/VIhIyAQQQFqIRAgDyAdaiEPIB9BAWohHwwBCwsgEkEBaiESIBEgF2ohEQwBCwsgASAeQQJ0aiEPICBBBEYEeyAP/QAEAAUgD/0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAISEgIEEBSgRAIA9BBG\
ogIf1WAgABISELICBBAkoEeyAPQQhqICH9VgIAAgUgIQsLISJBACEfIBMhEiACIBVqIREDQCASIBlIBEAgFCEQIBEhDwNAIBAgGEgEQCAiICMgH/0R/Tf9TiEkICBBBEYEQCAPIA/9AAQAICT95AH9CwQABSAP/QwAAAAAAAAAAAAAAAAAAAAA/VYCAAAhISAgQQFKBE\
AgD0EEaiAh/VYCAAEhIQsgDyAgQQJKBHsgD0EIaiAh/VYCAAIFICELICT95AEiIf1aAgAAICBBAUoEQCAPQQRqICH9WgIAAQsgIEECSgRAIA9BCGogIf1aAgACCwsgEEEBaiEQIA8gHWohDyAfQQFqIR8MAQsLIBJBAWohEiARIBdqIREMAQsLIB5BBGohHgwBCwsgG0\
EBaiEbIAEgHWohAQwBCwsgHEEBaiEcDAELCyAaQQFqIRoMAQsLC6MFAhB/A3sgASIOIAIgA2wgBGwgBWxBAnRqIRADQCAOQRBqIg8gEE0EQCAO/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAPIQ4MAQsLA0AgDiAQSQRAIA5DAAAAADgCACAOQQRqIQ4MAQsLIAVBAnQhFU\
MAAIA/IAYgB2yylf0TISADQCACIBhKBEBBACEWA0AgCCAWSgRAIAogFmwgDGsiDkEAIA5BAE4bIRIgAyAGIA5qIg4gAyAOSBshGUEAIRcDQCAJIBdKBEAgCyAXbCANayIOQQAgDkEAThshEyAEIAcgDmoiDiAEIA5IGyEaIAQgFWwhGyABIAMgGGwgEmogBGwgE2ogFW\
xqIRxBACEUA0AgBSAUSgRAIAAgFEECdGohDkEEIAUgFGsiDyAPQQRKGyIdQQRGBHsgDv0ABAAFIA79DAAAAAAAAAAAAAAAAAAAAAD9VgIAACEeIB1BAUoEQCAOQQRqIB79VgIAASEeCyAdQQJKBHsgDkEIaiAe/VYCAAIFIB4LCyAg/eYBIR8gEiEPIBwgFEECdGohEA\
NAIA8gGUgEQCATIREgECEOA0AgESAaSARAIB1BBEYEQCAOIA79AAQAIB/95AH9CwQABSAO/QwAAAAAAAAAAAAAAAAAAAAA/VYCAAAhHiAdQQFKBEAgDkEEaiAe/VYCAAEhHgsgDiAdQQJKBHsgDkEIaiAe/VYCAAIFIB4LIB/95AEiHv1aAgAAIB1BAUoEQCAOQQRqIB\
79WgIAAQsgHUECSgRAIA5BCGogHv1aAgACCwsgEUEBaiERIA4gFWohDgwBCwsgD0EBaiEPIBAgG2ohEAwBCwsgFEEEaiEUDAELCyAXQQFqIRcgACAVaiEADAELCyAWQQFqIRYMAQsLIBhBAWohGAwBCwsLgQQCBnsBfyAEtv0TIQsgBbb9EyEKIAe2/RMhDANAIANBAE\
oEQCADQQROIg4EeyAA/QAEAAUgAP0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAIQggA0EBSgRAIABBBGogCP1WAgABIQgLIANBAkoEeyAAQQhqIAj9VgIAAgUgCAsLIg0gDP3mASAOBHsgAf0ABAAFIAH9DAAAAAAAAAAAAAAAAAAAAAD9VgIAACEIIANBAUoEQCABQQRqIA\
j9VgIAASEICyADQQJKBHsgAUEIaiAI/VYCAAIFIAgLC/3kASEJIAIEQCAOBHsgAv0ABAAFIAL9DAAAAAAAAAAAAAAAAAAAAAD9VgIAACEIIANBAUoEQCACQQRqIAj9VgIAASEICyADQQJKBHsgAkEIaiAI/VYCAAIFIAgLCyAK/eYBIAn95AEhCCAOBEAgAiAI/QsEAA\
UgAiAI/VoCAAAgA0EBSgRAIAJBBGogCP1aAgABCyADQQJKBEAgAkEIaiAI/VoCAAILCyAIIAr95gEgCf3kASAIIAYbIQkgAkEQaiECCyANIAkgC/3mAf3lASEIIA4EQCAAIAj9CwQABSAAIAj9WgIAACADQQFKBEAgAEEEaiAI/VoCAAELIANBAkoEQCAAQQhqIAj9Wg\
IAAgsLIANBBGshAyAAQRBqIQAgAUEQaiEBDAELCwu0BQEHeyAFtv0TIRAgBrb9EyEMIAe2/RMhDSAItv0TIQ4gCbb9EyEPA0AgBEEETgRAIAL9AAQAIBD95gEgAf0ABAAiCv3kASELIAP9AAQAIAz95gEgCiAK/eYB/eQBIQogAiAL/QsEACADIAr9CwQAIAAgAP0ABA\
AgD/3mASALIA395gEgCv3jASAO/eQB/ecB/eUB/QsEACAEQQRrIQQgAEEQaiEAIAFBEGohASACQRBqIQIgA0EQaiEDDAELCyAERQRADwsgAf0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAIQogBEEBSgRAIAFBBGogCv1WAgABIQoLIARBAkoEQCABQQhqIAr9VgIAAiEKCy\
AC/QwAAAAAAAAAAAAAAAAAAAAA/VYCAAAhCyAEQQFKBEAgAkEEaiAL/VYCAAEhCwsgBEECSgR7IAJBCGogC/1WAgACBSALCyAQ/eYBIAr95AEhECAD/QwAAAAAAAAAAAAAAAAAAAAA/VYCAAAhCyAEQQFKBEAgA0EEaiAL/VYCAAEhCwsgBEECSgR7IANBCGogC/1WAg\
ACBSALCyAM/eYBIAogCv3mAf3kASELIAIgEP1aAgAAIARBAUoEQCACQQRqIBD9WgIAAQsgBEECSgRAIAJBCGogEP1aAgACCyADIAv9WgIAACAEQQFKBEAgA0EEaiAL/VoCAAELIARBAkoEQCADQQhqIAv9WgIAAgsgAP0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAIQogBE\
EBSgRAIABBBGogCv1WAgABIQoLIBAgDf3mASAL/eMBIA795AH95wEhCyAAIARBAkoEeyAAQQhqIAr9VgIAAgUgCgsgD/3mASAL/eUBIgr9WgIAACAEQQFKBEAgAEEEaiAK/VoCAAELIARBAkoEQCAAQQhqIAr9WgIAAgsL4AoBBHsDQCACQQROBEAgAP0ABAAiA/0MAA\
CAAAAAgAAAAIAAAACAAP1DIQQgA/0MAAAASwAAAEsAAABLAAAAS/3mASADIAT9UiIF/QzzBDU/8wQ1P/MENT/zBDU//bEBQRf9rAEiBv36ASAE/QwAALhBAAC4QQAAuEEAALhB/U795QEhBCAFIAZBF/2rAf2xAf0MAACAPwAAgD8AAIA/AACAP/3lASIFIAX95gEhBi\
AB/QwAAIB/AACAfwAAgH8AAIB//QwAAID/AACA/wAAgP8AAID/IAT9DACAMT8AgDE/AIAxPwCAMT/95gEgBSAE/QyDgF65g4BeuYOAXrmDgF65/eYB/Qy7IZA9uyGQPbshkD27IZA9IAX95gH9DLjR67240eu9uNHrvbjR67395AEgBf3mAf0MGiXvPRol7z0aJe89Gi\
XvPf3kASAF/eYB/QxPXf69T13+vU9d/r1PXf69/eQBIAX95gH9DL/pET6/6RE+v+kRPr/pET795AEgBf3mAf0MUK4qvlCuKr5Qriq+UK4qvv3kASAF/eYB/Qyszkw+rM5MPqzOTD6szkw+/eQBIAX95gH9DPz/f778/3++/P9/vvz/f7795AEgBf3mAf0MqqqqPqqqqj\
6qqqo+qqqqPv3kASAF/eYBIAb95gH95AEgBv0MAAAAPwAAAD8AAAA/AAAAP/3mAf3lAf3kAf3kASAD/QwAAAAAAAAAAAAAAAAAAAAA/UH9UiAD/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0MAADAfwAAwH8AAMB/AADAfyAD/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0LBA\
AgAkEEayECIABBEGohACABQRBqIQEMAQsLIAJBAEoEQCAA/QwAAIA/AACAPwAAgD8AAIA//VYCAAAhAyACQQFKBEAgAEEEaiAD/VYCAAEhAwsgAkECSgRAIABBCGogA/1WAgACIQMLIAP9DAAAAEsAAABLAAAASwAAAEv95gEgAyAD/QwAAIAAAACAAAAAgAAAAIAA/U\
MiBP1SIgX9DPMENT/zBDU/8wQ1P/MENT/9sQFBF/2sASIG/foBIAT9DAAAuEEAALhBAAC4QQAAuEH9Tv3lASEEIAUgBkEX/asB/bEB/QwAAIA/AACAPwAAgD8AAIA//eUBIgUgBf3mASEGIAH9DAAAgH8AAIB/AACAfwAAgH/9DAAAgP8AAID/AACA/wAAgP8gBP0MAI\
AxPwCAMT8AgDE/AIAxP/3mASAFIAT9DIOAXrmDgF65g4BeuYOAXrn95gH9DLshkD27IZA9uyGQPbshkD0gBf3mAf0MuNHrvbjR67240eu9uNHrvf3kASAF/eYB/QwaJe89GiXvPRol7z0aJe89/eQBIAX95gH9DE9d/r1PXf69T13+vU9d/r395AEgBf3mAf0Mv+kRPr\
/pET6/6RE+v+kRPv3kASAF/eYB/QxQriq+UK4qvlCuKr5Qriq+/eQBIAX95gH9DKzOTD6szkw+rM5MPqzOTD795AEgBf3mAf0M/P9/vvz/f778/3++/P9/vv3kASAF/eYB/Qyqqqo+qqqqPqqqqj6qqqo+/eQBIAX95gEgBv3mAf3kASAG/QwAAAA/AAAAPwAAAD8AAA\
A//eYB/eUB/eQB/eQBIAP9DAAAAAAAAAAAAAAAAAAAAAD9Qf1SIAP9DAAAgH8AAIB/AACAfwAAgH/9Qf1S/QwAAMB/AADAfwAAwH8AAMB/IAP9DAAAAAAAAAAAAAAAAAAAAAD9Rv1SIgP9WgIAACACQQFKBEAgAUEEaiAD/VoCAAELIAJBAkoEQCABQQhqIAP9WgIAAg\
sLC48EAQN7A0AgAkEETgRAIAD9AAQAIwH96wEjAv3qASIDIwP95gEjBP3kASIEIwT95QEhBSABIwggAyAFIwX95gH95QEgBSMG/eYB/eUBIgP95gEjCf3kASAD/eYBIwr95AEgA/3mASML/eQBIAP95gEjDP3kASAD/eYBIw395AEgAyAD/eYB/eYBIAP95AEjAP3kAS\
AEIwT9sQEiA0EB/awBIgQjB/2uAUEX/asB/eYBIAMgBP2xASMH/a4BQRf9qwH95gH9CwQAIAJBBGshAiAAQRBqIQAgAUEQaiEBDAELCyACQQBKBEAgAP0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAIQMgAkEBSgRAIABBBGogA/1WAgABIQMLIAJBAkoEeyAAQQhqIAP9Vg\
IAAgUgAwsjAf3rASMC/eoBIgMjA/3mASME/eQBIgQjBP3lASEFIAEjCCADIAUjBf3mAf3lASAFIwb95gH95QEiA/3mASMJ/eQBIAP95gEjCv3kASAD/eYBIwv95AEgA/3mASMM/eQBIAP95gEjDf3kASADIAP95gH95gEgA/3kASMA/eQBIAQjBP2xASIDQQH9rAEiBC\
MH/a4BQRf9qwH95gEgAyAE/bEBIwf9rgFBF/2rAf3mASID/VoCAAAgAkEBSgRAIAFBBGogA/1aAgABCyACQQJKBEAgAUEIaiAD/VoCAAILCwvCCgMHfwt7A30gBbYhGyAGIAWiIAO3oyIGtv0TIRMgBEEDakF8cUECdCILIAgiCWohDCALIAxqIg0gC2ohDiAEQQJ0IQ\
8DQCADQQBKBED9DAAAAAAAAAAAAACAPwAAgD8gACAEIBsgCSAMEAEiHP0gACABIAQgGyANIA4QASId/SABIhD9DAAAgAAAAIAAAACAAAAAgAD9QyERIBD9DAAAAEsAAABLAAAASwAAAEv95gEgECAR/VIiFP0M8wQ1P/MENT/zBDU/8wQ1P/2xAUEX/awBIhX9+gEgEf\
0MAAC4QQAAuEEAALhBAAC4Qf1O/eUBIREgFCAVQRf9qwH9sQH9DAAAgD8AAIA/AACAPwAAgD/95QEiFCAU/eYBIRX9DAAAgH8AAIB/AACAfwAAgH/9DAAAgP8AAID/AACA/wAAgP8gEf0MAIAxPwCAMT8AgDE/AIAxP/3mASAUIBH9DIOAXrmDgF65g4BeuYOAXrn95g\
H9DLshkD27IZA9uyGQPbshkD0gFP3mAf0MuNHrvbjR67240eu9uNHrvf3kASAU/eYB/QwaJe89GiXvPRol7z0aJe89/eQBIBT95gH9DE9d/r1PXf69T13+vU9d/r395AEgFP3mAf0Mv+kRPr/pET6/6RE+v+kRPv3kASAU/eYB/QxQriq+UK4qvlCuKr5Qriq+/eQBIB\
T95gH9DKzOTD6szkw+rM5MPqzOTD795AEgFP3mAf0M/P9/vvz/f778/3++/P9/vv3kASAU/eYB/Qyqqqo+qqqqPqqqqj6qqqo+/eQBIBT95gEgFf3mAf3kASAV/QwAAAA/AAAAPwAAAD8AAAA//eYB/eUB/eQB/eQBIBD9DAAAAAAAAAAAAAAAAAAAAAD9Qf1SIBD9DA\
AAgH8AAIB/AACAfwAAgH/9Qf1S/QwAAMB/AADAfwAAwH8AAMB/IBD9DAAAAAAAAAAAAAAAAAAAAAD9Rv1SIhD9HwAgEP0fAZP9EyEXQwAAgD8gHJX9EyEYQwAAgD8gHZX9EyEUIAQhCEEAIQoDQCAKIAtJBED9DGELtjphC7Y6YQu2OmELtjogCSAKav0ABAAgCiANav\
0ABAD95QEgF/3lASIZ/eYB/QyJiAg8iYgIPImICDyJiAg8/eQBIBn95gH9DKuqKj2rqio9q6oqPauqKj395AEgGf3mAf0Mq6oqPquqKj6rqio+q6oqPv3kASAZ/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQBIBkgGf3mAf3mASEQIAogDGr9AAQAIBj95gEgCiAOav0ABA\
AgFP3mASIR/eUBIRUgESAZIBD95AH95gEgFSAZ/eAB/QwAAIA+AACAPgAAgD4AAIA+/UMiFv1SIRogEiARIBD95gEgFSARIBn95gH95QEgFv1SIhD9X/3wASAQIBD9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASESIAIEQCAaIBP95gEhEAJ/IAhBBE4EQCACIAcEeyAC/Q\
AEACAQ/eQBBSAQC/0LBAAgAkEQagwBCyAHBEAgAv0MAAAAAAAAAAAAAAAAAAAAAP1WAgAAIREgCEEBSgRAIAJBBGogEf1WAgABIRELIAhBAkoEeyACQQhqIBH9VgIAAgUgEQsgEP3kASEQCyACIBD9WgIAACAIQQFKBEAgAkEEaiAQ/VoCAAELIAhBAkoEQCACQQhqIB\
D9WgIAAgsgAiAIQQJ0agshAgsgCkEQaiEKIAhBBGshCAwBCwsgA0EBayEDIAAgD2ohACABIA9qIQEMAQsLIAUgBqIgEv0hACAS/SEBoKILpgoEBHwFfwh7AX0gBLchCiACBEBEAAAAAAAAAAAhCgNAIAQgDkoEQCAKIAIgDkECdGoqAgC7oCEKIA5BAWohDgwBCwsgCk\
QAAAAAAADwP6UhCgsgCSIOIAVBA2pBfHFBAnQiEmohEUQAAAAAAADwPyAGobb9EyEXIAYgBbejtv0TIRgDQCAEQQBKBEBEAAAAAAAA8D8gCqMhCyACBEAgCyACKgIAu6IhCyACQQRqIQILIAcgC6K2/RMhGiABKAIAIRBDAACAPyAAIAVDAACAPyAOIBEQASIblf0TIR\
n9DAAAAAAAAAAAAAAAAAAAAAAhFv0MAAAAAAEAAAACAAAAAwAAACEVIAUhCUEAIQ8DQCAPIBJJBEAgFiAOIA9q/QAEACIT/V/98AEgEyAT/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhFiADBEAgDyARav0ABAAgGf3mASAXIBUgEP0R/Tf9TiAY/eQB/eUBIBr95gEhEy\
AV/QwEAAAABAAAAAQAAAAEAAAA/a4BIRUCfyAJQQROBEAgAyAIBHsgA/0ABAAgE/3kAQUgEwv9CwQAIANBEGoMAQsgCARAIAP9DAAAAAAAAAAAAAAAAAAAAAD9VgIAACEUIAlBAUoEQCADQQRqIBT9VgIAASEUCyAJQQJKBHsgA0EIaiAU/VYCAAIFIBQLIBP95AEhEw\
sgAyAT/VoCAAAgCUEBSgRAIANBBGogE/1aAgABCyAJQQJKBEAgA0EIaiAT/VoCAAILIAMgCUECdGoLIQMLIA9BEGohDyAJQQRrIQkMAQsLIBv9EyIT/QwAAIAAAACAAAAAgAAAAIAA/UMhFCAT/QwAAABLAAAASwAAAEsAAABL/eYBIBMgFP1SIhX9DPMENT/zBDU/8w\
Q1P/MENT/9sQFBF/2sASIZ/foBIBT9DAAAuEEAALhBAAC4QQAAuEH9Tv3lASEUIBUgGUEX/asB/bEB/QwAAIA/AACAPwAAgD8AAIA//eUBIhUgFf3mASEZ/QwAAIB/AACAfwAAgH8AAIB//QwAAID/AACA/wAAgP8AAID/IBT9DACAMT8AgDE/AIAxPwCAMT/95gEgFS\
AU/QyDgF65g4BeuYOAXrmDgF65/eYB/Qy7IZA9uyGQPbshkD27IZA9IBX95gH9DLjR67240eu9uNHrvbjR67395AEgFf3mAf0MGiXvPRol7z0aJe89GiXvPf3kASAV/eYB/QxPXf69T13+vU9d/r1PXf69/eQBIBX95gH9DL/pET6/6RE+v+kRPr/pET795AEgFf3mAf\
0MUK4qvlCuKr5Qriq+UK4qvv3kASAV/eYB/Qyszkw+rM5MPqzOTD6szkw+/eQBIBX95gH9DPz/f778/3++/P9/vvz/f7795AEgFf3mAf0MqqqqPqqqqj6qqqo+qqqqPv3kASAV/eYBIBn95gH95AEgGf0MAAAAPwAAAD8AAAA/AAAAP/3mAf3lAf3kAf3kASAT/QwAAA\
AAAAAAAAAAAAAAAAAA/UH9UiAT/QwAAIB/AACAfwAAgH8AAIB//UH9Uv0MAADAfwAAwH8AAMB/AADAfyAT/QwAAAAAAAAAAAAAAAAAAAAA/Ub9Uv0fALshDCANIAtEAAAAAAAA8D8gBqEgBSAQSwR8IA4gEEECdGoqAgC7IAyhBUQAAAAAAAAAAAuiIAYgFv0hACAW/S\
EBoCAFt6MgDKGioKKhIQ0gBEEBayEEIAAgBUECdGohACABQQRqIQEMAQsLIA0gB6ILBgBBgOIgC04AA0AgA0EASgRAIAAgASACIAcgCCAJIAogC0EAQQBBACAMEAMgACAEQQJ0aiEAIAEgBUECdGohASACIAZBAnRqIQIgA0EBayEDDAELCwuaDQIWfwl7IARBCG0hGi\
AOQYAiaiABIAkEfyAJBSADQRhOBH8gCEECdiAFbEGAIEoFQQALCyIZGyEYIBkEQCABIRIgGCEUIBohEANAIBBBAEoEQCAJBH8gEiAUIAUgCEEgEAAgEiAIQQJ0aiAUQRBqIAUgCEEgEAAgFCAFQQV0aiEUIBIgCEEDdGoFIBIhDyAFIREDQCARQQBKBEAgFCAP/QAEAP\
0LBAAgFCAP/QAEEP0LBBAgEUEBayERIAggD2ohDyAUQSBqIRQMAQsLIBJBIGoLIRIgEEEBayEQDAELCwsgDkGAImogBSAabEEFdGohFiAEQQhvIiNBAEoEQCABIAhBBCAJGyIRIBpBA3RsaiEPIBYhFCAFIRBBBCAIIAkbIRMDQCAQQQBKBEAgFP0MAAAAAAAAAAAAAA\
AAAAAAAP0LBAAgFP0MAAAAAAAAAAAAAAAAAAAAAP0LBBAgDyEJQQAhEgNAIBIgI0ECdEkEQCASIBRqIAkqAgA4AgAgEkEEaiESIAkgEWohCQwBCwsgEEEBayEQIA8gE2ohDyAUQSBqIRQMAQsLC0EgIAggGRshICAFQQV0QSAgGRshH0EAIAogCxshHkEgQQAgDEEBIA\
sbGyEiIA5BgAJqIRUDQCADICFKBEAgCyACIAsbIRcgFSEJQRAhECAaQQBBBCADICFrIgwgDEEEShsiE0EERhshFCAHQQRGIBNBAUZxBEAgGUUEQCABIQwgGkF8cSIUQQRtISQgFyEPICJBAnQhHCACIREDQCAkQQBKBEAgD/0ABAAhLSAP/QAEECEsIA/9AAQgISsgD/\
0ABDAhKiAP/QAEQCEpIA/9AARQISggD/0ABGAhJyAP/QAEcCEmIAAhECAMIRIgBSEbA0AgG0EASgRAIBD9CQIAIiUgEv0ABAD95gEgLf3kASEtICUgEv0ABBD95gEgLP3kASEsICUgEv0ABCD95gEgK/3kASErICUgEv0ABDD95gEgKv3kASEqICUgEv0ABED95gEgKf\
3kASEpICUgEv0ABFD95gEgKP3kASEoICUgEv0ABGD95gEgJ/3kASEnICUgEv0ABHD95gEgJv3kASEmIBtBAWshGyAQQQRqIRAgCCASaiESDAELCyARIC0gDf0TIiX96wH9CwQAIBEgLCAl/esB/QsEECARICsgJf3rAf0LBCAgESAqICX96wH9CwQwIBEgKSAl/esB/Q\
sEQCARICggJf3rAf0LBFAgESAnICX96wH9CwRgIBEgJiAl/esB/QsEcCAkQQFrISQgDEGAAWohDCAPIBxqIQ8gEUGAAWohEQwBCwsLQQQhECAUQQN0IARIBEAgCSAAIAVBAnT8CgAACwUgBkEERiATQQRGcSAaQQhIcQRAIAAhCSAHIRAFIAAhDCAJIRIgBSERIBNBBE\
gEQEEAISQDQCARICRKBEAgDCEPQQAhGwNAIBtBBEgEQCASIBMgG0oEfSAPKgIABUMAAAAACzgCACAbQQFqIRsgBiAPaiEPIBJBBGohEgwBCwsgJEEBaiEkIAcgDGohDAwBCwsFIAZBBEYEQANAIBFBAEoEQCASIAz9AAQA/QsEACARQQFrIREgByAMaiEMIBJBEGohEg\
wBCwsFIAwgEiARIAZBEBAACwsLIAkgECAYICAgHyAUIAUgFyAeICIgAiAKIA0QAgsDQCAUQQN0IARIBEAgI0EIIBQgGkYiHBshHSAXIBQgImxqIRsgDkGAAWoiDCEPIBMhEQNAIBFBAEoEQAJAIB1BCEYEQCAPIBv9AAQA/QsEACAPIBv9AAQQ/QsEEAwBCyAdQQROBH\
8gDyAb/QAEAP0LBABBBAVBAAshJANAIB0gJEoEQCAkQQJ0IhIgD2ogEiAbaioCADgCACAkQQFqISQMAQsLCyARQQFrIREgGyAeaiEbIA9BIGohDwwBCwsgCSAQIBYgGCAUIB9saiAcG0EgICAgHBtBAEEBIAUgDEEgQQAgDEEgIA0QAiACIBRBBXRqIREgEyEPA0AgD0\
EASgRAAkAgHUEIRgRAIBEgDP0ABAD9CwQAIBEgDP0ABBD9CwQQDAELIB1BBE4EfyARIAz9AAQA/QsEAEEEBUEACyEbA0AgGyAdSARAIBtBAnQiEiARaiAMIBJqKgIAOAIAIBtBAWohGwwBCwsLIA9BAWshDyAMQSBqIQwgCiARaiERDAELCyAUQQFqIRQMAQsLICFBBG\
ohISACIApBAnRqIQIgACAGQQJ0aiEADAELCwuXBgEMfyAEIAZsQQJ0IRoDQCAHIBhKBEBBACEWA0AgCCAWSgRAIAogFmwgDGsiFUEASAR/IA5BAWsgFWsgDm0FQQALIREgAyAVSgR/IAYgAyAVayAOakEBayAObSIPIAYgD0gbBUEACyETQQAhFwNAIAUgF0oEQAJAIB\
EgE04gCSAYbCALayANIBdsaiISIAJPcgRAIAEiDyAEIAZsQQJ0aiESA0AgD0EQaiIQIBJNBEAgD/0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgECEPDAELCwNAIA8gEkkEQCAPQwAAAAA4AgAgD0EEaiEPDAELCwwBCyATIBFrIAZIBEAgASIPIAQgEWxBAnRqIRQDQCAPQR\
BqIhAgFE0EQCAP/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAQIQ8MAQsLA0AgDyAUSQRAIA9DAAAAADgCACAPQQRqIQ8MAQsLIAEgBCATbEECdGoiDyAGIBNrIARsQQJ0aiEUA0AgD0EQaiIQIBRNBEAgD/0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgECEPDAELCwNAIA8gFE\
kEQCAPQwAAAAA4AgAgD0EEaiEPDAELCwsgACADIBJsIARsQQJ0aiEZIA5BAUYEQCABIAQgEWxBAnRqIQ8gGSARIBVqIARsQQJ0aiEQIBMgEWsgBGwhEgNAIBJBBE4EQCAPIBD9AAQA/QsEACASQQRrIRIgD0EQaiEPIBBBEGohEAwBCwsDQCASQQBKBEAgDyAQKgIAOA\
IAIBJBAWshEiAPQQRqIQ8gEEEEaiEQDAELCwUgESEQA0AgECATSARAIAEgBCAQbEECdGohEiAZIBUgDiAQbGogBGxBAnRqIRQgBCEPA0AgD0EETgRAIBIgFP0ABAD9CwQAIA9BBGshDyASQRBqIRIgFEEQaiEUDAELCwNAIA9BAEoEQCASIBQqAgA4AgAgD0EBayEPIB\
JBBGohEiAUQQRqIRQMAQsLIBBBAWohEAwBCwsLCyAXQQFqIRcgASAaaiEBDAELCyAWQQFqIRYMAQsLIBhBAWohGAwBCwsL/wMCDn8BfSAEIAdsIR0gAiISIAMgBWwgBmwgB2xBAnRqIRQDQCASQRBqIhMgFE0EQCAS/QwAAAAAAAAAAAAAAAAAAAAA/QsEACATIRIMAQ\
sLA0AgEiAUSQRAIBJDAAAAADgCACASQQRqIRIMAQsLA0AgA0EASgRAQQAhGQNAIAogGUoEQEEAIRoDQCALIBpKBEAgDSAabCAPayIbQQBIBH8gEUEBayAbayARbQVBAAshFiAGIBtKBH8gCSAGIBtrIBFqQQFrIBFtIhIgCSASSBsFQQALIR5BACEYA0AgCCAYSgRAIA\
UgDCAZbCAOayAQIBhsaiIfSwRAIBYhEgNAIBIgHkgEQCACIAYgH2wgG2ogESASbGogB2xBAnRqIRcgASAJIBhsIBJqIB1sQQJ0aiEcIARBAUYEQCAXIAAgHCAHQQEQBAUgACETIAchFANAIBRBAEoEQCAXKgIAISAgBCEVA0AgFUEASgRAICAgEyoCACAcKgIAlJIhIC\
AVQQFrIRUgE0EEaiETIBxBBGohHAwBCwsgFyAgOAIAIBRBAWshFCAXQQRqIRcMAQsLCyASQQFqIRIMAQsLCyAYQQFqIRgMAQsLIBpBAWohGiAAIB1BAnRqIQAMAQsLIBlBAWohGQwBCwsgA0EBayEDIAIgBSAGbCAHbEECdGohAgwBCwsLgAMBCX8gAiISIAQgB2wiGC\
AIIAlsbEECdGohFANAIBJBEGoiEyAUTQRAIBL9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIBMhEgwBCwsDQCASIBRJBEAgEkMAAAAAOAIAIBJBBGohEgwBCwsDQCADQQBKBEBBACEVA0AgCiAVSgRAQQAhFgNAIAsgFkoEQCANIBZsIA9rIhdBAEgEfyARQQFrIBdrIBFtBU\
EACyETIAYgF0oEfyAJIAYgF2sgEWpBAWsgEW0iEiAJIBJIGwVBAAshGkEAIRQDQCAIIBRKBEAgBSAMIBVsIA5rIBAgFGxqIhlLBEAgEyESA0AgEiAaSARAIAIgCSAUbCASaiAYbEECdGogACAGIBlsIBdqIBEgEmxqIAdsQQJ0aiABIAcgBBAEIBJBAWohEgwBCwsLIB\
RBAWohFAwBCwsgFkEBaiEWIAEgGEECdGohAQwBCwsgFUEBaiEVDAELCyADQQFrIQMgACAFIAZsIAdsQQJ0aiEADAELCwuJBAEMfyAEIAZsQQJ0IRoDQCAHIBdKBEBBACEVA0AgCCAVSgRAIAogFWwgDGsiFEEASAR/IA5BAWsgFGsgDm0FQQALIREgAyAUSgR/IAYgAy\
AUayAOakEBayAObSIPIAYgD0gbBUEACyEYQQAhFgNAIAUgFkoEQCARIBhOIAkgF2wgC2sgDSAWbGoiDyACT3JFBEAgASADIA9sIARsQQJ0aiEZIA5BAUYEQCAZIBEgFGogBGxBAnRqIQ8gACAEIBFsQQJ0aiEQIBggEWsgBGwhEgNAIBJBBE4EQCAPIA/9AAQAIBD9AA\
QA/eQB/QsEACASQQRrIRIgD0EQaiEPIBBBEGohEAwBCwsDQCASQQBKBEAgDyAPKgIAIBAqAgCSOAIAIBJBAWshEiAPQQRqIQ8gEEEEaiEQDAELCwUgESEQA0AgECAYSARAIBkgFCAOIBBsaiAEbEECdGohEiAAIAQgEGxBAnRqIRMgBCEPA0AgD0EETgRAIBIgEv0ABA\
AgE/0ABAD95AH9CwQAIA9BBGshDyASQRBqIRIgE0EQaiETDAELCwNAIA9BAEoEQCASIBIqAgAgEyoCAJI4AgAgD0EBayEPIBJBBGohEiATQQRqIRMMAQsLIBBBAWohEAwBCwsLCyAWQQFqIRYgACAaaiEADAELCyAVQQFqIRUMAQsLIBdBAWohFwwBCwsLugUCAnsCfy\
AEIAVsIQogBgRAIAIhCQNAIApBBE4EQCAJAnsgAP0ABAAiByAB/QAEACII/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiAGQQFGDQAaIAcgCP0MAACAPwAAgD8AAIA/AACAPyAI/eUB/eYB/eYBIAZBAkYNABogB/0MAACAPwAAgD8AAIA/AACAPyAIIAj95gH95QH95gEgBk\
EDRg0AGiAHIAj9DAAAgD8AAIA/AACAPwAAgD/95AH9DAAAgD8AAIA/AACAPwAAgD8gCP0MAAAAAAAAAAAAAAAAAAAAAP1D/VL95gEL/QsEACAKQQRrIQogAEEQaiEAIAFBEGohASAJQRBqIQkMAQsLIApBAEoEQCAA/QwAAAAAAAAAAAAAAAAAAAAA/VYCAAAhByAKQQ\
FKBEAgAEEEaiAH/VYCAAEhBwsgCkECSgR7IABBCGogB/1WAgACBSAHCyEIIAH9DAAAAAAAAAAAAAAAAAAAAAD9VgIAACEHIApBAUoEQCABQQRqIAf9VgIAASEHCyAJAnsgCkECSgRAIAFBCGogB/1WAgACIQcLIAggB/0MAAAAAAAAAAAAAAAAAAAAAP1E/U4gBkEBRg\
0AGiAIIAf9DAAAgD8AAIA/AACAPwAAgD8gB/3lAf3mAf3mASAGQQJGDQAaIAj9DAAAgD8AAIA/AACAPwAAgD8gByAH/eYB/eUB/eYBIAZBA0YNABogCCAH/QwAAIA/AACAPwAAgD8AAIA//eQB/QwAAIA/AACAPwAAgD8AAIA/IAf9DAAAAAAAAAAAAAAAAAAAAAD9Q/\
1S/eYBCyIH/VoCAAAgCkEBSgRAIAlBBGogB/1aAgABCyAKQQJKBEAgCUEIaiAH/VoCAAILCwUgACACRwRAIAIgACAKQQJ0/AoAAAsLIAMEQCACIAMgBCAFEAgLCw==";async function Tx(e,t=OL()){let r={env:{memory:e.asm.memory}},{instance:n}=await WebAssembly.instantiate(Qx(t==="relaxed"?_x:$x),r),o=n.exports,s=c=>{let l=e._malloc(c)>>>0;if(l===0)throw new RangeError(
`Cannot work in WebAssembly as no ${c} bytes are left in its memory`);return l},i=o.scratchBytes(),a=s(i),u=(c,l)=>{if(c<=i)return l(a);let f=s(c);try{return l(f)}finally{e._free(f)}};return{...o,build:t,
gemm:(c,l,f,d,m,A,h,g,y,w,E)=>o.gemm(c,l,f,d,m,A,h,g,y,w,E,a),gemmBatched:(c,l,f,d,m,A,h,g,y,w,E,v)=>o.gemmBatched(c,l,f,d,m,A,h,g,y,w,E,v,a),softTargets:(c,l,f,d,m,A,h,g)=>u(16*(m+3),y=>o.softTargets(
c,l,f,d,m,A,h,g,y)),crossEntropy:(c,l,f,d,m,A,h,g,y)=>u(8*(A+3),w=>o.crossEntropy(c,l,f,d,m,A,h,g,y,w)),dispose:()=>e._free(a)}}function OL(){return WebAssembly.validate(Qx(DL))?"relaxed":"simd"}var DL="\
AGFzbQEAAAABBgFgAXsBewMCAQAKDQELACAAIAAgAP2FAgs=";function Qx(e){return Uint8Array.fromBase64?.(e)??Uint8Array.from(atob(e),t=>t.charCodeAt(0))}var Ox={kind:"backend",name:"wasm",summary:"WebAssembly with SIMD, one thread: fast on every CPU.",options:()=>_({omit:de(we(xx)).optional().describe("Kernels of Retort's to leave out, so that tfjs' o\
wn serve their ops again, where it has any. Default none."),relaxedSimd:De().optional().describe("Whether multiplications and additions may be one instruction, where the machine has it. Default true.")}),
create({omit:e=[],relaxedSimd:t=!0}){let r=FL(e,t);return{name:r,async activate(){zn.enableProdMode();try{if(await Promise.resolve().then(()=>U(bf())),Bx(r),await LL(()=>ML(r)),mp(r,e))return;let{wasm:n}=zn.findBackend(
r),o=await Tx(n,...t?[]:["simd"]);mp(r,e)?o.dispose():kx(r,o,e),ip(r).use()}catch(n){throw new S(`Cannot start the backend wasm as its module must load: ${n.message.split(`
`)[0]}; install npm:@tensorflow/tfjs-backend-wasm@4.22.0, or use the backend cpu`)}}}}};async function ML(e){if(!await zn.setBackend(e)&&(await zn.ready(),!await zn.setBackend(e)))throw new Error("tfj\
s could not start its WASM module")}var Px=["uncaughtException","unhandledRejection"];async function LL(e){let{process:t}=globalThis,r=Px.map(n=>t?.listeners(n)??[]);try{await e()}finally{Px.forEach((n,o)=>{
for(let s of t?.listeners(n)??[])r[o].includes(s)||t.off(n,s)})}}function FL(e,t){let r=e.length?["without",...[...new Set(e)].sort()]:[];return["wasm",...t?[]:["plain","simd"],...r].join("-")}p();var cs=U(j());p();var is=U(j());function Dx(e,t=()=>!0){let r=is.getKernel("BatchMatMul",e),n=is.getKernel("Transpose",e);!r||!n||r.kernelFunc.name==="transposeFirstMatMul"||(is.unregisterKernel("BatchMatMul",e),is.registerKernel(
{...r,kernelFunc:function({inputs:s,backend:i,attrs:a}){let{transposeA:u=!1,transposeB:c=!1}=a,l=s.a.shape.at(u?-2:-1);if(!t({transposeA:u,transposeB:c,inner:l}))return r.kernelFunc({inputs:s,backend:i,
attrs:a});let f=[],d=w=>{let E=w.shape.length,v=w.shape.map((I,B)=>B<E-2?B:2*E-3-B),C=n.kernelFunc({inputs:{x:w},backend:i,attrs:{perm:v}});return f.push(C),C},m=u?d(s.a):s.a,A=c?d(s.b):s.b,h={transposeA:!1,
transposeB:!1},g=r.kernelFunc({inputs:{a:m,b:A},backend:i,attrs:h}),y=i;return f.forEach(({dataId:w})=>y.disposeData(w)),g}}))}p();var vo=U(j());p();var Fx=U(j());p();var Mx=U(j());function Io(e,t){let r=[...Object.values(t.writes),...Object.values(t.reads)];for(let{dataId:c}of r)e.uploadToGPU(c);let n=zL(e,t),o=r.map(c=>e.tensorToBinding(c));o.push(e.makeUniforms(
t.numbers.map(([,c,l])=>({type:c==="u32"?"uint32":"float32",data:[l]}))));let s=e.device.createBindGroup({layout:n.getBindGroupLayout(0),entries:o.map((c,l)=>({binding:l,resource:c}))});for(let{dataId:c}of r)
e.commandQueueOwnedIds.add(c);e.ensureCommandEncoderReady();let i=e.computePassEncoder??=e.commandEncoder.beginComputePass({});i.setPipeline(n),i.setBindGroup(0,s);let a=e.device.limits.maxComputeWorkgroupsPerDimension,
u=Math.max(1,Math.ceil(t.workgroups/a));i.dispatchWorkgroups(Math.ceil(t.workgroups/u),u),e.dispatchCountInPass++,!(e.dispatchCountInPass<Mx.env().getNumber("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE"))&&(e.endComputePassEncoder(),
e.submitQueue())}function as({shape:e}){return e.reduce((t,r)=>t*r,1)}function zL(e,t){return e.pipelineCache[`retort-${t.key}`]??=e.device.createComputePipeline({layout:"auto",compute:{module:e.device.
createShaderModule({code:NL(t)}),entryPoint:"start"}})}function NL({code:e,threads:t,reads:r,writes:n,numbers:o}){let s=[...Object.entries(n).map(([a,u])=>({name:a,info:u,access:"read_write"})),...Object.
entries(r).map(([a,u])=>({name:a,info:u,access:"read"}))],i=s.map(({name:a,info:u,access:c},l)=>`@group(0) @binding(${l}) var<storage, ${c}> ${a}: array<${u.dtype==="int32"?"i32":"f32"}>;`);return`
struct Given { ${o.map(([a,u])=>`${a}: ${u}`).join(", ")} }
${i.join(`
`)}
@group(0) @binding(${s.length}) var<uniform> given: Given;
const THREADS = ${t}u;
${e}
@compute @workgroup_size(${t})
fn start(
  @builtin(workgroup_id) id: vec3<u32>,
  @builtin(num_workgroups) counts: vec3<u32>,
  @builtin(local_invocation_index) thread: u32,
) {
  main(id.x + id.y * counts.x, thread);
}
`}var us=16,zx=16,Bl=512,UL={linear:"1.0",relu:"select(0.0, 1.0, y > 0.0)",sigmoid:"y * (1.0 - y)",tanh:"1.0 - y * y",elu:"select(y + 1.0, 1.0, y >= 0.0)"},Nx=({inputs:e,backend:t,attrs:r})=>{let{x:n,w:o,
b:s}=e,{activation:i}=r,[a,u]=o.shape,c=i!=="tanh",l=Ap("_FusedMatMul")({inputs:{a:{...n,shape:[as(n)/a,a]},b:o,...s&&{bias:s}},backend:t,attrs:{transposeA:!1,transposeB:!1,activation:c?i:"linear"}}),
f=[...n.shape.slice(0,-1),u];if(c)return{...l,shape:f};let d=Ap("Tanh")({inputs:{x:l},backend:t,attrs:{}});return t.disposeData(l.dataId),{...d,shape:f}},Ux=({inputs:e,backend:t,attrs:r})=>{let{dy:n,y:o,
x:s}=e,{activation:i}=r,[a,u]=jL(t,n,o,i),[c,l]=[s.shape.at(-1),n.shape.at(-1)],f=as(n)/l,d=Ap("BatchMatMul")({inputs:{a:{...s,shape:[f,c]},b:{...a,shape:[f,l]}},backend:t,attrs:{transposeA:!0,transposeB:!1}});
return[a,{...d,shape:[c,l]},u]};function jL(e,t,r,n){let o=e.makeTensorInfo(t.shape,"float32"),[s,i]=[t.shape.at(-1),as(t)/t.shape.at(-1)],a=Lx(e,{dy:t,y:r},{dz:o},`activation-grad-${n}`,UL[n],i,s);for(let u=a.
shape[0];u>1;u=a.shape[0]){let c=Lx(e,{dy:a},{},"sum-of-columns",void 0,u,s);e.disposeData(a.dataId),a=c}return[o,{...a,shape:[s]}]}function Lx(e,t,r,n,o,s,i){let a=Math.max(1,Math.ceil(s/Bl)),u=Math.
ceil(i/us),c=e.makeTensorInfo([a,i],"float32");return Io(e,{key:n,code:GL(o),threads:us*zx,workgroups:a*u,reads:t,writes:{sums:c,...r},numbers:[["rows","u32",s],["columns","u32",i],["strips","u32",u]]}),
c}function GL(e){return`
  var<workgroup> partial: array<f32, THREADS>;

  fn main(group: u32, thread: u32) {
    let column = (group % given.strips) * ${us}u + thread % ${us}u;
    let block = group / given.strips;
    let end = min(given.rows, (block + 1u) * ${Bl}u);
    var sum = 0.0;
    if (column < given.columns) {
      for (var row = block * ${Bl}u + thread / ${us}u; row < end; row += ${zx}u) {
        let at = row * given.columns + column;
        ${e?`let y = y[at]; let value = dy[at] * (${e}); dz[at] = value;`:"let value = dy[at];"}
        sum += value;
      }
    }
    partial[thread] = sum;
    for (var half = THREADS / 2u; half >= ${us}u; half /= 2u) {
      workgroupBarrier();
      if (thread < half) { partial[thread] += partial[thread + half]; }
    }
    if (thread < ${us}u && column < given.columns && block * ${Bl}u < max(given.rows, 1u)) {
      sums[block * given.columns + column] = partial[thread];
    }
  }
  `}function Ap(e){return Fx.getKernel(e,"webgpu").kernelFunc}p();var jx=64;function hp(){return`
  var<workgroup> shared_values: array<f32, THREADS>;

  fn largest(own: f32, thread: u32) -> f32 {
    shared_values[thread] = own;
    for (var half = THREADS / 2u; half > 0u; half /= 2u) {
      workgroupBarrier();
      if (thread < half) { shared_values[thread] = max(shared_values[thread], shared_values[thread + half]); }
    }
    return workgroupUniformLoad(&shared_values[0]);
  }

  fn total(own: f32, thread: u32) -> f32 {
    shared_values[thread] = own;
    for (var half = THREADS / 2u; half > 0u; half /= 2u) {
      workgroupBarrier();
      if (thread < half) { shared_values[thread] += shared_values[thread + half]; }
    }
    return workgroupUniformLoad(&shared_values[0]);
  }
  `}function pp(e){return`
  fn logSum_${e}(row: u32, thread: u32, scale: f32) -> vec2<f32> {
    var top = -3.4e38;
    for (var i = thread; i < given.classes; i += THREADS) {
      top = max(top, ${e}[row * given.classes + i] * scale);
    }
    top = largest(top, thread);
    var sum = 0.0;
    for (var i = thread; i < given.classes; i += THREADS) {
      sum += exp(${e}[row * given.classes + i] * scale - top);
    }
    return vec2(top, log(total(sum, thread)));
  }
  `}function qL(){return`
  ${hp()}
  ${pp("student")}
  ${pp("teacher")}
  fn main(row: u32, thread: u32) {
    if (row >= given.rows) { return; }
    let scale = 1.0 / given.temperature;
    let p_base = logSum_teacher(row, thread, scale);
    let q_base = logSum_student(row, thread, scale);
    var divergence = 0.0;
    for (var i = thread; i < given.classes; i += THREADS) {
      let at = row * given.classes + i;
      let log_p = teacher[at] * scale - p_base.x - p_base.y;
      let log_q = student[at] * scale - q_base.x - q_base.y;
      divergence += exp(log_p) * (log_p - log_q);
      gradient[at] = (exp(log_q) - exp(log_p)) * (given.temperature / f32(given.rows));
    }
    divergence = total(divergence, thread);
    if (thread == 0u) { losses[row] = divergence * given.temperature * given.temperature / f32(given.rows); }
  }
  `}function WL(e){return`
  ${hp()}
  ${pp("logits")}
  fn shareOf(row: u32, thread: u32) -> f32 {
    ${e?`var count = 0.0;
    for (var i = thread; i < given.rows; i += THREADS) { count += labelMask[i]; }
    return labelMask[row] / max(total(count, thread), 1.0);`:"return 1.0 / f32(given.rows);"}
  }
  fn main(row: u32, thread: u32) {
    if (row >= given.rows) { return; }
    let share = shareOf(row, thread);
    let base = logSum_logits(row, thread, 1.0);
    let label = labels[row];
    var surprise = 0.0;
    for (var i = thread; i < given.classes; i += THREADS) {
      let at = row * given.classes + i;
      let log_q = logits[at] - base.x - base.y;
      let y = select(0.0, 1.0 - given.smoothing, i32(i) == label) + given.smoothing / f32(given.classes);
      surprise -= y * log_q;
      gradient[at] = (exp(log_q) - y) * share;
    }
    surprise = total(surprise, thread);
    if (thread == 0u) { losses[row] = surprise * share; }
  }
  `}function ZL(){return`
  ${hp()}
  fn main(group: u32, thread: u32) {
    var sum = 0.0;
    for (var i = thread; i < given.rows; i += THREADS) { sum += losses[i]; }
    sum = total(sum, thread);
    if (thread == 0u) { loss[0] = sum; }
  }
  `}var Gx=({inputs:e,backend:t,attrs:r})=>{let{student:n,teacher:o}=e,{temperature:s}=r;return Wx(t,n.shape,{key:"soft-targets",code:qL(),reads:{student:n,teacher:o},numbers:[["temperature","f32",s]]})},
qx=({inputs:e,backend:t,attrs:r})=>{let{logits:n,labels:o,labelMask:s}=e,{labelSmoothing:i}=r;return Wx(t,n.shape,{key:s?"cross-entropy-of-known":"cross-entropy",code:WL(s!==void 0),reads:{logits:n,labels:o,
...s&&{labelMask:s}},numbers:[["smoothing","f32",i]]})};function Wx(e,t,{numbers:r,...n}){let[o,s]=t,i=e.makeTensorInfo(t,"float32"),a=e.makeTensorInfo([o],"float32"),u=e.makeTensorInfo([],"float32");
return Io(e,{...n,threads:jx,workgroups:o,writes:{gradient:i,losses:a},numbers:[["rows","u32",o],["classes","u32",s],...r]}),Io(e,{key:"sum-of-rows",code:ZL(),threads:jx,workgroups:1,reads:{losses:a},
writes:{loss:u},numbers:[["rows","u32",o]]}),e.disposeData(a.dataId),[u,i]}p();var kl=64;function KL(){return`
  fn main(group: u32, thread: u32) {
    let i = group * THREADS + thread;
    if (i >= given.size) { return; }
    let g = given.beta1 * gradients[i] + gradient[i];
    let s = given.beta2 * squares[i] + gradient[i] * gradient[i];
    gradients[i] = g;
    squares[i] = s;
    variable[i] = given.decay * variable[i] - given.rate * g / (sqrt(s) + given.epsilon);
  }
  `}function VL(e){return`
  fn main(group: u32, thread: u32) {
    let i = group * THREADS + thread;
    if (i >= given.size) { return; }
    var by = gradient[i] + given.weightDecay * variable[i];
    ${e?`let b = given.mu * momentum[i] + by;
    momentum[i] = b;
    by = select(b, by + given.mu * b, given.nesterov > 0u);`:""}
    variable[i] = variable[i] - given.rate * by;
  }
  `}var Zx=({inputs:e,backend:t,attrs:r})=>{let{variable:n,gradient:o,gradients:s,squares:i}=e,{beta1:a,beta2:u,rate:c,epsilon:l,decay:f}=r,d=as(n);return Io(t,{key:"adam",code:KL(),threads:kl,workgroups:Math.
ceil(d/kl),reads:{gradient:o},writes:{variable:n,gradients:s,squares:i},numbers:[["size","u32",d],["beta1","f32",a],["beta2","f32",u],["rate","f32",c],["epsilon","f32",l],["decay","f32",f]]}),[]},Kx=({
inputs:e,backend:t,attrs:r})=>{let{variable:n,gradient:o,momentum:s}=e,{rate:i,momentum:a,nesterov:u,weightDecay:c}=r,l=as(n);return Io(t,{key:s?"sgd-with-momentum":"sgd",code:VL(s!==void 0),threads:kl,
workgroups:Math.ceil(l/kl),reads:{gradient:o},writes:{variable:n,...s&&{momentum:s}},numbers:[["size","u32",l],["rate","f32",i],["mu","f32",a],["nesterov","u32",u?1:0],["weightDecay","f32",c]]}),[]};var HL={RetortDense:Nx,RetortDenseGrad:Ux,RetortSoftTargets:Gx,RetortCrossEntropy:qx,RetortAdam:Zx,RetortSgd:Kx};function Vx(){for(let e of[El(),cc()])vo.getGradient(e.kernelName)||vo.registerGradient(
e);for(let[e,t]of Object.entries(HL))vo.getKernel(e,"webgpu")||vo.registerKernel({kernelName:e,backendName:"webgpu",kernelFunc:t})}var Jx={kind:"backend",name:"webgpu",summary:"A GPU through WebGPU.",options:()=>_({}),create:()=>({name:"webgpu",async activate(){cs.enableProdMode();let e=globalThis.navigator?.gpu;if(!e)throw gp("t\
his runtime has no WebGPU; run it under Deno 2 or a browser that has it");let t=cs.getBackend(),r;try{if(r=await e.requestAdapter(),r&&(await Promise.resolve().then(()=>U(Hx())),!await cs.setBackend("\
webgpu")))throw new Error("tfjs could not start it")}catch(n){throw t&&await cs.setBackend(t),gp(n.message.split(`
`)[0])}if(r){Dx("webgpu",JL),Vx();return}throw gp("no GPU adapter was found; install your GPU's Vulkan or Metal driver (Debian's mesa-vulkan-drivers has one in software)")}})};function JL({transposeB:e,
inner:t}){return e&&t>=2e3}function gp(e){return new S(`Cannot start the backend webgpu: ${e}, or use --backend wasm`)}p();p();p();var{CountQueuingStrategy:yp,TransformStream:Yx}=globalThis;p();p();p();var Ee=class e extends Error{constructor(t,r,n,...o){Array.isArray(r)&&(r=r.join(" ").trim()),super(r),Error.captureStackTrace!==void 0&&Error.captureStackTrace(this,e),this.code=t;for(let s of o)
for(let i in s){let a=s[i];this[i]=b.Buffer.isBuffer(a)?a.toString(n.encoding):a==null?a:JSON.parse(JSON.stringify(a))}}};p();var xa=function(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)};var Rl=function(e){let t=[];for(let r=0,n=e.length;r<n;r++){let o=e[r];if(o==null||o===!1)t[r]={disabled:!0};else if(typeof o=="string"||typeof o=="number")t[r]={name:`${o}`};else if(xa(o)){if(typeof o.
name!="string")throw new Ee("CSV_OPTION_COLUMNS_MISSING_NAME",["Option columns missing name:",`property "name" is required at position ${r}`,"when column is an object literal"]);t[r]=o}else throw new Ee(
"CSV_INVALID_COLUMN_DEFINITION",["Invalid column definition:","expect a string or a literal object,",`got ${JSON.stringify(o)} at position ${r}`])}return t};p();p();var wp=class{constructor(t=100){this.size=t,this.length=0,this.buf=b.Buffer.allocUnsafe(t)}prepend(t){if(b.Buffer.isBuffer(t)){let r=this.length+t.length;if(r>=this.size&&(this.resize(),r>=this.size))
throw Error("INVALID_BUFFER_STATE");let n=this.buf;this.buf=b.Buffer.allocUnsafe(this.size),t.copy(this.buf,0),n.copy(this.buf,t.length),this.length+=t.length}else{let r=this.length++;r===this.size&&this.
resize();let n=this.clone();this.buf[0]=t,n.copy(this.buf,1,0,r)}}append(t){let r=this.length++;r===this.size&&this.resize(),this.buf[r]=t}clone(){return b.Buffer.from(this.buf.slice(0,this.length))}resize(){
let t=this.length;this.size=this.size*2;let r=b.Buffer.allocUnsafe(this.size);this.buf.copy(r,0,0,t),this.buf=r}toString(t){return t?this.buf.toString(t,0,this.length):Uint8Array.prototype.slice.call(
this.buf.slice(0,this.length))}toJSON(){return this.toString("utf8")}reset(){this.length=0}},bp=wp;var Xx=function(e){let t=[32,9,10,13,12,11,160,5760,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8232,8233,8239,8287,12288,65279].reduce((n,o)=>{let s=b.Buffer.from(String.fromCharCode(o),e.
encoding);return o!==63&&s.length===1&&s[0]===63||n.push(s),n},[]),r=new Uint8Array(256);for(let n of t)r[n[0]]=1;return{bomSkipped:!1,bufBytesStart:0,castField:e.cast_function,commenting:!1,delimiterBufPrevious:void 0,
delimiterDiscovered:!1,error:void 0,enabled:e.from_line===1,escaping:!1,escapeIsQuote:b.Buffer.isBuffer(e.escape)&&b.Buffer.isBuffer(e.quote)&&b.Buffer.compare(e.escape,e.quote)===0,expectedRecordLength:Array.
isArray(e.columns)?e.columns.length:void 0,field:new bp(20),firstLineToHeaders:e.cast_first_line_to_header,needMoreDataSize:Math.max(e.comment!==null?e.comment.length:0,...e.delimiter?e.delimiter.map(
n=>n.length):[],e.delimiter_auto?1:0,e.quote!==null?e.quote.length:0,...t.map(n=>n.length)),previousBuf:void 0,quoting:!1,stop:!1,rawBuffer:new bp(100),record:[],recordHasError:!1,record_length:0,recordDelimiterMaxLength:e.
record_delimiter.length===0?0:Math.max(...e.record_delimiter.map(n=>n.length)),trimChars:[b.Buffer.from(" ",e.encoding)[0],b.Buffer.from("	",e.encoding)[0]],wasQuoting:!1,wasRowDelimiter:!1,timchars:t,
timcharFirstBytes:r}};p();p();var eB=function(e){return e.replace(/([A-Z])/g,function(t,r){return"_"+r.toLowerCase()})};var li=function(e){let t={};for(let n in e)t[eB(n)]=e[n];if(t.encoding===void 0||t.encoding===!0)t.encoding="utf8";else if(t.encoding===null||t.encoding===!1)t.encoding=null;else if(typeof t.encoding!=
"string"&&t.encoding!==null)throw new Ee("CSV_INVALID_OPTION_ENCODING",["Invalid option encoding:","encoding must be a string or null to return a buffer,",`got ${JSON.stringify(t.encoding)}`],t);if(t.
bom===void 0||t.bom===null||t.bom===!1)t.bom=!1;else if(t.bom!==!0)throw new Ee("CSV_INVALID_OPTION_BOM",["Invalid option bom:","bom must be true,",`got ${JSON.stringify(t.bom)}`],t);if(t.cast_function=
null,t.cast===void 0||t.cast===null||t.cast===!1||t.cast==="")t.cast=void 0;else if(typeof t.cast=="function")t.cast_function=t.cast,t.cast=!0;else if(t.cast!==!0)throw new Ee("CSV_INVALID_OPTION_CAST",
["Invalid option cast:","cast must be true or a function,",`got ${JSON.stringify(t.cast)}`],t);if(t.cast_date===void 0||t.cast_date===null||t.cast_date===!1||t.cast_date==="")t.cast_date=!1;else if(t.
cast_date===!0)t.cast_date=function(n){let o=Date.parse(n);return isNaN(o)?n:new Date(o)};else if(typeof t.cast_date!="function")throw new Ee("CSV_INVALID_OPTION_CAST_DATE",["Invalid option cast_date:",
"cast_date must be true or a function,",`got ${JSON.stringify(t.cast_date)}`],t);if(t.cast_first_line_to_header=void 0,t.columns===!0)t.cast_first_line_to_header=void 0;else if(typeof t.columns=="func\
tion")t.cast_first_line_to_header=t.columns,t.columns=!0;else if(Array.isArray(t.columns))t.columns=Rl(t.columns);else if(t.columns===void 0||t.columns===null||t.columns===!1)t.columns=!1;else throw new Ee(
"CSV_INVALID_OPTION_COLUMNS",["Invalid option columns:","expect an array, a function or true,",`got ${JSON.stringify(t.columns)}`],t);if(t.group_columns_by_name===void 0||t.group_columns_by_name===null||
t.group_columns_by_name===!1)t.group_columns_by_name=!1;else{if(t.group_columns_by_name!==!0)throw new Ee("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",["Invalid option group_columns_by_name:","expect an\
 boolean,",`got ${JSON.stringify(t.group_columns_by_name)}`],t);if(t.columns===!1)throw new Ee("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",["Invalid option group_columns_by_name:","the `columns` mode m\
ust be activated."],t)}if(t.comment===void 0||t.comment===null||t.comment===!1||t.comment==="")t.comment=null;else if(typeof t.comment=="string"&&(t.comment=b.Buffer.from(t.comment,t.encoding)),!b.Buffer.
isBuffer(t.comment))throw new Ee("CSV_INVALID_OPTION_COMMENT",["Invalid option comment:","comment must be a buffer or a string,",`got ${JSON.stringify(t.comment)}`],t);if(t.comment_no_infix===void 0||
t.comment_no_infix===null||t.comment_no_infix===!1)t.comment_no_infix=!1;else if(t.comment_no_infix!==!0)throw new Ee("CSV_INVALID_OPTION_COMMENT",["Invalid option comment_no_infix:","value must be a \
boolean,",`got ${JSON.stringify(t.comment_no_infix)}`],t);if(t.delimiter_auto===void 0||t.delimiter_auto===null||t.delimiter_auto===!1)t.delimiter_auto=!1;else if(t.delimiter_auto===!0)t.delimiter_auto=
{};else if(!xa(t.delimiter_auto))throw new Ee("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","delimiter_auto must be a boolean or a configuration object,",`got ${JSON.stringify(
t.delimiter_auto)}`],t);if(t.delimiter_auto){if(t.delimiter_auto.preferred===void 0)t.delimiter_auto.preferred={44:1.8,9:1.8,59:1.6,32:1.6,58:1.5,46:1.4,47:1.4};else if(!xa(t.delimiter_auto.preferred))
throw new Ee("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","preferred must be an object,",`got ${JSON.stringify(t.delimiter_auto.preferred)}`],t);if(t.delimiter_auto.score===void 0)
t.delimiter_auto.score=(n,o)=>(n.total-n.std)*(o.preferred[n.char_code]||1);else if(typeof t.delimiter_auto.score!="function")throw new Ee("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimite\
r_auto:","score must be a function,",`got ${JSON.stringify(t.delimiter_auto.score)}`],t);if(t.delimiter_auto.size===void 0)t.delimiter_auto.size=2048;else if(typeof t.delimiter_auto.size!="number")throw new Ee(
"CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","size must be a number,",`got ${JSON.stringify(t.delimiter_auto.size)}`],t)}let r=JSON.stringify(t.delimiter);if(t.delimiter_auto!==
!1&&(t.delimiter=[]),Array.isArray(t.delimiter)||((t.delimiter===void 0||t.delimiter===null||t.delimiter===!1)&&(t.delimiter=b.Buffer.from(",",t.encoding)),t.delimiter=[t.delimiter]),t.delimiter=t.delimiter.
map(function(n){if(typeof n=="string"&&(n=b.Buffer.from(n,t.encoding)),!b.Buffer.isBuffer(n)||n.length===0)throw new Ee("CSV_INVALID_OPTION_DELIMITER",["Invalid option delimiter:","delimiter must be a\
 non empty string or buffer or array of string|buffer,",`got ${r}`],t);return n}),t.escape===void 0||t.escape===!0?t.escape=b.Buffer.from('"',t.encoding):typeof t.escape=="string"?t.escape=b.Buffer.from(
t.escape,t.encoding):(t.escape===null||t.escape===!1)&&(t.escape=null),t.escape!==null&&!b.Buffer.isBuffer(t.escape))throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, go\
t ${JSON.stringify(t.escape)}`);if(t.from===void 0||t.from===null)t.from=1;else if(typeof t.from=="string"&&/\d+/.test(t.from)&&(t.from=parseInt(t.from)),Number.isInteger(t.from)){if(t.from<0)throw new Error(
`Invalid Option: from must be a positive integer, got ${JSON.stringify(e.from)}`)}else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(t.from)}`);if(t.from_line===void 0||
t.from_line===null)t.from_line=1;else if(typeof t.from_line=="string"&&/\d+/.test(t.from_line)&&(t.from_line=parseInt(t.from_line)),Number.isInteger(t.from_line)){if(t.from_line<=0)throw new Error(`In\
valid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(e.from_line)}`)}else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(e.from_line)}`);
if(t.ignore_last_delimiters===void 0||t.ignore_last_delimiters===null)t.ignore_last_delimiters=!1;else if(typeof t.ignore_last_delimiters=="number")t.ignore_last_delimiters=Math.floor(t.ignore_last_delimiters),
t.ignore_last_delimiters===0&&(t.ignore_last_delimiters=!1);else if(typeof t.ignore_last_delimiters!="boolean")throw new Ee("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",["Invalid option `ignore_last_de\
limiters`:","the value must be a boolean value or an integer,",`got ${JSON.stringify(t.ignore_last_delimiters)}`],t);if(t.ignore_last_delimiters===!0&&t.columns===!1)throw new Ee("CSV_IGNORE_LAST_DELI\
MITERS_REQUIRES_COLUMNS",["The option `ignore_last_delimiters`","requires the activation of the `columns` option"],t);if(t.info===void 0||t.info===null||t.info===!1)t.info=!1;else if(t.info!==!0)throw new Error(
`Invalid Option: info must be true, got ${JSON.stringify(t.info)}`);if(t.max_record_size===void 0||t.max_record_size===null||t.max_record_size===!1)t.max_record_size=0;else if(!(Number.isInteger(t.max_record_size)&&
t.max_record_size>=0))if(typeof t.max_record_size=="string"&&/\d+/.test(t.max_record_size))t.max_record_size=parseInt(t.max_record_size);else throw new Error(`Invalid Option: max_record_size must be a\
 positive integer, got ${JSON.stringify(t.max_record_size)}`);if(t.objname===void 0||t.objname===null||t.objname===!1)t.objname=void 0;else if(b.Buffer.isBuffer(t.objname)){if(t.objname.length===0)throw new Error(
"Invalid Option: objname must be a non empty buffer");t.encoding===null||(t.objname=t.objname.toString(t.encoding))}else if(typeof t.objname=="string"){if(t.objname.length===0)throw new Error("Invalid\
 Option: objname must be a non empty string")}else if(typeof t.objname!="number")throw new Error(`Invalid Option: objname must be a string or a buffer, got ${t.objname}`);if(t.objname!==void 0){if(typeof t.
objname=="number"){if(t.columns!==!1)throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field")}else if(t.columns===!1)throw Error("Invalid Option: objname f\
ield must be combined with columns or be defined as an index")}if(t.on_record===void 0||t.on_record===null)t.on_record=void 0;else if(typeof t.on_record!="function")throw new Ee("CSV_INVALID_OPTION_ON\
_RECORD",["Invalid option `on_record`:","expect a function,",`got ${JSON.stringify(t.on_record)}`],t);if(t.on_skip!==void 0&&t.on_skip!==null&&typeof t.on_skip!="function")throw new Error(`Invalid Opt\
ion: on_skip must be a function, got ${JSON.stringify(t.on_skip)}`);if(t.quote===null||t.quote===!1||t.quote==="")t.quote=null;else if(t.quote===void 0||t.quote===!0?t.quote=b.Buffer.from('"',t.encoding):
typeof t.quote=="string"&&(t.quote=b.Buffer.from(t.quote,t.encoding)),!b.Buffer.isBuffer(t.quote))throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(t.quote)}`);
if(t.raw===void 0||t.raw===null||t.raw===!1)t.raw=!1;else if(t.raw!==!0)throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(t.raw)}`);if(t.record_delimiter===void 0)t.record_delimiter=
[];else if(typeof t.record_delimiter=="string"||b.Buffer.isBuffer(t.record_delimiter)){if(t.record_delimiter.length===0)throw new Ee("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_deli\
miter`:","value must be a non empty string or buffer,",`got ${JSON.stringify(t.record_delimiter)}`],t);t.record_delimiter=[t.record_delimiter]}else if(!Array.isArray(t.record_delimiter))throw new Ee("\
CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a buffer or array of string|buffer,",`got ${JSON.stringify(t.record_delimiter)}`],t);if(t.record_delimiter=
t.record_delimiter.map(function(n,o){if(typeof n!="string"&&!b.Buffer.isBuffer(n))throw new Ee("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a bu\
ffer or array of string|buffer",`at index ${o},`,`got ${JSON.stringify(n)}`],t);if(n.length===0)throw new Ee("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be \
a non empty string or buffer",`at index ${o},`,`got ${JSON.stringify(n)}`],t);return typeof n=="string"&&(n=b.Buffer.from(n,t.encoding)),n}),typeof t.relax_column_count!="boolean")if(t.relax_column_count===
void 0||t.relax_column_count===null)t.relax_column_count=!1;else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(t.relax_column_count)}`);if(typeof t.relax_column_count_less!=
"boolean")if(t.relax_column_count_less===void 0||t.relax_column_count_less===null)t.relax_column_count_less=!1;else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.
stringify(t.relax_column_count_less)}`);if(typeof t.relax_column_count_more!="boolean")if(t.relax_column_count_more===void 0||t.relax_column_count_more===null)t.relax_column_count_more=!1;else throw new Error(
`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(t.relax_column_count_more)}`);if(typeof t.relax_quotes!="boolean")if(t.relax_quotes===void 0||t.relax_quotes===null)t.relax_quotes=
!1;else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(t.relax_quotes)}`);if(typeof t.skip_empty_lines!="boolean")if(t.skip_empty_lines===void 0||t.skip_empty_lines===
null)t.skip_empty_lines=!1;else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(t.skip_empty_lines)}`);if(typeof t.skip_records_with_empty_values!="boolean")if(t.
skip_records_with_empty_values===void 0||t.skip_records_with_empty_values===null)t.skip_records_with_empty_values=!1;else throw new Error(`Invalid Option: skip_records_with_empty_values must be a bool\
ean, got ${JSON.stringify(t.skip_records_with_empty_values)}`);if(typeof t.skip_records_with_error!="boolean")if(t.skip_records_with_error===void 0||t.skip_records_with_error===null)t.skip_records_with_error=
!1;else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(t.skip_records_with_error)}`);if(t.rtrim===void 0||t.rtrim===null||t.rtrim===!1)t.rtrim=!1;else if(t.
rtrim!==!0)throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(t.rtrim)}`);if(t.ltrim===void 0||t.ltrim===null||t.ltrim===!1)t.ltrim=!1;else if(t.ltrim!==!0)throw new Error(
`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(t.ltrim)}`);if(t.trim===void 0||t.trim===null||t.trim===!1)t.trim=!1;else if(t.trim!==!0)throw new Error(`Invalid Option: trim must be a \
boolean, got ${JSON.stringify(t.trim)}`);if(t.trim===!0&&e.ltrim!==!1?t.ltrim=!0:t.ltrim!==!0&&(t.ltrim=!1),t.trim===!0&&e.rtrim!==!1?t.rtrim=!0:t.rtrim!==!0&&(t.rtrim=!1),t.to===void 0||t.to===null)t.
to=-1;else if(t.to!==-1)if(typeof t.to=="string"&&/\d+/.test(t.to)&&(t.to=parseInt(t.to)),Number.isInteger(t.to)){if(t.to<=0)throw new Error(`Invalid Option: to must be a positive integer greater than\
 0, got ${JSON.stringify(e.to)}`)}else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(e.to)}`);if(t.to_line===void 0||t.to_line===null)t.to_line=-1;else if(t.to_line!==-1)
if(typeof t.to_line=="string"&&/\d+/.test(t.to_line)&&(t.to_line=parseInt(t.to_line)),Number.isInteger(t.to_line)){if(t.to_line<=0)throw new Error(`Invalid Option: to_line must be a positive integer g\
reater than 0, got ${JSON.stringify(e.to_line)}`)}else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(e.to_line)}`);return t};p();var tB=function(e,t){t||({delimiter_auto:t}=li({delimiter_auto:!0})),typeof e=="string"&&(e=b.Buffer.from(e)),b.Buffer.isBuffer(e)&&(e=(o=>{let s=[],i=_l({delimiter:[]}),a=l=>s.push(l),u=()=>{},c=i.parse(
o,!0,a,u);if(c!==void 0)throw c;return s})(e));let r=Array(127).fill().map(()=>({lines:[]}));e.map(([o],s)=>{for(let i=0,a=o.length;i<a;i++){let u=o.charCodeAt(i);r[u].lines[s]===void 0&&(r[u].lines[s]=
0),r[u].lines[s]++}}),r.map((o,s)=>{o.char_code=s,o.std=YL(o.lines),o.total=o.lines.reduce((i,a)=>i+a,0),o.preferred=!!t.preferred[s],o.score=t.score(o,t)});let n=r.reduce((o,s)=>o.score>s.score?o:s,{});
return String.fromCharCode(n.char_code)},YL=function(e){let t=e.length;if(t===0)return 0;let r=e.reduce((n,o)=>n+o)/t;return Math.sqrt(e.map(n=>Math.pow(n-r,2)).reduce((n,o)=>n+o)/t)};var rB=function(e){return e.every(t=>t==null||t.toString&&t.toString().trim()==="")},XL=13,eF=10,fi={utf8:b.Buffer.from([239,187,191]),utf16le:b.Buffer.from([255,254])},_l=function(e={}){let t={bytes:0,
bytes_records:0,comment_lines:0,empty_lines:0,invalid_field_length:0,lines:1,records:0},r=li(e);return{info:t,original_options:e,options:r,state:Xx(r),__needMoreData:function(n,o,s){if(s)return!1;let{
encoding:i,escape:a,quote:u}=this.options,{quoting:c,needMoreDataSize:l,recordDelimiterMaxLength:f}=this.state,d=o-n-1,m=Math.max(l,f===0?b.Buffer.from(`\r
`,i).length:f,c?(a===null?0:a.length)+u.length:0,c?u.length+f:0);return d<m},parse:function(n,o,s,i){let{bom:a,comment_no_infix:u,delimiter_auto:c,encoding:l,from_line:f,ltrim:d,max_record_size:m,raw:A,
relax_quotes:h,rtrim:g,skip_empty_lines:y,to:w,to_line:E}=this.options,{comment:v,escape:C,quote:I,record_delimiter:B}=this.options,{bomSkipped:x,delimiterDiscovered:T,delimiterBufPrevious:O,rawBuffer:F,
escapeIsQuote:Z}=this.state;if(!T&&c){let re;if(O===void 0?re=n:O!==void 0&&n===void 0?re=O:re=b.Buffer.concat([O,n]),n=void 0,o||re.length>c.size)this.options.delimiter=[b.Buffer.from(tB(re,this.options.
delimiter_auto))],this.state.previousBuf=re,this.state.delimiterBufPrevious=void 0,this.state.delimiterDiscovered=!0;else{this.state.delimiterBufPrevious=re;return}}let{previousBuf:ae}=this.state,L;if(ae===
void 0)if(n===void 0){i();return}else L=n;else ae!==void 0&&n===void 0?L=ae:L=b.Buffer.concat([ae,n]);if(x===!1)if(a===!1)this.state.bomSkipped=!0;else if(L.length<3){if(o===!1){this.state.previousBuf=
L;return}}else{for(let re in fi)if(fi[re].compare(L,0,fi[re].length)===0){let Oe=fi[re].length;this.state.bufBytesStart+=Oe,L=L.slice(Oe);let je=li({...this.original_options,encoding:re});for(let ke in je)
this.options[ke]=je[ke];({comment:v,escape:C,quote:I}=this.options);break}this.state.bomSkipped=!0}let W=L.length,K;for(K=0;K<W&&!this.__needMoreData(K,W,o);K++){if(this.state.wasRowDelimiter===!0&&(this.
info.lines++,this.state.wasRowDelimiter=!1),E!==-1&&this.info.lines>E){this.state.stop=!0,i();return}this.state.quoting===!1&&B.length===0&&this.__autoDiscoverRecordDelimiter(L,K)&&(B=this.options.record_delimiter);
let re=L[K];if(A===!0&&F.append(re),(re===XL||re===eF)&&this.state.wasRowDelimiter===!1&&(this.state.wasRowDelimiter=!0),this.state.escaping===!0)this.state.escaping=!1;else{if(C!==null&&this.state.quoting===
!0&&this.__isEscape(L,K,re)&&K+C.length<W)if(Z){if(this.__isQuote(L,K+C.length)){this.state.escaping=!0,K+=C.length-1;continue}}else{this.state.escaping=!0,K+=C.length-1;continue}if(this.state.commenting===
!1&&this.__isQuote(L,K))if(this.state.quoting===!0){let ke=L[K+I.length],Te=g&&this.__isCharTrimable(L,K+I.length),Y=v!==null&&this.__compareBytes(v,L,K+I.length,ke),He=this.__isDelimiter(L,K+I.length,
ke),it=B.length===0?this.__autoDiscoverRecordDelimiter(L,K+I.length):this.__isRecordDelimiter(ke,L,K+I.length);if(C!==null&&this.__isEscape(L,K,re)&&this.__isQuote(L,K+C.length))K+=C.length-1;else if(!ke||
He||it||Y||Te){this.state.quoting=!1,this.state.wasQuoting=!0,K+=I.length-1;continue}else if(h===!1){let he=this.__error(new Ee("CSV_INVALID_CLOSING_QUOTE",["Invalid Closing Quote:",`got "${String.fromCharCode(
ke)}"`,`at line ${this.info.lines}`,"instead of delimiter, record delimiter, trimable character","(if activated) or comment"],this.options,this.__infoField()));if(he!==void 0)return he}else this.state.
quoting=!1,this.state.wasQuoting=!0,this.state.field.prepend(I),K+=I.length-1}else if(this.state.field.length!==0){if(h===!1){let ke=this.__infoField(),Te=Object.keys(fi).map(He=>fi[He].equals(this.state.
field.toString())?He:!1).filter(Boolean)[0],Y=this.__error(new Ee("INVALID_OPENING_QUOTE",["Invalid Opening Quote:",`a quote is found on field ${JSON.stringify(ke.column)} at line ${ke.lines}, value i\
s ${JSON.stringify(this.state.field.toString(l))}`,Te?`(${Te} bom)`:void 0],this.options,ke,{field:this.state.field}));if(Y!==void 0)return Y}}else{this.state.quoting=!0,K+=I.length-1;continue}if(this.
state.quoting===!1){let ke=this.__isRecordDelimiter(re,L,K);if(ke!==0){if(this.state.commenting&&this.state.wasQuoting===!1&&this.state.record.length===0&&this.state.field.length===0)this.info.comment_lines++;else{
if(this.state.enabled===!1&&this.info.lines+(this.state.wasRowDelimiter===!0?1:0)>=f){this.state.enabled=!0,this.__resetField(),this.__resetRecord(),K+=ke-1;continue}if(y===!0&&this.state.wasQuoting===
!1&&this.state.record.length===0&&this.state.field.length===0){this.info.empty_lines++,K+=ke-1;continue}this.info.bytes=this.state.bufBytesStart+K;let He=this.__onField();if(He!==void 0)return He;this.
info.bytes=this.state.bufBytesStart+K+ke;let it=this.__onRecord(s);if(it!==void 0)return it;if(w!==-1&&this.info.records>=w){this.state.stop=!0,i();return}}this.state.commenting=!1,K+=ke-1;continue}if(this.
state.commenting)continue;if(v!==null&&(u===!1||this.state.record.length===0&&this.state.field.length===0)&&this.__compareBytes(v,L,K,re)!==0){this.state.commenting=!0;continue}let Te=this.__isDelimiter(
L,K,re);if(Te!==0){this.info.bytes=this.state.bufBytesStart+K;let Y=this.__onField();if(Y!==void 0)return Y;K+=Te-1;continue}}}if(this.state.commenting===!1&&m!==0&&this.state.record_length+this.state.
field.length>m)return this.__error(new Ee("CSV_MAX_RECORD_SIZE",["Max Record Size:","record exceed the maximum number of tolerated bytes",`of ${m}`,`at line ${this.info.lines}`],this.options,this.__infoField()));
let Oe=d===!1||this.state.quoting===!0||this.state.field.length!==0||!this.__isCharTrimable(L,K),je=g===!1||this.state.wasQuoting===!1;if(Oe===!0&&je===!0)this.state.field.append(re);else{if(g===!0&&!this.
__isCharTrimable(L,K))return this.__error(new Ee("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",["Invalid Closing Quote:","found non trimable byte after quote",`at line ${this.info.lines}`],this.options,
this.__infoField()));Oe===!1&&(K+=this.__isCharTrimable(L,K)-1);continue}}if(o===!0)if(this.state.quoting===!0){let re=this.__error(new Ee("CSV_QUOTE_NOT_CLOSED",["Quote Not Closed:",`the parsing is f\
inished with an opening quote at line ${this.info.lines}`],this.options,this.__infoField()));if(re!==void 0)return re}else if(this.state.wasQuoting===!0||this.state.record.length!==0||this.state.field.
length!==0){this.info.bytes=this.state.bufBytesStart+K;let re=this.__onField();if(re!==void 0)return re;let Oe=this.__onRecord(s);if(Oe!==void 0)return Oe}else this.state.wasRowDelimiter===!0?this.info.
empty_lines++:this.state.commenting===!0&&this.info.comment_lines++;else this.state.bufBytesStart+=K,this.state.previousBuf=L.slice(K);this.state.wasRowDelimiter===!0&&(this.info.lines++,this.state.wasRowDelimiter=
!1)},__onRecord:function(n){let{columns:o,group_columns_by_name:s,encoding:i,info:a,from:u,relax_column_count:c,relax_column_count_less:l,relax_column_count_more:f,raw:d,skip_records_with_empty_values:m}=this.
options,{enabled:A,record:h}=this.state;if(A===!1)return this.__resetRecord();let g=h.length;if(o===!0){if(m===!0&&rB(h)){this.__resetRecord();return}return this.__firstLineToColumns(h)}if(o===!1&&this.
info.records===0&&(this.state.expectedRecordLength=g),g!==this.state.expectedRecordLength){let y=o===!1?new Ee("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",["Invalid Record Length:",`expect ${this.state.expectedRecordLength}\
,`,`got ${g} on line ${this.info.lines}`],this.options,this.__infoField(),{record:h}):new Ee("CSV_RECORD_INCONSISTENT_COLUMNS",["Invalid Record Length:",`columns length is ${o.length},`,`got ${g} on l\
ine ${this.info.lines}`],this.options,this.__infoField(),{record:h});if(c===!0||l===!0&&g<this.state.expectedRecordLength||f===!0&&g>this.state.expectedRecordLength)this.info.invalid_field_length++,this.
state.error=y;else{let w=this.__error(y);if(w)return w}}if(m===!0&&rB(h)){this.__resetRecord();return}if(this.state.recordHasError===!0){this.__resetRecord(),this.state.recordHasError=!1;return}if(this.
info.records++,u===1||this.info.records>=u){let{objname:y}=this.options;if(o!==!1){let w={};for(let E=0,v=h.length;E<v;E++)o[E]===void 0||o[E].disabled||(s===!0&&Object.hasOwn(w,o[E].name)?Array.isArray(
w[o[E].name])?w[o[E].name]=w[o[E].name].concat(h[E]):w[o[E].name]=[w[o[E].name],h[E]]:Object.defineProperty(w,o[E].name,{value:h[E],enumerable:!0,writable:!0,configurable:!0}));if(d===!0||a===!0){let E=Object.
assign({record:w},d===!0?{raw:this.state.rawBuffer.toString(i)}:{},a===!0?{info:this.__infoRecord()}:{}),v=this.__push(y===void 0?E:[w[y],E],n);if(v)return v}else{let E=this.__push(y===void 0?w:[w[y],
w],n);if(E)return E}}else if(d===!0||a===!0){let w=Object.assign({record:h},d===!0?{raw:this.state.rawBuffer.toString(i)}:{},a===!0?{info:this.__infoRecord()}:{}),E=this.__push(y===void 0?w:[h[y],w],n);
if(E)return E}else{let w=this.__push(y===void 0?h:[h[y],h],n);if(w)return w}}this.__resetRecord()},__firstLineToColumns:function(n){let{firstLineToHeaders:o}=this.state;try{let s=o===void 0?n:o.call(null,
n);if(!Array.isArray(s))return this.__error(new Ee("CSV_INVALID_COLUMN_MAPPING",["Invalid Column Mapping:","expect an array from column function,",`got ${JSON.stringify(s)}`],this.options,this.__infoField(),
{headers:s}));let i=Rl(s);this.state.expectedRecordLength=i.length,this.options.columns=i,this.__resetRecord();return}catch(s){return s}},__resetRecord:function(){this.options.raw===!0&&this.state.rawBuffer.
reset(),this.state.error=void 0,this.state.record=[],this.state.record_length=0},__onField:function(){let{cast:n,encoding:o,rtrim:s,max_record_size:i}=this.options,{enabled:a,wasQuoting:u}=this.state;
if(a===!1)return this.__resetField();let c=this.state.field.toString(o);if(s===!0&&u===!1&&(c=c.trimRight()),n===!0){let[l,f]=this.__cast(c);if(l!==void 0)return l;c=f}this.state.record.push(c),i!==0&&
typeof c=="string"&&(this.state.record_length+=c.length),this.__resetField()},__resetField:function(){this.state.field.reset(),this.state.wasQuoting=!1},__push:function(n,o){let{on_record:s}=this.options;
if(s!==void 0){let i=this.__infoRecord();try{n=s.call(null,n,i)}catch(a){return a}if(n==null)return}this.info.bytes_records+=this.info.bytes,o(n)},__cast:function(n){let{columns:o,relax_column_count:s}=this.
options;if(Array.isArray(o)===!0&&s&&this.options.columns.length<=this.state.record.length)return[void 0,void 0];if(this.state.castField!==null)try{let a=this.__infoField();return[void 0,this.state.castField.
call(null,n,a)]}catch(a){return[a]}if(this.__isFloat(n))return[void 0,parseFloat(n)];if(this.options.cast_date!==!1){let a=this.__infoField();return[void 0,this.options.cast_date.call(null,n,a)]}return[
void 0,n]},__compareBytes:function(n,o,s,i){if(n[0]!==i)return 0;let a=n.length;for(let u=1;u<a;u++)if(n[u]!==o[s+u])return 0;return a},__isCharTrimable:function(n,o){let{timchars:s,timcharFirstBytes:i}=this.
state,a=n[o];if(a===void 0||i[a]===0)return 0;e:for(let u=0;u<s.length;u++){let c=s[u];for(let l=0;l<c.length;l++)if(c[l]!==n[o+l])continue e;return c.length}return 0},__isDelimiter:function(n,o,s){let{
delimiter:i,ignore_last_delimiters:a}=this.options;if(a===!0&&this.state.record.length===this.options.columns.length-1)return 0;if(a!==!1&&typeof a=="number"&&this.state.record.length===a-1)return 0;e:
for(let u=0;u<i.length;u++){let c=i[u];if(c[0]===s){for(let l=1;l<c.length;l++)if(c[l]!==n[o+l])continue e;return c.length}}return 0},__isEscape:function(n,o,s){let{escape:i}=this.options;if(i===null)
return!1;let a=i.length;if(i[0]===s){for(let u=0;u<a;u++)if(i[u]!==n[o+u])return!1;return!0}return!1},__isFloat:function(n){return n-parseFloat(n)+1>=0},__isQuote:function(n,o){let{quote:s}=this.options;
if(s===null)return!1;let i=s.length;for(let a=0;a<i;a++)if(s[a]!==n[o+a])return!1;return!0},__isRecordDelimiter:function(n,o,s){let{record_delimiter:i}=this.options,a=i.length;e:for(let u=0;u<a;u++){let c=i[u],
l=c.length;if(c[0]===n){for(let f=1;f<l;f++)if(c[f]!==o[s+f])continue e;return c.length}}return 0},__autoDiscoverRecordDelimiter:function(n,o){let{encoding:s}=this.options,i=[b.Buffer.from(`\r
`,s),b.Buffer.from(`
`,s),b.Buffer.from("\r",s)];e:for(let a=0;a<i.length;a++){let u=i[a].length;for(let c=0;c<u;c++)if(i[a][c]!==n[o+c])continue e;return this.options.record_delimiter.push(i[a]),this.state.recordDelimiterMaxLength=
i[a].length,i[a].length}return 0},__error:function(n){let{encoding:o,raw:s,skip_records_with_error:i}=this.options,a=typeof n=="string"?new Error(n):n;if(i){if(this.state.recordHasError=!0,this.options.
on_skip!==void 0)try{this.options.on_skip(a,s?this.state.rawBuffer.toString(o):void 0)}catch(u){return u}return}else return a},__infoDataSet:function(){return{...this.info,columns:this.options.columns}},
__infoRecord:function(){let{columns:n,raw:o,encoding:s}=this.options;return{...this.__infoDataSet(),bytes_records:this.info.bytes,error:this.state.error,header:n===!0,index:this.state.record.length,raw:o?
this.state.rawBuffer.toString(s):void 0}},__infoField:function(){let{columns:n}=this.options,o=Array.isArray(n),s=this.info.bytes_records;return{...this.__infoRecord(),bytes_records:s,column:o===!0?n.
length>this.state.record.length?n[this.state.record.length].name:null:this.state.record.length,quoting:this.state.wasQuoting}}}};var nB=e=>{let t=_l(e),r,n=s=>{r.enqueue(s)},o=()=>{r.terminate()};return new Yx({start(s){r=s},transform(s){let i=t.parse(s,!1,n,o);i&&r.error(i)},flush(){let s=t.parse(void 0,!0,n,o);s&&r.error(s)}},
new yp({highWaterMark:1024}),new yp({highWaterMark:1024}))};p();var tF={",":",",".":"\\."," ":"[   -   　]","'":"['’]"};function oB({decimal:e=".",thousands:t}){if(e==="."&&t===void 0)return Me;let r=t===void 0?void 0:tF[t],n=r===void 0?"":`|\\d{1,3}(?:${r}\
\\d{3})+|\\d{1,2}(?:${r}\\d{2})+${r}\\d{3}`,o=e===","?",":"\\.",s=new RegExp(`^[+-]?(?:\\d+${n})?(?:${o}\\d*)?(?:[eE][+-]?\\d+)?$`),i=r===void 0?void 0:new RegExp(r,"g");return a=>{let u=a.trim();if(!s.
test(u))return NaN;let c=i?u.replace(i,""):u;return Me(e===","?c.replace(",","."):c)}}p();p();var rF=6;function iB(){return{cells:0,row:0,text:"",texts:new Map}}function aB(e,t,r){e.cells++===0&&(e.row=t,e.text=r);let n=e.texts.get(r);n!==void 0?e.texts.set(r,n+1):e.texts.size<rF&&e.texts.set(
r,1)}function uB(e,{cells:t,row:r,text:n,texts:o},s){let i=s.dates?.has(e),a=i?"a date":"a finite number",u=`row ${r}, column ${R(e)} must be ${a}: current value is ${R(n)}`,c=[...o].map(([y,w])=>`${On(
y)} in ${w}`),l=[...o.values()].reduce((y,w)=>y+w,0),f=l<t?`, others in ${t-l}`:"",d=t>1?` (of its cells ${t} are no ${i?"dates":"numbers"}: ${c.join(", ")}${f})`:"",m=i?nF(n):Ec(n),A=[...s.missing??[],
...o.keys()],h=!m&&A.length<=12&&l===t&&A.every(y=>y.length<=20)?`set "missing" to ${JSON.stringify(A)}`:`list ${t>1?"them":"it"} under "missing"`;if(i)return`${u}${d}; ${m}, or, for cells that have n\
one, ${h}`;let g=[...m?[m]:[],h,'list the column under "categorical"'];return`${u}${d}; ${g.slice(0,-1).join(", ")}, or ${g.at(-1)}`}function nF(e){return oa(e)==="date"?'name the format that all of i\
t has under "dates", as in "dates": { "column": "DD/MM/YYYY" }':'write it as 2024-03-31 or 2024-03-31T12:30 in the file, or name its format under "dates"'}var oF=Ko(),[sB,sF,iF]=[48,57,46],aF=20;function cB(e){
let t=e,r,n=!1,o,s=e,i=!1,a=e,u=0,c=0;return{add(l,f){if(a?u===0?c=f:f!==c+u&&(a=!1):s&&u===0&&(c=f),u++,!!e){if(s&&(s=f>19e6&&f<2101e4&&l.length===8&&!Number.isNaN(oF(l)),i||=f!==c),o===void 0&&l.charCodeAt(
0)===sB&&l.length>1){let d=l.charCodeAt(1);d>=sB&&d<=sF&&(o=l)}t&&(l.indexOf(".")<0?(t=Math.abs(f)<1e3,n||=f!==0):(t=l.charCodeAt(l.length-4)===iF&&uF.test(l),r??=l))}},finish(l,f){let d=`column ${R(l)}`;
if(f)return[];let m=[];if(t&&r!==void 0&&n){let A=r.replace(".","");m.push(`${d} has numbers such as ${R(r)} beside whole ones below 1000: they are read with a decimal point; set "decimal": "," and "t\
housands": "." if ${r} means ${A}, or list the column under "numeric" if not`)}return s&&i&&m.push(`${d} has numbers that are dates, such as ${c}: they are read as numbers, in which a month has 100 da\
ys; list it under "dates" to have days since 1970, or under "numeric" if they are none`),o!==void 0&&m.push(`${d} has numbers that begin with 0, such as ${R(o)}, as codes do: they are read as numbers;\
 list it under "categorical" if they are codes, or under "numeric" if not`),a&&u>=aF&&m.push(`${d} counts the rows on and on from ${c}, as a row's number does, which says nothing of new rows; list it \
under "ignore", or under "numeric" if it means something`),m}}}var uF=/^[+-]?[1-9]\d{0,2}\.\d{3}$/;function lB(e,t,r="guess"){let n=cF(e,t),o=new Set(n),[s]=n,i=r==="columns"||n.length>1;if(r==="classes"&&n.length>1)throw t.refuse(`"label" must be one column where the task is classes: there are ${n.
length} (${mr(n.map(g=>e[g]))})`);fF(e,o,t);let a=e.length,u=fB(e,t),c=t.number===void 0||t.number===Me,l=e.map((g,y)=>cB(c&&!o.has(y)&&!t.dates?.has(g))),f=new Float64Array(a),d=e.map(iB),m=new Map,A=0,
h=g=>{let y=g.filter(w=>d[w].cells).sort((w,E)=>d[w].row-d[E].row)[0];if(y!==void 0)throw t.refuse(uB(e[y],d[y],t))};return{add(g){A++;for(let w=0;w<a;w++){let E=g[w];if(t.isMissing(E))continue;let v=u[w](
E);v===v?(f[w]+=1,l[w].add(E,v)):aB(d[w],A,E)}if(i)return;let y=g[s];if(t.isMissing(y)){let w=`row ${A}, label column ${R(e[s])} must have a class`;throw t.refuse(`${w}: current value is ${R(y)}`)}m.set(
y,(m.get(y)??0)+1)},finish(){if(A===0)throw t.refuse("there must be rows of data: there is a header alone");let g=!i&&r==="guess"&&mB(m,A)&&Cc(Ls(m.keys()),[...m.values()]),y=i||g?void 0:m;y&&dF(y,e[s],
A,t);let w=new Map([...[...t.numeric,...t.dates?.keys()??[]].map(W=>[W,"numeric"]),...t.categorical.map(W=>[W,"categorical"])]),E=new Set(t.ignore),[v,C]=[new Set(t.text),new Set(t.tokens)],I=e.flatMap(
(W,K)=>v.has(W)?[{kind:"text",at:K}]:C.has(W)?[{kind:"tokens",at:K}]:[]),B=new Set(I.map(({at:W})=>W)),x=e.flatMap((W,K)=>o.has(K)||E.has(W)||B.has(K)?[]:[K]),T=W=>{let K=w.get(e[W]);return K?K==="num\
eric":f[W]>d[W].cells||d[W].cells===0},O=x.filter(T);h(O);let F=x.filter(W=>!T(W)),Z=new Set(t.numeric),L=[...O.filter(W=>f[W]===0).map(W=>`column ${R(e[W])} has no value in any row; list it under "ig\
nore"`),...O.flatMap(W=>l[W].finish(e[W],Z.has(e[W])))];return{columns:e,labels:n,numeric:O,categorical:F,further:I,rows:A,classes:y&&Ls(y.keys()),warnings:L}}}}function fB(e,{dates:t,number:r}){return e.
map(n=>t?.get(n)??r??Me)}function dB(e,t){let{columns:r,labels:n,numeric:o,categorical:s,further:i,rows:a,classes:u}=e,c=o.length,l=fB(r,t),f=o.map(C=>l[C]===Me?Number:l[C]),d=new Float64Array(a*c),m=s.
map(()=>Vi(a)),A=i.map(()=>[]),h=new Int32Array(a),g=new Map(u?.map((C,I)=>[C,I])),y=C=>{let I=t.number?.(C)??NaN;return Number.isNaN(I)?C:String(I)},w=u?[]:n.map(()=>Vi(a)),[E]=n,v=0;return{add(C){for(let I=0;I<
c;I++){let B=C[o[I]];d[v*c+I]=t.isMissing(B)?NaN:f[I](B)}for(let I=0;I<s.length;I++){let B=C[s[I]];m[I].set(v,t.isMissing(B)?void 0:B)}for(let I=0;I<i.length;I++){let B=C[i[I].at];A[I].push(t.isMissing(
B)?void 0:B)}u&&(h[v]=g.get(C[E])??-1);for(let I=0;I<w.length;I++){let B=C[n[I]];w[I].set(v,t.isMissing(B)?void 0:y(B))}v++},finish(){let C={rows:a,numeric:{names:o.map(x=>r[x]),values:d},categorical:m.
map((x,T)=>({name:r[s[T]],...x.finish()})),...i.length?{further:i.map(({kind:x,at:T},O)=>gc({kind:x,name:r[T]},A[O],t.refuse))}:{},label:n.map(x=>r[x]).join(", "),classes:u??[],labels:h,...u?{}:{labelColumns:w.
map((x,T)=>{let{categories:O,codes:F}=x.finish();return{name:r[n[T]],texts:O,codes:F}})}},{warnings:I,refusals:B}=Ic(C,new Set(t.categorical));if(B[0]!==void 0)throw t.refuse(B[0]);return{...C,warnings:[
...e.warnings,...I]}}}}function cF(e,t){let{label:r,refuse:n}=t,o=[r].flat().map(i=>lF(e,{...t,label:i})),s=o.find((i,a)=>o.indexOf(i)<a);if(s!==void 0)throw n(`"label" must name each column once: ${R(
e[s])} is there twice`);return o}function lF(e,{label:t,refuse:r}){let n=Fs(e,t);if(e[n]!==void 0)return n;let o=e.length,s=typeof t=="string"?`must be one of the ${It(o,"column")} (${mr(e)})`:`must b\
e from ${-o} to ${o-1}, for ${It(o,"column")}`,i=typeof t=="string"?ct(t,e):"";throw r(`"label" ${s}: current value is ${R(t)}${i}`)}function fF(e,t,r){let n=s=>t.has(e.indexOf(s)),o=new Set(e);for(let s of[
"numeric","categorical","text","tokens","ignore","dates"])for(let i of s==="dates"?r.dates?.keys()??[]:r[s]??[]){if(o.has(i)&&!n(i))continue;let a=o.has(i)?", the label":`; the columns are ${mr(e)}${ct(
i,e)}`;throw r.refuse(`a name in "${s}" must be a feature column: current value is ${R(i)}${a}`)}if(!(e.length-t.size>new Set(r.ignore).size))throw r.refuse(`there must be a column beside the label${r.
ignore.length?" and those ignored":""}`)}function mB(e,t){return e.size>20&&2*e.size>t}function dF(e,t,r,{refuse:n}){let o=`the label column ${R(t)} must have at least 2`;if(e.size<2)throw n(`${o} cla\
sses: all rows are ${R([...e.keys()][0])}`);let s=[...e.keys()],i=Cc(Ls(s),[...e.values()]);if(mB(e,r)){let l=i?void 0:pA(s),f=`it has ${s.length} different ${i?"numbers":"texts"} in ${It(r,"row")}, ${l??
`such as ${ln(s.slice(0,2))}`}`;throw n(`the label column ${R(t)} must have classes that come again and again: ${f}${i||l!==void 0?`, as a quantity has: ${vc}, or name another column`:"; name another \
column as the label"}`)}let a=s.filter(l=>e.get(l)===1);if(!a.length)return;let u=a.length===1?`class ${R(a[0])} has 1`:`classes ${ln(a)} have 1 each`,c=i?`; so many numbers look like a quantity: ${vc}`:
"";throw n(`${o} rows of each class: ${u}${c}`)}p();p();function AB(e,t=0){let r=mF(),n=~t;for(let o=0;o<e.length;o++)n=r[(n^e[o])&255]^n>>>8;return~n>>>0}function mF(){return Uint32Array.from({length:256},(e,t)=>{let r=t;for(let n=0;n<8;n++)r=r&1?r>>>
1^3988292384:r>>>1;return r})}p();function di(e){let t=e.getReader(),r=new Uint8Array,n=async()=>{for(;;){if(r.length){let i=r;return r=new Uint8Array,i}let{done:o,value:s}=await t.read();if(o)return new Uint8Array;r=s}};return{next:n,
async read(o){let s=[];for(let i=o;i>0;){let a=await n();if(!a.length)break;let u=a.subarray(0,i);r=a.subarray(u.length),i-=u.length,s.push(u)}return mt(s)},cancel:()=>t.cancel().catch(()=>{})}}function Ep(e,t){
return new ReadableStream({start(r){e.length&&r.enqueue(e)},async pull(r){let n=await t.next();n.length?r.enqueue(n):r.close()},cancel:()=>t.cancel()},{highWaterMark:0})}async function $l(e){let t=di(
e),r=await t.read(2),n=Ep(r,t),o=r[0]===31&&r[1]===139;return{stream:o?n.pipeThrough(new DecompressionStream("gzip")):n,packed:o}}var ls=65536;async function gB(e,t){let r=0,n=await pF(e,t,s=>r=AB(s,r)),o=di(n);try{return{...await AF(o,t),checksum:()=>r}}catch(s){throw await o.cancel(),s}}async function AF(e,t){let r=await e.read(
ls),n=r.length<ls;r[0]===239&&r[1]===187&&r[2]===191&&(r=r.subarray(3));let o=(t.skip?void 0:yB(r))??wB(r);if(o)throw t.refuse(o);let s=pB(r,t.skip);for(;s===void 0&&!n;){if(r.length>t.maxLine)throw t.
refuse(`the ${t.skip} lines of "skip" must have at most ${t.maxLine} bytes: they have more`);let c=await e.read(Math.max(ls,r.length));n=c.length<Math.max(ls,r.length),r=mt([r,c]),s=pB(r,t.skip)}r=r.subarray(
s??r.length);let i=new TextDecoder().decode(r.subarray(0,16)),[a,u]=/^"?sep=([^"\r\n])"?(?:\r\n|\r|\n|$)/i.exec(i)??[];return a!==void 0&&(r=r.subarray(new TextEncoder().encode(a).length)),{head:new TextDecoder().
decode(r.subarray(0,ls)),isWhole:n&&r.length<=ls,separator:u,stream:Ep(r,e)}}function pB(e,t){let r=0;for(let n=0;n<t;n++){for(;r<e.length&&e[r]!==hB&&e[r]!==Ip;)r++;if(r>=e.length||e[r]===Ip&&r+1>=e.
length)return;r+=e[r]===Ip&&e[r+1]===hB?2:1}return r}var[hB,Ip]=[10,13];async function pF(e,{maxBytes:t,refuse:r},n){let{stream:o,packed:s}=await $l(e),i=di(o),a=new TextDecoder("utf-8",{fatal:!0}),u=0,
c=async()=>{try{return await(u===0?i.read(ls):i.next())}catch(l){throw!s||l.name==="UserError"?l:r("it must be one whole gzip file: it is cut off, damaged, or several files in one; unpack it with gunz\
ip first")}};return new ReadableStream({async pull(l){let f=await c();try{if(u+=f.length,s&&u>t)throw r(`what the gzip file holds must be at most ${t} bytes ("maxBytes"): it is more`);if(!hF(a,f))throw r(
yF(f,u===f.length));n(f)}catch(d){throw await i.cancel(),d}f.length?l.enqueue(f):l.close()},cancel:()=>i.cancel()},{highWaterMark:0})}function hF(e,t){try{return e.decode(t,{stream:t.length>0}),!0}catch{
return!1}}var gF=[["an Excel or zip file",[80,75,3,4],"save it as CSV (UTF-8), or unzip it"],["an old Excel file",[208,207,17,224],"save it as CSV (UTF-8)"],["a Parquet file",[...Pt("PAR1"),21],"write\
 it as CSV"],["a zstd file",[40,181,47,253],"unpack it, or pack it with gzip"],["an xz file",[253,55,122,88],"unpack it, or pack it with gzip"],["a bzip2 file",[...Pt("BZh"),void 0,...Pt("1AY&SY")],"u\
npack it, or pack it with gzip"],["an SQLite file",Pt("SQLite format 3\0"),"write a table of it as CSV"],["a PDF file",Pt("%PDF-"),"write its table as CSV"],["a gzip file inside of another",[31,139,8],
"unpack it once with gunzip"],["an Arrow or Feather file",Pt("ARROW1\0"),"write it as CSV"],["an HDF5 file",[137,...Pt(`HDF\r
`)],"write its table as CSV"],["a NumPy file",[147,...Pt("NUMPY")],"write it as CSV (numpy.savetxt)"],["a pickle of Python",[128,4,149],"write it as CSV (DataFrame.to_csv)"],["an image",[137,...Pt("PN\
G")],"a table of its pixels as CSV is one"],["an HTML page",Pt("<!DOCTYPE"),"look whether a download gave an error page"],["an HTML page",Pt("<!doctype"),"look whether a download gave an error page"],
["an HTML page",Pt("<html"),"look whether a download gave an error page"],["an HTML page",Pt("<table"),"save it as CSV (UTF-8)"],["an XML file",Pt("<?xml"),"write its table as CSV"],["JSON",Pt('{"'),"\
write it as CSV"],["JSON",Pt("[{"),"write it as CSV"],["an ARFF file",Pt("@relation "),'set "skip" to the lines before its rows and "header" to the names, or write it as CSV'],["a Git LFS pointer",Pt(
"version https://git-lfs"),"fetch the file itself with git lfs pull"]];function Pt(e){return Array.from(e,t=>t.charCodeAt(0))}function yB(e){let t=gF.find(([,r])=>r.every((n,o)=>o<e.length&&(n===void 0||
e[o]===n)));return t&&`the file must be a table as UTF-8 text: it is ${t[0]}; ${t[2]}`}function yF(e,t){let r="the file must be UTF-8 text",n=t?yB(e)??wB(e):void 0;if(n)return n;let{encoding:o,name:s}=wF(
e);return`${r}: it has bytes that are not, as ${s} has; save it as UTF-8, or run iconv -f ${o} -t UTF-8`}function wB(e){let t=i=>`the file must be UTF-8 text: it looks like ${i}; save it as UTF-8, or \
run iconv -f ${i} -t UTF-8`;if(e[0]===255&&e[1]===254)return t(e.length>3&&e[2]===0&&e[3]===0?"UTF-32":"UTF-16");if(e[0]===254&&e[1]===255)return t("UTF-16");let r=Math.min(e.length,4096)&-2;if(r<4)return;
let n=[0,0];for(let i=0;i<r;i++)e[i]===0&&(n[i%2]+=1);let[o,s]=n;if(s>.4*r/2&&o===0)return t("UTF-16LE");if(o>.4*r/2&&s===0)return t("UTF-16BE")}function wF(e){let[t,r,n]=[0,0,0];for(let o=0;o<e.length;o++){
let s=e[o];s<128||(t++,(o===0||e[o-1]<128)&&r++,s<160&&n++)}return t>1.5*r?{encoding:"<its encoding>",name:"an encoding of another script (such as Shift_JIS, GB18030, Big5, EUC-KR or Windows-1251)"}:n>
0?{encoding:"WINDOWS-1252",name:"Windows-1252 (Western European)"}:{encoding:"ISO-8859-1",name:"Latin-1 (ISO 8859-1) or Windows-1252"}}p();p();var bB=[",",";","	","|"];var bF=new Set(bB);function EB(e,t,r){let n=bB.map(o=>EF(e,t,o,r)).filter(({columns:o})=>o>1);return n.sort((o,s)=>Number(s.known)-Number(o.known)||s.even-o.even||s.clean-o.clean||s.columns-o.columns),
n[0]?.delimiter??","}function EF(e,t,r,n){let o=vF(e,t,r,n),s=o[0]??[],{names:i=[],widths:a=[]}=n,u=o.flat();return{delimiter:r,known:s.some(({text:c})=>i.includes(c))||a.includes(s.length),even:o.filter(
({length:c})=>c===s.length).length/Math.max(1,o.length),clean:u.filter(c=>IF(c,r)).length/Math.max(1,u.length),columns:s.length}}function IF({text:e,quoted:t},r){if(t||/^[+-]?[\d.]{0,20},\d{1,20}$/.test(
e))return!0;for(let n of e)if(n!==r&&bF.has(n))return!1;return!0}function vF(e,t,r,{quote:n,comment:o}){let s=[],i=0;for(;i<e.length&&s.length<200;){if(o!==void 0&&e.startsWith(o,i))for(;i<e.length&&!vp(
e[i]);)i++;if(vp(e[i])){i++;continue}let a=[],u=!1;for(;;){let c=CF(e,i,r,n);if(i=c.end,u=c.closed,a.push(c),e[i]!==r)break;i++}if(i>=e.length&&!(t&&u))break;(a.length>1||a[0].text!==""||a[0].quoted)&&
s.push(a)}return s}function CF(e,t,r,n){let o=t;for(;(e[o]===" "||e[o]==="	")&&e[o]!==r;)o++;let s=n!==void 0&&e[o]===n,i=s?o+1:o,a=!0;if(s){for(o++;o<e.length;o++)if(e[o]===n){if(e[o+1]!==n)break;o++}
a=o<e.length}let u=o;for(;o<e.length&&e[o]!==r&&!vp(e[o]);)o++;let c=e.slice(i,s?u:o);return{text:s?c.replaceAll(n+n,n):c.trim(),quoted:s,end:o,closed:a}}function vp(e){return e===`
`||e==="\r"}function Co(e){return e==="	"?"a tab":JSON.stringify(e)}p();var Cp=()=>de(se().min(1)).default([]),SF=tr(se().min(1),se()).superRefine((e,t)=>{for(let[r,n]of Object.entries(e)){let o=av(n);o&&t.addIssue({code:"custom",path:[r],message:o})}}),IB=e=>_({path:e.path().
describe("The file, UTF-8, gzipped or not; relative to the config file."),label:bt([se().min(1),qe(),de(bt([se().min(1),qe()])).min(1)],{error:"must be a column's name, its position, or a list of thes\
e"}).describe("Column of the labels: its name, or its position from 0 (-1 is the last); or a list of columns."),header:bt([De(),de(se().min(1)).min(1)]).default(!0).describe("Whether the first row has\
 the names; or the names. Without any they are column1, column2, …"),delimiter:se().default("auto").refine(t=>t==="auto"||/^[^"\r\n]$/u.test(t),'must be "auto" or one character, and no quote or line\
 break').describe("One character; or `auto`: a comma, semicolon, tab or vertical bar, as the file looks."),missing:de(se()).default([...f0]).describe("Texts that stand for a missing cell, space around\
 them aside."),numeric:Cp().describe("Columns of numbers, whatever their cells look like."),categorical:Cp().describe("Columns of categories, whatever their cells look like."),text:de(se().min(1)).optional().
describe("Columns of free texts, which become features of their words."),tokens:de(se().min(1)).optional().describe("Columns of ids, whole numbers from 0 on with spaces between them, for students that\
 read them."),ignore:Cp().describe("Columns to leave out, such as a row's id."),maxColumns:qe().min(2).default(2e4).describe("A file with more columns is refused."),decimal:we([".",","]).optional().describe(
"Decimal mark of numbers; a point by default."),thousands:we([",","."," ","'"]).optional().describe("What is between groups of three digits; nothing by default."),dates:bt([de(se().min(1)),SF]).optional().
describe("Columns of dates (ISO 8601), or each with its format (`DD/MM/YYYY`); read as days since 1970."),comment:se().optional().refine(t=>t===void 0||/^[^\s"]{1,10}$/.test(t),"must be 1 to 10 signs,\
 no space or quote").describe("What begins a line that is no row; nothing by default."),quote:se().optional().refine(t=>t===void 0||t==="none"||/^[!-/:-@[-`{-~]$/.test(t),'must be "none" or one sign, \
such as a quote').describe('Around cells that hold delimiters or line breaks, or `none`; `"` by default.'),skip:qe().min(0).max(1e6).optional().describe("Lines before the table; 0 by default."),duplicates:we(
["refuse","number"]).optional().describe("What to do with names that come twice: refuse the file (by default), or number them (x, x_2)."),maxBytes:qe().min(1).optional().describe("A gzip file that hol\
ds more bytes is refused; 4 GiB by default.")}).superRefine((t,r)=>{let{numeric:n,categorical:o,text:s=[],tokens:i=[],ignore:a,dates:u=[]}=t,c=(E,v)=>r.addIssue({code:"custom",path:E,message:v}),l=new Map(
a.map(E=>[E,"ignore"])),f={numeric:n,categorical:o,text:s,tokens:i,dates:Array.isArray(u)?u:Object.keys(u)};for(let[E,v]of Object.entries(f))v.forEach((C,I)=>{let B=l.get(C)??E;if(B===E)return l.set(C,
E);c(E==="dates"&&!Array.isArray(u)?[E,C]:[E,I],`must not be listed under "${B}" as well`)});let{decimal:d=".",thousands:m,delimiter:A,comment:h,quote:g='"',header:y,duplicates:w}=t;m===d&&c(["thousan\
ds"],`must be another sign than "decimal" (${R(d)})`),g===A&&c(["quote"],'must be another sign than "delimiter"'),h!==void 0&&(h.includes(A)||h.includes(g))&&c(["comment"],"must not have the delimiter\
 or the quote in it"),w!==void 0&&y!==!0&&c(["duplicates"],'must be left out where the names are not those of the first row ("header")')});function qt({path:e},t){return new S(`Cannot read ${e} as csv\
: ${t}`)}function vB({delimiter:e,looks:t,isGuess:r}){return r?e===","?"":`, apart at ${Co(e)} as the file looks ("delimiter")`:e===t?"":`; the file looks as if cells were apart at ${Co(t)} ("delimiter")`}function CB(e,t,r){
let{header:n,maxColumns:o,duplicates:s}=t;if(e.length>o)throw qt(t,`the file must have at most ${o} columns ("maxColumns"): it has ${e.length}`);let{delimiter:i,looks:a,like:u}=r;if(e.length===1&&i!==
a)throw qt(t,`the file must have cells apart at ${Co(i)}: it has one column so, ${mr(e)}, and looks as if they were apart at ${Co(a)}; set "delimiter" to ${R(a)} or "auto"`);if(e.length===1&&n===!0&&!r.
labelOptional&&e[0]!==t.label)throw qt(t,`the file must have a column beside the label: row 1 has one cell, ${mr(e)}; set "delimiter" to what is between cells, or "skip" to how many lines come before \
the names`);if(n===!1)return e.map((A,h)=>`column${h+1}`);let c=n===!0?e.map((A,h)=>A.trim()||`column${h+1}`):n,l=s==="number"?kF(c):c,f=Ki(l);if(f!==void 0)throw qt(t,RF(l,f,n===!0));xF(l,t,r);let d=BF(
l,e.length,t,r),m=u&&[...u.numeric,...u.categorical,...u.further??[]].find(A=>!d.includes(A));if(m!==void 0)throw qt(t,`the file must have the column ${R(m)}: its ${It(d.length,"column")} are ${mr(d)}${ct(
m,d)}`);return d}function xF(e,t,{labelOptional:r=!1}){let{header:n,comment:o,label:s}=t,[i]=/^(?:#|%|\/\/|--)/.exec(e[0])??[];if(n!==!0||o!==void 0||i===void 0)return;let a=[s].flat().filter(u=>typeof u==
"string");if(!(r||!a.length||a.some(u=>e.includes(u))))throw qt(t,`row 1 must have the names of the columns, ${mr(a)} among them: it begins with ${R(e[0])}; set "comment" to ${R(i)} if such lines are \
comments, or "skip" to how many lines come before the names`)}function BF(e,t,r,{labelOptional:n=!1}){if(e.length===t)return e;let o=[r.label].flat();if(n&&e.length===t+o.length){let s=new Set(o.map(i=>Fs(
e,i)));return e.filter((i,a)=>!s.has(a))}throw qt(r,`"header" must name ${It(t,"column")}, one per cell: it names ${e.length}`)}function kF(e){let t=new Set(e),r=new Set;return e.map(n=>{let o=n;for(let s=2;r.
has(o)||o!==n&&t.has(o);s++)o=`${n}_${s}`;return r.add(o),o})}function RF(e,t,r){let n=e.indexOf(t),o=`${n+1} and ${e.indexOf(t,n+1)+1}`,s=r?`; set "duplicates" to "number" to call the second ${R(`${t}\
_2`)}, or "header" to false if row 1 has no names`:"";return`column names must differ: ${R(t)} is there twice, as columns ${o}${s}`}var xB={kind:"dataset",name:"csv",summary:"Rows of a comma-separated file: numbers, categories, texts or ids, with a label column.",formerDefaults:{delimiter:{was:",",is:"auto"}},options:IB,create(e,t){
let r=t.resolve(Ts),n={...e,isMissing:_F(e.missing),number:oB(e),dates:$F(e),refuse:o=>qt(e,o)};return{load:o=>TF(r,e,n,o),rows:o=>PF(r,e,n,o)}}};function _F(e){let t=new Set(e.map(o=>o.trim())),r=Math.
max(0,...Array.from(t,({length:o})=>o)),n=o=>o>32&&o<127;return o=>{let{length:s}=o;return s>r&&n(o.charCodeAt(0))&&n(o.charCodeAt(s-1))?!1:t.has(o.trim())}}function $F({dates:e=[]}){return Array.isArray(
e)?new Map(e.map(t=>[t,Ko()])):new Map(Object.entries(e).map(([t,r])=>[t,Ko(r)]))}async function TF(e,t,r,n){let o=await SB(e,t,u=>lB(u,r,n)),s=o.result.finish(),i=await SB(e,t,()=>dB(s,r));if(i.checksum!==
o.checksum)throw qt(t,"the file must not change while it is read: it did");let a=i.result.finish();return{...a,warnings:[...QF(o,s.columns,t),...a.warnings??[]]}}function QF({delimiter:e,isGuess:t},r,{
header:n}){let o=r.filter(a=>!Number.isNaN(Me(a))),s=n===!0&&o.length>=Math.max(1,r.length-1)?[`row 1 has the names of the columns, and they are numbers: ${mr(r)}; set "header" to false if it is a row`]:
[];return!t||e===","?s:[`the file has ${`${r.length} columns apart at ${Co(e)}`}, as it looks ("delimiter": "auto"): set "delimiter" if that is wrong`,...s]}async function SB(e,t,r){let{records:n,checksum:o,
delimiter:s,isGuess:i}=await BB(e,t),a;for await(let u of n)a?a.add(u):a=r(u);return{result:a,checksum:o(),delimiter:s,isGuess:i}}async function*PF(e,t,{isMissing:r,dates:n,number:o},s){let i=new Set(
t.ignore),{text:a=[],tokens:u=[]}=t,c=new Set([...s?.categorical??[],...t.categorical,...a,...u]),l=t.decimal===","||t.thousands!==void 0,{records:f}=await BB(e,t,{labelOptional:!0,like:s}),d,m=[],A=0;
for await(let h of f){if(!d){d=h;let y=new Set([t.label].flat().map(E=>typeof E=="string"?d.indexOf(E):s?-1:Fs(d,E))),w=s&&new Set(s.numeric);m=d.map((E,v)=>{let C=n?.get(E),I=(O,F,Z)=>{if(!Number.isNaN(
O))return String(O);if(!w?.has(E)||Number.isNaN(Me(F)))return F;throw qt(t,`row ${A}, column ${R(E)} must be ${Z}, as in the file of the training rows: current value is ${R(F)}`)};if(C)return O=>I(C(O),
O,"a date");let B=w?w.has(E):!y.has(v)&&!c.has(E),x=t.decimal===","?"a decimal comma":"a decimal point",T=t.thousands===void 0?"":` and ${R(t.thousands)} between thousands`;return l&&B?O=>I(o(O),O,`a \
number with ${x}${T}`):O=>O});continue}A++;let g=new Map;for(let y=0;y<d.length;y++){let w=h[y];i.has(d[y])||g.set(d[y],r(w)?void 0:m[y](w))}yield{number:A,cells:g}}}var Sp=1<<24,OF=2**32;async function BB(e,t,r={}){
let{skip:n=0,maxBytes:o=OF,comment:s,header:i}=t,a=t.quote==="none"?void 0:t.quote??'"',u=I=>qt(t,I),c=await e.open(t.path),l=await gB(c,{skip:n,maxBytes:o,maxLine:Sp,refuse:u}),{separator:f}=l,d=t.delimiter===
"auto"&&f===void 0,{numeric:m=[],categorical:A=[],further:h=[]}=r.like??{},g=[t.label].flat(),y=g.filter(I=>typeof I=="string"),w=f??EB(l.head,l.isWhole,{quote:a,comment:s,names:[...y,...t.ignore,...t.
numeric,...t.categorical,...m,...A,...t.text??[],...t.tokens??[],...h],widths:Array.isArray(i)?[i.length,...r.labelOptional?[i.length-g.length]:[]]:[]}),E=t.delimiter==="auto"?w:t.delimiter;if(E===a)throw await l.
stream.cancel(),u(`the file must not have ${Co(a)} both as delimiter and as quote: set "delimiter"`);let v=nB({trim:!0,delimiter:E,quote:a??null,escape:a??null,...s===void 0?{}:{comment:s,comment_no_infix:!0},
record_delimiter:[`\r
`,`
`,"\r"],relax_column_count:!0,skip_empty_lines:!0,max_record_size:Sp}),C={...r,delimiter:E,looks:w,isGuess:d};return{records:DF(l.stream.pipeThrough(v),t,C),checksum:l.checksum,delimiter:E,isGuess:d}}
async function*DF(e,t,r){let n,o=0;try{for await(let s of e)if(!(!n&&(yield n=CB(s,t,r),t.header===!0))){if(o++,s.length!==n.length){let i=`row ${o} must have ${It(n.length,"cell")}: it has ${s.length}`;
throw qt(t,`${i}${vB(r)}`)}yield s}}catch(s){throw s instanceof Ee?qt(t,MF(s,t)):s}if(!n)throw qt(t,"the file must not be empty: it is")}function MF(e,{header:t}){let r=e.records+(t===!0?0:1),n=r===0?
"the header":`row ${r}`;switch(e.code){case"CSV_QUOTE_NOT_CLOSED":return`${n} must close its quote: the file ends first; set "quote" to "none" if quotes mean nothing`;case"INVALID_OPENING_QUOTE":return`${n}\
 must quote a cell that has quotes inside, and double them: it has a lone quote; set "quote" to "none" if quotes mean nothing`;case"CSV_INVALID_CLOSING_QUOTE":case"CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_\
QUOTE":return`${n} must end a quoted cell at its closing quote: text follows the quote`;case"CSV_MAX_RECORD_SIZE":return`${n} must be at most ${Sp} characters: it is longer, so this may be no CSV file`;default:
return`${n} must be CSV: ${e.message.replaceAll(/\s+/g," ")}`}}p();var LF=e=>_({images:e.path().describe("Training images, gzipped or not; relative to the config file."),labels:e.path().describe("Their labels."),testImages:e.path().optional().describe("Test images: t\
he split's test part, where the config names none."),testLabels:e.path().optional().describe("Their labels; given with `testImages`."),limit:M().int().min(2).optional().describe("Use only the first so\
 many training images."),path:e.path().optional().describe("Images without labels, in place of all others: what `deno task predict` gives.")}).superRefine(({testImages:t,testLabels:r},n)=>{let o=(s,i)=>n.
addIssue({code:"custom",path:[s],message:`must be given with ${i}`});t===void 0&&r!==void 0&&o("testImages","testLabels"),t!==void 0&&r===void 0&&o("testLabels","testImages")}),_B={kind:"dataset",name:"\
idx",summary:"Images and labels in IDX files, as MNIST has them.",options:LF,create(e,t){let r=t.resolve(Ts);return{load:()=>TB(r,e),rows:()=>e.path===void 0?FF(r,e):zF(r,e.path)}}},$B="class";async function TB(e,t){
let r=await kB(e,t.images,t.labels,t.limit),{testImages:n,testLabels:o}=t,s=n===void 0?void 0:await kB(e,n,o);if(s&&s.width!==r.width)throw mn(n,`its images must have as many pixels as those of ${t.images}\
 (${r.width}): they have ${s.width}`);let i=s?[r,s]:[r],a=mt(i.map(({pixels:f})=>f)),u=mt(i.map(({labels:f})=>f)),c=Ls(Array.from(new Set(u),String));if(c.length<2)throw mn(t.labels,`there must be at \
least 2 classes: all are ${c[0]}`);let l=new Map(c.map((f,d)=>[Number(f),d]));return{rows:u.length,numeric:{names:PB(r.width),values:a,scale:"table",image:r.image},categorical:[],label:$B,classes:c,labels:Int32Array.
from(u,f=>l.get(f)),...s&&{trainRows:r.labels.length}}}async function*FF(e,t){let{numeric:{names:r,values:n},rows:o,classes:s,labels:i}=await TB(e,t);for(let a=0;a<o;a++)yield QB(a,r,n,s[i[a]])}async function*zF(e,t){
let{pixels:r,width:n}=await OB(e,t),o=PB(n);for(let s=0;s*n<r.length;s++)yield QB(s,o,r)}function QB(e,t,r,n){let o=new Map(t.map((s,i)=>[s,String(r[e*t.length+i])]));return n!==void 0&&o.set($B,n),{number:e+
1,cells:o}}function PB(e){let t=String(e-1).length;return Array.from({length:e},(r,n)=>`p${String(n).padStart(t,"0")}`)}async function kB(e,t,r,n){let{pixels:o,width:s,image:i}=await OB(e,t),{values:a}=await DB(
e,r,[1]),u=o.length/s;if(a.length!==u)throw mn(r,`there must be a label for each of the ${u} images of ${t}: it has ${a.length}`);if(n===void 0)return{pixels:o,width:s,image:i,labels:a};if(n>u)throw mn(
t,`it must have the ${n} images of "limit": it has ${u}`);return{pixels:o.subarray(0,n*s),width:s,image:i,labels:a.subarray(0,n)}}async function OB(e,t){let{values:r,sizes:[,...n]}=await DB(e,t,[3,4]),
[o,s,i=1]=n;return{pixels:r,width:o*s*i,image:{height:o,width:s,channels:i}}}var RB=2**31;async function DB(e,t,r){let{stream:n,packed:o}=await $l(await e.open(t)),s=di(n);try{return await NF(s,t,r)}catch(i){
throw!o||i instanceof S?i:mn(t,"it must be a whole gzip file: it cannot be unpacked")}finally{await s.cancel()}}async function NF(e,t,r){let n=await e.read(4),[o,s,i,a]=n;if(o!==0||s!==0||i!==8||!r.includes(
a)){let A=r.map(g=>`00 00 08 0${g}`).join(" or "),h=Array.from(n,g=>g.toString(16).padStart(2,"0")).join(" ");throw mn(t,`it must begin with the bytes ${A}: it begins with ${h||"none"}`)}let u=await e.
read(4*a);if(u.length<4*a)throw mn(t,"it must have the sizes of its array: it ends before them");let c=new DataView(u.buffer,u.byteOffset),l=Array.from({length:a},(A,h)=>c.getUint32(4*h)),[f,d]=[l.reduce(
(A,h)=>A*h,1),l.join(" × ")];if(f===0||f>RB)throw mn(t,`its array must have from 1 to ${RB} values: it has ${d}`);let m=await e.read(f);if(m.length<f)throw mn(t,`it must have ${d} values: it ends aft\
er ${It(m.length,"value")}`);if((await e.read(1)).length)throw mn(t,`it must end after ${d} values: it goes on`);return{sizes:l,values:m}}function mn(e,t){return new S(`Cannot read ${e} as idx: ${t}`)}p();p();function MB({buckets:e,of:t,ngrams:[r,n]}){let o=t==="words"?GF:qF;return{write(s,i,a){if(s===null)return;let u=new Map;for(let f of o(UF(String(s)),r,n)){let d=WF(f),m=Math.abs(d)%e;u.set(m,(u.get(m)??
0)+(d<0?-1:1))}let c=0;for(let f of u.values())c+=f*f;if(c===0)return;let l=Math.sqrt(c);for(let[f,d]of u)i[a+f]=d/l}}}function UF(e){return e.normalize("NFC").toLowerCase()}var jF=/[\p{L}\p{M}\p{N}_]{2,}/gu;
function GF(e,t,r){let n=e.match(jF)??[],o=[];for(let s=t;s<=r;s++)for(let i=0;i+s<=n.length;i++)o.push(n.slice(i,i+s).join(" "));return o}function qF(e,t,r){let n=[];for(let o of e.split(/\s+/u)){if(o===
"")continue;let s=[" ",...o," "];for(let i=t;i<=r;i++){let a=0;do n.push(s.slice(a,a+i).join(""));while(++a+i<=s.length);if(s.length<=i)break}}return n}function WF(e){let t=new TextEncoder().encode(e),
{length:r}=t,n=0;for(let o=0;o<r;o+=4){let s=o+4<=r,i=t[o]|(t[o+1]??0)<<8|(t[o+2]??0)<<16|(t[o+3]??0)<<24;i=Math.imul(i,3432918353),i=Math.imul(i<<15|i>>>17,461845907),n^=i,s&&(n=Math.imul(n<<13|n>>>19,
5)+3864292196|0)}return n^=r,n=Math.imul(n^n>>>16,2246822507),n=Math.imul(n^n>>>13,3266489909),n^n>>>16}var LB={kind:"encoder",name:"hash",summary:"Texts as counts of their words, or of runs of characters, in buckets by their hash.",paper:"Weinberger et al. (2009), Feature Hashing for Large Scale Multit\
ask Learning, https://arxiv.org/abs/0902.2206",options:()=>_({buckets:qe().min(2).max(65536).default(1024).describe("How many features a text becomes."),of:we(["words","characters"]).default("words").
describe("What is counted: words of two characters or more, or runs of characters within words."),ngrams:Yn([qe().min(1).max(16),qe().min(1).max(16)]).optional().describe("The shortest and the longest\
 run that counts; [1, 1] for words by default, [3, 5] for characters.")}).refine(({ngrams:e=[1,1]})=>e[0]<=e[1],{path:["ngrams"],error:"must have the shortest run first"}).transform(({ngrams:e,...t})=>({
...t,ngrams:e??ZF(t.of)})),create:e=>({takes:["text","category"],fit:t=>t.map(()=>({kind:"encoded",width:e.buckets,state:null})),cells:()=>MB(e)})};function ZF(e){return e==="words"?[1,1]:[3,5]}p();var FB={kind:"encoder",name:"none",summary:"Numbers as they are, at most a million from 0; a missing one is the mean.",options:()=>_({}),create:()=>({takes:["numeric","image"],fit(e,t){let r=e;return r.
forEach(n=>KF(n,t)),Hi(r,t).map(({kind:n,missing:o,mean:s})=>({kind:n,mean:0,sd:1,missing:o,fill:s}))}})};function KF({name:e,values:t,stride:r,at:n},o){for(let s of o){let i=t[s*r+n];if(Math.abs(i)>ao)
throw new S(`Cannot leave column ${R(e)} as it is (encoder none) as its numbers must be at most ${ao} from 0: current value in row ${s+1} is ${i}; have it standardised`)}}p();var zB={kind:"encoder",name:"one-hot",summary:"A feature for each of the most frequent categories.",options:()=>_({most:qe().min(1).max(65536).default(xr).describe("How many categories have a feature,\
 the most frequent ones; the others have none.")}),create:({most:e})=>({takes:["category"],fit:(t,r)=>t.map(n=>Fm(n,r,e))})};p();var NB={kind:"encoder",name:"standardise",summary:"Numbers, less their mean and divided by their standard deviation.",options:()=>_({}),create:()=>({takes:["numeric","image"],fit:(e,t)=>Hi(e,t)})};p();var VF=_({vocabulary:qe().min(1).max(2**31-1)}),UB={kind:"encoder",name:"tokens",summary:"Sequences of ids as the input `tokens`, for students that read it.",options:()=>_({longest:qe().min(1).optional().
describe("Of a longer sequence the first so many ids; all by default.")}),create:({longest:e=1/0})=>({takes:["tokens"],fit:t=>t.map(r=>{let{vocabulary:n}=r;return{kind:"encoded",width:0,state:{vocabulary:n}}}),
cells(t){let{success:r,data:n}=VF.safeParse(t);if(!r)throw new S("Cannot use the encoder tokens as it must know the size of its vocabulary: it does not");return{vocabulary:n.vocabulary,ids(o){return o===
null?new Int32Array:o instanceof Int32Array?o.length>e?o.subarray(0,e):o:"ids"}}}})};p();p();p();function xp(e,t,r){return r==="int8"?wa(e,t):r==="float32"?e:new Uint16Array(Float16Array.from(e).buffer)}function Tl(e,t){return e.find(r=>!Number.isFinite(r))??(t==="float16"?Jo(e):void 0)}function mi(){return we(ul).default("float32").describe("How the kernels are stored; biases and the numbers of normalisations stay float32.")}function Ql(e,t,r){return[...new Set(e.flatMap(n=>{if(n.kind!==
"encoded")return[];let{name:o,encoder:s}=n;if(Object.hasOwn(t,s))return[s];throw new S(`Cannot export the student to ${r} as column ${R(o)} must be of numbers, of categories, or encoded by ${Object.keys(
t).join(" or ")}: current value is ${R(s)}; serve the run's own folder (deno task serve), or ask it by predict`)}))]}async function jB(e,t){let r=new Map;for(let n of Zm(e))r.set(n.name,await Bp(n,e.name,
t));return r}async function Bp(e,t,r){let{name:n,shape:o}=e,s=await nc(e),i=Tl(s,o.length>1?r:"float32");if(i===void 0)return{name:n,shape:o,values:s};let a=Number.isFinite(i)?"at most 65504 in size f\
or float16":"finite numbers";throw new S(`Cannot export the student as the weights of its layer ${t} must be ${a}: current value is ${R(i)}`)}function Wt(e){return new TextEncoder().encode(e)}function fs(e){
return Wt(`${JSON.stringify(e,null,1)}
`)}function Pl({student:e},t){let r=zt(e),n="must be a model of tfjs layers that reads the features alone";if(!e.model)throw new S(`Cannot export the student to ${t} as it ${n}: it is written in plain\
 ops; an exporter of your own takes it (deno task plugin new my-export --kind exporter)`);if(String(r)!==ot)throw new S(`Cannot export the student to ${t} as it ${n}: it reads ${r.join(", ")}; an expo\
rter of your own takes it (deno task plugin new my-export --kind exporter)`);return e.model}p();p();function Ol({mean:e,variance:t,epsilon:r,...n}){let o=n.gamma??new Float32Array(e.length).fill(1),s=n.beta??new Float32Array(e.length),i=Float64Array.from(o,(a,u)=>a/Math.sqrt(t[u]+r));return{scale:i,
shift:a=>s.map((u,c)=>u+((a?.[c]??0)-e[c])*i[c])}}p();function Dl({op:{sliding:e},input:t,output:r,refuse:n}){Ai(e,n);let{padding:o,size:s,strides:i,dilations:a}=e;if(o!=="same"&&o!=="valid")throw n('padded by "same" or "valid"');let u=f=>{let d=(r[f]-
1)*i[f]+(s[f]-1)*a[f]+1;return o==="valid"?0:Math.max(0,d-t[f])},[c,l]=[u(0),u(1)];return{size:s,strides:i,dilations:a,before:[Math.floor(c/2),Math.floor(l/2)],after:[Math.ceil(c/2),Math.ceil(l/2)]}}function Ai({
channelsLast:e},t){if(!e)throw t("of images with channels last")}var pi=class extends S{name="NotCompactError"};async function ZB(e,{student:t,preprocessing:r},n){let o=[],s=zt(t);if(!t.model||String(s)!==ot)throw new pi(`Cannot make the student ${R(e)} compact as \
it must be a model of tfjs layers that reads the features alone: it ${t.model?`reads ${s.join(", ")}`:"is written in plain ops"}`);for(let i of JF(t.model,e)){let a=c=>Ml(e,i,c),u=GB[i.op.kind];if(!u)
throw a(`one of ${["InputLayer",...Object.keys(GB)].join(", ")}`);u({name:i.name,input:WB(i.inputShape,a),output:WB(i.outputShape,a),op:await sc(i.op,nc),refuse:a},o)}return{name:e,preprocessing:r,layers:o.
map(i=>XF(e,i,n)),precision:n}}var GB={Dropout(){},Flatten({op:e,refuse:t}){Ai(e,t)},Reshape(){},Dense(e,t){let{kernel:r,bias:n}=e.op.weights;kp(e,t,e.input.at(-1),r,n)},Activation:KB,Conv2D(e,t){let{
kernel:r,bias:n}=e.op.weights,o=Rp(e),s=o.size[0]*o.size[1]*o.input[2];t.push({kind:"patches",name:`${e.name} (patches)`,window:o}),kp(e,t,s,r,n)},SeparableConv2D(e,t){let{depthwise_kernel:r,pointwise_kernel:n,
bias:o}=e.op.weights,s=Rp(e),i=r.length/(s.size[0]*s.size[1]*s.input[2]);t.push({kind:"depthwise",name:`${e.name} (depthwise)`,window:s,multiplier:i,kernel:r}),kp(e,t,s.input[2]*i,n,o)},MaxPooling2D(e,t){
t.push({kind:"maxPool",name:e.name,window:Rp(e)})},BatchNormalization(e,t){HF(e,t)}};function kp(e,t,r,n,o){let s=n.length/r;t.push({kind:"dense",name:e.name,inputs:r,outputs:s,kernel:n,...o&&{bias:o}}),
KB(e,t)}var qB=["relu","tanh","sigmoid","elu","gelu"];function KB({name:e,op:{activation:t},refuse:r},n){if(t==="linear")return;if(!qB.includes(t))throw r(`with one of the activations linear, ${qB.join(
", ")}, not ${R(t)}`);let o=n.at(-1);t==="relu"&&o?.kind==="dense"?n[n.length-1]={...o,relu:!0}:n.push({kind:"activate",name:e,activation:t})}function HF({name:e,op:t,input:r,refuse:n},o){if(!cn(t.axis,
r.length+1))throw n("normalised over its last axis");let s=r.at(-1),{moving_mean:i,moving_variance:a,...u}=t.weights,{scale:c,shift:l}=Ol({...u,mean:i,variance:a,epsilon:t.epsilon}),f=o.at(-1);if(f?.kind===
"dense"&&!f.relu&&f.outputs===s){let d=f.kernel.map((m,A)=>m*c[A%s]);o[o.length-1]={...f,kernel:d,bias:l(f.bias)}}else o.push({kind:"scale",name:e,scale:Float32Array.from(c),shift:l()})}function Rp(e){
let{size:t,strides:r,dilations:n,before:o}=Dl(e),[s,i,a]=e.input,[u,c]=e.output;return{input:[s,i,a],output:[u,c],size:t,strides:r,dilations:n,pad:o}}function JF(e,t){if(e.inputs.length>1||e.outputs.length>
1)throw new pi(`Cannot make the student ${R(t)} compact as its model must have one input and one output: it has ${e.inputs.length} and ${e.outputs.length}; --target tfjs takes it as it is`);let{input:r,
output:n,calls:o}=YF(e,t),s=r;for(let i of o){if(o.some(a=>a.layer===i.layer&&a!==i))throw Ml(t,i,"used once");if(i.inputs.length!==1||i.inputs[0]!==s)throw Ml(t,i,"one that reads the layer before it,\
 and that alone");s=i.outputs[0]}if(s!==n)throw Ml(t,o.at(-1),"the one that answers");return o}function YF(e,t){try{return lo(e)}catch(r){throw r instanceof S?new pi(`Cannot make the student ${R(t)} c\
ompact: ${r.message}`):r}}function Ml(e,{name:t,className:r},n){return new pi(`Cannot make the student ${R(e)} compact as its layer ${t} must be ${n}: it is a ${r}; ${qs(r)}`)}function WB(e,t){let r=lc(
e);if(!r?.every(n=>n>0))throw t("of a size that is known and not 0");return r}function XF(e,t,r){let n=(o,s)=>{let i=o&&Tl(o,s);if(i===void 0)return;let a=Number.isFinite(i)?"at most 65504 in size for\
 float16":"finite numbers";throw new S(`Cannot store the student ${R(e)} as the weights of its layer ${t.name} must be ${a}: current value is ${i}`)};if(t.kind==="dense")return n(t.kernel,r),n(t.bias,
"float32"),{...t,kernel:xp(t.kernel,t.outputs,r)};if(t.kind==="depthwise"){n(t.kernel,r);let o=t.window.input[2]*t.multiplier;return{...t,kernel:xp(t.kernel,o,r)}}return t.kind==="scale"&&(n(t.scale,"\
float32"),n(t.shift,"float32")),t}p();var lse=["authorization","content-type","content-encoding","idempotency-key","if-none-match","inference-header-content-length","last-event-id","*"].join(", "),fse=["allow","content-disposition","e\
tag","inference-header-content-length","location","retry-after","www-authenticate"].join(", ");function VB(e){let t="must be an origin as browsers send it, like https://example.org: no path, no star",r=URL.canParse(e)?new URL(e):void 0;return!r||!/^https?:$/.test(r.protocol)||e.includes("*")?t:
r.origin===e?void 0:`${t}; did you mean "${r.origin}"?`}p();p();function JB(e){let t="";for(let r=0,n=0,o=0,s=0;13*r<8*e.length;r++){for(;s<13;s+=8)o|=(e[n++]??0)<<s;let i=o&8191;t+=HB(i%91)+HB(Math.floor(i/91)),o>>=13,s-=13}return t}function HB(e){return String.
fromCharCode(e+(e<1?33:e<26?34:e<57?35:36))}function YB(e,t){let r=new Uint8Array(t),n=o=>{let s=e.charCodeAt(o);return s-33-+(s>34)-+(s>60)-+(s>92)};for(let o=0,s=0,i=0,a=0;o<e.length;o+=2)for(i|=n(o)+
91*n(o+1)<<a,a+=13;a>7;a-=8)r[s++]=i,i>>=8;return r}p();var XB="n$_C!#!!#Pt2&!z$Z|er`}3{'8n$w-'#PKIZapDoX5mt+!!!`'*!x&o't!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-P#,.]'V1y9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#P\
j8h-6!r#*!t?_cSC.!B-'!T:#%H#k#5)E8e!]'Y#00V'd!oR#]6uYu]M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl2m:yIQd!r$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;\
{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e'Vnr?]'-PN9h-}DZgi)X3]',_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR'_B[5&&!@;R8?!qR'_B[5&'P@;R8h['V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.'!8#S*4[BPr22!9-'!8#7+4[BPr2\
2!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8e'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V'd!IQO!m#k$C!99A!wPF#2!_-*!{8c!*!p')P&!0$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f'#PI(59PO]':[6uYu]M598!`$p.IQ~|9-w9\
Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]'wy&Pt2`5a8$k`'.$5)sR;HJ0n$V8h[s'~2mDt%l*oRVnt?]'*Ph[;vYu&##!p?]'*Px[;vYu&#:-p?J-9_yh:-au(Nw{i8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";p();function ek(){return`export interface NumericColumn {
  kind: "numeric";
  name: string;
  mean: number;
  sd: number;
  missing: boolean;
}

export interface CategoricalColumn {
  kind: "categorical";
  name: string;
  categories: string[];
  missing: boolean;
}

/** Cells by column name; null is a missing one. */
export type Row = Record<string, string | number | null>;

export interface Prediction {
  label: string;
  /** Of each class, in the order of \`preprocessing.classes\`. */
  probabilities: number[];
}

export interface Student {
  readonly name: string;
  readonly preprocessing: {
    version: 1;
    label: string;
    classes: string[];
    columns: (NumericColumn | CategoricalColumn)[];
    features: number;
  };
  predict(row: Row): Prediction;
  predict(rows: Row[]): Prediction[];
  /** \`[rows, classes]\`, of features \`[rows, features]\` as the columns make them; yours until the next call. */
  probabilities(features: Float32Array, rows: number): Float32Array;
  logits(features: Float32Array, rows: number): Float32Array;
  /** Answers /, /predict and /v2. */
  fetch(request: Request): Promise<Response>;
}

export interface Options {
  /** Whether to use WebAssembly SIMD where it can be had. Default true. */
  simd?: boolean;
  /** kernel.wasm, where a runtime compiles nothing while it runs. */
  module?: WebAssembly.Module;
}

export function createStudent(options?: Options): Student;
export const predict: Student["predict"];
declare const student: Student;
export default student;
`}function tk(){return`// Cloudflare: \`npx wrangler deploy\`. A Worker compiles nothing while it runs, so it brings the kernel compiled.
import module from "./kernel.wasm";
import { createStudent } from "./student.js";

const { fetch } = createStudent({ module });

export default { fetch };
`}function rk(){return`// Deno Deploy, or \`deno run --allow-net --allow-env=HOST,PORT deno.js\`.
import student from "./student.js";

const [hostname, port] = [Deno.env.get("HOST") ?? "127.0.0.1", Number(Deno.env.get("PORT") ?? 8000)];
Deno.serve({ hostname, port }, student.fetch);
`}function nk(){return`// \`bun bun.js\`
import student from "./student.js";

const { HOST = "127.0.0.1", PORT = "8000" } = process.env;
export default { hostname: HOST, port: PORT, fetch: student.fetch };
`}function ok(){return`// \`node node.js\`
import { createServer } from "node:http";
import { Readable } from "node:stream";
import student from "./student.js";

async function answer(request, response) {
  const { url, method, headers } = request;
  const body = method === "POST" ? Readable.toWeb(request) : undefined;
  const asked = new Request(new URL(url, "http://localhost"), { method, headers, body, duplex: "half" });
  const answered = await student.fetch(asked);
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  response.end(new Uint8Array(await answered.arrayBuffer()));
}

const { HOST = "127.0.0.1", PORT = 8000 } = process.env;
const server = createServer((request, response) => {
  // What is no request for the web: TRACE, a path that begins with two slashes.
  answer(request, response).catch(() => {
    response.writeHead(400, { "content-type": "application/json" }).end('{"error":"Cannot read the request"}');
  });
});
server.listen(PORT, HOST, () => console.log(\`http://\${HOST}:\${server.address().port}/\`));
`}p();p();function sk({name:e,preprocessing:{label:t,classes:r,columns:n,features:o},layers:s}){let i=[],a=m=>{let[A,...h]=nz(m);return i.push(...h),A},u=n.findIndex(m=>m.kind!=="numeric"||m.fill!==void 0),c=n.
slice(0,u<0?n.length:u).filter(m=>m.kind==="numeric");i.push(hi(Float64Array.from(c,({mean:m})=>m))),i.push(hi(Float64Array.from(c,({sd:m})=>m)));let l=s.map(m=>tz(m,a)),f=mt(i);return{student:{name:e,
label:t,classes:r,numeric:ez(c.map(({name:m})=>m)),missing:c.flatMap(({missing:m},A)=>m?[A]:[]),others:n.slice(c.length),features:o,layers:l,bytes:f.length},numbers:JB(f)}}function ez(e){let t=44;for(;e.
some(n=>n.includes(String.fromCharCode(t)));)t++;let r=String.fromCharCode(t);return e.length?[e.join(r),r]:null}function tz({name:e,...t},r){let n=Object.entries(t).map(([o,s])=>[o,rz(s)?r(s):s]);return Object.
fromEntries(n)}function rz(e){return ArrayBuffer.isView(e)||typeof e=="object"&&e!==null&&"scales"in e}function nz(e){if("scales"in e){let{values:n,scales:o}=e;return[["i8",n.length,o.length],hi(o),hi(
n)]}if(e instanceof Uint16Array)return[["f16",e.length],hi(e)];let{top:t,bytes:r}=oz(e);return r.length+512<e.byteLength?[["e32",e.length,t,r.length],r]:[["f32",e.length],hi(e)]}function oz(e){let t=new Uint32Array(
e.buffer,e.byteOffset,e.length),r=Array.from(t,i=>i>>>23&255),n=r.reduce((i,a)=>Math.max(i,a),0),o=[];t.forEach((i,a)=>{for(let u=n-r[a];u>0;u--)o.push(1);o.push(0);for(let u=0;u<23;u++)o.push(i>>>u&1);
o.push(i>>>31)});let s=new Uint8Array(Math.ceil(o.length/8));return o.forEach((i,a)=>s[a>>3]|=i<<(a&7)),{top:n,bytes:s}}function hi({buffer:e,byteOffset:t,byteLength:r}){return new Uint8Array(e,t,r)}p();var ik='(()=>{var x=class extends Error{name="UserError"};function F(e,t){return e.length>t?`${e.slice(0,t-3)}...`:e}function E(e){return typeof e=="number"||e===void 0?String(e):F(ee(typeof e=="s\
tring"?e.slice(0,80):e),80)}function ee(e){try{return JSON.stringify(e)??String(e)}catch{return`an ${typeof e}`}}var M=()=>"";function k(e){let t=Number(e);if(!Number.isFinite(t))return NaN;let r=e.ch\
arCodeAt(0);return r>te&&r<128||!ne.test(e)?t:NaN}var te=48,ne=/^\\s*(0[xob]|$)/i;function re({categories:e,missing:t},r,s,n){let o=e.length;s.fill(0,n,n+o+(t?1:0)),r!=="missing"?r!==void 0&&(s[n+r]=1)\
:t&&(s[n+o]=1)}var oe=15;function se(e,t){let r=e.indexOf(t);if(r>=0)return r;let s=I(t),n=Number.isNaN(s)?-1:e.findIndex(o=>I(o)===s);return n<0?void 0:n}function I(e){return e.length>oe?NaN:k(e)}fun\
ction T({categories:e}){let t=new Map(e.map((r,s)=>[r,s]).reverse());return r=>t.get(r)??se(e,r)}function v(e,t,r,s,n){if(typeof r=="number"&&!(Math.abs(r)<2**53))return"a text, a number below 2^53 or\
 null";re(e,r===null?"missing":t(String(r)),s,n)}function j(e,t){if(e.kind==="numeric")return;if(e.kind==="encoded")return void 0;let r=T(e);return(s,n,o)=>s!==null&&typeof s!="string"&&typeof s!="num\
ber"?"a text, a number or null":v(e,r,s,n,o)}function ie(e){return("width"in e?e.width:e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}var _=1e6;function ae({mean:e,sd:t},r){let s=(r-e)/t,n=\
Number.isFinite(s)?s:r/t-e/t;return Math.max(-_,Math.min(_,n))}function ce(e,t,r,s){let n=Number.isNaN(t);r[s]=n?e.fill??0:ae(e,t),e.missing&&(r[s+1]=n?1:0)}function ue(e){let t=0;return e.map(r=>{let\
 s=t;return t+=ie(r),s})}function U({columns:e},t={}){let r=e.map(({name:n})=>n),s=fe(e,t);return(n,o,i)=>{let a=0,p=c=>{let g=s(a,c,o,i);if(g)throw pe("the row",e[a],c,g);a++};if(de(n))for(let c in n\
)c===r[a]&&p(n[c]);for(;a<r.length;){let c=r[a];if(!Object.hasOwn(n,c))throw le("the row",e[a],Object.keys(n));p(n[c])}}}function de(e){let t=Object.getPrototypeOf(e);return t===Object.prototype||t===\
null}function fe(e,t){let r=ue(e),s=e.map(n=>j(n,t));return(n,o,i,a)=>{let p=e[n];if(a+=r[n],p.kind!=="numeric")return s[n](o??null,i,a);let c=o==null;if(!c&&typeof o!="string"&&typeof o!="number")ret\
urn"a text, a number or null";let g=c?NaN:typeof o=="number"?o+0:k(o);if(!c&&!Number.isFinite(g))return"a finite number";ce(p,g,i,a)}}function pe(e,{name:t},r,s){return new x(`Cannot encode ${e} as co\
lumn ${E(t)} must be ${s}: current value is ${E(r)}`)}function le(e,t,r){let{name:s}=t;return new x(`Cannot encode ${e} as it must have the ${me(t)} column ${E(s)}: it is not there${M(s,r)}`)}function\
 me(e){return"of"in e?e.of:e.kind}function B(e,t,r){let s=-1/0;for(let o=t;o<r;o++)s=Math.max(s,e[o]);let n=0;for(let o=t;o<r;o++)n+=e[o]=Math.exp(e[o]-s);for(let o=t;o<r;o++)e[o]/=n}function N(e,t){l\
et r=new Uint8Array(t),s=n=>{let o=e.charCodeAt(n);return o-33-+(o>34)-+(o>60)-+(o>92)};for(let n=0,o=0,i=0,a=0;n<e.length;n+=2)for(i|=s(n)+91*s(n+1)<<a,a+=13;a>7;a-=8)r[o++]=i,i>>=8;return r}var L="n\
$_C!#!!#Pt2&!z$Z|er`}3{\'8n$w-\'#PKIZapDoX5mt+!!!`\'*!x&o\'t!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-P#,.]\'V1y9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}\'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#Pj8h-6!r#*!t?_\
cSC.!B-\'!T:#%H#k#5)E8e!]\'Y#00V\'d!oR#]6uYu]M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl2m:yIQd!r$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;{{c,OO`$MQ:-/\
!b#h.@JBP$WA-[&I0e\'Vnr?]\'-PN9h-}DZgi)X3]\',_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR\'_B[5&&!@;R8?!qR\'_B[5&\'P@;R8h[\'V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.\'!8#S*4[BPr22!9-\'!8#7+4[BPr22!;-t$CjP9_g3\
PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8e\'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V\'d!IQO!m#k$C!99A!wPF#2!_-*!{8c!*!p\')P&!0$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f\'#PI(59PO]\':[6uYu]M598!`$p.IQ~|9-w9Jl2m:yIQ`!r$a\
;n$|{R8^UpYB[Rto$e!S*BV]\'wy&Pt2`5a8$k`\'.$5)sR;HJ0n$V8h[s\'~2mDt%l*oRVnt?]\'*Ph[;vYu&##!p?]\'*Px[;vYu&#:-p?J-9_yh:-au(Nw{i8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";var ye=65536;fu\
nction D(e,{simd:t=!0,module:r}={}){if(t)try{let n=new WebAssembly.Memory({initial:Math.ceil(e/ye)}),o=new WebAssembly.Instance(r??new WebAssembly.Module(N(L,799)),{env:{memory:n}});return{numbers:new\
 Float32Array(n.buffer),dense:o.exports.dense}}catch{}let s=new Float32Array(Math.ceil(e/4));return{numbers:s,dense:he(s)}}function he(e){let{fround:t,max:r}=Math;return(s,n,o,i,a,p,c,g)=>{for([s,n,o,\
i]=[s>>2,n>>2,o>>2,i>>2];a--;i+=c){let w=i+c;e.copyWithin(i,o,o+c);for(let l=0,b=n;l<p;l++){let y=e[s++];for(let m=i;m<w;m++,b++)e[m]=t(e[m]+t(y*e[b]))}for(let l=i;l<w;l++)e[l]=r(g,e[l])}}}var be=1<<1\
7,W=16;function J({name:e,preprocessing:t,layers:r},s,n){let{features:o,classes:{length:i}}=t,a=o,p=o,c=0,g=d=>{let u=c;return c+=Math.ceil(d/4)*16,u},w=r.map(d=>{let u=s[d.kind](d,p);return p=u.width\
,a=Math.max(a,p),{step:u,at:u.weights.map(({length:f})=>g(f))}}),l=Math.max(1,Math.min(256,Math.floor(be/a))),b=[g(l*a+W),g(l*a+W)],y=D(c,n),{numbers:m}=y;for(let{step:d,at:u}of w)d.weights.forEach((f\
,h)=>m.set(f,u[h]>>2));let $=new Float32Array(i),O=(d,u)=>{if(d.length!==u*o)throw new RangeError(`Cannot predict as ${u} rows must have ${u*o} features: current value is ${d.length}`);$.length!==u*i&\
&($=new Float32Array(u*i));for(let f=0;f<u;f+=l){let h=Math.min(l,u-f),[R,C]=b;m.set(h===u?d:d.subarray(f*o,(f+h)*o),R>>2);for(let{step:q,at:z}of w)q.run(y,z,R,C,h),[R,C]=[C,R];$.set(m.subarray(R>>2,(\
R>>2)+h*i),f*i)}return $};return{name:e,preprocessing:t,logits:O,probabilities(d,u){let f=O(d,u);for(let h=0;h<u;h++)B(f,h*i,(h+1)*i);return f}}}var Y=1<<20;async function H(e,t){let{method:r,url:s}=t\
,n=URL.canParse(s)?new URL(s).pathname:s;try{let o=we(e);if(!Object.hasOwn(o,n))throw S(404,`There is no ${E(n)} here`);let i=o[n],a=typeof i=="function"?["POST"]:["GET","HEAD"];if(!a.includes(r))thro\
w S(405,`Cannot ${r} ${n}: it takes ${a.join(" and ")}`,{allow:String(a)});return Response.json(typeof i=="function"?i(await $e(t)):i)}catch(o){if(!(o instanceof x))throw o;let{message:i,...a}=o;retur\
n Response.json({error:i},{status:400,...a})}}function we(e){let{name:t,preprocessing:{classes:r,label:s,columns:n}}=e,o=`/v2/models/${encodeURIComponent(t)}`;return{"/":{name:t,label:s,classes:r,colu\
mns:n},"/predict":i=>({predictions:V(e,P(i)&&Array.isArray(i.rows)?i.rows:[i]).map(({label:a,probabilities:p})=>({label:a,probabilities:Object.fromEntries(r.map((c,g)=>[c,p[g]]))}))}),"/v2":{name:"ret\
ort-edge",version:"1",extensions:[]},"/v2/health/live":{live:!0},"/v2/health/ready":{ready:!0},[o]:{name:t,platform:"retort_edge",inputs:Q(e),outputs:G(e,-1)},[`${o}/ready`]:{name:t,ready:!0},[`${o}/i\
nfer`]:i=>xe(e,i)}}async function $e({body:e}){let t=new TextDecoder("utf-8",{fatal:!0}),r="",s=0;try{for await(let n of e??[]){if(s+=n.length,s>Y)throw S(413,`Cannot read a body of more than ${Y} byt\
es`);r+=t.decode(n,{stream:!0})}return JSON.parse(r+t.decode())}catch(n){throw n instanceof x?n:S(400,"Cannot predict as the body must be JSON")}}function V(e,t){if(!t.length)throw A("rows","a row or \
more",t);return t.forEach((r,s)=>{if(!P(r))throw A(`rows[${s}]`,"an object, cells by column name",r)}),e.predict(t)}function Q({preprocessing:{columns:e}}){let t=e.flatMap(({kind:n,name:o})=>n==="nume\
ric"?[]:[o]),r=e.length-t.length,s="features";for(;t.includes(s);)s+="_";return[...r?[{name:s,datatype:"FP32",shape:[-1,r]}]:[],...t.map(n=>({name:n,datatype:"BYTES",shape:[-1,1]}))]}function G({prepr\
ocessing:{classes:e}},t){return[{name:"probabilities",datatype:"FP32",shape:[t,e.length]},{name:"label",datatype:"BYTES",shape:[t]}]}function xe(e,t){let{id:r,inputs:s,outputs:n}=P(t)?t:{};if(r!==void\
 0&&typeof r!="string")throw A("id","a text",r);let o=V(e,Oe(e,s)),i=G(e,o.length);return{model_name:e.name,id:r,outputs:K(n??i,i,"outputs").map(([a])=>({...a,data:o.flatMap(({label:p,probabilities:c}\
)=>a.name==="label"?p:c)}))}}function Oe(e,t){let{preprocessing:{columns:r}}=e,s=K(t,Q(e),"inputs"),n;for(let[{name:o,datatype:i,shape:[,a=1]},{shape:p,data:c,...g}]of s){let w=i==="BYTES";if(g.dataty\
pe!==i)throw A(`the datatype of ${o}`,i,g.datatype);let l=Array.isArray(c)?c.flat(2):[],b=l.length/a;if(n??=Array.from(l.slice(0,b),()=>Object.create(null)),String(p)!==`${n.length},${a}`||b!==n.lengt\
h)throw A(`the shape of ${o}`,`[rows, ${a}], as its data and the other inputs have it`,p);let y=r.filter(m=>w?m.name===o:m.kind==="numeric");l.forEach((m,$)=>{let{name:O,missing:d}=y[$%a];if(typeof m!\
==(w?"string":"number")&&!(m===null&&d))throw A(`column ${E(O)}`,`${i}, as in training`,m);n[Math.floor($/a)][O]=m})}return n??[]}function K(e,t,r){let s=[...t];if(!Array.isArray(e))throw A(r,"an arra\
y",e);return e.map((n,o)=>{let i=s.findIndex(({name:a})=>P(n)&&a===n.name);if(i<0)throw A(`${r}[${o}]`,`another of ${E(t.map(({name:a})=>a))}`,P(n)?n.name:n);return[s.splice(i,1)[0],n]})}function P(e)\
{return typeof e=="object"&&e!==null&&!Array.isArray(e)}function A(e,t,r){return S(400,`Cannot predict as ${e} must be ${t}: current value is ${E(r)}`)}function S(e,t,r){return Object.assign(new x(t),\
{status:e,headers:r})}function Z({name:e,label:t,classes:r,numeric:s,others:n,missing:o,features:i,layers:a,bytes:p},c,g){let w=N(c,p),l=0,b=f=>w.slice(l,l+=f).buffer,y=s?s[0].split(s[1]):[],m=y.lengt\
h,[$,O]=[new Float64Array(b(8*m)),new Float64Array(b(8*m))],d=[...y.map((f,h)=>({kind:"numeric",name:f,mean:$[h],sd:O[h],missing:o.includes(h)})),...n],u=f=>{let[h,...R]=Array.isArray(f)?f:[];return t\
ypeof h=="string"?g[h](b,...R):f};return{name:e,preprocessing:{version:1,label:t,classes:r,columns:d,features:i},layers:a.map(f=>Object.fromEntries(Object.entries(f).map(([h,R])=>[h,u(R)])))}}function\
 X(e,t,r,s,n,o){let i=J(Z(e,t,s),r,n),{preprocessing:a,probabilities:p}=i,{features:c,classes:{length:g}}=a,w=U(a,o),l=y=>{let m=new Float32Array(y.length*c);y.forEach((O,d)=>{try{w(O,m,d*c)}catch(u){\
throw y.length>1&&u instanceof x&&(u.message=`rows[${d}]: ${u.message}`),u}});let $=p(m,y.length);return y.map((O,d)=>{let u=Array.from($.subarray(d*g,(d+1)*g));return{label:a.classes[u.indexOf(Math.m\
ax(...u))],probabilities:u}})},b={...i,encoders:o,predict:(y=>Array.isArray(y)?l(y):l([y])[0]),fetch:y=>H(b,y)};return b}return X})()',ak='(()=>{var x=class extends Error{name="UserError"};function N(\
e,t){return e.length>t?`${e.slice(0,t-3)}...`:e}function E(e){return typeof e=="number"||e===void 0?String(e):N(Z(typeof e=="string"?e.slice(0,80):e),80)}function Z(e){try{return JSON.stringify(e)??St\
ring(e)}catch{return`an ${typeof e}`}}var F=()=>"";function C(e){let t=Number(e);if(!Number.isFinite(t))return NaN;let o=e.charCodeAt(0);return o>X&&o<128||!q.test(e)?t:NaN}var X=48,q=/^\\s*(0[xob]|$)/\
i;function z(e){return("width"in e?e.width:e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}var I=1e6;function ee({mean:e,sd:t},o){let s=(o-e)/t,n=Number.isFinite(s)?s:o/t-e/t;return Math.max\
(-I,Math.min(I,n))}function te(e,t,o,s){let n=Number.isNaN(t);o[s]=n?e.fill??0:ee(e,t),e.missing&&(o[s+1]=n?1:0)}function ne(e){let t=0;return e.map(o=>{let s=t;return t+=z(o),s})}function T({columns:\
e},t={}){let o=e.map(({name:n})=>n),s=oe(e,t);return(n,r,i)=>{let a=0,p=c=>{let g=s(a,c,r,i);if(g)throw se("the row",e[a],c,g);a++};if(re(n))for(let c in n)c===o[a]&&p(n[c]);for(;a<o.length;){let c=o[\
a];if(!Object.hasOwn(n,c))throw ie("the row",e[a],Object.keys(n));p(n[c])}}}function re(e){let t=Object.getPrototypeOf(e);return t===Object.prototype||t===null}function oe(e,t){let o=ne(e),s=e.map(n=>\
void 0);return(n,r,i,a)=>{let p=e[n];if(a+=o[n],p.kind!=="numeric")return s[n](r??null,i,a);let c=r==null;if(!c&&typeof r!="string"&&typeof r!="number")return"a text, a number or null";let g=c?NaN:typ\
eof r=="number"?r+0:C(r);if(!c&&!Number.isFinite(g))return"a finite number";te(p,g,i,a)}}function se(e,{name:t},o,s){return new x(`Cannot encode ${e} as column ${E(t)} must be ${s}: current value is $\
{E(o)}`)}function ie(e,t,o){let{name:s}=t;return new x(`Cannot encode ${e} as it must have the ${ae(t)} column ${E(s)}: it is not there${F(s,o)}`)}function ae(e){return"of"in e?e.of:e.kind}function j(\
e,t,o){let s=-1/0;for(let r=t;r<o;r++)s=Math.max(s,e[r]);let n=0;for(let r=t;r<o;r++)n+=e[r]=Math.exp(e[r]-s);for(let r=t;r<o;r++)e[r]/=n}function k(e,t){let o=new Uint8Array(t),s=n=>{let r=e.charCode\
At(n);return r-33-+(r>34)-+(r>60)-+(r>92)};for(let n=0,r=0,i=0,a=0;n<e.length;n+=2)for(i|=s(n)+91*s(n+1)<<a,a+=13;a>7;a-=8)o[r++]=i,i>>=8;return o}var v="n$_C!#!!#Pt2&!z$Z|er`}3{\'8n$w-\'#PKIZapDoX5mt+!\
!!`\'*!x&o\'t!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-P#,.]\'V1y9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}\'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#Pj8h-6!r#*!t?_cSC.!B-\'!T:#%H#k#5)E8e!]\'Y#00V\'d!oR#]6uYu]M59\
6!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl2m:yIQd!r$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e\'Vnr?]\'-PN9h-}DZgi)X3]\',_j]\
9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR\'_B[5&&!@;R8?!qR\'_B[5&\'P@;R8h[\'V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.\'!8#S*4[BPr22!9-\'!8#7+4[BPr22!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8\
e\'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V\'d!IQO!m#k$C!99A!wPF#2!_-*!{8c!*!p\')P&!0$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f\'#PI(59PO]\':[6uYu]M598!`$p.IQ~|9-w9Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]\'wy&Pt2`5a8$k`\'.$5)sR\
;HJ0n$V8h[s\'~2mDt%l*oRVnt?]\'*Ph[;vYu&##!p?]\'*Px[;vYu&#:-p?J-9_yh:-au(Nw{i8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";var ue=65536;function _(e,{simd:t=!0,module:o}={}){if(t)try{\
let n=new WebAssembly.Memory({initial:Math.ceil(e/ue)}),r=new WebAssembly.Instance(o??new WebAssembly.Module(k(v,799)),{env:{memory:n}});return{numbers:new Float32Array(n.buffer),dense:r.exports.dense\
}}catch{}let s=new Float32Array(Math.ceil(e/4));return{numbers:s,dense:de(s)}}function de(e){let{fround:t,max:o}=Math;return(s,n,r,i,a,p,c,g)=>{for([s,n,r,i]=[s>>2,n>>2,r>>2,i>>2];a--;i+=c){let b=i+c;\
e.copyWithin(i,r,r+c);for(let l=0,w=n;l<p;l++){let y=e[s++];for(let m=i;m<b;m++,w++)e[m]=t(e[m]+t(y*e[w]))}for(let l=i;l<b;l++)e[l]=o(g,e[l])}}}var fe=1<<17,U=16;function B({name:e,preprocessing:t,lay\
ers:o},s,n){let{features:r,classes:{length:i}}=t,a=r,p=r,c=0,g=d=>{let u=c;return c+=Math.ceil(d/4)*16,u},b=o.map(d=>{let u=s[d.kind](d,p);return p=u.width,a=Math.max(a,p),{step:u,at:u.weights.map(({l\
ength:f})=>g(f))}}),l=Math.max(1,Math.min(256,Math.floor(fe/a))),w=[g(l*a+U),g(l*a+U)],y=_(c,n),{numbers:m}=y;for(let{step:d,at:u}of b)d.weights.forEach((f,h)=>m.set(f,u[h]>>2));let $=new Float32Array\
(i),R=(d,u)=>{if(d.length!==u*r)throw new RangeError(`Cannot predict as ${u} rows must have ${u*r} features: current value is ${d.length}`);$.length!==u*i&&($=new Float32Array(u*i));for(let f=0;f<u;f+\
=l){let h=Math.min(l,u-f),[A,M]=w;m.set(h===u?d:d.subarray(f*r,(f+h)*r),A>>2);for(let{step:G,at:K}of b)G.run(y,K,A,M,h),[A,M]=[M,A];$.set(m.subarray(A>>2,(A>>2)+h*i),f*i)}return $};return{name:e,prepr\
ocessing:t,logits:R,probabilities(d,u){let f=R(d,u);for(let h=0;h<u;h++)j(f,h*i,(h+1)*i);return f}}}var L=1<<20;async function D(e,t){let{method:o,url:s}=t,n=URL.canParse(s)?new URL(s).pathname:s;try{\
let r=pe(e);if(!Object.hasOwn(r,n))throw S(404,`There is no ${E(n)} here`);let i=r[n],a=typeof i=="function"?["POST"]:["GET","HEAD"];if(!a.includes(o))throw S(405,`Cannot ${o} ${n}: it takes ${a.join(\
" and ")}`,{allow:String(a)});return Response.json(typeof i=="function"?i(await le(t)):i)}catch(r){if(!(r instanceof x))throw r;let{message:i,...a}=r;return Response.json({error:i},{status:400,...a})}\
}function pe(e){let{name:t,preprocessing:{classes:o,label:s,columns:n}}=e,r=`/v2/models/${encodeURIComponent(t)}`;return{"/":{name:t,label:s,classes:o,columns:n},"/predict":i=>({predictions:J(e,P(i)&&\
Array.isArray(i.rows)?i.rows:[i]).map(({label:a,probabilities:p})=>({label:a,probabilities:Object.fromEntries(o.map((c,g)=>[c,p[g]]))}))}),"/v2":{name:"retort-edge",version:"1",extensions:[]},"/v2/hea\
lth/live":{live:!0},"/v2/health/ready":{ready:!0},[r]:{name:t,platform:"retort_edge",inputs:Y(e),outputs:W(e,-1)},[`${r}/ready`]:{name:t,ready:!0},[`${r}/infer`]:i=>me(e,i)}}async function le({body:e}\
){let t=new TextDecoder("utf-8",{fatal:!0}),o="",s=0;try{for await(let n of e??[]){if(s+=n.length,s>L)throw S(413,`Cannot read a body of more than ${L} bytes`);o+=t.decode(n,{stream:!0})}return JSON.p\
arse(o+t.decode())}catch(n){throw n instanceof x?n:S(400,"Cannot predict as the body must be JSON")}}function J(e,t){if(!t.length)throw O("rows","a row or more",t);return t.forEach((o,s)=>{if(!P(o))th\
row O(`rows[${s}]`,"an object, cells by column name",o)}),e.predict(t)}function Y({preprocessing:{columns:e}}){let t=e.flatMap(({kind:n,name:r})=>n==="numeric"?[]:[r]),o=e.length-t.length,s="features"\
;for(;t.includes(s);)s+="_";return[...o?[{name:s,datatype:"FP32",shape:[-1,o]}]:[],...t.map(n=>({name:n,datatype:"BYTES",shape:[-1,1]}))]}function W({preprocessing:{classes:e}},t){return[{name:"probab\
ilities",datatype:"FP32",shape:[t,e.length]},{name:"label",datatype:"BYTES",shape:[t]}]}function me(e,t){let{id:o,inputs:s,outputs:n}=P(t)?t:{};if(o!==void 0&&typeof o!="string")throw O("id","a text",\
o);let r=J(e,ge(e,s)),i=W(e,r.length);return{model_name:e.name,id:o,outputs:H(n??i,i,"outputs").map(([a])=>({...a,data:r.flatMap(({label:p,probabilities:c})=>a.name==="label"?p:c)}))}}function ge(e,t)\
{let{preprocessing:{columns:o}}=e,s=H(t,Y(e),"inputs"),n;for(let[{name:r,datatype:i,shape:[,a=1]},{shape:p,data:c,...g}]of s){let b=i==="BYTES";if(g.datatype!==i)throw O(`the datatype of ${r}`,i,g.dat\
atype);let l=Array.isArray(c)?c.flat(2):[],w=l.length/a;if(n??=Array.from(l.slice(0,w),()=>Object.create(null)),String(p)!==`${n.length},${a}`||w!==n.length)throw O(`the shape of ${r}`,`[rows, ${a}], \
as its data and the other inputs have it`,p);let y=o.filter(m=>b?m.name===r:m.kind==="numeric");l.forEach((m,$)=>{let{name:R,missing:d}=y[$%a];if(typeof m!==(b?"string":"number")&&!(m===null&&d))throw\
 O(`column ${E(R)}`,`${i}, as in training`,m);n[Math.floor($/a)][R]=m})}return n??[]}function H(e,t,o){let s=[...t];if(!Array.isArray(e))throw O(o,"an array",e);return e.map((n,r)=>{let i=s.findIndex(\
({name:a})=>P(n)&&a===n.name);if(i<0)throw O(`${o}[${r}]`,`another of ${E(t.map(({name:a})=>a))}`,P(n)?n.name:n);return[s.splice(i,1)[0],n]})}function P(e){return typeof e=="object"&&e!==null&&!Array.\
isArray(e)}function O(e,t,o){return S(400,`Cannot predict as ${e} must be ${t}: current value is ${E(o)}`)}function S(e,t,o){return Object.assign(new x(t),{status:e,headers:o})}function V({name:e,labe\
l:t,classes:o,numeric:s,others:n,missing:r,features:i,layers:a,bytes:p},c,g){let b=k(c,p),l=0,w=f=>b.slice(l,l+=f).buffer,y=s?s[0].split(s[1]):[],m=y.length,[$,R]=[new Float64Array(w(8*m)),new Float64\
Array(w(8*m))],d=[...y.map((f,h)=>({kind:"numeric",name:f,mean:$[h],sd:R[h],missing:r.includes(h)})),...n],u=f=>{let[h,...A]=Array.isArray(f)?f:[];return typeof h=="string"?g[h](w,...A):f};return{name\
:e,preprocessing:{version:1,label:t,classes:o,columns:d,features:i},layers:a.map(f=>Object.fromEntries(Object.entries(f).map(([h,A])=>[h,u(A)])))}}function Q(e,t,o,s,n,r){let i=B(V(e,t,s),o,n),{prepro\
cessing:a,probabilities:p}=i,{features:c,classes:{length:g}}=a,b=T(a,r),l=y=>{let m=new Float32Array(y.length*c);y.forEach((R,d)=>{try{b(R,m,d*c)}catch(u){throw y.length>1&&u instanceof x&&(u.message=\
`rows[${d}]: ${u.message}`),u}});let $=p(m,y.length);return y.map((R,d)=>{let u=Array.from($.subarray(d*g,(d+1)*g));return{label:a.classes[u.indexOf(Math.max(...u))],probabilities:u}})},w={...i,encode\
rs:r,predict:(y=>Array.isArray(y)?l(y):l([y])[0]),fetch:y=>D(w,y)};return w}return Q})()',uk='(()=>{var w=class extends Error{name="UserError"};function F(e,n){return e.length>n?`${e.slice(0,n-3)}...`\
:e}function $(e){return typeof e=="number"||e===void 0?String(e):F(ne(typeof e=="string"?e.slice(0,80):e),80)}function ne(e){try{return JSON.stringify(e)??String(e)}catch{return`an ${typeof e}`}}var M\
=()=>"";function P(e){let n=Number(e);if(!Number.isFinite(n))return NaN;let t=e.charCodeAt(0);return t>te&&t<128||!re.test(e)?n:NaN}var te=48,re=/^\\s*(0[xob]|$)/i;function oe({categories:e,missing:n},\
t,r,o){let s=e.length;r.fill(0,o,o+s+(n?1:0)),t!=="missing"?t!==void 0&&(r[o+t]=1):n&&(r[o+s]=1)}var se=15;function ie(e,n){let t=e.indexOf(n);if(t>=0)return t;let r=I(n),o=Number.isNaN(r)?-1:e.findIn\
dex(s=>I(s)===r);return o<0?void 0:o}function I(e){return e.length>se?NaN:P(e)}function T({categories:e}){let n=new Map(e.map((t,r)=>[t,r]).reverse());return t=>n.get(t)??ie(e,t)}function v(e,n,t,r,o)\
{if(typeof t=="number"&&!(Math.abs(t)<2**53))return"a text, a number below 2^53 or null";oe(e,t===null?"missing":n(String(t)),r,o)}function ae(e,n){let{name:t,encoder:r}=e;if(Object.hasOwn(n,r))return\
 n[r](e);throw new w(`Cannot encode column ${$(t)} as its encoder must be at hand: ${$(r)} is not; name the plugin that it comes with`)}function j(e,n){let{of:t,width:r,missing:o}=e,s=ae(e,n);return(i\
,a,d)=>{if(a.fill(0,d,d+r+(o?1:0)),o&&i===null&&(a[d+r]=1),"write"in s)return ue(t,i,u=>s.write(u,a,d))}}function ue(e,n,t){if(n==null)return t(null);if(e==="tokens"){let r=ce(n);return typeof r=="str\
ing"?r:t(r)}if(typeof n!="string"&&typeof n!="number")return"a text, a number or null";if(e==="numeric"||e==="image"){let r=typeof n=="number"?n+0:P(n);return Number.isFinite(r)?t(r):"a finite number"\
}return t(String(n))}function ce(e){let n=Array.isArray(e)?e:typeof e=="string"?de(e):[e],t=new Int32Array(n.length);for(let r=0;r<n.length;r++){let o=n[r],s=typeof o=="number"?o:typeof o=="string"?P(\
o):NaN;if(!(Number.isInteger(s)&&s>=0&&s<2**31))return`ids, whole numbers from 0 on, as a list or with spaces between them, and not ${$(o)}`;t[r]=s}return t}function de(e){return e.split(/\\s+/).filter\
(n=>n)}function U(e,n){if(e.kind==="numeric")return;if(e.kind==="encoded")return j(e,n);let t=T(e);return(r,o,s)=>r!==null&&typeof r!="string"&&typeof r!="number"?"a text, a number or null":v(e,t,r,o,\
s)}function fe(e){return("width"in e?e.width:e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}var _=1e6;function pe({mean:e,sd:n},t){let r=(t-e)/n,o=Number.isFinite(r)?r:t/n-e/n;return Math.m\
ax(-_,Math.min(_,o))}function le(e,n,t,r){let o=Number.isNaN(n);t[r]=o?e.fill??0:pe(e,n),e.missing&&(t[r+1]=o?1:0)}function me(e){let n=0;return e.map(t=>{let r=n;return n+=fe(t),r})}function B({colum\
ns:e},n={}){let t=e.map(({name:o})=>o),r=ye(e,n);return(o,s,i)=>{let a=0,d=u=>{let g=r(a,u,s,i);if(g)throw he("the row",e[a],u,g);a++};if(ge(o))for(let u in o)u===t[a]&&d(o[u]);for(;a<t.length;){let u\
=t[a];if(!Object.hasOwn(o,u))throw be("the row",e[a],Object.keys(o));d(o[u])}}}function ge(e){let n=Object.getPrototypeOf(e);return n===Object.prototype||n===null}function ye(e,n){let t=me(e),r=e.map(\
o=>U(o,n));return(o,s,i,a)=>{let d=e[o];if(a+=t[o],d.kind!=="numeric")return r[o](s??null,i,a);let u=s==null;if(!u&&typeof s!="string"&&typeof s!="number")return"a text, a number or null";let g=u?NaN:\
typeof s=="number"?s+0:P(s);if(!u&&!Number.isFinite(g))return"a finite number";le(d,g,i,a)}}function he(e,{name:n},t,r){return new w(`Cannot encode ${e} as column ${$(n)} must be ${r}: current value i\
s ${$(t)}`)}function be(e,n,t){let{name:r}=n;return new w(`Cannot encode ${e} as it must have the ${we(n)} column ${$(r)}: it is not there${M(r,t)}`)}function we(e){return"of"in e?e.of:e.kind}function\
 L(e,n,t){let r=-1/0;for(let s=n;s<t;s++)r=Math.max(r,e[s]);let o=0;for(let s=n;s<t;s++)o+=e[s]=Math.exp(e[s]-r);for(let s=n;s<t;s++)e[s]/=o}function C(e,n){let t=new Uint8Array(n),r=o=>{let s=e.charC\
odeAt(o);return s-33-+(s>34)-+(s>60)-+(s>92)};for(let o=0,s=0,i=0,a=0;o<e.length;o+=2)for(i|=r(o)+91*r(o+1)<<a,a+=13;a>7;a-=8)t[s++]=i,i>>=8;return t}var D="n$_C!#!!#Pt2&!z$Z|er`}3{\'8n$w-\'#PKIZapDoX5m\
t+!!!`\'*!x&o\'t!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-P#,.]\'V1y9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}\'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#Pj8h-6!r#*!t?_cSC.!B-\'!T:#%H#k#5)E8e!]\'Y#00V\'d!oR#]6uYu]\
M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl2m:yIQd!r$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e\'Vnr?]\'-PN9h-}DZgi)X3]\',\
_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR\'_B[5&&!@;R8?!qR\'_B[5&\'P@;R8h[\'V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.\'!8#S*4[BPr22!9-\'!8#7+4[BPr22!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:\
!b8e\'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V\'d!IQO!m#k$C!99A!wPF#2!_-*!{8c!*!p\')P&!0$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f\'#PI(59PO]\':[6uYu]M598!`$p.IQ~|9-w9Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]\'wy&Pt2`5a8$k`\'.$5\
)sR;HJ0n$V8h[s\'~2mDt%l*oRVnt?]\'*Ph[;vYu&##!p?]\'*Px[;vYu&#:-p?J-9_yh:-au(Nw{i8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";var xe=65536;function W(e,{simd:n=!0,module:t}={}){if(n)t\
ry{let o=new WebAssembly.Memory({initial:Math.ceil(e/xe)}),s=new WebAssembly.Instance(t??new WebAssembly.Module(C(D,799)),{env:{memory:o}});return{numbers:new Float32Array(o.buffer),dense:s.exports.de\
nse}}catch{}let r=new Float32Array(Math.ceil(e/4));return{numbers:r,dense:Ee(r)}}function Ee(e){let{fround:n,max:t}=Math;return(r,o,s,i,a,d,u,g)=>{for([r,o,s,i]=[r>>2,o>>2,s>>2,i>>2];a--;i+=u){let x=i\
+u;e.copyWithin(i,s,s+u);for(let l=0,b=o;l<d;l++){let y=e[r++];for(let m=i;m<x;m++,b++)e[m]=n(e[m]+n(y*e[b]))}for(let l=i;l<x;l++)e[l]=t(g,e[l])}}}var Oe=1<<17,J=16;function Y({name:e,preprocessing:n,\
layers:t},r,o){let{features:s,classes:{length:i}}=n,a=s,d=s,u=0,g=f=>{let c=u;return u+=Math.ceil(f/4)*16,c},x=t.map(f=>{let c=r[f.kind](f,d);return d=c.width,a=Math.max(a,d),{step:c,at:c.weights.map(\
({length:p})=>g(p))}}),l=Math.max(1,Math.min(256,Math.floor(Oe/a))),b=[g(l*a+J),g(l*a+J)],y=W(u,o),{numbers:m}=y;for(let{step:f,at:c}of x)f.weights.forEach((p,h)=>m.set(p,c[h]>>2));let E=new Float32Ar\
ray(i),O=(f,c)=>{if(f.length!==c*s)throw new RangeError(`Cannot predict as ${c} rows must have ${c*s} features: current value is ${f.length}`);E.length!==c*i&&(E=new Float32Array(c*i));for(let p=0;p<c\
;p+=l){let h=Math.min(l,c-p),[A,N]=b;m.set(h===c?f:f.subarray(p*s,(p+h)*s),A>>2);for(let{step:z,at:ee}of x)z.run(y,ee,A,N,h),[A,N]=[N,A];E.set(m.subarray(A>>2,(A>>2)+h*i),p*i)}return E};return{name:e,\
preprocessing:n,logits:O,probabilities(f,c){let p=O(f,c);for(let h=0;h<c;h++)L(p,h*i,(h+1)*i);return p}}}var H=1<<20;async function V(e,n){let{method:t,url:r}=n,o=URL.canParse(r)?new URL(r).pathname:r\
;try{let s=Ae(e);if(!Object.hasOwn(s,o))throw k(404,`There is no ${$(o)} here`);let i=s[o],a=typeof i=="function"?["POST"]:["GET","HEAD"];if(!a.includes(t))throw k(405,`Cannot ${t} ${o}: it takes ${a.\
join(" and ")}`,{allow:String(a)});return Response.json(typeof i=="function"?i(await Re(n)):i)}catch(s){if(!(s instanceof w))throw s;let{message:i,...a}=s;return Response.json({error:i},{status:400,..\
.a})}}function Ae(e){let{name:n,preprocessing:{classes:t,label:r,columns:o}}=e,s=`/v2/models/${encodeURIComponent(n)}`;return{"/":{name:n,label:r,classes:t,columns:o},"/predict":i=>({predictions:K(e,S\
(i)&&Array.isArray(i.rows)?i.rows:[i]).map(({label:a,probabilities:d})=>({label:a,probabilities:Object.fromEntries(t.map((u,g)=>[u,d[g]]))}))}),"/v2":{name:"retort-edge",version:"1",extensions:[]},"/v\
2/health/live":{live:!0},"/v2/health/ready":{ready:!0},[s]:{name:n,platform:"retort_edge",inputs:Q(e),outputs:G(e,-1)},[`${s}/ready`]:{name:n,ready:!0},[`${s}/infer`]:i=>Pe(e,i)}}async function Re({bo\
dy:e}){let n=new TextDecoder("utf-8",{fatal:!0}),t="",r=0;try{for await(let o of e??[]){if(r+=o.length,r>H)throw k(413,`Cannot read a body of more than ${H} bytes`);t+=n.decode(o,{stream:!0})}return J\
SON.parse(t+n.decode())}catch(o){throw o instanceof w?o:k(400,"Cannot predict as the body must be JSON")}}function K(e,n){if(!n.length)throw R("rows","a row or more",n);return n.forEach((t,r)=>{if(!S(\
t))throw R(`rows[${r}]`,"an object, cells by column name",t)}),e.predict(n)}function Q({preprocessing:{columns:e}}){let n=e.flatMap(({kind:o,name:s})=>o==="numeric"?[]:[s]),t=e.length-n.length,r="feat\
ures";for(;n.includes(r);)r+="_";return[...t?[{name:r,datatype:"FP32",shape:[-1,t]}]:[],...n.map(o=>({name:o,datatype:"BYTES",shape:[-1,1]}))]}function G({preprocessing:{classes:e}},n){return[{name:"p\
robabilities",datatype:"FP32",shape:[n,e.length]},{name:"label",datatype:"BYTES",shape:[n]}]}function Pe(e,n){let{id:t,inputs:r,outputs:o}=S(n)?n:{};if(t!==void 0&&typeof t!="string")throw R("id","a t\
ext",t);let s=K(e,Se(e,r)),i=G(e,s.length);return{model_name:e.name,id:t,outputs:Z(o??i,i,"outputs").map(([a])=>({...a,data:s.flatMap(({label:d,probabilities:u})=>a.name==="label"?d:u)}))}}function Se\
(e,n){let{preprocessing:{columns:t}}=e,r=Z(n,Q(e),"inputs"),o;for(let[{name:s,datatype:i,shape:[,a=1]},{shape:d,data:u,...g}]of r){let x=i==="BYTES";if(g.datatype!==i)throw R(`the datatype of ${s}`,i,\
g.datatype);let l=Array.isArray(u)?u.flat(2):[],b=l.length/a;if(o??=Array.from(l.slice(0,b),()=>Object.create(null)),String(d)!==`${o.length},${a}`||b!==o.length)throw R(`the shape of ${s}`,`[rows, ${\
a}], as its data and the other inputs have it`,d);let y=t.filter(m=>x?m.name===s:m.kind==="numeric");l.forEach((m,E)=>{let{name:O,missing:f}=y[E%a];if(typeof m!==(x?"string":"number")&&!(m===null&&f))\
throw R(`column ${$(O)}`,`${i}, as in training`,m);o[Math.floor(E/a)][O]=m})}return o??[]}function Z(e,n,t){let r=[...n];if(!Array.isArray(e))throw R(t,"an array",e);return e.map((o,s)=>{let i=r.findI\
ndex(({name:a})=>S(o)&&a===o.name);if(i<0)throw R(`${t}[${s}]`,`another of ${$(n.map(({name:a})=>a))}`,S(o)?o.name:o);return[r.splice(i,1)[0],o]})}function S(e){return typeof e=="object"&&e!==null&&!A\
rray.isArray(e)}function R(e,n,t){return k(400,`Cannot predict as ${e} must be ${n}: current value is ${$(t)}`)}function k(e,n,t){return Object.assign(new w(n),{status:e,headers:t})}function X({name:e\
,label:n,classes:t,numeric:r,others:o,missing:s,features:i,layers:a,bytes:d},u,g){let x=C(u,d),l=0,b=p=>x.slice(l,l+=p).buffer,y=r?r[0].split(r[1]):[],m=y.length,[E,O]=[new Float64Array(b(8*m)),new Fl\
oat64Array(b(8*m))],f=[...y.map((p,h)=>({kind:"numeric",name:p,mean:E[h],sd:O[h],missing:s.includes(h)})),...o],c=p=>{let[h,...A]=Array.isArray(p)?p:[];return typeof h=="string"?g[h](b,...A):p};return\
{name:e,preprocessing:{version:1,label:n,classes:t,columns:f,features:i},layers:a.map(p=>Object.fromEntries(Object.entries(p).map(([h,A])=>[h,c(A)])))}}function q(e,n,t,r,o,s){let i=Y(X(e,n,r),t,o),{p\
reprocessing:a,probabilities:d}=i,{features:u,classes:{length:g}}=a,x=B(a,s),l=y=>{let m=new Float32Array(y.length*u);y.forEach((O,f)=>{try{x(O,m,f*u)}catch(c){throw y.length>1&&c instanceof w&&(c.mes\
sage=`rows[${f}]: ${c.message}`),c}});let E=d(m,y.length);return y.map((O,f)=>{let c=Array.from(E.subarray(f*g,(f+1)*g));return{label:a.classes[c.indexOf(Math.max(...c))],probabilities:c}})},b={...i,e\
ncoders:s,predict:(y=>Array.isArray(y)?l(y):l([y])[0]),fetch:y=>V(b,y)};return b}return q})()',ck='(()=>{var g=["authorization","content-type","content-encoding","idempotency-key","if-none-match","inf\
erence-header-content-length","last-event-id","*"].join(", "),f=["allow","content-disposition","etag","inference-header-content-length","location","retry-after","www-authenticate"].join(", "),h="3600"\
;function c(e,t){let n=e.get("origin");return n!==null&&t.includes(n)?n:void 0}function a(e,t){e.set("access-control-allow-origin",t),e.set("access-control-expose-headers",f);let n=e.get("vary");e.set\
("vary",n===null?"origin":`${n}, origin`)}function d(e,t){if(e.has("access-control-request-method"))return{"access-control-allow-methods":t.join(", "),"access-control-allow-headers":g,"access-control-\
max-age":h,...e.has("access-control-request-private-network")?{"access-control-allow-private-network":"true"}:{}}}var p=["GET","HEAD","POST"];function l(e,t){return async n=>{let{method:u,headers:i}=n\
,o=c(i,t),s=o!==void 0&&u==="OPTIONS"?d(i,p):void 0,r=s?new Response(null,{status:204,headers:s}):await e(n);return o===void 0?r.headers.append("vary","origin"):a(r.headers,o),r}}return l})()',lk={dense:"\
(()=>{function n({inputs:t,outputs:e,kernel:m,bias:p,relu:d},s){let r=s/t;return{width:r*e,weights:[m,p??new Float32Array(e)],run:({dense:i},o,c,f,y)=>i(c,o[0],o[1],f,y*r,t,e,d?0:-1/0)}}return n})()",
patches:"(()=>{function y({input:h,output:n,size:o,strides:e,dilations:i,pad:f}){let[w,a,g]=h,m=o[0]*o[1],c=new Int32Array(n[0]*n[1]*m);for(let t=0;t<c.length;t++){let[p,s]=[t%m,Math.floor(t/m)],l=Mat\
h.floor(s/n[1])*e[0]-f[0]+Math.floor(p/o[1])*i[0],r=s%n[1]*e[1]-f[1]+p%o[1]*i[1],d=l>=0&&l<w&&r>=0&&r<a;c[t]=d?(l*a+r)*g:-1}return c}function u({window:h},n){let o=h.input[2],e=y(h);return{width:e.len\
gth*o,weights:[],run({numbers:f},w,a,g,m){for(let c=0,t=a>>2,p=g>>2;c<m;c++,t+=n)for(let s=0;s<e.length;s++){let l=e[s];for(let r=0;r<o;r++)f[p++]=l<0?0:f[t+l+r]}}}}return u})()",depthwise:"(()=>{func\
tion C({input:c,output:o,size:r,strides:w,dilations:i,pad:s}){let[y,e,h]=c,t=r[0]*r[1],m=new Int32Array(o[0]*o[1]*t);for(let n=0;n<m.length;n++){let[f,a]=[n%t,Math.floor(n/t)],l=Math.floor(a/o[1])*w[0\
]-s[0]+Math.floor(f/r[1])*i[0],p=a%o[1]*w[1]-s[1]+f%r[1]*i[1],d=l>=0&&l<y&&p>=0&&p<e;m[n]=d?(l*e+p)*h:-1}return m}function S({window:c,multiplier:o,kernel:r},w){let i=c.input[2],s=c.size[0]*c.size[1],\
y=C(c),e=i*o,h=y.length/s;return{width:h*e,weights:[r],run({numbers:t},[m],n,f,a){t.fill(0,f>>2,(f>>2)+a*h*e);for(let l=0,p=n>>2,d=f>>2;l<a;l++,p+=w)for(let M=0;M<h;M++,d+=e)for(let D=0;D<s;D++){let x\
=y[M*s+D];if(x<0)continue;let W=(m>>2)+D*e;for(let I=0;I<i;I++){let u=t[p+x+I],A=I*o;for(let g=A;g<A+o;g++)t[d+g]=t[d+g]+u*t[W+g]}}}}}return S})()",maxPool:"(()=>{function I({input:e,output:c,size:t,s\
trides:s,dilations:m,pad:a}){let[f,M,g]=e,i=t[0]*t[1],p=new Int32Array(c[0]*c[1]*i);for(let o=0;o<p.length;o++){let[h,r]=[o%i,Math.floor(o/i)],n=Math.floor(r/c[1])*s[0]-a[0]+Math.floor(h/t[1])*m[0],l=\
r%c[1]*s[1]-a[1]+h%t[1]*m[1],y=n>=0&&n<f&&l>=0&&l<M;p[o]=y?(n*M+l)*g:-1}return p}function P({window:e},c){let t=e.input[2],s=e.size[0]*e.size[1],m=I(e),a=m.length/s;return{width:a*t,weights:[],run({nu\
mbers:f},M,g,i,p){for(let o=0,h=g>>2,r=i>>2;o<p;o++,h+=c)for(let n=0;n<a;n++,r+=t){f.fill(-1/0,r,r+t);for(let l=0;l<s;l++){let y=m[n*s+l];if(!(y<0))for(let x=0;x<t;x++)f[r+x]=Math.max(f[r+x],f[h+y+x])\
}}}}}return P})()",scale:"(()=>{function n({scale:e,shift:c},o){return{width:o,weights:[],run({numbers:r},f,m,a,l){let s=l*o;for(let t=0;t<s;t++){let p=t%e.length;r[(a>>2)+t]=r[(m>>2)+t]*e[p]+c[p]}}}}\
return n})()",activate:"(()=>{var s={relu:t=>Math.max(0,t),tanh:Math.tanh,sigmoid:t=>1/(1+Math.exp(-t)),elu:t=>t<0?Math.expm1(t):t,gelu:t=>.5*t*(1+f(t*Math.SQRT1_2))};function f(t){let e=1/(1+.3275911\
*Math.abs(t)),o=((((1.061405429*e-1.453152027)*e+1.421413741)*e-.284496736)*e+.254829592)*e;return Math.sign(t)*(1-o*Math.exp(-t*t))}function m({activation:t},e){let o=s[t];return{width:e,weights:[],r\
un({numbers:r},h,c,i,p){for(let a=c>>2,n=i>>2,u=a+p*e;a<u;a++,n++)r[n]=o(r[a])}}}return m})()"},_p={f32:"(()=>{function r(e,t){return new Float32Array(e(4*t))}return r})()",e32:"(()=>{function a(u,f,i\
,m){let e=new Uint8Array(u(m)),r=0,l=new Uint32Array(f).map(()=>{let n=i;for(;e[r>>3]>>(r&7)&1;r++)n--;let t=++r>>3,o=(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>(r&7);return r+=24,o<<8&1<<31|n<<23|o&838\
8607});return new Float32Array(l.buffer)}return a})()",f16:"(()=>{function n({values:r,scales:e}){return Float32Array.from(r,(t,u)=>t*e[u%e.length])}function o(r){return r instanceof Float32Array?r:r \
instanceof Uint16Array?Float32Array.from(r,f):n(r)}function f(r){let e=r>>10&31,t=e?(1024+(r&1023))*2**(e-25):(r&1023)*2**-24;return r>>15?-t:t}function a(r,e){return o(new Uint16Array(r(2*e)))}return\
 a})()",i8:"(()=>{function t(r,n,e){let o=new Float32Array(r(4*e));return Float32Array.from(new Int8Array(r(n)),(a,u)=>a*o[u%e])}return t})()"},$p={hash:'(()=>{function f({options:o}){return b(o)}func\
tion b({buckets:o,of:s,ngrams:[u,e]}){let n=s==="words"?w:x;return{write(r,t,c){if(r===null)return;let a=new Map;for(let i of n(g(String(r)),u,e)){let l=M(i),m=Math.abs(l)%o;a.set(m,(a.get(m)??0)+(l<0\
?-1:1))}let h=0;for(let i of a.values())h+=i*i;if(h===0)return;let d=Math.sqrt(h);for(let[i,l]of a)t[c+i]=l/d}}}function g(o){return o.normalize("NFC").toLowerCase()}var p=/[\\p{L}\\p{M}\\p{N}_]{2,}/gu;f\
unction w(o,s,u){let e=o.match(p)??[],n=[];for(let r=s;r<=u;r++)for(let t=0;t+r<=e.length;t++)n.push(e.slice(t,t+r).join(" "));return n}function x(o,s,u){let e=[];for(let n of o.split(/\\s+/u)){if(n===\
"")continue;let r=[" ",...n," "];for(let t=s;t<=u;t++){let c=0;do e.push(r.slice(c,c+t).join(""));while(++c+t<=r.length);if(r.length<=t)break}}return e}function M(o){let s=new TextEncoder().encode(o),\
{length:u}=s,e=0;for(let n=0;n<u;n+=4){let r=n+4<=u,t=s[n]|(s[n+1]??0)<<8|(s[n+2]??0)<<16|(s[n+3]??0)<<24;t=Math.imul(t,3432918353),t=Math.imul(t<<15|t>>>17,461845907),e^=t,r&&(e=Math.imul(e<<13|e>>>1\
9,5)+3864292196|0)}return e^=u,e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),e^e>>>16}return f})()'};function fk(e,t=[]){let{student:r,numbers:n}=sk(e),o=dk(r),s=e.layers.map(({kind:l})=>l),{others:i}=r,a=i.filter(l=>l.kind==="encoded"),u=a.length?uk:i.some(({kind:l})=>l==="categorical")?ik:ak,c=Object.
keys(_p).filter(l=>o.includes(`:["${l}",`));return`// @ts-self-types="./student.d.ts"
// A student by Retort: see README.md.
const c=${u},
o=${Tp(lk,s)},
r=${Tp(_p,c)},
s=${o},
n="${n}"${a.length?`,
e=${Tp($p,Ql(a,$p,"edge"))}`:""};
`+sz(t,a.length>0)+`const student=createStudent();
export const predict=student.predict;
export default student;
`}function sz(e,t){let r=`c(s,n,o,r,options${t?",e":""})`;return e.length?`const k=${ck},
g=${dk(e)};
export const createStudent=(options)=>{const t=`+r+`;return{...t,fetch:k(t.fetch,g)}};
`:`export const createStudent=(options)=>${r};
`}function Tp(e,t){return`{${Array.from(new Set(t),r=>`${r}:${e[r]}`).join(",")}}`}function dk(e){return JSON.stringify(e).replace(/[<\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"\
0")}`)}function mk(e,t=[]){let r=e.name.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60)||"student";return new Map([["student.js",Wt(fk(e,t))],["student.d.ts",Wt(ek())],["package.jso\
n",Wt(az(r))],["worker.js",Wt(tk())],["kernel.wasm",YB(XB,799)],["wrangler.jsonc",Wt(uz(r))],["deno.js",Wt(rk())],["bun.js",Wt(nk())],["node.js",Wt(ok())],["README.md",Wt(lz(e,t))]])}function az(e){return`${JSON.
stringify({name:e,private:!0,type:"module",exports:"./student.js",types:"./student.d.ts"},null,2)}
`}function uz(e){return`{
  "name": ${JSON.stringify(e)},
  "main": "worker.js",
  "compatibility_date": "2025-09-01"
}
`}var cz={float32:"float32",float16:"float16, and computed in float32",int8:"int8 with a scale for each output, and computed in float32"};function lz({name:e,precision:t,preprocessing:{label:r,classes:n,
columns:o}},s){let i=Object.fromEntries(o.slice(0,3).map(u=>[u.name,u.kind==="numeric"?u.fill??u.mean:u.kind==="categorical"?u.categories[0]??null:"some words"])),a=o.length>3?" and so on":"";return`#\
 A student, for the edge

${Ll(e)} answers ${Ll(r)}, one of ${n.length} classes, from ${o.length} columns. Its weights are stored as
${cz[t]}. \`student.js\` is all that it needs: it imports nothing and calls only what the web has.

    import student from "./student.js";
    const { label, probabilities } = student.predict(row); // or rows

A row is an object of cells by column name${a?", such as":":"} ${Ll(JSON.stringify(i))}${a}.

| file | for |
| --- | --- |
| \`student.js\`, \`student.d.ts\` | browsers, and whatever imports an ES module |
| \`worker.js\`, \`kernel.wasm\`, \`wrangler.jsonc\` | Cloudflare: \`npx wrangler deploy\` |
| \`deno.js\` | Deno Deploy; \`deno serve student.js\` does as well |
| \`bun.js\`, \`node.js\` | a server on Bun or Node |

Each answers \`GET /\`, \`POST /predict\` (\`{"rows": [row]}\`, or one row), and the Open Inference Protocol in JSON at \`/v2\`.
Pages of other origins may not call them${s.length?`, but for those of ${s.map(Ll).join(", ")}`:": export with --origin for those that may"}.
`}function Ll(e){let t=e.replace(/\s/g," "),r=Math.max(0,...Array.from(t.matchAll(/`+/g),([s])=>s.length)),[n,o]=["`".repeat(r+1),r?" ":""];return`${n}${o}${t}${o}${n}`}var Ak={kind:"exporter",name:"edge",summary:"One ES module without dependencies, for browsers, Workers, Deno, Bun and Node.",options:()=>_({precision:mi(),origins:de(se().superRefine((e,t)=>{let r=VB(
e);r&&t.addIssue({code:"custom",message:r,params:{rule:r,value:e}})})).default([]).describe("Pages of these origins may call the module's `fetch` handler.")}),create:({precision:e,origins:t})=>({export:async({
name:r,trained:n})=>mk(await ZB(r,n,e),t)})};p();p();p();var So={float32:1,int8:3,int64:7,float16:10,float64:11},fz=8;function hk(e){let{name:t,opset:r,nodes:n,initialisers:o,inputs:s,outputs:i,metadata:a}=e,u=wr(c=>{n.forEach(l=>c.bytes(1,dz(l))),c.text(
2,t),o.forEach(l=>c.bytes(5,Az(l))),s.forEach(l=>c.bytes(11,pk(l))),i.forEach(l=>c.bytes(12,pk(l)))});return wr(c=>{c.int(1,fz),c.text(2,"retort"),c.bytes(7,u),c.bytes(8,wr(l=>l.int(2,r)));for(let[l,f]of Object.
entries(a))c.bytes(14,wr(d=>d.text(1,l).text(2,f)))})}function dz({op:e,inputs:t,output:r,attributes:n={}}){return wr(o=>{t.forEach(s=>o.text(1,s)),o.text(2,r),o.text(3,r),o.text(4,e),Object.entries(n).
forEach(([s,i])=>o.bytes(5,mz(s,i)))})}function mz(e,t){return wr(r=>{r.text(1,e),"float"in t?r.float(2,t.float).int(20,1):"int"in t?r.int(3,t.int).int(20,2):"text"in t?r.text(4,t.text).int(20,3):(t.ints.
forEach(n=>r.int(8,n)),r.int(20,7))})}function Az({name:e,type:t,shape:r,bytes:n}){return wr(o=>{r.forEach(s=>o.int(1,s)),o.int(2,So[t]).text(8,e).bytes(9,n)})}function pk({name:e,width:t}){let r=wr(o=>{
o.bytes(1,wr(s=>s.text(2,"batch"))),o.bytes(1,wr(s=>s.int(1,t)))}),n=wr(o=>o.int(1,So.float32).bytes(2,r));return wr(o=>o.text(1,e).bytes(2,wr(s=>s.bytes(1,n))))}function wr(e){let t=new Qp;return e(t),
t.done()}var Qp=class{#e=[];int(t,r){return this.#t(BigInt(t)<<3n),this.#t(BigInt.asUintN(64,BigInt(r))),this}float(t,r){this.#t(BigInt(t)<<3n|5n);let n=new Uint8Array(4);return new DataView(n.buffer).
setFloat32(0,r,!0),this.#e.push(n),this}bytes(t,r){return this.#t(BigInt(t)<<3n|2n),this.#t(BigInt(r.length)),this.#e.push(r),this}text(t,r){return this.bytes(t,new TextEncoder().encode(r))}#t(t){let r=[],
n=t;for(;n>0x7fn;n>>=7n)r.push(Number(n&0x7fn)|128);r.push(Number(n)),this.#e.push(Uint8Array.from(r))}done(){let t=new Uint8Array(this.#e.reduce((n,{length:o})=>n+o,0)),r=0;for(let n of this.#e)t.set(
n,r),r+=n.length;return t}};var Fl=class{nodes=[];initialisers=[];#e;constructor(t){this.#e=t}add(t,r,n,o={}){return this.nodes.push({op:r,inputs:n,output:t,attributes:o}),t}floats(t,r,n=[r.length]){return this.#t(t,"float32",n,
Float32Array.from(r))}doubles(t,r,n=[r.length]){return this.#t(t,"float64",n,Float64Array.from(r))}integers(t,r){return this.#t(t,"int64",[r.length],BigInt64Array.from(r,BigInt))}kernel(t,r,{order:n,shape:o,
axis:s}){let i=`${t}/${r.name}`;if(this.#e==="float32")return this.#t(i,"float32",o,Pp(r.values,r.shape,n));if(this.#e==="float16"){let d=Float16Array.from(Pp(r.values,r.shape,n)),m=this.#t(`${i}/floa\
t16`,"float16",o,d);return this.add(i,"Cast",[m],{to:{int:So.float32}})}let{values:a,scales:u}=wa(r.values,Jr(r)),c=this.#t(`${i}/int8`,"int8",o,Pp(a,r.shape,n)),l=this.floats(`${i}/scale`,u,o.map((d,m)=>m===
s?d:1)),f=this.add(`${i}/whole`,"Cast",[c],{to:{int:So.float32}});return this.add(i,"Mul",[f,l])}#t(t,r,n,o){let s=new Uint8Array(o.buffer,o.byteOffset,o.byteLength);return this.initialisers.push({name:t,
type:r,shape:n,bytes:s}),t}};function Pp(e,t,r){if(r.every((i,a)=>i===a))return e;let n=t.map((i,a)=>t.slice(a+1).reduce((u,c)=>u*c,1)),o=e.slice(),s=r.map(()=>0);for(let i=0;i<o.length;i++){o[i]=e[s.
reduce((a,u,c)=>a+u*n[r[c]],0)];for(let a=r.length-1;a>=0&&++s[a]===t[r[a]];a--)s[a]=0}return o}p();var Op={Dense(e,t){let{name:r,inputs:n,op:{weights:{kernel:o}}}=e,s={order:[0,1],shape:o.shape,axis:1},i=t.add(`${r}/product`,"MatMul",[n[0],t.kernel(r,o,s)]);Ba(e,t,zl(e,t,i))},Activation(e,t){Ba(e,t,
e.inputs[0])},Dropout:pz,Reshape:gk,Flatten(e,t){Ai(e.op,e.refuse),gk(e,t)},BatchNormalization({name:e,op:t,input:r,refuse:n,inputs:o},s){if(!cn(t.axis,r.length+1))throw n("normalised over its last ax\
is");let{gamma:i,beta:a,moving_mean:u,moving_variance:c}=t.weights,{scale:l,shift:f}=Ol({gamma:i?.values,beta:a?.values,mean:u.values,variance:c.values,epsilon:t.epsilon}),d=s.add(`${e}/scaled`,"Mul",
[o[0],s.floats(`${e}/scale`,l)]);s.add(e,"Add",[d,s.floats(`${e}/shift`,f())])},LayerNormalization({name:e,op:t,input:r,refuse:n,inputs:o},s){let{weights:{gamma:i,beta:a},epsilon:u,axes:[c,...l]}=t;if(l.
length||!cn(c,r.length+1))throw n("normalised over its last axis");let f=d=>new Float32Array(r.at(-1)).fill(d);s.add(e,"LayerNormalization",[o[0],s.floats(`${e}/gamma`,i?.values??f(1)),s.floats(`${e}/\
beta`,a?.values??f(0))],{axis:{int:-1},epsilon:{float:u}})},Conv2D(e,t){let{kernel:r}=e.op.weights,n=vk(e,t,e.inputs[0],r,hz(r),1);Ba(e,t,zl(e,t,n))},DepthwiseConv2D(e,t){Ba(e,t,zl(e,t,yk(e,t)))},SeparableConv2D(e,t){
let{name:r,op:{weights:{pointwise_kernel:n}}}=e,o=yk(e,t),[,,s,i]=n.shape,a={order:[0,1,2,3],shape:[s,i],axis:1},u=t.add(`${r}/mixed`,"MatMul",[o,t.kernel(r,n,a)]);Ba(e,t,zl(e,t,u))},MaxPooling2D:(e,t)=>wk(
e,t,"MaxPool"),AveragePooling2D:(e,t)=>wk(e,t,"AveragePool"),GlobalAveragePooling2D(e,t){Ai(e.op,e.refuse),t.add(e.name,"ReduceMean",e.inputs,{axes:{ints:[1,2]},keepdims:{int:0}})},Add(e,t){let[r,...n]=e.
inputs,o=n.pop();if(o===void 0)throw e.refuse("a sum of several");let s=n.reduce((i,a,u)=>t.add(`${e.name}/sum_${u+1}`,"Add",[i,a]),r);t.add(e.name,"Add",[s,o])},Concatenate({name:e,op:{axis:t},inputs:r},n){
n.add(e,"Concat",r,{axis:{int:t}})}};function pz({name:e,inputs:t},r){r.add(e,"Identity",t)}function gk({name:e,inputs:t,output:r},n){n.add(e,"Reshape",[t[0],n.integers(`${e}/shape`,[-1,...r])])}function zl({
name:e,op:{weights:{bias:t}}},r,n){return t?r.add(`${e}/biased`,"Add",[n,r.floats(`${e}/bias`,t.values)]):n}var Ek={perm:{ints:[0,3,1,2]}},Ik={perm:{ints:[0,2,3,1]}};function hz({shape:e}){let[t,r,n,o]=e;
return{order:[3,2,0,1],shape:[o,n,t,r],axis:0}}function yk(e,t){let{depthwise_kernel:r}=e.op.weights,[n,o,s,i]=r.shape,a={order:[2,3,0,1],shape:[s*i,1,n,o],axis:0};return vk(e,t,e.inputs[0],r,a,s)}function vk(e,t,r,n,o,s){
let{name:i}=e,a=t.add(`${i}/channels_first`,"Transpose",[r],Ek),u=t.add(`${i}/convolved`,"Conv",[a,t.kernel(i,n,o)],{...Ck(e,e.op.sliding.dilations),group:{int:s}});return t.add(`${i}/channels_last`,"\
Transpose",[u],Ik)}function wk(e,t,r){let{name:n,inputs:o}=e,s=t.add(`${n}/channels_first`,"Transpose",[o[0]],Ek),i=t.add(`${n}/pooled`,r,[s],Ck(e));t.add(n,"Transpose",[i],Ik)}function Ck(e,t){let{size:r,
strides:n,before:o,after:s}=Dl(e),i=a=>({ints:a});return{kernel_shape:i(r),strides:i(n),...t?{dilations:i(t)}:{},pads:i([...o,...s])}}var bk={linear:["Identity"],relu:["Relu"],tanh:["Tanh"],sigmoid:["\
Sigmoid"],elu:["Elu",{alpha:{float:1}}],selu:["Selu"],softplus:["Softplus"],softsign:["Softsign"],hardSigmoid:["HardSigmoid",{alpha:{float:.2},beta:{float:.5}}],softmax:["Softmax",{axis:{int:-1}}]};function Ba({
name:e,op:{activation:t},refuse:r},n,o){let s=bk[t];if(s)n.add(e,s[0],[o],s[1]);else if(t==="gelu")gz(n,e,o);else if(t==="swish")n.add(e,"Mul",[o,n.add(`${e}/gate`,"Sigmoid",[o])]);else{let i=[...Object.
keys(bk),"gelu","swish"].join(", ");throw r(`with one of the activations ${i}, not ${t}`)}}function gz(e,t,r){let n=e.add(`${t}/scaled`,"Mul",[r,e.floats(`${t}/root`,[Math.SQRT1_2],[])]),o=e.add(`${t}\
/erf`,"Erf",[n]),s=e.add(`${t}/whole`,"Add",[o,e.floats(`${t}/one`,[1],[])]),i=e.add(`${t}/half`,"Mul",[r,e.floats(`${t}/a_half`,[.5],[])]);e.add(t,"Mul",[i,s])}p();function Sk(e,{features:t,classes:r},n,o){let s=n?`the raw numbers of the columns, in the order of \`preprocessing.json\`, float32 \`[batch, ${t}]\`; they are
standardised inside`:`the encoded features that \`preprocessing.json\` makes of a row, float32 \`[batch, ${t}]\`: some columns are texts or
categories, or had missing cells, which a tensor of numbers cannot say`;return`# ${e.replaceAll(/\s+/g," ")} as ONNX

\`model.onnx\` is opset 17, its kernels stored as ${o}; made by Retort.

- Input \`features\`: ${s}.
- Outputs \`logits\` and \`probabilities\`: float32 \`[batch, ${r.length}]\`, in the order of \`labels.json\`.
- The classes are among the model's metadata, too, as JSON under \`classes\`.

\`\`\`python
import json, numpy, onnxruntime
session = onnxruntime.InferenceSession("model.onnx")
rows = numpy.zeros((1, ${t}), numpy.float32)
probabilities = session.run(["probabilities"], {"features": rows})[0]
labels = json.loads(session.get_modelmeta().custom_metadata_map["classes"])
print(labels[probabilities[0].argmax()])
\`\`\`
`}var yz=17,Bk={kind:"exporter",name:"onnx",summary:"A model.onnx of opset 17, preprocessing inside where all columns are numbers.",options:()=>_({precision:mi()}),create:({precision:e})=>({async export({
name:t,trained:r}){let{preprocessing:n}=r,o=n.columns.find(d=>d.kind==="encoded"&&d.width===0);if(o)throw new S(`Cannot export the student to ONNX as each column must become features: column ${R(o.name)}\
 becomes an input of its own; serve the run's own folder (deno task serve), or ask it by predict`);let s=Pl(r,"ONNX"),i=wz(n),a=new Fl(e),u=i?bz(a,i):"features";await Ez(a,s,e,u),a.add("probabilities",
"Softmax",["logits"],{axis:{int:-1}});let c=i?.length??n.features,l=n.classes.length,f=hk({name:t,opset:yz,nodes:a.nodes,initialisers:a.initialisers,inputs:[{name:"features",width:c}],outputs:[{name:"\
logits",width:l},{name:"probabilities",width:l}],metadata:{classes:JSON.stringify(n.classes),features:i?"raw":"encoded",...i?{columns:JSON.stringify(i.map(({name:d})=>d))}:{},precision:e}});return new Map(
[["model.onnx",f],["labels.json",fs(n.classes)],["preprocessing.json",fs(n)],["README.md",Wt(Sk(t,n,i!==void 0,e))]])}})};function wz({columns:e}){let t=e.filter(r=>r.kind==="numeric");return t.length===
e.length&&t.every(({missing:r})=>!r)?t:void 0}function bz(e,t){let r=e.add("features/float64","Cast",["features"],{to:{int:So.float64}}),n=e.add("features/centred","Sub",[r,e.doubles("features/mean",t.
map(({mean:a})=>a))]),o=e.add("features/scaled","Div",[n,e.doubles("features/sd",t.map(({sd:a})=>a))]),s=[-ao,ao].map((a,u)=>e.doubles(`features/bound_${u+1}`,[a],[])),i=e.add("features/bounded","Clip",
[o,...s]);return e.add("features/encoded","Cast",[i],{to:{int:So.float32}})}async function Ez(e,t,r,n){if(t.inputs.length>1||t.outputs.length>1)throw new S(`Cannot export the student to ONNX as its mo\
del must have one input and one output: it has ${t.inputs.length} and ${t.outputs.length}; --target tfjs takes it as it is`);let{input:o,output:s,calls:i}=lo(t),a=new Map([[o,n]]);for(let u of i){let{
layer:c,className:l,op:f}=u,d=g=>new S(`Cannot export the student to ONNX as its layer ${R(u.name)} must be ${g}: it is a ${l}; `+qs(l));if(i.some(g=>g.layer===c&&g!==u))throw d("used once");let m=Op[f.
kind];if(!m)throw d(`one of ${Object.keys(Op).join(", ")}`);let A=u.outputs[0],h=A===s?"logits":`layers/${u.name}`;m({op:await sc(f,g=>Bp(g,u.name,r)),inputs:u.inputs.map(g=>a.get(g)),input:xk(u.inputShape,
d),output:xk(u.outputShape,d),name:h,refuse:d},e),a.set(A,h)}}function xk(e,t){let r=lc(e);if(!r)throw t("of a size that is known");return r}p();var $k=U(j());p();var kk='(()=>{var d=class extends Error{name="UserError"};function g(e,n){return e.length>n?`${e.slice(0,n-3)}...`:e}function f(e){return typeof e=="number"||e===void 0?String(e):g(O(typeof e=="st\
ring"?e.slice(0,80):e),80)}function O(e){try{return JSON.stringify(e)??String(e)}catch{return`an ${typeof e}`}}var m=()=>"";function p(e){let n=Number(e);if(!Number.isFinite(n))return NaN;let r=e.char\
CodeAt(0);return r>E&&r<128||!F.test(e)?n:NaN}var E=48,F=/^\\s*(0[xob]|$)/i;function $({categories:e,missing:n},r,t,o){let i=e.length;t.fill(0,o,o+i+(n?1:0)),r!=="missing"?r!==void 0&&(t[o+r]=1):n&&(t[\
o+i]=1)}var A=15;function k(e,n){let r=e.indexOf(n);if(r>=0)return r;let t=y(n),o=Number.isNaN(t)?-1:e.findIndex(i=>y(i)===t);return o<0?void 0:o}function y(e){return e.length>A?NaN:p(e)}function b({c\
ategories:e}){let n=new Map(e.map((r,t)=>[r,t]).reverse());return r=>n.get(r)??k(e,r)}function h(e,n,r,t,o){if(typeof r=="number"&&!(Math.abs(r)<2**53))return"a text, a number below 2^53 or null";$(e,\
r===null?"missing":n(String(r)),t,o)}function R(e,n){let{name:r,encoder:t}=e;if(Object.hasOwn(n,t))return n[t](e);throw new d(`Cannot encode column ${f(r)} as its encoder must be at hand: ${f(t)} is n\
ot; name the plugin that it comes with`)}function w(e,n){let{of:r,width:t,missing:o}=e,i=R(e,n);return(c,s,a)=>{if(s.fill(0,a,a+t+(o?1:0)),o&&c===null&&(s[a+t]=1),"write"in i)return P(r,c,u=>i.write(u\
,s,a))}}function P(e,n,r){if(n==null)return r(null);if(e==="tokens"){let t=S(n);return typeof t=="string"?t:r(t)}if(typeof n!="string"&&typeof n!="number")return"a text, a number or null";if(e==="nume\
ric"||e==="image"){let t=typeof n=="number"?n+0:p(n);return Number.isFinite(t)?r(t):"a finite number"}return r(String(n))}function S(e){let n=Array.isArray(e)?e:typeof e=="string"?M(e):[e],r=new Int32\
Array(n.length);for(let t=0;t<n.length;t++){let o=n[t],i=typeof o=="number"?o:typeof o=="string"?p(o):NaN;if(!(Number.isInteger(i)&&i>=0&&i<2**31))return`ids, whole numbers from 0 on, as a list or wit\
h spaces between them, and not ${f(o)}`;r[t]=i}return r}function M(e){return e.split(/\\s+/).filter(n=>n)}function x(e,n){if(e.kind==="numeric")return;if(e.kind==="encoded")return w(e,n);let r=b(e);ret\
urn(t,o,i)=>t!==null&&typeof t!="string"&&typeof t!="number"?"a text, a number or null":h(e,r,t,o,i)}function v(e){return("width"in e?e.width:e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}\
var N=1e6;function I({mean:e,sd:n},r){let t=(r-e)/n,o=Number.isFinite(t)?t:r/n-e/n;return Math.max(-N,Math.min(N,o))}function j(e,n,r,t){let o=Number.isNaN(n);r[t]=o?e.fill??0:I(e,n),e.missing&&(r[t+1\
]=o?1:0)}function T(e){let n=0;return e.map(r=>{let t=n;return n+=v(r),t})}function C({columns:e},n={}){let r=e.map(({name:o})=>o),t=L(e,n);return(o,i,c)=>{let s=0,a=u=>{let l=t(s,u,i,c);if(l)throw U(\
"the row",e[s],u,l);s++};if(W(o))for(let u in o)u===r[s]&&a(o[u]);for(;s<r.length;){let u=r[s];if(!Object.hasOwn(o,u))throw _("the row",e[s],Object.keys(o));a(o[u])}}}function W(e){let n=Object.getPro\
totypeOf(e);return n===Object.prototype||n===null}function L(e,n){let r=T(e),t=e.map(o=>x(o,n));return(o,i,c,s)=>{let a=e[o];if(s+=r[o],a.kind!=="numeric")return t[o](i??null,c,s);let u=i==null;if(!u&\
&typeof i!="string"&&typeof i!="number")return"a text, a number or null";let l=u?NaN:typeof i=="number"?i+0:p(i);if(!u&&!Number.isFinite(l))return"a finite number";j(a,l,c,s)}}function U(e,{name:n},r,\
t){return new d(`Cannot encode ${e} as column ${f(n)} must be ${t}: current value is ${f(r)}`)}function _(e,n,r){let{name:t}=n;return new d(`Cannot encode ${e} as it must have the ${G(n)} column ${f(t\
)}: it is not there${m(t,r)}`)}function G(e){return"of"in e?e.of:e.kind}return C})()',Dp={hash:'(()=>{function f({options:o}){return b(o)}function b({buckets:o,of:s,ngrams:[u,e]}){let n=s==="words"?w:\
x;return{write(r,t,c){if(r===null)return;let a=new Map;for(let i of n(g(String(r)),u,e)){let l=M(i),m=Math.abs(l)%o;a.set(m,(a.get(m)??0)+(l<0?-1:1))}let h=0;for(let i of a.values())h+=i*i;if(h===0)re\
turn;let d=Math.sqrt(h);for(let[i,l]of a)t[c+i]=l/d}}}function g(o){return o.normalize("NFC").toLowerCase()}var p=/[\\p{L}\\p{M}\\p{N}_]{2,}/gu;function w(o,s,u){let e=o.match(p)??[],n=[];for(let r=s;r<=\
u;r++)for(let t=0;t+r<=e.length;t++)n.push(e.slice(t,t+r).join(" "));return n}function x(o,s,u){let e=[];for(let n of o.split(/\\s+/u)){if(n==="")continue;let r=[" ",...n," "];for(let t=s;t<=u;t++){let\
 c=0;do e.push(r.slice(c,c+t).join(""));while(++c+t<=r.length);if(r.length<=t)break}}return e}function M(o){let s=new TextEncoder().encode(o),{length:u}=s,e=0;for(let n=0;n<u;n+=4){let r=n+4<=u,t=s[n]\
|(s[n+1]??0)<<8|(s[n+2]??0)<<16|(s[n+3]??0)<<24;t=Math.imul(t,3432918353),t=Math.imul(t<<15|t>>>17,461845907),e^=t,r&&(e=Math.imul(e<<13|e>>>19,5)+3864292196|0)}return e^=u,e=Math.imul(e^e>>>16,224682\
2507),e=Math.imul(e^e>>>13,3266489909),e^e>>>16}return f})()'};p();function Rk(e,t="{}"){return`// Made by Retort. Opens this folder with TensorFlow.js and answers raw rows:
//
//   import * as tf from "@tensorflow/tfjs";
//   import { loadStudent } from "./student.js";
//   const student = await loadStudent(tf);
//   const [{ label, probabilities }] = await student.predict([{ column: 1.5, another: "text" }]);

const encoders = ${t};
const rowEncoder = ${e};

/** Opens the folder that this file is in, or another one by its URL. */
export async function loadStudent(tf, folder = new URL(".", import.meta.url).href) {
  const at = (name) => new URL(name, folder.endsWith("/") ? folder : folder + "/").href;
  const answer = await fetch(at("preprocessing.json"));
  if (!answer.ok) throw new Error("Cannot open " + at("preprocessing.json") + ": status " + answer.status);
  const preprocessing = await answer.json();
  const encodeRow = rowEncoder(preprocessing, encoders);
  const model = await tf.loadLayersModel(at("model.json"));
  return {
    model,
    preprocessing,
    /** For each row, an object of cells by column name, the likeliest class and the probability of every class. */
    async predict(rows) {
      const { features, classes } = preprocessing;
      if (!rows.length) return [];
      const encoded = new Float32Array(rows.length * features);
      rows.forEach((row, i) => encodeRow(row, encoded, i * features));
      const answers = tf.tidy(() => tf.softmax(model.predict(tf.tensor2d(encoded, [rows.length, features]))));
      const values = await answers.data();
      answers.dispose();
      return rows.map((_, i) => {
        const probabilities = Array.from(values.subarray(i * classes.length, (i + 1) * classes.length));
        return { label: classes[probabilities.indexOf(Math.max(...probabilities))], probabilities };
      });
    },
    dispose: () => model.dispose(),
  };
}

/** Writes the features of a row, from a position on. A cell that is null or undefined is missing. */
export function encode(preprocessing, row, into, at) {
  rowEncoder(preprocessing, encoders)(row, into, at);
}
`}function _k(e,t){return`# ${e.replaceAll(/\s+/g," ")} for TensorFlow.js

Made by Retort; its weights are stored as ${t}.

- \`model.json\` and \`weights.bin\`: what \`tf.loadLayersModel\` opens. It takes encoded features and answers logits.
- \`preprocessing.json\`: how a raw row becomes features. \`labels.json\`: the class of each output.
- \`student.js\`: opens all of these, from any web server, and takes raw rows:

\`\`\`html
<script src="https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@4.22.0/dist/tf.min.js"><\/script>
<script type="module">
  import { loadStudent } from "./student.js";
  const student = await loadStudent(tf);
  const [{ label, probabilities }] = await student.predict([{ column: 1.5 }]);
<\/script>
\`\`\`
`}var Tk={kind:"exporter",name:"tfjs",summary:"A folder that tf.loadLayersModel opens, with a module that takes raw rows.",options:()=>_({precision:mi()}),create:({precision:e})=>({async export({name:t,
trained:r}){let{preprocessing:n}=r,o=Pl(r,"tfjs"),s=ic(Vm(o));if(s)throw new S(`Cannot export the student to tfjs as its layer ${R(s.layer)} must be one that TensorFlow.js has: it is a ${s.className};\
 ${qs(s.className)}`);for(let d of o.layers)await jB(d,e);let a=`{${Ql(n.columns,Dp,"tfjs").map(d=>`${d}: ${Dp[d]}`).join(`,
`)}}`,{topology:u,specs:c,data:l}=await Iz(o),f=c.map((d,m)=>vz(d,l[m],e));return new Map([["model.json",fs({format:"layers-model",generatedBy:"retort",convertedBy:null,modelTopology:u,weightsManifest:[
{paths:["weights.bin"],weights:f.map(({spec:d})=>d)}]})],["weights.bin",mt(f.map(({bytes:d})=>d))],["preprocessing.json",fs(n)],["labels.json",fs(n.classes)],["student.js",Wt(Rk(kk,a))],["README.md",Wt(
_k(t,e))]])}})};async function Iz(e){let t;await e.save($k.io.withSaveHandler(l=>(t=l,Promise.resolve({modelArtifactsInfo:{dateSaved:new Date(0),modelTopologyType:"JSON"}}))));let{modelTopology:r,weightSpecs:n,
weightData:o}=t,s=Array.isArray(o)?o:[o],i=mt(s.map(l=>new Uint8Array(l))),a=new Float32Array(i.buffer,i.byteOffset,i.length/4),u=0,c=n.map(({shape:l})=>{let f=l.reduce((d,m)=>d*m,1);return a.slice(u,
u+=f)});return{topology:r,specs:n,data:c}}function vz(e,t,r){if(r==="float32"||Jr(e)===void 0)return{spec:e,bytes:un(t)};if(r==="float16"){let i=Float16Array.from(t);return{spec:{...e,quantization:{dtype:"\
float16"}},bytes:new Uint8Array(i.buffer)}}let{scale:n,min:o}=Cz(t),s=Uint8Array.from(t,i=>Math.max(0,Math.min(255,Math.round((i-o)/n))));return{spec:{...e,quantization:{dtype:"uint8",scale:n,min:o}},
bytes:s}}function Cz(e){let[t,r]=[0,0];for(let o of e)[t,r]=[Math.min(t,o),Math.max(r,o)];let n=(r-t)/255||1;return{scale:n,min:Math.round(t/n)*n}}p();var Bt=U(j());p();var Bo=U(j());p();var gi=U(j());function xo(e,t=r=>gi.clone(r)){return gi.customGrad((...n)=>{let[o]=n;return{value:t(o),gradFunc:()=>gi.zeros(o.shape)}})(e)}p();var Ot=U(j());function yi(e,t,{observed:r=!1}={}){return{...r?Mp(e,t):e,trained:(n,o,s)=>e.trained(`${t}.${n}`,o,s)}}function Mp(e,t){return{...e,observe:(r,n)=>e.observe(`${t}.${r}`,n)}}function Nn({
teacher:e},t){if(!e)throw new TypeError(`Cannot compute ${t} as the stage must have a teacher: it has none`);return e}function xt(e,t){return Nn(e,t).logits}function ka(e,t){let r=e.features?.[t];if(!r)
throw new TypeError(`Cannot read ${t} as it must be among the loss's needs: it is not`);return r}function Qk(e,t){let{labels:r,labelMask:n}=e;if(!n)return r;let o=Ot.argMax(xt(e,t),1);return Ot.where(
Ot.less(r,0),o,r)}function nr({rowWeights:e,labelMask:t},r){if(!e&&!t)return 1/r;let n=t?Ot.div(t,Ot.maximum(Ot.sum(t),1)):Ot.fill([r],1/r);return Ot.expandDims(e?Ot.mul(n,e):n,1)}function wi({targets:e},t){
if(e)return e;throw new TypeError(`Cannot compute ${t} as the task must have targets [rows, outputs]: it has classes`)}var Nl=()=>({student:se().min(1).describe("The student's layer."),teacher:se().min(1).describe("The teacher's layer; that of a member of an ensemble as teacher-1.hidden_2.")}),ko=()=>({student:se().min(
1).optional().describe("The student's layer; its logits by default."),teacher:se().min(1).optional().describe("The teacher's layer; its logits by default.")}),Ul=()=>de(se().min(1)).min(1).refine(e=>new Set(
e).size===e.length,{error:"must name each layer once"});function Tr({student:e,teacher:t}){return{student:e===void 0?[]:[e],teacher:t===void 0?[]:[t]}}function Qr(e,{student:t,teacher:r},n){let o=Nn(e,
n);return[t===void 0?e.student.logits:ka(e.student,t),xo(r===void 0?o.logits:ka(o,r))]}function br(e){return e.rank===2?e:Bo.reshape(e,[e.shape[0],-1])}function Sz(e,t,r){let[n,o]=t.shape,s=Bo.add(Bo.matMul(
Bo.reshape(e,[-1,n]),t),r);return Bo.reshape(s,[...e.shape.slice(0,-1),o])}function jl(e,t,r){let n=t.shape.at(-1),o=Math.sqrt(6/(n+r)),s=e.trained("kernel",[n,r],i=>o*(2*i.uniform()-1));return Sz(t,s,
e.trained("bias",[r],0))}function bi(e,t,r,n){let[o,s]=[e,t].map(u=>u.slice(1).join(", "));if(o===s)return;let[i,a]=[r.student,r.teacher].map(u=>u??"logits");throw new S(`Cannot compare the student's ${i}\
 with the teacher's ${a} as their shapes must be equal: current values are [${o}] and [${s}]; ${n}`)}p();var Dt=U(j());var Pk=1e-24;function xz(e,t=-1){return xo(e,r=>Dt.cast(Dt.greater(Dt.sum(Dt.square(r),t,!0),Pk),"float32"))}function Lp(e,t=-1){return Dt.sqrt(Dt.maximum(Dt.sum(Dt.square(e),t,!0),Pk))}function Un(e,t=-1){
return Dt.div(Dt.mul(e,xz(e,t)),Lp(e,t))}var Bz=["mean-of-squares","norm"];function kz(e,t,r){let n=Bt.sub(e,t);return r==="norm"?Bt.mean(Lp(n)):Bt.mean(Bt.square(n))}function Ok(e,t=2){let r=t===2?Bt.square(e):Bt.pow(Bt.abs(e),t);return Un(
br(e.rank>2?Bt.mean(r,-1):r))}function Dk({rank:e,shape:t}){return e>2?t.slice(0,-1):t}function Mk(e,[,t,r]){if(e.rank!==4)return e;let[n,o,s,i]=e.shape;if(!(o>=t&&s>=r&&o%t===0&&s%r===0)||o===t&&s===
r)return e;let u=Bt.mean(Bt.reshape(e,[n*t,o/t,s*i]),1),c=Bt.reshape(u,[n*t*r,s/r,i]);return Bt.reshape(Bt.mean(c,1),[n,t,r,i])}var Lk={kind:"loss",name:"attention-transfer",summary:"The student is to\
 look where the teacher looks.",paper:"Zagoruyko & Komodakis (2017), Paying More Attention to Attention: Improving the Performance of Convolutional Neural Networks via Attention Transfer, https://arxi\
v.org/abs/1612.03928",options:()=>_({...Nl(),power:M().min(1).default(2).describe("Exponent of the features; higher looks at the strongest alone."),form:we(Bz).default("mean-of-squares").describe("How\
 maps are compared: mean-of-squares as in the authors' code, norm as in the paper.")}),create({power:e,form:t,...r}){return Ae(function(o){let[s,i]=Qr(o,r,"attention-transfer"),[a,u]=[Mk(s,i.shape),Mk(
i,s.shape)];return bi(Dk(a),Dk(u),r,"take layers with as many positions, or one with a multiple of the other's height and width"),kz(Ok(a,e),Ok(u,e),t)},{needs:Tr(r),tasks:"all"})}};p();var fe=U(j());function Rz(e,t,r){return fe.tidy(()=>{let n=fe.mean(fe.squaredDifference(e,t),1,!0),o=r?fe.expandDims(r,1):fe.onesLike(n),s=fe.div(fe.sum(fe.mul(n,o)),fe.maximum(fe.sum(o),1)),i=fe.where(fe.greater(o,
0),n,fe.mul(fe.onesLike(n),s));return fe.sub(1,fe.div(i,fe.maximum(fe.max(i),1e-12)))})}function _z(e,t,r=e.map(()=>1/e.length)){return fe.tidy(()=>{let n=e.map((i,a)=>fe.mul(fe.squaredDifference(i,t),
r[a])),o=fe.mean(fe.addN(n),1,!0),s=fe.maximum(fe.mean(o),1e-12);return fe.div(s,fe.add(o,s))})}function $z(e,t,r,n=1/e.shape[0]){let o=fe.mean(fe.squaredDifference(e,xo(t)),1,!0);return fe.sum(fe.mul(
o,fe.mul(r,n)))}var Fk={kind:"loss",name:"attentive-imitation",summary:"Squared distance from the teacher's numbers, less where the teacher errs itself and where an ensemble's members differ.",paper:"\
Saputra, Gusmão, Almalioglu, Markham & Trigoni (2019), Distilling Knowledge From a Deep Pose Regressor Network, https://arxiv.org/abs/1908.00858",options:()=>_({bounded:De().default(!0).describe("Whe\
ther the teacher's own error on a row bounds its pull there: times 1 less its share of the batch's largest."),spread:De().default(!0).describe("Whether the spread of an ensemble's members does: times \
v̄ / (v̄ + v) of their variance v. One model has none.")}),create({bounded:e,spread:t}){return Ae(function(n){let o=Nn(n,"attentive-imitation"),{logits:s}=n.student,i=[...e?Tz(n,o):[],...t?Qz(o):[]],
a=i.length?i.reduce((l,f)=>fe.mul(l,f)):1,{labelMask:u,...c}=n;return $z(s,o.logits,a,nr(c,s.shape[0]))},{tasks:["numbers"],weighs:!0,...t?{needs:{members:!0}}:{}})}};function Tz({targets:e,labelMask:t},{
logits:r}){return e?[Rz(r,e,t)]:[]}function Qz({logits:e,members:t=[],weights:r}){return t.length<2?[]:[_z(t.map(n=>n.logits),e,r)]}p();var Yt=U(j());p();var Gl=U(j());function Fe(e,t){return Gl.customGrad((...n)=>{let[o,s]=n,{loss:i,gradient:a}=t(o);return s([a]),{value:i,gradFunc:(u,[c])=>Gl.mul(c,u)}})(e)}function Pz(e,t,r=1/e.shape[0]){let n=e.shape[1];return Fe(e,o=>{let s=Yt.sub(Yt.softplus(o),Yt.mul(t,o)),i=Yt.div(r,n);return{loss:Yt.sum(Yt.mul(s,i)),gradient:Yt.mul(Yt.sub(Yt.sigmoid(o),t),i)}})}var zk={
kind:"loss",name:"binary-cross-entropy",summary:"Cross-entropy of each label by itself, the mean over labels: for rows that may have several.",options:()=>_({}),create:()=>Ae(function(t){let{logits:r}=t.
student,n=nr(t,r.shape[0]);return Pz(r,wi(t,"binary-cross-entropy"),n)},{tasks:["labels"],weighs:!0})};p();var Xe=U(j());p();function ft(e,{progress:t,observe:r}){let n=e(t);if(!(n>0))throw new S(`Cannot soften targets as the temperature must be above 0: current value is ${n} at progress ${t}`);return r("temperature",n),n}function Oz(e,t,r,n=1/e.shape[0]){let o=e.shape[1];return Fe(e,s=>{let[i,a]=[Xe.div(s,r),Xe.div(t,r)],u=Xe.sigmoid(a),c=Xe.add(Xe.mul(u,Xe.sub(a,i)),Xe.sub(Xe.softplus(i),Xe.softplus(a))),l=Xe.div(n,o);
return{loss:Xe.mul(Xe.sum(Xe.mul(c,l)),r**2),gradient:Xe.mul(Xe.mul(Xe.sub(Xe.sigmoid(i),u),l),r)}})}var Nk={kind:"loss",name:"binary-soft-targets",summary:"Divergence of the student from the teacher'\
s softened answer to each label, times the temperature squared.",paper:"Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531",options:e=>_({temperature:e.
schedule({above:0}).default(4).describe("What both sides' logits are divided by; higher shows more of the small probabilities.")}),create({temperature:e},t){let r=be(e,t);return Ae(function(o){let s=xt(
o,"binary-soft-targets"),{logits:i}=o.student,{labelMask:a,...u}=o,c=nr(u,i.shape[0]);return Oz(i,s,ft(r,o),c)},{tasks:["labels"],weighs:!0})}};p();var Ro=U(j());function Dz(e,t){return Ro.sub(1,Ro.mean(Ro.sum(Ro.mul(Un(e),Un(t)),1)))}var Uk={kind:"loss",name:"cosine",summary:"Features are to point where the teacher's point, however long they are.",paper:"Sanh\
, Debut, Chaumond & Wolf (2019), DistilBERT, a distilled version of BERT: smaller, faster, cheaper and lighter, https://arxiv.org/abs/1910.01108",options:()=>_({...ko(),regressor:De().default(!1).describe(
"Whether a linear map, trained along, leads from the student's width to the teacher's.")}),create({regressor:e,...t}){return Ae(function(n){let[o,s]=Qr(n,t,"cosine").map(br),i=e?jl(n,o,s.shape[1]):o;return bi(
i.shape,s.shape,t,"`regressor: true` maps the one to the other"),Dz(i,s)},{needs:Tr(t),tasks:"all"})}};p();var Ue=U(j());function Mz(e,t,r=0,n,o,s){let[i,a]=e.shape;return Fe(e,u=>{if(!o&&!s&&$t("RetortCrossEntropy")&&t.size===i){let[d,m]=vt("RetortCrossEntropy",{logits:u,labels:t,labelMask:n},{labelSmoothing:r});return{
loss:d,gradient:m}}let c=o??Ue.cast(Ue.oneHot(t,a),"float32"),l=r===0?c:Ue.add(Ue.mul(c,1-r),r/a),f=Ue.logSoftmax(u);if(n||s){let d=nr({...n?{labelMask:n}:{},...s?{rowWeights:s}:{}},i);return{loss:Ue.neg(
Ue.sum(Ue.mul(Ue.mul(l,f),d))),gradient:Ue.mul(Ue.sub(Ue.exp(f),l),d)}}return{loss:Ue.mul(Ue.sum(Ue.mul(l,f)),-1/i),gradient:Ue.mul(Ue.sub(Ue.exp(f),l),1/i)}})}var jk={kind:"loss",name:"cross-entropy",
summary:"Cross-entropy of the student with the true classes.",options:()=>_({labelSmoothing:M().min(0).lt(1).default(0).describe("Share of the label that is spread over all classes.")}),create:({labelSmoothing:e})=>Ae(
function({student:r,labels:n,labelMask:o,shares:s,rowWeights:i}){return Mz(r.logits,n,e,o,s,i)},{weighs:!0,knownTerms:()=>[{kind:"label-cross-entropy",weight:1,labelSmoothing:e}]})};p();var Ce=U(j());p();var H=U(j());var Lz=.25;function Ei(e,t,r=H.sub(t,e)){let[n,o]=[H.exp(e),H.exp(t)],s=H.less(H.abs(r),Lz),i=H.where(s,r,H.zerosLike(r)),a=[720,120,24,6,2].reduce((f,d)=>H.add(H.mul(f,i),1/d),H.scalar(1/5040)),u=H.mul(
a,H.square(i)),c=H.sub(o,n),l=H.where(H.greater(n,0),H.sub(c,H.mul(n,r)),o);return{p:n,logRatio:r,surplus:H.where(s,H.mul(n,H.add(i,u)),c),terms:H.where(s,H.mul(n,u),l)}}function _o(e,t,r){let n=a=>{let u=H.div(
H.sub(a,H.max(a,-1,!0)),r),c=H.log(H.sum(H.exp(u),-1,!0));return{shifted:u,log:c,logs:H.sub(u,c)}},[o,s]=[n(e),n(t)],i=H.sub(H.sub(o.shifted,s.shifted),H.sub(o.log,s.log));return Ei(s.logs,o.logs,i)}function ql(e,t){
return H.sum(Ei(e,t).terms,1)}function Gk(e,t){let{terms:r,surplus:n}=Ei(e,t);return{rows:H.sum(r,1),gradient:n}}function Wl(e,t){return{rows:ql(t,e),gradient:Fp(t,H.sub(t,e))}}function Fp(e,t){let r=H.exp(
e);return H.mul(r,H.sub(t,H.sum(H.mul(r,t),1,!0)))}function Zl(e,t,{temperature:r=1,mask:n},o){let s=e.shape.at(-1),i=a=>H.reshape(a,[-1,s]);return Fe(i(e),a=>{let u=H.logSoftmax(H.div(i(t),r)),c=H.logSoftmax(
H.div(a,r)),{rows:l,gradient:f}=o(u,c),d=n?H.cast(H.reshape(n,[-1]),"float32"):H.onesLike(l),m=H.div(d,H.maximum(H.sum(d),1));return{loss:H.sum(H.mul(m,l)),gradient:H.mul(f,H.div(H.expandDims(m,1),r))}})}function Fz(e,t,r){let[n]=e.shape;return Ce.customGrad((...s)=>{let[i,a,u]=s,{p:c,logRatio:l,surplus:f,terms:d}=_o(i,t,a),m=Ce.sum(d,1,!0),A=Ce.mean(m),h=y=>Ce.sub(y,Ce.sum(Ce.mul(c,y),1,!0)),g=Ce.sub(
Ce.mul(f,h(i)),Ce.mul(Ce.mul(c,h(t)),Ce.add(l,m)));return u([Ce.mul(f,Ce.div(a,n)),Ce.sub(Ce.mul(Ce.mul(a,2),A),Ce.div(Ce.sum(g),n))]),{value:Ce.mul(A,Ce.square(a)),gradFunc:(y,w)=>w.map(E=>Ce.mul(E,y))}})(
e,r)}function zz(e,t){return Ce.customGrad(r=>({value:Ce.clone(r),gradFunc:n=>Ce.mul(n,-t)}))(e)}function Nz(e,t){return e>=t?1:(1-Math.cos(Math.PI*e/t))/2}var qk={kind:"loss",name:"curriculum-tempera\
ture",summary:"Soft targets at a temperature that is learned against the student, ever faster.",paper:"Li, Li, Yang, Zhao, Song, Luo, Li & Yang (2022), Curriculum Temperature for Knowledge Distillatio\
n, https://arxiv.org/abs/2211.16231",options:()=>_({lowest:M().gt(0).default(1).describe("The temperature stays above it."),span:M().gt(0).default(20).describe("How far above `lowest` the temperature \
may come."),initial:M().default(1).describe("θ at the start, where the temperature is `lowest + span · sigmoid(θ)`: 15.6 if all is as it is."),ramp:M().min(0).max(1).default(.1).describe("Share of \
the training over which the temperature's gradient is faded in; the paper's is 0.04.")}),create:({lowest:e,span:t,initial:r,ramp:n})=>function(s){let i=Nz(s.progress,n),a=s.trained("theta",[],r),u=Ce.add(
Ce.mul(Ce.sigmoid(zz(a,i)),t),e);return s.observe("temperature",u),s.observe("lambda",i),Fz(s.student.logits,xt(s,"curriculum-temperature"),u)}};p();var $o=U(j());function Uz({student:e,trained:t},r){let n=ka(e,r),[o,s]=e.logits.shape,i=n.size/o,a=Math.sqrt(6/(i+s)),u=t(`${r}.kernel`,[i,s],l=>(2*l.uniform()-1)*a),c=t(`${r}.bias`,[s],0);return $o.add($o.matMul($o.reshape(
n,[o,i]),u),c)}var Zk=3,Wk=$r("loss deep-supervision",({temperature:e,softWeight:t,hardWeight:r},n)=>n(t)?n(r)?[{path:[],rule:"must have a softWeight or a hardWeight above 0: both are 0"}]:Ct("tempera\
ture",e,"softWeight is 0",Zk):[]),Kk={kind:"loss",name:"deep-supervision",summary:"Exits at layers of the student, taught by the labels and by the student's own deepest output.",paper:"Zhang et al. (2\
019), Be Your Own Teacher: Improve the Performance of Convolutional Neural Networks via Self Distillation, https://arxiv.org/abs/1905.08094",options:e=>_({exits:Ul().describe("Layers of the student, b\
y name, each of which gets an exit."),temperature:e.schedule({above:0}).default(Zk).describe("Softens the deepest output and the exits alike: a number or a scheduler."),softWeight:e.schedule({min:0}).
default(.3).describe("Weight of the deepest output's soft targets."),hardWeight:e.schedule({min:0}).default(.7).describe("Weight of the labels' cross-entropy.")}).superRefine(Wk.inSchema),create({exits:e,
temperature:t,softWeight:r,hardWeight:n},o){Wk.inCreate({temperature:t,softWeight:r,hardWeight:n},o);let s={use:"soft-targets",temperature:t},i=o.make("loss",{use:"sum",of:[{use:"scale",by:r,of:s},{use:"\
scale",by:n,of:"cross-entropy"}]});return Ae(function(u){let{student:{logits:c}}=u;return $o.addN(e.map(l=>i({...u,student:{logits:Uz(u,l)},teacher:{logits:c}})))},{needs:{student:e}})}};p();var N=U(j());p();var Re=U(j());function Kl(e){let t=Re.add(e,1),r=Re.equal(t,1),n=Re.where(r,Re.onesLike(e),Re.sub(t,1));return Re.where(r,e,Re.mul(Re.log(t),Re.div(e,n)))}var jz=.25;function Vk(e){let t=Re.less(Re.abs(
e),jz),r=Re.where(t,e,Re.zerosLike(e)),n=[7,6,5,4,3,2].reduce((o,s)=>Re.add(Re.mul(o,Re.div(r,s)),1),Re.scalar(1));return Re.where(t,Re.mul(r,n),Re.sub(Re.exp(e),1))}var Hk=1e-8;function Gz(e,t,{beta:r,gamma:n,temperature:o}){let[s,i]=e.shape;return Fe(e,a=>{let u=Jk(N.div(t,o)),c=Jk(N.div(a,o)),l=Yk(c.inRows,u.inRows,1),f=Yk(c.inColumns,u.inColumns,0),d=(y,w)=>N.add(
N.mul(y,r/s),N.mul(w,n/i)),m=i>2?l.gradient:N.zerosLike(l.gradient),A=d(m,f.gradient),h=N.sub(A,N.sum(N.mul(A,c.likeliest),1,!0)),g=N.mul(c.values,N.sub(h,N.sum(N.mul(c.values,h),1,!0)));return{loss:N.mul(
d(N.sum(l.values),N.sum(f.values)),o**2),gradient:N.mul(g,o)}})}function Jk(e){let t=e.shape[1],r=N.sub(e,N.max(e,1,!0)),n=Vk(r),o=N.sum(N.exp(r),1,!0),s=N.div(N.exp(r),o),i=N.div(N.sub(n,N.mean(n,1,!0)),
o),a=N.neg(N.matMul(s,N.sub(1,N.eye(t)))),u=N.less(N.max(N.abs(i),0,!0),.5/t),c=N.greater(N.min(s,0,!0),.5),l=N.where(u,i,N.where(c,a,s));return{values:s,likeliest:N.cast(N.oneHot(N.cast(N.argMax(e,1),
"int32"),t),"float32"),inRows:i,inColumns:qz(l,0)}}function qz(e,t){let r=N.sub(e,N.mean(e,t,!0)),n=N.mul(N.max(N.abs(e),t,!0),1e-6);return N.mul(r,N.cast(N.greater(N.max(N.abs(r),t,!0),n),"float32"))}
function Yk(e,t,r){let n=h=>N.sqrt(N.sum(N.square(h),r,!0)),[o,s]=[n(e),n(t)],[i,a]=[N.divNoNan(e,o),N.divNoNan(t,s)],u=N.sub(a,i),c=N.mul(o,s),l=N.add(c,Hk),f=N.mul(N.sum(N.square(u),r,!0),.5),d=N.div(
N.add(N.mul(c,f),Hk),l),m=N.add(u,N.mul(d,i)),A=N.cast(N.greater(o,0),"float32");return{values:d,gradient:N.neg(N.mul(N.mul(N.div(s,l),A),m))}}var Xk={kind:"loss",name:"dist",summary:"Correlation with\
 the teacher's probabilities, over the classes and over the batch (DIST).",paper:"Huang, You, Wang, Qian & Xu (2022), Knowledge Distillation from A Stronger Teacher, https://arxiv.org/abs/2205.10536",
options:e=>_({beta:M().min(0).default(1).describe("Weight of the relation among the classes of a row."),gamma:M().min(0).default(1).describe("Weight of the relation among the rows of a class; with two\
 classes all that teaches."),temperature:e.schedule({above:0}).default(1).describe("What both sides' logits are divided by.")}).refine(({beta:t,gamma:r})=>t>0||r>0,{error:"must have a beta or a gamma \
above 0: both are 0"}),create({beta:e,gamma:t,temperature:r},n){let o=be(r,n);return function(i){let a=ft(o,i);if(t===0&&i.student.logits.shape[1]===2)throw new S("Cannot compute dist as gamma must be\
 above 0 where there are 2 classes: current value is 0; their relation in a row (beta) is always 1 or -1 and teaches nothing, so leave gamma out");return Gz(i.student.logits,xt(i,"dist"),{beta:e,gamma:t,
temperature:a})}}};p();var Ie=U(j());var Wz=-1e9;function Zz(e,t,r,{alpha:n,beta:o,temperature:s}){let[i,a]=e.shape;return Fe(e,u=>{let c=Ie.cast(Ie.oneHot(r,a),"float32"),l=e1(Ie.div(t,s),c),f=e1(Ie.div(u,s),c),[d,m]=[Ei(l.target,f.target),
Ei(l.others,f.others)],A=Ie.add(Ie.mul(Ie.sum(d.terms),n),Ie.mul(Ie.sum(m.terms),o)),[h,g]=Ie.split(d.surplus,2,1),y=Ie.exp(f.others),w=Ie.add(Ie.mul(Ie.add(Ie.mul(c,h),Ie.mul(y,g)),n),Ie.mul(m.surplus,
o));return{loss:Ie.mul(A,s**2/i),gradient:Ie.mul(w,s/i)}})}function e1(e,t){let r=Ie.add(e,Ie.mul(t,Wz)),n=Ie.sum(Ie.mul(e,t),1,!0),o=Ie.logSumExp(r,1,!0);return{target:Ie.logSoftmax(Ie.concat([n,o],1)),
others:Ie.logSoftmax(r)}}var t1={kind:"loss",name:"dkd",summary:"Decoupled distillation: the true class against the others, and the others among themselves.",paper:"Zhao, Cui, Song, Qiu & Liang (2022)\
, Decoupled Knowledge Distillation, https://arxiv.org/abs/2203.08679",options:e=>_({alpha:M().min(0).default(1).describe("Weight of the true class against all others."),beta:M().min(0).default(8).describe(
"Weight of the other classes among themselves."),temperature:e.schedule({above:0}).default(4).describe("What both sides' logits are divided by; higher shows more of the small probabilities.")}).refine(
({alpha:t,beta:r})=>t>0||r>0,{error:"must have an alpha or a beta above 0: both are 0"}),create({alpha:e,beta:t,temperature:r},n){let o=be(r,n);return function(i){let{logits:a}=i.student;if(a.shape[1]<
3)throw new S(`Cannot compute dkd as the number of classes must be at least 3: current value is ${a.shape[1]}; with one class beside the true one NCKD is always 0, so use soft-targets`);let u=ft(o,i),
c=Qk(i,"dkd");return Zz(a,xt(i,"dkd"),c,{alpha:e,beta:t,temperature:u})}}};p();var Ii=U(j());function Kz(e,t){return Ii.mean(Ii.square(Ii.sub(e,t)))}var r1={kind:"loss",name:"hint",summary:"A layer of the student is to say what a layer of the teacher says, by a trained regressor (FitNets).",paper:"\
Romero, Ballas, Kahou, Chassang, Gatta & Bengio (2015), FitNets: Hints for Thin Deep Nets, https://arxiv.org/abs/1412.6550",options:()=>_({...Nl(),regressor:De().default(!0).describe("Whether a linear\
 map, trained along, leads from the student's width to the teacher's.")}),create({regressor:e,...t}){return Ae(function(n){let[o,s]=Qr(n,t,"hint"),i=e?jl(n,o,s.shape.at(-1)):o,a=e?"a regressor maps th\
e last axis alone":"`regressor: true` maps the one to the other";return bi(i.shape,s.shape,t,a),Kz(i,s)},{needs:Tr(t),tasks:"all"})}};p();var or=U(j());function Vz(e,t,r,n=1/e.shape[0]){let o=e.shape[1];return Fe(e,s=>{let i=or.sub(s,t),a=or.clipByValue(i,-r,r),u=or.div(n,o);return{loss:or.sum(or.mul(or.mul(a,or.sub(i,or.mul(a,.5))),u)),gradient:or.mul(
a,u)}})}var n1={kind:"loss",name:"huber",summary:"Huber's loss of the student's numbers: far values count linearly.",paper:"Huber (1964), Robust Estimation of a Location Parameter, https://doi.org/10.\
1214/aoms/1177703732",options:()=>_({delta:M().gt(0).default(1).describe("Where it becomes linear, in standard deviations of the label.")}),create:({delta:e})=>Ae(function(r){let{logits:n}=r.student;return Vz(
n,wi(r,"huber"),e,nr(r,n.shape[0]))},{tasks:["numbers"],weighs:!0})};p();var dt=U(j());function Hz(e,t,r,n={}){return Zl(e,t,n,r===0?Gk:r===1?Wl:(i,a)=>Jz(i,a,r))}function Jz(e,t,r){let[n,o]=[dt.add(t,Math.log(1-r)),dt.add(e,Math.log(r))],s=dt.maximum(n,o),i=dt.add(s,dt.log(dt.add(dt.exp(
dt.sub(n,s)),dt.exp(dt.sub(o,s)))));return{rows:dt.add(dt.mul(ql(e,i),r),dt.mul(ql(t,i),1-r)),gradient:Fp(t,dt.mul(dt.sub(t,i),1-r))}}var o1={kind:"loss",name:"jensen-shannon",summary:"Generalised Jen\
sen–Shannon divergence, between soft targets and reverse KL, and bounded.",paper:"Agarwal, Vieillard, Zhou, Stanczyk, Ramos, Geist & Bachem (2023), On-Policy Distillation of Language Models: Learnin\
g from Self-Generated Mistakes, https://arxiv.org/abs/2306.13649",options:e=>_({beta:M().min(0).max(1).default(.5).describe("The teacher's share of the mixture; 0 is forward KL and 1 reverse KL, by co\
nvention."),temperature:e.schedule({above:0}).default(1).describe("What both sides' logits are divided by.")}),create({beta:e,temperature:t},r){let n=be(t,r);return function(s){let i=ft(n,s),a=xt(s,"j\
ensen-shannon");return Hz(s.student.logits,a,e,{temperature:i})}}};p();var xe=U(j());var i1=1e-7;function Yz(e,t,r){let[n,o]=e.shape;return Fe(e,s=>{let i=s1(s),a=s1(t),{terms:u,surplus:c}=_o(i.scores,a.scores,r),l=xe.sum(xe.mul(c,i.scores),1,!0),f=xe.mul(i.scores,xe.div(l,o-1)),d=xe.div(
i.hasSpread,xe.add(i.spread,i1));return{loss:xe.mul(xe.sum(u),r**2/n),gradient:xe.mul(xe.mul(xe.sub(c,f),d),r/n)}})}function s1(e){let t=xe.sub(e,xe.mean(e,1,!0)),r=xe.sqrt(xe.div(xe.sum(xe.square(t),
1,!0),e.shape[1]-1)),n=xe.mul(xe.max(xe.abs(e),1,!0),1e-6);return{scores:xe.div(t,xe.add(r,i1)),spread:r,hasSpread:xe.cast(xe.greater(r,n),"float32")}}var a1={kind:"loss",name:"logit-standardization",
summary:"Soft targets of standardised logits: the student need not match the teacher's range.",paper:"Sun, Ren, Li, Wang & Cao (2024), Logit Standardization in Knowledge Distillation, https://arxiv.or\
g/abs/2403.01427",options:e=>_({temperature:e.schedule({above:0}).default(2).describe("What both sides' standardised logits are divided by.")}),create({temperature:e},t){let r=be(e,t);return function(o){
let{logits:s}=o.student;if(s.shape[1]<3)throw new S(`Cannot standardise logits as the number of classes must be at least 3: current value is ${s.shape[1]}; of two standardised logits only the larger o\
ne's place is left, so use soft-targets`);let i=ft(r,o);return Yz(s,xt(o,"logit-standardization"),i)}}};p();var u1={kind:"loss",name:"member",summary:"A loss that listens to one member of the teacher and to no other.",options:e=>_({at:M().int().min(1).describe("Which member of the teacher, counted from 1."),
of:e.part("loss").default({use:"soft-targets"}).describe("The loss that takes it for the teacher.")}),create({at:e,of:t},r){let n=r.make("loss",t);return Ae(function(s){let{members:i=[],features:a}=Nn(
s,"member"),u=i[e-1];if(!u)throw new S(`Cannot listen to a member of the teacher as it must have at least ${e}: it has ${i.length}`);return n({...s,teacher:{...u,...a?{features:a}:{}}})},{..._r([n]),needs:{
...n.needs,members:!0}})}};p();var q=U(j());var Xz=["uniform","confidence","entropy"];function eN(e,t,r){let[n,o,s]=e.shape;if(n===1||r==="uniform")return q.fill([n,o],1/n);if(r==="entropy")return c1(tN(e));let i=q.cast(q.oneHot(t,s),"float32");
return c1(q.neg(q.sum(q.mul(i,q.logSoftmax(e)),2)))}function c1(e){let t=e.shape[0],r=q.transpose(q.softmax(q.transpose(e))),n=q.div(q.sub(1,q.eye(t)),t-1);return q.matMul(n,r)}function tN(e){let t=e.
shape[2],r=q.minimum(q.sub(q.max(e,2,!0),e),l1),n=q.cast(q.oneHot(q.cast(q.argMin(r,2),"int32"),t),"float32"),o=q.sum(q.mul(q.exp(q.neg(r)),q.sub(1,n)),2,!0),s=q.where(q.greater(o,1e-6),q.div(Kl(o),q.maximum(
o,1e-6)),q.onesLike(o)),i=q.sub(q.log(q.add(q.div(r,q.add(o,1)),s)),r);return q.logSumExp(q.sub(i,q.mul(n,2*l1)),2)}function rN(e,t){if(t.every(n=>n===t[0]))return e;let r=q.mul(e,q.tensor2d([...t],[t.
length,1]));return q.div(r,q.maximum(q.sum(r,0,!0),1e-30))}var l1=1e30;function nN(e,t,r,n){let[o]=e.shape;return Fe(e,s=>{let{terms:i,surplus:a}=_o(s,t,n),u=q.expandDims(r,2);return{loss:q.mul(q.sum(
q.mul(u,i)),n**2/o),gradient:q.mul(q.sum(q.mul(u,a),0),n/o)}})}function oN(e,t,r){let o=Array.from({length:e},(s,i)=>i).filter(()=>r.uniform()>=t);return o.length?o:[r.integer(e)]}var f1={kind:"loss",
name:"multi-teacher",summary:"Soft targets of each member of an ensemble, weighted by teacher and row, and by the ensemble's weights.",paper:"Zhang, Chen & Wang (2022), Confidence-Aware Multi-Teacher \
Knowledge Distillation, https://arxiv.org/abs/2201.00007",options:e=>_({weights:we(Xz).default("uniform").describe("More for teachers that are right by the labels (`confidence`, CA-MKD) or sure (`entr\
opy`), row by row; or all alike (`uniform`)."),temperature:e.schedule({above:0}).default(4).describe("What all logits are divided by; the weights are found at 1."),drop:M().min(0).lt(1).default(0).describe(
"Probability that a teacher is left out of a step; at least one stays, and weights sum to 1.")}),create({weights:e,temperature:t,drop:r},n){let o=be(t,n);return Ae(function(i){let a=Nn(i,"multi-teache\
r"),u=a.members??[a],c=ft(o,i),l=a.weights??u.map(()=>1),f=[...u.keys()].filter(g=>l[g]>0),d=oN(f.length,r,i.random.split("drop")).map(g=>f[g]),m=q.stack(d.map(g=>u[g].logits)),A=rN(eN(m,i.labels,e),d.
map(g=>l[g])),h=q.unstack(q.mean(A,1));return u.forEach((g,y)=>i.observe(`weight.${y+1}`,h[d.indexOf(y)]??0)),nN(i.student.logits,m,A,c)},{needs:{members:!0}})}};p();var Pr=U(j());function sN(e,t,r){if(t.length===1)return Pr.mul(Pr.sum(t[0].logits),0);let n=t.flatMap(o=>t.filter(s=>s!==o).map(s=>r({...e,student:o,teacher:s})));return Pr.div(Pr.addN(n),t.length-1)}function d1({student:e}){
if(e.members?.length)return e.members;throw new S("Cannot compute mutual-learning as the student must have peers: it has none; the strategy mutual gives it some")}var A1=1,m1=$r("loss mutual-learning",
({temperature:e,peerWeight:t},r)=>r(t)?Ct("temperature",e,"peerWeight is 0",A1):[]),p1={kind:"loss",name:"mutual-learning",summary:"What peers that learn together tell each other, beside the loss that\
 each of them has by itself.",paper:"Zhang et al. (2018), Deep Mutual Learning, https://arxiv.org/abs/1706.00384",options:e=>_({temperature:e.schedule({above:0}).default(A1).describe("Softens all peer\
s alike: a number or a scheduler; the paper's is 1."),peerWeight:e.schedule({min:0}).default(1).describe("Weight of what the peers tell each other."),of:e.part("loss").default({use:"cross-entropy"}).describe(
"What each peer is told beside."),soft:e.part("loss").optional().describe("What a peer is told by another: soft targets at the temperature by default.")}).superRefine(m1.inSchema),create({temperature:e,
peerWeight:t,of:r,soft:n},o){m1.inCreate({temperature:e,peerWeight:t},o);let s=o.make("loss",n??{use:"soft-targets",temperature:e}),i=o.make("loss",r),a=be(t,o),u=f=>d=>Pr.addN(d1(d).map((m,A)=>f({...yi(
d,`peer-${A+1}`),student:m}))),c=u(i),l=f=>{let d=a(f.progress);return f.observe("peerWeight",d),Pr.mul(sN(f,d1(f),s),d)};return Ae(function(d){return Pr.add(c(d),l(d))},{..._r([i,s]),...i.needs?{needs:i.
needs}:{needs:{}},terms:[...i.terms?.map(({name:f,loss:d})=>({name:f==="peers"?`own.${f}`:f,loss:u(d)}))??[{name:"own",loss:c}],{name:"peers",loss:l}]})}};p();var gt=U(j());var iN=1e-7;function aN(e,t){let[r,n]=[h1(e),h1(t)],o=s=>gt.log(gt.add(s,iN));return gt.mean(gt.mul(n,gt.sub(o(n),o(r))))}function h1(e){let t=Un(e),r=gt.relu(gt.div(gt.add(gt.matMul(t,t,!1,!0),1),2));
return gt.div(r,gt.sum(r,1,!0))}var g1={kind:"loss",name:"pkt",summary:"Rows of a batch are to be likely neighbours where they are for the teacher.",paper:"Passalis & Tefas (2018), Learning Deep Repre\
sentations with Probabilistic Knowledge Transfer, https://arxiv.org/abs/1803.10837",options:()=>_({...ko()}),create(e){return Ae(function(r){let[n,o]=Qr(r,e,"pkt");return aN(br(n),br(o))},{needs:Tr(e),
tasks:"all"})}};p();function uN(e,t,r={}){return Zl(e,t,r,Wl)}var y1={kind:"loss",name:"reverse-kl",summary:"Divergence of the teacher from the student: the student seeks out what the teacher deems likely.",paper:"Gu, Do\
ng, Wei & Huang (2023), MiniLLM: Knowledge Distillation of Large Language Models, https://arxiv.org/abs/2306.08543",options:e=>_({temperature:e.schedule({above:0}).default(1).describe("What both sides\
' logits are divided by.")}),create({temperature:e},t){let r=be(e,t);return function(o){let s=ft(r,o);return uN(o.student.logits,xt(o,"reverse-kl"),{temperature:s})}}};p();var z=U(j());var cN=1e-6,w1=1e-24;function lN(e,t,{distance:r,angle:n}){return Fe(e,o=>{let s=b1(o),[i,a]=[E1(s),E1(b1(t))],u=[...r>0?[fN(i,a,r)]:[],...n>0?[dN(i,a,n)]:[]],c={loss:z.scalar(0),slopes:z.zerosLike(i.
squared)},{loss:l,slopes:f}=u.reduce((A,h)=>({loss:z.add(A.loss,h.loss),slopes:z.add(A.slopes,h.slopes)}),c),d=z.mul(z.add(f,z.transpose(f)),2),m=z.sub(z.mul(z.sum(d,1,!0),s),z.matMul(d,s));return{loss:l,
gradient:m}})}function b1(e){return z.sub(e,z.mean(e,0,!0))}function E1(e){let t=z.matMul(e,z.transpose(e)),r=z.sum(z.mul(t,z.eye(e.shape[0])),1,!0),n=z.add(r,z.transpose(r)),o=z.sub(n,z.mul(t,2)),s=z.cast(
z.greater(o,z.maximum(z.mul(n,cN),w1)),"float32");return{squared:z.mul(o,s),inverse:z.mul(z.rsqrt(z.maximum(o,w1)),s),apart:s}}function fN(e,t,r){let[n,o]=[I1(e),I1(t)],{loss:s,slope:i}=S1(z.sub(n.relative,
o.relative),r),a=z.div(z.sum(z.mul(i,n.relative)),n.count),u=z.div(z.sub(i,a),n.mean);return{loss:s,slopes:z.mul(u,z.mul(e.inverse,.5))}}function I1({squared:e,inverse:t,apart:r}){let n=z.mul(e,t),o=z.maximum(
z.sum(r),1),s=z.maximum(z.div(z.sum(n),o),1e-12);return{relative:z.div(n,s),mean:s,count:o}}function dN(e,t,r){return z.tidy(()=>{let n=e.apart.shape[0],o=v1(e),s=C1(e,o),{loss:i,slope:a}=S1(z.sub(s,C1(
t,v1(t))),r),u=z.mul(a,o),c=z.mul(z.sum(z.mul(a,s),2),z.square(e.inverse)),l=z.sub(z.sum(u,2),c),f=z.matMul(z.ones([1,n]),z.reshape(u,[n,n**2])),d=z.mul(z.reshape(f,[n,n]),.5);return{loss:i,slopes:z.mul(
z.sub(l,d),e.apart)}})}function v1({inverse:e}){return z.mul(z.expandDims(e,2),z.expandDims(e,1))}function C1({squared:e},t){return z.tidy(()=>{let r=z.mul(e,.5),n=z.add(z.expandDims(r,2),z.expandDims(
r,1));return z.mul(z.sub(n,r),t)})}function S1(e,t){let r=z.clipByValue(e,-1,1),n=z.mul(r,z.sub(e,z.mul(r,.5))),o=z.sum(z.sum(n,-1));return{loss:z.mul(o,t/e.size),slope:z.mul(r,t/e.size)}}var x1={kind:"\
loss",name:"rkd",summary:"Distances and angles among the rows of a batch are to be those of the teacher.",paper:"Park, Kim, Lu & Cho (2019), Relational Knowledge Distillation, https://arxiv.org/abs/19\
04.05068",options:()=>_({...ko(),distance:M().min(0).default(25).describe("Weight of the distances between two rows."),angle:M().min(0).default(50).describe("Weight of the angles among three rows.")}).
refine(({distance:e,angle:t})=>e>0||t>0,{error:"must have a distance or an angle above 0: both are 0"}),create({distance:e,angle:t,...r}){return Ae(function(o){let[s,i]=Qr(o,r,"rkd");return lN(br(s),br(
i),{distance:e,angle:t})},{needs:Tr(r),tasks:"all"})}};p();var B1=U(j());p();function Vl(e,t){return e.map(r=>({...r,weight:r.weight*t}))}var k1={kind:"loss",name:"scale",summary:"A loss times a weight, which may change while training runs.",options:e=>_({by:e.schedule({min:0}).describe("The weight."),of:e.part("loss").describe("The los\
s."),as:se().min(1).optional().describe("A name under which the weight appears in the epochs' events.")}),create({by:e,of:t,as:r},n){let o=be(e,n),s=n.make("loss",t),i=u=>{let c=o(u.progress);return r!==
void 0&&u.observe(r,c),c},a=Rn(s);return Ae(function(c){return B1.mul(s(c),i(c))},{..._r([s]),...a?{knownTerms:u=>Vl(a.terms(u),i(u))}:{}})}};p();var To=U(j());function mN(e,t){return To.mean(To.square(To.sub(R1(e),R1(t))))}function R1(e){return Un(To.matMul(e,e,!1,!0))}var _1={kind:"loss",name:"similarity-preserving",summary:"Rows of a batch are to be alike\
 where they are for the teacher.",paper:"Tung & Mori (2019), Similarity-Preserving Knowledge Distillation, https://arxiv.org/abs/1907.09682",options:()=>_({...ko()}),create(e){return Ae(function(r){let[
n,o]=Qr(r,e,"similarity-preserving");return mN(br(n),br(o))},{needs:Tr(e),tasks:"all"})}};p();var Or=U(j());function AN(e,t,r,n){let[o]=e.shape;return Fe(e,s=>{if(!n&&$t("RetortSoftTargets")&&Or.util.arraysEqual(s.shape,t.shape)){let c={student:s,teacher:t},[l,f]=vt("RetortSoftTargets",c,{temperature:r});return{
loss:l,gradient:f}}let{terms:i,surplus:a}=_o(s,t,r),u=nr(n?{rowWeights:n}:{},o);return typeof u!="number"?{loss:Or.mul(Or.sum(Or.mul(i,u)),r**2),gradient:Or.mul(Or.mul(a,u),r)}:{loss:Or.mul(Or.sum(i),
r**2/o),gradient:Or.mul(a,r/o)}})}var $1={kind:"loss",name:"soft-targets",summary:"Divergence of the student from the teacher's softened answers, times the temperature squared.",paper:"Hinton, Vinyals\
 & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531",options:e=>_({temperature:e.schedule({above:0}).default(4).describe("What both sides' logits are divided\
 by; higher shows more of the small probabilities.")}),create({temperature:e},t){let r=be(e,t);return Ae(function(o){let s=xt(o,"soft-targets");return AN(o.student.logits,s,ft(r,o),o.rowWeights)},{weighs:!0,
knownTerms(n){return[{kind:"softened-kl",weight:1,temperature:ft(r,n)}]}})}};p();var Dr=U(j());function pN(e,t,r=1/e.shape[0]){let n=e.shape[1];return Fe(e,o=>{let s=Dr.sub(o,t),i=Dr.div(r,n);return{loss:Dr.sum(Dr.mul(Dr.square(s),i)),gradient:Dr.mul(Dr.mul(s,i),2)}})}var T1={kind:"loss",name:"\
squared-error",summary:"Mean squared error of the student's numbers, standardised.",options:()=>_({}),create:()=>Ae(function(t){let{logits:r}=t.student;return pN(r,wi(t,"squared-error"),nr(t,r.shape[0]))},
{tasks:["numbers"],weighs:!0})};p();var Hl=U(j());var Q1={kind:"loss",name:"sum",summary:"The weighted sum of losses, each logged by name with its share of the gradient.",options:e=>_({of:bt([de(e.part("loss")).min(1),tr(se().min(1),e.part("loss")).refine(
t=>Object.keys(t).length>0,{error:"must have at least 1 entry"})]).describe("The losses: by names of your choice, or as a list."),weights:tr(se(),e.schedule({min:0})).optional().describe("Weights by n\
ame; 1 for those left out.")}).superRefine(({of:t,weights:r={}},n)=>{let o=Array.isArray(t)?[]:Object.keys(t);zu(r,o,"weights","loss of this sum",n)}),create({of:e,weights:t={}},r){let n=Array.isArray(
e),s=(n?hN(e):Object.entries(e)).map(([c,l])=>{let f=r.make("loss",l),d=t[c],m=d===void 0?void 0:be(d,r),A=w=>{let E=m?.(w.progress);return E!==void 0&&w.observe(`${c}.weight`,E),E},h=w=>{let E=f(yi(w,
c,{observed:!n})),v=A(w);return v===void 0?E:Hl.mul(E,v)},g=Rn(f),y=g&&(w=>{let E=g.terms(n?w:Mp(w,c));return Vl(E,A(w)??1)});return{name:c,loss:Ae(h,{..._r([f]),...y?{knownTerms:y}:{}})}}),i=s.map(({
loss:c})=>c),a=i.map(Rn),u=a.every(c=>c!==void 0);return Ae(function(l){return Hl.addN(i.map(f=>f(l)))},{..._r(i),terms:s,...u?{knownTerms:c=>a.flatMap(l=>l.terms(c))}:{}})}};function hN(e){let t=new Map;
return e.map(r=>{let n=r;for(;n.use==="scale";)n=n.of;let o=(t.get(n.use)??0)+1;return t.set(n.use,o),[o>1?`${n.use}-${o}`:n.use,r]})}p();var Mr=U(j());function gN(e,t){return Mr.add(Mr.mul(Mr.exp(Mr.neg(t)),e),t)}var P1={kind:"loss",name:"uncertainty",summary:"The sum of losses with learned weights: less for a loss that stays high.",paper:"Kendall, \
Gal & Cipolla (2018), Multi-Task Learning Using Uncertainty to Weigh Losses for Scene Geometry and Semantics, https://arxiv.org/abs/1705.07115",options:e=>_({of:tr(se().min(1),e.part("loss")).refine(t=>Object.
keys(t).length>0,{error:"must have at least 1 entry"}).describe("The losses, by names of your choice.")}),create({of:e},t){let r=Object.entries(e).map(([o,s])=>{let i=t.make("loss",s);return{name:o,loss:Ae(
u=>{let c=u.trained(`${o}.logVariance`,[],0);return u.observe(`${o}.weight`,Mr.exp(Mr.neg(c))),gN(i(yi(u,o,{observed:!0})),c)},_r([i]))}}),n=r.map(({loss:o})=>o);return Ae(function(s){return Mr.addN(n.
map(i=>i(s)))},{..._r(n),terms:r})}};p();var me=U(j());function yN(e,t,{temperature:r,correct:n,form:o,multiplier:s},i,a){let[u,c]=e.shape,l=(1-n)/Math.max(c-1,1),f=o==="official",[d,m]=f?[n,l]:[Math.log(n),Math.log(l)],A=f?1:r,h=f?(s??c)/c:1;return Fe(e,
g=>{let y=me.cast(me.oneHot(t,c),"float32"),w=me.add(me.mul(y,d-m),m),E=me.logSoftmax(me.div(w,r)),v=me.logSoftmax(me.div(g,A)),C=i?me.expandDims(me.div(i,me.maximum(me.sum(i),1)),1):me.fill([u,1],1/u),
I=me.mul(C,h),B=me.exp(E);if(a){let x=(c-1)*Math.exp((m-d)/r),[T,O]=[1/(1+x),x/(1+x)/Math.max(c-1,1)],F=me.add(me.mul(a,T-O),O);return{loss:me.sum(me.mul(I,me.sub(me.mul(B,E),me.mul(F,v)))),gradient:me.mul(
me.div(I,A),me.sub(me.exp(v),F))}}return{loss:me.sum(me.mul(I,me.mul(B,me.sub(E,v)))),gradient:me.mul(me.div(I,A),me.sub(me.exp(v),B))}})}var O1={kind:"loss",name:"virtual-teacher",summary:"Divergence\
 of the student from a made-up teacher that is nearly sure of the true class.",paper:"Yuan et al. (2020), Revisiting Knowledge Distillation via Label Smoothing Regularization, https://arxiv.org/abs/19\
09.11723",options:e=>_({temperature:e.schedule({above:0}).default(20).describe("Softens the virtual teacher and, in the paper's form, the student."),correct:M().gt(0).lt(1).default(.99).describe("The \
virtual teacher's probability of the true class."),form:we(["paper","official"]).default("paper").describe("The paper's formula, or the one of the authors' code: a mean over the classes, too."),multiplier:M().
gt(0).optional().describe("Times the official form; the number of classes by default, as the authors' 100 is on CIFAR-100.")}).superRefine(({form:t,multiplier:r},n)=>{if(t==="official"||r===void 0)return;
Qt([{path:["multiplier"],rule:"must be left out where form is paper",value:r}],n)}),create({temperature:e,...t},r){let n=be(e,r);return function(s){let{student:i,labels:a,labelMask:u,shares:c}=s,l=ft(
n,s);return yN(i.logits,a,{...t,temperature:l},u,c)}}};p();var ce=U(j());var wN=1e9;function bN(e,t,r){let[,n]=e.shape,o=ce.cast(ce.oneHot(r,n),"float32"),s=ce.sum(o,1),i=u=>{let c=ce.sum(ce.mul(o,u),1,!0),l=ce.logSumExp(ce.sub(ce.sub(u,c),ce.mul(o,wN)),1);return ce.add(ce.relu(
l),Kl(ce.exp(ce.neg(ce.abs(l)))))},a=ce.div(i(e),ce.add(i(t),1e-7));return ce.sub(1,ce.mul(s,ce.exp(ce.neg(a))))}function EN(e,t,r,n){let[o]=e.shape;return Fe(e,s=>{let i=ce.softmax(ce.div(t,n)),a=ce.logSoftmax(
ce.div(s,n)),u=ce.expandDims(r,1);return{loss:ce.mul(ce.sum(ce.mul(u,ce.mul(i,a))),-(n**2)/o),gradient:ce.mul(ce.mul(u,ce.sub(ce.exp(a),i)),n/o)}})}var D1={kind:"loss",name:"wsld",summary:"Soft target\
s that count less for rows that the student knows as well as the teacher.",paper:"Zhou, Song, Chen, Zhou, Wang, Yuan & Zhang (2021), Rethinking Soft Labels for Knowledge Distillation: A Bias-Variance \
Tradeoff Perspective, https://arxiv.org/abs/2102.00650",options:e=>_({temperature:e.schedule({above:0}).default(2).describe("What both sides' logits are divided by; the weights are found at 1.")}),create({
temperature:e},t){let r=be(e,t);return function(o){let[s,i]=[o.student.logits,xt(o,"wsld")],a=ft(r,o),u=bN(s,i,o.labels);return o.observe("rowWeight",ce.mean(u)),EN(s,i,u,a)}}};p();var M1=U(j());p();var sr=U(j());var Jl={beta1:M().min(0).lt(1).default(.9).describe("Decay of the gradients' running mean."),beta2:M().min(0).lt(1).default(.999).describe("Decay of the squared gradients' running mean."),epsilon:M().
gt(0).default(1e-8).describe("Keeps the division finite where gradients vanish.")},Yl=["gradients","squares"];function Xl({gradient:e,slots:t,learningRate:r,step:n},o){let[s,i]=t,{beta1:a,beta2:u,rate:c,
epsilon:l}=Ra(r,n,o);s.assign(sr.add(sr.mul(s,a),e)),i.assign(sr.add(sr.mul(i,u),sr.square(e)));let f=sr.div(s,sr.add(sr.sqrt(i),l));return sr.mul(f,c)}function Ra(e,t,{beta1:r,beta2:n,epsilon:o},s=0){
let i=(1-r)/(1-r**t),a=Math.sqrt((1-n)/(1-n**t));return{beta1:r,beta2:n,rate:e*i/a,epsilon:o/a,decay:1-e*s}}var L1={kind:"optimizer",name:"adam",summary:"Steps scaled by running means of the gradients and of their squares.",paper:"Kingma & Ba (2015), Adam: A Method for Stochastic Optimization, https://arxiv\
.org/abs/1412.6980",options:e=>_({learningRate:e.schedule({min:0}).default(.001).describe("Step size."),...Jl}),create({learningRate:e,...t},r){let n=o=>o.variable.assign(M1.sub(o.variable,Xl(o,t)));return{
slots:Yl,learningRate:be(e,r),update:n,formula:{of:n,kernel:(o,s)=>({kernel:"RetortAdam",attrs:Ra(o,s,t)})}}}};p();var ef=U(j());var F1={kind:"optimizer",name:"adamw",summary:"Adam with decoupled weight decay.",paper:"Loshchilov & Hutter (2019), Decoupled Weight Decay Regularization, https://arxiv.org/abs/1711.05101",options:e=>_(
{learningRate:e.schedule({min:0}).default(.001).describe("Step size."),...Jl,weightDecay:M().min(0).default(.01).describe("Weights shrink by `learningRate · weightDecay` of themselves at each step.")}),
create({learningRate:e,weightDecay:t,...r},n){let o=s=>{let{variable:i,learningRate:a}=s,u=t>0?ef.mul(i,1-a*t):i;i.assign(ef.sub(u,Xl(s,r)))};return{slots:Yl,learningRate:be(e,n),update:o,formula:{of:o,
kernel:(s,i)=>({kernel:"RetortAdam",attrs:Ra(s,i,r,t)})}}}};p();var Xr=U(j());var z1={kind:"optimizer",name:"sgd",summary:"Stochastic gradient descent with momentum.",paper:"Sutskever et al. (2013), On the importance of initialization and momentum in deep learning, https://proc\
eedings.mlr.press/v28/sutskever13.html",options:e=>_({learningRate:e.schedule({min:0}).default(.01).describe("Step size."),momentum:M().min(0).lt(1).default(.9).describe("Share of the last step that g\
oes on."),nesterov:De().default(!1).describe("Looks ahead along the momentum; needs some."),weightDecay:M().min(0).default(0).describe("L2 penalty on all weights: `weightDecay · weight` is added to th\
e gradient.")}).refine(({momentum:t,nesterov:r})=>!r||t>0,{path:["nesterov"],message:"must be false where momentum is 0"}),create({learningRate:e,momentum:t,nesterov:r,weightDecay:n},o){let s=({variable:i,
gradient:a,slots:[u],learningRate:c})=>{let l=n>0?Xr.add(a,Xr.mul(i,n)):a;u&&(u.assign(Xr.add(Xr.mul(u,t),l)),l=r?Xr.add(l,Xr.mul(u,t)):u),i.assign(Xr.sub(i,Xr.mul(l,c)))};return{slots:t>0?["momentum"]:
[],learningRate:be(e,o),update:s,formula:{of:s,kernel:i=>({kernel:"RetortSgd",attrs:{rate:i,momentum:t,nesterov:r,weightDecay:n}})}}}};p();var N1={kind:"scheduler",name:"constant",summary:"The same number all the way.",options:()=>_({value:M().describe("The number.")}),create:({value:e})=>vm(e)};p();var U1={kind:"scheduler",name:"cosine",summary:"Half a cosine from one number to another, flat at both ends.",paper:"Loshchilov & Hutter (2017), SGDR: Stochastic Gradient Descent with Warm Restarts, h\
ttps://arxiv.org/abs/1608.03983",options:()=>_({from:M().describe("Value at the first step."),to:M().describe("Value at the end.")}),create:({from:e,to:t})=>function(n){let o=Math.min(Math.max(n,0),1);
return no(e,t,(1-Math.cos(Math.PI*o))/2)}};p();var j1={kind:"scheduler",name:"linear",summary:"A straight line from one number to another.",options:()=>_({from:M().describe("Value at the first step."),to:M().describe("Value at the end.")}),create:({
from:e,to:t})=>function(n){return no(e,t,n)}};p();var G1={kind:"scheduler",name:"piecewise",summary:"Through given points, by straight lines or by steps.",options:()=>_({points:de(Yn([M().min(0).max(1),M()]).readonly()).min(1).superRefine((e,t)=>{e.forEach(
([r],n)=>{n===0||r>e[n-1][0]||t.addIssue({code:"custom",path:[n,0],message:"must be above the progress before it"})})}).readonly().describe("[progress, value] pairs by rising progress."),interpolation:we(
["linear","step"]).default("linear").describe("Straight lines between the points, or each value until the next.")}),create:({points:e,interpolation:t})=>function(n){let o=e.findIndex(([c])=>c>n),[s,i]=e.
at(o<0?-1:Math.max(o-1,0));if(o<=0||t==="step")return i;let[a,u]=e[o];return no(i,u,(n-s)/(a-s))}};p();var q1={kind:"scheduler",name:"sequence",summary:"Schedulers one after the other, each over its own part of the course.",options:e=>_({parts:de(_({until:M().gt(0).max(1).describe("Progress at which th\
e next part takes over."),run:e.schedule().describe("A number, or a scheduler whose course is this part.")})).min(1).superRefine((t,r)=>{let n=(o,s)=>r.addIssue({code:"custom",path:[o,"until"],message:s});
t.forEach(({until:o},s)=>{s>0&&o<=t[s-1].until&&n(s,"must be above the one before it")}),t.length&&t.at(-1).until!==1&&n(t.length-1,"must be 1, as it is the last")}).describe("One after the other, by \
rising `until`; the last one's must be 1.")}),create({parts:e},t){let r=e.map(({until:n,run:o},s)=>({start:s===0?0:e[s-1].until,until:n,run:be(o,t)}));return function(o){let{start:s,until:i,run:a}=r.find(
({until:u})=>o<u)??r.at(-1);return a(Math.min(Math.max((o-s)/(i-s),0),1))}}};p();var W1={kind:"scheduler",name:"warm-up",summary:"A straight rise at the beginning, then another scheduler over the rest.",paper:"Goyal et al. (2017), Accurate, Large Minibatch SGD: Training ImageNet i\
n 1 Hour, https://arxiv.org/abs/1706.02677",options:e=>_({fraction:M().gt(0).lt(1).default(.1).describe("Share of the course that the rise takes."),from:M().default(0).describe("Value at the first ste\
p."),then:e.schedule().describe("What follows: a number, or a scheduler whose course is the rest.")}),create({fraction:e,from:t,then:r},n){let o=be(r,n),s=o(0);return function(a){return a<e?no(t,s,a/e):
o(Math.min((a-e)/(1-e),1))}}};p();p();function An(e,t,r,n){if(e.hasTemperature)return e.softLoss(r);if(r===void 0||JSON.stringify(r)===JSON.stringify(n))return e.softLoss();throw new S(`Cannot use strategy ${t}: temperature must be left o\
ut where the task is ${e.name}, whose answers are not softened: current value is ${R(r)}`)}p();var yt=U(j());function pn(){return we(["int8"]).nullable().optional().describe("What the student's weights are rounded to in every step, so that it learns to do with it; null, the default, for nothing.")}function hn(e,t){
return e?{async*stages(r){let n=yield*t.stages({...r,newStudent(o="student",s){let i=r.newStudent(o,s);return o==="student"?IN(i):i}});return await CN(n),n}}:t}function IN(e){let{name:t,model:r,parameters:n,
variables:o,state:s,reads:i}=e,a={name:t,model:r,parameters:n,variables:o,state:s,reads:i,...e.save?{save:()=>e.save()}:{},forward(u,c){if(!c.training)return e.forward(u,c);let l=o.flatMap(f=>{let d=vN(
f);return d?[{variable:f,rounded:d,own:f.clone()}]:[]});try{return l.forEach(({variable:f,rounded:d})=>f.assign(d)),e.forward(u,c)}finally{l.forEach(({variable:f,own:d})=>f.assign(d)),yt.dispose(l.map(
({rounded:f,own:d})=>[f,d]))}},fingerprint:()=>e.fingerprint(),dispose:()=>e.dispose()};return dr(a,Pe(e,`student ${t}`))}function vN(e){if(Jr(e)===void 0)return;let{shape:t}=e,r=Jr(e)!==t.at(-1),n=t.
map((o,s)=>s).slice(0,r?-2:-1);return yt.tidy(()=>xo(e,o=>{let s=yt.max(yt.abs(o),n,!0),i=yt.maximum(yt.div(s,127),XA);return yt.mul(yt.round(yt.div(o,i)),i)}))}async function CN({variables:e}){for(let t of e){
let r=cl(t,Float32Array.from(await t.data()),"int8");yt.tidy(()=>t.assign(yt.tensor(r,t.shape)))}}var SN=["wsld","ca-mkd","entropy","ctkd","uncertainty"],Z1={wsld:{temperature:2,softWeight:2.5,hardWeight:1},"ca-mkd":{temperature:4,softWeight:1,hardWeight:1},entropy:{temperature:4,softWeight:1,hardWeight:1},
ctkd:{softWeight:.9,hardWeight:.1},uncertainty:{temperature:4}},K1={path:["softWeight"],rule:"must be above 0, or nothing adapts",value:0},xN=["Zhou et al. (2021), Rethinking Soft Labels for Knowledge\
 Distillation: A Bias-Variance Tradeoff Perspective, https://arxiv.org/abs/2102.00650","Zhang, Chen & Wang (2022), Confidence-Aware Multi-Teacher Knowledge Distillation, https://arxiv.org/abs/2201.000\
07","Kwon, Na, Lee & Kim (2020), Adaptive Knowledge Distillation Based on Entropy, https://doi.org/10.1109/ICASSP40776.2020.9054698","Li et al. (2022), Curriculum Temperature for Knowledge Distillatio\
n, https://arxiv.org/abs/2211.16231","Kendall, Gal & Cipolla (2018), Multi-Task Learning Using Uncertainty to Weigh Losses for Scene Geometry and Semantics, https://arxiv.org/abs/1705.07115"].join("; "),
V1={kind:"strategy",name:"adaptive",summary:"Distillation that adapts the weights of rows, teachers or terms, or the temperature, to the data.",paper:xN,options:e=>_({method:we(SN).default("wsld").describe(
"What adapts: each row's weight (`wsld`), each teacher's by its loss (`ca-mkd`, the logits' part of its paper: the weighted hints from the teachers' features are left out) or its certainty (`entropy`)\
, the temperature (`ctkd`), the weights of soft targets and labels (`uncertainty`)."),temperature:e.schedule({above:0}).optional().describe("Softens teachers and student alike; default 4 (wsld: 2); ct\
kd has none."),softWeight:e.schedule({min:0}).optional().describe("Weight of what the teacher says; default 1 (wsld: 2.5, ctkd: 0.9); uncertainty has none."),hardWeight:e.schedule({min:0}).optional().
describe("Weight of the labels' loss; default 1 (ctkd: 0.1); uncertainty has none."),quantise:pn()}).superRefine(({method:t,...r},n)=>{for(let o of["temperature","softWeight","hardWeight"]){if(r[o]===
void 0||o in Z1[t])continue;let s=`must be left out where method is ${t}, which learns it`;Qt([{path:[o],rule:s,value:r[o]}],n)}r.softWeight===0&&r.hardWeight!==0&&Qt([K1],n)}),create({method:e,quantise:t,
...r},n){let o=Z1[e],s=r.temperature??o.temperature,[i,a]=[r.softWeight??o.softWeight,r.hardWeight??o.hardWeight],u=[i,a].filter(l=>l!==void 0);if(u.length&&u.every(l=>Ps(be(l,n)).high===0)){let l="mu\
st have a softWeight or a hardWeight above 0: both are 0 all the way";throw new Rt("strategy adaptive",[{path:[],rule:l}])}i!==void 0&&Ea(n)(i)&&Ia("strategy adaptive",[K1]);let c=l=>{let f={wsld:{use:"\
wsld",temperature:s},"ca-mkd":{use:"multi-teacher",weights:"confidence",temperature:s},entropy:{use:"multi-teacher",weights:"entropy",temperature:s},ctkd:{use:"curriculum-temperature"},uncertainty:An(
l,"adaptive",s,o.temperature)}[e],d=l.hardLoss,m=[{use:"scale",by:i,of:f,as:"softWeight"},{use:"scale",by:a,of:d,as:"hardWeight"}].filter(({by:A})=>A!==0);return{soft:f,hard:d,both:m}};return hn(t,{async*stages({
teacher:l,newStudent:f,loss:d,task:m}){if((e==="ca-mkd"||e==="entropy")&&!l.members)throw new S(`Cannot use strategy adaptive with method ${e} as the teacher must have members to weigh, as an ensemble\
 has: it has none`);let{soft:A,hard:h,both:g}=c(m),y=e==="uncertainty"?{use:"uncertainty",of:{soft:A,hard:h}}:{use:"sum",of:g};return yield{name:"student",student:f(),teacher:l,loss:d(y)}}})}};p();p();var et=U(j());async function ds(e,{mean:t,weights:r=e.map(()=>1/e.length)},n="softmax"){let o=n==="numbers"?"logits":t,s=e.map(l=>l.fingerprint),a=s.every(l=>l!==void 0)?await nt(["ensemble",o,...n==="sigmoid"?[n]:
[],JSON.stringify(r),...s]):void 0,u={name:"ensemble",...a===void 0?{}:{fingerprint:a},parameters:e.reduce((l,f)=>l+f.parameters,0),members:e,combination:{mean:o,weights:r},reads:js(e),...e.some(({looksUp:l})=>l)?
{looksUp:!0}:{},dispose:()=>e.forEach(l=>l.dispose())};if(e.every(At))return{...u,predict:l=>sa(()=>$N(e,l,{mean:o,weights:r,answers:n}))};let c=e.find(({fingerprint:l})=>l===void 0);if(c){let l=e.find(
f=>!At(f));throw new S(`Cannot make an ensemble of ${e.map(({name:f})=>f).join(", ")} as each must answer at every step where one of them changes (${c.name}): ${l.name} only labels rows; give it a pre\
dict, or leave it out`)}return{...u,...BN(e),label:(l,f)=>kN(e,l,f,{mean:o,weights:r,answers:n})}}function BN(e){let t=o=>{let s=e.flatMap(({asks:i})=>i?.[o]??[]);return s.length?{[o]:Math.min(...s)}:
{}},r=e.flatMap(({asks:o})=>o?.seconds??[]),n={...t("batchRows"),...t("atOnce"),...r.length?{seconds:Math.max(...r)}:{}};return Object.keys(n).length?{asks:n}:{}}async function kN(e,t,r,{mean:n,weights:o,
answers:s}){let i=r.classes.length,a=[];for(let f of e)r.signal.throwIfAborted(),a.push(await RN(f,t,r));let u=new Float64Array(t.rows.length*i);for(let[f,d]of a.entries()){let m=n==="logits"||s==="si\
gmoid"?void 0:_N(d,i);d.forEach((A,h)=>{let g=n==="logits"?A:m?Math.exp(A-m[Math.floor(h/i)]):1/(1+Math.exp(-A));u[h]+=o[f]*g})}return{logits:Float32Array.from(u,f=>{if(n==="logits")return f;if(s==="s\
oftmax")return Math.log(Math.max(f,fn));let d=Math.min(Math.max(f,tf),1-tf);return Math.log(d/(1-d))}),...r.members?{members:a.map(f=>({logits:f}))}:{}}}async function RN(e,t,r){let{name:n}=e;if(!At(e)){
let s=await e.label(t,{classes:r.classes,signal:r.signal});return Kc(s,{who:n,rows:t.rows,classes:r.classes})}let{features:o}=t;if(o)return await fa(e,{features:o,rows:t.rows},{},async({logits:s})=>await s.
data());throw new S(`Cannot ask ${n} about raw rows as it must be given the run's features: a member beside it reads raw rows; make each by innerPlan, which asks each in its own way`)}function _N(e,t){
return Float64Array.from({length:e.length/t},(r,n)=>{let o=e.subarray(n*t,(n+1)*t),s=o.reduce((i,a)=>Math.max(i,a),-1/0);return s+Math.log(o.reduce((i,a)=>i+Math.exp(a-s),0))})}function $N(e,{inputs:t,
rows:r,taps:n,members:o},{mean:s,weights:i,answers:a}){let u=e.map(()=>[]);for(let m of n??[]){let A=e.findIndex(({name:h})=>m.startsWith(`${h}.`));if(A<0){let h=e.map(({name:y})=>y),g=m.slice(m.indexOf(
".")+1);throw new S(`Cannot tap ${m} as an ensemble's layers must be named by member: the members are ${h.join(", ")}, so for example ${h[0]}.${g}`)}u[A].push(m.slice(e[A].name.length+1))}let c={},l=[],
f=e.map((m,A)=>{let h=u[A].length?{taps:u[A]}:{},g=m.predict({inputs:t,rows:r,...h,...o?{members:!0}:{}}),{logits:y}=g,w=s==="logits"?et.mul(y,i[A]):a==="sigmoid"?et.mul(et.sigmoid(y),i[A]):et.add(et.logSoftmax(
y),Math.log(i[A]));for(let[E,v]of Object.entries(g.features??{}))c[`${m.name}.${E}`]=v;return o?l.push(g):g.features||Vo(g),w});return{logits:s==="logits"?et.addN(f):a==="sigmoid"?TN(et.addN(f)):et.logSumExp(
et.stack(f),0),...n?.length?{features:c}:{},...o?{members:l,weights:i}:{}}}var tf=1e-7;function TN(e){let t=et.clipByValue(e,tf,1-tf);return et.log(et.div(t,et.sub(1,t)))}var H1=4,J1=$r("strategy chain",({softWeight:e},t)=>t(e)?[{path:["softWeight"],rule:"must be above 0, or no model hears of the one before it",value:e}]:[]),Y1={kind:"strategy",name:"chain",summary:"As\
sistants of sizes between teacher and student, each taught by the one before or by all before.",paper:"Mirzadeh et al. (2020), Improved Knowledge Distillation via Teacher Assistant, https://arxiv.org/\
abs/1902.03393; dense: Son et al. (2021), Densely Guided Knowledge Distillation using Multiple Teacher Assistants, https://arxiv.org/abs/2009.08825",options:e=>{let t=M().int().min(1),r=bt([t,e.part("\
student")],{error:"must be a number of parameters, at least 1, or a student"});return _({assistants:bt([M().int().min(1).max(100),de(r).min(1)],{error:"must be a whole number from 1 to 100 or a list o\
f sizes and students"}).default(1).describe("How many, at sizes between teacher and student; or a list, each a number of parameters or a student."),dense:De().default(!1).describe("Each learns from th\
e teacher and all assistants before it, not from the last one alone."),drop:M().min(0).lt(1).default(0).describe("Probability that one of them is left out of a step, where `dense`."),temperature:e.schedule(
{above:0}).default(H1).describe("Softens teacher and student alike: a number or a scheduler."),softWeight:e.schedule({min:0}).default(.9).describe("Weight of the soft targets."),hardWeight:e.schedule(
{min:0}).default(.1).describe("Weight of the labels' loss."),quantise:pn()}).superRefine(({dense:n,drop:o},s)=>{n||o===0||Qt([{path:["drop"],rule:"must be left out where dense is false",value:o}],s)}).
superRefine(J1.inSchema)},create({assistants:e,dense:t,drop:r,temperature:n,softWeight:o,hardWeight:s,quantise:i},a){return J1.inCreate({softWeight:o},a),hn(i,{async*stages(u){let{teacher:c,newStudent:l,
scaledStudent:f,warn:d,loss:m,task:A}=u,h=l(),g=typeof e=="number"?$C(c.parameters,h.parameters,e):e,y=v=>{let C=v.length===1?An(A,"chain",n,H1):{use:"multi-teacher",weights:"uniform",temperature:n,drop:r};
return m({use:"sum",of:[{use:"scale",by:o,of:C,as:"softWeight"},{use:"scale",by:s,of:A.hardLoss,as:"hardWeight"}]})},w=async v=>({teacher:v.length===1?v[0]:await ds(v,{mean:"logits"},A.answers),loss:y(
v)}),E=[c];for(let[v,C]of g.entries()){let I=`assistant-${v+1}`,B=l(I,typeof C=="number"?f(C):C),{parameters:x}=B;c.parameters>0&&x>c.parameters?d(`${I} is larger than the teacher: ${x} parameters, wh\
ere that has ${c.parameters}`):x<h.parameters&&d(`${I} is smaller than the student: ${x} parameters, where that has ${h.parameters}`);let T=await Ao(yield{name:I,student:B,...await w(E)});E=t?[...E,T]:
[T]}return yield{name:"student",student:h,...await w(E)}}})}};p();var zp=4,X1=$r("strategy hinton",({temperature:e,softWeight:t},r)=>r(t)?Ct("temperature",e,"softWeight is 0",zp):[]),eR={kind:"strategy",name:"hinton",summary:"Classic distillation: soft targets at a \
temperature, and the labels.",paper:"Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531",options:e=>_({temperature:e.schedule({above:0}).default(
zp).describe("Softens teacher and student alike: a number or a scheduler."),softWeight:e.schedule({min:0}).default(.9).describe("Weight of the teacher's soft targets."),hardWeight:e.schedule({min:0}).
default(.1).describe("Weight of the labels' loss."),losses:tr(se().min(1),e.part("loss")).default({}).describe("Further losses, by names of your choice: on features of tapped layers, or in place of th\
e soft targets."),weights:tr(se(),e.schedule({min:0})).default({}).describe("Weights of the further losses by name; 1 for those left out."),quantise:pn()}).superRefine(({temperature:t,softWeight:r,hardWeight:n,
losses:o,weights:s},i)=>{let a=Object.keys(o);for(let u of a.filter(c=>["soft","hard"].includes(c)))Qt([{path:["losses",u],rule:"must have another name: soft and hard are this strategy's own terms"}],
i);zu(s,a,"weights","loss among losses",i),r===0&&n===0&&a.every(u=>s[u]===0)?i.addIssue({code:"custom",message:"must have a softWeight or a hardWeight above 0: both are 0"}):X1.inSchema({temperature:t,
softWeight:r},i)}),create({temperature:e,softWeight:t,hardWeight:r,losses:n,weights:o,quantise:s},i){let a=Ea(i);if([t,r,...Object.keys(n).map(u=>o[u]??1)].every(a)){let u="must have a softWeight or a\
 hardWeight above 0: both are 0 all the way";throw new Rt("strategy hinton",[{path:[],rule:u}])}return X1.inCreate({temperature:e,softWeight:t},i),hn(s,{async*stages({teacher:u,newStudent:c,loss:l,task:f}){
let d=An(f,"hinton",e,zp),m=f.hardLoss,h=Object.entries({soft:[t,d],hard:[r,m]}).filter(([,[E]])=>E!==0),g=Object.entries(n).filter(([E])=>o[E]!==0),y=h.map(([E,[v,C]])=>({use:"scale",by:v,of:C,as:`${E}\
Weight`})),w=g.length?{use:"sum",of:Object.fromEntries([...h.map(([E,[,v]])=>[E,v]),...g]),weights:Object.fromEntries([...h.map(([E,[v]])=>[E,v]),...Object.entries(o).filter(([,E])=>E!==0)])}:{use:"su\
m",of:y};return yield{name:"student",student:c(),teacher:u,loss:l(w)}}})}};p();p();var jn=U(j());function tR(e){let[t]=e;if(!t)throw new RangeError("Cannot make peers as there must be at least one student: there are none");return{name:t.name,model:t.model,...t.save?{save:()=>t.save()}:{},parameters:e.
reduce((r,{parameters:n})=>r+n,0),variables:e.flatMap(({variables:r})=>r),state:e.flatMap(({state:r})=>r),reads:js(e),forward(r,{training:n,random:o,taps:s}){let i=e.map((a,u)=>{let c={training:n,...o?
{random:o.split(`peer/${u}`)}:{}};return a.forward(r,u===0&&s?{...c,taps:s}:c)});return{...i[0],members:i}},fingerprint:async()=>{let r=[];for(let n of e)r.push(await n.fingerprint());return await nt(
["peers",...r])},dispose:()=>e.forEach(r=>r.dispose())}}function Np(e,t,r){jn.tidy(()=>{e.forEach((n,o)=>{n.assign(jn.add(jn.mul(n,r),jn.mul(t[o],jn.sub(1,r))))})})}var[nR,Up]=[2,1],rR=$r("strategy mutual",({peers:e,temperature:t,peerWeight:r,softWeight:n},o)=>o(r)?[...Ct("peers",e,"peerWeight is 0",nR),...o(n)?Ct("temperature",t,"peerWeight and softWeight are 0",
Up):[]]:[]),oR={kind:"strategy",name:"mutual",summary:"Peers that learn together, from the labels and from each other.",paper:"Zhang et al. (2018), Deep Mutual Learning, https://arxiv.org/abs/1706.003\
84",options:e=>_({peers:bt([M().int().min(2).max(100),de(e.part("student")).min(2)],{error:"must be a whole number from 2 to 100 or a list of students"}).default(nR).describe("How many models like the\
 student learn together; or a list, of which the first is the student."),temperature:e.schedule({above:0}).default(Up).describe("Softens all peers (and the teacher) alike: a number or a scheduler; the\
 paper's is 1."),peerWeight:e.schedule({min:0}).default(1).describe("Weight of what the peers tell each other."),hardWeight:e.schedule({min:0}).default(1).describe("Weight of the labels' loss for each\
 peer."),softWeight:e.schedule({min:0}).default(0).describe("Weight of the teacher's soft targets for each peer; at 0 the teacher is not asked."),quantise:pn()}).refine(({hardWeight:t,softWeight:r})=>t!==
0||r!==0,{error:"must have a hardWeight or a softWeight above 0, or the peers hear of nothing but each other: both are 0"}).superRefine(rR.inSchema),create({peers:e,temperature:t,peerWeight:r,hardWeight:n,
softWeight:o,quantise:s},i){rR.inCreate({peers:e,temperature:t,peerWeight:r,softWeight:o},i);let a=o!==0;return hn(s,{async*stages({teacher:u,newStudent:c,loss:l,task:f}){let d=An(f,"mutual",t,Up),m={
teacher:[o,d],labels:[n,f.hardLoss]},A=Object.entries(m).filter(([,[w]])=>w!==0),h={use:"sum",of:Object.fromEntries(A.map(([w,[,E]])=>[w,E])),weights:Object.fromEntries(A.map(([w,[E]])=>[w,E]))},y=(typeof e==
"number"?Array.from({length:e},()=>{}):e).map((w,E)=>c(E===0?"student":`peer-${E+1}`,w));return yield{name:"student",student:tR(y),...a?{teacher:u}:{},loss:l({use:"mutual-learning",temperature:t,peerWeight:r,
of:h,...f.answers==="softmax"?{}:{soft:d}})},y[0]}})}};p();p();var Xt=U(j());var sR=e=>_({method:we(["born-again","ema","deep-supervision","teacher-free"]).default("born-again").describe("Who teaches: the generation before, a moving average, the deepest output, or nobody."),temperature:e.
schedule({above:0}).optional().describe("Softens teacher and student alike: a number or a scheduler; 4 by default, teacher-free 20."),softWeight:e.schedule({min:0}).optional().describe("Weight of the \
teacher's soft targets; 0.9 by default, teacher-free 0.1."),hardWeight:e.schedule({min:0}).optional().describe("Weight of the labels' loss; 0.1 by default, teacher-free 0.9."),generations:M().int().min(
1).max(100).optional().describe("Born-again: how many, the last of which is the student; 3 by default."),first:we(["teacher","labels"]).optional().describe("Born-again: what the first generation learn\
s from beside the labels: the run's teacher (by default), or nothing."),ensemble:De().optional().describe("Born-again: each generation learns from all before it together, not from the last one alone; \
false by default."),decay:M().min(0).lt(1).optional().describe("Moving average: how much of it stays in each step; 0.99 by default."),teacher:De().optional().describe("Moving average: whether the stud\
ent learns from the run's teacher, too; true by default."),averageWeight:e.schedule({min:0}).optional().describe("Moving average: weight of its soft targets; 0.5 by default."),exits:Ul().optional().describe(
"Deep supervision: layers of the student that get an exit; an mlp's hidden layers by default."),exitWeight:e.schedule({min:0}).optional().describe("Deep supervision: weight of the exits; 1 by default."),
correct:M().gt(0).lt(1).optional().describe("Teacher-free: the virtual teacher's probability of the true class; 0.99 by default."),form:we(["paper","official"]).optional().describe("Teacher-free: as t\
he authors' code has it, or their paper, at whose temperatures it has hardly any effect; the code by default."),quantise:pn()}),jp=4;function Gp({task:e},t){return An(e,"self",t,jp)}function rf(e){let t=Object.
entries(e).filter(([,[r]])=>r!==0);return{use:"sum",of:Object.fromEntries(t.map(([r,[,n]])=>[r,n])),weights:Object.fromEntries(t.map(([r,[n]])=>[r,n]))}}async function*iR({generations:e=3,first:t="tea\
cher",ensemble:r=!1,temperature:n,softWeight:o,hardWeight:s},i){let a=rf({soft:[o,Gp(i,n)],hard:[s,i.task.hardLoss]}),u=f=>f?{teacher:f,loss:i.loss(a)}:{loss:i.loss(i.task.hardLoss)},c=[],l=t==="teach\
er"?i.teacher:void 0;for(let f=1;f<e;f++){let d=`generation-${f}`;c.push(await Ao(yield{name:d,student:i.newStudent(d),...u(l)})),l=r?await ds([...c],{mean:"probabilities"},i.task.answers):c.at(-1)}return yield{
name:"student",student:i.newStudent(),...u(l)}}async function*aR({decay:e=.99,teacher:t=!0,averageWeight:r=.5,temperature:n,softWeight:o,hardWeight:s},i){let[a,u]=[i.newStudent(),i.newStudent("average")],
c=Xt.tidy(()=>Xt.variable(Xt.scalar(0),!1));try{Np(u.state,a.state,0);let l=t&&o!==0,f=Jt(u),d=l?await ds([i.teacher,f],{mean:"logits"},i.task.answers):f,m=Gp(i,n);return yield{name:"student",student:a,
teacher:d,loss:i.loss(rf({...l?{soft:[o,{use:"member",at:1,of:m}]}:{},average:[r,l?{use:"member",at:2,of:m}:m],hard:[s,i.task.hardLoss]})),afterStep(){c.assign(Xt.add(c,1));let A=Xt.sub(1,Xt.div(1,Xt.add(
c,1)));Np(u.state,a.state,Xt.minimum(e,A))},state:[...u.state,c]}}finally{c.dispose()}}async function*uR({exits:e,exitWeight:t=1,temperature:r,softWeight:n,hardWeight:o},s){let i=s.newStudent();return yield{
name:"student",student:i,...n===0?{}:{teacher:s.teacher},loss:s.loss(rf({soft:[n,Gp(s,r)],exits:[t,{use:"deep-supervision",exits:QN(i,e)}],hard:[o,s.task.hardLoss]}))}}function QN({model:e},t){if(!e)throw new S(
"Cannot put exits on the student as it must be a model of tfjs layers: it has none");let r=e.layers.filter(u=>u.getClassName()!=="InputLayer").map(({name:u})=>u),n=u=>new S(`Cannot put exits on the st\
udent as ${u}`),o=t?.find(u=>!r.includes(u));if(o!==void 0)throw n(`a layer must be named ${o}: its layers are ${r.join(", ")}`);let[s,i]=[/^hidden_\d+$/,/^activation_\d+$/].map(u=>r.filter(c=>u.test(
c))),a=t??(i.length?i:s);if(a.length)return a;throw n(`exits must name some of its layers where none is called hidden_1, …: its layers are ${r.join(", ")}`)}async function*cR({correct:e=.99,form:t="\
official",temperature:r,softWeight:n,hardWeight:o},s){return yield{name:"student",student:s.newStudent(),loss:s.loss(rf({virtual:[n,{use:"virtual-teacher",temperature:r,correct:e,form:t}],hard:[o,s.task.
hardLoss]}))}}var PN={generations:"born-again",first:"born-again",ensemble:"born-again",decay:"ema",teacher:"ema",averageWeight:"ema",exits:"deep-supervision",exitWeight:"deep-supervision",correct:"teacher-free",form:"\
teacher-free"},lR=$r("strategy self",({method:e,...t},r)=>{let n=i=>t[i]!==void 0&&r(t[i]),o=(i,a)=>Ct(i,t[i],a),s="softWeight is 0";switch(e){case"ema":{let[i,a]=[n("averageWeight"),t.teacher===!1||n(
"softWeight")];return[...i?o("decay","averageWeight is 0"):[],...i&&a?o("temperature","nobody teaches"):[]]}case"deep-supervision":return[...n("softWeight")?o("temperature",s):[],...n("exitWeight")?o(
"exits","exitWeight is 0"):[]];case"teacher-free":return n("softWeight")?[...o("temperature",s),...o("correct",s),...o("form",s)]:[];default:{let{generations:i=3,first:a}=t,u="must be above 0, or no g\
eneration hears of the one before it";if(n("softWeight"))return[{path:["softWeight"],rule:u,value:t.softWeight}];if(i===1&&a==="labels"){let c="generations is 1 and first is labels, as nobody teaches";
return[...o("temperature",c),...o("softWeight",c),...o("hardWeight",c)]}return i<3&&t.ensemble?o("ensemble","generations is below 3, as one alone is before the last"):[]}}}),fR={kind:"strategy",name:"\
self",summary:"The student as its own teacher: generations, a moving average, deep supervision, or a virtual teacher.",paper:"born-again: Furlanello et al. (2018), Born Again Neural Networks, https://\
arxiv.org/abs/1805.04770; ema: Tarvainen & Valpola (2017), Mean teachers are better role models, https://arxiv.org/abs/1703.01780; deep-supervision: Zhang et al. (2019), Be Your Own Teacher, https://a\
rxiv.org/abs/1905.08094; teacher-free: Yuan et al. (2020), Revisiting Knowledge Distillation via Label Smoothing Regularization, https://arxiv.org/abs/1909.11723",options:e=>sR(e).superRefine((t,r)=>{
let{method:n,teacher:o,softWeight:s,averageWeight:i,hardWeight:a,exitWeight:u}=t,c=(f,d)=>Qt([{path:[f],rule:d,value:t[f]}],r);for(let[f,d]of Object.entries(PN))n===d||t[f]===void 0||c(f,`must be left\
 out where method is ${n}, as it is an option of ${d}`);o===!1&&s!==void 0&&c("softWeight","must be left out where teacher is false"),[a,o===!1?0:s,...n==="ema"?[i]:[],...n==="deep-supervision"?[u]:[]].
every(f=>f===0)?r.addIssue({code:"custom",message:"must have a weight above 0: all are 0"}):lR.inSchema(t,r)}),create({method:e,quantise:t,...r},n){lR.inCreate({method:e,...r},n);let o=e==="teacher-fr\
ee"?{temperature:20,softWeight:.1,hardWeight:.9}:{temperature:jp,softWeight:.9,hardWeight:.1},{temperature:s=o.temperature,softWeight:i=o.softWeight,hardWeight:a=o.hardWeight}=r,u={...r,temperature:s,
softWeight:i,hardWeight:a},c={"born-again":iR,ema:aR,"deep-supervision":uR,"teacher-free":cR};return hn(t,{stages:l=>c[e](u,l)})}};p();var Er=U(j());p();var dR=U(j());function nf(e,t){let[r=1,n=1]=e.slice(-2),o=e.slice(0,-2).reduce((a,u)=>a*u,1),s=Math.sqrt(6/(o*(r+n))),i=new Float32Array(o*r*n);for(let a=0;a<i.length;a++)i[a]=(2*t.uniform()-1)*s;
return dR.tensor(i,e)}var mR={kind:"student",name:"cnn",summary:"A small convolutional network, for rows that are images.",options:()=>_({shape:Yn([_a(),_a(),_a()]).meta({description:"Height, width and channels of the imag\
e that a row is, channels last; as the data says unless told.",examples:[[8,8,1]]}).optional(),blocks:de(_a()).min(1).max(16).default([16,32]).describe("Filters of each block: a 3×3 convolution, ReLU \
and 2×2 max pooling."),dense:de(_a()).max(16).default([64]).describe("Widths of the dense layers after the last block; may be empty."),depthwise:De().default(!1).describe("Convolve each channel by it\
self and mix channels by 1×1, with far fewer weights."),dropout:M().min(0).lt(1).default(0).describe("Share of each dense layer's outputs dropped in training.")}).superRefine(({dense:e,dropout:t},r)=>{
e.length||Qt(Ct("dropout",t,"dense is empty",0),r)}),create({shape:e,blocks:t,dense:r,depthwise:n,dropout:o}){let s=(u,c)=>u.map(l=>Math.max(1,Math.round(l*c))),i=u=>({...e?{shape:e}:{},blocks:s(t,u),
dense:s(r,u),depthwise:n,dropout:o});function a({name:u,features:c,classes:l,inputs:{image:f},random:d}){let m=f?.kind==="image"?f.shape:void 0,A=ON(e,m),h=Er.sequential({name:"cnn"});return m&&!e&&AR(
m)!==c?h.add(Er.layers.inputLayer({inputShape:A,name:"image"})):(DN(A,c),h.add(Er.layers.inputLayer({inputShape:[c],name:"features"})),h.add(Er.layers.reshape({targetShape:A,name:"image"}))),t.forEach(
(g,y)=>{let w=y+1,E={filters:g,kernelSize:3,padding:"same",name:`conv_${w}`};h.add(n?Er.layers.separableConv2d({...E,activation:"relu",depthwiseInitializer:"zeros",pointwiseInitializer:"zeros"}):Er.layers.
conv2d({...E,activation:"relu",kernelInitializer:"zeros"})),h.add(Er.layers.maxPooling2d({poolSize:2,padding:"same",name:`pool_${w}`}))}),h.add(Er.layers.flatten({name:"flat"})),r.forEach((g,y)=>{let w=y+
1;h.add(Er.layers.dense({units:g,activation:"relu",kernelInitializer:"zeros",name:`dense_${w}`})),o&&h.add(Er.layers.dropout({rate:o,name:`dropout_${w}`}))}),h.add(Er.layers.dense({units:l,kernelInitializer:"\
zeros",name:"logits"})),MN(h,d),fo(u,h)}return Object.assign(a,{scaled:i})}};function _a(){return M().int().min(1)}function ON(e,t){let r=e??t;if(r)return[...r];throw new S("Cannot make the student cn\
n as the data must have an image, or shape must be given: current value is neither; set shape to height, width and channels of the image that a row is")}function AR(e){return e.reduce((t,r)=>t*r,1)}function DN(e,t){
let r=AR(e);if(r!==t)throw new S(`Cannot make the student cnn as height × width × channels of its shape must be the number of features, ${t} (a numeric column is one; others are more): current value\
 is ${e.join(" × ")} = ${r}`)}function MN(e,t){for(let r of e.layers){let n=r.getWeights(),o=t.split(r.name),s=n.map(i=>i.rank===1?i:nf(i.shape,o));r.setWeights(s),s.forEach((i,a)=>i!==n[a]&&i.dispose())}}p();var Gn=U(j());var LN=["relu","tanh","sigmoid","elu","gelu"],pR={kind:"student",name:"mlp",summary:"A multilayer perceptron; also what teachers are made of.",options:()=>_({hidden:de(M().int().min(1)).max(64).default(
[64,32]).describe("Widths of the hidden layers; an empty list is a linear model."),activation:we(LN).default("relu").describe("After each hidden layer."),dropout:M().min(0).lt(1).default(0).describe("\
Share of each hidden layer's outputs dropped in training."),batchNorm:De().default(!1).describe("Normalise each hidden layer before its activation (Ioffe & Szegedy, 2015).")}).superRefine(({hidden:e,activation:t,
dropout:r,batchNorm:n},o)=>{if(e.length)return;let s="hidden is empty, as a linear model has no hidden layer";Qt([...Ct("activation",t,s,"relu"),...Ct("dropout",r,s,0),...Ct("batchNorm",n,s,!1)],o)}),
create({hidden:e,activation:t,dropout:r,batchNorm:n}){let o=a=>e.map(u=>Math.max(1,Math.round(u*a))),s=a=>({hidden:o(a),activation:t,dropout:r,batchNorm:n});function i({name:a,features:u,classes:c,random:l}){
let f=Gn.sequential({name:"mlp"});return f.add(Gn.layers.inputLayer({inputShape:[u],name:"features"})),e.forEach((d,m)=>{let A=m+1,h={useBias:!n,...n?{}:{activation:t}};f.add(Gn.layers.dense({units:d,
...h,kernelInitializer:"zeros",name:`hidden_${A}`})),n&&(f.add(Gn.layers.batchNormalization({name:`norm_${A}`})),f.add(Gn.layers.activation({activation:t,name:`activation_${A}`}))),r&&f.add(Gn.layers.
dropout({rate:r,name:`dropout_${A}`}))}),f.add(Gn.layers.dense({units:c,kernelInitializer:"zeros",name:"logits"})),FN(f,l),fo(a,f)}return e.length?Object.assign(i,{scaled:s}):i}};function FN(e,t){for(let r of e.
layers){if(r.getClassName()!=="Dense")continue;let[n,...o]=r.getWeights(),s=nf(n.shape,t.split(r.name));r.setWeights([s,...o]),s.dispose()}}p();var hR={kind:"task",name:an,summary:"One class for each row.",options:()=>_({}),create:()=>({name:an,answers:"softmax",hardLoss:{use:"cross-entropy"},softLoss:e=>({use:"soft-targets",...e===void 0?{}:
{temperature:e}}),hasTemperature:!0,problem(e){if(e.length>1)return`the label must be one column: there are ${e.length} (${e.map(({name:r})=>R(r)).join(", ")})`;let[t]=e;if(t&&"values"in t)return`labe\
l column ${R(t.name)} must have classes: it has numbers`}})};p();var zN=1e4,yR={kind:"task",name:"labels",summary:"Any set of labels for each row: several 0/1 columns, or one with a separator between labels.",options:()=>_({separator:se().min(1).default(";").describe(
"What stands between the labels of a cell, in one column.")}),create({separator:e}){return{name:"labels",answers:"sigmoid",hardLoss:{use:"binary-cross-entropy"},softLoss:t=>({use:"binary-soft-targets",
...t===void 0?{}:{temperature:t}}),hasTemperature:!0,problem:t=>gR(t,e),claims:t=>t.length>1&&gR(t,e)===void 0,read(t){let{names:r,has:n}=t.length>1?NN(t):wR(t[0],e);return{names:r,fit:()=>({format:{task:"\
labels",from:"sigmoid"},targets(o){let s=new Float32Array(o.length*r.length);return o.forEach((i,a)=>n(i,u=>s[a*r.length+u]=1)),s}})}},metrics:[{name:"micro_f1",title:"micro F1 %",better:"higher",as:"\
percent"},{name:"macro_f1",title:"macro F1 %",better:"higher",as:"percent"},{name:"average_precision",title:"AP %",better:"higher",as:"percent"},{name:"nll",title:"NLL",better:"lower",as:"number"}],evaluate:UN,
agreement:(t,r)=>t.reduce((n,o,s)=>n+(o>0==r[s]>0?1:0),0)/t.length}}};function gR(e,t){if(e.length>1){for(let i of e){let u=si(i).findIndex(f=>f!==0&&f!==1);if(u<0)continue;let c=`label column ${R(i.name)}\
 must be 0 or 1 in each row, as each of several columns of labels`,l="values"in i?i.values[u]:i.texts[i.codes[u]];return`${c}: row ${u+1} has ${l===void 0?"none":R(l)}`}return}let[r]=e;if(!r)return"th\
ere must be a label column: there is none";let n=`label column ${R(r.name)}`;if("values"in r)return`${n} must be texts of labels, or one of several columns of 0 and 1: it is one column of numbers`;let{
names:o}=wR(r,t);if(o.length<2){let i=o.length?`it has ${R(o[0])} alone`:"it has none";return`${n} must have at least 2 different labels, with ${R(t)} between those of a row: ${i}`}let s=Math.min(zN,Math.
max(20,r.codes.length/2));if(o.length>s){let i=o.slice(0,2).map(a=>R(a)).join(" and ");return`${n} must have labels that come again: it has ${o.length} different ones in ${r.codes.length} rows, such a\
s ${i}`}}function NN(e){let t=e.map(si);return{names:e.map(({name:r})=>r),has:(r,n)=>t.forEach((o,s)=>o[r]===1&&n(s))}}function wR(e,t){if("values"in e)throw new TypeError("Cannot split the labels of \
numbers as they must be texts: they are not");let r=e.texts.map(i=>i.split(t).map(a=>a.trim()).filter(a=>a!=="")),n=[...new Set(r.flat())].sort(io),o=new Map(n.map((i,a)=>[i,a])),s=r.map(i=>i.map(a=>o.
get(a)));return{names:n,has:(i,a)=>s[e.codes[i]]?.forEach(a)}}function UN(e,t,{dim:r,weights:n}){let o=t.length/r,s=n?n.reduce((w,E)=>w+E,0):o,i=w=>n?n[w]*o/s:1,[a,u]=[new Float64Array(r),new Float64Array(
r)],[c,l]=[new Float64Array(o),new Float64Array(o)],f=0;for(let w=0,E=0;w<o;w++){let v=i(w);for(let C=0;C<r;C++,E++){let[I,B]=[e[E],t[E]];f+=v*(Math.max(I,0)-B*I+Math.log1p(Math.exp(-Math.abs(I))));let[
x,T]=[I>0,B>.5];x&&T?(a[C]+=v,c[w]+=v):x!==T&&(u[C]+=v,l[w]+=v)}}let d=(w,E)=>w>0?2*w/(2*w+E):0,m=w=>w.reduce((E,v)=>E+v,0),A=d(m(a),m(u)),h=(2*m(c)+m(l))/o,g=c.map((w,E)=>A+(h>0?(2*w-A*(2*w+l[E]))/h:
0)),y=Array.from({length:r},(w,E)=>jN(e,t,E,r,i));return{metrics:{micro_f1:A,macro_f1:a.reduce((w,E,v)=>w+d(E,u[v])/r,0),average_precision:y.reduce((w,E)=>w+E/r,0),nll:f/o/r},scores:g}}function jN(e,t,r,n,o){
let s=t.length/n,i=m=>e[m*n+r],a=Int32Array.from({length:s},(m,A)=>A).sort((m,A)=>i(A)-i(m)),u=0;for(let m=0;m<s;m++)t[m*n+r]>.5&&(u+=o(m));if(u===0)return 0;let[c,l,f,d]=[0,0,0,0];return a.forEach((m,A)=>{
l+=o(m),t[m*n+r]>.5&&(c+=o(m)),!(A+1<s&&i(a[A+1])===i(m))&&(d+=(c-f)/u*(c/l),f=c)}),d}p();var ER={kind:"task",name:"numbers",summary:"One number for each row, or several: a regression, answered in the label's units.",options:()=>_({}),create:()=>({name:"numbers",answers:"numbers",hardLoss:{
use:"squared-error"},softLoss:()=>({use:"attentive-imitation"}),hasTemperature:!1,problem:e=>e.map(bR).find(t=>t!==void 0),claims:e=>e.every(t=>bR(t)===void 0),read(e){let t=e.map(si);return{names:e.map(
({name:r})=>r),fit:r=>GN(e,t,r)}},metrics:[{name:"rmse",title:"RMSE",better:"lower",as:"number"},{name:"mae",title:"MAE",better:"lower",as:"number"},{name:"r2",title:"R²",better:"higher",as:"number"}],
evaluate:qN,agreement:WN})};function bR(e){let t=si(e),r=t.findIndex(o=>!Number.isFinite(o)),n=`label column ${R(e.name)}`;if(r>=0){let o="values"in e?e.values[r]:e.codes[r]<0?null:e.texts[e.codes[r]];
return`${n} must be a finite number in each row: row ${r+1} has ${o===null||Number.isNaN(o)?"none":typeof o=="number"?o:R(o)}`}if(t.every(o=>o===t[0]))return`${n} must have at least 2 different number\
s: all rows have ${t[0]}`}function GN(e,t,r){let n=t.map(o=>{let s=0;for(let l of r)s=Math.max(s,Math.abs(o[l]));let i=s||1,[a,u]=[0,0];for(let l of r)a+=o[l]/i;let c=a/r.length;for(let l of r)u+=(o[l]/
i-c)**2;return{mean:c*i,sd:Math.sqrt(u/r.length)*i||1}});return{format:{task:"numbers",from:"numbers",scales:n},targets(o){let s=new Float32Array(o.length*e.length);return o.forEach((i,a)=>t.forEach((u,c)=>s[a*
e.length+c]=u[i]/n[c].sd-n[c].mean/n[c].sd)),s}}}function IR(e){if(e.from==="numbers")return e.scales;throw new TypeError(`Cannot measure numbers as their format must have scales: it is ${e.from}`)}function qN(e,t,{
format:r,weights:n}){let o=IR(r),s=o.length,i=t.length/s,a=s===1?o[0].sd:1,u=n?n.reduce((A,h)=>A+h,0):i,c=A=>n?n[A]*i/u:1,l=new Float64Array(i),[f,d,m]=[0,0,0];for(let A=0;A<s;A++){let[h,g,y]=[0,0,0],
w=new Float64Array(i);for(let C=0,I=A;C<i;C++,I+=s){let B=(e[I]-t[I])*a,x=c(C);w[C]=x*B**2,h+=w[C],g+=x*Math.abs(B),y+=x*t[I]*a}let E=0;for(let C=0,I=A;C<i;C++,I+=s)E+=c(C)*(t[I]*a-y/i)**2;let v=Math.
sqrt(h/i);f+=v/s,d+=g/i/s,m+=(1-h/E)/s,w.forEach((C,I)=>l[I]+=(v>0?v+(C-h/i)/(2*v):0)/s)}return{metrics:{rmse:f,mae:d,r2:m},scores:l}}function WN(e,t,{format:r}){let n=IR(r).length,o=e.length/n,s=0;for(let i=0;i<
n;i++){let[a,u,c,l,f]=[0,0,0,0,0];for(let d=i;d<e.length;d+=n)a+=e[d]/o,u+=t[d]/o;for(let d=i;d<e.length;d+=n)c+=(e[d]-a)**2,l+=(t[d]-u)**2,f+=(e[d]-a)*(t[d]-u);s+=(c>0&&l>0?f/Math.sqrt(c*l):c===l?1:0)/
n}return s}p();var vR={kind:"teacher",name:"ensemble",summary:"Several models that answer as one: the mean of their logits or of their probabilities.",paper:"Hansen & Salamon (1990), Neural network ensembles, https:\
//doi.org/10.1109/34.58871",options:e=>_({members:bt([M().int().min(1).max(1e3),de(e.part("student","teacher")).min(1)],{error:"must be a whole number from 1 to 1000 or a list of models"}).default(5).
describe("How many models like `of`, or a list of different ones: students to train, or teachers."),of:e.part("student","teacher").optional().describe("What each member is, where `members` is a number\
; `mlp` by default."),mean:we(["logits","probabilities"]).default("logits").describe("What is averaged over members."),weights:de(M().min(0)).optional().describe("One per member, none negative, scaled\
 to sum to 1; all alike by default.")}).superRefine(({members:t,of:r,weights:n},o)=>{let s=typeof t=="number"?t:t.length,i=(a,u,c)=>Qt([{path:[a],rule:u,value:c}],o);typeof t!="number"&&r&&i("of","mus\
t be left out where members is a list",r),n&&(n.length!==s?i("weights",`must have one entry for each of the ${s} members`,n.length):n.some(a=>a>0)||i("weights","must not all be zero",n))}),create({members:e,
of:t,mean:r,weights:n},o){let s=typeof e=="number"?Array.from({length:e},()=>t??{use:"mlp"}):e,i=n??s.map(()=>1),a=i.reduce((f,d)=>f+d,0),u={mean:r,weights:i.map(f=>f/a)},c=String(s.length).length,l=s.
map((f,d)=>yv(f,`teacher-${String(d+1).padStart(c,"0")}`,o));return{name:"ensemble",independent:l.every(({independent:f})=>f),raw:l.some(({raw:f})=>f),async*stages(f){if(r==="probabilities"&&f.task.answers===
"numbers")throw new S(`Cannot use teacher ensemble: mean must be "logits" (the mean of the numbers) where the task is ${f.task.name}: current value is "probabilities"`);let d=[];try{for(let{name:m,stages:A}of l)
d.push({...yield*A(f),name:m});return await ds(d.splice(0),u,f.task.answers)}finally{d.forEach(m=>m.dispose())}}}}};p();var Lr=U(j());var ZN=e=>_({path:e.path().describe("The folder, with model.json and weights.bin as a run writes them; relative to the config file."),inputs:we(["raw","encoded"]).optional().describe("What it reads: t\
he table's numeric columns as they are (`raw`), or preprocessed features (`encoded`); unless told, encoded by the folder's `preprocessing.json`, or else as this run does."),answers:we(["logits","proba\
bilities"]).optional().describe("What it answers; by default its last layer says: softmax and sigmoid are probabilities.")}),CR={kind:"teacher",name:"model",summary:"A trained tfjs layers model, from \
a folder with model.json and weights.bin.",options:ZN,create:({path:e,...t},r)=>({name:"model",independent:!0,raw:t.inputs==="raw",async*stages(n){let o=await so(r.resolve(Ou)(e),e,{as:"a model",warn:n.
warn,editable:["model.json"]}),s=await pc(o,e,ac(r,n.features,n.classes));try{let i=await KN(o,e),a=VN(e,s,t,n,i.preprocessing),u=JN(e,s,t,n,i.classes),c=await Ao(fo("model",s,{raw:t.inputs==="raw"})),
l=await F0(o,e);return await YN({...c,seen:l},a,u)}catch(i){throw s.dispose(),i}}})};async function KN(e,t){let r=await Ft(e,"preprocessing.json",t);if(r!==void 0){let i=Xu(r);return{preprocessing:i,classes:i.
classes}}let n=await Ft(e,"labels.json",t);if(n===void 0)return{};let{success:o,data:s}=de(bt([se(),M(),De()]).transform(String)).safeParse(n);if(o&&new Set(s).size===s.length)return{classes:s};throw new S(
`Cannot use ${t} as a teacher: its labels.json must be a list of its classes' names, each once, in the order of its answers: current value is ${R(n)}; mend it, or remove it`)}function VN(e,t,{inputs:r},{
features:n,classes:o,preprocessing:s,raw:i,warn:a},u){let c=(f,d)=>{if(t.inputs[0]?.shape.at(-1)!==f)throw SR(e,t,f,d,o)};if(r==="raw"){if(u)throw new S(`Cannot use ${e} as a teacher: inputs must be l\
eft out where the folder has a preprocessing.json, which says how its rows are encoded: current value is "raw"`);if(!i)throw new S(`Cannot give ${e} raw rows as the plan of the teacher that it is insi\
de of must say that it reads them (raw: true): it does not`);return c(i.names.length,"numeric columns"),{make:VI(i,s),print:`raw ${i.names.join()}`}}let l=u&&HI(s,u,e);if(!l)return void c(n,"features");
if(r==="encoded"){c(n,"features"),a(`${e} was trained on rows that were encoded otherwise (its preprocessing.json has other columns, means or deviations): it reads this run's as "inputs": "encoded" sa\
ys; leave inputs out to have its own`);return}return c(u.features,"features, as its preprocessing.json says"),a(`${e} reads rows as its own preprocessing.json encodes them, which differs from this run\
's`),{make:JI(l,s.features),print:JSON.stringify([[...l.weights],[...l.bias]])}}function SR(e,t,r,n,o){let[s,i]=[t.inputs[0]?.shape.at(-1),t.outputs[0]?.shape.at(-1)];return new S(`Cannot use ${e} as \
a teacher: it must take ${r} ${n} and answer ${o} classes: it takes ${s} and answers ${i}`)}var HN={relu:"none below 0",relu6:"all from 0 to 6",softplus:"none below 0",thresholdedRelu:"none below 0",elu:"\
none below -1",selu:"none below -1.76",tanh:"all from -1 to 1",softsign:"all from -1 to 1",hardSigmoid:"all from 0 to 1"};function JN(e,t,{answers:r},{classes:n,preprocessing:{classes:o},warn:s},i){let a=t.
outputs[0]?.shape.at(-1),u=Ac(t),c=y=>new S(`Cannot use ${e} as a teacher: ${y}`),l=u==="softmax"||u==="sigmoid";if(r==="logits"&&l)throw c(`answers must be "probabilities", or left out, where the las\
t layer is a ${u}: current value is "logits"`);let f=a===1&&n===2;if(f&&u!=="sigmoid"&&r===void 0)throw c(`it must answer ${n} classes: it answers one number; set answers to "logits" where that is the\
 second class's logit, or to "probabilities" where it is its probability`);if(a!==n&&!f)throw SR(e,t,t.inputs[0]?.shape.at(-1),"features",n);let d=i&&YI(o,i,e);d&&s(`${e} has the classes in another or\
der (${(i??[]).map(y=>R(y)).join(", ")}): its answers are put in the order of this data`);let m=y=>d?Lr.gather(y,Lr.tensor1d(d,"int32"),1):y,A=(y,w)=>({make:E=>m(y(E)),print:`${w} ${d??""}`}),h=`the l\
og of its probabilities (${fn} at least) is taken for its logits`;if(f){let y=R((i??o)[1]);return r==="logits"?(s(`${e} answers one number: it is taken for the logit of class ${y} over the other`),A(w=>Lr.concat(
[Lr.zerosLike(w),w],1),"second")):(s(`${e} answers one probability, which is taken for that of class ${y}: ${h}`),A(nC,`second ${fn}`))}if(u==="sigmoid"&&r===void 0)throw c(`its answers must be one ch\
oice among ${n} classes: it ends in a sigmoid, a probability of each class by itself (multi-label); train it with a softmax, or set answers to "probabilities" to have them scaled to sum to 1`);if(l||r===
"probabilities")return s(`${e} ${l?`ends in a ${u}`:"answers probabilities"}: ${h}`),u==="sigmoid"?A(w=>Nc(Lr.div(w,Lr.sum(w,1,!0))),`each ${fn}`):A(Nc,`probabilities ${fn}`);u==="logSoftmax"&&s(`${e}\
 ends in a log-softmax: its answers are taken for logits as they are`);let g=HN[u];return g!==void 0&&s(`${e} ends in a ${u}: its answers, ${g}, are taken for logits as they are`),d?A(y=>y,"logits"):void 0}
async function YN(e,t,r){return!t&&!r?e:{...e,fingerprint:await nt([e.fingerprint,t?.print??"",r?.print??""]),predict:n=>sa(()=>{let o=e.predict(t?{...n,inputs:{...n.inputs,features:t.make(n)}}:n);return r?
{...o,logits:r.make(o.logits)}:o})}}p();var XN={"label-smoothing":{loss:{use:"cross-entropy",labelSmoothing:.1}},mixup:{augment:{use:"mixup"}},plain:{augment:null}},Wp={parts:{teacher:{use:"ensemble",members:5,of:{use:"mlp",hidden:[256,
128],dropout:.2}},student:{use:"mlp"},strategy:{use:"hinton"},train:{optimizer:{use:"adam",learningRate:{use:"cosine",from:.005,to:0}}},backend:{use:"wasm"},encode:{numeric:{use:"standardise"},category:{
use:"one-hot"},text:{use:"hash"},tokens:{use:"tokens"},image:{use:"standardise"}}},labelLoss:{use:"cross-entropy"},labelOnly:XN};var e3=Object.values(qp).sort((e,t)=>e.kind===t.kind?e.name<t.name?-1:1:e.kind<t.kind?-1:1);function Zp(){return new Nu(e3,Wp)}async function xR(e,{files:t,plugins:r=[],onEvent:n,selfCheck:o,signal:s}){if(e.plugins?.length)throw new S("Cannot use config: a page loads no plugins by their names: pass them as values, in distill(\
config, { files, plugins })");let i=Zp();r.forEach(f=>i.register(f));let a=a0(i,e),u=pu(),c=kR(i,t).register(sn,u).register(We,n??(()=>{}));return{report:await IS(i,a,{scope:c,signal:s,selfCheck:o}),files:u.
files,async export(f,d={}){let m=i.make("exporter",{use:f,...d}),A=await FI(xn(u,"student"),"student",{catalogue:i});try{return await m.export({name:a.name,trained:A})}finally{A.student.dispose()}}}}async function BR(e,t){
let r=Zp(),n;for await(let{cells:o}of r.make("dataset",e,kR(r,t)).rows())n??=[...o.keys()];return n??[]}function kR(e,t){return e.container.child().register(Ts,t3(t)).register(Ou,r=>{throw new S(`Cann\
ot open the folder ${r}: a page has no folders: a teacher must be trained in the run`)}).register(lt,r3())}function t3(e){return{open(t){let r=Object.hasOwn(e,t)?e[t]:void 0;if(r)return Promise.resolve(
r.stream());let n=Object.keys(e),o=n.length?`it must be one of ${n.join(", ")}`:"a file must be given";return Promise.reject(new S(`Cannot read ${t}: ${o}: this page has no other${ct(t,n)}`))}}}function r3(){
return{now:()=>performance.now(),rest:()=>new Promise(e=>setTimeout(e,0))}}var RR="student.js",n3=new Date(1980,0,1);async function o3(e,t){try{s3(e.wasm);let r={[e.table.name]:e.table};if(e.type==="columns"){let a={use:"csv",label:-1,...e.options,path:e.table.name};return t(
{type:"columns",columns:await BR(a,r)})}let n=e.config,o=await xR(n,{files:r,onEvent:a=>t({type:"event",event:a})}),s=(await o.export("edge")).get(RR);if(!s)throw new Error(`the exporter edge wrote no\
 ${RR}`);let i=o.report.name;t({type:"done",report:o.report,files:o.files,module:s,zip:i3(o.files,i)})}catch(r){t({type:"failed",...a3(r)})}}function s3(e){let t=URL.createObjectURL(e);(0,$R.setWasmPaths)(
{"tfjs-backend-wasm.wasm":t,"tfjs-backend-wasm-simd.wasm":t,"tfjs-backend-wasm-threaded-simd.wasm":t}),_R.env().set("WASM_HAS_MULTITHREAD_SUPPORT",!1)}function i3(e,t){let r="student/",o=[...e].filter(
([s])=>s.startsWith(r)).sort(([s],[i])=>s<i?-1:1).map(([s,i])=>[`${t}/${s.slice(r.length)}`,i]);return zh(Object.fromEntries(o),{mtime:n3})}function a3(e){let t=e instanceof Error?e.message:String(e);
return{message:e instanceof S?t:`internal error: ${t}`,problems:e instanceof Rt?e.problems.map(({path:r,rule:n})=>({path:r,rule:n})):[]}}{jt({jitless:!0});let e=globalThis;e.onmessage=({data:t})=>{o3(
t,r=>e.postMessage(r))}}})();
