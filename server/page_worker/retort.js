/*!
 * Written by `deno task browser` from browser/worker.ts: change that. Within it:
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
(()=>{var Vx=Object.create;var Kc=Object.defineProperty;var Hx=Object.getOwnPropertyDescriptor;var Kx=Object.getOwnPropertyNames;var Jx=Object.getPrototypeOf,Yx=Object.prototype.hasOwnProperty;var Xx=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var me=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},pm=(e,t)=>{for(var r in t)Kc(e,r,{get:t[r],enumerable:!0})},ek=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of Kx(t))!Yx.call(e,o)&&o!==r&&Kc(e,o,{get:()=>t[o],enumerable:!(n=Hx(t,o))||n.enumerable});return e};var L=(e,t,r)=>(r=e!=null?Vx(Jx(e)):{},ek(t||!e||!e.__esModule?Kc(r,"default",{value:e,enumerable:!0}):r,e));var ym=me(Li=>{"use strict";p();Li.byteLength=rk;Li.toByteArray=ok;Li.fromByteArray=ak;var _r=[],tr=[],tk=typeof Uint8Array<"u"?Uint8Array:Array,Jc="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z0123456789+/";for(Kn=0,hm=Jc.length;Kn<hm;++Kn)_r[Kn]=Jc[Kn],tr[Jc.charCodeAt(Kn)]=Kn;var Kn,hm;tr[45]=62;tr[95]=63;function gm(e){var t=e.length;if(t%4>0)throw new Error("Invalid string. Length must\
 be a multiple of 4");var r=e.indexOf("=");r===-1&&(r=t);var n=r===t?0:4-r%4;return[r,n]}function rk(e){var t=gm(e),r=t[0],n=t[1];return(r+n)*3/4-n}function nk(e,t,r){return(t+r)*3/4-r}function ok(e){
var t,r=gm(e),n=r[0],o=r[1],s=new tk(nk(e,n,o)),i=0,a=o>0?n-4:n,u;for(u=0;u<a;u+=4)t=tr[e.charCodeAt(u)]<<18|tr[e.charCodeAt(u+1)]<<12|tr[e.charCodeAt(u+2)]<<6|tr[e.charCodeAt(u+3)],s[i++]=t>>16&255,s[i++]=
t>>8&255,s[i++]=t&255;return o===2&&(t=tr[e.charCodeAt(u)]<<2|tr[e.charCodeAt(u+1)]>>4,s[i++]=t&255),o===1&&(t=tr[e.charCodeAt(u)]<<10|tr[e.charCodeAt(u+1)]<<4|tr[e.charCodeAt(u+2)]>>2,s[i++]=t>>8&255,
s[i++]=t&255),s}function sk(e){return _r[e>>18&63]+_r[e>>12&63]+_r[e>>6&63]+_r[e&63]}function ik(e,t,r){for(var n,o=[],s=t;s<r;s+=3)n=(e[s]<<16&16711680)+(e[s+1]<<8&65280)+(e[s+2]&255),o.push(sk(n));return o.
join("")}function ak(e){for(var t,r=e.length,n=r%3,o=[],s=16383,i=0,a=r-n;i<a;i+=s)o.push(ik(e,i,i+s>a?a:i+s));return n===1?(t=e[r-1],o.push(_r[t>>2]+_r[t<<4&63]+"==")):n===2&&(t=(e[r-2]<<8)+e[r-1],o.
push(_r[t>>10]+_r[t>>4&63]+_r[t<<2&63]+"=")),o.join("")}});var wm=me(Yc=>{p();Yc.read=function(e,t,r,n,o){var s,i,a=o*8-n-1,u=(1<<a)-1,c=u>>1,l=-7,f=r?o-1:0,d=r?-1:1,A=e[t+f];for(f+=d,s=A&(1<<-l)-1,A>>=-l,l+=a;l>0;s=s*256+e[t+f],f+=d,l-=8);for(i=s&(1<<-l)-1,s>>=
-l,l+=n;l>0;i=i*256+e[t+f],f+=d,l-=8);if(s===0)s=1-c;else{if(s===u)return i?NaN:(A?-1:1)*(1/0);i=i+Math.pow(2,n),s=s-c}return(A?-1:1)*i*Math.pow(2,s-n)};Yc.write=function(e,t,r,n,o,s){var i,a,u,c=s*8-
o-1,l=(1<<c)-1,f=l>>1,d=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,A=n?0:s-1,m=n?1:-1,h=t<0||t===0&&1/t<0?1:0;for(t=Math.abs(t),isNaN(t)||t===1/0?(a=isNaN(t)?1:0,i=l):(i=Math.floor(Math.log(t)/Math.LN2),
t*(u=Math.pow(2,-i))<1&&(i--,u*=2),i+f>=1?t+=d/u:t+=d*Math.pow(2,1-f),t*u>=2&&(i++,u/=2),i+f>=l?(a=0,i=l):i+f>=1?(a=(t*u-1)*Math.pow(2,o),i=i+f):(a=t*Math.pow(2,f-1)*Math.pow(2,o),i=0));o>=8;e[r+A]=a&
255,A+=m,a/=256,o-=8);for(i=i<<o|a,c+=o;c>0;e[r+A]=i&255,A+=m,i/=256,c-=8);e[r+A-m]|=h*128}});var Om=me(Oo=>{"use strict";p();var Xc=ym(),$o=wm(),bm=typeof Symbol=="function"&&typeof Symbol.for=="function"?Symbol.for("nodejs.util.inspect.custom"):null;Oo.Buffer=R;Oo.SlowBuffer=Ak;Oo.INSPECT_MAX_BYTES=
50;var Ni=2147483647;Oo.kMaxLength=Ni;R.TYPED_ARRAY_SUPPORT=uk();!R.TYPED_ARRAY_SUPPORT&&typeof console<"u"&&typeof console.error=="function"&&console.error("This browser lacks typed array (Uint8Array\
) support which is required by `buffer` v5.x. Use `buffer` v4.x if you require old browser support.");function uk(){try{let e=new Uint8Array(1),t={foo:function(){return 42}};return Object.setPrototypeOf(
t,Uint8Array.prototype),Object.setPrototypeOf(e,t),e.foo()===42}catch{return!1}}Object.defineProperty(R.prototype,"parent",{enumerable:!0,get:function(){if(R.isBuffer(this))return this.buffer}});Object.
defineProperty(R.prototype,"offset",{enumerable:!0,get:function(){if(R.isBuffer(this))return this.byteOffset}});function Gr(e){if(e>Ni)throw new RangeError('The value "'+e+'" is invalid for option "si\
ze"');let t=new Uint8Array(e);return Object.setPrototypeOf(t,R.prototype),t}function R(e,t,r){if(typeof e=="number"){if(typeof t=="string")throw new TypeError('The "string" argument must be of type st\
ring. Received type number');return nl(e)}return Cm(e,t,r)}R.poolSize=8192;function Cm(e,t,r){if(typeof e=="string")return lk(e,t);if(ArrayBuffer.isView(e))return fk(e);if(e==null)throw new TypeError(
"The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof e);if(Qr(e,ArrayBuffer)||e&&Qr(e.buffer,ArrayBuffer)||typeof SharedArrayBuffer<
"u"&&(Qr(e,SharedArrayBuffer)||e&&Qr(e.buffer,SharedArrayBuffer)))return tl(e,t,r);if(typeof e=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let n=e.
valueOf&&e.valueOf();if(n!=null&&n!==e)return R.from(n,t,r);let o=dk(e);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof e[Symbol.toPrimitive]=="function")return R.from(e[Symbol.toPrimitive](
"string"),t,r);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof e)}R.from=function(e,t,r){return Cm(e,t,r)};
Object.setPrototypeOf(R.prototype,Uint8Array.prototype);Object.setPrototypeOf(R,Uint8Array);function Bm(e){if(typeof e!="number")throw new TypeError('"size" argument must be of type number');if(e<0)throw new RangeError(
'The value "'+e+'" is invalid for option "size"')}function ck(e,t,r){return Bm(e),e<=0?Gr(e):t!==void 0?typeof r=="string"?Gr(e).fill(t,r):Gr(e).fill(t):Gr(e)}R.alloc=function(e,t,r){return ck(e,t,r)};
function nl(e){return Bm(e),Gr(e<0?0:ol(e)|0)}R.allocUnsafe=function(e){return nl(e)};R.allocUnsafeSlow=function(e){return nl(e)};function lk(e,t){if((typeof t!="string"||t==="")&&(t="utf8"),!R.isEncoding(
t))throw new TypeError("Unknown encoding: "+t);let r=Sm(e,t)|0,n=Gr(r),o=n.write(e,t);return o!==r&&(n=n.slice(0,o)),n}function el(e){let t=e.length<0?0:ol(e.length)|0,r=Gr(t);for(let n=0;n<t;n+=1)r[n]=
e[n]&255;return r}function fk(e){if(Qr(e,Uint8Array)){let t=new Uint8Array(e);return tl(t.buffer,t.byteOffset,t.byteLength)}return el(e)}function tl(e,t,r){if(t<0||e.byteLength<t)throw new RangeError(
'"offset" is outside of buffer bounds');if(e.byteLength<t+(r||0))throw new RangeError('"length" is outside of buffer bounds');let n;return t===void 0&&r===void 0?n=new Uint8Array(e):r===void 0?n=new Uint8Array(
e,t):n=new Uint8Array(e,t,r),Object.setPrototypeOf(n,R.prototype),n}function dk(e){if(R.isBuffer(e)){let t=ol(e.length)|0,r=Gr(t);return r.length===0||e.copy(r,0,0,t),r}if(e.length!==void 0)return typeof e.
length!="number"||il(e.length)?Gr(0):el(e);if(e.type==="Buffer"&&Array.isArray(e.data))return el(e.data)}function ol(e){if(e>=Ni)throw new RangeError("Attempt to allocate Buffer larger than maximum si\
ze: 0x"+Ni.toString(16)+" bytes");return e|0}function Ak(e){return+e!=e&&(e=0),R.alloc(+e)}R.isBuffer=function(t){return t!=null&&t._isBuffer===!0&&t!==R.prototype};R.compare=function(t,r){if(Qr(t,Uint8Array)&&
(t=R.from(t,t.offset,t.byteLength)),Qr(r,Uint8Array)&&(r=R.from(r,r.offset,r.byteLength)),!R.isBuffer(t)||!R.isBuffer(r))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or\
 Uint8Array');if(t===r)return 0;let n=t.length,o=r.length;for(let s=0,i=Math.min(n,o);s<i;++s)if(t[s]!==r[s]){n=t[s],o=r[s];break}return n<o?-1:o<n?1:0};R.isEncoding=function(t){switch(String(t).toLowerCase()){case"\
hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};R.concat=function(t,r){if(!Array.isArray(
t))throw new TypeError('"list" argument must be an Array of Buffers');if(t.length===0)return R.alloc(0);let n;if(r===void 0)for(r=0,n=0;n<t.length;++n)r+=t[n].length;let o=R.allocUnsafe(r),s=0;for(n=0;n<
t.length;++n){let i=t[n];if(Qr(i,Uint8Array))s+i.length>o.length?(R.isBuffer(i)||(i=R.from(i)),i.copy(o,s)):Uint8Array.prototype.set.call(o,i,s);else if(R.isBuffer(i))i.copy(o,s);else throw new TypeError(
'"list" argument must be an Array of Buffers');s+=i.length}return o};function Sm(e,t){if(R.isBuffer(e))return e.length;if(ArrayBuffer.isView(e)||Qr(e,ArrayBuffer))return e.byteLength;if(typeof e!="str\
ing")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof e);let r=e.length,n=arguments.length>2&&arguments[2]===!0;if(!n&&r===0)return 0;
let o=!1;for(;;)switch(t){case"ascii":case"latin1":case"binary":return r;case"utf8":case"utf-8":return rl(e).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return r*2;case"hex":return r>>>
1;case"base64":return Tm(e).length;default:if(o)return n?-1:rl(e).length;t=(""+t).toLowerCase(),o=!0}}R.byteLength=Sm;function mk(e,t,r){let n=!1;if((t===void 0||t<0)&&(t=0),t>this.length||((r===void 0||
r>this.length)&&(r=this.length),r<=0)||(r>>>=0,t>>>=0,r<=t))return"";for(e||(e="utf8");;)switch(e){case"hex":return Ck(this,t,r);case"utf8":case"utf-8":return km(this,t,r);case"ascii":return Ek(this,t,
r);case"latin1":case"binary":return vk(this,t,r);case"base64":return bk(this,t,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return Bk(this,t,r);default:if(n)throw new TypeError("Unknown enco\
ding: "+e);e=(e+"").toLowerCase(),n=!0}}R.prototype._isBuffer=!0;function Jn(e,t,r){let n=e[t];e[t]=e[r],e[r]=n}R.prototype.swap16=function(){let t=this.length;if(t%2!==0)throw new RangeError("Buffer \
size must be a multiple of 16-bits");for(let r=0;r<t;r+=2)Jn(this,r,r+1);return this};R.prototype.swap32=function(){let t=this.length;if(t%4!==0)throw new RangeError("Buffer size must be a multiple of\
 32-bits");for(let r=0;r<t;r+=4)Jn(this,r,r+3),Jn(this,r+1,r+2);return this};R.prototype.swap64=function(){let t=this.length;if(t%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");
for(let r=0;r<t;r+=8)Jn(this,r,r+7),Jn(this,r+1,r+6),Jn(this,r+2,r+5),Jn(this,r+3,r+4);return this};R.prototype.toString=function(){let t=this.length;return t===0?"":arguments.length===0?km(this,0,t):
mk.apply(this,arguments)};R.prototype.toLocaleString=R.prototype.toString;R.prototype.equals=function(t){if(!R.isBuffer(t))throw new TypeError("Argument must be a Buffer");return this===t?!0:R.compare(
this,t)===0};R.prototype.inspect=function(){let t="",r=Oo.INSPECT_MAX_BYTES;return t=this.toString("hex",0,r).replace(/(.{2})/g,"$1 ").trim(),this.length>r&&(t+=" ... "),"<Buffer "+t+">"};bm&&(R.prototype[bm]=
R.prototype.inspect);R.prototype.compare=function(t,r,n,o,s){if(Qr(t,Uint8Array)&&(t=R.from(t,t.offset,t.byteLength)),!R.isBuffer(t))throw new TypeError('The "target" argument must be one of type Buff\
er or Uint8Array. Received type '+typeof t);if(r===void 0&&(r=0),n===void 0&&(n=t?t.length:0),o===void 0&&(o=0),s===void 0&&(s=this.length),r<0||n>t.length||o<0||s>this.length)throw new RangeError("ou\
t of range index");if(o>=s&&r>=n)return 0;if(o>=s)return-1;if(r>=n)return 1;if(r>>>=0,n>>>=0,o>>>=0,s>>>=0,this===t)return 0;let i=s-o,a=n-r,u=Math.min(i,a),c=this.slice(o,s),l=t.slice(r,n);for(let f=0;f<
u;++f)if(c[f]!==l[f]){i=c[f],a=l[f];break}return i<a?-1:a<i?1:0};function xm(e,t,r,n,o){if(e.length===0)return-1;if(typeof r=="string"?(n=r,r=0):r>2147483647?r=2147483647:r<-2147483648&&(r=-2147483648),
r=+r,il(r)&&(r=o?0:e.length-1),r<0&&(r=e.length+r),r>=e.length){if(o)return-1;r=e.length-1}else if(r<0)if(o)r=0;else return-1;if(typeof t=="string"&&(t=R.from(t,n)),R.isBuffer(t))return t.length===0?-1:
Im(e,t,r,n,o);if(typeof t=="number")return t=t&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(e,t,r):Uint8Array.prototype.lastIndexOf.call(e,t,r):Im(e,[t],r,n,
o);throw new TypeError("val must be string, number or Buffer")}function Im(e,t,r,n,o){let s=1,i=e.length,a=t.length;if(n!==void 0&&(n=String(n).toLowerCase(),n==="ucs2"||n==="ucs-2"||n==="utf16le"||n===
"utf-16le")){if(e.length<2||t.length<2)return-1;s=2,i/=2,a/=2,r/=2}function u(l,f){return s===1?l[f]:l.readUInt16BE(f*s)}let c;if(o){let l=-1;for(c=r;c<i;c++)if(u(e,c)===u(t,l===-1?0:c-l)){if(l===-1&&
(l=c),c-l+1===a)return l*s}else l!==-1&&(c-=c-l),l=-1}else for(r+a>i&&(r=i-a),c=r;c>=0;c--){let l=!0;for(let f=0;f<a;f++)if(u(e,c+f)!==u(t,f)){l=!1;break}if(l)return c}return-1}R.prototype.includes=function(t,r,n){
return this.indexOf(t,r,n)!==-1};R.prototype.indexOf=function(t,r,n){return xm(this,t,r,n,!0)};R.prototype.lastIndexOf=function(t,r,n){return xm(this,t,r,n,!1)};function pk(e,t,r,n){r=Number(r)||0;let o=e.
length-r;n?(n=Number(n),n>o&&(n=o)):n=o;let s=t.length;n>s/2&&(n=s/2);let i;for(i=0;i<n;++i){let a=parseInt(t.substr(i*2,2),16);if(il(a))return i;e[r+i]=a}return i}function hk(e,t,r,n){return Ui(rl(t,
e.length-r),e,r,n)}function gk(e,t,r,n){return Ui(_k(t),e,r,n)}function yk(e,t,r,n){return Ui(Tm(t),e,r,n)}function wk(e,t,r,n){return Ui(Qk(t,e.length-r),e,r,n)}R.prototype.write=function(t,r,n,o){if(r===
void 0)o="utf8",n=this.length,r=0;else if(n===void 0&&typeof r=="string")o=r,n=this.length,r=0;else if(isFinite(r))r=r>>>0,isFinite(n)?(n=n>>>0,o===void 0&&(o="utf8")):(o=n,n=void 0);else throw new Error(
"Buffer.write(string, encoding, offset[, length]) is no longer supported");let s=this.length-r;if((n===void 0||n>s)&&(n=s),t.length>0&&(n<0||r<0)||r>this.length)throw new RangeError("Attempt to write \
outside buffer bounds");o||(o="utf8");let i=!1;for(;;)switch(o){case"hex":return pk(this,t,r,n);case"utf8":case"utf-8":return hk(this,t,r,n);case"ascii":case"latin1":case"binary":return gk(this,t,r,n);case"\
base64":return yk(this,t,r,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return wk(this,t,r,n);default:if(i)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),i=!0}};R.prototype.
toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function bk(e,t,r){return t===0&&r===e.length?Xc.fromByteArray(e):Xc.fromByteArray(e.slice(t,r))}function km(e,t,r){
r=Math.min(e.length,r);let n=[],o=t;for(;o<r;){let s=e[o],i=null,a=s>239?4:s>223?3:s>191?2:1;if(o+a<=r){let u,c,l,f;switch(a){case 1:s<128&&(i=s);break;case 2:u=e[o+1],(u&192)===128&&(f=(s&31)<<6|u&63,
f>127&&(i=f));break;case 3:u=e[o+1],c=e[o+2],(u&192)===128&&(c&192)===128&&(f=(s&15)<<12|(u&63)<<6|c&63,f>2047&&(f<55296||f>57343)&&(i=f));break;case 4:u=e[o+1],c=e[o+2],l=e[o+3],(u&192)===128&&(c&192)===
128&&(l&192)===128&&(f=(s&15)<<18|(u&63)<<12|(c&63)<<6|l&63,f>65535&&f<1114112&&(i=f))}}i===null?(i=65533,a=1):i>65535&&(i-=65536,n.push(i>>>10&1023|55296),i=56320|i&1023),n.push(i),o+=a}return Ik(n)}
var Em=4096;function Ik(e){let t=e.length;if(t<=Em)return String.fromCharCode.apply(String,e);let r="",n=0;for(;n<t;)r+=String.fromCharCode.apply(String,e.slice(n,n+=Em));return r}function Ek(e,t,r){let n="";
r=Math.min(e.length,r);for(let o=t;o<r;++o)n+=String.fromCharCode(e[o]&127);return n}function vk(e,t,r){let n="";r=Math.min(e.length,r);for(let o=t;o<r;++o)n+=String.fromCharCode(e[o]);return n}function Ck(e,t,r){
let n=e.length;(!t||t<0)&&(t=0),(!r||r<0||r>n)&&(r=n);let o="";for(let s=t;s<r;++s)o+=Rk[e[s]];return o}function Bk(e,t,r){let n=e.slice(t,r),o="";for(let s=0;s<n.length-1;s+=2)o+=String.fromCharCode(
n[s]+n[s+1]*256);return o}R.prototype.slice=function(t,r){let n=this.length;t=~~t,r=r===void 0?n:~~r,t<0?(t+=n,t<0&&(t=0)):t>n&&(t=n),r<0?(r+=n,r<0&&(r=0)):r>n&&(r=n),r<t&&(r=t);let o=this.subarray(t,
r);return Object.setPrototypeOf(o,R.prototype),o};function mt(e,t,r){if(e%1!==0||e<0)throw new RangeError("offset is not uint");if(e+t>r)throw new RangeError("Trying to access beyond buffer length")}R.
prototype.readUintLE=R.prototype.readUIntLE=function(t,r,n){t=t>>>0,r=r>>>0,n||mt(t,r,this.length);let o=this[t],s=1,i=0;for(;++i<r&&(s*=256);)o+=this[t+i]*s;return o};R.prototype.readUintBE=R.prototype.
readUIntBE=function(t,r,n){t=t>>>0,r=r>>>0,n||mt(t,r,this.length);let o=this[t+--r],s=1;for(;r>0&&(s*=256);)o+=this[t+--r]*s;return o};R.prototype.readUint8=R.prototype.readUInt8=function(t,r){return t=
t>>>0,r||mt(t,1,this.length),this[t]};R.prototype.readUint16LE=R.prototype.readUInt16LE=function(t,r){return t=t>>>0,r||mt(t,2,this.length),this[t]|this[t+1]<<8};R.prototype.readUint16BE=R.prototype.readUInt16BE=
function(t,r){return t=t>>>0,r||mt(t,2,this.length),this[t]<<8|this[t+1]};R.prototype.readUint32LE=R.prototype.readUInt32LE=function(t,r){return t=t>>>0,r||mt(t,4,this.length),(this[t]|this[t+1]<<8|this[t+
2]<<16)+this[t+3]*16777216};R.prototype.readUint32BE=R.prototype.readUInt32BE=function(t,r){return t=t>>>0,r||mt(t,4,this.length),this[t]*16777216+(this[t+1]<<16|this[t+2]<<8|this[t+3])};R.prototype.readBigUInt64LE=
pn(function(t){t=t>>>0,To(t,"offset");let r=this[t],n=this[t+7];(r===void 0||n===void 0)&&Fs(t,this.length-8);let o=r+this[++t]*2**8+this[++t]*2**16+this[++t]*2**24,s=this[++t]+this[++t]*2**8+this[++t]*
2**16+n*2**24;return BigInt(o)+(BigInt(s)<<BigInt(32))});R.prototype.readBigUInt64BE=pn(function(t){t=t>>>0,To(t,"offset");let r=this[t],n=this[t+7];(r===void 0||n===void 0)&&Fs(t,this.length-8);let o=r*
2**24+this[++t]*2**16+this[++t]*2**8+this[++t],s=this[++t]*2**24+this[++t]*2**16+this[++t]*2**8+n;return(BigInt(o)<<BigInt(32))+BigInt(s)});R.prototype.readIntLE=function(t,r,n){t=t>>>0,r=r>>>0,n||mt(
t,r,this.length);let o=this[t],s=1,i=0;for(;++i<r&&(s*=256);)o+=this[t+i]*s;return s*=128,o>=s&&(o-=Math.pow(2,8*r)),o};R.prototype.readIntBE=function(t,r,n){t=t>>>0,r=r>>>0,n||mt(t,r,this.length);let o=r,
s=1,i=this[t+--o];for(;o>0&&(s*=256);)i+=this[t+--o]*s;return s*=128,i>=s&&(i-=Math.pow(2,8*r)),i};R.prototype.readInt8=function(t,r){return t=t>>>0,r||mt(t,1,this.length),this[t]&128?(255-this[t]+1)*
-1:this[t]};R.prototype.readInt16LE=function(t,r){t=t>>>0,r||mt(t,2,this.length);let n=this[t]|this[t+1]<<8;return n&32768?n|4294901760:n};R.prototype.readInt16BE=function(t,r){t=t>>>0,r||mt(t,2,this.
length);let n=this[t+1]|this[t]<<8;return n&32768?n|4294901760:n};R.prototype.readInt32LE=function(t,r){return t=t>>>0,r||mt(t,4,this.length),this[t]|this[t+1]<<8|this[t+2]<<16|this[t+3]<<24};R.prototype.
readInt32BE=function(t,r){return t=t>>>0,r||mt(t,4,this.length),this[t]<<24|this[t+1]<<16|this[t+2]<<8|this[t+3]};R.prototype.readBigInt64LE=pn(function(t){t=t>>>0,To(t,"offset");let r=this[t],n=this[t+
7];(r===void 0||n===void 0)&&Fs(t,this.length-8);let o=this[t+4]+this[t+5]*2**8+this[t+6]*2**16+(n<<24);return(BigInt(o)<<BigInt(32))+BigInt(r+this[++t]*2**8+this[++t]*2**16+this[++t]*2**24)});R.prototype.
readBigInt64BE=pn(function(t){t=t>>>0,To(t,"offset");let r=this[t],n=this[t+7];(r===void 0||n===void 0)&&Fs(t,this.length-8);let o=(r<<24)+this[++t]*2**16+this[++t]*2**8+this[++t];return(BigInt(o)<<BigInt(
32))+BigInt(this[++t]*2**24+this[++t]*2**16+this[++t]*2**8+n)});R.prototype.readFloatLE=function(t,r){return t=t>>>0,r||mt(t,4,this.length),$o.read(this,t,!0,23,4)};R.prototype.readFloatBE=function(t,r){
return t=t>>>0,r||mt(t,4,this.length),$o.read(this,t,!1,23,4)};R.prototype.readDoubleLE=function(t,r){return t=t>>>0,r||mt(t,8,this.length),$o.read(this,t,!0,52,8)};R.prototype.readDoubleBE=function(t,r){
return t=t>>>0,r||mt(t,8,this.length),$o.read(this,t,!1,52,8)};function Lt(e,t,r,n,o,s){if(!R.isBuffer(e))throw new TypeError('"buffer" argument must be a Buffer instance');if(t>o||t<s)throw new RangeError(
'"value" argument is out of bounds');if(r+n>e.length)throw new RangeError("Index out of range")}R.prototype.writeUintLE=R.prototype.writeUIntLE=function(t,r,n,o){if(t=+t,r=r>>>0,n=n>>>0,!o){let a=Math.
pow(2,8*n)-1;Lt(this,t,r,n,a,0)}let s=1,i=0;for(this[r]=t&255;++i<n&&(s*=256);)this[r+i]=t/s&255;return r+n};R.prototype.writeUintBE=R.prototype.writeUIntBE=function(t,r,n,o){if(t=+t,r=r>>>0,n=n>>>0,!o){
let a=Math.pow(2,8*n)-1;Lt(this,t,r,n,a,0)}let s=n-1,i=1;for(this[r+s]=t&255;--s>=0&&(i*=256);)this[r+s]=t/i&255;return r+n};R.prototype.writeUint8=R.prototype.writeUInt8=function(t,r,n){return t=+t,r=
r>>>0,n||Lt(this,t,r,1,255,0),this[r]=t&255,r+1};R.prototype.writeUint16LE=R.prototype.writeUInt16LE=function(t,r,n){return t=+t,r=r>>>0,n||Lt(this,t,r,2,65535,0),this[r]=t&255,this[r+1]=t>>>8,r+2};R.
prototype.writeUint16BE=R.prototype.writeUInt16BE=function(t,r,n){return t=+t,r=r>>>0,n||Lt(this,t,r,2,65535,0),this[r]=t>>>8,this[r+1]=t&255,r+2};R.prototype.writeUint32LE=R.prototype.writeUInt32LE=function(t,r,n){
return t=+t,r=r>>>0,n||Lt(this,t,r,4,4294967295,0),this[r+3]=t>>>24,this[r+2]=t>>>16,this[r+1]=t>>>8,this[r]=t&255,r+4};R.prototype.writeUint32BE=R.prototype.writeUInt32BE=function(t,r,n){return t=+t,
r=r>>>0,n||Lt(this,t,r,4,4294967295,0),this[r]=t>>>24,this[r+1]=t>>>16,this[r+2]=t>>>8,this[r+3]=t&255,r+4};function _m(e,t,r,n,o){$m(t,n,o,e,r,7);let s=Number(t&BigInt(4294967295));e[r++]=s,s=s>>8,e[r++]=
s,s=s>>8,e[r++]=s,s=s>>8,e[r++]=s;let i=Number(t>>BigInt(32)&BigInt(4294967295));return e[r++]=i,i=i>>8,e[r++]=i,i=i>>8,e[r++]=i,i=i>>8,e[r++]=i,r}function Qm(e,t,r,n,o){$m(t,n,o,e,r,7);let s=Number(t&
BigInt(4294967295));e[r+7]=s,s=s>>8,e[r+6]=s,s=s>>8,e[r+5]=s,s=s>>8,e[r+4]=s;let i=Number(t>>BigInt(32)&BigInt(4294967295));return e[r+3]=i,i=i>>8,e[r+2]=i,i=i>>8,e[r+1]=i,i=i>>8,e[r]=i,r+8}R.prototype.
writeBigUInt64LE=pn(function(t,r=0){return _m(this,t,r,BigInt(0),BigInt("0xffffffffffffffff"))});R.prototype.writeBigUInt64BE=pn(function(t,r=0){return Qm(this,t,r,BigInt(0),BigInt("0xffffffffffffffff"))});
R.prototype.writeIntLE=function(t,r,n,o){if(t=+t,r=r>>>0,!o){let u=Math.pow(2,8*n-1);Lt(this,t,r,n,u-1,-u)}let s=0,i=1,a=0;for(this[r]=t&255;++s<n&&(i*=256);)t<0&&a===0&&this[r+s-1]!==0&&(a=1),this[r+
s]=(t/i>>0)-a&255;return r+n};R.prototype.writeIntBE=function(t,r,n,o){if(t=+t,r=r>>>0,!o){let u=Math.pow(2,8*n-1);Lt(this,t,r,n,u-1,-u)}let s=n-1,i=1,a=0;for(this[r+s]=t&255;--s>=0&&(i*=256);)t<0&&a===
0&&this[r+s+1]!==0&&(a=1),this[r+s]=(t/i>>0)-a&255;return r+n};R.prototype.writeInt8=function(t,r,n){return t=+t,r=r>>>0,n||Lt(this,t,r,1,127,-128),t<0&&(t=255+t+1),this[r]=t&255,r+1};R.prototype.writeInt16LE=
function(t,r,n){return t=+t,r=r>>>0,n||Lt(this,t,r,2,32767,-32768),this[r]=t&255,this[r+1]=t>>>8,r+2};R.prototype.writeInt16BE=function(t,r,n){return t=+t,r=r>>>0,n||Lt(this,t,r,2,32767,-32768),this[r]=
t>>>8,this[r+1]=t&255,r+2};R.prototype.writeInt32LE=function(t,r,n){return t=+t,r=r>>>0,n||Lt(this,t,r,4,2147483647,-2147483648),this[r]=t&255,this[r+1]=t>>>8,this[r+2]=t>>>16,this[r+3]=t>>>24,r+4};R.
prototype.writeInt32BE=function(t,r,n){return t=+t,r=r>>>0,n||Lt(this,t,r,4,2147483647,-2147483648),t<0&&(t=4294967295+t+1),this[r]=t>>>24,this[r+1]=t>>>16,this[r+2]=t>>>8,this[r+3]=t&255,r+4};R.prototype.
writeBigInt64LE=pn(function(t,r=0){return _m(this,t,r,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))});R.prototype.writeBigInt64BE=pn(function(t,r=0){return Qm(this,t,r,-BigInt("0x8000000\
000000000"),BigInt("0x7fffffffffffffff"))});function Rm(e,t,r,n,o,s){if(r+n>e.length)throw new RangeError("Index out of range");if(r<0)throw new RangeError("Index out of range")}function Pm(e,t,r,n,o){
return t=+t,r=r>>>0,o||Rm(e,t,r,4,34028234663852886e22,-34028234663852886e22),$o.write(e,t,r,n,23,4),r+4}R.prototype.writeFloatLE=function(t,r,n){return Pm(this,t,r,!0,n)};R.prototype.writeFloatBE=function(t,r,n){
return Pm(this,t,r,!1,n)};function Dm(e,t,r,n,o){return t=+t,r=r>>>0,o||Rm(e,t,r,8,17976931348623157e292,-17976931348623157e292),$o.write(e,t,r,n,52,8),r+8}R.prototype.writeDoubleLE=function(t,r,n){return Dm(
this,t,r,!0,n)};R.prototype.writeDoubleBE=function(t,r,n){return Dm(this,t,r,!1,n)};R.prototype.copy=function(t,r,n,o){if(!R.isBuffer(t))throw new TypeError("argument should be a Buffer");if(n||(n=0),
!o&&o!==0&&(o=this.length),r>=t.length&&(r=t.length),r||(r=0),o>0&&o<n&&(o=n),o===n||t.length===0||this.length===0)return 0;if(r<0)throw new RangeError("targetStart out of bounds");if(n<0||n>=this.length)
throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),t.length-r<o-n&&(o=t.length-r+n);let s=o-n;return this===t&&typeof Uint8Array.
prototype.copyWithin=="function"?this.copyWithin(r,n,o):Uint8Array.prototype.set.call(t,this.subarray(n,o),r),s};R.prototype.fill=function(t,r,n,o){if(typeof t=="string"){if(typeof r=="string"?(o=r,r=
0,n=this.length):typeof n=="string"&&(o=n,n=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!R.isEncoding(o))throw new TypeError("Un\
known encoding: "+o);if(t.length===1){let i=t.charCodeAt(0);(o==="utf8"&&i<128||o==="latin1")&&(t=i)}}else typeof t=="number"?t=t&255:typeof t=="boolean"&&(t=Number(t));if(r<0||this.length<r||this.length<
n)throw new RangeError("Out of range index");if(n<=r)return this;r=r>>>0,n=n===void 0?this.length:n>>>0,t||(t=0);let s;if(typeof t=="number")for(s=r;s<n;++s)this[s]=t;else{let i=R.isBuffer(t)?t:R.from(
t,o),a=i.length;if(a===0)throw new TypeError('The value "'+t+'" is invalid for argument "value"');for(s=0;s<n-r;++s)this[s+r]=i[s%a]}return this};var Do={};function sl(e,t,r){Do[e]=class extends r{constructor(){
super(),Object.defineProperty(this,"message",{value:t.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${e}]`,this.stack,delete this.name}get code(){return e}set code(o){Object.
defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${e}]: ${this.message}`}}}sl("ERR_BUFFER_OUT_OF_BOUNDS",function(e){return e?`${e} is ou\
tside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);sl("ERR_INVALID_ARG_TYPE",function(e,t){return`The "${e}" argument must be of type number. Received type ${typeof t}`},
TypeError);sl("ERR_OUT_OF_RANGE",function(e,t,r){let n=`The value of "${e}" is out of range.`,o=r;return Number.isInteger(r)&&Math.abs(r)>2**32?o=vm(String(r)):typeof r=="bigint"&&(o=String(r),(r>BigInt(
2)**BigInt(32)||r<-(BigInt(2)**BigInt(32)))&&(o=vm(o)),o+="n"),n+=` It must be ${t}. Received ${o}`,n},RangeError);function vm(e){let t="",r=e.length,n=e[0]==="-"?1:0;for(;r>=n+4;r-=3)t=`_${e.slice(r-
3,r)}${t}`;return`${e.slice(0,r)}${t}`}function Sk(e,t,r){To(t,"offset"),(e[t]===void 0||e[t+r]===void 0)&&Fs(t,e.length-(r+1))}function $m(e,t,r,n,o,s){if(e>r||e<t){let i=typeof t=="bigint"?"n":"",a;
throw s>3?t===0||t===BigInt(0)?a=`>= 0${i} and < 2${i} ** ${(s+1)*8}${i}`:a=`>= -(2${i} ** ${(s+1)*8-1}${i}) and < 2 ** ${(s+1)*8-1}${i}`:a=`>= ${t}${i} and <= ${r}${i}`,new Do.ERR_OUT_OF_RANGE("value",
a,e)}Sk(n,o,s)}function To(e,t){if(typeof e!="number")throw new Do.ERR_INVALID_ARG_TYPE(t,"number",e)}function Fs(e,t,r){throw Math.floor(e)!==e?(To(e,r),new Do.ERR_OUT_OF_RANGE(r||"offset","an intege\
r",e)):t<0?new Do.ERR_BUFFER_OUT_OF_BOUNDS:new Do.ERR_OUT_OF_RANGE(r||"offset",`>= ${r?1:0} and <= ${t}`,e)}var xk=/[^+/0-9A-Za-z-_]/g;function kk(e){if(e=e.split("=")[0],e=e.trim().replace(xk,""),e.length<
2)return"";for(;e.length%4!==0;)e=e+"=";return e}function rl(e,t){t=t||1/0;let r,n=e.length,o=null,s=[];for(let i=0;i<n;++i){if(r=e.charCodeAt(i),r>55295&&r<57344){if(!o){if(r>56319){(t-=3)>-1&&s.push(
239,191,189);continue}else if(i+1===n){(t-=3)>-1&&s.push(239,191,189);continue}o=r;continue}if(r<56320){(t-=3)>-1&&s.push(239,191,189),o=r;continue}r=(o-55296<<10|r-56320)+65536}else o&&(t-=3)>-1&&s.push(
239,191,189);if(o=null,r<128){if((t-=1)<0)break;s.push(r)}else if(r<2048){if((t-=2)<0)break;s.push(r>>6|192,r&63|128)}else if(r<65536){if((t-=3)<0)break;s.push(r>>12|224,r>>6&63|128,r&63|128)}else if(r<
1114112){if((t-=4)<0)break;s.push(r>>18|240,r>>12&63|128,r>>6&63|128,r&63|128)}else throw new Error("Invalid code point")}return s}function _k(e){let t=[];for(let r=0;r<e.length;++r)t.push(e.charCodeAt(
r)&255);return t}function Qk(e,t){let r,n,o,s=[];for(let i=0;i<e.length&&!((t-=2)<0);++i)r=e.charCodeAt(i),n=r>>8,o=r%256,s.push(o),s.push(n);return s}function Tm(e){return Xc.toByteArray(kk(e))}function Ui(e,t,r,n){
let o;for(o=0;o<n&&!(o+r>=t.length||o>=e.length);++o)t[o+r]=e[o];return o}function Qr(e,t){return e instanceof t||e!=null&&e.constructor!=null&&e.constructor.name!=null&&e.constructor.name===t.name}function il(e){
return e!==e}var Rk=(function(){let e="0123456789abcdef",t=new Array(256);for(let r=0;r<16;++r){let n=r*16;for(let o=0;o<16;++o)t[n+o]=e[r]+e[o]}return t})();function pn(e){return typeof BigInt>"u"?Pk:
e}function Pk(){throw new Error("BigInt not supported")}});var w,p=Xx(()=>{w=L(Om())});var j=me((zM,Mm)=>{p();Mm.exports=globalThis.tf});var al=me((NM,Fm)=>{p();Fm.exports=globalThis.tf.wasm});var xa=me((cN,Sa)=>{p();var Cw,Bw,Sw,xw,kw,_w,Qw,Rw,Pw,Ba,Bf,Dw,$w,Ho,Tw,Ow,Mw,Fw,zw,Lw,Nw,Uw,jw;(function(e){var t=typeof global=="object"?global:typeof self=="object"?self:typeof this=="object"?this:
{};typeof define=="function"&&define.amd?define("tslib",["exports"],function(n){e(r(t,r(n)))}):typeof Sa=="object"&&typeof Sa.exports=="object"?e(r(t,r(Sa.exports))):e(r(t));function r(n,o){return n!==
t&&(typeof Object.create=="function"?Object.defineProperty(n,"__esModule",{value:!0}):n.__esModule=!0),function(s,i){return n[s]=o?o(s,i):i}}})(function(e){var t=Object.setPrototypeOf||{__proto__:[]}instanceof
Array&&function(r,n){r.__proto__=n}||function(r,n){for(var o in n)n.hasOwnProperty(o)&&(r[o]=n[o])};Cw=function(r,n){t(r,n);function o(){this.constructor=r}r.prototype=n===null?Object.create(n):(o.prototype=
n.prototype,new o)},Bw=Object.assign||function(r){for(var n,o=1,s=arguments.length;o<s;o++){n=arguments[o];for(var i in n)Object.prototype.hasOwnProperty.call(n,i)&&(r[i]=n[i])}return r},Sw=function(r,n){
var o={};for(var s in r)Object.prototype.hasOwnProperty.call(r,s)&&n.indexOf(s)<0&&(o[s]=r[s]);if(r!=null&&typeof Object.getOwnPropertySymbols=="function")for(var i=0,s=Object.getOwnPropertySymbols(r);i<
s.length;i++)n.indexOf(s[i])<0&&Object.prototype.propertyIsEnumerable.call(r,s[i])&&(o[s[i]]=r[s[i]]);return o},xw=function(r,n,o,s){var i=arguments.length,a=i<3?n:s===null?s=Object.getOwnPropertyDescriptor(
n,o):s,u;if(typeof Reflect=="object"&&typeof Reflect.decorate=="function")a=Reflect.decorate(r,n,o,s);else for(var c=r.length-1;c>=0;c--)(u=r[c])&&(a=(i<3?u(a):i>3?u(n,o,a):u(n,o))||a);return i>3&&a&&
Object.defineProperty(n,o,a),a},kw=function(r,n){return function(o,s){n(o,s,r)}},_w=function(r,n){if(typeof Reflect=="object"&&typeof Reflect.metadata=="function")return Reflect.metadata(r,n)},Qw=function(r,n,o,s){
function i(a){return a instanceof o?a:new o(function(u){u(a)})}return new(o||(o=Promise))(function(a,u){function c(d){try{f(s.next(d))}catch(A){u(A)}}function l(d){try{f(s.throw(d))}catch(A){u(A)}}function f(d){
d.done?a(d.value):i(d.value).then(c,l)}f((s=s.apply(r,n||[])).next())})},Rw=function(r,n){var o={label:0,sent:function(){if(a[0]&1)throw a[1];return a[1]},trys:[],ops:[]},s,i,a,u;return u={next:c(0),throw:c(
1),return:c(2)},typeof Symbol=="function"&&(u[Symbol.iterator]=function(){return this}),u;function c(f){return function(d){return l([f,d])}}function l(f){if(s)throw new TypeError("Generator is already\
 executing.");for(;o;)try{if(s=1,i&&(a=f[0]&2?i.return:f[0]?i.throw||((a=i.return)&&a.call(i),0):i.next)&&!(a=a.call(i,f[1])).done)return a;switch(i=0,a&&(f=[f[0]&2,a.value]),f[0]){case 0:case 1:a=f;break;case 4:
return o.label++,{value:f[1],done:!1};case 5:o.label++,i=f[1],f=[0];continue;case 7:f=o.ops.pop(),o.trys.pop();continue;default:if(a=o.trys,!(a=a.length>0&&a[a.length-1])&&(f[0]===6||f[0]===2)){o=0;continue}
if(f[0]===3&&(!a||f[1]>a[0]&&f[1]<a[3])){o.label=f[1];break}if(f[0]===6&&o.label<a[1]){o.label=a[1],a=f;break}if(a&&o.label<a[2]){o.label=a[2],o.ops.push(f);break}a[2]&&o.ops.pop(),o.trys.pop();continue}
f=n.call(r,o)}catch(d){f=[6,d],i=0}finally{s=a=0}if(f[0]&5)throw f[1];return{value:f[0]?f[1]:void 0,done:!0}}},jw=function(r,n,o,s){s===void 0&&(s=o),r[s]=n[o]},Pw=function(r,n){for(var o in r)o!=="de\
fault"&&!n.hasOwnProperty(o)&&(n[o]=r[o])},Ba=function(r){var n=typeof Symbol=="function"&&Symbol.iterator,o=n&&r[n],s=0;if(o)return o.call(r);if(r&&typeof r.length=="number")return{next:function(){return r&&
s>=r.length&&(r=void 0),{value:r&&r[s++],done:!r}}};throw new TypeError(n?"Object is not iterable.":"Symbol.iterator is not defined.")},Bf=function(r,n){var o=typeof Symbol=="function"&&r[Symbol.iterator];
if(!o)return r;var s=o.call(r),i,a=[],u;try{for(;(n===void 0||n-- >0)&&!(i=s.next()).done;)a.push(i.value)}catch(c){u={error:c}}finally{try{i&&!i.done&&(o=s.return)&&o.call(s)}finally{if(u)throw u.error}}
return a},Dw=function(){for(var r=[],n=0;n<arguments.length;n++)r=r.concat(Bf(arguments[n]));return r},$w=function(){for(var r=0,n=0,o=arguments.length;n<o;n++)r+=arguments[n].length;for(var s=Array(r),
i=0,n=0;n<o;n++)for(var a=arguments[n],u=0,c=a.length;u<c;u++,i++)s[i]=a[u];return s},Ho=function(r){return this instanceof Ho?(this.v=r,this):new Ho(r)},Tw=function(r,n,o){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var s=o.apply(r,n||[]),i,a=[];return i={},u("next"),u("throw"),u("return"),i[Symbol.asyncIterator]=function(){return this},i;function u(m){s[m]&&(i[m]=function(h){
return new Promise(function(g,y){a.push([m,h,g,y])>1||c(m,h)})})}function c(m,h){try{l(s[m](h))}catch(g){A(a[0][3],g)}}function l(m){m.value instanceof Ho?Promise.resolve(m.value.v).then(f,d):A(a[0][2],
m)}function f(m){c("next",m)}function d(m){c("throw",m)}function A(m,h){m(h),a.shift(),a.length&&c(a[0][0],a[0][1])}},Ow=function(r){var n,o;return n={},s("next"),s("throw",function(i){throw i}),s("re\
turn"),n[Symbol.iterator]=function(){return this},n;function s(i,a){n[i]=r[i]?function(u){return(o=!o)?{value:Ho(r[i](u)),done:i==="return"}:a?a(u):u}:a}},Mw=function(r){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var n=r[Symbol.asyncIterator],o;return n?n.call(r):(r=typeof Ba=="function"?Ba(r):r[Symbol.iterator](),o={},s("next"),s("throw"),s("return"),o[Symbol.asyncIterator]=
function(){return this},o);function s(a){o[a]=r[a]&&function(u){return new Promise(function(c,l){u=r[a](u),i(c,l,u.done,u.value)})}}function i(a,u,c,l){Promise.resolve(l).then(function(f){a({value:f,done:c})},
u)}},Fw=function(r,n){return Object.defineProperty?Object.defineProperty(r,"raw",{value:n}):r.raw=n,r},zw=function(r){if(r&&r.__esModule)return r;var n={};if(r!=null)for(var o in r)Object.hasOwnProperty.
call(r,o)&&(n[o]=r[o]);return n.default=r,n},Lw=function(r){return r&&r.__esModule?r:{default:r}},Nw=function(r,n){if(!n.has(r))throw new TypeError("attempted to get private field on non-instance");return n.
get(r)},Uw=function(r,n,o){if(!n.has(r))throw new TypeError("attempted to set private field on non-instance");return n.set(r,o),o},e("__extends",Cw),e("__assign",Bw),e("__rest",Sw),e("__decorate",xw),
e("__param",kw),e("__metadata",_w),e("__awaiter",Qw),e("__generator",Rw),e("__exportStar",Pw),e("__createBinding",jw),e("__values",Ba),e("__read",Bf),e("__spread",Dw),e("__spreadArrays",$w),e("__await",
Ho),e("__asyncGenerator",Tw),e("__asyncDelegator",Ow),e("__asyncValues",Mw),e("__makeTemplateObject",Fw),e("__importStar",zw),e("__importDefault",Lw),e("__classPrivateFieldGet",Nw),e("__classPrivateFi\
eldSet",Uw)})});var kf=me(xf=>{"use strict";p();Object.defineProperty(xf,"__esModule",{value:!0});var Sf;(function(e){e[e.Transient=0]="Transient",e[e.Singleton=1]="Singleton",e[e.ResolutionScoped=2]="ResolutionScope\
d",e[e.ContainerScoped=3]="ContainerScoped"})(Sf||(Sf={}));xf.default=Sf});var Gw=me(_f=>{"use strict";p();Object.defineProperty(_f,"__esModule",{value:!0});var hQ=kf();Object.defineProperty(_f,"Lifecycle",{enumerable:!0,get:function(){return hQ.default}})});var no=me(wr=>{"use strict";p();Object.defineProperty(wr,"__esModule",{value:!0});wr.defineInjectionTokenMetadata=wr.getParamInfo=wr.INJECTION_TOKEN_METADATA_KEY=void 0;wr.INJECTION_TOKEN_METADATA_KEY=
"injectionTokens";function gQ(e){let t=Reflect.getMetadata("design:paramtypes",e)||[],r=Reflect.getOwnMetadata(wr.INJECTION_TOKEN_METADATA_KEY,e)||{};return Object.keys(r).forEach(n=>{t[+n]=r[n]}),t}wr.
getParamInfo=gQ;function yQ(e,t){return function(r,n,o){let s=Reflect.getOwnMetadata(wr.INJECTION_TOKEN_METADATA_KEY,r)||{};s[o]=t?{token:e,transform:t.transformToken,transformArgs:t.args||[]}:e,Reflect.
defineMetadata(wr.INJECTION_TOKEN_METADATA_KEY,s,r)}}wr.defineInjectionTokenMetadata=yQ});var Qf=me(ka=>{"use strict";p();Object.defineProperty(ka,"__esModule",{value:!0});ka.isClassProvider=void 0;function wQ(e){return!!e.useClass}ka.isClassProvider=wQ});var Rf=me(_a=>{"use strict";p();Object.defineProperty(_a,"__esModule",{value:!0});_a.isFactoryProvider=void 0;function bQ(e){return!!e.useFactory}_a.isFactoryProvider=bQ});var Ra=me(Ko=>{"use strict";p();Object.defineProperty(Ko,"__esModule",{value:!0});Ko.delay=Ko.DelayedConstructor=void 0;var Qa=class{constructor(t){this.wrap=t,this.reflectMethods=["get","getPrototype\
Of","setPrototypeOf","getOwnPropertyDescriptor","defineProperty","has","set","deleteProperty","apply","construct","ownKeys"]}createProxy(t){let r={},n=!1,o,s=()=>(n||(o=t(this.wrap()),n=!0),o);return new Proxy(
r,this.createHandler(s))}createHandler(t){let r={},n=o=>{r[o]=(...s)=>{s[0]=t();let i=Reflect[o];return i(...s)}};return this.reflectMethods.forEach(n),r}};Ko.DelayedConstructor=Qa;function IQ(e){if(typeof e>
"u")throw new Error("Attempt to `delay` undefined. Constructor must be wrapped in a callback");return new Qa(e)}Ko.delay=IQ});var Pa=me(Dr=>{"use strict";p();Object.defineProperty(Dr,"__esModule",{value:!0});Dr.isConstructorToken=Dr.isTransformDescriptor=Dr.isTokenDescriptor=Dr.isNormalToken=void 0;var EQ=Ra();function vQ(e){
return typeof e=="string"||typeof e=="symbol"}Dr.isNormalToken=vQ;function CQ(e){return typeof e=="object"&&"token"in e&&"multiple"in e}Dr.isTokenDescriptor=CQ;function BQ(e){return typeof e=="object"&&
"token"in e&&"transform"in e}Dr.isTransformDescriptor=BQ;function SQ(e){return typeof e=="function"||e instanceof EQ.DelayedConstructor}Dr.isConstructorToken=SQ});var Pf=me(Da=>{"use strict";p();Object.defineProperty(Da,"__esModule",{value:!0});Da.isTokenProvider=void 0;function xQ(e){return!!e.useToken}Da.isTokenProvider=xQ});var Df=me($a=>{"use strict";p();Object.defineProperty($a,"__esModule",{value:!0});$a.isValueProvider=void 0;function kQ(e){return e.useValue!=null}$a.isValueProvider=kQ});var $f=me(oo=>{"use strict";p();Object.defineProperty(oo,"__esModule",{value:!0});var _Q=Qf();Object.defineProperty(oo,"isClassProvider",{enumerable:!0,get:function(){return _Q.isClassProvider}});var QQ=Rf();
Object.defineProperty(oo,"isFactoryProvider",{enumerable:!0,get:function(){return QQ.isFactoryProvider}});var RQ=Pa();Object.defineProperty(oo,"isNormalToken",{enumerable:!0,get:function(){return RQ.isNormalToken}});
var PQ=Pf();Object.defineProperty(oo,"isTokenProvider",{enumerable:!0,get:function(){return PQ.isTokenProvider}});var DQ=Df();Object.defineProperty(oo,"isValueProvider",{enumerable:!0,get:function(){return DQ.
isValueProvider}})});var qw=me(Ta=>{"use strict";p();Object.defineProperty(Ta,"__esModule",{value:!0});Ta.isProvider=void 0;var $Q=Qf(),TQ=Df(),OQ=Pf(),MQ=Rf();function FQ(e){return $Q.isClassProvider(e)||TQ.isValueProvider(
e)||OQ.isTokenProvider(e)||MQ.isFactoryProvider(e)}Ta.isProvider=FQ});var Mf=me(Of=>{"use strict";p();Object.defineProperty(Of,"__esModule",{value:!0});var Tf=class{constructor(){this._registryMap=new Map}entries(){return this._registryMap.entries()}getAll(t){return this.
ensure(t),this._registryMap.get(t)}get(t){this.ensure(t);let r=this._registryMap.get(t);return r[r.length-1]||null}set(t,r){this.ensure(t),this._registryMap.get(t).push(r)}setAll(t,r){this._registryMap.
set(t,r)}has(t){return this.ensure(t),this._registryMap.get(t).length>0}clear(){this._registryMap.clear()}ensure(t){this._registryMap.has(t)||this._registryMap.set(t,[])}};Of.default=Tf});var Ww=me(zf=>{"use strict";p();Object.defineProperty(zf,"__esModule",{value:!0});var zQ=Mf(),Ff=class extends zQ.default{};zf.default=Ff});var Zw=me(Nf=>{"use strict";p();Object.defineProperty(Nf,"__esModule",{value:!0});var Lf=class{constructor(){this.scopedResolutions=new Map}};Nf.default=Lf});var Uf=me(Oa=>{"use strict";p();Object.defineProperty(Oa,"__esModule",{value:!0});Oa.formatErrorCtor=void 0;function LQ(e,t){return e===null?`at position #${t}`:`"${e.split(",")[t].trim()}" at positio\
n #${t}`}function NQ(e,t,r="    "){return[e,...t.message.split(`
`).map(n=>r+n)].join(`
`)}function UQ(e,t,r){let[,n=null]=e.toString().match(/constructor\(([\w, ]+)\)/)||[],o=LQ(n,t);return NQ(`Cannot inject the dependency ${o} of "${e.name}" constructor. Reason:`,r)}Oa.formatErrorCtor=
UQ});var Vw=me(Ma=>{"use strict";p();Object.defineProperty(Ma,"__esModule",{value:!0});Ma.isDisposable=void 0;function jQ(e){return!(typeof e.dispose!="function"||e.dispose.length>0)}Ma.isDisposable=jQ});var Kw=me(so=>{"use strict";p();Object.defineProperty(so,"__esModule",{value:!0});so.PostResolutionInterceptors=so.PreResolutionInterceptors=void 0;var Hw=Mf(),Fa=class extends Hw.default{};so.PreResolutionInterceptors=
Fa;var za=class extends Hw.default{};so.PostResolutionInterceptors=za;var jf=class{constructor(){this.preResolution=new Fa,this.postResolution=new za}};so.default=jf});var In=me(Yr=>{"use strict";p();Object.defineProperty(Yr,"__esModule",{value:!0});Yr.instance=Yr.typeInfo=void 0;var GQ=xa(),Mt=$f(),qQ=qw(),La=Pa(),WQ=Ww(),Ut=kf(),Na=Zw(),ZQ=Uf(),VQ=Ra(),HQ=Vw(),KQ=Kw();
Yr.typeInfo=new Map;var Gf=class e{constructor(t){this.parent=t,this._registry=new WQ.default,this.interceptors=new KQ.default,this.disposed=!1,this.disposables=new Set}register(t,r,n={lifecycle:Ut.default.
Transient}){this.ensureNotDisposed();let o;if(qQ.isProvider(r)?o=r:o={useClass:r},Mt.isTokenProvider(o)){let s=[t],i=o;for(;i!=null;){let a=i.useToken;if(s.includes(a))throw new Error(`Token registrat\
ion cycle detected! ${[...s,a].join(" -> ")}`);s.push(a);let u=this._registry.get(a);u&&Mt.isTokenProvider(u.provider)?i=u.provider:i=null}}if((n.lifecycle===Ut.default.Singleton||n.lifecycle==Ut.default.
ContainerScoped||n.lifecycle==Ut.default.ResolutionScoped)&&(Mt.isValueProvider(o)||Mt.isFactoryProvider(o)))throw new Error(`Cannot use lifecycle "${Ut.default[n.lifecycle]}" with ValueProviders or F\
actoryProviders`);return this._registry.set(t,{provider:o,options:n}),this}registerType(t,r){return this.ensureNotDisposed(),Mt.isNormalToken(r)?this.register(t,{useToken:r}):this.register(t,{useClass:r})}registerInstance(t,r){
return this.ensureNotDisposed(),this.register(t,{useValue:r})}registerSingleton(t,r){if(this.ensureNotDisposed(),Mt.isNormalToken(t)){if(Mt.isNormalToken(r))return this.register(t,{useToken:r},{lifecycle:Ut.
default.Singleton});if(r)return this.register(t,{useClass:r},{lifecycle:Ut.default.Singleton});throw new Error('Cannot register a type name as a singleton without a "to" token')}let n=t;return r&&!Mt.
isNormalToken(r)&&(n=r),this.register(t,{useClass:n},{lifecycle:Ut.default.Singleton})}resolve(t,r=new Na.default,n=!1){this.ensureNotDisposed();let o=this.getRegistration(t);if(!o&&Mt.isNormalToken(t)){
if(n)return;throw new Error(`Attempted to resolve unregistered dependency token: "${t.toString()}"`)}if(this.executePreResolutionInterceptor(t,"Single"),o){let s=this.resolveRegistration(o,r);return this.
executePostResolutionInterceptor(t,s,"Single"),s}if(La.isConstructorToken(t)){let s=this.construct(t,r);return this.executePostResolutionInterceptor(t,s,"Single"),s}throw new Error("Attempted to const\
ruct an undefined constructor. Could mean a circular dependency problem. Try using `delay` function.")}executePreResolutionInterceptor(t,r){if(this.interceptors.preResolution.has(t)){let n=[];for(let o of this.
interceptors.preResolution.getAll(t))o.options.frequency!="Once"&&n.push(o),o.callback(t,r);this.interceptors.preResolution.setAll(t,n)}}executePostResolutionInterceptor(t,r,n){if(this.interceptors.postResolution.
has(t)){let o=[];for(let s of this.interceptors.postResolution.getAll(t))s.options.frequency!="Once"&&o.push(s),s.callback(t,r,n);this.interceptors.postResolution.setAll(t,o)}}resolveRegistration(t,r){
if(this.ensureNotDisposed(),t.options.lifecycle===Ut.default.ResolutionScoped&&r.scopedResolutions.has(t))return r.scopedResolutions.get(t);let n=t.options.lifecycle===Ut.default.Singleton,o=t.options.
lifecycle===Ut.default.ContainerScoped,s=n||o,i;return Mt.isValueProvider(t.provider)?i=t.provider.useValue:Mt.isTokenProvider(t.provider)?i=s?t.instance||(t.instance=this.resolve(t.provider.useToken,
r)):this.resolve(t.provider.useToken,r):Mt.isClassProvider(t.provider)?i=s?t.instance||(t.instance=this.construct(t.provider.useClass,r)):this.construct(t.provider.useClass,r):Mt.isFactoryProvider(t.provider)?
i=t.provider.useFactory(this):i=this.construct(t.provider,r),t.options.lifecycle===Ut.default.ResolutionScoped&&r.scopedResolutions.set(t,i),i}resolveAll(t,r=new Na.default,n=!1){this.ensureNotDisposed();
let o=this.getAllRegistrations(t);if(!o&&Mt.isNormalToken(t)){if(n)return[];throw new Error(`Attempted to resolve unregistered dependency token: "${t.toString()}"`)}if(this.executePreResolutionInterceptor(
t,"All"),o){let i=o.map(a=>this.resolveRegistration(a,r));return this.executePostResolutionInterceptor(t,i,"All"),i}let s=[this.construct(t,r)];return this.executePostResolutionInterceptor(t,s,"All"),
s}isRegistered(t,r=!1){return this.ensureNotDisposed(),this._registry.has(t)||r&&(this.parent||!1)&&this.parent.isRegistered(t,!0)}reset(){this.ensureNotDisposed(),this._registry.clear(),this.interceptors.
preResolution.clear(),this.interceptors.postResolution.clear()}clearInstances(){this.ensureNotDisposed();for(let[t,r]of this._registry.entries())this._registry.setAll(t,r.filter(n=>!Mt.isValueProvider(
n.provider)).map(n=>(n.instance=void 0,n)))}createChildContainer(){this.ensureNotDisposed();let t=new e(this);for(let[r,n]of this._registry.entries())n.some(({options:o})=>o.lifecycle===Ut.default.ContainerScoped)&&
t._registry.setAll(r,n.map(o=>o.options.lifecycle===Ut.default.ContainerScoped?{provider:o.provider,options:o.options}:o));return t}beforeResolution(t,r,n={frequency:"Always"}){this.interceptors.preResolution.
set(t,{callback:r,options:n})}afterResolution(t,r,n={frequency:"Always"}){this.interceptors.postResolution.set(t,{callback:r,options:n})}dispose(){return GQ.__awaiter(this,void 0,void 0,function*(){this.
disposed=!0;let t=[];this.disposables.forEach(r=>{let n=r.dispose();n&&t.push(n)}),yield Promise.all(t)})}getRegistration(t){return this.isRegistered(t)?this._registry.get(t):this.parent?this.parent.getRegistration(
t):null}getAllRegistrations(t){return this.isRegistered(t)?this._registry.getAll(t):this.parent?this.parent.getAllRegistrations(t):null}construct(t,r){if(t instanceof VQ.DelayedConstructor)return t.createProxy(
o=>this.resolve(o,r));let n=(()=>{let o=Yr.typeInfo.get(t);if(!o||o.length===0){if(t.length===0)return new t;throw new Error(`TypeInfo not known for "${t.name}"`)}let s=o.map(this.resolveParams(r,t));
return new t(...s)})();return HQ.isDisposable(n)&&this.disposables.add(n),n}resolveParams(t,r){return(n,o)=>{try{return La.isTokenDescriptor(n)?La.isTransformDescriptor(n)?n.multiple?this.resolve(n.transform).
transform(this.resolveAll(n.token,new Na.default,n.isOptional),...n.transformArgs):this.resolve(n.transform).transform(this.resolve(n.token,t,n.isOptional),...n.transformArgs):n.multiple?this.resolveAll(
n.token,new Na.default,n.isOptional):this.resolve(n.token,t,n.isOptional):La.isTransformDescriptor(n)?this.resolve(n.transform,t).transform(this.resolve(n.token,t),...n.transformArgs):this.resolve(n,t)}catch(s){
throw new Error(ZQ.formatErrorCtor(r,o,s))}}}ensureNotDisposed(){if(this.disposed)throw new Error("This container has been disposed, you cannot interact with a disposed container")}};Yr.instance=new Gf;
Yr.default=Yr.instance});var Jw=me(Wf=>{"use strict";p();Object.defineProperty(Wf,"__esModule",{value:!0});var JQ=no(),Xr=In(),qf=Pa(),YQ=Uf();function XQ(){return function(e){let t=JQ.getParamInfo(e);return class extends e{constructor(...r){
super(...r.concat(t.slice(r.length).map((n,o)=>{try{return qf.isTokenDescriptor(n)?qf.isTransformDescriptor(n)?n.multiple?Xr.instance.resolve(n.transform).transform(Xr.instance.resolveAll(n.token),...n.
transformArgs):Xr.instance.resolve(n.transform).transform(Xr.instance.resolve(n.token),...n.transformArgs):n.multiple?Xr.instance.resolveAll(n.token):Xr.instance.resolve(n.token):qf.isTransformDescriptor(
n)?Xr.instance.resolve(n.transform).transform(Xr.instance.resolve(n.token),...n.transformArgs):Xr.instance.resolve(n)}catch(s){let i=o+r.length;throw new Error(YQ.formatErrorCtor(e,i,s))}})))}}}}Wf.default=
XQ});var Yw=me(Zf=>{"use strict";p();Object.defineProperty(Zf,"__esModule",{value:!0});var eR=no();function tR(e,t){let r={token:e,multiple:!1,isOptional:t&&t.isOptional};return eR.defineInjectionTokenMetadata(
r)}Zf.default=tR});var Ua=me(Vf=>{"use strict";p();Object.defineProperty(Vf,"__esModule",{value:!0});var rR=no(),nR=In(),Xw=In();function oR(e){return function(t){nR.typeInfo.set(t,rR.getParamInfo(t)),e&&e.token&&(Array.
isArray(e.token)?e.token.forEach(r=>{Xw.instance.register(r,t)}):Xw.instance.register(e.token,t))}}Vf.default=oR});var eb=me(Hf=>{"use strict";p();Object.defineProperty(Hf,"__esModule",{value:!0});var sR=xa(),iR=In();function aR(e=[]){return function(t){return e.forEach(r=>{var{token:n,options:o}=r,s=sR.__rest(r,[
"token","options"]);return iR.instance.register(n,s,o)}),t}}Hf.default=aR});var tb=me(Kf=>{"use strict";p();Object.defineProperty(Kf,"__esModule",{value:!0});var uR=Ua(),cR=In();function lR(){return function(e){uR.default()(e),cR.instance.registerSingleton(e)}}Kf.default=lR});var rb=me(Jf=>{"use strict";p();Object.defineProperty(Jf,"__esModule",{value:!0});var fR=no();function dR(e,t){let r={token:e,multiple:!0,isOptional:t&&t.isOptional};return fR.defineInjectionTokenMetadata(
r)}Jf.default=dR});var nb=me(Yf=>{"use strict";p();Object.defineProperty(Yf,"__esModule",{value:!0});var AR=no();function mR(e,t,...r){let n={token:e,multiple:!0,transform:t,transformArgs:r};return AR.defineInjectionTokenMetadata(
n)}Yf.default=mR});var ob=me(Xf=>{"use strict";p();Object.defineProperty(Xf,"__esModule",{value:!0});var pR=no();function hR(e,t,...r){return pR.defineInjectionTokenMetadata(e,{transformToken:t,args:r})}Xf.default=hR});var sb=me(ed=>{"use strict";p();Object.defineProperty(ed,"__esModule",{value:!0});var gR=Ua(),yR=In();function wR(e,t){return function(r){gR.default()(r),yR.instance.register(t||r,r,{lifecycle:e})}}ed.
default=wR});var ib=me(br=>{"use strict";p();Object.defineProperty(br,"__esModule",{value:!0});var bR=Jw();Object.defineProperty(br,"autoInjectable",{enumerable:!0,get:function(){return bR.default}});var IR=Yw();Object.
defineProperty(br,"inject",{enumerable:!0,get:function(){return IR.default}});var ER=Ua();Object.defineProperty(br,"injectable",{enumerable:!0,get:function(){return ER.default}});var vR=eb();Object.defineProperty(
br,"registry",{enumerable:!0,get:function(){return vR.default}});var CR=tb();Object.defineProperty(br,"singleton",{enumerable:!0,get:function(){return CR.default}});var BR=rb();Object.defineProperty(br,
"injectAll",{enumerable:!0,get:function(){return BR.default}});var SR=nb();Object.defineProperty(br,"injectAllWithTransform",{enumerable:!0,get:function(){return SR.default}});var xR=ob();Object.defineProperty(
br,"injectWithTransform",{enumerable:!0,get:function(){return xR.default}});var kR=sb();Object.defineProperty(br,"scoped",{enumerable:!0,get:function(){return kR.default}})});var ab=me(td=>{"use strict";p();Object.defineProperty(td,"__esModule",{value:!0});function _R(e){let t;return r=>(t==null&&(t=e(r)),t)}td.default=_R});var ub=me(rd=>{"use strict";p();Object.defineProperty(rd,"__esModule",{value:!0});function QR(e){let t=new WeakMap;return r=>{let n=t.get(r);return n==null&&(n=e(r),t.set(r,n)),n}}rd.default=QR});var cb=me(nd=>{"use strict";p();Object.defineProperty(nd,"__esModule",{value:!0});function RR(e,t,r,n=!0){let o,s;return i=>{let a=e(i);return(!n||s!==a)&&((s=a)?o=i.resolve(t):o=i.resolve(r)),o}}nd.default=
RR});var lb=me(oi=>{"use strict";p();Object.defineProperty(oi,"__esModule",{value:!0});var PR=ab();Object.defineProperty(oi,"instanceCachingFactory",{enumerable:!0,get:function(){return PR.default}});var DR=ub();
Object.defineProperty(oi,"instancePerContainerCachingFactory",{enumerable:!0,get:function(){return DR.default}});var $R=cb();Object.defineProperty(oi,"predicateAwareClassFactory",{enumerable:!0,get:function(){
return $R.default}})});var fb=me(En=>{"use strict";p();Object.defineProperty(En,"__esModule",{value:!0});var od=xa();if(typeof Reflect>"u"||!Reflect.getMetadata)throw new Error(`tsyringe requires a reflect polyfill. Please \
add 'import "reflect-metadata"' to the top of your entry point.`);var TR=Gw();Object.defineProperty(En,"Lifecycle",{enumerable:!0,get:function(){return TR.Lifecycle}});od.__exportStar(ib(),En);od.__exportStar(
lb(),En);od.__exportStar($f(),En);var OR=Ra();Object.defineProperty(En,"delay",{enumerable:!0,get:function(){return OR.delay}});var MR=In();Object.defineProperty(En,"container",{enumerable:!0,get:function(){
return MR.instance}})});var EC=me(()=>{p();throw new Error("the Worker of this page has no WebGPU")});p();var Mx=L(j()),Fx=L(al());p();var xt=Uint8Array,qt=Uint16Array,Al=Int32Array,ml=new xt([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),pl=new xt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,
13,0,0]),zm=new xt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Wm=function(e,t){for(var r=new qt(31),n=0;n<31;++n)r[n]=t+=1<<e[n-1];for(var o=new Al(r[30]),n=1;n<30;++n)for(var s=r[n];s<r[n+1];++s)
o[s]=s-r[n]<<5|n;return{b:r,r:o}},Zm=Wm(ml,2),Dk=Zm.b,cl=Zm.r;Dk[28]=258,cl[258]=28;var Vm=Wm(pl,0),jM=Vm.b,Lm=Vm.r,ll=new qt(32768);for(De=0;De<32768;++De)qr=(De&43690)>>1|(De&21845)<<1,qr=(qr&52428)>>
2|(qr&13107)<<2,qr=(qr&61680)>>4|(qr&3855)<<4,ll[De]=((qr&65280)>>8|(qr&255)<<8)>>1;var qr,De,Ns=(function(e,t,r){for(var n=e.length,o=0,s=new qt(t);o<n;++o)e[o]&&++s[e[o]-1];var i=new qt(t);for(o=1;o<
t;++o)i[o]=i[o-1]+s[o-1]<<1;var a;if(r){a=new qt(1<<t);var u=15-t;for(o=0;o<n;++o)if(e[o])for(var c=o<<4|e[o],l=t-e[o],f=i[e[o]-1]++<<l,d=f|(1<<l)-1;f<=d;++f)a[ll[f]>>u]=c}else for(a=new qt(n),o=0;o<n;++o)
e[o]&&(a[o]=ll[i[e[o]-1]++]>>15-e[o]);return a}),Yn=new xt(288);for(De=0;De<144;++De)Yn[De]=8;var De;for(De=144;De<256;++De)Yn[De]=9;var De;for(De=256;De<280;++De)Yn[De]=7;var De;for(De=280;De<288;++De)
Yn[De]=8;var De,ji=new xt(32);for(De=0;De<32;++De)ji[De]=5;var De,$k=Ns(Yn,9,0);var Tk=Ns(ji,5,0);var Hm=function(e){return(e+7)/8|0},Km=function(e,t,r){return(t==null||t<0)&&(t=0),(r==null||r>e.length)&&(r=e.length),new xt(e.subarray(t,r))};var Ok=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in \
range 1980-2099","filename too long","stream finishing","invalid zip data"],Gi=function(e,t,r){var n=new Error(t||Ok[e]);if(n.code=e,Error.captureStackTrace&&Error.captureStackTrace(n,Gi),!r)throw n;return n};var Wr=function(e,t,r){r<<=t&7;var n=t/8|0;e[n]|=r,e[n+1]|=r>>8},zs=function(e,t,r){r<<=t&7;var n=t/8|0;e[n]|=r,e[n+1]|=r>>8,e[n+2]|=r>>16},ul=function(e,t){for(var r=[],n=0;n<e.length;++n)e[n]&&r.push(
{s:n,f:e[n]});var o=r.length,s=r.slice();if(!o)return{t:Ym,l:0};if(o==1){var i=new xt(r[0].s+1);return i[r[0].s]=1,{t:i,l:1}}r.sort(function(E,v){return E.f-v.f}),r.push({s:-1,f:25001});var a=r[0],u=r[1],
c=0,l=1,f=2;for(r[0]={s:-1,f:a.f+u.f,l:a,r:u};l!=o-1;)a=r[r[c].f<r[f].f?c++:f++],u=r[c!=l&&r[c].f<r[f].f?c++:f++],r[l++]={s:-1,f:a.f+u.f,l:a,r:u};for(var d=s[0].s,n=1;n<o;++n)s[n].s>d&&(d=s[n].s);var A=new qt(
d+1),m=fl(r[l-1],A,0);if(m>t){var n=0,h=0,g=m-t,y=1<<g;for(s.sort(function(v,k){return A[k.s]-A[v.s]||v.f-k.f});n<o;++n){var b=s[n].s;if(A[b]>t)h+=y-(1<<m-A[b]),A[b]=t;else break}for(h>>=g;h>0;){var I=s[n].
s;A[I]<t?h-=1<<t-A[I]++-1:++n}for(;n>=0&&h;--n){var B=s[n].s;A[B]==t&&(--A[B],++h)}m=t}return{t:new xt(A),l:m}},fl=function(e,t,r){return e.s==-1?Math.max(fl(e.l,t,r+1),fl(e.r,t,r+1)):t[e.s]=r},Nm=function(e){
for(var t=e.length;t&&!e[--t];);for(var r=new qt(++t),n=0,o=e[0],s=1,i=function(u){r[n++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++s;else{if(!o&&s>2){for(;s>138;s-=138)i(32754);s>2&&(i(s>10?s-11<<5|28690:s-
3<<5|12305),s=0)}else if(s>3){for(i(o),--s;s>6;s-=6)i(8304);s>2&&(i(s-3<<5|8208),s=0)}for(;s--;)i(o);s=1,o=e[a]}return{c:r.subarray(0,n),n:t}},Ls=function(e,t){for(var r=0,n=0;n<t.length;++n)r+=e[n]*t[n];
return r},Jm=function(e,t,r){var n=r.length,o=Hm(t+2);e[o]=n&255,e[o+1]=n>>8,e[o+2]=e[o]^255,e[o+3]=e[o+1]^255;for(var s=0;s<n;++s)e[o+s+4]=r[s];return(o+4+n)*8},Um=function(e,t,r,n,o,s,i,a,u,c,l){Wr(
t,l++,r),++o[256];for(var f=ul(o,15),d=f.t,A=f.l,m=ul(s,15),h=m.t,g=m.l,y=Nm(d),b=y.c,I=y.n,B=Nm(h),E=B.c,v=B.n,k=new qt(19),S=0;S<b.length;++S)++k[b[S]&31];for(var S=0;S<E.length;++S)++k[E[S]&31];for(var $=ul(
k,7),z=$.t,G=$.l,re=19;re>4&&!z[zm[re-1]];--re);var pe=c+5<<3,H=Ls(o,Yn)+Ls(s,ji)+i,Qe=Ls(o,d)+Ls(s,h)+i+14+3*re+Ls(k,z)+2*k[16]+3*k[17]+7*k[18];if(u>=0&&pe<=H&&pe<=Qe)return Jm(t,l,e.subarray(u,u+c));
var X,ee,$e,Oe;if(Wr(t,l,1+(Qe<H)),l+=2,Qe<H){X=Ns(d,A,0),ee=d,$e=Ns(h,g,0),Oe=h;var Be=Ns(z,G,0);Wr(t,l,I-257),Wr(t,l+5,v-1),Wr(t,l+10,re-4),l+=14;for(var S=0;S<re;++S)Wr(t,l+3*S,z[zm[S]]);l+=3*re;for(var Pe=[
b,E],Z=0;Z<2;++Z)for(var Ue=Pe[Z],S=0;S<Ue.length;++S){var Je=Ue[S]&31;Wr(t,l,Be[Je]),l+=z[Je],Je>15&&(Wr(t,l,Ue[S]>>5&127),l+=Ue[S]>>12)}}else X=$k,ee=Yn,$e=Tk,Oe=ji;for(var S=0;S<a;++S){var fe=n[S];
if(fe>255){var Je=fe>>18&31;zs(t,l,X[Je+257]),l+=ee[Je+257],Je>7&&(Wr(t,l,fe>>23&31),l+=ml[Je]);var mn=fe&31;zs(t,l,$e[mn]),l+=Oe[mn],mn>3&&(zs(t,l,fe>>5&8191),l+=pl[mn])}else zs(t,l,X[fe]),l+=ee[fe]}
return zs(t,l,X[256]),l+ee[256]},Mk=new Al([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),Ym=new xt(0),Fk=function(e,t,r,n,o,s){var i=s.z||e.length,a=new xt(n+i+5*(1+Math.ceil(i/
7e3))+o),u=a.subarray(n,a.length-o),c=s.l,l=(s.r||0)&7;if(t){l&&(u[0]=s.r>>3);for(var f=Mk[t-1],d=f>>13,A=f&8191,m=(1<<r)-1,h=s.p||new qt(32768),g=s.h||new qt(m+1),y=Math.ceil(r/3),b=2*y,I=function(Os){
return(e[Os]^e[Os+1]<<y^e[Os+2]<<b)&m},B=new Al(25e3),E=new qt(288),v=new qt(32),k=0,S=0,$=s.i||0,z=0,G=s.w||0,re=0;$+2<i;++$){var pe=I($),H=$&32767,Qe=g[pe];if(h[H]=Qe,g[pe]=H,G<=$){var X=i-$;if((k>7e3||
z>24576)&&(X>423||!c)){l=Um(e,u,0,B,E,v,S,z,re,$-re,l),z=k=S=0,re=$;for(var ee=0;ee<286;++ee)E[ee]=0;for(var ee=0;ee<30;++ee)v[ee]=0}var $e=2,Oe=0,Be=A,Pe=H-Qe&32767;if(X>2&&pe==I($-Pe))for(var Z=Math.
min(d,X)-1,Ue=Math.min(32767,$),Je=Math.min(258,X);Pe<=Ue&&--Be&&H!=Qe;){if(e[$+$e]==e[$+$e-Pe]){for(var fe=0;fe<Je&&e[$+fe]==e[$+fe-Pe];++fe);if(fe>$e){if($e=fe,Oe=Pe,fe>Z)break;for(var mn=Math.min(Pe,
fe-2),zi=0,ee=0;ee<mn;++ee){var Ro=$-Pe+ee&32767,Wc=h[Ro],Gt=Ro-Wc&32767;Gt>zi&&(zi=Gt,Qe=Ro)}}}H=Qe,Qe=h[H],Pe+=H-Qe&32767}if(Oe){B[z++]=268435456|cl[$e]<<18|Lm[Oe];var Ts=cl[$e]&31,jr=Lm[Oe]&31;S+=ml[Ts]+
pl[jr],++E[257+Ts],++v[jr],G=$+$e,++k}else B[z++]=e[$],++E[e[$]]}}for($=Math.max($,G);$<i;++$)B[z++]=e[$],++E[e[$]];l=Um(e,u,c,B,E,v,S,z,re,$-re,l),c||(s.r=l&7|u[l/8|0]<<3,l-=7,s.h=g,s.p=h,s.i=$,s.w=G)}else{
for(var $=s.w||0;$<i+c;$+=65535){var Po=$+65535;Po>=i&&(u[l/8|0]=c,Po=i),l=Jm(u,l+1,e.subarray($,Po))}s.i=i}return Km(a,0,n+Hm(l)+o)},zk=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var r=t,
n=9;--n;)r=(r&1&&-306674912)^r>>>1;e[t]=r}return e})(),Lk=function(){var e=-1;return{p:function(t){for(var r=e,n=0;n<t.length;++n)r=zk[r&255^t[n]]^r>>>8;e=r},d:function(){return~e}}};var Nk=function(e,t,r,n,o){if(!o&&(o={l:1},t.dictionary)){var s=t.dictionary.subarray(-32768),i=new xt(s.length+e.length);i.set(s),i.set(e,s.length),e=i,o.w=s.length}return Fk(e,t.level==null?6:t.level,
t.mem==null?o.l?Math.ceil(Math.max(8,Math.min(13,Math.log(e.length)))*1.5):20:12+t.mem,r,n,o)},Xm=function(e,t){var r={};for(var n in e)r[n]=e[n];for(var n in t)r[n]=t[n];return r};var Et=function(e,t,r){for(;r;++t)e[t]=r,r>>>=8};function Uk(e,t){return Nk(e,t||{},0,0)}var ep=function(e,t,r,n){for(var o in e){var s=e[o],i=t+o,a=n;Array.isArray(s)&&(a=Xm(n,s[1]),s=s[0]),ArrayBuffer.isView(s)?r[i]=[s,a]:(r[i+="/"]=[new xt(0),a],ep(s,i,r,n))}},jm=typeof TextEncoder<"u"&&
new TextEncoder,jk=typeof TextDecoder<"u"&&new TextDecoder,Gk=0;try{jk.decode(Ym,{stream:!0}),Gk=1}catch{}function Gm(e,t){if(t){for(var r=new xt(e.length),n=0;n<e.length;++n)r[n]=e.charCodeAt(n);return r}if(jm)return jm.encode(e);for(var o=e.length,s=new xt(e.length+(e.length>>1)),i=0,a=function(l){s[i++]=
l},n=0;n<o;++n){if(i+5>s.length){var u=new xt(i+8+(o-n<<1));u.set(s),s=u}var c=e.charCodeAt(n);c<128||t?a(c):c<2048?(a(192|c>>6),a(128|c&63)):c>55295&&c<57344?(c=65536+(c&1047552)|e.charCodeAt(++n)&1023,
a(240|c>>18),a(128|c>>12&63),a(128|c>>6&63),a(128|c&63)):(a(224|c>>12),a(128|c>>6&63),a(128|c&63))}return Km(s,0,i)}var dl=function(e){var t=0;if(e)for(var r in e){var n=e[r].length;n>65535&&Gi(9),t+=n+4}return t},qm=function(e,t,r,n,o,s,i,a){var u=n.length,c=r.extra,l=a&&a.length,f=dl(c);Et(e,t,i!=null?33639248:67324752),
t+=4,i!=null&&(e[t++]=20,e[t++]=r.os),e[t]=20,t+=2,e[t++]=r.flag<<1|(s<0&&8),e[t++]=o&&8,e[t++]=r.compression&255,e[t++]=r.compression>>8;var d=new Date(r.mtime==null?Date.now():r.mtime),A=d.getFullYear()-
1980;if((A<0||A>119)&&Gi(10),Et(e,t,A<<25|d.getMonth()+1<<21|d.getDate()<<16|d.getHours()<<11|d.getMinutes()<<5|d.getSeconds()>>1),t+=4,s!=-1&&(Et(e,t,r.crc),Et(e,t+4,s<0?-s-2:s),Et(e,t+8,r.size)),Et(
e,t+12,u),Et(e,t+14,f),t+=16,i!=null&&(Et(e,t,l),Et(e,t+6,r.attrs),Et(e,t+10,i),t+=14),e.set(n,t),t+=u,f)for(var m in c){var h=c[m],g=h.length;Et(e,t,+m),Et(e,t+2,g),e.set(h,t+4),t+=4+g}return l&&(e.set(
a,t),t+=l),t},qk=function(e,t,r,n,o){Et(e,t,101010256),Et(e,t+8,r),Et(e,t+10,r),Et(e,t+12,n),Et(e,t+16,o)};function tp(e,t){t||(t={});var r={},n=[];ep(e,"",r,t);var o=0,s=0;for(var i in r){var a=r[i],u=a[0],c=a[1],l=c.level==0?0:8,f=Gm(i),d=f.length,A=c.comment,m=A&&Gm(A),h=m&&m.length,g=dl(c.extra);d>65535&&
Gi(11);var y=l?Uk(u,c):u,b=y.length,I=Lk();I.p(u),n.push(Xm(c,{size:u.length,crc:I.d(),c:y,f,m,u:d!=i.length||m&&A.length!=h,o,compression:l})),o+=30+d+g+b,s+=76+2*(d+g)+(h||0)+b}for(var B=new xt(s+22),
E=o,v=s-o,k=0;k<n.length;++k){var f=n[k];qm(B,f.o,f,f.f,f.u,f.c.length);var S=30+f.f.length+dl(f.extra);B.set(f.c,f.o+S),qm(B,o,f,f.f,f.u,f.c.length,f.o,f.m),o+=16+S+(f.m?f.m.length:0)}return qk(B,o,n.
length,v,E),B}p();p();p();p();var ae={};pm(ae,{BIGINT_FORMAT_RANGES:()=>Vi,CONSTANT_CATCH:()=>Ap,Class:()=>yl,NUMBER_FORMAT_RANGES:()=>js,aborted:()=>Zt,allowsEval:()=>vl,assert:()=>Kk,assertEqual:()=>Wk,assertIs:()=>Vk,assertNever:()=>Hk,
assertNotEqual:()=>Zk,assignProp:()=>Wt,attachSchema:()=>Gs,base64ToUint8Array:()=>fp,base64urlToUint8Array:()=>p1,cached:()=>Lo,captureStackTrace:()=>Wi,cleanEnum:()=>m1,cleanRegex:()=>Us,clone:()=>rr,
cloneDef:()=>Xk,codePointLength:()=>qs,constantCatch:()=>mp,createTransparentProxy:()=>s1,defineLazy:()=>op,defineLazyInternal:()=>_e,derived:()=>w1,esc:()=>Il,escapeRegex:()=>Hr,explicitlyAborted:()=>Sl,
extend:()=>u1,finalizeIssue:()=>gr,floatSafeRemainder:()=>bl,getElementAtPath:()=>e1,getEnumValues:()=>Fo,getLengthableOrigin:()=>Ws,getParsedType:()=>o1,getSizableOrigin:()=>lp,hexToUint8Array:()=>g1,
hide:()=>Ji,installLazyProp:()=>v1,isObject:()=>eo,isPlainObject:()=>yn,issue:()=>Uo,joinValues:()=>qi,jsonStringifyReplacer:()=>zo,members:()=>kl,merge:()=>l1,mergeDefs:()=>Vr,normalizeParams:()=>se,
nullish:()=>wl,numKeys:()=>n1,objectClone:()=>Jk,omit:()=>a1,optionalKeys:()=>Bl,own:()=>gn,parsedType:()=>xl,partial:()=>f1,pick:()=>i1,prefixIssues:()=>hr,primitiveTypes:()=>up,promiseAllObject:()=>t1,
propertyKeyTypes:()=>Cl,randomString:()=>r1,rawShape:()=>No,required:()=>d1,safeExtend:()=>c1,shallowClone:()=>ap,sizeCaps:()=>Ki,slugify:()=>El,stringifyPrimitive:()=>Zi,toZod:()=>np,uint8ArrayToBase64:()=>dp,
uint8ArrayToBase64url:()=>h1,uint8ArrayToHex:()=>y1,unwrapMessage:()=>Mo});p();function Wk(e){return e}function Zk(e){return e}function np(){return e=>e}function Vk(e){}function Hk(e){throw new Error("Unexpected value in exhaustive check")}function Kk(e){}function Fo(e){let t=Object.
values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function qi(e,t="|"){return e.map(r=>Zi(r)).join(t)}function zo(e,t){return typeof t==
"bigint"?t.toString():t}var gl=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Lo(e){
return new gl(e)}function wl(e){return e==null}function Us(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function bl(e,t){let r=e/t,n=Math.round(r),o=4*Number.
EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var rp=Symbol("evaluating");function op(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==rp)return n===void 0&&(n=rp,n=r()),n},set(o){Object.
defineProperty(e,t,{value:o})},configurable:!0})}function Jk(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function Wt(e,t,r){Object.defineProperty(e,t,{value:r,
writable:!0,enumerable:!0,configurable:!0})}function No(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Zr(e){return No(e._zod.def)??e._zod.def.shape}function sp(e,t,r){
Object.defineProperty(e,t,{get(){let n=r();return Wt(this,t,n),n},enumerable:!0,configurable:!0})}function ip(e,t,r){t in e?Wt(e,t,r):e[t]=r}function Xn(e,t,r,n){let o=Zr(t);for(let s of r){let i=Object.
getOwnPropertyDescriptor(o,s);i.enumerable&&(i.get?sp(e,s,()=>{let a=t._zod.def.shape[s];return n?n(a,s):a}):ip(e,s,n?n(i.value,s):i.value))}}function Yk(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.
getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?sp(e,r,()=>t[r]):ip(e,r,n.value))}}function Vr(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.
defineProperties({},t)}function Xk(e){return Vr(e._zod.def)}function e1(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function t1(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};
for(let s=0;s<t.length;s++)o[t[s]]=n[s];return o})}function r1(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function Il(e){return JSON.
stringify(e)}function El(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var Wi="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function eo(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}var vl=Lo(()=>{if(Tt.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{
return!1}});function yn(e){if(eo(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(eo(r)===!1||Object.prototype.hasOwnProperty.call(r,"isProto\
typeOf")===!1)}function ap(e){return yn(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function n1(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.
call(e,r)&&t++;return t}var o1=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolea\
n";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.
catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:
throw new Error(`Unknown data type: ${t}`)}},Cl=new Set(["string","number","symbol"]),up=new Set(["string","number","bigint","boolean","symbol","undefined"]);function Hr(e){return e.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}function rr(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function se(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==
void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function s1(e){
let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,s){return t??(t=e()),Reflect.set(t,n,o,s)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??
(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??
(t=e()),Reflect.defineProperty(t,n,o)}})}function Zi(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Bl(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&
e[t]._zod.optout==="optional")}var js={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Vi={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function i1(e,t){let r=e._zod.
def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let s={};return Xn(s,e,Hi(e,t)),rr(e,Vr(r,{shape:s,checks:[]}))}function Hi(e,t){let r=Zr(
e),n=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}function a1(e,t){let r=e._zod.
def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(Hi(e,t)),i={};return Xn(i,e,Reflect.ownKeys(Zr(e)).filter(a=>!s.has(a))),
rr(e,Vr(r,{shape:i,checks:[]}))}function u1(e,t){if(!yn(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=Zr(e);for(let s of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(o,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return rr(e,Vr(e._zod.def,{shape:cp(
e,t)}))}function cp(e,t){let r={};return Xn(r,e,Reflect.ownKeys(Zr(e))),Yk(r,t),r}function c1(e,t){if(!yn(t))throw new Error("Invalid input to safeExtend: expected a plain object");return rr(e,Vr(e._zod.
def,{shape:cp(e,t)}))}function l1(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};Xn(r,e,Reflect.ownKeys(Zr(e))),Xn(r,t,Reflect.ownKeys(Zr(t)));let n=Vr(e._zod.def,{shape:r,get catchall(){
return t._zod.def.catchall},checks:t._zod.def.checks??[]});return rr(e,n)}function f1(e,t,r,n="partial"){let s=t._zod.def.checks;if(s&&s.length>0)throw new Error(`.${n}() cannot be used on object sche\
mas containing refinements`);let a=r?new Set(Hi(t,r)):void 0,u={};return Xn(u,t,Reflect.ownKeys(Zr(t)),e&&((c,l)=>a&&!a.has(l)?c:new e({type:"optional",innerType:c}))),rr(t,Vr(t._zod.def,{shape:u,checks:[]}))}
function d1(e,t,r){let n=r?new Set(Hi(t,r)):void 0,o={};return Xn(o,t,Reflect.ownKeys(Zr(t)),(s,i)=>n&&!n.has(i)?s:new e({type:"nonoptional",innerType:s})),rr(t,Vr(t._zod.def,{shape:o}))}function Zt(e,t=0){
if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function Sl(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.
continue===!1)return!0;return!1}function hr(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function Mo(e){return typeof e=="string"?e:e?.message}function Ki(e){let t=[];
for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function Gs(e,t,r){var n;for(let o=t;o<e.length;o++)
(n=e[o]).schema??(n.schema=r)}function gr(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?.
_zod.def?.error:void 0,i=e.message?e.message:Mo(e.inst?._zod.def?.error?.(e))??Mo(s?.(e))??Mo(t?.error?.(e))??Mo(r.customError?.(e))??Mo(r.localeError?.(e))??"Invalid input",a={};for(let u of Object.keys(
e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(a[u]=e[u]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function lp(e){return e instanceof Set?
"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var A1=/[\uD800-\uDBFF]/;function qs(e){let t=e.length;if(!A1.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&
(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function Ws(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function xl(e){let t=typeof e;switch(t){case"number":return Number.
isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.
name}}return t}function Uo(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function m1(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(
t,10))).map(t=>t[1])}function fp(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function dp(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(
e[r]);return btoa(t)}function p1(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return fp(t+r)}function h1(e){return dp(e).replace(/\+/g,"-").replace(/\//g,"_").replace(
/=/g,"")}function g1(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(
n,n+2),16);return r}function y1(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var yl=class{constructor(...t){}};function kl(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(
t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):b1(e,r,n.value)}}function gn(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function Ji(e,t,r){
return gn(e,t,r,!1)}function w1(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return gn(this,r,n(this))},set(o){gn(this,r,o)}})}return t}function b1(e,t,r){
Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:gn(this,t,r.bind(this))},set(n){gn(this,t,n)}})}function I1(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var hl,hn=!1,
E1={configurable:!0,get(){hn=!0}};function _e(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&hl!==e._zod){hl=void 0;return}hl=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(
this,t,E1);let o=hn;hn=!1;try{let s=r(this);return hn?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),hn=hn||o,s}catch(s){throw delete this[t],hn=hn||o,s}},set(o){Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function v1(e,t,r,n){let o=I1(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:n,value:void 0};
return Object.defineProperty(this,t,s),s.value=r(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:s})}})}var Ap="~cons\
tantCatch";function mp(e){let t=()=>e;return t[Ap]=!0,t}var pp,to=Object.freeze({status:"aborted"}),_l={value:void 0,enumerable:!1},hp="captureStackTrace"in Error?Error:null;function C1(e){let t=hp;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.
stackTraceLimit=0}catch{return hp=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function Q(e,t,r,n){let o={};function s(d){this.def=d,this.constr=f,this.traits=new Set}s.prototype=
o;let i=r,a=i&&new WeakSet;function u(d,A){if(d._zod){if(d._zod.traits.has(e))return}else{_l.value=new s(A);try{Object.defineProperty(d,"_zod",_l)}finally{_l.value=void 0}}if(d._zod.traits.add(e),t(d,
A),a){let h=Object.getPrototypeOf(d),g=d._zod.constr.prototype,y=h;for(;y&&y!==g;)y=Object.getPrototypeOf(y);let b=y??h;a.has(b)||(a.add(b),kl(b,i))}let m=f.prototype;for(let h in m)Object.prototype.hasOwnProperty.
call(m,h)&&(h in d||(d[h]=m[h].bind(d)))}let c=n?.Parent??Object;class l extends c{}Object.defineProperty(l,"name",{value:e});function f(d){let A=n?.Parent?C1(l):this;u(A,d);let m=A._zod.deferred;if(m){
for(let g of m)g();A._zod.deferred=void 0}let h=globalThis.__zod_globalConfig?.postProcessor;return h&&h(A),A}return Object.defineProperty(f,"init",{value:u}),Object.defineProperty(f,Symbol.hasInstance,
{value:d=>n?.Parent&&d instanceof n.Parent?!0:d?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}var yr=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},jo=class extends Error{constructor(t){super(`Encountered unidirectional tra\
nsform during encode: ${t}`),this.name="ZodEncodeError"}};(pp=globalThis).__zod_globalConfig??(pp.__zod_globalConfig={});var Tt=globalThis.__zod_globalConfig;function kt(e){return e&&Object.assign(Tt,
e),Tt}p();p();function B1(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,zo,2)),e.message}function S1(e){this._zod.message=e}var x1={get:B1,set:S1,enumerable:!0,configurable:!0},Rl={value:void 0,
enumerable:!1},gp=new WeakSet([Object.prototype,Error.prototype]),yp=(e,t)=>{e.name="$ZodError",Rl.value=t,Object.defineProperty(e,"issues",Rl),Rl.value=void 0,Object.defineProperty(e,"message",x1);let r=Object.
getPrototypeOf(e);gp.has(r)||(gp.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,
writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},wp=Q("$ZodError",yp),JM=Q("$ZodError",yp,void 0,{Parent:Error});function k1(e,t,r){return Object.
prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function Pl(e,t=r=>r.message){let r={},n=[];for(let o of e.
issues)o.path.length>0?k1(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function Dl(e,t=r=>r.message){let r={_errors:[]},n=(o,s=[])=>{for(let i of o.issues)if(i.code===
"invalid_union"&&i.errors.length)i.errors.map(a=>n({issues:a},[...s,...i.path]));else if(i.code==="invalid_key")n({issues:i.issues},[...s,...i.path]);else if(i.code==="invalid_element")n({issues:i.issues},
[...s,...i.path]);else{let a=[...s,...i.path];if(a.length===0)r._errors.push(t(i));else{let u=r,c=0;for(;c<a.length;){let l=a[c],f=c===a.length-1;if(l==="_errors"){f&&u._errors.push(t(i)),c++;continue}
Object.prototype.hasOwnProperty.call(u,l)||Object.defineProperty(u,l,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let d=u[l];f&&d._errors.push(t(i)),u=d,c++}}}};return n(e),r}function Yi(e,t){return{callee:t?.callee??e,Err:t?.Err}}var Xi=e=>{let t=(r,n,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new yr;if(a.issues.
length){let u=new(s?.Err??e)(a.issues.map(c=>gr(c,i,kt())));throw Wi(u,s?.callee??t),u}return a.value};return t};var ea=e=>{let t=async(r,n,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>gr(c,
i,kt())));throw Wi(u,s?.callee??t),u}return a.value};return t};var ta=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},s=t._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new yr;return s.issues.length?bp(e,s.issues,o):{success:!0,data:s.value}};function bp(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>gr(o,r,kt()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var ra=e=>async(t,r,n)=>{let o=n?{...n,async:!0}:
{async:!0},s=t._zod.run({value:r,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?bp(e,s.issues,o):{success:!0,data:s.value}};var _1=Symbol.for("zod.compile.invalid"),Q1=Symbol.for("zod.compile.fallback"),$l=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==_1)return!0;if(n.definite===!0&&r===void 0)return!1}return R1(
e,t,r)});function R1(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,s;if(o?(n[Q1]=!0,s=o({value:t,issues:[]},n)):s=e._zod.run({value:t,issues:[]},n),s instanceof
Promise)throw new yr;return s.issues.length===0}var Tl=async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=
await o),o.issues.length===0},Ip=e=>{let t=Xi(e),r=(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return t(n,o,a,Yi(r,i))};return r};var Ep=e=>{let t=Xi(e),r=(n,o,s,i)=>t(n,o,s,Yi(r,i));return r};var vp=e=>{let t=ea(e),r=async(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return await t(n,o,a,Yi(r,i))};return r};var Cp=e=>{let t=ea(e),r=async(n,o,s,i)=>await t(n,o,s,Yi(r,i));return r};var Bp=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return ta(e)(t,r,o)};var Sp=e=>(t,r,n)=>ta(e)(t,r,n);var xp=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return ra(e)(t,r,o)};var kp=e=>async(t,r,n)=>ra(e)(t,r,n);p();p();p();var _p=/^[cC][0-9a-z]{6,}$/,Qp=/^[0-9a-z]+$/,Rp=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Pp=/^[0-9a-vA-V]{20}$/,Dp=/^[A-Za-z0-9]{27}$/,$p=/^[a-zA-Z0-9_-]{21}$/;function Tp(e){return new RegExp(`^[\
a-zA-Z0-9_-]{${e}}$`)}var Op=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Mp=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Ml=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):
/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var Fp=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var P1="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function zp(){return new RegExp(P1,"u")}var Lp=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
Np=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var Up=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,jp=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
Gp=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,qp=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var Wp=/^https?$/,Zp=/^\+[1-9]\d{6,14}$/;var Vp="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|\
2[0-8])))";function D1(e){return new RegExp(`^${e}$`)}var Hp=D1(Vp);function Ol(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}\
:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function Kp(e){return new RegExp(`^${Ol(e)}$`)}function Jp(e){let t=["Z"];e.offset&&
t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${Ol({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${Ol({precision:e.precision})}`:r;return new RegExp(`^${Vp}T(?:${n})$`)}
var Yp=/^[\s\S]{0,}$/;var Fl=/^-?\d+$/,Zs=/^-?\d+(?:\.\d+)?$/,Xp=/^(?:true|false)$/i;var eh=/^[^A-Z]*$/,th=/^[^a-z]*$/;var vt=Q("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var zl=e=>{let t=e.value;return!wl(t)&&t.length!==void 0},na={number:"number",bigint:"bigint",object:"date"},Ll=Q("$ZodCheckLessThan",(e,t)=>{vt.init(e,t);let r=na[typeof t.value];e._zod.check=n=>{(t.
inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:na[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,
continue:!t.abort})}}),Nl=Q("$ZodCheckGreaterThan",(e,t)=>{vt.init(e,t);let r=na[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:na[typeof n.value]??
r,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),rh=Q("$ZodCheckMultipleOf",(e,t)=>{vt.init(e,t),e._zod.check=
r=>{if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.value!==BigInt(0)&&r.value%t.value===BigInt(0):bl(r.value,t.value)===
0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}}),nh=Q("$ZodCheckNumberFormat",(e,t)=>{vt.init(e,t),t.format=t.format||"float6\
4";let r=t.format?.includes("int"),n=r?"int":"number",[o,s]=js[t.format];e._zod.check=i=>{let a=i.value;if(r){if(!Number.isInteger(a)){i.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,
input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,
continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}
a<o&&i.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>s&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:s,inclusive:!0,inst:e,
continue:!t.abort})}});var oh=Q("$ZodCheckMaxLength",(e,t)=>{var r;vt.init(e,t),(r=e._zod.def).when??(r.when=zl),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>t.maximum?qs(o):s)<=t.maximum)return;let a=Ws(
o);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),sh=Q("$ZodCheckMinLength",(e,t)=>{var r;vt.init(e,t),(r=e._zod.def).when??(r.when=zl),e._zod.
check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*2?qs(o):s)>=t.minimum)return;let a=Ws(o);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,
inst:e,continue:!t.abort})}}),ih=Q("$ZodCheckLengthEquals",(e,t)=>{var r;vt.init(e,t),(r=e._zod.def).when??(r.when=zl),e._zod.check=n=>{let o=n.value,s=o.length,i=typeof o=="string"&&s>=t.length&&s<=t.
length*2?qs(o):s;if(i===t.length)return;let a=Ws(o),u=i>t.length;n.issues.push({origin:a,...u?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,
inst:e,continue:!t.abort})}}),Vs=Q("$ZodCheckStringFormat",(e,t)=>{var r,n;vt.init(e,t),t.pattern?(r=e._zod).check??(r.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"\
string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),ah=Q("$ZodCheckRegex",(e,t)=>{
Vs.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.
abort})}}),uh=Q("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=eh),Vs.init(e,t)}),ch=Q("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=th),Vs.init(e,t)}),lh=Q("$ZodCheckIncludes",(e,t)=>{vt.init(
e,t);let r=Hr(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.includes(t.includes,t.position)||o.issues.push({origin:"string",code:"\
invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),fh=Q("$ZodCheckStartsWith",(e,t)=>{vt.init(e,t);let r=new RegExp(`^${Hr(t.prefix)}.*`);t.pattern??(t.pattern=
r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),dh=Q("$ZodCheckE\
ndsWith",(e,t)=>{vt.init(e,t);let r=new RegExp(`.*${Hr(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"\
ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var Ah=Q("$ZodCheckOverwrite",(e,t)=>{vt.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});p();var oa=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,
{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(i=>i),o=Math.min(...n.map(i=>i.length-i.trimStart().length)),s=n.map(i=>i.slice(o)).map(i=>" ".repeat(this.indent*2)+i);for(let i of s)this.content.push(i)}compile(){let t=Function,r=this?.content??
[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};p();var ph={major:4,minor:6,patch:7};var Me=Q("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=ph;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let s of o)
for(let i of s._zod.onattach)i(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,u,c)=>{if(a.memo)return a;let l=Zt(a),f;for(let d of u){
if(d._zod.def.when){if(Sl(a)||!d._zod.def.when(a))continue}else if(l)continue;let A=a.issues.length,m=d._zod.check(a);if(m instanceof Promise&&c?.async===!1)throw new yr;if(f||m instanceof Promise)f=(f??
Promise.resolve()).then(async()=>{await m,a.issues.length!==A&&(Gs(a.issues,A,e),l||(l=Zt(a,A)))});else{if(a.issues.length===A)continue;Gs(a.issues,A,e),l||(l=Zt(a,A))}}return f?f.then(()=>a):a},i=(a,u,c)=>{
if(Zt(a))return a.aborted=!0,a;let l=s(u,o,c);if(l instanceof Promise){if(c.async===!1)throw new yr;return l.then(f=>e._zod.parse(f,c))}return e._zod.parse(l,c)};e._zod.run=(a,u)=>{if(u.skipChecks)return e.
_zod.parse(a,u);if(u.direction==="backward"){let l=e._zod.parse({value:a.value,issues:[]},{...u,skipChecks:!0});return l instanceof Promise?l.then(f=>i(f,a,u)):i(l,a,u)}let c=e._zod.parse(a,u);if(c instanceof
Promise){if(u.async===!1)throw new yr;return c.then(l=>s(l,o,u))}return s(c,o,u)}}},{get"~standard"(){return Ji(this,"~standard",jl(this))},set"~standard"(e){gn(this,"~standard",e)}}),_h=(e,t)=>e.issues.
length?{issues:e.issues.map(r=>gr(r,t,kt()))}:{value:e.value};async function $1(e,t){let r={async:!0};return _h(await e._zod.run({value:t,issues:[]},r),r)}function jl(e){return{validate:t=>{let r={async:!1};
try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return _h(n,r)}catch{}return $1(e,t)},vendor:"zod",version:1}}var ua=Q("$ZodString",(e,t)=>{Me.init(e,t),e._zod.pattern=t.pattern??
Yp,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),Ne=Q("$ZodStrin\
gFormat",(e,t)=>{Vs.init(e,t),ua.init(e,t)}),Qh=Q("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=Mp),Ne.init(e,t)}),Rh=Q("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];
if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Ml(n))}else t.pattern??(t.pattern=Ml());Ne.init(e,t)}),Ph=Q("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=Fp),Ne.
init(e,t)}),Dh=1,ia=2;function $h(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function T1(e,t){return!("normalize"in t)&&!("hostname"in
t)&&!("protocol"in t)?$h(e)||ia:O1(e,t)}function O1(e,t){if(!t.normalize&&t.protocol?.source===Wp.source&&!/^https?:\/\//i.test(e))return Dh;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="functi\
on")return r.parse(e)??ia}return new URL(e)}catch{return ia}}var M1=/[\t\n\r]/g;function hh(e){return e.replace(M1,"")}function F1(e,t){return t.lastIndex=0,t.test(e.hostname)}function z1(e,t){return t.
lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var Th=Q("$ZodURL",(e,t)=>{Ne.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=T1(n,t);if(o===Dh){r.issues.push({code:"\
invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===ia){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});
return}if(o===!0){r.value=hh(n);return}t.hostname&&!F1(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.
abort}),t.protocol&&!z1(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?
o.href:hh(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),Oh=Q("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=zp()),Ne.init(e,t)}),Mh=Q("$ZodN\
anoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?$p:Tp(t.length)),Ne.init(e,
t)}),Fh=Q("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=_p),Ne.init(e,t)}),zh=Q("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Qp),Ne.init(e,t)}),Lh=Q("$ZodULID",(e,t)=>{t.pattern??(t.pattern=Rp),Ne.init(e,t)}),
Nh=Q("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Pp),Ne.init(e,t)}),Uh=Q("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=Dp),Ne.init(e,t)}),jh=Q("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=Jp(t)),Ne.init(e,
t)}),Gh=Q("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=Hp),Ne.init(e,t)}),qh=Q("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=Kp(t)),Ne.init(e,t)}),Wh=Q("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Op),
Ne.init(e,t)}),Zh=Q("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=Lp),Ne.init(e,t)}),L1=/^[0-9a-fA-F:.]+$/;function Vh(e){return L1.test(e)?$h(`http://[${e}]`):!1}var Hh=Q("$ZodIPv6",(e,t)=>{t.pattern??(t.
pattern=Np),Ne.init(e,t),e._zod.check=r=>{Vh(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var Kh=Q("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=Up),Ne.init(e,t)});function N1(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(n);return`${o}`!==n||o<0||o>128?
!1:Vh(r)}var Jh=Q("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=jp),Ne.init(e,t),e._zod.check=r=>{N1(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});
function Yh(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var Gl=/^[0-9a-zA-Z+/]*={0,2}$/,Xh=Q("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Gl),Ne.
init(e,t),e._zod.check=r=>{Yh(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),ca=/^[A-Za-z0-9_-]*$/;function U1(e){if(!ca.test(e))return!1;let t=e.
replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return Yh(r)}var eg=Q("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=ca),Ne.init(e,t),e._zod.check=r=>{U1(r.value)||r.issues.
push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),tg=Q("$ZodE164",(e,t)=>{t.pattern??(t.pattern=Zp),Ne.init(e,t)});function j1(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}
var rg=Q("$ZodJWT",(e,t)=>{Ne.init(e,t),e._zod.check=r=>{j1(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var ql=Q("$ZodNumber",(e,t)=>{Me.init(e,t),e._zod.pattern=Zs,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(
o))return r;let s=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),
r}}),ng=Q("$ZodNumberFormat",(e,t)=>{nh.init(e,t),ql.init(e,t)}),og=Q("$ZodBoolean",(e,t)=>{Me.init(e,t),e._zod.pattern=Xp,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o==
"boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),r}});var sg=Q("$ZodUnknown",(e,t)=>{Me.init(e,t),e._zod.parse=r=>r}),ig=Q("$ZodNever",(e,t)=>{Me.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function G1(e,t){let r=Ki(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>n&&!i?.skipChecks&&i?.direction!=="backward"){
for(let[u,c]of Ki(e._zod.def.checks))if(a>u&&c._zod.def.when(s)){let l=s.issues.length;return c._zod.check(s),s.issues[l].continue=!1,Gs(s.issues,l,e),s}}return o(s,i)}}var q1=e=>Array.isArray(e)?e.length:
-1;function gh(e,t,r){e.issues.length&&t.issues.push(...hr(r,e.issues)),t.value[r]=e.value}var ag=Q("$ZodArray",(e,t)=>{Me.init(e,t);let r=Tt.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!Array.
isArray(s))return n.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),n;n.value=r?r.alloc(e,n,Array(s.length),o):Array(s.length);let i=[],a=o?.abortEarly;for(let u=0;u<s.length;u++){let c=s[u],
l=t.element._zod.run({value:c,issues:[]},o);if(l instanceof Promise)i.push(l.then(f=>gh(f,n,u)));else if(gh(l,n,u),a&&l.issues.length!==0&&Zt(l))break}return i.length?Promise.all(i).then(()=>n):n},G1(
e,q1)});function aa(e,t,r,n,o,s){let i=r in n,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...hr(r,e.issues))}if(!i&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[r]=void 0):t.value[r]=e.value}}var W1=[];function ug(e){
let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:W1,o=n.length?[...t,...n]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid elem\
ent at key "${String(i)}": expected a Zod schema`);let s=Bl(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function cg(e,t,r,n,o,s,i){let a=[],
u=o.keySet,c=o.catchall._zod,l=c.def.type,f=c.optin,d=c.optout,A=0;for(let m in t){if(i&&r.issues.length!==A){if(Zt(r,A))break;A=r.issues.length}if(u.has(m))continue;if(m==="__proto__"){l==="never"&&a.
push(m);continue}if(l==="never"){a.push(m);continue}let h=c.run({value:t[m],issues:[]},n);h instanceof Promise?e.push(h.then(g=>aa(g,r,m,t,f,d))):aa(h,r,m,t,f,d)}return a.length&&r.issues.push({code:"\
unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var Z1=Q("$ZodObject",(e,t)=>{Me.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.
raw:t.shape??{};if(n){let c=()=>{let l={...n};return Object.defineProperty(t,"shape",{value:l}),c.raw=l,l};c.raw=n,Object.defineProperty(t,"shape",{get:c})}let o=Lo(()=>ug(t));_e(e,"propValues",c=>{let l=c.
def.shape,f={};for(let d in l){let A=l[d]._zod;if(A.values){Object.prototype.hasOwnProperty.call(f,d)||Wt(f,d,new Set);for(let m of A.values)f[d].add(m);A.optin!==void 0&&f[d].add(void 0)}}return f});
let s=eo,i=t.catchall,a,u=Tt.memoizer;u?.attach(e),e._zod.parse=(c,l)=>{a??(a=o.value);let f=c.value;if(!s(f))return c.issues.push({expected:"object",code:"invalid_type",input:f,inst:e}),c;c.value=u?u.
alloc(e,c,{},l):{};let d=[],A=a.shape,m=l?.abortEarly,h=c.issues.length;for(let g of a.allKeys){if(m&&c.issues.length!==h){if(Zt(c,h))break;h=c.issues.length}if(g==="__proto__")continue;let y=A[g],b=y.
_zod.optin,I=y._zod.optout,B=y._zod.run({value:f[g],issues:[]},l);B instanceof Promise?d.push(B.then(E=>aa(E,c,g,f,b,I))):aa(B,c,g,f,b,I)}return i?cg(d,f,c,l,o.value,e,m===!0):d.length?Promise.all(d).
then(()=>c):c}}),lg=Q("$ZodObjectJIT",(e,t)=>{Z1.init(e,t);let r=e._zod.parse,n=Lo(()=>ug(t)),o=Tt.memoizer,s=A=>{let m=n.value,h=m.symbolKeys,g=new oa(["payload","ctx"],{shape:A,inst:e,memo:o,syms:h}),
y=E=>`shape[${E}]._zod.run({ value: input[${E}], issues: [] }, ctx)`,b=(E,v)=>`
          let ${E}_ab = false;
          for (let i = 0; i < ${E}.issues.length; i++) {
            const iss = ${E}.issues[i];
            iss.path = iss.path ? [${v}, ...iss.path] : [${v}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${E}_ab = true;
          }
          if (${E}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;g.write("const input = payload.value;");let I=Object.create(null),B=0;for(let E of m.allKeys)I[E]=`key_${B++}`;g.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const new\
Result = {};");for(let E of m.allKeys){if(E==="__proto__")continue;let v=I[E],k=typeof E=="symbol"?`syms[${h.indexOf(E)}]`:Il(E),S=`${k} in input`,$=A[E],z=$?._zod?.optin,G=z!==void 0,re=$?._zod?.optout===
"optional";if(g.write(`const ${v} = ${y(k)};`),G&&re){let pe=z==="optional"?`${v}_present`:`${v}.value !== undefined || ${v}_present`;g.write(`
        const ${v}_present = ${S};
        if (!${v}.issues.length || ${v}_present) {
          if (${v}.issues.length) {${b(v,k)}
          }

          if (${pe}) {
            newResult[${k}] = ${v}.value;
          }
        }

      `)}else G?(g.write(`
        if (${v}.issues.length) {${b(v,k)}
        }
      `),z==="defaulted"?g.write(`newResult[${k}] = ${v}.value;`):g.write(`
        if (${v}.value !== undefined || ${S}) {
          newResult[${k}] = ${v}.value;
        }
      `)):g.write(`
        const ${v}_present = ${S};
        if (${v}.issues.length) {${b(v,k)}
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

      `)}return g.write("payload.value = newResult;"),g.write("return payload;"),g.compile()},i,a=eo,u=!Tt.jitless,l=u&&vl.value,f=t.catchall,d;e._zod.parse=(A,m)=>{d??(d=n.value);let h=A.value;return a(
h)?u&&l&&m?.async===!1&&m.jitless!==!0?(i||(i=s(t.shape)),A=i(A,m),f?cg([],h,A,m,d,e,m?.abortEarly===!0):A):r(A,m):(A.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),A)}});function yh(e,t,r,n){
for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let o=e.filter(s=>!Zt(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.
map(s=>s.issues.map(i=>gr(i,n,kt())))}),t)}var Wl=Q("$ZodUnion",(e,t)=>{Me.init(e,t),_e(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==
void 0)?"optional":void 0),_e(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),_e(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.
flatMap(o=>Array.from(o._zod.values)))}),_e(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>Us(s.source)).join("|")}\
)$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let s=!1,i=[];for(let a of t.options){let u=a._zod.run({value:n.value,issues:[]},o);if(u instanceof
Promise)i.push(u),s=!0;else{if(u.issues.length===0)return u;i.push(u)}}return s?Promise.all(i).then(a=>yh(a,n,e,o)):yh(i,n,e,o)}});function V1(e){let t=new Map;for(let r of e.options){let n=r._zod.propValues?.[e.discriminator];if(!n||n.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);
for(let o of n)if(t.has(o)){if(o!==void 0)throw new Error(`Duplicate discriminator value "${String(o)}"`);t.set(o,null)}else t.set(o,r)}return t}var fg=Q("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,
Wl.init(e,t);let r=e._zod.parse;_e(e,"propValues",o=>{let s={},i=0;for(let a of o.def.options){let u=a._zod.propValues;if(!u||Object.keys(u).length===0)throw new Error(`Invalid discriminated union opt\
ion at index "${o.def.options.indexOf(a)}"`);u[o.def.discriminator]?.has(void 0)&&i++;for(let[c,l]of Object.entries(u)){Object.prototype.hasOwnProperty.call(s,c)||Wt(s,c,new Set);for(let f of l)s[c].add(
f)}}return!o.def.unionFallback&&i>1&&s[o.def.discriminator]?.delete(void 0),s}),t.options.forEach((o,s)=>{let i=No(o._zod.def);if(i&&!Object.prototype.hasOwnProperty.call(i,t.discriminator))throw new Error(
`Invalid discriminated union option at index "${s}"`)});let n=Lo(()=>V1(t));e._zod.parse=(o,s)=>{let i=o.value;if(!eo(i))return o.issues.push({code:"invalid_type",expected:"object",input:i,inst:e}),o;
let a=i?.[t.discriminator],u=n.value.get(a);return u&&(a!==void 0||s.direction!=="backward")?u._zod.run(o,s):t.unionFallback||s.direction==="backward"?r(o,s):(o.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(n.value.keys()).filter(c=>n.value.get(c)!==null),input:i,path:[t.discriminator],inst:e}),o)}}),dg=Q("$ZodIntersection",
(e,t)=>{Me.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,s=t.left._zod.run({value:o,issues:[]},n),i=t.right._zod.run({value:o,issues:[]},n);return s instanceof Promise||i instanceof Promise?Promise.all(
[s,i]).then(([u,c])=>wh(r,u,c)):wh(r,s,i)}});function Ul(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(yn(e)&&yn(t)){let r=Object.keys(
t),n=Object.keys(e).filter(s=>r.indexOf(s)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let s of n){if(s==="__proto__")continue;let i=Ul(e[s],t[s]);if(!i.
valid)return{valid:!1,mergeErrorPath:[s,...i.mergeErrorPath]};o[s]=i.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];
for(let n=0;n<e.length;n++){let o=e[n],s=t[n],i=Ul(o,s);if(!i.valid)return{valid:!1,mergeErrorPath:[n,...i.mergeErrorPath]};r.push(i.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function wh(e,t,r){
let n=new Map,o,s=new Map,i=(c,l)=>{let f;if(c.code==="unrecognized_keys"&&!c.path?.length)o??(o=c),f=c.keys;else if(c.code==="invalid_key"&&c.origin==="record"&&c.path?.length===1){let d=String(c.path[0]);
s.has(d)||s.set(d,c),f=[d]}else return!1;for(let d of f)n.has(d)||n.set(d,{}),n.get(d)[l]=!0;return!0};for(let c of t.issues)i(c,"l")||e.issues.push(c);for(let c of r.issues)i(c,"r")||e.issues.push(c);
let a=[...n].filter(([,c])=>c.l&&c.r).map(([c])=>c);if(a.length){let c=o?a.filter(l=>o.keys.includes(l)):[];c.length&&e.issues.push({...o,keys:c});for(let l of a)!c.includes(l)&&s.has(l)&&e.issues.push(
s.get(l))}let u=Ul(t.value,r.value);if(!u.valid){if(Zt(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(u.mergeErrorPath)}`)}return e.value=u.data,e}var Ag=Q("$ZodTup\
le",(e,t)=>{Me.init(e,t);let r=t.items,n=Tt.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{let i=o.value;if(!Array.isArray(i))return o.issues.push({input:i,inst:e,expected:"tuple",code:"invalid_type"}),o;
o.value=n?n.alloc(e,o,[],s):[];let a=[],u=bh(r,"optin"),c=bh(r,"optout");if(!t.rest){if(i.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:i,inst:e,origin:"array"}),o;i.length>
r.length&&o.issues.push({code:"too_big",maximum:r.length,inclusive:!0,input:i,inst:e,origin:"array"})}let l=new Array(r.length),f=t.rest?s?.abortEarly:void 0,d=!1;for(let A=0;A<r.length;A++){let m=r[A].
_zod.run({value:i[A],issues:[]},s);m instanceof Promise?a.push(m.then(h=>{l[A]=h})):(l[A]=m,f&&!d&&m.issues.length&&(d=Zt(m)))}if(t.rest&&!d){let A=r.length-1,m=i.slice(r.length),h=o.issues.length;for(let g of m){
if(f&&o.issues.length!==h){if(Zt(o,h))break;h=o.issues.length}A++;let y=t.rest._zod.run({value:g,issues:[]},s);y instanceof Promise?a.push(y.then(b=>Ih(b,o,A))):Ih(y,o,A)}}return a.length?Promise.all(
a).then(()=>Eh(l,o,r,i,c)):Eh(l,o,r,i,c)}});function bh(e,t){for(let r=e.length-1;r>=0;r--)if(!(t==="optin"?e[r]._zod.optin!==void 0:e[r]._zod.optout==="optional"))return r+1;return 0}function Ih(e,t,r){
e.issues.length&&t.issues.push(...hr(r,e.issues)),t.value[r]=e.value}function Eh(e,t,r,n,o){for(let s=0;s<r.length;s++){let i=e[s],a=s<n.length;if(!a&&s>=o&&r[s]._zod.optin==="optional"){t.value.length=
s;break}if(i.issues.length){if(!a&&s>=o){t.value.length=s;break}t.issues.push(...hr(s,i.issues))}t.value[s]=i.value}for(let s=t.value.length-1;s>=n.length&&(r[s]._zod.optout==="optional"&&t.value[s]===
void 0);s--)t.value.length=s;return t}var mg=Q("$ZodRecord",(e,t)=>{Me.init(e,t);let r=Tt.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!yn(s))return n.issues.push({expected:"record",code:"\
invalid_type",input:s,inst:e}),n;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let u=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="sy\
mbol"){if(u.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let f=t.keyType._zod.run({value:l,issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in obje\
ct keys currently");if(f.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(m=>gr(m,o,kt())),input:l,path:[l],inst:e});continue}let d=f.value;if(d==="__proto__")continue;
let A=t.valueType._zod.run({value:s[l],issues:[]},o);A instanceof Promise?i.push(A.then(m=>{m.issues.length&&n.issues.push(...hr(l,m.issues)),n.value[d]=m.value})):(A.issues.length&&n.issues.push(...hr(
l,A.issues)),n.value[d]=A.value)}let c;for(let l in s)if(!u.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=s[l]}else c=c??[],c.push(l);c&&c.length>0&&n.issues.push({code:"unrecogni\
zed_keys",input:s,inst:e,keys:c,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let u;for(let c of Reflect.ownKeys(s)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,c))continue;let l=t.
keyType._zod.run({value:c,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof c=="string"&&Zs.test(c)&&l.issues.length){let m=t.keyType.
_zod.run({value:Number(c),issues:[]},o);if(m instanceof Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(l=m)}if(l.issues.length){t.mode==="loose"?
n.value[c]=s[c]:a?(u=u??[],u.push(c)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(m=>gr(m,o,kt())),input:c,path:[c],inst:e});continue}let d=l.value;if(d==="__proto__")continue;
let A=t.valueType._zod.run({value:s[c],issues:[]},o);A instanceof Promise?i.push(A.then(m=>{m.issues.length&&n.issues.push(...hr(c,m.issues)),n.value[d]=m.value})):(A.issues.length&&n.issues.push(...hr(
c,A.issues)),n.value[d]=A.value)}u&&u.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}return i.length?Promise.all(i).then(()=>n):n}});var pg=Q("$ZodEnum",(e,t)=>{Me.init(e,t);let r=Fo(t.entries),n=new Set(r);e._zod.values=n,_e(e,"pattern",o=>{let s=Fo(o.def.entries).filter(i=>Cl.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>Hr(
i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{let i=o.value;return n.has(i)||o.issues.push({code:"invalid_value",values:r,input:i,inst:e}),o}}),hg=Q("$ZodLiteral",(e,t)=>{Me.init(
e,t);let r=new Set(t.values);e._zod.values=r,_e(e,"pattern",n=>{let o=n.def.values;return new RegExp(o.length?`^(${o.map(s=>typeof s=="string"?Hr(s):s?Hr(s.toString()):String(s)).join("|")})$`:"^[^\\s\\\
S]$")}),e._zod.parse=(n,o)=>{let s=n.value;return r.has(s)||n.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),n}});var gg=Q("$ZodTransform",(e,t)=>{Me.init(e,t),e._zod.optin="optional",Tt.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new jo(e.constructor.name);let o=t.transform(r.value,
r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(r.value=i,r));if(o instanceof Promise)throw new yr;return r.value=o,r}});function vh(e,t){return e.value=t.issues.length?void 0:
t.value,e}var Zl=Q("$ZodOptional",(e,t)=>{Me.init(e,t),_e(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",_e(e,"values",r=>{let n=r.def.innerType.
_zod.values;return n?new Set([...n,void 0]):void 0}),_e(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Us(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){
if(t.innerType._zod.optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>vh(r,s)):vh(r,o)}return t.innerType._zod.run(r,n)}}),yg=Q(
"$ZodExactOptional",(e,t)=>{Zl.init(e,t),_e(e,"values",r=>r.def.innerType._zod.values),_e(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),wg=Q("$ZodNullabl\
e",(e,t)=>{Me.init(e,t),_e(e,"optin",r=>r.def.innerType._zod.optin),_e(e,"optout",r=>r.def.innerType._zod.optout),_e(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Us(n.source)}\
|null)$`):void 0}),_e(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),bg=Q("$ZodDefaul\
t",(e,t)=>{Me.init(e,t),e._zod.optin="defaulted",_e(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.
value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>Ch(s,t)):Ch(o,t)}});function Ch(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var Ig=Q("$ZodPref\
ault",(e,t)=>{Me.init(e,t),e._zod.optin="defaulted",_e(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType.
_zod.run(r,n))}),Eg=Q("$ZodNonOptional",(e,t)=>{Me.init(e,t),_e(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType.
_zod.run(r,n);return o instanceof Promise?o.then(s=>Bh(s,e)):Bh(o,e)}});function Bh(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,
inst:t}),e}function Sh(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>gr(o,n,kt()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var vg=Q("\
$ZodCatch",(e,t)=>{Me.init(e,t),_e(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),_e(e,"optout",r=>r.def.innerType._zod.optout),_e(e,"values",r=>r.def.innerType._zod.values),
e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>Sh(r,s,t,n)):Sh(r,o,t,n)}});var Cg=Q("$ZodPipe",(e,t)=>{Me.init(e,t),_e(e,"values",r=>r.def.in._zod.values),_e(e,"optin",r=>r.def.in._zod.optin),_e(e,"optout",r=>r.def.out._zod.optout),_e(e,"propValues",r=>r.def.in._zod.propValues),
e._zod.parse=(r,n)=>{if(n.direction==="backward"){let s=t.out._zod.run(r,n);return s instanceof Promise?s.then(i=>sa(i,t.in,n)):sa(s,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(
s=>sa(s,t.out,n)):sa(o,t.out,n)}});function sa(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Bg=Q("$ZodReadonly",(e,t)=>{Me.init(e,t),_e(e,"propValues",r=>r.def.innerType._zod.propValues),_e(e,"values",r=>r.def.innerType._zod.values),_e(e,"optin",r=>r.def.innerType?._zod?.optin),_e(e,"opt\
out",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(xh):xh(o)}});
function xh(e){return e.memo||(e.value=Object.freeze(e.value)),e}var Sg=Q("$ZodCustom",(e,t)=>{vt.init(e,t),Me.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(s=>kh(s,r,n,e));kh(o,r,n,e)}});function kh(e,t,r,n){
if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(Uo(o))}}p();var Hl=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Kl="~memo",xg=[];function kg(e){return e!==null&&typeof e==
"object"}function Vl(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var _g=new WeakMap,Hs=0,da=1,Ks=2;function Aa(e,t,r){let n=_g.get(e);if(n!==void 0)return n?Ks:Hs;if(t.has(e))return Ks;
t.add(e);let o=Hs,s=l=>{if(o!==Ks&&l?._zod){let f=Aa(l,t,r);f>o&&(o=f)}},i=(l,f)=>{let d=Hs;for(let A of Reflect.ownKeys(l)){let m=Object.getOwnPropertyDescriptor(l,A);if(f&&!m.enumerable)continue;let h=m.
get?da:m.value?._zod?Aa(m.value,t,r):Hs;h>d&&(d=h)}return d},a=l=>{l>o&&(o=l)},u=e._zod.def,c=u.type;switch(c){case"object":{let l=No(u);a(l?i(l,!0):da),s(u.catchall);break}case"array":s(u.element);break;case"\
tuple":for(let l of u.items)s(l);s(u.rest);break;case"record":case"map":s(u.keyType),s(u.valueType);break;case"set":s(u.valueType);break;case"union":for(let l of u.options)s(l);break;case"intersection":
s(u.left),s(u.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":s(u.innerType);break;case"pipe":s(u.in),s(
u.out);break;case"function":s(u.input),s(u.output);break;case"lazy":{let l=u._cachedInner??(r?e._zod.innerType:void 0);a(l?Aa(l,t,!1):da);break}case"template_literal":case"string":case"number":case"in\
t":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custo\
m":break;default:for(let l in u){let f=Object.getOwnPropertyDescriptor(u,l);if(!f||f.get)continue;let d=f.value;if(!(!d||typeof d!="object")){if(d._zod)s(d);else if(Array.isArray(d))for(let A of d)s(A)}}}
return t.delete(e),H1(e,o)}function H1(e,t){return t!==da&&_g.set(e,t===Ks),t}function K1(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var la,fa=[],J1={alloc(e,t,r){let n=la;if(!n)return r;la=void 0;let o={value:r,issues:null};return n.set(t.value,
o),fa.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,s)=>{if(s.direction!=="backward"&&Y1(s,o.value))throw new Hl;return r(o,s)};e._zod.
parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,s;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,a=(u,c)=>{if(r===void 0){let y=Aa(e,new Set,!1);
if(y===Hs)return e._zod.parse=i,e._zod.run===a&&(e._zod.run=i),i(u,c);y===Ks||n?r=!0:n=!0}let l=u.value;if(!kg(l))return i(u,c);let f=c[Kl];f||(f={buckets:new WeakMap,backEdges:void 0},c[Kl]=f);let d;
o===c?d=s:(d=K1(f,e),o=c,s=d);let A=d.get(l);if(A)return u.value=A.value,A.issues?A.issues.length&&u.issues.push(...Vl(A.issues)):(u.memo=!0,f.backEdges??(f.backEdges=new WeakSet),f.backEdges.add(A.value)),
u;la=d;let m=fa.length,h=i(u,c);la=void 0;let g=fa.length>m?fa.pop():void 0;return h instanceof Promise?h.then(y=>(g&&(g.issues=y.issues.length?Vl(y.issues):xg),y)):(g&&(g.issues=h.issues.length?Vl(h.
issues):xg),h)};e._zod.parse=a,e._zod.run===i&&(e._zod.run=a)})}};function Jl(){return J1}function Y1(e,t){let r=e[Kl]?.backEdges;return r!==void 0&&kg(t)&&r.has(t)}p();var X1=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};
function t(s){return e[s]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"\
ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6\
 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"\
JWT",template_literal:"input"},n={nan:"NaN"};function o(s,i){return s==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):n[s]??s}return s=>{switch(s.code){case"invalid_type":{let i=o(s.expected),
a=xl(s.input),u=o(a,s.input);return`Invalid input: expected ${i}, received ${u}`}case"invalid_value":return s.values.length===1?`Invalid input: expected ${Zi(s.values[0])}`:`Invalid option: expected o\
ne of ${qi(s.values,"|")}`;case"too_big":{let i=s.exact?"exactly ":s.inclusive?"<=":"<",a=t(s.origin);return a?`Too big: expected ${s.origin??"value"} to have ${i}${s.maximum.toString()} ${a.unit??"el\
ements"}`:`Too big: expected ${s.origin??"value"} to be ${i}${s.maximum.toString()}`}case"too_small":{let i=s.exact?"exactly ":s.inclusive?">=":">",a=t(s.origin);return a?`Too small: expected ${s.origin}\
 to have ${i}${s.minimum.toString()} ${a.unit}`:`Too small: expected ${s.origin} to be ${i}${s.minimum.toString()}`}case"invalid_format":{let i=s;return i.format==="starts_with"?`Invalid string: must \
start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invalid string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: \
must match pattern ${i.pattern}`:`Invalid ${r[i.format]??s.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${s.divisor}`;case"unrecognized_keys":return`Unrecognized key${s.
keys.length>1?"s":""}: ${qi(s.keys,", ")}`;case"invalid_key":return`Invalid key in ${s.origin}`;case"invalid_union":return s.options&&Array.isArray(s.options)&&s.options.length>0?`Invalid discriminato\
r value. Expected ${s.options.map(a=>`'${a}'`).join(" | ")}`:s.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${s.origin}`;default:
return"Invalid input"}}};function Qg(){return{localeError:X1()}}p();var Rg;var Yl=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={
...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Pg(){return new Yl}(Rg=globalThis).
__zod_globalRegistry??(Rg.__zod_globalRegistry=Pg());var wn=globalThis.__zod_globalRegistry;p();function Dg(e){return e.checks&&(e.checks=[...e.checks]),e}function $g(e,t){return new e(Dg({type:"string",...se(t)}))}function Tg(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...se(t)})}function Og(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...se(t)})}
function Mg(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...se(t)})}function Fg(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"\
v4",...se(t)})}function zg(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...se(t)})}function Lg(e,t){return new e({type:"string",format:"uuid",check:"strin\
g_format",abort:!1,version:"v7",...se(t)})}function Ng(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...se(t)})}function Ug(e,t){return new e({type:"string",format:"emoj\
i",check:"string_format",abort:!1,...se(t)})}function jg(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...se(t)})}function Gg(e,t){return new e({type:"string",format:"\
cuid",check:"string_format",abort:!1,...se(t)})}function qg(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...se(t)})}function Wg(e,t){return new e({type:"string",format:"\
ulid",check:"string_format",abort:!1,...se(t)})}function Zg(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...se(t)})}function Vg(e,t){return new e({type:"string",format:"\
ksuid",check:"string_format",abort:!1,...se(t)})}function Hg(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...se(t)})}function Kg(e,t){return new e({type:"string",format:"\
ipv6",check:"string_format",abort:!1,...se(t)})}function Jg(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...se(t)})}function Yg(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...se(
t)})}function Xg(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...se(t)})}function ey(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,
...se(t)})}function ty(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...se(t)})}function ry(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...se(t)})}function ny(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...se(t)})}function oy(e,t){return new e({type:"string",format:"date",check:"stri\
ng_format",...se(t)})}function sy(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...se(t)})}function iy(e,t){return new e({type:"string",format:"duration",check:"s\
tring_format",...se(t)})}function ay(e,t){return new e(Dg({type:"number",checks:[],...se(t)}))}function uy(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...se(t)})}function cy(e,t){return new e({type:"boolean",...se(t)})}function ly(e){return new e({type:"unknown"})}function fy(e,t){return new e({type:"never",...se(t)})}function ma(e,t){return new Ll({check:"less_than",...se(t),value:e,inclusive:!1})}function Js(e,t){return new Ll({check:"less_than",...se(t),value:e,inclusive:!0})}function pa(e,t){return new Nl({check:"greater_than",...se(t),value:e,inclusive:!1})}function Ys(e,t){return new Nl({check:"greater_than",...se(t),value:e,inclusive:!0})}function ha(e,t){return new rh({check:"multiple_of",...se(t),value:e})}function ga(e,t){return new oh({check:"max_length",...se(t),maximum:e})}function qo(e,t){return new sh({check:"min_length",...se(t),minimum:e})}function ya(e,t){return new ih({check:"length_equals",...se(
t),length:e})}function Xl(e,t){return new ah({check:"string_format",format:"regex",...se(t),pattern:e})}function ef(e){return new uh({check:"string_format",format:"lowercase",...se(e)})}function tf(e){
return new ch({check:"string_format",format:"uppercase",...se(e)})}function rf(e,t){return new lh({check:"string_format",format:"includes",...se(t),includes:e})}function nf(e,t){return new fh({check:"\
string_format",format:"starts_with",...se(t),prefix:e})}function of(e,t){return new dh({check:"string_format",format:"ends_with",...se(t),suffix:e})}function bn(e){return new Ah({check:"overwrite",tx:e})}function sf(e){return bn(t=>t.normalize(e))}function af(){return bn(e=>e.trim())}function uf(){return bn(e=>e.toLowerCase())}function cf(){return bn(
e=>e.toUpperCase())}function lf(){return bn(e=>El(e))}function dy(e,t,r){return new e({type:"array",element:t,...se(r)})}function Ay(e,t,r){return new e({type:"custom",check:"custom",fn:t,...se(r)})}function my(e,t){let r=e_(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(Uo(o,n.value,r._zod.def));else{let s=o;s.
fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=r),s.continue??(s.continue=!r._zod.def.abort),n.issues.push(Uo(s))}},e(n.value,n)),t);return r}function e_(e,t){
let r=new vt({check:"custom",...se(t)});return r._zod.check=e,r}p();function Xs(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&Wt(e,n,r[n]);return e}function df(e){let t=e?.target??"draft-2020-12";return t==="dr\
aft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??wn,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.
io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}
function Kr(e,t,r,n,o){let s=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:n.path,message:o}):t.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(
o);return Object.assign(r,s),!0}function qe(e,t,r={path:[],schemaPath:[]}){var n;let o=e._zod.def,s=t.seen.get(e);if(s)return s.count++,r.schemaPath.includes(e)&&(s.cycle=r.path),s.schema;let i={schema:{},
count:1,cycle:void 0,path:r.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{let l={...r,schemaPath:[...r.schemaPath,
e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,l);else{let d=i.schema,A=t.processors[o.type];if(!A)throw new Error(`[toJSONSchema]: Non-representable type encountered:\
 ${o.type}`);A(e,t,d,l)}let f=e._zod.parent;f&&(i.ref||(i.ref=f),qe(f,t,l),t.seen.get(f).isParent=!0)}let u=t.metadataRegistry.get(e);return u&&Xs(i.schema,u),t.io==="input"&&Ot(e)&&(delete i.schema.examples,
delete i.schema.default),t.io==="input"&&"_prefault"in i.schema&&((n=i.schema).default??(n.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function py(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function Af(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===
e.external)return;let n=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let u=n.get(a);if(u&&u!==i[0])throw new Error(`Duplicate schema id "${a}" detected during JS\
ON Schema conversion. Two different schemas cannot share the same id when converted together.`);n.set(a,i[0])}}let o=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let f=e.external.
registry.get(i[0])?.id,d=e.external.uri??(m=>m);if(f)return{ref:d(f)};let A=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=A,{defId:A,ref:`${d("__shared")}#/${a}/${py(A)}`}}let u="\
#",c=`${u}/${a}/`;if(i[1]===r&&!i[1].schema.id)return{ref:u};let l=i[1].schema.id??`__schema${e.counter++}`;return{defId:l,ref:c+py(l)}},s=i=>{if(i[1].schema.$ref)return;let a=i[1],{ref:u,defId:c}=o(i);
a.def={...a.schema},c&&(a.defId=c);let l=a.schema;for(let f in l)delete l[f];l.$ref=u};if(e.cycles==="throw")for(let i of e.seen.entries()){let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.
cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){s(i);continue}if(e.external){let c=e.external.registry.get(i[0])?.
id;if(t!==i[0]&&c){s(i);continue}}if(e.metadataRegistry.get(i[0])?.id){s(i);continue}if(a.cycle){s(i);continue}a.count>1&&e.reused==="ref"&&s(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function yy(e){
let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];for(let n of t){if(!n||typeof n!="object")return;yy(n);let o=Object.keys(n);if(o.length!==1||o[0]!=="type")return;let s=n.
type;for(let i of Array.isArray(s)?s:[s]){if(typeof i!="string")return;r.includes(i)||r.push(i)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var wy=new Set(["type","properties","required","additionalPro\
perties"]),hy=["oneOf","anyOf"];function gy(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function ff(e){let t=[];for(let s of e){
if(typeof s!="object"||s.type!=="object")return null;for(let i in s)if(!wy.has(i))return null;t.push(s)}let r={},n=new Set;for(let s of t){for(let i in s.properties){if(Object.prototype.hasOwnProperty.
call(r,i))continue;let a=[];for(let c of t){let l=c.properties?.[i]??gy(c);l!=null&&(a.some(f=>JSON.stringify(f)===JSON.stringify(l))||a.push(l))}let u=a.length===1?a[0]:ff(a)??{allOf:a};Wt(r,i,u)}for(let i of s.
required??[])n.add(i)}let o={type:"object",properties:r};if(n.size&&(o.required=[...n]),t.every(s=>s.additionalProperties===!1))o.additionalProperties=!1;else{let s=[];for(let i of t){let a=gy(i);a&&!s.
some(u=>JSON.stringify(u)===JSON.stringify(a))&&s.push(a)}s.length===1?o.additionalProperties=s[0]:s.length>1&&(o.additionalProperties={allOf:s})}return o}function t_(e){let t=e.allOf;if(!Array.isArray(
t)||t.length<2)return;for(let o of wy)if(o in e)return;let r=t.filter(o=>hy.some(s=>Array.isArray(o[s]))),n=null;if(!r.length)n=ff(t);else{let o=r[0],s=hy.find(u=>Array.isArray(o[u]));if(Object.keys(o).
length!==1)return;let i=t.filter(u=>u!==o),a=o[s].map(u=>ff([...i,u]));if(a.some(u=>!u))return;n={[s]:a}}n&&(delete e.allOf,Xs(e,n))}function mf(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unproce\
ssed schema. This is a bug in Zod.");let n=a=>{let u=e.seen.get(a);if(u.ref===null)return;let c=u.def??u.schema,l={...c},f=u.ref;if(u.ref=null,f){n(f);let A=e.seen.get(f),m=A.schema;if(m.$ref&&(e.target===
"draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(c.allOf=c.allOf??[],c.allOf.push(m)):Xs(c,m),Xs(c,l),a._zod.parent===f)for(let g in c)g==="$ref"||g==="allOf"||g in l||delete c[g];if(m.$ref&&
A.def)for(let g in c)g==="$ref"||g==="allOf"||g in A.def&&JSON.stringify(c[g])===JSON.stringify(A.def[g])&&delete c[g]}let d=a._zod.parent;if(d&&d!==f){n(d);let A=e.seen.get(d);if(A?.schema.$ref&&(c.$ref=
A.schema.$ref,A.def))for(let m in c)m==="$ref"||m==="allOf"||m in A.def&&JSON.stringify(c[m])===JSON.stringify(A.def[m])&&delete c[m]}e.override({zodSchema:a,jsonSchema:c,path:u.path??[]})};if(!e.external||
e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())n(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())yy(a[1].def??a[1].schema);for(let a of e.deferred)a();if(e.
intersections.length){let a=new Map;for(let u of e.seen.values())for(let c of[u.schema,u.def]){let l=c?.allOf;if(!Array.isArray(l))continue;let f=a.get(l);f?f.push(c):a.set(l,[c])}for(let u of e.intersections)
for(let c of a.get(u)??[])t_(c)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema\
#":e.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing an `id` property");
o.$id=e.external.uri(a)}Xs(o,r.defId?r.schema:r.def??r.schema);let s=e.metadataRegistry.get(t)?.id;s!==void 0&&o.id===s&&delete o.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.
external)for(let a of e.seen.entries()){let u=a[1];u.def&&u.defId&&(u.def.id===u.defId&&delete u.def.id,Wt(i,u.defId,u.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>
0&&(e.target==="draft-2020-12"?o.$defs=i:o.definitions=i);try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:ei(t,"input",e.
processors),output:ei(t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function Ot(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;
r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return Ot(n.element,r);if(n.type==="set")return Ot(n.valueType,r);if(n.type==="lazy")return Ot(n.getter(),r);if(n.type===
"promise"||n.type==="optional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return Ot(n.innerType,r);if(n.type==="inters\
ection")return Ot(n.left,r)||Ot(n.right,r);if(n.type==="record"||n.type==="map")return Ot(n.keyType,r)||Ot(n.valueType,r);if(n.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:Ot(n.in,r)||Ot(n.out,
r);if(n.type==="object"){for(let o in n.shape)if(Ot(n.shape[o],r))return!0;return!1}if(n.type==="union"){for(let o of n.options)if(Ot(o,r))return!0;return!1}if(n.type==="tuple"){for(let o of n.items)if(Ot(
o,r))return!0;return!!(n.rest&&Ot(n.rest,r))}return!1}var by=(e,t={})=>r=>{let n=df({...r,processors:t});return qe(e,n),Af(n,e),mf(n,e)},ei=(e,t,r={})=>n=>{let{libraryOptions:o,target:s}=n??{},i=df({...o??
{},target:s,io:t,processors:r});return qe(e,i),Af(i,e),mf(i,e)};p();var Wo=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},Zo=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},Iy=(e,t)=>{Wo(e,"minimum",t),Zo(e,"maximum",t)},By=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.
includes(t)||e.multipleOf.push(t)},Sy=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},xy=(e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},ky=(e,t)=>{e.format=t,t.includes("int")&&
(e.isInt=!0)},Ey=(e,t)=>Wo(e,"minimum",t.minimum),vy=(e,t)=>Zo(e,"maximum",t.maximum),Cy=e=>(t,r)=>{ky(t,r.format);let[n,o]=e[r.format];Wo(t,"minimum",n),Zo(t,"maximum",o)},r_={greater_than:(e,t)=>Wo(
e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>Zo(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>By(e,t.value),number_format:Cy(js),bigint_format:Cy(Vi),min_length:Ey,
max_length:vy,length_equals:(e,t)=>Iy(e,t.length),min_size:Ey,max_size:vy,size_equals:(e,t)=>Iy(e,t.size),string_format:(e,t)=>{ky(e,t.format),t.pattern&&Sy(e,t.pattern),(t.format==="base64"||t.format===
"base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>xy(e,t.mime)};function Vt(e){let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??
[]]:r.checks??[];for(let s of n)r_[s._zod.def.check]?.(t,s._zod.def);let o=e._zod.bag;o.minimum!==void 0&&Wo(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&Wo(t,"exclusiveMinimum",o.exclusiveMinimum),
o.maximum!==void 0&&Zo(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&Zo(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&By(t,o.multipleOf),o.format!==void 0&&(t.format??(t.format=
o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&xy(t,o.mime);for(let s of o.patterns??[])Sy(t,s);return t}var n_={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},
o_=new Map([[Gl,Gp],[ca,qp]]),_y=e=>o_.get(e)??e,Qy=(e,t,r,n)=>{let o=r;o.type="string";let{minimum:s,maximum:i,format:a,patterns:u,contentEncoding:c,laxFormat:l}=Vt(e);if(typeof s=="number"&&(o.minLength=
s),typeof i=="number"&&(o.maxLength=i),a&&(o.format=n_[a]??a,o.format===""&&delete o.format,(a==="time"||l)&&delete o.format),c&&(o.contentEncoding=c),u&&u.size>0){let f=[...u].map(_y);f.length===1?o.
pattern=f[0].source:f.length>1&&(o.allOf=[...f.map(d=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:d.source}))])}},Ry=(e,t,r,n)=>{let o=r,{minimum:s,
maximum:i,multipleOf:a,exclusiveMaximum:u,exclusiveMinimum:c,isInt:l}=Vt(e);o.type=l?"integer":"number";let f=typeof c=="number"&&c>=(s??Number.NEGATIVE_INFINITY),d=typeof u=="number"&&u<=(i??Number.POSITIVE_INFINITY),
A=t.target==="draft-04"||t.target==="openapi-3.0";if(f?A?(o.minimum=c,o.exclusiveMinimum=!0):o.exclusiveMinimum=c:typeof s=="number"&&(o.minimum=s),d?A?(o.maximum=u,o.exclusiveMaximum=!0):o.exclusiveMaximum=
u:typeof i=="number"&&(o.maximum=i),a){let m=new Set;for(let y of a)Number.isFinite(y)&&y!==0?m.add(Math.abs(y)):Kr(e,t,o,n,`A multipleOf divisor of ${y} cannot be represented in JSON Schema`);let[h,...g]=m;
h!==void 0&&(o.multipleOf=h),g.length&&(o.allOf=[...o.allOf??[],...g.map(y=>({multipleOf:y}))])}},Py=(e,t,r,n)=>{r.type="boolean"};var Dy=(e,t,r,n)=>{r.not={}};var $y=(e,t,r,n)=>{};var Ty=(e,t,r,n)=>{let o=e._zod.def,s=Fo(o.entries);if(s.length===0){r.not={};return}s.every(i=>typeof i=="number")&&(r.type="number"),s.every(i=>typeof i=="string")&&(r.type="string"),r.enum=s},Oy=(e,t,r,n)=>{
let o=e._zod.def;if(o.values.length===0){r.not={};return}let s=[];for(let i of o.values)if(i===void 0){if(Kr(e,t,r,n,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof i==
"bigint"){if(Kr(e,t,r,n,"BigInt literals cannot be represented in JSON Schema"))return;s.push(Number(i))}else s.push(i);if(s.length!==0)if(s.length===1){let i=s[0];r.type=i===null?"null":typeof i,t.target===
"draft-04"||t.target==="openapi-3.0"?r.enum=[i]:r.const=i}else s.every(i=>typeof i=="number")&&(r.type="number"),s.every(i=>typeof i=="string")&&(r.type="string"),s.every(i=>typeof i=="boolean")&&(r.type=
"boolean"),s.every(i=>i===null)&&(r.type="null"),r.enum=s};var My=(e,t,r,n)=>{Kr(e,t,r,n,"Custom types cannot be represented in JSON Schema")};var Fy=(e,t,r,n)=>{Kr(e,t,r,n,"Transforms cannot be represented in JSON Schema")};var zy=(e,t,r,n)=>{let o=r,s=e._zod.def,{minimum:i,maximum:a}=Vt(e);typeof i=="number"&&(o.minItems=i),typeof a=="number"&&(o.maxItems=a),o.type="array",o.items=qe(s.element,t,{...n,path:[...n.path,"i\
tems"]})};function ti(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?ti(t.out):t.type==="catch"?ti(t.innerType):e._zod.optin}var Ly=(e,t,r,n)=>{let o=r,s=e._zod.def,
i=s.shape;if(Object.getOwnPropertySymbols(i).length&&Kr(e,t,o,n,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let c in i)Wt(o.properties,c,qe(i[c],t,{...n,
path:[...n.path,"properties",c]}));let u=[];for(let c of Object.keys(i)){let l=s.shape[c];(t.io==="input"?ti(l)===void 0:l._zod.optout===void 0)&&u.push(c)}u.length>0&&(o.required=u),s.catchall?._zod.
def.type==="never"?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=qe(s.catchall,t,{...n,path:[...n.path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},
Ny=(e,t,r,n)=>{let o=e._zod.def,s=o.inclusive===!1,i=o.options.map((a,u)=>qe(a,t,{...n,path:[...n.path,s?"oneOf":"anyOf",u]}));s?r.oneOf=i:r.anyOf=i},Uy=(e,t,r,n)=>{let o=e._zod.def,s=qe(o.left,t,{...n,
path:[...n.path,"allOf",0]}),i=qe(o.right,t,{...n,path:[...n.path,"allOf",1]}),a=c=>"allOf"in c&&Object.keys(c).length===1,u=[...a(s)?s.allOf:[s],...a(i)?i.allOf:[i]];r.allOf=u,t.intersections.push(u)},
jy=(e,t,r,n)=>{let o=r,s=e._zod.def;o.type="array";let i=t.target==="draft-2020-12"?"prefixItems":"items",a=t.target==="draft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",u=s.items.map(
(h,g)=>qe(h,t,{...n,path:[...n.path,i,g]})),c=s.rest?qe(s.rest,t,{...n,path:[...n.path,a,...t.target==="openapi-3.0"?[s.items.length]:[]]}):null,l=s.items.length;for(;l>0;){let h=s.items[l-1];if(!(t.io===
"input"?ti(h)!==void 0:h._zod.optout==="optional"))break;l--}let f=s.items.length,d=!s.rest;t.target==="draft-2020-12"?(o.prefixItems=u,d?o.items=!1:c&&(o.items=c),l>0&&(o.minItems=l),d&&(o.maxItems=f)):
t.target==="openapi-3.0"?(o.items={anyOf:u},c&&o.items.anyOf.push(c),l>0&&(o.minItems=l),d&&(o.maxItems=f)):(o.items=u,d?o.additionalItems=!1:c&&(o.additionalItems=c),l>0&&(o.minItems=l),d&&(o.maxItems=
f));let{minimum:A,maximum:m}=Vt(e);typeof A=="number"&&(o.minItems=A),typeof m=="number"&&(o.maxItems=m)};function pf(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let m=e.get(t)?.def;if(!m)return t;
let h=pf(e,m,r);return h===m?t:h}for(let m of["anyOf","oneOf"]){let h=t[m];if(!Array.isArray(h))continue;let g=h.map(y=>pf(e,y,r));g.some((y,b)=>y!==h[b])&&(t={...t,[m]:g})}let n=Array.isArray(t.type)?
t.type:[t.type],o=!n.includes("string")&&n.some(m=>m==="number"||m==="integer"),s=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!s?.some(m=>typeof m=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:u,
exclusiveMaximum:c,multipleOf:l,format:f,id:d,...A}=t;return A.enum?A.enum=A.enum.map(m=>typeof m=="number"?String(m):m):typeof A.const=="number"&&(A.const=String(A.const)),o&&(A.type="string",s||(A.pattern=
(n.includes("number")?Zs:Fl).source)),A}var hf=new WeakMap;function s_(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of hf.get(e)??[]){
let o=e.seen.get(n),s=(o?.def??o?.schema)?.propertyNames;if(!s||s===!0||r.has(s))continue;let i=pf(t,s,new Set);i!==s&&r.set(s,i)}if(r.size)for(let n of e.seen.values())for(let o of[n.schema,n.def]){let s=o&&
r.get(o.propertyNames);s&&(o.propertyNames=s)}}var Gy=(e,t,r,n)=>{let o=r,s=e._zod.def;o.type="object";let i=s.keyType,a=Vt(i).patterns;if(s.mode==="loose"&&a&&a.size>0){let l=qe(s.valueType,t,{...n,path:[
...n.path,"patternProperties","*"]});o.patternProperties={};for(let f of a)Wt(o.patternProperties,_y(f).source,l)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=qe(s.keyType,
t,{...n,path:[...n.path,"propertyNames"]});let l=hf.get(t);l||(l=[],hf.set(t,l),t.deferred.push(()=>s_(t))),l.push(e)}o.additionalProperties=qe(s.valueType,t,{...n,path:[...n.path,"additionalPropertie\
s"]})}let u=i._zod.values,c=t.io==="input"&&ti(s.valueType)!==void 0;if(u&&!s.partial&&!c){let l=[...u].filter(f=>typeof f=="string"||typeof f=="number");l.length>0&&(o.required=l.map(String))}},qy=(e,t,r,n)=>{
let o=e._zod.def,s=qe(o.innerType,t,n),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=o.innerType,r.nullable=!0):r.anyOf=[s,{type:"null"}]},Wy=(e,t,r,n)=>{let o=e._zod.def;qe(o.innerType,t,n);let s=t.
seen.get(e);s.ref=o.innerType},gf=Symbol();function Zy(e,t,r,n,o){let s=!1,i=JSON.stringify(e,(a,u)=>typeof u!="bigint"?u:(s=!0,null));return s?(Kr(t,r,n,o,"BigInt defaults cannot be represented in JS\
ON Schema"),gf):JSON.parse(i)}var Vy=(e,t,r,n)=>{let o=e._zod.def;qe(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;let i=Zy(o.defaultValue,e,t,r,n);i!==gf&&(r.default=i)},Hy=(e,t,r,n)=>{let o=e.
_zod.def;qe(o.innerType,t,n);let s=t.seen.get(e);if(s.ref=o.innerType,t.io!=="input")return;let i=Zy(o.defaultValue,e,t,r,n);i!==gf&&(r._prefault=i)},Ky=(e,t,r,n)=>{let o=e._zod.def;qe(o.innerType,t,n);
let s=t.seen.get(e);s.ref=o.innerType;let i;try{i=o.catchValue(void 0)}catch{Kr(e,t,r,n,"Dynamic catch values are not supported in JSON Schema");return}r.default=i},Jy=(e,t,r,n)=>{let o=e._zod.def,s=o.
in._zod.traits.has("$ZodTransform"),i=t.io==="input"?s?o.out:o.in:o.out;qe(i,t,n);let a=t.seen.get(e);a.ref=i},Yy=(e,t,r,n)=>{let o=e._zod.def;qe(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType,
r.readOnly=!0};var yf=(e,t,r,n)=>{let o=e._zod.def;qe(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType};p();p();p();p();var Xy=new WeakSet([Object.prototype,Error.prototype]);function ba(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.defineProperty(this,t,{value:n,configurable:!0,
writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var m_=(e,t)=>{wp.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);Xy.has(r)||(Xy.add(r),ba(r,"\
format",n=>o=>Dl(n,o)),ba(r,"flatten",n=>o=>Pl(n,o)),ba(r,"addIssue",n=>o=>{n.issues.push(o),n.message=JSON.stringify(n.issues,zo,2)}),ba(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(
n.issues,zo,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var Ht=Q("ZodError",m_,void 0,{Parent:Error});var ew=Xi(Ht),tw=ea(Ht),rw=ta(Ht),nw=ra(Ht),ow=Ip(Ht),sw=Ep(Ht),iw=vp(Ht),aw=Cp(Ht),uw=Bp(Ht),cw=Sp(Ht),lw=xp(Ht),fw=kp(Ht);function h_(){Tt.localeError||kt(Qg())}function ri(){Tt.memoizer||kt({memoizer:Jl()})}var je=Q("ZodType",(e,t)=>(h_(),Me.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(
ae.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return rr(
this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(uQ(e,t))},superRefine(e,t){return this.check(cQ(e,t))},overwrite(e){return this.check(bn(e))},optional(){
return Aw(this)},exactOptional(){return J_(this)},nullable(){return mw(this)},nullish(){return Aw(mw(this))},nonoptional(e){return tQ(this,e)},array(){return de(this)},or(e){return pt([this,e])},and(e){
return W_(this,e)},transform(e){return pw(this,K_(e))},default(e){return X_(this,e)},prefault(e){return eQ(this,e)},catch(e){return nQ(this,e)},pipe(e){return pw(this,e)},readonly(){return iQ(this)},describe(e){
let t=this.clone();return wn.add(t,{description:e}),t},meta(...e){if(e.length===0)return wn.get(this);let t=this.clone();return wn.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){
return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return ae.hide(this,"~standard",{...jl(this),jsonSchema:{input:ei(this,"input"),output:ei(
this,"output")}})},set"~standard"(e){ae.own(this,"~standard",e)},parse:function e(t,r){return ew(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await tw(this,t,r,{callee:e})},safeParse(e,t){
return rw(this,e,t)},async safeParseAsync(e,t){return nw(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){ae.own(this,"spa",e)},validate(e,t){return $l(this,e,t)},validateAsync(e,t){return Tl(
this,e,t)},encode:function e(t,r){return ow(this,t,r,{callee:e})},decode:function e(t,r){return sw(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await iw(this,t,r,{callee:e})},decodeAsync:async function e(t,r){
return await aw(this,t,r,{callee:e})},safeEncode(e,t){return uw(this,e,t)},safeDecode(e,t){return cw(this,e,t)},async safeEncodeAsync(e,t){return lw(this,e,t)},async safeDecodeAsync(e,t){return fw(this,
e,t)},toJSONSchema(e){return by(this,{})(e)},get description(){return wn.get(this)?.description},get _def(){return this._zod.def}}),hw=Q("_ZodString",(e,t)=>{ua.init(e,t),je.init(e,t),e._zod.processJSONSchema=
(r,n,o)=>Qy(e,r,n,o)},ae.derived({format:e=>Vt(e).format??null,minLength:e=>Vt(e).minimum??null,maxLength:e=>Vt(e).maximum??null},{regex(...e){return this.check(Xl(...e))},includes(...e){return this.check(
rf(...e))},startsWith(...e){return this.check(nf(...e))},endsWith(...e){return this.check(of(...e))},min(...e){return this.check(qo(...e))},max(...e){return this.check(ga(...e))},length(...e){return this.
check(ya(...e))},nonempty(...e){return this.check(qo(1,...e))},lowercase(e){return this.check(ef(e))},uppercase(e){return this.check(tf(e))},trim(){return this.check(af())},normalize(...e){return this.
check(sf(...e))},toLowerCase(){return this.check(uf())},toUpperCase(){return this.check(cf())},slugify(){return this.check(lf())}})),g_=Q("ZodString",(e,t)=>{ua.init(e,t),hw.init(e,t)},{email(e){return this.
check(Tg(E_,e))},url(e){return this.check(Ng(C_,e))},jwt(e){return this.check(ry(z_,e))},emoji(e){return this.check(Ug(B_,e))},guid(e){return this.check(Og(v_,e))},uuid(e){return this.check(Mg(Ia,e))},
uuidv4(e){return this.check(Fg(Ia,e))},uuidv6(e){return this.check(zg(Ia,e))},uuidv7(e){return this.check(Lg(Ia,e))},nanoid(e){return this.check(jg(S_,e))},cuid(e){return this.check(Gg(x_,e))},cuid2(e){
return this.check(qg(k_,e))},ulid(e){return this.check(Wg(__,e))},base64(e){return this.check(Xg(O_,e))},base64url(e){return this.check(ey(M_,e))},xid(e){return this.check(Zg(Q_,e))},ksuid(e){return this.
check(Vg(R_,e))},ipv4(e){return this.check(Hg(P_,e))},ipv6(e){return this.check(Kg(D_,e))},cidrv4(e){return this.check(Jg($_,e))},cidrv6(e){return this.check(Yg(T_,e))},e164(e){return this.check(ty(F_,
e))},datetime(e){return this.check(ny(y_,e))},date(e){return this.check(oy(w_,e))},time(e){return this.check(sy(b_,e))},duration(e){return this.check(iy(I_,e))}});function ue(e){return $g(g_,e)}var We=Q(
"ZodStringFormat",(e,t)=>{Ne.init(e,t),hw.init(e,t)}),y_=Q("ZodISODateTime",(e,t)=>{jh.init(e,t),We.init(e,t)}),w_=Q("ZodISODate",(e,t)=>{Gh.init(e,t),We.init(e,t)}),b_=Q("ZodISOTime",(e,t)=>{qh.init(
e,t),We.init(e,t)}),I_=Q("ZodISODuration",(e,t)=>{Wh.init(e,t),We.init(e,t)}),E_=Q("ZodEmail",(e,t)=>{Ph.init(e,t),We.init(e,t)});var v_=Q("ZodGUID",(e,t)=>{Qh.init(e,t),We.init(e,t)});var Ia=Q("ZodUUID",(e,t)=>{Rh.init(e,t),We.init(e,t)});var C_=Q("ZodURL",(e,t)=>{Th.init(e,t),We.init(e,t)});var B_=Q("ZodEmoji",(e,t)=>{Oh.init(e,t),We.init(e,t)});var S_=Q("ZodNanoID",(e,t)=>{Mh.init(e,t),We.init(e,t)});var x_=Q("ZodCUID",(e,t)=>{Fh.init(e,t),We.init(e,t)});var k_=Q("ZodCUID2",(e,t)=>{zh.init(e,t),We.init(e,t)});var __=Q("ZodULID",(e,t)=>{Lh.init(e,t),We.init(e,t)});var Q_=Q("ZodXID",(e,t)=>{Nh.init(e,t),We.init(e,t)});var R_=Q("ZodKSUID",(e,t)=>{Uh.init(e,t),We.init(e,t)});var P_=Q("ZodIPv4",(e,t)=>{Zh.init(e,t),We.init(e,t)});var D_=Q("ZodIPv6",(e,t)=>{Hh.init(e,t),We.init(e,t)});var $_=Q("ZodCIDRv4",(e,t)=>{Kh.init(e,t),We.init(e,t)});var T_=Q("ZodCIDRv6",(e,t)=>{Jh.init(e,t),We.init(e,t)});var O_=Q("ZodBase64",(e,t)=>{Xh.init(e,t),We.init(e,t)});var M_=Q("ZodBase64URL",(e,t)=>{eg.init(e,t),We.init(e,t)});var F_=Q("ZodE164",(e,t)=>{tg.init(e,t),We.init(e,t)});var z_=Q("ZodJWT",(e,t)=>{rg.init(e,t),We.init(e,t)});var gw=Q("ZodNumber",(e,t)=>{ql.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Ry(e,r,n,o),e.isFinite=!0},ae.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:r}=Vt(e);return Math.max(t??
Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,exclusiveMaximum:r}=Vt(e);return Math.min(t??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,
multipleOf:r}=Vt(e);return!!t||!!r?.some(Number.isSafeInteger)},format:e=>Vt(e).format??null},{gt(e,t){return this.check(pa(e,t))},gte(e,t){return this.check(Ys(e,t))},min(e,t){return this.check(Ys(e,
t))},lt(e,t){return this.check(ma(e,t))},lte(e,t){return this.check(Js(e,t))},max(e,t){return this.check(Js(e,t))},int(e){return this.check(nr(e))},safe(e){return this.check(nr(e))},positive(e){return this.
check(pa(0,e))},nonnegative(e){return this.check(Ys(0,e))},negative(e){return this.check(ma(0,e))},nonpositive(e){return this.check(Js(0,e))},multipleOf(e,t){return this.check(ha(e,t))},step(e,t){return this.
check(ha(e,t))},finite(){return this}}));function T(e){return ay(gw,e)}var L_=Q("ZodNumberFormat",(e,t)=>{ng.init(e,t),gw.init(e,t)});function nr(e){return uy(L_,e)}var N_=Q("ZodBoolean",(e,t)=>{og.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Py(e,r,n,o)});function Fe(e){return cy(N_,e)}var U_=Q("ZodUnknown",(e,t)=>{sg.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>$y(e,r,n,o)});function ro(){return ly(U_)}var j_=Q("ZodNever",(e,t)=>{ig.init(e,t),je.init(e,t),e._zod.processJSONSchema=
(r,n,o)=>Dy(e,r,n,o)});function yw(e){return fy(j_,e)}var bf=Q("ZodArray",(e,t)=>{ri(),ag.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>zy(e,r,n,o),e.element=t.element},{min(e,t){return this.check(qo(e,t))},nonempty(e){return this.check(qo(1,e))},
max(e,t){return this.check(ga(e,t))},length(e,t){return this.check(ya(e,t))},unwrap(){return this.element}});function de(e,t){return dy(bf,e,t)}var If=Q("ZodObject",(e,t)=>{ri(),lg.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Ly(e,r,n,o),ae.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return ve(Object.keys(this._zod.
def.shape))},catchall(e){return this.clone(ae.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(ae.mergeDefs(this._zod.def,{catchall:ro()}))},loose(){return this.clone(ae.mergeDefs(
this._zod.def,{catchall:ro()}))},strict(){return this.clone(ae.mergeDefs(this._zod.def,{catchall:yw()}))},strip(){return this.clone(ae.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return ae.
extend(this,e)},safeExtend(e){return ae.safeExtend(this,e)},merge(e){return ae.merge(this,e)},pick(e){return ae.pick(this,e)},omit(e){return ae.omit(this,e)},partial(...e){return ae.partial(ni,this,e[0])},
exactPartial(...e){return ae.partial(bw,this,e[0],"exactPartial")},required(...e){return ae.required(Iw,this,e[0])}});function P(e,t){return new If({type:"object",shape:e,catchall:yw(),...ae.normalizeParams(t)})}var Ea=Q("ZodUnion",(e,t)=>{Wl.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Ny(e,r,n,o),e.options=t.options});function pt(e,t){return new Ea({type:"union",options:e,...ae.normalizeParams(t)})}var G_=Q("ZodDiscriminatedUnion",(e,t)=>{Ea.init(e,t),fg.init(e,t)});function ww(e,t,r){return new G_({type:"union",options:t,discriminator:e,...ae.normalizeParams(r)})}var q_=Q("ZodIntersection",(e,t)=>{
dg.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Uy(e,r,n,o)});function W_(e,t){return new q_({type:"intersection",left:e,right:t})}var Z_=Q("ZodTuple",(e,t)=>{ri(),Ag.init(e,t),je.init(e,t),
e._zod.processJSONSchema=(r,n,o)=>jy(e,r,n,o)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){let e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tu\
ple schemas containing refinements");return this.clone({...e,items:e.items.map(t=>new ni({type:"optional",innerType:t}))})}});function va(e,t,r){let n=t instanceof Me,o=n?r:t,s=n?t:null;return new Z_(
{type:"tuple",items:e,rest:s,...ae.normalizeParams(o)})}var dw=Q("ZodRecord",(e,t)=>{ri(),mg.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Gy(e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});
function Rr(e,t,r){return!t||!t._zod?new dw({type:"record",keyType:ue(),valueType:e,...ae.normalizeParams(t)}):new dw({type:"record",keyType:e,valueType:t,...ae.normalizeParams(r)})}var wf=Q("ZodEnum",(e,t)=>{pg.init(e,t),je.init(e,t),e._zod.processJSONSchema=(n,o,s)=>Ty(e,n,o,s),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(n,o)=>{
let s={};for(let i of n)if(r.has(i))s[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new wf({...t,checks:[],...ae.normalizeParams(o),entries:s})},e.exclude=(n,o)=>{let s={...t.
entries};for(let i of n)if(r.has(i))delete s[i];else throw new Error(`Key ${i} not found in enum`);return new wf({...t,checks:[],...ae.normalizeParams(o),entries:s})}});function ve(e,t){let r=Array.isArray(
e)?Object.fromEntries(e.map(n=>[n,n])):e;return new wf({type:"enum",entries:r,...ae.normalizeParams(t)})}var V_=Q("ZodLiteral",(e,t)=>{hg.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Oy(e,r,n,o),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error(
"This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function Vo(e,t){return new V_({type:"literal",values:Array.isArray(e)?e:[e],...ae.normalizeParams(
t)})}var H_=Q("ZodTransform",(e,t)=>{ri(),gg.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Fy(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new jo(e.constructor.name);r.addIssue=
s=>{if(typeof s=="string")r.issues.push(ae.issue(s,r.value,t));else{let i=s;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=e),r.issues.push(ae.issue(
i))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(s=>(r.value=s,r)):(r.value=o,r)}});function K_(e){return new H_({type:"transform",transform:e})}var ni=Q("ZodOptional",(e,t)=>{Zl.
init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>yf(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Aw(e){return new ni({type:"optional",innerType:e})}var bw=Q("ZodExactOptional",(e,t)=>{
yg.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>yf(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function J_(e){return new bw({type:"optional",innerType:e})}var Y_=Q("ZodNullable",(e,t)=>{wg.
init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>qy(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function mw(e){return new Y_({type:"nullable",innerType:e})}var Ef=Q("ZodDefault",(e,t)=>{bg.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Vy(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function X_(e,t){return new Ef({type:"\
default",innerType:e,get defaultValue(){return typeof t=="function"?t():ae.shallowClone(t)}})}var vf=Q("ZodPrefault",(e,t)=>{Ig.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Hy(e,r,n,o),e.unwrap=
()=>e._zod.def.innerType});function eQ(e,t){return new vf({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():ae.shallowClone(t)}})}var Iw=Q("ZodNonOptional",(e,t)=>{Eg.init(
e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Wy(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function tQ(e,t){return new Iw({type:"nonoptional",innerType:e,...ae.normalizeParams(t)})}var rQ=Q("ZodCatch",(e,t)=>{vg.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Ky(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function nQ(e,t){return new rQ({type:"cat\
ch",innerType:e,catchValue:typeof t=="function"?t:ae.constantCatch(t)})}var oQ=Q("ZodPipe",(e,t)=>{Cg.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Jy(e,r,n,o),e.in=t.in,e.out=t.out});function pw(e,t){return new oQ({type:"pipe",in:e,out:t})}var sQ=Q("ZodReadonly",(e,t)=>{Bg.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Yy(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function iQ(e){return new sQ({type:"readonly",innerType:e})}var aQ=Q("ZodCustom",(e,t)=>{Sg.init(e,t),je.init(e,t),e._zod.processJSONSchema=(r,n,o)=>My(e,r,n,o)});function uQ(e,t={}){return Ay(aQ,e,t)}function cQ(e,t){return my(e,t)}p();var _=class extends Error{name="UserError"},Kt=class extends Error{name="Interrupted"},ht=class extends _{name="OptionsError";problems;constructor(t,r){let n=r.length>1?` (and ${r.length-1} more)`:
"";super(`Cannot use ${t}: ${r[0]?lQ(r[0]):"it is not valid"}${n}`),this.problems=r}};function lQ({path:e,rule:t,...r}){let n=Cf(e),o="value"in r?`: current value is ${F(r.value)}`:"";return`${n?`${n}\
 `:""}${t}${o}`}var[Ew,fQ]=[240,60];function Cf(e){let t=e.map((n,o)=>typeof n=="number"?`[${n}]`:`${o===0?"":"."}${Pr(dQ(n),fQ)}`).join(""),r=Ew/2;return t.length>Ew?`${t.slice(0,r)}...${t.slice(-r)}`:
t}function Pr(e,t){return e.length>t?`${e.slice(0,t-3)}...`:e}function dQ(e){return e.replace(/\s+/g,t=>/[\r\n\v\f\u2028\u2029]/.test(t)?" ":t)}function F(e){return typeof e=="number"||e===void 0?String(
e):Pr(AQ(typeof e=="string"?e.slice(0,80):e),80)}function AQ(e){try{return JSON.stringify(e)??String(e)}catch{return`an ${typeof e}`}}p();p();function mQ(e,t){if(e.length>120)return;let r,n=Math.max(2,Math.floor(e.length/2))+1,o=0;for(let s of t){if(s.length>120)continue;if(o+=(e.length+1)*(s.length+1),o>1e7)break;if(e.length>2&&s.includes(
e)&&n>.5&&([r,n]=[s,.5]),Math.abs(s.length-e.length)>=n)continue;let i=pQ(e.toLowerCase(),s.toLowerCase());i<n&&([r,n]=[s,i])}return r}function Ct(e,t){let r=mQ(e,t);return r===void 0?"":`; did you me\
an "${r}"?`}function pQ(e,t){let r=[],n=Array.from({length:t.length+1},(o,s)=>s);for(let o=1;o<=e.length;o++){let s=[o];for(let i=1;i<=t.length;i++){let a=e[o-1]===t[i-1],u=Math.min(n[i]+1,s[i-1]+1,n[i-
1]+(a?0:1));o>1&&i>1&&e[o-1]===t[i-2]&&e[o-2]===t[i-1]&&(u=Math.min(u,r[i-2]+1)),s.push(u)}[r,n]=[n,s]}return n[t.length]}p();function Ca(){let e=new Map;return{files:e,read:t=>Promise.resolve(e.get(t)?.slice()),write:(t,r)=>Promise.resolve(void e.set(t,r.slice())),remove(t){for(let r of[...e.keys()])(r===t||r.startsWith(
`${t}/`))&&e.delete(r);return Promise.resolve()}}}function Jr(e,t){return{read:r=>e.read(`${t}/${r}`),write:(r,n)=>e.write(`${t}/${r}`,n),remove:r=>e.remove(`${t}/${r}`),...e.claim?{claim:r=>e.claim(`${t}\
/${r}`)}:{}}}p();p();p();function Nt(e){return Symbol(e)}p();p();var vw;(function(e){(function(t){var r=typeof globalThis=="object"?globalThis:typeof global=="object"?global:typeof self=="object"?self:typeof this=="object"?this:a(),n=o(e);typeof r.Reflect<"u"&&
(n=o(r.Reflect,n)),t(n,r),typeof r.Reflect>"u"&&(r.Reflect=e);function o(u,c){return function(l,f){Object.defineProperty(u,l,{configurable:!0,writable:!0,value:f}),c&&c(l,f)}}function s(){try{return Function(
"return this;")()}catch{}}function i(){try{return(0,eval)("(function() { return this; })()")}catch{}}function a(){return s()||i()}})(function(t,r){var n=Object.prototype.hasOwnProperty,o=typeof Symbol==
"function",s=o&&typeof Symbol.toPrimitive<"u"?Symbol.toPrimitive:"@@toPrimitive",i=o&&typeof Symbol.iterator<"u"?Symbol.iterator:"@@iterator",a=typeof Object.create=="function",u={__proto__:[]}instanceof
Array,c=!a&&!u,l={create:a?function(){return Hc(Object.create(null))}:u?function(){return Hc({__proto__:null})}:function(){return Hc({})},has:c?function(C,x){return n.call(C,x)}:function(C,x){return x in
C},get:c?function(C,x){return n.call(C,x)?C[x]:void 0}:function(C,x){return C[x]}},f=Object.getPrototypeOf(Function),d=typeof Map=="function"&&typeof Map.prototype.entries=="function"?Map:jx(),A=typeof Set==
"function"&&typeof Set.prototype.entries=="function"?Set:Gx(),m=typeof WeakMap=="function"?WeakMap:qx(),h=o?Symbol.for("@reflect-metadata:registry"):void 0,g=Lx(),y=Nx(g);function b(C,x,D,N){if(Z(D)){
if(!Ts(C))throw new TypeError;if(!Po(x))throw new TypeError;return re(C,x)}else{if(!Ts(C))throw new TypeError;if(!fe(x))throw new TypeError;if(!fe(N)&&!Z(N)&&!Ue(N))throw new TypeError;return Ue(N)&&(N=
void 0),D=Gt(D),pe(C,x,D,N)}}t("decorate",b);function I(C,x){function D(N,ne){if(!fe(N))throw new TypeError;if(!Z(ne)&&!Os(ne))throw new TypeError;$e(C,x,N,ne)}return D}t("metadata",I);function B(C,x,D,N){
if(!fe(D))throw new TypeError;return Z(N)||(N=Gt(N)),$e(C,x,D,N)}t("defineMetadata",B);function E(C,x,D){if(!fe(x))throw new TypeError;return Z(D)||(D=Gt(D)),H(C,x,D)}t("hasMetadata",E);function v(C,x,D){
if(!fe(x))throw new TypeError;return Z(D)||(D=Gt(D)),Qe(C,x,D)}t("hasOwnMetadata",v);function k(C,x,D){if(!fe(x))throw new TypeError;return Z(D)||(D=Gt(D)),X(C,x,D)}t("getMetadata",k);function S(C,x,D){
if(!fe(x))throw new TypeError;return Z(D)||(D=Gt(D)),ee(C,x,D)}t("getOwnMetadata",S);function $(C,x){if(!fe(C))throw new TypeError;return Z(x)||(x=Gt(x)),Oe(C,x)}t("getMetadataKeys",$);function z(C,x){
if(!fe(C))throw new TypeError;return Z(x)||(x=Gt(x)),Be(C,x)}t("getOwnMetadataKeys",z);function G(C,x,D){if(!fe(x))throw new TypeError;if(Z(D)||(D=Gt(D)),!fe(x))throw new TypeError;Z(D)||(D=Gt(D));var N=Ms(
x,D,!1);return Z(N)?!1:N.OrdinaryDeleteMetadata(C,x,D)}t("deleteMetadata",G);function re(C,x){for(var D=C.length-1;D>=0;--D){var N=C[D],ne=N(x);if(!Z(ne)&&!Ue(ne)){if(!Po(ne))throw new TypeError;x=ne}}
return x}function pe(C,x,D,N){for(var ne=C.length-1;ne>=0;--ne){var Ye=C[ne],at=Ye(x,D,N);if(!Z(at)&&!Ue(at)){if(!fe(at))throw new TypeError;N=at}}return N}function H(C,x,D){var N=Qe(C,x,D);if(N)return!0;
var ne=Vc(x);return Ue(ne)?!1:H(C,ne,D)}function Qe(C,x,D){var N=Ms(x,D,!1);return Z(N)?!1:Ro(N.OrdinaryHasOwnMetadata(C,x,D))}function X(C,x,D){var N=Qe(C,x,D);if(N)return ee(C,x,D);var ne=Vc(x);if(!Ue(
ne))return X(C,ne,D)}function ee(C,x,D){var N=Ms(x,D,!1);if(!Z(N))return N.OrdinaryGetOwnMetadata(C,x,D)}function $e(C,x,D,N){var ne=Ms(D,N,!0);ne.OrdinaryDefineOwnMetadata(C,x,D,N)}function Oe(C,x){var D=Be(
C,x),N=Vc(C);if(N===null)return D;var ne=Oe(N,x);if(ne.length<=0)return D;if(D.length<=0)return ne;for(var Ye=new A,at=[],we=0,W=D;we<W.length;we++){var K=W[we],Y=Ye.has(K);Y||(Ye.add(K),at.push(K))}for(var te=0,
Ie=ne;te<Ie.length;te++){var K=Ie[te],Y=Ye.has(K);Y||(Ye.add(K),at.push(K))}return at}function Be(C,x){var D=Ms(C,x,!1);return D?D.OrdinaryOwnMetadataKeys(C,x):[]}function Pe(C){if(C===null)return 1;switch(typeof C){case"\
undefined":return 0;case"boolean":return 2;case"string":return 3;case"symbol":return 4;case"number":return 5;case"object":return C===null?1:6;default:return 6}}function Z(C){return C===void 0}function Ue(C){
return C===null}function Je(C){return typeof C=="symbol"}function fe(C){return typeof C=="object"?C!==null:typeof C=="function"}function mn(C,x){switch(Pe(C)){case 0:return C;case 1:return C;case 2:return C;case 3:
return C;case 4:return C;case 5:return C}var D=x===3?"string":x===5?"number":"default",N=cm(C,s);if(N!==void 0){var ne=N.call(C,D);if(fe(ne))throw new TypeError;return ne}return zi(C,D==="default"?"nu\
mber":D)}function zi(C,x){if(x==="string"){var D=C.toString;if(jr(D)){var N=D.call(C);if(!fe(N))return N}var ne=C.valueOf;if(jr(ne)){var N=ne.call(C);if(!fe(N))return N}}else{var ne=C.valueOf;if(jr(ne)){
var N=ne.call(C);if(!fe(N))return N}var Ye=C.toString;if(jr(Ye)){var N=Ye.call(C);if(!fe(N))return N}}throw new TypeError}function Ro(C){return!!C}function Wc(C){return""+C}function Gt(C){var x=mn(C,3);
return Je(x)?x:Wc(x)}function Ts(C){return Array.isArray?Array.isArray(C):C instanceof Object?C instanceof Array:Object.prototype.toString.call(C)==="[object Array]"}function jr(C){return typeof C=="f\
unction"}function Po(C){return typeof C=="function"}function Os(C){switch(Pe(C)){case 3:return!0;case 4:return!0;default:return!1}}function Zc(C,x){return C===x||C!==C&&x!==x}function cm(C,x){var D=C[x];
if(D!=null){if(!jr(D))throw new TypeError;return D}}function lm(C){var x=cm(C,i);if(!jr(x))throw new TypeError;var D=x.call(C);if(!fe(D))throw new TypeError;return D}function fm(C){return C.value}function dm(C){
var x=C.next();return x.done?!1:x}function Am(C){var x=C.return;x&&x.call(C)}function Vc(C){var x=Object.getPrototypeOf(C);if(typeof C!="function"||C===f||x!==f)return x;var D=C.prototype,N=D&&Object.
getPrototypeOf(D);if(N==null||N===Object.prototype)return x;var ne=N.constructor;return typeof ne!="function"||ne===C?x:ne}function zx(){var C;!Z(h)&&typeof r.Reflect<"u"&&!(h in r.Reflect)&&typeof r.
Reflect.defineMetadata=="function"&&(C=Ux(r.Reflect));var x,D,N,ne=new m,Ye={registerProvider:at,getProvider:W,setProvider:Y};return Ye;function at(te){if(!Object.isExtensible(Ye))throw new Error("Can\
not add provider to a frozen registry.");switch(!0){case C===te:break;case Z(x):x=te;break;case x===te:break;case Z(D):D=te;break;case D===te:break;default:N===void 0&&(N=new A),N.add(te);break}}function we(te,Ie){
if(!Z(x)){if(x.isProviderFor(te,Ie))return x;if(!Z(D)){if(D.isProviderFor(te,Ie))return x;if(!Z(N))for(var Le=lm(N);;){var Xe=dm(Le);if(!Xe)return;var pr=fm(Xe);if(pr.isProviderFor(te,Ie))return Am(Le),
pr}}}if(!Z(C)&&C.isProviderFor(te,Ie))return C}function W(te,Ie){var Le=ne.get(te),Xe;return Z(Le)||(Xe=Le.get(Ie)),Z(Xe)&&(Xe=we(te,Ie),Z(Xe)||(Z(Le)&&(Le=new d,ne.set(te,Le)),Le.set(Ie,Xe))),Xe}function K(te){
if(Z(te))throw new TypeError;return x===te||D===te||!Z(N)&&N.has(te)}function Y(te,Ie,Le){if(!K(Le))throw new Error("Metadata provider not registered.");var Xe=W(te,Ie);if(Xe!==Le){if(!Z(Xe))return!1;
var pr=ne.get(te);Z(pr)&&(pr=new d,ne.set(te,pr)),pr.set(Ie,Le)}return!0}}function Lx(){var C;return!Z(h)&&fe(r.Reflect)&&Object.isExtensible(r.Reflect)&&(C=r.Reflect[h]),Z(C)&&(C=zx()),!Z(h)&&fe(r.Reflect)&&
Object.isExtensible(r.Reflect)&&Object.defineProperty(r.Reflect,h,{enumerable:!1,configurable:!1,writable:!1,value:C}),C}function Nx(C){var x=new m,D={isProviderFor:function(K,Y){var te=x.get(K);return Z(
te)?!1:te.has(Y)},OrdinaryDefineOwnMetadata:at,OrdinaryHasOwnMetadata:ne,OrdinaryGetOwnMetadata:Ye,OrdinaryOwnMetadataKeys:we,OrdinaryDeleteMetadata:W};return g.registerProvider(D),D;function N(K,Y,te){
var Ie=x.get(K),Le=!1;if(Z(Ie)){if(!te)return;Ie=new d,x.set(K,Ie),Le=!0}var Xe=Ie.get(Y);if(Z(Xe)){if(!te)return;if(Xe=new d,Ie.set(Y,Xe),!C.setProvider(K,Y,D))throw Ie.delete(Y),Le&&x.delete(K),new Error(
"Wrong provider for target.")}return Xe}function ne(K,Y,te){var Ie=N(Y,te,!1);return Z(Ie)?!1:Ro(Ie.has(K))}function Ye(K,Y,te){var Ie=N(Y,te,!1);if(!Z(Ie))return Ie.get(K)}function at(K,Y,te,Ie){var Le=N(
te,Ie,!0);Le.set(K,Y)}function we(K,Y){var te=[],Ie=N(K,Y,!1);if(Z(Ie))return te;for(var Le=Ie.keys(),Xe=lm(Le),pr=0;;){var mm=dm(Xe);if(!mm)return te.length=pr,te;var Wx=fm(mm);try{te[pr]=Wx}catch(Zx){
try{Am(Xe)}finally{throw Zx}}pr++}}function W(K,Y,te){var Ie=N(Y,te,!1);if(Z(Ie)||!Ie.delete(K))return!1;if(Ie.size===0){var Le=x.get(Y);Z(Le)||(Le.delete(te),Le.size===0&&x.delete(Le))}return!0}}function Ux(C){
var x=C.defineMetadata,D=C.hasOwnMetadata,N=C.getOwnMetadata,ne=C.getOwnMetadataKeys,Ye=C.deleteMetadata,at=new m,we={isProviderFor:function(W,K){var Y=at.get(W);return!Z(Y)&&Y.has(K)?!0:ne(W,K).length?
(Z(Y)&&(Y=new A,at.set(W,Y)),Y.add(K),!0):!1},OrdinaryDefineOwnMetadata:x,OrdinaryHasOwnMetadata:D,OrdinaryGetOwnMetadata:N,OrdinaryOwnMetadataKeys:ne,OrdinaryDeleteMetadata:Ye};return we}function Ms(C,x,D){
var N=g.getProvider(C,x);if(!Z(N))return N;if(D){if(g.setProvider(C,x,y))return y;throw new Error("Illegal state.")}}function jx(){var C={},x=[],D=(function(){function we(W,K,Y){this._index=0,this._keys=
W,this._values=K,this._selector=Y}return we.prototype["@@iterator"]=function(){return this},we.prototype[i]=function(){return this},we.prototype.next=function(){var W=this._index;if(W>=0&&W<this._keys.
length){var K=this._selector(this._keys[W],this._values[W]);return W+1>=this._keys.length?(this._index=-1,this._keys=x,this._values=x):this._index++,{value:K,done:!1}}return{value:void 0,done:!0}},we.
prototype.throw=function(W){throw this._index>=0&&(this._index=-1,this._keys=x,this._values=x),W},we.prototype.return=function(W){return this._index>=0&&(this._index=-1,this._keys=x,this._values=x),{value:W,
done:!0}},we})(),N=(function(){function we(){this._keys=[],this._values=[],this._cacheKey=C,this._cacheIndex=-2}return Object.defineProperty(we.prototype,"size",{get:function(){return this._keys.length},
enumerable:!0,configurable:!0}),we.prototype.has=function(W){return this._find(W,!1)>=0},we.prototype.get=function(W){var K=this._find(W,!1);return K>=0?this._values[K]:void 0},we.prototype.set=function(W,K){
var Y=this._find(W,!0);return this._values[Y]=K,this},we.prototype.delete=function(W){var K=this._find(W,!1);if(K>=0){for(var Y=this._keys.length,te=K+1;te<Y;te++)this._keys[te-1]=this._keys[te],this.
_values[te-1]=this._values[te];return this._keys.length--,this._values.length--,Zc(W,this._cacheKey)&&(this._cacheKey=C,this._cacheIndex=-2),!0}return!1},we.prototype.clear=function(){this._keys.length=
0,this._values.length=0,this._cacheKey=C,this._cacheIndex=-2},we.prototype.keys=function(){return new D(this._keys,this._values,ne)},we.prototype.values=function(){return new D(this._keys,this._values,
Ye)},we.prototype.entries=function(){return new D(this._keys,this._values,at)},we.prototype["@@iterator"]=function(){return this.entries()},we.prototype[i]=function(){return this.entries()},we.prototype.
_find=function(W,K){if(!Zc(this._cacheKey,W)){this._cacheIndex=-1;for(var Y=0;Y<this._keys.length;Y++)if(Zc(this._keys[Y],W)){this._cacheIndex=Y;break}}return this._cacheIndex<0&&K&&(this._cacheIndex=
this._keys.length,this._keys.push(W),this._values.push(void 0)),this._cacheIndex},we})();return N;function ne(we,W){return we}function Ye(we,W){return W}function at(we,W){return[we,W]}}function Gx(){var C=(function(){
function x(){this._map=new d}return Object.defineProperty(x.prototype,"size",{get:function(){return this._map.size},enumerable:!0,configurable:!0}),x.prototype.has=function(D){return this._map.has(D)},
x.prototype.add=function(D){return this._map.set(D,D),this},x.prototype.delete=function(D){return this._map.delete(D)},x.prototype.clear=function(){this._map.clear()},x.prototype.keys=function(){return this.
_map.keys()},x.prototype.values=function(){return this._map.keys()},x.prototype.entries=function(){return this._map.entries()},x.prototype["@@iterator"]=function(){return this.keys()},x.prototype[i]=function(){
return this.keys()},x})();return C}function qx(){var C=16,x=l.create(),D=N();return(function(){function W(){this._key=N()}return W.prototype.has=function(K){var Y=ne(K,!1);return Y!==void 0?l.has(Y,this.
_key):!1},W.prototype.get=function(K){var Y=ne(K,!1);return Y!==void 0?l.get(Y,this._key):void 0},W.prototype.set=function(K,Y){var te=ne(K,!0);return te[this._key]=Y,this},W.prototype.delete=function(K){
var Y=ne(K,!1);return Y!==void 0?delete Y[this._key]:!1},W.prototype.clear=function(){this._key=N()},W})();function N(){var W;do W="@@WeakMap@@"+we();while(l.has(x,W));return x[W]=!0,W}function ne(W,K){
if(!n.call(W,D)){if(!K)return;Object.defineProperty(W,D,{value:l.create()})}return W[D]}function Ye(W,K){for(var Y=0;Y<K;++Y)W[Y]=Math.random()*255|0;return W}function at(W){if(typeof Uint8Array=="fun\
ction"){var K=new Uint8Array(W);return typeof crypto<"u"?crypto.getRandomValues(K):typeof msCrypto<"u"?msCrypto.getRandomValues(K):Ye(K,W),K}return Ye(new Array(W),W)}function we(){var W=at(C);W[6]=W[6]&
79|64,W[8]=W[8]&191|128;for(var K="",Y=0;Y<C;++Y){var te=W[Y];(Y===4||Y===6||Y===8)&&(K+="-"),te<16&&(K+="0"),K+=te.toString(16).toLowerCase()}return K}}function Hc(C){return C.__=void 0,delete C.__,C}})})(
vw||(vw={}));var db=L(fb());var vn=Nt("random"),Ze=Nt("backend"),Ve=Nt("events"),Jo=Nt("files"),$r=Nt("storage"),Ga=Nt("storages"),_t=Nt("clock"),ja=class e{#e;constructor(t=db.container.createChildContainer()){this.#e=t}register(t,r){
if(this.#e.isRegistered(t))throw new Error(`Cannot register a service as its token must be free: ${String(t)} is taken`);return this.#e.register(t,{useValue:r}),this}has(t){return this.#e.isRegistered(
t,!0)}resolve(t){if(!this.has(t))throw new Error(`Cannot resolve ${String(t)} as it must be registered: it is not`);return this.#e.resolve(t)}child(){return new e(this.#e.createChildContainer())}};p();var sd=L(j());p();function en(e){return e.formula?.of===e?e.formula:void 0}function Se(e,t){let{knownTerms:r,...n}=t,o=s=>e(s);return Object.assign(o,n,r&&{formula:{of:o,terms:r}})}var Bt=class extends _{name="PluginError"};function gt(e,t){try{return t()}catch(r){throw mb(e,r)}}function mb(e,t){if(t instanceof Bt||t instanceof Kt||FR(t))return t;if(t instanceof _)return new Bt(
`${e}: ${t.message}`,{cause:t});let{name:r,message:n}=t instanceof Error?t:{name:"an error",message:String(t)},o=n.split(`
`)[0];return new Bt(`${e} threw ${r}: ${o}${zR(t)}`,{cause:t})}function FR(e){return e instanceof WebAssembly.RuntimeError||e instanceof RangeError&&/allocation|array length|array size|out of bounds/i.
test(e.message)}function zR(e){if(!(e instanceof Error))return"";let t=(e.stack??"").split(/[\s()]+/).flatMap(o=>{let[,s,i,a]=/^(?:file:\/\/)?(.+\.[mc]?[jt]sx?):(\d+):(\d+)/.exec(o.slice(0,4096))??[];
return s?[{path:s,at:`${s.split("/").at(-1)}:${i}:${a}`}]:[]}),r=new URL("..",location.href).pathname,n=t.find(({path:o})=>!/node_modules|registry\.npmjs/.test(o)&&!o.startsWith(r));return n?` (${n.at}\
)`:""}var id=Symbol("made by");function Tr(e,t){return Object.isExtensible(e)&&!(id in e)&&Object.defineProperty(e,id,{value:t}),e}function ze(e,t){return e[id]??t}function io(e,t){try{return t()}catch(r){
throw ad(e,r)}}function ad(e,t){return t instanceof _?t:mb(e,t)}function pb(e,t,r){let n=LR[e];return n?n(t,r):Tr(r,t)}var LR={loss(e,t){let r=en(t);return Tr(qa(t,Se(n=>gt(e,()=>NR(t(n))),{...t.needs?
{needs:t.needs}:{},...t.terms?{terms:t.terms}:{},...r?{knownTerms:n=>gt(e,()=>r.terms(n))}:{}})),e)},strategy:(e,t)=>({stages:r=>Ab(e,()=>t.stages(r))}),teacher:(e,t)=>({...t,stages:r=>Ab(e,()=>t.stages(
r),n=>hb(n)?Tr(n,e):n)}),student:(e,t)=>Object.assign(qa(t,r=>Tr(io(e,()=>t(r)),e)),t.scaled?{scaled:t.scaled}:{}),augmentation:(e,t)=>qa(t,r=>Tr(io(e,()=>t(r)),e)),dataset:(e,t)=>({load:()=>si(e,()=>t.
load()),async*rows(r){let n=io(e,()=>t.rows(r)[Symbol.asyncIterator]());try{for(let o=await si(e,()=>n.next());!o.done;)yield o.value,o=await si(e,()=>n.next())}finally{await n.return?.()}}}),backend:(e,t)=>({
...t,activate:()=>si(e,()=>t.activate())}),exporter:(e,t)=>({export:r=>si(e,()=>t.export(r))}),scheduler:(e,t)=>qa(t,r=>io(e,()=>t(r)))};function qa(e,t){return Object.defineProperty(t,"name",{value:e.
name})}async function*Ab(e,t,r=n=>n){let n;try{n=t();let o=await n.next();for(;!o.done;)o=await n.next(yield hb(o.value)?Tr(o.value,e):o.value);return r(o.value)}catch(o){throw ad(e,o)}finally{await n?.
return?.(void 0)}}async function si(e,t){try{return await t()}catch(r){throw ad(e,r)}}function hb(e){return typeof e=="object"&&e!==null}function NR(e){if(e instanceof sd.Tensor&&e.rank===0)return e;let t=e instanceof
sd.Tensor?`a tensor of shape [${e.shape}]`:e instanceof Promise?"a promise":typeof e;throw new TypeError(`a loss must return a scalar tensor: current value is ${t}`)}p();function Cn(e,t,r,n){let o=i=>i.code==="unrecognized_keys";return[...e.issues.filter(o),...e.issues.filter(i=>!o(i))].flatMap(i=>wb(i,t,r,n))}var ud=1e3;function Za(e){if(e.length<=ud)return e;let t=`\
has ${e.length-ud+1} more mistakes of this kind`;return[...e.slice(0,ud-1),{path:[],rule:t}]}function wb(e,t,r,n){let o=e.path.filter(a=>typeof a!="symbol"),s=o.reduce((a,u)=>a?.[u],n),i=a=>[{path:o,rule:a,
value:s}];switch(e.code){case"unrecognized_keys":{let a=ii(t,o);return e.keys.map((u,c)=>({path:[...o,u],rule:`is not an option of ${r}${c<20?Ct(u,a):""}`}))}case"invalid_type":return s===void 0?[{path:o,
rule:`must be given: ${cd(e.expected)}`}]:i(`must be ${cd(e.expected)}`);case"too_small":return i(yb(e.origin,e.inclusive?"at least":"above",e.minimum));case"too_big":return i(yb(e.origin,e.inclusive?
"at most":"below",e.maximum));case"invalid_value":{let a=e.values.map(c=>JSON.stringify(c)).join(", "),u=typeof s=="string"?Ct(s,e.values.map(String)):"";return i(`must be ${e.values.length>1?"one of ":
""}${a}${u}`)}case"invalid_union":{let a=e.errors.find(c=>c.length&&c.every(l=>l.path.length||l.code==="unrecognized_keys"));if(!a&&s===void 0){let c=e.message==="Invalid input"?gb(e).replace(/^must be /,
""):"";return[{path:o,rule:c?`must be given: ${c}`:e.message}]}if(!a)return i(e.message==="Invalid input"?gb(e):e.message);let u=c=>({...c,path:[...e.path,...c.path]});return a.flatMap(c=>wb(u(c),t,r,
n))}case"custom":{let{rule:a,...u}=e.params??{};return a===void 0?i(e.message):[{path:o,rule:a,..."value"in u?{value:u.value}:{}}]}default:return i(e.message.startsWith("must ")?e.message:`is not vali\
d: ${e.message}`)}}function ii(e,t){if(e instanceof ni||e instanceof Ef||e instanceof vf)return ii(e.unwrap(),t);let[r,...n]=t;return e instanceof If?r===void 0?Object.keys(e.shape):ii(e.shape[r],n):e instanceof
Ea?e.options.flatMap(o=>ii(o,t)):e instanceof bf?ii(e.element,n):[]}function gb(e){let t=e.errors.flatMap(r=>r.flatMap(n=>n.code==="invalid_type"?[cd(n.expected)]:[]));return t.length?`must be ${[...new Set(
t)].join(" or ")}`:"is not valid here"}function yb(e,t,r){return e==="string"?r===1||r===1n?"must not be empty":`must have ${t} ${r} characters`:e==="array"?`must have ${t} ${r} entr${r===1||r===1n?"y":
"ies"}`:`must be ${t} ${r}`}function cd(e){let t={int:"whole number",record:"object",tuple:"list",array:"list"}[e]??e;return`${/^[aeiou]/.test(t)?"an":"a"} ${t}`}function Va(e,t,r,n,o){let s=new Set(t),
i=t.length?` (${UR(t)})`:"",a=0;for(let u of Object.keys(e)){if(s.has(u))continue;let c=`must be the name of a ${n}${i}${a++<20?Ct(u,t):""}`;o.addIssue({code:"custom",path:[r,u],message:c,params:{rule:c}})}}
function UR(e,t=20){let r=e.length>t?` and ${e.length-t} more`:"";return e.slice(0,t).map(n=>Pr(n,60)).join(", ")+r}p();function ld(e){return function(){return e}}function ge(e,t){return typeof e=="number"?ld(e):t.make("scheduler",e)}function Bn(e,t,r){return r<=0?e:r>=1?t:Math.min(Math.max(e+(t-e)*r,Math.min(e,t)),
Math.max(e,t))}function Yo(e,t=256){let[r,n]=[1/0,-1/0];for(let o=0;o<=t;o++){let s=e(o/t);if(Number.isNaN(s))return{low:NaN,high:NaN};[r,n]=[Math.min(r,s),Math.max(n,s)]}return{low:r,high:n}}var Ha=class{constructor(t=[],r={}){this.defaults=r;for(let n of t)this.register(n)}defaults;container=new ja;#e=new Map;#t=new WeakMap;register(t){let{kind:r,name:n}=t,o=(a,u)=>new ht(`${r} plugin ${JSON.
stringify(n)}`,[{path:["name"],rule:a,value:u}]);if(!/^[a-z][a-z0-9-]*$/.test(n))throw o("must be lower case with digits and hyphens",n);let s=`${r}/${n}`;if(this.#e.has(s))throw o("must be free: a pl\
ugin of this kind and name is registered",n);let i={plugin:t,token:Nt(s)};return this.container.register(i.token,t),this.#e.set(s,i),this}list(t){return[...this.#e.values()].map(({plugin:n})=>n).filter(
n=>t===void 0||n.kind===t)}get labelLoss(){let{labelLoss:t}=this.defaults;if(t)return this.parse(["loss"],t);throw new _("Cannot train on labels as the catalogue must have a default labelLoss: it has \
none; make it as new Catalogue(plugins, { labelLoss: { use: name } })")}find(t,r,n=this.container){let o=this.#e.get(`${t}/${r}`);return o&&n.resolve(o.token)}tokenOf(t,r){return this.#e.get(`${t}/${r}`)?.
token}parse(t,r,n){let o=this.#o(t,r);if(o)return o;let s=this.#n(t,r,this.#r(n));if("problems"in s)throw new ht(t.join(" or "),s.problems);return s.spec}make(t,r,n=this.container){let{use:o,...s}=this.
parse([t],r),i=this.find(t,o,n),a=`${t} ${o}`;return pb(t,a,io(a,()=>i.create(s,this.context(n))))}context(t){return{make:(r,n)=>this.make(r,n,t),has:(r,n)=>this.find(r,n)!==void 0,resolve:r=>t.resolve(
r)}}kit(t){return this.#r(t).kit}#r(t=r=>r){let r=(a,{path:u,rule:c,...l})=>(a.addIssue({code:"custom",path:[...u],message:c,params:{rule:c,...l}}),to),n=(a,u,c)=>{let l=this.#n(a,u,i);return"spec"in l?
l.spec:(Za(l.problems).forEach(f=>r(c,f)),to)},o={part:(...a)=>ro().meta({[Ka]:a}).transform((u,c)=>n(a,u,c)),path:()=>ue().min(1).transform((a,u)=>{try{return t(a)}catch(c){if(c instanceof _)return r(
u,{path:[],rule:c.message,value:a});throw c}}),schedule:(a={})=>ro().meta({[Ka]:["scheduler"],[jR]:a}).transform((u,c)=>{if(typeof u=="object"&&u!==null||typeof u=="string"){let f=n(["scheduler"],u,c);
if(f===to)return f;let{low:d}=Yo(this.make("scheduler",f)),A=bb(d,a);return A?r(c,{path:[],rule:`${A} all the way`,value:d}):f}if(u===void 0)return r(c,{path:[],rule:"must be given: a number or a sche\
duler"});let l=bb(u,a);return l?r(c,{path:[],rule:l,value:u}):u})},s=new Map,i={kit:o,hints:0,of:(a,u)=>{let c=`${a}/${u}`,l=s.get(c)??this.find(a,u).options(o);return s.set(c,l),l}};return i}#o(t,r){
if(typeof r!="object"||r===null)return;let n=this.#t.get(r);if(n===void 0)return;let o=r;return t.find(s=>this.find(s,o.use))===n?o:void 0}#n(t,r,n){let o=t.join(" or ");if(r===void 0)return{problems:[
{path:[],rule:`must be given: a ${o} plugin`}]};let s=typeof r=="string"?{use:r}:r;if(typeof s!="object"||s===null||Array.isArray(s))return{problems:[{path:[],rule:`must name a ${o} plugin as { "use":\
 name }`,value:r}]};let{use:i,...a}=s,u=typeof i=="string"?t.find(A=>this.find(A,i)):void 0,c=u?[]:t.flatMap(A=>this.list(A).map(({name:m})=>m));if(typeof i!="string")return{problems:[{path:["use"],rule:`\
must name a ${o} plugin (${c.join(", ")})`,value:i}]};if(!u){let A=n.hints++<20?Ct(i,c):"",m=`must be one of the ${o} plugins ${c.join(", ")}${A}`;return{problems:[{path:["use"],rule:m,value:i}]}}let l=n.
of(u,i),f=io(`${u} ${i}`,()=>l.safeParse(a));if(!f.success)return{problems:Cn(f.error,l,`${u} ${i}`,a)};let d={use:i,...f.data};return this.#t.set(d,u),{spec:d}}},Ka="retort:part",jR="retort:number";function bb(e,{
min:t,above:r}){if(typeof e!="number"||!Number.isFinite(e))return"must be a finite number or a scheduler";if(r!==void 0&&!(e>r))return`must be above ${r}`;if(t!==void 0&&!(e>=t))return`must be at leas\
t ${t}`}p();function Ja(e){return/^(npm|jsr):/.test(e)}var Ya=.3,GR=P({test:T().gt(0).lt(1).optional().describe(`Share of the rows that the report is about. Where neither it nor \`trainRows\` is given, the test part that the data set itself names, or else ${Ya}\
.`),validation:T().min(0).lt(1).default(.1).describe("Share of the rows (with `trainRows`, of those) that choices are made on."),trainRows:T().int().min(1).optional().describe("The first so many rows \
are for training and validation, all rows after them are the test part; excludes `test`.")}).refine(({test:e,trainRows:t})=>e===void 0||t===void 0,{path:["test"],error:"must be left out where trainRow\
s says which rows are the test part"}).refine(({test:e=Ya,validation:t,trainRows:r})=>r!==void 0||e+t<1,"must leave rows to train on: test + validation below 1"),qR=P({precision:ve(["float16","float32"]).
default("float16").describe("Of each number; float16 moves a logit by 1 in 2000 of itself at most."),top:T().int().min(1).optional().describe("Keeps only so many of a row's logits, the largest, and wh\
at the other classes weigh together; all by default."),chunkRows:T().int().min(1024).max(2**20).multipleOf(1024).optional().describe("Rows of a file; up to 16384 by default, so that the logits take 16\
 MiB at most.")}),vb=e=>P({epochs:T().int().min(1).describe("Passes over the training rows."),batchSize:T().int().min(1).optional().describe("Rows of a step, at most all rows of the table; of the trai\
ning rows all, where there are fewer; 64 by default."),optimizer:e.part("optimizer").describe("What makes steps of gradients."),augment:e.part("augmentation").nullish().describe("What is done to rows \
each time they are shown, for student and baseline alike; null, the default, for nothing."),views:T().int().min(1).max(1e3).optional().describe("How many augmented views each row has, made once and fo\
r all, so that a frozen teacher labels each of them once; a row is shown as it stands or as one of them. Needs `augment`. A new view each time by default.")}),WR=(e,{labelLoss:t})=>P({name:ue().regex(
/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/,{error:"must be letters, digits, dots, hyphens and underscores, at most 80"}).describe("Its stage is `baseline-<name>`."),loss:Xo(e.part("loss"),t).describe("What i\
t learns by, without a teacher: what the baseline learns by by default."),augment:e.part("augmentation").nullish().describe("An augmentation of its own, anew each time a row is shown; null for none. L\
eft out, that of `train`, `views` included.")}),ZR=e=>P({split:GR.prefault({}).describe("Which rows are kept from training."),unlabelled:e.part("dataset").optional().describe("Further rows, whose clas\
ses are not known or not read: the teacher alone says what they are.")}),VR=e=>P({train:vb(e).partial().prefault({}).describe("How it is trained; what is left out is as in the student's training.")}),
HR=(e,t)=>{let r=e.kit(t),{parts:n={},labelOnly:o={}}=e.defaults,s=vb(r),i=s.extend({epochs:s.shape.epochs.default(100),optimizer:Xo(s.shape.optimizer,n.train?.optimizer)}),a=Object.keys(o),u=WR(r,e.defaults),
c=ve(a).transform(f=>u.parse({name:f,...o[f]})),l=de(pt([...a.length?[c]:[],u],{error:`must be ${a.map(f=>JSON.stringify(f)).join(", ")} or an object with a name`})).refine(f=>new Set(f.map(({name:d})=>d)).
size===f.length,{error:"must have different names"});return P({$schema:ue().optional(),name:ue().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,{error:"must be letters, digits, dots, hyphens and underscore\
s, at most 100"}).default("run").describe("Names the run and its folder."),data:Eb(r,["dataset"],ZR(r)),teacher:Xo(Eb(r,["teacher","student"],VR(r)),n.teacher),student:Xo(r.part("student"),n.student),
strategy:Xo(r.part("strategy"),n.strategy),train:i.prefault({}).describe("How long and by which optimizer the student is trained."),baselines:l.optional().describe("Further students of the same budget\
 that learn from labels alone, beside the same-budget baseline: "+[...a,"or one with a loss and an augmentation of its own."].join(", ")),targets:qR.optional().describe("How the answers of frozen teac\
hers are stored."),backend:Xo(r.part("backend"),n.backend),seed:T().int().min(0).max(2**32).default(1).describe("The first seed."),seeds:T().int().min(1).max(1e3).default(1).describe("How many seeds t\
o run: seed, seed + 1, …"),plugins:JR(t).optional().describe("Plugins of your own, for the command line to load: paths, relative to the config, `npm:` or `jsr:` specifiers.")})};function Xo(e,t){return t===
void 0?e:e.prefault(t)}function KR(e,t){return HR(e,t)}function JR(e=t=>t){let t=ue().min(1).refine(r=>/^(npm|jsr):./.test(r)||!/^[a-z][a-z0-9+.-]+:/i.test(r),"must be a path, or begin with npm: or js\
r:");return de(t.transform(r=>Ja(r)?r:e(r)))}function Cb(e,t,{subject:r="config",resolvePath:n}={}){let o=KR(e,n),s=o.safeParse(t);if(!s.success)throw new ht(r,Cn(s.error,o,"a config",t));let{$schema:i,...a}=s.data,u=Object.entries(a.teacher.train).
filter(([,h])=>h!==void 0),c=Object.fromEntries(u),{views:l,...f}={...a.train,...c},A=l!==void 0&&(c.views!==void 0||c.augment===void 0)?{...f,views:l}:f,m=[...Ib(["train"],a.train),...c.views===void 0?
[]:Ib(["teacher","train"],A)];if(m.length)throw new ht(r,m);return{...a,teacher:{...a.teacher,train:A}}}function Ib(e,{augment:t,views:r}){if(r===void 0||t)return[];let n=`must be left out where there\
 is no ${e.join(".")}.augment`;return[{path:[...e,"views"],rule:n,value:r}]}function Eb(e,t,r){let n=e.part(...t);return ro().meta({[Ka]:t,[YR]:r}).transform((o,s)=>{let i=typeof o=="string"?{use:o}:o,
a=typeof i=="object"&&i!==null&&!Array.isArray(i),u=a?Object.entries(i).filter(([A])=>Object.hasOwn(r.shape,A)):[],c=a?Object.fromEntries(Object.entries(i).filter(([A])=>!Object.hasOwn(r.shape,A))):i,
l=n.safeParse(c),f=r.safeParse(Object.fromEntries(u));if(l.success&&f.success)return{...l.data,...f.data};let d=[...l.success?[]:Cn(l.error,n,"a config",c),...f.success?[]:Cn(f.error,r,"a config",i)];
for(let{path:A,rule:m,...h}of Za(d))s.addIssue({code:"custom",path:[...A],message:m,params:{rule:m,...h}});return to})}var YR="retort:extras";function fd(e,t,r=[]){if(Object.is(e,t))return;let n=o=>typeof o==
"object"&&o!==null;if(!n(e)||!n(t)||Array.isArray(e)!==Array.isArray(t))return{path:r,a:e,b:t};for(let o of new Set([...Object.keys(e),...Object.keys(t)])){let s=Array.isArray(e)?Number(o):o,i=fd(e[o],
t[o],[...r,s]);if(i)return i}}p();var bu=L(j());p();p();async function ut(e){let t=new TextEncoder,r=[];for(let n of e){let o=typeof n=="string"?t.encode(n):Or(n),s=o.length>16777216;if(r.push(t.encode(`${o.length}${s?" in pieces":""}:`)),!s)r.push(o);else
for(let i=0;i<o.length;i+=16777216)r.push(await Sn(o.slice(i,i+16777216)))}return Xa(await Sn(tt(r)))}async function Sn(e){return new Uint8Array(await crypto.subtle.digest("SHA-256",e))}function Xa(e){
return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function Or(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function tt(e){let t=new Uint8Array(e.reduce((n,o)=>n+o.length,
0)),r=0;for(let n of e)t.set(n,r),r+=n.length;return t}p();function Qt(e){return new TextEncoder().encode(`${JSON.stringify(e,null,2)}
`)}function Bb(e,t,r){return e.write(t,Qt(r))}async function Rt(e,t,r){let n=await e.read(t);if(n)try{return JSON.parse(new TextDecoder().decode(n))}catch(o){let s=o.message.replaceAll(/\s+/g," ");throw new _(
`Cannot read ${r}/${t}: it must be JSON: ${s}`)}}var tn="checksums.json",XR=["README.md"];async function eu(e,t){let r=[...t].sort(([s],[i])=>s<i?-1:1),n={};for(let[s,i]of r)n[s]=Xa(await Sn(i.slice()));let o=[...t.keys()].at(-1);for(let[s,i]of t)s===
o&&await e.write(tn,Qt(n)),await e.write(s,i)}async function xn(e,t,{as:r,remedy:n="copy it anew, or train it anew",only:o,editable:s=[],warn:i=()=>{}}){let a=await Rt(e,tn,t);if(a===void 0)return e;let u=`\
Cannot open ${t} as ${r}`;if(!eP(a))throw new _(`${u}: ${tn} must have the SHA-256 of each file by its name: it does not; ${n}`);let c=Object.keys(a).find(f=>/[/\\]|^\.{0,2}$/.test(f));if(c!==void 0)throw new _(
`${u}: ${tn} must name files beside it: current value is ${F(c)}; ${n}`);let l=new Map;for(let[f,d]of Object.entries(a)){if(XR.includes(f)||o&&!o.includes(f))continue;let A=await e.read(f);if(!A)throw new _(
`${u}: it must have all files that ${tn} names: ${f} is not there`);l.set(f,A);let m=Xa(await Sn(A.slice()));if(m===d)continue;let h=`its SHA-256 is ${m.slice(0,12)}…, and ${tn} has ${d.slice(0,12)}\
…`;if(s.includes(f)){i(`${t}/${f} is not as it was written (${h}): it is taken as it is`);continue}throw new _(`${u}: ${f} must be as it was written: ${h}; ${n}, or remove ${tn} if you have changed ${f}\
 yourself`)}return{read:f=>l.has(f)?Promise.resolve(l.get(f)):e.read(f)}}function eP(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)&&Object.values(e).every(t=>typeof t=="string")}p();function tP(e,t,r){let n=-1/0;for(let s=t;s<r;s++)n=Math.max(n,e[s]);let o=0;for(let s=t;s<r;s++)o+=e[s]=Math.exp(e[s]-n);for(let s=t;s<r;s++)e[s]/=o}function es(e,t=1){let r=Float64Array.from(e,n=>n/
t);return tP(r,0,r.length),r}function rn(e,t=0,r=e.length){let[n,o]=[-1,-1/0];for(let s=t;s<r;s++){let i=e[s];i>o&&(n=s-t,o=i)}return n}p();p();p();var Sb=["","?","NA","N/A","null"];function Ge(e){let t=Number(e);if(!Number.isFinite(t))return NaN;let r=e.charCodeAt(0);return r>rP&&r<128||!nP.test(e)?t:NaN}var rP=48,nP=/^\s*(0[xob]|$)/i;function ts(e,t){
let r=Math.min(e.length,t.length);for(let n=0;n<r;n++)if(e.charCodeAt(n)!==t.charCodeAt(n))return e.codePointAt(n)-t.codePointAt(n);return e.length-t.length}function ai(e){let t=[...e];return t.some(r=>Number.
isNaN(Ge(r)))?t.sort(ts):t.sort((r,n)=>Number(r)-Number(n)||ts(r,n))}function ui(e){let t=new Set;for(let r of e){if(t.has(r))return r;t.add(r)}}function rs(e,t){return typeof t=="string"?e.indexOf(t):
t<0?e.length+t:t}function nn(e){let t=[...e],r=t.slice(0,10).map(n=>JSON.stringify(Pr(n,40)));return t.length>10?`${r.join(", ")} and ${t.length-10} more`:r.join(", ")}function Pt(e,t){return`${e} ${t}${e===
1?"":"s"}`}function tu(e){let t=new Int32Array(e).fill(-1),r=new Map;return{set(n,o){if(o===void 0)return;let s=r.get(o);s===void 0&&r.set(o,s=r.size),t[n]=s},finish(){let n=[...r.keys()].sort(ts),o=new Int32Array(
n.length);return n.forEach((s,i)=>o[r.get(s)]=i),{categories:n,codes:t.map(s=>s<0?-1:o[s])}}}}function dd({categories:e,missing:t},r,n,o){let s=e.length;n.fill(0,o,o+s+(t?1:0)),r!=="missing"?r!==void 0&&(n[o+r]=1):t&&(n[o+s]=1)}var oP=15;function sP(e,t){let r=e.indexOf(t);if(r>=0)return r;let n=xb(
t),o=Number.isNaN(n)?-1:e.findIndex(s=>xb(s)===n);return o<0?void 0:o}function xb(e){return e.length>oP?NaN:Ge(e)}function ns(e){if(e.kind==="numeric")return;let{categories:t}=e,r=new Map(t.map((n,o)=>[
n,o]).reverse());return n=>r.get(n)??sP(t,n)}function kb(e,t,r,n,o){if(typeof r=="number"&&!(Math.abs(r)<2**53))return"a text, a number below 2^53 or null";dd(e,r===null?"missing":t(String(r)),n,o)}function or(e){return(e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}var ci=1e6;function Ad({mean:e,sd:t},r){let n=(r-e)/t,o=Number.isFinite(n)?n:r/t-e/t;return Math.max(-ci,Math.min(ci,o))}
function md(e,t,r,n){let o=Number.isNaN(t);r[n]=o?0:Ad(e,t),e.missing&&(r[n+1]=o?1:0)}function ao(e){let t=0;return e.map(r=>{let n=t;return t+=or(r),n})}function iP(e){let t=ao(e),r=e.map(n=>ns(n));return(n,o,s,i)=>{let a=e[n],u=o==null;if(!u&&typeof o!="string"&&typeof o!="number")return"a text, a number or null";if(i+=t[n],a.kind==="numeric"){let c=u?
NaN:typeof o=="number"?o+0:Ge(o);if(!u&&!Number.isFinite(c))return"a finite number";md(a,c,s,i)}else return kb(a,r[n],u?null:o,s,i)}}function aP(e,{name:t},r,n){return new _(`Cannot encode ${e} as col\
umn ${F(t)} must be ${n}: current value is ${F(r)}`)}function pd(e,{kind:t,name:r},n){return new _(`Cannot encode ${e} as it must have the ${t} column ${F(r)}: it is not there${Ct(r,n)}`)}function Qb({
columns:e},{missing:t=[],unknown:r}={}){let n=iP(e),o=ao(e);return(s,i,a)=>{let u=_b(s)?s.cells:new Map(Object.entries(s)),c=_b(s)?`row ${s.number}`:"the row";e.forEach((l,f)=>{let d=u.get(l.name);if(d===
void 0&&!u.has(l.name))throw pd(c,l,u.keys());let A=d==null||typeof d=="string"&&t.includes(d.trim()),m=n(f,A?null:d,i,a);if(m)throw aP(c,l,d,m);if(!r||A||l.kind!=="categorical")return;i.subarray(a+o[f],
a+o[f]+or(l)).every(g=>g===0)&&r(l,d)})}}function _b(e){return e.cells instanceof Map}function ru({columns:e}){return ao(e).filter((t,r)=>e[r].kind==="numeric")}p();var Mr=64;function Pb(e,t){if(t.length===0)throw new RangeError("Cannot fit preprocessing as there must be a training row: there is none");let r=[...uP(e,t),...e.categorical.map(o=>lP(o,t))],n=r.reduce(
(o,s)=>o+or(s),0);return{version:1,label:e.label,classes:[...e.classes],columns:r,features:n}}function uP({numeric:{names:e,values:t,scale:r}},n){let o=e.length,s=new Uint8Array(o),a=cP(u=>{for(let c of n)
for(let l=0,f=c*o;l<o;l++,f++){let d=t[f];d===d?u(d,l):s[l]=1}},o,r==="table"?()=>0:u=>u);return e.map((u,c)=>({kind:"numeric",name:u,...a[c],missing:s[c]===1}))}function cP(e,t,r){let n=Int32Array.from(
{length:t},(A,m)=>r(m)),o=(A=0)=>new Float64Array(t).fill(A),[s,i,a,u,c,l]=[o(1/0),o(-1/0),o(),o(),o(),o()];e((A,m)=>{let h=n[m];u[h]++===0&&(a[h]=A),A<s[h]&&(s[h]=A),A>i[h]&&(i[h]=A)});let f=s.map((A,m)=>2**
Math.min(1023,Math.floor(Math.log2(Math.max(-A,i[m])))));e((A,m)=>{c[n[m]]+=A/f[n[m]]});let d=c.map((A,m)=>A/u[m]);return e((A,m)=>{let h=n[m];l[h]+=(A/f[h]-d[h])**2}),Array.from(n,A=>s[A]<i[A]?{mean:d[A]*
f[A],sd:Math.sqrt(l[A]/u[A])*f[A]||1}:{mean:a[A],sd:1})}function lP({name:e,categories:t,codes:r},n){let o=new Float64Array(t.length),s=!1;for(let u of n){let c=r[u];c<0?s=!0:o[c]+=1}let a=t.map((u,c)=>({
text:u,count:o[c]})).filter(({count:u})=>u>0).sort((u,c)=>c.count-u.count||ts(u.text,c.text)).slice(0,Mr);return{kind:"categorical",name:e,categories:a.map(({text:u})=>u).sort(ts),missing:s}}function gd(e,t,r,n=o=>new Float32Array(
o)){let{columns:o,features:s}=e,i=r??Int32Array.from({length:t.rows},(l,f)=>f),a=n(i.length*s),u=ao(o),c=o.map(l=>l.kind==="numeric"?fP(l,t):dP(l,t));for(let l=0,f=0;l<i.length;l++,f+=s)for(let d=0;d<
c.length;d++)c[d](a,f+u[d],i[l]);return a}function fP(e,{numeric:t,categorical:r}){let{names:n,values:o}=t,s=n.indexOf(e.name);if(s<0)throw Db(e,n,r.map(({name:i})=>i));return(i,a,u)=>md(e,o[u*n.length+
s],i,a)}function Db(e,t,r){let{kind:n,name:o}=e;return r.includes(o)?new _(`Cannot encode the table as it must have the ${n} column ${F(o)}: it is of another type`):pd("the table",e,[...t,...r])}function dP(e,{
numeric:t,categorical:r}){let n=r.find(({name:s})=>s===e.name);if(!n)throw Db(e,r.map(({name:s})=>s),t.names);let o=n.categories.map(ns(e));return(s,i,a)=>{let u=n.codes[a];dd(e,u<0?"missing":o[u],s,i)}}
var hd=ue().min(1),Rb=P({version:Vo(1),label:hd,classes:de(ue()).min(2),columns:de(ww("kind",[P({kind:Vo("numeric"),name:hd,mean:T(),sd:T().positive(),missing:Fe()}),P({kind:Vo("categorical"),name:hd,
categories:de(ue()),missing:Fe()})])).min(1),features:nr().positive()}).superRefine(({classes:e,columns:t,features:r},n)=>{let o=(a,u)=>n.addIssue({code:"custom",path:[a],message:u}),s=ui(t.map(({name:a})=>a));
s!==void 0&&o("columns",`must have different names: ${F(s)} is there twice`),ui(e)!==void 0&&o("classes","must differ");let i=t.reduce((a,u)=>a+or(u),0);i!==r&&o("features",`must be ${i}, as the colum\
ns say`)});function nu(e){let t=Rb.safeParse(e);if(t.success)return t.data;throw new ht("preprocessing",Cn(t.error,Rb,"preprocessing",e))}p();var wd="seen.json",bd=2**48,AP=2**16;function iu(e,t){let r=[e,...t?[t]:[]],n=new Float64Array(r.reduce((s,{rows:i})=>s+i,0)),o=0;for(let s of r)mP(s,n.subarray(o,o+s.rows)),o+=s.rows;return n}function mP({
rows:e,numeric:{names:t,values:r},categorical:n},o){let s=new Float64Array(1),i=new Uint32Array(s.buffer),a=t.map(yd),u=n.map(({name:c,categories:l,codes:f})=>({key:yd(c),codes:f,hashes:l.map(yd)}));for(let c=0,
l=0;c<e;c++){let[f,d]=[0,0],A=(m,h,g)=>{let y=su(su(m^h)+g|0);f=f+y|0,d=d+su(y^1540483477+m)|0};for(let m of a)s[0]=r[l++]+0,Number.isNaN(s[0])?A(m,2146959360,1):A(m,i[0],i[1]);for(let{key:m,codes:h,hashes:g}of u){
let y=h[c];A(m,y<0?2146959360:g[y],2)}o[c]=(f>>>0)+(d>>>16)*2**32}}function su(e){return e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),e^e>>>16}function yd(e){let t=2166136261^e.length;
for(let r=0;r<e.length;r++)t=Math.imul(t^e.charCodeAt(r),16777619);return su(t)}function Ob({seed:e,data:t,rows:r,prepared:{train:n,validation:o,unlabelled:s},contents:i},{withUnlabelled:a}){let u=Math.
floor(bd*Math.min(1,AP/Math.max(1,i.length))),c=f=>hP(Float64Array.from(f,d=>i[d]).filter(d=>d<u).sort()),l=a&&s?Int32Array.from([...n.rows,...s.rows]):n.rows;return{data:t,rows:r.table,seed:e,train:$b(
n.rows,r.table),validation:$b(o.rows,r.table),contents:{below:u,train:c(l),validation:c(o.rows)}}}function Mb(e,{data:t,rows:r,prepared:n,contents:o}){let{train:s,validation:i,test:a}=n,u=(A,m)=>new Set(
A.filter(m));if(e.data===t&&e.rows===r.table){let[A,m]=[Tb(e.train),Tb(e.validation)];return{test:u(a.rows,A),validation:u(i.rows,A),chosenOn:u(a.rows,m),each:1}}let c=new Set(Float64Array.from(s.rows,
A=>o[A])),l=A=>{let m=new Set(gP(A));return h=>m.has(o[h])&&!c.has(o[h])},[f,d]=[l(e.contents.train),l(e.contents.validation)];return{test:u(a.rows,f),validation:u(i.rows,f),chosenOn:u(a.rows,d),each:bd/
e.contents.below}}function au(e){return[wd,Qt(e)]}var ou=ue().regex(/^[A-Za-z0-9+/]*={0,2}$/),pP=P({version:Vo(1),complete:Fe(),records:de(P({data:ue(),rows:nr().min(1),seed:T(),train:ou,validation:ou,
contents:P({below:nr().min(1).max(bd),train:ou,validation:ou})}))});async function Fb(e,t){let r=await Rt(e,wd,t);if(r===void 0)return"unknown";let n=pP.safeParse(r);if(n.success)return n.data;throw new _(
`Cannot use ${t} as a teacher: its ${wd} (the rows that it has seen) must be as it was written: it is not; remove it and checksums.json to have the model taken for one of which that is not known`)}function $b(e,t){
let r=new Uint8Array(Math.ceil(t/8));for(let n of e)r[n>>3]|=1<<(n&7);return zb(r)}function Tb(e){let t=Lb(e);return r=>((t[r>>3]??0)>>(r&7)&1)===1}function hP(e){let t=new Uint8Array(6*e.length),r=new DataView(
t.buffer);return e.forEach((n,o)=>{r.setUint32(6*o,n%2**32,!0),r.setUint16(6*o+4,Math.floor(n/2**32),!0)}),zb(t)}function gP(e){let t=Lb(e),r=new DataView(t.buffer);return Float64Array.from({length:Math.
floor(t.length/6)},(n,o)=>r.getUint32(6*o,!0)+r.getUint16(6*o+4,!0)*2**32)}function zb(e){let t="";for(let r=0;r<e.length;r+=3*2**12)t+=btoa(String.fromCharCode(...e.subarray(r,r+3*2**12)));return t}function Lb(e){
return Uint8Array.from(atob(e),t=>t.charCodeAt(0))}p();var Gb=L(j());p();function uo(e){return Nb(Ub(1381257042,String(e)))}function Nb(e){let[t,r,n]=e,o=1,s,i=()=>{let c=t+r+o++|0;return t=r^r>>>9,r=n+(n<<3)|0,n=(n<<21|n>>>11)+c|0,c>>>0};for(let c=0;c<12;c++)i();let a=()=>i()/
2**32,u=c=>Math.floor(a()*c);return{bits:i,uniform:a,integer:u,split:(c,l=0)=>Nb(Ub(e[0]^e[1]^e[2],`${e[1]}/${e[2]}/${c}/${l}`)),normal(){if(s!==void 0){let f=s;return s=void 0,f}let c=Math.sqrt(-2*Math.
log(1-a())),l=2*Math.PI*a();return s=c*Math.sin(l),c*Math.cos(l)},permutation(c){let l=Int32Array.from({length:c},(f,d)=>d);for(let f=c-1;f>0;f--){let d=u(f+1);[l[f],l[d]]=[l[d],l[f]]}return l}}}function Ub(e,t){
let r=e^t.length;for(let o=0;o<t.length;o++)r=Math.imul(r^t.charCodeAt(o),3432918353),r=r<<13|r>>>19;let n=()=>(r=Math.imul(r^r>>>16,2246822507),r=Math.imul(r^r>>>13,3266489909),r^=r>>>16);return[n(),
n(),n()]}function qb(e){let t=Gb.serialization.SerializationMap.getMap().classNameMap;return Ed(e,r=>Object.hasOwn(t,r))}function uu(e){return Ed(e,Hb)}function Id(e){return e.toJSON(void 0,!1)}function Ed(e,t,r=""){
if(typeof e!="object"||e===null)return;let{class_name:n,config:o}=e,s=typeof o?.name=="string"?o.name:r;if(typeof n=="string"&&!t(n))return{className:n,layer:s};if(n===void 0&&typeof o?.name=="string")
return{className:"class",layer:s};for(let i of Object.values(e)){let a=Ed(i,t,s);if(a)return a}}function jb(e){let t=/^(name|inbound_nodes|input_layers|output_layers|backend|.*_version|.*_initializer)$/;
return JSON.stringify(e,(r,n)=>t.test(r)?void 0:n??void 0)}var cu="architecture.json";function Wb(e){return e.map(t=>Ja(t)?t:t.split(/[\\/]/).at(-1))}function lu({has:e,make:t},r,n){return o=>{if(e("s\
tudent",o.use))return t("student",o)({name:"model",features:r,classes:n,random:uo(0)}).model}}function Zb(e,t,r,{student:n},o){let s=n&&o(n);if(!s)return;let i=s.weights.map(({shape:u})=>u);if(!(jb(Id(
s))===jb(t)&&i.length===r.length&&i.every((u,c)=>String(u)===String(r[c].shape))))throw s.dispose(),new _(`Cannot open ${e} as a model: the student plugin ${F(n.use)} must build the model that was tra\
ined: it builds another one; its file has changed, or model.json has`);return s.setWeights([...r]),s}function Vb(e,{className:t,layer:r},{student:n,plugins:o=[]}){let s=n?`, made by the student plugin\
 ${F(n.use)}`:"",i=o.length?` of ${o.join(", ")}`:"";return new _(`Cannot open ${e} as a model: TensorFlow.js has no ${t}, which its layer ${F(r)} is${s}: the plugin${i} must be loaded: name its file \
(--plugin of a command, "plugins" of a config or of a server's config)`)}function os(e){return Hb(e)?"--target tfjs takes it as it is":"it comes with a plugin, so an exporter of your own is what takes\
 it (deno task plugin new my-export --kind exporter)"}function Hb(e){return yP.has(e)}var yP=new Set(`
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
  `.trim().split(/\s+/));p();var fo=L(j());p();p();var li=L(j());p();var sr=L(j());function yt(e){return sr.getKernel(e,sr.getBackend())!==void 0}function ct(e,t,r){let n={};for(let s in t){let i=t[s];i&&(n[s]=i)}let o=sr.engine().runKernel(e,n,r);return Array.isArray(
o)?o:[o]}function Kb(){return sr.engine().state.gradientDepth>0}function co(e){let{backend:t}=sr.engine().state.tensorInfo.get(e.dataId);t.refCount(e.dataId)<=1||sr.tidy(()=>e.assign(sr.mul(e,1)))}var wP=["linear","relu","sigmoid","tanh","elu"];function Jb(e){return wP.includes(e)}function Yb(e,{kernel:t,bias:r,activation:n}){if(!(!yt("RetortDense")||e.rank<2||!fi(e,t)))return ct("RetortDense",
{x:e,w:t,b:r},{activation:n})[0]}function fi(e,t){return e.dtype==="float32"&&e.shape.at(-1)===t.shape[0]}function fu(){return{kernelName:"RetortDense",inputsToSave:["x","w"],outputsToSave:[!0],gradFunc(e,[
t,r,n],o){let{activation:s}=o,[i,a,u]=ct("RetortDenseGrad",{dy:e,y:n,x:t},{activation:s});return{x(){let c=li.reshape(i,[-1,i.shape.at(-1)]);return li.reshape(li.matMul(c,r,!1,!0),t.shape)},w:()=>a,b:()=>u}}}}function vd(e){let t={};for(let r=0;r<e.length;r++){let{kernel:n,bias:o}=e[r];t[`w${r+1}`]=n,o&&(t[`b${r+1}`]=o)}return t}function Xb(e,t){if(!yt("RetortForward")||Kb()||!fi(t,e[0].kernel))return;let r=e.
map(({activation:n})=>n);return ct("RetortForward",{x:t,...vd(e)},{activations:r})[0]}p();p();p();async function Ir(e){let t=[];for(let r of e)t.push(Float32Array.from(await r.data()));return t}function di(e){return e.val}function _d(e){return e.weights.map(t=>({name:t.originalName.split("/").at(-1),shape:t.shape,variable:di(t)}))}async function du({variable:e}){return Float32Array.from(await e.data())}function Au(e){let t=e.
getClassName(),r=eI[t];if(!Object.hasOwn(eI,t)||!r)return{kind:"Other",activation:tI(e)};let n=Object.fromEntries(_d(e).map(o=>[o.name,o]));return{kind:t,weights:n,...r(e.getConfig(),e)}}async function mu(e,t){
let r={},n="weights"in e?e.weights:{};for(let[o,s]of Object.entries(n))r[o]=await t(s);return{...e,weights:r}}function lo(e,t){return e===-1||e===t-1}var eI={Dense:Sd,Activation:Sd,Dropout:({rate:e,noiseShape:t})=>({
rate:e,noiseShape:t??void 0}),SpatialDropout1D:({rate:e})=>({rate:e}),Flatten:e=>({channelsLast:kd(e)}),Reshape:()=>({}),BatchNormalization:({epsilon:e,axis:t})=>({epsilon:e,axis:t}),LayerNormalization:({
epsilon:e,axis:t})=>({epsilon:e,axes:[t].flat()}),Conv2D:Cd,DepthwiseConv2D:Cd,SeparableConv2D:Cd,MaxPooling2D:e=>({sliding:xd(e,"poolSize")}),AveragePooling2D:e=>({sliding:xd(e,"poolSize")}),GlobalAveragePooling2D:e=>({
channelsLast:kd(e)}),Add:()=>({}),Concatenate:({axis:e})=>({axis:e})};function Cd(e,t){return{...Sd(e,t),sliding:xd(e,"kernelSize")}}function Sd(e,t){return{activation:tI(t)}}var bP={Softmax:"softmax",
ReLU:"relu",LeakyReLU:"leakyRelu",PReLU:"prelu",ELU:"elu",ThresholdedReLU:"thresholdedRelu"};function tI(e){let{activation:t}=e.getConfig();return bP[e.getClassName()]??(typeof t=="string"?t:"linear")}
function xd(e,t){let r=Bd(e[t]);return{size:r,strides:Bd(e.strides??r),dilations:Bd(e.dilationRate??1),padding:e.padding,channelsLast:kd(e)}}function kd({dataFormat:e}){return(e??"channelsLast")==="ch\
annelsLast"}function Bd(e){return Array.isArray(e)?[e[0],e[1]??e[0]]:[e,e]}function ss(e){let t=[],r=new Map,n=a=>{let u=(r.get(a)??0)+1;return r.set(a,u),u>1?`${a}/${u}`:a},o=(a,u,c)=>{Qd(a,"input",a.inputs),Qd(a,"output",a.outputs);let l=a.inputs[0].id,f=new Map,d=y=>y===l?
c:f.get(y)??`${u}${y}`;a.built||a.countParams();let{nodesByDepth:A}=a,m=Object.keys(A).map(Number).sort((y,b)=>b-y),h=new Map(a.layers.map((y,b)=>[y,b])),g=m.flatMap(y=>[...A[y]].sort((b,I)=>h.get(b.outboundLayer)-
h.get(I.outboundLayer)));for(let{outboundLayer:y,inputTensors:b,outputTensors:I}of g){let B=y.getClassName();if(B==="InputLayer")continue;let E=n(`${u}${y.name}`),v=b.map(({id:k})=>d(k));if(IP(y)){v.length!==
1&&Qd(y,"input",v),f.set(I[0].id,o(y,`${E}.`,v[0]));continue}t.push({layer:y,className:B,name:E,inputs:v,outputs:I.map(({id:k})=>d(k)),inputShape:b[0].shape,outputShape:I[0].shape,op:Au(y)})}return d(
a.outputs[0].id)},s=o(e,"","input"),{shape:i}=e.outputs[0];if(i.length!==2)throw rI(e.name,`it must answer [batch, classes]: it answers [${i.map(a=>a??"batch")}]`);return{input:"input",output:s,calls:t}}
function pu([,...e]){return e.every(t=>t!==null)?e:void 0}function IP(e){return"layers"in e&&"nodesByDepth"in e}function Qd(e,t,r){if(r.length!==1)throw rI(e.name,`it must have one ${t}: it has ${r.length}\
; make a model of one ${t}`)}function rI(e,t){return new _(`Cannot use model ${F(e)} as ${t}`)}p();p();var nI=L(j());var EP=["linear","relu","sigmoid","elu"];function oI(e){return EP.includes(e)}function sI(e,{filter:t,bias:r,...n}){if(!(!yt("RetortConv2d")||e.rank!==4||e.dtype!=="float32"))return ct("RetortConv2d",
{x:e,filter:t,bias:r},n)[0]}function iI(){return{kernelName:"RetortConv2d",inputsToSave:["x","filter"],outputsToSave:[!0],gradFunc(e,[t,r,n],o){let{activation:s,strides:i,pad:a,dilations:u}=o,[c,l]=ct(
"RetortActivationGrad",{dy:e,y:n},{activation:s}),f={strides:i,pad:a,dataFormat:"NHWC",dilations:u,dimRoundingMode:void 0},d=(A,m,h)=>nI.engine().runKernel(A,m,{...f,...h});return{x:()=>d("Conv2DBackp\
ropInput",{dy:c,filter:r},{inputShape:t.shape}),filter:()=>d("Conv2DBackpropFilter",{x:t,dy:c},{filterShape:r.shape}),bias:()=>l}}}}p();function aI(e,{gamma:t,beta:r,epsilon:n}){if(!(!yt("RetortLayerNorm")||e.dtype!=="float32"))return ct("RetortLayerNorm",{x:e,gamma:t,beta:r},{epsilon:n})[0]}function uI(){return{kernelName:"RetortLaye\
rNorm",inputsToSave:["x","gamma"],outputsToSave:[!1,!0,!0],gradFunc(e,[t,r,n,o]){let[s]=e,[i,a,u]=ct("RetortLayerNormGrad",{dy:s,x:t,gamma:r,mean:n,rstd:o},{});return{x:()=>i,gamma:()=>a,beta:()=>u}}}}function cI({op:e,inputShape:t}){if(e.kind==="Dense"){let a=fI(e);return a&&(u=>Yb(u,a))}if(e.kind==="Conv2D"){let a=vP(e);return a&&(u=>sI(u,a))}if(e.kind!=="LayerNormalization")return;let{weights:{gamma:r,
beta:n},epsilon:o,axes:[s,...i]}=e;if(!(!r||!n||i.length||!lo(s,t.length)))return a=>aI(a,{gamma:r.variable,beta:n.variable,epsilon:o})}function lI({input:e,output:t,calls:r},n){let o=[],s=e;for(let{op:c,
name:l,inputs:f,outputs:d}of r){if(f.length!==1||f[0]!==s)return;s=d[0];let A=c.kind==="Dense"?fI(c):void 0,m=o.at(-1);if(A)o.push(A);else if(c.kind==="Dropout"&&!c.noiseShape&&m&&!m.dropout)o[o.length-
1]={...m,dropout:{name:l,rate:c.rate}};else return}let i=o.flatMap(({kernel:c,bias:l})=>l?[c,l]:[c]),a=i.length===n.length&&i.every((c,l)=>c===n[l]),u=r[0]?.inputShape.length===2&&s===t;return a&&u?o:
void 0}function fI({weights:{kernel:e,bias:t},activation:r}){if(Jb(r))return{kernel:e.variable,...t?{bias:t.variable}:{},activation:r}}function vP({weights:e,sliding:t,activation:r}){let{padding:n,channelsLast:o,
strides:s,dilations:i}=t;if(!(!oI(r)||!o||!e.bias)&&!(n!=="same"&&n!=="valid"))return{filter:e.kernel.variable,bias:e.bias.variable,activation:r,strides:s,pad:n,dilations:i}}p();function AI({calls:e},{ids:t=!1}={}){for(let{layer:r,name:n}of e){if(r.stateful)throw Dd(Pd(n,r),"it must not carry a state from one batch to the next (stateful), as rows have no order: leave stateful\
 out");let o=t?void 0:Rd(r).find(s=>s in dI);if(o)throw Dd(Pd(n,r),`its inputs must be ${dI[o]}, and a model's inputs are standardised columns and indicators of categories: leave it out (a categorical\
 column is one indicator for each category already), or bring the model along as a teacher that reads raw rows`)}}function mI({calls:e}){for(let{layer:t,name:r}of e){let n=a=>{throw Dd(Pd(r,t),a)},o=t.
getConfig(),s=Rd(t).find(a=>CP.has(a)),i=t.getClassName();s&&!(s===i&&BP.has(i))&&SP(o)&&n(`it must draw no random numbers of its own, which no seed decides (${s}): use dropout, or an augmentation of \
the rows`);for(let[a,u]of hu(o))/^(recurrentD|d)ropout$/.test(a)&&typeof u=="number"&&u>0&&n(`its ${a} must be 0, as its masks are drawn by no seed: current value is ${u}; use a dropout layer behind i\
t`),/(Regularizer|Constraint)$/.test(a)&&u!==null&&u!==void 0&&n(`its ${a} must be left out, as training does not heed it; use an optimizer with weight decay`);i!=="BatchNormalization"&&Rd(t).includes(
"BatchNormalization")&&n("it must have no batch norm inside, which would not be told that it is trained: apply it to the layer's output"),i==="BatchNormalization"&&!(o.scale&&o.center)&&n("its scale a\
nd center must be true, as tfjs cannot train it without: leave them out")}}var dI={Embedding:"whole numbers, the ids of categories",CategoryEncoding:"whole numbers, the ids of categories",Rescaling:"p\
ixels from 0 to 255"},CP=new Set(["Dropout","SpatialDropout1D","GaussianNoise","GaussianDropout","AlphaDropout","RandomWidth","RandomHeight"]),BP=new Set(["Dropout","SpatialDropout1D"]);function SP(e){
let t=hu(e).filter(([r])=>r==="rate"||r==="stddev");return t.length===0||t.some(([,r])=>r!==0)}function Rd(e){let t=hu(e.getConfig()).filter(([r])=>r==="className"||r==="class_name");return[e.getClassName(),
...t.map(([,r])=>String(r))]}function hu(e){return typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([t,r])=>[[t,r],...hu(r)])}function Pd(e,t){return`layer ${e} (${t.getClassName()})`}function Dd(e,t){
return new _(`Cannot use ${e} as ${t}`)}p();var xP=["Flatten","Reshape","Dropout"];function gu(e){return $d(e.outputs[0])}function $d({sourceLayer:e,nodeIndex:t}){let r=e;if(r.outputs?.length&&r.layers)return $d(r.outputs[0]);let n=Au(r),o="act\
ivation"in n?n.activation:"linear",s=r.inboundNodes[t??0]?.inputTensors[0];return(xP.includes(n.kind)||n.kind==="Activation"&&o==="linear")&&s?$d(s):o}function kn(e,t,{raw:r=!1}={}){let n=ss(t);AI(n,{ids:r});let o=t.trainableWeights.map(di),s=t.weights.map(di),i=new Map(n.calls.map(f=>[f,cI(f)])),a=!1,u=lI(n,o),c=!1,l=(f,d)=>{d.training&&!a&&(mI(n),
kP(t)),a||=d.training;let A=u&&!d.training&&!d.taps?.length?Xb(u,f):void 0;return A?{logits:A,...d.taps?{features:{}}:{}}:QP(n,i,f,d)};return{name:e,model:t,variables:o,state:s,parameters:t.countParams(),
forward:l,chain:u&&{of:l,layers:u},fingerprint:async()=>await ut([_P(t),...await Ir(s)]),dispose(){c||(c=!0,t.dispose(),fo.dispose(s.filter(f=>!f.isDisposed)))}}}function kP(e){let t=gu(e);if(!(t!=="s\
oftmax"&&t!=="sigmoid"))throw new _(`Cannot train model ${F(e.name)} as its last layer must answer logits: its activation is ${t}, and each loss has a softmax of its own; leave the activation out`)}function _P(e){
return JSON.stringify(e.getConfig(),(t,r)=>r??void 0)}function QP({input:e,output:t,calls:r},n,o,s){let i=new Map([[e,o]]),a=new Map,u={};for(let f of r){let{layer:d,className:A,op:m,name:h,inputs:g,outputs:y}=f,
b=g.map(S=>i.get(S)),I=b.length===1?b[0]:b,B=g.map(S=>a.get(S)??null),E=B.some(S=>S!==null),v=$P(m)?TP(b[0],m,h,s):n.get(f)?.(b[0])??d.call(I,{training:s.training&&RP(f,b[0]),...E?{mask:B[0]}:{}});pI(
d);let k=Array.isArray(v)?v:[v];if(y.forEach((S,$)=>i.set(S,k[$])),d.supportsMasking&&(E||DP.has(A))){let[S]=[d.computeMask(b,B)].flat();S&&y.forEach($=>a.set($,S))}s.taps?.includes(h)&&(u[h]=k[0])}let c=i.
get(t);if(!s.taps)return{logits:c};let l=s.taps.find(f=>!(f in u));if(l!==void 0){let f=r.map(({name:d})=>d).join(", ");throw new _(`Cannot tap ${l} as a layer must have that name: the layers are ${f}`)}
return{logits:c,features:u}}function pI(e){let{cell:t,forwardLayer:r,backwardLayer:n,layer:o}=e;for(let s of[r,n,o])s&&pI(s);if(t)for(let s of["dropoutMask","recurrentDropoutMask"]){let i=t[s];i&&fo.dispose(
i),i&&(t[s]=null)}}function RP({layer:e,op:t},r){return t.kind!=="BatchNormalization"?!0:e.trainable?(PP(e.name,t,r),!0):!1}function PP(e,{axis:t},{size:r,shape:n}){let o=n.at(t);if(!(r>o))throw new _(
`Cannot train batch norm (layer ${e}) as it must see at least 2 rows in a step: current value is 1; raise batchSize above 1, or leave batch norm out`)}var DP=new Set(["Masking","Embedding"]);function $P(e){
return e.kind==="Dropout"||e.kind==="SpatialDropout1D"}function TP(e,t,r,{training:n,random:o}){let{rate:s}=t;if(!n||s===0)return e;if(!o)throw new TypeError("Cannot drop out as the forward mode must \
have a random source: it has none");return fo.mul(e,Td(OP(t,e.shape),s,o.split(r)))}function OP(e,t){return e.kind==="SpatialDropout1D"?t.with(1,1):t.map((r,n)=>e.noiseShape?.[n]??r)}function Td(e,t,r){
let n=new Float32Array(e.reduce((i,a)=>i*a,1)),o=1/(1-t),s=t*2**32;for(let i=0;i<n.length;i++)n[i]=r.bits()>=s?o:0;return fo.tensor(n,e)}p();var _n=L(j());async function yu(e,t,r=new Map){await e.save(_n.io.withSaveHandler(async n=>{let o=n.weightData,s=tt((Array.isArray(o)?o:[o]).map(u=>new Uint8Array(u))),i={format:"layers-model",generatedBy:"retort",
convertedBy:null,modelTopology:n.modelTopology,weightsManifest:[{paths:["weights.bin"],weights:n.weightSpecs}]},a=new TextEncoder().encode(`${JSON.stringify(i,null,1)}
`);return await eu(t,new Map([...r,["weights.bin",s],["model.json",a]])),{modelArtifactsInfo:{dateSaved:new Date(0),modelTopologyType:"JSON"}}}))}function hI(e){return Qt(e)}async function wu(e,t,r){let[n,o]=[await e.read("model.json"),await e.read("weights.bin")];if(!n||!o)throw new _(`Cannot open ${t} as a model: it must hold model.json and weights.bin: ${n?"weights.bin":
"model.json"} is not there`);try{let{format:s,modelTopology:i,weightsManifest:a}=JSON.parse(new TextDecoder().decode(n));if(s==="graph-model")throw new Error("it is a graph model, whose layers are gon\
e; convert it as tfjs_layers_model");if(!i||!a?.flatMap)throw new Error("model.json must have a modelTopology and a weightsManifest");let u=a.flatMap(({weights:A})=>A),c=u.reduce((A,{shape:m})=>A+4*m.
reduce((h,g)=>h*g,1),0);if(c!==o.length)throw new Error(`weights.bin must hold ${c} bytes: it holds ${o.length}`);let l=o.slice().buffer,f=await Rt(e,cu,t)??{};if(r&&uu(i)){let A=_n.io.decodeWeights(l,
u);try{let m=u.map(({name:g})=>A[g]),h=Zb(t,i,m,f,r);if(h)return h}finally{_n.dispose(A)}}let d=qb(i);try{return await _n.loadLayersModel(_n.io.fromMemory({modelTopology:i,weightSpecs:u,weightData:l}))}catch(A){
throw d?Vb(t,d,f):A}}catch(s){if(s instanceof _)throw s;let i=s instanceof Error?s.message.split(`
`)[0]:String(s);throw new _(`Cannot open ${t} as a model: it must be a tfjs layers model: ${i}`)}}p();p();var bI=["model","accuracy %","NLL","ECE %","agreement %","parameters","bytes","1 row ms","256 rows ms"];function II(e){let t=e.seeds.length>1,r=(l,f)=>[l,Ao(f.accuracy,100,2,t),Ao(f.nll,1,4,t),Ao(
f.ece,100,2,t),f.agreement?Ao(f.agreement,100,2,t):"",He(f.parameters),He(f.bytes),yI(f.latency_ms.single),yI(f.latency_ms.batch256)],{teachers:n,ensemble:o,baseline:s,label_only:i=[],student:a}=e,u=n.
length>1?n.map(l=>r(l.name,l)):[],c=n.length>1?"ensemble":"teacher";return[...u,r(c,o),r("baseline",s),...i.map(l=>r(`labels: ${l.name}`,l)),r("student",a)]}var EI=["weights as","accuracy %","agreemen\
t %","bytes"];function vI({quantised:e=[],seeds:t}){let r=t.length>1;return e.map(({precision:n,accuracy:o,agreement:s,bytes:i})=>[n,Ao(o,100,2,r),Ao(s,100,2,r),He(i)])}function CI(e){return[[MP(e),LP(e),jP(e)],[NP(e),qP(e)],[GP(e)]].map(r=>r.filter(n=>n).join(" ")).filter(r=>r).join(`

`)}function MP(e){let{counts:t,recovered:r,ensemble:n,baseline:o,leak:s}=e,i=on(e),a=`of ${He(t.rows)} test answers right: ${i} ${He(t.ensemble)}, baseline ${He(t.baseline)}, student ${He(t.student)}`;
if(t.student<t.baseline&&!s?.test)return`${FP(e)} ${zP(e)}`;if(r)return`The student recovered ${is(r.value)} % of the ${i}'s gain (95 % interval ${is(r.low)} to ${is(r.high)} % over ${BI(r)}; ${a}).`;
let u=n.accuracy.mean-o.accuracy.mean,c=s?.test?`the ${i} has learned from ${He(s.test)} of these rows before, so its figures are too good and no share of its gain is called recovered`:u>0?`the ${i}'s\
 edge over the baseline (${Qn(u)} points) is within noise, so no share of it is called recovered; more seeds (--seeds 5) or more test rows would tell`:`the ${i} is no better than the baseline, so ther\
e is no gain to recover`;return`Of ${He(t.rows)} test answers the ${i} has ${He(t.ensemble)} right, the baseline ${He(t.baseline)}, the student ${He(t.student)}: ${c}.`}function FP(e){let{counts:t,student_baseline:r}=e,
n=r?.accuracy;return`The student is below its baseline: of ${He(t.rows)} test answers it has ${He(t.student)} right, the baseline ${He(t.baseline)}, the ${on(e)} ${He(t.ensemble)}${n?` (${SI(n)})`:""}${n&&
n.p>=Od?"; that much may be chance":""}.`}function zP({ensemble:e,baseline:t}){return e.accuracy.mean>t.accuracy.mean?"Try a temperature of 1 (`strategy.temperature`), more weight on the labels (`stra\
tegy.hardWeight`) or longer training (`train.epochs`), and judge by the validation rows.":"Its teacher is no better than the baseline: try a better teacher (more members, wider, longer training) befor\
e anything else."}function LP(e){let{recovered_nll:t,student_baseline:r,ensemble:n,baseline:o,student:s,leak:i}=e;if(t===void 0||i?.test)return"";let[a,u,c]=[n,o,s].map(({nll:f})=>f.mean),l=`${on(e)} ${mi(
a)}, baseline ${mi(u)}, student ${mi(c)}`;if(c>u){let f=r?.nll&&r.nll.p<Od;return`In NLL the student is worse than its baseline (${l})${f?"":"; that much may be chance"}.`}return t?`In NLL it recovere\
d ${is(t.value)} % (95 % interval ${is(t.low)} to ${is(t.high)} % over ${BI(t)}; ${l}).`:a<u?`In NLL the ${on(e)}'s edge is within noise (${l}).`:`In NLL the ${on(e)} is no better than the baseline (${l}\
).`}function NP(e){let{best_label_only:t,label_only:r=[],leak:n}=e;if(!t||n?.test)return"";let o=r.length,s=t.chosen_on==="validation rows"?"chosen on validation rows":"chosen on the test rows, as the\
re are none to validate on",i=o?`\`${t.name}\`, the best of ${o+1} label-only students of the same budget (${s})`:"the baseline, the only label-only student of this run (`baselines` trains stronger on\
es)",{accuracy:a,nll:u}=t.student_difference;if(!a)return"";let c=t.nll_name===t.name,l=u?`${c?"; NLL":`; in NLL, against \`${t.nll_name}\`, the best there with ${mi(t.nll.mean)},`} ${Ai(u.value,4)}, ${xI(
u.p)}`:"",f=`${Qn(t.accuracy.mean)} % right${c?` and NLL ${mi(t.nll.mean)}`:""}`;return`Against ${i}, with ${f}: ${SI(a)}${l}: ${UP(t.student_difference,o>0)}.`}function UP({accuracy:e,nll:t},r){let[n,
o]=[gI(e),-gI(t)],s=r?"labels alone":"the plain baseline";return n>0?`the teacher helped beyond ${s}${o<0?" in accuracy, and in NLL it did harm":""}`:n<0?o>0?`${s} did better in accuracy, in NLL the t\
eacher helped`:`the student did worse than ${s}`:o===0?"nothing shows that the teacher helped":`in accuracy the two are not told apart, in NLL the teacher ${o>0?"helped":"did harm"}`}function gI(e){return e&&
e.p<Od?Math.sign(e.value):0}function jP(e){let{compression:t,speedup:r,speedup_batch256:n}=e,o=i=>i>=10?i.toFixed(0):i.toFixed(1),s=Number.isFinite(r)?`, ${o(r)} times faster on one row and ${o(n)} ti\
mes on a batch of 256`:"";return t>0?`It is ${o(t)} times smaller than the ${on(e)}${s}.`:`The ${on(e)} has no parameters of its own to compare with${s.replace(/^, /,"; the student is ")}.`}function GP(e){
let{ensemble:t,baseline:r,student:n}=e,o=[[on(e),t],["baseline",r],["student",n]];return o.some(([,{accuracy:a,balanced_accuracy:u}])=>u&&Math.abs(a.mean-u.mean)>.05)?`Balanced accuracy, the mean reca\
ll of the classes: ${o.map(([a,{balanced_accuracy:u}])=>`${a} ${Qn(u?.mean??NaN)} %`).join(", ")}.`:""}function qP({seeds:e,best_label_only:t}){return t&&e.length===1?"Intervals and p-values of one se\
ed cover the test rows and not the trainings: another seed may differ by more (--seeds 5 covers both).":""}var Od=.05;function on({teachers:e}){return e.length>1?"ensemble":"teacher"}function BI({covers:e="\
test rows"}){return e}function SI({value:e,low:t,high:r,p:n,covers:o}){return e===0&&t===r?"both are right on the same rows":`${Ai(100*e,2)} points, 95 % interval ${Ai(100*t,2)} to ${Ai(100*r,2)} over\
 ${o}, ${xI(n)}`}function xI(e){return e<.001?"p < 0.001":`p ${e.toFixed(3)}`}function Ai(e,t){let r=Math.abs(e).toFixed(t);return Number(r)===0?r:`${e<0?"−":"+"}${r}`}function is(e){return Ai(100*e,
0).replace("+","")}function yI(e){return Number.isFinite(e)?e.toFixed(3):""}function mi(e){return e.toFixed(4)}var wI=100;function kI(e){let{class_names:t=[],label_only:r=[],ensemble:n,baseline:o,student:s}=e,
i=[[on(e),n],["baseline",o],...r.map(c=>[`labels: ${c.name}`,c]),["student",s]];if(!t.length||i.some(([,{recall:c}])=>!c))return;let a=c=>typeof c=="number"?Qn(c):"no test row",u=e.seeds.length>1;return{
columns:["recall %",...i.map(([c])=>c)],rows:[...t.slice(0,wI).map((c,l)=>[c,...i.map(([,{recall:f}])=>a(f[l]))]),["mean: balanced accuracy",...i.map(([,{balanced_accuracy:c}])=>Ao(c,100,2,u))]],more:Math.
max(0,t.length-wI)}}function Qn(e){return(100*e).toFixed(2)}function He(e){return String(Math.round(e)).replace(/\B(?=(?:\d{3}){1,7}$)/g,",")}function Ao({mean:e,sd:t},r,n,o){let s=(e*r).toFixed(n);return o?
`${s} ± ${(t*r).toFixed(n)}`:s}function _I({result:e,prepared:t,student:r},n){let{preprocessing:o}=t,s=(u,{evaluation:c,parameters:l,agreement:f})=>`| ${u} | ${Qn(c.accuracy)} % | ${c.nll.toFixed(4)} | ${Qn(c.ece)} % | ${Qn(f)} % |\
 ${He(l)} |`,i=o.columns.filter(u=>u.missing).length,a=u=>o.columns.filter(c=>c.kind===u).length;return`# ${n.name}: a distilled student

\`${n.student.use}\` with ${He(r.parameters)} parameters, predicts \`${o.label}\`. Made by Retort with the strategy \`${n.strategy.use}\`
from the teacher \`${n.teacher.use}\`.

- **Takes** ${o.columns.length} raw columns (${a("numeric")} numeric, ${a("categorical")} categorical, ${i} with
  missing cells), turned into ${o.features} features as \`preprocessing.json\` says.
- **Answers** the logits of ${o.classes.length} classes, named in \`labels.json\`; softmax makes them probabilities.
- **Trained** on ${He(e.data.train)} rows with seed ${e.seed}; validated on ${He(e.data.validation)}; measured on
  ${He(e.data.test)} that neither it nor its teacher has seen.

| model | accuracy | NLL | ECE | agreement with the teacher | parameters |
| --- | --- | --- | --- | --- | --- |
${s("teacher",e.ensemble)}
${[s("baseline",e.baseline),...(e.labelOnly??[]).map(u=>s(`labels: ${u.name}`,u))].join(`
`)}
${s("student",e.student)}

The baseline has the student's architecture, initial weights, optimizer, steps, rows and augmentation, and learns
from the labels alone${e.labelOnly?.length?"; models named `labels` have its budget, and a way of their own to learn from them":""}. These are the results of one seed, the one whose weights these are;\
 \`report.json\` of the
run has all of them.

## Limits

It knows the ${o.classes.length} classes above and rows like those it was trained on; its probabilities are as calibrated
as its ECE says, on such rows. It was not audited for fairness between groups of people.

## Use

\`\`\`sh
deno task predict <this folder> rows.csv
\`\`\`
`}async function QI(e,t,r){let{student:n,prepared:{preprocessing:o}}=e,{split:s,unlabelled:i,path:a,...u}=t.data;await yu(n.model,r,new Map([["preprocessing.json",Qt(o)],["labels.json",Qt(o.classes)],["\
dataset.json",Qt(u)],["README.md",new TextEncoder().encode(_I(e,t))],...e.seen?[au(e.seen.student)]:[],...Md(e,n,t)]))}function Md({specOf:e},t,{plugins:r=[]}){let n=e?.(t),o=r.length?{plugins:Wb(r)}:
{};return n?[[cu,hI({student:n,...o})]]:[]}async function RI(e,t,{catalogue:r}={}){let n=await xn(e,t,{as:"a student"}),o=await Rt(n,"preprocessing.json",t),s=await Rt(n,"dataset.json",t);if(o===void 0||
s===void 0)throw new _(`Cannot open ${t} as a student: it must hold model.json, weights.bin, preprocessing.json and dataset.json: ${o===void 0?"preprocessing.json":"dataset.json"} is not there`);let i=nu(
o),{classes:a,features:u}=i,c=await wu(n,t,r&&lu(r.context(r.container),u,a.length)),[l,f]=[c.inputs[0]?.shape.at(-1),c.outputs[0]?.shape.at(-1)];if(l!==u||f!==a.length)throw c.dispose(),new _(`Cannot\
 open ${t} as a student: its model must take ${u} features and answer ${a.length} classes, as its preprocessing says: it takes ${l} and answers ${f}`);let d=kn("student",c);return{student:d,preprocessing:i,
dataset:s,async predict(A){let m=new Float32Array(A.length*u),h=new Map,g=0,y=Qb(i,{unknown:({name:B})=>{h.set(g,[...h.get(g)??[],B])}});for(;g<A.length;g++)y(A[g],m,g*u);let b=bu.tidy(()=>d.forward(bu.tensor2d(
m,[A.length,u]),{training:!1}).logits),I=await b.data();return b.dispose(),A.map((B,E)=>{let v=es(I.subarray(E*a.length,(E+1)*a.length)),k=h.get(E);return{label:a[rn(v)],probabilities:v,...k?{unknown:k}:
{}}})}}}p();p();function PI(){return{now:()=>0,rest:()=>Promise.resolve()}}p();async function $I(e,t){let r=await DI(e);return t?ut([r,await DI(t)]):r}function DI(e){let{rows:t,numeric:r,categorical:n,label:o,classes:s,labels:i,trainRows:a}=e,u={rows:t,numeric:r.names,label:o,classes:s,
scale:r.scale,trainRows:a},c=n.map(({name:l,categories:f})=>({name:l,categories:f}));return ut([JSON.stringify({...u,categories:c}),r.values,...n.map(({codes:l})=>l),...i?[i]:[]])}p();p();var Ke=L(j());function TI(e,t,r=n=>new Float32Array(n)){let n=(c,l)=>new _(`Cannot give a teacher raw rows ("inputs": "raw") as each column must ${c}: current value is ${l.map(f=>F(f)).join(", ")}; leave the column\
s out, or bring a teacher that reads encoded rows`),{names:o}=e.numeric;if(e.categorical.length)throw n("be numeric",e.categorical.map(({name:c})=>c));let s=[e,...t?[t]:[]],i=r(s.reduce((c,{rows:l})=>c+
l,0)*o.length),a=0,u=new Set;for(let{numeric:c}of s){i.set(c.values,a),a+=c.values.length;for(let l=0;l<c.values.length;l++)Number.isNaN(c.values[l])&&u.add(o[l%o.length])}if(u.size)throw n("have a nu\
mber in every row",o.filter(c=>u.has(c)));return{names:o,values:i}}function OI({names:e,values:t},{columns:r}){let n=e.length,o=t.length/n,s=r;return({inputs:i,rows:a})=>{let u=new Float32Array(a.length*
n),c=new Uint8Array(a.length);a.forEach((d,A)=>{d<0||d>=o||(c[A]=1,u.set(t.subarray(d*n,(d+1)*n),A*n))});let l=Ke.tensor2d(u,[a.length,n]);if(!c.includes(0))return l;let f=Ke.tidy(()=>{let d=Ke.mul(i,
Ke.tensor1d(s.map(({sd:h})=>h))),A=Ke.add(d,Ke.tensor1d(s.map(({mean:h})=>h))),m=Ke.tile(Ke.tensor2d(c,[a.length,1],"bool"),[1,n]);return Ke.where(m,l,A)});return l.dispose(),f}}function MI(e,t,r){if(JSON.
stringify(e.columns)===JSON.stringify(t.columns))return;let n=ao(e.columns),o=new Map(e.columns.map((d,A)=>[d.name,{column:d,at:n[A]}])),[s,i]=[[],[]];for(let{name:d,kind:A}of t.columns){let m=o.get(d);
m?m.column.kind!==A&&i.push(d):s.push(d)}let a=(d,A)=>new _(`Cannot use ${r} as a teacher: the data must have ${d}: current value is ${A.map(m=>F(m)).join(", ")}; use a teacher of these columns`);if(s.
length)throw a("the columns that it was trained on, and lacks",s);if(i.length)throw a("columns of the kind (numeric, categorical) that it was trained on",i);let u=new Float32Array(e.features*t.features),
c=new Float32Array(t.features),l=(d,A,m)=>u[d*t.features+A]=m,f=0;for(let d of t.columns){let{column:A,at:m}=o.get(d.name),h=or(A)-(A.missing?1:0);if(d.kind==="numeric"){let{mean:g,sd:y}=A;l(m,f,y/d.sd),
c[f]=(g-d.mean)/d.sd,A.missing&&l(m+h,f,-c[f])}else{let g=ns(d);A.categories.forEach((y,b)=>{let I=g(y);I!==void 0&&l(m+b,f+I,1)})}d.missing&&A.missing&&l(m+h,f+or(d)-1,1),f+=or(d)}return{weights:u,bias:c}}
function FI({weights:e,bias:t},r){return({inputs:n})=>Ke.tidy(()=>Ke.add(Ke.matMul(n,Ke.tensor2d(e,[r,t.length])),Ke.tensor1d(t)))}function zI(e,t,r){let n=a=>a.map(u=>F(u)).join(", "),o=e.filter(a=>!t.
includes(a)),s=t.filter(a=>!e.includes(a));if(o.length||s.length){let a=[...o.length?[`it does not know ${n(o)}`]:[],...s.length?[`it knows ${n(s)}, which this data has not`]:[]];throw new _(`Cannot u\
se ${r} as a teacher: its classes must be those of this data: ${a.join(", and ")}`)}let i=Int32Array.from(e,a=>t.indexOf(a));return i.every((a,u)=>a===u)?void 0:i}p();function UI(e,t,{test:r=Ya,validation:n,trainRows:o},s){if(o===void 0)return LI(e,t,{test:r,validation:n},s);if(!(Number.isInteger(o)&&o>0&&o<e.length))throw as("trainRows must leave rows to train on \
before it and to test on after it",{trainRows:o,rows:e.length});let i=new Set(e.subarray(0,o)),a=t.findIndex((l,f)=>!i.has(f));if(a>=0)throw as("every class must be among the first trainRows rows",{trainRows:o,
class:t[a]});let u=LI(e.subarray(0,o),t,{test:0,validation:n},s),c=Int32Array.from({length:e.length-o},(l,f)=>o+f);return{...u,test:c}}function LI(e,t,{test:r,validation:n},o){let s=1-r-n;if(!(r>=0&&n>=
0&&s>1e-9))throw as("the fractions must be at least 0 and leave a part for training",{test:r,validation:n});let i=WP(e,t,o),a=i.map(({length:d})=>d),u=o.split("remainders").permutation(t.length),c=NI(
"test",r,a,a.map(()=>0),u),l=NI("validation",n,a,c,u,r),f=(d,A)=>{let m=i.map((y,b)=>y.subarray(d(b),A(b))),h=new Int32Array(m.reduce((y,{length:b})=>y+b,0)),g=0;for(let y of m)h.set(y,g),g+=y.length;
return h.sort()};return{test:f(()=>0,d=>c[d]),validation:f(d=>c[d],d=>c[d]+l[d]),train:f(d=>c[d]+l[d],d=>a[d])}}function WP(e,t,r){let n=new Int32Array(t.length);for(let a of e)n[a]+=1;let o=Array.from(
n,a=>new Int32Array(a)),s=new Int32Array(t.length);e.forEach((a,u)=>o[a][s[a]++]=u);let i=o.findIndex(({length:a})=>a===0);if(i>=0)throw as("every class must have a row",{class:t[i],rows:0});return o.
map((a,u)=>r.split("class",u).permutation(a.length).map(c=>a[c]))}function NI(e,t,r,n,o,s=0){let i=r.reduce((f,d)=>f+d,0),a=Math.round(i*t);if(t>0&&a===0)throw as(`the ${e} part must have a row`,{[e]:t,
rows:i});let u=r.map((f,d)=>f*(s+t)-n[d]),c=r.map((f,d)=>f-1-n[d]),l=r.map(()=>0);for(let f=0;f<a;f++){let d;for(let A of o)l[A]>=c[A]||(d===void 0||u[A]-l[A]>u[d]-l[d])&&(d=A);if(d===void 0){let A=`t\
he ${e} part must leave each of the ${r.length} classes a row to train on`;throw as(A,{[e]:t,rows:i})}l[d]+=1}return l}function as(e,t){return new _(`Cannot split the rows: ${e}: current value is ${F(
t)}`)}function Er({features:e,width:t,labels:r,rows:n},o){let s=o.length,i={features:new Float32Array(s*t),width:t,labels:new Int32Array(s),rows:new Int32Array(s)};for(let a=0;a<s;a++){let u=o[a];i.features.
set(e.subarray(u*t,(u+1)*t),a*t),i.labels[a]=r[u],i.rows[a]=n[u]}return i}function Iu(e,t,r,n,o,s=!1){let a=t.test!==void 0||t.trainRows!==void 0?t:{...t,trainRows:e.trainRows},u=UI(e.labels,e.classes,
a,r.split("split")),c=Pb(e,u.train),l=f=>({features:gd(c,e,f,o),width:c.features,labels:Int32Array.from(f,d=>e.labels[d]),rows:f});return{train:l(u.train),validation:l(u.validation),test:l(u.test),...n&&
{unlabelled:ZP(c,n,e.rows,o)},preprocessing:c,...s?{raw:TI(e,n,o)}:{}}}function ZP(e,t,r,n){return{features:gd(e,t,void 0,n),width:e.features,labels:new Int32Array(t.rows).fill(-1),rows:Int32Array.from(
{length:t.rows},(o,s)=>r+s)}}function jI({train:e,unlabelled:t}){if(!t)return{withUnlabelled:e,repeated:e};let[r,n]=[e.rows.length,t.rows.length],o=Er(e,Array.from({length:r+n},(i,a)=>a%r)),s=Er(o,Array.
from({length:r+n},(i,a)=>a));return s.features.set(t.features,r*e.width),s.labels.set(t.labels,r),s.rows.set(t.rows,r),{withUnlabelled:s,repeated:o}}p();p();function Fd(e){let t=new Map;for(let r of e){let n=VP(r),o=t.get(n);o?o.push(r):t.set(n,[r])}return[...t.values()].filter(({length:r})=>r>1).map(r=>({texts:r,reason:JP(r)}))}function VP(e){let t=qI(e.
normalize("NFKC")),r=Ge(t);return Number.isNaN(r)?GI(t.replace(/[.,;:! ]{1,9}$/,"")).replaceAll(/[\u2018-\u201f"`\u00b4]/g,"'").replaceAll(HP,"-").replace(/^'([^']*)'$/,"$1").replaceAll(KP," "):`#${r+
0}`}var HP=/[\u2010-\u2015\u2212]/g,KP=/(?<=\p{L})[-_ ](?=\p{L})/gu;function GI(e){return e.toUpperCase().toLowerCase()}function qI(e){return e.replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g,"").replaceAll(
/\s+/gu," ").trim()}function JP(e){let t=r=>new Set(e.map(r)).size===1;return t(r=>r.normalize("NFC"))?"one text in two forms of Unicode":e.every(r=>!Number.isNaN(Ge(r.normalize("NFKC"))))?"one number":
t(GI)?"upper and lower case":t(r=>qI(r.normalize("NFKC")).replace(/[. ]{1,9}$/,"").toLowerCase())?"one text but for spaces, dots, case or forms of Unicode":"one text but for case and signs such as spa\
ces, dots, dashes and quotes"}function sn(e){return JSON.stringify(Pr(e,40)).replaceAll(/[\u00a0\u00ad\u0300-\u036f\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/g,t=>`\\u${t.charCodeAt(0).toString(16).
padStart(4,"0")}`)}p();p();function mo(e){if(e===void 0)return XP;let t=[],r=ZI(e).map(o=>VI(o)?(t.push(o),o==="YYYY"?"(\\d{4})":"(\\d{1,2})"):o.replaceAll(/[^\w\s]/g,"\\$&")).join(""),n=new RegExp(`^${r}$`);return o=>{let s=n.
exec(o.trim());if(!s)return NaN;let i=(...u)=>Number(s[t.findIndex(c=>u.includes(c))+1]),a=u=>t.includes(u)?i(u):0;return zd(i("YYYY"),i("MM","M"),i("DD","D"),a("HH"),a("mm"),a("ss"))}}function WI(e){
let t=ZI(e),r=(...o)=>t.filter(s=>o.includes(s)).length,n=t.filter(o=>!VI(o)).join("");if(/[\p{L}\p{N}]/u.test(n.replace("T","")))return"must be made of YYYY, MM, DD, HH, mm and ss, with signs between\
 them";if(r("YYYY")!==1||r("MM","M")!==1||r("DD","D")!==1)return"must have YYYY, MM and DD once each";if(r("HH")>1||r("mm")>1||r("ss")>1)return"must have HH, mm and ss once at most"}function ZI(e){return e.
split(/(YYYY|MM?|DD?|HH|mm|ss)/).filter(t=>t!=="")}function VI(e){return/^(?:YYYY|MM?|DD?|HH|mm|ss)$/.test(e)}var YP=/^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:[.,]\d{1,9})?))?(?:Z|([+-])(\d\d)(?::?(\d\d))?)?)?$/;
function XP(e){let t=e.trim(),r=/^(\d{4})(\d\d)(\d\d)$/.exec(t);if(r)return zd(Number(r[1]),Number(r[2]),Number(r[3]),0,0,0);let n=YP.exec(t);if(!n)return NaN;let[,o,s,i,a=0,u=0,c="0",l,f=0,d=0]=n,A=zd(
...[o,s,i,a,u].map(Number),Number(c.replace(",",".")));if(Number(f)>23||Number(d)>59)return NaN;let m=(Number(f)*60+Number(d))/1440;return l==="-"?A+m:A-m}var eD=[31,28,31,30,31,30,31,31,30,31,30,31];
function zd(e,t,r,n,o,s){let i=e%4===0&&(e%100!==0||e%400===0),a=(eD[t-1]??0)+(i&&t===2?1:0);if(!(r>=1&&r<=a&&n<24&&o<60&&s<60))return NaN;let u=t>2?e:e-1,c=Math.floor((153*((t+9)%12)+2)/5)+r-1;return 365*
u+Math.floor(u/4)-Math.floor(u/100)+Math.floor(u/400)+c-719468+(n*3600+o*60+s)/86400}var an="write plain numbers in the file (1234.5)",vu={"decimal comma":{look:"numbers with a decimal comma",remedy:'set "decimal": ","'},comma:{look:"numbers whose comma may stand for a decimal point o\
r be between thousands",remedy:'set "decimal": "," where 1,234 means 1.234, or "thousands": "," where it means 1234'},"point and comma":{look:"numbers with a decimal comma and points between thousands",
remedy:'set "decimal": "," and "thousands": "."'},"thousands comma":{look:"numbers with commas between thousands",remedy:'set "thousands": ","'},"thousands point":{look:"numbers with points between th\
ousands",remedy:'set "decimal": "," and "thousands": "."'},"thousands space":{look:"numbers with spaces between thousands",remedy:'set "thousands": " " (and "decimal": "," where a comma is the decimal\
 mark)'},"thousands apostrophe":{look:"numbers with apostrophes between thousands",remedy:`set "thousands": "'"`},digits:{look:"numbers in other digits or signs than 0 to 9, + and -",remedy:an},notation:{
look:"numbers in another notation than 1234.5 or 1.2e3",remedy:an},quoted:{look:"numbers in quotes",remedy:'set "quote" to the quote that they have'},"iso date":{look:"dates",remedy:'list the column u\
nder "dates" to have days since 1970'},date:{look:"dates",remedy:'name the column and its format under "dates", as in "dates": { "column": "DD/MM/YYYY" }'},"named date":{look:"dates in another form th\
an 2024-03-31",remedy:"write them as 2024-03-31 in the file"},marked:{look:"numbers that a spreadsheet has marked as text",remedy:an},negative:{look:"numbers in parentheses or with the minus behind th\
em",remedy:"write plain numbers in the file (-1234.5)"},fraction:{look:"fractions, or dates without a year",remedy:an},time:{look:"times",remedy:"write them as a number of seconds or hours in the file"},
percent:{look:"numbers with a percent sign",remedy:an},currency:{look:"numbers with a currency",remedy:an},comparison:{look:"numbers with < or >",remedy:an},unit:{look:"numbers with a unit",remedy:`${an}\
, all in one unit`},none:{look:"texts for what is not known",remedy:'list them under "missing"'}},KI={look:"numbers with a decimal point",remedy:'leave "decimal" and "thousands" out where a point is t\
he decimal mark, or set "thousands": "." where it is between thousands'},tD=e=>!Number.isNaN(mo()(e)),us=String.raw`[+-]?(?:\d[\d., ']*)`,cs=String.raw`(?:\p{Sc}|[A-Z]{1,3}\$|[A-Z]{3}|[Kk]r\.?|zł|Kč|Fr\.?|Rs\.?)`,
HI=String.raw`(?: ?(?:[kKmMbB]|[kmb]n|[MB]n|Mio\.?|Mrd\.?|thousand|million|billion|lakh|crore))?`,Eu="(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]{0,7}",rD=[["comma",/^[+-]?[1-9]\d{0,2},\d{3}$/],
["decimal comma",/^[+-]?\d*,\d+(?:[eE][+-]?\d+)?$/],["thousands comma",/^[+-]?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d*)?$/],["point and comma",/^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/],["thousands point",/^[+-]?\d{1,3}(?:\.\d{3}){2,}$/],
["thousands space",/^[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d*)?$/],["thousands apostrophe",/^[+-]?\d{1,3}(?:['\u2019]\d{3})+(?:[.,]\d*)?$/],["notation",/^[+-]?(?:\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|0[xXoObB][\da-fA-F]+)$/],
["date",/^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?:[ T].{0,20})?$/],["date",/^\d{4}[./-]\d{1,2}[./-]\d{1,2}(?:[ T].{0,30})?$/],["named date",new RegExp(`^(?:\\d{1,2}[ .-]{1,2})?${Eu}[ .,-]{1,2}(?:\\d{\
1,2},? )?\\d{2,4}(?: .{0,20})?$`,"i")],["named date",new RegExp(`^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? \\d{1,2} ${Eu} \\d{4}(?: .{0,20})?$`,"i")],["named date",/^\d{1,2}\.?(?: de)? \p{L}{3,12}\.?(?: de)? \d{4}$/u],
["named date",new RegExp(`^(?:\\d{1,2}[ -]${Eu}|${Eu} \\d{1,2})$`,"i")],["named date",/^(?:\d{4}[-/](?:\d{1,2}|Q[1-4])|\d{1,2}[-/]\d{4})$/],["named date",/^(?:Q[1-4][ -]?\d{4}|\d{4} ?Q[1-4]|\d{4}-?W\d\d(?:-?\d)?|\d{4}年\d{1,2}月(?:\d{1,2}日)?)$/],
["quoted",/^['"`\u2018-\u201f\u00ab][+-]?\d[\d.,]{0,30}['"`\u2018-\u201f\u00bb]$/],["time",/^\d{1,3}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]m)?$/i],["time",/^P(?=[\dT])(?:\d{1,9}[YMWD]){0,4}(?:T(?:\d{1,9}(?:\.\d{1,9})?[HMS]){1,3})?$/],
["percent",new RegExp(`^${us}[%‰‱]$`,"u")],["percent",new RegExp(`^% ?${us}$`)],["negative",new RegExp(`^\\((?:${cs} ?)?\\d[\\d., ']*(?:[%]|${cs})?\\)$`,"u")],["negative",new RegExp(`^(?:${cs} ?)?\
\\d[\\d.']*(?:,[\\d.']+)*-$`,"u")],["currency",new RegExp(`^[+-]?${cs} ?${us}${HI}$`,"u")],["currency",new RegExp(`^${us}${HI} ?${cs}$`,"u")],["currency",new RegExp(`^(?:${cs} ?)?\\d[\\d.']*,-$`,"u")],
["fraction",/^[+-]?(?:\d{1,9} )?\d{1,9}\/\d{1,9}$/],["marked",/^(?:="?[+-]?\d[\d.,]{0,30}"?|['\u2018\u2019][+-]?\d[\d.,]{0,30})$/],["notation",/^[+-]?\d{1,20}(?:[.,]\d{1,20})? ?[×x*·] ?10\^?[+-]?\d{1,3}$/],
["comparison",/^(?:[<>]=?|[≤≥~≈]) ?[+-]?\d[\d.,]*$/],["unit",new RegExp(`^${us}° ?[NSEWCF]$`)],["unit",/^\d{1,3} ?(?:['′]|ft\.?) ?\d{1,2}(?:\.\d{1,3})? ?(?:["″]|''|in\.?)?$/],["unit",/^\d{1,4} ?[a-z]{1,7}(?: \d{1,4} ?[a-z]{1,7}){1,3}$/],
["unit",new RegExp(`^${us}[\\p{L}°µ"][\\p{L}°µ/\\d^*²³.]{0,9}$`,"u")]],nD=new Set(["unit","comparison","time","fraction"]),oD=new Set([..."- -- --- . .. ? * _ n/a na n.a. n.a #n/a #na nan none n\
ull nil nul inf -inf +inf infinity -infinity".split(" "),..."missing unknown unk undefined tbd tba k.a. s/o (null) <null> <na> #value! #ref! #div/0!".split(" "),..."void empty blank x xx xxx \\n".split(
" "),"not available","not applicable",""]);function pi(e){if(e.length>60)return"text";if(!Number.isNaN(Ge(e)))return"number";let t=JI(e);if(oD.has(t.toLowerCase()))return"none";if(tD(t))return"iso dat\
e";for(let[o,s]of rD)if(s.test(t))return o;let r=t.normalize("NFKC").replaceAll(/\p{Nd}/gu,sD).replaceAll(/[\u2010-\u2015\u2212]/g,"-").replaceAll("٫",".").replaceAll("٬",",");if(r===t)return"text";
let n=pi(r);return n==="text"||n==="none"||n==="unit"?"text":n==="number"?"digits":n}function JI(e){return e.replaceAll(/[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000]/g," ").trim()}function sD(e){let t=e.
codePointAt(0),r=t;for(;t-r<9&&/^\p{Nd}$/u.test(String.fromCodePoint(r-1));)r--;return String((t-r)%10)}function Nd(e,t="column"){let r=new Map;for(let f of e){let d=pi(f),A=r.get(d);A?A.push(f):r.set(
d,[f])}let n=r.get("number")?.length??0,o=r.get("none")??[],s=r.get("text")?.length??0;for(let[f,d]of[["decimal comma","comma"],["thousands comma","comma"]]){let[A,m]=[r.get(f),r.get(d)];!A||!m||(A.push(
...m),r.delete(d))}let i=r.get("comma");i&&r.get("number")?.some(f=>/\.(?!\d{3}$)/.test(f))&&(r.set("thousands comma",[...r.get("thousands comma")??[],...i]),r.delete("comma")),r.has("thousands point")&&
r.has("decimal comma")&&Ld(r,"point and comma","decimal comma"),r.has("thousands point")&&Ld(r,"point and comma","thousands point"),r.has("point and comma")&&Ld(r,"point and comma","decimal comma");let a=[
...r].filter(([f])=>!["number","none","text"].includes(f)).sort((f,d)=>d[1].length-f[1].length),u=a.find(([f])=>!nD.has(f)||e.length>=10),c=a.reduce((f,[,d])=>f+d.length,0);if(u&&c+n>=s+o.length&&2*(c+
n+o.length)>=e.length){let{look:f,remedy:d}=vu[u[0]],A=a[1]&&u===a[0]&&a[1][1].length>e.length/10?` and ${vu[a[1][0]].look}`:"";return{look:f+A,remedy:u[0]==="date"?aD(u[1],t):d,odd:!0,examples:u[1].slice(
0,3),count:c}}let l=[...o,...r.get("text")??[]];if(!(n<=l.length&&!(o.length&&n>s)))return l.length?{...vu.none,odd:!1,look:"numbers but for some texts",examples:l.slice(0,5),count:l.length}:{...KI,odd:!1,
examples:(r.get("number")??[]).slice(0,3),count:n}}var iD=20;function YI(e){let t=e.filter(r=>/^[^\p{L}\p{N}]{0,8}\p{Nd}/u.test(r));if(!(e.length<=iD||t.length<.9*e.length))return{look:"texts that beg\
in with a number",remedy:`${an} where they are quantities`,odd:!1,examples:t.slice(0,3),count:t.length}}function aD(e,t){let r=e.map(l=>/^(\d{1,4})([./-])(\d{1,2})([./-])(\d{1,4})(.*)$/.exec(JI(l))),n=new Set(
r.map(l=>uD(l?.[6]??""))),o=new Set(r.flatMap(l=>l?[l[2],l[4]]:[])),[s]=n,[i]=o;if(n.size>1||s===void 0||o.size!==1||i===void 0)return'write them as 2024-03-31 or 2024-03-31T12:30 in the file, and lis\
t the column under "dates"';let a=(...l)=>`set "dates" to ${l.map(f=>JSON.stringify({[t]:f.join(i)+s})).join(" or ")}`;if(r.every(l=>l&&l[1].length>2))return a(["YYYY","MM","DD"]);let u=l=>r.some(f=>f&&
Number(f[l])>12),c=r.some(l=>l&&l[5].length<3)?", once years have four digits":"";return u(1)?a(["DD","MM","YYYY"])+c:u(3)?a(["MM","DD","YYYY"])+c:`${a(["DD","MM","YYYY"],["MM","DD","YYYY"])}, whichev\
er it is${c}`}function uD(e){let[,t,r]=/^([ T])\d{1,2}:\d{1,2}(:\d{1,2})?$/.exec(e)??[];return e===""?"":t===void 0?void 0:`${t}HH:mm${r?":ss":""}`}function Ld(e,t,r){let n=e.get(r);!n||t===r||(e.set(
t,[...e.get(t)??[],...n]),e.delete(r))}function Cu(e){let t=pi(e);return t==="number"?KI.remedy:t==="text"||t==="none"?void 0:vu[t].remedy}function Bu(e,t=new Set){let r=[],n=[];for(let o of e.categorical){let s=fD(o,t.has(o.name));r.push(...s.warnings),n.push(...s.refusals)}return r.push(...pD(e)),{warnings:r,refusals:n}}var Ud=1e3,cD=1e5,
lD=.9;function fD({name:e,categories:t,codes:r},n){let o=t.length,s=`column ${sn(e)}`,i=new Float64Array(o),a=0;for(let m of r)m<0||(i[m]+=1,a++);let u=[],c=o>Mr?`the ${Mr} most frequent have a featur\
e each, the other ${o-Mr} (${Pt(dD(i,a),"row")}) have none`:"each has a feature of its own",l=o>=lD*a,f=n?[]:XI(t),d=Nd(f,e)??(l&&o>Mr?void 0:YI(f));if(d){let{look:m,remedy:h,examples:g}=d;u.push(`${s}\
 is read as ${o} categories and not as numbers: ${m} are there, such as ${Fr(g)}; ${c}; ${h}, or list the column under "ignore" or "categorical"`)}else{if(l&&!n&&o>Mr)return{warnings:[],refusals:[`${s}\
 must be numbers, or categories that come again: it has ${o} different texts in ${Pt(a,"row")}, such as ${Fr(t.slice(0,2))}, as ids, names and free text have; list it under "ignore", or under "categor\
ical" for features of the ${Mr} most frequent`]};o>Mr?u.push(`${s} has ${o} categories in ${Pt(a,"row")}: ${c}; join rare ones in the file, or list the column under "ignore"`):l&&!n&&o>=10&&u.push(`${s}\
 has ${o} different texts in ${Pt(a,"row")}, such as ${Fr(t.slice(0,2))}: ids and names say nothing of new rows; list it under "ignore" if it has such`)}let A=o<=cD?Fd(t):[];return A.length&&u.push(`${s}\
 has categories that look alike and are kept apart: ${tE(A)}; write them alike in the file where they are meant as one`),{warnings:u,refusals:[]}}function dD(e,t){let r=e.toSorted().subarray(-Mr);return t-
r.reduce((n,o)=>n+o,0)}function XI(e){return e.length<=Ud?e:Array.from({length:Ud},(t,r)=>e[Math.floor(r*e.length/Ud)])}var eE=20,AD=10,mD=.9;function pD({label:e,classes:t,labels:r,rows:n}){let o=`la\
bel column ${sn(e)}`,s=new Float64Array(t.length);for(let A of r)s[A]+=1;let i=[],a=Fd(t);if(a.length&&i.push(`the ${o} has classes that look alike and are kept apart: ${tE(a)}; write them alike in th\
e file where they are meant as one`),qd(t,s)){let[A,m]=[t[0],t.at(-1)];i.push(`the ${o} looks like a quantity (a regression) and not like classes: it has ${t.length} different numbers from ${sn(A)} to\
 ${sn(m)}, and each is a class that knows nothing of its neighbours; put the numbers into a few ranges in the file`)}let u=Gd(t);u!==void 0&&i.push(`the ${o} looks like a quantity (a regression) and n\
ot like classes: it has ${t.length} different texts, ${u}, and each is a class that knows nothing of its neighbours; put them into a few ranges in the file`);let c=t.filter(A=>hD.test(A.trim()));c.length&&
i.push(`the ${o} has the ${c.length===1?"class":"classes"} ${Fr(c)}, as is written where the class of a row is not known; leave such rows out of the file if so`);let l=t.filter((A,m)=>s[m]<=2);l.length&&
i.push(`the ${o} has ${l.length===1?"a class":`${l.length} classes`} of two rows or one: ${Fr(l)}; training, validation and test cannot each have one`);let f=s.indexOf(jd(s)),d=s[f]/n;return d>=mD&&n>=
50&&i.push(`${(100*d).toFixed(1)} % of the rows are of class ${sn(t[f])} (${o}): who always answers it is right as often; look at each class beside the accuracy`),i}var hD=/^(?:[+-]?(?:nan|inf|infinity)|nat|#n\/a|n\.a\.?|n\/a|na|<na>|null|nil|undefined|[-.?*_]{1,3}|)$/i;
function Gd(e){let t=e.length>eE?Nd(XI(e)):void 0;return t?.odd?`${t.look}, such as ${Fr(t.examples)}`:void 0}function qd(e,t){if(e.length<=AD)return!1;let r=e.map(Ge);return r.some(o=>Number.isNaN(o))?
!1:r.some(o=>!Number.isInteger(o))?!0:e.length<=eE?!1:!((r[0]===0||r[0]===1)&&r.every((o,s)=>o===r[0]+s)&&jd(t)<=3*-jd(Array.from(t,o=>-o)))}function jd(e){let t=-1/0;for(let r=0;r<e.length;r++)t=Math.
max(t,e[r]);return t}function Fr(e,t=5){let r=e.slice(0,t).map(sn),n=e.length-r.length;return n>0?`${r.join(", ")} and ${n} more`:r.length>1?`${r.slice(0,-1).join(", ")} and ${r.at(-1)}`:r.join("")}function tE(e){
let t=e.slice(0,3).map(({texts:r,reason:n})=>`${Fr(r)} (${n})`);return e.length>3?`${t.join(", ")} and ${e.length-3} more`:t.join(", ")}p();async function rE(e,t){let{names:r}=t.numeric,n=t.categorical.map(({name:a})=>a),o=new Float64Array(1024*r.length),s=n.map(()=>[]),i=0;for await(let a of e.rows({numeric:r,categorical:n})){let u=i++*r.
length;if(u+r.length>o.length){let c=new Float64Array(2*o.length);c.set(o),o=c}r.forEach((c,l)=>o[u+l]=gD(a,c)),n.forEach((c,l)=>s[l].push(nE(a,c)))}if(i===0)throw Wd("there must be a row: there is no\
ne");return{rows:i,numeric:{names:r,values:o.slice(0,i*r.length)},categorical:n.map((a,u)=>{let c=tu(i);return s[u].forEach((l,f)=>c.set(f,l)),{name:a,...c.finish()}})}}function nE({number:e,cells:t},r){
let n=t.get(r);if(n!==void 0||t.has(r))return n;let o=Ct(r,t.keys());throw Wd(`row ${e} must have the table's column ${F(r)}: it is not there${o}`)}function gD(e,t){let r=nE(e,t);if(r===void 0)return NaN;
let n=Ge(r);if(!Number.isNaN(n))return n;let o=`row ${e.number}, column ${F(t)} must be a finite number, as in the table`,s=Cu(r);throw Wd(`${o}: current value is ${F(r)}${s?`; ${s}`:""}`)}function Wd(e){
return new _(`Cannot use the unlabelled data (data.unlabelled): ${e}`)}p();p();var Su=L(j());function hi(e){return Su.tidy(()=>e())}function po(e){Su.dispose([e.logits,...Object.values(e.features??{})]),e.members?.forEach(po)}function vr(e){return{name:e.name,parameters:e.parameters,
predict:({inputs:t,taps:r})=>hi(()=>e.forward(t,{training:!1,...r?{taps:r}:{}})),dispose:()=>e.dispose()}}function Zd({fingerprint:e,members:t=[]}){if(e!==void 0)return e;let r=t.map(Zd);return r.some(
n=>n!==void 0)?r.map((n="")=>n).join():void 0}async function Rn(e){return{...vr(e),fingerprint:await e.fingerprint()}}function xu(e,t,r){return r.has("teacher",e.use)?{...r.make("teacher",e),name:t}:{name:t,independent:!0,async*stages(n){let o=n.newStudent(t,e);return await Rn(yield{name:t,student:o,loss:n.loss()})}}}
function ku({teacher:{train:e,...t}},r){return xu(t,"teacher",r).raw??!1}function oE(e,t,r){let n=xu(e,t,r);if(!r.has("teacher",e.use))return n;let o=s=>`${t}.${s}`;return{...n,async*stages(s){let i=(c="\
student",l)=>s.newStudent(o(c),l),a=n.stages({...s,newStudent:i}),u=await a.next();for(;!u.done;)u=await a.next(yield{...u.value,name:o(u.value.name)});return u.value}}}p();function iE(e,t){let{data:r,seeds:n,backend:o,name:s}=e;return`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${un(s)} · Retort</title>
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
<h1>${un(s)}</h1>
<p class="facts">${r.train} training, ${r.validation} validation and ${r.test} test rows · ${r.features} features ·
${r.classes} classes · backend ${un(o)} · ${n.length>1?`seeds ${n[0]} to ${n.at(-1)}`:`seed ${n[0]}`} ·
${e.seconds.toFixed(1)} s</p>
${CI(e).split(`

`).map(i=>`<p>${aE(i)}</p>`).join(`
`)}
${yD(e)}<h2>Test accuracy</h2>
${ID(e)}
<h2>Results on the test split${n.length>1?" (mean ± standard deviation over seeds)":""}</h2>
${Vd(bI,II(e),"models")}
<p class="facts">ECE with 15 bins; agreement is with the teacher as a whole; bytes as float32; latency from features in memory to
logits in memory, the median of runs in turns. The baseline has all that the student has but the teacher${e.label_only?"; the students named <code>labels</code> have that budget, too, and a way of the\
ir own to learn from labels":""}.</p>
${wD(e)}${bD(e)}<h2>Config</h2>
<pre>${un(JSON.stringify(t,null,2))}</pre>
</html>
`}function yD({warnings:e=[]}){return e.length?`<h2>Warnings</h2>
<ul class="warnings">
${e.map(t=>`<li>${aE(t)}</li>`).join(`
`)}
</ul>
`:""}function wD(e){let t=kI(e);if(!t)return"";let{columns:r,rows:n,more:o}=t;return`<h2>Recall by class</h2>
${Vd(r,n,"models")}
<p class="facts">The share of each class's test rows that are answered right${e.seeds.length>1?", the mean over seeds":""}; their mean over classes is the balanced accuracy.${o?` ${o} more classes are\
 in report.json.`:""}</p>
`}function bD(e){let t=vI(e);return t.length?`<h2>The student with its weights stored</h2>
${Vd(EI,t)}
<p class="facts">Rounded after training; agreement is with the student at float32. int8 has a scale for each output channel, counted
with the bytes; biases and the numbers of normalisations stay float32.</p>
`:""}function Vd(e,t,r=""){let n=t.map(o=>`<tr>${o.map((s,i)=>i?`<td>${un(s)}</td>`:`<th scope="row">${un(s)}</th>`).join("")}</tr>`);return`<div class="table${r&&` ${r}`}"><table>
<thead><tr>${e.map(o=>`<th scope="col">${un(o)}</th>`).join("")}</tr></thead>
<tbody>
${n.join(`
`)}
</tbody>
</table></div>`}function ID(e){let{teachers:t,ensemble:r,baseline:n,label_only:o=[],student:s}=e,i=[...t.length>1?t:[],{...r,name:t.length>1?"ensemble":"teacher"},{...n,name:"baseline"},...o.map(y=>({
...y,name:`labels: ${y.name}`})),{...s,name:"student"}],a=Math.min(...i.map(({accuracy:y})=>y.mean-y.sd)),u=Math.max(...i.map(({accuracy:y})=>y.mean+y.sd)),c=Math.max((u-a)*.1,.001),l=Math.max(...i.map(
({name:y})=>[...sE(y)].length)),[f,d,A]=[Math.max(120,24+Math.ceil(7.5*l)),560,26],m=y=>f+d*(y-a+c)/(u-a+2*c),h=i.length*A+30,g=i.map(({name:y,accuracy:{mean:b,sd:I}},B)=>{let E=B*A+16,v=y==="student"?
"#1a7f4b":y==="baseline"||y.startsWith("labels: ")?"#b3541e":"#3b5b8c";return`<text x="${f-12}" y="${E+5}" text-anchor="end">${un(sE(y))}</text><line x1="${f}" x2="${f+d}" y1="${E}" y2="${E}" stroke="\
#e6eaee"/><line x1="${m(b-I).toFixed(1)}" x2="${m(b+I).toFixed(1)}" y1="${E}" y2="${E}" stroke="${v}" stroke-width="2"/><circle cx="${m(b).toFixed(1)}" cy="${E}" r="5" fill="${v}"/><text x="${f+d+10}"\
 y="${E+5}">${(100*b).toFixed(2)} %</text>`});return`<svg viewBox="0 0 ${f+d+100} ${h}" width="${f+d+100}" role="img" aria-label="Test accuracy of each model" font-size="13" fill="#1c2530">${g.join(`
`)}</svg>`}function sE(e){let t=[...e];return t.length>40?`${t.slice(0,39).join("")}…`:e}function aE(e){return un(e).replaceAll(/`([^`]{1,200})`/g,"<code>$1</code>")}function un(e){let t={"&":"&amp;",
"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};return e.replace(/[&<>"']/g,r=>t[r])}p();p();function Cr(e){let t=e.reduce((n,o)=>n+o,0)/e.length,r=e.reduce((n,o)=>n+(o-t)**2,0);return{mean:t,sd:e.length>1?Math.sqrt(r/(e.length-1)):0}}function ls(e){let t=e.toSorted((n,o)=>n-o),r=t.length>>
1;return t.length%2?t[r]:(t[r-1]+t[r])/2}p();p();p();function _u(e,t){return e===1/0?0:uE(t/(t+e*e),e*e/(t+e*e),t/2,.5)/2}function Kd(e,t){let[r,n]=[0,1];for(;2*_u(n,t)>e;)[r,n]=[n,2*n];for(let o=0;o<100&&n-r>1e-12*n;o++){let s=(r+n)/2;2*_u(s,t)>e?r=
s:n=s}return(r+n)/2}function uE(e,t,r,n){if(e<=0)return 0;if(t<=0)return 1;if(e>(r+1)/(r+n+2))return 1-uE(t,e,n,r);let o=Math.exp(Hd(r+n)-Hd(r)-Hd(n)+r*Math.log(e)+n*Math.log(t))/r,s=1e-300,i=1/c(1-(r+
n)*e/(r+1)),[a,u]=[1,i];for(let l=1;l<1e4;l++){let f=l*(n-l)*e/((r+2*l-1)*(r+2*l));i=1/c(1+f*i),a=c(1+f/a),u*=i*a;let d=-(r+l)*(r+n+l)*e/((r+2*l)*(r+2*l+1));if(i=1/c(1+d*i),a=c(1+d/a),u*=i*a,Math.abs(
i*a-1)<1e-15)break}return o*u;function c(l){return Math.abs(l)<s?s:l}}function Hd(e){let t=0;for(;e<10;)t+=Math.log(e++);let r=1/(e*e),n=(1/12-r*(1/360-r*(1/1260-r*(1/1680-r*(1/1188-r*(691/360360-r/156))))))/
e;return(e-.5)*Math.log(e)-e+.5*Math.log(2*Math.PI)+n-t}var cE=.05;function lE(e){let t=e[0]?.values.length??0,r=e.reduce((l,{rows:f})=>l+f.length,0),n=Array.from({length:t},(l,f)=>e.reduce((d,{values:A})=>d+ED(A[f]),0)),o=n.map(l=>l/r),s=new Map;for(let{rows:l}of e)
for(let f=0;f<l.length;f++)s.has(l[f])||s.set(l[f],s.size);let[i,a,u]=[s.size,e.length,r].map(l=>n.map(()=>new Float64Array(l))),c=0;return e.forEach(({rows:l,values:f},d)=>{for(let A=0;A<l.length;A++,
c++){let m=s.get(l[A]);for(let h=0;h<t;h++){let g=f[h][A]-o[h];i[h][m]+=g,a[h][d]+=g,u[h][c]=g}}}),{answers:r,totals:n,rows:Jd(i),seeds:Jd(a),single:Jd(u)}}function fE(e,t=0){let{answers:r,totals:n,rows:o,
seeds:s,single:i}=e,a=n[t],[u,c,l]=[o,s,i].map(({covariance:m})=>m[t][t]),f=Yd(e,cE).map(m=>m[t][t]),d=Math.sqrt(Math.max(0,...f));return{value:a/r,low:(a-d)/r,high:(a+d)/r,p:A(),covers:AE(e)};function A(){
if(a===0)return 1;let m=(b,I)=>I>1?2*_u(Math.abs(a)/Math.sqrt(b),I-1):0;if(o.clusters<2)return 1;let h=Math.max(m(u,o.clusters),m(c,s.clusters));if(s.clusters<2||c<=l)return h;let[g,y]=[Math.log(Math.
max(h,1e-12)),0];for(let b=0;b<40;b++){let I=(g+y)/2;Yd(e,Math.exp(I))[2][t][t]>a**2?g=I:y=I}return Math.max(h,Math.exp(g))}}function dE(e){let[t,r]=e.totals;if(e.rows.clusters<2||!(r>0)||!Number.isFinite(
t))return null;let[n,o]=[t/r,t/r];for(let[[s,i],[,a]]of Yd(e,cE)){let u=r**2-a;if(!(u>0))return null;let c=t*r-i,l=c**2-u*(t**2-s);l<0||(n=Math.min(n,(c-Math.sqrt(l))/u),o=Math.max(o,(c+Math.sqrt(l))/
u))}return{value:t/r,low:n,high:o,covers:AE(e)}}function AE({seeds:e}){return e.clusters>1?"test rows and trainings":"test rows"}function Yd({rows:e,seeds:t,single:r},n){if(e.clusters<2)return[e.covariance.
map(u=>u.map(()=>1/0))];let o=Kd(n,e.clusters-1)**2,s=u=>e.covariance.map((c,l)=>c.map((f,d)=>u(l,d))),i=s((u,c)=>o*e.covariance[u][c]);if(t.clusters<2)return[i];let a=Kd(n,t.clusters-1)**2;return[i,s(
(u,c)=>a*t.covariance[u][c]),s((u,c)=>i[u][c]+a*(t.covariance[u][c]-r.covariance[u][c]))]}function Jd(e){let t=e[0]?.length??0,r=t>1?t/(t-1):0;return{clusters:t,covariance:e.map(n=>e.map(o=>r*n.reduce(
(s,i,a)=>s+i*o[a],0)))}}function ED(e){let t=0;for(let r=0;r<e.length;r++)t+=e[r];return t}function pE(e){return{accuracy:mE(e,"right"),nll:mE(e,"nll")}}function mE(e,t){let r=hE(e.map(({rows:n,one:o,other:s})=>({rows:n,pairs:[[o,s]]})),t);return r&&r.rows.clusters>1?fE(r):null}function vD(e,t){
let r=(n,o)=>t==="right"?[n,o]:[o,n];return hE(e.map(({rows:n,ensemble:o,baseline:s,student:i})=>({rows:n,pairs:[r(i,s),r(o,s)]})),t)}function Xd(e,t){let r=vD(e,t);return r&&dE(r)}function hE(e,t){if(e.
some(({pairs:n})=>n.flat().some(o=>!o[t])))return null;let r=lE(e.map(({rows:n,pairs:o})=>({rows:n,values:o.map(([s,i])=>Float64Array.from(s[t],(a,u)=>a-i[t][u]))})));return r.totals.every(Number.isFinite)?
r:null}function eA(e,t){let r=u=>u.every(c=>typeof c=="number")?u.reduce((c,l)=>c+l,0)/u.length:void 0,n=e.map(u=>({candidate:u,right:r(u.validationAccuracy),nll:r(u.validationNll)})),o=n.every(u=>u[t]!==
void 0)?"validation rows":"test rows",s=(u,c)=>{let l=t==="right"?u.right-c.right:0;return Math.abs(l)>1e-12?l>0:u.nll!==void 0&&c.nll!==void 0&&u.nll<c.nll},i=({candidate:u,right:c,nll:l})=>o==="vali\
dation rows"?{right:c??0,nll:l}:{right:u.testRight,nll:u.testNll};return{best:n.reduce((u,c)=>s(i(c),i(u))?c:u).candidate,chosenOn:o}}p();function ir(e,t){let r=t.length,n=e.length/r,o=new Int32Array(r),s=new Float64Array(r),i=new Uint8Array(r),a=new Float64Array(r),u=0;for(let f=0;f<r;f++){let d=e.subarray(f*n,(f+1)*n),A=rn(d),m=BD(d,d[A]);
o[f]=A,s[f]=Math.exp(d[A]-m),i[f]=A===t[f]?1:0,a[f]=m-d[t[f]],u+=a[f]}let c=i.reduce((f,d)=>f+d,0)/r,l=CD(s,i);return{accuracy:c,nll:u/r,ece:l,predicted:o,rowNll:a}}function CD(e,t,r=15){let n=Array.from(
{length:r},(s,i)=>(i+1)/r),o=new Float64Array(r);for(let s=0;s<e.length;s++){let i=n.findIndex(u=>e[s]<=u),a=i<0?r-1:i;o[a]=o[a]+t[s]-e[s]}return o.reduce((s,i)=>s+Math.abs(i),0)/e.length}function Qu(e,t,r){
let[n,o]=[new Float64Array(r),new Float64Array(r)];return t.forEach((s,i)=>{o[s]++,e[i]===s&&n[s]++}),Array.from(n,(s,i)=>s/o[i])}function gE(e){let t=e.filter(r=>!Number.isNaN(r));return t.reduce((r,n)=>r+
n,0)/t.length}function Ru(e,t){return e.reduce((r,n,o)=>r+(n===t[o]?1:0),0)/e.length}function BD(e,t){let r=0;for(let n=0;n<e.length;n++)r+=Math.exp(e[n]-t);return t+Math.log(r)}p();var yE=3,SD=5,wE="Look at balanced accuracy and at the recall of each class, not at accuracy; try more rows of the rare classes (or the same rows several times), classes that are merged, longer traini\
ng or a larger model";function bE(e,t,r){let n=d=>`\`${_D(r[d]??`class ${d}`)}\``,o=new Float64Array(r.length);for(let d of t)d.forEach(A=>o[A]++);let s=o.reduce((d,A)=>d+A,0),i=rn(o);if(o.filter(d=>d>
0).length<2)return[];let a=d=>`${(100*d/s).toFixed(d<s/100?2:1)} %`,u=e.flatMap(({name:d,predicted:A})=>{let m=new Set(A.flatMap(h=>[...new Set(h)]));return m.size===1?[{name:d,answer:[...m][0]}]:[]});
if(u.length===e.length&&u.every(({answer:d})=>d===i))return[`All models answer ${n(i)} for every test row: it is the commonest class, their accuracy is its share of the rows (${a(o[i])}), and they tel\
l nothing apart. ${wE}.`];let c=tA(u,({answer:d})=>String(d)).map(d=>{let{answer:A}=d[0];return`${rA(d.map(({name:m})=>m))} ${d.length>1?"answer":"answers"} ${n(A)} for every test row${A===i?", the co\
mmonest class":""} (${a(o[A])} of the rows).`}),l=e.filter(({name:d})=>!u.some(A=>A.name===d)).flatMap(({name:d,predicted:A})=>{let m=xD(A,t,r.length).sort((h,g)=>g.seeds-h.seeds||o[g.c]-o[h.c]||h.c-g.
c);return m.length?[{name:d,missed:m}]:[]});for(let d of tA(l,({missed:A})=>JSON.stringify(A))){let A=d.length===1,m=tA(d[0].missed,({kind:h,seeds:g})=>`${h} ${g}`).map(h=>{let{kind:g,seeds:y}=h[0],b=h.
slice(0,yE).map(({c:v})=>`${n(v)} (${a(o[v])} of the test rows)`),I=h.length-yE,B=rA([...b,...I>0?[`${I} more ${I>1?"classes":"class"}`]:[]]);return`${g==="unanswered"?`never answer${A?"s":""}`:`${A?"\
is":"are"} never right on`} ${B}${y<t.length?`, in ${y} of ${t.length} seeds`:""}`});c.push(`${rA(d.map(({name:h})=>h))} ${m.join("; ")}.`)}let f=c.pop();return f===void 0?[]:[...c,`${f} ${wE}.`]}function xD(e,t,r){
let n=new Map;return e.forEach((o,s)=>{let{unanswered:i,wrong:a}=kD(o,t[s],r);for(let[u,c]of[["unanswered",i],["wrong",a]])for(let l of c){let f=n.get(l);n.set(l,{kind:f?.kind==="wrong"?"wrong":u,seeds:(f?.
seeds??0)+1})}}),Array.from(n,([o,{kind:s,seeds:i}])=>({c:o,kind:s,seeds:i}))}function kD(e,t,r){let n=new Set(e),o=new Float64Array(r);t.forEach(i=>o[i]++);let s=Qu(e,t,r).flatMap((i,a)=>i===0?[a]:[]);
return{unanswered:s.filter(i=>!n.has(i)),wrong:s.filter(i=>n.has(i)&&o[i]>=SD)}}function tA(e,t){return[...Map.groupBy(e,t).values()]}function rA(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(
", ")} and ${e.at(-1)}`}function _D(e){return Pr(e.slice(0,100).replaceAll(/[\p{Cc}\u2028\u2029]/gu,"�"),40)}function IE(e,t){let r=e[0],n=m=>Pu(e,m),o=m=>{let h=e.map(g=>m(g).validationAccuracy).filter(g=>g!==null);return h.length?Cr(h):null},s=n(m=>m.ensemble),i=n(m=>m.student),{counts:a,recovered:u,recovered_nll:c}=$D(
e),l=e.flatMap(({leak:m})=>m??[]),f={test:l.reduce((m,{test:h})=>m+h,0),validation:l.reduce((m,{validation:h})=>m+h,0)},d=RD(e),A=[...t.warnings??[],...e.flatMap(({warnings:m=[]})=>m),...DD(e)];return{
name:t.name,backend:t.backend,seeds:e.map(({seed:m})=>m),data:r.data,teachers:r.teachers.map(({name:m},h)=>({name:m,...n(g=>g.teachers[h])})),ensemble:s,baseline:n(m=>m.baseline),student:i,...d.length?
{label_only:d}:{},best_label_only:PD(e),student_baseline:nA(e,({baseline:m})=>m),class_names:EE(r),...QD(e),recovered:f.test?null:u,recovered_nll:f.test?null:c,...l.length?{leak:f}:{},counts:a,compression:s.
parameters/i.parameters,speedup:s.latency_ms.single/i.latency_ms.single,speedup_batch256:s.latency_ms.batch256/i.latency_ms.batch256,validation:{ensemble:o(m=>m.ensemble),baseline:o(m=>m.baseline),student:o(
m=>m.student)},warnings:[...new Set(A)],student_path:t.student_path,seconds:t.seconds}}function QD(e){let t=(e[0]?.quantised??[]).flatMap(({precision:r,bytes:n})=>{let o=e.flatMap(({quantised:s=[]})=>s.
filter(i=>i.precision===r));return o.length<e.length?[]:[{precision:r,accuracy:Cr(o.map(({accuracy:s})=>s)),agreement:Cr(o.map(({agreement:s})=>s)),bytes:n}]});return t.length?{quantised:t}:{}}function Pu(e,t){
let r=e.map(t),{parameters:n}=r[0],o=e.map(s=>Qu(t(s).evaluation.predicted,s.testLabels,s.data.classes));return{accuracy:Cr(r.map(({evaluation:s})=>s.accuracy)),nll:Cr(r.map(({evaluation:s})=>s.nll)),
ece:Cr(r.map(({evaluation:s})=>s.ece)),balanced_accuracy:Cr(o.map(gE)),recall:o[0].map((s,i)=>{let a=o.map(u=>u[i]).filter(u=>!Number.isNaN(u));return a.length?Number(Cr(a).mean.toFixed(4)):null}),agreement:Cr(
r.map(({agreement:s})=>s)),parameters:n,bytes:4*n,latency_ms:{single:ls(r.map(({latency:s})=>s.single)),batch256:ls(r.map(({latency:s})=>s.batch256))}}}function RD(e){return oA(e).map(({name:t,pick:r})=>{
let n=e.map(r),o=s=>{let i=s.filter(a=>a!==null);return i.length?Cr(i):null};return{name:t,...Pu(e,r),right:e.reduce((s,i)=>s+sA(i,r(i)),0),validation:{accuracy:o(n.map(({validationAccuracy:s})=>s)),nll:o(
n.map(({validationNll:s=null})=>s))}}})}function oA(e){let t=(r,n)=>r.labelOnly?.find(o=>o.name===n);return(e[0]?.labelOnly??[]).filter(({name:r})=>e.every(n=>t(n,r))).map(({name:r})=>({name:r,pick:n=>t(
n,r)}))}function PD(e){let r=[{name:"baseline",pick:s=>s.baseline},...oA(e)].map(({name:s,pick:i})=>({name:s,pick:i,validationAccuracy:e.map(a=>i(a).validationAccuracy),validationNll:e.map(a=>i(a).validationNll),
testRight:e.reduce((a,u)=>a+sA(u,i(u)),0),testNll:e.reduce((a,u)=>a+i(u).evaluation.nll,0)})),[n,o]=[eA(r,"right"),eA(r,"nll")];return{name:n.best.name,nll_name:o.best.name,chosen_on:n.chosenOn,accuracy:Pu(
e,n.best.pick).accuracy,nll:Pu(e,o.best.pick).nll,student_difference:{accuracy:nA(e,n.best.pick).accuracy,nll:nA(e,o.best.pick).nll}}}function EE({classNames:e,data:t}){return e??Array.from({length:t.
classes},(r,n)=>`class ${n}`)}function DD(e){let t=e[0],r=t.teachers.length>1,n=[...r?t.teachers.map(({name:o},s)=>({name:o,pick:i=>i.teachers[s]})):[],{name:r?"ensemble":"teacher",pick:o=>o.ensemble},
{name:"baseline",pick:o=>o.baseline},...oA(e),{name:"student",pick:o=>o.student}];return bE(n.map(({name:o,pick:s})=>({name:o,predicted:e.map(i=>s(i).evaluation.predicted)})),e.map(({testLabels:o})=>o),
EE(t))}function gi({testLabels:e},{evaluation:t}){return{right:Uint8Array.from(t.predicted,(n,o)=>n===e[o]?1:0),nll:t.rowNll}}function sA(e,t){return t.evaluation.predicted.reduce((r,n,o)=>r+(n===e.testLabels[o]?
1:0),0)}function nA(e,t){return pE(e.map(r=>({rows:r.testRows,one:gi(r,r.student),other:gi(r,t(r))})))}function $D(e){let t=n=>e.reduce((o,s)=>o+sA(s,s[n]),0),r=e.map(n=>({rows:n.testRows,ensemble:gi(
n,n.ensemble),baseline:gi(n,n.baseline),student:gi(n,n.student)}));return{counts:{rows:e.reduce((n,{testRows:o})=>n+o.length,0),ensemble:t("ensemble"),baseline:t("baseline"),student:t("student")},recovered:Xd(
r,"right"),recovered_nll:Xd(r,"nll")}}p();function vE(){let e=new Map;return{open(t,{identity:{fingerprint:r,asked:n},chunkRows:o}){let s=e.get(r)??{chunkRows:o,chunks:new Map};e.set(r,s);let{chunkRows:i,chunks:a}=s;return Promise.resolve({chunkRows:i,
asked:n,read:u=>Promise.resolve(a.get(u)),claim:()=>Promise.resolve(),write:(u,c)=>Promise.resolve(void a.set(u,c)),close:()=>Promise.resolve()})}}}var yi=Nt("targets");p();p();var CE=32;async function TD(e){return tt([e,await Sn(e)])}async function OD(e){if(e.length<CE)return;let t=e.slice(0,e.length-CE);return(await Sn(t)).every((n,o)=>n===e[t.length+o])?t:void 0}var wi="r\
etort/1";function BE({header:e,arrays:t}){let r=new TextEncoder().encode(JSON.stringify({header:e,lengths:t.map(s=>s.length)})),n=new Uint8Array(4);new DataView(n.buffer).setUint32(0,r.length,!0);let o=t.
map(Or);return TD(tt([new TextEncoder().encode(wi),n,r,...o]))}async function SE(e){let t=wi.length+4,r=await OD(e);if(!r||r.length<t||new TextDecoder().decode(r.subarray(0,wi.length))!==wi)return;let n=new DataView(
r.buffer).getUint32(wi.length,!0),{header:o,lengths:s}=JSON.parse(new TextDecoder().decode(r.subarray(t,t+n))),i=t+n,a=s.map(u=>{let c=i;return i+=u*4,new Float32Array(r.slice(c,i).buffer)});return{header:o,
arrays:a}}function xE(e,t,r){let n=(o,s,i="")=>new _(`Cannot resume from ${r}/${o}: the checkpoint must be ${s}; remove that file to train its stage anew${i}`);return{async load(o,s,i){let a=`${o}.ckpt`,u=await e.
read(a);if(!u)return;let c=await SE(u);if(!c)throw n(a,"whole and unaltered: its checksum does not match");let{run:l,step:f,done:d,joined:A,teacher:m}=c.header;if(l.data!==t.data)throw n(a,"of this co\
nfig and data: the data is other than it was");if(l.config!==t.config)throw n(a,"of this config and data: the config is other than it was");if(m!==s)throw n(a,"learned from these soft targets (teacher\
, data, views, precision): they are others than they were",", or begin anew in another folder (--out)");if(i!==void 0&&i!==(A??!1))throw n(a,"of batches that have no last one of a single row: an earli\
er version of Retort made one",", or begin anew in another folder (--out)");return{step:f,done:d,...A?{joined:A}:{},arrays:c.arrays}},async save(o,{step:s,done:i,joined:a,arrays:u},c){await e.write(`${o}\
.ckpt`,await BE({header:{run:t,stage:o,step:s,done:i,...a?{joined:a}:{},teacher:c},arrays:u}))}}}function Du(){return{load:()=>Promise.resolve(void 0),save:()=>Promise.resolve()}}p();function kE(e){return new Float32Array(new SharedArrayBuffer(e*Float32Array.BYTES_PER_ELEMENT))}function iA(e){return{...e,numeric:{...e.numeric,values:MD(e.numeric.values)}}}function MD(e){if(e.buffer instanceof
SharedArrayBuffer)return e;let t=e.constructor,r=new t(new SharedArrayBuffer(e.byteLength));return r.set(e),r}p();var $u=class extends Error{name="WorkerDied"},Tu=Nt("workers");p();p();var _E=L(j());var Pn=1024;async function aA(e,{features:t,rows:r},{wanted:n={},backend:o},s){o?.use();let i=_E.tensor2d(t,[r.length,t.length/r.length]),a=c=>(o?.use(),e.predict({inputs:i,rows:r,...c})),u;try{return u=
a(n),await s(u,a)}finally{i.dispose(),u&&po(u)}}async function Ou(e,t,r,{rest:n,...o},s){for(let i=0;i<t;i+=Pn){i>0&&await n?.();let a=r(i,Math.min(t,i+Pn));await aA(e,a,o,(u,c)=>s(u,{...a,from:i},c))}}p();p();function fs(e,t){return e==="float16"?new Float16Array(t):new Float32Array(t)}function QE(e){return e==="float16"?2:4}function ho(e){for(let t=0;t<e.length;t++){let r=Math.abs(e[t]);if(r>65504&&r<1/0)
return e[t]}}p();function RE({rows:e,classes:t,count:r,precision:n}){let o=t<=65536?new Uint16Array(e*r):new Uint32Array(e*r);return{logits:fs(n,e*r),top:{count:r,classes:o,tail:fs(n,e)}}}function PE(e,t,r,n){let{count:o,
classes:s,tail:i}=r.top,a=new Int32Array(o),u=new Uint8Array(t);for(let c=0,l=n;c<e.length;c+=t,l++){for(let A=0;A<t;A++){if(A>=o&&!(e[c+A]>e[c+a[o-1]]))continue;let m=Math.min(A,o-1);for(;m>0&&e[c+A]>
e[c+a[m-1]];m--)a[m]=a[m-1];a[m]=A}for(let A=0;A<o;A++)u[a[A]]=1,s[l*o+A]=a[A],r.logits[l*o+A]=e[c+a[A]];let[f,d]=[-1/0,0];for(let A=0;A<t;A++)u[A]||(f=Math.max(f,e[c+A]));for(let A=0;A<t;A++)u[A]||(d+=
Math.exp(e[c+A]-f));i[l]=f===-1/0?f:f+Math.log(d);for(let A=0;A<o;A++)u[a[A]]=0}}function DE({logits:e,top:{count:t,classes:r,tail:n}},o,s,i,a){i.fill(n[o]-Math.log(s-t),a,a+s);for(let u=o*t;u<(o+1)*t;u++)
i[a+r[u]]=e[u]}function bi({classes:e,features:t,members:r}){let n=Object.entries(t??{}).map(([o,{shape:s}])=>[o,s]);return{classes:e,...t?{features:Object.fromEntries(n)}:{},...r?{members:r.map(bi)}:{}}}function Mu(e){
return e.reduce((t,r)=>t*r,1)}function Ii(e,t,r){let{classes:n,features:o,members:s}=e,{precision:i,top:a=n}=t,u=Object.entries(o??{}).map(([c,l])=>[c,{shape:l,values:fs(i,r*Mu(l))}]);return{classes:n,
...a<n?RE({rows:r,classes:n,count:a,precision:i}):{logits:fs(i,r*n)},offsets:new Float32Array(r),...o?{features:Object.fromEntries(u)}:{},...s?{members:s.map(c=>Ii(c,t,r))}:{}}}function cA(e,t,r){let n=(i,a,u,c)=>{
let l=i instanceof Float16Array?ho(a):void 0;if(l!==void 0)return{value:l,what:c};i.set(a,u)},{relative:o,offsets:s}=lA(t.logits,t.classes);if(s.forEach((i,a)=>e.offsets[r+a]=i+(t.offsets?.[a]??0)),e.
top){let i=e.logits instanceof Float16Array?ho(o):void 0;if(i!==void 0)return{value:i,what:"logits"};PE(o,t.classes,{logits:e.logits,top:e.top},r)}else{let i=n(e.logits,o,r*t.classes,"logits");if(i)return i}
for(let[i,{shape:a,values:u}]of Object.entries(t.features??{})){let c=e.features[i].values,l=n(c,u,r*Mu(a),i);if(l)return l}for(let[i,a]of(t.members??[]).entries()){let u=cA(e.members[i],a,r);if(u)return{
...u,what:`member ${i+1}'s ${u.what}`}}}function lA(e,t){let r=new Float32Array(e.length),n=new Float32Array(e.length/t);for(let o=0,s=0;s<e.length;o++,s+=t){let i=-1/0;for(let u=s;u<s+t;u++)e[u]>i&&(i=
e[u]);let a=n[o]=Number.isFinite(i)?i:0;for(let u=s;u<s+t;u++)r[u]=e[u]-a}return{relative:r,offsets:n}}function uA({logits:e,offsets:t,top:r,features:n,members:o}){return[e,...t?[t]:[],...r?[r.classes,
r.tail]:[],...Object.values(n??{}).map(({values:s})=>s),...(o??[]).flatMap(uA)]}function $E(e,t,r,n){let o=uA(t);for(let[s,i]of uA(e).entries()){let a=Or(o[s]);Or(i).set(a,r*(a.length/n))}}p();p();p();function TE({labels:e,mixed:t},r,n,o){let s=e[r];if(s===o)return;let i=s===-2?t?.[r]:new Map([[s,1]]);if(s===-1||o<0||!i||!t){e[r]=-1;return}let a=new Map([...i].map(([u,c])=>[u,n*c]));a.set(o,(a.get(
o)??0)+1-n),t[r]=a,e[r]=-2}function Br(e,t,r,n){let{part:o,augmentation:s,views:i,random:a}=e,u=Er(o,t);if(!s)return u;let{features:c,labels:l,rows:f}=u,d=[];if(i){let h=a.split("views",r);for(let g=0;g<t.length;g++){let y=h.integer(
i+1);y>0&&(d[g]=zE(e,s,u,t,g,y))}}else{let h={features:c,width:o.width,labels:l,mixed:d,positions:t};s.apply(h,a.split("augment",r)),f.fill(-1)}let A=a.split("mixed label",r),m=!1;for(let h=0;h<t.length;h++){
let g=l[h]===-2&&!n?d[h]:void 0;d[h]=g,g?(m=!0,l[h]=FD(g,A)):l[h]<0&&(l[h]=-1,n||zD(o,u,t,h))}return m?{...u,mixed:d}:u}function FD(e,t){let r=t.uniform(),n=-1;for(let[o,s]of e)if(!(s<=0)&&(n=o,r-=s,r<
0))break;return n}function ME({part:e,stride:t=0},{view:r,from:n,to:o}){return e.rows.slice(n,o).map(s=>r*t+s)}function FE(e,t,r){let n=Er(e.part,t);if(r>0)for(let o=0;o<t.length;o++)zE(e,e.augmentation,
n,t,o,r),n.labels[o]===-2&&(n.labels[o]=-1);return n}function zD({features:e,width:t,labels:r,rows:n},o,s,i){let a=s[i];o.features.set(e.subarray(a*t,(a+1)*t),i*t),o.labels[i]=r[a],o.rows[i]=n[a]}function zE({
part:{width:e},stride:t=0,random:r},n,o,s,i,a){let u=[],c={features:o.features.subarray(i*e,(i+1)*e),width:e,labels:o.labels.subarray(i,i+1),mixed:u,positions:s.subarray(i,i+1)};return n.apply(c,r.split(
`view/${a}`,s[i])),o.rows[i]=a*t+o.rows[i],u[0]}p();function ds({teacher:e,members:t}={}){return{...e?.length?{taps:e}:{},...t?{members:t}:{}}}function Fu(e){let t=r=>[...new Set(e.flatMap(({needs:n})=>n?.[r]??[]))];return{student:t("student"),teacher:t(
"teacher"),members:e.some(({needs:r})=>r?.members)}}p();var Ce=L(j());var As=1e-30,LD=.02,ND=.001;function zu(e){return Ce.tidy(()=>{let t=Ce.sum(e,1,!0),r=Ce.logicalAnd(Ce.less(Ce.abs(Ce.sub(t,1)),LD),Ce.greater(Ce.min(e,1,!0),-ND)),n=Ce.where(r,Ce.zerosLike(t),Ce.fill(
[t.shape[0],1],NaN));return Ce.add(Ce.log(Ce.maximum(e,As)),n)})}function LE(e){return Ce.tidy(()=>{let t=zu(Ce.concat([Ce.sub(1,e),e],1));return Ce.sub(t,Ce.slice(t,[0,0],[-1,1]))})}function Lu(e,{who:t,
of:r,rows:n,classes:o}){for(let s=0;s<e.length;s++){let i=e[s];if(Number.isFinite(i))continue;let a=e.length/n.length,[u,c]=[Math.floor(s/a),s%a],l=i===-1/0?"a logit is the log of a probability, so fo\
r a probability of 0 answer log(max(p, 1e-7))":"look at what it makes of that row (probabilities below 0, or that do not sum to 1, are none)";throw new _(`Cannot use the answers of ${t} to the ${r}: e\
ach must be a finite number: row ${n[u]+1}, class ${o?F(o[c]):c+1} is ${i}; ${l}`)}}p();var Nu=L(j());function UE(e,t,r){let n=t.reduce((i,{rows:a})=>Math.max(i,a.length),1),o=UD(t,n),s=t.map(({answers:i})=>i);return{name:r.name,fingerprint:e,parameters:r.parameters,predict({rows:i,taps:a,members:u}){
let c=new Int32Array(i.length);for(let l=0;l<i.length;l++){let f=o(i[l]);if(f<0)throw new RangeError(`Cannot look up soft targets as the row must be labelled: current value is ${i[l]}`);c[l]=f}return jE(
s,{at:c,chunkRows:n},a,u?r:void 0)},dispose(){}}}function UD(e,t){let r=e.reduce((i,{rows:a})=>i+a.length,0),n=e.reduce((i,{rows:a})=>a.reduce((u,c)=>Math.max(u,c),i),-1),o=i=>e.forEach(({rows:a},u)=>a.
forEach((c,l)=>i(c,u*t+l)));if(n>=64*r+2**16){let i=new Map;return o((a,u)=>i.set(a,u)),a=>i.get(a)??-1}let s=new Int32Array(n+1).fill(-1);return o((i,a)=>s[i]=a),i=>i>=0&&i<=n?s[i]:-1}function jE(e,t,r,n){
let{classes:o,top:s,features:i={},members:a}=e[0],u=s?GD(e,t):NE(e.map(({logits:l})=>l),o,t);jD(e,t,u);let c=(r??[]).map(l=>{let f=i[l];if(!f)throw new RangeError(`Cannot look up ${l} as it must have \
been stored: it was not`);let{shape:d}=f,A=NE(e.map(({features:m})=>m[l].values),Mu(d),t);return[l,Nu.tensor(A,[t.at.length,...d])]});return{logits:Nu.tensor2d(u,[t.at.length,o]),...r?.length?{features:Object.
fromEntries(c)}:{},...n&&a?{members:a.map((l,f)=>jE(e.map(({members:d})=>d[f]),t,[],n.members?.[f]??{})),...n.combination?.weights?{weights:n.combination.weights}:{}}:{}}}function NE(e,t,{at:r,chunkRows:n}){
let o=new Float32Array(r.length*t),s=0;for(let i=0;i<r.length;i++){let a=r[i],u=Math.floor(a/n),c=e[u],l=(a-u*n)*t;for(let f=l;f<l+t;f++)o[s++]=c[f]}return o}function jD(e,{at:t,chunkRows:r},n){let{classes:o,
offsets:s}=e[0];if(s)for(let i=0;i<t.length;i++){let a=t[i],u=Math.floor(a/r),c=e[u].offsets[a-u*r];for(let l=i*o;l<(i+1)*o;l++)n[l]+=c}}function GD(e,{at:t,chunkRows:r}){let{classes:n}=e[0],o=new Float32Array(
t.length*n);return t.forEach((s,i)=>{let a=Math.floor(s/r),{logits:u,top:c}=e[a];DE({logits:u,top:c},s-a*r,n,o,i*n)}),o}async function ms({logits:e,features:t,members:r}){let n=[];for(let[s,i]of Object.
entries(t??{}))n.push([s,{shape:i.shape.slice(1),values:await i.data()}]);let o=[];for(let s of r??[])o.push(await ms(s));return{classes:e.shape[1],logits:await e.data(),...t?{features:Object.fromEntries(
n)}:{},...r?{members:o}:{}}}var fA={precision:"float32"};async function dA({teacher:e,source:t,needs:r,backend:n,classes:o,encoding:s=fA,rest:i},{view:a,from:u,to:c}){let l,f=`training rows${a>0?` (as their fixed view ${a})`:""}`;
if(await Ou(e,c-u,(d,A)=>FE(t,Int32Array.from({length:A-d},(m,h)=>u+d+h),a),{wanted:ds(r),backend:n,rest:i},async(d,{from:A,rows:{length:m}},h)=>{let g=await ms(d),y=t.part.rows.slice(u+A,u+A+m);await Ei(
e,g,{of:f,rows:y,classes:o},()=>h({members:!0})),l??=Ii(bi(g),s,c-u);let b=cA(l,g,A);if(b)throw new _(`Cannot store the answers of ${e.name} as ${b.what} must be at most ${65504} in size in float16${b.
what.endsWith("logits")?", less the row's largest":""}: current value is ${b.value}; set targets.precision to "float32"`)}),!l)throw new RangeError("Cannot label rows as there must be some: there are \
none");return l}async function Ei({name:e,members:t=[]},r,n,o){let s=Array.prototype.every.call(r.logits,Number.isFinite);if(!s&&t.length&&!r.members&&o){let i=o();try{await Ei({name:e,members:t},await ms(
i),n)}finally{po(i)}}for(let[i,a]of(r.members??[]).entries())await Ei(t[i]??{name:`${e}'s member ${i+1}`},a,n);s||Lu(r.logits,{who:e,...n});for(let[i,{values:a}]of Object.entries(r.features??{})){let u=Array.
prototype.findIndex.call(a,l=>!Number.isFinite(l));if(u<0)continue;let c=n.rows[Math.floor(u/(a.length/n.rows.length))];throw new _(`Cannot use layer ${i} of ${e} on the ${n.of}: its outputs must be f\
inite numbers: one of row ${c+1} is ${a[u]}; look at what it makes of that row`)}}async function*Uu(e,t){for(let r of t)yield await dA(e,r)}function GE({part:e,views:t=0,stride:r=0},n){let o=e.rows.length;
if((t+1)*r>2**31)throw new _(`Cannot label views as rows times views must be below two thousand million: there are ${o} rows and ${t} views`);let s=[];for(let i=0;i<=t;i++)for(let a=0;a<o;a+=n)s.push(
{view:i,from:a,to:Math.min(o,a+n)});return s}p();var rt=L(j());var zr=class{#e;#t;#r=new Map;#o;#n;#s;constructor({student:t,state:r=[]},n){this.#e=[...t.state,...r],this.#t=t.variables,this.#o=n,this.#n=qE([])}trained(t,r,n){let o=this.#r.get(t);if(o){if(o.shape.
join()===r.join())return o;throw new TypeError(`Cannot train ${t} as it must keep its shape [${o.shape}]: current value is [${r}]`)}if(this.#s)throw new TypeError(`Cannot train ${t} as it must be aske\
d for in the first call already: it was not`);let s=this.#o.split(`trained/${t}`),i=r.reduce((c,l)=>c*l,1),a=Float32Array.from({length:i},()=>typeof n=="number"?n:n(s)),u=rt.tidy(()=>rt.variable(rt.tensor(
a,[...r])));return this.#r.set(t,u),u}begin(t){gt(ze(t,"the optimizer"),()=>{this.#s=this.variables.map(r=>({variable:r,slots:t.slots.map(()=>qE(r.shape))}))})}get variables(){return[...this.#t,...this.#r.
values()]}get learning(){if(!this.#s)throw new Error("Cannot take a step as the stage must have begun: it has not");return this.#s}get#i(){let t=this.learning.flatMap(({slots:r})=>r);return[...this.#e,
...this.#r.values(),...t,this.#n]}get loss(){return this.#n}addLoss(t){this.#n.assign(rt.add(this.#n,t))}clearLoss(){rt.tidy(()=>this.#n.assign(rt.scalar(0)))}async checkFinite(t,r){let n=(await this.#n.
data())[0];if(Number.isFinite(n))return n;throw AA(t,`loss must be finite: current value is ${n}`,r)}weights(){return Ir(this.#e)}arrays(){return Ir(this.#i)}restore(t,r){let n=r?this.#e:this.#i;if(t.
length!==n.length)throw new RangeError(`Cannot restore a stage as its state must have ${n.length} arrays: current value is ${t.length}`);rt.tidy(()=>{n.forEach((o,s)=>o.assign(rt.tensor(t[s],o.shape)))})}untouched(t){
let r=this.#a();try{return t()}finally{r(!0)}}untouchedIfFailed(t){let r=this.#a(),n=!0;try{let o=t();return n=!1,o}finally{r(n)}}#a(){let t=this.#e.filter(n=>!this.#t.includes(n)),r=t.map(n=>n.clone());
return n=>{n&&t.forEach((o,s)=>o.assign(r[s])),rt.dispose(r)}}dispose(){let t=this.#s?.flatMap(({slots:r})=>r)??[];rt.dispose([...t,...this.#r.values(),this.#n])}};function qE(e){return rt.tidy(()=>rt.variable(
rt.zeros(e),!1))}function AA(e,t,r){return new _(`Cannot train ${e} as its ${t} in epoch ${r}; lower the learning rate`)}function ju({student:e,state:t=[]}){return Ir([...e.state,...t])}p();var[mA,WD]=[0,-1];function WE(e){return new Int32Array(new SharedArrayBuffer(e*Int32Array.BYTES_PER_ELEMENT))}function Dn(e,t,r){let n=Atomics.compareExchange(e,t,mA,r);return n===mA||n===r}function ZE(e,t){
Atomics.store(e,t,WD)}function VE(e,t){return e.findIndex((r,n)=>Atomics.load(e,n)===t)}function vi(e,t,r){return e.subarray(0,t).some((n,o)=>[mA,r].includes(Atomics.load(e,o)))}p();function ps({workers:e,count:t,run:r,work:n,own:o,act:s,events:i,signal:a}){let u=new AbortController,c=WE(n.items.length),l=n.items.map(()=>Promise.withResolvers());l.forEach(({promise:b})=>b.catch(()=>{}));
let f={events:i,signal:a?AbortSignal.any([a,u.signal]):u.signal,done({index:b,result:I}){ZE(c,b),l[b].resolve(I)}},d,A=async b=>{try{await b()}catch(I){(d===void 0||d instanceof Kt)&&(d=I),u.abort()}},
m=b=>({run:r,work:n,claims:c,worker:b}),h=Array.from({length:t-1},(b,I)=>I+2),y=Promise.all([A(()=>o(m(1),f)),...h.map(b=>A(()=>ZD(e,m(b),f,s)))]).then(()=>{for(let{resolve:b,reject:I}of l)d===void 0?
b(void 0):I(d)});return{result:b=>l[b].promise,claim:b=>Dn(c,b,1),async stop(){u.abort(),await y}}}async function ZD(e,t,r,n){for(let o=1;;o++)try{return await e.run(t,r)}catch(s){if(!(s instanceof $u))
throw s;if(r.signal.aborted)throw new Kt("interrupted");if(o===2)throw VD(t,s,n)}}function VD({work:e,claims:t,worker:r},{message:n},o){let s=e.items[VE(t,r)];return new _(`Cannot ${s===void 0?"work s\
ide by side":o(s)}: its Worker died twice: ${n}; what is trained is kept: go on with --resume, or alone with --workers 1`)}function hs({size:e,least:t,idle:r=0,leastIdle:n=t},{items:o,time:s}){let i=u=>u>
0?Math.floor(s/u):1/0,a=Math.max(i(t),Math.min(1+r,i(n)));return Math.max(1,Math.min(e,o,a))}p();var[HD,HE]=[.2,3e7],KE=6;function Gu({steps:e,epochs:t,parameters:r},n){return e*HD+t*n*r*KE/HE}function JE({parameters:e},t){return t*e*(KE/3)/HE}p();p();p();function YE(e,t,r){let n=[],o=[],s={test:new Set,validation:new Set},[i,a]=[1,!0],u=l=>{for(let v of l.members??[])u(v);let{seen:f,name:d}=l;if(f===void 0)return;if(f==="unknown"){o.push(d);return}if(n.
push(...f.records),a&&=f.complete,f.complete||o.push(d),!t.contents)return;let A=f.records.map(v=>Mb(v,t)),m=v=>new Set(A.flatMap(k=>[...k[v]])),[h,g,y]=[m("test"),m("validation"),m("chosenOn")],b=Math.
max(1,...A.map(v=>v.each));i=Math.max(i,b),h.forEach(v=>s.test.add(v)),g.forEach(v=>s.validation.add(v));let I=(v,k)=>{let S=t.prepared[k].rows.length;return`${b>1?"about ":""}${Math.min(S,Math.round(
v.size*b))} of the ${S} ${k} rows`},E=`; use the data, the split and the seed (${[...new Set(f.records.map(({seed:v})=>v))].join(", ")}) that it was trained with, or test on rows that it has not seen`;
if(h.size){let v=g.size?`, and on ${I(g,"validation")}`:"";r(`${d} was trained on ${I(h,"test")} of this run${v}: its figures and the ensemble's are too good, and no share of its gain is called recove\
red${E}`)}else g.size?r(`${d} was trained on ${I(g,"validation")} of this run: what is chosen on them is chosen on rows that it knows${E}`):y.size&&r(`${I(y,"test")} of this run were validation rows w\
here ${d} was trained: if it was chosen on them, its figures are too good${E}`)};u(e),o.length&&r(`whether ${o.join(", ")} has seen this run's test rows cannot be told: ${o.length>1?"their folders hav\
e":"its folder has"} no full record of it (seen.json), as an earlier Retort or another tool wrote it`);let c=l=>Math.min(t.prepared[l].rows.length,Math.round(s[l].size*i));return{...s.test.size||s.validation.
size?{leak:{test:c("test"),validation:c("validation")}}:{},records:{complete:a&&!o.length,records:n}}}p();p();var gs="baseline";function Ci(e){return`${gs}-${e}`}function ys({baselines:e=[]}){return[gs,...e.map(({name:t})=>Ci(t))]}function pA(e,{augment:t}={}){let r=t!==void 0;return{...e,augment:(r?t:e.augment)??
null,views:r?void 0:e.views}}p();p();function go({rows:e,batchSize:t}){let r=Math.ceil(e/t);return Bi({rows:e,batchSize:t})?r-1:r}function Bi({rows:e,batchSize:t}){return t>1&&e>t&&e%t===1}function hA(e,t){let r=e*t.batchSize;return[r,e+
1===go(t)?t.rows:r+t.batchSize]}var qu=class{#e;#t;#r;#o=new Set;#n=new Map;#s=new Set;#i=new Set;constructor(t,r){this.#e=t,this.#t=r,this.#r=t.scope.resolve(vn)}get count(){return this.#o.size}async run(t,r){let{who:n,options:o,stream:s,
partOf:i,before:a,origin:u}=r,c=new Map,l="";try{let f=await this.#a(t,l);for(let d=0;!f.done;d++){let A=f.value;XD(A,this.#o,n,ys(this.#e.config)),l=A.name,this.#o.add(A.name);let m=s(A,d);c.set(A.student,
m);let h=this.#u(r,this.#r.split(m),i(A));!A.teacher&&o.augment&&this.#l(o.augment,h);let g=await a?.(A);try{await this.#t.visit({stage:A,training:h,origin:A.teacher?void 0:u,untrained:g})}finally{g?.
dispose()}f=await this.#a(t,l,A.student)}return{made:f.value,streams:c}}finally{await t.return(void 0)}}async#a(t,r,n){try{return await(n?t.next(n):t.next())}catch(o){if(!(o instanceof Bt)||!r)throw o;
let s=this.#t.keeps?"; what is trained is kept: mend the plugin and go on with --resume":"";throw new Bt(`Cannot go on after stage ${r}: ${o.message}${s}`,{cause:o.cause})}}#u({options:{epochs:t,batchSize:r,
optimizer:n,augment:o,views:s},where:i},a,u){let{catalogue:c,scope:l,rows:f}=this.#e;if(r!==void 0&&r>f.table)throw new _(`Cannot use this config: ${i}.batchSize must be at most the number of rows (${f.
table}): current value is ${r}`);return{part:u,epochs:t,batchSize:Math.min(r??64,u.rows.length),optimizer:c.make("optimizer",n,l),augmentation:o?this.#c(o,u):void 0,views:o?s:void 0,stride:f.table+(f.
unlabelled??0),random:a}}#c(t,r){let{catalogue:n,scope:o,prepared:{preprocessing:s}}=this.#e,i=this.#n.get(r)??new Map;this.#n.set(r,i);let a=JSON.stringify(t),u=i.get(a)??n.make("augmentation",t,o)({
preprocessing:s,part:r});return i.set(a,u),u}#l(t,r){let{use:n}=t,o=JSON.stringify(t);this.#i.has(n)||this.#s.has(o)||(this.#s.add(o),YD(r)&&(this.#i.add(n),this.#t.warn(`the augmentation ${n} does no\
t say what class a changed row is: where no teacher can say it (the same-budget baseline, and whatever else learns from labels alone) such a row is shown as it stands`)))}};async function*XE(e){return yield e}
var JD=256;function YD(e){let{length:t}=e.part.rows,r=Math.min(JD,t),n=Int32Array.from({length:r},(o,s)=>Math.floor(s*t/r));try{return Br({...e,views:void 0},n,0,!1).rows.some(o=>o>=0)}catch{return!1}}
function XD(e,t,r,n){let o=u=>new Bt(`${r}: each stage that it yields ${u}`);if(typeof e!="object"||e===null)throw o(`must be an object with name, student and loss: current value is ${F(e)}`);let{name:s,
student:i,loss:a}=e;if(typeof s!="string"||!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(s))throw o(`must have a name of letters, digits, dots, hyphens and underscores: current value is ${F(s)}`);if(typeof i?.
forward!="function")throw o(`must have a student: ${s} has none`);if(typeof a!="function")throw o(`must have a loss: ${s} has none`);if(t.has(s))throw o(`must have a name of its own: ${s} is there twi\
ce`);if(n.includes(s)&&r!=="the baseline")throw o(`must have a name of its own: ${s} is ${s===gs?"the same-budget baseline's":"a label-only student's (baselines)"}`)}async function e0({catalogue:e,catalogue:{labelLoss:t},config:r},{runner:n,students:o,loss:s,warn:i,of:{spec:a,init:u},part:c,stream:l}){let f=async(g,y,b)=>{let I=o.make(g,a,u),{made:B}=await n.run(XE(
{name:g,student:I,loss:s(y)}),{who:"the baseline",options:b,where:"train",stream:()=>l,partOf:()=>c,origin:JSON.stringify([a,u,l])});return B},d=await f(gs,t,r.train),A=(g,y)=>JSON.stringify([e.parse(
["loss"],g),y]),m=A(t,pA(r.train)),h=[];for(let{name:g,loss:y,augment:b}of r.baselines??[]){let I=pA(r.train,{augment:b});A(y,I)===m&&i(`baselines: ${g} has the loss and the augmentation of the same-b\
udget baseline, and so is the same student: leave it out`),h.push({name:g,student:await f(Ci(g),y,I)})}return{baseline:d,labelOnly:h}}p();p();function t0(e,t,r){for(let s of[e,t])if(!(s>=1))throw new _(`Cannot propose sizes of assistants as teacher and student must have at least one parameter each: current value is ${s}; name the assistants\
' sizes, or students, in a list`);let[n,o]=[Math.max(e,t),Math.min(e,t)];return Array.from({length:r},(s,i)=>{let a=(i+1)/(r+1);return Math.round(n*(o/n)**a)})}var[e$,t$]=[24,10];function r0(e,t){let r=0,
n={factor:1,off:1/0},o=u=>{r++;let c=t(u)-e;return Math.abs(c)<n.off&&(n={factor:u,off:Math.abs(c)}),c},s=Math.sign(o(1)),[i,a]=[0,-s];for(;n.off>0&&Math.sign(o(2**a))===s;){if(Math.abs(a)===t$)return n.
factor;[i,a]=[a,a-s]}for(;r<e$&&n.off>0;){let u=(i+a)/2;Math.sign(o(2**u))===s?i=u:a=u}return n.factor}function n0({catalogue:e,config:t,scope:r,shape:n,keep:o}){let s=r.resolve(vn),i=new Map,a=!1,u=(c,l,f)=>{r.resolve(Ze).use();let d=e.make("student",l,r)({name:c,...n,random:s.split(`init/${f}`)}),A=d.
model.outputs[0]?.shape.at(-1);if(A===n.classes)return d;throw d.dispose(),new _(`Cannot use student ${l.use} as it must answer one logit for each of the ${n.classes} classes: it answers ${A}`)};return{
shape:n,build:u,make(c="student",l=t.student,f=c){a||=JSON.stringify(l)===JSON.stringify(t.student);let d=u(c,l,f);return i.set(d,{spec:l,init:f}),o(d),d},scaled(c){a=!0;let{scaled:l}=e.make("student",
t.student,r);if(!l)throw new _(`Cannot make a student of ${c} parameters as its plugin must be one that can be scaled: ${t.student.use} cannot; name the student itself instead of a size`);let f=A=>({use:t.
student.use,...l(A)}),d=r0(c,A=>{let m=u("scaled",f(A),"scaled");return m.dispose(),m.parameters});return f(d)},originOf(c){let l=[...i.keys()].find(f=>f===c||gA(c,f));return l&&i.get(l)},all:()=>[...i.
keys()],get usesConfigs(){return a}}}function gA(e,t){let[r]=e?.variables??[];return r!==void 0&&t.variables.includes(r)}async function Si(e,t){let{catalogue:r,config:n,scope:o,prepared:s}=e,{labelLoss:i}=r,a=[],u=n0({catalogue:r,config:n,scope:o,shape:{features:s.train.width,classes:s.preprocessing.classes.length},keep:f=>{
a.push(f)}}),c={...u.shape,preprocessing:s.preprocessing,...s.raw?{raw:s.raw}:{},newStudent:(f,d)=>u.make(f,d),studentSpec:n.student,scaledStudent:f=>u.scaled(f),warn:t.warn,loss:(f=i)=>r.make("loss",
f,o)},l=new qu(e,t);try{let{train:f,...d}=n.teacher,A=xu(d,"teacher",r.context(o)),{made:m}=await l.run(A.stages(c),{who:`teacher ${d.use}`,options:f,where:f.batchSize===n.train.batchSize?"train":"tea\
cher.train",stream:({name:G})=>`lesson/${G}`,partOf:()=>s.train,...A.independent?{origin:"labels"}:{}});a.push(m);let h=u.all(),g=YE(m,e,t.warn);l.count||s$(d.use,f,n.train);let{withUnlabelled:y,repeated:b}=jI(
s),I=`strategy ${n.strategy.use}`,B=r.make("strategy",n.strategy,o),{made:E,streams:v}=await l.run(B.stages({...c,teacher:m}),{who:I,options:n.train,where:"train",stream:(G,re)=>`lesson/${re+1}`,partOf:G=>G.
teacher?y:b,before:r$(u,n.student,t.warn)}),k=[...v].findLast(([G])=>G===E||gA(E,G));if(!k)throw new Bt(`${I}: it must return a student that it has trained: it returns another`);let S=u.originOf(E);S&&
!u.usesConfigs&&!o$(r,n.student)&&t.warn(`the config's student is not used, as ${I} names its student itself: ${F(n.student)}`);let{baseline:$,labelOnly:z}=await e0(e,{runner:l,students:u,warn:t.warn,
loss:c.loss,of:S??{spec:n.student,init:"student"},part:b,stream:k[1]});return{teacher:m,student:E,baseline:$,labelOnly:z,trained:h,specOf:G=>u.originOf(G)?.spec,teachersSeen:g,dispose:()=>o0(a)}}catch(f){
throw o0(a),f}}function r$(e,t,r){let n=!1;return async({teacher:o})=>{if(n||!o)return;n=!0;let s=e.build("student",t,"student");try{let i=e.build("student",t,"student"),a=await n$(s,i).finally(()=>i.
dispose());return a!==void 0&&r(`the initial weights of student ${t.use} (${a}) are decided by no seed, as two students of the same seed differ: no run gives the same student again, and the baseline b\
egins from other weights; draw them from the random source that the plugin is given`),s}catch(i){throw s.dispose(),i}}}async function n$(e,t){let[r,n]=[await Ir(e.state),await Ir(t.state)],o=r.findIndex(
(s,i)=>s.some((a,u)=>!Object.is(a,n[i]?.[u])));return o<0?void 0:e.state[o].name}function o$(e,t){let r=e.kit().part("student").safeParse(e.defaults.parts?.student);return r.success&&JSON.stringify(r.
data)===JSON.stringify(t)}function s$(e,t,r){for(let n of Object.keys({...r,...t}))if(!(t[n]===void 0||JSON.stringify(t[n])===JSON.stringify(r[n])))throw new _(`Cannot use this config: teacher.train.${n}\
 must be left out as teacher ${e} is trained already: current value is ${F(t[n])}`)}function o0(e){for(let t of e.splice(0))t.dispose()}var $n=class extends Error{};async function Wu(e,t){try{(await Si(e,{keeps:!0,visit:t,warn:()=>{}})).dispose()}catch(r){if(!(r instanceof $n))throw r}}function Zu({scope:e},t,r,n){e.resolve(Ze).use();
let o=new zr(t,r.random);try{o.restore(n,!0)}finally{o.dispose()}}function s0(e,{workers:t,run:r},n,o){return async function*(s,i){let a=i.reduce((k,{from:S,to:$})=>k+$-S,0),u=JE(s.teacher,a),c=i.map(i$),l=c.flat(),f=hs(t,{items:l.length,time:u}),{fingerprint:d}=s.teacher;
if(f<2||d===void 0)return yield*Uu(s,i);let{seed:A,prepared:m,rows:h,scope:g,signal:y}=e,b=[];for(let k of o)b.push([k.name,await ju(k)]);let{needs:I,encoding:B}=s,E={what:"labels",seed:A,prepared:m,rows:h,
stage:n.name,teacher:d,weights:Object.fromEntries(b),needs:I,...B?{encoding:B}:{},items:l},v=ps({workers:t,count:f,run:r,work:E,own:(k,S)=>a0(s,k,S),act:()=>"label rows",events:g.resolve(Ve),signal:y});
try{let k=0;for(let[S,{from:$,to:z}]of i.entries()){let G;for(let re of c[S]){let pe=await v.result(k++);G??=Ii(bi(pe),B??fA,z-$),$E(G,pe,re.from-$,re.to-re.from)}yield G}}finally{await v.stop()}}}var yA=2*
Pn;function i$({view:e,from:t,to:r}){let n=Math.ceil((r-t)/yA);return Array.from({length:n},(o,s)=>{let i=t+s*yA;return{view:e,from:i,to:Math.min(r,i+yA)}})}async function i0(e,t,r){let{claims:n,worker:o,
work:{stage:s,teacher:i,weights:a,needs:u,encoding:c,items:l}}=t;if(!vi(n,l.length,o))return;let{scope:f,prepared:{preprocessing:{classes:d}}}=e;await Wu(e,async({stage:A,training:m})=>{if(A.name===s){
if(A.teacher?.fingerprint===i){let g=f.resolve(Ze),y=()=>f.resolve(_t).rest(),b={teacher:A.teacher,source:m,needs:u,backend:g,classes:d,encoding:c,rest:y};await a0(b,t,r)}throw new $n}let h=a[A.name];
if(!h)throw new $n;Zu(e,A,m,h)})}async function a0(e,{work:{items:t},claims:r,worker:n},{done:o,signal:s}){for(let[i,a]of t.entries()){if(s.aborted)throw new Kt("interrupted");Dn(r,i,n)&&(o({index:i,result:await dA(
e,a)}),await e.rest?.())}}p();p();p();p();p();async function u0({teacher:e,loss:t},r,n,o,s){if(e?.fingerprint===void 0)return;let i=Br(r,n,o,!0),a=`training rows${r.augmentation?" (as they were augmented)":""}`,u=n.map(c=>r.part.rows[c]);await aA(
e,i,{wanted:ds(t.needs),backend:s},async(c,l)=>{await Ei(e,await ms(c),{of:a,rows:u},()=>l({members:!0}))})}p();var f0=L(j());p();var Ft=L(j());function c0(e,t,r,n){let o=ze(t.augmentation??{},"the augmentation");return gt(o,()=>Br(t,r,n,e.teacher!==void 0))}function yo(e,{part:t},{features:r,labels:n,rows:o,mixed:s}){let i=Ft.tensor2d(r,[o.length,
t.width]),a={inputs:i,rows:o,...ds(e.loss.needs)},{teacher:u}=e,c=u&&gt(ze(u,`teacher ${u.name}`),()=>u.predict(a));return{inputs:i,labels:Ft.tensor1d(n,"int32"),...n.includes(-1)?{labelMask:Ft.tensor1d(
Float32Array.from(n,l=>l<0?0:1))}:{},...s?{shares:a$(n,s,u$(e.student))}:{},...c?{teacher:c}:{}}}function a$(e,t,r){let n=new Float32Array(e.length*r);return e.forEach((o,s)=>{if(t[s])for(let[i,a]of t[s])
n[s*r+i]=a;else o>=0&&(n[s*r+o]=1)}),Ft.tensor2d(n,[e.length,r])}function u$({model:e}){return e.outputs[0].shape.at(-1)}function ws({student:e,loss:t},r,n){let o=t.needs?.student,s={training:!0,random:n,
...o?.length?{taps:o}:{}};return gt(ze(e,`student ${e.name}`),()=>e.forward(r,s))}function Tn({loss:e},t){return gt(ze(e,"the loss"),()=>e(t))}function On(e,t,r,n=!0){let o=[],s=()=>Ft.mul(Ft.sum(t[0]),
0),i=gt(r,()=>Ft.variableGrads(()=>{try{return n?Ft.add(e(),s()):e()}catch(a){return o.push(a),Ft.sum(t[0])}},t));if(o.length)throw o[0];return i}p();function l0(e){let t=new Set,r={};for(let[n,o]of Object.entries(e))Object.defineProperty(r,n,{get:()=>(t.add(n),o),enumerable:!0});return{read:t,outputs:r}}var Vu=class{#e=new Map;#t=!1;#r=!1;#o=!1;#n=!1;note({
teacher:t},r,{labelsOnce:n,unlabelled:o}){if(!t)return;this.#t=!0,this.#r||=o,this.#o||=n,this.#n||=n&&(r.has("logits")||r.has("members"));let{combination:s}=t;if(!s)return;let i=this.#e.get(s)??new Set;
for(let a of r)i.add(a);this.#e.set(s,i)}check({data:t,targets:r,strategy:n},o){let s=(f,d,A)=>{throw new _(`Cannot use this config: ${f} must be left out as ${d}: current value is ${F(A)}`)};for(let[
{mean:f,weights:d=[]},A]of this.#e){let m="the losses look at what each of its members answers, and not at what they say together";A.has("logits")||(f!=="logits"&&s("the ensemble's mean",m,f),d.some(h=>h!==
d[0])&&!A.has("weights")&&s("the ensemble's weights",m,d))}if(t.unlabelled&&!this.#r){let f=this.#t?"is never shown them":"has no teacher, who alone could say what these rows are";s("data.unlabelled",
`strategy ${n.use} ${f}`,t.unlabelled.use)}let{top:i,precision:a,chunkRows:u}=r??{},c={top:i,chunkRows:u,...a==="float16"?{}:{precision:a}},[l]=Object.entries(c).filter(([,f])=>f!==void 0);if(l&&!this.#o){
let f=this.#t?`with strategy ${n.use}, this teacher and this augmentation every teacher is asked at each step, and none of its answers is stored`:`strategy ${n.use} asks no teacher`;s(`targets.${l[0]}`,
f,l[1])}i!==void 0&&i>=o&&s("targets.top",`there are ${o} classes`,i),i!==void 0&&!this.#n&&s("targets.top","the losses look at the teacher's layers, and not at its logits",i)}};function Hu(e,t,r){let n=Math.min(4,t.part.rows.length,t.batchSize??4),o=Int32Array.from({length:n},(a,u)=>u),s=Br({...t,augmentation:void 0},o,0,!0),i=new Set;return f0.tidy(()=>r.untouched(()=>{let{
teacher:a,...u}=yo(e,t,s),c=a&&l0(a);c&&(i=c.read);let l={...u,...c?{teacher:c.outputs}:{}},f=t.random.split("probe"),d=r.trained.bind(r),A=g=>{let y=ws(e,l.inputs,f.split("dropout"));return Tn({loss:g},
{...l,student:y,progress:0,random:f,trained:d,observe:()=>{}})},{terms:m=[]}=e.loss;m.length&&A(e.loss);let h=m.length?m:[{name:"",loss:e.loss}];for(let{name:g,loss:y}of h)On(()=>A(y),[...e.student.variables],
g?`loss ${g}`:ze(y,"the loss"))})),i}p();var wo=L(j());p();var c$={RetortAdam:["gradients","squares"],RetortSgd:["momentum"]};function Ku({kernel:e}){return yt(e)}function d0({kernel:e,attrs:t},r,n,o){co(r),o.forEach(co);let s=Object.fromEntries(o.map((i,a)=>[
c$[e][a],i]));ct(e,{variable:r,gradient:n,...s},t)}p();p();function A0({chain:e,x:t,labels:r,labelMask:n,teacher:o,masks:s,terms:i,update:a,slots:u,total:c}){let l={x:t,labels:r,labelMask:n,teacher:o,total:c},f=vd(e),d=new Map(Object.entries(f).map(([m,h])=>[
h.id,m]));for(let{variable:m,slots:h}of u){let g=d.get(m.id);co(m),l[g]=m;for(let y=0;y<h.length;y++)co(h[y]),l[`${g}.${y}`]=h[y]}co(c);for(let m=0;m<s.length;m++)l[`mask${m+1}`]=s[m];let A={activations:e.
map(({activation:m})=>m),terms:i,update:a};ct("RetortStep",l,A)}var l$={"softened-kl":"RetortSoftTargets","label-cross-entropy":"RetortCrossEntropy"};function m0(e,t,r,n){let{student:o,loss:s}=e,i=o.chain?.of===o.forward?o.chain.layers:void 0,a=wA(t),u=en(s);if(n.
shares||!i||!a||!u||!yt("RetortStep")||!yt("RetortDense"))return!1;let{inputs:c,labels:l,labelMask:f,teacher:d,random:A,learningRate:m,step:h}=n,g=gt(ze(t,"the optimizer"),()=>a(m,h));if(!Ku(g)||!f$(i,
r)||!fi(c,i[0].kernel))return!1;let y=gt(ze(s,"the loss"),()=>u.terms(n)),b=[c.shape[0],i.at(-1).kernel.shape[1]],I=d?.logits.shape.join()===b.join(),B=y.every(({kind:k})=>yt(l$[k])&&(k!=="softened-kl"||
I));if(!y.length||!B)return!1;let E=c.shape[0],v=i.map(({kernel:k,dropout:S})=>S&&S.rate>0?Td([E,k.shape[1]],S.rate,A.split(S.name)):void 0);return A0({chain:i,x:c,labels:l,...f?{labelMask:f}:{},...d?
{teacher:d.logits}:{},masks:v,terms:y,update:g,slots:r.learning,total:r.loss}),!0}function wA({update:e,formula:t}){return t?.of===e?t.kernel:void 0}function f$(e,{learning:t}){let r=0;for(let{kernel:n,
bias:o}of e)if(t[r++]?.variable!==n||o&&t[r++]?.variable!==o)return!1;return r===t.length}p();var Jt=L(j());function p0(e,t,r,n,o){let s=[...e.student.variables],i=(e.loss.terms??[]).map(({name:u,loss:c})=>t.untouched(()=>{let{value:l,grads:f}=On(()=>Tn({loss:c},{...n(),student:r(),observe:()=>{}}),s,ze(c,"\
the loss"));o.note(`${u}.loss`,l);let d=Object.values(f).filter(A=>A).map(A=>Jt.sum(Jt.square(A)));return{name:u,norm:Jt.sqrt(Jt.addN(d))}})),a=Jt.maximum(Jt.addN(i.map(({norm:u})=>u)),1e-30);for(let{
name:u,norm:c}of i)o.note(`${u}.share`,Jt.div(c,a))}function h0(e,t,r,n,o){let{step:s,steps:i,metrics:a}=o,{optimizer:u,random:c}=t,l=s/i,f=ze(u,"the optimizer"),d=gt(f,()=>u.learningRate(l));a.note("learningRate",d);let A=c0(e,t,n,s);wo.tidy(()=>{let m=yo(
e,t,A),h=()=>({...m,progress:l,random:c.split("loss",s),trained:r.trained.bind(r)});m.teacher&&d$(e,t)&&r.addLoss(wo.sum(wo.mul(m.teacher.logits,0)));let g=()=>ws(e,m.inputs,c.split("dropout",s));o.sharesMeasured&&
p0(e,r,g,h,a);let y=a.note.bind(a),b={...m,progress:l,observe:y,random:c.split("dropout",s),learningRate:d,step:s+1};if(m0(e,u,r,b)){o.updated=!0,gt(ze(e,"the stage's afterStep"),()=>e.afterStep?.());
return}let{value:I,grads:B}=r.untouchedIfFailed(()=>On(()=>Tn(e,{...h(),student:g(),observe:y}),r.variables,ze(e.loss,"the loss"),!1));for(let{variable:E,slots:v}of r.learning){let k=B[E.name];k&&(o.updated=
!0,gt(f,()=>{let S=wA(u)?.(d,s+1);S&&Ku(S)?d0(S,E,k,v):u.update({variable:E,gradient:k,slots:v,learningRate:d,step:s+1})}))}gt(ze(e,"the stage's afterStep"),()=>e.afterStep?.()),r.addLoss(wo.mul(I,n.length))})}
function d$({teacher:e},{augmentation:t,views:r}){return e?.fingerprint!==void 0&&t!==void 0&&!r}p();var g0=L(j()),Ju=class{#e=new Map;#t;constructor(t){this.#t=t}note(t,r){this.#t&&(this.#r(t),this.#e.set(t,typeof r=="number"?r:g0.keep(r.clone())))}async read(){let t={};for(let[r,n]of this.#e)t[r]=
typeof n=="number"?n:(await n.data())[0];return this.dispose(),t}dispose(){for(let t of[...this.#e.keys()])this.#r(t);this.#e.clear()}#r(t){let r=this.#e.get(t);typeof r=="object"&&r.dispose()}};var A$=100,y0=1e3,m$=20,p$=100,h$=.01;async function Yu(e,t,r){let{epochs:n,part:o}=t,{seed:s,backend:i,events:a,clock:u,checkpoint:c,signal:l}=r,f=o.rows.length,d={rows:f,batchSize:t.batchSize},A=Bi(
d),m=go(d),h=n*m,g=e.teacher&&Zd(e.teacher);i?.use();let y=new zr(e,t.random);try{let b=await c.load(e.name,g,A);if(i?.use(),b?.done)return y.restore(b.arrays,!0),a({type:"stage-end",seed:s,stage:e.name,
resumed:!0});bA(e,t,y),b&&y.restore(b.arrays,!1);let I=b?.step??0,{parameters:B}=e.student;a({type:"stage-start",seed:s,stage:e.name,step:I,steps:h,epochs:n,parameters:B});let E=new Int32Array,v=async(H,Qe)=>{
try{return await y.checkFinite(e.name,H+1)}catch(X){for(let ee=0;ee<Qe;ee++){let $e=E.subarray(...hA(ee,d));await u0(e,t,$e,H*m+ee,i)}throw X}},k=async()=>{await v(Math.floor(I/m),I%m),await c.save(e.
name,{step:I,done:!1,joined:A,arrays:await y.arrays()},g),a({type:"checkpoint",seed:s,stage:e.name,step:I})},S=e.loss.terms??[],$=Math.ceil(p$/m),[z,G,re]=[u.now(),u.now(),y0];for(;I<h;I++){let H=Math.
floor(I/m),[Qe,X]=hA(I%m,d);if((Qe===0||!E.length)&&(E=t.random.split("order",H).permutation(f)),u.now()-z>A$&&(a({type:"progress",seed:s,stage:e.name,step:I,steps:h}),await u.rest(),z=u.now()),l?.aborted)
throw await k(),new Kt("interrupted");z-G>re&&(await k(),G=u.now(),re=Math.max(y0,m$*(G-z))),i?.use();let ee=(I+1)%m===0,$e=ee&&S.length>1&&(H%$===0||H+1===n),Oe=new Ju(ee),Be={step:I,steps:h,metrics:Oe,
sharesMeasured:$e,updated:!1};try{h0(e,t,y,E.subarray(Qe,X),Be)}catch(Pe){if(Oe.dispose(),!(Pe instanceof Bt))throw Pe;Be.updated||await k();let Z=Be.updated?"":"; its checkpoint is kept: mend the plu\
gin and go on with --resume";throw w0(Pe,`go on with stage ${e.name} in step ${I+1}`,Z)}if(ee){let Pe=await Oe.read(),Z=await v(H,m)/f;if(i?.use(),y.clearLoss(),a({type:"epoch",seed:s,stage:e.name,epoch:H+
1,epochs:n,loss:Z,values:Pe}),H===0)for(let{name:Ue}of S){let Je=Pe[`${Ue}.share`];if(Je===void 0||Je>=h$)continue;let fe=`stage ${e.name}: the loss ${Ue} has ${(100*Je).toPrecision(2)} % of the gradi\
ent after the first epoch and is hardly heard; raise its weight`;a({type:"warning",seed:s,message:fe})}}}let pe=await y.weights();if(pe.some(H=>H.some(Qe=>!Number.isFinite(Qe))))throw AA(e.name,"weigh\
ts must be finite: they are not after the last step",n);await c.save(e.name,{step:I,done:!0,joined:A,arrays:pe},g),a({type:"stage-end",seed:s,stage:e.name,resumed:!1})}finally{y.dispose()}}function bA(e,t,r){
let n=(()=>{try{return Hu(e,t,r)}catch(o){throw o instanceof Bt?w0(o,`begin stage ${e.name} (step 1)`):o}})();return r.begin(t.optimizer),n}function w0(e,t,r=""){return new Bt(`Cannot ${t}: ${e.message}${r}`,
{cause:e.cause})}async function b0(e,{workers:t,run:r,plan:n}){if(t.size<2)return;let o=ys(e.config),s=new Set;for(let g of n.independent){let y=await e.checkpoint.load(g);(o.includes(g)?!y:!y?.done)&&s.add(g)}let i=[
...s].filter(g=>!o.includes(g)),a=[...i,...o.filter(g=>s.has(g))],u=n.stages.filter(({stage:g})=>s.has(g)||!n.independent.includes(g)),c=hs(t,{items:Math.max(1,i.length)+a.length-i.length,time:u.reduce(
(g,y)=>g+Gu(y,n.data.train),0)});if(c<2)return;let{seed:l,prepared:f,rows:d,signal:A}=e,h=ps({workers:t,count:c,run:r,work:{what:"stages",seed:l,prepared:f,rows:d,items:a},own:(g,y)=>IA(e,g,i,y),act:g=>`\
train ${g}`,events:e.scope.resolve(Ve),signal:A});try{for(let g of i.keys())await h.result(g)}catch(g){throw await h.stop(),g}return{take:(g,y)=>g$(h,a.indexOf(g),y),close:()=>h.stop()}}async function g$(e,t,r){
if(t<0||e.claim(t))return;let n=await e.result(t);return n?.origin===r?n.arrays:void 0}async function IA(e,{claims:t,worker:r},n,{events:o,done:s,signal:i}){let{scope:a,seed:u,checkpoint:c,config:l}=e;
vi(t,n.length,r)&&await Wu(e,async({stage:f,training:d,origin:A})=>{let m=n.indexOf(f.name);if(A!==void 0&&m>=0&&Dn(t,m,r)&&(await Yu(f,d,{seed:u,backend:a.resolve(Ze),events:o,clock:a.resolve(_t),checkpoint:ys(
l).includes(f.name)?Du():c,signal:i}),s({index:m,result:{origin:A,arrays:await ju(f)}})),!vi(t,n.length,r))throw new $n})}async function I0(e,t,r,n){if(Zu(e,t,r,n),!ys(e.config).includes(t.name))return;
let o={rows:r.part.rows.length,batchSize:r.batchSize},s=r.epochs*go(o),i=Bi(o);await e.checkpoint.save(t.name,{step:s,done:!0,joined:i,arrays:n})}p();p();p();async function bo(e,t,r){let{features:n,width:o,rows:s}=t,i=[];return await Ou(e,s.length,(a,u)=>({features:n.subarray(a*o,u*o),rows:s.subarray(a,u)}),{backend:r},async({logits:a})=>{i.push(await a.data())}),
new Float32Array(tt(i.map(Or)).buffer)}async function Mn(e,t,{of:r,classes:n,backend:o}){let s=await bo(e,t,o);if(s.every(Number.isFinite))return s;for(let i of e.members??[])await Mn(i,t,{of:r,classes:n,
backend:o});return Lu(s,{who:e.name,of:r,rows:t.rows,classes:n}),s}async function v0(e,t,r,n){let o=E0(t,1),s=E0(t,256),i=async(u,c,l)=>{let f=r.now();for(let d=0;d<l;d++)await bo(u,c,n);return(r.now()-
f)/l},a=e.map(()=>({single:[],batch256:[]}));for(let u=-2;u<9;u++){for(let[c,l]of e.entries()){let[f,d]=[await i(l,o,10),await i(l,s,2)];u<0||(a[c].single.push(f),a[c].batch256.push(d))}await r.rest()}
return a.map(({single:u,batch256:c})=>({single:ls(u),batch256:ls(c)}))}function E0(e,t){return Er(e,Array.from({length:t},(r,n)=>n%e.rows.length))}p();var B0=L(j());p();var Xu=["float32","float16","int8"],EA=11754943508222875e-54;function xi(e,t){let r=new Float32Array(t);return e.forEach((o,s)=>r[s%t]=Math.max(r[s%t],Math.abs(o))),r.forEach((o,s)=>{r[s]=o/127>=EA?
o/127:1}),{values:Int8Array.from(e,(o,s)=>Math.max(-127,Math.min(127,Math.round(o/r[s%t])))),scales:r}}function y$({values:e,scales:t}){return Float32Array.from(e,(r,n)=>r*t[n%t.length])}function Sr({
name:e,shape:t}){if(t.length<2)return;let r=t.at(-1);return/(^|\/)depthwise_kernel(_\d+)?$/.test(e)?r*t.at(-2):r}function C0(e,t){let r=e.shape.reduce((o,s)=>o*s,1),n=Sr(e);return n===void 0||t==="flo\
at32"?4*r:t==="float16"?2*r:r+4*n}function ec(e,t,r){let n=Sr(e);return n===void 0||r==="float32"?t:r==="float16"?Float32Array.from(Float16Array.from(t)):y$(xi(t,n))}async function S0(e,t,r,n){let{state:o}=e,s=await Ir(o),i=u=>u!=="float16"||o.every((c,l)=>Sr(c)===void 0||ho(s[l])===void 0),a=[];for(let u of Xu.filter(i)){let c=u==="float32"?t:await w$(e,o.map((l,f)=>ec(
l,s[f],u)),n,async()=>{let l=await bo(vr(e),r,n);return l.every(Number.isFinite)?ir(l,r.labels):void 0});c&&a.push({precision:u,accuracy:c.accuracy,agreement:Ru(c.predicted,t.predicted),bytes:o.reduce(
(l,f)=>l+C0(f,u),0)})}return a}async function w$({state:e},t,r,n){let o=(i,a)=>{i.assign(a),a.dispose()};r.use();let s=e.map(i=>i.clone());try{return e.forEach((i,a)=>o(i,B0.tensor(t[a],i.shape))),await n()}finally{
e.forEach((i,a)=>o(i,s[a]))}}async function x0({scope:e,seed:t},r,{teacher:n,student:o,baseline:s,labelOnly:i}){let[a,u,c]=[e.resolve(Ze),e.resolve(Ve),e.resolve(_t)],{classes:l}=r.preprocessing,f=n.members??[n],d=i.map(({student:k})=>vr(
k)),A=[...f,n,vr(s),vr(o),...d],m=await v0(A,r.test,c,a),h=[];for(let k of A){let S=await Mn(k,r.test,{of:"test rows",classes:l,backend:a});h.push(ir(S,r.test.labels))}let g=h[f.length],y=[...f.map(({
name:k})=>k),"ensemble","baseline","student",...i.map(({name:k})=>Ci(k))],b=[];for(let[k,S]of A.entries()){let $=h[k],{accuracy:z,nll:G,ece:re}=$;u({type:"evaluated",seed:t,model:y[k],split:"test",metrics:{
accuracy:z,nll:G,ece:re}});let pe=await b$(S,r.validation,{classes:l,backend:a});b.push({name:y[k],parameters:S.parameters,evaluation:$,agreement:Ru($.predicted,g.predicted),validationAccuracy:pe?.accuracy??
null,validationNll:pe?.nll??null,latency:m[k]})}let[I,B,E,...v]=b.slice(f.length);return{seed:t,data:vA(r),teachers:b.slice(0,f.length),ensemble:I,baseline:B,...v.length?{labelOnly:v.map((k,S)=>({...k,
name:i[S].name}))}:{},student:E,quantised:await S0(o,E.evaluation,r.test,a),testRows:r.test.rows,testLabels:r.test.labels}}async function b$(e,t,r){return t.rows.length?ir(await Mn(e,t,{of:"validation\
 rows",...r}),t.labels):null}function vA({train:e,validation:t,test:r,preprocessing:n}){return{train:e.rows.length,validation:t.rows.length,test:r.rows.length,features:n.features,classes:n.classes.length}}p();p();async function k0(e){let{encoding:t,data:r,preprocessing:n,rows:o,views:s,teacher:i,asked:a}=e,u=["targets 2",t,r,n,o,s,i,...a];return{...e,fingerprint:await ut(u)}}function _0({precision:e,top:t}){return t===
void 0?e:`${e} of the top ${t}`}async function Q0(e,{preprocessing:t},r,n,o=Uu){let{teacher:s}=r;if(!s||!BA(r,n))return r;let{scope:i,seed:a,config:u}=e,c=i.resolve(Ze),l=t.classes.length,f=C$(u.targets,l),d=await k0({encoding:_0(f),
data:e.data,preprocessing:await ut([JSON.stringify(t)]),rows:await ut([n.part.rows]),views:await k$(e,n),teacher:s.fingerprint,asked:_$(r.loss.needs)}),A=await i.resolve(yi).open(`seed-${a}/${r.name}`,
{identity:d,encoding:f,rows:n.part.rows.length,passes:(n.views??0)+1,chunkRows:u.targets?.chunkRows??x$(l,f)});try{let m={...e,source:n,teacher:s,encoding:f,backend:c,labeller:o,classes:t.classes},h=await I$(
A,m),g={...r,teacher:UE(d.fingerprint,h,s)};return Tr(g,ze(r,"the strategy"))}finally{await A.close()}}function BA({teacher:e},{augmentation:t,views:r}){return e?.fingerprint!==void 0&&(!t||r!==void 0)}
async function I$(e,{scope:t,seed:r,signal:n,source:o,teacher:s,encoding:i,backend:a,labeller:u,classes:c}){let l=GE(o,e.chunkRows),f=[];for(let d of l.keys())f.push(await e.read(d));if(f.includes(void 0)){
await e.claim();for(let b of l.keys())f[b]??=await e.read(b);let d=[...l.keys()].filter(b=>!f[b]),A=v$(t.resolve(_t),n),m=Q$(e.asked),h={teacher:s,source:o,needs:m,backend:a,classes:c,encoding:i,rest:A},
[g,y]=[0,0];for await(let b of u(h,d.map(I=>l[I]))){let I=d[g++];await e.write(I,b),f[I]=b,y+=l[I].to-l[I].from,g<d.length&&await A()}y&&t.resolve(Ve)({type:"labelled",seed:r,teacher:s.name,rows:y})}return f.
map((d,A)=>({rows:ME(o,l[A]),answers:d}))}var E$=100;function v$(e,t){let r=e.now();return async()=>{if(e.now()-r>E$&&(await e.rest(),r=e.now()),t?.aborted)throw new Kt("interrupted")}}function C$({precision:e="\
float16",top:t}={},r){return{precision:e,...t!==void 0&&t<r?{top:t}:{}}}var B$=2**24,S$=16*Pn;function x$(e,{precision:t,top:r}){let n=QE(t)*(r??e),o=Math.floor(B$/(n*Pn));return Math.min(S$,Math.max(
1,o)*Pn)}function k$({config:e,seed:t},{views:r,random:n}){if(!r)return Promise.resolve("none");let o=n.split("views").bits();return ut([JSON.stringify({augment:e.train.augment,views:r,seed:t,stream:o})])}
var R0="members",CA="layer ";function _$({teacher:e=[],members:t}={}){return[...t?[R0]:[],...e.map(r=>`${CA}${r}`)]}function Q$(e){return{teacher:e.filter(r=>r.startsWith(CA)).map(r=>r.slice(CA.length)),
members:e.includes(R0)}}p();var rc=L(j());p();var Re=L(j());function P0(e,t,r,n,o){let{length:s}=t.part.rows,i=t.random.split("compared").permutation(s).subarray(0,n+1).sort(),a=i.subarray(0,n),u={...t,augmentation:void 0},c=yo(e,t,Br(u,a,0,!0)),l=a.map((S,$)=>i[($+
1)%i.length]),f=yo(e,t,Br(u,l,0,!0)),d=[...e.student.variables],A=(S,$)=>{let z=t.random.split("probe");return r.untouched(()=>On(()=>S(ws(e,c.inputs,z.split("dropout")),z),d,$))},m=(S,$)=>A((z,G)=>Tn(
{loss:S},{...c,...$?{teacher:$}:{},student:z,progress:o,random:G,trained:r.trained.bind(r),observe:()=>{}}),ze(S,"the loss")),h=S=>Re.sqrt(Re.addN([Re.scalar(0),...S.map($=>Re.sum(Re.square($)))])),g=S=>{
let[$,z]=[m(S,c.teacher),m(S,f.teacher)],G=Object.keys($.grads).filter(re=>$.grads[re]&&z.grads[re]);return{norm:h(G.map(re=>Re.sub($.grads[re],z.grads[re]))),value:Re.mul(Re.add(Re.abs($.value),Re.abs(
z.value)),.5)}},y=t.random.split("directions"),b=A(({logits:S})=>{let $=Float32Array.from({length:S.size},()=>y.uniform()<.5?-1:1);return Re.div(Re.sum(Re.mul(S,Re.tensor($,S.shape))),S.shape[0])},ze(
e.student,"the student")),I=h(Object.values(b.grads).filter(S=>S)),{terms:B=[]}=e.loss,E=g(e.loss),k=(B.length>1?B.map(({loss:S})=>g(S)):[E]).map(({norm:S,value:$})=>Re.divNoNan(S,Re.mul($,I)));return{
norm:E.norm,relative:Re.max(Re.stack(k))}}p();var tc=100;function D0(e,{rows:t}){let r="the teacher's answers are logits";for(let{teacher:{name:n},logits:o}of e){let s=o.length/t.length,i=new Float64Array(t.length),[a,u]=[new Float64Array(t.length),
new Float64Array(t.length)];a.fill(1/0),u.fill(-1/0),o.forEach((m,h)=>{let g=Math.floor(h/s);i[g]+=m,a[g]=Math.min(a[g],m),u[g]=Math.max(u[g],m)});let c=i.reduce((m,h)=>m+h,0)/t.length,l=u.reduce((m,h,g)=>m+
h-a[g],0)/t.length,f=Math.max(...i.map(m=>Math.abs(m-c))),d=Math.abs(c-1)<=.005;if(t.length>=5&&Math.min(...a)>=-1e-6&&c>.001&&f<=.002*c&&(d||f<=.05*l&&l>=.05*c/s))return{check:r,found:`those of ${n} \
are probabilities or shares: none is below 0, and they sum to ${c.toPrecision(4)} in each of ${t.length} rows`,failed:{rule:"the teacher must answer with logits",remedy:'take the log of each probabili\
ty (log(max(p, 1e-7))), or set "answers": "probabilities" of a model teacher'}}}return{check:r,found:"no row of them is a row of probabilities, and each is a finite number"}}var R$=5;function $0(e,t,r){
let n="the classes are in the data's order",{predicted:o}=ir(e,t.labels),s=r.length,i=new Float64Array(s*s),a=P$(e,t.labels,s);t.labels.forEach((A,m)=>i[A*s+o[m]]+=1);let u=[];for(let A=0;A<s;A++){let m=i.
subarray(A*s,(A+1)*s),h=m.reduce((E,v)=>E+v,0),g=rn(m),[y,b]=[m[g],m[A]];if(h<R$||g===A||y<h/3||b>y/3)continue;(a[A]??0)/h>Math.log(t.labels.length/h)+.25&&y-b>2*Math.sqrt(y+b)&&u.push({label:A,called:g,
times:y,rows:h})}let c=A=>{let m=A.slice(0,6).map(({label:h,called:g,times:y,rows:b})=>`${y} of ${b} rows of ${F(r[h])} are called ${F(r[g])}`);return A.length>6?`${m.join(", ")} and ${A.length-6} mor\
e`:m.join(", ")},l=new Set(u.map(({label:A})=>A)),f=u.filter(({called:A})=>l.has(A)),d=r.slice(0,12).map(A=>F(A)).join(", ");return f.length?{check:n,found:c(f),failed:{rule:"the teacher's classes mus\
t be in the order of the data's",remedy:`put its outputs in the order ${d} (a labels.json in a model's folder has that done)`}}:{check:n,found:u.length?c(u):`no class is mostly called another of the ${s}`,
warning:u.length&&t.labels.length>=tc?`the teacher hardly knows some classes of its training rows: ${c(u)}`:void 0}}function T0(e,t){let r="the teacher is as sure as it is right",n=t.rows.length,o=e.length/
n,{accuracy:s,nll:i}=ir(e,t.labels),a=xA(e,o),{most:u,entropy:c}=SA(t.labels,o),l=(s-u)/Math.max(1e-9,1-u),d=`it has ${(m=>`${(100*m).toFixed(1)} %`)(s)} of the training rows right, at a mean confiden\
ce of ${a.toFixed(4)} (uniform ${(1/o).toFixed(3)})`;if(n<tc)return{check:r,found:d};if(l<.15&&a>.75&&a-s>.3&&i>c)return{check:r,found:d,failed:{rule:"the teacher must not be sure of what it has no be\
tter right than chance",remedy:'give it the inputs that it was trained on ("inputs": "raw" or "encoded" of a model teacher), and the classes in their order'}};if(l>.5&&(a-1/o)/(1-1/o)<.05)return{check:r,
found:d,failed:{rule:"the teacher's answers must differ more from uniform where it is mostly right",remedy:"have it answer logits: neither probabilities, nor logits that are divided or bounded"}};let A=a-
s>.2?`the teacher is surer than it is right: ${d}; were these its inputs?`:s-a>.3?`the teacher is far less sure than it is right: ${d}; are its answers logits?`:i>c+1?`the teacher fits the labels wors\
e than their shares alone would: its NLL on training rows is ${i.toFixed(2)}, theirs ${c.toFixed(2)}; are its answers logits, and were these its inputs?`:void 0;return{check:r,found:d,warning:A}}function SA(e,t){
let r=new Float64Array(t);for(let o of e)r[o]+=1/e.length;let n=-r.reduce((o,s)=>o+(s>0?s*Math.log(s):0),0);return{most:Math.max(...r),entropy:n}}function P$(e,t,r){let n=new Float64Array(r);return t.
forEach((o,s)=>{let i=e.subarray(s*r,(s+1)*r);n[o]+=ir(i,Int32Array.of(o)).nll}),n}function xA(e,t){let r=0;for(let n=0;n<e.length;n+=t){let o=es(e.subarray(n,n+t));r+=o[rn(o)]}return r/(e.length/t)}var[D$,M0]=[1e3,32],O0=1e-5,$$=20,T$=1e4;async function F0(e,t,r,n=()=>{}){let o=e.scope.resolve(Ve),{live:s,training:i}=t,a=s.teacher,u=e.scope.resolve(Ze),{prepared:{validation:c,test:l,preprocessing:{
classes:f}}}=e,d=Math.max(D$,$$*f.length),A=N$(i.part,d,i.random.split("looked at")),m={of:"training rows",classes:f,backend:u},h=await Mn(a,A,m),g=await bo(vr(s.student),A,u),y=[];for(let E of a.members??
[])y.push({teacher:E,logits:await Mn(E,A,m)});y.push({teacher:a,logits:h});let b=a.fingerprint!==void 0;if(b)for(let[E,v]of[["validation rows",c],["test rows",l]]){let k=Math.min(T$,v.rows.length);k&&
await Mn(a,Er(v,Array.from({length:k},(S,$)=>$)),{...m,of:E})}let I=b&&!A.labels.includes(-1),B=[...I?[()=>$0(h,A,f)]:[],()=>O$(a,h,g,A),()=>M$(h,A),()=>D0(y,A),...I?[()=>T0(h,A)]:[],()=>F$(a,r),()=>z$(
e,t),()=>L$(e,t)];for(let E of B){let{check:v,found:k,failed:S,warning:$}=await E();if(S)throw new _(`Cannot distil from ${a.name} (self-check): ${S.rule}: ${k}; ${S.remedy}, or pass --no-self-check`);
o({type:"self-check",seed:e.seed,check:v,found:k}),$&&n($)}}function O$(e,t,r,n){let o="the teacher is better than the student";if(e.fingerprint===void 0)return{check:o,found:`${e.name} goes on learni\
ng, so it need not be better yet`};if(n.labels.includes(-1))return{check:o,found:"no class is known"};let s=n.rows.length,i=t.length/s,[a,u]=[ir(t,n.labels),ir(r,n.labels)],{most:c,entropy:l}=SA(n.labels,
i),f=2*Math.sqrt(c*(1-c)/s),d=a.nll<l||(s<tc?a.accuracy>c-2*f:a.accuracy>u.accuracy&&a.accuracy>c+f),A=m=>Math.round(m*s);return{check:o,found:`it has ${A(a.accuracy)} of ${s} training rows right, the\
 student before training ${A(u.accuracy)}, the most frequent class ${A(c)}`,failed:d?void 0:{rule:"the teacher must be better than the student that it teaches, and than guessing",remedy:"train the tea\
cher longer, and check that its classes and its preprocessing are those of this data"}}}function M$(e,t){let r=t.rows.length,n=e.length/r,o=U$(e,n,20),[s,i]=[0,0],a=new Map;for(let d=0;d<r;d++){let A=t.
labels[d],m=a.get(A)??d;A>=0&&a.set(A,m);for(let h=0;h<n;h++){let g=o[d*n+h];s=Math.max(s,Math.abs(g-1/n)),A>=0&&(i=Math.max(i,Math.abs(g-o[m*n+h])))}}let u=`its mean confidence is ${xA(e,n).toFixed(4)}\
 (labels 1, uniform ${(1/n).toFixed(3)})`,c="the targets differ from labels and from uniform";return s<1e-4?{check:c,found:u,failed:{rule:"the targets must differ from uniform: they are alike for all \
classes",remedy:"train the teacher longer, or check that its inputs reach it"}}:{check:c,found:u,failed:i<1e-4?{rule:"the targets must differ from the labels: all rows of a class have the same ones",remedy:"\
use a teacher whose logits are not the labels themselves"}:void 0}}function F$(e,t){return{check:"teacher and student are not swapped",found:e.parameters===0?`${e.name} has no parameters of its own (a\
 service, a file of answers), so its size says nothing`:`${e.parameters} parameters teach ${t.parameters}`,failed:e.parameters===0||e.parameters>=t.parameters?void 0:{rule:"the teacher must not be sma\
ller than the student; they may be swapped",remedy:"swap teacher and student in the config"}}}async function z$(e,{stage:t,training:r}){let n=e.scope.resolve(Ze);n.use();let o=new zr(t,r.random),s="th\
e soft term moves the student's weights";if(r.part.rows.length<2)return{check:s,found:"it cannot be told from a single row"};let i=Math.min(M0,r.batchSize),[a,u,c]=[0,0,!0];try{Hu(t,r,o);for(let l of[
0,.5,1-1e-6]){let f=rc.tidy(()=>{let{norm:m,relative:h}=P0(t,r,o,i,l);return rc.stack([m,h])}),[d,A]=await f.data();n.use(),f.dispose(),c&&=Number.isFinite(d)&&Number.isFinite(A),a=Math.max(a,d),u=Math.
max(u,A)}}catch(l){if(l instanceof Bt)return{check:s,found:`it cannot be told: ${l.message}`};throw l}finally{o.dispose()}return{check:s,found:`the gradient that is the teacher's has norm ${a.toPrecision(
3)}`+(u<O0&&a>0?", which is rounding beside the loss":""),failed:c?u>=O0?void 0:{rule:"what the teacher says must move the student's weights",remedy:"raise the soft weight above 0, or use a strategy w\
ithout a teacher, or a loss that hears the teacher with so many classes and such a batchSize"}:{rule:"the loss and its gradient must be finite numbers",remedy:"look at the loss's options, and at the t\
eacher's answers"}}}async function L$(e,{live:t,stage:r,training:n}){let o="the cached targets belong to these rows";if(r.teacher===t.teacher)return{check:o,found:`there are none: ${t.teacher.name} is\
 asked at every step`};let{part:s,random:i}=n,a=i.split("self-check").permutation(s.rows.length).subarray(0,M0),u=Er(s,a),c=e.prepared.preprocessing.classes.length,l=async y=>lA(await bo(y,u,e.scope.resolve(
Ze)),c).relative,f=await l(r.teacher),d=await l(t.teacher),A=0;for(let y of d)A=Math.max(A,Math.abs(y));let m=(y,b)=>Math.abs(y-b)<=.01*Math.max(A,.001),h=(y,b)=>e.config.targets?.top===void 0||y.every(
I=>I<=y[b]),g=Array.from(u.rows,(y,b)=>({row:y,i:b})).filter(({i:y})=>{let[b,I]=[d,f].map(B=>B.subarray(y*c,(y+1)*c));return!b.every((B,E)=>!h(I,E)||m(B,I[E]))});return{check:o,found:`${u.rows.length-
g.length} of ${u.rows.length} rows agree with the live teacher`+(g[0]?`, row ${g[0].row} does not`:""),failed:g.length===0?void 0:{rule:"the cached targets must belong to these rows",remedy:"remove th\
e stored targets, so that the teacher labels the rows anew"}}}function N$(e,t,r){let n=Int32Array.from(e.labels.keys()).filter(i=>e.labels[i]>=0),o=n.length?n:Int32Array.from(e.labels.keys()),s=r.permutation(
o.length).subarray(0,t).sort();return Er(e,s.map(i=>o[i]))}function U$(e,t,r){let n=new Float32Array(e.length);for(let o=0;o<e.length;o+=t)n.set(es(e.subarray(o,o+t),r),o);return n}async function j$(e){let{scope:t,seed:r,checkpoint:n,signal:o,prepared:s,help:i}=e,[a,u,c]=[t.resolve(Ze),t.resolve(Ve),t.resolve(_t)],l=[],f=[],d=await i?.trainStages(e),A=h=>{f.push(h),u({type:"warn\
ing",seed:r,message:h})},m=await Si(e,{keeps:!0,async visit({stage:h,training:g,origin:y,untrained:b}){let I=await Q0(e,s,h,g,i?.labeller(e,h,l));b&&e.selfCheck&&await F0(e,{live:h,stage:I,training:g},
b,A);let B=y===void 0?void 0:await d?.take(I.name,y);B?await I0(e,I,g,B):await Yu(I,g,{seed:r,backend:a,events:u,clock:c,checkpoint:n,signal:o}),l.push(I)},warn:A}).finally(()=>d?.close());try{let{leak:h}=m.
teachersSeen,{classes:g}=s.preprocessing,y={...await x0(e,s,m),classNames:g,warnings:f,...h?{leak:h}:{}},{student:b,trained:I,specOf:B,dispose:E}=m,v={...G$(e,m),...B&&{specOf:B}};return{result:y,student:b,
teachers:I,prepared:s,dispose:E,...v}}catch(h){throw m.dispose(),h}}function G$({seed:e,data:t,rows:r,contents:n,prepared:o},{teachersSeen:{records:{complete:s,records:i}}}){if(!n)return{};let a={seed:e,
data:t,rows:r,contents:n,prepared:o},u=c=>Ob(a,{withUnlabelled:c});return{seen:{student:{version:1,complete:s,records:[u(!0),...i]},teachers:{version:1,complete:!0,records:[u(!1)]}}}}async function z0(e){
let t=[],r=[],n=[],o=new Vu;return(await Si(e,{keeps:!1,visit({stage:i,training:a,origin:u}){let{part:c,epochs:l,batchSize:f}=a,d=l*go({rows:c.rows.length,batchSize:f}),A=new zr(i,a.random);try{o.note(
i,bA(i,a,A),{labelsOnce:BA(i,a),unlabelled:c.labels.includes(-1)})}finally{A.dispose()}return u!==void 0&&n.push(i.name),t.push({stage:i.name,parameters:i.student.parameters,epochs:l,steps:d}),Promise.
resolve()},warn:i=>{r.push(i)}})).dispose(),o.check(e.config,e.prepared.preprocessing.classes.length),{data:vA(e.prepared),stages:t,warnings:r,independent:n}}async function nc(e){let t=await j$(e);try{
return e.seed===e.config.seed&&await q$(t,e.config,e.scope),t.result}finally{t.dispose()}}async function q$(e,t,r){let n=r.resolve($r),{prepared:{preprocessing:o},seen:s}=e;for(let i of e.teachers){let a=new Map(
[["preprocessing.json",Qt(o)],...s?[au(s.teachers)]:[],...Md(e,i,t)]);await yu(i.model,Jr(n,`teachers/${i.name}`),a)}await QI(e,t,Jr(n,"student"))}p();function oc(e,t){return{table:e.rows,...t?{unlabelled:t.rows}:{}}}p();p();var sc=L(j());async function L0(e){return await e.activate(),kA(e.name)}function kA(e){return{name:e,use(){sc.getBackend()!==e&&sc.setBackend(e)}}}async function ic(e,{backend:t},r){return r.has(Ze)||r.register(Ze,await L0(e.make("backend",t,r))),r.resolve(Ze)}async function ac(e,{config:t,data:r,where:n},o){let s=`checkpoint/seed-${o}`,i={config:await ut(
[JSON.stringify(t),String(o)]),data:r};return xE(Jr(e,s),i,`${n}/${s}`)}async function N0(e,t,r,n){let{run:o,work:s,claims:i,worker:a}=r,u=t.child().register(Ve,n.events);await ic(e,o.config,u);let c=async(h,g,y)=>({catalogue:e,config:o.config,scope:u.child().register(vn,
uo(h)),seed:h,rows:g,prepared:y,data:o.data,checkpoint:await ac(u.resolve($r),o,h),selfCheck:o.selfCheck,signal:n.signal});if(s.what==="stages"){let{seed:h,rows:g,prepared:y,items:b}=s;return await IA(
await c(h,g,y),{run:o,work:s,claims:i,worker:a},b,n)}if(s.what==="labels"){let{seed:h,rows:g,prepared:y}=s;return await i0(await c(h,g,y),{run:o,work:s,claims:i,worker:a},n)}let{table:l,unlabelled:f,items:d}=s,
A=ku(o.config,e.context(u)),m=iu(l,f);for(let[h,g]of d.entries()){if(!Dn(i,h,a))continue;let y=Iu(l,o.config.data.split,uo(g),f,void 0,A),b=await c(g,oc(l,f),y),I=await nc({...b,contents:m});n.done({index:h,
result:I})}}async function U0(e,t,{workers:r,run:n,plan:o,data:s,seeds:i,signal:a}){let u=o.stages.reduce((h,g)=>h+Gu(g,o.data.train),0),c=hs(r,{items:i.length,time:i.length*u});if(c<2)return[];let l=i.length%c===
1?i.slice(0,-1):i,{table:f,unlabelled:d}=s(),A={what:"seeds",table:iA(f),unlabelled:d&&iA(d),items:l},m=ps({workers:r,count:c,run:n,work:A,own:(h,g)=>N0(e,t,h,g),act:h=>`run seed ${h}`,events:t.resolve(
Ve),signal:a});try{let h=[];for(let g of l.keys())h.push(await m.result(g));return h}finally{await m.stop()}}p();async function G0(e,t,r,n){let o=await Rt(t,"config.json",n),s=_A(o)?o.data:void 0;if(!_A(s))return r;let{data:i}=r,a={...i,...j0(e,s,i),...i.unlabelled&&{unlabelled:{...i.unlabelled,...j0(e,s.unlabelled,
i.unlabelled)}}};return{...r,data:a}}function j0(e,t,r){if(!_A(t)||t.use!==r.use)return{};let n=Object.entries(e.find("dataset",r.use)?.formerDefaults??{});return Object.fromEntries(n.filter(([o,{was:s,
is:i}])=>t[o]===s&&r[o]===i).map(([o,{was:s}])=>[o,s]))}function _A(e){return typeof e=="object"&&e!==null}async function W$(e,t,r){let n=await Rt(e,"config.json",r);if(n===void 0)return{holds:"nothin\
g"};let o=fd(n,JSON.parse(JSON.stringify(t)));if(o){let{path:i,a,b:u}=o;return{holds:"another",differs:`${Cf(i)||"config"} is ${F(a)} there and ${F(u)} here`}}let s=await Rt(e,"report.json",r);return s===
void 0?{holds:"unfinished"}:{holds:"finished",report:s}}async function q0(e,t,r,n){let o=await W$(e,t,r);if(o.holds==="another"){let i=n?`resume ${r}`:`write a run to ${r}`,a=n?"its checkpoint must be\
 of this config":"it must not hold another run";throw new _(`Cannot ${i}: ${a}: ${o.differs}; name another folder with --out`)}if(o.holds==="unfinished"&&!n)throw new _(`Cannot write a run to ${r}: it\
 must not hold an unfinished run: go on with it (--resume), or name another folder (--out)`);if(o.holds!=="finished"||!n)return;let s="remove report.json, and --resume writes it anew from the checkpoi\
nts";return await xn(e,r,{as:"a finished run",remedy:s,only:["config.json","report.json"]}),await xn(Jr(e,"student"),`${r}/student`,{as:"a student",remedy:s}),Z$(o.report,r),o.report}async function W0(e,t,r,n){
await eu(e,new Map([["config.json",Qt(t)],["report.html",new TextEncoder().encode(n)],["report.json",Qt(r)]]))}function Z$({teachers:e,ensemble:t,baseline:r,student:n},o){let s=[...e,{...t,name:"the e\
nsemble"},{...r,name:"the baseline"},{...n,name:"the student"}];for(let{name:i,nll:a}of s)if(!Number.isFinite(a?.mean))throw new _(`Cannot use ${o}/report.json: the NLL of ${i} must be a number: it is\
 not, as its answers were not; run this again without --resume, which names the row`)}async function Z0(e,t,r){let n=await e.read("config.json")!==void 0;n&&r||(await e.remove("report.json"),await e.remove(
tn)),n&&!r&&(await e.remove("checkpoint"),await e.remove("targets")),await Bb(e,"config.json",t)}async function V0(e,t,r={}){let{where:n="memory",resume:o=!1,signal:s,selfCheck:i=!0}=r,a=V$(e,r),[u,c,l]=[a.resolve(Ve),a.resolve(_t),a.resolve($r)],f=c.now(),d=await G0(e,l,t,n),A=await q0(l,d,n,o);
if(A)return A;let m=o?d:t,h=await K$(e,m,a),{backend:g}=h,y=H0(m),b=h.seedRun(m.seed),I=await z0(b),{data:B,stages:E}=I;await Z0(l,m,o),u({type:"run-start",name:m.name,backend:g,seeds:y,data:B,stages:E});
for(let z of h.warnings)u({type:"warning",message:z});let v={config:m,where:n,selfCheck:i,data:b.data},k=a.has(Tu)?{workers:a.resolve(Tu),run:v,plan:I}:void 0,S=[];k&&S.push(...await U0(e,a,{...k,data:h.
data,seeds:y,signal:s}));for(let z of y.slice(S.length)){let G=z===m.seed?b:h.seedRun(z),re=await ac(l,v,z),pe=k&&J$(k);S.push(await nc({...G,checkpoint:re,signal:s,selfCheck:i,help:pe}))}let $=IE(S,{
name:m.name,backend:g,warnings:h.warnings,student_path:`${n}/student`,seconds:(c.now()-f)/1e3});return await W0(l,m,$,iE($,m)),u({type:"run-end",report:$}),$}function H0({seed:e,seeds:t}){return Array.from({length:t},(r,n)=>e+n)}function V$(e,{scope:t=e.container}){let r=t.child();return r.has(Ve)||r.register(Ve,()=>{}),r.has(_t)||r.register(_t,PI()),r.has(
$r)||r.register($r,Ca()),r.has(yi)||r.register(yi,vE()),r}function H$(e){if(e.warnings)return e.warnings;let{warnings:t,refusals:r}=Bu(e);return[...r,...t]}async function K$(e,t,r){let{split:n,unlabelled:o,
...s}=t.data,a=await(async()=>{let m=await e.make("dataset",s,r).load(),h=o&&await rE(e.make("dataset",o,r),m);return{table:m,unlabelled:h}})(),u=()=>{if(a)return a;throw new Error("Cannot prepare a s\
eed as it must come before the last one: it does not")},c=await ic(e,t,r),l=await $I(a.table,a.unlabelled),f=oc(a.table,a.unlabelled),d=iu(a.table,a.unlabelled),A=ku(t,e.context(r));return{backend:c.name,
warnings:[...H$(a.table),...a.unlabelled?.warnings??[]],data:u,seedRun(m){let{table:h,unlabelled:g}=u(),y=uo(m),b=r.has(Tu)?kE:void 0,I=Iu(h,n,y,g,b,A);return m===H0(t).at(-1)&&(a=void 0),{catalogue:e,
config:t,scope:r.child().register(vn,y),seed:m,rows:f,prepared:I,data:l,contents:d,checkpoint:Du(),selfCheck:!1}}}}function J$(e){return{trainStages:t=>b0(t,e),labeller:(t,r,n)=>s0(t,e,r,n)}}p();var im={};pm(im,{adam:()=>YS,adamw:()=>XS,adaptive:()=>cx,all:()=>K0,attentionTransferLoss:()=>nS,chain:()=>fx,cnn:()=>kx,constant:()=>tx,cosine:()=>rx,cosineLoss:()=>oS,cpu:()=>rv,crossEntropyLoss:()=>sS,
csv:()=>JC,curriculumTemperature:()=>aS,deepSupervisionLoss:()=>lS,distLoss:()=>pS,dkdLoss:()=>gS,edge:()=>DB,ensemble:()=>Qx,hintLoss:()=>yS,hinton:()=>mx,idx:()=>tB,jensenShannonLoss:()=>wS,jitter:()=>J0,
linear:()=>nx,logitStandardizationLoss:()=>ES,member:()=>vS,mixup:()=>Y0,mlp:()=>_x,model:()=>Rx,multiTeacherLoss:()=>SS,munge:()=>X0,mutual:()=>wx,mutualLearningLoss:()=>QS,onnx:()=>WB,piecewise:()=>ox,
pktLoss:()=>PS,reverseKlLoss:()=>DS,rkdLoss:()=>NS,scale:()=>jS,self:()=>Sx,sequence:()=>sx,sgd:()=>ex,shift:()=>tv,similarityPreservingLoss:()=>qS,softTargetsLoss:()=>WS,sum:()=>ZS,tfjs:()=>JB,uncertainty:()=>VS,
virtualTeacherLoss:()=>HS,warmUp:()=>ix,wasm:()=>aC,webgpu:()=>vC,wsld:()=>KS});p();p();var K0={kind:"augmentation",name:"all",summary:"Augmentations one after another.",options:e=>P({of:de(e.part("augmentation")).min(1).describe("The augmentations, in their order.")}),create({of:e},t){let r=e.
map(n=>t.make("augmentation",n));return function(o){let s=r.map(i=>i(o));return{apply(i,a){s.forEach((u,c)=>u.apply(i,a.split("part",c)))}}}}};p();var J0={kind:"augmentation",name:"jitter",summary:"Gaussian noise on the numeric columns, anew each time a row is shown.",paper:"Bishop (1995), Training with Noise is Equivalent to Tikhonov Regulariza\
tion, https://doi.org/10.1162/neco.1995.7.1.108",options:()=>P({sd:T().gt(0).describe("Standard deviation of the noise, in standard deviations of each column.")}),create:({sd:e})=>function({preprocessing:r}){
let n=ru(r);if(!n.length)throw new _("Cannot jitter as the table must have a numeric column: it has none; leave the augmentation out, or use munge or mixup");return{apply({features:o,width:s},i){for(let a=0;a<
o.length;a+=s)for(let u of n)o[a+u]+=e*i.normal()}}}};p();var Y0={kind:"augmentation",name:"mixup",summary:"Mixtures of two rows. Where their classes differ, the teacher alone says what the mixture is; who learns from labels alone has both labels by their sh\
ares.",paper:"Zhang, Cisse, Dauphin & Lopez-Paz (2018), mixup: Beyond Empirical Risk Minimization, https://arxiv.org/abs/1710.09412",options:()=>P({alpha:T().gt(0).default(1).describe("A row's share i\
n its mixture follows Beta(alpha, alpha); 1 is uniform, less mixes less."),share:T().gt(0).max(1).default(1).describe("Share of the rows that is mixed.")}),create:({alpha:e,share:t})=>function({part:n}){
return{apply(o,s){let{features:i,width:a,labels:u}=o;u.forEach((c,l)=>{if(s.uniform()>=t)return;let f=s.integer(n.rows.length),d=Y$(e,s),A=f*a;for(let m=l*a,h=0;h<a;m++,h++)i[m]=d*i[m]+(1-d)*n.features[A+
h];TE(o,l,d,n.labels[f])})}}}};function Y$(e,t){if(e===1)return t.uniform();let[r,n]=[QA(e,t),QA(e,t)];return 1/(1+Math.exp(n-r))}function QA(e,t){if(e<1)return QA(e+1,t)+Math.log(1-t.uniform())/e;let r=e-
1/3,n=1/Math.sqrt(9*r);for(;;){let o=t.normal(),s=(1+n*o)**3;if(!(s<=0)&&Math.log(1-t.uniform())<o*o/2+r-r*s+r*Math.log(s))return Math.log(r*s)}}p();p();function ki(e){return t=>Yo(ge(t,e)).high===0}function lt(e,t,r,n){return t===void 0||JSON.stringify(t)===JSON.stringify(n)?[]:[{path:[e],rule:`must be left out where ${r}`,value:t}]}function ar(e,t){
return{inSchema:(r,n)=>wt(t(r,o=>o===0),n),inCreate:(r,n)=>_i(e,t(r,ki(n)))}}function wt(e,t){for(let{path:r,rule:n,...o}of e)t.addIssue({code:"custom",path:[...r],message:n,params:{rule:n,...o}})}function _i(e,t){
if(t.length)throw new ht(e,t)}var X0={kind:"augmentation",name:"munge",summary:"Rows mixed with their nearest neighbours, column by column. It has no labels of its own: where the neighbour is of another class, the teacher alone sa\
ys what the row is, and who learns from labels alone is shown it as it stands.",paper:"Bucilă, Caruana & Niculescu-Mizil (2006), Model Compression, https://doi.org/10.1145/1150402.1150464",options:()=>P(
{p:T().gt(0).max(1).default(.5).describe("Probability that a column's value is taken from the neighbour."),s:T().gt(0).default(1).describe("A number is drawn about the neighbour's: the standard deviat\
ion is their distance divided by this."),share:T().gt(0).max(1).default(1).describe("Share of the rows that is changed.")}),create:({p:e,s:t,share:r})=>function({preprocessing:o,part:s}){let i=ev(o);i.
some(({numeric:u})=>u)||_i("augmentation munge",lt("s",t,"no column is numeric",1));let a=t2(o,s);return{apply({features:u,width:c,labels:l,positions:f},d){l.forEach((A,m)=>{if(d.uniform()>=r)return;let h=a(
f[m]);if(h===void 0)return;let[g,y]=[m*c,h*c],b=!1;for(let{at:I,width:B,numeric:E}of i){if(d.uniform()>=e)continue;b=!0;let v=s.features.subarray(y+I,y+I+B),[k,S]=[u[g+I],v[0]],$=B>1&&(u[g+I+1]>0||v[1]>
0);E&&!$?u[g+I]=S+Math.abs(k-S)/t*d.normal():u.set(v,g+I)}b&&A!==s.labels[h]&&(l[m]=-1)})}}}};function ev({columns:e}){let t=0;return e.map(r=>{let n=t;return t+=or(r),{at:n,width:or(r),numeric:r.kind===
"numeric"}})}var X$=2e4,e2=5e3;function t2(e,{features:t,width:r,rows:n}){let{length:o}=n,s=t.slice();for(let{at:l,width:f,numeric:d}of ev(e))if(!d)for(let A=0;A<o;A++)for(let m=0;m<f;m++)s[A*r+l+m]*=
Math.SQRT1_2;let i=o>X$?e2:o,a=Int32Array.from({length:i},(l,f)=>Math.floor(f*o/i)),u=new Map,c=l=>{let f=s.slice(l*r,(l+1)*r),d,A=1/0;for(let m=0;m<i;m++){let h=a[m];if(n[h]===n[l])continue;let g=h*r,
y=0;for(let b=0;b<r&&y<A;b++){let I=f[b]-s[g+b];y+=I*I}y<A&&(d=h,A=y)}return d};return l=>(u.has(l)||u.set(l,c(l)),u.get(l))}p();function r2(e,{height:t,width:r,channels:n},o,s){let i=new Float64Array(e.length);for(let a=Math.max(0,o);a<Math.min(t,t+o);a++){let[u,c]=[Math.max(0,s),Math.min(r,r+s)];if(u>=c)continue;let l=(a*r+u)*
n,f=((a-o)*r+u-s)*n;i.set(e.subarray(f,f+(c-u)*n),l)}return i}var tv={kind:"augmentation",name:"shift",summary:"Whole images moved by a few pixels, anew each time a row is shown.",paper:"Simard, Stein\
kraus & Platt (2003), Best Practices for Convolutional Neural Networks Applied to Visual Document Analysis, https://doi.org/10.1109/ICDAR.2003.1227801",options:()=>P({height:T().int().min(1).describe(
"Rows of pixels of an image."),width:T().int().min(1).describe("Pixels of a row of pixels."),channels:T().int().min(1).default(1).describe("Numbers of a pixel."),by:T().int().min(1).default(2).describe(
"How far at most, in pixels, in each direction.")}).refine(({height:e,width:t,by:r})=>r<Math.min(e,t),{path:["by"],error:"must be below height and width"}),create:({by:e,...t})=>function({preprocessing:n}){
let o=ru(n),{height:s,width:i,channels:a}=t,u=s*i*a;if(u!==o.length)throw new _(`Cannot shift images as height × width × channels must be the number of numeric columns (${o.length}): current value i\
s ${s} × ${i} × ${a} = ${u}`);let c=n.columns.filter(f=>f.kind==="numeric"),l=2*e+1;return{apply({features:f,width:d},A){for(let m=0;m<f.length;m+=d){let[h,g]=[A.integer(l)-e,A.integer(l)-e];if(h===
0&&g===0)continue;let y=new Float64Array(u);c.forEach(({mean:I,sd:B},E)=>y[E]=f[m+o[E]]*B+I);let b=r2(y,t,h,g);c.forEach((I,B)=>f[m+o[B]]=Ad(I,b[B]))}}}}};p();var uc=L(j());var rv={kind:"backend",name:"cpu",summary:"Plain JavaScript: slow, everywhere, the reference for the others.",options:()=>P({}),create:()=>({name:"cpu",async activate(){uc.enableProdMode(),await uc.setBackend(
"cpu")}})};p();var ln=L(j());p();var Te=L(j());p();p();var nv=L(j());function Fn(e,t,{strides:r,pad:n,dataFormat:o,dilations:s,dimRoundingMode:i},a=!1){if(o==="NCHW")throw new TypeError("Cannot convolve on WASM as dataFormat must be NHWC: current valu\
e is NCHW");return nv.backend_util.computeConv2DInfo(e,t,r,s??1,n,i,a)}function Io(e,{height:t=e.inHeight,rows:r=e.outHeight,padTop:n=e.padInfo.top}={}){return[t,e.inWidth,e.inChannels,e.filterHeight,
e.filterWidth,r,e.outWidth,e.strideHeight,e.strideWidth,n,e.padInfo.left,e.dilationHeight,e.dilationWidth]}function Qi({filterHeight:e,filterWidth:t,strideHeight:r,strideWidth:n,padInfo:o}){return e*t===
1&&r*n===1&&o.top+o.left+o.bottom+o.right===0}function zn({filterHeight:e,filterWidth:t,inChannels:r}){return e*t*r}var n2=256*1024;function ov(e){let t=4*e.outWidth*zn(e);return Math.max(1,Math.floor(
n2/t))}function cc(e){return 4*Math.min(ov(e),e.batchSize*e.outHeight)*e.outWidth*zn(e)}function lc(e,t,r){let{batchSize:n,inHeight:o,inWidth:s,inChannels:i,outHeight:a,outWidth:u,strideHeight:c,padInfo:l}=e,
f=ov(e),d=4*o*s*i,A=a*u,m=Math.floor(f/a),h=Io(e);for(let g=0;m>0&&g<n;g+=m){let y=Math.min(m,n-g),b=Array.from({length:y},(I,B)=>({x:t+d*(g+B),window:h,before:B*A}));r({pixel:g*A,pixels:y*A,parts:b})}
for(let g=0;m===0&&g<n;g++)for(let y=0;y<a;y+=f){let b=Math.min(f,a-y),I=y*c-l.top,B=Math.min(Math.max(0,I),o),E=Io(e,{height:o-B,rows:b,padTop:B-I});r({pixel:g*A+y*u,pixels:b*u,parts:[{x:t+d*g+4*s*i*
B,window:E,before:0}]})}}p();function V({backend:e},{dataId:t}){return e.dataIdMap.get(t).memoryOffset}function le(e,t,r="float32"){let n=e.backend.makeOutput(t,r),o=Ae(t);if(o>0&&V(e,n)===0)throw Yt(e,n),sv(4*o);return n}function ft(e,t){
return new Float32Array(e.backend.wasm.HEAPU8.buffer,V(e,t),Ae(t.shape))}function sv(e){return new RangeError(`Cannot compute on wasm as the allocation of ${e} bytes must succeed: no memory is left`)}
function Yt({backend:e},t){e.disposeData(t.dataId)}function cn({backend:e},t,r){let n=e.wasm._malloc(t)>>>0;if(n===0)throw sv(t);try{return r(n)}finally{e.wasm._free(n)}}function Ae(e){return e.reduce(
(t,r)=>t*r,1)}function nt(...e){return e.every(({dtype:t})=>t==="float32")}p();var cv=L(j());p();var xr={linear:0,relu:1,sigmoid:2,tanh:3,elu:4};var lv={name:"matmul",summary:"Matrix products, either side transposed or not, at one speed; stock is 14 times slower transposed.",kernels:{BatchMatMul:o2,_FusedMatMul:s2}};function o2(e){let t=e.stock(
"BatchMatMul");return function({inputs:n,backend:o,attrs:s}){let{a:i,b:a}=n;return nt(i,a)?Ri(e,{a:i,b:a,...s}):t({inputs:n,backend:o,attrs:s})}}function s2(e){let t=e.stock("_FusedMatMul");return function r({
inputs:n,backend:o,attrs:s}){let{a:i,b:a,bias:u}=n,{transposeA:c,transposeB:l,activation:f}=s,d=a.shape.at(l?-2:-1),A=nt(i,a,...u?[u]:[]);if(A&&u&&Ae(u.shape)===1&&(d!==1||u.shape.length!==1)){let I=le(
e,[d]);ft(e,I).fill(ft(e,u)[0]);let B=r({inputs:{...n,bias:I},backend:o,attrs:s});return Yt(e,I),B}if(!(!u||u.shape.length===1&&u.shape[0]===d)||!A)return t({inputs:n,backend:o,attrs:s});let h={a:i,b:a,
transposeA:c,transposeB:l,...u?{bias:u}:{}},g=RA(f);if(g!==void 0)return Ri(e,{...h,activation:g});let y=Ri(e,h),b=a2(e,y,n,s);return Yt(e,y),b}}var i2={relu6:"Relu6",leakyrelu:"LeakyRelu",prelu:"Prel\
u"};function a2({stock:e,backend:t},r,{preluActivationWeights:n},{activation:o,leakyreluAlpha:s}){let i=i2[o];if(i===void 0)throw new TypeError(`Cannot fuse ${o} into a matrix product on WASM`);let a={
x:r,...i==="Prelu"?{alpha:n}:{}};return e(i)({inputs:a,backend:t,attrs:{alpha:s??.2}})}function RA(e){return xr[e??"linear"]}function Ri(e,t){let{a:r,b:n,transposeA:o=!1,transposeB:s=!1,bias:i,activation:a=xr.
linear}=t,[u,c]=iv(r.shape,o),[l,f]=iv(n.shape,s);if(l!==c)throw new TypeError(`Cannot multiply matrices as the inner sizes must be equal: current value is ${c} and ${l}, of shapes [${r.shape}] and [${n.
shape}], transposed ${o} and ${s}`);let[d,A]=[r.shape.slice(0,-2),n.shape.slice(0,-2)],m=cv.broadcast_util.assertAndGetBroadcastShape(d,A),h=le(e,[...m,u,f]),g=Ae(m);if(g*u*f===0)return h;let{native:y}=e,
[b,I,B]=[V(e,r),V(e,n),V(e,h)],E=i?V(e,i):0,v=!i&&a===xr.linear,[k,S]=[Ae(d),Ae(A)];if(S===1&&!o)y.gemm(b,I,B,k*u,f,c,!1,s,E,a,!1);else if(av(k,g)&&av(S,g)&&v){let[$,z]=[k===1?0:u*c,S===1?0:c*f];y.gemmBatched(
b,I,B,g,$,z,u*f,u,f,c,o,s)}else{let[$,z]=[uv(d,m),uv(A,m)];for(let G=0;G<g;G++){let[re,pe]=[b+4*u*c*$(G),I+4*c*f*z(G)];y.gemm(re,pe,B+4*u*f*G,u,f,c,o,s,E,a,!1)}}return h}function iv(e,t){let[r,n]=[e.at(
-2),e.at(-1)];return t?[n,r]:[r,n]}function av(e,t){return e===t||e===1}function uv(e,t){let r=t.length-e.length;return n=>{let o=0,s=1,i=n;for(let a=t.length-1;a>=r;a--){let u=e[a-r];o+=(u===1?0:i%t[a])*
s,i=Math.floor(i/t[a]),s*=u}return o}}var fc={name:"conv2d",summary:"Convolutions as matrix products over bands of patches that stay in the cache.",kernels:{Conv2D:fv("Conv2D"),FusedConv2D:fv("FusedConv2D")}},dv={name:"conv2d-filter-grad",
summary:"The gradient of a convolution's filter, so that CNNs train; stock has none.",kernels:{Conv2DBackpropFilter:f2}},Av={name:"conv2d-input-grad",summary:"The gradient of a convolution's input by \
a matrix product; stock goes element by element.",kernels:{Conv2DBackpropInput:d2}};function fv(e){return t=>{let r=t.stock(e);return function n({inputs:o,backend:s,attrs:i}){let{x:a,filter:u,bias:c}=o,
{activation:l,...f}=i,d=RA(l),A=l2[l??""],m=u.shape[3],h=!c||c.shape.length===1&&c.shape[0]===m&&nt(c);if(!(d!==void 0||A!==void 0)||!h||f.dataFormat==="NCHW"||!nt(a,u))return r({inputs:o,backend:s,attrs:i});
let y=Fn(a.shape,u.shape,f);if(d===void 0){if(mv(y,f))return r({inputs:o,backend:s,attrs:i});let z={...i,activation:"linear"},G=n({inputs:o,backend:s,attrs:z}),re=t.stock(A)({inputs:{x:G,alpha:o.preluActivationWeights},
backend:s,attrs:{alpha:i.leakyreluAlpha??.2}});return Yt(t,G),re}if(c2(y,f))return r({inputs:o,backend:s,attrs:i});let b=le(t,y.outShape),I=y.batchSize*y.outHeight*y.outWidth;if(I*m===0)return b;let{native:B}=t,
E=zn(y),[v,k,S]=[V(t,a),V(t,u),V(t,b)],$=c?V(t,c):0;return Qi(y)?(B.gemm(v,k,S,I,m,E,!1,!1,$,d,!1),b):(cn(t,cc(y),z=>lc(y,v,G=>{pv(t,y,G,z);let re=S+4*m*G.pixel;B.gemm(z,k,re,G.pixels,m,E,!1,!1,$,d,!1)})),
b)}}}var u2=32;function c2(e,t){return zn(e)<u2&&!Qi(e)&&mv(e,t)}function mv(e,{pad:t}){return!(e.strideHeight>e.filterHeight||e.strideWidth>e.filterWidth)&&typeof t=="string"}var l2={relu6:"Relu6",leakyrelu:"\
LeakyRelu",prelu:"Prelu"};function f2(e){return function({inputs:r,attrs:n}){let{x:o,dy:s}=r,{filterShape:i,...a}=n,u=Fn(o.shape,i,a),c=le(e,i),{native:l}=e,[f,d]=[zn(u),u.outChannels],[A,m,h]=[V(e,o),
V(e,s),V(e,c)],g=u.batchSize*u.outHeight*u.outWidth;return g*f*d>0&&Qi(u)?(l.gemm(A,m,h,f,d,g,!0,!1,0,0,!1),c):(ft(e,c).fill(0),g*f*d===0||cn(e,cc(u),y=>lc(u,A,b=>{pv(e,u,b,y);let I=m+4*d*b.pixel;l.gemm(
y,I,h,f,d,b.pixels,!0,!1,0,0,!0)})),c)}}function d2(e){return function({inputs:r,attrs:n}){let{dy:o,filter:s}=r,{inputShape:i,...a}=n,u=Fn(i,s.shape,a),c=le(e,u.inShape),{native:l}=e,[f,d]=[zn(u),u.outChannels],
[A,m,h]=[V(e,o),V(e,s),V(e,c)],g=u.batchSize*u.outHeight*u.outWidth;return g*f*d>0&&Qi(u)?(l.gemm(A,m,h,g,f,d,!1,!0,0,0,!1),c):(ft(e,c).fill(0),g*f*d===0||cn(e,cc(u),y=>lc(u,h,b=>{let I=A+4*d*b.pixel;
l.gemm(I,m,y,b.pixels,f,d,!1,!0,0,0,!1);for(let{x:B,window:E,before:v}of b.parts)l.col2im(y+4*f*v,B,...E)})),c)}}function pv({native:e},t,{parts:r},n){let o=4*zn(t);for(let{x:s,window:i,before:a}of r)
e.im2col(s,n+o*a,...i)}p();var gv={name:"depthwise",summary:"Depthwise convolutions, padded first where strides are longer than the filter or padding is a number: stock is wrong there.",kernels:{DepthwiseConv2dNative:hv("Depthw\
iseConv2dNative"),FusedDepthwiseConv2D:hv("FusedDepthwiseConv2D")}},yv={name:"depthwise-filter-grad",summary:"The gradient of a depthwise convolution's filter, so that depthwise CNNs train; stock has \
none.",kernels:{DepthwiseConv2dNativeBackpropFilter:m2}},wv={name:"depthwise-input-grad",summary:"The gradient of a depthwise convolution's input, so that depthwise CNNs train; stock has none.",kernels:{
DepthwiseConv2dNativeBackpropInput:p2}};function hv(e){return t=>{let r=t.stock(e);return function({inputs:o,backend:s,attrs:i}){let{x:a,filter:u}=o,c=i,l=Fn(a.shape,u.shape,c,!0),f=l.strideHeight>l.effectiveFilterHeight||
l.strideWidth>l.effectiveFilterWidth;if(c.pad==="valid"||c.pad==="same"&&!f)return r({inputs:o,backend:s,attrs:i});if(Ae(l.outShape)===0)return le(t,l.outShape);let d=A2(t,a,l),{dimRoundingMode:A,...m}=c,
h={...m,pad:"valid"};try{return r({inputs:{...o,x:d},backend:s,attrs:h})}finally{Yt(t,d)}}}}function A2(e,t,r){let{inHeight:n,inWidth:o,outHeight:s,outWidth:i,strideHeight:a,strideWidth:u,padInfo:{top:c,
left:l}}=r,f=(s-1)*a+r.effectiveFilterHeight,d=(i-1)*u+r.effectiveFilterWidth,[A,m]=[Math.max(0,f-n-c),Math.max(0,d-o-l)],{backend:h}=e,g={paddings:[[0,0],[c,A],[l,m],[0,0]],constantValue:0},y=e.stock(
"PadV2")({inputs:{x:t},backend:h,attrs:g});if(y.shape[1]===f&&y.shape[2]===d)return y;try{let b=[r.batchSize,f,d,r.inChannels],I={x:y};return e.stock("Slice")({inputs:I,backend:h,attrs:{begin:[0,0,0,0],
size:b}})}finally{Yt(e,y)}}function m2(e){return function({inputs:r,attrs:n}){let{x:o,dy:s}=r,{filterShape:i,...a}=n,u=Fn(o.shape,i,a,!0),c=le(e,i);if(Ae(s.shape)*Ae(o.shape)===0)return ft(e,c).fill(0),
c;let[l,f,d]=[V(e,o),V(e,s),V(e,c)];return e.native.depthwiseFilterGrad(l,f,d,u.batchSize,i[3],...Io(u)),c}}function p2(e){return function({inputs:r,attrs:n}){let{dy:o,filter:s}=r,{inputShape:i,...a}=n,
u=Fn(i,s.shape,a,!0),c=le(e,u.inShape);if(Ae(o.shape)*Ae(c.shape)===0)return ft(e,c).fill(0),c;let[l,f,d]=[V(e,o),V(e,s),V(e,c)];return e.native.depthwiseInputGrad(l,f,d,u.batchSize,s.shape[3],...Io(u)),
c}}p();var PA=L(j());p();var bs=L(j());function dc(){return{kernelName:"Einsum",saveAllInputs:!0,gradFunc(e,t,r){let{equation:n}=r,[o="",s=""]=n.replace(/\s/g,"").split("->"),i=o.split(","),a=u=>()=>{let[c,l]=[i[u],i.filter(
(g,y)=>y!==u)],f=[...c].filter(g=>[s,...l].some(y=>y.includes(g))),d=[e,...t.filter((g,y)=>y!==u)],A=bs.einsum(`${[s,...l].join(",")}->${f.join("")}`,...d),{shape:m}=t[u],h=m.map((g,y)=>f.includes(c[y])?
g:1);return bs.broadcastTo(bs.reshape(A,h),m)};return Object.fromEntries(i.map((u,c)=>[String(c),a(c)]))}}}p();var Iv=L(j());var mc={name:"sum",summary:"Sums and means without a transposed copy, four columns at once; stock loses digits over millions.",kernels:{Sum:bv("Sum"),Mean:bv("Mean")}},Ev=1024,Ac=32;function bv(e){return t=>{
let r=t.stock(e);return function({inputs:o,backend:s,attrs:i}){let{x:a}=o,{axis:u,keepDims:c}=i,l=Iv.util.parseAxisParam(u,a.shape).sort((g,y)=>g-y),f=Ae(a.shape)===0,d=h2(a,l);if(!d&&!f)return r({inputs:o,
backend:s,attrs:i});let A=a.shape.flatMap((g,y)=>l.includes(y)?c?[1]:[]:[g]),m=e==="Mean"?"float32":a.dtype==="bool"?"int32":a.dtype,h=le(t,A,m);if(f||!d)return ft(t,h).fill(0),h;if(g2(t,V(t,a),V(t,h),
d),e==="Mean"){let g=ft(t,h);for(let y=0;y<g.length;y++)g[y]/=d.rows}return h}}}function h2(e,t){let[r=0,n=0]=[t[0],t.at(-1)+1];if(!nt(e)||t.length===0||n-r!==t.length)return;let[o,s,i]=[e.shape.slice(
0,r),e.shape.slice(r,n),e.shape.slice(n)].map(Ae);return i===1&&s<=Ev?void 0:{outer:o,rows:s,columns:i}}function g2(e,t,r,{outer:n,rows:o,columns:s}){for(let i=0;i<n;i++)vv(e,t+4*i*o*s,r+4*i*s,o,s)}function vv(e,t,r,n,o){
let{native:s,backend:i}=e;if(n<=Ev)return s.columnSums(t,r,n,o);let a=Math.floor(n/Ac),u=n-Ac*a;cn(e,4*(a+u)*o,c=>{let l=4*Ac*a*o;s.columnSums(t,c,Ac,a*o),i.wasm.HEAPU8.copyWithin(c+4*a*o,t+l,t+4*n*o),
vv(e,c,r,a+u,o)})}var Cv={name:"einsum",summary:"Sums of products by labels, as batched matrix products; stock has none.",kernels:{Einsum:y2},gradients:[dc()]};function y2(e){return function({inputs:r,attrs:n}){let{equation:o}=n,
s=Object.values(r),[i,a]=w2(o,s),u=[],l=b2(e,y=>(u.push(y.info),y)),f=s.map((y,b)=>l.summed({info:y,labels:i[b]},[...a,...i.filter((I,B)=>B!==b).flat()])),[d,A]=f,m=A?l.product(d,A,a):d,h=l.ordered(m,
a).info,g=s.some(({dataId:y})=>y===h.dataId);for(let y of u)y.dataId!==h.dataId&&Yt(e,y);return g?e.stock("Identity")({inputs:{x:h},backend:e.backend,attrs:{}}):h}}function w2(e,t){let{allDims:r,idDims:n}=PA.backend_util.
decodeEinsumEquation(e,t.length);PA.backend_util.checkEinsumDimSizes(r.length,n,t);let o=e.replace(/\s/g,"").split("->")[1].split("");if(new Set(o).size<o.length)throw new TypeError(`Cannot sum produc\
ts as labels of the result must differ: current value is ${e}`);if(!nt(...t)){let s=t.map(({dtype:i})=>i).join(" and ");throw new TypeError(`Cannot sum products by labels as tensors must be float32: c\
urrent value is ${s}`)}return[n.map(s=>s.map(i=>r[i])),o]}function b2(e,t){let{backend:r}=e,n=mc.kernels.Sum(e);function o({info:u,labels:c},l){let f=c.flatMap((m,h)=>l.includes(m)?[]:[h]);if(!f.length)
return{info:u,labels:c};let A=n({inputs:{x:u},backend:r,attrs:{axis:f,keepDims:!1}});return t({info:A,labels:c.filter((m,h)=>!f.includes(h))})}function s(u,c){if(c.every((A,m)=>u.labels[m]===A))return u;
let l=c.map(A=>u.labels.indexOf(A)),d=e.stock("Transpose")({inputs:{x:u.info},backend:r,attrs:{perm:l}});return t({info:d,labels:c})}function i(u,c,l,f){let d=b=>b.every((I,B)=>u.labels[B]===I),A=!d([
...c,...l,...f])&&d([...c,...f,...l]),{info:m,labels:h}=A?u:s(u,[...c,...l,...f]),g=b=>b.reduce((I,B)=>I*m.shape[h.indexOf(B)],1);return{info:{...m,shape:[c,...A?[f,l]:[l,f]].map(g)},transposed:A}}function a(u,c,l){
let f=l.filter(z=>u.labels.includes(z)&&c.labels.includes(z)),d=l.filter(z=>!c.labels.includes(z)),A=l.filter(z=>!u.labels.includes(z)),m=u.labels.filter(z=>c.labels.includes(z)&&!l.includes(z)),h=d.length>
0&&A.length>0&&l.indexOf(A[0])<l.indexOf(d[0]),[g,y,b,I]=h?[c,u,A,d]:[u,c,d,A],[B,E]=[i(g,f,b,m),i(y,f,m,I)],{dataId:v,dtype:k}=Ri(e,{a:B.info,b:E.info,transposeA:B.transposed,transposeB:E.transposed}),
S=z=>{let G=u.labels.includes(z)?u:c;return G.info.shape[G.labels.indexOf(z)]},$=[...f,...b,...I];return t({info:{dataId:v,dtype:k,shape:$.map(S)},labels:$})}return{summed:o,ordered:s,product:a}}p();p();p();function pc({native:e},{x:t,w:r,b:n,y:o,rows:s,inner:i,out:a,activation:u}){e.gemm(t,r,o,s,a,i,!1,!1,n,xr[u],!1)}var Bv={name:"dense",summary:"A dense layer with bias and activation in one dispatch, a\
nd what its weights learn in one more.",kernels:{RetortDense:e=>({inputs:t,attrs:r})=>{let{x:n,w:o,b:s}=t,{activation:i}=r,[a,u]=o.shape,c=le(e,[...n.shape.slice(0,-1),u]);return pc(e,{x:V(e,n),w:V(e,
o),b:s?V(e,s):0,y:V(e,c),rows:Ae(n.shape)/a,inner:a,out:u,activation:i}),c},RetortDenseGrad:e=>({inputs:t,attrs:r})=>{let{dy:n,y:o,x:s}=t,{activation:i}=r,[a,u]=[s.shape.at(-1),n.shape.at(-1)],c=Ae(n.
shape)/u,{native:l}=e,[f,d,A]=[le(e,n.shape),le(e,[a,u]),le(e,[u])],m=h=>V(e,h);return l.denseGrad(m(n),m(o),m(f),m(A),c,u,xr[i]),l.gemm(m(s),m(f),m(d),a,u,c,!0,!1,0,0,!1),[f,d,A]}},gradients:[fu()]};p();var Sv={name:"adam",summary:"Adam's and AdamW's update of a variable in one pass, in place.",kernels:{RetortAdam:e=>({inputs:t,attrs:r})=>{let{variable:n,gradient:o,gradients:s,squares:i}=t,a=u=>V(e,u);
return DA(e,a(n),a(o),[a(s),a(i)],Ae(n.shape),r),hc(e,n),[]}}},xv={name:"sgd",summary:"The update of SGD with momentum in one pass, in place.",kernels:{RetortSgd:e=>({inputs:t,attrs:r})=>{let{variable:n,
gradient:o,momentum:s}=t,i=a=>V(e,a);return $A(e,i(n),i(o),s?[i(s)]:[],Ae(n.shape),r),hc(e,n),[]}}};function DA({native:e},t,r,[n,o],s,{beta1:i,beta2:a,rate:u,epsilon:c,decay:l}){e.adam(t,r,n,o,s,i,a,
u,c,l)}function $A({native:e},t,r,[n=0],o,{rate:s,momentum:i,nesterov:a,weightDecay:u}){e.sgd(t,r,n,o,s,i,a,u)}function hc({backend:e},t){let{wasm:r,dataIdMap:n}=e,{id:o,memoryOffset:s}=n.get(t.dataId);
r.tfjs.disposeData(o),r.tfjs.registerTensor(o,Ae(t.shape),s)}var _v={name:"forward",summary:"The answer of a chain of dense layers in one dispatch.",kernels:{RetortForward:e=>({inputs:t,attrs:r})=>{let{activations:n}=r,o=Rv(e,t,n),s=t.x,i=s.shape[0],a=le(e,[i,o.
at(-1).out]),u=Math.max(...o.map(({out:c})=>c));return cn(e,8*i*u,c=>{let l=V(e,s);o.forEach((f,d)=>{let A=d===o.length-1?V(e,a):c+d%2*4*i*u;pc(e,{...f,x:l,y:A,rows:i}),l=A})}),a}}},Qv={name:"step",summary:"\
A training step of a chain of dense layers, from the rows to the updated weights, in one dispatch.",kernels:{RetortStep:e=>({inputs:t,attrs:r})=>(I2(e,t,r),[])}};function Rv(e,t,r){return r.map((n,o)=>{
let[s,i]=[t[`w${o+1}`],t[`b${o+1}`]],[a,u]=s.shape,[c,l]=[V(e,s),i?V(e,i):0];return{w:c,b:l,inner:a,out:u,activation:n,weights:[{name:`w${o+1}`,pointer:c,size:a*u},...i?[{name:`b${o+1}`,pointer:l,size:u}]:
[]]}})}function I2(e,t,r){let{native:n}=e,{activations:o,terms:s,update:i}=r,a=Rv(e,t,o),u=y=>t[y]?V(e,t[y]):0,c=t.x.shape[0],l=a.map((y,b)=>u(`mask${b+1}`)),f=a.map(({out:y})=>y),d=Math.max(...f),A=f.
map((y,b)=>c*y*(l[b]?2:1)),m=2*c*d,h=Math.max(...a.map(({inner:y,out:b})=>y*b+b)),g=A.reduce((y,b)=>y+b,0)+m+h;cn(e,4*g,y=>{let b=y,I=G=>{let re=b;return b+=4*G,re},B=[],E=[u("x")];a.forEach((G,re)=>{
let pe=c*G.out,H=I(pe);pc(e,{...G,x:E[re],y:H,rows:c}),B.push(H),E.push(l[re]?kv(e,H,l[re],I(pe),pe):H)});let[v,k]=[I(c*d),I(c*d)],S=I(h),$=E2(e,t,E.at(-1),v,c,f.at(-1),s);for(let G=a.length-1;G>=0;G--){
let{w:re,b:pe,inner:H,out:Qe,activation:X,weights:ee}=a[G];l[G]&&kv(e,v,l[G],v,c*Qe);let $e=pe?S+4*H*Qe:0;n.denseGrad(v,B[G],v,$e,c,Qe,xr[X]),n.gemm(E[G],v,S,H,Qe,c,!0,!1,0,0,!1),G>0&&n.gemm(v,re,k,c,
H,Qe,!1,!0,0,0,!1);for(let{name:Oe,pointer:Be,size:Pe}of ee){let Z=Be===re?S:$e;i.kernel==="RetortAdam"?DA(e,Be,Z,[u(`${Oe}.0`),u(`${Oe}.1`)],Pe,i.attrs):$A(e,Be,Z,t[`${Oe}.0`]?[u(`${Oe}.0`)]:[],Pe,i.
attrs),hc(e,t[Oe])}[v,k]=[k,v]}let z=Pv(e,u("total"),1);z[0]+=$*c})}function E2(e,t,r,n,o,s,i){let{native:a}=e,u=l=>t[l]?V(e,t[l]):0,c=0;return i.forEach((l,f)=>{c+=l.kind==="softened-kl"?a.softTargets(
r,u("teacher"),n,o,s,l.temperature,l.weight,f>0):a.crossEntropy(r,u("labels"),u("labelMask"),n,o,s,l.labelSmoothing,l.weight,f>0)}),c}function kv(e,t,r,n,o){let[s,i,a]=[t,r,n].map(u=>Pv(e,u,o));for(let u=0;u<
o;u++)a[u]=s[u]*i[u];return n}function Pv({backend:e},t,r){return new Float32Array(e.wasm.HEAPU8.buffer,t,r)}p();var Dv={name:"conv-layer",summary:"A convolution with bias and activation in one dispatch while training, too, and the backward pass through both in one.",kernels:{RetortConv2d:e=>{let{backend:t}=e,r=fc.
kernels.FusedConv2D(e);return({inputs:n,attrs:o})=>{let{strides:s,pad:i,dilations:a,activation:u}=o,l={...{strides:s,pad:i,dilations:a,dataFormat:"NHWC",dimRoundingMode:void 0},activation:u,leakyreluAlpha:0};
return r({inputs:n,backend:t,attrs:l})}},RetortActivationGrad:e=>({inputs:t,attrs:r})=>{let{dy:n,y:o}=t,{activation:s}=r,i=n.shape.at(-1),[a,u]=[le(e,n.shape),le(e,[i])],c=l=>V(e,l);return e.native.denseGrad(
c(n),c(o),c(a),c(u),Ae(n.shape)/i,i,xr[s]),[a,u]}},gradients:[iI()]};p();var $v={name:"layer-norm",summary:"Layer norm in one pass over the rows, and its gradients in one more.",kernels:{RetortLayerNorm:e=>({inputs:t,attrs:r})=>{let{x:n,gamma:o,beta:s}=t,{epsilon:i}=r,a=n.
shape.at(-1),u=Ae(n.shape)/a,c=A=>V(e,A),l=le(e,n.shape),[f,d]=[le(e,[u]),le(e,[u])];return e.native.layerNorm(c(n),c(o),c(s),c(l),c(f),c(d),u,a,i),[l,f,d]},RetortLayerNormGrad:e=>({inputs:t})=>{let{dy:r,
x:n,gamma:o,mean:s,rstd:i}=t,a=n.shape.at(-1),u=Ae(n.shape)/a,c=m=>V(e,m),l=le(e,n.shape),[f,d]=[le(e,[a]),le(e,[a])],A=[r,n,o,s,i].map(c);return e.native.layerNormGrad(...A,c(l),c(f),c(d),u,a),[l,f,d]}},
gradients:[uI()]};p();var Tv={name:"soft-targets",summary:"The divergence of softened answers and its gradient in one pass over the rows, summed in float64.",kernels:{RetortSoftTargets:e=>({inputs:t,attrs:r})=>{let{student:n,
teacher:o}=t,{temperature:s}=r,[i,a]=n.shape;return Mv(e,n,u=>e.native.softTargets(V(e,n),V(e,o),u,i,a,s,1,!1))}}},Ov={name:"cross-entropy",summary:"Cross-entropy and its gradient in one pass over the\
 rows, summed in float64.",kernels:{RetortCrossEntropy:e=>({inputs:t,attrs:r})=>{let{logits:n,labels:o,labelMask:s}=t,{labelSmoothing:i}=r,[a,u]=n.shape;return Mv(e,n,c=>e.native.crossEntropy(V(e,n),V(
e,o),s?V(e,s):0,c,a,u,i,1,!1))}}};function Mv(e,t,r){let[n,o]=[le(e,[]),le(e,t.shape)],s=r(V(e,o));return ft(e,n)[0]=s,[n,o]}var Fv=[Bv,Dv,$v,Tv,Ov,Sv,xv,_v,Qv];p();var Pi=L(j());var zv={name:"gather",summary:"Rows picked by their index, a row at a time; stock copies element by element.",kernels:{GatherV2:C2}},v2=32;function C2(e){let t=e.stock("GatherV2");return function({inputs:n,
backend:o,attrs:s}){let{x:i,indices:a}=n,{axis:u,batchDims:c}=s,[l=0]=Pi.util.parseAxisParam(u,i.shape),{batchSize:f,outerSize:d,dimSize:A,sliceSize:m,outputShape:h}=Pi.backend_util.segment_util.collectGatherOpShapeInfo(
i,a,l,c??0),g=Pi.util.bytesPerElement(i.dtype)*m;if(!((g>=v2||f!==1||Ae(i.shape)*Ae(h)===0)&&i.dtype!=="string"&&a.dtype==="int32"))return t({inputs:n,backend:o,attrs:s});let I=le(e,h,i.dtype),[B,E,v]=[
i,I,a].map(z=>V(e,z)),k=e.backend.wasm.HEAPU8,S=new Int32Array(k.buffer,v,Ae(a.shape)),$=S.length/f;for(let z=0;z<S.length;z++){let G=S[z];if(G<0||G>=A)throw Yt(e,I),new RangeError(`Cannot gather as a\
n index must be from 0 to ${A-1}: current value is ${G}`);let re=Math.floor(z/$);for(let pe=re*d;pe<(re+1)*d;pe++){let H=B+g*(pe*A+G);k.copyWithin(E+g*(pe*$+z%$),H,H+g)}}return I}}p();var Lv={name:"identity",summary:"A copy of a tensor shares its memory, as on other backends; tfjs copies all that the backward pass keeps.",kernels:{Identity:({backend:e,stock:t})=>{let r=t("Ident\
ity"),{incRef:n}=e;return({inputs:o,attrs:s})=>{let i=o.x;return i.dtype==="string"?r({inputs:o,backend:e,attrs:s}):(n.call(e,i.dataId),{dataId:i.dataId,shape:i.shape,dtype:i.dtype})}}}};p();p();var Nv=L(j());function gc(e,{filterSize:t,strides:r,pad:n,dimRoundingMode:o}){let s=e,i=Nv.backend_util.computePool2DInfo(s,t,r,1,n,o);if(i.outHeight<0||i.outWidth<0)throw new RangeError(`Cannot p\
ool as the window must fit into the padded image: current value is a window of ${i.filterHeight} × ${i.filterWidth} and an image of ${i.inHeight} × ${i.inWidth}`);return i}var jv={name:"pool",summary:"Max and average pooling where padding is a number and windows lie outside of the image or beyond it: stock is wrong there.",kernels:{MaxPool:Uv("MaxPool"),AvgPool:Uv("AvgP\
ool")}};function Uv(e){return t=>{let r=t.stock(e);return function({inputs:o,backend:s,attrs:i}){let{x:a}=o,u=gc(a.shape,i);if(!nt(a)||B2(u))return r({inputs:o,backend:s,attrs:i});let c=le(t,u.outShape);
return S2(u,e,ft(t,a),ft(t,c)),c}}}function B2(e){let{top:t,bottom:r,left:n,right:o}=e.padInfo,s=Math.floor((e.inHeight+t+r-e.filterHeight)/e.strideHeight)+1,i=Math.floor((e.inWidth+n+o-e.filterWidth)/
e.strideWidth)+1;return s===e.outHeight&&i===e.outWidth&&Math.max(t,r)<e.filterHeight&&Math.max(n,o)<e.filterWidth}function S2(e,t,r,n){let{batchSize:o,inHeight:s,inWidth:i,inChannels:a,outHeight:u,outWidth:c,
padInfo:l}=e;n.fill(t==="MaxPool"?-1/0:0);let f=0;for(let d=0;d<o;d++)for(let A=0;A<u;A++){let m=A*e.strideHeight-l.top,[h,g]=[Math.max(0,m),Math.min(s,m+e.filterHeight)];for(let y=0;y<c;y++,f+=a){let b=y*
e.strideWidth-l.left,[I,B]=[Math.max(0,b),Math.min(i,b+e.filterWidth)];for(let v=h;v<g;v++)for(let k=I;k<B;k++){let S=((d*s+v)*i+k)*a;t==="MaxPool"?x2(r,S,n,f,a):k2(r,S,n,f,a)}let E=Math.max(0,g-h)*Math.
max(0,B-I);if(t==="AvgPool")for(let v=0;v<a;v++)n[f+v]/=E}}}function x2(e,t,r,n,o){for(let s=0;s<o;s++)e[t+s]>r[n+s]&&(r[n+s]=e[t+s])}function k2(e,t,r,n,o){for(let s=0;s<o;s++)r[n+s]+=e[t+s]}p();var Gv={name:"pool-grad",summary:"The gradients of max and average pooling, window by window; stock asks for each input all its windows.",kernels:{MaxPoolGrad:_2,AvgPoolGrad:Q2}};function _2(e){let t=e.
stock("MaxPoolGrad");return function({inputs:n,backend:o,attrs:s}){let{dy:i,input:a}=n;if(!nt(i,a))return t({inputs:n,backend:o,attrs:s});let u=le(e,a.shape);if(Ae(a.shape)===0)return u;let[c,l,f]=[V(
e,a),V(e,i),V(e,u)];return e.native.maxPoolGrad(c,l,f,...qv(a.shape,s)),u}}function Q2(e){let t=e.stock("AvgPoolGrad");return function({inputs:n,backend:o,attrs:s}){let{dy:i,input:a}=n;if(!nt(i,a))return t(
{inputs:n,backend:o,attrs:s});let u=le(e,a.shape);if(Ae(a.shape)===0)return u;let[c,l]=[V(e,i),V(e,u)];return e.native.avgPoolGrad(c,l,...qv(a.shape,s)),u}}function qv(e,t){let r=gc(e,t),[n,o,s,i,a,u,
c,l,f,d,A]=Io(r);return[r.batchSize,n,o,s,i,a,u,c,l,f,d,A]}p();var Wv={name:"segment-sum",summary:"Rows added up by their index, so that embeddings train; stock has none.",kernels:{UnsortedSegmentSum:R2}};function R2(e){return function({inputs:r,attrs:n}){let{x:o,
segmentIds:s}=r,{numSegments:i}=n;if(!nt(o)||s.dtype!=="int32"||s.shape.length!==1)throw new TypeError(`Cannot sum segments as rows must be float32 and their ids one int32 each: current value is ${o.dtype}\
 and ${s.dtype} [${s.shape}]`);let[a=0,...u]=o.shape,c=Ae(u),l=le(e,[i,...u]);if(a*c*i===0)return ft(e,l).fill(0),l;let[f,d,A]=[o,s,l].map(m=>V(e,m));return e.native.segmentSum(f,d,A,a,c,i),l}}p();var Hv=L(j());var Kv={name:"slice",summary:"A part of a tensor, moved run by run inside the memory; tfjs reads all of it out first.",kernels:{Slice:e=>{let t=e.stock("Slice");return({inputs:r,attrs:n})=>{let o=r.x,
{begin:s,size:i}=n,a=Vv(s,0,o.shape.length),u=Vv(i,-1,o.shape.length),c=o.shape.map((f,d)=>u[d]<0?f-a[d]:u[d]),l=c.every((f,d)=>f>0&&a[d]>=0&&a[d]+f<=o.shape[d]);return!nt(o)||!c.length||!l?t({inputs:r,
backend:e.backend,attrs:n}):Zv(e,o,{start:a,shape:c})}},SplitV:e=>{let t=e.stock("SplitV");return({inputs:r,attrs:n})=>{let o=r.x,{numOrSizeSplits:s,axis:i}=n,a=i<0?o.shape.length+i:i,u=Hv.backend_util.
prepareSplitSize(o,s,a);if(!nt(o)||u.some(l=>l<1))return t({inputs:r,backend:e.backend,attrs:n});let c=o.shape.map(()=>0);return u.map(l=>{let f=Zv(e,o,{start:c,shape:o.shape.map((d,A)=>A===a?l:d)});return c[a]+=
l,f})}}}};function Zv(e,t,{start:r,shape:n}){let o=le(e,n),s={from:t.shape,start:r,shape:n};return P2(e.backend.wasm.HEAPU8,V(e,t),V(e,o),s),o}function Vv(e,t,r){let n=Array.isArray(e)?e:[e];return Array.
from({length:r},(o,s)=>n[s]??t)}function P2(e,t,r,{from:n,start:o,shape:s}){let i=s.length-1;for(;i>0&&s[i]===n[i];)i--;let a=Ae(n.slice(i+1)),u=4*s[i]*a,c=n.map((A,m)=>4*Ae(n.slice(m+1))),l=s.slice(0,
i),f=l.map(()=>0),d=r;for(let A=Ae(l);A>0;A--){let m=t+o[i]*c[i];for(let h=0;h<l.length;h++)m+=(o[h]+f[h])*c[h];e.copyWithin(d,m,m+u),d+=u;for(let h=l.length-1;h>=0&&++f[h]===l[h];h--)f[h]=0}}var Jv=[lv,Cv,fc,dv,Av,gv,yv,wv,jv,Gv,zv,Wv,mc,Lv,Kv,...Fv],Yv=Jv.map(({name:e})=>e),Is="wasm-stock";function Xv(e){Te.getKernelsForBackend(Is).length===0&&Te.copyRegisteredKernels("wasm",Is),!Te.findBackendFactory(
e)&&(Te.registerBackend(e,Te.findBackendFactory("wasm")),Te.copyRegisteredKernels(Is,e))}function TA(e,t=[]){return D2(t).every(r=>Te.getKernel(r,e)!==void 0&&Te.getKernel(r,e).kernelFunc!==Te.getKernel(
r,Is)?.kernelFunc)}function eC(e,t,r=[]){let n={backend:Te.findBackend(e),native:t,stock(o){let s=Te.getKernel(o,Is);if(!s)throw new Error(`tfjs has no kernel of its own for ${o}`);return s.kernelFunc}};
for(let{kernels:o,gradients:s=[]}of tC(r)){for(let i of s)Te.getGradient(i.kernelName)||Te.registerGradient(i);for(let[i,a]of Object.entries(o)){let u=Te.getKernel(i,Is);Te.getKernel(i,e)&&Te.unregisterKernel(
i,e),Te.registerKernel({...u,kernelName:i,backendName:e,kernelFunc:a(n)})}}}function tC(e){return Jv.filter(({name:t})=>!e.includes(t))}function D2(e){return tC(e).flatMap(({kernels:t})=>Object.keys(t))}p();p();var rC="AGFzbQEAAAABgAIVYA9/f39/f39/f39/f39/f38AYAV/f39/fwBgAXsBe2ADf39/AGASf39/f39/f39/f39/f39/f39/AGAFf399f38BfWANf39/f39/f39/f39/fQBgDH9/f39/f39/f39/fwBgBH9/f38AYAZ/f39/f38AYAp/f39/f39/f39/AGAJ\
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
AACAPwAAgD8gB/0MAAAAAAAAAAAAAAAAAAAAAP1D/VL95gELIgf9WgIAACAKQQFKBEAgCUEEaiAH/VoCAAELIApBAkoEQCAJQQhqIAf9WgIAAgsLBSAAIAJHBEAgAiAAIApBAnT8CgAACwsgAwRAIAIgAyAEIAUQBwsL",nC="AGFzbQEAAAABgAIVYAF7AXtgD39/f3\
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
1S/eYBCyIH/VoCAAAgCkEBSgRAIAlBBGogB/1aAgABCyAKQQJKBEAgCUEIaiAH/VoCAAILCwUgACACRwRAIAIgACAKQQJ0/AoAAAsLIAMEQCACIAMgBCAFEAgLCw==";async function oC(e,t=$2()){let r={env:{memory:e.asm.memory}},{instance:n}=await WebAssembly.instantiate(sC(t==="relaxed"?rC:nC),r),o=n.exports,s=c=>{let l=e._malloc(c)>>>0;if(l===0)throw new RangeError(
`Cannot work in WebAssembly as no ${c} bytes are left in its memory`);return l},i=o.scratchBytes(),a=s(i),u=(c,l)=>{if(c<=i)return l(a);let f=s(c);try{return l(f)}finally{e._free(f)}};return{...o,build:t,
gemm:(c,l,f,d,A,m,h,g,y,b,I)=>o.gemm(c,l,f,d,A,m,h,g,y,b,I,a),gemmBatched:(c,l,f,d,A,m,h,g,y,b,I,B)=>o.gemmBatched(c,l,f,d,A,m,h,g,y,b,I,B,a),softTargets:(c,l,f,d,A,m,h,g)=>u(16*(A+3),y=>o.softTargets(
c,l,f,d,A,m,h,g,y)),crossEntropy:(c,l,f,d,A,m,h,g,y)=>u(8*(m+3),b=>o.crossEntropy(c,l,f,d,A,m,h,g,y,b)),dispose:()=>e._free(a)}}function $2(){return WebAssembly.validate(sC(T2))?"relaxed":"simd"}var T2="\
AGFzbQEAAAABBgFgAXsBewMCAQAKDQELACAAIAAgAP2FAgs=";function sC(e){return Uint8Array.fromBase64?.(e)??Uint8Array.from(atob(e),t=>t.charCodeAt(0))}var aC={kind:"backend",name:"wasm",summary:"WebAssembly with SIMD, one thread: fast on every CPU.",options:()=>P({omit:de(ve(Yv)).optional().describe("Kernels of Retort's to leave out, so that tfjs' o\
wn serve their ops again, where it has any. Default none."),relaxedSimd:Fe().optional().describe("Whether multiplications and additions may be one instruction, where the machine has it. Default true.")}),
create({omit:e=[],relaxedSimd:t=!0}){let r=F2(e,t);return{name:r,async activate(){ln.enableProdMode();try{if(await Promise.resolve().then(()=>L(al())),Xv(r),await M2(()=>O2(r)),TA(r,e))return;let{wasm:n}=ln.findBackend(
r),o=await oC(n,...t?[]:["simd"]);TA(r,e)?o.dispose():eC(r,o,e),kA(r).use()}catch(n){throw new _(`Cannot start the backend wasm as its module must load: ${n.message.split(`
`)[0]}; install npm:@tensorflow/tfjs-backend-wasm@4.22.0, or use the backend cpu`)}}}}};async function O2(e){if(!await ln.setBackend(e)&&(await ln.ready(),!await ln.setBackend(e)))throw new Error("tfj\
s could not start its WASM module")}var iC=["uncaughtException","unhandledRejection"];async function M2(e){let{process:t}=globalThis,r=iC.map(n=>t?.listeners(n)??[]);try{await e()}finally{iC.forEach((n,o)=>{
for(let s of t?.listeners(n)??[])r[o].includes(s)||t.off(n,s)})}}function F2(e,t){let r=e.length?["without",...[...new Set(e)].sort()]:[];return["wasm",...t?[]:["plain","simd"],...r].join("-")}p();var Bo=L(j());p();var Eo=L(j());function uC(e,t=()=>!0){let r=Eo.getKernel("BatchMatMul",e),n=Eo.getKernel("Transpose",e);!r||!n||r.kernelFunc.name==="transposeFirstMatMul"||(Eo.unregisterKernel("BatchMatMul",e),Eo.registerKernel(
{...r,kernelFunc:function({inputs:s,backend:i,attrs:a}){let{transposeA:u=!1,transposeB:c=!1}=a,l=s.a.shape.at(u?-2:-1);if(!t({transposeA:u,transposeB:c,inner:l}))return r.kernelFunc({inputs:s,backend:i,
attrs:a});let f=[],d=b=>{let I=b.shape.length,B=b.shape.map((v,k)=>k<I-2?k:2*I-3-k),E=n.kernelFunc({inputs:{x:b},backend:i,attrs:{perm:B}});return f.push(E),E},A=u?d(s.a):s.a,m=c?d(s.b):s.b,h={transposeA:!1,
transposeB:!1},g=r.kernelFunc({inputs:{a:A,b:m},backend:i,attrs:h}),y=i;return f.forEach(({dataId:b})=>y.disposeData(b)),g}}))}p();var Nn=L(j());p();var fC=L(j());p();var cC=L(j());function Ln(e,t){let r=[...Object.values(t.writes),...Object.values(t.reads)];for(let{dataId:c}of r)e.uploadToGPU(c);let n=z2(e,t),o=r.map(c=>e.tensorToBinding(c));o.push(e.makeUniforms(
t.numbers.map(([,c,l])=>({type:c==="u32"?"uint32":"float32",data:[l]}))));let s=e.device.createBindGroup({layout:n.getBindGroupLayout(0),entries:o.map((c,l)=>({binding:l,resource:c}))});for(let{dataId:c}of r)
e.commandQueueOwnedIds.add(c);e.ensureCommandEncoderReady();let i=e.computePassEncoder??=e.commandEncoder.beginComputePass({});i.setPipeline(n),i.setBindGroup(0,s);let a=e.device.limits.maxComputeWorkgroupsPerDimension,
u=Math.max(1,Math.ceil(t.workgroups/a));i.dispatchWorkgroups(Math.ceil(t.workgroups/u),u),e.dispatchCountInPass++,!(e.dispatchCountInPass<cC.env().getNumber("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE"))&&(e.endComputePassEncoder(),
e.submitQueue())}function vo({shape:e}){return e.reduce((t,r)=>t*r,1)}function z2(e,t){return e.pipelineCache[`retort-${t.key}`]??=e.device.createComputePipeline({layout:"auto",compute:{module:e.device.
createShaderModule({code:L2(t)}),entryPoint:"start"}})}function L2({code:e,threads:t,reads:r,writes:n,numbers:o}){let s=[...Object.entries(n).map(([a,u])=>({name:a,info:u,access:"read_write"})),...Object.
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
`}var Co=16,dC=16,yc=512,N2={linear:"1.0",relu:"select(0.0, 1.0, y > 0.0)",sigmoid:"y * (1.0 - y)",tanh:"1.0 - y * y",elu:"select(y + 1.0, 1.0, y >= 0.0)"},AC=({inputs:e,backend:t,attrs:r})=>{let{x:n,w:o,
b:s}=e,{activation:i}=r,[a,u]=o.shape,c=i!=="tanh",l=OA("_FusedMatMul")({inputs:{a:{...n,shape:[vo(n)/a,a]},b:o,...s&&{bias:s}},backend:t,attrs:{transposeA:!1,transposeB:!1,activation:c?i:"linear"}}),
f=[...n.shape.slice(0,-1),u];if(c)return{...l,shape:f};let d=OA("Tanh")({inputs:{x:l},backend:t,attrs:{}});return t.disposeData(l.dataId),{...d,shape:f}},mC=({inputs:e,backend:t,attrs:r})=>{let{dy:n,y:o,
x:s}=e,{activation:i}=r,[a,u]=U2(t,n,o,i),[c,l]=[s.shape.at(-1),n.shape.at(-1)],f=vo(n)/l,d=OA("BatchMatMul")({inputs:{a:{...s,shape:[f,c]},b:{...a,shape:[f,l]}},backend:t,attrs:{transposeA:!0,transposeB:!1}});
return[a,{...d,shape:[c,l]},u]};function U2(e,t,r,n){let o=e.makeTensorInfo(t.shape,"float32"),[s,i]=[t.shape.at(-1),vo(t)/t.shape.at(-1)],a=lC(e,{dy:t,y:r},{dz:o},`activation-grad-${n}`,N2[n],i,s);for(let u=a.
shape[0];u>1;u=a.shape[0]){let c=lC(e,{dy:a},{},"sum-of-columns",void 0,u,s);e.disposeData(a.dataId),a=c}return[o,{...a,shape:[s]}]}function lC(e,t,r,n,o,s,i){let a=Math.max(1,Math.ceil(s/yc)),u=Math.
ceil(i/Co),c=e.makeTensorInfo([a,i],"float32");return Ln(e,{key:n,code:j2(o),threads:Co*dC,workgroups:a*u,reads:t,writes:{sums:c,...r},numbers:[["rows","u32",s],["columns","u32",i],["strips","u32",u]]}),
c}function j2(e){return`
  var<workgroup> partial: array<f32, THREADS>;

  fn main(group: u32, thread: u32) {
    let column = (group % given.strips) * ${Co}u + thread % ${Co}u;
    let block = group / given.strips;
    let end = min(given.rows, (block + 1u) * ${yc}u);
    var sum = 0.0;
    if (column < given.columns) {
      for (var row = block * ${yc}u + thread / ${Co}u; row < end; row += ${dC}u) {
        let at = row * given.columns + column;
        ${e?`let y = y[at]; let value = dy[at] * (${e}); dz[at] = value;`:"let value = dy[at];"}
        sum += value;
      }
    }
    partial[thread] = sum;
    for (var half = THREADS / 2u; half >= ${Co}u; half /= 2u) {
      workgroupBarrier();
      if (thread < half) { partial[thread] += partial[thread + half]; }
    }
    if (thread < ${Co}u && column < given.columns && block * ${yc}u < max(given.rows, 1u)) {
      sums[block * given.columns + column] = partial[thread];
    }
  }
  `}function OA(e){return fC.getKernel(e,"webgpu").kernelFunc}p();var pC=64;function FA(){return`
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
  `}function MA(e){return`
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
  `}function G2(){return`
  ${FA()}
  ${MA("student")}
  ${MA("teacher")}
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
  `}function q2(e){return`
  ${FA()}
  ${MA("logits")}
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
  `}function W2(){return`
  ${FA()}
  fn main(group: u32, thread: u32) {
    var sum = 0.0;
    for (var i = thread; i < given.rows; i += THREADS) { sum += losses[i]; }
    sum = total(sum, thread);
    if (thread == 0u) { loss[0] = sum; }
  }
  `}var hC=({inputs:e,backend:t,attrs:r})=>{let{student:n,teacher:o}=e,{temperature:s}=r;return yC(t,n.shape,{key:"soft-targets",code:G2(),reads:{student:n,teacher:o},numbers:[["temperature","f32",s]]})},
gC=({inputs:e,backend:t,attrs:r})=>{let{logits:n,labels:o,labelMask:s}=e,{labelSmoothing:i}=r;return yC(t,n.shape,{key:s?"cross-entropy-of-known":"cross-entropy",code:q2(s!==void 0),reads:{logits:n,labels:o,
...s&&{labelMask:s}},numbers:[["smoothing","f32",i]]})};function yC(e,t,{numbers:r,...n}){let[o,s]=t,i=e.makeTensorInfo(t,"float32"),a=e.makeTensorInfo([o],"float32"),u=e.makeTensorInfo([],"float32");
return Ln(e,{...n,threads:pC,workgroups:o,writes:{gradient:i,losses:a},numbers:[["rows","u32",o],["classes","u32",s],...r]}),Ln(e,{key:"sum-of-rows",code:W2(),threads:pC,workgroups:1,reads:{losses:a},
writes:{loss:u},numbers:[["rows","u32",o]]}),e.disposeData(a.dataId),[u,i]}p();var wc=64;function Z2(){return`
  fn main(group: u32, thread: u32) {
    let i = group * THREADS + thread;
    if (i >= given.size) { return; }
    let g = given.beta1 * gradients[i] + gradient[i];
    let s = given.beta2 * squares[i] + gradient[i] * gradient[i];
    gradients[i] = g;
    squares[i] = s;
    variable[i] = given.decay * variable[i] - given.rate * g / (sqrt(s) + given.epsilon);
  }
  `}function V2(e){return`
  fn main(group: u32, thread: u32) {
    let i = group * THREADS + thread;
    if (i >= given.size) { return; }
    var by = gradient[i] + given.weightDecay * variable[i];
    ${e?`let b = given.mu * momentum[i] + by;
    momentum[i] = b;
    by = select(b, by + given.mu * b, given.nesterov > 0u);`:""}
    variable[i] = variable[i] - given.rate * by;
  }
  `}var wC=({inputs:e,backend:t,attrs:r})=>{let{variable:n,gradient:o,gradients:s,squares:i}=e,{beta1:a,beta2:u,rate:c,epsilon:l,decay:f}=r,d=vo(n);return Ln(t,{key:"adam",code:Z2(),threads:wc,workgroups:Math.
ceil(d/wc),reads:{gradient:o},writes:{variable:n,gradients:s,squares:i},numbers:[["size","u32",d],["beta1","f32",a],["beta2","f32",u],["rate","f32",c],["epsilon","f32",l],["decay","f32",f]]}),[]},bC=({
inputs:e,backend:t,attrs:r})=>{let{variable:n,gradient:o,momentum:s}=e,{rate:i,momentum:a,nesterov:u,weightDecay:c}=r,l=vo(n);return Ln(t,{key:s?"sgd-with-momentum":"sgd",code:V2(s!==void 0),threads:wc,
workgroups:Math.ceil(l/wc),reads:{gradient:o},writes:{variable:n,...s&&{momentum:s}},numbers:[["size","u32",l],["rate","f32",i],["mu","f32",a],["nesterov","u32",u?1:0],["weightDecay","f32",c]]}),[]};var H2={RetortDense:AC,RetortDenseGrad:mC,RetortSoftTargets:hC,RetortCrossEntropy:gC,RetortAdam:wC,RetortSgd:bC};function IC(){for(let e of[dc(),fu()])Nn.getGradient(e.kernelName)||Nn.registerGradient(
e);for(let[e,t]of Object.entries(H2))Nn.getKernel(e,"webgpu")||Nn.registerKernel({kernelName:e,backendName:"webgpu",kernelFunc:t})}var vC={kind:"backend",name:"webgpu",summary:"A GPU through WebGPU.",options:()=>P({}),create:()=>({name:"webgpu",async activate(){Bo.enableProdMode();let e=globalThis.navigator?.gpu;if(!e)throw zA("t\
his runtime has no WebGPU; run it under Deno 2 or a browser that has it");let t=Bo.getBackend(),r;try{if(r=await e.requestAdapter(),r&&(await Promise.resolve().then(()=>L(EC())),!await Bo.setBackend("\
webgpu")))throw new Error("tfjs could not start it")}catch(n){throw t&&await Bo.setBackend(t),zA(n.message.split(`
`)[0])}if(r){uC("webgpu",K2),IC();return}throw zA("no GPU adapter was found; install your GPU's Vulkan or Metal driver (Debian's mesa-vulkan-drivers has one in software)")}})};function K2({transposeB:e,
inner:t}){return e&&t>=2e3}function zA(e){return new _(`Cannot start the backend webgpu: ${e}, or use --backend wasm`)}p();p();p();var{CountQueuingStrategy:LA,TransformStream:CC}=globalThis;p();p();p();var he=class e extends Error{constructor(t,r,n,...o){Array.isArray(r)&&(r=r.join(" ").trim()),super(r),Error.captureStackTrace!==void 0&&Error.captureStackTrace(this,e),this.code=t;for(let s of o)
for(let i in s){let a=s[i];this[i]=w.Buffer.isBuffer(a)?a.toString(n.encoding):a==null?a:JSON.parse(JSON.stringify(a))}}};p();var Di=function(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)};var bc=function(e){let t=[];for(let r=0,n=e.length;r<n;r++){let o=e[r];if(o==null||o===!1)t[r]={disabled:!0};else if(typeof o=="string"||typeof o=="number")t[r]={name:`${o}`};else if(Di(o)){if(typeof o.
name!="string")throw new he("CSV_OPTION_COLUMNS_MISSING_NAME",["Option columns missing name:",`property "name" is required at position ${r}`,"when column is an object literal"]);t[r]=o}else throw new he(
"CSV_INVALID_COLUMN_DEFINITION",["Invalid column definition:","expect a string or a literal object,",`got ${JSON.stringify(o)} at position ${r}`])}return t};p();p();var NA=class{constructor(t=100){this.size=t,this.length=0,this.buf=w.Buffer.allocUnsafe(t)}prepend(t){if(w.Buffer.isBuffer(t)){let r=this.length+t.length;if(r>=this.size&&(this.resize(),r>=this.size))
throw Error("INVALID_BUFFER_STATE");let n=this.buf;this.buf=w.Buffer.allocUnsafe(this.size),t.copy(this.buf,0),n.copy(this.buf,t.length),this.length+=t.length}else{let r=this.length++;r===this.size&&this.
resize();let n=this.clone();this.buf[0]=t,n.copy(this.buf,1,0,r)}}append(t){let r=this.length++;r===this.size&&this.resize(),this.buf[r]=t}clone(){return w.Buffer.from(this.buf.slice(0,this.length))}resize(){
let t=this.length;this.size=this.size*2;let r=w.Buffer.allocUnsafe(this.size);this.buf.copy(r,0,0,t),this.buf=r}toString(t){return t?this.buf.toString(t,0,this.length):Uint8Array.prototype.slice.call(
this.buf.slice(0,this.length))}toJSON(){return this.toString("utf8")}reset(){this.length=0}},UA=NA;var BC=function(e){let t=[32,9,10,13,12,11,160,5760,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8232,8233,8239,8287,12288,65279].reduce((n,o)=>{let s=w.Buffer.from(String.fromCharCode(o),e.
encoding);return o!==63&&s.length===1&&s[0]===63||n.push(s),n},[]),r=new Uint8Array(256);for(let n of t)r[n[0]]=1;return{bomSkipped:!1,bufBytesStart:0,castField:e.cast_function,commenting:!1,delimiterBufPrevious:void 0,
delimiterDiscovered:!1,error:void 0,enabled:e.from_line===1,escaping:!1,escapeIsQuote:w.Buffer.isBuffer(e.escape)&&w.Buffer.isBuffer(e.quote)&&w.Buffer.compare(e.escape,e.quote)===0,expectedRecordLength:Array.
isArray(e.columns)?e.columns.length:void 0,field:new UA(20),firstLineToHeaders:e.cast_first_line_to_header,needMoreDataSize:Math.max(e.comment!==null?e.comment.length:0,...e.delimiter?e.delimiter.map(
n=>n.length):[],e.delimiter_auto?1:0,e.quote!==null?e.quote.length:0,...t.map(n=>n.length)),previousBuf:void 0,quoting:!1,stop:!1,rawBuffer:new UA(100),record:[],recordHasError:!1,record_length:0,recordDelimiterMaxLength:e.
record_delimiter.length===0?0:Math.max(...e.record_delimiter.map(n=>n.length)),trimChars:[w.Buffer.from(" ",e.encoding)[0],w.Buffer.from("	",e.encoding)[0]],wasQuoting:!1,wasRowDelimiter:!1,timchars:t,
timcharFirstBytes:r}};p();p();var SC=function(e){return e.replace(/([A-Z])/g,function(t,r){return"_"+r.toLowerCase()})};var Es=function(e){let t={};for(let n in e)t[SC(n)]=e[n];if(t.encoding===void 0||t.encoding===!0)t.encoding="utf8";else if(t.encoding===null||t.encoding===!1)t.encoding=null;else if(typeof t.encoding!=
"string"&&t.encoding!==null)throw new he("CSV_INVALID_OPTION_ENCODING",["Invalid option encoding:","encoding must be a string or null to return a buffer,",`got ${JSON.stringify(t.encoding)}`],t);if(t.
bom===void 0||t.bom===null||t.bom===!1)t.bom=!1;else if(t.bom!==!0)throw new he("CSV_INVALID_OPTION_BOM",["Invalid option bom:","bom must be true,",`got ${JSON.stringify(t.bom)}`],t);if(t.cast_function=
null,t.cast===void 0||t.cast===null||t.cast===!1||t.cast==="")t.cast=void 0;else if(typeof t.cast=="function")t.cast_function=t.cast,t.cast=!0;else if(t.cast!==!0)throw new he("CSV_INVALID_OPTION_CAST",
["Invalid option cast:","cast must be true or a function,",`got ${JSON.stringify(t.cast)}`],t);if(t.cast_date===void 0||t.cast_date===null||t.cast_date===!1||t.cast_date==="")t.cast_date=!1;else if(t.
cast_date===!0)t.cast_date=function(n){let o=Date.parse(n);return isNaN(o)?n:new Date(o)};else if(typeof t.cast_date!="function")throw new he("CSV_INVALID_OPTION_CAST_DATE",["Invalid option cast_date:",
"cast_date must be true or a function,",`got ${JSON.stringify(t.cast_date)}`],t);if(t.cast_first_line_to_header=void 0,t.columns===!0)t.cast_first_line_to_header=void 0;else if(typeof t.columns=="func\
tion")t.cast_first_line_to_header=t.columns,t.columns=!0;else if(Array.isArray(t.columns))t.columns=bc(t.columns);else if(t.columns===void 0||t.columns===null||t.columns===!1)t.columns=!1;else throw new he(
"CSV_INVALID_OPTION_COLUMNS",["Invalid option columns:","expect an array, a function or true,",`got ${JSON.stringify(t.columns)}`],t);if(t.group_columns_by_name===void 0||t.group_columns_by_name===null||
t.group_columns_by_name===!1)t.group_columns_by_name=!1;else{if(t.group_columns_by_name!==!0)throw new he("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",["Invalid option group_columns_by_name:","expect an\
 boolean,",`got ${JSON.stringify(t.group_columns_by_name)}`],t);if(t.columns===!1)throw new he("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",["Invalid option group_columns_by_name:","the `columns` mode m\
ust be activated."],t)}if(t.comment===void 0||t.comment===null||t.comment===!1||t.comment==="")t.comment=null;else if(typeof t.comment=="string"&&(t.comment=w.Buffer.from(t.comment,t.encoding)),!w.Buffer.
isBuffer(t.comment))throw new he("CSV_INVALID_OPTION_COMMENT",["Invalid option comment:","comment must be a buffer or a string,",`got ${JSON.stringify(t.comment)}`],t);if(t.comment_no_infix===void 0||
t.comment_no_infix===null||t.comment_no_infix===!1)t.comment_no_infix=!1;else if(t.comment_no_infix!==!0)throw new he("CSV_INVALID_OPTION_COMMENT",["Invalid option comment_no_infix:","value must be a \
boolean,",`got ${JSON.stringify(t.comment_no_infix)}`],t);if(t.delimiter_auto===void 0||t.delimiter_auto===null||t.delimiter_auto===!1)t.delimiter_auto=!1;else if(t.delimiter_auto===!0)t.delimiter_auto=
{};else if(!Di(t.delimiter_auto))throw new he("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","delimiter_auto must be a boolean or a configuration object,",`got ${JSON.stringify(
t.delimiter_auto)}`],t);if(t.delimiter_auto){if(t.delimiter_auto.preferred===void 0)t.delimiter_auto.preferred={44:1.8,9:1.8,59:1.6,32:1.6,58:1.5,46:1.4,47:1.4};else if(!Di(t.delimiter_auto.preferred))
throw new he("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","preferred must be an object,",`got ${JSON.stringify(t.delimiter_auto.preferred)}`],t);if(t.delimiter_auto.score===void 0)
t.delimiter_auto.score=(n,o)=>(n.total-n.std)*(o.preferred[n.char_code]||1);else if(typeof t.delimiter_auto.score!="function")throw new he("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimite\
r_auto:","score must be a function,",`got ${JSON.stringify(t.delimiter_auto.score)}`],t);if(t.delimiter_auto.size===void 0)t.delimiter_auto.size=2048;else if(typeof t.delimiter_auto.size!="number")throw new he(
"CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","size must be a number,",`got ${JSON.stringify(t.delimiter_auto.size)}`],t)}let r=JSON.stringify(t.delimiter);if(t.delimiter_auto!==
!1&&(t.delimiter=[]),Array.isArray(t.delimiter)||((t.delimiter===void 0||t.delimiter===null||t.delimiter===!1)&&(t.delimiter=w.Buffer.from(",",t.encoding)),t.delimiter=[t.delimiter]),t.delimiter=t.delimiter.
map(function(n){if(typeof n=="string"&&(n=w.Buffer.from(n,t.encoding)),!w.Buffer.isBuffer(n)||n.length===0)throw new he("CSV_INVALID_OPTION_DELIMITER",["Invalid option delimiter:","delimiter must be a\
 non empty string or buffer or array of string|buffer,",`got ${r}`],t);return n}),t.escape===void 0||t.escape===!0?t.escape=w.Buffer.from('"',t.encoding):typeof t.escape=="string"?t.escape=w.Buffer.from(
t.escape,t.encoding):(t.escape===null||t.escape===!1)&&(t.escape=null),t.escape!==null&&!w.Buffer.isBuffer(t.escape))throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, go\
t ${JSON.stringify(t.escape)}`);if(t.from===void 0||t.from===null)t.from=1;else if(typeof t.from=="string"&&/\d+/.test(t.from)&&(t.from=parseInt(t.from)),Number.isInteger(t.from)){if(t.from<0)throw new Error(
`Invalid Option: from must be a positive integer, got ${JSON.stringify(e.from)}`)}else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(t.from)}`);if(t.from_line===void 0||
t.from_line===null)t.from_line=1;else if(typeof t.from_line=="string"&&/\d+/.test(t.from_line)&&(t.from_line=parseInt(t.from_line)),Number.isInteger(t.from_line)){if(t.from_line<=0)throw new Error(`In\
valid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(e.from_line)}`)}else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(e.from_line)}`);
if(t.ignore_last_delimiters===void 0||t.ignore_last_delimiters===null)t.ignore_last_delimiters=!1;else if(typeof t.ignore_last_delimiters=="number")t.ignore_last_delimiters=Math.floor(t.ignore_last_delimiters),
t.ignore_last_delimiters===0&&(t.ignore_last_delimiters=!1);else if(typeof t.ignore_last_delimiters!="boolean")throw new he("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",["Invalid option `ignore_last_de\
limiters`:","the value must be a boolean value or an integer,",`got ${JSON.stringify(t.ignore_last_delimiters)}`],t);if(t.ignore_last_delimiters===!0&&t.columns===!1)throw new he("CSV_IGNORE_LAST_DELI\
MITERS_REQUIRES_COLUMNS",["The option `ignore_last_delimiters`","requires the activation of the `columns` option"],t);if(t.info===void 0||t.info===null||t.info===!1)t.info=!1;else if(t.info!==!0)throw new Error(
`Invalid Option: info must be true, got ${JSON.stringify(t.info)}`);if(t.max_record_size===void 0||t.max_record_size===null||t.max_record_size===!1)t.max_record_size=0;else if(!(Number.isInteger(t.max_record_size)&&
t.max_record_size>=0))if(typeof t.max_record_size=="string"&&/\d+/.test(t.max_record_size))t.max_record_size=parseInt(t.max_record_size);else throw new Error(`Invalid Option: max_record_size must be a\
 positive integer, got ${JSON.stringify(t.max_record_size)}`);if(t.objname===void 0||t.objname===null||t.objname===!1)t.objname=void 0;else if(w.Buffer.isBuffer(t.objname)){if(t.objname.length===0)throw new Error(
"Invalid Option: objname must be a non empty buffer");t.encoding===null||(t.objname=t.objname.toString(t.encoding))}else if(typeof t.objname=="string"){if(t.objname.length===0)throw new Error("Invalid\
 Option: objname must be a non empty string")}else if(typeof t.objname!="number")throw new Error(`Invalid Option: objname must be a string or a buffer, got ${t.objname}`);if(t.objname!==void 0){if(typeof t.
objname=="number"){if(t.columns!==!1)throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field")}else if(t.columns===!1)throw Error("Invalid Option: objname f\
ield must be combined with columns or be defined as an index")}if(t.on_record===void 0||t.on_record===null)t.on_record=void 0;else if(typeof t.on_record!="function")throw new he("CSV_INVALID_OPTION_ON\
_RECORD",["Invalid option `on_record`:","expect a function,",`got ${JSON.stringify(t.on_record)}`],t);if(t.on_skip!==void 0&&t.on_skip!==null&&typeof t.on_skip!="function")throw new Error(`Invalid Opt\
ion: on_skip must be a function, got ${JSON.stringify(t.on_skip)}`);if(t.quote===null||t.quote===!1||t.quote==="")t.quote=null;else if(t.quote===void 0||t.quote===!0?t.quote=w.Buffer.from('"',t.encoding):
typeof t.quote=="string"&&(t.quote=w.Buffer.from(t.quote,t.encoding)),!w.Buffer.isBuffer(t.quote))throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(t.quote)}`);
if(t.raw===void 0||t.raw===null||t.raw===!1)t.raw=!1;else if(t.raw!==!0)throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(t.raw)}`);if(t.record_delimiter===void 0)t.record_delimiter=
[];else if(typeof t.record_delimiter=="string"||w.Buffer.isBuffer(t.record_delimiter)){if(t.record_delimiter.length===0)throw new he("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_deli\
miter`:","value must be a non empty string or buffer,",`got ${JSON.stringify(t.record_delimiter)}`],t);t.record_delimiter=[t.record_delimiter]}else if(!Array.isArray(t.record_delimiter))throw new he("\
CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a buffer or array of string|buffer,",`got ${JSON.stringify(t.record_delimiter)}`],t);if(t.record_delimiter=
t.record_delimiter.map(function(n,o){if(typeof n!="string"&&!w.Buffer.isBuffer(n))throw new he("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a bu\
ffer or array of string|buffer",`at index ${o},`,`got ${JSON.stringify(n)}`],t);if(n.length===0)throw new he("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be \
a non empty string or buffer",`at index ${o},`,`got ${JSON.stringify(n)}`],t);return typeof n=="string"&&(n=w.Buffer.from(n,t.encoding)),n}),typeof t.relax_column_count!="boolean")if(t.relax_column_count===
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
reater than 0, got ${JSON.stringify(e.to_line)}`)}else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(e.to_line)}`);return t};p();var xC=function(e,t){t||({delimiter_auto:t}=Es({delimiter_auto:!0})),typeof e=="string"&&(e=w.Buffer.from(e)),w.Buffer.isBuffer(e)&&(e=(o=>{let s=[],i=Ic({delimiter:[]}),a=l=>s.push(l),u=()=>{},c=i.parse(
o,!0,a,u);if(c!==void 0)throw c;return s})(e));let r=Array(127).fill().map(()=>({lines:[]}));e.map(([o],s)=>{for(let i=0,a=o.length;i<a;i++){let u=o.charCodeAt(i);r[u].lines[s]===void 0&&(r[u].lines[s]=
0),r[u].lines[s]++}}),r.map((o,s)=>{o.char_code=s,o.std=J2(o.lines),o.total=o.lines.reduce((i,a)=>i+a,0),o.preferred=!!t.preferred[s],o.score=t.score(o,t)});let n=r.reduce((o,s)=>o.score>s.score?o:s,{});
return String.fromCharCode(n.char_code)},J2=function(e){let t=e.length;if(t===0)return 0;let r=e.reduce((n,o)=>n+o)/t;return Math.sqrt(e.map(n=>Math.pow(n-r,2)).reduce((n,o)=>n+o)/t)};var kC=function(e){return e.every(t=>t==null||t.toString&&t.toString().trim()==="")},Y2=13,X2=10,vs={utf8:w.Buffer.from([239,187,191]),utf16le:w.Buffer.from([255,254])},Ic=function(e={}){let t={bytes:0,
bytes_records:0,comment_lines:0,empty_lines:0,invalid_field_length:0,lines:1,records:0},r=Es(e);return{info:t,original_options:e,options:r,state:BC(r),__needMoreData:function(n,o,s){if(s)return!1;let{
encoding:i,escape:a,quote:u}=this.options,{quoting:c,needMoreDataSize:l,recordDelimiterMaxLength:f}=this.state,d=o-n-1,A=Math.max(l,f===0?w.Buffer.from(`\r
`,i).length:f,c?(a===null?0:a.length)+u.length:0,c?u.length+f:0);return d<A},parse:function(n,o,s,i){let{bom:a,comment_no_infix:u,delimiter_auto:c,encoding:l,from_line:f,ltrim:d,max_record_size:A,raw:m,
relax_quotes:h,rtrim:g,skip_empty_lines:y,to:b,to_line:I}=this.options,{comment:B,escape:E,quote:v,record_delimiter:k}=this.options,{bomSkipped:S,delimiterDiscovered:$,delimiterBufPrevious:z,rawBuffer:G,
escapeIsQuote:re}=this.state;if(!$&&c){let ee;if(z===void 0?ee=n:z!==void 0&&n===void 0?ee=z:ee=w.Buffer.concat([z,n]),n=void 0,o||ee.length>c.size)this.options.delimiter=[w.Buffer.from(xC(ee,this.options.
delimiter_auto))],this.state.previousBuf=ee,this.state.delimiterBufPrevious=void 0,this.state.delimiterDiscovered=!0;else{this.state.delimiterBufPrevious=ee;return}}let{previousBuf:pe}=this.state,H;if(pe===
void 0)if(n===void 0){i();return}else H=n;else pe!==void 0&&n===void 0?H=pe:H=w.Buffer.concat([pe,n]);if(S===!1)if(a===!1)this.state.bomSkipped=!0;else if(H.length<3){if(o===!1){this.state.previousBuf=
H;return}}else{for(let ee in vs)if(vs[ee].compare(H,0,vs[ee].length)===0){let $e=vs[ee].length;this.state.bufBytesStart+=$e,H=H.slice($e);let Oe=Es({...this.original_options,encoding:ee});for(let Be in Oe)
this.options[Be]=Oe[Be];({comment:B,escape:E,quote:v}=this.options);break}this.state.bomSkipped=!0}let Qe=H.length,X;for(X=0;X<Qe&&!this.__needMoreData(X,Qe,o);X++){if(this.state.wasRowDelimiter===!0&&
(this.info.lines++,this.state.wasRowDelimiter=!1),I!==-1&&this.info.lines>I){this.state.stop=!0,i();return}this.state.quoting===!1&&k.length===0&&this.__autoDiscoverRecordDelimiter(H,X)&&(k=this.options.
record_delimiter);let ee=H[X];if(m===!0&&G.append(ee),(ee===Y2||ee===X2)&&this.state.wasRowDelimiter===!1&&(this.state.wasRowDelimiter=!0),this.state.escaping===!0)this.state.escaping=!1;else{if(E!==null&&
this.state.quoting===!0&&this.__isEscape(H,X,ee)&&X+E.length<Qe)if(re){if(this.__isQuote(H,X+E.length)){this.state.escaping=!0,X+=E.length-1;continue}}else{this.state.escaping=!0,X+=E.length-1;continue}
if(this.state.commenting===!1&&this.__isQuote(H,X))if(this.state.quoting===!0){let Be=H[X+v.length],Pe=g&&this.__isCharTrimable(H,X+v.length),Z=B!==null&&this.__compareBytes(B,H,X+v.length,Be),Ue=this.
__isDelimiter(H,X+v.length,Be),Je=k.length===0?this.__autoDiscoverRecordDelimiter(H,X+v.length):this.__isRecordDelimiter(Be,H,X+v.length);if(E!==null&&this.__isEscape(H,X,ee)&&this.__isQuote(H,X+E.length))
X+=E.length-1;else if(!Be||Ue||Je||Z||Pe){this.state.quoting=!1,this.state.wasQuoting=!0,X+=v.length-1;continue}else if(h===!1){let fe=this.__error(new he("CSV_INVALID_CLOSING_QUOTE",["Invalid Closing\
 Quote:",`got "${String.fromCharCode(Be)}"`,`at line ${this.info.lines}`,"instead of delimiter, record delimiter, trimable character","(if activated) or comment"],this.options,this.__infoField()));if(fe!==
void 0)return fe}else this.state.quoting=!1,this.state.wasQuoting=!0,this.state.field.prepend(v),X+=v.length-1}else if(this.state.field.length!==0){if(h===!1){let Be=this.__infoField(),Pe=Object.keys(
vs).map(Ue=>vs[Ue].equals(this.state.field.toString())?Ue:!1).filter(Boolean)[0],Z=this.__error(new he("INVALID_OPENING_QUOTE",["Invalid Opening Quote:",`a quote is found on field ${JSON.stringify(Be.
column)} at line ${Be.lines}, value is ${JSON.stringify(this.state.field.toString(l))}`,Pe?`(${Pe} bom)`:void 0],this.options,Be,{field:this.state.field}));if(Z!==void 0)return Z}}else{this.state.quoting=
!0,X+=v.length-1;continue}if(this.state.quoting===!1){let Be=this.__isRecordDelimiter(ee,H,X);if(Be!==0){if(this.state.commenting&&this.state.wasQuoting===!1&&this.state.record.length===0&&this.state.
field.length===0)this.info.comment_lines++;else{if(this.state.enabled===!1&&this.info.lines+(this.state.wasRowDelimiter===!0?1:0)>=f){this.state.enabled=!0,this.__resetField(),this.__resetRecord(),X+=
Be-1;continue}if(y===!0&&this.state.wasQuoting===!1&&this.state.record.length===0&&this.state.field.length===0){this.info.empty_lines++,X+=Be-1;continue}this.info.bytes=this.state.bufBytesStart+X;let Ue=this.
__onField();if(Ue!==void 0)return Ue;this.info.bytes=this.state.bufBytesStart+X+Be;let Je=this.__onRecord(s);if(Je!==void 0)return Je;if(b!==-1&&this.info.records>=b){this.state.stop=!0,i();return}}this.
state.commenting=!1,X+=Be-1;continue}if(this.state.commenting)continue;if(B!==null&&(u===!1||this.state.record.length===0&&this.state.field.length===0)&&this.__compareBytes(B,H,X,ee)!==0){this.state.commenting=
!0;continue}let Pe=this.__isDelimiter(H,X,ee);if(Pe!==0){this.info.bytes=this.state.bufBytesStart+X;let Z=this.__onField();if(Z!==void 0)return Z;X+=Pe-1;continue}}}if(this.state.commenting===!1&&A!==
0&&this.state.record_length+this.state.field.length>A)return this.__error(new he("CSV_MAX_RECORD_SIZE",["Max Record Size:","record exceed the maximum number of tolerated bytes",`of ${A}`,`at line ${this.
info.lines}`],this.options,this.__infoField()));let $e=d===!1||this.state.quoting===!0||this.state.field.length!==0||!this.__isCharTrimable(H,X),Oe=g===!1||this.state.wasQuoting===!1;if($e===!0&&Oe===
!0)this.state.field.append(ee);else{if(g===!0&&!this.__isCharTrimable(H,X))return this.__error(new he("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",["Invalid Closing Quote:","found non trimable byte aft\
er quote",`at line ${this.info.lines}`],this.options,this.__infoField()));$e===!1&&(X+=this.__isCharTrimable(H,X)-1);continue}}if(o===!0)if(this.state.quoting===!0){let ee=this.__error(new he("CSV_QUO\
TE_NOT_CLOSED",["Quote Not Closed:",`the parsing is finished with an opening quote at line ${this.info.lines}`],this.options,this.__infoField()));if(ee!==void 0)return ee}else if(this.state.wasQuoting===
!0||this.state.record.length!==0||this.state.field.length!==0){this.info.bytes=this.state.bufBytesStart+X;let ee=this.__onField();if(ee!==void 0)return ee;let $e=this.__onRecord(s);if($e!==void 0)return $e}else
this.state.wasRowDelimiter===!0?this.info.empty_lines++:this.state.commenting===!0&&this.info.comment_lines++;else this.state.bufBytesStart+=X,this.state.previousBuf=H.slice(X);this.state.wasRowDelimiter===
!0&&(this.info.lines++,this.state.wasRowDelimiter=!1)},__onRecord:function(n){let{columns:o,group_columns_by_name:s,encoding:i,info:a,from:u,relax_column_count:c,relax_column_count_less:l,relax_column_count_more:f,
raw:d,skip_records_with_empty_values:A}=this.options,{enabled:m,record:h}=this.state;if(m===!1)return this.__resetRecord();let g=h.length;if(o===!0){if(A===!0&&kC(h)){this.__resetRecord();return}return this.
__firstLineToColumns(h)}if(o===!1&&this.info.records===0&&(this.state.expectedRecordLength=g),g!==this.state.expectedRecordLength){let y=o===!1?new he("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",["Invalid\
 Record Length:",`expect ${this.state.expectedRecordLength},`,`got ${g} on line ${this.info.lines}`],this.options,this.__infoField(),{record:h}):new he("CSV_RECORD_INCONSISTENT_COLUMNS",["Invalid Reco\
rd Length:",`columns length is ${o.length},`,`got ${g} on line ${this.info.lines}`],this.options,this.__infoField(),{record:h});if(c===!0||l===!0&&g<this.state.expectedRecordLength||f===!0&&g>this.state.
expectedRecordLength)this.info.invalid_field_length++,this.state.error=y;else{let b=this.__error(y);if(b)return b}}if(A===!0&&kC(h)){this.__resetRecord();return}if(this.state.recordHasError===!0){this.
__resetRecord(),this.state.recordHasError=!1;return}if(this.info.records++,u===1||this.info.records>=u){let{objname:y}=this.options;if(o!==!1){let b={};for(let I=0,B=h.length;I<B;I++)o[I]===void 0||o[I].
disabled||(s===!0&&Object.hasOwn(b,o[I].name)?Array.isArray(b[o[I].name])?b[o[I].name]=b[o[I].name].concat(h[I]):b[o[I].name]=[b[o[I].name],h[I]]:Object.defineProperty(b,o[I].name,{value:h[I],enumerable:!0,
writable:!0,configurable:!0}));if(d===!0||a===!0){let I=Object.assign({record:b},d===!0?{raw:this.state.rawBuffer.toString(i)}:{},a===!0?{info:this.__infoRecord()}:{}),B=this.__push(y===void 0?I:[b[y],
I],n);if(B)return B}else{let I=this.__push(y===void 0?b:[b[y],b],n);if(I)return I}}else if(d===!0||a===!0){let b=Object.assign({record:h},d===!0?{raw:this.state.rawBuffer.toString(i)}:{},a===!0?{info:this.
__infoRecord()}:{}),I=this.__push(y===void 0?b:[h[y],b],n);if(I)return I}else{let b=this.__push(y===void 0?h:[h[y],h],n);if(b)return b}}this.__resetRecord()},__firstLineToColumns:function(n){let{firstLineToHeaders:o}=this.
state;try{let s=o===void 0?n:o.call(null,n);if(!Array.isArray(s))return this.__error(new he("CSV_INVALID_COLUMN_MAPPING",["Invalid Column Mapping:","expect an array from column function,",`got ${JSON.
stringify(s)}`],this.options,this.__infoField(),{headers:s}));let i=bc(s);this.state.expectedRecordLength=i.length,this.options.columns=i,this.__resetRecord();return}catch(s){return s}},__resetRecord:function(){
this.options.raw===!0&&this.state.rawBuffer.reset(),this.state.error=void 0,this.state.record=[],this.state.record_length=0},__onField:function(){let{cast:n,encoding:o,rtrim:s,max_record_size:i}=this.
options,{enabled:a,wasQuoting:u}=this.state;if(a===!1)return this.__resetField();let c=this.state.field.toString(o);if(s===!0&&u===!1&&(c=c.trimRight()),n===!0){let[l,f]=this.__cast(c);if(l!==void 0)return l;
c=f}this.state.record.push(c),i!==0&&typeof c=="string"&&(this.state.record_length+=c.length),this.__resetField()},__resetField:function(){this.state.field.reset(),this.state.wasQuoting=!1},__push:function(n,o){
let{on_record:s}=this.options;if(s!==void 0){let i=this.__infoRecord();try{n=s.call(null,n,i)}catch(a){return a}if(n==null)return}this.info.bytes_records+=this.info.bytes,o(n)},__cast:function(n){let{
columns:o,relax_column_count:s}=this.options;if(Array.isArray(o)===!0&&s&&this.options.columns.length<=this.state.record.length)return[void 0,void 0];if(this.state.castField!==null)try{let a=this.__infoField();
return[void 0,this.state.castField.call(null,n,a)]}catch(a){return[a]}if(this.__isFloat(n))return[void 0,parseFloat(n)];if(this.options.cast_date!==!1){let a=this.__infoField();return[void 0,this.options.
cast_date.call(null,n,a)]}return[void 0,n]},__compareBytes:function(n,o,s,i){if(n[0]!==i)return 0;let a=n.length;for(let u=1;u<a;u++)if(n[u]!==o[s+u])return 0;return a},__isCharTrimable:function(n,o){
let{timchars:s,timcharFirstBytes:i}=this.state,a=n[o];if(a===void 0||i[a]===0)return 0;e:for(let u=0;u<s.length;u++){let c=s[u];for(let l=0;l<c.length;l++)if(c[l]!==n[o+l])continue e;return c.length}return 0},
__isDelimiter:function(n,o,s){let{delimiter:i,ignore_last_delimiters:a}=this.options;if(a===!0&&this.state.record.length===this.options.columns.length-1)return 0;if(a!==!1&&typeof a=="number"&&this.state.
record.length===a-1)return 0;e:for(let u=0;u<i.length;u++){let c=i[u];if(c[0]===s){for(let l=1;l<c.length;l++)if(c[l]!==n[o+l])continue e;return c.length}}return 0},__isEscape:function(n,o,s){let{escape:i}=this.
options;if(i===null)return!1;let a=i.length;if(i[0]===s){for(let u=0;u<a;u++)if(i[u]!==n[o+u])return!1;return!0}return!1},__isFloat:function(n){return n-parseFloat(n)+1>=0},__isQuote:function(n,o){let{
quote:s}=this.options;if(s===null)return!1;let i=s.length;for(let a=0;a<i;a++)if(s[a]!==n[o+a])return!1;return!0},__isRecordDelimiter:function(n,o,s){let{record_delimiter:i}=this.options,a=i.length;e:
for(let u=0;u<a;u++){let c=i[u],l=c.length;if(c[0]===n){for(let f=1;f<l;f++)if(c[f]!==o[s+f])continue e;return c.length}}return 0},__autoDiscoverRecordDelimiter:function(n,o){let{encoding:s}=this.options,
i=[w.Buffer.from(`\r
`,s),w.Buffer.from(`
`,s),w.Buffer.from("\r",s)];e:for(let a=0;a<i.length;a++){let u=i[a].length;for(let c=0;c<u;c++)if(i[a][c]!==n[o+c])continue e;return this.options.record_delimiter.push(i[a]),this.state.recordDelimiterMaxLength=
i[a].length,i[a].length}return 0},__error:function(n){let{encoding:o,raw:s,skip_records_with_error:i}=this.options,a=typeof n=="string"?new Error(n):n;if(i){if(this.state.recordHasError=!0,this.options.
on_skip!==void 0)try{this.options.on_skip(a,s?this.state.rawBuffer.toString(o):void 0)}catch(u){return u}return}else return a},__infoDataSet:function(){return{...this.info,columns:this.options.columns}},
__infoRecord:function(){let{columns:n,raw:o,encoding:s}=this.options;return{...this.__infoDataSet(),bytes_records:this.info.bytes,error:this.state.error,header:n===!0,index:this.state.record.length,raw:o?
this.state.rawBuffer.toString(s):void 0}},__infoField:function(){let{columns:n}=this.options,o=Array.isArray(n),s=this.info.bytes_records;return{...this.__infoRecord(),bytes_records:s,column:o===!0?n.
length>this.state.record.length?n[this.state.record.length].name:null:this.state.record.length,quoting:this.state.wasQuoting}}}};var _C=e=>{let t=Ic(e),r,n=s=>{r.enqueue(s)},o=()=>{r.terminate()};return new CC({start(s){r=s},transform(s){let i=t.parse(s,!1,n,o);i&&r.error(i)},flush(){let s=t.parse(void 0,!0,n,o);s&&r.error(s)}},
new LA({highWaterMark:1024}),new LA({highWaterMark:1024}))};p();var eT={",":",",".":"\\."," ":"[   -   　]","'":"['’]"};function QC({decimal:e=".",thousands:t}){if(e==="."&&t===void 0)return Ge;let r=t===void 0?void 0:eT[t],n=r===void 0?"":`|\\d{1,3}(?:${r}\
\\d{3})+|\\d{1,2}(?:${r}\\d{2})+${r}\\d{3}`,o=e===","?",":"\\.",s=new RegExp(`^[+-]?(?:\\d+${n})?(?:${o}\\d*)?(?:[eE][+-]?\\d+)?$`),i=r===void 0?void 0:new RegExp(r,"g");return a=>{let u=a.trim();if(!s.
test(u))return NaN;let c=i?u.replace(i,""):u;return Ge(e===","?c.replace(",","."):c)}}p();p();var tT=6;function PC(){return{cells:0,row:0,text:"",texts:new Map}}function DC(e,t,r){e.cells++===0&&(e.row=t,e.text=r);let n=e.texts.get(r);n!==void 0?e.texts.set(r,n+1):e.texts.size<tT&&e.texts.set(
r,1)}function $C(e,{cells:t,row:r,text:n,texts:o},s){let i=s.dates?.has(e),a=i?"a date":"a finite number",u=`row ${r}, column ${F(e)} must be ${a}: current value is ${F(n)}`,c=[...o].map(([y,b])=>`${sn(
y)} in ${b}`),l=[...o.values()].reduce((y,b)=>y+b,0),f=l<t?`, others in ${t-l}`:"",d=t>1?` (of its cells ${t} are no ${i?"dates":"numbers"}: ${c.join(", ")}${f})`:"",A=i?rT(n):Cu(n),m=[...s.missing??[],
...o.keys()],h=!A&&m.length<=12&&l===t&&m.every(y=>y.length<=20)?`set "missing" to ${JSON.stringify(m)}`:`list ${t>1?"them":"it"} under "missing"`;if(i)return`${u}${d}; ${A}, or, for cells that have n\
one, ${h}`;let g=[...A?[A]:[],h,'list the column under "categorical"'];return`${u}${d}; ${g.slice(0,-1).join(", ")}, or ${g.at(-1)}`}function rT(e){return pi(e)==="date"?'name the format that all of i\
t has under "dates", as in "dates": { "column": "DD/MM/YYYY" }':'write it as 2024-03-31 or 2024-03-31T12:30 in the file, or name its format under "dates"'}var nT=mo(),[RC,oT,sT]=[48,57,46],iT=20;function TC(e){
let t=e,r,n=!1,o,s=e,i=!1,a=e,u=0,c=0;return{add(l,f){if(a?u===0?c=f:f!==c+u&&(a=!1):s&&u===0&&(c=f),u++,!!e){if(s&&(s=f>19e6&&f<2101e4&&l.length===8&&!Number.isNaN(nT(l)),i||=f!==c),o===void 0&&l.charCodeAt(
0)===RC&&l.length>1){let d=l.charCodeAt(1);d>=RC&&d<=oT&&(o=l)}t&&(l.indexOf(".")<0?(t=Math.abs(f)<1e3,n||=f!==0):(t=l.charCodeAt(l.length-4)===sT&&aT.test(l),r??=l))}},finish(l,f){let d=`column ${F(l)}`;
if(f)return[];let A=[];if(t&&r!==void 0&&n){let m=r.replace(".","");A.push(`${d} has numbers such as ${F(r)} beside whole ones below 1000: they are read with a decimal point; set "decimal": "," and "t\
housands": "." if ${r} means ${m}, or list the column under "numeric" if not`)}return s&&i&&A.push(`${d} has numbers that are dates, such as ${c}: they are read as numbers, in which a month has 100 da\
ys; list it under "dates" to have days since 1970, or under "numeric" if they are none`),o!==void 0&&A.push(`${d} has numbers that begin with 0, such as ${F(o)}, as codes do: they are read as numbers;\
 list it under "categorical" if they are codes, or under "numeric" if not`),a&&u>=iT&&A.push(`${d} counts the rows on and on from ${c}, as a row's number does, which says nothing of new rows; list it \
under "ignore", or under "numeric" if it means something`),A}}}var aT=/^[+-]?[1-9]\d{0,2}\.\d{3}$/;function OC(e,t){let r=uT(e,t);cT(e,r,t);let n=e.length,o=MC(e,t),s=t.number===void 0||t.number===Ge,i=e.map((d,A)=>TC(s&&A!==r&&!t.dates?.has(d))),a=new Float64Array(n),u=e.map(PC),c=new Map,l=0,f=d=>{
let A=d.filter(m=>u[m].cells).sort((m,h)=>u[m].row-u[h].row)[0];if(A!==void 0)throw t.refuse($C(e[A],u[A],t))};return{add(d){l++;for(let m=0;m<n;m++){let h=d[m];if(t.isMissing(h))continue;let g=o[m](h);
g===g?(a[m]+=1,i[m].add(h,g)):DC(u[m],l,h)}let A=d[r];if(t.isMissing(A)){let m=`row ${l}, label column ${F(e[r])} must have a class`;throw t.refuse(`${m}: current value is ${F(A)}`)}c.set(A,(c.get(A)??
0)+1)},finish(){if(l===0)throw t.refuse("there must be rows of data: there is a header alone");lT(c,e[r],l,t);let d=new Map([...[...t.numeric,...t.dates?.keys()??[]].map(E=>[E,"numeric"]),...t.categorical.
map(E=>[E,"categorical"])]),A=new Set(t.ignore),m=e.flatMap((E,v)=>v===r||A.has(E)?[]:[v]),h=E=>{let v=d.get(e[E]);return v?v==="numeric":a[E]>u[E].cells||u[E].cells===0},g=m.filter(h);f(g);let y=m.filter(
E=>!h(E)),b=new Set(t.numeric),B=[...g.filter(E=>a[E]===0).map(E=>`column ${F(e[E])} has no value in any row; list it under "ignore"`),...g.flatMap(E=>i[E].finish(e[E],b.has(e[E])))];return{columns:e,
label:r,numeric:g,categorical:y,rows:l,classes:ai(c.keys()),warnings:B}}}}function MC(e,{dates:t,number:r}){return e.map(n=>t?.get(n)??r??Ge)}function FC(e,t){let{columns:r,label:n,numeric:o,categorical:s,
rows:i,classes:a}=e,u=o.length,c=MC(r,t),l=o.map(g=>c[g]===Ge?Number:c[g]),f=new Float64Array(i*u),d=s.map(()=>tu(i)),A=new Int32Array(i),m=new Map(a.map((g,y)=>[g,y])),h=0;return{add(g){for(let y=0;y<
u;y++){let b=g[o[y]];f[h*u+y]=t.isMissing(b)?NaN:l[y](b)}for(let y=0;y<s.length;y++){let b=g[s[y]];d[y].set(h,t.isMissing(b)?void 0:b)}A[h++]=m.get(g[n])??-1},finish(){let g={rows:i,numeric:{names:o.map(
I=>r[I]),values:f},categorical:d.map((I,B)=>({name:r[s[B]],...I.finish()})),label:r[n],classes:a,labels:A},{warnings:y,refusals:b}=Bu(g,new Set(t.categorical));if(b[0]!==void 0)throw t.refuse(b[0]);return{
...g,warnings:[...e.warnings,...y]}}}}function uT(e,{label:t,refuse:r}){let n=rs(e,t);if(e[n]!==void 0)return n;let o=e.length,s=typeof t=="string"?`must be one of the ${Pt(o,"column")} (${nn(e)})`:`m\
ust be from ${-o} to ${o-1}, for ${Pt(o,"column")}`,i=typeof t=="string"?Ct(t,e):"";throw r(`"label" ${s}: current value is ${F(t)}${i}`)}function cT(e,t,r){let n=new Set(e);for(let o of["numeric","ca\
tegorical","ignore","dates"])for(let s of o==="dates"?r.dates?.keys()??[]:r[o]){if(n.has(s)&&s!==e[t])continue;let i=n.has(s)?", the label":`; the columns are ${nn(e)}${Ct(s,e)}`;throw r.refuse(`a nam\
e in "${o}" must be a feature column: current value is ${F(s)}${i}`)}if(!(e.length-1>new Set(r.ignore).size))throw r.refuse(`there must be a column beside the label${r.ignore.length?" and those ignore\
d":""}`)}function lT(e,t,r,{refuse:n}){let o=`the label column ${F(t)} must have at least 2`;if(e.size<2)throw n(`${o} classes: all rows are ${F([...e.keys()][0])}`);let s=[...e.keys()],i=qd(ai(s),[...e.
values()]);if(s.length>20&&2*s.length>r){let l=i?void 0:Gd(s),f=`it has ${s.length} different ${i?"numbers":"texts"} in ${Pt(r,"row")}, ${l??`such as ${Fr(s.slice(0,2))}`}`;throw n(`the label column ${F(
t)} must have classes that come again and again: ${f}${i||l!==void 0?", as a quantity has (a regression); put the numbers into a few ranges in the file, or name another column":"; name another column \
as the label"}`)}let a=s.filter(l=>e.get(l)===1);if(!a.length)return;let u=a.length===1?`class ${F(a[0])} has 1`:`classes ${Fr(a)} have 1 each`;throw n(`${o} rows of each class: ${u}${i?"; so many num\
bers look like a quantity (a regression): put them into a few ranges in the file":""}`)}p();p();function zC(e,t=0){let r=fT(),n=~t;for(let o=0;o<e.length;o++)n=r[(n^e[o])&255]^n>>>8;return~n>>>0}function fT(){return Uint32Array.from({length:256},(e,t)=>{let r=t;for(let n=0;n<8;n++)r=r&1?r>>>
1^3988292384:r>>>1;return r})}p();function Cs(e){let t=e.getReader(),r=new Uint8Array,n=async()=>{for(;;){if(r.length){let i=r;return r=new Uint8Array,i}let{done:o,value:s}=await t.read();if(o)return new Uint8Array;r=s}};return{next:n,
async read(o){let s=[];for(let i=o;i>0;){let a=await n();if(!a.length)break;let u=a.subarray(0,i);r=a.subarray(u.length),i-=u.length,s.push(u)}return tt(s)},cancel:()=>t.cancel().catch(()=>{})}}function jA(e,t){
return new ReadableStream({start(r){e.length&&r.enqueue(e)},async pull(r){let n=await t.next();n.length?r.enqueue(n):r.close()},cancel:()=>t.cancel()},{highWaterMark:0})}async function Ec(e){let t=Cs(
e),r=await t.read(2),n=jA(r,t),o=r[0]===31&&r[1]===139;return{stream:o?n.pipeThrough(new DecompressionStream("gzip")):n,packed:o}}var So=65536;async function UC(e,t){let r=0,n=await AT(e,t,s=>r=zC(s,r)),o=Cs(n);try{return{...await dT(o,t),checksum:()=>r}}catch(s){throw await o.cancel(),s}}async function dT(e,t){let r=await e.read(
So),n=r.length<So;r[0]===239&&r[1]===187&&r[2]===191&&(r=r.subarray(3));let o=(t.skip?void 0:jC(r))??GC(r);if(o)throw t.refuse(o);let s=LC(r,t.skip);for(;s===void 0&&!n;){if(r.length>t.maxLine)throw t.
refuse(`the ${t.skip} lines of "skip" must have at most ${t.maxLine} bytes: they have more`);let c=await e.read(Math.max(So,r.length));n=c.length<Math.max(So,r.length),r=tt([r,c]),s=LC(r,t.skip)}r=r.subarray(
s??r.length);let i=new TextDecoder().decode(r.subarray(0,16)),[a,u]=/^"?sep=([^"\r\n])"?(?:\r\n|\r|\n|$)/i.exec(i)??[];return a!==void 0&&(r=r.subarray(new TextEncoder().encode(a).length)),{head:new TextDecoder().
decode(r.subarray(0,So)),isWhole:n&&r.length<=So,separator:u,stream:jA(r,e)}}function LC(e,t){let r=0;for(let n=0;n<t;n++){for(;r<e.length&&e[r]!==NC&&e[r]!==GA;)r++;if(r>=e.length||e[r]===GA&&r+1>=e.
length)return;r+=e[r]===GA&&e[r+1]===NC?2:1}return r}var[NC,GA]=[10,13];async function AT(e,{maxBytes:t,refuse:r},n){let{stream:o,packed:s}=await Ec(e),i=Cs(o),a=new TextDecoder("utf-8",{fatal:!0}),u=0,
c=async()=>{try{return await(u===0?i.read(So):i.next())}catch(l){throw!s||l.name==="UserError"?l:r("it must be one whole gzip file: it is cut off, damaged, or several files in one; unpack it with gunz\
ip first")}};return new ReadableStream({async pull(l){let f=await c();try{if(u+=f.length,s&&u>t)throw r(`what the gzip file holds must be at most ${t} bytes ("maxBytes"): it is more`);if(!mT(a,f))throw r(
hT(f,u===f.length));n(f)}catch(d){throw await i.cancel(),d}f.length?l.enqueue(f):l.close()},cancel:()=>i.cancel()},{highWaterMark:0})}function mT(e,t){try{return e.decode(t,{stream:t.length>0}),!0}catch{
return!1}}var pT=[["an Excel or zip file",[80,75,3,4],"save it as CSV (UTF-8), or unzip it"],["an old Excel file",[208,207,17,224],"save it as CSV (UTF-8)"],["a Parquet file",[...bt("PAR1"),21],"write\
 it as CSV"],["a zstd file",[40,181,47,253],"unpack it, or pack it with gzip"],["an xz file",[253,55,122,88],"unpack it, or pack it with gzip"],["a bzip2 file",[...bt("BZh"),void 0,...bt("1AY&SY")],"u\
npack it, or pack it with gzip"],["an SQLite file",bt("SQLite format 3\0"),"write a table of it as CSV"],["a PDF file",bt("%PDF-"),"write its table as CSV"],["a gzip file inside of another",[31,139,8],
"unpack it once with gunzip"],["an Arrow or Feather file",bt("ARROW1\0"),"write it as CSV"],["an HDF5 file",[137,...bt(`HDF\r
`)],"write its table as CSV"],["a NumPy file",[147,...bt("NUMPY")],"write it as CSV (numpy.savetxt)"],["a pickle of Python",[128,4,149],"write it as CSV (DataFrame.to_csv)"],["an image",[137,...bt("PN\
G")],"a table of its pixels as CSV is one"],["an HTML page",bt("<!DOCTYPE"),"look whether a download gave an error page"],["an HTML page",bt("<!doctype"),"look whether a download gave an error page"],
["an HTML page",bt("<html"),"look whether a download gave an error page"],["an HTML page",bt("<table"),"save it as CSV (UTF-8)"],["an XML file",bt("<?xml"),"write its table as CSV"],["JSON",bt('{"'),"\
write it as CSV"],["JSON",bt("[{"),"write it as CSV"],["an ARFF file",bt("@relation "),'set "skip" to the lines before its rows and "header" to the names, or write it as CSV'],["a Git LFS pointer",bt(
"version https://git-lfs"),"fetch the file itself with git lfs pull"]];function bt(e){return Array.from(e,t=>t.charCodeAt(0))}function jC(e){let t=pT.find(([,r])=>r.every((n,o)=>o<e.length&&(n===void 0||
e[o]===n)));return t&&`the file must be a table as UTF-8 text: it is ${t[0]}; ${t[2]}`}function hT(e,t){let r="the file must be UTF-8 text",n=t?jC(e)??GC(e):void 0;if(n)return n;let{encoding:o,name:s}=gT(
e);return`${r}: it has bytes that are not, as ${s} has; save it as UTF-8, or run iconv -f ${o} -t UTF-8`}function GC(e){let t=i=>`the file must be UTF-8 text: it looks like ${i}; save it as UTF-8, or \
run iconv -f ${i} -t UTF-8`;if(e[0]===255&&e[1]===254)return t(e.length>3&&e[2]===0&&e[3]===0?"UTF-32":"UTF-16");if(e[0]===254&&e[1]===255)return t("UTF-16");let r=Math.min(e.length,4096)&-2;if(r<4)return;
let n=[0,0];for(let i=0;i<r;i++)e[i]===0&&(n[i%2]+=1);let[o,s]=n;if(s>.4*r/2&&o===0)return t("UTF-16LE");if(o>.4*r/2&&s===0)return t("UTF-16BE")}function gT(e){let[t,r,n]=[0,0,0];for(let o=0;o<e.length;o++){
let s=e[o];s<128||(t++,(o===0||e[o-1]<128)&&r++,s<160&&n++)}return t>1.5*r?{encoding:"<its encoding>",name:"an encoding of another script (such as Shift_JIS, GB18030, Big5, EUC-KR or Windows-1251)"}:n>
0?{encoding:"WINDOWS-1252",name:"Windows-1252 (Western European)"}:{encoding:"ISO-8859-1",name:"Latin-1 (ISO 8859-1) or Windows-1252"}}p();p();var qC=[",",";","	","|"];var yT=new Set(qC);function WC(e,t,r){let n=qC.map(o=>wT(e,t,o,r)).filter(({columns:o})=>o>1);return n.sort((o,s)=>Number(s.known)-Number(o.known)||s.even-o.even||s.clean-o.clean||s.columns-o.columns),
n[0]?.delimiter??","}function wT(e,t,r,n){let o=IT(e,t,r,n),s=o[0]??[],{names:i=[],widths:a=[]}=n,u=o.flat();return{delimiter:r,known:s.some(({text:c})=>i.includes(c))||a.includes(s.length),even:o.filter(
({length:c})=>c===s.length).length/Math.max(1,o.length),clean:u.filter(c=>bT(c,r)).length/Math.max(1,u.length),columns:s.length}}function bT({text:e,quoted:t},r){if(t||/^[+-]?[\d.]{0,20},\d{1,20}$/.test(
e))return!0;for(let n of e)if(n!==r&&yT.has(n))return!1;return!0}function IT(e,t,r,{quote:n,comment:o}){let s=[],i=0;for(;i<e.length&&s.length<200;){if(o!==void 0&&e.startsWith(o,i))for(;i<e.length&&!qA(
e[i]);)i++;if(qA(e[i])){i++;continue}let a=[],u=!1;for(;;){let c=ET(e,i,r,n);if(i=c.end,u=c.closed,a.push(c),e[i]!==r)break;i++}if(i>=e.length&&!(t&&u))break;(a.length>1||a[0].text!==""||a[0].quoted)&&
s.push(a)}return s}function ET(e,t,r,n){let o=t;for(;(e[o]===" "||e[o]==="	")&&e[o]!==r;)o++;let s=n!==void 0&&e[o]===n,i=s?o+1:o,a=!0;if(s){for(o++;o<e.length;o++)if(e[o]===n){if(e[o+1]!==n)break;o++}
a=o<e.length}let u=o;for(;o<e.length&&e[o]!==r&&!qA(e[o]);)o++;let c=e.slice(i,s?u:o);return{text:s?c.replaceAll(n+n,n):c.trim(),quoted:s,end:o,closed:a}}function qA(e){return e===`
`||e==="\r"}function Un(e){return e==="	"?"a tab":JSON.stringify(e)}p();var WA=()=>de(ue().min(1)).default([]),vT=Rr(ue().min(1),ue()).superRefine((e,t)=>{for(let[r,n]of Object.entries(e)){let o=WI(n);o&&t.addIssue({code:"custom",path:[r],message:o})}}),ZC=e=>P({path:e.path().
describe("The file, UTF-8, gzipped or not; relative to the config file."),label:pt([ue().min(1),nr()]).describe("Column of the true classes: its name, or its position from 0 (-1 is the last)."),header:pt(
[Fe(),de(ue().min(1)).min(1)]).default(!0).describe("Whether the first row has the names; or the names. Without any they are column1, column2, …"),delimiter:ue().default("auto").refine(t=>t==="auto"||
/^[^"\r\n]$/u.test(t),'must be "auto" or one character, and no quote or line break').describe("One character; or `auto`: a comma, semicolon, tab or vertical bar, as the file looks."),missing:de(ue()).
default([...Sb]).describe("Texts that stand for a missing cell, space around them aside."),numeric:WA().describe("Columns of numbers, whatever their cells look like."),categorical:WA().describe("Colum\
ns of categories, whatever their cells look like."),ignore:WA().describe("Columns to leave out, such as a row's id."),maxColumns:nr().min(2).default(2e4).describe("A file with more columns is refused."),
decimal:ve([".",","]).optional().describe("Decimal mark of numbers; a point by default."),thousands:ve([",","."," ","'"]).optional().describe("What is between groups of three digits; nothing by defaul\
t."),dates:pt([de(ue().min(1)),vT]).optional().describe("Columns of dates (ISO 8601), or each with its format (`DD/MM/YYYY`); read as days since 1970."),comment:ue().optional().refine(t=>t===void 0||/^[^\s"]{1,10}$/.
test(t),"must be 1 to 10 signs, no space or quote").describe("What begins a line that is no row; nothing by default."),quote:ue().optional().refine(t=>t===void 0||t==="none"||/^[!-/:-@[-`{-~]$/.test(t),
'must be "none" or one sign, such as a quote').describe('Around cells that hold delimiters or line breaks, or `none`; `"` by default.'),skip:nr().min(0).max(1e6).optional().describe("Lines before the \
table; 0 by default."),duplicates:ve(["refuse","number"]).optional().describe("What to do with names that come twice: refuse the file (by default), or number them (x, x_2)."),maxBytes:nr().min(1).optional().
describe("A gzip file that holds more bytes is refused; 4 GiB by default.")}).superRefine((t,r)=>{let{numeric:n,categorical:o,ignore:s,dates:i=[]}=t,a=(y,b)=>r.addIssue({code:"custom",path:y,message:b}),
u=new Map(s.map(y=>[y,"ignore"])),c={numeric:n,categorical:o,dates:Array.isArray(i)?i:Object.keys(i)};for(let[y,b]of Object.entries(c))b.forEach((I,B)=>{let E=u.get(I)??y;if(E===y)return u.set(I,y);a(
y==="dates"&&!Array.isArray(i)?[y,I]:[y,B],`must not be listed under "${E}" as well`)});let{decimal:l=".",thousands:f,delimiter:d,comment:A,quote:m='"',header:h,duplicates:g}=t;f===l&&a(["thousands"],
`must be another sign than "decimal" (${F(l)})`),m===d&&a(["quote"],'must be another sign than "delimiter"'),A!==void 0&&(A.includes(d)||A.includes(m))&&a(["comment"],"must not have the delimiter or t\
he quote in it"),g!==void 0&&h!==!0&&a(["duplicates"],'must be left out where the names are not those of the first row ("header")')});function Dt({path:e},t){return new _(`Cannot read ${e} as csv: ${t}`)}function VC({delimiter:e,looks:t,isGuess:r}){return r?e===","?"":`, apart at ${Un(e)} as the file looks ("delimiter")`:e===t?"":`; the file looks as if cells were apart at ${Un(t)} ("delimiter")`}function HC(e,t,r){
let{header:n,maxColumns:o,duplicates:s}=t;if(e.length>o)throw Dt(t,`the file must have at most ${o} columns ("maxColumns"): it has ${e.length}`);let{delimiter:i,looks:a,like:u}=r;if(e.length===1&&i!==
a)throw Dt(t,`the file must have cells apart at ${Un(i)}: it has one column so, ${nn(e)}, and looks as if they were apart at ${Un(a)}; set "delimiter" to ${F(a)} or "auto"`);if(e.length===1&&n===!0&&!r.
labelOptional&&e[0]!==t.label)throw Dt(t,`the file must have a column beside the label: row 1 has one cell, ${nn(e)}; set "delimiter" to what is between cells, or "skip" to how many lines come before \
the names`);if(n===!1)return e.map((m,h)=>`column${h+1}`);let c=n===!0?e.map((m,h)=>m.trim()||`column${h+1}`):n,l=s==="number"?ST(c):c,f=ui(l);if(f!==void 0)throw Dt(t,xT(l,f,n===!0));CT(l,t,r);let d=BT(
l,e.length,t,r),A=u&&[...u.numeric,...u.categorical].find(m=>!d.includes(m));if(A!==void 0)throw Dt(t,`the file must have the column ${F(A)}: its ${Pt(d.length,"column")} are ${nn(d)}${Ct(A,d)}`);return d}
function CT(e,t,{labelOptional:r=!1}){let{header:n,comment:o,label:s}=t,[i]=/^(?:#|%|\/\/|--)/.exec(e[0])??[];if(!(n!==!0||o!==void 0||i===void 0)&&!(r||typeof s!="string"||e.includes(s)))throw Dt(t,`\
row 1 must have the names of the columns, ${F(s)} among them: it begins with ${F(e[0])}; set "comment" to ${F(i)} if such lines are comments, or "skip" to how many lines come before the names`)}function BT(e,t,r,{
labelOptional:n=!1}){if(e.length===t)return e;if(n&&e.length===t+1){let o=rs(e,r.label);return e.filter((s,i)=>i!==o)}throw Dt(r,`"header" must name ${Pt(t,"column")}, one per cell: it names ${e.length}`)}
function ST(e){let t=new Set(e),r=new Set;return e.map(n=>{let o=n;for(let s=2;r.has(o)||o!==n&&t.has(o);s++)o=`${n}_${s}`;return r.add(o),o})}function xT(e,t,r){let n=e.indexOf(t),o=`${n+1} and ${e.indexOf(
t,n+1)+1}`,s=r?`; set "duplicates" to "number" to call the second ${F(`${t}_2`)}, or "header" to false if row 1 has no names`:"";return`column names must differ: ${F(t)} is there twice, as columns ${o}${s}`}var JC={kind:"dataset",name:"csv",summary:"Rows of a comma-separated file, numeric and categorical, with a label column.",formerDefaults:{delimiter:{was:",",is:"auto"}},options:ZC,create(e,t){let r=t.
resolve(Jo),n={...e,isMissing:kT(e.missing),number:QC(e),dates:_T(e),refuse:o=>Dt(e,o)};return{load:()=>QT(r,e,n),rows:o=>PT(r,e,n,o)}}};function kT(e){let t=new Set(e.map(o=>o.trim())),r=Math.max(0,...Array.
from(t,({length:o})=>o)),n=o=>o>32&&o<127;return o=>{let{length:s}=o;return s>r&&n(o.charCodeAt(0))&&n(o.charCodeAt(s-1))?!1:t.has(o.trim())}}function _T({dates:e=[]}){return Array.isArray(e)?new Map(
e.map(t=>[t,mo()])):new Map(Object.entries(e).map(([t,r])=>[t,mo(r)]))}async function QT(e,t,r){let n=await KC(e,t,a=>OC(a,r)),o=n.result.finish(),s=await KC(e,t,()=>FC(o,r));if(s.checksum!==n.checksum)
throw Dt(t,"the file must not change while it is read: it did");let i=s.result.finish();return{...i,warnings:[...RT(n,o.columns,t),...i.warnings??[]]}}function RT({delimiter:e,isGuess:t},r,{header:n}){
let o=r.filter(a=>!Number.isNaN(Ge(a))),s=n===!0&&o.length>=Math.max(1,r.length-1)?[`row 1 has the names of the columns, and they are numbers: ${nn(r)}; set "header" to false if it is a row`]:[];return!t||
e===","?s:[`the file has ${`${r.length} columns apart at ${Un(e)}`}, as it looks ("delimiter": "auto"): set "delimiter" if that is wrong`,...s]}async function KC(e,t,r){let{records:n,checksum:o,delimiter:s,
isGuess:i}=await YC(e,t),a;for await(let u of n)a?a.add(u):a=r(u);return{result:a,checksum:o(),delimiter:s,isGuess:i}}async function*PT(e,t,{isMissing:r,dates:n,number:o},s){let i=new Set(t.ignore),a=new Set(
[...s?.categorical??[],...t.categorical]),u=t.decimal===","||t.thousands!==void 0,{records:c}=await YC(e,t,{labelOptional:!0,like:s}),l,f=[],d=0;for await(let A of c){if(!l){l=A;let h=typeof t.label==
"string"?l.indexOf(t.label):s?-1:rs(l,t.label),g=s&&new Set(s.numeric);f=l.map((y,b)=>{let I=n?.get(y),B=(S,$,z)=>{if(!Number.isNaN(S))return String(S);if(!g?.has(y)||Number.isNaN(Ge($)))return $;throw Dt(
t,`row ${d}, column ${F(y)} must be ${z}, as in the file of the training rows: current value is ${F($)}`)};if(I)return S=>B(I(S),S,"a date");let E=g?g.has(y):b!==h&&!a.has(y),v=t.decimal===","?"a deci\
mal comma":"a decimal point",k=t.thousands===void 0?"":` and ${F(t.thousands)} between thousands`;return u&&E?S=>B(o(S),S,`a number with ${v}${k}`):S=>S});continue}d++;let m=new Map;for(let h=0;h<l.length;h++){
let g=A[h];i.has(l[h])||m.set(l[h],r(g)?void 0:f[h](g))}yield{number:d,cells:m}}}var ZA=1<<24,DT=2**32;async function YC(e,t,r={}){let{skip:n=0,maxBytes:o=DT,comment:s,header:i}=t,a=t.quote==="none"?void 0:
t.quote??'"',u=B=>Dt(t,B),c=await e.open(t.path),l=await UC(c,{skip:n,maxBytes:o,maxLine:ZA,refuse:u}),{separator:f}=l,d=t.delimiter==="auto"&&f===void 0,{numeric:A=[],categorical:m=[]}=r.like??{},h=typeof t.
label=="string"?[t.label]:[],g=f??WC(l.head,l.isWhole,{quote:a,comment:s,names:[...h,...t.ignore,...t.numeric,...t.categorical,...A,...m],widths:Array.isArray(i)?[i.length,...r.labelOptional?[i.length-
1]:[]]:[]}),y=t.delimiter==="auto"?g:t.delimiter;if(y===a)throw await l.stream.cancel(),u(`the file must not have ${Un(a)} both as delimiter and as quote: set "delimiter"`);let b=_C({trim:!0,delimiter:y,
quote:a??null,escape:a??null,...s===void 0?{}:{comment:s,comment_no_infix:!0},record_delimiter:[`\r
`,`
`,"\r"],relax_column_count:!0,skip_empty_lines:!0,max_record_size:ZA}),I={...r,delimiter:y,looks:g,isGuess:d};return{records:$T(l.stream.pipeThrough(b),t,I),checksum:l.checksum,delimiter:y,isGuess:d}}
async function*$T(e,t,r){let n,o=0;try{for await(let s of e)if(!(!n&&(yield n=HC(s,t,r),t.header===!0))){if(o++,s.length!==n.length){let i=`row ${o} must have ${Pt(n.length,"cell")}: it has ${s.length}`;
throw Dt(t,`${i}${VC(r)}`)}yield s}}catch(s){throw s instanceof he?Dt(t,TT(s,t)):s}if(!n)throw Dt(t,"the file must not be empty: it is")}function TT(e,{header:t}){let r=e.records+(t===!0?0:1),n=r===0?
"the header":`row ${r}`;switch(e.code){case"CSV_QUOTE_NOT_CLOSED":return`${n} must close its quote: the file ends first; set "quote" to "none" if quotes mean nothing`;case"INVALID_OPENING_QUOTE":return`${n}\
 must quote a cell that has quotes inside, and double them: it has a lone quote; set "quote" to "none" if quotes mean nothing`;case"CSV_INVALID_CLOSING_QUOTE":case"CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_\
QUOTE":return`${n} must end a quoted cell at its closing quote: text follows the quote`;case"CSV_MAX_RECORD_SIZE":return`${n} must be at most ${ZA} characters: it is longer, so this may be no CSV file`;default:
return`${n} must be CSV: ${e.message.replaceAll(/\s+/g," ")}`}}p();var OT=e=>P({images:e.path().describe("Training images, gzipped or not; relative to the config file."),labels:e.path().describe("Their labels."),testImages:e.path().optional().describe("Test images: t\
he split's test part, where the config names none."),testLabels:e.path().optional().describe("Their labels; given with `testImages`."),limit:T().int().min(2).optional().describe("Use only the first so\
 many training images."),path:e.path().optional().describe("Images without labels, in place of all others: what `deno task predict` gives.")}).superRefine(({testImages:t,testLabels:r},n)=>{let o=(s,i)=>n.
addIssue({code:"custom",path:[s],message:`must be given with ${i}`});t===void 0&&r!==void 0&&o("testImages","testLabels"),t!==void 0&&r===void 0&&o("testLabels","testImages")}),tB={kind:"dataset",name:"\
idx",summary:"Images and labels in IDX files, as MNIST has them.",options:OT,create(e,t){let r=t.resolve(Jo);return{load:()=>nB(r,e),rows:()=>e.path===void 0?MT(r,e):FT(r,e.path)}}},rB="class";async function nB(e,t){
let r=await XC(e,t.images,t.labels,t.limit),{testImages:n,testLabels:o}=t,s=n===void 0?void 0:await XC(e,n,o);if(s&&s.width!==r.width)throw Lr(n,`its images must have as many pixels as those of ${t.images}\
 (${r.width}): they have ${s.width}`);let i=s?[r,s]:[r],a=tt(i.map(({pixels:f})=>f)),u=tt(i.map(({labels:f})=>f)),c=ai(Array.from(new Set(u),String));if(c.length<2)throw Lr(t.labels,`there must be at \
least 2 classes: all are ${c[0]}`);let l=new Map(c.map((f,d)=>[Number(f),d]));return{rows:u.length,numeric:{names:sB(r.width),values:a,scale:"table"},categorical:[],label:rB,classes:c,labels:Int32Array.
from(u,f=>l.get(f)),...s&&{trainRows:r.labels.length}}}async function*MT(e,t){let{numeric:{names:r,values:n},rows:o,classes:s,labels:i}=await nB(e,t);for(let a=0;a<o;a++)yield oB(a,r,n,s[i[a]])}async function*FT(e,t){
let{pixels:r,width:n}=await iB(e,t),o=sB(n);for(let s=0;s*n<r.length;s++)yield oB(s,o,r)}function oB(e,t,r,n){let o=new Map(t.map((s,i)=>[s,String(r[e*t.length+i])]));return n!==void 0&&o.set(rB,n),{number:e+
1,cells:o}}function sB(e){let t=String(e-1).length;return Array.from({length:e},(r,n)=>`p${String(n).padStart(t,"0")}`)}async function XC(e,t,r,n){let{pixels:o,width:s}=await iB(e,t),{values:i}=await aB(
e,r,[1]),a=o.length/s;if(i.length!==a)throw Lr(r,`there must be a label for each of the ${a} images of ${t}: it has ${i.length}`);if(n===void 0)return{pixels:o,width:s,labels:i};if(n>a)throw Lr(t,`it \
must have the ${n} images of "limit": it has ${a}`);return{pixels:o.subarray(0,n*s),width:s,labels:i.subarray(0,n)}}async function iB(e,t){let{values:r,sizes:[,...n]}=await aB(e,t,[3,4]);return{pixels:r,
width:n.reduce((o,s)=>o*s,1)}}var eB=2**31;async function aB(e,t,r){let{stream:n,packed:o}=await Ec(await e.open(t)),s=Cs(n);try{return await zT(s,t,r)}catch(i){throw!o||i instanceof _?i:Lr(t,"it must\
 be a whole gzip file: it cannot be unpacked")}finally{await s.cancel()}}async function zT(e,t,r){let n=await e.read(4),[o,s,i,a]=n;if(o!==0||s!==0||i!==8||!r.includes(a)){let m=r.map(g=>`00 00 08 0${g}`).
join(" or "),h=Array.from(n,g=>g.toString(16).padStart(2,"0")).join(" ");throw Lr(t,`it must begin with the bytes ${m}: it begins with ${h||"none"}`)}let u=await e.read(4*a);if(u.length<4*a)throw Lr(t,
"it must have the sizes of its array: it ends before them");let c=new DataView(u.buffer,u.byteOffset),l=Array.from({length:a},(m,h)=>c.getUint32(4*h)),[f,d]=[l.reduce((m,h)=>m*h,1),l.join(" × ")];if(f===
0||f>eB)throw Lr(t,`its array must have from 1 to ${eB} values: it has ${d}`);let A=await e.read(f);if(A.length<f)throw Lr(t,`it must have ${d} values: it ends after ${Pt(A.length,"value")}`);if((await e.
read(1)).length)throw Lr(t,`it must end after ${d} values: it goes on`);return{sizes:l,values:A}}function Lr(e,t){return new _(`Cannot read ${e} as idx: ${t}`)}p();p();p();function VA(e,t,r){return r==="int8"?xi(e,t):r==="float32"?e:new Uint16Array(Float16Array.from(e).buffer)}function vc(e,t){return e.find(r=>!Number.isFinite(r))??(t==="float16"?ho(e):void 0)}function Bs(){return ve(Xu).default("float32").describe("How the kernels are stored; biases and the numbers of normalisations stay float32.")}async function uB(e,t){let r=new Map;for(let n of _d(e))r.
set(n.name,await HA(n,e.name,t));return r}async function HA(e,t,r){let{name:n,shape:o}=e,s=await du(e),i=vc(s,o.length>1?r:"float32");if(i===void 0)return{name:n,shape:o,values:s};let a=Number.isFinite(
i)?"at most 65504 in size for float16":"finite numbers";throw new _(`Cannot export the student as the weights of its layer ${t} must be ${a}: current value is ${F(i)}`)}function $t(e){return new TextEncoder().
encode(e)}function xo(e){return $t(`${JSON.stringify(e,null,1)}
`)}p();p();function Cc({mean:e,variance:t,epsilon:r,...n}){let o=n.gamma??new Float32Array(e.length).fill(1),s=n.beta??new Float32Array(e.length),i=Float64Array.from(o,(a,u)=>a/Math.sqrt(t[u]+r));return{scale:i,
shift:a=>s.map((u,c)=>u+((a?.[c]??0)-e[c])*i[c])}}p();function Bc({op:{sliding:e},input:t,output:r,refuse:n}){Ss(e,n);let{padding:o,size:s,strides:i,dilations:a}=e;if(o!=="same"&&o!=="valid")throw n('padded by "same" or "valid"');let u=f=>{let d=(r[f]-
1)*i[f]+(s[f]-1)*a[f]+1;return o==="valid"?0:Math.max(0,d-t[f])},[c,l]=[u(0),u(1)];return{size:s,strides:i,dilations:a,before:[Math.floor(c/2),Math.floor(l/2)],after:[Math.ceil(c/2),Math.ceil(l/2)]}}function Ss({
channelsLast:e},t){if(!e)throw t("of images with channels last")}var $i=class extends _{name="NotCompactError"};async function dB(e,{student:{model:t},preprocessing:r},n){let o=[];for(let s of NT(t,e)){let i=u=>Sc(e,s,u),a=cB[s.op.kind];if(!a)throw i(`one of ${["In\
putLayer",...Object.keys(cB)].join(", ")}`);a({name:s.name,input:fB(s.inputShape,i),output:fB(s.outputShape,i),op:await mu(s.op,du),refuse:i},o)}return{name:e,preprocessing:r,layers:o.map(s=>jT(e,s,n)),
precision:n}}var cB={Dropout(){},Flatten({op:e,refuse:t}){Ss(e,t)},Reshape(){},Dense(e,t){let{kernel:r,bias:n}=e.op.weights;KA(e,t,e.input.at(-1),r,n)},Activation:AB,Conv2D(e,t){let{kernel:r,bias:n}=e.
op.weights,o=JA(e),s=o.size[0]*o.size[1]*o.input[2];t.push({kind:"patches",name:`${e.name} (patches)`,window:o}),KA(e,t,s,r,n)},SeparableConv2D(e,t){let{depthwise_kernel:r,pointwise_kernel:n,bias:o}=e.
op.weights,s=JA(e),i=r.length/(s.size[0]*s.size[1]*s.input[2]);t.push({kind:"depthwise",name:`${e.name} (depthwise)`,window:s,multiplier:i,kernel:r}),KA(e,t,s.input[2]*i,n,o)},MaxPooling2D(e,t){t.push(
{kind:"maxPool",name:e.name,window:JA(e)})},BatchNormalization(e,t){LT(e,t)}};function KA(e,t,r,n,o){let s=n.length/r;t.push({kind:"dense",name:e.name,inputs:r,outputs:s,kernel:n,...o&&{bias:o}}),AB(e,
t)}var lB=["relu","tanh","sigmoid","elu","gelu"];function AB({name:e,op:{activation:t},refuse:r},n){if(t==="linear")return;if(!lB.includes(t))throw r(`with one of the activations linear, ${lB.join(", ")}\
, not ${F(t)}`);let o=n.at(-1);t==="relu"&&o?.kind==="dense"?n[n.length-1]={...o,relu:!0}:n.push({kind:"activate",name:e,activation:t})}function LT({name:e,op:t,input:r,refuse:n},o){if(!lo(t.axis,r.length+
1))throw n("normalised over its last axis");let s=r.at(-1),{moving_mean:i,moving_variance:a,...u}=t.weights,{scale:c,shift:l}=Cc({...u,mean:i,variance:a,epsilon:t.epsilon}),f=o.at(-1);if(f?.kind==="de\
nse"&&!f.relu&&f.outputs===s){let d=f.kernel.map((A,m)=>A*c[m%s]);o[o.length-1]={...f,kernel:d,bias:l(f.bias)}}else o.push({kind:"scale",name:e,scale:Float32Array.from(c),shift:l()})}function JA(e){let{
size:t,strides:r,dilations:n,before:o}=Bc(e),[s,i,a]=e.input,[u,c]=e.output;return{input:[s,i,a],output:[u,c],size:t,strides:r,dilations:n,pad:o}}function NT(e,t){if(e.inputs.length>1||e.outputs.length>
1)throw new $i(`Cannot make the student ${F(t)} compact as its model must have one input and one output: it has ${e.inputs.length} and ${e.outputs.length}; --target tfjs takes it as it is`);let{input:r,
output:n,calls:o}=UT(e,t),s=r;for(let i of o){if(o.some(a=>a.layer===i.layer&&a!==i))throw Sc(t,i,"used once");if(i.inputs.length!==1||i.inputs[0]!==s)throw Sc(t,i,"one that reads the layer before it,\
 and that alone");s=i.outputs[0]}if(s!==n)throw Sc(t,o.at(-1),"the one that answers");return o}function UT(e,t){try{return ss(e)}catch(r){throw r instanceof _?new $i(`Cannot make the student ${F(t)} c\
ompact: ${r.message}`):r}}function Sc(e,{name:t,className:r},n){return new $i(`Cannot make the student ${F(e)} compact as its layer ${t} must be ${n}: it is a ${r}; ${os(r)}`)}function fB(e,t){let r=pu(
e);if(!r?.every(n=>n>0))throw t("of a size that is known and not 0");return r}function jT(e,t,r){let n=(o,s)=>{let i=o&&vc(o,s);if(i===void 0)return;let a=Number.isFinite(i)?"at most 65504 in size for\
 float16":"finite numbers";throw new _(`Cannot store the student ${F(e)} as the weights of its layer ${t.name} must be ${a}: current value is ${i}`)};if(t.kind==="dense")return n(t.kernel,r),n(t.bias,
"float32"),{...t,kernel:VA(t.kernel,t.outputs,r)};if(t.kind==="depthwise"){n(t.kernel,r);let o=t.window.input[2]*t.multiplier;return{...t,kernel:VA(t.kernel,o,r)}}return t.kind==="scale"&&(n(t.scale,"\
float32"),n(t.shift,"float32")),t}p();var gY=["authorization","content-type","content-encoding","idempotency-key","if-none-match","inference-header-content-length","last-event-id","*"].join(", "),yY=["allow","content-disposition","eta\
g","inference-header-content-length","location","retry-after","www-authenticate"].join(", ");function mB(e){let t="must be an origin as browsers send it, like https://example.org: no path, no star",r=URL.canParse(e)?new URL(e):void 0;return!r||!/^https?:$/.test(r.protocol)||e.includes("*")?t:
r.origin===e?void 0:`${t}; did you mean "${r.origin}"?`}p();p();function hB(e){let t="";for(let r=0,n=0,o=0,s=0;13*r<8*e.length;r++){for(;s<13;s+=8)o|=(e[n++]??0)<<s;let i=o&8191;t+=pB(i%91)+pB(Math.floor(i/91)),o>>=13,s-=13}return t}function pB(e){return String.
fromCharCode(e+(e<1?33:e<26?34:e<57?35:36))}function gB(e,t){let r=new Uint8Array(t),n=o=>{let s=e.charCodeAt(o);return s-33-+(s>34)-+(s>60)-+(s>92)};for(let o=0,s=0,i=0,a=0;o<e.length;o+=2)for(i|=n(o)+
91*n(o+1)<<a,a+=13;a>7;a-=8)r[s++]=i,i>>=8;return r}p();var yB="n$_C!#!!#Pt2&!z$Z|er`}3{'8n$w-'#PKIZapDoX5mt+!!!`'*!x&o't!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-P#,.]'V1y9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#P\
j8h-6!r#*!t?_cSC.!B-'!T:#%H#k#5)E8e!]'Y#00V'd!oR#]6uYu]M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl2m:yIQd!r$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;\
{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e'Vnr?]'-PN9h-}DZgi)X3]',_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR'_B[5&&!@;R8?!qR'_B[5&'P@;R8h['V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.'!8#S*4[BPr22!9-'!8#7+4[BPr2\
2!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8e'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V'd!IQO!m#k$C!99A!wPF#2!_-*!{8c!*!p')P&!0$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f'#PI(59PO]':[6uYu]M598!`$p.IQ~|9-w9\
Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]'wy&Pt2`5a8$k`'.$5)sR;HJ0n$V8h[s'~2mDt%l*oRVnt?]'*Ph[;vYu&##!p?]'*Px[;vYu&#:-p?J-9_yh:-au(Nw{i8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";p();function wB(){return`export interface NumericColumn {
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
`}function bB(){return`// Cloudflare: \`npx wrangler deploy\`. A Worker compiles nothing while it runs, so it brings the kernel compiled.
import module from "./kernel.wasm";
import { createStudent } from "./student.js";

const { fetch } = createStudent({ module });

export default { fetch };
`}function IB(){return`// Deno Deploy, or \`deno run --allow-net --allow-env=HOST,PORT deno.js\`.
import student from "./student.js";

const [hostname, port] = [Deno.env.get("HOST") ?? "127.0.0.1", Number(Deno.env.get("PORT") ?? 8000)];
Deno.serve({ hostname, port }, student.fetch);
`}function EB(){return`// \`bun bun.js\`
import student from "./student.js";

const { HOST = "127.0.0.1", PORT = "8000" } = process.env;
export default { hostname: HOST, port: PORT, fetch: student.fetch };
`}function vB(){return`// \`node node.js\`
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
`}p();p();function CB({name:e,preprocessing:{label:t,classes:r,columns:n,features:o},layers:s}){let i=[],a=d=>{let[A,...m]=ZT(d);return i.push(...m),A},u=n.filter(d=>d.kind==="numeric");i.push(xs(Float64Array.from(
u,({mean:d})=>d))),i.push(xs(Float64Array.from(u,({sd:d})=>d)));let c=s.map(d=>qT(d,a)),l=tt(i);return{student:{name:e,label:t,classes:r,numeric:GT(u.map(({name:d})=>d)),missing:u.flatMap(({missing:d},A)=>d?
[A]:[]),categorical:n.filter(d=>d.kind==="categorical"),features:o,layers:c,bytes:l.length},numbers:hB(l)}}function GT(e){let t=44;for(;e.some(n=>n.includes(String.fromCharCode(t)));)t++;let r=String.
fromCharCode(t);return e.length?[e.join(r),r]:null}function qT({name:e,...t},r){let n=Object.entries(t).map(([o,s])=>[o,WT(s)?r(s):s]);return Object.fromEntries(n)}function WT(e){return ArrayBuffer.isView(
e)||typeof e=="object"&&e!==null&&"scales"in e}function ZT(e){if("scales"in e){let{values:n,scales:o}=e;return[["i8",n.length,o.length],xs(o),xs(n)]}if(e instanceof Uint16Array)return[["f16",e.length],
xs(e)];let{top:t,bytes:r}=VT(e);return r.length+512<e.byteLength?[["e32",e.length,t,r.length],r]:[["f32",e.length],xs(e)]}function VT(e){let t=new Uint32Array(e.buffer,e.byteOffset,e.length),r=Array.from(
t,i=>i>>>23&255),n=r.reduce((i,a)=>Math.max(i,a),0),o=[];t.forEach((i,a)=>{for(let u=n-r[a];u>0;u--)o.push(1);o.push(0);for(let u=0;u<23;u++)o.push(i>>>u&1);o.push(i>>>31)});let s=new Uint8Array(Math.
ceil(o.length/8));return o.forEach((i,a)=>s[a>>3]|=i<<(a&7)),{top:n,bytes:s}}function xs({buffer:e,byteOffset:t,byteLength:r}){return new Uint8Array(e,t,r)}p();var BB='(()=>{var R=class extends Error{name="UserError"};function k(e,t){return e.length>t?`${e.slice(0,t-3)}...`:e}function O(e){return typeof e=="number"||e===void 0?String(e):k(z(typeof e=="st\
ring"?e.slice(0,80):e),80)}function z(e){try{return JSON.stringify(e)??String(e)}catch{return`an ${typeof e}`}}var M=()=>"";function N(e){let t=Number(e);if(!Number.isFinite(t))return NaN;let o=e.char\
CodeAt(0);return o>ee&&o<128||!te.test(e)?t:NaN}var ee=48,te=/^\\s*(0[xob]|$)/i;function ne({categories:e,missing:t},o,n,r){let s=e.length;n.fill(0,r,r+s+(t?1:0)),o!=="missing"?o!==void 0&&(n[r+o]=1):t\
&&(n[r+s]=1)}var re=15;function oe(e,t){let o=e.indexOf(t);if(o>=0)return o;let n=I(t),r=Number.isNaN(n)?-1:e.findIndex(s=>I(s)===n);return r<0?void 0:r}function I(e){return e.length>re?NaN:N(e)}funct\
ion T(e){if(e.kind==="numeric")return;let{categories:t}=e,o=new Map(t.map((n,r)=>[n,r]).reverse());return n=>o.get(n)??oe(t,n)}function v(e,t,o,n,r){if(typeof o=="number"&&!(Math.abs(o)<2**53))return"\
a text, a number below 2^53 or null";ne(e,o===null?"missing":t(String(o)),n,r)}function se(e){return(e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}var j=1e6;function ae({mean:e,sd:t},o){le\
t n=(o-e)/t,r=Number.isFinite(n)?n:o/t-e/t;return Math.max(-j,Math.min(j,r))}function ie(e,t,o,n){let r=Number.isNaN(t);o[n]=r?0:ae(e,t),e.missing&&(o[n+1]=r?1:0)}function ce(e){let t=0;return e.map(o\
=>{let n=t;return t+=se(o),n})}function _({columns:e}){let t=e.map(({name:n})=>n),o=de(e);return(n,r,s)=>{let a=0,i=c=>{let d=o(a,c,r,s);if(d)throw le("the row",e[a],c,d);a++};if(ue(n))for(let c in n)\
c===t[a]&&i(n[c]);for(;a<t.length;){let c=t[a];if(!Object.hasOwn(n,c))throw fe("the row",e[a],Object.keys(n));i(n[c])}}}function ue(e){let t=Object.getPrototypeOf(e);return t===Object.prototype||t===n\
ull}function de(e){let t=ce(e),o=e.map(n=>T(n));return(n,r,s,a)=>{let i=e[n],c=r==null;if(!c&&typeof r!="string"&&typeof r!="number")return"a text, a number or null";if(a+=t[n],i.kind==="numeric"){let\
 d=c?NaN:typeof r=="number"?r+0:N(r);if(!c&&!Number.isFinite(d))return"a finite number";ie(i,d,s,a)}else return v(i,o[n],c?null:r,s,a)}}function le(e,{name:t},o,n){return new R(`Cannot encode ${e} as \
column ${O(t)} must be ${n}: current value is ${O(o)}`)}function fe(e,{kind:t,name:o},n){return new R(`Cannot encode ${e} as it must have the ${t} column ${O(o)}: it is not there${M(o,n)}`)}function U\
(e,t,o){let n=-1/0;for(let s=t;s<o;s++)n=Math.max(n,e[s]);let r=0;for(let s=t;s<o;s++)r+=e[s]=Math.exp(e[s]-n);for(let s=t;s<o;s++)e[s]/=r}function C(e,t){let o=new Uint8Array(t),n=r=>{let s=e.charCod\
eAt(r);return s-33-+(s>34)-+(s>60)-+(s>92)};for(let r=0,s=0,a=0,i=0;r<e.length;r+=2)for(a|=n(r)+91*n(r+1)<<i,i+=13;i>7;i-=8)o[s++]=a,a>>=8;return o}var B="n$_C!#!!#Pt2&!z$Z|er`}3{\'8n$w-\'#PKIZapDoX5mt+\
!!!`\'*!x&o\'t!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-P#,.]\'V1y9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}\'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#Pj8h-6!r#*!t?_cSC.!B-\'!T:#%H#k#5)E8e!]\'Y#00V\'d!oR#]6uYu]M5\
96!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl2m:yIQd!r$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e\'Vnr?]\'-PN9h-}DZgi)X3]\',_j\
]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR\'_B[5&&!@;R8?!qR\'_B[5&\'P@;R8h[\'V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.\'!8#S*4[BPr22!9-\'!8#7+4[BPr22!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b\
8e\'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V\'d!IQO!m#k$C!99A!wPF#2!_-*!{8c!*!p\')P&!0$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f\'#PI(59PO]\':[6uYu]M598!`$p.IQ~|9-w9Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]\'wy&Pt2`5a8$k`\'.$5)s\
R;HJ0n$V8h[s\'~2mDt%l*oRVnt?]\'*Ph[;vYu&##!p?]\'*Px[;vYu&#:-p?J-9_yh:-au(Nw{i8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";var me=65536;function L(e,{simd:t=!0,module:o}={}){if(t)try\
{let r=new WebAssembly.Memory({initial:Math.ceil(e/me)}),s=new WebAssembly.Instance(o??new WebAssembly.Module(C(B,799)),{env:{memory:r}});return{numbers:new Float32Array(r.buffer),dense:s.exports.dens\
e}}catch{}let n=new Float32Array(Math.ceil(e/4));return{numbers:n,dense:ge(n)}}function ge(e){let{fround:t,max:o}=Math;return(n,r,s,a,i,c,d,h)=>{for([n,r,s,a]=[n>>2,r>>2,s>>2,a>>2];i--;a+=d){let b=a+d\
;e.copyWithin(a,s,s+d);for(let p=0,l=r;p<c;p++){let $=e[n++];for(let g=a;g<b;g++,l++)e[g]=t(e[g]+t($*e[l]))}for(let p=a;p<b;p++)e[p]=o(h,e[p])}}}var ye=1<<17,D=16;function J({name:e,preprocessing:t,la\
yers:o},n,r){let{features:s,classes:{length:a}}=t,i=s,c=s,d=0,h=u=>{let m=d;return d+=Math.ceil(u/4)*16,m},b=o.map(u=>{let m=n[u.kind](u,c);return c=m.width,i=Math.max(i,c),{step:m,at:m.weights.map(({\
length:f})=>h(f))}}),p=Math.max(1,Math.min(256,Math.floor(ye/i))),l=[h(p*i+D),h(p*i+D)],$=L(d,r),{numbers:g}=$;for(let{step:u,at:m}of b)u.weights.forEach((f,y)=>g.set(f,m[y]>>2));let x=new Float32Arra\
y(a),w=(u,m)=>{if(u.length!==m*s)throw new RangeError(`Cannot predict as ${m} rows must have ${m*s} features: current value is ${u.length}`);x.length!==m*a&&(x=new Float32Array(m*a));for(let f=0;f<m;f\
+=p){let y=Math.min(p,m-f),[A,F]=l;g.set(y===m?u:u.subarray(f*s,(f+y)*s),A>>2);for(let{step:X,at:q}of b)X.run($,q,A,F,y),[A,F]=[F,A];x.set(g.subarray(A>>2,(A>>2)+y*a),f*a)}return x};return{name:e,prep\
rocessing:t,logits:w,probabilities(u,m){let f=w(u,m);for(let y=0;y<m;y++)U(f,y*a,(y+1)*a);return f}}}var Y=1<<20;async function H(e,t){let{method:o,url:n}=t,r=URL.canParse(n)?new URL(n).pathname:n;try\
{let s=he(e);if(!Object.hasOwn(s,r))throw E(404,`There is no ${O(r)} here`);let a=s[r],i=typeof a=="function"?["POST"]:["GET","HEAD"];if(!i.includes(o))throw E(405,`Cannot ${o} ${r}: it takes ${i.join\
(" and ")}`,{allow:String(i)});return Response.json(typeof a=="function"?a(await be(t)):a)}catch(s){if(!(s instanceof R))throw s;let{message:a,...i}=s;return Response.json({error:a},{status:400,...i})\
}}function he(e){let{name:t,preprocessing:{classes:o,label:n,columns:r}}=e,s=`/v2/models/${encodeURIComponent(t)}`;return{"/":{name:t,label:n,classes:o,columns:r},"/predict":a=>({predictions:V(e,P(a)&\
&Array.isArray(a.rows)?a.rows:[a]).map(({label:i,probabilities:c})=>({label:i,probabilities:Object.fromEntries(o.map((d,h)=>[d,c[h]]))}))}),"/v2":{name:"retort-edge",version:"1",extensions:[]},"/v2/he\
alth/live":{live:!0},"/v2/health/ready":{ready:!0},[s]:{name:t,platform:"retort_edge",inputs:Q(e),outputs:W(e,-1)},[`${s}/ready`]:{name:t,ready:!0},[`${s}/infer`]:a=>we(e,a)}}async function be({body:e\
}){let t=new TextDecoder("utf-8",{fatal:!0}),o="",n=0;try{for await(let r of e??[]){if(n+=r.length,n>Y)throw E(413,`Cannot read a body of more than ${Y} bytes`);o+=t.decode(r,{stream:!0})}return JSON.\
parse(o+t.decode())}catch(r){throw r instanceof R?r:E(400,"Cannot predict as the body must be JSON")}}function V(e,t){if(!t.length)throw S("rows","a row or more",t);return t.forEach((o,n)=>{if(!P(o))t\
hrow S(`rows[${n}]`,"an object, cells by column name",o)}),e.predict(t)}function Q({preprocessing:{columns:e}}){let t=e.flatMap(({kind:r,name:s})=>r==="numeric"?[]:[s]),o=e.length-t.length,n="features\
";for(;t.includes(n);)n+="_";return[...o?[{name:n,datatype:"FP32",shape:[-1,o]}]:[],...t.map(r=>({name:r,datatype:"BYTES",shape:[-1,1]}))]}function W({preprocessing:{classes:e}},t){return[{name:"proba\
bilities",datatype:"FP32",shape:[t,e.length]},{name:"label",datatype:"BYTES",shape:[t]}]}function we(e,t){let{id:o,inputs:n,outputs:r}=P(t)?t:{};if(o!==void 0&&typeof o!="string")throw S("id","a text"\
,o);let s=V(e,$e(e,n)),a=W(e,s.length);return{model_name:e.name,id:o,outputs:G(r??a,a,"outputs").map(([i])=>({...i,data:s.flatMap(({label:c,probabilities:d})=>i.name==="label"?c:d)}))}}function $e(e,t\
){let{preprocessing:{columns:o}}=e,n=G(t,Q(e),"inputs"),r;for(let[{name:s,datatype:a,shape:[,i=1]},{shape:c,data:d,...h}]of n){let b=a==="BYTES";if(h.datatype!==a)throw S(`the datatype of ${s}`,a,h.da\
tatype);let p=Array.isArray(d)?d.flat(2):[],l=p.length/i;if(r??=Array.from(p.slice(0,l),()=>Object.create(null)),String(c)!==`${r.length},${i}`||l!==r.length)throw S(`the shape of ${s}`,`[rows, ${i}],\
 as its data and the other inputs have it`,c);let $=o.filter(g=>b?g.name===s:g.kind==="numeric");p.forEach((g,x)=>{let{name:w,missing:u}=$[x%i];if(typeof g!==(b?"string":"number")&&!(g===null&&u))thro\
w S(`column ${O(w)}`,`${a}, as in training`,g);r[Math.floor(x/i)][w]=g})}return r??[]}function G(e,t,o){let n=[...t];if(!Array.isArray(e))throw S(o,"an array",e);return e.map((r,s)=>{let a=n.findIndex\
(({name:i})=>P(r)&&i===r.name);if(a<0)throw S(`${o}[${s}]`,`another of ${O(t.map(({name:i})=>i))}`,P(r)?r.name:r);return[n.splice(a,1)[0],r]})}function P(e){return typeof e=="object"&&e!==null&&!Array\
.isArray(e)}function S(e,t,o){return E(400,`Cannot predict as ${e} must be ${t}: current value is ${O(o)}`)}function E(e,t,o){return Object.assign(new R(t),{status:e,headers:o})}function K({name:e,lab\
el:t,classes:o,numeric:n,categorical:r,missing:s,features:a,layers:i,bytes:c},d,h){let b=C(d,c),p=0,l=f=>b.slice(p,p+=f).buffer,$=n?n[0].split(n[1]):[],g=$.length,[x,w]=[new Float64Array(l(8*g)),new F\
loat64Array(l(8*g))],u=[...$.map((f,y)=>({kind:"numeric",name:f,mean:x[y],sd:w[y],missing:s.includes(y)})),...r],m=f=>{let[y,...A]=Array.isArray(f)?f:[];return typeof y=="string"?h[y](l,...A):f};retur\
n{name:e,preprocessing:{version:1,label:t,classes:o,columns:u,features:a},layers:i.map(f=>Object.fromEntries(Object.entries(f).map(([y,A])=>[y,m(A)])))}}function Z(e,t,o,n,r){let s=J(K(e,t,n),o,r),{pr\
eprocessing:a,probabilities:i}=s,{features:c,classes:{length:d}}=a,h=_(a),b=l=>{let $=new Float32Array(l.length*c);l.forEach((x,w)=>{try{h(x,$,w*c)}catch(u){throw l.length>1&&u instanceof R&&(u.messag\
e=`rows[${w}]: ${u.message}`),u}});let g=i($,l.length);return l.map((x,w)=>{let u=Array.from(g.subarray(w*d,(w+1)*d));return{label:a.classes[u.indexOf(Math.max(...u))],probabilities:u}})},p={...s,pred\
ict:(l=>Array.isArray(l)?b(l):b([l])[0]),fetch:l=>H(p,l)};return p}return Z})()',SB='(()=>{var R=class extends Error{name="UserError"};function C(e,t){return e.length>t?`${e.slice(0,t-3)}...`:e}functi\
on O(e){return typeof e=="number"||e===void 0?String(e):C(Z(typeof e=="string"?e.slice(0,80):e),80)}function Z(e){try{return JSON.stringify(e)??String(e)}catch{return`an ${typeof e}`}}var M=()=>"";fun\
ction F(e){let t=Number(e);if(!Number.isFinite(t))return NaN;let o=e.charCodeAt(0);return o>X&&o<128||!q.test(e)?t:NaN}var X=48,q=/^\\s*(0[xob]|$)/i;function z(e){return(e.kind==="numeric"?1:e.categori\
es.length)+(e.missing?1:0)}var I=1e6;function ee({mean:e,sd:t},o){let n=(o-e)/t,r=Number.isFinite(n)?n:o/t-e/t;return Math.max(-I,Math.min(I,r))}function te(e,t,o,n){let r=Number.isNaN(t);o[n]=r?0:ee(\
e,t),e.missing&&(o[n+1]=r?1:0)}function ne(e){let t=0;return e.map(o=>{let n=t;return t+=z(o),n})}function T({columns:e}){let t=e.map(({name:n})=>n),o=oe(e);return(n,r,s)=>{let a=0,i=c=>{let d=o(a,c,r\
,s);if(d)throw se("the row",e[a],c,d);a++};if(re(n))for(let c in n)c===t[a]&&i(n[c]);for(;a<t.length;){let c=t[a];if(!Object.hasOwn(n,c))throw ae("the row",e[a],Object.keys(n));i(n[c])}}}function re(e\
){let t=Object.getPrototypeOf(e);return t===Object.prototype||t===null}function oe(e){let t=ne(e),o=e.map(n=>void 0);return(n,r,s,a)=>{let i=e[n],c=r==null;if(!c&&typeof r!="string"&&typeof r!="number\
")return"a text, a number or null";if(a+=t[n],i.kind==="numeric"){let d=c?NaN:typeof r=="number"?r+0:F(r);if(!c&&!Number.isFinite(d))return"a finite number";te(i,d,s,a)}else return o[n],void 0}}functi\
on se(e,{name:t},o,n){return new R(`Cannot encode ${e} as column ${O(t)} must be ${n}: current value is ${O(o)}`)}function ae(e,{kind:t,name:o},n){return new R(`Cannot encode ${e} as it must have the \
${t} column ${O(o)}: it is not there${M(o,n)}`)}function j(e,t,o){let n=-1/0;for(let s=t;s<o;s++)n=Math.max(n,e[s]);let r=0;for(let s=t;s<o;s++)r+=e[s]=Math.exp(e[s]-n);for(let s=t;s<o;s++)e[s]/=r}fun\
ction k(e,t){let o=new Uint8Array(t),n=r=>{let s=e.charCodeAt(r);return s-33-+(s>34)-+(s>60)-+(s>92)};for(let r=0,s=0,a=0,i=0;r<e.length;r+=2)for(a|=n(r)+91*n(r+1)<<i,i+=13;i>7;i-=8)o[s++]=a,a>>=8;ret\
urn o}var v="n$_C!#!!#Pt2&!z$Z|er`}3{\'8n$w-\'#PKIZapDoX5mt+!!!`\'*!x&o\'t!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-P#,.]\'V1y9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}\'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#\
Pj8h-6!r#*!t?_cSC.!B-\'!T:#%H#k#5)E8e!]\'Y#00V\'d!oR#]6uYu]M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl2m:yIQd!r$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@\
;{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e\'Vnr?]\'-PN9h-}DZgi)X3]\',_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR\'_B[5&&!@;R8?!qR\'_B[5&\'P@;R8h[\'V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.\'!8#S*4[BPr22!9-\'!8#7+4[BPr\
22!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8e\'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V\'d!IQO!m#k$C!99A!wPF#2!_-*!{8c!*!p\')P&!0$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f\'#PI(59PO]\':[6uYu]M598!`$p.IQ~|9-w\
9Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]\'wy&Pt2`5a8$k`\'.$5)sR;HJ0n$V8h[s\'~2mDt%l*oRVnt?]\'*Ph[;vYu&##!p?]\'*Px[;vYu&#:-p?J-9_yh:-au(Nw{i8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";v\
ar ce=65536;function _(e,{simd:t=!0,module:o}={}){if(t)try{let r=new WebAssembly.Memory({initial:Math.ceil(e/ce)}),s=new WebAssembly.Instance(o??new WebAssembly.Module(k(v,799)),{env:{memory:r}});retu\
rn{numbers:new Float32Array(r.buffer),dense:s.exports.dense}}catch{}let n=new Float32Array(Math.ceil(e/4));return{numbers:n,dense:ue(n)}}function ue(e){let{fround:t,max:o}=Math;return(n,r,s,a,i,c,d,h)\
=>{for([n,r,s,a]=[n>>2,r>>2,s>>2,a>>2];i--;a+=d){let w=a+d;e.copyWithin(a,s,s+d);for(let p=0,l=r;p<c;p++){let $=e[n++];for(let g=a;g<w;g++,l++)e[g]=t(e[g]+t($*e[l]))}for(let p=a;p<w;p++)e[p]=o(h,e[p])\
}}}var de=1<<17,U=16;function B({name:e,preprocessing:t,layers:o},n,r){let{features:s,classes:{length:a}}=t,i=s,c=s,d=0,h=u=>{let m=d;return d+=Math.ceil(u/4)*16,m},w=o.map(u=>{let m=n[u.kind](u,c);re\
turn c=m.width,i=Math.max(i,c),{step:m,at:m.weights.map(({length:f})=>h(f))}}),p=Math.max(1,Math.min(256,Math.floor(de/i))),l=[h(p*i+U),h(p*i+U)],$=_(d,r),{numbers:g}=$;for(let{step:u,at:m}of w)u.weig\
hts.forEach((f,y)=>g.set(f,m[y]>>2));let x=new Float32Array(a),b=(u,m)=>{if(u.length!==m*s)throw new RangeError(`Cannot predict as ${m} rows must have ${m*s} features: current value is ${u.length}`);x\
.length!==m*a&&(x=new Float32Array(m*a));for(let f=0;f<m;f+=p){let y=Math.min(p,m-f),[A,N]=l;g.set(y===m?u:u.subarray(f*s,(f+y)*s),A>>2);for(let{step:G,at:K}of w)G.run($,K,A,N,y),[A,N]=[N,A];x.set(g.s\
ubarray(A>>2,(A>>2)+y*a),f*a)}return x};return{name:e,preprocessing:t,logits:b,probabilities(u,m){let f=b(u,m);for(let y=0;y<m;y++)j(f,y*a,(y+1)*a);return f}}}var L=1<<20;async function D(e,t){let{met\
hod:o,url:n}=t,r=URL.canParse(n)?new URL(n).pathname:n;try{let s=le(e);if(!Object.hasOwn(s,r))throw S(404,`There is no ${O(r)} here`);let a=s[r],i=typeof a=="function"?["POST"]:["GET","HEAD"];if(!i.in\
cludes(o))throw S(405,`Cannot ${o} ${r}: it takes ${i.join(" and ")}`,{allow:String(i)});return Response.json(typeof a=="function"?a(await fe(t)):a)}catch(s){if(!(s instanceof R))throw s;let{message:a\
,...i}=s;return Response.json({error:a},{status:400,...i})}}function le(e){let{name:t,preprocessing:{classes:o,label:n,columns:r}}=e,s=`/v2/models/${encodeURIComponent(t)}`;return{"/":{name:t,label:n,\
classes:o,columns:r},"/predict":a=>({predictions:J(e,E(a)&&Array.isArray(a.rows)?a.rows:[a]).map(({label:i,probabilities:c})=>({label:i,probabilities:Object.fromEntries(o.map((d,h)=>[d,c[h]]))}))}),"/\
v2":{name:"retort-edge",version:"1",extensions:[]},"/v2/health/live":{live:!0},"/v2/health/ready":{ready:!0},[s]:{name:t,platform:"retort_edge",inputs:Y(e),outputs:H(e,-1)},[`${s}/ready`]:{name:t,read\
y:!0},[`${s}/infer`]:a=>pe(e,a)}}async function fe({body:e}){let t=new TextDecoder("utf-8",{fatal:!0}),o="",n=0;try{for await(let r of e??[]){if(n+=r.length,n>L)throw S(413,`Cannot read a body of more\
 than ${L} bytes`);o+=t.decode(r,{stream:!0})}return JSON.parse(o+t.decode())}catch(r){throw r instanceof R?r:S(400,"Cannot predict as the body must be JSON")}}function J(e,t){if(!t.length)throw P("ro\
ws","a row or more",t);return t.forEach((o,n)=>{if(!E(o))throw P(`rows[${n}]`,"an object, cells by column name",o)}),e.predict(t)}function Y({preprocessing:{columns:e}}){let t=e.flatMap(({kind:r,name:\
s})=>r==="numeric"?[]:[s]),o=e.length-t.length,n="features";for(;t.includes(n);)n+="_";return[...o?[{name:n,datatype:"FP32",shape:[-1,o]}]:[],...t.map(r=>({name:r,datatype:"BYTES",shape:[-1,1]}))]}fun\
ction H({preprocessing:{classes:e}},t){return[{name:"probabilities",datatype:"FP32",shape:[t,e.length]},{name:"label",datatype:"BYTES",shape:[t]}]}function pe(e,t){let{id:o,inputs:n,outputs:r}=E(t)?t:\
{};if(o!==void 0&&typeof o!="string")throw P("id","a text",o);let s=J(e,me(e,n)),a=H(e,s.length);return{model_name:e.name,id:o,outputs:V(r??a,a,"outputs").map(([i])=>({...i,data:s.flatMap(({label:c,pr\
obabilities:d})=>i.name==="label"?c:d)}))}}function me(e,t){let{preprocessing:{columns:o}}=e,n=V(t,Y(e),"inputs"),r;for(let[{name:s,datatype:a,shape:[,i=1]},{shape:c,data:d,...h}]of n){let w=a==="BYTE\
S";if(h.datatype!==a)throw P(`the datatype of ${s}`,a,h.datatype);let p=Array.isArray(d)?d.flat(2):[],l=p.length/i;if(r??=Array.from(p.slice(0,l),()=>Object.create(null)),String(c)!==`${r.length},${i}\
`||l!==r.length)throw P(`the shape of ${s}`,`[rows, ${i}], as its data and the other inputs have it`,c);let $=o.filter(g=>w?g.name===s:g.kind==="numeric");p.forEach((g,x)=>{let{name:b,missing:u}=$[x%i\
];if(typeof g!==(w?"string":"number")&&!(g===null&&u))throw P(`column ${O(b)}`,`${a}, as in training`,g);r[Math.floor(x/i)][b]=g})}return r??[]}function V(e,t,o){let n=[...t];if(!Array.isArray(e))thro\
w P(o,"an array",e);return e.map((r,s)=>{let a=n.findIndex(({name:i})=>E(r)&&i===r.name);if(a<0)throw P(`${o}[${s}]`,`another of ${O(t.map(({name:i})=>i))}`,E(r)?r.name:r);return[n.splice(a,1)[0],r]})\
}function E(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function P(e,t,o){return S(400,`Cannot predict as ${e} must be ${t}: current value is ${O(o)}`)}function S(e,t,o){return Object.as\
sign(new R(t),{status:e,headers:o})}function Q({name:e,label:t,classes:o,numeric:n,categorical:r,missing:s,features:a,layers:i,bytes:c},d,h){let w=k(d,c),p=0,l=f=>w.slice(p,p+=f).buffer,$=n?n[0].split\
(n[1]):[],g=$.length,[x,b]=[new Float64Array(l(8*g)),new Float64Array(l(8*g))],u=[...$.map((f,y)=>({kind:"numeric",name:f,mean:x[y],sd:b[y],missing:s.includes(y)})),...r],m=f=>{let[y,...A]=Array.isArr\
ay(f)?f:[];return typeof y=="string"?h[y](l,...A):f};return{name:e,preprocessing:{version:1,label:t,classes:o,columns:u,features:a},layers:i.map(f=>Object.fromEntries(Object.entries(f).map(([y,A])=>[y\
,m(A)])))}}function W(e,t,o,n,r){let s=B(Q(e,t,n),o,r),{preprocessing:a,probabilities:i}=s,{features:c,classes:{length:d}}=a,h=T(a),w=l=>{let $=new Float32Array(l.length*c);l.forEach((x,b)=>{try{h(x,$\
,b*c)}catch(u){throw l.length>1&&u instanceof R&&(u.message=`rows[${b}]: ${u.message}`),u}});let g=i($,l.length);return l.map((x,b)=>{let u=Array.from(g.subarray(b*d,(b+1)*d));return{label:a.classes[u\
.indexOf(Math.max(...u))],probabilities:u}})},p={...s,predict:(l=>Array.isArray(l)?w(l):w([l])[0]),fetch:l=>D(p,l)};return p}return W})()',xB='(()=>{var g=["authorization","content-type","content-enco\
ding","idempotency-key","if-none-match","inference-header-content-length","last-event-id","*"].join(", "),f=["allow","content-disposition","etag","inference-header-content-length","location","retry-af\
ter","www-authenticate"].join(", "),h="3600";function c(e,t){let n=e.get("origin");return n!==null&&t.includes(n)?n:void 0}function a(e,t){e.set("access-control-allow-origin",t),e.set("access-control-\
expose-headers",f);let n=e.get("vary");e.set("vary",n===null?"origin":`${n}, origin`)}function d(e,t){if(e.has("access-control-request-method"))return{"access-control-allow-methods":t.join(", "),"acce\
ss-control-allow-headers":g,"access-control-max-age":h,...e.has("access-control-request-private-network")?{"access-control-allow-private-network":"true"}:{}}}var p=["GET","HEAD","POST"];function l(e,t\
){return async n=>{let{method:u,headers:i}=n,o=c(i,t),s=o!==void 0&&u==="OPTIONS"?d(i,p):void 0,r=s?new Response(null,{status:204,headers:s}):await e(n);return o===void 0?r.headers.append("vary","orig\
in"):a(r.headers,o),r}}return l})()',kB={dense:"(()=>{function n({inputs:t,outputs:e,kernel:m,bias:p,relu:d},s){let r=s/t;return{width:r*e,weights:[m,p??new Float32Array(e)],run:({dense:i},o,c,f,y)=>i\
(c,o[0],o[1],f,y*r,t,e,d?0:-1/0)}}return n})()",patches:"(()=>{function y({input:h,output:n,size:o,strides:e,dilations:i,pad:f}){let[w,a,g]=h,m=o[0]*o[1],c=new Int32Array(n[0]*n[1]*m);for(let t=0;t<c.\
length;t++){let[p,s]=[t%m,Math.floor(t/m)],l=Math.floor(s/n[1])*e[0]-f[0]+Math.floor(p/o[1])*i[0],r=s%n[1]*e[1]-f[1]+p%o[1]*i[1],d=l>=0&&l<w&&r>=0&&r<a;c[t]=d?(l*a+r)*g:-1}return c}function u({window:\
h},n){let o=h.input[2],e=y(h);return{width:e.length*o,weights:[],run({numbers:f},w,a,g,m){for(let c=0,t=a>>2,p=g>>2;c<m;c++,t+=n)for(let s=0;s<e.length;s++){let l=e[s];for(let r=0;r<o;r++)f[p++]=l<0?0\
:f[t+l+r]}}}}return u})()",depthwise:"(()=>{function C({input:c,output:o,size:r,strides:w,dilations:i,pad:s}){let[y,e,h]=c,t=r[0]*r[1],m=new Int32Array(o[0]*o[1]*t);for(let n=0;n<m.length;n++){let[f,a\
]=[n%t,Math.floor(n/t)],l=Math.floor(a/o[1])*w[0]-s[0]+Math.floor(f/r[1])*i[0],p=a%o[1]*w[1]-s[1]+f%r[1]*i[1],d=l>=0&&l<y&&p>=0&&p<e;m[n]=d?(l*e+p)*h:-1}return m}function S({window:c,multiplier:o,kern\
el:r},w){let i=c.input[2],s=c.size[0]*c.size[1],y=C(c),e=i*o,h=y.length/s;return{width:h*e,weights:[r],run({numbers:t},[m],n,f,a){t.fill(0,f>>2,(f>>2)+a*h*e);for(let l=0,p=n>>2,d=f>>2;l<a;l++,p+=w)for\
(let M=0;M<h;M++,d+=e)for(let D=0;D<s;D++){let x=y[M*s+D];if(x<0)continue;let W=(m>>2)+D*e;for(let I=0;I<i;I++){let u=t[p+x+I],A=I*o;for(let g=A;g<A+o;g++)t[d+g]=t[d+g]+u*t[W+g]}}}}}return S})()",maxPool:"\
(()=>{function I({input:e,output:c,size:t,strides:s,dilations:m,pad:a}){let[f,M,g]=e,i=t[0]*t[1],p=new Int32Array(c[0]*c[1]*i);for(let o=0;o<p.length;o++){let[h,r]=[o%i,Math.floor(o/i)],n=Math.floor(r\
/c[1])*s[0]-a[0]+Math.floor(h/t[1])*m[0],l=r%c[1]*s[1]-a[1]+h%t[1]*m[1],y=n>=0&&n<f&&l>=0&&l<M;p[o]=y?(n*M+l)*g:-1}return p}function P({window:e},c){let t=e.input[2],s=e.size[0]*e.size[1],m=I(e),a=m.l\
ength/s;return{width:a*t,weights:[],run({numbers:f},M,g,i,p){for(let o=0,h=g>>2,r=i>>2;o<p;o++,h+=c)for(let n=0;n<a;n++,r+=t){f.fill(-1/0,r,r+t);for(let l=0;l<s;l++){let y=m[n*s+l];if(!(y<0))for(let x\
=0;x<t;x++)f[r+x]=Math.max(f[r+x],f[h+y+x])}}}}}return P})()",scale:"(()=>{function n({scale:e,shift:c},o){return{width:o,weights:[],run({numbers:r},f,m,a,l){let s=l*o;for(let t=0;t<s;t++){let p=t%e.l\
ength;r[(a>>2)+t]=r[(m>>2)+t]*e[p]+c[p]}}}}return n})()",activate:"(()=>{var s={relu:t=>Math.max(0,t),tanh:Math.tanh,sigmoid:t=>1/(1+Math.exp(-t)),elu:t=>t<0?Math.expm1(t):t,gelu:t=>.5*t*(1+f(t*Math.S\
QRT1_2))};function f(t){let e=1/(1+.3275911*Math.abs(t)),o=((((1.061405429*e-1.453152027)*e+1.421413741)*e-.284496736)*e+.254829592)*e;return Math.sign(t)*(1-o*Math.exp(-t*t))}function m({activation:t\
},e){let o=s[t];return{width:e,weights:[],run({numbers:r},h,c,i,p){for(let a=c>>2,n=i>>2,u=a+p*e;a<u;a++,n++)r[n]=o(r[a])}}}return m})()"},YA={f32:"(()=>{function r(e,t){return new Float32Array(e(4*t)\
)}return r})()",e32:"(()=>{function a(u,f,i,m){let e=new Uint8Array(u(m)),r=0,l=new Uint32Array(f).map(()=>{let n=i;for(;e[r>>3]>>(r&7)&1;r++)n--;let t=++r>>3,o=(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>\
>>(r&7);return r+=24,o<<8&1<<31|n<<23|o&8388607});return new Float32Array(l.buffer)}return a})()",f16:"(()=>{function n({values:r,scales:e}){return Float32Array.from(r,(t,u)=>t*e[u%e.length])}function\
 o(r){return r instanceof Float32Array?r:r instanceof Uint16Array?Float32Array.from(r,f):n(r)}function f(r){let e=r>>10&31,t=e?(1024+(r&1023))*2**(e-25):(r&1023)*2**-24;return r>>15?-t:t}function a(r,\
e){return o(new Uint16Array(r(2*e)))}return a})()",i8:"(()=>{function t(r,n,e){let o=new Float32Array(r(4*e));return Float32Array.from(new Int8Array(r(n)),(a,u)=>a*o[u%e])}return t})()"};function QB(e,t=[]){let{student:r,numbers:n}=CB(e),o=RB(r),s=e.layers.map(({kind:u})=>u),i=r.categorical.length?BB:SB,a=Object.keys(YA).filter(u=>o.includes(`:["${u}",`));return`// @ts-self-types="./s\
tudent.d.ts"
// A student by Retort: see README.md.
const c=${i},
o=${_B(kB,s)},
r=${_B(YA,a)},
s=${o},
n="${n}";
`+HT(t)+`const student=createStudent();
export const predict=student.predict;
export default student;
`}function HT(e){return e.length?`const k=${xB},
g=${RB(e)};
export const createStudent=(options)=>{const t=c(s,n,o,r,options);return{...t,fetch:k(t.fetch,g)}};
`:`export const createStudent=(options)=>c(s,n,o,r,options);
`}function _B(e,t){return`{${Array.from(new Set(t),r=>`${r}:${e[r]}`).join(",")}}`}function RB(e){return JSON.stringify(e).replace(/[<\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"\
0")}`)}function PB(e,t=[]){let r=e.name.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60)||"student";return new Map([["student.js",$t(QB(e,t))],["student.d.ts",$t(wB())],["package.jso\
n",$t(JT(r))],["worker.js",$t(bB())],["kernel.wasm",gB(yB,799)],["wrangler.jsonc",$t(YT(r))],["deno.js",$t(IB())],["bun.js",$t(EB())],["node.js",$t(vB())],["README.md",$t(eO(e,t))]])}function JT(e){return`${JSON.
stringify({name:e,private:!0,type:"module",exports:"./student.js",types:"./student.d.ts"},null,2)}
`}function YT(e){return`{
  "name": ${JSON.stringify(e)},
  "main": "worker.js",
  "compatibility_date": "2025-09-01"
}
`}var XT={float32:"float32",float16:"float16, and computed in float32",int8:"int8 with a scale for each output, and computed in float32"};function eO({name:e,precision:t,preprocessing:{label:r,classes:n,
columns:o}},s){let i=Object.fromEntries(o.slice(0,3).map(u=>u.kind==="numeric"?[u.name,u.mean]:[u.name,u.categories[0]??null])),a=o.length>3?" and so on":"";return`# A student, for the edge

${xc(e)} answers ${xc(r)}, one of ${n.length} classes, from ${o.length} columns. Its weights are stored as
${XT[t]}. \`student.js\` is all that it needs: it imports nothing and calls only what the web has.

    import student from "./student.js";
    const { label, probabilities } = student.predict(row); // or rows

A row is an object of cells by column name${a?", such as":":"} ${xc(JSON.stringify(i))}${a}.

| file | for |
| --- | --- |
| \`student.js\`, \`student.d.ts\` | browsers, and whatever imports an ES module |
| \`worker.js\`, \`kernel.wasm\`, \`wrangler.jsonc\` | Cloudflare: \`npx wrangler deploy\` |
| \`deno.js\` | Deno Deploy; \`deno serve student.js\` does as well |
| \`bun.js\`, \`node.js\` | a server on Bun or Node |

Each answers \`GET /\`, \`POST /predict\` (\`{"rows": [row]}\`, or one row), and the Open Inference Protocol in JSON at \`/v2\`.
Pages of other origins may not call them${s.length?`, but for those of ${s.map(xc).join(", ")}`:": export with --origin for those that may"}.
`}function xc(e){let t=e.replace(/\s/g," "),r=Math.max(0,...Array.from(t.matchAll(/`+/g),([s])=>s.length)),[n,o]=["`".repeat(r+1),r?" ":""];return`${n}${o}${t}${o}${n}`}var DB={kind:"exporter",name:"edge",summary:"One ES module without dependencies, for browsers, Workers, Deno, Bun and Node.",options:()=>P({precision:Bs(),origins:de(ue().superRefine((e,t)=>{let r=mB(
e);r&&t.addIssue({code:"custom",message:r,params:{rule:r,value:e}})})).default([]).describe("Pages of these origins may call the module's `fetch` handler.")}),create:({precision:e,origins:t})=>({export:async({
name:r,trained:n})=>PB(await dB(r,n,e),t)})};p();p();p();var jn={float32:1,int8:3,int64:7,float16:10,float64:11},tO=8;function TB(e){let{name:t,opset:r,nodes:n,initialisers:o,inputs:s,outputs:i,metadata:a}=e,u=Xt(c=>{n.forEach(l=>c.bytes(1,rO(l))),c.text(
2,t),o.forEach(l=>c.bytes(5,oO(l))),s.forEach(l=>c.bytes(11,$B(l))),i.forEach(l=>c.bytes(12,$B(l)))});return Xt(c=>{c.int(1,tO),c.text(2,"retort"),c.bytes(7,u),c.bytes(8,Xt(l=>l.int(2,r)));for(let[l,f]of Object.
entries(a))c.bytes(14,Xt(d=>d.text(1,l).text(2,f)))})}function rO({op:e,inputs:t,output:r,attributes:n={}}){return Xt(o=>{t.forEach(s=>o.text(1,s)),o.text(2,r),o.text(3,r),o.text(4,e),Object.entries(n).
forEach(([s,i])=>o.bytes(5,nO(s,i)))})}function nO(e,t){return Xt(r=>{r.text(1,e),"float"in t?r.float(2,t.float).int(20,1):"int"in t?r.int(3,t.int).int(20,2):"text"in t?r.text(4,t.text).int(20,3):(t.ints.
forEach(n=>r.int(8,n)),r.int(20,7))})}function oO({name:e,type:t,shape:r,bytes:n}){return Xt(o=>{r.forEach(s=>o.int(1,s)),o.int(2,jn[t]).text(8,e).bytes(9,n)})}function $B({name:e,width:t}){let r=Xt(o=>{
o.bytes(1,Xt(s=>s.text(2,"batch"))),o.bytes(1,Xt(s=>s.int(1,t)))}),n=Xt(o=>o.int(1,jn.float32).bytes(2,r));return Xt(o=>o.text(1,e).bytes(2,Xt(s=>s.bytes(1,n))))}function Xt(e){let t=new XA;return e(t),
t.done()}var XA=class{#e=[];int(t,r){return this.#t(BigInt(t)<<3n),this.#t(BigInt.asUintN(64,BigInt(r))),this}float(t,r){this.#t(BigInt(t)<<3n|5n);let n=new Uint8Array(4);return new DataView(n.buffer).
setFloat32(0,r,!0),this.#e.push(n),this}bytes(t,r){return this.#t(BigInt(t)<<3n|2n),this.#t(BigInt(r.length)),this.#e.push(r),this}text(t,r){return this.bytes(t,new TextEncoder().encode(r))}#t(t){let r=[],
n=t;for(;n>0x7fn;n>>=7n)r.push(Number(n&0x7fn)|128);r.push(Number(n)),this.#e.push(Uint8Array.from(r))}done(){let t=new Uint8Array(this.#e.reduce((n,{length:o})=>n+o,0)),r=0;for(let n of this.#e)t.set(
n,r),r+=n.length;return t}};var kc=class{nodes=[];initialisers=[];#e;constructor(t){this.#e=t}add(t,r,n,o={}){return this.nodes.push({op:r,inputs:n,output:t,attributes:o}),t}floats(t,r,n=[r.length]){return this.#t(t,"float32",n,
Float32Array.from(r))}doubles(t,r,n=[r.length]){return this.#t(t,"float64",n,Float64Array.from(r))}integers(t,r){return this.#t(t,"int64",[r.length],BigInt64Array.from(r,BigInt))}kernel(t,r,{order:n,shape:o,
axis:s}){let i=`${t}/${r.name}`;if(this.#e==="float32")return this.#t(i,"float32",o,em(r.values,r.shape,n));if(this.#e==="float16"){let d=Float16Array.from(em(r.values,r.shape,n)),A=this.#t(`${i}/floa\
t16`,"float16",o,d);return this.add(i,"Cast",[A],{to:{int:jn.float32}})}let{values:a,scales:u}=xi(r.values,Sr(r)),c=this.#t(`${i}/int8`,"int8",o,em(a,r.shape,n)),l=this.floats(`${i}/scale`,u,o.map((d,A)=>A===
s?d:1)),f=this.add(`${i}/whole`,"Cast",[c],{to:{int:jn.float32}});return this.add(i,"Mul",[f,l])}#t(t,r,n,o){let s=new Uint8Array(o.buffer,o.byteOffset,o.byteLength);return this.initialisers.push({name:t,
type:r,shape:n,bytes:s}),t}};function em(e,t,r){if(r.every((i,a)=>i===a))return e;let n=t.map((i,a)=>t.slice(a+1).reduce((u,c)=>u*c,1)),o=e.slice(),s=r.map(()=>0);for(let i=0;i<o.length;i++){o[i]=e[s.
reduce((a,u,c)=>a+u*n[r[c]],0)];for(let a=r.length-1;a>=0&&++s[a]===t[r[a]];a--)s[a]=0}return o}p();var tm={Dense(e,t){let{name:r,inputs:n,op:{weights:{kernel:o}}}=e,s={order:[0,1],shape:o.shape,axis:1},i=t.add(`${r}/product`,"MatMul",[n[0],t.kernel(r,o,s)]);Ti(e,t,_c(e,t,i))},Activation(e,t){Ti(e,t,
e.inputs[0])},Dropout:sO,Reshape:OB,Flatten(e,t){Ss(e.op,e.refuse),OB(e,t)},BatchNormalization({name:e,op:t,input:r,refuse:n,inputs:o},s){if(!lo(t.axis,r.length+1))throw n("normalised over its last ax\
is");let{gamma:i,beta:a,moving_mean:u,moving_variance:c}=t.weights,{scale:l,shift:f}=Cc({gamma:i?.values,beta:a?.values,mean:u.values,variance:c.values,epsilon:t.epsilon}),d=s.add(`${e}/scaled`,"Mul",
[o[0],s.floats(`${e}/scale`,l)]);s.add(e,"Add",[d,s.floats(`${e}/shift`,f())])},LayerNormalization({name:e,op:t,input:r,refuse:n,inputs:o},s){let{weights:{gamma:i,beta:a},epsilon:u,axes:[c,...l]}=t;if(l.
length||!lo(c,r.length+1))throw n("normalised over its last axis");let f=d=>new Float32Array(r.at(-1)).fill(d);s.add(e,"LayerNormalization",[o[0],s.floats(`${e}/gamma`,i?.values??f(1)),s.floats(`${e}/\
beta`,a?.values??f(0))],{axis:{int:-1},epsilon:{float:u}})},Conv2D(e,t){let{kernel:r}=e.op.weights,n=UB(e,t,e.inputs[0],r,iO(r),1);Ti(e,t,_c(e,t,n))},DepthwiseConv2D(e,t){Ti(e,t,_c(e,t,MB(e,t)))},SeparableConv2D(e,t){
let{name:r,op:{weights:{pointwise_kernel:n}}}=e,o=MB(e,t),[,,s,i]=n.shape,a={order:[0,1,2,3],shape:[s,i],axis:1},u=t.add(`${r}/mixed`,"MatMul",[o,t.kernel(r,n,a)]);Ti(e,t,_c(e,t,u))},MaxPooling2D:(e,t)=>FB(
e,t,"MaxPool"),AveragePooling2D:(e,t)=>FB(e,t,"AveragePool"),GlobalAveragePooling2D(e,t){Ss(e.op,e.refuse),t.add(e.name,"ReduceMean",e.inputs,{axes:{ints:[1,2]},keepdims:{int:0}})},Add(e,t){let[r,...n]=e.
inputs,o=n.pop();if(o===void 0)throw e.refuse("a sum of several");let s=n.reduce((i,a,u)=>t.add(`${e.name}/sum_${u+1}`,"Add",[i,a]),r);t.add(e.name,"Add",[s,o])},Concatenate({name:e,op:{axis:t},inputs:r},n){
n.add(e,"Concat",r,{axis:{int:t}})}};function sO({name:e,inputs:t},r){r.add(e,"Identity",t)}function OB({name:e,inputs:t,output:r},n){n.add(e,"Reshape",[t[0],n.integers(`${e}/shape`,[-1,...r])])}function _c({
name:e,op:{weights:{bias:t}}},r,n){return t?r.add(`${e}/biased`,"Add",[n,r.floats(`${e}/bias`,t.values)]):n}var LB={perm:{ints:[0,3,1,2]}},NB={perm:{ints:[0,2,3,1]}};function iO({shape:e}){let[t,r,n,o]=e;
return{order:[3,2,0,1],shape:[o,n,t,r],axis:0}}function MB(e,t){let{depthwise_kernel:r}=e.op.weights,[n,o,s,i]=r.shape,a={order:[2,3,0,1],shape:[s*i,1,n,o],axis:0};return UB(e,t,e.inputs[0],r,a,s)}function UB(e,t,r,n,o,s){
let{name:i}=e,a=t.add(`${i}/channels_first`,"Transpose",[r],LB),u=t.add(`${i}/convolved`,"Conv",[a,t.kernel(i,n,o)],{...jB(e,e.op.sliding.dilations),group:{int:s}});return t.add(`${i}/channels_last`,"\
Transpose",[u],NB)}function FB(e,t,r){let{name:n,inputs:o}=e,s=t.add(`${n}/channels_first`,"Transpose",[o[0]],LB),i=t.add(`${n}/pooled`,r,[s],jB(e));t.add(n,"Transpose",[i],NB)}function jB(e,t){let{size:r,
strides:n,before:o,after:s}=Bc(e),i=a=>({ints:a});return{kernel_shape:i(r),strides:i(n),...t?{dilations:i(t)}:{},pads:i([...o,...s])}}var zB={linear:["Identity"],relu:["Relu"],tanh:["Tanh"],sigmoid:["\
Sigmoid"],elu:["Elu",{alpha:{float:1}}],selu:["Selu"],softplus:["Softplus"],softsign:["Softsign"],hardSigmoid:["HardSigmoid",{alpha:{float:.2},beta:{float:.5}}],softmax:["Softmax",{axis:{int:-1}}]};function Ti({
name:e,op:{activation:t},refuse:r},n,o){let s=zB[t];if(s)n.add(e,s[0],[o],s[1]);else if(t==="gelu")aO(n,e,o);else if(t==="swish")n.add(e,"Mul",[o,n.add(`${e}/gate`,"Sigmoid",[o])]);else{let i=[...Object.
keys(zB),"gelu","swish"].join(", ");throw r(`with one of the activations ${i}, not ${t}`)}}function aO(e,t,r){let n=e.add(`${t}/scaled`,"Mul",[r,e.floats(`${t}/root`,[Math.SQRT1_2],[])]),o=e.add(`${t}\
/erf`,"Erf",[n]),s=e.add(`${t}/whole`,"Add",[o,e.floats(`${t}/one`,[1],[])]),i=e.add(`${t}/half`,"Mul",[r,e.floats(`${t}/a_half`,[.5],[])]);e.add(t,"Mul",[i,s])}p();function GB(e,{features:t,classes:r},n,o){let s=n?`the raw numbers of the columns, in the order of \`preprocessing.json\`, float32 \`[batch, ${t}]\`; they are
standardised inside`:`the encoded features that \`preprocessing.json\` makes of a row, float32 \`[batch, ${t}]\`: some columns are texts, or
had missing cells, which a tensor of numbers cannot say`;return`# ${e.replaceAll(/\s+/g," ")} as ONNX

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
`}var uO=17,WB={kind:"exporter",name:"onnx",summary:"A model.onnx of opset 17, preprocessing inside where all columns are numbers.",options:()=>P({precision:Bs()}),create:({precision:e})=>({async export({
name:t,trained:r}){let{preprocessing:n,student:{model:o}}=r,s=cO(n),i=new kc(e),a=s?lO(i,s):"features";await fO(i,o,e,a),i.add("probabilities","Softmax",["logits"],{axis:{int:-1}});let u=s?.length??n.
features,c=n.classes.length,l=TB({name:t,opset:uO,nodes:i.nodes,initialisers:i.initialisers,inputs:[{name:"features",width:u}],outputs:[{name:"logits",width:c},{name:"probabilities",width:c}],metadata:{
classes:JSON.stringify(n.classes),features:s?"raw":"encoded",...s?{columns:JSON.stringify(s.map(({name:f})=>f))}:{},precision:e}});return new Map([["model.onnx",l],["labels.json",xo(n.classes)],["prep\
rocessing.json",xo(n)],["README.md",$t(GB(t,n,s!==void 0,e))]])}})};function cO({columns:e}){let t=e.filter(r=>r.kind==="numeric");return t.length===e.length&&t.every(({missing:r})=>!r)?t:void 0}function lO(e,t){
let r=e.add("features/float64","Cast",["features"],{to:{int:jn.float64}}),n=e.add("features/centred","Sub",[r,e.doubles("features/mean",t.map(({mean:a})=>a))]),o=e.add("features/scaled","Div",[n,e.doubles(
"features/sd",t.map(({sd:a})=>a))]),s=[-ci,ci].map((a,u)=>e.doubles(`features/bound_${u+1}`,[a],[])),i=e.add("features/bounded","Clip",[o,...s]);return e.add("features/encoded","Cast",[i],{to:{int:jn.
float32}})}async function fO(e,t,r,n){if(t.inputs.length>1||t.outputs.length>1)throw new _(`Cannot export the student to ONNX as its model must have one input and one output: it has ${t.inputs.length}\
 and ${t.outputs.length}; --target tfjs takes it as it is`);let{input:o,output:s,calls:i}=ss(t),a=new Map([[o,n]]);for(let u of i){let{layer:c,className:l,op:f}=u,d=g=>new _(`Cannot export the student\
 to ONNX as its layer ${F(u.name)} must be ${g}: it is a ${l}; `+os(l));if(i.some(g=>g.layer===c&&g!==u))throw d("used once");let A=tm[f.kind];if(!A)throw d(`one of ${Object.keys(tm).join(", ")}`);let m=u.
outputs[0],h=m===s?"logits":`layers/${u.name}`;A({op:await mu(f,g=>HA(g,u.name,r)),inputs:u.inputs.map(g=>a.get(g)),input:qB(u.inputShape,d),output:qB(u.outputShape,d),name:h,refuse:d},e),a.set(m,h)}}
function qB(e,t){let r=pu(e);if(!r)throw t("of a size that is known");return r}p();var KB=L(j());p();var ZB='(()=>{var l=class extends Error{name="UserError"};function g(e,n){return e.length>n?`${e.slice(0,n-3)}...`:e}function f(e){return typeof e=="number"||e===void 0?String(e):g(N(typeof e=="st\
ring"?e.slice(0,80):e),80)}function N(e){try{return JSON.stringify(e)??String(e)}catch{return`an ${typeof e}`}}var m=()=>"";function d(e){let n=Number(e);if(!Number.isFinite(n))return NaN;let t=e.char\
CodeAt(0);return t>x&&t<128||!C.test(e)?n:NaN}var x=48,C=/^\\s*(0[xob]|$)/i;function O({categories:e,missing:n},t,r,o){let a=e.length;r.fill(0,o,o+a+(n?1:0)),t!=="missing"?t!==void 0&&(r[o+t]=1):n&&(r[\
o+a]=1)}var F=15;function $(e,n){let t=e.indexOf(n);if(t>=0)return t;let r=p(n),o=Number.isNaN(r)?-1:e.findIndex(a=>p(a)===r);return o<0?void 0:o}function p(e){return e.length>F?NaN:d(e)}function y(e)\
{if(e.kind==="numeric")return;let{categories:n}=e,t=new Map(n.map((r,o)=>[r,o]).reverse());return r=>t.get(r)??$(n,r)}function b(e,n,t,r,o){if(typeof t=="number"&&!(Math.abs(t)<2**53))return"a text, a\
 number below 2^53 or null";O(e,t===null?"missing":n(String(t)),r,o)}function A(e){return(e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}var h=1e6;function E({mean:e,sd:n},t){let r=(t-e)/n,\
o=Number.isFinite(r)?r:t/n-e/n;return Math.max(-h,Math.min(h,o))}function S(e,n,t,r){let o=Number.isNaN(n);t[r]=o?0:E(e,n),e.missing&&(t[r+1]=o?1:0)}function R(e){let n=0;return e.map(t=>{let r=n;retu\
rn n+=A(t),r})}function w({columns:e}){let n=e.map(({name:r})=>r),t=k(e);return(r,o,a)=>{let s=0,u=i=>{let c=t(s,i,o,a);if(c)throw M("the row",e[s],i,c);s++};if(P(r))for(let i in r)i===n[s]&&u(r[i]);f\
or(;s<n.length;){let i=n[s];if(!Object.hasOwn(r,i))throw v("the row",e[s],Object.keys(r));u(r[i])}}}function P(e){let n=Object.getPrototypeOf(e);return n===Object.prototype||n===null}function k(e){let\
 n=R(e),t=e.map(r=>y(r));return(r,o,a,s)=>{let u=e[r],i=o==null;if(!i&&typeof o!="string"&&typeof o!="number")return"a text, a number or null";if(s+=n[r],u.kind==="numeric"){let c=i?NaN:typeof o=="num\
ber"?o+0:d(o);if(!i&&!Number.isFinite(c))return"a finite number";S(u,c,a,s)}else return b(u,t[r],i?null:o,a,s)}}function M(e,{name:n},t,r){return new l(`Cannot encode ${e} as column ${f(n)} must be ${\
r}: current value is ${f(t)}`)}function v(e,{kind:n,name:t},r){return new l(`Cannot encode ${e} as it must have the ${n} column ${f(t)}: it is not there${m(t,r)}`)}return w})()';p();function VB(e){return`// Made by Retort. Opens this folder with TensorFlow.js and answers raw rows:
//
//   import * as tf from "@tensorflow/tfjs";
//   import { loadStudent } from "./student.js";
//   const student = await loadStudent(tf);
//   const [{ label, probabilities }] = await student.predict([{ column: 1.5, another: "text" }]);

const rowEncoder = ${e};

/** Opens the folder that this file is in, or another one by its URL. */
export async function loadStudent(tf, folder = new URL(".", import.meta.url).href) {
  const at = (name) => new URL(name, folder.endsWith("/") ? folder : folder + "/").href;
  const answer = await fetch(at("preprocessing.json"));
  if (!answer.ok) throw new Error("Cannot open " + at("preprocessing.json") + ": status " + answer.status);
  const preprocessing = await answer.json();
  const encodeRow = rowEncoder(preprocessing);
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
  rowEncoder(preprocessing)(row, into, at);
}
`}function HB(e,t){return`# ${e.replaceAll(/\s+/g," ")} for TensorFlow.js

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
`}var JB={kind:"exporter",name:"tfjs",summary:"A folder that tf.loadLayersModel opens, with a module that takes raw rows.",options:()=>P({precision:Bs()}),create:({precision:e})=>({async export({name:t,
trained:{student:{model:r},preprocessing:n}}){let o=uu(Id(r));if(o)throw new _(`Cannot export the student to tfjs as its layer ${F(o.layer)} must be one that TensorFlow.js has: it is a ${o.className};\
 ${os(o.className)}`);for(let c of r.layers)await uB(c,e);let{topology:s,specs:i,data:a}=await dO(r),u=i.map((c,l)=>AO(c,a[l],e));return new Map([["model.json",xo({format:"layers-model",generatedBy:"r\
etort",convertedBy:null,modelTopology:s,weightsManifest:[{paths:["weights.bin"],weights:u.map(({spec:c})=>c)}]})],["weights.bin",tt(u.map(({bytes:c})=>c))],["preprocessing.json",xo(n)],["labels.json",
xo(n.classes)],["student.js",$t(VB(ZB))],["README.md",$t(HB(t,e))]])}})};async function dO(e){let t;await e.save(KB.io.withSaveHandler(l=>(t=l,Promise.resolve({modelArtifactsInfo:{dateSaved:new Date(0),
modelTopologyType:"JSON"}}))));let{modelTopology:r,weightSpecs:n,weightData:o}=t,s=Array.isArray(o)?o:[o],i=tt(s.map(l=>new Uint8Array(l))),a=new Float32Array(i.buffer,i.byteOffset,i.length/4),u=0,c=n.
map(({shape:l})=>{let f=l.reduce((d,A)=>d*A,1);return a.slice(u,u+=f)});return{topology:r,specs:n,data:c}}function AO(e,t,r){if(r==="float32"||Sr(e)===void 0)return{spec:e,bytes:Or(t)};if(r==="float16"){
let i=Float16Array.from(t);return{spec:{...e,quantization:{dtype:"float16"}},bytes:new Uint8Array(i.buffer)}}let{scale:n,min:o}=mO(t),s=Uint8Array.from(t,i=>Math.max(0,Math.min(255,Math.round((i-o)/n))));
return{spec:{...e,quantization:{dtype:"uint8",scale:n,min:o}},bytes:s}}function mO(e){let[t,r]=[0,0];for(let o of e)[t,r]=[Math.min(t,o),Math.max(r,o)];let n=(r-t)/255||1;return{scale:n,min:Math.round(
t/n)*n}}p();var dt=L(j());p();var Gn=L(j());p();var ks=L(j());function _s(e,t=r=>ks.clone(r)){return ks.customGrad((...n)=>{let[o]=n;return{value:t(o),gradFunc:()=>ks.zeros(o.shape)}})(e)}p();var Qs=L(j());function Rs(e,t,{observed:r=!1}={}){return{...r?rm(e,t):e,trained:(n,o,s)=>e.trained(`${t}.${n}`,o,s)}}function rm(e,t){return{...e,observe:(r,n)=>e.observe(`${t}.${r}`,n)}}function ko({
teacher:e},t){if(!e)throw new TypeError(`Cannot compute ${t} as the stage must have a teacher: it has none`);return e}function St(e,t){return ko(e,t).logits}function Oi(e,t){let r=e.features?.[t];if(!r)
throw new TypeError(`Cannot read ${t} as it must be among the loss's needs: it is not`);return r}function YB(e,t){let{labels:r,labelMask:n}=e;if(!n)return r;let o=Qs.argMax(St(e,t),1);return Qs.where(
Qs.less(r,0),o,r)}var Qc=()=>({student:ue().min(1).describe("The student's layer."),teacher:ue().min(1).describe("The teacher's layer; that of a member of an ensemble as teacher-1.hidden_2.")}),qn=()=>({student:ue().min(
1).optional().describe("The student's layer; its logits by default."),teacher:ue().min(1).optional().describe("The teacher's layer; its logits by default.")}),Rc=()=>de(ue().min(1)).min(1).refine(e=>new Set(
e).size===e.length,{error:"must name each layer once"});function ur({student:e,teacher:t}){return{student:e===void 0?[]:[e],teacher:t===void 0?[]:[t]}}function cr(e,{student:t,teacher:r},n){let o=ko(e,
n);return[t===void 0?e.student.logits:Oi(e.student,t),_s(r===void 0?o.logits:Oi(o,r))]}function er(e){return e.rank===2?e:Gn.reshape(e,[e.shape[0],-1])}function pO(e,t,r){let[n,o]=t.shape,s=Gn.add(Gn.matMul(
Gn.reshape(e,[-1,n]),t),r);return Gn.reshape(s,[...e.shape.slice(0,-1),o])}function Pc(e,t,r){let n=t.shape.at(-1),o=Math.sqrt(6/(n+r)),s=e.trained("kernel",[n,r],i=>o*(2*i.uniform()-1));return pO(t,s,
e.trained("bias",[r],0))}function Ps(e,t,r,n){let[o,s]=[e,t].map(u=>u.slice(1).join(", "));if(o===s)return;let[i,a]=[r.student,r.teacher].map(u=>u??"logits");throw new _(`Cannot compare the student's ${i}\
 with the teacher's ${a} as their shapes must be equal: current values are [${o}] and [${s}]; ${n}`)}p();var It=L(j());var XB=1e-24;function hO(e,t=-1){return _s(e,r=>It.cast(It.greater(It.sum(It.square(r),t,!0),XB),"float32"))}function nm(e,t=-1){return It.sqrt(It.maximum(It.sum(It.square(e),t,!0),XB))}function fn(e,t=-1){
return It.div(It.mul(e,hO(e,t)),nm(e,t))}var gO=["mean-of-squares","norm"];function yO(e,t,r){let n=dt.sub(e,t);return r==="norm"?dt.mean(nm(n)):dt.mean(dt.square(n))}function eS(e,t=2){let r=t===2?dt.square(e):dt.pow(dt.abs(e),t);return fn(
er(e.rank>2?dt.mean(r,-1):r))}function tS({rank:e,shape:t}){return e>2?t.slice(0,-1):t}function rS(e,[,t,r]){if(e.rank!==4)return e;let[n,o,s,i]=e.shape;if(!(o>=t&&s>=r&&o%t===0&&s%r===0)||o===t&&s===
r)return e;let u=dt.mean(dt.reshape(e,[n*t,o/t,s*i]),1),c=dt.reshape(u,[n*t*r,s/r,i]);return dt.reshape(dt.mean(c,1),[n,t,r,i])}var nS={kind:"loss",name:"attention-transfer",summary:"The student is to\
 look where the teacher looks.",paper:"Zagoruyko & Komodakis (2017), Paying More Attention to Attention: Improving the Performance of Convolutional Neural Networks via Attention Transfer, https://arxi\
v.org/abs/1612.03928",options:()=>P({...Qc(),power:T().min(1).default(2).describe("Exponent of the features; higher looks at the strongest alone."),form:ve(gO).default("mean-of-squares").describe("How\
 maps are compared: mean-of-squares as in the authors' code, norm as in the paper.")}),create({power:e,form:t,...r}){return Se(function(o){let[s,i]=cr(o,r,"attention-transfer"),[a,u]=[rS(s,i.shape),rS(
i,s.shape)];return Ps(tS(a),tS(u),r,"take layers with as many positions, or one with a multiple of the other's height and width"),yO(eS(a,e),eS(u,e),t)},{needs:ur(r)})}};p();var Wn=L(j());function wO(e,t){return Wn.sub(1,Wn.mean(Wn.sum(Wn.mul(fn(e),fn(t)),1)))}var oS={kind:"loss",name:"cosine",summary:"Features are to point where the teacher's point, however long they are.",paper:"Sanh\
, Debut, Chaumond & Wolf (2019), DistilBERT, a distilled version of BERT: smaller, faster, cheaper and lighter, https://arxiv.org/abs/1910.01108",options:()=>P({...qn(),regressor:Fe().default(!1).describe(
"Whether a linear map, trained along, leads from the student's width to the teacher's.")}),create({regressor:e,...t}){return Se(function(n){let[o,s]=cr(n,t,"cosine").map(er),i=e?Pc(n,o,s.shape[1]):o;return Ps(
i.shape,s.shape,t,"`regressor: true` maps the one to the other"),wO(i,s)},{needs:ur(t)})}};p();var xe=L(j());p();var Dc=L(j());function ot(e,t){return Dc.customGrad((...n)=>{let[o,s]=n,{loss:i,gradient:a}=t(o);return s([a]),{value:i,gradFunc:(u,[c])=>Dc.mul(c,u)}})(e)}function bO(e,t,r=0,n,o){let[s,i]=e.shape;return ot(e,a=>{if(!o&&yt("RetortCrossEntropy")&&t.size===s){let[f,d]=ct("RetortCrossEntropy",{logits:a,labels:t,labelMask:n},{labelSmoothing:r});return{loss:f,
gradient:d}}let u=o??xe.cast(xe.oneHot(t,i),"float32"),c=r===0?u:xe.add(xe.mul(u,1-r),r/i),l=xe.logSoftmax(a);if(n){let f=xe.expandDims(xe.div(n,xe.maximum(xe.sum(n),1)),1);return{loss:xe.neg(xe.sum(xe.mul(
xe.mul(c,l),f))),gradient:xe.mul(xe.sub(xe.exp(l),c),f)}}return{loss:xe.mul(xe.sum(xe.mul(c,l)),-1/s),gradient:xe.mul(xe.sub(xe.exp(l),c),1/s)}})}var sS={kind:"loss",name:"cross-entropy",summary:"Cros\
s-entropy of the student with the true classes.",options:()=>P({labelSmoothing:T().min(0).lt(1).default(0).describe("Share of the label that is spread over all classes.")}),create:({labelSmoothing:e})=>Se(
function({student:r,labels:n,labelMask:o,shares:s}){return bO(r.logits,n,e,o,s)},{knownTerms:()=>[{kind:"label-cross-entropy",weight:1,labelSmoothing:e}]})};p();var be=L(j());p();var q=L(j());var IO=.25;function Ds(e,t,r=q.sub(t,e)){let[n,o]=[q.exp(e),q.exp(t)],s=q.less(q.abs(r),IO),i=q.where(s,r,q.zerosLike(r)),a=[720,120,24,6,2].reduce((f,d)=>q.add(q.mul(f,i),1/d),q.scalar(1/5040)),u=q.mul(
a,q.square(i)),c=q.sub(o,n),l=q.where(q.greater(n,0),q.sub(c,q.mul(n,r)),o);return{p:n,logRatio:r,surplus:q.where(s,q.mul(n,q.add(i,u)),c),terms:q.where(s,q.mul(n,u),l)}}function Zn(e,t,r){let n=a=>{let u=q.div(
q.sub(a,q.max(a,-1,!0)),r),c=q.log(q.sum(q.exp(u),-1,!0));return{shifted:u,log:c,logs:q.sub(u,c)}},[o,s]=[n(e),n(t)],i=q.sub(q.sub(o.shifted,s.shifted),q.sub(o.log,s.log));return Ds(s.logs,o.logs,i)}function $c(e,t){
return q.sum(Ds(e,t).terms,1)}function iS(e,t){let{terms:r,surplus:n}=Ds(e,t);return{rows:q.sum(r,1),gradient:n}}function Tc(e,t){return{rows:$c(t,e),gradient:om(t,q.sub(t,e))}}function om(e,t){let r=q.exp(
e);return q.mul(r,q.sub(t,q.sum(q.mul(r,t),1,!0)))}function Oc(e,t,{temperature:r=1,mask:n},o){let s=e.shape.at(-1),i=a=>q.reshape(a,[-1,s]);return ot(i(e),a=>{let u=q.logSoftmax(q.div(i(t),r)),c=q.logSoftmax(
q.div(a,r)),{rows:l,gradient:f}=o(u,c),d=n?q.cast(q.reshape(n,[-1]),"float32"):q.onesLike(l),A=q.div(d,q.maximum(q.sum(d),1));return{loss:q.sum(q.mul(A,l)),gradient:q.mul(f,q.div(q.expandDims(A,1),r))}})}function EO(e,t,r){let[n]=e.shape;return be.customGrad((...s)=>{let[i,a,u]=s,{p:c,logRatio:l,surplus:f,terms:d}=Zn(i,t,a),A=be.sum(d,1,!0),m=be.mean(A),h=y=>be.sub(y,be.sum(be.mul(c,y),1,!0)),g=be.sub(
be.mul(f,h(i)),be.mul(be.mul(c,h(t)),be.add(l,A)));return u([be.mul(f,be.div(a,n)),be.sub(be.mul(be.mul(a,2),m),be.div(be.sum(g),n))]),{value:be.mul(m,be.square(a)),gradFunc:(y,b)=>b.map(I=>be.mul(I,y))}})(
e,r)}function vO(e,t){return be.customGrad(r=>({value:be.clone(r),gradFunc:n=>be.mul(n,-t)}))(e)}function CO(e,t){return e>=t?1:(1-Math.cos(Math.PI*e/t))/2}var aS={kind:"loss",name:"curriculum-tempera\
ture",summary:"Soft targets at a temperature that is learned against the student, ever faster.",paper:"Li, Li, Yang, Zhao, Song, Luo, Li & Yang (2022), Curriculum Temperature for Knowledge Distillatio\
n, https://arxiv.org/abs/2211.16231",options:()=>P({lowest:T().gt(0).default(1).describe("The temperature stays above it."),span:T().gt(0).default(20).describe("How far above `lowest` the temperature \
may come."),initial:T().default(1).describe("θ at the start, where the temperature is `lowest + span · sigmoid(θ)`: 15.6 if all is as it is."),ramp:T().min(0).max(1).default(.1).describe("Share of \
the training over which the temperature's gradient is faded in; the paper's is 0.04.")}),create:({lowest:e,span:t,initial:r,ramp:n})=>function(s){let i=CO(s.progress,n),a=s.trained("theta",[],r),u=be.add(
be.mul(be.sigmoid(vO(a,i)),t),e);return s.observe("temperature",u),s.observe("lambda",i),EO(s.student.logits,St(s,"curriculum-temperature"),u)}};p();var Vn=L(j());function BO({student:e,trained:t},r){let n=Oi(e,r),[o,s]=e.logits.shape,i=n.size/o,a=Math.sqrt(6/(i+s)),u=t(`${r}.kernel`,[i,s],l=>(2*l.uniform()-1)*a),c=t(`${r}.bias`,[s],0);return Vn.add(Vn.matMul(Vn.reshape(
n,[o,i]),u),c)}var cS=3,uS=ar("loss deep-supervision",({temperature:e,softWeight:t,hardWeight:r},n)=>n(t)?n(r)?[{path:[],rule:"must have a softWeight or a hardWeight above 0: both are 0"}]:lt("tempera\
ture",e,"softWeight is 0",cS):[]),lS={kind:"loss",name:"deep-supervision",summary:"Exits at layers of the student, taught by the labels and by the student's own deepest output.",paper:"Zhang et al. (2\
019), Be Your Own Teacher: Improve the Performance of Convolutional Neural Networks via Self Distillation, https://arxiv.org/abs/1905.08094",options:e=>P({exits:Rc().describe("Layers of the student, b\
y name, each of which gets an exit."),temperature:e.schedule({above:0}).default(cS).describe("Softens the deepest output and the exits alike: a number or a scheduler."),softWeight:e.schedule({min:0}).
default(.3).describe("Weight of the deepest output's soft targets."),hardWeight:e.schedule({min:0}).default(.7).describe("Weight of the labels' cross-entropy.")}).superRefine(uS.inSchema),create({exits:e,
temperature:t,softWeight:r,hardWeight:n},o){uS.inCreate({temperature:t,softWeight:r,hardWeight:n},o);let s={use:"soft-targets",temperature:t},i=o.make("loss",{use:"sum",of:[{use:"scale",by:r,of:s},{use:"\
scale",by:n,of:"cross-entropy"}]});return Se(function(u){let{student:{logits:c}}=u;return Vn.addN(e.map(l=>i({...u,student:{logits:BO(u,l)},teacher:{logits:c}})))},{needs:{student:e}})}};p();var M=L(j());p();var ke=L(j());function Mc(e){let t=ke.add(e,1),r=ke.equal(t,1),n=ke.where(r,ke.onesLike(e),ke.sub(t,1));return ke.where(r,e,ke.mul(ke.log(t),ke.div(e,n)))}var SO=.25;function fS(e){let t=ke.less(ke.abs(
e),SO),r=ke.where(t,e,ke.zerosLike(e)),n=[7,6,5,4,3,2].reduce((o,s)=>ke.add(ke.mul(o,ke.div(r,s)),1),ke.scalar(1));return ke.where(t,ke.mul(r,n),ke.sub(ke.exp(e),1))}p();function At(e,{progress:t,observe:r}){let n=e(t);if(!(n>0))throw new _(`Cannot soften targets as the temperature must be above 0: current value is ${n} at progress ${t}`);return r("temperature",n),n}var dS=1e-8;function xO(e,t,{beta:r,gamma:n,temperature:o}){let[s,i]=e.shape;return ot(e,a=>{let u=AS(M.div(t,o)),c=AS(M.div(a,o)),l=mS(c.inRows,u.inRows,1),f=mS(c.inColumns,u.inColumns,0),d=(y,b)=>M.add(
M.mul(y,r/s),M.mul(b,n/i)),A=i>2?l.gradient:M.zerosLike(l.gradient),m=d(A,f.gradient),h=M.sub(m,M.sum(M.mul(m,c.likeliest),1,!0)),g=M.mul(c.values,M.sub(h,M.sum(M.mul(c.values,h),1,!0)));return{loss:M.mul(
d(M.sum(l.values),M.sum(f.values)),o**2),gradient:M.mul(g,o)}})}function AS(e){let t=e.shape[1],r=M.sub(e,M.max(e,1,!0)),n=fS(r),o=M.sum(M.exp(r),1,!0),s=M.div(M.exp(r),o),i=M.div(M.sub(n,M.mean(n,1,!0)),
o),a=M.neg(M.matMul(s,M.sub(1,M.eye(t)))),u=M.less(M.max(M.abs(i),0,!0),.5/t),c=M.greater(M.min(s,0,!0),.5),l=M.where(u,i,M.where(c,a,s));return{values:s,likeliest:M.cast(M.oneHot(M.cast(M.argMax(e,1),
"int32"),t),"float32"),inRows:i,inColumns:kO(l,0)}}function kO(e,t){let r=M.sub(e,M.mean(e,t,!0)),n=M.mul(M.max(M.abs(e),t,!0),1e-6);return M.mul(r,M.cast(M.greater(M.max(M.abs(r),t,!0),n),"float32"))}
function mS(e,t,r){let n=h=>M.sqrt(M.sum(M.square(h),r,!0)),[o,s]=[n(e),n(t)],[i,a]=[M.divNoNan(e,o),M.divNoNan(t,s)],u=M.sub(a,i),c=M.mul(o,s),l=M.add(c,dS),f=M.mul(M.sum(M.square(u),r,!0),.5),d=M.div(
M.add(M.mul(c,f),dS),l),A=M.add(u,M.mul(d,i)),m=M.cast(M.greater(o,0),"float32");return{values:d,gradient:M.neg(M.mul(M.mul(M.div(s,l),m),A))}}var pS={kind:"loss",name:"dist",summary:"Correlation with\
 the teacher's probabilities, over the classes and over the batch (DIST).",paper:"Huang, You, Wang, Qian & Xu (2022), Knowledge Distillation from A Stronger Teacher, https://arxiv.org/abs/2205.10536",
options:e=>P({beta:T().min(0).default(1).describe("Weight of the relation among the classes of a row."),gamma:T().min(0).default(1).describe("Weight of the relation among the rows of a class; with two\
 classes all that teaches."),temperature:e.schedule({above:0}).default(1).describe("What both sides' logits are divided by.")}).refine(({beta:t,gamma:r})=>t>0||r>0,{error:"must have a beta or a gamma \
above 0: both are 0"}),create({beta:e,gamma:t,temperature:r},n){let o=ge(r,n);return function(i){let a=At(o,i);if(t===0&&i.student.logits.shape[1]===2)throw new _("Cannot compute dist as gamma must be\
 above 0 where there are 2 classes: current value is 0; their relation in a row (beta) is always 1 or -1 and teaches nothing, so leave gamma out");return xO(i.student.logits,St(i,"dist"),{beta:e,gamma:t,
temperature:a})}}};p();var ye=L(j());var _O=-1e9;function QO(e,t,r,{alpha:n,beta:o,temperature:s}){let[i,a]=e.shape;return ot(e,u=>{let c=ye.cast(ye.oneHot(r,a),"float32"),l=hS(ye.div(t,s),c),f=hS(ye.div(u,s),c),[d,A]=[Ds(l.target,f.target),
Ds(l.others,f.others)],m=ye.add(ye.mul(ye.sum(d.terms),n),ye.mul(ye.sum(A.terms),o)),[h,g]=ye.split(d.surplus,2,1),y=ye.exp(f.others),b=ye.add(ye.mul(ye.add(ye.mul(c,h),ye.mul(y,g)),n),ye.mul(A.surplus,
o));return{loss:ye.mul(m,s**2/i),gradient:ye.mul(b,s/i)}})}function hS(e,t){let r=ye.add(e,ye.mul(t,_O)),n=ye.sum(ye.mul(e,t),1,!0),o=ye.logSumExp(r,1,!0);return{target:ye.logSoftmax(ye.concat([n,o],1)),
others:ye.logSoftmax(r)}}var gS={kind:"loss",name:"dkd",summary:"Decoupled distillation: the true class against the others, and the others among themselves.",paper:"Zhao, Cui, Song, Qiu & Liang (2022)\
, Decoupled Knowledge Distillation, https://arxiv.org/abs/2203.08679",options:e=>P({alpha:T().min(0).default(1).describe("Weight of the true class against all others."),beta:T().min(0).default(8).describe(
"Weight of the other classes among themselves."),temperature:e.schedule({above:0}).default(4).describe("What both sides' logits are divided by; higher shows more of the small probabilities.")}).refine(
({alpha:t,beta:r})=>t>0||r>0,{error:"must have an alpha or a beta above 0: both are 0"}),create({alpha:e,beta:t,temperature:r},n){let o=ge(r,n);return function(i){let{logits:a}=i.student;if(a.shape[1]<
3)throw new _(`Cannot compute dkd as the number of classes must be at least 3: current value is ${a.shape[1]}; with one class beside the true one NCKD is always 0, so use soft-targets`);let u=At(o,i),
c=YB(i,"dkd");return QO(a,St(i,"dkd"),c,{alpha:e,beta:t,temperature:u})}}};p();var $s=L(j());function RO(e,t){return $s.mean($s.square($s.sub(e,t)))}var yS={kind:"loss",name:"hint",summary:"A layer of the student is to say what a layer of the teacher says, by a trained regressor (FitNets).",paper:"\
Romero, Ballas, Kahou, Chassang, Gatta & Bengio (2015), FitNets: Hints for Thin Deep Nets, https://arxiv.org/abs/1412.6550",options:()=>P({...Qc(),regressor:Fe().default(!0).describe("Whether a linear\
 map, trained along, leads from the student's width to the teacher's.")}),create({regressor:e,...t}){return Se(function(n){let[o,s]=cr(n,t,"hint"),i=e?Pc(n,o,s.shape.at(-1)):o,a=e?"a regressor maps th\
e last axis alone":"`regressor: true` maps the one to the other";return Ps(i.shape,s.shape,t,a),RO(i,s)},{needs:ur(t)})}};p();var et=L(j());function PO(e,t,r,n={}){return Oc(e,t,n,r===0?iS:r===1?Tc:(i,a)=>DO(i,a,r))}function DO(e,t,r){let[n,o]=[et.add(t,Math.log(1-r)),et.add(e,Math.log(r))],s=et.maximum(n,o),i=et.add(s,et.log(et.add(et.exp(
et.sub(n,s)),et.exp(et.sub(o,s)))));return{rows:et.add(et.mul($c(e,i),r),et.mul($c(t,i),1-r)),gradient:om(t,et.mul(et.sub(t,i),1-r))}}var wS={kind:"loss",name:"jensen-shannon",summary:"Generalised Jen\
sen–Shannon divergence, between soft targets and reverse KL, and bounded.",paper:"Agarwal, Vieillard, Zhou, Stanczyk, Ramos, Geist & Bachem (2023), On-Policy Distillation of Language Models: Learnin\
g from Self-Generated Mistakes, https://arxiv.org/abs/2306.13649",options:e=>P({beta:T().min(0).max(1).default(.5).describe("The teacher's share of the mixture; 0 is forward KL and 1 reverse KL, by co\
nvention."),temperature:e.schedule({above:0}).default(1).describe("What both sides' logits are divided by.")}),create({beta:e,temperature:t},r){let n=ge(t,r);return function(s){let i=At(n,s),a=St(s,"j\
ensen-shannon");return PO(s.student.logits,a,e,{temperature:i})}}};p();var Ee=L(j());var IS=1e-7;function $O(e,t,r){let[n,o]=e.shape;return ot(e,s=>{let i=bS(s),a=bS(t),{terms:u,surplus:c}=Zn(i.scores,a.scores,r),l=Ee.sum(Ee.mul(c,i.scores),1,!0),f=Ee.mul(i.scores,Ee.div(l,o-1)),d=Ee.div(
i.hasSpread,Ee.add(i.spread,IS));return{loss:Ee.mul(Ee.sum(u),r**2/n),gradient:Ee.mul(Ee.mul(Ee.sub(c,f),d),r/n)}})}function bS(e){let t=Ee.sub(e,Ee.mean(e,1,!0)),r=Ee.sqrt(Ee.div(Ee.sum(Ee.square(t),
1,!0),e.shape[1]-1)),n=Ee.mul(Ee.max(Ee.abs(e),1,!0),1e-6);return{scores:Ee.div(t,Ee.add(r,IS)),spread:r,hasSpread:Ee.cast(Ee.greater(r,n),"float32")}}var ES={kind:"loss",name:"logit-standardization",
summary:"Soft targets of standardised logits: the student need not match the teacher's range.",paper:"Sun, Ren, Li, Wang & Cao (2024), Logit Standardization in Knowledge Distillation, https://arxiv.or\
g/abs/2403.01427",options:e=>P({temperature:e.schedule({above:0}).default(2).describe("What both sides' standardised logits are divided by.")}),create({temperature:e},t){let r=ge(e,t);return function(o){
let{logits:s}=o.student;if(s.shape[1]<3)throw new _(`Cannot standardise logits as the number of classes must be at least 3: current value is ${s.shape[1]}; of two standardised logits only the larger o\
ne's place is left, so use soft-targets`);let i=At(r,o);return $O(s,St(o,"logit-standardization"),i)}}};p();var vS={kind:"loss",name:"member",summary:"A loss that listens to one member of the teacher and to no other.",options:e=>P({at:T().int().min(1).describe("Which member of the teacher, counted from 1."),
of:e.part("loss").default({use:"soft-targets"}).describe("The loss that takes it for the teacher.")}),create({at:e,of:t},r){let n=r.make("loss",t);return Se(function(s){let{members:i=[],features:a}=ko(
s,"member"),u=i[e-1];if(!u)throw new _(`Cannot listen to a member of the teacher as it must have at least ${e}: it has ${i.length}`);return n({...s,teacher:{...u,...a?{features:a}:{}}})},{needs:{...n.
needs,members:!0}})}};p();var U=L(j());var TO=["uniform","confidence","entropy"];function OO(e,t,r){let[n,o,s]=e.shape;if(n===1||r==="uniform")return U.fill([n,o],1/n);if(r==="entropy")return CS(MO(e));let i=U.cast(U.oneHot(t,s),"float32");
return CS(U.neg(U.sum(U.mul(i,U.logSoftmax(e)),2)))}function CS(e){let t=e.shape[0],r=U.transpose(U.softmax(U.transpose(e))),n=U.div(U.sub(1,U.eye(t)),t-1);return U.matMul(n,r)}function MO(e){let t=e.
shape[2],r=U.minimum(U.sub(U.max(e,2,!0),e),BS),n=U.cast(U.oneHot(U.cast(U.argMin(r,2),"int32"),t),"float32"),o=U.sum(U.mul(U.exp(U.neg(r)),U.sub(1,n)),2,!0),s=U.where(U.greater(o,1e-6),U.div(Mc(o),U.maximum(
o,1e-6)),U.onesLike(o)),i=U.sub(U.log(U.add(U.div(r,U.add(o,1)),s)),r);return U.logSumExp(U.sub(i,U.mul(n,2*BS)),2)}function FO(e,t){if(t.every(n=>n===t[0]))return e;let r=U.mul(e,U.tensor2d([...t],[t.
length,1]));return U.div(r,U.maximum(U.sum(r,0,!0),1e-30))}var BS=1e30;function zO(e,t,r,n){let[o]=e.shape;return ot(e,s=>{let{terms:i,surplus:a}=Zn(s,t,n),u=U.expandDims(r,2);return{loss:U.mul(U.sum(
U.mul(u,i)),n**2/o),gradient:U.mul(U.sum(U.mul(u,a),0),n/o)}})}function LO(e,t,r){let o=Array.from({length:e},(s,i)=>i).filter(()=>r.uniform()>=t);return o.length?o:[r.integer(e)]}var SS={kind:"loss",
name:"multi-teacher",summary:"Soft targets of each member of an ensemble, weighted by teacher and row, and by the ensemble's weights.",paper:"Zhang, Chen & Wang (2022), Confidence-Aware Multi-Teacher \
Knowledge Distillation, https://arxiv.org/abs/2201.00007",options:e=>P({weights:ve(TO).default("uniform").describe("More for teachers that are right by the labels (`confidence`, CA-MKD) or sure (`entr\
opy`), row by row; or all alike (`uniform`)."),temperature:e.schedule({above:0}).default(4).describe("What all logits are divided by; the weights are found at 1."),drop:T().min(0).lt(1).default(0).describe(
"Probability that a teacher is left out of a step; at least one stays, and weights sum to 1.")}),create({weights:e,temperature:t,drop:r},n){let o=ge(t,n);return Se(function(i){let a=ko(i,"multi-teache\
r"),u=a.members??[a],c=At(o,i),l=a.weights??u.map(()=>1),f=[...u.keys()].filter(g=>l[g]>0),d=LO(f.length,r,i.random.split("drop")).map(g=>f[g]),A=U.stack(d.map(g=>u[g].logits)),m=FO(OO(A,i.labels,e),d.
map(g=>l[g])),h=U.unstack(U.mean(m,1));return u.forEach((g,y)=>i.observe(`weight.${y+1}`,h[d.indexOf(y)]??0)),zO(i.student.logits,A,m,c)},{needs:{members:!0}})}};p();var lr=L(j());function NO(e,t,r){if(t.length===1)return lr.mul(lr.sum(t[0].logits),0);let n=t.flatMap(o=>t.filter(s=>s!==o).map(s=>r({...e,student:o,teacher:s})));return lr.div(lr.addN(n),t.length-1)}function xS({student:e}){
if(e.members?.length)return e.members;throw new _("Cannot compute mutual-learning as the student must have peers: it has none; the strategy mutual gives it some")}var _S=1,kS=ar("loss mutual-learning",
({temperature:e,peerWeight:t},r)=>r(t)?lt("temperature",e,"peerWeight is 0",_S):[]),QS={kind:"loss",name:"mutual-learning",summary:"What peers that learn together tell each other, beside the loss that\
 each of them has by itself.",paper:"Zhang et al. (2018), Deep Mutual Learning, https://arxiv.org/abs/1706.00384",options:e=>P({temperature:e.schedule({above:0}).default(_S).describe("Softens all peer\
s alike: a number or a scheduler; the paper's is 1."),peerWeight:e.schedule({min:0}).default(1).describe("Weight of what the peers tell each other."),of:e.part("loss").default({use:"cross-entropy"}).describe(
"What each peer is told beside.")}).superRefine(kS.inSchema),create({temperature:e,peerWeight:t,of:r},n){kS.inCreate({temperature:e,peerWeight:t},n);let o=n.make("loss",{use:"soft-targets",temperature:e}),
s=n.make("loss",r),i=ge(t,n),a=l=>f=>lr.addN(xS(f).map((d,A)=>l({...Rs(f,`peer-${A+1}`),student:d}))),u=a(s),c=l=>{let f=i(l.progress);return l.observe("peerWeight",f),lr.mul(NO(l,xS(l),o),f)};return Se(
function(f){return lr.add(u(f),c(f))},{...s.needs?{needs:s.needs}:{},terms:[...s.terms?.map(({name:l,loss:f})=>({name:l==="peers"?`own.${l}`:l,loss:a(f)}))??[{name:"own",loss:u}],{name:"peers",loss:c}]})}};p();var st=L(j());var UO=1e-7;function jO(e,t){let[r,n]=[RS(e),RS(t)],o=s=>st.log(st.add(s,UO));return st.mean(st.mul(n,st.sub(o(n),o(r))))}function RS(e){let t=fn(e),r=st.relu(st.div(st.add(st.matMul(t,t,!1,!0),1),2));
return st.div(r,st.sum(r,1,!0))}var PS={kind:"loss",name:"pkt",summary:"Rows of a batch are to be likely neighbours where they are for the teacher.",paper:"Passalis & Tefas (2018), Learning Deep Repre\
sentations with Probabilistic Knowledge Transfer, https://arxiv.org/abs/1803.10837",options:()=>P({...qn()}),create(e){return Se(function(r){let[n,o]=cr(r,e,"pkt");return jO(er(n),er(o))},{needs:ur(e)})}};p();function GO(e,t,r={}){return Oc(e,t,r,Tc)}var DS={kind:"loss",name:"reverse-kl",summary:"Divergence of the teacher from the student: the student seeks out what the teacher deems likely.",paper:"Gu, Do\
ng, Wei & Huang (2023), MiniLLM: Knowledge Distillation of Large Language Models, https://arxiv.org/abs/2306.08543",options:e=>P({temperature:e.schedule({above:0}).default(1).describe("What both sides\
' logits are divided by.")}),create({temperature:e},t){let r=ge(e,t);return function(o){let s=At(r,o);return GO(o.student.logits,St(o,"reverse-kl"),{temperature:s})}}};p();var O=L(j());var qO=1e-6,$S=1e-24;function WO(e,t,{distance:r,angle:n}){return ot(e,o=>{let s=TS(o),[i,a]=[OS(s),OS(TS(t))],u=[...r>0?[ZO(i,a,r)]:[],...n>0?[VO(i,a,n)]:[]],c={loss:O.scalar(0),slopes:O.zerosLike(i.
squared)},{loss:l,slopes:f}=u.reduce((m,h)=>({loss:O.add(m.loss,h.loss),slopes:O.add(m.slopes,h.slopes)}),c),d=O.mul(O.add(f,O.transpose(f)),2),A=O.sub(O.mul(O.sum(d,1,!0),s),O.matMul(d,s));return{loss:l,
gradient:A}})}function TS(e){return O.sub(e,O.mean(e,0,!0))}function OS(e){let t=O.matMul(e,O.transpose(e)),r=O.sum(O.mul(t,O.eye(e.shape[0])),1,!0),n=O.add(r,O.transpose(r)),o=O.sub(n,O.mul(t,2)),s=O.cast(
O.greater(o,O.maximum(O.mul(n,qO),$S)),"float32");return{squared:O.mul(o,s),inverse:O.mul(O.rsqrt(O.maximum(o,$S)),s),apart:s}}function ZO(e,t,r){let[n,o]=[MS(e),MS(t)],{loss:s,slope:i}=LS(O.sub(n.relative,
o.relative),r),a=O.div(O.sum(O.mul(i,n.relative)),n.count),u=O.div(O.sub(i,a),n.mean);return{loss:s,slopes:O.mul(u,O.mul(e.inverse,.5))}}function MS({squared:e,inverse:t,apart:r}){let n=O.mul(e,t),o=O.maximum(
O.sum(r),1),s=O.maximum(O.div(O.sum(n),o),1e-12);return{relative:O.div(n,s),mean:s,count:o}}function VO(e,t,r){return O.tidy(()=>{let n=e.apart.shape[0],o=FS(e),s=zS(e,o),{loss:i,slope:a}=LS(O.sub(s,zS(
t,FS(t))),r),u=O.mul(a,o),c=O.mul(O.sum(O.mul(a,s),2),O.square(e.inverse)),l=O.sub(O.sum(u,2),c),f=O.matMul(O.ones([1,n]),O.reshape(u,[n,n**2])),d=O.mul(O.reshape(f,[n,n]),.5);return{loss:i,slopes:O.mul(
O.sub(l,d),e.apart)}})}function FS({inverse:e}){return O.mul(O.expandDims(e,2),O.expandDims(e,1))}function zS({squared:e},t){return O.tidy(()=>{let r=O.mul(e,.5),n=O.add(O.expandDims(r,2),O.expandDims(
r,1));return O.mul(O.sub(n,r),t)})}function LS(e,t){let r=O.clipByValue(e,-1,1),n=O.mul(r,O.sub(e,O.mul(r,.5))),o=O.sum(O.sum(n,-1));return{loss:O.mul(o,t/e.size),slope:O.mul(r,t/e.size)}}var NS={kind:"\
loss",name:"rkd",summary:"Distances and angles among the rows of a batch are to be those of the teacher.",paper:"Park, Kim, Lu & Cho (2019), Relational Knowledge Distillation, https://arxiv.org/abs/19\
04.05068",options:()=>P({...qn(),distance:T().min(0).default(25).describe("Weight of the distances between two rows."),angle:T().min(0).default(50).describe("Weight of the angles among three rows.")}).
refine(({distance:e,angle:t})=>e>0||t>0,{error:"must have a distance or an angle above 0: both are 0"}),create({distance:e,angle:t,...r}){return Se(function(o){let[s,i]=cr(o,r,"rkd");return WO(er(s),er(
i),{distance:e,angle:t})},{needs:ur(r)})}};p();var US=L(j());p();function Fc(e,t){return e.map(r=>({...r,weight:r.weight*t}))}var jS={kind:"loss",name:"scale",summary:"A loss times a weight, which may change while training runs.",options:e=>P({by:e.schedule({min:0}).describe("The weight."),of:e.part("loss").describe("The los\
s."),as:ue().min(1).optional().describe("A name under which the weight appears in the epochs' events.")}),create({by:e,of:t,as:r},n){let o=ge(e,n),s=n.make("loss",t),i=c=>{let l=o(c.progress);return r!==
void 0&&c.observe(r,l),l},{needs:a}=s,u=en(s);return Se(function(l){return US.mul(s(l),i(l))},{...a?{needs:a}:{},...u?{knownTerms:c=>Fc(u.terms(c),i(c))}:{}})}};p();var Hn=L(j());function HO(e,t){return Hn.mean(Hn.square(Hn.sub(GS(e),GS(t))))}function GS(e){return fn(Hn.matMul(e,e,!1,!0))}var qS={kind:"loss",name:"similarity-preserving",summary:"Rows of a batch are to be alike\
 where they are for the teacher.",paper:"Tung & Mori (2019), Similarity-Preserving Knowledge Distillation, https://arxiv.org/abs/1907.09682",options:()=>P({...qn()}),create(e){return Se(function(r){let[
n,o]=cr(r,e,"similarity-preserving");return HO(er(n),er(o))},{needs:ur(e)})}};p();var _o=L(j());function KO(e,t,r){let[n]=e.shape;return ot(e,o=>{if(yt("RetortSoftTargets")&&_o.util.arraysEqual(o.shape,t.shape)){let a={student:o,teacher:t},[u,c]=ct("RetortSoftTargets",a,{temperature:r});return{loss:u,
gradient:c}}let{terms:s,surplus:i}=Zn(o,t,r);return{loss:_o.mul(_o.sum(s),r**2/n),gradient:_o.mul(i,r/n)}})}var WS={kind:"loss",name:"soft-targets",summary:"Divergence of the student from the teacher'\
s softened answers, times the temperature squared.",paper:"Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531",options:e=>P({temperature:e.schedule(
{above:0}).default(4).describe("What both sides' logits are divided by; higher shows more of the small probabilities.")}),create({temperature:e},t){let r=ge(e,t);return Se(function(o){let s=St(o,"soft\
-targets");return KO(o.student.logits,s,At(r,o))},{knownTerms(n){return[{kind:"softened-kl",weight:1,temperature:At(r,n)}]}})}};p();var zc=L(j());var ZS={kind:"loss",name:"sum",summary:"The weighted sum of losses, each logged by name with its share of the gradient.",options:e=>P({of:pt([de(e.part("loss")).min(1),Rr(ue().min(1),e.part("loss")).refine(
t=>Object.keys(t).length>0,{error:"must have at least 1 entry"})]).describe("The losses: by names of your choice, or as a list."),weights:Rr(ue(),e.schedule({min:0})).optional().describe("Weights by n\
ame; 1 for those left out.")}).superRefine(({of:t,weights:r={}},n)=>{let o=Array.isArray(t)?[]:Object.keys(t);Va(r,o,"weights","loss of this sum",n)}),create({of:e,weights:t={}},r){let n=Array.isArray(
e),s=(n?JO(e):Object.entries(e)).map(([c,l])=>{let f=r.make("loss",l),d=t[c],A=d===void 0?void 0:ge(d,r),m=I=>{let B=A?.(I.progress);return B!==void 0&&I.observe(`${c}.weight`,B),B},h=I=>{let B=f(Rs(I,
c,{observed:!n})),E=m(I);return E===void 0?B:zc.mul(B,E)},{needs:g}=f,y=en(f),b=y&&(I=>{let B=y.terms(n?I:rm(I,c));return Fc(B,m(I)??1)});return{name:c,loss:Se(h,{...g?{needs:g}:{},...b?{knownTerms:b}:
{}})}}),i=s.map(({loss:c})=>c),a=i.map(en),u=a.every(c=>c!==void 0);return Se(function(l){return zc.addN(i.map(f=>f(l)))},{needs:Fu(i),terms:s,...u?{knownTerms:c=>a.flatMap(l=>l.terms(c))}:{}})}};function JO(e){
let t=new Map;return e.map(r=>{let n=r;for(;n.use==="scale";)n=n.of;let o=(t.get(n.use)??0)+1;return t.set(n.use,o),[o>1?`${n.use}-${o}`:n.use,r]})}p();var fr=L(j());function YO(e,t){return fr.add(fr.mul(fr.exp(fr.neg(t)),e),t)}var VS={kind:"loss",name:"uncertainty",summary:"The sum of losses with learned weights: less for a loss that stays high.",paper:"Kendall, \
Gal & Cipolla (2018), Multi-Task Learning Using Uncertainty to Weigh Losses for Scene Geometry and Semantics, https://arxiv.org/abs/1705.07115",options:e=>P({of:Rr(ue().min(1),e.part("loss")).refine(t=>Object.
keys(t).length>0,{error:"must have at least 1 entry"}).describe("The losses, by names of your choice.")}),create({of:e},t){let r=Object.entries(e).map(([o,s])=>{let i=t.make("loss",s);return{name:o,loss:Se(
u=>{let c=u.trained(`${o}.logVariance`,[],0);return u.observe(`${o}.weight`,fr.exp(fr.neg(c))),YO(i(Rs(u,o,{observed:!0})),c)},i.needs?{needs:i.needs}:{})}}),n=r.map(({loss:o})=>o);return Se(function(s){
return fr.addN(n.map(i=>i(s)))},{needs:Fu(n),terms:r})}};p();var ce=L(j());function XO(e,t,{temperature:r,correct:n,form:o,multiplier:s},i,a){let[u,c]=e.shape,l=(1-n)/Math.max(c-1,1),f=o==="official",[d,A]=f?[n,l]:[Math.log(n),Math.log(l)],m=f?1:r,h=f?(s??c)/c:1;return ot(e,
g=>{let y=ce.cast(ce.oneHot(t,c),"float32"),b=ce.add(ce.mul(y,d-A),A),I=ce.logSoftmax(ce.div(b,r)),B=ce.logSoftmax(ce.div(g,m)),E=i?ce.expandDims(ce.div(i,ce.maximum(ce.sum(i),1)),1):ce.fill([u,1],1/u),
v=ce.mul(E,h),k=ce.exp(I);if(a){let S=(c-1)*Math.exp((A-d)/r),[$,z]=[1/(1+S),S/(1+S)/Math.max(c-1,1)],G=ce.add(ce.mul(a,$-z),z);return{loss:ce.sum(ce.mul(v,ce.sub(ce.mul(k,I),ce.mul(G,B)))),gradient:ce.mul(
ce.div(v,m),ce.sub(ce.exp(B),G))}}return{loss:ce.sum(ce.mul(v,ce.mul(k,ce.sub(I,B)))),gradient:ce.mul(ce.div(v,m),ce.sub(ce.exp(B),k))}})}var HS={kind:"loss",name:"virtual-teacher",summary:"Divergence\
 of the student from a made-up teacher that is nearly sure of the true class.",paper:"Yuan et al. (2020), Revisiting Knowledge Distillation via Label Smoothing Regularization, https://arxiv.org/abs/19\
09.11723",options:e=>P({temperature:e.schedule({above:0}).default(20).describe("Softens the virtual teacher and, in the paper's form, the student."),correct:T().gt(0).lt(1).default(.99).describe("The \
virtual teacher's probability of the true class."),form:ve(["paper","official"]).default("paper").describe("The paper's formula, or the one of the authors' code: a mean over the classes, too."),multiplier:T().
gt(0).optional().describe("Times the official form; the number of classes by default, as the authors' 100 is on CIFAR-100.")}).superRefine(({form:t,multiplier:r},n)=>{if(t==="official"||r===void 0)return;
wt([{path:["multiplier"],rule:"must be left out where form is paper",value:r}],n)}),create({temperature:e,...t},r){let n=ge(e,r);return function(s){let{student:i,labels:a,labelMask:u,shares:c}=s,l=At(
n,s);return XO(i.logits,a,{...t,temperature:l},u,c)}}};p();var ie=L(j());var eM=1e9;function tM(e,t,r){let[,n]=e.shape,o=ie.cast(ie.oneHot(r,n),"float32"),s=ie.sum(o,1),i=u=>{let c=ie.sum(ie.mul(o,u),1,!0),l=ie.logSumExp(ie.sub(ie.sub(u,c),ie.mul(o,eM)),1);return ie.add(ie.relu(
l),Mc(ie.exp(ie.neg(ie.abs(l)))))},a=ie.div(i(e),ie.add(i(t),1e-7));return ie.sub(1,ie.mul(s,ie.exp(ie.neg(a))))}function rM(e,t,r,n){let[o]=e.shape;return ot(e,s=>{let i=ie.softmax(ie.div(t,n)),a=ie.logSoftmax(
ie.div(s,n)),u=ie.expandDims(r,1);return{loss:ie.mul(ie.sum(ie.mul(u,ie.mul(i,a))),-(n**2)/o),gradient:ie.mul(ie.mul(u,ie.sub(ie.exp(a),i)),n/o)}})}var KS={kind:"loss",name:"wsld",summary:"Soft target\
s that count less for rows that the student knows as well as the teacher.",paper:"Zhou, Song, Chen, Zhou, Wang, Yuan & Zhang (2021), Rethinking Soft Labels for Knowledge Distillation: A Bias-Variance \
Tradeoff Perspective, https://arxiv.org/abs/2102.00650",options:e=>P({temperature:e.schedule({above:0}).default(2).describe("What both sides' logits are divided by; the weights are found at 1.")}),create({
temperature:e},t){let r=ge(e,t);return function(o){let[s,i]=[o.student.logits,St(o,"wsld")],a=At(r,o),u=tM(s,i,o.labels);return o.observe("rowWeight",ie.mean(u)),rM(s,i,u,a)}}};p();var JS=L(j());p();var jt=L(j());var Lc={beta1:T().min(0).lt(1).default(.9).describe("Decay of the gradients' running mean."),beta2:T().min(0).lt(1).default(.999).describe("Decay of the squared gradients' running mean."),epsilon:T().
gt(0).default(1e-8).describe("Keeps the division finite where gradients vanish.")},Nc=["gradients","squares"];function Uc({gradient:e,slots:t,learningRate:r,step:n},o){let[s,i]=t,{beta1:a,beta2:u,rate:c,
epsilon:l}=Mi(r,n,o);s.assign(jt.add(jt.mul(s,a),e)),i.assign(jt.add(jt.mul(i,u),jt.square(e)));let f=jt.div(s,jt.add(jt.sqrt(i),l));return jt.mul(f,c)}function Mi(e,t,{beta1:r,beta2:n,epsilon:o},s=0){
let i=(1-r)/(1-r**t),a=Math.sqrt((1-n)/(1-n**t));return{beta1:r,beta2:n,rate:e*i/a,epsilon:o/a,decay:1-e*s}}var YS={kind:"optimizer",name:"adam",summary:"Steps scaled by running means of the gradients and of their squares.",paper:"Kingma & Ba (2015), Adam: A Method for Stochastic Optimization, https://arxiv\
.org/abs/1412.6980",options:e=>P({learningRate:e.schedule({min:0}).default(.001).describe("Step size."),...Lc}),create({learningRate:e,...t},r){let n=o=>o.variable.assign(JS.sub(o.variable,Uc(o,t)));return{
slots:Nc,learningRate:ge(e,r),update:n,formula:{of:n,kernel:(o,s)=>({kernel:"RetortAdam",attrs:Mi(o,s,t)})}}}};p();var jc=L(j());var XS={kind:"optimizer",name:"adamw",summary:"Adam with decoupled weight decay.",paper:"Loshchilov & Hutter (2019), Decoupled Weight Decay Regularization, https://arxiv.org/abs/1711.05101",options:e=>P(
{learningRate:e.schedule({min:0}).default(.001).describe("Step size."),...Lc,weightDecay:T().min(0).default(.01).describe("Weights shrink by `learningRate · weightDecay` of themselves at each step.")}),
create({learningRate:e,weightDecay:t,...r},n){let o=s=>{let{variable:i,learningRate:a}=s,u=t>0?jc.mul(i,1-a*t):i;i.assign(jc.sub(u,Uc(s,r)))};return{slots:Nc,learningRate:ge(e,n),update:o,formula:{of:o,
kernel:(s,i)=>({kernel:"RetortAdam",attrs:Mi(s,i,r,t)})}}}};p();var kr=L(j());var ex={kind:"optimizer",name:"sgd",summary:"Stochastic gradient descent with momentum.",paper:"Sutskever et al. (2013), On the importance of initialization and momentum in deep learning, https://proc\
eedings.mlr.press/v28/sutskever13.html",options:e=>P({learningRate:e.schedule({min:0}).default(.01).describe("Step size."),momentum:T().min(0).lt(1).default(.9).describe("Share of the last step that g\
oes on."),nesterov:Fe().default(!1).describe("Looks ahead along the momentum; needs some."),weightDecay:T().min(0).default(0).describe("L2 penalty on all weights: `weightDecay · weight` is added to th\
e gradient.")}).refine(({momentum:t,nesterov:r})=>!r||t>0,{path:["nesterov"],message:"must be false where momentum is 0"}),create({learningRate:e,momentum:t,nesterov:r,weightDecay:n},o){let s=({variable:i,
gradient:a,slots:[u],learningRate:c})=>{let l=n>0?kr.add(a,kr.mul(i,n)):a;u&&(u.assign(kr.add(kr.mul(u,t),l)),l=r?kr.add(l,kr.mul(u,t)):u),i.assign(kr.sub(i,kr.mul(l,c)))};return{slots:t>0?["momentum"]:
[],learningRate:ge(e,o),update:s,formula:{of:s,kernel:i=>({kernel:"RetortSgd",attrs:{rate:i,momentum:t,nesterov:r,weightDecay:n}})}}}};p();var tx={kind:"scheduler",name:"constant",summary:"The same number all the way.",options:()=>P({value:T().describe("The number.")}),create:({value:e})=>ld(e)};p();var rx={kind:"scheduler",name:"cosine",summary:"Half a cosine from one number to another, flat at both ends.",paper:"Loshchilov & Hutter (2017), SGDR: Stochastic Gradient Descent with Warm Restarts, h\
ttps://arxiv.org/abs/1608.03983",options:()=>P({from:T().describe("Value at the first step."),to:T().describe("Value at the end.")}),create:({from:e,to:t})=>function(n){let o=Math.min(Math.max(n,0),1);
return Bn(e,t,(1-Math.cos(Math.PI*o))/2)}};p();var nx={kind:"scheduler",name:"linear",summary:"A straight line from one number to another.",options:()=>P({from:T().describe("Value at the first step."),to:T().describe("Value at the end.")}),create:({
from:e,to:t})=>function(n){return Bn(e,t,n)}};p();var ox={kind:"scheduler",name:"piecewise",summary:"Through given points, by straight lines or by steps.",options:()=>P({points:de(va([T().min(0).max(1),T()]).readonly()).min(1).superRefine((e,t)=>{e.forEach(
([r],n)=>{n===0||r>e[n-1][0]||t.addIssue({code:"custom",path:[n,0],message:"must be above the progress before it"})})}).readonly().describe("[progress, value] pairs by rising progress."),interpolation:ve(
["linear","step"]).default("linear").describe("Straight lines between the points, or each value until the next.")}),create:({points:e,interpolation:t})=>function(n){let o=e.findIndex(([c])=>c>n),[s,i]=e.
at(o<0?-1:Math.max(o-1,0));if(o<=0||t==="step")return i;let[a,u]=e[o];return Bn(i,u,(n-s)/(a-s))}};p();var sx={kind:"scheduler",name:"sequence",summary:"Schedulers one after the other, each over its own part of the course.",options:e=>P({parts:de(P({until:T().gt(0).max(1).describe("Progress at which th\
e next part takes over."),run:e.schedule().describe("A number, or a scheduler whose course is this part.")})).min(1).superRefine((t,r)=>{let n=(o,s)=>r.addIssue({code:"custom",path:[o,"until"],message:s});
t.forEach(({until:o},s)=>{s>0&&o<=t[s-1].until&&n(s,"must be above the one before it")}),t.length&&t.at(-1).until!==1&&n(t.length-1,"must be 1, as it is the last")}).describe("One after the other, by \
rising `until`; the last one's must be 1.")}),create({parts:e},t){let r=e.map(({until:n,run:o},s)=>({start:s===0?0:e[s-1].until,until:n,run:ge(o,t)}));return function(o){let{start:s,until:i,run:a}=r.find(
({until:u})=>o<u)??r.at(-1);return a(Math.min(Math.max((o-s)/(i-s),0),1))}}};p();var ix={kind:"scheduler",name:"warm-up",summary:"A straight rise at the beginning, then another scheduler over the rest.",paper:"Goyal et al. (2017), Accurate, Large Minibatch SGD: Training ImageNet i\
n 1 Hour, https://arxiv.org/abs/1706.02677",options:e=>P({fraction:T().gt(0).lt(1).default(.1).describe("Share of the course that the rise takes."),from:T().default(0).describe("Value at the first ste\
p."),then:e.schedule().describe("What follows: a number, or a scheduler whose course is the rest.")}),create({fraction:e,from:t,then:r},n){let o=ge(r,n),s=o(0);return function(a){return a<e?Bn(t,s,a/e):
o(Math.min((a-e)/(1-e),1))}}};p();p();var it=L(j());function Nr(){return ve(["int8"]).nullable().optional().describe("What the student's weights are rounded to in every step, so that it learns to do with it; null, the default, for nothing.")}function Ur(e,t){
return e?{async*stages(r){let n=yield*t.stages({...r,newStudent(o="student",s){let i=r.newStudent(o,s);return o==="student"?nM(i):i}});return await sM(n),n}}:t}function nM(e){let{name:t,model:r,parameters:n,
variables:o,state:s}=e;return Tr({name:t,model:r,parameters:n,variables:o,state:s,forward(a,u){if(!u.training)return e.forward(a,u);let c=o.flatMap(l=>{let f=oM(l);return f?[{variable:l,rounded:f,own:l.
clone()}]:[]});try{return c.forEach(({variable:l,rounded:f})=>l.assign(f)),e.forward(a,u)}finally{c.forEach(({variable:l,own:f})=>l.assign(f)),it.dispose(c.map(({rounded:l,own:f})=>[l,f]))}},fingerprint:()=>e.
fingerprint(),dispose:()=>e.dispose()},ze(e,`student ${t}`))}function oM(e){if(Sr(e)===void 0)return;let{shape:t}=e,r=Sr(e)!==t.at(-1),n=t.map((o,s)=>s).slice(0,r?-2:-1);return it.tidy(()=>_s(e,o=>{let s=it.max(
it.abs(o),n,!0),i=it.maximum(it.div(s,127),EA);return it.mul(it.round(it.div(o,i)),i)}))}async function sM({variables:e}){for(let t of e){let r=ec(t,Float32Array.from(await t.data()),"int8");it.tidy(()=>t.
assign(it.tensor(r,t.shape)))}}var iM=["wsld","ca-mkd","entropy","ctkd","uncertainty"],ax={wsld:{temperature:2,softWeight:2.5,hardWeight:1},"ca-mkd":{temperature:4,softWeight:1,hardWeight:1},entropy:{temperature:4,softWeight:1,hardWeight:1},
ctkd:{softWeight:.9,hardWeight:.1},uncertainty:{temperature:4}},ux={path:["softWeight"],rule:"must be above 0, or nothing adapts",value:0},aM=["Zhou et al. (2021), Rethinking Soft Labels for Knowledge\
 Distillation: A Bias-Variance Tradeoff Perspective, https://arxiv.org/abs/2102.00650","Zhang, Chen & Wang (2022), Confidence-Aware Multi-Teacher Knowledge Distillation, https://arxiv.org/abs/2201.000\
07","Kwon, Na, Lee & Kim (2020), Adaptive Knowledge Distillation Based on Entropy, https://doi.org/10.1109/ICASSP40776.2020.9054698","Li et al. (2022), Curriculum Temperature for Knowledge Distillatio\
n, https://arxiv.org/abs/2211.16231","Kendall, Gal & Cipolla (2018), Multi-Task Learning Using Uncertainty to Weigh Losses for Scene Geometry and Semantics, https://arxiv.org/abs/1705.07115"].join("; "),
cx={kind:"strategy",name:"adaptive",summary:"Distillation that adapts the weights of rows, teachers or terms, or the temperature, to the data.",paper:aM,options:e=>P({method:ve(iM).default("wsld").describe(
"What adapts: each row's weight (`wsld`), each teacher's by its loss (`ca-mkd`, the logits' part of its paper: the weighted hints from the teachers' features are left out) or its certainty (`entropy`)\
, the temperature (`ctkd`), the weights of soft targets and labels (`uncertainty`)."),temperature:e.schedule({above:0}).optional().describe("Softens teachers and student alike; default 4 (wsld: 2); ct\
kd has none."),softWeight:e.schedule({min:0}).optional().describe("Weight of what the teacher says; default 1 (wsld: 2.5, ctkd: 0.9); uncertainty has none."),hardWeight:e.schedule({min:0}).optional().
describe("Weight of the labels' cross-entropy; default 1 (ctkd: 0.1); uncertainty has none."),quantise:Nr()}).superRefine(({method:t,...r},n)=>{for(let o of["temperature","softWeight","hardWeight"]){if(r[o]===
void 0||o in ax[t])continue;let s=`must be left out where method is ${t}, which learns it`;wt([{path:[o],rule:s,value:r[o]}],n)}r.softWeight===0&&r.hardWeight!==0&&wt([ux],n)}),create({method:e,quantise:t,
...r},n){let o=ax[e],s=r.temperature??o.temperature,[i,a]=[r.softWeight??o.softWeight,r.hardWeight??o.hardWeight],u=[i,a].filter(d=>d!==void 0);if(u.length&&u.every(d=>Yo(ge(d,n)).high===0)){let d="mu\
st have a softWeight or a hardWeight above 0: both are 0 all the way";throw new ht("strategy adaptive",[{path:[],rule:d}])}i!==void 0&&ki(n)(i)&&_i("strategy adaptive",[ux]);let c={wsld:{use:"wsld",temperature:s},
"ca-mkd":{use:"multi-teacher",weights:"confidence",temperature:s},entropy:{use:"multi-teacher",weights:"entropy",temperature:s},ctkd:{use:"curriculum-temperature"},uncertainty:{use:"soft-targets",temperature:s}}[e],
l={use:"cross-entropy"},f=[{use:"scale",by:i,of:c,as:"softWeight"},{use:"scale",by:a,of:l,as:"hardWeight"}].filter(({by:d})=>d!==0);return Ur(t,{async*stages({teacher:d,newStudent:A,loss:m}){if((e==="\
ca-mkd"||e==="entropy")&&!d.members)throw new _(`Cannot use strategy adaptive with method ${e} as the teacher must have members to weigh, as an ensemble has: it has none`);let h=e==="uncertainty"?{use:"\
uncertainty",of:{soft:c,hard:l}}:{use:"sum",of:f};return yield{name:"student",student:A(),teacher:d,loss:m(h)}}})}};p();p();var dr=L(j());async function Qo(e,{mean:t,weights:r=e.map(()=>1/e.length)}){let n=e.map(i=>i.fingerprint),s=n.every(i=>i!==void 0)?await ut(["ensemble",t,JSON.stringify(r),...n]):void 0;return{name:"ensemble",...s===
void 0?{}:{fingerprint:s},parameters:e.reduce((i,a)=>i+a.parameters,0),members:e,combination:{mean:t,weights:r},predict:i=>hi(()=>uM(e,i,t,r)),dispose:()=>e.forEach(i=>i.dispose())}}function uM(e,{inputs:t,
rows:r,taps:n,members:o},s,i){let a=e.map(()=>[]);for(let d of n??[]){let A=e.findIndex(({name:m})=>d.startsWith(`${m}.`));if(A<0){let m=e.map(({name:g})=>g),h=d.slice(d.indexOf(".")+1);throw new _(`C\
annot tap ${d} as an ensemble's layers must be named by member: the members are ${m.join(", ")}, so for example ${m[0]}.${h}`)}a[A].push(d.slice(e[A].name.length+1))}let u={},c=[],l=e.map((d,A)=>{let m=a[A].
length?{taps:a[A]}:{},h=d.predict({inputs:t,rows:r,...m,...o?{members:!0}:{}}),{logits:g}=h,y=s==="logits"?dr.mul(g,i[A]):dr.add(dr.logSoftmax(g),Math.log(i[A]));for(let[b,I]of Object.entries(h.features??
{}))u[`${d.name}.${b}`]=I;return o?c.push(h):h.features||po(h),y});return{logits:s==="logits"?dr.addN(l):dr.logSumExp(dr.stack(l),0),...n?.length?{features:u}:{},...o?{members:c,weights:i}:{}}}var lx=ar("strategy chain",({softWeight:e},t)=>t(e)?[{path:["softWeight"],rule:"must be above 0, or no model hears of the one before it",value:e}]:[]),fx={kind:"strategy",name:"chain",summary:"Assista\
nts of sizes between teacher and student, each taught by the one before or by all before.",paper:"Mirzadeh et al. (2020), Improved Knowledge Distillation via Teacher Assistant, https://arxiv.org/abs/1\
902.03393; dense: Son et al. (2021), Densely Guided Knowledge Distillation using Multiple Teacher Assistants, https://arxiv.org/abs/2009.08825",options:e=>{let t=T().int().min(1),r=pt([t,e.part("stude\
nt")],{error:"must be a number of parameters, at least 1, or a student"});return P({assistants:pt([T().int().min(1).max(100),de(r).min(1)],{error:"must be a whole number from 1 to 100 or a list of siz\
es and students"}).default(1).describe("How many, at sizes between teacher and student; or a list, each a number of parameters or a student."),dense:Fe().default(!1).describe("Each learns from the tea\
cher and all assistants before it, not from the last one alone."),drop:T().min(0).lt(1).default(0).describe("Probability that one of them is left out of a step, where `dense`."),temperature:e.schedule(
{above:0}).default(4).describe("Softens teacher and student alike: a number or a scheduler."),softWeight:e.schedule({min:0}).default(.9).describe("Weight of the soft targets."),hardWeight:e.schedule({
min:0}).default(.1).describe("Weight of the labels' cross-entropy."),quantise:Nr()}).superRefine(({dense:n,drop:o},s)=>{n||o===0||wt([{path:["drop"],rule:"must be left out where dense is false",value:o}],
s)}).superRefine(lx.inSchema)},create({assistants:e,dense:t,drop:r,temperature:n,softWeight:o,hardWeight:s,quantise:i},a){return lx.inCreate({softWeight:o},a),Ur(i,{async*stages(u){let{teacher:c,newStudent:l,
scaledStudent:f,warn:d,loss:A}=u,m=l(),h=typeof e=="number"?t0(c.parameters,m.parameters,e):e,g=I=>{let B=I.length===1?{use:"soft-targets",temperature:n}:{use:"multi-teacher",weights:"uniform",temperature:n,
drop:r};return A({use:"sum",of:[{use:"scale",by:o,of:B,as:"softWeight"},{use:"scale",by:s,of:"cross-entropy",as:"hardWeight"}]})},y=async I=>({teacher:I.length===1?I[0]:await Qo(I,{mean:"logits"}),loss:g(
I)}),b=[c];for(let[I,B]of h.entries()){let E=`assistant-${I+1}`,v=l(E,typeof B=="number"?f(B):B),{parameters:k}=v;c.parameters>0&&k>c.parameters?d(`${E} is larger than the teacher: ${k} parameters, wh\
ere that has ${c.parameters}`):k<m.parameters&&d(`${E} is smaller than the student: ${k} parameters, where that has ${m.parameters}`);let S=await Rn(yield{name:E,student:v,...await y(b)});b=t?[...b,S]:
[S]}return yield{name:"student",student:m,...await y(b)}}})}};p();var Ax=4,dx=ar("strategy hinton",({temperature:e,softWeight:t},r)=>r(t)?lt("temperature",e,"softWeight is 0",Ax):[]),mx={kind:"strategy",name:"hinton",summary:"Classic distillation: soft targets at a \
temperature, and the labels.",paper:"Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531",options:e=>P({temperature:e.schedule({above:0}).default(
Ax).describe("Softens teacher and student alike: a number or a scheduler."),softWeight:e.schedule({min:0}).default(.9).describe("Weight of the teacher's soft targets."),hardWeight:e.schedule({min:0}).
default(.1).describe("Weight of the labels' cross-entropy."),losses:Rr(ue().min(1),e.part("loss")).default({}).describe("Further losses, by names of your choice: on features of tapped layers, or in pl\
ace of the soft targets."),weights:Rr(ue(),e.schedule({min:0})).default({}).describe("Weights of the further losses by name; 1 for those left out."),quantise:Nr()}).superRefine(({temperature:t,softWeight:r,
hardWeight:n,losses:o,weights:s},i)=>{let a=Object.keys(o);for(let u of a.filter(c=>["soft","hard"].includes(c)))wt([{path:["losses",u],rule:"must have another name: soft and hard are this strategy's \
own terms"}],i);Va(s,a,"weights","loss among losses",i),r===0&&n===0&&a.every(u=>s[u]===0)?i.addIssue({code:"custom",message:"must have a softWeight or a hardWeight above 0: both are 0"}):dx.inSchema(
{temperature:t,softWeight:r},i)}),create({temperature:e,softWeight:t,hardWeight:r,losses:n,weights:o,quantise:s},i){let a=ki(i);if([t,r,...Object.keys(n).map(u=>o[u]??1)].every(a)){let u="must have a \
softWeight or a hardWeight above 0: both are 0 all the way";throw new ht("strategy hinton",[{path:[],rule:u}])}return dx.inCreate({temperature:e,softWeight:t},i),Ur(s,{async*stages({teacher:u,newStudent:c,
loss:l}){let m=Object.entries({soft:[t,{use:"soft-targets",temperature:e}],hard:[r,{use:"cross-entropy"}]}).filter(([,[b]])=>b!==0),h=Object.entries(n).filter(([b])=>o[b]!==0),g=m.map(([b,[I,B]])=>({use:"\
scale",by:I,of:B,as:`${b}Weight`})),y=h.length?{use:"sum",of:Object.fromEntries([...m.map(([b,[,I]])=>[b,I]),...h]),weights:Object.fromEntries([...m.map(([b,[I]])=>[b,I]),...Object.entries(o).filter(([
,b])=>b!==0)])}:{use:"sum",of:g};return yield{name:"student",student:c(),teacher:u,loss:l(y)}}})}};p();p();var dn=L(j());function px(e){let[t]=e;if(!t)throw new RangeError("Cannot make peers as there must be at least one student: there are none");return{name:t.name,model:t.model,parameters:e.reduce((r,{parameters:n})=>r+
n,0),variables:e.flatMap(({variables:r})=>r),state:e.flatMap(({state:r})=>r),forward(r,{training:n,random:o,taps:s}){let i=e.map((a,u)=>{let c={training:n,...o?{random:o.split(`peer/${u}`)}:{}};return a.
forward(r,u===0&&s?{...c,taps:s}:c)});return{...i[0],members:i}},fingerprint:async()=>{let r=[];for(let n of e)r.push(await n.fingerprint());return await ut(["peers",...r])},dispose:()=>e.forEach(r=>r.
dispose())}}function sm(e,t,r){dn.tidy(()=>{e.forEach((n,o)=>{n.assign(dn.add(dn.mul(n,r),dn.mul(t[o],dn.sub(1,r))))})})}var[gx,yx]=[2,1],hx=ar("strategy mutual",({peers:e,temperature:t,peerWeight:r,softWeight:n},o)=>o(r)?[...lt("peers",e,"peerWeight is 0",gx),...o(n)?lt("temperature",t,"peerWeight and softWeight are 0",
yx):[]]:[]),wx={kind:"strategy",name:"mutual",summary:"Peers that learn together, from the labels and from each other.",paper:"Zhang et al. (2018), Deep Mutual Learning, https://arxiv.org/abs/1706.003\
84",options:e=>P({peers:pt([T().int().min(2).max(100),de(e.part("student")).min(2)],{error:"must be a whole number from 2 to 100 or a list of students"}).default(gx).describe("How many models like the\
 student learn together; or a list, of which the first is the student."),temperature:e.schedule({above:0}).default(yx).describe("Softens all peers (and the teacher) alike: a number or a scheduler; the\
 paper's is 1."),peerWeight:e.schedule({min:0}).default(1).describe("Weight of what the peers tell each other."),hardWeight:e.schedule({min:0}).default(1).describe("Weight of the labels' cross-entropy\
 for each peer."),softWeight:e.schedule({min:0}).default(0).describe("Weight of the teacher's soft targets for each peer; at 0 the teacher is not asked."),quantise:Nr()}).refine(({hardWeight:t,softWeight:r})=>t!==
0||r!==0,{error:"must have a hardWeight or a softWeight above 0, or the peers hear of nothing but each other: both are 0"}).superRefine(hx.inSchema),create({peers:e,temperature:t,peerWeight:r,hardWeight:n,
softWeight:o,quantise:s},i){hx.inCreate({peers:e,temperature:t,peerWeight:r,softWeight:o},i);let a=o!==0,c=Object.entries({teacher:[o,{use:"soft-targets",temperature:t}],labels:[n,{use:"cross-entropy"}]}).
filter(([,[f]])=>f!==0),l={use:"sum",of:Object.fromEntries(c.map(([f,[,d]])=>[f,d])),weights:Object.fromEntries(c.map(([f,[d]])=>[f,d]))};return Ur(s,{async*stages({teacher:f,newStudent:d,loss:A}){let h=(typeof e==
"number"?Array.from({length:e},()=>{}):e).map((g,y)=>d(y===0?"student":`peer-${y+1}`,g));return yield{name:"student",student:px(h),...a?{teacher:f}:{},loss:A({use:"mutual-learning",temperature:t,peerWeight:r,
of:l})},h[0]}})}};p();p();var zt=L(j());var bx=e=>P({method:ve(["born-again","ema","deep-supervision","teacher-free"]).default("born-again").describe("Who teaches: the generation before, a moving average, the deepest output, or nobody."),temperature:e.
schedule({above:0}).optional().describe("Softens teacher and student alike: a number or a scheduler; 4 by default, teacher-free 20."),softWeight:e.schedule({min:0}).optional().describe("Weight of the \
teacher's soft targets; 0.9 by default, teacher-free 0.1."),hardWeight:e.schedule({min:0}).optional().describe("Weight of the labels' cross-entropy; 0.1 by default, teacher-free 0.9."),generations:T().
int().min(1).max(100).optional().describe("Born-again: how many, the last of which is the student; 3 by default."),first:ve(["teacher","labels"]).optional().describe("Born-again: what the first genera\
tion learns from beside the labels: the run's teacher (by default), or nothing."),ensemble:Fe().optional().describe("Born-again: each generation learns from all before it together, not from the last o\
ne alone; false by default."),decay:T().min(0).lt(1).optional().describe("Moving average: how much of it stays in each step; 0.99 by default."),teacher:Fe().optional().describe("Moving average: whethe\
r the student learns from the run's teacher, too; true by default."),averageWeight:e.schedule({min:0}).optional().describe("Moving average: weight of its soft targets; 0.5 by default."),exits:Rc().optional().
describe("Deep supervision: layers of the student that get an exit; an mlp's hidden layers by default."),exitWeight:e.schedule({min:0}).optional().describe("Deep supervision: weight of the exits; 1 by\
 default."),correct:T().gt(0).lt(1).optional().describe("Teacher-free: the virtual teacher's probability of the true class; 0.99 by default."),form:ve(["paper","official"]).optional().describe("Teache\
r-free: as the authors' code has it, or their paper, at whose temperatures it has hardly any effect; the code by default."),quantise:Nr()});function Gc(e){let t=Object.entries(e).filter(([,[r]])=>r!==
0);return{use:"sum",of:Object.fromEntries(t.map(([r,[,n]])=>[r,n])),weights:Object.fromEntries(t.map(([r,[n]])=>[r,n]))}}async function*Ix({generations:e=3,first:t="teacher",ensemble:r=!1,temperature:n,
softWeight:o,hardWeight:s},i){let a=Gc({soft:[o,{use:"soft-targets",temperature:n}],hard:[s,{use:"cross-entropy"}]}),u=f=>f?{teacher:f,loss:i.loss(a)}:{loss:i.loss("cross-entropy")},c=[],l=t==="teache\
r"?i.teacher:void 0;for(let f=1;f<e;f++){let d=`generation-${f}`;c.push(await Rn(yield{name:d,student:i.newStudent(d),...u(l)})),l=r?await Qo([...c],{mean:"probabilities"}):c.at(-1)}return yield{name:"\
student",student:i.newStudent(),...u(l)}}async function*Ex({decay:e=.99,teacher:t=!0,averageWeight:r=.5,temperature:n,softWeight:o,hardWeight:s},i){let[a,u]=[i.newStudent(),i.newStudent("average")],c=zt.tidy(
()=>zt.variable(zt.scalar(0),!1));try{sm(u.state,a.state,0);let l=t&&o!==0,f=vr(u),d=l?await Qo([i.teacher,f],{mean:"logits"}):f,A={use:"soft-targets",temperature:n};return yield{name:"student",student:a,
teacher:d,loss:i.loss(Gc({...l?{soft:[o,{use:"member",at:1,of:A}]}:{},average:[r,l?{use:"member",at:2,of:A}:A],hard:[s,{use:"cross-entropy"}]})),afterStep(){c.assign(zt.add(c,1));let m=zt.sub(1,zt.div(
1,zt.add(c,1)));sm(u.state,a.state,zt.minimum(e,m))},state:[...u.state,c]}}finally{c.dispose()}}async function*vx({exits:e,exitWeight:t=1,temperature:r,softWeight:n,hardWeight:o},s){let i=s.newStudent();
return yield{name:"student",student:i,...n===0?{}:{teacher:s.teacher},loss:s.loss(Gc({soft:[n,{use:"soft-targets",temperature:r}],exits:[t,{use:"deep-supervision",exits:cM(i,e)}],hard:[o,{use:"cross-e\
ntropy"}]}))}}function cM({model:e},t){let r=e.layers.filter(u=>u.getClassName()!=="InputLayer").map(({name:u})=>u),n=u=>new _(`Cannot put exits on the student as ${u}`),o=t?.find(u=>!r.includes(u));if(o!==
void 0)throw n(`a layer must be named ${o}: its layers are ${r.join(", ")}`);let[s,i]=[/^hidden_\d+$/,/^activation_\d+$/].map(u=>r.filter(c=>u.test(c))),a=t??(i.length?i:s);if(a.length)return a;throw n(
`exits must name some of its layers where none is called hidden_1, …: its layers are ${r.join(", ")}`)}async function*Cx({correct:e=.99,form:t="official",temperature:r,softWeight:n,hardWeight:o},s){
return yield{name:"student",student:s.newStudent(),loss:s.loss(Gc({virtual:[n,{use:"virtual-teacher",temperature:r,correct:e,form:t}],hard:[o,{use:"cross-entropy"}]}))}}var lM={generations:"born-again",first:"born-again",ensemble:"born-again",decay:"ema",teacher:"ema",averageWeight:"ema",exits:"deep-supervision",exitWeight:"deep-supervision",correct:"teacher-free",form:"\
teacher-free"},Bx=ar("strategy self",({method:e,...t},r)=>{let n=i=>t[i]!==void 0&&r(t[i]),o=(i,a)=>lt(i,t[i],a),s="softWeight is 0";switch(e){case"ema":{let[i,a]=[n("averageWeight"),t.teacher===!1||n(
"softWeight")];return[...i?o("decay","averageWeight is 0"):[],...i&&a?o("temperature","nobody teaches"):[]]}case"deep-supervision":return[...n("softWeight")?o("temperature",s):[],...n("exitWeight")?o(
"exits","exitWeight is 0"):[]];case"teacher-free":return n("softWeight")?[...o("temperature",s),...o("correct",s),...o("form",s)]:[];default:{let{generations:i=3,first:a}=t,u="must be above 0, or no g\
eneration hears of the one before it";if(n("softWeight"))return[{path:["softWeight"],rule:u,value:t.softWeight}];if(i===1&&a==="labels"){let c="generations is 1 and first is labels, as nobody teaches";
return[...o("temperature",c),...o("softWeight",c),...o("hardWeight",c)]}return i<3&&t.ensemble?o("ensemble","generations is below 3, as one alone is before the last"):[]}}}),Sx={kind:"strategy",name:"\
self",summary:"The student as its own teacher: generations, a moving average, deep supervision, or a virtual teacher.",paper:"born-again: Furlanello et al. (2018), Born Again Neural Networks, https://\
arxiv.org/abs/1805.04770; ema: Tarvainen & Valpola (2017), Mean teachers are better role models, https://arxiv.org/abs/1703.01780; deep-supervision: Zhang et al. (2019), Be Your Own Teacher, https://a\
rxiv.org/abs/1905.08094; teacher-free: Yuan et al. (2020), Revisiting Knowledge Distillation via Label Smoothing Regularization, https://arxiv.org/abs/1909.11723",options:e=>bx(e).superRefine((t,r)=>{
let{method:n,teacher:o,softWeight:s,averageWeight:i,hardWeight:a,exitWeight:u}=t,c=(f,d)=>wt([{path:[f],rule:d,value:t[f]}],r);for(let[f,d]of Object.entries(lM))n===d||t[f]===void 0||c(f,`must be left\
 out where method is ${n}, as it is an option of ${d}`);o===!1&&s!==void 0&&c("softWeight","must be left out where teacher is false"),[a,o===!1?0:s,...n==="ema"?[i]:[],...n==="deep-supervision"?[u]:[]].
every(f=>f===0)?r.addIssue({code:"custom",message:"must have a weight above 0: all are 0"}):Bx.inSchema(t,r)}),create({method:e,quantise:t,...r},n){Bx.inCreate({method:e,...r},n);let o=e==="teacher-fr\
ee"?{temperature:20,softWeight:.1,hardWeight:.9}:{temperature:4,softWeight:.9,hardWeight:.1},{temperature:s=o.temperature,softWeight:i=o.softWeight,hardWeight:a=o.hardWeight}=r,u={...r,temperature:s,softWeight:i,
hardWeight:a},c={"born-again":Ix,ema:Ex,"deep-supervision":vx,"teacher-free":Cx};return Ur(t,{stages:l=>c[e](u,l)})}};p();var Ar=L(j());p();var xx=L(j());function qc(e,t){let[r=1,n=1]=e.slice(-2),o=e.slice(0,-2).reduce((a,u)=>a*u,1),s=Math.sqrt(6/(o*(r+n))),i=new Float32Array(o*r*n);for(let a=0;a<i.length;a++)i[a]=(2*t.uniform()-1)*s;
return xx.tensor(i,e)}var kx={kind:"student",name:"cnn",summary:"A small convolutional network, for rows that are images.",options:()=>P({shape:va([Fi(),Fi(),Fi()]).meta({description:"Height, width and channels of the imag\
e that a row is, channels last.",examples:[[8,8,1]]}),blocks:de(Fi()).min(1).max(16).default([16,32]).describe("Filters of each block: a 3×3 convolution, ReLU and 2×2 max pooling."),dense:de(Fi()).max(
16).default([64]).describe("Widths of the dense layers after the last block; may be empty."),depthwise:Fe().default(!1).describe("Convolve each channel by itself and mix channels by 1×1, with far fewe\
r weights."),dropout:T().min(0).lt(1).default(0).describe("Share of each dense layer's outputs dropped in training.")}).superRefine(({dense:e,dropout:t},r)=>{e.length||wt(lt("dropout",t,"dense is empt\
y",0),r)}),create({shape:e,blocks:t,dense:r,depthwise:n,dropout:o}){let s=(u,c)=>u.map(l=>Math.max(1,Math.round(l*c))),i=u=>({shape:e,blocks:s(t,u),dense:s(r,u),depthwise:n,dropout:o});function a({name:u,
features:c,classes:l,random:f}){fM(e,c);let d=Ar.sequential({name:"cnn"});return d.add(Ar.layers.inputLayer({inputShape:[c],name:"features"})),d.add(Ar.layers.reshape({targetShape:e,name:"image"})),t.
forEach((A,m)=>{let h=m+1,g={filters:A,kernelSize:3,padding:"same",name:`conv_${h}`};d.add(n?Ar.layers.separableConv2d({...g,activation:"relu",depthwiseInitializer:"zeros",pointwiseInitializer:"zeros"}):
Ar.layers.conv2d({...g,activation:"relu",kernelInitializer:"zeros"})),d.add(Ar.layers.maxPooling2d({poolSize:2,padding:"same",name:`pool_${h}`}))}),d.add(Ar.layers.flatten({name:"flat"})),r.forEach((A,m)=>{
let h=m+1;d.add(Ar.layers.dense({units:A,activation:"relu",kernelInitializer:"zeros",name:`dense_${h}`})),o&&d.add(Ar.layers.dropout({rate:o,name:`dropout_${h}`}))}),d.add(Ar.layers.dense({units:l,kernelInitializer:"\
zeros",name:"logits"})),dM(d,f),kn(u,d)}return Object.assign(a,{scaled:i})}};function Fi(){return T().int().min(1)}function fM(e,t){let r=e.reduce((n,o)=>n*o,1);if(r!==t)throw new _(`Cannot make the s\
tudent cnn as height × width × channels of its shape must be the number of features, ${t} (a numeric column is one; others are more): current value is ${e.join(" × ")} = ${r}`)}function dM(e,t){for(let r of e.
layers){let n=r.getWeights(),o=t.split(r.name),s=n.map(i=>i.rank===1?i:qc(i.shape,o));r.setWeights(s),s.forEach((i,a)=>i!==n[a]&&i.dispose())}}p();var An=L(j());var AM=["relu","tanh","sigmoid","elu","gelu"],_x={kind:"student",name:"mlp",summary:"A multilayer perceptron; also what teachers are made of.",options:()=>P({hidden:de(T().int().min(1)).max(64).default(
[64,32]).describe("Widths of the hidden layers; an empty list is a linear model."),activation:ve(AM).default("relu").describe("After each hidden layer."),dropout:T().min(0).lt(1).default(0).describe("\
Share of each hidden layer's outputs dropped in training."),batchNorm:Fe().default(!1).describe("Normalise each hidden layer before its activation (Ioffe & Szegedy, 2015).")}).superRefine(({hidden:e,activation:t,
dropout:r,batchNorm:n},o)=>{if(e.length)return;let s="hidden is empty, as a linear model has no hidden layer";wt([...lt("activation",t,s,"relu"),...lt("dropout",r,s,0),...lt("batchNorm",n,s,!1)],o)}),
create({hidden:e,activation:t,dropout:r,batchNorm:n}){let o=a=>e.map(u=>Math.max(1,Math.round(u*a))),s=a=>({hidden:o(a),activation:t,dropout:r,batchNorm:n});function i({name:a,features:u,classes:c,random:l}){
let f=An.sequential({name:"mlp"});return f.add(An.layers.inputLayer({inputShape:[u],name:"features"})),e.forEach((d,A)=>{let m=A+1,h={useBias:!n,...n?{}:{activation:t}};f.add(An.layers.dense({units:d,
...h,kernelInitializer:"zeros",name:`hidden_${m}`})),n&&(f.add(An.layers.batchNormalization({name:`norm_${m}`})),f.add(An.layers.activation({activation:t,name:`activation_${m}`}))),r&&f.add(An.layers.
dropout({rate:r,name:`dropout_${m}`}))}),f.add(An.layers.dense({units:c,kernelInitializer:"zeros",name:"logits"})),mM(f,l),kn(a,f)}return e.length?Object.assign(i,{scaled:s}):i}};function mM(e,t){for(let r of e.
layers){if(r.getClassName()!=="Dense")continue;let[n,...o]=r.getWeights(),s=qc(n.shape,t.split(r.name));r.setWeights([s,...o]),s.dispose()}}p();var Qx={kind:"teacher",name:"ensemble",summary:"Several models that answer as one: the mean of their logits or of their probabilities.",paper:"Hansen & Salamon (1990), Neural network ensembles, https:\
//doi.org/10.1109/34.58871",options:e=>P({members:pt([T().int().min(1).max(1e3),de(e.part("student","teacher")).min(1)],{error:"must be a whole number from 1 to 1000 or a list of models"}).default(5).
describe("How many models like `of`, or a list of different ones: students to train, or teachers."),of:e.part("student","teacher").optional().describe("What each member is, where `members` is a number\
; `mlp` by default."),mean:ve(["logits","probabilities"]).default("logits").describe("What is averaged over members."),weights:de(T().min(0)).optional().describe("One per member, none negative, scaled\
 to sum to 1; all alike by default.")}).superRefine(({members:t,of:r,weights:n},o)=>{let s=typeof t=="number"?t:t.length,i=(a,u,c)=>wt([{path:[a],rule:u,value:c}],o);typeof t!="number"&&r&&i("of","mus\
t be left out where members is a list",r),n&&(n.length!==s?i("weights",`must have one entry for each of the ${s} members`,n.length):n.some(a=>a>0)||i("weights","must not all be zero",n))}),create({members:e,
of:t,mean:r,weights:n},o){let s=typeof e=="number"?Array.from({length:e},()=>t??{use:"mlp"}):e,i=n??s.map(()=>1),a=i.reduce((f,d)=>f+d,0),u={mean:r,weights:i.map(f=>f/a)},c=String(s.length).length,l=s.
map((f,d)=>oE(f,`teacher-${String(d+1).padStart(c,"0")}`,o));return{name:"ensemble",independent:l.every(({independent:f})=>f),raw:l.some(({raw:f})=>f),async*stages(f){let d=[];try{for(let{name:A,stages:m}of l)
d.push({...yield*m(f),name:A});return await Qo(d.splice(0),u)}finally{d.forEach(A=>A.dispose())}}}}};p();var mr=L(j());var pM=e=>P({path:e.path().describe("The folder, with model.json and weights.bin as a run writes them; relative to the config file."),inputs:ve(["raw","encoded"]).optional().describe("What it reads: t\
he table's numeric columns as they are (`raw`), or preprocessed features (`encoded`); unless told, encoded by the folder's `preprocessing.json`, or else as this run does."),answers:ve(["logits","proba\
bilities"]).optional().describe("What it answers; by default its last layer says: softmax and sigmoid are probabilities.")}),Rx={kind:"teacher",name:"model",summary:"A trained tfjs layers model, from \
a folder with model.json and weights.bin.",options:pM,create:({path:e,...t},r)=>({name:"model",independent:!0,raw:t.inputs==="raw",async*stages(n){let o=await xn(r.resolve(Ga)(e),e,{as:"a model",warn:n.
warn,editable:["model.json"]}),s=await wu(o,e,lu(r,n.features,n.classes));try{let i=await hM(o,e),a=gM(e,s,t,n,i.preprocessing),u=wM(e,s,t,n,i.classes),c=await Rn(kn("model",s,{raw:t.inputs==="raw"})),
l=await Fb(o,e);return await bM({...c,seen:l},a,u)}catch(i){throw s.dispose(),i}}})};async function hM(e,t){let r=await Rt(e,"preprocessing.json",t);if(r!==void 0){let i=nu(r);return{preprocessing:i,classes:i.
classes}}let n=await Rt(e,"labels.json",t);if(n===void 0)return{};let{success:o,data:s}=de(pt([ue(),T(),Fe()]).transform(String)).safeParse(n);if(o&&new Set(s).size===s.length)return{classes:s};throw new _(
`Cannot use ${t} as a teacher: its labels.json must be a list of its classes' names, each once, in the order of its answers: current value is ${F(n)}; mend it, or remove it`)}function gM(e,t,{inputs:r},{
features:n,classes:o,preprocessing:s,raw:i,warn:a},u){let c=(f,d)=>{if(t.inputs[0]?.shape.at(-1)!==f)throw Px(e,t,f,d,o)};if(r==="raw"){if(u)throw new _(`Cannot use ${e} as a teacher: inputs must be l\
eft out where the folder has a preprocessing.json, which says how its rows are encoded: current value is "raw"`);if(!i)throw new _(`Cannot give ${e} raw rows as the plan of the teacher that it is insi\
de of must say that it reads them (raw: true): it does not`);return c(i.names.length,"numeric columns"),{make:OI(i,s),print:`raw ${i.names.join()}`}}let l=u&&MI(s,u,e);if(!l)return void c(n,"features");
if(r==="encoded"){c(n,"features"),a(`${e} was trained on rows that were encoded otherwise (its preprocessing.json has other columns, means or deviations): it reads this run's as "inputs": "encoded" sa\
ys; leave inputs out to have its own`);return}return c(u.features,"features, as its preprocessing.json says"),a(`${e} reads rows as its own preprocessing.json encodes them, which differs from this run\
's`),{make:FI(l,s.features),print:JSON.stringify([[...l.weights],[...l.bias]])}}function Px(e,t,r,n,o){let[s,i]=[t.inputs[0]?.shape.at(-1),t.outputs[0]?.shape.at(-1)];return new _(`Cannot use ${e} as \
a teacher: it must take ${r} ${n} and answer ${o} classes: it takes ${s} and answers ${i}`)}var yM={relu:"none below 0",relu6:"all from 0 to 6",softplus:"none below 0",thresholdedRelu:"none below 0",elu:"\
none below -1",selu:"none below -1.76",tanh:"all from -1 to 1",softsign:"all from -1 to 1",hardSigmoid:"all from 0 to 1"};function wM(e,t,{answers:r},{classes:n,preprocessing:{classes:o},warn:s},i){let a=t.
outputs[0]?.shape.at(-1),u=gu(t),c=y=>new _(`Cannot use ${e} as a teacher: ${y}`),l=u==="softmax"||u==="sigmoid";if(r==="logits"&&l)throw c(`answers must be "probabilities", or left out, where the las\
t layer is a ${u}: current value is "logits"`);let f=a===1&&n===2;if(f&&u!=="sigmoid"&&r===void 0)throw c(`it must answer ${n} classes: it answers one number; set answers to "logits" where that is the\
 second class's logit, or to "probabilities" where it is its probability`);if(a!==n&&!f)throw Px(e,t,t.inputs[0]?.shape.at(-1),"features",n);let d=i&&zI(o,i,e);d&&s(`${e} has the classes in another or\
der (${(i??[]).map(y=>F(y)).join(", ")}): its answers are put in the order of this data`);let A=y=>d?mr.gather(y,mr.tensor1d(d,"int32"),1):y,m=(y,b)=>({make:I=>A(y(I)),print:`${b} ${d??""}`}),h=`the l\
og of its probabilities (${As} at least) is taken for its logits`;if(f){let y=F((i??o)[1]);return r==="logits"?(s(`${e} answers one number: it is taken for the logit of class ${y} over the other`),m(b=>mr.concat(
[mr.zerosLike(b),b],1),"second")):(s(`${e} answers one probability, which is taken for that of class ${y}: ${h}`),m(LE,`second ${As}`))}if(u==="sigmoid"&&r===void 0)throw c(`its answers must be one ch\
oice among ${n} classes: it ends in a sigmoid, a probability of each class by itself (multi-label); train it with a softmax, or set answers to "probabilities" to have them scaled to sum to 1`);if(l||r===
"probabilities")return s(`${e} ${l?`ends in a ${u}`:"answers probabilities"}: ${h}`),u==="sigmoid"?m(b=>zu(mr.div(b,mr.sum(b,1,!0))),`each ${As}`):m(zu,`probabilities ${As}`);u==="logSoftmax"&&s(`${e}\
 ends in a log-softmax: its answers are taken for logits as they are`);let g=yM[u];return g!==void 0&&s(`${e} ends in a ${u}: its answers, ${g}, are taken for logits as they are`),d?m(y=>y,"logits"):void 0}
async function bM(e,t,r){return!t&&!r?e:{...e,fingerprint:await ut([e.fingerprint,t?.print??"",r?.print??""]),predict:n=>hi(()=>{let o=e.predict(t?{...n,inputs:t.make(n)}:n);return r?{...o,logits:r.make(
o.logits)}:o})}}p();var IM={"label-smoothing":{loss:{use:"cross-entropy",labelSmoothing:.1}},mixup:{augment:{use:"mixup"}},plain:{augment:null}},am={parts:{teacher:{use:"ensemble",members:5,of:{use:"mlp",hidden:[256,
128],dropout:.2}},student:{use:"mlp"},strategy:{use:"hinton"},train:{optimizer:{use:"adam",learningRate:{use:"cosine",from:.005,to:0}}},backend:{use:"wasm"}},labelLoss:{use:"cross-entropy"},labelOnly:IM};var EM=Object.values(im).sort((e,t)=>e.kind===t.kind?e.name<t.name?-1:1:e.kind<t.kind?-1:1);function um(){return new Ha(EM,am)}async function Dx(e,{files:t,plugins:r=[],onEvent:n,selfCheck:o,signal:s}){if(e.plugins?.length)throw new _("Cannot use config: a page loads no plugins by their names: pass them as values, in distill(\
config, { files, plugins })");let i=um();r.forEach(f=>i.register(f));let a=Cb(i,e),u=Ca(),c=Tx(i,t).register($r,u).register(Ve,n??(()=>{}));return{report:await V0(i,a,{scope:c,signal:s,selfCheck:o}),files:u.
files,async export(f,d={}){let A=i.make("exporter",{use:f,...d}),m=await RI(Jr(u,"student"),"student",{catalogue:i});try{return await A.export({name:a.name,trained:m})}finally{m.student.dispose()}}}}async function $x(e,t){
let r=um(),n;for await(let{cells:o}of r.make("dataset",e,Tx(r,t)).rows())n??=[...o.keys()];return n??[]}function Tx(e,t){return e.container.child().register(Jo,vM(t)).register(Ga,r=>{throw new _(`Cann\
ot open the folder ${r}: a page has no folders: a teacher must be trained in the run`)}).register(_t,CM())}function vM(e){return{open(t){let r=Object.hasOwn(e,t)?e[t]:void 0;if(r)return Promise.resolve(
r.stream());let n=Object.keys(e),o=n.length?`it must be one of ${n.join(", ")}`:"a file must be given";return Promise.reject(new _(`Cannot read ${t}: ${o}: this page has no other${Ct(t,n)}`))}}}function CM(){
return{now:()=>performance.now(),rest:()=>new Promise(e=>setTimeout(e,0))}}var Ox="student.js",BM=new Date(1980,0,1);async function SM(e,t){try{xM(e.wasm);let r={[e.table.name]:e.table};if(e.type==="columns"){let a={use:"csv",label:-1,...e.options,path:e.table.name};return t(
{type:"columns",columns:await $x(a,r)})}let n=e.config,o=await Dx(n,{files:r,onEvent:a=>t({type:"event",event:a})}),s=(await o.export("edge")).get(Ox);if(!s)throw new Error(`the exporter edge wrote no\
 ${Ox}`);let i=o.report.name;t({type:"done",report:o.report,files:o.files,module:s,zip:kM(o.files,i)})}catch(r){t({type:"failed",..._M(r)})}}function xM(e){let t=URL.createObjectURL(e);(0,Fx.setWasmPaths)(
{"tfjs-backend-wasm.wasm":t,"tfjs-backend-wasm-simd.wasm":t,"tfjs-backend-wasm-threaded-simd.wasm":t}),Mx.env().set("WASM_HAS_MULTITHREAD_SUPPORT",!1)}function kM(e,t){let r="student/",o=[...e].filter(
([s])=>s.startsWith(r)).sort(([s],[i])=>s<i?-1:1).map(([s,i])=>[`${t}/${s.slice(r.length)}`,i]);return tp(Object.fromEntries(o),{mtime:BM})}function _M(e){let t=e instanceof Error?e.message:String(e);
return{message:e instanceof _?t:`internal error: ${t}`,problems:e instanceof ht?e.problems.map(({path:r,rule:n})=>({path:r,rule:n})):[]}}{kt({jitless:!0});let e=globalThis;e.onmessage=({data:t})=>{SM(
t,r=>e.postMessage(r))}}})();
