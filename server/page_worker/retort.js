/*!
 * Written by `deno task browser` from server/browser/worker.ts: change that. Within it:
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
(()=>{var D$=Object.create;var wf=Object.defineProperty;var M$=Object.getOwnPropertyDescriptor;var F$=Object.getOwnPropertyNames;var L$=Object.getPrototypeOf,z$=Object.prototype.hasOwnProperty;var N$=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var Ee=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},bh=(e,t)=>{for(var r in t)wf(e,r,{get:t[r],enumerable:!0})},U$=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of F$(t))!z$.call(e,o)&&o!==r&&wf(e,o,{get:()=>t[o],enumerable:!(n=M$(t,o))||n.enumerable});return e};var U=(e,t,r)=>(r=e!=null?D$(L$(e)):{},U$(t||!e||!e.__esModule?wf(r,"default",{value:e,enumerable:!0}):r,e));var vh=Ee(za=>{"use strict";A();za.byteLength=G$;za.toByteArray=W$;za.fromByteArray=V$;var sn=[],Sr=[],j$=typeof Uint8Array<"u"?Uint8Array:Array,bf="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z0123456789+/";for(Mo=0,Eh=bf.length;Mo<Eh;++Mo)sn[Mo]=bf[Mo],Sr[bf.charCodeAt(Mo)]=Mo;var Mo,Eh;Sr[45]=62;Sr[95]=63;function Ih(e){var t=e.length;if(t%4>0)throw new Error("Invalid string. Length must\
 be a multiple of 4");var r=e.indexOf("=");r===-1&&(r=t);var n=r===t?0:4-r%4;return[r,n]}function G$(e){var t=Ih(e),r=t[0],n=t[1];return(r+n)*3/4-n}function q$(e,t,r){return(t+r)*3/4-r}function W$(e){
var t,r=Ih(e),n=r[0],o=r[1],s=new j$(q$(e,n,o)),i=0,a=o>0?n-4:n,u;for(u=0;u<a;u+=4)t=Sr[e.charCodeAt(u)]<<18|Sr[e.charCodeAt(u+1)]<<12|Sr[e.charCodeAt(u+2)]<<6|Sr[e.charCodeAt(u+3)],s[i++]=t>>16&255,s[i++]=
t>>8&255,s[i++]=t&255;return o===2&&(t=Sr[e.charCodeAt(u)]<<2|Sr[e.charCodeAt(u+1)]>>4,s[i++]=t&255),o===1&&(t=Sr[e.charCodeAt(u)]<<10|Sr[e.charCodeAt(u+1)]<<4|Sr[e.charCodeAt(u+2)]>>2,s[i++]=t>>8&255,
s[i++]=t&255),s}function Z$(e){return sn[e>>18&63]+sn[e>>12&63]+sn[e>>6&63]+sn[e&63]}function K$(e,t,r){for(var n,o=[],s=t;s<r;s+=3)n=(e[s]<<16&16711680)+(e[s+1]<<8&65280)+(e[s+2]&255),o.push(Z$(n));return o.
join("")}function V$(e){for(var t,r=e.length,n=r%3,o=[],s=16383,i=0,a=r-n;i<a;i+=s)o.push(K$(e,i,i+s>a?a:i+s));return n===1?(t=e[r-1],o.push(sn[t>>2]+sn[t<<4&63]+"==")):n===2&&(t=(e[r-2]<<8)+e[r-1],o.
push(sn[t>>10]+sn[t>>4&63]+sn[t<<2&63]+"=")),o.join("")}});var Ch=Ee(Ef=>{A();Ef.read=function(e,t,r,n,o){var s,i,a=o*8-n-1,u=(1<<a)-1,c=u>>1,l=-7,f=r?o-1:0,d=r?-1:1,m=e[t+f];for(f+=d,s=m&(1<<-l)-1,m>>=-l,l+=a;l>0;s=s*256+e[t+f],f+=d,l-=8);for(i=s&(1<<-l)-1,s>>=
-l,l+=n;l>0;i=i*256+e[t+f],f+=d,l-=8);if(s===0)s=1-c;else{if(s===u)return i?NaN:(m?-1:1)*(1/0);i=i+Math.pow(2,n),s=s-c}return(m?-1:1)*i*Math.pow(2,s-n)};Ef.write=function(e,t,r,n,o,s){var i,a,u,c=s*8-
o-1,l=(1<<c)-1,f=l>>1,d=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,m=n?0:s-1,p=n?1:-1,h=t<0||t===0&&1/t<0?1:0;for(t=Math.abs(t),isNaN(t)||t===1/0?(a=isNaN(t)?1:0,i=l):(i=Math.floor(Math.log(t)/Math.LN2),
t*(u=Math.pow(2,-i))<1&&(i--,u*=2),i+f>=1?t+=d/u:t+=d*Math.pow(2,1-f),t*u>=2&&(i++,u/=2),i+f>=l?(a=0,i=l):i+f>=1?(a=(t*u-1)*Math.pow(2,o),i=i+f):(a=t*Math.pow(2,f-1)*Math.pow(2,o),i=0));o>=8;e[r+m]=a&
255,m+=p,a/=256,o-=8);for(i=i<<o|a,c+=o;c>0;e[r+m]=i&255,m+=p,i/=256,c-=8);e[r+m-p]|=h*128}});var Nh=Ee(xs=>{"use strict";A();var If=vh(),vs=Ch(),xh=typeof Symbol=="function"&&typeof Symbol.for=="function"?Symbol.for("nodejs.util.inspect.custom"):null;xs.Buffer=Q;xs.SlowBuffer=tT;xs.INSPECT_MAX_BYTES=
50;var Na=2147483647;xs.kMaxLength=Na;Q.TYPED_ARRAY_SUPPORT=H$();!Q.TYPED_ARRAY_SUPPORT&&typeof console<"u"&&typeof console.error=="function"&&console.error("This browser lacks typed array (Uint8Array\
) support which is required by `buffer` v5.x. Use `buffer` v4.x if you require old browser support.");function H$(){try{let e=new Uint8Array(1),t={foo:function(){return 42}};return Object.setPrototypeOf(
t,Uint8Array.prototype),Object.setPrototypeOf(e,t),e.foo()===42}catch{return!1}}Object.defineProperty(Q.prototype,"parent",{enumerable:!0,get:function(){if(Q.isBuffer(this))return this.buffer}});Object.
defineProperty(Q.prototype,"offset",{enumerable:!0,get:function(){if(Q.isBuffer(this))return this.byteOffset}});function Cn(e){if(e>Na)throw new RangeError('The value "'+e+'" is invalid for option "si\
ze"');let t=new Uint8Array(e);return Object.setPrototypeOf(t,Q.prototype),t}function Q(e,t,r){if(typeof e=="number"){if(typeof t=="string")throw new TypeError('The "string" argument must be of type st\
ring. Received type number');return kf(e)}return Rh(e,t,r)}Q.poolSize=8192;function Rh(e,t,r){if(typeof e=="string")return Y$(e,t);if(ArrayBuffer.isView(e))return X$(e);if(e==null)throw new TypeError(
"The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof e);if(an(e,ArrayBuffer)||e&&an(e.buffer,ArrayBuffer)||typeof SharedArrayBuffer<
"u"&&(an(e,SharedArrayBuffer)||e&&an(e.buffer,SharedArrayBuffer)))return Cf(e,t,r);if(typeof e=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let n=e.
valueOf&&e.valueOf();if(n!=null&&n!==e)return Q.from(n,t,r);let o=eT(e);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof e[Symbol.toPrimitive]=="function")return Q.from(e[Symbol.toPrimitive](
"string"),t,r);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof e)}Q.from=function(e,t,r){return Rh(e,t,r)};
Object.setPrototypeOf(Q.prototype,Uint8Array.prototype);Object.setPrototypeOf(Q,Uint8Array);function $h(e){if(typeof e!="number")throw new TypeError('"size" argument must be of type number');if(e<0)throw new RangeError(
'The value "'+e+'" is invalid for option "size"')}function J$(e,t,r){return $h(e),e<=0?Cn(e):t!==void 0?typeof r=="string"?Cn(e).fill(t,r):Cn(e).fill(t):Cn(e)}Q.alloc=function(e,t,r){return J$(e,t,r)};
function kf(e){return $h(e),Cn(e<0?0:Sf(e)|0)}Q.allocUnsafe=function(e){return kf(e)};Q.allocUnsafeSlow=function(e){return kf(e)};function Y$(e,t){if((typeof t!="string"||t==="")&&(t="utf8"),!Q.isEncoding(
t))throw new TypeError("Unknown encoding: "+t);let r=Th(e,t)|0,n=Cn(r),o=n.write(e,t);return o!==r&&(n=n.slice(0,o)),n}function vf(e){let t=e.length<0?0:Sf(e.length)|0,r=Cn(t);for(let n=0;n<t;n+=1)r[n]=
e[n]&255;return r}function X$(e){if(an(e,Uint8Array)){let t=new Uint8Array(e);return Cf(t.buffer,t.byteOffset,t.byteLength)}return vf(e)}function Cf(e,t,r){if(t<0||e.byteLength<t)throw new RangeError(
'"offset" is outside of buffer bounds');if(e.byteLength<t+(r||0))throw new RangeError('"length" is outside of buffer bounds');let n;return t===void 0&&r===void 0?n=new Uint8Array(e):r===void 0?n=new Uint8Array(
e,t):n=new Uint8Array(e,t,r),Object.setPrototypeOf(n,Q.prototype),n}function eT(e){if(Q.isBuffer(e)){let t=Sf(e.length)|0,r=Cn(t);return r.length===0||e.copy(r,0,0,t),r}if(e.length!==void 0)return typeof e.
length!="number"||Rf(e.length)?Cn(0):vf(e);if(e.type==="Buffer"&&Array.isArray(e.data))return vf(e.data)}function Sf(e){if(e>=Na)throw new RangeError("Attempt to allocate Buffer larger than maximum si\
ze: 0x"+Na.toString(16)+" bytes");return e|0}function tT(e){return+e!=e&&(e=0),Q.alloc(+e)}Q.isBuffer=function(t){return t!=null&&t._isBuffer===!0&&t!==Q.prototype};Q.compare=function(t,r){if(an(t,Uint8Array)&&
(t=Q.from(t,t.offset,t.byteLength)),an(r,Uint8Array)&&(r=Q.from(r,r.offset,r.byteLength)),!Q.isBuffer(t)||!Q.isBuffer(r))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or\
 Uint8Array');if(t===r)return 0;let n=t.length,o=r.length;for(let s=0,i=Math.min(n,o);s<i;++s)if(t[s]!==r[s]){n=t[s],o=r[s];break}return n<o?-1:o<n?1:0};Q.isEncoding=function(t){switch(String(t).toLowerCase()){case"\
hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};Q.concat=function(t,r){if(!Array.isArray(
t))throw new TypeError('"list" argument must be an Array of Buffers');if(t.length===0)return Q.alloc(0);let n;if(r===void 0)for(r=0,n=0;n<t.length;++n)r+=t[n].length;let o=Q.allocUnsafe(r),s=0;for(n=0;n<
t.length;++n){let i=t[n];if(an(i,Uint8Array))s+i.length>o.length?(Q.isBuffer(i)||(i=Q.from(i)),i.copy(o,s)):Uint8Array.prototype.set.call(o,i,s);else if(Q.isBuffer(i))i.copy(o,s);else throw new TypeError(
'"list" argument must be an Array of Buffers');s+=i.length}return o};function Th(e,t){if(Q.isBuffer(e))return e.length;if(ArrayBuffer.isView(e)||an(e,ArrayBuffer))return e.byteLength;if(typeof e!="str\
ing")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof e);let r=e.length,n=arguments.length>2&&arguments[2]===!0;if(!n&&r===0)return 0;
let o=!1;for(;;)switch(t){case"ascii":case"latin1":case"binary":return r;case"utf8":case"utf-8":return xf(e).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return r*2;case"hex":return r>>>
1;case"base64":return zh(e).length;default:if(o)return n?-1:xf(e).length;t=(""+t).toLowerCase(),o=!0}}Q.byteLength=Th;function rT(e,t,r){let n=!1;if((t===void 0||t<0)&&(t=0),t>this.length||((r===void 0||
r>this.length)&&(r=this.length),r<=0)||(r>>>=0,t>>>=0,r<=t))return"";for(e||(e="utf8");;)switch(e){case"hex":return dT(this,t,r);case"utf8":case"utf-8":return Ph(this,t,r);case"ascii":return lT(this,t,
r);case"latin1":case"binary":return fT(this,t,r);case"base64":return uT(this,t,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return mT(this,t,r);default:if(n)throw new TypeError("Unknown enco\
ding: "+e);e=(e+"").toLowerCase(),n=!0}}Q.prototype._isBuffer=!0;function Fo(e,t,r){let n=e[t];e[t]=e[r],e[r]=n}Q.prototype.swap16=function(){let t=this.length;if(t%2!==0)throw new RangeError("Buffer \
size must be a multiple of 16-bits");for(let r=0;r<t;r+=2)Fo(this,r,r+1);return this};Q.prototype.swap32=function(){let t=this.length;if(t%4!==0)throw new RangeError("Buffer size must be a multiple of\
 32-bits");for(let r=0;r<t;r+=4)Fo(this,r,r+3),Fo(this,r+1,r+2);return this};Q.prototype.swap64=function(){let t=this.length;if(t%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");
for(let r=0;r<t;r+=8)Fo(this,r,r+7),Fo(this,r+1,r+6),Fo(this,r+2,r+5),Fo(this,r+3,r+4);return this};Q.prototype.toString=function(){let t=this.length;return t===0?"":arguments.length===0?Ph(this,0,t):
rT.apply(this,arguments)};Q.prototype.toLocaleString=Q.prototype.toString;Q.prototype.equals=function(t){if(!Q.isBuffer(t))throw new TypeError("Argument must be a Buffer");return this===t?!0:Q.compare(
this,t)===0};Q.prototype.inspect=function(){let t="",r=xs.INSPECT_MAX_BYTES;return t=this.toString("hex",0,r).replace(/(.{2})/g,"$1 ").trim(),this.length>r&&(t+=" ... "),"<Buffer "+t+">"};xh&&(Q.prototype[xh]=
Q.prototype.inspect);Q.prototype.compare=function(t,r,n,o,s){if(an(t,Uint8Array)&&(t=Q.from(t,t.offset,t.byteLength)),!Q.isBuffer(t))throw new TypeError('The "target" argument must be one of type Buff\
er or Uint8Array. Received type '+typeof t);if(r===void 0&&(r=0),n===void 0&&(n=t?t.length:0),o===void 0&&(o=0),s===void 0&&(s=this.length),r<0||n>t.length||o<0||s>this.length)throw new RangeError("ou\
t of range index");if(o>=s&&r>=n)return 0;if(o>=s)return-1;if(r>=n)return 1;if(r>>>=0,n>>>=0,o>>>=0,s>>>=0,this===t)return 0;let i=s-o,a=n-r,u=Math.min(i,a),c=this.slice(o,s),l=t.slice(r,n);for(let f=0;f<
u;++f)if(c[f]!==l[f]){i=c[f],a=l[f];break}return i<a?-1:a<i?1:0};function _h(e,t,r,n,o){if(e.length===0)return-1;if(typeof r=="string"?(n=r,r=0):r>2147483647?r=2147483647:r<-2147483648&&(r=-2147483648),
r=+r,Rf(r)&&(r=o?0:e.length-1),r<0&&(r=e.length+r),r>=e.length){if(o)return-1;r=e.length-1}else if(r<0)if(o)r=0;else return-1;if(typeof t=="string"&&(t=Q.from(t,n)),Q.isBuffer(t))return t.length===0?-1:
kh(e,t,r,n,o);if(typeof t=="number")return t=t&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(e,t,r):Uint8Array.prototype.lastIndexOf.call(e,t,r):kh(e,[t],r,n,
o);throw new TypeError("val must be string, number or Buffer")}function kh(e,t,r,n,o){let s=1,i=e.length,a=t.length;if(n!==void 0&&(n=String(n).toLowerCase(),n==="ucs2"||n==="ucs-2"||n==="utf16le"||n===
"utf-16le")){if(e.length<2||t.length<2)return-1;s=2,i/=2,a/=2,r/=2}function u(l,f){return s===1?l[f]:l.readUInt16BE(f*s)}let c;if(o){let l=-1;for(c=r;c<i;c++)if(u(e,c)===u(t,l===-1?0:c-l)){if(l===-1&&
(l=c),c-l+1===a)return l*s}else l!==-1&&(c-=c-l),l=-1}else for(r+a>i&&(r=i-a),c=r;c>=0;c--){let l=!0;for(let f=0;f<a;f++)if(u(e,c+f)!==u(t,f)){l=!1;break}if(l)return c}return-1}Q.prototype.includes=function(t,r,n){
return this.indexOf(t,r,n)!==-1};Q.prototype.indexOf=function(t,r,n){return _h(this,t,r,n,!0)};Q.prototype.lastIndexOf=function(t,r,n){return _h(this,t,r,n,!1)};function nT(e,t,r,n){r=Number(r)||0;let o=e.
length-r;n?(n=Number(n),n>o&&(n=o)):n=o;let s=t.length;n>s/2&&(n=s/2);let i;for(i=0;i<n;++i){let a=parseInt(t.substr(i*2,2),16);if(Rf(a))return i;e[r+i]=a}return i}function oT(e,t,r,n){return Ua(xf(t,
e.length-r),e,r,n)}function sT(e,t,r,n){return Ua(gT(t),e,r,n)}function iT(e,t,r,n){return Ua(zh(t),e,r,n)}function aT(e,t,r,n){return Ua(yT(t,e.length-r),e,r,n)}Q.prototype.write=function(t,r,n,o){if(r===
void 0)o="utf8",n=this.length,r=0;else if(n===void 0&&typeof r=="string")o=r,n=this.length,r=0;else if(isFinite(r))r=r>>>0,isFinite(n)?(n=n>>>0,o===void 0&&(o="utf8")):(o=n,n=void 0);else throw new Error(
"Buffer.write(string, encoding, offset[, length]) is no longer supported");let s=this.length-r;if((n===void 0||n>s)&&(n=s),t.length>0&&(n<0||r<0)||r>this.length)throw new RangeError("Attempt to write \
outside buffer bounds");o||(o="utf8");let i=!1;for(;;)switch(o){case"hex":return nT(this,t,r,n);case"utf8":case"utf-8":return oT(this,t,r,n);case"ascii":case"latin1":case"binary":return sT(this,t,r,n);case"\
base64":return iT(this,t,r,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return aT(this,t,r,n);default:if(i)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),i=!0}};Q.prototype.
toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function uT(e,t,r){return t===0&&r===e.length?If.fromByteArray(e):If.fromByteArray(e.slice(t,r))}function Ph(e,t,r){
r=Math.min(e.length,r);let n=[],o=t;for(;o<r;){let s=e[o],i=null,a=s>239?4:s>223?3:s>191?2:1;if(o+a<=r){let u,c,l,f;switch(a){case 1:s<128&&(i=s);break;case 2:u=e[o+1],(u&192)===128&&(f=(s&31)<<6|u&63,
f>127&&(i=f));break;case 3:u=e[o+1],c=e[o+2],(u&192)===128&&(c&192)===128&&(f=(s&15)<<12|(u&63)<<6|c&63,f>2047&&(f<55296||f>57343)&&(i=f));break;case 4:u=e[o+1],c=e[o+2],l=e[o+3],(u&192)===128&&(c&192)===
128&&(l&192)===128&&(f=(s&15)<<18|(u&63)<<12|(c&63)<<6|l&63,f>65535&&f<1114112&&(i=f))}}i===null?(i=65533,a=1):i>65535&&(i-=65536,n.push(i>>>10&1023|55296),i=56320|i&1023),n.push(i),o+=a}return cT(n)}
var Sh=4096;function cT(e){let t=e.length;if(t<=Sh)return String.fromCharCode.apply(String,e);let r="",n=0;for(;n<t;)r+=String.fromCharCode.apply(String,e.slice(n,n+=Sh));return r}function lT(e,t,r){let n="";
r=Math.min(e.length,r);for(let o=t;o<r;++o)n+=String.fromCharCode(e[o]&127);return n}function fT(e,t,r){let n="";r=Math.min(e.length,r);for(let o=t;o<r;++o)n+=String.fromCharCode(e[o]);return n}function dT(e,t,r){
let n=e.length;(!t||t<0)&&(t=0),(!r||r<0||r>n)&&(r=n);let o="";for(let s=t;s<r;++s)o+=wT[e[s]];return o}function mT(e,t,r){let n=e.slice(t,r),o="";for(let s=0;s<n.length-1;s+=2)o+=String.fromCharCode(
n[s]+n[s+1]*256);return o}Q.prototype.slice=function(t,r){let n=this.length;t=~~t,r=r===void 0?n:~~r,t<0?(t+=n,t<0&&(t=0)):t>n&&(t=n),r<0?(r+=n,r<0&&(r=0)):r>n&&(r=n),r<t&&(r=t);let o=this.subarray(t,
r);return Object.setPrototypeOf(o,Q.prototype),o};function Tt(e,t,r){if(e%1!==0||e<0)throw new RangeError("offset is not uint");if(e+t>r)throw new RangeError("Trying to access beyond buffer length")}Q.
prototype.readUintLE=Q.prototype.readUIntLE=function(t,r,n){t=t>>>0,r=r>>>0,n||Tt(t,r,this.length);let o=this[t],s=1,i=0;for(;++i<r&&(s*=256);)o+=this[t+i]*s;return o};Q.prototype.readUintBE=Q.prototype.
readUIntBE=function(t,r,n){t=t>>>0,r=r>>>0,n||Tt(t,r,this.length);let o=this[t+--r],s=1;for(;r>0&&(s*=256);)o+=this[t+--r]*s;return o};Q.prototype.readUint8=Q.prototype.readUInt8=function(t,r){return t=
t>>>0,r||Tt(t,1,this.length),this[t]};Q.prototype.readUint16LE=Q.prototype.readUInt16LE=function(t,r){return t=t>>>0,r||Tt(t,2,this.length),this[t]|this[t+1]<<8};Q.prototype.readUint16BE=Q.prototype.readUInt16BE=
function(t,r){return t=t>>>0,r||Tt(t,2,this.length),this[t]<<8|this[t+1]};Q.prototype.readUint32LE=Q.prototype.readUInt32LE=function(t,r){return t=t>>>0,r||Tt(t,4,this.length),(this[t]|this[t+1]<<8|this[t+
2]<<16)+this[t+3]*16777216};Q.prototype.readUint32BE=Q.prototype.readUInt32BE=function(t,r){return t=t>>>0,r||Tt(t,4,this.length),this[t]*16777216+(this[t+1]<<16|this[t+2]<<8|this[t+3])};Q.prototype.readBigUInt64LE=
Xn(function(t){t=t>>>0,Cs(t,"offset");let r=this[t],n=this[t+7];(r===void 0||n===void 0)&&_i(t,this.length-8);let o=r+this[++t]*2**8+this[++t]*2**16+this[++t]*2**24,s=this[++t]+this[++t]*2**8+this[++t]*
2**16+n*2**24;return BigInt(o)+(BigInt(s)<<BigInt(32))});Q.prototype.readBigUInt64BE=Xn(function(t){t=t>>>0,Cs(t,"offset");let r=this[t],n=this[t+7];(r===void 0||n===void 0)&&_i(t,this.length-8);let o=r*
2**24+this[++t]*2**16+this[++t]*2**8+this[++t],s=this[++t]*2**24+this[++t]*2**16+this[++t]*2**8+n;return(BigInt(o)<<BigInt(32))+BigInt(s)});Q.prototype.readIntLE=function(t,r,n){t=t>>>0,r=r>>>0,n||Tt(
t,r,this.length);let o=this[t],s=1,i=0;for(;++i<r&&(s*=256);)o+=this[t+i]*s;return s*=128,o>=s&&(o-=Math.pow(2,8*r)),o};Q.prototype.readIntBE=function(t,r,n){t=t>>>0,r=r>>>0,n||Tt(t,r,this.length);let o=r,
s=1,i=this[t+--o];for(;o>0&&(s*=256);)i+=this[t+--o]*s;return s*=128,i>=s&&(i-=Math.pow(2,8*r)),i};Q.prototype.readInt8=function(t,r){return t=t>>>0,r||Tt(t,1,this.length),this[t]&128?(255-this[t]+1)*
-1:this[t]};Q.prototype.readInt16LE=function(t,r){t=t>>>0,r||Tt(t,2,this.length);let n=this[t]|this[t+1]<<8;return n&32768?n|4294901760:n};Q.prototype.readInt16BE=function(t,r){t=t>>>0,r||Tt(t,2,this.
length);let n=this[t+1]|this[t]<<8;return n&32768?n|4294901760:n};Q.prototype.readInt32LE=function(t,r){return t=t>>>0,r||Tt(t,4,this.length),this[t]|this[t+1]<<8|this[t+2]<<16|this[t+3]<<24};Q.prototype.
readInt32BE=function(t,r){return t=t>>>0,r||Tt(t,4,this.length),this[t]<<24|this[t+1]<<16|this[t+2]<<8|this[t+3]};Q.prototype.readBigInt64LE=Xn(function(t){t=t>>>0,Cs(t,"offset");let r=this[t],n=this[t+
7];(r===void 0||n===void 0)&&_i(t,this.length-8);let o=this[t+4]+this[t+5]*2**8+this[t+6]*2**16+(n<<24);return(BigInt(o)<<BigInt(32))+BigInt(r+this[++t]*2**8+this[++t]*2**16+this[++t]*2**24)});Q.prototype.
readBigInt64BE=Xn(function(t){t=t>>>0,Cs(t,"offset");let r=this[t],n=this[t+7];(r===void 0||n===void 0)&&_i(t,this.length-8);let o=(r<<24)+this[++t]*2**16+this[++t]*2**8+this[++t];return(BigInt(o)<<BigInt(
32))+BigInt(this[++t]*2**24+this[++t]*2**16+this[++t]*2**8+n)});Q.prototype.readFloatLE=function(t,r){return t=t>>>0,r||Tt(t,4,this.length),vs.read(this,t,!0,23,4)};Q.prototype.readFloatBE=function(t,r){
return t=t>>>0,r||Tt(t,4,this.length),vs.read(this,t,!1,23,4)};Q.prototype.readDoubleLE=function(t,r){return t=t>>>0,r||Tt(t,8,this.length),vs.read(this,t,!0,52,8)};Q.prototype.readDoubleBE=function(t,r){
return t=t>>>0,r||Tt(t,8,this.length),vs.read(this,t,!1,52,8)};function nr(e,t,r,n,o,s){if(!Q.isBuffer(e))throw new TypeError('"buffer" argument must be a Buffer instance');if(t>o||t<s)throw new RangeError(
'"value" argument is out of bounds');if(r+n>e.length)throw new RangeError("Index out of range")}Q.prototype.writeUintLE=Q.prototype.writeUIntLE=function(t,r,n,o){if(t=+t,r=r>>>0,n=n>>>0,!o){let a=Math.
pow(2,8*n)-1;nr(this,t,r,n,a,0)}let s=1,i=0;for(this[r]=t&255;++i<n&&(s*=256);)this[r+i]=t/s&255;return r+n};Q.prototype.writeUintBE=Q.prototype.writeUIntBE=function(t,r,n,o){if(t=+t,r=r>>>0,n=n>>>0,!o){
let a=Math.pow(2,8*n)-1;nr(this,t,r,n,a,0)}let s=n-1,i=1;for(this[r+s]=t&255;--s>=0&&(i*=256);)this[r+s]=t/i&255;return r+n};Q.prototype.writeUint8=Q.prototype.writeUInt8=function(t,r,n){return t=+t,r=
r>>>0,n||nr(this,t,r,1,255,0),this[r]=t&255,r+1};Q.prototype.writeUint16LE=Q.prototype.writeUInt16LE=function(t,r,n){return t=+t,r=r>>>0,n||nr(this,t,r,2,65535,0),this[r]=t&255,this[r+1]=t>>>8,r+2};Q.
prototype.writeUint16BE=Q.prototype.writeUInt16BE=function(t,r,n){return t=+t,r=r>>>0,n||nr(this,t,r,2,65535,0),this[r]=t>>>8,this[r+1]=t&255,r+2};Q.prototype.writeUint32LE=Q.prototype.writeUInt32LE=function(t,r,n){
return t=+t,r=r>>>0,n||nr(this,t,r,4,4294967295,0),this[r+3]=t>>>24,this[r+2]=t>>>16,this[r+1]=t>>>8,this[r]=t&255,r+4};Q.prototype.writeUint32BE=Q.prototype.writeUInt32BE=function(t,r,n){return t=+t,
r=r>>>0,n||nr(this,t,r,4,4294967295,0),this[r]=t>>>24,this[r+1]=t>>>16,this[r+2]=t>>>8,this[r+3]=t&255,r+4};function Oh(e,t,r,n,o){Lh(t,n,o,e,r,7);let s=Number(t&BigInt(4294967295));e[r++]=s,s=s>>8,e[r++]=
s,s=s>>8,e[r++]=s,s=s>>8,e[r++]=s;let i=Number(t>>BigInt(32)&BigInt(4294967295));return e[r++]=i,i=i>>8,e[r++]=i,i=i>>8,e[r++]=i,i=i>>8,e[r++]=i,r}function Qh(e,t,r,n,o){Lh(t,n,o,e,r,7);let s=Number(t&
BigInt(4294967295));e[r+7]=s,s=s>>8,e[r+6]=s,s=s>>8,e[r+5]=s,s=s>>8,e[r+4]=s;let i=Number(t>>BigInt(32)&BigInt(4294967295));return e[r+3]=i,i=i>>8,e[r+2]=i,i=i>>8,e[r+1]=i,i=i>>8,e[r]=i,r+8}Q.prototype.
writeBigUInt64LE=Xn(function(t,r=0){return Oh(this,t,r,BigInt(0),BigInt("0xffffffffffffffff"))});Q.prototype.writeBigUInt64BE=Xn(function(t,r=0){return Qh(this,t,r,BigInt(0),BigInt("0xffffffffffffffff"))});
Q.prototype.writeIntLE=function(t,r,n,o){if(t=+t,r=r>>>0,!o){let u=Math.pow(2,8*n-1);nr(this,t,r,n,u-1,-u)}let s=0,i=1,a=0;for(this[r]=t&255;++s<n&&(i*=256);)t<0&&a===0&&this[r+s-1]!==0&&(a=1),this[r+
s]=(t/i>>0)-a&255;return r+n};Q.prototype.writeIntBE=function(t,r,n,o){if(t=+t,r=r>>>0,!o){let u=Math.pow(2,8*n-1);nr(this,t,r,n,u-1,-u)}let s=n-1,i=1,a=0;for(this[r+s]=t&255;--s>=0&&(i*=256);)t<0&&a===
0&&this[r+s+1]!==0&&(a=1),this[r+s]=(t/i>>0)-a&255;return r+n};Q.prototype.writeInt8=function(t,r,n){return t=+t,r=r>>>0,n||nr(this,t,r,1,127,-128),t<0&&(t=255+t+1),this[r]=t&255,r+1};Q.prototype.writeInt16LE=
function(t,r,n){return t=+t,r=r>>>0,n||nr(this,t,r,2,32767,-32768),this[r]=t&255,this[r+1]=t>>>8,r+2};Q.prototype.writeInt16BE=function(t,r,n){return t=+t,r=r>>>0,n||nr(this,t,r,2,32767,-32768),this[r]=
t>>>8,this[r+1]=t&255,r+2};Q.prototype.writeInt32LE=function(t,r,n){return t=+t,r=r>>>0,n||nr(this,t,r,4,2147483647,-2147483648),this[r]=t&255,this[r+1]=t>>>8,this[r+2]=t>>>16,this[r+3]=t>>>24,r+4};Q.
prototype.writeInt32BE=function(t,r,n){return t=+t,r=r>>>0,n||nr(this,t,r,4,2147483647,-2147483648),t<0&&(t=4294967295+t+1),this[r]=t>>>24,this[r+1]=t>>>16,this[r+2]=t>>>8,this[r+3]=t&255,r+4};Q.prototype.
writeBigInt64LE=Xn(function(t,r=0){return Oh(this,t,r,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))});Q.prototype.writeBigInt64BE=Xn(function(t,r=0){return Qh(this,t,r,-BigInt("0x8000000\
000000000"),BigInt("0x7fffffffffffffff"))});function Dh(e,t,r,n,o,s){if(r+n>e.length)throw new RangeError("Index out of range");if(r<0)throw new RangeError("Index out of range")}function Mh(e,t,r,n,o){
return t=+t,r=r>>>0,o||Dh(e,t,r,4,34028234663852886e22,-34028234663852886e22),vs.write(e,t,r,n,23,4),r+4}Q.prototype.writeFloatLE=function(t,r,n){return Mh(this,t,r,!0,n)};Q.prototype.writeFloatBE=function(t,r,n){
return Mh(this,t,r,!1,n)};function Fh(e,t,r,n,o){return t=+t,r=r>>>0,o||Dh(e,t,r,8,17976931348623157e292,-17976931348623157e292),vs.write(e,t,r,n,52,8),r+8}Q.prototype.writeDoubleLE=function(t,r,n){return Fh(
this,t,r,!0,n)};Q.prototype.writeDoubleBE=function(t,r,n){return Fh(this,t,r,!1,n)};Q.prototype.copy=function(t,r,n,o){if(!Q.isBuffer(t))throw new TypeError("argument should be a Buffer");if(n||(n=0),
!o&&o!==0&&(o=this.length),r>=t.length&&(r=t.length),r||(r=0),o>0&&o<n&&(o=n),o===n||t.length===0||this.length===0)return 0;if(r<0)throw new RangeError("targetStart out of bounds");if(n<0||n>=this.length)
throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),t.length-r<o-n&&(o=t.length-r+n);let s=o-n;return this===t&&typeof Uint8Array.
prototype.copyWithin=="function"?this.copyWithin(r,n,o):Uint8Array.prototype.set.call(t,this.subarray(n,o),r),s};Q.prototype.fill=function(t,r,n,o){if(typeof t=="string"){if(typeof r=="string"?(o=r,r=
0,n=this.length):typeof n=="string"&&(o=n,n=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!Q.isEncoding(o))throw new TypeError("Un\
known encoding: "+o);if(t.length===1){let i=t.charCodeAt(0);(o==="utf8"&&i<128||o==="latin1")&&(t=i)}}else typeof t=="number"?t=t&255:typeof t=="boolean"&&(t=Number(t));if(r<0||this.length<r||this.length<
n)throw new RangeError("Out of range index");if(n<=r)return this;r=r>>>0,n=n===void 0?this.length:n>>>0,t||(t=0);let s;if(typeof t=="number")for(s=r;s<n;++s)this[s]=t;else{let i=Q.isBuffer(t)?t:Q.from(
t,o),a=i.length;if(a===0)throw new TypeError('The value "'+t+'" is invalid for argument "value"');for(s=0;s<n-r;++s)this[s+r]=i[s%a]}return this};var Is={};function Bf(e,t,r){Is[e]=class extends r{constructor(){
super(),Object.defineProperty(this,"message",{value:t.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${e}]`,this.stack,delete this.name}get code(){return e}set code(o){Object.
defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${e}]: ${this.message}`}}}Bf("ERR_BUFFER_OUT_OF_BOUNDS",function(e){return e?`${e} is ou\
tside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);Bf("ERR_INVALID_ARG_TYPE",function(e,t){return`The "${e}" argument must be of type number. Received type ${typeof t}`},
TypeError);Bf("ERR_OUT_OF_RANGE",function(e,t,r){let n=`The value of "${e}" is out of range.`,o=r;return Number.isInteger(r)&&Math.abs(r)>2**32?o=Bh(String(r)):typeof r=="bigint"&&(o=String(r),(r>BigInt(
2)**BigInt(32)||r<-(BigInt(2)**BigInt(32)))&&(o=Bh(o)),o+="n"),n+=` It must be ${t}. Received ${o}`,n},RangeError);function Bh(e){let t="",r=e.length,n=e[0]==="-"?1:0;for(;r>=n+4;r-=3)t=`_${e.slice(r-
3,r)}${t}`;return`${e.slice(0,r)}${t}`}function pT(e,t,r){Cs(t,"offset"),(e[t]===void 0||e[t+r]===void 0)&&_i(t,e.length-(r+1))}function Lh(e,t,r,n,o,s){if(e>r||e<t){let i=typeof t=="bigint"?"n":"",a;
throw s>3?t===0||t===BigInt(0)?a=`>= 0${i} and < 2${i} ** ${(s+1)*8}${i}`:a=`>= -(2${i} ** ${(s+1)*8-1}${i}) and < 2 ** ${(s+1)*8-1}${i}`:a=`>= ${t}${i} and <= ${r}${i}`,new Is.ERR_OUT_OF_RANGE("value",
a,e)}pT(n,o,s)}function Cs(e,t){if(typeof e!="number")throw new Is.ERR_INVALID_ARG_TYPE(t,"number",e)}function _i(e,t,r){throw Math.floor(e)!==e?(Cs(e,r),new Is.ERR_OUT_OF_RANGE(r||"offset","an intege\
r",e)):t<0?new Is.ERR_BUFFER_OUT_OF_BOUNDS:new Is.ERR_OUT_OF_RANGE(r||"offset",`>= ${r?1:0} and <= ${t}`,e)}var AT=/[^+/0-9A-Za-z-_]/g;function hT(e){if(e=e.split("=")[0],e=e.trim().replace(AT,""),e.length<
2)return"";for(;e.length%4!==0;)e=e+"=";return e}function xf(e,t){t=t||1/0;let r,n=e.length,o=null,s=[];for(let i=0;i<n;++i){if(r=e.charCodeAt(i),r>55295&&r<57344){if(!o){if(r>56319){(t-=3)>-1&&s.push(
239,191,189);continue}else if(i+1===n){(t-=3)>-1&&s.push(239,191,189);continue}o=r;continue}if(r<56320){(t-=3)>-1&&s.push(239,191,189),o=r;continue}r=(o-55296<<10|r-56320)+65536}else o&&(t-=3)>-1&&s.push(
239,191,189);if(o=null,r<128){if((t-=1)<0)break;s.push(r)}else if(r<2048){if((t-=2)<0)break;s.push(r>>6|192,r&63|128)}else if(r<65536){if((t-=3)<0)break;s.push(r>>12|224,r>>6&63|128,r&63|128)}else if(r<
1114112){if((t-=4)<0)break;s.push(r>>18|240,r>>12&63|128,r>>6&63|128,r&63|128)}else throw new Error("Invalid code point")}return s}function gT(e){let t=[];for(let r=0;r<e.length;++r)t.push(e.charCodeAt(
r)&255);return t}function yT(e,t){let r,n,o,s=[];for(let i=0;i<e.length&&!((t-=2)<0);++i)r=e.charCodeAt(i),n=r>>8,o=r%256,s.push(o),s.push(n);return s}function zh(e){return If.toByteArray(hT(e))}function Ua(e,t,r,n){
let o;for(o=0;o<n&&!(o+r>=t.length||o>=e.length);++o)t[o+r]=e[o];return o}function an(e,t){return e instanceof t||e!=null&&e.constructor!=null&&e.constructor.name!=null&&e.constructor.name===t.name}function Rf(e){
return e!==e}var wT=(function(){let e="0123456789abcdef",t=new Array(256);for(let r=0;r<16;++r){let n=r*16;for(let o=0;o<16;++o)t[n+o]=e[r]+e[o]}return t})();function Xn(e){return typeof BigInt>"u"?bT:
e}function bT(){throw new Error("BigInt not supported")}});var b,A=N$(()=>{b=U(Nh())});var G=Ee((q9,Uh)=>{A();Uh.exports=globalThis.tf});var $f=Ee((Z9,jh)=>{A();jh.exports=globalThis.tf.wasm});var ku=Ee((A4,xu)=>{A();var B0,R0,$0,T0,_0,P0,O0,Q0,D0,Cu,Kd,M0,F0,Ms,L0,z0,N0,U0,j0,G0,q0,W0,Z0;(function(e){var t=typeof global=="object"?global:typeof self=="object"?self:typeof this=="object"?this:
{};typeof define=="function"&&define.amd?define("tslib",["exports"],function(n){e(r(t,r(n)))}):typeof xu=="object"&&typeof xu.exports=="object"?e(r(t,r(xu.exports))):e(r(t));function r(n,o){return n!==
t&&(typeof Object.create=="function"?Object.defineProperty(n,"__esModule",{value:!0}):n.__esModule=!0),function(s,i){return n[s]=o?o(s,i):i}}})(function(e){var t=Object.setPrototypeOf||{__proto__:[]}instanceof
Array&&function(r,n){r.__proto__=n}||function(r,n){for(var o in n)n.hasOwnProperty(o)&&(r[o]=n[o])};B0=function(r,n){t(r,n);function o(){this.constructor=r}r.prototype=n===null?Object.create(n):(o.prototype=
n.prototype,new o)},R0=Object.assign||function(r){for(var n,o=1,s=arguments.length;o<s;o++){n=arguments[o];for(var i in n)Object.prototype.hasOwnProperty.call(n,i)&&(r[i]=n[i])}return r},$0=function(r,n){
var o={};for(var s in r)Object.prototype.hasOwnProperty.call(r,s)&&n.indexOf(s)<0&&(o[s]=r[s]);if(r!=null&&typeof Object.getOwnPropertySymbols=="function")for(var i=0,s=Object.getOwnPropertySymbols(r);i<
s.length;i++)n.indexOf(s[i])<0&&Object.prototype.propertyIsEnumerable.call(r,s[i])&&(o[s[i]]=r[s[i]]);return o},T0=function(r,n,o,s){var i=arguments.length,a=i<3?n:s===null?s=Object.getOwnPropertyDescriptor(
n,o):s,u;if(typeof Reflect=="object"&&typeof Reflect.decorate=="function")a=Reflect.decorate(r,n,o,s);else for(var c=r.length-1;c>=0;c--)(u=r[c])&&(a=(i<3?u(a):i>3?u(n,o,a):u(n,o))||a);return i>3&&a&&
Object.defineProperty(n,o,a),a},_0=function(r,n){return function(o,s){n(o,s,r)}},P0=function(r,n){if(typeof Reflect=="object"&&typeof Reflect.metadata=="function")return Reflect.metadata(r,n)},O0=function(r,n,o,s){
function i(a){return a instanceof o?a:new o(function(u){u(a)})}return new(o||(o=Promise))(function(a,u){function c(d){try{f(s.next(d))}catch(m){u(m)}}function l(d){try{f(s.throw(d))}catch(m){u(m)}}function f(d){
d.done?a(d.value):i(d.value).then(c,l)}f((s=s.apply(r,n||[])).next())})},Q0=function(r,n){var o={label:0,sent:function(){if(a[0]&1)throw a[1];return a[1]},trys:[],ops:[]},s,i,a,u;return u={next:c(0),throw:c(
1),return:c(2)},typeof Symbol=="function"&&(u[Symbol.iterator]=function(){return this}),u;function c(f){return function(d){return l([f,d])}}function l(f){if(s)throw new TypeError("Generator is already\
 executing.");for(;o;)try{if(s=1,i&&(a=f[0]&2?i.return:f[0]?i.throw||((a=i.return)&&a.call(i),0):i.next)&&!(a=a.call(i,f[1])).done)return a;switch(i=0,a&&(f=[f[0]&2,a.value]),f[0]){case 0:case 1:a=f;break;case 4:
return o.label++,{value:f[1],done:!1};case 5:o.label++,i=f[1],f=[0];continue;case 7:f=o.ops.pop(),o.trys.pop();continue;default:if(a=o.trys,!(a=a.length>0&&a[a.length-1])&&(f[0]===6||f[0]===2)){o=0;continue}
if(f[0]===3&&(!a||f[1]>a[0]&&f[1]<a[3])){o.label=f[1];break}if(f[0]===6&&o.label<a[1]){o.label=a[1],a=f;break}if(a&&o.label<a[2]){o.label=a[2],o.ops.push(f);break}a[2]&&o.ops.pop(),o.trys.pop();continue}
f=n.call(r,o)}catch(d){f=[6,d],i=0}finally{s=a=0}if(f[0]&5)throw f[1];return{value:f[0]?f[1]:void 0,done:!0}}},Z0=function(r,n,o,s){s===void 0&&(s=o),r[s]=n[o]},D0=function(r,n){for(var o in r)o!=="de\
fault"&&!n.hasOwnProperty(o)&&(n[o]=r[o])},Cu=function(r){var n=typeof Symbol=="function"&&Symbol.iterator,o=n&&r[n],s=0;if(o)return o.call(r);if(r&&typeof r.length=="number")return{next:function(){return r&&
s>=r.length&&(r=void 0),{value:r&&r[s++],done:!r}}};throw new TypeError(n?"Object is not iterable.":"Symbol.iterator is not defined.")},Kd=function(r,n){var o=typeof Symbol=="function"&&r[Symbol.iterator];
if(!o)return r;var s=o.call(r),i,a=[],u;try{for(;(n===void 0||n-- >0)&&!(i=s.next()).done;)a.push(i.value)}catch(c){u={error:c}}finally{try{i&&!i.done&&(o=s.return)&&o.call(s)}finally{if(u)throw u.error}}
return a},M0=function(){for(var r=[],n=0;n<arguments.length;n++)r=r.concat(Kd(arguments[n]));return r},F0=function(){for(var r=0,n=0,o=arguments.length;n<o;n++)r+=arguments[n].length;for(var s=Array(r),
i=0,n=0;n<o;n++)for(var a=arguments[n],u=0,c=a.length;u<c;u++,i++)s[i]=a[u];return s},Ms=function(r){return this instanceof Ms?(this.v=r,this):new Ms(r)},L0=function(r,n,o){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var s=o.apply(r,n||[]),i,a=[];return i={},u("next"),u("throw"),u("return"),i[Symbol.asyncIterator]=function(){return this},i;function u(p){s[p]&&(i[p]=function(h){
return new Promise(function(g,y){a.push([p,h,g,y])>1||c(p,h)})})}function c(p,h){try{l(s[p](h))}catch(g){m(a[0][3],g)}}function l(p){p.value instanceof Ms?Promise.resolve(p.value.v).then(f,d):m(a[0][2],
p)}function f(p){c("next",p)}function d(p){c("throw",p)}function m(p,h){p(h),a.shift(),a.length&&c(a[0][0],a[0][1])}},z0=function(r){var n,o;return n={},s("next"),s("throw",function(i){throw i}),s("re\
turn"),n[Symbol.iterator]=function(){return this},n;function s(i,a){n[i]=r[i]?function(u){return(o=!o)?{value:Ms(r[i](u)),done:i==="return"}:a?a(u):u}:a}},N0=function(r){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var n=r[Symbol.asyncIterator],o;return n?n.call(r):(r=typeof Cu=="function"?Cu(r):r[Symbol.iterator](),o={},s("next"),s("throw"),s("return"),o[Symbol.asyncIterator]=
function(){return this},o);function s(a){o[a]=r[a]&&function(u){return new Promise(function(c,l){u=r[a](u),i(c,l,u.done,u.value)})}}function i(a,u,c,l){Promise.resolve(l).then(function(f){a({value:f,done:c})},
u)}},U0=function(r,n){return Object.defineProperty?Object.defineProperty(r,"raw",{value:n}):r.raw=n,r},j0=function(r){if(r&&r.__esModule)return r;var n={};if(r!=null)for(var o in r)Object.hasOwnProperty.
call(r,o)&&(n[o]=r[o]);return n.default=r,n},G0=function(r){return r&&r.__esModule?r:{default:r}},q0=function(r,n){if(!n.has(r))throw new TypeError("attempted to get private field on non-instance");return n.
get(r)},W0=function(r,n,o){if(!n.has(r))throw new TypeError("attempted to set private field on non-instance");return n.set(r,o),o},e("__extends",B0),e("__assign",R0),e("__rest",$0),e("__decorate",T0),
e("__param",_0),e("__metadata",P0),e("__awaiter",O0),e("__generator",Q0),e("__exportStar",D0),e("__createBinding",Z0),e("__values",Cu),e("__read",Kd),e("__spread",M0),e("__spreadArrays",F0),e("__await",
Ms),e("__asyncGenerator",L0),e("__asyncDelegator",z0),e("__asyncValues",N0),e("__makeTemplateObject",U0),e("__importStar",j0),e("__importDefault",G0),e("__classPrivateFieldGet",q0),e("__classPrivateFi\
eldSet",W0)})});var Jd=Ee(Hd=>{"use strict";A();Object.defineProperty(Hd,"__esModule",{value:!0});var Vd;(function(e){e[e.Transient=0]="Transient",e[e.Singleton=1]="Singleton",e[e.ResolutionScoped=2]="ResolutionScope\
d",e[e.ContainerScoped=3]="ContainerScoped"})(Vd||(Vd={}));Hd.default=Vd});var K0=Ee(Yd=>{"use strict";A();Object.defineProperty(Yd,"__esModule",{value:!0});var oO=Jd();Object.defineProperty(Yd,"Lifecycle",{enumerable:!0,get:function(){return oO.default}})});var jo=Ee(Zr=>{"use strict";A();Object.defineProperty(Zr,"__esModule",{value:!0});Zr.defineInjectionTokenMetadata=Zr.getParamInfo=Zr.INJECTION_TOKEN_METADATA_KEY=void 0;Zr.INJECTION_TOKEN_METADATA_KEY=
"injectionTokens";function sO(e){let t=Reflect.getMetadata("design:paramtypes",e)||[],r=Reflect.getOwnMetadata(Zr.INJECTION_TOKEN_METADATA_KEY,e)||{};return Object.keys(r).forEach(n=>{t[+n]=r[n]}),t}Zr.
getParamInfo=sO;function iO(e,t){return function(r,n,o){let s=Reflect.getOwnMetadata(Zr.INJECTION_TOKEN_METADATA_KEY,r)||{};s[o]=t?{token:e,transform:t.transformToken,transformArgs:t.args||[]}:e,Reflect.
defineMetadata(Zr.INJECTION_TOKEN_METADATA_KEY,s,r)}}Zr.defineInjectionTokenMetadata=iO});var Xd=Ee(Su=>{"use strict";A();Object.defineProperty(Su,"__esModule",{value:!0});Su.isClassProvider=void 0;function aO(e){return!!e.useClass}Su.isClassProvider=aO});var em=Ee(Bu=>{"use strict";A();Object.defineProperty(Bu,"__esModule",{value:!0});Bu.isFactoryProvider=void 0;function uO(e){return!!e.useFactory}Bu.isFactoryProvider=uO});var $u=Ee(Fs=>{"use strict";A();Object.defineProperty(Fs,"__esModule",{value:!0});Fs.delay=Fs.DelayedConstructor=void 0;var Ru=class{constructor(t){this.wrap=t,this.reflectMethods=["get","getPrototype\
Of","setPrototypeOf","getOwnPropertyDescriptor","defineProperty","has","set","deleteProperty","apply","construct","ownKeys"]}createProxy(t){let r={},n=!1,o,s=()=>(n||(o=t(this.wrap()),n=!0),o);return new Proxy(
r,this.createHandler(s))}createHandler(t){let r={},n=o=>{r[o]=(...s)=>{s[0]=t();let i=Reflect[o];return i(...s)}};return this.reflectMethods.forEach(n),r}};Fs.DelayedConstructor=Ru;function cO(e){if(typeof e>
"u")throw new Error("Attempt to `delay` undefined. Constructor must be wrapped in a callback");return new Ru(e)}Fs.delay=cO});var Tu=Ee(fn=>{"use strict";A();Object.defineProperty(fn,"__esModule",{value:!0});fn.isConstructorToken=fn.isTransformDescriptor=fn.isTokenDescriptor=fn.isNormalToken=void 0;var lO=$u();function fO(e){
return typeof e=="string"||typeof e=="symbol"}fn.isNormalToken=fO;function dO(e){return typeof e=="object"&&"token"in e&&"multiple"in e}fn.isTokenDescriptor=dO;function mO(e){return typeof e=="object"&&
"token"in e&&"transform"in e}fn.isTransformDescriptor=mO;function pO(e){return typeof e=="function"||e instanceof lO.DelayedConstructor}fn.isConstructorToken=pO});var tm=Ee(_u=>{"use strict";A();Object.defineProperty(_u,"__esModule",{value:!0});_u.isTokenProvider=void 0;function AO(e){return!!e.useToken}_u.isTokenProvider=AO});var rm=Ee(Pu=>{"use strict";A();Object.defineProperty(Pu,"__esModule",{value:!0});Pu.isValueProvider=void 0;function hO(e){return e.useValue!=null}Pu.isValueProvider=hO});var nm=Ee(Go=>{"use strict";A();Object.defineProperty(Go,"__esModule",{value:!0});var gO=Xd();Object.defineProperty(Go,"isClassProvider",{enumerable:!0,get:function(){return gO.isClassProvider}});var yO=em();
Object.defineProperty(Go,"isFactoryProvider",{enumerable:!0,get:function(){return yO.isFactoryProvider}});var wO=Tu();Object.defineProperty(Go,"isNormalToken",{enumerable:!0,get:function(){return wO.isNormalToken}});
var bO=tm();Object.defineProperty(Go,"isTokenProvider",{enumerable:!0,get:function(){return bO.isTokenProvider}});var EO=rm();Object.defineProperty(Go,"isValueProvider",{enumerable:!0,get:function(){return EO.
isValueProvider}})});var V0=Ee(Ou=>{"use strict";A();Object.defineProperty(Ou,"__esModule",{value:!0});Ou.isProvider=void 0;var IO=Xd(),vO=rm(),CO=tm(),xO=em();function kO(e){return IO.isClassProvider(e)||vO.isValueProvider(
e)||CO.isTokenProvider(e)||xO.isFactoryProvider(e)}Ou.isProvider=kO});var im=Ee(sm=>{"use strict";A();Object.defineProperty(sm,"__esModule",{value:!0});var om=class{constructor(){this._registryMap=new Map}entries(){return this._registryMap.entries()}getAll(t){return this.
ensure(t),this._registryMap.get(t)}get(t){this.ensure(t);let r=this._registryMap.get(t);return r[r.length-1]||null}set(t,r){this.ensure(t),this._registryMap.get(t).push(r)}setAll(t,r){this._registryMap.
set(t,r)}has(t){return this.ensure(t),this._registryMap.get(t).length>0}clear(){this._registryMap.clear()}ensure(t){this._registryMap.has(t)||this._registryMap.set(t,[])}};sm.default=om});var H0=Ee(um=>{"use strict";A();Object.defineProperty(um,"__esModule",{value:!0});var SO=im(),am=class extends SO.default{};um.default=am});var J0=Ee(lm=>{"use strict";A();Object.defineProperty(lm,"__esModule",{value:!0});var cm=class{constructor(){this.scopedResolutions=new Map}};lm.default=cm});var fm=Ee(Qu=>{"use strict";A();Object.defineProperty(Qu,"__esModule",{value:!0});Qu.formatErrorCtor=void 0;function BO(e,t){return e===null?`at position #${t}`:`"${e.split(",")[t].trim()}" at positio\
n #${t}`}function RO(e,t,r="    "){return[e,...t.message.split(`
`).map(n=>r+n)].join(`
`)}function $O(e,t,r){let[,n=null]=e.toString().match(/constructor\(([\w, ]+)\)/)||[],o=BO(n,t);return RO(`Cannot inject the dependency ${o} of "${e.name}" constructor. Reason:`,r)}Qu.formatErrorCtor=
$O});var Y0=Ee(Du=>{"use strict";A();Object.defineProperty(Du,"__esModule",{value:!0});Du.isDisposable=void 0;function TO(e){return!(typeof e.dispose!="function"||e.dispose.length>0)}Du.isDisposable=TO});var eE=Ee(qo=>{"use strict";A();Object.defineProperty(qo,"__esModule",{value:!0});qo.PostResolutionInterceptors=qo.PreResolutionInterceptors=void 0;var X0=im(),Mu=class extends X0.default{};qo.PreResolutionInterceptors=
Mu;var Fu=class extends X0.default{};qo.PostResolutionInterceptors=Fu;var dm=class{constructor(){this.preResolution=new Mu,this.postResolution=new Fu}};qo.default=dm});var io=Ee(_n=>{"use strict";A();Object.defineProperty(_n,"__esModule",{value:!0});_n.instance=_n.typeInfo=void 0;var _O=ku(),Yt=nm(),PO=V0(),Lu=Tu(),OO=H0(),sr=Jd(),zu=J0(),QO=fm(),DO=$u(),MO=Y0(),FO=eE();
_n.typeInfo=new Map;var mm=class e{constructor(t){this.parent=t,this._registry=new OO.default,this.interceptors=new FO.default,this.disposed=!1,this.disposables=new Set}register(t,r,n={lifecycle:sr.default.
Transient}){this.ensureNotDisposed();let o;if(PO.isProvider(r)?o=r:o={useClass:r},Yt.isTokenProvider(o)){let s=[t],i=o;for(;i!=null;){let a=i.useToken;if(s.includes(a))throw new Error(`Token registrat\
ion cycle detected! ${[...s,a].join(" -> ")}`);s.push(a);let u=this._registry.get(a);u&&Yt.isTokenProvider(u.provider)?i=u.provider:i=null}}if((n.lifecycle===sr.default.Singleton||n.lifecycle==sr.default.
ContainerScoped||n.lifecycle==sr.default.ResolutionScoped)&&(Yt.isValueProvider(o)||Yt.isFactoryProvider(o)))throw new Error(`Cannot use lifecycle "${sr.default[n.lifecycle]}" with ValueProviders or F\
actoryProviders`);return this._registry.set(t,{provider:o,options:n}),this}registerType(t,r){return this.ensureNotDisposed(),Yt.isNormalToken(r)?this.register(t,{useToken:r}):this.register(t,{useClass:r})}registerInstance(t,r){
return this.ensureNotDisposed(),this.register(t,{useValue:r})}registerSingleton(t,r){if(this.ensureNotDisposed(),Yt.isNormalToken(t)){if(Yt.isNormalToken(r))return this.register(t,{useToken:r},{lifecycle:sr.
default.Singleton});if(r)return this.register(t,{useClass:r},{lifecycle:sr.default.Singleton});throw new Error('Cannot register a type name as a singleton without a "to" token')}let n=t;return r&&!Yt.
isNormalToken(r)&&(n=r),this.register(t,{useClass:n},{lifecycle:sr.default.Singleton})}resolve(t,r=new zu.default,n=!1){this.ensureNotDisposed();let o=this.getRegistration(t);if(!o&&Yt.isNormalToken(t)){
if(n)return;throw new Error(`Attempted to resolve unregistered dependency token: "${t.toString()}"`)}if(this.executePreResolutionInterceptor(t,"Single"),o){let s=this.resolveRegistration(o,r);return this.
executePostResolutionInterceptor(t,s,"Single"),s}if(Lu.isConstructorToken(t)){let s=this.construct(t,r);return this.executePostResolutionInterceptor(t,s,"Single"),s}throw new Error("Attempted to const\
ruct an undefined constructor. Could mean a circular dependency problem. Try using `delay` function.")}executePreResolutionInterceptor(t,r){if(this.interceptors.preResolution.has(t)){let n=[];for(let o of this.
interceptors.preResolution.getAll(t))o.options.frequency!="Once"&&n.push(o),o.callback(t,r);this.interceptors.preResolution.setAll(t,n)}}executePostResolutionInterceptor(t,r,n){if(this.interceptors.postResolution.
has(t)){let o=[];for(let s of this.interceptors.postResolution.getAll(t))s.options.frequency!="Once"&&o.push(s),s.callback(t,r,n);this.interceptors.postResolution.setAll(t,o)}}resolveRegistration(t,r){
if(this.ensureNotDisposed(),t.options.lifecycle===sr.default.ResolutionScoped&&r.scopedResolutions.has(t))return r.scopedResolutions.get(t);let n=t.options.lifecycle===sr.default.Singleton,o=t.options.
lifecycle===sr.default.ContainerScoped,s=n||o,i;return Yt.isValueProvider(t.provider)?i=t.provider.useValue:Yt.isTokenProvider(t.provider)?i=s?t.instance||(t.instance=this.resolve(t.provider.useToken,
r)):this.resolve(t.provider.useToken,r):Yt.isClassProvider(t.provider)?i=s?t.instance||(t.instance=this.construct(t.provider.useClass,r)):this.construct(t.provider.useClass,r):Yt.isFactoryProvider(t.provider)?
i=t.provider.useFactory(this):i=this.construct(t.provider,r),t.options.lifecycle===sr.default.ResolutionScoped&&r.scopedResolutions.set(t,i),i}resolveAll(t,r=new zu.default,n=!1){this.ensureNotDisposed();
let o=this.getAllRegistrations(t);if(!o&&Yt.isNormalToken(t)){if(n)return[];throw new Error(`Attempted to resolve unregistered dependency token: "${t.toString()}"`)}if(this.executePreResolutionInterceptor(
t,"All"),o){let i=o.map(a=>this.resolveRegistration(a,r));return this.executePostResolutionInterceptor(t,i,"All"),i}let s=[this.construct(t,r)];return this.executePostResolutionInterceptor(t,s,"All"),
s}isRegistered(t,r=!1){return this.ensureNotDisposed(),this._registry.has(t)||r&&(this.parent||!1)&&this.parent.isRegistered(t,!0)}reset(){this.ensureNotDisposed(),this._registry.clear(),this.interceptors.
preResolution.clear(),this.interceptors.postResolution.clear()}clearInstances(){this.ensureNotDisposed();for(let[t,r]of this._registry.entries())this._registry.setAll(t,r.filter(n=>!Yt.isValueProvider(
n.provider)).map(n=>(n.instance=void 0,n)))}createChildContainer(){this.ensureNotDisposed();let t=new e(this);for(let[r,n]of this._registry.entries())n.some(({options:o})=>o.lifecycle===sr.default.ContainerScoped)&&
t._registry.setAll(r,n.map(o=>o.options.lifecycle===sr.default.ContainerScoped?{provider:o.provider,options:o.options}:o));return t}beforeResolution(t,r,n={frequency:"Always"}){this.interceptors.preResolution.
set(t,{callback:r,options:n})}afterResolution(t,r,n={frequency:"Always"}){this.interceptors.postResolution.set(t,{callback:r,options:n})}dispose(){return _O.__awaiter(this,void 0,void 0,function*(){this.
disposed=!0;let t=[];this.disposables.forEach(r=>{let n=r.dispose();n&&t.push(n)}),yield Promise.all(t)})}getRegistration(t){return this.isRegistered(t)?this._registry.get(t):this.parent?this.parent.getRegistration(
t):null}getAllRegistrations(t){return this.isRegistered(t)?this._registry.getAll(t):this.parent?this.parent.getAllRegistrations(t):null}construct(t,r){if(t instanceof DO.DelayedConstructor)return t.createProxy(
o=>this.resolve(o,r));let n=(()=>{let o=_n.typeInfo.get(t);if(!o||o.length===0){if(t.length===0)return new t;throw new Error(`TypeInfo not known for "${t.name}"`)}let s=o.map(this.resolveParams(r,t));
return new t(...s)})();return MO.isDisposable(n)&&this.disposables.add(n),n}resolveParams(t,r){return(n,o)=>{try{return Lu.isTokenDescriptor(n)?Lu.isTransformDescriptor(n)?n.multiple?this.resolve(n.transform).
transform(this.resolveAll(n.token,new zu.default,n.isOptional),...n.transformArgs):this.resolve(n.transform).transform(this.resolve(n.token,t,n.isOptional),...n.transformArgs):n.multiple?this.resolveAll(
n.token,new zu.default,n.isOptional):this.resolve(n.token,t,n.isOptional):Lu.isTransformDescriptor(n)?this.resolve(n.transform,t).transform(this.resolve(n.token,t),...n.transformArgs):this.resolve(n,t)}catch(s){
throw new Error(QO.formatErrorCtor(r,o,s))}}}ensureNotDisposed(){if(this.disposed)throw new Error("This container has been disposed, you cannot interact with a disposed container")}};_n.instance=new mm;
_n.default=_n.instance});var tE=Ee(Am=>{"use strict";A();Object.defineProperty(Am,"__esModule",{value:!0});var LO=jo(),Pn=io(),pm=Tu(),zO=fm();function NO(){return function(e){let t=LO.getParamInfo(e);return class extends e{constructor(...r){
super(...r.concat(t.slice(r.length).map((n,o)=>{try{return pm.isTokenDescriptor(n)?pm.isTransformDescriptor(n)?n.multiple?Pn.instance.resolve(n.transform).transform(Pn.instance.resolveAll(n.token),...n.
transformArgs):Pn.instance.resolve(n.transform).transform(Pn.instance.resolve(n.token),...n.transformArgs):n.multiple?Pn.instance.resolveAll(n.token):Pn.instance.resolve(n.token):pm.isTransformDescriptor(
n)?Pn.instance.resolve(n.transform).transform(Pn.instance.resolve(n.token),...n.transformArgs):Pn.instance.resolve(n)}catch(s){let i=o+r.length;throw new Error(zO.formatErrorCtor(e,i,s))}})))}}}}Am.default=
NO});var rE=Ee(hm=>{"use strict";A();Object.defineProperty(hm,"__esModule",{value:!0});var UO=jo();function jO(e,t){let r={token:e,multiple:!1,isOptional:t&&t.isOptional};return UO.defineInjectionTokenMetadata(
r)}hm.default=jO});var Nu=Ee(gm=>{"use strict";A();Object.defineProperty(gm,"__esModule",{value:!0});var GO=jo(),qO=io(),nE=io();function WO(e){return function(t){qO.typeInfo.set(t,GO.getParamInfo(t)),e&&e.token&&(Array.
isArray(e.token)?e.token.forEach(r=>{nE.instance.register(r,t)}):nE.instance.register(e.token,t))}}gm.default=WO});var oE=Ee(ym=>{"use strict";A();Object.defineProperty(ym,"__esModule",{value:!0});var ZO=ku(),KO=io();function VO(e=[]){return function(t){return e.forEach(r=>{var{token:n,options:o}=r,s=ZO.__rest(r,[
"token","options"]);return KO.instance.register(n,s,o)}),t}}ym.default=VO});var sE=Ee(wm=>{"use strict";A();Object.defineProperty(wm,"__esModule",{value:!0});var HO=Nu(),JO=io();function YO(){return function(e){HO.default()(e),JO.instance.registerSingleton(e)}}wm.default=YO});var iE=Ee(bm=>{"use strict";A();Object.defineProperty(bm,"__esModule",{value:!0});var XO=jo();function e2(e,t){let r={token:e,multiple:!0,isOptional:t&&t.isOptional};return XO.defineInjectionTokenMetadata(
r)}bm.default=e2});var aE=Ee(Em=>{"use strict";A();Object.defineProperty(Em,"__esModule",{value:!0});var t2=jo();function r2(e,t,...r){let n={token:e,multiple:!0,transform:t,transformArgs:r};return t2.defineInjectionTokenMetadata(
n)}Em.default=r2});var uE=Ee(Im=>{"use strict";A();Object.defineProperty(Im,"__esModule",{value:!0});var n2=jo();function o2(e,t,...r){return n2.defineInjectionTokenMetadata(e,{transformToken:t,args:r})}Im.default=o2});var cE=Ee(vm=>{"use strict";A();Object.defineProperty(vm,"__esModule",{value:!0});var s2=Nu(),i2=io();function a2(e,t){return function(r){s2.default()(r),i2.instance.register(t||r,r,{lifecycle:e})}}vm.
default=a2});var lE=Ee(Kr=>{"use strict";A();Object.defineProperty(Kr,"__esModule",{value:!0});var u2=tE();Object.defineProperty(Kr,"autoInjectable",{enumerable:!0,get:function(){return u2.default}});var c2=rE();Object.
defineProperty(Kr,"inject",{enumerable:!0,get:function(){return c2.default}});var l2=Nu();Object.defineProperty(Kr,"injectable",{enumerable:!0,get:function(){return l2.default}});var f2=oE();Object.defineProperty(
Kr,"registry",{enumerable:!0,get:function(){return f2.default}});var d2=sE();Object.defineProperty(Kr,"singleton",{enumerable:!0,get:function(){return d2.default}});var m2=iE();Object.defineProperty(Kr,
"injectAll",{enumerable:!0,get:function(){return m2.default}});var p2=aE();Object.defineProperty(Kr,"injectAllWithTransform",{enumerable:!0,get:function(){return p2.default}});var A2=uE();Object.defineProperty(
Kr,"injectWithTransform",{enumerable:!0,get:function(){return A2.default}});var h2=cE();Object.defineProperty(Kr,"scoped",{enumerable:!0,get:function(){return h2.default}})});var fE=Ee(Cm=>{"use strict";A();Object.defineProperty(Cm,"__esModule",{value:!0});function g2(e){let t;return r=>(t==null&&(t=e(r)),t)}Cm.default=g2});var dE=Ee(xm=>{"use strict";A();Object.defineProperty(xm,"__esModule",{value:!0});function y2(e){let t=new WeakMap;return r=>{let n=t.get(r);return n==null&&(n=e(r),t.set(r,n)),n}}xm.default=y2});var mE=Ee(km=>{"use strict";A();Object.defineProperty(km,"__esModule",{value:!0});function w2(e,t,r,n=!0){let o,s;return i=>{let a=e(i);return(!n||s!==a)&&((s=a)?o=i.resolve(t):o=i.resolve(r)),o}}km.default=
w2});var pE=Ee(Yi=>{"use strict";A();Object.defineProperty(Yi,"__esModule",{value:!0});var b2=fE();Object.defineProperty(Yi,"instanceCachingFactory",{enumerable:!0,get:function(){return b2.default}});var E2=dE();
Object.defineProperty(Yi,"instancePerContainerCachingFactory",{enumerable:!0,get:function(){return E2.default}});var I2=mE();Object.defineProperty(Yi,"predicateAwareClassFactory",{enumerable:!0,get:function(){
return I2.default}})});var AE=Ee(ao=>{"use strict";A();Object.defineProperty(ao,"__esModule",{value:!0});var Sm=ku();if(typeof Reflect>"u"||!Reflect.getMetadata)throw new Error(`tsyringe requires a reflect polyfill. Please \
add 'import "reflect-metadata"' to the top of your entry point.`);var v2=K0();Object.defineProperty(ao,"Lifecycle",{enumerable:!0,get:function(){return v2.Lifecycle}});Sm.__exportStar(lE(),ao);Sm.__exportStar(
pE(),ao);Sm.__exportStar(nm(),ao);var C2=$u();Object.defineProperty(ao,"delay",{enumerable:!0,get:function(){return C2.delay}});var x2=io();Object.defineProperty(ao,"container",{enumerable:!0,get:function(){
return x2.instance}})});var GS=Ee(()=>{A();throw new Error("the Worker of this page has no WebGPU")});A();var x$=U(G()),k$=U($f());A();var jt=Uint8Array,fr=Uint16Array,Df=Int32Array,Mf=new jt([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Ff=new jt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,
13,0,0]),Gh=new jt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Jh=function(e,t){for(var r=new fr(31),n=0;n<31;++n)r[n]=t+=1<<e[n-1];for(var o=new Df(r[30]),n=1;n<30;++n)for(var s=r[n];s<r[n+1];++s)
o[s]=s-r[n]<<5|n;return{b:r,r:o}},Yh=Jh(Mf,2),ET=Yh.b,_f=Yh.r;ET[28]=258,_f[258]=28;var Xh=Jh(Ff,0),V9=Xh.b,qh=Xh.r,Pf=new fr(32768);for(Qe=0;Qe<32768;++Qe)xn=(Qe&43690)>>1|(Qe&21845)<<1,xn=(xn&52428)>>
2|(xn&13107)<<2,xn=(xn&61680)>>4|(xn&3855)<<4,Pf[Qe]=((xn&65280)>>8|(xn&255)<<8)>>1;var xn,Qe,Qi=(function(e,t,r){for(var n=e.length,o=0,s=new fr(t);o<n;++o)e[o]&&++s[e[o]-1];var i=new fr(t);for(o=1;o<
t;++o)i[o]=i[o-1]+s[o-1]<<1;var a;if(r){a=new fr(1<<t);var u=15-t;for(o=0;o<n;++o)if(e[o])for(var c=o<<4|e[o],l=t-e[o],f=i[e[o]-1]++<<l,d=f|(1<<l)-1;f<=d;++f)a[Pf[f]>>u]=c}else for(a=new fr(n),o=0;o<n;++o)
e[o]&&(a[o]=Pf[i[e[o]-1]++]>>15-e[o]);return a}),Lo=new jt(288);for(Qe=0;Qe<144;++Qe)Lo[Qe]=8;var Qe;for(Qe=144;Qe<256;++Qe)Lo[Qe]=9;var Qe;for(Qe=256;Qe<280;++Qe)Lo[Qe]=7;var Qe;for(Qe=280;Qe<288;++Qe)
Lo[Qe]=8;var Qe,ja=new jt(32);for(Qe=0;Qe<32;++Qe)ja[Qe]=5;var Qe,IT=Qi(Lo,9,0);var vT=Qi(ja,5,0);var eg=function(e){return(e+7)/8|0},tg=function(e,t,r){return(t==null||t<0)&&(t=0),(r==null||r>e.length)&&(r=e.length),new jt(e.subarray(t,r))};var CT=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in \
range 1980-2099","filename too long","stream finishing","invalid zip data"],Ga=function(e,t,r){var n=new Error(t||CT[e]);if(n.code=e,Error.captureStackTrace&&Error.captureStackTrace(n,Ga),!r)throw n;return n};var kn=function(e,t,r){r<<=t&7;var n=t/8|0;e[n]|=r,e[n+1]|=r>>8},Pi=function(e,t,r){r<<=t&7;var n=t/8|0;e[n]|=r,e[n+1]|=r>>8,e[n+2]|=r>>16},Tf=function(e,t){for(var r=[],n=0;n<e.length;++n)e[n]&&r.push(
{s:n,f:e[n]});var o=r.length,s=r.slice();if(!o)return{t:ng,l:0};if(o==1){var i=new jt(r[0].s+1);return i[r[0].s]=1,{t:i,l:1}}r.sort(function(C,v){return C.f-v.f}),r.push({s:-1,f:25001});var a=r[0],u=r[1],
c=0,l=1,f=2;for(r[0]={s:-1,f:a.f+u.f,l:a,r:u};l!=o-1;)a=r[r[c].f<r[f].f?c++:f++],u=r[c!=l&&r[c].f<r[f].f?c++:f++],r[l++]={s:-1,f:a.f+u.f,l:a,r:u};for(var d=s[0].s,n=1;n<o;++n)s[n].s>d&&(d=s[n].s);var m=new fr(
d+1),p=Of(r[l-1],m,0);if(p>t){var n=0,h=0,g=p-t,y=1<<g;for(s.sort(function(v,B){return m[B.s]-m[v.s]||v.f-B.f});n<o;++n){var w=s[n].s;if(m[w]>t)h+=y-(1<<p-m[w]),m[w]=t;else break}for(h>>=g;h>0;){var E=s[n].
s;m[E]<t?h-=1<<t-m[E]++-1:++n}for(;n>=0&&h;--n){var I=s[n].s;m[I]==t&&(--m[I],++h)}p=t}return{t:new jt(m),l:p}},Of=function(e,t,r){return e.s==-1?Math.max(Of(e.l,t,r+1),Of(e.r,t,r+1)):t[e.s]=r},Wh=function(e){
for(var t=e.length;t&&!e[--t];);for(var r=new fr(++t),n=0,o=e[0],s=1,i=function(u){r[n++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++s;else{if(!o&&s>2){for(;s>138;s-=138)i(32754);s>2&&(i(s>10?s-11<<5|28690:s-
3<<5|12305),s=0)}else if(s>3){for(i(o),--s;s>6;s-=6)i(8304);s>2&&(i(s-3<<5|8208),s=0)}for(;s--;)i(o);s=1,o=e[a]}return{c:r.subarray(0,n),n:t}},Oi=function(e,t){for(var r=0,n=0;n<t.length;++n)r+=e[n]*t[n];
return r},rg=function(e,t,r){var n=r.length,o=eg(t+2);e[o]=n&255,e[o+1]=n>>8,e[o+2]=e[o]^255,e[o+3]=e[o+1]^255;for(var s=0;s<n;++s)e[o+s+4]=r[s];return(o+4+n)*8},Zh=function(e,t,r,n,o,s,i,a,u,c,l){kn(
t,l++,r),++o[256];for(var f=Tf(o,15),d=f.t,m=f.l,p=Tf(s,15),h=p.t,g=p.l,y=Wh(d),w=y.c,E=y.n,I=Wh(h),C=I.c,v=I.n,B=new fr(19),k=0;k<w.length;++k)++B[w[k]&31];for(var k=0;k<C.length;++k)++B[C[k]&31];for(var _=Tf(
B,7),P=_.t,F=_.l,J=19;J>4&&!P[Gh[J-1]];--J);var Ae=c+5<<3,z=Oi(o,Lo)+Oi(s,ja)+i,K=Oi(o,d)+Oi(s,h)+i+14+3*J+Oi(B,P)+2*B[16]+3*B[17]+7*B[18];if(u>=0&&Ae<=z&&Ae<=K)return rg(t,l,e.subarray(u,u+c));var L,
V,$e,Ne;if(kn(t,l,1+(K<z)),l+=2,K<z){L=Qi(d,m,0),V=d,$e=Qi(h,g,0),Ne=h;var Te=Qi(P,F,0);kn(t,l,E-257),kn(t,l+5,v-1),kn(t,l+10,J-4),l+=14;for(var k=0;k<J;++k)kn(t,l+3*k,P[Gh[k]]);l+=3*J;for(var Oe=[w,C],
ee=0;ee<2;++ee)for(var Je=Oe[ee],k=0;k<Je.length;++k){var lt=Je[k]&31;kn(t,l,Te[lt]),l+=P[lt],lt>15&&(kn(t,l,Je[k]>>5&127),l+=Je[k]>>12)}}else L=IT,V=Lo,$e=vT,Ne=ja;for(var k=0;k<a;++k){var we=n[k];if(we>
255){var lt=we>>18&31;Pi(t,l,L[lt+257]),l+=V[lt+257],lt>7&&(kn(t,l,we>>23&31),l+=Mf[lt]);var Yn=we&31;Pi(t,l,$e[Yn]),l+=Ne[Yn],Yn>3&&(Pi(t,l,we>>5&8191),l+=Ff[Yn])}else Pi(t,l,L[we]),l+=V[we]}return Pi(
t,l,L[256]),l+V[256]},xT=new Df([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),ng=new jt(0),kT=function(e,t,r,n,o,s){var i=s.z||e.length,a=new jt(n+i+5*(1+Math.ceil(i/7e3))+o),u=a.
subarray(n,a.length-o),c=s.l,l=(s.r||0)&7;if(t){l&&(u[0]=s.r>>3);for(var f=xT[t-1],d=f>>13,m=f&8191,p=(1<<r)-1,h=s.p||new fr(32768),g=s.h||new fr(p+1),y=Math.ceil(r/3),w=2*y,E=function($i){return(e[$i]^
e[$i+1]<<y^e[$i+2]<<w)&p},I=new Df(25e3),C=new fr(288),v=new fr(32),B=0,k=0,_=s.i||0,P=0,F=s.w||0,J=0;_+2<i;++_){var Ae=E(_),z=_&32767,K=g[Ae];if(h[z]=K,g[Ae]=z,F<=_){var L=i-_;if((B>7e3||P>24576)&&(L>
423||!c)){l=Zh(e,u,0,I,C,v,k,P,J,_-J,l),P=B=k=0,J=_;for(var V=0;V<286;++V)C[V]=0;for(var V=0;V<30;++V)v[V]=0}var $e=2,Ne=0,Te=m,Oe=z-K&32767;if(L>2&&Ae==E(_-Oe))for(var ee=Math.min(d,L)-1,Je=Math.min(
32767,_),lt=Math.min(258,L);Oe<=Je&&--Te&&z!=K;){if(e[_+$e]==e[_+$e-Oe]){for(var we=0;we<lt&&e[_+we]==e[_+we-Oe];++we);if(we>$e){if($e=we,Ne=Oe,we>ee)break;for(var Yn=Math.min(Oe,we-2),La=0,V=0;V<Yn;++V){
var bs=_-Oe+V&32767,Af=h[bs],lr=bs-Af&32767;lr>La&&(La=lr,K=bs)}}}z=K,K=h[z],Oe+=z-K&32767}if(Ne){I[P++]=268435456|_f[$e]<<18|qh[Ne];var Ri=_f[$e]&31,vn=qh[Ne]&31;k+=Mf[Ri]+Ff[vn],++C[257+Ri],++v[vn],
F=_+$e,++B}else I[P++]=e[_],++C[e[_]]}}for(_=Math.max(_,F);_<i;++_)I[P++]=e[_],++C[e[_]];l=Zh(e,u,c,I,C,v,k,P,J,_-J,l),c||(s.r=l&7|u[l/8|0]<<3,l-=7,s.h=g,s.p=h,s.i=_,s.w=F)}else{for(var _=s.w||0;_<i+c;_+=
65535){var Es=_+65535;Es>=i&&(u[l/8|0]=c,Es=i),l=rg(u,l+1,e.subarray(_,Es))}s.i=i}return tg(a,0,n+eg(l)+o)},ST=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var r=t,n=9;--n;)r=(r&1&&-306674912)^
r>>>1;e[t]=r}return e})(),BT=function(){var e=-1;return{p:function(t){for(var r=e,n=0;n<t.length;++n)r=ST[r&255^t[n]]^r>>>8;e=r},d:function(){return~e}}};var RT=function(e,t,r,n,o){if(!o&&(o={l:1},t.dictionary)){var s=t.dictionary.subarray(-32768),i=new jt(s.length+e.length);i.set(s),i.set(e,s.length),e=i,o.w=s.length}return kT(e,t.level==null?6:t.level,
t.mem==null?o.l?Math.ceil(Math.max(8,Math.min(13,Math.log(e.length)))*1.5):20:12+t.mem,r,n,o)},og=function(e,t){var r={};for(var n in e)r[n]=e[n];for(var n in t)r[n]=t[n];return r};var zt=function(e,t,r){for(;r;++t)e[t]=r,r>>>=8};function $T(e,t){return RT(e,t||{},0,0)}var sg=function(e,t,r,n){for(var o in e){var s=e[o],i=t+o,a=n;Array.isArray(s)&&(a=og(n,s[1]),s=s[0]),ArrayBuffer.isView(s)?r[i]=[s,a]:(r[i+="/"]=[new jt(0),a],sg(s,i,r,n))}},Kh=typeof TextEncoder<"u"&&
new TextEncoder,TT=typeof TextDecoder<"u"&&new TextDecoder,_T=0;try{TT.decode(ng,{stream:!0}),_T=1}catch{}function Vh(e,t){if(t){for(var r=new jt(e.length),n=0;n<e.length;++n)r[n]=e.charCodeAt(n);return r}if(Kh)return Kh.encode(e);for(var o=e.length,s=new jt(e.length+(e.length>>1)),i=0,a=function(l){s[i++]=
l},n=0;n<o;++n){if(i+5>s.length){var u=new jt(i+8+(o-n<<1));u.set(s),s=u}var c=e.charCodeAt(n);c<128||t?a(c):c<2048?(a(192|c>>6),a(128|c&63)):c>55295&&c<57344?(c=65536+(c&1047552)|e.charCodeAt(++n)&1023,
a(240|c>>18),a(128|c>>12&63),a(128|c>>6&63),a(128|c&63)):(a(224|c>>12),a(128|c>>6&63),a(128|c&63))}return tg(s,0,i)}var Qf=function(e){var t=0;if(e)for(var r in e){var n=e[r].length;n>65535&&Ga(9),t+=n+4}return t},Hh=function(e,t,r,n,o,s,i,a){var u=n.length,c=r.extra,l=a&&a.length,f=Qf(c);zt(e,t,i!=null?33639248:67324752),
t+=4,i!=null&&(e[t++]=20,e[t++]=r.os),e[t]=20,t+=2,e[t++]=r.flag<<1|(s<0&&8),e[t++]=o&&8,e[t++]=r.compression&255,e[t++]=r.compression>>8;var d=new Date(r.mtime==null?Date.now():r.mtime),m=d.getFullYear()-
1980;if((m<0||m>119)&&Ga(10),zt(e,t,m<<25|d.getMonth()+1<<21|d.getDate()<<16|d.getHours()<<11|d.getMinutes()<<5|d.getSeconds()>>1),t+=4,s!=-1&&(zt(e,t,r.crc),zt(e,t+4,s<0?-s-2:s),zt(e,t+8,r.size)),zt(
e,t+12,u),zt(e,t+14,f),t+=16,i!=null&&(zt(e,t,l),zt(e,t+6,r.attrs),zt(e,t+10,i),t+=14),e.set(n,t),t+=u,f)for(var p in c){var h=c[p],g=h.length;zt(e,t,+p),zt(e,t+2,g),e.set(h,t+4),t+=4+g}return l&&(e.set(
a,t),t+=l),t},PT=function(e,t,r,n,o){zt(e,t,101010256),zt(e,t+8,r),zt(e,t+10,r),zt(e,t+12,n),zt(e,t+16,o)};function ig(e,t){t||(t={});var r={},n=[];sg(e,"",r,t);var o=0,s=0;for(var i in r){var a=r[i],u=a[0],c=a[1],l=c.level==0?0:8,f=Vh(i),d=f.length,m=c.comment,p=m&&Vh(m),h=p&&p.length,g=Qf(c.extra);d>65535&&
Ga(11);var y=l?$T(u,c):u,w=y.length,E=BT();E.p(u),n.push(og(c,{size:u.length,crc:E.d(),c:y,f,m:p,u:d!=i.length||p&&m.length!=h,o,compression:l})),o+=30+d+g+w,s+=76+2*(d+g)+(h||0)+w}for(var I=new jt(s+
22),C=o,v=s-o,B=0;B<n.length;++B){var f=n[B];Hh(I,f.o,f,f.f,f.u,f.c.length);var k=30+f.f.length+Qf(f.extra);I.set(f.c,f.o+k),Hh(I,o,f,f.f,f.u,f.c.length,f.o,f.m),o+=16+k+(f.m?f.m.length:0)}return PT(I,
o,n.length,v,C),I}A();A();A();A();var de={};bh(de,{BIGINT_FORMAT_RANGES:()=>Ka,CONSTANT_CATCH:()=>yg,Class:()=>Nf,NUMBER_FORMAT_RANGES:()=>Mi,aborted:()=>mr,allowsEval:()=>Wf,assert:()=>FT,assertEqual:()=>OT,assertIs:()=>DT,assertNever:()=>MT,
assertNotEqual:()=>QT,assignProp:()=>dr,attachSchema:()=>Fi,base64ToUint8Array:()=>hg,base64urlToUint8Array:()=>n_,cached:()=>Rs,captureStackTrace:()=>Wa,cleanEnum:()=>r_,cleanRegex:()=>Di,clone:()=>Br,
cloneDef:()=>NT,codePointLength:()=>Li,constantCatch:()=>wg,createTransparentProxy:()=>ZT,defineLazy:()=>cg,defineLazyInternal:()=>Pe,derived:()=>a_,esc:()=>Gf,escapeRegex:()=>Rn,explicitlyAborted:()=>Vf,
extend:()=>HT,finalizeIssue:()=>qr,floatSafeRemainder:()=>jf,getElementAtPath:()=>UT,getEnumValues:()=>Ss,getLengthableOrigin:()=>zi,getParsedType:()=>WT,getSizableOrigin:()=>Ag,hexToUint8Array:()=>s_,
hide:()=>Ja,installLazyProp:()=>f_,isObject:()=>No,isPlainObject:()=>ro,issue:()=>Ts,joinValues:()=>qa,jsonStringifyReplacer:()=>Bs,members:()=>Jf,merge:()=>YT,mergeDefs:()=>Bn,normalizeParams:()=>le,
nullish:()=>Uf,numKeys:()=>qT,objectClone:()=>LT,omit:()=>VT,optionalKeys:()=>Kf,own:()=>to,parsedType:()=>Hf,partial:()=>XT,pick:()=>KT,prefixIssues:()=>Gr,primitiveTypes:()=>mg,promiseAllObject:()=>jT,
propertyKeyTypes:()=>Zf,randomString:()=>GT,rawShape:()=>$s,required:()=>e_,safeExtend:()=>JT,shallowClone:()=>dg,sizeCaps:()=>Ha,slugify:()=>qf,stringifyPrimitive:()=>Za,toZod:()=>ug,uint8ArrayToBase64:()=>gg,
uint8ArrayToBase64url:()=>o_,uint8ArrayToHex:()=>i_,unwrapMessage:()=>ks});A();function OT(e){return e}function QT(e){return e}function ug(){return e=>e}function DT(e){}function MT(e){throw new Error("Unexpected value in exhaustive check")}function FT(e){}function Ss(e){let t=Object.
values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function qa(e,t="|"){return e.map(r=>Za(r)).join(t)}function Bs(e,t){return typeof t==
"bigint"?t.toString():t}var zf=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Rs(e){
return new zf(e)}function Uf(e){return e==null}function Di(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function jf(e,t){let r=e/t,n=Math.round(r),o=4*Number.
EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var ag=Symbol("evaluating");function cg(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==ag)return n===void 0&&(n=ag,n=r()),n},set(o){Object.
defineProperty(e,t,{value:o})},configurable:!0})}function LT(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function dr(e,t,r){Object.defineProperty(e,t,{value:r,
writable:!0,enumerable:!0,configurable:!0})}function $s(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Sn(e){return $s(e._zod.def)??e._zod.def.shape}function lg(e,t,r){
Object.defineProperty(e,t,{get(){let n=r();return dr(this,t,n),n},enumerable:!0,configurable:!0})}function fg(e,t,r){t in e?dr(e,t,r):e[t]=r}function zo(e,t,r,n){let o=Sn(t);for(let s of r){let i=Object.
getOwnPropertyDescriptor(o,s);i.enumerable&&(i.get?lg(e,s,()=>{let a=t._zod.def.shape[s];return n?n(a,s):a}):fg(e,s,n?n(i.value,s):i.value))}}function zT(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.
getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?lg(e,r,()=>t[r]):fg(e,r,n.value))}}function Bn(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.
defineProperties({},t)}function NT(e){return Bn(e._zod.def)}function UT(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function jT(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};
for(let s=0;s<t.length;s++)o[t[s]]=n[s];return o})}function GT(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function Gf(e){return JSON.
stringify(e)}function qf(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var Wa="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function No(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Wf=Rs(()=>{if(Vt.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{
return!1}});function ro(e){if(No(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(No(r)===!1||Object.prototype.hasOwnProperty.call(r,"isProto\
typeOf")===!1)}function dg(e){return ro(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function qT(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.
call(e,r)&&t++;return t}var WT=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolea\
n";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.
catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:
throw new Error(`Unknown data type: ${t}`)}},Zf=new Set(["string","number","symbol"]),mg=new Set(["string","number","bigint","boolean","symbol","undefined"]);function Rn(e){return e.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}function Br(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function le(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==
void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function ZT(e){
let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,s){return t??(t=e()),Reflect.set(t,n,o,s)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??
(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??
(t=e()),Reflect.defineProperty(t,n,o)}})}function Za(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Kf(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&
e[t]._zod.optout==="optional")}var Mi={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Ka={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function KT(e,t){let r=e._zod.
def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let s={};return zo(s,e,Va(e,t)),Br(e,Bn(r,{shape:s,checks:[]}))}function Va(e,t){let r=Sn(
e),n=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}function VT(e,t){let r=e._zod.
def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(Va(e,t)),i={};return zo(i,e,Reflect.ownKeys(Sn(e)).filter(a=>!s.has(a))),
Br(e,Bn(r,{shape:i,checks:[]}))}function HT(e,t){if(!ro(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=Sn(e);for(let s of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(o,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Br(e,Bn(e._zod.def,{shape:pg(
e,t)}))}function pg(e,t){let r={};return zo(r,e,Reflect.ownKeys(Sn(e))),zT(r,t),r}function JT(e,t){if(!ro(t))throw new Error("Invalid input to safeExtend: expected a plain object");return Br(e,Bn(e._zod.
def,{shape:pg(e,t)}))}function YT(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};zo(r,e,Reflect.ownKeys(Sn(e))),zo(r,t,Reflect.ownKeys(Sn(t)));let n=Bn(e._zod.def,{shape:r,get catchall(){
return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Br(e,n)}function XT(e,t,r,n="partial"){let s=t._zod.def.checks;if(s&&s.length>0)throw new Error(`.${n}() cannot be used on object sche\
mas containing refinements`);let a=r?new Set(Va(t,r)):void 0,u={};return zo(u,t,Reflect.ownKeys(Sn(t)),e&&((c,l)=>a&&!a.has(l)?c:new e({type:"optional",innerType:c}))),Br(t,Bn(t._zod.def,{shape:u,checks:[]}))}
function e_(e,t,r){let n=r?new Set(Va(t,r)):void 0,o={};return zo(o,t,Reflect.ownKeys(Sn(t)),(s,i)=>n&&!n.has(i)?s:new e({type:"nonoptional",innerType:s})),Br(t,Bn(t._zod.def,{shape:o}))}function mr(e,t=0){
if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function Vf(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.
continue===!1)return!0;return!1}function Gr(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function ks(e){return typeof e=="string"?e:e?.message}function Ha(e){let t=[];
for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function Fi(e,t,r){var n;for(let o=t;o<e.length;o++)
(n=e[o]).schema??(n.schema=r)}function qr(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?.
_zod.def?.error:void 0,i=e.message?e.message:ks(e.inst?._zod.def?.error?.(e))??ks(s?.(e))??ks(t?.error?.(e))??ks(r.customError?.(e))??ks(r.localeError?.(e))??"Invalid input",a={};for(let u of Object.keys(
e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(a[u]=e[u]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function Ag(e){return e instanceof Set?
"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var t_=/[\uD800-\uDBFF]/;function Li(e){let t=e.length;if(!t_.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&
(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function zi(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Hf(e){let t=typeof e;switch(t){case"number":return Number.
isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.
name}}return t}function Ts(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function r_(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(
t,10))).map(t=>t[1])}function hg(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function gg(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(
e[r]);return btoa(t)}function n_(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return hg(t+r)}function o_(e){return gg(e).replace(/\+/g,"-").replace(/\//g,"_").replace(
/=/g,"")}function s_(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(
n,n+2),16);return r}function i_(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var Nf=class{constructor(...t){}};function Jf(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(
t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):u_(e,r,n.value)}}function to(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function Ja(e,t,r){
return to(e,t,r,!1)}function a_(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return to(this,r,n(this))},set(o){to(this,r,o)}})}return t}function u_(e,t,r){
Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:to(this,t,r.bind(this))},set(n){to(this,t,n)}})}function c_(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var Lf,eo=!1,
l_={configurable:!0,get(){eo=!0}};function Pe(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&Lf!==e._zod){Lf=void 0;return}Lf=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(
this,t,l_);let o=eo;eo=!1;try{let s=r(this);return eo?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),eo=eo||o,s}catch(s){throw delete this[t],eo=eo||o,s}},set(o){Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function f_(e,t,r,n){let o=c_(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:n,value:void 0};
return Object.defineProperty(this,t,s),s.value=r(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:s})}})}var yg="~cons\
tantCatch";function wg(e){let t=()=>e;return t[yg]=!0,t}var bg,Uo=Object.freeze({status:"aborted"}),Yf={value:void 0,enumerable:!1},Eg="captureStackTrace"in Error?Error:null;function d_(e){let t=Eg;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.
stackTraceLimit=0}catch{return Eg=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function O(e,t,r,n){let o={};function s(d){this.def=d,this.constr=f,this.traits=new Set}s.prototype=
o;let i=r,a=i&&new WeakSet;function u(d,m){if(d._zod){if(d._zod.traits.has(e))return}else{Yf.value=new s(m);try{Object.defineProperty(d,"_zod",Yf)}finally{Yf.value=void 0}}if(d._zod.traits.add(e),t(d,
m),a){let h=Object.getPrototypeOf(d),g=d._zod.constr.prototype,y=h;for(;y&&y!==g;)y=Object.getPrototypeOf(y);let w=y??h;a.has(w)||(a.add(w),Jf(w,i))}let p=f.prototype;for(let h in p)Object.prototype.hasOwnProperty.
call(p,h)&&(h in d||(d[h]=p[h].bind(d)))}let c=n?.Parent??Object;class l extends c{}Object.defineProperty(l,"name",{value:e});function f(d){let m=n?.Parent?d_(l):this;u(m,d);let p=m._zod.deferred;if(p){
for(let g of p)g();m._zod.deferred=void 0}let h=globalThis.__zod_globalConfig?.postProcessor;return h&&h(m),m}return Object.defineProperty(f,"init",{value:u}),Object.defineProperty(f,Symbol.hasInstance,
{value:d=>n?.Parent&&d instanceof n.Parent?!0:d?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}var Wr=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},_s=class extends Error{constructor(t){super(`Encountered unidirectional tra\
nsform during encode: ${t}`),this.name="ZodEncodeError"}};(bg=globalThis).__zod_globalConfig??(bg.__zod_globalConfig={});var Vt=globalThis.__zod_globalConfig;function Gt(e){return e&&Object.assign(Vt,
e),Vt}A();A();function m_(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Bs,2)),e.message}function p_(e){this._zod.message=e}var A_={get:m_,set:p_,enumerable:!0,configurable:!0},ed={value:void 0,
enumerable:!1},Ig=new WeakSet([Object.prototype,Error.prototype]),vg=(e,t)=>{e.name="$ZodError",ed.value=t,Object.defineProperty(e,"issues",ed),ed.value=void 0,Object.defineProperty(e,"message",A_);let r=Object.
getPrototypeOf(e);Ig.has(r)||(Ig.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,
writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},Cg=O("$ZodError",vg),nU=O("$ZodError",vg,void 0,{Parent:Error});function h_(e,t,r){return Object.
prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function td(e,t=r=>r.message){let r={},n=[];for(let o of e.
issues)o.path.length>0?h_(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function rd(e,t=r=>r.message){let r={_errors:[]},n=(o,s=[])=>{for(let i of o.issues)if(i.code===
"invalid_union"&&i.errors.length)i.errors.map(a=>n({issues:a},[...s,...i.path]));else if(i.code==="invalid_key")n({issues:i.issues},[...s,...i.path]);else if(i.code==="invalid_element")n({issues:i.issues},
[...s,...i.path]);else{let a=[...s,...i.path];if(a.length===0)r._errors.push(t(i));else{let u=r,c=0;for(;c<a.length;){let l=a[c],f=c===a.length-1;if(l==="_errors"){f&&u._errors.push(t(i)),c++;continue}
Object.prototype.hasOwnProperty.call(u,l)||Object.defineProperty(u,l,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let d=u[l];f&&d._errors.push(t(i)),u=d,c++}}}};return n(e),r}function Ya(e,t){return{callee:t?.callee??e,Err:t?.Err}}var Xa=e=>{let t=(r,n,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new Wr;if(a.issues.
length){let u=new(s?.Err??e)(a.issues.map(c=>qr(c,i,Gt())));throw Wa(u,s?.callee??t),u}return a.value};return t};var eu=e=>{let t=async(r,n,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>qr(c,
i,Gt())));throw Wa(u,s?.callee??t),u}return a.value};return t};var tu=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},s=t._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new Wr;return s.issues.length?xg(e,s.issues,o):{success:!0,data:s.value}};function xg(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>qr(o,r,Gt()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var ru=e=>async(t,r,n)=>{let o=n?{...n,async:!0}:
{async:!0},s=t._zod.run({value:r,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?xg(e,s.issues,o):{success:!0,data:s.value}};var g_=Symbol.for("zod.compile.invalid"),y_=Symbol.for("zod.compile.fallback"),nd=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==g_)return!0;if(n.definite===!0&&r===void 0)return!1}return w_(
e,t,r)});function w_(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,s;if(o?(n[y_]=!0,s=o({value:t,issues:[]},n)):s=e._zod.run({value:t,issues:[]},n),s instanceof
Promise)throw new Wr;return s.issues.length===0}var od=async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=
await o),o.issues.length===0},kg=e=>{let t=Xa(e),r=(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return t(n,o,a,Ya(r,i))};return r};var Sg=e=>{let t=Xa(e),r=(n,o,s,i)=>t(n,o,s,Ya(r,i));return r};var Bg=e=>{let t=eu(e),r=async(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return await t(n,o,a,Ya(r,i))};return r};var Rg=e=>{let t=eu(e),r=async(n,o,s,i)=>await t(n,o,s,Ya(r,i));return r};var $g=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return tu(e)(t,r,o)};var Tg=e=>(t,r,n)=>tu(e)(t,r,n);var _g=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return ru(e)(t,r,o)};var Pg=e=>async(t,r,n)=>ru(e)(t,r,n);A();A();A();var Og=/^[cC][0-9a-z]{6,}$/,Qg=/^[0-9a-z]+$/,Dg=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Mg=/^[0-9a-vA-V]{20}$/,Fg=/^[A-Za-z0-9]{27}$/,Lg=/^[a-zA-Z0-9_-]{21}$/;function zg(e){return new RegExp(`^[\
a-zA-Z0-9_-]{${e}}$`)}var Ng=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Ug=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,id=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):
/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var jg=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var b_="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Gg(){return new RegExp(b_,"u")}var qg=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
Wg=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var Zg=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,Kg=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
Vg=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Hg=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var Jg=/^https?$/,Yg=/^\+[1-9]\d{6,14}$/;var Xg="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|\
2[0-8])))";function E_(e){return new RegExp(`^${e}$`)}var ey=E_(Xg);function sd(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}\
:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function ty(e){return new RegExp(`^${sd(e)}$`)}function ry(e){let t=["Z"];e.offset&&
t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${sd({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${sd({precision:e.precision})}`:r;return new RegExp(`^${Xg}T(?:${n})$`)}
var ny=/^[\s\S]{0,}$/;var ad=/^-?\d+$/,Ni=/^-?\d+(?:\.\d+)?$/,oy=/^(?:true|false)$/i;var sy=/^[^A-Z]*$/,iy=/^[^a-z]*$/;var Nt=O("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var ud=e=>{let t=e.value;return!Uf(t)&&t.length!==void 0},nu={number:"number",bigint:"bigint",object:"date"},cd=O("$ZodCheckLessThan",(e,t)=>{Nt.init(e,t);let r=nu[typeof t.value];e._zod.check=n=>{(t.
inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:nu[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,
continue:!t.abort})}}),ld=O("$ZodCheckGreaterThan",(e,t)=>{Nt.init(e,t);let r=nu[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:nu[typeof n.value]??
r,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),ay=O("$ZodCheckMultipleOf",(e,t)=>{Nt.init(e,t),e._zod.check=
r=>{if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.value!==BigInt(0)&&r.value%t.value===BigInt(0):jf(r.value,t.value)===
0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}}),uy=O("$ZodCheckNumberFormat",(e,t)=>{Nt.init(e,t),t.format=t.format||"float6\
4";let r=t.format?.includes("int"),n=r?"int":"number",[o,s]=Mi[t.format];e._zod.check=i=>{let a=i.value;if(r){if(!Number.isInteger(a)){i.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,
input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,
continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}
a<o&&i.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>s&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:s,inclusive:!0,inst:e,
continue:!t.abort})}});var cy=O("$ZodCheckMaxLength",(e,t)=>{var r;Nt.init(e,t),(r=e._zod.def).when??(r.when=ud),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>t.maximum?Li(o):s)<=t.maximum)return;let a=zi(
o);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),ly=O("$ZodCheckMinLength",(e,t)=>{var r;Nt.init(e,t),(r=e._zod.def).when??(r.when=ud),e._zod.
check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*2?Li(o):s)>=t.minimum)return;let a=zi(o);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,
inst:e,continue:!t.abort})}}),fy=O("$ZodCheckLengthEquals",(e,t)=>{var r;Nt.init(e,t),(r=e._zod.def).when??(r.when=ud),e._zod.check=n=>{let o=n.value,s=o.length,i=typeof o=="string"&&s>=t.length&&s<=t.
length*2?Li(o):s;if(i===t.length)return;let a=zi(o),u=i>t.length;n.issues.push({origin:a,...u?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,
inst:e,continue:!t.abort})}}),Ui=O("$ZodCheckStringFormat",(e,t)=>{var r,n;Nt.init(e,t),t.pattern?(r=e._zod).check??(r.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"\
string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),dy=O("$ZodCheckRegex",(e,t)=>{
Ui.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.
abort})}}),my=O("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=sy),Ui.init(e,t)}),py=O("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=iy),Ui.init(e,t)}),Ay=O("$ZodCheckIncludes",(e,t)=>{Nt.init(
e,t);let r=Rn(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.includes(t.includes,t.position)||o.issues.push({origin:"string",code:"\
invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),hy=O("$ZodCheckStartsWith",(e,t)=>{Nt.init(e,t);let r=new RegExp(`^${Rn(t.prefix)}.*`);t.pattern??(t.pattern=
r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),gy=O("$ZodCheckE\
ndsWith",(e,t)=>{Nt.init(e,t);let r=new RegExp(`.*${Rn(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"\
ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var yy=O("$ZodCheckOverwrite",(e,t)=>{Nt.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});A();var ou=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,
{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(i=>i),o=Math.min(...n.map(i=>i.length-i.trimStart().length)),s=n.map(i=>i.slice(o)).map(i=>" ".repeat(this.indent*2)+i);for(let i of s)this.content.push(i)}compile(){let t=Function,r=this?.content??
[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};A();var by={major:4,minor:6,patch:7};var qe=O("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=by;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let s of o)
for(let i of s._zod.onattach)i(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,u,c)=>{if(a.memo)return a;let l=mr(a),f;for(let d of u){
if(d._zod.def.when){if(Vf(a)||!d._zod.def.when(a))continue}else if(l)continue;let m=a.issues.length,p=d._zod.check(a);if(p instanceof Promise&&c?.async===!1)throw new Wr;if(f||p instanceof Promise)f=(f??
Promise.resolve()).then(async()=>{await p,a.issues.length!==m&&(Fi(a.issues,m,e),l||(l=mr(a,m)))});else{if(a.issues.length===m)continue;Fi(a.issues,m,e),l||(l=mr(a,m))}}return f?f.then(()=>a):a},i=(a,u,c)=>{
if(mr(a))return a.aborted=!0,a;let l=s(u,o,c);if(l instanceof Promise){if(c.async===!1)throw new Wr;return l.then(f=>e._zod.parse(f,c))}return e._zod.parse(l,c)};e._zod.run=(a,u)=>{if(u.skipChecks)return e.
_zod.parse(a,u);if(u.direction==="backward"){let l=e._zod.parse({value:a.value,issues:[]},{...u,skipChecks:!0});return l instanceof Promise?l.then(f=>i(f,a,u)):i(l,a,u)}let c=e._zod.parse(a,u);if(c instanceof
Promise){if(u.async===!1)throw new Wr;return c.then(l=>s(l,o,u))}return s(c,o,u)}}},{get"~standard"(){return Ja(this,"~standard",dd(this))},set"~standard"(e){to(this,"~standard",e)}}),Oy=(e,t)=>e.issues.
length?{issues:e.issues.map(r=>qr(r,t,Gt()))}:{value:e.value};async function I_(e,t){let r={async:!0};return Oy(await e._zod.run({value:t,issues:[]},r),r)}function dd(e){return{validate:t=>{let r={async:!1};
try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return Oy(n,r)}catch{}return I_(e,t)},vendor:"zod",version:1}}var uu=O("$ZodString",(e,t)=>{qe.init(e,t),e._zod.pattern=t.pattern??
ny,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),Ve=O("$ZodStrin\
gFormat",(e,t)=>{Ui.init(e,t),uu.init(e,t)}),Qy=O("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=Ug),Ve.init(e,t)}),Dy=O("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];
if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=id(n))}else t.pattern??(t.pattern=id());Ve.init(e,t)}),My=O("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=jg),Ve.
init(e,t)}),Fy=1,iu=2;function Ly(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function v_(e,t){return!("normalize"in t)&&!("hostname"in
t)&&!("protocol"in t)?Ly(e)||iu:C_(e,t)}function C_(e,t){if(!t.normalize&&t.protocol?.source===Jg.source&&!/^https?:\/\//i.test(e))return Fy;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="functi\
on")return r.parse(e)??iu}return new URL(e)}catch{return iu}}var x_=/[\t\n\r]/g;function Ey(e){return e.replace(x_,"")}function k_(e,t){return t.lastIndex=0,t.test(e.hostname)}function S_(e,t){return t.
lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var zy=O("$ZodURL",(e,t)=>{Ve.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=v_(n,t);if(o===Fy){r.issues.push({code:"\
invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===iu){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});
return}if(o===!0){r.value=Ey(n);return}t.hostname&&!k_(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.
abort}),t.protocol&&!S_(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?
o.href:Ey(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),Ny=O("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=Gg()),Ve.init(e,t)}),Uy=O("$ZodN\
anoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?Lg:zg(t.length)),Ve.init(e,
t)}),jy=O("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Og),Ve.init(e,t)}),Gy=O("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Qg),Ve.init(e,t)}),qy=O("$ZodULID",(e,t)=>{t.pattern??(t.pattern=Dg),Ve.init(e,t)}),
Wy=O("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Mg),Ve.init(e,t)}),Zy=O("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=Fg),Ve.init(e,t)}),Ky=O("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=ry(t)),Ve.init(e,
t)}),Vy=O("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=ey),Ve.init(e,t)}),Hy=O("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=ty(t)),Ve.init(e,t)}),Jy=O("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Ng),
Ve.init(e,t)}),Yy=O("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=qg),Ve.init(e,t)}),B_=/^[0-9a-fA-F:.]+$/;function Xy(e){return B_.test(e)?Ly(`http://[${e}]`):!1}var ew=O("$ZodIPv6",(e,t)=>{t.pattern??(t.
pattern=Wg),Ve.init(e,t),e._zod.check=r=>{Xy(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var tw=O("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=Zg),Ve.init(e,t)});function R_(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(n);return`${o}`!==n||o<0||o>128?
!1:Xy(r)}var rw=O("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=Kg),Ve.init(e,t),e._zod.check=r=>{R_(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});
function nw(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var md=/^[0-9a-zA-Z+/]*={0,2}$/,ow=O("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=md),Ve.
init(e,t),e._zod.check=r=>{nw(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),cu=/^[A-Za-z0-9_-]*$/;function $_(e){if(!cu.test(e))return!1;let t=e.
replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return nw(r)}var sw=O("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=cu),Ve.init(e,t),e._zod.check=r=>{$_(r.value)||r.issues.
push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),iw=O("$ZodE164",(e,t)=>{t.pattern??(t.pattern=Yg),Ve.init(e,t)});function T_(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}
var aw=O("$ZodJWT",(e,t)=>{Ve.init(e,t),e._zod.check=r=>{T_(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var pd=O("$ZodNumber",(e,t)=>{qe.init(e,t),e._zod.pattern=Ni,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(
o))return r;let s=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),
r}}),uw=O("$ZodNumberFormat",(e,t)=>{uy.init(e,t),pd.init(e,t)}),cw=O("$ZodBoolean",(e,t)=>{qe.init(e,t),e._zod.pattern=oy,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o==
"boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),r}});var lw=O("$ZodUnknown",(e,t)=>{qe.init(e,t),e._zod.parse=r=>r}),fw=O("$ZodNever",(e,t)=>{qe.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function __(e,t){let r=Ha(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>n&&!i?.skipChecks&&i?.direction!=="backward"){
for(let[u,c]of Ha(e._zod.def.checks))if(a>u&&c._zod.def.when(s)){let l=s.issues.length;return c._zod.check(s),s.issues[l].continue=!1,Fi(s.issues,l,e),s}}return o(s,i)}}var P_=e=>Array.isArray(e)?e.length:
-1;function Iy(e,t,r){e.issues.length&&t.issues.push(...Gr(r,e.issues)),t.value[r]=e.value}var dw=O("$ZodArray",(e,t)=>{qe.init(e,t);let r=Vt.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!Array.
isArray(s))return n.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),n;n.value=r?r.alloc(e,n,Array(s.length),o):Array(s.length);let i=[],a=o?.abortEarly;for(let u=0;u<s.length;u++){let c=s[u],
l=t.element._zod.run({value:c,issues:[]},o);if(l instanceof Promise)i.push(l.then(f=>Iy(f,n,u)));else if(Iy(l,n,u),a&&l.issues.length!==0&&mr(l))break}return i.length?Promise.all(i).then(()=>n):n},__(
e,P_)});function au(e,t,r,n,o,s){let i=r in n,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...Gr(r,e.issues))}if(!i&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[r]=void 0):t.value[r]=e.value}}var O_=[];function mw(e){
let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:O_,o=n.length?[...t,...n]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid elem\
ent at key "${String(i)}": expected a Zod schema`);let s=Kf(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function pw(e,t,r,n,o,s,i){let a=[],
u=o.keySet,c=o.catchall._zod,l=c.def.type,f=c.optin,d=c.optout,m=0;for(let p in t){if(i&&r.issues.length!==m){if(mr(r,m))break;m=r.issues.length}if(u.has(p))continue;if(p==="__proto__"){l==="never"&&a.
push(p);continue}if(l==="never"){a.push(p);continue}let h=c.run({value:t[p],issues:[]},n);h instanceof Promise?e.push(h.then(g=>au(g,r,p,t,f,d))):au(h,r,p,t,f,d)}return a.length&&r.issues.push({code:"\
unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var Q_=O("$ZodObject",(e,t)=>{qe.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.
raw:t.shape??{};if(n){let c=()=>{let l={...n};return Object.defineProperty(t,"shape",{value:l}),c.raw=l,l};c.raw=n,Object.defineProperty(t,"shape",{get:c})}let o=Rs(()=>mw(t));Pe(e,"propValues",c=>{let l=c.
def.shape,f={};for(let d in l){let m=l[d]._zod;if(m.values){Object.prototype.hasOwnProperty.call(f,d)||dr(f,d,new Set);for(let p of m.values)f[d].add(p);m.optin!==void 0&&f[d].add(void 0)}}return f});
let s=No,i=t.catchall,a,u=Vt.memoizer;u?.attach(e),e._zod.parse=(c,l)=>{a??(a=o.value);let f=c.value;if(!s(f))return c.issues.push({expected:"object",code:"invalid_type",input:f,inst:e}),c;c.value=u?u.
alloc(e,c,{},l):{};let d=[],m=a.shape,p=l?.abortEarly,h=c.issues.length;for(let g of a.allKeys){if(p&&c.issues.length!==h){if(mr(c,h))break;h=c.issues.length}if(g==="__proto__")continue;let y=m[g],w=y.
_zod.optin,E=y._zod.optout,I=y._zod.run({value:f[g],issues:[]},l);I instanceof Promise?d.push(I.then(C=>au(C,c,g,f,w,E))):au(I,c,g,f,w,E)}return i?pw(d,f,c,l,o.value,e,p===!0):d.length?Promise.all(d).
then(()=>c):c}}),Aw=O("$ZodObjectJIT",(e,t)=>{Q_.init(e,t);let r=e._zod.parse,n=Rs(()=>mw(t)),o=Vt.memoizer,s=m=>{let p=n.value,h=p.symbolKeys,g=new ou(["payload","ctx"],{shape:m,inst:e,memo:o,syms:h}),
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
Result = {};");for(let C of p.allKeys){if(C==="__proto__")continue;let v=E[C],B=typeof C=="symbol"?`syms[${h.indexOf(C)}]`:Gf(C),k=`${B} in input`,_=m[C],P=_?._zod?.optin,F=P!==void 0,J=_?._zod?.optout===
"optional";if(g.write(`const ${v} = ${y(B)};`),F&&J){let Ae=P==="optional"?`${v}_present`:`${v}.value !== undefined || ${v}_present`;g.write(`
        const ${v}_present = ${k};
        if (!${v}.issues.length || ${v}_present) {
          if (${v}.issues.length) {${w(v,B)}
          }

          if (${Ae}) {
            newResult[${B}] = ${v}.value;
          }
        }

      `)}else F?(g.write(`
        if (${v}.issues.length) {${w(v,B)}
        }
      `),P==="defaulted"?g.write(`newResult[${B}] = ${v}.value;`):g.write(`
        if (${v}.value !== undefined || ${k}) {
          newResult[${B}] = ${v}.value;
        }
      `)):g.write(`
        const ${v}_present = ${k};
        if (${v}.issues.length) {${w(v,B)}
        }
        if (!${v}_present && !${v}.issues.length) {
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

        if (${v}_present) {
          newResult[${B}] = ${v}.value;
        }

      `)}return g.write("payload.value = newResult;"),g.write("return payload;"),g.compile()},i,a=No,u=!Vt.jitless,l=u&&Wf.value,f=t.catchall,d;e._zod.parse=(m,p)=>{d??(d=n.value);let h=m.value;return a(
h)?u&&l&&p?.async===!1&&p.jitless!==!0?(i||(i=s(t.shape)),m=i(m,p),f?pw([],h,m,p,d,e,p?.abortEarly===!0):m):r(m,p):(m.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),m)}});function vy(e,t,r,n){
for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let o=e.filter(s=>!mr(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.
map(s=>s.issues.map(i=>qr(i,n,Gt())))}),t)}var Ad=O("$ZodUnion",(e,t)=>{qe.init(e,t),Pe(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==
void 0)?"optional":void 0),Pe(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),Pe(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.
flatMap(o=>Array.from(o._zod.values)))}),Pe(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>Di(s.source)).join("|")}\
)$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let s=!1,i=[];for(let a of t.options){let u=a._zod.run({value:n.value,issues:[]},o);if(u instanceof
Promise)i.push(u),s=!0;else{if(u.issues.length===0)return u;i.push(u)}}return s?Promise.all(i).then(a=>vy(a,n,e,o)):vy(i,n,e,o)}});function D_(e){let t=new Map;for(let r of e.options){let n=r._zod.propValues?.[e.discriminator];if(!n||n.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);
for(let o of n)if(t.has(o)){if(o!==void 0)throw new Error(`Duplicate discriminator value "${String(o)}"`);t.set(o,null)}else t.set(o,r)}return t}var hw=O("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,
Ad.init(e,t);let r=e._zod.parse;Pe(e,"propValues",o=>{let s={},i=0;for(let a of o.def.options){let u=a._zod.propValues;if(!u||Object.keys(u).length===0)throw new Error(`Invalid discriminated union opt\
ion at index "${o.def.options.indexOf(a)}"`);u[o.def.discriminator]?.has(void 0)&&i++;for(let[c,l]of Object.entries(u)){Object.prototype.hasOwnProperty.call(s,c)||dr(s,c,new Set);for(let f of l)s[c].add(
f)}}return!o.def.unionFallback&&i>1&&s[o.def.discriminator]?.delete(void 0),s}),t.options.forEach((o,s)=>{let i=$s(o._zod.def);if(i&&!Object.prototype.hasOwnProperty.call(i,t.discriminator))throw new Error(
`Invalid discriminated union option at index "${s}"`)});let n=Rs(()=>D_(t));e._zod.parse=(o,s)=>{let i=o.value;if(!No(i))return o.issues.push({code:"invalid_type",expected:"object",input:i,inst:e}),o;
let a=i?.[t.discriminator],u=n.value.get(a);return u&&(a!==void 0||s.direction!=="backward")?u._zod.run(o,s):t.unionFallback||s.direction==="backward"?r(o,s):(o.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(n.value.keys()).filter(c=>n.value.get(c)!==null),input:i,path:[t.discriminator],inst:e}),o)}}),gw=O("$ZodIntersection",
(e,t)=>{qe.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,s=t.left._zod.run({value:o,issues:[]},n),i=t.right._zod.run({value:o,issues:[]},n);return s instanceof Promise||i instanceof Promise?Promise.all(
[s,i]).then(([u,c])=>Cy(r,u,c)):Cy(r,s,i)}});function fd(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(ro(e)&&ro(t)){let r=Object.keys(
t),n=Object.keys(e).filter(s=>r.indexOf(s)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let s of n){if(s==="__proto__")continue;let i=fd(e[s],t[s]);if(!i.
valid)return{valid:!1,mergeErrorPath:[s,...i.mergeErrorPath]};o[s]=i.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];
for(let n=0;n<e.length;n++){let o=e[n],s=t[n],i=fd(o,s);if(!i.valid)return{valid:!1,mergeErrorPath:[n,...i.mergeErrorPath]};r.push(i.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function Cy(e,t,r){
let n=new Map,o,s=new Map,i=(c,l)=>{let f;if(c.code==="unrecognized_keys"&&!c.path?.length)o??(o=c),f=c.keys;else if(c.code==="invalid_key"&&c.origin==="record"&&c.path?.length===1){let d=String(c.path[0]);
s.has(d)||s.set(d,c),f=[d]}else return!1;for(let d of f)n.has(d)||n.set(d,{}),n.get(d)[l]=!0;return!0};for(let c of t.issues)i(c,"l")||e.issues.push(c);for(let c of r.issues)i(c,"r")||e.issues.push(c);
let a=[...n].filter(([,c])=>c.l&&c.r).map(([c])=>c);if(a.length){let c=o?a.filter(l=>o.keys.includes(l)):[];c.length&&e.issues.push({...o,keys:c});for(let l of a)!c.includes(l)&&s.has(l)&&e.issues.push(
s.get(l))}let u=fd(t.value,r.value);if(!u.valid){if(mr(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(u.mergeErrorPath)}`)}return e.value=u.data,e}var yw=O("$ZodTup\
le",(e,t)=>{qe.init(e,t);let r=t.items,n=Vt.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{let i=o.value;if(!Array.isArray(i))return o.issues.push({input:i,inst:e,expected:"tuple",code:"invalid_type"}),o;
o.value=n?n.alloc(e,o,[],s):[];let a=[],u=xy(r,"optin"),c=xy(r,"optout");if(!t.rest){if(i.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:i,inst:e,origin:"array"}),o;i.length>
r.length&&o.issues.push({code:"too_big",maximum:r.length,inclusive:!0,input:i,inst:e,origin:"array"})}let l=new Array(r.length),f=t.rest?s?.abortEarly:void 0,d=!1;for(let m=0;m<r.length;m++){let p=r[m].
_zod.run({value:i[m],issues:[]},s);p instanceof Promise?a.push(p.then(h=>{l[m]=h})):(l[m]=p,f&&!d&&p.issues.length&&(d=mr(p)))}if(t.rest&&!d){let m=r.length-1,p=i.slice(r.length),h=o.issues.length;for(let g of p){
if(f&&o.issues.length!==h){if(mr(o,h))break;h=o.issues.length}m++;let y=t.rest._zod.run({value:g,issues:[]},s);y instanceof Promise?a.push(y.then(w=>ky(w,o,m))):ky(y,o,m)}}return a.length?Promise.all(
a).then(()=>Sy(l,o,r,i,c)):Sy(l,o,r,i,c)}});function xy(e,t){for(let r=e.length-1;r>=0;r--)if(!(t==="optin"?e[r]._zod.optin!==void 0:e[r]._zod.optout==="optional"))return r+1;return 0}function ky(e,t,r){
e.issues.length&&t.issues.push(...Gr(r,e.issues)),t.value[r]=e.value}function Sy(e,t,r,n,o){for(let s=0;s<r.length;s++){let i=e[s],a=s<n.length;if(!a&&s>=o&&r[s]._zod.optin==="optional"){t.value.length=
s;break}if(i.issues.length){if(!a&&s>=o){t.value.length=s;break}t.issues.push(...Gr(s,i.issues))}t.value[s]=i.value}for(let s=t.value.length-1;s>=n.length&&(r[s]._zod.optout==="optional"&&t.value[s]===
void 0);s--)t.value.length=s;return t}var ww=O("$ZodRecord",(e,t)=>{qe.init(e,t);let r=Vt.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!ro(s))return n.issues.push({expected:"record",code:"\
invalid_type",input:s,inst:e}),n;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let u=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="sy\
mbol"){if(u.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let f=t.keyType._zod.run({value:l,issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in obje\
ct keys currently");if(f.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(p=>qr(p,o,Gt())),input:l,path:[l],inst:e});continue}let d=f.value;if(d==="__proto__")continue;
let m=t.valueType._zod.run({value:s[l],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&n.issues.push(...Gr(l,p.issues)),n.value[d]=p.value})):(m.issues.length&&n.issues.push(...Gr(
l,m.issues)),n.value[d]=m.value)}let c;for(let l in s)if(!u.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=s[l]}else c=c??[],c.push(l);c&&c.length>0&&n.issues.push({code:"unrecogni\
zed_keys",input:s,inst:e,keys:c,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let u;for(let c of Reflect.ownKeys(s)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,c))continue;let l=t.
keyType._zod.run({value:c,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof c=="string"&&Ni.test(c)&&l.issues.length){let p=t.keyType.
_zod.run({value:Number(c),issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");p.issues.length===0&&(l=p)}if(l.issues.length){t.mode==="loose"?
n.value[c]=s[c]:a?(u=u??[],u.push(c)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(p=>qr(p,o,Gt())),input:c,path:[c],inst:e});continue}let d=l.value;if(d==="__proto__")continue;
let m=t.valueType._zod.run({value:s[c],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&n.issues.push(...Gr(c,p.issues)),n.value[d]=p.value})):(m.issues.length&&n.issues.push(...Gr(
c,m.issues)),n.value[d]=m.value)}u&&u.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}return i.length?Promise.all(i).then(()=>n):n}});var bw=O("$ZodEnum",(e,t)=>{qe.init(e,t);let r=Ss(t.entries),n=new Set(r);e._zod.values=n,Pe(e,"pattern",o=>{let s=Ss(o.def.entries).filter(i=>Zf.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>Rn(
i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{let i=o.value;return n.has(i)||o.issues.push({code:"invalid_value",values:r,input:i,inst:e}),o}}),Ew=O("$ZodLiteral",(e,t)=>{qe.init(
e,t);let r=new Set(t.values);e._zod.values=r,Pe(e,"pattern",n=>{let o=n.def.values;return new RegExp(o.length?`^(${o.map(s=>typeof s=="string"?Rn(s):s?Rn(s.toString()):String(s)).join("|")})$`:"^[^\\s\\\
S]$")}),e._zod.parse=(n,o)=>{let s=n.value;return r.has(s)||n.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),n}});var Iw=O("$ZodTransform",(e,t)=>{qe.init(e,t),e._zod.optin="optional",Vt.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new _s(e.constructor.name);let o=t.transform(r.value,
r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(r.value=i,r));if(o instanceof Promise)throw new Wr;return r.value=o,r}});function By(e,t){return e.value=t.issues.length?void 0:
t.value,e}var hd=O("$ZodOptional",(e,t)=>{qe.init(e,t),Pe(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Pe(e,"values",r=>{let n=r.def.innerType.
_zod.values;return n?new Set([...n,void 0]):void 0}),Pe(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Di(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){
if(t.innerType._zod.optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>By(r,s)):By(r,o)}return t.innerType._zod.run(r,n)}}),vw=O(
"$ZodExactOptional",(e,t)=>{hd.init(e,t),Pe(e,"values",r=>r.def.innerType._zod.values),Pe(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),Cw=O("$ZodNullabl\
e",(e,t)=>{qe.init(e,t),Pe(e,"optin",r=>r.def.innerType._zod.optin),Pe(e,"optout",r=>r.def.innerType._zod.optout),Pe(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Di(n.source)}\
|null)$`):void 0}),Pe(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),xw=O("$ZodDefaul\
t",(e,t)=>{qe.init(e,t),e._zod.optin="defaulted",Pe(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.
value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>Ry(s,t)):Ry(o,t)}});function Ry(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var kw=O("$ZodPref\
ault",(e,t)=>{qe.init(e,t),e._zod.optin="defaulted",Pe(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType.
_zod.run(r,n))}),Sw=O("$ZodNonOptional",(e,t)=>{qe.init(e,t),Pe(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType.
_zod.run(r,n);return o instanceof Promise?o.then(s=>$y(s,e)):$y(o,e)}});function $y(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,
inst:t}),e}function Ty(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>qr(o,n,Gt()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var Bw=O("\
$ZodCatch",(e,t)=>{qe.init(e,t),Pe(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),Pe(e,"optout",r=>r.def.innerType._zod.optout),Pe(e,"values",r=>r.def.innerType._zod.values),
e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>Ty(r,s,t,n)):Ty(r,o,t,n)}});var Rw=O("$ZodPipe",(e,t)=>{qe.init(e,t),Pe(e,"values",r=>r.def.in._zod.values),Pe(e,"optin",r=>r.def.in._zod.optin),Pe(e,"optout",r=>r.def.out._zod.optout),Pe(e,"propValues",r=>r.def.in._zod.propValues),
e._zod.parse=(r,n)=>{if(n.direction==="backward"){let s=t.out._zod.run(r,n);return s instanceof Promise?s.then(i=>su(i,t.in,n)):su(s,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(
s=>su(s,t.out,n)):su(o,t.out,n)}});function su(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var $w=O("$ZodReadonly",(e,t)=>{qe.init(e,t),Pe(e,"propValues",r=>r.def.innerType._zod.propValues),Pe(e,"values",r=>r.def.innerType._zod.values),Pe(e,"optin",r=>r.def.innerType?._zod?.optin),Pe(e,"opt\
out",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(_y):_y(o)}});
function _y(e){return e.memo||(e.value=Object.freeze(e.value)),e}var Tw=O("$ZodCustom",(e,t)=>{Nt.init(e,t),qe.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(s=>Py(s,r,n,e));Py(o,r,n,e)}});function Py(e,t,r,n){
if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(Ts(o))}}A();var yd=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},wd="~memo",_w=[];function Pw(e){return e!==null&&typeof e==
"object"}function gd(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Ow=new WeakMap,ji=0,du=1,Gi=2;function mu(e,t,r){let n=Ow.get(e);if(n!==void 0)return n?Gi:ji;if(t.has(e))return Gi;
t.add(e);let o=ji,s=l=>{if(o!==Gi&&l?._zod){let f=mu(l,t,r);f>o&&(o=f)}},i=(l,f)=>{let d=ji;for(let m of Reflect.ownKeys(l)){let p=Object.getOwnPropertyDescriptor(l,m);if(f&&!p.enumerable)continue;let h=p.
get?du:p.value?._zod?mu(p.value,t,r):ji;h>d&&(d=h)}return d},a=l=>{l>o&&(o=l)},u=e._zod.def,c=u.type;switch(c){case"object":{let l=$s(u);a(l?i(l,!0):du),s(u.catchall);break}case"array":s(u.element);break;case"\
tuple":for(let l of u.items)s(l);s(u.rest);break;case"record":case"map":s(u.keyType),s(u.valueType);break;case"set":s(u.valueType);break;case"union":for(let l of u.options)s(l);break;case"intersection":
s(u.left),s(u.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":s(u.innerType);break;case"pipe":s(u.in),s(
u.out);break;case"function":s(u.input),s(u.output);break;case"lazy":{let l=u._cachedInner??(r?e._zod.innerType:void 0);a(l?mu(l,t,!1):du);break}case"template_literal":case"string":case"number":case"in\
t":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custo\
m":break;default:for(let l in u){let f=Object.getOwnPropertyDescriptor(u,l);if(!f||f.get)continue;let d=f.value;if(!(!d||typeof d!="object")){if(d._zod)s(d);else if(Array.isArray(d))for(let m of d)s(m)}}}
return t.delete(e),M_(e,o)}function M_(e,t){return t!==du&&Ow.set(e,t===Gi),t}function F_(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var lu,fu=[],L_={alloc(e,t,r){let n=lu;if(!n)return r;lu=void 0;let o={value:r,issues:null};return n.set(t.value,
o),fu.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,s)=>{if(s.direction!=="backward"&&z_(s,o.value))throw new yd;return r(o,s)};e._zod.
parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,s;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,a=(u,c)=>{if(r===void 0){let y=mu(e,new Set,!1);
if(y===ji)return e._zod.parse=i,e._zod.run===a&&(e._zod.run=i),i(u,c);y===Gi||n?r=!0:n=!0}let l=u.value;if(!Pw(l))return i(u,c);let f=c[wd];f||(f={buckets:new WeakMap,backEdges:void 0},c[wd]=f);let d;
o===c?d=s:(d=F_(f,e),o=c,s=d);let m=d.get(l);if(m)return u.value=m.value,m.issues?m.issues.length&&u.issues.push(...gd(m.issues)):(u.memo=!0,f.backEdges??(f.backEdges=new WeakSet),f.backEdges.add(m.value)),
u;lu=d;let p=fu.length,h=i(u,c);lu=void 0;let g=fu.length>p?fu.pop():void 0;return h instanceof Promise?h.then(y=>(g&&(g.issues=y.issues.length?gd(y.issues):_w),y)):(g&&(g.issues=h.issues.length?gd(h.
issues):_w),h)};e._zod.parse=a,e._zod.run===i&&(e._zod.run=a)})}};function bd(){return L_}function z_(e,t){let r=e[wd]?.backEdges;return r!==void 0&&Pw(t)&&r.has(t)}A();var N_=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};
function t(s){return e[s]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"\
ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6\
 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"\
JWT",template_literal:"input"},n={nan:"NaN"};function o(s,i){return s==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):n[s]??s}return s=>{switch(s.code){case"invalid_type":{let i=o(s.expected),
a=Hf(s.input),u=o(a,s.input);return`Invalid input: expected ${i}, received ${u}`}case"invalid_value":return s.values.length===1?`Invalid input: expected ${Za(s.values[0])}`:`Invalid option: expected o\
ne of ${qa(s.values,"|")}`;case"too_big":{let i=s.exact?"exactly ":s.inclusive?"<=":"<",a=t(s.origin);return a?`Too big: expected ${s.origin??"value"} to have ${i}${s.maximum.toString()} ${a.unit??"el\
ements"}`:`Too big: expected ${s.origin??"value"} to be ${i}${s.maximum.toString()}`}case"too_small":{let i=s.exact?"exactly ":s.inclusive?">=":">",a=t(s.origin);return a?`Too small: expected ${s.origin}\
 to have ${i}${s.minimum.toString()} ${a.unit}`:`Too small: expected ${s.origin} to be ${i}${s.minimum.toString()}`}case"invalid_format":{let i=s;return i.format==="starts_with"?`Invalid string: must \
start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invalid string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: \
must match pattern ${i.pattern}`:`Invalid ${r[i.format]??s.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${s.divisor}`;case"unrecognized_keys":return`Unrecognized key${s.
keys.length>1?"s":""}: ${qa(s.keys,", ")}`;case"invalid_key":return`Invalid key in ${s.origin}`;case"invalid_union":return s.options&&Array.isArray(s.options)&&s.options.length>0?`Invalid discriminato\
r value. Expected ${s.options.map(a=>`'${a}'`).join(" | ")}`:s.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${s.origin}`;default:
return"Invalid input"}}};function Qw(){return{localeError:N_()}}A();var Dw;var Ed=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={
...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Mw(){return new Ed}(Dw=globalThis).
__zod_globalRegistry??(Dw.__zod_globalRegistry=Mw());var no=globalThis.__zod_globalRegistry;A();function Fw(e){return e.checks&&(e.checks=[...e.checks]),e}function Lw(e,t){return new e(Fw({type:"string",...le(t)}))}function zw(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...le(t)})}function Nw(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...le(t)})}
function Uw(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...le(t)})}function jw(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"\
v4",...le(t)})}function Gw(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...le(t)})}function qw(e,t){return new e({type:"string",format:"uuid",check:"strin\
g_format",abort:!1,version:"v7",...le(t)})}function Ww(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...le(t)})}function Zw(e,t){return new e({type:"string",format:"emoj\
i",check:"string_format",abort:!1,...le(t)})}function Kw(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...le(t)})}function Vw(e,t){return new e({type:"string",format:"\
cuid",check:"string_format",abort:!1,...le(t)})}function Hw(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...le(t)})}function Jw(e,t){return new e({type:"string",format:"\
ulid",check:"string_format",abort:!1,...le(t)})}function Yw(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...le(t)})}function Xw(e,t){return new e({type:"string",format:"\
ksuid",check:"string_format",abort:!1,...le(t)})}function eb(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...le(t)})}function tb(e,t){return new e({type:"string",format:"\
ipv6",check:"string_format",abort:!1,...le(t)})}function rb(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...le(t)})}function nb(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...le(
t)})}function ob(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...le(t)})}function sb(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,
...le(t)})}function ib(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...le(t)})}function ab(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...le(t)})}function ub(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...le(t)})}function cb(e,t){return new e({type:"string",format:"date",check:"stri\
ng_format",...le(t)})}function lb(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...le(t)})}function fb(e,t){return new e({type:"string",format:"duration",check:"s\
tring_format",...le(t)})}function db(e,t){return new e(Fw({type:"number",checks:[],...le(t)}))}function mb(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...le(t)})}function pb(e,t){return new e({type:"boolean",...le(t)})}function Ab(e){return new e({type:"unknown"})}function hb(e,t){return new e({type:"never",...le(t)})}function pu(e,t){return new cd({check:"less_than",...le(t),value:e,inclusive:!1})}function qi(e,t){return new cd({check:"less_than",...le(t),value:e,inclusive:!0})}function Au(e,t){return new ld({check:"greater_than",...le(t),value:e,inclusive:!1})}function Wi(e,t){return new ld({check:"greater_than",...le(t),value:e,inclusive:!0})}function hu(e,t){return new ay({check:"multiple_of",...le(t),value:e})}function gu(e,t){return new cy({check:"max_length",...le(t),maximum:e})}function Os(e,t){return new ly({check:"min_length",...le(t),minimum:e})}function yu(e,t){return new fy({check:"length_equals",...le(
t),length:e})}function Id(e,t){return new dy({check:"string_format",format:"regex",...le(t),pattern:e})}function vd(e){return new my({check:"string_format",format:"lowercase",...le(e)})}function Cd(e){
return new py({check:"string_format",format:"uppercase",...le(e)})}function xd(e,t){return new Ay({check:"string_format",format:"includes",...le(t),includes:e})}function kd(e,t){return new hy({check:"\
string_format",format:"starts_with",...le(t),prefix:e})}function Sd(e,t){return new gy({check:"string_format",format:"ends_with",...le(t),suffix:e})}function oo(e){return new yy({check:"overwrite",tx:e})}function Bd(e){return oo(t=>t.normalize(e))}function Rd(){return oo(e=>e.trim())}function $d(){return oo(e=>e.toLowerCase())}function Td(){return oo(
e=>e.toUpperCase())}function _d(){return oo(e=>qf(e))}function gb(e,t,r){return new e({type:"array",element:t,...le(r)})}function yb(e,t,r){return new e({type:"custom",check:"custom",fn:t,...le(r)})}function wb(e,t){let r=U_(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(Ts(o,n.value,r._zod.def));else{let s=o;s.
fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=r),s.continue??(s.continue=!r._zod.def.abort),n.issues.push(Ts(s))}},e(n.value,n)),t);return r}function U_(e,t){
let r=new Nt({check:"custom",...le(t)});return r._zod.check=e,r}A();function Zi(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&dr(e,n,r[n]);return e}function Od(e){let t=e?.target??"draft-2020-12";return t==="dr\
aft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??no,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.
io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}
function $n(e,t,r,n,o){let s=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:n.path,message:o}):t.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(
o);return Object.assign(r,s),!0}function nt(e,t,r={path:[],schemaPath:[]}){var n;let o=e._zod.def,s=t.seen.get(e);if(s)return s.count++,r.schemaPath.includes(e)&&(s.cycle=r.path),s.schema;let i={schema:{},
count:1,cycle:void 0,path:r.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{let l={...r,schemaPath:[...r.schemaPath,
e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,l);else{let d=i.schema,m=t.processors[o.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered:\
 ${o.type}`);m(e,t,d,l)}let f=e._zod.parent;f&&(i.ref||(i.ref=f),nt(f,t,l),t.seen.get(f).isParent=!0)}let u=t.metadataRegistry.get(e);return u&&Zi(i.schema,u),t.io==="input"&&Ht(e)&&(delete i.schema.examples,
delete i.schema.default),t.io==="input"&&"_prefault"in i.schema&&((n=i.schema).default??(n.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function bb(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function Qd(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===
e.external)return;let n=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let u=n.get(a);if(u&&u!==i[0])throw new Error(`Duplicate schema id "${a}" detected during JS\
ON Schema conversion. Two different schemas cannot share the same id when converted together.`);n.set(a,i[0])}}let o=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let f=e.external.
registry.get(i[0])?.id,d=e.external.uri??(p=>p);if(f)return{ref:d(f)};let m=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=m,{defId:m,ref:`${d("__shared")}#/${a}/${bb(m)}`}}let u="\
#",c=`${u}/${a}/`;if(i[1]===r&&!i[1].schema.id)return{ref:u};let l=i[1].schema.id??`__schema${e.counter++}`;return{defId:l,ref:c+bb(l)}},s=i=>{if(i[1].schema.$ref)return;let a=i[1],{ref:u,defId:c}=o(i);
a.def={...a.schema},c&&(a.defId=c);let l=a.schema;for(let f in l)delete l[f];l.$ref=u};if(e.cycles==="throw")for(let i of e.seen.entries()){let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.
cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){s(i);continue}if(e.external){let c=e.external.registry.get(i[0])?.
id;if(t!==i[0]&&c){s(i);continue}}if(e.metadataRegistry.get(i[0])?.id){s(i);continue}if(a.cycle){s(i);continue}a.count>1&&e.reused==="ref"&&s(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function vb(e){
let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];for(let n of t){if(!n||typeof n!="object")return;vb(n);let o=Object.keys(n);if(o.length!==1||o[0]!=="type")return;let s=n.
type;for(let i of Array.isArray(s)?s:[s]){if(typeof i!="string")return;r.includes(i)||r.push(i)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var Cb=new Set(["type","properties","required","additionalPro\
perties"]),Eb=["oneOf","anyOf"];function Ib(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function Pd(e){let t=[];for(let s of e){
if(typeof s!="object"||s.type!=="object")return null;for(let i in s)if(!Cb.has(i))return null;t.push(s)}let r={},n=new Set;for(let s of t){for(let i in s.properties){if(Object.prototype.hasOwnProperty.
call(r,i))continue;let a=[];for(let c of t){let l=c.properties?.[i]??Ib(c);l!=null&&(a.some(f=>JSON.stringify(f)===JSON.stringify(l))||a.push(l))}let u=a.length===1?a[0]:Pd(a)??{allOf:a};dr(r,i,u)}for(let i of s.
required??[])n.add(i)}let o={type:"object",properties:r};if(n.size&&(o.required=[...n]),t.every(s=>s.additionalProperties===!1))o.additionalProperties=!1;else{let s=[];for(let i of t){let a=Ib(i);a&&!s.
some(u=>JSON.stringify(u)===JSON.stringify(a))&&s.push(a)}s.length===1?o.additionalProperties=s[0]:s.length>1&&(o.additionalProperties={allOf:s})}return o}function j_(e){let t=e.allOf;if(!Array.isArray(
t)||t.length<2)return;for(let o of Cb)if(o in e)return;let r=t.filter(o=>Eb.some(s=>Array.isArray(o[s]))),n=null;if(!r.length)n=Pd(t);else{let o=r[0],s=Eb.find(u=>Array.isArray(o[u]));if(Object.keys(o).
length!==1)return;let i=t.filter(u=>u!==o),a=o[s].map(u=>Pd([...i,u]));if(a.some(u=>!u))return;n={[s]:a}}n&&(delete e.allOf,Zi(e,n))}function Dd(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unproce\
ssed schema. This is a bug in Zod.");let n=a=>{let u=e.seen.get(a);if(u.ref===null)return;let c=u.def??u.schema,l={...c},f=u.ref;if(u.ref=null,f){n(f);let m=e.seen.get(f),p=m.schema;if(p.$ref&&(e.target===
"draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(c.allOf=c.allOf??[],c.allOf.push(p)):Zi(c,p),Zi(c,l),a._zod.parent===f)for(let g in c)g==="$ref"||g==="allOf"||g in l||delete c[g];if(p.$ref&&
m.def)for(let g in c)g==="$ref"||g==="allOf"||g in m.def&&JSON.stringify(c[g])===JSON.stringify(m.def[g])&&delete c[g]}let d=a._zod.parent;if(d&&d!==f){n(d);let m=e.seen.get(d);if(m?.schema.$ref&&(c.$ref=
m.schema.$ref,m.def))for(let p in c)p==="$ref"||p==="allOf"||p in m.def&&JSON.stringify(c[p])===JSON.stringify(m.def[p])&&delete c[p]}e.override({zodSchema:a,jsonSchema:c,path:u.path??[]})};if(!e.external||
e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())n(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())vb(a[1].def??a[1].schema);for(let a of e.deferred)a();if(e.
intersections.length){let a=new Map;for(let u of e.seen.values())for(let c of[u.schema,u.def]){let l=c?.allOf;if(!Array.isArray(l))continue;let f=a.get(l);f?f.push(c):a.set(l,[c])}for(let u of e.intersections)
for(let c of a.get(u)??[])j_(c)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema\
#":e.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing an `id` property");
o.$id=e.external.uri(a)}Zi(o,r.defId?r.schema:r.def??r.schema);let s=e.metadataRegistry.get(t)?.id;s!==void 0&&o.id===s&&delete o.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.
external)for(let a of e.seen.entries()){let u=a[1];u.def&&u.defId&&(u.def.id===u.defId&&delete u.def.id,dr(i,u.defId,u.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>
0&&(e.target==="draft-2020-12"?o.$defs=i:o.definitions=i);try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:Ki(t,"input",e.
processors),output:Ki(t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function Ht(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;
r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return Ht(n.element,r);if(n.type==="set")return Ht(n.valueType,r);if(n.type==="lazy")return Ht(n.getter(),r);if(n.type===
"promise"||n.type==="optional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return Ht(n.innerType,r);if(n.type==="inters\
ection")return Ht(n.left,r)||Ht(n.right,r);if(n.type==="record"||n.type==="map")return Ht(n.keyType,r)||Ht(n.valueType,r);if(n.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:Ht(n.in,r)||Ht(n.out,
r);if(n.type==="object"){for(let o in n.shape)if(Ht(n.shape[o],r))return!0;return!1}if(n.type==="union"){for(let o of n.options)if(Ht(o,r))return!0;return!1}if(n.type==="tuple"){for(let o of n.items)if(Ht(
o,r))return!0;return!!(n.rest&&Ht(n.rest,r))}return!1}var xb=(e,t={})=>r=>{let n=Od({...r,processors:t});return nt(e,n),Qd(n,e),Dd(n,e)},Ki=(e,t,r={})=>n=>{let{libraryOptions:o,target:s}=n??{},i=Od({...o??
{},target:s,io:t,processors:r});return nt(e,i),Qd(i,e),Dd(i,e)};A();var Qs=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},Ds=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},kb=(e,t)=>{Qs(e,"minimum",t),Ds(e,"maximum",t)},$b=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.
includes(t)||e.multipleOf.push(t)},Tb=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},_b=(e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},Pb=(e,t)=>{e.format=t,t.includes("int")&&
(e.isInt=!0)},Sb=(e,t)=>Qs(e,"minimum",t.minimum),Bb=(e,t)=>Ds(e,"maximum",t.maximum),Rb=e=>(t,r)=>{Pb(t,r.format);let[n,o]=e[r.format];Qs(t,"minimum",n),Ds(t,"maximum",o)},G_={greater_than:(e,t)=>Qs(
e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>Ds(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>$b(e,t.value),number_format:Rb(Mi),bigint_format:Rb(Ka),min_length:Sb,
max_length:Bb,length_equals:(e,t)=>kb(e,t.length),min_size:Sb,max_size:Bb,size_equals:(e,t)=>kb(e,t.size),string_format:(e,t)=>{Pb(e,t.format),t.pattern&&Tb(e,t.pattern),(t.format==="base64"||t.format===
"base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>_b(e,t.mime)};function pr(e){let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??
[]]:r.checks??[];for(let s of n)G_[s._zod.def.check]?.(t,s._zod.def);let o=e._zod.bag;o.minimum!==void 0&&Qs(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&Qs(t,"exclusiveMinimum",o.exclusiveMinimum),
o.maximum!==void 0&&Ds(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&Ds(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&$b(t,o.multipleOf),o.format!==void 0&&(t.format??(t.format=
o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&_b(t,o.mime);for(let s of o.patterns??[])Tb(t,s);return t}var q_={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},
W_=new Map([[md,Vg],[cu,Hg]]),Ob=e=>W_.get(e)??e,Qb=(e,t,r,n)=>{let o=r;o.type="string";let{minimum:s,maximum:i,format:a,patterns:u,contentEncoding:c,laxFormat:l}=pr(e);if(typeof s=="number"&&(o.minLength=
s),typeof i=="number"&&(o.maxLength=i),a&&(o.format=q_[a]??a,o.format===""&&delete o.format,(a==="time"||l)&&delete o.format),c&&(o.contentEncoding=c),u&&u.size>0){let f=[...u].map(Ob);f.length===1?o.
pattern=f[0].source:f.length>1&&(o.allOf=[...f.map(d=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:d.source}))])}},Db=(e,t,r,n)=>{let o=r,{minimum:s,
maximum:i,multipleOf:a,exclusiveMaximum:u,exclusiveMinimum:c,isInt:l}=pr(e);o.type=l?"integer":"number";let f=typeof c=="number"&&c>=(s??Number.NEGATIVE_INFINITY),d=typeof u=="number"&&u<=(i??Number.POSITIVE_INFINITY),
m=t.target==="draft-04"||t.target==="openapi-3.0";if(f?m?(o.minimum=c,o.exclusiveMinimum=!0):o.exclusiveMinimum=c:typeof s=="number"&&(o.minimum=s),d?m?(o.maximum=u,o.exclusiveMaximum=!0):o.exclusiveMaximum=
u:typeof i=="number"&&(o.maximum=i),a){let p=new Set;for(let y of a)Number.isFinite(y)&&y!==0?p.add(Math.abs(y)):$n(e,t,o,n,`A multipleOf divisor of ${y} cannot be represented in JSON Schema`);let[h,...g]=p;
h!==void 0&&(o.multipleOf=h),g.length&&(o.allOf=[...o.allOf??[],...g.map(y=>({multipleOf:y}))])}},Mb=(e,t,r,n)=>{r.type="boolean"};var Fb=(e,t,r,n)=>{r.not={}};var Lb=(e,t,r,n)=>{};var zb=(e,t,r,n)=>{let o=e._zod.def,s=Ss(o.entries);if(s.length===0){r.not={};return}s.every(i=>typeof i=="number")&&(r.type="number"),s.every(i=>typeof i=="string")&&(r.type="string"),r.enum=s},Nb=(e,t,r,n)=>{
let o=e._zod.def;if(o.values.length===0){r.not={};return}let s=[];for(let i of o.values)if(i===void 0){if($n(e,t,r,n,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof i==
"bigint"){if($n(e,t,r,n,"BigInt literals cannot be represented in JSON Schema"))return;s.push(Number(i))}else s.push(i);if(s.length!==0)if(s.length===1){let i=s[0];r.type=i===null?"null":typeof i,t.target===
"draft-04"||t.target==="openapi-3.0"?r.enum=[i]:r.const=i}else s.every(i=>typeof i=="number")&&(r.type="number"),s.every(i=>typeof i=="string")&&(r.type="string"),s.every(i=>typeof i=="boolean")&&(r.type=
"boolean"),s.every(i=>i===null)&&(r.type="null"),r.enum=s};var Ub=(e,t,r,n)=>{$n(e,t,r,n,"Custom types cannot be represented in JSON Schema")};var jb=(e,t,r,n)=>{$n(e,t,r,n,"Transforms cannot be represented in JSON Schema")};var Gb=(e,t,r,n)=>{let o=r,s=e._zod.def,{minimum:i,maximum:a}=pr(e);typeof i=="number"&&(o.minItems=i),typeof a=="number"&&(o.maxItems=a),o.type="array",o.items=nt(s.element,t,{...n,path:[...n.path,"i\
tems"]})};function Vi(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Vi(t.out):t.type==="catch"?Vi(t.innerType):e._zod.optin}var qb=(e,t,r,n)=>{let o=r,s=e._zod.def,
i=s.shape;if(Object.getOwnPropertySymbols(i).length&&$n(e,t,o,n,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let c in i)dr(o.properties,c,nt(i[c],t,{...n,
path:[...n.path,"properties",c]}));let u=[];for(let c of Object.keys(i)){let l=s.shape[c];(t.io==="input"?Vi(l)===void 0:l._zod.optout===void 0)&&u.push(c)}u.length>0&&(o.required=u),s.catchall?._zod.
def.type==="never"?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=nt(s.catchall,t,{...n,path:[...n.path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},
Wb=(e,t,r,n)=>{let o=e._zod.def,s=o.inclusive===!1,i=o.options.map((a,u)=>nt(a,t,{...n,path:[...n.path,s?"oneOf":"anyOf",u]}));s?r.oneOf=i:r.anyOf=i},Zb=(e,t,r,n)=>{let o=e._zod.def,s=nt(o.left,t,{...n,
path:[...n.path,"allOf",0]}),i=nt(o.right,t,{...n,path:[...n.path,"allOf",1]}),a=c=>"allOf"in c&&Object.keys(c).length===1,u=[...a(s)?s.allOf:[s],...a(i)?i.allOf:[i]];r.allOf=u,t.intersections.push(u)},
Kb=(e,t,r,n)=>{let o=r,s=e._zod.def;o.type="array";let i=t.target==="draft-2020-12"?"prefixItems":"items",a=t.target==="draft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",u=s.items.map(
(h,g)=>nt(h,t,{...n,path:[...n.path,i,g]})),c=s.rest?nt(s.rest,t,{...n,path:[...n.path,a,...t.target==="openapi-3.0"?[s.items.length]:[]]}):null,l=s.items.length;for(;l>0;){let h=s.items[l-1];if(!(t.io===
"input"?Vi(h)!==void 0:h._zod.optout==="optional"))break;l--}let f=s.items.length,d=!s.rest;t.target==="draft-2020-12"?(o.prefixItems=u,d?o.items=!1:c&&(o.items=c),l>0&&(o.minItems=l),d&&(o.maxItems=f)):
t.target==="openapi-3.0"?(o.items={anyOf:u},c&&o.items.anyOf.push(c),l>0&&(o.minItems=l),d&&(o.maxItems=f)):(o.items=u,d?o.additionalItems=!1:c&&(o.additionalItems=c),l>0&&(o.minItems=l),d&&(o.maxItems=
f));let{minimum:m,maximum:p}=pr(e);typeof m=="number"&&(o.minItems=m),typeof p=="number"&&(o.maxItems=p)};function Md(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let p=e.get(t)?.def;if(!p)return t;
let h=Md(e,p,r);return h===p?t:h}for(let p of["anyOf","oneOf"]){let h=t[p];if(!Array.isArray(h))continue;let g=h.map(y=>Md(e,y,r));g.some((y,w)=>y!==h[w])&&(t={...t,[p]:g})}let n=Array.isArray(t.type)?
t.type:[t.type],o=!n.includes("string")&&n.some(p=>p==="number"||p==="integer"),s=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!s?.some(p=>typeof p=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:u,
exclusiveMaximum:c,multipleOf:l,format:f,id:d,...m}=t;return m.enum?m.enum=m.enum.map(p=>typeof p=="number"?String(p):p):typeof m.const=="number"&&(m.const=String(m.const)),o&&(m.type="string",s||(m.pattern=
(n.includes("number")?Ni:ad).source)),m}var Fd=new WeakMap;function Z_(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of Fd.get(e)??[]){
let o=e.seen.get(n),s=(o?.def??o?.schema)?.propertyNames;if(!s||s===!0||r.has(s))continue;let i=Md(t,s,new Set);i!==s&&r.set(s,i)}if(r.size)for(let n of e.seen.values())for(let o of[n.schema,n.def]){let s=o&&
r.get(o.propertyNames);s&&(o.propertyNames=s)}}var Vb=(e,t,r,n)=>{let o=r,s=e._zod.def;o.type="object";let i=s.keyType,a=pr(i).patterns;if(s.mode==="loose"&&a&&a.size>0){let l=nt(s.valueType,t,{...n,path:[
...n.path,"patternProperties","*"]});o.patternProperties={};for(let f of a)dr(o.patternProperties,Ob(f).source,l)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=nt(s.keyType,
t,{...n,path:[...n.path,"propertyNames"]});let l=Fd.get(t);l||(l=[],Fd.set(t,l),t.deferred.push(()=>Z_(t))),l.push(e)}o.additionalProperties=nt(s.valueType,t,{...n,path:[...n.path,"additionalPropertie\
s"]})}let u=i._zod.values,c=t.io==="input"&&Vi(s.valueType)!==void 0;if(u&&!s.partial&&!c){let l=[...u].filter(f=>typeof f=="string"||typeof f=="number");l.length>0&&(o.required=l.map(String))}},Hb=(e,t,r,n)=>{
let o=e._zod.def,s=nt(o.innerType,t,n),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=o.innerType,r.nullable=!0):r.anyOf=[s,{type:"null"}]},Jb=(e,t,r,n)=>{let o=e._zod.def;nt(o.innerType,t,n);let s=t.
seen.get(e);s.ref=o.innerType},Ld=Symbol();function Yb(e,t,r,n,o){let s=!1,i=JSON.stringify(e,(a,u)=>typeof u!="bigint"?u:(s=!0,null));return s?($n(t,r,n,o,"BigInt defaults cannot be represented in JS\
ON Schema"),Ld):JSON.parse(i)}var Xb=(e,t,r,n)=>{let o=e._zod.def;nt(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;let i=Yb(o.defaultValue,e,t,r,n);i!==Ld&&(r.default=i)},e0=(e,t,r,n)=>{let o=e.
_zod.def;nt(o.innerType,t,n);let s=t.seen.get(e);if(s.ref=o.innerType,t.io!=="input")return;let i=Yb(o.defaultValue,e,t,r,n);i!==Ld&&(r._prefault=i)},t0=(e,t,r,n)=>{let o=e._zod.def;nt(o.innerType,t,n);
let s=t.seen.get(e);s.ref=o.innerType;let i;try{i=o.catchValue(void 0)}catch{$n(e,t,r,n,"Dynamic catch values are not supported in JSON Schema");return}r.default=i},r0=(e,t,r,n)=>{let o=e._zod.def,s=o.
in._zod.traits.has("$ZodTransform"),i=t.io==="input"?s?o.out:o.in:o.out;nt(i,t,n);let a=t.seen.get(e);a.ref=i},n0=(e,t,r,n)=>{let o=e._zod.def;nt(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType,
r.readOnly=!0};var zd=(e,t,r,n)=>{let o=e._zod.def;nt(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType};A();A();A();A();var o0=new WeakSet([Object.prototype,Error.prototype]);function bu(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.defineProperty(this,t,{value:n,configurable:!0,
writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var rP=(e,t)=>{Cg.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);o0.has(r)||(o0.add(r),bu(r,"\
format",n=>o=>rd(n,o)),bu(r,"flatten",n=>o=>td(n,o)),bu(r,"addIssue",n=>o=>{n.issues.push(o),n.message=JSON.stringify(n.issues,Bs,2)}),bu(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(
n.issues,Bs,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var Ar=O("ZodError",rP,void 0,{Parent:Error});var s0=Xa(Ar),i0=eu(Ar),a0=tu(Ar),u0=ru(Ar),c0=kg(Ar),l0=Sg(Ar),f0=Bg(Ar),d0=Rg(Ar),m0=$g(Ar),p0=Tg(Ar),A0=_g(Ar),h0=Pg(Ar);function oP(){Vt.localeError||Gt(Qw())}function Hi(){Vt.memoizer||Gt({memoizer:bd()})}var Ye=O("ZodType",(e,t)=>(oP(),qe.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(
de.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Br(
this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(HP(e,t))},superRefine(e,t){return this.check(JP(e,t))},overwrite(e){return this.check(oo(e))},optional(){
return y0(this)},exactOptional(){return LP(this)},nullable(){return w0(this)},nullish(){return y0(w0(this))},nonoptional(e){return jP(this,e)},array(){return ue(this)},or(e){return it([this,e])},and(e){
return OP(this,e)},transform(e){return b0(this,FP(e))},default(e){return NP(this,e)},prefault(e){return UP(this,e)},catch(e){return qP(this,e)},pipe(e){return b0(this,e)},readonly(){return KP(this)},describe(e){
let t=this.clone();return no.add(t,{description:e}),t},meta(...e){if(e.length===0)return no.get(this);let t=this.clone();return no.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){
return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return de.hide(this,"~standard",{...dd(this),jsonSchema:{input:Ki(this,"input"),output:Ki(
this,"output")}})},set"~standard"(e){de.own(this,"~standard",e)},parse:function e(t,r){return s0(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await i0(this,t,r,{callee:e})},safeParse(e,t){
return a0(this,e,t)},async safeParseAsync(e,t){return u0(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){de.own(this,"spa",e)},validate(e,t){return nd(this,e,t)},validateAsync(e,t){return od(
this,e,t)},encode:function e(t,r){return c0(this,t,r,{callee:e})},decode:function e(t,r){return l0(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await f0(this,t,r,{callee:e})},decodeAsync:async function e(t,r){
return await d0(this,t,r,{callee:e})},safeEncode(e,t){return m0(this,e,t)},safeDecode(e,t){return p0(this,e,t)},async safeEncodeAsync(e,t){return A0(this,e,t)},async safeDecodeAsync(e,t){return h0(this,
e,t)},toJSONSchema(e){return xb(this,{})(e)},get description(){return no.get(this)?.description},get _def(){return this._zod.def}}),E0=O("_ZodString",(e,t)=>{uu.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=
(r,n,o)=>Qb(e,r,n,o)},de.derived({format:e=>pr(e).format??null,minLength:e=>pr(e).minimum??null,maxLength:e=>pr(e).maximum??null},{regex(...e){return this.check(Id(...e))},includes(...e){return this.check(
xd(...e))},startsWith(...e){return this.check(kd(...e))},endsWith(...e){return this.check(Sd(...e))},min(...e){return this.check(Os(...e))},max(...e){return this.check(gu(...e))},length(...e){return this.
check(yu(...e))},nonempty(...e){return this.check(Os(1,...e))},lowercase(e){return this.check(vd(e))},uppercase(e){return this.check(Cd(e))},trim(){return this.check(Rd())},normalize(...e){return this.
check(Bd(...e))},toLowerCase(){return this.check($d())},toUpperCase(){return this.check(Td())},slugify(){return this.check(_d())}})),sP=O("ZodString",(e,t)=>{uu.init(e,t),E0.init(e,t)},{email(e){return this.
check(zw(lP,e))},url(e){return this.check(Ww(dP,e))},jwt(e){return this.check(ab(SP,e))},emoji(e){return this.check(Zw(mP,e))},guid(e){return this.check(Nw(fP,e))},uuid(e){return this.check(Uw(Eu,e))},
uuidv4(e){return this.check(jw(Eu,e))},uuidv6(e){return this.check(Gw(Eu,e))},uuidv7(e){return this.check(qw(Eu,e))},nanoid(e){return this.check(Kw(pP,e))},cuid(e){return this.check(Vw(AP,e))},cuid2(e){
return this.check(Hw(hP,e))},ulid(e){return this.check(Jw(gP,e))},base64(e){return this.check(ob(CP,e))},base64url(e){return this.check(sb(xP,e))},xid(e){return this.check(Yw(yP,e))},ksuid(e){return this.
check(Xw(wP,e))},ipv4(e){return this.check(eb(bP,e))},ipv6(e){return this.check(tb(EP,e))},cidrv4(e){return this.check(rb(IP,e))},cidrv6(e){return this.check(nb(vP,e))},e164(e){return this.check(ib(kP,
e))},datetime(e){return this.check(ub(iP,e))},date(e){return this.check(cb(aP,e))},time(e){return this.check(lb(uP,e))},duration(e){return this.check(fb(cP,e))}});function oe(e){return Lw(sP,e)}var ot=O(
"ZodStringFormat",(e,t)=>{Ve.init(e,t),E0.init(e,t)}),iP=O("ZodISODateTime",(e,t)=>{Ky.init(e,t),ot.init(e,t)}),aP=O("ZodISODate",(e,t)=>{Vy.init(e,t),ot.init(e,t)}),uP=O("ZodISOTime",(e,t)=>{Hy.init(
e,t),ot.init(e,t)}),cP=O("ZodISODuration",(e,t)=>{Jy.init(e,t),ot.init(e,t)}),lP=O("ZodEmail",(e,t)=>{My.init(e,t),ot.init(e,t)});var fP=O("ZodGUID",(e,t)=>{Qy.init(e,t),ot.init(e,t)});var Eu=O("ZodUUID",(e,t)=>{Dy.init(e,t),ot.init(e,t)});var dP=O("ZodURL",(e,t)=>{zy.init(e,t),ot.init(e,t)});var mP=O("ZodEmoji",(e,t)=>{Ny.init(e,t),ot.init(e,t)});var pP=O("ZodNanoID",(e,t)=>{Uy.init(e,t),ot.init(e,t)});var AP=O("ZodCUID",(e,t)=>{jy.init(e,t),ot.init(e,t)});var hP=O("ZodCUID2",(e,t)=>{Gy.init(e,t),ot.init(e,t)});var gP=O("ZodULID",(e,t)=>{qy.init(e,t),ot.init(e,t)});var yP=O("ZodXID",(e,t)=>{Wy.init(e,t),ot.init(e,t)});var wP=O("ZodKSUID",(e,t)=>{Zy.init(e,t),ot.init(e,t)});var bP=O("ZodIPv4",(e,t)=>{Yy.init(e,t),ot.init(e,t)});var EP=O("ZodIPv6",(e,t)=>{ew.init(e,t),ot.init(e,t)});var IP=O("ZodCIDRv4",(e,t)=>{tw.init(e,t),ot.init(e,t)});var vP=O("ZodCIDRv6",(e,t)=>{rw.init(e,t),ot.init(e,t)});var CP=O("ZodBase64",(e,t)=>{ow.init(e,t),ot.init(e,t)});var xP=O("ZodBase64URL",(e,t)=>{sw.init(e,t),ot.init(e,t)});var kP=O("ZodE164",(e,t)=>{iw.init(e,t),ot.init(e,t)});var SP=O("ZodJWT",(e,t)=>{aw.init(e,t),ot.init(e,t)});var I0=O("ZodNumber",(e,t)=>{pd.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Db(e,r,n,o),e.isFinite=!0},de.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:r}=pr(e);return Math.max(t??
Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,exclusiveMaximum:r}=pr(e);return Math.min(t??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,
multipleOf:r}=pr(e);return!!t||!!r?.some(Number.isSafeInteger)},format:e=>pr(e).format??null},{gt(e,t){return this.check(Au(e,t))},gte(e,t){return this.check(Wi(e,t))},min(e,t){return this.check(Wi(e,
t))},lt(e,t){return this.check(pu(e,t))},lte(e,t){return this.check(qi(e,t))},max(e,t){return this.check(qi(e,t))},int(e){return this.check(Fe(e))},safe(e){return this.check(Fe(e))},positive(e){return this.
check(Au(0,e))},nonnegative(e){return this.check(Wi(0,e))},negative(e){return this.check(pu(0,e))},nonpositive(e){return this.check(qi(0,e))},multipleOf(e,t){return this.check(hu(e,t))},step(e,t){return this.
check(hu(e,t))},finite(){return this}}));function D(e){return db(I0,e)}var BP=O("ZodNumberFormat",(e,t)=>{uw.init(e,t),I0.init(e,t)});function Fe(e){return mb(BP,e)}var RP=O("ZodBoolean",(e,t)=>{cw.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Mb(e,r,n,o)});function Me(e){return pb(RP,e)}var $P=O("ZodUnknown",(e,t)=>{lw.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Lb(e,r,n,o)});function un(){return Ab($P)}var TP=O("ZodNever",(e,t)=>{fw.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=
(r,n,o)=>Fb(e,r,n,o)});function v0(e){return hb(TP,e)}var Ud=O("ZodArray",(e,t)=>{Hi(),dw.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Gb(e,r,n,o),e.element=t.element},{min(e,t){return this.check(Os(e,t))},nonempty(e){return this.check(Os(1,e))},
max(e,t){return this.check(gu(e,t))},length(e,t){return this.check(yu(e,t))},unwrap(){return this.element}});function ue(e,t){return gb(Ud,e,t)}var jd=O("ZodObject",(e,t)=>{Hi(),Aw.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>qb(e,r,n,o),de.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return ge(Object.keys(this._zod.
def.shape))},catchall(e){return this.clone(de.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(de.mergeDefs(this._zod.def,{catchall:un()}))},loose(){return this.clone(de.mergeDefs(
this._zod.def,{catchall:un()}))},strict(){return this.clone(de.mergeDefs(this._zod.def,{catchall:v0()}))},strip(){return this.clone(de.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return de.
extend(this,e)},safeExtend(e){return de.safeExtend(this,e)},merge(e){return de.merge(this,e)},pick(e){return de.pick(this,e)},omit(e){return de.omit(this,e)},partial(...e){return de.partial(Ji,this,e[0])},
exactPartial(...e){return de.partial(C0,this,e[0],"exactPartial")},required(...e){return de.required(x0,this,e[0])}});function R(e,t){return new jd({type:"object",shape:e,catchall:v0(),...de.normalizeParams(t)})}var Iu=O("ZodUnion",(e,t)=>{Ad.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Wb(e,r,n,o),e.options=t.options});function it(e,t){return new Iu({type:"union",options:e,...de.normalizeParams(t)})}var _P=O("ZodDiscriminatedUnion",(e,t)=>{Iu.init(e,t),hw.init(e,t)});function Gd(e,t,r){return new _P({type:"union",options:t,discriminator:e,...de.normalizeParams(r)})}var PP=O("ZodIntersection",(e,t)=>{
gw.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Zb(e,r,n,o)});function OP(e,t){return new PP({type:"intersection",left:e,right:t})}var QP=O("ZodTuple",(e,t)=>{Hi(),yw.init(e,t),Ye.init(e,t),
e._zod.processJSONSchema=(r,n,o)=>Kb(e,r,n,o)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){let e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tu\
ple schemas containing refinements");return this.clone({...e,items:e.items.map(t=>new Ji({type:"optional",innerType:t}))})}});function so(e,t,r){let n=t instanceof qe,o=n?r:t,s=n?t:null;return new QP(
{type:"tuple",items:e,rest:s,...de.normalizeParams(o)})}var g0=O("ZodRecord",(e,t)=>{Hi(),ww.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Vb(e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});
function or(e,t,r){return!t||!t._zod?new g0({type:"record",keyType:oe(),valueType:e,...de.normalizeParams(t)}):new g0({type:"record",keyType:e,valueType:t,...de.normalizeParams(r)})}var Nd=O("ZodEnum",(e,t)=>{bw.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(n,o,s)=>zb(e,n,o,s),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(n,o)=>{
let s={};for(let i of n)if(r.has(i))s[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new Nd({...t,checks:[],...de.normalizeParams(o),entries:s})},e.exclude=(n,o)=>{let s={...t.
entries};for(let i of n)if(r.has(i))delete s[i];else throw new Error(`Key ${i} not found in enum`);return new Nd({...t,checks:[],...de.normalizeParams(o),entries:s})}});function ge(e,t){let r=Array.isArray(
e)?Object.fromEntries(e.map(n=>[n,n])):e;return new Nd({type:"enum",entries:r,...de.normalizeParams(t)})}var DP=O("ZodLiteral",(e,t)=>{Ew.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Nb(e,r,n,o),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error(
"This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function cn(e,t){return new DP({type:"literal",values:Array.isArray(e)?e:[e],...de.normalizeParams(
t)})}var MP=O("ZodTransform",(e,t)=>{Hi(),Iw.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>jb(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new _s(e.constructor.name);r.addIssue=
s=>{if(typeof s=="string")r.issues.push(de.issue(s,r.value,t));else{let i=s;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=e),r.issues.push(de.issue(
i))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(s=>(r.value=s,r)):(r.value=o,r)}});function FP(e){return new MP({type:"transform",transform:e})}var Ji=O("ZodOptional",(e,t)=>{hd.
init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>zd(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function y0(e){return new Ji({type:"optional",innerType:e})}var C0=O("ZodExactOptional",(e,t)=>{
vw.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>zd(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function LP(e){return new C0({type:"optional",innerType:e})}var zP=O("ZodNullable",(e,t)=>{Cw.
init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Hb(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function w0(e){return new zP({type:"nullable",innerType:e})}var qd=O("ZodDefault",(e,t)=>{xw.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Xb(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function NP(e,t){return new qd({type:"\
default",innerType:e,get defaultValue(){return typeof t=="function"?t():de.shallowClone(t)}})}var Wd=O("ZodPrefault",(e,t)=>{kw.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>e0(e,r,n,o),e.unwrap=
()=>e._zod.def.innerType});function UP(e,t){return new Wd({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():de.shallowClone(t)}})}var x0=O("ZodNonOptional",(e,t)=>{Sw.init(
e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Jb(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function jP(e,t){return new x0({type:"nonoptional",innerType:e,...de.normalizeParams(t)})}var GP=O("ZodCatch",(e,t)=>{Bw.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>t0(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function qP(e,t){return new GP({type:"cat\
ch",innerType:e,catchValue:typeof t=="function"?t:de.constantCatch(t)})}var WP=O("ZodPipe",(e,t)=>{Rw.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>r0(e,r,n,o),e.in=t.in,e.out=t.out});function b0(e,t){return new WP({type:"pipe",in:e,out:t})}var ZP=O("ZodReadonly",(e,t)=>{$w.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>n0(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function KP(e){return new ZP({type:"readonly",innerType:e})}var VP=O("ZodCustom",(e,t)=>{Tw.init(e,t),Ye.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Ub(e,r,n,o)});function HP(e,t={}){return yb(VP,e,t)}function JP(e,t){return wb(e,t)}A();var x=class extends Error{name="UserError"},at=class extends Error{name="Interrupted"},_t=class extends x{name="OptionsError";problems;constructor(t,r){let n=r.length>1?` (and ${r.length-1} more)`:
"";super(`Cannot use ${t}: ${r[0]?YP(r[0]):"it is not valid"}${n}`),this.problems=r}};function YP({path:e,rule:t,...r}){let n=Zd(e),o="value"in r?`: current value is ${S(r.value)}`:"";return`${n?`${n}\
 `:""}${t}${o}`}var[k0,XP]=[240,60];function Zd(e){let t=e.map((n,o)=>typeof n=="number"?`[${n}]`:`${o===0?"":"."}${ln(eO(n),XP)}`).join(""),r=k0/2;return t.length>k0?`${t.slice(0,r)}...${t.slice(-r)}`:
t}function ln(e,t){return e.length>t?`${e.slice(0,t-3)}...`:e}function eO(e){return e.replace(/\s+/g,t=>/[\r\n\v\f\u2028\u2029]/.test(t)?" ":t)}function S(e){return typeof e=="number"||e===void 0?String(
e):ln(tO(typeof e=="string"?e.slice(0,80):e),80)}function tO(e){try{return JSON.stringify(e)??String(e)}catch{return`an ${typeof e}`}}A();A();function rO(e,t){if(e.length>120)return;let r,n=Math.max(2,Math.floor(e.length/2))+1,o=0;for(let s of t){if(s.length>120)continue;if(o+=(e.length+1)*(s.length+1),o>1e7)break;if(e.length>2&&s.includes(
e)&&n>.5&&([r,n]=[s,.5]),Math.abs(s.length-e.length)>=n)continue;let i=nO(e.toLowerCase(),s.toLowerCase());i<n&&([r,n]=[s,i])}return r}function st(e,t){let r=rO(e,t);return r===void 0?"":`; did you me\
an "${r}"?`}function nO(e,t){let r=[],n=Array.from({length:t.length+1},(o,s)=>s);for(let o=1;o<=e.length;o++){let s=[o];for(let i=1;i<=t.length;i++){let a=e[o-1]===t[i-1],u=Math.min(n[i]+1,s[i-1]+1,n[i-
1]+(a?0:1));o>1&&i>1&&e[o-1]===t[i-2]&&e[o-2]===t[i-1]&&(u=Math.min(u,r[i-2]+1)),s.push(u)}[r,n]=[n,s]}return n[t.length]}A();function vu(){let e=new Map;return{files:e,read:t=>Promise.resolve(e.get(t)?.slice()),write:(t,r)=>Promise.resolve(void e.set(t,r.slice())),remove(t){for(let r of[...e.keys()])(r===t||r.startsWith(
`${t}/`))&&e.delete(r);return Promise.resolve()}}}function Tn(e,t){return{read:r=>e.read(`${t}/${r}`),write:(r,n)=>e.write(`${t}/${r}`,n),remove:r=>e.remove(`${t}/${r}`),...e.claim?{claim:r=>e.claim(`${t}\
/${r}`)}:{}}}A();A();A();function Jt(e){return Symbol(e)}A();A();var S0;(function(e){(function(t){var r=typeof globalThis=="object"?globalThis:typeof global=="object"?global:typeof self=="object"?self:typeof this=="object"?this:a(),n=o(e);typeof r.Reflect<"u"&&
(n=o(r.Reflect,n)),t(n,r),typeof r.Reflect>"u"&&(r.Reflect=e);function o(u,c){return function(l,f){Object.defineProperty(u,l,{configurable:!0,writable:!0,value:f}),c&&c(l,f)}}function s(){try{return Function(
"return this;")()}catch{}}function i(){try{return(0,eval)("(function() { return this; })()")}catch{}}function a(){return s()||i()}})(function(t,r){var n=Object.prototype.hasOwnProperty,o=typeof Symbol==
"function",s=o&&typeof Symbol.toPrimitive<"u"?Symbol.toPrimitive:"@@toPrimitive",i=o&&typeof Symbol.iterator<"u"?Symbol.iterator:"@@iterator",a=typeof Object.create=="function",u={__proto__:[]}instanceof
Array,c=!a&&!u,l={create:a?function(){return yf(Object.create(null))}:u?function(){return yf({__proto__:null})}:function(){return yf({})},has:c?function($,T){return n.call($,T)}:function($,T){return T in
$},get:c?function($,T){return n.call($,T)?$[T]:void 0}:function($,T){return $[T]}},f=Object.getPrototypeOf(Function),d=typeof Map=="function"&&typeof Map.prototype.entries=="function"?Map:T$(),m=typeof Set==
"function"&&typeof Set.prototype.entries=="function"?Set:_$(),p=typeof WeakMap=="function"?WeakMap:P$(),h=o?Symbol.for("@reflect-metadata:registry"):void 0,g=B$(),y=R$(g);function w($,T,M,q){if(ee(M)){
if(!Ri($))throw new TypeError;if(!Es(T))throw new TypeError;return J($,T)}else{if(!Ri($))throw new TypeError;if(!we(T))throw new TypeError;if(!we(q)&&!ee(q)&&!Je(q))throw new TypeError;return Je(q)&&(q=
void 0),M=lr(M),Ae($,T,M,q)}}t("decorate",w);function E($,T){function M(q,ae){if(!we(q))throw new TypeError;if(!ee(ae)&&!$i(ae))throw new TypeError;$e($,T,q,ae)}return M}t("metadata",E);function I($,T,M,q){
if(!we(M))throw new TypeError;return ee(q)||(q=lr(q)),$e($,T,M,q)}t("defineMetadata",I);function C($,T,M){if(!we(T))throw new TypeError;return ee(M)||(M=lr(M)),z($,T,M)}t("hasMetadata",C);function v($,T,M){
if(!we(T))throw new TypeError;return ee(M)||(M=lr(M)),K($,T,M)}t("hasOwnMetadata",v);function B($,T,M){if(!we(T))throw new TypeError;return ee(M)||(M=lr(M)),L($,T,M)}t("getMetadata",B);function k($,T,M){
if(!we(T))throw new TypeError;return ee(M)||(M=lr(M)),V($,T,M)}t("getOwnMetadata",k);function _($,T){if(!we($))throw new TypeError;return ee(T)||(T=lr(T)),Ne($,T)}t("getMetadataKeys",_);function P($,T){
if(!we($))throw new TypeError;return ee(T)||(T=lr(T)),Te($,T)}t("getOwnMetadataKeys",P);function F($,T,M){if(!we(T))throw new TypeError;if(ee(M)||(M=lr(M)),!we(T))throw new TypeError;ee(M)||(M=lr(M));
var q=Ti(T,M,!1);return ee(q)?!1:q.OrdinaryDeleteMetadata($,T,M)}t("deleteMetadata",F);function J($,T){for(var M=$.length-1;M>=0;--M){var q=$[M],ae=q(T);if(!ee(ae)&&!Je(ae)){if(!Es(ae))throw new TypeError;
T=ae}}return T}function Ae($,T,M,q){for(var ae=$.length-1;ae>=0;--ae){var ft=$[ae],Ct=ft(T,M,q);if(!ee(Ct)&&!Je(Ct)){if(!we(Ct))throw new TypeError;q=Ct}}return q}function z($,T,M){var q=K($,T,M);if(q)
return!0;var ae=gf(T);return Je(ae)?!1:z($,ae,M)}function K($,T,M){var q=Ti(T,M,!1);return ee(q)?!1:bs(q.OrdinaryHasOwnMetadata($,T,M))}function L($,T,M){var q=K($,T,M);if(q)return V($,T,M);var ae=gf(
T);if(!Je(ae))return L($,ae,M)}function V($,T,M){var q=Ti(T,M,!1);if(!ee(q))return q.OrdinaryGetOwnMetadata($,T,M)}function $e($,T,M,q){var ae=Ti(M,q,!0);ae.OrdinaryDefineOwnMetadata($,T,M,q)}function Ne($,T){
var M=Te($,T),q=gf($);if(q===null)return M;var ae=Ne(q,T);if(ae.length<=0)return M;if(M.length<=0)return ae;for(var ft=new m,Ct=[],xe=0,Y=M;xe<Y.length;xe++){var re=Y[xe],ne=ft.has(re);ne||(ft.add(re),
Ct.push(re))}for(var se=0,Se=ae;se<Se.length;se++){var re=Se[se],ne=ft.has(re);ne||(ft.add(re),Ct.push(re))}return Ct}function Te($,T){var M=Ti($,T,!1);return M?M.OrdinaryOwnMetadataKeys($,T):[]}function Oe($){
if($===null)return 1;switch(typeof $){case"undefined":return 0;case"boolean":return 2;case"string":return 3;case"symbol":return 4;case"number":return 5;case"object":return $===null?1:6;default:return 6}}
function ee($){return $===void 0}function Je($){return $===null}function lt($){return typeof $=="symbol"}function we($){return typeof $=="object"?$!==null:typeof $=="function"}function Yn($,T){switch(Oe(
$)){case 0:return $;case 1:return $;case 2:return $;case 3:return $;case 4:return $;case 5:return $}var M=T===3?"string":T===5?"number":"default",q=ph($,s);if(q!==void 0){var ae=q.call($,M);if(we(ae))
throw new TypeError;return ae}return La($,M==="default"?"number":M)}function La($,T){if(T==="string"){var M=$.toString;if(vn(M)){var q=M.call($);if(!we(q))return q}var ae=$.valueOf;if(vn(ae)){var q=ae.
call($);if(!we(q))return q}}else{var ae=$.valueOf;if(vn(ae)){var q=ae.call($);if(!we(q))return q}var ft=$.toString;if(vn(ft)){var q=ft.call($);if(!we(q))return q}}throw new TypeError}function bs($){return!!$}
function Af($){return""+$}function lr($){var T=Yn($,3);return lt(T)?T:Af(T)}function Ri($){return Array.isArray?Array.isArray($):$ instanceof Object?$ instanceof Array:Object.prototype.toString.call($)===
"[object Array]"}function vn($){return typeof $=="function"}function Es($){return typeof $=="function"}function $i($){switch(Oe($)){case 3:return!0;case 4:return!0;default:return!1}}function hf($,T){return $===
T||$!==$&&T!==T}function ph($,T){var M=$[T];if(M!=null){if(!vn(M))throw new TypeError;return M}}function Ah($){var T=ph($,i);if(!vn(T))throw new TypeError;var M=T.call($);if(!we(M))throw new TypeError;
return M}function hh($){return $.value}function gh($){var T=$.next();return T.done?!1:T}function yh($){var T=$.return;T&&T.call($)}function gf($){var T=Object.getPrototypeOf($);if(typeof $!="function"||
$===f||T!==f)return T;var M=$.prototype,q=M&&Object.getPrototypeOf(M);if(q==null||q===Object.prototype)return T;var ae=q.constructor;return typeof ae!="function"||ae===$?T:ae}function S$(){var $;!ee(h)&&
typeof r.Reflect<"u"&&!(h in r.Reflect)&&typeof r.Reflect.defineMetadata=="function"&&($=$$(r.Reflect));var T,M,q,ae=new p,ft={registerProvider:Ct,getProvider:Y,setProvider:ne};return ft;function Ct(se){
if(!Object.isExtensible(ft))throw new Error("Cannot add provider to a frozen registry.");switch(!0){case $===se:break;case ee(T):T=se;break;case T===se:break;case ee(M):M=se;break;case M===se:break;default:
q===void 0&&(q=new m),q.add(se);break}}function xe(se,Se){if(!ee(T)){if(T.isProviderFor(se,Se))return T;if(!ee(M)){if(M.isProviderFor(se,Se))return T;if(!ee(q))for(var Ke=Ah(q);;){var dt=gh(Ke);if(!dt)
return;var jr=hh(dt);if(jr.isProviderFor(se,Se))return yh(Ke),jr}}}if(!ee($)&&$.isProviderFor(se,Se))return $}function Y(se,Se){var Ke=ae.get(se),dt;return ee(Ke)||(dt=Ke.get(Se)),ee(dt)&&(dt=xe(se,Se),
ee(dt)||(ee(Ke)&&(Ke=new d,ae.set(se,Ke)),Ke.set(Se,dt))),dt}function re(se){if(ee(se))throw new TypeError;return T===se||M===se||!ee(q)&&q.has(se)}function ne(se,Se,Ke){if(!re(Ke))throw new Error("Me\
tadata provider not registered.");var dt=Y(se,Se);if(dt!==Ke){if(!ee(dt))return!1;var jr=ae.get(se);ee(jr)&&(jr=new d,ae.set(se,jr)),jr.set(Se,Ke)}return!0}}function B$(){var $;return!ee(h)&&we(r.Reflect)&&
Object.isExtensible(r.Reflect)&&($=r.Reflect[h]),ee($)&&($=S$()),!ee(h)&&we(r.Reflect)&&Object.isExtensible(r.Reflect)&&Object.defineProperty(r.Reflect,h,{enumerable:!1,configurable:!1,writable:!1,value:$}),
$}function R$($){var T=new p,M={isProviderFor:function(re,ne){var se=T.get(re);return ee(se)?!1:se.has(ne)},OrdinaryDefineOwnMetadata:Ct,OrdinaryHasOwnMetadata:ae,OrdinaryGetOwnMetadata:ft,OrdinaryOwnMetadataKeys:xe,
OrdinaryDeleteMetadata:Y};return g.registerProvider(M),M;function q(re,ne,se){var Se=T.get(re),Ke=!1;if(ee(Se)){if(!se)return;Se=new d,T.set(re,Se),Ke=!0}var dt=Se.get(ne);if(ee(dt)){if(!se)return;if(dt=
new d,Se.set(ne,dt),!$.setProvider(re,ne,M))throw Se.delete(ne),Ke&&T.delete(re),new Error("Wrong provider for target.")}return dt}function ae(re,ne,se){var Se=q(ne,se,!1);return ee(Se)?!1:bs(Se.has(re))}
function ft(re,ne,se){var Se=q(ne,se,!1);if(!ee(Se))return Se.get(re)}function Ct(re,ne,se,Se){var Ke=q(se,Se,!0);Ke.set(re,ne)}function xe(re,ne){var se=[],Se=q(re,ne,!1);if(ee(Se))return se;for(var Ke=Se.
keys(),dt=Ah(Ke),jr=0;;){var wh=gh(dt);if(!wh)return se.length=jr,se;var O$=hh(wh);try{se[jr]=O$}catch(Q$){try{yh(dt)}finally{throw Q$}}jr++}}function Y(re,ne,se){var Se=q(ne,se,!1);if(ee(Se)||!Se.delete(
re))return!1;if(Se.size===0){var Ke=T.get(ne);ee(Ke)||(Ke.delete(se),Ke.size===0&&T.delete(Ke))}return!0}}function $$($){var T=$.defineMetadata,M=$.hasOwnMetadata,q=$.getOwnMetadata,ae=$.getOwnMetadataKeys,
ft=$.deleteMetadata,Ct=new p,xe={isProviderFor:function(Y,re){var ne=Ct.get(Y);return!ee(ne)&&ne.has(re)?!0:ae(Y,re).length?(ee(ne)&&(ne=new m,Ct.set(Y,ne)),ne.add(re),!0):!1},OrdinaryDefineOwnMetadata:T,
OrdinaryHasOwnMetadata:M,OrdinaryGetOwnMetadata:q,OrdinaryOwnMetadataKeys:ae,OrdinaryDeleteMetadata:ft};return xe}function Ti($,T,M){var q=g.getProvider($,T);if(!ee(q))return q;if(M){if(g.setProvider(
$,T,y))return y;throw new Error("Illegal state.")}}function T$(){var $={},T=[],M=(function(){function xe(Y,re,ne){this._index=0,this._keys=Y,this._values=re,this._selector=ne}return xe.prototype["@@it\
erator"]=function(){return this},xe.prototype[i]=function(){return this},xe.prototype.next=function(){var Y=this._index;if(Y>=0&&Y<this._keys.length){var re=this._selector(this._keys[Y],this._values[Y]);
return Y+1>=this._keys.length?(this._index=-1,this._keys=T,this._values=T):this._index++,{value:re,done:!1}}return{value:void 0,done:!0}},xe.prototype.throw=function(Y){throw this._index>=0&&(this._index=
-1,this._keys=T,this._values=T),Y},xe.prototype.return=function(Y){return this._index>=0&&(this._index=-1,this._keys=T,this._values=T),{value:Y,done:!0}},xe})(),q=(function(){function xe(){this._keys=
[],this._values=[],this._cacheKey=$,this._cacheIndex=-2}return Object.defineProperty(xe.prototype,"size",{get:function(){return this._keys.length},enumerable:!0,configurable:!0}),xe.prototype.has=function(Y){
return this._find(Y,!1)>=0},xe.prototype.get=function(Y){var re=this._find(Y,!1);return re>=0?this._values[re]:void 0},xe.prototype.set=function(Y,re){var ne=this._find(Y,!0);return this._values[ne]=re,
this},xe.prototype.delete=function(Y){var re=this._find(Y,!1);if(re>=0){for(var ne=this._keys.length,se=re+1;se<ne;se++)this._keys[se-1]=this._keys[se],this._values[se-1]=this._values[se];return this.
_keys.length--,this._values.length--,hf(Y,this._cacheKey)&&(this._cacheKey=$,this._cacheIndex=-2),!0}return!1},xe.prototype.clear=function(){this._keys.length=0,this._values.length=0,this._cacheKey=$,
this._cacheIndex=-2},xe.prototype.keys=function(){return new M(this._keys,this._values,ae)},xe.prototype.values=function(){return new M(this._keys,this._values,ft)},xe.prototype.entries=function(){return new M(
this._keys,this._values,Ct)},xe.prototype["@@iterator"]=function(){return this.entries()},xe.prototype[i]=function(){return this.entries()},xe.prototype._find=function(Y,re){if(!hf(this._cacheKey,Y)){
this._cacheIndex=-1;for(var ne=0;ne<this._keys.length;ne++)if(hf(this._keys[ne],Y)){this._cacheIndex=ne;break}}return this._cacheIndex<0&&re&&(this._cacheIndex=this._keys.length,this._keys.push(Y),this.
_values.push(void 0)),this._cacheIndex},xe})();return q;function ae(xe,Y){return xe}function ft(xe,Y){return Y}function Ct(xe,Y){return[xe,Y]}}function _$(){var $=(function(){function T(){this._map=new d}
return Object.defineProperty(T.prototype,"size",{get:function(){return this._map.size},enumerable:!0,configurable:!0}),T.prototype.has=function(M){return this._map.has(M)},T.prototype.add=function(M){
return this._map.set(M,M),this},T.prototype.delete=function(M){return this._map.delete(M)},T.prototype.clear=function(){this._map.clear()},T.prototype.keys=function(){return this._map.keys()},T.prototype.
values=function(){return this._map.keys()},T.prototype.entries=function(){return this._map.entries()},T.prototype["@@iterator"]=function(){return this.keys()},T.prototype[i]=function(){return this.keys()},
T})();return $}function P$(){var $=16,T=l.create(),M=q();return(function(){function Y(){this._key=q()}return Y.prototype.has=function(re){var ne=ae(re,!1);return ne!==void 0?l.has(ne,this._key):!1},Y.
prototype.get=function(re){var ne=ae(re,!1);return ne!==void 0?l.get(ne,this._key):void 0},Y.prototype.set=function(re,ne){var se=ae(re,!0);return se[this._key]=ne,this},Y.prototype.delete=function(re){
var ne=ae(re,!1);return ne!==void 0?delete ne[this._key]:!1},Y.prototype.clear=function(){this._key=q()},Y})();function q(){var Y;do Y="@@WeakMap@@"+xe();while(l.has(T,Y));return T[Y]=!0,Y}function ae(Y,re){
if(!n.call(Y,M)){if(!re)return;Object.defineProperty(Y,M,{value:l.create()})}return Y[M]}function ft(Y,re){for(var ne=0;ne<re;++ne)Y[ne]=Math.random()*255|0;return Y}function Ct(Y){if(typeof Uint8Array==
"function"){var re=new Uint8Array(Y);return typeof crypto<"u"?crypto.getRandomValues(re):typeof msCrypto<"u"?msCrypto.getRandomValues(re):ft(re,Y),re}return ft(new Array(Y),Y)}function xe(){var Y=Ct($);
Y[6]=Y[6]&79|64,Y[8]=Y[8]&191|128;for(var re="",ne=0;ne<$;++ne){var se=Y[ne];(ne===4||ne===6||ne===8)&&(re+="-"),se<16&&(re+="0"),re+=se.toString(16).toLowerCase()}return re}}function yf($){return $.__=
void 0,delete $.__,$}})})(S0||(S0={}));var hE=U(AE());var uo=Jt("random"),Xe=Jt("backend"),We=Jt("events"),co=Jt("files"),dn=Jt("storage"),ju=Jt("storages"),mt=Jt("clock"),Xt=Jt("task"),Uu=class e{#e;constructor(t=hE.container.createChildContainer()){this.#e=
t}register(t,r){if(this.#e.isRegistered(t))throw new Error(`Cannot register a service as its token must be free: ${String(t)} is taken`);return this.#e.register(t,{useValue:r}),this}has(t){return this.#e.
isRegistered(t,!0)}resolve(t){if(!this.has(t))throw new Error(`Cannot resolve ${String(t)} as it must be registered: it is not`);return this.#e.resolve(t)}child(){return new e(this.#e.createChildContainer())}};A();var Vr="classes";function On(e){return e.formula?.of===e?e.formula:void 0}function ie(e,t){let{knownTerms:r,...n}=t,o=s=>e(s);return Object.assign(o,n,r&&{formula:{of:o,terms:r}})}A();var Bm=U(G());var He=class extends x{name="PluginError"};function Pt(e,t){try{return t()}catch(r){throw qu(e,r)}}function qu(e,t){if(t instanceof He||t instanceof at||k2(t))return t;if(t instanceof x)return new He(
`${e}: ${t.message}`,{cause:t});let{name:r,message:n}=t instanceof Error?t:{name:"an error",message:String(t)},o=n.split(`
`)[0];return new He(`${e} threw ${r}: ${o}${S2(t)}`,{cause:t})}function k2(e){return e instanceof WebAssembly.RuntimeError||e instanceof RangeError&&/allocation|array length|array size|out of bounds/i.
test(e.message)}function S2(e){if(!(e instanceof Error))return"";let t=(e.stack??"").split(/[\s()]+/).flatMap(o=>{let[,s,i,a]=/^(?:file:\/\/)?(.+\.[mc]?[jt]sx?):(\d+):(\d+)/.exec(o.slice(0,4096))??[];
return s?[{path:s,at:`${s.split("/").at(-1)}:${i}:${a}`}]:[]}),r=new URL("..",location.href).pathname,n=t.find(({path:o})=>!/node_modules|registry\.npmjs/.test(o)&&!o.startsWith(r));return n?` (${n.at}\
)`:""}var Rm=Symbol("made by");function hr(e,t){return Object.isExtensible(e)&&!(Rm in e)&&Object.defineProperty(e,Rm,{value:t}),e}function De(e,t){return e[Rm]??t}function Wo(e,t){try{return t()}catch(r){
throw $m(e,r)}}function $m(e,t){return t instanceof x?t:qu(e,t)}function yE(e,t,r){let n=B2[e];return n?n(t,r):hr(r,t)}var B2={loss(e,t){let r=On(t);return hr(Gu(t,ie(n=>Pt(e,()=>R2(t(n))),{...t.needs?
{needs:t.needs}:{},...t.terms?{terms:t.terms}:{},...t.tasks?{tasks:t.tasks}:{},...t.weighs?{weighs:t.weighs}:{},...r?{knownTerms:n=>Pt(e,()=>r.terms(n))}:{}})),e)},strategy:(e,t)=>({stages:r=>gE(e,()=>t.
stages(r))}),teacher:(e,t)=>({...t,stages:r=>gE(e,()=>t.stages(r),n=>wE(n)?hr(n,e):n)}),student:(e,t)=>Object.assign(Gu(t,r=>hr(Wo(e,()=>t(r)),e)),t.scaled?{scaled:t.scaled}:{},t.load?{load:(r,n)=>Ls(
e,async()=>hr(await t.load(r,n),e))}:{}),augmentation:(e,t)=>Gu(t,r=>hr(Wo(e,()=>t(r)),e)),dataset:(e,t)=>({load:r=>Ls(e,()=>t.load(r)),async*rows(r){let n=Wo(e,()=>t.rows(r)[Symbol.asyncIterator]());
try{for(let o=await Ls(e,()=>n.next());!o.done;)yield o.value,o=await Ls(e,()=>n.next())}finally{await n.return?.()}}}),backend:(e,t)=>({...t,activate:()=>Ls(e,()=>t.activate())}),exporter:(e,t)=>({export:r=>Ls(
e,()=>t.export(r))}),scheduler:(e,t)=>Gu(t,r=>Wo(e,()=>t(r)))};function Gu(e,t){return Object.defineProperty(t,"name",{value:e.name})}async function*gE(e,t,r=n=>n){let n;try{n=t();let o=await n.next();
for(;!o.done;)o=await n.next(yield wE(o.value)?hr(o.value,e):o.value);return r(o.value)}catch(o){throw $m(e,o)}finally{await n?.return?.(void 0)}}async function Ls(e,t){try{return await t()}catch(r){throw $m(
e,r)}}function wE(e){return typeof e=="object"&&e!==null}function R2(e){if(e instanceof Bm.Tensor&&e.rank===0)return e;let t=e instanceof Bm.Tensor?`a tensor of shape [${e.shape}]`:e instanceof Promise?
"a promise":typeof e;throw new TypeError(`a loss must return a scalar tensor: current value is ${t}`)}A();function lo(e,t,r,n){let o=i=>i.code==="unrecognized_keys";return[...e.issues.filter(o),...e.issues.filter(i=>!o(i))].flatMap(i=>IE(i,t,r,n))}var Tm=1e3;function Zu(e){if(e.length<=Tm)return e;let t=`\
has ${e.length-Tm+1} more mistakes of this kind`;return[...e.slice(0,Tm-1),{path:[],rule:t}]}function IE(e,t,r,n){let o=e.path.filter(a=>typeof a!="symbol"),s=o.reduce((a,u)=>a?.[u],n),i=a=>[{path:o,rule:a,
value:s}];switch(e.code){case"unrecognized_keys":{let a=Xi(t,o);return e.keys.map((u,c)=>({path:[...o,u],rule:`is not an option of ${r}${c<20?st(u,a):""}`}))}case"invalid_type":return s===void 0?[{path:o,
rule:`must be given: ${_m(e.expected)}`}]:i(`must be ${_m(e.expected)}`);case"too_small":return i(EE(e.origin,e.inclusive?"at least":"above",e.minimum));case"too_big":return i(EE(e.origin,e.inclusive?
"at most":"below",e.maximum));case"invalid_value":{let a=e.values.map(c=>JSON.stringify(c)).join(", "),u=typeof s=="string"?st(s,e.values.map(String)):"";return i(`must be ${e.values.length>1?"one of ":
""}${a}${u}`)}case"invalid_union":{let a=e.errors.find(c=>c.length&&c.every(l=>l.path.length||l.code==="unrecognized_keys"));if(!a&&s===void 0){let c=e.message==="Invalid input"?bE(e).replace(/^must be /,
""):"";return[{path:o,rule:c?`must be given: ${c}`:e.message}]}if(!a)return i(e.message==="Invalid input"?bE(e):e.message);let u=c=>({...c,path:[...e.path,...c.path]});return a.flatMap(c=>IE(u(c),t,r,
n))}case"custom":{let{rule:a,...u}=e.params??{};return a===void 0?i(e.message):[{path:o,rule:a,..."value"in u?{value:u.value}:{}}]}default:return i(e.message.startsWith("must ")?e.message:`is not vali\
d: ${e.message}`)}}function Xi(e,t){if(e instanceof Ji||e instanceof qd||e instanceof Wd)return Xi(e.unwrap(),t);let[r,...n]=t;return e instanceof jd?r===void 0?Object.keys(e.shape):Xi(e.shape[r],n):e instanceof
Iu?e.options.flatMap(o=>Xi(o,t)):e instanceof Ud?Xi(e.element,n):[]}function bE(e){let t=e.errors.flatMap(r=>r.flatMap(n=>n.code==="invalid_type"?[_m(n.expected)]:[]));return t.length?`must be ${[...new Set(
t)].join(" or ")}`:"is not valid here"}function EE(e,t,r){return e==="string"?r===1||r===1n?"must not be empty":`must have ${t} ${r} characters`:e==="array"?`must have ${t} ${r} entr${r===1||r===1n?"y":
"ies"}`:`must be ${t} ${r}`}function _m(e){let t={int:"whole number",record:"object",tuple:"list",array:"list"}[e]??e;return`${/^[aeiou]/.test(t)?"an":"a"} ${t}`}function Ku(e,t,r,n,o){let s=new Set(t),
i=t.length?` (${$2(t)})`:"",a=0;for(let u of Object.keys(e)){if(s.has(u))continue;let c=`must be the name of a ${n}${i}${a++<20?st(u,t):""}`;o.addIssue({code:"custom",path:[r,u],message:c,params:{rule:c}})}}
function $2(e,t=20){let r=e.length>t?` and ${e.length-t} more`:"";return e.slice(0,t).map(n=>ln(n,60)).join(", ")+r}A();function Pm(e){return function(){return e}}function Ie(e,t){return typeof e=="number"?Pm(e):t.make("scheduler",e)}function fo(e,t,r){return r<=0?e:r>=1?t:Math.min(Math.max(e+(t-e)*r,Math.min(e,t)),
Math.max(e,t))}function zs(e,t=256){let[r,n]=[1/0,-1/0];for(let o=0;o<=t;o++){let s=e(o/t);if(Number.isNaN(s))return{low:NaN,high:NaN};[r,n]=[Math.min(r,s),Math.max(n,s)]}return{low:r,high:n}}var Vu=class{constructor(t=[],r={}){this.defaults=r;for(let n of t)this.register(n)}defaults;container=new Uu;#e=new Map;#t=new WeakMap;register(t){let{kind:r,name:n}=t,o=(a,u)=>new _t(`${r} plugin ${JSON.
stringify(n)}`,[{path:["name"],rule:a,value:u}]);if(!/^[a-z][a-z0-9-]*$/.test(n))throw o("must be lower case with digits and hyphens",n);let s=`${r}/${n}`;if(this.#e.has(s))throw o("must be free: a pl\
ugin of this kind and name is registered",n);let i={plugin:t,token:Jt(s)};return this.container.register(i.token,t),this.#e.set(s,i),this}list(t){return[...this.#e.values()].map(({plugin:n})=>n).filter(
n=>t===void 0||n.kind===t)}get labelLoss(){let{labelLoss:t}=this.defaults;if(t)return this.parse(["loss"],t);throw new x("Cannot train on labels as the catalogue must have a default labelLoss: it has \
none; make it as new Catalogue(plugins, { labelLoss: { use: name } })")}find(t,r,n=this.container){let o=this.#e.get(`${t}/${r}`);return o&&n.resolve(o.token)}tokenOf(t,r){return this.#e.get(`${t}/${r}`)?.
token}parse(t,r,n){let o=this.#n(t,r);if(o)return o;let s=this.#o(t,r,this.#r(n));if("problems"in s)throw new _t(t.join(" or "),s.problems);return s.spec}make(t,r,n=this.container){let{use:o,...s}=this.
parse([t],r),i=this.find(t,o,n),a=`${t} ${o}`,u=yE(t,a,Wo(a,()=>i.create(s,this.context(n))));return t==="loss"&&n.has(Xt)&&Om(a,u,n.resolve(Xt)),u}context(t){return{make:(r,n)=>this.make(r,n,t),has:(r,n)=>this.
find(r,n)!==void 0,resolve:r=>t.resolve(r)}}kit(t){return this.#r(t).kit}#r(t=r=>r){let r=(a,{path:u,rule:c,...l})=>(a.addIssue({code:"custom",path:[...u],message:c,params:{rule:c,...l}}),Uo),n=(a,u,c)=>{
let l=this.#o(a,u,i);return"spec"in l?l.spec:(Zu(l.problems).forEach(f=>r(c,f)),Uo)},o={part:(...a)=>un().meta({[Hu]:a}).transform((u,c)=>n(a,u,c)),path:()=>oe().min(1).transform((a,u)=>{try{return t(
a)}catch(c){if(c instanceof x)return r(u,{path:[],rule:c.message,value:a});throw c}}),schedule:(a={})=>un().meta({[Hu]:["scheduler"],[_2]:a}).transform((u,c)=>{if(typeof u=="object"&&u!==null||typeof u==
"string"){let f=n(["scheduler"],u,c);if(f===Uo)return f;let{low:d}=zs(this.make("scheduler",f)),m=vE(d,a);return m?r(c,{path:[],rule:`${m} all the way`,value:d}):f}if(u===void 0)return r(c,{path:[],rule:"\
must be given: a number or a scheduler"});let l=vE(u,a);return l?r(c,{path:[],rule:l,value:u}):u})},s=new Map,i={kit:o,hints:0,of:(a,u)=>{let c=`${a}/${u}`,l=s.get(c)??this.find(a,u).options(o);return s.
set(c,l),l}};return i}#n(t,r){if(typeof r!="object"||r===null)return;let n=this.#t.get(r);if(n===void 0)return;let o=r;return t.find(s=>this.find(s,o.use))===n?o:void 0}#o(t,r,n){let o=t.join(" or ");
if(r===void 0)return{problems:[{path:[],rule:`must be given: a ${o} plugin`}]};let s=typeof r=="string"?{use:r}:r;if(typeof s!="object"||s===null||Array.isArray(s))return{problems:[{path:[],rule:`must\
 name a ${o} plugin as { "use": name }`,value:r}]};let{use:i,...a}=s,u=typeof i=="string"?t.find(m=>this.find(m,i)):void 0,c=u?[]:t.flatMap(m=>this.list(m).map(({name:p})=>p));if(typeof i!="string")return{
problems:[{path:["use"],rule:`must name a ${o} plugin (${c.join(", ")})`,value:i}]};if(!u){let m=n.hints++<20?st(i,c):"",p=`must be one of the ${o} plugins ${c.join(", ")}${m}`;return{problems:[{path:[
"use"],rule:p,value:i}]}}let l=n.of(u,i),f=Wo(`${u} ${i}`,()=>l.safeParse(a));if(!f.success)return{problems:lo(f.error,l,`${u} ${i}`,a)};let d={use:i,...f.data};return this.#t.set(d,u),{spec:d}}},T2={
softmax:Vr,sigmoid:"labels",numbers:"numbers",tokens:"tokens"};function Om(e,{tasks:t=[Vr]},{name:r,answers:n,hardLoss:o,softLoss:s}){if(!(t==="all"||t.includes(r)||t.includes(T2[n])))throw new x(`Can\
not use ${e} as it must serve the task ${r}: it serves ${t.join(" and ")||"none"}; for ${r} there are ${s().use} (the teacher's answers) and ${o.use} (the labels)`)}var Hu="retort:part",_2="retort:num\
ber";function vE(e,{min:t,above:r}){if(typeof e!="number"||!Number.isFinite(e))return"must be a finite number or a scheduler";if(r!==void 0&&!(e>r))return`must be above ${r}`;if(t!==void 0&&!(e>=t))return`\
must be at least ${t}`}A();function Ju(e){return/^(npm|jsr):/.test(e)}var Yu=.3,P2=R({test:D().gt(0).lt(1).optional().describe(`Share of the rows that the report is about. Where neither it nor \`trainRows\` is given, the test part that the data set itself names, or else ${Yu}\
.`),validation:D().min(0).lt(1).default(.1).describe("Share of the rows (with `trainRows`, of those) that choices are made on."),trainRows:D().int().min(1).optional().describe("The first so many rows \
are for training and validation, all rows after them are the test part; excludes `test`.")}).refine(({test:e,trainRows:t})=>e===void 0||t===void 0,{path:["test"],error:"must be left out where trainRow\
s says which rows are the test part"}).refine(({test:e=Yu,validation:t,trainRows:r})=>r!==void 0||e+t<1,"must leave rows to train on: test + validation below 1"),O2=R({precision:ge(["float16","float32"]).
default("float16").describe("Of each number; float16 moves a logit by 1 in 2000 of itself at most."),top:D().int().min(1).optional().describe("Keeps only so many of a row's logits, the largest, and wh\
at the other classes weigh together; all by default."),chunkRows:D().int().min(1024).max(2**20).multipleOf(1024).optional().describe("Rows of a file; up to 16384 by default, so that the logits take 16\
 MiB at most."),batchRows:D().int().min(1).max(1024).optional().describe("Rows that a teacher which only labels (a service, say) is asked about in one call; 64 by default, or what it says itself."),atOnce:D().
int().min(1).max(64).optional().describe("How many such calls are pending at once; 4 by default, or what the teacher says itself."),seconds:D().gt(0).max(86400).optional().describe("How long such a ca\
ll may take; 120 by default, or what the teacher says itself.")}),kE=e=>R({epochs:D().int().min(1).describe("Passes over the training rows."),batchSize:D().int().min(1).optional().describe("Rows of a \
step, at most all rows of the table; of the training rows all, where there are fewer; 64 by default."),optimizer:e.part("optimizer").describe("What makes steps of gradients."),augment:e.part("augmenta\
tion").nullish().describe("What is done to rows each time they are shown, for student and baseline alike; null, the default, for nothing."),views:D().int().min(1).max(1e3).optional().describe("How man\
y augmented views each row has, made once and for all, so that a frozen teacher labels each of them once; a row is shown as it stands or as one of them. Needs `augment`. A new view each time by defaul\
t."),classWeight:ge(["balanced"]).optional().describe("How much rows count by their class: `balanced` for rows / (classes · rows of the class), in loss and baseline alike. All alike by default.")}),Q2=(e,{
labelLoss:t})=>R({name:oe().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/,{error:"must be letters, digits, dots, hyphens and underscores, at most 80"}).describe("Its stage is `baseline-<name>`."),loss:Ns(
e.part("loss"),t).describe("What it learns by, without a teacher: what the baseline learns by by default."),augment:e.part("augmentation").nullish().describe("An augmentation of its own, anew each tim\
e a row is shown; null for none. Left out, that of `train`, `views` included.")}),D2=e=>R({split:P2.prefault({}).describe("Which rows are kept from training."),unlabelled:e.part("dataset").optional().
describe("Further rows, whose classes are not known or not read: the teacher alone says what they are."),weight:oe().min(1).optional().describe("A numeric column that says how much each row counts, in\
 loss and baseline alike; it is no feature."),encode:or(oe().min(1),e.part("encoder")).optional().describe("How columns become features: encoders by a column's kind (numeric, category, text, tokens, i\
mage) or its name.")}),M2=e=>R({train:kE(e).partial().prefault({}).describe("How it is trained; what is left out is as in the student's training.")}),F2=(e,t)=>{let r=e.kit(t),{parts:n={},labelOnly:o={}}=e.
defaults,s=kE(r),i=s.extend({epochs:s.shape.epochs.default(100),optimizer:Ns(s.shape.optimizer,n.train?.optimizer)}),a=Object.keys(o),u=Q2(r,e.defaults),c=ge(a).transform(f=>u.parse({name:f,...o[f]})),
l=ue(it([...a.length?[c]:[],u],{error:`must be ${a.map(f=>JSON.stringify(f)).join(", ")} or an object with a name`})).refine(f=>new Set(f.map(({name:d})=>d)).size===f.length,{error:"must have differen\
t names"});return R({$schema:oe().optional(),name:oe().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,{error:"must be letters, digits, dots, hyphens and underscores, at most 100"}).default("run").describe(
"Names the run and its folder."),task:r.part("task").optional().describe("What is asked about each row. Left out, it is guessed from the label where that is plain, and said."),data:xE(r,["dataset"],D2(
r)),teacher:Ns(xE(r,["teacher","student"],M2(r)),n.teacher),student:Ns(r.part("student"),n.student),strategy:Ns(r.part("strategy"),n.strategy),train:i.prefault({}).describe("How long and by which opti\
mizer the student is trained."),baselines:l.optional().describe("Further students of the same budget that learn from labels alone, beside the same-budget baseline: "+[...a,"or one with a loss and an a\
ugmentation of its own."].join(", ")),targets:O2.optional().describe("How frozen teachers are asked, and their answers stored."),backend:Ns(r.part("backend"),n.backend),seed:D().int().min(0).max(2**32).
default(1).describe("The first seed."),seeds:D().int().min(1).max(1e3).default(1).describe("How many seeds to run: seed, seed + 1, …"),plugins:z2(t).optional().describe("Plugins of your own, for the\
 command line to load: paths, relative to the config, `npm:` or `jsr:` specifiers.")})};function Ns(e,t){return t===void 0?e:e.prefault(t)}function L2(e,t){return F2(e,t)}function z2(e=t=>t){let t=oe().
min(1).refine(r=>/^(npm|jsr):./.test(r)||!/^[a-z][a-z0-9+.-]+:/i.test(r),"must be a path, or begin with npm: or jsr:");return ue(t.transform(r=>Ju(r)?r:e(r)))}function SE(e,t,{subject:r="config",resolvePath:n}={}){let o=L2(e,n),s=o.safeParse(t);if(!s.success)throw new _t(r,lo(s.error,o,"a config",t));let{$schema:i,...a}=s.data,u=Object.entries(a.teacher.train).
filter(([,h])=>h!==void 0),c=Object.fromEntries(u),{views:l,...f}={...a.train,...c},m=l!==void 0&&(c.views!==void 0||c.augment===void 0)?{...f,views:l}:f,p=[...CE(["train"],a.train),...c.views===void 0?
[]:CE(["teacher","train"],m)];if(p.length)throw new _t(r,p);return{...a,teacher:{...a.teacher,train:m}}}function CE(e,{augment:t,views:r}){if(r===void 0||t)return[];let n=`must be left out where there\
 is no ${e.join(".")}.augment`;return[{path:[...e,"views"],rule:n,value:r}]}function xE(e,t,r){let n=e.part(...t);return un().meta({[Hu]:t,[N2]:r}).transform((o,s)=>{let i=typeof o=="string"?{use:o}:o,
a=typeof i=="object"&&i!==null&&!Array.isArray(i),u=a?Object.entries(i).filter(([m])=>Object.hasOwn(r.shape,m)):[],c=a?Object.fromEntries(Object.entries(i).filter(([m])=>!Object.hasOwn(r.shape,m))):i,
l=n.safeParse(c),f=r.safeParse(Object.fromEntries(u));if(l.success&&f.success)return{...l.data,...f.data};let d=[...l.success?[]:lo(l.error,n,"a config",c),...f.success?[]:lo(f.error,r,"a config",i)];
for(let{path:m,rule:p,...h}of Zu(d))s.addIssue({code:"custom",path:[...m],message:p,params:{rule:p,...h}});return Uo})}var N2="retort:extras";function Qm(e,t,r=[]){if(Object.is(e,t))return;let n=o=>typeof o==
"object"&&o!==null;if(!n(e)||!n(t)||Array.isArray(e)!==Array.isArray(t))return{path:r,a:e,b:t};for(let o of new Set([...Object.keys(e),...Object.keys(t)])){let s=Array.isArray(e)?Number(o):o,i=Qm(e[o],
t[o],[...r,s]);if(i)return i}}A();A();A();async function et(e){let t=new TextEncoder,r=[];for(let n of e){let o=typeof n=="string"?t.encode(n):mn(n),s=o.length>16777216;if(r.push(t.encode(`${o.length}${s?" in pieces":""}:`)),!s)r.push(o);else
for(let i=0;i<o.length;i+=16777216)r.push(await mo(o.slice(i,i+16777216)))}return Xu(await mo(ht(r)))}async function mo(e){return new Uint8Array(await crypto.subtle.digest("SHA-256",e))}function Xu(e){
return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function mn(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function ht(e){let t=new Uint8Array(e.reduce((n,o)=>n+o.length,
0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}A();function qt(e){return new TextEncoder().encode(`${JSON.stringify(e,null,2)}
`)}function BE(e,t,r){return e.write(t,qt(r))}async function xt(e,t,r){let n=await e.read(t);if(n)try{return JSON.parse(new TextDecoder().decode(n))}catch(o){let s=o.message.replaceAll(/\s+/g," ");throw new x(
`Cannot read ${r}/${t}: it must be JSON: ${s}`)}}var ir="checksums.json",U2=["README.md"];async function Us(e,t){let r=[...t].sort(([s],[i])=>s<i?-1:1),n={};for(let[s,i]of r)n[s]=Xu(await mo(i.slice()));let o=[...t.keys()].at(-1);for(let[s,i]of t)s===
o&&await e.write(ir,qt(n)),await e.write(s,i)}async function po(e,t,{as:r,remedy:n="copy it anew, or train it anew",only:o,editable:s=[],warn:i=()=>{}}){let a=await xt(e,ir,t);if(a===void 0)return e;let u=`\
Cannot open ${t} as ${r}`;if(!j2(a))throw new x(`${u}: ${ir} must have the SHA-256 of each file by its name: it does not; ${n}`);let c=Object.keys(a).find(f=>/[/\\]|^\.{0,2}$/.test(f));if(c!==void 0)throw new x(
`${u}: ${ir} must name files beside it: current value is ${S(c)}; ${n}`);let l=new Map;for(let[f,d]of Object.entries(a)){if(U2.includes(f)||o&&!o.includes(f))continue;let m=await e.read(f);if(!m)throw new x(
`${u}: it must have all files that ${ir} names: ${f} is not there`);l.set(f,m);let p=Xu(await mo(m.slice()));if(p===d)continue;let h=`its SHA-256 is ${p.slice(0,12)}…, and ${ir} has ${d.slice(0,12)}\
…`;if(s.includes(f)){i(`${t}/${f} is not as it was written (${h}): it is taken as it is`);continue}throw new x(`${u}: ${f} must be as it was written: ${h}; ${n}, or remove ${ir} if you have changed ${f}\
 yourself`)}return{read:f=>l.has(f)?Promise.resolve(l.get(f)):e.read(f)}}function j2(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)&&Object.values(e).every(t=>typeof t=="string")}A();A();var RE=["","?","NA","N/A","null"];function Le(e){let t=Number(e);if(!Number.isFinite(t))return NaN;let r=e.charCodeAt(0);return r>G2&&r<128||!q2.test(e)?t:NaN}var G2=48,q2=/^\s*(0[xob]|$)/i;function Hr(e,t){
let r=Math.min(e.length,t.length);for(let n=0;n<r;n++)if(e.charCodeAt(n)!==t.charCodeAt(n))return e.codePointAt(n)-t.codePointAt(n);return e.length-t.length}function js(e){let t=[...e];return t.some(r=>Number.
isNaN(Le(r)))?t.sort(Hr):t.sort((r,n)=>Number(r)-Number(n)||Hr(r,n))}function ea(e){let t=new Set;for(let r of e){if(t.has(r))return r;t.add(r)}}function Gs(e,t){return typeof t=="string"?e.indexOf(t):
t<0?e.length+t:t}function Wt(e){let t=[...e],r=t.slice(0,10).map(n=>JSON.stringify(ln(n,40)));return t.length>10?`${r.join(", ")} and ${t.length-10} more`:r.join(", ")}function ut(e,t){return`${e} ${t}${e===
1?"":"s"}`}function ta(e){let t=new Int32Array(e).fill(-1),r=new Map;return{set(n,o){if(o===void 0)return;let s=r.get(o);s===void 0&&r.set(o,s=r.size),t[n]=s},finish(){let n=[...r.keys()].sort(Hr),o=new Int32Array(
n.length);return n.forEach((s,i)=>o[r.get(s)]=i),{categories:n,codes:t.map(s=>s<0?-1:o[s])}}}}A();A();A();function Zo(e,t){let{name:r,encoder:n}=e;if(Object.hasOwn(t,n))return t[n](e);throw new x(`Cannot encode column ${S(r)} as its encoder must be at hand: ${S(n)} is not; name the plugin that it comes wi\
th`)}function $E(e,t){let{of:r,width:n,missing:o}=e,s=Zo(e,t);return(i,a,u)=>{if(a.fill(0,u,u+n+(o?1:0)),o&&i===null&&(a[u+n]=1),"write"in s)return Dm(r,i,c=>s.write(c,a,u))}}function Dm(e,t,r){if(t==
null)return r(null);if(e==="tokens"){let n=Mm(t);return typeof n=="string"?n:r(n)}if(typeof t!="string"&&typeof t!="number")return"a text, a number or null";if(e==="numeric"||e==="image"){let n=typeof t==
"number"?t+0:Le(t);return Number.isFinite(n)?r(n):"a finite number"}return r(String(t))}function Mm(e){let t=Array.isArray(e)?e:typeof e=="string"?W2(e):[e],r=new Int32Array(t.length);for(let n=0;n<t.
length;n++){let o=t[n],s=typeof o=="number"?o:typeof o=="string"?Le(o):NaN;if(!(Number.isInteger(s)&&s>=0&&s<2**31))return`ids, whole numbers from 0 on, as a list or with spaces between them, and not ${S(
o)}`;r[n]=s}return r}function W2(e){return e.split(/\s+/).filter(t=>t)}function ec({kind:e,name:t,...r},n,o){if(e==="text")return{kind:e,name:t,values:n};let s=new Int32Array(n.length+1),i=n.map((f,d)=>{let m=Mm(f??"");if(typeof m=="string")throw o(`row ${d+1}, column ${S(
t)} must be ${m}: current value is ${S(f)}`);return s[d+1]=s[d]+m.length,m}),a=new Int32Array(s.at(-1));i.forEach((f,d)=>a.set(f,s[d]));let u=r.vocabulary||a.reduce((f,d)=>Math.max(f,d),0)+1,c={kind:e,
name:t,ids:a,starts:s,vocabulary:u},l=_E(c,n.length);if(l!==void 0)throw o(l);return c}function TE(e,t,r){let n=new Int32Array(t.length+1);return t.forEach(({length:o},s)=>n[s+1]=n[s]+o),{kind:"tokens",
name:e,ids:Int32Array.from(t.flat()),starts:n,vocabulary:r}}function _E({name:e,ids:t,starts:r,vocabulary:n},o){let s=`column ${S(e)}`;if(!(Number.isInteger(n)&&n>0))return`${s} must have a vocabulary\
 of one id or more: current value is ${S(n)}`;let i=r.every((c,l)=>l===0?c===0:c>=r[l-1]);if(r.length!==o+1||!i||r.at(-1)!==t.length)return`${s} must say where each of ${o} rows starts, from 0 to the ${t.
length} ids: it has ${r.length} starts, the last ${r.at(-1)}`;let a=t.findIndex(c=>!(Number.isInteger(c)&&c>=0&&c<n));return a<0?void 0:`row ${r.findIndex((c,l)=>a<r[l+1])+1}, ${s} must have ids from \
0 to ${n-1}, the last of its vocabulary: current value is ${t[a]}`}function PE({rows:e,further:t=[]}){for(let r of t)if(r.kind==="tokens"){let n=_E(r,e);if(n!==void 0)return n}else if(r.values.length!==
e)return`column ${S(r.name)} must have a text for each of ${e} rows: it has ${r.values.length}`}A();A();function Ko(e){if(e===void 0)return K2;let t=[],r=QE(e).map(o=>DE(o)?(t.push(o),o==="YYYY"?"(\\d{4})":"(\\d{1,2})"):o.replaceAll(/[^\w\s]/g,"\\$&")).join(""),n=new RegExp(`^${r}$`);return o=>{let s=n.
exec(o.trim());if(!s)return NaN;let i=(...u)=>Number(s[t.findIndex(c=>u.includes(c))+1]),a=u=>t.includes(u)?i(u):0;return Fm(i("YYYY"),i("MM","M"),i("DD","D"),a("HH"),a("mm"),a("ss"))}}function OE(e){
let t=QE(e),r=(...o)=>t.filter(s=>o.includes(s)).length,n=t.filter(o=>!DE(o)).join("");if(/[\p{L}\p{N}]/u.test(n.replace("T","")))return"must be made of YYYY, MM, DD, HH, mm and ss, with signs between\
 them";if(r("YYYY")!==1||r("MM","M")!==1||r("DD","D")!==1)return"must have YYYY, MM and DD once each";if(r("HH")>1||r("mm")>1||r("ss")>1)return"must have HH, mm and ss once at most"}function QE(e){return e.
split(/(YYYY|MM?|DD?|HH|mm|ss)/).filter(t=>t!=="")}function DE(e){return/^(?:YYYY|MM?|DD?|HH|mm|ss)$/.test(e)}var Z2=/^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:[.,]\d{1,9})?))?(?:Z|([+-])(\d\d)(?::?(\d\d))?)?)?$/;
function K2(e){let t=e.trim(),r=/^(\d{4})(\d\d)(\d\d)$/.exec(t);if(r)return Fm(Number(r[1]),Number(r[2]),Number(r[3]),0,0,0);let n=Z2.exec(t);if(!n)return NaN;let[,o,s,i,a=0,u=0,c="0",l,f=0,d=0]=n,m=Fm(
...[o,s,i,a,u].map(Number),Number(c.replace(",",".")));if(Number(f)>23||Number(d)>59)return NaN;let p=(Number(f)*60+Number(d))/1440;return l==="-"?m+p:m-p}var V2=[31,28,31,30,31,30,31,31,30,31,30,31];
function Fm(e,t,r,n,o,s){let i=e%4===0&&(e%100!==0||e%400===0),a=(V2[t-1]??0)+(i&&t===2?1:0);if(!(r>=1&&r<=a&&n<24&&o<60&&s<60))return NaN;let u=t>2?e:e-1,c=Math.floor((153*((t+9)%12)+2)/5)+r-1;return 365*
u+Math.floor(u/4)-Math.floor(u/100)+Math.floor(u/400)+c-719468+(n*3600+o*60+s)/86400}A();function Lm(e){let t=new Map;for(let r of e){let n=H2(r),o=t.get(n);o?o.push(r):t.set(n,[r])}return[...t.values()].filter(({length:r})=>r>1).map(r=>({texts:r,reason:X2(r)}))}function H2(e){let t=FE(e.
normalize("NFKC")),r=Le(t);return Number.isNaN(r)?ME(t.replace(/[.,;:! ]{1,9}$/,"")).replaceAll(/[\u2018-\u201f"`\u00b4]/g,"'").replaceAll(J2,"-").replace(/^'([^']*)'$/,"$1").replaceAll(Y2," "):`#${r+
0}`}var J2=/[\u2010-\u2015\u2212]/g,Y2=/(?<=\p{L})[-_ ](?=\p{L})/gu;function ME(e){return e.toUpperCase().toLowerCase()}function FE(e){return e.replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g,"").replaceAll(
/\s+/gu," ").trim()}function X2(e){let t=r=>new Set(e.map(r)).size===1;return t(r=>r.normalize("NFC"))?"one text in two forms of Unicode":e.every(r=>!Number.isNaN(Le(r.normalize("NFKC"))))?"one number":
t(ME)?"upper and lower case":t(r=>FE(r.normalize("NFKC")).replace(/[. ]{1,9}$/,"").toLowerCase())?"one text but for spaces, dots, case or forms of Unicode":"one text but for case and signs such as spa\
ces, dots, dashes and quotes"}function Qn(e){return JSON.stringify(ln(e,40)).replaceAll(/[\u00a0\u00ad\u0300-\u036f\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/g,t=>`\\u${t.charCodeAt(0).toString(16).
padStart(4,"0")}`)}A();var Dn="write plain numbers in the file (1234.5)",rc={"decimal comma":{look:"numbers with a decimal comma",remedy:'set "decimal": ","'},comma:{look:"numbers whose comma may stand for a decimal point o\
r be between thousands",remedy:'set "decimal": "," where 1,234 means 1.234, or "thousands": "," where it means 1234'},"point and comma":{look:"numbers with a decimal comma and points between thousands",
remedy:'set "decimal": "," and "thousands": "."'},"thousands comma":{look:"numbers with commas between thousands",remedy:'set "thousands": ","'},"thousands point":{look:"numbers with points between th\
ousands",remedy:'set "decimal": "," and "thousands": "."'},"thousands space":{look:"numbers with spaces between thousands",remedy:'set "thousands": " " (and "decimal": "," where a comma is the decimal\
 mark)'},"thousands apostrophe":{look:"numbers with apostrophes between thousands",remedy:`set "thousands": "'"`},digits:{look:"numbers in other digits or signs than 0 to 9, + and -",remedy:Dn},notation:{
look:"numbers in another notation than 1234.5 or 1.2e3",remedy:Dn},quoted:{look:"numbers in quotes",remedy:'set "quote" to the quote that they have'},"iso date":{look:"dates",remedy:'list the column u\
nder "dates" to have days since 1970'},date:{look:"dates",remedy:'name the column and its format under "dates", as in "dates": { "column": "DD/MM/YYYY" }'},"named date":{look:"dates in another form th\
an 2024-03-31",remedy:"write them as 2024-03-31 in the file"},marked:{look:"numbers that a spreadsheet has marked as text",remedy:Dn},negative:{look:"numbers in parentheses or with the minus behind th\
em",remedy:"write plain numbers in the file (-1234.5)"},fraction:{look:"fractions, or dates without a year",remedy:Dn},time:{look:"times",remedy:"write them as a number of seconds or hours in the file"},
percent:{look:"numbers with a percent sign",remedy:Dn},currency:{look:"numbers with a currency",remedy:Dn},comparison:{look:"numbers with < or >",remedy:Dn},unit:{look:"numbers with a unit",remedy:`${Dn}\
, all in one unit`},none:{look:"texts for what is not known",remedy:'list them under "missing"'}},zE={look:"numbers with a decimal point",remedy:'leave "decimal" and "thousands" out where a point is t\
he decimal mark, or set "thousands": "." where it is between thousands'},eQ=e=>!Number.isNaN(Ko()(e)),qs=String.raw`[+-]?(?:\d[\d., ']*)`,Ws=String.raw`(?:\p{Sc}|[A-Z]{1,3}\$|[A-Z]{3}|[Kk]r\.?|zł|Kč|Fr\.?|Rs\.?)`,
LE=String.raw`(?: ?(?:[kKmMbB]|[kmb]n|[MB]n|Mio\.?|Mrd\.?|thousand|million|billion|lakh|crore))?`,tc="(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]{0,7}",tQ=[["comma",/^[+-]?[1-9]\d{0,2},\d{3}$/],
["decimal comma",/^[+-]?\d*,\d+(?:[eE][+-]?\d+)?$/],["thousands comma",/^[+-]?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d*)?$/],["point and comma",/^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/],["thousands point",/^[+-]?\d{1,3}(?:\.\d{3}){2,}$/],
["thousands space",/^[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d*)?$/],["thousands apostrophe",/^[+-]?\d{1,3}(?:['\u2019]\d{3})+(?:[.,]\d*)?$/],["notation",/^[+-]?(?:\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|0[xXoObB][\da-fA-F]+)$/],
["date",/^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?:[ T].{0,20})?$/],["date",/^\d{4}[./-]\d{1,2}[./-]\d{1,2}(?:[ T].{0,30})?$/],["named date",new RegExp(`^(?:\\d{1,2}[ .-]{1,2})?${tc}[ .,-]{1,2}(?:\\d{\
1,2},? )?\\d{2,4}(?: .{0,20})?$`,"i")],["named date",new RegExp(`^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? \\d{1,2} ${tc} \\d{4}(?: .{0,20})?$`,"i")],["named date",/^\d{1,2}\.?(?: de)? \p{L}{3,12}\.?(?: de)? \d{4}$/u],
["named date",new RegExp(`^(?:\\d{1,2}[ -]${tc}|${tc} \\d{1,2})$`,"i")],["named date",/^(?:\d{4}[-/](?:\d{1,2}|Q[1-4])|\d{1,2}[-/]\d{4})$/],["named date",/^(?:Q[1-4][ -]?\d{4}|\d{4} ?Q[1-4]|\d{4}-?W\d\d(?:-?\d)?|\d{4}年\d{1,2}月(?:\d{1,2}日)?)$/],
["quoted",/^['"`\u2018-\u201f\u00ab][+-]?\d[\d.,]{0,30}['"`\u2018-\u201f\u00bb]$/],["time",/^\d{1,3}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]m)?$/i],["time",/^P(?=[\dT])(?:\d{1,9}[YMWD]){0,4}(?:T(?:\d{1,9}(?:\.\d{1,9})?[HMS]){1,3})?$/],
["percent",new RegExp(`^${qs}[%‰‱]$`,"u")],["percent",new RegExp(`^% ?${qs}$`)],["negative",new RegExp(`^\\((?:${Ws} ?)?\\d[\\d., ']*(?:[%]|${Ws})?\\)$`,"u")],["negative",new RegExp(`^(?:${Ws} ?)?\
\\d[\\d.']*(?:,[\\d.']+)*-$`,"u")],["currency",new RegExp(`^[+-]?${Ws} ?${qs}${LE}$`,"u")],["currency",new RegExp(`^${qs}${LE} ?${Ws}$`,"u")],["currency",new RegExp(`^(?:${Ws} ?)?\\d[\\d.']*,-$`,"u")],
["fraction",/^[+-]?(?:\d{1,9} )?\d{1,9}\/\d{1,9}$/],["marked",/^(?:="?[+-]?\d[\d.,]{0,30}"?|['\u2018\u2019][+-]?\d[\d.,]{0,30})$/],["notation",/^[+-]?\d{1,20}(?:[.,]\d{1,20})? ?[×x*·] ?10\^?[+-]?\d{1,3}$/],
["comparison",/^(?:[<>]=?|[≤≥~≈]) ?[+-]?\d[\d.,]*$/],["unit",new RegExp(`^${qs}° ?[NSEWCF]$`)],["unit",/^\d{1,3} ?(?:['′]|ft\.?) ?\d{1,2}(?:\.\d{1,3})? ?(?:["″]|''|in\.?)?$/],["unit",/^\d{1,4} ?[a-z]{1,7}(?: \d{1,4} ?[a-z]{1,7}){1,3}$/],
["unit",new RegExp(`^${qs}[\\p{L}°µ"][\\p{L}°µ/\\d^*²³.]{0,9}$`,"u")]],rQ=new Set(["unit","comparison","time","fraction"]),nQ=new Set([..."- -- --- . .. ? * _ n/a na n.a. n.a #n/a #na nan none n\
ull nil nul inf -inf +inf infinity -infinity".split(" "),..."missing unknown unk undefined tbd tba k.a. s/o (null) <null> <na> #value! #ref! #div/0!".split(" "),..."void empty blank x xx xxx \\n".split(
" "),"not available","not applicable",""]);function ra(e){if(e.length>60)return"text";if(!Number.isNaN(Le(e)))return"number";let t=NE(e);if(nQ.has(t.toLowerCase()))return"none";if(eQ(t))return"iso dat\
e";for(let[o,s]of tQ)if(s.test(t))return o;let r=t.normalize("NFKC").replaceAll(/\p{Nd}/gu,oQ).replaceAll(/[\u2010-\u2015\u2212]/g,"-").replaceAll("٫",".").replaceAll("٬",",");if(r===t)return"text";
let n=ra(r);return n==="text"||n==="none"||n==="unit"?"text":n==="number"?"digits":n}function NE(e){return e.replaceAll(/[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000]/g," ").trim()}function oQ(e){let t=e.
codePointAt(0),r=t;for(;t-r<9&&/^\p{Nd}$/u.test(String.fromCodePoint(r-1));)r--;return String((t-r)%10)}function Nm(e,t="column"){let r=new Map;for(let f of e){let d=ra(f),m=r.get(d);m?m.push(f):r.set(
d,[f])}let n=r.get("number")?.length??0,o=r.get("none")??[],s=r.get("text")?.length??0;for(let[f,d]of[["decimal comma","comma"],["thousands comma","comma"]]){let[m,p]=[r.get(f),r.get(d)];!m||!p||(m.push(
...p),r.delete(d))}let i=r.get("comma");i&&r.get("number")?.some(f=>/\.(?!\d{3}$)/.test(f))&&(r.set("thousands comma",[...r.get("thousands comma")??[],...i]),r.delete("comma")),r.has("thousands point")&&
r.has("decimal comma")&&zm(r,"point and comma","decimal comma"),r.has("thousands point")&&zm(r,"point and comma","thousands point"),r.has("point and comma")&&zm(r,"point and comma","decimal comma");let a=[
...r].filter(([f])=>!["number","none","text"].includes(f)).sort((f,d)=>d[1].length-f[1].length),u=a.find(([f])=>!rQ.has(f)||e.length>=10),c=a.reduce((f,[,d])=>f+d.length,0);if(u&&c+n>=s+o.length&&2*(c+
n+o.length)>=e.length){let{look:f,remedy:d}=rc[u[0]],m=a[1]&&u===a[0]&&a[1][1].length>e.length/10?` and ${rc[a[1][0]].look}`:"";return{look:f+m,remedy:u[0]==="date"?iQ(u[1],t):d,odd:!0,examples:u[1].slice(
0,3),count:c}}let l=[...o,...r.get("text")??[]];if(!(n<=l.length&&!(o.length&&n>s)))return l.length?{...rc.none,odd:!1,look:"numbers but for some texts",examples:l.slice(0,5),count:l.length}:{...zE,odd:!1,
examples:(r.get("number")??[]).slice(0,3),count:n}}var sQ=20;function UE(e){let t=e.filter(r=>/^[^\p{L}\p{N}]{0,8}\p{Nd}/u.test(r));if(!(e.length<=sQ||t.length<.9*e.length))return{look:"texts that beg\
in with a number",remedy:`${Dn} where they are quantities`,odd:!1,examples:t.slice(0,3),count:t.length}}function iQ(e,t){let r=e.map(l=>/^(\d{1,4})([./-])(\d{1,2})([./-])(\d{1,4})(.*)$/.exec(NE(l))),n=new Set(
r.map(l=>aQ(l?.[6]??""))),o=new Set(r.flatMap(l=>l?[l[2],l[4]]:[])),[s]=n,[i]=o;if(n.size>1||s===void 0||o.size!==1||i===void 0)return'write them as 2024-03-31 or 2024-03-31T12:30 in the file, and lis\
t the column under "dates"';let a=(...l)=>`set "dates" to ${l.map(f=>JSON.stringify({[t]:f.join(i)+s})).join(" or ")}`;if(r.every(l=>l&&l[1].length>2))return a(["YYYY","MM","DD"]);let u=l=>r.some(f=>f&&
Number(f[l])>12),c=r.some(l=>l&&l[5].length<3)?", once years have four digits":"";return u(1)?a(["DD","MM","YYYY"])+c:u(3)?a(["MM","DD","YYYY"])+c:`${a(["DD","MM","YYYY"],["MM","DD","YYYY"])}, whichev\
er it is${c}`}function aQ(e){let[,t,r]=/^([ T])\d{1,2}:\d{1,2}(:\d{1,2})?$/.exec(e)??[];return e===""?"":t===void 0?void 0:`${t}HH:mm${r?":ss":""}`}function zm(e,t,r){let n=e.get(r);!n||t===r||(e.set(
t,[...e.get(t)??[],...n]),e.delete(r))}function nc(e){let t=ra(e);return t==="number"?zE.remedy:t==="text"||t==="none"?void 0:rc[t].remedy}var uQ=6;function GE(){return{cells:0,row:0,text:"",texts:new Map}}function qE(e,t,r){e.cells++===0&&(e.row=t,e.text=r);let n=e.texts.get(r);n!==void 0?e.texts.set(r,n+1):e.texts.size<uQ&&e.texts.set(
r,1)}function WE(e,{cells:t,row:r,text:n,texts:o},s){let i=s.dates?.has(e),a=i?"a date":"a finite number",u=`row ${r}, column ${S(e)} must be ${a}: current value is ${S(n)}`,c=[...o].map(([y,w])=>`${Qn(
y)} in ${w}`),l=[...o.values()].reduce((y,w)=>y+w,0),f=l<t?`, others in ${t-l}`:"",d=t>1?` (of its cells ${t} are no ${i?"dates":"numbers"}: ${c.join(", ")}${f})`:"",m=i?cQ(n):nc(n),p=[...s.missing??[],
...o.keys()],h=!m&&p.length<=12&&l===t&&p.every(y=>y.length<=20)?`set "missing" to ${JSON.stringify(p)}`:`list ${t>1?"them":"it"} under "missing"`;if(i)return`${u}${d}; ${m}, or, for cells that have n\
one, ${h}`;let g=[...m?[m]:[],h,'list the column under "categorical"'];return`${u}${d}; ${g.slice(0,-1).join(", ")}, or ${g.at(-1)}`}function cQ(e){return ra(e)==="date"?'name the format that all of i\
t has under "dates", as in "dates": { "column": "DD/MM/YYYY" }':'write it as 2024-03-31 or 2024-03-31T12:30 in the file, or name its format under "dates"'}var lQ=Ko(),[jE,fQ,dQ]=[48,57,46],mQ=20;function ZE(e){
let t=e,r,n=!1,o,s=e,i=!1,a=e,u=0,c=0;return{add(l,f){if(a?u===0?c=f:f!==c+u&&(a=!1):s&&u===0&&(c=f),u++,!!e){if(s&&(s=f>19e6&&f<2101e4&&l.length===8&&!Number.isNaN(lQ(l)),i||=f!==c),o===void 0&&l.charCodeAt(
0)===jE&&l.length>1){let d=l.charCodeAt(1);d>=jE&&d<=fQ&&(o=l)}t&&(l.indexOf(".")<0?(t=Math.abs(f)<1e3,n||=f!==0):(t=l.charCodeAt(l.length-4)===dQ&&pQ.test(l),r??=l))}},finish(l,f){let d=`column ${S(l)}`;
if(f)return[];let m=[];if(t&&r!==void 0&&n){let p=r.replace(".","");m.push(`${d} has numbers such as ${S(r)} beside whole ones below 1000: they are read with a decimal point; set "decimal": "," and "t\
housands": "." if ${r} means ${p}, or list the column under "numeric" if not`)}return s&&i&&m.push(`${d} has numbers that are dates, such as ${c}: they are read as numbers, in which a month has 100 da\
ys; list it under "dates" to have days since 1970, or under "numeric" if they are none`),o!==void 0&&m.push(`${d} has numbers that begin with 0, such as ${S(o)}, as codes do: they are read as numbers;\
 list it under "categorical" if they are codes, or under "numeric" if not`),a&&u>=mQ&&m.push(`${d} counts the rows on and on from ${c}, as a row's number does, which says nothing of new rows; list it \
under "ignore", or under "numeric" if it means something`),m}}}var pQ=/^[+-]?[1-9]\d{0,2}\.\d{3}$/;A();A();A();function Um({categories:e,missing:t},r,n,o){let s=e.length;n.fill(0,o,o+s+(t?1:0)),r!=="missing"?r!==void 0&&(n[o+r]=1):t&&(n[o+s]=1)}var AQ=15;function hQ(e,t){let r=e.indexOf(t);if(r>=0)return r;let n=KE(
t),o=Number.isNaN(n)?-1:e.findIndex(s=>KE(s)===n);return o<0?void 0:o}function KE(e){return e.length>AQ?NaN:Le(e)}function Zs({categories:e}){let t=new Map(e.map((r,n)=>[r,n]).reverse());return r=>t.get(
r)??hQ(e,r)}function VE(e,t,r,n,o){if(typeof r=="number"&&!(Math.abs(r)<2**53))return"a text, a number below 2^53 or null";Um(e,r===null?"missing":t(String(r)),n,o)}A();A();function HE(e,t){if(e.kind==="numeric")return;if(e.kind==="encoded")return $E(e,t);let r=Zs(e);return(n,o,s)=>n!==null&&typeof n!="string"&&typeof n!="number"?"a text, a number or null":VE(e,r,n,o,s)}function Rr(e){return("width"in e?e.width:e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}var Ao=1e6;function jm({mean:e,sd:t},r){let n=(r-e)/t,o=Number.isFinite(n)?n:r/t-e/t;return Math.max(
-Ao,Math.min(Ao,o))}function Gm(e,t,r,n){let o=Number.isNaN(t);r[n]=o?e.fill??0:jm(e,t),e.missing&&(r[n+1]=o?1:0)}function gr(e){let t=0;return e.map(r=>{let n=t;return t+=Rr(r),n})}function gQ(e,t){let r=gr(e),n=e.map(o=>HE(o,t));return(o,s,i,a)=>{let u=e[o];if(a+=r[o],u.kind!=="numeric")return n[o](s??null,i,a);let c=s==null;if(!c&&typeof s!="string"&&typeof s!="number")return"\
a text, a number or null";let l=c?NaN:typeof s=="number"?s+0:Le(s);if(!c&&!Number.isFinite(l))return"a finite number";Gm(u,l,i,a)}}function yQ(e,{name:t},r,n){return new x(`Cannot encode ${e} as colum\
n ${S(t)} must be ${n}: current value is ${S(r)}`)}function oc(e,t,r){let{name:n}=t;return new x(`Cannot encode ${e} as it must have the ${na(t)} column ${S(n)}: it is not there${st(n,r)}`)}function na(e){
return"of"in e?e.of:e.kind}function YE({columns:e},{missing:t=[],unknown:r,encoders:n={}}={}){let o=gQ(e,n),s=gr(e);return(i,a,u)=>{let c=JE(i)?i.cells:new Map(Object.entries(i)),l=JE(i)?`row ${i.number}`:
"the row";e.forEach((f,d)=>{let m=c.get(f.name);if(m===void 0&&!c.has(f.name))throw oc(l,f,c.keys());let p=m==null||typeof m=="string"&&t.includes(m.trim()),h=o(d,p?null:m,a,u);if(h)throw yQ(l,f,m,h);
if(!r||p||f.kind!=="categorical")return;a.subarray(u+s[d],u+s[d]+Rr(f)).every(y=>y===0)&&r(f,m)})}}function JE(e){return e.cells instanceof Map}function sc({columns:e}){return gr(e).filter((t,r)=>e[r].kind==="numeric")}A();var Ks=["numeric","category","text","tokens","image"],ic={of:()=>{},encoders:{}};function ac(e,t={},r=e.container){let n=e.defaults.parts?.encode??{},o=new Map,s=i=>{let{use:a,...u}=e.parse(["encoder"],
i);return{use:a,options:u,encoder:e.make("encoder",{use:a,...u},r)}};return{of(i,a){let c=(Object.hasOwn(t,a)&&!Ks.includes(a)?t[a]:void 0)??t[i]??n[i];if(!c)return;let l=o.get(c)??s(c);o.set(c,l);let{
takes:f}=l.encoder;if(f.includes(i))return l;throw new x(`Cannot encode the ${i} column ${S(a)} as its encoder must take ${i} columns: ${l.use} takes ${f.join(", ")}; ${wQ(e,r,i)}`)},encoders:qm(e,r)}}
function qm(e,t=e.container){return Object.fromEntries(e.list("encoder").map(({name:r})=>[r,({options:n,state:o,...s})=>{let{cells:i}=e.make("encoder",{use:r,...n},t);if(i)return i(o);throw new He(`en\
coder ${r}: it must have the function "cells" as column ${S(s.name)} was encoded by its own formula: it has none`)}]))}function XE(e,t){return new x(`Cannot encode the ${e} column ${S(t)} as an encode\
r must take it: there is none by default; name one under data.encode, or leave the column out`)}function wQ(e,t,r){let n=e.list("encoder").flatMap(({name:o})=>{try{return e.make("encoder",o,t).takes.includes(
r)?[o]:[]}catch{return[]}});return n.length?`name ${n.join(" or ")} under data.encode`:"leave the column out"}function eI(e,t={}){let r=bQ(e),n=new Set(r.values().flatMap(o=>o));return Object.keys(t).
flatMap(o=>{if(Ks.includes(o))return r.get(o)?.length?[]:[`data.encode.${o} has no effect, as the table has no ${o} column`];if(n.has(o))return[];let s=[...Ks,...n];throw new x(`Cannot use data.encode\
 as each key must be a kind of column (${Ks.join(", ")}) or a column of the table: current value is ${S(o)}${st(o,s)}`)})}function bQ({numeric:e,categorical:t,further:r=[]}){let n=o=>r.filter(s=>s.kind===
o).map(({name:s})=>s);return new Map([["numeric",e.image?[]:e.names],["image",e.image?e.names:[]],["category",t.map(({name:o})=>o)],["text",n("text")],["tokens",n("tokens")]])}A();var EQ="tokens",IQ=["features","image","lengths"];function vQ({columns:e},t){let r=e.flatMap(n=>{if(n.kind!=="encoded"||n.width>0)return[];let o=Zo(n,t);return"ids"in o?[{column:n,cells:o}]:[]});return r.
map(({column:n,cells:o})=>{let s=r.length>1?n.name:EQ;if(!IQ.includes(s))return{name:s,column:n,cells:o};throw new x(`Cannot make an input of column ${S(s)} as no other input must have its name: curre\
nt value is ${S(s)}; rename the column`)})}var Wm=class{name;column;#e=new Int32Array(1024);#t=0;#r=[0];#n;constructor({name:t,column:r,cells:n}){this.name=t,this.column=r,this.#n=n}add(t,r){let{of:n,
name:o}=this.column,{vocabulary:s}=this.#n,i=t instanceof Int32Array?this.#n.ids(t):Dm(n,t,c=>this.#n.ids(c)),a=(c,l)=>new x(`Cannot encode ${r} as column ${S(o)} must be ${c}: current value is ${S(l)}`);
if(typeof i=="string")throw a(i,t);let u=this.#t+i.length;if(u>this.#e.length){let c=new Int32Array(Math.max(u,2*this.#e.length));c.set(this.#e),this.#e=c}for(let c of i){if(!(c>=0&&c<s))throw a(`ids \
from 0 to ${s-1}, the last of its vocabulary`,c);this.#e[this.#t++]=c}this.#r.push(u)}finish(){let{vocabulary:t}=this.#n,[r,n]=[this.#e.slice(0,this.#t),Int32Array.from(this.#r)];return{kind:"tokens",
ids:r,starts:n,vocabulary:t}}};function uc(e,t){let r=vQ(e,t).map(n=>new Wm(n));if(r.length)return{add(n,o){for(let s of r)s.add(n(s.column.name),o)},finish:()=>Object.fromEntries(r.map(n=>[n.name,n.finish()]))}}var $r=64;function rI(e,t,r=ic){if(t.length===0)throw new RangeError("Cannot fit preprocessing as there must be a training row: there is none");let n=xQ(Zm(e),t,r),o=n.reduce((i,a)=>i+Rr(a),0),s=CQ(e.
numeric,n);return{version:1,label:e.label,classes:[...e.classes],columns:n,features:o,...s?{image:s}:{}}}function CQ({image:e,names:t},r){if(!e)return;let n=[e.height,e.width,e.channels],o=r.slice(0,t.
length),s=o.find(({missing:u})=>u),i=o.find(({kind:u})=>u!=="numeric"),a=`Cannot take the numeric columns for an image of ${n.join(" × ")}`;if(s)throw new x(`${a} as no pixel must be missing: column ${S(
s.name)} has missing cells`);if(i)throw new x(`${a} as each pixel must become one number: column ${S(i.name)} is encoded otherwise${i.kind==="encoded"?`, by ${i.encoder}`:""}`);if(n.reduce((u,c)=>u*c,
1)===t.length)return n;throw new x(`${a} as there must be as many columns: current value is ${t.length}`)}function Zm({numeric:e,categorical:t,further:r=[]}){let{names:n,values:o,scale:s="column",image:i}=e;
return[...n.map((a,u)=>({kind:i?"image":"numeric",name:a,values:o,stride:n.length,at:u,scale:s})),...t.map(a=>({...a,kind:"category"})),...r]}function xQ(e,t,r){let n=new Map,o=new Map;e.forEach(({kind:i,
name:a},u)=>{let c=r.of(i,a);o.has(c)||o.set(c,o.size);let l=`${i} ${o.get(c)}`,f=n.get(l);f?f.at.push(u):n.set(l,{chosen:c,at:[u]})});let s=[];for(let{chosen:i,at:a}of n.values()){let u=a.map(l=>e[l]),
c=i?i.encoder.fit(u,t):kQ(u,t);if(c.length!==u.length)throw new TypeError(`Encoder ${i?.use} must fit each of ${u.length} columns: it has fitted ${c.length}`);c.forEach((l,f)=>s[a[f]]=SQ(u[f],l,i,t))}
return s}function kQ(e,t){let[r]=e;if(r.kind==="numeric"||r.kind==="image")return Ho(e,t);if(r.kind==="category")return e.map(n=>Vm(n,t));throw XE(r.kind,r.name)}function SQ(e,t,r,n){let{kind:o,name:s}=e;
if(t.kind!=="encoded"){let{kind:d,...m}=t;return{kind:d,name:s,...m}}let{use:i,options:a}=r,{width:u,state:c}=t;if(!(Number.isInteger(u)&&u>=0))throw new TypeError(`Encoder ${i} must fit column ${S(s)}\
 with a whole number of features: it has ${u}`);let l=Km(e),f=u>0&&n.some(d=>l(d)===null);return{kind:"encoded",name:s,of:o,encoder:i,options:a,state:c,width:u,missing:f}}function Km(e){switch(e.kind){case"\
text":return t=>e.values[t]??null;case"tokens":return t=>e.ids.subarray(e.starts[t],e.starts[t+1]);case"category":return t=>e.categories[e.codes[t]]??null;default:{let{values:t,stride:r,at:n}=e;return o=>{
let s=t[o*r+n];return Number.isNaN(s)?null:s}}}}function Ho(e,t){let[r]=e;if(!r)return[];let{values:n,stride:o,scale:s}=r,i=e.length,a=Int32Array.from(e,({at:f})=>f),u=new Uint8Array(i),l=BQ(f=>{for(let d of t)
for(let m=0,p=d*o;m<i;m++){let h=n[p+a[m]];h===h?f(h,m):u[m]=1}},i,s==="table"?()=>0:f=>f);return e.map((f,d)=>({kind:"numeric",...l[d],missing:u[d]===1}))}function BQ(e,t,r){let n=Int32Array.from({length:t},
(m,p)=>r(p)),o=(m=0)=>new Float64Array(t).fill(m),[s,i,a,u,c,l]=[o(1/0),o(-1/0),o(),o(),o(),o()];e((m,p)=>{let h=n[p];u[h]++===0&&(a[h]=m),m<s[h]&&(s[h]=m),m>i[h]&&(i[h]=m)});let f=s.map((m,p)=>2**Math.
min(1023,Math.floor(Math.log2(Math.max(-m,i[p])))));e((m,p)=>{c[n[p]]+=m/f[n[p]]});let d=c.map((m,p)=>m/u[p]);return e((m,p)=>{let h=n[p];l[h]+=(m/f[h]-d[h])**2}),Array.from(n,m=>s[m]<i[m]?{mean:d[m]*
f[m],sd:Math.sqrt(l[m]/u[m])*f[m]||1}:{mean:a[m],sd:1})}function Vm({categories:e,codes:t},r,n=$r){let o=new Float64Array(e.length),s=!1;for(let u of r){let c=t[u];c<0?s=!0:o[c]+=1}return{kind:"catego\
rical",categories:e.map((u,c)=>({text:u,count:o[c]})).filter(({count:u})=>u>0).sort((u,c)=>c.count-u.count||Hr(u.text,c.text)).slice(0,n).map(({text:u})=>u).sort(Hr),missing:s}}function nI(e,t,r,n=s=>new Float32Array(
s),o={}){let{columns:s,features:i}=e,a=r??sI(t),u=n(a.length*i),c=gr(s),l=s.map(f=>f.kind==="numeric"?RQ(f,t):f.kind==="categorical"?TQ(f,t):$Q(f,t,o));for(let f=0,d=0;f<a.length;f++,d+=i)for(let m=0;m<
l.length;m++)l[m](u,d+c[m],a[f]);return u}function oI(e,t,r,n={}){let o=uc(e,n);if(!o)return;let s=new Map(Zm(t).map(i=>[i.name,Km(i)]));for(let i of e.columns)i.kind==="encoded"&&iI(i,t);for(let i of r??
sI(t))o.add(a=>s.get(a)(i),`row ${i+1}`);return o.finish()}function sI({rows:e}){return Int32Array.from({length:e},(t,r)=>r)}function RQ(e,{numeric:t,categorical:r,further:n=[]}){let{names:o,values:s}=t,
i=o.indexOf(e.name);if(i<0)throw aI(e,o,[...r,...n].map(({name:a})=>a));return(a,u,c)=>Gm(e,s[c*o.length+i],a,u)}function iI(e,t){let r=Zm(t),n=r.find(({kind:s,name:i})=>s===e.of&&i===e.name);if(n)return n;
let o=r.map(({name:s})=>s);throw o.includes(e.name)?uI(e):oc("the table",e,o)}function $Q(e,t,r){let{name:n,width:o,missing:s}=e,i=Zo(e,r),a=Km(iI(e,t));return(u,c,l)=>{let f=a(l);u.fill(0,c,c+o+(s?1:
0)),s&&f===null&&(u[c+o]=1);let d="write"in i?i.write(f,u,c):void 0;if(d!==void 0)throw new x(`Cannot encode row ${l+1} as column ${S(n)} must be ${d}: current value is ${S(f)}`)}}function aI(e,t,r){return r.
includes(e.name)?uI(e):oc("the table",e,[...t,...r])}function uI(e){return new x(`Cannot encode the table as it must have the ${na(e)} column ${S(e.name)}: it is of another type`)}function TQ(e,{numeric:t,
categorical:r,further:n=[]}){let o=r.find(({name:i})=>i===e.name);if(!o){let i=[...t.names,...n.map(({name:a})=>a)];throw aI(e,r.map(({name:a})=>a),i)}let s=o.categories.map(Zs(e));return(i,a,u)=>{let c=o.
codes[u];Um(e,c<0?"missing":s[c],i,a)}}var Vo=oe().min(1),tI=R({version:cn(1),label:Vo,classes:ue(oe()).min(1),columns:ue(Gd("kind",[R({kind:cn("numeric"),name:Vo,mean:D(),sd:D().positive(),missing:Me(),
fill:D().optional()}),R({kind:cn("categorical"),name:Vo,categories:ue(oe()),missing:Me()}),R({kind:cn("encoded"),name:Vo,of:ge(Ks),encoder:oe(),options:or(oe(),un()),state:un(),width:Fe().nonnegative(),
missing:Me()})])).min(1),features:Fe().nonnegative(),image:so([Fe().positive(),Fe().positive(),Fe().positive()]).optional(),answer:Gd("from",[R({task:Vo,from:cn("sigmoid")}),R({task:Vo,from:cn("tokens"),
between:ge([""," "]).optional()}),R({task:Vo,from:cn("numbers"),scales:ue(R({mean:D(),sd:D().positive()})).min(1)})]).optional()}).superRefine(({classes:e,columns:t,features:r,image:n,answer:o},s)=>{let i=(f,d)=>s.
addIssue({code:"custom",path:[f],message:d}),a=ea(t.map(({name:f})=>f));a!==void 0&&i("columns",`must have different names: ${S(a)} is there twice`),ea(e)!==void 0&&i("classes","must differ"),!o&&e.length<
2&&i("classes","must be at least 2"),o?.from==="numbers"&&o.scales.length!==e.length&&i("answer",`must have a scale for each of the ${e.length} outputs: it has ${o.scales.length}`);let u=t.reduce((f,d)=>f+
Rr(d),0);r===0&&t.every(({kind:f})=>f!=="encoded")&&i("features","must be above 0"),u!==r&&i("features",`must be ${u}, as the columns say`);let c=n?.reduce((f,d)=>f*d,1)??0,l=t.slice(0,c).every(({kind:f,
missing:d})=>f==="numeric"&&!d);(c>t.length||!l)&&i("image","must have its pixels as the first columns")});function cc(e){let t=tI.safeParse(e);if(t.success)return t.data;throw new _t("preprocessing",
lo(t.error,tI,"preprocessing",e))}function lc(e,t=new Set){let r=[],n=[];for(let o of e.categorical){let s=OQ(o,t.has(o.name));r.push(...s.warnings),n.push(...s.refusals)}return e.labelColumns||r.push(...LQ(e)),{warnings:r,refusals:n}}
var Hm=1e3,_Q=1e5,PQ=.9;function OQ({name:e,categories:t,codes:r},n){let o=t.length,s=`column ${Qn(e)}`,i=new Float64Array(o),a=0;for(let p of r)p<0||(i[p]+=1,a++);let u=[],c=o>$r?`the ${$r} most freq\
uent have a feature each, the other ${o-$r} (${ut(DQ(i,a),"row")}) have none`:"each has a feature of its own",l=o>=PQ*a,f=n?[]:Jm(t),d=Nm(f,e)??(l&&o>$r?void 0:UE(f));if(d){let{look:p,remedy:h,examples:g}=d;
u.push(`${s} is read as ${o} categories and not as numbers: ${p} are there, such as ${pn(g)}; ${c}; ${h}, or list the column under "ignore" or "categorical"`)}else{if(l&&!n&&o>$r)return{warnings:[],refusals:[
`${s} must be numbers, or categories that come again: it has ${o} different texts in ${ut(a,"row")}, such as ${pn(t.slice(0,2))}, as ids, names and free text have; list it under ${cI(f)?'"text" for fe\
atures of their words, under ':""}"ignore", or under "categorical" for features of the ${$r} most frequent`]};o>$r?u.push(`${s} has ${o} categories in ${ut(a,"row")}: ${c}; join rare ones in the file,\
 or list the column under ${cI(Jm(t))?'"text" for features of their words, or under ':""}"ignore"`):l&&!n&&o>=10&&u.push(`${s} has ${o} different texts in ${ut(a,"row")}, such as ${pn(t.slice(0,2))}: \
ids and names say nothing of new rows; list it under "ignore" if it has such`)}let m=o<=_Q?Lm(t):[];return m.length&&u.push(`${s} has categories that look alike and are kept apart: ${fI(m)}; write the\
m alike in the file where they are meant as one`),{warnings:u,refusals:[]}}function cI(e){return 2*e.filter(t=>t.trim().split(/\s+/).length>=QQ).length>e.length}var QQ=4;function DQ(e,t){let r=e.toSorted().
subarray(-$r);return t-r.reduce((n,o)=>n+o,0)}function Jm(e){return e.length<=Hm?e:Array.from({length:Hm},(t,r)=>e[Math.floor(r*e.length/Hm)])}var fc='set "task" to "numbers", or put the numbers into \
a few ranges in the file',lI=20,MQ=10,FQ=.9;function LQ({label:e,classes:t,labels:r,rows:n}){let o=`label column ${Qn(e)}`,s=new Float64Array(t.length);for(let m of r)s[m]+=1;let i=[],a=Lm(t);if(a.length&&
i.push(`the ${o} has classes that look alike and are kept apart: ${fI(a)}; write them alike in the file where they are meant as one`),dc(t,s)){let[m,p]=[t[0],t.at(-1)];i.push(`the ${o} looks like a qu\
antity (a regression) and not like classes: it has ${t.length} different numbers from ${Qn(m)} to ${Qn(p)}, and each is a class that knows nothing of its neighbours; `+fc)}let u=Xm(t);u!==void 0&&i.push(
`the ${o} looks like a quantity (a regression) and not like classes: it has ${t.length} different texts, ${u}, and each is a class that knows nothing of its neighbours; put them into a few ranges in t\
he file`);let c=t.filter(m=>zQ.test(m.trim()));c.length&&i.push(`the ${o} has the ${c.length===1?"class":"classes"} ${pn(c)}, as is written where the class of a row is not known; leave such rows out o\
f the file if so`);let l=t.filter((m,p)=>s[p]<=2);l.length&&i.push(`the ${o} has ${l.length===1?"a class":`${l.length} classes`} of two rows or one: ${pn(l)}; training, validation and test cannot each\
 have one`);let f=s.indexOf(Ym(s)),d=s[f]/n;return d>=FQ&&n>=50&&i.push(`${(100*d).toFixed(1)} % of the rows are of class ${Qn(t[f])} (${o}): who always answers it is right as often; look at each clas\
s beside the accuracy`),i}var zQ=/^(?:[+-]?(?:nan|inf|infinity)|nat|#n\/a|n\.a\.?|n\/a|na|<na>|null|nil|undefined|[-.?*_]{1,3}|)$/i;function Xm(e){let t=e.length>lI?Nm(Jm(e)):void 0;return t?.odd?`${t.
look}, such as ${pn(t.examples)}`:void 0}function dc(e,t){if(e.length<=MQ)return!1;let r=e.map(Le);return r.some(o=>Number.isNaN(o))?!1:r.some(o=>!Number.isInteger(o))?!0:e.length<=lI?!1:!((r[0]===0||
r[0]===1)&&r.every((o,s)=>o===r[0]+s)&&Ym(t)<=3*-Ym(Array.from(t,o=>-o)))}function Ym(e){let t=-1/0;for(let r=0;r<e.length;r++)t=Math.max(t,e[r]);return t}function pn(e,t=5){let r=e.slice(0,t).map(Qn),
n=e.length-r.length;return n>0?`${r.join(", ")} and ${n} more`:r.length>1?`${r.slice(0,-1).join(", ")} and ${r.at(-1)}`:r.join("")}function fI(e){let t=e.slice(0,3).map(({texts:r,reason:n})=>`${pn(r)}\
 (${n})`);return e.length>3?`${t.join(", ")} and ${e.length-3} more`:t.join(", ")}function mc(e,t,r="guess"){let n=NQ(e,t),o=new Set(n),[s]=n,i=r==="columns"||n.length>1;if(r==="classes"&&n.length>1)throw t.refuse(`"label" must be one column where the task is classes: there are ${n.
length} (${Wt(n.map(y=>e[y]))})`);jQ(e,o,t);let a=e.length,u=dI(e,t),c=t.number===void 0||t.number===Le,l=e.map((y,w)=>ZE(c&&!o.has(w)&&!t.dates?.has(y))),f=new Float64Array(a),d=e.map(GE),m=new Map,p=y=>{
let w=t.number?.(y)??NaN;return Number.isNaN(w)?y:String(w)},h=0,g=y=>{let w=y.filter(E=>d[E].cells).sort((E,I)=>d[E].row-d[I].row)[0];if(w!==void 0)throw t.refuse(WE(e[w],d[w],t))};return{add(y){h++;
for(let E=0;E<a;E++){let I=y[E];if(t.isMissing(I))continue;let C=u[E](I);C===C?(f[E]+=1,l[E].add(I,C)):qE(d[E],h,I)}if(i)return;let w=y[s];if(t.isMissing(w)){let E=`row ${h}, label column ${S(e[s])} m\
ust have a class`;throw t.refuse(`${E}: current value is ${S(w)}`)}m.set(w,(m.get(w)??0)+1)},finish(){if(h===0)throw t.refuse("there must be rows of data: there is a header alone");let y=!i&&r==="gues\
s"&&mI(m,h)&&dc(js([...m.keys()].map(p)),[...m.values()]),w=i||y?void 0:m;w&&GQ(w,e[s],h,t);let E=new Map([...[...t.numeric,...t.dates?.keys()??[]].map(L=>[L,"numeric"]),...t.categorical.map(L=>[L,"ca\
tegorical"])]),I=new Set(t.ignore),[C,v]=[new Set(t.text),new Set(t.tokens)],B=e.flatMap((L,V)=>C.has(L)?[{kind:"text",at:V}]:v.has(L)?[{kind:"tokens",at:V}]:[]),k=new Set(B.map(({at:L})=>L)),_=e.flatMap(
(L,V)=>o.has(V)||I.has(L)||k.has(V)?[]:[V]),P=L=>{let V=E.get(e[L]);return V?V==="numeric":f[L]>d[L].cells||d[L].cells===0},F=_.filter(P);g(F);let J=_.filter(L=>!P(L)),Ae=new Set(t.numeric),K=[...F.filter(
L=>f[L]===0).map(L=>`column ${S(e[L])} has no value in any row; list it under "ignore"`),...F.flatMap(L=>l[L].finish(e[L],Ae.has(e[L])))];return{columns:e,labels:n,numeric:F,categorical:J,further:B,rows:h,
classes:w&&js(w.keys()),warnings:K}}}}function dI(e,{dates:t,number:r}){return e.map(n=>t?.get(n)??r??Le)}function pc(e,t){let{columns:r,labels:n,numeric:o,categorical:s,further:i,rows:a,classes:u}=e,
c=o.length,l=dI(r,t),f=o.map(C=>l[C]===Le?Number:l[C]),d=new Float64Array(a*c),m=s.map(()=>ta(a)),p=i.map(()=>[]),h=new Int32Array(a),g=new Map(u?.map((C,v)=>[C,v])),y=C=>{let v=t.number?.(C)??NaN;return Number.
isNaN(v)?C:String(v)},w=u?[]:n.map(()=>ta(a)),[E]=n,I=0;return{add(C){for(let v=0;v<c;v++){let B=C[o[v]];d[I*c+v]=t.isMissing(B)?NaN:f[v](B)}for(let v=0;v<s.length;v++){let B=C[s[v]];m[v].set(I,t.isMissing(
B)?void 0:B)}for(let v=0;v<i.length;v++){let B=C[i[v].at];p[v].push(t.isMissing(B)?void 0:B)}u&&(h[I]=g.get(C[E])??-1);for(let v=0;v<w.length;v++){let B=C[n[v]];w[v].set(I,t.isMissing(B)?void 0:y(B))}
I++},finish(){let C={rows:a,numeric:{names:o.map(k=>r[k]),values:d},categorical:m.map((k,_)=>({name:r[s[_]],...k.finish()})),...i.length?{further:i.map(({kind:k,at:_},P)=>ec({kind:k,name:r[_]},p[P],t.
refuse))}:{},label:n.map(k=>r[k]).join(", "),classes:u??[],labels:h,...u?{}:{labelColumns:w.map((k,_)=>{let{categories:P,codes:F}=k.finish();return{name:r[n[_]],texts:P,codes:F}})}},{warnings:v,refusals:B}=lc(
C,new Set(t.categorical));if(B[0]!==void 0)throw t.refuse(B[0]);return{...C,warnings:[...e.warnings,...v]}}}}function NQ(e,t){let{label:r,refuse:n}=t,o=[r].flat().map(i=>UQ(e,{...t,label:i})),s=o.find(
(i,a)=>o.indexOf(i)<a);if(s!==void 0)throw n(`"label" must name each column once: ${S(e[s])} is there twice`);return o}function UQ(e,{label:t,refuse:r}){let n=Gs(e,t);if(e[n]!==void 0)return n;let o=e.
length,s=typeof t=="string"?`must be one of the ${ut(o,"column")} (${Wt(e)})`:`must be from ${-o} to ${o-1}, for ${ut(o,"column")}`,i=typeof t=="string"?st(t,e):"";throw r(`"label" ${s}: current value\
 is ${S(t)}${i}`)}function jQ(e,t,r){let n=s=>t.has(e.indexOf(s)),o=new Set(e);for(let s of["numeric","categorical","text","tokens","ignore","dates"])for(let i of s==="dates"?r.dates?.keys()??[]:r[s]??
[]){if(o.has(i)&&!n(i))continue;let a=o.has(i)?", the label":`; the columns are ${Wt(e)}${st(i,e)}`;throw r.refuse(`a name in "${s}" must be a feature column: current value is ${S(i)}${a}`)}if(!(e.length-
t.size>new Set(r.ignore).size))throw r.refuse(`there must be a column beside the label${r.ignore.length?" and those ignored":""}`)}function mI(e,t){return e.size>20&&2*e.size>t}function GQ(e,t,r,{refuse:n}){
let o=`the label column ${S(t)} must have at least 2`;if(e.size<2)throw n(`${o} classes: all rows are ${S([...e.keys()][0])}`);let s=[...e.keys()],i=dc(js(s),[...e.values()]);if(mI(e,r)){let l=i?void 0:
Xm(s),f=`it has ${s.length} different ${i?"numbers":"texts"} in ${ut(r,"row")}, ${l??`such as ${pn(s.slice(0,2))}`}`;throw n(`the label column ${S(t)} must have classes that come again and again: ${f}${i||
l!==void 0?`, as a quantity has (a regression): ${fc}, or name another column`:"; name another column as the label"}`)}let a=s.filter(l=>e.get(l)===1);if(!a.length)return;let u=a.length===1?`class ${S(
a[0])} has 1`:`classes ${pn(a)} have 1 each`,c=i?`; so many numbers look like a quantity (a regression): ${fc}`:"";throw n(`${o} rows of each class: ${u}${c}`)}async function ep(e,t,r){if(!bI(e))throw t(`"rows" must be a list of objects, or an iterable of them: it is ${oa(e)}`);let n=[],o=new Set,s=i=>{if(typeof i!="object"||i===null||Array.isArray(i)||ArrayBuffer.
isView(i))throw t(`row ${n.length+1} must be an object with its cells by column name: it is ${oa(i)}`);n.push(i);for(let a of Object.keys(i))o.add(a)};if(Symbol.asyncIterator in e)for await(let i of e){
if(r?.aborted)throw new at("interrupted");s(i)}else for(let i of e)s(i);if(r?.aborted)throw new at("interrupted");if(!n.length)throw t("there must be a row: there is none");return{rows:n.length,names:[
...o],cell:(i,a)=>AI(n[a],i)?Reflect.get(n[a],i):void 0,has:(i,a)=>AI(n[a],i),row:i=>n[i]}}function hI(e,t){if(typeof e!="object"||e===null||bI(e))throw t(`"columns" must be an object of lists, by col\
umn name: it is ${oa(e)}`);let r=new Map(Object.entries(e)),[n]=r;if(!n)throw t('"columns" must have a column: there is none');for(let[o,s]of r){if(!hc(s))throw t(`column ${S(o)} must be a list of cel\
ls: it is ${oa(s)}`);if(s.length!==n[1].length)throw t(`all columns must have as many cells: ${S(n[0])} has ${n[1].length} and ${S(o)} has ${s.length}`)}if(!n[1].length)throw t("there must be a row: t\
here is none");return{rows:n[1].length,names:[...r.keys()],cell:(o,s)=>r.get(o)?.[s],has:o=>r.has(o),row:o=>Object.fromEntries(Array.from(r,([s,i])=>[s,i[o]]))}}function tp(e,t,r){return{load:async n=>await Promise.
resolve(qQ(e,t,r,n)),async*rows(){let n=e.names.filter(o=>!t.ignore.includes(o));for(let o=0;o<e.rows;o++)yield{number:o+1,cells:new Map(n.map(s=>[s,Ac(e.cell(s,o))]))}}}}function qQ(e,t,r,n){let{names:o,
rows:s}=e,i=[t.label].flat();for(let d of i){if(!o.includes(d))throw r(`"label" must be one of the ${ut(o.length,"column")} (${Wt(o)}): current value is ${S(d)}${st(d,o)}`);for(let m=0;m<s;m++)if(!e.has(
d,m))throw r(`row ${m+1} must have the label ${S(d)}: it has ${Wt(Object.keys(e.row(m)))}`)}let a=new Map(o.filter(d=>!t.ignore.includes(d)).map(d=>[d,WQ(e,d,t,r)])),u=o.filter(d=>a.get(d)==="ids"),c={
...t,tokens:[...new Set([...t.tokens,...u])],isMissing:d=>d==="",refuse:r},l=new Set(i.length>1?i:[]),f=d=>{for(let m=0;m<s;m++)d.add(o.map(p=>{if(!a.has(p))return"";let h=e.cell(p,m);return Ac(typeof h==
"boolean"&&l.has(p)?Number(h):h)??""}));return d};return f(pc(f(mc(o,c,n)).finish(),c)).finish()}var pI={number:"a number",text:"a text",boolean:"true or false",ids:"a list of ids"};function WQ(e,t,r,n){
let s=[r.numeric,r.categorical,r.text,r.tokens].some(u=>u.includes(t)),i;for(let u=0;u<e.rows;u++){let c=e.cell(t,u);if(yI(c))continue;let l=gI(c);if(!l)throw n(`row ${u+1}, column ${S(t)} must be a f\
inite number, a text, true or false, a list of ids, or null: it is ${typeof c=="number"?S(c):oa(c)}; list the column under "ignore" if it is no feature`);if(i??={kind:l,row:u},!(l===i.kind||s&&l==="id\
s"==(i.kind==="ids")))throw n(`column ${S(t)} must have cells of one type: row ${i.row+1} has ${pI[i.kind]} and row ${u+1} has ${pI[l]}; write them alike, or list the column under "numeric", "categori\
cal" or "ignore"`)}let a=[r.label].flat().includes(t);if(i?.kind==="ids"&&(a||s&&!r.tokens.includes(t)))throw n(`column ${S(t)} must have a text or a number in each row${a?", as the label":""}: row ${i.
row+1} has a list`);return i?.kind}function gI(e){return typeof e=="number"?Number.isFinite(e)?"number":void 0:typeof e=="string"?"text":typeof e=="boolean"?"boolean":hc(e)?"ids":void 0}function yI(e){
return e==null||e===""||Number.isNaN(e)}function Ac(e){if(!yI(e))return hc(e)?Array.from(e).join(" "):String(e)}function wI(e){let t=new Map,r=n=>{if(!t.has(n)){let o;for(let s=0;s<e.rows&&!o;s++)o=gI(
e.cell(n,s));t.set(n,o)}return t.get(n)};return n=>Object.fromEntries(Object.entries(n).map(([o,s])=>[o,s===null?null:ZQ(s,r(o))]))}function ZQ(e,t){return t==="number"?Number(e):t==="text"?String(e):
t==="boolean"?e==="true":t==="ids"?String(e).split(" ").filter(r=>r!=="").map(Number):e}function AI(e,t){return Object.hasOwn(e,t)}function bI(e){return typeof e=="object"&&e!==null&&(Symbol.iterator in
e||Symbol.asyncIterator in e)}function hc(e){return Array.isArray(e)||ArrayBuffer.isView(e)&&!(e instanceof DataView)}function oa(e){return e==null?String(e):hc(e)?"a list":e instanceof Date?"a date":
`${typeof e=="object"?"an":"a"} ${typeof e}`}A();var Ys=U(G());A();function Mn(e){return EI(II(1381257042,String(e)))}function EI(e){let[t,r,n]=e,o=1,s,i=()=>{let c=t+r+o++|0;return t=r^r>>>9,r=n+(n<<3)|0,n=(n<<21|n>>>11)+c|0,c>>>0};for(let c=0;c<12;c++)i();let a=()=>i()/
2**32,u=c=>Math.floor(a()*c);return{bits:i,uniform:a,integer:u,split:(c,l=0)=>EI(II(e[0]^e[1]^e[2],`${e[1]}/${e[2]}/${c}/${l}`)),normal(){if(s!==void 0){let f=s;return s=void 0,f}let c=Math.sqrt(-2*Math.
log(1-a())),l=2*Math.PI*a();return s=c*Math.sin(l),c*Math.cos(l)},permutation(c){let l=Int32Array.from({length:c},(f,d)=>d);for(let f=c-1;f>0;f--){let d=u(f+1);[l[f],l[d]]=[l[d],l[f]]}return l}}}function II(e,t){
let r=e^t.length;for(let o=0;o<t.length;o++)r=Math.imul(r^t.charCodeAt(o),3432918353),r=r<<13|r>>>19;let n=()=>(r=Math.imul(r^r>>>16,2246822507),r=Math.imul(r^r>>>13,3266489909),r^=r>>>16);return[n(),
n(),n()]}A();var Fn=U(G());var Ze="features";function gt({reads:e=[Ze]}){return e}function Vs(e){return[...new Set(e.flatMap(gt))]}function Ln(e){return e==="tokens"?"lengths":`${e}.lengths`}function vI(e){return e===Ln("tokens")||
e.endsWith(".lengths")}function KQ({width:e,inputs:t={}}){return xI(e,Object.entries(t))}function CI({features:e,inputs:t}){return xI(e,Object.entries(t))}function xI(e,t){return[...e>0?[Ze]:[],...t.flatMap(
([r,{kind:n}])=>n==="tokens"?[r,Ln(r)]:[r])]}function gc({inputs:e={}}){return Object.fromEntries(Object.entries(e).map(([t,r])=>[t,r.kind==="tokens"?{kind:r.kind,vocabulary:r.vocabulary}:{kind:r.kind,
shape:r.shape}]))}function kI(e,t,r){return new x(`Cannot use ${e} as it reads the input ${S(t)}, which must be there: the inputs are ${r.join(", ")||"none"}`)}function np(e,t,r){let n=t.find(o=>!r.includes(o));if(n!==void 0)throw kI(e,n,r)}function zn(e,t){let r=e[t];if(!r)throw kI("these inputs",t,Object.keys(e));return r}function yc({image:e}){return e?{image:{
kind:"image",shape:e,from:0}}:void 0}function ho(e,t,r="the model"){let{features:n,inputs:o={},rows:{length:s}}=e,i=s>0?n.length/s:0;np(r,t,KQ({width:i,inputs:o}));let a={};for(let u of t){if(u===Ze){
a[u]=Fn.tensor2d(n,[s,i]);continue}let c=o[u];c?.kind==="image"&&(a[u]=HQ(n,[s,i],c)),c?.kind==="tokens"&&(a[u]=VQ(c,s),a[Ln(u)]=Fn.tensor1d(rp(c,s),"int32"))}for(let[u,c]of Object.entries(o)){let l=Ln(
u);c.kind!=="tokens"||!t.includes(l)||a[l]||(a[l]=Fn.tensor1d(rp(c,s),"int32"))}return a}function rp({starts:e},t){return Int32Array.from({length:t},(r,n)=>e[n+1]-e[n])}function VQ(e,t){let{ids:r,starts:n}=e,
o=Math.max(1,rp(e,t).reduce((i,a)=>Math.max(i,a),0)),s=new Int32Array(t*o);for(let i=0;i<t;i++)s.set(r.subarray(n[i],n[i+1]),i*o);return Fn.tensor2d(s,[t,o],"int32")}function HQ(e,[t,r],{shape:n,from:o}){
let s=n[0]*n[1]*n[2];if(o===0&&s===r)return Fn.tensor4d(e,[t,...n]);let i=new Float32Array(t*s);for(let a=0;a<t;a++){let u=a*r+o;i.set(e.subarray(u,u+s),a*s)}return Fn.tensor4d(i,[t,...n])}function SI(e,t){
return op(e,r=>{if(r.kind!=="tokens")return r;let{ids:n,starts:o}=r,s=t.length,i=new Int32Array(s+1);for(let u=0;u<s;u++)i[u+1]=i[u]+o[t[u]+1]-o[t[u]];let a=new Int32Array(i[s]);for(let u=0;u<s;u++)a.
set(n.subarray(o[t[u]],o[t[u]+1]),i[u]);return{...r,ids:a,starts:i}})}function BI({features:e,width:t,inputs:r,rows:n},o,s){let i=op(r,a=>a.kind==="tokens"?{...a,starts:a.starts.subarray(o,s+1)}:a);return{
features:e.subarray(o*t,s*t),inputs:i,rows:n.subarray(o,s)}}function RI(e,t){return op(e,(r,n)=>{let o=t?.[n];if(r.kind!=="tokens"||o?.kind!=="tokens")return r;let[s,i]=[r,o].map(({ids:c,starts:l})=>c.
subarray(l[0],l.at(-1))),a=new Int32Array(s.length+i.length);a.set(s),a.set(i,s.length);let u=new Int32Array(r.starts.length+o.starts.length-1);return r.starts.forEach((c,l)=>u[l]=c-r.starts[0]),o.starts.
forEach((c,l)=>u[r.starts.length-1+l]=s.length+c-o.starts[0]),{...r,ids:a,starts:u}})}function op(e,t){if(e)return Object.fromEntries(Object.entries(e).map(([r,n])=>[r,t(n,r)]))}A();var sp="seen.json",ip=2**48,JQ=2**16;function bc(e,t){let r=[e,...t?[t]:[]],n=new Float64Array(r.reduce((s,{rows:i})=>s+i,0)),o=0;for(let s of r)YQ(s,n.subarray(o,o+s.rows)),o+=s.rows;return n}function YQ({
rows:e,numeric:{names:t,values:r},categorical:n,further:o=[]},s){let i=new Float64Array(1),a=new Uint32Array(i.buffer),u=t.map(sa),c=n.map(({name:f,categories:d,codes:m})=>({key:sa(f),codes:m,hashes:d.
map(sa)})),l=o.map(f=>({key:sa(f.name),hashOf:XQ(f)}));for(let f=0,d=0;f<e;f++){let[m,p]=[0,0],h=(g,y,w)=>{let E=ia(ia(g^y)+w|0);m=m+E|0,p=p+ia(E^1540483477+g)|0};for(let g of u)i[0]=r[d++]+0,Number.isNaN(
i[0])?h(g,2146959360,1):h(g,a[0],a[1]);for(let{key:g,codes:y,hashes:w}of c){let E=y[f];h(g,E<0?2146959360:w[E],2)}for(let{key:g,hashOf:y}of l)h(g,y(f),3);s[f]=(m>>>0)+(p>>>16)*2**32}}function XQ(e){if(e.
kind==="text"){let{values:n}=e;return o=>n[o]===void 0?2146959360:sa(n[o])}let{ids:t,starts:r}=e;return n=>{let o=2166136261^r[n+1]-r[n];for(let s=r[n];s<r[n+1];s++)o=ia(Math.imul(o^t[s],16777619));return o}}
function ia(e){return e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),e^e>>>16}function sa(e){let t=2166136261^e.length;for(let r=0;r<e.length;r++)t=Math.imul(t^e.charCodeAt(r),16777619);
return ia(t)}function _I({seed:e,data:t,rows:r,prepared:{train:n,validation:o,unlabelled:s},contents:i},{withUnlabelled:a}){let u=Math.floor(ip*Math.min(1,JQ/Math.max(1,i.length))),c=f=>tD(Float64Array.
from(f,d=>i[d]).filter(d=>d<u).sort()),l=a&&s?Int32Array.from([...n.rows,...s.rows]):n.rows;return{data:t,rows:r.table,seed:e,train:$I(n.rows,r.table),validation:$I(o.rows,r.table),contents:{below:u,train:c(
l),validation:c(o.rows)}}}function PI(e,{data:t,rows:r,prepared:n,contents:o}){let{train:s,validation:i,test:a}=n,u=(m,p)=>new Set(m.filter(p));if(e.data===t&&e.rows===r.table){let[m,p]=[TI(e.train),TI(
e.validation)];return{test:u(a.rows,m),validation:u(i.rows,m),chosenOn:u(a.rows,p),each:1}}let c=new Set(Float64Array.from(s.rows,m=>o[m])),l=m=>{let p=new Set(rD(m));return h=>p.has(o[h])&&!c.has(o[h])},
[f,d]=[l(e.contents.train),l(e.contents.validation)];return{test:u(a.rows,f),validation:u(i.rows,f),chosenOn:u(a.rows,d),each:ip/e.contents.below}}function Ec(e){return[sp,qt(e)]}var wc=oe().regex(/^[A-Za-z0-9+/]*={0,2}$/),
eD=R({version:cn(1),complete:Me(),records:ue(R({data:oe(),rows:Fe().min(1),seed:D(),train:wc,validation:wc,contents:R({below:Fe().min(1).max(ip),train:wc,validation:wc})}))});async function OI(e,t){let r=await xt(
e,sp,t);if(r===void 0)return"unknown";let n=eD.safeParse(r);if(n.success)return n.data;throw new x(`Cannot use ${t} as a teacher: its ${sp} (the rows that it has seen) must be as it was written: it is\
 not; remove it and checksums.json to have the model taken for one of which that is not known`)}function $I(e,t){let r=new Uint8Array(Math.ceil(t/8));for(let n of e)r[n>>3]|=1<<(n&7);return QI(r)}function TI(e){
let t=DI(e);return r=>((t[r>>3]??0)>>(r&7)&1)===1}function tD(e){let t=new Uint8Array(6*e.length),r=new DataView(t.buffer);return e.forEach((n,o)=>{r.setUint32(6*o,n%2**32,!0),r.setUint16(6*o+4,Math.floor(
n/2**32),!0)}),QI(t)}function rD(e){let t=DI(e),r=new DataView(t.buffer);return Float64Array.from({length:Math.floor(t.length/6)},(n,o)=>r.getUint32(6*o,!0)+r.getUint16(6*o+4,!0)*2**32)}function QI(e){
let t="";for(let r=0;r<e.length;r+=3*2**12)t+=btoa(String.fromCharCode(...e.subarray(r,r+3*2**12)));return t}function DI(e){return Uint8Array.from(atob(e),t=>t.charCodeAt(0))}A();A();function ap(e,t,r){let n=-1/0;for(let s=t;s<r;s++)n=Math.max(n,e[s]);let o=0;for(let s=t;s<r;s++)o+=e[s]=Math.exp(e[s]-n);for(let s=t;s<r;s++)e[s]/=o}function Ic(e,t=1){let r=Float64Array.from(e,n=>n/
t);return ap(r,0,r.length),r}function Tr(e,t=0,r=e.length){let[n,o]=[-1,-1/0];for(let s=t;s<r;s++){let i=e[s];i>o&&(n=s-t,o=i)}return n}var nD=.5;function MI(e,{answer:t,classes:r}){let n=r.length;if(t?.from==="numbers"){let{scales:o}=t;return Float64Array.from(e,(s,i)=>s*o[i%n].sd+o[i%n].mean)}if(t?.from==="sigmoid")e.forEach((o,s)=>e[s]=1/(1+
Math.exp(-o)));else for(let o=0;o<e.length;o+=n)ap(e,o,o+n);return e}function FI(e,{answer:t,classes:r}){return t?.from==="numbers"?{numbers:e}:t?.from!=="sigmoid"?{label:r[Tr(e)],probabilities:e}:{labels:r.
filter((n,o)=>e[o]>nD),probabilities:e}}A();var WI=U(G());A();var me=U(G());A();A();async function Jr(e){let t=[];for(let r of e)t.push(Float32Array.from(await r.data()));return t}function aa(e){return e.val}function mp(e){return e.weights.map(t=>({name:t.originalName.split("/").at(-1),shape:t.shape,variable:aa(t)}))}async function vc({variable:e}){return Float32Array.from(await e.data())}function Cc(e){let t=e.
getClassName(),r=LI[t];if(!Object.hasOwn(LI,t)||!r)return{kind:"Other",activation:zI(e)};let n=Object.fromEntries(mp(e).map(o=>[o.name,o]));return{kind:t,weights:n,...r(e.getConfig(),e)}}async function xc(e,t){
let r={},n="weights"in e?e.weights:{};for(let[o,s]of Object.entries(n))r[o]=await t(s);return{...e,weights:r}}function An(e,t){return e===-1||e===t-1}var LI={Dense:lp,Activation:lp,Dropout:({rate:e,noiseShape:t})=>({
rate:e,noiseShape:t??void 0}),SpatialDropout1D:({rate:e})=>({rate:e}),Flatten:e=>({channelsLast:dp(e)}),Reshape:()=>({}),BatchNormalization:({epsilon:e,axis:t})=>({epsilon:e,axis:t}),LayerNormalization:({
epsilon:e,axis:t})=>({epsilon:e,axes:[t].flat()}),Conv2D:up,DepthwiseConv2D:up,SeparableConv2D:up,MaxPooling2D:e=>({sliding:fp(e,"poolSize")}),AveragePooling2D:e=>({sliding:fp(e,"poolSize")}),GlobalAveragePooling2D:e=>({
channelsLast:dp(e)}),Add:()=>({}),Concatenate:({axis:e})=>({axis:e})};function up(e,t){return{...lp(e,t),sliding:fp(e,"kernelSize")}}function lp(e,t){return{activation:zI(t)}}var oD={Softmax:"softmax",
ReLU:"relu",LeakyReLU:"leakyRelu",PReLU:"prelu",ELU:"elu",ThresholdedReLU:"thresholdedRelu"};function zI(e){let{activation:t}=e.getConfig();return oD[e.getClassName()]??(typeof t=="string"?t:"linear")}
function fp(e,t){let r=cp(e[t]);return{size:r,strides:cp(e.strides??r),dilations:cp(e.dilationRate??1),padding:e.padding,channelsLast:dp(e)}}function dp({dataFormat:e}){return(e??"channelsLast")==="ch\
annelsLast"}function cp(e){return Array.isArray(e)?[e[0],e[1]??e[0]]:[e,e]}var pp=class extends me.layers.Layer{static className="MaskedAveragePooling1D";constructor(t={}){super(t),this.supportsMasking=!0}computeOutputShape(t){let[r,,n]=t;return[r,n]}call(t,{mask:r}={}){let n=[
t].flat()[0],[o]=[r].flat();return o?me.tidy(()=>{let s=me.expandDims(me.cast(o,"float32"),-1);return me.div(me.sum(me.mul(n,s),1),me.maximum(me.sum(s,1),1))}):me.mean(n,1)}computeMask(){return null}};var kc=class extends me.layers.Layer{static className="CausalConv1D";#e;#t;#r;#n;constructor(t){super(t),this.supportsMasking=!0,this.#e=t.filters,this.#t=t.kernelSize}build(t){let r=t.at(-1),n=me.initializers.
zeros();this.#r=this.addWeight("kernel",[this.#t,r,this.#e],"float32",n),this.#n=this.addWeight("bias",[this.#e],"float32",n),this.built=!0}computeOutputShape(t){let[r,n]=t;return[r,n,this.#e]}call(t){
return me.tidy(()=>{let r=[t].flat()[0],n=me.pad(r,[[0,0],[this.#t-1,0],[0,0]]),o=this.#r.read();return me.relu(me.add(me.conv1d(n,o,1,"valid"),this.#n.read()))})}getConfig(){return{...super.getConfig(),
filters:this.#e,kernelSize:this.#t}}};function NI(e){return Ap(),new kc(e)}function Ap(){me.serialization.registerClass(kc),me.serialization.registerClass(pp)}var sD=new Set(["Embedding","Dense","Acti\
vation","ReLU","LeakyReLU","ELU","ThresholdedReLU","Dropout","SpatialDropout1D","GaussianNoise","GaussianDropout","TimeDistributed","Add","Multiply","Average","Maximum","Minimum"]),iD=new Set(["RNN","\
SimpleRNN","GRU","LSTM","Bidirectional"]);function UI({calls:e},t,r){let n=new Map,o=new Set(t);for(let s of e){let{layer:i,className:a,name:u,op:c,inputs:l,outputs:f,inputShape:d,outputShape:m}=s;if(!l.
some(w=>o.has(w)))continue;let p=w=>new x(`Cannot use layer ${u} (${a}) as ${w}`),h=!r(a);if(l.some(w=>t.has(w))&&a!=="Embedding"&&!(h&&i.supportsMasking))throw p("tokens must be read by an embedding,\
 as ids are no measurements: put one before it");let g=sD.has(a)||c.kind==="LayerNormalization"&&c.axes.length===1&&An(c.axes[0],d.length)||c.kind==="Concatenate"&&An(c.axis,d.length);if(!g&&!iD.has(a)&&
!(h&&i.supportsMasking))throw p(h?"a layer of a plugin that reads padded sequences must heed their mask: it does not say so; set its supportsMasking to true once its call does (the mask is the second \
argument's mask)":"sequences are padded to the longest of their batch, and it would count the padding: use maskedAveragePooling1d of Retort, or a recurrent layer, to make one vector of each");let y=g||
m.length>2;if(n.set(s,y?"keeps":"ends"),y)for(let w of f)o.add(w)}return n}function jI(e,t){let r=me.range(0,e.shape[1],1,"int32");return me.less(me.expandDims(r,0),me.expandDims(t,1))}function GI(e,t){
let[r,n,o]=e.shape,s=t.dataSync();if(s.every(a=>a===n))return me.reshape(e,[r*n,o]);let i=Array.from(s,(a,u)=>({count:a,row:u})).filter(({count:a})=>a>0);return i.length?me.concat(i.map(({count:a,row:u})=>me.reshape(
me.slice(e,[u,0,0],[1,a,o]),[a,o]))):me.zeros([0,o])}function ZI(e){Ap();let t=WI.serialization.SerializationMap.getMap().classNameMap;return gp(e,r=>Object.hasOwn(t,r))}function Sc(e){return gp(e,Bc)}function hp(e){return e.toJSON(void 0,!1)}function gp(e,t,r=""){
if(typeof e!="object"||e===null)return;let{class_name:n,config:o}=e,s=typeof o?.name=="string"?o.name:r;if(typeof n=="string"&&!t(n))return{className:n,layer:s};if(n===void 0&&typeof o?.name=="string")
return{className:"class",layer:s};for(let i of Object.values(e)){let a=gp(i,t,s);if(a)return a}}function qI(e){let t=/^(name|inbound_nodes|input_layers|output_layers|backend|.*_version|.*_initializer)$/;
return JSON.stringify(e,(r,n)=>t.test(r)?void 0:n??void 0)}var Nn="architecture.json";function KI(e){return e.map(t=>Ju(t)?t:t.split(/[\\/]/).at(-1))}function VI({has:e,make:t},r,n){return(o,s)=>{if(e(
"student",o.use))return t("student",o)({name:"model",features:r,classes:n,inputs:s,random:Mn(0)}).model}}function HI(e,t,r,{student:n,inputs:o={}},s){let i=n&&s(n,o);if(!i)return;let a=i.weights.map(({
shape:c})=>c);if(!(qI(hp(i))===qI(t)&&a.length===r.length&&a.every((c,l)=>String(c)===String(r[l].shape))))throw i.dispose(),new x(`Cannot open ${e} as a model: the student plugin ${S(n.use)} must bui\
ld the model that was trained: it builds another one; its file has changed, or model.json has`);return i.setWeights([...r]),i}function JI(e,{className:t,layer:r},{student:n,plugins:o=[]}){let s=n?`, m\
ade by the student plugin ${S(n.use)}`:"",i=o.length?` of ${o.join(", ")}`:"";return new x(`Cannot open ${e} as a model: TensorFlow.js has no ${t}, which its layer ${S(r)} is${s}: the plugin${i} must \
be loaded: name its file (--plugin of a command, "plugins" of a config or of a server's config)`)}function Hs(e){return Bc(e)?"--target tfjs takes it as it is":"it comes with a plugin, so an exporter \
of your own is what takes it (deno task plugin new my-export --kind exporter)"}function Bc(e){return aD.has(e)}var aD=new Set(`
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
  `.trim().split(/\s+/));A();var Un=U(G());A();A();var ua=U(G());A();var _r=U(G());function Ot(e){return _r.getKernel(e,_r.getBackend())!==void 0}function kt(e,t,r){let n={};for(let s in t){let i=t[s];i&&(n[s]=i)}let o=_r.engine().runKernel(e,n,r);return Array.isArray(
o)?o:[o]}function YI(){return _r.engine().state.gradientDepth>0}function Jo(e){let{backend:t}=_r.engine().state.tensorInfo.get(e.dataId);t.refCount(e.dataId)<=1||_r.tidy(()=>e.assign(_r.mul(e,1)))}var uD=["linear","relu","sigmoid","tanh","elu"];function XI(e){return uD.includes(e)}function ev(e,{kernel:t,bias:r,activation:n}){if(!(!Ot("RetortDense")||e.rank<2||!ca(e,t)))return kt("RetortDense",
{x:e,w:t,b:r},{activation:n})[0]}function ca(e,t){return e.dtype==="float32"&&e.shape.at(-1)===t.shape[0]}function Rc(){return{kernelName:"RetortDense",inputsToSave:["x","w"],outputsToSave:[!0],gradFunc(e,[
t,r,n],o){let{activation:s}=o,[i,a,u]=kt("RetortDenseGrad",{dy:e,y:n,x:t},{activation:s});return{x(){let c=ua.reshape(i,[-1,i.shape.at(-1)]);return ua.reshape(ua.matMul(c,r,!1,!0),t.shape)},w:()=>a,b:()=>u}}}}function yp(e){let t={};for(let r=0;r<e.length;r++){let{kernel:n,bias:o}=e[r];t[`w${r+1}`]=n,o&&(t[`b${r+1}`]=o)}return t}function tv(e,t){if(!Ot("RetortForward")||YI()||!ca(t,e[0].kernel))return;let r=e.
map(({activation:n})=>n);return kt("RetortForward",{x:t,...yp(e)},{activations:r})[0]}A();function go(e){let t=[],r=new Map,n=l=>{let f=(r.get(l)??0)+1;return r.set(l,f),f>1?`${l}/${f}`:l},o=(l,f,d)=>{fD(l,"output",l.outputs);let m=new Map(l.inputs.map(({id:E},I)=>[E,d[I]])),p=E=>m.get(E)??
`${f}${E}`;l.built||l.countParams();let{nodesByDepth:h}=l,g=Object.keys(h).map(Number).sort((E,I)=>I-E),y=new Map(l.layers.map((E,I)=>[E,I])),w=g.flatMap(E=>[...h[E]].sort((I,C)=>y.get(I.outboundLayer)-
y.get(C.outboundLayer)));for(let{outboundLayer:E,inputTensors:I,outputTensors:C}of w){let v=E.getClassName();if(v==="InputLayer")continue;let B=n(`${f}${E.name}`),k=I.map(({id:_})=>p(_));if(lD(E)){m.set(
C[0].id,o(E,`${B}.`,k));continue}t.push({layer:E,className:v,name:B,inputs:k,outputs:C.map(({id:_})=>p(_)),inputShape:I[0].shape,outputShape:C[0].shape,op:Cc(E)})}return p(l.outputs[0].id)},s=cD(e),i=s.
map((l,f)=>f===0?"input":`input ${l}`),a=o(e,"",i),{shape:u}=e.outputs[0],c=u.length===3&&e.inputs.some(({dtype:l})=>l==="int32");if(u.length!==2&&!c)throw rv(e.name,`it must answer [batch, classes]: \
it answers [${u.map(l=>l??"batch")}]`);return{input:"input",inputs:new Map(s.map((l,f)=>[l,i[f]])),output:a,calls:t}}function cD(e){e.built||e.countParams();let t=e.inputs.map(({sourceLayer:o})=>o.name),
[r,...n]=e.inputs;return!r||n.length||r.dtype==="int32"||r.shape.length>2?t:[Ze]}function $c([,...e]){return e.every(t=>t!==null)?e:void 0}function lD(e){return"layers"in e&&"nodesByDepth"in e}function fD(e,t,r){
if(r.length!==1)throw rv(e.name,`it must have one ${t}: it has ${r.length}; make a model of one ${t}`)}function rv(e,t){return new x(`Cannot use model ${S(e)} as ${t}`)}A();A();var nv=U(G());var dD=["linear","relu","sigmoid","elu"];function ov(e){return dD.includes(e)}function sv(e,{filter:t,bias:r,...n}){if(!(!Ot("RetortConv2d")||e.rank!==4||e.dtype!=="float32"))return kt("RetortConv2d",
{x:e,filter:t,bias:r},n)[0]}function iv(){return{kernelName:"RetortConv2d",inputsToSave:["x","filter"],outputsToSave:[!0],gradFunc(e,[t,r,n],o){let{activation:s,strides:i,pad:a,dilations:u}=o,[c,l]=kt(
"RetortActivationGrad",{dy:e,y:n},{activation:s}),f={strides:i,pad:a,dataFormat:"NHWC",dilations:u,dimRoundingMode:void 0},d=(m,p,h)=>nv.engine().runKernel(m,p,{...f,...h});return{x:()=>d("Conv2DBackp\
ropInput",{dy:c,filter:r},{inputShape:t.shape}),filter:()=>d("Conv2DBackpropFilter",{x:t,dy:c},{filterShape:r.shape}),bias:()=>l}}}}A();function av(e,{gamma:t,beta:r,epsilon:n}){if(!(!Ot("RetortLayerNorm")||e.dtype!=="float32"))return kt("RetortLayerNorm",{x:e,gamma:t,beta:r},{epsilon:n})[0]}function uv(){return{kernelName:"RetortLaye\
rNorm",inputsToSave:["x","gamma"],outputsToSave:[!1,!0,!0],gradFunc(e,[t,r,n,o]){let[s]=e,[i,a,u]=kt("RetortLayerNormGrad",{dy:s,x:t,gamma:r,mean:n,rstd:o},{});return{x:()=>i,gamma:()=>a,beta:()=>u}}}}function cv({op:e,inputShape:t}){if(e.kind==="Dense"){let a=fv(e);return a&&(u=>ev(u,a))}if(e.kind==="Conv2D"){let a=mD(e);return a&&(u=>sv(u,a))}if(e.kind!=="LayerNormalization")return;let{weights:{gamma:r,
beta:n},epsilon:o,axes:[s,...i]}=e;if(!(!r||!n||i.length||!An(s,t.length)))return a=>av(a,{gamma:r.variable,beta:n.variable,epsilon:o})}function lv({input:e,output:t,calls:r},n){let o=[],s=e;for(let{op:c,
name:l,inputs:f,outputs:d}of r){if(f.length!==1||f[0]!==s)return;s=d[0];let m=c.kind==="Dense"?fv(c):void 0,p=o.at(-1);if(m)o.push(m);else if(c.kind==="Dropout"&&!c.noiseShape&&p&&!p.dropout)o[o.length-
1]={...p,dropout:{name:l,rate:c.rate}};else return}let i=o.flatMap(({kernel:c,bias:l})=>l?[c,l]:[c]),a=i.length===n.length&&i.every((c,l)=>c===n[l]),u=r[0]?.inputShape.length===2&&s===t;return a&&u?o:
void 0}function fv({weights:{kernel:e,bias:t},activation:r}){if(XI(r))return{kernel:e.variable,...t?{bias:t.variable}:{},activation:r}}function mD({weights:e,sliding:t,activation:r}){let{padding:n,channelsLast:o,
strides:s,dilations:i}=t;if(!(!ov(r)||!o||!e.bias)&&!(n!=="same"&&n!=="valid"))return{filter:e.kernel.variable,bias:e.bias.variable,activation:r,strides:s,pad:n,dilations:i}}A();function mv({calls:e},{ids:t=!1,tokens:r=new Set}={}){for(let{layer:n,name:o,inputs:s}of e){if(n.stateful)throw _c(Tc(o,n),"it must not carry a state from one batch to the next (stateful), as rows hav\
e no order: leave stateful out");let i=t||s.some(a=>r.has(a))?void 0:wp(n).find(a=>a in dv);if(i)throw _c(Tc(o,n),`its inputs must be ${dv[i]}, and a model's inputs are standardised columns and indica\
tors of categories: leave it out (a categorical column is one indicator for each category already), or bring the model along as a teacher that reads raw rows`)}}function pv({calls:e,inputs:t},r){for(let[
n,o]of t){let s=r[n];if(s?.kind==="tokens")for(let{layer:i,name:a,className:u,inputs:[c]}of e){let{inputDim:l}=i.getConfig();if(!(u!=="Embedding"||c!==o||Number(l)>=s.vocabulary))throw _c(Tc(a,i),`its\
 inputDim must be at least the number of ids in ${n}, ${s.vocabulary}: current value is ${l}`)}}}function Av({calls:e}){for(let{layer:t,name:r}of e){let n=a=>{throw _c(Tc(r,t),a)},o=t.getConfig(),s=wp(
t).find(a=>pD.has(a)),i=t.getClassName();s&&!(s===i&&AD.has(i))&&hD(o)&&n(`it must draw no random numbers of its own, which no seed decides (${s}): use dropout, or an augmentation of the rows`);for(let[
a,u]of Pc(o))/^(recurrentD|d)ropout$/.test(a)&&typeof u=="number"&&u>0&&n(`its ${a} must be 0, as its masks are drawn by no seed: current value is ${u}; use a dropout layer behind it`),/(Regularizer|Constraint)$/.
test(a)&&u!==null&&u!==void 0&&n(`its ${a} must be left out, as training does not heed it; use an optimizer with weight decay`);i!=="BatchNormalization"&&wp(t).includes("BatchNormalization")&&n("it mu\
st have no batch norm inside, which would not be told that it is trained: apply it to the layer's output"),i==="BatchNormalization"&&!(o.scale&&o.center)&&n("its scale and center must be true, as tfjs\
 cannot train it without: leave them out")}}var dv={Embedding:"whole numbers, the ids of categories",CategoryEncoding:"whole numbers, the ids of categories",Rescaling:"pixels from 0 to 255"},pD=new Set(
["Dropout","SpatialDropout1D","GaussianNoise","GaussianDropout","AlphaDropout","RandomWidth","RandomHeight"]),AD=new Set(["Dropout","SpatialDropout1D"]);function hD(e){let t=Pc(e).filter(([r])=>r==="r\
ate"||r==="stddev");return t.length===0||t.some(([,r])=>r!==0)}function wp(e){let t=Pc(e.getConfig()).filter(([r])=>r==="className"||r==="class_name");return[e.getClassName(),...t.map(([,r])=>String(r))]}
function Pc(e){return typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([t,r])=>[[t,r],...Pc(r)])}function Tc(e,t){return`layer ${e} (${t.getClassName()})`}function _c(e,t){return new x(`Cann\
ot use ${e} as ${t}`)}A();var gD=["Flatten","Reshape","Dropout"];function Oc(e){return bp(e.outputs[0])}function bp({sourceLayer:e,nodeIndex:t}){let r=e;if(r.outputs?.length&&r.layers)return bp(r.outputs[0]);let n=Cc(r),o="act\
ivation"in n?n.activation:"linear",s=r.inboundNodes[t??0]?.inputTensors[0];return(gD.includes(n.kind)||n.kind==="Activation"&&o==="linear")&&s?bp(s):o}function yo(e,t,{raw:r=!1}={}){let n=go(t),o=r&&n.inputs.size===1?[Ze]:[...n.inputs.keys()],s=r?[]:t.inputs.flatMap(({dtype:h},g)=>{let y=o[g];return h==="int32"&&!vI(y)||y==="tokens"?[y]:[]}),i=new Set(
s.map(h=>n.inputs.get(h)));mv(n,{ids:r,tokens:i});let a=UI(n,i,Bc),u=t.trainableWeights.map(aa),c=t.weights.map(aa),l=new Map(n.calls.map(h=>[h,cv(h)])),f=!1,d=String(o)===Ze?lv(n,u):void 0,m=!1,p=(h,g)=>{
g.training&&!f&&(Av(n),yD(t)),f||=g.training;let y=d&&!g.training&&!g.taps?.length?tv(d,zn(h,Ze)):void 0;return y?{logits:y,...g.taps?{features:{}}:{}}:bD({...n,fused:l,reads:o,tokens:s,maskRule:a},h,
g)};return{name:e,model:t,variables:u,state:c,reads:o,parameters:t.countParams(),forward:p,chain:d&&{of:p,layers:d},fingerprint:async()=>await et([wD(t),...await Jr(c)]),dispose(){m||(m=!0,t.dispose(),
Un.dispose(c.filter(h=>!h.isDisposed)))}}}function yD(e){let t=Oc(e);if(!(t!=="softmax"&&t!=="sigmoid"))throw new x(`Cannot train model ${S(e.name)} as its last layer must answer logits: its activatio\
n is ${t}, and each loss has a softmax of its own; leave the activation out`)}function wD(e){return JSON.stringify(e.getConfig(),(t,r)=>r??void 0)}function bD({inputs:e,output:t,calls:r,fused:n,reads:o,
tokens:s,maskRule:i},a,u){let c=new Map([...e.values()].map((y,w)=>[y,zn(a,o[w])])),l=new Map;for(let y of s){let w=zn(a,Ln(y));l.set(e.get(y),jI(zn(a,y),w))}let f={};for(let y of r){let{layer:w,className:E,
op:I,name:C,inputs:v,outputs:B}=y,k=v.map(K=>c.get(K)),_=k.length===1?k[0]:k,P=v.map(K=>l.get(K)??null),F=P.some(K=>K!==null),J=CD(I)?xD(k[0],I,C,u):n.get(y)?.(k[0])??w.call(_,{training:u.training&&ED(
y,k[0]),...F?{mask:P.find(K=>K!==null)}:{}});hv(w);let Ae=Array.isArray(J)?J:[J];B.forEach((K,L)=>c.set(K,Ae[L]));let z=i.get(y);if(z){let K=E==="Embedding"?w.computeMask(k,void 0):null,L=[...P,...[K].
flat()].filter(V=>V!=null);if(z==="keeps"&&L.length){let V=L.reduce(($e,Ne)=>Un.logicalAnd($e,Ne));B.forEach($e=>l.set($e,V))}}else if(w.supportsMasking&&(F||vD.has(E))){let[K]=[w.computeMask(k,P)].flat();
K&&B.forEach(L=>l.set(L,K))}u.taps?.includes(C)&&(f[C]=Ae[0])}let d=c.get(t),m=d.rank===3&&s.length>0,p=y=>m&&y.rank===3&&y.shape[1]===d.shape[1]?GI(y,zn(a,Ln(s[0]))):y,h=p(d);if(!u.taps)return{logits:h};
let g=u.taps.find(y=>!(y in f));if(g!==void 0){let y=r.map(({name:w})=>w).join(", ");throw new x(`Cannot tap ${g} as a layer must have that name: the layers are ${y}`)}return{logits:h,features:Object.
fromEntries(Object.entries(f).map(([y,w])=>[y,p(w)]))}}function hv(e){let{cell:t,forwardLayer:r,backwardLayer:n,layer:o}=e;for(let s of[r,n,o])s&&hv(s);if(t)for(let s of["dropoutMask","recurrentDropou\
tMask"]){let i=t[s];i&&Un.dispose(i),i&&(t[s]=null)}}function ED({layer:e,op:t},r){return t.kind!=="BatchNormalization"?!0:e.trainable?(ID(e.name,t,r),!0):!1}function ID(e,{axis:t},{size:r,shape:n}){let o=n.
at(t);if(!(r>o))throw new x(`Cannot train batch norm (layer ${e}) as it must see at least 2 rows in a step: current value is 1; raise batchSize above 1, or leave batch norm out`)}var vD=new Set(["Mask\
ing","Embedding"]);function CD(e){return e.kind==="Dropout"||e.kind==="SpatialDropout1D"}function xD(e,t,r,{training:n,random:o}){let{rate:s}=t;if(!n||s===0)return e;if(!o)throw new TypeError("Cannot \
drop out as the forward mode must have a random source: it has none");return Un.mul(e,Ep(kD(t,e.shape),s,o.split(r)))}function kD(e,t){return e.kind==="SpatialDropout1D"?t.with(1,1):t.map((r,n)=>e.noiseShape?.[n]??
r)}function Ep(e,t,r){let n=new Float32Array(e.reduce((i,a)=>i*a,1)),o=1/(1-t),s=t*2**32;for(let i=0;i<n.length;i++)n[i]=r.bits()>=s?o:0;return Un.tensor(n,e)}A();var wo=U(G());async function gv(e,t,r=new Map){await e.save(wo.io.withSaveHandler(async n=>{let o=n.weightData,s=ht((Array.isArray(o)?o:[o]).map(u=>new Uint8Array(u))),i={format:"layers-model",generatedBy:"retort",
convertedBy:null,modelTopology:n.modelTopology,weightsManifest:[{paths:["weights.bin"],weights:n.weightSpecs}]},a=new TextEncoder().encode(`${JSON.stringify(i,null,1)}
`);return await Us(t,new Map([...r,["weights.bin",s],["model.json",a]])),{modelArtifactsInfo:{dateSaved:new Date(0),modelTopologyType:"JSON"}}}))}function Ip(e){return qt(e)}async function yv(e,t,r){let[n,o]=[await e.read("model.json"),await e.read("weights.bin")];if(!n||!o)throw new x(`Cannot open ${t} as a model: it must hold model.json and weights.bin: ${n?"weights.bin":
"model.json"} is not there`);try{let{format:s,modelTopology:i,weightsManifest:a}=JSON.parse(new TextDecoder().decode(n));if(s==="graph-model")throw new Error("it is a graph model, whose layers are gon\
e; convert it as tfjs_layers_model");if(!i||!a?.flatMap)throw new Error("model.json must have a modelTopology and a weightsManifest");let u=a.flatMap(({weights:m})=>m),c=u.reduce((m,{shape:p})=>m+4*p.
reduce((h,g)=>h*g,1),0);if(c!==o.length)throw new Error(`weights.bin must hold ${c} bytes: it holds ${o.length}`);let l=o.slice().buffer,f=await xt(e,Nn,t)??{};if(r&&Sc(i)){let m=wo.io.decodeWeights(l,
u);try{let p=u.map(({name:g})=>m[g]),h=HI(t,i,p,f,r);if(h)return h}finally{wo.dispose(m)}}let d=ZI(i);try{return await wo.loadLayersModel(wo.io.fromMemory({modelTopology:i,weightSpecs:u,weightData:l}))}catch(m){
throw d?JI(t,d,f):m}}catch(s){if(s instanceof x)throw s;let i=s instanceof Error?s.message.split(`
`)[0]:String(s);throw new x(`Cannot open ${t} as a model: it must be a tfjs layers model: ${i}`)}}A();A();A();var Ev=["model","accuracy %","NLL","ECE %","agreement %","parameters","bytes","1 row ms","256 rows ms"];function Iv(e){let t=e.seeds.length>1,r=(l,f)=>[l,Yo(f.accuracy,100,2,t),Yo(f.nll,1,4,t),Yo(f.ece,100,2,t),f.agreement?Yo(f.agreement,100,2,t):"",ze(f.parameters),ze(f.bytes),f.latency_ms?fa(f.latency_ms.
single):"–",f.latency_ms?fa(f.latency_ms.batch256):"–"],{teachers:n,ensemble:o,baseline:s,label_only:i=[],student:a}=e,u=n.length>1?n.map(l=>r(l.name,l)):[],c=n.length>1?"ensemble":"teacher";return[
...u,r(c,o),r("baseline",s),...i.map(l=>r(`labels: ${l.name}`,l)),r("student",a)]}var vv=["weights as","accuracy %","agreement %","bytes"];function Cv({quantised:e=[],seeds:t}){let r=t.length>1;return e.
map(({precision:n,accuracy:o,agreement:s,bytes:i})=>[n,Yo(o,100,2,r),Yo(s,100,2,r),ze(i)])}function xv(e){return[[SD(e),$D(e),vp(e)],[TD(e),OD(e)],[PD(e)]].map(r=>r.filter(n=>n).join(" ")).filter(r=>r).join(`

`)}function SD(e){let{counts:t,recovered:r,ensemble:n,baseline:o,leak:s}=e,i=Pr(e),a=`of ${ze(t.rows)} test answers right: ${i} ${ze(t.ensemble)}, baseline ${ze(t.baseline)}, student ${ze(t.student)}`;
if(t.student<t.baseline&&!s?.test)return`${BD(e)} ${RD(e)}`;if(r)return`The student recovered ${Js(r.value)} % of the ${i}'s gain (95 % interval ${Js(r.low)} to ${Js(r.high)} % over ${kv(r)}; ${a}).`;
let u=n.accuracy.mean-o.accuracy.mean,c=s?.test?`the ${i} has learned from ${ze(s.test)} of these rows before, so its figures are too good and no share of its gain is called recovered`:u>0?`the ${i}'s\
 edge over the baseline (${yr(u)} points) is within noise, so no share of it is called recovered; more seeds (--seeds 5) or more test rows would tell`:`the ${i} is no better than the baseline, so ther\
e is no gain to recover`;return`Of ${ze(t.rows)} test answers the ${i} has ${ze(t.ensemble)} right, the baseline ${ze(t.baseline)}, the student ${ze(t.student)}: ${c}.`}function BD(e){let{counts:t,student_baseline:r}=e,
n=r?.accuracy;return`The student is below its baseline: of ${ze(t.rows)} test answers it has ${ze(t.student)} right, the baseline ${ze(t.baseline)}, the ${Pr(e)} ${ze(t.ensemble)}${n?` (${Sv(n)})`:""}${n&&
n.p>=Cp?"; that much may be chance":""}.`}function RD({ensemble:e,baseline:t}){return e.accuracy.mean>t.accuracy.mean?"Try a temperature of 1 (`strategy.temperature`), more weight on the labels (`stra\
tegy.hardWeight`) or longer training (`train.epochs`), and judge by the validation rows.":"Its teacher is no better than the baseline: try a better teacher (more members, wider, longer training) befor\
e anything else."}function $D(e){let{recovered_nll:t,student_baseline:r,ensemble:n,baseline:o,student:s,leak:i}=e;if(t===void 0||i?.test)return"";let[a,u,c]=[n,o,s].map(({nll:f})=>f.mean),l=`${Pr(e)} ${la(
a)}, baseline ${la(u)}, student ${la(c)}`;if(c>u){let f=r?.nll&&r.nll.p<Cp;return`In NLL the student is worse than its baseline (${l})${f?"":"; that much may be chance"}.`}return t?`In NLL it recovere\
d ${Js(t.value)} % (95 % interval ${Js(t.low)} to ${Js(t.high)} % over ${kv(t)}; ${l}).`:a<u?`In NLL the ${Pr(e)}'s edge is within noise (${l}).`:`In NLL the ${Pr(e)} is no better than the baseline (${l}\
).`}function TD(e){let{best_label_only:t,label_only:r=[],leak:n}=e;if(!t||n?.test)return"";let o=r.length,s=t.chosen_on==="validation rows"?"chosen on validation rows":"chosen on the test rows, as the\
re are none to validate on",i=o?`\`${t.name}\`, the best of ${o+1} label-only students of the same budget (${s})`:"the baseline, the only label-only student of this run (`baselines` trains stronger on\
es)",{accuracy:a,nll:u}=t.student_difference;if(!a)return"";let c=t.nll_name===t.name,l=u?`${c?"; NLL":`; in NLL, against \`${t.nll_name}\`, the best there with ${la(t.nll.mean)},`} ${Xo(u.value,4)}, ${Qc(
u.p)}`:"",f=`${yr(t.accuracy.mean)} % right${c?` and NLL ${la(t.nll.mean)}`:""}`;return`Against ${i}, with ${f}: ${Sv(a)}${l}: ${_D(t.student_difference,o>0)}.`}function _D({accuracy:e,nll:t},r){let[n,
o]=[wv(e),-wv(t)],s=r?"labels alone":"the plain baseline";return n>0?`the teacher helped beyond ${s}${o<0?" in accuracy, and in NLL it did harm":""}`:n<0?o>0?`${s} did better in accuracy, in NLL the t\
eacher helped`:`the student did worse than ${s}`:o===0?"nothing shows that the teacher helped":`in accuracy the two are not told apart, in NLL the teacher ${o>0?"helped":"did harm"}`}function wv(e){return e&&
e.p<Cp?Math.sign(e.value):0}function vp(e){let{compression:t,speedup:r,speedup_batch256:n}=e,o=i=>i>=10?i.toFixed(0):i.toFixed(1),s=r!==null&&n!==null&&Number.isFinite(r)?`, ${o(r)} times faster on on\
e row and ${o(n)} times on a batch of 256`:"";return t>0?`It is ${o(t)} times smaller than the ${Pr(e)}${s}.`:`The ${Pr(e)} has no parameters of its own to compare with${r===null?", and its time was n\
ot measured":s.replace(/^, /,"; the student is ")}.`}function PD(e){let{ensemble:t,baseline:r,student:n}=e,o=[[Pr(e),t],["baseline",r],["student",n]];return o.some(([,{accuracy:a,balanced_accuracy:u}])=>u&&
Math.abs(a.mean-u.mean)>.05)?`Balanced accuracy, the mean recall of the classes: ${o.map(([a,{balanced_accuracy:u}])=>`${a} ${yr(u?.mean??NaN)} %`).join(", ")}.`:""}function OD({seeds:e,best_label_only:t}){
return t&&e.length===1?"Intervals and p-values of one seed cover the test rows and not the trainings: another seed may differ by more (--seeds 5 covers both).":""}var Cp=.05;function Pr({teachers:e}){
return e.length>1?"ensemble":"teacher"}function kv({covers:e="test rows"}){return e}function Sv({value:e,low:t,high:r,p:n,covers:o}){return e===0&&t===r?"both are right on the same rows":`${Xo(100*e,2)}\
 points, 95 % interval ${Xo(100*t,2)} to ${Xo(100*r,2)} over ${o}, ${Qc(n)}`}function Qc(e){return e<.001?"p < 0.001":`p ${e.toFixed(3)}`}function Xo(e,t){let r=Math.abs(e).toFixed(t);return Number(r)===
0?r:`${e<0?"−":"+"}${r}`}function Js(e){return Xo(100*e,0).replace("+","")}function fa(e){return Number.isFinite(e)?e.toFixed(3):""}function la(e){return e.toFixed(4)}var bv=100;function Bv(e){let{class_names:t=[],
label_only:r=[],ensemble:n,baseline:o,student:s}=e,i=[[Pr(e),n],["baseline",o],...r.map(c=>[`labels: ${c.name}`,c]),["student",s]];if(!t.length||i.some(([,{recall:c}])=>!c))return;let a=c=>typeof c=="\
number"?yr(c):"no test row",u=e.seeds.length>1;return{columns:["recall %",...i.map(([c])=>c)],rows:[...t.slice(0,bv).map((c,l)=>[c,...i.map(([,{recall:f}])=>a(f[l]))]),["mean: balanced accuracy",...i.
map(([,{balanced_accuracy:c}])=>Yo(c,100,2,u))]],more:Math.max(0,t.length-bv)}}function yr(e){return(100*e).toFixed(2)}function ze(e){return String(Math.round(e)).replace(/\B(?=(?:\d{3}){1,7}$)/g,",")}
function Yo({mean:e,sd:t},r,n,o){let s=(e*r).toFixed(n);return o?`${s} ± ${(t*r).toFixed(n)}`:s}function $v({metrics:e,ensemble:t}){return["model",...e.map(({title:r})=>r),...t.weighted_metrics?e.map(({title:r})=>`weighted ${r}`):[],"agreement %","parameters","bytes","1 row ms","256 rows ms"]}function Tv(e){
let{metrics:t,seeds:r,teachers:n,ensemble:o,baseline:s,label_only:i,student:a}=e,u=r.length>1,c=(l,f)=>[l,...xp(t,f.metrics,u),...f.weighted_metrics?xp(t,f.weighted_metrics,u):[],kp(f.agreement,Pv,u),
ze(f.parameters),ze(f.bytes),f.latency_ms?fa(f.latency_ms.single):"–",f.latency_ms?fa(f.latency_ms.batch256):"–"];return[...n.length>1?n.map(l=>c(l.name,l)):[],c(Pr(e),o),c("baseline",s),...i.map(
l=>c(`labels: ${l.name}`,l)),c("student",a)]}function _v({metrics:e,quantised:t,seeds:r}){let n=r.length>1;return{columns:["weights as",...e.map(({title:o})=>o),"agreement %","bytes"],rows:t.map(o=>[o.
precision,...xp(e,o.metrics,n),kp(o.agreement,Pv,n),ze(o.bytes)])}}var Pv={as:"percent"};function xp(e,t,r){return e.map(n=>kp(t[n.name],n,r))}function kp({mean:e,sd:t},r,n){let o=wr(e,r);if(!n)return o;
let s=/e/.test(o)?void 0:o.split(".")[1]?.length??0,i=r.as==="percent"||s===void 0?wr(t,r):t.toFixed(s);return`${o} ± ${i}`}function wr(e,{as:t}){return t==="percent"?yr(e):QD(e)}function QD(e){if(e===
0||!Number.isFinite(e))return String(e);let t=Math.abs(e);return t>=1e7||t<1e-4?e.toExponential(3):t>=1e4?e.toFixed(0):e.toPrecision(4)}function Ov(e){return[[DD(e),vp(e)],[MD(e),zD(e)]].map(t=>t.filter(
r=>r).join(" ")).filter(t=>t).join(`

`)}function DD(e){let{metrics:[t],recovered:r,ensemble:n,baseline:o,student:s,leak:i,data:a}=e,u=Pr(e),c=h=>h.metrics[t.name].mean,l=t.as==="percent"?" %":"",d=`${t.title.replace(/ %$/,"")} on ${ze(a.
test)} test rows: ${u} ${wr(c(n),t)}${l}, baseline ${wr(c(o),t)}${l}, student ${wr(c(s),t)}${l}`,m=t.better==="higher"?1:-1;if(i?.test)return`${d}. The ${u} has learned from ${ze(i.test)} of these row\
s before, so its figures are too good and no share of its gain is called recovered.`;if(m*(c(s)-c(o))<0)return`The student is below its baseline (${d}).`;if(r){let h=g=>Xo(100*g,0).replace("+","");return`\
The student recovered ${h(r.value)} % of the ${u}'s gain (95 % interval ${h(r.low)} to ${h(r.high)} % over ${r.covers??"test rows"}; ${d}).`}let p=m*(c(n)-c(o))>0?`the ${u}'s edge over the baseline is\
 within noise, so no share of it is called recovered; more seeds (--seeds 5) or more test rows would tell`:`the ${u} is no better than the baseline, so there is no gain to recover`;return`${d}: ${p}.`}
function MD(e){let{best_label_only:{name:t,chosen_on:r,student_difference:n},label_only:o,leak:s,metrics:[i]}=e;return s?.test||!n?"":`Against ${o.length?`\`${t}\`, the best of ${o.length+1} label-onl\
y students of the same budget (chosen on ${r})`:"the baseline, the only label-only student of this run (`baselines` trains stronger ones)"}: ${FD(n,i)}: ${LD(n,i)}.`}function FD({value:e,low:t,high:r,
p:n,covers:o},s){let i=u=>`${u<0?"−":"+"}${wr(Math.abs(u),s)}`,a=s.as==="percent"?" points":"";return`${s.title.replace(/ %$/,"")} ${i(e)}${a}, 95 % interval ${i(t)} to ${i(r)} over ${o}, ${Qc(n)}`}
function LD({value:e,p:t},{better:r}){return t>=.05?"nothing shows that the teacher helped":e>0==(r==="higher")?"the teacher helped":"labels alone did better"}function zD({seeds:e}){return e.length===
1?"Intervals and p-values of one seed cover the test rows and not the trainings: another seed may differ by more (--seeds 5 covers both).":""}function Dv({result:e,prepared:t,student:r},n){let{preprocessing:o}=t,s=o.columns.filter(u=>u.missing).length,i=o.columns.filter(({kind:u})=>u==="encoded").length,a=u=>o.columns.filter(c=>c.kind===u).
length;return`# ${n.name}: a distilled student

\`${n.student.use}\` with ${ze(r.parameters)} parameters, predicts \`${o.label}\`. Made by Retort with the strategy \`${n.strategy.use}\`
from the teacher \`${n.teacher.use}\`.

- **Takes** ${o.columns.length} raw columns (${a("numeric")} numeric, ${a("categorical")} categorical, ${i?`${i} encoded otherwise, `:""}${s} with
  missing cells), turned into ${o.features} features as \`preprocessing.json\` says.
- **Answers** ${ND(o)}
- **Trained** on ${ze(e.data.train)} rows with seed ${e.seed}; validated on ${ze(e.data.validation)}; measured on
  ${ze(e.data.test)} that neither it nor its teacher has seen.

${jD(e)}

The baseline has the student's architecture, initial weights, optimizer, steps, rows and augmentation, and learns
from the labels alone${e.labelOnly?.length?"; models named `labels` have its budget, and a way of their own to learn from them":""}. These are the results of one seed, the one whose weights these are;\
 \`report.json\` of the
run has all of them.${e.ensemble.latency?"":" The teacher was asked about each row once, so how long it takes was not measured."}

## Limits

${UD(o)} It was not audited for fairness between groups of people.

## Use

\`\`\`sh
deno task predict <this folder> rows.csv
\`\`\`
`}function ND({classes:e,answer:t}){switch(t?.from){case"sigmoid":return`the logits of ${e.length} labels, named in \`labels.json\`; a sigmoid makes each a probability.`;case"tokens":return`at each po\
sition of a sequence the logits of ${e.length} tokens, named in \`labels.json\`: which comes next.`;case"numbers":return`${e.length} ${e.length>1?"numbers":"number"}, named in \`labels.json\`, standardi\
sed: times \`sd\`, plus \`mean\`
  of \`answer\` in \`preprocessing.json\`, they are in the label's units.`;default:return`the logits of ${e.length} classes, named in \`labels.json\`; softmax makes them probabilities.`}}function UD({
classes:e,answer:t}){switch(t?.from){case"sigmoid":return`It knows the ${e.length} labels above and rows like those it was trained on.`;case"tokens":return`It knows the ${e.length} tokens above and te\
xts like those it was trained on.`;case"numbers":return"It knows rows like those it was trained on; beyond the range of their labels nothing says how far it errs.";default:return`It knows the ${e.length}\
 classes above and rows like those it was trained on; its probabilities are as calibrated
as its ECE says, on such rows.`}}function jD(e){if(e.task!==void 0){let{metrics:r}=e,n=(o,{evaluation:s,parameters:i,agreement:a})=>[o,...r.map(u=>wr(s.metrics[u.name],u)),yr(a),ze(i)];return Qv(["mod\
el",...r.map(({title:o})=>o),"agreement with the teacher, %","parameters"],[n("teacher",e.ensemble),n("baseline",e.baseline),...e.labelOnly.map(o=>n(`labels: ${o.name}`,o)),n("student",e.student)])}let t=(r,{
evaluation:n,parameters:o,agreement:s})=>[r,`${yr(n.accuracy)} %`,n.nll.toFixed(4),`${yr(n.ece)} %`,`${yr(s)} %`,ze(o)];return Qv(["model","accuracy","NLL","ECE","agreement with the teacher","paramete\
rs"],[t("teacher",e.ensemble),t("baseline",e.baseline),...(e.labelOnly??[]).map(r=>t(`labels: ${r.name}`,r)),t("student",e.student)])}function Qv(e,t){let r=n=>`| ${n.join(" | ")} |`;return[r(e),r(e.map(
()=>"---")),...t.map(r)].join(`
`)}async function Mv(e,t,r){let{student:n,prepared:{preprocessing:o}}=e,{split:s,unlabelled:i,encode:a,weight:u,path:c,...l}=t.data;await Bp(n,r,new Map([["preprocessing.json",qt(o)],["labels.json",qt(o.
classes)],["dataset.json",qt(l)],["README.md",new TextEncoder().encode(Dv(e,t))],...e.seen?[Ec(e.seen.student)]:[],...Sp(e,n,t)]))}function Sp({specOf:e,prepared:t},r,{plugins:n=[]}){let o=e?.(r),s=n.
length?{plugins:KI(n)}:{},i=t?.train?.inputs?{inputs:gc(t.train)}:{};return o?[[Nn,Ip({student:o,...s,...i})]]:[]}async function Bp(e,t,r){if(e.model)return await gv(e.model,t,r);let n=await e.save?.(),
o=r.get(Nn),s=`Cannot write student ${e.name}`;if(!n?.size)throw new x(`${s} as one without a model must have save, which gives its files: it has none`);if(!o)throw new x(`${s} as its plugin must be k\
nown, which loads it: a strategy made it by itself`);let i=[...n.keys()],a=i.find(l=>!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(l)||GD.includes(l)||r.has(l));if(a!==void 0)throw new x(`${s} as each file tha\
t it saves must have a plain name that the folder has no other file of: current value is ${S(a)}`);let u=JSON.parse(new TextDecoder().decode(o)),c=[...r].filter(([l])=>l!==Nn);await Us(t,new Map([...c,
...n,[Nn,Ip({...u,files:i})]]))}var GD=["model.json","weights.bin","preprocessing.json","labels.json","dataset.json","seen.json","README.md",Nn,ir];async function Rp(e,t){let{folder:r,where:n,context:o,
features:s,classes:i,layers:a}=t,u=await xt(r,Nn,n)??{},{student:c,files:l,inputs:f={},plugins:d=[]}=u;if(!l){let g=await yv(r,n,o&&VI(o,s,i));try{return yo(e,g,a)}catch(y){throw g.dispose(),y}}let m=`\
Cannot open ${n} as a student`;if(!c||!o?.has("student",c.use)){let g=d.length?` (${d.join(", ")})`:"";throw new x(`${m}: the student plugin ${S(c?.use)} must be there, which loads it${g}: name its fi\
le (--plugin of a command, "plugins" of a config or of a server's config)`)}let{load:p}=o.make("student",c);if(!p)throw new x(`${m}: the student plugin ${S(c.use)} must have load: it has none`);let h=new Map;
for(let g of l){let y=await r.read(g);if(!y)throw new x(`${m}: it must have all files of its student: ${g} is not there`);h.set(g,y)}return await p(h,{name:e,features:s,classes:i,inputs:f,random:Mn(0)})}
async function Fv(e,t,{catalogue:r}={}){let n=await po(e,t,{as:"a student"}),o=await xt(n,"preprocessing.json",t),s=await xt(n,"dataset.json",t);if(o===void 0||s===void 0)throw new x(`Cannot open ${t}\
 as a student: it must hold model.json, weights.bin, preprocessing.json and dataset.json: ${o===void 0?"preprocessing.json":"dataset.json"} is not there`);let i=cc(o),{classes:a,features:u}=i,{answer:c,
...l}=i,f=c?.from==="tokens",d=f?l:i,m=i.columns.find(C=>na(C)==="tokens")?.name,p=r?qm(r):{};WD(d,p,t);let h=await Rp("student",{folder:n,where:t,context:r?.context(r.container),features:u,classes:a.
length}),g=f?qD(h):h,{model:y}=g,w=String(gt(g))===Ze,E=y&&w?y.inputs[0]?.shape.at(-1):u,I=y?y.outputs[0]?.shape.at(-1):a.length;if(E!==u||I!==a.length)throw g.dispose(),new x(`Cannot open ${t} as a s\
tudent: its model must take ${u} features and answer ${a.length} ${d.answer?"outputs":"classes"}, as its preprocessing says: it takes ${E} and answers ${I}`);return{student:g,preprocessing:d,encoders:p,
dataset:s,...f&&m!==void 0?{next:{column:m,between:c.between}}:{},async predict(C){let v=new Float32Array(C.length*u),B=new Map,k=0,_=YE(d,{unknown:({name:z})=>{B.set(k,[...B.get(k)??[],z])},encoders:p}),
P=uc(d,p);for(;k<C.length;k++){let{cells:z,number:K}=C[k];_(C[k],v,k*u),P?.add(L=>z.get(L),`row ${K}`)}let F={features:v,rows:new Int32Array(C.length).fill(-1),inputs:{...yc(d),...P?.finish()}},J=Ys.tidy(
()=>g.forward(ho(F,gt(g),t),{training:!1}).logits),Ae=MI(Float64Array.from(await J.data()),d);return J.dispose(),C.map((z,K)=>{let L=B.get(K);return{...FI(Ae.slice(K*a.length,(K+1)*a.length),d),...L?{
unknown:L}:{}}})}}}function qD(e){return{...e,chain:void 0,forward(t,r){let{logits:n,...o}=e.forward(t,r),s=t[Ln(gt(e)[0])].dataSync(),i=-1,a=Array.from(s,(u,c)=>{if(u>0)return i+=u;throw new x(`Canno\
t say what comes next as each sequence must have a token: that of row ${c+1} of these has none`)});return{...o,logits:Ys.gather(n,Ys.tensor1d(a,"int32"))}}}}function WD({columns:e},t,r){for(let n of e){
if(n.kind!=="encoded")continue;let{name:o,encoder:s}=n;if(!Object.hasOwn(t,s))throw new x(`Cannot open ${r} as a student: the encoder ${S(s)} of column ${S(o)} must be at hand: it is not; name the plu\
gin that it comes with`);try{Zo(n,t)}catch(i){throw i instanceof x?new x(`Cannot open ${r} as a student: column ${S(o)}: ${i.message}`,{cause:i}):i}}}async function Lv(e,{where:t,name:r,catalogue:n}){let o=Tn(e,"student"),s=await Fv(o,t,{catalogue:n}),{preprocessing:{classes:i,columns:a},student:u}=s,c=!1,l=()=>{c||u.dispose(),c=!0},f=d=>{if(c)throw new x(
`Cannot ${d} as the student must not be disposed: it is`)};return{classes:i,async predict(d){return f("predict"),d.length?await s.predict(d.map((m,p)=>{if(typeof m!="object"||m===null||Array.isArray(m))
throw new x(`Cannot predict as row ${p+1} must be an object with its cells by column name: current value is ${S(m)}`);let h=new Map;for(let{name:g,missing:y}of a)Object.hasOwn(m,g)?h.set(g,Ac(Reflect.
get(m,g))):y&&h.set(g,void 0);return{number:p+1,cells:h}})):[]},async export(d,m={}){return f("export"),await n.make("exporter",{...m,use:d}).export({name:r,trained:s})},async files(){let d=Object.keys(
await xt(o,ir,t)),m=await Promise.all([...d,ir].map(async p=>[p,await o.read(p)]));return new Map(m.filter(([,p])=>p!==void 0))},dispose:l,[Symbol.dispose]:l}}A();A();function zv(){return{now:()=>0,rest:()=>Promise.resolve()}}A();async function Uv(e,t){let r=await Nv(e);return t?et([r,await Nv(t)]):r}function Nv(e){let{rows:t,numeric:r,categorical:n,further:o=[],label:s,classes:i,labels:a,trainRows:u}=e,{labelColumns:c,rowWeights:l}=e,
f={rows:t,numeric:r.names,label:s,classes:i,scale:r.scale,trainRows:u},d=n.map(({name:m,categories:p})=>({name:m,categories:p}));return et([JSON.stringify({...f,categories:d,...o.length?{further:o.map(
KD)}:{}}),r.values,...n.map(({codes:m})=>m),...o.flatMap(m=>m.kind==="tokens"?[m.ids,m.starts]:[]),...a?[a]:[],...c?.flatMap(ZD)??[],...l?["weights",l]:[]])}function ZD(e){return"ids"in e?[e.name,JSON.
stringify(e.vocabulary),e.ids,e.starts]:"values"in e?[e.name,e.values]:[e.name,JSON.stringify(e.texts),e.codes]}function KD(e){let{kind:t,name:r}=e;return t==="text"?{kind:t,name:r,values:e.values}:{kind:t,
name:r,vocabulary:e.vocabulary}}A();function Gv({preprocessing:{columns:e,label:t},train:r,validation:n,test:o,unlabelled:s,leftOut:i}){let a=[r,n,o,...s?[s]:[]],u=gr(e),c=e.flatMap((m,p)=>{if(m.kind!=="encoded"||m.of!=="text"||m.width===
0)return[];let h=jv(a,g=>VD(g,u[p],m.width));return h===0?[]:[`column ${S(m.name)} has ${ut(h,"row")} whose text has nothing that the encoder ${m.encoder} counts, or none at all: such a row is zeros t\
here, and a model answers it from the other columns alone`]}),l=e.flatMap(m=>m.kind==="encoded"&&m.width===0?[m.name]:[]),f=Object.keys(r.inputs??{}).flatMap(m=>{let p=jv(a,g=>HD(g,m));if(p===0)return[];
let h=l.includes(m)?m:l[0];return[`column ${S(h)} has ${ut(p,"row")} of no ids: a model sees a sequence of length 0 there`]}),d=i?[`label column ${S(t)} has ${ut(i,"row")} without a token that comes n\
ext: left out`]:[];return[...c,...f,...d]}function jv(e,t){return e.reduce((r,n)=>r+t(n),0)}function VD({features:e,width:t,rows:r},n,o){let s=0;for(let i=0;i<r.length;i++){let a=i*t+n,u=a+o;for(;a<u&&
e[a]===0;)a++;a===u&&s++}return s}function HD({inputs:e,rows:t},r){let n=e?.[r];if(n?.kind!=="tokens")return 0;let{starts:o}=n;return t.reduce((s,i,a)=>o[a]===o[a+1]?s+1:s,0)}A();A();var da="�";function $p({rows:e,next:t}){return t?t.starts.at(-1)-t.starts[0]:e.length}function br(e,{next:t}){if(!t)return e;let{starts:r}=t,n=e.constructor,o=new n($p({rows:new Int32Array,next:t}));return e.forEach((s,i)=>o.fill(s,r[i]-r[0],r[i+1]-r[0])),o}function qv(e,{next:t,inputs:r,
rows:n}){let o=r?.tokens;if(!t||o?.kind!=="tokens")return;let s=({starts:a},u)=>a[u+1]-a[u],i=n.findIndex((a,u)=>s(t,u)!==s(o,u));if(!(i<0))throw new x(`Cannot use label column ${JSON.stringify(e)} as\
 each row must have one label for each id that a model reads of it: row ${n[i]+1} has ${s(t,i)} labels and ${s(o,i)} ids (an encoder's longest leaves ids out)`)}function Wv(e,t){return t===""?[...e]:e.
split(/\s+/u).filter(r=>r!=="")}function Tp(e){let t=new Map(e.map((n,o)=>[n,o]).slice(1)),r=t.get(da);return n=>t.get(n)??r}A();var ct=U(G());function Kv(e,t,r=n=>new Float32Array(n)){let{names:n}=e.numeric,o=[e,...t?[t]:[]],s=o.reduce((l,{rows:f})=>l+f,0),i=r(s*n.length);Zv(i,o);let u=new Set(o.map(({numeric:l})=>l.values.constructor)).has(
Float64Array),c=u?new Float64Array(r(2*i.length).buffer,0,i.length):i;return u&&Zv(c,o),{names:n,values:i,numbers:c,categorical:YD(o),texts:JD(o)}}function Zv(e,t){let r=0;for(let{numeric:{values:n}}of t)
e.set(n,r),r+=n.length}function JD(e){return(({further:r=[]})=>r.map(({name:n})=>n))(e[0]).map((r,n)=>({name:r,values:e.flatMap(({further:o,rows:s})=>{let i=o?.[n];return i?.kind==="text"?i.values:Array.
from({length:s},(a,u)=>i?.ids.subarray(i.starts[u],i.starts[u+1]).join(" "))})}))}function YD([e,...t]){return e.categorical.map((r,n)=>{if(!t.length)return r;let o=[...r.categories],s=new Map(o.map((c,l)=>[
c,l])),i=t.map(({categorical:c})=>{let l=c[n],f=l.categories.map(d=>{let m=s.get(d);return m!==void 0?m:(s.set(d,o.length),o.push(d)-1)});return l.codes.map(d=>d<0?-1:f[d])}),a=new Int32Array(r.codes.
length+i.reduce((c,{length:l})=>c+l,0));a.set(r.codes);let u=r.codes.length;for(let c of i)a.set(c,u),u+=c.length;return{name:r.name,categories:o,codes:a}})}function XD({names:e,values:t,categorical:r,
texts:n}){let o=(a,u)=>new x(`Cannot give a teacher raw rows ("inputs": "raw") as each column must ${a}: current value is ${u.map(c=>S(c)).join(", ")}; leave the columns out, or bring a teacher that r\
eads encoded rows`),s=[...r,...n];if(s.length)throw o("be numeric",s.map(({name:a})=>a));let i=new Set;for(let a=0;a<t.length;a++)Number.isNaN(t[a])&&i.add(e[a%e.length]);if(i.size)throw o("have a num\
ber in every row",e.filter(a=>i.has(a)))}function Vv(e,{columns:t}){XD(e);let{names:r,values:n}=e,o=r.length,s=n.length/o,i=t;return({inputs:a,rows:u})=>{let c=new Float32Array(u.length*o),l=new Uint8Array(
u.length);u.forEach((m,p)=>{m<0||m>=s||(l[p]=1,c.set(n.subarray(m*o,(m+1)*o),p*o))});let f=ct.tensor2d(c,[u.length,o]);if(!l.includes(0))return f;let d=ct.tidy(()=>{let m=ct.mul(zn(a,Ze),ct.tensor1d(i.
map(({sd:g})=>g))),p=ct.add(m,ct.tensor1d(i.map(({mean:g})=>g))),h=ct.tile(ct.tensor2d(l,[u.length,1],"bool"),[1,o]);return ct.where(h,f,p)});return f.dispose(),d}}function Hv(e,t,r){if(JSON.stringify(
e.columns)===JSON.stringify(t.columns))return;let n=gr(e.columns),o=new Map(e.columns.map((m,p)=>[m.name,{column:m,at:n[p]}])),[s,i,a]=[[],[],[]];for(let m of t.columns){let{name:p,kind:h}=m,g=o.get(p);
g?g.column.kind!==h?i.push(p):h==="encoded"&&JSON.stringify(g.column)!==JSON.stringify(m)&&a.push(p):s.push(p)}let u=(m,p)=>new x(`Cannot use ${r} as a teacher: the data must have ${m}: current value \
is ${p.map(h=>S(h)).join(", ")}; use a teacher of these columns`);if(s.length)throw u("the columns that it was trained on, and lacks",s);if(i.length)throw u("columns of the kind (numeric, categorical)\
 that it was trained on",i);if(a.length)throw u("columns that are encoded as those that it was trained on (data.encode)",a);let c=new Float32Array(e.features*t.features),l=new Float32Array(t.features),
f=(m,p,h)=>c[m*t.features+p]=h,d=0;for(let m of t.columns){let{column:p,at:h}=o.get(m.name),g=Rr(p)-(p.missing?1:0);if(m.kind==="numeric"){let{mean:y,sd:w}=p;f(h,d,w/m.sd),l[d]=(y-m.mean)/m.sd;let E=(p.
fill??0)*w/m.sd+l[d];p.missing&&f(h+g,d,(m.fill??0)-E)}else if(m.kind==="encoded")for(let y=0;y<g;y++)f(h+y,d+y,1);else{let y=Zs(m);p.categories.forEach((w,E)=>{let I=y(w);I!==void 0&&f(h+E,d+I,1)})}m.
missing&&p.missing&&f(h+g,d+Rr(m)-1,1),d+=Rr(m)}return{weights:c,bias:l}}function Jv({weights:e,bias:t},r){return({inputs:n})=>ct.tidy(()=>ct.add(ct.matMul(zn(n,Ze),ct.tensor2d(e,[r,t.length])),ct.tensor1d(
t)))}function _p(e,t,r,n="classes"){let o=u=>u.map(c=>S(c)).join(", "),s=e.filter(u=>!t.includes(u)),i=t.filter(u=>!e.includes(u));if(s.length||i.length){let u=[...s.length?[`it does not know ${o(s)}`]:
[],...i.length?[`it knows ${o(i)}, which this data has not`]:[]];throw new x(`Cannot use ${r} as a teacher: its ${n} must be those of this data: ${u.join(", and ")}`)}let a=Int32Array.from(e,u=>t.indexOf(
u));return a.every((u,c)=>u===c)?void 0:a}A();function eC(e,t,{test:r=Yu,validation:n,trainRows:o},s){if(o===void 0)return Yv(e,t,{test:r,validation:n},s);if(!(Number.isInteger(o)&&o>0&&o<e.length))throw Xs("trainRows must leave rows to train on \
before it and to test on after it",{trainRows:o,rows:e.length});let i=new Set(e.subarray(0,o)),a=t.findIndex((l,f)=>!i.has(f));if(a>=0)throw Xs("every class must be among the first trainRows rows",{trainRows:o,
class:t[a]});let u=Yv(e.subarray(0,o),t,{test:0,validation:n},s),c=Int32Array.from({length:e.length-o},(l,f)=>o+f);return{...u,test:c}}function Yv(e,t,{test:r,validation:n},o){let s=1-r-n;if(!(r>=0&&n>=
0&&s>1e-9))throw Xs("the fractions must be at least 0 and leave a part for training",{test:r,validation:n});let i=eM(e,t,o),a=i.map(({length:d})=>d),u=o.split("remainders").permutation(t.length),c=Xv(
"test",r,a,a.map(()=>0),u),l=Xv("validation",n,a,c,u,r),f=(d,m)=>{let p=i.map((y,w)=>y.subarray(d(w),m(w))),h=new Int32Array(p.reduce((y,{length:w})=>y+w,0)),g=0;for(let y of p)h.set(y,g),g+=y.length;
return h.sort()};return{test:f(()=>0,d=>c[d]),validation:f(d=>c[d],d=>c[d]+l[d]),train:f(d=>c[d]+l[d],d=>a[d])}}function eM(e,t,r){let n=new Int32Array(t.length);for(let a of e)n[a]+=1;let o=Array.from(
n,a=>new Int32Array(a)),s=new Int32Array(t.length);e.forEach((a,u)=>o[a][s[a]++]=u);let i=o.findIndex(({length:a})=>a===0);if(i>=0)throw Xs("every class must have a row",{class:t[i],rows:0});return o.
map((a,u)=>r.split("class",u).permutation(a.length).map(c=>a[c]))}function Xv(e,t,r,n,o,s=0){let i=r.reduce((f,d)=>f+d,0),a=Math.round(i*t);if(t>0&&a===0)throw Xs(`the ${e} part must have a row`,{[e]:t,
rows:i});let u=r.map((f,d)=>f*(s+t)-n[d]),c=r.map((f,d)=>f-1-n[d]),l=r.map(()=>0);for(let f=0;f<a;f++){let d;for(let m of o)l[m]>=c[m]||(d===void 0||u[m]-l[m]>u[d]-l[d])&&(d=m);if(d===void 0){let m=`t\
he ${e} part must leave each of the ${r.length} classes a row to train on`;throw Xs(m,{[e]:t,rows:i})}l[d]+=1}return l}function Xs(e,t){return new x(`Cannot split the rows: ${e}: current value is ${S(
t)}`)}function Yr({features:e,width:t,inputs:r,labels:n,targets:o,next:s,weights:i,rows:a},u){let c=u.length,l={features:new Float32Array(c*t),width:t,...r?{inputs:SI(r,u)}:{},labels:new Int32Array(c),...o?
{targets:new Float32Array(c*es(o,a))}:{},...s?{next:tM(s,u)}:{},...i?{weights:new Float32Array(c)}:{},rows:new Int32Array(c)},f=o?es(o,a):0;for(let d=0;d<c;d++){let m=u[d];l.features.set(e.subarray(m*
t,(m+1)*t),d*t),l.labels[d]=n[m],l.rows[d]=a[m],o&&l.targets.set(o.subarray(m*f,(m+1)*f),d*f),i&&(l.weights[d]=i[m])}return l}function tM({ids:e,starts:t},r){let n=Array.from(r,i=>e.subarray(t[i],t[i+
1])),o=new Int32Array(n.length+1);n.forEach(({length:i},a)=>o[a+1]=o[a]+i);let s=new Int32Array(o.at(-1));return n.forEach((i,a)=>s.set(i,o[a])),{ids:s,starts:o}}function es(e,t){return t.length?e.length/
t.length:0}function Dc(e,t,r,n,o,s=!1,i=ic,a){let c=t.test!==void 0||t.trainRows!==void 0?t:{...t,trainRows:e.trainRows},{codes:l,names:f}=a?a.strata??{codes:new Int32Array(e.rows),names:[e.label]}:{codes:e.
labels,names:e.classes},d=eC(l,f,c,r.split("split")),m=a?.fit(d.train),{rows:p,leftOut:h}=rM(d,m,e.label),g={...rI(e,p.train,i),...a&&m?{classes:[...a.names],answer:m.format}:{}},y=e.rowWeights&&oM(e.
rowWeights,p.train),w=(I,C)=>{let v=oI(g,I,C,i.encoders),B=yc(g),k=v||B?{...B,...v}:void 0;return{features:nI(g,I,C,o,i.encoders),width:g.features,...k&&{inputs:k}}},E=I=>{let C={...w(e,I),labels:Int32Array.
from(I,v=>m?0:e.labels[v]),...m&&nM(m,I),...y?{weights:Float32Array.from(I,v=>y[v])}:{},rows:I};return qv(e.label,C),C};return{train:E(p.train),validation:E(p.validation),test:E(p.test),...n&&{unlabelled:{
...w(n),labels:new Int32Array(n.rows).fill(-1),...a?{targets:new Float32Array(n.rows*a.names.length)}:{},...y?{weights:new Float32Array(n.rows).fill(1)}:{},rows:Int32Array.from({length:n.rows},(I,C)=>e.
rows+C)}},preprocessing:g,...h?{leftOut:h}:{},...s?{raw:Kv(e,n,o)}:{}}}function rM(e,t,r){if(!t?.starts)return{rows:e,leftOut:0};let n=i=>{let a=t.starts(e[i]),u=e[i].filter((c,l)=>a[l+1]>a[l]);if(u.length||
i==="validation")return u;throw new x(`Cannot use label column ${JSON.stringify(r)} as a row of each part must have a token that comes next: of the ${i==="train"?"training":i} part none of ${e[i].length}\
 rows has one`)},o={train:n("train"),validation:n("validation"),test:n("test")},s=({train:i,validation:a,test:u})=>i.length+a.length+u.length;return{rows:o,leftOut:s(e)-s(o)}}function nM(e,t){let r=e.
targets(t);return e.starts?{next:{ids:Int32Array.from(r),starts:e.starts(t)}}:{targets:r}}function oM(e,t){let r=t.reduce((n,o)=>n+e[o],0)/t.length;if(r>0)return e.map(n=>n/r);throw new x("Cannot weig\
h the rows as a training row must have a weight above 0: all have 0; choose another `data.weight`")}function tC({train:e,unlabelled:t,preprocessing:r}){if(!t)return{withUnlabelled:e,repeated:e};if(e.next)
throw new x("Cannot use unlabelled rows (data.unlabelled) as each row must have one label: the task has one at each position; leave them out");let[n,o]=[e.rows.length,t.rows.length],s=Yr(e,Array.from(
{length:n+o},(c,l)=>l%n)),i=Yr(s,Array.from({length:n+o},(c,l)=>l)),a=RI(e.inputs,t.inputs),u={...i,...a?{inputs:a}:{}};return u.features.set(t.features,n*e.width),u.labels.set(t.labels,n),u.rows.set(
t.rows,n),t.targets&&u.targets?.set(t.targets,n*r.classes.length),t.weights&&u.weights?.set(t.weights,n),{withUnlabelled:u,repeated:s}}A();function rC(e,t){let r=c=>new x(`Cannot weigh the rows by ${S(t)} (data.weight): ${c}`),{names:n,values:o}=e.numeric,s=n.indexOf(t);if(s<0){let c=e.categorical.some(({name:l})=>l===t);throw r(c?"it mu\
st be a column of numbers: it has texts":`it must be one of the numeric columns ${Wt(n)}: it is not there${st(t,n)}`)}let i=n.length,a=new Float64Array(e.rows);for(let c=0;c<e.rows;c++){let l=o[c*i+s];
if(!(l>=0&&l<1/0)){let f=Number.isNaN(l)?"none (a missing cell or NaN)":l;throw r(`each weight must be a finite number, at least 0: row ${c+1} has ${f}`)}a[c]=l}if(a.every(c=>c===0))throw r("a weight \
must be above 0: all are 0");let u=new o.constructor(e.rows*(i-1));for(let c=0,l=0;c<e.rows;c++)for(let f=0;f<i;f++)f!==s&&(u[l++]=o[c*i+f]);return{...e,numeric:{...e.numeric,names:n.filter((c,l)=>l!==
s),values:u},rowWeights:a}}function nC(e,t){let{labels:r,weights:n}=e,o=new Float64Array(t),s=0;r.forEach((u,c)=>{u<0||(o[u]+=n?.[c]??1,s+=n?.[c]??1)});let i=o.filter(u=>u>0).length,a=Float32Array.from(
r,(u,c)=>(n?.[c]??1)*(u<0||o[u]===0?1:s/(i*o[u])));return{...e,weights:a}}A();async function oC(e,t){let{names:r}=t.numeric,n=t.categorical.map(({name:l})=>l),o=new Float64Array(1024*r.length),s=n.map(()=>[]),i=t.further??[],a=i.map(()=>[]),u=0,c={numeric:r,categorical:n,further:i.
map(({name:l})=>l)};for await(let l of e.rows(c)){let f=u++*r.length;if(f+r.length>o.length){let d=new Float64Array(2*o.length);d.set(o),o=d}r.forEach((d,m)=>o[f+m]=sM(l,d)),n.forEach((d,m)=>s[m].push(
Pp(l,d))),i.forEach(({name:d},m)=>a[m].push(Pp(l,d)))}if(u===0)throw Mc("there must be a row: there is none");return{rows:u,numeric:{names:r,values:o.slice(0,u*r.length)},categorical:n.map((l,f)=>{let d=ta(
u);return s[f].forEach((m,p)=>d.set(p,m)),{name:l,...d.finish()}}),...i.length?{further:i.map((l,f)=>ec(l,a[f],Mc))}:{}}}function Pp({number:e,cells:t},r){let n=t.get(r);if(n!==void 0||t.has(r))return n;
let o=st(r,t.keys());throw Mc(`row ${e} must have the table's column ${S(r)}: it is not there${o}`)}function sM(e,t){let r=Pp(e,t);if(r===void 0)return NaN;let n=Le(r);if(!Number.isNaN(n))return n;let o=`\
row ${e.number}, column ${S(t)} must be a finite number, as in the table`,s=nc(r);throw Mc(`${o}: current value is ${S(r)}${s?`; ${s}`:""}`)}function Mc(e){return new x(`Cannot use the unlabelled data\
 (data.unlabelled): ${e}`)}A();A();var Fc=U(G());function ma(e){return Fc.tidy(()=>e())}function yt(e){return typeof e.predict=="function"}function ts(e){Fc.dispose([e.logits,...Object.values(e.features??{})]),e.members?.forEach(ts)}
function er(e){return{name:e.name,parameters:e.parameters,reads:e.reads,predict:({inputs:t,taps:r})=>ma(()=>e.forward(t,{training:!1,...r?{taps:r}:{}})),dispose:()=>e.dispose()}}function Op({fingerprint:e,
members:t=[]}){if(e!==void 0)return e;let r=t.map(Op);return r.some(n=>n!==void 0)?r.map((n="")=>n).join():void 0}async function bo(e){return{...er(e),fingerprint:await e.fingerprint()}}function Lc(e,t,r){if(r.has("teacher",e.use)){let n=r.make("teacher",e);return{...n,name:t,async*stages(o){let s=yield*n.stages(o);if(yt(s))return s;let i=t==="teacher"?s.name:`${t} (${s.name})`;return await o.
lookUp(s,{as:i,reads:n.raw?"cells":"features"})}}}return{name:t,independent:!0,async*stages(n){let o=n.newStudent(t,e);return await bo(yield{name:t,student:o,loss:n.loss()})}}}function zc({teacher:{train:e,
...t}},r){return Lc(t,"teacher",r).raw??!1}function sC(e,t,r){let n=Lc(e,t,r);if(!r.has("teacher",e.use))return n;let o=s=>`${t}.${s}`;return{...n,async*stages(s){let i=(c="student",l)=>s.newStudent(o(
c),l),a=n.stages({...s,newStudent:i}),u=await a.next();for(;!u.done;)u=await a.next(yield{...u.value,name:o(u.value.name)});return u.value}}}A();function aC(e,t){let{data:r,seeds:n,backend:o,name:s}=e,i=e.task===void 0?xv(e):Ov(e);return`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${Er(s)} · Retort</title>
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
<h1>${Er(s)}</h1>
<p class="facts">${r.train} training, ${r.validation} validation and ${r.test} test rows · ${r.features} features ·
${iM(e)} · backend ${Er(o)} · ${n.length>1?`seeds ${n[0]} to ${n.at(-1)}`:`seed ${n[0]}`} ·
${e.seconds.toFixed(1)} s</p>
${i.split(`

`).map(a=>`<p>${fC(a)}</p>`).join(`
`)}
${lM(e)}${e.task===void 0?aM(e):uM(e)}<h2>Config</h2>
<pre>${Er(JSON.stringify(t,null,2))}</pre>
</html>
`}function iM(e){let{classes:t}=e.data;return e.task===void 0?`${t} classes`:Er(`${e.task}: ${t} ${t>1?"outputs":"output"}`)}function aM(e){return`<h2>Test accuracy</h2>
${lC(Qp(e).map(({name:t,accuracy:r})=>({name:t,value:r})),{label:"Test accuracy of each model",text:t=>`${(100*t).toFixed(2)} %`})}
<h2>Results on the test split${e.seeds.length>1?" (mean ± standard deviation over seeds)":""}</h2>
${ei(Ev,Iv(e),"models")}
<p class="facts">ECE with 15 bins; agreement is with the teacher as a whole; ${uC(e)}${e.label_only?cC:""}.</p>
${cM(e)}${fM(e)}${dM(e)}`}function uC({ensemble:e}){return`bytes as float32; latency from features in memory to
logits in memory, the median of runs in turns${e.latency_ms?"":" (– where a teacher was asked for its answers once, and not measured)"}. The baseline has all that the student has but the teacher`}var cC="\
; the students named <code>labels</code> have that budget, too, and a way of their own to learn from labels";function uM(e){let{metrics:[t],seeds:r,label_only:n}=e,o=_v(e);return`<h2>Test ${Er(t.title)}\
</h2>
${lC(Qp(e).map(({name:s,metrics:i})=>({name:s,value:i[t.name]})),{label:`Test ${t.title} of each model`,text:s=>wr(s,t)})}
<h2>Results on the test split${r.length>1?" (mean ± standard deviation over seeds)":""}</h2>
${ei($v(e),Tv(e),"models")}
<p class="facts">Agreement is with the teacher as a whole; ${uC(e)}${n.length?cC:""}.</p>
${o.rows.length?`<h2>The student with its weights stored</h2>
${ei(o.columns,o.rows)}
`:""}`}function cM(e){let t=Qp(e).flatMap(({name:r,weighted:n})=>n?[[r,yr(n.accuracy.mean),n.nll.mean.toFixed(4)]]:[]);return t.length?`<h2>With the rows' weights</h2>
${ei(["model","accuracy %","NLL"],t)}
`:""}function Qp({teachers:e,ensemble:t,baseline:r,label_only:n=[],student:o}){return[...e.length>1?e:[],{...t,name:e.length>1?"ensemble":"teacher"},{...r,name:"baseline"},...n.map(s=>({...s,name:`lab\
els: ${s.name}`})),{...o,name:"student"}]}function lM({warnings:e=[]}){return e.length?`<h2>Warnings</h2>
<ul class="warnings">
${e.map(t=>`<li>${fC(t)}</li>`).join(`
`)}
</ul>
`:""}function fM(e){let t=Bv(e);if(!t)return"";let{columns:r,rows:n,more:o}=t;return`<h2>Recall by class</h2>
${ei(r,n,"models")}
<p class="facts">The share of each class's test rows that are answered right${e.seeds.length>1?", the mean over seeds":""}; their mean over classes is the balanced accuracy.${o?` ${o} more classes are\
 in report.json.`:""}</p>
`}function dM(e){let t=Cv(e);return t.length?`<h2>The student with its weights stored</h2>
${ei(vv,t)}
<p class="facts">Rounded after training; agreement is with the student at float32. int8 has a scale for each output channel, counted
with the bytes; biases and the numbers of normalisations stay float32.</p>
`:""}function ei(e,t,r=""){let n=t.map(o=>`<tr>${o.map((s,i)=>i?`<td>${Er(s)}</td>`:`<th scope="row">${Er(s)}</th>`).join("")}</tr>`);return`<div class="table${r&&` ${r}`}"><table>
<thead><tr>${e.map(o=>`<th scope="col">${Er(o)}</th>`).join("")}</tr></thead>
<tbody>
${n.join(`
`)}
</tbody>
</table></div>`}function lC(e,{label:t,text:r}){let n=Math.min(...e.map(({value:m})=>m.mean-m.sd)),o=Math.max(...e.map(({value:m})=>m.mean+m.sd)),s=Math.max((o-n)*.1,.001),i=Math.max(...e.map(({name:m})=>[
...iC(m)].length)),[a,u,c]=[Math.max(120,24+Math.ceil(7.5*i)),560,26],l=m=>a+u*(m-n+s)/(o-n+2*s),f=e.length*c+30,d=e.map(({name:m,value:{mean:p,sd:h}},g)=>{let y=g*c+16,w=m==="student"?"#1a7f4b":m==="\
baseline"||m.startsWith("labels: ")?"#b3541e":"#3b5b8c";return`<text x="${a-12}" y="${y+5}" text-anchor="end">${Er(iC(m))}</text><line x1="${a}" x2="${a+u}" y1="${y}" y2="${y}" stroke="#e6eaee"/><line\
 x1="${l(p-h).toFixed(1)}" x2="${l(p+h).toFixed(1)}" y1="${y}" y2="${y}" stroke="${w}" stroke-width="2"/><circle cx="${l(p).toFixed(1)}" cy="${y}" r="5" fill="${w}"/><text x="${a+u+10}" y="${y+5}">${Er(
r(p))}</text>`});return`<svg viewBox="0 0 ${a+u+100} ${f}" width="${a+u+100}" role="img" aria-label="${Er(t)}" font-size="13" fill="#1c2530">${d.join(`
`)}</svg>`}function iC(e){let t=[...e];return t.length>40?`${t.slice(0,39).join("")}…`:e}function fC(e){return Er(e).replaceAll(/`([^`]{1,200})`/g,"<code>$1</code>")}function Er(e){let t={"&":"&amp;",
"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};return e.replace(/[&<>"']/g,r=>t[r])}A();A();function Ut(e){let t=e.reduce((n,o)=>n+o,0)/e.length,r=e.reduce((n,o)=>n+(o-t)**2,0);return{mean:t,sd:e.length>1?Math.sqrt(r/(e.length-1)):0}}function ti(e){let t=e.toSorted((n,o)=>n-o),r=t.length>>
1;return t.length%2?t[r]:(t[r-1]+t[r])/2}A();A();A();function Nc(e,t){return e===1/0?0:dC(t/(t+e*e),e*e/(t+e*e),t/2,.5)/2}function Mp(e,t){let[r,n]=[0,1];for(;2*Nc(n,t)>e;)[r,n]=[n,2*n];for(let o=0;o<100&&n-r>1e-12*n;o++){let s=(r+n)/2;2*Nc(s,t)>e?r=
s:n=s}return(r+n)/2}function dC(e,t,r,n){if(e<=0)return 0;if(t<=0)return 1;if(e>(r+1)/(r+n+2))return 1-dC(t,e,n,r);let o=Math.exp(Dp(r+n)-Dp(r)-Dp(n)+r*Math.log(e)+n*Math.log(t))/r,s=1e-300,i=1/c(1-(r+
n)*e/(r+1)),[a,u]=[1,i];for(let l=1;l<1e4;l++){let f=l*(n-l)*e/((r+2*l-1)*(r+2*l));i=1/c(1+f*i),a=c(1+f/a),u*=i*a;let d=-(r+l)*(r+n+l)*e/((r+2*l)*(r+2*l+1));if(i=1/c(1+d*i),a=c(1+d/a),u*=i*a,Math.abs(
i*a-1)<1e-15)break}return o*u;function c(l){return Math.abs(l)<s?s:l}}function Dp(e){let t=0;for(;e<10;)t+=Math.log(e++);let r=1/(e*e),n=(1/12-r*(1/360-r*(1/1260-r*(1/1680-r*(1/1188-r*(691/360360-r/156))))))/
e;return(e-.5)*Math.log(e)-e+.5*Math.log(2*Math.PI)+n-t}var mC=.05;function pa(e){let t=e[0]?.values.length??0,r=e.reduce((l,{rows:f})=>l+f.length,0),n=Array.from({length:t},(l,f)=>e.reduce((d,{values:m})=>d+mM(m[f]),0)),o=n.map(l=>l/r),s=new Map;for(let{rows:l}of e)
for(let f=0;f<l.length;f++)s.has(l[f])||s.set(l[f],s.size);let[i,a,u]=[s.size,e.length,r].map(l=>n.map(()=>new Float64Array(l))),c=0;return e.forEach(({rows:l,values:f},d)=>{for(let m=0;m<l.length;m++,
c++){let p=s.get(l[m]);for(let h=0;h<t;h++){let g=f[h][m]-o[h];i[h][p]+=g,a[h][d]+=g,u[h][c]=g}}}),{answers:r,totals:n,rows:Fp(i),seeds:Fp(a),single:Fp(u)}}function Uc(e,t=0){let{answers:r,totals:n,rows:o,
seeds:s,single:i}=e,a=n[t],[u,c,l]=[o,s,i].map(({covariance:p})=>p[t][t]),f=Lp(e,mC).map(p=>p[t][t]),d=Math.sqrt(Math.max(0,...f));return{value:a/r,low:(a-d)/r,high:(a+d)/r,p:m(),covers:pC(e)};function m(){
if(a===0)return 1;let p=(w,E)=>E>1?2*Nc(Math.abs(a)/Math.sqrt(w),E-1):0;if(o.clusters<2)return 1;let h=Math.max(p(u,o.clusters),p(c,s.clusters));if(s.clusters<2||c<=l)return h;let[g,y]=[Math.log(Math.
max(h,1e-12)),0];for(let w=0;w<40;w++){let E=(g+y)/2;Lp(e,Math.exp(E))[2][t][t]>a**2?g=E:y=E}return Math.max(h,Math.exp(g))}}function jc(e){let[t,r]=e.totals;if(e.rows.clusters<2||!(r>0)||!Number.isFinite(
t))return null;let[n,o]=[t/r,t/r];for(let[[s,i],[,a]]of Lp(e,mC)){let u=r**2-a;if(!(u>0))return null;let c=t*r-i,l=c**2-u*(t**2-s);l<0||(n=Math.min(n,(c-Math.sqrt(l))/u),o=Math.max(o,(c+Math.sqrt(l))/
u))}return{value:t/r,low:n,high:o,covers:pC(e)}}function pC({seeds:e}){return e.clusters>1?"test rows and trainings":"test rows"}function Lp({rows:e,seeds:t,single:r},n){if(e.clusters<2)return[e.covariance.
map(u=>u.map(()=>1/0))];let o=Mp(n,e.clusters-1)**2,s=u=>e.covariance.map((c,l)=>c.map((f,d)=>u(l,d))),i=s((u,c)=>o*e.covariance[u][c]);if(t.clusters<2)return[i];let a=Mp(n,t.clusters-1)**2;return[i,s(
(u,c)=>a*t.covariance[u][c]),s((u,c)=>i[u][c]+a*(t.covariance[u][c]-r.covariance[u][c]))]}function Fp(e){let t=e[0]?.length??0,r=t>1?t/(t-1):0;return{clusters:t,covariance:e.map(n=>e.map(o=>r*n.reduce(
(s,i,a)=>s+i*o[a],0)))}}function mM(e){let t=0;for(let r=0;r<e.length;r++)t+=e[r];return t}function hC(e){return{accuracy:AC(e,"right"),nll:AC(e,"nll")}}function AC(e,t){let r=gC(e.map(({rows:n,one:o,other:s})=>({rows:n,pairs:[[o,s]]})),t);return r&&r.rows.clusters>1?Uc(r):null}function pM(e,t){
let r=(n,o)=>t==="right"?[n,o]:[o,n];return gC(e.map(({rows:n,ensemble:o,baseline:s,student:i})=>({rows:n,pairs:[r(i,s),r(o,s)]})),t)}function zp(e,t){let r=pM(e,t);return r&&jc(r)}function gC(e,t){if(e.
some(({pairs:n})=>n.flat().some(o=>!o[t])))return null;let r=pa(e.map(({rows:n,pairs:o})=>({rows:n,values:o.map(([s,i])=>Float64Array.from(s[t],(a,u)=>a-i[t][u]))})));return r.totals.every(Number.isFinite)?
r:null}function Np(e,t){let r=u=>u.every(c=>typeof c=="number")?u.reduce((c,l)=>c+l,0)/u.length:void 0,n=e.map(u=>({candidate:u,right:r(u.validationAccuracy),nll:r(u.validationNll)})),o=n.every(u=>u[t]!==
void 0)?"validation rows":"test rows",s=(u,c)=>{let l=t==="right"?u.right-c.right:0;return Math.abs(l)>1e-12?l>0:u.nll!==void 0&&c.nll!==void 0&&u.nll<c.nll},i=({candidate:u,right:c,nll:l})=>o==="vali\
dation rows"?{right:c??0,nll:l}:{right:u.testRight,nll:u.testNll};return{best:n.reduce((u,c)=>s(i(c),i(u))?c:u).candidate,chosenOn:o}}A();function Or(e,t){let r=t.length,n=e.length/r,o=new Int32Array(r),s=new Float64Array(r),i=new Uint8Array(r),a=new Float64Array(r),u=0;for(let f=0;f<r;f++){let d=e.subarray(f*n,(f+1)*n),m=Tr(d),p=hM(d,d[m]);
o[f]=m,s[f]=Math.exp(d[m]-p),i[f]=m===t[f]?1:0,a[f]=p-d[t[f]],u+=a[f]}let c=i.reduce((f,d)=>f+d,0)/r,l=AM(s,i);return{accuracy:c,nll:u/r,ece:l,predicted:o,rowNll:a}}function AM(e,t,r=15){let n=Array.from(
{length:r},(s,i)=>(i+1)/r),o=new Float64Array(r);for(let s=0;s<e.length;s++){let i=n.findIndex(u=>e[s]<=u),a=i<0?r-1:i;o[a]=o[a]+t[s]-e[s]}return o.reduce((s,i)=>s+Math.abs(i),0)/e.length}function Gc(e,t,r){
let[n,o]=[new Float64Array(r),new Float64Array(r)];return t.forEach((s,i)=>{o[s]++,e[i]===s&&n[s]++}),Array.from(n,(s,i)=>s/o[i])}function yC(e){let t=e.filter(r=>!Number.isNaN(r));return t.reduce((r,n)=>r+
n,0)/t.length}function qc(e,t){return e.reduce((r,n,o)=>r+(n===t[o]?1:0),0)/e.length}function hM(e,t){let r=0;for(let n=0;n<e.length;n++)r+=Math.exp(e[n]-t);return t+Math.log(r)}A();var wC=3,gM=5,bC="Look at balanced accuracy and at the recall of each class, not at accuracy; try more rows of the rare classes (or the same rows several times), classes that are merged, longer traini\
ng or a larger model";function EC(e,t,r){let n=d=>`\`${bM(r[d]??`class ${d}`)}\``,o=new Float64Array(r.length);for(let d of t)d.forEach(m=>o[m]++);let s=o.reduce((d,m)=>d+m,0),i=Tr(o);if(o.filter(d=>d>
0).length<2)return[];let a=d=>`${(100*d/s).toFixed(d<s/100?2:1)} %`,u=e.flatMap(({name:d,predicted:m})=>{let p=new Set(m.flatMap(h=>[...new Set(h)]));return p.size===1?[{name:d,answer:[...p][0]}]:[]});
if(u.length===e.length&&u.every(({answer:d})=>d===i))return[`All models answer ${n(i)} for every test row: it is the commonest class, their accuracy is its share of the rows (${a(o[i])}), and they tel\
l nothing apart. ${bC}.`];let c=Up(u,({answer:d})=>String(d)).map(d=>{let{answer:m}=d[0];return`${jp(d.map(({name:p})=>p))} ${d.length>1?"answer":"answers"} ${n(m)} for every test row${m===i?", the co\
mmonest class":""} (${a(o[m])} of the rows).`}),l=e.filter(({name:d})=>!u.some(m=>m.name===d)).flatMap(({name:d,predicted:m})=>{let p=yM(m,t,r.length).sort((h,g)=>g.seeds-h.seeds||o[g.c]-o[h.c]||h.c-g.
c);return p.length?[{name:d,missed:p}]:[]});for(let d of Up(l,({missed:m})=>JSON.stringify(m))){let m=d.length===1,p=Up(d[0].missed,({kind:h,seeds:g})=>`${h} ${g}`).map(h=>{let{kind:g,seeds:y}=h[0],w=h.
slice(0,wC).map(({c:v})=>`${n(v)} (${a(o[v])} of the test rows)`),E=h.length-wC,I=jp([...w,...E>0?[`${E} more ${E>1?"classes":"class"}`]:[]]);return`${g==="unanswered"?`never answer${m?"s":""}`:`${m?"\
is":"are"} never right on`} ${I}${y<t.length?`, in ${y} of ${t.length} seeds`:""}`});c.push(`${jp(d.map(({name:h})=>h))} ${p.join("; ")}.`)}let f=c.pop();return f===void 0?[]:[...c,`${f} ${bC}.`]}function yM(e,t,r){
let n=new Map;return e.forEach((o,s)=>{let{unanswered:i,wrong:a}=wM(o,t[s],r);for(let[u,c]of[["unanswered",i],["wrong",a]])for(let l of c){let f=n.get(l);n.set(l,{kind:f?.kind==="wrong"?"wrong":u,seeds:(f?.
seeds??0)+1})}}),Array.from(n,([o,{kind:s,seeds:i}])=>({c:o,kind:s,seeds:i}))}function wM(e,t,r){let n=new Set(e),o=new Float64Array(r);t.forEach(i=>o[i]++);let s=Gc(e,t,r).flatMap((i,a)=>i===0?[a]:[]);
return{unanswered:s.filter(i=>!n.has(i)),wrong:s.filter(i=>n.has(i)&&o[i]>=gM)}}function Up(e,t){return[...Map.groupBy(e,t).values()]}function jp(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(
", ")} and ${e.at(-1)}`}function bM(e){return ln(e.slice(0,100).replaceAll(/[\p{Cc}\u2028\u2029]/gu,"�"),40)}function IC(e,t){let r=e[0],n=p=>Wc(e,p),o=p=>{let h=e.map(g=>p(g).validationAccuracy).filter(g=>g!==null);return h.length?Ut(h):null},s=n(p=>p.ensemble),i=n(p=>p.student),{counts:a,recovered:u,recovered_nll:c}=kM(
e),l=e.flatMap(({leak:p})=>p??[]),f={test:l.reduce((p,{test:h})=>p+h,0),validation:l.reduce((p,{validation:h})=>p+h,0)},d=vM(e),m=[...t.warnings??[],...e.flatMap(({warnings:p=[]})=>p),...xM(e)];return{
name:t.name,backend:t.backend,seeds:e.map(({seed:p})=>p),data:r.data,teachers:r.teachers.map(({name:p},h)=>({name:p,...n(g=>g.teachers[h])})),ensemble:s,baseline:n(p=>p.baseline),student:i,...d.length?
{label_only:d}:{},best_label_only:CM(e),student_baseline:Gp(e,({baseline:p})=>p),class_names:vC(r),...EM(e),recovered:f.test?null:u,recovered_nll:f.test?null:c,...l.length?{leak:f}:{},counts:a,compression:s.
parameters/i.parameters,speedup:ha(s,i,"single"),speedup_batch256:ha(s,i,"batch256"),validation:{ensemble:o(p=>p.ensemble),baseline:o(p=>p.baseline),student:o(p=>p.student)},warnings:[...new Set(m)],student_path:t.
student_path,seconds:t.seconds}}function EM(e){let t=(e[0]?.quantised??[]).flatMap(({precision:r,bytes:n})=>{let o=e.flatMap(({quantised:s=[]})=>s.filter(i=>i.precision===r));return o.length<e.length?
[]:[{precision:r,accuracy:Ut(o.map(({accuracy:s})=>s)),agreement:Ut(o.map(({agreement:s})=>s)),bytes:n}]});return t.length?{quantised:t}:{}}function Wc(e,t){let r=e.map(t),{parameters:n}=r[0],o=e.map(
s=>Gc(t(s).evaluation.predicted,s.testLabels,s.data.classes));return{accuracy:Ut(r.map(({evaluation:s})=>s.accuracy)),nll:Ut(r.map(({evaluation:s})=>s.nll)),ece:Ut(r.map(({evaluation:s})=>s.ece)),balanced_accuracy:Ut(
o.map(yC)),recall:o[0].map((s,i)=>{let a=o.map(u=>u[i]).filter(u=>!Number.isNaN(u));return a.length?Number(Ut(a).mean.toFixed(4)):null}),...IM(r),agreement:Ut(r.map(({agreement:s})=>s)),parameters:n,bytes:4*
n,latency_ms:qp(r.map(({latency:s})=>s))}}function IM(e){let t=e.flatMap(({weighted:r})=>r??[]);return t.length?{weighted:{accuracy:Ut(t.map(({accuracy:r})=>r)),nll:Ut(t.map(({nll:r})=>r))}}:{}}function qp(e){
let t=e.filter(r=>r!==null);return t.length<e.length?null:{single:ti(t.map(({single:r})=>r)),batch256:ti(t.map(({batch256:r})=>r))}}function ha({latency_ms:e},{latency_ms:t},r){return e&&t?e[r]/t[r]:null}
function vM(e){return Wp(e).map(({name:t,pick:r})=>{let n=e.map(r),o=s=>{let i=s.filter(a=>a!==null);return i.length?Ut(i):null};return{name:t,...Wc(e,r),right:e.reduce((s,i)=>s+Zp(i,r(i)),0),validation:{
accuracy:o(n.map(({validationAccuracy:s})=>s)),nll:o(n.map(({validationNll:s=null})=>s))}}})}function Wp(e){let t=(r,n)=>r.labelOnly?.find(o=>o.name===n);return(e[0]?.labelOnly??[]).filter(({name:r})=>e.
every(n=>t(n,r))).map(({name:r})=>({name:r,pick:n=>t(n,r)}))}function CM(e){let r=[{name:"baseline",pick:s=>s.baseline},...Wp(e)].map(({name:s,pick:i})=>({name:s,pick:i,validationAccuracy:e.map(a=>i(a).
validationAccuracy),validationNll:e.map(a=>i(a).validationNll),testRight:e.reduce((a,u)=>a+Zp(u,i(u)),0),testNll:e.reduce((a,u)=>a+i(u).evaluation.nll,0)})),[n,o]=[Np(r,"right"),Np(r,"nll")];return{name:n.
best.name,nll_name:o.best.name,chosen_on:n.chosenOn,accuracy:Wc(e,n.best.pick).accuracy,nll:Wc(e,o.best.pick).nll,student_difference:{accuracy:Gp(e,n.best.pick).accuracy,nll:Gp(e,o.best.pick).nll}}}function vC({
classNames:e,data:t}){return e??Array.from({length:t.classes},(r,n)=>`class ${n}`)}function xM(e){let t=e[0],r=t.teachers.length>1,n=[...r?t.teachers.map(({name:o},s)=>({name:o,pick:i=>i.teachers[s]})):
[],{name:r?"ensemble":"teacher",pick:o=>o.ensemble},{name:"baseline",pick:o=>o.baseline},...Wp(e),{name:"student",pick:o=>o.student}];return EC(n.map(({name:o,pick:s})=>({name:o,predicted:e.map(i=>s(i).
evaluation.predicted)})),e.map(({testLabels:o})=>o),vC(t))}function Aa({testLabels:e},{evaluation:t}){return{right:Uint8Array.from(t.predicted,(n,o)=>n===e[o]?1:0),nll:t.rowNll}}function Zp(e,t){return t.
evaluation.predicted.reduce((r,n,o)=>r+(n===e.testLabels[o]?1:0),0)}function Gp(e,t){return hC(e.map(r=>({rows:r.testRows,one:Aa(r,r.student),other:Aa(r,t(r))})))}function kM(e){let t=n=>e.reduce((o,s)=>o+
Zp(s,s[n]),0),r=e.map(n=>({rows:n.testRows,ensemble:Aa(n,n.ensemble),baseline:Aa(n,n.baseline),student:Aa(n,n.student)}));return{counts:{rows:e.reduce((n,{testRows:o})=>n+o.length,0),ensemble:t("ensem\
ble"),baseline:t("baseline"),student:t("student")},recovered:zp(r,"right"),recovered_nll:zp(r,"nll")}}A();function xC(e,t){let r=e[0],n=l=>SM(e.map(l)),[o,s]=[n(l=>l.ensemble),n(l=>l.student)],i=r.labelOnly.map(({name:l},f)=>({name:l,pick:d=>d.labelOnly[f]})),a=e.flatMap(({leak:l})=>l??[]),u={test:a.reduce(
(l,{test:f})=>l+f,0),validation:a.reduce((l,{validation:f})=>l+f,0)},c=[...t.warnings??[],...e.flatMap(({warnings:l=[]})=>l)];return{name:t.name,backend:t.backend,task:r.task,metrics:r.metrics,outputs:r.
classNames,seeds:e.map(({seed:l})=>l),data:r.data,teachers:r.teachers.map(({name:l},f)=>({name:l,...n(d=>d.teachers[f])})),ensemble:o,baseline:n(l=>l.baseline),student:s,label_only:i.map(({name:l,pick:f})=>({
name:l,...n(f)})),student_baseline:kC(e,l=>l.baseline),best_label_only:RM(e,i),recovered:u.test?null:BM(e),...a.length?{leak:u}:{},quantised:r.quantised.flatMap(({precision:l,bytes:f})=>{let d=e.flatMap(
({quantised:m})=>m.filter(p=>p.precision===l));return d.length<e.length?[]:[{precision:l,metrics:Zc(d.map(({metrics:m})=>m)),agreement:Ut(d.map(({agreement:m})=>m)),bytes:f}]}),compression:o.parameters/
s.parameters,speedup:ha(o,s,"single"),speedup_batch256:ha(o,s,"batch256"),warnings:[...new Set(c)],student_path:t.student_path,seconds:t.seconds}}function SM(e){let{parameters:t}=e[0],r=e.map(({validation:o})=>o).
filter(o=>o!==null),n=e.map(({weighted:o})=>o).filter(o=>o!==null);return{metrics:Zc(e.map(({evaluation:o})=>o.metrics)),...n.length?{weighted_metrics:Zc(n)}:{},validation:r.length?Zc(r):null,agreement:Ut(
e.map(({agreement:o})=>o)),parameters:t,bytes:4*t,latency_ms:qp(e.map(({latency:o})=>o))}}function Zc(e){return Object.fromEntries(Object.keys(e[0]).map(t=>[t,Ut(e.map(r=>r[t]))]))}function CC({metrics:[
e]},t,r){let n=e.better==="higher"?1:-1;return t.evaluation.scores.map((o,s)=>n*(o-r.evaluation.scores[s]))}function BM(e){return jc(pa(e.map(t=>({rows:t.testRows,values:[CC(t,t.student,t.baseline),CC(
t,t.ensemble,t.baseline)]}))))}function kC(e,t){let r=pa(e.map(n=>{let[o,s]=[n.student.evaluation.scores,t(n).evaluation.scores];return{rows:n.testRows,values:[o.map((i,a)=>i-s[a])]}}));return r.rows.
clusters>1?Uc(r):null}function RM(e,t){let{name:r,better:n}=e[0].metrics[0],o=[{name:"baseline",pick:(u=>u.baseline)},...t],s=e.every(u=>u.baseline.validation),i=({pick:u})=>{let c=e.reduce((l,f)=>{let{
validation:d,evaluation:m}=u(f);return l+(s?d:m.metrics)[r]},0);return n==="higher"?c:-c},a=o.reduce((u,c)=>i(c)>i(u)?c:u);return{name:a.name,chosen_on:s?"validation rows":"test rows",student_difference:kC(
e,a.pick)}}A();function SC(){let e=new Map;return{open(t,{identity:{fingerprint:r,asked:n},chunkRows:o}){let s=e.get(r)??{chunkRows:o,chunks:new Map};e.set(r,s);let{chunkRows:i,chunks:a}=s;return Promise.resolve({chunkRows:i,
asked:n,read:u=>Promise.resolve(a.get(u)),claim:()=>Promise.resolve(),write:(u,c)=>Promise.resolve(void a.set(u,c)),close:()=>Promise.resolve()})}}}var rs=Jt("targets");A();A();var BC=32;async function $M(e){return ht([e,await mo(e)])}async function TM(e){if(e.length<BC)return;let t=e.slice(0,e.length-BC);return(await mo(t)).every((n,o)=>n===e[t.length+o])?t:void 0}var ga="r\
etort/1";function RC({header:e,arrays:t}){let r=new TextEncoder().encode(JSON.stringify({header:e,lengths:t.map(s=>s.length)})),n=new Uint8Array(4);new DataView(n.buffer).setUint32(0,r.length,!0);let o=t.
map(mn);return $M(ht([new TextEncoder().encode(ga),n,r,...o]))}async function $C(e){let t=ga.length+4,r=await TM(e);if(!r||r.length<t||new TextDecoder().decode(r.subarray(0,ga.length))!==ga)return;let n=new DataView(
r.buffer).getUint32(ga.length,!0),{header:o,lengths:s}=JSON.parse(new TextDecoder().decode(r.subarray(t,t+n))),i=t+n,a=s.map(u=>{let c=i;return i+=u*4,new Float32Array(r.slice(c,i).buffer)});return{header:o,
arrays:a}}function TC(e,t,r){let n=(o,s,i="")=>new x(`Cannot resume from ${r}/${o}: the checkpoint must be ${s}; remove that file to train its stage anew${i}`);return{async load(o,s,i){let a=`${o}.ckpt`,u=await e.
read(a);if(!u)return;let c=await $C(u);if(!c)throw n(a,"whole and unaltered: its checksum does not match");let{run:l,step:f,done:d,joined:m,teacher:p}=c.header;if(l.data!==t.data)throw n(a,"of this co\
nfig and data: the data is other than it was");if(l.config!==t.config)throw n(a,"of this config and data: the config is other than it was");if(p!==s)throw n(a,"learned from these soft targets (teacher\
, data, views, precision): they are others than they were",", or begin anew in another folder (--out)");if(i!==void 0&&i!==(m??!1))throw n(a,"of batches that have no last one of a single row: an earli\
er version of Retort made one",", or begin anew in another folder (--out)");return{step:f,done:d,...m?{joined:m}:{},arrays:c.arrays}},async save(o,{step:s,done:i,joined:a,arrays:u},c){await e.write(`${o}\
.ckpt`,await RC({header:{run:t,stage:o,step:s,done:i,...a?{joined:a}:{},teacher:c},arrays:u}))}}}function Kc(){return{load:()=>Promise.resolve(void 0),save:()=>Promise.resolve()}}A();function _C(e){return new Float32Array(new SharedArrayBuffer(e*Float32Array.BYTES_PER_ELEMENT))}function Kp(e){return{...e,numeric:{...e.numeric,values:_M(e.numeric.values)}}}function _M(e){if(e.buffer instanceof
SharedArrayBuffer)return e;let t=e.constructor,r=new t(new SharedArrayBuffer(e.byteLength));return r.set(e),r}A();var Vc=class extends Error{name="WorkerDied"},Hc=Jt("workers");A();A();var PC=U(G());var Eo=1024,ya=class extends x{name="RowsMissing";ask;constructor(t,r){super(t),this.ask=r}};async function wa(e,t,{wanted:r={},backend:n},o){n?.use();let{rows:s}=t,i=ho(t,gt(e),e.name),a=c=>(n?.use(),
e.predict({inputs:i,rows:s,...c})),u;try{return u=await PM(()=>a(r),t),await o(u,a)}finally{PC.dispose(i),u&&ts(u)}}async function PM(e,t){let r=new Set;for(;;)try{return e()}catch(n){if(!(n instanceof
ya)||r.has(n.ask))throw n;r.add(n.ask),await n.ask(t)}}async function Jc(e,t,r,{rest:n,...o},s){for(let i=0;i<t;i+=Eo){i>0&&await n?.();let a=r(i,Math.min(t,i+Eo));await wa(e,a,o,(u,c)=>s(u,{...a,from:i},
c))}}A();A();function ri(e,t){return e==="float16"?new Float16Array(t):new Float32Array(t)}function OC(e){return e==="float16"?2:4}function ns(e){for(let t=0;t<e.length;t++){let r=Math.abs(e[t]);if(r>65504&&r<1/0)
return e[t]}}A();function QC({rows:e,classes:t,count:r,precision:n}){let o=t<=65536?new Uint16Array(e*r):new Uint32Array(e*r);return{logits:ri(n,e*r),top:{count:r,classes:o,tail:ri(n,e)}}}function DC(e,t,r,n){let{count:o,
classes:s,tail:i}=r.top,a=new Int32Array(o),u=new Uint8Array(t);for(let c=0,l=n;c<e.length;c+=t,l++){for(let m=0;m<t;m++){if(m>=o&&!(e[c+m]>e[c+a[o-1]]))continue;let p=Math.min(m,o-1);for(;p>0&&e[c+m]>
e[c+a[p-1]];p--)a[p]=a[p-1];a[p]=m}for(let m=0;m<o;m++)u[a[m]]=1,s[l*o+m]=a[m],r.logits[l*o+m]=e[c+a[m]];let[f,d]=[-1/0,0];for(let m=0;m<t;m++)u[m]||(f=Math.max(f,e[c+m]));for(let m=0;m<t;m++)u[m]||(d+=
Math.exp(e[c+m]-f));i[l]=f===-1/0?f:f+Math.log(d);for(let m=0;m<o;m++)u[a[m]]=0}}function MC({logits:e,top:{count:t,classes:r,tail:n}},o,s,i,a){i.fill(n[o]-Math.log(s-t),a,a+s);for(let u=o*t;u<(o+1)*t;u++)
i[a+r[u]]=e[u]}function os({classes:e,features:t,members:r}){let n=Object.entries(t??{}).map(([o,{shape:s}])=>[o,s]);return{classes:e,...t?{features:Object.fromEntries(n)}:{},...r?{members:r.map(os)}:{}}}function Yc(e){
return e.reduce((t,r)=>t*r,1)}function ss(e,t,r){let{classes:n,features:o,members:s}=e,{precision:i,top:a=n}=t,u=Object.entries(o??{}).map(([c,l])=>[c,{shape:l,values:ri(i,r*Yc(l))}]);return{classes:n,
...a<n?QC({rows:r,classes:n,count:a,precision:i}):{logits:ri(i,r*n)},offsets:new Float32Array(r),...o?{features:Object.fromEntries(u)}:{},...s?{members:s.map(c=>ss(c,t,r))}:{}}}function ba(e,t,r){let n=(i,a,u,c)=>{
let l=i instanceof Float16Array?ns(a):void 0;if(l!==void 0)return{value:l,what:c};i.set(a,u)},{relative:o,offsets:s}=Hp(t.logits,t.classes);if(s.forEach((i,a)=>e.offsets[r+a]=i+(t.offsets?.[a]??0)),e.
top){let i=e.logits instanceof Float16Array?ns(o):void 0;if(i!==void 0)return{value:i,what:"logits"};DC(o,t.classes,{logits:e.logits,top:e.top},r)}else{let i=n(e.logits,o,r*t.classes,"logits");if(i)return i}
for(let[i,{shape:a,values:u}]of Object.entries(t.features??{})){let c=e.features[i].values,l=n(c,u,r*Yc(a),i);if(l)return l}for(let[i,a]of(t.members??[]).entries()){let u=ba(e.members[i],a,r);if(u)return{
...u,what:`member ${i+1}'s ${u.what}`}}}function Hp(e,t){let r=new Float32Array(e.length),n=new Float32Array(e.length/t);for(let o=0,s=0;s<e.length;o++,s+=t){let i=-1/0;for(let u=s;u<s+t;u++)e[u]>i&&(i=
e[u]);let a=n[o]=Number.isFinite(i)?i:0;for(let u=s;u<s+t;u++)r[u]=e[u]-a}return{relative:r,offsets:n}}function Vp({logits:e,offsets:t,top:r,features:n,members:o}){return[e,...t?[t]:[],...r?[r.classes,
r.tail]:[],...Object.values(n??{}).map(({values:s})=>s),...(o??[]).flatMap(Vp)]}function FC(e,t,r,n){let o=Vp(t);for(let[s,i]of Vp(e).entries()){let a=mn(o[s]);mn(i).set(a,r*(a.length/n))}}A();A();A();function LC({labels:e,mixed:t},r,n,o){let s=e[r];if(s===o)return;let i=s===-2?t?.[r]:new Map([[s,1]]);if(s===-1||o<0||!i||!t){e[r]=-1;return}let a=new Map([...i].map(([u,c])=>[u,n*c]));a.set(o,(a.get(
o)??0)+1-n),t[r]=a,e[r]=-2}function Xr(e,t,r,n){let{part:o,augmentation:s,views:i,random:a}=e,u=Yr(o,t);if(!s)return u;let{features:c,labels:l,targets:f,rows:d}=u,m=[];if(i){let g=a.split("views",r);for(let y=0;y<t.length;y++){
let w=g.integer(i+1);w>0&&(m[y]=jC(e,s,u,t,y,w))}}else{let g={features:c,width:o.width,labels:l,targets:f,mixed:m,positions:t};s.apply(g,a.split("augment",r)),d.fill(-1)}let p=a.split("mixed label",r),
h=!1;for(let g=0;g<t.length;g++){let y=l[g]===-2&&!n?m[g]:void 0;m[g]=y,y?(h=!0,l[g]=OM(y,p)):l[g]<0&&(l[g]=-1,n||QM(o,u,t,g))}return h?{...u,mixed:m}:u}function OM(e,t){let r=t.uniform(),n=-1;for(let[
o,s]of e)if(!(s<=0)&&(n=o,r-=s,r<0))break;return n}function NC({part:e,stride:t=0},{view:r,from:n,to:o}){return e.rows.slice(n,o).map(s=>r*t+s)}function UC(e,t,r){let n=Yr(e.part,t);if(r>0)for(let o=0;o<
t.length;o++)jC(e,e.augmentation,n,t,o,r),n.labels[o]===-2&&(n.labels[o]=-1);return n}function QM({features:e,width:t,labels:r,targets:n,rows:o},s,i,a){let u=i[a];if(s.features.set(e.subarray(u*t,(u+1)*
t),a*t),s.labels[a]=r[u],s.rows[a]=o[u],!n)return;let c=es(n,o);s.targets.set(n.subarray(u*c,(u+1)*c),a*c)}function jC({part:{width:e},stride:t=0,random:r},n,o,s,i,a){let u=[],c=o.targets?es(o.targets,
o.rows):0,l={features:o.features.subarray(i*e,(i+1)*e),width:e,labels:o.labels.subarray(i,i+1),...o.targets?{targets:o.targets.subarray(i*c,(i+1)*c)}:{},mixed:u,positions:s.subarray(i,i+1)};return n.apply(
l,r.split(`view/${a}`,s[i])),o.rows[i]=a*t+o.rows[i],u[0]}A();function ni({teacher:e,members:t}={}){return{...e?.length?{taps:e}:{},...t?{members:t}:{}}}function Qr(e){let t=e.map(({tasks:r=[Vr]})=>r).filter(r=>r!=="all");return{needs:DM(e),tasks:t.length?t[0].filter(
r=>t.every(n=>n.includes(r))):"all",weighs:e.every(({weighs:r})=>r===!0)}}function DM(e){let t=r=>[...new Set(e.flatMap(({needs:n})=>n?.[r]??[]))];return{student:t("student"),teacher:t("teacher"),members:e.
some(({needs:r})=>r?.members)}}A();var ce=U(G());var gn=1e-30,MM=.02,Jp=.001;function Xc(e){return ce.tidy(()=>{let t=ce.sum(e,1,!0),r=ce.logicalAnd(ce.less(ce.abs(ce.sub(t,1)),MM),ce.greater(ce.min(e,1,!0),-Jp)),n=ce.where(r,ce.zerosLike(t),ce.fill(
[t.shape[0],1],NaN));return ce.add(ce.log(ce.maximum(e,gn)),n)})}var hn=1e-7;function GC(e){return ce.tidy(()=>{let t=ce.logicalAnd(ce.greaterEqual(e,-Jp),ce.lessEqual(e,1+Jp)),r=ce.clipByValue(e,hn,1-
hn),n=ce.where(t,ce.zerosLike(r),ce.fill(r.shape,NaN));return ce.add(ce.sub(ce.log(r),ce.log(ce.sub(1,r))),n)})}function qC(e){return ce.tidy(()=>{let t=Xc(ce.concat([ce.sub(1,e),e],1));return ce.sub(
t,ce.slice(t,[0,0],[-1,1]))})}var FM={softmax:e=>e===-1/0?"a logit is the log of a probability, so for a probability of 0 answer log(max(p, 1e-7))":"look at what it makes of that row (probabilities be\
low 0, or that do not sum to 1, are none)",sigmoid:e=>Number.isNaN(e)?"look at what it makes of that row (probabilities below 0 or above 1 are none)":"a label's logit is log(p / (1 - p)), so keep each\
 probability p between 1e-7 and 1 - 1e-7",numbers:()=>"look at what it makes of that row",tokens:()=>"look at what it makes of that sequence"};function el(e,{who:t,of:r,rows:n,classes:o,answer:s}){for(let i=0;i<
e.length;i++){let a=e[i];if(Number.isFinite(a))continue;let u=e.length/n.length,[c,l]=[Math.floor(i/u),i%u],f=FM[s?.from??"softmax"](a);throw new x(`Cannot use the answers of ${t} to the ${r}: each mu\
st be a finite number: row ${n[c]+1}, ${s?"output":"class"} ${o?S(o[l]):l+1} is ${a}; ${f}`)}}A();var tl=U(G());function rl(e,t,r){let n=zM(t),o=t.map(({answers:s})=>s);return{name:r.name,fingerprint:e,parameters:r.parameters,reads:[],predict({rows:s,taps:i,members:a}){let u=new Int32Array(s.length);for(let c=0;c<
s.length;c++){let l=n(s[c]);if(l<0)throw new RangeError(`Cannot look up soft targets as the row must be labelled: current value is ${s[c]}`);u[c]=l}return KC(o,LM(t,u),i,a?r:void 0)},dispose(){}}}function ZC(e){
return e.reduce((t,{rows:r})=>Math.max(t,r.length),1)}function LM(e,t){let r=ZC(e);if(!e[0]?.starts)return{at:t,chunkRows:r};let n=e.reduce((a,{starts:u})=>Math.max(a,u.at(-1)),1),o=Array.from(t,a=>{let u=Math.
floor(a/r),{starts:c}=e[u],l=a-u*r;return{from:u*n+c[l],count:c[l+1]-c[l]}}),s=new Int32Array(o.reduce((a,{count:u})=>a+u,0)),i=0;for(let{from:a,count:u}of o)for(let c=0;c<u;c++)s[i++]=a+c;return{at:s,
chunkRows:n}}function zM(e){let t=ZC(e),r=e.reduce((i,{rows:a})=>i+a.length,0),n=e.reduce((i,{rows:a})=>a.reduce((u,c)=>Math.max(u,c),i),-1),o=i=>e.forEach(({rows:a},u)=>a.forEach((c,l)=>i(c,u*t+l)));
if(n>=64*r+2**16){let i=new Map;return o((a,u)=>i.set(a,u)),a=>i.get(a)??-1}let s=new Int32Array(n+1).fill(-1);return o((i,a)=>s[i]=a),i=>i>=0&&i<=n?s[i]:-1}function KC(e,t,r,n){let{classes:o,top:s,features:i={},
members:a}=e[0],u=s?UM(e,t):WC(e.map(({logits:l})=>l),o,t);NM(e,t,u);let c=(r??[]).map(l=>{let f=i[l];if(!f)throw new RangeError(`Cannot look up ${l} as it must have been stored: it was not`);let{shape:d}=f,
m=WC(e.map(({features:p})=>p[l].values),Yc(d),t);return[l,tl.tensor(m,[t.at.length,...d])]});return{logits:tl.tensor2d(u,[t.at.length,o]),...r?.length?{features:Object.fromEntries(c)}:{},...n&&a?{members:a.
map((l,f)=>KC(e.map(({members:d})=>d[f]),t,[],n.members?.[f]??{})),...n.combination?.weights?{weights:n.combination.weights}:{}}:{}}}function WC(e,t,{at:r,chunkRows:n}){let o=new Float32Array(r.length*
t),s=0;for(let i=0;i<r.length;i++){let a=r[i],u=Math.floor(a/n),c=e[u],l=(a-u*n)*t;for(let f=l;f<l+t;f++)o[s++]=c[f]}return o}function NM(e,{at:t,chunkRows:r},n){let{classes:o,offsets:s}=e[0];if(s)for(let i=0;i<
t.length;i++){let a=t[i],u=Math.floor(a/r),c=e[u].offsets[a-u*r];for(let l=i*o;l<(i+1)*o;l++)n[l]+=c}}function UM(e,{at:t,chunkRows:r}){let{classes:n}=e[0],o=new Float32Array(t.length*n);return t.forEach(
(s,i)=>{let a=Math.floor(s/r),{logits:u,top:c}=e[a];MC({logits:u,top:c},s-a*r,n,o,i*n)}),o}async function oi({logits:e,features:t,members:r}){let n=[];for(let[s,i]of Object.entries(t??{}))n.push([s,{shape:i.
shape.slice(1),values:await i.data()}]);let o=[];for(let s of r??[])o.push(await oi(s));return{classes:e.shape[1],logits:await e.data(),...t?{features:Object.fromEntries(n)}:{},...r?{members:o}:{}}}var is={precision:"float32"};async function Yp({teacher:e,source:t,needs:r,backend:n,classes:o,answer:s,encoding:i=is,rest:a},{view:u,from:c,to:l}){let f,{part:d}=t,m=h=>d.next?d.next.starts[c+h]-d.next.
starts[c]:h,p=`training rows${u>0?` (as their fixed view ${u})`:""}`;if(await Jc(e,l-c,(h,g)=>UC(t,Int32Array.from({length:g-h},(y,w)=>c+h+w),u),{wanted:ni(r),backend:n,rest:a},async(h,{from:g,rows:{length:y}},w)=>{
let E=await oi(h),I=d.next&&{...d.next,starts:d.next.starts.subarray(c+g,c+g+y+1)},C=br(d.rows.slice(c+g,c+g+y),{next:I});if(E.logits.length!==C.length*E.classes)throw new x(`Cannot store the answers \
of ${e.name} as there must be one to each ${I?"position":"row"}: of ${C.length} there are ${E.logits.length/E.classes}`);await Ea(e,E,{of:p,rows:C,classes:o,answer:s},()=>w({members:!0})),f??=ss(os(E),
i,m(l-c));let v=ba(f,E,m(g));if(v)throw new x(`Cannot store the answers of ${e.name} as ${v.what} must be at most ${65504} in size in float16${v.what.endsWith("logits")?", less the row's largest":""}:\
 current value is ${v.value}; set targets.precision to "float32"`)}),!f)throw new RangeError("Cannot label rows as there must be some: there are none");return f}async function Ea({name:e,members:t=[]},r,n,o){
let s=Array.prototype.every.call(r.logits,Number.isFinite);if(!s&&t.length&&!r.members&&o){let i=o();try{await Ea({name:e,members:t},await oi(i),n)}finally{ts(i)}}for(let[i,a]of(r.members??[]).entries())
await Ea(t[i]??{name:`${e}'s member ${i+1}`},a,n);s||el(r.logits,{who:e,...n});for(let[i,{values:a}]of Object.entries(r.features??{})){let u=Array.prototype.findIndex.call(a,l=>!Number.isFinite(l));if(u<
0)continue;let c=n.rows[Math.floor(u/(a.length/n.rows.length))];throw new x(`Cannot use layer ${i} of ${e} on the ${n.of}: its outputs must be finite numbers: one of row ${c+1} is ${a[u]}; look at wha\
t it makes of that row`)}}async function*nl(e,t){for(let r of t)yield await Yp(e,r)}function VC({part:e,views:t=0,stride:r=0},n){let o=e.rows.length;if((t+1)*r>2**31)throw new x(`Cannot label views as\
 rows times views must be below two thousand million: there are ${o} rows and ${t} views`);let s=[];for(let i=0;i<=t;i++)for(let a=0;a<o;a+=n)s.push({view:i,from:a,to:Math.min(o,a+n)});return s}A();var wt=U(G());var yn=class{#e;#t;#r=new Map;#n;#o;#s;constructor({student:t,state:r=[]},n){this.#e=[...t.state,...r],this.#t=t.variables,this.#n=n,this.#o=HC([])}trained(t,r,n){let o=this.#r.get(t);if(o){if(o.shape.
join()===r.join())return o;throw new TypeError(`Cannot train ${t} as it must keep its shape [${o.shape}]: current value is [${r}]`)}if(this.#s)throw new TypeError(`Cannot train ${t} as it must be aske\
d for in the first call already: it was not`);let s=this.#n.split(`trained/${t}`),i=r.reduce((c,l)=>c*l,1),a=Float32Array.from({length:i},()=>typeof n=="number"?n:n(s)),u=wt.tidy(()=>wt.variable(wt.tensor(
a,[...r])));return this.#r.set(t,u),u}begin(t){Pt(De(t,"the optimizer"),()=>{this.#s=this.variables.map(r=>({variable:r,slots:t.slots.map(()=>HC(r.shape))}))})}get variables(){return[...this.#t,...this.#r.
values()]}get learning(){if(!this.#s)throw new Error("Cannot take a step as the stage must have begun: it has not");return this.#s}get#i(){let t=this.learning.flatMap(({slots:r})=>r);return[...this.#e,
...this.#r.values(),...t,this.#o]}get loss(){return this.#o}addLoss(t){this.#o.assign(wt.add(this.#o,t))}clearLoss(){wt.tidy(()=>this.#o.assign(wt.scalar(0)))}async checkFinite(t,r){let n=(await this.#o.
data())[0];if(Number.isFinite(n))return n;throw Xp(t,`loss must be finite: current value is ${n}`,r)}weights(){return Jr(this.#e)}arrays(){return Jr(this.#i)}restore(t,r){let n=r?this.#e:this.#i;if(t.
length!==n.length)throw new RangeError(`Cannot restore a stage as its state must have ${n.length} arrays: current value is ${t.length}`);wt.tidy(()=>{n.forEach((o,s)=>o.assign(wt.tensor(t[s],o.shape)))})}untouched(t){
let r=this.#a();try{return t()}finally{r(!0)}}untouchedIfFailed(t){let r=this.#a(),n=!0;try{let o=t();return n=!1,o}finally{r(n)}}#a(){let t=this.#e.filter(n=>!this.#t.includes(n)),r=t.map(n=>n.clone());
return n=>{n&&t.forEach((o,s)=>o.assign(r[s])),wt.dispose(r)}}dispose(){let t=this.#s?.flatMap(({slots:r})=>r)??[];wt.dispose([...t,...this.#r.values(),this.#o])}};function HC(e){return wt.tidy(()=>wt.variable(
wt.zeros(e),!1))}function Xp(e,t,r){return new x(`Cannot train ${e} as its ${t} in epoch ${r}; lower the learning rate`)}function ol({student:e,state:t=[]}){return Jr([...e.state,...t])}A();var[eA,GM]=[0,-1];function JC(e){return new Int32Array(new SharedArrayBuffer(e*Int32Array.BYTES_PER_ELEMENT))}function Io(e,t,r){let n=Atomics.compareExchange(e,t,eA,r);return n===eA||n===r}function YC(e,t){
Atomics.store(e,t,GM)}function XC(e,t){return e.findIndex((r,n)=>Atomics.load(e,n)===t)}function Ia(e,t,r){return e.subarray(0,t).some((n,o)=>[eA,r].includes(Atomics.load(e,o)))}A();function si({workers:e,count:t,run:r,work:n,own:o,act:s,events:i,signal:a}){let u=new AbortController,c=JC(n.items.length),l=n.items.map(()=>Promise.withResolvers());l.forEach(({promise:w})=>w.catch(()=>{}));
let f={events:i,signal:a?AbortSignal.any([a,u.signal]):u.signal,done({index:w,result:E}){YC(c,w),l[w].resolve(E)}},d,m=async w=>{try{await w()}catch(E){(d===void 0||d instanceof at)&&(d=E),u.abort()}},
p=w=>({run:r,work:n,claims:c,worker:w}),h=Array.from({length:t-1},(w,E)=>E+2),y=Promise.all([m(()=>o(p(1),f)),...h.map(w=>m(()=>qM(e,p(w),f,s)))]).then(()=>{for(let{resolve:w,reject:E}of l)d===void 0?
w(void 0):E(d)});return{result:w=>l[w].promise,claim:w=>Io(c,w,1),async stop(){u.abort(),await y}}}async function qM(e,t,r,n){for(let o=1;;o++)try{return await e.run(t,r)}catch(s){if(!(s instanceof Vc))
throw s;if(r.signal.aborted)throw new at("interrupted");if(o===2)throw WM(t,s,n)}}function WM({work:e,claims:t,worker:r},{message:n},o){let s=e.items[XC(t,r)];return new x(`Cannot ${s===void 0?"work s\
ide by side":o(s)}: its Worker died twice: ${n}; what is trained is kept: go on with --resume, or alone with --workers 1`)}function ii({size:e,least:t,idle:r=0,leastIdle:n=t},{items:o,time:s}){let i=u=>u>
0?Math.floor(s/u):1/0,a=Math.max(i(t),Math.min(1+r,i(n)));return Math.max(1,Math.min(e,o,a))}A();var[ZM,ex]=[.2,3e7],tx=6;function sl({steps:e,epochs:t,parameters:r},n){return e*ZM+t*n*r*tx/ex}function rx({parameters:e},t){return t*e*(tx/3)/ex}A();A();var lx=U(G());A();A();function tA({names:e,numbers:t,categorical:r,texts:n},o){return Array.from(o,s=>Object.fromEntries([...e.map((i,a)=>[i,KM(t[s*e.length+a])]),...r.map(({name:i,categories:a,codes:u})=>[i,a[u[s]]??null]),
...n.map(({name:i,values:a})=>[i,a[s]??null])]))}function KM(e){return Number.isNaN(e)?null:e}function nx(e,{columns:t,features:r},n,o){let s=gr(t);return tA(e,o).map((i,a)=>{let u=n.subarray(a*r,(a+1)*
r),c=t.map((l,f)=>{let d=s[f];if(l.kind==="encoded")return[l.name,i[l.name]??null];let m=l.kind==="numeric"?1:l.categories.length;if(l.missing&&u[d+m]>.5)return[l.name,null];if(l.kind==="numeric")return[
l.name,u[d]*l.sd+l.mean];let h=-1;for(let g=0;g<m;g++)u[d+g]>(h<0?0:u[d+h])&&(h=g);return[l.name,h<0?i[l.name]??null:l.categories[h]]});return{...i,...Object.fromEntries(c)}})}A();A();var rA=.001,VM={softmax:["logits","probabilities"],sigmoid:["logits","probabilities"],numbers:["logits","numbers"],tokens:["logits","probabilities"]};function ox(e){return e?.from==="numbers"?"numbers":
"probabilities"}function il(e,t){let r=VM[t.answer?.from??"softmax"],n=sx(e)?r.find(c=>c in e):void 0;if(!n)throw jn(t,`they must be an object with ${r.join(" or ")}`,S(e));let{rows:{length:o},classes:{
length:s}}=t,i=e[n],a=new Float32Array(o*s),u=JM(i,n,t);for(let c=0;c<o;c++){let l=u(c);if(l?.length!==s){let d=`row ${t.rows[c]+1} must have a number for each of the ${s} ${t.answer?"outputs":"classe\
s"}`;throw jn(t,d,l===void 0?S(l):String(l.length))}let f=0;for(let d=0;d<s;d++){let m=l[d],p=()=>`row ${t.rows[c]+1}, ${t.answer?"output":"class"} ${S(t.classes[d])}`;if(typeof m!="number"||!Number.isFinite(
m))throw jn(t,`each must be a finite number, and ${p()} is not`,S(m));if(n==="probabilities"&&(m<0||m>1+rA))throw jn(t,`each must be a probability from 0 to 1, and ${p()} is not`,S(m));f+=m;let h=Math.
fround(n==="logits"?m:HM(m,d,t.answer));if(!Number.isFinite(h))throw jn(t,`each must be a number of float32, and ${p()} is not`,S(m));a[c*s+d]=h}if(n==="probabilities"&&t.answer?.from!=="sigmoid"&&Math.
abs(f-1)>rA)throw jn(t,`the probabilities of row ${t.rows[c]+1} must sum to 1 (to ${rA})`,f.toPrecision(4),"; divide them by their sum, or answer { logits }")}return a}function HM(e,t,r){if(r?.from===
"numbers"){let{mean:o,sd:s}=r.scales[t];return(e-o)/s}if(r?.from!=="sigmoid")return Math.log(Math.max(e,gn));let n=Math.max(hn,Math.min(1-hn,e));return Math.log(n/(1-n))}function JM(e,t,r){let{rows:{length:n},
classes:{length:o}}=r;if(e instanceof Float32Array||e instanceof Float64Array){if(e.length!==n*o){let s=`their ${t} must be ${n*o} numbers, ${n} rows of ${o} ${r.answer?"outputs":"classes"}`;throw jn(
r,s,String(e.length))}return s=>e.subarray(s*o,(s+1)*o)}if(!Array.isArray(e))throw jn(r,`their ${t} must be a list of rows`,S(e));if(e.length!==n)throw jn(r,`there must be an answer for each of the ${n}\
 rows`,String(e.length));return s=>sx(e[s])?e[s]:void 0}function va(e){let[t,r]=[e[0]+1,e.at(-1)+1];return e.length===1?`row ${t}`:`rows ${t} to ${r}`}function jn({who:e,rows:t},r,n,o=""){return new x(
`Cannot use the answers of ${e} to ${va(t)}: ${r}: current value is ${n}${o}`)}function sx(e){return typeof e=="object"&&e!==null}var al={batchRows:64,atOnce:4,seconds:120};async function nA(e,t,r,n){let{atOnce:o,signal:s}=e,i=new AbortController,a=s?AbortSignal.any([s,i.signal]):i.signal,u=[],c=0,l=Promise.resolve(),f=async()=>{
for(;c<t.length&&!a.aborted;){let d=t[c++];try{let m=await YM(e,r(d),a);l=l.then(()=>n(d,m)),await l}catch(m){u.push(m),i.abort()}}};if(await Promise.all(Array.from({length:Math.min(o,t.length)},f)),s?.
aborted)throw new at("interrupted");if(u.length)throw u[0]}var ix="what it has answered is kept in the run's folder, from which --resume goes on";async function YM({teacher:e,as:t,classes:r,answer:n,seconds:o,
clock:s},i,a){let[u,c]=[new AbortController,new AbortController],l=AbortSignal.any([a,u.signal]),f=e.members!==void 0,d=()=>{};try{let m=(async()=>await e.label(i,{classes:r,answer:n,signal:l,members:f}))(),
p=new Promise((y,w)=>{d=()=>w(new at("interrupted")),a.addEventListener("abort",d,{once:!0}),a.aborted&&d()}),g=s.after?.(1e3*o,c.signal)?.then(()=>{throw new x(`Cannot label ${va(i.rows)} with ${t} a\
s it must answer within ${o} s (targets.seconds): it has not; ${ix}`)});return ax(await Promise.race([m,p,...g?[g]:[]]),{teacher:e,as:t,classes:r,answer:n,rows:i.rows})}catch(m){if(u.abort(),a.aborted)
throw new at("interrupted");if(m instanceof x)throw m;let{message:p,cause:h}=qu(De(e,`teacher ${t}`),m);throw new He(`Cannot label ${va(i.rows)} with ${t}: ${p}; ${ix}`,{cause:h})}finally{a.removeEventListener(
"abort",d),c.abort()}}function ax(e,{teacher:t,as:r,classes:n,answer:o,rows:s}){let i=il(e,{who:r,rows:s,classes:n,answer:o}),{members:a}=t;if(!a)return{classes:n.length,logits:i};let u=e.members??[];
if(u.length!==a.length)throw new x(`Cannot use the answers of ${r} to ${va(s)}: there must be one of each of its ${a.length} members: current value is ${u.length}`);let c=a.map((l,f)=>ax(u[f],{teacher:l,
as:`${r}'s member ${l.name}`,classes:n,answer:o,rows:s}));return{classes:n.length,logits:i,members:c}}A();async function ul(e){let{encoding:t,data:r,preprocessing:n,rows:o,views:s,teacher:i,asked:a}=e,u=["targets 2",t,r,n,o,s,i,...a];return{...e,fingerprint:await et(u)}}function cl({precision:e,top:t}){return t===
void 0?e:`${e} of the top ${t}`}var Ca="members";function iA(e,{as:t,reads:r},{raw:n,train:o}){let s=De(e,`teacher ${t}`);if(o.next&&typeof e.label=="function")throw new x(`Cannot ask ${t} as a teacher must have predict where the task asks what come\
s next at each position: it only labels rows, each with one answer`);if(typeof e.label!="function")throw new He(`${s}: it must have predict or label: it has neither`);if(typeof e.fingerprint!="string"||
!e.fingerprint)throw new He(`${s}: a teacher that only labels rows must have a fingerprint, as each row is asked for once: it has none; give it the hash of all that its answers depend on, or a predict\
 where it changes while training runs`);if(r==="cells"&&!n)throw new x(`Cannot give ${t} raw rows as the plan of the teacher that it is inside of must say that it reads them (raw: true): it does not`)}
async function ux(e,{as:t,reads:r},n){if(yt(e))return e;iA(e,{as:t,reads:r},n.prepared);let{scope:o,config:{targets:s},prepared:i,data:a,signal:u}=n,{preprocessing:c}=i,l=s?.batchRows??e.asks?.batchRows??
al.batchRows,f={teacher:e,as:t,batchRows:l,classes:c.classes,answer:c.answer,atOnce:s?.atOnce??e.asks?.atOnce??al.atOnce,seconds:s?.seconds??e.asks?.seconds??al.seconds,clock:o.resolve(mt),signal:u},d=new oA(
i,r),m=await ul({encoding:cl(is),data:a,preprocessing:r==="cells"?c.answer?.from==="numbers"?`raw rows ${JSON.stringify(c.answer)}`:"raw rows":await et([JSON.stringify(c)]),rows:await et([d.all]),views:"\
none",teacher:e.fingerprint,asked:e.members?[Ca]:[]}),p=await o.resolve(rs).open(`rows/${m.fingerprint.slice(0,16)}`,{identity:m,encoding:is,rows:d.all.length,passes:1,chunkRows:l});try{let{chunkRows:h}=p,
g=I=>d.all.subarray(I*h,(I+1)*h),y=Math.ceil(d.all.length/h),w=[];for(let I=0;I<y;I++)w.push(await p.read(I));if(w.includes(void 0)){await p.claim();for(let v=0;v<y;v++)w[v]??=await p.read(v);let I=[...w.
keys()].filter(v=>!w[v]),C=XM(n,t,I.reduce((v,B)=>v+g(B).length,0));await nA(f,I,v=>d.toLabel(g(v)),async(v,B)=>{let k=cx(B);await p.write(v,k),w[v]=k,await C(g(v).length)})}let E=w.map((I,C)=>({rows:g(
C),answers:I}));return hr(tF(E,f,d,n),De(e,`teacher ${t}`))}finally{await p.close()}}var oA=class{all;#e;#t;#r=new Map;constructor(t,r){let{train:n,validation:o,test:s,unlabelled:i}=t,a=[n,o,s,...i?[i]:
[]];if(this.all=Int32Array.from(a.flatMap(({rows:u})=>[...u])).sort(),this.#e=t,this.#t=r,r==="features")for(let u of a)u.rows.forEach((c,l)=>this.#r.set(c,[u,l]))}toLabel(t){if(this.#t==="cells")return{
rows:t,cells:tA(this.#e.raw,t)};let{width:r}=this.#e.train,n=new Float32Array(t.length*r);return t.forEach((o,s)=>{let[i,a]=this.#r.get(o);n.set(i.features.subarray(a*r,(a+1)*r),s*r)}),{rows:t,features:n}}viewsToLabel(t,r,n){
if(this.#t==="features")return{rows:t,features:r};let{raw:o,preprocessing:s}=this.#e;return{rows:t,cells:nx(o,s,r,t.map(i=>i%n))}}};function XM({scope:e,seed:t},r,n){let[o,s]=[e.resolve(We),e.resolve(
mt)],[i,a]=[0,-1/0];return async u=>{i+=u,i===n&&o({type:"labelled",seed:t,teacher:r,rows:n}),!(s.now()-a<eF&&i<n)&&(o({type:"progress",seed:t,stage:r,step:i,steps:n,what:"labels"}),await s.rest(),a=s.
now())}}var eF=100;function cx(e){let t=ss(os(e),is,e.logits.length/e.classes);return ba(t,e,0),t}function tF(e,t,r,{rows:n,signal:o}){let{teacher:s,as:i,batchRows:a}=t,u=n.table+(n.unlabelled??0),c=sA(
e,s),l,f=async({rows:d,features:m})=>{if(o?.aborted)throw new at("interrupted");let p=Array.from({length:Math.ceil(d.length/a)},(y,w)=>w*a),h=m.length/d.length,g=[];await nA(t,p,y=>r.viewsToLabel(d.slice(
y,y+a),m.slice(y*h,(y+a)*h),u),(y,w)=>(g[y/a]={rows:d.slice(y,y+a),answers:cx(w)},Promise.resolve())),l={rows:Int32Array.from(d),answers:sA(g,s)}};return{...c,looksUp:!0,predict(d){let{rows:m,taps:p}=d;
if(p?.length)throw aA(i,p[0]);if(m.every(h=>h>=0&&h<u))return c.predict(d);if(l&&l.rows.length===m.length&&l.rows.every((h,g)=>h===m[g]))return l.answers.predict(d);throw m.includes(-1)?new x(ll(i)):new ya(
ll(i),f)}}}function aA(e,t){return new x(`Cannot read layer ${t} of ${e} as a teacher must have predict for that: it only labels rows; use a loss that reads its answers alone`)}function ll(e){return`C\
annot ask ${e} about a new view of a row in each step, as a teacher must have predict for that: it only labels rows, each once; set views beside augment, so that each row has so many that are made onc\
e, or leave augment out`}function sA(e,t){let{fingerprint:r="",members:n,combination:o,seen:s}=t;return{...rl(r,e,t),...n?{...s===void 0?{}:{seen:s},members:n.map((i,a)=>({...sA(e.map(({rows:u,answers:c})=>({
rows:u,answers:c.members[a]})),i),looksUp:!0}))}:{seen:s??"unknown"},...o?{combination:o}:{},dispose:()=>t.dispose()}}function fx(e,t,r){iA(e,t,r);let{as:n}=t,o=r.preprocessing.classes.length,s=({members:i=[]},{rows:a,members:u})=>{let c=Float32Array.from({length:a.length*o},(l,f)=>f%(o+1)/o);return{logits:lx.tensor2d(
c,[a.length,o]),...u&&i.length?{members:i.map(l=>s(l,{rows:a}))}:{}}};return mx(e,i=>{if(i.taps?.length)throw aA(n,i.taps[0]);return s(e,i)})}function dx(e,t){return mx(e,()=>{throw new Error(`Cannot \
ask ${t} here as the process that runs the seed must ask it: this one does a part of it`)})}function mx(e,t){return{...e,looksUp:!0,predict:t,dispose:()=>e.dispose()}}A();A();function px(e,t,r){let n=[],o=[],s={test:new Set,validation:new Set},[i,a]=[1,!0],u=l=>{for(let v of l.members??[])u(v);let{seen:f,name:d}=l;if(f===void 0)return;if(f==="unknown"){o.push(d);return}if(n.
push(...f.records),a&&=f.complete,f.complete||o.push(d),!t.contents)return;let m=f.records.map(v=>PI(v,t)),p=v=>new Set(m.flatMap(B=>[...B[v]])),[h,g,y]=[p("test"),p("validation"),p("chosenOn")],w=Math.
max(1,...m.map(v=>v.each));i=Math.max(i,w),h.forEach(v=>s.test.add(v)),g.forEach(v=>s.validation.add(v));let E=(v,B)=>{let k=t.prepared[B].rows.length;return`${w>1?"about ":""}${Math.min(k,Math.round(
v.size*w))} of the ${k} ${B} rows`},C=`; use the data, the split and the seed (${[...new Set(f.records.map(({seed:v})=>v))].join(", ")}) that it was trained with, or test on rows that it has not seen`;
if(h.size){let v=g.size?`, and on ${E(g,"validation")}`:"";r(`${d} was trained on ${E(h,"test")} of this run${v}: its figures and the ensemble's are too good, and no share of its gain is called recove\
red${C}`)}else g.size?r(`${d} was trained on ${E(g,"validation")} of this run: what is chosen on them is chosen on rows that it knows${C}`):y.size&&r(`${E(y,"test")} of this run were validation rows w\
here ${d} was trained: if it was chosen on them, its figures are too good${C}`)};u(e),o.length&&r(`whether ${o.join(", ")} has seen this run's test rows cannot be told: ${o.length>1?"their folders hav\
e":"its folder has"} no full record of it (seen.json), as an earlier Retort or another tool wrote it`);let c=l=>Math.min(t.prepared[l].rows.length,Math.round(s[l].size*i));return{...s.test.size||s.validation.
size?{leak:{test:c("test"),validation:c("validation")}}:{},records:{complete:a&&!o.length,records:n}}}A();A();var ai="baseline";function as(e){return`${ai}-${e}`}function ui({baselines:e=[]}){return[ai,...e.map(({name:t})=>as(t))]}function uA(e,{augment:t}={}){let r=t!==void 0;return{...e,augment:(r?t:e.augment)??
null,views:r?void 0:e.views}}A();A();function us({rows:e,batchSize:t}){let r=Math.ceil(e/t);return xa({rows:e,batchSize:t})?r-1:r}function xa({rows:e,batchSize:t}){return t>1&&e>t&&e%t===1}function cA(e,t){let r=e*t.batchSize;return[r,e+
1===us(t)?t.rows:r+t.batchSize]}var fl=class{#e;#t;#r;#n=new Set;#o=new Map;#s=new Set;#i=new Set;#a=new Set;#u=new Map;constructor(t,r){this.#e=t,this.#t=r,this.#r=t.scope.resolve(uo)}get count(){return this.#n.size}async run(t,r){
let{who:n,options:o,stream:s,before:i,origin:a}=r,u=new Map,c="";try{let l=await this.#c(t,c);for(let f=0;!l.done;f++){let d=l.value;uF(d,this.#n,n,ui(this.#e.config));let{scope:m}=this.#e;m.has(Xt)&&
Om(`the loss of stage ${d.name}`,d.loss,m.resolve(Xt)),c=d.name,this.#n.add(d.name);let p=s(d,f);u.set(d.student,p);let h=this.#l(d,r,this.#r.split(p));h.part.weights&&this.#d(d),nF(d,h),!d.teacher&&o.
augment&&this.#p(o.augment,h);let g=await i?.(d);try{await this.#t.visit({stage:d,training:h,origin:d.teacher?void 0:a,untrained:g})}finally{g?.dispose()}l=await this.#c(t,c,d.student)}return{made:l.value,
streams:u}}finally{await t.return(void 0)}}async#c(t,r,n){try{return await(n?t.next(n):t.next())}catch(o){if(!(o instanceof He)||!r)throw o;let s=this.#t.keeps?"; what is trained is kept: mend the plu\
gin and go on with --resume":"";throw new He(`Cannot go on after stage ${r}: ${o.message}${s}`,{cause:o.cause})}}#l(t,{options:{epochs:r,batchSize:n,optimizer:o,augment:s,views:i,classWeight:a},where:u,
partOf:c},l){let f=a?this.#f(c(t),u):c(t),{catalogue:d,scope:m,rows:p}=this.#e;if(n!==void 0&&n>p.table)throw new x(`Cannot use this config: ${u}.batchSize must be at most the number of rows (${p.table}\
): current value is ${n}`);s&&oF(t,f,`${u}.augment`,s);let h={part:f,epochs:r,batchSize:Math.min(n??64,f.rows.length),optimizer:d.make("optimizer",o,m),augmentation:s?this.#m(s,f):void 0,views:s?i:void 0,
stride:p.table+(p.unlabelled??0),random:l};return s&&sF(t,h,`${u}.augment`,s),h}#f(t,r){let{preprocessing:{answer:n,classes:o}}=this.#e.prepared;if(n)throw new x(`Cannot use this config: ${r}.classWei\
ght must be left out where the task is ${n.task}, which has no classes`);let s=this.#u.get(t)??nC(t,o.length);return this.#u.set(t,s),s}#d({name:t,loss:r}){let n=(r.terms??[]).filter(s=>!s.loss.weighs).
map(s=>s.name);if(r.weighs||this.#a.has(t))return;this.#a.add(t);let o=n.length?`its ${n.length>1?"losses":"loss"} ${n.join(", ")}`:"its loss";this.#t.warn(`stage ${t}: in ${o} all rows count the same\
, as it does not read row weights`)}#m(t,r){let{catalogue:n,scope:o,prepared:{preprocessing:s}}=this.#e,i=this.#o.get(r)??new Map;this.#o.set(r,i);let a=JSON.stringify(t),u=i.get(a)??n.make("augmentat\
ion",t,o)({preprocessing:s,part:r});return i.set(a,u),u}#p(t,r){let{use:n}=t,o=JSON.stringify(t);this.#i.has(n)||this.#s.has(o)||(this.#s.add(o),aF(r)&&(this.#i.add(n),this.#t.warn(`the augmentation ${n}\
 does not say what class a changed row is: where no teacher can say it (the same-budget baseline, and whatever else learns from labels alone) such a row is shown as it stands`)))}};function nF({name:e,
teacher:t},{augmentation:r,views:n}){if(!t)return;let o=`Cannot use teacher ${t.name} in stage ${e}`;if(typeof t.predict!="function")throw new He(`${o} as it must have predict, which answers a step's \
rows at once: it ${typeof t.label=="function"?"only labels rows; ask it first, by lookUp of the run":"has none"}`);if(!t.looksUp||!r)return;if(!(n!==void 0&&t.fingerprint!==void 0))throw new x(`${o}: ${ll(
t.name)}`)}async function*Ax(e){return yield e}function oF({student:e},{inputs:t={}},r,n){let o=gt(e);if(!o.some(s=>s===Ze||t[s]?.kind==="image"))throw new x(`Cannot use this config: ${r} must be left\
 out as an augmentation changes the features, and ${e.name} reads ${o.join(", ")} alone: current value is ${S(n)}`)}function sF({student:e},t,r,n){let{inputs:o={}}=t.part,s=gt(e).filter(i=>o[i]?.kind===
"tokens");if(!(!s.length||!hx(t)?.mixed))throw new x(`Cannot use this config: ${r} must be an augmentation that mixes no rows as ${e.name} reads ${s.join(", ")}, which cannot be mixed: current value i\
s ${S(n)}`)}var iF=256;function aF(e){return hx(e)?.rows.some(t=>t>=0)??!1}function hx(e){let{length:t}=e.part.rows,r=Math.min(iF,t),n=Int32Array.from({length:r},(o,s)=>Math.floor(s*t/r));try{return Xr(
{...e,views:void 0},n,0,!1)}catch{return}}function uF(e,t,r,n){let o=u=>new He(`${r}: each stage that it yields ${u}`);if(typeof e!="object"||e===null)throw o(`must be an object with name, student and\
 loss: current value is ${S(e)}`);let{name:s,student:i,loss:a}=e;if(typeof s!="string"||!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(s))throw o(`must have a name of letters, digits, dots, hyphens and und\
erscores: current value is ${S(s)}`);if(typeof i?.forward!="function")throw o(`must have a student: ${s} has none`);if(typeof a!="function")throw o(`must have a loss: ${s} has none`);if(t.has(s))throw o(
`must have a name of its own: ${s} is there twice`);if(n.includes(s)&&r!=="the baseline")throw o(`must have a name of its own: ${s} is ${s===ai?"the same-budget baseline's":"a label-only student's (ba\
selines)"}`)}async function gx({catalogue:e,config:t},{runner:r,students:n,task:{hardLoss:o},loss:s,warn:i,of:{spec:a,init:u},part:c,stream:l}){let f=async(g,y,w)=>{let E=n.make(g,a,u),{made:I}=await r.run(Ax({name:g,
student:E,loss:s(y)}),{who:"the baseline",options:w,where:"train",stream:()=>l,partOf:()=>c,origin:JSON.stringify([a,u,l])});return I},d=await f(ai,o,t.train),m=(g,y)=>JSON.stringify([e.parse(["loss"],
g),y]),p=m(o,uA(t.train)),h=[];for(let{name:g,loss:y,augment:w}of t.baselines??[]){let E=cF(e,y)?o:y,I=uA(t.train,{augment:w});m(E,I)===p&&i(`baselines: ${g} has the loss and the augmentation of the s\
ame-budget baseline, and so is the same student: leave it out`),h.push({name:g,student:await f(as(g),E,I)})}return{baseline:d,labelOnly:h}}function cF(e,t){return e.defaults.labelLoss!==void 0&&JSON.stringify(
t)===JSON.stringify(e.labelLoss)}A();A();function lA({label:e,labelColumns:t,classes:r,labels:n}){return t??[{name:e,texts:r,codes:n}]}function ci(e){if("values"in e)return e.values;if("ids"in e)return new Float64Array(e.starts.length-1).fill(
NaN);let t=e.texts.map(Le);return Float64Array.from(e.codes,r=>t[r]??NaN)}function yx(e,{task:t}){return t?e.make("task",t).answers==="softmax"?"classes":"columns":"guess"}function dl(e,t,r,n){let o=lA(r),s=d=>e.make("task",d,n),i=e.list("task").map(({name:d})=>({use:d})),a=d=>{
let m=s(d);return{task:m,spec:d,labels:m.answers==="softmax"?void 0:m.read(o)}};if(t){let d=s(t).problem(o);if(d===void 0)return a(t);let m=i.filter(({use:h})=>h!==t.use&&lF(s({use:h}),r)),p=m.length?
`; the label would fit the task ${m.map(({use:h})=>h).join(" or ")}`:"";throw new x(`Cannot use the task ${t.use}: ${d}${p}`)}if(!r.labelColumns){let d=wx(e);return d?a(d):{task:void 0,spec:void 0,labels:void 0}}
let u=i.find(d=>{let m=s(d);return m.answers!=="softmax"&&m.claims?.(o)}),c=o.map(({name:d})=>S(d)).join(", "),l=o.length>1?`label columns ${c}`:`label column ${c}`;if(u)return{...a(u),guess:`the ${l}\
 ${o.length>1?"look":"looks"} like the task ${u.use}, so that is what is learned; set "task" if that is wrong`};let f=i.map(d=>`${d.use}: ${s(d).problem(o)}`);throw new x(`Cannot use the ${l} as a tas\
k must fit: none does; ${f.join("; ")||"there is no task plugin"}`)}function wx(e){return e.list("task").map(({name:t})=>({use:t})).find(t=>e.make("task",t).answers==="softmax")}function lF(e,t){return e.
problem(lA(t))===void 0}function li(e,t){if(t&&t.answers!=="softmax")return t;let r=wx(e),n=t??(r&&e.make("task",r)),o=e.defaults.labelLoss?e.labelLoss:void 0;return{name:n?.name??Vr,answers:"softmax",
hasTemperature:!0,get hardLoss(){return o??n?.hardLoss??e.labelLoss},softLoss(s){if(n)return n.softLoss(s);throw new x(`Cannot say what the soft targets' loss is as the catalogue must have a plugin of\
 the task ${Vr}: it has none`)}}}A();A();var bx=U(G());function Ex(e,t){let{model:r}=e;return r?r.outputs[0]?.shape.at(-1)??void 0:bx.tidy(()=>{let n=ho(fF(t),gt(e),`student ${e.name}`);return e.forward(n,{training:!1}).logits.shape.at(-1)})}function fF({
features:e,inputs:t}){let r=Object.entries(t).map(([n,o])=>[n,o.kind==="tokens"?{...o,ids:Int32Array.of(0),starts:Int32Array.of(0,1)}:{...o,from:0}]);return{features:new Float32Array(e),inputs:Object.
fromEntries(r),rows:Int32Array.of(-1)}}A();function Ix(e,t,r){for(let s of[e,t])if(!(s>=1))throw new x(`Cannot propose sizes of assistants as teacher and student must have at least one parameter each: current value is ${s}; name the assistants\
' sizes, or students, in a list`);let[n,o]=[Math.max(e,t),Math.min(e,t)];return Array.from({length:r},(s,i)=>{let a=(i+1)/(r+1);return Math.round(n*(o/n)**a)})}var[dF,mF]=[24,10];function vx(e,t){let r=0,
n={factor:1,off:1/0},o=u=>{r++;let c=t(u)-e;return Math.abs(c)<n.off&&(n={factor:u,off:Math.abs(c)}),c},s=Math.sign(o(1)),[i,a]=[0,-s];for(;n.off>0&&Math.sign(o(2**a))===s;){if(Math.abs(a)===mF)return n.
factor;[i,a]=[a,a-s]}for(;r<dF&&n.off>0;){let u=(i+a)/2;Math.sign(o(2**u))===s?i=u:a=u}return n.factor}function Cx({catalogue:e,config:t,scope:r,shape:n,keep:o}){let s=r.resolve(uo),i=new Map,a=!1,u=(c,l,f)=>{r.resolve(Xe).use();let d=e.make("student",l,r)({name:c,...n,random:s.split(`init/${f}`)});try{
np(`student ${l.use}`,gt(d),CI(n)),d.model&&pv(go(d.model),n.inputs),pF(l.use,d,r.has(Xt)?r.resolve(Xt):void 0);let m=Ex(d,n);if(m===n.classes)return d;throw new x(`Cannot use student ${l.use} as it m\
ust answer one logit for each of the ${n.classes} classes: it answers ${m}`)}catch(m){throw d.dispose(),m}};return{shape:n,build:u,make(c="student",l=t.student,f=c){a||=JSON.stringify(l)===JSON.stringify(
t.student);let d=u(c,l,f);return i.set(d,{spec:l,init:f}),o(d),d},scaled(c){a=!0;let{scaled:l}=e.make("student",t.student,r);if(!l)throw new x(`Cannot make a student of ${c} parameters as its plugin m\
ust be one that can be scaled: ${t.student.use} cannot; name the student itself instead of a size`);let f=m=>({use:t.student.use,...l(m)}),d=vx(c,m=>{let p=u("scaled",f(m),"scaled");return p.dispose(),
p.parameters});return f(d)},originOf(c){let l=[...i.keys()].find(f=>f===c||fA(c,f));return l&&i.get(l)},all:()=>[...i.keys()],get usesConfigs(){return a}}}function fA(e,t){let[r]=e?.variables??[];return r!==
void 0&&t.variables.includes(r)}function pF(e,{model:t},r){let n=t?.outputs[0]?.shape.length;if(n===void 0||!r)return;let o=r.answers==="tokens"?3:2;if(n!==o)throw new x(o===3?`Cannot use student ${e}\
 as it must answer at each position of a sequence, [batch, positions, outputs], where the task is ${r.name}: it answers once for each row`:`Cannot use student ${e} as it must answer once for each row,\
 [batch, outputs], where the task is ${r.name}: it answers at each position`)}async function ka(e,t){let{catalogue:r,config:n,scope:o,prepared:s}=e,i=li(r,e.task),a=[],u=Cx({catalogue:r,config:n,scope:o,shape:{features:s.train.width,classes:s.preprocessing.classes.length,inputs:gc(
s.train)},keep:f=>{a.push(f)}}),c={...u.shape,task:i,preprocessing:s.preprocessing,...s.raw?{raw:s.raw}:{},newStudent:(f,d)=>u.make(f,d),studentSpec:n.student,scaledStudent:f=>u.scaled(f),lookUp:(f,d)=>t.
lookUp(f,d),warn:t.warn,loss:(f=i.hardLoss)=>r.make("loss",f,o)},l=new fl(e,t);try{let{train:f,...d}=n.teacher,m=Lc(d,"teacher",r.context(o)),{made:p}=await l.run(m.stages(c),{who:`teacher ${d.use}`,options:f,
where:f.batchSize===n.train.batchSize?"train":"teacher.train",stream:({name:F})=>`lesson/${F}`,partOf:()=>s.train,...m.independent?{origin:"labels"}:{}});a.push(p);let h=u.all(),g=px(p,e,t.warn);l.count||
yF(d.use,f,n.train);let{withUnlabelled:y,repeated:w}=tC(s),E=`strategy ${n.strategy.use}`,I=r.make("strategy",n.strategy,o),{made:C,streams:v}=await l.run(I.stages({...c,teacher:p}),{who:E,options:n.train,
where:"train",stream:(F,J)=>`lesson/${J+1}`,partOf:F=>F.teacher?y:w,before:AF(u,n.student,t.warn)}),B=[...v].findLast(([F])=>F===C||fA(C,F));if(!B)throw new He(`${E}: it must return a student that it \
has trained: it returns another`);let k=u.originOf(C);k&&!u.usesConfigs&&!gF(r,n.student)&&t.warn(`the config's student is not used, as ${E} names its student itself: ${S(n.student)}`);let{baseline:_,
labelOnly:P}=await gx(e,{runner:l,students:u,task:i,warn:t.warn,loss:c.loss,of:k??{spec:n.student,init:"student"},part:w,stream:B[1]});return{teacher:p,student:C,baseline:_,labelOnly:P,trained:h,specOf:F=>u.
originOf(F)?.spec,teachersSeen:g,dispose:()=>xx(a)}}catch(f){throw xx(a),f}}function AF(e,t,r){let n=!1;return async({teacher:o})=>{if(n||!o)return;n=!0;let s=e.build("student",t,"student");try{let i=e.
build("student",t,"student"),a=await hF(s,i).finally(()=>i.dispose());return a!==void 0&&r(`the initial weights of student ${t.use} (${a}) are decided by no seed, as two students of the same seed diff\
er: no run gives the same student again, and the baseline begins from other weights; draw them from the random source that the plugin is given`),s}catch(i){throw s.dispose(),i}}}async function hF(e,t){
let[r,n]=[await Jr(e.state),await Jr(t.state)],o=r.findIndex((s,i)=>s.some((a,u)=>!Object.is(a,n[i]?.[u])));return o<0?void 0:e.state[o].name}function gF(e,t){let r=e.kit().part("student").safeParse(e.
defaults.parts?.student);return r.success&&JSON.stringify(r.data)===JSON.stringify(t)}function yF(e,t,r){for(let n of Object.keys({...r,...t}))if(!(t[n]===void 0||JSON.stringify(t[n])===JSON.stringify(
r[n])))throw new x(`Cannot use this config: teacher.train.${n} must be left out as teacher ${e} is trained already: current value is ${S(t[n])}`)}function xx(e){for(let t of e.splice(0))t.dispose()}var vo=class extends Error{};async function ml(e,t){try{(await ka(e,{keeps:!0,visit:t,lookUp:(n,{as:o})=>Promise.resolve(yt(n)?n:dx(n,o)),warn:()=>{}})).dispose()}catch(r){if(!(r instanceof vo))throw r}}
function pl({scope:e},t,r,n){e.resolve(Xe).use();let o=new yn(t,r.random);try{o.restore(n,!0)}finally{o.dispose()}}function kx(e,{workers:t,run:r,plan:n},o,s){return async function*(i,a){let u=a.reduce((P,{from:F,to:J})=>P+J-F,0),c=rx(i.teacher,u),l=a.map(wF),f=l.flat(),d=ii(t,{items:f.length,time:c}),{fingerprint:m}=i.
teacher;if(d<2||m===void 0||n.asksRows)return yield*nl(i,a);let{seed:p,prepared:h,rows:g,scope:y,signal:w}=e,E=[];for(let P of s)E.push([P.name,await ol(P)]);let{needs:I,encoding:C}=i,v={what:"labels",
seed:p,prepared:h,rows:g,stage:o.name,teacher:m,weights:Object.fromEntries(E),needs:I,...C?{encoding:C}:{},items:f},B=si({workers:t,count:d,run:r,work:v,own:(P,F)=>Bx(i,P,F),act:()=>"label rows",events:y.
resolve(We),signal:w}),{starts:k}=i.source.part.next??{},_=(P,F)=>k?k[F]-k[P]:F-P;try{let P=0;for(let[F,{from:J,to:Ae}]of a.entries()){let z;for(let K of l[F]){let L=await B.result(P++);z??=ss(os(L),C??
is,_(J,Ae)),FC(z,L,_(J,K.from),_(K.from,K.to))}yield z}}finally{await B.stop()}}}var dA=2*Eo;function wF({view:e,from:t,to:r}){let n=Math.ceil((r-t)/dA);return Array.from({length:n},(o,s)=>{let i=t+s*
dA;return{view:e,from:i,to:Math.min(r,i+dA)}})}async function Sx(e,t,r){let{claims:n,worker:o,work:{stage:s,teacher:i,weights:a,needs:u,encoding:c,items:l}}=t;if(!Ia(n,l.length,o))return;let{scope:f,prepared:{
preprocessing:{classes:d,answer:m}}}=e;await ml(e,async({stage:p,training:h})=>{if(p.name===s){if(p.teacher?.fingerprint===i){let y=f.resolve(Xe),w=()=>f.resolve(mt).rest(),E={teacher:p.teacher,source:h,
needs:u,backend:y,classes:d,answer:m,encoding:c,rest:w};await Bx(E,t,r)}throw new vo}let g=a[p.name];if(!g)throw new vo;pl(e,p,h,g)})}async function Bx(e,{work:{items:t},claims:r,worker:n},{done:o,signal:s}){
for(let[i,a]of t.entries()){if(s.aborted)throw new at("interrupted");Io(r,i,n)&&(o({index:i,result:await Yp(e,a)}),await e.rest?.())}}A();A();A();A();A();async function Rx({teacher:e,loss:t},r,n,o,s){if(e?.fingerprint===void 0)return;let i=Xr(r,n,o,!0),a=`training rows${r.augmentation?" (as they were augmented)":""}`,u=br(n.map(c=>r.part.rows[c]),i);await wa(
e,i,{wanted:ni(t.needs),backend:s},async(c,l)=>{await Ea(e,await oi(c),{of:a,rows:u},()=>l({members:!0}))})}A();var _x=U(G());A();var Qt=U(G());function $x(e,t,r,n){let o=De(t.augmentation??{},"the augmentation");return Pt(o,()=>Xr(t,r,n,e.teacher!==void 0))}function cs(e,t){let{labels:r,rows:n,mixed:o,targets:s,weights:i,next:a}=t,u=a?a.ids:
r,c=i&&br(i,t),{student:l,teacher:f}=e,d=ho(t,Vs(f?[l,f]:[l]),`stage ${e.name}`),m={inputs:d,rows:n,...ni(e.loss.needs)},p=f&&Pt(De(f,`teacher ${f.name}`),()=>f.predict(m));return{inputs:d,labels:Qt.tensor1d(
u,"int32"),...u.includes(-1)?{labelMask:Qt.tensor1d(Float32Array.from(u,h=>h<0?0:1))}:{},...s?{targets:Qt.tensor2d(s,[n.length,es(s,n)])}:{},...c?{rowWeights:Qt.tensor1d(c)}:{},...o?{shares:bF(u,o,EF(
l,d))}:{},...p?{teacher:p}:{}}}function bF(e,t,r){let n=new Float32Array(e.length*r);return e.forEach((o,s)=>{if(t[s])for(let[i,a]of t[s])n[s*r+i]=a;else o>=0&&(n[s*r+o]=1)}),Qt.tensor2d(n,[e.length,r])}
function EF({model:e,forward:t},r){return e?e.outputs[0].shape.at(-1):Qt.tidy(()=>t(r,{training:!1}).logits.shape[1])}function fi({student:e,loss:t},r,n){let o=t.needs?.student,s={training:!0,random:n,
...o?.length?{taps:o}:{}};return Pt(De(e,`student ${e.name}`),()=>e.forward(r,s))}function Co({loss:e},t){return Pt(De(e,"the loss"),()=>e(t))}function xo(e,t,r,n=!0){let o=[],s=()=>Qt.mul(Qt.sum(t[0]),
0),i=Pt(r,()=>Qt.variableGrads(()=>{try{return n?Qt.add(e(),s()):e()}catch(a){return o.push(a),Qt.sum(t[0])}},t));if(o.length)throw o[0];return i}A();function Tx(e){let t=new Set,r={};for(let[n,o]of Object.entries(e))Object.defineProperty(r,n,{get:()=>(t.add(n),o),enumerable:!0});return{read:t,outputs:r}}var Al=class{#e=new Map;#t=!1;#r=!1;#n=!1;#o=!1;#s=!1;note({
teacher:t},r,{labelsOnce:n,unlabelled:o}){if(!t)return;this.#t=!0,this.#r||=o,this.#n||=n,this.#o||=n&&(r.has("logits")||r.has("members"));let{combination:s}=t;if(!s)return;let i=this.#e.get(s)??new Set;
for(let a of r)i.add(a);this.#e.set(s,i)}noteAsked(){this.#s=!0}check({data:t,targets:r,strategy:n},o){let s=(h,g,y)=>{throw new x(`Cannot use this config: ${h} must be left out as ${g}: current value\
 is ${S(y)}`)};for(let[{mean:h,weights:g=[]},y]of this.#e){let w="the losses look at what each of its members answers, and not at what they say together";y.has("logits")||(h!=="logits"&&s("the ensembl\
e's mean",w,h),g.some(E=>E!==g[0])&&!y.has("weights")&&s("the ensemble's weights",w,g))}if(t.unlabelled&&!this.#r){let h=this.#t?"is never shown them":"has no teacher, who alone could say what these r\
ows are";s("data.unlabelled",`strategy ${n.use} ${h}`,t.unlabelled.use)}let{top:i,precision:a,chunkRows:u,batchRows:c,atOnce:l,seconds:f}=r??{},[d]=Object.entries({batchRows:c,atOnce:l,seconds:f}).filter(
([,h])=>h!==void 0);d&&!this.#s&&s(`targets.${d[0]}`,"each teacher of this run answers by predict, and none only labels rows (a service, say)",d[1]);let m={top:i,chunkRows:u,...a==="float16"?{}:{precision:a}},
[p]=Object.entries(m).filter(([,h])=>h!==void 0);if(p&&!this.#n){let h=this.#t?`with strategy ${n.use}, this teacher and this augmentation every teacher is asked at each step, and none of its answers \
is stored`:`strategy ${n.use} asks no teacher`;s(`targets.${p[0]}`,h,p[1])}i!==void 0&&i>=o&&s("targets.top",`there are ${o} classes`,i),i!==void 0&&!this.#o&&s("targets.top","the losses look at the t\
eacher's layers, and not at its logits",i)}};function hl(e,t,r){let n=Math.min(4,t.part.rows.length,t.batchSize??4),o=Int32Array.from({length:n},(a,u)=>u),s=Xr({...t,augmentation:void 0},o,0,!0),i=new Set;return _x.tidy(()=>r.untouched(()=>{let{
teacher:a,...u}=cs(e,s),c=a&&Tx(a);c&&(i=c.read);let l={...u,...c?{teacher:c.outputs}:{}},f=t.random.split("probe"),d=r.trained.bind(r),m=g=>{let y=fi(e,l.inputs,f.split("dropout"));return Co({loss:g},
{...l,student:y,progress:0,random:f,trained:d,observe:()=>{}})},{terms:p=[]}=e.loss;p.length&&m(e.loss);let h=p.length?p:[{name:"",loss:e.loss}];for(let{name:g,loss:y}of h)xo(()=>m(y),[...e.student.variables],
g?`loss ${g}`:De(y,"the loss"))})),i}A();var ls=U(G());A();var IF={RetortAdam:["gradients","squares"],RetortSgd:["momentum"]};function gl({kernel:e}){return Ot(e)}function Px({kernel:e,attrs:t},r,n,o){Jo(r),o.forEach(Jo);let s=Object.fromEntries(o.map((i,a)=>[
IF[e][a],i]));kt(e,{variable:r,gradient:n,...s},t)}A();A();function Ox({chain:e,x:t,labels:r,labelMask:n,teacher:o,masks:s,terms:i,update:a,slots:u,total:c}){let l={x:t,labels:r,labelMask:n,teacher:o,total:c},f=yp(e),d=new Map(Object.entries(f).map(([p,h])=>[
h.id,p]));for(let{variable:p,slots:h}of u){let g=d.get(p.id);Jo(p),l[g]=p;for(let y=0;y<h.length;y++)Jo(h[y]),l[`${g}.${y}`]=h[y]}Jo(c);for(let p=0;p<s.length;p++)l[`mask${p+1}`]=s[p];let m={activations:e.
map(({activation:p})=>p),terms:i,update:a};kt("RetortStep",l,m)}var vF={"softened-kl":"RetortSoftTargets","label-cross-entropy":"RetortCrossEntropy"};function Qx(e,t,r,n){let{student:o,loss:s}=e,i=o.chain?.of===o.forward?o.chain.layers:void 0,a=mA(t),u=On(s);if(n.
shares||n.targets||n.rowWeights||!i||!a||!u||!Ot("RetortStep")||!Ot("RetortDense"))return!1;let{inputs:c,labels:l,labelMask:f,teacher:d,random:m,learningRate:p,step:h}=n,g=c[Ze],y=Pt(De(t,"the optimiz\
er"),()=>a(p,h));if(!gl(y)||!CF(i,r)||!g||!ca(g,i[0].kernel))return!1;let w=Pt(De(s,"the loss"),()=>u.terms(n)),E=[g.shape[0],i.at(-1).kernel.shape[1]],I=d?.logits.shape.join()===E.join(),C=w.every(({
kind:k})=>Ot(vF[k])&&(k!=="softened-kl"||I));if(!w.length||!C)return!1;let v=g.shape[0],B=i.map(({kernel:k,dropout:_})=>_&&_.rate>0?Ep([v,k.shape[1]],_.rate,m.split(_.name)):void 0);return Ox({chain:i,
x:g,labels:l,...f?{labelMask:f}:{},...d?{teacher:d.logits}:{},masks:B,terms:w,update:y,slots:r.learning,total:r.loss}),!0}function mA({update:e,formula:t}){return t?.of===e?t.kernel:void 0}function CF(e,{
learning:t}){let r=0;for(let{kernel:n,bias:o}of e)if(t[r++]?.variable!==n||o&&t[r++]?.variable!==o)return!1;return r===t.length}A();var Ir=U(G());function Dx(e,t,r,n,o){let s=[...e.student.variables],i=(e.loss.terms??[]).map(({name:u,loss:c})=>t.untouched(()=>{let{value:l,grads:f}=xo(()=>Co({loss:c},{...n(),student:r(),observe:()=>{}}),s,De(c,"\
the loss"));o.note(`${u}.loss`,l);let d=Object.values(f).filter(m=>m).map(m=>Ir.sum(Ir.square(m)));return{name:u,norm:Ir.sqrt(Ir.addN(d))}})),a=Ir.maximum(Ir.addN(i.map(({norm:u})=>u)),1e-30);for(let{
name:u,norm:c}of i)o.note(`${u}.share`,Ir.div(c,a))}function Mx(e,t,r,n,o){let{step:s,steps:i,metrics:a}=o,{optimizer:u,random:c}=t,l=s/i,f=De(u,"the optimizer"),d=Pt(f,()=>u.learningRate(l));a.note("learningRate",d);let m=$x(e,t,n,s);ls.tidy(()=>{let p=cs(
e,m),h=()=>({...p,progress:l,random:c.split("loss",s),trained:r.trained.bind(r)});p.teacher&&xF(e,t)&&r.addLoss(ls.sum(ls.mul(p.teacher.logits,0)));let g=()=>fi(e,p.inputs,c.split("dropout",s));o.sharesMeasured&&
Dx(e,r,g,h,a);let y=a.note.bind(a),w={...p,progress:l,observe:y,random:c.split("dropout",s),learningRate:d,step:s+1};if(Qx(e,u,r,w)){o.updated=!0,Pt(De(e,"the stage's afterStep"),()=>e.afterStep?.());
return}let{value:E,grads:I}=r.untouchedIfFailed(()=>xo(()=>Co(e,{...h(),student:g(),observe:y}),r.variables,De(e.loss,"the loss"),!1));for(let{variable:C,slots:v}of r.learning){let B=I[C.name];B&&(o.updated=
!0,Pt(f,()=>{let k=mA(u)?.(d,s+1);k&&gl(k)?Px(k,C,B,v):u.update({variable:C,gradient:B,slots:v,learningRate:d,step:s+1})}))}Pt(De(e,"the stage's afterStep"),()=>e.afterStep?.()),r.addLoss(ls.mul(E,n.length))})}
function xF({teacher:e},{augmentation:t,views:r}){return e?.fingerprint!==void 0&&t!==void 0&&!r}A();var Fx=U(G()),yl=class{#e=new Map;#t;constructor(t){this.#t=t}note(t,r){this.#t&&(this.#r(t),this.#e.set(t,typeof r=="number"?r:Fx.keep(r.clone())))}async read(){let t={};for(let[r,n]of this.#e)t[r]=
typeof n=="number"?n:(await n.data())[0];return this.dispose(),t}dispose(){for(let t of[...this.#e.keys()])this.#r(t);this.#e.clear()}#r(t){let r=this.#e.get(t);typeof r=="object"&&r.dispose()}};var kF=100,Lx=1e3,SF=20,BF=100,RF=.01;async function wl(e,t,r){let{epochs:n,part:o}=t,{seed:s,backend:i,events:a,clock:u,checkpoint:c,signal:l}=r,f=o.rows.length,d={rows:f,batchSize:t.batchSize},m=xa(
d),p=us(d),h=n*p,g=e.teacher&&Op(e.teacher);i?.use();let y=new yn(e,t.random);try{let w=await c.load(e.name,g,m);if(i?.use(),w?.done)return y.restore(w.arrays,!0),a({type:"stage-end",seed:s,stage:e.name,
resumed:!0});pA(e,t,y),w&&y.restore(w.arrays,!1);let E=w?.step??0,{parameters:I}=e.student;a({type:"stage-start",seed:s,stage:e.name,step:E,steps:h,epochs:n,parameters:I});let C=new Int32Array,v=async(z,K)=>{
try{return await y.checkFinite(e.name,z+1)}catch(L){for(let V=0;V<K;V++){let $e=C.subarray(...cA(V,d));await Rx(e,t,$e,z*p+V,i)}throw L}},B=async()=>{await v(Math.floor(E/p),E%p),await c.save(e.name,{
step:E,done:!1,joined:m,arrays:await y.arrays()},g),a({type:"checkpoint",seed:s,stage:e.name,step:E})},k=e.loss.terms??[],_=Math.ceil(BF/p),[P,F,J]=[u.now(),u.now(),Lx];for(;E<h;E++){let z=Math.floor(
E/p),[K,L]=cA(E%p,d);if((K===0||!C.length)&&(C=t.random.split("order",z).permutation(f)),u.now()-P>kF&&(a({type:"progress",seed:s,stage:e.name,step:E,steps:h}),await u.rest(),P=u.now()),l?.aborted)throw await B(),
new at("interrupted");P-F>J&&(await B(),F=u.now(),J=Math.max(Lx,SF*(F-P))),i?.use();let V=(E+1)%p===0,$e=V&&k.length>1&&(z%_===0||z+1===n),Ne=new yl(V),Te={step:E,steps:h,metrics:Ne,sharesMeasured:$e,
updated:!1};try{Mx(e,t,y,C.subarray(K,L),Te)}catch(Oe){if(Ne.dispose(),!(Oe instanceof He))throw Oe;Te.updated||await B();let ee=Te.updated?"":"; its checkpoint is kept: mend the plugin and go on with\
 --resume";throw zx(Oe,`go on with stage ${e.name} in step ${E+1}`,ee)}if(V){let Oe=await Ne.read(),ee=await v(z,p)/f;if(i?.use(),y.clearLoss(),a({type:"epoch",seed:s,stage:e.name,epoch:z+1,epochs:n,loss:ee,
values:Oe}),z===0)for(let{name:Je}of k){let lt=Oe[`${Je}.share`];if(lt===void 0||lt>=RF)continue;let we=`stage ${e.name}: the loss ${Je} has ${(100*lt).toPrecision(2)} % of the gradient after the firs\
t epoch and is hardly heard; raise its weight`;a({type:"warning",seed:s,message:we})}}}let Ae=await y.weights();if(Ae.some(z=>z.some(K=>!Number.isFinite(K))))throw Xp(e.name,"weights must be finite: t\
hey are not after the last step",n);await c.save(e.name,{step:E,done:!0,joined:m,arrays:Ae},g),a({type:"stage-end",seed:s,stage:e.name,resumed:!1})}finally{y.dispose()}}function pA(e,t,r){let n=(()=>{
try{return hl(e,t,r)}catch(o){throw o instanceof He?zx(o,`begin stage ${e.name} (step 1)`):o}})();return r.begin(t.optimizer),n}function zx(e,t,r=""){return new He(`Cannot ${t}: ${e.message}${r}`,{cause:e.
cause})}async function Nx(e,{workers:t,run:r,plan:n}){if(t.size<2)return;let o=ui(e.config),s=new Set;for(let g of n.independent){let y=await e.checkpoint.load(g);(o.includes(g)?!y:!y?.done)&&s.add(g)}let i=[
...s].filter(g=>!o.includes(g)),a=[...i,...o.filter(g=>s.has(g))],u=n.stages.filter(({stage:g})=>s.has(g)||!n.independent.includes(g)),c=ii(t,{items:Math.max(1,i.length)+a.length-i.length,time:u.reduce(
(g,y)=>g+sl(y,n.data.train),0)});if(c<2)return;let{seed:l,prepared:f,rows:d,signal:m}=e,h=si({workers:t,count:c,run:r,work:{what:"stages",seed:l,prepared:f,rows:d,items:a},own:(g,y)=>AA(e,g,i,y),act:g=>`\
train ${g}`,events:e.scope.resolve(We),signal:m});try{for(let g of i.keys())await h.result(g)}catch(g){throw await h.stop(),g}return{take:(g,y)=>$F(h,a.indexOf(g),y),close:()=>h.stop()}}async function $F(e,t,r){
if(t<0||e.claim(t))return;let n=await e.result(t);return n?.origin===r?n.arrays:void 0}async function AA(e,{claims:t,worker:r},n,{events:o,done:s,signal:i}){let{scope:a,seed:u,checkpoint:c,config:l}=e;
Ia(t,n.length,r)&&await ml(e,async({stage:f,training:d,origin:m})=>{let p=n.indexOf(f.name);if(m!==void 0&&p>=0&&Io(t,p,r)&&(await wl(f,d,{seed:u,backend:a.resolve(Xe),events:o,clock:a.resolve(mt),checkpoint:ui(
l).includes(f.name)?Kc():c,signal:i}),s({index:p,result:{origin:m,arrays:await ol(f)}})),!Ia(t,n.length,r))throw new vo})}async function Ux(e,t,r,n){if(pl(e,t,r,n),!ui(e.config).includes(t.name))return;
let o={rows:r.part.rows.length,batchSize:r.batchSize},s=r.epochs*us(o),i=xa(o);await e.checkpoint.save(t.name,{step:s,done:!0,joined:i,arrays:n})}A();A();A();async function Gn(e,t,r){let n=[];return await Jc(e,t.rows.length,(o,s)=>BI(t,o,s),{backend:r},async({logits:o})=>{n.push(await o.data())}),new Float32Array(ht(n.map(mn)).buffer)}async function en(e,t,{
of:r,classes:n,answer:o,backend:s}){let i=await Gn(e,t,s);if(i.every(Number.isFinite))return i;for(let a of(e.members??[]).filter(yt))await en(a,t,{of:r,classes:n,answer:o,backend:s});return el(i,{who:e.
name,of:r,rows:br(t.rows,t),classes:n,answer:o}),i}async function Gx(e,t,r,n){let o=jx(t,1),s=jx(t,256),i=async(u,c,l)=>{let f=r.now();for(let d=0;d<l;d++)await Gn(u,c,n);return(r.now()-f)/l},a=e.map(
()=>({single:[],batch256:[]}));for(let u=-2;u<9;u++){for(let[c,l]of e.entries()){let[f,d]=[await i(l,o,10),await i(l,s,2)];u<0||(a[c].single.push(f),a[c].batch256.push(d))}await r.rest()}return a.map(
({single:u,batch256:c})=>({single:ti(u),batch256:ti(c)}))}function jx(e,t){return Yr(e,Array.from({length:t},(r,n)=>n%e.rows.length))}A();var Wx=U(G());A();var bl=["float32","float16","int8"],hA=11754943508222875e-54;function Sa(e,t){let r=new Float32Array(t);return e.forEach((o,s)=>r[s%t]=Math.max(r[s%t],Math.abs(o))),r.forEach((o,s)=>{r[s]=o/127>=hA?
o/127:1}),{values:Int8Array.from(e,(o,s)=>Math.max(-127,Math.min(127,Math.round(o/r[s%t])))),scales:r}}function TF({values:e,scales:t}){return Float32Array.from(e,(r,n)=>r*t[n%t.length])}function tn({
name:e,shape:t}){if(t.length<2)return;let r=t.at(-1);return/(^|\/)depthwise_kernel(_\d+)?$/.test(e)?r*t.at(-2):r}function qx(e,t){let r=e.shape.reduce((o,s)=>o*s,1),n=tn(e);return n===void 0||t==="flo\
at32"?4*r:t==="float16"?2*r:r+4*n}function El(e,t,r){let n=tn(e);return n===void 0||r==="float32"?t:r==="float16"?Float32Array.from(Float16Array.from(t)):TF(Sa(t,n))}async function Zx(e,t,r,n){return await gA(e,n,async s=>{let i=s?await o():t;return i&&{accuracy:i.accuracy,agreement:qc(i.predicted,t.predicted)}});async function o(){let s=await Gn(er(e),r,n);return s.
every(Number.isFinite)?Or(s,r.labels):void 0}}async function gA(e,t,r){let{state:n}=e,o=await Jr(n),s=a=>a!=="float16"||n.every((u,c)=>tn(u)===void 0||ns(o[c])===void 0),i=[];for(let a of bl.filter(s)){
let u=a==="float32"?await r(!1):await _F(e,n.map((l,f)=>El(l,o[f],a)),t,()=>r(!0));if(!u)continue;let c=n.reduce((l,f)=>l+qx(f,a),0);i.push({precision:a,...u,bytes:c})}return i}async function _F({state:e},t,r,n){
let o=(i,a)=>{i.assign(a),a.dispose()};r.use();let s=e.map(i=>i.clone());try{return e.forEach((i,a)=>o(i,Wx.tensor(t[a],i.shape))),await n()}finally{e.forEach((i,a)=>o(i,s[a]))}}async function Kx({scope:e,seed:t},r,{teacher:n,student:o,baseline:s,labelOnly:i}){let[a,u,c]=[e.resolve(Xe),e.resolve(We),e.resolve(mt)],{classes:l}=r.preprocessing,f=n.members?.filter(yt)??[n],d=i.map(
({student:B})=>er(B)),m=[...f,n,er(s),er(o),...d],p=await yA(m,r.test,c,a),h=[];for(let B of m){let k=await en(B,r.test,{of:"test rows",classes:l,backend:a});h.push(Or(k,r.test.labels))}let g=h[f.length],
y=[...f.map(({name:B})=>B),"ensemble","baseline","student",...i.map(({name:B})=>as(B))],w=[];for(let[B,k]of m.entries()){let _=h[B],{accuracy:P,nll:F,ece:J}=_;u({type:"evaluated",seed:t,model:y[B],split:"\
test",metrics:{accuracy:P,nll:F,ece:J}});let Ae=await OF(k,r.validation,{classes:l,backend:a});w.push({name:y[B],parameters:k.parameters,evaluation:_,...r.test.weights?{weighted:PF(_,r.test)}:{},agreement:qc(
_.predicted,g.predicted),validationAccuracy:Ae?.accuracy??null,validationNll:Ae?.nll??null,latency:p[B]})}let[E,I,C,...v]=w.slice(f.length);return{seed:t,data:Ba(r),teachers:w.slice(0,f.length),ensemble:E,
baseline:I,...v.length?{labelOnly:v.map((B,k)=>({...B,name:i[k].name}))}:{},student:C,quantised:await Zx(o,C.evaluation,r.test,a),testRows:r.test.rows,testLabels:r.test.labels}}async function yA(e,t,r,n){
let o=await Gx(e.filter(({looksUp:i})=>!i),t,r,n),s=0;return e.map(({looksUp:i})=>i?null:o[s++])}function PF({predicted:e,rowNll:t},{labels:r,weights:n}){let[o,s,i]=[0,0,0];return n.forEach((a,u)=>{i+=
a,s+=a*t[u],e[u]===r[u]&&(o+=a)}),{accuracy:o/i,nll:s/i}}async function OF(e,t,r){return t.rows.length?Or(await en(e,t,{of:"validation rows",...r}),t.labels):null}function Ba({train:e,validation:t,test:r,
preprocessing:n}){return{train:e.rows.length,validation:t.rows.length,test:r.rows.length,features:n.features,classes:n.classes.length,...n.answer?{task:n.answer.task}:{}}}A();async function Vx({scope:e,seed:t},r,n,{teacher:o,student:s,baseline:i,labelOnly:a}){let[u,c,l]=[e.resolve(Xe),e.resolve(We),e.resolve(mt)],{classes:f,answer:d}=n.preprocessing;if(!d)throw new TypeError(
`Cannot measure ${r.name} as its labels must have been fitted: they were not`);let m={format:d,dim:f.length},p=o.members?.filter(yt)??[o],[h,g]=[er(i),er(s)],y=[...p.map(z=>({name:z.name,model:z})),{name:"\
ensemble",model:o},{name:"baseline",model:h},{name:"student",model:g},...a.map(({name:z,student:K})=>({name:as(z),model:er(K)}))],w=await yA(y.map(({model:z})=>z),n.test,l,u),E=[];for(let{model:z}of y)
E.push(await en(z,n.test,{of:"test rows",classes:f,answer:d,backend:u}));let I=(z,K,L)=>r.evaluate(z,K.next?Float32Array.from(K.next.ids):K.targets,{...m,weights:L&&br(L,K)}),C=async z=>{let{validation:K}=n;
return K.rows.length?I(await en(z,K,{of:"validation rows",classes:f,answer:d,backend:u}),K).metrics:null},v=E[p.length],B=[];for(let[z,{name:K,model:L}]of y.entries()){let V=I(E[z],n.test);c({type:"ev\
aluated",seed:t,model:K,split:"test",metrics:V.metrics}),B.push({name:K,parameters:L.parameters,evaluation:V,weighted:n.test.weights?I(E[z],n.test,n.test.weights).metrics:null,agreement:r.agreement(E[z],
v,m),validation:await C(L),latency:w[z]??null})}let[k,_,P,...F]=B.slice(p.length),J=E[p.length+2],Ae=await gA(s,u,async z=>{let K=z?await Gn(g,n.test,u):J;if(K.every(Number.isFinite))return{metrics:I(
K,n.test).metrics,agreement:r.agreement(K,J,m)}});return{seed:t,task:r.name,metrics:r.metrics,data:Ba(n),teachers:B.slice(0,p.length),ensemble:k,baseline:_,labelOnly:F.map((z,K)=>({...z,name:a[K].name})),
student:P,quantised:Ae,classNames:f,testRows:br(n.test.rows,n.test)}}A();async function Hx(e,{preprocessing:t},r,n,o=nl){let{teacher:s}=r;if(!s||!bA(r,n))return r;let{scope:i,seed:a,config:u}=e,c=i.resolve(Xe),l=t.classes.length,f=FF(u.targets,l),{answer:d}=t;if(f.top!==void 0&&
d&&d.from!=="tokens")throw new x(`Cannot store the answers as targets.top must be left out where the task is ${d.task}, whose outputs share no whole: current value is ${f.top}`);let m=await ul({encoding:cl(
f),data:e.data,preprocessing:await et([JSON.stringify(t)]),rows:await et([n.part.rows]),views:await UF(e,n),teacher:s.fingerprint,asked:jF(r.loss.needs)}),p=await i.resolve(rs).open(`seed-${a}/${r.name}`,
{identity:m,encoding:f,rows:n.part.rows.length,passes:(n.views??0)+1,starts:n.part.next?.starts,chunkRows:u.targets?.chunkRows??NF(l,f,n.part)});try{let h={...e,source:n,teacher:s,encoding:f,backend:c,
labeller:o,preprocessing:t},g=await QF(p,h),y={...r,teacher:rl(m.fingerprint,g,s)};return hr(y,De(r,"the strategy"))}finally{await p.close()}}function bA({teacher:e,loss:t},{augmentation:r,views:n,part:o}){
return o.next&&t.needs?.teacher?.length?!1:e?.fingerprint!==void 0&&(!r||n!==void 0)}async function QF(e,{scope:t,seed:r,signal:n,source:o,teacher:s,encoding:i,backend:a,labeller:u,preprocessing:c}){let l=VC(
o,e.chunkRows),f=[];for(let m of l.keys())f.push(await e.read(m));if(f.includes(void 0)){await e.claim();for(let C of l.keys())f[C]??=await e.read(C);let m=[...l.keys()].filter(C=>!f[C]),p=MF(t.resolve(
mt),n),h=GF(e.asked),{classes:g,answer:y}=c,w={teacher:s,source:o,needs:h,backend:a,classes:g,answer:y,encoding:i,rest:p},[E,I]=[0,0];for await(let C of u(w,m.map(v=>l[v]))){let v=m[E++];await e.write(
v,C),f[v]=C,I+=l[v].to-l[v].from,E<m.length&&await p()}I&&t.resolve(We)({type:"labelled",seed:r,teacher:s.name,rows:I})}let{starts:d}=o.part.next??{};return f.map((m,p)=>{let{from:h,to:g}=l[p];return{
rows:NC(o,l[p]),...d?{starts:d.slice(h,g+1).map(y=>y-d[h])}:{},answers:m}})}var DF=100;function MF(e,t){let r=e.now();return async()=>{if(e.now()-r>DF&&(await e.rest(),r=e.now()),t?.aborted)throw new at(
"interrupted")}}function FF({precision:e="float16",top:t}={},r){return{precision:e,...t!==void 0&&t<r?{top:t}:{}}}var LF=2**24,zF=16*Eo;function NF(e,{precision:t,top:r},n){let o=OC(t)*(r??e)*$p(n)/n.
rows.length,s=Math.floor(LF/(o*Eo));return Math.min(zF,Math.max(1,s)*Eo)}function UF({config:e,seed:t},{views:r,random:n}){if(!r)return Promise.resolve("none");let o=n.split("views").bits();return et(
[JSON.stringify({augment:e.train.augment,views:r,seed:t,stream:o})])}var wA="layer ";function jF({teacher:e=[],members:t}={}){return[...t?[Ca]:[],...e.map(r=>`${wA}${r}`)]}function GF(e){return{teacher:e.
filter(r=>r.startsWith(wA)).map(r=>r.slice(wA.length)),members:e.includes(Ca)}}A();var vl=U(G());A();var Be=U(G());function Jx(e,t,r,n,o){let{length:s}=t.part.rows,i=t.random.split("compared").permutation(s).subarray(0,n+1).sort(),a=i.subarray(0,n),u={...t,augmentation:void 0},c=cs(e,Xr(u,a,0,!0)),l=a.map((k,_)=>i[(_+
1)%i.length]),f=t.part.next?c.teacher&&Yx(c.teacher):cs(e,Xr(u,l,0,!0)).teacher,d=[...e.student.variables],m=(k,_)=>{let P=t.random.split("probe");return r.untouched(()=>xo(()=>k(fi(e,c.inputs,P.split(
"dropout")),P),d,_))},p=(k,_)=>m((P,F)=>Co({loss:k},{...c,..._?{teacher:_}:{},student:P,progress:o,random:F,trained:r.trained.bind(r),observe:()=>{}}),De(k,"the loss")),h=k=>Be.sqrt(Be.addN([Be.scalar(
0),...k.map(_=>Be.sum(Be.square(_)))])),g=k=>{let[_,P]=[p(k,c.teacher),p(k,f)],F=Object.keys(_.grads).filter(J=>_.grads[J]&&P.grads[J]);return{norm:h(F.map(J=>Be.sub(_.grads[J],P.grads[J]))),value:Be.mul(
Be.add(Be.abs(_.value),Be.abs(P.value)),.5)}},y=t.random.split("directions"),w=m(({logits:k})=>{let _=Float32Array.from({length:k.size},()=>y.uniform()<.5?-1:1);return Be.div(Be.sum(Be.mul(k,Be.tensor(
_,k.shape))),k.shape[0])},De(e.student,"the student")),E=h(Object.values(w.grads).filter(k=>k)),{terms:I=[]}=e.loss,C=g(e.loss),B=(I.length>1?I.map(({loss:k})=>g(k)):[C]).map(({norm:k,value:_})=>Be.divNoNan(
k,Be.mul(_,E)));return{norm:C.norm,relative:Be.max(Be.stack(B))}}function Yx({logits:e,features:t,members:r,...n}){let o=s=>{let i=s.shape[0],a=Int32Array.from({length:i},(u,c)=>(c+1)%i);return Be.gather(
s,Be.tensor1d(a,"int32"))};return{...n,logits:o(e),...t?{features:Object.fromEntries(Object.entries(t).map(([s,i])=>[s,o(i)]))}:{},...r?{members:r.map(Yx)}:{}}}A();var Il=100;function Xx(e,{rows:t}){let r="the teacher's answers are logits";for(let{teacher:{name:n},logits:o}of e){let s=o.length/t.length,i=new Float64Array(t.length),[a,u]=[new Float64Array(t.length),
new Float64Array(t.length)];a.fill(1/0),u.fill(-1/0),o.forEach((p,h)=>{let g=Math.floor(h/s);i[g]+=p,a[g]=Math.min(a[g],p),u[g]=Math.max(u[g],p)});let c=i.reduce((p,h)=>p+h,0)/t.length,l=u.reduce((p,h,g)=>p+
h-a[g],0)/t.length,f=Math.max(...i.map(p=>Math.abs(p-c))),d=Math.abs(c-1)<=.005;if(t.length>=5&&Math.min(...a)>=-1e-6&&c>.001&&f<=.002*c&&(d||f<=.05*l&&l>=.05*c/s))return{check:r,found:`those of ${n} \
are probabilities or shares: none is below 0, and they sum to ${c.toPrecision(4)} in each of ${t.length} rows`,failed:{rule:"the teacher must answer with logits",remedy:'take the log of each probabili\
ty (log(max(p, 1e-7))), or set "answers": "probabilities" of a model teacher'}}}return{check:r,found:"no row of them is a row of probabilities, and each is a finite number"}}var qF=5;function ek(e,t,r){
let n="the classes are in the data's order",{predicted:o}=Or(e,t.labels),s=r.length,i=new Float64Array(s*s),a=WF(e,t.labels,s);t.labels.forEach((m,p)=>i[m*s+o[p]]+=1);let u=[];for(let m=0;m<s;m++){let p=i.
subarray(m*s,(m+1)*s),h=p.reduce((C,v)=>C+v,0),g=Tr(p),[y,w]=[p[g],p[m]];if(h<qF||g===m||y<h/3||w>y/3)continue;(a[m]??0)/h>Math.log(t.labels.length/h)+.25&&y-w>2*Math.sqrt(y+w)&&u.push({label:m,called:g,
times:y,rows:h})}let c=m=>{let p=m.slice(0,6).map(({label:h,called:g,times:y,rows:w})=>`${y} of ${w} rows of ${S(r[h])} are called ${S(r[g])}`);return m.length>6?`${p.join(", ")} and ${m.length-6} mor\
e`:p.join(", ")},l=new Set(u.map(({label:m})=>m)),f=u.filter(({called:m})=>l.has(m)),d=r.slice(0,12).map(m=>S(m)).join(", ");return f.length?{check:n,found:c(f),failed:{rule:"the teacher's classes mus\
t be in the order of the data's",remedy:`put its outputs in the order ${d} (a labels.json in a model's folder has that done)`}}:{check:n,found:u.length?c(u):`no class is mostly called another of the ${s}`,
warning:u.length&&t.labels.length>=Il?`the teacher hardly knows some classes of its training rows: ${c(u)}`:void 0}}function tk(e,t){let r="the teacher is as sure as it is right",n=t.rows.length,o=e.length/
n,{accuracy:s,nll:i}=Or(e,t.labels),a=IA(e,o),{most:u,entropy:c}=EA(t.labels,o),l=(s-u)/Math.max(1e-9,1-u),d=`it has ${(p=>`${(100*p).toFixed(1)} %`)(s)} of the training rows right, at a mean confiden\
ce of ${a.toFixed(4)} (uniform ${(1/o).toFixed(3)})`;if(n<Il)return{check:r,found:d};if(l<.15&&a>.75&&a-s>.3&&i>c)return{check:r,found:d,failed:{rule:"the teacher must not be sure of what it has no be\
tter right than chance",remedy:'give it the inputs that it was trained on ("inputs": "raw" or "encoded" of a model teacher), and the classes in their order'}};if(l>.5&&(a-1/o)/(1-1/o)<.05)return{check:r,
found:d,failed:{rule:"the teacher's answers must differ more from uniform where it is mostly right",remedy:"have it answer logits: neither probabilities, nor logits that are divided or bounded"}};let m=a-
s>.2?`the teacher is surer than it is right: ${d}; were these its inputs?`:s-a>.3?`the teacher is far less sure than it is right: ${d}; are its answers logits?`:i>c+1?`the teacher fits the labels wors\
e than their shares alone would: its NLL on training rows is ${i.toFixed(2)}, theirs ${c.toFixed(2)}; are its answers logits, and were these its inputs?`:void 0;return{check:r,found:d,warning:m}}function EA(e,t){
let r=new Float64Array(t);for(let o of e)r[o]+=1/e.length;let n=-r.reduce((o,s)=>o+(s>0?s*Math.log(s):0),0);return{most:Math.max(...r),entropy:n}}function WF(e,t,r){let n=new Float64Array(r);return t.
forEach((o,s)=>{let i=e.subarray(s*r,(s+1)*r);n[o]+=Or(i,Int32Array.of(o)).nll}),n}function IA(e,t){let r=0;for(let n=0;n<e.length;n+=t){let o=Ic(e.subarray(n,n+t));r+=o[Tr(o)]}return r/(e.length/t)}var[ZF,nk]=[1e3,32],rk=1e-5,KF=20,VF=1e4;async function ok(e,t,r,n=()=>{}){let o=e.scope.resolve(We),{live:s,training:i}=t,a=s.teacher,u=e.scope.resolve(Xe),{prepared:{validation:c,test:l,preprocessing:{
classes:f,answer:d}}}=e,m=Math.max(ZF,KF*f.length),p=nL(i.part,m,i.random.split("looked at")),h={of:"training rows",classes:f,answer:d,backend:u},g=await en(a,p,h),y=await Gn(er(s.student),p,u),w=[];for(let k of(a.
members??[]).filter(yt))w.push({teacher:k,logits:await en(k,p,h)});w.push({teacher:a,logits:g});let E=a.fingerprint!==void 0;if(E)for(let[k,_]of[["validation rows",c],["test rows",l]]){let P=Math.min(
VF,_.rows.length);P&&await en(a,Yr(_,Array.from({length:P},(F,J)=>J)),{...h,of:k})}let I=E&&!p.labels.includes(-1),{task:C}=e,B=[...C&&C.answers!=="softmax"?[()=>JF(C,e,a,{ofTeacher:g,ofStudent:y},p),
()=>YF(g,f.length)]:[...I?[()=>ek(g,p,f)]:[],()=>HF(a,g,y,p),()=>XF(g,p),()=>Xx(w,p),...I?[()=>tk(g,p)]:[]],()=>eL(a,r),()=>tL(e,t),()=>rL(e,t)];for(let k of B){let{check:_,found:P,failed:F,warning:J}=await k();
if(F)throw new x(`Cannot distil from ${a.name} (self-check): ${F.rule}: ${P}; ${F.remedy}, or pass --no-self-check`);o({type:"self-check",seed:e.seed,check:_,found:P}),J&&n(J)}}function HF(e,t,r,n){let o="\
the teacher is better than the student";if(e.fingerprint===void 0)return{check:o,found:`${e.name} goes on learning, so it need not be better yet`};if(n.labels.includes(-1))return{check:o,found:"no cla\
ss is known"};let s=n.rows.length,i=t.length/s,[a,u]=[Or(t,n.labels),Or(r,n.labels)],{most:c,entropy:l}=EA(n.labels,i),f=2*Math.sqrt(c*(1-c)/s),d=a.nll<l||(s<Il?a.accuracy>c-2*f:a.accuracy>u.accuracy&&
a.accuracy>c+f),m=p=>Math.round(p*s);return{check:o,found:`it has ${m(a.accuracy)} of ${s} training rows right, the student before training ${m(u.accuracy)}, the most frequent class ${m(c)}`,failed:d?
void 0:{rule:"the teacher must be better than the student that it teaches, and than guessing",remedy:"train the teacher longer, and check that its classes and its preprocessing are those of this data"}}}
function JF(e,{prepared:{preprocessing:{answer:t,classes:r}}},n,{ofTeacher:o,ofStudent:s},i){let a="the teacher is better than the student";if(n.fingerprint===void 0)return{check:a,found:`${n.name} go\
es on learning, so it need not be better yet`};let u=i.next?Float32Array.from(i.next.ids):i.targets;if(i.labels.includes(-1)||!t||!u)return{check:a,found:"no label is known"};let[c]=e.metrics,l={format:t,
dim:r.length},[f,d]=[o,s].map(g=>e.evaluate(g,u,l).metrics),m=e.metrics.some(({name:g,better:y})=>y==="higher"?f[g]>d[g]:f[g]<d[g]),{name:p,title:h}=c;return{check:a,found:`its ${h} on ${i.rows.length}\
 training rows is ${wr(f[p],c)}, that of the student before training ${wr(d[p],c)}`,failed:m?void 0:{rule:"the teacher must be better in some metric than the student that it teaches",remedy:"train the\
 teacher longer, and check that its outputs and its preprocessing are those of this data"}}}function YF(e,t){let r=e.every((n,o)=>Math.abs(n-e[o%t])<1e-6);return{check:"the teacher's answers differ fr\
om row to row",found:r?"they are alike":"they do",failed:r&&e.length>t?{rule:"the teacher's answers must differ: they are the same for all rows",remedy:"train the teacher longer, or check that its inp\
uts reach it"}:void 0}}function XF(e,t){let r=t.rows.length,n=e.length/r,o=oL(e,n,20),[s,i]=[0,0],a=new Map;for(let d=0;d<r;d++){let m=t.labels[d],p=a.get(m)??d;m>=0&&a.set(m,p);for(let h=0;h<n;h++){let g=o[d*
n+h];s=Math.max(s,Math.abs(g-1/n)),m>=0&&(i=Math.max(i,Math.abs(g-o[p*n+h])))}}let u=`its mean confidence is ${IA(e,n).toFixed(4)} (labels 1, uniform ${(1/n).toFixed(3)})`,c="the targets differ from l\
abels and from uniform";return s<1e-4?{check:c,found:u,failed:{rule:"the targets must differ from uniform: they are alike for all classes",remedy:"train the teacher longer, or check that its inputs re\
ach it"}}:{check:c,found:u,failed:i<1e-4?{rule:"the targets must differ from the labels: all rows of a class have the same ones",remedy:"use a teacher whose logits are not the labels themselves"}:void 0}}
function eL(e,t){return{check:"teacher and student are not swapped",found:e.parameters===0?`${e.name} has no parameters of its own (a service, a file of answers), so its size says nothing`:`${e.parameters}\
 parameters teach ${t.parameters}`,failed:e.parameters===0||e.parameters>=t.parameters?void 0:{rule:"the teacher must not be smaller than the student; they may be swapped",remedy:"swap teacher and stu\
dent in the config"}}}async function tL(e,{stage:t,training:r}){let n=e.scope.resolve(Xe);n.use();let o=new yn(t,r.random),s="the soft term moves the student's weights";if(r.part.rows.length<2)return{
check:s,found:"it cannot be told from a single row"};let i=Math.min(nk,r.batchSize),[a,u,c]=[0,0,!0];try{hl(t,r,o);for(let l of[0,.5,1-1e-6]){let f=vl.tidy(()=>{let{norm:p,relative:h}=Jx(t,r,o,i,l);return vl.stack(
[p,h])}),[d,m]=await f.data();n.use(),f.dispose(),c&&=Number.isFinite(d)&&Number.isFinite(m),a=Math.max(a,d),u=Math.max(u,m)}}catch(l){if(l instanceof He)return{check:s,found:`it cannot be told: ${l.message}`};
throw l}finally{o.dispose()}return{check:s,found:`the gradient that is the teacher's has norm ${a.toPrecision(3)}`+(u<rk&&a>0?", which is rounding beside the loss":""),failed:c?u>=rk?void 0:{rule:"wha\
t the teacher says must move the student's weights",remedy:"raise the soft weight above 0, or use a strategy without a teacher, or a loss that hears the teacher with so many classes and such a batchSi\
ze"}:{rule:"the loss and its gradient must be finite numbers",remedy:"look at the loss's options, and at the teacher's answers"}}}async function rL(e,{live:t,stage:r,training:n}){let o="the cached tar\
gets belong to these rows";if(r.teacher===t.teacher)return{check:o,found:`there are none: ${t.teacher.name} is asked at every step`};let{part:s,random:i}=n,a=i.split("self-check").permutation(s.rows.length).
subarray(0,nk),u=Yr(s,a),c=e.prepared.preprocessing.classes.length,l=async w=>{let E=await Gn(w,u,e.scope.resolve(Xe)),{answer:I}=e.prepared.preprocessing;return I&&I.from!=="tokens"?E:Hp(E,c).relative},
f=await l(r.teacher),d=await l(t.teacher),m=0;for(let w of d)m=Math.max(m,Math.abs(w));let p=(w,E)=>Math.abs(w-E)<=.01*Math.max(m,.001),h=(w,E)=>e.config.targets?.top===void 0||w.every(I=>I<=w[E]),g=Array.
from(br(u.rows,u),(w,E)=>({row:w,i:E})),y=g.filter(({i:w})=>{let[E,I]=[d,f].map(C=>C.subarray(w*c,(w+1)*c));return!E.every((C,v)=>!h(I,v)||p(C,I[v]))});return{check:o,found:`${g.length-y.length} of ${g.
length} ${u.next?"positions":"rows"} agree with the live teacher`+(y[0]?`, row ${y[0].row} does not`:""),failed:y.length===0?void 0:{rule:"the cached targets must belong to these rows",remedy:"remove \
the stored targets, so that the teacher labels the rows anew"}}}function nL(e,t,r){let n=Int32Array.from(e.labels.keys()).filter(i=>e.labels[i]>=0),o=n.length?n:Int32Array.from(e.labels.keys()),s=r.permutation(
o.length).subarray(0,t).sort();return Yr(e,s.map(i=>o[i]))}function oL(e,t,r){let n=new Float32Array(e.length);for(let o=0;o<e.length;o+=t)n.set(Ic(e.subarray(o,o+t),r),o);return n}async function sL(e){let{scope:t,seed:r,checkpoint:n,signal:o,prepared:s,help:i}=e,[a,u,c]=[t.resolve(Xe),t.resolve(We),t.resolve(mt)],l=[],f=[],d=await i?.trainStages(e),m=h=>{f.push(h),u({type:"warn\
ing",seed:r,message:h})},p=await ka(e,{keeps:!0,async visit({stage:h,training:g,origin:y,untrained:w}){let E=await Hx(e,s,h,g,i?.labeller(e,h,l));w&&e.selfCheck&&await ok(e,{live:h,stage:E,training:g},
w,m);let I=y===void 0?void 0:await d?.take(E.name,y);I?await Ux(e,E,g,I):await wl(E,g,{seed:r,backend:a,events:u,clock:c,checkpoint:n,signal:o}),l.push(E)},lookUp:(h,g)=>ux(h,g,e),warn:m}).finally(()=>d?.
close());try{let{leak:h}=p.teachersSeen,{classes:g}=s.preprocessing,w={...e.task&&e.task.answers!=="softmax"?await Vx(e,e.task,s,p):await Kx(e,s,p),classNames:g,warnings:f,...h?{leak:h}:{}},{student:E,
trained:I,specOf:C,dispose:v}=p,B={...iL(e,p),...C&&{specOf:C}};return{result:w,student:E,teachers:I,prepared:s,dispose:v,...B}}catch(h){throw p.dispose(),h}}function iL({seed:e,data:t,rows:r,contents:n,
prepared:o},{teachersSeen:{records:{complete:s,records:i}}}){if(!n)return{};let a={seed:e,data:t,rows:r,contents:n,prepared:o},u=c=>_I(a,{withUnlabelled:c});return{seen:{student:{version:1,complete:s,
records:[u(!0),...i]},teachers:{version:1,complete:!0,records:[u(!1)]}}}}async function sk(e){let t=[],r=[],n=[],o=new Al,s=!1;return(await ka(e,{keeps:!1,visit({stage:a,training:u,origin:c}){let{part:l,
epochs:f,batchSize:d}=u,m=f*us({rows:l.rows.length,batchSize:d}),p=new yn(a,u.random);try{o.note(a,pA(a,u,p),{labelsOnce:bA(a,u),unlabelled:l.labels.includes(-1)})}finally{p.dispose()}return c!==void 0&&
n.push(a.name),t.push({stage:a.name,parameters:a.student.parameters,epochs:f,steps:m}),Promise.resolve()},lookUp:(a,u)=>yt(a)?Promise.resolve(a):(o.noteAsked(),s=!0,Promise.resolve(fx(a,u,e.prepared))),
warn:a=>{r.push(a)}})).dispose(),o.check(e.config,e.prepared.preprocessing.classes.length),{data:Ba(e.prepared),stages:t,warnings:r,independent:n,asksRows:s}}async function Cl(e){let t=await sL(e);try{
return e.seed===e.config.seed&&await aL(t,e.config,e.scope),t.result}finally{t.dispose()}}async function aL(e,t,r){let n=r.resolve(dn),{prepared:{preprocessing:o},seen:s}=e;for(let i of e.teachers){let a=new Map(
[["preprocessing.json",qt(o)],...s?[Ec(s.teachers)]:[],...Sp(e,i,t)]);await Bp(i,Tn(n,`teachers/${i.name}`),a)}await Mv(e,t,Tn(n,"student"))}A();function xl(e,t){return{table:e.rows,...t?{unlabelled:t.rows}:{}}}A();A();var kl=U(G());async function ik(e){return await e.activate(),vA(e.name)}function vA(e){return{name:e,use(){kl.getBackend()!==e&&kl.setBackend(e)}}}async function Sl(e,{backend:t},r){return r.has(Xe)||r.register(Xe,await ik(e.make("backend",t,r))),r.resolve(Xe)}async function Bl(e,{config:t,data:r,where:n},o){let s=`checkpoint/seed-${o}`,i={config:await et(
[JSON.stringify(t),String(o)]),data:r};return TC(Tn(e,s),i,`${n}/${s}`)}async function ak(e,t,r,n){let{run:o,work:s,claims:i,worker:a}=r,u=t.child().register(We,n.events);await Sl(e,o.config,u);let c=o.task&&e.make("task",o.task,u);u.has(Xt)||u.register(Xt,li(e,c));let l=async(I,C,v)=>({
catalogue:e,config:o.config,task:c,scope:u.child().register(uo,Mn(I)),seed:I,rows:C,prepared:v,data:o.data,checkpoint:await Bl(u.resolve(dn),o,I),selfCheck:o.selfCheck,signal:n.signal});if(s.what==="s\
tages"){let{seed:I,rows:C,prepared:v,items:B}=s;return await AA(await l(I,C,v),{run:o,work:s,claims:i,worker:a},B,n)}if(s.what==="labels"){let{seed:I,rows:C,prepared:v}=s;return await Sx(await l(I,C,v),
{run:o,work:s,claims:i,worker:a},n)}let{table:f,unlabelled:d,items:m}=s,p=zc(o.config,e.context(u)),{split:h,encode:g}=o.config.data,y=ac(e,g,u),w=bc(f,d),{labels:E}=dl(e,o.task,f,u);for(let[I,C]of m.
entries()){if(!Io(i,I,a))continue;let v=Mn(C),B=Dc(f,h,v,d,void 0,p,y,E),k=await l(C,xl(f,d),B),_=await Cl({...k,contents:w});n.done({index:I,result:_})}}async function uk(e,t,{workers:r,run:n,plan:o,data:s,seeds:i,signal:a}){let u=o.stages.reduce((h,g)=>h+sl(g,o.data.train),0),c=ii(r,{items:i.length,time:i.length*u});if(c<2)return[];let l=i.length%c===
1?i.slice(0,-1):i,{table:f,unlabelled:d}=s(),m={what:"seeds",table:Kp(f),unlabelled:d&&Kp(d),items:l},p=si({workers:r,count:c,run:n,work:m,own:(h,g)=>ak(e,t,h,g),act:h=>`run seed ${h}`,events:t.resolve(
We),signal:a});try{let h=[];for(let g of l.keys())h.push(await p.result(g));return h}finally{await p.stop()}}A();async function lk(e,t,r,n){let o=await xt(t,"config.json",n),s=CA(o)?o.data:void 0;if(!CA(s))return r;let{data:i}=r,a={...i,...ck(e,s,i),...i.unlabelled&&{unlabelled:{...i.unlabelled,...ck(e,s.unlabelled,
i.unlabelled)}}};return{...r,data:a}}function ck(e,t,r){if(!CA(t)||t.use!==r.use)return{};let n=Object.entries(e.find("dataset",r.use)?.formerDefaults??{});return Object.fromEntries(n.filter(([o,{was:s,
is:i}])=>t[o]===s&&r[o]===i).map(([o,{was:s}])=>[o,s]))}function CA(e){return typeof e=="object"&&e!==null}async function uL(e,t,r){let n=await xt(e,"config.json",r);if(n===void 0)return{holds:"nothin\
g"};let o=Qm(n,JSON.parse(JSON.stringify(t)));if(o){let{path:i,a,b:u}=o;return{holds:"another",differs:`${Zd(i)||"config"} is ${S(a)} there and ${S(u)} here`}}let s=await xt(e,"report.json",r);return s===
void 0?{holds:"unfinished"}:{holds:"finished",report:s}}async function fk(e,t,r,n){let o=await uL(e,t,r);if(o.holds==="another"){let i=n?`resume ${r}`:`write a run to ${r}`,a=n?"its checkpoint must be\
 of this config":"it must not hold another run";throw new x(`Cannot ${i}: ${a}: ${o.differs}; name another folder with --out`)}if(o.holds==="unfinished"&&!n)throw new x(`Cannot write a run to ${r}: it\
 must not hold an unfinished run: go on with it (--resume), or name another folder (--out)`);if(o.holds!=="finished"||!n)return;let s="remove report.json, and --resume writes it anew from the checkpoi\
nts";return await po(e,r,{as:"a finished run",remedy:s,only:["config.json","report.json"]}),await po(Tn(e,"student"),`${r}/student`,{as:"a student",remedy:s}),cL(o.report,r),o.report}async function dk(e,t,r,n){
await Us(e,new Map([["config.json",qt(t)],["report.html",new TextEncoder().encode(n)],["report.json",qt(r)]]))}function cL(e,t){if(e.task!==void 0)return;let{teachers:r,ensemble:n,baseline:o,student:s}=e,
i=[...r,{...n,name:"the ensemble"},{...o,name:"the baseline"},{...s,name:"the student"}];for(let{name:a,nll:u}of i)if(!Number.isFinite(u?.mean))throw new x(`Cannot use ${t}/report.json: the NLL of ${a}\
 must be a number: it is not, as its answers were not; run this again without --resume, which names the row`)}async function mk(e,t,r){let n=await e.read("config.json")!==void 0;n&&r||(await e.remove(
"report.json"),await e.remove(ir)),n&&!r&&(await e.remove("checkpoint"),await e.remove("targets")),await BE(e,"config.json",t)}async function pk(e,t,r={}){let{where:n="memory",resume:o=!1,signal:s,selfCheck:i=!0}=r,a=fL(e,r),[u,c,l]=[a.resolve(We),a.resolve(mt),a.resolve(dn)],f=c.now(),d=await lk(e,l,t,n),m=await fk(l,d,n,o);
if(m)return m;let p=o?d:t,h=await mL(e,p,a),{backend:g}=h,y=Ak(p),w=h.seedRun(p.seed),E=await sk(w),{data:I,stages:C}=E;await mk(l,p,o),u({type:"run-start",name:p.name,backend:g,seeds:y,data:I,stages:C});
let v=[...h.warnings,...Gv(w.prepared)];for(let F of v)u({type:"warning",message:F});let B={config:p,where:n,selfCheck:i,data:w.data,task:h.task},k=a.has(Hc)?{workers:a.resolve(Hc),run:B,plan:E}:void 0,
_=[];k&&!E.asksRows&&_.push(...await uk(e,a,{...k,data:h.data,seeds:y,signal:s}));for(let F of y.slice(_.length)){let J=F===p.seed?w:h.seedRun(F),Ae=await Bl(l,B,F),z=k&&pL(k);_.push(await Cl({...J,checkpoint:Ae,
signal:s,selfCheck:i,help:z}))}let P=lL(_,{name:p.name,backend:g,warnings:v,student_path:`${n}/student`,seconds:(c.now()-f)/1e3});return await dk(l,p,P,aC(P,p)),u({type:"run-end",report:P}),P}function lL(e,t){
let r=e.filter(n=>n.task!==void 0);return r.length?xC(r,t):IC(e.filter(({task:n})=>!n),t)}function Ak({seed:e,seeds:t}){return Array.from({length:t},(r,n)=>e+n)}function fL(e,{scope:t=e.container}){let r=t.child();return r.has(We)||r.register(We,()=>{}),r.has(mt)||r.register(mt,zv()),r.has(
dn)||r.register(dn,vu()),r.has(rs)||r.register(rs,SC()),r}function dL(e){if(e.warnings)return e.warnings;let{warnings:t,refusals:r}=lc(e);return[...r,...t]}async function mL(e,t,r){let{split:n,unlabelled:o,
weight:s,encode:i,...a}=t.data,c=await(async()=>{let C=await e.make("dataset",a,r).load(yx(e,t)),v=PE(C);if(v!==void 0)throw new x(`Cannot use the data set ${a.use}: ${v}`);let B=s===void 0?C:rC(C,s),
k=o&&await oC(e.make("dataset",o,r),B);return{table:B,unlabelled:k}})(),l=()=>{if(c)return c;throw new Error("Cannot prepare a seed as it must come before the last one: it does not")},f=await Sl(e,t,r),
{task:d,spec:m,labels:p,guess:h}=dl(e,t.task,c.table,r);r.has(Xt)||r.register(Xt,li(e,d));let g=await Uv(c.table,c.unlabelled),y=xl(c.table,c.unlabelled),w=bc(c.table,c.unlabelled),E=zc(t,e.context(r)),
I=ac(e,i,r);return{backend:f.name,task:m,warnings:[...h===void 0?[]:[h],...dL(c.table),...c.unlabelled?.warnings??[],...eI(c.table,i)],data:l,seedRun(C){let{table:v,unlabelled:B}=l(),k=Mn(C),_=r.has(Hc)?
_C:void 0,P=Dc(v,n,k,B,_,E,I,p);return C===Ak(t).at(-1)&&(c=void 0),{catalogue:e,config:t,task:d,scope:r.child().register(uo,k),seed:C,rows:y,prepared:P,data:g,contents:w,checkpoint:Kc(),selfCheck:!1}}}}
function pL(e){return{trainStages:t=>Nx(t,e),labeller:(t,r,n)=>kx(t,e,r,n)}}A();A();function hk({name:e,fingerprint:t,label:r,parameters:n=0,seen:o,...s},i,a){return{name:e,independent:!0,raw:i==="cells",async*stages(){return{name:e,fingerprint:await et(["function",e,i,...typeof t=="\
string"?[t]:t]),parameters:n,...o?{seen:o}:{},asks:s,async label(u,c){let l=await r(a(u),c);if(!AL(l))return l;let f=hL(l);return ox(c.answer)==="numbers"?{numbers:f}:{probabilities:f}},dispose(){}}}}}function AL(e){return Array.isArray(e)||ArrayBuffer.isView(e)}function hL(e){return(r=>Array.isArray(r)&&r.length>0&&r.every(n=>typeof n=="number"))(e)?Float64Array.from(e):e}async function gk(e,t,{signal:r,keeps:n}={}){if(!Rl(t))return{config:t,isGiven:!1};let o=Rl(t.data)?t.data:void 0,s=o!==void 0&&!("use"in o)&&("rows"in o||"columns"in o),i=bL(t.teacher);if(!s&&!i)return{
config:t,isGiven:!1};if(i&&n!==void 0&&i.fingerprint===void 0)throw new x(`Cannot use the option ${n}: a teacher that is a function must have a fingerprint for that, as its answers may be of an earlie\
r run: it has none; give it as { label, fingerprint }, with a text that changes whenever its answers do`);let a=s?await gL(e,o,r):void 0;return{config:{...t,...a&&{data:a.config},...i&&{teacher:yL(e,i,
a)}},isGiven:!0}}async function gL(e,{rows:t,columns:r,unlabelled:n,...o},s){let i=h=>new x(`Cannot use the rows (data): ${h}`);if(t===void 0==(r===void 0))throw i('one of "rows" and "columns" must be\
 given: both are there, or neither');let a=r===void 0?await ep(t,i,s):hI(r,i),u=ue(oe()).default([]),c=xA(e,"dataset","rows");e.register({kind:"dataset",name:c,summary:"Rows of the program that runs t\
his.",options:()=>R({label:it([oe().min(1),ue(oe().min(1)).min(1)]),numeric:u,categorical:u,text:u,tokens:u,ignore:u}),create:h=>tp(a,h,i)});let l={use:c,...o};if(n===void 0)return{config:l,table:a,unlabelled:n};
if(typeof n=="string"||Rl(n)&&"use"in n)return{config:{...l,unlabelled:n},table:a,unlabelled:"elsewhere"};let f=h=>new x(`Cannot use the rows without labels (data.unlabelled): ${h}`),d=await ep(n,f,s),
m={label:[],numeric:[],categorical:[],text:[],tokens:[],ignore:[]},p=xA(e,"dataset","rows-unlabelled");return e.register({kind:"dataset",name:p,summary:"Further rows of the program that runs this.",options:()=>R(
{}),create:()=>tp(d,m,f)}),{config:{...l,unlabelled:{use:p}},table:a,unlabelled:d}}function yL(e,{fingerprint:t,name:r="teacher",...n},o){let s=xA(e,"teacher","function"),i=o&&wL(o);return e.register(
{kind:"teacher",name:s,summary:"A function of the program that runs this.",options:()=>R({fingerprint:it([oe(),ue(oe())]).optional()}),create:({fingerprint:a="of this run"})=>hk({...n,name:r,fingerprint:a},
"cells",({rows:u,cells:c})=>c.map((l,f)=>i?.(u[f],l)??l))}),{use:s,...t===void 0?{}:{fingerprint:t}}}function wL({table:e,unlabelled:t}){let r=wI(e),n=t==="elsewhere"?void 0:t,o=e.rows+(n?.rows??0),s=i=>i<
e.rows?e.row(i):n.row(i-e.rows);return(i,a)=>i<o?s(i):t==="elsewhere"?r(a):{...s(i%o),...r(a)}}function bL(e){if(typeof e=="function")return{label:e};if(!(!Rl(e)||"use"in e||typeof e.label!="function"))
return e}function xA(e,t,r){for(let n=1;;n++){let o=n===1?r:`${r}-${n}`;if(!e.find(t,o))return o}}function Rl(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}A();var fh={};bh(fh,{adam:()=>RR,adamw:()=>$R,adaptive:()=>zR,all:()=>yk,attentionTransferLoss:()=>R1,attentiveImitationLoss:()=>$1,binaryCrossEntropyLoss:()=>T1,binarySoftTargetsLoss:()=>_1,causalCnn:()=>o$,
chain:()=>jR,classes:()=>u$,cnn:()=>s$,constant:()=>_R,cosine:()=>PR,cosineLoss:()=>P1,cpu:()=>Ck,crossEntropyLoss:()=>O1,csv:()=>fB,curriculumTemperature:()=>D1,deepSupervisionLoss:()=>L1,distLoss:()=>G1,
dkdLoss:()=>W1,edge:()=>n1,ensemble:()=>g$,hash:()=>CB,hintLoss:()=>Z1,hinton:()=>qR,huberLoss:()=>K1,idx:()=>AB,image:()=>xB,jensenShannonLoss:()=>V1,jitter:()=>wk,labels:()=>l$,linear:()=>OR,logitStandardizationLoss:()=>Y1,
member:()=>X1,mixup:()=>bk,mlp:()=>a$,model:()=>y$,multiTeacherLoss:()=>rR,munge:()=>Ek,mutual:()=>VR,mutualLearningLoss:()=>iR,none:()=>kB,numbers:()=>m$,oneHot:()=>SB,onnx:()=>h1,piecewise:()=>QR,pktLoss:()=>uR,
reverseKlLoss:()=>cR,rkdLoss:()=>gR,scale:()=>wR,self:()=>r$,sequence:()=>DR,sgd:()=>TR,shift:()=>vk,similarityPreservingLoss:()=>ER,softTargetsLoss:()=>IR,squaredErrorLoss:()=>vR,standardise:()=>BB,sum:()=>CR,
text:()=>IB,tfjs:()=>v1,tokens:()=>RB,tokensTask:()=>h$,uncertainty:()=>xR,virtualTeacherLoss:()=>kR,warmUp:()=>MR,wasm:()=>RS,webgpu:()=>qS,wsld:()=>SR});A();A();var yk={kind:"augmentation",name:"all",summary:"Augmentations one after another.",options:e=>R({of:ue(e.part("augmentation")).min(1).describe("The augmentations, in their order.")}),create({of:e},t){let r=e.
map(n=>t.make("augmentation",n));return function(o){let s=r.map(i=>i(o));return{apply(i,a){s.forEach((u,c)=>u.apply(i,a.split("part",c)))}}}}};A();var wk={kind:"augmentation",name:"jitter",summary:"Gaussian noise on the numeric columns, anew each time a row is shown.",paper:"Bishop (1995), Training with Noise is Equivalent to Tikhonov Regulariza\
tion, https://doi.org/10.1162/neco.1995.7.1.108",options:()=>R({sd:D().gt(0).describe("Standard deviation of the noise, in standard deviations of each column; of an image from 0 to 1 in shares of its \
range.")}),create:({sd:e})=>function({preprocessing:r,part:n}){let o=sc(r).map(i=>({at:i,by:e})),s=gr(r.columns);if(r.columns.forEach((i,a)=>{if(i.kind!=="numeric"||i.fill===void 0)return;let u=s[a],c=o.
find(l=>l.at===u);c.by=e*EL(n,u,i.missing)}),!o.length)throw new x("Cannot jitter as the table must have a numeric column: it has none; leave the augmentation out, or use munge or mixup");return{apply({
features:i,width:a},u){for(let c=0;c<i.length;c+=a)for(let{at:l,by:f}of o)i[c+l]+=f*u.normal()}}}};function EL({features:e,width:t,rows:r},n,o){let[s,i,a]=[0,0,0];for(let u=0;u<r.length*t;u+=t){if(o&&
e[u+n+1]>0)continue;let c=e[u+n],l=c-i;i+=l/++s,a+=l*(c-i)}return s>0?Math.sqrt(a/s):0}A();var bk={kind:"augmentation",name:"mixup",summary:"Mixtures of two rows. Where their classes differ, the teacher alone says what the mixture is; who learns from labels alone has both labels by their sh\
ares.",paper:"Zhang, Cisse, Dauphin & Lopez-Paz (2018), mixup: Beyond Empirical Risk Minimization, https://arxiv.org/abs/1710.09412",options:()=>R({alpha:D().gt(0).default(1).describe("A row's share i\
n its mixture follows Beta(alpha, alpha); 1 is uniform, less mixes less."),share:D().gt(0).max(1).default(1).describe("Share of the rows that is mixed.")}),create:({alpha:e,share:t})=>function({part:n}){
let o=Object.entries(n.inputs??{}).find(([,{kind:s}])=>s==="tokens");if(o)throw new x(`Cannot mix rows (mixup) as each input must be numbers: ${S(o[0])} is of ids, between which there is nothing; leav\
e mixup out, or the column of ids`);return{apply(s,i){let{features:a,width:u,labels:c,targets:l}=s;c.forEach((f,d)=>{if(i.uniform()>=t)return;let m=i.integer(n.rows.length),p=vL(e,i),h=m*u;for(let g=d*
u,y=0;y<u;g++,y++)a[g]=p*a[g]+(1-p)*n.features[h+y];LC(s,d,p,n.labels[m]),l&&n.targets&&IL(l,d,p,n.targets,m,n.rows.length)})}}}};function IL(e,t,r,n,o,s){let i=n.length/s;for(let a=0;a<i;a++)e[t*i+a]=
r*e[t*i+a]+(1-r)*n[o*i+a]}function vL(e,t){if(e===1)return t.uniform();let[r,n]=[kA(e,t),kA(e,t)];return 1/(1+Math.exp(n-r))}function kA(e,t){if(e<1)return kA(e+1,t)+Math.log(1-t.uniform())/e;let r=e-
1/3,n=1/Math.sqrt(9*r);for(;;){let o=t.normal(),s=(1+n*o)**3;if(!(s<=0)&&Math.log(1-t.uniform())<o*o/2+r-r*s+r*Math.log(s))return Math.log(r*s)}}A();A();function Ra(e){return t=>zs(Ie(t,e)).high===0}function St(e,t,r,n){return t===void 0||JSON.stringify(t)===JSON.stringify(n)?[]:[{path:[e],rule:`must be left out where ${r}`,value:t}]}function Dr(e,t){
return{inSchema:(r,n)=>Dt(t(r,o=>o===0),n),inCreate:(r,n)=>$a(e,t(r,Ra(n)))}}function Dt(e,t){for(let{path:r,rule:n,...o}of e)t.addIssue({code:"custom",path:[...r],message:n,params:{rule:n,...o}})}function $a(e,t){
if(t.length)throw new _t(e,t)}var Ek={kind:"augmentation",name:"munge",summary:"Rows mixed with their nearest neighbours, column by column. It has no labels of its own: where the neighbour is of another class, the teacher alone sa\
ys what the row is, and who learns from labels alone is shown it as it stands.",paper:"Bucilă, Caruana & Niculescu-Mizil (2006), Model Compression, https://doi.org/10.1145/1150402.1150464",options:()=>R(
{p:D().gt(0).max(1).default(.5).describe("Probability that a column's value is taken from the neighbour."),s:D().gt(0).default(1).describe("A number is drawn about the neighbour's: the standard deviat\
ion is their distance divided by this."),share:D().gt(0).max(1).default(1).describe("Share of the rows that is changed.")}),create:({p:e,s:t,share:r})=>function({preprocessing:o,part:s}){let i=Ik(o);i.
some(({numeric:u})=>u)||$a("augmentation munge",St("s",t,"no column is numeric",1));let a=kL(o,s);return{apply({features:u,width:c,labels:l,positions:f},d){l.forEach((m,p)=>{if(d.uniform()>=r)return;let h=a(
f[p]);if(h===void 0)return;let[g,y]=[p*c,h*c],w=!1;for(let{at:E,width:I,numeric:C}of i){if(d.uniform()>=e)continue;w=!0;let v=s.features.subarray(y+E,y+E+I),[B,k]=[u[g+E],v[0]],_=I>1&&(u[g+E+1]>0||v[1]>
0);C&&!_?u[g+E]=k+Math.abs(B-k)/t*d.normal():u.set(v,g+E)}w&&m!==s.labels[h]&&(l[p]=-1)})}}}};function Ik({columns:e}){let t=0;return e.map(n=>{let o=t;return t+=Rr(n),{at:o,width:Rr(n),numeric:n.kind===
"numeric"}}).filter(({width:n})=>n>0)}var CL=2e4,xL=5e3;function kL(e,{features:t,width:r,rows:n}){let{length:o}=n,s=t.slice();for(let{at:l,width:f,numeric:d}of Ik(e))if(!d)for(let m=0;m<o;m++)for(let p=0;p<
f;p++)s[m*r+l+p]*=Math.SQRT1_2;let i=o>CL?xL:o,a=Int32Array.from({length:i},(l,f)=>Math.floor(f*o/i)),u=new Map,c=l=>{let f=s.slice(l*r,(l+1)*r),d,m=1/0;for(let p=0;p<i;p++){let h=a[p];if(n[h]===n[l])
continue;let g=h*r,y=0;for(let w=0;w<r&&y<m;w++){let E=f[w]-s[g+w];y+=E*E}y<m&&(d=h,m=y)}return d};return l=>(u.has(l)||u.set(l,c(l)),u.get(l))}A();function SL(e,{height:t,width:r,channels:n},o,s){let i=new Float64Array(e.length);for(let a=Math.max(0,o);a<Math.min(t,t+o);a++){let[u,c]=[Math.max(0,s),Math.min(r,r+s)];if(u>=c)continue;let l=(a*r+u)*
n,f=((a-o)*r+u-s)*n;i.set(e.subarray(f,f+(c-u)*n),l)}return i}var vk={kind:"augmentation",name:"shift",summary:"Whole images moved by a few pixels, anew each time a row is shown.",paper:"Simard, Stein\
kraus & Platt (2003), Best Practices for Convolutional Neural Networks Applied to Visual Document Analysis, https://doi.org/10.1109/ICDAR.2003.1227801",options:()=>R({height:D().int().min(1).describe(
"Rows of pixels of an image."),width:D().int().min(1).describe("Pixels of a row of pixels."),channels:D().int().min(1).default(1).describe("Numbers of a pixel."),by:D().int().min(1).default(2).describe(
"How far at most, in pixels, in each direction.")}).refine(({height:e,width:t,by:r})=>r<Math.min(e,t),{path:["by"],error:"must be below height and width"}),create:({by:e,...t})=>function({preprocessing:n}){
let o=sc(n),{height:s,width:i,channels:a}=t,u=s*i*a;if(u!==o.length)throw new x(`Cannot shift images as height × width × channels must be the number of numeric columns (${o.length}): current value i\
s ${s} × ${i} × ${a} = ${u}`);let c=n.columns.filter(f=>f.kind==="numeric"),l=2*e+1;return{apply({features:f,width:d},m){for(let p=0;p<f.length;p+=d){let[h,g]=[m.integer(l)-e,m.integer(l)-e];if(h===
0&&g===0)continue;let y=new Float64Array(u);c.forEach(({mean:E,sd:I},C)=>y[C]=f[p+o[C]]*I+E);let w=SL(y,t,h,g);c.forEach((E,I)=>f[p+o[I]]=jm(E,w[I]))}}}}};A();var $l=U(G());var Ck={kind:"backend",name:"cpu",summary:"Plain JavaScript: slow, everywhere, the reference for the others.",options:()=>R({}),create:()=>({name:"cpu",async activate(){$l.enableProdMode(),await $l.setBackend(
"cpu")}})};A();var Wn=U(G());A();var je=U(G());A();A();var xk=U(G());function ko(e,t,{strides:r,pad:n,dataFormat:o,dilations:s,dimRoundingMode:i},a=!1){if(o==="NCHW")throw new TypeError("Cannot convolve on WASM as dataFormat must be NHWC: current valu\
e is NCHW");return xk.backend_util.computeConv2DInfo(e,t,r,s??1,n,i,a)}function fs(e,{height:t=e.inHeight,rows:r=e.outHeight,padTop:n=e.padInfo.top}={}){return[t,e.inWidth,e.inChannels,e.filterHeight,
e.filterWidth,r,e.outWidth,e.strideHeight,e.strideWidth,n,e.padInfo.left,e.dilationHeight,e.dilationWidth]}function Ta({filterHeight:e,filterWidth:t,strideHeight:r,strideWidth:n,padInfo:o}){return e*t===
1&&r*n===1&&o.top+o.left+o.bottom+o.right===0}function So({filterHeight:e,filterWidth:t,inChannels:r}){return e*t*r}var BL=256*1024;function kk(e){let t=4*e.outWidth*So(e);return Math.max(1,Math.floor(
BL/t))}function Tl(e){return 4*Math.min(kk(e),e.batchSize*e.outHeight)*e.outWidth*So(e)}function _l(e,t,r){let{batchSize:n,inHeight:o,inWidth:s,inChannels:i,outHeight:a,outWidth:u,strideHeight:c,padInfo:l}=e,
f=kk(e),d=4*o*s*i,m=a*u,p=Math.floor(f/a),h=fs(e);for(let g=0;p>0&&g<n;g+=p){let y=Math.min(p,n-g),w=Array.from({length:y},(E,I)=>({x:t+d*(g+I),window:h,before:I*m}));r({pixel:g*m,pixels:y*m,parts:w})}
for(let g=0;p===0&&g<n;g++)for(let y=0;y<a;y+=f){let w=Math.min(f,a-y),E=y*c-l.top,I=Math.min(Math.max(0,E),o),C=fs(e,{height:o-I,rows:w,padTop:I-E});r({pixel:g*m+y*u,pixels:w*u,parts:[{x:t+d*g+4*s*i*
I,window:C,before:0}]})}}A();function te({backend:e},{dataId:t}){return e.dataIdMap.get(t).memoryOffset}function ye(e,t,r="float32"){let n=e.backend.makeOutput(t,r),o=be(t);if(o>0&&te(e,n)===0)throw vr(e,n),Sk(4*o);return n}function Bt(e,t){
return new Float32Array(e.backend.wasm.HEAPU8.buffer,te(e,t),be(t.shape))}function Sk(e){return new RangeError(`Cannot compute on wasm as the allocation of ${e} bytes must succeed: no memory is left`)}
function vr({backend:e},t){e.disposeData(t.dataId)}function qn({backend:e},t,r){let n=e.wasm._malloc(t)>>>0;if(n===0)throw Sk(t);try{return r(n)}finally{e.wasm._free(n)}}function be(e){return e.reduce(
(t,r)=>t*r,1)}function bt(...e){return e.every(({dtype:t})=>t==="float32")}A();var Tk=U(G());A();var rn={linear:0,relu:1,sigmoid:2,tanh:3,elu:4};var _k={name:"matmul",summary:"Matrix products, either side transposed or not, at one speed; stock is 14 times slower transposed.",kernels:{BatchMatMul:RL,_FusedMatMul:$L}};function RL(e){let t=e.stock(
"BatchMatMul");return function({inputs:n,backend:o,attrs:s}){let{a:i,b:a}=n;return bt(i,a)?_a(e,{a:i,b:a,...s}):t({inputs:n,backend:o,attrs:s})}}function $L(e){let t=e.stock("_FusedMatMul");return function r({
inputs:n,backend:o,attrs:s}){let{a:i,b:a,bias:u}=n,{transposeA:c,transposeB:l,activation:f}=s,d=a.shape.at(l?-2:-1),m=bt(i,a,...u?[u]:[]);if(m&&u&&be(u.shape)===1&&(d!==1||u.shape.length!==1)){let E=ye(
e,[d]);Bt(e,E).fill(Bt(e,u)[0]);let I=r({inputs:{...n,bias:E},backend:o,attrs:s});return vr(e,E),I}if(!(!u||u.shape.length===1&&u.shape[0]===d)||!m)return t({inputs:n,backend:o,attrs:s});let h={a:i,b:a,
transposeA:c,transposeB:l,...u?{bias:u}:{}},g=SA(f);if(g!==void 0)return _a(e,{...h,activation:g});let y=_a(e,h),w=_L(e,y,n,s);return vr(e,y),w}}var TL={relu6:"Relu6",leakyrelu:"LeakyRelu",prelu:"Prel\
u"};function _L({stock:e,backend:t},r,{preluActivationWeights:n},{activation:o,leakyreluAlpha:s}){let i=TL[o];if(i===void 0)throw new TypeError(`Cannot fuse ${o} into a matrix product on WASM`);let a={
x:r,...i==="Prelu"?{alpha:n}:{}};return e(i)({inputs:a,backend:t,attrs:{alpha:s??.2}})}function SA(e){return rn[e??"linear"]}function _a(e,t){let{a:r,b:n,transposeA:o=!1,transposeB:s=!1,bias:i,activation:a=rn.
linear}=t,[u,c]=Bk(r.shape,o),[l,f]=Bk(n.shape,s);if(l!==c)throw new TypeError(`Cannot multiply matrices as the inner sizes must be equal: current value is ${c} and ${l}, of shapes [${r.shape}] and [${n.
shape}], transposed ${o} and ${s}`);let[d,m]=[r.shape.slice(0,-2),n.shape.slice(0,-2)],p=Tk.broadcast_util.assertAndGetBroadcastShape(d,m),h=ye(e,[...p,u,f]),g=be(p);if(g*u*f===0)return h;let{native:y}=e,
[w,E,I]=[te(e,r),te(e,n),te(e,h)],C=i?te(e,i):0,v=!i&&a===rn.linear,[B,k]=[be(d),be(m)];if(k===1&&!o)y.gemm(w,E,I,B*u,f,c,!1,s,C,a,!1);else if(Rk(B,g)&&Rk(k,g)&&v){let[_,P]=[B===1?0:u*c,k===1?0:c*f];y.
gemmBatched(w,E,I,g,_,P,u*f,u,f,c,o,s)}else{let[_,P]=[$k(d,p),$k(m,p)];for(let F=0;F<g;F++){let[J,Ae]=[w+4*u*c*_(F),E+4*c*f*P(F)];y.gemm(J,Ae,I+4*u*f*F,u,f,c,o,s,C,a,!1)}}return h}function Bk(e,t){let[
r,n]=[e.at(-2),e.at(-1)];return t?[n,r]:[r,n]}function Rk(e,t){return e===t||e===1}function $k(e,t){let r=t.length-e.length;return n=>{let o=0,s=1,i=n;for(let a=t.length-1;a>=r;a--){let u=e[a-r];o+=(u===
1?0:i%t[a])*s,i=Math.floor(i/t[a]),s*=u}return o}}var Pl={name:"conv2d",summary:"Convolutions as matrix products over bands of patches that stay in the cache.",kernels:{Conv2D:Pk("Conv2D"),FusedConv2D:Pk("FusedConv2D")}},Ok={name:"conv2d-filter-grad",
summary:"The gradient of a convolution's filter, so that CNNs train; stock has none.",kernels:{Conv2DBackpropFilter:DL}},Qk={name:"conv2d-input-grad",summary:"The gradient of a convolution's input by \
a matrix product; stock goes element by element.",kernels:{Conv2DBackpropInput:ML}};function Pk(e){return t=>{let r=t.stock(e);return function n({inputs:o,backend:s,attrs:i}){let{x:a,filter:u,bias:c}=o,
{activation:l,...f}=i,d=SA(l),m=QL[l??""],p=u.shape[3],h=!c||c.shape.length===1&&c.shape[0]===p&&bt(c);if(!(d!==void 0||m!==void 0)||!h||f.dataFormat==="NCHW"||!bt(a,u))return r({inputs:o,backend:s,attrs:i});
let y=ko(a.shape,u.shape,f);if(d===void 0){if(Dk(y,f))return r({inputs:o,backend:s,attrs:i});let P={...i,activation:"linear"},F=n({inputs:o,backend:s,attrs:P}),J=t.stock(m)({inputs:{x:F,alpha:o.preluActivationWeights},
backend:s,attrs:{alpha:i.leakyreluAlpha??.2}});return vr(t,F),J}if(OL(y,f))return r({inputs:o,backend:s,attrs:i});let w=ye(t,y.outShape),E=y.batchSize*y.outHeight*y.outWidth;if(E*p===0)return w;let{native:I}=t,
C=So(y),[v,B,k]=[te(t,a),te(t,u),te(t,w)],_=c?te(t,c):0;return Ta(y)?(I.gemm(v,B,k,E,p,C,!1,!1,_,d,!1),w):(qn(t,Tl(y),P=>_l(y,v,F=>{Mk(t,y,F,P);let J=k+4*p*F.pixel;I.gemm(P,B,J,F.pixels,p,C,!1,!1,_,d,
!1)})),w)}}}var PL=32;function OL(e,t){return So(e)<PL&&!Ta(e)&&Dk(e,t)}function Dk(e,{pad:t}){return!(e.strideHeight>e.filterHeight||e.strideWidth>e.filterWidth)&&typeof t=="string"}var QL={relu6:"Re\
lu6",leakyrelu:"LeakyRelu",prelu:"Prelu"};function DL(e){return function({inputs:r,attrs:n}){let{x:o,dy:s}=r,{filterShape:i,...a}=n,u=ko(o.shape,i,a),c=ye(e,i),{native:l}=e,[f,d]=[So(u),u.outChannels],
[m,p,h]=[te(e,o),te(e,s),te(e,c)],g=u.batchSize*u.outHeight*u.outWidth;return g*f*d>0&&Ta(u)?(l.gemm(m,p,h,f,d,g,!0,!1,0,0,!1),c):(Bt(e,c).fill(0),g*f*d===0||qn(e,Tl(u),y=>_l(u,m,w=>{Mk(e,u,w,y);let E=p+
4*d*w.pixel;l.gemm(y,E,h,f,d,w.pixels,!0,!1,0,0,!0)})),c)}}function ML(e){return function({inputs:r,attrs:n}){let{dy:o,filter:s}=r,{inputShape:i,...a}=n,u=ko(i,s.shape,a),c=ye(e,u.inShape),{native:l}=e,
[f,d]=[So(u),u.outChannels],[m,p,h]=[te(e,o),te(e,s),te(e,c)],g=u.batchSize*u.outHeight*u.outWidth;return g*f*d>0&&Ta(u)?(l.gemm(m,p,h,g,f,d,!1,!0,0,0,!1),c):(Bt(e,c).fill(0),g*f*d===0||qn(e,Tl(u),y=>_l(
u,h,w=>{let E=m+4*d*w.pixel;l.gemm(E,p,y,w.pixels,f,d,!1,!0,0,0,!1);for(let{x:I,window:C,before:v}of w.parts)l.col2im(y+4*f*v,I,...C)})),c)}}function Mk({native:e},t,{parts:r},n){let o=4*So(t);for(let{
x:s,window:i,before:a}of r)e.im2col(s,n+o*a,...i)}A();var Lk={name:"depthwise",summary:"Depthwise convolutions, padded first where strides are longer than the filter or padding is a number: stock is wrong there.",kernels:{DepthwiseConv2dNative:Fk("Depthw\
iseConv2dNative"),FusedDepthwiseConv2D:Fk("FusedDepthwiseConv2D")}},zk={name:"depthwise-filter-grad",summary:"The gradient of a depthwise convolution's filter, so that depthwise CNNs train; stock has \
none.",kernels:{DepthwiseConv2dNativeBackpropFilter:LL}},Nk={name:"depthwise-input-grad",summary:"The gradient of a depthwise convolution's input, so that depthwise CNNs train; stock has none.",kernels:{
DepthwiseConv2dNativeBackpropInput:zL}};function Fk(e){return t=>{let r=t.stock(e);return function({inputs:o,backend:s,attrs:i}){let{x:a,filter:u}=o,c=i,l=ko(a.shape,u.shape,c,!0),f=l.strideHeight>l.effectiveFilterHeight||
l.strideWidth>l.effectiveFilterWidth;if(c.pad==="valid"||c.pad==="same"&&!f)return r({inputs:o,backend:s,attrs:i});if(be(l.outShape)===0)return ye(t,l.outShape);let d=FL(t,a,l),{dimRoundingMode:m,...p}=c,
h={...p,pad:"valid"};try{return r({inputs:{...o,x:d},backend:s,attrs:h})}finally{vr(t,d)}}}}function FL(e,t,r){let{inHeight:n,inWidth:o,outHeight:s,outWidth:i,strideHeight:a,strideWidth:u,padInfo:{top:c,
left:l}}=r,f=(s-1)*a+r.effectiveFilterHeight,d=(i-1)*u+r.effectiveFilterWidth,[m,p]=[Math.max(0,f-n-c),Math.max(0,d-o-l)],{backend:h}=e,g={paddings:[[0,0],[c,m],[l,p],[0,0]],constantValue:0},y=e.stock(
"PadV2")({inputs:{x:t},backend:h,attrs:g});if(y.shape[1]===f&&y.shape[2]===d)return y;try{let w=[r.batchSize,f,d,r.inChannels],E={x:y};return e.stock("Slice")({inputs:E,backend:h,attrs:{begin:[0,0,0,0],
size:w}})}finally{vr(e,y)}}function LL(e){return function({inputs:r,attrs:n}){let{x:o,dy:s}=r,{filterShape:i,...a}=n,u=ko(o.shape,i,a,!0),c=ye(e,i);if(be(s.shape)*be(o.shape)===0)return Bt(e,c).fill(0),
c;let[l,f,d]=[te(e,o),te(e,s),te(e,c)];return e.native.depthwiseFilterGrad(l,f,d,u.batchSize,i[3],...fs(u)),c}}function zL(e){return function({inputs:r,attrs:n}){let{dy:o,filter:s}=r,{inputShape:i,...a}=n,
u=ko(i,s.shape,a,!0),c=ye(e,u.inShape);if(be(o.shape)*be(c.shape)===0)return Bt(e,c).fill(0),c;let[l,f,d]=[te(e,o),te(e,s),te(e,c)];return e.native.depthwiseInputGrad(l,f,d,u.batchSize,s.shape[3],...fs(
u)),c}}A();var BA=U(G());A();var di=U(G());function Ol(){return{kernelName:"Einsum",saveAllInputs:!0,gradFunc(e,t,r){let{equation:n}=r,[o="",s=""]=n.replace(/\s/g,"").split("->"),i=o.split(","),a=u=>()=>{let[c,l]=[i[u],i.filter(
(g,y)=>y!==u)],f=[...c].filter(g=>[s,...l].some(y=>y.includes(g))),d=[e,...t.filter((g,y)=>y!==u)],m=di.einsum(`${[s,...l].join(",")}->${f.join("")}`,...d),{shape:p}=t[u],h=p.map((g,y)=>f.includes(c[y])?
g:1);return di.broadcastTo(di.reshape(m,h),p)};return Object.fromEntries(i.map((u,c)=>[String(c),a(c)]))}}}A();var jk=U(G());var Dl={name:"sum",summary:"Sums and means without a transposed copy, four columns at once; stock loses digits over millions.",kernels:{Sum:Uk("Sum"),Mean:Uk("Mean")}},Gk=1024,Ql=32;function Uk(e){return t=>{
let r=t.stock(e);return function({inputs:o,backend:s,attrs:i}){let{x:a}=o,{axis:u,keepDims:c}=i,l=jk.util.parseAxisParam(u,a.shape).sort((g,y)=>g-y),f=be(a.shape)===0,d=NL(a,l);if(!d&&!f)return r({inputs:o,
backend:s,attrs:i});let m=a.shape.flatMap((g,y)=>l.includes(y)?c?[1]:[]:[g]),p=e==="Mean"?"float32":a.dtype==="bool"?"int32":a.dtype,h=ye(t,m,p);if(f||!d)return Bt(t,h).fill(0),h;if(UL(t,te(t,a),te(t,
h),d),e==="Mean"){let g=Bt(t,h);for(let y=0;y<g.length;y++)g[y]/=d.rows}return h}}}function NL(e,t){let[r=0,n=0]=[t[0],t.at(-1)+1];if(!bt(e)||t.length===0||n-r!==t.length)return;let[o,s,i]=[e.shape.slice(
0,r),e.shape.slice(r,n),e.shape.slice(n)].map(be);return i===1&&s<=Gk?void 0:{outer:o,rows:s,columns:i}}function UL(e,t,r,{outer:n,rows:o,columns:s}){for(let i=0;i<n;i++)qk(e,t+4*i*o*s,r+4*i*s,o,s)}function qk(e,t,r,n,o){
let{native:s,backend:i}=e;if(n<=Gk)return s.columnSums(t,r,n,o);let a=Math.floor(n/Ql),u=n-Ql*a;qn(e,4*(a+u)*o,c=>{let l=4*Ql*a*o;s.columnSums(t,c,Ql,a*o),i.wasm.HEAPU8.copyWithin(c+4*a*o,t+l,t+4*n*o),
qk(e,c,r,a+u,o)})}var Wk={name:"einsum",summary:"Sums of products by labels, as batched matrix products; stock has none.",kernels:{Einsum:jL},gradients:[Ol()]};function jL(e){return function({inputs:r,attrs:n}){let{equation:o}=n,
s=Object.values(r),[i,a]=GL(o,s),u=[],l=qL(e,y=>(u.push(y.info),y)),f=s.map((y,w)=>l.summed({info:y,labels:i[w]},[...a,...i.filter((E,I)=>I!==w).flat()])),[d,m]=f,p=m?l.product(d,m,a):d,h=l.ordered(p,
a).info,g=s.some(({dataId:y})=>y===h.dataId);for(let y of u)y.dataId!==h.dataId&&vr(e,y);return g?e.stock("Identity")({inputs:{x:h},backend:e.backend,attrs:{}}):h}}function GL(e,t){let{allDims:r,idDims:n}=BA.backend_util.
decodeEinsumEquation(e,t.length);BA.backend_util.checkEinsumDimSizes(r.length,n,t);let o=e.replace(/\s/g,"").split("->")[1].split("");if(new Set(o).size<o.length)throw new TypeError(`Cannot sum produc\
ts as labels of the result must differ: current value is ${e}`);if(!bt(...t)){let s=t.map(({dtype:i})=>i).join(" and ");throw new TypeError(`Cannot sum products by labels as tensors must be float32: c\
urrent value is ${s}`)}return[n.map(s=>s.map(i=>r[i])),o]}function qL(e,t){let{backend:r}=e,n=Dl.kernels.Sum(e);function o({info:u,labels:c},l){let f=c.flatMap((p,h)=>l.includes(p)?[]:[h]);if(!f.length)
return{info:u,labels:c};let m=n({inputs:{x:u},backend:r,attrs:{axis:f,keepDims:!1}});return t({info:m,labels:c.filter((p,h)=>!f.includes(h))})}function s(u,c){if(c.every((m,p)=>u.labels[p]===m))return u;
let l=c.map(m=>u.labels.indexOf(m)),d=e.stock("Transpose")({inputs:{x:u.info},backend:r,attrs:{perm:l}});return t({info:d,labels:c})}function i(u,c,l,f){let d=w=>w.every((E,I)=>u.labels[I]===E),m=!d([
...c,...l,...f])&&d([...c,...f,...l]),{info:p,labels:h}=m?u:s(u,[...c,...l,...f]),g=w=>w.reduce((E,I)=>E*p.shape[h.indexOf(I)],1);return{info:{...p,shape:[c,...m?[f,l]:[l,f]].map(g)},transposed:m}}function a(u,c,l){
let f=l.filter(P=>u.labels.includes(P)&&c.labels.includes(P)),d=l.filter(P=>!c.labels.includes(P)),m=l.filter(P=>!u.labels.includes(P)),p=u.labels.filter(P=>c.labels.includes(P)&&!l.includes(P)),h=d.length>
0&&m.length>0&&l.indexOf(m[0])<l.indexOf(d[0]),[g,y,w,E]=h?[c,u,m,d]:[u,c,d,m],[I,C]=[i(g,f,w,p),i(y,f,p,E)],{dataId:v,dtype:B}=_a(e,{a:I.info,b:C.info,transposeA:I.transposed,transposeB:C.transposed}),
k=P=>{let F=u.labels.includes(P)?u:c;return F.info.shape[F.labels.indexOf(P)]},_=[...f,...w,...E];return t({info:{dataId:v,dtype:B,shape:_.map(k)},labels:_})}return{summed:o,ordered:s,product:a}}A();A();A();function Ml({native:e},{x:t,w:r,b:n,y:o,rows:s,inner:i,out:a,activation:u}){e.gemm(t,r,o,s,a,i,!1,!1,n,rn[u],!1)}var Zk={name:"dense",summary:"A dense layer with bias and activation in one dispatch, a\
nd what its weights learn in one more.",kernels:{RetortDense:e=>({inputs:t,attrs:r})=>{let{x:n,w:o,b:s}=t,{activation:i}=r,[a,u]=o.shape,c=ye(e,[...n.shape.slice(0,-1),u]);return Ml(e,{x:te(e,n),w:te(
e,o),b:s?te(e,s):0,y:te(e,c),rows:be(n.shape)/a,inner:a,out:u,activation:i}),c},RetortDenseGrad:e=>({inputs:t,attrs:r})=>{let{dy:n,y:o,x:s}=t,{activation:i}=r,[a,u]=[s.shape.at(-1),n.shape.at(-1)],c=be(
n.shape)/u,{native:l}=e,[f,d,m]=[ye(e,n.shape),ye(e,[a,u]),ye(e,[u])],p=h=>te(e,h);return l.denseGrad(p(n),p(o),p(f),p(m),c,u,rn[i]),l.gemm(p(s),p(f),p(d),a,u,c,!0,!1,0,0,!1),[f,d,m]}},gradients:[Rc()]};A();var Kk={name:"adam",summary:"Adam's and AdamW's update of a variable in one pass, in place.",kernels:{RetortAdam:e=>({inputs:t,attrs:r})=>{let{variable:n,gradient:o,gradients:s,squares:i}=t,a=u=>te(e,
u);return RA(e,a(n),a(o),[a(s),a(i)],be(n.shape),r),Fl(e,n),[]}}},Vk={name:"sgd",summary:"The update of SGD with momentum in one pass, in place.",kernels:{RetortSgd:e=>({inputs:t,attrs:r})=>{let{variable:n,
gradient:o,momentum:s}=t,i=a=>te(e,a);return $A(e,i(n),i(o),s?[i(s)]:[],be(n.shape),r),Fl(e,n),[]}}};function RA({native:e},t,r,[n,o],s,{beta1:i,beta2:a,rate:u,epsilon:c,decay:l}){e.adam(t,r,n,o,s,i,a,
u,c,l)}function $A({native:e},t,r,[n=0],o,{rate:s,momentum:i,nesterov:a,weightDecay:u}){e.sgd(t,r,n,o,s,i,a,u)}function Fl({backend:e},t){let{wasm:r,dataIdMap:n}=e,{id:o,memoryOffset:s}=n.get(t.dataId);
r.tfjs.disposeData(o),r.tfjs.registerTensor(o,be(t.shape),s)}var Jk={name:"forward",summary:"The answer of a chain of dense layers in one dispatch.",kernels:{RetortForward:e=>({inputs:t,attrs:r})=>{let{activations:n}=r,o=Xk(e,t,n),s=t.x,i=s.shape[0],a=ye(e,[i,o.
at(-1).out]),u=Math.max(...o.map(({out:c})=>c));return qn(e,8*i*u,c=>{let l=te(e,s);o.forEach((f,d)=>{let m=d===o.length-1?te(e,a):c+d%2*4*i*u;Ml(e,{...f,x:l,y:m,rows:i}),l=m})}),a}}},Yk={name:"step",
summary:"A training step of a chain of dense layers, from the rows to the updated weights, in one dispatch.",kernels:{RetortStep:e=>({inputs:t,attrs:r})=>(WL(e,t,r),[])}};function Xk(e,t,r){return r.map(
(n,o)=>{let[s,i]=[t[`w${o+1}`],t[`b${o+1}`]],[a,u]=s.shape,[c,l]=[te(e,s),i?te(e,i):0];return{w:c,b:l,inner:a,out:u,activation:n,weights:[{name:`w${o+1}`,pointer:c,size:a*u},...i?[{name:`b${o+1}`,pointer:l,
size:u}]:[]]}})}function WL(e,t,r){let{native:n}=e,{activations:o,terms:s,update:i}=r,a=Xk(e,t,o),u=y=>t[y]?te(e,t[y]):0,c=t.x.shape[0],l=a.map((y,w)=>u(`mask${w+1}`)),f=a.map(({out:y})=>y),d=Math.max(
...f),m=f.map((y,w)=>c*y*(l[w]?2:1)),p=2*c*d,h=Math.max(...a.map(({inner:y,out:w})=>y*w+w)),g=m.reduce((y,w)=>y+w,0)+p+h;qn(e,4*g,y=>{let w=y,E=F=>{let J=w;return w+=4*F,J},I=[],C=[u("x")];a.forEach((F,J)=>{
let Ae=c*F.out,z=E(Ae);Ml(e,{...F,x:C[J],y:z,rows:c}),I.push(z),C.push(l[J]?Hk(e,z,l[J],E(Ae),Ae):z)});let[v,B]=[E(c*d),E(c*d)],k=E(h),_=ZL(e,t,C.at(-1),v,c,f.at(-1),s);for(let F=a.length-1;F>=0;F--){
let{w:J,b:Ae,inner:z,out:K,activation:L,weights:V}=a[F];l[F]&&Hk(e,v,l[F],v,c*K);let $e=Ae?k+4*z*K:0;n.denseGrad(v,I[F],v,$e,c,K,rn[L]),n.gemm(C[F],v,k,z,K,c,!0,!1,0,0,!1),F>0&&n.gemm(v,J,B,c,z,K,!1,!0,
0,0,!1);for(let{name:Ne,pointer:Te,size:Oe}of V){let ee=Te===J?k:$e;i.kernel==="RetortAdam"?RA(e,Te,ee,[u(`${Ne}.0`),u(`${Ne}.1`)],Oe,i.attrs):$A(e,Te,ee,t[`${Ne}.0`]?[u(`${Ne}.0`)]:[],Oe,i.attrs),Fl(
e,t[Ne])}[v,B]=[B,v]}let P=eS(e,u("total"),1);P[0]+=_*c})}function ZL(e,t,r,n,o,s,i){let{native:a}=e,u=l=>t[l]?te(e,t[l]):0,c=0;return i.forEach((l,f)=>{c+=l.kind==="softened-kl"?a.softTargets(r,u("te\
acher"),n,o,s,l.temperature,l.weight,f>0):a.crossEntropy(r,u("labels"),u("labelMask"),n,o,s,l.labelSmoothing,l.weight,f>0)}),c}function Hk(e,t,r,n,o){let[s,i,a]=[t,r,n].map(u=>eS(e,u,o));for(let u=0;u<
o;u++)a[u]=s[u]*i[u];return n}function eS({backend:e},t,r){return new Float32Array(e.wasm.HEAPU8.buffer,t,r)}A();var tS={name:"conv-layer",summary:"A convolution with bias and activation in one dispatch while training, too, and the backward pass through both in one.",kernels:{RetortConv2d:e=>{let{backend:t}=e,r=Pl.
kernels.FusedConv2D(e);return({inputs:n,attrs:o})=>{let{strides:s,pad:i,dilations:a,activation:u}=o,l={...{strides:s,pad:i,dilations:a,dataFormat:"NHWC",dimRoundingMode:void 0},activation:u,leakyreluAlpha:0};
return r({inputs:n,backend:t,attrs:l})}},RetortActivationGrad:e=>({inputs:t,attrs:r})=>{let{dy:n,y:o}=t,{activation:s}=r,i=n.shape.at(-1),[a,u]=[ye(e,n.shape),ye(e,[i])],c=l=>te(e,l);return e.native.denseGrad(
c(n),c(o),c(a),c(u),be(n.shape)/i,i,rn[s]),[a,u]}},gradients:[iv()]};A();var rS={name:"layer-norm",summary:"Layer norm in one pass over the rows, and its gradients in one more.",kernels:{RetortLayerNorm:e=>({inputs:t,attrs:r})=>{let{x:n,gamma:o,beta:s}=t,{epsilon:i}=r,a=n.
shape.at(-1),u=be(n.shape)/a,c=m=>te(e,m),l=ye(e,n.shape),[f,d]=[ye(e,[u]),ye(e,[u])];return e.native.layerNorm(c(n),c(o),c(s),c(l),c(f),c(d),u,a,i),[l,f,d]},RetortLayerNormGrad:e=>({inputs:t})=>{let{
dy:r,x:n,gamma:o,mean:s,rstd:i}=t,a=n.shape.at(-1),u=be(n.shape)/a,c=p=>te(e,p),l=ye(e,n.shape),[f,d]=[ye(e,[a]),ye(e,[a])],m=[r,n,o,s,i].map(c);return e.native.layerNormGrad(...m,c(l),c(f),c(d),u,a),
[l,f,d]}},gradients:[uv()]};A();var nS={name:"soft-targets",summary:"The divergence of softened answers and its gradient in one pass over the rows, summed in float64.",kernels:{RetortSoftTargets:e=>({inputs:t,attrs:r})=>{let{student:n,
teacher:o}=t,{temperature:s}=r,[i,a]=n.shape;return sS(e,n,u=>e.native.softTargets(te(e,n),te(e,o),u,i,a,s,1,!1))}}},oS={name:"cross-entropy",summary:"Cross-entropy and its gradient in one pass over t\
he rows, summed in float64.",kernels:{RetortCrossEntropy:e=>({inputs:t,attrs:r})=>{let{logits:n,labels:o,labelMask:s}=t,{labelSmoothing:i}=r,[a,u]=n.shape;return sS(e,n,c=>e.native.crossEntropy(te(e,n),
te(e,o),s?te(e,s):0,c,a,u,i,1,!1))}}};function sS(e,t,r){let[n,o]=[ye(e,[]),ye(e,t.shape)],s=r(te(e,o));return Bt(e,n)[0]=s,[n,o]}var iS=[Zk,tS,rS,nS,oS,Kk,Vk,Jk,Yk];A();var Pa=U(G());var aS={name:"gather",summary:"Rows picked by their index, a row at a time; stock copies element by element.",kernels:{GatherV2:VL}},KL=32;function VL(e){let t=e.stock("GatherV2");return function({inputs:n,
backend:o,attrs:s}){let{x:i,indices:a}=n,{axis:u,batchDims:c}=s,[l=0]=Pa.util.parseAxisParam(u,i.shape),{batchSize:f,outerSize:d,dimSize:m,sliceSize:p,outputShape:h}=Pa.backend_util.segment_util.collectGatherOpShapeInfo(
i,a,l,c??0),g=Pa.util.bytesPerElement(i.dtype)*p;if(!((g>=KL||f!==1||be(i.shape)*be(h)===0)&&i.dtype!=="string"&&a.dtype==="int32"))return t({inputs:n,backend:o,attrs:s});let E=ye(e,h,i.dtype),[I,C,v]=[
i,E,a].map(P=>te(e,P)),B=e.backend.wasm.HEAPU8,k=new Int32Array(B.buffer,v,be(a.shape)),_=k.length/f;for(let P=0;P<k.length;P++){let F=k[P];if(F<0||F>=m)throw vr(e,E),new RangeError(`Cannot gather as \
an index must be from 0 to ${m-1}: current value is ${F}`);let J=Math.floor(P/_);for(let Ae=J*d;Ae<(J+1)*d;Ae++){let z=I+g*(Ae*m+F);B.copyWithin(C+g*(Ae*_+P%_),z,z+g)}}return E}}A();var uS={name:"identity",summary:"A copy of a tensor shares its memory, as on other backends; tfjs copies all that the backward pass keeps.",kernels:{Identity:({backend:e,stock:t})=>{let r=t("Ident\
ity"),{incRef:n}=e;return({inputs:o,attrs:s})=>{let i=o.x;return i.dtype==="string"?r({inputs:o,backend:e,attrs:s}):(n.call(e,i.dataId),{dataId:i.dataId,shape:i.shape,dtype:i.dtype})}}}};A();A();var cS=U(G());function Ll(e,{filterSize:t,strides:r,pad:n,dimRoundingMode:o}){let s=e,i=cS.backend_util.computePool2DInfo(s,t,r,1,n,o);if(i.outHeight<0||i.outWidth<0)throw new RangeError(`Cannot p\
ool as the window must fit into the padded image: current value is a window of ${i.filterHeight} × ${i.filterWidth} and an image of ${i.inHeight} × ${i.inWidth}`);return i}var fS={name:"pool",summary:"Max and average pooling where padding is a number and windows lie outside of the image or beyond it: stock is wrong there.",kernels:{MaxPool:lS("MaxPool"),AvgPool:lS("AvgP\
ool")}};function lS(e){return t=>{let r=t.stock(e);return function({inputs:o,backend:s,attrs:i}){let{x:a}=o,u=Ll(a.shape,i);if(!bt(a)||HL(u))return r({inputs:o,backend:s,attrs:i});let c=ye(t,u.outShape);
return JL(u,e,Bt(t,a),Bt(t,c)),c}}}function HL(e){let{top:t,bottom:r,left:n,right:o}=e.padInfo,s=Math.floor((e.inHeight+t+r-e.filterHeight)/e.strideHeight)+1,i=Math.floor((e.inWidth+n+o-e.filterWidth)/
e.strideWidth)+1;return s===e.outHeight&&i===e.outWidth&&Math.max(t,r)<e.filterHeight&&Math.max(n,o)<e.filterWidth}function JL(e,t,r,n){let{batchSize:o,inHeight:s,inWidth:i,inChannels:a,outHeight:u,outWidth:c,
padInfo:l}=e;n.fill(t==="MaxPool"?-1/0:0);let f=0;for(let d=0;d<o;d++)for(let m=0;m<u;m++){let p=m*e.strideHeight-l.top,[h,g]=[Math.max(0,p),Math.min(s,p+e.filterHeight)];for(let y=0;y<c;y++,f+=a){let w=y*
e.strideWidth-l.left,[E,I]=[Math.max(0,w),Math.min(i,w+e.filterWidth)];for(let v=h;v<g;v++)for(let B=E;B<I;B++){let k=((d*s+v)*i+B)*a;t==="MaxPool"?YL(r,k,n,f,a):XL(r,k,n,f,a)}let C=Math.max(0,g-h)*Math.
max(0,I-E);if(t==="AvgPool")for(let v=0;v<a;v++)n[f+v]/=C}}}function YL(e,t,r,n,o){for(let s=0;s<o;s++)e[t+s]>r[n+s]&&(r[n+s]=e[t+s])}function XL(e,t,r,n,o){for(let s=0;s<o;s++)r[n+s]+=e[t+s]}A();var dS={name:"pool-grad",summary:"The gradients of max and average pooling, window by window; stock asks for each input all its windows.",kernels:{MaxPoolGrad:ez,AvgPoolGrad:tz}};function ez(e){let t=e.
stock("MaxPoolGrad");return function({inputs:n,backend:o,attrs:s}){let{dy:i,input:a}=n;if(!bt(i,a))return t({inputs:n,backend:o,attrs:s});let u=ye(e,a.shape);if(be(a.shape)===0)return u;let[c,l,f]=[te(
e,a),te(e,i),te(e,u)];return e.native.maxPoolGrad(c,l,f,...mS(a.shape,s)),u}}function tz(e){let t=e.stock("AvgPoolGrad");return function({inputs:n,backend:o,attrs:s}){let{dy:i,input:a}=n;if(!bt(i,a))return t(
{inputs:n,backend:o,attrs:s});let u=ye(e,a.shape);if(be(a.shape)===0)return u;let[c,l]=[te(e,i),te(e,u)];return e.native.avgPoolGrad(c,l,...mS(a.shape,s)),u}}function mS(e,t){let r=Ll(e,t),[n,o,s,i,a,
u,c,l,f,d,m]=fs(r);return[r.batchSize,n,o,s,i,a,u,c,l,f,d,m]}A();var pS={name:"segment-sum",summary:"Rows added up by their index, so that embeddings train; stock has none.",kernels:{UnsortedSegmentSum:rz}};function rz(e){return function({inputs:r,attrs:n}){let{x:o,
segmentIds:s}=r,{numSegments:i}=n;if(!bt(o)||s.dtype!=="int32"||s.shape.length!==1)throw new TypeError(`Cannot sum segments as rows must be float32 and their ids one int32 each: current value is ${o.dtype}\
 and ${s.dtype} [${s.shape}]`);let[a=0,...u]=o.shape,c=be(u),l=ye(e,[i,...u]);if(a*c*i===0)return Bt(e,l).fill(0),l;let[f,d,m]=[o,s,l].map(p=>te(e,p));return e.native.segmentSum(f,d,m,a,c,i),l}}A();var gS=U(G());var yS={name:"slice",summary:"A part of a tensor, moved run by run inside the memory; tfjs reads all of it out first.",kernels:{Slice:e=>{let t=e.stock("Slice");return({inputs:r,attrs:n})=>{let o=r.x,
{begin:s,size:i}=n,a=hS(s,0,o.shape.length),u=hS(i,-1,o.shape.length),c=o.shape.map((f,d)=>u[d]<0?f-a[d]:u[d]),l=c.every((f,d)=>f>0&&a[d]>=0&&a[d]+f<=o.shape[d]);return!bt(o)||!c.length||!l?t({inputs:r,
backend:e.backend,attrs:n}):AS(e,o,{start:a,shape:c})}},SplitV:e=>{let t=e.stock("SplitV");return({inputs:r,attrs:n})=>{let o=r.x,{numOrSizeSplits:s,axis:i}=n,a=i<0?o.shape.length+i:i,u=gS.backend_util.
prepareSplitSize(o,s,a);if(!bt(o)||u.some(l=>l<1))return t({inputs:r,backend:e.backend,attrs:n});let c=o.shape.map(()=>0);return u.map(l=>{let f=AS(e,o,{start:c,shape:o.shape.map((d,m)=>m===a?l:d)});return c[a]+=
l,f})}}}};function AS(e,t,{start:r,shape:n}){let o=ye(e,n),s={from:t.shape,start:r,shape:n};return nz(e.backend.wasm.HEAPU8,te(e,t),te(e,o),s),o}function hS(e,t,r){let n=Array.isArray(e)?e:[e];return Array.
from({length:r},(o,s)=>n[s]??t)}function nz(e,t,r,{from:n,start:o,shape:s}){let i=s.length-1;for(;i>0&&s[i]===n[i];)i--;let a=be(n.slice(i+1)),u=4*s[i]*a,c=n.map((m,p)=>4*be(n.slice(p+1))),l=s.slice(0,
i),f=l.map(()=>0),d=r;for(let m=be(l);m>0;m--){let p=t+o[i]*c[i];for(let h=0;h<l.length;h++)p+=(o[h]+f[h])*c[h];e.copyWithin(d,p,p+u),d+=u;for(let h=l.length-1;h>=0&&++f[h]===l[h];h--)f[h]=0}}var wS=[_k,Wk,Pl,Ok,Qk,Lk,zk,Nk,fS,dS,aS,pS,Dl,uS,yS,...iS],bS=wS.map(({name:e})=>e),mi="wasm-stock";function ES(e){je.getKernelsForBackend(mi).length===0&&je.copyRegisteredKernels("wasm",mi),!je.findBackendFactory(
e)&&(je.registerBackend(e,je.findBackendFactory("wasm")),je.copyRegisteredKernels(mi,e))}function TA(e,t=[]){return oz(t).every(r=>je.getKernel(r,e)!==void 0&&je.getKernel(r,e).kernelFunc!==je.getKernel(
r,mi)?.kernelFunc)}function IS(e,t,r=[]){let n={backend:je.findBackend(e),native:t,stock(o){let s=je.getKernel(o,mi);if(!s)throw new Error(`tfjs has no kernel of its own for ${o}`);return s.kernelFunc}};
for(let{kernels:o,gradients:s=[]}of vS(r)){for(let i of s)je.getGradient(i.kernelName)||je.registerGradient(i);for(let[i,a]of Object.entries(o)){let u=je.getKernel(i,mi);je.getKernel(i,e)&&je.unregisterKernel(
i,e),je.registerKernel({...u,kernelName:i,backendName:e,kernelFunc:a(n)})}}}function vS(e){return wS.filter(({name:t})=>!e.includes(t))}function oz(e){return vS(e).flatMap(({kernels:t})=>Object.keys(t))}A();A();var CS="AGFzbQEAAAABgAIVYA9/f39/f39/f39/f39/f38AYAV/f39/fwBgAXsBe2ADf39/AGASf39/f39/f39/f39/f39/f39/AGAFf399f38BfWANf39/f39/f39/f39/fQBgDH9/f39/f39/f39/fwBgBH9/f38AYAZ/f39/f38AYAp/f39/f39/f39/AGAJ\
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
AACAPwAAgD8gB/0MAAAAAAAAAAAAAAAAAAAAAP1D/VL95gELIgf9WgIAACAKQQFKBEAgCUEEaiAH/VoCAAELIApBAkoEQCAJQQhqIAf9WgIAAgsLBSAAIAJHBEAgAiAAIApBAnT8CgAACwsgAwRAIAIgAyAEIAUQBwsL",xS="AGFzbQEAAAABgAIVYAF7AXtgD39/f3\
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
1S/eYBCyIH/VoCAAAgCkEBSgRAIAlBBGogB/1aAgABCyAKQQJKBEAgCUEIaiAH/VoCAAILCwUgACACRwRAIAIgACAKQQJ0/AoAAAsLIAMEQCACIAMgBCAFEAgLCw==";async function kS(e,t=sz()){let r={env:{memory:e.asm.memory}},{instance:n}=await WebAssembly.instantiate(SS(t==="relaxed"?CS:xS),r),o=n.exports,s=c=>{let l=e._malloc(c)>>>0;if(l===0)throw new RangeError(
`Cannot work in WebAssembly as no ${c} bytes are left in its memory`);return l},i=o.scratchBytes(),a=s(i),u=(c,l)=>{if(c<=i)return l(a);let f=s(c);try{return l(f)}finally{e._free(f)}};return{...o,build:t,
gemm:(c,l,f,d,m,p,h,g,y,w,E)=>o.gemm(c,l,f,d,m,p,h,g,y,w,E,a),gemmBatched:(c,l,f,d,m,p,h,g,y,w,E,I)=>o.gemmBatched(c,l,f,d,m,p,h,g,y,w,E,I,a),softTargets:(c,l,f,d,m,p,h,g)=>u(16*(m+3),y=>o.softTargets(
c,l,f,d,m,p,h,g,y)),crossEntropy:(c,l,f,d,m,p,h,g,y)=>u(8*(p+3),w=>o.crossEntropy(c,l,f,d,m,p,h,g,y,w)),dispose:()=>e._free(a)}}function sz(){return WebAssembly.validate(SS(iz))?"relaxed":"simd"}var iz="\
AGFzbQEAAAABBgFgAXsBewMCAQAKDQELACAAIAAgAP2FAgs=";function SS(e){return Uint8Array.fromBase64?.(e)??Uint8Array.from(atob(e),t=>t.charCodeAt(0))}var RS={kind:"backend",name:"wasm",summary:"WebAssembly with SIMD, one thread: fast on every CPU.",options:()=>R({omit:ue(ge(bS)).optional().describe("Kernels of Retort's to leave out, so that tfjs' o\
wn serve their ops again, where it has any. Default none."),relaxedSimd:Me().optional().describe("Whether multiplications and additions may be one instruction, where the machine has it. Default true.")}),
create({omit:e=[],relaxedSimd:t=!0}){let r=cz(e,t);return{name:r,async activate(){Wn.enableProdMode();try{if(await Promise.resolve().then(()=>U($f())),ES(r),await uz(()=>az(r)),TA(r,e))return;let{wasm:n}=Wn.findBackend(
r),o=await kS(n,...t?[]:["simd"]);TA(r,e)?o.dispose():IS(r,o,e),vA(r).use()}catch(n){throw new x(`Cannot start the backend wasm as its module must load: ${n.message.split(`
`)[0]}; install npm:@tensorflow/tfjs-backend-wasm@4.22.0, or use the backend cpu`)}}}}};async function az(e){if(!await Wn.setBackend(e)&&(await Wn.ready(),!await Wn.setBackend(e)))throw new Error("tfj\
s could not start its WASM module")}var BS=["uncaughtException","unhandledRejection"];async function uz(e){let{process:t}=globalThis,r=BS.map(n=>t?.listeners(n)??[]);try{await e()}finally{BS.forEach((n,o)=>{
for(let s of t?.listeners(n)??[])r[o].includes(s)||t.off(n,s)})}}function cz(e,t){let r=e.length?["without",...[...new Set(e)].sort()]:[];return["wasm",...t?[]:["plain","simd"],...r].join("-")}A();var As=U(G());A();var ds=U(G());function $S(e,t=()=>!0){let r=ds.getKernel("BatchMatMul",e),n=ds.getKernel("Transpose",e);!r||!n||r.kernelFunc.name==="transposeFirstMatMul"||(ds.unregisterKernel("BatchMatMul",e),ds.registerKernel(
{...r,kernelFunc:function({inputs:s,backend:i,attrs:a}){let{transposeA:u=!1,transposeB:c=!1}=a,l=s.a.shape.at(u?-2:-1);if(!t({transposeA:u,transposeB:c,inner:l}))return r.kernelFunc({inputs:s,backend:i,
attrs:a});let f=[],d=w=>{let E=w.shape.length,I=w.shape.map((v,B)=>B<E-2?B:2*E-3-B),C=n.kernelFunc({inputs:{x:w},backend:i,attrs:{perm:I}});return f.push(C),C},m=u?d(s.a):s.a,p=c?d(s.b):s.b,h={transposeA:!1,
transposeB:!1},g=r.kernelFunc({inputs:{a:m,b:p},backend:i,attrs:h}),y=i;return f.forEach(({dataId:w})=>y.disposeData(w)),g}}))}A();var Ro=U(G());A();var PS=U(G());A();var TS=U(G());function Bo(e,t){let r=[...Object.values(t.writes),...Object.values(t.reads)];for(let{dataId:c}of r)e.uploadToGPU(c);let n=lz(e,t),o=r.map(c=>e.tensorToBinding(c));o.push(e.makeUniforms(
t.numbers.map(([,c,l])=>({type:c==="u32"?"uint32":"float32",data:[l]}))));let s=e.device.createBindGroup({layout:n.getBindGroupLayout(0),entries:o.map((c,l)=>({binding:l,resource:c}))});for(let{dataId:c}of r)
e.commandQueueOwnedIds.add(c);e.ensureCommandEncoderReady();let i=e.computePassEncoder??=e.commandEncoder.beginComputePass({});i.setPipeline(n),i.setBindGroup(0,s);let a=e.device.limits.maxComputeWorkgroupsPerDimension,
u=Math.max(1,Math.ceil(t.workgroups/a));i.dispatchWorkgroups(Math.ceil(t.workgroups/u),u),e.dispatchCountInPass++,!(e.dispatchCountInPass<TS.env().getNumber("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE"))&&(e.endComputePassEncoder(),
e.submitQueue())}function ms({shape:e}){return e.reduce((t,r)=>t*r,1)}function lz(e,t){return e.pipelineCache[`retort-${t.key}`]??=e.device.createComputePipeline({layout:"auto",compute:{module:e.device.
createShaderModule({code:fz(t)}),entryPoint:"start"}})}function fz({code:e,threads:t,reads:r,writes:n,numbers:o}){let s=[...Object.entries(n).map(([a,u])=>({name:a,info:u,access:"read_write"})),...Object.
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
`}var ps=16,OS=16,zl=512,dz={linear:"1.0",relu:"select(0.0, 1.0, y > 0.0)",sigmoid:"y * (1.0 - y)",tanh:"1.0 - y * y",elu:"select(y + 1.0, 1.0, y >= 0.0)"},QS=({inputs:e,backend:t,attrs:r})=>{let{x:n,w:o,
b:s}=e,{activation:i}=r,[a,u]=o.shape,c=i!=="tanh",l=_A("_FusedMatMul")({inputs:{a:{...n,shape:[ms(n)/a,a]},b:o,...s&&{bias:s}},backend:t,attrs:{transposeA:!1,transposeB:!1,activation:c?i:"linear"}}),
f=[...n.shape.slice(0,-1),u];if(c)return{...l,shape:f};let d=_A("Tanh")({inputs:{x:l},backend:t,attrs:{}});return t.disposeData(l.dataId),{...d,shape:f}},DS=({inputs:e,backend:t,attrs:r})=>{let{dy:n,y:o,
x:s}=e,{activation:i}=r,[a,u]=mz(t,n,o,i),[c,l]=[s.shape.at(-1),n.shape.at(-1)],f=ms(n)/l,d=_A("BatchMatMul")({inputs:{a:{...s,shape:[f,c]},b:{...a,shape:[f,l]}},backend:t,attrs:{transposeA:!0,transposeB:!1}});
return[a,{...d,shape:[c,l]},u]};function mz(e,t,r,n){let o=e.makeTensorInfo(t.shape,"float32"),[s,i]=[t.shape.at(-1),ms(t)/t.shape.at(-1)],a=_S(e,{dy:t,y:r},{dz:o},`activation-grad-${n}`,dz[n],i,s);for(let u=a.
shape[0];u>1;u=a.shape[0]){let c=_S(e,{dy:a},{},"sum-of-columns",void 0,u,s);e.disposeData(a.dataId),a=c}return[o,{...a,shape:[s]}]}function _S(e,t,r,n,o,s,i){let a=Math.max(1,Math.ceil(s/zl)),u=Math.
ceil(i/ps),c=e.makeTensorInfo([a,i],"float32");return Bo(e,{key:n,code:pz(o),threads:ps*OS,workgroups:a*u,reads:t,writes:{sums:c,...r},numbers:[["rows","u32",s],["columns","u32",i],["strips","u32",u]]}),
c}function pz(e){return`
  var<workgroup> partial: array<f32, THREADS>;

  fn main(group: u32, thread: u32) {
    let column = (group % given.strips) * ${ps}u + thread % ${ps}u;
    let block = group / given.strips;
    let end = min(given.rows, (block + 1u) * ${zl}u);
    var sum = 0.0;
    if (column < given.columns) {
      for (var row = block * ${zl}u + thread / ${ps}u; row < end; row += ${OS}u) {
        let at = row * given.columns + column;
        ${e?`let y = y[at]; let value = dy[at] * (${e}); dz[at] = value;`:"let value = dy[at];"}
        sum += value;
      }
    }
    partial[thread] = sum;
    for (var half = THREADS / 2u; half >= ${ps}u; half /= 2u) {
      workgroupBarrier();
      if (thread < half) { partial[thread] += partial[thread + half]; }
    }
    if (thread < ${ps}u && column < given.columns && block * ${zl}u < max(given.rows, 1u)) {
      sums[block * given.columns + column] = partial[thread];
    }
  }
  `}function _A(e){return PS.getKernel(e,"webgpu").kernelFunc}A();var MS=64;function OA(){return`
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
  `}function PA(e){return`
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
  `}function Az(){return`
  ${OA()}
  ${PA("student")}
  ${PA("teacher")}
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
  `}function hz(e){return`
  ${OA()}
  ${PA("logits")}
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
  `}function gz(){return`
  ${OA()}
  fn main(group: u32, thread: u32) {
    var sum = 0.0;
    for (var i = thread; i < given.rows; i += THREADS) { sum += losses[i]; }
    sum = total(sum, thread);
    if (thread == 0u) { loss[0] = sum; }
  }
  `}var FS=({inputs:e,backend:t,attrs:r})=>{let{student:n,teacher:o}=e,{temperature:s}=r;return zS(t,n.shape,{key:"soft-targets",code:Az(),reads:{student:n,teacher:o},numbers:[["temperature","f32",s]]})},
LS=({inputs:e,backend:t,attrs:r})=>{let{logits:n,labels:o,labelMask:s}=e,{labelSmoothing:i}=r;return zS(t,n.shape,{key:s?"cross-entropy-of-known":"cross-entropy",code:hz(s!==void 0),reads:{logits:n,labels:o,
...s&&{labelMask:s}},numbers:[["smoothing","f32",i]]})};function zS(e,t,{numbers:r,...n}){let[o,s]=t,i=e.makeTensorInfo(t,"float32"),a=e.makeTensorInfo([o],"float32"),u=e.makeTensorInfo([],"float32");
return Bo(e,{...n,threads:MS,workgroups:o,writes:{gradient:i,losses:a},numbers:[["rows","u32",o],["classes","u32",s],...r]}),Bo(e,{key:"sum-of-rows",code:gz(),threads:MS,workgroups:1,reads:{losses:a},
writes:{loss:u},numbers:[["rows","u32",o]]}),e.disposeData(a.dataId),[u,i]}A();var Nl=64;function yz(){return`
  fn main(group: u32, thread: u32) {
    let i = group * THREADS + thread;
    if (i >= given.size) { return; }
    let g = given.beta1 * gradients[i] + gradient[i];
    let s = given.beta2 * squares[i] + gradient[i] * gradient[i];
    gradients[i] = g;
    squares[i] = s;
    variable[i] = given.decay * variable[i] - given.rate * g / (sqrt(s) + given.epsilon);
  }
  `}function wz(e){return`
  fn main(group: u32, thread: u32) {
    let i = group * THREADS + thread;
    if (i >= given.size) { return; }
    var by = gradient[i] + given.weightDecay * variable[i];
    ${e?`let b = given.mu * momentum[i] + by;
    momentum[i] = b;
    by = select(b, by + given.mu * b, given.nesterov > 0u);`:""}
    variable[i] = variable[i] - given.rate * by;
  }
  `}var NS=({inputs:e,backend:t,attrs:r})=>{let{variable:n,gradient:o,gradients:s,squares:i}=e,{beta1:a,beta2:u,rate:c,epsilon:l,decay:f}=r,d=ms(n);return Bo(t,{key:"adam",code:yz(),threads:Nl,workgroups:Math.
ceil(d/Nl),reads:{gradient:o},writes:{variable:n,gradients:s,squares:i},numbers:[["size","u32",d],["beta1","f32",a],["beta2","f32",u],["rate","f32",c],["epsilon","f32",l],["decay","f32",f]]}),[]},US=({
inputs:e,backend:t,attrs:r})=>{let{variable:n,gradient:o,momentum:s}=e,{rate:i,momentum:a,nesterov:u,weightDecay:c}=r,l=ms(n);return Bo(t,{key:s?"sgd-with-momentum":"sgd",code:wz(s!==void 0),threads:Nl,
workgroups:Math.ceil(l/Nl),reads:{gradient:o},writes:{variable:n,...s&&{momentum:s}},numbers:[["size","u32",l],["rate","f32",i],["mu","f32",a],["nesterov","u32",u?1:0],["weightDecay","f32",c]]}),[]};var bz={RetortDense:QS,RetortDenseGrad:DS,RetortSoftTargets:FS,RetortCrossEntropy:LS,RetortAdam:NS,RetortSgd:US};function jS(){for(let e of[Ol(),Rc()])Ro.getGradient(e.kernelName)||Ro.registerGradient(
e);for(let[e,t]of Object.entries(bz))Ro.getKernel(e,"webgpu")||Ro.registerKernel({kernelName:e,backendName:"webgpu",kernelFunc:t})}var qS={kind:"backend",name:"webgpu",summary:"A GPU through WebGPU.",options:()=>R({}),create:()=>({name:"webgpu",async activate(){As.enableProdMode();let e=globalThis.navigator?.gpu;if(!e)throw QA("t\
his runtime has no WebGPU; run it under Deno 2 or a browser that has it");let t=As.getBackend(),r;try{if(r=await e.requestAdapter(),r&&(await Promise.resolve().then(()=>U(GS())),!await As.setBackend("\
webgpu")))throw new Error("tfjs could not start it")}catch(n){throw t&&await As.setBackend(t),QA(n.message.split(`
`)[0])}if(r){$S("webgpu",Ez),jS();return}throw QA("no GPU adapter was found; install your GPU's Vulkan or Metal driver (Debian's mesa-vulkan-drivers has one in software)")}})};function Ez({transposeB:e,
inner:t}){return e&&t>=2e3}function QA(e){return new x(`Cannot start the backend webgpu: ${e}, or use --backend wasm`)}A();A();A();var{CountQueuingStrategy:DA,TransformStream:WS}=globalThis;A();A();A();var ve=class e extends Error{constructor(t,r,n,...o){Array.isArray(r)&&(r=r.join(" ").trim()),super(r),Error.captureStackTrace!==void 0&&Error.captureStackTrace(this,e),this.code=t;for(let s of o)
for(let i in s){let a=s[i];this[i]=b.Buffer.isBuffer(a)?a.toString(n.encoding):a==null?a:JSON.parse(JSON.stringify(a))}}};A();var Oa=function(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)};var Ul=function(e){let t=[];for(let r=0,n=e.length;r<n;r++){let o=e[r];if(o==null||o===!1)t[r]={disabled:!0};else if(typeof o=="string"||typeof o=="number")t[r]={name:`${o}`};else if(Oa(o)){if(typeof o.
name!="string")throw new ve("CSV_OPTION_COLUMNS_MISSING_NAME",["Option columns missing name:",`property "name" is required at position ${r}`,"when column is an object literal"]);t[r]=o}else throw new ve(
"CSV_INVALID_COLUMN_DEFINITION",["Invalid column definition:","expect a string or a literal object,",`got ${JSON.stringify(o)} at position ${r}`])}return t};A();A();var MA=class{constructor(t=100){this.size=t,this.length=0,this.buf=b.Buffer.allocUnsafe(t)}prepend(t){if(b.Buffer.isBuffer(t)){let r=this.length+t.length;if(r>=this.size&&(this.resize(),r>=this.size))
throw Error("INVALID_BUFFER_STATE");let n=this.buf;this.buf=b.Buffer.allocUnsafe(this.size),t.copy(this.buf,0),n.copy(this.buf,t.length),this.length+=t.length}else{let r=this.length++;r===this.size&&this.
resize();let n=this.clone();this.buf[0]=t,n.copy(this.buf,1,0,r)}}append(t){let r=this.length++;r===this.size&&this.resize(),this.buf[r]=t}clone(){return b.Buffer.from(this.buf.slice(0,this.length))}resize(){
let t=this.length;this.size=this.size*2;let r=b.Buffer.allocUnsafe(this.size);this.buf.copy(r,0,0,t),this.buf=r}toString(t){return t?this.buf.toString(t,0,this.length):Uint8Array.prototype.slice.call(
this.buf.slice(0,this.length))}toJSON(){return this.toString("utf8")}reset(){this.length=0}},FA=MA;var ZS=function(e){let t=[32,9,10,13,12,11,160,5760,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8232,8233,8239,8287,12288,65279].reduce((n,o)=>{let s=b.Buffer.from(String.fromCharCode(o),e.
encoding);return o!==63&&s.length===1&&s[0]===63||n.push(s),n},[]),r=new Uint8Array(256);for(let n of t)r[n[0]]=1;return{bomSkipped:!1,bufBytesStart:0,castField:e.cast_function,commenting:!1,delimiterBufPrevious:void 0,
delimiterDiscovered:!1,error:void 0,enabled:e.from_line===1,escaping:!1,escapeIsQuote:b.Buffer.isBuffer(e.escape)&&b.Buffer.isBuffer(e.quote)&&b.Buffer.compare(e.escape,e.quote)===0,expectedRecordLength:Array.
isArray(e.columns)?e.columns.length:void 0,field:new FA(20),firstLineToHeaders:e.cast_first_line_to_header,needMoreDataSize:Math.max(e.comment!==null?e.comment.length:0,...e.delimiter?e.delimiter.map(
n=>n.length):[],e.delimiter_auto?1:0,e.quote!==null?e.quote.length:0,...t.map(n=>n.length)),previousBuf:void 0,quoting:!1,stop:!1,rawBuffer:new FA(100),record:[],recordHasError:!1,record_length:0,recordDelimiterMaxLength:e.
record_delimiter.length===0?0:Math.max(...e.record_delimiter.map(n=>n.length)),trimChars:[b.Buffer.from(" ",e.encoding)[0],b.Buffer.from("	",e.encoding)[0]],wasQuoting:!1,wasRowDelimiter:!1,timchars:t,
timcharFirstBytes:r}};A();A();var KS=function(e){return e.replace(/([A-Z])/g,function(t,r){return"_"+r.toLowerCase()})};var pi=function(e){let t={};for(let n in e)t[KS(n)]=e[n];if(t.encoding===void 0||t.encoding===!0)t.encoding="utf8";else if(t.encoding===null||t.encoding===!1)t.encoding=null;else if(typeof t.encoding!=
"string"&&t.encoding!==null)throw new ve("CSV_INVALID_OPTION_ENCODING",["Invalid option encoding:","encoding must be a string or null to return a buffer,",`got ${JSON.stringify(t.encoding)}`],t);if(t.
bom===void 0||t.bom===null||t.bom===!1)t.bom=!1;else if(t.bom!==!0)throw new ve("CSV_INVALID_OPTION_BOM",["Invalid option bom:","bom must be true,",`got ${JSON.stringify(t.bom)}`],t);if(t.cast_function=
null,t.cast===void 0||t.cast===null||t.cast===!1||t.cast==="")t.cast=void 0;else if(typeof t.cast=="function")t.cast_function=t.cast,t.cast=!0;else if(t.cast!==!0)throw new ve("CSV_INVALID_OPTION_CAST",
["Invalid option cast:","cast must be true or a function,",`got ${JSON.stringify(t.cast)}`],t);if(t.cast_date===void 0||t.cast_date===null||t.cast_date===!1||t.cast_date==="")t.cast_date=!1;else if(t.
cast_date===!0)t.cast_date=function(n){let o=Date.parse(n);return isNaN(o)?n:new Date(o)};else if(typeof t.cast_date!="function")throw new ve("CSV_INVALID_OPTION_CAST_DATE",["Invalid option cast_date:",
"cast_date must be true or a function,",`got ${JSON.stringify(t.cast_date)}`],t);if(t.cast_first_line_to_header=void 0,t.columns===!0)t.cast_first_line_to_header=void 0;else if(typeof t.columns=="func\
tion")t.cast_first_line_to_header=t.columns,t.columns=!0;else if(Array.isArray(t.columns))t.columns=Ul(t.columns);else if(t.columns===void 0||t.columns===null||t.columns===!1)t.columns=!1;else throw new ve(
"CSV_INVALID_OPTION_COLUMNS",["Invalid option columns:","expect an array, a function or true,",`got ${JSON.stringify(t.columns)}`],t);if(t.group_columns_by_name===void 0||t.group_columns_by_name===null||
t.group_columns_by_name===!1)t.group_columns_by_name=!1;else{if(t.group_columns_by_name!==!0)throw new ve("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",["Invalid option group_columns_by_name:","expect an\
 boolean,",`got ${JSON.stringify(t.group_columns_by_name)}`],t);if(t.columns===!1)throw new ve("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",["Invalid option group_columns_by_name:","the `columns` mode m\
ust be activated."],t)}if(t.comment===void 0||t.comment===null||t.comment===!1||t.comment==="")t.comment=null;else if(typeof t.comment=="string"&&(t.comment=b.Buffer.from(t.comment,t.encoding)),!b.Buffer.
isBuffer(t.comment))throw new ve("CSV_INVALID_OPTION_COMMENT",["Invalid option comment:","comment must be a buffer or a string,",`got ${JSON.stringify(t.comment)}`],t);if(t.comment_no_infix===void 0||
t.comment_no_infix===null||t.comment_no_infix===!1)t.comment_no_infix=!1;else if(t.comment_no_infix!==!0)throw new ve("CSV_INVALID_OPTION_COMMENT",["Invalid option comment_no_infix:","value must be a \
boolean,",`got ${JSON.stringify(t.comment_no_infix)}`],t);if(t.delimiter_auto===void 0||t.delimiter_auto===null||t.delimiter_auto===!1)t.delimiter_auto=!1;else if(t.delimiter_auto===!0)t.delimiter_auto=
{};else if(!Oa(t.delimiter_auto))throw new ve("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","delimiter_auto must be a boolean or a configuration object,",`got ${JSON.stringify(
t.delimiter_auto)}`],t);if(t.delimiter_auto){if(t.delimiter_auto.preferred===void 0)t.delimiter_auto.preferred={44:1.8,9:1.8,59:1.6,32:1.6,58:1.5,46:1.4,47:1.4};else if(!Oa(t.delimiter_auto.preferred))
throw new ve("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","preferred must be an object,",`got ${JSON.stringify(t.delimiter_auto.preferred)}`],t);if(t.delimiter_auto.score===void 0)
t.delimiter_auto.score=(n,o)=>(n.total-n.std)*(o.preferred[n.char_code]||1);else if(typeof t.delimiter_auto.score!="function")throw new ve("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimite\
r_auto:","score must be a function,",`got ${JSON.stringify(t.delimiter_auto.score)}`],t);if(t.delimiter_auto.size===void 0)t.delimiter_auto.size=2048;else if(typeof t.delimiter_auto.size!="number")throw new ve(
"CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","size must be a number,",`got ${JSON.stringify(t.delimiter_auto.size)}`],t)}let r=JSON.stringify(t.delimiter);if(t.delimiter_auto!==
!1&&(t.delimiter=[]),Array.isArray(t.delimiter)||((t.delimiter===void 0||t.delimiter===null||t.delimiter===!1)&&(t.delimiter=b.Buffer.from(",",t.encoding)),t.delimiter=[t.delimiter]),t.delimiter=t.delimiter.
map(function(n){if(typeof n=="string"&&(n=b.Buffer.from(n,t.encoding)),!b.Buffer.isBuffer(n)||n.length===0)throw new ve("CSV_INVALID_OPTION_DELIMITER",["Invalid option delimiter:","delimiter must be a\
 non empty string or buffer or array of string|buffer,",`got ${r}`],t);return n}),t.escape===void 0||t.escape===!0?t.escape=b.Buffer.from('"',t.encoding):typeof t.escape=="string"?t.escape=b.Buffer.from(
t.escape,t.encoding):(t.escape===null||t.escape===!1)&&(t.escape=null),t.escape!==null&&!b.Buffer.isBuffer(t.escape))throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, go\
t ${JSON.stringify(t.escape)}`);if(t.from===void 0||t.from===null)t.from=1;else if(typeof t.from=="string"&&/\d+/.test(t.from)&&(t.from=parseInt(t.from)),Number.isInteger(t.from)){if(t.from<0)throw new Error(
`Invalid Option: from must be a positive integer, got ${JSON.stringify(e.from)}`)}else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(t.from)}`);if(t.from_line===void 0||
t.from_line===null)t.from_line=1;else if(typeof t.from_line=="string"&&/\d+/.test(t.from_line)&&(t.from_line=parseInt(t.from_line)),Number.isInteger(t.from_line)){if(t.from_line<=0)throw new Error(`In\
valid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(e.from_line)}`)}else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(e.from_line)}`);
if(t.ignore_last_delimiters===void 0||t.ignore_last_delimiters===null)t.ignore_last_delimiters=!1;else if(typeof t.ignore_last_delimiters=="number")t.ignore_last_delimiters=Math.floor(t.ignore_last_delimiters),
t.ignore_last_delimiters===0&&(t.ignore_last_delimiters=!1);else if(typeof t.ignore_last_delimiters!="boolean")throw new ve("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",["Invalid option `ignore_last_de\
limiters`:","the value must be a boolean value or an integer,",`got ${JSON.stringify(t.ignore_last_delimiters)}`],t);if(t.ignore_last_delimiters===!0&&t.columns===!1)throw new ve("CSV_IGNORE_LAST_DELI\
MITERS_REQUIRES_COLUMNS",["The option `ignore_last_delimiters`","requires the activation of the `columns` option"],t);if(t.info===void 0||t.info===null||t.info===!1)t.info=!1;else if(t.info!==!0)throw new Error(
`Invalid Option: info must be true, got ${JSON.stringify(t.info)}`);if(t.max_record_size===void 0||t.max_record_size===null||t.max_record_size===!1)t.max_record_size=0;else if(!(Number.isInteger(t.max_record_size)&&
t.max_record_size>=0))if(typeof t.max_record_size=="string"&&/\d+/.test(t.max_record_size))t.max_record_size=parseInt(t.max_record_size);else throw new Error(`Invalid Option: max_record_size must be a\
 positive integer, got ${JSON.stringify(t.max_record_size)}`);if(t.objname===void 0||t.objname===null||t.objname===!1)t.objname=void 0;else if(b.Buffer.isBuffer(t.objname)){if(t.objname.length===0)throw new Error(
"Invalid Option: objname must be a non empty buffer");t.encoding===null||(t.objname=t.objname.toString(t.encoding))}else if(typeof t.objname=="string"){if(t.objname.length===0)throw new Error("Invalid\
 Option: objname must be a non empty string")}else if(typeof t.objname!="number")throw new Error(`Invalid Option: objname must be a string or a buffer, got ${t.objname}`);if(t.objname!==void 0){if(typeof t.
objname=="number"){if(t.columns!==!1)throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field")}else if(t.columns===!1)throw Error("Invalid Option: objname f\
ield must be combined with columns or be defined as an index")}if(t.on_record===void 0||t.on_record===null)t.on_record=void 0;else if(typeof t.on_record!="function")throw new ve("CSV_INVALID_OPTION_ON\
_RECORD",["Invalid option `on_record`:","expect a function,",`got ${JSON.stringify(t.on_record)}`],t);if(t.on_skip!==void 0&&t.on_skip!==null&&typeof t.on_skip!="function")throw new Error(`Invalid Opt\
ion: on_skip must be a function, got ${JSON.stringify(t.on_skip)}`);if(t.quote===null||t.quote===!1||t.quote==="")t.quote=null;else if(t.quote===void 0||t.quote===!0?t.quote=b.Buffer.from('"',t.encoding):
typeof t.quote=="string"&&(t.quote=b.Buffer.from(t.quote,t.encoding)),!b.Buffer.isBuffer(t.quote))throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(t.quote)}`);
if(t.raw===void 0||t.raw===null||t.raw===!1)t.raw=!1;else if(t.raw!==!0)throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(t.raw)}`);if(t.record_delimiter===void 0)t.record_delimiter=
[];else if(typeof t.record_delimiter=="string"||b.Buffer.isBuffer(t.record_delimiter)){if(t.record_delimiter.length===0)throw new ve("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_deli\
miter`:","value must be a non empty string or buffer,",`got ${JSON.stringify(t.record_delimiter)}`],t);t.record_delimiter=[t.record_delimiter]}else if(!Array.isArray(t.record_delimiter))throw new ve("\
CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a buffer or array of string|buffer,",`got ${JSON.stringify(t.record_delimiter)}`],t);if(t.record_delimiter=
t.record_delimiter.map(function(n,o){if(typeof n!="string"&&!b.Buffer.isBuffer(n))throw new ve("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a bu\
ffer or array of string|buffer",`at index ${o},`,`got ${JSON.stringify(n)}`],t);if(n.length===0)throw new ve("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be \
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
reater than 0, got ${JSON.stringify(e.to_line)}`)}else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(e.to_line)}`);return t};A();var VS=function(e,t){t||({delimiter_auto:t}=pi({delimiter_auto:!0})),typeof e=="string"&&(e=b.Buffer.from(e)),b.Buffer.isBuffer(e)&&(e=(o=>{let s=[],i=jl({delimiter:[]}),a=l=>s.push(l),u=()=>{},c=i.parse(
o,!0,a,u);if(c!==void 0)throw c;return s})(e));let r=Array(127).fill().map(()=>({lines:[]}));e.map(([o],s)=>{for(let i=0,a=o.length;i<a;i++){let u=o.charCodeAt(i);r[u].lines[s]===void 0&&(r[u].lines[s]=
0),r[u].lines[s]++}}),r.map((o,s)=>{o.char_code=s,o.std=Iz(o.lines),o.total=o.lines.reduce((i,a)=>i+a,0),o.preferred=!!t.preferred[s],o.score=t.score(o,t)});let n=r.reduce((o,s)=>o.score>s.score?o:s,{});
return String.fromCharCode(n.char_code)},Iz=function(e){let t=e.length;if(t===0)return 0;let r=e.reduce((n,o)=>n+o)/t;return Math.sqrt(e.map(n=>Math.pow(n-r,2)).reduce((n,o)=>n+o)/t)};var HS=function(e){return e.every(t=>t==null||t.toString&&t.toString().trim()==="")},vz=13,Cz=10,Ai={utf8:b.Buffer.from([239,187,191]),utf16le:b.Buffer.from([255,254])},jl=function(e={}){let t={bytes:0,
bytes_records:0,comment_lines:0,empty_lines:0,invalid_field_length:0,lines:1,records:0},r=pi(e);return{info:t,original_options:e,options:r,state:ZS(r),__needMoreData:function(n,o,s){if(s)return!1;let{
encoding:i,escape:a,quote:u}=this.options,{quoting:c,needMoreDataSize:l,recordDelimiterMaxLength:f}=this.state,d=o-n-1,m=Math.max(l,f===0?b.Buffer.from(`\r
`,i).length:f,c?(a===null?0:a.length)+u.length:0,c?u.length+f:0);return d<m},parse:function(n,o,s,i){let{bom:a,comment_no_infix:u,delimiter_auto:c,encoding:l,from_line:f,ltrim:d,max_record_size:m,raw:p,
relax_quotes:h,rtrim:g,skip_empty_lines:y,to:w,to_line:E}=this.options,{comment:I,escape:C,quote:v,record_delimiter:B}=this.options,{bomSkipped:k,delimiterDiscovered:_,delimiterBufPrevious:P,rawBuffer:F,
escapeIsQuote:J}=this.state;if(!_&&c){let V;if(P===void 0?V=n:P!==void 0&&n===void 0?V=P:V=b.Buffer.concat([P,n]),n=void 0,o||V.length>c.size)this.options.delimiter=[b.Buffer.from(VS(V,this.options.delimiter_auto))],
this.state.previousBuf=V,this.state.delimiterBufPrevious=void 0,this.state.delimiterDiscovered=!0;else{this.state.delimiterBufPrevious=V;return}}let{previousBuf:Ae}=this.state,z;if(Ae===void 0)if(n===
void 0){i();return}else z=n;else Ae!==void 0&&n===void 0?z=Ae:z=b.Buffer.concat([Ae,n]);if(k===!1)if(a===!1)this.state.bomSkipped=!0;else if(z.length<3){if(o===!1){this.state.previousBuf=z;return}}else{
for(let V in Ai)if(Ai[V].compare(z,0,Ai[V].length)===0){let $e=Ai[V].length;this.state.bufBytesStart+=$e,z=z.slice($e);let Ne=pi({...this.original_options,encoding:V});for(let Te in Ne)this.options[Te]=
Ne[Te];({comment:I,escape:C,quote:v}=this.options);break}this.state.bomSkipped=!0}let K=z.length,L;for(L=0;L<K&&!this.__needMoreData(L,K,o);L++){if(this.state.wasRowDelimiter===!0&&(this.info.lines++,
this.state.wasRowDelimiter=!1),E!==-1&&this.info.lines>E){this.state.stop=!0,i();return}this.state.quoting===!1&&B.length===0&&this.__autoDiscoverRecordDelimiter(z,L)&&(B=this.options.record_delimiter);
let V=z[L];if(p===!0&&F.append(V),(V===vz||V===Cz)&&this.state.wasRowDelimiter===!1&&(this.state.wasRowDelimiter=!0),this.state.escaping===!0)this.state.escaping=!1;else{if(C!==null&&this.state.quoting===
!0&&this.__isEscape(z,L,V)&&L+C.length<K)if(J){if(this.__isQuote(z,L+C.length)){this.state.escaping=!0,L+=C.length-1;continue}}else{this.state.escaping=!0,L+=C.length-1;continue}if(this.state.commenting===
!1&&this.__isQuote(z,L))if(this.state.quoting===!0){let Te=z[L+v.length],Oe=g&&this.__isCharTrimable(z,L+v.length),ee=I!==null&&this.__compareBytes(I,z,L+v.length,Te),Je=this.__isDelimiter(z,L+v.length,
Te),lt=B.length===0?this.__autoDiscoverRecordDelimiter(z,L+v.length):this.__isRecordDelimiter(Te,z,L+v.length);if(C!==null&&this.__isEscape(z,L,V)&&this.__isQuote(z,L+C.length))L+=C.length-1;else if(!Te||
Je||lt||ee||Oe){this.state.quoting=!1,this.state.wasQuoting=!0,L+=v.length-1;continue}else if(h===!1){let we=this.__error(new ve("CSV_INVALID_CLOSING_QUOTE",["Invalid Closing Quote:",`got "${String.fromCharCode(
Te)}"`,`at line ${this.info.lines}`,"instead of delimiter, record delimiter, trimable character","(if activated) or comment"],this.options,this.__infoField()));if(we!==void 0)return we}else this.state.
quoting=!1,this.state.wasQuoting=!0,this.state.field.prepend(v),L+=v.length-1}else if(this.state.field.length!==0){if(h===!1){let Te=this.__infoField(),Oe=Object.keys(Ai).map(Je=>Ai[Je].equals(this.state.
field.toString())?Je:!1).filter(Boolean)[0],ee=this.__error(new ve("INVALID_OPENING_QUOTE",["Invalid Opening Quote:",`a quote is found on field ${JSON.stringify(Te.column)} at line ${Te.lines}, value \
is ${JSON.stringify(this.state.field.toString(l))}`,Oe?`(${Oe} bom)`:void 0],this.options,Te,{field:this.state.field}));if(ee!==void 0)return ee}}else{this.state.quoting=!0,L+=v.length-1;continue}if(this.
state.quoting===!1){let Te=this.__isRecordDelimiter(V,z,L);if(Te!==0){if(this.state.commenting&&this.state.wasQuoting===!1&&this.state.record.length===0&&this.state.field.length===0)this.info.comment_lines++;else{
if(this.state.enabled===!1&&this.info.lines+(this.state.wasRowDelimiter===!0?1:0)>=f){this.state.enabled=!0,this.__resetField(),this.__resetRecord(),L+=Te-1;continue}if(y===!0&&this.state.wasQuoting===
!1&&this.state.record.length===0&&this.state.field.length===0){this.info.empty_lines++,L+=Te-1;continue}this.info.bytes=this.state.bufBytesStart+L;let Je=this.__onField();if(Je!==void 0)return Je;this.
info.bytes=this.state.bufBytesStart+L+Te;let lt=this.__onRecord(s);if(lt!==void 0)return lt;if(w!==-1&&this.info.records>=w){this.state.stop=!0,i();return}}this.state.commenting=!1,L+=Te-1;continue}if(this.
state.commenting)continue;if(I!==null&&(u===!1||this.state.record.length===0&&this.state.field.length===0)&&this.__compareBytes(I,z,L,V)!==0){this.state.commenting=!0;continue}let Oe=this.__isDelimiter(
z,L,V);if(Oe!==0){this.info.bytes=this.state.bufBytesStart+L;let ee=this.__onField();if(ee!==void 0)return ee;L+=Oe-1;continue}}}if(this.state.commenting===!1&&m!==0&&this.state.record_length+this.state.
field.length>m)return this.__error(new ve("CSV_MAX_RECORD_SIZE",["Max Record Size:","record exceed the maximum number of tolerated bytes",`of ${m}`,`at line ${this.info.lines}`],this.options,this.__infoField()));
let $e=d===!1||this.state.quoting===!0||this.state.field.length!==0||!this.__isCharTrimable(z,L),Ne=g===!1||this.state.wasQuoting===!1;if($e===!0&&Ne===!0)this.state.field.append(V);else{if(g===!0&&!this.
__isCharTrimable(z,L))return this.__error(new ve("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",["Invalid Closing Quote:","found non trimable byte after quote",`at line ${this.info.lines}`],this.options,
this.__infoField()));$e===!1&&(L+=this.__isCharTrimable(z,L)-1);continue}}if(o===!0)if(this.state.quoting===!0){let V=this.__error(new ve("CSV_QUOTE_NOT_CLOSED",["Quote Not Closed:",`the parsing is fi\
nished with an opening quote at line ${this.info.lines}`],this.options,this.__infoField()));if(V!==void 0)return V}else if(this.state.wasQuoting===!0||this.state.record.length!==0||this.state.field.length!==
0){this.info.bytes=this.state.bufBytesStart+L;let V=this.__onField();if(V!==void 0)return V;let $e=this.__onRecord(s);if($e!==void 0)return $e}else this.state.wasRowDelimiter===!0?this.info.empty_lines++:
this.state.commenting===!0&&this.info.comment_lines++;else this.state.bufBytesStart+=L,this.state.previousBuf=z.slice(L);this.state.wasRowDelimiter===!0&&(this.info.lines++,this.state.wasRowDelimiter=
!1)},__onRecord:function(n){let{columns:o,group_columns_by_name:s,encoding:i,info:a,from:u,relax_column_count:c,relax_column_count_less:l,relax_column_count_more:f,raw:d,skip_records_with_empty_values:m}=this.
options,{enabled:p,record:h}=this.state;if(p===!1)return this.__resetRecord();let g=h.length;if(o===!0){if(m===!0&&HS(h)){this.__resetRecord();return}return this.__firstLineToColumns(h)}if(o===!1&&this.
info.records===0&&(this.state.expectedRecordLength=g),g!==this.state.expectedRecordLength){let y=o===!1?new ve("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",["Invalid Record Length:",`expect ${this.state.expectedRecordLength}\
,`,`got ${g} on line ${this.info.lines}`],this.options,this.__infoField(),{record:h}):new ve("CSV_RECORD_INCONSISTENT_COLUMNS",["Invalid Record Length:",`columns length is ${o.length},`,`got ${g} on l\
ine ${this.info.lines}`],this.options,this.__infoField(),{record:h});if(c===!0||l===!0&&g<this.state.expectedRecordLength||f===!0&&g>this.state.expectedRecordLength)this.info.invalid_field_length++,this.
state.error=y;else{let w=this.__error(y);if(w)return w}}if(m===!0&&HS(h)){this.__resetRecord();return}if(this.state.recordHasError===!0){this.__resetRecord(),this.state.recordHasError=!1;return}if(this.
info.records++,u===1||this.info.records>=u){let{objname:y}=this.options;if(o!==!1){let w={};for(let E=0,I=h.length;E<I;E++)o[E]===void 0||o[E].disabled||(s===!0&&Object.hasOwn(w,o[E].name)?Array.isArray(
w[o[E].name])?w[o[E].name]=w[o[E].name].concat(h[E]):w[o[E].name]=[w[o[E].name],h[E]]:Object.defineProperty(w,o[E].name,{value:h[E],enumerable:!0,writable:!0,configurable:!0}));if(d===!0||a===!0){let E=Object.
assign({record:w},d===!0?{raw:this.state.rawBuffer.toString(i)}:{},a===!0?{info:this.__infoRecord()}:{}),I=this.__push(y===void 0?E:[w[y],E],n);if(I)return I}else{let E=this.__push(y===void 0?w:[w[y],
w],n);if(E)return E}}else if(d===!0||a===!0){let w=Object.assign({record:h},d===!0?{raw:this.state.rawBuffer.toString(i)}:{},a===!0?{info:this.__infoRecord()}:{}),E=this.__push(y===void 0?w:[h[y],w],n);
if(E)return E}else{let w=this.__push(y===void 0?h:[h[y],h],n);if(w)return w}}this.__resetRecord()},__firstLineToColumns:function(n){let{firstLineToHeaders:o}=this.state;try{let s=o===void 0?n:o.call(null,
n);if(!Array.isArray(s))return this.__error(new ve("CSV_INVALID_COLUMN_MAPPING",["Invalid Column Mapping:","expect an array from column function,",`got ${JSON.stringify(s)}`],this.options,this.__infoField(),
{headers:s}));let i=Ul(s);this.state.expectedRecordLength=i.length,this.options.columns=i,this.__resetRecord();return}catch(s){return s}},__resetRecord:function(){this.options.raw===!0&&this.state.rawBuffer.
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
length>this.state.record.length?n[this.state.record.length].name:null:this.state.record.length,quoting:this.state.wasQuoting}}}};var JS=e=>{let t=jl(e),r,n=s=>{r.enqueue(s)},o=()=>{r.terminate()};return new WS({start(s){r=s},transform(s){let i=t.parse(s,!1,n,o);i&&r.error(i)},flush(){let s=t.parse(void 0,!0,n,o);s&&r.error(s)}},
new DA({highWaterMark:1024}),new DA({highWaterMark:1024}))};A();var xz={",":",",".":"\\."," ":"[   -   　]","'":"['’]"};function YS({decimal:e=".",thousands:t}){if(e==="."&&t===void 0)return Le;let r=t===void 0?void 0:xz[t],n=r===void 0?"":`|\\d{1,3}(?:${r}\
\\d{3})+|\\d{1,2}(?:${r}\\d{2})+${r}\\d{3}`,o=e===","?",":"\\.",s=new RegExp(`^[+-]?(?:\\d+${n})?(?:${o}\\d*)?(?:[eE][+-]?\\d+)?$`),i=r===void 0?void 0:new RegExp(r,"g");return a=>{let u=a.trim();if(!s.
test(u))return NaN;let c=i?u.replace(i,""):u;return Le(e===","?c.replace(",","."):c)}}A();A();function XS(e,t=0){let r=kz(),n=~t;for(let o=0;o<e.length;o++)n=r[(n^e[o])&255]^n>>>8;return~n>>>0}function kz(){return Uint32Array.from({length:256},(e,t)=>{let r=t;for(let n=0;n<8;n++)r=r&1?r>>>
1^3988292384:r>>>1;return r})}A();function hi(e){let t=e.getReader(),r=new Uint8Array,n=async()=>{for(;;){if(r.length){let i=r;return r=new Uint8Array,i}let{done:o,value:s}=await t.read();if(o)return new Uint8Array;r=s}};return{next:n,
async read(o){let s=[];for(let i=o;i>0;){let a=await n();if(!a.length)break;let u=a.subarray(0,i);r=a.subarray(u.length),i-=u.length,s.push(u)}return ht(s)},cancel:()=>t.cancel().catch(()=>{})}}function LA(e,t){
return new ReadableStream({start(r){e.length&&r.enqueue(e)},async pull(r){let n=await t.next();n.length?r.enqueue(n):r.close()},cancel:()=>t.cancel()},{highWaterMark:0})}async function Gl(e){let t=hi(
e),r=await t.read(2),n=LA(r,t),o=r[0]===31&&r[1]===139;return{stream:o?n.pipeThrough(new DecompressionStream("gzip")):n,packed:o}}var hs=65536;async function rB(e,t){let r=0,n=await Bz(e,t,s=>r=XS(s,r)),o=hi(n);try{return{...await Sz(o,t),checksum:()=>r}}catch(s){throw await o.cancel(),s}}async function Sz(e,t){let r=await e.read(
hs),n=r.length<hs;r[0]===239&&r[1]===187&&r[2]===191&&(r=r.subarray(3));let o=(t.skip?void 0:nB(r))??oB(r);if(o)throw t.refuse(o);let s=eB(r,t.skip);for(;s===void 0&&!n;){if(r.length>t.maxLine)throw t.
refuse(`the ${t.skip} lines of "skip" must have at most ${t.maxLine} bytes: they have more`);let c=await e.read(Math.max(hs,r.length));n=c.length<Math.max(hs,r.length),r=ht([r,c]),s=eB(r,t.skip)}r=r.subarray(
s??r.length);let i=new TextDecoder().decode(r.subarray(0,16)),[a,u]=/^"?sep=([^"\r\n])"?(?:\r\n|\r|\n|$)/i.exec(i)??[];return a!==void 0&&(r=r.subarray(new TextEncoder().encode(a).length)),{head:new TextDecoder().
decode(r.subarray(0,hs)),isWhole:n&&r.length<=hs,separator:u,stream:LA(r,e)}}function eB(e,t){let r=0;for(let n=0;n<t;n++){for(;r<e.length&&e[r]!==tB&&e[r]!==zA;)r++;if(r>=e.length||e[r]===zA&&r+1>=e.
length)return;r+=e[r]===zA&&e[r+1]===tB?2:1}return r}var[tB,zA]=[10,13];async function Bz(e,{maxBytes:t,refuse:r},n){let{stream:o,packed:s}=await Gl(e),i=hi(o),a=new TextDecoder("utf-8",{fatal:!0}),u=0,
c=async()=>{try{return await(u===0?i.read(hs):i.next())}catch(l){throw!s||l.name==="UserError"?l:r("it must be one whole gzip file: it is cut off, damaged, or several files in one; unpack it with gunz\
ip first")}};return new ReadableStream({async pull(l){let f=await c();try{if(u+=f.length,s&&u>t)throw r(`what the gzip file holds must be at most ${t} bytes ("maxBytes"): it is more`);if(!Rz(a,f))throw r(
Tz(f,u===f.length));n(f)}catch(d){throw await i.cancel(),d}f.length?l.enqueue(f):l.close()},cancel:()=>i.cancel()},{highWaterMark:0})}function Rz(e,t){try{return e.decode(t,{stream:t.length>0}),!0}catch{
return!1}}var $z=[["an Excel or zip file",[80,75,3,4],"save it as CSV (UTF-8), or unzip it"],["an old Excel file",[208,207,17,224],"save it as CSV (UTF-8)"],["a Parquet file",[...Mt("PAR1"),21],"write\
 it as CSV"],["a zstd file",[40,181,47,253],"unpack it, or pack it with gzip"],["an xz file",[253,55,122,88],"unpack it, or pack it with gzip"],["a bzip2 file",[...Mt("BZh"),void 0,...Mt("1AY&SY")],"u\
npack it, or pack it with gzip"],["an SQLite file",Mt("SQLite format 3\0"),"write a table of it as CSV"],["a PDF file",Mt("%PDF-"),"write its table as CSV"],["a gzip file inside of another",[31,139,8],
"unpack it once with gunzip"],["an Arrow or Feather file",Mt("ARROW1\0"),"write it as CSV"],["an HDF5 file",[137,...Mt(`HDF\r
`)],"write its table as CSV"],["a NumPy file",[147,...Mt("NUMPY")],"write it as CSV (numpy.savetxt)"],["a pickle of Python",[128,4,149],"write it as CSV (DataFrame.to_csv)"],["an image",[137,...Mt("PN\
G")],"a table of its pixels as CSV is one"],["an HTML page",Mt("<!DOCTYPE"),"look whether a download gave an error page"],["an HTML page",Mt("<!doctype"),"look whether a download gave an error page"],
["an HTML page",Mt("<html"),"look whether a download gave an error page"],["an HTML page",Mt("<table"),"save it as CSV (UTF-8)"],["an XML file",Mt("<?xml"),"write its table as CSV"],["JSON",Mt('{"'),"\
write it as CSV"],["JSON",Mt("[{"),"write it as CSV"],["an ARFF file",Mt("@relation "),'set "skip" to the lines before its rows and "header" to the names, or write it as CSV'],["a Git LFS pointer",Mt(
"version https://git-lfs"),"fetch the file itself with git lfs pull"]];function Mt(e){return Array.from(e,t=>t.charCodeAt(0))}function nB(e){let t=$z.find(([,r])=>r.every((n,o)=>o<e.length&&(n===void 0||
e[o]===n)));return t&&`the file must be a table as UTF-8 text: it is ${t[0]}; ${t[2]}`}function Tz(e,t){let r="the file must be UTF-8 text",n=t?nB(e)??oB(e):void 0;if(n)return n;let{encoding:o,name:s}=_z(
e);return`${r}: it has bytes that are not, as ${s} has; save it as UTF-8, or run iconv -f ${o} -t UTF-8`}function oB(e){let t=i=>`the file must be UTF-8 text: it looks like ${i}; save it as UTF-8, or \
run iconv -f ${i} -t UTF-8`;if(e[0]===255&&e[1]===254)return t(e.length>3&&e[2]===0&&e[3]===0?"UTF-32":"UTF-16");if(e[0]===254&&e[1]===255)return t("UTF-16");let r=Math.min(e.length,4096)&-2;if(r<4)return;
let n=[0,0];for(let i=0;i<r;i++)e[i]===0&&(n[i%2]+=1);let[o,s]=n;if(s>.4*r/2&&o===0)return t("UTF-16LE");if(o>.4*r/2&&s===0)return t("UTF-16BE")}function _z(e){let[t,r,n]=[0,0,0];for(let o=0;o<e.length;o++){
let s=e[o];s<128||(t++,(o===0||e[o-1]<128)&&r++,s<160&&n++)}return t>1.5*r?{encoding:"<its encoding>",name:"an encoding of another script (such as Shift_JIS, GB18030, Big5, EUC-KR or Windows-1251)"}:n>
0?{encoding:"WINDOWS-1252",name:"Windows-1252 (Western European)"}:{encoding:"ISO-8859-1",name:"Latin-1 (ISO 8859-1) or Windows-1252"}}A();A();var sB=[",",";","	","|"];var Pz=new Set(sB);function iB(e,t,r){let n=sB.map(o=>Oz(e,t,o,r)).filter(({columns:o})=>o>1);return n.sort((o,s)=>Number(s.known)-Number(o.known)||s.even-o.even||s.clean-o.clean||s.columns-o.columns),
n[0]?.delimiter??","}function Oz(e,t,r,n){let o=Dz(e,t,r,n),s=o[0]??[],{names:i=[],widths:a=[]}=n,u=o.flat();return{delimiter:r,known:s.some(({text:c})=>i.includes(c))||a.includes(s.length),even:o.filter(
({length:c})=>c===s.length).length/Math.max(1,o.length),clean:u.filter(c=>Qz(c,r)).length/Math.max(1,u.length),columns:s.length}}function Qz({text:e,quoted:t},r){if(t||/^[+-]?[\d.]{0,20},\d{1,20}$/.test(
e))return!0;for(let n of e)if(n!==r&&Pz.has(n))return!1;return!0}function Dz(e,t,r,{quote:n,comment:o}){let s=[],i=0;for(;i<e.length&&s.length<200;){if(o!==void 0&&e.startsWith(o,i))for(;i<e.length&&!NA(
e[i]);)i++;if(NA(e[i])){i++;continue}let a=[],u=!1;for(;;){let c=Mz(e,i,r,n);if(i=c.end,u=c.closed,a.push(c),e[i]!==r)break;i++}if(i>=e.length&&!(t&&u))break;(a.length>1||a[0].text!==""||a[0].quoted)&&
s.push(a)}return s}function Mz(e,t,r,n){let o=t;for(;(e[o]===" "||e[o]==="	")&&e[o]!==r;)o++;let s=n!==void 0&&e[o]===n,i=s?o+1:o,a=!0;if(s){for(o++;o<e.length;o++)if(e[o]===n){if(e[o+1]!==n)break;o++}
a=o<e.length}let u=o;for(;o<e.length&&e[o]!==r&&!NA(e[o]);)o++;let c=e.slice(i,s?u:o);return{text:s?c.replaceAll(n+n,n):c.trim(),quoted:s,end:o,closed:a}}function NA(e){return e===`
`||e==="\r"}function $o(e){return e==="	"?"a tab":JSON.stringify(e)}A();var UA=()=>ue(oe().min(1)).default([]),Fz=or(oe().min(1),oe()).superRefine((e,t)=>{for(let[r,n]of Object.entries(e)){let o=OE(n);o&&t.addIssue({code:"custom",path:[r],message:o})}}),aB=e=>R({path:e.path().
describe("The file, UTF-8, gzipped or not; relative to the config file."),label:it([oe().min(1),Fe(),ue(it([oe().min(1),Fe()])).min(1)],{error:"must be a column's name, its position, or a list of thes\
e"}).describe("Column of the labels: its name, or its position from 0 (-1 is the last); or a list of columns."),header:it([Me(),ue(oe().min(1)).min(1)]).default(!0).describe("Whether the first row has\
 the names; or the names. Without any they are column1, column2, …"),delimiter:oe().default("auto").refine(t=>t==="auto"||/^[^"\r\n]$/u.test(t),'must be "auto" or one character, and no quote or line\
 break').describe("One character; or `auto`: a comma, semicolon, tab or vertical bar, as the file looks."),missing:ue(oe()).default([...RE]).describe("Texts that stand for a missing cell, space around\
 them aside."),numeric:UA().describe("Columns of numbers, whatever their cells look like."),categorical:UA().describe("Columns of categories, whatever their cells look like."),text:ue(oe().min(1)).optional().
describe("Columns of free texts, which become features of their words."),tokens:ue(oe().min(1)).optional().describe("Columns of ids, whole numbers from 0 on with spaces between them, for students that\
 read them."),ignore:UA().describe("Columns to leave out, such as a row's id."),maxColumns:Fe().min(2).default(2e4).describe("A file with more columns is refused."),decimal:ge([".",","]).optional().describe(
"Decimal mark of numbers; a point by default."),thousands:ge([",","."," ","'"]).optional().describe("What is between groups of three digits; nothing by default."),dates:it([ue(oe().min(1)),Fz]).optional().
describe("Columns of dates (ISO 8601), or each with its format (`DD/MM/YYYY`); read as days since 1970."),comment:oe().optional().refine(t=>t===void 0||/^[^\s"]{1,10}$/.test(t),"must be 1 to 10 signs,\
 no space or quote").describe("What begins a line that is no row; nothing by default."),quote:oe().optional().refine(t=>t===void 0||t==="none"||/^[!-/:-@[-`{-~]$/.test(t),'must be "none" or one sign, \
such as a quote').describe('Around cells that hold delimiters or line breaks, or `none`; `"` by default.'),skip:Fe().min(0).max(1e6).optional().describe("Lines before the table; 0 by default."),duplicates:ge(
["refuse","number"]).optional().describe("What to do with names that come twice: refuse the file (by default), or number them (x, x_2)."),maxBytes:Fe().min(1).optional().describe("A gzip file that hol\
ds more bytes is refused; 4 GiB by default.")}).superRefine((t,r)=>{let{numeric:n,categorical:o,text:s=[],tokens:i=[],ignore:a,dates:u=[]}=t,c=(E,I)=>r.addIssue({code:"custom",path:E,message:I}),l=new Map(
a.map(E=>[E,"ignore"])),f={numeric:n,categorical:o,text:s,tokens:i,dates:Array.isArray(u)?u:Object.keys(u)};for(let[E,I]of Object.entries(f))I.forEach((C,v)=>{let B=l.get(C)??E;if(B===E)return l.set(C,
E);c(E==="dates"&&!Array.isArray(u)?[E,C]:[E,v],`must not be listed under "${B}" as well`)});let{decimal:d=".",thousands:m,delimiter:p,comment:h,quote:g='"',header:y,duplicates:w}=t;m===d&&c(["thousan\
ds"],`must be another sign than "decimal" (${S(d)})`),g===p&&c(["quote"],'must be another sign than "delimiter"'),h!==void 0&&(h.includes(p)||h.includes(g))&&c(["comment"],"must not have the delimiter\
 or the quote in it"),w!==void 0&&y!==!0&&c(["duplicates"],'must be left out where the names are not those of the first row ("header")')});function Zt({path:e},t){return new x(`Cannot read ${e} as csv\
: ${t}`)}function uB({delimiter:e,looks:t,isGuess:r}){return r?e===","?"":`, apart at ${$o(e)} as the file looks ("delimiter")`:e===t?"":`; the file looks as if cells were apart at ${$o(t)} ("delimiter")`}function cB(e,t,r){
let{header:n,maxColumns:o,duplicates:s}=t;if(e.length>o)throw Zt(t,`the file must have at most ${o} columns ("maxColumns"): it has ${e.length}`);let{delimiter:i,looks:a,like:u}=r;if(e.length===1&&i!==
a)throw Zt(t,`the file must have cells apart at ${$o(i)}: it has one column so, ${Wt(e)}, and looks as if they were apart at ${$o(a)}; set "delimiter" to ${S(a)} or "auto"`);if(e.length===1&&n===!0&&!r.
labelOptional&&e[0]!==t.label)throw Zt(t,`the file must have a column beside the label: row 1 has one cell, ${Wt(e)}; set "delimiter" to what is between cells, or "skip" to how many lines come before \
the names`);if(n===!1)return e.map((p,h)=>`column${h+1}`);let c=n===!0?e.map((p,h)=>p.trim()||`column${h+1}`):n,l=s==="number"?Nz(c):c,f=ea(l);if(f!==void 0)throw Zt(t,Uz(l,f,n===!0));Lz(l,t,r);let d=zz(
l,e.length,t,r),m=u&&[...u.numeric,...u.categorical,...u.further??[]].find(p=>!d.includes(p));if(m!==void 0)throw Zt(t,`the file must have the column ${S(m)}: its ${ut(d.length,"column")} are ${Wt(d)}${st(
m,d)}`);return d}function Lz(e,t,{labelOptional:r=!1}){let{header:n,comment:o,label:s}=t,[i]=/^(?:#|%|\/\/|--)/.exec(e[0])??[];if(n!==!0||o!==void 0||i===void 0)return;let a=[s].flat().filter(u=>typeof u==
"string");if(!(r||!a.length||a.some(u=>e.includes(u))))throw Zt(t,`row 1 must have the names of the columns, ${Wt(a)} among them: it begins with ${S(e[0])}; set "comment" to ${S(i)} if such lines are \
comments, or "skip" to how many lines come before the names`)}function zz(e,t,r,{labelOptional:n=!1}){if(e.length===t)return e;let o=[r.label].flat();if(n&&e.length===t+o.length){let s=new Set(o.map(i=>Gs(
e,i)));return e.filter((i,a)=>!s.has(a))}throw Zt(r,`"header" must name ${ut(t,"column")}, one per cell: it names ${e.length}`)}function Nz(e){let t=new Set(e),r=new Set;return e.map(n=>{let o=n;for(let s=2;r.
has(o)||o!==n&&t.has(o);s++)o=`${n}_${s}`;return r.add(o),o})}function Uz(e,t,r){let n=e.indexOf(t),o=`${n+1} and ${e.indexOf(t,n+1)+1}`,s=r?`; set "duplicates" to "number" to call the second ${S(`${t}\
_2`)}, or "header" to false if row 1 has no names`:"";return`column names must differ: ${S(t)} is there twice, as columns ${o}${s}`}var fB={kind:"dataset",name:"csv",summary:"Rows of a comma-separated file: numbers, categories, texts or ids, with a label column.",formerDefaults:{delimiter:{was:",",is:"auto"}},options:aB,create(e,t){
let r=t.resolve(co),n={...e,isMissing:jz(e.missing),number:YS(e),dates:Gz(e),refuse:o=>Zt(e,o)};return{load:o=>qz(r,e,n,o),rows:o=>Zz(r,e,n,o)}}};function jz(e){let t=new Set(e.map(o=>o.trim())),r=Math.
max(0,...Array.from(t,({length:o})=>o)),n=o=>o>32&&o<127;return o=>{let{length:s}=o;return s>r&&n(o.charCodeAt(0))&&n(o.charCodeAt(s-1))?!1:t.has(o.trim())}}function Gz({dates:e=[]}){return Array.isArray(
e)?new Map(e.map(t=>[t,Ko()])):new Map(Object.entries(e).map(([t,r])=>[t,Ko(r)]))}async function qz(e,t,r,n){let o=await lB(e,t,u=>mc(u,r,n)),s=o.result.finish(),i=await lB(e,t,()=>pc(s,r));if(i.checksum!==
o.checksum)throw Zt(t,"the file must not change while it is read: it did");let a=i.result.finish();return{...a,warnings:[...Wz(o,s.columns,t),...a.warnings??[]]}}function Wz({delimiter:e,isGuess:t},r,{
header:n}){let o=r.filter(a=>!Number.isNaN(Le(a))),s=n===!0&&o.length>=Math.max(1,r.length-1)?[`row 1 has the names of the columns, and they are numbers: ${Wt(r)}; set "header" to false if it is a row`]:
[];return!t||e===","?s:[`the file has ${`${r.length} columns apart at ${$o(e)}`}, as it looks ("delimiter": "auto"): set "delimiter" if that is wrong`,...s]}async function lB(e,t,r){let{records:n,checksum:o,
delimiter:s,isGuess:i}=await dB(e,t),a;for await(let u of n)a?a.add(u):a=r(u);return{result:a,checksum:o(),delimiter:s,isGuess:i}}async function*Zz(e,t,{isMissing:r,dates:n,number:o},s){let i=new Set(
t.ignore),{text:a=[],tokens:u=[]}=t,c=new Set([...s?.categorical??[],...t.categorical,...a,...u]),l=t.decimal===","||t.thousands!==void 0,{records:f}=await dB(e,t,{labelOptional:!0,like:s}),d,m=[],p=0;
for await(let h of f){if(!d){d=h;let y=new Set([t.label].flat().map(E=>typeof E=="string"?d.indexOf(E):s?-1:Gs(d,E))),w=s&&new Set(s.numeric);m=d.map((E,I)=>{let C=n?.get(E),v=(P,F,J)=>{if(!Number.isNaN(
P))return String(P);if(!w?.has(E)||Number.isNaN(Le(F)))return F;throw Zt(t,`row ${p}, column ${S(E)} must be ${J}, as in the file of the training rows: current value is ${S(F)}`)};if(C)return P=>v(C(P),
P,"a date");let B=w?w.has(E):!y.has(I)&&!c.has(E),k=t.decimal===","?"a decimal comma":"a decimal point",_=t.thousands===void 0?"":` and ${S(t.thousands)} between thousands`;return l&&B?P=>v(o(P),P,`a \
number with ${k}${_}`):P=>P});continue}p++;let g=new Map;for(let y=0;y<d.length;y++){let w=h[y];i.has(d[y])||g.set(d[y],r(w)?void 0:m[y](w))}yield{number:p,cells:g}}}var jA=1<<24,Kz=2**32;async function dB(e,t,r={}){
let{skip:n=0,maxBytes:o=Kz,comment:s,header:i}=t,a=t.quote==="none"?void 0:t.quote??'"',u=v=>Zt(t,v),c=await e.open(t.path),l=await rB(c,{skip:n,maxBytes:o,maxLine:jA,refuse:u}),{separator:f}=l,d=t.delimiter===
"auto"&&f===void 0,{numeric:m=[],categorical:p=[],further:h=[]}=r.like??{},g=[t.label].flat(),y=g.filter(v=>typeof v=="string"),w=f??iB(l.head,l.isWhole,{quote:a,comment:s,names:[...y,...t.ignore,...t.
numeric,...t.categorical,...m,...p,...t.text??[],...t.tokens??[],...h],widths:Array.isArray(i)?[i.length,...r.labelOptional?[i.length-g.length]:[]]:[]}),E=t.delimiter==="auto"?w:t.delimiter;if(E===a)throw await l.
stream.cancel(),u(`the file must not have ${$o(a)} both as delimiter and as quote: set "delimiter"`);let I=JS({trim:!0,delimiter:E,quote:a??null,escape:a??null,...s===void 0?{}:{comment:s,comment_no_infix:!0},
record_delimiter:[`\r
`,`
`,"\r"],relax_column_count:!0,skip_empty_lines:!0,max_record_size:jA}),C={...r,delimiter:E,looks:w,isGuess:d};return{records:Vz(l.stream.pipeThrough(I),t,C),checksum:l.checksum,delimiter:E,isGuess:d}}
async function*Vz(e,t,r){let n,o=0;try{for await(let s of e)if(!(!n&&(yield n=cB(s,t,r),t.header===!0))){if(o++,s.length!==n.length){let i=`row ${o} must have ${ut(n.length,"cell")}: it has ${s.length}`;
throw Zt(t,`${i}${uB(r)}`)}yield s}}catch(s){throw s instanceof ve?Zt(t,Hz(s,t)):s}if(!n)throw Zt(t,"the file must not be empty: it is")}function Hz(e,{header:t}){let r=e.records+(t===!0?0:1),n=r===0?
"the header":`row ${r}`;switch(e.code){case"CSV_QUOTE_NOT_CLOSED":return`${n} must close its quote: the file ends first; set "quote" to "none" if quotes mean nothing`;case"INVALID_OPENING_QUOTE":return`${n}\
 must quote a cell that has quotes inside, and double them: it has a lone quote; set "quote" to "none" if quotes mean nothing`;case"CSV_INVALID_CLOSING_QUOTE":case"CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_\
QUOTE":return`${n} must end a quoted cell at its closing quote: text follows the quote`;case"CSV_MAX_RECORD_SIZE":return`${n} must be at most ${jA} characters: it is longer, so this may be no CSV file`;default:
return`${n} must be CSV: ${e.message.replaceAll(/\s+/g," ")}`}}A();var Jz=e=>R({images:e.path().describe("Training images, gzipped or not; relative to the config file."),labels:e.path().describe("Their labels."),testImages:e.path().optional().describe("Test images: t\
he split's test part, where the config names none."),testLabels:e.path().optional().describe("Their labels; given with `testImages`."),limit:D().int().min(2).optional().describe("Use only the first so\
 many training images."),path:e.path().optional().describe("Images without labels, in place of all others: what `deno task predict` gives.")}).superRefine(({testImages:t,testLabels:r},n)=>{let o=(s,i)=>n.
addIssue({code:"custom",path:[s],message:`must be given with ${i}`});t===void 0&&r!==void 0&&o("testImages","testLabels"),t!==void 0&&r===void 0&&o("testLabels","testImages")}),AB={kind:"dataset",name:"\
idx",summary:"Images and labels in IDX files, as MNIST has them.",options:Jz,create(e,t){let r=t.resolve(co);return{load:()=>gB(r,e),rows:()=>e.path===void 0?Yz(r,e):Xz(r,e.path)}}},hB="class";async function gB(e,t){
let r=await mB(e,t.images,t.labels,t.limit),{testImages:n,testLabels:o}=t,s=n===void 0?void 0:await mB(e,n,o);if(s&&s.width!==r.width)throw wn(n,`its images must have as many pixels as those of ${t.images}\
 (${r.width}): they have ${s.width}`);let i=s?[r,s]:[r],a=ht(i.map(({pixels:f})=>f)),u=ht(i.map(({labels:f})=>f)),c=js(Array.from(new Set(u),String));if(c.length<2)throw wn(t.labels,`there must be at \
least 2 classes: all are ${c[0]}`);let l=new Map(c.map((f,d)=>[Number(f),d]));return{rows:u.length,numeric:{names:wB(r.width),values:a,scale:"table",image:r.image},categorical:[],label:hB,classes:c,labels:Int32Array.
from(u,f=>l.get(f)),...s&&{trainRows:r.labels.length}}}async function*Yz(e,t){let{numeric:{names:r,values:n},rows:o,classes:s,labels:i}=await gB(e,t);for(let a=0;a<o;a++)yield yB(a,r,n,s[i[a]])}async function*Xz(e,t){
let{pixels:r,width:n}=await bB(e,t),o=wB(n);for(let s=0;s*n<r.length;s++)yield yB(s,o,r)}function yB(e,t,r,n){let o=new Map(t.map((s,i)=>[s,String(r[e*t.length+i])]));return n!==void 0&&o.set(hB,n),{number:e+
1,cells:o}}function wB(e){let t=String(e-1).length;return Array.from({length:e},(r,n)=>`p${String(n).padStart(t,"0")}`)}async function mB(e,t,r,n){let{pixels:o,width:s,image:i}=await bB(e,t),{values:a}=await EB(
e,r,[1]),u=o.length/s;if(a.length!==u)throw wn(r,`there must be a label for each of the ${u} images of ${t}: it has ${a.length}`);if(n===void 0)return{pixels:o,width:s,image:i,labels:a};if(n>u)throw wn(
t,`it must have the ${n} images of "limit": it has ${u}`);return{pixels:o.subarray(0,n*s),width:s,image:i,labels:a.subarray(0,n)}}async function bB(e,t){let{values:r,sizes:[,...n]}=await EB(e,t,[3,4]),
[o,s,i=1]=n;return{pixels:r,width:o*s*i,image:{height:o,width:s,channels:i}}}var pB=2**31;async function EB(e,t,r){let{stream:n,packed:o}=await Gl(await e.open(t)),s=hi(n);try{return await eN(s,t,r)}catch(i){
throw!o||i instanceof x?i:wn(t,"it must be a whole gzip file: it cannot be unpacked")}finally{await s.cancel()}}async function eN(e,t,r){let n=await e.read(4),[o,s,i,a]=n;if(o!==0||s!==0||i!==8||!r.includes(
a)){let p=r.map(g=>`00 00 08 0${g}`).join(" or "),h=Array.from(n,g=>g.toString(16).padStart(2,"0")).join(" ");throw wn(t,`it must begin with the bytes ${p}: it begins with ${h||"none"}`)}let u=await e.
read(4*a);if(u.length<4*a)throw wn(t,"it must have the sizes of its array: it ends before them");let c=new DataView(u.buffer,u.byteOffset),l=Array.from({length:a},(p,h)=>c.getUint32(4*h)),[f,d]=[l.reduce(
(p,h)=>p*h,1),l.join(" × ")];if(f===0||f>pB)throw wn(t,`its array must have from 1 to ${pB} values: it has ${d}`);let m=await e.read(f);if(m.length<f)throw wn(t,`it must have ${d} values: it ends aft\
er ${ut(m.length,"value")}`);if((await e.read(1)).length)throw wn(t,`it must end after ${d} values: it goes on`);return{sizes:l,values:m}}function wn(e,t){return new x(`Cannot read ${e} as idx: ${t}`)}A();var tN="",IB={kind:"dataset",name:"text",summary:"A text file in windows of characters or words, to learn what comes next.",options:e=>R({path:e.path().describe("The file, UTF-8; relative to the confi\
g file."),unit:ge(["characters","words"]).default("characters").describe("What a token is: a character, or what white space stands between."),length:Fe().min(1).max(4096).default(32).describe("Tokens \
of a window that a model reads."),vocabulary:Fe().min(3).max(1e6).default(1e4).describe("How many ids there are at most, that of padding and that of unknown tokens included: the most frequent tokens h\
ave one."),test:D().gt(0).lt(1).default(.1).describe("The share of windows, at the end, that is the test part.")}),create({path:e,unit:t,length:r,vocabulary:n,test:o},s){let i=t==="words"?" ":"",a=d=>new x(
`Cannot read ${e} as text: ${d}`),u=async()=>{let d=await new Response(await s.resolve(co).open(e)).bytes();try{return Wv(new TextDecoder("utf-8",{fatal:!0}).decode(d),i)}catch(m){throw m instanceof TypeError?
a("it must be UTF-8: it is not"):m}},c=d=>{if(d.length<3)throw a(`it must have 3 ${t} or more: it has ${d.length}`);let m=[];for(let h=0;h+1<d.length;h+=r)m.push(d.slice(h,h+r+1));let p=Math.floor(m.length*
(1-o));if(p>=1&&p<m.length)return{windows:m,trained:p};throw a(`it must have windows to train on and to test on: it has ${m.length} of ${r} ${t}; make "length" shorter`)},l=({windows:d,trained:m})=>[tN,
da,...rN(d.slice(0,m),n-2)];return{async load(){let d=c(await u()),{windows:m,trained:p}=d,h=l(d),g=Tp(h),y=(C,v)=>TE(C,m.map(B=>v(B).map(k=>g(k))),h.length),{ids:w,starts:E}=y("next",C=>C.slice(1)),I=w.
subarray(0,E[p]);return{rows:m.length,numeric:{names:[],values:new Float32Array},categorical:[],further:[y(t,C=>C.slice(0,-1))],label:"next",labelColumns:[{name:"next",ids:w,starts:E,vocabulary:h,between:i}],
classes:[],labels:new Int32Array(m.length),trainRows:p,warnings:[...f(I,`the training part are not among the ${h.length-2} most frequent`),...f(w.subarray(I.length),"the test part are not in the vocab\
ulary of the training part")]}},async*rows(d){let m=await u();if(!m.length)throw a(`it must have ${t}: it has none`);let p=Tp(d?.vocabulary??l(c(m)));for(let h=0,g=1;h<m.length;h+=r,g++){let y=m.slice(
h,h+r).map(w=>{let E=p(w);if(E!==void 0)return E;throw a(`each of its ${t} must be in the student's vocabulary: ${S(w)} is not`)});yield{number:g,cells:new Map([[t,y.join(" ")]])}}}};function f(d,m){let p=d.
reduce((g,y)=>g+(y===1?1:0),0);if(p===0)return[];let h=(100*p/d.length).toPrecision(2);return[`${p} ${t} (${h} %) of ${m}: each counts as ${S(da)}`]}}};function rN(e,t){let r=new Map;for(let n of e)for(let o of n)
r.set(o,(r.get(o)??0)+1);return r.delete(da),[...r].sort(([n,o],[s,i])=>i-o||Hr(n,s)).slice(0,t).map(([n])=>n).sort(Hr)}A();A();function vB({buckets:e,of:t,ngrams:[r,n]}){let o=t==="words"?sN:iN;return{write(s,i,a){if(s===null)return;let u=new Map;for(let f of o(nN(String(s)),r,n)){let d=aN(f),m=Math.abs(d)%e;u.set(m,(u.get(m)??
0)+(d<0?-1:1))}let c=0;for(let f of u.values())c+=f*f;if(c===0)return;let l=Math.sqrt(c);for(let[f,d]of u)i[a+f]=d/l}}}function nN(e){return e.normalize("NFC").toLowerCase()}var oN=/[\p{L}\p{M}\p{N}_]{2,}/gu;
function sN(e,t,r){let n=e.match(oN)??[],o=[];for(let s=t;s<=r;s++)for(let i=0;i+s<=n.length;i++)o.push(n.slice(i,i+s).join(" "));return o}function iN(e,t,r){let n=[];for(let o of e.split(/\s+/u)){if(o===
"")continue;let s=[" ",...o," "];for(let i=t;i<=r;i++){let a=0;do n.push(s.slice(a,a+i).join(""));while(++a+i<=s.length);if(s.length<=i)break}}return n}function aN(e){let t=new TextEncoder().encode(e),
{length:r}=t,n=0;for(let o=0;o<r;o+=4){let s=o+4<=r,i=t[o]|(t[o+1]??0)<<8|(t[o+2]??0)<<16|(t[o+3]??0)<<24;i=Math.imul(i,3432918353),i=Math.imul(i<<15|i>>>17,461845907),n^=i,s&&(n=Math.imul(n<<13|n>>>19,
5)+3864292196|0)}return n^=r,n=Math.imul(n^n>>>16,2246822507),n=Math.imul(n^n>>>13,3266489909),n^n>>>16}var CB={kind:"encoder",name:"hash",summary:"Texts as counts of their words, or of runs of characters, in buckets by their hash.",paper:"Weinberger et al. (2009), Feature Hashing for Large Scale Multit\
ask Learning, https://arxiv.org/abs/0902.2206",options:()=>R({buckets:Fe().min(2).max(65536).default(1024).describe("How many features a text becomes."),of:ge(["words","characters"]).default("words").
describe("What is counted: words of two characters or more, or runs of characters within words."),ngrams:so([Fe().min(1).max(16),Fe().min(1).max(16)]).optional().describe("The shortest and the longest\
 run that counts; [1, 1] for words by default, [3, 5] for characters.")}).refine(({ngrams:e=[1,1]})=>e[0]<=e[1],{path:["ngrams"],error:"must have the shortest run first"}).transform(({ngrams:e,...t})=>({
...t,ngrams:e??uN(t.of)})),create:e=>({takes:["text","category"],fit:t=>t.map(()=>({kind:"encoded",width:e.buckets,state:null})),cells:()=>vB(e)})};function uN(e){return e==="words"?[1,1]:[3,5]}A();var xB={kind:"encoder",name:"image",summary:"Pixels of an image, standardised or from 0 to 1.",options:()=>R({scale:ge(["standard","range"]).default("standard").describe("`standard`: less the mean of \
the training rows' pixels, divided by their standard deviation; `range`: the smallest of them is 0 and the largest 1.")}),create:({scale:e})=>({takes:["image"],fit:(t,r)=>(e==="range"?cN:Ho)(t,r)})};function cN(e,t){
let r=new Uint8Array(e.length),[n,o]=[1/0,-1/0];for(let a of t)for(let u=0;u<e.length;u++){let{values:c,stride:l,at:f}=e[u],d=c[a*l+f];Number.isNaN(d)?r[u]=1:[n,o]=[Math.min(n,d),Math.max(o,d)]}let[s,
i]=n<o?[n,o-n]:[Number.isFinite(n)?n:0,1];return e.map((a,u)=>({kind:"numeric",mean:s,sd:i,missing:r[u]===1}))}A();var kB={kind:"encoder",name:"none",summary:"Numbers as they are, at most a million from 0; a missing one is the mean.",options:()=>R({}),create:()=>({takes:["numeric","image"],fit(e,t){let r=e;return r.
forEach(n=>lN(n,t)),Ho(r,t).map(({kind:n,missing:o,mean:s})=>({kind:n,mean:0,sd:1,missing:o,fill:s}))}})};function lN({name:e,values:t,stride:r,at:n},o){for(let s of o){let i=t[s*r+n];if(Math.abs(i)>Ao)
throw new x(`Cannot leave column ${S(e)} as it is (encoder none) as its numbers must be at most ${Ao} from 0: current value in row ${s+1} is ${i}; have it standardised`)}}A();var SB={kind:"encoder",name:"one-hot",summary:"A feature for each of the most frequent categories.",options:()=>R({most:Fe().min(1).max(65536).default($r).describe("How many categories have a feature,\
 the most frequent ones; the others have none.")}),create:({most:e})=>({takes:["category"],fit:(t,r)=>t.map(n=>Vm(n,r,e))})};A();var BB={kind:"encoder",name:"standardise",summary:"Numbers, less their mean and divided by their standard deviation.",options:()=>R({}),create:()=>({takes:["numeric","image"],fit:(e,t)=>Ho(e,t)})};A();var fN=R({vocabulary:Fe().min(1).max(2**31-1)}),RB={kind:"encoder",name:"tokens",summary:"Sequences of ids as the input `tokens`, for students that read it.",options:()=>R({longest:Fe().min(1).optional().
describe("Of a longer sequence the first so many ids; all by default.")}),create:({longest:e=1/0})=>({takes:["tokens"],fit:t=>t.map(r=>{let{vocabulary:n}=r;return{kind:"encoded",width:0,state:{vocabulary:n}}}),
cells(t){let{success:r,data:n}=fN.safeParse(t);if(!r)throw new x("Cannot use the encoder tokens as it must know the size of its vocabulary: it does not");return{vocabulary:n.vocabulary,ids(o){return o===
null?new Int32Array:o instanceof Int32Array?o.length>e?o.subarray(0,e):o:"ids"}}}})};A();A();A();function GA(e,t,r){return r==="int8"?Sa(e,t):r==="float32"?e:new Uint16Array(Float16Array.from(e).buffer)}function ql(e,t){return e.find(r=>!Number.isFinite(r))??(t==="float16"?ns(e):void 0)}function gi(){return ge(bl).default("float32").describe("How the kernels are stored; biases and the numbers of normalisations stay float32.")}function Wl(e,t,r){return[...new Set(e.flatMap(n=>{if(n.kind!==
"encoded")return[];let{name:o,encoder:s}=n;if(Object.hasOwn(t,s))return[s];throw new x(`Cannot export the student to ${r} as column ${S(o)} must be of numbers, of categories, or encoded by ${Object.keys(
t).join(" or ")}: current value is ${S(s)}; serve the run's own folder (deno task serve), or ask it by predict`)}))]}async function $B(e,t){let r=new Map;for(let n of mp(e))r.set(n.name,await qA(n,e.name,
t));return r}async function qA(e,t,r){let{name:n,shape:o}=e,s=await vc(e),i=ql(s,o.length>1?r:"float32");if(i===void 0)return{name:n,shape:o,values:s};let a=Number.isFinite(i)?"at most 65504 in size f\
or float16":"finite numbers";throw new x(`Cannot export the student as the weights of its layer ${t} must be ${a}: current value is ${S(i)}`)}function Kt(e){return new TextEncoder().encode(e)}function gs(e){
return Kt(`${JSON.stringify(e,null,1)}
`)}function yi({student:e,preprocessing:t},r){let n=gt(e),o=a=>new x(`Cannot export the student to ${r} as it must be a model of tfjs layers that reads the features alone: it ${a}; serve the run's own\
 folder (deno task serve), ask it by predict, or bring an exporter of your own (deno task plugin new my-export --kind exporter)`);if(!e.model)throw o("is written in plain ops");if(String(n)===Ze)return e.
model;let s=t.columns.filter(a=>a.kind==="encoded"&&a.width===0),i=s.length?` (column ${s.map(({name:a})=>S(a)).join(", ")})`:"";throw o(`reads ${n.join(", ")}${i}`)}A();A();function Zl({mean:e,variance:t,epsilon:r,...n}){let o=n.gamma??new Float32Array(e.length).fill(1),s=n.beta??new Float32Array(e.length),i=Float64Array.from(o,(a,u)=>a/Math.sqrt(t[u]+r));return{scale:i,
shift:a=>s.map((u,c)=>u+((a?.[c]??0)-e[c])*i[c])}}A();function Kl({op:{sliding:e},input:t,output:r,refuse:n}){wi(e,n);let{padding:o,size:s,strides:i,dilations:a}=e;if(o!=="same"&&o!=="valid")throw n('padded by "same" or "valid"');let u=f=>{let d=(r[f]-
1)*i[f]+(s[f]-1)*a[f]+1;return o==="valid"?0:Math.max(0,d-t[f])},[c,l]=[u(0),u(1)];return{size:s,strides:i,dilations:a,before:[Math.floor(c/2),Math.floor(l/2)],after:[Math.ceil(c/2),Math.ceil(l/2)]}}function wi({
channelsLast:e},t){if(!e)throw t("of images with channels last")}var bi=class extends x{name="NotCompactError"};async function OB(e,{student:t,preprocessing:r},n){let o=[],s=gt(t);if(!t.model||String(s)!==Ze)throw new bi(`Cannot make the student ${S(e)} compact as \
it must be a model of tfjs layers that reads the features alone: it ${t.model?`reads ${s.join(", ")}`:"is written in plain ops"}; serve the run's own folder (deno task serve), or ask it by predict`);for(let i of mN(
t.model,e)){let a=c=>Vl(e,i,c),u=TB[i.op.kind];if(!u)throw a(`one of ${["InputLayer",...Object.keys(TB)].join(", ")}`);u({name:i.name,input:PB(i.inputShape,a),output:PB(i.outputShape,a),op:await xc(i.
op,vc),refuse:a},o)}return{name:e,preprocessing:r,layers:o.map(i=>AN(e,i,n)),precision:n}}var TB={Dropout(){},Flatten({op:e,refuse:t}){wi(e,t)},Reshape(){},Dense(e,t){let{kernel:r,bias:n}=e.op.weights;
WA(e,t,e.input.at(-1),r,n)},Activation:QB,Conv2D(e,t){let{kernel:r,bias:n}=e.op.weights,o=ZA(e),s=o.size[0]*o.size[1]*o.input[2];t.push({kind:"patches",name:`${e.name} (patches)`,window:o}),WA(e,t,s,r,
n)},SeparableConv2D(e,t){let{depthwise_kernel:r,pointwise_kernel:n,bias:o}=e.op.weights,s=ZA(e),i=r.length/(s.size[0]*s.size[1]*s.input[2]);t.push({kind:"depthwise",name:`${e.name} (depthwise)`,window:s,
multiplier:i,kernel:r}),WA(e,t,s.input[2]*i,n,o)},MaxPooling2D(e,t){t.push({kind:"maxPool",name:e.name,window:ZA(e)})},BatchNormalization(e,t){dN(e,t)}};function WA(e,t,r,n,o){let s=n.length/r;t.push(
{kind:"dense",name:e.name,inputs:r,outputs:s,kernel:n,...o&&{bias:o}}),QB(e,t)}var _B=["relu","tanh","sigmoid","elu","gelu"];function QB({name:e,op:{activation:t},refuse:r},n){if(t==="linear")return;if(!_B.
includes(t))throw r(`with one of the activations linear, ${_B.join(", ")}, not ${S(t)}`);let o=n.at(-1);t==="relu"&&o?.kind==="dense"?n[n.length-1]={...o,relu:!0}:n.push({kind:"activate",name:e,activation:t})}
function dN({name:e,op:t,input:r,refuse:n},o){if(!An(t.axis,r.length+1))throw n("normalised over its last axis");let s=r.at(-1),{moving_mean:i,moving_variance:a,...u}=t.weights,{scale:c,shift:l}=Zl({...u,
mean:i,variance:a,epsilon:t.epsilon}),f=o.at(-1);if(f?.kind==="dense"&&!f.relu&&f.outputs===s){let d=f.kernel.map((m,p)=>m*c[p%s]);o[o.length-1]={...f,kernel:d,bias:l(f.bias)}}else o.push({kind:"scale",
name:e,scale:Float32Array.from(c),shift:l()})}function ZA(e){let{size:t,strides:r,dilations:n,before:o}=Kl(e),[s,i,a]=e.input,[u,c]=e.output;return{input:[s,i,a],output:[u,c],size:t,strides:r,dilations:n,
pad:o}}function mN(e,t){if(e.inputs.length>1||e.outputs.length>1)throw new bi(`Cannot make the student ${S(t)} compact as its model must have one input and one output: it has ${e.inputs.length} and ${e.
outputs.length}; --target tfjs takes it as it is`);let{input:r,output:n,calls:o}=pN(e,t),s=r;for(let i of o){if(o.some(a=>a.layer===i.layer&&a!==i))throw Vl(t,i,"used once");if(i.inputs.length!==1||i.
inputs[0]!==s)throw Vl(t,i,"one that reads the layer before it, and that alone");s=i.outputs[0]}if(s!==n)throw Vl(t,o.at(-1),"the one that answers");return o}function pN(e,t){try{return go(e)}catch(r){
throw r instanceof x?new bi(`Cannot make the student ${S(t)} compact: ${r.message}`):r}}function Vl(e,{name:t,className:r},n){return new bi(`Cannot make the student ${S(e)} compact as its layer ${t} m\
ust be ${n}: it is a ${r}; ${Hs(r)}`)}function PB(e,t){let r=$c(e);if(!r?.every(n=>n>0))throw t("of a size that is known and not 0");return r}function AN(e,t,r){let n=(o,s)=>{let i=o&&ql(o,s);if(i===void 0)
return;let a=Number.isFinite(i)?"at most 65504 in size for float16":"finite numbers";throw new x(`Cannot store the student ${S(e)} as the weights of its layer ${t.name} must be ${a}: current value is ${i}`)};
if(t.kind==="dense")return n(t.kernel,r),n(t.bias,"float32"),{...t,kernel:GA(t.kernel,t.outputs,r)};if(t.kind==="depthwise"){n(t.kernel,r);let o=t.window.input[2]*t.multiplier;return{...t,kernel:GA(t.
kernel,o,r)}}return t.kind==="scale"&&(n(t.scale,"float32"),n(t.shift,"float32")),t}A();var Qae=["authorization","content-type","content-encoding","idempotency-key","if-none-match","inference-header-content-length","last-event-id","*"].join(", "),Dae=["allow","content-disposition","e\
tag","inference-header-content-length","location","retry-after","www-authenticate"].join(", ");function DB(e){let t="must be an origin as browsers send it, like https://example.org: no path, no star",r=URL.canParse(e)?new URL(e):void 0;return!r||!/^https?:$/.test(r.protocol)||e.includes("*")?t:
r.origin===e?void 0:`${t}; did you mean "${r.origin}"?`}A();A();function FB(e){let t="";for(let r=0,n=0,o=0,s=0;13*r<8*e.length;r++){for(;s<13;s+=8)o|=(e[n++]??0)<<s;let i=o&8191;t+=MB(i%91)+MB(Math.floor(i/91)),o>>=13,s-=13}return t}function MB(e){return String.
fromCharCode(e+(e<1?33:e<26?34:e<57?35:36))}function LB(e,t){let r=new Uint8Array(t),n=o=>{let s=e.charCodeAt(o);return s-33-+(s>34)-+(s>60)-+(s>92)};for(let o=0,s=0,i=0,a=0;o<e.length;o+=2)for(i|=n(o)+
91*n(o+1)<<a,a+=13;a>7;a-=8)r[s++]=i,i>>=8;return r}A();var zB="n$_C!#!!#Pt2&!z$Z|er`}3{'8n$w-'#PKIZapDoX5mt+!!!`'*!x&o't!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-P#,.]'V1y9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#P\
j8h-6!r#*!t?_cSC.!B-'!T:#%H#k#5)E8e!]'Y#00V'd!oR#]6uYu]M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl2m:yIQd!r$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;\
{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e'Vnr?]'-PN9h-}DZgi)X3]',_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR'_B[5&&!@;R8?!qR'_B[5&'P@;R8h['V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.'!8#S*4[BPr22!9-'!8#7+4[BPr2\
2!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8e'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V'd!IQO!m#k$C!99A!wPF#2!_-*!{8c!*!p')P&!0$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f'#PI(59PO]':[6uYu]M598!`$p.IQ~|9-w9\
Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]'wy&Pt2`5a8$k`'.$5)sR;HJ0n$V8h[s'~2mDt%l*oRVnt?]'*Ph[;vYu&##!p?]'*Px[;vYu&#:-p?J-9_yh:-au(Nw{i8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";A();var NB=["probabilities","Float32Array"],hN={softmax:{prediction:"  label: string;\n  /** Of each class, in the order of `preprocessing.classes`. */\n  probabilities: number[];",asked:NB},sigmoid:{
prediction:`  /** Those whose probability is above a half. */
  labels: string[];
  /** Of each label by itself, in the order of \`preprocessing.classes\`. */
  probabilities: number[];`,asked:NB,answer:'{ task: string; from: "sigmoid" }'},numbers:{prediction:"  /** In the label's units, in the order of `preprocessing.classes`. */\n  numbers: number[];",asked:[
"numbers","Float64Array"],answer:'{ task: string; from: "numbers"; scales: { mean: number; sd: number }[] }'}};function UB(e="softmax"){let{prediction:t,asked:[r,n],answer:o}=hN[e];return`export inter\
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
`}function jB(){return`// Cloudflare: \`npx wrangler deploy\`. A Worker compiles nothing while it runs, so it brings the kernel compiled.
import module from "./kernel.wasm";
import { createStudent } from "./student.js";

const { fetch } = createStudent({ module });

export default { fetch };
`}function GB(){return`// Deno Deploy, or \`deno run --allow-net --allow-env=HOST,PORT deno.js\`.
import student from "./student.js";

const [hostname, port] = [Deno.env.get("HOST") ?? "127.0.0.1", Number(Deno.env.get("PORT") ?? 8000)];
Deno.serve({ hostname, port }, student.fetch);
`}function qB(){return`// \`bun bun.js\`
import student from "./student.js";

const { HOST = "127.0.0.1", PORT = "8000" } = process.env;
export default { hostname: HOST, port: PORT, fetch: student.fetch };
`}function WB(){return`// \`node node.js\`
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
`}A();A();function ZB({name:e,preprocessing:{label:t,classes:r,columns:n,features:o,answer:s},layers:i}){let a=[],u=p=>{let[h,...g]=bN(p);return a.push(...g),h},c=n.findIndex(p=>p.kind!=="numeric"||p.fill!==void 0),
l=n.slice(0,c<0?n.length:c).filter(p=>p.kind==="numeric");a.push(Ei(Float64Array.from(l,({mean:p})=>p))),a.push(Ei(Float64Array.from(l,({sd:p})=>p)));let f=i.map(p=>yN(p,u)),d=ht(a);return{student:{name:e,
label:t,classes:r,numeric:gN(l.map(({name:p})=>p)),missing:l.flatMap(({missing:p},h)=>p?[h]:[]),others:n.slice(l.length),features:o,...s&&{answer:s},layers:f,bytes:d.length},numbers:FB(d)}}function gN(e){
let t=44;for(;e.some(n=>n.includes(String.fromCharCode(t)));)t++;let r=String.fromCharCode(t);return e.length?[e.join(r),r]:null}function yN({name:e,...t},r){let n=Object.entries(t).map(([o,s])=>[o,wN(
s)?r(s):s]);return Object.fromEntries(n)}function wN(e){return ArrayBuffer.isView(e)||typeof e=="object"&&e!==null&&"scales"in e}function bN(e){if("scales"in e){let{values:n,scales:o}=e;return[["i8",n.
length,o.length],Ei(o),Ei(n)]}if(e instanceof Uint16Array)return[["f16",e.length],Ei(e)];let{top:t,bytes:r}=EN(e);return r.length+512<e.byteLength?[["e32",e.length,t,r.length],r]:[["f32",e.length],Ei(
e)]}function EN(e){let t=new Uint32Array(e.buffer,e.byteOffset,e.length),r=Array.from(t,i=>i>>>23&255),n=r.reduce((i,a)=>Math.max(i,a),0),o=[];t.forEach((i,a)=>{for(let u=n-r[a];u>0;u--)o.push(1);o.push(
0);for(let u=0;u<23;u++)o.push(i>>>u&1);o.push(i>>>31)});let s=new Uint8Array(Math.ceil(o.length/8));return o.forEach((i,a)=>s[a>>3]|=i<<(a&7)),{top:n,bytes:s}}function Ei({buffer:e,byteOffset:t,byteLength:r}){
return new Uint8Array(e,t,r)}A();var KB='(()=>{var x=class extends Error{name="UserError"};function I(e,n){return e.length>n?`${e.slice(0,n-3)}...`:e}function $(e){return typeof e=="number"||e===void 0?String(e):I(se(typeof e=="s\
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
b.message}`),b}}),J(a(A,p.length),f,p)},l={...i,encoders:s,predict:(p=>Array.isArray(p)?g(p):g([p])[0]),fetch:p=>X(l,p)};return l}return re})()',VB='(()=>{var $=class extends Error{name="UserError"};f\
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
,f)},p={...i,encoders:o,predict:(f=>Array.isArray(f)?g(f):g([f])[0]),fetch:f=>Q(p,f)};return p}return q})()',HB='(()=>{var w=class extends Error{name="UserError"};function I(e,n){return e.length>n?`${\
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
i($,l.length),c,l)},p={...a,encoders:s,predict:(l=>Array.isArray(l)?g(l):g([l])[0]),fetch:l=>q(p,l)};return p}return te})()',JB='(()=>{var b=class extends Error{name="UserError"};function T(e,n){retur\
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
}){let t=o.length;if(n?.from==="numbers"){let{scales:r}=n;return Float64Array.from(e,(s,i)=>s*r[i%t].sd+r[i%t].mean)}if(n?.from==="sigmoid")e.forEach((r,s)=>e[s]=1/(1+Math.exp(-r)));else for(let r=0;r\
<e.length;r+=t)W(e,r,r+t);return e}function ke(e,{answer:n,classes:o}){return n?.from==="numbers"?{numbers:e}:n?.from!=="sigmoid"?{label:o[J(e)],probabilities:e}:{labels:o.filter((t,r)=>e[r]>Pe),proba\
bilities:e}}function V(e,n,o){let t=n.classes.length,r=C(e,n);return o.map((s,i)=>ke(Array.from(r.subarray(i*t,(i+1)*t)),n))}function H({label:e,labels:n,probabilities:o,numbers:t},r){let s=i=>Object.\
fromEntries(r.map((a,u)=>[a,i[u]]));return t?{numbers:s(t)}:{...n?{labels:n}:{label:e},probabilities:s(o)}}function M({answer:e,classes:n},o){let t=[o,n.length];return e?.from==="numbers"?[{name:"numb\
ers",datatype:"FP64",shape:t}]:[{name:"probabilities",datatype:"FP32",shape:t},{name:e?.from==="sigmoid"?"labels":"label",datatype:"BYTES",shape:[o]}]}function K(e,n){let{label:o,labels:t,probabilitie\
s:r,numbers:s}=e;return n==="labels"?JSON.stringify(t):n==="label"?o:r??s}function N(e,n){let o=new Uint8Array(n),t=r=>{let s=e.charCodeAt(r);return s-33-+(s>34)-+(s>60)-+(s>92)};for(let r=0,s=0,i=0,a\
=0;r<e.length;r+=2)for(i|=t(r)+91*t(r+1)<<a,a+=13;a>7;a-=8)o[s++]=i,i>>=8;return o}var Q="n$_C!#!!#Pt2&!z$Z|er`}3{\'8n$w-\'#PKIZapDoX5mt+!!!`\'*!x&o\'t!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-\
P#,.]\'V1y9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}\'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#Pj8h-6!r#*!t?_cSC.!B-\'!T:#%H#k#5)E8e!]\'Y#00V\'d!oR#]6uYu]M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl\
2m:yIQd!r$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e\'Vnr?]\'-PN9h-}DZgi)X3]\',_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR\'_B[5&&!@;R8?!qR\'_B[\
5&\'P@;R8h[\'V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.\'!8#S*4[BPr22!9-\'!8#7+4[BPr22!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8e\'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V\'d!IQO!m#k$C!99A!wPF#2!_-*!{8c!\
*!p\')P&!0$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f\'#PI(59PO]\':[6uYu]M598!`$p.IQ~|9-w9Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]\'wy&Pt2`5a8$k`\'.$5)sR;HJ0n$V8h[s\'~2mDt%l*oRVnt?]\'*Ph[;vYu&##!p?]\'*Px[;vYu&#:-p?J-9_yh\
:-au(Nw{i8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";var Ne=65536;function G(e,{simd:n=!0,module:o}={}){if(n)try{let r=new WebAssembly.Memory({initial:Math.ceil(e/Ne)}),s=new We\
bAssembly.Instance(o??new WebAssembly.Module(N(Q,799)),{env:{memory:r}});return{numbers:new Float32Array(r.buffer),dense:s.exports.dense}}catch{}let t=new Float32Array(Math.ceil(e/4));return{numbers:t\
,dense:Se(t)}}function Se(e){let{fround:n,max:o}=Math;return(t,r,s,i,a,u,c,y)=>{for([t,r,s,i]=[t>>2,r>>2,s>>2,i>>2];a--;i+=c){let g=i+c;e.copyWithin(i,s,s+c);for(let l=0,p=r;l<u;l++){let $=e[t++];for(\
let m=i;m<g;m++,p++)e[m]=n(e[m]+n($*e[p]))}for(let l=i;l<g;l++)e[l]=o(y,e[l])}}}var Ce=1<<17,Z=16;function X({name:e,preprocessing:n,layers:o},t,r){let{features:s,classes:{length:i}}=n,a=s,u=s,c=0,y=f\
=>{let d=c;return c+=Math.ceil(f/4)*16,d},g=o.map(f=>{let d=t[f.kind](f,u);return u=d.width,a=Math.max(a,u),{step:d,at:d.weights.map(({length:h})=>y(h))}}),l=Math.max(1,Math.min(256,Math.floor(Ce/a)))\
,p=[y(l*a+Z),y(l*a+Z)],$=G(c,r),{numbers:m}=$;for(let{step:f,at:d}of g)f.weights.forEach((h,R)=>m.set(h,d[R]>>2));let A=new Float32Array(i),x=(f,d)=>{if(f.length!==d*s)throw new RangeError(`Cannot pre\
dict as ${d} rows must have ${d*s} features: current value is ${f.length}`);A.length!==d*i&&(A=new Float32Array(d*i));for(let h=0;h<d;h+=l){let R=Math.min(l,d-h),[P,S]=p;m.set(R===d?f:f.subarray(h*s,(\
h+R)*s),P>>2);for(let{step:se,at:ie}of g)se.run($,ie,P,S,R),[P,S]=[S,P];A.set(m.subarray(P>>2,(P>>2)+R*i),h*i)}return A};return{name:e,preprocessing:n,logits:x,[Y(n)]:(f,d)=>C(x(f,d),n)}}var q=1<<20;a\
sync function z(e,n){let{method:o,url:t}=n,r=URL.canParse(t)?new URL(t).pathname:t;try{let s=Me(e);if(!Object.hasOwn(s,r))throw F(404,`There is no ${w(r)} here`);let i=s[r],a=typeof i=="function"?["PO\
ST"]:["GET","HEAD"];if(!a.includes(o))throw F(405,`Cannot ${o} ${r}: it takes ${a.join(" and ")}`,{allow:String(a)});return Response.json(typeof i=="function"?i(await Te(n)):i)}catch(s){if(!(s instanc\
eof b))throw s;let{message:i,...a}=s;return Response.json({error:i},{status:400,...a})}}function Me(e){let{name:n,preprocessing:o}=e,{classes:t,label:r,columns:s}=o,i=`/v2/models/${encodeURIComponent(\
n)}`;return{"/":{name:n,label:r,classes:t,columns:s},"/predict":a=>({predictions:ee(e,k(a)&&Array.isArray(a.rows)?a.rows:[a]).map(u=>H(u,t))}),"/v2":{name:"retort-edge",version:"1",extensions:[]},"/v2\
/health/live":{live:!0},"/v2/health/ready":{ready:!0},[i]:{name:n,platform:"retort_edge",inputs:ne(e),outputs:M(o,-1)},[`${i}/ready`]:{name:n,ready:!0},[`${i}/infer`]:a=>Ie(e,a)}}async function Te({bo\
dy:e}){let n=new TextDecoder("utf-8",{fatal:!0}),o="",t=0;try{for await(let r of e??[]){if(t+=r.length,t>q)throw F(413,`Cannot read a body of more than ${q} bytes`);o+=n.decode(r,{stream:!0})}return J\
SON.parse(o+n.decode())}catch(r){throw r instanceof b?r:F(400,"Cannot predict as the body must be JSON")}}function ee(e,n){if(!n.length)throw O("rows","a row or more",n);return n.forEach((o,t)=>{if(!k\
(o))throw O(`rows[${t}]`,"an object, cells by column name",o)}),e.predict(n)}function ne({preprocessing:{columns:e}}){let n=e.flatMap(({kind:r,name:s})=>r==="numeric"?[]:[s]),o=e.length-n.length,t="fe\
atures";for(;n.includes(t);)t+="_";return[...o?[{name:t,datatype:"FP32",shape:[-1,o]}]:[],...n.map(r=>({name:r,datatype:"BYTES",shape:[-1,1]}))]}function Ie(e,n){let{id:o,inputs:t,outputs:r}=k(n)?n:{}\
;if(o!==void 0&&typeof o!="string")throw O("id","a text",o);let s=ee(e,je(e,t)),i=M(e.preprocessing,s.length);return{model_name:e.name,id:o,outputs:re(r??i,i,"outputs").map(([a])=>({...a,data:s.flatMa\
p(u=>K(u,a.name))}))}}function je(e,n){let{preprocessing:{columns:o}}=e,t=re(n,ne(e),"inputs"),r;for(let[{name:s,datatype:i,shape:[,a=1]},{shape:u,data:c,...y}]of t){let g=i==="BYTES";if(y.datatype!==\
i)throw O(`the datatype of ${s}`,i,y.datatype);let l=Array.isArray(c)?c.flat(2):[],p=l.length/a;if(r??=Array.from(l.slice(0,p),()=>Object.create(null)),String(u)!==`${r.length},${a}`||p!==r.length)thr\
ow O(`the shape of ${s}`,`[rows, ${a}], as its data and the other inputs have it`,u);let $=o.filter(m=>g?m.name===s:m.kind==="numeric");l.forEach((m,A)=>{let{name:x,missing:f}=$[A%a];if(typeof m!==(g?\
"string":"number")&&!(m===null&&f))throw O(`column ${w(x)}`,`${i}, as in training`,m);r[Math.floor(A/a)][x]=m})}return r??[]}function re(e,n,o){let t=[...n];if(!Array.isArray(e))throw O(o,"an array",e\
);return e.map((r,s)=>{let i=t.findIndex(({name:a})=>k(r)&&a===r.name);if(i<0)throw O(`${o}[${s}]`,`another of ${w(n.map(({name:a})=>a))}`,k(r)?r.name:r);return[t.splice(i,1)[0],r]})}function k(e){ret\
urn typeof e=="object"&&e!==null&&!Array.isArray(e)}function O(e,n,o){return F(400,`Cannot predict as ${e} must be ${n}: current value is ${w(o)}`)}function F(e,n,o){return Object.assign(new b(n),{sta\
tus:e,headers:o})}function te({name:e,numeric:n,others:o,missing:t,layers:r,bytes:s,...i},a,u){let c=N(a,s),y=0,g=f=>c.slice(y,y+=f).buffer,l=n?n[0].split(n[1]):[],p=l.length,[$,m]=[new Float64Array(g\
(8*p)),new Float64Array(g(8*p))],A=[...l.map((f,d)=>({kind:"numeric",name:f,mean:$[d],sd:m[d],missing:t.includes(d)})),...o],x=f=>{let[d,...h]=Array.isArray(f)?f:[];return typeof d=="string"?u[d](g,..\
.h):f};return{name:e,preprocessing:{version:1,columns:A,...i},layers:r.map(f=>Object.fromEntries(Object.entries(f).map(([d,h])=>[d,x(h)])))}}function oe(e,n,o,t,r,s){let i=X(te(e,n,t),o,r),{logits:a,p\
reprocessing:u}=i,{features:c}=u,y=D(u,s),g=p=>{let $=new Float32Array(p.length*c);return p.forEach((m,A)=>{try{y(m,$,A*c)}catch(x){throw p.length>1&&x instanceof b&&(x.message=`rows[${A}]: ${x.messag\
e}`),x}}),V(a($,p.length),u,p)},l={...i,encoders:s,predict:(p=>Array.isArray(p)?g(p):g([p])[0]),fetch:p=>z(l,p)};return l}return oe})()',YB='(()=>{var g=["authorization","content-type","content-encodi\
ng","idempotency-key","if-none-match","inference-header-content-length","last-event-id","*"].join(", "),f=["allow","content-disposition","etag","inference-header-content-length","location","retry-afte\
r","www-authenticate"].join(", "),h="3600";function c(e,t){let n=e.get("origin");return n!==null&&t.includes(n)?n:void 0}function a(e,t){e.set("access-control-allow-origin",t),e.set("access-control-ex\
pose-headers",f);let n=e.get("vary");e.set("vary",n===null?"origin":`${n}, origin`)}function d(e,t){if(e.has("access-control-request-method"))return{"access-control-allow-methods":t.join(", "),"access\
-control-allow-headers":g,"access-control-max-age":h,...e.has("access-control-request-private-network")?{"access-control-allow-private-network":"true"}:{}}}var p=["GET","HEAD","POST"];function l(e,t){\
return async n=>{let{method:u,headers:i}=n,o=c(i,t),s=o!==void 0&&u==="OPTIONS"?d(i,p):void 0,r=s?new Response(null,{status:204,headers:s}):await e(n);return o===void 0?r.headers.append("vary","origin\
"):a(r.headers,o),r}}return l})()',XB={dense:"(()=>{function n({inputs:t,outputs:e,kernel:m,bias:p,relu:d},s){let r=s/t;return{width:r*e,weights:[m,p??new Float32Array(e)],run:({dense:i},o,c,f,y)=>i(c\
,o[0],o[1],f,y*r,t,e,d?0:-1/0)}}return n})()",patches:"(()=>{function y({input:h,output:n,size:o,strides:e,dilations:i,pad:f}){let[w,a,g]=h,m=o[0]*o[1],c=new Int32Array(n[0]*n[1]*m);for(let t=0;t<c.le\
ngth;t++){let[p,s]=[t%m,Math.floor(t/m)],l=Math.floor(s/n[1])*e[0]-f[0]+Math.floor(p/o[1])*i[0],r=s%n[1]*e[1]-f[1]+p%o[1]*i[1],d=l>=0&&l<w&&r>=0&&r<a;c[t]=d?(l*a+r)*g:-1}return c}function u({window:h}\
,n){let o=h.input[2],e=y(h);return{width:e.length*o,weights:[],run({numbers:f},w,a,g,m){for(let c=0,t=a>>2,p=g>>2;c<m;c++,t+=n)for(let s=0;s<e.length;s++){let l=e[s];for(let r=0;r<o;r++)f[p++]=l<0?0:f\
[t+l+r]}}}}return u})()",depthwise:"(()=>{function C({input:c,output:o,size:r,strides:w,dilations:i,pad:s}){let[y,e,h]=c,t=r[0]*r[1],m=new Int32Array(o[0]*o[1]*t);for(let n=0;n<m.length;n++){let[f,a]=\
[n%t,Math.floor(n/t)],l=Math.floor(a/o[1])*w[0]-s[0]+Math.floor(f/r[1])*i[0],p=a%o[1]*w[1]-s[1]+f%r[1]*i[1],d=l>=0&&l<y&&p>=0&&p<e;m[n]=d?(l*e+p)*h:-1}return m}function S({window:c,multiplier:o,kernel\
:r},w){let i=c.input[2],s=c.size[0]*c.size[1],y=C(c),e=i*o,h=y.length/s;return{width:h*e,weights:[r],run({numbers:t},[m],n,f,a){t.fill(0,f>>2,(f>>2)+a*h*e);for(let l=0,p=n>>2,d=f>>2;l<a;l++,p+=w)for(l\
et M=0;M<h;M++,d+=e)for(let D=0;D<s;D++){let x=y[M*s+D];if(x<0)continue;let W=(m>>2)+D*e;for(let I=0;I<i;I++){let u=t[p+x+I],A=I*o;for(let g=A;g<A+o;g++)t[d+g]=t[d+g]+u*t[W+g]}}}}}return S})()",maxPool:"\
(()=>{function I({input:e,output:c,size:t,strides:s,dilations:m,pad:a}){let[f,M,g]=e,i=t[0]*t[1],p=new Int32Array(c[0]*c[1]*i);for(let o=0;o<p.length;o++){let[h,r]=[o%i,Math.floor(o/i)],n=Math.floor(r\
/c[1])*s[0]-a[0]+Math.floor(h/t[1])*m[0],l=r%c[1]*s[1]-a[1]+h%t[1]*m[1],y=n>=0&&n<f&&l>=0&&l<M;p[o]=y?(n*M+l)*g:-1}return p}function P({window:e},c){let t=e.input[2],s=e.size[0]*e.size[1],m=I(e),a=m.l\
ength/s;return{width:a*t,weights:[],run({numbers:f},M,g,i,p){for(let o=0,h=g>>2,r=i>>2;o<p;o++,h+=c)for(let n=0;n<a;n++,r+=t){f.fill(-1/0,r,r+t);for(let l=0;l<s;l++){let y=m[n*s+l];if(!(y<0))for(let x\
=0;x<t;x++)f[r+x]=Math.max(f[r+x],f[h+y+x])}}}}}return P})()",scale:"(()=>{function n({scale:e,shift:c},o){return{width:o,weights:[],run({numbers:r},f,m,a,l){let s=l*o;for(let t=0;t<s;t++){let p=t%e.l\
ength;r[(a>>2)+t]=r[(m>>2)+t]*e[p]+c[p]}}}}return n})()",activate:"(()=>{var s={relu:t=>Math.max(0,t),tanh:Math.tanh,sigmoid:t=>1/(1+Math.exp(-t)),elu:t=>t<0?Math.expm1(t):t,gelu:t=>.5*t*(1+f(t*Math.S\
QRT1_2))};function f(t){let e=1/(1+.3275911*Math.abs(t)),o=((((1.061405429*e-1.453152027)*e+1.421413741)*e-.284496736)*e+.254829592)*e;return Math.sign(t)*(1-o*Math.exp(-t*t))}function m({activation:t\
},e){let o=s[t];return{width:e,weights:[],run({numbers:r},h,c,i,p){for(let a=c>>2,n=i>>2,u=a+p*e;a<u;a++,n++)r[n]=o(r[a])}}}return m})()"},KA={f32:"(()=>{function r(e,t){return new Float32Array(e(4*t)\
)}return r})()",e32:"(()=>{function a(u,f,i,m){let e=new Uint8Array(u(m)),r=0,l=new Uint32Array(f).map(()=>{let n=i;for(;e[r>>3]>>(r&7)&1;r++)n--;let t=++r>>3,o=(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>\
>>(r&7);return r+=24,o<<8&1<<31|n<<23|o&8388607});return new Float32Array(l.buffer)}return a})()",f16:"(()=>{function n({values:r,scales:e}){return Float32Array.from(r,(t,u)=>t*e[u%e.length])}function\
 o(r){return r instanceof Float32Array?r:r instanceof Uint16Array?Float32Array.from(r,f):n(r)}function f(r){let e=r>>10&31,t=e?(1024+(r&1023))*2**(e-25):(r&1023)*2**-24;return r>>15?-t:t}function a(r,\
e){return o(new Uint16Array(r(2*e)))}return a})()",i8:"(()=>{function t(r,n,e){let o=new Float32Array(r(4*e));return Float32Array.from(new Int8Array(r(n)),(a,u)=>a*o[u%e])}return t})()"},VA={hash:'(()\
=>{function f({options:o}){return b(o)}function b({buckets:o,of:s,ngrams:[u,e]}){let n=s==="words"?w:x;return{write(r,t,c){if(r===null)return;let a=new Map;for(let i of n(g(String(r)),u,e)){let l=M(i)\
,m=Math.abs(l)%o;a.set(m,(a.get(m)??0)+(l<0?-1:1))}let h=0;for(let i of a.values())h+=i*i;if(h===0)return;let d=Math.sqrt(h);for(let[i,l]of a)t[c+i]=l/d}}}function g(o){return o.normalize("NFC").toLow\
erCase()}var p=/[\\p{L}\\p{M}\\p{N}_]{2,}/gu;function w(o,s,u){let e=o.match(p)??[],n=[];for(let r=s;r<=u;r++)for(let t=0;t+r<=e.length;t++)n.push(e.slice(t,t+r).join(" "));return n}function x(o,s,u){let\
 e=[];for(let n of o.split(/\\s+/u)){if(n==="")continue;let r=[" ",...n," "];for(let t=s;t<=u;t++){let c=0;do e.push(r.slice(c,c+t).join(""));while(++c+t<=r.length);if(r.length<=t)break}}return e}funct\
ion M(o){let s=new TextEncoder().encode(o),{length:u}=s,e=0;for(let n=0;n<u;n+=4){let r=n+4<=u,t=s[n]|(s[n+1]??0)<<8|(s[n+2]??0)<<16|(s[n+3]??0)<<24;t=Math.imul(t,3432918353),t=Math.imul(t<<15|t>>>17,\
461845907),e^=t,r&&(e=Math.imul(e<<13|e>>>19,5)+3864292196|0)}return e^=u,e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),e^e>>>16}return f})()'};function e1(e,t=[]){let{student:r,numbers:n}=ZB(e),o=t1(r),s=e.layers.map(({kind:f})=>f),{others:i,answer:a}=r,u=i.filter(f=>f.kind==="encoded"),c=a?JB:u.length?HB:i.some(({kind:f})=>f==="categorical")?
KB:VB,l=Object.keys(KA).filter(f=>o.includes(`:["${f}",`));return`// @ts-self-types="./student.d.ts"
// A student by Retort: see README.md.
const c=${c},
o=${HA(XB,s)},
r=${HA(KA,l)},
s=${o},
n="${n}"${u.length?`,
e=${HA(VA,Wl(u,VA,"edge"))}`:""};
`+IN(t,u.length>0)+`const student=createStudent();
export const predict=student.predict;
export default student;
`}function IN(e,t){let r=`c(s,n,o,r,options${t?",e":""})`;return e.length?`const k=${YB},
g=${t1(e)};
export const createStudent=(options)=>{const t=`+r+`;return{...t,fetch:k(t.fetch,g)}};
`:`export const createStudent=(options)=>${r};
`}function HA(e,t){return`{${Array.from(new Set(t),r=>`${r}:${e[r]}`).join(",")}}`}function t1(e){return JSON.stringify(e).replace(/[<\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"\
0")}`)}function r1(e,t=[]){let r=e.name.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60)||"student";return new Map([["student.js",Kt(e1(e,t))],["student.d.ts",Kt(UB(e.preprocessing.answer?.
from))],["package.json",Kt(CN(r))],["worker.js",Kt(jB())],["kernel.wasm",LB(zB,799)],["wrangler.jsonc",Kt(xN(r))],["deno.js",Kt(GB())],["bun.js",Kt(qB())],["node.js",Kt(WB())],["README.md",Kt(SN(e,t))]])}
function CN(e){return`${JSON.stringify({name:e,private:!0,type:"module",exports:"./student.js",types:"./student.d.ts"},null,2)}
`}function xN(e){return`{
  "name": ${JSON.stringify(e)},
  "main": "worker.js",
  "compatibility_date": "2025-09-01"
}
`}var kN={float32:"float32",float16:"float16, and computed in float32",int8:"int8 with a scale for each output, and computed in float32"};function SN({name:e,precision:t,preprocessing:{label:r,classes:n,
columns:o,answer:s}},i){let a=Object.fromEntries(o.slice(0,3).map(f=>[f.name,f.kind==="numeric"?f.fill??f.mean:f.kind==="categorical"?f.categories[0]??null:"some words"])),[u,c]=s===void 0?[`one of ${n.
length} classes`,"label, probabilities"]:s.from==="sigmoid"?[`any of ${n.length} labels`,"labels, probabilities"]:[`${n.length===1?"a number":`${n.length} numbers`} in the label's units`,"numbers"],l=o.
length>3?" and so on":"";return`# A student, for the edge

${Hl(e)} answers ${Hl(r)}, ${u}, from ${o.length} columns. Its weights are stored as
${kN[t]}. \`student.js\` is all that it needs: it imports nothing and calls only what the web has.

    import student from "./student.js";
    const { ${c} } = student.predict(row); // or rows

A row is an object of cells by column name${l?", such as":":"} ${Hl(JSON.stringify(a))}${l}.

| file | for |
| --- | --- |
| \`student.js\`, \`student.d.ts\` | browsers, and whatever imports an ES module |
| \`worker.js\`, \`kernel.wasm\`, \`wrangler.jsonc\` | Cloudflare: \`npx wrangler deploy\` |
| \`deno.js\` | Deno Deploy; \`deno serve student.js\` does as well |
| \`bun.js\`, \`node.js\` | a server on Bun or Node |

Each answers \`GET /\`, \`POST /predict\` (\`{"rows": [row]}\`, or one row), and the Open Inference Protocol in JSON at \`/v2\`.
Pages of other origins may not call them${i.length?`, but for those of ${i.map(Hl).join(", ")}`:": export with --origin for those that may"}.
`}function Hl(e){let t=e.replace(/\s/g," "),r=Math.max(0,...Array.from(t.matchAll(/`+/g),([s])=>s.length)),[n,o]=["`".repeat(r+1),r?" ":""];return`${n}${o}${t}${o}${n}`}var n1={kind:"exporter",name:"edge",summary:"One ES module without dependencies, for browsers, Workers, Deno, Bun and Node.",options:()=>R({precision:gi(),origins:ue(oe().superRefine((e,t)=>{let r=DB(
e);r&&t.addIssue({code:"custom",message:r,params:{rule:r,value:e}})})).default([]).describe("Pages of these origins may call the module's `fetch` handler.")}),create:({precision:e,origins:t})=>({async export({
name:r,trained:n}){return yi(n,"edge"),r1(await OB(r,n,e),t)}})};A();A();A();var Zn={float32:1,int8:3,int64:7,bool:9,float16:10,float64:11},BN=8;function s1(e){let{name:t,opset:r,nodes:n,initialisers:o,inputs:s,outputs:i,metadata:a}=e,u=Cr(c=>{n.forEach(l=>c.bytes(1,RN(l))),
c.text(2,t),o.forEach(l=>c.bytes(5,TN(l))),s.forEach(l=>c.bytes(11,o1(l))),i.forEach(l=>c.bytes(12,o1(l)))});return Cr(c=>{c.int(1,BN),c.text(2,"retort"),c.bytes(7,u),c.bytes(8,Cr(l=>l.int(2,r)));for(let[
l,f]of Object.entries(a))c.bytes(14,Cr(d=>d.text(1,l).text(2,f)))})}function RN({op:e,inputs:t,output:r,attributes:n={}}){return Cr(o=>{t.forEach(s=>o.text(1,s)),o.text(2,r),o.text(3,r),o.text(4,e),Object.
entries(n).forEach(([s,i])=>o.bytes(5,$N(s,i)))})}function $N(e,t){return Cr(r=>{r.text(1,e),"float"in t?r.float(2,t.float).int(20,1):"int"in t?r.int(3,t.int).int(20,2):"text"in t?r.text(4,t.text).int(
20,3):(t.ints.forEach(n=>r.int(8,n)),r.int(20,7))})}function TN({name:e,type:t,shape:r,bytes:n}){return Cr(o=>{r.forEach(s=>o.int(1,s)),o.int(2,Zn[t]).text(8,e).bytes(9,n)})}function o1({name:e,width:t,
type:r="float32"}){let n=Cr(s=>{s.bytes(1,Cr(i=>i.text(2,"batch"))),s.bytes(1,Cr(i=>i.int(1,t)))}),o=Cr(s=>s.int(1,Zn[r]).bytes(2,n));return Cr(s=>s.text(1,e).bytes(2,Cr(i=>i.bytes(1,o))))}function Cr(e){
let t=new JA;return e(t),t.done()}var JA=class{#e=[];int(t,r){return this.#t(BigInt(t)<<3n),this.#t(BigInt.asUintN(64,BigInt(r))),this}float(t,r){this.#t(BigInt(t)<<3n|5n);let n=new Uint8Array(4);return new DataView(
n.buffer).setFloat32(0,r,!0),this.#e.push(n),this}bytes(t,r){return this.#t(BigInt(t)<<3n|2n),this.#t(BigInt(r.length)),this.#e.push(r),this}text(t,r){return this.bytes(t,new TextEncoder().encode(r))}#t(t){
let r=[],n=t;for(;n>0x7fn;n>>=7n)r.push(Number(n&0x7fn)|128);r.push(Number(n)),this.#e.push(Uint8Array.from(r))}done(){let t=new Uint8Array(this.#e.reduce((n,{length:o})=>n+o,0)),r=0;for(let n of this.#e)
t.set(n,r),r+=n.length;return t}};var Jl=class{nodes=[];initialisers=[];#e;constructor(t){this.#e=t}add(t,r,n,o={}){return this.nodes.push({op:r,inputs:n,output:t,attributes:o}),t}floats(t,r,n=[r.length]){return this.#t(t,"float32",n,
Float32Array.from(r))}doubles(t,r,n=[r.length]){return this.#t(t,"float64",n,Float64Array.from(r))}integers(t,r){return this.#t(t,"int64",[r.length],BigInt64Array.from(r,BigInt))}kernel(t,r,{order:n,shape:o,
axis:s}){let i=`${t}/${r.name}`;if(this.#e==="float32")return this.#t(i,"float32",o,YA(r.values,r.shape,n));if(this.#e==="float16"){let d=Float16Array.from(YA(r.values,r.shape,n)),m=this.#t(`${i}/floa\
t16`,"float16",o,d);return this.add(i,"Cast",[m],{to:{int:Zn.float32}})}let{values:a,scales:u}=Sa(r.values,tn(r)),c=this.#t(`${i}/int8`,"int8",o,YA(a,r.shape,n)),l=this.floats(`${i}/scale`,u,o.map((d,m)=>m===
s?d:1)),f=this.add(`${i}/whole`,"Cast",[c],{to:{int:Zn.float32}});return this.add(i,"Mul",[f,l])}#t(t,r,n,o){let s=new Uint8Array(o.buffer,o.byteOffset,o.byteLength);return this.initialisers.push({name:t,
type:r,shape:n,bytes:s}),t}};function YA(e,t,r){if(r.every((i,a)=>i===a))return e;let n=t.map((i,a)=>t.slice(a+1).reduce((u,c)=>u*c,1)),o=e.slice(),s=r.map(()=>0);for(let i=0;i<o.length;i++){o[i]=e[s.
reduce((a,u,c)=>a+u*n[r[c]],0)];for(let a=r.length-1;a>=0&&++s[a]===t[r[a]];a--)s[a]=0}return o}A();var XA={Dense(e,t){let{name:r,inputs:n,op:{weights:{kernel:o}}}=e,s={order:[0,1],shape:o.shape,axis:1},i=t.add(`${r}/product`,"MatMul",[n[0],t.kernel(r,o,s)]);Qa(e,t,Yl(e,t,i))},Activation(e,t){Qa(e,t,
e.inputs[0])},Dropout:_N,Reshape:i1,Flatten(e,t){wi(e.op,e.refuse),i1(e,t)},BatchNormalization({name:e,op:t,input:r,refuse:n,inputs:o},s){if(!An(t.axis,r.length+1))throw n("normalised over its last ax\
is");let{gamma:i,beta:a,moving_mean:u,moving_variance:c}=t.weights,{scale:l,shift:f}=Zl({gamma:i?.values,beta:a?.values,mean:u.values,variance:c.values,epsilon:t.epsilon}),d=s.add(`${e}/scaled`,"Mul",
[o[0],s.floats(`${e}/scale`,l)]);s.add(e,"Add",[d,s.floats(`${e}/shift`,f())])},LayerNormalization({name:e,op:t,input:r,refuse:n,inputs:o},s){let{weights:{gamma:i,beta:a},epsilon:u,axes:[c,...l]}=t;if(l.
length||!An(c,r.length+1))throw n("normalised over its last axis");let f=d=>new Float32Array(r.at(-1)).fill(d);s.add(e,"LayerNormalization",[o[0],s.floats(`${e}/gamma`,i?.values??f(1)),s.floats(`${e}/\
beta`,a?.values??f(0))],{axis:{int:-1},epsilon:{float:u}})},Conv2D(e,t){let{kernel:r}=e.op.weights,n=d1(e,t,e.inputs[0],r,PN(r),1);Qa(e,t,Yl(e,t,n))},DepthwiseConv2D(e,t){Qa(e,t,Yl(e,t,a1(e,t)))},SeparableConv2D(e,t){
let{name:r,op:{weights:{pointwise_kernel:n}}}=e,o=a1(e,t),[,,s,i]=n.shape,a={order:[0,1,2,3],shape:[s,i],axis:1},u=t.add(`${r}/mixed`,"MatMul",[o,t.kernel(r,n,a)]);Qa(e,t,Yl(e,t,u))},MaxPooling2D:(e,t)=>u1(
e,t,"MaxPool"),AveragePooling2D:(e,t)=>u1(e,t,"AveragePool"),GlobalAveragePooling2D(e,t){wi(e.op,e.refuse),t.add(e.name,"ReduceMean",e.inputs,{axes:{ints:[1,2]},keepdims:{int:0}})},Add(e,t){let[r,...n]=e.
inputs,o=n.pop();if(o===void 0)throw e.refuse("a sum of several");let s=n.reduce((i,a,u)=>t.add(`${e.name}/sum_${u+1}`,"Add",[i,a]),r);t.add(e.name,"Add",[s,o])},Concatenate({name:e,op:{axis:t},inputs:r},n){
n.add(e,"Concat",r,{axis:{int:t}})}};function _N({name:e,inputs:t},r){r.add(e,"Identity",t)}function i1({name:e,inputs:t,output:r},n){n.add(e,"Reshape",[t[0],n.integers(`${e}/shape`,[-1,...r])])}function Yl({
name:e,op:{weights:{bias:t}}},r,n){return t?r.add(`${e}/biased`,"Add",[n,r.floats(`${e}/bias`,t.values)]):n}var l1={perm:{ints:[0,3,1,2]}},f1={perm:{ints:[0,2,3,1]}};function PN({shape:e}){let[t,r,n,o]=e;
return{order:[3,2,0,1],shape:[o,n,t,r],axis:0}}function a1(e,t){let{depthwise_kernel:r}=e.op.weights,[n,o,s,i]=r.shape,a={order:[2,3,0,1],shape:[s*i,1,n,o],axis:0};return d1(e,t,e.inputs[0],r,a,s)}function d1(e,t,r,n,o,s){
let{name:i}=e,a=t.add(`${i}/channels_first`,"Transpose",[r],l1),u=t.add(`${i}/convolved`,"Conv",[a,t.kernel(i,n,o)],{...m1(e,e.op.sliding.dilations),group:{int:s}});return t.add(`${i}/channels_last`,"\
Transpose",[u],f1)}function u1(e,t,r){let{name:n,inputs:o}=e,s=t.add(`${n}/channels_first`,"Transpose",[o[0]],l1),i=t.add(`${n}/pooled`,r,[s],m1(e));t.add(n,"Transpose",[i],f1)}function m1(e,t){let{size:r,
strides:n,before:o,after:s}=Kl(e),i=a=>({ints:a});return{kernel_shape:i(r),strides:i(n),...t?{dilations:i(t)}:{},pads:i([...o,...s])}}var c1={linear:["Identity"],relu:["Relu"],tanh:["Tanh"],sigmoid:["\
Sigmoid"],elu:["Elu",{alpha:{float:1}}],selu:["Selu"],softplus:["Softplus"],softsign:["Softsign"],hardSigmoid:["HardSigmoid",{alpha:{float:.2},beta:{float:.5}}],softmax:["Softmax",{axis:{int:-1}}]};function Qa({
name:e,op:{activation:t},refuse:r},n,o){let s=c1[t];if(s)n.add(e,s[0],[o],s[1]);else if(t==="gelu")ON(n,e,o);else if(t==="swish")n.add(e,"Mul",[o,n.add(`${e}/gate`,"Sigmoid",[o])]);else{let i=[...Object.
keys(c1),"gelu","swish"].join(", ");throw r(`with one of the activations ${i}, not ${t}`)}}function ON(e,t,r){let n=e.add(`${t}/scaled`,"Mul",[r,e.floats(`${t}/root`,[Math.SQRT1_2],[])]),o=e.add(`${t}\
/erf`,"Erf",[n]),s=e.add(`${t}/whole`,"Add",[o,e.floats(`${t}/one`,[1],[])]),i=e.add(`${t}/half`,"Mul",[r,e.floats(`${t}/a_half`,[.5],[])]);e.add(t,"Mul",[i,s])}A();var QN={softmax:{outputs:"Outputs `logits` and `probabilities`: float32 `[batch, WIDTH]`, in the order of `labels.json`.",key:"classes",code:`probabilities = session.run(["probabilities"], {"featu\
res": rows})[0]
labels = json.loads(session.get_modelmeta().custom_metadata_map["classes"])
print(labels[probabilities[0].argmax()])`},sigmoid:{outputs:"Outputs `logits` and `probabilities`, float32, and `labels`, bool, true where the probability is above 0.5: `[batch, WIDTH]`, in the order \
of `labels.json`.",key:"outputs",code:`labels = session.run(["labels"], {"features": rows})[0]
names = json.loads(session.get_modelmeta().custom_metadata_map["outputs"])
print([name for name, has in zip(names, labels[0]) if has])`},numbers:{outputs:"Output `numbers`: float64 `[batch, WIDTH]` in the label's units, in the order of `labels.json`.",key:"outputs",code:`num\
bers = session.run(["numbers"], {"features": rows})[0]
names = json.loads(session.get_modelmeta().custom_metadata_map["outputs"])
print(dict(zip(names, numbers[0])))`}};function p1(e,{features:t,classes:r,answer:n},o,s){let i=o?`the raw numbers of the columns, in the order of \`preprocessing.json\`, float32 \`[batch, ${t}]\`; the\
y are
standardised inside`:`the encoded features that \`preprocessing.json\` makes of a row, float32 \`[batch, ${t}]\`: some columns are texts or
categories, or had missing cells, which a tensor of numbers cannot say`,{outputs:a,key:u,code:c}=QN[n?.from??"softmax"];return`# ${e.replaceAll(/\s+/g," ")} as ONNX

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
`}var DN=17,h1={kind:"exporter",name:"onnx",summary:"A model.onnx of opset 17, preprocessing inside where all columns are numbers.",options:()=>R({precision:gi()}),create:({precision:e})=>({async export({
name:t,trained:r}){let{preprocessing:n}=r,o=yi(r,"ONNX"),s=n.columns.find(m=>m.kind==="encoded"&&m.width===0);if(s)throw new x(`Cannot export the student to ONNX as each column must become features: c\
olumn ${S(s.name)} becomes an input of its own; serve the run's own folder (deno task serve), or ask it by predict`);let i=MN(n),a=new Jl(e),u=i?FN(a,i):"features",{answer:c}=n;await zN(a,o,{precision:e,
encoded:u,last:c?.from==="numbers"?"standardised":"logits"});let l=LN(a,n),f=i?.length??n.features,d=s1({name:t,opset:DN,nodes:a.nodes,initialisers:a.initialisers,inputs:[{name:"features",width:f}],outputs:l,
metadata:{[c?"outputs":"classes"]:JSON.stringify(n.classes),...c?{task:c.task}:{},features:i?"raw":"encoded",...i?{columns:JSON.stringify(i.map(({name:m})=>m))}:{},precision:e}});return new Map([["mod\
el.onnx",d],["labels.json",gs(n.classes)],["preprocessing.json",gs(n)],["README.md",Kt(p1(t,n,i!==void 0,e))]])}})};function MN({columns:e}){let t=e.filter(r=>r.kind==="numeric");return t.length===e.length&&
t.every(({missing:r})=>!r)?t:void 0}function FN(e,t){let r=e.add("features/float64","Cast",["features"],{to:{int:Zn.float64}}),n=e.add("features/centred","Sub",[r,e.doubles("features/mean",t.map(({mean:a})=>a))]),
o=e.add("features/scaled","Div",[n,e.doubles("features/sd",t.map(({sd:a})=>a))]),s=[-Ao,Ao].map((a,u)=>e.doubles(`features/bound_${u+1}`,[a],[])),i=e.add("features/bounded","Clip",[o,...s]);return e.add(
"features/encoded","Cast",[i],{to:{int:Zn.float32}})}function LN(e,{answer:t,classes:r}){let n=r.length;if(t?.from==="numbers"){let{scales:s}=t,i=e.add("numbers/float64","Cast",["standardised"],{to:{int:Zn.
float64}}),a=e.add("numbers/scaled","Mul",[i,e.doubles("numbers/sd",s.map(({sd:u})=>u))]);return e.add("numbers","Add",[a,e.doubles("numbers/mean",s.map(({mean:u})=>u))]),[{name:"numbers",width:n,type:"\
float64"}]}let o=[{name:"logits",width:n},{name:"probabilities",width:n}];return t?(e.add("probabilities","Sigmoid",["logits"]),e.add("labels","Greater",["probabilities",e.floats("labels/half",[.5],[])]),
[...o,{name:"labels",width:n,type:"bool"}]):(e.add("probabilities","Softmax",["logits"],{axis:{int:-1}}),o)}async function zN(e,t,{precision:r,encoded:n,last:o}){if(t.inputs.length>1||t.outputs.length>
1)throw new x(`Cannot export the student to ONNX as its model must have one input and one output: it has ${t.inputs.length} and ${t.outputs.length}; --target tfjs takes it as it is`);let{input:s,output:i,
calls:a}=go(t),u=new Map([[s,n]]);for(let c of a){let{layer:l,className:f,op:d}=c,m=y=>new x(`Cannot export the student to ONNX as its layer ${S(c.name)} must be ${y}: it is a ${f}; `+Hs(f));if(a.some(
y=>y.layer===l&&y!==c))throw m("used once");let p=XA[d.kind];if(!p)throw m(`one of ${Object.keys(XA).join(", ")}`);let h=c.outputs[0],g=h===i?o:`layers/${c.name}`;p({op:await xc(d,y=>qA(y,c.name,r)),inputs:c.
inputs.map(y=>u.get(y)),input:A1(c.inputShape,m),output:A1(c.outputShape,m),name:g,refuse:m},e),u.set(h,g)}}function A1(e,t){let r=$c(e);if(!r)throw t("of a size that is known");return r}A();var I1=U(G());A();var g1='(()=>{var d=class extends Error{name="UserError"};function g(e,n){return e.length>n?`${e.slice(0,n-3)}...`:e}function f(e){return typeof e=="number"||e===void 0?String(e):g(O(typeof e=="st\
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
)}: it is not there${m(t,r)}`)}function G(e){return"of"in e?e.of:e.kind}return C})()',y1='(()=>{function i(r,t,a){let s=-1/0;for(let e=t;e<a;e++)s=Math.max(s,r[e]);let n=0;for(let e=t;e<a;e++)n+=r[e]=\
Math.exp(r[e]-s);for(let e=t;e<a;e++)r[e]/=n}function m(r,t=0,a=r.length){let[s,n]=[-1,-1/0];for(let e=t;e<a;e++){let o=r[e];o>n&&(s=e-t,n=o)}return s}var b=.5;function f(r,{answer:t,classes:a}){let s\
=a.length;if(t?.from==="numbers"){let{scales:n}=t;return Float64Array.from(r,(e,o)=>e*n[o%s].sd+n[o%s].mean)}if(t?.from==="sigmoid")r.forEach((n,e)=>r[e]=1/(1+Math.exp(-n)));else for(let n=0;n<r.lengt\
h;n+=s)i(r,n,n+s);return r}function u(r,{answer:t,classes:a}){return t?.from==="numbers"?{numbers:r}:t?.from!=="sigmoid"?{label:a[m(r)],probabilities:r}:{labels:a.filter((s,n)=>r[n]>b),probabilities:r\
}}function l(r,t,a){let s=t.classes.length,n=f(r,t);return a.map((e,o)=>u(Array.from(n.subarray(o*s,(o+1)*s)),t))}return l})()',eh={hash:'(()=>{function f({options:o}){return b(o)}function b({buckets:\
o,of:s,ngrams:[u,e]}){let n=s==="words"?w:x;return{write(r,t,c){if(r===null)return;let a=new Map;for(let i of n(g(String(r)),u,e)){let l=M(i),m=Math.abs(l)%o;a.set(m,(a.get(m)??0)+(l<0?-1:1))}let h=0;\
for(let i of a.values())h+=i*i;if(h===0)return;let d=Math.sqrt(h);for(let[i,l]of a)t[c+i]=l/d}}}function g(o){return o.normalize("NFC").toLowerCase()}var p=/[\\p{L}\\p{M}\\p{N}_]{2,}/gu;function w(o,s,u)\
{let e=o.match(p)??[],n=[];for(let r=s;r<=u;r++)for(let t=0;t+r<=e.length;t++)n.push(e.slice(t,t+r).join(" "));return n}function x(o,s,u){let e=[];for(let n of o.split(/\\s+/u)){if(n==="")continue;let \
r=[" ",...n," "];for(let t=s;t<=u;t++){let c=0;do e.push(r.slice(c,c+t).join(""));while(++c+t<=r.length);if(r.length<=t)break}}return e}function M(o){let s=new TextEncoder().encode(o),{length:u}=s,e=0\
;for(let n=0;n<u;n+=4){let r=n+4<=u,t=s[n]|(s[n+1]??0)<<8|(s[n+2]??0)<<16|(s[n+3]??0)<<24;t=Math.imul(t,3432918353),t=Math.imul(t<<15|t>>>17,461845907),e^=t,r&&(e=Math.imul(e<<13|e>>>19,5)+3864292196|\
0)}return e^=u,e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),e^e>>>16}return f})()'};A();var w1={softmax:["label, probabilities","the likeliest class and the probability of every class"],sigmoid:["labels, probabilities","the labels whose probability is above a half, and the probabilit\
y of each label"],numbers:["numbers","a number for each output, in the label's units"]};function b1({encoder:e,encoders:t="{}",answers:r},n="softmax"){let[o,s]=w1[n],i=n==="softmax";return`// Made by \
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
${i?NN:"      return answersOfRows(values, preprocessing, rows);"}
    },
    dispose: () => model.dispose(),
  };
}

/** Writes the features of a row, from a position on. A cell that is null or undefined is missing. */
export function encode(preprocessing, row, into, at) {
  rowEncoder(preprocessing, encoders)(row, into, at);
}
`}var NN=`      return rows.map((_, i) => {
        const probabilities = Array.from(values.subarray(i * classes.length, (i + 1) * classes.length));
        return { label: classes[probabilities.indexOf(Math.max(...probabilities))], probabilities };
      });`,UN={softmax:["logits","the class of each output"],sigmoid:["the logit of each label","the label of each output"],numbers:["standardised numbers: each times its `sd` plus its `mean` (`answer\
` in `preprocessing.json`) is in the label's units","the name of each output"]};function E1(e,t,r="softmax"){let[n,o]=UN[r];return`# ${e.replaceAll(/\s+/g," ")} for TensorFlow.js

Made by Retort; its weights are stored as ${t}.

- \`model.json\` and \`weights.bin\`: what \`tf.loadLayersModel\` opens. It takes encoded features and answers ${n}.
- \`preprocessing.json\`: how a raw row becomes features. \`labels.json\`: ${o}.
- \`student.js\`: opens all of these, from any web server, and takes raw rows:

\`\`\`html
<script src="https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@4.22.0/dist/tf.min.js"><\/script>
<script type="module">
  import { loadStudent } from "./student.js";
  const student = await loadStudent(tf);
  const [{ ${w1[r][0]} }] = await student.predict([{ column: 1.5 }]);
<\/script>
\`\`\`
`}var v1={kind:"exporter",name:"tfjs",summary:"A folder that tf.loadLayersModel opens, with a module that takes raw rows.",options:()=>R({precision:gi()}),create:({precision:e})=>({async export({name:t,
trained:r}){let{preprocessing:n}=r,o=n.answer?.from,s=yi(r,"tfjs"),i=Sc(hp(s));if(i)throw new x(`Cannot export the student to tfjs as its layer ${S(i.layer)} must be one that TensorFlow.js has: it is \
a ${i.className}; ${Hs(i.className)}`);for(let m of s.layers)await $B(m,e);let u=`{${Wl(n.columns,eh,"tfjs").map(m=>`${m}: ${eh[m]}`).join(`,
`)}}`,{topology:c,specs:l,data:f}=await jN(s),d=l.map((m,p)=>GN(m,f[p],e));return new Map([["model.json",gs({format:"layers-model",generatedBy:"retort",convertedBy:null,modelTopology:c,weightsManifest:[
{paths:["weights.bin"],weights:d.map(({spec:m})=>m)}]})],["weights.bin",ht(d.map(({bytes:m})=>m))],["preprocessing.json",gs(n)],["labels.json",gs(n.classes)],["student.js",Kt(b1({encoder:g1,encoders:u,
answers:y1},o))],["README.md",Kt(E1(t,e,o))]])}})};async function jN(e){let t;await e.save(I1.io.withSaveHandler(l=>(t=l,Promise.resolve({modelArtifactsInfo:{dateSaved:new Date(0),modelTopologyType:"J\
SON"}}))));let{modelTopology:r,weightSpecs:n,weightData:o}=t,s=Array.isArray(o)?o:[o],i=ht(s.map(l=>new Uint8Array(l))),a=new Float32Array(i.buffer,i.byteOffset,i.length/4),u=0,c=n.map(({shape:l})=>{let f=l.
reduce((d,m)=>d*m,1);return a.slice(u,u+=f)});return{topology:r,specs:n,data:c}}function GN(e,t,r){if(r==="float32"||tn(e)===void 0)return{spec:e,bytes:mn(t)};if(r==="float16"){let i=Float16Array.from(
t);return{spec:{...e,quantization:{dtype:"float16"}},bytes:new Uint8Array(i.buffer)}}let{scale:n,min:o}=qN(t),s=Uint8Array.from(t,i=>Math.max(0,Math.min(255,Math.round((i-o)/n))));return{spec:{...e,quantization:{
dtype:"uint8",scale:n,min:o}},bytes:s}}function qN(e){let[t,r]=[0,0];for(let o of e)[t,r]=[Math.min(t,o),Math.max(r,o)];let n=(r-t)/255||1;return{scale:n,min:Math.round(t/n)*n}}A();var $t=U(G());A();var To=U(G());A();var Ii=U(G());function nn(e,t=r=>Ii.clone(r)){return Ii.customGrad((...n)=>{let[o]=n;return{value:t(o),gradFunc:()=>Ii.zeros(o.shape)}})(e)}A();var Ft=U(G());function vi(e,t,{observed:r=!1}={}){return{...r?th(e,t):e,trained:(n,o,s)=>e.trained(`${t}.${n}`,o,s)}}function th(e,t){return{...e,observe:(r,n)=>e.observe(`${t}.${r}`,n)}}function Kn({
teacher:e},t){if(!e)throw new TypeError(`Cannot compute ${t} as the stage must have a teacher: it has none`);return e}function Rt(e,t){return Kn(e,t).logits}function Da(e,t){let r=e.features?.[t];if(!r)
throw new TypeError(`Cannot read ${t} as it must be among the loss's needs: it is not`);return r}function C1(e,t){let{labels:r,labelMask:n}=e;if(!n)return r;let o=Ft.argMax(Rt(e,t),1);return Ft.where(
Ft.less(r,0),o,r)}function ar({rowWeights:e,labelMask:t},r){if(!e&&!t)return 1/r;let n=t?Ft.div(t,Ft.maximum(Ft.sum(t),1)):Ft.fill([r],1/r);return Ft.expandDims(e?Ft.mul(n,e):n,1)}function Ci({targets:e},t){
if(e)return e;throw new TypeError(`Cannot compute ${t} as the task must have targets [rows, outputs]: it has classes`)}var Xl=()=>({student:oe().min(1).describe("The student's layer."),teacher:oe().min(1).describe("The teacher's layer; that of a member of an ensemble as teacher-1.hidden_2.")}),_o=()=>({student:oe().min(
1).optional().describe("The student's layer; its logits by default."),teacher:oe().min(1).optional().describe("The teacher's layer; its logits by default.")}),ef=()=>ue(oe().min(1)).min(1).refine(e=>new Set(
e).size===e.length,{error:"must name each layer once"});function Mr({student:e,teacher:t}){return{student:e===void 0?[]:[e],teacher:t===void 0?[]:[t]}}function Fr(e,{student:t,teacher:r},n){let o=Kn(e,
n);return[t===void 0?e.student.logits:Da(e.student,t),nn(r===void 0?o.logits:Da(o,r))]}function xr(e){return e.rank===2?e:To.reshape(e,[e.shape[0],-1])}function WN(e,t,r){let[n,o]=t.shape,s=To.add(To.matMul(
To.reshape(e,[-1,n]),t),r);return To.reshape(s,[...e.shape.slice(0,-1),o])}function tf(e,t,r){let n=t.shape.at(-1),o=Math.sqrt(6/(n+r)),s=e.trained("kernel",[n,r],i=>o*(2*i.uniform()-1));return WN(t,s,
e.trained("bias",[r],0))}function xi(e,t,r,n){let[o,s]=[e,t].map(u=>u.slice(1).join(", "));if(o===s)return;let[i,a]=[r.student,r.teacher].map(u=>u??"logits");throw new x(`Cannot compare the student's ${i}\
 with the teacher's ${a} as their shapes must be equal: current values are [${o}] and [${s}]; ${n}`)}A();var Lt=U(G());var x1=1e-24;function ZN(e,t=-1){return nn(e,r=>Lt.cast(Lt.greater(Lt.sum(Lt.square(r),t,!0),x1),"float32"))}function rh(e,t=-1){return Lt.sqrt(Lt.maximum(Lt.sum(Lt.square(e),t,!0),x1))}function Vn(e,t=-1){
return Lt.div(Lt.mul(e,ZN(e,t)),rh(e,t))}var KN=["mean-of-squares","norm"];function VN(e,t,r){let n=$t.sub(e,t);return r==="norm"?$t.mean(rh(n)):$t.mean($t.square(n))}function k1(e,t=2){let r=t===2?$t.square(e):$t.pow($t.abs(e),t);return Vn(
xr(e.rank>2?$t.mean(r,-1):r))}function S1({rank:e,shape:t}){return e>2?t.slice(0,-1):t}function B1(e,[,t,r]){if(e.rank!==4)return e;let[n,o,s,i]=e.shape;if(!(o>=t&&s>=r&&o%t===0&&s%r===0)||o===t&&s===
r)return e;let u=$t.mean($t.reshape(e,[n*t,o/t,s*i]),1),c=$t.reshape(u,[n*t*r,s/r,i]);return $t.reshape($t.mean(c,1),[n,t,r,i])}var R1={kind:"loss",name:"attention-transfer",summary:"The student is to\
 look where the teacher looks.",paper:"Zagoruyko & Komodakis (2017), Paying More Attention to Attention: Improving the Performance of Convolutional Neural Networks via Attention Transfer, https://arxi\
v.org/abs/1612.03928",options:()=>R({...Xl(),power:D().min(1).default(2).describe("Exponent of the features; higher looks at the strongest alone."),form:ge(KN).default("mean-of-squares").describe("How\
 maps are compared: mean-of-squares as in the authors' code, norm as in the paper.")}),create({power:e,form:t,...r}){return ie(function(o){let[s,i]=Fr(o,r,"attention-transfer"),[a,u]=[B1(s,i.shape),B1(
i,s.shape)];return xi(S1(a),S1(u),r,"take layers with as many positions, or one with a multiple of the other's height and width"),VN(k1(a,e),k1(u,e),t)},{needs:Mr(r),tasks:"all"})}};A();var pe=U(G());function HN(e,t,r){return pe.tidy(()=>{let n=pe.mean(pe.squaredDifference(e,t),1,!0),o=r?pe.expandDims(r,1):pe.ones([e.shape[0],1]),s=pe.div(pe.sum(pe.mul(n,o)),pe.maximum(pe.sum(o),1)),i=pe.where(pe.greater(
o,0),n,pe.mul(pe.onesLike(n),s));return pe.sub(1,pe.div(i,pe.maximum(pe.max(i),1e-12)))})}function JN(e,t,r=e.map(()=>1/e.length)){return pe.tidy(()=>{let n=e.map((i,a)=>pe.mul(pe.squaredDifference(i,
t),r[a])),o=pe.mean(pe.addN(n),1,!0),s=pe.maximum(pe.mean(o),1e-12);return pe.div(s,pe.add(o,s))})}function YN(e,t,r,n=1/e.shape[0]){let o=pe.mean(pe.squaredDifference(e,nn(t)),1,!0);return pe.sum(pe.mul(
o,pe.mul(r,n)))}var $1={kind:"loss",name:"attentive-imitation",summary:"Squared distance from the teacher's numbers, less where the teacher errs itself and where an ensemble's members differ.",paper:"\
Saputra, Gusmão, Almalioglu, Markham & Trigoni (2019), Distilling Knowledge From a Deep Pose Regressor Network, https://arxiv.org/abs/1908.00858",options:()=>R({bounded:Me().default(!0).describe("Whe\
ther the teacher's own error on a row bounds its pull there: times 1 less its share of the batch's largest."),spread:Me().default(!0).describe("Whether the spread of an ensemble's members does: times \
v̄ / (v̄ + v) of their variance v. One model has none.")}),create({bounded:e,spread:t}){return ie(function(n){let o=Kn(n,"attentive-imitation"),{logits:s}=n.student,i=[...e?XN(n,o):[],...t?e3(o):[]],
a=i.length?i.reduce((l,f)=>pe.mul(l,f)):1,{labelMask:u,...c}=n;return YN(s,o.logits,a,ar(c,s.shape[0]))},{tasks:["numbers"],weighs:!0,...t?{needs:{members:!0}}:{}})}};function XN({targets:e,labelMask:t},{
logits:r}){return e?[HN(nn(r),e,t)]:[]}function e3({logits:e,members:t=[],weights:r}){if(t.length<2)return[];let n=t.map(o=>nn(o.logits));return[JN(n,nn(e),r)]}A();var tr=U(G());A();var rf=U(G());function Ue(e,t){return rf.customGrad((...n)=>{let[o,s]=n,{loss:i,gradient:a}=t(o);return s([a]),{value:i,gradFunc:(u,[c])=>rf.mul(c,u)}})(e)}function t3(e,t,r=1/e.shape[0]){let n=e.shape[1];return Ue(e,o=>{let s=tr.sub(tr.softplus(o),tr.mul(t,o)),i=tr.div(r,n);return{loss:tr.sum(tr.mul(s,i)),gradient:tr.mul(tr.sub(tr.sigmoid(o),t),i)}})}var T1={
kind:"loss",name:"binary-cross-entropy",summary:"Cross-entropy of each label by itself, the mean over labels: for rows that may have several.",options:()=>R({}),create:()=>ie(function(t){let{logits:r}=t.
student,n=ar(t,r.shape[0]);return t3(r,Ci(t,"binary-cross-entropy"),n)},{tasks:["labels"],weighs:!0})};A();var tt=U(G());A();function pt(e,{progress:t,observe:r}){let n=e(t);if(!(n>0))throw new x(`Cannot soften targets as the temperature must be above 0: current value is ${n} at progress ${t}`);return r("temperature",n),n}function r3(e,t,r,n=1/e.shape[0]){let o=e.shape[1];return Ue(e,s=>{let[i,a]=[tt.div(s,r),tt.div(t,r)],u=tt.sigmoid(a),c=tt.add(tt.mul(u,tt.sub(a,i)),tt.sub(tt.softplus(i),tt.softplus(a))),l=tt.div(n,o);
return{loss:tt.mul(tt.sum(tt.mul(c,l)),r**2),gradient:tt.mul(tt.mul(tt.sub(tt.sigmoid(i),u),l),r)}})}var _1={kind:"loss",name:"binary-soft-targets",summary:"Divergence of the student from the teacher'\
s softened answer to each label, times the temperature squared.",paper:"Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531",options:e=>R({temperature:e.
schedule({above:0}).default(4).describe("What both sides' logits are divided by; higher shows more of the small probabilities.")}),create({temperature:e},t){let r=Ie(e,t);return ie(function(o){let s=Rt(
o,"binary-soft-targets"),{logits:i}=o.student,{labelMask:a,...u}=o,c=ar(u,i.shape[0]);return r3(i,s,pt(r,o),c)},{tasks:["labels"],weighs:!0})}};A();var Po=U(G());function n3(e,t){return Po.sub(1,Po.mean(Po.sum(Po.mul(Vn(e),Vn(t)),1)))}var P1={kind:"loss",name:"cosine",summary:"Features are to point where the teacher's point, however long they are.",paper:"Sanh\
, Debut, Chaumond & Wolf (2019), DistilBERT, a distilled version of BERT: smaller, faster, cheaper and lighter, https://arxiv.org/abs/1910.01108",options:()=>R({..._o(),regressor:Me().default(!1).describe(
"Whether a linear map, trained along, leads from the student's width to the teacher's.")}),create({regressor:e,...t}){return ie(function(n){let[o,s]=Fr(n,t,"cosine").map(xr),i=e?tf(n,o,s.shape[1]):o;return xi(
i.shape,s.shape,t,"`regressor: true` maps the one to the other"),n3(i,s)},{needs:Mr(t),tasks:"all"})}};A();var Ge=U(G());function o3(e,t,r=0,n,o,s){let[i,a]=e.shape;return Ue(e,u=>{if(!o&&!s&&Ot("RetortCrossEntropy")&&t.size===i){let[d,m]=kt("RetortCrossEntropy",{logits:u,labels:t,labelMask:n},{labelSmoothing:r});return{
loss:d,gradient:m}}let c=o??Ge.cast(Ge.oneHot(t,a),"float32"),l=r===0?c:Ge.add(Ge.mul(c,1-r),r/a),f=Ge.logSoftmax(u);if(n||s){let d=ar({...n?{labelMask:n}:{},...s?{rowWeights:s}:{}},i);return{loss:Ge.neg(
Ge.sum(Ge.mul(Ge.mul(l,f),d))),gradient:Ge.mul(Ge.sub(Ge.exp(f),l),d)}}return{loss:Ge.mul(Ge.sum(Ge.mul(l,f)),-1/i),gradient:Ge.mul(Ge.sub(Ge.exp(f),l),1/i)}})}var O1={kind:"loss",name:"cross-entropy",
summary:"Cross-entropy of the student with the true classes.",options:()=>R({labelSmoothing:D().min(0).lt(1).default(0).describe("Share of the label that is spread over all classes.")}),create:({labelSmoothing:e})=>ie(
function({student:r,labels:n,labelMask:o,shares:s,rowWeights:i}){return o3(r.logits,n,e,o,s,i)},{tasks:["classes","tokens"],weighs:!0,knownTerms:()=>[{kind:"label-cross-entropy",weight:1,labelSmoothing:e}]})};A();var ke=U(G());A();var H=U(G());var s3=.25;function ki(e,t,r=H.sub(t,e)){let[n,o]=[H.exp(e),H.exp(t)],s=H.less(H.abs(r),s3),i=H.where(s,r,H.zerosLike(r)),a=[720,120,24,6,2].reduce((f,d)=>H.add(H.mul(f,i),1/d),H.scalar(1/5040)),u=H.mul(
a,H.square(i)),c=H.sub(o,n),l=H.where(H.greater(n,0),H.sub(c,H.mul(n,r)),o);return{p:n,logRatio:r,surplus:H.where(s,H.mul(n,H.add(i,u)),c),terms:H.where(s,H.mul(n,u),l)}}function Oo(e,t,r){let n=a=>{let u=H.div(
H.sub(a,H.max(a,-1,!0)),r),c=H.log(H.sum(H.exp(u),-1,!0));return{shifted:u,log:c,logs:H.sub(u,c)}},[o,s]=[n(e),n(t)],i=H.sub(H.sub(o.shifted,s.shifted),H.sub(o.log,s.log));return ki(s.logs,o.logs,i)}function nf(e,t){
return H.sum(ki(e,t).terms,1)}function Q1(e,t){let{terms:r,surplus:n}=ki(e,t);return{rows:H.sum(r,1),gradient:n}}function of(e,t){return{rows:nf(t,e),gradient:nh(t,H.sub(t,e))}}function nh(e,t){let r=H.exp(
e);return H.mul(r,H.sub(t,H.sum(H.mul(r,t),1,!0)))}function sf(e,t,{temperature:r=1,mask:n},o){let s=e.shape.at(-1),i=a=>H.reshape(a,[-1,s]);return Ue(i(e),a=>{let u=H.logSoftmax(H.div(i(t),r)),c=H.logSoftmax(
H.div(a,r)),{rows:l,gradient:f}=o(u,c),d=n?H.cast(H.reshape(n,[-1]),"float32"):H.onesLike(l),m=H.div(d,H.maximum(H.sum(d),1));return{loss:H.sum(H.mul(m,l)),gradient:H.mul(f,H.div(H.expandDims(m,1),r))}})}function i3(e,t,r){let[n]=e.shape;return ke.customGrad((...s)=>{let[i,a,u]=s,{p:c,logRatio:l,surplus:f,terms:d}=Oo(i,t,a),m=ke.sum(d,1,!0),p=ke.mean(m),h=y=>ke.sub(y,ke.sum(ke.mul(c,y),1,!0)),g=ke.sub(
ke.mul(f,h(i)),ke.mul(ke.mul(c,h(t)),ke.add(l,m)));return u([ke.mul(f,ke.div(a,n)),ke.sub(ke.mul(ke.mul(a,2),p),ke.div(ke.sum(g),n))]),{value:ke.mul(p,ke.square(a)),gradFunc:(y,w)=>w.map(E=>ke.mul(E,y))}})(
e,r)}function a3(e,t){return ke.customGrad(r=>({value:ke.clone(r),gradFunc:n=>ke.mul(n,-t)}))(e)}function u3(e,t){return e>=t?1:(1-Math.cos(Math.PI*e/t))/2}var D1={kind:"loss",name:"curriculum-tempera\
ture",summary:"Soft targets at a temperature that is learned against the student, ever faster.",paper:"Li, Li, Yang, Zhao, Song, Luo, Li & Yang (2022), Curriculum Temperature for Knowledge Distillatio\
n, https://arxiv.org/abs/2211.16231",options:()=>R({lowest:D().gt(0).default(1).describe("The temperature stays above it."),span:D().gt(0).default(20).describe("How far above `lowest` the temperature \
may come."),initial:D().default(1).describe("θ at the start, where the temperature is `lowest + span · sigmoid(θ)`: 15.6 if all is as it is."),ramp:D().min(0).max(1).default(.1).describe("Share of \
the training over which the temperature's gradient is faded in; the paper's is 0.04.")}),create:({lowest:e,span:t,initial:r,ramp:n})=>ie(function(s){let i=u3(s.progress,n),a=s.trained("theta",[],r),u=ke.add(
ke.mul(ke.sigmoid(a3(a,i)),t),e);return s.observe("temperature",u),s.observe("lambda",i),i3(s.student.logits,Rt(s,"curriculum-temperature"),u)},{tasks:["classes","tokens"]})};A();var Qo=U(G());function c3({student:e,trained:t},r){let n=Da(e,r),[o,s]=e.logits.shape,i=n.size/o,a=Math.sqrt(6/(i+s)),u=t(`${r}.kernel`,[i,s],l=>(2*l.uniform()-1)*a),c=t(`${r}.bias`,[s],0);return Qo.add(Qo.matMul(Qo.reshape(
n,[o,i]),u),c)}var F1=3,M1=Dr("loss deep-supervision",({temperature:e,softWeight:t,hardWeight:r},n)=>n(t)?n(r)?[{path:[],rule:"must have a softWeight or a hardWeight above 0: both are 0"}]:St("tempera\
ture",e,"softWeight is 0",F1):[]),L1={kind:"loss",name:"deep-supervision",summary:"Exits at layers of the student, taught by the labels and by the student's own deepest output.",paper:"Zhang et al. (2\
019), Be Your Own Teacher: Improve the Performance of Convolutional Neural Networks via Self Distillation, https://arxiv.org/abs/1905.08094",options:e=>R({exits:ef().describe("Layers of the student, b\
y name, each of which gets an exit."),temperature:e.schedule({above:0}).default(F1).describe("Softens the deepest output and the exits alike: a number or a scheduler."),softWeight:e.schedule({min:0}).
default(.3).describe("Weight of the deepest output's soft targets."),hardWeight:e.schedule({min:0}).default(.7).describe("Weight of the labels' cross-entropy.")}).superRefine(M1.inSchema),create({exits:e,
temperature:t,softWeight:r,hardWeight:n},o){M1.inCreate({temperature:t,softWeight:r,hardWeight:n},o);let s={use:"soft-targets",temperature:t},i=o.make("loss",{use:"sum",of:[{use:"scale",by:r,of:s},{use:"\
scale",by:n,of:"cross-entropy"}]});return ie(function(u){let{student:{logits:c}}=u;return Qo.addN(e.map(l=>i({...u,student:{logits:c3(u,l)},teacher:{logits:c}})))},{needs:{student:e}})}};A();var j=U(G());A();var _e=U(G());function af(e){let t=_e.add(e,1),r=_e.equal(t,1),n=_e.where(r,_e.onesLike(e),_e.sub(t,1));return _e.where(r,e,_e.mul(_e.log(t),_e.div(e,n)))}var l3=.25;function z1(e){let t=_e.less(_e.abs(
e),l3),r=_e.where(t,e,_e.zerosLike(e)),n=[7,6,5,4,3,2].reduce((o,s)=>_e.add(_e.mul(o,_e.div(r,s)),1),_e.scalar(1));return _e.where(t,_e.mul(r,n),_e.sub(_e.exp(e),1))}var N1=1e-8;function f3(e,t,{beta:r,gamma:n,temperature:o}){let[s,i]=e.shape;return Ue(e,a=>{let u=U1(j.div(t,o)),c=U1(j.div(a,o)),l=j1(c.inRows,u.inRows,1),f=j1(c.inColumns,u.inColumns,0),d=(y,w)=>j.add(
j.mul(y,r/s),j.mul(w,n/i)),m=i>2?l.gradient:j.zerosLike(l.gradient),p=d(m,f.gradient),h=j.sub(p,j.sum(j.mul(p,c.likeliest),1,!0)),g=j.mul(c.values,j.sub(h,j.sum(j.mul(c.values,h),1,!0)));return{loss:j.mul(
d(j.sum(l.values),j.sum(f.values)),o**2),gradient:j.mul(g,o)}})}function U1(e){let t=e.shape[1],r=j.sub(e,j.max(e,1,!0)),n=z1(r),o=j.sum(j.exp(r),1,!0),s=j.div(j.exp(r),o),i=j.div(j.sub(n,j.mean(n,1,!0)),
o),a=j.neg(j.matMul(s,j.sub(1,j.eye(t)))),u=j.less(j.max(j.abs(i),0,!0),.5/t),c=j.greater(j.min(s,0,!0),.5),l=j.where(u,i,j.where(c,a,s));return{values:s,likeliest:j.cast(j.oneHot(j.cast(j.argMax(e,1),
"int32"),t),"float32"),inRows:i,inColumns:d3(l,0)}}function d3(e,t){let r=j.sub(e,j.mean(e,t,!0)),n=j.mul(j.max(j.abs(e),t,!0),1e-6);return j.mul(r,j.cast(j.greater(j.max(j.abs(r),t,!0),n),"float32"))}
function j1(e,t,r){let n=h=>j.sqrt(j.sum(j.square(h),r,!0)),[o,s]=[n(e),n(t)],[i,a]=[j.divNoNan(e,o),j.divNoNan(t,s)],u=j.sub(a,i),c=j.mul(o,s),l=j.add(c,N1),f=j.mul(j.sum(j.square(u),r,!0),.5),d=j.div(
j.add(j.mul(c,f),N1),l),m=j.add(u,j.mul(d,i)),p=j.cast(j.greater(o,0),"float32");return{values:d,gradient:j.neg(j.mul(j.mul(j.div(s,l),p),m))}}var G1={kind:"loss",name:"dist",summary:"Correlation with\
 the teacher's probabilities, over the classes and over the batch (DIST).",paper:"Huang, You, Wang, Qian & Xu (2022), Knowledge Distillation from A Stronger Teacher, https://arxiv.org/abs/2205.10536",
options:e=>R({beta:D().min(0).default(1).describe("Weight of the relation among the classes of a row."),gamma:D().min(0).default(1).describe("Weight of the relation among the rows of a class; with two\
 classes all that teaches."),temperature:e.schedule({above:0}).default(1).describe("What both sides' logits are divided by.")}).refine(({beta:t,gamma:r})=>t>0||r>0,{error:"must have a beta or a gamma \
above 0: both are 0"}),create({beta:e,gamma:t,temperature:r},n){let o=Ie(r,n);return function(i){let a=pt(o,i);if(t===0&&i.student.logits.shape[1]===2)throw new x("Cannot compute dist as gamma must be\
 above 0 where there are 2 classes: current value is 0; their relation in a row (beta) is always 1 or -1 and teaches nothing, so leave gamma out");return f3(i.student.logits,Rt(i,"dist"),{beta:e,gamma:t,
temperature:a})}}};A();var Ce=U(G());var m3=-1e9;function p3(e,t,r,{alpha:n,beta:o,temperature:s}){let[i,a]=e.shape;return Ue(e,u=>{let c=Ce.cast(Ce.oneHot(r,a),"float32"),l=q1(Ce.div(t,s),c),f=q1(Ce.div(u,s),c),[d,m]=[ki(l.target,f.target),
ki(l.others,f.others)],p=Ce.add(Ce.mul(Ce.sum(d.terms),n),Ce.mul(Ce.sum(m.terms),o)),[h,g]=Ce.split(d.surplus,2,1),y=Ce.exp(f.others),w=Ce.add(Ce.mul(Ce.add(Ce.mul(c,h),Ce.mul(y,g)),n),Ce.mul(m.surplus,
o));return{loss:Ce.mul(p,s**2/i),gradient:Ce.mul(w,s/i)}})}function q1(e,t){let r=Ce.add(e,Ce.mul(t,m3)),n=Ce.sum(Ce.mul(e,t),1,!0),o=Ce.logSumExp(r,1,!0);return{target:Ce.logSoftmax(Ce.concat([n,o],1)),
others:Ce.logSoftmax(r)}}var W1={kind:"loss",name:"dkd",summary:"Decoupled distillation: the true class against the others, and the others among themselves.",paper:"Zhao, Cui, Song, Qiu & Liang (2022)\
, Decoupled Knowledge Distillation, https://arxiv.org/abs/2203.08679",options:e=>R({alpha:D().min(0).default(1).describe("Weight of the true class against all others."),beta:D().min(0).default(8).describe(
"Weight of the other classes among themselves."),temperature:e.schedule({above:0}).default(4).describe("What both sides' logits are divided by; higher shows more of the small probabilities.")}).refine(
({alpha:t,beta:r})=>t>0||r>0,{error:"must have an alpha or a beta above 0: both are 0"}),create({alpha:e,beta:t,temperature:r},n){let o=Ie(r,n);return ie(function(i){let{logits:a}=i.student;if(a.shape[1]<
3)throw new x(`Cannot compute dkd as the number of classes must be at least 3: current value is ${a.shape[1]}; with one class beside the true one NCKD is always 0, so use soft-targets`);let u=pt(o,i),
c=C1(i,"dkd");return p3(a,Rt(i,"dkd"),c,{alpha:e,beta:t,temperature:u})},{tasks:["classes","tokens"]})}};A();var Si=U(G());function A3(e,t){return Si.mean(Si.square(Si.sub(e,t)))}var Z1={kind:"loss",name:"hint",summary:"A layer of the student is to say what a layer of the teacher says, by a trained regressor (FitNets).",paper:"\
Romero, Ballas, Kahou, Chassang, Gatta & Bengio (2015), FitNets: Hints for Thin Deep Nets, https://arxiv.org/abs/1412.6550",options:()=>R({...Xl(),regressor:Me().default(!0).describe("Whether a linear\
 map, trained along, leads from the student's width to the teacher's.")}),create({regressor:e,...t}){return ie(function(n){let[o,s]=Fr(n,t,"hint"),i=e?tf(n,o,s.shape.at(-1)):o,a=e?"a regressor maps th\
e last axis alone":"`regressor: true` maps the one to the other";return xi(i.shape,s.shape,t,a),A3(i,s)},{needs:Mr(t),tasks:"all"})}};A();var ur=U(G());function h3(e,t,r,n=1/e.shape[0]){let o=e.shape[1];return Ue(e,s=>{let i=ur.sub(s,t),a=ur.clipByValue(i,-r,r),u=ur.div(n,o);return{loss:ur.sum(ur.mul(ur.mul(a,ur.sub(i,ur.mul(a,.5))),u)),gradient:ur.mul(
a,u)}})}var K1={kind:"loss",name:"huber",summary:"Huber's loss of the student's numbers: far values count linearly.",paper:"Huber (1964), Robust Estimation of a Location Parameter, https://doi.org/10.\
1214/aoms/1177703732",options:()=>R({delta:D().gt(0).default(1).describe("Where it becomes linear, in standard deviations of the label.")}),create:({delta:e})=>ie(function(r){let{logits:n}=r.student;return h3(
n,Ci(r,"huber"),e,ar(r,n.shape[0]))},{tasks:["numbers"],weighs:!0})};A();var At=U(G());function g3(e,t,r,n={}){return sf(e,t,n,r===0?Q1:r===1?of:(i,a)=>y3(i,a,r))}function y3(e,t,r){let[n,o]=[At.add(t,Math.log(1-r)),At.add(e,Math.log(r))],s=At.maximum(n,o),i=At.add(s,At.log(At.add(At.exp(
At.sub(n,s)),At.exp(At.sub(o,s)))));return{rows:At.add(At.mul(nf(e,i),r),At.mul(nf(t,i),1-r)),gradient:nh(t,At.mul(At.sub(t,i),1-r))}}var V1={kind:"loss",name:"jensen-shannon",summary:"Generalised Jen\
sen–Shannon divergence, between soft targets and reverse KL, and bounded.",paper:"Agarwal, Vieillard, Zhou, Stanczyk, Ramos, Geist & Bachem (2023), On-Policy Distillation of Language Models: Learnin\
g from Self-Generated Mistakes, https://arxiv.org/abs/2306.13649",options:e=>R({beta:D().min(0).max(1).default(.5).describe("The teacher's share of the mixture; 0 is forward KL and 1 reverse KL, by co\
nvention."),temperature:e.schedule({above:0}).default(1).describe("What both sides' logits are divided by.")}),create({beta:e,temperature:t},r){let n=Ie(t,r);return ie(function(s){let i=pt(n,s),a=Rt(s,
"jensen-shannon");return g3(s.student.logits,a,e,{temperature:i})},{tasks:["classes","tokens"]})}};A();var Re=U(G());var J1=1e-7;function w3(e,t,r){let[n,o]=e.shape;return Ue(e,s=>{let i=H1(s),a=H1(t),{terms:u,surplus:c}=Oo(i.scores,a.scores,r),l=Re.sum(Re.mul(c,i.scores),1,!0),f=Re.mul(i.scores,Re.div(l,o-1)),d=Re.div(
i.hasSpread,Re.add(i.spread,J1));return{loss:Re.mul(Re.sum(u),r**2/n),gradient:Re.mul(Re.mul(Re.sub(c,f),d),r/n)}})}function H1(e){let t=Re.sub(e,Re.mean(e,1,!0)),r=Re.sqrt(Re.div(Re.sum(Re.square(t),
1,!0),e.shape[1]-1)),n=Re.mul(Re.max(Re.abs(e),1,!0),1e-6);return{scores:Re.div(t,Re.add(r,J1)),spread:r,hasSpread:Re.cast(Re.greater(r,n),"float32")}}var Y1={kind:"loss",name:"logit-standardization",
summary:"Soft targets of standardised logits: the student need not match the teacher's range.",paper:"Sun, Ren, Li, Wang & Cao (2024), Logit Standardization in Knowledge Distillation, https://arxiv.or\
g/abs/2403.01427",options:e=>R({temperature:e.schedule({above:0}).default(2).describe("What both sides' standardised logits are divided by.")}),create({temperature:e},t){let r=Ie(e,t);return ie(function(o){
let{logits:s}=o.student;if(s.shape[1]<3)throw new x(`Cannot standardise logits as the number of classes must be at least 3: current value is ${s.shape[1]}; of two standardised logits only the larger o\
ne's place is left, so use soft-targets`);let i=pt(r,o);return w3(s,Rt(o,"logit-standardization"),i)},{tasks:["classes","tokens"]})}};A();var X1={kind:"loss",name:"member",summary:"A loss that listens to one member of the teacher and to no other.",options:e=>R({at:D().int().min(1).describe("Which member of the teacher, counted from 1."),
of:e.part("loss").default({use:"soft-targets"}).describe("The loss that takes it for the teacher.")}),create({at:e,of:t},r){let n=r.make("loss",t);return ie(function(s){let{members:i=[],features:a}=Kn(
s,"member"),u=i[e-1];if(!u)throw new x(`Cannot listen to a member of the teacher as it must have at least ${e}: it has ${i.length}`);return n({...s,teacher:{...u,...a?{features:a}:{}}})},{...Qr([n]),needs:{
...n.needs,members:!0}})}};A();var W=U(G());var b3=["uniform","confidence","entropy"];function E3(e,t,r){let[n,o,s]=e.shape;if(n===1||r==="uniform")return W.fill([n,o],1/n);if(r==="entropy")return eR(I3(e));let i=W.cast(W.oneHot(t,s),"float32");
return eR(W.neg(W.sum(W.mul(i,W.logSoftmax(e)),2)))}function eR(e){let t=e.shape[0],r=W.transpose(W.softmax(W.transpose(e))),n=W.div(W.sub(1,W.eye(t)),t-1);return W.matMul(n,r)}function I3(e){let t=e.
shape[2],r=W.minimum(W.sub(W.max(e,2,!0),e),tR),n=W.cast(W.oneHot(W.cast(W.argMin(r,2),"int32"),t),"float32"),o=W.sum(W.mul(W.exp(W.neg(r)),W.sub(1,n)),2,!0),s=W.where(W.greater(o,1e-6),W.div(af(o),W.maximum(
o,1e-6)),W.onesLike(o)),i=W.sub(W.log(W.add(W.div(r,W.add(o,1)),s)),r);return W.logSumExp(W.sub(i,W.mul(n,2*tR)),2)}function v3(e,t){if(t.every(n=>n===t[0]))return e;let r=W.mul(e,W.tensor2d([...t],[t.
length,1]));return W.div(r,W.maximum(W.sum(r,0,!0),1e-30))}var tR=1e30;function C3(e,t,r,n){let[o]=e.shape;return Ue(e,s=>{let{terms:i,surplus:a}=Oo(s,t,n),u=W.expandDims(r,2);return{loss:W.mul(W.sum(
W.mul(u,i)),n**2/o),gradient:W.mul(W.sum(W.mul(u,a),0),n/o)}})}function x3(e,t,r){let o=Array.from({length:e},(s,i)=>i).filter(()=>r.uniform()>=t);return o.length?o:[r.integer(e)]}var rR={kind:"loss",
name:"multi-teacher",summary:"Soft targets of each member of an ensemble, weighted by teacher and row, and by the ensemble's weights.",paper:"Zhang, Chen & Wang (2022), Confidence-Aware Multi-Teacher \
Knowledge Distillation, https://arxiv.org/abs/2201.00007",options:e=>R({weights:ge(b3).default("uniform").describe("More for teachers that are right by the labels (`confidence`, CA-MKD) or sure (`entr\
opy`), row by row; or all alike (`uniform`)."),temperature:e.schedule({above:0}).default(4).describe("What all logits are divided by; the weights are found at 1."),drop:D().min(0).lt(1).default(0).describe(
"Probability that a teacher is left out of a step; at least one stays, and weights sum to 1.")}),create({weights:e,temperature:t,drop:r},n){let o=Ie(t,n);return ie(function(i){let a=Kn(i,"multi-teache\
r"),u=a.members??[a],c=pt(o,i),l=a.weights??u.map(()=>1),f=[...u.keys()].filter(g=>l[g]>0),d=x3(f.length,r,i.random.split("drop")).map(g=>f[g]),m=W.stack(d.map(g=>u[g].logits)),p=v3(E3(m,i.labels,e),d.
map(g=>l[g])),h=W.unstack(W.mean(p,1));return u.forEach((g,y)=>i.observe(`weight.${y+1}`,h[d.indexOf(y)]??0)),C3(i.student.logits,m,p,c)},{tasks:["classes","tokens"],needs:{members:!0}})}};A();var Lr=U(G());function k3(e,t,r){if(t.length===1)return Lr.mul(Lr.sum(t[0].logits),0);let n=t.flatMap(o=>t.filter(s=>s!==o).map(s=>r({...e,student:o,teacher:s})));return Lr.div(Lr.addN(n),t.length-1)}function nR({student:e}){
if(e.members?.length)return e.members;throw new x("Cannot compute mutual-learning as the student must have peers: it has none; the strategy mutual gives it some")}var sR=1,oR=Dr("loss mutual-learning",
({temperature:e,peerWeight:t},r)=>r(t)?St("temperature",e,"peerWeight is 0",sR):[]),iR={kind:"loss",name:"mutual-learning",summary:"What peers that learn together tell each other, beside the loss that\
 each of them has by itself.",paper:"Zhang et al. (2018), Deep Mutual Learning, https://arxiv.org/abs/1706.00384",options:e=>R({temperature:e.schedule({above:0}).default(sR).describe("Softens all peer\
s alike: a number or a scheduler; the paper's is 1."),peerWeight:e.schedule({min:0}).default(1).describe("Weight of what the peers tell each other."),of:e.part("loss").default({use:"cross-entropy"}).describe(
"What each peer is told beside."),soft:e.part("loss").optional().describe("What a peer is told by another: soft targets at the temperature by default.")}).superRefine(oR.inSchema),create({temperature:e,
peerWeight:t,of:r,soft:n},o){oR.inCreate({temperature:e,peerWeight:t},o);let s=o.make("loss",n??{use:"soft-targets",temperature:e}),i=o.make("loss",r),a=Ie(t,o),u=f=>d=>Lr.addN(nR(d).map((m,p)=>f({...vi(
d,`peer-${p+1}`),student:m}))),c=u(i),l=f=>{let d=a(f.progress);return f.observe("peerWeight",d),Lr.mul(k3(f,nR(f),s),d)};return ie(function(d){return Lr.add(c(d),l(d))},{...Qr([i,s]),...i.needs?{needs:i.
needs}:{needs:{}},terms:[...i.terms?.map(({name:f,loss:d})=>({name:f==="peers"?`own.${f}`:f,loss:u(d)}))??[{name:"own",loss:c}],{name:"peers",loss:l}]})}};A();var Et=U(G());var S3=1e-7;function B3(e,t){let[r,n]=[aR(e),aR(t)],o=s=>Et.log(Et.add(s,S3));return Et.mean(Et.mul(n,Et.sub(o(n),o(r))))}function aR(e){let t=Vn(e),r=Et.relu(Et.div(Et.add(Et.matMul(t,t,!1,!0),1),2));
return Et.div(r,Et.sum(r,1,!0))}var uR={kind:"loss",name:"pkt",summary:"Rows of a batch are to be likely neighbours where they are for the teacher.",paper:"Passalis & Tefas (2018), Learning Deep Repre\
sentations with Probabilistic Knowledge Transfer, https://arxiv.org/abs/1803.10837",options:()=>R({..._o()}),create(e){return ie(function(r){let[n,o]=Fr(r,e,"pkt");return B3(xr(n),xr(o))},{needs:Mr(e),
tasks:"all"})}};A();function R3(e,t,r={}){return sf(e,t,r,of)}var cR={kind:"loss",name:"reverse-kl",summary:"Divergence of the teacher from the student: the student seeks out what the teacher deems likely.",paper:"Gu, Do\
ng, Wei & Huang (2023), MiniLLM: Knowledge Distillation of Large Language Models, https://arxiv.org/abs/2306.08543",options:e=>R({temperature:e.schedule({above:0}).default(1).describe("What both sides\
' logits are divided by.")}),create({temperature:e},t){let r=Ie(e,t);return ie(function(o){let s=pt(r,o);return R3(o.student.logits,Rt(o,"reverse-kl"),{temperature:s})},{tasks:["classes","tokens"]})}};A();var N=U(G());var $3=1e-6,lR=1e-24;function T3(e,t,{distance:r,angle:n}){return Ue(e,o=>{let s=fR(o),[i,a]=[dR(s),dR(fR(t))],u=[...r>0?[_3(i,a,r)]:[],...n>0?[P3(i,a,n)]:[]],c={loss:N.scalar(0),slopes:N.zerosLike(i.
squared)},{loss:l,slopes:f}=u.reduce((p,h)=>({loss:N.add(p.loss,h.loss),slopes:N.add(p.slopes,h.slopes)}),c),d=N.mul(N.add(f,N.transpose(f)),2),m=N.sub(N.mul(N.sum(d,1,!0),s),N.matMul(d,s));return{loss:l,
gradient:m}})}function fR(e){return N.sub(e,N.mean(e,0,!0))}function dR(e){let t=N.matMul(e,N.transpose(e)),r=N.sum(N.mul(t,N.eye(e.shape[0])),1,!0),n=N.add(r,N.transpose(r)),o=N.sub(n,N.mul(t,2)),s=N.cast(
N.greater(o,N.maximum(N.mul(n,$3),lR)),"float32");return{squared:N.mul(o,s),inverse:N.mul(N.rsqrt(N.maximum(o,lR)),s),apart:s}}function _3(e,t,r){let[n,o]=[mR(e),mR(t)],{loss:s,slope:i}=hR(N.sub(n.relative,
o.relative),r),a=N.div(N.sum(N.mul(i,n.relative)),n.count),u=N.div(N.sub(i,a),n.mean);return{loss:s,slopes:N.mul(u,N.mul(e.inverse,.5))}}function mR({squared:e,inverse:t,apart:r}){let n=N.mul(e,t),o=N.maximum(
N.sum(r),1),s=N.maximum(N.div(N.sum(n),o),1e-12);return{relative:N.div(n,s),mean:s,count:o}}function P3(e,t,r){return N.tidy(()=>{let n=e.apart.shape[0],o=pR(e),s=AR(e,o),{loss:i,slope:a}=hR(N.sub(s,AR(
t,pR(t))),r),u=N.mul(a,o),c=N.mul(N.sum(N.mul(a,s),2),N.square(e.inverse)),l=N.sub(N.sum(u,2),c),f=N.matMul(N.ones([1,n]),N.reshape(u,[n,n**2])),d=N.mul(N.reshape(f,[n,n]),.5);return{loss:i,slopes:N.mul(
N.sub(l,d),e.apart)}})}function pR({inverse:e}){return N.mul(N.expandDims(e,2),N.expandDims(e,1))}function AR({squared:e},t){return N.tidy(()=>{let r=N.mul(e,.5),n=N.add(N.expandDims(r,2),N.expandDims(
r,1));return N.mul(N.sub(n,r),t)})}function hR(e,t){let r=N.clipByValue(e,-1,1),n=N.mul(r,N.sub(e,N.mul(r,.5))),o=N.sum(N.sum(n,-1));return{loss:N.mul(o,t/e.size),slope:N.mul(r,t/e.size)}}var gR={kind:"\
loss",name:"rkd",summary:"Distances and angles among the rows of a batch are to be those of the teacher.",paper:"Park, Kim, Lu & Cho (2019), Relational Knowledge Distillation, https://arxiv.org/abs/19\
04.05068",options:()=>R({..._o(),distance:D().min(0).default(25).describe("Weight of the distances between two rows."),angle:D().min(0).default(50).describe("Weight of the angles among three rows.")}).
refine(({distance:e,angle:t})=>e>0||t>0,{error:"must have a distance or an angle above 0: both are 0"}),create({distance:e,angle:t,...r}){return ie(function(o){let[s,i]=Fr(o,r,"rkd");return T3(xr(s),xr(
i),{distance:e,angle:t})},{needs:Mr(r),tasks:"all"})}};A();var yR=U(G());A();function uf(e,t){return e.map(r=>({...r,weight:r.weight*t}))}var wR={kind:"loss",name:"scale",summary:"A loss times a weight, which may change while training runs.",options:e=>R({by:e.schedule({min:0}).describe("The weight."),of:e.part("loss").describe("The los\
s."),as:oe().min(1).optional().describe("A name under which the weight appears in the epochs' events.")}),create({by:e,of:t,as:r},n){let o=Ie(e,n),s=n.make("loss",t),i=u=>{let c=o(u.progress);return r!==
void 0&&u.observe(r,c),c},a=On(s);return ie(function(c){return yR.mul(s(c),i(c))},{...Qr([s]),...a?{knownTerms:u=>uf(a.terms(u),i(u))}:{}})}};A();var Do=U(G());function O3(e,t){return Do.mean(Do.square(Do.sub(bR(e),bR(t))))}function bR(e){return Vn(Do.matMul(e,e,!1,!0))}var ER={kind:"loss",name:"similarity-preserving",summary:"Rows of a batch are to be alike\
 where they are for the teacher.",paper:"Tung & Mori (2019), Similarity-Preserving Knowledge Distillation, https://arxiv.org/abs/1907.09682",options:()=>R({..._o()}),create(e){return ie(function(r){let[
n,o]=Fr(r,e,"similarity-preserving");return O3(xr(n),xr(o))},{needs:Mr(e),tasks:"all"})}};A();var zr=U(G());function Q3(e,t,r,n){let[o]=e.shape;return Ue(e,s=>{if(!n&&Ot("RetortSoftTargets")&&zr.util.arraysEqual(s.shape,t.shape)){let c={student:s,teacher:t},[l,f]=kt("RetortSoftTargets",c,{temperature:r});return{
loss:l,gradient:f}}let{terms:i,surplus:a}=Oo(s,t,r),u=ar(n?{rowWeights:n}:{},o);return typeof u!="number"?{loss:zr.mul(zr.sum(zr.mul(i,u)),r**2),gradient:zr.mul(zr.mul(a,u),r)}:{loss:zr.mul(zr.sum(i),
r**2/o),gradient:zr.mul(a,r/o)}})}var IR={kind:"loss",name:"soft-targets",summary:"Divergence of the student from the teacher's softened answers, times the temperature squared.",paper:"Hinton, Vinyals\
 & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531",options:e=>R({temperature:e.schedule({above:0}).default(4).describe("What both sides' logits are divided\
 by; higher shows more of the small probabilities.")}),create({temperature:e},t){let r=Ie(e,t);return ie(function(o){let s=Rt(o,"soft-targets");return Q3(o.student.logits,s,pt(r,o),o.rowWeights)},{tasks:[
"classes","tokens"],weighs:!0,knownTerms(n){return[{kind:"softened-kl",weight:1,temperature:pt(r,n)}]}})}};A();var Nr=U(G());function D3(e,t,r=1/e.shape[0]){let n=e.shape[1];return Ue(e,o=>{let s=Nr.sub(o,t),i=Nr.div(r,n);return{loss:Nr.sum(Nr.mul(Nr.square(s),i)),gradient:Nr.mul(Nr.mul(s,i),2)}})}var vR={kind:"loss",name:"\
squared-error",summary:"Mean squared error of the student's numbers, standardised.",options:()=>R({}),create:()=>ie(function(t){let{logits:r}=t.student;return D3(r,Ci(t,"squared-error"),ar(t,r.shape[0]))},
{tasks:["numbers"],weighs:!0})};A();var cf=U(G());var CR={kind:"loss",name:"sum",summary:"The weighted sum of losses, each logged by name with its share of the gradient.",options:e=>R({of:it([ue(e.part("loss")).min(1),or(oe().min(1),e.part("loss")).refine(
t=>Object.keys(t).length>0,{error:"must have at least 1 entry"})]).describe("The losses: by names of your choice, or as a list."),weights:or(oe(),e.schedule({min:0})).optional().describe("Weights by n\
ame; 1 for those left out.")}).superRefine(({of:t,weights:r={}},n)=>{let o=Array.isArray(t)?[]:Object.keys(t);Ku(r,o,"weights","loss of this sum",n)}),create({of:e,weights:t={}},r){let n=Array.isArray(
e),s=(n?M3(e):Object.entries(e)).map(([c,l])=>{let f=r.make("loss",l),d=t[c],m=d===void 0?void 0:Ie(d,r),p=w=>{let E=m?.(w.progress);return E!==void 0&&w.observe(`${c}.weight`,E),E},h=w=>{let E=f(vi(w,
c,{observed:!n})),I=p(w);return I===void 0?E:cf.mul(E,I)},g=On(f),y=g&&(w=>{let E=g.terms(n?w:th(w,c));return uf(E,p(w)??1)});return{name:c,loss:ie(h,{...Qr([f]),...y?{knownTerms:y}:{}})}}),i=s.map(({
loss:c})=>c),a=i.map(On),u=a.every(c=>c!==void 0);return ie(function(l){return cf.addN(i.map(f=>f(l)))},{...Qr(i),terms:s,...u?{knownTerms:c=>a.flatMap(l=>l.terms(c))}:{}})}};function M3(e){let t=new Map;
return e.map(r=>{let n=r;for(;n.use==="scale";)n=n.of;let o=(t.get(n.use)??0)+1;return t.set(n.use,o),[o>1?`${n.use}-${o}`:n.use,r]})}A();var Ur=U(G());function F3(e,t){return Ur.add(Ur.mul(Ur.exp(Ur.neg(t)),e),t)}var xR={kind:"loss",name:"uncertainty",summary:"The sum of losses with learned weights: less for a loss that stays high.",paper:"Kendall, \
Gal & Cipolla (2018), Multi-Task Learning Using Uncertainty to Weigh Losses for Scene Geometry and Semantics, https://arxiv.org/abs/1705.07115",options:e=>R({of:or(oe().min(1),e.part("loss")).refine(t=>Object.
keys(t).length>0,{error:"must have at least 1 entry"}).describe("The losses, by names of your choice.")}),create({of:e},t){let r=Object.entries(e).map(([o,s])=>{let i=t.make("loss",s);return{name:o,loss:ie(
u=>{let c=u.trained(`${o}.logVariance`,[],0);return u.observe(`${o}.weight`,Ur.exp(Ur.neg(c))),F3(i(vi(u,o,{observed:!0})),c)},Qr([i]))}}),n=r.map(({loss:o})=>o);return ie(function(s){return Ur.addN(n.
map(i=>i(s)))},{...Qr(n),terms:r})}};A();var he=U(G());function L3(e,t,{temperature:r,correct:n,form:o,multiplier:s},i,a){let[u,c]=e.shape,l=(1-n)/Math.max(c-1,1),f=o==="official",[d,m]=f?[n,l]:[Math.log(n),Math.log(l)],p=f?1:r,h=f?(s??c)/c:1;return Ue(e,
g=>{let y=he.cast(he.oneHot(t,c),"float32"),w=he.add(he.mul(y,d-m),m),E=he.logSoftmax(he.div(w,r)),I=he.logSoftmax(he.div(g,p)),C=i?he.expandDims(he.div(i,he.maximum(he.sum(i),1)),1):he.fill([u,1],1/u),
v=he.mul(C,h),B=he.exp(E);if(a){let k=(c-1)*Math.exp((m-d)/r),[_,P]=[1/(1+k),k/(1+k)/Math.max(c-1,1)],F=he.add(he.mul(a,_-P),P);return{loss:he.sum(he.mul(v,he.sub(he.mul(B,E),he.mul(F,I)))),gradient:he.mul(
he.div(v,p),he.sub(he.exp(I),F))}}return{loss:he.sum(he.mul(v,he.mul(B,he.sub(E,I)))),gradient:he.mul(he.div(v,p),he.sub(he.exp(I),B))}})}var kR={kind:"loss",name:"virtual-teacher",summary:"Divergence\
 of the student from a made-up teacher that is nearly sure of the true class.",paper:"Yuan et al. (2020), Revisiting Knowledge Distillation via Label Smoothing Regularization, https://arxiv.org/abs/19\
09.11723",options:e=>R({temperature:e.schedule({above:0}).default(20).describe("Softens the virtual teacher and, in the paper's form, the student."),correct:D().gt(0).lt(1).default(.99).describe("The \
virtual teacher's probability of the true class."),form:ge(["paper","official"]).default("paper").describe("The paper's formula, or the one of the authors' code: a mean over the classes, too."),multiplier:D().
gt(0).optional().describe("Times the official form; the number of classes by default, as the authors' 100 is on CIFAR-100.")}).superRefine(({form:t,multiplier:r},n)=>{if(t==="official"||r===void 0)return;
Dt([{path:["multiplier"],rule:"must be left out where form is paper",value:r}],n)}),create({temperature:e,...t},r){let n=Ie(e,r);return ie(function(s){let{student:i,labels:a,labelMask:u,shares:c}=s,l=pt(
n,s);return L3(i.logits,a,{...t,temperature:l},u,c)},{tasks:["classes","tokens"]})}};A();var fe=U(G());var z3=1e9;function N3(e,t,r){let[,n]=e.shape,o=fe.cast(fe.oneHot(r,n),"float32"),s=fe.sum(o,1),i=u=>{let c=fe.sum(fe.mul(o,u),1,!0),l=fe.logSumExp(fe.sub(fe.sub(u,c),fe.mul(o,z3)),1);return fe.add(fe.relu(
l),af(fe.exp(fe.neg(fe.abs(l)))))},a=fe.div(i(e),fe.add(i(t),1e-7));return fe.sub(1,fe.mul(s,fe.exp(fe.neg(a))))}function U3(e,t,r,n){let[o]=e.shape;return Ue(e,s=>{let i=fe.softmax(fe.div(t,n)),a=fe.logSoftmax(
fe.div(s,n)),u=fe.expandDims(r,1);return{loss:fe.mul(fe.sum(fe.mul(u,fe.mul(i,a))),-(n**2)/o),gradient:fe.mul(fe.mul(u,fe.sub(fe.exp(a),i)),n/o)}})}var SR={kind:"loss",name:"wsld",summary:"Soft target\
s that count less for rows that the student knows as well as the teacher.",paper:"Zhou, Song, Chen, Zhou, Wang, Yuan & Zhang (2021), Rethinking Soft Labels for Knowledge Distillation: A Bias-Variance \
Tradeoff Perspective, https://arxiv.org/abs/2102.00650",options:e=>R({temperature:e.schedule({above:0}).default(2).describe("What both sides' logits are divided by; the weights are found at 1.")}),create({
temperature:e},t){let r=Ie(e,t);return ie(function(o){let[s,i]=[o.student.logits,Rt(o,"wsld")],a=pt(r,o),u=N3(s,i,o.labels);return o.observe("rowWeight",fe.mean(u)),U3(s,i,u,a)},{tasks:["classes","tok\
ens"]})}};A();var BR=U(G());A();var cr=U(G());var lf={beta1:D().min(0).lt(1).default(.9).describe("Decay of the gradients' running mean."),beta2:D().min(0).lt(1).default(.999).describe("Decay of the squared gradients' running mean."),epsilon:D().
gt(0).default(1e-8).describe("Keeps the division finite where gradients vanish.")},ff=["gradients","squares"];function df({gradient:e,slots:t,learningRate:r,step:n},o){let[s,i]=t,{beta1:a,beta2:u,rate:c,
epsilon:l}=Ma(r,n,o);s.assign(cr.add(cr.mul(s,a),e)),i.assign(cr.add(cr.mul(i,u),cr.square(e)));let f=cr.div(s,cr.add(cr.sqrt(i),l));return cr.mul(f,c)}function Ma(e,t,{beta1:r,beta2:n,epsilon:o},s=0){
let i=(1-r)/(1-r**t),a=Math.sqrt((1-n)/(1-n**t));return{beta1:r,beta2:n,rate:e*i/a,epsilon:o/a,decay:1-e*s}}var RR={kind:"optimizer",name:"adam",summary:"Steps scaled by running means of the gradients and of their squares.",paper:"Kingma & Ba (2015), Adam: A Method for Stochastic Optimization, https://arxiv\
.org/abs/1412.6980",options:e=>R({learningRate:e.schedule({min:0}).default(.001).describe("Step size."),...lf}),create({learningRate:e,...t},r){let n=o=>o.variable.assign(BR.sub(o.variable,df(o,t)));return{
slots:ff,learningRate:Ie(e,r),update:n,formula:{of:n,kernel:(o,s)=>({kernel:"RetortAdam",attrs:Ma(o,s,t)})}}}};A();var mf=U(G());var $R={kind:"optimizer",name:"adamw",summary:"Adam with decoupled weight decay.",paper:"Loshchilov & Hutter (2019), Decoupled Weight Decay Regularization, https://arxiv.org/abs/1711.05101",options:e=>R(
{learningRate:e.schedule({min:0}).default(.001).describe("Step size."),...lf,weightDecay:D().min(0).default(.01).describe("Weights shrink by `learningRate · weightDecay` of themselves at each step.")}),
create({learningRate:e,weightDecay:t,...r},n){let o=s=>{let{variable:i,learningRate:a}=s,u=t>0?mf.mul(i,1-a*t):i;i.assign(mf.sub(u,df(s,r)))};return{slots:ff,learningRate:Ie(e,n),update:o,formula:{of:o,
kernel:(s,i)=>({kernel:"RetortAdam",attrs:Ma(s,i,r,t)})}}}};A();var on=U(G());var TR={kind:"optimizer",name:"sgd",summary:"Stochastic gradient descent with momentum.",paper:"Sutskever et al. (2013), On the importance of initialization and momentum in deep learning, https://proc\
eedings.mlr.press/v28/sutskever13.html",options:e=>R({learningRate:e.schedule({min:0}).default(.01).describe("Step size."),momentum:D().min(0).lt(1).default(.9).describe("Share of the last step that g\
oes on."),nesterov:Me().default(!1).describe("Looks ahead along the momentum; needs some."),weightDecay:D().min(0).default(0).describe("L2 penalty on all weights: `weightDecay · weight` is added to th\
e gradient.")}).refine(({momentum:t,nesterov:r})=>!r||t>0,{path:["nesterov"],message:"must be false where momentum is 0"}),create({learningRate:e,momentum:t,nesterov:r,weightDecay:n},o){let s=({variable:i,
gradient:a,slots:[u],learningRate:c})=>{let l=n>0?on.add(a,on.mul(i,n)):a;u&&(u.assign(on.add(on.mul(u,t),l)),l=r?on.add(l,on.mul(u,t)):u),i.assign(on.sub(i,on.mul(l,c)))};return{slots:t>0?["momentum"]:
[],learningRate:Ie(e,o),update:s,formula:{of:s,kernel:i=>({kernel:"RetortSgd",attrs:{rate:i,momentum:t,nesterov:r,weightDecay:n}})}}}};A();var _R={kind:"scheduler",name:"constant",summary:"The same number all the way.",options:()=>R({value:D().describe("The number.")}),create:({value:e})=>Pm(e)};A();var PR={kind:"scheduler",name:"cosine",summary:"Half a cosine from one number to another, flat at both ends.",paper:"Loshchilov & Hutter (2017), SGDR: Stochastic Gradient Descent with Warm Restarts, h\
ttps://arxiv.org/abs/1608.03983",options:()=>R({from:D().describe("Value at the first step."),to:D().describe("Value at the end.")}),create:({from:e,to:t})=>function(n){let o=Math.min(Math.max(n,0),1);
return fo(e,t,(1-Math.cos(Math.PI*o))/2)}};A();var OR={kind:"scheduler",name:"linear",summary:"A straight line from one number to another.",options:()=>R({from:D().describe("Value at the first step."),to:D().describe("Value at the end.")}),create:({
from:e,to:t})=>function(n){return fo(e,t,n)}};A();var QR={kind:"scheduler",name:"piecewise",summary:"Through given points, by straight lines or by steps.",options:()=>R({points:ue(so([D().min(0).max(1),D()]).readonly()).min(1).superRefine((e,t)=>{e.forEach(
([r],n)=>{n===0||r>e[n-1][0]||t.addIssue({code:"custom",path:[n,0],message:"must be above the progress before it"})})}).readonly().describe("[progress, value] pairs by rising progress."),interpolation:ge(
["linear","step"]).default("linear").describe("Straight lines between the points, or each value until the next.")}),create:({points:e,interpolation:t})=>function(n){let o=e.findIndex(([c])=>c>n),[s,i]=e.
at(o<0?-1:Math.max(o-1,0));if(o<=0||t==="step")return i;let[a,u]=e[o];return fo(i,u,(n-s)/(a-s))}};A();var DR={kind:"scheduler",name:"sequence",summary:"Schedulers one after the other, each over its own part of the course.",options:e=>R({parts:ue(R({until:D().gt(0).max(1).describe("Progress at which th\
e next part takes over."),run:e.schedule().describe("A number, or a scheduler whose course is this part.")})).min(1).superRefine((t,r)=>{let n=(o,s)=>r.addIssue({code:"custom",path:[o,"until"],message:s});
t.forEach(({until:o},s)=>{s>0&&o<=t[s-1].until&&n(s,"must be above the one before it")}),t.length&&t.at(-1).until!==1&&n(t.length-1,"must be 1, as it is the last")}).describe("One after the other, by \
rising `until`; the last one's must be 1.")}),create({parts:e},t){let r=e.map(({until:n,run:o},s)=>({start:s===0?0:e[s-1].until,until:n,run:Ie(o,t)}));return function(o){let{start:s,until:i,run:a}=r.find(
({until:u})=>o<u)??r.at(-1);return a(Math.min(Math.max((o-s)/(i-s),0),1))}}};A();var MR={kind:"scheduler",name:"warm-up",summary:"A straight rise at the beginning, then another scheduler over the rest.",paper:"Goyal et al. (2017), Accurate, Large Minibatch SGD: Training ImageNet i\
n 1 Hour, https://arxiv.org/abs/1706.02677",options:e=>R({fraction:D().gt(0).lt(1).default(.1).describe("Share of the course that the rise takes."),from:D().default(0).describe("Value at the first ste\
p."),then:e.schedule().describe("What follows: a number, or a scheduler whose course is the rest.")}),create({fraction:e,from:t,then:r},n){let o=Ie(r,n),s=o(0);return function(a){return a<e?fo(t,s,a/e):
o(Math.min((a-e)/(1-e),1))}}};A();A();function bn(e,t,r,n){if(e.hasTemperature)return e.softLoss(r);if(r===void 0||JSON.stringify(r)===JSON.stringify(n))return e.softLoss();throw new x(`Cannot use strategy ${t}: temperature must be left o\
ut where the task is ${e.name}, whose answers are not softened: current value is ${S(r)}`)}A();var It=U(G());function En(){return ge(["int8"]).nullable().optional().describe("What the student's weights are rounded to in every step, so that it learns to do with it; null, the default, for nothing.")}function In(e,t){
return e?{async*stages(r){let n=yield*t.stages({...r,newStudent(o="student",s){let i=r.newStudent(o,s);return o==="student"?j3(i):i}});return await q3(n),n}}:t}function j3(e){let{name:t,model:r,parameters:n,
variables:o,state:s,reads:i}=e,a={name:t,model:r,parameters:n,variables:o,state:s,reads:i,...e.save?{save:()=>e.save()}:{},forward(u,c){if(!c.training)return e.forward(u,c);let l=o.flatMap(f=>{let d=G3(
f);return d?[{variable:f,rounded:d,own:f.clone()}]:[]});try{return l.forEach(({variable:f,rounded:d})=>f.assign(d)),e.forward(u,c)}finally{l.forEach(({variable:f,own:d})=>f.assign(d)),It.dispose(l.map(
({rounded:f,own:d})=>[f,d]))}},fingerprint:()=>e.fingerprint(),dispose:()=>e.dispose()};return hr(a,De(e,`student ${t}`))}function G3(e){if(tn(e)===void 0)return;let{shape:t}=e,r=tn(e)!==t.at(-1),n=t.
map((o,s)=>s).slice(0,r?-2:-1);return It.tidy(()=>nn(e,o=>{let s=It.max(It.abs(o),n,!0),i=It.maximum(It.div(s,127),hA);return It.mul(It.round(It.div(o,i)),i)}))}async function q3({variables:e}){for(let t of e){
let r=El(t,Float32Array.from(await t.data()),"int8");It.tidy(()=>t.assign(It.tensor(r,t.shape)))}}var W3=["wsld","ca-mkd","entropy","ctkd","uncertainty"],FR={wsld:{temperature:2,softWeight:2.5,hardWeight:1},"ca-mkd":{temperature:4,softWeight:1,hardWeight:1},entropy:{temperature:4,softWeight:1,hardWeight:1},
ctkd:{softWeight:.9,hardWeight:.1},uncertainty:{temperature:4}},LR={path:["softWeight"],rule:"must be above 0, or nothing adapts",value:0},Z3=["Zhou et al. (2021), Rethinking Soft Labels for Knowledge\
 Distillation: A Bias-Variance Tradeoff Perspective, https://arxiv.org/abs/2102.00650","Zhang, Chen & Wang (2022), Confidence-Aware Multi-Teacher Knowledge Distillation, https://arxiv.org/abs/2201.000\
07","Kwon, Na, Lee & Kim (2020), Adaptive Knowledge Distillation Based on Entropy, https://doi.org/10.1109/ICASSP40776.2020.9054698","Li et al. (2022), Curriculum Temperature for Knowledge Distillatio\
n, https://arxiv.org/abs/2211.16231","Kendall, Gal & Cipolla (2018), Multi-Task Learning Using Uncertainty to Weigh Losses for Scene Geometry and Semantics, https://arxiv.org/abs/1705.07115"].join("; "),
zR={kind:"strategy",name:"adaptive",summary:"Distillation that adapts the weights of rows, teachers or terms, or the temperature, to the data.",paper:Z3,options:e=>R({method:ge(W3).default("wsld").describe(
"What adapts: each row's weight (`wsld`), each teacher's by its loss (`ca-mkd`, the logits' part of its paper: the weighted hints from the teachers' features are left out) or its certainty (`entropy`)\
, the temperature (`ctkd`), the weights of soft targets and labels (`uncertainty`)."),temperature:e.schedule({above:0}).optional().describe("Softens teachers and student alike; default 4 (wsld: 2); ct\
kd has none."),softWeight:e.schedule({min:0}).optional().describe("Weight of what the teacher says; default 1 (wsld: 2.5, ctkd: 0.9); uncertainty has none."),hardWeight:e.schedule({min:0}).optional().
describe("Weight of the labels' loss; default 1 (ctkd: 0.1); uncertainty has none."),quantise:En()}).superRefine(({method:t,...r},n)=>{for(let o of["temperature","softWeight","hardWeight"]){if(r[o]===
void 0||o in FR[t])continue;let s=`must be left out where method is ${t}, which learns it`;Dt([{path:[o],rule:s,value:r[o]}],n)}r.softWeight===0&&r.hardWeight!==0&&Dt([LR],n)}),create({method:e,quantise:t,
...r},n){let o=FR[e],s=r.temperature??o.temperature,[i,a]=[r.softWeight??o.softWeight,r.hardWeight??o.hardWeight],u=[i,a].filter(l=>l!==void 0);if(u.length&&u.every(l=>zs(Ie(l,n)).high===0)){let l="mu\
st have a softWeight or a hardWeight above 0: both are 0 all the way";throw new _t("strategy adaptive",[{path:[],rule:l}])}i!==void 0&&Ra(n)(i)&&$a("strategy adaptive",[LR]);let c=l=>{let f={wsld:{use:"\
wsld",temperature:s},"ca-mkd":{use:"multi-teacher",weights:"confidence",temperature:s},entropy:{use:"multi-teacher",weights:"entropy",temperature:s},ctkd:{use:"curriculum-temperature"},uncertainty:bn(
l,"adaptive",s,o.temperature)}[e],d=l.hardLoss,m=[{use:"scale",by:i,of:f,as:"softWeight"},{use:"scale",by:a,of:d,as:"hardWeight"}].filter(({by:p})=>p!==0);return{soft:f,hard:d,both:m}};return In(t,{async*stages({
teacher:l,newStudent:f,loss:d,task:m}){if((e==="ca-mkd"||e==="entropy")&&!l.members)throw new x(`Cannot use strategy adaptive with method ${e} as the teacher must have members to weigh, as an ensemble\
 has: it has none`);let{soft:p,hard:h,both:g}=c(m),y=e==="uncertainty"?{use:"uncertainty",of:{soft:p,hard:h}}:{use:"sum",of:g};return yield{name:"student",student:f(),teacher:l,loss:d(y)}}})}};A();A();var rt=U(G());async function ys(e,{mean:t,weights:r=e.map(()=>1/e.length)},n="softmax"){let o=n==="numbers"?"logits":t,s=e.map(l=>l.fingerprint),a=s.every(l=>l!==void 0)?await et(["ensemble",o,...n==="sigmoid"?[n]:
[],JSON.stringify(r),...s]):void 0,u={name:"ensemble",...a===void 0?{}:{fingerprint:a},parameters:e.reduce((l,f)=>l+f.parameters,0),members:e,combination:{mean:o,weights:r},reads:Vs(e),...e.some(({looksUp:l})=>l)?
{looksUp:!0}:{},dispose:()=>e.forEach(l=>l.dispose())};if(e.every(yt))return{...u,predict:l=>ma(()=>Y3(e,l,{mean:o,weights:r,answers:n}))};let c=e.find(({fingerprint:l})=>l===void 0);if(c){let l=e.find(
f=>!yt(f));throw new x(`Cannot make an ensemble of ${e.map(({name:f})=>f).join(", ")} as each must answer at every step where one of them changes (${c.name}): ${l.name} only labels rows; give it a pre\
dict, or leave it out`)}return{...u,...K3(e),label:(l,f)=>V3(e,l,f,{mean:o,weights:r,answers:n})}}function K3(e){let t=o=>{let s=e.flatMap(({asks:i})=>i?.[o]??[]);return s.length?{[o]:Math.min(...s)}:
{}},r=e.flatMap(({asks:o})=>o?.seconds??[]),n={...t("batchRows"),...t("atOnce"),...r.length?{seconds:Math.max(...r)}:{}};return Object.keys(n).length?{asks:n}:{}}async function V3(e,t,r,{mean:n,weights:o,
answers:s}){let i=r.classes.length,a=[];for(let f of e)r.signal.throwIfAborted(),a.push(await H3(f,t,r));let u=new Float64Array(t.rows.length*i);for(let[f,d]of a.entries()){let m=n==="logits"||s==="si\
gmoid"?void 0:J3(d,i);d.forEach((p,h)=>{let g=n==="logits"?p:m?Math.exp(p-m[Math.floor(h/i)]):1/(1+Math.exp(-p));u[h]+=o[f]*g})}return{logits:Float32Array.from(u,f=>{if(n==="logits")return f;if(s==="s\
oftmax")return Math.log(Math.max(f,gn));let d=Math.min(Math.max(f,hn),1-hn);return Math.log(d/(1-d))}),...r.members?{members:a.map(f=>({logits:f}))}:{}}}async function H3(e,t,r){let{name:n}=e;if(!yt(e)){
let{classes:s,answer:i,signal:a}=r,u=await e.label(t,{classes:s,answer:i,signal:a});return il(u,{who:n,rows:t.rows,classes:s,answer:i})}let{features:o}=t;if(o)return await wa(e,{features:o,rows:t.rows},
{},async({logits:s})=>await s.data());throw new x(`Cannot ask ${n} about raw rows as it must be given the run's features: a member beside it reads raw rows; make each by innerPlan, which asks each in \
its own way`)}function J3(e,t){return Float64Array.from({length:e.length/t},(r,n)=>{let o=e.subarray(n*t,(n+1)*t),s=o.reduce((i,a)=>Math.max(i,a),-1/0);return s+Math.log(o.reduce((i,a)=>i+Math.exp(a-s),
0))})}function Y3(e,{inputs:t,rows:r,taps:n,members:o},{mean:s,weights:i,answers:a}){let u=e.map(()=>[]);for(let m of n??[]){let p=e.findIndex(({name:h})=>m.startsWith(`${h}.`));if(p<0){let h=e.map(({
name:y})=>y),g=m.slice(m.indexOf(".")+1);throw new x(`Cannot tap ${m} as an ensemble's layers must be named by member: the members are ${h.join(", ")}, so for example ${h[0]}.${g}`)}u[p].push(m.slice(
e[p].name.length+1))}let c={},l=[],f=e.map((m,p)=>{let h=u[p].length?{taps:u[p]}:{},g=m.predict({inputs:t,rows:r,...h,...o?{members:!0}:{}}),{logits:y}=g,w=s==="logits"?rt.mul(y,i[p]):a==="sigmoid"?rt.mul(
rt.sigmoid(y),i[p]):rt.add(rt.logSoftmax(y),Math.log(i[p]));for(let[E,I]of Object.entries(g.features??{}))c[`${m.name}.${E}`]=I;return o?l.push(g):g.features||ts(g),w});return{logits:s==="logits"?rt.addN(
f):a==="sigmoid"?X3(rt.addN(f)):rt.logSumExp(rt.stack(f),0),...n?.length?{features:c}:{},...o?{members:l,weights:i}:{}}}function X3(e){let t=rt.clipByValue(e,hn,1-hn);return rt.log(rt.div(t,rt.sub(1,t)))}var NR=4,UR=Dr("strategy chain",({softWeight:e},t)=>t(e)?[{path:["softWeight"],rule:"must be above 0, or no model hears of the one before it",value:e}]:[]),jR={kind:"strategy",name:"chain",summary:"As\
sistants of sizes between teacher and student, each taught by the one before or by all before.",paper:"Mirzadeh et al. (2020), Improved Knowledge Distillation via Teacher Assistant, https://arxiv.org/\
abs/1902.03393; dense: Son et al. (2021), Densely Guided Knowledge Distillation using Multiple Teacher Assistants, https://arxiv.org/abs/2009.08825",options:e=>{let t=D().int().min(1),r=it([t,e.part("\
student")],{error:"must be a number of parameters, at least 1, or a student"});return R({assistants:it([D().int().min(1).max(100),ue(r).min(1)],{error:"must be a whole number from 1 to 100 or a list o\
f sizes and students"}).default(1).describe("How many, at sizes between teacher and student; or a list, each a number of parameters or a student."),dense:Me().default(!1).describe("Each learns from th\
e teacher and all assistants before it, not from the last one alone."),drop:D().min(0).lt(1).default(0).describe("Probability that one of them is left out of a step, where `dense`."),temperature:e.schedule(
{above:0}).default(NR).describe("Softens teacher and student alike: a number or a scheduler."),softWeight:e.schedule({min:0}).default(.9).describe("Weight of the soft targets."),hardWeight:e.schedule(
{min:0}).default(.1).describe("Weight of the labels' loss."),quantise:En()}).superRefine(({dense:n,drop:o},s)=>{n||o===0||Dt([{path:["drop"],rule:"must be left out where dense is false",value:o}],s)}).
superRefine(UR.inSchema)},create({assistants:e,dense:t,drop:r,temperature:n,softWeight:o,hardWeight:s,quantise:i},a){return UR.inCreate({softWeight:o},a),In(i,{async*stages(u){let{teacher:c,newStudent:l,
scaledStudent:f,warn:d,loss:m,task:p}=u,h=l(),g=typeof e=="number"?Ix(c.parameters,h.parameters,e):e,y=I=>{let C=I.length===1?bn(p,"chain",n,NR):{use:"multi-teacher",weights:"uniform",temperature:n,drop:r};
return m({use:"sum",of:[{use:"scale",by:o,of:C,as:"softWeight"},{use:"scale",by:s,of:p.hardLoss,as:"hardWeight"}]})},w=async I=>({teacher:I.length===1?I[0]:await ys(I,{mean:"logits"},p.answers),loss:y(
I)}),E=[c];for(let[I,C]of g.entries()){let v=`assistant-${I+1}`,B=l(v,typeof C=="number"?f(C):C),{parameters:k}=B;c.parameters>0&&k>c.parameters?d(`${v} is larger than the teacher: ${k} parameters, wh\
ere that has ${c.parameters}`):k<h.parameters&&d(`${v} is smaller than the student: ${k} parameters, where that has ${h.parameters}`);let _=await bo(yield{name:v,student:B,...await w(E)});E=t?[...E,_]:
[_]}return yield{name:"student",student:h,...await w(E)}}})}};A();var oh=4,GR=Dr("strategy hinton",({temperature:e,softWeight:t},r)=>r(t)?St("temperature",e,"softWeight is 0",oh):[]),qR={kind:"strategy",name:"hinton",summary:"Classic distillation: soft targets at a \
temperature, and the labels.",paper:"Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531",options:e=>R({temperature:e.schedule({above:0}).default(
oh).describe("Softens teacher and student alike: a number or a scheduler."),softWeight:e.schedule({min:0}).default(.9).describe("Weight of the teacher's soft targets."),hardWeight:e.schedule({min:0}).
default(.1).describe("Weight of the labels' loss."),losses:or(oe().min(1),e.part("loss")).default({}).describe("Further losses, by names of your choice: on features of tapped layers, or in place of th\
e soft targets."),weights:or(oe(),e.schedule({min:0})).default({}).describe("Weights of the further losses by name; 1 for those left out."),quantise:En()}).superRefine(({temperature:t,softWeight:r,hardWeight:n,
losses:o,weights:s},i)=>{let a=Object.keys(o);for(let u of a.filter(c=>["soft","hard"].includes(c)))Dt([{path:["losses",u],rule:"must have another name: soft and hard are this strategy's own terms"}],
i);Ku(s,a,"weights","loss among losses",i),r===0&&n===0&&a.every(u=>s[u]===0)?i.addIssue({code:"custom",message:"must have a softWeight or a hardWeight above 0: both are 0"}):GR.inSchema({temperature:t,
softWeight:r},i)}),create({temperature:e,softWeight:t,hardWeight:r,losses:n,weights:o,quantise:s},i){let a=Ra(i);if([t,r,...Object.keys(n).map(u=>o[u]??1)].every(a)){let u="must have a softWeight or a\
 hardWeight above 0: both are 0 all the way";throw new _t("strategy hinton",[{path:[],rule:u}])}return GR.inCreate({temperature:e,softWeight:t},i),In(s,{async*stages({teacher:u,newStudent:c,loss:l,task:f}){
let d=bn(f,"hinton",e,oh),m=f.hardLoss,h=Object.entries({soft:[t,d],hard:[r,m]}).filter(([,[E]])=>E!==0),g=Object.entries(n).filter(([E])=>o[E]!==0),y=h.map(([E,[I,C]])=>({use:"scale",by:I,of:C,as:`${E}\
Weight`})),w=g.length?{use:"sum",of:Object.fromEntries([...h.map(([E,[,I]])=>[E,I]),...g]),weights:Object.fromEntries([...h.map(([E,[I]])=>[E,I]),...Object.entries(o).filter(([,E])=>E!==0)])}:{use:"su\
m",of:y};return yield{name:"student",student:c(),teacher:u,loss:l(w)}}})}};A();A();var Hn=U(G());function WR(e){let[t]=e;if(!t)throw new RangeError("Cannot make peers as there must be at least one student: there are none");return{name:t.name,model:t.model,...t.save?{save:()=>t.save()}:{},parameters:e.
reduce((r,{parameters:n})=>r+n,0),variables:e.flatMap(({variables:r})=>r),state:e.flatMap(({state:r})=>r),reads:Vs(e),forward(r,{training:n,random:o,taps:s}){let i=e.map((a,u)=>{let c={training:n,...o?
{random:o.split(`peer/${u}`)}:{}};return a.forward(r,u===0&&s?{...c,taps:s}:c)});return{...i[0],members:i}},fingerprint:async()=>{let r=[];for(let n of e)r.push(await n.fingerprint());return await et(
["peers",...r])},dispose:()=>e.forEach(r=>r.dispose())}}function sh(e,t,r){Hn.tidy(()=>{e.forEach((n,o)=>{n.assign(Hn.add(Hn.mul(n,r),Hn.mul(t[o],Hn.sub(1,r))))})})}var[KR,ih]=[2,1],ZR=Dr("strategy mutual",({peers:e,temperature:t,peerWeight:r,softWeight:n},o)=>o(r)?[...St("peers",e,"peerWeight is 0",KR),...o(n)?St("temperature",t,"peerWeight and softWeight are 0",
ih):[]]:[]),VR={kind:"strategy",name:"mutual",summary:"Peers that learn together, from the labels and from each other.",paper:"Zhang et al. (2018), Deep Mutual Learning, https://arxiv.org/abs/1706.003\
84",options:e=>R({peers:it([D().int().min(2).max(100),ue(e.part("student")).min(2)],{error:"must be a whole number from 2 to 100 or a list of students"}).default(KR).describe("How many models like the\
 student learn together; or a list, of which the first is the student."),temperature:e.schedule({above:0}).default(ih).describe("Softens all peers (and the teacher) alike: a number or a scheduler; the\
 paper's is 1."),peerWeight:e.schedule({min:0}).default(1).describe("Weight of what the peers tell each other."),hardWeight:e.schedule({min:0}).default(1).describe("Weight of the labels' loss for each\
 peer."),softWeight:e.schedule({min:0}).default(0).describe("Weight of the teacher's soft targets for each peer; at 0 the teacher is not asked."),quantise:En()}).refine(({hardWeight:t,softWeight:r})=>t!==
0||r!==0,{error:"must have a hardWeight or a softWeight above 0, or the peers hear of nothing but each other: both are 0"}).superRefine(ZR.inSchema),create({peers:e,temperature:t,peerWeight:r,hardWeight:n,
softWeight:o,quantise:s},i){ZR.inCreate({peers:e,temperature:t,peerWeight:r,softWeight:o},i);let a=o!==0;return In(s,{async*stages({teacher:u,newStudent:c,loss:l,task:f}){let d=bn(f,"mutual",t,ih),m={
teacher:[o,d],labels:[n,f.hardLoss]},p=Object.entries(m).filter(([,[w]])=>w!==0),h={use:"sum",of:Object.fromEntries(p.map(([w,[,E]])=>[w,E])),weights:Object.fromEntries(p.map(([w,[E]])=>[w,E]))},y=(typeof e==
"number"?Array.from({length:e},()=>{}):e).map((w,E)=>c(E===0?"student":`peer-${E+1}`,w));return yield{name:"student",student:WR(y),...a?{teacher:u}:{},loss:l({use:"mutual-learning",temperature:t,peerWeight:r,
of:h,...f.answers==="softmax"?{}:{soft:d}})},y[0]}})}};A();A();var rr=U(G());var HR=e=>R({method:ge(["born-again","ema","deep-supervision","teacher-free"]).default("born-again").describe("Who teaches: the generation before, a moving average, the deepest output, or nobody."),temperature:e.
schedule({above:0}).optional().describe("Softens teacher and student alike: a number or a scheduler; 4 by default, teacher-free 20."),softWeight:e.schedule({min:0}).optional().describe("Weight of the \
teacher's soft targets; 0.9 by default, teacher-free 0.1."),hardWeight:e.schedule({min:0}).optional().describe("Weight of the labels' loss; 0.1 by default, teacher-free 0.9."),generations:D().int().min(
1).max(100).optional().describe("Born-again: how many, the last of which is the student; 3 by default."),first:ge(["teacher","labels"]).optional().describe("Born-again: what the first generation learn\
s from beside the labels: the run's teacher (by default), or nothing."),ensemble:Me().optional().describe("Born-again: each generation learns from all before it together, not from the last one alone; \
false by default."),decay:D().min(0).lt(1).optional().describe("Moving average: how much of it stays in each step; 0.99 by default."),teacher:Me().optional().describe("Moving average: whether the stud\
ent learns from the run's teacher, too; true by default."),averageWeight:e.schedule({min:0}).optional().describe("Moving average: weight of its soft targets; 0.5 by default."),exits:ef().optional().describe(
"Deep supervision: layers of the student that get an exit; an mlp's hidden layers by default."),exitWeight:e.schedule({min:0}).optional().describe("Deep supervision: weight of the exits; 1 by default."),
correct:D().gt(0).lt(1).optional().describe("Teacher-free: the virtual teacher's probability of the true class; 0.99 by default."),form:ge(["paper","official"]).optional().describe("Teacher-free: as t\
he authors' code has it, or their paper, at whose temperatures it has hardly any effect; the code by default."),quantise:En()}),ah=4;function uh({task:e},t){return bn(e,"self",t,ah)}function pf(e){let t=Object.
entries(e).filter(([,[r]])=>r!==0);return{use:"sum",of:Object.fromEntries(t.map(([r,[,n]])=>[r,n])),weights:Object.fromEntries(t.map(([r,[n]])=>[r,n]))}}async function*JR({generations:e=3,first:t="tea\
cher",ensemble:r=!1,temperature:n,softWeight:o,hardWeight:s},i){let a=pf({soft:[o,uh(i,n)],hard:[s,i.task.hardLoss]}),u=f=>f?{teacher:f,loss:i.loss(a)}:{loss:i.loss(i.task.hardLoss)},c=[],l=t==="teach\
er"?i.teacher:void 0;for(let f=1;f<e;f++){let d=`generation-${f}`;c.push(await bo(yield{name:d,student:i.newStudent(d),...u(l)})),l=r?await ys([...c],{mean:"probabilities"},i.task.answers):c.at(-1)}return yield{
name:"student",student:i.newStudent(),...u(l)}}async function*YR({decay:e=.99,teacher:t=!0,averageWeight:r=.5,temperature:n,softWeight:o,hardWeight:s},i){let[a,u]=[i.newStudent(),i.newStudent("average")],
c=rr.tidy(()=>rr.variable(rr.scalar(0),!1));try{sh(u.state,a.state,0);let l=t&&o!==0,f=er(u),d=l?await ys([i.teacher,f],{mean:"logits"},i.task.answers):f,m=uh(i,n);return yield{name:"student",student:a,
teacher:d,loss:i.loss(pf({...l?{soft:[o,{use:"member",at:1,of:m}]}:{},average:[r,l?{use:"member",at:2,of:m}:m],hard:[s,i.task.hardLoss]})),afterStep(){c.assign(rr.add(c,1));let p=rr.sub(1,rr.div(1,rr.add(
c,1)));sh(u.state,a.state,rr.minimum(e,p))},state:[...u.state,c]}}finally{c.dispose()}}async function*XR({exits:e,exitWeight:t=1,temperature:r,softWeight:n,hardWeight:o},s){let i=s.newStudent();return yield{
name:"student",student:i,...n===0?{}:{teacher:s.teacher},loss:s.loss(pf({soft:[n,uh(s,r)],exits:[t,{use:"deep-supervision",exits:e9(i,e)}],hard:[o,s.task.hardLoss]}))}}function e9({model:e},t){if(!e)throw new x(
"Cannot put exits on the student as it must be a model of tfjs layers: it has none");let r=e.layers.filter(u=>u.getClassName()!=="InputLayer").map(({name:u})=>u),n=u=>new x(`Cannot put exits on the st\
udent as ${u}`),o=t?.find(u=>!r.includes(u));if(o!==void 0)throw n(`a layer must be named ${o}: its layers are ${r.join(", ")}`);let[s,i]=[/^hidden_\d+$/,/^activation_\d+$/].map(u=>r.filter(c=>u.test(
c))),a=t??(i.length?i:s);if(a.length)return a;throw n(`exits must name some of its layers where none is called hidden_1, …: its layers are ${r.join(", ")}`)}async function*e$({correct:e=.99,form:t="\
official",temperature:r,softWeight:n,hardWeight:o},s){return yield{name:"student",student:s.newStudent(),loss:s.loss(pf({virtual:[n,{use:"virtual-teacher",temperature:r,correct:e,form:t}],hard:[o,s.task.
hardLoss]}))}}var t9={generations:"born-again",first:"born-again",ensemble:"born-again",decay:"ema",teacher:"ema",averageWeight:"ema",exits:"deep-supervision",exitWeight:"deep-supervision",correct:"teacher-free",form:"\
teacher-free"},t$=Dr("strategy self",({method:e,...t},r)=>{let n=i=>t[i]!==void 0&&r(t[i]),o=(i,a)=>St(i,t[i],a),s="softWeight is 0";switch(e){case"ema":{let[i,a]=[n("averageWeight"),t.teacher===!1||n(
"softWeight")];return[...i?o("decay","averageWeight is 0"):[],...i&&a?o("temperature","nobody teaches"):[]]}case"deep-supervision":return[...n("softWeight")?o("temperature",s):[],...n("exitWeight")?o(
"exits","exitWeight is 0"):[]];case"teacher-free":return n("softWeight")?[...o("temperature",s),...o("correct",s),...o("form",s)]:[];default:{let{generations:i=3,first:a}=t,u="must be above 0, or no g\
eneration hears of the one before it";if(n("softWeight"))return[{path:["softWeight"],rule:u,value:t.softWeight}];if(i===1&&a==="labels"){let c="generations is 1 and first is labels, as nobody teaches";
return[...o("temperature",c),...o("softWeight",c),...o("hardWeight",c)]}return i<3&&t.ensemble?o("ensemble","generations is below 3, as one alone is before the last"):[]}}}),r$={kind:"strategy",name:"\
self",summary:"The student as its own teacher: generations, a moving average, deep supervision, or a virtual teacher.",paper:"born-again: Furlanello et al. (2018), Born Again Neural Networks, https://\
arxiv.org/abs/1805.04770; ema: Tarvainen & Valpola (2017), Mean teachers are better role models, https://arxiv.org/abs/1703.01780; deep-supervision: Zhang et al. (2019), Be Your Own Teacher, https://a\
rxiv.org/abs/1905.08094; teacher-free: Yuan et al. (2020), Revisiting Knowledge Distillation via Label Smoothing Regularization, https://arxiv.org/abs/1909.11723",options:e=>HR(e).superRefine((t,r)=>{
let{method:n,teacher:o,softWeight:s,averageWeight:i,hardWeight:a,exitWeight:u}=t,c=(f,d)=>Dt([{path:[f],rule:d,value:t[f]}],r);for(let[f,d]of Object.entries(t9))n===d||t[f]===void 0||c(f,`must be left\
 out where method is ${n}, as it is an option of ${d}`);o===!1&&s!==void 0&&c("softWeight","must be left out where teacher is false"),[a,o===!1?0:s,...n==="ema"?[i]:[],...n==="deep-supervision"?[u]:[]].
every(f=>f===0)?r.addIssue({code:"custom",message:"must have a weight above 0: all are 0"}):t$.inSchema(t,r)}),create({method:e,quantise:t,...r},n){t$.inCreate({method:e,...r},n);let o=e==="teacher-fr\
ee"?{temperature:20,softWeight:.1,hardWeight:.9}:{temperature:ah,softWeight:.9,hardWeight:.1},{temperature:s=o.temperature,softWeight:i=o.softWeight,hardWeight:a=o.hardWeight}=r,u={...r,temperature:s,
softWeight:i,hardWeight:a},c={"born-again":JR,ema:YR,"deep-supervision":XR,"teacher-free":e$};return In(t,{stages:l=>c[e](u,l)})}};A();var ws=U(G());A();var n$=U(G());function Bi(e,t){let[r=1,n=1]=e.slice(-2),o=e.slice(0,-2).reduce((a,u)=>a*u,1),s=Math.sqrt(6/(o*(r+n))),i=new Float32Array(o*r*n);for(let a=0;a<i.length;a++)i[a]=(2*t.uniform()-1)*s;
return n$.tensor(i,e)}var o$={kind:"student",name:"causal-cnn",summary:"Embeddings and convolutions that look back alone: an answer at each position of a sequence.",paper:"Bengio, Ducharme, Vincent & Jauvin (2003), A Neura\
l Probabilistic Language Model, https://www.jmlr.org/papers/v3/bengio03a.html",options:()=>R({embedding:D().int().min(1).default(16).describe("Numbers of each id."),hidden:ue(D().int().min(1)).min(1).
max(16).default([64]).describe("Channels of each convolution."),context:D().int().min(1).max(256).default(8).describe("How many positions, its own included, each convolution looks at.")}),create({embedding:e,
hidden:t,context:r}){let n=(i,a)=>Math.max(1,Math.round(i*a)),o=i=>({embedding:n(e,i),hidden:t.map(a=>n(a,i)),context:r});function s({name:i,inputs:a,classes:u,random:c}){let{tokens:l}=a;if(l?.kind!==
"tokens")throw new x(`Cannot make student causal-cnn as the data must have the input tokens: it has ${Object.keys(a).join(", ")||"features alone"}`);let f=ws.input({shape:[null],dtype:"int32",name:"to\
kens"}),d=ws.layers.embedding({inputDim:l.vocabulary,outputDim:e,embeddingsInitializer:"zeros",name:"embedding"}).apply(f);t.forEach((h,g)=>{d=NI({filters:h,kernelSize:r,name:`hidden_${g+1}`}).apply(d)});
let m=ws.layers.dense({units:u,kernelInitializer:"zeros",name:"logits"}).apply(d),p=ws.model({inputs:f,outputs:m,name:"causal-cnn"});for(let h of p.layers){let[g,...y]=h.getWeights();if(!g)continue;let w=Bi(
g.shape,c.split(h.name));h.setWeights([w,...y]),w.dispose()}return yo(i,p)}return Object.assign(s,{scaled:o})}};A();var kr=U(G());var s$={kind:"student",name:"cnn",summary:"A small convolutional network, for rows that are images.",options:()=>R({shape:so([Fa(),Fa(),Fa()]).meta({description:"Height, width and channels of the imag\
e that a row is, channels last; as the data says unless told.",examples:[[8,8,1]]}).optional(),blocks:ue(Fa()).min(1).max(16).default([16,32]).describe("Filters of each block: a 3×3 convolution, ReLU \
and 2×2 max pooling."),dense:ue(Fa()).max(16).default([64]).describe("Widths of the dense layers after the last block; may be empty."),depthwise:Me().default(!1).describe("Convolve each channel by it\
self and mix channels by 1×1, with far fewer weights."),dropout:D().min(0).lt(1).default(0).describe("Share of each dense layer's outputs dropped in training.")}).superRefine(({dense:e,dropout:t},r)=>{
e.length||Dt(St("dropout",t,"dense is empty",0),r)}),create({shape:e,blocks:t,dense:r,depthwise:n,dropout:o}){let s=(u,c)=>u.map(l=>Math.max(1,Math.round(l*c))),i=u=>({...e?{shape:e}:{},blocks:s(t,u),
dense:s(r,u),depthwise:n,dropout:o});function a({name:u,features:c,classes:l,inputs:{image:f},random:d}){let m=f?.kind==="image"?f.shape:void 0,p=r9(e,m),h=kr.sequential({name:"cnn"});return m&&!e&&i$(
m)!==c?h.add(kr.layers.inputLayer({inputShape:p,name:"image"})):(n9(p,c),h.add(kr.layers.inputLayer({inputShape:[c],name:"features"})),h.add(kr.layers.reshape({targetShape:p,name:"image"}))),t.forEach(
(g,y)=>{let w=y+1,E={filters:g,kernelSize:3,padding:"same",name:`conv_${w}`};h.add(n?kr.layers.separableConv2d({...E,activation:"relu",depthwiseInitializer:"zeros",pointwiseInitializer:"zeros"}):kr.layers.
conv2d({...E,activation:"relu",kernelInitializer:"zeros"})),h.add(kr.layers.maxPooling2d({poolSize:2,padding:"same",name:`pool_${w}`}))}),h.add(kr.layers.flatten({name:"flat"})),r.forEach((g,y)=>{let w=y+
1;h.add(kr.layers.dense({units:g,activation:"relu",kernelInitializer:"zeros",name:`dense_${w}`})),o&&h.add(kr.layers.dropout({rate:o,name:`dropout_${w}`}))}),h.add(kr.layers.dense({units:l,kernelInitializer:"\
zeros",name:"logits"})),o9(h,d),yo(u,h)}return Object.assign(a,{scaled:i})}};function Fa(){return D().int().min(1)}function r9(e,t){let r=e??t;if(r)return[...r];throw new x("Cannot make the student cn\
n as the data must have an image, or shape must be given: current value is neither; set shape to height, width and channels of the image that a row is")}function i$(e){return e.reduce((t,r)=>t*r,1)}function n9(e,t){
let r=i$(e);if(r!==t)throw new x(`Cannot make the student cnn as height × width × channels of its shape must be the number of features, ${t} (a numeric column is one; others are more): current value\
 is ${e.join(" × ")} = ${r}`)}function o9(e,t){for(let r of e.layers){let n=r.getWeights(),o=t.split(r.name),s=n.map(i=>i.rank===1?i:Bi(i.shape,o));r.setWeights(s),s.forEach((i,a)=>i!==n[a]&&i.dispose())}}A();var Jn=U(G());var s9=["relu","tanh","sigmoid","elu","gelu"],a$={kind:"student",name:"mlp",summary:"A multilayer perceptron; also what teachers are made of.",options:()=>R({hidden:ue(D().int().min(1)).max(64).default(
[64,32]).describe("Widths of the hidden layers; an empty list is a linear model."),activation:ge(s9).default("relu").describe("After each hidden layer."),dropout:D().min(0).lt(1).default(0).describe("\
Share of each hidden layer's outputs dropped in training."),batchNorm:Me().default(!1).describe("Normalise each hidden layer before its activation (Ioffe & Szegedy, 2015).")}).superRefine(({hidden:e,activation:t,
dropout:r,batchNorm:n},o)=>{if(e.length)return;let s="hidden is empty, as a linear model has no hidden layer";Dt([...St("activation",t,s,"relu"),...St("dropout",r,s,0),...St("batchNorm",n,s,!1)],o)}),
create({hidden:e,activation:t,dropout:r,batchNorm:n}){let o=a=>e.map(u=>Math.max(1,Math.round(u*a))),s=a=>({hidden:o(a),activation:t,dropout:r,batchNorm:n});function i({name:a,features:u,classes:c,random:l}){
let f=Jn.sequential({name:"mlp"});return f.add(Jn.layers.inputLayer({inputShape:[u],name:"features"})),e.forEach((d,m)=>{let p=m+1,h={useBias:!n,...n?{}:{activation:t}};f.add(Jn.layers.dense({units:d,
...h,kernelInitializer:"zeros",name:`hidden_${p}`})),n&&(f.add(Jn.layers.batchNormalization({name:`norm_${p}`})),f.add(Jn.layers.activation({activation:t,name:`activation_${p}`}))),r&&f.add(Jn.layers.
dropout({rate:r,name:`dropout_${p}`}))}),f.add(Jn.layers.dense({units:c,kernelInitializer:"zeros",name:"logits"})),i9(f,l),yo(a,f)}return e.length?Object.assign(i,{scaled:s}):i}};function i9(e,t){for(let r of e.
layers){if(r.getClassName()!=="Dense")continue;let[n,...o]=r.getWeights(),s=Bi(n.shape,t.split(r.name));r.setWeights([s,...o]),s.dispose()}}A();var u$={kind:"task",name:Vr,summary:"One class for each row.",options:()=>R({}),create:()=>({name:Vr,answers:"softmax",hardLoss:{use:"cross-entropy"},softLoss:e=>({use:"soft-targets",...e===void 0?{}:
{temperature:e}}),hasTemperature:!0,problem(e){if(e.length>1)return`the label must be one column: there are ${e.length} (${e.map(({name:r})=>S(r)).join(", ")})`;let[t]=e;if(t&&"ids"in t)return`label c\
olumn ${S(t.name)} must have classes: it has a sequence of ids in each row`;if(t&&"values"in t)return`label column ${S(t.name)} must have classes: it has numbers`;if(t&&"codes"in t){let r=`label colum\
n ${S(t.name)}`,n=t.codes.indexOf(-1);if(n>=0)return`${r} must have a class in each row: row ${n+1} has none`;if(t.texts.length<2)return`${r} must have at least 2 classes: all rows are ${S(t.texts[0])}`}}})};A();var a9=1e4,l$={kind:"task",name:"labels",summary:"Any set of labels for each row: several 0/1 columns, or one with a separator between labels.",options:()=>R({separator:oe().min(1).default(";").describe(
"What stands between the labels of a cell, in one column.")}),create({separator:e}){return{name:"labels",answers:"sigmoid",hardLoss:{use:"binary-cross-entropy"},softLoss:t=>({use:"binary-soft-targets",
...t===void 0?{}:{temperature:t}}),hasTemperature:!0,problem:t=>c$(t,e),claims:t=>t.length>1&&c$(t,e)===void 0,read(t){let{names:r,has:n}=t.length>1?u9(t):f$(t[0],e);return{names:r,fit:()=>({format:{task:"\
labels",from:"sigmoid"},targets(o){let s=new Float32Array(o.length*r.length);return o.forEach((i,a)=>n(i,u=>s[a*r.length+u]=1)),s}})}},metrics:[{name:"micro_f1",title:"micro F1 %",better:"higher",as:"\
percent"},{name:"macro_f1",title:"macro F1 %",better:"higher",as:"percent"},{name:"average_precision",title:"AP %",better:"higher",as:"percent"},{name:"nll",title:"NLL",better:"lower",as:"number"}],evaluate:c9,
agreement:(t,r)=>t.reduce((n,o,s)=>n+(o>0==r[s]>0?1:0),0)/t.length}}};function c$(e,t){let r=e.find(u=>"ids"in u);if(r)return`label column ${S(r.name)} must be texts or numbers: it is a sequence of id\
s in each row`;let n=e;if(n.length>1){for(let u of n){let l=ci(u).findIndex(m=>m!==0&&m!==1);if(l<0)continue;let f=`label column ${S(u.name)} must be 0 or 1 in each row, as each of several columns of \
labels`,d="values"in u?u.values[l]:u.texts[u.codes[l]];return`${f}: row ${l+1} has ${d===void 0?"none":S(d)}`}return}let[o]=n;if(!o)return"there must be a label column: there is none";let s=`label col\
umn ${S(o.name)}`;if("values"in o)return`${s} must be texts of labels, or one of several columns of 0 and 1: it is one column of numbers`;let{names:i}=f$(o,t);if(i.length<2){let u=i.length?`it has ${S(
i[0])} alone`:"it has none";return`${s} must have at least 2 different labels, with ${S(t)} between those of a row: ${u}`}let a=Math.min(a9,Math.max(20,o.codes.length/2));if(i.length>a){let u=i.slice(
0,2).map(c=>S(c)).join(" and ");return`${s} must have labels that come again: it has ${i.length} different ones in ${o.codes.length} rows, such as ${u}`}}function u9(e){let t=e.map(ci);return{names:e.
map(({name:r})=>r),has:(r,n)=>t.forEach((o,s)=>o[r]===1&&n(s))}}function f$(e,t){if("values"in e)throw new TypeError("Cannot split the labels of numbers as they must be texts: they are not");let r=e.texts.
map(i=>i.split(t).map(a=>a.trim()).filter(a=>a!=="")),n=[...new Set(r.flat())].sort(Hr),o=new Map(n.map((i,a)=>[i,a])),s=r.map(i=>i.map(a=>o.get(a)));return{names:n,has:(i,a)=>s[e.codes[i]]?.forEach(a)}}
function c9(e,t,{dim:r,weights:n}){let o=t.length/r,s=n?n.reduce((w,E)=>w+E,0):o,i=w=>n?n[w]*o/s:1,[a,u]=[new Float64Array(r),new Float64Array(r)],[c,l]=[new Float64Array(o),new Float64Array(o)],f=0;for(let w=0,
E=0;w<o;w++){let I=i(w);for(let C=0;C<r;C++,E++){let[v,B]=[e[E],t[E]];f+=I*(Math.max(v,0)-B*v+Math.log1p(Math.exp(-Math.abs(v))));let[k,_]=[v>0,B>.5];k&&_?(a[C]+=I,c[w]+=I):k!==_&&(u[C]+=I,l[w]+=I)}}let d=(w,E)=>w>
0?2*w/(2*w+E):0,m=w=>w.reduce((E,I)=>E+I,0),p=d(m(a),m(u)),h=(2*m(c)+m(l))/o,g=c.map((w,E)=>p+(h>0?(2*w-p*(2*w+l[E]))/h:0)),y=Array.from({length:r},(w,E)=>l9(e,t,E,r,i));return{metrics:{micro_f1:p,macro_f1:a.
reduce((w,E,I)=>w+d(E,u[I])/r,0),average_precision:y.reduce((w,E)=>w+E/r,0),nll:f/o/r},scores:g}}function l9(e,t,r,n,o){let s=t.length/n,i=m=>e[m*n+r],a=Int32Array.from({length:s},(m,p)=>p).sort((m,p)=>i(
p)-i(m)),u=0;for(let m=0;m<s;m++)t[m*n+r]>.5&&(u+=o(m));if(u===0)return 0;let[c,l,f,d]=[0,0,0,0];return a.forEach((m,p)=>{l+=o(m),t[m*n+r]>.5&&(c+=o(m)),!(p+1<s&&i(a[p+1])===i(m))&&(d+=(c-f)/u*(c/l),f=
c)}),d}A();var m$={kind:"task",name:"numbers",summary:"One number for each row, or several: a regression, answered in the label's units.",options:e=>R({loss:e.part("loss").default({use:"squared-error"}).describe(
"What models learn from the labels by: `huber` where a few far values must not decide.")}),create:({loss:e})=>({name:"numbers",answers:"numbers",hardLoss:e,softLoss:()=>({use:"attentive-imitation"}),hasTemperature:!1,
problem:t=>t.map(d$).find(r=>r!==void 0),claims:t=>t.every(r=>d$(r)===void 0),read(t){let r=t.map(ci);return{names:t.map(({name:n})=>n),fit:n=>f9(t,r,n)}},metrics:[{name:"rmse",title:"RMSE",better:"lo\
wer",as:"number"},{name:"mae",title:"MAE",better:"lower",as:"number"},{name:"r2",title:"R²",better:"higher",as:"number"}],evaluate:d9,agreement:m9})};function d$(e){let t=`label column ${S(e.name)}`;
if("ids"in e)return`${t} must be a number in each row: it is a sequence of ids`;let r=ci(e),n=r.findIndex(o=>!Number.isFinite(o));if(n>=0){let o="values"in e?e.values[n]:e.codes[n]<0?null:e.texts[e.codes[n]];
return`${t} must be a finite number in each row: row ${n+1} has ${o===null||Number.isNaN(o)?"none":typeof o=="number"?o:S(o)}`}if(r.every(o=>o===r[0]))return`${t} must have at least 2 different number\
s: all rows have ${r[0]}`}function f9(e,t,r){let n=t.map(o=>{let s=0;for(let l of r)s=Math.max(s,Math.abs(o[l]));let i=s||1,[a,u]=[0,0];for(let l of r)a+=o[l]/i;let c=a/r.length;for(let l of r)u+=(o[l]/
i-c)**2;return{mean:c*i,sd:Math.sqrt(u/r.length)*i||1}});return{format:{task:"numbers",from:"numbers",scales:n},targets(o){let s=new Float32Array(o.length*e.length);return o.forEach((i,a)=>t.forEach((u,c)=>s[a*
e.length+c]=u[i]/n[c].sd-n[c].mean/n[c].sd)),s}}}function p$(e){if(e.from==="numbers")return e.scales;throw new TypeError(`Cannot measure numbers as their format must have scales: it is ${e.from}`)}function d9(e,t,{
format:r,weights:n}){let o=p$(r),s=o.length,i=t.length/s,a=s===1?o[0].sd:1,u=n?n.reduce((p,h)=>p+h,0):i,c=p=>n?n[p]*i/u:1,l=new Float64Array(i),[f,d,m]=[0,0,0];for(let p=0;p<s;p++){let[h,g,y]=[0,0,0],
w=new Float64Array(i);for(let C=0,v=p;C<i;C++,v+=s){let B=(e[v]-t[v])*a,k=c(C);w[C]=k*B**2,h+=w[C],g+=k*Math.abs(B),y+=k*t[v]*a}let E=0;for(let C=0,v=p;C<i;C++,v+=s)E+=c(C)*(t[v]*a-y/i)**2;let I=Math.
sqrt(h/i);f+=I/s,d+=g/i/s,m+=(1-h/E)/s,w.forEach((C,v)=>l[v]+=(I>0?I+(C-h/i)/(2*I):0)/s)}return{metrics:{rmse:f,mae:d,r2:m},scores:l}}function m9(e,t,{format:r}){let n=p$(r).length,o=e.length/n,s=0;for(let i=0;i<
n;i++){let[a,u,c,l,f]=[0,0,0,0,0];for(let d=i;d<e.length;d+=n)a+=e[d]/o,u+=t[d]/o;for(let d=i;d<e.length;d+=n)c+=(e[d]-a)**2,l+=(t[d]-u)**2,f+=(e[d]-a)*(t[d]-u);s+=(c>0&&l>0?f/Math.sqrt(c*l):c===l?1:0)/
n}return s}A();var h$={kind:"task",name:"tokens",summary:"The next id at each position of a sequence, as of characters or words.",options:()=>R({}),create:()=>({name:"tokens",answers:"tokens",hardLoss:{use:"cross-en\
tropy"},softLoss:e=>({use:"soft-targets",...e===void 0?{}:{temperature:e}}),hasTemperature:!0,problem:A$,claims:e=>A$(e)===void 0,read(e){let t=e[0];return{names:t.vocabulary,fit:()=>p9(t)}},metrics:[
{name:"nll",title:"NLL per token",better:"lower",as:"number"},{name:"perplexity",title:"perplexity",better:"lower",as:"number"},{name:"accuracy",title:"next token %",better:"higher",as:"percent"}],evaluate:A9,
agreement:h9})};function A$(e){let[t,r]=e;if(!t||r)return`there must be one label column, of sequences: there are ${e.length}`;let n=`label column ${S(t.name)}`;if(!("ids"in t))return`${n} must be of \
sequences of ids, as the data set text gives: it is not`;let{ids:o,starts:s,vocabulary:i}=t,a=o.findIndex(u=>!(u>=0&&u<i.length));if(a>=0){let u=s.findIndex((c,l)=>a<s[l+1]);return`${n} must have ids \
from 0 to ${i.length-1}, the last of its vocabulary: row ${u+1} has ${o[a]}`}if(!o.length)return`${n} must have an id that comes next: no row has one`}function p9({ids:e,starts:t,between:r}){let n=o=>{
let s=new Int32Array(o.length+1);return o.forEach((i,a)=>s[a+1]=s[a]+t[i+1]-t[i]),s};return{format:{task:"tokens",from:"tokens",...r===void 0?{}:{between:r}},targets(o){let s=n(o),i=new Float32Array(s.
at(-1));return o.forEach((a,u)=>i.set(e.subarray(t[a],t[a+1]),s[u])),i},starts:n}}function A9(e,t,{dim:r,weights:n}){let o=t.length,s=n?n.reduce((l,f)=>l+f,0):o,i=l=>n?n[l]*o/s:1,a=new Float64Array(o),
[u,c]=[0,0];return t.forEach((l,f)=>{let d=e.subarray(f*r,(f+1)*r),m=Tr(d),p=d[m];a[f]=p+Math.log(d.reduce((h,g)=>h+Math.exp(g-p),0))-d[l],u+=i(f)*a[f]/o,m===l&&(c+=i(f))}),{metrics:{nll:u,perplexity:Math.
exp(u),accuracy:c/o},scores:a.map((l,f)=>u+i(f)*(l-u))}}function h9(e,t,{dim:r}){let n=e.length/r,o=0;for(let s=0;s<n;s++){let[i,a]=[e,t].map(u=>Tr(u,s*r,(s+1)*r));i===a&&o++}return o/n}A();var g$={kind:"teacher",name:"ensemble",summary:"Several models that answer as one: the mean of their logits or of their probabilities.",paper:"Hansen & Salamon (1990), Neural network ensembles, https:\
//doi.org/10.1109/34.58871",options:e=>R({members:it([D().int().min(1).max(1e3),ue(e.part("student","teacher")).min(1)],{error:"must be a whole number from 1 to 1000 or a list of models"}).default(5).
describe("How many models like `of`, or a list of different ones: students to train, or teachers."),of:e.part("student","teacher").optional().describe("What each member is, where `members` is a number\
; `mlp` by default."),mean:ge(["logits","probabilities"]).default("logits").describe("What is averaged over members."),weights:ue(D().min(0)).optional().describe("One per member, none negative, scaled\
 to sum to 1; all alike by default.")}).superRefine(({members:t,of:r,weights:n},o)=>{let s=typeof t=="number"?t:t.length,i=(a,u,c)=>Dt([{path:[a],rule:u,value:c}],o);typeof t!="number"&&r&&i("of","mus\
t be left out where members is a list",r),n&&(n.length!==s?i("weights",`must have one entry for each of the ${s} members`,n.length):n.some(a=>a>0)||i("weights","must not all be zero",n))}),create({members:e,
of:t,mean:r,weights:n},o){let s=typeof e=="number"?Array.from({length:e},()=>t??{use:"mlp"}):e,i=n??s.map(()=>1),a=i.reduce((f,d)=>f+d,0),u={mean:r,weights:i.map(f=>f/a)},c=String(s.length).length,l=s.
map((f,d)=>sC(f,`teacher-${String(d+1).padStart(c,"0")}`,o));return{name:"ensemble",independent:l.every(({independent:f})=>f),raw:l.some(({raw:f})=>f),async*stages(f){if(r==="probabilities"&&f.task.answers===
"numbers")throw new x(`Cannot use teacher ensemble: mean must be "logits" (the mean of the numbers) where the task is ${f.task.name}: current value is "probabilities"`);let d=[];try{for(let{name:m,stages:p}of l)
d.push({...yield*p(f),name:m});return await ys(d.splice(0),u,f.task.answers)}finally{d.forEach(m=>m.dispose())}}}}};A();var vt=U(G());var g9=e=>R({path:e.path().describe("The folder, with model.json and weights.bin as a run writes them, or the files of a student of a plugin; relative to the config file."),inputs:ge(["raw","encoded"]).
optional().describe("What it reads: the table's numeric columns as they are (`raw`), or preprocessed features (`encoded`); unless told, encoded by the folder's `preprocessing.json`, or else as this ru\
n does."),answers:ge(["logits","probabilities","numbers"]).optional().describe("What it answers; by default its last layer says: softmax and sigmoid are probabilities. Numbers are in the label's units\
; by default the folder's `preprocessing.json` says how they are scaled.")}),y$={kind:"teacher",name:"model",summary:"A trained model: tfjs layers (model.json and weights.bin), or a student that its p\
lugin loads.",options:g9,create:({path:e,...t},r)=>({name:"model",independent:!0,raw:t.inputs==="raw",async*stages(n){let o=await po(r.resolve(ju)(e),e,{as:"a model",warn:n.warn,editable:["model.json"]}),
s=await w9(o,e),i=await Rp("model",{folder:o,where:e,context:r,features:s.preprocessing?.features??n.features,classes:s.classes?.length??n.classes,layers:{raw:t.inputs==="raw"}});try{let a=y9(i,s,n),u=b9(
e,a,t,n,s.preprocessing),l=(n.task.answers!=="sigmoid"&&n.task.answers!=="numbers"?x9:I9)(e,a,t,n,s),f=await bo(i),d=await OI(o,e);return await k9({...f,seen:d},u,l)}catch(a){throw i.dispose(),a}}})};
function y9(e,{preprocessing:t,classes:r},n){let{model:o}=e,s=gt(e);if(!o)return{takes:t?.features??n.features,outputs:r?.length??n.classes,head:"linear",reads:s};let i=s.indexOf(Ze),[a,u]=[o.inputs[i]?.
shape.at(-1),o.outputs[0]?.shape.at(-1)];return{takes:a,outputs:u,head:Oc(o),reads:s}}async function w9(e,t){let r=await xt(e,"preprocessing.json",t);if(r!==void 0){let i=cc(r);return{preprocessing:i,
classes:i.classes}}let n=await xt(e,"labels.json",t);if(n===void 0)return{};let{success:o,data:s}=ue(it([oe(),D(),Me()]).transform(String)).safeParse(n);if(o&&new Set(s).size===s.length)return{classes:s};
throw new x(`Cannot use ${t} as a teacher: its labels.json must be a list of its classes' names, each once, in the order of its answers: current value is ${S(n)}; mend it, or remove it`)}function b9(e,t,{
inputs:r},{features:n,classes:o,preprocessing:s,raw:i,warn:a,task:u},c){let l=(p,h)=>{if(t.takes!==p)throw ch(e,t,p,h,o,u)},f=t.reads.includes(Ze);if(r==="raw"){if(c)throw new x(`Cannot use ${e} as a \
teacher: inputs must be left out where the folder has a preprocessing.json, which says how its rows are encoded: current value is "raw"`);if(!i)throw new x(`Cannot give ${e} raw rows as the plan of th\
e teacher that it is inside of must say that it reads them (raw: true): it does not`);return l(i.names.length,"numeric columns"),{make:Vv(i,s),print:`raw ${i.names.join()}`}}let d=c&&Hv(s,c,e);if(!d)return void(f&&
l(n,"features"));if(r==="encoded"){f&&l(n,"features"),a(`${e} was trained on rows that were encoded otherwise (its preprocessing.json has other columns, means or deviations): it reads this run's as "i\
nputs": "encoded" says; leave inputs out to have its own`);return}if(t.reads.filter(p=>p!==Ze).includes("image"))throw new x(`Cannot use ${e} as a teacher: the image that it reads must be encoded as t\
his run encodes it: its preprocessing.json has other means or deviations; set inputs to "encoded" to have it read this run's`);if(f)return l(c.features,"features, as its preprocessing.json says"),a(`${e}\
 reads rows as its own preprocessing.json encodes them, which differs from this run's`),{make:Jv(d,s.features),print:JSON.stringify([[...d.weights],[...d.bias]])}}function ch(e,{takes:t,outputs:r},n,o,s,{
answers:i}){return new x(`Cannot use ${e} as a teacher: it must take ${n} ${o} and answer ${s} ${i==="softmax"?"classes":"outputs"}: it takes ${t} and answers ${r}`)}var E9={relu:"none below 0",relu6:"\
all from 0 to 6",softplus:"none below 0",thresholdedRelu:"none below 0",elu:"none below -1",selu:"none below -1.76",tanh:"all from -1 to 1",softsign:"all from -1 to 1",hardSigmoid:"all from 0 to 1"};function w$(e,{
task:t,preprocessing:{answer:r}},n){let{preprocessing:o}=n;if(!o)return;let{answer:s}=o;if(!(s?.task===r?.task&&s?.from===r?.from))throw new x(`Cannot use ${e} as a teacher: its task must be that of t\
his run, ${t.name}: its preprocessing.json is of the task ${s?.task??"classes"}`)}function I9(e,t,{answers:r},n,o){let{classes:s,preprocessing:{classes:i,answer:a},warn:u,task:c}=n;if(w$(e,n,o),t.outputs!==
s)throw ch(e,t,t.takes,"features",s,c);let l=o.classes&&_p(i,o.classes,e,"outputs");l&&u(`${e} has the outputs in another order (${(o.classes??[]).map(m=>S(m)).join(", ")}): its answers are put in the\
 order of this data`);let{make:f,print:d}=a?.from==="numbers"?C9(e,t.head,{answers:r,here:a.scales},n,o):v9(e,t.head,r,n);if(!(!d&&!l))return{make:m=>f(l?vt.gather(m,vt.tensor1d(l,"int32"),1):m),print:`${d}\
 ${l??""}`}}var b$={make:e=>e,print:""};function v9(e,t,r,{warn:n}){let o=s=>new x(`Cannot use ${e} as a teacher: ${s}`);if(r==="numbers")throw o('answers must be "logits" or "probabilities" where the\
 task is of labels: current value is "numbers"');if(t==="softmax"||t==="logSoftmax")throw o(`its answers must be a probability of each label by itself: it ends in a ${t}, one choice among all`);if(r===
"logits"&&t==="sigmoid")throw o('answers must be "probabilities", or left out, where the last layer is a sigmoid: current value is "logits"');return t==="sigmoid"||r==="probabilities"?(n(`${e} ${t==="\
sigmoid"?"ends in a sigmoid":"answers probabilities"}: log(p / (1 - p)) of each, with p from 1e-7 to 1 - 1e-7, is taken for its logit`),{make:GC,print:"each by itself"}):(lh(e,t,n),b$)}function C9(e,t,{
answers:r,here:n},{warn:o,preprocessing:{classes:s}},{preprocessing:i}){let a=d=>new x(`Cannot use ${e} as a teacher: ${d}`);if(r==="probabilities")throw a('answers must be "numbers" or "logits" where\
 the task is numbers: current value is "probabilities"');if(t==="softmax"||t==="logSoftmax")throw a(`its answers must be numbers: it ends in a ${t}`);if(r===void 0&&!i)throw a(`its folder must have a \
preprocessing.json, which says how its numbers are scaled, or answers must be set: to "numbers" where they are in the label's units, or to "logits" where they are standardised as this run's are`);let u=i?.
answer?.from==="numbers"?i.answer.scales:void 0,c=r==="numbers"?s.map(()=>({mean:0,sd:1})):r==="logits"||!u?n:s.map(d=>u[i.classes.indexOf(d)]);if(c.every(({mean:d,sd:m},p)=>d===n[p].mean&&m===n[p].sd))
return lh(e,t,o),b$;u&&r!=="numbers"&&o(`${e} has other means and deviations of the label than this run's training rows: its numbers are scaled anew`);let l=c.map(({sd:d},m)=>d/n[m].sd),f=c.map(({mean:d},m)=>(d-
n[m].mean)/n[m].sd);return{make:d=>vt.add(vt.mul(d,vt.tensor1d(l)),vt.tensor1d(f)),print:`numbers ${JSON.stringify([l,f])}`}}function lh(e,t,r){let n=E9[t];n!==void 0&&r(`${e} ends in a ${t}: its answ\
ers, ${n}, are taken for logits as they are`)}function x9(e,t,{answers:r},n,o){w$(e,n,o);let{classes:s,preprocessing:{classes:i},warn:a,task:u}=n,c=o.classes,{outputs:l,head:f}=t,d=E=>new x(`Cannot us\
e ${e} as a teacher: ${E}`);if(r==="numbers")throw d('answers must be "logits" or "probabilities" where the task is classes: current value is "numbers"');let m=f==="softmax"||f==="sigmoid";if(r==="log\
its"&&m)throw d(`answers must be "probabilities", or left out, where the last layer is a ${f}: current value is "logits"`);let p=l===1&&s===2;if(p&&f!=="sigmoid"&&r===void 0)throw d(`it must answer ${s}\
 classes: it answers one number; set answers to "logits" where that is the second class's logit, or to "probabilities" where it is its probability`);if(l!==s&&!p)throw ch(e,t,t.takes,"features",s,u);let h=c&&
_p(i,c,e);h&&a(`${e} has the classes in another order (${(c??[]).map(E=>S(E)).join(", ")}): its answers are put in the order of this data`);let g=E=>h?vt.gather(E,vt.tensor1d(h,"int32"),1):E,y=(E,I)=>({
make:C=>g(E(C)),print:`${I} ${h??""}`}),w=`the log of its probabilities (${gn} at least) is taken for its logits`;if(p){let E=S((c??i)[1]);return r==="logits"?(a(`${e} answers one number: it is taken \
for the logit of class ${E} over the other`),y(I=>vt.concat([vt.zerosLike(I),I],1),"second")):(a(`${e} answers one probability, which is taken for that of class ${E}: ${w}`),y(qC,`second ${gn}`))}if(f===
"sigmoid"&&r===void 0)throw d(`its answers must be one choice among ${s} classes: it ends in a sigmoid, a probability of each class by itself (multi-label); train it with a softmax, or set answers to \
"probabilities" to have them scaled to sum to 1`);return m||r==="probabilities"?(a(`${e} ${m?`ends in a ${f}`:"answers probabilities"}: ${w}`),f==="sigmoid"?y(I=>Xc(vt.div(I,vt.sum(I,1,!0))),`each ${gn}`):
y(Xc,`probabilities ${gn}`)):(f==="logSoftmax"&&a(`${e} ends in a log-softmax: its answers are taken for logits as they are`),lh(e,f,a),h?y(E=>E,"logits"):void 0)}async function k9(e,t,r){return!t&&!r?
e:{...e,fingerprint:await et([e.fingerprint,t?.print??"",r?.print??""]),predict:n=>ma(()=>{let o=e.predict(t?{...n,inputs:{...n.inputs,features:t.make(n)}}:n);return r?{...o,logits:r.make(o.logits)}:o})}}A();var S9={"label-smoothing":{loss:{use:"cross-entropy",labelSmoothing:.1}},mixup:{augment:{use:"mixup"}},plain:{augment:null}},dh={parts:{teacher:{use:"ensemble",members:5,of:{use:"mlp",hidden:[256,
128],dropout:.2}},student:{use:"mlp"},strategy:{use:"hinton"},train:{optimizer:{use:"adam",learningRate:{use:"cosine",from:.005,to:0}}},backend:{use:"wasm"},encode:{numeric:{use:"standardise"},category:{
use:"one-hot"},text:{use:"hash"},tokens:{use:"tokens"},image:{use:"image"}}},labelLoss:{use:"cross-entropy"},labelOnly:S9};var B9=Object.values(fh).sort((e,t)=>e.kind===t.kind?e.name<t.name?-1:1:e.kind<t.kind?-1:1);function mh(){return new Vu(B9,dh)}async function E$(e,{files:t={},plugins:r=[],onEvent:n,selfCheck:o,signal:s}={}){if(e.plugins?.length)throw new x("Cannot use config: a page loads no plugins by their names: pass them as values, in di\
still(config, { files, plugins })");let i=mh();r.forEach(m=>i.register(m));let{config:a}=await gk(i,e,{signal:s}),u=SE(i,a),c=vu(),l=v$(i,t).register(dn,c).register(We,n??(()=>{})),f=await pk(i,u,{scope:l,
signal:s,selfCheck:o}),d=await Lv(c,{where:"student",name:u.name,catalogue:i});return{report:f,student:d,files:c.files,export:d.export}}async function I$(e,t){let r=mh(),n;for await(let{cells:o}of r.make(
"dataset",e,v$(r,t)).rows())n??=[...o.keys()];return n??[]}function v$(e,t){return e.container.child().register(co,R9(t)).register(ju,r=>{throw new x(`Cannot open the folder ${r}: a page has no folder\
s: a teacher must be trained in the run`)}).register(mt,$9())}function R9(e){return{open(t){let r=Object.hasOwn(e,t)?e[t]:void 0;if(r)return Promise.resolve(r.stream());let n=Object.keys(e),o=n.length?
`it must be one of ${n.join(", ")}`:"a file must be given";return Promise.reject(new x(`Cannot read ${t}: ${o}: this page has no other${st(t,n)}`))}}}function $9(){return{now:()=>performance.now(),rest:()=>new Promise(
e=>setTimeout(e,0))}}var C$="student.js",T9=new Date(1980,0,1);async function _9(e,t){try{P9(e.wasm);let r={[e.table.name]:e.table};if(e.type==="columns"){let a={use:"csv",label:-1,...e.options,path:e.table.name};return t(
{type:"columns",columns:await I$(a,r)})}let n=e.config,o=await E$(n,{files:r,onEvent:a=>t({type:"event",event:a})}),s=(await o.export("edge")).get(C$);if(o.student.dispose(),!s)throw new Error(`the ex\
porter edge wrote no ${C$}`);let i=o.report.name;t({type:"done",report:o.report,files:o.files,module:s,zip:O9(o.files,i)})}catch(r){t({type:"failed",...Q9(r)})}}function P9(e){let t=URL.createObjectURL(
e);(0,k$.setWasmPaths)({"tfjs-backend-wasm.wasm":t,"tfjs-backend-wasm-simd.wasm":t,"tfjs-backend-wasm-threaded-simd.wasm":t}),x$.env().set("WASM_HAS_MULTITHREAD_SUPPORT",!1)}function O9(e,t){let r="st\
udent/",o=[...e].filter(([s])=>s.startsWith(r)).sort(([s],[i])=>s<i?-1:1).map(([s,i])=>[`${t}/${s.slice(r.length)}`,i]);return ig(Object.fromEntries(o),{mtime:T9})}function Q9(e){let t=e instanceof Error?
e.message:String(e);return{message:e instanceof x?t:`internal error: ${t}`,problems:e instanceof _t?e.problems.map(({path:r,rule:n})=>({path:r,rule:n})):[]}}{Gt({jitless:!0});let e=globalThis;e.onmessage=
({data:t})=>{_9(t,r=>e.postMessage(r))}}})();
