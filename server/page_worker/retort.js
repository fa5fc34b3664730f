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
(()=>{var XR=Object.create;var cf=Object.defineProperty;var e$=Object.getOwnPropertyDescriptor;var t$=Object.getOwnPropertyNames;var r$=Object.getPrototypeOf,n$=Object.prototype.hasOwnProperty;var o$=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var we=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},oh=(e,t)=>{for(var r in t)cf(e,r,{get:t[r],enumerable:!0})},s$=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of t$(t))!n$.call(e,o)&&o!==r&&cf(e,o,{get:()=>t[o],enumerable:!(n=e$(t,o))||n.enumerable});return e};var U=(e,t,r)=>(r=e!=null?XR(r$(e)):{},s$(t||!e||!e.__esModule?cf(r,"default",{value:e,enumerable:!0}):r,e));var ah=we(Pa=>{"use strict";A();Pa.byteLength=a$;Pa.toByteArray=c$;Pa.fromByteArray=d$;var tn=[],vr=[],i$=typeof Uint8Array<"u"?Uint8Array:Array,lf="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z0123456789+/";for(Qo=0,sh=lf.length;Qo<sh;++Qo)tn[Qo]=lf[Qo],vr[lf.charCodeAt(Qo)]=Qo;var Qo,sh;vr[45]=62;vr[95]=63;function ih(e){var t=e.length;if(t%4>0)throw new Error("Invalid string. Length must\
 be a multiple of 4");var r=e.indexOf("=");r===-1&&(r=t);var n=r===t?0:4-r%4;return[r,n]}function a$(e){var t=ih(e),r=t[0],n=t[1];return(r+n)*3/4-n}function u$(e,t,r){return(t+r)*3/4-r}function c$(e){
var t,r=ih(e),n=r[0],o=r[1],s=new i$(u$(e,n,o)),i=0,a=o>0?n-4:n,u;for(u=0;u<a;u+=4)t=vr[e.charCodeAt(u)]<<18|vr[e.charCodeAt(u+1)]<<12|vr[e.charCodeAt(u+2)]<<6|vr[e.charCodeAt(u+3)],s[i++]=t>>16&255,s[i++]=
t>>8&255,s[i++]=t&255;return o===2&&(t=vr[e.charCodeAt(u)]<<2|vr[e.charCodeAt(u+1)]>>4,s[i++]=t&255),o===1&&(t=vr[e.charCodeAt(u)]<<10|vr[e.charCodeAt(u+1)]<<4|vr[e.charCodeAt(u+2)]>>2,s[i++]=t>>8&255,
s[i++]=t&255),s}function l$(e){return tn[e>>18&63]+tn[e>>12&63]+tn[e>>6&63]+tn[e&63]}function f$(e,t,r){for(var n,o=[],s=t;s<r;s+=3)n=(e[s]<<16&16711680)+(e[s+1]<<8&65280)+(e[s+2]&255),o.push(l$(n));return o.
join("")}function d$(e){for(var t,r=e.length,n=r%3,o=[],s=16383,i=0,a=r-n;i<a;i+=s)o.push(f$(e,i,i+s>a?a:i+s));return n===1?(t=e[r-1],o.push(tn[t>>2]+tn[t<<4&63]+"==")):n===2&&(t=(e[r-2]<<8)+e[r-1],o.
push(tn[t>>10]+tn[t>>4&63]+tn[t<<2&63]+"=")),o.join("")}});var uh=we(ff=>{A();ff.read=function(e,t,r,n,o){var s,i,a=o*8-n-1,u=(1<<a)-1,c=u>>1,l=-7,f=r?o-1:0,d=r?-1:1,m=e[t+f];for(f+=d,s=m&(1<<-l)-1,m>>=-l,l+=a;l>0;s=s*256+e[t+f],f+=d,l-=8);for(i=s&(1<<-l)-1,s>>=
-l,l+=n;l>0;i=i*256+e[t+f],f+=d,l-=8);if(s===0)s=1-c;else{if(s===u)return i?NaN:(m?-1:1)*(1/0);i=i+Math.pow(2,n),s=s-c}return(m?-1:1)*i*Math.pow(2,s-n)};ff.write=function(e,t,r,n,o,s){var i,a,u,c=s*8-
o-1,l=(1<<c)-1,f=l>>1,d=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,m=n?0:s-1,p=n?1:-1,h=t<0||t===0&&1/t<0?1:0;for(t=Math.abs(t),isNaN(t)||t===1/0?(a=isNaN(t)?1:0,i=l):(i=Math.floor(Math.log(t)/Math.LN2),
t*(u=Math.pow(2,-i))<1&&(i--,u*=2),i+f>=1?t+=d/u:t+=d*Math.pow(2,1-f),t*u>=2&&(i++,u/=2),i+f>=l?(a=0,i=l):i+f>=1?(a=(t*u-1)*Math.pow(2,o),i=i+f):(a=t*Math.pow(2,f-1)*Math.pow(2,o),i=0));o>=8;e[r+m]=a&
255,m+=p,a/=256,o-=8);for(i=i<<o|a,c+=o;c>0;e[r+m]=i&255,m+=p,i/=256,c-=8);e[r+m-p]|=h*128}});var Sh=we(ws=>{"use strict";A();var df=ah(),gs=uh(),ch=typeof Symbol=="function"&&typeof Symbol.for=="function"?Symbol.for("nodejs.util.inspect.custom"):null;ws.Buffer=Q;ws.SlowBuffer=y$;ws.INSPECT_MAX_BYTES=
50;var Qa=2147483647;ws.kMaxLength=Qa;Q.TYPED_ARRAY_SUPPORT=m$();!Q.TYPED_ARRAY_SUPPORT&&typeof console<"u"&&typeof console.error=="function"&&console.error("This browser lacks typed array (Uint8Array\
) support which is required by `buffer` v5.x. Use `buffer` v4.x if you require old browser support.");function m$(){try{let e=new Uint8Array(1),t={foo:function(){return 42}};return Object.setPrototypeOf(
t,Uint8Array.prototype),Object.setPrototypeOf(e,t),e.foo()===42}catch{return!1}}Object.defineProperty(Q.prototype,"parent",{enumerable:!0,get:function(){if(Q.isBuffer(this))return this.buffer}});Object.
defineProperty(Q.prototype,"offset",{enumerable:!0,get:function(){if(Q.isBuffer(this))return this.byteOffset}});function bn(e){if(e>Qa)throw new RangeError('The value "'+e+'" is invalid for option "si\
ze"');let t=new Uint8Array(e);return Object.setPrototypeOf(t,Q.prototype),t}function Q(e,t,r){if(typeof e=="number"){if(typeof t=="string")throw new TypeError('The "string" argument must be of type st\
ring. Received type number');return hf(e)}return mh(e,t,r)}Q.poolSize=8192;function mh(e,t,r){if(typeof e=="string")return A$(e,t);if(ArrayBuffer.isView(e))return h$(e);if(e==null)throw new TypeError(
"The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof e);if(rn(e,ArrayBuffer)||e&&rn(e.buffer,ArrayBuffer)||typeof SharedArrayBuffer<
"u"&&(rn(e,SharedArrayBuffer)||e&&rn(e.buffer,SharedArrayBuffer)))return pf(e,t,r);if(typeof e=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let n=e.
valueOf&&e.valueOf();if(n!=null&&n!==e)return Q.from(n,t,r);let o=g$(e);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof e[Symbol.toPrimitive]=="function")return Q.from(e[Symbol.toPrimitive](
"string"),t,r);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof e)}Q.from=function(e,t,r){return mh(e,t,r)};
Object.setPrototypeOf(Q.prototype,Uint8Array.prototype);Object.setPrototypeOf(Q,Uint8Array);function ph(e){if(typeof e!="number")throw new TypeError('"size" argument must be of type number');if(e<0)throw new RangeError(
'The value "'+e+'" is invalid for option "size"')}function p$(e,t,r){return ph(e),e<=0?bn(e):t!==void 0?typeof r=="string"?bn(e).fill(t,r):bn(e).fill(t):bn(e)}Q.alloc=function(e,t,r){return p$(e,t,r)};
function hf(e){return ph(e),bn(e<0?0:gf(e)|0)}Q.allocUnsafe=function(e){return hf(e)};Q.allocUnsafeSlow=function(e){return hf(e)};function A$(e,t){if((typeof t!="string"||t==="")&&(t="utf8"),!Q.isEncoding(
t))throw new TypeError("Unknown encoding: "+t);let r=Ah(e,t)|0,n=bn(r),o=n.write(e,t);return o!==r&&(n=n.slice(0,o)),n}function mf(e){let t=e.length<0?0:gf(e.length)|0,r=bn(t);for(let n=0;n<t;n+=1)r[n]=
e[n]&255;return r}function h$(e){if(rn(e,Uint8Array)){let t=new Uint8Array(e);return pf(t.buffer,t.byteOffset,t.byteLength)}return mf(e)}function pf(e,t,r){if(t<0||e.byteLength<t)throw new RangeError(
'"offset" is outside of buffer bounds');if(e.byteLength<t+(r||0))throw new RangeError('"length" is outside of buffer bounds');let n;return t===void 0&&r===void 0?n=new Uint8Array(e):r===void 0?n=new Uint8Array(
e,t):n=new Uint8Array(e,t,r),Object.setPrototypeOf(n,Q.prototype),n}function g$(e){if(Q.isBuffer(e)){let t=gf(e.length)|0,r=bn(t);return r.length===0||e.copy(r,0,0,t),r}if(e.length!==void 0)return typeof e.
length!="number"||wf(e.length)?bn(0):mf(e);if(e.type==="Buffer"&&Array.isArray(e.data))return mf(e.data)}function gf(e){if(e>=Qa)throw new RangeError("Attempt to allocate Buffer larger than maximum si\
ze: 0x"+Qa.toString(16)+" bytes");return e|0}function y$(e){return+e!=e&&(e=0),Q.alloc(+e)}Q.isBuffer=function(t){return t!=null&&t._isBuffer===!0&&t!==Q.prototype};Q.compare=function(t,r){if(rn(t,Uint8Array)&&
(t=Q.from(t,t.offset,t.byteLength)),rn(r,Uint8Array)&&(r=Q.from(r,r.offset,r.byteLength)),!Q.isBuffer(t)||!Q.isBuffer(r))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or\
 Uint8Array');if(t===r)return 0;let n=t.length,o=r.length;for(let s=0,i=Math.min(n,o);s<i;++s)if(t[s]!==r[s]){n=t[s],o=r[s];break}return n<o?-1:o<n?1:0};Q.isEncoding=function(t){switch(String(t).toLowerCase()){case"\
hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};Q.concat=function(t,r){if(!Array.isArray(
t))throw new TypeError('"list" argument must be an Array of Buffers');if(t.length===0)return Q.alloc(0);let n;if(r===void 0)for(r=0,n=0;n<t.length;++n)r+=t[n].length;let o=Q.allocUnsafe(r),s=0;for(n=0;n<
t.length;++n){let i=t[n];if(rn(i,Uint8Array))s+i.length>o.length?(Q.isBuffer(i)||(i=Q.from(i)),i.copy(o,s)):Uint8Array.prototype.set.call(o,i,s);else if(Q.isBuffer(i))i.copy(o,s);else throw new TypeError(
'"list" argument must be an Array of Buffers');s+=i.length}return o};function Ah(e,t){if(Q.isBuffer(e))return e.length;if(ArrayBuffer.isView(e)||rn(e,ArrayBuffer))return e.byteLength;if(typeof e!="str\
ing")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof e);let r=e.length,n=arguments.length>2&&arguments[2]===!0;if(!n&&r===0)return 0;
let o=!1;for(;;)switch(t){case"ascii":case"latin1":case"binary":return r;case"utf8":case"utf-8":return Af(e).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return r*2;case"hex":return r>>>
1;case"base64":return Ch(e).length;default:if(o)return n?-1:Af(e).length;t=(""+t).toLowerCase(),o=!0}}Q.byteLength=Ah;function w$(e,t,r){let n=!1;if((t===void 0||t<0)&&(t=0),t>this.length||((r===void 0||
r>this.length)&&(r=this.length),r<=0)||(r>>>=0,t>>>=0,r<=t))return"";for(e||(e="utf8");;)switch(e){case"hex":return R$(this,t,r);case"utf8":case"utf-8":return gh(this,t,r);case"ascii":return k$(this,t,
r);case"latin1":case"binary":return B$(this,t,r);case"base64":return S$(this,t,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return $$(this,t,r);default:if(n)throw new TypeError("Unknown enco\
ding: "+e);e=(e+"").toLowerCase(),n=!0}}Q.prototype._isBuffer=!0;function Oo(e,t,r){let n=e[t];e[t]=e[r],e[r]=n}Q.prototype.swap16=function(){let t=this.length;if(t%2!==0)throw new RangeError("Buffer \
size must be a multiple of 16-bits");for(let r=0;r<t;r+=2)Oo(this,r,r+1);return this};Q.prototype.swap32=function(){let t=this.length;if(t%4!==0)throw new RangeError("Buffer size must be a multiple of\
 32-bits");for(let r=0;r<t;r+=4)Oo(this,r,r+3),Oo(this,r+1,r+2);return this};Q.prototype.swap64=function(){let t=this.length;if(t%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");
for(let r=0;r<t;r+=8)Oo(this,r,r+7),Oo(this,r+1,r+6),Oo(this,r+2,r+5),Oo(this,r+3,r+4);return this};Q.prototype.toString=function(){let t=this.length;return t===0?"":arguments.length===0?gh(this,0,t):
w$.apply(this,arguments)};Q.prototype.toLocaleString=Q.prototype.toString;Q.prototype.equals=function(t){if(!Q.isBuffer(t))throw new TypeError("Argument must be a Buffer");return this===t?!0:Q.compare(
this,t)===0};Q.prototype.inspect=function(){let t="",r=ws.INSPECT_MAX_BYTES;return t=this.toString("hex",0,r).replace(/(.{2})/g,"$1 ").trim(),this.length>r&&(t+=" ... "),"<Buffer "+t+">"};ch&&(Q.prototype[ch]=
Q.prototype.inspect);Q.prototype.compare=function(t,r,n,o,s){if(rn(t,Uint8Array)&&(t=Q.from(t,t.offset,t.byteLength)),!Q.isBuffer(t))throw new TypeError('The "target" argument must be one of type Buff\
er or Uint8Array. Received type '+typeof t);if(r===void 0&&(r=0),n===void 0&&(n=t?t.length:0),o===void 0&&(o=0),s===void 0&&(s=this.length),r<0||n>t.length||o<0||s>this.length)throw new RangeError("ou\
t of range index");if(o>=s&&r>=n)return 0;if(o>=s)return-1;if(r>=n)return 1;if(r>>>=0,n>>>=0,o>>>=0,s>>>=0,this===t)return 0;let i=s-o,a=n-r,u=Math.min(i,a),c=this.slice(o,s),l=t.slice(r,n);for(let f=0;f<
u;++f)if(c[f]!==l[f]){i=c[f],a=l[f];break}return i<a?-1:a<i?1:0};function hh(e,t,r,n,o){if(e.length===0)return-1;if(typeof r=="string"?(n=r,r=0):r>2147483647?r=2147483647:r<-2147483648&&(r=-2147483648),
r=+r,wf(r)&&(r=o?0:e.length-1),r<0&&(r=e.length+r),r>=e.length){if(o)return-1;r=e.length-1}else if(r<0)if(o)r=0;else return-1;if(typeof t=="string"&&(t=Q.from(t,n)),Q.isBuffer(t))return t.length===0?-1:
lh(e,t,r,n,o);if(typeof t=="number")return t=t&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(e,t,r):Uint8Array.prototype.lastIndexOf.call(e,t,r):lh(e,[t],r,n,
o);throw new TypeError("val must be string, number or Buffer")}function lh(e,t,r,n,o){let s=1,i=e.length,a=t.length;if(n!==void 0&&(n=String(n).toLowerCase(),n==="ucs2"||n==="ucs-2"||n==="utf16le"||n===
"utf-16le")){if(e.length<2||t.length<2)return-1;s=2,i/=2,a/=2,r/=2}function u(l,f){return s===1?l[f]:l.readUInt16BE(f*s)}let c;if(o){let l=-1;for(c=r;c<i;c++)if(u(e,c)===u(t,l===-1?0:c-l)){if(l===-1&&
(l=c),c-l+1===a)return l*s}else l!==-1&&(c-=c-l),l=-1}else for(r+a>i&&(r=i-a),c=r;c>=0;c--){let l=!0;for(let f=0;f<a;f++)if(u(e,c+f)!==u(t,f)){l=!1;break}if(l)return c}return-1}Q.prototype.includes=function(t,r,n){
return this.indexOf(t,r,n)!==-1};Q.prototype.indexOf=function(t,r,n){return hh(this,t,r,n,!0)};Q.prototype.lastIndexOf=function(t,r,n){return hh(this,t,r,n,!1)};function b$(e,t,r,n){r=Number(r)||0;let o=e.
length-r;n?(n=Number(n),n>o&&(n=o)):n=o;let s=t.length;n>s/2&&(n=s/2);let i;for(i=0;i<n;++i){let a=parseInt(t.substr(i*2,2),16);if(wf(a))return i;e[r+i]=a}return i}function E$(e,t,r,n){return Oa(Af(t,
e.length-r),e,r,n)}function I$(e,t,r,n){return Oa(Q$(t),e,r,n)}function v$(e,t,r,n){return Oa(Ch(t),e,r,n)}function C$(e,t,r,n){return Oa(O$(t,e.length-r),e,r,n)}Q.prototype.write=function(t,r,n,o){if(r===
void 0)o="utf8",n=this.length,r=0;else if(n===void 0&&typeof r=="string")o=r,n=this.length,r=0;else if(isFinite(r))r=r>>>0,isFinite(n)?(n=n>>>0,o===void 0&&(o="utf8")):(o=n,n=void 0);else throw new Error(
"Buffer.write(string, encoding, offset[, length]) is no longer supported");let s=this.length-r;if((n===void 0||n>s)&&(n=s),t.length>0&&(n<0||r<0)||r>this.length)throw new RangeError("Attempt to write \
outside buffer bounds");o||(o="utf8");let i=!1;for(;;)switch(o){case"hex":return b$(this,t,r,n);case"utf8":case"utf-8":return E$(this,t,r,n);case"ascii":case"latin1":case"binary":return I$(this,t,r,n);case"\
base64":return v$(this,t,r,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return C$(this,t,r,n);default:if(i)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),i=!0}};Q.prototype.
toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function S$(e,t,r){return t===0&&r===e.length?df.fromByteArray(e):df.fromByteArray(e.slice(t,r))}function gh(e,t,r){
r=Math.min(e.length,r);let n=[],o=t;for(;o<r;){let s=e[o],i=null,a=s>239?4:s>223?3:s>191?2:1;if(o+a<=r){let u,c,l,f;switch(a){case 1:s<128&&(i=s);break;case 2:u=e[o+1],(u&192)===128&&(f=(s&31)<<6|u&63,
f>127&&(i=f));break;case 3:u=e[o+1],c=e[o+2],(u&192)===128&&(c&192)===128&&(f=(s&15)<<12|(u&63)<<6|c&63,f>2047&&(f<55296||f>57343)&&(i=f));break;case 4:u=e[o+1],c=e[o+2],l=e[o+3],(u&192)===128&&(c&192)===
128&&(l&192)===128&&(f=(s&15)<<18|(u&63)<<12|(c&63)<<6|l&63,f>65535&&f<1114112&&(i=f))}}i===null?(i=65533,a=1):i>65535&&(i-=65536,n.push(i>>>10&1023|55296),i=56320|i&1023),n.push(i),o+=a}return x$(n)}
var fh=4096;function x$(e){let t=e.length;if(t<=fh)return String.fromCharCode.apply(String,e);let r="",n=0;for(;n<t;)r+=String.fromCharCode.apply(String,e.slice(n,n+=fh));return r}function k$(e,t,r){let n="";
r=Math.min(e.length,r);for(let o=t;o<r;++o)n+=String.fromCharCode(e[o]&127);return n}function B$(e,t,r){let n="";r=Math.min(e.length,r);for(let o=t;o<r;++o)n+=String.fromCharCode(e[o]);return n}function R$(e,t,r){
let n=e.length;(!t||t<0)&&(t=0),(!r||r<0||r>n)&&(r=n);let o="";for(let s=t;s<r;++s)o+=D$[e[s]];return o}function $$(e,t,r){let n=e.slice(t,r),o="";for(let s=0;s<n.length-1;s+=2)o+=String.fromCharCode(
n[s]+n[s+1]*256);return o}Q.prototype.slice=function(t,r){let n=this.length;t=~~t,r=r===void 0?n:~~r,t<0?(t+=n,t<0&&(t=0)):t>n&&(t=n),r<0?(r+=n,r<0&&(r=0)):r>n&&(r=n),r<t&&(r=t);let o=this.subarray(t,
r);return Object.setPrototypeOf(o,Q.prototype),o};function Rt(e,t,r){if(e%1!==0||e<0)throw new RangeError("offset is not uint");if(e+t>r)throw new RangeError("Trying to access beyond buffer length")}Q.
prototype.readUintLE=Q.prototype.readUIntLE=function(t,r,n){t=t>>>0,r=r>>>0,n||Rt(t,r,this.length);let o=this[t],s=1,i=0;for(;++i<r&&(s*=256);)o+=this[t+i]*s;return o};Q.prototype.readUintBE=Q.prototype.
readUIntBE=function(t,r,n){t=t>>>0,r=r>>>0,n||Rt(t,r,this.length);let o=this[t+--r],s=1;for(;r>0&&(s*=256);)o+=this[t+--r]*s;return o};Q.prototype.readUint8=Q.prototype.readUInt8=function(t,r){return t=
t>>>0,r||Rt(t,1,this.length),this[t]};Q.prototype.readUint16LE=Q.prototype.readUInt16LE=function(t,r){return t=t>>>0,r||Rt(t,2,this.length),this[t]|this[t+1]<<8};Q.prototype.readUint16BE=Q.prototype.readUInt16BE=
function(t,r){return t=t>>>0,r||Rt(t,2,this.length),this[t]<<8|this[t+1]};Q.prototype.readUint32LE=Q.prototype.readUInt32LE=function(t,r){return t=t>>>0,r||Rt(t,4,this.length),(this[t]|this[t+1]<<8|this[t+
2]<<16)+this[t+3]*16777216};Q.prototype.readUint32BE=Q.prototype.readUInt32BE=function(t,r){return t=t>>>0,r||Rt(t,4,this.length),this[t]*16777216+(this[t+1]<<16|this[t+2]<<8|this[t+3])};Q.prototype.readBigUInt64LE=
Kn(function(t){t=t>>>0,ys(t,"offset");let r=this[t],n=this[t+7];(r===void 0||n===void 0)&&ki(t,this.length-8);let o=r+this[++t]*2**8+this[++t]*2**16+this[++t]*2**24,s=this[++t]+this[++t]*2**8+this[++t]*
2**16+n*2**24;return BigInt(o)+(BigInt(s)<<BigInt(32))});Q.prototype.readBigUInt64BE=Kn(function(t){t=t>>>0,ys(t,"offset");let r=this[t],n=this[t+7];(r===void 0||n===void 0)&&ki(t,this.length-8);let o=r*
2**24+this[++t]*2**16+this[++t]*2**8+this[++t],s=this[++t]*2**24+this[++t]*2**16+this[++t]*2**8+n;return(BigInt(o)<<BigInt(32))+BigInt(s)});Q.prototype.readIntLE=function(t,r,n){t=t>>>0,r=r>>>0,n||Rt(
t,r,this.length);let o=this[t],s=1,i=0;for(;++i<r&&(s*=256);)o+=this[t+i]*s;return s*=128,o>=s&&(o-=Math.pow(2,8*r)),o};Q.prototype.readIntBE=function(t,r,n){t=t>>>0,r=r>>>0,n||Rt(t,r,this.length);let o=r,
s=1,i=this[t+--o];for(;o>0&&(s*=256);)i+=this[t+--o]*s;return s*=128,i>=s&&(i-=Math.pow(2,8*r)),i};Q.prototype.readInt8=function(t,r){return t=t>>>0,r||Rt(t,1,this.length),this[t]&128?(255-this[t]+1)*
-1:this[t]};Q.prototype.readInt16LE=function(t,r){t=t>>>0,r||Rt(t,2,this.length);let n=this[t]|this[t+1]<<8;return n&32768?n|4294901760:n};Q.prototype.readInt16BE=function(t,r){t=t>>>0,r||Rt(t,2,this.
length);let n=this[t+1]|this[t]<<8;return n&32768?n|4294901760:n};Q.prototype.readInt32LE=function(t,r){return t=t>>>0,r||Rt(t,4,this.length),this[t]|this[t+1]<<8|this[t+2]<<16|this[t+3]<<24};Q.prototype.
readInt32BE=function(t,r){return t=t>>>0,r||Rt(t,4,this.length),this[t]<<24|this[t+1]<<16|this[t+2]<<8|this[t+3]};Q.prototype.readBigInt64LE=Kn(function(t){t=t>>>0,ys(t,"offset");let r=this[t],n=this[t+
7];(r===void 0||n===void 0)&&ki(t,this.length-8);let o=this[t+4]+this[t+5]*2**8+this[t+6]*2**16+(n<<24);return(BigInt(o)<<BigInt(32))+BigInt(r+this[++t]*2**8+this[++t]*2**16+this[++t]*2**24)});Q.prototype.
readBigInt64BE=Kn(function(t){t=t>>>0,ys(t,"offset");let r=this[t],n=this[t+7];(r===void 0||n===void 0)&&ki(t,this.length-8);let o=(r<<24)+this[++t]*2**16+this[++t]*2**8+this[++t];return(BigInt(o)<<BigInt(
32))+BigInt(this[++t]*2**24+this[++t]*2**16+this[++t]*2**8+n)});Q.prototype.readFloatLE=function(t,r){return t=t>>>0,r||Rt(t,4,this.length),gs.read(this,t,!0,23,4)};Q.prototype.readFloatBE=function(t,r){
return t=t>>>0,r||Rt(t,4,this.length),gs.read(this,t,!1,23,4)};Q.prototype.readDoubleLE=function(t,r){return t=t>>>0,r||Rt(t,8,this.length),gs.read(this,t,!0,52,8)};Q.prototype.readDoubleBE=function(t,r){
return t=t>>>0,r||Rt(t,8,this.length),gs.read(this,t,!1,52,8)};function tr(e,t,r,n,o,s){if(!Q.isBuffer(e))throw new TypeError('"buffer" argument must be a Buffer instance');if(t>o||t<s)throw new RangeError(
'"value" argument is out of bounds');if(r+n>e.length)throw new RangeError("Index out of range")}Q.prototype.writeUintLE=Q.prototype.writeUIntLE=function(t,r,n,o){if(t=+t,r=r>>>0,n=n>>>0,!o){let a=Math.
pow(2,8*n)-1;tr(this,t,r,n,a,0)}let s=1,i=0;for(this[r]=t&255;++i<n&&(s*=256);)this[r+i]=t/s&255;return r+n};Q.prototype.writeUintBE=Q.prototype.writeUIntBE=function(t,r,n,o){if(t=+t,r=r>>>0,n=n>>>0,!o){
let a=Math.pow(2,8*n)-1;tr(this,t,r,n,a,0)}let s=n-1,i=1;for(this[r+s]=t&255;--s>=0&&(i*=256);)this[r+s]=t/i&255;return r+n};Q.prototype.writeUint8=Q.prototype.writeUInt8=function(t,r,n){return t=+t,r=
r>>>0,n||tr(this,t,r,1,255,0),this[r]=t&255,r+1};Q.prototype.writeUint16LE=Q.prototype.writeUInt16LE=function(t,r,n){return t=+t,r=r>>>0,n||tr(this,t,r,2,65535,0),this[r]=t&255,this[r+1]=t>>>8,r+2};Q.
prototype.writeUint16BE=Q.prototype.writeUInt16BE=function(t,r,n){return t=+t,r=r>>>0,n||tr(this,t,r,2,65535,0),this[r]=t>>>8,this[r+1]=t&255,r+2};Q.prototype.writeUint32LE=Q.prototype.writeUInt32LE=function(t,r,n){
return t=+t,r=r>>>0,n||tr(this,t,r,4,4294967295,0),this[r+3]=t>>>24,this[r+2]=t>>>16,this[r+1]=t>>>8,this[r]=t&255,r+4};Q.prototype.writeUint32BE=Q.prototype.writeUInt32BE=function(t,r,n){return t=+t,
r=r>>>0,n||tr(this,t,r,4,4294967295,0),this[r]=t>>>24,this[r+1]=t>>>16,this[r+2]=t>>>8,this[r+3]=t&255,r+4};function yh(e,t,r,n,o){vh(t,n,o,e,r,7);let s=Number(t&BigInt(4294967295));e[r++]=s,s=s>>8,e[r++]=
s,s=s>>8,e[r++]=s,s=s>>8,e[r++]=s;let i=Number(t>>BigInt(32)&BigInt(4294967295));return e[r++]=i,i=i>>8,e[r++]=i,i=i>>8,e[r++]=i,i=i>>8,e[r++]=i,r}function wh(e,t,r,n,o){vh(t,n,o,e,r,7);let s=Number(t&
BigInt(4294967295));e[r+7]=s,s=s>>8,e[r+6]=s,s=s>>8,e[r+5]=s,s=s>>8,e[r+4]=s;let i=Number(t>>BigInt(32)&BigInt(4294967295));return e[r+3]=i,i=i>>8,e[r+2]=i,i=i>>8,e[r+1]=i,i=i>>8,e[r]=i,r+8}Q.prototype.
writeBigUInt64LE=Kn(function(t,r=0){return yh(this,t,r,BigInt(0),BigInt("0xffffffffffffffff"))});Q.prototype.writeBigUInt64BE=Kn(function(t,r=0){return wh(this,t,r,BigInt(0),BigInt("0xffffffffffffffff"))});
Q.prototype.writeIntLE=function(t,r,n,o){if(t=+t,r=r>>>0,!o){let u=Math.pow(2,8*n-1);tr(this,t,r,n,u-1,-u)}let s=0,i=1,a=0;for(this[r]=t&255;++s<n&&(i*=256);)t<0&&a===0&&this[r+s-1]!==0&&(a=1),this[r+
s]=(t/i>>0)-a&255;return r+n};Q.prototype.writeIntBE=function(t,r,n,o){if(t=+t,r=r>>>0,!o){let u=Math.pow(2,8*n-1);tr(this,t,r,n,u-1,-u)}let s=n-1,i=1,a=0;for(this[r+s]=t&255;--s>=0&&(i*=256);)t<0&&a===
0&&this[r+s+1]!==0&&(a=1),this[r+s]=(t/i>>0)-a&255;return r+n};Q.prototype.writeInt8=function(t,r,n){return t=+t,r=r>>>0,n||tr(this,t,r,1,127,-128),t<0&&(t=255+t+1),this[r]=t&255,r+1};Q.prototype.writeInt16LE=
function(t,r,n){return t=+t,r=r>>>0,n||tr(this,t,r,2,32767,-32768),this[r]=t&255,this[r+1]=t>>>8,r+2};Q.prototype.writeInt16BE=function(t,r,n){return t=+t,r=r>>>0,n||tr(this,t,r,2,32767,-32768),this[r]=
t>>>8,this[r+1]=t&255,r+2};Q.prototype.writeInt32LE=function(t,r,n){return t=+t,r=r>>>0,n||tr(this,t,r,4,2147483647,-2147483648),this[r]=t&255,this[r+1]=t>>>8,this[r+2]=t>>>16,this[r+3]=t>>>24,r+4};Q.
prototype.writeInt32BE=function(t,r,n){return t=+t,r=r>>>0,n||tr(this,t,r,4,2147483647,-2147483648),t<0&&(t=4294967295+t+1),this[r]=t>>>24,this[r+1]=t>>>16,this[r+2]=t>>>8,this[r+3]=t&255,r+4};Q.prototype.
writeBigInt64LE=Kn(function(t,r=0){return yh(this,t,r,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))});Q.prototype.writeBigInt64BE=Kn(function(t,r=0){return wh(this,t,r,-BigInt("0x8000000\
000000000"),BigInt("0x7fffffffffffffff"))});function bh(e,t,r,n,o,s){if(r+n>e.length)throw new RangeError("Index out of range");if(r<0)throw new RangeError("Index out of range")}function Eh(e,t,r,n,o){
return t=+t,r=r>>>0,o||bh(e,t,r,4,34028234663852886e22,-34028234663852886e22),gs.write(e,t,r,n,23,4),r+4}Q.prototype.writeFloatLE=function(t,r,n){return Eh(this,t,r,!0,n)};Q.prototype.writeFloatBE=function(t,r,n){
return Eh(this,t,r,!1,n)};function Ih(e,t,r,n,o){return t=+t,r=r>>>0,o||bh(e,t,r,8,17976931348623157e292,-17976931348623157e292),gs.write(e,t,r,n,52,8),r+8}Q.prototype.writeDoubleLE=function(t,r,n){return Ih(
this,t,r,!0,n)};Q.prototype.writeDoubleBE=function(t,r,n){return Ih(this,t,r,!1,n)};Q.prototype.copy=function(t,r,n,o){if(!Q.isBuffer(t))throw new TypeError("argument should be a Buffer");if(n||(n=0),
!o&&o!==0&&(o=this.length),r>=t.length&&(r=t.length),r||(r=0),o>0&&o<n&&(o=n),o===n||t.length===0||this.length===0)return 0;if(r<0)throw new RangeError("targetStart out of bounds");if(n<0||n>=this.length)
throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),t.length-r<o-n&&(o=t.length-r+n);let s=o-n;return this===t&&typeof Uint8Array.
prototype.copyWithin=="function"?this.copyWithin(r,n,o):Uint8Array.prototype.set.call(t,this.subarray(n,o),r),s};Q.prototype.fill=function(t,r,n,o){if(typeof t=="string"){if(typeof r=="string"?(o=r,r=
0,n=this.length):typeof n=="string"&&(o=n,n=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!Q.isEncoding(o))throw new TypeError("Un\
known encoding: "+o);if(t.length===1){let i=t.charCodeAt(0);(o==="utf8"&&i<128||o==="latin1")&&(t=i)}}else typeof t=="number"?t=t&255:typeof t=="boolean"&&(t=Number(t));if(r<0||this.length<r||this.length<
n)throw new RangeError("Out of range index");if(n<=r)return this;r=r>>>0,n=n===void 0?this.length:n>>>0,t||(t=0);let s;if(typeof t=="number")for(s=r;s<n;++s)this[s]=t;else{let i=Q.isBuffer(t)?t:Q.from(
t,o),a=i.length;if(a===0)throw new TypeError('The value "'+t+'" is invalid for argument "value"');for(s=0;s<n-r;++s)this[s+r]=i[s%a]}return this};var hs={};function yf(e,t,r){hs[e]=class extends r{constructor(){
super(),Object.defineProperty(this,"message",{value:t.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${e}]`,this.stack,delete this.name}get code(){return e}set code(o){Object.
defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${e}]: ${this.message}`}}}yf("ERR_BUFFER_OUT_OF_BOUNDS",function(e){return e?`${e} is ou\
tside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);yf("ERR_INVALID_ARG_TYPE",function(e,t){return`The "${e}" argument must be of type number. Received type ${typeof t}`},
TypeError);yf("ERR_OUT_OF_RANGE",function(e,t,r){let n=`The value of "${e}" is out of range.`,o=r;return Number.isInteger(r)&&Math.abs(r)>2**32?o=dh(String(r)):typeof r=="bigint"&&(o=String(r),(r>BigInt(
2)**BigInt(32)||r<-(BigInt(2)**BigInt(32)))&&(o=dh(o)),o+="n"),n+=` It must be ${t}. Received ${o}`,n},RangeError);function dh(e){let t="",r=e.length,n=e[0]==="-"?1:0;for(;r>=n+4;r-=3)t=`_${e.slice(r-
3,r)}${t}`;return`${e.slice(0,r)}${t}`}function _$(e,t,r){ys(t,"offset"),(e[t]===void 0||e[t+r]===void 0)&&ki(t,e.length-(r+1))}function vh(e,t,r,n,o,s){if(e>r||e<t){let i=typeof t=="bigint"?"n":"",a;
throw s>3?t===0||t===BigInt(0)?a=`>= 0${i} and < 2${i} ** ${(s+1)*8}${i}`:a=`>= -(2${i} ** ${(s+1)*8-1}${i}) and < 2 ** ${(s+1)*8-1}${i}`:a=`>= ${t}${i} and <= ${r}${i}`,new hs.ERR_OUT_OF_RANGE("value",
a,e)}_$(n,o,s)}function ys(e,t){if(typeof e!="number")throw new hs.ERR_INVALID_ARG_TYPE(t,"number",e)}function ki(e,t,r){throw Math.floor(e)!==e?(ys(e,r),new hs.ERR_OUT_OF_RANGE(r||"offset","an intege\
r",e)):t<0?new hs.ERR_BUFFER_OUT_OF_BOUNDS:new hs.ERR_OUT_OF_RANGE(r||"offset",`>= ${r?1:0} and <= ${t}`,e)}var T$=/[^+/0-9A-Za-z-_]/g;function P$(e){if(e=e.split("=")[0],e=e.trim().replace(T$,""),e.length<
2)return"";for(;e.length%4!==0;)e=e+"=";return e}function Af(e,t){t=t||1/0;let r,n=e.length,o=null,s=[];for(let i=0;i<n;++i){if(r=e.charCodeAt(i),r>55295&&r<57344){if(!o){if(r>56319){(t-=3)>-1&&s.push(
239,191,189);continue}else if(i+1===n){(t-=3)>-1&&s.push(239,191,189);continue}o=r;continue}if(r<56320){(t-=3)>-1&&s.push(239,191,189),o=r;continue}r=(o-55296<<10|r-56320)+65536}else o&&(t-=3)>-1&&s.push(
239,191,189);if(o=null,r<128){if((t-=1)<0)break;s.push(r)}else if(r<2048){if((t-=2)<0)break;s.push(r>>6|192,r&63|128)}else if(r<65536){if((t-=3)<0)break;s.push(r>>12|224,r>>6&63|128,r&63|128)}else if(r<
1114112){if((t-=4)<0)break;s.push(r>>18|240,r>>12&63|128,r>>6&63|128,r&63|128)}else throw new Error("Invalid code point")}return s}function Q$(e){let t=[];for(let r=0;r<e.length;++r)t.push(e.charCodeAt(
r)&255);return t}function O$(e,t){let r,n,o,s=[];for(let i=0;i<e.length&&!((t-=2)<0);++i)r=e.charCodeAt(i),n=r>>8,o=r%256,s.push(o),s.push(n);return s}function Ch(e){return df.toByteArray(P$(e))}function Oa(e,t,r,n){
let o;for(o=0;o<n&&!(o+r>=t.length||o>=e.length);++o)t[o+r]=e[o];return o}function rn(e,t){return e instanceof t||e!=null&&e.constructor!=null&&e.constructor.name!=null&&e.constructor.name===t.name}function wf(e){
return e!==e}var D$=(function(){let e="0123456789abcdef",t=new Array(256);for(let r=0;r<16;++r){let n=r*16;for(let o=0;o<16;++o)t[n+o]=e[r]+e[o]}return t})();function Kn(e){return typeof BigInt>"u"?M$:
e}function M$(){throw new Error("BigInt not supported")}});var b,A=o$(()=>{b=U(Sh())});var j=we((L3,xh)=>{A();xh.exports=globalThis.tf});var bf=we((N3,kh)=>{A();kh.exports=globalThis.tf.wasm});var wu=we((c8,yu)=>{A();var d0,m0,p0,A0,h0,g0,y0,w0,b0,gu,Fd,E0,I0,_s,v0,C0,S0,x0,k0,B0,R0,$0,_0;(function(e){var t=typeof global=="object"?global:typeof self=="object"?self:typeof this=="object"?this:
{};typeof define=="function"&&define.amd?define("tslib",["exports"],function(n){e(r(t,r(n)))}):typeof yu=="object"&&typeof yu.exports=="object"?e(r(t,r(yu.exports))):e(r(t));function r(n,o){return n!==
t&&(typeof Object.create=="function"?Object.defineProperty(n,"__esModule",{value:!0}):n.__esModule=!0),function(s,i){return n[s]=o?o(s,i):i}}})(function(e){var t=Object.setPrototypeOf||{__proto__:[]}instanceof
Array&&function(r,n){r.__proto__=n}||function(r,n){for(var o in n)n.hasOwnProperty(o)&&(r[o]=n[o])};d0=function(r,n){t(r,n);function o(){this.constructor=r}r.prototype=n===null?Object.create(n):(o.prototype=
n.prototype,new o)},m0=Object.assign||function(r){for(var n,o=1,s=arguments.length;o<s;o++){n=arguments[o];for(var i in n)Object.prototype.hasOwnProperty.call(n,i)&&(r[i]=n[i])}return r},p0=function(r,n){
var o={};for(var s in r)Object.prototype.hasOwnProperty.call(r,s)&&n.indexOf(s)<0&&(o[s]=r[s]);if(r!=null&&typeof Object.getOwnPropertySymbols=="function")for(var i=0,s=Object.getOwnPropertySymbols(r);i<
s.length;i++)n.indexOf(s[i])<0&&Object.prototype.propertyIsEnumerable.call(r,s[i])&&(o[s[i]]=r[s[i]]);return o},A0=function(r,n,o,s){var i=arguments.length,a=i<3?n:s===null?s=Object.getOwnPropertyDescriptor(
n,o):s,u;if(typeof Reflect=="object"&&typeof Reflect.decorate=="function")a=Reflect.decorate(r,n,o,s);else for(var c=r.length-1;c>=0;c--)(u=r[c])&&(a=(i<3?u(a):i>3?u(n,o,a):u(n,o))||a);return i>3&&a&&
Object.defineProperty(n,o,a),a},h0=function(r,n){return function(o,s){n(o,s,r)}},g0=function(r,n){if(typeof Reflect=="object"&&typeof Reflect.metadata=="function")return Reflect.metadata(r,n)},y0=function(r,n,o,s){
function i(a){return a instanceof o?a:new o(function(u){u(a)})}return new(o||(o=Promise))(function(a,u){function c(d){try{f(s.next(d))}catch(m){u(m)}}function l(d){try{f(s.throw(d))}catch(m){u(m)}}function f(d){
d.done?a(d.value):i(d.value).then(c,l)}f((s=s.apply(r,n||[])).next())})},w0=function(r,n){var o={label:0,sent:function(){if(a[0]&1)throw a[1];return a[1]},trys:[],ops:[]},s,i,a,u;return u={next:c(0),throw:c(
1),return:c(2)},typeof Symbol=="function"&&(u[Symbol.iterator]=function(){return this}),u;function c(f){return function(d){return l([f,d])}}function l(f){if(s)throw new TypeError("Generator is already\
 executing.");for(;o;)try{if(s=1,i&&(a=f[0]&2?i.return:f[0]?i.throw||((a=i.return)&&a.call(i),0):i.next)&&!(a=a.call(i,f[1])).done)return a;switch(i=0,a&&(f=[f[0]&2,a.value]),f[0]){case 0:case 1:a=f;break;case 4:
return o.label++,{value:f[1],done:!1};case 5:o.label++,i=f[1],f=[0];continue;case 7:f=o.ops.pop(),o.trys.pop();continue;default:if(a=o.trys,!(a=a.length>0&&a[a.length-1])&&(f[0]===6||f[0]===2)){o=0;continue}
if(f[0]===3&&(!a||f[1]>a[0]&&f[1]<a[3])){o.label=f[1];break}if(f[0]===6&&o.label<a[1]){o.label=a[1],a=f;break}if(a&&o.label<a[2]){o.label=a[2],o.ops.push(f);break}a[2]&&o.ops.pop(),o.trys.pop();continue}
f=n.call(r,o)}catch(d){f=[6,d],i=0}finally{s=a=0}if(f[0]&5)throw f[1];return{value:f[0]?f[1]:void 0,done:!0}}},_0=function(r,n,o,s){s===void 0&&(s=o),r[s]=n[o]},b0=function(r,n){for(var o in r)o!=="de\
fault"&&!n.hasOwnProperty(o)&&(n[o]=r[o])},gu=function(r){var n=typeof Symbol=="function"&&Symbol.iterator,o=n&&r[n],s=0;if(o)return o.call(r);if(r&&typeof r.length=="number")return{next:function(){return r&&
s>=r.length&&(r=void 0),{value:r&&r[s++],done:!r}}};throw new TypeError(n?"Object is not iterable.":"Symbol.iterator is not defined.")},Fd=function(r,n){var o=typeof Symbol=="function"&&r[Symbol.iterator];
if(!o)return r;var s=o.call(r),i,a=[],u;try{for(;(n===void 0||n-- >0)&&!(i=s.next()).done;)a.push(i.value)}catch(c){u={error:c}}finally{try{i&&!i.done&&(o=s.return)&&o.call(s)}finally{if(u)throw u.error}}
return a},E0=function(){for(var r=[],n=0;n<arguments.length;n++)r=r.concat(Fd(arguments[n]));return r},I0=function(){for(var r=0,n=0,o=arguments.length;n<o;n++)r+=arguments[n].length;for(var s=Array(r),
i=0,n=0;n<o;n++)for(var a=arguments[n],u=0,c=a.length;u<c;u++,i++)s[i]=a[u];return s},_s=function(r){return this instanceof _s?(this.v=r,this):new _s(r)},v0=function(r,n,o){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var s=o.apply(r,n||[]),i,a=[];return i={},u("next"),u("throw"),u("return"),i[Symbol.asyncIterator]=function(){return this},i;function u(p){s[p]&&(i[p]=function(h){
return new Promise(function(g,y){a.push([p,h,g,y])>1||c(p,h)})})}function c(p,h){try{l(s[p](h))}catch(g){m(a[0][3],g)}}function l(p){p.value instanceof _s?Promise.resolve(p.value.v).then(f,d):m(a[0][2],
p)}function f(p){c("next",p)}function d(p){c("throw",p)}function m(p,h){p(h),a.shift(),a.length&&c(a[0][0],a[0][1])}},C0=function(r){var n,o;return n={},s("next"),s("throw",function(i){throw i}),s("re\
turn"),n[Symbol.iterator]=function(){return this},n;function s(i,a){n[i]=r[i]?function(u){return(o=!o)?{value:_s(r[i](u)),done:i==="return"}:a?a(u):u}:a}},S0=function(r){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var n=r[Symbol.asyncIterator],o;return n?n.call(r):(r=typeof gu=="function"?gu(r):r[Symbol.iterator](),o={},s("next"),s("throw"),s("return"),o[Symbol.asyncIterator]=
function(){return this},o);function s(a){o[a]=r[a]&&function(u){return new Promise(function(c,l){u=r[a](u),i(c,l,u.done,u.value)})}}function i(a,u,c,l){Promise.resolve(l).then(function(f){a({value:f,done:c})},
u)}},x0=function(r,n){return Object.defineProperty?Object.defineProperty(r,"raw",{value:n}):r.raw=n,r},k0=function(r){if(r&&r.__esModule)return r;var n={};if(r!=null)for(var o in r)Object.hasOwnProperty.
call(r,o)&&(n[o]=r[o]);return n.default=r,n},B0=function(r){return r&&r.__esModule?r:{default:r}},R0=function(r,n){if(!n.has(r))throw new TypeError("attempted to get private field on non-instance");return n.
get(r)},$0=function(r,n,o){if(!n.has(r))throw new TypeError("attempted to set private field on non-instance");return n.set(r,o),o},e("__extends",d0),e("__assign",m0),e("__rest",p0),e("__decorate",A0),
e("__param",h0),e("__metadata",g0),e("__awaiter",y0),e("__generator",w0),e("__exportStar",b0),e("__createBinding",_0),e("__values",gu),e("__read",Fd),e("__spread",E0),e("__spreadArrays",I0),e("__await",
_s),e("__asyncGenerator",v0),e("__asyncDelegator",C0),e("__asyncValues",S0),e("__makeTemplateObject",x0),e("__importStar",k0),e("__importDefault",B0),e("__classPrivateFieldGet",R0),e("__classPrivateFi\
eldSet",$0)})});var Nd=we(zd=>{"use strict";A();Object.defineProperty(zd,"__esModule",{value:!0});var Ld;(function(e){e[e.Transient=0]="Transient",e[e.Singleton=1]="Singleton",e[e.ResolutionScoped=2]="ResolutionScope\
d",e[e.ContainerScoped=3]="ContainerScoped"})(Ld||(Ld={}));zd.default=Ld});var T0=we(Ud=>{"use strict";A();Object.defineProperty(Ud,"__esModule",{value:!0});var EP=Nd();Object.defineProperty(Ud,"Lifecycle",{enumerable:!0,get:function(){return EP.default}})});var zo=we(jr=>{"use strict";A();Object.defineProperty(jr,"__esModule",{value:!0});jr.defineInjectionTokenMetadata=jr.getParamInfo=jr.INJECTION_TOKEN_METADATA_KEY=void 0;jr.INJECTION_TOKEN_METADATA_KEY=
"injectionTokens";function IP(e){let t=Reflect.getMetadata("design:paramtypes",e)||[],r=Reflect.getOwnMetadata(jr.INJECTION_TOKEN_METADATA_KEY,e)||{};return Object.keys(r).forEach(n=>{t[+n]=r[n]}),t}jr.
getParamInfo=IP;function vP(e,t){return function(r,n,o){let s=Reflect.getOwnMetadata(jr.INJECTION_TOKEN_METADATA_KEY,r)||{};s[o]=t?{token:e,transform:t.transformToken,transformArgs:t.args||[]}:e,Reflect.
defineMetadata(jr.INJECTION_TOKEN_METADATA_KEY,s,r)}}jr.defineInjectionTokenMetadata=vP});var jd=we(bu=>{"use strict";A();Object.defineProperty(bu,"__esModule",{value:!0});bu.isClassProvider=void 0;function CP(e){return!!e.useClass}bu.isClassProvider=CP});var Gd=we(Eu=>{"use strict";A();Object.defineProperty(Eu,"__esModule",{value:!0});Eu.isFactoryProvider=void 0;function SP(e){return!!e.useFactory}Eu.isFactoryProvider=SP});var vu=we(Ts=>{"use strict";A();Object.defineProperty(Ts,"__esModule",{value:!0});Ts.delay=Ts.DelayedConstructor=void 0;var Iu=class{constructor(t){this.wrap=t,this.reflectMethods=["get","getPrototype\
Of","setPrototypeOf","getOwnPropertyDescriptor","defineProperty","has","set","deleteProperty","apply","construct","ownKeys"]}createProxy(t){let r={},n=!1,o,s=()=>(n||(o=t(this.wrap()),n=!0),o);return new Proxy(
r,this.createHandler(s))}createHandler(t){let r={},n=o=>{r[o]=(...s)=>{s[0]=t();let i=Reflect[o];return i(...s)}};return this.reflectMethods.forEach(n),r}};Ts.DelayedConstructor=Iu;function xP(e){if(typeof e>
"u")throw new Error("Attempt to `delay` undefined. Constructor must be wrapped in a callback");return new Iu(e)}Ts.delay=xP});var Cu=we(sn=>{"use strict";A();Object.defineProperty(sn,"__esModule",{value:!0});sn.isConstructorToken=sn.isTransformDescriptor=sn.isTokenDescriptor=sn.isNormalToken=void 0;var kP=vu();function BP(e){
return typeof e=="string"||typeof e=="symbol"}sn.isNormalToken=BP;function RP(e){return typeof e=="object"&&"token"in e&&"multiple"in e}sn.isTokenDescriptor=RP;function $P(e){return typeof e=="object"&&
"token"in e&&"transform"in e}sn.isTransformDescriptor=$P;function _P(e){return typeof e=="function"||e instanceof kP.DelayedConstructor}sn.isConstructorToken=_P});var qd=we(Su=>{"use strict";A();Object.defineProperty(Su,"__esModule",{value:!0});Su.isTokenProvider=void 0;function TP(e){return!!e.useToken}Su.isTokenProvider=TP});var Wd=we(xu=>{"use strict";A();Object.defineProperty(xu,"__esModule",{value:!0});xu.isValueProvider=void 0;function PP(e){return e.useValue!=null}xu.isValueProvider=PP});var Zd=we(No=>{"use strict";A();Object.defineProperty(No,"__esModule",{value:!0});var QP=jd();Object.defineProperty(No,"isClassProvider",{enumerable:!0,get:function(){return QP.isClassProvider}});var OP=Gd();
Object.defineProperty(No,"isFactoryProvider",{enumerable:!0,get:function(){return OP.isFactoryProvider}});var DP=Cu();Object.defineProperty(No,"isNormalToken",{enumerable:!0,get:function(){return DP.isNormalToken}});
var MP=qd();Object.defineProperty(No,"isTokenProvider",{enumerable:!0,get:function(){return MP.isTokenProvider}});var FP=Wd();Object.defineProperty(No,"isValueProvider",{enumerable:!0,get:function(){return FP.
isValueProvider}})});var P0=we(ku=>{"use strict";A();Object.defineProperty(ku,"__esModule",{value:!0});ku.isProvider=void 0;var LP=jd(),zP=Wd(),NP=qd(),UP=Gd();function jP(e){return LP.isClassProvider(e)||zP.isValueProvider(
e)||NP.isTokenProvider(e)||UP.isFactoryProvider(e)}ku.isProvider=jP});var Hd=we(Kd=>{"use strict";A();Object.defineProperty(Kd,"__esModule",{value:!0});var Vd=class{constructor(){this._registryMap=new Map}entries(){return this._registryMap.entries()}getAll(t){return this.
ensure(t),this._registryMap.get(t)}get(t){this.ensure(t);let r=this._registryMap.get(t);return r[r.length-1]||null}set(t,r){this.ensure(t),this._registryMap.get(t).push(r)}setAll(t,r){this._registryMap.
set(t,r)}has(t){return this.ensure(t),this._registryMap.get(t).length>0}clear(){this._registryMap.clear()}ensure(t){this._registryMap.has(t)||this._registryMap.set(t,[])}};Kd.default=Vd});var Q0=we(Yd=>{"use strict";A();Object.defineProperty(Yd,"__esModule",{value:!0});var GP=Hd(),Jd=class extends GP.default{};Yd.default=Jd});var O0=we(em=>{"use strict";A();Object.defineProperty(em,"__esModule",{value:!0});var Xd=class{constructor(){this.scopedResolutions=new Map}};em.default=Xd});var tm=we(Bu=>{"use strict";A();Object.defineProperty(Bu,"__esModule",{value:!0});Bu.formatErrorCtor=void 0;function qP(e,t){return e===null?`at position #${t}`:`"${e.split(",")[t].trim()}" at positio\
n #${t}`}function WP(e,t,r="    "){return[e,...t.message.split(`
`).map(n=>r+n)].join(`
`)}function ZP(e,t,r){let[,n=null]=e.toString().match(/constructor\(([\w, ]+)\)/)||[],o=qP(n,t);return WP(`Cannot inject the dependency ${o} of "${e.name}" constructor. Reason:`,r)}Bu.formatErrorCtor=
ZP});var D0=we(Ru=>{"use strict";A();Object.defineProperty(Ru,"__esModule",{value:!0});Ru.isDisposable=void 0;function VP(e){return!(typeof e.dispose!="function"||e.dispose.length>0)}Ru.isDisposable=VP});var F0=we(Uo=>{"use strict";A();Object.defineProperty(Uo,"__esModule",{value:!0});Uo.PostResolutionInterceptors=Uo.PreResolutionInterceptors=void 0;var M0=Hd(),$u=class extends M0.default{};Uo.PreResolutionInterceptors=
$u;var _u=class extends M0.default{};Uo.PostResolutionInterceptors=_u;var rm=class{constructor(){this.preResolution=new $u,this.postResolution=new _u}};Uo.default=rm});var ro=we(Rn=>{"use strict";A();Object.defineProperty(Rn,"__esModule",{value:!0});Rn.instance=Rn.typeInfo=void 0;var KP=wu(),Jt=Zd(),HP=P0(),Tu=Cu(),JP=Q0(),nr=Nd(),Pu=O0(),YP=tm(),XP=vu(),eQ=D0(),tQ=F0();
Rn.typeInfo=new Map;var nm=class e{constructor(t){this.parent=t,this._registry=new JP.default,this.interceptors=new tQ.default,this.disposed=!1,this.disposables=new Set}register(t,r,n={lifecycle:nr.default.
Transient}){this.ensureNotDisposed();let o;if(HP.isProvider(r)?o=r:o={useClass:r},Jt.isTokenProvider(o)){let s=[t],i=o;for(;i!=null;){let a=i.useToken;if(s.includes(a))throw new Error(`Token registrat\
ion cycle detected! ${[...s,a].join(" -> ")}`);s.push(a);let u=this._registry.get(a);u&&Jt.isTokenProvider(u.provider)?i=u.provider:i=null}}if((n.lifecycle===nr.default.Singleton||n.lifecycle==nr.default.
ContainerScoped||n.lifecycle==nr.default.ResolutionScoped)&&(Jt.isValueProvider(o)||Jt.isFactoryProvider(o)))throw new Error(`Cannot use lifecycle "${nr.default[n.lifecycle]}" with ValueProviders or F\
actoryProviders`);return this._registry.set(t,{provider:o,options:n}),this}registerType(t,r){return this.ensureNotDisposed(),Jt.isNormalToken(r)?this.register(t,{useToken:r}):this.register(t,{useClass:r})}registerInstance(t,r){
return this.ensureNotDisposed(),this.register(t,{useValue:r})}registerSingleton(t,r){if(this.ensureNotDisposed(),Jt.isNormalToken(t)){if(Jt.isNormalToken(r))return this.register(t,{useToken:r},{lifecycle:nr.
default.Singleton});if(r)return this.register(t,{useClass:r},{lifecycle:nr.default.Singleton});throw new Error('Cannot register a type name as a singleton without a "to" token')}let n=t;return r&&!Jt.
isNormalToken(r)&&(n=r),this.register(t,{useClass:n},{lifecycle:nr.default.Singleton})}resolve(t,r=new Pu.default,n=!1){this.ensureNotDisposed();let o=this.getRegistration(t);if(!o&&Jt.isNormalToken(t)){
if(n)return;throw new Error(`Attempted to resolve unregistered dependency token: "${t.toString()}"`)}if(this.executePreResolutionInterceptor(t,"Single"),o){let s=this.resolveRegistration(o,r);return this.
executePostResolutionInterceptor(t,s,"Single"),s}if(Tu.isConstructorToken(t)){let s=this.construct(t,r);return this.executePostResolutionInterceptor(t,s,"Single"),s}throw new Error("Attempted to const\
ruct an undefined constructor. Could mean a circular dependency problem. Try using `delay` function.")}executePreResolutionInterceptor(t,r){if(this.interceptors.preResolution.has(t)){let n=[];for(let o of this.
interceptors.preResolution.getAll(t))o.options.frequency!="Once"&&n.push(o),o.callback(t,r);this.interceptors.preResolution.setAll(t,n)}}executePostResolutionInterceptor(t,r,n){if(this.interceptors.postResolution.
has(t)){let o=[];for(let s of this.interceptors.postResolution.getAll(t))s.options.frequency!="Once"&&o.push(s),s.callback(t,r,n);this.interceptors.postResolution.setAll(t,o)}}resolveRegistration(t,r){
if(this.ensureNotDisposed(),t.options.lifecycle===nr.default.ResolutionScoped&&r.scopedResolutions.has(t))return r.scopedResolutions.get(t);let n=t.options.lifecycle===nr.default.Singleton,o=t.options.
lifecycle===nr.default.ContainerScoped,s=n||o,i;return Jt.isValueProvider(t.provider)?i=t.provider.useValue:Jt.isTokenProvider(t.provider)?i=s?t.instance||(t.instance=this.resolve(t.provider.useToken,
r)):this.resolve(t.provider.useToken,r):Jt.isClassProvider(t.provider)?i=s?t.instance||(t.instance=this.construct(t.provider.useClass,r)):this.construct(t.provider.useClass,r):Jt.isFactoryProvider(t.provider)?
i=t.provider.useFactory(this):i=this.construct(t.provider,r),t.options.lifecycle===nr.default.ResolutionScoped&&r.scopedResolutions.set(t,i),i}resolveAll(t,r=new Pu.default,n=!1){this.ensureNotDisposed();
let o=this.getAllRegistrations(t);if(!o&&Jt.isNormalToken(t)){if(n)return[];throw new Error(`Attempted to resolve unregistered dependency token: "${t.toString()}"`)}if(this.executePreResolutionInterceptor(
t,"All"),o){let i=o.map(a=>this.resolveRegistration(a,r));return this.executePostResolutionInterceptor(t,i,"All"),i}let s=[this.construct(t,r)];return this.executePostResolutionInterceptor(t,s,"All"),
s}isRegistered(t,r=!1){return this.ensureNotDisposed(),this._registry.has(t)||r&&(this.parent||!1)&&this.parent.isRegistered(t,!0)}reset(){this.ensureNotDisposed(),this._registry.clear(),this.interceptors.
preResolution.clear(),this.interceptors.postResolution.clear()}clearInstances(){this.ensureNotDisposed();for(let[t,r]of this._registry.entries())this._registry.setAll(t,r.filter(n=>!Jt.isValueProvider(
n.provider)).map(n=>(n.instance=void 0,n)))}createChildContainer(){this.ensureNotDisposed();let t=new e(this);for(let[r,n]of this._registry.entries())n.some(({options:o})=>o.lifecycle===nr.default.ContainerScoped)&&
t._registry.setAll(r,n.map(o=>o.options.lifecycle===nr.default.ContainerScoped?{provider:o.provider,options:o.options}:o));return t}beforeResolution(t,r,n={frequency:"Always"}){this.interceptors.preResolution.
set(t,{callback:r,options:n})}afterResolution(t,r,n={frequency:"Always"}){this.interceptors.postResolution.set(t,{callback:r,options:n})}dispose(){return KP.__awaiter(this,void 0,void 0,function*(){this.
disposed=!0;let t=[];this.disposables.forEach(r=>{let n=r.dispose();n&&t.push(n)}),yield Promise.all(t)})}getRegistration(t){return this.isRegistered(t)?this._registry.get(t):this.parent?this.parent.getRegistration(
t):null}getAllRegistrations(t){return this.isRegistered(t)?this._registry.getAll(t):this.parent?this.parent.getAllRegistrations(t):null}construct(t,r){if(t instanceof XP.DelayedConstructor)return t.createProxy(
o=>this.resolve(o,r));let n=(()=>{let o=Rn.typeInfo.get(t);if(!o||o.length===0){if(t.length===0)return new t;throw new Error(`TypeInfo not known for "${t.name}"`)}let s=o.map(this.resolveParams(r,t));
return new t(...s)})();return eQ.isDisposable(n)&&this.disposables.add(n),n}resolveParams(t,r){return(n,o)=>{try{return Tu.isTokenDescriptor(n)?Tu.isTransformDescriptor(n)?n.multiple?this.resolve(n.transform).
transform(this.resolveAll(n.token,new Pu.default,n.isOptional),...n.transformArgs):this.resolve(n.transform).transform(this.resolve(n.token,t,n.isOptional),...n.transformArgs):n.multiple?this.resolveAll(
n.token,new Pu.default,n.isOptional):this.resolve(n.token,t,n.isOptional):Tu.isTransformDescriptor(n)?this.resolve(n.transform,t).transform(this.resolve(n.token,t),...n.transformArgs):this.resolve(n,t)}catch(s){
throw new Error(YP.formatErrorCtor(r,o,s))}}}ensureNotDisposed(){if(this.disposed)throw new Error("This container has been disposed, you cannot interact with a disposed container")}};Rn.instance=new nm;
Rn.default=Rn.instance});var L0=we(sm=>{"use strict";A();Object.defineProperty(sm,"__esModule",{value:!0});var rQ=zo(),$n=ro(),om=Cu(),nQ=tm();function oQ(){return function(e){let t=rQ.getParamInfo(e);return class extends e{constructor(...r){
super(...r.concat(t.slice(r.length).map((n,o)=>{try{return om.isTokenDescriptor(n)?om.isTransformDescriptor(n)?n.multiple?$n.instance.resolve(n.transform).transform($n.instance.resolveAll(n.token),...n.
transformArgs):$n.instance.resolve(n.transform).transform($n.instance.resolve(n.token),...n.transformArgs):n.multiple?$n.instance.resolveAll(n.token):$n.instance.resolve(n.token):om.isTransformDescriptor(
n)?$n.instance.resolve(n.transform).transform($n.instance.resolve(n.token),...n.transformArgs):$n.instance.resolve(n)}catch(s){let i=o+r.length;throw new Error(nQ.formatErrorCtor(e,i,s))}})))}}}}sm.default=
oQ});var z0=we(im=>{"use strict";A();Object.defineProperty(im,"__esModule",{value:!0});var sQ=zo();function iQ(e,t){let r={token:e,multiple:!1,isOptional:t&&t.isOptional};return sQ.defineInjectionTokenMetadata(
r)}im.default=iQ});var Qu=we(am=>{"use strict";A();Object.defineProperty(am,"__esModule",{value:!0});var aQ=zo(),uQ=ro(),N0=ro();function cQ(e){return function(t){uQ.typeInfo.set(t,aQ.getParamInfo(t)),e&&e.token&&(Array.
isArray(e.token)?e.token.forEach(r=>{N0.instance.register(r,t)}):N0.instance.register(e.token,t))}}am.default=cQ});var U0=we(um=>{"use strict";A();Object.defineProperty(um,"__esModule",{value:!0});var lQ=wu(),fQ=ro();function dQ(e=[]){return function(t){return e.forEach(r=>{var{token:n,options:o}=r,s=lQ.__rest(r,[
"token","options"]);return fQ.instance.register(n,s,o)}),t}}um.default=dQ});var j0=we(cm=>{"use strict";A();Object.defineProperty(cm,"__esModule",{value:!0});var mQ=Qu(),pQ=ro();function AQ(){return function(e){mQ.default()(e),pQ.instance.registerSingleton(e)}}cm.default=AQ});var G0=we(lm=>{"use strict";A();Object.defineProperty(lm,"__esModule",{value:!0});var hQ=zo();function gQ(e,t){let r={token:e,multiple:!0,isOptional:t&&t.isOptional};return hQ.defineInjectionTokenMetadata(
r)}lm.default=gQ});var q0=we(fm=>{"use strict";A();Object.defineProperty(fm,"__esModule",{value:!0});var yQ=zo();function wQ(e,t,...r){let n={token:e,multiple:!0,transform:t,transformArgs:r};return yQ.defineInjectionTokenMetadata(
n)}fm.default=wQ});var W0=we(dm=>{"use strict";A();Object.defineProperty(dm,"__esModule",{value:!0});var bQ=zo();function EQ(e,t,...r){return bQ.defineInjectionTokenMetadata(e,{transformToken:t,args:r})}dm.default=EQ});var Z0=we(mm=>{"use strict";A();Object.defineProperty(mm,"__esModule",{value:!0});var IQ=Qu(),vQ=ro();function CQ(e,t){return function(r){IQ.default()(r),vQ.instance.register(t||r,r,{lifecycle:e})}}mm.
default=CQ});var V0=we(Gr=>{"use strict";A();Object.defineProperty(Gr,"__esModule",{value:!0});var SQ=L0();Object.defineProperty(Gr,"autoInjectable",{enumerable:!0,get:function(){return SQ.default}});var xQ=z0();Object.
defineProperty(Gr,"inject",{enumerable:!0,get:function(){return xQ.default}});var kQ=Qu();Object.defineProperty(Gr,"injectable",{enumerable:!0,get:function(){return kQ.default}});var BQ=U0();Object.defineProperty(
Gr,"registry",{enumerable:!0,get:function(){return BQ.default}});var RQ=j0();Object.defineProperty(Gr,"singleton",{enumerable:!0,get:function(){return RQ.default}});var $Q=G0();Object.defineProperty(Gr,
"injectAll",{enumerable:!0,get:function(){return $Q.default}});var _Q=q0();Object.defineProperty(Gr,"injectAllWithTransform",{enumerable:!0,get:function(){return _Q.default}});var TQ=W0();Object.defineProperty(
Gr,"injectWithTransform",{enumerable:!0,get:function(){return TQ.default}});var PQ=Z0();Object.defineProperty(Gr,"scoped",{enumerable:!0,get:function(){return PQ.default}})});var K0=we(pm=>{"use strict";A();Object.defineProperty(pm,"__esModule",{value:!0});function QQ(e){let t;return r=>(t==null&&(t=e(r)),t)}pm.default=QQ});var H0=we(Am=>{"use strict";A();Object.defineProperty(Am,"__esModule",{value:!0});function OQ(e){let t=new WeakMap;return r=>{let n=t.get(r);return n==null&&(n=e(r),t.set(r,n)),n}}Am.default=OQ});var J0=we(hm=>{"use strict";A();Object.defineProperty(hm,"__esModule",{value:!0});function DQ(e,t,r,n=!0){let o,s;return i=>{let a=e(i);return(!n||s!==a)&&((s=a)?o=i.resolve(t):o=i.resolve(r)),o}}hm.default=
DQ});var Y0=we(Zi=>{"use strict";A();Object.defineProperty(Zi,"__esModule",{value:!0});var MQ=K0();Object.defineProperty(Zi,"instanceCachingFactory",{enumerable:!0,get:function(){return MQ.default}});var FQ=H0();
Object.defineProperty(Zi,"instancePerContainerCachingFactory",{enumerable:!0,get:function(){return FQ.default}});var LQ=J0();Object.defineProperty(Zi,"predicateAwareClassFactory",{enumerable:!0,get:function(){
return LQ.default}})});var X0=we(no=>{"use strict";A();Object.defineProperty(no,"__esModule",{value:!0});var gm=wu();if(typeof Reflect>"u"||!Reflect.getMetadata)throw new Error(`tsyringe requires a reflect polyfill. Please \
add 'import "reflect-metadata"' to the top of your entry point.`);var zQ=T0();Object.defineProperty(no,"Lifecycle",{enumerable:!0,get:function(){return zQ.Lifecycle}});gm.__exportStar(V0(),no);gm.__exportStar(
Y0(),no);gm.__exportStar(Zd(),no);var NQ=vu();Object.defineProperty(no,"delay",{enumerable:!0,get:function(){return NQ.delay}});var UQ=ro();Object.defineProperty(no,"container",{enumerable:!0,get:function(){
return UQ.instance}})});var nk=we(()=>{A();throw new Error("the Worker of this page has no WebGPU")});A();var UR=U(j()),jR=U(bf());A();var jt=Uint8Array,ur=Uint16Array,xf=Int32Array,kf=new jt([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Bf=new jt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,
13,0,0]),Bh=new jt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Oh=function(e,t){for(var r=new ur(31),n=0;n<31;++n)r[n]=t+=1<<e[n-1];for(var o=new xf(r[30]),n=1;n<30;++n)for(var s=r[n];s<r[n+1];++s)
o[s]=s-r[n]<<5|n;return{b:r,r:o}},Dh=Oh(kf,2),F$=Dh.b,If=Dh.r;F$[28]=258,If[258]=28;var Mh=Oh(Bf,0),j3=Mh.b,Rh=Mh.r,vf=new ur(32768);for(Pe=0;Pe<32768;++Pe)En=(Pe&43690)>>1|(Pe&21845)<<1,En=(En&52428)>>
2|(En&13107)<<2,En=(En&61680)>>4|(En&3855)<<4,vf[Pe]=((En&65280)>>8|(En&255)<<8)>>1;var En,Pe,$i=(function(e,t,r){for(var n=e.length,o=0,s=new ur(t);o<n;++o)e[o]&&++s[e[o]-1];var i=new ur(t);for(o=1;o<
t;++o)i[o]=i[o-1]+s[o-1]<<1;var a;if(r){a=new ur(1<<t);var u=15-t;for(o=0;o<n;++o)if(e[o])for(var c=o<<4|e[o],l=t-e[o],f=i[e[o]-1]++<<l,d=f|(1<<l)-1;f<=d;++f)a[vf[f]>>u]=c}else for(a=new ur(n),o=0;o<n;++o)
e[o]&&(a[o]=vf[i[e[o]-1]++]>>15-e[o]);return a}),Do=new jt(288);for(Pe=0;Pe<144;++Pe)Do[Pe]=8;var Pe;for(Pe=144;Pe<256;++Pe)Do[Pe]=9;var Pe;for(Pe=256;Pe<280;++Pe)Do[Pe]=7;var Pe;for(Pe=280;Pe<288;++Pe)
Do[Pe]=8;var Pe,Da=new jt(32);for(Pe=0;Pe<32;++Pe)Da[Pe]=5;var Pe,L$=$i(Do,9,0);var z$=$i(Da,5,0);var Fh=function(e){return(e+7)/8|0},Lh=function(e,t,r){return(t==null||t<0)&&(t=0),(r==null||r>e.length)&&(r=e.length),new jt(e.subarray(t,r))};var N$=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in \
range 1980-2099","filename too long","stream finishing","invalid zip data"],Ma=function(e,t,r){var n=new Error(t||N$[e]);if(n.code=e,Error.captureStackTrace&&Error.captureStackTrace(n,Ma),!r)throw n;return n};var In=function(e,t,r){r<<=t&7;var n=t/8|0;e[n]|=r,e[n+1]|=r>>8},Bi=function(e,t,r){r<<=t&7;var n=t/8|0;e[n]|=r,e[n+1]|=r>>8,e[n+2]|=r>>16},Ef=function(e,t){for(var r=[],n=0;n<e.length;++n)e[n]&&r.push(
{s:n,f:e[n]});var o=r.length,s=r.slice();if(!o)return{t:Nh,l:0};if(o==1){var i=new jt(r[0].s+1);return i[r[0].s]=1,{t:i,l:1}}r.sort(function(C,v){return C.f-v.f}),r.push({s:-1,f:25001});var a=r[0],u=r[1],
c=0,l=1,f=2;for(r[0]={s:-1,f:a.f+u.f,l:a,r:u};l!=o-1;)a=r[r[c].f<r[f].f?c++:f++],u=r[c!=l&&r[c].f<r[f].f?c++:f++],r[l++]={s:-1,f:a.f+u.f,l:a,r:u};for(var d=s[0].s,n=1;n<o;++n)s[n].s>d&&(d=s[n].s);var m=new ur(
d+1),p=Cf(r[l-1],m,0);if(p>t){var n=0,h=0,g=p-t,y=1<<g;for(s.sort(function(v,k){return m[k.s]-m[v.s]||v.f-k.f});n<o;++n){var w=s[n].s;if(m[w]>t)h+=y-(1<<p-m[w]),m[w]=t;else break}for(h>>=g;h>0;){var E=s[n].
s;m[E]<t?h-=1<<t-m[E]++-1:++n}for(;n>=0&&h;--n){var I=s[n].s;m[I]==t&&(--m[I],++h)}p=t}return{t:new jt(m),l:p}},Cf=function(e,t,r){return e.s==-1?Math.max(Cf(e.l,t,r+1),Cf(e.r,t,r+1)):t[e.s]=r},$h=function(e){
for(var t=e.length;t&&!e[--t];);for(var r=new ur(++t),n=0,o=e[0],s=1,i=function(u){r[n++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++s;else{if(!o&&s>2){for(;s>138;s-=138)i(32754);s>2&&(i(s>10?s-11<<5|28690:s-
3<<5|12305),s=0)}else if(s>3){for(i(o),--s;s>6;s-=6)i(8304);s>2&&(i(s-3<<5|8208),s=0)}for(;s--;)i(o);s=1,o=e[a]}return{c:r.subarray(0,n),n:t}},Ri=function(e,t){for(var r=0,n=0;n<t.length;++n)r+=e[n]*t[n];
return r},zh=function(e,t,r){var n=r.length,o=Fh(t+2);e[o]=n&255,e[o+1]=n>>8,e[o+2]=e[o]^255,e[o+3]=e[o+1]^255;for(var s=0;s<n;++s)e[o+s+4]=r[s];return(o+4+n)*8},_h=function(e,t,r,n,o,s,i,a,u,c,l){In(
t,l++,r),++o[256];for(var f=Ef(o,15),d=f.t,m=f.l,p=Ef(s,15),h=p.t,g=p.l,y=$h(d),w=y.c,E=y.n,I=$h(h),C=I.c,v=I.n,k=new ur(19),x=0;x<w.length;++x)++k[w[x]&31];for(var x=0;x<C.length;++x)++k[C[x]&31];for(var T=Ef(
k,7),O=T.t,z=T.l,G=19;G>4&&!O[Bh[G-1]];--G);var ue=c+5<<3,F=Ri(o,Do)+Ri(s,Da)+i,Z=Ri(o,d)+Ri(s,h)+i+14+3*G+Ri(k,O)+2*k[16]+3*k[17]+7*k[18];if(u>=0&&ue<=F&&ue<=Z)return zh(t,l,e.subarray(u,u+c));var V,
re,Oe,je;if(In(t,l,1+(Z<F)),l+=2,Z<F){V=$i(d,m,0),re=d,Oe=$i(h,g,0),je=h;var Be=$i(O,z,0);In(t,l,E-257),In(t,l+5,v-1),In(t,l+10,G-4),l+=14;for(var x=0;x<G;++x)In(t,l+3*x,O[Bh[x]]);l+=3*G;for(var Te=[w,
C],Y=0;Y<2;++Y)for(var He=Te[Y],x=0;x<He.length;++x){var it=He[x]&31;In(t,l,Be[it]),l+=O[it],it>15&&(In(t,l,He[x]>>5&127),l+=He[x]>>12)}}else V=L$,re=Do,Oe=z$,je=Da;for(var x=0;x<a;++x){var ge=n[x];if(ge>
255){var it=ge>>18&31;Bi(t,l,V[it+257]),l+=re[it+257],it>7&&(In(t,l,ge>>23&31),l+=kf[it]);var Vn=ge&31;Bi(t,l,Oe[Vn]),l+=je[Vn],Vn>3&&(Bi(t,l,ge>>5&8191),l+=Bf[Vn])}else Bi(t,l,V[ge]),l+=re[ge]}return Bi(
t,l,V[256]),l+re[256]},U$=new xf([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),Nh=new jt(0),j$=function(e,t,r,n,o,s){var i=s.z||e.length,a=new jt(n+i+5*(1+Math.ceil(i/7e3))+o),u=a.
subarray(n,a.length-o),c=s.l,l=(s.r||0)&7;if(t){l&&(u[0]=s.r>>3);for(var f=U$[t-1],d=f>>13,m=f&8191,p=(1<<r)-1,h=s.p||new ur(32768),g=s.h||new ur(p+1),y=Math.ceil(r/3),w=2*y,E=function(Si){return(e[Si]^
e[Si+1]<<y^e[Si+2]<<w)&p},I=new xf(25e3),C=new ur(288),v=new ur(32),k=0,x=0,T=s.i||0,O=0,z=s.w||0,G=0;T+2<i;++T){var ue=E(T),F=T&32767,Z=g[ue];if(h[F]=Z,g[ue]=F,z<=T){var V=i-T;if((k>7e3||O>24576)&&(V>
423||!c)){l=_h(e,u,0,I,C,v,x,O,G,T-G,l),O=k=x=0,G=T;for(var re=0;re<286;++re)C[re]=0;for(var re=0;re<30;++re)v[re]=0}var Oe=2,je=0,Be=m,Te=F-Z&32767;if(V>2&&ue==E(T-Te))for(var Y=Math.min(d,V)-1,He=Math.
min(32767,T),it=Math.min(258,V);Te<=He&&--Be&&F!=Z;){if(e[T+Oe]==e[T+Oe-Te]){for(var ge=0;ge<it&&e[T+ge]==e[T+ge-Te];++ge);if(ge>Oe){if(Oe=ge,je=Te,ge>Y)break;for(var Vn=Math.min(Te,ge-2),Ta=0,re=0;re<
Vn;++re){var ps=T-Te+re&32767,of=h[ps],ar=ps-of&32767;ar>Ta&&(Ta=ar,Z=ps)}}}F=Z,Z=h[F],Te+=F-Z&32767}if(je){I[O++]=268435456|If[Oe]<<18|Rh[je];var Ci=If[Oe]&31,wn=Rh[je]&31;x+=kf[Ci]+Bf[wn],++C[257+Ci],
++v[wn],z=T+Oe,++k}else I[O++]=e[T],++C[e[T]]}}for(T=Math.max(T,z);T<i;++T)I[O++]=e[T],++C[e[T]];l=_h(e,u,c,I,C,v,x,O,G,T-G,l),c||(s.r=l&7|u[l/8|0]<<3,l-=7,s.h=g,s.p=h,s.i=T,s.w=z)}else{for(var T=s.w||
0;T<i+c;T+=65535){var As=T+65535;As>=i&&(u[l/8|0]=c,As=i),l=zh(u,l+1,e.subarray(T,As))}s.i=i}return Lh(a,0,n+Fh(l)+o)},G$=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var r=t,n=9;--n;)
r=(r&1&&-306674912)^r>>>1;e[t]=r}return e})(),q$=function(){var e=-1;return{p:function(t){for(var r=e,n=0;n<t.length;++n)r=G$[r&255^t[n]]^r>>>8;e=r},d:function(){return~e}}};var W$=function(e,t,r,n,o){if(!o&&(o={l:1},t.dictionary)){var s=t.dictionary.subarray(-32768),i=new jt(s.length+e.length);i.set(s),i.set(e,s.length),e=i,o.w=s.length}return j$(e,t.level==null?6:t.level,
t.mem==null?o.l?Math.ceil(Math.max(8,Math.min(13,Math.log(e.length)))*1.5):20:12+t.mem,r,n,o)},Uh=function(e,t){var r={};for(var n in e)r[n]=e[n];for(var n in t)r[n]=t[n];return r};var Ft=function(e,t,r){for(;r;++t)e[t]=r,r>>>=8};function Z$(e,t){return W$(e,t||{},0,0)}var jh=function(e,t,r,n){for(var o in e){var s=e[o],i=t+o,a=n;Array.isArray(s)&&(a=Uh(n,s[1]),s=s[0]),ArrayBuffer.isView(s)?r[i]=[s,a]:(r[i+="/"]=[new jt(0),a],jh(s,i,r,n))}},Th=typeof TextEncoder<"u"&&
new TextEncoder,V$=typeof TextDecoder<"u"&&new TextDecoder,K$=0;try{V$.decode(Nh,{stream:!0}),K$=1}catch{}function Ph(e,t){if(t){for(var r=new jt(e.length),n=0;n<e.length;++n)r[n]=e.charCodeAt(n);return r}if(Th)return Th.encode(e);for(var o=e.length,s=new jt(e.length+(e.length>>1)),i=0,a=function(l){s[i++]=
l},n=0;n<o;++n){if(i+5>s.length){var u=new jt(i+8+(o-n<<1));u.set(s),s=u}var c=e.charCodeAt(n);c<128||t?a(c):c<2048?(a(192|c>>6),a(128|c&63)):c>55295&&c<57344?(c=65536+(c&1047552)|e.charCodeAt(++n)&1023,
a(240|c>>18),a(128|c>>12&63),a(128|c>>6&63),a(128|c&63)):(a(224|c>>12),a(128|c>>6&63),a(128|c&63))}return Lh(s,0,i)}var Sf=function(e){var t=0;if(e)for(var r in e){var n=e[r].length;n>65535&&Ma(9),t+=n+4}return t},Qh=function(e,t,r,n,o,s,i,a){var u=n.length,c=r.extra,l=a&&a.length,f=Sf(c);Ft(e,t,i!=null?33639248:67324752),
t+=4,i!=null&&(e[t++]=20,e[t++]=r.os),e[t]=20,t+=2,e[t++]=r.flag<<1|(s<0&&8),e[t++]=o&&8,e[t++]=r.compression&255,e[t++]=r.compression>>8;var d=new Date(r.mtime==null?Date.now():r.mtime),m=d.getFullYear()-
1980;if((m<0||m>119)&&Ma(10),Ft(e,t,m<<25|d.getMonth()+1<<21|d.getDate()<<16|d.getHours()<<11|d.getMinutes()<<5|d.getSeconds()>>1),t+=4,s!=-1&&(Ft(e,t,r.crc),Ft(e,t+4,s<0?-s-2:s),Ft(e,t+8,r.size)),Ft(
e,t+12,u),Ft(e,t+14,f),t+=16,i!=null&&(Ft(e,t,l),Ft(e,t+6,r.attrs),Ft(e,t+10,i),t+=14),e.set(n,t),t+=u,f)for(var p in c){var h=c[p],g=h.length;Ft(e,t,+p),Ft(e,t+2,g),e.set(h,t+4),t+=4+g}return l&&(e.set(
a,t),t+=l),t},H$=function(e,t,r,n,o){Ft(e,t,101010256),Ft(e,t+8,r),Ft(e,t+10,r),Ft(e,t+12,n),Ft(e,t+16,o)};function Gh(e,t){t||(t={});var r={},n=[];jh(e,"",r,t);var o=0,s=0;for(var i in r){var a=r[i],u=a[0],c=a[1],l=c.level==0?0:8,f=Ph(i),d=f.length,m=c.comment,p=m&&Ph(m),h=p&&p.length,g=Sf(c.extra);d>65535&&
Ma(11);var y=l?Z$(u,c):u,w=y.length,E=q$();E.p(u),n.push(Uh(c,{size:u.length,crc:E.d(),c:y,f,m:p,u:d!=i.length||p&&m.length!=h,o,compression:l})),o+=30+d+g+w,s+=76+2*(d+g)+(h||0)+w}for(var I=new jt(s+
22),C=o,v=s-o,k=0;k<n.length;++k){var f=n[k];Qh(I,f.o,f,f.f,f.u,f.c.length);var x=30+f.f.length+Sf(f.extra);I.set(f.c,f.o+x),Qh(I,o,f,f.f,f.u,f.c.length,f.o,f.m),o+=16+x+(f.m?f.m.length:0)}return H$(I,
o,n.length,v,C),I}A();A();A();A();var fe={};oh(fe,{BIGINT_FORMAT_RANGES:()=>Na,CONSTANT_CATCH:()=>rg,Class:()=>_f,NUMBER_FORMAT_RANGES:()=>Ti,aborted:()=>lr,allowsEval:()=>Df,assert:()=>t_,assertEqual:()=>J$,assertIs:()=>X$,assertNever:()=>e_,
assertNotEqual:()=>Y$,assignProp:()=>cr,attachSchema:()=>Pi,base64ToUint8Array:()=>eg,base64urlToUint8Array:()=>b_,cached:()=>vs,captureStackTrace:()=>La,cleanEnum:()=>w_,cleanRegex:()=>_i,clone:()=>Cr,
cloneDef:()=>o_,codePointLength:()=>Qi,constantCatch:()=>ng,createTransparentProxy:()=>l_,defineLazy:()=>Zh,defineLazyInternal:()=>$e,derived:()=>C_,esc:()=>Qf,escapeRegex:()=>Sn,explicitlyAborted:()=>Lf,
extend:()=>m_,finalizeIssue:()=>Nr,floatSafeRemainder:()=>Pf,getElementAtPath:()=>s_,getEnumValues:()=>Es,getLengthableOrigin:()=>Oi,getParsedType:()=>c_,getSizableOrigin:()=>Xh,hexToUint8Array:()=>I_,
hide:()=>Ga,installLazyProp:()=>B_,isObject:()=>Fo,isPlainObject:()=>Yn,issue:()=>Ss,joinValues:()=>Fa,jsonStringifyReplacer:()=>Is,members:()=>Nf,merge:()=>A_,mergeDefs:()=>Cn,normalizeParams:()=>ce,
nullish:()=>Tf,numKeys:()=>u_,objectClone:()=>r_,omit:()=>d_,optionalKeys:()=>Ff,own:()=>Jn,parsedType:()=>zf,partial:()=>h_,pick:()=>f_,prefixIssues:()=>zr,primitiveTypes:()=>Jh,promiseAllObject:()=>i_,
propertyKeyTypes:()=>Mf,randomString:()=>a_,rawShape:()=>Cs,required:()=>g_,safeExtend:()=>p_,shallowClone:()=>Hh,sizeCaps:()=>ja,slugify:()=>Of,stringifyPrimitive:()=>za,toZod:()=>Wh,uint8ArrayToBase64:()=>tg,
uint8ArrayToBase64url:()=>E_,uint8ArrayToHex:()=>v_,unwrapMessage:()=>bs});A();function J$(e){return e}function Y$(e){return e}function Wh(){return e=>e}function X$(e){}function e_(e){throw new Error("Unexpected value in exhaustive check")}function t_(e){}function Es(e){let t=Object.
values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function Fa(e,t="|"){return e.map(r=>za(r)).join(t)}function Is(e,t){return typeof t==
"bigint"?t.toString():t}var $f=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function vs(e){
return new $f(e)}function Tf(e){return e==null}function _i(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function Pf(e,t){let r=e/t,n=Math.round(r),o=4*Number.
EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var qh=Symbol("evaluating");function Zh(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==qh)return n===void 0&&(n=qh,n=r()),n},set(o){Object.
defineProperty(e,t,{value:o})},configurable:!0})}function r_(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function cr(e,t,r){Object.defineProperty(e,t,{value:r,
writable:!0,enumerable:!0,configurable:!0})}function Cs(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function vn(e){return Cs(e._zod.def)??e._zod.def.shape}function Vh(e,t,r){
Object.defineProperty(e,t,{get(){let n=r();return cr(this,t,n),n},enumerable:!0,configurable:!0})}function Kh(e,t,r){t in e?cr(e,t,r):e[t]=r}function Mo(e,t,r,n){let o=vn(t);for(let s of r){let i=Object.
getOwnPropertyDescriptor(o,s);i.enumerable&&(i.get?Vh(e,s,()=>{let a=t._zod.def.shape[s];return n?n(a,s):a}):Kh(e,s,n?n(i.value,s):i.value))}}function n_(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.
getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?Vh(e,r,()=>t[r]):Kh(e,r,n.value))}}function Cn(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.
defineProperties({},t)}function o_(e){return Cn(e._zod.def)}function s_(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function i_(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};
for(let s=0;s<t.length;s++)o[t[s]]=n[s];return o})}function a_(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function Qf(e){return JSON.
stringify(e)}function Of(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var La="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Fo(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Df=vs(()=>{if(Vt.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{
return!1}});function Yn(e){if(Fo(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Fo(r)===!1||Object.prototype.hasOwnProperty.call(r,"isProto\
typeOf")===!1)}function Hh(e){return Yn(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function u_(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.
call(e,r)&&t++;return t}var c_=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolea\
n";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.
catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:
throw new Error(`Unknown data type: ${t}`)}},Mf=new Set(["string","number","symbol"]),Jh=new Set(["string","number","bigint","boolean","symbol","undefined"]);function Sn(e){return e.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}function Cr(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function ce(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==
void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function l_(e){
let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,s){return t??(t=e()),Reflect.set(t,n,o,s)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??
(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??
(t=e()),Reflect.defineProperty(t,n,o)}})}function za(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Ff(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&
e[t]._zod.optout==="optional")}var Ti={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Na={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function f_(e,t){let r=e._zod.
def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let s={};return Mo(s,e,Ua(e,t)),Cr(e,Cn(r,{shape:s,checks:[]}))}function Ua(e,t){let r=vn(
e),n=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}function d_(e,t){let r=e._zod.
def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(Ua(e,t)),i={};return Mo(i,e,Reflect.ownKeys(vn(e)).filter(a=>!s.has(a))),
Cr(e,Cn(r,{shape:i,checks:[]}))}function m_(e,t){if(!Yn(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=vn(e);for(let s of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(o,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Cr(e,Cn(e._zod.def,{shape:Yh(
e,t)}))}function Yh(e,t){let r={};return Mo(r,e,Reflect.ownKeys(vn(e))),n_(r,t),r}function p_(e,t){if(!Yn(t))throw new Error("Invalid input to safeExtend: expected a plain object");return Cr(e,Cn(e._zod.
def,{shape:Yh(e,t)}))}function A_(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};Mo(r,e,Reflect.ownKeys(vn(e))),Mo(r,t,Reflect.ownKeys(vn(t)));let n=Cn(e._zod.def,{shape:r,get catchall(){
return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Cr(e,n)}function h_(e,t,r,n="partial"){let s=t._zod.def.checks;if(s&&s.length>0)throw new Error(`.${n}() cannot be used on object sche\
mas containing refinements`);let a=r?new Set(Ua(t,r)):void 0,u={};return Mo(u,t,Reflect.ownKeys(vn(t)),e&&((c,l)=>a&&!a.has(l)?c:new e({type:"optional",innerType:c}))),Cr(t,Cn(t._zod.def,{shape:u,checks:[]}))}
function g_(e,t,r){let n=r?new Set(Ua(t,r)):void 0,o={};return Mo(o,t,Reflect.ownKeys(vn(t)),(s,i)=>n&&!n.has(i)?s:new e({type:"nonoptional",innerType:s})),Cr(t,Cn(t._zod.def,{shape:o}))}function lr(e,t=0){
if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function Lf(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.
continue===!1)return!0;return!1}function zr(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function bs(e){return typeof e=="string"?e:e?.message}function ja(e){let t=[];
for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function Pi(e,t,r){var n;for(let o=t;o<e.length;o++)
(n=e[o]).schema??(n.schema=r)}function Nr(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?.
_zod.def?.error:void 0,i=e.message?e.message:bs(e.inst?._zod.def?.error?.(e))??bs(s?.(e))??bs(t?.error?.(e))??bs(r.customError?.(e))??bs(r.localeError?.(e))??"Invalid input",a={};for(let u of Object.keys(
e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(a[u]=e[u]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function Xh(e){return e instanceof Set?
"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var y_=/[\uD800-\uDBFF]/;function Qi(e){let t=e.length;if(!y_.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&
(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function Oi(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function zf(e){let t=typeof e;switch(t){case"number":return Number.
isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.
name}}return t}function Ss(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function w_(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(
t,10))).map(t=>t[1])}function eg(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function tg(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(
e[r]);return btoa(t)}function b_(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return eg(t+r)}function E_(e){return tg(e).replace(/\+/g,"-").replace(/\//g,"_").replace(
/=/g,"")}function I_(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(
n,n+2),16);return r}function v_(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var _f=class{constructor(...t){}};function Nf(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(
t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):S_(e,r,n.value)}}function Jn(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function Ga(e,t,r){
return Jn(e,t,r,!1)}function C_(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return Jn(this,r,n(this))},set(o){Jn(this,r,o)}})}return t}function S_(e,t,r){
Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:Jn(this,t,r.bind(this))},set(n){Jn(this,t,n)}})}function x_(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var Rf,Hn=!1,
k_={configurable:!0,get(){Hn=!0}};function $e(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&Rf!==e._zod){Rf=void 0;return}Rf=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(
this,t,k_);let o=Hn;Hn=!1;try{let s=r(this);return Hn?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),Hn=Hn||o,s}catch(s){throw delete this[t],Hn=Hn||o,s}},set(o){Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function B_(e,t,r,n){let o=x_(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:n,value:void 0};
return Object.defineProperty(this,t,s),s.value=r(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:s})}})}var rg="~cons\
tantCatch";function ng(e){let t=()=>e;return t[rg]=!0,t}var og,Lo=Object.freeze({status:"aborted"}),Uf={value:void 0,enumerable:!1},sg="captureStackTrace"in Error?Error:null;function R_(e){let t=sg;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.
stackTraceLimit=0}catch{return sg=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function P(e,t,r,n){let o={};function s(d){this.def=d,this.constr=f,this.traits=new Set}s.prototype=
o;let i=r,a=i&&new WeakSet;function u(d,m){if(d._zod){if(d._zod.traits.has(e))return}else{Uf.value=new s(m);try{Object.defineProperty(d,"_zod",Uf)}finally{Uf.value=void 0}}if(d._zod.traits.add(e),t(d,
m),a){let h=Object.getPrototypeOf(d),g=d._zod.constr.prototype,y=h;for(;y&&y!==g;)y=Object.getPrototypeOf(y);let w=y??h;a.has(w)||(a.add(w),Nf(w,i))}let p=f.prototype;for(let h in p)Object.prototype.hasOwnProperty.
call(p,h)&&(h in d||(d[h]=p[h].bind(d)))}let c=n?.Parent??Object;class l extends c{}Object.defineProperty(l,"name",{value:e});function f(d){let m=n?.Parent?R_(l):this;u(m,d);let p=m._zod.deferred;if(p){
for(let g of p)g();m._zod.deferred=void 0}let h=globalThis.__zod_globalConfig?.postProcessor;return h&&h(m),m}return Object.defineProperty(f,"init",{value:u}),Object.defineProperty(f,Symbol.hasInstance,
{value:d=>n?.Parent&&d instanceof n.Parent?!0:d?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}var Ur=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},xs=class extends Error{constructor(t){super(`Encountered unidirectional tra\
nsform during encode: ${t}`),this.name="ZodEncodeError"}};(og=globalThis).__zod_globalConfig??(og.__zod_globalConfig={});var Vt=globalThis.__zod_globalConfig;function Gt(e){return e&&Object.assign(Vt,
e),Vt}A();A();function $_(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Is,2)),e.message}function __(e){this._zod.message=e}var T_={get:$_,set:__,enumerable:!0,configurable:!0},Gf={value:void 0,
enumerable:!1},ig=new WeakSet([Object.prototype,Error.prototype]),ag=(e,t)=>{e.name="$ZodError",Gf.value=t,Object.defineProperty(e,"issues",Gf),Gf.value=void 0,Object.defineProperty(e,"message",T_);let r=Object.
getPrototypeOf(e);ig.has(r)||(ig.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,
writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},ug=P("$ZodError",ag),J3=P("$ZodError",ag,void 0,{Parent:Error});function P_(e,t,r){return Object.
prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function qf(e,t=r=>r.message){let r={},n=[];for(let o of e.
issues)o.path.length>0?P_(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function Wf(e,t=r=>r.message){let r={_errors:[]},n=(o,s=[])=>{for(let i of o.issues)if(i.code===
"invalid_union"&&i.errors.length)i.errors.map(a=>n({issues:a},[...s,...i.path]));else if(i.code==="invalid_key")n({issues:i.issues},[...s,...i.path]);else if(i.code==="invalid_element")n({issues:i.issues},
[...s,...i.path]);else{let a=[...s,...i.path];if(a.length===0)r._errors.push(t(i));else{let u=r,c=0;for(;c<a.length;){let l=a[c],f=c===a.length-1;if(l==="_errors"){f&&u._errors.push(t(i)),c++;continue}
Object.prototype.hasOwnProperty.call(u,l)||Object.defineProperty(u,l,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let d=u[l];f&&d._errors.push(t(i)),u=d,c++}}}};return n(e),r}function qa(e,t){return{callee:t?.callee??e,Err:t?.Err}}var Wa=e=>{let t=(r,n,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new Ur;if(a.issues.
length){let u=new(s?.Err??e)(a.issues.map(c=>Nr(c,i,Gt())));throw La(u,s?.callee??t),u}return a.value};return t};var Za=e=>{let t=async(r,n,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>Nr(c,
i,Gt())));throw La(u,s?.callee??t),u}return a.value};return t};var Va=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},s=t._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new Ur;return s.issues.length?cg(e,s.issues,o):{success:!0,data:s.value}};function cg(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>Nr(o,r,Gt()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var Ka=e=>async(t,r,n)=>{let o=n?{...n,async:!0}:
{async:!0},s=t._zod.run({value:r,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?cg(e,s.issues,o):{success:!0,data:s.value}};var Q_=Symbol.for("zod.compile.invalid"),O_=Symbol.for("zod.compile.fallback"),Zf=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==Q_)return!0;if(n.definite===!0&&r===void 0)return!1}return D_(
e,t,r)});function D_(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,s;if(o?(n[O_]=!0,s=o({value:t,issues:[]},n)):s=e._zod.run({value:t,issues:[]},n),s instanceof
Promise)throw new Ur;return s.issues.length===0}var Vf=async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=
await o),o.issues.length===0},lg=e=>{let t=Wa(e),r=(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return t(n,o,a,qa(r,i))};return r};var fg=e=>{let t=Wa(e),r=(n,o,s,i)=>t(n,o,s,qa(r,i));return r};var dg=e=>{let t=Za(e),r=async(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return await t(n,o,a,qa(r,i))};return r};var mg=e=>{let t=Za(e),r=async(n,o,s,i)=>await t(n,o,s,qa(r,i));return r};var pg=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Va(e)(t,r,o)};var Ag=e=>(t,r,n)=>Va(e)(t,r,n);var hg=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Ka(e)(t,r,o)};var gg=e=>async(t,r,n)=>Ka(e)(t,r,n);A();A();A();var yg=/^[cC][0-9a-z]{6,}$/,wg=/^[0-9a-z]+$/,bg=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Eg=/^[0-9a-vA-V]{20}$/,Ig=/^[A-Za-z0-9]{27}$/,vg=/^[a-zA-Z0-9_-]{21}$/;function Cg(e){return new RegExp(`^[\
a-zA-Z0-9_-]{${e}}$`)}var Sg=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var xg=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Hf=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):
/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var kg=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var M_="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Bg(){return new RegExp(M_,"u")}var Rg=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
$g=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var _g=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,Tg=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
Pg=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Qg=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var Og=/^https?$/,Dg=/^\+[1-9]\d{6,14}$/;var Mg="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|\
2[0-8])))";function F_(e){return new RegExp(`^${e}$`)}var Fg=F_(Mg);function Kf(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}\
:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function Lg(e){return new RegExp(`^${Kf(e)}$`)}function zg(e){let t=["Z"];e.offset&&
t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${Kf({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${Kf({precision:e.precision})}`:r;return new RegExp(`^${Mg}T(?:${n})$`)}
var Ng=/^[\s\S]{0,}$/;var Jf=/^-?\d+$/,Di=/^-?\d+(?:\.\d+)?$/,Ug=/^(?:true|false)$/i;var jg=/^[^A-Z]*$/,Gg=/^[^a-z]*$/;var Lt=P("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var Yf=e=>{let t=e.value;return!Tf(t)&&t.length!==void 0},Ha={number:"number",bigint:"bigint",object:"date"},Xf=P("$ZodCheckLessThan",(e,t)=>{Lt.init(e,t);let r=Ha[typeof t.value];e._zod.check=n=>{(t.
inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:Ha[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,
continue:!t.abort})}}),ed=P("$ZodCheckGreaterThan",(e,t)=>{Lt.init(e,t);let r=Ha[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:Ha[typeof n.value]??
r,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),qg=P("$ZodCheckMultipleOf",(e,t)=>{Lt.init(e,t),e._zod.check=
r=>{if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.value!==BigInt(0)&&r.value%t.value===BigInt(0):Pf(r.value,t.value)===
0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}}),Wg=P("$ZodCheckNumberFormat",(e,t)=>{Lt.init(e,t),t.format=t.format||"float6\
4";let r=t.format?.includes("int"),n=r?"int":"number",[o,s]=Ti[t.format];e._zod.check=i=>{let a=i.value;if(r){if(!Number.isInteger(a)){i.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,
input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,
continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}
a<o&&i.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>s&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:s,inclusive:!0,inst:e,
continue:!t.abort})}});var Zg=P("$ZodCheckMaxLength",(e,t)=>{var r;Lt.init(e,t),(r=e._zod.def).when??(r.when=Yf),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>t.maximum?Qi(o):s)<=t.maximum)return;let a=Oi(
o);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Vg=P("$ZodCheckMinLength",(e,t)=>{var r;Lt.init(e,t),(r=e._zod.def).when??(r.when=Yf),e._zod.
check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*2?Qi(o):s)>=t.minimum)return;let a=Oi(o);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,
inst:e,continue:!t.abort})}}),Kg=P("$ZodCheckLengthEquals",(e,t)=>{var r;Lt.init(e,t),(r=e._zod.def).when??(r.when=Yf),e._zod.check=n=>{let o=n.value,s=o.length,i=typeof o=="string"&&s>=t.length&&s<=t.
length*2?Qi(o):s;if(i===t.length)return;let a=Oi(o),u=i>t.length;n.issues.push({origin:a,...u?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,
inst:e,continue:!t.abort})}}),Mi=P("$ZodCheckStringFormat",(e,t)=>{var r,n;Lt.init(e,t),t.pattern?(r=e._zod).check??(r.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"\
string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),Hg=P("$ZodCheckRegex",(e,t)=>{
Mi.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.
abort})}}),Jg=P("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=jg),Mi.init(e,t)}),Yg=P("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=Gg),Mi.init(e,t)}),Xg=P("$ZodCheckIncludes",(e,t)=>{Lt.init(
e,t);let r=Sn(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.includes(t.includes,t.position)||o.issues.push({origin:"string",code:"\
invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),ey=P("$ZodCheckStartsWith",(e,t)=>{Lt.init(e,t);let r=new RegExp(`^${Sn(t.prefix)}.*`);t.pattern??(t.pattern=
r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),ty=P("$ZodCheckE\
ndsWith",(e,t)=>{Lt.init(e,t);let r=new RegExp(`.*${Sn(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"\
ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var ry=P("$ZodCheckOverwrite",(e,t)=>{Lt.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});A();var Ja=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,
{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(i=>i),o=Math.min(...n.map(i=>i.length-i.trimStart().length)),s=n.map(i=>i.slice(o)).map(i=>" ".repeat(this.indent*2)+i);for(let i of s)this.content.push(i)}compile(){let t=Function,r=this?.content??
[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};A();var oy={major:4,minor:6,patch:7};var Ge=P("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=oy;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let s of o)
for(let i of s._zod.onattach)i(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,u,c)=>{if(a.memo)return a;let l=lr(a),f;for(let d of u){
if(d._zod.def.when){if(Lf(a)||!d._zod.def.when(a))continue}else if(l)continue;let m=a.issues.length,p=d._zod.check(a);if(p instanceof Promise&&c?.async===!1)throw new Ur;if(f||p instanceof Promise)f=(f??
Promise.resolve()).then(async()=>{await p,a.issues.length!==m&&(Pi(a.issues,m,e),l||(l=lr(a,m)))});else{if(a.issues.length===m)continue;Pi(a.issues,m,e),l||(l=lr(a,m))}}return f?f.then(()=>a):a},i=(a,u,c)=>{
if(lr(a))return a.aborted=!0,a;let l=s(u,o,c);if(l instanceof Promise){if(c.async===!1)throw new Ur;return l.then(f=>e._zod.parse(f,c))}return e._zod.parse(l,c)};e._zod.run=(a,u)=>{if(u.skipChecks)return e.
_zod.parse(a,u);if(u.direction==="backward"){let l=e._zod.parse({value:a.value,issues:[]},{...u,skipChecks:!0});return l instanceof Promise?l.then(f=>i(f,a,u)):i(l,a,u)}let c=e._zod.parse(a,u);if(c instanceof
Promise){if(u.async===!1)throw new Ur;return c.then(l=>s(l,o,u))}return s(c,o,u)}}},{get"~standard"(){return Ga(this,"~standard",rd(this))},set"~standard"(e){Jn(this,"~standard",e)}}),yy=(e,t)=>e.issues.
length?{issues:e.issues.map(r=>Nr(r,t,Gt()))}:{value:e.value};async function L_(e,t){let r={async:!0};return yy(await e._zod.run({value:t,issues:[]},r),r)}function rd(e){return{validate:t=>{let r={async:!1};
try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return yy(n,r)}catch{}return L_(e,t)},vendor:"zod",version:1}}var tu=P("$ZodString",(e,t)=>{Ge.init(e,t),e._zod.pattern=t.pattern??
Ng,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),Ve=P("$ZodStrin\
gFormat",(e,t)=>{Mi.init(e,t),tu.init(e,t)}),wy=P("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=xg),Ve.init(e,t)}),by=P("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];
if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Hf(n))}else t.pattern??(t.pattern=Hf());Ve.init(e,t)}),Ey=P("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=kg),Ve.
init(e,t)}),Iy=1,Xa=2;function vy(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function z_(e,t){return!("normalize"in t)&&!("hostname"in
t)&&!("protocol"in t)?vy(e)||Xa:N_(e,t)}function N_(e,t){if(!t.normalize&&t.protocol?.source===Og.source&&!/^https?:\/\//i.test(e))return Iy;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="functi\
on")return r.parse(e)??Xa}return new URL(e)}catch{return Xa}}var U_=/[\t\n\r]/g;function sy(e){return e.replace(U_,"")}function j_(e,t){return t.lastIndex=0,t.test(e.hostname)}function G_(e,t){return t.
lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var Cy=P("$ZodURL",(e,t)=>{Ve.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=z_(n,t);if(o===Iy){r.issues.push({code:"\
invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===Xa){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});
return}if(o===!0){r.value=sy(n);return}t.hostname&&!j_(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.
abort}),t.protocol&&!G_(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?
o.href:sy(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),Sy=P("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=Bg()),Ve.init(e,t)}),xy=P("$ZodN\
anoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?vg:Cg(t.length)),Ve.init(e,
t)}),ky=P("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=yg),Ve.init(e,t)}),By=P("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=wg),Ve.init(e,t)}),Ry=P("$ZodULID",(e,t)=>{t.pattern??(t.pattern=bg),Ve.init(e,t)}),
$y=P("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Eg),Ve.init(e,t)}),_y=P("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=Ig),Ve.init(e,t)}),Ty=P("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=zg(t)),Ve.init(e,
t)}),Py=P("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=Fg),Ve.init(e,t)}),Qy=P("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=Lg(t)),Ve.init(e,t)}),Oy=P("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Sg),
Ve.init(e,t)}),Dy=P("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=Rg),Ve.init(e,t)}),q_=/^[0-9a-fA-F:.]+$/;function My(e){return q_.test(e)?vy(`http://[${e}]`):!1}var Fy=P("$ZodIPv6",(e,t)=>{t.pattern??(t.
pattern=$g),Ve.init(e,t),e._zod.check=r=>{My(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var Ly=P("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=_g),Ve.init(e,t)});function W_(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(n);return`${o}`!==n||o<0||o>128?
!1:My(r)}var zy=P("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=Tg),Ve.init(e,t),e._zod.check=r=>{W_(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});
function Ny(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var nd=/^[0-9a-zA-Z+/]*={0,2}$/,Uy=P("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=nd),Ve.
init(e,t),e._zod.check=r=>{Ny(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),ru=/^[A-Za-z0-9_-]*$/;function Z_(e){if(!ru.test(e))return!1;let t=e.
replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return Ny(r)}var jy=P("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=ru),Ve.init(e,t),e._zod.check=r=>{Z_(r.value)||r.issues.
push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),Gy=P("$ZodE164",(e,t)=>{t.pattern??(t.pattern=Dg),Ve.init(e,t)});function V_(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}
var qy=P("$ZodJWT",(e,t)=>{Ve.init(e,t),e._zod.check=r=>{V_(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var od=P("$ZodNumber",(e,t)=>{Ge.init(e,t),e._zod.pattern=Di,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(
o))return r;let s=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),
r}}),Wy=P("$ZodNumberFormat",(e,t)=>{Wg.init(e,t),od.init(e,t)}),Zy=P("$ZodBoolean",(e,t)=>{Ge.init(e,t),e._zod.pattern=Ug,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o==
"boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),r}});var Vy=P("$ZodUnknown",(e,t)=>{Ge.init(e,t),e._zod.parse=r=>r}),Ky=P("$ZodNever",(e,t)=>{Ge.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function K_(e,t){let r=ja(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>n&&!i?.skipChecks&&i?.direction!=="backward"){
for(let[u,c]of ja(e._zod.def.checks))if(a>u&&c._zod.def.when(s)){let l=s.issues.length;return c._zod.check(s),s.issues[l].continue=!1,Pi(s.issues,l,e),s}}return o(s,i)}}var H_=e=>Array.isArray(e)?e.length:
-1;function iy(e,t,r){e.issues.length&&t.issues.push(...zr(r,e.issues)),t.value[r]=e.value}var Hy=P("$ZodArray",(e,t)=>{Ge.init(e,t);let r=Vt.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!Array.
isArray(s))return n.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),n;n.value=r?r.alloc(e,n,Array(s.length),o):Array(s.length);let i=[],a=o?.abortEarly;for(let u=0;u<s.length;u++){let c=s[u],
l=t.element._zod.run({value:c,issues:[]},o);if(l instanceof Promise)i.push(l.then(f=>iy(f,n,u)));else if(iy(l,n,u),a&&l.issues.length!==0&&lr(l))break}return i.length?Promise.all(i).then(()=>n):n},K_(
e,H_)});function eu(e,t,r,n,o,s){let i=r in n,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...zr(r,e.issues))}if(!i&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[r]=void 0):t.value[r]=e.value}}var J_=[];function Jy(e){
let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:J_,o=n.length?[...t,...n]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid elem\
ent at key "${String(i)}": expected a Zod schema`);let s=Ff(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function Yy(e,t,r,n,o,s,i){let a=[],
u=o.keySet,c=o.catchall._zod,l=c.def.type,f=c.optin,d=c.optout,m=0;for(let p in t){if(i&&r.issues.length!==m){if(lr(r,m))break;m=r.issues.length}if(u.has(p))continue;if(p==="__proto__"){l==="never"&&a.
push(p);continue}if(l==="never"){a.push(p);continue}let h=c.run({value:t[p],issues:[]},n);h instanceof Promise?e.push(h.then(g=>eu(g,r,p,t,f,d))):eu(h,r,p,t,f,d)}return a.length&&r.issues.push({code:"\
unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var Y_=P("$ZodObject",(e,t)=>{Ge.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.
raw:t.shape??{};if(n){let c=()=>{let l={...n};return Object.defineProperty(t,"shape",{value:l}),c.raw=l,l};c.raw=n,Object.defineProperty(t,"shape",{get:c})}let o=vs(()=>Jy(t));$e(e,"propValues",c=>{let l=c.
def.shape,f={};for(let d in l){let m=l[d]._zod;if(m.values){Object.prototype.hasOwnProperty.call(f,d)||cr(f,d,new Set);for(let p of m.values)f[d].add(p);m.optin!==void 0&&f[d].add(void 0)}}return f});
let s=Fo,i=t.catchall,a,u=Vt.memoizer;u?.attach(e),e._zod.parse=(c,l)=>{a??(a=o.value);let f=c.value;if(!s(f))return c.issues.push({expected:"object",code:"invalid_type",input:f,inst:e}),c;c.value=u?u.
alloc(e,c,{},l):{};let d=[],m=a.shape,p=l?.abortEarly,h=c.issues.length;for(let g of a.allKeys){if(p&&c.issues.length!==h){if(lr(c,h))break;h=c.issues.length}if(g==="__proto__")continue;let y=m[g],w=y.
_zod.optin,E=y._zod.optout,I=y._zod.run({value:f[g],issues:[]},l);I instanceof Promise?d.push(I.then(C=>eu(C,c,g,f,w,E))):eu(I,c,g,f,w,E)}return i?Yy(d,f,c,l,o.value,e,p===!0):d.length?Promise.all(d).
then(()=>c):c}}),Xy=P("$ZodObjectJIT",(e,t)=>{Y_.init(e,t);let r=e._zod.parse,n=vs(()=>Jy(t)),o=Vt.memoizer,s=m=>{let p=n.value,h=p.symbolKeys,g=new Ja(["payload","ctx"],{shape:m,inst:e,memo:o,syms:h}),
y=C=>`shape[${C}]._zod.run({ value: input[${C}], issues: [] }, ctx)`,w=(C,v)=>`
          let ${C}_ab = false;
          for (let i = 0; i < ${C}.issues.length; i++) {
            const iss = ${C}.issues[i];
            iss.path = iss.path ? [${v}, ...iss.path] : [${v}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${C}_ab = true;
          }
          if (${C}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;g.write("const input = payload.value;");let E=Object.create(null),I=0;for(let C of p.allKeys)E[C]=`key_${I++}`;g.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const new\
Result = {};");for(let C of p.allKeys){if(C==="__proto__")continue;let v=E[C],k=typeof C=="symbol"?`syms[${h.indexOf(C)}]`:Qf(C),x=`${k} in input`,T=m[C],O=T?._zod?.optin,z=O!==void 0,G=T?._zod?.optout===
"optional";if(g.write(`const ${v} = ${y(k)};`),z&&G){let ue=O==="optional"?`${v}_present`:`${v}.value !== undefined || ${v}_present`;g.write(`
        const ${v}_present = ${x};
        if (!${v}.issues.length || ${v}_present) {
          if (${v}.issues.length) {${w(v,k)}
          }

          if (${ue}) {
            newResult[${k}] = ${v}.value;
          }
        }

      `)}else z?(g.write(`
        if (${v}.issues.length) {${w(v,k)}
        }
      `),O==="defaulted"?g.write(`newResult[${k}] = ${v}.value;`):g.write(`
        if (${v}.value !== undefined || ${x}) {
          newResult[${k}] = ${v}.value;
        }
      `)):g.write(`
        const ${v}_present = ${x};
        if (${v}.issues.length) {${w(v,k)}
        }
        if (!${v}_present && !${v}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${v}_present) {
          newResult[${k}] = ${v}.value;
        }

      `)}return g.write("payload.value = newResult;"),g.write("return payload;"),g.compile()},i,a=Fo,u=!Vt.jitless,l=u&&Df.value,f=t.catchall,d;e._zod.parse=(m,p)=>{d??(d=n.value);let h=m.value;return a(
h)?u&&l&&p?.async===!1&&p.jitless!==!0?(i||(i=s(t.shape)),m=i(m,p),f?Yy([],h,m,p,d,e,p?.abortEarly===!0):m):r(m,p):(m.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),m)}});function ay(e,t,r,n){
for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let o=e.filter(s=>!lr(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.
map(s=>s.issues.map(i=>Nr(i,n,Gt())))}),t)}var sd=P("$ZodUnion",(e,t)=>{Ge.init(e,t),$e(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==
void 0)?"optional":void 0),$e(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),$e(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.
flatMap(o=>Array.from(o._zod.values)))}),$e(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>_i(s.source)).join("|")}\
)$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let s=!1,i=[];for(let a of t.options){let u=a._zod.run({value:n.value,issues:[]},o);if(u instanceof
Promise)i.push(u),s=!0;else{if(u.issues.length===0)return u;i.push(u)}}return s?Promise.all(i).then(a=>ay(a,n,e,o)):ay(i,n,e,o)}});function X_(e){let t=new Map;for(let r of e.options){let n=r._zod.propValues?.[e.discriminator];if(!n||n.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);
for(let o of n)if(t.has(o)){if(o!==void 0)throw new Error(`Duplicate discriminator value "${String(o)}"`);t.set(o,null)}else t.set(o,r)}return t}var ew=P("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,
sd.init(e,t);let r=e._zod.parse;$e(e,"propValues",o=>{let s={},i=0;for(let a of o.def.options){let u=a._zod.propValues;if(!u||Object.keys(u).length===0)throw new Error(`Invalid discriminated union opt\
ion at index "${o.def.options.indexOf(a)}"`);u[o.def.discriminator]?.has(void 0)&&i++;for(let[c,l]of Object.entries(u)){Object.prototype.hasOwnProperty.call(s,c)||cr(s,c,new Set);for(let f of l)s[c].add(
f)}}return!o.def.unionFallback&&i>1&&s[o.def.discriminator]?.delete(void 0),s}),t.options.forEach((o,s)=>{let i=Cs(o._zod.def);if(i&&!Object.prototype.hasOwnProperty.call(i,t.discriminator))throw new Error(
`Invalid discriminated union option at index "${s}"`)});let n=vs(()=>X_(t));e._zod.parse=(o,s)=>{let i=o.value;if(!Fo(i))return o.issues.push({code:"invalid_type",expected:"object",input:i,inst:e}),o;
let a=i?.[t.discriminator],u=n.value.get(a);return u&&(a!==void 0||s.direction!=="backward")?u._zod.run(o,s):t.unionFallback||s.direction==="backward"?r(o,s):(o.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(n.value.keys()).filter(c=>n.value.get(c)!==null),input:i,path:[t.discriminator],inst:e}),o)}}),tw=P("$ZodIntersection",
(e,t)=>{Ge.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,s=t.left._zod.run({value:o,issues:[]},n),i=t.right._zod.run({value:o,issues:[]},n);return s instanceof Promise||i instanceof Promise?Promise.all(
[s,i]).then(([u,c])=>uy(r,u,c)):uy(r,s,i)}});function td(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(Yn(e)&&Yn(t)){let r=Object.keys(
t),n=Object.keys(e).filter(s=>r.indexOf(s)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let s of n){if(s==="__proto__")continue;let i=td(e[s],t[s]);if(!i.
valid)return{valid:!1,mergeErrorPath:[s,...i.mergeErrorPath]};o[s]=i.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];
for(let n=0;n<e.length;n++){let o=e[n],s=t[n],i=td(o,s);if(!i.valid)return{valid:!1,mergeErrorPath:[n,...i.mergeErrorPath]};r.push(i.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function uy(e,t,r){
let n=new Map,o,s=new Map,i=(c,l)=>{let f;if(c.code==="unrecognized_keys"&&!c.path?.length)o??(o=c),f=c.keys;else if(c.code==="invalid_key"&&c.origin==="record"&&c.path?.length===1){let d=String(c.path[0]);
s.has(d)||s.set(d,c),f=[d]}else return!1;for(let d of f)n.has(d)||n.set(d,{}),n.get(d)[l]=!0;return!0};for(let c of t.issues)i(c,"l")||e.issues.push(c);for(let c of r.issues)i(c,"r")||e.issues.push(c);
let a=[...n].filter(([,c])=>c.l&&c.r).map(([c])=>c);if(a.length){let c=o?a.filter(l=>o.keys.includes(l)):[];c.length&&e.issues.push({...o,keys:c});for(let l of a)!c.includes(l)&&s.has(l)&&e.issues.push(
s.get(l))}let u=td(t.value,r.value);if(!u.valid){if(lr(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(u.mergeErrorPath)}`)}return e.value=u.data,e}var rw=P("$ZodTup\
le",(e,t)=>{Ge.init(e,t);let r=t.items,n=Vt.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{let i=o.value;if(!Array.isArray(i))return o.issues.push({input:i,inst:e,expected:"tuple",code:"invalid_type"}),o;
o.value=n?n.alloc(e,o,[],s):[];let a=[],u=cy(r,"optin"),c=cy(r,"optout");if(!t.rest){if(i.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:i,inst:e,origin:"array"}),o;i.length>
r.length&&o.issues.push({code:"too_big",maximum:r.length,inclusive:!0,input:i,inst:e,origin:"array"})}let l=new Array(r.length),f=t.rest?s?.abortEarly:void 0,d=!1;for(let m=0;m<r.length;m++){let p=r[m].
_zod.run({value:i[m],issues:[]},s);p instanceof Promise?a.push(p.then(h=>{l[m]=h})):(l[m]=p,f&&!d&&p.issues.length&&(d=lr(p)))}if(t.rest&&!d){let m=r.length-1,p=i.slice(r.length),h=o.issues.length;for(let g of p){
if(f&&o.issues.length!==h){if(lr(o,h))break;h=o.issues.length}m++;let y=t.rest._zod.run({value:g,issues:[]},s);y instanceof Promise?a.push(y.then(w=>ly(w,o,m))):ly(y,o,m)}}return a.length?Promise.all(
a).then(()=>fy(l,o,r,i,c)):fy(l,o,r,i,c)}});function cy(e,t){for(let r=e.length-1;r>=0;r--)if(!(t==="optin"?e[r]._zod.optin!==void 0:e[r]._zod.optout==="optional"))return r+1;return 0}function ly(e,t,r){
e.issues.length&&t.issues.push(...zr(r,e.issues)),t.value[r]=e.value}function fy(e,t,r,n,o){for(let s=0;s<r.length;s++){let i=e[s],a=s<n.length;if(!a&&s>=o&&r[s]._zod.optin==="optional"){t.value.length=
s;break}if(i.issues.length){if(!a&&s>=o){t.value.length=s;break}t.issues.push(...zr(s,i.issues))}t.value[s]=i.value}for(let s=t.value.length-1;s>=n.length&&(r[s]._zod.optout==="optional"&&t.value[s]===
void 0);s--)t.value.length=s;return t}var nw=P("$ZodRecord",(e,t)=>{Ge.init(e,t);let r=Vt.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!Yn(s))return n.issues.push({expected:"record",code:"\
invalid_type",input:s,inst:e}),n;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let u=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="sy\
mbol"){if(u.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let f=t.keyType._zod.run({value:l,issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in obje\
ct keys currently");if(f.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(p=>Nr(p,o,Gt())),input:l,path:[l],inst:e});continue}let d=f.value;if(d==="__proto__")continue;
let m=t.valueType._zod.run({value:s[l],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&n.issues.push(...zr(l,p.issues)),n.value[d]=p.value})):(m.issues.length&&n.issues.push(...zr(
l,m.issues)),n.value[d]=m.value)}let c;for(let l in s)if(!u.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=s[l]}else c=c??[],c.push(l);c&&c.length>0&&n.issues.push({code:"unrecogni\
zed_keys",input:s,inst:e,keys:c,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let u;for(let c of Reflect.ownKeys(s)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,c))continue;let l=t.
keyType._zod.run({value:c,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof c=="string"&&Di.test(c)&&l.issues.length){let p=t.keyType.
_zod.run({value:Number(c),issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");p.issues.length===0&&(l=p)}if(l.issues.length){t.mode==="loose"?
n.value[c]=s[c]:a?(u=u??[],u.push(c)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(p=>Nr(p,o,Gt())),input:c,path:[c],inst:e});continue}let d=l.value;if(d==="__proto__")continue;
let m=t.valueType._zod.run({value:s[c],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&n.issues.push(...zr(c,p.issues)),n.value[d]=p.value})):(m.issues.length&&n.issues.push(...zr(
c,m.issues)),n.value[d]=m.value)}u&&u.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}return i.length?Promise.all(i).then(()=>n):n}});var ow=P("$ZodEnum",(e,t)=>{Ge.init(e,t);let r=Es(t.entries),n=new Set(r);e._zod.values=n,$e(e,"pattern",o=>{let s=Es(o.def.entries).filter(i=>Mf.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>Sn(
i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{let i=o.value;return n.has(i)||o.issues.push({code:"invalid_value",values:r,input:i,inst:e}),o}}),sw=P("$ZodLiteral",(e,t)=>{Ge.init(
e,t);let r=new Set(t.values);e._zod.values=r,$e(e,"pattern",n=>{let o=n.def.values;return new RegExp(o.length?`^(${o.map(s=>typeof s=="string"?Sn(s):s?Sn(s.toString()):String(s)).join("|")})$`:"^[^\\s\\\
S]$")}),e._zod.parse=(n,o)=>{let s=n.value;return r.has(s)||n.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),n}});var iw=P("$ZodTransform",(e,t)=>{Ge.init(e,t),e._zod.optin="optional",Vt.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new xs(e.constructor.name);let o=t.transform(r.value,
r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(r.value=i,r));if(o instanceof Promise)throw new Ur;return r.value=o,r}});function dy(e,t){return e.value=t.issues.length?void 0:
t.value,e}var id=P("$ZodOptional",(e,t)=>{Ge.init(e,t),$e(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",$e(e,"values",r=>{let n=r.def.innerType.
_zod.values;return n?new Set([...n,void 0]):void 0}),$e(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${_i(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){
if(t.innerType._zod.optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>dy(r,s)):dy(r,o)}return t.innerType._zod.run(r,n)}}),aw=P(
"$ZodExactOptional",(e,t)=>{id.init(e,t),$e(e,"values",r=>r.def.innerType._zod.values),$e(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),uw=P("$ZodNullabl\
e",(e,t)=>{Ge.init(e,t),$e(e,"optin",r=>r.def.innerType._zod.optin),$e(e,"optout",r=>r.def.innerType._zod.optout),$e(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${_i(n.source)}\
|null)$`):void 0}),$e(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),cw=P("$ZodDefaul\
t",(e,t)=>{Ge.init(e,t),e._zod.optin="defaulted",$e(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.
value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>my(s,t)):my(o,t)}});function my(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var lw=P("$ZodPref\
ault",(e,t)=>{Ge.init(e,t),e._zod.optin="defaulted",$e(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType.
_zod.run(r,n))}),fw=P("$ZodNonOptional",(e,t)=>{Ge.init(e,t),$e(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType.
_zod.run(r,n);return o instanceof Promise?o.then(s=>py(s,e)):py(o,e)}});function py(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,
inst:t}),e}function Ay(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>Nr(o,n,Gt()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var dw=P("\
$ZodCatch",(e,t)=>{Ge.init(e,t),$e(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),$e(e,"optout",r=>r.def.innerType._zod.optout),$e(e,"values",r=>r.def.innerType._zod.values),
e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>Ay(r,s,t,n)):Ay(r,o,t,n)}});var mw=P("$ZodPipe",(e,t)=>{Ge.init(e,t),$e(e,"values",r=>r.def.in._zod.values),$e(e,"optin",r=>r.def.in._zod.optin),$e(e,"optout",r=>r.def.out._zod.optout),$e(e,"propValues",r=>r.def.in._zod.propValues),
e._zod.parse=(r,n)=>{if(n.direction==="backward"){let s=t.out._zod.run(r,n);return s instanceof Promise?s.then(i=>Ya(i,t.in,n)):Ya(s,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(
s=>Ya(s,t.out,n)):Ya(o,t.out,n)}});function Ya(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var pw=P("$ZodReadonly",(e,t)=>{Ge.init(e,t),$e(e,"propValues",r=>r.def.innerType._zod.propValues),$e(e,"values",r=>r.def.innerType._zod.values),$e(e,"optin",r=>r.def.innerType?._zod?.optin),$e(e,"opt\
out",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(hy):hy(o)}});
function hy(e){return e.memo||(e.value=Object.freeze(e.value)),e}var Aw=P("$ZodCustom",(e,t)=>{Lt.init(e,t),Ge.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(s=>gy(s,r,n,e));gy(o,r,n,e)}});function gy(e,t,r,n){
if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(Ss(o))}}A();var ud=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},cd="~memo",hw=[];function gw(e){return e!==null&&typeof e==
"object"}function ad(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var yw=new WeakMap,Fi=0,su=1,Li=2;function iu(e,t,r){let n=yw.get(e);if(n!==void 0)return n?Li:Fi;if(t.has(e))return Li;
t.add(e);let o=Fi,s=l=>{if(o!==Li&&l?._zod){let f=iu(l,t,r);f>o&&(o=f)}},i=(l,f)=>{let d=Fi;for(let m of Reflect.ownKeys(l)){let p=Object.getOwnPropertyDescriptor(l,m);if(f&&!p.enumerable)continue;let h=p.
get?su:p.value?._zod?iu(p.value,t,r):Fi;h>d&&(d=h)}return d},a=l=>{l>o&&(o=l)},u=e._zod.def,c=u.type;switch(c){case"object":{let l=Cs(u);a(l?i(l,!0):su),s(u.catchall);break}case"array":s(u.element);break;case"\
tuple":for(let l of u.items)s(l);s(u.rest);break;case"record":case"map":s(u.keyType),s(u.valueType);break;case"set":s(u.valueType);break;case"union":for(let l of u.options)s(l);break;case"intersection":
s(u.left),s(u.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":s(u.innerType);break;case"pipe":s(u.in),s(
u.out);break;case"function":s(u.input),s(u.output);break;case"lazy":{let l=u._cachedInner??(r?e._zod.innerType:void 0);a(l?iu(l,t,!1):su);break}case"template_literal":case"string":case"number":case"in\
t":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custo\
m":break;default:for(let l in u){let f=Object.getOwnPropertyDescriptor(u,l);if(!f||f.get)continue;let d=f.value;if(!(!d||typeof d!="object")){if(d._zod)s(d);else if(Array.isArray(d))for(let m of d)s(m)}}}
return t.delete(e),eT(e,o)}function eT(e,t){return t!==su&&yw.set(e,t===Li),t}function tT(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var nu,ou=[],rT={alloc(e,t,r){let n=nu;if(!n)return r;nu=void 0;let o={value:r,issues:null};return n.set(t.value,
o),ou.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,s)=>{if(s.direction!=="backward"&&nT(s,o.value))throw new ud;return r(o,s)};e._zod.
parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,s;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,a=(u,c)=>{if(r===void 0){let y=iu(e,new Set,!1);
if(y===Fi)return e._zod.parse=i,e._zod.run===a&&(e._zod.run=i),i(u,c);y===Li||n?r=!0:n=!0}let l=u.value;if(!gw(l))return i(u,c);let f=c[cd];f||(f={buckets:new WeakMap,backEdges:void 0},c[cd]=f);let d;
o===c?d=s:(d=tT(f,e),o=c,s=d);let m=d.get(l);if(m)return u.value=m.value,m.issues?m.issues.length&&u.issues.push(...ad(m.issues)):(u.memo=!0,f.backEdges??(f.backEdges=new WeakSet),f.backEdges.add(m.value)),
u;nu=d;let p=ou.length,h=i(u,c);nu=void 0;let g=ou.length>p?ou.pop():void 0;return h instanceof Promise?h.then(y=>(g&&(g.issues=y.issues.length?ad(y.issues):hw),y)):(g&&(g.issues=h.issues.length?ad(h.
issues):hw),h)};e._zod.parse=a,e._zod.run===i&&(e._zod.run=a)})}};function ld(){return rT}function nT(e,t){let r=e[cd]?.backEdges;return r!==void 0&&gw(t)&&r.has(t)}A();var oT=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};
function t(s){return e[s]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"\
ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6\
 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"\
JWT",template_literal:"input"},n={nan:"NaN"};function o(s,i){return s==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):n[s]??s}return s=>{switch(s.code){case"invalid_type":{let i=o(s.expected),
a=zf(s.input),u=o(a,s.input);return`Invalid input: expected ${i}, received ${u}`}case"invalid_value":return s.values.length===1?`Invalid input: expected ${za(s.values[0])}`:`Invalid option: expected o\
ne of ${Fa(s.values,"|")}`;case"too_big":{let i=s.exact?"exactly ":s.inclusive?"<=":"<",a=t(s.origin);return a?`Too big: expected ${s.origin??"value"} to have ${i}${s.maximum.toString()} ${a.unit??"el\
ements"}`:`Too big: expected ${s.origin??"value"} to be ${i}${s.maximum.toString()}`}case"too_small":{let i=s.exact?"exactly ":s.inclusive?">=":">",a=t(s.origin);return a?`Too small: expected ${s.origin}\
 to have ${i}${s.minimum.toString()} ${a.unit}`:`Too small: expected ${s.origin} to be ${i}${s.minimum.toString()}`}case"invalid_format":{let i=s;return i.format==="starts_with"?`Invalid string: must \
start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invalid string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: \
must match pattern ${i.pattern}`:`Invalid ${r[i.format]??s.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${s.divisor}`;case"unrecognized_keys":return`Unrecognized key${s.
keys.length>1?"s":""}: ${Fa(s.keys,", ")}`;case"invalid_key":return`Invalid key in ${s.origin}`;case"invalid_union":return s.options&&Array.isArray(s.options)&&s.options.length>0?`Invalid discriminato\
r value. Expected ${s.options.map(a=>`'${a}'`).join(" | ")}`:s.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${s.origin}`;default:
return"Invalid input"}}};function ww(){return{localeError:oT()}}A();var bw;var fd=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={
...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Ew(){return new fd}(bw=globalThis).
__zod_globalRegistry??(bw.__zod_globalRegistry=Ew());var Xn=globalThis.__zod_globalRegistry;A();function Iw(e){return e.checks&&(e.checks=[...e.checks]),e}function vw(e,t){return new e(Iw({type:"string",...ce(t)}))}function Cw(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...ce(t)})}function Sw(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...ce(t)})}
function xw(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...ce(t)})}function kw(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"\
v4",...ce(t)})}function Bw(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...ce(t)})}function Rw(e,t){return new e({type:"string",format:"uuid",check:"strin\
g_format",abort:!1,version:"v7",...ce(t)})}function $w(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...ce(t)})}function _w(e,t){return new e({type:"string",format:"emoj\
i",check:"string_format",abort:!1,...ce(t)})}function Tw(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...ce(t)})}function Pw(e,t){return new e({type:"string",format:"\
cuid",check:"string_format",abort:!1,...ce(t)})}function Qw(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...ce(t)})}function Ow(e,t){return new e({type:"string",format:"\
ulid",check:"string_format",abort:!1,...ce(t)})}function Dw(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...ce(t)})}function Mw(e,t){return new e({type:"string",format:"\
ksuid",check:"string_format",abort:!1,...ce(t)})}function Fw(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...ce(t)})}function Lw(e,t){return new e({type:"string",format:"\
ipv6",check:"string_format",abort:!1,...ce(t)})}function zw(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...ce(t)})}function Nw(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...ce(
t)})}function Uw(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...ce(t)})}function jw(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,
...ce(t)})}function Gw(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...ce(t)})}function qw(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...ce(t)})}function Ww(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...ce(t)})}function Zw(e,t){return new e({type:"string",format:"date",check:"stri\
ng_format",...ce(t)})}function Vw(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...ce(t)})}function Kw(e,t){return new e({type:"string",format:"duration",check:"s\
tring_format",...ce(t)})}function Hw(e,t){return new e(Iw({type:"number",checks:[],...ce(t)}))}function Jw(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...ce(t)})}function Yw(e,t){return new e({type:"boolean",...ce(t)})}function Xw(e){return new e({type:"unknown"})}function eb(e,t){return new e({type:"never",...ce(t)})}function au(e,t){return new Xf({check:"less_than",...ce(t),value:e,inclusive:!1})}function zi(e,t){return new Xf({check:"less_than",...ce(t),value:e,inclusive:!0})}function uu(e,t){return new ed({check:"greater_than",...ce(t),value:e,inclusive:!1})}function Ni(e,t){return new ed({check:"greater_than",...ce(t),value:e,inclusive:!0})}function cu(e,t){return new qg({check:"multiple_of",...ce(t),value:e})}function lu(e,t){return new Zg({check:"max_length",...ce(t),maximum:e})}function Bs(e,t){return new Vg({check:"min_length",...ce(t),minimum:e})}function fu(e,t){return new Kg({check:"length_equals",...ce(
t),length:e})}function dd(e,t){return new Hg({check:"string_format",format:"regex",...ce(t),pattern:e})}function md(e){return new Jg({check:"string_format",format:"lowercase",...ce(e)})}function pd(e){
return new Yg({check:"string_format",format:"uppercase",...ce(e)})}function Ad(e,t){return new Xg({check:"string_format",format:"includes",...ce(t),includes:e})}function hd(e,t){return new ey({check:"\
string_format",format:"starts_with",...ce(t),prefix:e})}function gd(e,t){return new ty({check:"string_format",format:"ends_with",...ce(t),suffix:e})}function eo(e){return new ry({check:"overwrite",tx:e})}function yd(e){return eo(t=>t.normalize(e))}function wd(){return eo(e=>e.trim())}function bd(){return eo(e=>e.toLowerCase())}function Ed(){return eo(
e=>e.toUpperCase())}function Id(){return eo(e=>Of(e))}function tb(e,t,r){return new e({type:"array",element:t,...ce(r)})}function rb(e,t,r){return new e({type:"custom",check:"custom",fn:t,...ce(r)})}function nb(e,t){let r=sT(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(Ss(o,n.value,r._zod.def));else{let s=o;s.
fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=r),s.continue??(s.continue=!r._zod.def.abort),n.issues.push(Ss(s))}},e(n.value,n)),t);return r}function sT(e,t){
let r=new Lt({check:"custom",...ce(t)});return r._zod.check=e,r}A();function Ui(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&cr(e,n,r[n]);return e}function Cd(e){let t=e?.target??"draft-2020-12";return t==="dr\
aft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??Xn,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.
io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}
function xn(e,t,r,n,o){let s=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:n.path,message:o}):t.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(
o);return Object.assign(r,s),!0}function tt(e,t,r={path:[],schemaPath:[]}){var n;let o=e._zod.def,s=t.seen.get(e);if(s)return s.count++,r.schemaPath.includes(e)&&(s.cycle=r.path),s.schema;let i={schema:{},
count:1,cycle:void 0,path:r.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{let l={...r,schemaPath:[...r.schemaPath,
e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,l);else{let d=i.schema,m=t.processors[o.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered:\
 ${o.type}`);m(e,t,d,l)}let f=e._zod.parent;f&&(i.ref||(i.ref=f),tt(f,t,l),t.seen.get(f).isParent=!0)}let u=t.metadataRegistry.get(e);return u&&Ui(i.schema,u),t.io==="input"&&Kt(e)&&(delete i.schema.examples,
delete i.schema.default),t.io==="input"&&"_prefault"in i.schema&&((n=i.schema).default??(n.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function ob(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function Sd(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===
e.external)return;let n=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let u=n.get(a);if(u&&u!==i[0])throw new Error(`Duplicate schema id "${a}" detected during JS\
ON Schema conversion. Two different schemas cannot share the same id when converted together.`);n.set(a,i[0])}}let o=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let f=e.external.
registry.get(i[0])?.id,d=e.external.uri??(p=>p);if(f)return{ref:d(f)};let m=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=m,{defId:m,ref:`${d("__shared")}#/${a}/${ob(m)}`}}let u="\
#",c=`${u}/${a}/`;if(i[1]===r&&!i[1].schema.id)return{ref:u};let l=i[1].schema.id??`__schema${e.counter++}`;return{defId:l,ref:c+ob(l)}},s=i=>{if(i[1].schema.$ref)return;let a=i[1],{ref:u,defId:c}=o(i);
a.def={...a.schema},c&&(a.defId=c);let l=a.schema;for(let f in l)delete l[f];l.$ref=u};if(e.cycles==="throw")for(let i of e.seen.entries()){let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.
cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){s(i);continue}if(e.external){let c=e.external.registry.get(i[0])?.
id;if(t!==i[0]&&c){s(i);continue}}if(e.metadataRegistry.get(i[0])?.id){s(i);continue}if(a.cycle){s(i);continue}a.count>1&&e.reused==="ref"&&s(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function ab(e){
let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];for(let n of t){if(!n||typeof n!="object")return;ab(n);let o=Object.keys(n);if(o.length!==1||o[0]!=="type")return;let s=n.
type;for(let i of Array.isArray(s)?s:[s]){if(typeof i!="string")return;r.includes(i)||r.push(i)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var ub=new Set(["type","properties","required","additionalPro\
perties"]),sb=["oneOf","anyOf"];function ib(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function vd(e){let t=[];for(let s of e){
if(typeof s!="object"||s.type!=="object")return null;for(let i in s)if(!ub.has(i))return null;t.push(s)}let r={},n=new Set;for(let s of t){for(let i in s.properties){if(Object.prototype.hasOwnProperty.
call(r,i))continue;let a=[];for(let c of t){let l=c.properties?.[i]??ib(c);l!=null&&(a.some(f=>JSON.stringify(f)===JSON.stringify(l))||a.push(l))}let u=a.length===1?a[0]:vd(a)??{allOf:a};cr(r,i,u)}for(let i of s.
required??[])n.add(i)}let o={type:"object",properties:r};if(n.size&&(o.required=[...n]),t.every(s=>s.additionalProperties===!1))o.additionalProperties=!1;else{let s=[];for(let i of t){let a=ib(i);a&&!s.
some(u=>JSON.stringify(u)===JSON.stringify(a))&&s.push(a)}s.length===1?o.additionalProperties=s[0]:s.length>1&&(o.additionalProperties={allOf:s})}return o}function iT(e){let t=e.allOf;if(!Array.isArray(
t)||t.length<2)return;for(let o of ub)if(o in e)return;let r=t.filter(o=>sb.some(s=>Array.isArray(o[s]))),n=null;if(!r.length)n=vd(t);else{let o=r[0],s=sb.find(u=>Array.isArray(o[u]));if(Object.keys(o).
length!==1)return;let i=t.filter(u=>u!==o),a=o[s].map(u=>vd([...i,u]));if(a.some(u=>!u))return;n={[s]:a}}n&&(delete e.allOf,Ui(e,n))}function xd(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unproce\
ssed schema. This is a bug in Zod.");let n=a=>{let u=e.seen.get(a);if(u.ref===null)return;let c=u.def??u.schema,l={...c},f=u.ref;if(u.ref=null,f){n(f);let m=e.seen.get(f),p=m.schema;if(p.$ref&&(e.target===
"draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(c.allOf=c.allOf??[],c.allOf.push(p)):Ui(c,p),Ui(c,l),a._zod.parent===f)for(let g in c)g==="$ref"||g==="allOf"||g in l||delete c[g];if(p.$ref&&
m.def)for(let g in c)g==="$ref"||g==="allOf"||g in m.def&&JSON.stringify(c[g])===JSON.stringify(m.def[g])&&delete c[g]}let d=a._zod.parent;if(d&&d!==f){n(d);let m=e.seen.get(d);if(m?.schema.$ref&&(c.$ref=
m.schema.$ref,m.def))for(let p in c)p==="$ref"||p==="allOf"||p in m.def&&JSON.stringify(c[p])===JSON.stringify(m.def[p])&&delete c[p]}e.override({zodSchema:a,jsonSchema:c,path:u.path??[]})};if(!e.external||
e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())n(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())ab(a[1].def??a[1].schema);for(let a of e.deferred)a();if(e.
intersections.length){let a=new Map;for(let u of e.seen.values())for(let c of[u.schema,u.def]){let l=c?.allOf;if(!Array.isArray(l))continue;let f=a.get(l);f?f.push(c):a.set(l,[c])}for(let u of e.intersections)
for(let c of a.get(u)??[])iT(c)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema\
#":e.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing an `id` property");
o.$id=e.external.uri(a)}Ui(o,r.defId?r.schema:r.def??r.schema);let s=e.metadataRegistry.get(t)?.id;s!==void 0&&o.id===s&&delete o.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.
external)for(let a of e.seen.entries()){let u=a[1];u.def&&u.defId&&(u.def.id===u.defId&&delete u.def.id,cr(i,u.defId,u.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>
0&&(e.target==="draft-2020-12"?o.$defs=i:o.definitions=i);try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:ji(t,"input",e.
processors),output:ji(t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function Kt(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;
r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return Kt(n.element,r);if(n.type==="set")return Kt(n.valueType,r);if(n.type==="lazy")return Kt(n.getter(),r);if(n.type===
"promise"||n.type==="optional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return Kt(n.innerType,r);if(n.type==="inters\
ection")return Kt(n.left,r)||Kt(n.right,r);if(n.type==="record"||n.type==="map")return Kt(n.keyType,r)||Kt(n.valueType,r);if(n.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:Kt(n.in,r)||Kt(n.out,
r);if(n.type==="object"){for(let o in n.shape)if(Kt(n.shape[o],r))return!0;return!1}if(n.type==="union"){for(let o of n.options)if(Kt(o,r))return!0;return!1}if(n.type==="tuple"){for(let o of n.items)if(Kt(
o,r))return!0;return!!(n.rest&&Kt(n.rest,r))}return!1}var cb=(e,t={})=>r=>{let n=Cd({...r,processors:t});return tt(e,n),Sd(n,e),xd(n,e)},ji=(e,t,r={})=>n=>{let{libraryOptions:o,target:s}=n??{},i=Cd({...o??
{},target:s,io:t,processors:r});return tt(e,i),Sd(i,e),xd(i,e)};A();var Rs=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},$s=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},lb=(e,t)=>{Rs(e,"minimum",t),$s(e,"maximum",t)},pb=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.
includes(t)||e.multipleOf.push(t)},Ab=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},hb=(e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},gb=(e,t)=>{e.format=t,t.includes("int")&&
(e.isInt=!0)},fb=(e,t)=>Rs(e,"minimum",t.minimum),db=(e,t)=>$s(e,"maximum",t.maximum),mb=e=>(t,r)=>{gb(t,r.format);let[n,o]=e[r.format];Rs(t,"minimum",n),$s(t,"maximum",o)},aT={greater_than:(e,t)=>Rs(
e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>$s(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>pb(e,t.value),number_format:mb(Ti),bigint_format:mb(Na),min_length:fb,
max_length:db,length_equals:(e,t)=>lb(e,t.length),min_size:fb,max_size:db,size_equals:(e,t)=>lb(e,t.size),string_format:(e,t)=>{gb(e,t.format),t.pattern&&Ab(e,t.pattern),(t.format==="base64"||t.format===
"base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>hb(e,t.mime)};function fr(e){let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??
[]]:r.checks??[];for(let s of n)aT[s._zod.def.check]?.(t,s._zod.def);let o=e._zod.bag;o.minimum!==void 0&&Rs(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&Rs(t,"exclusiveMinimum",o.exclusiveMinimum),
o.maximum!==void 0&&$s(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&$s(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&pb(t,o.multipleOf),o.format!==void 0&&(t.format??(t.format=
o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&hb(t,o.mime);for(let s of o.patterns??[])Ab(t,s);return t}var uT={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},
cT=new Map([[nd,Pg],[ru,Qg]]),yb=e=>cT.get(e)??e,wb=(e,t,r,n)=>{let o=r;o.type="string";let{minimum:s,maximum:i,format:a,patterns:u,contentEncoding:c,laxFormat:l}=fr(e);if(typeof s=="number"&&(o.minLength=
s),typeof i=="number"&&(o.maxLength=i),a&&(o.format=uT[a]??a,o.format===""&&delete o.format,(a==="time"||l)&&delete o.format),c&&(o.contentEncoding=c),u&&u.size>0){let f=[...u].map(yb);f.length===1?o.
pattern=f[0].source:f.length>1&&(o.allOf=[...f.map(d=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:d.source}))])}},bb=(e,t,r,n)=>{let o=r,{minimum:s,
maximum:i,multipleOf:a,exclusiveMaximum:u,exclusiveMinimum:c,isInt:l}=fr(e);o.type=l?"integer":"number";let f=typeof c=="number"&&c>=(s??Number.NEGATIVE_INFINITY),d=typeof u=="number"&&u<=(i??Number.POSITIVE_INFINITY),
m=t.target==="draft-04"||t.target==="openapi-3.0";if(f?m?(o.minimum=c,o.exclusiveMinimum=!0):o.exclusiveMinimum=c:typeof s=="number"&&(o.minimum=s),d?m?(o.maximum=u,o.exclusiveMaximum=!0):o.exclusiveMaximum=
u:typeof i=="number"&&(o.maximum=i),a){let p=new Set;for(let y of a)Number.isFinite(y)&&y!==0?p.add(Math.abs(y)):xn(e,t,o,n,`A multipleOf divisor of ${y} cannot be represented in JSON Schema`);let[h,...g]=p;
h!==void 0&&(o.multipleOf=h),g.length&&(o.allOf=[...o.allOf??[],...g.map(y=>({multipleOf:y}))])}},Eb=(e,t,r,n)=>{r.type="boolean"};var Ib=(e,t,r,n)=>{r.not={}};var vb=(e,t,r,n)=>{};var Cb=(e,t,r,n)=>{let o=e._zod.def,s=Es(o.entries);if(s.length===0){r.not={};return}s.every(i=>typeof i=="number")&&(r.type="number"),s.every(i=>typeof i=="string")&&(r.type="string"),r.enum=s},Sb=(e,t,r,n)=>{
let o=e._zod.def;if(o.values.length===0){r.not={};return}let s=[];for(let i of o.values)if(i===void 0){if(xn(e,t,r,n,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof i==
"bigint"){if(xn(e,t,r,n,"BigInt literals cannot be represented in JSON Schema"))return;s.push(Number(i))}else s.push(i);if(s.length!==0)if(s.length===1){let i=s[0];r.type=i===null?"null":typeof i,t.target===
"draft-04"||t.target==="openapi-3.0"?r.enum=[i]:r.const=i}else s.every(i=>typeof i=="number")&&(r.type="number"),s.every(i=>typeof i=="string")&&(r.type="string"),s.every(i=>typeof i=="boolean")&&(r.type=
"boolean"),s.every(i=>i===null)&&(r.type="null"),r.enum=s};var xb=(e,t,r,n)=>{xn(e,t,r,n,"Custom types cannot be represented in JSON Schema")};var kb=(e,t,r,n)=>{xn(e,t,r,n,"Transforms cannot be represented in JSON Schema")};var Bb=(e,t,r,n)=>{let o=r,s=e._zod.def,{minimum:i,maximum:a}=fr(e);typeof i=="number"&&(o.minItems=i),typeof a=="number"&&(o.maxItems=a),o.type="array",o.items=tt(s.element,t,{...n,path:[...n.path,"i\
tems"]})};function Gi(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Gi(t.out):t.type==="catch"?Gi(t.innerType):e._zod.optin}var Rb=(e,t,r,n)=>{let o=r,s=e._zod.def,
i=s.shape;if(Object.getOwnPropertySymbols(i).length&&xn(e,t,o,n,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let c in i)cr(o.properties,c,tt(i[c],t,{...n,
path:[...n.path,"properties",c]}));let u=[];for(let c of Object.keys(i)){let l=s.shape[c];(t.io==="input"?Gi(l)===void 0:l._zod.optout===void 0)&&u.push(c)}u.length>0&&(o.required=u),s.catchall?._zod.
def.type==="never"?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=tt(s.catchall,t,{...n,path:[...n.path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},
$b=(e,t,r,n)=>{let o=e._zod.def,s=o.inclusive===!1,i=o.options.map((a,u)=>tt(a,t,{...n,path:[...n.path,s?"oneOf":"anyOf",u]}));s?r.oneOf=i:r.anyOf=i},_b=(e,t,r,n)=>{let o=e._zod.def,s=tt(o.left,t,{...n,
path:[...n.path,"allOf",0]}),i=tt(o.right,t,{...n,path:[...n.path,"allOf",1]}),a=c=>"allOf"in c&&Object.keys(c).length===1,u=[...a(s)?s.allOf:[s],...a(i)?i.allOf:[i]];r.allOf=u,t.intersections.push(u)},
Tb=(e,t,r,n)=>{let o=r,s=e._zod.def;o.type="array";let i=t.target==="draft-2020-12"?"prefixItems":"items",a=t.target==="draft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",u=s.items.map(
(h,g)=>tt(h,t,{...n,path:[...n.path,i,g]})),c=s.rest?tt(s.rest,t,{...n,path:[...n.path,a,...t.target==="openapi-3.0"?[s.items.length]:[]]}):null,l=s.items.length;for(;l>0;){let h=s.items[l-1];if(!(t.io===
"input"?Gi(h)!==void 0:h._zod.optout==="optional"))break;l--}let f=s.items.length,d=!s.rest;t.target==="draft-2020-12"?(o.prefixItems=u,d?o.items=!1:c&&(o.items=c),l>0&&(o.minItems=l),d&&(o.maxItems=f)):
t.target==="openapi-3.0"?(o.items={anyOf:u},c&&o.items.anyOf.push(c),l>0&&(o.minItems=l),d&&(o.maxItems=f)):(o.items=u,d?o.additionalItems=!1:c&&(o.additionalItems=c),l>0&&(o.minItems=l),d&&(o.maxItems=
f));let{minimum:m,maximum:p}=fr(e);typeof m=="number"&&(o.minItems=m),typeof p=="number"&&(o.maxItems=p)};function kd(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let p=e.get(t)?.def;if(!p)return t;
let h=kd(e,p,r);return h===p?t:h}for(let p of["anyOf","oneOf"]){let h=t[p];if(!Array.isArray(h))continue;let g=h.map(y=>kd(e,y,r));g.some((y,w)=>y!==h[w])&&(t={...t,[p]:g})}let n=Array.isArray(t.type)?
t.type:[t.type],o=!n.includes("string")&&n.some(p=>p==="number"||p==="integer"),s=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!s?.some(p=>typeof p=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:u,
exclusiveMaximum:c,multipleOf:l,format:f,id:d,...m}=t;return m.enum?m.enum=m.enum.map(p=>typeof p=="number"?String(p):p):typeof m.const=="number"&&(m.const=String(m.const)),o&&(m.type="string",s||(m.pattern=
(n.includes("number")?Di:Jf).source)),m}var Bd=new WeakMap;function lT(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of Bd.get(e)??[]){
let o=e.seen.get(n),s=(o?.def??o?.schema)?.propertyNames;if(!s||s===!0||r.has(s))continue;let i=kd(t,s,new Set);i!==s&&r.set(s,i)}if(r.size)for(let n of e.seen.values())for(let o of[n.schema,n.def]){let s=o&&
r.get(o.propertyNames);s&&(o.propertyNames=s)}}var Pb=(e,t,r,n)=>{let o=r,s=e._zod.def;o.type="object";let i=s.keyType,a=fr(i).patterns;if(s.mode==="loose"&&a&&a.size>0){let l=tt(s.valueType,t,{...n,path:[
...n.path,"patternProperties","*"]});o.patternProperties={};for(let f of a)cr(o.patternProperties,yb(f).source,l)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=tt(s.keyType,
t,{...n,path:[...n.path,"propertyNames"]});let l=Bd.get(t);l||(l=[],Bd.set(t,l),t.deferred.push(()=>lT(t))),l.push(e)}o.additionalProperties=tt(s.valueType,t,{...n,path:[...n.path,"additionalPropertie\
s"]})}let u=i._zod.values,c=t.io==="input"&&Gi(s.valueType)!==void 0;if(u&&!s.partial&&!c){let l=[...u].filter(f=>typeof f=="string"||typeof f=="number");l.length>0&&(o.required=l.map(String))}},Qb=(e,t,r,n)=>{
let o=e._zod.def,s=tt(o.innerType,t,n),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=o.innerType,r.nullable=!0):r.anyOf=[s,{type:"null"}]},Ob=(e,t,r,n)=>{let o=e._zod.def;tt(o.innerType,t,n);let s=t.
seen.get(e);s.ref=o.innerType},Rd=Symbol();function Db(e,t,r,n,o){let s=!1,i=JSON.stringify(e,(a,u)=>typeof u!="bigint"?u:(s=!0,null));return s?(xn(t,r,n,o,"BigInt defaults cannot be represented in JS\
ON Schema"),Rd):JSON.parse(i)}var Mb=(e,t,r,n)=>{let o=e._zod.def;tt(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;let i=Db(o.defaultValue,e,t,r,n);i!==Rd&&(r.default=i)},Fb=(e,t,r,n)=>{let o=e.
_zod.def;tt(o.innerType,t,n);let s=t.seen.get(e);if(s.ref=o.innerType,t.io!=="input")return;let i=Db(o.defaultValue,e,t,r,n);i!==Rd&&(r._prefault=i)},Lb=(e,t,r,n)=>{let o=e._zod.def;tt(o.innerType,t,n);
let s=t.seen.get(e);s.ref=o.innerType;let i;try{i=o.catchValue(void 0)}catch{xn(e,t,r,n,"Dynamic catch values are not supported in JSON Schema");return}r.default=i},zb=(e,t,r,n)=>{let o=e._zod.def,s=o.
in._zod.traits.has("$ZodTransform"),i=t.io==="input"?s?o.out:o.in:o.out;tt(i,t,n);let a=t.seen.get(e);a.ref=i},Nb=(e,t,r,n)=>{let o=e._zod.def;tt(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType,
r.readOnly=!0};var $d=(e,t,r,n)=>{let o=e._zod.def;tt(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType};A();A();A();A();var Ub=new WeakSet([Object.prototype,Error.prototype]);function mu(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.defineProperty(this,t,{value:n,configurable:!0,
writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var wT=(e,t)=>{ug.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);Ub.has(r)||(Ub.add(r),mu(r,"\
format",n=>o=>Wf(n,o)),mu(r,"flatten",n=>o=>qf(n,o)),mu(r,"addIssue",n=>o=>{n.issues.push(o),n.message=JSON.stringify(n.issues,Is,2)}),mu(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(
n.issues,Is,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var dr=P("ZodError",wT,void 0,{Parent:Error});var jb=Wa(dr),Gb=Za(dr),qb=Va(dr),Wb=Ka(dr),Zb=lg(dr),Vb=fg(dr),Kb=dg(dr),Hb=mg(dr),Jb=pg(dr),Yb=Ag(dr),Xb=hg(dr),e0=gg(dr);function ET(){Vt.localeError||Gt(ww())}function qi(){Vt.memoizer||Gt({memoizer:ld()})}var Je=P("ZodType",(e,t)=>(ET(),Ge.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(
fe.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Cr(
this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(mP(e,t))},superRefine(e,t){return this.check(pP(e,t))},overwrite(e){return this.check(eo(e))},optional(){
return r0(this)},exactOptional(){return rP(this)},nullable(){return n0(this)},nullish(){return r0(n0(this))},nonoptional(e){return iP(this,e)},array(){return me(this)},or(e){return Et([this,e])},and(e){
return JT(this,e)},transform(e){return o0(this,tP(e))},default(e){return oP(this,e)},prefault(e){return sP(this,e)},catch(e){return uP(this,e)},pipe(e){return o0(this,e)},readonly(){return fP(this)},describe(e){
let t=this.clone();return Xn.add(t,{description:e}),t},meta(...e){if(e.length===0)return Xn.get(this);let t=this.clone();return Xn.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){
return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return fe.hide(this,"~standard",{...rd(this),jsonSchema:{input:ji(this,"input"),output:ji(
this,"output")}})},set"~standard"(e){fe.own(this,"~standard",e)},parse:function e(t,r){return jb(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await Gb(this,t,r,{callee:e})},safeParse(e,t){
return qb(this,e,t)},async safeParseAsync(e,t){return Wb(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){fe.own(this,"spa",e)},validate(e,t){return Zf(this,e,t)},validateAsync(e,t){return Vf(
this,e,t)},encode:function e(t,r){return Zb(this,t,r,{callee:e})},decode:function e(t,r){return Vb(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await Kb(this,t,r,{callee:e})},decodeAsync:async function e(t,r){
return await Hb(this,t,r,{callee:e})},safeEncode(e,t){return Jb(this,e,t)},safeDecode(e,t){return Yb(this,e,t)},async safeEncodeAsync(e,t){return Xb(this,e,t)},async safeDecodeAsync(e,t){return e0(this,
e,t)},toJSONSchema(e){return cb(this,{})(e)},get description(){return Xn.get(this)?.description},get _def(){return this._zod.def}}),s0=P("_ZodString",(e,t)=>{tu.init(e,t),Je.init(e,t),e._zod.processJSONSchema=
(r,n,o)=>wb(e,r,n,o)},fe.derived({format:e=>fr(e).format??null,minLength:e=>fr(e).minimum??null,maxLength:e=>fr(e).maximum??null},{regex(...e){return this.check(dd(...e))},includes(...e){return this.check(
Ad(...e))},startsWith(...e){return this.check(hd(...e))},endsWith(...e){return this.check(gd(...e))},min(...e){return this.check(Bs(...e))},max(...e){return this.check(lu(...e))},length(...e){return this.
check(fu(...e))},nonempty(...e){return this.check(Bs(1,...e))},lowercase(e){return this.check(md(e))},uppercase(e){return this.check(pd(e))},trim(){return this.check(wd())},normalize(...e){return this.
check(yd(...e))},toLowerCase(){return this.check(bd())},toUpperCase(){return this.check(Ed())},slugify(){return this.check(Id())}})),IT=P("ZodString",(e,t)=>{tu.init(e,t),s0.init(e,t)},{email(e){return this.
check(Cw(kT,e))},url(e){return this.check($w(RT,e))},jwt(e){return this.check(qw(GT,e))},emoji(e){return this.check(_w($T,e))},guid(e){return this.check(Sw(BT,e))},uuid(e){return this.check(xw(pu,e))},
uuidv4(e){return this.check(kw(pu,e))},uuidv6(e){return this.check(Bw(pu,e))},uuidv7(e){return this.check(Rw(pu,e))},nanoid(e){return this.check(Tw(_T,e))},cuid(e){return this.check(Pw(TT,e))},cuid2(e){
return this.check(Qw(PT,e))},ulid(e){return this.check(Ow(QT,e))},base64(e){return this.check(Uw(NT,e))},base64url(e){return this.check(jw(UT,e))},xid(e){return this.check(Dw(OT,e))},ksuid(e){return this.
check(Mw(DT,e))},ipv4(e){return this.check(Fw(MT,e))},ipv6(e){return this.check(Lw(FT,e))},cidrv4(e){return this.check(zw(LT,e))},cidrv6(e){return this.check(Nw(zT,e))},e164(e){return this.check(Gw(jT,
e))},datetime(e){return this.check(Ww(vT,e))},date(e){return this.check(Zw(CT,e))},time(e){return this.check(Vw(ST,e))},duration(e){return this.check(Kw(xT,e))}});function se(e){return vw(IT,e)}var rt=P(
"ZodStringFormat",(e,t)=>{Ve.init(e,t),s0.init(e,t)}),vT=P("ZodISODateTime",(e,t)=>{Ty.init(e,t),rt.init(e,t)}),CT=P("ZodISODate",(e,t)=>{Py.init(e,t),rt.init(e,t)}),ST=P("ZodISOTime",(e,t)=>{Qy.init(
e,t),rt.init(e,t)}),xT=P("ZodISODuration",(e,t)=>{Oy.init(e,t),rt.init(e,t)}),kT=P("ZodEmail",(e,t)=>{Ey.init(e,t),rt.init(e,t)});var BT=P("ZodGUID",(e,t)=>{wy.init(e,t),rt.init(e,t)});var pu=P("ZodUUID",(e,t)=>{by.init(e,t),rt.init(e,t)});var RT=P("ZodURL",(e,t)=>{Cy.init(e,t),rt.init(e,t)});var $T=P("ZodEmoji",(e,t)=>{Sy.init(e,t),rt.init(e,t)});var _T=P("ZodNanoID",(e,t)=>{xy.init(e,t),rt.init(e,t)});var TT=P("ZodCUID",(e,t)=>{ky.init(e,t),rt.init(e,t)});var PT=P("ZodCUID2",(e,t)=>{By.init(e,t),rt.init(e,t)});var QT=P("ZodULID",(e,t)=>{Ry.init(e,t),rt.init(e,t)});var OT=P("ZodXID",(e,t)=>{$y.init(e,t),rt.init(e,t)});var DT=P("ZodKSUID",(e,t)=>{_y.init(e,t),rt.init(e,t)});var MT=P("ZodIPv4",(e,t)=>{Dy.init(e,t),rt.init(e,t)});var FT=P("ZodIPv6",(e,t)=>{Fy.init(e,t),rt.init(e,t)});var LT=P("ZodCIDRv4",(e,t)=>{Ly.init(e,t),rt.init(e,t)});var zT=P("ZodCIDRv6",(e,t)=>{zy.init(e,t),rt.init(e,t)});var NT=P("ZodBase64",(e,t)=>{Uy.init(e,t),rt.init(e,t)});var UT=P("ZodBase64URL",(e,t)=>{jy.init(e,t),rt.init(e,t)});var jT=P("ZodE164",(e,t)=>{Gy.init(e,t),rt.init(e,t)});var GT=P("ZodJWT",(e,t)=>{qy.init(e,t),rt.init(e,t)});var i0=P("ZodNumber",(e,t)=>{od.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>bb(e,r,n,o),e.isFinite=!0},fe.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:r}=fr(e);return Math.max(t??
Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,exclusiveMaximum:r}=fr(e);return Math.min(t??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,
multipleOf:r}=fr(e);return!!t||!!r?.some(Number.isSafeInteger)},format:e=>fr(e).format??null},{gt(e,t){return this.check(uu(e,t))},gte(e,t){return this.check(Ni(e,t))},min(e,t){return this.check(Ni(e,
t))},lt(e,t){return this.check(au(e,t))},lte(e,t){return this.check(zi(e,t))},max(e,t){return this.check(zi(e,t))},int(e){return this.check(qe(e))},safe(e){return this.check(qe(e))},positive(e){return this.
check(uu(0,e))},nonnegative(e){return this.check(Ni(0,e))},negative(e){return this.check(au(0,e))},nonpositive(e){return this.check(zi(0,e))},multipleOf(e,t){return this.check(cu(e,t))},step(e,t){return this.
check(cu(e,t))},finite(){return this}}));function M(e){return Hw(i0,e)}var qT=P("ZodNumberFormat",(e,t)=>{Wy.init(e,t),i0.init(e,t)});function qe(e){return Jw(qT,e)}var WT=P("ZodBoolean",(e,t)=>{Zy.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Eb(e,r,n,o)});function De(e){return Yw(WT,e)}var ZT=P("ZodUnknown",(e,t)=>{Vy.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>vb(e,r,n,o)});function nn(){return Xw(ZT)}var VT=P("ZodNever",(e,t)=>{Ky.init(e,t),Je.init(e,t),e._zod.processJSONSchema=
(r,n,o)=>Ib(e,r,n,o)});function a0(e){return eb(VT,e)}var Td=P("ZodArray",(e,t)=>{qi(),Hy.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Bb(e,r,n,o),e.element=t.element},{min(e,t){return this.check(Bs(e,t))},nonempty(e){return this.check(Bs(1,e))},
max(e,t){return this.check(lu(e,t))},length(e,t){return this.check(fu(e,t))},unwrap(){return this.element}});function me(e,t){return tb(Td,e,t)}var Pd=P("ZodObject",(e,t)=>{qi(),Xy.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Rb(e,r,n,o),fe.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return be(Object.keys(this._zod.
def.shape))},catchall(e){return this.clone(fe.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(fe.mergeDefs(this._zod.def,{catchall:nn()}))},loose(){return this.clone(fe.mergeDefs(
this._zod.def,{catchall:nn()}))},strict(){return this.clone(fe.mergeDefs(this._zod.def,{catchall:a0()}))},strip(){return this.clone(fe.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return fe.
extend(this,e)},safeExtend(e){return fe.safeExtend(this,e)},merge(e){return fe.merge(this,e)},pick(e){return fe.pick(this,e)},omit(e){return fe.omit(this,e)},partial(...e){return fe.partial(Wi,this,e[0])},
exactPartial(...e){return fe.partial(u0,this,e[0],"exactPartial")},required(...e){return fe.required(c0,this,e[0])}});function $(e,t){return new Pd({type:"object",shape:e,catchall:a0(),...fe.normalizeParams(t)})}var Au=P("ZodUnion",(e,t)=>{sd.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>$b(e,r,n,o),e.options=t.options});function Et(e,t){return new Au({type:"union",options:e,...fe.normalizeParams(t)})}var KT=P("ZodDiscriminatedUnion",(e,t)=>{Au.init(e,t),ew.init(e,t)});function Qd(e,t,r){return new KT({type:"union",options:t,discriminator:e,...fe.normalizeParams(r)})}var HT=P("ZodIntersection",(e,t)=>{
tw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>_b(e,r,n,o)});function JT(e,t){return new HT({type:"intersection",left:e,right:t})}var YT=P("ZodTuple",(e,t)=>{qi(),rw.init(e,t),Je.init(e,t),
e._zod.processJSONSchema=(r,n,o)=>Tb(e,r,n,o)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){let e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tu\
ple schemas containing refinements");return this.clone({...e,items:e.items.map(t=>new Wi({type:"optional",innerType:t}))})}});function to(e,t,r){let n=t instanceof Ge,o=n?r:t,s=n?t:null;return new YT(
{type:"tuple",items:e,rest:s,...fe.normalizeParams(o)})}var t0=P("ZodRecord",(e,t)=>{qi(),nw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Pb(e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});
function rr(e,t,r){return!t||!t._zod?new t0({type:"record",keyType:se(),valueType:e,...fe.normalizeParams(t)}):new t0({type:"record",keyType:e,valueType:t,...fe.normalizeParams(r)})}var _d=P("ZodEnum",(e,t)=>{ow.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(n,o,s)=>Cb(e,n,o,s),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(n,o)=>{
let s={};for(let i of n)if(r.has(i))s[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new _d({...t,checks:[],...fe.normalizeParams(o),entries:s})},e.exclude=(n,o)=>{let s={...t.
entries};for(let i of n)if(r.has(i))delete s[i];else throw new Error(`Key ${i} not found in enum`);return new _d({...t,checks:[],...fe.normalizeParams(o),entries:s})}});function be(e,t){let r=Array.isArray(
e)?Object.fromEntries(e.map(n=>[n,n])):e;return new _d({type:"enum",entries:r,...fe.normalizeParams(t)})}var XT=P("ZodLiteral",(e,t)=>{sw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Sb(e,r,n,o),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error(
"This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function kn(e,t){return new XT({type:"literal",values:Array.isArray(e)?e:[e],...fe.normalizeParams(
t)})}var eP=P("ZodTransform",(e,t)=>{qi(),iw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>kb(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new xs(e.constructor.name);r.addIssue=
s=>{if(typeof s=="string")r.issues.push(fe.issue(s,r.value,t));else{let i=s;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=e),r.issues.push(fe.issue(
i))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(s=>(r.value=s,r)):(r.value=o,r)}});function tP(e){return new eP({type:"transform",transform:e})}var Wi=P("ZodOptional",(e,t)=>{id.
init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>$d(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function r0(e){return new Wi({type:"optional",innerType:e})}var u0=P("ZodExactOptional",(e,t)=>{
aw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>$d(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function rP(e){return new u0({type:"optional",innerType:e})}var nP=P("ZodNullable",(e,t)=>{uw.
init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Qb(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function n0(e){return new nP({type:"nullable",innerType:e})}var Od=P("ZodDefault",(e,t)=>{cw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Mb(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function oP(e,t){return new Od({type:"\
default",innerType:e,get defaultValue(){return typeof t=="function"?t():fe.shallowClone(t)}})}var Dd=P("ZodPrefault",(e,t)=>{lw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Fb(e,r,n,o),e.unwrap=
()=>e._zod.def.innerType});function sP(e,t){return new Dd({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():fe.shallowClone(t)}})}var c0=P("ZodNonOptional",(e,t)=>{fw.init(
e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Ob(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function iP(e,t){return new c0({type:"nonoptional",innerType:e,...fe.normalizeParams(t)})}var aP=P("ZodCatch",(e,t)=>{dw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Lb(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function uP(e,t){return new aP({type:"cat\
ch",innerType:e,catchValue:typeof t=="function"?t:fe.constantCatch(t)})}var cP=P("ZodPipe",(e,t)=>{mw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>zb(e,r,n,o),e.in=t.in,e.out=t.out});function o0(e,t){return new cP({type:"pipe",in:e,out:t})}var lP=P("ZodReadonly",(e,t)=>{pw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Nb(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function fP(e){return new lP({type:"readonly",innerType:e})}var dP=P("ZodCustom",(e,t)=>{Aw.init(e,t),Je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>xb(e,r,n,o)});function mP(e,t={}){return rb(dP,e,t)}function pP(e,t){return nb(e,t)}A();var S=class extends Error{name="UserError"},It=class extends Error{name="Interrupted"},$t=class extends S{name="OptionsError";problems;constructor(t,r){let n=r.length>1?` (and ${r.length-1} more)`:
"";super(`Cannot use ${t}: ${r[0]?AP(r[0]):"it is not valid"}${n}`),this.problems=r}};function AP({path:e,rule:t,...r}){let n=Md(e),o="value"in r?`: current value is ${R(r.value)}`:"";return`${n?`${n}\
 `:""}${t}${o}`}var[l0,hP]=[240,60];function Md(e){let t=e.map((n,o)=>typeof n=="number"?`[${n}]`:`${o===0?"":"."}${on(gP(n),hP)}`).join(""),r=l0/2;return t.length>l0?`${t.slice(0,r)}...${t.slice(-r)}`:
t}function on(e,t){return e.length>t?`${e.slice(0,t-3)}...`:e}function gP(e){return e.replace(/\s+/g,t=>/[\r\n\v\f\u2028\u2029]/.test(t)?" ":t)}function R(e){return typeof e=="number"||e===void 0?String(
e):on(yP(typeof e=="string"?e.slice(0,80):e),80)}function yP(e){try{return JSON.stringify(e)??String(e)}catch{return`an ${typeof e}`}}A();A();function wP(e,t){if(e.length>120)return;let r,n=Math.max(2,Math.floor(e.length/2))+1,o=0;for(let s of t){if(s.length>120)continue;if(o+=(e.length+1)*(s.length+1),o>1e7)break;if(e.length>2&&s.includes(
e)&&n>.5&&([r,n]=[s,.5]),Math.abs(s.length-e.length)>=n)continue;let i=bP(e.toLowerCase(),s.toLowerCase());i<n&&([r,n]=[s,i])}return r}function ct(e,t){let r=wP(e,t);return r===void 0?"":`; did you me\
an "${r}"?`}function bP(e,t){let r=[],n=Array.from({length:t.length+1},(o,s)=>s);for(let o=1;o<=e.length;o++){let s=[o];for(let i=1;i<=t.length;i++){let a=e[o-1]===t[i-1],u=Math.min(n[i]+1,s[i-1]+1,n[i-
1]+(a?0:1));o>1&&i>1&&e[o-1]===t[i-2]&&e[o-2]===t[i-1]&&(u=Math.min(u,r[i-2]+1)),s.push(u)}[r,n]=[n,s]}return n[t.length]}A();function hu(){let e=new Map;return{files:e,read:t=>Promise.resolve(e.get(t)?.slice()),write:(t,r)=>Promise.resolve(void e.set(t,r.slice())),remove(t){for(let r of[...e.keys()])(r===t||r.startsWith(
`${t}/`))&&e.delete(r);return Promise.resolve()}}}function Bn(e,t){return{read:r=>e.read(`${t}/${r}`),write:(r,n)=>e.write(`${t}/${r}`,n),remove:r=>e.remove(`${t}/${r}`),...e.claim?{claim:r=>e.claim(`${t}\
/${r}`)}:{}}}A();A();A();function Ht(e){return Symbol(e)}A();A();var f0;(function(e){(function(t){var r=typeof globalThis=="object"?globalThis:typeof global=="object"?global:typeof self=="object"?self:typeof this=="object"?this:a(),n=o(e);typeof r.Reflect<"u"&&
(n=o(r.Reflect,n)),t(n,r),typeof r.Reflect>"u"&&(r.Reflect=e);function o(u,c){return function(l,f){Object.defineProperty(u,l,{configurable:!0,writable:!0,value:f}),c&&c(l,f)}}function s(){try{return Function(
"return this;")()}catch{}}function i(){try{return(0,eval)("(function() { return this; })()")}catch{}}function a(){return s()||i()}})(function(t,r){var n=Object.prototype.hasOwnProperty,o=typeof Symbol==
"function",s=o&&typeof Symbol.toPrimitive<"u"?Symbol.toPrimitive:"@@toPrimitive",i=o&&typeof Symbol.iterator<"u"?Symbol.iterator:"@@iterator",a=typeof Object.create=="function",u={__proto__:[]}instanceof
Array,c=!a&&!u,l={create:a?function(){return uf(Object.create(null))}:u?function(){return uf({__proto__:null})}:function(){return uf({})},has:c?function(B,_){return n.call(B,_)}:function(B,_){return _ in
B},get:c?function(B,_){return n.call(B,_)?B[_]:void 0}:function(B,_){return B[_]}},f=Object.getPrototypeOf(Function),d=typeof Map=="function"&&typeof Map.prototype.entries=="function"?Map:VR(),m=typeof Set==
"function"&&typeof Set.prototype.entries=="function"?Set:KR(),p=typeof WeakMap=="function"?WeakMap:HR(),h=o?Symbol.for("@reflect-metadata:registry"):void 0,g=qR(),y=WR(g);function w(B,_,D,q){if(Y(D)){
if(!Ci(B))throw new TypeError;if(!As(_))throw new TypeError;return G(B,_)}else{if(!Ci(B))throw new TypeError;if(!ge(_))throw new TypeError;if(!ge(q)&&!Y(q)&&!He(q))throw new TypeError;return He(q)&&(q=
void 0),D=ar(D),ue(B,_,D,q)}}t("decorate",w);function E(B,_){function D(q,ie){if(!ge(q))throw new TypeError;if(!Y(ie)&&!Si(ie))throw new TypeError;Oe(B,_,q,ie)}return D}t("metadata",E);function I(B,_,D,q){
if(!ge(D))throw new TypeError;return Y(q)||(q=ar(q)),Oe(B,_,D,q)}t("defineMetadata",I);function C(B,_,D){if(!ge(_))throw new TypeError;return Y(D)||(D=ar(D)),F(B,_,D)}t("hasMetadata",C);function v(B,_,D){
if(!ge(_))throw new TypeError;return Y(D)||(D=ar(D)),Z(B,_,D)}t("hasOwnMetadata",v);function k(B,_,D){if(!ge(_))throw new TypeError;return Y(D)||(D=ar(D)),V(B,_,D)}t("getMetadata",k);function x(B,_,D){
if(!ge(_))throw new TypeError;return Y(D)||(D=ar(D)),re(B,_,D)}t("getOwnMetadata",x);function T(B,_){if(!ge(B))throw new TypeError;return Y(_)||(_=ar(_)),je(B,_)}t("getMetadataKeys",T);function O(B,_){
if(!ge(B))throw new TypeError;return Y(_)||(_=ar(_)),Be(B,_)}t("getOwnMetadataKeys",O);function z(B,_,D){if(!ge(_))throw new TypeError;if(Y(D)||(D=ar(D)),!ge(_))throw new TypeError;Y(D)||(D=ar(D));var q=xi(
_,D,!1);return Y(q)?!1:q.OrdinaryDeleteMetadata(B,_,D)}t("deleteMetadata",z);function G(B,_){for(var D=B.length-1;D>=0;--D){var q=B[D],ie=q(_);if(!Y(ie)&&!He(ie)){if(!As(ie))throw new TypeError;_=ie}}
return _}function ue(B,_,D,q){for(var ie=B.length-1;ie>=0;--ie){var at=B[ie],bt=at(_,D,q);if(!Y(bt)&&!He(bt)){if(!ge(bt))throw new TypeError;q=bt}}return q}function F(B,_,D){var q=Z(B,_,D);if(q)return!0;
var ie=af(_);return He(ie)?!1:F(B,ie,D)}function Z(B,_,D){var q=xi(_,D,!1);return Y(q)?!1:ps(q.OrdinaryHasOwnMetadata(B,_,D))}function V(B,_,D){var q=Z(B,_,D);if(q)return re(B,_,D);var ie=af(_);if(!He(
ie))return V(B,ie,D)}function re(B,_,D){var q=xi(_,D,!1);if(!Y(q))return q.OrdinaryGetOwnMetadata(B,_,D)}function Oe(B,_,D,q){var ie=xi(D,q,!0);ie.OrdinaryDefineOwnMetadata(B,_,D,q)}function je(B,_){var D=Be(
B,_),q=af(B);if(q===null)return D;var ie=je(q,_);if(ie.length<=0)return D;if(D.length<=0)return ie;for(var at=new m,bt=[],Ce=0,J=D;Ce<J.length;Ce++){var ee=J[Ce],ne=at.has(ee);ne||(at.add(ee),bt.push(
ee))}for(var oe=0,xe=ie;oe<xe.length;oe++){var ee=xe[oe],ne=at.has(ee);ne||(at.add(ee),bt.push(ee))}return bt}function Be(B,_){var D=xi(B,_,!1);return D?D.OrdinaryOwnMetadataKeys(B,_):[]}function Te(B){
if(B===null)return 1;switch(typeof B){case"undefined":return 0;case"boolean":return 2;case"string":return 3;case"symbol":return 4;case"number":return 5;case"object":return B===null?1:6;default:return 6}}
function Y(B){return B===void 0}function He(B){return B===null}function it(B){return typeof B=="symbol"}function ge(B){return typeof B=="object"?B!==null:typeof B=="function"}function Vn(B,_){switch(Te(
B)){case 0:return B;case 1:return B;case 2:return B;case 3:return B;case 4:return B;case 5:return B}var D=_===3?"string":_===5?"number":"default",q=YA(B,s);if(q!==void 0){var ie=q.call(B,D);if(ge(ie))
throw new TypeError;return ie}return Ta(B,D==="default"?"number":D)}function Ta(B,_){if(_==="string"){var D=B.toString;if(wn(D)){var q=D.call(B);if(!ge(q))return q}var ie=B.valueOf;if(wn(ie)){var q=ie.
call(B);if(!ge(q))return q}}else{var ie=B.valueOf;if(wn(ie)){var q=ie.call(B);if(!ge(q))return q}var at=B.toString;if(wn(at)){var q=at.call(B);if(!ge(q))return q}}throw new TypeError}function ps(B){return!!B}
function of(B){return""+B}function ar(B){var _=Vn(B,3);return it(_)?_:of(_)}function Ci(B){return Array.isArray?Array.isArray(B):B instanceof Object?B instanceof Array:Object.prototype.toString.call(B)===
"[object Array]"}function wn(B){return typeof B=="function"}function As(B){return typeof B=="function"}function Si(B){switch(Te(B)){case 3:return!0;case 4:return!0;default:return!1}}function sf(B,_){return B===
_||B!==B&&_!==_}function YA(B,_){var D=B[_];if(D!=null){if(!wn(D))throw new TypeError;return D}}function XA(B){var _=YA(B,i);if(!wn(_))throw new TypeError;var D=_.call(B);if(!ge(D))throw new TypeError;
return D}function eh(B){return B.value}function th(B){var _=B.next();return _.done?!1:_}function rh(B){var _=B.return;_&&_.call(B)}function af(B){var _=Object.getPrototypeOf(B);if(typeof B!="function"||
B===f||_!==f)return _;var D=B.prototype,q=D&&Object.getPrototypeOf(D);if(q==null||q===Object.prototype)return _;var ie=q.constructor;return typeof ie!="function"||ie===B?_:ie}function GR(){var B;!Y(h)&&
typeof r.Reflect<"u"&&!(h in r.Reflect)&&typeof r.Reflect.defineMetadata=="function"&&(B=ZR(r.Reflect));var _,D,q,ie=new p,at={registerProvider:bt,getProvider:J,setProvider:ne};return at;function bt(oe){
if(!Object.isExtensible(at))throw new Error("Cannot add provider to a frozen registry.");switch(!0){case B===oe:break;case Y(_):_=oe;break;case _===oe:break;case Y(D):D=oe;break;case D===oe:break;default:
q===void 0&&(q=new m),q.add(oe);break}}function Ce(oe,xe){if(!Y(_)){if(_.isProviderFor(oe,xe))return _;if(!Y(D)){if(D.isProviderFor(oe,xe))return _;if(!Y(q))for(var Ze=XA(q);;){var ut=th(Ze);if(!ut)return;
var Lr=eh(ut);if(Lr.isProviderFor(oe,xe))return rh(Ze),Lr}}}if(!Y(B)&&B.isProviderFor(oe,xe))return B}function J(oe,xe){var Ze=ie.get(oe),ut;return Y(Ze)||(ut=Ze.get(xe)),Y(ut)&&(ut=Ce(oe,xe),Y(ut)||(Y(
Ze)&&(Ze=new d,ie.set(oe,Ze)),Ze.set(xe,ut))),ut}function ee(oe){if(Y(oe))throw new TypeError;return _===oe||D===oe||!Y(q)&&q.has(oe)}function ne(oe,xe,Ze){if(!ee(Ze))throw new Error("Metadata provide\
r not registered.");var ut=J(oe,xe);if(ut!==Ze){if(!Y(ut))return!1;var Lr=ie.get(oe);Y(Lr)&&(Lr=new d,ie.set(oe,Lr)),Lr.set(xe,Ze)}return!0}}function qR(){var B;return!Y(h)&&ge(r.Reflect)&&Object.isExtensible(
r.Reflect)&&(B=r.Reflect[h]),Y(B)&&(B=GR()),!Y(h)&&ge(r.Reflect)&&Object.isExtensible(r.Reflect)&&Object.defineProperty(r.Reflect,h,{enumerable:!1,configurable:!1,writable:!1,value:B}),B}function WR(B){
var _=new p,D={isProviderFor:function(ee,ne){var oe=_.get(ee);return Y(oe)?!1:oe.has(ne)},OrdinaryDefineOwnMetadata:bt,OrdinaryHasOwnMetadata:ie,OrdinaryGetOwnMetadata:at,OrdinaryOwnMetadataKeys:Ce,OrdinaryDeleteMetadata:J};
return g.registerProvider(D),D;function q(ee,ne,oe){var xe=_.get(ee),Ze=!1;if(Y(xe)){if(!oe)return;xe=new d,_.set(ee,xe),Ze=!0}var ut=xe.get(ne);if(Y(ut)){if(!oe)return;if(ut=new d,xe.set(ne,ut),!B.setProvider(
ee,ne,D))throw xe.delete(ne),Ze&&_.delete(ee),new Error("Wrong provider for target.")}return ut}function ie(ee,ne,oe){var xe=q(ne,oe,!1);return Y(xe)?!1:ps(xe.has(ee))}function at(ee,ne,oe){var xe=q(ne,
oe,!1);if(!Y(xe))return xe.get(ee)}function bt(ee,ne,oe,xe){var Ze=q(oe,xe,!0);Ze.set(ee,ne)}function Ce(ee,ne){var oe=[],xe=q(ee,ne,!1);if(Y(xe))return oe;for(var Ze=xe.keys(),ut=XA(Ze),Lr=0;;){var nh=th(
ut);if(!nh)return oe.length=Lr,oe;var JR=eh(nh);try{oe[Lr]=JR}catch(YR){try{rh(ut)}finally{throw YR}}Lr++}}function J(ee,ne,oe){var xe=q(ne,oe,!1);if(Y(xe)||!xe.delete(ee))return!1;if(xe.size===0){var Ze=_.
get(ne);Y(Ze)||(Ze.delete(oe),Ze.size===0&&_.delete(Ze))}return!0}}function ZR(B){var _=B.defineMetadata,D=B.hasOwnMetadata,q=B.getOwnMetadata,ie=B.getOwnMetadataKeys,at=B.deleteMetadata,bt=new p,Ce={
isProviderFor:function(J,ee){var ne=bt.get(J);return!Y(ne)&&ne.has(ee)?!0:ie(J,ee).length?(Y(ne)&&(ne=new m,bt.set(J,ne)),ne.add(ee),!0):!1},OrdinaryDefineOwnMetadata:_,OrdinaryHasOwnMetadata:D,OrdinaryGetOwnMetadata:q,
OrdinaryOwnMetadataKeys:ie,OrdinaryDeleteMetadata:at};return Ce}function xi(B,_,D){var q=g.getProvider(B,_);if(!Y(q))return q;if(D){if(g.setProvider(B,_,y))return y;throw new Error("Illegal state.")}}
function VR(){var B={},_=[],D=(function(){function Ce(J,ee,ne){this._index=0,this._keys=J,this._values=ee,this._selector=ne}return Ce.prototype["@@iterator"]=function(){return this},Ce.prototype[i]=function(){
return this},Ce.prototype.next=function(){var J=this._index;if(J>=0&&J<this._keys.length){var ee=this._selector(this._keys[J],this._values[J]);return J+1>=this._keys.length?(this._index=-1,this._keys=
_,this._values=_):this._index++,{value:ee,done:!1}}return{value:void 0,done:!0}},Ce.prototype.throw=function(J){throw this._index>=0&&(this._index=-1,this._keys=_,this._values=_),J},Ce.prototype.return=
function(J){return this._index>=0&&(this._index=-1,this._keys=_,this._values=_),{value:J,done:!0}},Ce})(),q=(function(){function Ce(){this._keys=[],this._values=[],this._cacheKey=B,this._cacheIndex=-2}
return Object.defineProperty(Ce.prototype,"size",{get:function(){return this._keys.length},enumerable:!0,configurable:!0}),Ce.prototype.has=function(J){return this._find(J,!1)>=0},Ce.prototype.get=function(J){
var ee=this._find(J,!1);return ee>=0?this._values[ee]:void 0},Ce.prototype.set=function(J,ee){var ne=this._find(J,!0);return this._values[ne]=ee,this},Ce.prototype.delete=function(J){var ee=this._find(
J,!1);if(ee>=0){for(var ne=this._keys.length,oe=ee+1;oe<ne;oe++)this._keys[oe-1]=this._keys[oe],this._values[oe-1]=this._values[oe];return this._keys.length--,this._values.length--,sf(J,this._cacheKey)&&
(this._cacheKey=B,this._cacheIndex=-2),!0}return!1},Ce.prototype.clear=function(){this._keys.length=0,this._values.length=0,this._cacheKey=B,this._cacheIndex=-2},Ce.prototype.keys=function(){return new D(
this._keys,this._values,ie)},Ce.prototype.values=function(){return new D(this._keys,this._values,at)},Ce.prototype.entries=function(){return new D(this._keys,this._values,bt)},Ce.prototype["@@iterator"]=
function(){return this.entries()},Ce.prototype[i]=function(){return this.entries()},Ce.prototype._find=function(J,ee){if(!sf(this._cacheKey,J)){this._cacheIndex=-1;for(var ne=0;ne<this._keys.length;ne++)
if(sf(this._keys[ne],J)){this._cacheIndex=ne;break}}return this._cacheIndex<0&&ee&&(this._cacheIndex=this._keys.length,this._keys.push(J),this._values.push(void 0)),this._cacheIndex},Ce})();return q;function ie(Ce,J){
return Ce}function at(Ce,J){return J}function bt(Ce,J){return[Ce,J]}}function KR(){var B=(function(){function _(){this._map=new d}return Object.defineProperty(_.prototype,"size",{get:function(){return this.
_map.size},enumerable:!0,configurable:!0}),_.prototype.has=function(D){return this._map.has(D)},_.prototype.add=function(D){return this._map.set(D,D),this},_.prototype.delete=function(D){return this._map.
delete(D)},_.prototype.clear=function(){this._map.clear()},_.prototype.keys=function(){return this._map.keys()},_.prototype.values=function(){return this._map.keys()},_.prototype.entries=function(){return this.
_map.entries()},_.prototype["@@iterator"]=function(){return this.keys()},_.prototype[i]=function(){return this.keys()},_})();return B}function HR(){var B=16,_=l.create(),D=q();return(function(){function J(){
this._key=q()}return J.prototype.has=function(ee){var ne=ie(ee,!1);return ne!==void 0?l.has(ne,this._key):!1},J.prototype.get=function(ee){var ne=ie(ee,!1);return ne!==void 0?l.get(ne,this._key):void 0},
J.prototype.set=function(ee,ne){var oe=ie(ee,!0);return oe[this._key]=ne,this},J.prototype.delete=function(ee){var ne=ie(ee,!1);return ne!==void 0?delete ne[this._key]:!1},J.prototype.clear=function(){
this._key=q()},J})();function q(){var J;do J="@@WeakMap@@"+Ce();while(l.has(_,J));return _[J]=!0,J}function ie(J,ee){if(!n.call(J,D)){if(!ee)return;Object.defineProperty(J,D,{value:l.create()})}return J[D]}
function at(J,ee){for(var ne=0;ne<ee;++ne)J[ne]=Math.random()*255|0;return J}function bt(J){if(typeof Uint8Array=="function"){var ee=new Uint8Array(J);return typeof crypto<"u"?crypto.getRandomValues(ee):
typeof msCrypto<"u"?msCrypto.getRandomValues(ee):at(ee,J),ee}return at(new Array(J),J)}function Ce(){var J=bt(B);J[6]=J[6]&79|64,J[8]=J[8]&191|128;for(var ee="",ne=0;ne<B;++ne){var oe=J[ne];(ne===4||ne===
6||ne===8)&&(ee+="-"),oe<16&&(ee+="0"),ee+=oe.toString(16).toLowerCase()}return ee}}function uf(B){return B.__=void 0,delete B.__,B}})})(f0||(f0={}));var eE=U(X0());var oo=Ht("random"),Ye=Ht("backend"),We=Ht("events"),Ps=Ht("files"),an=Ht("storage"),Du=Ht("storages"),lt=Ht("clock"),Sr=Ht("task"),Ou=class e{#e;constructor(t=eE.container.createChildContainer()){this.#e=
t}register(t,r){if(this.#e.isRegistered(t))throw new Error(`Cannot register a service as its token must be free: ${String(t)} is taken`);return this.#e.register(t,{useValue:r}),this}has(t){return this.#e.
isRegistered(t,!0)}resolve(t){if(!this.has(t))throw new Error(`Cannot resolve ${String(t)} as it must be registered: it is not`);return this.#e.resolve(t)}child(){return new e(this.#e.createChildContainer())}};A();var un="classes";function _n(e){return e.formula?.of===e?e.formula:void 0}function Ae(e,t){let{knownTerms:r,...n}=t,o=s=>e(s);return Object.assign(o,n,r&&{formula:{of:o,terms:r}})}A();var ym=U(j());var Ke=class extends S{name="PluginError"};function _t(e,t){try{return t()}catch(r){throw Fu(e,r)}}function Fu(e,t){if(t instanceof Ke||t instanceof It||jQ(t))return t;if(t instanceof S)return new Ke(
`${e}: ${t.message}`,{cause:t});let{name:r,message:n}=t instanceof Error?t:{name:"an error",message:String(t)},o=n.split(`
`)[0];return new Ke(`${e} threw ${r}: ${o}${GQ(t)}`,{cause:t})}function jQ(e){return e instanceof WebAssembly.RuntimeError||e instanceof RangeError&&/allocation|array length|array size|out of bounds/i.
test(e.message)}function GQ(e){if(!(e instanceof Error))return"";let t=(e.stack??"").split(/[\s()]+/).flatMap(o=>{let[,s,i,a]=/^(?:file:\/\/)?(.+\.[mc]?[jt]sx?):(\d+):(\d+)/.exec(o.slice(0,4096))??[];
return s?[{path:s,at:`${s.split("/").at(-1)}:${i}:${a}`}]:[]}),r=new URL("..",location.href).pathname,n=t.find(({path:o})=>!/node_modules|registry\.npmjs/.test(o)&&!o.startsWith(r));return n?` (${n.at}\
)`:""}var wm=Symbol("made by");function mr(e,t){return Object.isExtensible(e)&&!(wm in e)&&Object.defineProperty(e,wm,{value:t}),e}function Qe(e,t){return e[wm]??t}function jo(e,t){try{return t()}catch(r){
throw bm(e,r)}}function bm(e,t){return t instanceof S?t:Fu(e,t)}function rE(e,t,r){let n=qQ[e];return n?n(t,r):mr(r,t)}var qQ={loss(e,t){let r=_n(t);return mr(Mu(t,Ae(n=>_t(e,()=>WQ(t(n))),{...t.needs?
{needs:t.needs}:{},...t.terms?{terms:t.terms}:{},...t.tasks?{tasks:t.tasks}:{},...t.weighs?{weighs:t.weighs}:{},...r?{knownTerms:n=>_t(e,()=>r.terms(n))}:{}})),e)},strategy:(e,t)=>({stages:r=>tE(e,()=>t.
stages(r))}),teacher:(e,t)=>({...t,stages:r=>tE(e,()=>t.stages(r),n=>nE(n)?mr(n,e):n)}),student:(e,t)=>Object.assign(Mu(t,r=>mr(jo(e,()=>t(r)),e)),t.scaled?{scaled:t.scaled}:{},t.load?{load:(r,n)=>Qs(
e,async()=>mr(await t.load(r,n),e))}:{}),augmentation:(e,t)=>Mu(t,r=>mr(jo(e,()=>t(r)),e)),dataset:(e,t)=>({load:r=>Qs(e,()=>t.load(r)),async*rows(r){let n=jo(e,()=>t.rows(r)[Symbol.asyncIterator]());
try{for(let o=await Qs(e,()=>n.next());!o.done;)yield o.value,o=await Qs(e,()=>n.next())}finally{await n.return?.()}}}),backend:(e,t)=>({...t,activate:()=>Qs(e,()=>t.activate())}),exporter:(e,t)=>({export:r=>Qs(
e,()=>t.export(r))}),scheduler:(e,t)=>Mu(t,r=>jo(e,()=>t(r)))};function Mu(e,t){return Object.defineProperty(t,"name",{value:e.name})}async function*tE(e,t,r=n=>n){let n;try{n=t();let o=await n.next();
for(;!o.done;)o=await n.next(yield nE(o.value)?mr(o.value,e):o.value);return r(o.value)}catch(o){throw bm(e,o)}finally{await n?.return?.(void 0)}}async function Qs(e,t){try{return await t()}catch(r){throw bm(
e,r)}}function nE(e){return typeof e=="object"&&e!==null}function WQ(e){if(e instanceof ym.Tensor&&e.rank===0)return e;let t=e instanceof ym.Tensor?`a tensor of shape [${e.shape}]`:e instanceof Promise?
"a promise":typeof e;throw new TypeError(`a loss must return a scalar tensor: current value is ${t}`)}A();function so(e,t,r,n){let o=i=>i.code==="unrecognized_keys";return[...e.issues.filter(o),...e.issues.filter(i=>!o(i))].flatMap(i=>iE(i,t,r,n))}var Em=1e3;function zu(e){if(e.length<=Em)return e;let t=`\
has ${e.length-Em+1} more mistakes of this kind`;return[...e.slice(0,Em-1),{path:[],rule:t}]}function iE(e,t,r,n){let o=e.path.filter(a=>typeof a!="symbol"),s=o.reduce((a,u)=>a?.[u],n),i=a=>[{path:o,rule:a,
value:s}];switch(e.code){case"unrecognized_keys":{let a=Vi(t,o);return e.keys.map((u,c)=>({path:[...o,u],rule:`is not an option of ${r}${c<20?ct(u,a):""}`}))}case"invalid_type":return s===void 0?[{path:o,
rule:`must be given: ${Im(e.expected)}`}]:i(`must be ${Im(e.expected)}`);case"too_small":return i(sE(e.origin,e.inclusive?"at least":"above",e.minimum));case"too_big":return i(sE(e.origin,e.inclusive?
"at most":"below",e.maximum));case"invalid_value":{let a=e.values.map(c=>JSON.stringify(c)).join(", "),u=typeof s=="string"?ct(s,e.values.map(String)):"";return i(`must be ${e.values.length>1?"one of ":
""}${a}${u}`)}case"invalid_union":{let a=e.errors.find(c=>c.length&&c.every(l=>l.path.length||l.code==="unrecognized_keys"));if(!a&&s===void 0){let c=e.message==="Invalid input"?oE(e).replace(/^must be /,
""):"";return[{path:o,rule:c?`must be given: ${c}`:e.message}]}if(!a)return i(e.message==="Invalid input"?oE(e):e.message);let u=c=>({...c,path:[...e.path,...c.path]});return a.flatMap(c=>iE(u(c),t,r,
n))}case"custom":{let{rule:a,...u}=e.params??{};return a===void 0?i(e.message):[{path:o,rule:a,..."value"in u?{value:u.value}:{}}]}default:return i(e.message.startsWith("must ")?e.message:`is not vali\
d: ${e.message}`)}}function Vi(e,t){if(e instanceof Wi||e instanceof Od||e instanceof Dd)return Vi(e.unwrap(),t);let[r,...n]=t;return e instanceof Pd?r===void 0?Object.keys(e.shape):Vi(e.shape[r],n):e instanceof
Au?e.options.flatMap(o=>Vi(o,t)):e instanceof Td?Vi(e.element,n):[]}function oE(e){let t=e.errors.flatMap(r=>r.flatMap(n=>n.code==="invalid_type"?[Im(n.expected)]:[]));return t.length?`must be ${[...new Set(
t)].join(" or ")}`:"is not valid here"}function sE(e,t,r){return e==="string"?r===1||r===1n?"must not be empty":`must have ${t} ${r} characters`:e==="array"?`must have ${t} ${r} entr${r===1||r===1n?"y":
"ies"}`:`must be ${t} ${r}`}function Im(e){let t={int:"whole number",record:"object",tuple:"list",array:"list"}[e]??e;return`${/^[aeiou]/.test(t)?"an":"a"} ${t}`}function Nu(e,t,r,n,o){let s=new Set(t),
i=t.length?` (${ZQ(t)})`:"",a=0;for(let u of Object.keys(e)){if(s.has(u))continue;let c=`must be the name of a ${n}${i}${a++<20?ct(u,t):""}`;o.addIssue({code:"custom",path:[r,u],message:c,params:{rule:c}})}}
function ZQ(e,t=20){let r=e.length>t?` and ${e.length-t} more`:"";return e.slice(0,t).map(n=>on(n,60)).join(", ")+r}A();function vm(e){return function(){return e}}function Ee(e,t){return typeof e=="number"?vm(e):t.make("scheduler",e)}function io(e,t,r){return r<=0?e:r>=1?t:Math.min(Math.max(e+(t-e)*r,Math.min(e,t)),
Math.max(e,t))}function Os(e,t=256){let[r,n]=[1/0,-1/0];for(let o=0;o<=t;o++){let s=e(o/t);if(Number.isNaN(s))return{low:NaN,high:NaN};[r,n]=[Math.min(r,s),Math.max(n,s)]}return{low:r,high:n}}var Uu=class{constructor(t=[],r={}){this.defaults=r;for(let n of t)this.register(n)}defaults;container=new Ou;#e=new Map;#t=new WeakMap;register(t){let{kind:r,name:n}=t,o=(a,u)=>new $t(`${r} plugin ${JSON.
stringify(n)}`,[{path:["name"],rule:a,value:u}]);if(!/^[a-z][a-z0-9-]*$/.test(n))throw o("must be lower case with digits and hyphens",n);let s=`${r}/${n}`;if(this.#e.has(s))throw o("must be free: a pl\
ugin of this kind and name is registered",n);let i={plugin:t,token:Ht(s)};return this.container.register(i.token,t),this.#e.set(s,i),this}list(t){return[...this.#e.values()].map(({plugin:n})=>n).filter(
n=>t===void 0||n.kind===t)}get labelLoss(){let{labelLoss:t}=this.defaults;if(t)return this.parse(["loss"],t);throw new S("Cannot train on labels as the catalogue must have a default labelLoss: it has \
none; make it as new Catalogue(plugins, { labelLoss: { use: name } })")}find(t,r,n=this.container){let o=this.#e.get(`${t}/${r}`);return o&&n.resolve(o.token)}tokenOf(t,r){return this.#e.get(`${t}/${r}`)?.
token}parse(t,r,n){let o=this.#n(t,r);if(o)return o;let s=this.#o(t,r,this.#r(n));if("problems"in s)throw new $t(t.join(" or "),s.problems);return s.spec}make(t,r,n=this.container){let{use:o,...s}=this.
parse([t],r),i=this.find(t,o,n),a=`${t} ${o}`,u=rE(t,a,jo(a,()=>i.create(s,this.context(n))));return t==="loss"&&n.has(Sr)&&Cm(a,u,n.resolve(Sr)),u}context(t){return{make:(r,n)=>this.make(r,n,t),has:(r,n)=>this.
find(r,n)!==void 0,resolve:r=>t.resolve(r)}}kit(t){return this.#r(t).kit}#r(t=r=>r){let r=(a,{path:u,rule:c,...l})=>(a.addIssue({code:"custom",path:[...u],message:c,params:{rule:c,...l}}),Lo),n=(a,u,c)=>{
let l=this.#o(a,u,i);return"spec"in l?l.spec:(zu(l.problems).forEach(f=>r(c,f)),Lo)},o={part:(...a)=>nn().meta({[ju]:a}).transform((u,c)=>n(a,u,c)),path:()=>se().min(1).transform((a,u)=>{try{return t(
a)}catch(c){if(c instanceof S)return r(u,{path:[],rule:c.message,value:a});throw c}}),schedule:(a={})=>nn().meta({[ju]:["scheduler"],[VQ]:a}).transform((u,c)=>{if(typeof u=="object"&&u!==null||typeof u==
"string"){let f=n(["scheduler"],u,c);if(f===Lo)return f;let{low:d}=Os(this.make("scheduler",f)),m=aE(d,a);return m?r(c,{path:[],rule:`${m} all the way`,value:d}):f}if(u===void 0)return r(c,{path:[],rule:"\
must be given: a number or a scheduler"});let l=aE(u,a);return l?r(c,{path:[],rule:l,value:u}):u})},s=new Map,i={kit:o,hints:0,of:(a,u)=>{let c=`${a}/${u}`,l=s.get(c)??this.find(a,u).options(o);return s.
set(c,l),l}};return i}#n(t,r){if(typeof r!="object"||r===null)return;let n=this.#t.get(r);if(n===void 0)return;let o=r;return t.find(s=>this.find(s,o.use))===n?o:void 0}#o(t,r,n){let o=t.join(" or ");
if(r===void 0)return{problems:[{path:[],rule:`must be given: a ${o} plugin`}]};let s=typeof r=="string"?{use:r}:r;if(typeof s!="object"||s===null||Array.isArray(s))return{problems:[{path:[],rule:`must\
 name a ${o} plugin as { "use": name }`,value:r}]};let{use:i,...a}=s,u=typeof i=="string"?t.find(m=>this.find(m,i)):void 0,c=u?[]:t.flatMap(m=>this.list(m).map(({name:p})=>p));if(typeof i!="string")return{
problems:[{path:["use"],rule:`must name a ${o} plugin (${c.join(", ")})`,value:i}]};if(!u){let m=n.hints++<20?ct(i,c):"",p=`must be one of the ${o} plugins ${c.join(", ")}${m}`;return{problems:[{path:[
"use"],rule:p,value:i}]}}let l=n.of(u,i),f=jo(`${u} ${i}`,()=>l.safeParse(a));if(!f.success)return{problems:so(f.error,l,`${u} ${i}`,a)};let d={use:i,...f.data};return this.#t.set(d,u),{spec:d}}};function Cm(e,{
tasks:t=[un]},{name:r,hardLoss:n,softLoss:o}){if(!(t==="all"||t.includes(r)))throw new S(`Cannot use ${e} as it must serve the task ${r}: it serves ${t.join(" and ")||"none"}; for ${r} there are ${o().
use} (the teacher's answers) and ${n.use} (the labels)`)}var ju="retort:part",VQ="retort:number";function aE(e,{min:t,above:r}){if(typeof e!="number"||!Number.isFinite(e))return"must be a finite numbe\
r or a scheduler";if(r!==void 0&&!(e>r))return`must be above ${r}`;if(t!==void 0&&!(e>=t))return`must be at least ${t}`}A();function Gu(e){return/^(npm|jsr):/.test(e)}var qu=.3,KQ=$({test:M().gt(0).lt(1).optional().describe(`Share of the rows that the report is about. Where neither it nor \`trainRows\` is given, the test part that the data set itself names, or else ${qu}\
.`),validation:M().min(0).lt(1).default(.1).describe("Share of the rows (with `trainRows`, of those) that choices are made on."),trainRows:M().int().min(1).optional().describe("The first so many rows \
are for training and validation, all rows after them are the test part; excludes `test`.")}).refine(({test:e,trainRows:t})=>e===void 0||t===void 0,{path:["test"],error:"must be left out where trainRow\
s says which rows are the test part"}).refine(({test:e=qu,validation:t,trainRows:r})=>r!==void 0||e+t<1,"must leave rows to train on: test + validation below 1"),HQ=$({precision:be(["float16","float32"]).
default("float16").describe("Of each number; float16 moves a logit by 1 in 2000 of itself at most."),top:M().int().min(1).optional().describe("Keeps only so many of a row's logits, the largest, and wh\
at the other classes weigh together; all by default."),chunkRows:M().int().min(1024).max(2**20).multipleOf(1024).optional().describe("Rows of a file; up to 16384 by default, so that the logits take 16\
 MiB at most."),batchRows:M().int().min(1).max(1024).optional().describe("Rows that a teacher which only labels (a service, say) is asked about in one call; 64 by default, or what it says itself."),atOnce:M().
int().min(1).max(64).optional().describe("How many such calls are pending at once; 4 by default, or what the teacher says itself."),seconds:M().gt(0).max(86400).optional().describe("How long such a ca\
ll may take; 120 by default, or what the teacher says itself.")}),lE=e=>$({epochs:M().int().min(1).describe("Passes over the training rows."),batchSize:M().int().min(1).optional().describe("Rows of a \
step, at most all rows of the table; of the training rows all, where there are fewer; 64 by default."),optimizer:e.part("optimizer").describe("What makes steps of gradients."),augment:e.part("augmenta\
tion").nullish().describe("What is done to rows each time they are shown, for student and baseline alike; null, the default, for nothing."),views:M().int().min(1).max(1e3).optional().describe("How man\
y augmented views each row has, made once and for all, so that a frozen teacher labels each of them once; a row is shown as it stands or as one of them. Needs `augment`. A new view each time by defaul\
t."),classWeight:be(["balanced"]).optional().describe("How much rows count by their class: `balanced` for rows / (classes · rows of the class), in loss and baseline alike. All alike by default.")}),JQ=(e,{
labelLoss:t})=>$({name:se().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/,{error:"must be letters, digits, dots, hyphens and underscores, at most 80"}).describe("Its stage is `baseline-<name>`."),loss:Ds(
e.part("loss"),t).describe("What it learns by, without a teacher: what the baseline learns by by default."),augment:e.part("augmentation").nullish().describe("An augmentation of its own, anew each tim\
e a row is shown; null for none. Left out, that of `train`, `views` included.")}),YQ=e=>$({split:KQ.prefault({}).describe("Which rows are kept from training."),unlabelled:e.part("dataset").optional().
describe("Further rows, whose classes are not known or not read: the teacher alone says what they are."),weight:se().min(1).optional().describe("A numeric column that says how much each row counts, in\
 loss and baseline alike; it is no feature."),encode:rr(se().min(1),e.part("encoder")).optional().describe("How columns become features: encoders by a column's kind (numeric, category, text, tokens, i\
mage) or its name.")}),XQ=e=>$({train:lE(e).partial().prefault({}).describe("How it is trained; what is left out is as in the student's training.")}),eO=(e,t)=>{let r=e.kit(t),{parts:n={},labelOnly:o={}}=e.
defaults,s=lE(r),i=s.extend({epochs:s.shape.epochs.default(100),optimizer:Ds(s.shape.optimizer,n.train?.optimizer)}),a=Object.keys(o),u=JQ(r,e.defaults),c=be(a).transform(f=>u.parse({name:f,...o[f]})),
l=me(Et([...a.length?[c]:[],u],{error:`must be ${a.map(f=>JSON.stringify(f)).join(", ")} or an object with a name`})).refine(f=>new Set(f.map(({name:d})=>d)).size===f.length,{error:"must have differen\
t names"});return $({$schema:se().optional(),name:se().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,{error:"must be letters, digits, dots, hyphens and underscores, at most 100"}).default("run").describe(
"Names the run and its folder."),task:r.part("task").optional().describe("What is asked about each row. Left out, it is guessed from the label where that is plain, and said."),data:cE(r,["dataset"],YQ(
r)),teacher:Ds(cE(r,["teacher","student"],XQ(r)),n.teacher),student:Ds(r.part("student"),n.student),strategy:Ds(r.part("strategy"),n.strategy),train:i.prefault({}).describe("How long and by which opti\
mizer the student is trained."),baselines:l.optional().describe("Further students of the same budget that learn from labels alone, beside the same-budget baseline: "+[...a,"or one with a loss and an a\
ugmentation of its own."].join(", ")),targets:HQ.optional().describe("How frozen teachers are asked, and their answers stored."),backend:Ds(r.part("backend"),n.backend),seed:M().int().min(0).max(2**32).
default(1).describe("The first seed."),seeds:M().int().min(1).max(1e3).default(1).describe("How many seeds to run: seed, seed + 1, …"),plugins:rO(t).optional().describe("Plugins of your own, for the\
 command line to load: paths, relative to the config, `npm:` or `jsr:` specifiers.")})};function Ds(e,t){return t===void 0?e:e.prefault(t)}function tO(e,t){return eO(e,t)}function rO(e=t=>t){let t=se().
min(1).refine(r=>/^(npm|jsr):./.test(r)||!/^[a-z][a-z0-9+.-]+:/i.test(r),"must be a path, or begin with npm: or jsr:");return me(t.transform(r=>Gu(r)?r:e(r)))}function fE(e,t,{subject:r="config",resolvePath:n}={}){let o=tO(e,n),s=o.safeParse(t);if(!s.success)throw new $t(r,so(s.error,o,"a config",t));let{$schema:i,...a}=s.data,u=Object.entries(a.teacher.train).
filter(([,h])=>h!==void 0),c=Object.fromEntries(u),{views:l,...f}={...a.train,...c},m=l!==void 0&&(c.views!==void 0||c.augment===void 0)?{...f,views:l}:f,p=[...uE(["train"],a.train),...c.views===void 0?
[]:uE(["teacher","train"],m)];if(p.length)throw new $t(r,p);return{...a,teacher:{...a.teacher,train:m}}}function uE(e,{augment:t,views:r}){if(r===void 0||t)return[];let n=`must be left out where there\
 is no ${e.join(".")}.augment`;return[{path:[...e,"views"],rule:n,value:r}]}function cE(e,t,r){let n=e.part(...t);return nn().meta({[ju]:t,[nO]:r}).transform((o,s)=>{let i=typeof o=="string"?{use:o}:o,
a=typeof i=="object"&&i!==null&&!Array.isArray(i),u=a?Object.entries(i).filter(([m])=>Object.hasOwn(r.shape,m)):[],c=a?Object.fromEntries(Object.entries(i).filter(([m])=>!Object.hasOwn(r.shape,m))):i,
l=n.safeParse(c),f=r.safeParse(Object.fromEntries(u));if(l.success&&f.success)return{...l.data,...f.data};let d=[...l.success?[]:so(l.error,n,"a config",c),...f.success?[]:so(f.error,r,"a config",i)];
for(let{path:m,rule:p,...h}of zu(d))s.addIssue({code:"custom",path:[...m],message:p,params:{rule:p,...h}});return Lo})}var nO="retort:extras";function Sm(e,t,r=[]){if(Object.is(e,t))return;let n=o=>typeof o==
"object"&&o!==null;if(!n(e)||!n(t)||Array.isArray(e)!==Array.isArray(t))return{path:r,a:e,b:t};for(let o of new Set([...Object.keys(e),...Object.keys(t)])){let s=Array.isArray(e)?Number(o):o,i=Sm(e[o],
t[o],[...r,s]);if(i)return i}}A();var jI=U(j());A();A();async function nt(e){let t=new TextEncoder,r=[];for(let n of e){let o=typeof n=="string"?t.encode(n):cn(n),s=o.length>16777216;if(r.push(t.encode(`${o.length}${s?" in pieces":""}:`)),!s)r.push(o);else
for(let i=0;i<o.length;i+=16777216)r.push(await ao(o.slice(i,i+16777216)))}return Wu(await ao(mt(r)))}async function ao(e){return new Uint8Array(await crypto.subtle.digest("SHA-256",e))}function Wu(e){
return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function cn(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function mt(e){let t=new Uint8Array(e.reduce((n,o)=>n+o.length,
0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}A();function qt(e){return new TextEncoder().encode(`${JSON.stringify(e,null,2)}
`)}function dE(e,t,r){return e.write(t,qt(r))}async function zt(e,t,r){let n=await e.read(t);if(n)try{return JSON.parse(new TextDecoder().decode(n))}catch(o){let s=o.message.replaceAll(/\s+/g," ");throw new S(
`Cannot read ${r}/${t}: it must be JSON: ${s}`)}}var qr="checksums.json",oO=["README.md"];async function Ms(e,t){let r=[...t].sort(([s],[i])=>s<i?-1:1),n={};for(let[s,i]of r)n[s]=Wu(await ao(i.slice()));let o=[...t.keys()].at(-1);for(let[s,i]of t)s===
o&&await e.write(qr,qt(n)),await e.write(s,i)}async function uo(e,t,{as:r,remedy:n="copy it anew, or train it anew",only:o,editable:s=[],warn:i=()=>{}}){let a=await zt(e,qr,t);if(a===void 0)return e;let u=`\
Cannot open ${t} as ${r}`;if(!sO(a))throw new S(`${u}: ${qr} must have the SHA-256 of each file by its name: it does not; ${n}`);let c=Object.keys(a).find(f=>/[/\\]|^\.{0,2}$/.test(f));if(c!==void 0)throw new S(
`${u}: ${qr} must name files beside it: current value is ${R(c)}; ${n}`);let l=new Map;for(let[f,d]of Object.entries(a)){if(oO.includes(f)||o&&!o.includes(f))continue;let m=await e.read(f);if(!m)throw new S(
`${u}: it must have all files that ${qr} names: ${f} is not there`);l.set(f,m);let p=Wu(await ao(m.slice()));if(p===d)continue;let h=`its SHA-256 is ${p.slice(0,12)}…, and ${qr} has ${d.slice(0,12)}\
…`;if(s.includes(f)){i(`${t}/${f} is not as it was written (${h}): it is taken as it is`);continue}throw new S(`${u}: ${f} must be as it was written: ${h}; ${n}, or remove ${qr} if you have changed ${f}\
 yourself`)}return{read:f=>l.has(f)?Promise.resolve(l.get(f)):e.read(f)}}function sO(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)&&Object.values(e).every(t=>typeof t=="string")}A();function Tn(e){return mE(pE(1381257042,String(e)))}function mE(e){let[t,r,n]=e,o=1,s,i=()=>{let c=t+r+o++|0;return t=r^r>>>9,r=n+(n<<3)|0,n=(n<<21|n>>>11)+c|0,c>>>0};for(let c=0;c<12;c++)i();let a=()=>i()/
2**32,u=c=>Math.floor(a()*c);return{bits:i,uniform:a,integer:u,split:(c,l=0)=>mE(pE(e[0]^e[1]^e[2],`${e[1]}/${e[2]}/${c}/${l}`)),normal(){if(s!==void 0){let f=s;return s=void 0,f}let c=Math.sqrt(-2*Math.
log(1-a())),l=2*Math.PI*a();return s=c*Math.sin(l),c*Math.cos(l)},permutation(c){let l=Int32Array.from({length:c},(f,d)=>d);for(let f=c-1;f>0;f--){let d=u(f+1);[l[f],l[d]]=[l[d],l[f]]}return l}}}function pE(e,t){
let r=e^t.length;for(let o=0;o<t.length;o++)r=Math.imul(r^t.charCodeAt(o),3432918353),r=r<<13|r>>>19;let n=()=>(r=Math.imul(r^r>>>16,2246822507),r=Math.imul(r^r>>>13,3266489909),r^=r>>>16);return[n(),
n(),n()]}A();A();var AE=["","?","NA","N/A","null"];function Me(e){let t=Number(e);if(!Number.isFinite(t))return NaN;let r=e.charCodeAt(0);return r>iO&&r<128||!aO.test(e)?t:NaN}var iO=48,aO=/^\s*(0[xob]|$)/i;function co(e,t){
let r=Math.min(e.length,t.length);for(let n=0;n<r;n++)if(e.charCodeAt(n)!==t.charCodeAt(n))return e.codePointAt(n)-t.codePointAt(n);return e.length-t.length}function Fs(e){let t=[...e];return t.some(r=>Number.
isNaN(Me(r)))?t.sort(co):t.sort((r,n)=>Number(r)-Number(n)||co(r,n))}function Ki(e){let t=new Set;for(let r of e){if(t.has(r))return r;t.add(r)}}function Ls(e,t){return typeof t=="string"?e.indexOf(t):
t<0?e.length+t:t}function pr(e){let t=[...e],r=t.slice(0,10).map(n=>JSON.stringify(on(n,40)));return t.length>10?`${r.join(", ")} and ${t.length-10} more`:r.join(", ")}function vt(e,t){return`${e} ${t}${e===
1?"":"s"}`}function Hi(e){let t=new Int32Array(e).fill(-1),r=new Map;return{set(n,o){if(o===void 0)return;let s=r.get(o);s===void 0&&r.set(o,s=r.size),t[n]=s},finish(){let n=[...r.keys()].sort(co),o=new Int32Array(
n.length);return n.forEach((s,i)=>o[r.get(s)]=i),{categories:n,codes:t.map(s=>s<0?-1:o[s])}}}}function Go(e,t){let{name:r,encoder:n}=e;if(Object.hasOwn(t,n))return t[n](e);throw new S(`Cannot encode column ${R(r)} as its encoder must be at hand: ${R(n)} is not; name the plugin that it comes wi\
th`)}function hE(e,t){let{of:r,width:n,missing:o}=e,s=Go(e,t);return(i,a,u)=>{if(a.fill(0,u,u+n+(o?1:0)),o&&i===null&&(a[u+n]=1),"write"in s)return xm(r,i,c=>s.write(c,a,u))}}function xm(e,t,r){if(t==
null)return r(null);if(e==="tokens"){let n=km(t);return typeof n=="string"?n:r(n)}if(typeof t!="string"&&typeof t!="number")return"a text, a number or null";if(e==="numeric"||e==="image"){let n=typeof t==
"number"?t+0:Me(t);return Number.isFinite(n)?r(n):"a finite number"}return r(String(t))}function km(e){let t=Array.isArray(e)?e:typeof e=="string"?uO(e):[e],r=new Int32Array(t.length);for(let n=0;n<t.
length;n++){let o=t[n],s=typeof o=="number"?o:typeof o=="string"?Me(o):NaN;if(!(Number.isInteger(s)&&s>=0&&s<2**31))return`ids, whole numbers from 0 on, as a list or with spaces between them, and not ${R(
o)}`;r[n]=s}return r}function uO(e){return e.split(/\s+/).filter(t=>t)}A();A();A();function Bm({categories:e,missing:t},r,n,o){let s=e.length;n.fill(0,o,o+s+(t?1:0)),r!=="missing"?r!==void 0&&(n[o+r]=1):t&&(n[o+s]=1)}var cO=15;function lO(e,t){let r=e.indexOf(t);if(r>=0)return r;let n=gE(
t),o=Number.isNaN(n)?-1:e.findIndex(s=>gE(s)===n);return o<0?void 0:o}function gE(e){return e.length>cO?NaN:Me(e)}function zs({categories:e}){let t=new Map(e.map((r,n)=>[r,n]).reverse());return r=>t.get(
r)??lO(e,r)}function yE(e,t,r,n,o){if(typeof r=="number"&&!(Math.abs(r)<2**53))return"a text, a number below 2^53 or null";Bm(e,r===null?"missing":t(String(r)),n,o)}function wE(e,t){if(e.kind==="numeric")return;if(e.kind==="encoded")return hE(e,t);let r=zs(e);return(n,o,s)=>n!==null&&typeof n!="string"&&typeof n!="number"?"a text, a number or null":yE(e,r,n,o,s)}function xr(e){return("width"in e?e.width:e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}var lo=1e6;function Rm({mean:e,sd:t},r){let n=(r-e)/t,o=Number.isFinite(n)?n:r/t-e/t;return Math.max(
-lo,Math.min(lo,o))}function $m(e,t,r,n){let o=Number.isNaN(t);r[n]=o?e.fill??0:Rm(e,t),e.missing&&(r[n+1]=o?1:0)}function Wr(e){let t=0;return e.map(r=>{let n=t;return t+=xr(r),n})}function fO(e,t){let r=Wr(e),n=e.map(o=>wE(o,t));return(o,s,i,a)=>{let u=e[o];if(a+=r[o],u.kind!=="numeric")return n[o](s??null,i,a);let c=s==null;if(!c&&typeof s!="string"&&typeof s!="number")return"\
a text, a number or null";let l=c?NaN:typeof s=="number"?s+0:Me(s);if(!c&&!Number.isFinite(l))return"a finite number";$m(u,l,i,a)}}function dO(e,{name:t},r,n){return new S(`Cannot encode ${e} as colum\
n ${R(t)} must be ${n}: current value is ${R(r)}`)}function Zu(e,t,r){let{name:n}=t;return new S(`Cannot encode ${e} as it must have the ${_m(t)} column ${R(n)}: it is not there${ct(n,r)}`)}function _m(e){
return"of"in e?e.of:e.kind}function EE({columns:e},{missing:t=[],unknown:r,encoders:n={}}={}){let o=fO(e,n),s=Wr(e);return(i,a,u)=>{let c=bE(i)?i.cells:new Map(Object.entries(i)),l=bE(i)?`row ${i.number}`:
"the row";e.forEach((f,d)=>{let m=c.get(f.name);if(m===void 0&&!c.has(f.name))throw Zu(l,f,c.keys());let p=m==null||typeof m=="string"&&t.includes(m.trim()),h=o(d,p?null:m,a,u);if(h)throw dO(l,f,m,h);
if(!r||p||f.kind!=="categorical")return;a.subarray(u+s[d],u+s[d]+xr(f)).every(y=>y===0)&&r(f,m)})}}function bE(e){return e.cells instanceof Map}function Vu({columns:e}){return Wr(e).filter((t,r)=>e[r].kind==="numeric")}A();var Ns=["numeric","category","text","tokens","image"],Ku={of:()=>{},encoders:{}};function Hu(e,t={},r=e.container){let n=e.defaults.parts?.encode??{},o=new Map,s=i=>{let{use:a,...u}=e.parse(["encoder"],
i);return{use:a,options:u,encoder:e.make("encoder",{use:a,...u},r)}};return{of(i,a){let c=(Object.hasOwn(t,a)&&!Ns.includes(a)?t[a]:void 0)??t[i]??n[i];if(!c)return;let l=o.get(c)??s(c);o.set(c,l);let{
takes:f}=l.encoder;if(f.includes(i))return l;throw new S(`Cannot encode the ${i} column ${R(a)} as its encoder must take ${i} columns: ${l.use} takes ${f.join(", ")}; ${mO(e,r,i)}`)},encoders:Tm(e,r)}}
function Tm(e,t=e.container){return Object.fromEntries(e.list("encoder").map(({name:r})=>[r,({options:n,state:o,...s})=>{let{cells:i}=e.make("encoder",{use:r,...n},t);if(i)return i(o);throw new Ke(`en\
coder ${r}: it must have the function "cells" as column ${R(s.name)} was encoded by its own formula: it has none`)}]))}function IE(e,t){return new S(`Cannot encode the ${e} column ${R(t)} as an encode\
r must take it: there is none by default; name one under data.encode, or leave the column out`)}function mO(e,t,r){let n=e.list("encoder").flatMap(({name:o})=>{try{return e.make("encoder",o,t).takes.includes(
r)?[o]:[]}catch{return[]}});return n.length?`name ${n.join(" or ")} under data.encode`:"leave the column out"}function vE(e,t={}){let r=pO(e),n=new Set(r.values().flatMap(o=>o));return Object.keys(t).
flatMap(o=>{if(Ns.includes(o))return r.get(o)?.length?[]:[`data.encode.${o} has no effect, as the table has no ${o} column`];if(n.has(o))return[];let s=[...Ns,...n];throw new S(`Cannot use data.encode\
 as each key must be a kind of column (${Ns.join(", ")}) or a column of the table: current value is ${R(o)}${ct(o,s)}`)})}function pO({numeric:e,categorical:t,further:r=[]}){let n=o=>r.filter(s=>s.kind===
o).map(({name:s})=>s);return new Map([["numeric",e.names],["category",t.map(({name:o})=>o)],["text",n("text")],["tokens",n("tokens")]])}A();var AO="tokens",hO=["features","image","lengths"];function gO({columns:e},t){let r=e.flatMap(n=>{if(n.kind!=="encoded"||n.width>0)return[];let o=Go(n,t);return"ids"in o?[{column:n,cells:o}]:[]});return r.
map(({column:n,cells:o})=>{let s=r.length>1?n.name:AO;if(!hO.includes(s))return{name:s,column:n,cells:o};throw new S(`Cannot make an input of column ${R(s)} as no other input must have its name: curre\
nt value is ${R(s)}; rename the column`)})}var Pm=class{name;column;#e=new Int32Array(1024);#t=0;#r=[0];#n;constructor({name:t,column:r,cells:n}){this.name=t,this.column=r,this.#n=n}add(t,r){let{of:n,
name:o}=this.column,{vocabulary:s}=this.#n,i=t instanceof Int32Array?this.#n.ids(t):xm(n,t,c=>this.#n.ids(c)),a=(c,l)=>new S(`Cannot encode ${r} as column ${R(o)} must be ${c}: current value is ${R(l)}`);
if(typeof i=="string")throw a(i,t);let u=this.#t+i.length;if(u>this.#e.length){let c=new Int32Array(Math.max(u,2*this.#e.length));c.set(this.#e),this.#e=c}for(let c of i){if(!(c>=0&&c<s))throw a(`ids \
from 0 to ${s-1}, the last of its vocabulary`,c);this.#e[this.#t++]=c}this.#r.push(u)}finish(){let{vocabulary:t}=this.#n,[r,n]=[this.#e.slice(0,this.#t),Int32Array.from(this.#r)];return{kind:"tokens",
ids:r,starts:n,vocabulary:t}}};function Ju(e,t){let r=gO(e,t).map(n=>new Pm(n));if(r.length)return{add(n,o){for(let s of r)s.add(n(s.column.name),o)},finish:()=>Object.fromEntries(r.map(n=>[n.name,n.finish()]))}}A();var Pn=U(j());var ot="features";function Nt({reads:e=[ot]}){return e}function js(e){return[...new Set(e.flatMap(Nt))]}function Us(e){return e==="tokens"?"lengths":`${e}.lengths`}function CE(e){return e===Us("tokens")||
e.endsWith(".lengths")}function yO({width:e,inputs:t={}}){return xE(e,Object.entries(t))}function SE({features:e,inputs:t}){return xE(e,Object.entries(t))}function xE(e,t){return[...e>0?[ot]:[],...t.flatMap(
([r,{kind:n}])=>n==="tokens"?[r,Us(r)]:[r])]}function Yu({inputs:e={}}){return Object.fromEntries(Object.entries(e).map(([t,r])=>[t,r.kind==="tokens"?{kind:r.kind,vocabulary:r.vocabulary}:{kind:r.kind,
shape:r.shape}]))}function kE(e,t,r){return new S(`Cannot use ${e} as it reads the input ${R(t)}, which must be there: the inputs are ${r.join(", ")||"none"}`)}function Om(e,t,r){let n=t.find(o=>!r.includes(
o));if(n!==void 0)throw kE(e,n,r)}function fo(e,t){let r=e[t];if(!r)throw kE("these inputs",t,Object.keys(e));return r}function Xu({image:e}){return e?{image:{kind:"image",shape:e,from:0}}:void 0}function mo(e,t,r="\
the model"){let{features:n,inputs:o={},rows:{length:s}}=e,i=s>0?n.length/s:0;Om(r,t,yO({width:i,inputs:o}));let a={};for(let u of t){if(u===ot){a[u]=Pn.tensor2d(n,[s,i]);continue}let c=o[u];c?.kind===
"image"&&(a[u]=bO(n,[s,i],c)),c?.kind==="tokens"&&(a[u]=wO(c,s),a[Us(u)]=Pn.tensor1d(Qm(c,s),"int32"))}for(let[u,c]of Object.entries(o)){let l=Us(u);c.kind!=="tokens"||!t.includes(l)||a[l]||(a[l]=Pn.tensor1d(
Qm(c,s),"int32"))}return a}function Qm({starts:e},t){return Int32Array.from({length:t},(r,n)=>e[n+1]-e[n])}function wO(e,t){let{ids:r,starts:n}=e,o=Math.max(1,Qm(e,t).reduce((i,a)=>Math.max(i,a),0)),s=new Int32Array(
t*o);for(let i=0;i<t;i++)s.set(r.subarray(n[i],n[i+1]),i*o);return Pn.tensor2d(s,[t,o],"int32")}function bO(e,[t,r],{shape:n,from:o}){let s=n[0]*n[1]*n[2];if(o===0&&s===r)return Pn.tensor4d(e,[t,...n]);
let i=new Float32Array(t*s);for(let a=0;a<t;a++){let u=a*r+o;i.set(e.subarray(u,u+s),a*s)}return Pn.tensor4d(i,[t,...n])}function BE(e,t){return Dm(e,r=>{if(r.kind!=="tokens")return r;let{ids:n,starts:o}=r,
s=t.length,i=new Int32Array(s+1);for(let u=0;u<s;u++)i[u+1]=i[u]+o[t[u]+1]-o[t[u]];let a=new Int32Array(i[s]);for(let u=0;u<s;u++)a.set(n.subarray(o[t[u]],o[t[u]+1]),i[u]);return{...r,ids:a,starts:i}})}
function RE({features:e,width:t,inputs:r,rows:n},o,s){let i=Dm(r,a=>a.kind==="tokens"?{...a,starts:a.starts.subarray(o,s+1)}:a);return{features:e.subarray(o*t,s*t),inputs:i,rows:n.subarray(o,s)}}function $E(e,t){
return Dm(e,(r,n)=>{let o=t?.[n];if(r.kind!=="tokens"||o?.kind!=="tokens")return r;let[s,i]=[r,o].map(({ids:c,starts:l})=>c.subarray(l[0],l.at(-1))),a=new Int32Array(s.length+i.length);a.set(s),a.set(
i,s.length);let u=new Int32Array(r.starts.length+o.starts.length-1);return r.starts.forEach((c,l)=>u[l]=c-r.starts[0]),o.starts.forEach((c,l)=>u[r.starts.length-1+l]=s.length+c-o.starts[0]),{...r,ids:a,
starts:u}})}function Dm(e,t){if(e)return Object.fromEntries(Object.entries(e).map(([r,n])=>[r,t(n,r)]))}A();var kr=64;function TE(e,t,r=Ku){if(t.length===0)throw new RangeError("Cannot fit preprocessing as there must be a training row: there is none");let n=IO(Mm(e),t,r),o=n.reduce((i,a)=>i+xr(a),0),s=EO(e.
numeric,n);return{version:1,label:e.label,classes:[...e.classes],columns:n,features:o,...s?{image:s}:{}}}function EO({image:e,names:t},r){if(!e)return;let n=[e.height,e.width,e.channels],o=r.find(i=>i.
kind==="numeric"&&i.missing),s=`Cannot take the numeric columns for an image of ${n.join(" × ")}`;if(o)throw new S(`${s} as no pixel must be missing: column ${R(o.name)} has missing cells`);if(n.reduce(
(i,a)=>i*a,1)===t.length)return n;throw new S(`${s} as there must be as many columns: current value is ${t.length}`)}function Mm({numeric:e,categorical:t,further:r=[]}){let{names:n,values:o,scale:s="c\
olumn"}=e;return[...n.map((i,a)=>({kind:"numeric",name:i,values:o,stride:n.length,at:a,scale:s})),...t.map(i=>({...i,kind:"category"})),...r]}function IO(e,t,r){let n=new Map,o=new Map;e.forEach(({kind:i,
name:a},u)=>{let c=r.of(i,a);o.has(c)||o.set(c,o.size);let l=`${i} ${o.get(c)}`,f=n.get(l);f?f.at.push(u):n.set(l,{chosen:c,at:[u]})});let s=[];for(let{chosen:i,at:a}of n.values()){let u=a.map(l=>e[l]),
c=i?i.encoder.fit(u,t):vO(u,t);if(c.length!==u.length)throw new TypeError(`Encoder ${i?.use} must fit each of ${u.length} columns: it has fitted ${c.length}`);c.forEach((l,f)=>s[a[f]]=CO(u[f],l,i,t))}
return s}function vO(e,t){let[r]=e;if(r.kind==="numeric")return Ji(e,t);if(r.kind==="category")return e.map(n=>Lm(n,t));throw IE(r.kind,r.name)}function CO(e,t,r,n){let{kind:o,name:s}=e;if(t.kind!=="e\
ncoded"){let{kind:d,...m}=t;return{kind:d,name:s,...m}}let{use:i,options:a}=r,{width:u,state:c}=t;if(!(Number.isInteger(u)&&u>=0))throw new TypeError(`Encoder ${i} must fit column ${R(s)} with a whole\
 number of features: it has ${u}`);let l=Fm(e),f=u>0&&n.some(d=>l(d)===null);return{kind:"encoded",name:s,of:o,encoder:i,options:a,state:c,width:u,missing:f}}function Fm(e){switch(e.kind){case"text":return t=>e.
values[t]??null;case"tokens":return t=>e.ids.subarray(e.starts[t],e.starts[t+1]);case"category":return t=>e.categories[e.codes[t]]??null;default:{let{values:t,stride:r,at:n}=e;return o=>{let s=t[o*r+n];
return Number.isNaN(s)?null:s}}}}function Ji(e,t){let[r]=e;if(!r)return[];let{values:n,stride:o,scale:s}=r,i=e.length,a=Int32Array.from(e,({at:f})=>f),u=new Uint8Array(i),l=SO(f=>{for(let d of t)for(let m=0,
p=d*o;m<i;m++){let h=n[p+a[m]];h===h?f(h,m):u[m]=1}},i,s==="table"?()=>0:f=>f);return e.map((f,d)=>({kind:"numeric",...l[d],missing:u[d]===1}))}function SO(e,t,r){let n=Int32Array.from({length:t},(m,p)=>r(
p)),o=(m=0)=>new Float64Array(t).fill(m),[s,i,a,u,c,l]=[o(1/0),o(-1/0),o(),o(),o(),o()];e((m,p)=>{let h=n[p];u[h]++===0&&(a[h]=m),m<s[h]&&(s[h]=m),m>i[h]&&(i[h]=m)});let f=s.map((m,p)=>2**Math.min(1023,
Math.floor(Math.log2(Math.max(-m,i[p])))));e((m,p)=>{c[n[p]]+=m/f[n[p]]});let d=c.map((m,p)=>m/u[p]);return e((m,p)=>{let h=n[p];l[h]+=(m/f[h]-d[h])**2}),Array.from(n,m=>s[m]<i[m]?{mean:d[m]*f[m],sd:Math.
sqrt(l[m]/u[m])*f[m]||1}:{mean:a[m],sd:1})}function Lm({categories:e,codes:t},r,n=kr){let o=new Float64Array(e.length),s=!1;for(let u of r){let c=t[u];c<0?s=!0:o[c]+=1}return{kind:"categorical",categories:e.
map((u,c)=>({text:u,count:o[c]})).filter(({count:u})=>u>0).sort((u,c)=>c.count-u.count||co(u.text,c.text)).slice(0,n).map(({text:u})=>u).sort(co),missing:s}}function PE(e,t,r,n=s=>new Float32Array(s),o={}){
let{columns:s,features:i}=e,a=r??OE(t),u=n(a.length*i),c=Wr(s),l=s.map(f=>f.kind==="numeric"?xO(f,t):f.kind==="categorical"?BO(f,t):kO(f,t,o));for(let f=0,d=0;f<a.length;f++,d+=i)for(let m=0;m<l.length;m++)
l[m](u,d+c[m],a[f]);return u}function QE(e,t,r,n={}){let o=Ju(e,n);if(!o)return;let s=new Map(Mm(t).map(i=>[i.name,Fm(i)]));for(let i of e.columns)i.kind==="encoded"&&DE(i,t);for(let i of r??OE(t))o.add(
a=>s.get(a)(i),`row ${i+1}`);return o.finish()}function OE({rows:e}){return Int32Array.from({length:e},(t,r)=>r)}function xO(e,{numeric:t,categorical:r,further:n=[]}){let{names:o,values:s}=t,i=o.indexOf(
e.name);if(i<0)throw ME(e,o,[...r,...n].map(({name:a})=>a));return(a,u,c)=>$m(e,s[c*o.length+i],a,u)}function DE(e,t){let r=Mm(t),n=r.find(({kind:s,name:i})=>s===e.of&&i===e.name);if(n)return n;let o=r.
map(({name:s})=>s);throw o.includes(e.name)?FE(e):Zu("the table",e,o)}function kO(e,t,r){let{name:n,width:o,missing:s}=e,i=Go(e,r),a=Fm(DE(e,t));return(u,c,l)=>{let f=a(l);u.fill(0,c,c+o+(s?1:0)),s&&f===
null&&(u[c+o]=1);let d="write"in i?i.write(f,u,c):void 0;if(d!==void 0)throw new S(`Cannot encode row ${l+1} as column ${R(n)} must be ${d}: current value is ${R(f)}`)}}function ME(e,t,r){return r.includes(
e.name)?FE(e):Zu("the table",e,[...t,...r])}function FE(e){return new S(`Cannot encode the table as it must have the ${_m(e)} column ${R(e.name)}: it is of another type`)}function BO(e,{numeric:t,categorical:r,
further:n=[]}){let o=r.find(({name:i})=>i===e.name);if(!o){let i=[...t.names,...n.map(({name:a})=>a)];throw ME(e,r.map(({name:a})=>a),i)}let s=o.categories.map(zs(e));return(i,a,u)=>{let c=o.codes[u];
Bm(e,c<0?"missing":s[c],i,a)}}var Gs=se().min(1),_E=$({version:kn(1),label:Gs,classes:me(se()).min(1),columns:me(Qd("kind",[$({kind:kn("numeric"),name:Gs,mean:M(),sd:M().positive(),missing:De(),fill:M().
optional()}),$({kind:kn("categorical"),name:Gs,categories:me(se()),missing:De()}),$({kind:kn("encoded"),name:Gs,of:be(Ns),encoder:se(),options:rr(se(),nn()),state:nn(),width:qe().nonnegative(),missing:De()})])).
min(1),features:qe().nonnegative(),image:to([qe().positive(),qe().positive(),qe().positive()]).optional(),answer:Qd("from",[$({task:Gs,from:kn("sigmoid")}),$({task:Gs,from:kn("numbers"),scales:me($({mean:M(),
sd:M().positive()})).min(1)})]).optional()}).superRefine(({classes:e,columns:t,features:r,image:n,answer:o},s)=>{let i=(f,d)=>s.addIssue({code:"custom",path:[f],message:d}),a=Ki(t.map(({name:f})=>f));
a!==void 0&&i("columns",`must have different names: ${R(a)} is there twice`),Ki(e)!==void 0&&i("classes","must differ"),!o&&e.length<2&&i("classes","must be at least 2"),o?.from==="numbers"&&o.scales.
length!==e.length&&i("answer",`must have a scale for each of the ${e.length} outputs: it has ${o.scales.length}`);let u=t.reduce((f,d)=>f+xr(d),0);r===0&&t.every(({kind:f})=>f!=="encoded")&&i("feature\
s","must be above 0"),u!==r&&i("features",`must be ${u}, as the columns say`);let c=n?.reduce((f,d)=>f*d,1)??0,l=t.slice(0,c).every(({kind:f,missing:d})=>f==="numeric"&&!d);(c>t.length||!l)&&i("image",
"must have its pixels as the first columns")});function ec(e){let t=_E.safeParse(e);if(t.success)return t.data;throw new $t("preprocessing",so(t.error,_E,"preprocessing",e))}A();var zm="seen.json",Nm=2**48,RO=2**16;function rc(e,t){let r=[e,...t?[t]:[]],n=new Float64Array(r.reduce((s,{rows:i})=>s+i,0)),o=0;for(let s of r)$O(s,n.subarray(o,o+s.rows)),o+=s.rows;return n}function $O({
rows:e,numeric:{names:t,values:r},categorical:n,further:o=[]},s){let i=new Float64Array(1),a=new Uint32Array(i.buffer),u=t.map(Yi),c=n.map(({name:f,categories:d,codes:m})=>({key:Yi(f),codes:m,hashes:d.
map(Yi)})),l=o.map(f=>({key:Yi(f.name),hashOf:_O(f)}));for(let f=0,d=0;f<e;f++){let[m,p]=[0,0],h=(g,y,w)=>{let E=Xi(Xi(g^y)+w|0);m=m+E|0,p=p+Xi(E^1540483477+g)|0};for(let g of u)i[0]=r[d++]+0,Number.isNaN(
i[0])?h(g,2146959360,1):h(g,a[0],a[1]);for(let{key:g,codes:y,hashes:w}of c){let E=y[f];h(g,E<0?2146959360:w[E],2)}for(let{key:g,hashOf:y}of l)h(g,y(f),3);s[f]=(m>>>0)+(p>>>16)*2**32}}function _O(e){if(e.
kind==="text"){let{values:n}=e;return o=>n[o]===void 0?2146959360:Yi(n[o])}let{ids:t,starts:r}=e;return n=>{let o=2166136261^r[n+1]-r[n];for(let s=r[n];s<r[n+1];s++)o=Xi(Math.imul(o^t[s],16777619));return o}}
function Xi(e){return e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),e^e>>>16}function Yi(e){let t=2166136261^e.length;for(let r=0;r<e.length;r++)t=Math.imul(t^e.charCodeAt(r),16777619);
return Xi(t)}function NE({seed:e,data:t,rows:r,prepared:{train:n,validation:o,unlabelled:s},contents:i},{withUnlabelled:a}){let u=Math.floor(Nm*Math.min(1,RO/Math.max(1,i.length))),c=f=>PO(Float64Array.
from(f,d=>i[d]).filter(d=>d<u).sort()),l=a&&s?Int32Array.from([...n.rows,...s.rows]):n.rows;return{data:t,rows:r.table,seed:e,train:LE(n.rows,r.table),validation:LE(o.rows,r.table),contents:{below:u,train:c(
l),validation:c(o.rows)}}}function UE(e,{data:t,rows:r,prepared:n,contents:o}){let{train:s,validation:i,test:a}=n,u=(m,p)=>new Set(m.filter(p));if(e.data===t&&e.rows===r.table){let[m,p]=[zE(e.train),zE(
e.validation)];return{test:u(a.rows,m),validation:u(i.rows,m),chosenOn:u(a.rows,p),each:1}}let c=new Set(Float64Array.from(s.rows,m=>o[m])),l=m=>{let p=new Set(QO(m));return h=>p.has(o[h])&&!c.has(o[h])},
[f,d]=[l(e.contents.train),l(e.contents.validation)];return{test:u(a.rows,f),validation:u(i.rows,f),chosenOn:u(a.rows,d),each:Nm/e.contents.below}}function nc(e){return[zm,qt(e)]}var tc=se().regex(/^[A-Za-z0-9+/]*={0,2}$/),
TO=$({version:kn(1),complete:De(),records:me($({data:se(),rows:qe().min(1),seed:M(),train:tc,validation:tc,contents:$({below:qe().min(1).max(Nm),train:tc,validation:tc})}))});async function jE(e,t){let r=await zt(
e,zm,t);if(r===void 0)return"unknown";let n=TO.safeParse(r);if(n.success)return n.data;throw new S(`Cannot use ${t} as a teacher: its ${zm} (the rows that it has seen) must be as it was written: it is\
 not; remove it and checksums.json to have the model taken for one of which that is not known`)}function LE(e,t){let r=new Uint8Array(Math.ceil(t/8));for(let n of e)r[n>>3]|=1<<(n&7);return GE(r)}function zE(e){
let t=qE(e);return r=>((t[r>>3]??0)>>(r&7)&1)===1}function PO(e){let t=new Uint8Array(6*e.length),r=new DataView(t.buffer);return e.forEach((n,o)=>{r.setUint32(6*o,n%2**32,!0),r.setUint16(6*o+4,Math.floor(
n/2**32),!0)}),GE(t)}function QO(e){let t=qE(e),r=new DataView(t.buffer);return Float64Array.from({length:Math.floor(t.length/6)},(n,o)=>r.getUint32(6*o,!0)+r.getUint16(6*o+4,!0)*2**32)}function GE(e){
let t="";for(let r=0;r<e.length;r+=3*2**12)t+=btoa(String.fromCharCode(...e.subarray(r,r+3*2**12)));return t}function qE(e){return Uint8Array.from(atob(e),t=>t.charCodeAt(0))}A();A();function Um(e,t,r){let n=-1/0;for(let s=t;s<r;s++)n=Math.max(n,e[s]);let o=0;for(let s=t;s<r;s++)o+=e[s]=Math.exp(e[s]-n);for(let s=t;s<r;s++)e[s]/=o}function oc(e,t=1){let r=Float64Array.from(e,n=>n/
t);return Um(r,0,r.length),r}function Qn(e,t=0,r=e.length){let[n,o]=[-1,-1/0];for(let s=t;s<r;s++){let i=e[s];i>o&&(n=s-t,o=i)}return n}var OO=.5;function WE(e,{answer:t,classes:r}){let n=r.length;if(t?.from==="numbers"){let{scales:o}=t;return Float64Array.from(e,(s,i)=>s*o[i%n].sd+o[i%n].mean)}if(t)e.forEach((o,s)=>e[s]=1/(1+Math.exp(-o)));else
for(let o=0;o<e.length;o+=n)Um(e,o,o+n);return e}function ZE(e,{answer:t,classes:r}){return t?t.from==="numbers"?{numbers:e}:{labels:r.filter((n,o)=>e[o]>OO),probabilities:e}:{label:r[Qn(e)],probabilities:e}}A();var eI=U(j());A();var ze=U(j());A();A();async function Zr(e){let t=[];for(let r of e)t.push(Float32Array.from(await r.data()));return t}function ea(e){return e.val}function Vm(e){return e.weights.map(t=>({name:t.originalName.split("/").at(-1),shape:t.shape,variable:ea(t)}))}async function sc({variable:e}){return Float32Array.from(await e.data())}function ic(e){let t=e.
getClassName(),r=VE[t];if(!Object.hasOwn(VE,t)||!r)return{kind:"Other",activation:KE(e)};let n=Object.fromEntries(Vm(e).map(o=>[o.name,o]));return{kind:t,weights:n,...r(e.getConfig(),e)}}async function ac(e,t){
let r={},n="weights"in e?e.weights:{};for(let[o,s]of Object.entries(n))r[o]=await t(s);return{...e,weights:r}}function ln(e,t){return e===-1||e===t-1}var VE={Dense:qm,Activation:qm,Dropout:({rate:e,noiseShape:t})=>({
rate:e,noiseShape:t??void 0}),SpatialDropout1D:({rate:e})=>({rate:e}),Flatten:e=>({channelsLast:Zm(e)}),Reshape:()=>({}),BatchNormalization:({epsilon:e,axis:t})=>({epsilon:e,axis:t}),LayerNormalization:({
epsilon:e,axis:t})=>({epsilon:e,axes:[t].flat()}),Conv2D:jm,DepthwiseConv2D:jm,SeparableConv2D:jm,MaxPooling2D:e=>({sliding:Wm(e,"poolSize")}),AveragePooling2D:e=>({sliding:Wm(e,"poolSize")}),GlobalAveragePooling2D:e=>({
channelsLast:Zm(e)}),Add:()=>({}),Concatenate:({axis:e})=>({axis:e})};function jm(e,t){return{...qm(e,t),sliding:Wm(e,"kernelSize")}}function qm(e,t){return{activation:KE(t)}}var DO={Softmax:"softmax",
ReLU:"relu",LeakyReLU:"leakyRelu",PReLU:"prelu",ELU:"elu",ThresholdedReLU:"thresholdedRelu"};function KE(e){let{activation:t}=e.getConfig();return DO[e.getClassName()]??(typeof t=="string"?t:"linear")}
function Wm(e,t){let r=Gm(e[t]);return{size:r,strides:Gm(e.strides??r),dilations:Gm(e.dilationRate??1),padding:e.padding,channelsLast:Zm(e)}}function Zm({dataFormat:e}){return(e??"channelsLast")==="ch\
annelsLast"}function Gm(e){return Array.isArray(e)?[e[0],e[1]??e[0]]:[e,e]}var Km=class extends ze.layers.Layer{static className="MaskedAveragePooling1D";constructor(t={}){super(t),this.supportsMasking=!0}computeOutputShape(t){let[r,,n]=t;return[r,n]}call(t,{mask:r}={}){let n=[
t].flat()[0],[o]=[r].flat();return o?ze.tidy(()=>{let s=ze.expandDims(ze.cast(o,"float32"),-1);return ze.div(ze.sum(ze.mul(n,s),1),ze.maximum(ze.sum(s,1),1))}):ze.mean(n,1)}computeMask(){return null}};function HE(){ze.serialization.registerClass(Km)}var MO=new Set(["Embedding","Dense","Activation","ReLU","LeakyReLU","ELU","ThresholdedReLU","Dropout","SpatialDropout1D","GaussianNoise","GaussianDropo\
ut","TimeDistributed","Add","Multiply","Average","Maximum","Minimum"]),FO=new Set(["RNN","SimpleRNN","GRU","LSTM","Bidirectional"]);function JE({calls:e},t,r){let n=new Map,o=new Set(t);for(let s of e){
let{layer:i,className:a,name:u,op:c,inputs:l,outputs:f,inputShape:d,outputShape:m}=s;if(!l.some(w=>o.has(w)))continue;let p=w=>new S(`Cannot use layer ${u} (${a}) as ${w}`),h=!r(a);if(l.some(w=>t.has(
w))&&a!=="Embedding"&&!(h&&i.supportsMasking))throw p("tokens must be read by an embedding, as ids are no measurements: put one before it");let g=MO.has(a)||c.kind==="LayerNormalization"&&c.axes.length===
1&&ln(c.axes[0],d.length)||c.kind==="Concatenate"&&ln(c.axis,d.length);if(!g&&!FO.has(a)&&!(h&&i.supportsMasking))throw p(h?"a layer of a plugin that reads padded sequences must heed their mask: it do\
es not say so; set its supportsMasking to true once its call does (the mask is the second argument's mask)":"sequences are padded to the longest of their batch, and it would count the padding: use mas\
kedAveragePooling1d of Retort, or a recurrent layer, to make one vector of each");let y=g||m.length>2;if(n.set(s,y?"keeps":"ends"),y)for(let w of f)o.add(w)}return n}function YE(e,t){let r=ze.range(0,
e.shape[1],1,"int32");return ze.less(ze.expandDims(r,0),ze.expandDims(t,1))}function tI(e){HE();let t=eI.serialization.SerializationMap.getMap().classNameMap;return Jm(e,r=>Object.hasOwn(t,r))}function uc(e){return Jm(e,lc)}function Hm(e){return e.toJSON(void 0,!1)}function Jm(e,t,r=""){
if(typeof e!="object"||e===null)return;let{class_name:n,config:o}=e,s=typeof o?.name=="string"?o.name:r;if(typeof n=="string"&&!t(n))return{className:n,layer:s};if(n===void 0&&typeof o?.name=="string")
return{className:"class",layer:s};for(let i of Object.values(e)){let a=Jm(i,t,s);if(a)return a}}function XE(e){let t=/^(name|inbound_nodes|input_layers|output_layers|backend|.*_version|.*_initializer)$/;
return JSON.stringify(e,(r,n)=>t.test(r)?void 0:n??void 0)}var On="architecture.json";function rI(e){return e.map(t=>Gu(t)?t:t.split(/[\\/]/).at(-1))}function cc({has:e,make:t},r,n){return(o,s)=>{if(e(
"student",o.use))return t("student",o)({name:"model",features:r,classes:n,inputs:s,random:Tn(0)}).model}}function nI(e,t,r,{student:n,inputs:o={}},s){let i=n&&s(n,o);if(!i)return;let a=i.weights.map(({
shape:c})=>c);if(!(XE(Hm(i))===XE(t)&&a.length===r.length&&a.every((c,l)=>String(c)===String(r[l].shape))))throw i.dispose(),new S(`Cannot open ${e} as a model: the student plugin ${R(n.use)} must bui\
ld the model that was trained: it builds another one; its file has changed, or model.json has`);return i.setWeights([...r]),i}function oI(e,{className:t,layer:r},{student:n,plugins:o=[]}){let s=n?`, m\
ade by the student plugin ${R(n.use)}`:"",i=o.length?` of ${o.join(", ")}`:"";return new S(`Cannot open ${e} as a model: TensorFlow.js has no ${t}, which its layer ${R(r)} is${s}: the plugin${i} must \
be loaded: name its file (--plugin of a command, "plugins" of a config or of a server's config)`)}function qs(e){return lc(e)?"--target tfjs takes it as it is":"it comes with a plugin, so an exporter \
of your own is what takes it (deno task plugin new my-export --kind exporter)"}function lc(e){return LO.has(e)}var LO=new Set(`
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
  `.trim().split(/\s+/));A();var Dn=U(j());A();A();var ta=U(j());A();var Br=U(j());function Tt(e){return Br.getKernel(e,Br.getBackend())!==void 0}function Ct(e,t,r){let n={};for(let s in t){let i=t[s];i&&(n[s]=i)}let o=Br.engine().runKernel(e,n,r);return Array.isArray(
o)?o:[o]}function sI(){return Br.engine().state.gradientDepth>0}function qo(e){let{backend:t}=Br.engine().state.tensorInfo.get(e.dataId);t.refCount(e.dataId)<=1||Br.tidy(()=>e.assign(Br.mul(e,1)))}var zO=["linear","relu","sigmoid","tanh","elu"];function iI(e){return zO.includes(e)}function aI(e,{kernel:t,bias:r,activation:n}){if(!(!Tt("RetortDense")||e.rank<2||!ra(e,t)))return Ct("RetortDense",
{x:e,w:t,b:r},{activation:n})[0]}function ra(e,t){return e.dtype==="float32"&&e.shape.at(-1)===t.shape[0]}function fc(){return{kernelName:"RetortDense",inputsToSave:["x","w"],outputsToSave:[!0],gradFunc(e,[
t,r,n],o){let{activation:s}=o,[i,a,u]=Ct("RetortDenseGrad",{dy:e,y:n,x:t},{activation:s});return{x(){let c=ta.reshape(i,[-1,i.shape.at(-1)]);return ta.reshape(ta.matMul(c,r,!1,!0),t.shape)},w:()=>a,b:()=>u}}}}function Ym(e){let t={};for(let r=0;r<e.length;r++){let{kernel:n,bias:o}=e[r];t[`w${r+1}`]=n,o&&(t[`b${r+1}`]=o)}return t}function uI(e,t){if(!Tt("RetortForward")||sI()||!ra(t,e[0].kernel))return;let r=e.
map(({activation:n})=>n);return Ct("RetortForward",{x:t,...Ym(e)},{activations:r})[0]}A();function po(e){let t=[],r=new Map,n=c=>{let l=(r.get(c)??0)+1;return r.set(c,l),l>1?`${c}/${l}`:c},o=(c,l,f)=>{jO(c,"output",c.outputs);let d=new Map(c.inputs.map(({id:w},E)=>[w,f[E]])),m=w=>d.get(w)??
`${l}${w}`;c.built||c.countParams();let{nodesByDepth:p}=c,h=Object.keys(p).map(Number).sort((w,E)=>E-w),g=new Map(c.layers.map((w,E)=>[w,E])),y=h.flatMap(w=>[...p[w]].sort((E,I)=>g.get(E.outboundLayer)-
g.get(I.outboundLayer)));for(let{outboundLayer:w,inputTensors:E,outputTensors:I}of y){let C=w.getClassName();if(C==="InputLayer")continue;let v=n(`${l}${w.name}`),k=E.map(({id:x})=>m(x));if(UO(w)){d.set(
I[0].id,o(w,`${v}.`,k));continue}t.push({layer:w,className:C,name:v,inputs:k,outputs:I.map(({id:x})=>m(x)),inputShape:E[0].shape,outputShape:I[0].shape,op:ic(w)})}return m(c.outputs[0].id)},s=NO(e),i=s.
map((c,l)=>l===0?"input":`input ${c}`),a=o(e,"",i),{shape:u}=e.outputs[0];if(u.length!==2)throw cI(e.name,`it must answer [batch, classes]: it answers [${u.map(c=>c??"batch")}]`);return{input:"input",
inputs:new Map(s.map((c,l)=>[c,i[l]])),output:a,calls:t}}function NO(e){e.built||e.countParams();let t=e.inputs.map(({sourceLayer:o})=>o.name),[r,...n]=e.inputs;return!r||n.length||r.dtype==="int32"||
r.shape.length>2?t:[ot]}function dc([,...e]){return e.every(t=>t!==null)?e:void 0}function UO(e){return"layers"in e&&"nodesByDepth"in e}function jO(e,t,r){if(r.length!==1)throw cI(e.name,`it must have\
 one ${t}: it has ${r.length}; make a model of one ${t}`)}function cI(e,t){return new S(`Cannot use model ${R(e)} as ${t}`)}A();A();var lI=U(j());var GO=["linear","relu","sigmoid","elu"];function fI(e){return GO.includes(e)}function dI(e,{filter:t,bias:r,...n}){if(!(!Tt("RetortConv2d")||e.rank!==4||e.dtype!=="float32"))return Ct("RetortConv2d",
{x:e,filter:t,bias:r},n)[0]}function mI(){return{kernelName:"RetortConv2d",inputsToSave:["x","filter"],outputsToSave:[!0],gradFunc(e,[t,r,n],o){let{activation:s,strides:i,pad:a,dilations:u}=o,[c,l]=Ct(
"RetortActivationGrad",{dy:e,y:n},{activation:s}),f={strides:i,pad:a,dataFormat:"NHWC",dilations:u,dimRoundingMode:void 0},d=(m,p,h)=>lI.engine().runKernel(m,p,{...f,...h});return{x:()=>d("Conv2DBackp\
ropInput",{dy:c,filter:r},{inputShape:t.shape}),filter:()=>d("Conv2DBackpropFilter",{x:t,dy:c},{filterShape:r.shape}),bias:()=>l}}}}A();function pI(e,{gamma:t,beta:r,epsilon:n}){if(!(!Tt("RetortLayerNorm")||e.dtype!=="float32"))return Ct("RetortLayerNorm",{x:e,gamma:t,beta:r},{epsilon:n})[0]}function AI(){return{kernelName:"RetortLaye\
rNorm",inputsToSave:["x","gamma"],outputsToSave:[!1,!0,!0],gradFunc(e,[t,r,n,o]){let[s]=e,[i,a,u]=Ct("RetortLayerNormGrad",{dy:s,x:t,gamma:r,mean:n,rstd:o},{});return{x:()=>i,gamma:()=>a,beta:()=>u}}}}function hI({op:e,inputShape:t}){if(e.kind==="Dense"){let a=yI(e);return a&&(u=>aI(u,a))}if(e.kind==="Conv2D"){let a=qO(e);return a&&(u=>dI(u,a))}if(e.kind!=="LayerNormalization")return;let{weights:{gamma:r,
beta:n},epsilon:o,axes:[s,...i]}=e;if(!(!r||!n||i.length||!ln(s,t.length)))return a=>pI(a,{gamma:r.variable,beta:n.variable,epsilon:o})}function gI({input:e,output:t,calls:r},n){let o=[],s=e;for(let{op:c,
name:l,inputs:f,outputs:d}of r){if(f.length!==1||f[0]!==s)return;s=d[0];let m=c.kind==="Dense"?yI(c):void 0,p=o.at(-1);if(m)o.push(m);else if(c.kind==="Dropout"&&!c.noiseShape&&p&&!p.dropout)o[o.length-
1]={...p,dropout:{name:l,rate:c.rate}};else return}let i=o.flatMap(({kernel:c,bias:l})=>l?[c,l]:[c]),a=i.length===n.length&&i.every((c,l)=>c===n[l]),u=r[0]?.inputShape.length===2&&s===t;return a&&u?o:
void 0}function yI({weights:{kernel:e,bias:t},activation:r}){if(iI(r))return{kernel:e.variable,...t?{bias:t.variable}:{},activation:r}}function qO({weights:e,sliding:t,activation:r}){let{padding:n,channelsLast:o,
strides:s,dilations:i}=t;if(!(!fI(r)||!o||!e.bias)&&!(n!=="same"&&n!=="valid"))return{filter:e.kernel.variable,bias:e.bias.variable,activation:r,strides:s,pad:n,dilations:i}}A();function bI({calls:e},{ids:t=!1,tokens:r=new Set}={}){for(let{layer:n,name:o,inputs:s}of e){if(n.stateful)throw pc(mc(o,n),"it must not carry a state from one batch to the next (stateful), as rows hav\
e no order: leave stateful out");let i=t||s.some(a=>r.has(a))?void 0:Xm(n).find(a=>a in wI);if(i)throw pc(mc(o,n),`its inputs must be ${wI[i]}, and a model's inputs are standardised columns and indica\
tors of categories: leave it out (a categorical column is one indicator for each category already), or bring the model along as a teacher that reads raw rows`)}}function EI({calls:e,inputs:t},r){for(let[
n,o]of t){let s=r[n];if(s?.kind==="tokens")for(let{layer:i,name:a,className:u,inputs:[c]}of e){let{inputDim:l}=i.getConfig();if(!(u!=="Embedding"||c!==o||Number(l)>=s.vocabulary))throw pc(mc(a,i),`its\
 inputDim must be at least the number of ids in ${n}, ${s.vocabulary}: current value is ${l}`)}}}function II({calls:e}){for(let{layer:t,name:r}of e){let n=a=>{throw pc(mc(r,t),a)},o=t.getConfig(),s=Xm(
t).find(a=>WO.has(a)),i=t.getClassName();s&&!(s===i&&ZO.has(i))&&VO(o)&&n(`it must draw no random numbers of its own, which no seed decides (${s}): use dropout, or an augmentation of the rows`);for(let[
a,u]of Ac(o))/^(recurrentD|d)ropout$/.test(a)&&typeof u=="number"&&u>0&&n(`its ${a} must be 0, as its masks are drawn by no seed: current value is ${u}; use a dropout layer behind it`),/(Regularizer|Constraint)$/.
test(a)&&u!==null&&u!==void 0&&n(`its ${a} must be left out, as training does not heed it; use an optimizer with weight decay`);i!=="BatchNormalization"&&Xm(t).includes("BatchNormalization")&&n("it mu\
st have no batch norm inside, which would not be told that it is trained: apply it to the layer's output"),i==="BatchNormalization"&&!(o.scale&&o.center)&&n("its scale and center must be true, as tfjs\
 cannot train it without: leave them out")}}var wI={Embedding:"whole numbers, the ids of categories",CategoryEncoding:"whole numbers, the ids of categories",Rescaling:"pixels from 0 to 255"},WO=new Set(
["Dropout","SpatialDropout1D","GaussianNoise","GaussianDropout","AlphaDropout","RandomWidth","RandomHeight"]),ZO=new Set(["Dropout","SpatialDropout1D"]);function VO(e){let t=Ac(e).filter(([r])=>r==="r\
ate"||r==="stddev");return t.length===0||t.some(([,r])=>r!==0)}function Xm(e){let t=Ac(e.getConfig()).filter(([r])=>r==="className"||r==="class_name");return[e.getClassName(),...t.map(([,r])=>String(r))]}
function Ac(e){return typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([t,r])=>[[t,r],...Ac(r)])}function mc(e,t){return`layer ${e} (${t.getClassName()})`}function pc(e,t){return new S(`Cann\
ot use ${e} as ${t}`)}A();var KO=["Flatten","Reshape","Dropout"];function Ws(e){return ep(e.outputs[0])}function ep({sourceLayer:e,nodeIndex:t}){let r=e;if(r.outputs?.length&&r.layers)return ep(r.outputs[0]);let n=ic(r),o="act\
ivation"in n?n.activation:"linear",s=r.inboundNodes[t??0]?.inputTensors[0];return(KO.includes(n.kind)||n.kind==="Activation"&&o==="linear")&&s?ep(s):o}function Ao(e,t,{raw:r=!1}={}){let n=po(t),o=r&&n.inputs.size===1?[ot]:[...n.inputs.keys()],s=r?[]:t.inputs.flatMap(({dtype:h},g)=>{let y=o[g];return h==="int32"&&!CE(y)||y==="tokens"?[y]:[]}),i=new Set(
s.map(h=>n.inputs.get(h)));bI(n,{ids:r,tokens:i});let a=JE(n,i,lc),u=t.trainableWeights.map(ea),c=t.weights.map(ea),l=new Map(n.calls.map(h=>[h,hI(h)])),f=!1,d=String(o)===ot?gI(n,u):void 0,m=!1,p=(h,g)=>{
g.training&&!f&&(II(n),HO(t)),f||=g.training;let y=d&&!g.training&&!g.taps?.length?uI(d,fo(h,ot)):void 0;return y?{logits:y,...g.taps?{features:{}}:{}}:YO({...n,fused:l,reads:o,tokens:s,maskRule:a},h,
g)};return{name:e,model:t,variables:u,state:c,reads:o,parameters:t.countParams(),forward:p,chain:d&&{of:p,layers:d},fingerprint:async()=>await nt([JO(t),...await Zr(c)]),dispose(){m||(m=!0,t.dispose(),
Dn.dispose(c.filter(h=>!h.isDisposed)))}}}function HO(e){let t=Ws(e);if(!(t!=="softmax"&&t!=="sigmoid"))throw new S(`Cannot train model ${R(e.name)} as its last layer must answer logits: its activatio\
n is ${t}, and each loss has a softmax of its own; leave the activation out`)}function JO(e){return JSON.stringify(e.getConfig(),(t,r)=>r??void 0)}function YO({inputs:e,output:t,calls:r,fused:n,reads:o,
tokens:s,maskRule:i},a,u){let c=new Map([...e.values()].map((p,h)=>[p,fo(a,o[h])])),l=new Map;for(let p of s){let h=fo(a,Us(p));l.set(e.get(p),YE(fo(a,p),h))}let f={};for(let p of r){let{layer:h,className:g,
op:y,name:w,inputs:E,outputs:I}=p,C=E.map(G=>c.get(G)),v=C.length===1?C[0]:C,k=E.map(G=>l.get(G)??null),x=k.some(G=>G!==null),T=r2(y)?n2(C[0],y,w,u):n.get(p)?.(C[0])??h.call(v,{training:u.training&&XO(
p,C[0]),...x?{mask:k.find(G=>G!==null)}:{}});vI(h);let O=Array.isArray(T)?T:[T];I.forEach((G,ue)=>c.set(G,O[ue]));let z=i.get(p);if(z){let G=g==="Embedding"?h.computeMask(C,void 0):null,ue=[...k,...[G].
flat()].filter(F=>F!=null);if(z==="keeps"&&ue.length){let F=ue.reduce((Z,V)=>Dn.logicalAnd(Z,V));I.forEach(Z=>l.set(Z,F))}}else if(h.supportsMasking&&(x||t2.has(g))){let[G]=[h.computeMask(C,k)].flat();
G&&I.forEach(ue=>l.set(ue,G))}u.taps?.includes(w)&&(f[w]=O[0])}let d=c.get(t);if(!u.taps)return{logits:d};let m=u.taps.find(p=>!(p in f));if(m!==void 0){let p=r.map(({name:h})=>h).join(", ");throw new S(
`Cannot tap ${m} as a layer must have that name: the layers are ${p}`)}return{logits:d,features:f}}function vI(e){let{cell:t,forwardLayer:r,backwardLayer:n,layer:o}=e;for(let s of[r,n,o])s&&vI(s);if(t)
for(let s of["dropoutMask","recurrentDropoutMask"]){let i=t[s];i&&Dn.dispose(i),i&&(t[s]=null)}}function XO({layer:e,op:t},r){return t.kind!=="BatchNormalization"?!0:e.trainable?(e2(e.name,t,r),!0):!1}
function e2(e,{axis:t},{size:r,shape:n}){let o=n.at(t);if(!(r>o))throw new S(`Cannot train batch norm (layer ${e}) as it must see at least 2 rows in a step: current value is 1; raise batchSize above 1\
, or leave batch norm out`)}var t2=new Set(["Masking","Embedding"]);function r2(e){return e.kind==="Dropout"||e.kind==="SpatialDropout1D"}function n2(e,t,r,{training:n,random:o}){let{rate:s}=t;if(!n||
s===0)return e;if(!o)throw new TypeError("Cannot drop out as the forward mode must have a random source: it has none");return Dn.mul(e,tp(o2(t,e.shape),s,o.split(r)))}function o2(e,t){return e.kind===
"SpatialDropout1D"?t.with(1,1):t.map((r,n)=>e.noiseShape?.[n]??r)}function tp(e,t,r){let n=new Float32Array(e.reduce((i,a)=>i*a,1)),o=1/(1-t),s=t*2**32;for(let i=0;i<n.length;i++)n[i]=r.bits()>=s?o:0;
return Dn.tensor(n,e)}A();var ho=U(j());async function CI(e,t,r=new Map){await e.save(ho.io.withSaveHandler(async n=>{let o=n.weightData,s=mt((Array.isArray(o)?o:[o]).map(u=>new Uint8Array(u))),i={format:"layers-model",generatedBy:"retort",
convertedBy:null,modelTopology:n.modelTopology,weightsManifest:[{paths:["weights.bin"],weights:n.weightSpecs}]},a=new TextEncoder().encode(`${JSON.stringify(i,null,1)}
`);return await Ms(t,new Map([...r,["weights.bin",s],["model.json",a]])),{modelArtifactsInfo:{dateSaved:new Date(0),modelTopologyType:"JSON"}}}))}function rp(e){return qt(e)}async function hc(e,t,r){let[n,o]=[await e.read("model.json"),await e.read("weights.bin")];if(!n||!o)throw new S(`Cannot open ${t} as a model: it must hold model.json and weights.bin: ${n?"weights.bin":
"model.json"} is not there`);try{let{format:s,modelTopology:i,weightsManifest:a}=JSON.parse(new TextDecoder().decode(n));if(s==="graph-model")throw new Error("it is a graph model, whose layers are gon\
e; convert it as tfjs_layers_model");if(!i||!a?.flatMap)throw new Error("model.json must have a modelTopology and a weightsManifest");let u=a.flatMap(({weights:m})=>m),c=u.reduce((m,{shape:p})=>m+4*p.
reduce((h,g)=>h*g,1),0);if(c!==o.length)throw new Error(`weights.bin must hold ${c} bytes: it holds ${o.length}`);let l=o.slice().buffer,f=await zt(e,On,t)??{};if(r&&uc(i)){let m=ho.io.decodeWeights(l,
u);try{let p=u.map(({name:g})=>m[g]),h=nI(t,i,p,f,r);if(h)return h}finally{ho.dispose(m)}}let d=tI(i);try{return await ho.loadLayersModel(ho.io.fromMemory({modelTopology:i,weightSpecs:u,weightData:l}))}catch(m){
throw d?oI(t,d,f):m}}catch(s){if(s instanceof S)throw s;let i=s instanceof Error?s.message.split(`
`)[0]:String(s);throw new S(`Cannot open ${t} as a model: it must be a tfjs layers model: ${i}`)}}A();A();A();var kI=["model","accuracy %","NLL","ECE %","agreement %","parameters","bytes","1 row ms","256 rows ms"];function BI(e){let t=e.seeds.length>1,r=(l,f)=>[l,Wo(f.accuracy,100,2,t),Wo(f.nll,1,4,t),Wo(f.ece,100,2,t),f.agreement?Wo(f.agreement,100,2,t):"",Fe(f.parameters),Fe(f.bytes),f.latency_ms?oa(f.latency_ms.
single):"–",f.latency_ms?oa(f.latency_ms.batch256):"–"],{teachers:n,ensemble:o,baseline:s,label_only:i=[],student:a}=e,u=n.length>1?n.map(l=>r(l.name,l)):[],c=n.length>1?"ensemble":"teacher";return[
...u,r(c,o),r("baseline",s),...i.map(l=>r(`labels: ${l.name}`,l)),r("student",a)]}var RI=["weights as","accuracy %","agreement %","bytes"];function $I({quantised:e=[],seeds:t}){let r=t.length>1;return e.
map(({precision:n,accuracy:o,agreement:s,bytes:i})=>[n,Wo(o,100,2,r),Wo(s,100,2,r),Fe(i)])}function _I(e){return[[s2(e),u2(e),np(e)],[c2(e),d2(e)],[f2(e)]].map(r=>r.filter(n=>n).join(" ")).filter(r=>r).join(`

`)}function s2(e){let{counts:t,recovered:r,ensemble:n,baseline:o,leak:s}=e,i=Rr(e),a=`of ${Fe(t.rows)} test answers right: ${i} ${Fe(t.ensemble)}, baseline ${Fe(t.baseline)}, student ${Fe(t.student)}`;
if(t.student<t.baseline&&!s?.test)return`${i2(e)} ${a2(e)}`;if(r)return`The student recovered ${Zs(r.value)} % of the ${i}'s gain (95 % interval ${Zs(r.low)} to ${Zs(r.high)} % over ${TI(r)}; ${a}).`;
let u=n.accuracy.mean-o.accuracy.mean,c=s?.test?`the ${i} has learned from ${Fe(s.test)} of these rows before, so its figures are too good and no share of its gain is called recovered`:u>0?`the ${i}'s\
 edge over the baseline (${Ar(u)} points) is within noise, so no share of it is called recovered; more seeds (--seeds 5) or more test rows would tell`:`the ${i} is no better than the baseline, so ther\
e is no gain to recover`;return`Of ${Fe(t.rows)} test answers the ${i} has ${Fe(t.ensemble)} right, the baseline ${Fe(t.baseline)}, the student ${Fe(t.student)}: ${c}.`}function i2(e){let{counts:t,student_baseline:r}=e,
n=r?.accuracy;return`The student is below its baseline: of ${Fe(t.rows)} test answers it has ${Fe(t.student)} right, the baseline ${Fe(t.baseline)}, the ${Rr(e)} ${Fe(t.ensemble)}${n?` (${PI(n)})`:""}${n&&
n.p>=op?"; that much may be chance":""}.`}function a2({ensemble:e,baseline:t}){return e.accuracy.mean>t.accuracy.mean?"Try a temperature of 1 (`strategy.temperature`), more weight on the labels (`stra\
tegy.hardWeight`) or longer training (`train.epochs`), and judge by the validation rows.":"Its teacher is no better than the baseline: try a better teacher (more members, wider, longer training) befor\
e anything else."}function u2(e){let{recovered_nll:t,student_baseline:r,ensemble:n,baseline:o,student:s,leak:i}=e;if(t===void 0||i?.test)return"";let[a,u,c]=[n,o,s].map(({nll:f})=>f.mean),l=`${Rr(e)} ${na(
a)}, baseline ${na(u)}, student ${na(c)}`;if(c>u){let f=r?.nll&&r.nll.p<op;return`In NLL the student is worse than its baseline (${l})${f?"":"; that much may be chance"}.`}return t?`In NLL it recovere\
d ${Zs(t.value)} % (95 % interval ${Zs(t.low)} to ${Zs(t.high)} % over ${TI(t)}; ${l}).`:a<u?`In NLL the ${Rr(e)}'s edge is within noise (${l}).`:`In NLL the ${Rr(e)} is no better than the baseline (${l}\
).`}function c2(e){let{best_label_only:t,label_only:r=[],leak:n}=e;if(!t||n?.test)return"";let o=r.length,s=t.chosen_on==="validation rows"?"chosen on validation rows":"chosen on the test rows, as the\
re are none to validate on",i=o?`\`${t.name}\`, the best of ${o+1} label-only students of the same budget (${s})`:"the baseline, the only label-only student of this run (`baselines` trains stronger on\
es)",{accuracy:a,nll:u}=t.student_difference;if(!a)return"";let c=t.nll_name===t.name,l=u?`${c?"; NLL":`; in NLL, against \`${t.nll_name}\`, the best there with ${na(t.nll.mean)},`} ${Zo(u.value,4)}, ${gc(
u.p)}`:"",f=`${Ar(t.accuracy.mean)} % right${c?` and NLL ${na(t.nll.mean)}`:""}`;return`Against ${i}, with ${f}: ${PI(a)}${l}: ${l2(t.student_difference,o>0)}.`}function l2({accuracy:e,nll:t},r){let[n,
o]=[SI(e),-SI(t)],s=r?"labels alone":"the plain baseline";return n>0?`the teacher helped beyond ${s}${o<0?" in accuracy, and in NLL it did harm":""}`:n<0?o>0?`${s} did better in accuracy, in NLL the t\
eacher helped`:`the student did worse than ${s}`:o===0?"nothing shows that the teacher helped":`in accuracy the two are not told apart, in NLL the teacher ${o>0?"helped":"did harm"}`}function SI(e){return e&&
e.p<op?Math.sign(e.value):0}function np(e){let{compression:t,speedup:r,speedup_batch256:n}=e,o=i=>i>=10?i.toFixed(0):i.toFixed(1),s=r!==null&&n!==null&&Number.isFinite(r)?`, ${o(r)} times faster on on\
e row and ${o(n)} times on a batch of 256`:"";return t>0?`It is ${o(t)} times smaller than the ${Rr(e)}${s}.`:`The ${Rr(e)} has no parameters of its own to compare with${r===null?", and its time was n\
ot measured":s.replace(/^, /,"; the student is ")}.`}function f2(e){let{ensemble:t,baseline:r,student:n}=e,o=[[Rr(e),t],["baseline",r],["student",n]];return o.some(([,{accuracy:a,balanced_accuracy:u}])=>u&&
Math.abs(a.mean-u.mean)>.05)?`Balanced accuracy, the mean recall of the classes: ${o.map(([a,{balanced_accuracy:u}])=>`${a} ${Ar(u?.mean??NaN)} %`).join(", ")}.`:""}function d2({seeds:e,best_label_only:t}){
return t&&e.length===1?"Intervals and p-values of one seed cover the test rows and not the trainings: another seed may differ by more (--seeds 5 covers both).":""}var op=.05;function Rr({teachers:e}){
return e.length>1?"ensemble":"teacher"}function TI({covers:e="test rows"}){return e}function PI({value:e,low:t,high:r,p:n,covers:o}){return e===0&&t===r?"both are right on the same rows":`${Zo(100*e,2)}\
 points, 95 % interval ${Zo(100*t,2)} to ${Zo(100*r,2)} over ${o}, ${gc(n)}`}function gc(e){return e<.001?"p < 0.001":`p ${e.toFixed(3)}`}function Zo(e,t){let r=Math.abs(e).toFixed(t);return Number(r)===
0?r:`${e<0?"−":"+"}${r}`}function Zs(e){return Zo(100*e,0).replace("+","")}function oa(e){return Number.isFinite(e)?e.toFixed(3):""}function na(e){return e.toFixed(4)}var xI=100;function QI(e){let{class_names:t=[],
label_only:r=[],ensemble:n,baseline:o,student:s}=e,i=[[Rr(e),n],["baseline",o],...r.map(c=>[`labels: ${c.name}`,c]),["student",s]];if(!t.length||i.some(([,{recall:c}])=>!c))return;let a=c=>typeof c=="\
number"?Ar(c):"no test row",u=e.seeds.length>1;return{columns:["recall %",...i.map(([c])=>c)],rows:[...t.slice(0,xI).map((c,l)=>[c,...i.map(([,{recall:f}])=>a(f[l]))]),["mean: balanced accuracy",...i.
map(([,{balanced_accuracy:c}])=>Wo(c,100,2,u))]],more:Math.max(0,t.length-xI)}}function Ar(e){return(100*e).toFixed(2)}function Fe(e){return String(Math.round(e)).replace(/\B(?=(?:\d{3}){1,7}$)/g,",")}
function Wo({mean:e,sd:t},r,n,o){let s=(e*r).toFixed(n);return o?`${s} ± ${(t*r).toFixed(n)}`:s}function DI({metrics:e,ensemble:t}){return["model",...e.map(({title:r})=>r),...t.weighted_metrics?e.map(({title:r})=>`weighted ${r}`):[],"agreement %","parameters","bytes","1 row ms","256 rows ms"]}function MI(e){
let{metrics:t,seeds:r,teachers:n,ensemble:o,baseline:s,label_only:i,student:a}=e,u=r.length>1,c=(l,f)=>[l,...sp(t,f.metrics,u),...f.weighted_metrics?sp(t,f.weighted_metrics,u):[],ip(f.agreement,LI,u),
Fe(f.parameters),Fe(f.bytes),f.latency_ms?oa(f.latency_ms.single):"–",f.latency_ms?oa(f.latency_ms.batch256):"–"];return[...n.length>1?n.map(l=>c(l.name,l)):[],c(Rr(e),o),c("baseline",s),...i.map(
l=>c(`labels: ${l.name}`,l)),c("student",a)]}function FI({metrics:e,quantised:t,seeds:r}){let n=r.length>1;return{columns:["weights as",...e.map(({title:o})=>o),"agreement %","bytes"],rows:t.map(o=>[o.
precision,...sp(e,o.metrics,n),ip(o.agreement,LI,n),Fe(o.bytes)])}}var LI={as:"percent"};function sp(e,t,r){return e.map(n=>ip(t[n.name],n,r))}function ip({mean:e,sd:t},r,n){let o=hr(e,r);if(!n)return o;
let s=/e/.test(o)?void 0:o.split(".")[1]?.length??0,i=r.as==="percent"||s===void 0?hr(t,r):t.toFixed(s);return`${o} ± ${i}`}function hr(e,{as:t}){return t==="percent"?Ar(e):m2(e)}function m2(e){if(e===
0||!Number.isFinite(e))return String(e);let t=Math.abs(e);return t>=1e7||t<1e-4?e.toExponential(3):t>=1e4?e.toFixed(0):e.toPrecision(4)}function zI(e){return[[p2(e),np(e)],[A2(e),y2(e)]].map(t=>t.filter(
r=>r).join(" ")).filter(t=>t).join(`

`)}function p2(e){let{metrics:[t],recovered:r,ensemble:n,baseline:o,student:s,leak:i,data:a}=e,u=Rr(e),c=h=>h.metrics[t.name].mean,l=t.as==="percent"?" %":"",d=`${t.title.replace(/ %$/,"")} on ${Fe(a.
test)} test rows: ${u} ${hr(c(n),t)}${l}, baseline ${hr(c(o),t)}${l}, student ${hr(c(s),t)}${l}`,m=t.better==="higher"?1:-1;if(i?.test)return`${d}. The ${u} has learned from ${Fe(i.test)} of these row\
s before, so its figures are too good and no share of its gain is called recovered.`;if(m*(c(s)-c(o))<0)return`The student is below its baseline (${d}).`;if(r){let h=g=>Zo(100*g,0).replace("+","");return`\
The student recovered ${h(r.value)} % of the ${u}'s gain (95 % interval ${h(r.low)} to ${h(r.high)} % over ${r.covers??"test rows"}; ${d}).`}let p=m*(c(n)-c(o))>0?`the ${u}'s edge over the baseline is\
 within noise, so no share of it is called recovered; more seeds (--seeds 5) or more test rows would tell`:`the ${u} is no better than the baseline, so there is no gain to recover`;return`${d}: ${p}.`}
function A2(e){let{best_label_only:{name:t,chosen_on:r,student_difference:n},label_only:o,leak:s,metrics:[i]}=e;return s?.test||!n?"":`Against ${o.length?`\`${t}\`, the best of ${o.length+1} label-onl\
y students of the same budget (chosen on ${r})`:"the baseline, the only label-only student of this run (`baselines` trains stronger ones)"}: ${h2(n,i)}: ${g2(n,i)}.`}function h2({value:e,low:t,high:r,
p:n,covers:o},s){let i=u=>`${u<0?"−":"+"}${hr(Math.abs(u),s)}`,a=s.as==="percent"?" points":"";return`${s.title.replace(/ %$/,"")} ${i(e)}${a}, 95 % interval ${i(t)} to ${i(r)} over ${o}, ${gc(n)}`}
function g2({value:e,p:t},{better:r}){return t>=.05?"nothing shows that the teacher helped":e>0==(r==="higher")?"the teacher helped":"labels alone did better"}function y2({seeds:e}){return e.length===
1?"Intervals and p-values of one seed cover the test rows and not the trainings: another seed may differ by more (--seeds 5 covers both).":""}function UI({result:e,prepared:t,student:r},n){let{preprocessing:o}=t,s=o.columns.filter(u=>u.missing).length,i=o.columns.filter(({kind:u})=>u==="encoded").length,a=u=>o.columns.filter(c=>c.kind===u).
length;return`# ${n.name}: a distilled student

\`${n.student.use}\` with ${Fe(r.parameters)} parameters, predicts \`${o.label}\`. Made by Retort with the strategy \`${n.strategy.use}\`
from the teacher \`${n.teacher.use}\`.

- **Takes** ${o.columns.length} raw columns (${a("numeric")} numeric, ${a("categorical")} categorical, ${i?`${i} encoded otherwise, `:""}${s} with
  missing cells), turned into ${o.features} features as \`preprocessing.json\` says.
- **Answers** ${w2(o)}
- **Trained** on ${Fe(e.data.train)} rows with seed ${e.seed}; validated on ${Fe(e.data.validation)}; measured on
  ${Fe(e.data.test)} that neither it nor its teacher has seen.

${E2(e)}

The baseline has the student's architecture, initial weights, optimizer, steps, rows and augmentation, and learns
from the labels alone${e.labelOnly?.length?"; models named `labels` have its budget, and a way of their own to learn from them":""}. These are the results of one seed, the one whose weights these are;\
 \`report.json\` of the
run has all of them.${e.ensemble.latency?"":" The teacher was asked about each row once, so how long it takes was not measured."}

## Limits

${b2(o)} It was not audited for fairness between groups of people.

## Use

\`\`\`sh
deno task predict <this folder> rows.csv
\`\`\`
`}function w2({classes:e,answer:t}){switch(t?.from){case"sigmoid":return`the logits of ${e.length} labels, named in \`labels.json\`; a sigmoid makes each a probability.`;case"numbers":return`${e.length}\
 ${e.length>1?"numbers":"number"}, named in \`labels.json\`, standardised: times \`sd\`, plus \`mean\`
  of \`answer\` in \`preprocessing.json\`, they are in the label's units.`;default:return`the logits of ${e.length} classes, named in \`labels.json\`; softmax makes them probabilities.`}}function b2({
classes:e,answer:t}){switch(t?.from){case"sigmoid":return`It knows the ${e.length} labels above and rows like those it was trained on.`;case"numbers":return"It knows rows like those it was trained on;\
 beyond the range of their labels nothing says how far it errs.";default:return`It knows the ${e.length} classes above and rows like those it was trained on; its probabilities are as calibrated
as its ECE says, on such rows.`}}function E2(e){if(e.task!==void 0){let{metrics:r}=e,n=(o,{evaluation:s,parameters:i,agreement:a})=>[o,...r.map(u=>hr(s.metrics[u.name],u)),Ar(a),Fe(i)];return NI(["mod\
el",...r.map(({title:o})=>o),"agreement with the teacher, %","parameters"],[n("teacher",e.ensemble),n("baseline",e.baseline),...e.labelOnly.map(o=>n(`labels: ${o.name}`,o)),n("student",e.student)])}let t=(r,{
evaluation:n,parameters:o,agreement:s})=>[r,`${Ar(n.accuracy)} %`,n.nll.toFixed(4),`${Ar(n.ece)} %`,`${Ar(s)} %`,Fe(o)];return NI(["model","accuracy","NLL","ECE","agreement with the teacher","paramete\
rs"],[t("teacher",e.ensemble),t("baseline",e.baseline),...(e.labelOnly??[]).map(r=>t(`labels: ${r.name}`,r)),t("student",e.student)])}function NI(e,t){let r=n=>`| ${n.join(" | ")} |`;return[r(e),r(e.map(
()=>"---")),...t.map(r)].join(`
`)}async function GI(e,t,r){let{student:n,prepared:{preprocessing:o}}=e,{split:s,unlabelled:i,encode:a,weight:u,path:c,...l}=t.data;await up(n,r,new Map([["preprocessing.json",qt(o)],["labels.json",qt(o.
classes)],["dataset.json",qt(l)],["README.md",new TextEncoder().encode(UI(e,t))],...e.seen?[nc(e.seen.student)]:[],...ap(e,n,t)]))}function ap({specOf:e,prepared:t},r,{plugins:n=[]}){let o=e?.(r),s=n.
length?{plugins:rI(n)}:{},i=t?.train?.inputs?{inputs:Yu(t.train)}:{};return o?[[On,rp({student:o,...s,...i})]]:[]}async function up(e,t,r){if(e.model)return await CI(e.model,t,r);let n=await e.save?.(),
o=r.get(On),s=`Cannot write student ${e.name}`;if(!n?.size)throw new S(`${s} as one without a model must have save, which gives its files: it has none`);if(!o)throw new S(`${s} as its plugin must be k\
nown, which loads it: a strategy made it by itself`);let i=[...n.keys()],a=i.find(l=>!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(l)||I2.includes(l)||r.has(l));if(a!==void 0)throw new S(`${s} as each file tha\
t it saves must have a plain name that the folder has no other file of: current value is ${R(a)}`);let u=JSON.parse(new TextDecoder().decode(o)),c=[...r].filter(([l])=>l!==On);await Ms(t,new Map([...c,
...n,[On,rp({...u,files:i})]]))}var I2=["model.json","weights.bin","preprocessing.json","labels.json","dataset.json","seen.json","README.md",On,qr];async function v2(e,t){let{folder:r,where:n,context:o,
features:s,classes:i}=t,a=await zt(r,On,n)??{},{student:u,files:c,inputs:l={},plugins:f=[]}=a;if(!c){let h=await hc(r,n,o&&cc(o,s,i));try{return Ao(e,h)}catch(g){throw h.dispose(),g}}let d=`Cannot ope\
n ${n} as a student`;if(!u||!o?.has("student",u.use)){let h=f.length?` (${f.join(", ")})`:"";throw new S(`${d}: the student plugin ${R(u?.use)} must be there, which loads it${h}: name its file (--plug\
in of a command, "plugins" of a config or of a server's config)`)}let{load:m}=o.make("student",u);if(!m)throw new S(`${d}: the student plugin ${R(u.use)} must have load: it has none`);let p=new Map;for(let h of c){
let g=await r.read(h);if(!g)throw new S(`${d}: it must have all files of its student: ${h} is not there`);p.set(h,g)}return await m(p,{name:e,features:s,classes:i,inputs:l,random:Tn(0)})}async function qI(e,t,{
catalogue:r}={}){let n=await uo(e,t,{as:"a student"}),o=await zt(n,"preprocessing.json",t),s=await zt(n,"dataset.json",t);if(o===void 0||s===void 0)throw new S(`Cannot open ${t} as a student: it must \
hold model.json, weights.bin, preprocessing.json and dataset.json: ${o===void 0?"preprocessing.json":"dataset.json"} is not there`);let i=ec(o),{classes:a,features:u}=i,c=r?Tm(r):{};C2(i,c,t);let l=await v2(
"student",{folder:n,where:t,context:r?.context(r.container),features:u,classes:a.length}),{model:f}=l,d=String(Nt(l))===ot,m=f&&d?f.inputs[0]?.shape.at(-1):u,p=f?f.outputs[0]?.shape.at(-1):a.length;if(m!==
u||p!==a.length)throw l.dispose(),new S(`Cannot open ${t} as a student: its model must take ${u} features and answer ${a.length} ${i.answer?"outputs":"classes"}, as its preprocessing says: it takes ${m}\
 and answers ${p}`);return{student:l,preprocessing:i,encoders:c,dataset:s,async predict(h){let g=new Float32Array(h.length*u),y=new Map,w=0,E=EE(i,{unknown:({name:x})=>{y.set(w,[...y.get(w)??[],x])},encoders:c}),
I=Ju(i,c);for(;w<h.length;w++){let{cells:x,number:T}=h[w];E(h[w],g,w*u),I?.add(O=>x.get(O),`row ${T}`)}let C={features:g,rows:new Int32Array(h.length).fill(-1),inputs:{...Xu(i),...I?.finish()}},v=jI.tidy(
()=>l.forward(mo(C,Nt(l),t),{training:!1}).logits),k=WE(Float64Array.from(await v.data()),i);return v.dispose(),h.map((x,T)=>{let O=y.get(T);return{...ZE(k.slice(T*a.length,(T+1)*a.length),i),...O?{unknown:O}:
{}}})}}}function C2({columns:e},t,r){for(let n of e){if(n.kind!=="encoded")continue;let{name:o,encoder:s}=n;if(!Object.hasOwn(t,s))throw new S(`Cannot open ${r} as a student: the encoder ${R(s)} of co\
lumn ${R(o)} must be at hand: it is not; name the plugin that it comes with`);try{Go(n,t)}catch(i){throw i instanceof S?new S(`Cannot open ${r} as a student: column ${R(o)}: ${i.message}`,{cause:i}):i}}}A();A();function WI(){return{now:()=>0,rest:()=>Promise.resolve()}}A();async function VI(e,t){let r=await ZI(e);return t?nt([r,await ZI(t)]):r}function ZI(e){let{rows:t,numeric:r,categorical:n,further:o=[],label:s,classes:i,labels:a,trainRows:u}=e,{labelColumns:c,rowWeights:l}=e,
f={rows:t,numeric:r.names,label:s,classes:i,scale:r.scale,trainRows:u},d=n.map(({name:m,categories:p})=>({name:m,categories:p}));return nt([JSON.stringify({...f,categories:d,...o.length?{further:o.map(
x2)}:{}}),r.values,...n.map(({codes:m})=>m),...o.flatMap(m=>m.kind==="tokens"?[m.ids,m.starts]:[]),...a?[a]:[],...c?.flatMap(S2)??[],...l?["weights",l]:[]])}function S2(e){return"values"in e?[e.name,e.
values]:[e.name,JSON.stringify(e.texts),e.codes]}function x2(e){let{kind:t,name:r}=e;return t==="text"?{kind:t,name:r,values:e.values}:{kind:t,name:r,vocabulary:e.vocabulary}}A();function yc({kind:e,name:t,...r},n,o){if(e==="text")return{kind:e,name:t,values:n};let s=new Int32Array(n.length+1),i=n.map((f,d)=>{let m=km(f??"");if(typeof m=="string")throw o(`row ${d+1}, column ${R(
t)} must be ${m}: current value is ${R(f)}`);return s[d+1]=s[d]+m.length,m}),a=new Int32Array(s.at(-1));i.forEach((f,d)=>a.set(f,s[d]));let u=r.vocabulary||a.reduce((f,d)=>Math.max(f,d),0)+1,c={kind:e,
name:t,ids:a,starts:s,vocabulary:u},l=KI(c,n.length);if(l!==void 0)throw o(l);return c}function KI({name:e,ids:t,starts:r,vocabulary:n},o){let s=`column ${R(e)}`;if(!(Number.isInteger(n)&&n>0))return`${s} must have a vocabulary of one id or more: current value is ${R(n)}`;let i=r.every(
(c,l)=>l===0?c===0:c>=r[l-1]);if(r.length!==o+1||!i||r.at(-1)!==t.length)return`${s} must say where each of ${o} rows starts, from 0 to the ${t.length} ids: it has ${r.length} starts, the last ${r.at(
-1)}`;let a=t.findIndex(c=>!(Number.isInteger(c)&&c>=0&&c<n));return a<0?void 0:`row ${r.findIndex((c,l)=>a<r[l+1])+1}, ${s} must have ids from 0 to ${n-1}, the last of its vocabulary: current value i\
s ${t[a]}`}function HI({rows:e,further:t=[]}){for(let r of t)if(r.kind==="tokens"){let n=KI(r,e);if(n!==void 0)return n}else if(r.values.length!==e)return`column ${R(r.name)} must have a text for each\
 of ${e} rows: it has ${r.values.length}`}A();function YI({preprocessing:{columns:e},train:t,validation:r,test:n,unlabelled:o}){let s=[t,r,n,...o?[o]:[]],i=Wr(e),a=e.flatMap((l,f)=>{if(l.kind!=="encoded"||l.of!=="text"||l.width===0)return[];let d=JI(
s,m=>k2(m,i[f],l.width));return d===0?[]:[`column ${R(l.name)} has ${vt(d,"row")} whose text has nothing that the encoder ${l.encoder} counts, or none at all: such a row is zeros there, and a model an\
swers it from the other columns alone`]}),u=e.flatMap(l=>l.kind==="encoded"&&l.width===0?[l.name]:[]),c=Object.keys(t.inputs??{}).flatMap(l=>{let f=JI(s,m=>B2(m,l));if(f===0)return[];let d=u.includes(
l)?l:u[0];return[`column ${R(d)} has ${vt(f,"row")} of no ids: a model sees a sequence of length 0 there`]});return[...a,...c]}function JI(e,t){return e.reduce((r,n)=>r+t(n),0)}function k2({features:e,
width:t,rows:r},n,o){let s=0;for(let i=0;i<r.length;i++){let a=i*t+n,u=a+o;for(;a<u&&e[a]===0;)a++;a===u&&s++}return s}function B2({inputs:e,rows:t},r){let n=e?.[r];if(n?.kind!=="tokens")return 0;let{
starts:o}=n;return t.reduce((s,i,a)=>o[a]===o[a+1]?s+1:s,0)}A();A();var st=U(j());function ev(e,t,r=n=>new Float32Array(n)){let{names:n}=e.numeric,o=[e,...t?[t]:[]],s=o.reduce((l,{rows:f})=>l+f,0),i=r(s*n.length);XI(i,o);let u=new Set(o.map(({numeric:l})=>l.values.constructor)).has(
Float64Array),c=u?new Float64Array(r(2*i.length).buffer,0,i.length):i;return u&&XI(c,o),{names:n,values:i,numbers:c,categorical:$2(o),texts:R2(o)}}function XI(e,t){let r=0;for(let{numeric:{values:n}}of t)
e.set(n,r),r+=n.length}function R2(e){return(({further:r=[]})=>r.map(({name:n})=>n))(e[0]).map((r,n)=>({name:r,values:e.flatMap(({further:o,rows:s})=>{let i=o?.[n];return i?.kind==="text"?i.values:Array.
from({length:s},(a,u)=>i?.ids.subarray(i.starts[u],i.starts[u+1]).join(" "))})}))}function $2([e,...t]){return e.categorical.map((r,n)=>{if(!t.length)return r;let o=[...r.categories],s=new Map(o.map((c,l)=>[
c,l])),i=t.map(({categorical:c})=>{let l=c[n],f=l.categories.map(d=>{let m=s.get(d);return m!==void 0?m:(s.set(d,o.length),o.push(d)-1)});return l.codes.map(d=>d<0?-1:f[d])}),a=new Int32Array(r.codes.
length+i.reduce((c,{length:l})=>c+l,0));a.set(r.codes);let u=r.codes.length;for(let c of i)a.set(c,u),u+=c.length;return{name:r.name,categories:o,codes:a}})}function _2({names:e,values:t,categorical:r,
texts:n}){let o=(a,u)=>new S(`Cannot give a teacher raw rows ("inputs": "raw") as each column must ${a}: current value is ${u.map(c=>R(c)).join(", ")}; leave the columns out, or bring a teacher that r\
eads encoded rows`),s=[...r,...n];if(s.length)throw o("be numeric",s.map(({name:a})=>a));let i=new Set;for(let a=0;a<t.length;a++)Number.isNaN(t[a])&&i.add(e[a%e.length]);if(i.size)throw o("have a num\
ber in every row",e.filter(a=>i.has(a)))}function tv(e,{columns:t}){_2(e);let{names:r,values:n}=e,o=r.length,s=n.length/o,i=t;return({inputs:a,rows:u})=>{let c=new Float32Array(u.length*o),l=new Uint8Array(
u.length);u.forEach((m,p)=>{m<0||m>=s||(l[p]=1,c.set(n.subarray(m*o,(m+1)*o),p*o))});let f=st.tensor2d(c,[u.length,o]);if(!l.includes(0))return f;let d=st.tidy(()=>{let m=st.mul(fo(a,ot),st.tensor1d(i.
map(({sd:g})=>g))),p=st.add(m,st.tensor1d(i.map(({mean:g})=>g))),h=st.tile(st.tensor2d(l,[u.length,1],"bool"),[1,o]);return st.where(h,f,p)});return f.dispose(),d}}function rv(e,t,r){if(JSON.stringify(
e.columns)===JSON.stringify(t.columns))return;let n=Wr(e.columns),o=new Map(e.columns.map((m,p)=>[m.name,{column:m,at:n[p]}])),[s,i,a]=[[],[],[]];for(let m of t.columns){let{name:p,kind:h}=m,g=o.get(p);
g?g.column.kind!==h?i.push(p):h==="encoded"&&JSON.stringify(g.column)!==JSON.stringify(m)&&a.push(p):s.push(p)}let u=(m,p)=>new S(`Cannot use ${r} as a teacher: the data must have ${m}: current value \
is ${p.map(h=>R(h)).join(", ")}; use a teacher of these columns`);if(s.length)throw u("the columns that it was trained on, and lacks",s);if(i.length)throw u("columns of the kind (numeric, categorical)\
 that it was trained on",i);if(a.length)throw u("columns that are encoded as those that it was trained on (data.encode)",a);let c=new Float32Array(e.features*t.features),l=new Float32Array(t.features),
f=(m,p,h)=>c[m*t.features+p]=h,d=0;for(let m of t.columns){let{column:p,at:h}=o.get(m.name),g=xr(p)-(p.missing?1:0);if(m.kind==="numeric"){let{mean:y,sd:w}=p;f(h,d,w/m.sd),l[d]=(y-m.mean)/m.sd;let E=(p.
fill??0)*w/m.sd+l[d];p.missing&&f(h+g,d,(m.fill??0)-E)}else if(m.kind==="encoded")for(let y=0;y<g;y++)f(h+y,d+y,1);else{let y=zs(m);p.categories.forEach((w,E)=>{let I=y(w);I!==void 0&&f(h+E,d+I,1)})}m.
missing&&p.missing&&f(h+g,d+xr(m)-1,1),d+=xr(m)}return{weights:c,bias:l}}function nv({weights:e,bias:t},r){return({inputs:n})=>st.tidy(()=>st.add(st.matMul(fo(n,ot),st.tensor2d(e,[r,t.length])),st.tensor1d(
t)))}function cp(e,t,r,n="classes"){let o=u=>u.map(c=>R(c)).join(", "),s=e.filter(u=>!t.includes(u)),i=t.filter(u=>!e.includes(u));if(s.length||i.length){let u=[...s.length?[`it does not know ${o(s)}`]:
[],...i.length?[`it knows ${o(i)}, which this data has not`]:[]];throw new S(`Cannot use ${r} as a teacher: its ${n} must be those of this data: ${u.join(", and ")}`)}let a=Int32Array.from(e,u=>t.indexOf(
u));return a.every((u,c)=>u===c)?void 0:a}A();function iv(e,t,{test:r=qu,validation:n,trainRows:o},s){if(o===void 0)return ov(e,t,{test:r,validation:n},s);if(!(Number.isInteger(o)&&o>0&&o<e.length))throw Vs("trainRows must leave rows to train on \
before it and to test on after it",{trainRows:o,rows:e.length});let i=new Set(e.subarray(0,o)),a=t.findIndex((l,f)=>!i.has(f));if(a>=0)throw Vs("every class must be among the first trainRows rows",{trainRows:o,
class:t[a]});let u=ov(e.subarray(0,o),t,{test:0,validation:n},s),c=Int32Array.from({length:e.length-o},(l,f)=>o+f);return{...u,test:c}}function ov(e,t,{test:r,validation:n},o){let s=1-r-n;if(!(r>=0&&n>=
0&&s>1e-9))throw Vs("the fractions must be at least 0 and leave a part for training",{test:r,validation:n});let i=T2(e,t,o),a=i.map(({length:d})=>d),u=o.split("remainders").permutation(t.length),c=sv(
"test",r,a,a.map(()=>0),u),l=sv("validation",n,a,c,u,r),f=(d,m)=>{let p=i.map((y,w)=>y.subarray(d(w),m(w))),h=new Int32Array(p.reduce((y,{length:w})=>y+w,0)),g=0;for(let y of p)h.set(y,g),g+=y.length;
return h.sort()};return{test:f(()=>0,d=>c[d]),validation:f(d=>c[d],d=>c[d]+l[d]),train:f(d=>c[d]+l[d],d=>a[d])}}function T2(e,t,r){let n=new Int32Array(t.length);for(let a of e)n[a]+=1;let o=Array.from(
n,a=>new Int32Array(a)),s=new Int32Array(t.length);e.forEach((a,u)=>o[a][s[a]++]=u);let i=o.findIndex(({length:a})=>a===0);if(i>=0)throw Vs("every class must have a row",{class:t[i],rows:0});return o.
map((a,u)=>r.split("class",u).permutation(a.length).map(c=>a[c]))}function sv(e,t,r,n,o,s=0){let i=r.reduce((f,d)=>f+d,0),a=Math.round(i*t);if(t>0&&a===0)throw Vs(`the ${e} part must have a row`,{[e]:t,
rows:i});let u=r.map((f,d)=>f*(s+t)-n[d]),c=r.map((f,d)=>f-1-n[d]),l=r.map(()=>0);for(let f=0;f<a;f++){let d;for(let m of o)l[m]>=c[m]||(d===void 0||u[m]-l[m]>u[d]-l[d])&&(d=m);if(d===void 0){let m=`t\
he ${e} part must leave each of the ${r.length} classes a row to train on`;throw Vs(m,{[e]:t,rows:i})}l[d]+=1}return l}function Vs(e,t){return new S(`Cannot split the rows: ${e}: current value is ${R(
t)}`)}function Vr({features:e,width:t,inputs:r,labels:n,targets:o,weights:s,rows:i},a){let u=a.length,c={features:new Float32Array(u*t),width:t,...r?{inputs:BE(r,a)}:{},labels:new Int32Array(u),...o?{targets:new Float32Array(
u*Vo(o,i))}:{},...s?{weights:new Float32Array(u)}:{},rows:new Int32Array(u)},l=o?Vo(o,i):0;for(let f=0;f<u;f++){let d=a[f];c.features.set(e.subarray(d*t,(d+1)*t),f*t),c.labels[f]=n[d],c.rows[f]=i[d],o&&
c.targets.set(o.subarray(d*l,(d+1)*l),f*l),s&&(c.weights[f]=s[d])}return c}function Vo(e,t){return t.length?e.length/t.length:0}function wc(e,t,r,n,o,s=!1,i=Ku,a){let c=t.test!==void 0||t.trainRows!==
void 0?t:{...t,trainRows:e.trainRows},{codes:l,names:f}=a?a.strata??{codes:new Int32Array(e.rows),names:[e.label]}:{codes:e.labels,names:e.classes},d=iv(l,f,c,r.split("split")),m=a?.fit(d.train),p={...TE(
e,d.train,i),...a&&m?{classes:[...a.names],answer:m.format}:{}},h=e.rowWeights&&P2(e.rowWeights,d.train),g=(w,E)=>{let I=QE(p,w,E,i.encoders),C=Xu(p),v=I||C?{...C,...I}:void 0;return{features:PE(p,w,E,
o,i.encoders),width:p.features,...v&&{inputs:v}}},y=w=>({...g(e,w),labels:Int32Array.from(w,E=>m?0:e.labels[E]),...m?{targets:m.targets(w)}:{},...h?{weights:Float32Array.from(w,E=>h[E])}:{},rows:w});return{
train:y(d.train),validation:y(d.validation),test:y(d.test),...n&&{unlabelled:{...g(n),labels:new Int32Array(n.rows).fill(-1),...a?{targets:new Float32Array(n.rows*a.names.length)}:{},...h?{weights:new Float32Array(
n.rows).fill(1)}:{},rows:Int32Array.from({length:n.rows},(w,E)=>e.rows+E)}},preprocessing:p,...s?{raw:ev(e,n,o)}:{}}}function P2(e,t){let r=t.reduce((n,o)=>n+e[o],0)/t.length;if(r>0)return e.map(n=>n/
r);throw new S("Cannot weigh the rows as a training row must have a weight above 0: all have 0; choose another `data.weight`")}function av({train:e,unlabelled:t,preprocessing:r}){if(!t)return{withUnlabelled:e,
repeated:e};let[n,o]=[e.rows.length,t.rows.length],s=Vr(e,Array.from({length:n+o},(c,l)=>l%n)),i=Vr(s,Array.from({length:n+o},(c,l)=>l)),a=$E(e.inputs,t.inputs),u={...i,...a?{inputs:a}:{}};return u.features.
set(t.features,n*e.width),u.labels.set(t.labels,n),u.rows.set(t.rows,n),t.targets&&u.targets?.set(t.targets,n*r.classes.length),t.weights&&u.weights?.set(t.weights,n),{withUnlabelled:u,repeated:s}}A();function uv(e,t){let r=c=>new S(`Cannot weigh the rows by ${R(t)} (data.weight): ${c}`),{names:n,values:o}=e.numeric,s=n.indexOf(t);if(s<0){let c=e.categorical.some(({name:l})=>l===t);throw r(c?"it mu\
st be a column of numbers: it has texts":`it must be one of the numeric columns ${pr(n)}: it is not there${ct(t,n)}`)}let i=n.length,a=new Float64Array(e.rows);for(let c=0;c<e.rows;c++){let l=o[c*i+s];
if(!(l>=0&&l<1/0)){let f=Number.isNaN(l)?"none (a missing cell or NaN)":l;throw r(`each weight must be a finite number, at least 0: row ${c+1} has ${f}`)}a[c]=l}if(a.every(c=>c===0))throw r("a weight \
must be above 0: all are 0");let u=new o.constructor(e.rows*(i-1));for(let c=0,l=0;c<e.rows;c++)for(let f=0;f<i;f++)f!==s&&(u[l++]=o[c*i+f]);return{...e,numeric:{...e.numeric,names:n.filter((c,l)=>l!==
s),values:u},rowWeights:a}}function cv(e,t){let{labels:r,weights:n}=e,o=new Float64Array(t),s=0;r.forEach((u,c)=>{u<0||(o[u]+=n?.[c]??1,s+=n?.[c]??1)});let i=o.filter(u=>u>0).length,a=Float32Array.from(
r,(u,c)=>(n?.[c]??1)*(u<0||o[u]===0?1:s/(i*o[u])));return{...e,weights:a}}A();A();function lp(e){let t=new Map;for(let r of e){let n=Q2(r),o=t.get(n);o?o.push(r):t.set(n,[r])}return[...t.values()].filter(({length:r})=>r>1).map(r=>({texts:r,reason:M2(r)}))}function Q2(e){let t=fv(e.
normalize("NFKC")),r=Me(t);return Number.isNaN(r)?lv(t.replace(/[.,;:! ]{1,9}$/,"")).replaceAll(/[\u2018-\u201f"`\u00b4]/g,"'").replaceAll(O2,"-").replace(/^'([^']*)'$/,"$1").replaceAll(D2," "):`#${r+
0}`}var O2=/[\u2010-\u2015\u2212]/g,D2=/(?<=\p{L})[-_ ](?=\p{L})/gu;function lv(e){return e.toUpperCase().toLowerCase()}function fv(e){return e.replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g,"").replaceAll(
/\s+/gu," ").trim()}function M2(e){let t=r=>new Set(e.map(r)).size===1;return t(r=>r.normalize("NFC"))?"one text in two forms of Unicode":e.every(r=>!Number.isNaN(Me(r.normalize("NFKC"))))?"one number":
t(lv)?"upper and lower case":t(r=>fv(r.normalize("NFKC")).replace(/[. ]{1,9}$/,"").toLowerCase())?"one text but for spaces, dots, case or forms of Unicode":"one text but for case and signs such as spa\
ces, dots, dashes and quotes"}function Mn(e){return JSON.stringify(on(e,40)).replaceAll(/[\u00a0\u00ad\u0300-\u036f\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/g,t=>`\\u${t.charCodeAt(0).toString(16).
padStart(4,"0")}`)}A();A();function Ko(e){if(e===void 0)return L2;let t=[],r=mv(e).map(o=>pv(o)?(t.push(o),o==="YYYY"?"(\\d{4})":"(\\d{1,2})"):o.replaceAll(/[^\w\s]/g,"\\$&")).join(""),n=new RegExp(`^${r}$`);return o=>{let s=n.
exec(o.trim());if(!s)return NaN;let i=(...u)=>Number(s[t.findIndex(c=>u.includes(c))+1]),a=u=>t.includes(u)?i(u):0;return fp(i("YYYY"),i("MM","M"),i("DD","D"),a("HH"),a("mm"),a("ss"))}}function dv(e){
let t=mv(e),r=(...o)=>t.filter(s=>o.includes(s)).length,n=t.filter(o=>!pv(o)).join("");if(/[\p{L}\p{N}]/u.test(n.replace("T","")))return"must be made of YYYY, MM, DD, HH, mm and ss, with signs between\
 them";if(r("YYYY")!==1||r("MM","M")!==1||r("DD","D")!==1)return"must have YYYY, MM and DD once each";if(r("HH")>1||r("mm")>1||r("ss")>1)return"must have HH, mm and ss once at most"}function mv(e){return e.
split(/(YYYY|MM?|DD?|HH|mm|ss)/).filter(t=>t!=="")}function pv(e){return/^(?:YYYY|MM?|DD?|HH|mm|ss)$/.test(e)}var F2=/^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:[.,]\d{1,9})?))?(?:Z|([+-])(\d\d)(?::?(\d\d))?)?)?$/;
function L2(e){let t=e.trim(),r=/^(\d{4})(\d\d)(\d\d)$/.exec(t);if(r)return fp(Number(r[1]),Number(r[2]),Number(r[3]),0,0,0);let n=F2.exec(t);if(!n)return NaN;let[,o,s,i,a=0,u=0,c="0",l,f=0,d=0]=n,m=fp(
...[o,s,i,a,u].map(Number),Number(c.replace(",",".")));if(Number(f)>23||Number(d)>59)return NaN;let p=(Number(f)*60+Number(d))/1440;return l==="-"?m+p:m-p}var z2=[31,28,31,30,31,30,31,31,30,31,30,31];
function fp(e,t,r,n,o,s){let i=e%4===0&&(e%100!==0||e%400===0),a=(z2[t-1]??0)+(i&&t===2?1:0);if(!(r>=1&&r<=a&&n<24&&o<60&&s<60))return NaN;let u=t>2?e:e-1,c=Math.floor((153*((t+9)%12)+2)/5)+r-1;return 365*
u+Math.floor(u/4)-Math.floor(u/100)+Math.floor(u/400)+c-719468+(n*3600+o*60+s)/86400}var Fn="write plain numbers in the file (1234.5)",Ec={"decimal comma":{look:"numbers with a decimal comma",remedy:'set "decimal": ","'},comma:{look:"numbers whose comma may stand for a decimal point o\
r be between thousands",remedy:'set "decimal": "," where 1,234 means 1.234, or "thousands": "," where it means 1234'},"point and comma":{look:"numbers with a decimal comma and points between thousands",
remedy:'set "decimal": "," and "thousands": "."'},"thousands comma":{look:"numbers with commas between thousands",remedy:'set "thousands": ","'},"thousands point":{look:"numbers with points between th\
ousands",remedy:'set "decimal": "," and "thousands": "."'},"thousands space":{look:"numbers with spaces between thousands",remedy:'set "thousands": " " (and "decimal": "," where a comma is the decimal\
 mark)'},"thousands apostrophe":{look:"numbers with apostrophes between thousands",remedy:`set "thousands": "'"`},digits:{look:"numbers in other digits or signs than 0 to 9, + and -",remedy:Fn},notation:{
look:"numbers in another notation than 1234.5 or 1.2e3",remedy:Fn},quoted:{look:"numbers in quotes",remedy:'set "quote" to the quote that they have'},"iso date":{look:"dates",remedy:'list the column u\
nder "dates" to have days since 1970'},date:{look:"dates",remedy:'name the column and its format under "dates", as in "dates": { "column": "DD/MM/YYYY" }'},"named date":{look:"dates in another form th\
an 2024-03-31",remedy:"write them as 2024-03-31 in the file"},marked:{look:"numbers that a spreadsheet has marked as text",remedy:Fn},negative:{look:"numbers in parentheses or with the minus behind th\
em",remedy:"write plain numbers in the file (-1234.5)"},fraction:{look:"fractions, or dates without a year",remedy:Fn},time:{look:"times",remedy:"write them as a number of seconds or hours in the file"},
percent:{look:"numbers with a percent sign",remedy:Fn},currency:{look:"numbers with a currency",remedy:Fn},comparison:{look:"numbers with < or >",remedy:Fn},unit:{look:"numbers with a unit",remedy:`${Fn}\
, all in one unit`},none:{look:"texts for what is not known",remedy:'list them under "missing"'}},hv={look:"numbers with a decimal point",remedy:'leave "decimal" and "thousands" out where a point is t\
he decimal mark, or set "thousands": "." where it is between thousands'},N2=e=>!Number.isNaN(Ko()(e)),Ks=String.raw`[+-]?(?:\d[\d., ']*)`,Hs=String.raw`(?:\p{Sc}|[A-Z]{1,3}\$|[A-Z]{3}|[Kk]r\.?|zł|Kč|Fr\.?|Rs\.?)`,
Av=String.raw`(?: ?(?:[kKmMbB]|[kmb]n|[MB]n|Mio\.?|Mrd\.?|thousand|million|billion|lakh|crore))?`,bc="(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]{0,7}",U2=[["comma",/^[+-]?[1-9]\d{0,2},\d{3}$/],
["decimal comma",/^[+-]?\d*,\d+(?:[eE][+-]?\d+)?$/],["thousands comma",/^[+-]?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d*)?$/],["point and comma",/^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/],["thousands point",/^[+-]?\d{1,3}(?:\.\d{3}){2,}$/],
["thousands space",/^[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d*)?$/],["thousands apostrophe",/^[+-]?\d{1,3}(?:['\u2019]\d{3})+(?:[.,]\d*)?$/],["notation",/^[+-]?(?:\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|0[xXoObB][\da-fA-F]+)$/],
["date",/^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?:[ T].{0,20})?$/],["date",/^\d{4}[./-]\d{1,2}[./-]\d{1,2}(?:[ T].{0,30})?$/],["named date",new RegExp(`^(?:\\d{1,2}[ .-]{1,2})?${bc}[ .,-]{1,2}(?:\\d{\
1,2},? )?\\d{2,4}(?: .{0,20})?$`,"i")],["named date",new RegExp(`^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? \\d{1,2} ${bc} \\d{4}(?: .{0,20})?$`,"i")],["named date",/^\d{1,2}\.?(?: de)? \p{L}{3,12}\.?(?: de)? \d{4}$/u],
["named date",new RegExp(`^(?:\\d{1,2}[ -]${bc}|${bc} \\d{1,2})$`,"i")],["named date",/^(?:\d{4}[-/](?:\d{1,2}|Q[1-4])|\d{1,2}[-/]\d{4})$/],["named date",/^(?:Q[1-4][ -]?\d{4}|\d{4} ?Q[1-4]|\d{4}-?W\d\d(?:-?\d)?|\d{4}年\d{1,2}月(?:\d{1,2}日)?)$/],
["quoted",/^['"`\u2018-\u201f\u00ab][+-]?\d[\d.,]{0,30}['"`\u2018-\u201f\u00bb]$/],["time",/^\d{1,3}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]m)?$/i],["time",/^P(?=[\dT])(?:\d{1,9}[YMWD]){0,4}(?:T(?:\d{1,9}(?:\.\d{1,9})?[HMS]){1,3})?$/],
["percent",new RegExp(`^${Ks}[%‰‱]$`,"u")],["percent",new RegExp(`^% ?${Ks}$`)],["negative",new RegExp(`^\\((?:${Hs} ?)?\\d[\\d., ']*(?:[%]|${Hs})?\\)$`,"u")],["negative",new RegExp(`^(?:${Hs} ?)?\
\\d[\\d.']*(?:,[\\d.']+)*-$`,"u")],["currency",new RegExp(`^[+-]?${Hs} ?${Ks}${Av}$`,"u")],["currency",new RegExp(`^${Ks}${Av} ?${Hs}$`,"u")],["currency",new RegExp(`^(?:${Hs} ?)?\\d[\\d.']*,-$`,"u")],
["fraction",/^[+-]?(?:\d{1,9} )?\d{1,9}\/\d{1,9}$/],["marked",/^(?:="?[+-]?\d[\d.,]{0,30}"?|['\u2018\u2019][+-]?\d[\d.,]{0,30})$/],["notation",/^[+-]?\d{1,20}(?:[.,]\d{1,20})? ?[×x*·] ?10\^?[+-]?\d{1,3}$/],
["comparison",/^(?:[<>]=?|[≤≥~≈]) ?[+-]?\d[\d.,]*$/],["unit",new RegExp(`^${Ks}° ?[NSEWCF]$`)],["unit",/^\d{1,3} ?(?:['′]|ft\.?) ?\d{1,2}(?:\.\d{1,3})? ?(?:["″]|''|in\.?)?$/],["unit",/^\d{1,4} ?[a-z]{1,7}(?: \d{1,4} ?[a-z]{1,7}){1,3}$/],
["unit",new RegExp(`^${Ks}[\\p{L}°µ"][\\p{L}°µ/\\d^*²³.]{0,9}$`,"u")]],j2=new Set(["unit","comparison","time","fraction"]),G2=new Set([..."- -- --- . .. ? * _ n/a na n.a. n.a #n/a #na nan none n\
ull nil nul inf -inf +inf infinity -infinity".split(" "),..."missing unknown unk undefined tbd tba k.a. s/o (null) <null> <na> #value! #ref! #div/0!".split(" "),..."void empty blank x xx xxx \\n".split(
" "),"not available","not applicable",""]);function sa(e){if(e.length>60)return"text";if(!Number.isNaN(Me(e)))return"number";let t=gv(e);if(G2.has(t.toLowerCase()))return"none";if(N2(t))return"iso dat\
e";for(let[o,s]of U2)if(s.test(t))return o;let r=t.normalize("NFKC").replaceAll(/\p{Nd}/gu,q2).replaceAll(/[\u2010-\u2015\u2212]/g,"-").replaceAll("٫",".").replaceAll("٬",",");if(r===t)return"text";
let n=sa(r);return n==="text"||n==="none"||n==="unit"?"text":n==="number"?"digits":n}function gv(e){return e.replaceAll(/[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000]/g," ").trim()}function q2(e){let t=e.
codePointAt(0),r=t;for(;t-r<9&&/^\p{Nd}$/u.test(String.fromCodePoint(r-1));)r--;return String((t-r)%10)}function mp(e,t="column"){let r=new Map;for(let f of e){let d=sa(f),m=r.get(d);m?m.push(f):r.set(
d,[f])}let n=r.get("number")?.length??0,o=r.get("none")??[],s=r.get("text")?.length??0;for(let[f,d]of[["decimal comma","comma"],["thousands comma","comma"]]){let[m,p]=[r.get(f),r.get(d)];!m||!p||(m.push(
...p),r.delete(d))}let i=r.get("comma");i&&r.get("number")?.some(f=>/\.(?!\d{3}$)/.test(f))&&(r.set("thousands comma",[...r.get("thousands comma")??[],...i]),r.delete("comma")),r.has("thousands point")&&
r.has("decimal comma")&&dp(r,"point and comma","decimal comma"),r.has("thousands point")&&dp(r,"point and comma","thousands point"),r.has("point and comma")&&dp(r,"point and comma","decimal comma");let a=[
...r].filter(([f])=>!["number","none","text"].includes(f)).sort((f,d)=>d[1].length-f[1].length),u=a.find(([f])=>!j2.has(f)||e.length>=10),c=a.reduce((f,[,d])=>f+d.length,0);if(u&&c+n>=s+o.length&&2*(c+
n+o.length)>=e.length){let{look:f,remedy:d}=Ec[u[0]],m=a[1]&&u===a[0]&&a[1][1].length>e.length/10?` and ${Ec[a[1][0]].look}`:"";return{look:f+m,remedy:u[0]==="date"?Z2(u[1],t):d,odd:!0,examples:u[1].slice(
0,3),count:c}}let l=[...o,...r.get("text")??[]];if(!(n<=l.length&&!(o.length&&n>s)))return l.length?{...Ec.none,odd:!1,look:"numbers but for some texts",examples:l.slice(0,5),count:l.length}:{...hv,odd:!1,
examples:(r.get("number")??[]).slice(0,3),count:n}}var W2=20;function yv(e){let t=e.filter(r=>/^[^\p{L}\p{N}]{0,8}\p{Nd}/u.test(r));if(!(e.length<=W2||t.length<.9*e.length))return{look:"texts that beg\
in with a number",remedy:`${Fn} where they are quantities`,odd:!1,examples:t.slice(0,3),count:t.length}}function Z2(e,t){let r=e.map(l=>/^(\d{1,4})([./-])(\d{1,2})([./-])(\d{1,4})(.*)$/.exec(gv(l))),n=new Set(
r.map(l=>V2(l?.[6]??""))),o=new Set(r.flatMap(l=>l?[l[2],l[4]]:[])),[s]=n,[i]=o;if(n.size>1||s===void 0||o.size!==1||i===void 0)return'write them as 2024-03-31 or 2024-03-31T12:30 in the file, and lis\
t the column under "dates"';let a=(...l)=>`set "dates" to ${l.map(f=>JSON.stringify({[t]:f.join(i)+s})).join(" or ")}`;if(r.every(l=>l&&l[1].length>2))return a(["YYYY","MM","DD"]);let u=l=>r.some(f=>f&&
Number(f[l])>12),c=r.some(l=>l&&l[5].length<3)?", once years have four digits":"";return u(1)?a(["DD","MM","YYYY"])+c:u(3)?a(["MM","DD","YYYY"])+c:`${a(["DD","MM","YYYY"],["MM","DD","YYYY"])}, whichev\
er it is${c}`}function V2(e){let[,t,r]=/^([ T])\d{1,2}:\d{1,2}(:\d{1,2})?$/.exec(e)??[];return e===""?"":t===void 0?void 0:`${t}HH:mm${r?":ss":""}`}function dp(e,t,r){let n=e.get(r);!n||t===r||(e.set(
t,[...e.get(t)??[],...n]),e.delete(r))}function Ic(e){let t=sa(e);return t==="number"?hv.remedy:t==="text"||t==="none"?void 0:Ec[t].remedy}function vc(e,t=new Set){let r=[],n=[];for(let o of e.categorical){let s=J2(o,t.has(o.name));r.push(...s.warnings),n.push(...s.refusals)}return e.labelColumns||r.push(...rD(e)),{warnings:r,refusals:n}}
var pp=1e3,K2=1e5,H2=.9;function J2({name:e,categories:t,codes:r},n){let o=t.length,s=`column ${Mn(e)}`,i=new Float64Array(o),a=0;for(let p of r)p<0||(i[p]+=1,a++);let u=[],c=o>kr?`the ${kr} most freq\
uent have a feature each, the other ${o-kr} (${vt(X2(i,a),"row")}) have none`:"each has a feature of its own",l=o>=H2*a,f=n?[]:Ap(t),d=mp(f,e)??(l&&o>kr?void 0:yv(f));if(d){let{look:p,remedy:h,examples:g}=d;
u.push(`${s} is read as ${o} categories and not as numbers: ${p} are there, such as ${fn(g)}; ${c}; ${h}, or list the column under "ignore" or "categorical"`)}else{if(l&&!n&&o>kr)return{warnings:[],refusals:[
`${s} must be numbers, or categories that come again: it has ${o} different texts in ${vt(a,"row")}, such as ${fn(t.slice(0,2))}, as ids, names and free text have; list it under ${wv(f)?'"text" for fe\
atures of their words, under ':""}"ignore", or under "categorical" for features of the ${kr} most frequent`]};o>kr?u.push(`${s} has ${o} categories in ${vt(a,"row")}: ${c}; join rare ones in the file,\
 or list the column under ${wv(Ap(t))?'"text" for features of their words, or under ':""}"ignore"`):l&&!n&&o>=10&&u.push(`${s} has ${o} different texts in ${vt(a,"row")}, such as ${fn(t.slice(0,2))}: \
ids and names say nothing of new rows; list it under "ignore" if it has such`)}let m=o<=K2?lp(t):[];return m.length&&u.push(`${s} has categories that look alike and are kept apart: ${Ev(m)}; write the\
m alike in the file where they are meant as one`),{warnings:u,refusals:[]}}function wv(e){return 2*e.filter(t=>t.trim().split(/\s+/).length>=Y2).length>e.length}var Y2=4;function X2(e,t){let r=e.toSorted().
subarray(-kr);return t-r.reduce((n,o)=>n+o,0)}function Ap(e){return e.length<=pp?e:Array.from({length:pp},(t,r)=>e[Math.floor(r*e.length/pp)])}var Cc='set "task" to "numbers", or put the numbers into \
a few ranges in the file',bv=20,eD=10,tD=.9;function rD({label:e,classes:t,labels:r,rows:n}){let o=`label column ${Mn(e)}`,s=new Float64Array(t.length);for(let m of r)s[m]+=1;let i=[],a=lp(t);if(a.length&&
i.push(`the ${o} has classes that look alike and are kept apart: ${Ev(a)}; write them alike in the file where they are meant as one`),Sc(t,s)){let[m,p]=[t[0],t.at(-1)];i.push(`the ${o} looks like a qu\
antity (a regression) and not like classes: it has ${t.length} different numbers from ${Mn(m)} to ${Mn(p)}, and each is a class that knows nothing of its neighbours; `+Cc)}let u=gp(t);u!==void 0&&i.push(
`the ${o} looks like a quantity (a regression) and not like classes: it has ${t.length} different texts, ${u}, and each is a class that knows nothing of its neighbours; put them into a few ranges in t\
he file`);let c=t.filter(m=>nD.test(m.trim()));c.length&&i.push(`the ${o} has the ${c.length===1?"class":"classes"} ${fn(c)}, as is written where the class of a row is not known; leave such rows out o\
f the file if so`);let l=t.filter((m,p)=>s[p]<=2);l.length&&i.push(`the ${o} has ${l.length===1?"a class":`${l.length} classes`} of two rows or one: ${fn(l)}; training, validation and test cannot each\
 have one`);let f=s.indexOf(hp(s)),d=s[f]/n;return d>=tD&&n>=50&&i.push(`${(100*d).toFixed(1)} % of the rows are of class ${Mn(t[f])} (${o}): who always answers it is right as often; look at each clas\
s beside the accuracy`),i}var nD=/^(?:[+-]?(?:nan|inf|infinity)|nat|#n\/a|n\.a\.?|n\/a|na|<na>|null|nil|undefined|[-.?*_]{1,3}|)$/i;function gp(e){let t=e.length>bv?mp(Ap(e)):void 0;return t?.odd?`${t.
look}, such as ${fn(t.examples)}`:void 0}function Sc(e,t){if(e.length<=eD)return!1;let r=e.map(Me);return r.some(o=>Number.isNaN(o))?!1:r.some(o=>!Number.isInteger(o))?!0:e.length<=bv?!1:!((r[0]===0||
r[0]===1)&&r.every((o,s)=>o===r[0]+s)&&hp(t)<=3*-hp(Array.from(t,o=>-o)))}function hp(e){let t=-1/0;for(let r=0;r<e.length;r++)t=Math.max(t,e[r]);return t}function fn(e,t=5){let r=e.slice(0,t).map(Mn),
n=e.length-r.length;return n>0?`${r.join(", ")} and ${n} more`:r.length>1?`${r.slice(0,-1).join(", ")} and ${r.at(-1)}`:r.join("")}function Ev(e){let t=e.slice(0,3).map(({texts:r,reason:n})=>`${fn(r)}\
 (${n})`);return e.length>3?`${t.join(", ")} and ${e.length-3} more`:t.join(", ")}A();async function Iv(e,t){let{names:r}=t.numeric,n=t.categorical.map(({name:l})=>l),o=new Float64Array(1024*r.length),s=n.map(()=>[]),i=t.further??[],a=i.map(()=>[]),u=0,c={numeric:r,categorical:n,further:i.
map(({name:l})=>l)};for await(let l of e.rows(c)){let f=u++*r.length;if(f+r.length>o.length){let d=new Float64Array(2*o.length);d.set(o),o=d}r.forEach((d,m)=>o[f+m]=oD(l,d)),n.forEach((d,m)=>s[m].push(
yp(l,d))),i.forEach(({name:d},m)=>a[m].push(yp(l,d)))}if(u===0)throw xc("there must be a row: there is none");return{rows:u,numeric:{names:r,values:o.slice(0,u*r.length)},categorical:n.map((l,f)=>{let d=Hi(
u);return s[f].forEach((m,p)=>d.set(p,m)),{name:l,...d.finish()}}),...i.length?{further:i.map((l,f)=>yc(l,a[f],xc))}:{}}}function yp({number:e,cells:t},r){let n=t.get(r);if(n!==void 0||t.has(r))return n;
let o=ct(r,t.keys());throw xc(`row ${e} must have the table's column ${R(r)}: it is not there${o}`)}function oD(e,t){let r=yp(e,t);if(r===void 0)return NaN;let n=Me(r);if(!Number.isNaN(n))return n;let o=`\
row ${e.number}, column ${R(t)} must be a finite number, as in the table`,s=Ic(r);throw xc(`${o}: current value is ${R(r)}${s?`; ${s}`:""}`)}function xc(e){return new S(`Cannot use the unlabelled data\
 (data.unlabelled): ${e}`)}A();A();var kc=U(j());function ia(e){return kc.tidy(()=>e())}function pt(e){return typeof e.predict=="function"}function Ho(e){kc.dispose([e.logits,...Object.values(e.features??{})]),e.members?.forEach(Ho)}
function Yt(e){return{name:e.name,parameters:e.parameters,reads:e.reads,predict:({inputs:t,taps:r})=>ia(()=>e.forward(t,{training:!1,...r?{taps:r}:{}})),dispose:()=>e.dispose()}}function wp({fingerprint:e,
members:t=[]}){if(e!==void 0)return e;let r=t.map(wp);return r.some(n=>n!==void 0)?r.map((n="")=>n).join():void 0}async function go(e){return{...Yt(e),fingerprint:await e.fingerprint()}}function Bc(e,t,r){if(r.has("teacher",e.use)){let n=r.make("teacher",e);return{...n,name:t,async*stages(o){let s=yield*n.stages(o);if(pt(s))return s;let i=t==="teacher"?s.name:`${t} (${s.name})`;return await o.
lookUp(s,{as:i,reads:n.raw?"cells":"features"})}}}return{name:t,independent:!0,async*stages(n){let o=n.newStudent(t,e);return await go(yield{name:t,student:o,loss:n.loss()})}}}function Rc({teacher:{train:e,
...t}},r){return Bc(t,"teacher",r).raw??!1}function vv(e,t,r){let n=Bc(e,t,r);if(!r.has("teacher",e.use))return n;let o=s=>`${t}.${s}`;return{...n,async*stages(s){let i=(c="student",l)=>s.newStudent(o(
c),l),a=n.stages({...s,newStudent:i}),u=await a.next();for(;!u.done;)u=await a.next(yield{...u.value,name:o(u.value.name)});return u.value}}}A();function Sv(e,t){let{data:r,seeds:n,backend:o,name:s}=e,i=e.task===void 0?_I(e):zI(e);return`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${gr(s)} · Retort</title>
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
<h1>${gr(s)}</h1>
<p class="facts">${r.train} training, ${r.validation} validation and ${r.test} test rows · ${r.features} features ·
${sD(e)} · backend ${gr(o)} · ${n.length>1?`seeds ${n[0]} to ${n.at(-1)}`:`seed ${n[0]}`} ·
${e.seconds.toFixed(1)} s</p>
${i.split(`

`).map(a=>`<p>${Rv(a)}</p>`).join(`
`)}
${cD(e)}${e.task===void 0?iD(e):aD(e)}<h2>Config</h2>
<pre>${gr(JSON.stringify(t,null,2))}</pre>
</html>
`}function sD(e){let{classes:t}=e.data;return e.task===void 0?`${t} classes`:gr(`${e.task}: ${t} ${t>1?"outputs":"output"}`)}function iD(e){return`<h2>Test accuracy</h2>
${Bv(bp(e).map(({name:t,accuracy:r})=>({name:t,value:r})),{label:"Test accuracy of each model",text:t=>`${(100*t).toFixed(2)} %`})}
<h2>Results on the test split${e.seeds.length>1?" (mean ± standard deviation over seeds)":""}</h2>
${Js(kI,BI(e),"models")}
<p class="facts">ECE with 15 bins; agreement is with the teacher as a whole; ${xv(e)}${e.label_only?kv:""}.</p>
${uD(e)}${lD(e)}${fD(e)}`}function xv({ensemble:e}){return`bytes as float32; latency from features in memory to
logits in memory, the median of runs in turns${e.latency_ms?"":" (– where a teacher was asked for its answers once, and not measured)"}. The baseline has all that the student has but the teacher`}var kv="\
; the students named <code>labels</code> have that budget, too, and a way of their own to learn from labels";function aD(e){let{metrics:[t],seeds:r,label_only:n}=e,o=FI(e);return`<h2>Test ${gr(t.title)}\
</h2>
${Bv(bp(e).map(({name:s,metrics:i})=>({name:s,value:i[t.name]})),{label:`Test ${t.title} of each model`,text:s=>hr(s,t)})}
<h2>Results on the test split${r.length>1?" (mean ± standard deviation over seeds)":""}</h2>
${Js(DI(e),MI(e),"models")}
<p class="facts">Agreement is with the teacher as a whole; ${xv(e)}${n.length?kv:""}.</p>
${o.rows.length?`<h2>The student with its weights stored</h2>
${Js(o.columns,o.rows)}
`:""}`}function uD(e){let t=bp(e).flatMap(({name:r,weighted:n})=>n?[[r,Ar(n.accuracy.mean),n.nll.mean.toFixed(4)]]:[]);return t.length?`<h2>With the rows' weights</h2>
${Js(["model","accuracy %","NLL"],t)}
`:""}function bp({teachers:e,ensemble:t,baseline:r,label_only:n=[],student:o}){return[...e.length>1?e:[],{...t,name:e.length>1?"ensemble":"teacher"},{...r,name:"baseline"},...n.map(s=>({...s,name:`lab\
els: ${s.name}`})),{...o,name:"student"}]}function cD({warnings:e=[]}){return e.length?`<h2>Warnings</h2>
<ul class="warnings">
${e.map(t=>`<li>${Rv(t)}</li>`).join(`
`)}
</ul>
`:""}function lD(e){let t=QI(e);if(!t)return"";let{columns:r,rows:n,more:o}=t;return`<h2>Recall by class</h2>
${Js(r,n,"models")}
<p class="facts">The share of each class's test rows that are answered right${e.seeds.length>1?", the mean over seeds":""}; their mean over classes is the balanced accuracy.${o?` ${o} more classes are\
 in report.json.`:""}</p>
`}function fD(e){let t=$I(e);return t.length?`<h2>The student with its weights stored</h2>
${Js(RI,t)}
<p class="facts">Rounded after training; agreement is with the student at float32. int8 has a scale for each output channel, counted
with the bytes; biases and the numbers of normalisations stay float32.</p>
`:""}function Js(e,t,r=""){let n=t.map(o=>`<tr>${o.map((s,i)=>i?`<td>${gr(s)}</td>`:`<th scope="row">${gr(s)}</th>`).join("")}</tr>`);return`<div class="table${r&&` ${r}`}"><table>
<thead><tr>${e.map(o=>`<th scope="col">${gr(o)}</th>`).join("")}</tr></thead>
<tbody>
${n.join(`
`)}
</tbody>
</table></div>`}function Bv(e,{label:t,text:r}){let n=Math.min(...e.map(({value:m})=>m.mean-m.sd)),o=Math.max(...e.map(({value:m})=>m.mean+m.sd)),s=Math.max((o-n)*.1,.001),i=Math.max(...e.map(({name:m})=>[
...Cv(m)].length)),[a,u,c]=[Math.max(120,24+Math.ceil(7.5*i)),560,26],l=m=>a+u*(m-n+s)/(o-n+2*s),f=e.length*c+30,d=e.map(({name:m,value:{mean:p,sd:h}},g)=>{let y=g*c+16,w=m==="student"?"#1a7f4b":m==="\
baseline"||m.startsWith("labels: ")?"#b3541e":"#3b5b8c";return`<text x="${a-12}" y="${y+5}" text-anchor="end">${gr(Cv(m))}</text><line x1="${a}" x2="${a+u}" y1="${y}" y2="${y}" stroke="#e6eaee"/><line\
 x1="${l(p-h).toFixed(1)}" x2="${l(p+h).toFixed(1)}" y1="${y}" y2="${y}" stroke="${w}" stroke-width="2"/><circle cx="${l(p).toFixed(1)}" cy="${y}" r="5" fill="${w}"/><text x="${a+u+10}" y="${y+5}">${gr(
r(p))}</text>`});return`<svg viewBox="0 0 ${a+u+100} ${f}" width="${a+u+100}" role="img" aria-label="${gr(t)}" font-size="13" fill="#1c2530">${d.join(`
`)}</svg>`}function Cv(e){let t=[...e];return t.length>40?`${t.slice(0,39).join("")}…`:e}function Rv(e){return gr(e).replaceAll(/`([^`]{1,200})`/g,"<code>$1</code>")}function gr(e){let t={"&":"&amp;",
"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};return e.replace(/[&<>"']/g,r=>t[r])}A();A();function Ut(e){let t=e.reduce((n,o)=>n+o,0)/e.length,r=e.reduce((n,o)=>n+(o-t)**2,0);return{mean:t,sd:e.length>1?Math.sqrt(r/(e.length-1)):0}}function Ys(e){let t=e.toSorted((n,o)=>n-o),r=t.length>>
1;return t.length%2?t[r]:(t[r-1]+t[r])/2}A();A();A();function $c(e,t){return e===1/0?0:$v(t/(t+e*e),e*e/(t+e*e),t/2,.5)/2}function Ip(e,t){let[r,n]=[0,1];for(;2*$c(n,t)>e;)[r,n]=[n,2*n];for(let o=0;o<100&&n-r>1e-12*n;o++){let s=(r+n)/2;2*$c(s,t)>e?r=
s:n=s}return(r+n)/2}function $v(e,t,r,n){if(e<=0)return 0;if(t<=0)return 1;if(e>(r+1)/(r+n+2))return 1-$v(t,e,n,r);let o=Math.exp(Ep(r+n)-Ep(r)-Ep(n)+r*Math.log(e)+n*Math.log(t))/r,s=1e-300,i=1/c(1-(r+
n)*e/(r+1)),[a,u]=[1,i];for(let l=1;l<1e4;l++){let f=l*(n-l)*e/((r+2*l-1)*(r+2*l));i=1/c(1+f*i),a=c(1+f/a),u*=i*a;let d=-(r+l)*(r+n+l)*e/((r+2*l)*(r+2*l+1));if(i=1/c(1+d*i),a=c(1+d/a),u*=i*a,Math.abs(
i*a-1)<1e-15)break}return o*u;function c(l){return Math.abs(l)<s?s:l}}function Ep(e){let t=0;for(;e<10;)t+=Math.log(e++);let r=1/(e*e),n=(1/12-r*(1/360-r*(1/1260-r*(1/1680-r*(1/1188-r*(691/360360-r/156))))))/
e;return(e-.5)*Math.log(e)-e+.5*Math.log(2*Math.PI)+n-t}var _v=.05;function aa(e){let t=e[0]?.values.length??0,r=e.reduce((l,{rows:f})=>l+f.length,0),n=Array.from({length:t},(l,f)=>e.reduce((d,{values:m})=>d+dD(m[f]),0)),o=n.map(l=>l/r),s=new Map;for(let{rows:l}of e)
for(let f=0;f<l.length;f++)s.has(l[f])||s.set(l[f],s.size);let[i,a,u]=[s.size,e.length,r].map(l=>n.map(()=>new Float64Array(l))),c=0;return e.forEach(({rows:l,values:f},d)=>{for(let m=0;m<l.length;m++,
c++){let p=s.get(l[m]);for(let h=0;h<t;h++){let g=f[h][m]-o[h];i[h][p]+=g,a[h][d]+=g,u[h][c]=g}}}),{answers:r,totals:n,rows:vp(i),seeds:vp(a),single:vp(u)}}function _c(e,t=0){let{answers:r,totals:n,rows:o,
seeds:s,single:i}=e,a=n[t],[u,c,l]=[o,s,i].map(({covariance:p})=>p[t][t]),f=Cp(e,_v).map(p=>p[t][t]),d=Math.sqrt(Math.max(0,...f));return{value:a/r,low:(a-d)/r,high:(a+d)/r,p:m(),covers:Tv(e)};function m(){
if(a===0)return 1;let p=(w,E)=>E>1?2*$c(Math.abs(a)/Math.sqrt(w),E-1):0;if(o.clusters<2)return 1;let h=Math.max(p(u,o.clusters),p(c,s.clusters));if(s.clusters<2||c<=l)return h;let[g,y]=[Math.log(Math.
max(h,1e-12)),0];for(let w=0;w<40;w++){let E=(g+y)/2;Cp(e,Math.exp(E))[2][t][t]>a**2?g=E:y=E}return Math.max(h,Math.exp(g))}}function Tc(e){let[t,r]=e.totals;if(e.rows.clusters<2||!(r>0)||!Number.isFinite(
t))return null;let[n,o]=[t/r,t/r];for(let[[s,i],[,a]]of Cp(e,_v)){let u=r**2-a;if(!(u>0))return null;let c=t*r-i,l=c**2-u*(t**2-s);l<0||(n=Math.min(n,(c-Math.sqrt(l))/u),o=Math.max(o,(c+Math.sqrt(l))/
u))}return{value:t/r,low:n,high:o,covers:Tv(e)}}function Tv({seeds:e}){return e.clusters>1?"test rows and trainings":"test rows"}function Cp({rows:e,seeds:t,single:r},n){if(e.clusters<2)return[e.covariance.
map(u=>u.map(()=>1/0))];let o=Ip(n,e.clusters-1)**2,s=u=>e.covariance.map((c,l)=>c.map((f,d)=>u(l,d))),i=s((u,c)=>o*e.covariance[u][c]);if(t.clusters<2)return[i];let a=Ip(n,t.clusters-1)**2;return[i,s(
(u,c)=>a*t.covariance[u][c]),s((u,c)=>i[u][c]+a*(t.covariance[u][c]-r.covariance[u][c]))]}function vp(e){let t=e[0]?.length??0,r=t>1?t/(t-1):0;return{clusters:t,covariance:e.map(n=>e.map(o=>r*n.reduce(
(s,i,a)=>s+i*o[a],0)))}}function dD(e){let t=0;for(let r=0;r<e.length;r++)t+=e[r];return t}function Qv(e){return{accuracy:Pv(e,"right"),nll:Pv(e,"nll")}}function Pv(e,t){let r=Ov(e.map(({rows:n,one:o,other:s})=>({rows:n,pairs:[[o,s]]})),t);return r&&r.rows.clusters>1?_c(r):null}function mD(e,t){
let r=(n,o)=>t==="right"?[n,o]:[o,n];return Ov(e.map(({rows:n,ensemble:o,baseline:s,student:i})=>({rows:n,pairs:[r(i,s),r(o,s)]})),t)}function Sp(e,t){let r=mD(e,t);return r&&Tc(r)}function Ov(e,t){if(e.
some(({pairs:n})=>n.flat().some(o=>!o[t])))return null;let r=aa(e.map(({rows:n,pairs:o})=>({rows:n,values:o.map(([s,i])=>Float64Array.from(s[t],(a,u)=>a-i[t][u]))})));return r.totals.every(Number.isFinite)?
r:null}function xp(e,t){let r=u=>u.every(c=>typeof c=="number")?u.reduce((c,l)=>c+l,0)/u.length:void 0,n=e.map(u=>({candidate:u,right:r(u.validationAccuracy),nll:r(u.validationNll)})),o=n.every(u=>u[t]!==
void 0)?"validation rows":"test rows",s=(u,c)=>{let l=t==="right"?u.right-c.right:0;return Math.abs(l)>1e-12?l>0:u.nll!==void 0&&c.nll!==void 0&&u.nll<c.nll},i=({candidate:u,right:c,nll:l})=>o==="vali\
dation rows"?{right:c??0,nll:l}:{right:u.testRight,nll:u.testNll};return{best:n.reduce((u,c)=>s(i(c),i(u))?c:u).candidate,chosenOn:o}}A();function $r(e,t){let r=t.length,n=e.length/r,o=new Int32Array(r),s=new Float64Array(r),i=new Uint8Array(r),a=new Float64Array(r),u=0;for(let f=0;f<r;f++){let d=e.subarray(f*n,(f+1)*n),m=Qn(d),p=AD(d,d[m]);
o[f]=m,s[f]=Math.exp(d[m]-p),i[f]=m===t[f]?1:0,a[f]=p-d[t[f]],u+=a[f]}let c=i.reduce((f,d)=>f+d,0)/r,l=pD(s,i);return{accuracy:c,nll:u/r,ece:l,predicted:o,rowNll:a}}function pD(e,t,r=15){let n=Array.from(
{length:r},(s,i)=>(i+1)/r),o=new Float64Array(r);for(let s=0;s<e.length;s++){let i=n.findIndex(u=>e[s]<=u),a=i<0?r-1:i;o[a]=o[a]+t[s]-e[s]}return o.reduce((s,i)=>s+Math.abs(i),0)/e.length}function Pc(e,t,r){
let[n,o]=[new Float64Array(r),new Float64Array(r)];return t.forEach((s,i)=>{o[s]++,e[i]===s&&n[s]++}),Array.from(n,(s,i)=>s/o[i])}function Dv(e){let t=e.filter(r=>!Number.isNaN(r));return t.reduce((r,n)=>r+
n,0)/t.length}function Qc(e,t){return e.reduce((r,n,o)=>r+(n===t[o]?1:0),0)/e.length}function AD(e,t){let r=0;for(let n=0;n<e.length;n++)r+=Math.exp(e[n]-t);return t+Math.log(r)}A();var Mv=3,hD=5,Fv="Look at balanced accuracy and at the recall of each class, not at accuracy; try more rows of the rare classes (or the same rows several times), classes that are merged, longer traini\
ng or a larger model";function Lv(e,t,r){let n=d=>`\`${wD(r[d]??`class ${d}`)}\``,o=new Float64Array(r.length);for(let d of t)d.forEach(m=>o[m]++);let s=o.reduce((d,m)=>d+m,0),i=Qn(o);if(o.filter(d=>d>
0).length<2)return[];let a=d=>`${(100*d/s).toFixed(d<s/100?2:1)} %`,u=e.flatMap(({name:d,predicted:m})=>{let p=new Set(m.flatMap(h=>[...new Set(h)]));return p.size===1?[{name:d,answer:[...p][0]}]:[]});
if(u.length===e.length&&u.every(({answer:d})=>d===i))return[`All models answer ${n(i)} for every test row: it is the commonest class, their accuracy is its share of the rows (${a(o[i])}), and they tel\
l nothing apart. ${Fv}.`];let c=kp(u,({answer:d})=>String(d)).map(d=>{let{answer:m}=d[0];return`${Bp(d.map(({name:p})=>p))} ${d.length>1?"answer":"answers"} ${n(m)} for every test row${m===i?", the co\
mmonest class":""} (${a(o[m])} of the rows).`}),l=e.filter(({name:d})=>!u.some(m=>m.name===d)).flatMap(({name:d,predicted:m})=>{let p=gD(m,t,r.length).sort((h,g)=>g.seeds-h.seeds||o[g.c]-o[h.c]||h.c-g.
c);return p.length?[{name:d,missed:p}]:[]});for(let d of kp(l,({missed:m})=>JSON.stringify(m))){let m=d.length===1,p=kp(d[0].missed,({kind:h,seeds:g})=>`${h} ${g}`).map(h=>{let{kind:g,seeds:y}=h[0],w=h.
slice(0,Mv).map(({c:v})=>`${n(v)} (${a(o[v])} of the test rows)`),E=h.length-Mv,I=Bp([...w,...E>0?[`${E} more ${E>1?"classes":"class"}`]:[]]);return`${g==="unanswered"?`never answer${m?"s":""}`:`${m?"\
is":"are"} never right on`} ${I}${y<t.length?`, in ${y} of ${t.length} seeds`:""}`});c.push(`${Bp(d.map(({name:h})=>h))} ${p.join("; ")}.`)}let f=c.pop();return f===void 0?[]:[...c,`${f} ${Fv}.`]}function gD(e,t,r){
let n=new Map;return e.forEach((o,s)=>{let{unanswered:i,wrong:a}=yD(o,t[s],r);for(let[u,c]of[["unanswered",i],["wrong",a]])for(let l of c){let f=n.get(l);n.set(l,{kind:f?.kind==="wrong"?"wrong":u,seeds:(f?.
seeds??0)+1})}}),Array.from(n,([o,{kind:s,seeds:i}])=>({c:o,kind:s,seeds:i}))}function yD(e,t,r){let n=new Set(e),o=new Float64Array(r);t.forEach(i=>o[i]++);let s=Pc(e,t,r).flatMap((i,a)=>i===0?[a]:[]);
return{unanswered:s.filter(i=>!n.has(i)),wrong:s.filter(i=>n.has(i)&&o[i]>=hD)}}function kp(e,t){return[...Map.groupBy(e,t).values()]}function Bp(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(
", ")} and ${e.at(-1)}`}function wD(e){return on(e.slice(0,100).replaceAll(/[\p{Cc}\u2028\u2029]/gu,"�"),40)}function zv(e,t){let r=e[0],n=p=>Oc(e,p),o=p=>{let h=e.map(g=>p(g).validationAccuracy).filter(g=>g!==null);return h.length?Ut(h):null},s=n(p=>p.ensemble),i=n(p=>p.student),{counts:a,recovered:u,recovered_nll:c}=SD(
e),l=e.flatMap(({leak:p})=>p??[]),f={test:l.reduce((p,{test:h})=>p+h,0),validation:l.reduce((p,{validation:h})=>p+h,0)},d=ID(e),m=[...t.warnings??[],...e.flatMap(({warnings:p=[]})=>p),...CD(e)];return{
name:t.name,backend:t.backend,seeds:e.map(({seed:p})=>p),data:r.data,teachers:r.teachers.map(({name:p},h)=>({name:p,...n(g=>g.teachers[h])})),ensemble:s,baseline:n(p=>p.baseline),student:i,...d.length?
{label_only:d}:{},best_label_only:vD(e),student_baseline:Rp(e,({baseline:p})=>p),class_names:Nv(r),...bD(e),recovered:f.test?null:u,recovered_nll:f.test?null:c,...l.length?{leak:f}:{},counts:a,compression:s.
parameters/i.parameters,speedup:ca(s,i,"single"),speedup_batch256:ca(s,i,"batch256"),validation:{ensemble:o(p=>p.ensemble),baseline:o(p=>p.baseline),student:o(p=>p.student)},warnings:[...new Set(m)],student_path:t.
student_path,seconds:t.seconds}}function bD(e){let t=(e[0]?.quantised??[]).flatMap(({precision:r,bytes:n})=>{let o=e.flatMap(({quantised:s=[]})=>s.filter(i=>i.precision===r));return o.length<e.length?
[]:[{precision:r,accuracy:Ut(o.map(({accuracy:s})=>s)),agreement:Ut(o.map(({agreement:s})=>s)),bytes:n}]});return t.length?{quantised:t}:{}}function Oc(e,t){let r=e.map(t),{parameters:n}=r[0],o=e.map(
s=>Pc(t(s).evaluation.predicted,s.testLabels,s.data.classes));return{accuracy:Ut(r.map(({evaluation:s})=>s.accuracy)),nll:Ut(r.map(({evaluation:s})=>s.nll)),ece:Ut(r.map(({evaluation:s})=>s.ece)),balanced_accuracy:Ut(
o.map(Dv)),recall:o[0].map((s,i)=>{let a=o.map(u=>u[i]).filter(u=>!Number.isNaN(u));return a.length?Number(Ut(a).mean.toFixed(4)):null}),...ED(r),agreement:Ut(r.map(({agreement:s})=>s)),parameters:n,bytes:4*
n,latency_ms:$p(r.map(({latency:s})=>s))}}function ED(e){let t=e.flatMap(({weighted:r})=>r??[]);return t.length?{weighted:{accuracy:Ut(t.map(({accuracy:r})=>r)),nll:Ut(t.map(({nll:r})=>r))}}:{}}function $p(e){
let t=e.filter(r=>r!==null);return t.length<e.length?null:{single:Ys(t.map(({single:r})=>r)),batch256:Ys(t.map(({batch256:r})=>r))}}function ca({latency_ms:e},{latency_ms:t},r){return e&&t?e[r]/t[r]:null}
function ID(e){return _p(e).map(({name:t,pick:r})=>{let n=e.map(r),o=s=>{let i=s.filter(a=>a!==null);return i.length?Ut(i):null};return{name:t,...Oc(e,r),right:e.reduce((s,i)=>s+Tp(i,r(i)),0),validation:{
accuracy:o(n.map(({validationAccuracy:s})=>s)),nll:o(n.map(({validationNll:s=null})=>s))}}})}function _p(e){let t=(r,n)=>r.labelOnly?.find(o=>o.name===n);return(e[0]?.labelOnly??[]).filter(({name:r})=>e.
every(n=>t(n,r))).map(({name:r})=>({name:r,pick:n=>t(n,r)}))}function vD(e){let r=[{name:"baseline",pick:s=>s.baseline},..._p(e)].map(({name:s,pick:i})=>({name:s,pick:i,validationAccuracy:e.map(a=>i(a).
validationAccuracy),validationNll:e.map(a=>i(a).validationNll),testRight:e.reduce((a,u)=>a+Tp(u,i(u)),0),testNll:e.reduce((a,u)=>a+i(u).evaluation.nll,0)})),[n,o]=[xp(r,"right"),xp(r,"nll")];return{name:n.
best.name,nll_name:o.best.name,chosen_on:n.chosenOn,accuracy:Oc(e,n.best.pick).accuracy,nll:Oc(e,o.best.pick).nll,student_difference:{accuracy:Rp(e,n.best.pick).accuracy,nll:Rp(e,o.best.pick).nll}}}function Nv({
classNames:e,data:t}){return e??Array.from({length:t.classes},(r,n)=>`class ${n}`)}function CD(e){let t=e[0],r=t.teachers.length>1,n=[...r?t.teachers.map(({name:o},s)=>({name:o,pick:i=>i.teachers[s]})):
[],{name:r?"ensemble":"teacher",pick:o=>o.ensemble},{name:"baseline",pick:o=>o.baseline},..._p(e),{name:"student",pick:o=>o.student}];return Lv(n.map(({name:o,pick:s})=>({name:o,predicted:e.map(i=>s(i).
evaluation.predicted)})),e.map(({testLabels:o})=>o),Nv(t))}function ua({testLabels:e},{evaluation:t}){return{right:Uint8Array.from(t.predicted,(n,o)=>n===e[o]?1:0),nll:t.rowNll}}function Tp(e,t){return t.
evaluation.predicted.reduce((r,n,o)=>r+(n===e.testLabels[o]?1:0),0)}function Rp(e,t){return Qv(e.map(r=>({rows:r.testRows,one:ua(r,r.student),other:ua(r,t(r))})))}function SD(e){let t=n=>e.reduce((o,s)=>o+
Tp(s,s[n]),0),r=e.map(n=>({rows:n.testRows,ensemble:ua(n,n.ensemble),baseline:ua(n,n.baseline),student:ua(n,n.student)}));return{counts:{rows:e.reduce((n,{testRows:o})=>n+o.length,0),ensemble:t("ensem\
ble"),baseline:t("baseline"),student:t("student")},recovered:Sp(r,"right"),recovered_nll:Sp(r,"nll")}}A();function jv(e,t){let r=e[0],n=l=>xD(e.map(l)),[o,s]=[n(l=>l.ensemble),n(l=>l.student)],i=r.labelOnly.map(({name:l},f)=>({name:l,pick:d=>d.labelOnly[f]})),a=e.flatMap(({leak:l})=>l??[]),u={test:a.reduce(
(l,{test:f})=>l+f,0),validation:a.reduce((l,{validation:f})=>l+f,0)},c=[...t.warnings??[],...e.flatMap(({warnings:l=[]})=>l)];return{name:t.name,backend:t.backend,task:r.task,metrics:r.metrics,outputs:r.
classNames,seeds:e.map(({seed:l})=>l),data:r.data,teachers:r.teachers.map(({name:l},f)=>({name:l,...n(d=>d.teachers[f])})),ensemble:o,baseline:n(l=>l.baseline),student:s,label_only:i.map(({name:l,pick:f})=>({
name:l,...n(f)})),student_baseline:Gv(e,l=>l.baseline),best_label_only:BD(e,i),recovered:u.test?null:kD(e),...a.length?{leak:u}:{},quantised:r.quantised.flatMap(({precision:l,bytes:f})=>{let d=e.flatMap(
({quantised:m})=>m.filter(p=>p.precision===l));return d.length<e.length?[]:[{precision:l,metrics:Dc(d.map(({metrics:m})=>m)),agreement:Ut(d.map(({agreement:m})=>m)),bytes:f}]}),compression:o.parameters/
s.parameters,speedup:ca(o,s,"single"),speedup_batch256:ca(o,s,"batch256"),warnings:[...new Set(c)],student_path:t.student_path,seconds:t.seconds}}function xD(e){let{parameters:t}=e[0],r=e.map(({validation:o})=>o).
filter(o=>o!==null),n=e.map(({weighted:o})=>o).filter(o=>o!==null);return{metrics:Dc(e.map(({evaluation:o})=>o.metrics)),...n.length?{weighted_metrics:Dc(n)}:{},validation:r.length?Dc(r):null,agreement:Ut(
e.map(({agreement:o})=>o)),parameters:t,bytes:4*t,latency_ms:$p(e.map(({latency:o})=>o))}}function Dc(e){return Object.fromEntries(Object.keys(e[0]).map(t=>[t,Ut(e.map(r=>r[t]))]))}function Uv({metrics:[
e]},t,r){let n=e.better==="higher"?1:-1;return t.evaluation.scores.map((o,s)=>n*(o-r.evaluation.scores[s]))}function kD(e){return Tc(aa(e.map(t=>({rows:t.testRows,values:[Uv(t,t.student,t.baseline),Uv(
t,t.ensemble,t.baseline)]}))))}function Gv(e,t){let r=aa(e.map(n=>{let[o,s]=[n.student.evaluation.scores,t(n).evaluation.scores];return{rows:n.testRows,values:[o.map((i,a)=>i-s[a])]}}));return r.rows.
clusters>1?_c(r):null}function BD(e,t){let{name:r,better:n}=e[0].metrics[0],o=[{name:"baseline",pick:(u=>u.baseline)},...t],s=e.every(u=>u.baseline.validation),i=({pick:u})=>{let c=e.reduce((l,f)=>{let{
validation:d,evaluation:m}=u(f);return l+(s?d:m.metrics)[r]},0);return n==="higher"?c:-c},a=o.reduce((u,c)=>i(c)>i(u)?c:u);return{name:a.name,chosen_on:s?"validation rows":"test rows",student_difference:Gv(
e,a.pick)}}A();function qv(){let e=new Map;return{open(t,{identity:{fingerprint:r,asked:n},chunkRows:o}){let s=e.get(r)??{chunkRows:o,chunks:new Map};e.set(r,s);let{chunkRows:i,chunks:a}=s;return Promise.resolve({chunkRows:i,
asked:n,read:u=>Promise.resolve(a.get(u)),claim:()=>Promise.resolve(),write:(u,c)=>Promise.resolve(void a.set(u,c)),close:()=>Promise.resolve()})}}}var Jo=Ht("targets");A();A();var Wv=32;async function RD(e){return mt([e,await ao(e)])}async function $D(e){if(e.length<Wv)return;let t=e.slice(0,e.length-Wv);return(await ao(t)).every((n,o)=>n===e[t.length+o])?t:void 0}var la="r\
etort/1";function Zv({header:e,arrays:t}){let r=new TextEncoder().encode(JSON.stringify({header:e,lengths:t.map(s=>s.length)})),n=new Uint8Array(4);new DataView(n.buffer).setUint32(0,r.length,!0);let o=t.
map(cn);return RD(mt([new TextEncoder().encode(la),n,r,...o]))}async function Vv(e){let t=la.length+4,r=await $D(e);if(!r||r.length<t||new TextDecoder().decode(r.subarray(0,la.length))!==la)return;let n=new DataView(
r.buffer).getUint32(la.length,!0),{header:o,lengths:s}=JSON.parse(new TextDecoder().decode(r.subarray(t,t+n))),i=t+n,a=s.map(u=>{let c=i;return i+=u*4,new Float32Array(r.slice(c,i).buffer)});return{header:o,
arrays:a}}function Kv(e,t,r){let n=(o,s,i="")=>new S(`Cannot resume from ${r}/${o}: the checkpoint must be ${s}; remove that file to train its stage anew${i}`);return{async load(o,s,i){let a=`${o}.ckpt`,u=await e.
read(a);if(!u)return;let c=await Vv(u);if(!c)throw n(a,"whole and unaltered: its checksum does not match");let{run:l,step:f,done:d,joined:m,teacher:p}=c.header;if(l.data!==t.data)throw n(a,"of this co\
nfig and data: the data is other than it was");if(l.config!==t.config)throw n(a,"of this config and data: the config is other than it was");if(p!==s)throw n(a,"learned from these soft targets (teacher\
, data, views, precision): they are others than they were",", or begin anew in another folder (--out)");if(i!==void 0&&i!==(m??!1))throw n(a,"of batches that have no last one of a single row: an earli\
er version of Retort made one",", or begin anew in another folder (--out)");return{step:f,done:d,...m?{joined:m}:{},arrays:c.arrays}},async save(o,{step:s,done:i,joined:a,arrays:u},c){await e.write(`${o}\
.ckpt`,await Zv({header:{run:t,stage:o,step:s,done:i,...a?{joined:a}:{},teacher:c},arrays:u}))}}}function Mc(){return{load:()=>Promise.resolve(void 0),save:()=>Promise.resolve()}}A();function Hv(e){return new Float32Array(new SharedArrayBuffer(e*Float32Array.BYTES_PER_ELEMENT))}function Pp(e){return{...e,numeric:{...e.numeric,values:_D(e.numeric.values)}}}function _D(e){if(e.buffer instanceof
SharedArrayBuffer)return e;let t=e.constructor,r=new t(new SharedArrayBuffer(e.byteLength));return r.set(e),r}A();var Fc=class extends Error{name="WorkerDied"},Lc=Ht("workers");A();A();var Jv=U(j());var yo=1024,fa=class extends S{name="RowsMissing";ask;constructor(t,r){super(t),this.ask=r}};async function da(e,t,{wanted:r={},backend:n},o){n?.use();let{rows:s}=t,i=mo(t,Nt(e),e.name),a=c=>(n?.use(),
e.predict({inputs:i,rows:s,...c})),u;try{return u=await TD(()=>a(r),t),await o(u,a)}finally{Jv.dispose(i),u&&Ho(u)}}async function TD(e,t){let r=new Set;for(;;)try{return e()}catch(n){if(!(n instanceof
fa)||r.has(n.ask))throw n;r.add(n.ask),await n.ask(t)}}async function zc(e,t,r,{rest:n,...o},s){for(let i=0;i<t;i+=yo){i>0&&await n?.();let a=r(i,Math.min(t,i+yo));await da(e,a,o,(u,c)=>s(u,{...a,from:i},
c))}}A();A();function Xs(e,t){return e==="float16"?new Float16Array(t):new Float32Array(t)}function Yv(e){return e==="float16"?2:4}function Yo(e){for(let t=0;t<e.length;t++){let r=Math.abs(e[t]);if(r>65504&&r<1/0)
return e[t]}}A();function Xv({rows:e,classes:t,count:r,precision:n}){let o=t<=65536?new Uint16Array(e*r):new Uint32Array(e*r);return{logits:Xs(n,e*r),top:{count:r,classes:o,tail:Xs(n,e)}}}function eC(e,t,r,n){let{count:o,
classes:s,tail:i}=r.top,a=new Int32Array(o),u=new Uint8Array(t);for(let c=0,l=n;c<e.length;c+=t,l++){for(let m=0;m<t;m++){if(m>=o&&!(e[c+m]>e[c+a[o-1]]))continue;let p=Math.min(m,o-1);for(;p>0&&e[c+m]>
e[c+a[p-1]];p--)a[p]=a[p-1];a[p]=m}for(let m=0;m<o;m++)u[a[m]]=1,s[l*o+m]=a[m],r.logits[l*o+m]=e[c+a[m]];let[f,d]=[-1/0,0];for(let m=0;m<t;m++)u[m]||(f=Math.max(f,e[c+m]));for(let m=0;m<t;m++)u[m]||(d+=
Math.exp(e[c+m]-f));i[l]=f===-1/0?f:f+Math.log(d);for(let m=0;m<o;m++)u[a[m]]=0}}function tC({logits:e,top:{count:t,classes:r,tail:n}},o,s,i,a){i.fill(n[o]-Math.log(s-t),a,a+s);for(let u=o*t;u<(o+1)*t;u++)
i[a+r[u]]=e[u]}function Xo({classes:e,features:t,members:r}){let n=Object.entries(t??{}).map(([o,{shape:s}])=>[o,s]);return{classes:e,...t?{features:Object.fromEntries(n)}:{},...r?{members:r.map(Xo)}:{}}}function Nc(e){
return e.reduce((t,r)=>t*r,1)}function es(e,t,r){let{classes:n,features:o,members:s}=e,{precision:i,top:a=n}=t,u=Object.entries(o??{}).map(([c,l])=>[c,{shape:l,values:Xs(i,r*Nc(l))}]);return{classes:n,
...a<n?Xv({rows:r,classes:n,count:a,precision:i}):{logits:Xs(i,r*n)},offsets:new Float32Array(r),...o?{features:Object.fromEntries(u)}:{},...s?{members:s.map(c=>es(c,t,r))}:{}}}function ma(e,t,r){let n=(i,a,u,c)=>{
let l=i instanceof Float16Array?Yo(a):void 0;if(l!==void 0)return{value:l,what:c};i.set(a,u)},{relative:o,offsets:s}=Op(t.logits,t.classes);if(s.forEach((i,a)=>e.offsets[r+a]=i+(t.offsets?.[a]??0)),e.
top){let i=e.logits instanceof Float16Array?Yo(o):void 0;if(i!==void 0)return{value:i,what:"logits"};eC(o,t.classes,{logits:e.logits,top:e.top},r)}else{let i=n(e.logits,o,r*t.classes,"logits");if(i)return i}
for(let[i,{shape:a,values:u}]of Object.entries(t.features??{})){let c=e.features[i].values,l=n(c,u,r*Nc(a),i);if(l)return l}for(let[i,a]of(t.members??[]).entries()){let u=ma(e.members[i],a,r);if(u)return{
...u,what:`member ${i+1}'s ${u.what}`}}}function Op(e,t){let r=new Float32Array(e.length),n=new Float32Array(e.length/t);for(let o=0,s=0;s<e.length;o++,s+=t){let i=-1/0;for(let u=s;u<s+t;u++)e[u]>i&&(i=
e[u]);let a=n[o]=Number.isFinite(i)?i:0;for(let u=s;u<s+t;u++)r[u]=e[u]-a}return{relative:r,offsets:n}}function Qp({logits:e,offsets:t,top:r,features:n,members:o}){return[e,...t?[t]:[],...r?[r.classes,
r.tail]:[],...Object.values(n??{}).map(({values:s})=>s),...(o??[]).flatMap(Qp)]}function rC(e,t,r,n){let o=Qp(t);for(let[s,i]of Qp(e).entries()){let a=cn(o[s]);cn(i).set(a,r*(a.length/n))}}A();A();A();function nC({labels:e,mixed:t},r,n,o){let s=e[r];if(s===o)return;let i=s===-2?t?.[r]:new Map([[s,1]]);if(s===-1||o<0||!i||!t){e[r]=-1;return}let a=new Map([...i].map(([u,c])=>[u,n*c]));a.set(o,(a.get(
o)??0)+1-n),t[r]=a,e[r]=-2}function Kr(e,t,r,n){let{part:o,augmentation:s,views:i,random:a}=e,u=Vr(o,t);if(!s)return u;let{features:c,labels:l,targets:f,rows:d}=u,m=[];if(i){let g=a.split("views",r);for(let y=0;y<t.length;y++){
let w=g.integer(i+1);w>0&&(m[y]=aC(e,s,u,t,y,w))}}else{let g={features:c,width:o.width,labels:l,targets:f,mixed:m,positions:t};s.apply(g,a.split("augment",r)),d.fill(-1)}let p=a.split("mixed label",r),
h=!1;for(let g=0;g<t.length;g++){let y=l[g]===-2&&!n?m[g]:void 0;m[g]=y,y?(h=!0,l[g]=PD(y,p)):l[g]<0&&(l[g]=-1,n||QD(o,u,t,g))}return h?{...u,mixed:m}:u}function PD(e,t){let r=t.uniform(),n=-1;for(let[
o,s]of e)if(!(s<=0)&&(n=o,r-=s,r<0))break;return n}function sC({part:e,stride:t=0},{view:r,from:n,to:o}){return e.rows.slice(n,o).map(s=>r*t+s)}function iC(e,t,r){let n=Vr(e.part,t);if(r>0)for(let o=0;o<
t.length;o++)aC(e,e.augmentation,n,t,o,r),n.labels[o]===-2&&(n.labels[o]=-1);return n}function QD({features:e,width:t,labels:r,targets:n,rows:o},s,i,a){let u=i[a];if(s.features.set(e.subarray(u*t,(u+1)*
t),a*t),s.labels[a]=r[u],s.rows[a]=o[u],!n)return;let c=Vo(n,o);s.targets.set(n.subarray(u*c,(u+1)*c),a*c)}function aC({part:{width:e},stride:t=0,random:r},n,o,s,i,a){let u=[],c=o.targets?Vo(o.targets,
o.rows):0,l={features:o.features.subarray(i*e,(i+1)*e),width:e,labels:o.labels.subarray(i,i+1),...o.targets?{targets:o.targets.subarray(i*c,(i+1)*c)}:{},mixed:u,positions:s.subarray(i,i+1)};return n.apply(
l,r.split(`view/${a}`,s[i])),o.rows[i]=a*t+o.rows[i],u[0]}A();function ei({teacher:e,members:t}={}){return{...e?.length?{taps:e}:{},...t?{members:t}:{}}}function _r(e){let t=e.map(({tasks:r=[un]})=>r).filter(r=>r!=="all");return{needs:OD(e),tasks:t.length?t[0].filter(
r=>t.every(n=>n.includes(r))):"all",weighs:e.every(({weighs:r})=>r===!0)}}function OD(e){let t=r=>[...new Set(e.flatMap(({needs:n})=>n?.[r]??[]))];return{student:t("student"),teacher:t("teacher"),members:e.
some(({needs:r})=>r?.members)}}A();var ae=U(j());var mn=1e-30,DD=.02,Dp=.001;function Uc(e){return ae.tidy(()=>{let t=ae.sum(e,1,!0),r=ae.logicalAnd(ae.less(ae.abs(ae.sub(t,1)),DD),ae.greater(ae.min(e,1,!0),-Dp)),n=ae.where(r,ae.zerosLike(t),ae.fill(
[t.shape[0],1],NaN));return ae.add(ae.log(ae.maximum(e,mn)),n)})}var dn=1e-7;function uC(e){return ae.tidy(()=>{let t=ae.logicalAnd(ae.greaterEqual(e,-Dp),ae.lessEqual(e,1+Dp)),r=ae.clipByValue(e,dn,1-
dn),n=ae.where(t,ae.zerosLike(r),ae.fill(r.shape,NaN));return ae.add(ae.sub(ae.log(r),ae.log(ae.sub(1,r))),n)})}function cC(e){return ae.tidy(()=>{let t=Uc(ae.concat([ae.sub(1,e),e],1));return ae.sub(
t,ae.slice(t,[0,0],[-1,1]))})}var MD={softmax:e=>e===-1/0?"a logit is the log of a probability, so for a probability of 0 answer log(max(p, 1e-7))":"look at what it makes of that row (probabilities be\
low 0, or that do not sum to 1, are none)",sigmoid:e=>Number.isNaN(e)?"look at what it makes of that row (probabilities below 0 or above 1 are none)":"a label's logit is log(p / (1 - p)), so keep each\
 probability p between 1e-7 and 1 - 1e-7",numbers:()=>"look at what it makes of that row"};function jc(e,{who:t,of:r,rows:n,classes:o,answer:s}){for(let i=0;i<e.length;i++){let a=e[i];if(Number.isFinite(
a))continue;let u=e.length/n.length,[c,l]=[Math.floor(i/u),i%u],f=MD[s?.from??"softmax"](a);throw new S(`Cannot use the answers of ${t} to the ${r}: each must be a finite number: row ${n[c]+1}, ${s?"o\
utput":"class"} ${o?R(o[l]):l+1} is ${a}; ${f}`)}}A();var Gc=U(j());function qc(e,t,r){let n=t.reduce((i,{rows:a})=>Math.max(i,a.length),1),o=FD(t,n),s=t.map(({answers:i})=>i);return{name:r.name,fingerprint:e,parameters:r.parameters,reads:[],predict({rows:i,taps:a,members:u}){
let c=new Int32Array(i.length);for(let l=0;l<i.length;l++){let f=o(i[l]);if(f<0)throw new RangeError(`Cannot look up soft targets as the row must be labelled: current value is ${i[l]}`);c[l]=f}return fC(
s,{at:c,chunkRows:n},a,u?r:void 0)},dispose(){}}}function FD(e,t){let r=e.reduce((i,{rows:a})=>i+a.length,0),n=e.reduce((i,{rows:a})=>a.reduce((u,c)=>Math.max(u,c),i),-1),o=i=>e.forEach(({rows:a},u)=>a.
forEach((c,l)=>i(c,u*t+l)));if(n>=64*r+2**16){let i=new Map;return o((a,u)=>i.set(a,u)),a=>i.get(a)??-1}let s=new Int32Array(n+1).fill(-1);return o((i,a)=>s[i]=a),i=>i>=0&&i<=n?s[i]:-1}function fC(e,t,r,n){
let{classes:o,top:s,features:i={},members:a}=e[0],u=s?zD(e,t):lC(e.map(({logits:l})=>l),o,t);LD(e,t,u);let c=(r??[]).map(l=>{let f=i[l];if(!f)throw new RangeError(`Cannot look up ${l} as it must have \
been stored: it was not`);let{shape:d}=f,m=lC(e.map(({features:p})=>p[l].values),Nc(d),t);return[l,Gc.tensor(m,[t.at.length,...d])]});return{logits:Gc.tensor2d(u,[t.at.length,o]),...r?.length?{features:Object.
fromEntries(c)}:{},...n&&a?{members:a.map((l,f)=>fC(e.map(({members:d})=>d[f]),t,[],n.members?.[f]??{})),...n.combination?.weights?{weights:n.combination.weights}:{}}:{}}}function lC(e,t,{at:r,chunkRows:n}){
let o=new Float32Array(r.length*t),s=0;for(let i=0;i<r.length;i++){let a=r[i],u=Math.floor(a/n),c=e[u],l=(a-u*n)*t;for(let f=l;f<l+t;f++)o[s++]=c[f]}return o}function LD(e,{at:t,chunkRows:r},n){let{classes:o,
offsets:s}=e[0];if(s)for(let i=0;i<t.length;i++){let a=t[i],u=Math.floor(a/r),c=e[u].offsets[a-u*r];for(let l=i*o;l<(i+1)*o;l++)n[l]+=c}}function zD(e,{at:t,chunkRows:r}){let{classes:n}=e[0],o=new Float32Array(
t.length*n);return t.forEach((s,i)=>{let a=Math.floor(s/r),{logits:u,top:c}=e[a];tC({logits:u,top:c},s-a*r,n,o,i*n)}),o}async function ti({logits:e,features:t,members:r}){let n=[];for(let[s,i]of Object.
entries(t??{}))n.push([s,{shape:i.shape.slice(1),values:await i.data()}]);let o=[];for(let s of r??[])o.push(await ti(s));return{classes:e.shape[1],logits:await e.data(),...t?{features:Object.fromEntries(
n)}:{},...r?{members:o}:{}}}var ts={precision:"float32"};async function Mp({teacher:e,source:t,needs:r,backend:n,classes:o,answer:s,encoding:i=ts,rest:a},{view:u,from:c,to:l}){let f,d=`training rows${u>0?` (as their fixed view ${u}\
)`:""}`;if(await zc(e,l-c,(m,p)=>iC(t,Int32Array.from({length:p-m},(h,g)=>c+m+g),u),{wanted:ei(r),backend:n,rest:a},async(m,{from:p,rows:{length:h}},g)=>{let y=await ti(m),w=t.part.rows.slice(c+p,c+p+
h);await pa(e,y,{of:d,rows:w,classes:o,answer:s},()=>g({members:!0})),f??=es(Xo(y),i,l-c);let E=ma(f,y,p);if(E)throw new S(`Cannot store the answers of ${e.name} as ${E.what} must be at most ${65504} \
in size in float16${E.what.endsWith("logits")?", less the row's largest":""}: current value is ${E.value}; set targets.precision to "float32"`)}),!f)throw new RangeError("Cannot label rows as there mu\
st be some: there are none");return f}async function pa({name:e,members:t=[]},r,n,o){let s=Array.prototype.every.call(r.logits,Number.isFinite);if(!s&&t.length&&!r.members&&o){let i=o();try{await pa({
name:e,members:t},await ti(i),n)}finally{Ho(i)}}for(let[i,a]of(r.members??[]).entries())await pa(t[i]??{name:`${e}'s member ${i+1}`},a,n);s||jc(r.logits,{who:e,...n});for(let[i,{values:a}]of Object.entries(
r.features??{})){let u=Array.prototype.findIndex.call(a,l=>!Number.isFinite(l));if(u<0)continue;let c=n.rows[Math.floor(u/(a.length/n.rows.length))];throw new S(`Cannot use layer ${i} of ${e} on the ${n.
of}: its outputs must be finite numbers: one of row ${c+1} is ${a[u]}; look at what it makes of that row`)}}async function*Wc(e,t){for(let r of t)yield await Mp(e,r)}function dC({part:e,views:t=0,stride:r=0},n){
let o=e.rows.length;if((t+1)*r>2**31)throw new S(`Cannot label views as rows times views must be below two thousand million: there are ${o} rows and ${t} views`);let s=[];for(let i=0;i<=t;i++)for(let a=0;a<
o;a+=n)s.push({view:i,from:a,to:Math.min(o,a+n)});return s}A();var At=U(j());var pn=class{#e;#t;#r=new Map;#n;#o;#s;constructor({student:t,state:r=[]},n){this.#e=[...t.state,...r],this.#t=t.variables,this.#n=n,this.#o=mC([])}trained(t,r,n){let o=this.#r.get(t);if(o){if(o.shape.
join()===r.join())return o;throw new TypeError(`Cannot train ${t} as it must keep its shape [${o.shape}]: current value is [${r}]`)}if(this.#s)throw new TypeError(`Cannot train ${t} as it must be aske\
d for in the first call already: it was not`);let s=this.#n.split(`trained/${t}`),i=r.reduce((c,l)=>c*l,1),a=Float32Array.from({length:i},()=>typeof n=="number"?n:n(s)),u=At.tidy(()=>At.variable(At.tensor(
a,[...r])));return this.#r.set(t,u),u}begin(t){_t(Qe(t,"the optimizer"),()=>{this.#s=this.variables.map(r=>({variable:r,slots:t.slots.map(()=>mC(r.shape))}))})}get variables(){return[...this.#t,...this.#r.
values()]}get learning(){if(!this.#s)throw new Error("Cannot take a step as the stage must have begun: it has not");return this.#s}get#i(){let t=this.learning.flatMap(({slots:r})=>r);return[...this.#e,
...this.#r.values(),...t,this.#o]}get loss(){return this.#o}addLoss(t){this.#o.assign(At.add(this.#o,t))}clearLoss(){At.tidy(()=>this.#o.assign(At.scalar(0)))}async checkFinite(t,r){let n=(await this.#o.
data())[0];if(Number.isFinite(n))return n;throw Fp(t,`loss must be finite: current value is ${n}`,r)}weights(){return Zr(this.#e)}arrays(){return Zr(this.#i)}restore(t,r){let n=r?this.#e:this.#i;if(t.
length!==n.length)throw new RangeError(`Cannot restore a stage as its state must have ${n.length} arrays: current value is ${t.length}`);At.tidy(()=>{n.forEach((o,s)=>o.assign(At.tensor(t[s],o.shape)))})}untouched(t){
let r=this.#a();try{return t()}finally{r(!0)}}untouchedIfFailed(t){let r=this.#a(),n=!0;try{let o=t();return n=!1,o}finally{r(n)}}#a(){let t=this.#e.filter(n=>!this.#t.includes(n)),r=t.map(n=>n.clone());
return n=>{n&&t.forEach((o,s)=>o.assign(r[s])),At.dispose(r)}}dispose(){let t=this.#s?.flatMap(({slots:r})=>r)??[];At.dispose([...t,...this.#r.values(),this.#o])}};function mC(e){return At.tidy(()=>At.variable(
At.zeros(e),!1))}function Fp(e,t,r){return new S(`Cannot train ${e} as its ${t} in epoch ${r}; lower the learning rate`)}function Zc({student:e,state:t=[]}){return Zr([...e.state,...t])}A();var[Lp,UD]=[0,-1];function pC(e){return new Int32Array(new SharedArrayBuffer(e*Int32Array.BYTES_PER_ELEMENT))}function wo(e,t,r){let n=Atomics.compareExchange(e,t,Lp,r);return n===Lp||n===r}function AC(e,t){
Atomics.store(e,t,UD)}function hC(e,t){return e.findIndex((r,n)=>Atomics.load(e,n)===t)}function Aa(e,t,r){return e.subarray(0,t).some((n,o)=>[Lp,r].includes(Atomics.load(e,o)))}A();function ri({workers:e,count:t,run:r,work:n,own:o,act:s,events:i,signal:a}){let u=new AbortController,c=pC(n.items.length),l=n.items.map(()=>Promise.withResolvers());l.forEach(({promise:w})=>w.catch(()=>{}));
let f={events:i,signal:a?AbortSignal.any([a,u.signal]):u.signal,done({index:w,result:E}){AC(c,w),l[w].resolve(E)}},d,m=async w=>{try{await w()}catch(E){(d===void 0||d instanceof It)&&(d=E),u.abort()}},
p=w=>({run:r,work:n,claims:c,worker:w}),h=Array.from({length:t-1},(w,E)=>E+2),y=Promise.all([m(()=>o(p(1),f)),...h.map(w=>m(()=>jD(e,p(w),f,s)))]).then(()=>{for(let{resolve:w,reject:E}of l)d===void 0?
w(void 0):E(d)});return{result:w=>l[w].promise,claim:w=>wo(c,w,1),async stop(){u.abort(),await y}}}async function jD(e,t,r,n){for(let o=1;;o++)try{return await e.run(t,r)}catch(s){if(!(s instanceof Fc))
throw s;if(r.signal.aborted)throw new It("interrupted");if(o===2)throw GD(t,s,n)}}function GD({work:e,claims:t,worker:r},{message:n},o){let s=e.items[hC(t,r)];return new S(`Cannot ${s===void 0?"work s\
ide by side":o(s)}: its Worker died twice: ${n}; what is trained is kept: go on with --resume, or alone with --workers 1`)}function ni({size:e,least:t,idle:r=0,leastIdle:n=t},{items:o,time:s}){let i=u=>u>
0?Math.floor(s/u):1/0,a=Math.max(i(t),Math.min(1+r,i(n)));return Math.max(1,Math.min(e,o,a))}A();var[qD,gC]=[.2,3e7],yC=6;function Vc({steps:e,epochs:t,parameters:r},n){return e*qD+t*n*r*yC/gC}function wC({parameters:e},t){return t*e*(yC/3)/gC}A();A();var xC=U(j());A();A();function zp({names:e,numbers:t,categorical:r,texts:n},o){return Array.from(o,s=>Object.fromEntries([...e.map((i,a)=>[i,WD(t[s*e.length+a])]),...r.map(({name:i,categories:a,codes:u})=>[i,a[u[s]]??null]),
...n.map(({name:i,values:a})=>[i,a[s]??null])]))}function WD(e){return Number.isNaN(e)?null:e}function bC(e,{columns:t,features:r},n,o){let s=Wr(t);return zp(e,o).map((i,a)=>{let u=n.subarray(a*r,(a+1)*
r),c=t.map((l,f)=>{let d=s[f];if(l.kind==="encoded")return[l.name,i[l.name]??null];let m=l.kind==="numeric"?1:l.categories.length;if(l.missing&&u[d+m]>.5)return[l.name,null];if(l.kind==="numeric")return[
l.name,u[d]*l.sd+l.mean];let h=-1;for(let g=0;g<m;g++)u[d+g]>(h<0?0:u[d+h])&&(h=g);return[l.name,h<0?i[l.name]??null:l.categories[h]]});return{...i,...Object.fromEntries(c)}})}A();A();var Np=.001,ZD={softmax:["logits","probabilities"],sigmoid:["logits","probabilities"],numbers:["logits","numbers"]};function Kc(e,t){let r=ZD[t.answer?.from??"softmax"],n=EC(e)?r.find(c=>c in e):void 0;if(!n)throw Ln(t,`they must be an object with ${r.join(" or ")}`,R(e));let{rows:{length:o},classes:{length:s}}=t,i=e[n],
a=new Float32Array(o*s),u=KD(i,n,t);for(let c=0;c<o;c++){let l=u(c);if(l?.length!==s){let d=`row ${t.rows[c]+1} must have a number for each of the ${s} ${t.answer?"outputs":"classes"}`;throw Ln(t,d,l===
void 0?R(l):String(l.length))}let f=0;for(let d=0;d<s;d++){let m=l[d],p=()=>`row ${t.rows[c]+1}, ${t.answer?"output":"class"} ${R(t.classes[d])}`;if(typeof m!="number"||!Number.isFinite(m))throw Ln(t,
`each must be a finite number, and ${p()} is not`,R(m));if(n==="probabilities"&&(m<0||m>1+Np))throw Ln(t,`each must be a probability from 0 to 1, and ${p()} is not`,R(m));f+=m;let h=Math.fround(n==="l\
ogits"?m:VD(m,d,t.answer));if(!Number.isFinite(h))throw Ln(t,`each must be a number of float32, and ${p()} is not`,R(m));a[c*s+d]=h}if(n==="probabilities"&&!t.answer&&Math.abs(f-1)>Np)throw Ln(t,`the \
probabilities of row ${t.rows[c]+1} must sum to 1 (to ${Np})`,f.toPrecision(4),"; divide them by their sum, or answer { logits }")}return a}function VD(e,t,r){if(!r)return Math.log(Math.max(e,mn));if(r.
from==="numbers"){let{mean:o,sd:s}=r.scales[t];return(e-o)/s}let n=Math.max(dn,Math.min(1-dn,e));return Math.log(n/(1-n))}function KD(e,t,r){let{rows:{length:n},classes:{length:o}}=r;if(e instanceof Float32Array||
e instanceof Float64Array){if(e.length!==n*o){let s=`their ${t} must be ${n*o} numbers, ${n} rows of ${o} ${r.answer?"outputs":"classes"}`;throw Ln(r,s,String(e.length))}return s=>e.subarray(s*o,(s+1)*
o)}if(!Array.isArray(e))throw Ln(r,`their ${t} must be a list of rows`,R(e));if(e.length!==n)throw Ln(r,`there must be an answer for each of the ${n} rows`,String(e.length));return s=>EC(e[s])?e[s]:void 0}
function ha(e){let[t,r]=[e[0]+1,e.at(-1)+1];return e.length===1?`row ${t}`:`rows ${t} to ${r}`}function Ln({who:e,rows:t},r,n,o=""){return new S(`Cannot use the answers of ${e} to ${ha(t)}: ${r}: curr\
ent value is ${n}${o}`)}function EC(e){return typeof e=="object"&&e!==null}var Hc={batchRows:64,atOnce:4,seconds:120};async function Up(e,t,r,n){let{atOnce:o,signal:s}=e,i=new AbortController,a=s?AbortSignal.any([s,i.signal]):i.signal,u=[],c=0,l=Promise.resolve(),f=async()=>{
for(;c<t.length&&!a.aborted;){let d=t[c++];try{let m=await HD(e,r(d),a);l=l.then(()=>n(d,m)),await l}catch(m){u.push(m),i.abort()}}};if(await Promise.all(Array.from({length:Math.min(o,t.length)},f)),s?.
aborted)throw new It("interrupted");if(u.length)throw u[0]}var IC="what it has answered is kept in the run's folder, from which --resume goes on";async function HD({teacher:e,as:t,classes:r,answer:n,seconds:o,
clock:s},i,a){let[u,c]=[new AbortController,new AbortController],l=AbortSignal.any([a,u.signal]),f=e.members!==void 0,d=()=>{};try{let m=(async()=>await e.label(i,{classes:r,answer:n,signal:l,members:f}))(),
p=new Promise((y,w)=>{d=()=>w(new It("interrupted")),a.addEventListener("abort",d,{once:!0}),a.aborted&&d()}),g=s.after?.(1e3*o,c.signal)?.then(()=>{throw new S(`Cannot label ${ha(i.rows)} with ${t} a\
s it must answer within ${o} s (targets.seconds): it has not; ${IC}`)});return vC(await Promise.race([m,p,...g?[g]:[]]),{teacher:e,as:t,classes:r,answer:n,rows:i.rows})}catch(m){if(u.abort(),a.aborted)
throw new It("interrupted");if(m instanceof S)throw m;let{message:p,cause:h}=Fu(Qe(e,`teacher ${t}`),m);throw new Ke(`Cannot label ${ha(i.rows)} with ${t}: ${p}; ${IC}`,{cause:h})}finally{a.removeEventListener(
"abort",d),c.abort()}}function vC(e,{teacher:t,as:r,classes:n,answer:o,rows:s}){let i=Kc(e,{who:r,rows:s,classes:n,answer:o}),{members:a}=t;if(!a)return{classes:n.length,logits:i};let u=e.members??[];
if(u.length!==a.length)throw new S(`Cannot use the answers of ${r} to ${ha(s)}: there must be one of each of its ${a.length} members: current value is ${u.length}`);let c=a.map((l,f)=>vC(u[f],{teacher:l,
as:`${r}'s member ${l.name}`,classes:n,answer:o,rows:s}));return{classes:n.length,logits:i,members:c}}A();async function Jc(e){let{encoding:t,data:r,preprocessing:n,rows:o,views:s,teacher:i,asked:a}=e,u=["targets 2",t,r,n,o,s,i,...a];return{...e,fingerprint:await nt(u)}}function Yc({precision:e,top:t}){return t===
void 0?e:`${e} of the top ${t}`}var ga="members";function qp(e,{as:t,reads:r},{raw:n}){let o=Qe(e,`teacher ${t}`);if(typeof e.label!="function")throw new Ke(`${o}: it must have predict or label: it has neither`);if(typeof e.fingerprint!="string"||!e.
fingerprint)throw new Ke(`${o}: a teacher that only labels rows must have a fingerprint, as each row is asked for once: it has none; give it the hash of all that its answers depend on, or a predict wh\
ere it changes while training runs`);if(r==="cells"&&!n)throw new S(`Cannot give ${t} raw rows as the plan of the teacher that it is inside of must say that it reads them (raw: true): it does not`)}async function CC(e,{
as:t,reads:r},n){if(pt(e))return e;qp(e,{as:t,reads:r},n.prepared);let{scope:o,config:{targets:s},prepared:i,data:a,signal:u}=n,{preprocessing:c}=i,l=s?.batchRows??e.asks?.batchRows??Hc.batchRows,f={teacher:e,
as:t,batchRows:l,classes:c.classes,answer:c.answer,atOnce:s?.atOnce??e.asks?.atOnce??Hc.atOnce,seconds:s?.seconds??e.asks?.seconds??Hc.seconds,clock:o.resolve(lt),signal:u},d=new jp(i,r),m=await Jc({encoding:Yc(
ts),data:a,preprocessing:r==="cells"?c.answer?.from==="numbers"?`raw rows ${JSON.stringify(c.answer)}`:"raw rows":await nt([JSON.stringify(c)]),rows:await nt([d.all]),views:"none",teacher:e.fingerprint,
asked:e.members?[ga]:[]}),p=await o.resolve(Jo).open(`rows/${m.fingerprint.slice(0,16)}`,{identity:m,encoding:ts,rows:d.all.length,passes:1,chunkRows:l});try{let{chunkRows:h}=p,g=I=>d.all.subarray(I*h,
(I+1)*h),y=Math.ceil(d.all.length/h),w=[];for(let I=0;I<y;I++)w.push(await p.read(I));if(w.includes(void 0)){await p.claim();for(let v=0;v<y;v++)w[v]??=await p.read(v);let I=[...w.keys()].filter(v=>!w[v]),
C=JD(n,t,I.reduce((v,k)=>v+g(k).length,0));await Up(f,I,v=>d.toLabel(g(v)),async(v,k)=>{let x=SC(k);await p.write(v,x),w[v]=x,await C(g(v).length)})}let E=w.map((I,C)=>({rows:g(C),answers:I}));return mr(
XD(E,f,d,n),Qe(e,`teacher ${t}`))}finally{await p.close()}}var jp=class{all;#e;#t;#r=new Map;constructor(t,r){let{train:n,validation:o,test:s,unlabelled:i}=t,a=[n,o,s,...i?[i]:[]];if(this.all=Int32Array.
from(a.flatMap(({rows:u})=>[...u])).sort(),this.#e=t,this.#t=r,r==="features")for(let u of a)u.rows.forEach((c,l)=>this.#r.set(c,[u,l]))}toLabel(t){if(this.#t==="cells")return{rows:t,cells:zp(this.#e.
raw,t)};let{width:r}=this.#e.train,n=new Float32Array(t.length*r);return t.forEach((o,s)=>{let[i,a]=this.#r.get(o);n.set(i.features.subarray(a*r,(a+1)*r),s*r)}),{rows:t,features:n}}viewsToLabel(t,r,n){
if(this.#t==="features")return{rows:t,features:r};let{raw:o,preprocessing:s}=this.#e;return{rows:t,cells:bC(o,s,r,t.map(i=>i%n))}}};function JD({scope:e,seed:t},r,n){let[o,s]=[e.resolve(We),e.resolve(
lt)],[i,a]=[0,-1/0];return async u=>{i+=u,i===n&&o({type:"labelled",seed:t,teacher:r,rows:n}),!(s.now()-a<YD&&i<n)&&(o({type:"progress",seed:t,stage:r,step:i,steps:n,what:"labels"}),await s.rest(),a=s.
now())}}var YD=100;function SC(e){let t=es(Xo(e),ts,e.logits.length/e.classes);return ma(t,e,0),t}function XD(e,t,r,{rows:n,signal:o}){let{teacher:s,as:i,batchRows:a}=t,u=n.table+(n.unlabelled??0),c=Gp(
e,s),l,f=async({rows:d,features:m})=>{if(o?.aborted)throw new It("interrupted");let p=Array.from({length:Math.ceil(d.length/a)},(y,w)=>w*a),h=m.length/d.length,g=[];await Up(t,p,y=>r.viewsToLabel(d.slice(
y,y+a),m.slice(y*h,(y+a)*h),u),(y,w)=>(g[y/a]={rows:d.slice(y,y+a),answers:SC(w)},Promise.resolve())),l={rows:Int32Array.from(d),answers:Gp(g,s)}};return{...c,looksUp:!0,predict(d){let{rows:m,taps:p}=d;
if(p?.length)throw Wp(i,p[0]);if(m.every(h=>h>=0&&h<u))return c.predict(d);if(l&&l.rows.length===m.length&&l.rows.every((h,g)=>h===m[g]))return l.answers.predict(d);throw m.includes(-1)?new S(Xc(i)):new fa(
Xc(i),f)}}}function Wp(e,t){return new S(`Cannot read layer ${t} of ${e} as a teacher must have predict for that: it only labels rows; use a loss that reads its answers alone`)}function Xc(e){return`C\
annot ask ${e} about a new view of a row in each step, as a teacher must have predict for that: it only labels rows, each once; set views beside augment, so that each row has so many that are made onc\
e, or leave augment out`}function Gp(e,t){let{fingerprint:r="",members:n,combination:o,seen:s}=t;return{...qc(r,e,t),...n?{...s===void 0?{}:{seen:s},members:n.map((i,a)=>({...Gp(e.map(({rows:u,answers:c})=>({
rows:u,answers:c.members[a]})),i),looksUp:!0}))}:{seen:s??"unknown"},...o?{combination:o}:{},dispose:()=>t.dispose()}}function kC(e,t,r){qp(e,t,r);let{as:n}=t,o=r.preprocessing.classes.length,s=({members:i=[]},{rows:a,members:u})=>{let c=Float32Array.from({length:a.length*o},(l,f)=>f%(o+1)/o);return{logits:xC.tensor2d(
c,[a.length,o]),...u&&i.length?{members:i.map(l=>s(l,{rows:a}))}:{}}};return RC(e,i=>{if(i.taps?.length)throw Wp(n,i.taps[0]);return s(e,i)})}function BC(e,t){return RC(e,()=>{throw new Error(`Cannot \
ask ${t} here as the process that runs the seed must ask it: this one does a part of it`)})}function RC(e,t){return{...e,looksUp:!0,predict:t,dispose:()=>e.dispose()}}A();A();function $C(e,t,r){let n=[],o=[],s={test:new Set,validation:new Set},[i,a]=[1,!0],u=l=>{for(let v of l.members??[])u(v);let{seen:f,name:d}=l;if(f===void 0)return;if(f==="unknown"){o.push(d);return}if(n.
push(...f.records),a&&=f.complete,f.complete||o.push(d),!t.contents)return;let m=f.records.map(v=>UE(v,t)),p=v=>new Set(m.flatMap(k=>[...k[v]])),[h,g,y]=[p("test"),p("validation"),p("chosenOn")],w=Math.
max(1,...m.map(v=>v.each));i=Math.max(i,w),h.forEach(v=>s.test.add(v)),g.forEach(v=>s.validation.add(v));let E=(v,k)=>{let x=t.prepared[k].rows.length;return`${w>1?"about ":""}${Math.min(x,Math.round(
v.size*w))} of the ${x} ${k} rows`},C=`; use the data, the split and the seed (${[...new Set(f.records.map(({seed:v})=>v))].join(", ")}) that it was trained with, or test on rows that it has not seen`;
if(h.size){let v=g.size?`, and on ${E(g,"validation")}`:"";r(`${d} was trained on ${E(h,"test")} of this run${v}: its figures and the ensemble's are too good, and no share of its gain is called recove\
red${C}`)}else g.size?r(`${d} was trained on ${E(g,"validation")} of this run: what is chosen on them is chosen on rows that it knows${C}`):y.size&&r(`${E(y,"test")} of this run were validation rows w\
here ${d} was trained: if it was chosen on them, its figures are too good${C}`)};u(e),o.length&&r(`whether ${o.join(", ")} has seen this run's test rows cannot be told: ${o.length>1?"their folders hav\
e":"its folder has"} no full record of it (seen.json), as an earlier Retort or another tool wrote it`);let c=l=>Math.min(t.prepared[l].rows.length,Math.round(s[l].size*i));return{...s.test.size||s.validation.
size?{leak:{test:c("test"),validation:c("validation")}}:{},records:{complete:a&&!o.length,records:n}}}A();A();var oi="baseline";function rs(e){return`${oi}-${e}`}function si({baselines:e=[]}){return[oi,...e.map(({name:t})=>rs(t))]}function Zp(e,{augment:t}={}){let r=t!==void 0;return{...e,augment:(r?t:e.augment)??
null,views:r?void 0:e.views}}A();A();function ns({rows:e,batchSize:t}){let r=Math.ceil(e/t);return ya({rows:e,batchSize:t})?r-1:r}function ya({rows:e,batchSize:t}){return t>1&&e>t&&e%t===1}function Vp(e,t){let r=e*t.batchSize;return[r,e+
1===ns(t)?t.rows:r+t.batchSize]}var el=class{#e;#t;#r;#n=new Set;#o=new Map;#s=new Set;#i=new Set;#a=new Set;#u=new Map;constructor(t,r){this.#e=t,this.#t=r,this.#r=t.scope.resolve(oo)}get count(){return this.#n.size}async run(t,r){
let{who:n,options:o,stream:s,before:i,origin:a}=r,u=new Map,c="";try{let l=await this.#c(t,c);for(let f=0;!l.done;f++){let d=l.value;iM(d,this.#n,n,si(this.#e.config));let{scope:m}=this.#e;m.has(Sr)&&
Cm(`the loss of stage ${d.name}`,d.loss,m.resolve(Sr)),c=d.name,this.#n.add(d.name);let p=s(d,f);u.set(d.student,p);let h=this.#l(d,r,this.#r.split(p));h.part.weights&&this.#d(d),tM(d,h),!d.teacher&&o.
augment&&this.#p(o.augment,h);let g=await i?.(d);try{await this.#t.visit({stage:d,training:h,origin:d.teacher?void 0:a,untrained:g})}finally{g?.dispose()}l=await this.#c(t,c,d.student)}return{made:l.value,
streams:u}}finally{await t.return(void 0)}}async#c(t,r,n){try{return await(n?t.next(n):t.next())}catch(o){if(!(o instanceof Ke)||!r)throw o;let s=this.#t.keeps?"; what is trained is kept: mend the plu\
gin and go on with --resume":"";throw new Ke(`Cannot go on after stage ${r}: ${o.message}${s}`,{cause:o.cause})}}#l(t,{options:{epochs:r,batchSize:n,optimizer:o,augment:s,views:i,classWeight:a},where:u,
partOf:c},l){let f=a?this.#f(c(t),u):c(t),{catalogue:d,scope:m,rows:p}=this.#e;if(n!==void 0&&n>p.table)throw new S(`Cannot use this config: ${u}.batchSize must be at most the number of rows (${p.table}\
): current value is ${n}`);s&&rM(t,f,`${u}.augment`,s);let h={part:f,epochs:r,batchSize:Math.min(n??64,f.rows.length),optimizer:d.make("optimizer",o,m),augmentation:s?this.#m(s,f):void 0,views:s?i:void 0,
stride:p.table+(p.unlabelled??0),random:l};return s&&nM(t,h,`${u}.augment`,s),h}#f(t,r){let{preprocessing:{answer:n,classes:o}}=this.#e.prepared;if(n)throw new S(`Cannot use this config: ${r}.classWei\
ght must be left out where the task is ${n.task}, which has no classes`);let s=this.#u.get(t)??cv(t,o.length);return this.#u.set(t,s),s}#d({name:t,loss:r}){let n=(r.terms??[]).filter(s=>!s.loss.weighs).
map(s=>s.name);if(r.weighs||this.#a.has(t))return;this.#a.add(t);let o=n.length?`its ${n.length>1?"losses":"loss"} ${n.join(", ")}`:"its loss";this.#t.warn(`stage ${t}: in ${o} all rows count the same\
, as it does not read row weights`)}#m(t,r){let{catalogue:n,scope:o,prepared:{preprocessing:s}}=this.#e,i=this.#o.get(r)??new Map;this.#o.set(r,i);let a=JSON.stringify(t),u=i.get(a)??n.make("augmentat\
ion",t,o)({preprocessing:s,part:r});return i.set(a,u),u}#p(t,r){let{use:n}=t,o=JSON.stringify(t);this.#i.has(n)||this.#s.has(o)||(this.#s.add(o),sM(r)&&(this.#i.add(n),this.#t.warn(`the augmentation ${n}\
 does not say what class a changed row is: where no teacher can say it (the same-budget baseline, and whatever else learns from labels alone) such a row is shown as it stands`)))}};function tM({name:e,
teacher:t},{augmentation:r,views:n}){if(!t)return;let o=`Cannot use teacher ${t.name} in stage ${e}`;if(typeof t.predict!="function")throw new Ke(`${o} as it must have predict, which answers a step's \
rows at once: it ${typeof t.label=="function"?"only labels rows; ask it first, by lookUp of the run":"has none"}`);if(!t.looksUp||!r)return;if(!(n!==void 0&&t.fingerprint!==void 0))throw new S(`${o}: ${Xc(
t.name)}`)}async function*_C(e){return yield e}function rM({student:e},{inputs:t={}},r,n){let o=Nt(e);if(!o.some(s=>s===ot||t[s]?.kind==="image"))throw new S(`Cannot use this config: ${r} must be left\
 out as an augmentation changes the features, and ${e.name} reads ${o.join(", ")} alone: current value is ${R(n)}`)}function nM({student:e},t,r,n){let{inputs:o={}}=t.part,s=Nt(e).filter(i=>o[i]?.kind===
"tokens");if(!(!s.length||!TC(t)?.mixed))throw new S(`Cannot use this config: ${r} must be an augmentation that mixes no rows as ${e.name} reads ${s.join(", ")}, which cannot be mixed: current value i\
s ${R(n)}`)}var oM=256;function sM(e){return TC(e)?.rows.some(t=>t>=0)??!1}function TC(e){let{length:t}=e.part.rows,r=Math.min(oM,t),n=Int32Array.from({length:r},(o,s)=>Math.floor(s*t/r));try{return Kr(
{...e,views:void 0},n,0,!1)}catch{return}}function iM(e,t,r,n){let o=u=>new Ke(`${r}: each stage that it yields ${u}`);if(typeof e!="object"||e===null)throw o(`must be an object with name, student and\
 loss: current value is ${R(e)}`);let{name:s,student:i,loss:a}=e;if(typeof s!="string"||!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(s))throw o(`must have a name of letters, digits, dots, hyphens and und\
erscores: current value is ${R(s)}`);if(typeof i?.forward!="function")throw o(`must have a student: ${s} has none`);if(typeof a!="function")throw o(`must have a loss: ${s} has none`);if(t.has(s))throw o(
`must have a name of its own: ${s} is there twice`);if(n.includes(s)&&r!=="the baseline")throw o(`must have a name of its own: ${s} is ${s===oi?"the same-budget baseline's":"a label-only student's (ba\
selines)"}`)}async function PC({catalogue:e,config:t},{runner:r,students:n,task:{hardLoss:o},loss:s,warn:i,of:{spec:a,init:u},part:c,stream:l}){let f=async(g,y,w)=>{let E=n.make(g,a,u),{made:I}=await r.run(_C({name:g,
student:E,loss:s(y)}),{who:"the baseline",options:w,where:"train",stream:()=>l,partOf:()=>c,origin:JSON.stringify([a,u,l])});return I},d=await f(oi,o,t.train),m=(g,y)=>JSON.stringify([e.parse(["loss"],
g),y]),p=m(o,Zp(t.train)),h=[];for(let{name:g,loss:y,augment:w}of t.baselines??[]){let E=aM(e,y)?o:y,I=Zp(t.train,{augment:w});m(E,I)===p&&i(`baselines: ${g} has the loss and the augmentation of the s\
ame-budget baseline, and so is the same student: leave it out`),h.push({name:g,student:await f(rs(g),E,I)})}return{baseline:d,labelOnly:h}}function aM(e,t){return e.defaults.labelLoss!==void 0&&JSON.stringify(
t)===JSON.stringify(e.labelLoss)}A();A();function Kp({label:e,labelColumns:t,classes:r,labels:n}){return t??[{name:e,texts:r,codes:n}]}function ii(e){if("values"in e)return e.values;let t=e.texts.map(Me);return Float64Array.from(e.codes,r=>t[r]??
NaN)}function QC(e,{task:t}){return t?e.make("task",t).answers==="softmax"?"classes":"columns":"guess"}function tl(e,t,r,n){let o=Kp(r),s=d=>e.make("task",d,n),i=e.list("task").map(({name:d})=>({use:d})),a=d=>{
let m=s(d);return{task:m,spec:d,labels:m.answers==="softmax"?void 0:m.read(o)}};if(t){let d=s(t).problem(o);if(d===void 0)return a(t);let m=i.filter(({use:h})=>h!==t.use&&uM(s({use:h}),r)),p=m.length?
`; the label would fit the task ${m.map(({use:h})=>h).join(" or ")}`:"";throw new S(`Cannot use the task ${t.use}: ${d}${p}`)}if(!r.labelColumns){let d=OC(e);return d?a(d):{task:void 0,spec:void 0,labels:void 0}}
let u=i.find(d=>{let m=s(d);return m.answers!=="softmax"&&m.claims?.(o)}),c=o.map(({name:d})=>R(d)).join(", "),l=o.length>1?`label columns ${c}`:`label column ${c}`;if(u)return{...a(u),guess:`the ${l}\
 ${o.length>1?"look":"looks"} like the task ${u.use}, so that is what is learned; set "task" if that is wrong`};let f=i.map(d=>`${d.use}: ${s(d).problem(o)}`);throw new S(`Cannot use the ${l} as a tas\
k must fit: none does; ${f.join("; ")||"there is no task plugin"}`)}function OC(e){return e.list("task").map(({name:t})=>({use:t})).find(t=>e.make("task",t).answers==="softmax")}function uM(e,t){return e.
problem(Kp(t))===void 0}function ai(e,t){if(t&&t.answers!=="softmax")return t;let r=OC(e),n=t??(r&&e.make("task",r)),o=e.defaults.labelLoss?e.labelLoss:void 0;return{name:n?.name??un,answers:"softmax",
hasTemperature:!0,get hardLoss(){return o??n?.hardLoss??e.labelLoss},softLoss(s){if(n)return n.softLoss(s);throw new S(`Cannot say what the soft targets' loss is as the catalogue must have a plugin of\
 the task ${un}: it has none`)}}}A();A();var DC=U(j());function MC(e,t){let{model:r}=e;return r?r.outputs[0]?.shape.at(-1)??void 0:DC.tidy(()=>{let n=mo(cM(t),Nt(e),`student ${e.name}`);return e.forward(n,{training:!1}).logits.shape.at(-1)})}function cM({
features:e,inputs:t}){let r=Object.entries(t).map(([n,o])=>[n,o.kind==="tokens"?{...o,ids:Int32Array.of(0),starts:Int32Array.of(0,1)}:{...o,from:0}]);return{features:new Float32Array(e),inputs:Object.
fromEntries(r),rows:Int32Array.of(-1)}}A();function FC(e,t,r){for(let s of[e,t])if(!(s>=1))throw new S(`Cannot propose sizes of assistants as teacher and student must have at least one parameter each: current value is ${s}; name the assistants\
' sizes, or students, in a list`);let[n,o]=[Math.max(e,t),Math.min(e,t)];return Array.from({length:r},(s,i)=>{let a=(i+1)/(r+1);return Math.round(n*(o/n)**a)})}var[lM,fM]=[24,10];function LC(e,t){let r=0,
n={factor:1,off:1/0},o=u=>{r++;let c=t(u)-e;return Math.abs(c)<n.off&&(n={factor:u,off:Math.abs(c)}),c},s=Math.sign(o(1)),[i,a]=[0,-s];for(;n.off>0&&Math.sign(o(2**a))===s;){if(Math.abs(a)===fM)return n.
factor;[i,a]=[a,a-s]}for(;r<lM&&n.off>0;){let u=(i+a)/2;Math.sign(o(2**u))===s?i=u:a=u}return n.factor}function zC({catalogue:e,config:t,scope:r,shape:n,keep:o}){let s=r.resolve(oo),i=new Map,a=!1,u=(c,l,f)=>{r.resolve(Ye).use();let d=e.make("student",l,r)({name:c,...n,random:s.split(`init/${f}`)});try{
Om(`student ${l.use}`,Nt(d),SE(n)),d.model&&EI(po(d.model),n.inputs);let m=MC(d,n);if(m===n.classes)return d;throw new S(`Cannot use student ${l.use} as it must answer one logit for each of the ${n.classes}\
 classes: it answers ${m}`)}catch(m){throw d.dispose(),m}};return{shape:n,build:u,make(c="student",l=t.student,f=c){a||=JSON.stringify(l)===JSON.stringify(t.student);let d=u(c,l,f);return i.set(d,{spec:l,
init:f}),o(d),d},scaled(c){a=!0;let{scaled:l}=e.make("student",t.student,r);if(!l)throw new S(`Cannot make a student of ${c} parameters as its plugin must be one that can be scaled: ${t.student.use} c\
annot; name the student itself instead of a size`);let f=m=>({use:t.student.use,...l(m)}),d=LC(c,m=>{let p=u("scaled",f(m),"scaled");return p.dispose(),p.parameters});return f(d)},originOf(c){let l=[...i.
keys()].find(f=>f===c||Hp(c,f));return l&&i.get(l)},all:()=>[...i.keys()],get usesConfigs(){return a}}}function Hp(e,t){let[r]=e?.variables??[];return r!==void 0&&t.variables.includes(r)}async function wa(e,t){let{catalogue:r,config:n,scope:o,prepared:s}=e,i=ai(r,e.task),a=[],u=zC({catalogue:r,config:n,scope:o,shape:{features:s.train.width,classes:s.preprocessing.classes.length,inputs:Yu(
s.train)},keep:f=>{a.push(f)}}),c={...u.shape,task:i,preprocessing:s.preprocessing,...s.raw?{raw:s.raw}:{},newStudent:(f,d)=>u.make(f,d),studentSpec:n.student,scaledStudent:f=>u.scaled(f),lookUp:(f,d)=>t.
lookUp(f,d),warn:t.warn,loss:(f=i.hardLoss)=>r.make("loss",f,o)},l=new el(e,t);try{let{train:f,...d}=n.teacher,m=Bc(d,"teacher",r.context(o)),{made:p}=await l.run(m.stages(c),{who:`teacher ${d.use}`,options:f,
where:f.batchSize===n.train.batchSize?"train":"teacher.train",stream:({name:z})=>`lesson/${z}`,partOf:()=>s.train,...m.independent?{origin:"labels"}:{}});a.push(p);let h=u.all(),g=$C(p,e,t.warn);l.count||
AM(d.use,f,n.train);let{withUnlabelled:y,repeated:w}=av(s),E=`strategy ${n.strategy.use}`,I=r.make("strategy",n.strategy,o),{made:C,streams:v}=await l.run(I.stages({...c,teacher:p}),{who:E,options:n.train,
where:"train",stream:(z,G)=>`lesson/${G+1}`,partOf:z=>z.teacher?y:w,before:dM(u,n.student,t.warn)}),k=[...v].findLast(([z])=>z===C||Hp(C,z));if(!k)throw new Ke(`${E}: it must return a student that it \
has trained: it returns another`);let x=u.originOf(C);x&&!u.usesConfigs&&!pM(r,n.student)&&t.warn(`the config's student is not used, as ${E} names its student itself: ${R(n.student)}`);let{baseline:T,
labelOnly:O}=await PC(e,{runner:l,students:u,task:i,warn:t.warn,loss:c.loss,of:x??{spec:n.student,init:"student"},part:w,stream:k[1]});return{teacher:p,student:C,baseline:T,labelOnly:O,trained:h,specOf:z=>u.
originOf(z)?.spec,teachersSeen:g,dispose:()=>NC(a)}}catch(f){throw NC(a),f}}function dM(e,t,r){let n=!1;return async({teacher:o})=>{if(n||!o)return;n=!0;let s=e.build("student",t,"student");try{let i=e.
build("student",t,"student"),a=await mM(s,i).finally(()=>i.dispose());return a!==void 0&&r(`the initial weights of student ${t.use} (${a}) are decided by no seed, as two students of the same seed diff\
er: no run gives the same student again, and the baseline begins from other weights; draw them from the random source that the plugin is given`),s}catch(i){throw s.dispose(),i}}}async function mM(e,t){
let[r,n]=[await Zr(e.state),await Zr(t.state)],o=r.findIndex((s,i)=>s.some((a,u)=>!Object.is(a,n[i]?.[u])));return o<0?void 0:e.state[o].name}function pM(e,t){let r=e.kit().part("student").safeParse(e.
defaults.parts?.student);return r.success&&JSON.stringify(r.data)===JSON.stringify(t)}function AM(e,t,r){for(let n of Object.keys({...r,...t}))if(!(t[n]===void 0||JSON.stringify(t[n])===JSON.stringify(
r[n])))throw new S(`Cannot use this config: teacher.train.${n} must be left out as teacher ${e} is trained already: current value is ${R(t[n])}`)}function NC(e){for(let t of e.splice(0))t.dispose()}var bo=class extends Error{};async function rl(e,t){try{(await wa(e,{keeps:!0,visit:t,lookUp:(n,{as:o})=>Promise.resolve(pt(n)?n:BC(n,o)),warn:()=>{}})).dispose()}catch(r){if(!(r instanceof bo))throw r}}
function nl({scope:e},t,r,n){e.resolve(Ye).use();let o=new pn(t,r.random);try{o.restore(n,!0)}finally{o.dispose()}}function UC(e,{workers:t,run:r,plan:n},o,s){return async function*(i,a){let u=a.reduce((x,{from:T,to:O})=>x+O-T,0),c=wC(i.teacher,u),l=a.map(hM),f=l.flat(),d=ni(t,{items:f.length,time:c}),{fingerprint:m}=i.
teacher;if(d<2||m===void 0||n.asksRows)return yield*Wc(i,a);let{seed:p,prepared:h,rows:g,scope:y,signal:w}=e,E=[];for(let x of s)E.push([x.name,await Zc(x)]);let{needs:I,encoding:C}=i,v={what:"labels",
seed:p,prepared:h,rows:g,stage:o.name,teacher:m,weights:Object.fromEntries(E),needs:I,...C?{encoding:C}:{},items:f},k=ri({workers:t,count:d,run:r,work:v,own:(x,T)=>GC(i,x,T),act:()=>"label rows",events:y.
resolve(We),signal:w});try{let x=0;for(let[T,{from:O,to:z}]of a.entries()){let G;for(let ue of l[T]){let F=await k.result(x++);G??=es(Xo(F),C??ts,z-O),rC(G,F,ue.from-O,ue.to-ue.from)}yield G}}finally{
await k.stop()}}}var Jp=2*yo;function hM({view:e,from:t,to:r}){let n=Math.ceil((r-t)/Jp);return Array.from({length:n},(o,s)=>{let i=t+s*Jp;return{view:e,from:i,to:Math.min(r,i+Jp)}})}async function jC(e,t,r){
let{claims:n,worker:o,work:{stage:s,teacher:i,weights:a,needs:u,encoding:c,items:l}}=t;if(!Aa(n,l.length,o))return;let{scope:f,prepared:{preprocessing:{classes:d,answer:m}}}=e;await rl(e,async({stage:p,
training:h})=>{if(p.name===s){if(p.teacher?.fingerprint===i){let y=f.resolve(Ye),w=()=>f.resolve(lt).rest(),E={teacher:p.teacher,source:h,needs:u,backend:y,classes:d,answer:m,encoding:c,rest:w};await GC(
E,t,r)}throw new bo}let g=a[p.name];if(!g)throw new bo;nl(e,p,h,g)})}async function GC(e,{work:{items:t},claims:r,worker:n},{done:o,signal:s}){for(let[i,a]of t.entries()){if(s.aborted)throw new It("in\
terrupted");wo(r,i,n)&&(o({index:i,result:await Mp(e,a)}),await e.rest?.())}}A();A();A();A();A();async function qC({teacher:e,loss:t},r,n,o,s){if(e?.fingerprint===void 0)return;let i=Kr(r,n,o,!0),a=`training rows${r.augmentation?" (as they were augmented)":""}`,u=n.map(c=>r.part.rows[c]);await da(
e,i,{wanted:ei(t.needs),backend:s},async(c,l)=>{await pa(e,await ti(c),{of:a,rows:u},()=>l({members:!0}))})}A();var VC=U(j());A();var Pt=U(j());function WC(e,t,r,n){let o=Qe(t.augmentation??{},"the augmentation");return _t(o,()=>Kr(t,r,n,e.teacher!==void 0))}function os(e,t){let{labels:r,rows:n,mixed:o,targets:s,weights:i}=t,{student:a,teacher:u}=e,
c=mo(t,js(u?[a,u]:[a]),`stage ${e.name}`),l={inputs:c,rows:n,...ei(e.loss.needs)},f=u&&_t(Qe(u,`teacher ${u.name}`),()=>u.predict(l));return{inputs:c,labels:Pt.tensor1d(r,"int32"),...r.includes(-1)?{labelMask:Pt.tensor1d(
Float32Array.from(r,d=>d<0?0:1))}:{},...s?{targets:Pt.tensor2d(s,[n.length,Vo(s,n)])}:{},...i?{rowWeights:Pt.tensor1d(i)}:{},...o?{shares:gM(r,o,yM(a,c))}:{},...f?{teacher:f}:{}}}function gM(e,t,r){let n=new Float32Array(
e.length*r);return e.forEach((o,s)=>{if(t[s])for(let[i,a]of t[s])n[s*r+i]=a;else o>=0&&(n[s*r+o]=1)}),Pt.tensor2d(n,[e.length,r])}function yM({model:e,forward:t},r){return e?e.outputs[0].shape.at(-1):
Pt.tidy(()=>t(r,{training:!1}).logits.shape[1])}function ui({student:e,loss:t},r,n){let o=t.needs?.student,s={training:!0,random:n,...o?.length?{taps:o}:{}};return _t(Qe(e,`student ${e.name}`),()=>e.forward(
r,s))}function Eo({loss:e},t){return _t(Qe(e,"the loss"),()=>e(t))}function Io(e,t,r,n=!0){let o=[],s=()=>Pt.mul(Pt.sum(t[0]),0),i=_t(r,()=>Pt.variableGrads(()=>{try{return n?Pt.add(e(),s()):e()}catch(a){
return o.push(a),Pt.sum(t[0])}},t));if(o.length)throw o[0];return i}A();function ZC(e){let t=new Set,r={};for(let[n,o]of Object.entries(e))Object.defineProperty(r,n,{get:()=>(t.add(n),o),enumerable:!0});return{read:t,outputs:r}}var ol=class{#e=new Map;#t=!1;#r=!1;#n=!1;#o=!1;#s=!1;note({
teacher:t},r,{labelsOnce:n,unlabelled:o}){if(!t)return;this.#t=!0,this.#r||=o,this.#n||=n,this.#o||=n&&(r.has("logits")||r.has("members"));let{combination:s}=t;if(!s)return;let i=this.#e.get(s)??new Set;
for(let a of r)i.add(a);this.#e.set(s,i)}noteAsked(){this.#s=!0}check({data:t,targets:r,strategy:n},o){let s=(h,g,y)=>{throw new S(`Cannot use this config: ${h} must be left out as ${g}: current value\
 is ${R(y)}`)};for(let[{mean:h,weights:g=[]},y]of this.#e){let w="the losses look at what each of its members answers, and not at what they say together";y.has("logits")||(h!=="logits"&&s("the ensembl\
e's mean",w,h),g.some(E=>E!==g[0])&&!y.has("weights")&&s("the ensemble's weights",w,g))}if(t.unlabelled&&!this.#r){let h=this.#t?"is never shown them":"has no teacher, who alone could say what these r\
ows are";s("data.unlabelled",`strategy ${n.use} ${h}`,t.unlabelled.use)}let{top:i,precision:a,chunkRows:u,batchRows:c,atOnce:l,seconds:f}=r??{},[d]=Object.entries({batchRows:c,atOnce:l,seconds:f}).filter(
([,h])=>h!==void 0);d&&!this.#s&&s(`targets.${d[0]}`,"each teacher of this run answers by predict, and none only labels rows (a service, say)",d[1]);let m={top:i,chunkRows:u,...a==="float16"?{}:{precision:a}},
[p]=Object.entries(m).filter(([,h])=>h!==void 0);if(p&&!this.#n){let h=this.#t?`with strategy ${n.use}, this teacher and this augmentation every teacher is asked at each step, and none of its answers \
is stored`:`strategy ${n.use} asks no teacher`;s(`targets.${p[0]}`,h,p[1])}i!==void 0&&i>=o&&s("targets.top",`there are ${o} classes`,i),i!==void 0&&!this.#o&&s("targets.top","the losses look at the t\
eacher's layers, and not at its logits",i)}};function sl(e,t,r){let n=Math.min(4,t.part.rows.length,t.batchSize??4),o=Int32Array.from({length:n},(a,u)=>u),s=Kr({...t,augmentation:void 0},o,0,!0),i=new Set;return VC.tidy(()=>r.untouched(()=>{let{
teacher:a,...u}=os(e,s),c=a&&ZC(a);c&&(i=c.read);let l={...u,...c?{teacher:c.outputs}:{}},f=t.random.split("probe"),d=r.trained.bind(r),m=g=>{let y=ui(e,l.inputs,f.split("dropout"));return Eo({loss:g},
{...l,student:y,progress:0,random:f,trained:d,observe:()=>{}})},{terms:p=[]}=e.loss;p.length&&m(e.loss);let h=p.length?p:[{name:"",loss:e.loss}];for(let{name:g,loss:y}of h)Io(()=>m(y),[...e.student.variables],
g?`loss ${g}`:Qe(y,"the loss"))})),i}A();var ss=U(j());A();var wM={RetortAdam:["gradients","squares"],RetortSgd:["momentum"]};function il({kernel:e}){return Tt(e)}function KC({kernel:e,attrs:t},r,n,o){qo(r),o.forEach(qo);let s=Object.fromEntries(o.map((i,a)=>[
wM[e][a],i]));Ct(e,{variable:r,gradient:n,...s},t)}A();A();function HC({chain:e,x:t,labels:r,labelMask:n,teacher:o,masks:s,terms:i,update:a,slots:u,total:c}){let l={x:t,labels:r,labelMask:n,teacher:o,total:c},f=Ym(e),d=new Map(Object.entries(f).map(([p,h])=>[
h.id,p]));for(let{variable:p,slots:h}of u){let g=d.get(p.id);qo(p),l[g]=p;for(let y=0;y<h.length;y++)qo(h[y]),l[`${g}.${y}`]=h[y]}qo(c);for(let p=0;p<s.length;p++)l[`mask${p+1}`]=s[p];let m={activations:e.
map(({activation:p})=>p),terms:i,update:a};Ct("RetortStep",l,m)}var bM={"softened-kl":"RetortSoftTargets","label-cross-entropy":"RetortCrossEntropy"};function JC(e,t,r,n){let{student:o,loss:s}=e,i=o.chain?.of===o.forward?o.chain.layers:void 0,a=Yp(t),u=_n(s);if(n.
shares||n.targets||n.rowWeights||!i||!a||!u||!Tt("RetortStep")||!Tt("RetortDense"))return!1;let{inputs:c,labels:l,labelMask:f,teacher:d,random:m,learningRate:p,step:h}=n,g=c[ot],y=_t(Qe(t,"the optimiz\
er"),()=>a(p,h));if(!il(y)||!EM(i,r)||!g||!ra(g,i[0].kernel))return!1;let w=_t(Qe(s,"the loss"),()=>u.terms(n)),E=[g.shape[0],i.at(-1).kernel.shape[1]],I=d?.logits.shape.join()===E.join(),C=w.every(({
kind:x})=>Tt(bM[x])&&(x!=="softened-kl"||I));if(!w.length||!C)return!1;let v=g.shape[0],k=i.map(({kernel:x,dropout:T})=>T&&T.rate>0?tp([v,x.shape[1]],T.rate,m.split(T.name)):void 0);return HC({chain:i,
x:g,labels:l,...f?{labelMask:f}:{},...d?{teacher:d.logits}:{},masks:k,terms:w,update:y,slots:r.learning,total:r.loss}),!0}function Yp({update:e,formula:t}){return t?.of===e?t.kernel:void 0}function EM(e,{
learning:t}){let r=0;for(let{kernel:n,bias:o}of e)if(t[r++]?.variable!==n||o&&t[r++]?.variable!==o)return!1;return r===t.length}A();var yr=U(j());function YC(e,t,r,n,o){let s=[...e.student.variables],i=(e.loss.terms??[]).map(({name:u,loss:c})=>t.untouched(()=>{let{value:l,grads:f}=Io(()=>Eo({loss:c},{...n(),student:r(),observe:()=>{}}),s,Qe(c,"\
the loss"));o.note(`${u}.loss`,l);let d=Object.values(f).filter(m=>m).map(m=>yr.sum(yr.square(m)));return{name:u,norm:yr.sqrt(yr.addN(d))}})),a=yr.maximum(yr.addN(i.map(({norm:u})=>u)),1e-30);for(let{
name:u,norm:c}of i)o.note(`${u}.share`,yr.div(c,a))}function XC(e,t,r,n,o){let{step:s,steps:i,metrics:a}=o,{optimizer:u,random:c}=t,l=s/i,f=Qe(u,"the optimizer"),d=_t(f,()=>u.learningRate(l));a.note("learningRate",d);let m=WC(e,t,n,s);ss.tidy(()=>{let p=os(
e,m),h=()=>({...p,progress:l,random:c.split("loss",s),trained:r.trained.bind(r)});p.teacher&&IM(e,t)&&r.addLoss(ss.sum(ss.mul(p.teacher.logits,0)));let g=()=>ui(e,p.inputs,c.split("dropout",s));o.sharesMeasured&&
YC(e,r,g,h,a);let y=a.note.bind(a),w={...p,progress:l,observe:y,random:c.split("dropout",s),learningRate:d,step:s+1};if(JC(e,u,r,w)){o.updated=!0,_t(Qe(e,"the stage's afterStep"),()=>e.afterStep?.());
return}let{value:E,grads:I}=r.untouchedIfFailed(()=>Io(()=>Eo(e,{...h(),student:g(),observe:y}),r.variables,Qe(e.loss,"the loss"),!1));for(let{variable:C,slots:v}of r.learning){let k=I[C.name];k&&(o.updated=
!0,_t(f,()=>{let x=Yp(u)?.(d,s+1);x&&il(x)?KC(x,C,k,v):u.update({variable:C,gradient:k,slots:v,learningRate:d,step:s+1})}))}_t(Qe(e,"the stage's afterStep"),()=>e.afterStep?.()),r.addLoss(ss.mul(E,n.length))})}
function IM({teacher:e},{augmentation:t,views:r}){return e?.fingerprint!==void 0&&t!==void 0&&!r}A();var eS=U(j()),al=class{#e=new Map;#t;constructor(t){this.#t=t}note(t,r){this.#t&&(this.#r(t),this.#e.set(t,typeof r=="number"?r:eS.keep(r.clone())))}async read(){let t={};for(let[r,n]of this.#e)t[r]=
typeof n=="number"?n:(await n.data())[0];return this.dispose(),t}dispose(){for(let t of[...this.#e.keys()])this.#r(t);this.#e.clear()}#r(t){let r=this.#e.get(t);typeof r=="object"&&r.dispose()}};var vM=100,tS=1e3,CM=20,SM=100,xM=.01;async function ul(e,t,r){let{epochs:n,part:o}=t,{seed:s,backend:i,events:a,clock:u,checkpoint:c,signal:l}=r,f=o.rows.length,d={rows:f,batchSize:t.batchSize},m=ya(
d),p=ns(d),h=n*p,g=e.teacher&&wp(e.teacher);i?.use();let y=new pn(e,t.random);try{let w=await c.load(e.name,g,m);if(i?.use(),w?.done)return y.restore(w.arrays,!0),a({type:"stage-end",seed:s,stage:e.name,
resumed:!0});Xp(e,t,y),w&&y.restore(w.arrays,!1);let E=w?.step??0,{parameters:I}=e.student;a({type:"stage-start",seed:s,stage:e.name,step:E,steps:h,epochs:n,parameters:I});let C=new Int32Array,v=async(F,Z)=>{
try{return await y.checkFinite(e.name,F+1)}catch(V){for(let re=0;re<Z;re++){let Oe=C.subarray(...Vp(re,d));await qC(e,t,Oe,F*p+re,i)}throw V}},k=async()=>{await v(Math.floor(E/p),E%p),await c.save(e.name,
{step:E,done:!1,joined:m,arrays:await y.arrays()},g),a({type:"checkpoint",seed:s,stage:e.name,step:E})},x=e.loss.terms??[],T=Math.ceil(SM/p),[O,z,G]=[u.now(),u.now(),tS];for(;E<h;E++){let F=Math.floor(
E/p),[Z,V]=Vp(E%p,d);if((Z===0||!C.length)&&(C=t.random.split("order",F).permutation(f)),u.now()-O>vM&&(a({type:"progress",seed:s,stage:e.name,step:E,steps:h}),await u.rest(),O=u.now()),l?.aborted)throw await k(),
new It("interrupted");O-z>G&&(await k(),z=u.now(),G=Math.max(tS,CM*(z-O))),i?.use();let re=(E+1)%p===0,Oe=re&&x.length>1&&(F%T===0||F+1===n),je=new al(re),Be={step:E,steps:h,metrics:je,sharesMeasured:Oe,
updated:!1};try{XC(e,t,y,C.subarray(Z,V),Be)}catch(Te){if(je.dispose(),!(Te instanceof Ke))throw Te;Be.updated||await k();let Y=Be.updated?"":"; its checkpoint is kept: mend the plugin and go on with \
--resume";throw rS(Te,`go on with stage ${e.name} in step ${E+1}`,Y)}if(re){let Te=await je.read(),Y=await v(F,p)/f;if(i?.use(),y.clearLoss(),a({type:"epoch",seed:s,stage:e.name,epoch:F+1,epochs:n,loss:Y,
values:Te}),F===0)for(let{name:He}of x){let it=Te[`${He}.share`];if(it===void 0||it>=xM)continue;let ge=`stage ${e.name}: the loss ${He} has ${(100*it).toPrecision(2)} % of the gradient after the firs\
t epoch and is hardly heard; raise its weight`;a({type:"warning",seed:s,message:ge})}}}let ue=await y.weights();if(ue.some(F=>F.some(Z=>!Number.isFinite(Z))))throw Fp(e.name,"weights must be finite: t\
hey are not after the last step",n);await c.save(e.name,{step:E,done:!0,joined:m,arrays:ue},g),a({type:"stage-end",seed:s,stage:e.name,resumed:!1})}finally{y.dispose()}}function Xp(e,t,r){let n=(()=>{
try{return sl(e,t,r)}catch(o){throw o instanceof Ke?rS(o,`begin stage ${e.name} (step 1)`):o}})();return r.begin(t.optimizer),n}function rS(e,t,r=""){return new Ke(`Cannot ${t}: ${e.message}${r}`,{cause:e.
cause})}async function nS(e,{workers:t,run:r,plan:n}){if(t.size<2)return;let o=si(e.config),s=new Set;for(let g of n.independent){let y=await e.checkpoint.load(g);(o.includes(g)?!y:!y?.done)&&s.add(g)}let i=[
...s].filter(g=>!o.includes(g)),a=[...i,...o.filter(g=>s.has(g))],u=n.stages.filter(({stage:g})=>s.has(g)||!n.independent.includes(g)),c=ni(t,{items:Math.max(1,i.length)+a.length-i.length,time:u.reduce(
(g,y)=>g+Vc(y,n.data.train),0)});if(c<2)return;let{seed:l,prepared:f,rows:d,signal:m}=e,h=ri({workers:t,count:c,run:r,work:{what:"stages",seed:l,prepared:f,rows:d,items:a},own:(g,y)=>eA(e,g,i,y),act:g=>`\
train ${g}`,events:e.scope.resolve(We),signal:m});try{for(let g of i.keys())await h.result(g)}catch(g){throw await h.stop(),g}return{take:(g,y)=>kM(h,a.indexOf(g),y),close:()=>h.stop()}}async function kM(e,t,r){
if(t<0||e.claim(t))return;let n=await e.result(t);return n?.origin===r?n.arrays:void 0}async function eA(e,{claims:t,worker:r},n,{events:o,done:s,signal:i}){let{scope:a,seed:u,checkpoint:c,config:l}=e;
Aa(t,n.length,r)&&await rl(e,async({stage:f,training:d,origin:m})=>{let p=n.indexOf(f.name);if(m!==void 0&&p>=0&&wo(t,p,r)&&(await ul(f,d,{seed:u,backend:a.resolve(Ye),events:o,clock:a.resolve(lt),checkpoint:si(
l).includes(f.name)?Mc():c,signal:i}),s({index:p,result:{origin:m,arrays:await Zc(f)}})),!Aa(t,n.length,r))throw new bo})}async function oS(e,t,r,n){if(nl(e,t,r,n),!si(e.config).includes(t.name))return;
let o={rows:r.part.rows.length,batchSize:r.batchSize},s=r.epochs*ns(o),i=ya(o);await e.checkpoint.save(t.name,{step:s,done:!0,joined:i,arrays:n})}A();A();A();async function zn(e,t,r){let n=[];return await zc(e,t.rows.length,(o,s)=>RE(t,o,s),{backend:r},async({logits:o})=>{n.push(await o.data())}),new Float32Array(mt(n.map(cn)).buffer)}async function Hr(e,t,{
of:r,classes:n,answer:o,backend:s}){let i=await zn(e,t,s);if(i.every(Number.isFinite))return i;for(let a of(e.members??[]).filter(pt))await Hr(a,t,{of:r,classes:n,answer:o,backend:s});return jc(i,{who:e.
name,of:r,rows:t.rows,classes:n,answer:o}),i}async function iS(e,t,r,n){let o=sS(t,1),s=sS(t,256),i=async(u,c,l)=>{let f=r.now();for(let d=0;d<l;d++)await zn(u,c,n);return(r.now()-f)/l},a=e.map(()=>({
single:[],batch256:[]}));for(let u=-2;u<9;u++){for(let[c,l]of e.entries()){let[f,d]=[await i(l,o,10),await i(l,s,2)];u<0||(a[c].single.push(f),a[c].batch256.push(d))}await r.rest()}return a.map(({single:u,
batch256:c})=>({single:Ys(u),batch256:Ys(c)}))}function sS(e,t){return Vr(e,Array.from({length:t},(r,n)=>n%e.rows.length))}A();var uS=U(j());A();var cl=["float32","float16","int8"],tA=11754943508222875e-54;function ba(e,t){let r=new Float32Array(t);return e.forEach((o,s)=>r[s%t]=Math.max(r[s%t],Math.abs(o))),r.forEach((o,s)=>{r[s]=o/127>=tA?
o/127:1}),{values:Int8Array.from(e,(o,s)=>Math.max(-127,Math.min(127,Math.round(o/r[s%t])))),scales:r}}function BM({values:e,scales:t}){return Float32Array.from(e,(r,n)=>r*t[n%t.length])}function Jr({
name:e,shape:t}){if(t.length<2)return;let r=t.at(-1);return/(^|\/)depthwise_kernel(_\d+)?$/.test(e)?r*t.at(-2):r}function aS(e,t){let r=e.shape.reduce((o,s)=>o*s,1),n=Jr(e);return n===void 0||t==="flo\
at32"?4*r:t==="float16"?2*r:r+4*n}function ll(e,t,r){let n=Jr(e);return n===void 0||r==="float32"?t:r==="float16"?Float32Array.from(Float16Array.from(t)):BM(ba(t,n))}async function cS(e,t,r,n){return await rA(e,n,async s=>{let i=s?await o():t;return i&&{accuracy:i.accuracy,agreement:Qc(i.predicted,t.predicted)}});async function o(){let s=await zn(Yt(e),r,n);return s.
every(Number.isFinite)?$r(s,r.labels):void 0}}async function rA(e,t,r){let{state:n}=e,o=await Zr(n),s=a=>a!=="float16"||n.every((u,c)=>Jr(u)===void 0||Yo(o[c])===void 0),i=[];for(let a of cl.filter(s)){
let u=a==="float32"?await r(!1):await RM(e,n.map((l,f)=>ll(l,o[f],a)),t,()=>r(!0));if(!u)continue;let c=n.reduce((l,f)=>l+aS(f,a),0);i.push({precision:a,...u,bytes:c})}return i}async function RM({state:e},t,r,n){
let o=(i,a)=>{i.assign(a),a.dispose()};r.use();let s=e.map(i=>i.clone());try{return e.forEach((i,a)=>o(i,uS.tensor(t[a],i.shape))),await n()}finally{e.forEach((i,a)=>o(i,s[a]))}}async function lS({scope:e,seed:t},r,{teacher:n,student:o,baseline:s,labelOnly:i}){let[a,u,c]=[e.resolve(Ye),e.resolve(We),e.resolve(lt)],{classes:l}=r.preprocessing,f=n.members?.filter(pt)??[n],d=i.map(
({student:k})=>Yt(k)),m=[...f,n,Yt(s),Yt(o),...d],p=await nA(m,r.test,c,a),h=[];for(let k of m){let x=await Hr(k,r.test,{of:"test rows",classes:l,backend:a});h.push($r(x,r.test.labels))}let g=h[f.length],
y=[...f.map(({name:k})=>k),"ensemble","baseline","student",...i.map(({name:k})=>rs(k))],w=[];for(let[k,x]of m.entries()){let T=h[k],{accuracy:O,nll:z,ece:G}=T;u({type:"evaluated",seed:t,model:y[k],split:"\
test",metrics:{accuracy:O,nll:z,ece:G}});let ue=await _M(x,r.validation,{classes:l,backend:a});w.push({name:y[k],parameters:x.parameters,evaluation:T,...r.test.weights?{weighted:$M(T,r.test)}:{},agreement:Qc(
T.predicted,g.predicted),validationAccuracy:ue?.accuracy??null,validationNll:ue?.nll??null,latency:p[k]})}let[E,I,C,...v]=w.slice(f.length);return{seed:t,data:Ea(r),teachers:w.slice(0,f.length),ensemble:E,
baseline:I,...v.length?{labelOnly:v.map((k,x)=>({...k,name:i[x].name}))}:{},student:C,quantised:await cS(o,C.evaluation,r.test,a),testRows:r.test.rows,testLabels:r.test.labels}}async function nA(e,t,r,n){
let o=await iS(e.filter(({looksUp:i})=>!i),t,r,n),s=0;return e.map(({looksUp:i})=>i?null:o[s++])}function $M({predicted:e,rowNll:t},{labels:r,weights:n}){let[o,s,i]=[0,0,0];return n.forEach((a,u)=>{i+=
a,s+=a*t[u],e[u]===r[u]&&(o+=a)}),{accuracy:o/i,nll:s/i}}async function _M(e,t,r){return t.rows.length?$r(await Hr(e,t,{of:"validation rows",...r}),t.labels):null}function Ea({train:e,validation:t,test:r,
preprocessing:n}){return{train:e.rows.length,validation:t.rows.length,test:r.rows.length,features:n.features,classes:n.classes.length,...n.answer?{task:n.answer.task}:{}}}A();async function fS({scope:e,seed:t},r,n,{teacher:o,student:s,baseline:i,labelOnly:a}){let[u,c,l]=[e.resolve(Ye),e.resolve(We),e.resolve(lt)],{classes:f,answer:d}=n.preprocessing;if(!d)throw new TypeError(
`Cannot measure ${r.name} as its labels must have been fitted: they were not`);let m={format:d,dim:f.length},p=o.members?.filter(pt)??[o],[h,g]=[Yt(i),Yt(s)],y=[...p.map(F=>({name:F.name,model:F})),{name:"\
ensemble",model:o},{name:"baseline",model:h},{name:"student",model:g},...a.map(({name:F,student:Z})=>({name:rs(F),model:Yt(Z)}))],w=await nA(y.map(({model:F})=>F),n.test,l,u),E=[];for(let{model:F}of y)
E.push(await Hr(F,n.test,{of:"test rows",classes:f,answer:d,backend:u}));let I=(F,{targets:Z},V)=>r.evaluate(F,Z,{...m,weights:V}),C=async F=>{let{validation:Z}=n;return Z.rows.length?I(await Hr(F,Z,{
of:"validation rows",classes:f,answer:d,backend:u}),Z).metrics:null},v=E[p.length],k=[];for(let[F,{name:Z,model:V}]of y.entries()){let re=I(E[F],n.test);c({type:"evaluated",seed:t,model:Z,split:"test",
metrics:re.metrics}),k.push({name:Z,parameters:V.parameters,evaluation:re,weighted:n.test.weights?I(E[F],n.test,n.test.weights).metrics:null,agreement:r.agreement(E[F],v,m),validation:await C(V),latency:w[F]??
null})}let[x,T,O,...z]=k.slice(p.length),G=E[p.length+2],ue=await rA(s,u,async F=>{let Z=F?await zn(g,n.test,u):G;if(Z.every(Number.isFinite))return{metrics:I(Z,n.test).metrics,agreement:r.agreement(Z,
G,m)}});return{seed:t,task:r.name,metrics:r.metrics,data:Ea(n),teachers:k.slice(0,p.length),ensemble:x,baseline:T,labelOnly:z.map((F,Z)=>({...F,name:a[Z].name})),student:O,quantised:ue,classNames:f,testRows:n.
test.rows}}A();async function dS(e,{preprocessing:t},r,n,o=Wc){let{teacher:s}=r;if(!s||!sA(r,n))return r;let{scope:i,seed:a,config:u}=e,c=i.resolve(Ye),l=t.classes.length,f=OM(u.targets,l);if(f.top!==void 0&&t.answer)
throw new S(`Cannot store the answers as targets.top must be left out where the task is ${t.answer.task}, whose outputs share no whole: current value is ${f.top}`);let d=await Jc({encoding:Yc(f),data:e.
data,preprocessing:await nt([JSON.stringify(t)]),rows:await nt([n.part.rows]),views:await LM(e,n),teacher:s.fingerprint,asked:zM(r.loss.needs)}),m=await i.resolve(Jo).open(`seed-${a}/${r.name}`,{identity:d,
encoding:f,rows:n.part.rows.length,passes:(n.views??0)+1,chunkRows:u.targets?.chunkRows??FM(l,f)});try{let p={...e,source:n,teacher:s,encoding:f,backend:c,labeller:o,preprocessing:t},h=await TM(m,p),g={
...r,teacher:qc(d.fingerprint,h,s)};return mr(g,Qe(r,"the strategy"))}finally{await m.close()}}function sA({teacher:e},{augmentation:t,views:r}){return e?.fingerprint!==void 0&&(!t||r!==void 0)}async function TM(e,{
scope:t,seed:r,signal:n,source:o,teacher:s,encoding:i,backend:a,labeller:u,preprocessing:c}){let l=dC(o,e.chunkRows),f=[];for(let d of l.keys())f.push(await e.read(d));if(f.includes(void 0)){await e.claim();
for(let I of l.keys())f[I]??=await e.read(I);let d=[...l.keys()].filter(I=>!f[I]),m=QM(t.resolve(lt),n),p=NM(e.asked),{classes:h,answer:g}=c,y={teacher:s,source:o,needs:p,backend:a,classes:h,answer:g,
encoding:i,rest:m},[w,E]=[0,0];for await(let I of u(y,d.map(C=>l[C]))){let C=d[w++];await e.write(C,I),f[C]=I,E+=l[C].to-l[C].from,w<d.length&&await m()}E&&t.resolve(We)({type:"labelled",seed:r,teacher:s.
name,rows:E})}return f.map((d,m)=>({rows:sC(o,l[m]),answers:d}))}var PM=100;function QM(e,t){let r=e.now();return async()=>{if(e.now()-r>PM&&(await e.rest(),r=e.now()),t?.aborted)throw new It("interru\
pted")}}function OM({precision:e="float16",top:t}={},r){return{precision:e,...t!==void 0&&t<r?{top:t}:{}}}var DM=2**24,MM=16*yo;function FM(e,{precision:t,top:r}){let n=Yv(t)*(r??e),o=Math.floor(DM/(n*
yo));return Math.min(MM,Math.max(1,o)*yo)}function LM({config:e,seed:t},{views:r,random:n}){if(!r)return Promise.resolve("none");let o=n.split("views").bits();return nt([JSON.stringify({augment:e.train.
augment,views:r,seed:t,stream:o})])}var oA="layer ";function zM({teacher:e=[],members:t}={}){return[...t?[ga]:[],...e.map(r=>`${oA}${r}`)]}function NM(e){return{teacher:e.filter(r=>r.startsWith(oA)).map(
r=>r.slice(oA.length)),members:e.includes(ga)}}A();var dl=U(j());A();var _e=U(j());function mS(e,t,r,n,o){let{length:s}=t.part.rows,i=t.random.split("compared").permutation(s).subarray(0,n+1).sort(),a=i.subarray(0,n),u={...t,augmentation:void 0},c=os(e,Kr(u,a,0,!0)),l=a.map((x,T)=>i[(T+
1)%i.length]),f=os(e,Kr(u,l,0,!0)),d=[...e.student.variables],m=(x,T)=>{let O=t.random.split("probe");return r.untouched(()=>Io(()=>x(ui(e,c.inputs,O.split("dropout")),O),d,T))},p=(x,T)=>m((O,z)=>Eo({
loss:x},{...c,...T?{teacher:T}:{},student:O,progress:o,random:z,trained:r.trained.bind(r),observe:()=>{}}),Qe(x,"the loss")),h=x=>_e.sqrt(_e.addN([_e.scalar(0),...x.map(T=>_e.sum(_e.square(T)))])),g=x=>{
let[T,O]=[p(x,c.teacher),p(x,f.teacher)],z=Object.keys(T.grads).filter(G=>T.grads[G]&&O.grads[G]);return{norm:h(z.map(G=>_e.sub(T.grads[G],O.grads[G]))),value:_e.mul(_e.add(_e.abs(T.value),_e.abs(O.value)),
.5)}},y=t.random.split("directions"),w=m(({logits:x})=>{let T=Float32Array.from({length:x.size},()=>y.uniform()<.5?-1:1);return _e.div(_e.sum(_e.mul(x,_e.tensor(T,x.shape))),x.shape[0])},Qe(e.student,
"the student")),E=h(Object.values(w.grads).filter(x=>x)),{terms:I=[]}=e.loss,C=g(e.loss),k=(I.length>1?I.map(({loss:x})=>g(x)):[C]).map(({norm:x,value:T})=>_e.divNoNan(x,_e.mul(T,E)));return{norm:C.norm,
relative:_e.max(_e.stack(k))}}A();var fl=100;function pS(e,{rows:t}){let r="the teacher's answers are logits";for(let{teacher:{name:n},logits:o}of e){let s=o.length/t.length,i=new Float64Array(t.length),[a,u]=[new Float64Array(t.length),
new Float64Array(t.length)];a.fill(1/0),u.fill(-1/0),o.forEach((p,h)=>{let g=Math.floor(h/s);i[g]+=p,a[g]=Math.min(a[g],p),u[g]=Math.max(u[g],p)});let c=i.reduce((p,h)=>p+h,0)/t.length,l=u.reduce((p,h,g)=>p+
h-a[g],0)/t.length,f=Math.max(...i.map(p=>Math.abs(p-c))),d=Math.abs(c-1)<=.005;if(t.length>=5&&Math.min(...a)>=-1e-6&&c>.001&&f<=.002*c&&(d||f<=.05*l&&l>=.05*c/s))return{check:r,found:`those of ${n} \
are probabilities or shares: none is below 0, and they sum to ${c.toPrecision(4)} in each of ${t.length} rows`,failed:{rule:"the teacher must answer with logits",remedy:'take the log of each probabili\
ty (log(max(p, 1e-7))), or set "answers": "probabilities" of a model teacher'}}}return{check:r,found:"no row of them is a row of probabilities, and each is a finite number"}}var UM=5;function AS(e,t,r){
let n="the classes are in the data's order",{predicted:o}=$r(e,t.labels),s=r.length,i=new Float64Array(s*s),a=jM(e,t.labels,s);t.labels.forEach((m,p)=>i[m*s+o[p]]+=1);let u=[];for(let m=0;m<s;m++){let p=i.
subarray(m*s,(m+1)*s),h=p.reduce((C,v)=>C+v,0),g=Qn(p),[y,w]=[p[g],p[m]];if(h<UM||g===m||y<h/3||w>y/3)continue;(a[m]??0)/h>Math.log(t.labels.length/h)+.25&&y-w>2*Math.sqrt(y+w)&&u.push({label:m,called:g,
times:y,rows:h})}let c=m=>{let p=m.slice(0,6).map(({label:h,called:g,times:y,rows:w})=>`${y} of ${w} rows of ${R(r[h])} are called ${R(r[g])}`);return m.length>6?`${p.join(", ")} and ${m.length-6} mor\
e`:p.join(", ")},l=new Set(u.map(({label:m})=>m)),f=u.filter(({called:m})=>l.has(m)),d=r.slice(0,12).map(m=>R(m)).join(", ");return f.length?{check:n,found:c(f),failed:{rule:"the teacher's classes mus\
t be in the order of the data's",remedy:`put its outputs in the order ${d} (a labels.json in a model's folder has that done)`}}:{check:n,found:u.length?c(u):`no class is mostly called another of the ${s}`,
warning:u.length&&t.labels.length>=fl?`the teacher hardly knows some classes of its training rows: ${c(u)}`:void 0}}function hS(e,t){let r="the teacher is as sure as it is right",n=t.rows.length,o=e.length/
n,{accuracy:s,nll:i}=$r(e,t.labels),a=aA(e,o),{most:u,entropy:c}=iA(t.labels,o),l=(s-u)/Math.max(1e-9,1-u),d=`it has ${(p=>`${(100*p).toFixed(1)} %`)(s)} of the training rows right, at a mean confiden\
ce of ${a.toFixed(4)} (uniform ${(1/o).toFixed(3)})`;if(n<fl)return{check:r,found:d};if(l<.15&&a>.75&&a-s>.3&&i>c)return{check:r,found:d,failed:{rule:"the teacher must not be sure of what it has no be\
tter right than chance",remedy:'give it the inputs that it was trained on ("inputs": "raw" or "encoded" of a model teacher), and the classes in their order'}};if(l>.5&&(a-1/o)/(1-1/o)<.05)return{check:r,
found:d,failed:{rule:"the teacher's answers must differ more from uniform where it is mostly right",remedy:"have it answer logits: neither probabilities, nor logits that are divided or bounded"}};let m=a-
s>.2?`the teacher is surer than it is right: ${d}; were these its inputs?`:s-a>.3?`the teacher is far less sure than it is right: ${d}; are its answers logits?`:i>c+1?`the teacher fits the labels wors\
e than their shares alone would: its NLL on training rows is ${i.toFixed(2)}, theirs ${c.toFixed(2)}; are its answers logits, and were these its inputs?`:void 0;return{check:r,found:d,warning:m}}function iA(e,t){
let r=new Float64Array(t);for(let o of e)r[o]+=1/e.length;let n=-r.reduce((o,s)=>o+(s>0?s*Math.log(s):0),0);return{most:Math.max(...r),entropy:n}}function jM(e,t,r){let n=new Float64Array(r);return t.
forEach((o,s)=>{let i=e.subarray(s*r,(s+1)*r);n[o]+=$r(i,Int32Array.of(o)).nll}),n}function aA(e,t){let r=0;for(let n=0;n<e.length;n+=t){let o=oc(e.subarray(n,n+t));r+=o[Qn(o)]}return r/(e.length/t)}var[GM,yS]=[1e3,32],gS=1e-5,qM=20,WM=1e4;async function wS(e,t,r,n=()=>{}){let o=e.scope.resolve(We),{live:s,training:i}=t,a=s.teacher,u=e.scope.resolve(Ye),{prepared:{validation:c,test:l,preprocessing:{
classes:f,answer:d}}}=e,m=Math.max(GM,qM*f.length),p=eF(i.part,m,i.random.split("looked at")),h={of:"training rows",classes:f,answer:d,backend:u},g=await Hr(a,p,h),y=await zn(Yt(s.student),p,u),w=[];for(let x of(a.
members??[]).filter(pt))w.push({teacher:x,logits:await Hr(x,p,h)});w.push({teacher:a,logits:g});let E=a.fingerprint!==void 0;if(E)for(let[x,T]of[["validation rows",c],["test rows",l]]){let O=Math.min(
WM,T.rows.length);O&&await Hr(a,Vr(T,Array.from({length:O},(z,G)=>G)),{...h,of:x})}let I=E&&!p.labels.includes(-1),{task:C}=e,k=[...C&&C.answers!=="softmax"?[()=>VM(C,e,a,{ofTeacher:g,ofStudent:y},p),
()=>KM(g,p)]:[...I?[()=>AS(g,p,f)]:[],()=>ZM(a,g,y,p),()=>HM(g,p),()=>pS(w,p),...I?[()=>hS(g,p)]:[]],()=>JM(a,r),()=>YM(e,t),()=>XM(e,t)];for(let x of k){let{check:T,found:O,failed:z,warning:G}=await x();
if(z)throw new S(`Cannot distil from ${a.name} (self-check): ${z.rule}: ${O}; ${z.remedy}, or pass --no-self-check`);o({type:"self-check",seed:e.seed,check:T,found:O}),G&&n(G)}}function ZM(e,t,r,n){let o="\
the teacher is better than the student";if(e.fingerprint===void 0)return{check:o,found:`${e.name} goes on learning, so it need not be better yet`};if(n.labels.includes(-1))return{check:o,found:"no cla\
ss is known"};let s=n.rows.length,i=t.length/s,[a,u]=[$r(t,n.labels),$r(r,n.labels)],{most:c,entropy:l}=iA(n.labels,i),f=2*Math.sqrt(c*(1-c)/s),d=a.nll<l||(s<fl?a.accuracy>c-2*f:a.accuracy>u.accuracy&&
a.accuracy>c+f),m=p=>Math.round(p*s);return{check:o,found:`it has ${m(a.accuracy)} of ${s} training rows right, the student before training ${m(u.accuracy)}, the most frequent class ${m(c)}`,failed:d?
void 0:{rule:"the teacher must be better than the student that it teaches, and than guessing",remedy:"train the teacher longer, and check that its classes and its preprocessing are those of this data"}}}
function VM(e,{prepared:{preprocessing:{answer:t,classes:r}}},n,{ofTeacher:o,ofStudent:s},i){let a="the teacher is better than the student";if(n.fingerprint===void 0)return{check:a,found:`${n.name} go\
es on learning, so it need not be better yet`};if(i.labels.includes(-1)||!t||!i.targets)return{check:a,found:"no label is known"};let[u]=e.metrics,c={format:t,dim:r.length},[l,f]=[o,s].map(h=>e.evaluate(
h,i.targets,c).metrics),d=e.metrics.some(({name:h,better:g})=>g==="higher"?l[h]>f[h]:l[h]<f[h]),{name:m,title:p}=u;return{check:a,found:`its ${p} on ${i.rows.length} training rows is ${hr(l[m],u)}, th\
at of the student before training ${hr(f[m],u)}`,failed:d?void 0:{rule:"the teacher must be better in some metric than the student that it teaches",remedy:"train the teacher longer, and check that its\
 outputs and its preprocessing are those of this data"}}}function KM(e,t){let r=e.length/t.rows.length,n=e.every((o,s)=>Math.abs(o-e[s%r])<1e-6);return{check:"the teacher's answers differ from row to \
row",found:n?"they are alike":"they do",failed:n&&t.rows.length>1?{rule:"the teacher's answers must differ: they are the same for all rows",remedy:"train the teacher longer, or check that its inputs r\
each it"}:void 0}}function HM(e,t){let r=t.rows.length,n=e.length/r,o=tF(e,n,20),[s,i]=[0,0],a=new Map;for(let d=0;d<r;d++){let m=t.labels[d],p=a.get(m)??d;m>=0&&a.set(m,p);for(let h=0;h<n;h++){let g=o[d*
n+h];s=Math.max(s,Math.abs(g-1/n)),m>=0&&(i=Math.max(i,Math.abs(g-o[p*n+h])))}}let u=`its mean confidence is ${aA(e,n).toFixed(4)} (labels 1, uniform ${(1/n).toFixed(3)})`,c="the targets differ from l\
abels and from uniform";return s<1e-4?{check:c,found:u,failed:{rule:"the targets must differ from uniform: they are alike for all classes",remedy:"train the teacher longer, or check that its inputs re\
ach it"}}:{check:c,found:u,failed:i<1e-4?{rule:"the targets must differ from the labels: all rows of a class have the same ones",remedy:"use a teacher whose logits are not the labels themselves"}:void 0}}
function JM(e,t){return{check:"teacher and student are not swapped",found:e.parameters===0?`${e.name} has no parameters of its own (a service, a file of answers), so its size says nothing`:`${e.parameters}\
 parameters teach ${t.parameters}`,failed:e.parameters===0||e.parameters>=t.parameters?void 0:{rule:"the teacher must not be smaller than the student; they may be swapped",remedy:"swap teacher and stu\
dent in the config"}}}async function YM(e,{stage:t,training:r}){let n=e.scope.resolve(Ye);n.use();let o=new pn(t,r.random),s="the soft term moves the student's weights";if(r.part.rows.length<2)return{
check:s,found:"it cannot be told from a single row"};let i=Math.min(yS,r.batchSize),[a,u,c]=[0,0,!0];try{sl(t,r,o);for(let l of[0,.5,1-1e-6]){let f=dl.tidy(()=>{let{norm:p,relative:h}=mS(t,r,o,i,l);return dl.stack(
[p,h])}),[d,m]=await f.data();n.use(),f.dispose(),c&&=Number.isFinite(d)&&Number.isFinite(m),a=Math.max(a,d),u=Math.max(u,m)}}catch(l){if(l instanceof Ke)return{check:s,found:`it cannot be told: ${l.message}`};
throw l}finally{o.dispose()}return{check:s,found:`the gradient that is the teacher's has norm ${a.toPrecision(3)}`+(u<gS&&a>0?", which is rounding beside the loss":""),failed:c?u>=gS?void 0:{rule:"wha\
t the teacher says must move the student's weights",remedy:"raise the soft weight above 0, or use a strategy without a teacher, or a loss that hears the teacher with so many classes and such a batchSi\
ze"}:{rule:"the loss and its gradient must be finite numbers",remedy:"look at the loss's options, and at the teacher's answers"}}}async function XM(e,{live:t,stage:r,training:n}){let o="the cached tar\
gets belong to these rows";if(r.teacher===t.teacher)return{check:o,found:`there are none: ${t.teacher.name} is asked at every step`};let{part:s,random:i}=n,a=i.split("self-check").permutation(s.rows.length).
subarray(0,yS),u=Vr(s,a),c=e.prepared.preprocessing.classes.length,l=async y=>{let w=await zn(y,u,e.scope.resolve(Ye));return e.prepared.preprocessing.answer?w:Op(w,c).relative},f=await l(r.teacher),d=await l(
t.teacher),m=0;for(let y of d)m=Math.max(m,Math.abs(y));let p=(y,w)=>Math.abs(y-w)<=.01*Math.max(m,.001),h=(y,w)=>e.config.targets?.top===void 0||y.every(E=>E<=y[w]),g=Array.from(u.rows,(y,w)=>({row:y,
i:w})).filter(({i:y})=>{let[w,E]=[d,f].map(I=>I.subarray(y*c,(y+1)*c));return!w.every((I,C)=>!h(E,C)||p(I,E[C]))});return{check:o,found:`${u.rows.length-g.length} of ${u.rows.length} rows agree with t\
he live teacher`+(g[0]?`, row ${g[0].row} does not`:""),failed:g.length===0?void 0:{rule:"the cached targets must belong to these rows",remedy:"remove the stored targets, so that the teacher labels th\
e rows anew"}}}function eF(e,t,r){let n=Int32Array.from(e.labels.keys()).filter(i=>e.labels[i]>=0),o=n.length?n:Int32Array.from(e.labels.keys()),s=r.permutation(o.length).subarray(0,t).sort();return Vr(
e,s.map(i=>o[i]))}function tF(e,t,r){let n=new Float32Array(e.length);for(let o=0;o<e.length;o+=t)n.set(oc(e.subarray(o,o+t),r),o);return n}async function rF(e){let{scope:t,seed:r,checkpoint:n,signal:o,prepared:s,help:i}=e,[a,u,c]=[t.resolve(Ye),t.resolve(We),t.resolve(lt)],l=[],f=[],d=await i?.trainStages(e),m=h=>{f.push(h),u({type:"warn\
ing",seed:r,message:h})},p=await wa(e,{keeps:!0,async visit({stage:h,training:g,origin:y,untrained:w}){let E=await dS(e,s,h,g,i?.labeller(e,h,l));w&&e.selfCheck&&await wS(e,{live:h,stage:E,training:g},
w,m);let I=y===void 0?void 0:await d?.take(E.name,y);I?await oS(e,E,g,I):await ul(E,g,{seed:r,backend:a,events:u,clock:c,checkpoint:n,signal:o}),l.push(E)},lookUp:(h,g)=>CC(h,g,e),warn:m}).finally(()=>d?.
close());try{let{leak:h}=p.teachersSeen,{classes:g}=s.preprocessing,w={...e.task&&e.task.answers!=="softmax"?await fS(e,e.task,s,p):await lS(e,s,p),classNames:g,warnings:f,...h?{leak:h}:{}},{student:E,
trained:I,specOf:C,dispose:v}=p,k={...nF(e,p),...C&&{specOf:C}};return{result:w,student:E,teachers:I,prepared:s,dispose:v,...k}}catch(h){throw p.dispose(),h}}function nF({seed:e,data:t,rows:r,contents:n,
prepared:o},{teachersSeen:{records:{complete:s,records:i}}}){if(!n)return{};let a={seed:e,data:t,rows:r,contents:n,prepared:o},u=c=>NE(a,{withUnlabelled:c});return{seen:{student:{version:1,complete:s,
records:[u(!0),...i]},teachers:{version:1,complete:!0,records:[u(!1)]}}}}async function bS(e){let t=[],r=[],n=[],o=new ol,s=!1;return(await wa(e,{keeps:!1,visit({stage:a,training:u,origin:c}){let{part:l,
epochs:f,batchSize:d}=u,m=f*ns({rows:l.rows.length,batchSize:d}),p=new pn(a,u.random);try{o.note(a,Xp(a,u,p),{labelsOnce:sA(a,u),unlabelled:l.labels.includes(-1)})}finally{p.dispose()}return c!==void 0&&
n.push(a.name),t.push({stage:a.name,parameters:a.student.parameters,epochs:f,steps:m}),Promise.resolve()},lookUp:(a,u)=>pt(a)?Promise.resolve(a):(o.noteAsked(),s=!0,Promise.resolve(kC(a,u,e.prepared))),
warn:a=>{r.push(a)}})).dispose(),o.check(e.config,e.prepared.preprocessing.classes.length),{data:Ea(e.prepared),stages:t,warnings:r,independent:n,asksRows:s}}async function ml(e){let t=await rF(e);try{
return e.seed===e.config.seed&&await oF(t,e.config,e.scope),t.result}finally{t.dispose()}}async function oF(e,t,r){let n=r.resolve(an),{prepared:{preprocessing:o},seen:s}=e;for(let i of e.teachers){let a=new Map(
[["preprocessing.json",qt(o)],...s?[nc(s.teachers)]:[],...ap(e,i,t)]);await up(i,Bn(n,`teachers/${i.name}`),a)}await GI(e,t,Bn(n,"student"))}A();function pl(e,t){return{table:e.rows,...t?{unlabelled:t.rows}:{}}}A();A();var Al=U(j());async function ES(e){return await e.activate(),uA(e.name)}function uA(e){return{name:e,use(){Al.getBackend()!==e&&Al.setBackend(e)}}}async function hl(e,{backend:t},r){return r.has(Ye)||r.register(Ye,await ES(e.make("backend",t,r))),r.resolve(Ye)}async function gl(e,{config:t,data:r,where:n},o){let s=`checkpoint/seed-${o}`,i={config:await nt(
[JSON.stringify(t),String(o)]),data:r};return Kv(Bn(e,s),i,`${n}/${s}`)}async function IS(e,t,r,n){let{run:o,work:s,claims:i,worker:a}=r,u=t.child().register(We,n.events);await hl(e,o.config,u);let c=o.task&&e.make("task",o.task,u);u.has(Sr)||u.register(Sr,ai(e,c));let l=async(I,C,v)=>({
catalogue:e,config:o.config,task:c,scope:u.child().register(oo,Tn(I)),seed:I,rows:C,prepared:v,data:o.data,checkpoint:await gl(u.resolve(an),o,I),selfCheck:o.selfCheck,signal:n.signal});if(s.what==="s\
tages"){let{seed:I,rows:C,prepared:v,items:k}=s;return await eA(await l(I,C,v),{run:o,work:s,claims:i,worker:a},k,n)}if(s.what==="labels"){let{seed:I,rows:C,prepared:v}=s;return await jC(await l(I,C,v),
{run:o,work:s,claims:i,worker:a},n)}let{table:f,unlabelled:d,items:m}=s,p=Rc(o.config,e.context(u)),{split:h,encode:g}=o.config.data,y=Hu(e,g,u),w=rc(f,d),{labels:E}=tl(e,o.task,f,u);for(let[I,C]of m.
entries()){if(!wo(i,I,a))continue;let v=Tn(C),k=wc(f,h,v,d,void 0,p,y,E),x=await l(C,pl(f,d),k),T=await ml({...x,contents:w});n.done({index:I,result:T})}}async function vS(e,t,{workers:r,run:n,plan:o,data:s,seeds:i,signal:a}){let u=o.stages.reduce((h,g)=>h+Vc(g,o.data.train),0),c=ni(r,{items:i.length,time:i.length*u});if(c<2)return[];let l=i.length%c===
1?i.slice(0,-1):i,{table:f,unlabelled:d}=s(),m={what:"seeds",table:Pp(f),unlabelled:d&&Pp(d),items:l},p=ri({workers:r,count:c,run:n,work:m,own:(h,g)=>IS(e,t,h,g),act:h=>`run seed ${h}`,events:t.resolve(
We),signal:a});try{let h=[];for(let g of l.keys())h.push(await p.result(g));return h}finally{await p.stop()}}A();async function SS(e,t,r,n){let o=await zt(t,"config.json",n),s=cA(o)?o.data:void 0;if(!cA(s))return r;let{data:i}=r,a={...i,...CS(e,s,i),...i.unlabelled&&{unlabelled:{...i.unlabelled,...CS(e,s.unlabelled,
i.unlabelled)}}};return{...r,data:a}}function CS(e,t,r){if(!cA(t)||t.use!==r.use)return{};let n=Object.entries(e.find("dataset",r.use)?.formerDefaults??{});return Object.fromEntries(n.filter(([o,{was:s,
is:i}])=>t[o]===s&&r[o]===i).map(([o,{was:s}])=>[o,s]))}function cA(e){return typeof e=="object"&&e!==null}async function sF(e,t,r){let n=await zt(e,"config.json",r);if(n===void 0)return{holds:"nothin\
g"};let o=Sm(n,JSON.parse(JSON.stringify(t)));if(o){let{path:i,a,b:u}=o;return{holds:"another",differs:`${Md(i)||"config"} is ${R(a)} there and ${R(u)} here`}}let s=await zt(e,"report.json",r);return s===
void 0?{holds:"unfinished"}:{holds:"finished",report:s}}async function xS(e,t,r,n){let o=await sF(e,t,r);if(o.holds==="another"){let i=n?`resume ${r}`:`write a run to ${r}`,a=n?"its checkpoint must be\
 of this config":"it must not hold another run";throw new S(`Cannot ${i}: ${a}: ${o.differs}; name another folder with --out`)}if(o.holds==="unfinished"&&!n)throw new S(`Cannot write a run to ${r}: it\
 must not hold an unfinished run: go on with it (--resume), or name another folder (--out)`);if(o.holds!=="finished"||!n)return;let s="remove report.json, and --resume writes it anew from the checkpoi\
nts";return await uo(e,r,{as:"a finished run",remedy:s,only:["config.json","report.json"]}),await uo(Bn(e,"student"),`${r}/student`,{as:"a student",remedy:s}),iF(o.report,r),o.report}async function kS(e,t,r,n){
await Ms(e,new Map([["config.json",qt(t)],["report.html",new TextEncoder().encode(n)],["report.json",qt(r)]]))}function iF(e,t){if(e.task!==void 0)return;let{teachers:r,ensemble:n,baseline:o,student:s}=e,
i=[...r,{...n,name:"the ensemble"},{...o,name:"the baseline"},{...s,name:"the student"}];for(let{name:a,nll:u}of i)if(!Number.isFinite(u?.mean))throw new S(`Cannot use ${t}/report.json: the NLL of ${a}\
 must be a number: it is not, as its answers were not; run this again without --resume, which names the row`)}async function BS(e,t,r){let n=await e.read("config.json")!==void 0;n&&r||(await e.remove(
"report.json"),await e.remove(qr)),n&&!r&&(await e.remove("checkpoint"),await e.remove("targets")),await dE(e,"config.json",t)}async function RS(e,t,r={}){let{where:n="memory",resume:o=!1,signal:s,selfCheck:i=!0}=r,a=uF(e,r),[u,c,l]=[a.resolve(We),a.resolve(lt),a.resolve(an)],f=c.now(),d=await SS(e,l,t,n),m=await xS(l,d,n,o);
if(m)return m;let p=o?d:t,h=await lF(e,p,a),{backend:g}=h,y=$S(p),w=h.seedRun(p.seed),E=await bS(w),{data:I,stages:C}=E;await BS(l,p,o),u({type:"run-start",name:p.name,backend:g,seeds:y,data:I,stages:C});
let v=[...h.warnings,...YI(w.prepared)];for(let z of v)u({type:"warning",message:z});let k={config:p,where:n,selfCheck:i,data:w.data,task:h.task},x=a.has(Lc)?{workers:a.resolve(Lc),run:k,plan:E}:void 0,
T=[];x&&!E.asksRows&&T.push(...await vS(e,a,{...x,data:h.data,seeds:y,signal:s}));for(let z of y.slice(T.length)){let G=z===p.seed?w:h.seedRun(z),ue=await gl(l,k,z),F=x&&fF(x);T.push(await ml({...G,checkpoint:ue,
signal:s,selfCheck:i,help:F}))}let O=aF(T,{name:p.name,backend:g,warnings:v,student_path:`${n}/student`,seconds:(c.now()-f)/1e3});return await kS(l,p,O,Sv(O,p)),u({type:"run-end",report:O}),O}function aF(e,t){
let r=e.filter(n=>n.task!==void 0);return r.length?jv(r,t):zv(e.filter(({task:n})=>!n),t)}function $S({seed:e,seeds:t}){return Array.from({length:t},(r,n)=>e+n)}function uF(e,{scope:t=e.container}){let r=t.child();return r.has(We)||r.register(We,()=>{}),r.has(lt)||r.register(lt,WI()),r.has(
an)||r.register(an,hu()),r.has(Jo)||r.register(Jo,qv()),r}function cF(e){if(e.warnings)return e.warnings;let{warnings:t,refusals:r}=vc(e);return[...r,...t]}async function lF(e,t,r){let{split:n,unlabelled:o,
weight:s,encode:i,...a}=t.data,c=await(async()=>{let C=await e.make("dataset",a,r).load(QC(e,t)),v=HI(C);if(v!==void 0)throw new S(`Cannot use the data set ${a.use}: ${v}`);let k=s===void 0?C:uv(C,s),
x=o&&await Iv(e.make("dataset",o,r),k);return{table:k,unlabelled:x}})(),l=()=>{if(c)return c;throw new Error("Cannot prepare a seed as it must come before the last one: it does not")},f=await hl(e,t,r),
{task:d,spec:m,labels:p,guess:h}=tl(e,t.task,c.table,r);r.has(Sr)||r.register(Sr,ai(e,d));let g=await VI(c.table,c.unlabelled),y=pl(c.table,c.unlabelled),w=rc(c.table,c.unlabelled),E=Rc(t,e.context(r)),
I=Hu(e,i,r);return{backend:f.name,task:m,warnings:[...h===void 0?[]:[h],...cF(c.table),...c.unlabelled?.warnings??[],...vE(c.table,i)],data:l,seedRun(C){let{table:v,unlabelled:k}=l(),x=Tn(C),T=r.has(Lc)?
Hv:void 0,O=wc(v,n,x,k,T,E,I,p);return C===$S(t).at(-1)&&(c=void 0),{catalogue:e,config:t,task:d,scope:r.child().register(oo,x),seed:C,rows:y,prepared:O,data:g,contents:w,checkpoint:Mc(),selfCheck:!1}}}}
function fF(e){return{trainStages:t=>nS(t,e),labeller:(t,r,n)=>UC(t,e,r,n)}}A();var KA={};oh(KA,{adam:()=>K1,adamw:()=>H1,adaptive:()=>iR,all:()=>_S,attentionTransferLoss:()=>KB,attentiveImitationLoss:()=>HB,binaryCrossEntropyLoss:()=>JB,binarySoftTargetsLoss:()=>YB,chain:()=>cR,
classes:()=>kR,cnn:()=>CR,constant:()=>Y1,cosine:()=>X1,cosineLoss:()=>XB,cpu:()=>MS,crossEntropyLoss:()=>e1,csv:()=>Pk,curriculumTemperature:()=>r1,deepSupervisionLoss:()=>s1,distLoss:()=>l1,dkdLoss:()=>d1,
edge:()=>vB,ensemble:()=>QR,hash:()=>qk,hintLoss:()=>m1,hinton:()=>fR,huberLoss:()=>p1,idx:()=>Mk,jensenShannonLoss:()=>A1,jitter:()=>TS,labels:()=>RR,linear:()=>eR,logitStandardizationLoss:()=>y1,member:()=>w1,
mixup:()=>PS,mlp:()=>xR,model:()=>OR,multiTeacherLoss:()=>I1,munge:()=>QS,mutual:()=>AR,mutualLearningLoss:()=>x1,none:()=>Wk,numbers:()=>TR,oneHot:()=>Zk,onnx:()=>DB,piecewise:()=>tR,pktLoss:()=>B1,reverseKlLoss:()=>R1,
rkdLoss:()=>M1,scale:()=>L1,self:()=>IR,sequence:()=>rR,sgd:()=>J1,shift:()=>DS,similarityPreservingLoss:()=>N1,softTargetsLoss:()=>U1,squaredErrorLoss:()=>j1,standardise:()=>Vk,sum:()=>G1,tfjs:()=>jB,
tokens:()=>Kk,uncertainty:()=>q1,virtualTeacherLoss:()=>W1,warmUp:()=>nR,wasm:()=>Ux,webgpu:()=>ok,wsld:()=>Z1});A();A();var _S={kind:"augmentation",name:"all",summary:"Augmentations one after another.",options:e=>$({of:me(e.part("augmentation")).min(1).describe("The augmentations, in their order.")}),create({of:e},t){let r=e.
map(n=>t.make("augmentation",n));return function(o){let s=r.map(i=>i(o));return{apply(i,a){s.forEach((u,c)=>u.apply(i,a.split("part",c)))}}}}};A();var TS={kind:"augmentation",name:"jitter",summary:"Gaussian noise on the numeric columns, anew each time a row is shown.",paper:"Bishop (1995), Training with Noise is Equivalent to Tikhonov Regulariza\
tion, https://doi.org/10.1162/neco.1995.7.1.108",options:()=>$({sd:M().gt(0).describe("Standard deviation of the noise, in standard deviations of each column.")}),create:({sd:e})=>function({preprocessing:r}){
let n=Vu(r);if(!n.length)throw new S("Cannot jitter as the table must have a numeric column: it has none; leave the augmentation out, or use munge or mixup");return{apply({features:o,width:s},i){for(let a=0;a<
o.length;a+=s)for(let u of n)o[a+u]+=e*i.normal()}}}};A();var PS={kind:"augmentation",name:"mixup",summary:"Mixtures of two rows. Where their classes differ, the teacher alone says what the mixture is; who learns from labels alone has both labels by their sh\
ares.",paper:"Zhang, Cisse, Dauphin & Lopez-Paz (2018), mixup: Beyond Empirical Risk Minimization, https://arxiv.org/abs/1710.09412",options:()=>$({alpha:M().gt(0).default(1).describe("A row's share i\
n its mixture follows Beta(alpha, alpha); 1 is uniform, less mixes less."),share:M().gt(0).max(1).default(1).describe("Share of the rows that is mixed.")}),create:({alpha:e,share:t})=>function({part:n}){
return{apply(o,s){let{features:i,width:a,labels:u,targets:c}=o;u.forEach((l,f)=>{if(s.uniform()>=t)return;let d=s.integer(n.rows.length),m=mF(e,s),p=d*a;for(let h=f*a,g=0;g<a;h++,g++)i[h]=m*i[h]+(1-m)*
n.features[p+g];nC(o,f,m,n.labels[d]),c&&n.targets&&dF(c,f,m,n.targets,d,n.rows.length)})}}}};function dF(e,t,r,n,o,s){let i=n.length/s;for(let a=0;a<i;a++)e[t*i+a]=r*e[t*i+a]+(1-r)*n[o*i+a]}function mF(e,t){
if(e===1)return t.uniform();let[r,n]=[lA(e,t),lA(e,t)];return 1/(1+Math.exp(n-r))}function lA(e,t){if(e<1)return lA(e+1,t)+Math.log(1-t.uniform())/e;let r=e-1/3,n=1/Math.sqrt(9*r);for(;;){let o=t.normal(),
s=(1+n*o)**3;if(!(s<=0)&&Math.log(1-t.uniform())<o*o/2+r-r*s+r*Math.log(s))return Math.log(r*s)}}A();A();function Ia(e){return t=>Os(Ee(t,e)).high===0}function St(e,t,r,n){return t===void 0||JSON.stringify(t)===JSON.stringify(n)?[]:[{path:[e],rule:`must be left out where ${r}`,value:t}]}function Tr(e,t){
return{inSchema:(r,n)=>Qt(t(r,o=>o===0),n),inCreate:(r,n)=>va(e,t(r,Ia(n)))}}function Qt(e,t){for(let{path:r,rule:n,...o}of e)t.addIssue({code:"custom",path:[...r],message:n,params:{rule:n,...o}})}function va(e,t){
if(t.length)throw new $t(e,t)}var QS={kind:"augmentation",name:"munge",summary:"Rows mixed with their nearest neighbours, column by column. It has no labels of its own: where the neighbour is of another class, the teacher alone sa\
ys what the row is, and who learns from labels alone is shown it as it stands.",paper:"Bucilă, Caruana & Niculescu-Mizil (2006), Model Compression, https://doi.org/10.1145/1150402.1150464",options:()=>$(
{p:M().gt(0).max(1).default(.5).describe("Probability that a column's value is taken from the neighbour."),s:M().gt(0).default(1).describe("A number is drawn about the neighbour's: the standard deviat\
ion is their distance divided by this."),share:M().gt(0).max(1).default(1).describe("Share of the rows that is changed.")}),create:({p:e,s:t,share:r})=>function({preprocessing:o,part:s}){let i=OS(o);i.
some(({numeric:u})=>u)||va("augmentation munge",St("s",t,"no column is numeric",1));let a=hF(o,s);return{apply({features:u,width:c,labels:l,positions:f},d){l.forEach((m,p)=>{if(d.uniform()>=r)return;let h=a(
f[p]);if(h===void 0)return;let[g,y]=[p*c,h*c],w=!1;for(let{at:E,width:I,numeric:C}of i){if(d.uniform()>=e)continue;w=!0;let v=s.features.subarray(y+E,y+E+I),[k,x]=[u[g+E],v[0]],T=I>1&&(u[g+E+1]>0||v[1]>
0);C&&!T?u[g+E]=x+Math.abs(k-x)/t*d.normal():u.set(v,g+E)}w&&m!==s.labels[h]&&(l[p]=-1)})}}}};function OS({columns:e}){let t=0;return e.map(r=>{let n=t;return t+=xr(r),{at:n,width:xr(r),numeric:r.kind===
"numeric"}})}var pF=2e4,AF=5e3;function hF(e,{features:t,width:r,rows:n}){let{length:o}=n,s=t.slice();for(let{at:l,width:f,numeric:d}of OS(e))if(!d)for(let m=0;m<o;m++)for(let p=0;p<f;p++)s[m*r+l+p]*=
Math.SQRT1_2;let i=o>pF?AF:o,a=Int32Array.from({length:i},(l,f)=>Math.floor(f*o/i)),u=new Map,c=l=>{let f=s.slice(l*r,(l+1)*r),d,m=1/0;for(let p=0;p<i;p++){let h=a[p];if(n[h]===n[l])continue;let g=h*r,
y=0;for(let w=0;w<r&&y<m;w++){let E=f[w]-s[g+w];y+=E*E}y<m&&(d=h,m=y)}return d};return l=>(u.has(l)||u.set(l,c(l)),u.get(l))}A();function gF(e,{height:t,width:r,channels:n},o,s){let i=new Float64Array(e.length);for(let a=Math.max(0,o);a<Math.min(t,t+o);a++){let[u,c]=[Math.max(0,s),Math.min(r,r+s)];if(u>=c)continue;let l=(a*r+u)*
n,f=((a-o)*r+u-s)*n;i.set(e.subarray(f,f+(c-u)*n),l)}return i}var DS={kind:"augmentation",name:"shift",summary:"Whole images moved by a few pixels, anew each time a row is shown.",paper:"Simard, Stein\
kraus & Platt (2003), Best Practices for Convolutional Neural Networks Applied to Visual Document Analysis, https://doi.org/10.1109/ICDAR.2003.1227801",options:()=>$({height:M().int().min(1).describe(
"Rows of pixels of an image."),width:M().int().min(1).describe("Pixels of a row of pixels."),channels:M().int().min(1).default(1).describe("Numbers of a pixel."),by:M().int().min(1).default(2).describe(
"How far at most, in pixels, in each direction.")}).refine(({height:e,width:t,by:r})=>r<Math.min(e,t),{path:["by"],error:"must be below height and width"}),create:({by:e,...t})=>function({preprocessing:n}){
let o=Vu(n),{height:s,width:i,channels:a}=t,u=s*i*a;if(u!==o.length)throw new S(`Cannot shift images as height × width × channels must be the number of numeric columns (${o.length}): current value i\
s ${s} × ${i} × ${a} = ${u}`);let c=n.columns.filter(f=>f.kind==="numeric"),l=2*e+1;return{apply({features:f,width:d},m){for(let p=0;p<f.length;p+=d){let[h,g]=[m.integer(l)-e,m.integer(l)-e];if(h===
0&&g===0)continue;let y=new Float64Array(u);c.forEach(({mean:E,sd:I},C)=>y[C]=f[p+o[C]]*I+E);let w=gF(y,t,h,g);c.forEach((E,I)=>f[p+o[I]]=Rm(E,w[I]))}}}}};A();var yl=U(j());var MS={kind:"backend",name:"cpu",summary:"Plain JavaScript: slow, everywhere, the reference for the others.",options:()=>$({}),create:()=>({name:"cpu",async activate(){yl.enableProdMode(),await yl.setBackend(
"cpu")}})};A();var Un=U(j());A();var Ne=U(j());A();A();var FS=U(j());function vo(e,t,{strides:r,pad:n,dataFormat:o,dilations:s,dimRoundingMode:i},a=!1){if(o==="NCHW")throw new TypeError("Cannot convolve on WASM as dataFormat must be NHWC: current valu\
e is NCHW");return FS.backend_util.computeConv2DInfo(e,t,r,s??1,n,i,a)}function is(e,{height:t=e.inHeight,rows:r=e.outHeight,padTop:n=e.padInfo.top}={}){return[t,e.inWidth,e.inChannels,e.filterHeight,
e.filterWidth,r,e.outWidth,e.strideHeight,e.strideWidth,n,e.padInfo.left,e.dilationHeight,e.dilationWidth]}function Ca({filterHeight:e,filterWidth:t,strideHeight:r,strideWidth:n,padInfo:o}){return e*t===
1&&r*n===1&&o.top+o.left+o.bottom+o.right===0}function Co({filterHeight:e,filterWidth:t,inChannels:r}){return e*t*r}var yF=256*1024;function LS(e){let t=4*e.outWidth*Co(e);return Math.max(1,Math.floor(
yF/t))}function wl(e){return 4*Math.min(LS(e),e.batchSize*e.outHeight)*e.outWidth*Co(e)}function bl(e,t,r){let{batchSize:n,inHeight:o,inWidth:s,inChannels:i,outHeight:a,outWidth:u,strideHeight:c,padInfo:l}=e,
f=LS(e),d=4*o*s*i,m=a*u,p=Math.floor(f/a),h=is(e);for(let g=0;p>0&&g<n;g+=p){let y=Math.min(p,n-g),w=Array.from({length:y},(E,I)=>({x:t+d*(g+I),window:h,before:I*m}));r({pixel:g*m,pixels:y*m,parts:w})}
for(let g=0;p===0&&g<n;g++)for(let y=0;y<a;y+=f){let w=Math.min(f,a-y),E=y*c-l.top,I=Math.min(Math.max(0,E),o),C=is(e,{height:o-I,rows:w,padTop:I-E});r({pixel:g*m+y*u,pixels:w*u,parts:[{x:t+d*g+4*s*i*
I,window:C,before:0}]})}}A();function X({backend:e},{dataId:t}){return e.dataIdMap.get(t).memoryOffset}function he(e,t,r="float32"){let n=e.backend.makeOutput(t,r),o=ye(t);if(o>0&&X(e,n)===0)throw wr(e,n),zS(4*o);return n}function xt(e,t){
return new Float32Array(e.backend.wasm.HEAPU8.buffer,X(e,t),ye(t.shape))}function zS(e){return new RangeError(`Cannot compute on wasm as the allocation of ${e} bytes must succeed: no memory is left`)}
function wr({backend:e},t){e.disposeData(t.dataId)}function Nn({backend:e},t,r){let n=e.wasm._malloc(t)>>>0;if(n===0)throw zS(t);try{return r(n)}finally{e.wasm._free(n)}}function ye(e){return e.reduce(
(t,r)=>t*r,1)}function ht(...e){return e.every(({dtype:t})=>t==="float32")}A();var GS=U(j());A();var Yr={linear:0,relu:1,sigmoid:2,tanh:3,elu:4};var qS={name:"matmul",summary:"Matrix products, either side transposed or not, at one speed; stock is 14 times slower transposed.",kernels:{BatchMatMul:wF,_FusedMatMul:bF}};function wF(e){let t=e.stock(
"BatchMatMul");return function({inputs:n,backend:o,attrs:s}){let{a:i,b:a}=n;return ht(i,a)?Sa(e,{a:i,b:a,...s}):t({inputs:n,backend:o,attrs:s})}}function bF(e){let t=e.stock("_FusedMatMul");return function r({
inputs:n,backend:o,attrs:s}){let{a:i,b:a,bias:u}=n,{transposeA:c,transposeB:l,activation:f}=s,d=a.shape.at(l?-2:-1),m=ht(i,a,...u?[u]:[]);if(m&&u&&ye(u.shape)===1&&(d!==1||u.shape.length!==1)){let E=he(
e,[d]);xt(e,E).fill(xt(e,u)[0]);let I=r({inputs:{...n,bias:E},backend:o,attrs:s});return wr(e,E),I}if(!(!u||u.shape.length===1&&u.shape[0]===d)||!m)return t({inputs:n,backend:o,attrs:s});let h={a:i,b:a,
transposeA:c,transposeB:l,...u?{bias:u}:{}},g=fA(f);if(g!==void 0)return Sa(e,{...h,activation:g});let y=Sa(e,h),w=IF(e,y,n,s);return wr(e,y),w}}var EF={relu6:"Relu6",leakyrelu:"LeakyRelu",prelu:"Prel\
u"};function IF({stock:e,backend:t},r,{preluActivationWeights:n},{activation:o,leakyreluAlpha:s}){let i=EF[o];if(i===void 0)throw new TypeError(`Cannot fuse ${o} into a matrix product on WASM`);let a={
x:r,...i==="Prelu"?{alpha:n}:{}};return e(i)({inputs:a,backend:t,attrs:{alpha:s??.2}})}function fA(e){return Yr[e??"linear"]}function Sa(e,t){let{a:r,b:n,transposeA:o=!1,transposeB:s=!1,bias:i,activation:a=Yr.
linear}=t,[u,c]=NS(r.shape,o),[l,f]=NS(n.shape,s);if(l!==c)throw new TypeError(`Cannot multiply matrices as the inner sizes must be equal: current value is ${c} and ${l}, of shapes [${r.shape}] and [${n.
shape}], transposed ${o} and ${s}`);let[d,m]=[r.shape.slice(0,-2),n.shape.slice(0,-2)],p=GS.broadcast_util.assertAndGetBroadcastShape(d,m),h=he(e,[...p,u,f]),g=ye(p);if(g*u*f===0)return h;let{native:y}=e,
[w,E,I]=[X(e,r),X(e,n),X(e,h)],C=i?X(e,i):0,v=!i&&a===Yr.linear,[k,x]=[ye(d),ye(m)];if(x===1&&!o)y.gemm(w,E,I,k*u,f,c,!1,s,C,a,!1);else if(US(k,g)&&US(x,g)&&v){let[T,O]=[k===1?0:u*c,x===1?0:c*f];y.gemmBatched(
w,E,I,g,T,O,u*f,u,f,c,o,s)}else{let[T,O]=[jS(d,p),jS(m,p)];for(let z=0;z<g;z++){let[G,ue]=[w+4*u*c*T(z),E+4*c*f*O(z)];y.gemm(G,ue,I+4*u*f*z,u,f,c,o,s,C,a,!1)}}return h}function NS(e,t){let[r,n]=[e.at(
-2),e.at(-1)];return t?[n,r]:[r,n]}function US(e,t){return e===t||e===1}function jS(e,t){let r=t.length-e.length;return n=>{let o=0,s=1,i=n;for(let a=t.length-1;a>=r;a--){let u=e[a-r];o+=(u===1?0:i%t[a])*
s,i=Math.floor(i/t[a]),s*=u}return o}}var El={name:"conv2d",summary:"Convolutions as matrix products over bands of patches that stay in the cache.",kernels:{Conv2D:WS("Conv2D"),FusedConv2D:WS("FusedConv2D")}},ZS={name:"conv2d-filter-grad",
summary:"The gradient of a convolution's filter, so that CNNs train; stock has none.",kernels:{Conv2DBackpropFilter:xF}},VS={name:"conv2d-input-grad",summary:"The gradient of a convolution's input by \
a matrix product; stock goes element by element.",kernels:{Conv2DBackpropInput:kF}};function WS(e){return t=>{let r=t.stock(e);return function n({inputs:o,backend:s,attrs:i}){let{x:a,filter:u,bias:c}=o,
{activation:l,...f}=i,d=fA(l),m=SF[l??""],p=u.shape[3],h=!c||c.shape.length===1&&c.shape[0]===p&&ht(c);if(!(d!==void 0||m!==void 0)||!h||f.dataFormat==="NCHW"||!ht(a,u))return r({inputs:o,backend:s,attrs:i});
let y=vo(a.shape,u.shape,f);if(d===void 0){if(KS(y,f))return r({inputs:o,backend:s,attrs:i});let O={...i,activation:"linear"},z=n({inputs:o,backend:s,attrs:O}),G=t.stock(m)({inputs:{x:z,alpha:o.preluActivationWeights},
backend:s,attrs:{alpha:i.leakyreluAlpha??.2}});return wr(t,z),G}if(CF(y,f))return r({inputs:o,backend:s,attrs:i});let w=he(t,y.outShape),E=y.batchSize*y.outHeight*y.outWidth;if(E*p===0)return w;let{native:I}=t,
C=Co(y),[v,k,x]=[X(t,a),X(t,u),X(t,w)],T=c?X(t,c):0;return Ca(y)?(I.gemm(v,k,x,E,p,C,!1,!1,T,d,!1),w):(Nn(t,wl(y),O=>bl(y,v,z=>{HS(t,y,z,O);let G=x+4*p*z.pixel;I.gemm(O,k,G,z.pixels,p,C,!1,!1,T,d,!1)})),
w)}}}var vF=32;function CF(e,t){return Co(e)<vF&&!Ca(e)&&KS(e,t)}function KS(e,{pad:t}){return!(e.strideHeight>e.filterHeight||e.strideWidth>e.filterWidth)&&typeof t=="string"}var SF={relu6:"Relu6",leakyrelu:"\
LeakyRelu",prelu:"Prelu"};function xF(e){return function({inputs:r,attrs:n}){let{x:o,dy:s}=r,{filterShape:i,...a}=n,u=vo(o.shape,i,a),c=he(e,i),{native:l}=e,[f,d]=[Co(u),u.outChannels],[m,p,h]=[X(e,o),
X(e,s),X(e,c)],g=u.batchSize*u.outHeight*u.outWidth;return g*f*d>0&&Ca(u)?(l.gemm(m,p,h,f,d,g,!0,!1,0,0,!1),c):(xt(e,c).fill(0),g*f*d===0||Nn(e,wl(u),y=>bl(u,m,w=>{HS(e,u,w,y);let E=p+4*d*w.pixel;l.gemm(
y,E,h,f,d,w.pixels,!0,!1,0,0,!0)})),c)}}function kF(e){return function({inputs:r,attrs:n}){let{dy:o,filter:s}=r,{inputShape:i,...a}=n,u=vo(i,s.shape,a),c=he(e,u.inShape),{native:l}=e,[f,d]=[Co(u),u.outChannels],
[m,p,h]=[X(e,o),X(e,s),X(e,c)],g=u.batchSize*u.outHeight*u.outWidth;return g*f*d>0&&Ca(u)?(l.gemm(m,p,h,g,f,d,!1,!0,0,0,!1),c):(xt(e,c).fill(0),g*f*d===0||Nn(e,wl(u),y=>bl(u,h,w=>{let E=m+4*d*w.pixel;
l.gemm(E,p,y,w.pixels,f,d,!1,!0,0,0,!1);for(let{x:I,window:C,before:v}of w.parts)l.col2im(y+4*f*v,I,...C)})),c)}}function HS({native:e},t,{parts:r},n){let o=4*Co(t);for(let{x:s,window:i,before:a}of r)
e.im2col(s,n+o*a,...i)}A();var YS={name:"depthwise",summary:"Depthwise convolutions, padded first where strides are longer than the filter or padding is a number: stock is wrong there.",kernels:{DepthwiseConv2dNative:JS("Depthw\
iseConv2dNative"),FusedDepthwiseConv2D:JS("FusedDepthwiseConv2D")}},XS={name:"depthwise-filter-grad",summary:"The gradient of a depthwise convolution's filter, so that depthwise CNNs train; stock has \
none.",kernels:{DepthwiseConv2dNativeBackpropFilter:RF}},ex={name:"depthwise-input-grad",summary:"The gradient of a depthwise convolution's input, so that depthwise CNNs train; stock has none.",kernels:{
DepthwiseConv2dNativeBackpropInput:$F}};function JS(e){return t=>{let r=t.stock(e);return function({inputs:o,backend:s,attrs:i}){let{x:a,filter:u}=o,c=i,l=vo(a.shape,u.shape,c,!0),f=l.strideHeight>l.effectiveFilterHeight||
l.strideWidth>l.effectiveFilterWidth;if(c.pad==="valid"||c.pad==="same"&&!f)return r({inputs:o,backend:s,attrs:i});if(ye(l.outShape)===0)return he(t,l.outShape);let d=BF(t,a,l),{dimRoundingMode:m,...p}=c,
h={...p,pad:"valid"};try{return r({inputs:{...o,x:d},backend:s,attrs:h})}finally{wr(t,d)}}}}function BF(e,t,r){let{inHeight:n,inWidth:o,outHeight:s,outWidth:i,strideHeight:a,strideWidth:u,padInfo:{top:c,
left:l}}=r,f=(s-1)*a+r.effectiveFilterHeight,d=(i-1)*u+r.effectiveFilterWidth,[m,p]=[Math.max(0,f-n-c),Math.max(0,d-o-l)],{backend:h}=e,g={paddings:[[0,0],[c,m],[l,p],[0,0]],constantValue:0},y=e.stock(
"PadV2")({inputs:{x:t},backend:h,attrs:g});if(y.shape[1]===f&&y.shape[2]===d)return y;try{let w=[r.batchSize,f,d,r.inChannels],E={x:y};return e.stock("Slice")({inputs:E,backend:h,attrs:{begin:[0,0,0,0],
size:w}})}finally{wr(e,y)}}function RF(e){return function({inputs:r,attrs:n}){let{x:o,dy:s}=r,{filterShape:i,...a}=n,u=vo(o.shape,i,a,!0),c=he(e,i);if(ye(s.shape)*ye(o.shape)===0)return xt(e,c).fill(0),
c;let[l,f,d]=[X(e,o),X(e,s),X(e,c)];return e.native.depthwiseFilterGrad(l,f,d,u.batchSize,i[3],...is(u)),c}}function $F(e){return function({inputs:r,attrs:n}){let{dy:o,filter:s}=r,{inputShape:i,...a}=n,
u=vo(i,s.shape,a,!0),c=he(e,u.inShape);if(ye(o.shape)*ye(c.shape)===0)return xt(e,c).fill(0),c;let[l,f,d]=[X(e,o),X(e,s),X(e,c)];return e.native.depthwiseInputGrad(l,f,d,u.batchSize,s.shape[3],...is(u)),
c}}A();var dA=U(j());A();var ci=U(j());function Il(){return{kernelName:"Einsum",saveAllInputs:!0,gradFunc(e,t,r){let{equation:n}=r,[o="",s=""]=n.replace(/\s/g,"").split("->"),i=o.split(","),a=u=>()=>{let[c,l]=[i[u],i.filter(
(g,y)=>y!==u)],f=[...c].filter(g=>[s,...l].some(y=>y.includes(g))),d=[e,...t.filter((g,y)=>y!==u)],m=ci.einsum(`${[s,...l].join(",")}->${f.join("")}`,...d),{shape:p}=t[u],h=p.map((g,y)=>f.includes(c[y])?
g:1);return ci.broadcastTo(ci.reshape(m,h),p)};return Object.fromEntries(i.map((u,c)=>[String(c),a(c)]))}}}A();var rx=U(j());var Cl={name:"sum",summary:"Sums and means without a transposed copy, four columns at once; stock loses digits over millions.",kernels:{Sum:tx("Sum"),Mean:tx("Mean")}},nx=1024,vl=32;function tx(e){return t=>{
let r=t.stock(e);return function({inputs:o,backend:s,attrs:i}){let{x:a}=o,{axis:u,keepDims:c}=i,l=rx.util.parseAxisParam(u,a.shape).sort((g,y)=>g-y),f=ye(a.shape)===0,d=_F(a,l);if(!d&&!f)return r({inputs:o,
backend:s,attrs:i});let m=a.shape.flatMap((g,y)=>l.includes(y)?c?[1]:[]:[g]),p=e==="Mean"?"float32":a.dtype==="bool"?"int32":a.dtype,h=he(t,m,p);if(f||!d)return xt(t,h).fill(0),h;if(TF(t,X(t,a),X(t,h),
d),e==="Mean"){let g=xt(t,h);for(let y=0;y<g.length;y++)g[y]/=d.rows}return h}}}function _F(e,t){let[r=0,n=0]=[t[0],t.at(-1)+1];if(!ht(e)||t.length===0||n-r!==t.length)return;let[o,s,i]=[e.shape.slice(
0,r),e.shape.slice(r,n),e.shape.slice(n)].map(ye);return i===1&&s<=nx?void 0:{outer:o,rows:s,columns:i}}function TF(e,t,r,{outer:n,rows:o,columns:s}){for(let i=0;i<n;i++)ox(e,t+4*i*o*s,r+4*i*s,o,s)}function ox(e,t,r,n,o){
let{native:s,backend:i}=e;if(n<=nx)return s.columnSums(t,r,n,o);let a=Math.floor(n/vl),u=n-vl*a;Nn(e,4*(a+u)*o,c=>{let l=4*vl*a*o;s.columnSums(t,c,vl,a*o),i.wasm.HEAPU8.copyWithin(c+4*a*o,t+l,t+4*n*o),
ox(e,c,r,a+u,o)})}var sx={name:"einsum",summary:"Sums of products by labels, as batched matrix products; stock has none.",kernels:{Einsum:PF},gradients:[Il()]};function PF(e){return function({inputs:r,attrs:n}){let{equation:o}=n,
s=Object.values(r),[i,a]=QF(o,s),u=[],l=OF(e,y=>(u.push(y.info),y)),f=s.map((y,w)=>l.summed({info:y,labels:i[w]},[...a,...i.filter((E,I)=>I!==w).flat()])),[d,m]=f,p=m?l.product(d,m,a):d,h=l.ordered(p,
a).info,g=s.some(({dataId:y})=>y===h.dataId);for(let y of u)y.dataId!==h.dataId&&wr(e,y);return g?e.stock("Identity")({inputs:{x:h},backend:e.backend,attrs:{}}):h}}function QF(e,t){let{allDims:r,idDims:n}=dA.backend_util.
decodeEinsumEquation(e,t.length);dA.backend_util.checkEinsumDimSizes(r.length,n,t);let o=e.replace(/\s/g,"").split("->")[1].split("");if(new Set(o).size<o.length)throw new TypeError(`Cannot sum produc\
ts as labels of the result must differ: current value is ${e}`);if(!ht(...t)){let s=t.map(({dtype:i})=>i).join(" and ");throw new TypeError(`Cannot sum products by labels as tensors must be float32: c\
urrent value is ${s}`)}return[n.map(s=>s.map(i=>r[i])),o]}function OF(e,t){let{backend:r}=e,n=Cl.kernels.Sum(e);function o({info:u,labels:c},l){let f=c.flatMap((p,h)=>l.includes(p)?[]:[h]);if(!f.length)
return{info:u,labels:c};let m=n({inputs:{x:u},backend:r,attrs:{axis:f,keepDims:!1}});return t({info:m,labels:c.filter((p,h)=>!f.includes(h))})}function s(u,c){if(c.every((m,p)=>u.labels[p]===m))return u;
let l=c.map(m=>u.labels.indexOf(m)),d=e.stock("Transpose")({inputs:{x:u.info},backend:r,attrs:{perm:l}});return t({info:d,labels:c})}function i(u,c,l,f){let d=w=>w.every((E,I)=>u.labels[I]===E),m=!d([
...c,...l,...f])&&d([...c,...f,...l]),{info:p,labels:h}=m?u:s(u,[...c,...l,...f]),g=w=>w.reduce((E,I)=>E*p.shape[h.indexOf(I)],1);return{info:{...p,shape:[c,...m?[f,l]:[l,f]].map(g)},transposed:m}}function a(u,c,l){
let f=l.filter(O=>u.labels.includes(O)&&c.labels.includes(O)),d=l.filter(O=>!c.labels.includes(O)),m=l.filter(O=>!u.labels.includes(O)),p=u.labels.filter(O=>c.labels.includes(O)&&!l.includes(O)),h=d.length>
0&&m.length>0&&l.indexOf(m[0])<l.indexOf(d[0]),[g,y,w,E]=h?[c,u,m,d]:[u,c,d,m],[I,C]=[i(g,f,w,p),i(y,f,p,E)],{dataId:v,dtype:k}=Sa(e,{a:I.info,b:C.info,transposeA:I.transposed,transposeB:C.transposed}),
x=O=>{let z=u.labels.includes(O)?u:c;return z.info.shape[z.labels.indexOf(O)]},T=[...f,...w,...E];return t({info:{dataId:v,dtype:k,shape:T.map(x)},labels:T})}return{summed:o,ordered:s,product:a}}A();A();A();function Sl({native:e},{x:t,w:r,b:n,y:o,rows:s,inner:i,out:a,activation:u}){e.gemm(t,r,o,s,a,i,!1,!1,n,Yr[u],!1)}var ix={name:"dense",summary:"A dense layer with bias and activation in one dispatch, a\
nd what its weights learn in one more.",kernels:{RetortDense:e=>({inputs:t,attrs:r})=>{let{x:n,w:o,b:s}=t,{activation:i}=r,[a,u]=o.shape,c=he(e,[...n.shape.slice(0,-1),u]);return Sl(e,{x:X(e,n),w:X(e,
o),b:s?X(e,s):0,y:X(e,c),rows:ye(n.shape)/a,inner:a,out:u,activation:i}),c},RetortDenseGrad:e=>({inputs:t,attrs:r})=>{let{dy:n,y:o,x:s}=t,{activation:i}=r,[a,u]=[s.shape.at(-1),n.shape.at(-1)],c=ye(n.
shape)/u,{native:l}=e,[f,d,m]=[he(e,n.shape),he(e,[a,u]),he(e,[u])],p=h=>X(e,h);return l.denseGrad(p(n),p(o),p(f),p(m),c,u,Yr[i]),l.gemm(p(s),p(f),p(d),a,u,c,!0,!1,0,0,!1),[f,d,m]}},gradients:[fc()]};A();var ax={name:"adam",summary:"Adam's and AdamW's update of a variable in one pass, in place.",kernels:{RetortAdam:e=>({inputs:t,attrs:r})=>{let{variable:n,gradient:o,gradients:s,squares:i}=t,a=u=>X(e,u);
return mA(e,a(n),a(o),[a(s),a(i)],ye(n.shape),r),xl(e,n),[]}}},ux={name:"sgd",summary:"The update of SGD with momentum in one pass, in place.",kernels:{RetortSgd:e=>({inputs:t,attrs:r})=>{let{variable:n,
gradient:o,momentum:s}=t,i=a=>X(e,a);return pA(e,i(n),i(o),s?[i(s)]:[],ye(n.shape),r),xl(e,n),[]}}};function mA({native:e},t,r,[n,o],s,{beta1:i,beta2:a,rate:u,epsilon:c,decay:l}){e.adam(t,r,n,o,s,i,a,
u,c,l)}function pA({native:e},t,r,[n=0],o,{rate:s,momentum:i,nesterov:a,weightDecay:u}){e.sgd(t,r,n,o,s,i,a,u)}function xl({backend:e},t){let{wasm:r,dataIdMap:n}=e,{id:o,memoryOffset:s}=n.get(t.dataId);
r.tfjs.disposeData(o),r.tfjs.registerTensor(o,ye(t.shape),s)}var lx={name:"forward",summary:"The answer of a chain of dense layers in one dispatch.",kernels:{RetortForward:e=>({inputs:t,attrs:r})=>{let{activations:n}=r,o=dx(e,t,n),s=t.x,i=s.shape[0],a=he(e,[i,o.
at(-1).out]),u=Math.max(...o.map(({out:c})=>c));return Nn(e,8*i*u,c=>{let l=X(e,s);o.forEach((f,d)=>{let m=d===o.length-1?X(e,a):c+d%2*4*i*u;Sl(e,{...f,x:l,y:m,rows:i}),l=m})}),a}}},fx={name:"step",summary:"\
A training step of a chain of dense layers, from the rows to the updated weights, in one dispatch.",kernels:{RetortStep:e=>({inputs:t,attrs:r})=>(DF(e,t,r),[])}};function dx(e,t,r){return r.map((n,o)=>{
let[s,i]=[t[`w${o+1}`],t[`b${o+1}`]],[a,u]=s.shape,[c,l]=[X(e,s),i?X(e,i):0];return{w:c,b:l,inner:a,out:u,activation:n,weights:[{name:`w${o+1}`,pointer:c,size:a*u},...i?[{name:`b${o+1}`,pointer:l,size:u}]:
[]]}})}function DF(e,t,r){let{native:n}=e,{activations:o,terms:s,update:i}=r,a=dx(e,t,o),u=y=>t[y]?X(e,t[y]):0,c=t.x.shape[0],l=a.map((y,w)=>u(`mask${w+1}`)),f=a.map(({out:y})=>y),d=Math.max(...f),m=f.
map((y,w)=>c*y*(l[w]?2:1)),p=2*c*d,h=Math.max(...a.map(({inner:y,out:w})=>y*w+w)),g=m.reduce((y,w)=>y+w,0)+p+h;Nn(e,4*g,y=>{let w=y,E=z=>{let G=w;return w+=4*z,G},I=[],C=[u("x")];a.forEach((z,G)=>{let ue=c*
z.out,F=E(ue);Sl(e,{...z,x:C[G],y:F,rows:c}),I.push(F),C.push(l[G]?cx(e,F,l[G],E(ue),ue):F)});let[v,k]=[E(c*d),E(c*d)],x=E(h),T=MF(e,t,C.at(-1),v,c,f.at(-1),s);for(let z=a.length-1;z>=0;z--){let{w:G,b:ue,
inner:F,out:Z,activation:V,weights:re}=a[z];l[z]&&cx(e,v,l[z],v,c*Z);let Oe=ue?x+4*F*Z:0;n.denseGrad(v,I[z],v,Oe,c,Z,Yr[V]),n.gemm(C[z],v,x,F,Z,c,!0,!1,0,0,!1),z>0&&n.gemm(v,G,k,c,F,Z,!1,!0,0,0,!1);for(let{
name:je,pointer:Be,size:Te}of re){let Y=Be===G?x:Oe;i.kernel==="RetortAdam"?mA(e,Be,Y,[u(`${je}.0`),u(`${je}.1`)],Te,i.attrs):pA(e,Be,Y,t[`${je}.0`]?[u(`${je}.0`)]:[],Te,i.attrs),xl(e,t[je])}[v,k]=[k,
v]}let O=mx(e,u("total"),1);O[0]+=T*c})}function MF(e,t,r,n,o,s,i){let{native:a}=e,u=l=>t[l]?X(e,t[l]):0,c=0;return i.forEach((l,f)=>{c+=l.kind==="softened-kl"?a.softTargets(r,u("teacher"),n,o,s,l.temperature,
l.weight,f>0):a.crossEntropy(r,u("labels"),u("labelMask"),n,o,s,l.labelSmoothing,l.weight,f>0)}),c}function cx(e,t,r,n,o){let[s,i,a]=[t,r,n].map(u=>mx(e,u,o));for(let u=0;u<o;u++)a[u]=s[u]*i[u];return n}
function mx({backend:e},t,r){return new Float32Array(e.wasm.HEAPU8.buffer,t,r)}A();var px={name:"conv-layer",summary:"A convolution with bias and activation in one dispatch while training, too, and the backward pass through both in one.",kernels:{RetortConv2d:e=>{let{backend:t}=e,r=El.
kernels.FusedConv2D(e);return({inputs:n,attrs:o})=>{let{strides:s,pad:i,dilations:a,activation:u}=o,l={...{strides:s,pad:i,dilations:a,dataFormat:"NHWC",dimRoundingMode:void 0},activation:u,leakyreluAlpha:0};
return r({inputs:n,backend:t,attrs:l})}},RetortActivationGrad:e=>({inputs:t,attrs:r})=>{let{dy:n,y:o}=t,{activation:s}=r,i=n.shape.at(-1),[a,u]=[he(e,n.shape),he(e,[i])],c=l=>X(e,l);return e.native.denseGrad(
c(n),c(o),c(a),c(u),ye(n.shape)/i,i,Yr[s]),[a,u]}},gradients:[mI()]};A();var Ax={name:"layer-norm",summary:"Layer norm in one pass over the rows, and its gradients in one more.",kernels:{RetortLayerNorm:e=>({inputs:t,attrs:r})=>{let{x:n,gamma:o,beta:s}=t,{epsilon:i}=r,a=n.
shape.at(-1),u=ye(n.shape)/a,c=m=>X(e,m),l=he(e,n.shape),[f,d]=[he(e,[u]),he(e,[u])];return e.native.layerNorm(c(n),c(o),c(s),c(l),c(f),c(d),u,a,i),[l,f,d]},RetortLayerNormGrad:e=>({inputs:t})=>{let{dy:r,
x:n,gamma:o,mean:s,rstd:i}=t,a=n.shape.at(-1),u=ye(n.shape)/a,c=p=>X(e,p),l=he(e,n.shape),[f,d]=[he(e,[a]),he(e,[a])],m=[r,n,o,s,i].map(c);return e.native.layerNormGrad(...m,c(l),c(f),c(d),u,a),[l,f,d]}},
gradients:[AI()]};A();var hx={name:"soft-targets",summary:"The divergence of softened answers and its gradient in one pass over the rows, summed in float64.",kernels:{RetortSoftTargets:e=>({inputs:t,attrs:r})=>{let{student:n,
teacher:o}=t,{temperature:s}=r,[i,a]=n.shape;return yx(e,n,u=>e.native.softTargets(X(e,n),X(e,o),u,i,a,s,1,!1))}}},gx={name:"cross-entropy",summary:"Cross-entropy and its gradient in one pass over the\
 rows, summed in float64.",kernels:{RetortCrossEntropy:e=>({inputs:t,attrs:r})=>{let{logits:n,labels:o,labelMask:s}=t,{labelSmoothing:i}=r,[a,u]=n.shape;return yx(e,n,c=>e.native.crossEntropy(X(e,n),X(
e,o),s?X(e,s):0,c,a,u,i,1,!1))}}};function yx(e,t,r){let[n,o]=[he(e,[]),he(e,t.shape)],s=r(X(e,o));return xt(e,n)[0]=s,[n,o]}var wx=[ix,px,Ax,hx,gx,ax,ux,lx,fx];A();var xa=U(j());var bx={name:"gather",summary:"Rows picked by their index, a row at a time; stock copies element by element.",kernels:{GatherV2:LF}},FF=32;function LF(e){let t=e.stock("GatherV2");return function({inputs:n,
backend:o,attrs:s}){let{x:i,indices:a}=n,{axis:u,batchDims:c}=s,[l=0]=xa.util.parseAxisParam(u,i.shape),{batchSize:f,outerSize:d,dimSize:m,sliceSize:p,outputShape:h}=xa.backend_util.segment_util.collectGatherOpShapeInfo(
i,a,l,c??0),g=xa.util.bytesPerElement(i.dtype)*p;if(!((g>=FF||f!==1||ye(i.shape)*ye(h)===0)&&i.dtype!=="string"&&a.dtype==="int32"))return t({inputs:n,backend:o,attrs:s});let E=he(e,h,i.dtype),[I,C,v]=[
i,E,a].map(O=>X(e,O)),k=e.backend.wasm.HEAPU8,x=new Int32Array(k.buffer,v,ye(a.shape)),T=x.length/f;for(let O=0;O<x.length;O++){let z=x[O];if(z<0||z>=m)throw wr(e,E),new RangeError(`Cannot gather as a\
n index must be from 0 to ${m-1}: current value is ${z}`);let G=Math.floor(O/T);for(let ue=G*d;ue<(G+1)*d;ue++){let F=I+g*(ue*m+z);k.copyWithin(C+g*(ue*T+O%T),F,F+g)}}return E}}A();var Ex={name:"identity",summary:"A copy of a tensor shares its memory, as on other backends; tfjs copies all that the backward pass keeps.",kernels:{Identity:({backend:e,stock:t})=>{let r=t("Ident\
ity"),{incRef:n}=e;return({inputs:o,attrs:s})=>{let i=o.x;return i.dtype==="string"?r({inputs:o,backend:e,attrs:s}):(n.call(e,i.dataId),{dataId:i.dataId,shape:i.shape,dtype:i.dtype})}}}};A();A();var Ix=U(j());function kl(e,{filterSize:t,strides:r,pad:n,dimRoundingMode:o}){let s=e,i=Ix.backend_util.computePool2DInfo(s,t,r,1,n,o);if(i.outHeight<0||i.outWidth<0)throw new RangeError(`Cannot p\
ool as the window must fit into the padded image: current value is a window of ${i.filterHeight} × ${i.filterWidth} and an image of ${i.inHeight} × ${i.inWidth}`);return i}var Cx={name:"pool",summary:"Max and average pooling where padding is a number and windows lie outside of the image or beyond it: stock is wrong there.",kernels:{MaxPool:vx("MaxPool"),AvgPool:vx("AvgP\
ool")}};function vx(e){return t=>{let r=t.stock(e);return function({inputs:o,backend:s,attrs:i}){let{x:a}=o,u=kl(a.shape,i);if(!ht(a)||zF(u))return r({inputs:o,backend:s,attrs:i});let c=he(t,u.outShape);
return NF(u,e,xt(t,a),xt(t,c)),c}}}function zF(e){let{top:t,bottom:r,left:n,right:o}=e.padInfo,s=Math.floor((e.inHeight+t+r-e.filterHeight)/e.strideHeight)+1,i=Math.floor((e.inWidth+n+o-e.filterWidth)/
e.strideWidth)+1;return s===e.outHeight&&i===e.outWidth&&Math.max(t,r)<e.filterHeight&&Math.max(n,o)<e.filterWidth}function NF(e,t,r,n){let{batchSize:o,inHeight:s,inWidth:i,inChannels:a,outHeight:u,outWidth:c,
padInfo:l}=e;n.fill(t==="MaxPool"?-1/0:0);let f=0;for(let d=0;d<o;d++)for(let m=0;m<u;m++){let p=m*e.strideHeight-l.top,[h,g]=[Math.max(0,p),Math.min(s,p+e.filterHeight)];for(let y=0;y<c;y++,f+=a){let w=y*
e.strideWidth-l.left,[E,I]=[Math.max(0,w),Math.min(i,w+e.filterWidth)];for(let v=h;v<g;v++)for(let k=E;k<I;k++){let x=((d*s+v)*i+k)*a;t==="MaxPool"?UF(r,x,n,f,a):jF(r,x,n,f,a)}let C=Math.max(0,g-h)*Math.
max(0,I-E);if(t==="AvgPool")for(let v=0;v<a;v++)n[f+v]/=C}}}function UF(e,t,r,n,o){for(let s=0;s<o;s++)e[t+s]>r[n+s]&&(r[n+s]=e[t+s])}function jF(e,t,r,n,o){for(let s=0;s<o;s++)r[n+s]+=e[t+s]}A();var Sx={name:"pool-grad",summary:"The gradients of max and average pooling, window by window; stock asks for each input all its windows.",kernels:{MaxPoolGrad:GF,AvgPoolGrad:qF}};function GF(e){let t=e.
stock("MaxPoolGrad");return function({inputs:n,backend:o,attrs:s}){let{dy:i,input:a}=n;if(!ht(i,a))return t({inputs:n,backend:o,attrs:s});let u=he(e,a.shape);if(ye(a.shape)===0)return u;let[c,l,f]=[X(
e,a),X(e,i),X(e,u)];return e.native.maxPoolGrad(c,l,f,...xx(a.shape,s)),u}}function qF(e){let t=e.stock("AvgPoolGrad");return function({inputs:n,backend:o,attrs:s}){let{dy:i,input:a}=n;if(!ht(i,a))return t(
{inputs:n,backend:o,attrs:s});let u=he(e,a.shape);if(ye(a.shape)===0)return u;let[c,l]=[X(e,i),X(e,u)];return e.native.avgPoolGrad(c,l,...xx(a.shape,s)),u}}function xx(e,t){let r=kl(e,t),[n,o,s,i,a,u,
c,l,f,d,m]=is(r);return[r.batchSize,n,o,s,i,a,u,c,l,f,d,m]}A();var kx={name:"segment-sum",summary:"Rows added up by their index, so that embeddings train; stock has none.",kernels:{UnsortedSegmentSum:WF}};function WF(e){return function({inputs:r,attrs:n}){let{x:o,
segmentIds:s}=r,{numSegments:i}=n;if(!ht(o)||s.dtype!=="int32"||s.shape.length!==1)throw new TypeError(`Cannot sum segments as rows must be float32 and their ids one int32 each: current value is ${o.dtype}\
 and ${s.dtype} [${s.shape}]`);let[a=0,...u]=o.shape,c=ye(u),l=he(e,[i,...u]);if(a*c*i===0)return xt(e,l).fill(0),l;let[f,d,m]=[o,s,l].map(p=>X(e,p));return e.native.segmentSum(f,d,m,a,c,i),l}}A();var $x=U(j());var _x={name:"slice",summary:"A part of a tensor, moved run by run inside the memory; tfjs reads all of it out first.",kernels:{Slice:e=>{let t=e.stock("Slice");return({inputs:r,attrs:n})=>{let o=r.x,
{begin:s,size:i}=n,a=Rx(s,0,o.shape.length),u=Rx(i,-1,o.shape.length),c=o.shape.map((f,d)=>u[d]<0?f-a[d]:u[d]),l=c.every((f,d)=>f>0&&a[d]>=0&&a[d]+f<=o.shape[d]);return!ht(o)||!c.length||!l?t({inputs:r,
backend:e.backend,attrs:n}):Bx(e,o,{start:a,shape:c})}},SplitV:e=>{let t=e.stock("SplitV");return({inputs:r,attrs:n})=>{let o=r.x,{numOrSizeSplits:s,axis:i}=n,a=i<0?o.shape.length+i:i,u=$x.backend_util.
prepareSplitSize(o,s,a);if(!ht(o)||u.some(l=>l<1))return t({inputs:r,backend:e.backend,attrs:n});let c=o.shape.map(()=>0);return u.map(l=>{let f=Bx(e,o,{start:c,shape:o.shape.map((d,m)=>m===a?l:d)});return c[a]+=
l,f})}}}};function Bx(e,t,{start:r,shape:n}){let o=he(e,n),s={from:t.shape,start:r,shape:n};return ZF(e.backend.wasm.HEAPU8,X(e,t),X(e,o),s),o}function Rx(e,t,r){let n=Array.isArray(e)?e:[e];return Array.
from({length:r},(o,s)=>n[s]??t)}function ZF(e,t,r,{from:n,start:o,shape:s}){let i=s.length-1;for(;i>0&&s[i]===n[i];)i--;let a=ye(n.slice(i+1)),u=4*s[i]*a,c=n.map((m,p)=>4*ye(n.slice(p+1))),l=s.slice(0,
i),f=l.map(()=>0),d=r;for(let m=ye(l);m>0;m--){let p=t+o[i]*c[i];for(let h=0;h<l.length;h++)p+=(o[h]+f[h])*c[h];e.copyWithin(d,p,p+u),d+=u;for(let h=l.length-1;h>=0&&++f[h]===l[h];h--)f[h]=0}}var Tx=[qS,sx,El,ZS,VS,YS,XS,ex,Cx,Sx,bx,kx,Cl,Ex,_x,...wx],Px=Tx.map(({name:e})=>e),li="wasm-stock";function Qx(e){Ne.getKernelsForBackend(li).length===0&&Ne.copyRegisteredKernels("wasm",li),!Ne.findBackendFactory(
e)&&(Ne.registerBackend(e,Ne.findBackendFactory("wasm")),Ne.copyRegisteredKernels(li,e))}function AA(e,t=[]){return VF(t).every(r=>Ne.getKernel(r,e)!==void 0&&Ne.getKernel(r,e).kernelFunc!==Ne.getKernel(
r,li)?.kernelFunc)}function Ox(e,t,r=[]){let n={backend:Ne.findBackend(e),native:t,stock(o){let s=Ne.getKernel(o,li);if(!s)throw new Error(`tfjs has no kernel of its own for ${o}`);return s.kernelFunc}};
for(let{kernels:o,gradients:s=[]}of Dx(r)){for(let i of s)Ne.getGradient(i.kernelName)||Ne.registerGradient(i);for(let[i,a]of Object.entries(o)){let u=Ne.getKernel(i,li);Ne.getKernel(i,e)&&Ne.unregisterKernel(
i,e),Ne.registerKernel({...u,kernelName:i,backendName:e,kernelFunc:a(n)})}}}function Dx(e){return Tx.filter(({name:t})=>!e.includes(t))}function VF(e){return Dx(e).flatMap(({kernels:t})=>Object.keys(t))}A();A();var Mx="AGFzbQEAAAABgAIVYA9/f39/f39/f39/f39/f38AYAV/f39/fwBgAXsBe2ADf39/AGASf39/f39/f39/f39/f39/f39/AGAFf399f38BfWANf39/f39/f39/f39/fQBgDH9/f39/f39/f39/fwBgBH9/f38AYAZ/f39/f38AYAp/f39/f39/f39/AGAJ\
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
AACAPwAAgD8gB/0MAAAAAAAAAAAAAAAAAAAAAP1D/VL95gELIgf9WgIAACAKQQFKBEAgCUEEaiAH/VoCAAELIApBAkoEQCAJQQhqIAf9WgIAAgsLBSAAIAJHBEAgAiAAIApBAnT8CgAACwsgAwRAIAIgAyAEIAUQBwsL",Fx="AGFzbQEAAAABgAIVYAF7AXtgD39/f3\
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
1S/eYBCyIH/VoCAAAgCkEBSgRAIAlBBGogB/1aAgABCyAKQQJKBEAgCUEIaiAH/VoCAAILCwUgACACRwRAIAIgACAKQQJ0/AoAAAsLIAMEQCACIAMgBCAFEAgLCw==";async function Lx(e,t=KF()){let r={env:{memory:e.asm.memory}},{instance:n}=await WebAssembly.instantiate(zx(t==="relaxed"?Mx:Fx),r),o=n.exports,s=c=>{let l=e._malloc(c)>>>0;if(l===0)throw new RangeError(
`Cannot work in WebAssembly as no ${c} bytes are left in its memory`);return l},i=o.scratchBytes(),a=s(i),u=(c,l)=>{if(c<=i)return l(a);let f=s(c);try{return l(f)}finally{e._free(f)}};return{...o,build:t,
gemm:(c,l,f,d,m,p,h,g,y,w,E)=>o.gemm(c,l,f,d,m,p,h,g,y,w,E,a),gemmBatched:(c,l,f,d,m,p,h,g,y,w,E,I)=>o.gemmBatched(c,l,f,d,m,p,h,g,y,w,E,I,a),softTargets:(c,l,f,d,m,p,h,g)=>u(16*(m+3),y=>o.softTargets(
c,l,f,d,m,p,h,g,y)),crossEntropy:(c,l,f,d,m,p,h,g,y)=>u(8*(p+3),w=>o.crossEntropy(c,l,f,d,m,p,h,g,y,w)),dispose:()=>e._free(a)}}function KF(){return WebAssembly.validate(zx(HF))?"relaxed":"simd"}var HF="\
AGFzbQEAAAABBgFgAXsBewMCAQAKDQELACAAIAAgAP2FAgs=";function zx(e){return Uint8Array.fromBase64?.(e)??Uint8Array.from(atob(e),t=>t.charCodeAt(0))}var Ux={kind:"backend",name:"wasm",summary:"WebAssembly with SIMD, one thread: fast on every CPU.",options:()=>$({omit:me(be(Px)).optional().describe("Kernels of Retort's to leave out, so that tfjs' o\
wn serve their ops again, where it has any. Default none."),relaxedSimd:De().optional().describe("Whether multiplications and additions may be one instruction, where the machine has it. Default true.")}),
create({omit:e=[],relaxedSimd:t=!0}){let r=XF(e,t);return{name:r,async activate(){Un.enableProdMode();try{if(await Promise.resolve().then(()=>U(bf())),Qx(r),await YF(()=>JF(r)),AA(r,e))return;let{wasm:n}=Un.findBackend(
r),o=await Lx(n,...t?[]:["simd"]);AA(r,e)?o.dispose():Ox(r,o,e),uA(r).use()}catch(n){throw new S(`Cannot start the backend wasm as its module must load: ${n.message.split(`
`)[0]}; install npm:@tensorflow/tfjs-backend-wasm@4.22.0, or use the backend cpu`)}}}}};async function JF(e){if(!await Un.setBackend(e)&&(await Un.ready(),!await Un.setBackend(e)))throw new Error("tfj\
s could not start its WASM module")}var Nx=["uncaughtException","unhandledRejection"];async function YF(e){let{process:t}=globalThis,r=Nx.map(n=>t?.listeners(n)??[]);try{await e()}finally{Nx.forEach((n,o)=>{
for(let s of t?.listeners(n)??[])r[o].includes(s)||t.off(n,s)})}}function XF(e,t){let r=e.length?["without",...[...new Set(e)].sort()]:[];return["wasm",...t?[]:["plain","simd"],...r].join("-")}A();var ls=U(j());A();var as=U(j());function jx(e,t=()=>!0){let r=as.getKernel("BatchMatMul",e),n=as.getKernel("Transpose",e);!r||!n||r.kernelFunc.name==="transposeFirstMatMul"||(as.unregisterKernel("BatchMatMul",e),as.registerKernel(
{...r,kernelFunc:function({inputs:s,backend:i,attrs:a}){let{transposeA:u=!1,transposeB:c=!1}=a,l=s.a.shape.at(u?-2:-1);if(!t({transposeA:u,transposeB:c,inner:l}))return r.kernelFunc({inputs:s,backend:i,
attrs:a});let f=[],d=w=>{let E=w.shape.length,I=w.shape.map((v,k)=>k<E-2?k:2*E-3-k),C=n.kernelFunc({inputs:{x:w},backend:i,attrs:{perm:I}});return f.push(C),C},m=u?d(s.a):s.a,p=c?d(s.b):s.b,h={transposeA:!1,
transposeB:!1},g=r.kernelFunc({inputs:{a:m,b:p},backend:i,attrs:h}),y=i;return f.forEach(({dataId:w})=>y.disposeData(w)),g}}))}A();var xo=U(j());A();var Wx=U(j());A();var Gx=U(j());function So(e,t){let r=[...Object.values(t.writes),...Object.values(t.reads)];for(let{dataId:c}of r)e.uploadToGPU(c);let n=eL(e,t),o=r.map(c=>e.tensorToBinding(c));o.push(e.makeUniforms(
t.numbers.map(([,c,l])=>({type:c==="u32"?"uint32":"float32",data:[l]}))));let s=e.device.createBindGroup({layout:n.getBindGroupLayout(0),entries:o.map((c,l)=>({binding:l,resource:c}))});for(let{dataId:c}of r)
e.commandQueueOwnedIds.add(c);e.ensureCommandEncoderReady();let i=e.computePassEncoder??=e.commandEncoder.beginComputePass({});i.setPipeline(n),i.setBindGroup(0,s);let a=e.device.limits.maxComputeWorkgroupsPerDimension,
u=Math.max(1,Math.ceil(t.workgroups/a));i.dispatchWorkgroups(Math.ceil(t.workgroups/u),u),e.dispatchCountInPass++,!(e.dispatchCountInPass<Gx.env().getNumber("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE"))&&(e.endComputePassEncoder(),
e.submitQueue())}function us({shape:e}){return e.reduce((t,r)=>t*r,1)}function eL(e,t){return e.pipelineCache[`retort-${t.key}`]??=e.device.createComputePipeline({layout:"auto",compute:{module:e.device.
createShaderModule({code:tL(t)}),entryPoint:"start"}})}function tL({code:e,threads:t,reads:r,writes:n,numbers:o}){let s=[...Object.entries(n).map(([a,u])=>({name:a,info:u,access:"read_write"})),...Object.
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
`}var cs=16,Zx=16,Bl=512,rL={linear:"1.0",relu:"select(0.0, 1.0, y > 0.0)",sigmoid:"y * (1.0 - y)",tanh:"1.0 - y * y",elu:"select(y + 1.0, 1.0, y >= 0.0)"},Vx=({inputs:e,backend:t,attrs:r})=>{let{x:n,w:o,
b:s}=e,{activation:i}=r,[a,u]=o.shape,c=i!=="tanh",l=hA("_FusedMatMul")({inputs:{a:{...n,shape:[us(n)/a,a]},b:o,...s&&{bias:s}},backend:t,attrs:{transposeA:!1,transposeB:!1,activation:c?i:"linear"}}),
f=[...n.shape.slice(0,-1),u];if(c)return{...l,shape:f};let d=hA("Tanh")({inputs:{x:l},backend:t,attrs:{}});return t.disposeData(l.dataId),{...d,shape:f}},Kx=({inputs:e,backend:t,attrs:r})=>{let{dy:n,y:o,
x:s}=e,{activation:i}=r,[a,u]=nL(t,n,o,i),[c,l]=[s.shape.at(-1),n.shape.at(-1)],f=us(n)/l,d=hA("BatchMatMul")({inputs:{a:{...s,shape:[f,c]},b:{...a,shape:[f,l]}},backend:t,attrs:{transposeA:!0,transposeB:!1}});
return[a,{...d,shape:[c,l]},u]};function nL(e,t,r,n){let o=e.makeTensorInfo(t.shape,"float32"),[s,i]=[t.shape.at(-1),us(t)/t.shape.at(-1)],a=qx(e,{dy:t,y:r},{dz:o},`activation-grad-${n}`,rL[n],i,s);for(let u=a.
shape[0];u>1;u=a.shape[0]){let c=qx(e,{dy:a},{},"sum-of-columns",void 0,u,s);e.disposeData(a.dataId),a=c}return[o,{...a,shape:[s]}]}function qx(e,t,r,n,o,s,i){let a=Math.max(1,Math.ceil(s/Bl)),u=Math.
ceil(i/cs),c=e.makeTensorInfo([a,i],"float32");return So(e,{key:n,code:oL(o),threads:cs*Zx,workgroups:a*u,reads:t,writes:{sums:c,...r},numbers:[["rows","u32",s],["columns","u32",i],["strips","u32",u]]}),
c}function oL(e){return`
  var<workgroup> partial: array<f32, THREADS>;

  fn main(group: u32, thread: u32) {
    let column = (group % given.strips) * ${cs}u + thread % ${cs}u;
    let block = group / given.strips;
    let end = min(given.rows, (block + 1u) * ${Bl}u);
    var sum = 0.0;
    if (column < given.columns) {
      for (var row = block * ${Bl}u + thread / ${cs}u; row < end; row += ${Zx}u) {
        let at = row * given.columns + column;
        ${e?`let y = y[at]; let value = dy[at] * (${e}); dz[at] = value;`:"let value = dy[at];"}
        sum += value;
      }
    }
    partial[thread] = sum;
    for (var half = THREADS / 2u; half >= ${cs}u; half /= 2u) {
      workgroupBarrier();
      if (thread < half) { partial[thread] += partial[thread + half]; }
    }
    if (thread < ${cs}u && column < given.columns && block * ${Bl}u < max(given.rows, 1u)) {
      sums[block * given.columns + column] = partial[thread];
    }
  }
  `}function hA(e){return Wx.getKernel(e,"webgpu").kernelFunc}A();var Hx=64;function yA(){return`
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
  `}function gA(e){return`
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
  `}function sL(){return`
  ${yA()}
  ${gA("student")}
  ${gA("teacher")}
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
  `}function iL(e){return`
  ${yA()}
  ${gA("logits")}
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
  `}function aL(){return`
  ${yA()}
  fn main(group: u32, thread: u32) {
    var sum = 0.0;
    for (var i = thread; i < given.rows; i += THREADS) { sum += losses[i]; }
    sum = total(sum, thread);
    if (thread == 0u) { loss[0] = sum; }
  }
  `}var Jx=({inputs:e,backend:t,attrs:r})=>{let{student:n,teacher:o}=e,{temperature:s}=r;return Xx(t,n.shape,{key:"soft-targets",code:sL(),reads:{student:n,teacher:o},numbers:[["temperature","f32",s]]})},
Yx=({inputs:e,backend:t,attrs:r})=>{let{logits:n,labels:o,labelMask:s}=e,{labelSmoothing:i}=r;return Xx(t,n.shape,{key:s?"cross-entropy-of-known":"cross-entropy",code:iL(s!==void 0),reads:{logits:n,labels:o,
...s&&{labelMask:s}},numbers:[["smoothing","f32",i]]})};function Xx(e,t,{numbers:r,...n}){let[o,s]=t,i=e.makeTensorInfo(t,"float32"),a=e.makeTensorInfo([o],"float32"),u=e.makeTensorInfo([],"float32");
return So(e,{...n,threads:Hx,workgroups:o,writes:{gradient:i,losses:a},numbers:[["rows","u32",o],["classes","u32",s],...r]}),So(e,{key:"sum-of-rows",code:aL(),threads:Hx,workgroups:1,reads:{losses:a},
writes:{loss:u},numbers:[["rows","u32",o]]}),e.disposeData(a.dataId),[u,i]}A();var Rl=64;function uL(){return`
  fn main(group: u32, thread: u32) {
    let i = group * THREADS + thread;
    if (i >= given.size) { return; }
    let g = given.beta1 * gradients[i] + gradient[i];
    let s = given.beta2 * squares[i] + gradient[i] * gradient[i];
    gradients[i] = g;
    squares[i] = s;
    variable[i] = given.decay * variable[i] - given.rate * g / (sqrt(s) + given.epsilon);
  }
  `}function cL(e){return`
  fn main(group: u32, thread: u32) {
    let i = group * THREADS + thread;
    if (i >= given.size) { return; }
    var by = gradient[i] + given.weightDecay * variable[i];
    ${e?`let b = given.mu * momentum[i] + by;
    momentum[i] = b;
    by = select(b, by + given.mu * b, given.nesterov > 0u);`:""}
    variable[i] = variable[i] - given.rate * by;
  }
  `}var ek=({inputs:e,backend:t,attrs:r})=>{let{variable:n,gradient:o,gradients:s,squares:i}=e,{beta1:a,beta2:u,rate:c,epsilon:l,decay:f}=r,d=us(n);return So(t,{key:"adam",code:uL(),threads:Rl,workgroups:Math.
ceil(d/Rl),reads:{gradient:o},writes:{variable:n,gradients:s,squares:i},numbers:[["size","u32",d],["beta1","f32",a],["beta2","f32",u],["rate","f32",c],["epsilon","f32",l],["decay","f32",f]]}),[]},tk=({
inputs:e,backend:t,attrs:r})=>{let{variable:n,gradient:o,momentum:s}=e,{rate:i,momentum:a,nesterov:u,weightDecay:c}=r,l=us(n);return So(t,{key:s?"sgd-with-momentum":"sgd",code:cL(s!==void 0),threads:Rl,
workgroups:Math.ceil(l/Rl),reads:{gradient:o},writes:{variable:n,...s&&{momentum:s}},numbers:[["size","u32",l],["rate","f32",i],["mu","f32",a],["nesterov","u32",u?1:0],["weightDecay","f32",c]]}),[]};var lL={RetortDense:Vx,RetortDenseGrad:Kx,RetortSoftTargets:Jx,RetortCrossEntropy:Yx,RetortAdam:ek,RetortSgd:tk};function rk(){for(let e of[Il(),fc()])xo.getGradient(e.kernelName)||xo.registerGradient(
e);for(let[e,t]of Object.entries(lL))xo.getKernel(e,"webgpu")||xo.registerKernel({kernelName:e,backendName:"webgpu",kernelFunc:t})}var ok={kind:"backend",name:"webgpu",summary:"A GPU through WebGPU.",options:()=>$({}),create:()=>({name:"webgpu",async activate(){ls.enableProdMode();let e=globalThis.navigator?.gpu;if(!e)throw wA("t\
his runtime has no WebGPU; run it under Deno 2 or a browser that has it");let t=ls.getBackend(),r;try{if(r=await e.requestAdapter(),r&&(await Promise.resolve().then(()=>U(nk())),!await ls.setBackend("\
webgpu")))throw new Error("tfjs could not start it")}catch(n){throw t&&await ls.setBackend(t),wA(n.message.split(`
`)[0])}if(r){jx("webgpu",fL),rk();return}throw wA("no GPU adapter was found; install your GPU's Vulkan or Metal driver (Debian's mesa-vulkan-drivers has one in software)")}})};function fL({transposeB:e,
inner:t}){return e&&t>=2e3}function wA(e){return new S(`Cannot start the backend webgpu: ${e}, or use --backend wasm`)}A();A();A();var{CountQueuingStrategy:bA,TransformStream:sk}=globalThis;A();A();A();var Ie=class e extends Error{constructor(t,r,n,...o){Array.isArray(r)&&(r=r.join(" ").trim()),super(r),Error.captureStackTrace!==void 0&&Error.captureStackTrace(this,e),this.code=t;for(let s of o)
for(let i in s){let a=s[i];this[i]=b.Buffer.isBuffer(a)?a.toString(n.encoding):a==null?a:JSON.parse(JSON.stringify(a))}}};A();var ka=function(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)};var $l=function(e){let t=[];for(let r=0,n=e.length;r<n;r++){let o=e[r];if(o==null||o===!1)t[r]={disabled:!0};else if(typeof o=="string"||typeof o=="number")t[r]={name:`${o}`};else if(ka(o)){if(typeof o.
name!="string")throw new Ie("CSV_OPTION_COLUMNS_MISSING_NAME",["Option columns missing name:",`property "name" is required at position ${r}`,"when column is an object literal"]);t[r]=o}else throw new Ie(
"CSV_INVALID_COLUMN_DEFINITION",["Invalid column definition:","expect a string or a literal object,",`got ${JSON.stringify(o)} at position ${r}`])}return t};A();A();var EA=class{constructor(t=100){this.size=t,this.length=0,this.buf=b.Buffer.allocUnsafe(t)}prepend(t){if(b.Buffer.isBuffer(t)){let r=this.length+t.length;if(r>=this.size&&(this.resize(),r>=this.size))
throw Error("INVALID_BUFFER_STATE");let n=this.buf;this.buf=b.Buffer.allocUnsafe(this.size),t.copy(this.buf,0),n.copy(this.buf,t.length),this.length+=t.length}else{let r=this.length++;r===this.size&&this.
resize();let n=this.clone();this.buf[0]=t,n.copy(this.buf,1,0,r)}}append(t){let r=this.length++;r===this.size&&this.resize(),this.buf[r]=t}clone(){return b.Buffer.from(this.buf.slice(0,this.length))}resize(){
let t=this.length;this.size=this.size*2;let r=b.Buffer.allocUnsafe(this.size);this.buf.copy(r,0,0,t),this.buf=r}toString(t){return t?this.buf.toString(t,0,this.length):Uint8Array.prototype.slice.call(
this.buf.slice(0,this.length))}toJSON(){return this.toString("utf8")}reset(){this.length=0}},IA=EA;var ik=function(e){let t=[32,9,10,13,12,11,160,5760,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8232,8233,8239,8287,12288,65279].reduce((n,o)=>{let s=b.Buffer.from(String.fromCharCode(o),e.
encoding);return o!==63&&s.length===1&&s[0]===63||n.push(s),n},[]),r=new Uint8Array(256);for(let n of t)r[n[0]]=1;return{bomSkipped:!1,bufBytesStart:0,castField:e.cast_function,commenting:!1,delimiterBufPrevious:void 0,
delimiterDiscovered:!1,error:void 0,enabled:e.from_line===1,escaping:!1,escapeIsQuote:b.Buffer.isBuffer(e.escape)&&b.Buffer.isBuffer(e.quote)&&b.Buffer.compare(e.escape,e.quote)===0,expectedRecordLength:Array.
isArray(e.columns)?e.columns.length:void 0,field:new IA(20),firstLineToHeaders:e.cast_first_line_to_header,needMoreDataSize:Math.max(e.comment!==null?e.comment.length:0,...e.delimiter?e.delimiter.map(
n=>n.length):[],e.delimiter_auto?1:0,e.quote!==null?e.quote.length:0,...t.map(n=>n.length)),previousBuf:void 0,quoting:!1,stop:!1,rawBuffer:new IA(100),record:[],recordHasError:!1,record_length:0,recordDelimiterMaxLength:e.
record_delimiter.length===0?0:Math.max(...e.record_delimiter.map(n=>n.length)),trimChars:[b.Buffer.from(" ",e.encoding)[0],b.Buffer.from("	",e.encoding)[0]],wasQuoting:!1,wasRowDelimiter:!1,timchars:t,
timcharFirstBytes:r}};A();A();var ak=function(e){return e.replace(/([A-Z])/g,function(t,r){return"_"+r.toLowerCase()})};var fi=function(e){let t={};for(let n in e)t[ak(n)]=e[n];if(t.encoding===void 0||t.encoding===!0)t.encoding="utf8";else if(t.encoding===null||t.encoding===!1)t.encoding=null;else if(typeof t.encoding!=
"string"&&t.encoding!==null)throw new Ie("CSV_INVALID_OPTION_ENCODING",["Invalid option encoding:","encoding must be a string or null to return a buffer,",`got ${JSON.stringify(t.encoding)}`],t);if(t.
bom===void 0||t.bom===null||t.bom===!1)t.bom=!1;else if(t.bom!==!0)throw new Ie("CSV_INVALID_OPTION_BOM",["Invalid option bom:","bom must be true,",`got ${JSON.stringify(t.bom)}`],t);if(t.cast_function=
null,t.cast===void 0||t.cast===null||t.cast===!1||t.cast==="")t.cast=void 0;else if(typeof t.cast=="function")t.cast_function=t.cast,t.cast=!0;else if(t.cast!==!0)throw new Ie("CSV_INVALID_OPTION_CAST",
["Invalid option cast:","cast must be true or a function,",`got ${JSON.stringify(t.cast)}`],t);if(t.cast_date===void 0||t.cast_date===null||t.cast_date===!1||t.cast_date==="")t.cast_date=!1;else if(t.
cast_date===!0)t.cast_date=function(n){let o=Date.parse(n);return isNaN(o)?n:new Date(o)};else if(typeof t.cast_date!="function")throw new Ie("CSV_INVALID_OPTION_CAST_DATE",["Invalid option cast_date:",
"cast_date must be true or a function,",`got ${JSON.stringify(t.cast_date)}`],t);if(t.cast_first_line_to_header=void 0,t.columns===!0)t.cast_first_line_to_header=void 0;else if(typeof t.columns=="func\
tion")t.cast_first_line_to_header=t.columns,t.columns=!0;else if(Array.isArray(t.columns))t.columns=$l(t.columns);else if(t.columns===void 0||t.columns===null||t.columns===!1)t.columns=!1;else throw new Ie(
"CSV_INVALID_OPTION_COLUMNS",["Invalid option columns:","expect an array, a function or true,",`got ${JSON.stringify(t.columns)}`],t);if(t.group_columns_by_name===void 0||t.group_columns_by_name===null||
t.group_columns_by_name===!1)t.group_columns_by_name=!1;else{if(t.group_columns_by_name!==!0)throw new Ie("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",["Invalid option group_columns_by_name:","expect an\
 boolean,",`got ${JSON.stringify(t.group_columns_by_name)}`],t);if(t.columns===!1)throw new Ie("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",["Invalid option group_columns_by_name:","the `columns` mode m\
ust be activated."],t)}if(t.comment===void 0||t.comment===null||t.comment===!1||t.comment==="")t.comment=null;else if(typeof t.comment=="string"&&(t.comment=b.Buffer.from(t.comment,t.encoding)),!b.Buffer.
isBuffer(t.comment))throw new Ie("CSV_INVALID_OPTION_COMMENT",["Invalid option comment:","comment must be a buffer or a string,",`got ${JSON.stringify(t.comment)}`],t);if(t.comment_no_infix===void 0||
t.comment_no_infix===null||t.comment_no_infix===!1)t.comment_no_infix=!1;else if(t.comment_no_infix!==!0)throw new Ie("CSV_INVALID_OPTION_COMMENT",["Invalid option comment_no_infix:","value must be a \
boolean,",`got ${JSON.stringify(t.comment_no_infix)}`],t);if(t.delimiter_auto===void 0||t.delimiter_auto===null||t.delimiter_auto===!1)t.delimiter_auto=!1;else if(t.delimiter_auto===!0)t.delimiter_auto=
{};else if(!ka(t.delimiter_auto))throw new Ie("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","delimiter_auto must be a boolean or a configuration object,",`got ${JSON.stringify(
t.delimiter_auto)}`],t);if(t.delimiter_auto){if(t.delimiter_auto.preferred===void 0)t.delimiter_auto.preferred={44:1.8,9:1.8,59:1.6,32:1.6,58:1.5,46:1.4,47:1.4};else if(!ka(t.delimiter_auto.preferred))
throw new Ie("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","preferred must be an object,",`got ${JSON.stringify(t.delimiter_auto.preferred)}`],t);if(t.delimiter_auto.score===void 0)
t.delimiter_auto.score=(n,o)=>(n.total-n.std)*(o.preferred[n.char_code]||1);else if(typeof t.delimiter_auto.score!="function")throw new Ie("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimite\
r_auto:","score must be a function,",`got ${JSON.stringify(t.delimiter_auto.score)}`],t);if(t.delimiter_auto.size===void 0)t.delimiter_auto.size=2048;else if(typeof t.delimiter_auto.size!="number")throw new Ie(
"CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","size must be a number,",`got ${JSON.stringify(t.delimiter_auto.size)}`],t)}let r=JSON.stringify(t.delimiter);if(t.delimiter_auto!==
!1&&(t.delimiter=[]),Array.isArray(t.delimiter)||((t.delimiter===void 0||t.delimiter===null||t.delimiter===!1)&&(t.delimiter=b.Buffer.from(",",t.encoding)),t.delimiter=[t.delimiter]),t.delimiter=t.delimiter.
map(function(n){if(typeof n=="string"&&(n=b.Buffer.from(n,t.encoding)),!b.Buffer.isBuffer(n)||n.length===0)throw new Ie("CSV_INVALID_OPTION_DELIMITER",["Invalid option delimiter:","delimiter must be a\
 non empty string or buffer or array of string|buffer,",`got ${r}`],t);return n}),t.escape===void 0||t.escape===!0?t.escape=b.Buffer.from('"',t.encoding):typeof t.escape=="string"?t.escape=b.Buffer.from(
t.escape,t.encoding):(t.escape===null||t.escape===!1)&&(t.escape=null),t.escape!==null&&!b.Buffer.isBuffer(t.escape))throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, go\
t ${JSON.stringify(t.escape)}`);if(t.from===void 0||t.from===null)t.from=1;else if(typeof t.from=="string"&&/\d+/.test(t.from)&&(t.from=parseInt(t.from)),Number.isInteger(t.from)){if(t.from<0)throw new Error(
`Invalid Option: from must be a positive integer, got ${JSON.stringify(e.from)}`)}else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(t.from)}`);if(t.from_line===void 0||
t.from_line===null)t.from_line=1;else if(typeof t.from_line=="string"&&/\d+/.test(t.from_line)&&(t.from_line=parseInt(t.from_line)),Number.isInteger(t.from_line)){if(t.from_line<=0)throw new Error(`In\
valid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(e.from_line)}`)}else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(e.from_line)}`);
if(t.ignore_last_delimiters===void 0||t.ignore_last_delimiters===null)t.ignore_last_delimiters=!1;else if(typeof t.ignore_last_delimiters=="number")t.ignore_last_delimiters=Math.floor(t.ignore_last_delimiters),
t.ignore_last_delimiters===0&&(t.ignore_last_delimiters=!1);else if(typeof t.ignore_last_delimiters!="boolean")throw new Ie("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",["Invalid option `ignore_last_de\
limiters`:","the value must be a boolean value or an integer,",`got ${JSON.stringify(t.ignore_last_delimiters)}`],t);if(t.ignore_last_delimiters===!0&&t.columns===!1)throw new Ie("CSV_IGNORE_LAST_DELI\
MITERS_REQUIRES_COLUMNS",["The option `ignore_last_delimiters`","requires the activation of the `columns` option"],t);if(t.info===void 0||t.info===null||t.info===!1)t.info=!1;else if(t.info!==!0)throw new Error(
`Invalid Option: info must be true, got ${JSON.stringify(t.info)}`);if(t.max_record_size===void 0||t.max_record_size===null||t.max_record_size===!1)t.max_record_size=0;else if(!(Number.isInteger(t.max_record_size)&&
t.max_record_size>=0))if(typeof t.max_record_size=="string"&&/\d+/.test(t.max_record_size))t.max_record_size=parseInt(t.max_record_size);else throw new Error(`Invalid Option: max_record_size must be a\
 positive integer, got ${JSON.stringify(t.max_record_size)}`);if(t.objname===void 0||t.objname===null||t.objname===!1)t.objname=void 0;else if(b.Buffer.isBuffer(t.objname)){if(t.objname.length===0)throw new Error(
"Invalid Option: objname must be a non empty buffer");t.encoding===null||(t.objname=t.objname.toString(t.encoding))}else if(typeof t.objname=="string"){if(t.objname.length===0)throw new Error("Invalid\
 Option: objname must be a non empty string")}else if(typeof t.objname!="number")throw new Error(`Invalid Option: objname must be a string or a buffer, got ${t.objname}`);if(t.objname!==void 0){if(typeof t.
objname=="number"){if(t.columns!==!1)throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field")}else if(t.columns===!1)throw Error("Invalid Option: objname f\
ield must be combined with columns or be defined as an index")}if(t.on_record===void 0||t.on_record===null)t.on_record=void 0;else if(typeof t.on_record!="function")throw new Ie("CSV_INVALID_OPTION_ON\
_RECORD",["Invalid option `on_record`:","expect a function,",`got ${JSON.stringify(t.on_record)}`],t);if(t.on_skip!==void 0&&t.on_skip!==null&&typeof t.on_skip!="function")throw new Error(`Invalid Opt\
ion: on_skip must be a function, got ${JSON.stringify(t.on_skip)}`);if(t.quote===null||t.quote===!1||t.quote==="")t.quote=null;else if(t.quote===void 0||t.quote===!0?t.quote=b.Buffer.from('"',t.encoding):
typeof t.quote=="string"&&(t.quote=b.Buffer.from(t.quote,t.encoding)),!b.Buffer.isBuffer(t.quote))throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(t.quote)}`);
if(t.raw===void 0||t.raw===null||t.raw===!1)t.raw=!1;else if(t.raw!==!0)throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(t.raw)}`);if(t.record_delimiter===void 0)t.record_delimiter=
[];else if(typeof t.record_delimiter=="string"||b.Buffer.isBuffer(t.record_delimiter)){if(t.record_delimiter.length===0)throw new Ie("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_deli\
miter`:","value must be a non empty string or buffer,",`got ${JSON.stringify(t.record_delimiter)}`],t);t.record_delimiter=[t.record_delimiter]}else if(!Array.isArray(t.record_delimiter))throw new Ie("\
CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a buffer or array of string|buffer,",`got ${JSON.stringify(t.record_delimiter)}`],t);if(t.record_delimiter=
t.record_delimiter.map(function(n,o){if(typeof n!="string"&&!b.Buffer.isBuffer(n))throw new Ie("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a bu\
ffer or array of string|buffer",`at index ${o},`,`got ${JSON.stringify(n)}`],t);if(n.length===0)throw new Ie("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be \
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
reater than 0, got ${JSON.stringify(e.to_line)}`)}else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(e.to_line)}`);return t};A();var uk=function(e,t){t||({delimiter_auto:t}=fi({delimiter_auto:!0})),typeof e=="string"&&(e=b.Buffer.from(e)),b.Buffer.isBuffer(e)&&(e=(o=>{let s=[],i=_l({delimiter:[]}),a=l=>s.push(l),u=()=>{},c=i.parse(
o,!0,a,u);if(c!==void 0)throw c;return s})(e));let r=Array(127).fill().map(()=>({lines:[]}));e.map(([o],s)=>{for(let i=0,a=o.length;i<a;i++){let u=o.charCodeAt(i);r[u].lines[s]===void 0&&(r[u].lines[s]=
0),r[u].lines[s]++}}),r.map((o,s)=>{o.char_code=s,o.std=dL(o.lines),o.total=o.lines.reduce((i,a)=>i+a,0),o.preferred=!!t.preferred[s],o.score=t.score(o,t)});let n=r.reduce((o,s)=>o.score>s.score?o:s,{});
return String.fromCharCode(n.char_code)},dL=function(e){let t=e.length;if(t===0)return 0;let r=e.reduce((n,o)=>n+o)/t;return Math.sqrt(e.map(n=>Math.pow(n-r,2)).reduce((n,o)=>n+o)/t)};var ck=function(e){return e.every(t=>t==null||t.toString&&t.toString().trim()==="")},mL=13,pL=10,di={utf8:b.Buffer.from([239,187,191]),utf16le:b.Buffer.from([255,254])},_l=function(e={}){let t={bytes:0,
bytes_records:0,comment_lines:0,empty_lines:0,invalid_field_length:0,lines:1,records:0},r=fi(e);return{info:t,original_options:e,options:r,state:ik(r),__needMoreData:function(n,o,s){if(s)return!1;let{
encoding:i,escape:a,quote:u}=this.options,{quoting:c,needMoreDataSize:l,recordDelimiterMaxLength:f}=this.state,d=o-n-1,m=Math.max(l,f===0?b.Buffer.from(`\r
`,i).length:f,c?(a===null?0:a.length)+u.length:0,c?u.length+f:0);return d<m},parse:function(n,o,s,i){let{bom:a,comment_no_infix:u,delimiter_auto:c,encoding:l,from_line:f,ltrim:d,max_record_size:m,raw:p,
relax_quotes:h,rtrim:g,skip_empty_lines:y,to:w,to_line:E}=this.options,{comment:I,escape:C,quote:v,record_delimiter:k}=this.options,{bomSkipped:x,delimiterDiscovered:T,delimiterBufPrevious:O,rawBuffer:z,
escapeIsQuote:G}=this.state;if(!T&&c){let re;if(O===void 0?re=n:O!==void 0&&n===void 0?re=O:re=b.Buffer.concat([O,n]),n=void 0,o||re.length>c.size)this.options.delimiter=[b.Buffer.from(uk(re,this.options.
delimiter_auto))],this.state.previousBuf=re,this.state.delimiterBufPrevious=void 0,this.state.delimiterDiscovered=!0;else{this.state.delimiterBufPrevious=re;return}}let{previousBuf:ue}=this.state,F;if(ue===
void 0)if(n===void 0){i();return}else F=n;else ue!==void 0&&n===void 0?F=ue:F=b.Buffer.concat([ue,n]);if(x===!1)if(a===!1)this.state.bomSkipped=!0;else if(F.length<3){if(o===!1){this.state.previousBuf=
F;return}}else{for(let re in di)if(di[re].compare(F,0,di[re].length)===0){let Oe=di[re].length;this.state.bufBytesStart+=Oe,F=F.slice(Oe);let je=fi({...this.original_options,encoding:re});for(let Be in je)
this.options[Be]=je[Be];({comment:I,escape:C,quote:v}=this.options);break}this.state.bomSkipped=!0}let Z=F.length,V;for(V=0;V<Z&&!this.__needMoreData(V,Z,o);V++){if(this.state.wasRowDelimiter===!0&&(this.
info.lines++,this.state.wasRowDelimiter=!1),E!==-1&&this.info.lines>E){this.state.stop=!0,i();return}this.state.quoting===!1&&k.length===0&&this.__autoDiscoverRecordDelimiter(F,V)&&(k=this.options.record_delimiter);
let re=F[V];if(p===!0&&z.append(re),(re===mL||re===pL)&&this.state.wasRowDelimiter===!1&&(this.state.wasRowDelimiter=!0),this.state.escaping===!0)this.state.escaping=!1;else{if(C!==null&&this.state.quoting===
!0&&this.__isEscape(F,V,re)&&V+C.length<Z)if(G){if(this.__isQuote(F,V+C.length)){this.state.escaping=!0,V+=C.length-1;continue}}else{this.state.escaping=!0,V+=C.length-1;continue}if(this.state.commenting===
!1&&this.__isQuote(F,V))if(this.state.quoting===!0){let Be=F[V+v.length],Te=g&&this.__isCharTrimable(F,V+v.length),Y=I!==null&&this.__compareBytes(I,F,V+v.length,Be),He=this.__isDelimiter(F,V+v.length,
Be),it=k.length===0?this.__autoDiscoverRecordDelimiter(F,V+v.length):this.__isRecordDelimiter(Be,F,V+v.length);if(C!==null&&this.__isEscape(F,V,re)&&this.__isQuote(F,V+C.length))V+=C.length-1;else if(!Be||
He||it||Y||Te){this.state.quoting=!1,this.state.wasQuoting=!0,V+=v.length-1;continue}else if(h===!1){let ge=this.__error(new Ie("CSV_INVALID_CLOSING_QUOTE",["Invalid Closing Quote:",`got "${String.fromCharCode(
Be)}"`,`at line ${this.info.lines}`,"instead of delimiter, record delimiter, trimable character","(if activated) or comment"],this.options,this.__infoField()));if(ge!==void 0)return ge}else this.state.
quoting=!1,this.state.wasQuoting=!0,this.state.field.prepend(v),V+=v.length-1}else if(this.state.field.length!==0){if(h===!1){let Be=this.__infoField(),Te=Object.keys(di).map(He=>di[He].equals(this.state.
field.toString())?He:!1).filter(Boolean)[0],Y=this.__error(new Ie("INVALID_OPENING_QUOTE",["Invalid Opening Quote:",`a quote is found on field ${JSON.stringify(Be.column)} at line ${Be.lines}, value i\
s ${JSON.stringify(this.state.field.toString(l))}`,Te?`(${Te} bom)`:void 0],this.options,Be,{field:this.state.field}));if(Y!==void 0)return Y}}else{this.state.quoting=!0,V+=v.length-1;continue}if(this.
state.quoting===!1){let Be=this.__isRecordDelimiter(re,F,V);if(Be!==0){if(this.state.commenting&&this.state.wasQuoting===!1&&this.state.record.length===0&&this.state.field.length===0)this.info.comment_lines++;else{
if(this.state.enabled===!1&&this.info.lines+(this.state.wasRowDelimiter===!0?1:0)>=f){this.state.enabled=!0,this.__resetField(),this.__resetRecord(),V+=Be-1;continue}if(y===!0&&this.state.wasQuoting===
!1&&this.state.record.length===0&&this.state.field.length===0){this.info.empty_lines++,V+=Be-1;continue}this.info.bytes=this.state.bufBytesStart+V;let He=this.__onField();if(He!==void 0)return He;this.
info.bytes=this.state.bufBytesStart+V+Be;let it=this.__onRecord(s);if(it!==void 0)return it;if(w!==-1&&this.info.records>=w){this.state.stop=!0,i();return}}this.state.commenting=!1,V+=Be-1;continue}if(this.
state.commenting)continue;if(I!==null&&(u===!1||this.state.record.length===0&&this.state.field.length===0)&&this.__compareBytes(I,F,V,re)!==0){this.state.commenting=!0;continue}let Te=this.__isDelimiter(
F,V,re);if(Te!==0){this.info.bytes=this.state.bufBytesStart+V;let Y=this.__onField();if(Y!==void 0)return Y;V+=Te-1;continue}}}if(this.state.commenting===!1&&m!==0&&this.state.record_length+this.state.
field.length>m)return this.__error(new Ie("CSV_MAX_RECORD_SIZE",["Max Record Size:","record exceed the maximum number of tolerated bytes",`of ${m}`,`at line ${this.info.lines}`],this.options,this.__infoField()));
let Oe=d===!1||this.state.quoting===!0||this.state.field.length!==0||!this.__isCharTrimable(F,V),je=g===!1||this.state.wasQuoting===!1;if(Oe===!0&&je===!0)this.state.field.append(re);else{if(g===!0&&!this.
__isCharTrimable(F,V))return this.__error(new Ie("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",["Invalid Closing Quote:","found non trimable byte after quote",`at line ${this.info.lines}`],this.options,
this.__infoField()));Oe===!1&&(V+=this.__isCharTrimable(F,V)-1);continue}}if(o===!0)if(this.state.quoting===!0){let re=this.__error(new Ie("CSV_QUOTE_NOT_CLOSED",["Quote Not Closed:",`the parsing is f\
inished with an opening quote at line ${this.info.lines}`],this.options,this.__infoField()));if(re!==void 0)return re}else if(this.state.wasQuoting===!0||this.state.record.length!==0||this.state.field.
length!==0){this.info.bytes=this.state.bufBytesStart+V;let re=this.__onField();if(re!==void 0)return re;let Oe=this.__onRecord(s);if(Oe!==void 0)return Oe}else this.state.wasRowDelimiter===!0?this.info.
empty_lines++:this.state.commenting===!0&&this.info.comment_lines++;else this.state.bufBytesStart+=V,this.state.previousBuf=F.slice(V);this.state.wasRowDelimiter===!0&&(this.info.lines++,this.state.wasRowDelimiter=
!1)},__onRecord:function(n){let{columns:o,group_columns_by_name:s,encoding:i,info:a,from:u,relax_column_count:c,relax_column_count_less:l,relax_column_count_more:f,raw:d,skip_records_with_empty_values:m}=this.
options,{enabled:p,record:h}=this.state;if(p===!1)return this.__resetRecord();let g=h.length;if(o===!0){if(m===!0&&ck(h)){this.__resetRecord();return}return this.__firstLineToColumns(h)}if(o===!1&&this.
info.records===0&&(this.state.expectedRecordLength=g),g!==this.state.expectedRecordLength){let y=o===!1?new Ie("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",["Invalid Record Length:",`expect ${this.state.expectedRecordLength}\
,`,`got ${g} on line ${this.info.lines}`],this.options,this.__infoField(),{record:h}):new Ie("CSV_RECORD_INCONSISTENT_COLUMNS",["Invalid Record Length:",`columns length is ${o.length},`,`got ${g} on l\
ine ${this.info.lines}`],this.options,this.__infoField(),{record:h});if(c===!0||l===!0&&g<this.state.expectedRecordLength||f===!0&&g>this.state.expectedRecordLength)this.info.invalid_field_length++,this.
state.error=y;else{let w=this.__error(y);if(w)return w}}if(m===!0&&ck(h)){this.__resetRecord();return}if(this.state.recordHasError===!0){this.__resetRecord(),this.state.recordHasError=!1;return}if(this.
info.records++,u===1||this.info.records>=u){let{objname:y}=this.options;if(o!==!1){let w={};for(let E=0,I=h.length;E<I;E++)o[E]===void 0||o[E].disabled||(s===!0&&Object.hasOwn(w,o[E].name)?Array.isArray(
w[o[E].name])?w[o[E].name]=w[o[E].name].concat(h[E]):w[o[E].name]=[w[o[E].name],h[E]]:Object.defineProperty(w,o[E].name,{value:h[E],enumerable:!0,writable:!0,configurable:!0}));if(d===!0||a===!0){let E=Object.
assign({record:w},d===!0?{raw:this.state.rawBuffer.toString(i)}:{},a===!0?{info:this.__infoRecord()}:{}),I=this.__push(y===void 0?E:[w[y],E],n);if(I)return I}else{let E=this.__push(y===void 0?w:[w[y],
w],n);if(E)return E}}else if(d===!0||a===!0){let w=Object.assign({record:h},d===!0?{raw:this.state.rawBuffer.toString(i)}:{},a===!0?{info:this.__infoRecord()}:{}),E=this.__push(y===void 0?w:[h[y],w],n);
if(E)return E}else{let w=this.__push(y===void 0?h:[h[y],h],n);if(w)return w}}this.__resetRecord()},__firstLineToColumns:function(n){let{firstLineToHeaders:o}=this.state;try{let s=o===void 0?n:o.call(null,
n);if(!Array.isArray(s))return this.__error(new Ie("CSV_INVALID_COLUMN_MAPPING",["Invalid Column Mapping:","expect an array from column function,",`got ${JSON.stringify(s)}`],this.options,this.__infoField(),
{headers:s}));let i=$l(s);this.state.expectedRecordLength=i.length,this.options.columns=i,this.__resetRecord();return}catch(s){return s}},__resetRecord:function(){this.options.raw===!0&&this.state.rawBuffer.
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
length>this.state.record.length?n[this.state.record.length].name:null:this.state.record.length,quoting:this.state.wasQuoting}}}};var lk=e=>{let t=_l(e),r,n=s=>{r.enqueue(s)},o=()=>{r.terminate()};return new sk({start(s){r=s},transform(s){let i=t.parse(s,!1,n,o);i&&r.error(i)},flush(){let s=t.parse(void 0,!0,n,o);s&&r.error(s)}},
new bA({highWaterMark:1024}),new bA({highWaterMark:1024}))};A();var AL={",":",",".":"\\."," ":"[   -   　]","'":"['’]"};function fk({decimal:e=".",thousands:t}){if(e==="."&&t===void 0)return Me;let r=t===void 0?void 0:AL[t],n=r===void 0?"":`|\\d{1,3}(?:${r}\
\\d{3})+|\\d{1,2}(?:${r}\\d{2})+${r}\\d{3}`,o=e===","?",":"\\.",s=new RegExp(`^[+-]?(?:\\d+${n})?(?:${o}\\d*)?(?:[eE][+-]?\\d+)?$`),i=r===void 0?void 0:new RegExp(r,"g");return a=>{let u=a.trim();if(!s.
test(u))return NaN;let c=i?u.replace(i,""):u;return Me(e===","?c.replace(",","."):c)}}A();A();var hL=6;function mk(){return{cells:0,row:0,text:"",texts:new Map}}function pk(e,t,r){e.cells++===0&&(e.row=t,e.text=r);let n=e.texts.get(r);n!==void 0?e.texts.set(r,n+1):e.texts.size<hL&&e.texts.set(
r,1)}function Ak(e,{cells:t,row:r,text:n,texts:o},s){let i=s.dates?.has(e),a=i?"a date":"a finite number",u=`row ${r}, column ${R(e)} must be ${a}: current value is ${R(n)}`,c=[...o].map(([y,w])=>`${Mn(
y)} in ${w}`),l=[...o.values()].reduce((y,w)=>y+w,0),f=l<t?`, others in ${t-l}`:"",d=t>1?` (of its cells ${t} are no ${i?"dates":"numbers"}: ${c.join(", ")}${f})`:"",m=i?gL(n):Ic(n),p=[...s.missing??[],
...o.keys()],h=!m&&p.length<=12&&l===t&&p.every(y=>y.length<=20)?`set "missing" to ${JSON.stringify(p)}`:`list ${t>1?"them":"it"} under "missing"`;if(i)return`${u}${d}; ${m}, or, for cells that have n\
one, ${h}`;let g=[...m?[m]:[],h,'list the column under "categorical"'];return`${u}${d}; ${g.slice(0,-1).join(", ")}, or ${g.at(-1)}`}function gL(e){return sa(e)==="date"?'name the format that all of i\
t has under "dates", as in "dates": { "column": "DD/MM/YYYY" }':'write it as 2024-03-31 or 2024-03-31T12:30 in the file, or name its format under "dates"'}var yL=Ko(),[dk,wL,bL]=[48,57,46],EL=20;function hk(e){
let t=e,r,n=!1,o,s=e,i=!1,a=e,u=0,c=0;return{add(l,f){if(a?u===0?c=f:f!==c+u&&(a=!1):s&&u===0&&(c=f),u++,!!e){if(s&&(s=f>19e6&&f<2101e4&&l.length===8&&!Number.isNaN(yL(l)),i||=f!==c),o===void 0&&l.charCodeAt(
0)===dk&&l.length>1){let d=l.charCodeAt(1);d>=dk&&d<=wL&&(o=l)}t&&(l.indexOf(".")<0?(t=Math.abs(f)<1e3,n||=f!==0):(t=l.charCodeAt(l.length-4)===bL&&IL.test(l),r??=l))}},finish(l,f){let d=`column ${R(l)}`;
if(f)return[];let m=[];if(t&&r!==void 0&&n){let p=r.replace(".","");m.push(`${d} has numbers such as ${R(r)} beside whole ones below 1000: they are read with a decimal point; set "decimal": "," and "t\
housands": "." if ${r} means ${p}, or list the column under "numeric" if not`)}return s&&i&&m.push(`${d} has numbers that are dates, such as ${c}: they are read as numbers, in which a month has 100 da\
ys; list it under "dates" to have days since 1970, or under "numeric" if they are none`),o!==void 0&&m.push(`${d} has numbers that begin with 0, such as ${R(o)}, as codes do: they are read as numbers;\
 list it under "categorical" if they are codes, or under "numeric" if not`),a&&u>=EL&&m.push(`${d} counts the rows on and on from ${c}, as a row's number does, which says nothing of new rows; list it \
under "ignore", or under "numeric" if it means something`),m}}}var IL=/^[+-]?[1-9]\d{0,2}\.\d{3}$/;function gk(e,t,r="guess"){let n=vL(e,t),o=new Set(n),[s]=n,i=r==="columns"||n.length>1;if(r==="classes"&&n.length>1)throw t.refuse(`"label" must be one column where the task is classes: there are ${n.
length} (${pr(n.map(g=>e[g]))})`);SL(e,o,t);let a=e.length,u=yk(e,t),c=t.number===void 0||t.number===Me,l=e.map((g,y)=>hk(c&&!o.has(y)&&!t.dates?.has(g))),f=new Float64Array(a),d=e.map(mk),m=new Map,p=0,
h=g=>{let y=g.filter(w=>d[w].cells).sort((w,E)=>d[w].row-d[E].row)[0];if(y!==void 0)throw t.refuse(Ak(e[y],d[y],t))};return{add(g){p++;for(let w=0;w<a;w++){let E=g[w];if(t.isMissing(E))continue;let I=u[w](
E);I===I?(f[w]+=1,l[w].add(E,I)):pk(d[w],p,E)}if(i)return;let y=g[s];if(t.isMissing(y)){let w=`row ${p}, label column ${R(e[s])} must have a class`;throw t.refuse(`${w}: current value is ${R(y)}`)}m.set(
y,(m.get(y)??0)+1)},finish(){if(p===0)throw t.refuse("there must be rows of data: there is a header alone");let g=!i&&r==="guess"&&bk(m,p)&&Sc(Fs(m.keys()),[...m.values()]),y=i||g?void 0:m;y&&xL(y,e[s],
p,t);let w=new Map([...[...t.numeric,...t.dates?.keys()??[]].map(Z=>[Z,"numeric"]),...t.categorical.map(Z=>[Z,"categorical"])]),E=new Set(t.ignore),[I,C]=[new Set(t.text),new Set(t.tokens)],v=e.flatMap(
(Z,V)=>I.has(Z)?[{kind:"text",at:V}]:C.has(Z)?[{kind:"tokens",at:V}]:[]),k=new Set(v.map(({at:Z})=>Z)),x=e.flatMap((Z,V)=>o.has(V)||E.has(Z)||k.has(V)?[]:[V]),T=Z=>{let V=w.get(e[Z]);return V?V==="num\
eric":f[Z]>d[Z].cells||d[Z].cells===0},O=x.filter(T);h(O);let z=x.filter(Z=>!T(Z)),G=new Set(t.numeric),F=[...O.filter(Z=>f[Z]===0).map(Z=>`column ${R(e[Z])} has no value in any row; list it under "ig\
nore"`),...O.flatMap(Z=>l[Z].finish(e[Z],G.has(e[Z])))];return{columns:e,labels:n,numeric:O,categorical:z,further:v,rows:p,classes:y&&Fs(y.keys()),warnings:F}}}}function yk(e,{dates:t,number:r}){return e.
map(n=>t?.get(n)??r??Me)}function wk(e,t){let{columns:r,labels:n,numeric:o,categorical:s,further:i,rows:a,classes:u}=e,c=o.length,l=yk(r,t),f=o.map(C=>l[C]===Me?Number:l[C]),d=new Float64Array(a*c),m=s.
map(()=>Hi(a)),p=i.map(()=>[]),h=new Int32Array(a),g=new Map(u?.map((C,v)=>[C,v])),y=C=>{let v=t.number?.(C)??NaN;return Number.isNaN(v)?C:String(v)},w=u?[]:n.map(()=>Hi(a)),[E]=n,I=0;return{add(C){for(let v=0;v<
c;v++){let k=C[o[v]];d[I*c+v]=t.isMissing(k)?NaN:f[v](k)}for(let v=0;v<s.length;v++){let k=C[s[v]];m[v].set(I,t.isMissing(k)?void 0:k)}for(let v=0;v<i.length;v++){let k=C[i[v].at];p[v].push(t.isMissing(
k)?void 0:k)}u&&(h[I]=g.get(C[E])??-1);for(let v=0;v<w.length;v++){let k=C[n[v]];w[v].set(I,t.isMissing(k)?void 0:y(k))}I++},finish(){let C={rows:a,numeric:{names:o.map(x=>r[x]),values:d},categorical:m.
map((x,T)=>({name:r[s[T]],...x.finish()})),...i.length?{further:i.map(({kind:x,at:T},O)=>yc({kind:x,name:r[T]},p[O],t.refuse))}:{},label:n.map(x=>r[x]).join(", "),classes:u??[],labels:h,...u?{}:{labelColumns:w.
map((x,T)=>{let{categories:O,codes:z}=x.finish();return{name:r[n[T]],texts:O,codes:z}})}},{warnings:v,refusals:k}=vc(C,new Set(t.categorical));if(k[0]!==void 0)throw t.refuse(k[0]);return{...C,warnings:[
...e.warnings,...v]}}}}function vL(e,t){let{label:r,refuse:n}=t,o=[r].flat().map(i=>CL(e,{...t,label:i})),s=o.find((i,a)=>o.indexOf(i)<a);if(s!==void 0)throw n(`"label" must name each column once: ${R(
e[s])} is there twice`);return o}function CL(e,{label:t,refuse:r}){let n=Ls(e,t);if(e[n]!==void 0)return n;let o=e.length,s=typeof t=="string"?`must be one of the ${vt(o,"column")} (${pr(e)})`:`must b\
e from ${-o} to ${o-1}, for ${vt(o,"column")}`,i=typeof t=="string"?ct(t,e):"";throw r(`"label" ${s}: current value is ${R(t)}${i}`)}function SL(e,t,r){let n=s=>t.has(e.indexOf(s)),o=new Set(e);for(let s of[
"numeric","categorical","text","tokens","ignore","dates"])for(let i of s==="dates"?r.dates?.keys()??[]:r[s]??[]){if(o.has(i)&&!n(i))continue;let a=o.has(i)?", the label":`; the columns are ${pr(e)}${ct(
i,e)}`;throw r.refuse(`a name in "${s}" must be a feature column: current value is ${R(i)}${a}`)}if(!(e.length-t.size>new Set(r.ignore).size))throw r.refuse(`there must be a column beside the label${r.
ignore.length?" and those ignored":""}`)}function bk(e,t){return e.size>20&&2*e.size>t}function xL(e,t,r,{refuse:n}){let o=`the label column ${R(t)} must have at least 2`;if(e.size<2)throw n(`${o} cla\
sses: all rows are ${R([...e.keys()][0])}`);let s=[...e.keys()],i=Sc(Fs(s),[...e.values()]);if(bk(e,r)){let l=i?void 0:gp(s),f=`it has ${s.length} different ${i?"numbers":"texts"} in ${vt(r,"row")}, ${l??
`such as ${fn(s.slice(0,2))}`}`;throw n(`the label column ${R(t)} must have classes that come again and again: ${f}${i||l!==void 0?`, as a quantity has (a regression): ${Cc}, or name another column`:"\
; name another column as the label"}`)}let a=s.filter(l=>e.get(l)===1);if(!a.length)return;let u=a.length===1?`class ${R(a[0])} has 1`:`classes ${fn(a)} have 1 each`,c=i?`; so many numbers look like a\
 quantity (a regression): ${Cc}`:"";throw n(`${o} rows of each class: ${u}${c}`)}A();A();function Ek(e,t=0){let r=kL(),n=~t;for(let o=0;o<e.length;o++)n=r[(n^e[o])&255]^n>>>8;return~n>>>0}function kL(){return Uint32Array.from({length:256},(e,t)=>{let r=t;for(let n=0;n<8;n++)r=r&1?r>>>
1^3988292384:r>>>1;return r})}A();function mi(e){let t=e.getReader(),r=new Uint8Array,n=async()=>{for(;;){if(r.length){let i=r;return r=new Uint8Array,i}let{done:o,value:s}=await t.read();if(o)return new Uint8Array;r=s}};return{next:n,
async read(o){let s=[];for(let i=o;i>0;){let a=await n();if(!a.length)break;let u=a.subarray(0,i);r=a.subarray(u.length),i-=u.length,s.push(u)}return mt(s)},cancel:()=>t.cancel().catch(()=>{})}}function vA(e,t){
return new ReadableStream({start(r){e.length&&r.enqueue(e)},async pull(r){let n=await t.next();n.length?r.enqueue(n):r.close()},cancel:()=>t.cancel()},{highWaterMark:0})}async function Tl(e){let t=mi(
e),r=await t.read(2),n=vA(r,t),o=r[0]===31&&r[1]===139;return{stream:o?n.pipeThrough(new DecompressionStream("gzip")):n,packed:o}}var fs=65536;async function Ck(e,t){let r=0,n=await RL(e,t,s=>r=Ek(s,r)),o=mi(n);try{return{...await BL(o,t),checksum:()=>r}}catch(s){throw await o.cancel(),s}}async function BL(e,t){let r=await e.read(
fs),n=r.length<fs;r[0]===239&&r[1]===187&&r[2]===191&&(r=r.subarray(3));let o=(t.skip?void 0:Sk(r))??xk(r);if(o)throw t.refuse(o);let s=Ik(r,t.skip);for(;s===void 0&&!n;){if(r.length>t.maxLine)throw t.
refuse(`the ${t.skip} lines of "skip" must have at most ${t.maxLine} bytes: they have more`);let c=await e.read(Math.max(fs,r.length));n=c.length<Math.max(fs,r.length),r=mt([r,c]),s=Ik(r,t.skip)}r=r.subarray(
s??r.length);let i=new TextDecoder().decode(r.subarray(0,16)),[a,u]=/^"?sep=([^"\r\n])"?(?:\r\n|\r|\n|$)/i.exec(i)??[];return a!==void 0&&(r=r.subarray(new TextEncoder().encode(a).length)),{head:new TextDecoder().
decode(r.subarray(0,fs)),isWhole:n&&r.length<=fs,separator:u,stream:vA(r,e)}}function Ik(e,t){let r=0;for(let n=0;n<t;n++){for(;r<e.length&&e[r]!==vk&&e[r]!==CA;)r++;if(r>=e.length||e[r]===CA&&r+1>=e.
length)return;r+=e[r]===CA&&e[r+1]===vk?2:1}return r}var[vk,CA]=[10,13];async function RL(e,{maxBytes:t,refuse:r},n){let{stream:o,packed:s}=await Tl(e),i=mi(o),a=new TextDecoder("utf-8",{fatal:!0}),u=0,
c=async()=>{try{return await(u===0?i.read(fs):i.next())}catch(l){throw!s||l.name==="UserError"?l:r("it must be one whole gzip file: it is cut off, damaged, or several files in one; unpack it with gunz\
ip first")}};return new ReadableStream({async pull(l){let f=await c();try{if(u+=f.length,s&&u>t)throw r(`what the gzip file holds must be at most ${t} bytes ("maxBytes"): it is more`);if(!$L(a,f))throw r(
TL(f,u===f.length));n(f)}catch(d){throw await i.cancel(),d}f.length?l.enqueue(f):l.close()},cancel:()=>i.cancel()},{highWaterMark:0})}function $L(e,t){try{return e.decode(t,{stream:t.length>0}),!0}catch{
return!1}}var _L=[["an Excel or zip file",[80,75,3,4],"save it as CSV (UTF-8), or unzip it"],["an old Excel file",[208,207,17,224],"save it as CSV (UTF-8)"],["a Parquet file",[...Ot("PAR1"),21],"write\
 it as CSV"],["a zstd file",[40,181,47,253],"unpack it, or pack it with gzip"],["an xz file",[253,55,122,88],"unpack it, or pack it with gzip"],["a bzip2 file",[...Ot("BZh"),void 0,...Ot("1AY&SY")],"u\
npack it, or pack it with gzip"],["an SQLite file",Ot("SQLite format 3\0"),"write a table of it as CSV"],["a PDF file",Ot("%PDF-"),"write its table as CSV"],["a gzip file inside of another",[31,139,8],
"unpack it once with gunzip"],["an Arrow or Feather file",Ot("ARROW1\0"),"write it as CSV"],["an HDF5 file",[137,...Ot(`HDF\r
`)],"write its table as CSV"],["a NumPy file",[147,...Ot("NUMPY")],"write it as CSV (numpy.savetxt)"],["a pickle of Python",[128,4,149],"write it as CSV (DataFrame.to_csv)"],["an image",[137,...Ot("PN\
G")],"a table of its pixels as CSV is one"],["an HTML page",Ot("<!DOCTYPE"),"look whether a download gave an error page"],["an HTML page",Ot("<!doctype"),"look whether a download gave an error page"],
["an HTML page",Ot("<html"),"look whether a download gave an error page"],["an HTML page",Ot("<table"),"save it as CSV (UTF-8)"],["an XML file",Ot("<?xml"),"write its table as CSV"],["JSON",Ot('{"'),"\
write it as CSV"],["JSON",Ot("[{"),"write it as CSV"],["an ARFF file",Ot("@relation "),'set "skip" to the lines before its rows and "header" to the names, or write it as CSV'],["a Git LFS pointer",Ot(
"version https://git-lfs"),"fetch the file itself with git lfs pull"]];function Ot(e){return Array.from(e,t=>t.charCodeAt(0))}function Sk(e){let t=_L.find(([,r])=>r.every((n,o)=>o<e.length&&(n===void 0||
e[o]===n)));return t&&`the file must be a table as UTF-8 text: it is ${t[0]}; ${t[2]}`}function TL(e,t){let r="the file must be UTF-8 text",n=t?Sk(e)??xk(e):void 0;if(n)return n;let{encoding:o,name:s}=PL(
e);return`${r}: it has bytes that are not, as ${s} has; save it as UTF-8, or run iconv -f ${o} -t UTF-8`}function xk(e){let t=i=>`the file must be UTF-8 text: it looks like ${i}; save it as UTF-8, or \
run iconv -f ${i} -t UTF-8`;if(e[0]===255&&e[1]===254)return t(e.length>3&&e[2]===0&&e[3]===0?"UTF-32":"UTF-16");if(e[0]===254&&e[1]===255)return t("UTF-16");let r=Math.min(e.length,4096)&-2;if(r<4)return;
let n=[0,0];for(let i=0;i<r;i++)e[i]===0&&(n[i%2]+=1);let[o,s]=n;if(s>.4*r/2&&o===0)return t("UTF-16LE");if(o>.4*r/2&&s===0)return t("UTF-16BE")}function PL(e){let[t,r,n]=[0,0,0];for(let o=0;o<e.length;o++){
let s=e[o];s<128||(t++,(o===0||e[o-1]<128)&&r++,s<160&&n++)}return t>1.5*r?{encoding:"<its encoding>",name:"an encoding of another script (such as Shift_JIS, GB18030, Big5, EUC-KR or Windows-1251)"}:n>
0?{encoding:"WINDOWS-1252",name:"Windows-1252 (Western European)"}:{encoding:"ISO-8859-1",name:"Latin-1 (ISO 8859-1) or Windows-1252"}}A();A();var kk=[",",";","	","|"];var QL=new Set(kk);function Bk(e,t,r){let n=kk.map(o=>OL(e,t,o,r)).filter(({columns:o})=>o>1);return n.sort((o,s)=>Number(s.known)-Number(o.known)||s.even-o.even||s.clean-o.clean||s.columns-o.columns),
n[0]?.delimiter??","}function OL(e,t,r,n){let o=ML(e,t,r,n),s=o[0]??[],{names:i=[],widths:a=[]}=n,u=o.flat();return{delimiter:r,known:s.some(({text:c})=>i.includes(c))||a.includes(s.length),even:o.filter(
({length:c})=>c===s.length).length/Math.max(1,o.length),clean:u.filter(c=>DL(c,r)).length/Math.max(1,u.length),columns:s.length}}function DL({text:e,quoted:t},r){if(t||/^[+-]?[\d.]{0,20},\d{1,20}$/.test(
e))return!0;for(let n of e)if(n!==r&&QL.has(n))return!1;return!0}function ML(e,t,r,{quote:n,comment:o}){let s=[],i=0;for(;i<e.length&&s.length<200;){if(o!==void 0&&e.startsWith(o,i))for(;i<e.length&&!SA(
e[i]);)i++;if(SA(e[i])){i++;continue}let a=[],u=!1;for(;;){let c=FL(e,i,r,n);if(i=c.end,u=c.closed,a.push(c),e[i]!==r)break;i++}if(i>=e.length&&!(t&&u))break;(a.length>1||a[0].text!==""||a[0].quoted)&&
s.push(a)}return s}function FL(e,t,r,n){let o=t;for(;(e[o]===" "||e[o]==="	")&&e[o]!==r;)o++;let s=n!==void 0&&e[o]===n,i=s?o+1:o,a=!0;if(s){for(o++;o<e.length;o++)if(e[o]===n){if(e[o+1]!==n)break;o++}
a=o<e.length}let u=o;for(;o<e.length&&e[o]!==r&&!SA(e[o]);)o++;let c=e.slice(i,s?u:o);return{text:s?c.replaceAll(n+n,n):c.trim(),quoted:s,end:o,closed:a}}function SA(e){return e===`
`||e==="\r"}function ko(e){return e==="	"?"a tab":JSON.stringify(e)}A();var xA=()=>me(se().min(1)).default([]),LL=rr(se().min(1),se()).superRefine((e,t)=>{for(let[r,n]of Object.entries(e)){let o=dv(n);o&&t.addIssue({code:"custom",path:[r],message:o})}}),Rk=e=>$({path:e.path().
describe("The file, UTF-8, gzipped or not; relative to the config file."),label:Et([se().min(1),qe(),me(Et([se().min(1),qe()])).min(1)],{error:"must be a column's name, its position, or a list of thes\
e"}).describe("Column of the labels: its name, or its position from 0 (-1 is the last); or a list of columns."),header:Et([De(),me(se().min(1)).min(1)]).default(!0).describe("Whether the first row has\
 the names; or the names. Without any they are column1, column2, …"),delimiter:se().default("auto").refine(t=>t==="auto"||/^[^"\r\n]$/u.test(t),'must be "auto" or one character, and no quote or line\
 break').describe("One character; or `auto`: a comma, semicolon, tab or vertical bar, as the file looks."),missing:me(se()).default([...AE]).describe("Texts that stand for a missing cell, space around\
 them aside."),numeric:xA().describe("Columns of numbers, whatever their cells look like."),categorical:xA().describe("Columns of categories, whatever their cells look like."),text:me(se().min(1)).optional().
describe("Columns of free texts, which become features of their words."),tokens:me(se().min(1)).optional().describe("Columns of ids, whole numbers from 0 on with spaces between them, for students that\
 read them."),ignore:xA().describe("Columns to leave out, such as a row's id."),maxColumns:qe().min(2).default(2e4).describe("A file with more columns is refused."),decimal:be([".",","]).optional().describe(
"Decimal mark of numbers; a point by default."),thousands:be([",","."," ","'"]).optional().describe("What is between groups of three digits; nothing by default."),dates:Et([me(se().min(1)),LL]).optional().
describe("Columns of dates (ISO 8601), or each with its format (`DD/MM/YYYY`); read as days since 1970."),comment:se().optional().refine(t=>t===void 0||/^[^\s"]{1,10}$/.test(t),"must be 1 to 10 signs,\
 no space or quote").describe("What begins a line that is no row; nothing by default."),quote:se().optional().refine(t=>t===void 0||t==="none"||/^[!-/:-@[-`{-~]$/.test(t),'must be "none" or one sign, \
such as a quote').describe('Around cells that hold delimiters or line breaks, or `none`; `"` by default.'),skip:qe().min(0).max(1e6).optional().describe("Lines before the table; 0 by default."),duplicates:be(
["refuse","number"]).optional().describe("What to do with names that come twice: refuse the file (by default), or number them (x, x_2)."),maxBytes:qe().min(1).optional().describe("A gzip file that hol\
ds more bytes is refused; 4 GiB by default.")}).superRefine((t,r)=>{let{numeric:n,categorical:o,text:s=[],tokens:i=[],ignore:a,dates:u=[]}=t,c=(E,I)=>r.addIssue({code:"custom",path:E,message:I}),l=new Map(
a.map(E=>[E,"ignore"])),f={numeric:n,categorical:o,text:s,tokens:i,dates:Array.isArray(u)?u:Object.keys(u)};for(let[E,I]of Object.entries(f))I.forEach((C,v)=>{let k=l.get(C)??E;if(k===E)return l.set(C,
E);c(E==="dates"&&!Array.isArray(u)?[E,C]:[E,v],`must not be listed under "${k}" as well`)});let{decimal:d=".",thousands:m,delimiter:p,comment:h,quote:g='"',header:y,duplicates:w}=t;m===d&&c(["thousan\
ds"],`must be another sign than "decimal" (${R(d)})`),g===p&&c(["quote"],'must be another sign than "delimiter"'),h!==void 0&&(h.includes(p)||h.includes(g))&&c(["comment"],"must not have the delimiter\
 or the quote in it"),w!==void 0&&y!==!0&&c(["duplicates"],'must be left out where the names are not those of the first row ("header")')});function Wt({path:e},t){return new S(`Cannot read ${e} as csv\
: ${t}`)}function $k({delimiter:e,looks:t,isGuess:r}){return r?e===","?"":`, apart at ${ko(e)} as the file looks ("delimiter")`:e===t?"":`; the file looks as if cells were apart at ${ko(t)} ("delimiter")`}function _k(e,t,r){
let{header:n,maxColumns:o,duplicates:s}=t;if(e.length>o)throw Wt(t,`the file must have at most ${o} columns ("maxColumns"): it has ${e.length}`);let{delimiter:i,looks:a,like:u}=r;if(e.length===1&&i!==
a)throw Wt(t,`the file must have cells apart at ${ko(i)}: it has one column so, ${pr(e)}, and looks as if they were apart at ${ko(a)}; set "delimiter" to ${R(a)} or "auto"`);if(e.length===1&&n===!0&&!r.
labelOptional&&e[0]!==t.label)throw Wt(t,`the file must have a column beside the label: row 1 has one cell, ${pr(e)}; set "delimiter" to what is between cells, or "skip" to how many lines come before \
the names`);if(n===!1)return e.map((p,h)=>`column${h+1}`);let c=n===!0?e.map((p,h)=>p.trim()||`column${h+1}`):n,l=s==="number"?UL(c):c,f=Ki(l);if(f!==void 0)throw Wt(t,jL(l,f,n===!0));zL(l,t,r);let d=NL(
l,e.length,t,r),m=u&&[...u.numeric,...u.categorical,...u.further??[]].find(p=>!d.includes(p));if(m!==void 0)throw Wt(t,`the file must have the column ${R(m)}: its ${vt(d.length,"column")} are ${pr(d)}${ct(
m,d)}`);return d}function zL(e,t,{labelOptional:r=!1}){let{header:n,comment:o,label:s}=t,[i]=/^(?:#|%|\/\/|--)/.exec(e[0])??[];if(n!==!0||o!==void 0||i===void 0)return;let a=[s].flat().filter(u=>typeof u==
"string");if(!(r||!a.length||a.some(u=>e.includes(u))))throw Wt(t,`row 1 must have the names of the columns, ${pr(a)} among them: it begins with ${R(e[0])}; set "comment" to ${R(i)} if such lines are \
comments, or "skip" to how many lines come before the names`)}function NL(e,t,r,{labelOptional:n=!1}){if(e.length===t)return e;let o=[r.label].flat();if(n&&e.length===t+o.length){let s=new Set(o.map(i=>Ls(
e,i)));return e.filter((i,a)=>!s.has(a))}throw Wt(r,`"header" must name ${vt(t,"column")}, one per cell: it names ${e.length}`)}function UL(e){let t=new Set(e),r=new Set;return e.map(n=>{let o=n;for(let s=2;r.
has(o)||o!==n&&t.has(o);s++)o=`${n}_${s}`;return r.add(o),o})}function jL(e,t,r){let n=e.indexOf(t),o=`${n+1} and ${e.indexOf(t,n+1)+1}`,s=r?`; set "duplicates" to "number" to call the second ${R(`${t}\
_2`)}, or "header" to false if row 1 has no names`:"";return`column names must differ: ${R(t)} is there twice, as columns ${o}${s}`}var Pk={kind:"dataset",name:"csv",summary:"Rows of a comma-separated file: numbers, categories, texts or ids, with a label column.",formerDefaults:{delimiter:{was:",",is:"auto"}},options:Rk,create(e,t){
let r=t.resolve(Ps),n={...e,isMissing:GL(e.missing),number:fk(e),dates:qL(e),refuse:o=>Wt(e,o)};return{load:o=>WL(r,e,n,o),rows:o=>VL(r,e,n,o)}}};function GL(e){let t=new Set(e.map(o=>o.trim())),r=Math.
max(0,...Array.from(t,({length:o})=>o)),n=o=>o>32&&o<127;return o=>{let{length:s}=o;return s>r&&n(o.charCodeAt(0))&&n(o.charCodeAt(s-1))?!1:t.has(o.trim())}}function qL({dates:e=[]}){return Array.isArray(
e)?new Map(e.map(t=>[t,Ko()])):new Map(Object.entries(e).map(([t,r])=>[t,Ko(r)]))}async function WL(e,t,r,n){let o=await Tk(e,t,u=>gk(u,r,n)),s=o.result.finish(),i=await Tk(e,t,()=>wk(s,r));if(i.checksum!==
o.checksum)throw Wt(t,"the file must not change while it is read: it did");let a=i.result.finish();return{...a,warnings:[...ZL(o,s.columns,t),...a.warnings??[]]}}function ZL({delimiter:e,isGuess:t},r,{
header:n}){let o=r.filter(a=>!Number.isNaN(Me(a))),s=n===!0&&o.length>=Math.max(1,r.length-1)?[`row 1 has the names of the columns, and they are numbers: ${pr(r)}; set "header" to false if it is a row`]:
[];return!t||e===","?s:[`the file has ${`${r.length} columns apart at ${ko(e)}`}, as it looks ("delimiter": "auto"): set "delimiter" if that is wrong`,...s]}async function Tk(e,t,r){let{records:n,checksum:o,
delimiter:s,isGuess:i}=await Qk(e,t),a;for await(let u of n)a?a.add(u):a=r(u);return{result:a,checksum:o(),delimiter:s,isGuess:i}}async function*VL(e,t,{isMissing:r,dates:n,number:o},s){let i=new Set(
t.ignore),{text:a=[],tokens:u=[]}=t,c=new Set([...s?.categorical??[],...t.categorical,...a,...u]),l=t.decimal===","||t.thousands!==void 0,{records:f}=await Qk(e,t,{labelOptional:!0,like:s}),d,m=[],p=0;
for await(let h of f){if(!d){d=h;let y=new Set([t.label].flat().map(E=>typeof E=="string"?d.indexOf(E):s?-1:Ls(d,E))),w=s&&new Set(s.numeric);m=d.map((E,I)=>{let C=n?.get(E),v=(O,z,G)=>{if(!Number.isNaN(
O))return String(O);if(!w?.has(E)||Number.isNaN(Me(z)))return z;throw Wt(t,`row ${p}, column ${R(E)} must be ${G}, as in the file of the training rows: current value is ${R(z)}`)};if(C)return O=>v(C(O),
O,"a date");let k=w?w.has(E):!y.has(I)&&!c.has(E),x=t.decimal===","?"a decimal comma":"a decimal point",T=t.thousands===void 0?"":` and ${R(t.thousands)} between thousands`;return l&&k?O=>v(o(O),O,`a \
number with ${x}${T}`):O=>O});continue}p++;let g=new Map;for(let y=0;y<d.length;y++){let w=h[y];i.has(d[y])||g.set(d[y],r(w)?void 0:m[y](w))}yield{number:p,cells:g}}}var kA=1<<24,KL=2**32;async function Qk(e,t,r={}){
let{skip:n=0,maxBytes:o=KL,comment:s,header:i}=t,a=t.quote==="none"?void 0:t.quote??'"',u=v=>Wt(t,v),c=await e.open(t.path),l=await Ck(c,{skip:n,maxBytes:o,maxLine:kA,refuse:u}),{separator:f}=l,d=t.delimiter===
"auto"&&f===void 0,{numeric:m=[],categorical:p=[],further:h=[]}=r.like??{},g=[t.label].flat(),y=g.filter(v=>typeof v=="string"),w=f??Bk(l.head,l.isWhole,{quote:a,comment:s,names:[...y,...t.ignore,...t.
numeric,...t.categorical,...m,...p,...t.text??[],...t.tokens??[],...h],widths:Array.isArray(i)?[i.length,...r.labelOptional?[i.length-g.length]:[]]:[]}),E=t.delimiter==="auto"?w:t.delimiter;if(E===a)throw await l.
stream.cancel(),u(`the file must not have ${ko(a)} both as delimiter and as quote: set "delimiter"`);let I=lk({trim:!0,delimiter:E,quote:a??null,escape:a??null,...s===void 0?{}:{comment:s,comment_no_infix:!0},
record_delimiter:[`\r
`,`
`,"\r"],relax_column_count:!0,skip_empty_lines:!0,max_record_size:kA}),C={...r,delimiter:E,looks:w,isGuess:d};return{records:HL(l.stream.pipeThrough(I),t,C),checksum:l.checksum,delimiter:E,isGuess:d}}
async function*HL(e,t,r){let n,o=0;try{for await(let s of e)if(!(!n&&(yield n=_k(s,t,r),t.header===!0))){if(o++,s.length!==n.length){let i=`row ${o} must have ${vt(n.length,"cell")}: it has ${s.length}`;
throw Wt(t,`${i}${$k(r)}`)}yield s}}catch(s){throw s instanceof Ie?Wt(t,JL(s,t)):s}if(!n)throw Wt(t,"the file must not be empty: it is")}function JL(e,{header:t}){let r=e.records+(t===!0?0:1),n=r===0?
"the header":`row ${r}`;switch(e.code){case"CSV_QUOTE_NOT_CLOSED":return`${n} must close its quote: the file ends first; set "quote" to "none" if quotes mean nothing`;case"INVALID_OPENING_QUOTE":return`${n}\
 must quote a cell that has quotes inside, and double them: it has a lone quote; set "quote" to "none" if quotes mean nothing`;case"CSV_INVALID_CLOSING_QUOTE":case"CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_\
QUOTE":return`${n} must end a quoted cell at its closing quote: text follows the quote`;case"CSV_MAX_RECORD_SIZE":return`${n} must be at most ${kA} characters: it is longer, so this may be no CSV file`;default:
return`${n} must be CSV: ${e.message.replaceAll(/\s+/g," ")}`}}A();var YL=e=>$({images:e.path().describe("Training images, gzipped or not; relative to the config file."),labels:e.path().describe("Their labels."),testImages:e.path().optional().describe("Test images: t\
he split's test part, where the config names none."),testLabels:e.path().optional().describe("Their labels; given with `testImages`."),limit:M().int().min(2).optional().describe("Use only the first so\
 many training images."),path:e.path().optional().describe("Images without labels, in place of all others: what `deno task predict` gives.")}).superRefine(({testImages:t,testLabels:r},n)=>{let o=(s,i)=>n.
addIssue({code:"custom",path:[s],message:`must be given with ${i}`});t===void 0&&r!==void 0&&o("testImages","testLabels"),t!==void 0&&r===void 0&&o("testLabels","testImages")}),Mk={kind:"dataset",name:"\
idx",summary:"Images and labels in IDX files, as MNIST has them.",options:YL,create(e,t){let r=t.resolve(Ps);return{load:()=>Lk(r,e),rows:()=>e.path===void 0?XL(r,e):ez(r,e.path)}}},Fk="class";async function Lk(e,t){
let r=await Ok(e,t.images,t.labels,t.limit),{testImages:n,testLabels:o}=t,s=n===void 0?void 0:await Ok(e,n,o);if(s&&s.width!==r.width)throw An(n,`its images must have as many pixels as those of ${t.images}\
 (${r.width}): they have ${s.width}`);let i=s?[r,s]:[r],a=mt(i.map(({pixels:f})=>f)),u=mt(i.map(({labels:f})=>f)),c=Fs(Array.from(new Set(u),String));if(c.length<2)throw An(t.labels,`there must be at \
least 2 classes: all are ${c[0]}`);let l=new Map(c.map((f,d)=>[Number(f),d]));return{rows:u.length,numeric:{names:Nk(r.width),values:a,scale:"table",image:r.image},categorical:[],label:Fk,classes:c,labels:Int32Array.
from(u,f=>l.get(f)),...s&&{trainRows:r.labels.length}}}async function*XL(e,t){let{numeric:{names:r,values:n},rows:o,classes:s,labels:i}=await Lk(e,t);for(let a=0;a<o;a++)yield zk(a,r,n,s[i[a]])}async function*ez(e,t){
let{pixels:r,width:n}=await Uk(e,t),o=Nk(n);for(let s=0;s*n<r.length;s++)yield zk(s,o,r)}function zk(e,t,r,n){let o=new Map(t.map((s,i)=>[s,String(r[e*t.length+i])]));return n!==void 0&&o.set(Fk,n),{number:e+
1,cells:o}}function Nk(e){let t=String(e-1).length;return Array.from({length:e},(r,n)=>`p${String(n).padStart(t,"0")}`)}async function Ok(e,t,r,n){let{pixels:o,width:s,image:i}=await Uk(e,t),{values:a}=await jk(
e,r,[1]),u=o.length/s;if(a.length!==u)throw An(r,`there must be a label for each of the ${u} images of ${t}: it has ${a.length}`);if(n===void 0)return{pixels:o,width:s,image:i,labels:a};if(n>u)throw An(
t,`it must have the ${n} images of "limit": it has ${u}`);return{pixels:o.subarray(0,n*s),width:s,image:i,labels:a.subarray(0,n)}}async function Uk(e,t){let{values:r,sizes:[,...n]}=await jk(e,t,[3,4]),
[o,s,i=1]=n;return{pixels:r,width:o*s*i,image:{height:o,width:s,channels:i}}}var Dk=2**31;async function jk(e,t,r){let{stream:n,packed:o}=await Tl(await e.open(t)),s=mi(n);try{return await tz(s,t,r)}catch(i){
throw!o||i instanceof S?i:An(t,"it must be a whole gzip file: it cannot be unpacked")}finally{await s.cancel()}}async function tz(e,t,r){let n=await e.read(4),[o,s,i,a]=n;if(o!==0||s!==0||i!==8||!r.includes(
a)){let p=r.map(g=>`00 00 08 0${g}`).join(" or "),h=Array.from(n,g=>g.toString(16).padStart(2,"0")).join(" ");throw An(t,`it must begin with the bytes ${p}: it begins with ${h||"none"}`)}let u=await e.
read(4*a);if(u.length<4*a)throw An(t,"it must have the sizes of its array: it ends before them");let c=new DataView(u.buffer,u.byteOffset),l=Array.from({length:a},(p,h)=>c.getUint32(4*h)),[f,d]=[l.reduce(
(p,h)=>p*h,1),l.join(" × ")];if(f===0||f>Dk)throw An(t,`its array must have from 1 to ${Dk} values: it has ${d}`);let m=await e.read(f);if(m.length<f)throw An(t,`it must have ${d} values: it ends aft\
er ${vt(m.length,"value")}`);if((await e.read(1)).length)throw An(t,`it must end after ${d} values: it goes on`);return{sizes:l,values:m}}function An(e,t){return new S(`Cannot read ${e} as idx: ${t}`)}A();A();function Gk({buckets:e,of:t,ngrams:[r,n]}){let o=t==="words"?oz:sz;return{write(s,i,a){if(s===null)return;let u=new Map;for(let f of o(rz(String(s)),r,n)){let d=iz(f),m=Math.abs(d)%e;u.set(m,(u.get(m)??
0)+(d<0?-1:1))}let c=0;for(let f of u.values())c+=f*f;if(c===0)return;let l=Math.sqrt(c);for(let[f,d]of u)i[a+f]=d/l}}}function rz(e){return e.normalize("NFC").toLowerCase()}var nz=/[\p{L}\p{M}\p{N}_]{2,}/gu;
function oz(e,t,r){let n=e.match(nz)??[],o=[];for(let s=t;s<=r;s++)for(let i=0;i+s<=n.length;i++)o.push(n.slice(i,i+s).join(" "));return o}function sz(e,t,r){let n=[];for(let o of e.split(/\s+/u)){if(o===
"")continue;let s=[" ",...o," "];for(let i=t;i<=r;i++){let a=0;do n.push(s.slice(a,a+i).join(""));while(++a+i<=s.length);if(s.length<=i)break}}return n}function iz(e){let t=new TextEncoder().encode(e),
{length:r}=t,n=0;for(let o=0;o<r;o+=4){let s=o+4<=r,i=t[o]|(t[o+1]??0)<<8|(t[o+2]??0)<<16|(t[o+3]??0)<<24;i=Math.imul(i,3432918353),i=Math.imul(i<<15|i>>>17,461845907),n^=i,s&&(n=Math.imul(n<<13|n>>>19,
5)+3864292196|0)}return n^=r,n=Math.imul(n^n>>>16,2246822507),n=Math.imul(n^n>>>13,3266489909),n^n>>>16}var qk={kind:"encoder",name:"hash",summary:"Texts as counts of their words, or of runs of characters, in buckets by their hash.",paper:"Weinberger et al. (2009), Feature Hashing for Large Scale Multit\
ask Learning, https://arxiv.org/abs/0902.2206",options:()=>$({buckets:qe().min(2).max(65536).default(1024).describe("How many features a text becomes."),of:be(["words","characters"]).default("words").
describe("What is counted: words of two characters or more, or runs of characters within words."),ngrams:to([qe().min(1).max(16),qe().min(1).max(16)]).optional().describe("The shortest and the longest\
 run that counts; [1, 1] for words by default, [3, 5] for characters.")}).refine(({ngrams:e=[1,1]})=>e[0]<=e[1],{path:["ngrams"],error:"must have the shortest run first"}).transform(({ngrams:e,...t})=>({
...t,ngrams:e??az(t.of)})),create:e=>({takes:["text","category"],fit:t=>t.map(()=>({kind:"encoded",width:e.buckets,state:null})),cells:()=>Gk(e)})};function az(e){return e==="words"?[1,1]:[3,5]}A();var Wk={kind:"encoder",name:"none",summary:"Numbers as they are, at most a million from 0; a missing one is the mean.",options:()=>$({}),create:()=>({takes:["numeric","image"],fit(e,t){let r=e;return r.
forEach(n=>uz(n,t)),Ji(r,t).map(({kind:n,missing:o,mean:s})=>({kind:n,mean:0,sd:1,missing:o,fill:s}))}})};function uz({name:e,values:t,stride:r,at:n},o){for(let s of o){let i=t[s*r+n];if(Math.abs(i)>lo)
throw new S(`Cannot leave column ${R(e)} as it is (encoder none) as its numbers must be at most ${lo} from 0: current value in row ${s+1} is ${i}; have it standardised`)}}A();var Zk={kind:"encoder",name:"one-hot",summary:"A feature for each of the most frequent categories.",options:()=>$({most:qe().min(1).max(65536).default(kr).describe("How many categories have a feature,\
 the most frequent ones; the others have none.")}),create:({most:e})=>({takes:["category"],fit:(t,r)=>t.map(n=>Lm(n,r,e))})};A();var Vk={kind:"encoder",name:"standardise",summary:"Numbers, less their mean and divided by their standard deviation.",options:()=>$({}),create:()=>({takes:["numeric","image"],fit:(e,t)=>Ji(e,t)})};A();var cz=$({vocabulary:qe().min(1).max(2**31-1)}),Kk={kind:"encoder",name:"tokens",summary:"Sequences of ids as the input `tokens`, for students that read it.",options:()=>$({longest:qe().min(1).optional().
describe("Of a longer sequence the first so many ids; all by default.")}),create:({longest:e=1/0})=>({takes:["tokens"],fit:t=>t.map(r=>{let{vocabulary:n}=r;return{kind:"encoded",width:0,state:{vocabulary:n}}}),
cells(t){let{success:r,data:n}=cz.safeParse(t);if(!r)throw new S("Cannot use the encoder tokens as it must know the size of its vocabulary: it does not");return{vocabulary:n.vocabulary,ids(o){return o===
null?new Int32Array:o instanceof Int32Array?o.length>e?o.subarray(0,e):o:"ids"}}}})};A();A();A();function BA(e,t,r){return r==="int8"?ba(e,t):r==="float32"?e:new Uint16Array(Float16Array.from(e).buffer)}function Pl(e,t){return e.find(r=>!Number.isFinite(r))??(t==="float16"?Yo(e):void 0)}function pi(){return be(cl).default("float32").describe("How the kernels are stored; biases and the numbers of normalisations stay float32.")}function Ql(e,t,r){return[...new Set(e.flatMap(n=>{if(n.kind!==
"encoded")return[];let{name:o,encoder:s}=n;if(Object.hasOwn(t,s))return[s];throw new S(`Cannot export the student to ${r} as column ${R(o)} must be of numbers, of categories, or encoded by ${Object.keys(
t).join(" or ")}: current value is ${R(s)}; serve the run's own folder (deno task serve), or ask it by predict`)}))]}async function Hk(e,t){let r=new Map;for(let n of Vm(e))r.set(n.name,await RA(n,e.name,
t));return r}async function RA(e,t,r){let{name:n,shape:o}=e,s=await sc(e),i=Pl(s,o.length>1?r:"float32");if(i===void 0)return{name:n,shape:o,values:s};let a=Number.isFinite(i)?"at most 65504 in size f\
or float16":"finite numbers";throw new S(`Cannot export the student as the weights of its layer ${t} must be ${a}: current value is ${R(i)}`)}function Zt(e){return new TextEncoder().encode(e)}function ds(e){
return Zt(`${JSON.stringify(e,null,1)}
`)}function Ol({student:e},t){let r=Nt(e),n="must be a model of tfjs layers that reads the features alone";if(!e.model)throw new S(`Cannot export the student to ${t} as it ${n}: it is written in plain\
 ops; an exporter of your own takes it (deno task plugin new my-export --kind exporter)`);if(String(r)!==ot)throw new S(`Cannot export the student to ${t} as it ${n}: it reads ${r.join(", ")}; an expo\
rter of your own takes it (deno task plugin new my-export --kind exporter)`);return e.model}A();A();function Dl({mean:e,variance:t,epsilon:r,...n}){let o=n.gamma??new Float32Array(e.length).fill(1),s=n.beta??new Float32Array(e.length),i=Float64Array.from(o,(a,u)=>a/Math.sqrt(t[u]+r));return{scale:i,
shift:a=>s.map((u,c)=>u+((a?.[c]??0)-e[c])*i[c])}}A();function Ml({op:{sliding:e},input:t,output:r,refuse:n}){Ai(e,n);let{padding:o,size:s,strides:i,dilations:a}=e;if(o!=="same"&&o!=="valid")throw n('padded by "same" or "valid"');let u=f=>{let d=(r[f]-
1)*i[f]+(s[f]-1)*a[f]+1;return o==="valid"?0:Math.max(0,d-t[f])},[c,l]=[u(0),u(1)];return{size:s,strides:i,dilations:a,before:[Math.floor(c/2),Math.floor(l/2)],after:[Math.ceil(c/2),Math.ceil(l/2)]}}function Ai({
channelsLast:e},t){if(!e)throw t("of images with channels last")}var hi=class extends S{name="NotCompactError"};async function eB(e,{student:t,preprocessing:r},n){let o=[],s=Nt(t);if(!t.model||String(s)!==ot)throw new hi(`Cannot make the student ${R(e)} compact as \
it must be a model of tfjs layers that reads the features alone: it ${t.model?`reads ${s.join(", ")}`:"is written in plain ops"}`);for(let i of fz(t.model,e)){let a=c=>Fl(e,i,c),u=Jk[i.op.kind];if(!u)
throw a(`one of ${["InputLayer",...Object.keys(Jk)].join(", ")}`);u({name:i.name,input:Xk(i.inputShape,a),output:Xk(i.outputShape,a),op:await ac(i.op,sc),refuse:a},o)}return{name:e,preprocessing:r,layers:o.
map(i=>mz(e,i,n)),precision:n}}var Jk={Dropout(){},Flatten({op:e,refuse:t}){Ai(e,t)},Reshape(){},Dense(e,t){let{kernel:r,bias:n}=e.op.weights;$A(e,t,e.input.at(-1),r,n)},Activation:tB,Conv2D(e,t){let{
kernel:r,bias:n}=e.op.weights,o=_A(e),s=o.size[0]*o.size[1]*o.input[2];t.push({kind:"patches",name:`${e.name} (patches)`,window:o}),$A(e,t,s,r,n)},SeparableConv2D(e,t){let{depthwise_kernel:r,pointwise_kernel:n,
bias:o}=e.op.weights,s=_A(e),i=r.length/(s.size[0]*s.size[1]*s.input[2]);t.push({kind:"depthwise",name:`${e.name} (depthwise)`,window:s,multiplier:i,kernel:r}),$A(e,t,s.input[2]*i,n,o)},MaxPooling2D(e,t){
t.push({kind:"maxPool",name:e.name,window:_A(e)})},BatchNormalization(e,t){lz(e,t)}};function $A(e,t,r,n,o){let s=n.length/r;t.push({kind:"dense",name:e.name,inputs:r,outputs:s,kernel:n,...o&&{bias:o}}),
tB(e,t)}var Yk=["relu","tanh","sigmoid","elu","gelu"];function tB({name:e,op:{activation:t},refuse:r},n){if(t==="linear")return;if(!Yk.includes(t))throw r(`with one of the activations linear, ${Yk.join(
", ")}, not ${R(t)}`);let o=n.at(-1);t==="relu"&&o?.kind==="dense"?n[n.length-1]={...o,relu:!0}:n.push({kind:"activate",name:e,activation:t})}function lz({name:e,op:t,input:r,refuse:n},o){if(!ln(t.axis,
r.length+1))throw n("normalised over its last axis");let s=r.at(-1),{moving_mean:i,moving_variance:a,...u}=t.weights,{scale:c,shift:l}=Dl({...u,mean:i,variance:a,epsilon:t.epsilon}),f=o.at(-1);if(f?.kind===
"dense"&&!f.relu&&f.outputs===s){let d=f.kernel.map((m,p)=>m*c[p%s]);o[o.length-1]={...f,kernel:d,bias:l(f.bias)}}else o.push({kind:"scale",name:e,scale:Float32Array.from(c),shift:l()})}function _A(e){
let{size:t,strides:r,dilations:n,before:o}=Ml(e),[s,i,a]=e.input,[u,c]=e.output;return{input:[s,i,a],output:[u,c],size:t,strides:r,dilations:n,pad:o}}function fz(e,t){if(e.inputs.length>1||e.outputs.length>
1)throw new hi(`Cannot make the student ${R(t)} compact as its model must have one input and one output: it has ${e.inputs.length} and ${e.outputs.length}; --target tfjs takes it as it is`);let{input:r,
output:n,calls:o}=dz(e,t),s=r;for(let i of o){if(o.some(a=>a.layer===i.layer&&a!==i))throw Fl(t,i,"used once");if(i.inputs.length!==1||i.inputs[0]!==s)throw Fl(t,i,"one that reads the layer before it,\
 and that alone");s=i.outputs[0]}if(s!==n)throw Fl(t,o.at(-1),"the one that answers");return o}function dz(e,t){try{return po(e)}catch(r){throw r instanceof S?new hi(`Cannot make the student ${R(t)} c\
ompact: ${r.message}`):r}}function Fl(e,{name:t,className:r},n){return new hi(`Cannot make the student ${R(e)} compact as its layer ${t} must be ${n}: it is a ${r}; ${qs(r)}`)}function Xk(e,t){let r=dc(
e);if(!r?.every(n=>n>0))throw t("of a size that is known and not 0");return r}function mz(e,t,r){let n=(o,s)=>{let i=o&&Pl(o,s);if(i===void 0)return;let a=Number.isFinite(i)?"at most 65504 in size for\
 float16":"finite numbers";throw new S(`Cannot store the student ${R(e)} as the weights of its layer ${t.name} must be ${a}: current value is ${i}`)};if(t.kind==="dense")return n(t.kernel,r),n(t.bias,
"float32"),{...t,kernel:BA(t.kernel,t.outputs,r)};if(t.kind==="depthwise"){n(t.kernel,r);let o=t.window.input[2]*t.multiplier;return{...t,kernel:BA(t.kernel,o,r)}}return t.kind==="scale"&&(n(t.scale,"\
float32"),n(t.shift,"float32")),t}A();var Ose=["authorization","content-type","content-encoding","idempotency-key","if-none-match","inference-header-content-length","last-event-id","*"].join(", "),Dse=["allow","content-disposition","e\
tag","inference-header-content-length","location","retry-after","www-authenticate"].join(", ");function rB(e){let t="must be an origin as browsers send it, like https://example.org: no path, no star",r=URL.canParse(e)?new URL(e):void 0;return!r||!/^https?:$/.test(r.protocol)||e.includes("*")?t:
r.origin===e?void 0:`${t}; did you mean "${r.origin}"?`}A();A();function oB(e){let t="";for(let r=0,n=0,o=0,s=0;13*r<8*e.length;r++){for(;s<13;s+=8)o|=(e[n++]??0)<<s;let i=o&8191;t+=nB(i%91)+nB(Math.floor(i/91)),o>>=13,s-=13}return t}function nB(e){return String.
fromCharCode(e+(e<1?33:e<26?34:e<57?35:36))}function sB(e,t){let r=new Uint8Array(t),n=o=>{let s=e.charCodeAt(o);return s-33-+(s>34)-+(s>60)-+(s>92)};for(let o=0,s=0,i=0,a=0;o<e.length;o+=2)for(i|=n(o)+
91*n(o+1)<<a,a+=13;a>7;a-=8)r[s++]=i,i>>=8;return r}A();var iB="n$_C!#!!#Pt2&!z$Z|er`}3{'8n$w-'#PKIZapDoX5mt+!!!`'*!x&o't!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-P#,.]'V1y9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#P\
j8h-6!r#*!t?_cSC.!B-'!T:#%H#k#5)E8e!]'Y#00V'd!oR#]6uYu]M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl2m:yIQd!r$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;\
{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e'Vnr?]'-PN9h-}DZgi)X3]',_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR'_B[5&&!@;R8?!qR'_B[5&'P@;R8h['V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.'!8#S*4[BPr22!9-'!8#7+4[BPr2\
2!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8e'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V'd!IQO!m#k$C!99A!wPF#2!_-*!{8c!*!p')P&!0$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f'#PI(59PO]':[6uYu]M598!`$p.IQ~|9-w9\
Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]'wy&Pt2`5a8$k`'.$5)sR;HJ0n$V8h[s'~2mDt%l*oRVnt?]'*Ph[;vYu&##!p?]'*Px[;vYu&#:-p?J-9_yh:-au(Nw{i8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";A();var aB=["probabilities","Float32Array"],pz={softmax:{prediction:"  label: string;\n  /** Of each class, in the order of `preprocessing.classes`. */\n  probabilities: number[];",asked:aB},sigmoid:{
prediction:`  /** Those whose probability is above a half. */
  labels: string[];
  /** Of each label by itself, in the order of \`preprocessing.classes\`. */
  probabilities: number[];`,asked:aB,answer:'{ task: string; from: "sigmoid" }'},numbers:{prediction:"  /** In the label's units, in the order of `preprocessing.classes`. */\n  numbers: number[];",asked:[
"numbers","Float64Array"],answer:'{ task: string; from: "numbers"; scales: { mean: number; sd: number }[] }'}};function uB(e="softmax"){let{prediction:t,asked:[r,n],answer:o}=pz[e];return`export inter\
face NumericColumn {
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
${t}
}

export interface Student {
  readonly name: string;
  readonly preprocessing: {
    version: 1;
    label: string;
    classes: string[];
    columns: (NumericColumn | CategoricalColumn)[];
    features: number;${o===void 0?"":`
    answer: ${o};`}
  };
  predict(row: Row): Prediction;
  predict(rows: Row[]): Prediction[];
  /** \`[rows, classes]\`, of features \`[rows, features]\` as the columns make them; yours until the next call. */
  ${r}(features: Float32Array, rows: number): ${n};
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
`}function cB(){return`// Cloudflare: \`npx wrangler deploy\`. A Worker compiles nothing while it runs, so it brings the kernel compiled.
import module from "./kernel.wasm";
import { createStudent } from "./student.js";

const { fetch } = createStudent({ module });

export default { fetch };
`}function lB(){return`// Deno Deploy, or \`deno run --allow-net --allow-env=HOST,PORT deno.js\`.
import student from "./student.js";

const [hostname, port] = [Deno.env.get("HOST") ?? "127.0.0.1", Number(Deno.env.get("PORT") ?? 8000)];
Deno.serve({ hostname, port }, student.fetch);
`}function fB(){return`// \`bun bun.js\`
import student from "./student.js";

const { HOST = "127.0.0.1", PORT = "8000" } = process.env;
export default { hostname: HOST, port: PORT, fetch: student.fetch };
`}function dB(){return`// \`node node.js\`
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
`}A();A();function mB({name:e,preprocessing:{label:t,classes:r,columns:n,features:o,answer:s},layers:i}){let a=[],u=p=>{let[h,...g]=yz(p);return a.push(...g),h},c=n.findIndex(p=>p.kind!=="numeric"||p.fill!==void 0),
l=n.slice(0,c<0?n.length:c).filter(p=>p.kind==="numeric");a.push(gi(Float64Array.from(l,({mean:p})=>p))),a.push(gi(Float64Array.from(l,({sd:p})=>p)));let f=i.map(p=>hz(p,u)),d=mt(a);return{student:{name:e,
label:t,classes:r,numeric:Az(l.map(({name:p})=>p)),missing:l.flatMap(({missing:p},h)=>p?[h]:[]),others:n.slice(l.length),features:o,...s&&{answer:s},layers:f,bytes:d.length},numbers:oB(d)}}function Az(e){
let t=44;for(;e.some(n=>n.includes(String.fromCharCode(t)));)t++;let r=String.fromCharCode(t);return e.length?[e.join(r),r]:null}function hz({name:e,...t},r){let n=Object.entries(t).map(([o,s])=>[o,gz(
s)?r(s):s]);return Object.fromEntries(n)}function gz(e){return ArrayBuffer.isView(e)||typeof e=="object"&&e!==null&&"scales"in e}function yz(e){if("scales"in e){let{values:n,scales:o}=e;return[["i8",n.
length,o.length],gi(o),gi(n)]}if(e instanceof Uint16Array)return[["f16",e.length],gi(e)];let{top:t,bytes:r}=wz(e);return r.length+512<e.byteLength?[["e32",e.length,t,r.length],r]:[["f32",e.length],gi(
e)]}function wz(e){let t=new Uint32Array(e.buffer,e.byteOffset,e.length),r=Array.from(t,i=>i>>>23&255),n=r.reduce((i,a)=>Math.max(i,a),0),o=[];t.forEach((i,a)=>{for(let u=n-r[a];u>0;u--)o.push(1);o.push(
0);for(let u=0;u<23;u++)o.push(i>>>u&1);o.push(i>>>31)});let s=new Uint8Array(Math.ceil(o.length/8));return o.forEach((i,a)=>s[a>>3]|=i<<(a&7)),{top:n,bytes:s}}function gi({buffer:e,byteOffset:t,byteLength:r}){
return new Uint8Array(e,t,r)}A();var pB='(()=>{var x=class extends Error{name="UserError"};function I(e,n){return e.length>n?`${e.slice(0,n-3)}...`:e}function $(e){return typeof e=="number"||e===void 0?String(e):I(se(typeof e=="s\
tring"?e.slice(0,80):e),80)}function se(e){try{return JSON.stringify(e)??String(e)}catch{return`an ${typeof e}`}}var T=()=>"";function S(e){let n=Number(e);if(!Number.isFinite(n))return NaN;let r=e.ch\
arCodeAt(0);return r>ae&&r<128||!ie.test(e)?n:NaN}var ae=48,ie=/^\\s*(0[xob]|$)/i;function ce({categories:e,missing:n},r,o,t){let s=e.length;o.fill(0,t,t+s+(n?1:0)),r!=="missing"?r!==void 0&&(o[t+r]=1)\
:n&&(o[t+s]=1)}var ue=15;function de(e,n){let r=e.indexOf(n);if(r>=0)return r;let o=j(n),t=Number.isNaN(o)?-1:e.findIndex(s=>j(s)===o);return t<0?void 0:t}function j(e){return e.length>ue?NaN:S(e)}fun\
ction v({categories:e}){let n=new Map(e.map((r,o)=>[r,o]).reverse());return r=>n.get(r)??de(e,r)}function _(e,n,r,o,t){if(typeof r=="number"&&!(Math.abs(r)<2**53))return"a text, a number below 2^53 or\
 null";ce(e,r===null?"missing":n(String(r)),o,t)}function U(e,n){if(e.kind==="numeric")return;if(e.kind==="encoded")return void 0;let r=v(e);return(o,t,s)=>o!==null&&typeof o!="string"&&typeof o!="num\
ber"?"a text, a number or null":_(e,r,o,t,s)}function fe(e){return("width"in e?e.width:e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}var B=1e6;function le({mean:e,sd:n},r){let o=(r-e)/n,t=\
Number.isFinite(o)?o:r/n-e/n;return Math.max(-B,Math.min(B,t))}function pe(e,n,r,o){let t=Number.isNaN(n);r[o]=t?e.fill??0:le(e,n),e.missing&&(r[o+1]=t?1:0)}function me(e){let n=0;return e.map(r=>{let\
 o=n;return n+=fe(r),o})}function L({columns:e},n={}){let r=e.map(({name:t})=>t),o=ge(e,n);return(t,s,i)=>{let a=0,f=c=>{let y=o(a,c,s,i);if(y)throw he("the row",e[a],c,y);a++};if(ye(t))for(let c in t\
)c===r[a]&&f(t[c]);for(;a<r.length;){let c=r[a];if(!Object.hasOwn(t,c))throw we("the row",e[a],Object.keys(t));f(t[c])}}}function ye(e){let n=Object.getPrototypeOf(e);return n===Object.prototype||n===\
null}function ge(e,n){let r=me(e),o=e.map(t=>U(t,n));return(t,s,i,a)=>{let f=e[t];if(a+=r[t],f.kind!=="numeric")return o[t](s??null,i,a);let c=s==null;if(!c&&typeof s!="string"&&typeof s!="number")ret\
urn"a text, a number or null";let y=c?NaN:typeof s=="number"?s+0:S(s);if(!c&&!Number.isFinite(y))return"a finite number";pe(f,y,i,a)}}function he(e,{name:n},r,o){return new x(`Cannot encode ${e} as co\
lumn ${$(n)} must be ${o}: current value is ${$(r)}`)}function we(e,n,r){let{name:o}=n;return new x(`Cannot encode ${e} as it must have the ${be(n)} column ${$(o)}: it is not there${T(o,r)}`)}function\
 be(e){return"of"in e?e.of:e.kind}function D(e,n,r){let o=-1/0;for(let s=n;s<r;s++)o=Math.max(o,e[s]);let t=0;for(let s=n;s<r;s++)t+=e[s]=Math.exp(e[s]-o);for(let s=n;s<r;s++)e[s]/=t}var W=()=>"probab\
ilities",C=(e,{classes:{length:n}})=>{for(let r=0;r<e.length;)D(e,r,r+=n);return e},J=(e,n,r)=>{C(e,n);let{classes:o}=n;return r.map((t,s)=>{let i=[...e.subarray(s*=o.length,s+o.length)];return{label:\
o[i.indexOf(Math.max(...i))],probabilities:i}})},Y=({label:e,probabilities:n},r)=>({label:e,probabilities:Object.fromEntries(r.map((o,t)=>[o,n[t]]))}),M=({classes:{length:e}},n)=>[{name:"probabilities\
",datatype:"FP32",shape:[n,e]},{name:"label",datatype:"BYTES",shape:[n]}],V=(e,n)=>e[n];function F(e,n){let r=new Uint8Array(n),o=t=>{let s=e.charCodeAt(t);return s-33-+(s>34)-+(s>60)-+(s>92)};for(let\
 t=0,s=0,i=0,a=0;t<e.length;t+=2)for(i|=o(t)+91*o(t+1)<<a,a+=13;a>7;a-=8)r[s++]=i,i>>=8;return r}var H="n$_C!#!!#Pt2&!z$Z|er`}3{\'8n$w-\'#PKIZapDoX5mt+!!!`\'*!x&o\'t!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)\
73fUXuOET!DPJ-P#,.]\'V1y9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}\'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#Pj8h-6!r#*!t?_cSC.!B-\'!T:#%H#k#5)E8e!]\'Y#00V\'d!oR#]6uYu]M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?\
BP;7H#;-5!+:Jl2m:yIQd!r$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e\'Vnr?]\'-PN9h-}DZgi)X3]\',_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR\'_B[5&\
&!@;R8?!qR\'_B[5&\'P@;R8h[\'V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.\'!8#S*4[BPr22!9-\'!8#7+4[BPr22!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8e\'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V\'d!IQO!m#k$C!99A!\
wPF#2!_-*!{8c!*!p\')P&!0$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f\'#PI(59PO]\':[6uYu]M598!`$p.IQ~|9-w9Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]\'wy&Pt2`5a8$k`\'.$5)sR;HJ0n$V8h[s\'~2mDt%l*oRVnt?]\'*Ph[;vYu&##!p?]\'*Px[;v\
Yu&#:-p?J-9_yh:-au(Nw{i8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";var xe=65536;function Q(e,{simd:n=!0,module:r}={}){if(n)try{let t=new WebAssembly.Memory({initial:Math.ceil(e/\
xe)}),s=new WebAssembly.Instance(r??new WebAssembly.Module(F(H,799)),{env:{memory:t}});return{numbers:new Float32Array(t.buffer),dense:s.exports.dense}}catch{}let o=new Float32Array(Math.ceil(e/4));re\
turn{numbers:o,dense:$e(o)}}function $e(e){let{fround:n,max:r}=Math;return(o,t,s,i,a,f,c,y)=>{for([o,t,s,i]=[o>>2,t>>2,s>>2,i>>2];a--;i+=c){let g=i+c;e.copyWithin(i,s,s+c);for(let l=0,p=t;l<f;l++){let\
 A=e[o++];for(let m=i;m<g;m++,p++)e[m]=n(e[m]+n(A*e[p]))}for(let l=i;l<g;l++)e[l]=r(y,e[l])}}}var Oe=1<<17,G=16;function K({name:e,preprocessing:n,layers:r},o,t){let{features:s,classes:{length:i}}=n,a\
=s,f=s,c=0,y=d=>{let u=c;return c+=Math.ceil(d/4)*16,u},g=r.map(d=>{let u=o[d.kind](d,f);return f=u.width,a=Math.max(a,f),{step:u,at:u.weights.map(({length:h})=>y(h))}}),l=Math.max(1,Math.min(256,Math\
.floor(Oe/a))),p=[y(l*a+G),y(l*a+G)],A=Q(c,t),{numbers:m}=A;for(let{step:d,at:u}of g)d.weights.forEach((h,R)=>m.set(h,u[R]>>2));let w=new Float32Array(i),b=(d,u)=>{if(d.length!==u*s)throw new RangeErr\
or(`Cannot predict as ${u} rows must have ${u*s} features: current value is ${d.length}`);w.length!==u*i&&(w=new Float32Array(u*i));for(let h=0;h<u;h+=l){let R=Math.min(l,u-h),[E,N]=p;m.set(R===u?d:d.\
subarray(h*s,(h+R)*s),E>>2);for(let{step:te,at:oe}of g)te.run(A,oe,E,N,R),[E,N]=[N,E];w.set(m.subarray(E>>2,(E>>2)+R*i),h*i)}return w};return{name:e,preprocessing:n,logits:b,[W(n)]:(d,u)=>C(b(d,u),n)}\
}var Z=1<<20;async function X(e,n){let{method:r,url:o}=n,t=URL.canParse(o)?new URL(o).pathname:o;try{let s=Re(e);if(!Object.hasOwn(s,t))throw k(404,`There is no ${$(t)} here`);let i=s[t],a=typeof i=="\
function"?["POST"]:["GET","HEAD"];if(!a.includes(r))throw k(405,`Cannot ${r} ${t}: it takes ${a.join(" and ")}`,{allow:String(a)});return Response.json(typeof i=="function"?i(await Ee(n)):i)}catch(s){\
if(!(s instanceof x))throw s;let{message:i,...a}=s;return Response.json({error:i},{status:400,...a})}}function Re(e){let{name:n,preprocessing:r}=e,{classes:o,label:t,columns:s}=r,i=`/v2/models/${encod\
eURIComponent(n)}`;return{"/":{name:n,label:t,classes:o,columns:s},"/predict":a=>({predictions:q(e,P(a)&&Array.isArray(a.rows)?a.rows:[a]).map(f=>Y(f,o))}),"/v2":{name:"retort-edge",version:"1",extens\
ions:[]},"/v2/health/live":{live:!0},"/v2/health/ready":{ready:!0},[i]:{name:n,platform:"retort_edge",inputs:z(e),outputs:M(r,-1)},[`${i}/ready`]:{name:n,ready:!0},[`${i}/infer`]:a=>Pe(e,a)}}async fun\
ction Ee({body:e}){let n=new TextDecoder("utf-8",{fatal:!0}),r="",o=0;try{for await(let t of e??[]){if(o+=t.length,o>Z)throw k(413,`Cannot read a body of more than ${Z} bytes`);r+=n.decode(t,{stream:!\
0})}return JSON.parse(r+n.decode())}catch(t){throw t instanceof x?t:k(400,"Cannot predict as the body must be JSON")}}function q(e,n){if(!n.length)throw O("rows","a row or more",n);return n.forEach((r\
,o)=>{if(!P(r))throw O(`rows[${o}]`,"an object, cells by column name",r)}),e.predict(n)}function z({preprocessing:{columns:e}}){let n=e.flatMap(({kind:t,name:s})=>t==="numeric"?[]:[s]),r=e.length-n.le\
ngth,o="features";for(;n.includes(o);)o+="_";return[...r?[{name:o,datatype:"FP32",shape:[-1,r]}]:[],...n.map(t=>({name:t,datatype:"BYTES",shape:[-1,1]}))]}function Pe(e,n){let{id:r,inputs:o,outputs:t}\
=P(n)?n:{};if(r!==void 0&&typeof r!="string")throw O("id","a text",r);let s=q(e,ke(e,o)),i=M(e.preprocessing,s.length);return{model_name:e.name,id:r,outputs:ee(t??i,i,"outputs").map(([a])=>({...a,data\
:s.flatMap(f=>V(f,a.name))}))}}function ke(e,n){let{preprocessing:{columns:r}}=e,o=ee(n,z(e),"inputs"),t;for(let[{name:s,datatype:i,shape:[,a=1]},{shape:f,data:c,...y}]of o){let g=i==="BYTES";if(y.dat\
atype!==i)throw O(`the datatype of ${s}`,i,y.datatype);let l=Array.isArray(c)?c.flat(2):[],p=l.length/a;if(t??=Array.from(l.slice(0,p),()=>Object.create(null)),String(f)!==`${t.length},${a}`||p!==t.le\
ngth)throw O(`the shape of ${s}`,`[rows, ${a}], as its data and the other inputs have it`,f);let A=r.filter(m=>g?m.name===s:m.kind==="numeric");l.forEach((m,w)=>{let{name:b,missing:d}=A[w%a];if(typeof\
 m!==(g?"string":"number")&&!(m===null&&d))throw O(`column ${$(b)}`,`${i}, as in training`,m);t[Math.floor(w/a)][b]=m})}return t??[]}function ee(e,n,r){let o=[...n];if(!Array.isArray(e))throw O(r,"an \
array",e);return e.map((t,s)=>{let i=o.findIndex(({name:a})=>P(t)&&a===t.name);if(i<0)throw O(`${r}[${s}]`,`another of ${$(n.map(({name:a})=>a))}`,P(t)?t.name:t);return[o.splice(i,1)[0],t]})}function \
P(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function O(e,n,r){return k(400,`Cannot predict as ${e} must be ${n}: current value is ${$(r)}`)}function k(e,n,r){return Object.assign(new x\
(n),{status:e,headers:r})}function ne({name:e,numeric:n,others:r,missing:o,layers:t,bytes:s,...i},a,f){let c=F(a,s),y=0,g=d=>c.slice(y,y+=d).buffer,l=n?n[0].split(n[1]):[],p=l.length,[A,m]=[new Float6\
4Array(g(8*p)),new Float64Array(g(8*p))],w=[...l.map((d,u)=>({kind:"numeric",name:d,mean:A[u],sd:m[u],missing:o.includes(u)})),...r],b=d=>{let[u,...h]=Array.isArray(d)?d:[];return typeof u=="string"?f\
[u](g,...h):d};return{name:e,preprocessing:{version:1,columns:w,...i},layers:t.map(d=>Object.fromEntries(Object.entries(d).map(([u,h])=>[u,b(h)])))}}function re(e,n,r,o,t,s){let i=K(ne(e,n,o),r,t),{lo\
gits:a,preprocessing:f}=i,{features:c}=f,y=L(f,s),g=p=>{let A=new Float32Array(p.length*c);return p.forEach((m,w)=>{try{y(m,A,w*c)}catch(b){throw p.length>1&&b instanceof x&&(b.message=`rows[${w}]: ${\
b.message}`),b}}),J(a(A,p.length),f,p)},l={...i,encoders:s,predict:(p=>Array.isArray(p)?g(p):g([p])[0]),fetch:p=>X(l,p)};return l}return re})()',AB='(()=>{var $=class extends Error{name="UserError"};f\
unction C(e,n){return e.length>n?`${e.slice(0,n-3)}...`:e}function x(e){return typeof e=="number"||e===void 0?String(e):C(ne(typeof e=="string"?e.slice(0,80):e),80)}function ne(e){try{return JSON.stri\
ngify(e)??String(e)}catch{return`an ${typeof e}`}}var I=()=>"";function T(e){let n=Number(e);if(!Number.isFinite(n))return NaN;let r=e.charCodeAt(0);return r>te&&r<128||!re.test(e)?n:NaN}var te=48,re=\
/^\\s*(0[xob]|$)/i;function oe(e){return("width"in e?e.width:e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}var j=1e6;function se({mean:e,sd:n},r){let s=(r-e)/n,t=Number.isFinite(s)?s:r/n-e/\
n;return Math.max(-j,Math.min(j,t))}function ae(e,n,r,s){let t=Number.isNaN(n);r[s]=t?e.fill??0:se(e,n),e.missing&&(r[s+1]=t?1:0)}function ie(e){let n=0;return e.map(r=>{let s=n;return n+=oe(r),s})}fu\
nction _({columns:e},n={}){let r=e.map(({name:t})=>t),s=ue(e,n);return(t,o,i)=>{let a=0,l=c=>{let y=s(a,c,o,i);if(y)throw de("the row",e[a],c,y);a++};if(ce(t))for(let c in t)c===r[a]&&l(t[c]);for(;a<r\
.length;){let c=r[a];if(!Object.hasOwn(t,c))throw le("the row",e[a],Object.keys(t));l(t[c])}}}function ce(e){let n=Object.getPrototypeOf(e);return n===Object.prototype||n===null}function ue(e,n){let r\
=ie(e),s=e.map(t=>void 0);return(t,o,i,a)=>{let l=e[t];if(a+=r[t],l.kind!=="numeric")return s[t](o??null,i,a);let c=o==null;if(!c&&typeof o!="string"&&typeof o!="number")return"a text, a number or nul\
l";let y=c?NaN:typeof o=="number"?o+0:T(o);if(!c&&!Number.isFinite(y))return"a finite number";ae(l,y,i,a)}}function de(e,{name:n},r,s){return new $(`Cannot encode ${e} as column ${x(n)} must be ${s}: \
current value is ${x(r)}`)}function le(e,n,r){let{name:s}=n;return new $(`Cannot encode ${e} as it must have the ${pe(n)} column ${x(s)}: it is not there${I(s,r)}`)}function pe(e){return"of"in e?e.of:\
e.kind}function U(e,n,r){let s=-1/0;for(let o=n;o<r;o++)s=Math.max(s,e[o]);let t=0;for(let o=n;o<r;o++)t+=e[o]=Math.exp(e[o]-s);for(let o=n;o<r;o++)e[o]/=t}var v=()=>"probabilities",N=(e,{classes:{len\
gth:n}})=>{for(let r=0;r<e.length;)U(e,r,r+=n);return e},B=(e,n,r)=>{N(e,n);let{classes:s}=n;return r.map((t,o)=>{let i=[...e.subarray(o*=s.length,o+s.length)];return{label:s[i.indexOf(Math.max(...i))\
],probabilities:i}})},L=({label:e,probabilities:n},r)=>({label:e,probabilities:Object.fromEntries(r.map((s,t)=>[s,n[t]]))}),M=({classes:{length:e}},n)=>[{name:"probabilities",datatype:"FP32",shape:[n,\
e]},{name:"label",datatype:"BYTES",shape:[n]}],D=(e,n)=>e[n];function S(e,n){let r=new Uint8Array(n),s=t=>{let o=e.charCodeAt(t);return o-33-+(o>34)-+(o>60)-+(o>92)};for(let t=0,o=0,i=0,a=0;t<e.length\
;t+=2)for(i|=s(t)+91*s(t+1)<<a,a+=13;a>7;a-=8)r[o++]=i,i>>=8;return r}var J="n$_C!#!!#Pt2&!z$Z|er`}3{\'8n$w-\'#PKIZapDoX5mt+!!!`\'*!x&o\'t!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-P#,.]\'V1y9ocD\
P720$%!qRfPjrh!DP*!0$l({8c!*!}\'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#Pj8h-6!r#*!t?_cSC.!B-\'!T:#%H#k#5)E8e!]\'Y#00V\'d!oR#]6uYu]M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl2m:yIQd!r$I0@\
;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e\'Vnr?]\'-PN9h-}DZgi)X3]\',_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR\'_B[5&&!@;R8?!qR\'_B[5&\'P@;R8h[\'V%\
P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.\'!8#S*4[BPr22!9-\'!8#7+4[BPr22!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8e\'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V\'d!IQO!m#k$C!99A!wPF#2!_-*!{8c!*!p\')P&!0$}%j\
#r0d!~U+_7t)#d!L!:2,:9-_1a]||f\'#PI(59PO]\':[6uYu]M598!`$p.IQ~|9-w9Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]\'wy&Pt2`5a8$k`\'.$5)sR;HJ0n$V8h[s\'~2mDt%l*oRVnt?]\'*Ph[;vYu&##!p?]\'*Px[;vYu&#:-p?J-9_yh:-au(Nw{i8!!5\
)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";var me=65536;function Y(e,{simd:n=!0,module:r}={}){if(n)try{let t=new WebAssembly.Memory({initial:Math.ceil(e/me)}),o=new WebAssembly.Ins\
tance(r??new WebAssembly.Module(S(J,799)),{env:{memory:t}});return{numbers:new Float32Array(t.buffer),dense:o.exports.dense}}catch{}let s=new Float32Array(Math.ceil(e/4));return{numbers:s,dense:ye(s)}\
}function ye(e){let{fround:n,max:r}=Math;return(s,t,o,i,a,l,c,y)=>{for([s,t,o,i]=[s>>2,t>>2,o>>2,i>>2];a--;i+=c){let g=i+c;e.copyWithin(i,o,o+c);for(let p=0,f=t;p<l;p++){let A=e[s++];for(let m=i;m<g;m\
++,f++)e[m]=n(e[m]+n(A*e[f]))}for(let p=i;p<g;p++)e[p]=r(y,e[p])}}}var ge=1<<17,V=16;function W({name:e,preprocessing:n,layers:r},s,t){let{features:o,classes:{length:i}}=n,a=o,l=o,c=0,y=d=>{let u=c;re\
turn c+=Math.ceil(d/4)*16,u},g=r.map(d=>{let u=s[d.kind](d,l);return l=u.width,a=Math.max(a,l),{step:u,at:u.weights.map(({length:h})=>y(h))}}),p=Math.max(1,Math.min(256,Math.floor(ge/a))),f=[y(p*a+V),\
y(p*a+V)],A=Y(c,t),{numbers:m}=A;for(let{step:d,at:u}of g)d.weights.forEach((h,O)=>m.set(h,u[O]>>2));let w=new Float32Array(i),b=(d,u)=>{if(d.length!==u*o)throw new RangeError(`Cannot predict as ${u} \
rows must have ${u*o} features: current value is ${d.length}`);w.length!==u*i&&(w=new Float32Array(u*i));for(let h=0;h<u;h+=p){let O=Math.min(p,u-h),[E,F]=f;m.set(O===u?d:d.subarray(h*o,(h+O)*o),E>>2)\
;for(let{step:z,at:ee}of g)z.run(A,ee,E,F,O),[E,F]=[F,E];w.set(m.subarray(E>>2,(E>>2)+O*i),h*i)}return w};return{name:e,preprocessing:n,logits:b,[v(n)]:(d,u)=>N(b(d,u),n)}}var H=1<<20;async function Q\
(e,n){let{method:r,url:s}=n,t=URL.canParse(s)?new URL(s).pathname:s;try{let o=he(e);if(!Object.hasOwn(o,t))throw k(404,`There is no ${x(t)} here`);let i=o[t],a=typeof i=="function"?["POST"]:["GET","HE\
AD"];if(!a.includes(r))throw k(405,`Cannot ${r} ${t}: it takes ${a.join(" and ")}`,{allow:String(a)});return Response.json(typeof i=="function"?i(await we(n)):i)}catch(o){if(!(o instanceof $))throw o;\
let{message:i,...a}=o;return Response.json({error:i},{status:400,...a})}}function he(e){let{name:n,preprocessing:r}=e,{classes:s,label:t,columns:o}=r,i=`/v2/models/${encodeURIComponent(n)}`;return{"/"\
:{name:n,label:t,classes:s,columns:o},"/predict":a=>({predictions:G(e,P(a)&&Array.isArray(a.rows)?a.rows:[a]).map(l=>L(l,s))}),"/v2":{name:"retort-edge",version:"1",extensions:[]},"/v2/health/live":{l\
ive:!0},"/v2/health/ready":{ready:!0},[i]:{name:n,platform:"retort_edge",inputs:K(e),outputs:M(r,-1)},[`${i}/ready`]:{name:n,ready:!0},[`${i}/infer`]:a=>be(e,a)}}async function we({body:e}){let n=new \
TextDecoder("utf-8",{fatal:!0}),r="",s=0;try{for await(let t of e??[]){if(s+=t.length,s>H)throw k(413,`Cannot read a body of more than ${H} bytes`);r+=n.decode(t,{stream:!0})}return JSON.parse(r+n.dec\
ode())}catch(t){throw t instanceof $?t:k(400,"Cannot predict as the body must be JSON")}}function G(e,n){if(!n.length)throw R("rows","a row or more",n);return n.forEach((r,s)=>{if(!P(r))throw R(`rows[\
${s}]`,"an object, cells by column name",r)}),e.predict(n)}function K({preprocessing:{columns:e}}){let n=e.flatMap(({kind:t,name:o})=>t==="numeric"?[]:[o]),r=e.length-n.length,s="features";for(;n.incl\
udes(s);)s+="_";return[...r?[{name:s,datatype:"FP32",shape:[-1,r]}]:[],...n.map(t=>({name:t,datatype:"BYTES",shape:[-1,1]}))]}function be(e,n){let{id:r,inputs:s,outputs:t}=P(n)?n:{};if(r!==void 0&&typ\
eof r!="string")throw R("id","a text",r);let o=G(e,Ae(e,s)),i=M(e.preprocessing,o.length);return{model_name:e.name,id:r,outputs:Z(t??i,i,"outputs").map(([a])=>({...a,data:o.flatMap(l=>D(l,a.name))}))}\
}function Ae(e,n){let{preprocessing:{columns:r}}=e,s=Z(n,K(e),"inputs"),t;for(let[{name:o,datatype:i,shape:[,a=1]},{shape:l,data:c,...y}]of s){let g=i==="BYTES";if(y.datatype!==i)throw R(`the datatype\
 of ${o}`,i,y.datatype);let p=Array.isArray(c)?c.flat(2):[],f=p.length/a;if(t??=Array.from(p.slice(0,f),()=>Object.create(null)),String(l)!==`${t.length},${a}`||f!==t.length)throw R(`the shape of ${o}\
`,`[rows, ${a}], as its data and the other inputs have it`,l);let A=r.filter(m=>g?m.name===o:m.kind==="numeric");p.forEach((m,w)=>{let{name:b,missing:d}=A[w%a];if(typeof m!==(g?"string":"number")&&!(m\
===null&&d))throw R(`column ${x(b)}`,`${i}, as in training`,m);t[Math.floor(w/a)][b]=m})}return t??[]}function Z(e,n,r){let s=[...n];if(!Array.isArray(e))throw R(r,"an array",e);return e.map((t,o)=>{l\
et i=s.findIndex(({name:a})=>P(t)&&a===t.name);if(i<0)throw R(`${r}[${o}]`,`another of ${x(n.map(({name:a})=>a))}`,P(t)?t.name:t);return[s.splice(i,1)[0],t]})}function P(e){return typeof e=="object"&&\
e!==null&&!Array.isArray(e)}function R(e,n,r){return k(400,`Cannot predict as ${e} must be ${n}: current value is ${x(r)}`)}function k(e,n,r){return Object.assign(new $(n),{status:e,headers:r})}functi\
on X({name:e,numeric:n,others:r,missing:s,layers:t,bytes:o,...i},a,l){let c=S(a,o),y=0,g=d=>c.slice(y,y+=d).buffer,p=n?n[0].split(n[1]):[],f=p.length,[A,m]=[new Float64Array(g(8*f)),new Float64Array(g\
(8*f))],w=[...p.map((d,u)=>({kind:"numeric",name:d,mean:A[u],sd:m[u],missing:s.includes(u)})),...r],b=d=>{let[u,...h]=Array.isArray(d)?d:[];return typeof u=="string"?l[u](g,...h):d};return{name:e,prep\
rocessing:{version:1,columns:w,...i},layers:t.map(d=>Object.fromEntries(Object.entries(d).map(([u,h])=>[u,b(h)])))}}function q(e,n,r,s,t,o){let i=W(X(e,n,s),r,t),{logits:a,preprocessing:l}=i,{features\
:c}=l,y=_(l,o),g=f=>{let A=new Float32Array(f.length*c);return f.forEach((m,w)=>{try{y(m,A,w*c)}catch(b){throw f.length>1&&b instanceof $&&(b.message=`rows[${w}]: ${b.message}`),b}}),B(a(A,f.length),l\
,f)},p={...i,encoders:o,predict:(f=>Array.isArray(f)?g(f):g([f])[0]),fetch:f=>Q(p,f)};return p}return q})()',hB='(()=>{var w=class extends Error{name="UserError"};function I(e,n){return e.length>n?`${\
e.slice(0,n-3)}...`:e}function b(e){return typeof e=="number"||e===void 0?String(e):I(ie(typeof e=="string"?e.slice(0,80):e),80)}function ie(e){try{return JSON.stringify(e)??String(e)}catch{return`an \
${typeof e}`}}var T=()=>"";function E(e){let n=Number(e);if(!Number.isFinite(n))return NaN;let r=e.charCodeAt(0);return r>ae&&r<128||!ue.test(e)?n:NaN}var ae=48,ue=/^\\s*(0[xob]|$)/i;function ce({categ\
ories:e,missing:n},r,t,o){let s=e.length;t.fill(0,o,o+s+(n?1:0)),r!=="missing"?r!==void 0&&(t[o+r]=1):n&&(t[o+s]=1)}var de=15;function fe(e,n){let r=e.indexOf(n);if(r>=0)return r;let t=j(n),o=Number.i\
sNaN(t)?-1:e.findIndex(s=>j(s)===t);return o<0?void 0:o}function j(e){return e.length>de?NaN:E(e)}function v({categories:e}){let n=new Map(e.map((r,t)=>[r,t]).reverse());return r=>n.get(r)??fe(e,r)}fu\
nction U(e,n,r,t,o){if(typeof r=="number"&&!(Math.abs(r)<2**53))return"a text, a number below 2^53 or null";ce(e,r===null?"missing":n(String(r)),t,o)}function pe(e,n){let{name:r,encoder:t}=e;if(Object\
.hasOwn(n,t))return n[t](e);throw new w(`Cannot encode column ${b(r)} as its encoder must be at hand: ${b(t)} is not; name the plugin that it comes with`)}function _(e,n){let{of:r,width:t,missing:o}=e\
,s=pe(e,n);return(a,i,c)=>{if(i.fill(0,c,c+t+(o?1:0)),o&&a===null&&(i[c+t]=1),"write"in s)return le(r,a,u=>s.write(u,i,c))}}function le(e,n,r){if(n==null)return r(null);if(e==="tokens"){let t=me(n);re\
turn typeof t=="string"?t:r(t)}if(typeof n!="string"&&typeof n!="number")return"a text, a number or null";if(e==="numeric"||e==="image"){let t=typeof n=="number"?n+0:E(n);return Number.isFinite(t)?r(t\
):"a finite number"}return r(String(n))}function me(e){let n=Array.isArray(e)?e:typeof e=="string"?ye(e):[e],r=new Int32Array(n.length);for(let t=0;t<n.length;t++){let o=n[t],s=typeof o=="number"?o:ty\
peof o=="string"?E(o):NaN;if(!(Number.isInteger(s)&&s>=0&&s<2**31))return`ids, whole numbers from 0 on, as a list or with spaces between them, and not ${b(o)}`;r[t]=s}return r}function ye(e){return e.\
split(/\\s+/).filter(n=>n)}function B(e,n){if(e.kind==="numeric")return;if(e.kind==="encoded")return _(e,n);let r=v(e);return(t,o,s)=>t!==null&&typeof t!="string"&&typeof t!="number"?"a text, a number \
or null":U(e,r,t,o,s)}function ge(e){return("width"in e?e.width:e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}var L=1e6;function he({mean:e,sd:n},r){let t=(r-e)/n,o=Number.isFinite(t)?t:r/\
n-e/n;return Math.max(-L,Math.min(L,o))}function we(e,n,r,t){let o=Number.isNaN(n);r[t]=o?e.fill??0:he(e,n),e.missing&&(r[t+1]=o?1:0)}function be(e){let n=0;return e.map(r=>{let t=n;return n+=ge(r),t}\
)}function D({columns:e},n={}){let r=e.map(({name:o})=>o),t=xe(e,n);return(o,s,a)=>{let i=0,c=u=>{let y=t(i,u,s,a);if(y)throw $e("the row",e[i],u,y);i++};if(Ae(o))for(let u in o)u===r[i]&&c(o[u]);for(\
;i<r.length;){let u=r[i];if(!Object.hasOwn(o,u))throw Oe("the row",e[i],Object.keys(o));c(o[u])}}}function Ae(e){let n=Object.getPrototypeOf(e);return n===Object.prototype||n===null}function xe(e,n){l\
et r=be(e),t=e.map(o=>B(o,n));return(o,s,a,i)=>{let c=e[o];if(i+=r[o],c.kind!=="numeric")return t[o](s??null,a,i);let u=s==null;if(!u&&typeof s!="string"&&typeof s!="number")return"a text, a number or\
 null";let y=u?NaN:typeof s=="number"?s+0:E(s);if(!u&&!Number.isFinite(y))return"a finite number";we(c,y,a,i)}}function $e(e,{name:n},r,t){return new w(`Cannot encode ${e} as column ${b(n)} must be ${\
t}: current value is ${b(r)}`)}function Oe(e,n,r){let{name:t}=n;return new w(`Cannot encode ${e} as it must have the ${Ee(n)} column ${b(t)}: it is not there${T(t,r)}`)}function Ee(e){return"of"in e?e\
.of:e.kind}function W(e,n,r){let t=-1/0;for(let s=n;s<r;s++)t=Math.max(t,e[s]);let o=0;for(let s=n;s<r;s++)o+=e[s]=Math.exp(e[s]-t);for(let s=n;s<r;s++)e[s]/=o}var J=()=>"probabilities",N=(e,{classes:\
{length:n}})=>{for(let r=0;r<e.length;)W(e,r,r+=n);return e},Y=(e,n,r)=>{N(e,n);let{classes:t}=n;return r.map((o,s)=>{let a=[...e.subarray(s*=t.length,s+t.length)];return{label:t[a.indexOf(Math.max(..\
.a))],probabilities:a}})},V=({label:e,probabilities:n},r)=>({label:e,probabilities:Object.fromEntries(r.map((t,o)=>[t,n[o]]))}),M=({classes:{length:e}},n)=>[{name:"probabilities",datatype:"FP32",shape\
:[n,e]},{name:"label",datatype:"BYTES",shape:[n]}],H=(e,n)=>e[n];function S(e,n){let r=new Uint8Array(n),t=o=>{let s=e.charCodeAt(o);return s-33-+(s>34)-+(s>60)-+(s>92)};for(let o=0,s=0,a=0,i=0;o<e.le\
ngth;o+=2)for(a|=t(o)+91*t(o+1)<<i,i+=13;i>7;i-=8)r[s++]=a,a>>=8;return r}var K="n$_C!#!!#Pt2&!z$Z|er`}3{\'8n$w-\'#PKIZapDoX5mt+!!!`\'*!x&o\'t!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-P#,.]\'V1y\
9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}\'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#Pj8h-6!r#*!t?_cSC.!B-\'!T:#%H#k#5)E8e!]\'Y#00V\'d!oR#]6uYu]M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl2m:yIQd!r\
$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e\'Vnr?]\'-PN9h-}DZgi)X3]\',_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR\'_B[5&&!@;R8?!qR\'_B[5&\'P@;R8h\
[\'V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.\'!8#S*4[BPr22!9-\'!8#7+4[BPr22!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8e\'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V\'d!IQO!m#k$C!99A!wPF#2!_-*!{8c!*!p\')P&!0\
$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f\'#PI(59PO]\':[6uYu]M598!`$p.IQ~|9-w9Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]\'wy&Pt2`5a8$k`\'.$5)sR;HJ0n$V8h[s\'~2mDt%l*oRVnt?]\'*Ph[;vYu&##!p?]\'*Px[;vYu&#:-p?J-9_yh:-au(Nw{i\
8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";var Pe=65536;function Q(e,{simd:n=!0,module:r}={}){if(n)try{let o=new WebAssembly.Memory({initial:Math.ceil(e/Pe)}),s=new WebAssembly\
.Instance(r??new WebAssembly.Module(S(K,799)),{env:{memory:o}});return{numbers:new Float32Array(o.buffer),dense:s.exports.dense}}catch{}let t=new Float32Array(Math.ceil(e/4));return{numbers:t,dense:ke\
(t)}}function ke(e){let{fround:n,max:r}=Math;return(t,o,s,a,i,c,u,y)=>{for([t,o,s,a]=[t>>2,o>>2,s>>2,a>>2];i--;a+=u){let g=a+u;e.copyWithin(a,s,s+u);for(let p=0,l=o;p<c;p++){let $=e[t++];for(let m=a;m\
<g;m++,l++)e[m]=n(e[m]+n($*e[l]))}for(let p=a;p<g;p++)e[p]=r(y,e[p])}}}var Fe=1<<17,G=16;function Z({name:e,preprocessing:n,layers:r},t,o){let{features:s,classes:{length:a}}=n,i=s,c=s,u=0,y=f=>{let d=\
u;return u+=Math.ceil(f/4)*16,d},g=r.map(f=>{let d=t[f.kind](f,c);return c=d.width,i=Math.max(i,c),{step:d,at:d.weights.map(({length:h})=>y(h))}}),p=Math.max(1,Math.min(256,Math.floor(Fe/i))),l=[y(p*i\
+G),y(p*i+G)],$=Q(u,o),{numbers:m}=$;for(let{step:f,at:d}of g)f.weights.forEach((h,R)=>m.set(h,d[R]>>2));let A=new Float32Array(a),x=(f,d)=>{if(f.length!==d*s)throw new RangeError(`Cannot predict as $\
{d} rows must have ${d*s} features: current value is ${f.length}`);A.length!==d*a&&(A=new Float32Array(d*a));for(let h=0;h<d;h+=p){let R=Math.min(p,d-h),[P,C]=l;m.set(R===d?f:f.subarray(h*s,(h+R)*s),P\
>>2);for(let{step:oe,at:se}of g)oe.run($,se,P,C,R),[P,C]=[C,P];A.set(m.subarray(P>>2,(P>>2)+R*a),h*a)}return A};return{name:e,preprocessing:n,logits:x,[J(n)]:(f,d)=>N(x(f,d),n)}}var X=1<<20;async func\
tion q(e,n){let{method:r,url:t}=n,o=URL.canParse(t)?new URL(t).pathname:t;try{let s=Se(e);if(!Object.hasOwn(s,o))throw F(404,`There is no ${b(o)} here`);let a=s[o],i=typeof a=="function"?["POST"]:["GE\
T","HEAD"];if(!i.includes(r))throw F(405,`Cannot ${r} ${o}: it takes ${i.join(" and ")}`,{allow:String(i)});return Response.json(typeof a=="function"?a(await Ce(n)):a)}catch(s){if(!(s instanceof w))th\
row s;let{message:a,...i}=s;return Response.json({error:a},{status:400,...i})}}function Se(e){let{name:n,preprocessing:r}=e,{classes:t,label:o,columns:s}=r,a=`/v2/models/${encodeURIComponent(n)}`;retu\
rn{"/":{name:n,label:o,classes:t,columns:s},"/predict":i=>({predictions:z(e,k(i)&&Array.isArray(i.rows)?i.rows:[i]).map(c=>V(c,t))}),"/v2":{name:"retort-edge",version:"1",extensions:[]},"/v2/health/li\
ve":{live:!0},"/v2/health/ready":{ready:!0},[a]:{name:n,platform:"retort_edge",inputs:ee(e),outputs:M(r,-1)},[`${a}/ready`]:{name:n,ready:!0},[`${a}/infer`]:i=>Ne(e,i)}}async function Ce({body:e}){let\
 n=new TextDecoder("utf-8",{fatal:!0}),r="",t=0;try{for await(let o of e??[]){if(t+=o.length,t>X)throw F(413,`Cannot read a body of more than ${X} bytes`);r+=n.decode(o,{stream:!0})}return JSON.parse(\
r+n.decode())}catch(o){throw o instanceof w?o:F(400,"Cannot predict as the body must be JSON")}}function z(e,n){if(!n.length)throw O("rows","a row or more",n);return n.forEach((r,t)=>{if(!k(r))throw O\
(`rows[${t}]`,"an object, cells by column name",r)}),e.predict(n)}function ee({preprocessing:{columns:e}}){let n=e.flatMap(({kind:o,name:s})=>o==="numeric"?[]:[s]),r=e.length-n.length,t="features";for\
(;n.includes(t);)t+="_";return[...r?[{name:t,datatype:"FP32",shape:[-1,r]}]:[],...n.map(o=>({name:o,datatype:"BYTES",shape:[-1,1]}))]}function Ne(e,n){let{id:r,inputs:t,outputs:o}=k(n)?n:{};if(r!==voi\
d 0&&typeof r!="string")throw O("id","a text",r);let s=z(e,Me(e,t)),a=M(e.preprocessing,s.length);return{model_name:e.name,id:r,outputs:ne(o??a,a,"outputs").map(([i])=>({...i,data:s.flatMap(c=>H(c,i.n\
ame))}))}}function Me(e,n){let{preprocessing:{columns:r}}=e,t=ne(n,ee(e),"inputs"),o;for(let[{name:s,datatype:a,shape:[,i=1]},{shape:c,data:u,...y}]of t){let g=a==="BYTES";if(y.datatype!==a)throw O(`t\
he datatype of ${s}`,a,y.datatype);let p=Array.isArray(u)?u.flat(2):[],l=p.length/i;if(o??=Array.from(p.slice(0,l),()=>Object.create(null)),String(c)!==`${o.length},${i}`||l!==o.length)throw O(`the sh\
ape of ${s}`,`[rows, ${i}], as its data and the other inputs have it`,c);let $=r.filter(m=>g?m.name===s:m.kind==="numeric");p.forEach((m,A)=>{let{name:x,missing:f}=$[A%i];if(typeof m!==(g?"string":"nu\
mber")&&!(m===null&&f))throw O(`column ${b(x)}`,`${a}, as in training`,m);o[Math.floor(A/i)][x]=m})}return o??[]}function ne(e,n,r){let t=[...n];if(!Array.isArray(e))throw O(r,"an array",e);return e.m\
ap((o,s)=>{let a=t.findIndex(({name:i})=>k(o)&&i===o.name);if(a<0)throw O(`${r}[${s}]`,`another of ${b(n.map(({name:i})=>i))}`,k(o)?o.name:o);return[t.splice(a,1)[0],o]})}function k(e){return typeof e\
=="object"&&e!==null&&!Array.isArray(e)}function O(e,n,r){return F(400,`Cannot predict as ${e} must be ${n}: current value is ${b(r)}`)}function F(e,n,r){return Object.assign(new w(n),{status:e,header\
s:r})}function re({name:e,numeric:n,others:r,missing:t,layers:o,bytes:s,...a},i,c){let u=S(i,s),y=0,g=f=>u.slice(y,y+=f).buffer,p=n?n[0].split(n[1]):[],l=p.length,[$,m]=[new Float64Array(g(8*l)),new F\
loat64Array(g(8*l))],A=[...p.map((f,d)=>({kind:"numeric",name:f,mean:$[d],sd:m[d],missing:t.includes(d)})),...r],x=f=>{let[d,...h]=Array.isArray(f)?f:[];return typeof d=="string"?c[d](g,...h):f};retur\
n{name:e,preprocessing:{version:1,columns:A,...a},layers:o.map(f=>Object.fromEntries(Object.entries(f).map(([d,h])=>[d,x(h)])))}}function te(e,n,r,t,o,s){let a=Z(re(e,n,t),r,o),{logits:i,preprocessing\
:c}=a,{features:u}=c,y=D(c,s),g=l=>{let $=new Float32Array(l.length*u);return l.forEach((m,A)=>{try{y(m,$,A*u)}catch(x){throw l.length>1&&x instanceof w&&(x.message=`rows[${A}]: ${x.message}`),x}}),Y(\
i($,l.length),c,l)},p={...a,encoders:s,predict:(l=>Array.isArray(l)?g(l):g([l])[0]),fetch:l=>q(p,l)};return p}return te})()',gB='(()=>{var b=class extends Error{name="UserError"};function T(e,n){retur\
n e.length>n?`${e.slice(0,n-3)}...`:e}function w(e){return typeof e=="number"||e===void 0?String(e):T(ae(typeof e=="string"?e.slice(0,80):e),80)}function ae(e){try{return JSON.stringify(e)??String(e)}\
catch{return`an ${typeof e}`}}var I=()=>"";function E(e){let n=Number(e);if(!Number.isFinite(n))return NaN;let o=e.charCodeAt(0);return o>ue&&o<128||!ce.test(e)?n:NaN}var ue=48,ce=/^\\s*(0[xob]|$)/i;fu\
nction de({categories:e,missing:n},o,t,r){let s=e.length;t.fill(0,r,r+s+(n?1:0)),o!=="missing"?o!==void 0&&(t[r+o]=1):n&&(t[r+s]=1)}var fe=15;function le(e,n){let o=e.indexOf(n);if(o>=0)return o;let t\
=j(n),r=Number.isNaN(t)?-1:e.findIndex(s=>j(s)===t);return r<0?void 0:r}function j(e){return e.length>fe?NaN:E(e)}function v({categories:e}){let n=new Map(e.map((o,t)=>[o,t]).reverse());return o=>n.ge\
t(o)??le(e,o)}function L(e,n,o,t,r){if(typeof o=="number"&&!(Math.abs(o)<2**53))return"a text, a number below 2^53 or null";de(e,o===null?"missing":n(String(o)),t,r)}function pe(e,n){let{name:o,encode\
r:t}=e;if(Object.hasOwn(n,t))return n[t](e);throw new b(`Cannot encode column ${w(o)} as its encoder must be at hand: ${w(t)} is not; name the plugin that it comes with`)}function _(e,n){let{of:o,widt\
h:t,missing:r}=e,s=pe(e,n);return(i,a,u)=>{if(a.fill(0,u,u+t+(r?1:0)),r&&i===null&&(a[u+t]=1),"write"in s)return me(o,i,c=>s.write(c,a,u))}}function me(e,n,o){if(n==null)return o(null);if(e==="tokens"\
){let t=ye(n);return typeof t=="string"?t:o(t)}if(typeof n!="string"&&typeof n!="number")return"a text, a number or null";if(e==="numeric"||e==="image"){let t=typeof n=="number"?n+0:E(n);return Number\
.isFinite(t)?o(t):"a finite number"}return o(String(n))}function ye(e){let n=Array.isArray(e)?e:typeof e=="string"?ge(e):[e],o=new Int32Array(n.length);for(let t=0;t<n.length;t++){let r=n[t],s=typeof \
r=="number"?r:typeof r=="string"?E(r):NaN;if(!(Number.isInteger(s)&&s>=0&&s<2**31))return`ids, whole numbers from 0 on, as a list or with spaces between them, and not ${w(r)}`;o[t]=s}return o}function\
 ge(e){return e.split(/\\s+/).filter(n=>n)}function U(e,n){if(e.kind==="numeric")return;if(e.kind==="encoded")return _(e,n);let o=v(e);return(t,r,s)=>t!==null&&typeof t!="string"&&typeof t!="number"?"a\
 text, a number or null":L(e,o,t,r,s)}function he(e){return("width"in e?e.width:e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}var B=1e6;function be({mean:e,sd:n},o){let t=(o-e)/n,r=Number.\
isFinite(t)?t:o/n-e/n;return Math.max(-B,Math.min(B,r))}function we(e,n,o,t){let r=Number.isNaN(n);o[t]=r?e.fill??0:be(e,n),e.missing&&(o[t+1]=r?1:0)}function Ae(e){let n=0;return e.map(o=>{let t=n;re\
turn n+=he(o),t})}function D({columns:e},n={}){let o=e.map(({name:r})=>r),t=$e(e,n);return(r,s,i)=>{let a=0,u=c=>{let y=t(a,c,s,i);if(y)throw Oe("the row",e[a],c,y);a++};if(xe(r))for(let c in r)c===o[\
a]&&u(r[c]);for(;a<o.length;){let c=o[a];if(!Object.hasOwn(r,c))throw Ee("the row",e[a],Object.keys(r));u(r[c])}}}function xe(e){let n=Object.getPrototypeOf(e);return n===Object.prototype||n===null}fu\
nction $e(e,n){let o=Ae(e),t=e.map(r=>U(r,n));return(r,s,i,a)=>{let u=e[r];if(a+=o[r],u.kind!=="numeric")return t[r](s??null,i,a);let c=s==null;if(!c&&typeof s!="string"&&typeof s!="number")return"a t\
ext, a number or null";let y=c?NaN:typeof s=="number"?s+0:E(s);if(!c&&!Number.isFinite(y))return"a finite number";we(u,y,i,a)}}function Oe(e,{name:n},o,t){return new b(`Cannot encode ${e} as column ${\
w(n)} must be ${t}: current value is ${w(o)}`)}function Ee(e,n,o){let{name:t}=n;return new b(`Cannot encode ${e} as it must have the ${Re(n)} column ${w(t)}: it is not there${I(t,o)}`)}function Re(e){\
return"of"in e?e.of:e.kind}function W(e,n,o){let t=-1/0;for(let s=n;s<o;s++)t=Math.max(t,e[s]);let r=0;for(let s=n;s<o;s++)r+=e[s]=Math.exp(e[s]-t);for(let s=n;s<o;s++)e[s]/=r}function J(e,n=0,o=e.len\
gth){let[t,r]=[-1,-1/0];for(let s=n;s<o;s++){let i=e[s];i>r&&(t=s-n,r=i)}return t}var Pe=.5;function Y({answer:e}){return e?.from==="numbers"?"numbers":"probabilities"}function C(e,{answer:n,classes:o\
}){let t=o.length;if(n?.from==="numbers"){let{scales:r}=n;return Float64Array.from(e,(s,i)=>s*r[i%t].sd+r[i%t].mean)}if(n)e.forEach((r,s)=>e[s]=1/(1+Math.exp(-r)));else for(let r=0;r<e.length;r+=t)W(e\
,r,r+t);return e}function ke(e,{answer:n,classes:o}){return n?n.from==="numbers"?{numbers:e}:{labels:o.filter((t,r)=>e[r]>Pe),probabilities:e}:{label:o[J(e)],probabilities:e}}function V(e,n,o){let t=n\
.classes.length,r=C(e,n);return o.map((s,i)=>ke(Array.from(r.subarray(i*t,(i+1)*t)),n))}function H({label:e,labels:n,probabilities:o,numbers:t},r){let s=i=>Object.fromEntries(r.map((a,u)=>[a,i[u]]));r\
eturn t?{numbers:s(t)}:{...n?{labels:n}:{label:e},probabilities:s(o)}}function M({answer:e,classes:n},o){let t=[o,n.length];return e?.from==="numbers"?[{name:"numbers",datatype:"FP64",shape:t}]:[{name\
:"probabilities",datatype:"FP32",shape:t},{name:e?"labels":"label",datatype:"BYTES",shape:[o]}]}function K(e,n){let{label:o,labels:t,probabilities:r,numbers:s}=e;return n==="labels"?JSON.stringify(t):\
n==="label"?o:r??s}function N(e,n){let o=new Uint8Array(n),t=r=>{let s=e.charCodeAt(r);return s-33-+(s>34)-+(s>60)-+(s>92)};for(let r=0,s=0,i=0,a=0;r<e.length;r+=2)for(i|=t(r)+91*t(r+1)<<a,a+=13;a>7;a\
-=8)o[s++]=i,i>>=8;return o}var Q="n$_C!#!!#Pt2&!z$Z|er`}3{\'8n$w-\'#PKIZapDoX5mt+!!!`\'*!x&o\'t!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-P#,.]\'V1y9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}\'NQ`!V%t8v$T\
89m1!S89F[-2!~PI(sm^U#Pj8h-6!r#*!t?_cSC.!B-\'!T:#%H#k#5)E8e!]\'Y#00V\'d!oR#]6uYu]M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl2m:yIQd!r$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d\
.:-.!L!r0?4~4Fzy8!!oX@;{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e\'Vnr?]\'-PN9h-}DZgi)X3]\',_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR\'_B[5&&!@;R8?!qR\'_B[5&\'P@;R8h[\'V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.\'!8#S\
*4[BPr22!9-\'!8#7+4[BPr22!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8e\'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V\'d!IQO!m#k$C!99A!wPF#2!_-*!{8c!*!p\')P&!0$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f\'#PI(59PO]\':\
[6uYu]M598!`$p.IQ~|9-w9Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]\'wy&Pt2`5a8$k`\'.$5)sR;HJ0n$V8h[s\'~2mDt%l*oRVnt?]\'*Ph[;vYu&##!p?]\'*Px[;vYu&#:-p?J-9_yh:-au(Nw{i8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Z\
nf!^U$PN9h-lDZgi)8!";var Ne=65536;function G(e,{simd:n=!0,module:o}={}){if(n)try{let r=new WebAssembly.Memory({initial:Math.ceil(e/Ne)}),s=new WebAssembly.Instance(o??new WebAssembly.Module(N(Q,799)),\
{env:{memory:r}});return{numbers:new Float32Array(r.buffer),dense:s.exports.dense}}catch{}let t=new Float32Array(Math.ceil(e/4));return{numbers:t,dense:Se(t)}}function Se(e){let{fround:n,max:o}=Math;r\
eturn(t,r,s,i,a,u,c,y)=>{for([t,r,s,i]=[t>>2,r>>2,s>>2,i>>2];a--;i+=c){let g=i+c;e.copyWithin(i,s,s+c);for(let l=0,p=r;l<u;l++){let $=e[t++];for(let m=i;m<g;m++,p++)e[m]=n(e[m]+n($*e[p]))}for(let l=i;\
l<g;l++)e[l]=o(y,e[l])}}}var Ce=1<<17,Z=16;function X({name:e,preprocessing:n,layers:o},t,r){let{features:s,classes:{length:i}}=n,a=s,u=s,c=0,y=f=>{let d=c;return c+=Math.ceil(f/4)*16,d},g=o.map(f=>{l\
et d=t[f.kind](f,u);return u=d.width,a=Math.max(a,u),{step:d,at:d.weights.map(({length:h})=>y(h))}}),l=Math.max(1,Math.min(256,Math.floor(Ce/a))),p=[y(l*a+Z),y(l*a+Z)],$=G(c,r),{numbers:m}=$;for(let{s\
tep:f,at:d}of g)f.weights.forEach((h,R)=>m.set(h,d[R]>>2));let A=new Float32Array(i),x=(f,d)=>{if(f.length!==d*s)throw new RangeError(`Cannot predict as ${d} rows must have ${d*s} features: current va\
lue is ${f.length}`);A.length!==d*i&&(A=new Float32Array(d*i));for(let h=0;h<d;h+=l){let R=Math.min(l,d-h),[P,S]=p;m.set(R===d?f:f.subarray(h*s,(h+R)*s),P>>2);for(let{step:se,at:ie}of g)se.run($,ie,P,\
S,R),[P,S]=[S,P];A.set(m.subarray(P>>2,(P>>2)+R*i),h*i)}return A};return{name:e,preprocessing:n,logits:x,[Y(n)]:(f,d)=>C(x(f,d),n)}}var q=1<<20;async function z(e,n){let{method:o,url:t}=n,r=URL.canPar\
se(t)?new URL(t).pathname:t;try{let s=Me(e);if(!Object.hasOwn(s,r))throw F(404,`There is no ${w(r)} here`);let i=s[r],a=typeof i=="function"?["POST"]:["GET","HEAD"];if(!a.includes(o))throw F(405,`Cann\
ot ${o} ${r}: it takes ${a.join(" and ")}`,{allow:String(a)});return Response.json(typeof i=="function"?i(await Te(n)):i)}catch(s){if(!(s instanceof b))throw s;let{message:i,...a}=s;return Response.js\
on({error:i},{status:400,...a})}}function Me(e){let{name:n,preprocessing:o}=e,{classes:t,label:r,columns:s}=o,i=`/v2/models/${encodeURIComponent(n)}`;return{"/":{name:n,label:r,classes:t,columns:s},"/\
predict":a=>({predictions:ee(e,k(a)&&Array.isArray(a.rows)?a.rows:[a]).map(u=>H(u,t))}),"/v2":{name:"retort-edge",version:"1",extensions:[]},"/v2/health/live":{live:!0},"/v2/health/ready":{ready:!0},[\
i]:{name:n,platform:"retort_edge",inputs:ne(e),outputs:M(o,-1)},[`${i}/ready`]:{name:n,ready:!0},[`${i}/infer`]:a=>Ie(e,a)}}async function Te({body:e}){let n=new TextDecoder("utf-8",{fatal:!0}),o="",t\
=0;try{for await(let r of e??[]){if(t+=r.length,t>q)throw F(413,`Cannot read a body of more than ${q} bytes`);o+=n.decode(r,{stream:!0})}return JSON.parse(o+n.decode())}catch(r){throw r instanceof b?r\
:F(400,"Cannot predict as the body must be JSON")}}function ee(e,n){if(!n.length)throw O("rows","a row or more",n);return n.forEach((o,t)=>{if(!k(o))throw O(`rows[${t}]`,"an object, cells by column na\
me",o)}),e.predict(n)}function ne({preprocessing:{columns:e}}){let n=e.flatMap(({kind:r,name:s})=>r==="numeric"?[]:[s]),o=e.length-n.length,t="features";for(;n.includes(t);)t+="_";return[...o?[{name:t\
,datatype:"FP32",shape:[-1,o]}]:[],...n.map(r=>({name:r,datatype:"BYTES",shape:[-1,1]}))]}function Ie(e,n){let{id:o,inputs:t,outputs:r}=k(n)?n:{};if(o!==void 0&&typeof o!="string")throw O("id","a text\
",o);let s=ee(e,je(e,t)),i=M(e.preprocessing,s.length);return{model_name:e.name,id:o,outputs:re(r??i,i,"outputs").map(([a])=>({...a,data:s.flatMap(u=>K(u,a.name))}))}}function je(e,n){let{preprocessin\
g:{columns:o}}=e,t=re(n,ne(e),"inputs"),r;for(let[{name:s,datatype:i,shape:[,a=1]},{shape:u,data:c,...y}]of t){let g=i==="BYTES";if(y.datatype!==i)throw O(`the datatype of ${s}`,i,y.datatype);let l=Ar\
ray.isArray(c)?c.flat(2):[],p=l.length/a;if(r??=Array.from(l.slice(0,p),()=>Object.create(null)),String(u)!==`${r.length},${a}`||p!==r.length)throw O(`the shape of ${s}`,`[rows, ${a}], as its data and\
 the other inputs have it`,u);let $=o.filter(m=>g?m.name===s:m.kind==="numeric");l.forEach((m,A)=>{let{name:x,missing:f}=$[A%a];if(typeof m!==(g?"string":"number")&&!(m===null&&f))throw O(`column ${w(\
x)}`,`${i}, as in training`,m);r[Math.floor(A/a)][x]=m})}return r??[]}function re(e,n,o){let t=[...n];if(!Array.isArray(e))throw O(o,"an array",e);return e.map((r,s)=>{let i=t.findIndex(({name:a})=>k(\
r)&&a===r.name);if(i<0)throw O(`${o}[${s}]`,`another of ${w(n.map(({name:a})=>a))}`,k(r)?r.name:r);return[t.splice(i,1)[0],r]})}function k(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}fun\
ction O(e,n,o){return F(400,`Cannot predict as ${e} must be ${n}: current value is ${w(o)}`)}function F(e,n,o){return Object.assign(new b(n),{status:e,headers:o})}function te({name:e,numeric:n,others:\
o,missing:t,layers:r,bytes:s,...i},a,u){let c=N(a,s),y=0,g=f=>c.slice(y,y+=f).buffer,l=n?n[0].split(n[1]):[],p=l.length,[$,m]=[new Float64Array(g(8*p)),new Float64Array(g(8*p))],A=[...l.map((f,d)=>({k\
ind:"numeric",name:f,mean:$[d],sd:m[d],missing:t.includes(d)})),...o],x=f=>{let[d,...h]=Array.isArray(f)?f:[];return typeof d=="string"?u[d](g,...h):f};return{name:e,preprocessing:{version:1,columns:A\
,...i},layers:r.map(f=>Object.fromEntries(Object.entries(f).map(([d,h])=>[d,x(h)])))}}function oe(e,n,o,t,r,s){let i=X(te(e,n,t),o,r),{logits:a,preprocessing:u}=i,{features:c}=u,y=D(u,s),g=p=>{let $=n\
ew Float32Array(p.length*c);return p.forEach((m,A)=>{try{y(m,$,A*c)}catch(x){throw p.length>1&&x instanceof b&&(x.message=`rows[${A}]: ${x.message}`),x}}),V(a($,p.length),u,p)},l={...i,encoders:s,pred\
ict:(p=>Array.isArray(p)?g(p):g([p])[0]),fetch:p=>z(l,p)};return l}return oe})()',yB='(()=>{var g=["authorization","content-type","content-encoding","idempotency-key","if-none-match","inference-header\
-content-length","last-event-id","*"].join(", "),f=["allow","content-disposition","etag","inference-header-content-length","location","retry-after","www-authenticate"].join(", "),h="3600";function c(e\
,t){let n=e.get("origin");return n!==null&&t.includes(n)?n:void 0}function a(e,t){e.set("access-control-allow-origin",t),e.set("access-control-expose-headers",f);let n=e.get("vary");e.set("vary",n===n\
ull?"origin":`${n}, origin`)}function d(e,t){if(e.has("access-control-request-method"))return{"access-control-allow-methods":t.join(", "),"access-control-allow-headers":g,"access-control-max-age":h,..\
.e.has("access-control-request-private-network")?{"access-control-allow-private-network":"true"}:{}}}var p=["GET","HEAD","POST"];function l(e,t){return async n=>{let{method:u,headers:i}=n,o=c(i,t),s=o\
!==void 0&&u==="OPTIONS"?d(i,p):void 0,r=s?new Response(null,{status:204,headers:s}):await e(n);return o===void 0?r.headers.append("vary","origin"):a(r.headers,o),r}}return l})()',wB={dense:"(()=>{fun\
ction n({inputs:t,outputs:e,kernel:m,bias:p,relu:d},s){let r=s/t;return{width:r*e,weights:[m,p??new Float32Array(e)],run:({dense:i},o,c,f,y)=>i(c,o[0],o[1],f,y*r,t,e,d?0:-1/0)}}return n})()",patches:"\
(()=>{function y({input:h,output:n,size:o,strides:e,dilations:i,pad:f}){let[w,a,g]=h,m=o[0]*o[1],c=new Int32Array(n[0]*n[1]*m);for(let t=0;t<c.length;t++){let[p,s]=[t%m,Math.floor(t/m)],l=Math.floor(s\
/n[1])*e[0]-f[0]+Math.floor(p/o[1])*i[0],r=s%n[1]*e[1]-f[1]+p%o[1]*i[1],d=l>=0&&l<w&&r>=0&&r<a;c[t]=d?(l*a+r)*g:-1}return c}function u({window:h},n){let o=h.input[2],e=y(h);return{width:e.length*o,wei\
ghts:[],run({numbers:f},w,a,g,m){for(let c=0,t=a>>2,p=g>>2;c<m;c++,t+=n)for(let s=0;s<e.length;s++){let l=e[s];for(let r=0;r<o;r++)f[p++]=l<0?0:f[t+l+r]}}}}return u})()",depthwise:"(()=>{function C({i\
nput:c,output:o,size:r,strides:w,dilations:i,pad:s}){let[y,e,h]=c,t=r[0]*r[1],m=new Int32Array(o[0]*o[1]*t);for(let n=0;n<m.length;n++){let[f,a]=[n%t,Math.floor(n/t)],l=Math.floor(a/o[1])*w[0]-s[0]+Ma\
th.floor(f/r[1])*i[0],p=a%o[1]*w[1]-s[1]+f%r[1]*i[1],d=l>=0&&l<y&&p>=0&&p<e;m[n]=d?(l*e+p)*h:-1}return m}function S({window:c,multiplier:o,kernel:r},w){let i=c.input[2],s=c.size[0]*c.size[1],y=C(c),e=\
i*o,h=y.length/s;return{width:h*e,weights:[r],run({numbers:t},[m],n,f,a){t.fill(0,f>>2,(f>>2)+a*h*e);for(let l=0,p=n>>2,d=f>>2;l<a;l++,p+=w)for(let M=0;M<h;M++,d+=e)for(let D=0;D<s;D++){let x=y[M*s+D]\
;if(x<0)continue;let W=(m>>2)+D*e;for(let I=0;I<i;I++){let u=t[p+x+I],A=I*o;for(let g=A;g<A+o;g++)t[d+g]=t[d+g]+u*t[W+g]}}}}}return S})()",maxPool:"(()=>{function I({input:e,output:c,size:t,strides:s,\
dilations:m,pad:a}){let[f,M,g]=e,i=t[0]*t[1],p=new Int32Array(c[0]*c[1]*i);for(let o=0;o<p.length;o++){let[h,r]=[o%i,Math.floor(o/i)],n=Math.floor(r/c[1])*s[0]-a[0]+Math.floor(h/t[1])*m[0],l=r%c[1]*s[\
1]-a[1]+h%t[1]*m[1],y=n>=0&&n<f&&l>=0&&l<M;p[o]=y?(n*M+l)*g:-1}return p}function P({window:e},c){let t=e.input[2],s=e.size[0]*e.size[1],m=I(e),a=m.length/s;return{width:a*t,weights:[],run({numbers:f},\
M,g,i,p){for(let o=0,h=g>>2,r=i>>2;o<p;o++,h+=c)for(let n=0;n<a;n++,r+=t){f.fill(-1/0,r,r+t);for(let l=0;l<s;l++){let y=m[n*s+l];if(!(y<0))for(let x=0;x<t;x++)f[r+x]=Math.max(f[r+x],f[h+y+x])}}}}}retu\
rn P})()",scale:"(()=>{function n({scale:e,shift:c},o){return{width:o,weights:[],run({numbers:r},f,m,a,l){let s=l*o;for(let t=0;t<s;t++){let p=t%e.length;r[(a>>2)+t]=r[(m>>2)+t]*e[p]+c[p]}}}}return n}\
)()",activate:"(()=>{var s={relu:t=>Math.max(0,t),tanh:Math.tanh,sigmoid:t=>1/(1+Math.exp(-t)),elu:t=>t<0?Math.expm1(t):t,gelu:t=>.5*t*(1+f(t*Math.SQRT1_2))};function f(t){let e=1/(1+.3275911*Math.abs\
(t)),o=((((1.061405429*e-1.453152027)*e+1.421413741)*e-.284496736)*e+.254829592)*e;return Math.sign(t)*(1-o*Math.exp(-t*t))}function m({activation:t},e){let o=s[t];return{width:e,weights:[],run({numbe\
rs:r},h,c,i,p){for(let a=c>>2,n=i>>2,u=a+p*e;a<u;a++,n++)r[n]=o(r[a])}}}return m})()"},TA={f32:"(()=>{function r(e,t){return new Float32Array(e(4*t))}return r})()",e32:"(()=>{function a(u,f,i,m){let e\
=new Uint8Array(u(m)),r=0,l=new Uint32Array(f).map(()=>{let n=i;for(;e[r>>3]>>(r&7)&1;r++)n--;let t=++r>>3,o=(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>(r&7);return r+=24,o<<8&1<<31|n<<23|o&8388607});re\
turn new Float32Array(l.buffer)}return a})()",f16:"(()=>{function n({values:r,scales:e}){return Float32Array.from(r,(t,u)=>t*e[u%e.length])}function o(r){return r instanceof Float32Array?r:r instanceo\
f Uint16Array?Float32Array.from(r,f):n(r)}function f(r){let e=r>>10&31,t=e?(1024+(r&1023))*2**(e-25):(r&1023)*2**-24;return r>>15?-t:t}function a(r,e){return o(new Uint16Array(r(2*e)))}return a})()",i8:"\
(()=>{function t(r,n,e){let o=new Float32Array(r(4*e));return Float32Array.from(new Int8Array(r(n)),(a,u)=>a*o[u%e])}return t})()"},PA={hash:'(()=>{function f({options:o}){return b(o)}function b({buck\
ets:o,of:s,ngrams:[u,e]}){let n=s==="words"?w:x;return{write(r,t,c){if(r===null)return;let a=new Map;for(let i of n(g(String(r)),u,e)){let l=M(i),m=Math.abs(l)%o;a.set(m,(a.get(m)??0)+(l<0?-1:1))}let \
h=0;for(let i of a.values())h+=i*i;if(h===0)return;let d=Math.sqrt(h);for(let[i,l]of a)t[c+i]=l/d}}}function g(o){return o.normalize("NFC").toLowerCase()}var p=/[\\p{L}\\p{M}\\p{N}_]{2,}/gu;function w(o,\
s,u){let e=o.match(p)??[],n=[];for(let r=s;r<=u;r++)for(let t=0;t+r<=e.length;t++)n.push(e.slice(t,t+r).join(" "));return n}function x(o,s,u){let e=[];for(let n of o.split(/\\s+/u)){if(n==="")continue;\
let r=[" ",...n," "];for(let t=s;t<=u;t++){let c=0;do e.push(r.slice(c,c+t).join(""));while(++c+t<=r.length);if(r.length<=t)break}}return e}function M(o){let s=new TextEncoder().encode(o),{length:u}=s\
,e=0;for(let n=0;n<u;n+=4){let r=n+4<=u,t=s[n]|(s[n+1]??0)<<8|(s[n+2]??0)<<16|(s[n+3]??0)<<24;t=Math.imul(t,3432918353),t=Math.imul(t<<15|t>>>17,461845907),e^=t,r&&(e=Math.imul(e<<13|e>>>19,5)+3864292\
196|0)}return e^=u,e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),e^e>>>16}return f})()'};function bB(e,t=[]){let{student:r,numbers:n}=mB(e),o=EB(r),s=e.layers.map(({kind:f})=>f),{others:i,answer:a}=r,u=i.filter(f=>f.kind==="encoded"),c=a?gB:u.length?hB:i.some(({kind:f})=>f==="categorical")?
pB:AB,l=Object.keys(TA).filter(f=>o.includes(`:["${f}",`));return`// @ts-self-types="./student.d.ts"
// A student by Retort: see README.md.
const c=${c},
o=${QA(wB,s)},
r=${QA(TA,l)},
s=${o},
n="${n}"${u.length?`,
e=${QA(PA,Ql(u,PA,"edge"))}`:""};
`+bz(t,u.length>0)+`const student=createStudent();
export const predict=student.predict;
export default student;
`}function bz(e,t){let r=`c(s,n,o,r,options${t?",e":""})`;return e.length?`const k=${yB},
g=${EB(e)};
export const createStudent=(options)=>{const t=`+r+`;return{...t,fetch:k(t.fetch,g)}};
`:`export const createStudent=(options)=>${r};
`}function QA(e,t){return`{${Array.from(new Set(t),r=>`${r}:${e[r]}`).join(",")}}`}function EB(e){return JSON.stringify(e).replace(/[<\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"\
0")}`)}function IB(e,t=[]){let r=e.name.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60)||"student";return new Map([["student.js",Zt(bB(e,t))],["student.d.ts",Zt(uB(e.preprocessing.answer?.
from))],["package.json",Zt(Iz(r))],["worker.js",Zt(cB())],["kernel.wasm",sB(iB,799)],["wrangler.jsonc",Zt(vz(r))],["deno.js",Zt(lB())],["bun.js",Zt(fB())],["node.js",Zt(dB())],["README.md",Zt(Sz(e,t))]])}
function Iz(e){return`${JSON.stringify({name:e,private:!0,type:"module",exports:"./student.js",types:"./student.d.ts"},null,2)}
`}function vz(e){return`{
  "name": ${JSON.stringify(e)},
  "main": "worker.js",
  "compatibility_date": "2025-09-01"
}
`}var Cz={float32:"float32",float16:"float16, and computed in float32",int8:"int8 with a scale for each output, and computed in float32"};function Sz({name:e,precision:t,preprocessing:{label:r,classes:n,
columns:o,answer:s}},i){let a=Object.fromEntries(o.slice(0,3).map(f=>[f.name,f.kind==="numeric"?f.fill??f.mean:f.kind==="categorical"?f.categories[0]??null:"some words"])),[u,c]=s===void 0?[`one of ${n.
length} classes`,"label, probabilities"]:s.from==="sigmoid"?[`any of ${n.length} labels`,"labels, probabilities"]:[`${n.length===1?"a number":`${n.length} numbers`} in the label's units`,"numbers"],l=o.
length>3?" and so on":"";return`# A student, for the edge

${Ll(e)} answers ${Ll(r)}, ${u}, from ${o.length} columns. Its weights are stored as
${Cz[t]}. \`student.js\` is all that it needs: it imports nothing and calls only what the web has.

    import student from "./student.js";
    const { ${c} } = student.predict(row); // or rows

A row is an object of cells by column name${l?", such as":":"} ${Ll(JSON.stringify(a))}${l}.

| file | for |
| --- | --- |
| \`student.js\`, \`student.d.ts\` | browsers, and whatever imports an ES module |
| \`worker.js\`, \`kernel.wasm\`, \`wrangler.jsonc\` | Cloudflare: \`npx wrangler deploy\` |
| \`deno.js\` | Deno Deploy; \`deno serve student.js\` does as well |
| \`bun.js\`, \`node.js\` | a server on Bun or Node |

Each answers \`GET /\`, \`POST /predict\` (\`{"rows": [row]}\`, or one row), and the Open Inference Protocol in JSON at \`/v2\`.
Pages of other origins may not call them${i.length?`, but for those of ${i.map(Ll).join(", ")}`:": export with --origin for those that may"}.
`}function Ll(e){let t=e.replace(/\s/g," "),r=Math.max(0,...Array.from(t.matchAll(/`+/g),([s])=>s.length)),[n,o]=["`".repeat(r+1),r?" ":""];return`${n}${o}${t}${o}${n}`}var vB={kind:"exporter",name:"edge",summary:"One ES module without dependencies, for browsers, Workers, Deno, Bun and Node.",options:()=>$({precision:pi(),origins:me(se().superRefine((e,t)=>{let r=rB(
e);r&&t.addIssue({code:"custom",message:r,params:{rule:r,value:e}})})).default([]).describe("Pages of these origins may call the module's `fetch` handler.")}),create:({precision:e,origins:t})=>({export:async({
name:r,trained:n})=>IB(await eB(r,n,e),t)})};A();A();A();var jn={float32:1,int8:3,int64:7,bool:9,float16:10,float64:11},xz=8;function SB(e){let{name:t,opset:r,nodes:n,initialisers:o,inputs:s,outputs:i,metadata:a}=e,u=br(c=>{n.forEach(l=>c.bytes(1,kz(l))),
c.text(2,t),o.forEach(l=>c.bytes(5,Rz(l))),s.forEach(l=>c.bytes(11,CB(l))),i.forEach(l=>c.bytes(12,CB(l)))});return br(c=>{c.int(1,xz),c.text(2,"retort"),c.bytes(7,u),c.bytes(8,br(l=>l.int(2,r)));for(let[
l,f]of Object.entries(a))c.bytes(14,br(d=>d.text(1,l).text(2,f)))})}function kz({op:e,inputs:t,output:r,attributes:n={}}){return br(o=>{t.forEach(s=>o.text(1,s)),o.text(2,r),o.text(3,r),o.text(4,e),Object.
entries(n).forEach(([s,i])=>o.bytes(5,Bz(s,i)))})}function Bz(e,t){return br(r=>{r.text(1,e),"float"in t?r.float(2,t.float).int(20,1):"int"in t?r.int(3,t.int).int(20,2):"text"in t?r.text(4,t.text).int(
20,3):(t.ints.forEach(n=>r.int(8,n)),r.int(20,7))})}function Rz({name:e,type:t,shape:r,bytes:n}){return br(o=>{r.forEach(s=>o.int(1,s)),o.int(2,jn[t]).text(8,e).bytes(9,n)})}function CB({name:e,width:t,
type:r="float32"}){let n=br(s=>{s.bytes(1,br(i=>i.text(2,"batch"))),s.bytes(1,br(i=>i.int(1,t)))}),o=br(s=>s.int(1,jn[r]).bytes(2,n));return br(s=>s.text(1,e).bytes(2,br(i=>i.bytes(1,o))))}function br(e){
let t=new OA;return e(t),t.done()}var OA=class{#e=[];int(t,r){return this.#t(BigInt(t)<<3n),this.#t(BigInt.asUintN(64,BigInt(r))),this}float(t,r){this.#t(BigInt(t)<<3n|5n);let n=new Uint8Array(4);return new DataView(
n.buffer).setFloat32(0,r,!0),this.#e.push(n),this}bytes(t,r){return this.#t(BigInt(t)<<3n|2n),this.#t(BigInt(r.length)),this.#e.push(r),this}text(t,r){return this.bytes(t,new TextEncoder().encode(r))}#t(t){
let r=[],n=t;for(;n>0x7fn;n>>=7n)r.push(Number(n&0x7fn)|128);r.push(Number(n)),this.#e.push(Uint8Array.from(r))}done(){let t=new Uint8Array(this.#e.reduce((n,{length:o})=>n+o,0)),r=0;for(let n of this.#e)
t.set(n,r),r+=n.length;return t}};var zl=class{nodes=[];initialisers=[];#e;constructor(t){this.#e=t}add(t,r,n,o={}){return this.nodes.push({op:r,inputs:n,output:t,attributes:o}),t}floats(t,r,n=[r.length]){return this.#t(t,"float32",n,
Float32Array.from(r))}doubles(t,r,n=[r.length]){return this.#t(t,"float64",n,Float64Array.from(r))}integers(t,r){return this.#t(t,"int64",[r.length],BigInt64Array.from(r,BigInt))}kernel(t,r,{order:n,shape:o,
axis:s}){let i=`${t}/${r.name}`;if(this.#e==="float32")return this.#t(i,"float32",o,DA(r.values,r.shape,n));if(this.#e==="float16"){let d=Float16Array.from(DA(r.values,r.shape,n)),m=this.#t(`${i}/floa\
t16`,"float16",o,d);return this.add(i,"Cast",[m],{to:{int:jn.float32}})}let{values:a,scales:u}=ba(r.values,Jr(r)),c=this.#t(`${i}/int8`,"int8",o,DA(a,r.shape,n)),l=this.floats(`${i}/scale`,u,o.map((d,m)=>m===
s?d:1)),f=this.add(`${i}/whole`,"Cast",[c],{to:{int:jn.float32}});return this.add(i,"Mul",[f,l])}#t(t,r,n,o){let s=new Uint8Array(o.buffer,o.byteOffset,o.byteLength);return this.initialisers.push({name:t,
type:r,shape:n,bytes:s}),t}};function DA(e,t,r){if(r.every((i,a)=>i===a))return e;let n=t.map((i,a)=>t.slice(a+1).reduce((u,c)=>u*c,1)),o=e.slice(),s=r.map(()=>0);for(let i=0;i<o.length;i++){o[i]=e[s.
reduce((a,u,c)=>a+u*n[r[c]],0)];for(let a=r.length-1;a>=0&&++s[a]===t[r[a]];a--)s[a]=0}return o}A();var MA={Dense(e,t){let{name:r,inputs:n,op:{weights:{kernel:o}}}=e,s={order:[0,1],shape:o.shape,axis:1},i=t.add(`${r}/product`,"MatMul",[n[0],t.kernel(r,o,s)]);Ba(e,t,Nl(e,t,i))},Activation(e,t){Ba(e,t,
e.inputs[0])},Dropout:$z,Reshape:xB,Flatten(e,t){Ai(e.op,e.refuse),xB(e,t)},BatchNormalization({name:e,op:t,input:r,refuse:n,inputs:o},s){if(!ln(t.axis,r.length+1))throw n("normalised over its last ax\
is");let{gamma:i,beta:a,moving_mean:u,moving_variance:c}=t.weights,{scale:l,shift:f}=Dl({gamma:i?.values,beta:a?.values,mean:u.values,variance:c.values,epsilon:t.epsilon}),d=s.add(`${e}/scaled`,"Mul",
[o[0],s.floats(`${e}/scale`,l)]);s.add(e,"Add",[d,s.floats(`${e}/shift`,f())])},LayerNormalization({name:e,op:t,input:r,refuse:n,inputs:o},s){let{weights:{gamma:i,beta:a},epsilon:u,axes:[c,...l]}=t;if(l.
length||!ln(c,r.length+1))throw n("normalised over its last axis");let f=d=>new Float32Array(r.at(-1)).fill(d);s.add(e,"LayerNormalization",[o[0],s.floats(`${e}/gamma`,i?.values??f(1)),s.floats(`${e}/\
beta`,a?.values??f(0))],{axis:{int:-1},epsilon:{float:u}})},Conv2D(e,t){let{kernel:r}=e.op.weights,n=TB(e,t,e.inputs[0],r,_z(r),1);Ba(e,t,Nl(e,t,n))},DepthwiseConv2D(e,t){Ba(e,t,Nl(e,t,kB(e,t)))},SeparableConv2D(e,t){
let{name:r,op:{weights:{pointwise_kernel:n}}}=e,o=kB(e,t),[,,s,i]=n.shape,a={order:[0,1,2,3],shape:[s,i],axis:1},u=t.add(`${r}/mixed`,"MatMul",[o,t.kernel(r,n,a)]);Ba(e,t,Nl(e,t,u))},MaxPooling2D:(e,t)=>BB(
e,t,"MaxPool"),AveragePooling2D:(e,t)=>BB(e,t,"AveragePool"),GlobalAveragePooling2D(e,t){Ai(e.op,e.refuse),t.add(e.name,"ReduceMean",e.inputs,{axes:{ints:[1,2]},keepdims:{int:0}})},Add(e,t){let[r,...n]=e.
inputs,o=n.pop();if(o===void 0)throw e.refuse("a sum of several");let s=n.reduce((i,a,u)=>t.add(`${e.name}/sum_${u+1}`,"Add",[i,a]),r);t.add(e.name,"Add",[s,o])},Concatenate({name:e,op:{axis:t},inputs:r},n){
n.add(e,"Concat",r,{axis:{int:t}})}};function $z({name:e,inputs:t},r){r.add(e,"Identity",t)}function xB({name:e,inputs:t,output:r},n){n.add(e,"Reshape",[t[0],n.integers(`${e}/shape`,[-1,...r])])}function Nl({
name:e,op:{weights:{bias:t}}},r,n){return t?r.add(`${e}/biased`,"Add",[n,r.floats(`${e}/bias`,t.values)]):n}var $B={perm:{ints:[0,3,1,2]}},_B={perm:{ints:[0,2,3,1]}};function _z({shape:e}){let[t,r,n,o]=e;
return{order:[3,2,0,1],shape:[o,n,t,r],axis:0}}function kB(e,t){let{depthwise_kernel:r}=e.op.weights,[n,o,s,i]=r.shape,a={order:[2,3,0,1],shape:[s*i,1,n,o],axis:0};return TB(e,t,e.inputs[0],r,a,s)}function TB(e,t,r,n,o,s){
let{name:i}=e,a=t.add(`${i}/channels_first`,"Transpose",[r],$B),u=t.add(`${i}/convolved`,"Conv",[a,t.kernel(i,n,o)],{...PB(e,e.op.sliding.dilations),group:{int:s}});return t.add(`${i}/channels_last`,"\
Transpose",[u],_B)}function BB(e,t,r){let{name:n,inputs:o}=e,s=t.add(`${n}/channels_first`,"Transpose",[o[0]],$B),i=t.add(`${n}/pooled`,r,[s],PB(e));t.add(n,"Transpose",[i],_B)}function PB(e,t){let{size:r,
strides:n,before:o,after:s}=Ml(e),i=a=>({ints:a});return{kernel_shape:i(r),strides:i(n),...t?{dilations:i(t)}:{},pads:i([...o,...s])}}var RB={linear:["Identity"],relu:["Relu"],tanh:["Tanh"],sigmoid:["\
Sigmoid"],elu:["Elu",{alpha:{float:1}}],selu:["Selu"],softplus:["Softplus"],softsign:["Softsign"],hardSigmoid:["HardSigmoid",{alpha:{float:.2},beta:{float:.5}}],softmax:["Softmax",{axis:{int:-1}}]};function Ba({
name:e,op:{activation:t},refuse:r},n,o){let s=RB[t];if(s)n.add(e,s[0],[o],s[1]);else if(t==="gelu")Tz(n,e,o);else if(t==="swish")n.add(e,"Mul",[o,n.add(`${e}/gate`,"Sigmoid",[o])]);else{let i=[...Object.
keys(RB),"gelu","swish"].join(", ");throw r(`with one of the activations ${i}, not ${t}`)}}function Tz(e,t,r){let n=e.add(`${t}/scaled`,"Mul",[r,e.floats(`${t}/root`,[Math.SQRT1_2],[])]),o=e.add(`${t}\
/erf`,"Erf",[n]),s=e.add(`${t}/whole`,"Add",[o,e.floats(`${t}/one`,[1],[])]),i=e.add(`${t}/half`,"Mul",[r,e.floats(`${t}/a_half`,[.5],[])]);e.add(t,"Mul",[i,s])}A();var Pz={softmax:{outputs:"Outputs `logits` and `probabilities`: float32 `[batch, WIDTH]`, in the order of `labels.json`.",key:"classes",code:`probabilities = session.run(["probabilities"], {"featu\
res": rows})[0]
labels = json.loads(session.get_modelmeta().custom_metadata_map["classes"])
print(labels[probabilities[0].argmax()])`},sigmoid:{outputs:"Outputs `logits` and `probabilities`, float32, and `labels`, bool, true where the probability is above 0.5: `[batch, WIDTH]`, in the order \
of `labels.json`.",key:"outputs",code:`labels = session.run(["labels"], {"features": rows})[0]
names = json.loads(session.get_modelmeta().custom_metadata_map["outputs"])
print([name for name, has in zip(names, labels[0]) if has])`},numbers:{outputs:"Output `numbers`: float64 `[batch, WIDTH]` in the label's units, in the order of `labels.json`.",key:"outputs",code:`num\
bers = session.run(["numbers"], {"features": rows})[0]
names = json.loads(session.get_modelmeta().custom_metadata_map["outputs"])
print(dict(zip(names, numbers[0])))`}};function QB(e,{features:t,classes:r,answer:n},o,s){let i=o?`the raw numbers of the columns, in the order of \`preprocessing.json\`, float32 \`[batch, ${t}]\`; the\
y are
standardised inside`:`the encoded features that \`preprocessing.json\` makes of a row, float32 \`[batch, ${t}]\`: some columns are texts or
categories, or had missing cells, which a tensor of numbers cannot say`,{outputs:a,key:u,code:c}=Pz[n?.from??"softmax"];return`# ${e.replaceAll(/\s+/g," ")} as ONNX

\`model.onnx\` is opset 17, its kernels stored as ${s}; made by Retort.

- Input \`features\`: ${i}.
- ${a.replaceAll("WIDTH",String(r.length))}
- ${u==="classes"?"The classes":"Their names"} are among the model's metadata, too, as JSON under \`${u}\`.

\`\`\`python
import json, numpy, onnxruntime
session = onnxruntime.InferenceSession("model.onnx")
rows = numpy.zeros((1, ${t}), numpy.float32)
${c}
\`\`\`
`}var Qz=17,DB={kind:"exporter",name:"onnx",summary:"A model.onnx of opset 17, preprocessing inside where all columns are numbers.",options:()=>$({precision:pi()}),create:({precision:e})=>({async export({
name:t,trained:r}){let{preprocessing:n}=r,o=n.columns.find(m=>m.kind==="encoded"&&m.width===0);if(o)throw new S(`Cannot export the student to ONNX as each column must become features: column ${R(o.name)}\
 becomes an input of its own; serve the run's own folder (deno task serve), or ask it by predict`);let s=Ol(r,"ONNX"),i=Oz(n),a=new zl(e),u=i?Dz(a,i):"features",{answer:c}=n;await Fz(a,s,{precision:e,
encoded:u,last:c?.from==="numbers"?"standardised":"logits"});let l=Mz(a,n),f=i?.length??n.features,d=SB({name:t,opset:Qz,nodes:a.nodes,initialisers:a.initialisers,inputs:[{name:"features",width:f}],outputs:l,
metadata:{[c?"outputs":"classes"]:JSON.stringify(n.classes),...c?{task:c.task}:{},features:i?"raw":"encoded",...i?{columns:JSON.stringify(i.map(({name:m})=>m))}:{},precision:e}});return new Map([["mod\
el.onnx",d],["labels.json",ds(n.classes)],["preprocessing.json",ds(n)],["README.md",Zt(QB(t,n,i!==void 0,e))]])}})};function Oz({columns:e}){let t=e.filter(r=>r.kind==="numeric");return t.length===e.length&&
t.every(({missing:r})=>!r)?t:void 0}function Dz(e,t){let r=e.add("features/float64","Cast",["features"],{to:{int:jn.float64}}),n=e.add("features/centred","Sub",[r,e.doubles("features/mean",t.map(({mean:a})=>a))]),
o=e.add("features/scaled","Div",[n,e.doubles("features/sd",t.map(({sd:a})=>a))]),s=[-lo,lo].map((a,u)=>e.doubles(`features/bound_${u+1}`,[a],[])),i=e.add("features/bounded","Clip",[o,...s]);return e.add(
"features/encoded","Cast",[i],{to:{int:jn.float32}})}function Mz(e,{answer:t,classes:r}){let n=r.length;if(t?.from==="numbers"){let{scales:s}=t,i=e.add("numbers/float64","Cast",["standardised"],{to:{int:jn.
float64}}),a=e.add("numbers/scaled","Mul",[i,e.doubles("numbers/sd",s.map(({sd:u})=>u))]);return e.add("numbers","Add",[a,e.doubles("numbers/mean",s.map(({mean:u})=>u))]),[{name:"numbers",width:n,type:"\
float64"}]}let o=[{name:"logits",width:n},{name:"probabilities",width:n}];return t?(e.add("probabilities","Sigmoid",["logits"]),e.add("labels","Greater",["probabilities",e.floats("labels/half",[.5],[])]),
[...o,{name:"labels",width:n,type:"bool"}]):(e.add("probabilities","Softmax",["logits"],{axis:{int:-1}}),o)}async function Fz(e,t,{precision:r,encoded:n,last:o}){if(t.inputs.length>1||t.outputs.length>
1)throw new S(`Cannot export the student to ONNX as its model must have one input and one output: it has ${t.inputs.length} and ${t.outputs.length}; --target tfjs takes it as it is`);let{input:s,output:i,
calls:a}=po(t),u=new Map([[s,n]]);for(let c of a){let{layer:l,className:f,op:d}=c,m=y=>new S(`Cannot export the student to ONNX as its layer ${R(c.name)} must be ${y}: it is a ${f}; `+qs(f));if(a.some(
y=>y.layer===l&&y!==c))throw m("used once");let p=MA[d.kind];if(!p)throw m(`one of ${Object.keys(MA).join(", ")}`);let h=c.outputs[0],g=h===i?o:`layers/${c.name}`;p({op:await ac(d,y=>RA(y,c.name,r)),inputs:c.
inputs.map(y=>u.get(y)),input:OB(c.inputShape,m),output:OB(c.outputShape,m),name:g,refuse:m},e),u.set(h,g)}}function OB(e,t){let r=dc(e);if(!r)throw t("of a size that is known");return r}A();var UB=U(j());A();var MB='(()=>{var d=class extends Error{name="UserError"};function g(e,n){return e.length>n?`${e.slice(0,n-3)}...`:e}function f(e){return typeof e=="number"||e===void 0?String(e):g(O(typeof e=="st\
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
)}: it is not there${m(t,r)}`)}function G(e){return"of"in e?e.of:e.kind}return C})()',FB='(()=>{function i(r,t,a){let s=-1/0;for(let e=t;e<a;e++)s=Math.max(s,r[e]);let n=0;for(let e=t;e<a;e++)n+=r[e]=\
Math.exp(r[e]-s);for(let e=t;e<a;e++)r[e]/=n}function l(r,t=0,a=r.length){let[s,n]=[-1,-1/0];for(let e=t;e<a;e++){let o=r[e];o>n&&(s=e-t,n=o)}return s}var b=.5;function f(r,{answer:t,classes:a}){let s\
=a.length;if(t?.from==="numbers"){let{scales:n}=t;return Float64Array.from(r,(e,o)=>e*n[o%s].sd+n[o%s].mean)}if(t)r.forEach((n,e)=>r[e]=1/(1+Math.exp(-n)));else for(let n=0;n<r.length;n+=s)i(r,n,n+s);\
return r}function u(r,{answer:t,classes:a}){return t?t.from==="numbers"?{numbers:r}:{labels:a.filter((s,n)=>r[n]>b),probabilities:r}:{label:a[l(r)],probabilities:r}}function m(r,t,a){let s=t.classes.l\
ength,n=f(r,t);return a.map((e,o)=>u(Array.from(n.subarray(o*s,(o+1)*s)),t))}return m})()',FA={hash:'(()=>{function f({options:o}){return b(o)}function b({buckets:o,of:s,ngrams:[u,e]}){let n=s==="word\
s"?w:x;return{write(r,t,c){if(r===null)return;let a=new Map;for(let i of n(g(String(r)),u,e)){let l=M(i),m=Math.abs(l)%o;a.set(m,(a.get(m)??0)+(l<0?-1:1))}let h=0;for(let i of a.values())h+=i*i;if(h==\
=0)return;let d=Math.sqrt(h);for(let[i,l]of a)t[c+i]=l/d}}}function g(o){return o.normalize("NFC").toLowerCase()}var p=/[\\p{L}\\p{M}\\p{N}_]{2,}/gu;function w(o,s,u){let e=o.match(p)??[],n=[];for(let r=\
s;r<=u;r++)for(let t=0;t+r<=e.length;t++)n.push(e.slice(t,t+r).join(" "));return n}function x(o,s,u){let e=[];for(let n of o.split(/\\s+/u)){if(n==="")continue;let r=[" ",...n," "];for(let t=s;t<=u;t++\
){let c=0;do e.push(r.slice(c,c+t).join(""));while(++c+t<=r.length);if(r.length<=t)break}}return e}function M(o){let s=new TextEncoder().encode(o),{length:u}=s,e=0;for(let n=0;n<u;n+=4){let r=n+4<=u,t\
=s[n]|(s[n+1]??0)<<8|(s[n+2]??0)<<16|(s[n+3]??0)<<24;t=Math.imul(t,3432918353),t=Math.imul(t<<15|t>>>17,461845907),e^=t,r&&(e=Math.imul(e<<13|e>>>19,5)+3864292196|0)}return e^=u,e=Math.imul(e^e>>>16,2\
246822507),e=Math.imul(e^e>>>13,3266489909),e^e>>>16}return f})()'};A();var LB={softmax:["label, probabilities","the likeliest class and the probability of every class"],sigmoid:["labels, probabilities","the labels whose probability is above a half, and the probabilit\
y of each label"],numbers:["numbers","a number for each output, in the label's units"]};function zB({encoder:e,encoders:t="{}",answers:r},n="softmax"){let[o,s]=LB[n],i=n==="softmax";return`// Made by \
Retort. Opens this folder with TensorFlow.js and answers raw rows:
//
//   import * as tf from "@tensorflow/tfjs";
//   import { loadStudent } from "./student.js";
//   const student = await loadStudent(tf);
//   const [{ ${o} }] = await student.predict([{ column: 1.5, another: "text" }]);

const encoders = ${t};
const rowEncoder = ${e};
${i?"":`const answersOfRows = ${r};
`}
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
    /** For each row, an object of cells by column name, ${s}. */
    async predict(rows) {
      const { ${i?"features, classes":"features"} } = preprocessing;
      if (!rows.length) return [];
      const encoded = new Float32Array(rows.length * features);
      rows.forEach((row, i) => encodeRow(row, encoded, i * features));
      const answers = tf.tidy(() => ${i?"tf.softmax(model.predict(":"model.predict("}tf.tensor2d(encoded, [rows.length, features]))${i?"))":")"};
      const values = await answers.data();
      answers.dispose();
${i?Lz:"      return answersOfRows(values, preprocessing, rows);"}
    },
    dispose: () => model.dispose(),
  };
}

/** Writes the features of a row, from a position on. A cell that is null or undefined is missing. */
export function encode(preprocessing, row, into, at) {
  rowEncoder(preprocessing, encoders)(row, into, at);
}
`}var Lz=`      return rows.map((_, i) => {
        const probabilities = Array.from(values.subarray(i * classes.length, (i + 1) * classes.length));
        return { label: classes[probabilities.indexOf(Math.max(...probabilities))], probabilities };
      });`,zz={softmax:["logits","the class of each output"],sigmoid:["the logit of each label","the label of each output"],numbers:["standardised numbers: each times its `sd` plus its `mean` (`answer\
` in `preprocessing.json`) is in the label's units","the name of each output"]};function NB(e,t,r="softmax"){let[n,o]=zz[r];return`# ${e.replaceAll(/\s+/g," ")} for TensorFlow.js

Made by Retort; its weights are stored as ${t}.

- \`model.json\` and \`weights.bin\`: what \`tf.loadLayersModel\` opens. It takes encoded features and answers ${n}.
- \`preprocessing.json\`: how a raw row becomes features. \`labels.json\`: ${o}.
- \`student.js\`: opens all of these, from any web server, and takes raw rows:

\`\`\`html
<script src="https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@4.22.0/dist/tf.min.js"><\/script>
<script type="module">
  import { loadStudent } from "./student.js";
  const student = await loadStudent(tf);
  const [{ ${LB[r][0]} }] = await student.predict([{ column: 1.5 }]);
<\/script>
\`\`\`
`}var jB={kind:"exporter",name:"tfjs",summary:"A folder that tf.loadLayersModel opens, with a module that takes raw rows.",options:()=>$({precision:pi()}),create:({precision:e})=>({async export({name:t,
trained:r}){let{preprocessing:n}=r,o=n.answer?.from,s=Ol(r,"tfjs"),i=uc(Hm(s));if(i)throw new S(`Cannot export the student to tfjs as its layer ${R(i.layer)} must be one that TensorFlow.js has: it is \
a ${i.className}; ${qs(i.className)}`);for(let m of s.layers)await Hk(m,e);let u=`{${Ql(n.columns,FA,"tfjs").map(m=>`${m}: ${FA[m]}`).join(`,
`)}}`,{topology:c,specs:l,data:f}=await Nz(s),d=l.map((m,p)=>Uz(m,f[p],e));return new Map([["model.json",ds({format:"layers-model",generatedBy:"retort",convertedBy:null,modelTopology:c,weightsManifest:[
{paths:["weights.bin"],weights:d.map(({spec:m})=>m)}]})],["weights.bin",mt(d.map(({bytes:m})=>m))],["preprocessing.json",ds(n)],["labels.json",ds(n.classes)],["student.js",Zt(zB({encoder:MB,encoders:u,
answers:FB},o))],["README.md",Zt(NB(t,e,o))]])}})};async function Nz(e){let t;await e.save(UB.io.withSaveHandler(l=>(t=l,Promise.resolve({modelArtifactsInfo:{dateSaved:new Date(0),modelTopologyType:"J\
SON"}}))));let{modelTopology:r,weightSpecs:n,weightData:o}=t,s=Array.isArray(o)?o:[o],i=mt(s.map(l=>new Uint8Array(l))),a=new Float32Array(i.buffer,i.byteOffset,i.length/4),u=0,c=n.map(({shape:l})=>{let f=l.
reduce((d,m)=>d*m,1);return a.slice(u,u+=f)});return{topology:r,specs:n,data:c}}function Uz(e,t,r){if(r==="float32"||Jr(e)===void 0)return{spec:e,bytes:cn(t)};if(r==="float16"){let i=Float16Array.from(
t);return{spec:{...e,quantization:{dtype:"float16"}},bytes:new Uint8Array(i.buffer)}}let{scale:n,min:o}=jz(t),s=Uint8Array.from(t,i=>Math.max(0,Math.min(255,Math.round((i-o)/n))));return{spec:{...e,quantization:{
dtype:"uint8",scale:n,min:o}},bytes:s}}function jz(e){let[t,r]=[0,0];for(let o of e)[t,r]=[Math.min(t,o),Math.max(r,o)];let n=(r-t)/255||1;return{scale:n,min:Math.round(t/n)*n}}A();var Bt=U(j());A();var Bo=U(j());A();var yi=U(j());function Xr(e,t=r=>yi.clone(r)){return yi.customGrad((...n)=>{let[o]=n;return{value:t(o),gradFunc:()=>yi.zeros(o.shape)}})(e)}A();var Dt=U(j());function wi(e,t,{observed:r=!1}={}){return{...r?LA(e,t):e,trained:(n,o,s)=>e.trained(`${t}.${n}`,o,s)}}function LA(e,t){return{...e,observe:(r,n)=>e.observe(`${t}.${r}`,n)}}function Gn({
teacher:e},t){if(!e)throw new TypeError(`Cannot compute ${t} as the stage must have a teacher: it has none`);return e}function kt(e,t){return Gn(e,t).logits}function Ra(e,t){let r=e.features?.[t];if(!r)
throw new TypeError(`Cannot read ${t} as it must be among the loss's needs: it is not`);return r}function GB(e,t){let{labels:r,labelMask:n}=e;if(!n)return r;let o=Dt.argMax(kt(e,t),1);return Dt.where(
Dt.less(r,0),o,r)}function or({rowWeights:e,labelMask:t},r){if(!e&&!t)return 1/r;let n=t?Dt.div(t,Dt.maximum(Dt.sum(t),1)):Dt.fill([r],1/r);return Dt.expandDims(e?Dt.mul(n,e):n,1)}function bi({targets:e},t){
if(e)return e;throw new TypeError(`Cannot compute ${t} as the task must have targets [rows, outputs]: it has classes`)}var Ul=()=>({student:se().min(1).describe("The student's layer."),teacher:se().min(1).describe("The teacher's layer; that of a member of an ensemble as teacher-1.hidden_2.")}),Ro=()=>({student:se().min(
1).optional().describe("The student's layer; its logits by default."),teacher:se().min(1).optional().describe("The teacher's layer; its logits by default.")}),jl=()=>me(se().min(1)).min(1).refine(e=>new Set(
e).size===e.length,{error:"must name each layer once"});function Pr({student:e,teacher:t}){return{student:e===void 0?[]:[e],teacher:t===void 0?[]:[t]}}function Qr(e,{student:t,teacher:r},n){let o=Gn(e,
n);return[t===void 0?e.student.logits:Ra(e.student,t),Xr(r===void 0?o.logits:Ra(o,r))]}function Er(e){return e.rank===2?e:Bo.reshape(e,[e.shape[0],-1])}function Gz(e,t,r){let[n,o]=t.shape,s=Bo.add(Bo.matMul(
Bo.reshape(e,[-1,n]),t),r);return Bo.reshape(s,[...e.shape.slice(0,-1),o])}function Gl(e,t,r){let n=t.shape.at(-1),o=Math.sqrt(6/(n+r)),s=e.trained("kernel",[n,r],i=>o*(2*i.uniform()-1));return Gz(t,s,
e.trained("bias",[r],0))}function Ei(e,t,r,n){let[o,s]=[e,t].map(u=>u.slice(1).join(", "));if(o===s)return;let[i,a]=[r.student,r.teacher].map(u=>u??"logits");throw new S(`Cannot compare the student's ${i}\
 with the teacher's ${a} as their shapes must be equal: current values are [${o}] and [${s}]; ${n}`)}A();var Mt=U(j());var qB=1e-24;function qz(e,t=-1){return Xr(e,r=>Mt.cast(Mt.greater(Mt.sum(Mt.square(r),t,!0),qB),"float32"))}function zA(e,t=-1){return Mt.sqrt(Mt.maximum(Mt.sum(Mt.square(e),t,!0),qB))}function qn(e,t=-1){
return Mt.div(Mt.mul(e,qz(e,t)),zA(e,t))}var Wz=["mean-of-squares","norm"];function Zz(e,t,r){let n=Bt.sub(e,t);return r==="norm"?Bt.mean(zA(n)):Bt.mean(Bt.square(n))}function WB(e,t=2){let r=t===2?Bt.square(e):Bt.pow(Bt.abs(e),t);return qn(
Er(e.rank>2?Bt.mean(r,-1):r))}function ZB({rank:e,shape:t}){return e>2?t.slice(0,-1):t}function VB(e,[,t,r]){if(e.rank!==4)return e;let[n,o,s,i]=e.shape;if(!(o>=t&&s>=r&&o%t===0&&s%r===0)||o===t&&s===
r)return e;let u=Bt.mean(Bt.reshape(e,[n*t,o/t,s*i]),1),c=Bt.reshape(u,[n*t*r,s/r,i]);return Bt.reshape(Bt.mean(c,1),[n,t,r,i])}var KB={kind:"loss",name:"attention-transfer",summary:"The student is to\
 look where the teacher looks.",paper:"Zagoruyko & Komodakis (2017), Paying More Attention to Attention: Improving the Performance of Convolutional Neural Networks via Attention Transfer, https://arxi\
v.org/abs/1612.03928",options:()=>$({...Ul(),power:M().min(1).default(2).describe("Exponent of the features; higher looks at the strongest alone."),form:be(Wz).default("mean-of-squares").describe("How\
 maps are compared: mean-of-squares as in the authors' code, norm as in the paper.")}),create({power:e,form:t,...r}){return Ae(function(o){let[s,i]=Qr(o,r,"attention-transfer"),[a,u]=[VB(s,i.shape),VB(
i,s.shape)];return Ei(ZB(a),ZB(u),r,"take layers with as many positions, or one with a multiple of the other's height and width"),Zz(WB(a,e),WB(u,e),t)},{needs:Pr(r),tasks:"all"})}};A();var de=U(j());function Vz(e,t,r){return de.tidy(()=>{let n=de.mean(de.squaredDifference(e,t),1,!0),o=r?de.expandDims(r,1):de.ones([e.shape[0],1]),s=de.div(de.sum(de.mul(n,o)),de.maximum(de.sum(o),1)),i=de.where(de.greater(
o,0),n,de.mul(de.onesLike(n),s));return de.sub(1,de.div(i,de.maximum(de.max(i),1e-12)))})}function Kz(e,t,r=e.map(()=>1/e.length)){return de.tidy(()=>{let n=e.map((i,a)=>de.mul(de.squaredDifference(i,
t),r[a])),o=de.mean(de.addN(n),1,!0),s=de.maximum(de.mean(o),1e-12);return de.div(s,de.add(o,s))})}function Hz(e,t,r,n=1/e.shape[0]){let o=de.mean(de.squaredDifference(e,Xr(t)),1,!0);return de.sum(de.mul(
o,de.mul(r,n)))}var HB={kind:"loss",name:"attentive-imitation",summary:"Squared distance from the teacher's numbers, less where the teacher errs itself and where an ensemble's members differ.",paper:"\
Saputra, Gusmão, Almalioglu, Markham & Trigoni (2019), Distilling Knowledge From a Deep Pose Regressor Network, https://arxiv.org/abs/1908.00858",options:()=>$({bounded:De().default(!0).describe("Whe\
ther the teacher's own error on a row bounds its pull there: times 1 less its share of the batch's largest."),spread:De().default(!0).describe("Whether the spread of an ensemble's members does: times \
v̄ / (v̄ + v) of their variance v. One model has none.")}),create({bounded:e,spread:t}){return Ae(function(n){let o=Gn(n,"attentive-imitation"),{logits:s}=n.student,i=[...e?Jz(n,o):[],...t?Yz(o):[]],
a=i.length?i.reduce((l,f)=>de.mul(l,f)):1,{labelMask:u,...c}=n;return Hz(s,o.logits,a,or(c,s.shape[0]))},{tasks:["numbers"],weighs:!0,...t?{needs:{members:!0}}:{}})}};function Jz({targets:e,labelMask:t},{
logits:r}){return e?[Vz(Xr(r),e,t)]:[]}function Yz({logits:e,members:t=[],weights:r}){if(t.length<2)return[];let n=t.map(o=>Xr(o.logits));return[Kz(n,Xr(e),r)]}A();var Xt=U(j());A();var ql=U(j());function Le(e,t){return ql.customGrad((...n)=>{let[o,s]=n,{loss:i,gradient:a}=t(o);return s([a]),{value:i,gradFunc:(u,[c])=>ql.mul(c,u)}})(e)}function Xz(e,t,r=1/e.shape[0]){let n=e.shape[1];return Le(e,o=>{let s=Xt.sub(Xt.softplus(o),Xt.mul(t,o)),i=Xt.div(r,n);return{loss:Xt.sum(Xt.mul(s,i)),gradient:Xt.mul(Xt.sub(Xt.sigmoid(o),t),i)}})}var JB={
kind:"loss",name:"binary-cross-entropy",summary:"Cross-entropy of each label by itself, the mean over labels: for rows that may have several.",options:()=>$({}),create:()=>Ae(function(t){let{logits:r}=t.
student,n=or(t,r.shape[0]);return Xz(r,bi(t,"binary-cross-entropy"),n)},{tasks:["labels"],weighs:!0})};A();var Xe=U(j());A();function ft(e,{progress:t,observe:r}){let n=e(t);if(!(n>0))throw new S(`Cannot soften targets as the temperature must be above 0: current value is ${n} at progress ${t}`);return r("temperature",n),n}function eN(e,t,r,n=1/e.shape[0]){let o=e.shape[1];return Le(e,s=>{let[i,a]=[Xe.div(s,r),Xe.div(t,r)],u=Xe.sigmoid(a),c=Xe.add(Xe.mul(u,Xe.sub(a,i)),Xe.sub(Xe.softplus(i),Xe.softplus(a))),l=Xe.div(n,o);
return{loss:Xe.mul(Xe.sum(Xe.mul(c,l)),r**2),gradient:Xe.mul(Xe.mul(Xe.sub(Xe.sigmoid(i),u),l),r)}})}var YB={kind:"loss",name:"binary-soft-targets",summary:"Divergence of the student from the teacher'\
s softened answer to each label, times the temperature squared.",paper:"Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531",options:e=>$({temperature:e.
schedule({above:0}).default(4).describe("What both sides' logits are divided by; higher shows more of the small probabilities.")}),create({temperature:e},t){let r=Ee(e,t);return Ae(function(o){let s=kt(
o,"binary-soft-targets"),{logits:i}=o.student,{labelMask:a,...u}=o,c=or(u,i.shape[0]);return eN(i,s,ft(r,o),c)},{tasks:["labels"],weighs:!0})}};A();var $o=U(j());function tN(e,t){return $o.sub(1,$o.mean($o.sum($o.mul(qn(e),qn(t)),1)))}var XB={kind:"loss",name:"cosine",summary:"Features are to point where the teacher's point, however long they are.",paper:"Sanh\
, Debut, Chaumond & Wolf (2019), DistilBERT, a distilled version of BERT: smaller, faster, cheaper and lighter, https://arxiv.org/abs/1910.01108",options:()=>$({...Ro(),regressor:De().default(!1).describe(
"Whether a linear map, trained along, leads from the student's width to the teacher's.")}),create({regressor:e,...t}){return Ae(function(n){let[o,s]=Qr(n,t,"cosine").map(Er),i=e?Gl(n,o,s.shape[1]):o;return Ei(
i.shape,s.shape,t,"`regressor: true` maps the one to the other"),tN(i,s)},{needs:Pr(t),tasks:"all"})}};A();var Ue=U(j());function rN(e,t,r=0,n,o,s){let[i,a]=e.shape;return Le(e,u=>{if(!o&&!s&&Tt("RetortCrossEntropy")&&t.size===i){let[d,m]=Ct("RetortCrossEntropy",{logits:u,labels:t,labelMask:n},{labelSmoothing:r});return{
loss:d,gradient:m}}let c=o??Ue.cast(Ue.oneHot(t,a),"float32"),l=r===0?c:Ue.add(Ue.mul(c,1-r),r/a),f=Ue.logSoftmax(u);if(n||s){let d=or({...n?{labelMask:n}:{},...s?{rowWeights:s}:{}},i);return{loss:Ue.neg(
Ue.sum(Ue.mul(Ue.mul(l,f),d))),gradient:Ue.mul(Ue.sub(Ue.exp(f),l),d)}}return{loss:Ue.mul(Ue.sum(Ue.mul(l,f)),-1/i),gradient:Ue.mul(Ue.sub(Ue.exp(f),l),1/i)}})}var e1={kind:"loss",name:"cross-entropy",
summary:"Cross-entropy of the student with the true classes.",options:()=>$({labelSmoothing:M().min(0).lt(1).default(0).describe("Share of the label that is spread over all classes.")}),create:({labelSmoothing:e})=>Ae(
function({student:r,labels:n,labelMask:o,shares:s,rowWeights:i}){return rN(r.logits,n,e,o,s,i)},{weighs:!0,knownTerms:()=>[{kind:"label-cross-entropy",weight:1,labelSmoothing:e}]})};A();var Se=U(j());A();var H=U(j());var nN=.25;function Ii(e,t,r=H.sub(t,e)){let[n,o]=[H.exp(e),H.exp(t)],s=H.less(H.abs(r),nN),i=H.where(s,r,H.zerosLike(r)),a=[720,120,24,6,2].reduce((f,d)=>H.add(H.mul(f,i),1/d),H.scalar(1/5040)),u=H.mul(
a,H.square(i)),c=H.sub(o,n),l=H.where(H.greater(n,0),H.sub(c,H.mul(n,r)),o);return{p:n,logRatio:r,surplus:H.where(s,H.mul(n,H.add(i,u)),c),terms:H.where(s,H.mul(n,u),l)}}function _o(e,t,r){let n=a=>{let u=H.div(
H.sub(a,H.max(a,-1,!0)),r),c=H.log(H.sum(H.exp(u),-1,!0));return{shifted:u,log:c,logs:H.sub(u,c)}},[o,s]=[n(e),n(t)],i=H.sub(H.sub(o.shifted,s.shifted),H.sub(o.log,s.log));return Ii(s.logs,o.logs,i)}function Wl(e,t){
return H.sum(Ii(e,t).terms,1)}function t1(e,t){let{terms:r,surplus:n}=Ii(e,t);return{rows:H.sum(r,1),gradient:n}}function Zl(e,t){return{rows:Wl(t,e),gradient:NA(t,H.sub(t,e))}}function NA(e,t){let r=H.exp(
e);return H.mul(r,H.sub(t,H.sum(H.mul(r,t),1,!0)))}function Vl(e,t,{temperature:r=1,mask:n},o){let s=e.shape.at(-1),i=a=>H.reshape(a,[-1,s]);return Le(i(e),a=>{let u=H.logSoftmax(H.div(i(t),r)),c=H.logSoftmax(
H.div(a,r)),{rows:l,gradient:f}=o(u,c),d=n?H.cast(H.reshape(n,[-1]),"float32"):H.onesLike(l),m=H.div(d,H.maximum(H.sum(d),1));return{loss:H.sum(H.mul(m,l)),gradient:H.mul(f,H.div(H.expandDims(m,1),r))}})}function oN(e,t,r){let[n]=e.shape;return Se.customGrad((...s)=>{let[i,a,u]=s,{p:c,logRatio:l,surplus:f,terms:d}=_o(i,t,a),m=Se.sum(d,1,!0),p=Se.mean(m),h=y=>Se.sub(y,Se.sum(Se.mul(c,y),1,!0)),g=Se.sub(
Se.mul(f,h(i)),Se.mul(Se.mul(c,h(t)),Se.add(l,m)));return u([Se.mul(f,Se.div(a,n)),Se.sub(Se.mul(Se.mul(a,2),p),Se.div(Se.sum(g),n))]),{value:Se.mul(p,Se.square(a)),gradFunc:(y,w)=>w.map(E=>Se.mul(E,y))}})(
e,r)}function sN(e,t){return Se.customGrad(r=>({value:Se.clone(r),gradFunc:n=>Se.mul(n,-t)}))(e)}function iN(e,t){return e>=t?1:(1-Math.cos(Math.PI*e/t))/2}var r1={kind:"loss",name:"curriculum-tempera\
ture",summary:"Soft targets at a temperature that is learned against the student, ever faster.",paper:"Li, Li, Yang, Zhao, Song, Luo, Li & Yang (2022), Curriculum Temperature for Knowledge Distillatio\
n, https://arxiv.org/abs/2211.16231",options:()=>$({lowest:M().gt(0).default(1).describe("The temperature stays above it."),span:M().gt(0).default(20).describe("How far above `lowest` the temperature \
may come."),initial:M().default(1).describe("θ at the start, where the temperature is `lowest + span · sigmoid(θ)`: 15.6 if all is as it is."),ramp:M().min(0).max(1).default(.1).describe("Share of \
the training over which the temperature's gradient is faded in; the paper's is 0.04.")}),create:({lowest:e,span:t,initial:r,ramp:n})=>function(s){let i=iN(s.progress,n),a=s.trained("theta",[],r),u=Se.add(
Se.mul(Se.sigmoid(sN(a,i)),t),e);return s.observe("temperature",u),s.observe("lambda",i),oN(s.student.logits,kt(s,"curriculum-temperature"),u)}};A();var To=U(j());function aN({student:e,trained:t},r){let n=Ra(e,r),[o,s]=e.logits.shape,i=n.size/o,a=Math.sqrt(6/(i+s)),u=t(`${r}.kernel`,[i,s],l=>(2*l.uniform()-1)*a),c=t(`${r}.bias`,[s],0);return To.add(To.matMul(To.reshape(
n,[o,i]),u),c)}var o1=3,n1=Tr("loss deep-supervision",({temperature:e,softWeight:t,hardWeight:r},n)=>n(t)?n(r)?[{path:[],rule:"must have a softWeight or a hardWeight above 0: both are 0"}]:St("tempera\
ture",e,"softWeight is 0",o1):[]),s1={kind:"loss",name:"deep-supervision",summary:"Exits at layers of the student, taught by the labels and by the student's own deepest output.",paper:"Zhang et al. (2\
019), Be Your Own Teacher: Improve the Performance of Convolutional Neural Networks via Self Distillation, https://arxiv.org/abs/1905.08094",options:e=>$({exits:jl().describe("Layers of the student, b\
y name, each of which gets an exit."),temperature:e.schedule({above:0}).default(o1).describe("Softens the deepest output and the exits alike: a number or a scheduler."),softWeight:e.schedule({min:0}).
default(.3).describe("Weight of the deepest output's soft targets."),hardWeight:e.schedule({min:0}).default(.7).describe("Weight of the labels' cross-entropy.")}).superRefine(n1.inSchema),create({exits:e,
temperature:t,softWeight:r,hardWeight:n},o){n1.inCreate({temperature:t,softWeight:r,hardWeight:n},o);let s={use:"soft-targets",temperature:t},i=o.make("loss",{use:"sum",of:[{use:"scale",by:r,of:s},{use:"\
scale",by:n,of:"cross-entropy"}]});return Ae(function(u){let{student:{logits:c}}=u;return To.addN(e.map(l=>i({...u,student:{logits:aN(u,l)},teacher:{logits:c}})))},{needs:{student:e}})}};A();var N=U(j());A();var Re=U(j());function Kl(e){let t=Re.add(e,1),r=Re.equal(t,1),n=Re.where(r,Re.onesLike(e),Re.sub(t,1));return Re.where(r,e,Re.mul(Re.log(t),Re.div(e,n)))}var uN=.25;function i1(e){let t=Re.less(Re.abs(
e),uN),r=Re.where(t,e,Re.zerosLike(e)),n=[7,6,5,4,3,2].reduce((o,s)=>Re.add(Re.mul(o,Re.div(r,s)),1),Re.scalar(1));return Re.where(t,Re.mul(r,n),Re.sub(Re.exp(e),1))}var a1=1e-8;function cN(e,t,{beta:r,gamma:n,temperature:o}){let[s,i]=e.shape;return Le(e,a=>{let u=u1(N.div(t,o)),c=u1(N.div(a,o)),l=c1(c.inRows,u.inRows,1),f=c1(c.inColumns,u.inColumns,0),d=(y,w)=>N.add(
N.mul(y,r/s),N.mul(w,n/i)),m=i>2?l.gradient:N.zerosLike(l.gradient),p=d(m,f.gradient),h=N.sub(p,N.sum(N.mul(p,c.likeliest),1,!0)),g=N.mul(c.values,N.sub(h,N.sum(N.mul(c.values,h),1,!0)));return{loss:N.mul(
d(N.sum(l.values),N.sum(f.values)),o**2),gradient:N.mul(g,o)}})}function u1(e){let t=e.shape[1],r=N.sub(e,N.max(e,1,!0)),n=i1(r),o=N.sum(N.exp(r),1,!0),s=N.div(N.exp(r),o),i=N.div(N.sub(n,N.mean(n,1,!0)),
o),a=N.neg(N.matMul(s,N.sub(1,N.eye(t)))),u=N.less(N.max(N.abs(i),0,!0),.5/t),c=N.greater(N.min(s,0,!0),.5),l=N.where(u,i,N.where(c,a,s));return{values:s,likeliest:N.cast(N.oneHot(N.cast(N.argMax(e,1),
"int32"),t),"float32"),inRows:i,inColumns:lN(l,0)}}function lN(e,t){let r=N.sub(e,N.mean(e,t,!0)),n=N.mul(N.max(N.abs(e),t,!0),1e-6);return N.mul(r,N.cast(N.greater(N.max(N.abs(r),t,!0),n),"float32"))}
function c1(e,t,r){let n=h=>N.sqrt(N.sum(N.square(h),r,!0)),[o,s]=[n(e),n(t)],[i,a]=[N.divNoNan(e,o),N.divNoNan(t,s)],u=N.sub(a,i),c=N.mul(o,s),l=N.add(c,a1),f=N.mul(N.sum(N.square(u),r,!0),.5),d=N.div(
N.add(N.mul(c,f),a1),l),m=N.add(u,N.mul(d,i)),p=N.cast(N.greater(o,0),"float32");return{values:d,gradient:N.neg(N.mul(N.mul(N.div(s,l),p),m))}}var l1={kind:"loss",name:"dist",summary:"Correlation with\
 the teacher's probabilities, over the classes and over the batch (DIST).",paper:"Huang, You, Wang, Qian & Xu (2022), Knowledge Distillation from A Stronger Teacher, https://arxiv.org/abs/2205.10536",
options:e=>$({beta:M().min(0).default(1).describe("Weight of the relation among the classes of a row."),gamma:M().min(0).default(1).describe("Weight of the relation among the rows of a class; with two\
 classes all that teaches."),temperature:e.schedule({above:0}).default(1).describe("What both sides' logits are divided by.")}).refine(({beta:t,gamma:r})=>t>0||r>0,{error:"must have a beta or a gamma \
above 0: both are 0"}),create({beta:e,gamma:t,temperature:r},n){let o=Ee(r,n);return function(i){let a=ft(o,i);if(t===0&&i.student.logits.shape[1]===2)throw new S("Cannot compute dist as gamma must be\
 above 0 where there are 2 classes: current value is 0; their relation in a row (beta) is always 1 or -1 and teaches nothing, so leave gamma out");return cN(i.student.logits,kt(i,"dist"),{beta:e,gamma:t,
temperature:a})}}};A();var ve=U(j());var fN=-1e9;function dN(e,t,r,{alpha:n,beta:o,temperature:s}){let[i,a]=e.shape;return Le(e,u=>{let c=ve.cast(ve.oneHot(r,a),"float32"),l=f1(ve.div(t,s),c),f=f1(ve.div(u,s),c),[d,m]=[Ii(l.target,f.target),
Ii(l.others,f.others)],p=ve.add(ve.mul(ve.sum(d.terms),n),ve.mul(ve.sum(m.terms),o)),[h,g]=ve.split(d.surplus,2,1),y=ve.exp(f.others),w=ve.add(ve.mul(ve.add(ve.mul(c,h),ve.mul(y,g)),n),ve.mul(m.surplus,
o));return{loss:ve.mul(p,s**2/i),gradient:ve.mul(w,s/i)}})}function f1(e,t){let r=ve.add(e,ve.mul(t,fN)),n=ve.sum(ve.mul(e,t),1,!0),o=ve.logSumExp(r,1,!0);return{target:ve.logSoftmax(ve.concat([n,o],1)),
others:ve.logSoftmax(r)}}var d1={kind:"loss",name:"dkd",summary:"Decoupled distillation: the true class against the others, and the others among themselves.",paper:"Zhao, Cui, Song, Qiu & Liang (2022)\
, Decoupled Knowledge Distillation, https://arxiv.org/abs/2203.08679",options:e=>$({alpha:M().min(0).default(1).describe("Weight of the true class against all others."),beta:M().min(0).default(8).describe(
"Weight of the other classes among themselves."),temperature:e.schedule({above:0}).default(4).describe("What both sides' logits are divided by; higher shows more of the small probabilities.")}).refine(
({alpha:t,beta:r})=>t>0||r>0,{error:"must have an alpha or a beta above 0: both are 0"}),create({alpha:e,beta:t,temperature:r},n){let o=Ee(r,n);return function(i){let{logits:a}=i.student;if(a.shape[1]<
3)throw new S(`Cannot compute dkd as the number of classes must be at least 3: current value is ${a.shape[1]}; with one class beside the true one NCKD is always 0, so use soft-targets`);let u=ft(o,i),
c=GB(i,"dkd");return dN(a,kt(i,"dkd"),c,{alpha:e,beta:t,temperature:u})}}};A();var vi=U(j());function mN(e,t){return vi.mean(vi.square(vi.sub(e,t)))}var m1={kind:"loss",name:"hint",summary:"A layer of the student is to say what a layer of the teacher says, by a trained regressor (FitNets).",paper:"\
Romero, Ballas, Kahou, Chassang, Gatta & Bengio (2015), FitNets: Hints for Thin Deep Nets, https://arxiv.org/abs/1412.6550",options:()=>$({...Ul(),regressor:De().default(!0).describe("Whether a linear\
 map, trained along, leads from the student's width to the teacher's.")}),create({regressor:e,...t}){return Ae(function(n){let[o,s]=Qr(n,t,"hint"),i=e?Gl(n,o,s.shape.at(-1)):o,a=e?"a regressor maps th\
e last axis alone":"`regressor: true` maps the one to the other";return Ei(i.shape,s.shape,t,a),mN(i,s)},{needs:Pr(t),tasks:"all"})}};A();var sr=U(j());function pN(e,t,r,n=1/e.shape[0]){let o=e.shape[1];return Le(e,s=>{let i=sr.sub(s,t),a=sr.clipByValue(i,-r,r),u=sr.div(n,o);return{loss:sr.sum(sr.mul(sr.mul(a,sr.sub(i,sr.mul(a,.5))),u)),gradient:sr.mul(
a,u)}})}var p1={kind:"loss",name:"huber",summary:"Huber's loss of the student's numbers: far values count linearly.",paper:"Huber (1964), Robust Estimation of a Location Parameter, https://doi.org/10.\
1214/aoms/1177703732",options:()=>$({delta:M().gt(0).default(1).describe("Where it becomes linear, in standard deviations of the label.")}),create:({delta:e})=>Ae(function(r){let{logits:n}=r.student;return pN(
n,bi(r,"huber"),e,or(r,n.shape[0]))},{tasks:["numbers"],weighs:!0})};A();var dt=U(j());function AN(e,t,r,n={}){return Vl(e,t,n,r===0?t1:r===1?Zl:(i,a)=>hN(i,a,r))}function hN(e,t,r){let[n,o]=[dt.add(t,Math.log(1-r)),dt.add(e,Math.log(r))],s=dt.maximum(n,o),i=dt.add(s,dt.log(dt.add(dt.exp(
dt.sub(n,s)),dt.exp(dt.sub(o,s)))));return{rows:dt.add(dt.mul(Wl(e,i),r),dt.mul(Wl(t,i),1-r)),gradient:NA(t,dt.mul(dt.sub(t,i),1-r))}}var A1={kind:"loss",name:"jensen-shannon",summary:"Generalised Jen\
sen–Shannon divergence, between soft targets and reverse KL, and bounded.",paper:"Agarwal, Vieillard, Zhou, Stanczyk, Ramos, Geist & Bachem (2023), On-Policy Distillation of Language Models: Learnin\
g from Self-Generated Mistakes, https://arxiv.org/abs/2306.13649",options:e=>$({beta:M().min(0).max(1).default(.5).describe("The teacher's share of the mixture; 0 is forward KL and 1 reverse KL, by co\
nvention."),temperature:e.schedule({above:0}).default(1).describe("What both sides' logits are divided by.")}),create({beta:e,temperature:t},r){let n=Ee(t,r);return function(s){let i=ft(n,s),a=kt(s,"j\
ensen-shannon");return AN(s.student.logits,a,e,{temperature:i})}}};A();var ke=U(j());var g1=1e-7;function gN(e,t,r){let[n,o]=e.shape;return Le(e,s=>{let i=h1(s),a=h1(t),{terms:u,surplus:c}=_o(i.scores,a.scores,r),l=ke.sum(ke.mul(c,i.scores),1,!0),f=ke.mul(i.scores,ke.div(l,o-1)),d=ke.div(
i.hasSpread,ke.add(i.spread,g1));return{loss:ke.mul(ke.sum(u),r**2/n),gradient:ke.mul(ke.mul(ke.sub(c,f),d),r/n)}})}function h1(e){let t=ke.sub(e,ke.mean(e,1,!0)),r=ke.sqrt(ke.div(ke.sum(ke.square(t),
1,!0),e.shape[1]-1)),n=ke.mul(ke.max(ke.abs(e),1,!0),1e-6);return{scores:ke.div(t,ke.add(r,g1)),spread:r,hasSpread:ke.cast(ke.greater(r,n),"float32")}}var y1={kind:"loss",name:"logit-standardization",
summary:"Soft targets of standardised logits: the student need not match the teacher's range.",paper:"Sun, Ren, Li, Wang & Cao (2024), Logit Standardization in Knowledge Distillation, https://arxiv.or\
g/abs/2403.01427",options:e=>$({temperature:e.schedule({above:0}).default(2).describe("What both sides' standardised logits are divided by.")}),create({temperature:e},t){let r=Ee(e,t);return function(o){
let{logits:s}=o.student;if(s.shape[1]<3)throw new S(`Cannot standardise logits as the number of classes must be at least 3: current value is ${s.shape[1]}; of two standardised logits only the larger o\
ne's place is left, so use soft-targets`);let i=ft(r,o);return gN(s,kt(o,"logit-standardization"),i)}}};A();var w1={kind:"loss",name:"member",summary:"A loss that listens to one member of the teacher and to no other.",options:e=>$({at:M().int().min(1).describe("Which member of the teacher, counted from 1."),
of:e.part("loss").default({use:"soft-targets"}).describe("The loss that takes it for the teacher.")}),create({at:e,of:t},r){let n=r.make("loss",t);return Ae(function(s){let{members:i=[],features:a}=Gn(
s,"member"),u=i[e-1];if(!u)throw new S(`Cannot listen to a member of the teacher as it must have at least ${e}: it has ${i.length}`);return n({...s,teacher:{...u,...a?{features:a}:{}}})},{..._r([n]),needs:{
...n.needs,members:!0}})}};A();var W=U(j());var yN=["uniform","confidence","entropy"];function wN(e,t,r){let[n,o,s]=e.shape;if(n===1||r==="uniform")return W.fill([n,o],1/n);if(r==="entropy")return b1(bN(e));let i=W.cast(W.oneHot(t,s),"float32");
return b1(W.neg(W.sum(W.mul(i,W.logSoftmax(e)),2)))}function b1(e){let t=e.shape[0],r=W.transpose(W.softmax(W.transpose(e))),n=W.div(W.sub(1,W.eye(t)),t-1);return W.matMul(n,r)}function bN(e){let t=e.
shape[2],r=W.minimum(W.sub(W.max(e,2,!0),e),E1),n=W.cast(W.oneHot(W.cast(W.argMin(r,2),"int32"),t),"float32"),o=W.sum(W.mul(W.exp(W.neg(r)),W.sub(1,n)),2,!0),s=W.where(W.greater(o,1e-6),W.div(Kl(o),W.maximum(
o,1e-6)),W.onesLike(o)),i=W.sub(W.log(W.add(W.div(r,W.add(o,1)),s)),r);return W.logSumExp(W.sub(i,W.mul(n,2*E1)),2)}function EN(e,t){if(t.every(n=>n===t[0]))return e;let r=W.mul(e,W.tensor2d([...t],[t.
length,1]));return W.div(r,W.maximum(W.sum(r,0,!0),1e-30))}var E1=1e30;function IN(e,t,r,n){let[o]=e.shape;return Le(e,s=>{let{terms:i,surplus:a}=_o(s,t,n),u=W.expandDims(r,2);return{loss:W.mul(W.sum(
W.mul(u,i)),n**2/o),gradient:W.mul(W.sum(W.mul(u,a),0),n/o)}})}function vN(e,t,r){let o=Array.from({length:e},(s,i)=>i).filter(()=>r.uniform()>=t);return o.length?o:[r.integer(e)]}var I1={kind:"loss",
name:"multi-teacher",summary:"Soft targets of each member of an ensemble, weighted by teacher and row, and by the ensemble's weights.",paper:"Zhang, Chen & Wang (2022), Confidence-Aware Multi-Teacher \
Knowledge Distillation, https://arxiv.org/abs/2201.00007",options:e=>$({weights:be(yN).default("uniform").describe("More for teachers that are right by the labels (`confidence`, CA-MKD) or sure (`entr\
opy`), row by row; or all alike (`uniform`)."),temperature:e.schedule({above:0}).default(4).describe("What all logits are divided by; the weights are found at 1."),drop:M().min(0).lt(1).default(0).describe(
"Probability that a teacher is left out of a step; at least one stays, and weights sum to 1.")}),create({weights:e,temperature:t,drop:r},n){let o=Ee(t,n);return Ae(function(i){let a=Gn(i,"multi-teache\
r"),u=a.members??[a],c=ft(o,i),l=a.weights??u.map(()=>1),f=[...u.keys()].filter(g=>l[g]>0),d=vN(f.length,r,i.random.split("drop")).map(g=>f[g]),m=W.stack(d.map(g=>u[g].logits)),p=EN(wN(m,i.labels,e),d.
map(g=>l[g])),h=W.unstack(W.mean(p,1));return u.forEach((g,y)=>i.observe(`weight.${y+1}`,h[d.indexOf(y)]??0)),IN(i.student.logits,m,p,c)},{needs:{members:!0}})}};A();var Or=U(j());function CN(e,t,r){if(t.length===1)return Or.mul(Or.sum(t[0].logits),0);let n=t.flatMap(o=>t.filter(s=>s!==o).map(s=>r({...e,student:o,teacher:s})));return Or.div(Or.addN(n),t.length-1)}function v1({student:e}){
if(e.members?.length)return e.members;throw new S("Cannot compute mutual-learning as the student must have peers: it has none; the strategy mutual gives it some")}var S1=1,C1=Tr("loss mutual-learning",
({temperature:e,peerWeight:t},r)=>r(t)?St("temperature",e,"peerWeight is 0",S1):[]),x1={kind:"loss",name:"mutual-learning",summary:"What peers that learn together tell each other, beside the loss that\
 each of them has by itself.",paper:"Zhang et al. (2018), Deep Mutual Learning, https://arxiv.org/abs/1706.00384",options:e=>$({temperature:e.schedule({above:0}).default(S1).describe("Softens all peer\
s alike: a number or a scheduler; the paper's is 1."),peerWeight:e.schedule({min:0}).default(1).describe("Weight of what the peers tell each other."),of:e.part("loss").default({use:"cross-entropy"}).describe(
"What each peer is told beside."),soft:e.part("loss").optional().describe("What a peer is told by another: soft targets at the temperature by default.")}).superRefine(C1.inSchema),create({temperature:e,
peerWeight:t,of:r,soft:n},o){C1.inCreate({temperature:e,peerWeight:t},o);let s=o.make("loss",n??{use:"soft-targets",temperature:e}),i=o.make("loss",r),a=Ee(t,o),u=f=>d=>Or.addN(v1(d).map((m,p)=>f({...wi(
d,`peer-${p+1}`),student:m}))),c=u(i),l=f=>{let d=a(f.progress);return f.observe("peerWeight",d),Or.mul(CN(f,v1(f),s),d)};return Ae(function(d){return Or.add(c(d),l(d))},{..._r([i,s]),...i.needs?{needs:i.
needs}:{needs:{}},terms:[...i.terms?.map(({name:f,loss:d})=>({name:f==="peers"?`own.${f}`:f,loss:u(d)}))??[{name:"own",loss:c}],{name:"peers",loss:l}]})}};A();var gt=U(j());var SN=1e-7;function xN(e,t){let[r,n]=[k1(e),k1(t)],o=s=>gt.log(gt.add(s,SN));return gt.mean(gt.mul(n,gt.sub(o(n),o(r))))}function k1(e){let t=qn(e),r=gt.relu(gt.div(gt.add(gt.matMul(t,t,!1,!0),1),2));
return gt.div(r,gt.sum(r,1,!0))}var B1={kind:"loss",name:"pkt",summary:"Rows of a batch are to be likely neighbours where they are for the teacher.",paper:"Passalis & Tefas (2018), Learning Deep Repre\
sentations with Probabilistic Knowledge Transfer, https://arxiv.org/abs/1803.10837",options:()=>$({...Ro()}),create(e){return Ae(function(r){let[n,o]=Qr(r,e,"pkt");return xN(Er(n),Er(o))},{needs:Pr(e),
tasks:"all"})}};A();function kN(e,t,r={}){return Vl(e,t,r,Zl)}var R1={kind:"loss",name:"reverse-kl",summary:"Divergence of the teacher from the student: the student seeks out what the teacher deems likely.",paper:"Gu, Do\
ng, Wei & Huang (2023), MiniLLM: Knowledge Distillation of Large Language Models, https://arxiv.org/abs/2306.08543",options:e=>$({temperature:e.schedule({above:0}).default(1).describe("What both sides\
' logits are divided by.")}),create({temperature:e},t){let r=Ee(e,t);return function(o){let s=ft(r,o);return kN(o.student.logits,kt(o,"reverse-kl"),{temperature:s})}}};A();var L=U(j());var BN=1e-6,$1=1e-24;function RN(e,t,{distance:r,angle:n}){return Le(e,o=>{let s=_1(o),[i,a]=[T1(s),T1(_1(t))],u=[...r>0?[$N(i,a,r)]:[],...n>0?[_N(i,a,n)]:[]],c={loss:L.scalar(0),slopes:L.zerosLike(i.
squared)},{loss:l,slopes:f}=u.reduce((p,h)=>({loss:L.add(p.loss,h.loss),slopes:L.add(p.slopes,h.slopes)}),c),d=L.mul(L.add(f,L.transpose(f)),2),m=L.sub(L.mul(L.sum(d,1,!0),s),L.matMul(d,s));return{loss:l,
gradient:m}})}function _1(e){return L.sub(e,L.mean(e,0,!0))}function T1(e){let t=L.matMul(e,L.transpose(e)),r=L.sum(L.mul(t,L.eye(e.shape[0])),1,!0),n=L.add(r,L.transpose(r)),o=L.sub(n,L.mul(t,2)),s=L.cast(
L.greater(o,L.maximum(L.mul(n,BN),$1)),"float32");return{squared:L.mul(o,s),inverse:L.mul(L.rsqrt(L.maximum(o,$1)),s),apart:s}}function $N(e,t,r){let[n,o]=[P1(e),P1(t)],{loss:s,slope:i}=D1(L.sub(n.relative,
o.relative),r),a=L.div(L.sum(L.mul(i,n.relative)),n.count),u=L.div(L.sub(i,a),n.mean);return{loss:s,slopes:L.mul(u,L.mul(e.inverse,.5))}}function P1({squared:e,inverse:t,apart:r}){let n=L.mul(e,t),o=L.maximum(
L.sum(r),1),s=L.maximum(L.div(L.sum(n),o),1e-12);return{relative:L.div(n,s),mean:s,count:o}}function _N(e,t,r){return L.tidy(()=>{let n=e.apart.shape[0],o=Q1(e),s=O1(e,o),{loss:i,slope:a}=D1(L.sub(s,O1(
t,Q1(t))),r),u=L.mul(a,o),c=L.mul(L.sum(L.mul(a,s),2),L.square(e.inverse)),l=L.sub(L.sum(u,2),c),f=L.matMul(L.ones([1,n]),L.reshape(u,[n,n**2])),d=L.mul(L.reshape(f,[n,n]),.5);return{loss:i,slopes:L.mul(
L.sub(l,d),e.apart)}})}function Q1({inverse:e}){return L.mul(L.expandDims(e,2),L.expandDims(e,1))}function O1({squared:e},t){return L.tidy(()=>{let r=L.mul(e,.5),n=L.add(L.expandDims(r,2),L.expandDims(
r,1));return L.mul(L.sub(n,r),t)})}function D1(e,t){let r=L.clipByValue(e,-1,1),n=L.mul(r,L.sub(e,L.mul(r,.5))),o=L.sum(L.sum(n,-1));return{loss:L.mul(o,t/e.size),slope:L.mul(r,t/e.size)}}var M1={kind:"\
loss",name:"rkd",summary:"Distances and angles among the rows of a batch are to be those of the teacher.",paper:"Park, Kim, Lu & Cho (2019), Relational Knowledge Distillation, https://arxiv.org/abs/19\
04.05068",options:()=>$({...Ro(),distance:M().min(0).default(25).describe("Weight of the distances between two rows."),angle:M().min(0).default(50).describe("Weight of the angles among three rows.")}).
refine(({distance:e,angle:t})=>e>0||t>0,{error:"must have a distance or an angle above 0: both are 0"}),create({distance:e,angle:t,...r}){return Ae(function(o){let[s,i]=Qr(o,r,"rkd");return RN(Er(s),Er(
i),{distance:e,angle:t})},{needs:Pr(r),tasks:"all"})}};A();var F1=U(j());A();function Hl(e,t){return e.map(r=>({...r,weight:r.weight*t}))}var L1={kind:"loss",name:"scale",summary:"A loss times a weight, which may change while training runs.",options:e=>$({by:e.schedule({min:0}).describe("The weight."),of:e.part("loss").describe("The los\
s."),as:se().min(1).optional().describe("A name under which the weight appears in the epochs' events.")}),create({by:e,of:t,as:r},n){let o=Ee(e,n),s=n.make("loss",t),i=u=>{let c=o(u.progress);return r!==
void 0&&u.observe(r,c),c},a=_n(s);return Ae(function(c){return F1.mul(s(c),i(c))},{..._r([s]),...a?{knownTerms:u=>Hl(a.terms(u),i(u))}:{}})}};A();var Po=U(j());function TN(e,t){return Po.mean(Po.square(Po.sub(z1(e),z1(t))))}function z1(e){return qn(Po.matMul(e,e,!1,!0))}var N1={kind:"loss",name:"similarity-preserving",summary:"Rows of a batch are to be alike\
 where they are for the teacher.",paper:"Tung & Mori (2019), Similarity-Preserving Knowledge Distillation, https://arxiv.org/abs/1907.09682",options:()=>$({...Ro()}),create(e){return Ae(function(r){let[
n,o]=Qr(r,e,"similarity-preserving");return TN(Er(n),Er(o))},{needs:Pr(e),tasks:"all"})}};A();var Dr=U(j());function PN(e,t,r,n){let[o]=e.shape;return Le(e,s=>{if(!n&&Tt("RetortSoftTargets")&&Dr.util.arraysEqual(s.shape,t.shape)){let c={student:s,teacher:t},[l,f]=Ct("RetortSoftTargets",c,{temperature:r});return{
loss:l,gradient:f}}let{terms:i,surplus:a}=_o(s,t,r),u=or(n?{rowWeights:n}:{},o);return typeof u!="number"?{loss:Dr.mul(Dr.sum(Dr.mul(i,u)),r**2),gradient:Dr.mul(Dr.mul(a,u),r)}:{loss:Dr.mul(Dr.sum(i),
r**2/o),gradient:Dr.mul(a,r/o)}})}var U1={kind:"loss",name:"soft-targets",summary:"Divergence of the student from the teacher's softened answers, times the temperature squared.",paper:"Hinton, Vinyals\
 & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531",options:e=>$({temperature:e.schedule({above:0}).default(4).describe("What both sides' logits are divided\
 by; higher shows more of the small probabilities.")}),create({temperature:e},t){let r=Ee(e,t);return Ae(function(o){let s=kt(o,"soft-targets");return PN(o.student.logits,s,ft(r,o),o.rowWeights)},{weighs:!0,
knownTerms(n){return[{kind:"softened-kl",weight:1,temperature:ft(r,n)}]}})}};A();var Mr=U(j());function QN(e,t,r=1/e.shape[0]){let n=e.shape[1];return Le(e,o=>{let s=Mr.sub(o,t),i=Mr.div(r,n);return{loss:Mr.sum(Mr.mul(Mr.square(s),i)),gradient:Mr.mul(Mr.mul(s,i),2)}})}var j1={kind:"loss",name:"\
squared-error",summary:"Mean squared error of the student's numbers, standardised.",options:()=>$({}),create:()=>Ae(function(t){let{logits:r}=t.student;return QN(r,bi(t,"squared-error"),or(t,r.shape[0]))},
{tasks:["numbers"],weighs:!0})};A();var Jl=U(j());var G1={kind:"loss",name:"sum",summary:"The weighted sum of losses, each logged by name with its share of the gradient.",options:e=>$({of:Et([me(e.part("loss")).min(1),rr(se().min(1),e.part("loss")).refine(
t=>Object.keys(t).length>0,{error:"must have at least 1 entry"})]).describe("The losses: by names of your choice, or as a list."),weights:rr(se(),e.schedule({min:0})).optional().describe("Weights by n\
ame; 1 for those left out.")}).superRefine(({of:t,weights:r={}},n)=>{let o=Array.isArray(t)?[]:Object.keys(t);Nu(r,o,"weights","loss of this sum",n)}),create({of:e,weights:t={}},r){let n=Array.isArray(
e),s=(n?ON(e):Object.entries(e)).map(([c,l])=>{let f=r.make("loss",l),d=t[c],m=d===void 0?void 0:Ee(d,r),p=w=>{let E=m?.(w.progress);return E!==void 0&&w.observe(`${c}.weight`,E),E},h=w=>{let E=f(wi(w,
c,{observed:!n})),I=p(w);return I===void 0?E:Jl.mul(E,I)},g=_n(f),y=g&&(w=>{let E=g.terms(n?w:LA(w,c));return Hl(E,p(w)??1)});return{name:c,loss:Ae(h,{..._r([f]),...y?{knownTerms:y}:{}})}}),i=s.map(({
loss:c})=>c),a=i.map(_n),u=a.every(c=>c!==void 0);return Ae(function(l){return Jl.addN(i.map(f=>f(l)))},{..._r(i),terms:s,...u?{knownTerms:c=>a.flatMap(l=>l.terms(c))}:{}})}};function ON(e){let t=new Map;
return e.map(r=>{let n=r;for(;n.use==="scale";)n=n.of;let o=(t.get(n.use)??0)+1;return t.set(n.use,o),[o>1?`${n.use}-${o}`:n.use,r]})}A();var Fr=U(j());function DN(e,t){return Fr.add(Fr.mul(Fr.exp(Fr.neg(t)),e),t)}var q1={kind:"loss",name:"uncertainty",summary:"The sum of losses with learned weights: less for a loss that stays high.",paper:"Kendall, \
Gal & Cipolla (2018), Multi-Task Learning Using Uncertainty to Weigh Losses for Scene Geometry and Semantics, https://arxiv.org/abs/1705.07115",options:e=>$({of:rr(se().min(1),e.part("loss")).refine(t=>Object.
keys(t).length>0,{error:"must have at least 1 entry"}).describe("The losses, by names of your choice.")}),create({of:e},t){let r=Object.entries(e).map(([o,s])=>{let i=t.make("loss",s);return{name:o,loss:Ae(
u=>{let c=u.trained(`${o}.logVariance`,[],0);return u.observe(`${o}.weight`,Fr.exp(Fr.neg(c))),DN(i(wi(u,o,{observed:!0})),c)},_r([i]))}}),n=r.map(({loss:o})=>o);return Ae(function(s){return Fr.addN(n.
map(i=>i(s)))},{..._r(n),terms:r})}};A();var pe=U(j());function MN(e,t,{temperature:r,correct:n,form:o,multiplier:s},i,a){let[u,c]=e.shape,l=(1-n)/Math.max(c-1,1),f=o==="official",[d,m]=f?[n,l]:[Math.log(n),Math.log(l)],p=f?1:r,h=f?(s??c)/c:1;return Le(e,
g=>{let y=pe.cast(pe.oneHot(t,c),"float32"),w=pe.add(pe.mul(y,d-m),m),E=pe.logSoftmax(pe.div(w,r)),I=pe.logSoftmax(pe.div(g,p)),C=i?pe.expandDims(pe.div(i,pe.maximum(pe.sum(i),1)),1):pe.fill([u,1],1/u),
v=pe.mul(C,h),k=pe.exp(E);if(a){let x=(c-1)*Math.exp((m-d)/r),[T,O]=[1/(1+x),x/(1+x)/Math.max(c-1,1)],z=pe.add(pe.mul(a,T-O),O);return{loss:pe.sum(pe.mul(v,pe.sub(pe.mul(k,E),pe.mul(z,I)))),gradient:pe.mul(
pe.div(v,p),pe.sub(pe.exp(I),z))}}return{loss:pe.sum(pe.mul(v,pe.mul(k,pe.sub(E,I)))),gradient:pe.mul(pe.div(v,p),pe.sub(pe.exp(I),k))}})}var W1={kind:"loss",name:"virtual-teacher",summary:"Divergence\
 of the student from a made-up teacher that is nearly sure of the true class.",paper:"Yuan et al. (2020), Revisiting Knowledge Distillation via Label Smoothing Regularization, https://arxiv.org/abs/19\
09.11723",options:e=>$({temperature:e.schedule({above:0}).default(20).describe("Softens the virtual teacher and, in the paper's form, the student."),correct:M().gt(0).lt(1).default(.99).describe("The \
virtual teacher's probability of the true class."),form:be(["paper","official"]).default("paper").describe("The paper's formula, or the one of the authors' code: a mean over the classes, too."),multiplier:M().
gt(0).optional().describe("Times the official form; the number of classes by default, as the authors' 100 is on CIFAR-100.")}).superRefine(({form:t,multiplier:r},n)=>{if(t==="official"||r===void 0)return;
Qt([{path:["multiplier"],rule:"must be left out where form is paper",value:r}],n)}),create({temperature:e,...t},r){let n=Ee(e,r);return function(s){let{student:i,labels:a,labelMask:u,shares:c}=s,l=ft(
n,s);return MN(i.logits,a,{...t,temperature:l},u,c)}}};A();var le=U(j());var FN=1e9;function LN(e,t,r){let[,n]=e.shape,o=le.cast(le.oneHot(r,n),"float32"),s=le.sum(o,1),i=u=>{let c=le.sum(le.mul(o,u),1,!0),l=le.logSumExp(le.sub(le.sub(u,c),le.mul(o,FN)),1);return le.add(le.relu(
l),Kl(le.exp(le.neg(le.abs(l)))))},a=le.div(i(e),le.add(i(t),1e-7));return le.sub(1,le.mul(s,le.exp(le.neg(a))))}function zN(e,t,r,n){let[o]=e.shape;return Le(e,s=>{let i=le.softmax(le.div(t,n)),a=le.logSoftmax(
le.div(s,n)),u=le.expandDims(r,1);return{loss:le.mul(le.sum(le.mul(u,le.mul(i,a))),-(n**2)/o),gradient:le.mul(le.mul(u,le.sub(le.exp(a),i)),n/o)}})}var Z1={kind:"loss",name:"wsld",summary:"Soft target\
s that count less for rows that the student knows as well as the teacher.",paper:"Zhou, Song, Chen, Zhou, Wang, Yuan & Zhang (2021), Rethinking Soft Labels for Knowledge Distillation: A Bias-Variance \
Tradeoff Perspective, https://arxiv.org/abs/2102.00650",options:e=>$({temperature:e.schedule({above:0}).default(2).describe("What both sides' logits are divided by; the weights are found at 1.")}),create({
temperature:e},t){let r=Ee(e,t);return function(o){let[s,i]=[o.student.logits,kt(o,"wsld")],a=ft(r,o),u=LN(s,i,o.labels);return o.observe("rowWeight",le.mean(u)),zN(s,i,u,a)}}};A();var V1=U(j());A();var ir=U(j());var Yl={beta1:M().min(0).lt(1).default(.9).describe("Decay of the gradients' running mean."),beta2:M().min(0).lt(1).default(.999).describe("Decay of the squared gradients' running mean."),epsilon:M().
gt(0).default(1e-8).describe("Keeps the division finite where gradients vanish.")},Xl=["gradients","squares"];function ef({gradient:e,slots:t,learningRate:r,step:n},o){let[s,i]=t,{beta1:a,beta2:u,rate:c,
epsilon:l}=$a(r,n,o);s.assign(ir.add(ir.mul(s,a),e)),i.assign(ir.add(ir.mul(i,u),ir.square(e)));let f=ir.div(s,ir.add(ir.sqrt(i),l));return ir.mul(f,c)}function $a(e,t,{beta1:r,beta2:n,epsilon:o},s=0){
let i=(1-r)/(1-r**t),a=Math.sqrt((1-n)/(1-n**t));return{beta1:r,beta2:n,rate:e*i/a,epsilon:o/a,decay:1-e*s}}var K1={kind:"optimizer",name:"adam",summary:"Steps scaled by running means of the gradients and of their squares.",paper:"Kingma & Ba (2015), Adam: A Method for Stochastic Optimization, https://arxiv\
.org/abs/1412.6980",options:e=>$({learningRate:e.schedule({min:0}).default(.001).describe("Step size."),...Yl}),create({learningRate:e,...t},r){let n=o=>o.variable.assign(V1.sub(o.variable,ef(o,t)));return{
slots:Xl,learningRate:Ee(e,r),update:n,formula:{of:n,kernel:(o,s)=>({kernel:"RetortAdam",attrs:$a(o,s,t)})}}}};A();var tf=U(j());var H1={kind:"optimizer",name:"adamw",summary:"Adam with decoupled weight decay.",paper:"Loshchilov & Hutter (2019), Decoupled Weight Decay Regularization, https://arxiv.org/abs/1711.05101",options:e=>$(
{learningRate:e.schedule({min:0}).default(.001).describe("Step size."),...Yl,weightDecay:M().min(0).default(.01).describe("Weights shrink by `learningRate · weightDecay` of themselves at each step.")}),
create({learningRate:e,weightDecay:t,...r},n){let o=s=>{let{variable:i,learningRate:a}=s,u=t>0?tf.mul(i,1-a*t):i;i.assign(tf.sub(u,ef(s,r)))};return{slots:Xl,learningRate:Ee(e,n),update:o,formula:{of:o,
kernel:(s,i)=>({kernel:"RetortAdam",attrs:$a(s,i,r,t)})}}}};A();var en=U(j());var J1={kind:"optimizer",name:"sgd",summary:"Stochastic gradient descent with momentum.",paper:"Sutskever et al. (2013), On the importance of initialization and momentum in deep learning, https://proc\
eedings.mlr.press/v28/sutskever13.html",options:e=>$({learningRate:e.schedule({min:0}).default(.01).describe("Step size."),momentum:M().min(0).lt(1).default(.9).describe("Share of the last step that g\
oes on."),nesterov:De().default(!1).describe("Looks ahead along the momentum; needs some."),weightDecay:M().min(0).default(0).describe("L2 penalty on all weights: `weightDecay · weight` is added to th\
e gradient.")}).refine(({momentum:t,nesterov:r})=>!r||t>0,{path:["nesterov"],message:"must be false where momentum is 0"}),create({learningRate:e,momentum:t,nesterov:r,weightDecay:n},o){let s=({variable:i,
gradient:a,slots:[u],learningRate:c})=>{let l=n>0?en.add(a,en.mul(i,n)):a;u&&(u.assign(en.add(en.mul(u,t),l)),l=r?en.add(l,en.mul(u,t)):u),i.assign(en.sub(i,en.mul(l,c)))};return{slots:t>0?["momentum"]:
[],learningRate:Ee(e,o),update:s,formula:{of:s,kernel:i=>({kernel:"RetortSgd",attrs:{rate:i,momentum:t,nesterov:r,weightDecay:n}})}}}};A();var Y1={kind:"scheduler",name:"constant",summary:"The same number all the way.",options:()=>$({value:M().describe("The number.")}),create:({value:e})=>vm(e)};A();var X1={kind:"scheduler",name:"cosine",summary:"Half a cosine from one number to another, flat at both ends.",paper:"Loshchilov & Hutter (2017), SGDR: Stochastic Gradient Descent with Warm Restarts, h\
ttps://arxiv.org/abs/1608.03983",options:()=>$({from:M().describe("Value at the first step."),to:M().describe("Value at the end.")}),create:({from:e,to:t})=>function(n){let o=Math.min(Math.max(n,0),1);
return io(e,t,(1-Math.cos(Math.PI*o))/2)}};A();var eR={kind:"scheduler",name:"linear",summary:"A straight line from one number to another.",options:()=>$({from:M().describe("Value at the first step."),to:M().describe("Value at the end.")}),create:({
from:e,to:t})=>function(n){return io(e,t,n)}};A();var tR={kind:"scheduler",name:"piecewise",summary:"Through given points, by straight lines or by steps.",options:()=>$({points:me(to([M().min(0).max(1),M()]).readonly()).min(1).superRefine((e,t)=>{e.forEach(
([r],n)=>{n===0||r>e[n-1][0]||t.addIssue({code:"custom",path:[n,0],message:"must be above the progress before it"})})}).readonly().describe("[progress, value] pairs by rising progress."),interpolation:be(
["linear","step"]).default("linear").describe("Straight lines between the points, or each value until the next.")}),create:({points:e,interpolation:t})=>function(n){let o=e.findIndex(([c])=>c>n),[s,i]=e.
at(o<0?-1:Math.max(o-1,0));if(o<=0||t==="step")return i;let[a,u]=e[o];return io(i,u,(n-s)/(a-s))}};A();var rR={kind:"scheduler",name:"sequence",summary:"Schedulers one after the other, each over its own part of the course.",options:e=>$({parts:me($({until:M().gt(0).max(1).describe("Progress at which th\
e next part takes over."),run:e.schedule().describe("A number, or a scheduler whose course is this part.")})).min(1).superRefine((t,r)=>{let n=(o,s)=>r.addIssue({code:"custom",path:[o,"until"],message:s});
t.forEach(({until:o},s)=>{s>0&&o<=t[s-1].until&&n(s,"must be above the one before it")}),t.length&&t.at(-1).until!==1&&n(t.length-1,"must be 1, as it is the last")}).describe("One after the other, by \
rising `until`; the last one's must be 1.")}),create({parts:e},t){let r=e.map(({until:n,run:o},s)=>({start:s===0?0:e[s-1].until,until:n,run:Ee(o,t)}));return function(o){let{start:s,until:i,run:a}=r.find(
({until:u})=>o<u)??r.at(-1);return a(Math.min(Math.max((o-s)/(i-s),0),1))}}};A();var nR={kind:"scheduler",name:"warm-up",summary:"A straight rise at the beginning, then another scheduler over the rest.",paper:"Goyal et al. (2017), Accurate, Large Minibatch SGD: Training ImageNet i\
n 1 Hour, https://arxiv.org/abs/1706.02677",options:e=>$({fraction:M().gt(0).lt(1).default(.1).describe("Share of the course that the rise takes."),from:M().default(0).describe("Value at the first ste\
p."),then:e.schedule().describe("What follows: a number, or a scheduler whose course is the rest.")}),create({fraction:e,from:t,then:r},n){let o=Ee(r,n),s=o(0);return function(a){return a<e?io(t,s,a/e):
o(Math.min((a-e)/(1-e),1))}}};A();A();function hn(e,t,r,n){if(e.hasTemperature)return e.softLoss(r);if(r===void 0||JSON.stringify(r)===JSON.stringify(n))return e.softLoss();throw new S(`Cannot use strategy ${t}: temperature must be left o\
ut where the task is ${e.name}, whose answers are not softened: current value is ${R(r)}`)}A();var yt=U(j());function gn(){return be(["int8"]).nullable().optional().describe("What the student's weights are rounded to in every step, so that it learns to do with it; null, the default, for nothing.")}function yn(e,t){
return e?{async*stages(r){let n=yield*t.stages({...r,newStudent(o="student",s){let i=r.newStudent(o,s);return o==="student"?NN(i):i}});return await jN(n),n}}:t}function NN(e){let{name:t,model:r,parameters:n,
variables:o,state:s,reads:i}=e,a={name:t,model:r,parameters:n,variables:o,state:s,reads:i,...e.save?{save:()=>e.save()}:{},forward(u,c){if(!c.training)return e.forward(u,c);let l=o.flatMap(f=>{let d=UN(
f);return d?[{variable:f,rounded:d,own:f.clone()}]:[]});try{return l.forEach(({variable:f,rounded:d})=>f.assign(d)),e.forward(u,c)}finally{l.forEach(({variable:f,own:d})=>f.assign(d)),yt.dispose(l.map(
({rounded:f,own:d})=>[f,d]))}},fingerprint:()=>e.fingerprint(),dispose:()=>e.dispose()};return mr(a,Qe(e,`student ${t}`))}function UN(e){if(Jr(e)===void 0)return;let{shape:t}=e,r=Jr(e)!==t.at(-1),n=t.
map((o,s)=>s).slice(0,r?-2:-1);return yt.tidy(()=>Xr(e,o=>{let s=yt.max(yt.abs(o),n,!0),i=yt.maximum(yt.div(s,127),tA);return yt.mul(yt.round(yt.div(o,i)),i)}))}async function jN({variables:e}){for(let t of e){
let r=ll(t,Float32Array.from(await t.data()),"int8");yt.tidy(()=>t.assign(yt.tensor(r,t.shape)))}}var GN=["wsld","ca-mkd","entropy","ctkd","uncertainty"],oR={wsld:{temperature:2,softWeight:2.5,hardWeight:1},"ca-mkd":{temperature:4,softWeight:1,hardWeight:1},entropy:{temperature:4,softWeight:1,hardWeight:1},
ctkd:{softWeight:.9,hardWeight:.1},uncertainty:{temperature:4}},sR={path:["softWeight"],rule:"must be above 0, or nothing adapts",value:0},qN=["Zhou et al. (2021), Rethinking Soft Labels for Knowledge\
 Distillation: A Bias-Variance Tradeoff Perspective, https://arxiv.org/abs/2102.00650","Zhang, Chen & Wang (2022), Confidence-Aware Multi-Teacher Knowledge Distillation, https://arxiv.org/abs/2201.000\
07","Kwon, Na, Lee & Kim (2020), Adaptive Knowledge Distillation Based on Entropy, https://doi.org/10.1109/ICASSP40776.2020.9054698","Li et al. (2022), Curriculum Temperature for Knowledge Distillatio\
n, https://arxiv.org/abs/2211.16231","Kendall, Gal & Cipolla (2018), Multi-Task Learning Using Uncertainty to Weigh Losses for Scene Geometry and Semantics, https://arxiv.org/abs/1705.07115"].join("; "),
iR={kind:"strategy",name:"adaptive",summary:"Distillation that adapts the weights of rows, teachers or terms, or the temperature, to the data.",paper:qN,options:e=>$({method:be(GN).default("wsld").describe(
"What adapts: each row's weight (`wsld`), each teacher's by its loss (`ca-mkd`, the logits' part of its paper: the weighted hints from the teachers' features are left out) or its certainty (`entropy`)\
, the temperature (`ctkd`), the weights of soft targets and labels (`uncertainty`)."),temperature:e.schedule({above:0}).optional().describe("Softens teachers and student alike; default 4 (wsld: 2); ct\
kd has none."),softWeight:e.schedule({min:0}).optional().describe("Weight of what the teacher says; default 1 (wsld: 2.5, ctkd: 0.9); uncertainty has none."),hardWeight:e.schedule({min:0}).optional().
describe("Weight of the labels' loss; default 1 (ctkd: 0.1); uncertainty has none."),quantise:gn()}).superRefine(({method:t,...r},n)=>{for(let o of["temperature","softWeight","hardWeight"]){if(r[o]===
void 0||o in oR[t])continue;let s=`must be left out where method is ${t}, which learns it`;Qt([{path:[o],rule:s,value:r[o]}],n)}r.softWeight===0&&r.hardWeight!==0&&Qt([sR],n)}),create({method:e,quantise:t,
...r},n){let o=oR[e],s=r.temperature??o.temperature,[i,a]=[r.softWeight??o.softWeight,r.hardWeight??o.hardWeight],u=[i,a].filter(l=>l!==void 0);if(u.length&&u.every(l=>Os(Ee(l,n)).high===0)){let l="mu\
st have a softWeight or a hardWeight above 0: both are 0 all the way";throw new $t("strategy adaptive",[{path:[],rule:l}])}i!==void 0&&Ia(n)(i)&&va("strategy adaptive",[sR]);let c=l=>{let f={wsld:{use:"\
wsld",temperature:s},"ca-mkd":{use:"multi-teacher",weights:"confidence",temperature:s},entropy:{use:"multi-teacher",weights:"entropy",temperature:s},ctkd:{use:"curriculum-temperature"},uncertainty:hn(
l,"adaptive",s,o.temperature)}[e],d=l.hardLoss,m=[{use:"scale",by:i,of:f,as:"softWeight"},{use:"scale",by:a,of:d,as:"hardWeight"}].filter(({by:p})=>p!==0);return{soft:f,hard:d,both:m}};return yn(t,{async*stages({
teacher:l,newStudent:f,loss:d,task:m}){if((e==="ca-mkd"||e==="entropy")&&!l.members)throw new S(`Cannot use strategy adaptive with method ${e} as the teacher must have members to weigh, as an ensemble\
 has: it has none`);let{soft:p,hard:h,both:g}=c(m),y=e==="uncertainty"?{use:"uncertainty",of:{soft:p,hard:h}}:{use:"sum",of:g};return yield{name:"student",student:f(),teacher:l,loss:d(y)}}})}};A();A();var et=U(j());async function ms(e,{mean:t,weights:r=e.map(()=>1/e.length)},n="softmax"){let o=n==="numbers"?"logits":t,s=e.map(l=>l.fingerprint),a=s.every(l=>l!==void 0)?await nt(["ensemble",o,...n==="sigmoid"?[n]:
[],JSON.stringify(r),...s]):void 0,u={name:"ensemble",...a===void 0?{}:{fingerprint:a},parameters:e.reduce((l,f)=>l+f.parameters,0),members:e,combination:{mean:o,weights:r},reads:js(e),...e.some(({looksUp:l})=>l)?
{looksUp:!0}:{},dispose:()=>e.forEach(l=>l.dispose())};if(e.every(pt))return{...u,predict:l=>ia(()=>HN(e,l,{mean:o,weights:r,answers:n}))};let c=e.find(({fingerprint:l})=>l===void 0);if(c){let l=e.find(
f=>!pt(f));throw new S(`Cannot make an ensemble of ${e.map(({name:f})=>f).join(", ")} as each must answer at every step where one of them changes (${c.name}): ${l.name} only labels rows; give it a pre\
dict, or leave it out`)}return{...u,...WN(e),label:(l,f)=>ZN(e,l,f,{mean:o,weights:r,answers:n})}}function WN(e){let t=o=>{let s=e.flatMap(({asks:i})=>i?.[o]??[]);return s.length?{[o]:Math.min(...s)}:
{}},r=e.flatMap(({asks:o})=>o?.seconds??[]),n={...t("batchRows"),...t("atOnce"),...r.length?{seconds:Math.max(...r)}:{}};return Object.keys(n).length?{asks:n}:{}}async function ZN(e,t,r,{mean:n,weights:o,
answers:s}){let i=r.classes.length,a=[];for(let f of e)r.signal.throwIfAborted(),a.push(await VN(f,t,r));let u=new Float64Array(t.rows.length*i);for(let[f,d]of a.entries()){let m=n==="logits"||s==="si\
gmoid"?void 0:KN(d,i);d.forEach((p,h)=>{let g=n==="logits"?p:m?Math.exp(p-m[Math.floor(h/i)]):1/(1+Math.exp(-p));u[h]+=o[f]*g})}return{logits:Float32Array.from(u,f=>{if(n==="logits")return f;if(s==="s\
oftmax")return Math.log(Math.max(f,mn));let d=Math.min(Math.max(f,dn),1-dn);return Math.log(d/(1-d))}),...r.members?{members:a.map(f=>({logits:f}))}:{}}}async function VN(e,t,r){let{name:n}=e;if(!pt(e)){
let{classes:s,answer:i,signal:a}=r,u=await e.label(t,{classes:s,answer:i,signal:a});return Kc(u,{who:n,rows:t.rows,classes:s,answer:i})}let{features:o}=t;if(o)return await da(e,{features:o,rows:t.rows},
{},async({logits:s})=>await s.data());throw new S(`Cannot ask ${n} about raw rows as it must be given the run's features: a member beside it reads raw rows; make each by innerPlan, which asks each in \
its own way`)}function KN(e,t){return Float64Array.from({length:e.length/t},(r,n)=>{let o=e.subarray(n*t,(n+1)*t),s=o.reduce((i,a)=>Math.max(i,a),-1/0);return s+Math.log(o.reduce((i,a)=>i+Math.exp(a-s),
0))})}function HN(e,{inputs:t,rows:r,taps:n,members:o},{mean:s,weights:i,answers:a}){let u=e.map(()=>[]);for(let m of n??[]){let p=e.findIndex(({name:h})=>m.startsWith(`${h}.`));if(p<0){let h=e.map(({
name:y})=>y),g=m.slice(m.indexOf(".")+1);throw new S(`Cannot tap ${m} as an ensemble's layers must be named by member: the members are ${h.join(", ")}, so for example ${h[0]}.${g}`)}u[p].push(m.slice(
e[p].name.length+1))}let c={},l=[],f=e.map((m,p)=>{let h=u[p].length?{taps:u[p]}:{},g=m.predict({inputs:t,rows:r,...h,...o?{members:!0}:{}}),{logits:y}=g,w=s==="logits"?et.mul(y,i[p]):a==="sigmoid"?et.mul(
et.sigmoid(y),i[p]):et.add(et.logSoftmax(y),Math.log(i[p]));for(let[E,I]of Object.entries(g.features??{}))c[`${m.name}.${E}`]=I;return o?l.push(g):g.features||Ho(g),w});return{logits:s==="logits"?et.addN(
f):a==="sigmoid"?JN(et.addN(f)):et.logSumExp(et.stack(f),0),...n?.length?{features:c}:{},...o?{members:l,weights:i}:{}}}function JN(e){let t=et.clipByValue(e,dn,1-dn);return et.log(et.div(t,et.sub(1,t)))}var aR=4,uR=Tr("strategy chain",({softWeight:e},t)=>t(e)?[{path:["softWeight"],rule:"must be above 0, or no model hears of the one before it",value:e}]:[]),cR={kind:"strategy",name:"chain",summary:"As\
sistants of sizes between teacher and student, each taught by the one before or by all before.",paper:"Mirzadeh et al. (2020), Improved Knowledge Distillation via Teacher Assistant, https://arxiv.org/\
abs/1902.03393; dense: Son et al. (2021), Densely Guided Knowledge Distillation using Multiple Teacher Assistants, https://arxiv.org/abs/2009.08825",options:e=>{let t=M().int().min(1),r=Et([t,e.part("\
student")],{error:"must be a number of parameters, at least 1, or a student"});return $({assistants:Et([M().int().min(1).max(100),me(r).min(1)],{error:"must be a whole number from 1 to 100 or a list o\
f sizes and students"}).default(1).describe("How many, at sizes between teacher and student; or a list, each a number of parameters or a student."),dense:De().default(!1).describe("Each learns from th\
e teacher and all assistants before it, not from the last one alone."),drop:M().min(0).lt(1).default(0).describe("Probability that one of them is left out of a step, where `dense`."),temperature:e.schedule(
{above:0}).default(aR).describe("Softens teacher and student alike: a number or a scheduler."),softWeight:e.schedule({min:0}).default(.9).describe("Weight of the soft targets."),hardWeight:e.schedule(
{min:0}).default(.1).describe("Weight of the labels' loss."),quantise:gn()}).superRefine(({dense:n,drop:o},s)=>{n||o===0||Qt([{path:["drop"],rule:"must be left out where dense is false",value:o}],s)}).
superRefine(uR.inSchema)},create({assistants:e,dense:t,drop:r,temperature:n,softWeight:o,hardWeight:s,quantise:i},a){return uR.inCreate({softWeight:o},a),yn(i,{async*stages(u){let{teacher:c,newStudent:l,
scaledStudent:f,warn:d,loss:m,task:p}=u,h=l(),g=typeof e=="number"?FC(c.parameters,h.parameters,e):e,y=I=>{let C=I.length===1?hn(p,"chain",n,aR):{use:"multi-teacher",weights:"uniform",temperature:n,drop:r};
return m({use:"sum",of:[{use:"scale",by:o,of:C,as:"softWeight"},{use:"scale",by:s,of:p.hardLoss,as:"hardWeight"}]})},w=async I=>({teacher:I.length===1?I[0]:await ms(I,{mean:"logits"},p.answers),loss:y(
I)}),E=[c];for(let[I,C]of g.entries()){let v=`assistant-${I+1}`,k=l(v,typeof C=="number"?f(C):C),{parameters:x}=k;c.parameters>0&&x>c.parameters?d(`${v} is larger than the teacher: ${x} parameters, wh\
ere that has ${c.parameters}`):x<h.parameters&&d(`${v} is smaller than the student: ${x} parameters, where that has ${h.parameters}`);let T=await go(yield{name:v,student:k,...await w(E)});E=t?[...E,T]:
[T]}return yield{name:"student",student:h,...await w(E)}}})}};A();var UA=4,lR=Tr("strategy hinton",({temperature:e,softWeight:t},r)=>r(t)?St("temperature",e,"softWeight is 0",UA):[]),fR={kind:"strategy",name:"hinton",summary:"Classic distillation: soft targets at a \
temperature, and the labels.",paper:"Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531",options:e=>$({temperature:e.schedule({above:0}).default(
UA).describe("Softens teacher and student alike: a number or a scheduler."),softWeight:e.schedule({min:0}).default(.9).describe("Weight of the teacher's soft targets."),hardWeight:e.schedule({min:0}).
default(.1).describe("Weight of the labels' loss."),losses:rr(se().min(1),e.part("loss")).default({}).describe("Further losses, by names of your choice: on features of tapped layers, or in place of th\
e soft targets."),weights:rr(se(),e.schedule({min:0})).default({}).describe("Weights of the further losses by name; 1 for those left out."),quantise:gn()}).superRefine(({temperature:t,softWeight:r,hardWeight:n,
losses:o,weights:s},i)=>{let a=Object.keys(o);for(let u of a.filter(c=>["soft","hard"].includes(c)))Qt([{path:["losses",u],rule:"must have another name: soft and hard are this strategy's own terms"}],
i);Nu(s,a,"weights","loss among losses",i),r===0&&n===0&&a.every(u=>s[u]===0)?i.addIssue({code:"custom",message:"must have a softWeight or a hardWeight above 0: both are 0"}):lR.inSchema({temperature:t,
softWeight:r},i)}),create({temperature:e,softWeight:t,hardWeight:r,losses:n,weights:o,quantise:s},i){let a=Ia(i);if([t,r,...Object.keys(n).map(u=>o[u]??1)].every(a)){let u="must have a softWeight or a\
 hardWeight above 0: both are 0 all the way";throw new $t("strategy hinton",[{path:[],rule:u}])}return lR.inCreate({temperature:e,softWeight:t},i),yn(s,{async*stages({teacher:u,newStudent:c,loss:l,task:f}){
let d=hn(f,"hinton",e,UA),m=f.hardLoss,h=Object.entries({soft:[t,d],hard:[r,m]}).filter(([,[E]])=>E!==0),g=Object.entries(n).filter(([E])=>o[E]!==0),y=h.map(([E,[I,C]])=>({use:"scale",by:I,of:C,as:`${E}\
Weight`})),w=g.length?{use:"sum",of:Object.fromEntries([...h.map(([E,[,I]])=>[E,I]),...g]),weights:Object.fromEntries([...h.map(([E,[I]])=>[E,I]),...Object.entries(o).filter(([,E])=>E!==0)])}:{use:"su\
m",of:y};return yield{name:"student",student:c(),teacher:u,loss:l(w)}}})}};A();A();var Wn=U(j());function dR(e){let[t]=e;if(!t)throw new RangeError("Cannot make peers as there must be at least one student: there are none");return{name:t.name,model:t.model,...t.save?{save:()=>t.save()}:{},parameters:e.
reduce((r,{parameters:n})=>r+n,0),variables:e.flatMap(({variables:r})=>r),state:e.flatMap(({state:r})=>r),reads:js(e),forward(r,{training:n,random:o,taps:s}){let i=e.map((a,u)=>{let c={training:n,...o?
{random:o.split(`peer/${u}`)}:{}};return a.forward(r,u===0&&s?{...c,taps:s}:c)});return{...i[0],members:i}},fingerprint:async()=>{let r=[];for(let n of e)r.push(await n.fingerprint());return await nt(
["peers",...r])},dispose:()=>e.forEach(r=>r.dispose())}}function jA(e,t,r){Wn.tidy(()=>{e.forEach((n,o)=>{n.assign(Wn.add(Wn.mul(n,r),Wn.mul(t[o],Wn.sub(1,r))))})})}var[pR,GA]=[2,1],mR=Tr("strategy mutual",({peers:e,temperature:t,peerWeight:r,softWeight:n},o)=>o(r)?[...St("peers",e,"peerWeight is 0",pR),...o(n)?St("temperature",t,"peerWeight and softWeight are 0",
GA):[]]:[]),AR={kind:"strategy",name:"mutual",summary:"Peers that learn together, from the labels and from each other.",paper:"Zhang et al. (2018), Deep Mutual Learning, https://arxiv.org/abs/1706.003\
84",options:e=>$({peers:Et([M().int().min(2).max(100),me(e.part("student")).min(2)],{error:"must be a whole number from 2 to 100 or a list of students"}).default(pR).describe("How many models like the\
 student learn together; or a list, of which the first is the student."),temperature:e.schedule({above:0}).default(GA).describe("Softens all peers (and the teacher) alike: a number or a scheduler; the\
 paper's is 1."),peerWeight:e.schedule({min:0}).default(1).describe("Weight of what the peers tell each other."),hardWeight:e.schedule({min:0}).default(1).describe("Weight of the labels' loss for each\
 peer."),softWeight:e.schedule({min:0}).default(0).describe("Weight of the teacher's soft targets for each peer; at 0 the teacher is not asked."),quantise:gn()}).refine(({hardWeight:t,softWeight:r})=>t!==
0||r!==0,{error:"must have a hardWeight or a softWeight above 0, or the peers hear of nothing but each other: both are 0"}).superRefine(mR.inSchema),create({peers:e,temperature:t,peerWeight:r,hardWeight:n,
softWeight:o,quantise:s},i){mR.inCreate({peers:e,temperature:t,peerWeight:r,softWeight:o},i);let a=o!==0;return yn(s,{async*stages({teacher:u,newStudent:c,loss:l,task:f}){let d=hn(f,"mutual",t,GA),m={
teacher:[o,d],labels:[n,f.hardLoss]},p=Object.entries(m).filter(([,[w]])=>w!==0),h={use:"sum",of:Object.fromEntries(p.map(([w,[,E]])=>[w,E])),weights:Object.fromEntries(p.map(([w,[E]])=>[w,E]))},y=(typeof e==
"number"?Array.from({length:e},()=>{}):e).map((w,E)=>c(E===0?"student":`peer-${E+1}`,w));return yield{name:"student",student:dR(y),...a?{teacher:u}:{},loss:l({use:"mutual-learning",temperature:t,peerWeight:r,
of:h,...f.answers==="softmax"?{}:{soft:d}})},y[0]}})}};A();A();var er=U(j());var hR=e=>$({method:be(["born-again","ema","deep-supervision","teacher-free"]).default("born-again").describe("Who teaches: the generation before, a moving average, the deepest output, or nobody."),temperature:e.
schedule({above:0}).optional().describe("Softens teacher and student alike: a number or a scheduler; 4 by default, teacher-free 20."),softWeight:e.schedule({min:0}).optional().describe("Weight of the \
teacher's soft targets; 0.9 by default, teacher-free 0.1."),hardWeight:e.schedule({min:0}).optional().describe("Weight of the labels' loss; 0.1 by default, teacher-free 0.9."),generations:M().int().min(
1).max(100).optional().describe("Born-again: how many, the last of which is the student; 3 by default."),first:be(["teacher","labels"]).optional().describe("Born-again: what the first generation learn\
s from beside the labels: the run's teacher (by default), or nothing."),ensemble:De().optional().describe("Born-again: each generation learns from all before it together, not from the last one alone; \
false by default."),decay:M().min(0).lt(1).optional().describe("Moving average: how much of it stays in each step; 0.99 by default."),teacher:De().optional().describe("Moving average: whether the stud\
ent learns from the run's teacher, too; true by default."),averageWeight:e.schedule({min:0}).optional().describe("Moving average: weight of its soft targets; 0.5 by default."),exits:jl().optional().describe(
"Deep supervision: layers of the student that get an exit; an mlp's hidden layers by default."),exitWeight:e.schedule({min:0}).optional().describe("Deep supervision: weight of the exits; 1 by default."),
correct:M().gt(0).lt(1).optional().describe("Teacher-free: the virtual teacher's probability of the true class; 0.99 by default."),form:be(["paper","official"]).optional().describe("Teacher-free: as t\
he authors' code has it, or their paper, at whose temperatures it has hardly any effect; the code by default."),quantise:gn()}),qA=4;function WA({task:e},t){return hn(e,"self",t,qA)}function rf(e){let t=Object.
entries(e).filter(([,[r]])=>r!==0);return{use:"sum",of:Object.fromEntries(t.map(([r,[,n]])=>[r,n])),weights:Object.fromEntries(t.map(([r,[n]])=>[r,n]))}}async function*gR({generations:e=3,first:t="tea\
cher",ensemble:r=!1,temperature:n,softWeight:o,hardWeight:s},i){let a=rf({soft:[o,WA(i,n)],hard:[s,i.task.hardLoss]}),u=f=>f?{teacher:f,loss:i.loss(a)}:{loss:i.loss(i.task.hardLoss)},c=[],l=t==="teach\
er"?i.teacher:void 0;for(let f=1;f<e;f++){let d=`generation-${f}`;c.push(await go(yield{name:d,student:i.newStudent(d),...u(l)})),l=r?await ms([...c],{mean:"probabilities"},i.task.answers):c.at(-1)}return yield{
name:"student",student:i.newStudent(),...u(l)}}async function*yR({decay:e=.99,teacher:t=!0,averageWeight:r=.5,temperature:n,softWeight:o,hardWeight:s},i){let[a,u]=[i.newStudent(),i.newStudent("average")],
c=er.tidy(()=>er.variable(er.scalar(0),!1));try{jA(u.state,a.state,0);let l=t&&o!==0,f=Yt(u),d=l?await ms([i.teacher,f],{mean:"logits"},i.task.answers):f,m=WA(i,n);return yield{name:"student",student:a,
teacher:d,loss:i.loss(rf({...l?{soft:[o,{use:"member",at:1,of:m}]}:{},average:[r,l?{use:"member",at:2,of:m}:m],hard:[s,i.task.hardLoss]})),afterStep(){c.assign(er.add(c,1));let p=er.sub(1,er.div(1,er.add(
c,1)));jA(u.state,a.state,er.minimum(e,p))},state:[...u.state,c]}}finally{c.dispose()}}async function*wR({exits:e,exitWeight:t=1,temperature:r,softWeight:n,hardWeight:o},s){let i=s.newStudent();return yield{
name:"student",student:i,...n===0?{}:{teacher:s.teacher},loss:s.loss(rf({soft:[n,WA(s,r)],exits:[t,{use:"deep-supervision",exits:YN(i,e)}],hard:[o,s.task.hardLoss]}))}}function YN({model:e},t){if(!e)throw new S(
"Cannot put exits on the student as it must be a model of tfjs layers: it has none");let r=e.layers.filter(u=>u.getClassName()!=="InputLayer").map(({name:u})=>u),n=u=>new S(`Cannot put exits on the st\
udent as ${u}`),o=t?.find(u=>!r.includes(u));if(o!==void 0)throw n(`a layer must be named ${o}: its layers are ${r.join(", ")}`);let[s,i]=[/^hidden_\d+$/,/^activation_\d+$/].map(u=>r.filter(c=>u.test(
c))),a=t??(i.length?i:s);if(a.length)return a;throw n(`exits must name some of its layers where none is called hidden_1, …: its layers are ${r.join(", ")}`)}async function*bR({correct:e=.99,form:t="\
official",temperature:r,softWeight:n,hardWeight:o},s){return yield{name:"student",student:s.newStudent(),loss:s.loss(rf({virtual:[n,{use:"virtual-teacher",temperature:r,correct:e,form:t}],hard:[o,s.task.
hardLoss]}))}}var XN={generations:"born-again",first:"born-again",ensemble:"born-again",decay:"ema",teacher:"ema",averageWeight:"ema",exits:"deep-supervision",exitWeight:"deep-supervision",correct:"teacher-free",form:"\
teacher-free"},ER=Tr("strategy self",({method:e,...t},r)=>{let n=i=>t[i]!==void 0&&r(t[i]),o=(i,a)=>St(i,t[i],a),s="softWeight is 0";switch(e){case"ema":{let[i,a]=[n("averageWeight"),t.teacher===!1||n(
"softWeight")];return[...i?o("decay","averageWeight is 0"):[],...i&&a?o("temperature","nobody teaches"):[]]}case"deep-supervision":return[...n("softWeight")?o("temperature",s):[],...n("exitWeight")?o(
"exits","exitWeight is 0"):[]];case"teacher-free":return n("softWeight")?[...o("temperature",s),...o("correct",s),...o("form",s)]:[];default:{let{generations:i=3,first:a}=t,u="must be above 0, or no g\
eneration hears of the one before it";if(n("softWeight"))return[{path:["softWeight"],rule:u,value:t.softWeight}];if(i===1&&a==="labels"){let c="generations is 1 and first is labels, as nobody teaches";
return[...o("temperature",c),...o("softWeight",c),...o("hardWeight",c)]}return i<3&&t.ensemble?o("ensemble","generations is below 3, as one alone is before the last"):[]}}}),IR={kind:"strategy",name:"\
self",summary:"The student as its own teacher: generations, a moving average, deep supervision, or a virtual teacher.",paper:"born-again: Furlanello et al. (2018), Born Again Neural Networks, https://\
arxiv.org/abs/1805.04770; ema: Tarvainen & Valpola (2017), Mean teachers are better role models, https://arxiv.org/abs/1703.01780; deep-supervision: Zhang et al. (2019), Be Your Own Teacher, https://a\
rxiv.org/abs/1905.08094; teacher-free: Yuan et al. (2020), Revisiting Knowledge Distillation via Label Smoothing Regularization, https://arxiv.org/abs/1909.11723",options:e=>hR(e).superRefine((t,r)=>{
let{method:n,teacher:o,softWeight:s,averageWeight:i,hardWeight:a,exitWeight:u}=t,c=(f,d)=>Qt([{path:[f],rule:d,value:t[f]}],r);for(let[f,d]of Object.entries(XN))n===d||t[f]===void 0||c(f,`must be left\
 out where method is ${n}, as it is an option of ${d}`);o===!1&&s!==void 0&&c("softWeight","must be left out where teacher is false"),[a,o===!1?0:s,...n==="ema"?[i]:[],...n==="deep-supervision"?[u]:[]].
every(f=>f===0)?r.addIssue({code:"custom",message:"must have a weight above 0: all are 0"}):ER.inSchema(t,r)}),create({method:e,quantise:t,...r},n){ER.inCreate({method:e,...r},n);let o=e==="teacher-fr\
ee"?{temperature:20,softWeight:.1,hardWeight:.9}:{temperature:qA,softWeight:.9,hardWeight:.1},{temperature:s=o.temperature,softWeight:i=o.softWeight,hardWeight:a=o.hardWeight}=r,u={...r,temperature:s,
softWeight:i,hardWeight:a},c={"born-again":gR,ema:yR,"deep-supervision":wR,"teacher-free":bR};return yn(t,{stages:l=>c[e](u,l)})}};A();var Ir=U(j());A();var vR=U(j());function nf(e,t){let[r=1,n=1]=e.slice(-2),o=e.slice(0,-2).reduce((a,u)=>a*u,1),s=Math.sqrt(6/(o*(r+n))),i=new Float32Array(o*r*n);for(let a=0;a<i.length;a++)i[a]=(2*t.uniform()-1)*s;
return vR.tensor(i,e)}var CR={kind:"student",name:"cnn",summary:"A small convolutional network, for rows that are images.",options:()=>$({shape:to([_a(),_a(),_a()]).meta({description:"Height, width and channels of the imag\
e that a row is, channels last; as the data says unless told.",examples:[[8,8,1]]}).optional(),blocks:me(_a()).min(1).max(16).default([16,32]).describe("Filters of each block: a 3×3 convolution, ReLU \
and 2×2 max pooling."),dense:me(_a()).max(16).default([64]).describe("Widths of the dense layers after the last block; may be empty."),depthwise:De().default(!1).describe("Convolve each channel by it\
self and mix channels by 1×1, with far fewer weights."),dropout:M().min(0).lt(1).default(0).describe("Share of each dense layer's outputs dropped in training.")}).superRefine(({dense:e,dropout:t},r)=>{
e.length||Qt(St("dropout",t,"dense is empty",0),r)}),create({shape:e,blocks:t,dense:r,depthwise:n,dropout:o}){let s=(u,c)=>u.map(l=>Math.max(1,Math.round(l*c))),i=u=>({...e?{shape:e}:{},blocks:s(t,u),
dense:s(r,u),depthwise:n,dropout:o});function a({name:u,features:c,classes:l,inputs:{image:f},random:d}){let m=f?.kind==="image"?f.shape:void 0,p=e3(e,m),h=Ir.sequential({name:"cnn"});return m&&!e&&SR(
m)!==c?h.add(Ir.layers.inputLayer({inputShape:p,name:"image"})):(t3(p,c),h.add(Ir.layers.inputLayer({inputShape:[c],name:"features"})),h.add(Ir.layers.reshape({targetShape:p,name:"image"}))),t.forEach(
(g,y)=>{let w=y+1,E={filters:g,kernelSize:3,padding:"same",name:`conv_${w}`};h.add(n?Ir.layers.separableConv2d({...E,activation:"relu",depthwiseInitializer:"zeros",pointwiseInitializer:"zeros"}):Ir.layers.
conv2d({...E,activation:"relu",kernelInitializer:"zeros"})),h.add(Ir.layers.maxPooling2d({poolSize:2,padding:"same",name:`pool_${w}`}))}),h.add(Ir.layers.flatten({name:"flat"})),r.forEach((g,y)=>{let w=y+
1;h.add(Ir.layers.dense({units:g,activation:"relu",kernelInitializer:"zeros",name:`dense_${w}`})),o&&h.add(Ir.layers.dropout({rate:o,name:`dropout_${w}`}))}),h.add(Ir.layers.dense({units:l,kernelInitializer:"\
zeros",name:"logits"})),r3(h,d),Ao(u,h)}return Object.assign(a,{scaled:i})}};function _a(){return M().int().min(1)}function e3(e,t){let r=e??t;if(r)return[...r];throw new S("Cannot make the student cn\
n as the data must have an image, or shape must be given: current value is neither; set shape to height, width and channels of the image that a row is")}function SR(e){return e.reduce((t,r)=>t*r,1)}function t3(e,t){
let r=SR(e);if(r!==t)throw new S(`Cannot make the student cnn as height × width × channels of its shape must be the number of features, ${t} (a numeric column is one; others are more): current value\
 is ${e.join(" × ")} = ${r}`)}function r3(e,t){for(let r of e.layers){let n=r.getWeights(),o=t.split(r.name),s=n.map(i=>i.rank===1?i:nf(i.shape,o));r.setWeights(s),s.forEach((i,a)=>i!==n[a]&&i.dispose())}}A();var Zn=U(j());var n3=["relu","tanh","sigmoid","elu","gelu"],xR={kind:"student",name:"mlp",summary:"A multilayer perceptron; also what teachers are made of.",options:()=>$({hidden:me(M().int().min(1)).max(64).default(
[64,32]).describe("Widths of the hidden layers; an empty list is a linear model."),activation:be(n3).default("relu").describe("After each hidden layer."),dropout:M().min(0).lt(1).default(0).describe("\
Share of each hidden layer's outputs dropped in training."),batchNorm:De().default(!1).describe("Normalise each hidden layer before its activation (Ioffe & Szegedy, 2015).")}).superRefine(({hidden:e,activation:t,
dropout:r,batchNorm:n},o)=>{if(e.length)return;let s="hidden is empty, as a linear model has no hidden layer";Qt([...St("activation",t,s,"relu"),...St("dropout",r,s,0),...St("batchNorm",n,s,!1)],o)}),
create({hidden:e,activation:t,dropout:r,batchNorm:n}){let o=a=>e.map(u=>Math.max(1,Math.round(u*a))),s=a=>({hidden:o(a),activation:t,dropout:r,batchNorm:n});function i({name:a,features:u,classes:c,random:l}){
let f=Zn.sequential({name:"mlp"});return f.add(Zn.layers.inputLayer({inputShape:[u],name:"features"})),e.forEach((d,m)=>{let p=m+1,h={useBias:!n,...n?{}:{activation:t}};f.add(Zn.layers.dense({units:d,
...h,kernelInitializer:"zeros",name:`hidden_${p}`})),n&&(f.add(Zn.layers.batchNormalization({name:`norm_${p}`})),f.add(Zn.layers.activation({activation:t,name:`activation_${p}`}))),r&&f.add(Zn.layers.
dropout({rate:r,name:`dropout_${p}`}))}),f.add(Zn.layers.dense({units:c,kernelInitializer:"zeros",name:"logits"})),o3(f,l),Ao(a,f)}return e.length?Object.assign(i,{scaled:s}):i}};function o3(e,t){for(let r of e.
layers){if(r.getClassName()!=="Dense")continue;let[n,...o]=r.getWeights(),s=nf(n.shape,t.split(r.name));r.setWeights([s,...o]),s.dispose()}}A();var kR={kind:"task",name:un,summary:"One class for each row.",options:()=>$({}),create:()=>({name:un,answers:"softmax",hardLoss:{use:"cross-entropy"},softLoss:e=>({use:"soft-targets",...e===void 0?{}:
{temperature:e}}),hasTemperature:!0,problem(e){if(e.length>1)return`the label must be one column: there are ${e.length} (${e.map(({name:r})=>R(r)).join(", ")})`;let[t]=e;if(t&&"values"in t)return`labe\
l column ${R(t.name)} must have classes: it has numbers`}})};A();var s3=1e4,RR={kind:"task",name:"labels",summary:"Any set of labels for each row: several 0/1 columns, or one with a separator between labels.",options:()=>$({separator:se().min(1).default(";").describe(
"What stands between the labels of a cell, in one column.")}),create({separator:e}){return{name:"labels",answers:"sigmoid",hardLoss:{use:"binary-cross-entropy"},softLoss:t=>({use:"binary-soft-targets",
...t===void 0?{}:{temperature:t}}),hasTemperature:!0,problem:t=>BR(t,e),claims:t=>t.length>1&&BR(t,e)===void 0,read(t){let{names:r,has:n}=t.length>1?i3(t):$R(t[0],e);return{names:r,fit:()=>({format:{task:"\
labels",from:"sigmoid"},targets(o){let s=new Float32Array(o.length*r.length);return o.forEach((i,a)=>n(i,u=>s[a*r.length+u]=1)),s}})}},metrics:[{name:"micro_f1",title:"micro F1 %",better:"higher",as:"\
percent"},{name:"macro_f1",title:"macro F1 %",better:"higher",as:"percent"},{name:"average_precision",title:"AP %",better:"higher",as:"percent"},{name:"nll",title:"NLL",better:"lower",as:"number"}],evaluate:a3,
agreement:(t,r)=>t.reduce((n,o,s)=>n+(o>0==r[s]>0?1:0),0)/t.length}}};function BR(e,t){if(e.length>1){for(let i of e){let u=ii(i).findIndex(f=>f!==0&&f!==1);if(u<0)continue;let c=`label column ${R(i.name)}\
 must be 0 or 1 in each row, as each of several columns of labels`,l="values"in i?i.values[u]:i.texts[i.codes[u]];return`${c}: row ${u+1} has ${l===void 0?"none":R(l)}`}return}let[r]=e;if(!r)return"th\
ere must be a label column: there is none";let n=`label column ${R(r.name)}`;if("values"in r)return`${n} must be texts of labels, or one of several columns of 0 and 1: it is one column of numbers`;let{
names:o}=$R(r,t);if(o.length<2){let i=o.length?`it has ${R(o[0])} alone`:"it has none";return`${n} must have at least 2 different labels, with ${R(t)} between those of a row: ${i}`}let s=Math.min(s3,Math.
max(20,r.codes.length/2));if(o.length>s){let i=o.slice(0,2).map(a=>R(a)).join(" and ");return`${n} must have labels that come again: it has ${o.length} different ones in ${r.codes.length} rows, such a\
s ${i}`}}function i3(e){let t=e.map(ii);return{names:e.map(({name:r})=>r),has:(r,n)=>t.forEach((o,s)=>o[r]===1&&n(s))}}function $R(e,t){if("values"in e)throw new TypeError("Cannot split the labels of \
numbers as they must be texts: they are not");let r=e.texts.map(i=>i.split(t).map(a=>a.trim()).filter(a=>a!=="")),n=[...new Set(r.flat())].sort(co),o=new Map(n.map((i,a)=>[i,a])),s=r.map(i=>i.map(a=>o.
get(a)));return{names:n,has:(i,a)=>s[e.codes[i]]?.forEach(a)}}function a3(e,t,{dim:r,weights:n}){let o=t.length/r,s=n?n.reduce((w,E)=>w+E,0):o,i=w=>n?n[w]*o/s:1,[a,u]=[new Float64Array(r),new Float64Array(
r)],[c,l]=[new Float64Array(o),new Float64Array(o)],f=0;for(let w=0,E=0;w<o;w++){let I=i(w);for(let C=0;C<r;C++,E++){let[v,k]=[e[E],t[E]];f+=I*(Math.max(v,0)-k*v+Math.log1p(Math.exp(-Math.abs(v))));let[
x,T]=[v>0,k>.5];x&&T?(a[C]+=I,c[w]+=I):x!==T&&(u[C]+=I,l[w]+=I)}}let d=(w,E)=>w>0?2*w/(2*w+E):0,m=w=>w.reduce((E,I)=>E+I,0),p=d(m(a),m(u)),h=(2*m(c)+m(l))/o,g=c.map((w,E)=>p+(h>0?(2*w-p*(2*w+l[E]))/h:
0)),y=Array.from({length:r},(w,E)=>u3(e,t,E,r,i));return{metrics:{micro_f1:p,macro_f1:a.reduce((w,E,I)=>w+d(E,u[I])/r,0),average_precision:y.reduce((w,E)=>w+E/r,0),nll:f/o/r},scores:g}}function u3(e,t,r,n,o){
let s=t.length/n,i=m=>e[m*n+r],a=Int32Array.from({length:s},(m,p)=>p).sort((m,p)=>i(p)-i(m)),u=0;for(let m=0;m<s;m++)t[m*n+r]>.5&&(u+=o(m));if(u===0)return 0;let[c,l,f,d]=[0,0,0,0];return a.forEach((m,p)=>{
l+=o(m),t[m*n+r]>.5&&(c+=o(m)),!(p+1<s&&i(a[p+1])===i(m))&&(d+=(c-f)/u*(c/l),f=c)}),d}A();var TR={kind:"task",name:"numbers",summary:"One number for each row, or several: a regression, answered in the label's units.",options:e=>$({loss:e.part("loss").default({use:"squared-error"}).describe(
"What models learn from the labels by: `huber` where a few far values must not decide.")}),create:({loss:e})=>({name:"numbers",answers:"numbers",hardLoss:e,softLoss:()=>({use:"attentive-imitation"}),hasTemperature:!1,
problem:t=>t.map(_R).find(r=>r!==void 0),claims:t=>t.every(r=>_R(r)===void 0),read(t){let r=t.map(ii);return{names:t.map(({name:n})=>n),fit:n=>c3(t,r,n)}},metrics:[{name:"rmse",title:"RMSE",better:"lo\
wer",as:"number"},{name:"mae",title:"MAE",better:"lower",as:"number"},{name:"r2",title:"R²",better:"higher",as:"number"}],evaluate:l3,agreement:f3})};function _R(e){let t=ii(e),r=t.findIndex(o=>!Number.
isFinite(o)),n=`label column ${R(e.name)}`;if(r>=0){let o="values"in e?e.values[r]:e.codes[r]<0?null:e.texts[e.codes[r]];return`${n} must be a finite number in each row: row ${r+1} has ${o===null||Number.
isNaN(o)?"none":typeof o=="number"?o:R(o)}`}if(t.every(o=>o===t[0]))return`${n} must have at least 2 different numbers: all rows have ${t[0]}`}function c3(e,t,r){let n=t.map(o=>{let s=0;for(let l of r)
s=Math.max(s,Math.abs(o[l]));let i=s||1,[a,u]=[0,0];for(let l of r)a+=o[l]/i;let c=a/r.length;for(let l of r)u+=(o[l]/i-c)**2;return{mean:c*i,sd:Math.sqrt(u/r.length)*i||1}});return{format:{task:"numb\
ers",from:"numbers",scales:n},targets(o){let s=new Float32Array(o.length*e.length);return o.forEach((i,a)=>t.forEach((u,c)=>s[a*e.length+c]=u[i]/n[c].sd-n[c].mean/n[c].sd)),s}}}function PR(e){if(e.from===
"numbers")return e.scales;throw new TypeError(`Cannot measure numbers as their format must have scales: it is ${e.from}`)}function l3(e,t,{format:r,weights:n}){let o=PR(r),s=o.length,i=t.length/s,a=s===
1?o[0].sd:1,u=n?n.reduce((p,h)=>p+h,0):i,c=p=>n?n[p]*i/u:1,l=new Float64Array(i),[f,d,m]=[0,0,0];for(let p=0;p<s;p++){let[h,g,y]=[0,0,0],w=new Float64Array(i);for(let C=0,v=p;C<i;C++,v+=s){let k=(e[v]-
t[v])*a,x=c(C);w[C]=x*k**2,h+=w[C],g+=x*Math.abs(k),y+=x*t[v]*a}let E=0;for(let C=0,v=p;C<i;C++,v+=s)E+=c(C)*(t[v]*a-y/i)**2;let I=Math.sqrt(h/i);f+=I/s,d+=g/i/s,m+=(1-h/E)/s,w.forEach((C,v)=>l[v]+=(I>
0?I+(C-h/i)/(2*I):0)/s)}return{metrics:{rmse:f,mae:d,r2:m},scores:l}}function f3(e,t,{format:r}){let n=PR(r).length,o=e.length/n,s=0;for(let i=0;i<n;i++){let[a,u,c,l,f]=[0,0,0,0,0];for(let d=i;d<e.length;d+=
n)a+=e[d]/o,u+=t[d]/o;for(let d=i;d<e.length;d+=n)c+=(e[d]-a)**2,l+=(t[d]-u)**2,f+=(e[d]-a)*(t[d]-u);s+=(c>0&&l>0?f/Math.sqrt(c*l):c===l?1:0)/n}return s}A();var QR={kind:"teacher",name:"ensemble",summary:"Several models that answer as one: the mean of their logits or of their probabilities.",paper:"Hansen & Salamon (1990), Neural network ensembles, https:\
//doi.org/10.1109/34.58871",options:e=>$({members:Et([M().int().min(1).max(1e3),me(e.part("student","teacher")).min(1)],{error:"must be a whole number from 1 to 1000 or a list of models"}).default(5).
describe("How many models like `of`, or a list of different ones: students to train, or teachers."),of:e.part("student","teacher").optional().describe("What each member is, where `members` is a number\
; `mlp` by default."),mean:be(["logits","probabilities"]).default("logits").describe("What is averaged over members."),weights:me(M().min(0)).optional().describe("One per member, none negative, scaled\
 to sum to 1; all alike by default.")}).superRefine(({members:t,of:r,weights:n},o)=>{let s=typeof t=="number"?t:t.length,i=(a,u,c)=>Qt([{path:[a],rule:u,value:c}],o);typeof t!="number"&&r&&i("of","mus\
t be left out where members is a list",r),n&&(n.length!==s?i("weights",`must have one entry for each of the ${s} members`,n.length):n.some(a=>a>0)||i("weights","must not all be zero",n))}),create({members:e,
of:t,mean:r,weights:n},o){let s=typeof e=="number"?Array.from({length:e},()=>t??{use:"mlp"}):e,i=n??s.map(()=>1),a=i.reduce((f,d)=>f+d,0),u={mean:r,weights:i.map(f=>f/a)},c=String(s.length).length,l=s.
map((f,d)=>vv(f,`teacher-${String(d+1).padStart(c,"0")}`,o));return{name:"ensemble",independent:l.every(({independent:f})=>f),raw:l.some(({raw:f})=>f),async*stages(f){if(r==="probabilities"&&f.task.answers===
"numbers")throw new S(`Cannot use teacher ensemble: mean must be "logits" (the mean of the numbers) where the task is ${f.task.name}: current value is "probabilities"`);let d=[];try{for(let{name:m,stages:p}of l)
d.push({...yield*p(f),name:m});return await ms(d.splice(0),u,f.task.answers)}finally{d.forEach(m=>m.dispose())}}}}};A();var wt=U(j());var d3=e=>$({path:e.path().describe("The folder, with model.json and weights.bin as a run writes them; relative to the config file."),inputs:be(["raw","encoded"]).optional().describe("What it reads: t\
he table's numeric columns as they are (`raw`), or preprocessed features (`encoded`); unless told, encoded by the folder's `preprocessing.json`, or else as this run does."),answers:be(["logits","proba\
bilities","numbers"]).optional().describe("What it answers; by default its last layer says: softmax and sigmoid are probabilities. Numbers are in the label's units; by default the folder's `preprocess\
ing.json` says how they are scaled.")}),OR={kind:"teacher",name:"model",summary:"A trained tfjs layers model, from a folder with model.json and weights.bin.",options:d3,create:({path:e,...t},r)=>({name:"\
model",independent:!0,raw:t.inputs==="raw",async*stages(n){let o=await uo(r.resolve(Du)(e),e,{as:"a model",warn:n.warn,editable:["model.json"]}),s=await hc(o,e,cc(r,n.features,n.classes));try{let i=await m3(
o,e),a=p3(e,s,t,n,i.preprocessing),u=n.task.answers==="softmax"?w3(e,s,t,n,i):h3(e,s,t,n,i),c=await go(Ao("model",s,{raw:t.inputs==="raw"})),l=await jE(o,e);return await b3({...c,seen:l},a,u)}catch(i){
throw s.dispose(),i}}})};async function m3(e,t){let r=await zt(e,"preprocessing.json",t);if(r!==void 0){let i=ec(r);return{preprocessing:i,classes:i.classes}}let n=await zt(e,"labels.json",t);if(n===void 0)
return{};let{success:o,data:s}=me(Et([se(),M(),De()]).transform(String)).safeParse(n);if(o&&new Set(s).size===s.length)return{classes:s};throw new S(`Cannot use ${t} as a teacher: its labels.json must\
 be a list of its classes' names, each once, in the order of its answers: current value is ${R(n)}; mend it, or remove it`)}function p3(e,t,{inputs:r},{features:n,classes:o,preprocessing:s,raw:i,warn:a,
task:u},c){let l=(d,m)=>{if(t.inputs[0]?.shape.at(-1)!==d)throw ZA(e,t,d,m,o,u)};if(r==="raw"){if(c)throw new S(`Cannot use ${e} as a teacher: inputs must be left out where the folder has a preprocess\
ing.json, which says how its rows are encoded: current value is "raw"`);if(!i)throw new S(`Cannot give ${e} raw rows as the plan of the teacher that it is inside of must say that it reads them (raw: t\
rue): it does not`);return l(i.names.length,"numeric columns"),{make:tv(i,s),print:`raw ${i.names.join()}`}}let f=c&&rv(s,c,e);if(!f)return void l(n,"features");if(r==="encoded"){l(n,"features"),a(`${e}\
 was trained on rows that were encoded otherwise (its preprocessing.json has other columns, means or deviations): it reads this run's as "inputs": "encoded" says; leave inputs out to have its own`);return}
return l(c.features,"features, as its preprocessing.json says"),a(`${e} reads rows as its own preprocessing.json encodes them, which differs from this run's`),{make:nv(f,s.features),print:JSON.stringify(
[[...f.weights],[...f.bias]])}}function ZA(e,t,r,n,o,{answers:s}){let[i,a]=[t.inputs[0]?.shape.at(-1),t.outputs[0]?.shape.at(-1)];return new S(`Cannot use ${e} as a teacher: it must take ${r} ${n} and\
 answer ${o} ${s==="softmax"?"classes":"outputs"}: it takes ${i} and answers ${a}`)}var A3={relu:"none below 0",relu6:"all from 0 to 6",softplus:"none below 0",thresholdedRelu:"none below 0",elu:"none\
 below -1",selu:"none below -1.76",tanh:"all from -1 to 1",softsign:"all from -1 to 1",hardSigmoid:"all from 0 to 1"};function DR(e,{task:t,preprocessing:{answer:r}},n){let{preprocessing:o}=n;if(!o)return;
let{answer:s}=o;if(!(s?.task===r?.task&&s?.from===r?.from))throw new S(`Cannot use ${e} as a teacher: its task must be that of this run, ${t.name}: its preprocessing.json is of the task ${s?.task??"cl\
asses"}`)}function h3(e,t,{answers:r},n,o){let{classes:s,preprocessing:{classes:i,answer:a},warn:u,task:c}=n;if(DR(e,n,o),t.outputs[0]?.shape.at(-1)!==s)throw ZA(e,t,t.inputs[0]?.shape.at(-1),"feature\
s",s,c);let l=o.classes&&cp(i,o.classes,e,"outputs");l&&u(`${e} has the outputs in another order (${(o.classes??[]).map(m=>R(m)).join(", ")}): its answers are put in the order of this data`);let{make:f,
print:d}=a?.from==="numbers"?y3(e,Ws(t),{answers:r,here:a.scales},n,o):g3(e,Ws(t),r,n);if(!(!d&&!l))return{make:m=>f(l?wt.gather(m,wt.tensor1d(l,"int32"),1):m),print:`${d} ${l??""}`}}var MR={make:e=>e,
print:""};function g3(e,t,r,{warn:n}){let o=s=>new S(`Cannot use ${e} as a teacher: ${s}`);if(r==="numbers")throw o('answers must be "logits" or "probabilities" where the task is of labels: current va\
lue is "numbers"');if(t==="softmax"||t==="logSoftmax")throw o(`its answers must be a probability of each label by itself: it ends in a ${t}, one choice among all`);if(r==="logits"&&t==="sigmoid")throw o(
'answers must be "probabilities", or left out, where the last layer is a sigmoid: current value is "logits"');return t==="sigmoid"||r==="probabilities"?(n(`${e} ${t==="sigmoid"?"ends in a sigmoid":"an\
swers probabilities"}: log(p / (1 - p)) of each, with p from 1e-7 to 1 - 1e-7, is taken for its logit`),{make:uC,print:"each by itself"}):(VA(e,t,n),MR)}function y3(e,t,{answers:r,here:n},{warn:o,preprocessing:{
classes:s}},{preprocessing:i}){let a=d=>new S(`Cannot use ${e} as a teacher: ${d}`);if(r==="probabilities")throw a('answers must be "numbers" or "logits" where the task is numbers: current value is "p\
robabilities"');if(t==="softmax"||t==="logSoftmax")throw a(`its answers must be numbers: it ends in a ${t}`);if(r===void 0&&!i)throw a(`its folder must have a preprocessing.json, which says how its nu\
mbers are scaled, or answers must be set: to "numbers" where they are in the label's units, or to "logits" where they are standardised as this run's are`);let u=i?.answer?.from==="numbers"?i.answer.scales:
void 0,c=r==="numbers"?s.map(()=>({mean:0,sd:1})):r==="logits"||!u?n:s.map(d=>u[i.classes.indexOf(d)]);if(c.every(({mean:d,sd:m},p)=>d===n[p].mean&&m===n[p].sd))return VA(e,t,o),MR;u&&r!=="numbers"&&o(
`${e} has other means and deviations of the label than this run's training rows: its numbers are scaled anew`);let l=c.map(({sd:d},m)=>d/n[m].sd),f=c.map(({mean:d},m)=>(d-n[m].mean)/n[m].sd);return{make:d=>wt.add(
wt.mul(d,wt.tensor1d(l)),wt.tensor1d(f)),print:`numbers ${JSON.stringify([l,f])}`}}function VA(e,t,r){let n=A3[t];n!==void 0&&r(`${e} ends in a ${t}: its answers, ${n}, are taken for logits as they ar\
e`)}function w3(e,t,{answers:r},n,o){DR(e,n,o);let{classes:s,preprocessing:{classes:i},warn:a,task:u}=n,c=o.classes,l=t.outputs[0]?.shape.at(-1),f=Ws(t),d=E=>new S(`Cannot use ${e} as a teacher: ${E}`);
if(r==="numbers")throw d('answers must be "logits" or "probabilities" where the task is classes: current value is "numbers"');let m=f==="softmax"||f==="sigmoid";if(r==="logits"&&m)throw d(`answers mus\
t be "probabilities", or left out, where the last layer is a ${f}: current value is "logits"`);let p=l===1&&s===2;if(p&&f!=="sigmoid"&&r===void 0)throw d(`it must answer ${s} classes: it answers one n\
umber; set answers to "logits" where that is the second class's logit, or to "probabilities" where it is its probability`);if(l!==s&&!p)throw ZA(e,t,t.inputs[0]?.shape.at(-1),"features",s,u);let h=c&&
cp(i,c,e);h&&a(`${e} has the classes in another order (${(c??[]).map(E=>R(E)).join(", ")}): its answers are put in the order of this data`);let g=E=>h?wt.gather(E,wt.tensor1d(h,"int32"),1):E,y=(E,I)=>({
make:C=>g(E(C)),print:`${I} ${h??""}`}),w=`the log of its probabilities (${mn} at least) is taken for its logits`;if(p){let E=R((c??i)[1]);return r==="logits"?(a(`${e} answers one number: it is taken \
for the logit of class ${E} over the other`),y(I=>wt.concat([wt.zerosLike(I),I],1),"second")):(a(`${e} answers one probability, which is taken for that of class ${E}: ${w}`),y(cC,`second ${mn}`))}if(f===
"sigmoid"&&r===void 0)throw d(`its answers must be one choice among ${s} classes: it ends in a sigmoid, a probability of each class by itself (multi-label); train it with a softmax, or set answers to \
"probabilities" to have them scaled to sum to 1`);return m||r==="probabilities"?(a(`${e} ${m?`ends in a ${f}`:"answers probabilities"}: ${w}`),f==="sigmoid"?y(I=>Uc(wt.div(I,wt.sum(I,1,!0))),`each ${mn}`):
y(Uc,`probabilities ${mn}`)):(f==="logSoftmax"&&a(`${e} ends in a log-softmax: its answers are taken for logits as they are`),VA(e,f,a),h?y(E=>E,"logits"):void 0)}async function b3(e,t,r){return!t&&!r?
e:{...e,fingerprint:await nt([e.fingerprint,t?.print??"",r?.print??""]),predict:n=>ia(()=>{let o=e.predict(t?{...n,inputs:{...n.inputs,features:t.make(n)}}:n);return r?{...o,logits:r.make(o.logits)}:o})}}A();var E3={"label-smoothing":{loss:{use:"cross-entropy",labelSmoothing:.1}},mixup:{augment:{use:"mixup"}},plain:{augment:null}},HA={parts:{teacher:{use:"ensemble",members:5,of:{use:"mlp",hidden:[256,
128],dropout:.2}},student:{use:"mlp"},strategy:{use:"hinton"},train:{optimizer:{use:"adam",learningRate:{use:"cosine",from:.005,to:0}}},backend:{use:"wasm"},encode:{numeric:{use:"standardise"},category:{
use:"one-hot"},text:{use:"hash"},tokens:{use:"tokens"},image:{use:"standardise"}}},labelLoss:{use:"cross-entropy"},labelOnly:E3};var I3=Object.values(KA).sort((e,t)=>e.kind===t.kind?e.name<t.name?-1:1:e.kind<t.kind?-1:1);function JA(){return new Uu(I3,HA)}async function FR(e,{files:t,plugins:r=[],onEvent:n,selfCheck:o,signal:s}){if(e.plugins?.length)throw new S("Cannot use config: a page loads no plugins by their names: pass them as values, in distill(\
config, { files, plugins })");let i=JA();r.forEach(f=>i.register(f));let a=fE(i,e),u=hu(),c=zR(i,t).register(an,u).register(We,n??(()=>{}));return{report:await RS(i,a,{scope:c,signal:s,selfCheck:o}),files:u.
files,async export(f,d={}){let m=i.make("exporter",{use:f,...d}),p=await qI(Bn(u,"student"),"student",{catalogue:i});try{return await m.export({name:a.name,trained:p})}finally{p.student.dispose()}}}}async function LR(e,t){
let r=JA(),n;for await(let{cells:o}of r.make("dataset",e,zR(r,t)).rows())n??=[...o.keys()];return n??[]}function zR(e,t){return e.container.child().register(Ps,v3(t)).register(Du,r=>{throw new S(`Cann\
ot open the folder ${r}: a page has no folders: a teacher must be trained in the run`)}).register(lt,C3())}function v3(e){return{open(t){let r=Object.hasOwn(e,t)?e[t]:void 0;if(r)return Promise.resolve(
r.stream());let n=Object.keys(e),o=n.length?`it must be one of ${n.join(", ")}`:"a file must be given";return Promise.reject(new S(`Cannot read ${t}: ${o}: this page has no other${ct(t,n)}`))}}}function C3(){
return{now:()=>performance.now(),rest:()=>new Promise(e=>setTimeout(e,0))}}var NR="student.js",S3=new Date(1980,0,1);async function x3(e,t){try{k3(e.wasm);let r={[e.table.name]:e.table};if(e.type==="columns"){let a={use:"csv",label:-1,...e.options,path:e.table.name};return t(
{type:"columns",columns:await LR(a,r)})}let n=e.config,o=await FR(n,{files:r,onEvent:a=>t({type:"event",event:a})}),s=(await o.export("edge")).get(NR);if(!s)throw new Error(`the exporter edge wrote no\
 ${NR}`);let i=o.report.name;t({type:"done",report:o.report,files:o.files,module:s,zip:B3(o.files,i)})}catch(r){t({type:"failed",...R3(r)})}}function k3(e){let t=URL.createObjectURL(e);(0,jR.setWasmPaths)(
{"tfjs-backend-wasm.wasm":t,"tfjs-backend-wasm-simd.wasm":t,"tfjs-backend-wasm-threaded-simd.wasm":t}),UR.env().set("WASM_HAS_MULTITHREAD_SUPPORT",!1)}function B3(e,t){let r="student/",o=[...e].filter(
([s])=>s.startsWith(r)).sort(([s],[i])=>s<i?-1:1).map(([s,i])=>[`${t}/${s.slice(r.length)}`,i]);return Gh(Object.fromEntries(o),{mtime:S3})}function R3(e){let t=e instanceof Error?e.message:String(e);
return{message:e instanceof S?t:`internal error: ${t}`,problems:e instanceof $t?e.problems.map(({path:r,rule:n})=>({path:r,rule:n})):[]}}{Gt({jitless:!0});let e=globalThis;e.onmessage=({data:t})=>{x3(
t,r=>e.postMessage(r))}}})();
