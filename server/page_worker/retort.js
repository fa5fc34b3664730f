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
(()=>{var nO=Object.create;var Bf=Object.defineProperty;var rO=Object.getOwnPropertyDescriptor;var oO=Object.getOwnPropertyNames;var sO=Object.getPrototypeOf,iO=Object.prototype.hasOwnProperty;var aO=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ie=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},RA=(e,t)=>{for(var n in t)Bf(e,n,{get:t[n],enumerable:!0})},uO=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of oO(t))!iO.call(e,o)&&o!==n&&Bf(e,o,{get:()=>t[o],enumerable:!(r=rO(t,o))||r.enumerable});return e};var z=(e,t,n)=>(n=e!=null?nO(sO(e)):{},uO(t||!e||!e.__esModule?Bf(n,"default",{value:e,enumerable:!0}):n,e));var _A=Ie(Ga=>{"use strict";h();Ga.byteLength=lO;Ga.toByteArray=dO;Ga.fromByteArray=hO;var ur=[],$n=[],cO=typeof Uint8Array<"u"?Uint8Array:Array,Rf="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z0123456789+/";for(Fo=0,$A=Rf.length;Fo<$A;++Fo)ur[Fo]=Rf[Fo],$n[Rf.charCodeAt(Fo)]=Fo;var Fo,$A;$n[45]=62;$n[95]=63;function OA(e){var t=e.length;if(t%4>0)throw new Error("Invalid string. Length must\
 be a multiple of 4");var n=e.indexOf("=");n===-1&&(n=t);var r=n===t?0:4-n%4;return[n,r]}function lO(e){var t=OA(e),n=t[0],r=t[1];return(n+r)*3/4-r}function fO(e,t,n){return(t+n)*3/4-n}function dO(e){
var t,n=OA(e),r=n[0],o=n[1],s=new cO(fO(e,r,o)),i=0,a=o>0?r-4:r,u;for(u=0;u<a;u+=4)t=$n[e.charCodeAt(u)]<<18|$n[e.charCodeAt(u+1)]<<12|$n[e.charCodeAt(u+2)]<<6|$n[e.charCodeAt(u+3)],s[i++]=t>>16&255,s[i++]=
t>>8&255,s[i++]=t&255;return o===2&&(t=$n[e.charCodeAt(u)]<<2|$n[e.charCodeAt(u+1)]>>4,s[i++]=t&255),o===1&&(t=$n[e.charCodeAt(u)]<<10|$n[e.charCodeAt(u+1)]<<4|$n[e.charCodeAt(u+2)]>>2,s[i++]=t>>8&255,
s[i++]=t&255),s}function mO(e){return ur[e>>18&63]+ur[e>>12&63]+ur[e>>6&63]+ur[e&63]}function pO(e,t,n){for(var r,o=[],s=t;s<n;s+=3)r=(e[s]<<16&16711680)+(e[s+1]<<8&65280)+(e[s+2]&255),o.push(mO(r));return o.
join("")}function hO(e){for(var t,n=e.length,r=n%3,o=[],s=16383,i=0,a=n-r;i<a;i+=s)o.push(pO(e,i,i+s>a?a:i+s));return r===1?(t=e[n-1],o.push(ur[t>>2]+ur[t<<4&63]+"==")):r===2&&(t=(e[n-2]<<8)+e[n-1],o.
push(ur[t>>10]+ur[t>>4&63]+ur[t<<2&63]+"=")),o.join("")}});var PA=Ie($f=>{h();$f.read=function(e,t,n,r,o){var s,i,a=o*8-r-1,u=(1<<a)-1,c=u>>1,l=-7,f=n?o-1:0,d=n?-1:1,m=e[t+f];for(f+=d,s=m&(1<<-l)-1,m>>=-l,l+=a;l>0;s=s*256+e[t+f],f+=d,l-=8);for(i=s&(1<<-l)-1,s>>=
-l,l+=r;l>0;i=i*256+e[t+f],f+=d,l-=8);if(s===0)s=1-c;else{if(s===u)return i?NaN:(m?-1:1)*(1/0);i=i+Math.pow(2,r),s=s-c}return(m?-1:1)*i*Math.pow(2,s-r)};$f.write=function(e,t,n,r,o,s){var i,a,u,c=s*8-
o-1,l=(1<<c)-1,f=l>>1,d=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,m=r?0:s-1,p=r?1:-1,A=t<0||t===0&&1/t<0?1:0;for(t=Math.abs(t),isNaN(t)||t===1/0?(a=isNaN(t)?1:0,i=l):(i=Math.floor(Math.log(t)/Math.LN2),
t*(u=Math.pow(2,-i))<1&&(i--,u*=2),i+f>=1?t+=d/u:t+=d*Math.pow(2,1-f),t*u>=2&&(i++,u/=2),i+f>=l?(a=0,i=l):i+f>=1?(a=(t*u-1)*Math.pow(2,o),i=i+f):(a=t*Math.pow(2,f-1)*Math.pow(2,o),i=0));o>=8;e[n+m]=a&
255,m+=p,a/=256,o-=8);for(i=i<<o|a,c+=o;c>0;e[n+m]=i&255,m+=p,i/=256,c-=8);e[n+m-p]|=A*128}});var HA=Ie(Ss=>{"use strict";h();var Of=_A(),xs=PA(),TA=typeof Symbol=="function"&&typeof Symbol.for=="function"?Symbol.for("nodejs.util.inspect.custom"):null;Ss.Buffer=Q;Ss.SlowBuffer=EO;Ss.INSPECT_MAX_BYTES=
50;var Wa=2147483647;Ss.kMaxLength=Wa;Q.TYPED_ARRAY_SUPPORT=AO();!Q.TYPED_ARRAY_SUPPORT&&typeof console<"u"&&typeof console.error=="function"&&console.error("This browser lacks typed array (Uint8Array\
) support which is required by `buffer` v5.x. Use `buffer` v4.x if you require old browser support.");function AO(){try{let e=new Uint8Array(1),t={foo:function(){return 42}};return Object.setPrototypeOf(
t,Uint8Array.prototype),Object.setPrototypeOf(e,t),e.foo()===42}catch{return!1}}Object.defineProperty(Q.prototype,"parent",{enumerable:!0,get:function(){if(Q.isBuffer(this))return this.buffer}});Object.
defineProperty(Q.prototype,"offset",{enumerable:!0,get:function(){if(Q.isBuffer(this))return this.byteOffset}});function Sr(e){if(e>Wa)throw new RangeError('The value "'+e+'" is invalid for option "si\
ze"');let t=new Uint8Array(e);return Object.setPrototypeOf(t,Q.prototype),t}function Q(e,t,n){if(typeof e=="number"){if(typeof t=="string")throw new TypeError('The "string" argument must be of type st\
ring. Received type number');return Qf(e)}return FA(e,t,n)}Q.poolSize=8192;function FA(e,t,n){if(typeof e=="string")return yO(e,t);if(ArrayBuffer.isView(e))return wO(e);if(e==null)throw new TypeError(
"The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof e);if(cr(e,ArrayBuffer)||e&&cr(e.buffer,ArrayBuffer)||typeof SharedArrayBuffer<
"u"&&(cr(e,SharedArrayBuffer)||e&&cr(e.buffer,SharedArrayBuffer)))return Pf(e,t,n);if(typeof e=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let r=e.
valueOf&&e.valueOf();if(r!=null&&r!==e)return Q.from(r,t,n);let o=bO(e);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof e[Symbol.toPrimitive]=="function")return Q.from(e[Symbol.toPrimitive](
"string"),t,n);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof e)}Q.from=function(e,t,n){return FA(e,t,n)};
Object.setPrototypeOf(Q.prototype,Uint8Array.prototype);Object.setPrototypeOf(Q,Uint8Array);function LA(e){if(typeof e!="number")throw new TypeError('"size" argument must be of type number');if(e<0)throw new RangeError(
'The value "'+e+'" is invalid for option "size"')}function gO(e,t,n){return LA(e),e<=0?Sr(e):t!==void 0?typeof n=="string"?Sr(e).fill(t,n):Sr(e).fill(t):Sr(e)}Q.alloc=function(e,t,n){return gO(e,t,n)};
function Qf(e){return LA(e),Sr(e<0?0:Df(e)|0)}Q.allocUnsafe=function(e){return Qf(e)};Q.allocUnsafeSlow=function(e){return Qf(e)};function yO(e,t){if((typeof t!="string"||t==="")&&(t="utf8"),!Q.isEncoding(
t))throw new TypeError("Unknown encoding: "+t);let n=NA(e,t)|0,r=Sr(n),o=r.write(e,t);return o!==n&&(r=r.slice(0,o)),r}function _f(e){let t=e.length<0?0:Df(e.length)|0,n=Sr(t);for(let r=0;r<t;r+=1)n[r]=
e[r]&255;return n}function wO(e){if(cr(e,Uint8Array)){let t=new Uint8Array(e);return Pf(t.buffer,t.byteOffset,t.byteLength)}return _f(e)}function Pf(e,t,n){if(t<0||e.byteLength<t)throw new RangeError(
'"offset" is outside of buffer bounds');if(e.byteLength<t+(n||0))throw new RangeError('"length" is outside of buffer bounds');let r;return t===void 0&&n===void 0?r=new Uint8Array(e):n===void 0?r=new Uint8Array(
e,t):r=new Uint8Array(e,t,n),Object.setPrototypeOf(r,Q.prototype),r}function bO(e){if(Q.isBuffer(e)){let t=Df(e.length)|0,n=Sr(t);return n.length===0||e.copy(n,0,0,t),n}if(e.length!==void 0)return typeof e.
length!="number"||Ff(e.length)?Sr(0):_f(e);if(e.type==="Buffer"&&Array.isArray(e.data))return _f(e.data)}function Df(e){if(e>=Wa)throw new RangeError("Attempt to allocate Buffer larger than maximum si\
ze: 0x"+Wa.toString(16)+" bytes");return e|0}function EO(e){return+e!=e&&(e=0),Q.alloc(+e)}Q.isBuffer=function(t){return t!=null&&t._isBuffer===!0&&t!==Q.prototype};Q.compare=function(t,n){if(cr(t,Uint8Array)&&
(t=Q.from(t,t.offset,t.byteLength)),cr(n,Uint8Array)&&(n=Q.from(n,n.offset,n.byteLength)),!Q.isBuffer(t)||!Q.isBuffer(n))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or\
 Uint8Array');if(t===n)return 0;let r=t.length,o=n.length;for(let s=0,i=Math.min(r,o);s<i;++s)if(t[s]!==n[s]){r=t[s],o=n[s];break}return r<o?-1:o<r?1:0};Q.isEncoding=function(t){switch(String(t).toLowerCase()){case"\
hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};Q.concat=function(t,n){if(!Array.isArray(
t))throw new TypeError('"list" argument must be an Array of Buffers');if(t.length===0)return Q.alloc(0);let r;if(n===void 0)for(n=0,r=0;r<t.length;++r)n+=t[r].length;let o=Q.allocUnsafe(n),s=0;for(r=0;r<
t.length;++r){let i=t[r];if(cr(i,Uint8Array))s+i.length>o.length?(Q.isBuffer(i)||(i=Q.from(i)),i.copy(o,s)):Uint8Array.prototype.set.call(o,i,s);else if(Q.isBuffer(i))i.copy(o,s);else throw new TypeError(
'"list" argument must be an Array of Buffers');s+=i.length}return o};function NA(e,t){if(Q.isBuffer(e))return e.length;if(ArrayBuffer.isView(e)||cr(e,ArrayBuffer))return e.byteLength;if(typeof e!="str\
ing")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof e);let n=e.length,r=arguments.length>2&&arguments[2]===!0;if(!r&&n===0)return 0;
let o=!1;for(;;)switch(t){case"ascii":case"latin1":case"binary":return n;case"utf8":case"utf-8":return Tf(e).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return n*2;case"hex":return n>>>
1;case"base64":return VA(e).length;default:if(o)return r?-1:Tf(e).length;t=(""+t).toLowerCase(),o=!0}}Q.byteLength=NA;function IO(e,t,n){let r=!1;if((t===void 0||t<0)&&(t=0),t>this.length||((n===void 0||
n>this.length)&&(n=this.length),n<=0)||(n>>>=0,t>>>=0,n<=t))return"";for(e||(e="utf8");;)switch(e){case"hex":return _O(this,t,n);case"utf8":case"utf-8":return jA(this,t,n);case"ascii":return $O(this,t,
n);case"latin1":case"binary":return OO(this,t,n);case"base64":return BO(this,t,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return PO(this,t,n);default:if(r)throw new TypeError("Unknown enco\
ding: "+e);e=(e+"").toLowerCase(),r=!0}}Q.prototype._isBuffer=!0;function Lo(e,t,n){let r=e[t];e[t]=e[n],e[n]=r}Q.prototype.swap16=function(){let t=this.length;if(t%2!==0)throw new RangeError("Buffer \
size must be a multiple of 16-bits");for(let n=0;n<t;n+=2)Lo(this,n,n+1);return this};Q.prototype.swap32=function(){let t=this.length;if(t%4!==0)throw new RangeError("Buffer size must be a multiple of\
 32-bits");for(let n=0;n<t;n+=4)Lo(this,n,n+3),Lo(this,n+1,n+2);return this};Q.prototype.swap64=function(){let t=this.length;if(t%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");
for(let n=0;n<t;n+=8)Lo(this,n,n+7),Lo(this,n+1,n+6),Lo(this,n+2,n+5),Lo(this,n+3,n+4);return this};Q.prototype.toString=function(){let t=this.length;return t===0?"":arguments.length===0?jA(this,0,t):
IO.apply(this,arguments)};Q.prototype.toLocaleString=Q.prototype.toString;Q.prototype.equals=function(t){if(!Q.isBuffer(t))throw new TypeError("Argument must be a Buffer");return this===t?!0:Q.compare(
this,t)===0};Q.prototype.inspect=function(){let t="",n=Ss.INSPECT_MAX_BYTES;return t=this.toString("hex",0,n).replace(/(.{2})/g,"$1 ").trim(),this.length>n&&(t+=" ... "),"<Buffer "+t+">"};TA&&(Q.prototype[TA]=
Q.prototype.inspect);Q.prototype.compare=function(t,n,r,o,s){if(cr(t,Uint8Array)&&(t=Q.from(t,t.offset,t.byteLength)),!Q.isBuffer(t))throw new TypeError('The "target" argument must be one of type Buff\
er or Uint8Array. Received type '+typeof t);if(n===void 0&&(n=0),r===void 0&&(r=t?t.length:0),o===void 0&&(o=0),s===void 0&&(s=this.length),n<0||r>t.length||o<0||s>this.length)throw new RangeError("ou\
t of range index");if(o>=s&&n>=r)return 0;if(o>=s)return-1;if(n>=r)return 1;if(n>>>=0,r>>>=0,o>>>=0,s>>>=0,this===t)return 0;let i=s-o,a=r-n,u=Math.min(i,a),c=this.slice(o,s),l=t.slice(n,r);for(let f=0;f<
u;++f)if(c[f]!==l[f]){i=c[f],a=l[f];break}return i<a?-1:a<i?1:0};function zA(e,t,n,r,o){if(e.length===0)return-1;if(typeof n=="string"?(r=n,n=0):n>2147483647?n=2147483647:n<-2147483648&&(n=-2147483648),
n=+n,Ff(n)&&(n=o?0:e.length-1),n<0&&(n=e.length+n),n>=e.length){if(o)return-1;n=e.length-1}else if(n<0)if(o)n=0;else return-1;if(typeof t=="string"&&(t=Q.from(t,r)),Q.isBuffer(t))return t.length===0?-1:
QA(e,t,n,r,o);if(typeof t=="number")return t=t&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(e,t,n):Uint8Array.prototype.lastIndexOf.call(e,t,n):QA(e,[t],n,r,
o);throw new TypeError("val must be string, number or Buffer")}function QA(e,t,n,r,o){let s=1,i=e.length,a=t.length;if(r!==void 0&&(r=String(r).toLowerCase(),r==="ucs2"||r==="ucs-2"||r==="utf16le"||r===
"utf-16le")){if(e.length<2||t.length<2)return-1;s=2,i/=2,a/=2,n/=2}function u(l,f){return s===1?l[f]:l.readUInt16BE(f*s)}let c;if(o){let l=-1;for(c=n;c<i;c++)if(u(e,c)===u(t,l===-1?0:c-l)){if(l===-1&&
(l=c),c-l+1===a)return l*s}else l!==-1&&(c-=c-l),l=-1}else for(n+a>i&&(n=i-a),c=n;c>=0;c--){let l=!0;for(let f=0;f<a;f++)if(u(e,c+f)!==u(t,f)){l=!1;break}if(l)return c}return-1}Q.prototype.includes=function(t,n,r){
return this.indexOf(t,n,r)!==-1};Q.prototype.indexOf=function(t,n,r){return zA(this,t,n,r,!0)};Q.prototype.lastIndexOf=function(t,n,r){return zA(this,t,n,r,!1)};function vO(e,t,n,r){n=Number(n)||0;let o=e.
length-n;r?(r=Number(r),r>o&&(r=o)):r=o;let s=t.length;r>s/2&&(r=s/2);let i;for(i=0;i<r;++i){let a=parseInt(t.substr(i*2,2),16);if(Ff(a))return i;e[n+i]=a}return i}function CO(e,t,n,r){return Za(Tf(t,
e.length-n),e,n,r)}function xO(e,t,n,r){return Za(MO(t),e,n,r)}function kO(e,t,n,r){return Za(VA(t),e,n,r)}function SO(e,t,n,r){return Za(FO(t,e.length-n),e,n,r)}Q.prototype.write=function(t,n,r,o){if(n===
void 0)o="utf8",r=this.length,n=0;else if(r===void 0&&typeof n=="string")o=n,r=this.length,n=0;else if(isFinite(n))n=n>>>0,isFinite(r)?(r=r>>>0,o===void 0&&(o="utf8")):(o=r,r=void 0);else throw new Error(
"Buffer.write(string, encoding, offset[, length]) is no longer supported");let s=this.length-n;if((r===void 0||r>s)&&(r=s),t.length>0&&(r<0||n<0)||n>this.length)throw new RangeError("Attempt to write \
outside buffer bounds");o||(o="utf8");let i=!1;for(;;)switch(o){case"hex":return vO(this,t,n,r);case"utf8":case"utf-8":return CO(this,t,n,r);case"ascii":case"latin1":case"binary":return xO(this,t,n,r);case"\
base64":return kO(this,t,n,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return SO(this,t,n,r);default:if(i)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),i=!0}};Q.prototype.
toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function BO(e,t,n){return t===0&&n===e.length?Of.fromByteArray(e):Of.fromByteArray(e.slice(t,n))}function jA(e,t,n){
n=Math.min(e.length,n);let r=[],o=t;for(;o<n;){let s=e[o],i=null,a=s>239?4:s>223?3:s>191?2:1;if(o+a<=n){let u,c,l,f;switch(a){case 1:s<128&&(i=s);break;case 2:u=e[o+1],(u&192)===128&&(f=(s&31)<<6|u&63,
f>127&&(i=f));break;case 3:u=e[o+1],c=e[o+2],(u&192)===128&&(c&192)===128&&(f=(s&15)<<12|(u&63)<<6|c&63,f>2047&&(f<55296||f>57343)&&(i=f));break;case 4:u=e[o+1],c=e[o+2],l=e[o+3],(u&192)===128&&(c&192)===
128&&(l&192)===128&&(f=(s&15)<<18|(u&63)<<12|(c&63)<<6|l&63,f>65535&&f<1114112&&(i=f))}}i===null?(i=65533,a=1):i>65535&&(i-=65536,r.push(i>>>10&1023|55296),i=56320|i&1023),r.push(i),o+=a}return RO(r)}
var DA=4096;function RO(e){let t=e.length;if(t<=DA)return String.fromCharCode.apply(String,e);let n="",r=0;for(;r<t;)n+=String.fromCharCode.apply(String,e.slice(r,r+=DA));return n}function $O(e,t,n){let r="";
n=Math.min(e.length,n);for(let o=t;o<n;++o)r+=String.fromCharCode(e[o]&127);return r}function OO(e,t,n){let r="";n=Math.min(e.length,n);for(let o=t;o<n;++o)r+=String.fromCharCode(e[o]);return r}function _O(e,t,n){
let r=e.length;(!t||t<0)&&(t=0),(!n||n<0||n>r)&&(n=r);let o="";for(let s=t;s<n;++s)o+=LO[e[s]];return o}function PO(e,t,n){let r=e.slice(t,n),o="";for(let s=0;s<r.length-1;s+=2)o+=String.fromCharCode(
r[s]+r[s+1]*256);return o}Q.prototype.slice=function(t,n){let r=this.length;t=~~t,n=n===void 0?r:~~n,t<0?(t+=r,t<0&&(t=0)):t>r&&(t=r),n<0?(n+=r,n<0&&(n=0)):n>r&&(n=r),n<t&&(n=t);let o=this.subarray(t,
n);return Object.setPrototypeOf(o,Q.prototype),o};function Ot(e,t,n){if(e%1!==0||e<0)throw new RangeError("offset is not uint");if(e+t>n)throw new RangeError("Trying to access beyond buffer length")}Q.
prototype.readUintLE=Q.prototype.readUIntLE=function(t,n,r){t=t>>>0,n=n>>>0,r||Ot(t,n,this.length);let o=this[t],s=1,i=0;for(;++i<n&&(s*=256);)o+=this[t+i]*s;return o};Q.prototype.readUintBE=Q.prototype.
readUIntBE=function(t,n,r){t=t>>>0,n=n>>>0,r||Ot(t,n,this.length);let o=this[t+--n],s=1;for(;n>0&&(s*=256);)o+=this[t+--n]*s;return o};Q.prototype.readUint8=Q.prototype.readUInt8=function(t,n){return t=
t>>>0,n||Ot(t,1,this.length),this[t]};Q.prototype.readUint16LE=Q.prototype.readUInt16LE=function(t,n){return t=t>>>0,n||Ot(t,2,this.length),this[t]|this[t+1]<<8};Q.prototype.readUint16BE=Q.prototype.readUInt16BE=
function(t,n){return t=t>>>0,n||Ot(t,2,this.length),this[t]<<8|this[t+1]};Q.prototype.readUint32LE=Q.prototype.readUInt32LE=function(t,n){return t=t>>>0,n||Ot(t,4,this.length),(this[t]|this[t+1]<<8|this[t+
2]<<16)+this[t+3]*16777216};Q.prototype.readUint32BE=Q.prototype.readUInt32BE=function(t,n){return t=t>>>0,n||Ot(t,4,this.length),this[t]*16777216+(this[t+1]<<16|this[t+2]<<8|this[t+3])};Q.prototype.readBigUInt64LE=
to(function(t){t=t>>>0,ks(t,"offset");let n=this[t],r=this[t+7];(n===void 0||r===void 0)&&Di(t,this.length-8);let o=n+this[++t]*2**8+this[++t]*2**16+this[++t]*2**24,s=this[++t]+this[++t]*2**8+this[++t]*
2**16+r*2**24;return BigInt(o)+(BigInt(s)<<BigInt(32))});Q.prototype.readBigUInt64BE=to(function(t){t=t>>>0,ks(t,"offset");let n=this[t],r=this[t+7];(n===void 0||r===void 0)&&Di(t,this.length-8);let o=n*
2**24+this[++t]*2**16+this[++t]*2**8+this[++t],s=this[++t]*2**24+this[++t]*2**16+this[++t]*2**8+r;return(BigInt(o)<<BigInt(32))+BigInt(s)});Q.prototype.readIntLE=function(t,n,r){t=t>>>0,n=n>>>0,r||Ot(
t,n,this.length);let o=this[t],s=1,i=0;for(;++i<n&&(s*=256);)o+=this[t+i]*s;return s*=128,o>=s&&(o-=Math.pow(2,8*n)),o};Q.prototype.readIntBE=function(t,n,r){t=t>>>0,n=n>>>0,r||Ot(t,n,this.length);let o=n,
s=1,i=this[t+--o];for(;o>0&&(s*=256);)i+=this[t+--o]*s;return s*=128,i>=s&&(i-=Math.pow(2,8*n)),i};Q.prototype.readInt8=function(t,n){return t=t>>>0,n||Ot(t,1,this.length),this[t]&128?(255-this[t]+1)*
-1:this[t]};Q.prototype.readInt16LE=function(t,n){t=t>>>0,n||Ot(t,2,this.length);let r=this[t]|this[t+1]<<8;return r&32768?r|4294901760:r};Q.prototype.readInt16BE=function(t,n){t=t>>>0,n||Ot(t,2,this.
length);let r=this[t+1]|this[t]<<8;return r&32768?r|4294901760:r};Q.prototype.readInt32LE=function(t,n){return t=t>>>0,n||Ot(t,4,this.length),this[t]|this[t+1]<<8|this[t+2]<<16|this[t+3]<<24};Q.prototype.
readInt32BE=function(t,n){return t=t>>>0,n||Ot(t,4,this.length),this[t]<<24|this[t+1]<<16|this[t+2]<<8|this[t+3]};Q.prototype.readBigInt64LE=to(function(t){t=t>>>0,ks(t,"offset");let n=this[t],r=this[t+
7];(n===void 0||r===void 0)&&Di(t,this.length-8);let o=this[t+4]+this[t+5]*2**8+this[t+6]*2**16+(r<<24);return(BigInt(o)<<BigInt(32))+BigInt(n+this[++t]*2**8+this[++t]*2**16+this[++t]*2**24)});Q.prototype.
readBigInt64BE=to(function(t){t=t>>>0,ks(t,"offset");let n=this[t],r=this[t+7];(n===void 0||r===void 0)&&Di(t,this.length-8);let o=(n<<24)+this[++t]*2**16+this[++t]*2**8+this[++t];return(BigInt(o)<<BigInt(
32))+BigInt(this[++t]*2**24+this[++t]*2**16+this[++t]*2**8+r)});Q.prototype.readFloatLE=function(t,n){return t=t>>>0,n||Ot(t,4,this.length),xs.read(this,t,!0,23,4)};Q.prototype.readFloatBE=function(t,n){
return t=t>>>0,n||Ot(t,4,this.length),xs.read(this,t,!1,23,4)};Q.prototype.readDoubleLE=function(t,n){return t=t>>>0,n||Ot(t,8,this.length),xs.read(this,t,!0,52,8)};Q.prototype.readDoubleBE=function(t,n){
return t=t>>>0,n||Ot(t,8,this.length),xs.read(this,t,!1,52,8)};function on(e,t,n,r,o,s){if(!Q.isBuffer(e))throw new TypeError('"buffer" argument must be a Buffer instance');if(t>o||t<s)throw new RangeError(
'"value" argument is out of bounds');if(n+r>e.length)throw new RangeError("Index out of range")}Q.prototype.writeUintLE=Q.prototype.writeUIntLE=function(t,n,r,o){if(t=+t,n=n>>>0,r=r>>>0,!o){let a=Math.
pow(2,8*r)-1;on(this,t,n,r,a,0)}let s=1,i=0;for(this[n]=t&255;++i<r&&(s*=256);)this[n+i]=t/s&255;return n+r};Q.prototype.writeUintBE=Q.prototype.writeUIntBE=function(t,n,r,o){if(t=+t,n=n>>>0,r=r>>>0,!o){
let a=Math.pow(2,8*r)-1;on(this,t,n,r,a,0)}let s=r-1,i=1;for(this[n+s]=t&255;--s>=0&&(i*=256);)this[n+s]=t/i&255;return n+r};Q.prototype.writeUint8=Q.prototype.writeUInt8=function(t,n,r){return t=+t,n=
n>>>0,r||on(this,t,n,1,255,0),this[n]=t&255,n+1};Q.prototype.writeUint16LE=Q.prototype.writeUInt16LE=function(t,n,r){return t=+t,n=n>>>0,r||on(this,t,n,2,65535,0),this[n]=t&255,this[n+1]=t>>>8,n+2};Q.
prototype.writeUint16BE=Q.prototype.writeUInt16BE=function(t,n,r){return t=+t,n=n>>>0,r||on(this,t,n,2,65535,0),this[n]=t>>>8,this[n+1]=t&255,n+2};Q.prototype.writeUint32LE=Q.prototype.writeUInt32LE=function(t,n,r){
return t=+t,n=n>>>0,r||on(this,t,n,4,4294967295,0),this[n+3]=t>>>24,this[n+2]=t>>>16,this[n+1]=t>>>8,this[n]=t&255,n+4};Q.prototype.writeUint32BE=Q.prototype.writeUInt32BE=function(t,n,r){return t=+t,
n=n>>>0,r||on(this,t,n,4,4294967295,0),this[n]=t>>>24,this[n+1]=t>>>16,this[n+2]=t>>>8,this[n+3]=t&255,n+4};function UA(e,t,n,r,o){KA(t,r,o,e,n,7);let s=Number(t&BigInt(4294967295));e[n++]=s,s=s>>8,e[n++]=
s,s=s>>8,e[n++]=s,s=s>>8,e[n++]=s;let i=Number(t>>BigInt(32)&BigInt(4294967295));return e[n++]=i,i=i>>8,e[n++]=i,i=i>>8,e[n++]=i,i=i>>8,e[n++]=i,n}function qA(e,t,n,r,o){KA(t,r,o,e,n,7);let s=Number(t&
BigInt(4294967295));e[n+7]=s,s=s>>8,e[n+6]=s,s=s>>8,e[n+5]=s,s=s>>8,e[n+4]=s;let i=Number(t>>BigInt(32)&BigInt(4294967295));return e[n+3]=i,i=i>>8,e[n+2]=i,i=i>>8,e[n+1]=i,i=i>>8,e[n]=i,n+8}Q.prototype.
writeBigUInt64LE=to(function(t,n=0){return UA(this,t,n,BigInt(0),BigInt("0xffffffffffffffff"))});Q.prototype.writeBigUInt64BE=to(function(t,n=0){return qA(this,t,n,BigInt(0),BigInt("0xffffffffffffffff"))});
Q.prototype.writeIntLE=function(t,n,r,o){if(t=+t,n=n>>>0,!o){let u=Math.pow(2,8*r-1);on(this,t,n,r,u-1,-u)}let s=0,i=1,a=0;for(this[n]=t&255;++s<r&&(i*=256);)t<0&&a===0&&this[n+s-1]!==0&&(a=1),this[n+
s]=(t/i>>0)-a&255;return n+r};Q.prototype.writeIntBE=function(t,n,r,o){if(t=+t,n=n>>>0,!o){let u=Math.pow(2,8*r-1);on(this,t,n,r,u-1,-u)}let s=r-1,i=1,a=0;for(this[n+s]=t&255;--s>=0&&(i*=256);)t<0&&a===
0&&this[n+s+1]!==0&&(a=1),this[n+s]=(t/i>>0)-a&255;return n+r};Q.prototype.writeInt8=function(t,n,r){return t=+t,n=n>>>0,r||on(this,t,n,1,127,-128),t<0&&(t=255+t+1),this[n]=t&255,n+1};Q.prototype.writeInt16LE=
function(t,n,r){return t=+t,n=n>>>0,r||on(this,t,n,2,32767,-32768),this[n]=t&255,this[n+1]=t>>>8,n+2};Q.prototype.writeInt16BE=function(t,n,r){return t=+t,n=n>>>0,r||on(this,t,n,2,32767,-32768),this[n]=
t>>>8,this[n+1]=t&255,n+2};Q.prototype.writeInt32LE=function(t,n,r){return t=+t,n=n>>>0,r||on(this,t,n,4,2147483647,-2147483648),this[n]=t&255,this[n+1]=t>>>8,this[n+2]=t>>>16,this[n+3]=t>>>24,n+4};Q.
prototype.writeInt32BE=function(t,n,r){return t=+t,n=n>>>0,r||on(this,t,n,4,2147483647,-2147483648),t<0&&(t=4294967295+t+1),this[n]=t>>>24,this[n+1]=t>>>16,this[n+2]=t>>>8,this[n+3]=t&255,n+4};Q.prototype.
writeBigInt64LE=to(function(t,n=0){return UA(this,t,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))});Q.prototype.writeBigInt64BE=to(function(t,n=0){return qA(this,t,n,-BigInt("0x8000000\
000000000"),BigInt("0x7fffffffffffffff"))});function GA(e,t,n,r,o,s){if(n+r>e.length)throw new RangeError("Index out of range");if(n<0)throw new RangeError("Index out of range")}function WA(e,t,n,r,o){
return t=+t,n=n>>>0,o||GA(e,t,n,4,34028234663852886e22,-34028234663852886e22),xs.write(e,t,n,r,23,4),n+4}Q.prototype.writeFloatLE=function(t,n,r){return WA(this,t,n,!0,r)};Q.prototype.writeFloatBE=function(t,n,r){
return WA(this,t,n,!1,r)};function ZA(e,t,n,r,o){return t=+t,n=n>>>0,o||GA(e,t,n,8,17976931348623157e292,-17976931348623157e292),xs.write(e,t,n,r,52,8),n+8}Q.prototype.writeDoubleLE=function(t,n,r){return ZA(
this,t,n,!0,r)};Q.prototype.writeDoubleBE=function(t,n,r){return ZA(this,t,n,!1,r)};Q.prototype.copy=function(t,n,r,o){if(!Q.isBuffer(t))throw new TypeError("argument should be a Buffer");if(r||(r=0),
!o&&o!==0&&(o=this.length),n>=t.length&&(n=t.length),n||(n=0),o>0&&o<r&&(o=r),o===r||t.length===0||this.length===0)return 0;if(n<0)throw new RangeError("targetStart out of bounds");if(r<0||r>=this.length)
throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),t.length-n<o-r&&(o=t.length-n+r);let s=o-r;return this===t&&typeof Uint8Array.
prototype.copyWithin=="function"?this.copyWithin(n,r,o):Uint8Array.prototype.set.call(t,this.subarray(r,o),n),s};Q.prototype.fill=function(t,n,r,o){if(typeof t=="string"){if(typeof n=="string"?(o=n,n=
0,r=this.length):typeof r=="string"&&(o=r,r=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!Q.isEncoding(o))throw new TypeError("Un\
known encoding: "+o);if(t.length===1){let i=t.charCodeAt(0);(o==="utf8"&&i<128||o==="latin1")&&(t=i)}}else typeof t=="number"?t=t&255:typeof t=="boolean"&&(t=Number(t));if(n<0||this.length<n||this.length<
r)throw new RangeError("Out of range index");if(r<=n)return this;n=n>>>0,r=r===void 0?this.length:r>>>0,t||(t=0);let s;if(typeof t=="number")for(s=n;s<r;++s)this[s]=t;else{let i=Q.isBuffer(t)?t:Q.from(
t,o),a=i.length;if(a===0)throw new TypeError('The value "'+t+'" is invalid for argument "value"');for(s=0;s<r-n;++s)this[s+n]=i[s%a]}return this};var Cs={};function Mf(e,t,n){Cs[e]=class extends n{constructor(){
super(),Object.defineProperty(this,"message",{value:t.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${e}]`,this.stack,delete this.name}get code(){return e}set code(o){Object.
defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${e}]: ${this.message}`}}}Mf("ERR_BUFFER_OUT_OF_BOUNDS",function(e){return e?`${e} is ou\
tside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);Mf("ERR_INVALID_ARG_TYPE",function(e,t){return`The "${e}" argument must be of type number. Received type ${typeof t}`},
TypeError);Mf("ERR_OUT_OF_RANGE",function(e,t,n){let r=`The value of "${e}" is out of range.`,o=n;return Number.isInteger(n)&&Math.abs(n)>2**32?o=MA(String(n)):typeof n=="bigint"&&(o=String(n),(n>BigInt(
2)**BigInt(32)||n<-(BigInt(2)**BigInt(32)))&&(o=MA(o)),o+="n"),r+=` It must be ${t}. Received ${o}`,r},RangeError);function MA(e){let t="",n=e.length,r=e[0]==="-"?1:0;for(;n>=r+4;n-=3)t=`_${e.slice(n-
3,n)}${t}`;return`${e.slice(0,n)}${t}`}function TO(e,t,n){ks(t,"offset"),(e[t]===void 0||e[t+n]===void 0)&&Di(t,e.length-(n+1))}function KA(e,t,n,r,o,s){if(e>n||e<t){let i=typeof t=="bigint"?"n":"",a;
throw s>3?t===0||t===BigInt(0)?a=`>= 0${i} and < 2${i} ** ${(s+1)*8}${i}`:a=`>= -(2${i} ** ${(s+1)*8-1}${i}) and < 2 ** ${(s+1)*8-1}${i}`:a=`>= ${t}${i} and <= ${n}${i}`,new Cs.ERR_OUT_OF_RANGE("value",
a,e)}TO(r,o,s)}function ks(e,t){if(typeof e!="number")throw new Cs.ERR_INVALID_ARG_TYPE(t,"number",e)}function Di(e,t,n){throw Math.floor(e)!==e?(ks(e,n),new Cs.ERR_OUT_OF_RANGE(n||"offset","an intege\
r",e)):t<0?new Cs.ERR_BUFFER_OUT_OF_BOUNDS:new Cs.ERR_OUT_OF_RANGE(n||"offset",`>= ${n?1:0} and <= ${t}`,e)}var QO=/[^+/0-9A-Za-z-_]/g;function DO(e){if(e=e.split("=")[0],e=e.trim().replace(QO,""),e.length<
2)return"";for(;e.length%4!==0;)e=e+"=";return e}function Tf(e,t){t=t||1/0;let n,r=e.length,o=null,s=[];for(let i=0;i<r;++i){if(n=e.charCodeAt(i),n>55295&&n<57344){if(!o){if(n>56319){(t-=3)>-1&&s.push(
239,191,189);continue}else if(i+1===r){(t-=3)>-1&&s.push(239,191,189);continue}o=n;continue}if(n<56320){(t-=3)>-1&&s.push(239,191,189),o=n;continue}n=(o-55296<<10|n-56320)+65536}else o&&(t-=3)>-1&&s.push(
239,191,189);if(o=null,n<128){if((t-=1)<0)break;s.push(n)}else if(n<2048){if((t-=2)<0)break;s.push(n>>6|192,n&63|128)}else if(n<65536){if((t-=3)<0)break;s.push(n>>12|224,n>>6&63|128,n&63|128)}else if(n<
1114112){if((t-=4)<0)break;s.push(n>>18|240,n>>12&63|128,n>>6&63|128,n&63|128)}else throw new Error("Invalid code point")}return s}function MO(e){let t=[];for(let n=0;n<e.length;++n)t.push(e.charCodeAt(
n)&255);return t}function FO(e,t){let n,r,o,s=[];for(let i=0;i<e.length&&!((t-=2)<0);++i)n=e.charCodeAt(i),r=n>>8,o=n%256,s.push(o),s.push(r);return s}function VA(e){return Of.toByteArray(DO(e))}function Za(e,t,n,r){
let o;for(o=0;o<r&&!(o+n>=t.length||o>=e.length);++o)t[o+n]=e[o];return o}function cr(e,t){return e instanceof t||e!=null&&e.constructor!=null&&e.constructor.name!=null&&e.constructor.name===t.name}function Ff(e){
return e!==e}var LO=(function(){let e="0123456789abcdef",t=new Array(256);for(let n=0;n<16;++n){let r=n*16;for(let o=0;o<16;++o)t[r+o]=e[n]+e[o]}return t})();function to(e){return typeof BigInt>"u"?NO:
e}function NO(){throw new Error("BigInt not supported")}});var b,h=aO(()=>{b=z(HA())});var U=Ie((Ej,JA)=>{h();JA.exports=globalThis.tf});var Lf=Ie((vj,YA)=>{h();YA.exports=globalThis.tf.wasm});var Ou=Ie((G4,$u)=>{h();var M0,F0,L0,N0,z0,j0,U0,q0,G0,Ru,rm,W0,Z0,Ls,K0,V0,H0,J0,Y0,X0,eE,tE,nE;(function(e){var t=typeof global=="object"?global:typeof self=="object"?self:typeof this=="object"?this:
{};typeof define=="function"&&define.amd?define("tslib",["exports"],function(r){e(n(t,n(r)))}):typeof $u=="object"&&typeof $u.exports=="object"?e(n(t,n($u.exports))):e(n(t));function n(r,o){return r!==
t&&(typeof Object.create=="function"?Object.defineProperty(r,"__esModule",{value:!0}):r.__esModule=!0),function(s,i){return r[s]=o?o(s,i):i}}})(function(e){var t=Object.setPrototypeOf||{__proto__:[]}instanceof
Array&&function(n,r){n.__proto__=r}||function(n,r){for(var o in r)r.hasOwnProperty(o)&&(n[o]=r[o])};M0=function(n,r){t(n,r);function o(){this.constructor=n}n.prototype=r===null?Object.create(r):(o.prototype=
r.prototype,new o)},F0=Object.assign||function(n){for(var r,o=1,s=arguments.length;o<s;o++){r=arguments[o];for(var i in r)Object.prototype.hasOwnProperty.call(r,i)&&(n[i]=r[i])}return n},L0=function(n,r){
var o={};for(var s in n)Object.prototype.hasOwnProperty.call(n,s)&&r.indexOf(s)<0&&(o[s]=n[s]);if(n!=null&&typeof Object.getOwnPropertySymbols=="function")for(var i=0,s=Object.getOwnPropertySymbols(n);i<
s.length;i++)r.indexOf(s[i])<0&&Object.prototype.propertyIsEnumerable.call(n,s[i])&&(o[s[i]]=n[s[i]]);return o},N0=function(n,r,o,s){var i=arguments.length,a=i<3?r:s===null?s=Object.getOwnPropertyDescriptor(
r,o):s,u;if(typeof Reflect=="object"&&typeof Reflect.decorate=="function")a=Reflect.decorate(n,r,o,s);else for(var c=n.length-1;c>=0;c--)(u=n[c])&&(a=(i<3?u(a):i>3?u(r,o,a):u(r,o))||a);return i>3&&a&&
Object.defineProperty(r,o,a),a},z0=function(n,r){return function(o,s){r(o,s,n)}},j0=function(n,r){if(typeof Reflect=="object"&&typeof Reflect.metadata=="function")return Reflect.metadata(n,r)},U0=function(n,r,o,s){
function i(a){return a instanceof o?a:new o(function(u){u(a)})}return new(o||(o=Promise))(function(a,u){function c(d){try{f(s.next(d))}catch(m){u(m)}}function l(d){try{f(s.throw(d))}catch(m){u(m)}}function f(d){
d.done?a(d.value):i(d.value).then(c,l)}f((s=s.apply(n,r||[])).next())})},q0=function(n,r){var o={label:0,sent:function(){if(a[0]&1)throw a[1];return a[1]},trys:[],ops:[]},s,i,a,u;return u={next:c(0),throw:c(
1),return:c(2)},typeof Symbol=="function"&&(u[Symbol.iterator]=function(){return this}),u;function c(f){return function(d){return l([f,d])}}function l(f){if(s)throw new TypeError("Generator is already\
 executing.");for(;o;)try{if(s=1,i&&(a=f[0]&2?i.return:f[0]?i.throw||((a=i.return)&&a.call(i),0):i.next)&&!(a=a.call(i,f[1])).done)return a;switch(i=0,a&&(f=[f[0]&2,a.value]),f[0]){case 0:case 1:a=f;break;case 4:
return o.label++,{value:f[1],done:!1};case 5:o.label++,i=f[1],f=[0];continue;case 7:f=o.ops.pop(),o.trys.pop();continue;default:if(a=o.trys,!(a=a.length>0&&a[a.length-1])&&(f[0]===6||f[0]===2)){o=0;continue}
if(f[0]===3&&(!a||f[1]>a[0]&&f[1]<a[3])){o.label=f[1];break}if(f[0]===6&&o.label<a[1]){o.label=a[1],a=f;break}if(a&&o.label<a[2]){o.label=a[2],o.ops.push(f);break}a[2]&&o.ops.pop(),o.trys.pop();continue}
f=r.call(n,o)}catch(d){f=[6,d],i=0}finally{s=a=0}if(f[0]&5)throw f[1];return{value:f[0]?f[1]:void 0,done:!0}}},nE=function(n,r,o,s){s===void 0&&(s=o),n[s]=r[o]},G0=function(n,r){for(var o in n)o!=="de\
fault"&&!r.hasOwnProperty(o)&&(r[o]=n[o])},Ru=function(n){var r=typeof Symbol=="function"&&Symbol.iterator,o=r&&n[r],s=0;if(o)return o.call(n);if(n&&typeof n.length=="number")return{next:function(){return n&&
s>=n.length&&(n=void 0),{value:n&&n[s++],done:!n}}};throw new TypeError(r?"Object is not iterable.":"Symbol.iterator is not defined.")},rm=function(n,r){var o=typeof Symbol=="function"&&n[Symbol.iterator];
if(!o)return n;var s=o.call(n),i,a=[],u;try{for(;(r===void 0||r-- >0)&&!(i=s.next()).done;)a.push(i.value)}catch(c){u={error:c}}finally{try{i&&!i.done&&(o=s.return)&&o.call(s)}finally{if(u)throw u.error}}
return a},W0=function(){for(var n=[],r=0;r<arguments.length;r++)n=n.concat(rm(arguments[r]));return n},Z0=function(){for(var n=0,r=0,o=arguments.length;r<o;r++)n+=arguments[r].length;for(var s=Array(n),
i=0,r=0;r<o;r++)for(var a=arguments[r],u=0,c=a.length;u<c;u++,i++)s[i]=a[u];return s},Ls=function(n){return this instanceof Ls?(this.v=n,this):new Ls(n)},K0=function(n,r,o){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var s=o.apply(n,r||[]),i,a=[];return i={},u("next"),u("throw"),u("return"),i[Symbol.asyncIterator]=function(){return this},i;function u(p){s[p]&&(i[p]=function(A){
return new Promise(function(g,y){a.push([p,A,g,y])>1||c(p,A)})})}function c(p,A){try{l(s[p](A))}catch(g){m(a[0][3],g)}}function l(p){p.value instanceof Ls?Promise.resolve(p.value.v).then(f,d):m(a[0][2],
p)}function f(p){c("next",p)}function d(p){c("throw",p)}function m(p,A){p(A),a.shift(),a.length&&c(a[0][0],a[0][1])}},V0=function(n){var r,o;return r={},s("next"),s("throw",function(i){throw i}),s("re\
turn"),r[Symbol.iterator]=function(){return this},r;function s(i,a){r[i]=n[i]?function(u){return(o=!o)?{value:Ls(n[i](u)),done:i==="return"}:a?a(u):u}:a}},H0=function(n){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var r=n[Symbol.asyncIterator],o;return r?r.call(n):(n=typeof Ru=="function"?Ru(n):n[Symbol.iterator](),o={},s("next"),s("throw"),s("return"),o[Symbol.asyncIterator]=
function(){return this},o);function s(a){o[a]=n[a]&&function(u){return new Promise(function(c,l){u=n[a](u),i(c,l,u.done,u.value)})}}function i(a,u,c,l){Promise.resolve(l).then(function(f){a({value:f,done:c})},
u)}},J0=function(n,r){return Object.defineProperty?Object.defineProperty(n,"raw",{value:r}):n.raw=r,n},Y0=function(n){if(n&&n.__esModule)return n;var r={};if(n!=null)for(var o in n)Object.hasOwnProperty.
call(n,o)&&(r[o]=n[o]);return r.default=n,r},X0=function(n){return n&&n.__esModule?n:{default:n}},eE=function(n,r){if(!r.has(n))throw new TypeError("attempted to get private field on non-instance");return r.
get(n)},tE=function(n,r,o){if(!r.has(n))throw new TypeError("attempted to set private field on non-instance");return r.set(n,o),o},e("__extends",M0),e("__assign",F0),e("__rest",L0),e("__decorate",N0),
e("__param",z0),e("__metadata",j0),e("__awaiter",U0),e("__generator",q0),e("__exportStar",G0),e("__createBinding",nE),e("__values",Ru),e("__read",rm),e("__spread",W0),e("__spreadArrays",Z0),e("__await",
Ls),e("__asyncGenerator",K0),e("__asyncDelegator",V0),e("__asyncValues",H0),e("__makeTemplateObject",J0),e("__importStar",Y0),e("__importDefault",X0),e("__classPrivateFieldGet",eE),e("__classPrivateFi\
eldSet",tE)})});var im=Ie(sm=>{"use strict";h();Object.defineProperty(sm,"__esModule",{value:!0});var om;(function(e){e[e.Transient=0]="Transient",e[e.Singleton=1]="Singleton",e[e.ResolutionScoped=2]="ResolutionScope\
d",e[e.ContainerScoped=3]="ContainerScoped"})(om||(om={}));sm.default=om});var rE=Ie(am=>{"use strict";h();Object.defineProperty(am,"__esModule",{value:!0});var CT=im();Object.defineProperty(am,"Lifecycle",{enumerable:!0,get:function(){return CT.default}})});var qo=Ie(Vn=>{"use strict";h();Object.defineProperty(Vn,"__esModule",{value:!0});Vn.defineInjectionTokenMetadata=Vn.getParamInfo=Vn.INJECTION_TOKEN_METADATA_KEY=void 0;Vn.INJECTION_TOKEN_METADATA_KEY=
"injectionTokens";function xT(e){let t=Reflect.getMetadata("design:paramtypes",e)||[],n=Reflect.getOwnMetadata(Vn.INJECTION_TOKEN_METADATA_KEY,e)||{};return Object.keys(n).forEach(r=>{t[+r]=n[r]}),t}Vn.
getParamInfo=xT;function kT(e,t){return function(n,r,o){let s=Reflect.getOwnMetadata(Vn.INJECTION_TOKEN_METADATA_KEY,n)||{};s[o]=t?{token:e,transform:t.transformToken,transformArgs:t.args||[]}:e,Reflect.
defineMetadata(Vn.INJECTION_TOKEN_METADATA_KEY,s,n)}}Vn.defineInjectionTokenMetadata=kT});var um=Ie(_u=>{"use strict";h();Object.defineProperty(_u,"__esModule",{value:!0});_u.isClassProvider=void 0;function ST(e){return!!e.useClass}_u.isClassProvider=ST});var cm=Ie(Pu=>{"use strict";h();Object.defineProperty(Pu,"__esModule",{value:!0});Pu.isFactoryProvider=void 0;function BT(e){return!!e.useFactory}Pu.isFactoryProvider=BT});var Qu=Ie(Ns=>{"use strict";h();Object.defineProperty(Ns,"__esModule",{value:!0});Ns.delay=Ns.DelayedConstructor=void 0;var Tu=class{constructor(t){this.wrap=t,this.reflectMethods=["get","getPrototype\
Of","setPrototypeOf","getOwnPropertyDescriptor","defineProperty","has","set","deleteProperty","apply","construct","ownKeys"]}createProxy(t){let n={},r=!1,o,s=()=>(r||(o=t(this.wrap()),r=!0),o);return new Proxy(
n,this.createHandler(s))}createHandler(t){let n={},r=o=>{n[o]=(...s)=>{s[0]=t();let i=Reflect[o];return i(...s)}};return this.reflectMethods.forEach(r),n}};Ns.DelayedConstructor=Tu;function RT(e){if(typeof e>
"u")throw new Error("Attempt to `delay` undefined. Constructor must be wrapped in a callback");return new Tu(e)}Ns.delay=RT});var Du=Ie(mr=>{"use strict";h();Object.defineProperty(mr,"__esModule",{value:!0});mr.isConstructorToken=mr.isTransformDescriptor=mr.isTokenDescriptor=mr.isNormalToken=void 0;var $T=Qu();function OT(e){
return typeof e=="string"||typeof e=="symbol"}mr.isNormalToken=OT;function _T(e){return typeof e=="object"&&"token"in e&&"multiple"in e}mr.isTokenDescriptor=_T;function PT(e){return typeof e=="object"&&
"token"in e&&"transform"in e}mr.isTransformDescriptor=PT;function TT(e){return typeof e=="function"||e instanceof $T.DelayedConstructor}mr.isConstructorToken=TT});var lm=Ie(Mu=>{"use strict";h();Object.defineProperty(Mu,"__esModule",{value:!0});Mu.isTokenProvider=void 0;function QT(e){return!!e.useToken}Mu.isTokenProvider=QT});var fm=Ie(Fu=>{"use strict";h();Object.defineProperty(Fu,"__esModule",{value:!0});Fu.isValueProvider=void 0;function DT(e){return e.useValue!=null}Fu.isValueProvider=DT});var dm=Ie(Go=>{"use strict";h();Object.defineProperty(Go,"__esModule",{value:!0});var MT=um();Object.defineProperty(Go,"isClassProvider",{enumerable:!0,get:function(){return MT.isClassProvider}});var FT=cm();
Object.defineProperty(Go,"isFactoryProvider",{enumerable:!0,get:function(){return FT.isFactoryProvider}});var LT=Du();Object.defineProperty(Go,"isNormalToken",{enumerable:!0,get:function(){return LT.isNormalToken}});
var NT=lm();Object.defineProperty(Go,"isTokenProvider",{enumerable:!0,get:function(){return NT.isTokenProvider}});var zT=fm();Object.defineProperty(Go,"isValueProvider",{enumerable:!0,get:function(){return zT.
isValueProvider}})});var oE=Ie(Lu=>{"use strict";h();Object.defineProperty(Lu,"__esModule",{value:!0});Lu.isProvider=void 0;var jT=um(),UT=fm(),qT=lm(),GT=cm();function WT(e){return jT.isClassProvider(e)||UT.isValueProvider(
e)||qT.isTokenProvider(e)||GT.isFactoryProvider(e)}Lu.isProvider=WT});var hm=Ie(pm=>{"use strict";h();Object.defineProperty(pm,"__esModule",{value:!0});var mm=class{constructor(){this._registryMap=new Map}entries(){return this._registryMap.entries()}getAll(t){return this.
ensure(t),this._registryMap.get(t)}get(t){this.ensure(t);let n=this._registryMap.get(t);return n[n.length-1]||null}set(t,n){this.ensure(t),this._registryMap.get(t).push(n)}setAll(t,n){this._registryMap.
set(t,n)}has(t){return this.ensure(t),this._registryMap.get(t).length>0}clear(){this._registryMap.clear()}ensure(t){this._registryMap.has(t)||this._registryMap.set(t,[])}};pm.default=mm});var sE=Ie(gm=>{"use strict";h();Object.defineProperty(gm,"__esModule",{value:!0});var ZT=hm(),Am=class extends ZT.default{};gm.default=Am});var iE=Ie(wm=>{"use strict";h();Object.defineProperty(wm,"__esModule",{value:!0});var ym=class{constructor(){this.scopedResolutions=new Map}};wm.default=ym});var bm=Ie(Nu=>{"use strict";h();Object.defineProperty(Nu,"__esModule",{value:!0});Nu.formatErrorCtor=void 0;function KT(e,t){return e===null?`at position #${t}`:`"${e.split(",")[t].trim()}" at positio\
n #${t}`}function VT(e,t,n="    "){return[e,...t.message.split(`
`).map(r=>n+r)].join(`
`)}function HT(e,t,n){let[,r=null]=e.toString().match(/constructor\(([\w, ]+)\)/)||[],o=KT(r,t);return VT(`Cannot inject the dependency ${o} of "${e.name}" constructor. Reason:`,n)}Nu.formatErrorCtor=
HT});var aE=Ie(zu=>{"use strict";h();Object.defineProperty(zu,"__esModule",{value:!0});zu.isDisposable=void 0;function JT(e){return!(typeof e.dispose!="function"||e.dispose.length>0)}zu.isDisposable=JT});var cE=Ie(Wo=>{"use strict";h();Object.defineProperty(Wo,"__esModule",{value:!0});Wo.PostResolutionInterceptors=Wo.PreResolutionInterceptors=void 0;var uE=hm(),ju=class extends uE.default{};Wo.PreResolutionInterceptors=
ju;var Uu=class extends uE.default{};Wo.PostResolutionInterceptors=Uu;var Em=class{constructor(){this.preResolution=new ju,this.postResolution=new Uu}};Wo.default=Em});var uo=Ie(Qr=>{"use strict";h();Object.defineProperty(Qr,"__esModule",{value:!0});Qr.instance=Qr.typeInfo=void 0;var YT=Ou(),Xt=dm(),XT=oE(),qu=Du(),e2=sE(),an=im(),Gu=iE(),t2=bm(),n2=Qu(),r2=aE(),o2=cE();
Qr.typeInfo=new Map;var Im=class e{constructor(t){this.parent=t,this._registry=new e2.default,this.interceptors=new o2.default,this.disposed=!1,this.disposables=new Set}register(t,n,r={lifecycle:an.default.
Transient}){this.ensureNotDisposed();let o;if(XT.isProvider(n)?o=n:o={useClass:n},Xt.isTokenProvider(o)){let s=[t],i=o;for(;i!=null;){let a=i.useToken;if(s.includes(a))throw new Error(`Token registrat\
ion cycle detected! ${[...s,a].join(" -> ")}`);s.push(a);let u=this._registry.get(a);u&&Xt.isTokenProvider(u.provider)?i=u.provider:i=null}}if((r.lifecycle===an.default.Singleton||r.lifecycle==an.default.
ContainerScoped||r.lifecycle==an.default.ResolutionScoped)&&(Xt.isValueProvider(o)||Xt.isFactoryProvider(o)))throw new Error(`Cannot use lifecycle "${an.default[r.lifecycle]}" with ValueProviders or F\
actoryProviders`);return this._registry.set(t,{provider:o,options:r}),this}registerType(t,n){return this.ensureNotDisposed(),Xt.isNormalToken(n)?this.register(t,{useToken:n}):this.register(t,{useClass:n})}registerInstance(t,n){
return this.ensureNotDisposed(),this.register(t,{useValue:n})}registerSingleton(t,n){if(this.ensureNotDisposed(),Xt.isNormalToken(t)){if(Xt.isNormalToken(n))return this.register(t,{useToken:n},{lifecycle:an.
default.Singleton});if(n)return this.register(t,{useClass:n},{lifecycle:an.default.Singleton});throw new Error('Cannot register a type name as a singleton without a "to" token')}let r=t;return n&&!Xt.
isNormalToken(n)&&(r=n),this.register(t,{useClass:r},{lifecycle:an.default.Singleton})}resolve(t,n=new Gu.default,r=!1){this.ensureNotDisposed();let o=this.getRegistration(t);if(!o&&Xt.isNormalToken(t)){
if(r)return;throw new Error(`Attempted to resolve unregistered dependency token: "${t.toString()}"`)}if(this.executePreResolutionInterceptor(t,"Single"),o){let s=this.resolveRegistration(o,n);return this.
executePostResolutionInterceptor(t,s,"Single"),s}if(qu.isConstructorToken(t)){let s=this.construct(t,n);return this.executePostResolutionInterceptor(t,s,"Single"),s}throw new Error("Attempted to const\
ruct an undefined constructor. Could mean a circular dependency problem. Try using `delay` function.")}executePreResolutionInterceptor(t,n){if(this.interceptors.preResolution.has(t)){let r=[];for(let o of this.
interceptors.preResolution.getAll(t))o.options.frequency!="Once"&&r.push(o),o.callback(t,n);this.interceptors.preResolution.setAll(t,r)}}executePostResolutionInterceptor(t,n,r){if(this.interceptors.postResolution.
has(t)){let o=[];for(let s of this.interceptors.postResolution.getAll(t))s.options.frequency!="Once"&&o.push(s),s.callback(t,n,r);this.interceptors.postResolution.setAll(t,o)}}resolveRegistration(t,n){
if(this.ensureNotDisposed(),t.options.lifecycle===an.default.ResolutionScoped&&n.scopedResolutions.has(t))return n.scopedResolutions.get(t);let r=t.options.lifecycle===an.default.Singleton,o=t.options.
lifecycle===an.default.ContainerScoped,s=r||o,i;return Xt.isValueProvider(t.provider)?i=t.provider.useValue:Xt.isTokenProvider(t.provider)?i=s?t.instance||(t.instance=this.resolve(t.provider.useToken,
n)):this.resolve(t.provider.useToken,n):Xt.isClassProvider(t.provider)?i=s?t.instance||(t.instance=this.construct(t.provider.useClass,n)):this.construct(t.provider.useClass,n):Xt.isFactoryProvider(t.provider)?
i=t.provider.useFactory(this):i=this.construct(t.provider,n),t.options.lifecycle===an.default.ResolutionScoped&&n.scopedResolutions.set(t,i),i}resolveAll(t,n=new Gu.default,r=!1){this.ensureNotDisposed();
let o=this.getAllRegistrations(t);if(!o&&Xt.isNormalToken(t)){if(r)return[];throw new Error(`Attempted to resolve unregistered dependency token: "${t.toString()}"`)}if(this.executePreResolutionInterceptor(
t,"All"),o){let i=o.map(a=>this.resolveRegistration(a,n));return this.executePostResolutionInterceptor(t,i,"All"),i}let s=[this.construct(t,n)];return this.executePostResolutionInterceptor(t,s,"All"),
s}isRegistered(t,n=!1){return this.ensureNotDisposed(),this._registry.has(t)||n&&(this.parent||!1)&&this.parent.isRegistered(t,!0)}reset(){this.ensureNotDisposed(),this._registry.clear(),this.interceptors.
preResolution.clear(),this.interceptors.postResolution.clear()}clearInstances(){this.ensureNotDisposed();for(let[t,n]of this._registry.entries())this._registry.setAll(t,n.filter(r=>!Xt.isValueProvider(
r.provider)).map(r=>(r.instance=void 0,r)))}createChildContainer(){this.ensureNotDisposed();let t=new e(this);for(let[n,r]of this._registry.entries())r.some(({options:o})=>o.lifecycle===an.default.ContainerScoped)&&
t._registry.setAll(n,r.map(o=>o.options.lifecycle===an.default.ContainerScoped?{provider:o.provider,options:o.options}:o));return t}beforeResolution(t,n,r={frequency:"Always"}){this.interceptors.preResolution.
set(t,{callback:n,options:r})}afterResolution(t,n,r={frequency:"Always"}){this.interceptors.postResolution.set(t,{callback:n,options:r})}dispose(){return YT.__awaiter(this,void 0,void 0,function*(){this.
disposed=!0;let t=[];this.disposables.forEach(n=>{let r=n.dispose();r&&t.push(r)}),yield Promise.all(t)})}getRegistration(t){return this.isRegistered(t)?this._registry.get(t):this.parent?this.parent.getRegistration(
t):null}getAllRegistrations(t){return this.isRegistered(t)?this._registry.getAll(t):this.parent?this.parent.getAllRegistrations(t):null}construct(t,n){if(t instanceof n2.DelayedConstructor)return t.createProxy(
o=>this.resolve(o,n));let r=(()=>{let o=Qr.typeInfo.get(t);if(!o||o.length===0){if(t.length===0)return new t;throw new Error(`TypeInfo not known for "${t.name}"`)}let s=o.map(this.resolveParams(n,t));
return new t(...s)})();return r2.isDisposable(r)&&this.disposables.add(r),r}resolveParams(t,n){return(r,o)=>{try{return qu.isTokenDescriptor(r)?qu.isTransformDescriptor(r)?r.multiple?this.resolve(r.transform).
transform(this.resolveAll(r.token,new Gu.default,r.isOptional),...r.transformArgs):this.resolve(r.transform).transform(this.resolve(r.token,t,r.isOptional),...r.transformArgs):r.multiple?this.resolveAll(
r.token,new Gu.default,r.isOptional):this.resolve(r.token,t,r.isOptional):qu.isTransformDescriptor(r)?this.resolve(r.transform,t).transform(this.resolve(r.token,t),...r.transformArgs):this.resolve(r,t)}catch(s){
throw new Error(t2.formatErrorCtor(n,o,s))}}}ensureNotDisposed(){if(this.disposed)throw new Error("This container has been disposed, you cannot interact with a disposed container")}};Qr.instance=new Im;
Qr.default=Qr.instance});var lE=Ie(Cm=>{"use strict";h();Object.defineProperty(Cm,"__esModule",{value:!0});var s2=qo(),Dr=uo(),vm=Du(),i2=bm();function a2(){return function(e){let t=s2.getParamInfo(e);return class extends e{constructor(...n){
super(...n.concat(t.slice(n.length).map((r,o)=>{try{return vm.isTokenDescriptor(r)?vm.isTransformDescriptor(r)?r.multiple?Dr.instance.resolve(r.transform).transform(Dr.instance.resolveAll(r.token),...r.
transformArgs):Dr.instance.resolve(r.transform).transform(Dr.instance.resolve(r.token),...r.transformArgs):r.multiple?Dr.instance.resolveAll(r.token):Dr.instance.resolve(r.token):vm.isTransformDescriptor(
r)?Dr.instance.resolve(r.transform).transform(Dr.instance.resolve(r.token),...r.transformArgs):Dr.instance.resolve(r)}catch(s){let i=o+n.length;throw new Error(i2.formatErrorCtor(e,i,s))}})))}}}}Cm.default=
a2});var fE=Ie(xm=>{"use strict";h();Object.defineProperty(xm,"__esModule",{value:!0});var u2=qo();function c2(e,t){let n={token:e,multiple:!1,isOptional:t&&t.isOptional};return u2.defineInjectionTokenMetadata(
n)}xm.default=c2});var Wu=Ie(km=>{"use strict";h();Object.defineProperty(km,"__esModule",{value:!0});var l2=qo(),f2=uo(),dE=uo();function d2(e){return function(t){f2.typeInfo.set(t,l2.getParamInfo(t)),e&&e.token&&(Array.
isArray(e.token)?e.token.forEach(n=>{dE.instance.register(n,t)}):dE.instance.register(e.token,t))}}km.default=d2});var mE=Ie(Sm=>{"use strict";h();Object.defineProperty(Sm,"__esModule",{value:!0});var m2=Ou(),p2=uo();function h2(e=[]){return function(t){return e.forEach(n=>{var{token:r,options:o}=n,s=m2.__rest(n,[
"token","options"]);return p2.instance.register(r,s,o)}),t}}Sm.default=h2});var pE=Ie(Bm=>{"use strict";h();Object.defineProperty(Bm,"__esModule",{value:!0});var A2=Wu(),g2=uo();function y2(){return function(e){A2.default()(e),g2.instance.registerSingleton(e)}}Bm.default=y2});var hE=Ie(Rm=>{"use strict";h();Object.defineProperty(Rm,"__esModule",{value:!0});var w2=qo();function b2(e,t){let n={token:e,multiple:!0,isOptional:t&&t.isOptional};return w2.defineInjectionTokenMetadata(
n)}Rm.default=b2});var AE=Ie($m=>{"use strict";h();Object.defineProperty($m,"__esModule",{value:!0});var E2=qo();function I2(e,t,...n){let r={token:e,multiple:!0,transform:t,transformArgs:n};return E2.defineInjectionTokenMetadata(
r)}$m.default=I2});var gE=Ie(Om=>{"use strict";h();Object.defineProperty(Om,"__esModule",{value:!0});var v2=qo();function C2(e,t,...n){return v2.defineInjectionTokenMetadata(e,{transformToken:t,args:n})}Om.default=C2});var yE=Ie(_m=>{"use strict";h();Object.defineProperty(_m,"__esModule",{value:!0});var x2=Wu(),k2=uo();function S2(e,t){return function(n){x2.default()(n),k2.instance.register(t||n,n,{lifecycle:e})}}_m.
default=S2});var wE=Ie(Hn=>{"use strict";h();Object.defineProperty(Hn,"__esModule",{value:!0});var B2=lE();Object.defineProperty(Hn,"autoInjectable",{enumerable:!0,get:function(){return B2.default}});var R2=fE();Object.
defineProperty(Hn,"inject",{enumerable:!0,get:function(){return R2.default}});var $2=Wu();Object.defineProperty(Hn,"injectable",{enumerable:!0,get:function(){return $2.default}});var O2=mE();Object.defineProperty(
Hn,"registry",{enumerable:!0,get:function(){return O2.default}});var _2=pE();Object.defineProperty(Hn,"singleton",{enumerable:!0,get:function(){return _2.default}});var P2=hE();Object.defineProperty(Hn,
"injectAll",{enumerable:!0,get:function(){return P2.default}});var T2=AE();Object.defineProperty(Hn,"injectAllWithTransform",{enumerable:!0,get:function(){return T2.default}});var Q2=gE();Object.defineProperty(
Hn,"injectWithTransform",{enumerable:!0,get:function(){return Q2.default}});var D2=yE();Object.defineProperty(Hn,"scoped",{enumerable:!0,get:function(){return D2.default}})});var bE=Ie(Pm=>{"use strict";h();Object.defineProperty(Pm,"__esModule",{value:!0});function M2(e){let t;return n=>(t==null&&(t=e(n)),t)}Pm.default=M2});var EE=Ie(Tm=>{"use strict";h();Object.defineProperty(Tm,"__esModule",{value:!0});function F2(e){let t=new WeakMap;return n=>{let r=t.get(n);return r==null&&(r=e(n),t.set(n,r)),r}}Tm.default=F2});var IE=Ie(Qm=>{"use strict";h();Object.defineProperty(Qm,"__esModule",{value:!0});function L2(e,t,n,r=!0){let o,s;return i=>{let a=e(i);return(!r||s!==a)&&((s=a)?o=i.resolve(t):o=i.resolve(n)),o}}Qm.default=
L2});var vE=Ie(na=>{"use strict";h();Object.defineProperty(na,"__esModule",{value:!0});var N2=bE();Object.defineProperty(na,"instanceCachingFactory",{enumerable:!0,get:function(){return N2.default}});var z2=EE();
Object.defineProperty(na,"instancePerContainerCachingFactory",{enumerable:!0,get:function(){return z2.default}});var j2=IE();Object.defineProperty(na,"predicateAwareClassFactory",{enumerable:!0,get:function(){
return j2.default}})});var CE=Ie(co=>{"use strict";h();Object.defineProperty(co,"__esModule",{value:!0});var Dm=Ou();if(typeof Reflect>"u"||!Reflect.getMetadata)throw new Error(`tsyringe requires a reflect polyfill. Please \
add 'import "reflect-metadata"' to the top of your entry point.`);var U2=rE();Object.defineProperty(co,"Lifecycle",{enumerable:!0,get:function(){return U2.Lifecycle}});Dm.__exportStar(wE(),co);Dm.__exportStar(
vE(),co);Dm.__exportStar(dm(),co);var q2=Qu();Object.defineProperty(co,"delay",{enumerable:!0,get:function(){return q2.delay}});var G2=uo();Object.defineProperty(co,"container",{enumerable:!0,get:function(){
return G2.instance}})});var rB=Ie(()=>{h();throw new Error("the Worker of this page has no WebGPU")});h();var G$=z(U()),W$=z(Lf());h();var qt=Uint8Array,hn=Uint16Array,Gf=Int32Array,Wf=new qt([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Zf=new qt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,
13,0,0]),XA=new qt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),ig=function(e,t){for(var n=new hn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Gf(n[30]),r=1;r<30;++r)for(var s=n[r];s<n[r+1];++s)
o[s]=s-n[r]<<5|r;return{b:n,r:o}},ag=ig(Wf,2),zO=ag.b,zf=ag.r;zO[28]=258,zf[258]=28;var ug=ig(Zf,0),xj=ug.b,eg=ug.r,jf=new hn(32768);for(Me=0;Me<32768;++Me)Br=(Me&43690)>>1|(Me&21845)<<1,Br=(Br&52428)>>
2|(Br&13107)<<2,Br=(Br&61680)>>4|(Br&3855)<<4,jf[Me]=((Br&65280)>>8|(Br&255)<<8)>>1;var Br,Me,Li=(function(e,t,n){for(var r=e.length,o=0,s=new hn(t);o<r;++o)e[o]&&++s[e[o]-1];var i=new hn(t);for(o=1;o<
t;++o)i[o]=i[o-1]+s[o-1]<<1;var a;if(n){a=new hn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var c=o<<4|e[o],l=t-e[o],f=i[e[o]-1]++<<l,d=f|(1<<l)-1;f<=d;++f)a[jf[f]>>u]=c}else for(a=new hn(r),o=0;o<r;++o)
e[o]&&(a[o]=jf[i[e[o]-1]++]>>15-e[o]);return a}),No=new qt(288);for(Me=0;Me<144;++Me)No[Me]=8;var Me;for(Me=144;Me<256;++Me)No[Me]=9;var Me;for(Me=256;Me<280;++Me)No[Me]=7;var Me;for(Me=280;Me<288;++Me)
No[Me]=8;var Me,Ka=new qt(32);for(Me=0;Me<32;++Me)Ka[Me]=5;var Me,jO=Li(No,9,0);var UO=Li(Ka,5,0);var cg=function(e){return(e+7)/8|0},lg=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new qt(e.subarray(t,n))};var qO=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in \
range 1980-2099","filename too long","stream finishing","invalid zip data"],Va=function(e,t,n){var r=new Error(t||qO[e]);if(r.code=e,Error.captureStackTrace&&Error.captureStackTrace(r,Va),!n)throw r;return r};var Rr=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},Mi=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Nf=function(e,t){for(var n=[],r=0;r<e.length;++r)e[r]&&n.push(
{s:r,f:e[r]});var o=n.length,s=n.slice();if(!o)return{t:dg,l:0};if(o==1){var i=new qt(n[0].s+1);return i[n[0].s]=1,{t:i,l:1}}n.sort(function(v,C){return v.f-C.f}),n.push({s:-1,f:25001});var a=n[0],u=n[1],
c=0,l=1,f=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};l!=o-1;)a=n[n[c].f<n[f].f?c++:f++],u=n[c!=l&&n[c].f<n[f].f?c++:f++],n[l++]={s:-1,f:a.f+u.f,l:a,r:u};for(var d=s[0].s,r=1;r<o;++r)s[r].s>d&&(d=s[r].s);var m=new hn(
d+1),p=Uf(n[l-1],m,0);if(p>t){var r=0,A=0,g=p-t,y=1<<g;for(s.sort(function(C,B){return m[B.s]-m[C.s]||C.f-B.f});r<o;++r){var w=s[r].s;if(m[w]>t)A+=y-(1<<p-m[w]),m[w]=t;else break}for(A>>=g;A>0;){var E=s[r].
s;m[E]<t?A-=1<<t-m[E]++-1:++r}for(;r>=0&&A;--r){var I=s[r].s;m[I]==t&&(--m[I],++A)}p=t}return{t:new qt(m),l:p}},Uf=function(e,t,n){return e.s==-1?Math.max(Uf(e.l,t,n+1),Uf(e.r,t,n+1)):t[e.s]=n},tg=function(e){
for(var t=e.length;t&&!e[--t];);for(var n=new hn(++t),r=0,o=e[0],s=1,i=function(u){n[r++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++s;else{if(!o&&s>2){for(;s>138;s-=138)i(32754);s>2&&(i(s>10?s-11<<5|28690:s-
3<<5|12305),s=0)}else if(s>3){for(i(o),--s;s>6;s-=6)i(8304);s>2&&(i(s-3<<5|8208),s=0)}for(;s--;)i(o);s=1,o=e[a]}return{c:n.subarray(0,r),n:t}},Fi=function(e,t){for(var n=0,r=0;r<t.length;++r)n+=e[r]*t[r];
return n},fg=function(e,t,n){var r=n.length,o=cg(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^255,e[o+3]=e[o+1]^255;for(var s=0;s<r;++s)e[o+s+4]=n[s];return(o+4+r)*8},ng=function(e,t,n,r,o,s,i,a,u,c,l){Rr(
t,l++,n),++o[256];for(var f=Nf(o,15),d=f.t,m=f.l,p=Nf(s,15),A=p.t,g=p.l,y=tg(d),w=y.c,E=y.n,I=tg(A),v=I.c,C=I.n,B=new hn(19),k=0;k<w.length;++k)++B[w[k]&31];for(var k=0;k<v.length;++k)++B[v[k]&31];for(var _=Nf(
B,7),P=_.t,L=_.l,V=19;V>4&&!P[XA[V-1]];--V);var fe=c+5<<3,F=Fi(o,No)+Fi(s,Ka)+i,K=Fi(o,d)+Fi(s,A)+i+14+3*V+Fi(B,P)+2*B[16]+3*B[17]+7*B[18];if(u>=0&&fe<=F&&fe<=K)return fg(t,l,e.subarray(u,u+c));var q,
X,oe,xe;if(Rr(t,l,1+(K<F)),l+=2,K<F){q=Li(d,m,0),X=d,oe=Li(A,g,0),xe=A;var Pe=Li(P,L,0);Rr(t,l,E-257),Rr(t,l+5,C-1),Rr(t,l+10,V-4),l+=14;for(var k=0;k<V;++k)Rr(t,l+3*k,P[XA[k]]);l+=3*V;for(var De=[w,v],
ee=0;ee<2;++ee)for(var Ye=De[ee],k=0;k<Ye.length;++k){var ft=Ye[k]&31;Rr(t,l,Pe[ft]),l+=P[ft],ft>15&&(Rr(t,l,Ye[k]>>5&127),l+=Ye[k]>>12)}}else q=jO,X=No,oe=UO,xe=Ka;for(var k=0;k<a;++k){var be=r[k];if(be>
255){var ft=be>>18&31;Mi(t,l,q[ft+257]),l+=X[ft+257],ft>7&&(Rr(t,l,be>>23&31),l+=Wf[ft]);var eo=be&31;Mi(t,l,oe[eo]),l+=xe[eo],eo>3&&(Mi(t,l,be>>5&8191),l+=Zf[eo])}else Mi(t,l,q[be]),l+=X[be]}return Mi(
t,l,q[256]),l+X[256]},GO=new Gf([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),dg=new qt(0),WO=function(e,t,n,r,o,s){var i=s.z||e.length,a=new qt(r+i+5*(1+Math.ceil(i/7e3))+o),u=a.
subarray(r,a.length-o),c=s.l,l=(s.r||0)&7;if(t){l&&(u[0]=s.r>>3);for(var f=GO[t-1],d=f>>13,m=f&8191,p=(1<<n)-1,A=s.p||new hn(32768),g=s.h||new hn(p+1),y=Math.ceil(n/3),w=2*y,E=function(Ti){return(e[Ti]^
e[Ti+1]<<y^e[Ti+2]<<w)&p},I=new Gf(25e3),v=new hn(288),C=new hn(32),B=0,k=0,_=s.i||0,P=0,L=s.w||0,V=0;_+2<i;++_){var fe=E(_),F=_&32767,K=g[fe];if(A[F]=K,g[fe]=F,L<=_){var q=i-_;if((B>7e3||P>24576)&&(q>
423||!c)){l=ng(e,u,0,I,v,C,k,P,V,_-V,l),P=B=k=0,V=_;for(var X=0;X<286;++X)v[X]=0;for(var X=0;X<30;++X)C[X]=0}var oe=2,xe=0,Pe=m,De=F-K&32767;if(q>2&&fe==E(_-De))for(var ee=Math.min(d,q)-1,Ye=Math.min(
32767,_),ft=Math.min(258,q);De<=Ye&&--Pe&&F!=K;){if(e[_+oe]==e[_+oe-De]){for(var be=0;be<ft&&e[_+be]==e[_+be-De];++be);if(be>oe){if(oe=be,xe=De,be>ee)break;for(var eo=Math.min(De,be-2),qa=0,X=0;X<eo;++X){
var Is=_-De+X&32767,Cf=A[Is],pn=Is-Cf&32767;pn>qa&&(qa=pn,K=Is)}}}F=K,K=A[F],De+=F-K&32767}if(xe){I[P++]=268435456|zf[oe]<<18|eg[xe];var Pi=zf[oe]&31,kr=eg[xe]&31;k+=Wf[Pi]+Zf[kr],++v[257+Pi],++C[kr],
L=_+oe,++B}else I[P++]=e[_],++v[e[_]]}}for(_=Math.max(_,L);_<i;++_)I[P++]=e[_],++v[e[_]];l=ng(e,u,c,I,v,C,k,P,V,_-V,l),c||(s.r=l&7|u[l/8|0]<<3,l-=7,s.h=g,s.p=A,s.i=_,s.w=L)}else{for(var _=s.w||0;_<i+c;_+=
65535){var vs=_+65535;vs>=i&&(u[l/8|0]=c,vs=i),l=fg(u,l+1,e.subarray(_,vs))}s.i=i}return lg(a,0,r+cg(l)+o)},ZO=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),KO=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)n=ZO[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}};var VO=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){var s=t.dictionary.subarray(-32768),i=new qt(s.length+e.length);i.set(s),i.set(e,s.length),e=i,o.w=s.length}return WO(e,t.level==null?6:t.level,
t.mem==null?o.l?Math.ceil(Math.max(8,Math.min(13,Math.log(e.length)))*1.5):20:12+t.mem,n,r,o)},mg=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];return n};var Nt=function(e,t,n){for(;n;++t)e[t]=n,n>>>=8};function HO(e,t){return VO(e,t||{},0,0)}var pg=function(e,t,n,r){for(var o in e){var s=e[o],i=t+o,a=r;Array.isArray(s)&&(a=mg(r,s[1]),s=s[0]),ArrayBuffer.isView(s)?n[i]=[s,a]:(n[i+="/"]=[new qt(0),a],pg(s,i,n,r))}},rg=typeof TextEncoder<"u"&&
new TextEncoder,JO=typeof TextDecoder<"u"&&new TextDecoder,YO=0;try{JO.decode(dg,{stream:!0}),YO=1}catch{}function og(e,t){if(t){for(var n=new qt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}if(rg)return rg.encode(e);for(var o=e.length,s=new qt(e.length+(e.length>>1)),i=0,a=function(l){s[i++]=
l},r=0;r<o;++r){if(i+5>s.length){var u=new qt(i+8+(o-r<<1));u.set(s),s=u}var c=e.charCodeAt(r);c<128||t?a(c):c<2048?(a(192|c>>6),a(128|c&63)):c>55295&&c<57344?(c=65536+(c&1047552)|e.charCodeAt(++r)&1023,
a(240|c>>18),a(128|c>>12&63),a(128|c>>6&63),a(128|c&63)):(a(224|c>>12),a(128|c>>6&63),a(128|c&63))}return lg(s,0,i)}var qf=function(e){var t=0;if(e)for(var n in e){var r=e[n].length;r>65535&&Va(9),t+=r+4}return t},sg=function(e,t,n,r,o,s,i,a){var u=r.length,c=n.extra,l=a&&a.length,f=qf(c);Nt(e,t,i!=null?33639248:67324752),
t+=4,i!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,t+=2,e[t++]=n.flag<<1|(s<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var d=new Date(n.mtime==null?Date.now():n.mtime),m=d.getFullYear()-
1980;if((m<0||m>119)&&Va(10),Nt(e,t,m<<25|d.getMonth()+1<<21|d.getDate()<<16|d.getHours()<<11|d.getMinutes()<<5|d.getSeconds()>>1),t+=4,s!=-1&&(Nt(e,t,n.crc),Nt(e,t+4,s<0?-s-2:s),Nt(e,t+8,n.size)),Nt(
e,t+12,u),Nt(e,t+14,f),t+=16,i!=null&&(Nt(e,t,l),Nt(e,t+6,n.attrs),Nt(e,t+10,i),t+=14),e.set(r,t),t+=u,f)for(var p in c){var A=c[p],g=A.length;Nt(e,t,+p),Nt(e,t+2,g),e.set(A,t+4),t+=4+g}return l&&(e.set(
a,t),t+=l),t},XO=function(e,t,n,r,o){Nt(e,t,101010256),Nt(e,t+8,n),Nt(e,t+10,n),Nt(e,t+12,r),Nt(e,t+16,o)};function hg(e,t){t||(t={});var n={},r=[];pg(e,"",n,t);var o=0,s=0;for(var i in n){var a=n[i],u=a[0],c=a[1],l=c.level==0?0:8,f=og(i),d=f.length,m=c.comment,p=m&&og(m),A=p&&p.length,g=qf(c.extra);d>65535&&
Va(11);var y=l?HO(u,c):u,w=y.length,E=KO();E.p(u),r.push(mg(c,{size:u.length,crc:E.d(),c:y,f,m:p,u:d!=i.length||p&&m.length!=A,o,compression:l})),o+=30+d+g+w,s+=76+2*(d+g)+(A||0)+w}for(var I=new qt(s+
22),v=o,C=s-o,B=0;B<r.length;++B){var f=r[B];sg(I,f.o,f,f.f,f.u,f.c.length);var k=30+f.f.length+qf(f.extra);I.set(f.c,f.o+k),sg(I,o,f,f.f,f.u,f.c.length,f.o,f.m),o+=16+k+(f.m?f.m.length:0)}return XO(I,
o,r.length,C,v),I}h();h();h();h();var pe={};RA(pe,{BIGINT_FORMAT_RANGES:()=>Xa,CONSTANT_CATCH:()=>Sg,Class:()=>Hf,NUMBER_FORMAT_RANGES:()=>zi,aborted:()=>gn,allowsEval:()=>td,assert:()=>o_,assertEqual:()=>e_,assertIs:()=>n_,assertNever:()=>r_,
assertNotEqual:()=>t_,assignProp:()=>An,attachSchema:()=>ji,base64ToUint8Array:()=>xg,base64urlToUint8Array:()=>v_,cached:()=>Os,captureStackTrace:()=>Ja,cleanEnum:()=>I_,cleanRegex:()=>Ni,clone:()=>On,
cloneDef:()=>a_,codePointLength:()=>Ui,constantCatch:()=>Bg,createTransparentProxy:()=>m_,defineLazy:()=>yg,defineLazyInternal:()=>Qe,derived:()=>S_,esc:()=>Xf,escapeRegex:()=>_r,explicitlyAborted:()=>od,
extend:()=>A_,finalizeIssue:()=>Zn,floatSafeRemainder:()=>Yf,getElementAtPath:()=>u_,getEnumValues:()=>Rs,getLengthableOrigin:()=>qi,getParsedType:()=>d_,getSizableOrigin:()=>Cg,hexToUint8Array:()=>x_,
hide:()=>nu,installLazyProp:()=>O_,isObject:()=>jo,isPlainObject:()=>oo,issue:()=>Ps,joinValues:()=>Ha,jsonStringifyReplacer:()=>$s,members:()=>id,merge:()=>y_,mergeDefs:()=>Or,normalizeParams:()=>de,
nullish:()=>Jf,numKeys:()=>f_,objectClone:()=>s_,omit:()=>h_,optionalKeys:()=>rd,own:()=>ro,parsedType:()=>sd,partial:()=>w_,pick:()=>p_,prefixIssues:()=>Wn,primitiveTypes:()=>Ig,promiseAllObject:()=>c_,
propertyKeyTypes:()=>nd,randomString:()=>l_,rawShape:()=>_s,required:()=>b_,safeExtend:()=>g_,shallowClone:()=>Eg,sizeCaps:()=>tu,slugify:()=>ed,stringifyPrimitive:()=>Ya,toZod:()=>gg,uint8ArrayToBase64:()=>kg,
uint8ArrayToBase64url:()=>C_,uint8ArrayToHex:()=>k_,unwrapMessage:()=>Bs});h();function e_(e){return e}function t_(e){return e}function gg(){return e=>e}function n_(e){}function r_(e){throw new Error("Unexpected value in exhaustive check")}function o_(e){}function Rs(e){let t=Object.
values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Ha(e,t="|"){return e.map(n=>Ya(n)).join(t)}function $s(e,t){return typeof t==
"bigint"?t.toString():t}var Vf=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Os(e){
return new Vf(e)}function Jf(e){return e==null}function Ni(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Yf(e,t){let n=e/t,r=Math.round(n),o=4*Number.
EPSILON*Math.max(Math.abs(n),1);return Math.abs(n-r)<o?0:n-r}var Ag=Symbol("evaluating");function yg(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==Ag)return r===void 0&&(r=Ag,r=n()),r},set(o){Object.
defineProperty(e,t,{value:o})},configurable:!0})}function s_(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function An(e,t,n){Object.defineProperty(e,t,{value:n,
writable:!0,enumerable:!0,configurable:!0})}function _s(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function $r(e){return _s(e._zod.def)??e._zod.def.shape}function wg(e,t,n){
Object.defineProperty(e,t,{get(){let r=n();return An(this,t,r),r},enumerable:!0,configurable:!0})}function bg(e,t,n){t in e?An(e,t,n):e[t]=n}function zo(e,t,n,r){let o=$r(t);for(let s of n){let i=Object.
getOwnPropertyDescriptor(o,s);i.enumerable&&(i.get?wg(e,s,()=>{let a=t._zod.def.shape[s];return r?r(a,s):a}):bg(e,s,r?r(i.value,s):i.value))}}function i_(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.
getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?wg(e,n,()=>t[n]):bg(e,n,r.value))}}function Or(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.
defineProperties({},t)}function a_(e){return Or(e._zod.def)}function u_(e,t){return t?t.reduce((n,r)=>n?.[r],e):e}function c_(e){let t=Object.keys(e),n=t.map(r=>e[r]);return Promise.all(n).then(r=>{let o={};
for(let s=0;s<t.length;s++)o[t[s]]=r[s];return o})}function l_(e=10){let t="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<e;r++)n+=t[Math.floor(Math.random()*t.length)];return n}function Xf(e){return JSON.
stringify(e)}function ed(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var Ja="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function jo(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}var td=Os(()=>{if(Jt.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{
return!1}});function oo(e){if(jo(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(jo(n)===!1||Object.prototype.hasOwnProperty.call(n,"isProto\
typeOf")===!1)}function Eg(e){return oo(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function f_(e){let t=0;for(let n in e)Object.prototype.hasOwnProperty.
call(e,n)&&t++;return t}var d_=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolea\
n";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.
catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:
throw new Error(`Unknown data type: ${t}`)}},nd=new Set(["string","number","symbol"]),Ig=new Set(["string","number","bigint","boolean","symbol","undefined"]);function _r(e){return e.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}function On(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function de(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==
void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function m_(e){
let t;return new Proxy({},{get(n,r,o){return t??(t=e()),Reflect.get(t,r,o)},set(n,r,o,s){return t??(t=e()),Reflect.set(t,r,o,s)},has(n,r){return t??(t=e()),Reflect.has(t,r)},deleteProperty(n,r){return t??
(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(n,r){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??
(t=e()),Reflect.defineProperty(t,r,o)}})}function Ya(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function rd(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&
e[t]._zod.optout==="optional")}var zi={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Xa={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function p_(e,t){let n=e._zod.
def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let s={};return zo(s,e,eu(e,t)),On(e,Or(n,{shape:s,checks:[]}))}function eu(e,t){let n=$r(
e),r=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function h_(e,t){let n=e._zod.
def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(eu(e,t)),i={};return zo(i,e,Reflect.ownKeys($r(e)).filter(a=>!s.has(a))),
On(e,Or(n,{shape:i,checks:[]}))}function A_(e,t){if(!oo(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=$r(e);for(let s of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(o,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return On(e,Or(e._zod.def,{shape:vg(
e,t)}))}function vg(e,t){let n={};return zo(n,e,Reflect.ownKeys($r(e))),i_(n,t),n}function g_(e,t){if(!oo(t))throw new Error("Invalid input to safeExtend: expected a plain object");return On(e,Or(e._zod.
def,{shape:vg(e,t)}))}function y_(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let n={};zo(n,e,Reflect.ownKeys($r(e))),zo(n,t,Reflect.ownKeys($r(t)));let r=Or(e._zod.def,{shape:n,get catchall(){
return t._zod.def.catchall},checks:t._zod.def.checks??[]});return On(e,r)}function w_(e,t,n,r="partial"){let s=t._zod.def.checks;if(s&&s.length>0)throw new Error(`.${r}() cannot be used on object sche\
mas containing refinements`);let a=n?new Set(eu(t,n)):void 0,u={};return zo(u,t,Reflect.ownKeys($r(t)),e&&((c,l)=>a&&!a.has(l)?c:new e({type:"optional",innerType:c}))),On(t,Or(t._zod.def,{shape:u,checks:[]}))}
function b_(e,t,n){let r=n?new Set(eu(t,n)):void 0,o={};return zo(o,t,Reflect.ownKeys($r(t)),(s,i)=>r&&!r.has(i)?s:new e({type:"nonoptional",innerType:s})),On(t,Or(t._zod.def,{shape:o}))}function gn(e,t=0){
if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function od(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.
continue===!1)return!0;return!1}function Wn(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function Bs(e){return typeof e=="string"?e:e?.message}function tu(e){let t=[];
for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function ji(e,t,n){var r;for(let o=t;o<e.length;o++)
(r=e[o]).schema??(r.schema=n)}function Zn(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?.
_zod.def?.error:void 0,i=e.message?e.message:Bs(e.inst?._zod.def?.error?.(e))??Bs(s?.(e))??Bs(t?.error?.(e))??Bs(n.customError?.(e))??Bs(n.localeError?.(e))??"Invalid input",a={};for(let u of Object.keys(
e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(a[u]=e[u]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function Cg(e){return e instanceof Set?
"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var E_=/[\uD800-\uDBFF]/;function Ui(e){let t=e.length;if(!E_.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&
(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function qi(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function sd(e){let t=typeof e;switch(t){case"number":return Number.
isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.
name}}return t}function Ps(...e){let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function I_(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.parseInt(
t,10))).map(t=>t[1])}function xg(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function kg(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(
e[n]);return btoa(t)}function v_(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%4)%4);return xg(t+n)}function C_(e){return kg(e).replace(/\+/g,"-").replace(/\//g,"_").replace(
/=/g,"")}function x_(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let n=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(
r,r+2),16);return n}function k_(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var Hf=class{constructor(...t){}};function id(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(
t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):B_(e,n,r.value)}}function ro(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function nu(e,t,n){
return ro(e,t,n,!1)}function S_(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return ro(this,n,r(this))},set(o){ro(this,n,o)}})}return t}function B_(e,t,n){
Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:ro(this,t,n.bind(this))},set(r){ro(this,t,r)}})}function R_(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Kf,no=!1,
$_={configurable:!0,get(){no=!0}};function Qe(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Kf!==e._zod){Kf=void 0;return}Kf=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(
this,t,$_);let o=no;no=!1;try{let s=n(this);return no?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),no=no||o,s}catch(s){throw delete this[t],no=no||o,s}},set(o){Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function O_(e,t,n,r){let o=R_(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:r,value:void 0};
return Object.defineProperty(this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:s})}})}var Sg="~cons\
tantCatch";function Bg(e){let t=()=>e;return t[Sg]=!0,t}var Rg,Uo=Object.freeze({status:"aborted"}),ad={value:void 0,enumerable:!1},$g="captureStackTrace"in Error?Error:null;function __(e){let t=$g;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.
stackTraceLimit=0}catch{return $g=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function T(e,t,n,r){let o={};function s(d){this.def=d,this.constr=f,this.traits=new Set}s.prototype=
o;let i=n,a=i&&new WeakSet;function u(d,m){if(d._zod){if(d._zod.traits.has(e))return}else{ad.value=new s(m);try{Object.defineProperty(d,"_zod",ad)}finally{ad.value=void 0}}if(d._zod.traits.add(e),t(d,
m),a){let A=Object.getPrototypeOf(d),g=d._zod.constr.prototype,y=A;for(;y&&y!==g;)y=Object.getPrototypeOf(y);let w=y??A;a.has(w)||(a.add(w),id(w,i))}let p=f.prototype;for(let A in p)Object.prototype.hasOwnProperty.
call(p,A)&&(A in d||(d[A]=p[A].bind(d)))}let c=r?.Parent??Object;class l extends c{}Object.defineProperty(l,"name",{value:e});function f(d){let m=r?.Parent?__(l):this;u(m,d);let p=m._zod.deferred;if(p){
for(let g of p)g();m._zod.deferred=void 0}let A=globalThis.__zod_globalConfig?.postProcessor;return A&&A(m),m}return Object.defineProperty(f,"init",{value:u}),Object.defineProperty(f,Symbol.hasInstance,
{value:d=>r?.Parent&&d instanceof r.Parent?!0:d?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}var Kn=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Ts=class extends Error{constructor(t){super(`Encountered unidirectional tra\
nsform during encode: ${t}`),this.name="ZodEncodeError"}};(Rg=globalThis).__zod_globalConfig??(Rg.__zod_globalConfig={});var Jt=globalThis.__zod_globalConfig;function Gt(e){return e&&Object.assign(Jt,
e),Jt}h();h();function P_(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,$s,2)),e.message}function T_(e){this._zod.message=e}var Q_={get:P_,set:T_,enumerable:!0,configurable:!0},cd={value:void 0,
enumerable:!1},Og=new WeakSet([Object.prototype,Error.prototype]),_g=(e,t)=>{e.name="$ZodError",cd.value=t,Object.defineProperty(e,"issues",cd),cd.value=void 0,Object.defineProperty(e,"message",Q_);let n=Object.
getPrototypeOf(e);Og.has(n)||(Og.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Pg=T("$ZodError",_g),Pj=T("$ZodError",_g,void 0,{Parent:Error});function D_(e,t,n){return Object.
prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function ld(e,t=n=>n.message){let n={},r=[];for(let o of e.
issues)o.path.length>0?D_(n,o.path[0],()=>[]).push(t(o)):r.push(t(o));return{formErrors:r,fieldErrors:n}}function fd(e,t=n=>n.message){let n={_errors:[]},r=(o,s=[])=>{for(let i of o.issues)if(i.code===
"invalid_union"&&i.errors.length)i.errors.map(a=>r({issues:a},[...s,...i.path]));else if(i.code==="invalid_key")r({issues:i.issues},[...s,...i.path]);else if(i.code==="invalid_element")r({issues:i.issues},
[...s,...i.path]);else{let a=[...s,...i.path];if(a.length===0)n._errors.push(t(i));else{let u=n,c=0;for(;c<a.length;){let l=a[c],f=c===a.length-1;if(l==="_errors"){f&&u._errors.push(t(i)),c++;continue}
Object.prototype.hasOwnProperty.call(u,l)||Object.defineProperty(u,l,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let d=u[l];f&&d._errors.push(t(i)),u=d,c++}}}};return r(e),n}function ru(e,t){return{callee:t?.callee??e,Err:t?.Err}}var ou=e=>{let t=(n,r,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)throw new Kn;if(a.issues.
length){let u=new(s?.Err??e)(a.issues.map(c=>Zn(c,i,Gt())));throw Ja(u,s?.callee??t),u}return a.value};return t};var su=e=>{let t=async(n,r,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>Zn(c,
i,Gt())));throw Ja(u,s?.callee??t),u}return a.value};return t};var iu=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},o);if(s instanceof Promise)throw new Kn;return s.issues.length?Tg(e,s.issues,o):{success:!0,data:s.value}};function Tg(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Zn(o,n,Gt()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var au=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:
{async:!0},s=t._zod.run({value:n,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?Tg(e,s.issues,o):{success:!0,data:s.value}};var M_=Symbol.for("zod.compile.invalid"),F_=Symbol.for("zod.compile.fallback"),dd=((e,t,n)=>{let r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==M_)return!0;if(r.definite===!0&&n===void 0)return!1}return L_(
e,t,n)});function L_(e,t,n){let r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,s;if(o?(r[F_]=!0,s=o({value:t,issues:[]},r)):s=e._zod.run({value:t,issues:[]},r),s instanceof
Promise)throw new Kn;return s.issues.length===0}var md=async(e,t,n)=>{let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},r);return o instanceof Promise&&(o=
await o),o.issues.length===0},Qg=e=>{let t=ou(e),n=(r,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return t(r,o,a,ru(n,i))};return n};var Dg=e=>{let t=ou(e),n=(r,o,s,i)=>t(r,o,s,ru(n,i));return n};var Mg=e=>{let t=su(e),n=async(r,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return await t(r,o,a,ru(n,i))};return n};var Fg=e=>{let t=su(e),n=async(r,o,s,i)=>await t(r,o,s,ru(n,i));return n};var Lg=e=>(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return iu(e)(t,n,o)};var Ng=e=>(t,n,r)=>iu(e)(t,n,r);var zg=e=>async(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return au(e)(t,n,o)};var jg=e=>async(t,n,r)=>au(e)(t,n,r);h();h();h();var Ug=/^[cC][0-9a-z]{6,}$/,qg=/^[0-9a-z]+$/,Gg=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Wg=/^[0-9a-vA-V]{20}$/,Zg=/^[A-Za-z0-9]{27}$/,Kg=/^[a-zA-Z0-9_-]{21}$/;function Vg(e){return new RegExp(`^[\
a-zA-Z0-9_-]{${e}}$`)}var Hg=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Jg=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,hd=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):
/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var Yg=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var N_="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Xg(){return new RegExp(N_,"u")}var ey=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
ty=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var ny=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,ry=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
oy=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,sy=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var iy=/^https?$/,ay=/^\+[1-9]\d{6,14}$/;var uy="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|\
2[0-8])))";function z_(e){return new RegExp(`^${e}$`)}var cy=z_(uy);function pd(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}\
:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function ly(e){return new RegExp(`^${pd(e)}$`)}function fy(e){let t=["Z"];e.offset&&
t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let n=`${pd({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${pd({precision:e.precision})}`:n;return new RegExp(`^${uy}T(?:${r})$`)}
var dy=/^[\s\S]{0,}$/;var Ad=/^-?\d+$/,Gi=/^-?\d+(?:\.\d+)?$/,my=/^(?:true|false)$/i;var py=/^[^A-Z]*$/,hy=/^[^a-z]*$/;var zt=T("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var gd=e=>{let t=e.value;return!Jf(t)&&t.length!==void 0},uu={number:"number",bigint:"bigint",object:"date"},yd=T("$ZodCheckLessThan",(e,t)=>{zt.init(e,t);let n=uu[typeof t.value];e._zod.check=r=>{(t.
inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:uu[typeof r.value]??n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,
continue:!t.abort})}}),wd=T("$ZodCheckGreaterThan",(e,t)=>{zt.init(e,t);let n=uu[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:uu[typeof r.value]??
n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Ay=T("$ZodCheckMultipleOf",(e,t)=>{zt.init(e,t),e._zod.check=
n=>{if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof n.value=="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):Yf(n.value,t.value)===
0)||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.value,input:n.value,inst:e,continue:!t.abort})}}),gy=T("$ZodCheckNumberFormat",(e,t)=>{zt.init(e,t),t.format=t.format||"float6\
4";let n=t.format?.includes("int"),r=n?"int":"number",[o,s]=zi[t.format];e._zod.check=i=>{let a=i.value;if(n){if(!Number.isInteger(a)){i.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,
input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,
continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}
a<o&&i.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>s&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:s,inclusive:!0,inst:e,
continue:!t.abort})}});var yy=T("$ZodCheckMaxLength",(e,t)=>{var n;zt.init(e,t),(n=e._zod.def).when??(n.when=gd),e._zod.check=r=>{let o=r.value,s=o.length;if((typeof o=="string"&&s>t.maximum?Ui(o):s)<=t.maximum)return;let a=qi(
o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),wy=T("$ZodCheckMinLength",(e,t)=>{var n;zt.init(e,t),(n=e._zod.def).when??(n.when=gd),e._zod.
check=r=>{let o=r.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*2?Ui(o):s)>=t.minimum)return;let a=qi(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,
inst:e,continue:!t.abort})}}),by=T("$ZodCheckLengthEquals",(e,t)=>{var n;zt.init(e,t),(n=e._zod.def).when??(n.when=gd),e._zod.check=r=>{let o=r.value,s=o.length,i=typeof o=="string"&&s>=t.length&&s<=t.
length*2?Ui(o):s;if(i===t.length)return;let a=qi(o),u=i>t.length;r.issues.push({origin:a,...u?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:r.value,
inst:e,continue:!t.abort})}}),Wi=T("$ZodCheckStringFormat",(e,t)=>{var n,r;zt.init(e,t),t.pattern?(n=e._zod).check??(n.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"\
string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),Ey=T("$ZodCheckRegex",(e,t)=>{
Wi.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.
abort})}}),Iy=T("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=py),Wi.init(e,t)}),vy=T("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=hy),Wi.init(e,t)}),Cy=T("$ZodCheckIncludes",(e,t)=>{zt.init(
e,t);let n=_r(t.includes),r=new RegExp(typeof t.position=="number"?`^.{${t.position},}${n}`:n);t.pattern=r,e._zod.check=o=>{o.value.includes(t.includes,t.position)||o.issues.push({origin:"string",code:"\
invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),xy=T("$ZodCheckStartsWith",(e,t)=>{zt.init(e,t);let n=new RegExp(`^${_r(t.prefix)}.*`);t.pattern??(t.pattern=
n),e._zod.check=r=>{r.value.startsWith(t.prefix)||r.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}}),ky=T("$ZodCheckE\
ndsWith",(e,t)=>{zt.init(e,t);let n=new RegExp(`.*${_r(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.endsWith(t.suffix)||r.issues.push({origin:"string",code:"invalid_format",format:"\
ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}});var Sy=T("$ZodCheckOverwrite",(e,t)=>{zt.init(e,t),e._zod.check=n=>{n.value=t.tx(n.value)}});h();var cu=class{constructor(t=[],n={}){this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,
{execution:"sync"}),t(this,{execution:"async"});return}let r=t.split(`
`).filter(i=>i),o=Math.min(...r.map(i=>i.length-i.trimStart().length)),s=r.map(i=>i.slice(o)).map(i=>" ".repeat(this.indent*2)+i);for(let i of s)this.content.push(i)}compile(){let t=Function,n=this?.content??
[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}};h();var Ry={major:4,minor:6,patch:7};var We=T("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Ry;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let s of o)
for(let i of s._zod.onattach)i(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,u,c)=>{if(a.memo)return a;let l=gn(a),f;for(let d of u){
if(d._zod.def.when){if(od(a)||!d._zod.def.when(a))continue}else if(l)continue;let m=a.issues.length,p=d._zod.check(a);if(p instanceof Promise&&c?.async===!1)throw new Kn;if(f||p instanceof Promise)f=(f??
Promise.resolve()).then(async()=>{await p,a.issues.length!==m&&(ji(a.issues,m,e),l||(l=gn(a,m)))});else{if(a.issues.length===m)continue;ji(a.issues,m,e),l||(l=gn(a,m))}}return f?f.then(()=>a):a},i=(a,u,c)=>{
if(gn(a))return a.aborted=!0,a;let l=s(u,o,c);if(l instanceof Promise){if(c.async===!1)throw new Kn;return l.then(f=>e._zod.parse(f,c))}return e._zod.parse(l,c)};e._zod.run=(a,u)=>{if(u.skipChecks)return e.
_zod.parse(a,u);if(u.direction==="backward"){let l=e._zod.parse({value:a.value,issues:[]},{...u,skipChecks:!0});return l instanceof Promise?l.then(f=>i(f,a,u)):i(l,a,u)}let c=e._zod.parse(a,u);if(c instanceof
Promise){if(u.async===!1)throw new Kn;return c.then(l=>s(l,o,u))}return s(c,o,u)}}},{get"~standard"(){return nu(this,"~standard",Ed(this))},set"~standard"(e){ro(this,"~standard",e)}}),Uy=(e,t)=>e.issues.
length?{issues:e.issues.map(n=>Zn(n,t,Gt()))}:{value:e.value};async function j_(e,t){let n={async:!0};return Uy(await e._zod.run({value:t,issues:[]},n),n)}function Ed(e){return{validate:t=>{let n={async:!1};
try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Uy(r,n)}catch{}return j_(e,t)},vendor:"zod",version:1}}var mu=T("$ZodString",(e,t)=>{We.init(e,t),e._zod.pattern=t.pattern??
dy,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),Ve=T("$ZodStrin\
gFormat",(e,t)=>{Wi.init(e,t),mu.init(e,t)}),qy=T("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=Jg),Ve.init(e,t)}),Gy=T("$ZodUUID",(e,t)=>{if(t.version){let r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];
if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=hd(r))}else t.pattern??(t.pattern=hd());Ve.init(e,t)}),Wy=T("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=Yg),Ve.
init(e,t)}),Zy=1,fu=2;function Ky(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function U_(e,t){return!("normalize"in t)&&!("hostname"in
t)&&!("protocol"in t)?Ky(e)||fu:q_(e,t)}function q_(e,t){if(!t.normalize&&t.protocol?.source===iy.source&&!/^https?:\/\//i.test(e))return Zy;try{if(typeof URL<"u"){let n=URL;if(typeof n.parse=="functi\
on")return n.parse(e)??fu}return new URL(e)}catch{return fu}}var G_=/[\t\n\r]/g;function $y(e){return e.replace(G_,"")}function W_(e,t){return t.lastIndex=0,t.test(e.hostname)}function Z_(e,t){return t.
lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var Vy=T("$ZodURL",(e,t)=>{Ve.init(e,t),e._zod.check=n=>{try{let r=n.value.trim(),o=U_(r,t);if(o===Zy){n.issues.push({code:"\
invalid_format",format:"url",note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort});return}if(o===fu){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});
return}if(o===!0){n.value=$y(r);return}t.hostname&&!W_(o,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.
abort}),t.protocol&&!Z_(o,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort}),n.value=t.normalize?
o.href:$y(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),Hy=T("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=Xg()),Ve.init(e,t)}),Jy=T("$ZodN\
anoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?Kg:Vg(t.length)),Ve.init(e,
t)}),Yy=T("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Ug),Ve.init(e,t)}),Xy=T("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=qg),Ve.init(e,t)}),ew=T("$ZodULID",(e,t)=>{t.pattern??(t.pattern=Gg),Ve.init(e,t)}),
tw=T("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Wg),Ve.init(e,t)}),nw=T("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=Zg),Ve.init(e,t)}),rw=T("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=fy(t)),Ve.init(e,
t)}),ow=T("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=cy),Ve.init(e,t)}),sw=T("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=ly(t)),Ve.init(e,t)}),iw=T("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Hg),
Ve.init(e,t)}),aw=T("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=ey),Ve.init(e,t)}),K_=/^[0-9a-fA-F:.]+$/;function uw(e){return K_.test(e)?Ky(`http://[${e}]`):!1}var cw=T("$ZodIPv6",(e,t)=>{t.pattern??(t.
pattern=ty),Ve.init(e,t),e._zod.check=n=>{uw(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}});var lw=T("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=ny),Ve.init(e,t)});function V_(e){let t=e.split("/");if(t.length!==2)return!1;let[n,r]=t;if(!r)return!1;let o=Number(r);return`${o}`!==r||o<0||o>128?
!1:uw(n)}var fw=T("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=ry),Ve.init(e,t),e._zod.check=n=>{V_(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});
function dw(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var Id=/^[0-9a-zA-Z+/]*={0,2}$/,mw=T("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Id),Ve.
init(e,t),e._zod.check=n=>{dw(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.abort})}}),pu=/^[A-Za-z0-9_-]*$/;function H_(e){if(!pu.test(e))return!1;let t=e.
replace(/[-_]/g,r=>r==="-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,"=");return dw(n)}var pw=T("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=pu),Ve.init(e,t),e._zod.check=n=>{H_(n.value)||n.issues.
push({code:"invalid_format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),hw=T("$ZodE164",(e,t)=>{t.pattern??(t.pattern=ay),Ve.init(e,t)});function J_(e,t=null){try{let n=e.split(".");if(n.length!==3)return!1;let[r]=n;if(!r)return!1;let o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}
var Aw=T("$ZodJWT",(e,t)=>{Ve.init(e,t),e._zod.check=n=>{J_(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}});var vd=T("$ZodNumber",(e,t)=>{We.init(e,t),e._zod.pattern=Gi,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(
o))return n;let s=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),
n}}),gw=T("$ZodNumberFormat",(e,t)=>{gy.init(e,t),vd.init(e,t)}),yw=T("$ZodBoolean",(e,t)=>{We.init(e,t),e._zod.pattern=my,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o==
"boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var ww=T("$ZodUnknown",(e,t)=>{We.init(e,t),e._zod.parse=n=>n}),bw=T("$ZodNever",(e,t)=>{We.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function Y_(e,t){let n=tu(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){
for(let[u,c]of tu(e._zod.def.checks))if(a>u&&c._zod.def.when(s)){let l=s.issues.length;return c._zod.check(s),s.issues[l].continue=!1,ji(s.issues,l,e),s}}return o(s,i)}}var X_=e=>Array.isArray(e)?e.length:
-1;function Oy(e,t,n){e.issues.length&&t.issues.push(...Wn(n,e.issues)),t.value[n]=e.value}var Ew=T("$ZodArray",(e,t)=>{We.init(e,t);let n=Jt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!Array.
isArray(s))return r.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,Array(s.length),o):Array(s.length);let i=[],a=o?.abortEarly;for(let u=0;u<s.length;u++){let c=s[u],
l=t.element._zod.run({value:c,issues:[]},o);if(l instanceof Promise)i.push(l.then(f=>Oy(f,r,u)));else if(Oy(l,r,u),a&&l.issues.length!==0&&gn(l))break}return i.length?Promise.all(i).then(()=>r):r},Y_(
e,X_)});function du(e,t,n,r,o,s){let i=n in r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...Wn(n,e.issues))}if(!i&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var eP=[];function Iw(e){
let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:eP,o=r.length?[...t,...r]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid elem\
ent at key "${String(i)}": expected a Zod schema`);let s=rd(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function vw(e,t,n,r,o,s,i){let a=[],
u=o.keySet,c=o.catchall._zod,l=c.def.type,f=c.optin,d=c.optout,m=0;for(let p in t){if(i&&n.issues.length!==m){if(gn(n,m))break;m=n.issues.length}if(u.has(p))continue;if(p==="__proto__"){l==="never"&&a.
push(p);continue}if(l==="never"){a.push(p);continue}let A=c.run({value:t[p],issues:[]},r);A instanceof Promise?e.push(A.then(g=>du(g,n,p,t,f,d))):du(A,n,p,t,f,d)}return a.length&&n.issues.push({code:"\
unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var tP=T("$ZodObject",(e,t)=>{We.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.
raw:t.shape??{};if(r){let c=()=>{let l={...r};return Object.defineProperty(t,"shape",{value:l}),c.raw=l,l};c.raw=r,Object.defineProperty(t,"shape",{get:c})}let o=Os(()=>Iw(t));Qe(e,"propValues",c=>{let l=c.
def.shape,f={};for(let d in l){let m=l[d]._zod;if(m.values){Object.prototype.hasOwnProperty.call(f,d)||An(f,d,new Set);for(let p of m.values)f[d].add(p);m.optin!==void 0&&f[d].add(void 0)}}return f});
let s=jo,i=t.catchall,a,u=Jt.memoizer;u?.attach(e),e._zod.parse=(c,l)=>{a??(a=o.value);let f=c.value;if(!s(f))return c.issues.push({expected:"object",code:"invalid_type",input:f,inst:e}),c;c.value=u?u.
alloc(e,c,{},l):{};let d=[],m=a.shape,p=l?.abortEarly,A=c.issues.length;for(let g of a.allKeys){if(p&&c.issues.length!==A){if(gn(c,A))break;A=c.issues.length}if(g==="__proto__")continue;let y=m[g],w=y.
_zod.optin,E=y._zod.optout,I=y._zod.run({value:f[g],issues:[]},l);I instanceof Promise?d.push(I.then(v=>du(v,c,g,f,w,E))):du(I,c,g,f,w,E)}return i?vw(d,f,c,l,o.value,e,p===!0):d.length?Promise.all(d).
then(()=>c):c}}),Cw=T("$ZodObjectJIT",(e,t)=>{tP.init(e,t);let n=e._zod.parse,r=Os(()=>Iw(t)),o=Jt.memoizer,s=m=>{let p=r.value,A=p.symbolKeys,g=new cu(["payload","ctx"],{shape:m,inst:e,memo:o,syms:A}),
y=v=>`shape[${v}]._zod.run({ value: input[${v}], issues: [] }, ctx)`,w=(v,C)=>`
          let ${v}_ab = false;
          for (let i = 0; i < ${v}.issues.length; i++) {
            const iss = ${v}.issues[i];
            iss.path = iss.path ? [${C}, ...iss.path] : [${C}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${v}_ab = true;
          }
          if (${v}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;g.write("const input = payload.value;");let E=Object.create(null),I=0;for(let v of p.allKeys)E[v]=`key_${I++}`;g.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const new\
Result = {};");for(let v of p.allKeys){if(v==="__proto__")continue;let C=E[v],B=typeof v=="symbol"?`syms[${A.indexOf(v)}]`:Xf(v),k=`${B} in input`,_=m[v],P=_?._zod?.optin,L=P!==void 0,V=_?._zod?.optout===
"optional";if(g.write(`const ${C} = ${y(B)};`),L&&V){let fe=P==="optional"?`${C}_present`:`${C}.value !== undefined || ${C}_present`;g.write(`
        const ${C}_present = ${k};
        if (!${C}.issues.length || ${C}_present) {
          if (${C}.issues.length) {${w(C,B)}
          }

          if (${fe}) {
            newResult[${B}] = ${C}.value;
          }
        }

      `)}else L?(g.write(`
        if (${C}.issues.length) {${w(C,B)}
        }
      `),P==="defaulted"?g.write(`newResult[${B}] = ${C}.value;`):g.write(`
        if (${C}.value !== undefined || ${k}) {
          newResult[${B}] = ${C}.value;
        }
      `)):g.write(`
        const ${C}_present = ${k};
        if (${C}.issues.length) {${w(C,B)}
        }
        if (!${C}_present && !${C}.issues.length) {
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

        if (${C}_present) {
          newResult[${B}] = ${C}.value;
        }

      `)}return g.write("payload.value = newResult;"),g.write("return payload;"),g.compile()},i,a=jo,u=!Jt.jitless,l=u&&td.value,f=t.catchall,d;e._zod.parse=(m,p)=>{d??(d=r.value);let A=m.value;return a(
A)?u&&l&&p?.async===!1&&p.jitless!==!0?(i||(i=s(t.shape)),m=i(m,p),f?vw([],A,m,p,d,e,p?.abortEarly===!0):m):n(m,p):(m.issues.push({expected:"object",code:"invalid_type",input:A,inst:e}),m)}});function _y(e,t,n,r){
for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let o=e.filter(s=>!gn(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.
map(s=>s.issues.map(i=>Zn(i,r,Gt())))}),t)}var Cd=T("$ZodUnion",(e,t)=>{We.init(e,t),Qe(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==
void 0)?"optional":void 0),Qe(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),Qe(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.
flatMap(o=>Array.from(o._zod.values)))}),Qe(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>Ni(s.source)).join("|")}\
)$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let s=!1,i=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)i.push(u),s=!0;else{if(u.issues.length===0)return u;i.push(u)}}return s?Promise.all(i).then(a=>_y(a,r,e,o)):_y(i,r,e,o)}});function nP(e){let t=new Map;for(let n of e.options){let r=n._zod.propValues?.[e.discriminator];if(!r||r.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);
for(let o of r)if(t.has(o)){if(o!==void 0)throw new Error(`Duplicate discriminator value "${String(o)}"`);t.set(o,null)}else t.set(o,n)}return t}var xw=T("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,
Cd.init(e,t);let n=e._zod.parse;Qe(e,"propValues",o=>{let s={},i=0;for(let a of o.def.options){let u=a._zod.propValues;if(!u||Object.keys(u).length===0)throw new Error(`Invalid discriminated union opt\
ion at index "${o.def.options.indexOf(a)}"`);u[o.def.discriminator]?.has(void 0)&&i++;for(let[c,l]of Object.entries(u)){Object.prototype.hasOwnProperty.call(s,c)||An(s,c,new Set);for(let f of l)s[c].add(
f)}}return!o.def.unionFallback&&i>1&&s[o.def.discriminator]?.delete(void 0),s}),t.options.forEach((o,s)=>{let i=_s(o._zod.def);if(i&&!Object.prototype.hasOwnProperty.call(i,t.discriminator))throw new Error(
`Invalid discriminated union option at index "${s}"`)});let r=Os(()=>nP(t));e._zod.parse=(o,s)=>{let i=o.value;if(!jo(i))return o.issues.push({code:"invalid_type",expected:"object",input:i,inst:e}),o;
let a=i?.[t.discriminator],u=r.value.get(a);return u&&(a!==void 0||s.direction!=="backward")?u._zod.run(o,s):t.unionFallback||s.direction==="backward"?n(o,s):(o.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(c=>r.value.get(c)!==null),input:i,path:[t.discriminator],inst:e}),o)}}),kw=T("$ZodIntersection",
(e,t)=>{We.init(e,t),e._zod.parse=(n,r)=>{let o=n.value,s=t.left._zod.run({value:o,issues:[]},r),i=t.right._zod.run({value:o,issues:[]},r);return s instanceof Promise||i instanceof Promise?Promise.all(
[s,i]).then(([u,c])=>Py(n,u,c)):Py(n,s,i)}});function bd(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(oo(e)&&oo(t)){let n=Object.keys(
t),r=Object.keys(e).filter(s=>n.indexOf(s)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let s of r){if(s==="__proto__")continue;let i=bd(e[s],t[s]);if(!i.
valid)return{valid:!1,mergeErrorPath:[s,...i.mergeErrorPath]};o[s]=i.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let n=[];
for(let r=0;r<e.length;r++){let o=e[r],s=t[r],i=bd(o,s);if(!i.valid)return{valid:!1,mergeErrorPath:[r,...i.mergeErrorPath]};n.push(i.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function Py(e,t,n){
let r=new Map,o,s=new Map,i=(c,l)=>{let f;if(c.code==="unrecognized_keys"&&!c.path?.length)o??(o=c),f=c.keys;else if(c.code==="invalid_key"&&c.origin==="record"&&c.path?.length===1){let d=String(c.path[0]);
s.has(d)||s.set(d,c),f=[d]}else return!1;for(let d of f)r.has(d)||r.set(d,{}),r.get(d)[l]=!0;return!0};for(let c of t.issues)i(c,"l")||e.issues.push(c);for(let c of n.issues)i(c,"r")||e.issues.push(c);
let a=[...r].filter(([,c])=>c.l&&c.r).map(([c])=>c);if(a.length){let c=o?a.filter(l=>o.keys.includes(l)):[];c.length&&e.issues.push({...o,keys:c});for(let l of a)!c.includes(l)&&s.has(l)&&e.issues.push(
s.get(l))}let u=bd(t.value,n.value);if(!u.valid){if(gn(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(u.mergeErrorPath)}`)}return e.value=u.data,e}var Sw=T("$ZodTup\
le",(e,t)=>{We.init(e,t);let n=t.items,r=Jt.memoizer;r?.attach(e),e._zod.parse=(o,s)=>{let i=o.value;if(!Array.isArray(i))return o.issues.push({input:i,inst:e,expected:"tuple",code:"invalid_type"}),o;
o.value=r?r.alloc(e,o,[],s):[];let a=[],u=Ty(n,"optin"),c=Ty(n,"optout");if(!t.rest){if(i.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:i,inst:e,origin:"array"}),o;i.length>
n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:i,inst:e,origin:"array"})}let l=new Array(n.length),f=t.rest?s?.abortEarly:void 0,d=!1;for(let m=0;m<n.length;m++){let p=n[m].
_zod.run({value:i[m],issues:[]},s);p instanceof Promise?a.push(p.then(A=>{l[m]=A})):(l[m]=p,f&&!d&&p.issues.length&&(d=gn(p)))}if(t.rest&&!d){let m=n.length-1,p=i.slice(n.length),A=o.issues.length;for(let g of p){
if(f&&o.issues.length!==A){if(gn(o,A))break;A=o.issues.length}m++;let y=t.rest._zod.run({value:g,issues:[]},s);y instanceof Promise?a.push(y.then(w=>Qy(w,o,m))):Qy(y,o,m)}}return a.length?Promise.all(
a).then(()=>Dy(l,o,n,i,c)):Dy(l,o,n,i,c)}});function Ty(e,t){for(let n=e.length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+1;return 0}function Qy(e,t,n){
e.issues.length&&t.issues.push(...Wn(n,e.issues)),t.value[n]=e.value}function Dy(e,t,n,r,o){for(let s=0;s<n.length;s++){let i=e[s],a=s<r.length;if(!a&&s>=o&&n[s]._zod.optin==="optional"){t.value.length=
s;break}if(i.issues.length){if(!a&&s>=o){t.value.length=s;break}t.issues.push(...Wn(s,i.issues))}t.value[s]=i.value}for(let s=t.value.length-1;s>=r.length&&(n[s]._zod.optout==="optional"&&t.value[s]===
void 0);s--)t.value.length=s;return t}var Bw=T("$ZodRecord",(e,t)=>{We.init(e,t);let n=Jt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!oo(s))return r.issues.push({expected:"record",code:"\
invalid_type",input:s,inst:e}),r;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let u=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="sy\
mbol"){if(u.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let f=t.keyType._zod.run({value:l,issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in obje\
ct keys currently");if(f.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(p=>Zn(p,o,Gt())),input:l,path:[l],inst:e});continue}let d=f.value;if(d==="__proto__")continue;
let m=t.valueType._zod.run({value:s[l],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&r.issues.push(...Wn(l,p.issues)),r.value[d]=p.value})):(m.issues.length&&r.issues.push(...Wn(
l,m.issues)),r.value[d]=m.value)}let c;for(let l in s)if(!u.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=s[l]}else c=c??[],c.push(l);c&&c.length>0&&r.issues.push({code:"unrecogni\
zed_keys",input:s,inst:e,keys:c,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let c of Reflect.ownKeys(s)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,c))continue;let l=t.
keyType._zod.run({value:c,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof c=="string"&&Gi.test(c)&&l.issues.length){let p=t.keyType.
_zod.run({value:Number(c),issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");p.issues.length===0&&(l=p)}if(l.issues.length){t.mode==="loose"?
r.value[c]=s[c]:a?(u=u??[],u.push(c)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(p=>Zn(p,o,Gt())),input:c,path:[c],inst:e});continue}let d=l.value;if(d==="__proto__")continue;
let m=t.valueType._zod.run({value:s[c],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&r.issues.push(...Wn(c,p.issues)),r.value[d]=p.value})):(m.issues.length&&r.issues.push(...Wn(
c,m.issues)),r.value[d]=m.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}return i.length?Promise.all(i).then(()=>r):r}});var Rw=T("$ZodEnum",(e,t)=>{We.init(e,t);let n=Rs(t.entries),r=new Set(n);e._zod.values=r,Qe(e,"pattern",o=>{let s=Rs(o.def.entries).filter(i=>nd.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>_r(
i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{let i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:n,input:i,inst:e}),o}}),$w=T("$ZodLiteral",(e,t)=>{We.init(
e,t);let n=new Set(t.values);e._zod.values=n,Qe(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(s=>typeof s=="string"?_r(s):s?_r(s.toString()):String(s)).join("|")})$`:"^[^\\s\\\
S]$")}),e._zod.parse=(r,o)=>{let s=r.value;return n.has(s)||r.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),r}});var Ow=T("$ZodTransform",(e,t)=>{We.init(e,t),e._zod.optin="optional",Jt.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new Ts(e.constructor.name);let o=t.transform(n.value,
n);if(r.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(n.value=i,n));if(o instanceof Promise)throw new Kn;return n.value=o,n}});function My(e,t){return e.value=t.issues.length?void 0:
t.value,e}var xd=T("$ZodOptional",(e,t)=>{We.init(e,t),Qe(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Qe(e,"values",n=>{let r=n.def.innerType.
_zod.values;return r?new Set([...r,void 0]):void 0}),Qe(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Ni(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){
if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>My(n,s)):My(n,o)}return t.innerType._zod.run(n,r)}}),_w=T(
"$ZodExactOptional",(e,t)=>{xd.init(e,t),Qe(e,"values",n=>n.def.innerType._zod.values),Qe(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.parse=(n,r)=>t.innerType._zod.run(n,r)}),Pw=T("$ZodNullabl\
e",(e,t)=>{We.init(e,t),Qe(e,"optin",n=>n.def.innerType._zod.optin),Qe(e,"optout",n=>n.def.innerType._zod.optout),Qe(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Ni(r.source)}\
|null)$`):void 0}),Qe(e,"values",n=>n.def.innerType._zod.values?new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),Tw=T("$ZodDefaul\
t",(e,t)=>{We.init(e,t),e._zod.optin="defaulted",Qe(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.
value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(s=>Fy(s,t)):Fy(o,t)}});function Fy(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var Qw=T("$ZodPref\
ault",(e,t)=>{We.init(e,t),e._zod.optin="defaulted",Qe(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),t.innerType.
_zod.run(n,r))}),Dw=T("$ZodNonOptional",(e,t)=>{We.init(e,t),Qe(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r].filter(o=>o!==void 0)):void 0}),e._zod.parse=(n,r)=>{let o=t.innerType.
_zod.run(n,r);return o instanceof Promise?o.then(s=>Ly(s,e)):Ly(o,e)}});function Ly(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,
inst:t}),e}function Ny(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>Zn(o,r,Gt()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var Mw=T("\
$ZodCatch",(e,t)=>{We.init(e,t),Qe(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),Qe(e,"optout",n=>n.def.innerType._zod.optout),Qe(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>Ny(n,s,t,r)):Ny(n,o,t,r)}});var Fw=T("$ZodPipe",(e,t)=>{We.init(e,t),Qe(e,"values",n=>n.def.in._zod.values),Qe(e,"optin",n=>n.def.in._zod.optin),Qe(e,"optout",n=>n.def.out._zod.optout),Qe(e,"propValues",n=>n.def.in._zod.propValues),
e._zod.parse=(n,r)=>{if(r.direction==="backward"){let s=t.out._zod.run(n,r);return s instanceof Promise?s.then(i=>lu(i,t.in,r)):lu(s,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(
s=>lu(s,t.out,r)):lu(o,t.out,r)}});function lu(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}var Lw=T("$ZodReadonly",(e,t)=>{We.init(e,t),Qe(e,"propValues",n=>n.def.innerType._zod.propValues),Qe(e,"values",n=>n.def.innerType._zod.values),Qe(e,"optin",n=>n.def.innerType?._zod?.optin),Qe(e,"opt\
out",n=>n.def.innerType?._zod?.optout),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(zy):zy(o)}});
function zy(e){return e.memo||(e.value=Object.freeze(e.value)),e}var Nw=T("$ZodCustom",(e,t)=>{zt.init(e,t),We.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{let r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(s=>jy(s,n,r,e));jy(o,n,r,e)}});function jy(e,t,n,r){
if(!e){let o={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(o.params=r._zod.def.params),t.issues.push(Ps(o))}}h();var Sd=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Bd="~memo",zw=[];function jw(e){return e!==null&&typeof e==
"object"}function kd(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Uw=new WeakMap,Zi=0,gu=1,Ki=2;function yu(e,t,n){let r=Uw.get(e);if(r!==void 0)return r?Ki:Zi;if(t.has(e))return Ki;
t.add(e);let o=Zi,s=l=>{if(o!==Ki&&l?._zod){let f=yu(l,t,n);f>o&&(o=f)}},i=(l,f)=>{let d=Zi;for(let m of Reflect.ownKeys(l)){let p=Object.getOwnPropertyDescriptor(l,m);if(f&&!p.enumerable)continue;let A=p.
get?gu:p.value?._zod?yu(p.value,t,n):Zi;A>d&&(d=A)}return d},a=l=>{l>o&&(o=l)},u=e._zod.def,c=u.type;switch(c){case"object":{let l=_s(u);a(l?i(l,!0):gu),s(u.catchall);break}case"array":s(u.element);break;case"\
tuple":for(let l of u.items)s(l);s(u.rest);break;case"record":case"map":s(u.keyType),s(u.valueType);break;case"set":s(u.valueType);break;case"union":for(let l of u.options)s(l);break;case"intersection":
s(u.left),s(u.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":s(u.innerType);break;case"pipe":s(u.in),s(
u.out);break;case"function":s(u.input),s(u.output);break;case"lazy":{let l=u._cachedInner??(n?e._zod.innerType:void 0);a(l?yu(l,t,!1):gu);break}case"template_literal":case"string":case"number":case"in\
t":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custo\
m":break;default:for(let l in u){let f=Object.getOwnPropertyDescriptor(u,l);if(!f||f.get)continue;let d=f.value;if(!(!d||typeof d!="object")){if(d._zod)s(d);else if(Array.isArray(d))for(let m of d)s(m)}}}
return t.delete(e),rP(e,o)}function rP(e,t){return t!==gu&&Uw.set(e,t===Ki),t}function oP(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}var hu,Au=[],sP={alloc(e,t,n){let r=hu;if(!r)return n;hu=void 0;let o={value:n,issues:null};return r.set(t.value,
o),Au.push(o),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let n=e._zod.parse,r=(o,s)=>{if(s.direction!=="backward"&&iP(s,o.value))throw new Sd;return n(o,s)};e._zod.
parse=r,e._zod.run===n&&(e._zod.run=r)})},attach(e){var t;let n,r=!1,o,s;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,a=(u,c)=>{if(n===void 0){let y=yu(e,new Set,!1);
if(y===Zi)return e._zod.parse=i,e._zod.run===a&&(e._zod.run=i),i(u,c);y===Ki||r?n=!0:r=!0}let l=u.value;if(!jw(l))return i(u,c);let f=c[Bd];f||(f={buckets:new WeakMap,backEdges:void 0},c[Bd]=f);let d;
o===c?d=s:(d=oP(f,e),o=c,s=d);let m=d.get(l);if(m)return u.value=m.value,m.issues?m.issues.length&&u.issues.push(...kd(m.issues)):(u.memo=!0,f.backEdges??(f.backEdges=new WeakSet),f.backEdges.add(m.value)),
u;hu=d;let p=Au.length,A=i(u,c);hu=void 0;let g=Au.length>p?Au.pop():void 0;return A instanceof Promise?A.then(y=>(g&&(g.issues=y.issues.length?kd(y.issues):zw),y)):(g&&(g.issues=A.issues.length?kd(A.
issues):zw),A)};e._zod.parse=a,e._zod.run===i&&(e._zod.run=a)})}};function Rd(){return sP}function iP(e,t){let n=e[Bd]?.backEdges;return n!==void 0&&jw(t)&&n.has(t)}h();var aP=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};
function t(s){return e[s]??null}let n={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"\
ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6\
 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"\
JWT",template_literal:"input"},r={nan:"NaN"};function o(s,i){return s==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):r[s]??s}return s=>{switch(s.code){case"invalid_type":{let i=o(s.expected),
a=sd(s.input),u=o(a,s.input);return`Invalid input: expected ${i}, received ${u}`}case"invalid_value":return s.values.length===1?`Invalid input: expected ${Ya(s.values[0])}`:`Invalid option: expected o\
ne of ${Ha(s.values,"|")}`;case"too_big":{let i=s.exact?"exactly ":s.inclusive?"<=":"<",a=t(s.origin);return a?`Too big: expected ${s.origin??"value"} to have ${i}${s.maximum.toString()} ${a.unit??"el\
ements"}`:`Too big: expected ${s.origin??"value"} to be ${i}${s.maximum.toString()}`}case"too_small":{let i=s.exact?"exactly ":s.inclusive?">=":">",a=t(s.origin);return a?`Too small: expected ${s.origin}\
 to have ${i}${s.minimum.toString()} ${a.unit}`:`Too small: expected ${s.origin} to be ${i}${s.minimum.toString()}`}case"invalid_format":{let i=s;return i.format==="starts_with"?`Invalid string: must \
start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invalid string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: \
must match pattern ${i.pattern}`:`Invalid ${n[i.format]??s.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${s.divisor}`;case"unrecognized_keys":return`Unrecognized key${s.
keys.length>1?"s":""}: ${Ha(s.keys,", ")}`;case"invalid_key":return`Invalid key in ${s.origin}`;case"invalid_union":return s.options&&Array.isArray(s.options)&&s.options.length>0?`Invalid discriminato\
r value. Expected ${s.options.map(a=>`'${a}'`).join(" | ")}`:s.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${s.origin}`;default:
return"Invalid input"}}};function qw(){return{localeError:aP()}}h();var Gw;var $d=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this._map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={
...this.get(n)??{}};delete r.id;let o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Ww(){return new $d}(Gw=globalThis).
__zod_globalRegistry??(Gw.__zod_globalRegistry=Ww());var so=globalThis.__zod_globalRegistry;h();function Zw(e){return e.checks&&(e.checks=[...e.checks]),e}function Kw(e,t){return new e(Zw({type:"string",...de(t)}))}function Vw(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...de(t)})}function Hw(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...de(t)})}
function Jw(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...de(t)})}function Yw(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"\
v4",...de(t)})}function Xw(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...de(t)})}function eb(e,t){return new e({type:"string",format:"uuid",check:"strin\
g_format",abort:!1,version:"v7",...de(t)})}function tb(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...de(t)})}function nb(e,t){return new e({type:"string",format:"emoj\
i",check:"string_format",abort:!1,...de(t)})}function rb(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...de(t)})}function ob(e,t){return new e({type:"string",format:"\
cuid",check:"string_format",abort:!1,...de(t)})}function sb(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...de(t)})}function ib(e,t){return new e({type:"string",format:"\
ulid",check:"string_format",abort:!1,...de(t)})}function ab(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...de(t)})}function ub(e,t){return new e({type:"string",format:"\
ksuid",check:"string_format",abort:!1,...de(t)})}function cb(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...de(t)})}function lb(e,t){return new e({type:"string",format:"\
ipv6",check:"string_format",abort:!1,...de(t)})}function fb(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...de(t)})}function db(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...de(
t)})}function mb(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...de(t)})}function pb(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,
...de(t)})}function hb(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...de(t)})}function Ab(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...de(t)})}function gb(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...de(t)})}function yb(e,t){return new e({type:"string",format:"date",check:"stri\
ng_format",...de(t)})}function wb(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...de(t)})}function bb(e,t){return new e({type:"string",format:"duration",check:"s\
tring_format",...de(t)})}function Eb(e,t){return new e(Zw({type:"number",checks:[],...de(t)}))}function Ib(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...de(t)})}function vb(e,t){return new e({type:"boolean",...de(t)})}function Cb(e){return new e({type:"unknown"})}function xb(e,t){return new e({type:"never",...de(t)})}function wu(e,t){return new yd({check:"less_than",...de(t),value:e,inclusive:!1})}function Vi(e,t){return new yd({check:"less_than",...de(t),value:e,inclusive:!0})}function bu(e,t){return new wd({check:"greater_than",...de(t),value:e,inclusive:!1})}function Hi(e,t){return new wd({check:"greater_than",...de(t),value:e,inclusive:!0})}function Eu(e,t){return new Ay({check:"multiple_of",...de(t),value:e})}function Iu(e,t){return new yy({check:"max_length",...de(t),maximum:e})}function Ds(e,t){return new wy({check:"min_length",...de(t),minimum:e})}function vu(e,t){return new by({check:"length_equals",...de(
t),length:e})}function Od(e,t){return new Ey({check:"string_format",format:"regex",...de(t),pattern:e})}function _d(e){return new Iy({check:"string_format",format:"lowercase",...de(e)})}function Pd(e){
return new vy({check:"string_format",format:"uppercase",...de(e)})}function Td(e,t){return new Cy({check:"string_format",format:"includes",...de(t),includes:e})}function Qd(e,t){return new xy({check:"\
string_format",format:"starts_with",...de(t),prefix:e})}function Dd(e,t){return new ky({check:"string_format",format:"ends_with",...de(t),suffix:e})}function io(e){return new Sy({check:"overwrite",tx:e})}function Md(e){return io(t=>t.normalize(e))}function Fd(){return io(e=>e.trim())}function Ld(){return io(e=>e.toLowerCase())}function Nd(){return io(
e=>e.toUpperCase())}function zd(){return io(e=>ed(e))}function kb(e,t,n){return new e({type:"array",element:t,...de(n)})}function Sb(e,t,n){return new e({type:"custom",check:"custom",fn:t,...de(n)})}function Bb(e,t){let n=uP(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(Ps(o,r.value,n._zod.def));else{let s=o;s.
fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=r.value),s.inst??(s.inst=n),s.continue??(s.continue=!n._zod.def.abort),r.issues.push(Ps(s))}},e(r.value,r)),t);return n}function uP(e,t){
let n=new zt({check:"custom",...de(t)});return n._zod.check=e,n}h();function Ji(e,...t){for(let n of t)for(let r of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,r)&&An(e,r,n[r]);return e}function Ud(e){let t=e?.target??"draft-2020-12";return t==="dr\
aft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??so,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.
io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}
function Pr(e,t,n,r,o){let s=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:r.path,message:o}):t.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(
o);return Object.assign(n,s),!0}function ot(e,t,n={path:[],schemaPath:[]}){var r;let o=e._zod.def,s=t.seen.get(e);if(s)return s.count++,n.schemaPath.includes(e)&&(s.cycle=n.path),s.schema;let i={schema:{},
count:1,cycle:void 0,path:n.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{let l={...n,schemaPath:[...n.schemaPath,
e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,l);else{let d=i.schema,m=t.processors[o.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered:\
 ${o.type}`);m(e,t,d,l)}let f=e._zod.parent;f&&(i.ref||(i.ref=f),ot(f,t,l),t.seen.get(f).isParent=!0)}let u=t.metadataRegistry.get(e);return u&&Ji(i.schema,u),t.io==="input"&&Yt(e)&&(delete i.schema.examples,
delete i.schema.default),t.io==="input"&&"_prefault"in i.schema&&((r=i.schema).default??(r.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function Rb(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function qd(e,t){let n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===
e.external)return;let r=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let u=r.get(a);if(u&&u!==i[0])throw new Error(`Duplicate schema id "${a}" detected during JS\
ON Schema conversion. Two different schemas cannot share the same id when converted together.`);r.set(a,i[0])}}let o=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let f=e.external.
registry.get(i[0])?.id,d=e.external.uri??(p=>p);if(f)return{ref:d(f)};let m=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=m,{defId:m,ref:`${d("__shared")}#/${a}/${Rb(m)}`}}let u="\
#",c=`${u}/${a}/`;if(i[1]===n&&!i[1].schema.id)return{ref:u};let l=i[1].schema.id??`__schema${e.counter++}`;return{defId:l,ref:c+Rb(l)}},s=i=>{if(i[1].schema.$ref)return;let a=i[1],{ref:u,defId:c}=o(i);
a.def={...a.schema},c&&(a.defId=c);let l=a.schema;for(let f in l)delete l[f];l.$ref=u};if(e.cycles==="throw")for(let i of e.seen.entries()){let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.
cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){s(i);continue}if(e.external){let c=e.external.registry.get(i[0])?.
id;if(t!==i[0]&&c){s(i);continue}}if(e.metadataRegistry.get(i[0])?.id){s(i);continue}if(a.cycle){s(i);continue}a.count>1&&e.reused==="ref"&&s(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function _b(e){
let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let n=[];for(let r of t){if(!r||typeof r!="object")return;_b(r);let o=Object.keys(r);if(o.length!==1||o[0]!=="type")return;let s=r.
type;for(let i of Array.isArray(s)?s:[s]){if(typeof i!="string")return;n.includes(i)||n.push(i)}}delete e.anyOf,e.type=n.length===1?n[0]:n}var Pb=new Set(["type","properties","required","additionalPro\
perties"]),$b=["oneOf","anyOf"];function Ob(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function jd(e){let t=[];for(let s of e){
if(typeof s!="object"||s.type!=="object")return null;for(let i in s)if(!Pb.has(i))return null;t.push(s)}let n={},r=new Set;for(let s of t){for(let i in s.properties){if(Object.prototype.hasOwnProperty.
call(n,i))continue;let a=[];for(let c of t){let l=c.properties?.[i]??Ob(c);l!=null&&(a.some(f=>JSON.stringify(f)===JSON.stringify(l))||a.push(l))}let u=a.length===1?a[0]:jd(a)??{allOf:a};An(n,i,u)}for(let i of s.
required??[])r.add(i)}let o={type:"object",properties:n};if(r.size&&(o.required=[...r]),t.every(s=>s.additionalProperties===!1))o.additionalProperties=!1;else{let s=[];for(let i of t){let a=Ob(i);a&&!s.
some(u=>JSON.stringify(u)===JSON.stringify(a))&&s.push(a)}s.length===1?o.additionalProperties=s[0]:s.length>1&&(o.additionalProperties={allOf:s})}return o}function cP(e){let t=e.allOf;if(!Array.isArray(
t)||t.length<2)return;for(let o of Pb)if(o in e)return;let n=t.filter(o=>$b.some(s=>Array.isArray(o[s]))),r=null;if(!n.length)r=jd(t);else{let o=n[0],s=$b.find(u=>Array.isArray(o[u]));if(Object.keys(o).
length!==1)return;let i=t.filter(u=>u!==o),a=o[s].map(u=>jd([...i,u]));if(a.some(u=>!u))return;r={[s]:a}}r&&(delete e.allOf,Ji(e,r))}function Gd(e,t){let n=e.seen.get(t);if(!n)throw new Error("Unproce\
ssed schema. This is a bug in Zod.");let r=a=>{let u=e.seen.get(a);if(u.ref===null)return;let c=u.def??u.schema,l={...c},f=u.ref;if(u.ref=null,f){r(f);let m=e.seen.get(f),p=m.schema;if(p.$ref&&(e.target===
"draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(c.allOf=c.allOf??[],c.allOf.push(p)):Ji(c,p),Ji(c,l),a._zod.parent===f)for(let g in c)g==="$ref"||g==="allOf"||g in l||delete c[g];if(p.$ref&&
m.def)for(let g in c)g==="$ref"||g==="allOf"||g in m.def&&JSON.stringify(c[g])===JSON.stringify(m.def[g])&&delete c[g]}let d=a._zod.parent;if(d&&d!==f){r(d);let m=e.seen.get(d);if(m?.schema.$ref&&(c.$ref=
m.schema.$ref,m.def))for(let p in c)p==="$ref"||p==="allOf"||p in m.def&&JSON.stringify(c[p])===JSON.stringify(m.def[p])&&delete c[p]}e.override({zodSchema:a,jsonSchema:c,path:u.path??[]})};if(!e.external||
e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())r(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())_b(a[1].def??a[1].schema);for(let a of e.deferred)a();if(e.
intersections.length){let a=new Map;for(let u of e.seen.values())for(let c of[u.schema,u.def]){let l=c?.allOf;if(!Array.isArray(l))continue;let f=a.get(l);f?f.push(c):a.set(l,[c])}for(let u of e.intersections)
for(let c of a.get(u)??[])cP(c)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema\
#":e.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing an `id` property");
o.$id=e.external.uri(a)}Ji(o,n.defId?n.schema:n.def??n.schema);let s=e.metadataRegistry.get(t)?.id;s!==void 0&&o.id===s&&delete o.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.
external)for(let a of e.seen.entries()){let u=a[1];u.def&&u.defId&&(u.def.id===u.defId&&delete u.def.id,An(i,u.defId,u.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>
0&&(e.target==="draft-2020-12"?o.$defs=i:o.definitions=i);try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:Yi(t,"input",e.
processors),output:Yi(t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function Yt(e,t){let n=t??{seen:new Set};if(n.seen.has(e))return!1;
n.seen.add(e);let r=e._zod.def;if(r.type==="transform")return!0;if(r.type==="array")return Yt(r.element,n);if(r.type==="set")return Yt(r.valueType,n);if(r.type==="lazy")return Yt(r.getter(),n);if(r.type===
"promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type==="default"||r.type==="prefault"||r.type==="catch")return Yt(r.innerType,n);if(r.type==="inters\
ection")return Yt(r.left,n)||Yt(r.right,n);if(r.type==="record"||r.type==="map")return Yt(r.keyType,n)||Yt(r.valueType,n);if(r.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:Yt(r.in,n)||Yt(r.out,
n);if(r.type==="object"){for(let o in r.shape)if(Yt(r.shape[o],n))return!0;return!1}if(r.type==="union"){for(let o of r.options)if(Yt(o,n))return!0;return!1}if(r.type==="tuple"){for(let o of r.items)if(Yt(
o,n))return!0;return!!(r.rest&&Yt(r.rest,n))}return!1}var Tb=(e,t={})=>n=>{let r=Ud({...n,processors:t});return ot(e,r),qd(r,e),Gd(r,e)},Yi=(e,t,n={})=>r=>{let{libraryOptions:o,target:s}=r??{},i=Ud({...o??
{},target:s,io:t,processors:n});return ot(e,i),qd(i,e),Gd(i,e)};h();var Ms=(e,t,n)=>{(e[t]===void 0||n>e[t])&&(e[t]=n)},Fs=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},Qb=(e,t)=>{Ms(e,"minimum",t),Fs(e,"maximum",t)},Lb=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.
includes(t)||e.multipleOf.push(t)},Nb=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},zb=(e,t)=>{e.mime=e.mime?e.mime.filter(n=>t.includes(n)):[...t]},jb=(e,t)=>{e.format=t,t.includes("int")&&
(e.isInt=!0)},Db=(e,t)=>Ms(e,"minimum",t.minimum),Mb=(e,t)=>Fs(e,"maximum",t.maximum),Fb=e=>(t,n)=>{jb(t,n.format);let[r,o]=e[n.format];Ms(t,"minimum",r),Fs(t,"maximum",o)},lP={greater_than:(e,t)=>Ms(
e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>Fs(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>Lb(e,t.value),number_format:Fb(zi),bigint_format:Fb(Xa),min_length:Db,
max_length:Mb,length_equals:(e,t)=>Qb(e,t.length),min_size:Db,max_size:Mb,size_equals:(e,t)=>Qb(e,t.size),string_format:(e,t)=>{jb(e,t.format),t.pattern&&Nb(e,t.pattern),(t.format==="base64"||t.format===
"base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>zb(e,t.mime)};function yn(e){let t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??
[]]:n.checks??[];for(let s of r)lP[s._zod.def.check]?.(t,s._zod.def);let o=e._zod.bag;o.minimum!==void 0&&Ms(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&Ms(t,"exclusiveMinimum",o.exclusiveMinimum),
o.maximum!==void 0&&Fs(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&Fs(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&Lb(t,o.multipleOf),o.format!==void 0&&(t.format??(t.format=
o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&zb(t,o.mime);for(let s of o.patterns??[])Nb(t,s);return t}var fP={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},
dP=new Map([[Id,oy],[pu,sy]]),Ub=e=>dP.get(e)??e,qb=(e,t,n,r)=>{let o=n;o.type="string";let{minimum:s,maximum:i,format:a,patterns:u,contentEncoding:c,laxFormat:l}=yn(e);if(typeof s=="number"&&(o.minLength=
s),typeof i=="number"&&(o.maxLength=i),a&&(o.format=fP[a]??a,o.format===""&&delete o.format,(a==="time"||l)&&delete o.format),c&&(o.contentEncoding=c),u&&u.size>0){let f=[...u].map(Ub);f.length===1?o.
pattern=f[0].source:f.length>1&&(o.allOf=[...f.map(d=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:d.source}))])}},Gb=(e,t,n,r)=>{let o=n,{minimum:s,
maximum:i,multipleOf:a,exclusiveMaximum:u,exclusiveMinimum:c,isInt:l}=yn(e);o.type=l?"integer":"number";let f=typeof c=="number"&&c>=(s??Number.NEGATIVE_INFINITY),d=typeof u=="number"&&u<=(i??Number.POSITIVE_INFINITY),
m=t.target==="draft-04"||t.target==="openapi-3.0";if(f?m?(o.minimum=c,o.exclusiveMinimum=!0):o.exclusiveMinimum=c:typeof s=="number"&&(o.minimum=s),d?m?(o.maximum=u,o.exclusiveMaximum=!0):o.exclusiveMaximum=
u:typeof i=="number"&&(o.maximum=i),a){let p=new Set;for(let y of a)Number.isFinite(y)&&y!==0?p.add(Math.abs(y)):Pr(e,t,o,r,`A multipleOf divisor of ${y} cannot be represented in JSON Schema`);let[A,...g]=p;
A!==void 0&&(o.multipleOf=A),g.length&&(o.allOf=[...o.allOf??[],...g.map(y=>({multipleOf:y}))])}},Wb=(e,t,n,r)=>{n.type="boolean"};var Zb=(e,t,n,r)=>{n.not={}};var Kb=(e,t,n,r)=>{};var Vb=(e,t,n,r)=>{let o=e._zod.def,s=Rs(o.entries);if(s.length===0){n.not={};return}s.every(i=>typeof i=="number")&&(n.type="number"),s.every(i=>typeof i=="string")&&(n.type="string"),n.enum=s},Hb=(e,t,n,r)=>{
let o=e._zod.def;if(o.values.length===0){n.not={};return}let s=[];for(let i of o.values)if(i===void 0){if(Pr(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof i==
"bigint"){if(Pr(e,t,n,r,"BigInt literals cannot be represented in JSON Schema"))return;s.push(Number(i))}else s.push(i);if(s.length!==0)if(s.length===1){let i=s[0];n.type=i===null?"null":typeof i,t.target===
"draft-04"||t.target==="openapi-3.0"?n.enum=[i]:n.const=i}else s.every(i=>typeof i=="number")&&(n.type="number"),s.every(i=>typeof i=="string")&&(n.type="string"),s.every(i=>typeof i=="boolean")&&(n.type=
"boolean"),s.every(i=>i===null)&&(n.type="null"),n.enum=s};var Jb=(e,t,n,r)=>{Pr(e,t,n,r,"Custom types cannot be represented in JSON Schema")};var Yb=(e,t,n,r)=>{Pr(e,t,n,r,"Transforms cannot be represented in JSON Schema")};var Xb=(e,t,n,r)=>{let o=n,s=e._zod.def,{minimum:i,maximum:a}=yn(e);typeof i=="number"&&(o.minItems=i),typeof a=="number"&&(o.maxItems=a),o.type="array",o.items=ot(s.element,t,{...r,path:[...r.path,"i\
tems"]})};function Xi(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Xi(t.out):t.type==="catch"?Xi(t.innerType):e._zod.optin}var e0=(e,t,n,r)=>{let o=n,s=e._zod.def,
i=s.shape;if(Object.getOwnPropertySymbols(i).length&&Pr(e,t,o,r,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let c in i)An(o.properties,c,ot(i[c],t,{...r,
path:[...r.path,"properties",c]}));let u=[];for(let c of Object.keys(i)){let l=s.shape[c];(t.io==="input"?Xi(l)===void 0:l._zod.optout===void 0)&&u.push(c)}u.length>0&&(o.required=u),s.catchall?._zod.
def.type==="never"?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=ot(s.catchall,t,{...r,path:[...r.path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},
t0=(e,t,n,r)=>{let o=e._zod.def,s=o.inclusive===!1,i=o.options.map((a,u)=>ot(a,t,{...r,path:[...r.path,s?"oneOf":"anyOf",u]}));s?n.oneOf=i:n.anyOf=i},n0=(e,t,n,r)=>{let o=e._zod.def,s=ot(o.left,t,{...r,
path:[...r.path,"allOf",0]}),i=ot(o.right,t,{...r,path:[...r.path,"allOf",1]}),a=c=>"allOf"in c&&Object.keys(c).length===1,u=[...a(s)?s.allOf:[s],...a(i)?i.allOf:[i]];n.allOf=u,t.intersections.push(u)},
r0=(e,t,n,r)=>{let o=n,s=e._zod.def;o.type="array";let i=t.target==="draft-2020-12"?"prefixItems":"items",a=t.target==="draft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",u=s.items.map(
(A,g)=>ot(A,t,{...r,path:[...r.path,i,g]})),c=s.rest?ot(s.rest,t,{...r,path:[...r.path,a,...t.target==="openapi-3.0"?[s.items.length]:[]]}):null,l=s.items.length;for(;l>0;){let A=s.items[l-1];if(!(t.io===
"input"?Xi(A)!==void 0:A._zod.optout==="optional"))break;l--}let f=s.items.length,d=!s.rest;t.target==="draft-2020-12"?(o.prefixItems=u,d?o.items=!1:c&&(o.items=c),l>0&&(o.minItems=l),d&&(o.maxItems=f)):
t.target==="openapi-3.0"?(o.items={anyOf:u},c&&o.items.anyOf.push(c),l>0&&(o.minItems=l),d&&(o.maxItems=f)):(o.items=u,d?o.additionalItems=!1:c&&(o.additionalItems=c),l>0&&(o.minItems=l),d&&(o.maxItems=
f));let{minimum:m,maximum:p}=yn(e);typeof m=="number"&&(o.minItems=m),typeof p=="number"&&(o.maxItems=p)};function Wd(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t);let p=e.get(t)?.def;if(!p)return t;
let A=Wd(e,p,n);return A===p?t:A}for(let p of["anyOf","oneOf"]){let A=t[p];if(!Array.isArray(A))continue;let g=A.map(y=>Wd(e,y,n));g.some((y,w)=>y!==A[w])&&(t={...t,[p]:g})}let r=Array.isArray(t.type)?
t.type:[t.type],o=!r.includes("string")&&r.some(p=>p==="number"||p==="integer"),s=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!s?.some(p=>typeof p=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:u,
exclusiveMaximum:c,multipleOf:l,format:f,id:d,...m}=t;return m.enum?m.enum=m.enum.map(p=>typeof p=="number"?String(p):p):typeof m.const=="number"&&(m.const=String(m.const)),o&&(m.type="string",s||(m.pattern=
(r.includes("number")?Gi:Ad).source)),m}var Zd=new WeakMap;function mP(e){let t=new Map;for(let r of e.seen.values())r.def&&!t.has(r.schema)&&t.set(r.schema,r);let n=new Map;for(let r of Zd.get(e)??[]){
let o=e.seen.get(r),s=(o?.def??o?.schema)?.propertyNames;if(!s||s===!0||n.has(s))continue;let i=Wd(t,s,new Set);i!==s&&n.set(s,i)}if(n.size)for(let r of e.seen.values())for(let o of[r.schema,r.def]){let s=o&&
n.get(o.propertyNames);s&&(o.propertyNames=s)}}var o0=(e,t,n,r)=>{let o=n,s=e._zod.def;o.type="object";let i=s.keyType,a=yn(i).patterns;if(s.mode==="loose"&&a&&a.size>0){let l=ot(s.valueType,t,{...r,path:[
...r.path,"patternProperties","*"]});o.patternProperties={};for(let f of a)An(o.patternProperties,Ub(f).source,l)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=ot(s.keyType,
t,{...r,path:[...r.path,"propertyNames"]});let l=Zd.get(t);l||(l=[],Zd.set(t,l),t.deferred.push(()=>mP(t))),l.push(e)}o.additionalProperties=ot(s.valueType,t,{...r,path:[...r.path,"additionalPropertie\
s"]})}let u=i._zod.values,c=t.io==="input"&&Xi(s.valueType)!==void 0;if(u&&!s.partial&&!c){let l=[...u].filter(f=>typeof f=="string"||typeof f=="number");l.length>0&&(o.required=l.map(String))}},s0=(e,t,n,r)=>{
let o=e._zod.def,s=ot(o.innerType,t,r),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=o.innerType,n.nullable=!0):n.anyOf=[s,{type:"null"}]},i0=(e,t,n,r)=>{let o=e._zod.def;ot(o.innerType,t,r);let s=t.
seen.get(e);s.ref=o.innerType},Kd=Symbol();function a0(e,t,n,r,o){let s=!1,i=JSON.stringify(e,(a,u)=>typeof u!="bigint"?u:(s=!0,null));return s?(Pr(t,n,r,o,"BigInt defaults cannot be represented in JS\
ON Schema"),Kd):JSON.parse(i)}var u0=(e,t,n,r)=>{let o=e._zod.def;ot(o.innerType,t,r);let s=t.seen.get(e);s.ref=o.innerType;let i=a0(o.defaultValue,e,t,n,r);i!==Kd&&(n.default=i)},c0=(e,t,n,r)=>{let o=e.
_zod.def;ot(o.innerType,t,r);let s=t.seen.get(e);if(s.ref=o.innerType,t.io!=="input")return;let i=a0(o.defaultValue,e,t,n,r);i!==Kd&&(n._prefault=i)},l0=(e,t,n,r)=>{let o=e._zod.def;ot(o.innerType,t,r);
let s=t.seen.get(e);s.ref=o.innerType;let i;try{i=o.catchValue(void 0)}catch{Pr(e,t,n,r,"Dynamic catch values are not supported in JSON Schema");return}n.default=i},f0=(e,t,n,r)=>{let o=e._zod.def,s=o.
in._zod.traits.has("$ZodTransform"),i=t.io==="input"?s?o.out:o.in:o.out;ot(i,t,r);let a=t.seen.get(e);a.ref=i},d0=(e,t,n,r)=>{let o=e._zod.def;ot(o.innerType,t,r);let s=t.seen.get(e);s.ref=o.innerType,
n.readOnly=!0};var Vd=(e,t,n,r)=>{let o=e._zod.def;ot(o.innerType,t,r);let s=t.seen.get(e);s.ref=o.innerType};h();h();h();h();var m0=new WeakSet([Object.prototype,Error.prototype]);function xu(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let r=n(this);return Object.defineProperty(this,t,{value:r,configurable:!0,
writable:!0}),r},set(r){Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0})}})}var IP=(e,t)=>{Pg.init(e,t),e.name="ZodError";let n=Object.getPrototypeOf(e);m0.has(n)||(m0.add(n),xu(n,"\
format",r=>o=>fd(r,o)),xu(n,"flatten",r=>o=>ld(r,o)),xu(n,"addIssue",r=>o=>{r.issues.push(o),r.message=JSON.stringify(r.issues,$s,2)}),xu(n,"addIssues",r=>o=>{r.issues.push(...o),r.message=JSON.stringify(
r.issues,$s,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var wn=T("ZodError",IP,void 0,{Parent:Error});var p0=ou(wn),h0=su(wn),A0=iu(wn),g0=au(wn),y0=Qg(wn),w0=Dg(wn),b0=Mg(wn),E0=Fg(wn),I0=Lg(wn),v0=Ng(wn),C0=zg(wn),x0=jg(wn);function CP(){Jt.localeError||Gt(qw())}function ea(){Jt.memoizer||Gt({memoizer:Rd()})}var Xe=T("ZodType",(e,t)=>(CP(),We.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(
pe.mergeDefs(t,{checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return On(
this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(AT(e,t))},superRefine(e,t){return this.check(gT(e,t))},overwrite(e){return this.check(io(e))},optional(){
return S0(this)},exactOptional(){return sT(this)},nullable(){return B0(this)},nullish(){return S0(B0(this))},nonoptional(e){return cT(this,e)},array(){return ce(this)},or(e){return at([this,e])},and(e){
return eT(this,e)},transform(e){return R0(this,oT(e))},default(e){return aT(this,e)},prefault(e){return uT(this,e)},catch(e){return fT(this,e)},pipe(e){return R0(this,e)},readonly(){return pT(this)},describe(e){
let t=this.clone();return so.add(t,{description:e}),t},meta(...e){if(e.length===0)return so.get(this);let t=this.clone();return so.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){
return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return pe.hide(this,"~standard",{...Ed(this),jsonSchema:{input:Yi(this,"input"),output:Yi(
this,"output")}})},set"~standard"(e){pe.own(this,"~standard",e)},parse:function e(t,n){return p0(this,t,n,{callee:e})},parseAsync:async function e(t,n){return await h0(this,t,n,{callee:e})},safeParse(e,t){
return A0(this,e,t)},async safeParseAsync(e,t){return g0(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){pe.own(this,"spa",e)},validate(e,t){return dd(this,e,t)},validateAsync(e,t){return md(
this,e,t)},encode:function e(t,n){return y0(this,t,n,{callee:e})},decode:function e(t,n){return w0(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await b0(this,t,n,{callee:e})},decodeAsync:async function e(t,n){
return await E0(this,t,n,{callee:e})},safeEncode(e,t){return I0(this,e,t)},safeDecode(e,t){return v0(this,e,t)},async safeEncodeAsync(e,t){return C0(this,e,t)},async safeDecodeAsync(e,t){return x0(this,
e,t)},toJSONSchema(e){return Tb(this,{})(e)},get description(){return so.get(this)?.description},get _def(){return this._zod.def}}),$0=T("_ZodString",(e,t)=>{mu.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>qb(e,n,r,o)},pe.derived({format:e=>yn(e).format??null,minLength:e=>yn(e).minimum??null,maxLength:e=>yn(e).maximum??null},{regex(...e){return this.check(Od(...e))},includes(...e){return this.check(
Td(...e))},startsWith(...e){return this.check(Qd(...e))},endsWith(...e){return this.check(Dd(...e))},min(...e){return this.check(Ds(...e))},max(...e){return this.check(Iu(...e))},length(...e){return this.
check(vu(...e))},nonempty(...e){return this.check(Ds(1,...e))},lowercase(e){return this.check(_d(e))},uppercase(e){return this.check(Pd(e))},trim(){return this.check(Fd())},normalize(...e){return this.
check(Md(...e))},toLowerCase(){return this.check(Ld())},toUpperCase(){return this.check(Nd())},slugify(){return this.check(zd())}})),xP=T("ZodString",(e,t)=>{mu.init(e,t),$0.init(e,t)},{email(e){return this.
check(Vw($P,e))},url(e){return this.check(tb(_P,e))},jwt(e){return this.check(Ab(ZP,e))},emoji(e){return this.check(nb(PP,e))},guid(e){return this.check(Hw(OP,e))},uuid(e){return this.check(Jw(ku,e))},
uuidv4(e){return this.check(Yw(ku,e))},uuidv6(e){return this.check(Xw(ku,e))},uuidv7(e){return this.check(eb(ku,e))},nanoid(e){return this.check(rb(TP,e))},cuid(e){return this.check(ob(QP,e))},cuid2(e){
return this.check(sb(DP,e))},ulid(e){return this.check(ib(MP,e))},base64(e){return this.check(mb(qP,e))},base64url(e){return this.check(pb(GP,e))},xid(e){return this.check(ab(FP,e))},ksuid(e){return this.
check(ub(LP,e))},ipv4(e){return this.check(cb(NP,e))},ipv6(e){return this.check(lb(zP,e))},cidrv4(e){return this.check(fb(jP,e))},cidrv6(e){return this.check(db(UP,e))},e164(e){return this.check(hb(WP,
e))},datetime(e){return this.check(gb(kP,e))},date(e){return this.check(yb(SP,e))},time(e){return this.check(wb(BP,e))},duration(e){return this.check(bb(RP,e))}});function se(e){return Kw(xP,e)}var st=T(
"ZodStringFormat",(e,t)=>{Ve.init(e,t),$0.init(e,t)}),kP=T("ZodISODateTime",(e,t)=>{rw.init(e,t),st.init(e,t)}),SP=T("ZodISODate",(e,t)=>{ow.init(e,t),st.init(e,t)}),BP=T("ZodISOTime",(e,t)=>{sw.init(
e,t),st.init(e,t)}),RP=T("ZodISODuration",(e,t)=>{iw.init(e,t),st.init(e,t)}),$P=T("ZodEmail",(e,t)=>{Wy.init(e,t),st.init(e,t)});var OP=T("ZodGUID",(e,t)=>{qy.init(e,t),st.init(e,t)});var ku=T("ZodUUID",(e,t)=>{Gy.init(e,t),st.init(e,t)});var _P=T("ZodURL",(e,t)=>{Vy.init(e,t),st.init(e,t)});var PP=T("ZodEmoji",(e,t)=>{Hy.init(e,t),st.init(e,t)});var TP=T("ZodNanoID",(e,t)=>{Jy.init(e,t),st.init(e,t)});var QP=T("ZodCUID",(e,t)=>{Yy.init(e,t),st.init(e,t)});var DP=T("ZodCUID2",(e,t)=>{Xy.init(e,t),st.init(e,t)});var MP=T("ZodULID",(e,t)=>{ew.init(e,t),st.init(e,t)});var FP=T("ZodXID",(e,t)=>{tw.init(e,t),st.init(e,t)});var LP=T("ZodKSUID",(e,t)=>{nw.init(e,t),st.init(e,t)});var NP=T("ZodIPv4",(e,t)=>{aw.init(e,t),st.init(e,t)});var zP=T("ZodIPv6",(e,t)=>{cw.init(e,t),st.init(e,t)});var jP=T("ZodCIDRv4",(e,t)=>{lw.init(e,t),st.init(e,t)});var UP=T("ZodCIDRv6",(e,t)=>{fw.init(e,t),st.init(e,t)});var qP=T("ZodBase64",(e,t)=>{mw.init(e,t),st.init(e,t)});var GP=T("ZodBase64URL",(e,t)=>{pw.init(e,t),st.init(e,t)});var WP=T("ZodE164",(e,t)=>{hw.init(e,t),st.init(e,t)});var ZP=T("ZodJWT",(e,t)=>{Aw.init(e,t),st.init(e,t)});var O0=T("ZodNumber",(e,t)=>{vd.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Gb(e,n,r,o),e.isFinite=!0},pe.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:n}=yn(e);return Math.max(t??
Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,exclusiveMaximum:n}=yn(e);return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,
multipleOf:n}=yn(e);return!!t||!!n?.some(Number.isSafeInteger)},format:e=>yn(e).format??null},{gt(e,t){return this.check(bu(e,t))},gte(e,t){return this.check(Hi(e,t))},min(e,t){return this.check(Hi(e,
t))},lt(e,t){return this.check(wu(e,t))},lte(e,t){return this.check(Vi(e,t))},max(e,t){return this.check(Vi(e,t))},int(e){return this.check(Ne(e))},safe(e){return this.check(Ne(e))},positive(e){return this.
check(bu(0,e))},nonnegative(e){return this.check(Hi(0,e))},negative(e){return this.check(wu(0,e))},nonpositive(e){return this.check(Vi(0,e))},multipleOf(e,t){return this.check(Eu(e,t))},step(e,t){return this.
check(Eu(e,t))},finite(){return this}}));function D(e){return Eb(O0,e)}var KP=T("ZodNumberFormat",(e,t)=>{gw.init(e,t),O0.init(e,t)});function Ne(e){return Ib(KP,e)}var VP=T("ZodBoolean",(e,t)=>{yw.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Wb(e,n,r,o)});function Le(e){return vb(VP,e)}var HP=T("ZodUnknown",(e,t)=>{ww.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Kb(e,n,r,o)});function lr(){return Cb(HP)}var JP=T("ZodNever",(e,t)=>{bw.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>Zb(e,n,r,o)});function _0(e){return xb(JP,e)}var Jd=T("ZodArray",(e,t)=>{ea(),Ew.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Xb(e,n,r,o),e.element=t.element},{min(e,t){return this.check(Ds(e,t))},nonempty(e){return this.check(Ds(1,e))},
max(e,t){return this.check(Iu(e,t))},length(e,t){return this.check(vu(e,t))},unwrap(){return this.element}});function ce(e,t){return kb(Jd,e,t)}var Yd=T("ZodObject",(e,t)=>{ea(),Cw.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>e0(e,n,r,o),pe.installLazyProp(e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return ye(Object.keys(this._zod.
def.shape))},catchall(e){return this.clone(pe.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(pe.mergeDefs(this._zod.def,{catchall:lr()}))},loose(){return this.clone(pe.mergeDefs(
this._zod.def,{catchall:lr()}))},strict(){return this.clone(pe.mergeDefs(this._zod.def,{catchall:_0()}))},strip(){return this.clone(pe.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return pe.
extend(this,e)},safeExtend(e){return pe.safeExtend(this,e)},merge(e){return pe.merge(this,e)},pick(e){return pe.pick(this,e)},omit(e){return pe.omit(this,e)},partial(...e){return pe.partial(ta,this,e[0])},
exactPartial(...e){return pe.partial(P0,this,e[0],"exactPartial")},required(...e){return pe.required(T0,this,e[0])}});function R(e,t){return new Yd({type:"object",shape:e,catchall:_0(),...pe.normalizeParams(t)})}var Su=T("ZodUnion",(e,t)=>{Cd.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>t0(e,n,r,o),e.options=t.options});function at(e,t){return new Su({type:"union",options:e,...pe.normalizeParams(t)})}var YP=T("ZodDiscriminatedUnion",(e,t)=>{Su.init(e,t),xw.init(e,t)});function Xd(e,t,n){return new YP({type:"union",options:t,discriminator:e,...pe.normalizeParams(n)})}var XP=T("ZodIntersection",(e,t)=>{
kw.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>n0(e,n,r,o)});function eT(e,t){return new XP({type:"intersection",left:e,right:t})}var tT=T("ZodTuple",(e,t)=>{ea(),Sw.init(e,t),Xe.init(e,t),
e._zod.processJSONSchema=(n,r,o)=>r0(e,n,r,o)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){let e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tu\
ple schemas containing refinements");return this.clone({...e,items:e.items.map(t=>new ta({type:"optional",innerType:t}))})}});function ao(e,t,n){let r=t instanceof We,o=r?n:t,s=r?t:null;return new tT(
{type:"tuple",items:e,rest:s,...pe.normalizeParams(o)})}var k0=T("ZodRecord",(e,t)=>{ea(),Bw.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>o0(e,n,r,o),e.keyType=t.keyType,e.valueType=t.valueType});
function sn(e,t,n){return!t||!t._zod?new k0({type:"record",keyType:se(),valueType:e,...pe.normalizeParams(t)}):new k0({type:"record",keyType:e,valueType:t,...pe.normalizeParams(n)})}var Hd=T("ZodEnum",(e,t)=>{Rw.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(r,o,s)=>Vb(e,r,o,s),e.enum=t.entries,e.options=[...e._zod.values];let n=new Set(Object.keys(t.entries));e.extract=(r,o)=>{
let s={};for(let i of r)if(n.has(i))s[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new Hd({...t,checks:[],...pe.normalizeParams(o),entries:s})},e.exclude=(r,o)=>{let s={...t.
entries};for(let i of r)if(n.has(i))delete s[i];else throw new Error(`Key ${i} not found in enum`);return new Hd({...t,checks:[],...pe.normalizeParams(o),entries:s})}});function ye(e,t){let n=Array.isArray(
e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Hd({type:"enum",entries:n,...pe.normalizeParams(t)})}var nT=T("ZodLiteral",(e,t)=>{$w.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Hb(e,n,r,o),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error(
"This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function fr(e,t){return new nT({type:"literal",values:Array.isArray(e)?e:[e],...pe.normalizeParams(
t)})}var rT=T("ZodTransform",(e,t)=>{ea(),Ow.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Yb(e,n,r,o),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new Ts(e.constructor.name);n.addIssue=
s=>{if(typeof s=="string")n.issues.push(pe.issue(s,n.value,t));else{let i=s;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=n.value),i.inst??(i.inst=e),n.issues.push(pe.issue(
i))}};let o=t.transform(n.value,n);return o instanceof Promise?o.then(s=>(n.value=s,n)):(n.value=o,n)}});function oT(e){return new rT({type:"transform",transform:e})}var ta=T("ZodOptional",(e,t)=>{xd.
init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Vd(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function S0(e){return new ta({type:"optional",innerType:e})}var P0=T("ZodExactOptional",(e,t)=>{
_w.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Vd(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function sT(e){return new P0({type:"optional",innerType:e})}var iT=T("ZodNullable",(e,t)=>{Pw.
init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>s0(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function B0(e){return new iT({type:"nullable",innerType:e})}var em=T("ZodDefault",(e,t)=>{Tw.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>u0(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function aT(e,t){return new em({type:"\
default",innerType:e,get defaultValue(){return typeof t=="function"?t():pe.shallowClone(t)}})}var tm=T("ZodPrefault",(e,t)=>{Qw.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>c0(e,n,r,o),e.unwrap=
()=>e._zod.def.innerType});function uT(e,t){return new tm({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():pe.shallowClone(t)}})}var T0=T("ZodNonOptional",(e,t)=>{Dw.init(
e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>i0(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function cT(e,t){return new T0({type:"nonoptional",innerType:e,...pe.normalizeParams(t)})}var lT=T("ZodCatch",(e,t)=>{Mw.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>l0(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function fT(e,t){return new lT({type:"cat\
ch",innerType:e,catchValue:typeof t=="function"?t:pe.constantCatch(t)})}var dT=T("ZodPipe",(e,t)=>{Fw.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>f0(e,n,r,o),e.in=t.in,e.out=t.out});function R0(e,t){return new dT({type:"pipe",in:e,out:t})}var mT=T("ZodReadonly",(e,t)=>{Lw.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>d0(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function pT(e){return new mT({type:"readonly",innerType:e})}var hT=T("ZodCustom",(e,t)=>{Nw.init(e,t),Xe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Jb(e,n,r,o)});function AT(e,t={}){return Sb(hT,e,t)}function gT(e,t){return Bb(e,t)}h();var x=class extends Error{name="UserError"},ut=class extends Error{name="Interrupted"},_t=class extends x{name="OptionsError";problems;constructor(t,n){let r=n.length>1?` (and ${n.length-1} more)`:
"";super(`Cannot use ${t}: ${n[0]?yT(n[0]):"it is not valid"}${r}`),this.problems=n}};function yT({path:e,rule:t,...n}){let r=nm(e),o="value"in n?`: current value is ${S(n.value)}`:"";return`${r?`${r}\
 `:""}${t}${o}`}var[Q0,wT]=[240,60];function nm(e){let t=e.map((r,o)=>typeof r=="number"?`[${r}]`:`${o===0?"":"."}${dr(bT(r),wT)}`).join(""),n=Q0/2;return t.length>Q0?`${t.slice(0,n)}...${t.slice(-n)}`:
t}function dr(e,t){return e.length>t?`${e.slice(0,t-3)}...`:e}function bT(e){return e.replace(/\s+/g,t=>/[\r\n\v\f\u2028\u2029]/.test(t)?" ":t)}function S(e){return typeof e=="number"||e===void 0?String(
e):dr(ET(typeof e=="string"?e.slice(0,80):e),80)}function ET(e){try{return JSON.stringify(e)??String(e)}catch{return`an ${typeof e}`}}h();h();function IT(e,t){if(e.length>120)return;let n,r=Math.max(2,Math.floor(e.length/2))+1,o=0;for(let s of t){if(s.length>120)continue;if(o+=(e.length+1)*(s.length+1),o>1e7)break;if(e.length>2&&s.includes(
e)&&r>.5&&([n,r]=[s,.5]),Math.abs(s.length-e.length)>=r)continue;let i=vT(e.toLowerCase(),s.toLowerCase());i<r&&([n,r]=[s,i])}return n}function it(e,t){let n=IT(e,t);return n===void 0?"":`; did you me\
an "${n}"?`}function vT(e,t){let n=[],r=Array.from({length:t.length+1},(o,s)=>s);for(let o=1;o<=e.length;o++){let s=[o];for(let i=1;i<=t.length;i++){let a=e[o-1]===t[i-1],u=Math.min(r[i]+1,s[i-1]+1,r[i-
1]+(a?0:1));o>1&&i>1&&e[o-1]===t[i-2]&&e[o-2]===t[i-1]&&(u=Math.min(u,n[i-2]+1)),s.push(u)}[n,r]=[r,s]}return r[t.length]}h();function Bu(){let e=new Map;return{files:e,read:t=>Promise.resolve(e.get(t)?.slice()),write:(t,n)=>Promise.resolve(void e.set(t,n.slice())),remove(t){for(let n of[...e.keys()])(n===t||n.startsWith(
`${t}/`))&&e.delete(n);return Promise.resolve()}}}function Tr(e,t){return{read:n=>e.read(`${t}/${n}`),write:(n,r)=>e.write(`${t}/${n}`,r),remove:n=>e.remove(`${t}/${n}`),...e.claim?{claim:n=>e.claim(`${t}\
/${n}`)}:{}}}h();h();h();function Wt(e){return Symbol(e)}h();h();var D0;(function(e){(function(t){var n=typeof globalThis=="object"?globalThis:typeof global=="object"?global:typeof self=="object"?self:typeof this=="object"?this:a(),r=o(e);typeof n.Reflect<"u"&&
(r=o(n.Reflect,r)),t(r,n),typeof n.Reflect>"u"&&(n.Reflect=e);function o(u,c){return function(l,f){Object.defineProperty(u,l,{configurable:!0,writable:!0,value:f}),c&&c(l,f)}}function s(){try{return Function(
"return this;")()}catch{}}function i(){try{return(0,eval)("(function() { return this; })()")}catch{}}function a(){return s()||i()}})(function(t,n){var r=Object.prototype.hasOwnProperty,o=typeof Symbol==
"function",s=o&&typeof Symbol.toPrimitive<"u"?Symbol.toPrimitive:"@@toPrimitive",i=o&&typeof Symbol.iterator<"u"?Symbol.iterator:"@@iterator",a=typeof Object.create=="function",u={__proto__:[]}instanceof
Array,c=!a&&!u,l={create:a?function(){return Sf(Object.create(null))}:u?function(){return Sf({__proto__:null})}:function(){return Sf({})},has:c?function($,O){return r.call($,O)}:function($,O){return O in
$},get:c?function($,O){return r.call($,O)?$[O]:void 0}:function($,O){return $[O]}},f=Object.getPrototypeOf(Function),d=typeof Map=="function"&&typeof Map.prototype.entries=="function"?Map:J$(),m=typeof Set==
"function"&&typeof Set.prototype.entries=="function"?Set:Y$(),p=typeof WeakMap=="function"?WeakMap:X$(),A=o?Symbol.for("@reflect-metadata:registry"):void 0,g=K$(),y=V$(g);function w($,O,M,G){if(ee(M)){
if(!Pi($))throw new TypeError;if(!vs(O))throw new TypeError;return V($,O)}else{if(!Pi($))throw new TypeError;if(!be(O))throw new TypeError;if(!be(G)&&!ee(G)&&!Ye(G))throw new TypeError;return Ye(G)&&(G=
void 0),M=pn(M),fe($,O,M,G)}}t("decorate",w);function E($,O){function M(G,ue){if(!be(G))throw new TypeError;if(!ee(ue)&&!Ti(ue))throw new TypeError;oe($,O,G,ue)}return M}t("metadata",E);function I($,O,M,G){
if(!be(M))throw new TypeError;return ee(G)||(G=pn(G)),oe($,O,M,G)}t("defineMetadata",I);function v($,O,M){if(!be(O))throw new TypeError;return ee(M)||(M=pn(M)),F($,O,M)}t("hasMetadata",v);function C($,O,M){
if(!be(O))throw new TypeError;return ee(M)||(M=pn(M)),K($,O,M)}t("hasOwnMetadata",C);function B($,O,M){if(!be(O))throw new TypeError;return ee(M)||(M=pn(M)),q($,O,M)}t("getMetadata",B);function k($,O,M){
if(!be(O))throw new TypeError;return ee(M)||(M=pn(M)),X($,O,M)}t("getOwnMetadata",k);function _($,O){if(!be($))throw new TypeError;return ee(O)||(O=pn(O)),xe($,O)}t("getMetadataKeys",_);function P($,O){
if(!be($))throw new TypeError;return ee(O)||(O=pn(O)),Pe($,O)}t("getOwnMetadataKeys",P);function L($,O,M){if(!be(O))throw new TypeError;if(ee(M)||(M=pn(M)),!be(O))throw new TypeError;ee(M)||(M=pn(M));
var G=Qi(O,M,!1);return ee(G)?!1:G.OrdinaryDeleteMetadata($,O,M)}t("deleteMetadata",L);function V($,O){for(var M=$.length-1;M>=0;--M){var G=$[M],ue=G(O);if(!ee(ue)&&!Ye(ue)){if(!vs(ue))throw new TypeError;
O=ue}}return O}function fe($,O,M,G){for(var ue=$.length-1;ue>=0;--ue){var dt=$[ue],Ct=dt(O,M,G);if(!ee(Ct)&&!Ye(Ct)){if(!be(Ct))throw new TypeError;G=Ct}}return G}function F($,O,M){var G=K($,O,M);if(G)
return!0;var ue=kf(O);return Ye(ue)?!1:F($,ue,M)}function K($,O,M){var G=Qi(O,M,!1);return ee(G)?!1:Is(G.OrdinaryHasOwnMetadata($,O,M))}function q($,O,M){var G=K($,O,M);if(G)return X($,O,M);var ue=kf(
O);if(!Ye(ue))return q($,ue,M)}function X($,O,M){var G=Qi(O,M,!1);if(!ee(G))return G.OrdinaryGetOwnMetadata($,O,M)}function oe($,O,M,G){var ue=Qi(M,G,!0);ue.OrdinaryDefineOwnMetadata($,O,M,G)}function xe($,O){
var M=Pe($,O),G=kf($);if(G===null)return M;var ue=xe(G,O);if(ue.length<=0)return M;if(M.length<=0)return ue;for(var dt=new m,Ct=[],Se=0,J=M;Se<J.length;Se++){var ne=J[Se],re=dt.has(ne);re||(dt.add(ne),
Ct.push(ne))}for(var ie=0,Re=ue;ie<Re.length;ie++){var ne=Re[ie],re=dt.has(ne);re||(dt.add(ne),Ct.push(ne))}return Ct}function Pe($,O){var M=Qi($,O,!1);return M?M.OrdinaryOwnMetadataKeys($,O):[]}function De($){
if($===null)return 1;switch(typeof $){case"undefined":return 0;case"boolean":return 2;case"string":return 3;case"symbol":return 4;case"number":return 5;case"object":return $===null?1:6;default:return 6}}
function ee($){return $===void 0}function Ye($){return $===null}function ft($){return typeof $=="symbol"}function be($){return typeof $=="object"?$!==null:typeof $=="function"}function eo($,O){switch(De(
$)){case 0:return $;case 1:return $;case 2:return $;case 3:return $;case 4:return $;case 5:return $}var M=O===3?"string":O===5?"number":"default",G=vA($,s);if(G!==void 0){var ue=G.call($,M);if(be(ue))
throw new TypeError;return ue}return qa($,M==="default"?"number":M)}function qa($,O){if(O==="string"){var M=$.toString;if(kr(M)){var G=M.call($);if(!be(G))return G}var ue=$.valueOf;if(kr(ue)){var G=ue.
call($);if(!be(G))return G}}else{var ue=$.valueOf;if(kr(ue)){var G=ue.call($);if(!be(G))return G}var dt=$.toString;if(kr(dt)){var G=dt.call($);if(!be(G))return G}}throw new TypeError}function Is($){return!!$}
function Cf($){return""+$}function pn($){var O=eo($,3);return ft(O)?O:Cf(O)}function Pi($){return Array.isArray?Array.isArray($):$ instanceof Object?$ instanceof Array:Object.prototype.toString.call($)===
"[object Array]"}function kr($){return typeof $=="function"}function vs($){return typeof $=="function"}function Ti($){switch(De($)){case 3:return!0;case 4:return!0;default:return!1}}function xf($,O){return $===
O||$!==$&&O!==O}function vA($,O){var M=$[O];if(M!=null){if(!kr(M))throw new TypeError;return M}}function CA($){var O=vA($,i);if(!kr(O))throw new TypeError;var M=O.call($);if(!be(M))throw new TypeError;
return M}function xA($){return $.value}function kA($){var O=$.next();return O.done?!1:O}function SA($){var O=$.return;O&&O.call($)}function kf($){var O=Object.getPrototypeOf($);if(typeof $!="function"||
$===f||O!==f)return O;var M=$.prototype,G=M&&Object.getPrototypeOf(M);if(G==null||G===Object.prototype)return O;var ue=G.constructor;return typeof ue!="function"||ue===$?O:ue}function Z$(){var $;!ee(A)&&
typeof n.Reflect<"u"&&!(A in n.Reflect)&&typeof n.Reflect.defineMetadata=="function"&&($=H$(n.Reflect));var O,M,G,ue=new p,dt={registerProvider:Ct,getProvider:J,setProvider:re};return dt;function Ct(ie){
if(!Object.isExtensible(dt))throw new Error("Cannot add provider to a frozen registry.");switch(!0){case $===ie:break;case ee(O):O=ie;break;case O===ie:break;case ee(M):M=ie;break;case M===ie:break;default:
G===void 0&&(G=new m),G.add(ie);break}}function Se(ie,Re){if(!ee(O)){if(O.isProviderFor(ie,Re))return O;if(!ee(M)){if(M.isProviderFor(ie,Re))return O;if(!ee(G))for(var Ke=CA(G);;){var mt=kA(Ke);if(!mt)
return;var Gn=xA(mt);if(Gn.isProviderFor(ie,Re))return SA(Ke),Gn}}}if(!ee($)&&$.isProviderFor(ie,Re))return $}function J(ie,Re){var Ke=ue.get(ie),mt;return ee(Ke)||(mt=Ke.get(Re)),ee(mt)&&(mt=Se(ie,Re),
ee(mt)||(ee(Ke)&&(Ke=new d,ue.set(ie,Ke)),Ke.set(Re,mt))),mt}function ne(ie){if(ee(ie))throw new TypeError;return O===ie||M===ie||!ee(G)&&G.has(ie)}function re(ie,Re,Ke){if(!ne(Ke))throw new Error("Me\
tadata provider not registered.");var mt=J(ie,Re);if(mt!==Ke){if(!ee(mt))return!1;var Gn=ue.get(ie);ee(Gn)&&(Gn=new d,ue.set(ie,Gn)),Gn.set(Re,Ke)}return!0}}function K$(){var $;return!ee(A)&&be(n.Reflect)&&
Object.isExtensible(n.Reflect)&&($=n.Reflect[A]),ee($)&&($=Z$()),!ee(A)&&be(n.Reflect)&&Object.isExtensible(n.Reflect)&&Object.defineProperty(n.Reflect,A,{enumerable:!1,configurable:!1,writable:!1,value:$}),
$}function V$($){var O=new p,M={isProviderFor:function(ne,re){var ie=O.get(ne);return ee(ie)?!1:ie.has(re)},OrdinaryDefineOwnMetadata:Ct,OrdinaryHasOwnMetadata:ue,OrdinaryGetOwnMetadata:dt,OrdinaryOwnMetadataKeys:Se,
OrdinaryDeleteMetadata:J};return g.registerProvider(M),M;function G(ne,re,ie){var Re=O.get(ne),Ke=!1;if(ee(Re)){if(!ie)return;Re=new d,O.set(ne,Re),Ke=!0}var mt=Re.get(re);if(ee(mt)){if(!ie)return;if(mt=
new d,Re.set(re,mt),!$.setProvider(ne,re,M))throw Re.delete(re),Ke&&O.delete(ne),new Error("Wrong provider for target.")}return mt}function ue(ne,re,ie){var Re=G(re,ie,!1);return ee(Re)?!1:Is(Re.has(ne))}
function dt(ne,re,ie){var Re=G(re,ie,!1);if(!ee(Re))return Re.get(ne)}function Ct(ne,re,ie,Re){var Ke=G(ie,Re,!0);Ke.set(ne,re)}function Se(ne,re){var ie=[],Re=G(ne,re,!1);if(ee(Re))return ie;for(var Ke=Re.
keys(),mt=CA(Ke),Gn=0;;){var BA=kA(mt);if(!BA)return ie.length=Gn,ie;var eO=xA(BA);try{ie[Gn]=eO}catch(tO){try{SA(mt)}finally{throw tO}}Gn++}}function J(ne,re,ie){var Re=G(re,ie,!1);if(ee(Re)||!Re.delete(
ne))return!1;if(Re.size===0){var Ke=O.get(re);ee(Ke)||(Ke.delete(ie),Ke.size===0&&O.delete(Ke))}return!0}}function H$($){var O=$.defineMetadata,M=$.hasOwnMetadata,G=$.getOwnMetadata,ue=$.getOwnMetadataKeys,
dt=$.deleteMetadata,Ct=new p,Se={isProviderFor:function(J,ne){var re=Ct.get(J);return!ee(re)&&re.has(ne)?!0:ue(J,ne).length?(ee(re)&&(re=new m,Ct.set(J,re)),re.add(ne),!0):!1},OrdinaryDefineOwnMetadata:O,
OrdinaryHasOwnMetadata:M,OrdinaryGetOwnMetadata:G,OrdinaryOwnMetadataKeys:ue,OrdinaryDeleteMetadata:dt};return Se}function Qi($,O,M){var G=g.getProvider($,O);if(!ee(G))return G;if(M){if(g.setProvider(
$,O,y))return y;throw new Error("Illegal state.")}}function J$(){var $={},O=[],M=(function(){function Se(J,ne,re){this._index=0,this._keys=J,this._values=ne,this._selector=re}return Se.prototype["@@it\
erator"]=function(){return this},Se.prototype[i]=function(){return this},Se.prototype.next=function(){var J=this._index;if(J>=0&&J<this._keys.length){var ne=this._selector(this._keys[J],this._values[J]);
return J+1>=this._keys.length?(this._index=-1,this._keys=O,this._values=O):this._index++,{value:ne,done:!1}}return{value:void 0,done:!0}},Se.prototype.throw=function(J){throw this._index>=0&&(this._index=
-1,this._keys=O,this._values=O),J},Se.prototype.return=function(J){return this._index>=0&&(this._index=-1,this._keys=O,this._values=O),{value:J,done:!0}},Se})(),G=(function(){function Se(){this._keys=
[],this._values=[],this._cacheKey=$,this._cacheIndex=-2}return Object.defineProperty(Se.prototype,"size",{get:function(){return this._keys.length},enumerable:!0,configurable:!0}),Se.prototype.has=function(J){
return this._find(J,!1)>=0},Se.prototype.get=function(J){var ne=this._find(J,!1);return ne>=0?this._values[ne]:void 0},Se.prototype.set=function(J,ne){var re=this._find(J,!0);return this._values[re]=ne,
this},Se.prototype.delete=function(J){var ne=this._find(J,!1);if(ne>=0){for(var re=this._keys.length,ie=ne+1;ie<re;ie++)this._keys[ie-1]=this._keys[ie],this._values[ie-1]=this._values[ie];return this.
_keys.length--,this._values.length--,xf(J,this._cacheKey)&&(this._cacheKey=$,this._cacheIndex=-2),!0}return!1},Se.prototype.clear=function(){this._keys.length=0,this._values.length=0,this._cacheKey=$,
this._cacheIndex=-2},Se.prototype.keys=function(){return new M(this._keys,this._values,ue)},Se.prototype.values=function(){return new M(this._keys,this._values,dt)},Se.prototype.entries=function(){return new M(
this._keys,this._values,Ct)},Se.prototype["@@iterator"]=function(){return this.entries()},Se.prototype[i]=function(){return this.entries()},Se.prototype._find=function(J,ne){if(!xf(this._cacheKey,J)){
this._cacheIndex=-1;for(var re=0;re<this._keys.length;re++)if(xf(this._keys[re],J)){this._cacheIndex=re;break}}return this._cacheIndex<0&&ne&&(this._cacheIndex=this._keys.length,this._keys.push(J),this.
_values.push(void 0)),this._cacheIndex},Se})();return G;function ue(Se,J){return Se}function dt(Se,J){return J}function Ct(Se,J){return[Se,J]}}function Y$(){var $=(function(){function O(){this._map=new d}
return Object.defineProperty(O.prototype,"size",{get:function(){return this._map.size},enumerable:!0,configurable:!0}),O.prototype.has=function(M){return this._map.has(M)},O.prototype.add=function(M){
return this._map.set(M,M),this},O.prototype.delete=function(M){return this._map.delete(M)},O.prototype.clear=function(){this._map.clear()},O.prototype.keys=function(){return this._map.keys()},O.prototype.
values=function(){return this._map.keys()},O.prototype.entries=function(){return this._map.entries()},O.prototype["@@iterator"]=function(){return this.keys()},O.prototype[i]=function(){return this.keys()},
O})();return $}function X$(){var $=16,O=l.create(),M=G();return(function(){function J(){this._key=G()}return J.prototype.has=function(ne){var re=ue(ne,!1);return re!==void 0?l.has(re,this._key):!1},J.
prototype.get=function(ne){var re=ue(ne,!1);return re!==void 0?l.get(re,this._key):void 0},J.prototype.set=function(ne,re){var ie=ue(ne,!0);return ie[this._key]=re,this},J.prototype.delete=function(ne){
var re=ue(ne,!1);return re!==void 0?delete re[this._key]:!1},J.prototype.clear=function(){this._key=G()},J})();function G(){var J;do J="@@WeakMap@@"+Se();while(l.has(O,J));return O[J]=!0,J}function ue(J,ne){
if(!r.call(J,M)){if(!ne)return;Object.defineProperty(J,M,{value:l.create()})}return J[M]}function dt(J,ne){for(var re=0;re<ne;++re)J[re]=Math.random()*255|0;return J}function Ct(J){if(typeof Uint8Array==
"function"){var ne=new Uint8Array(J);return typeof crypto<"u"?crypto.getRandomValues(ne):typeof msCrypto<"u"?msCrypto.getRandomValues(ne):dt(ne,J),ne}return dt(new Array(J),J)}function Se(){var J=Ct($);
J[6]=J[6]&79|64,J[8]=J[8]&191|128;for(var ne="",re=0;re<$;++re){var ie=J[re];(re===4||re===6||re===8)&&(ne+="-"),ie<16&&(ne+="0"),ne+=ie.toString(16).toLowerCase()}return ne}}function Sf($){return $.__=
void 0,delete $.__,$}})})(D0||(D0={}));var xE=z(CE());var lo=Wt("random"),et=Wt("backend"),Ze=Wt("events"),fo=Wt("files"),pr=Wt("storage"),Ku=Wt("storages"),kE=Wt("packages"),pt=Wt("clock"),en=Wt("task"),Zu=class e{#e;constructor(t=xE.container.createChildContainer()){
this.#e=t}register(t,n){if(this.#e.isRegistered(t))throw new Error(`Cannot register a service as its token must be free: ${String(t)} is taken`);return this.#e.register(t,{useValue:n}),this}has(t){return this.#e.
isRegistered(t,!0)}resolve(t){if(!this.has(t))throw new Error(`Cannot resolve ${String(t)} as it must be registered: it is not`);return this.#e.resolve(t)}child(){return new e(this.#e.createChildContainer())}};h();var Jn="classes";function Mr(e){return e.formula?.of===e?e.formula:void 0}function ae(e,t){let{knownTerms:n,...r}=t,o=s=>e(s);return Object.assign(o,r,n&&{formula:{of:o,terms:n}})}h();var Mm=z(U());var He=class extends x{name="PluginError"};function Pt(e,t){try{return t()}catch(n){throw Hu(e,n)}}function Hu(e,t){if(t instanceof He||t instanceof ut||W2(t))return t;if(t instanceof x)return new He(
`${e}: ${t.message}`,{cause:t});let{name:n,message:r}=t instanceof Error?t:{name:"an error",message:String(t)},o=r.split(`
`)[0];return new He(`${e} threw ${n}: ${o}${Z2(t)}`,{cause:t})}function W2(e){return e instanceof WebAssembly.RuntimeError||e instanceof RangeError&&/allocation|array length|array size|out of bounds/i.
test(e.message)}function Z2(e){if(!(e instanceof Error))return"";let t=(e.stack??"").split(/[\s()]+/).flatMap(o=>{let[,s,i,a]=/^(?:file:\/\/)?(.+\.[mc]?[jt]sx?):(\d+):(\d+)/.exec(o.slice(0,4096))??[];
return s?[{path:s,at:`${s.split("/").at(-1)}:${i}:${a}`}]:[]}),n=new URL("..",location.href).pathname,r=t.find(({path:o})=>!/node_modules|registry\.npmjs/.test(o)&&!o.startsWith(n));return r?` (${r.at}\
)`:""}var Fm=Symbol("made by");function bn(e,t){return Object.isExtensible(e)&&!(Fm in e)&&Object.defineProperty(e,Fm,{value:t}),e}function Fe(e,t){return e[Fm]??t}function Zo(e,t){try{return t()}catch(n){
throw Lm(e,n)}}function Lm(e,t){return t instanceof x?t:Hu(e,t)}function BE(e,t,n){let r=K2[e];return r?r(t,n):bn(n,t)}var K2={loss(e,t){let n=Mr(t);return bn(Vu(t,ae(r=>Pt(e,()=>V2(t(r))),{...t.needs?
{needs:t.needs}:{},...t.terms?{terms:t.terms}:{},...t.tasks?{tasks:t.tasks}:{},...t.weighs?{weighs:t.weighs}:{},...n?{knownTerms:r=>Pt(e,()=>n.terms(r))}:{}})),e)},strategy:(e,t)=>({stages:n=>SE(e,()=>t.
stages(n))}),teacher:(e,t)=>({...t,stages:n=>SE(e,()=>t.stages(n),r=>RE(r)?bn(r,e):r)}),student:(e,t)=>Object.assign(Vu(t,n=>bn(Zo(e,()=>t(n)),e)),t.scaled?{scaled:t.scaled}:{},t.load?{load:(n,r)=>zs(
e,async()=>bn(await t.load(n,r),e))}:{}),augmentation:(e,t)=>Vu(t,n=>bn(Zo(e,()=>t(n)),e)),dataset:(e,t)=>({load:n=>zs(e,()=>t.load(n)),async*rows(n){let r=Zo(e,()=>t.rows(n)[Symbol.asyncIterator]());
try{for(let o=await zs(e,()=>r.next());!o.done;)yield o.value,o=await zs(e,()=>r.next())}finally{await r.return?.()}}}),backend:(e,t)=>({...t,activate:()=>zs(e,()=>t.activate())}),exporter:(e,t)=>({export:n=>zs(
e,()=>t.export(n))}),scheduler:(e,t)=>Vu(t,n=>Zo(e,()=>t(n)))};function Vu(e,t){return Object.defineProperty(t,"name",{value:e.name})}async function*SE(e,t,n=r=>r){let r;try{r=t();let o=await r.next();
for(;!o.done;)o=await r.next(yield RE(o.value)?bn(o.value,e):o.value);return n(o.value)}catch(o){throw Lm(e,o)}finally{await r?.return?.(void 0)}}async function zs(e,t){try{return await t()}catch(n){throw Lm(
e,n)}}function RE(e){return typeof e=="object"&&e!==null}function V2(e){if(e instanceof Mm.Tensor&&e.rank===0)return e;let t=e instanceof Mm.Tensor?`a tensor of shape [${e.shape}]`:e instanceof Promise?
"a promise":typeof e;throw new TypeError(`a loss must return a scalar tensor: current value is ${t}`)}h();function mo(e,t,n,r){let o=i=>i.code==="unrecognized_keys";return[...e.issues.filter(o),...e.issues.filter(i=>!o(i))].flatMap(i=>_E(i,t,n,r))}var Nm=1e3;function Yu(e){if(e.length<=Nm)return e;let t=`\
has ${e.length-Nm+1} more mistakes of this kind`;return[...e.slice(0,Nm-1),{path:[],rule:t}]}function _E(e,t,n,r){let o=e.path.filter(a=>typeof a!="symbol"),s=o.reduce((a,u)=>a?.[u],r),i=a=>[{path:o,rule:a,
value:s}];switch(e.code){case"unrecognized_keys":{let a=ra(t,o);return e.keys.map((u,c)=>({path:[...o,u],rule:`is not an option of ${n}${c<20?it(u,a):""}`}))}case"invalid_type":return s===void 0?[{path:o,
rule:`must be given: ${zm(e.expected)}`}]:i(`must be ${zm(e.expected)}`);case"too_small":return i(OE(e.origin,e.inclusive?"at least":"above",e.minimum));case"too_big":return i(OE(e.origin,e.inclusive?
"at most":"below",e.maximum));case"invalid_value":{let a=e.values.map(c=>JSON.stringify(c)).join(", "),u=typeof s=="string"?it(s,e.values.map(String)):"";return i(`must be ${e.values.length>1?"one of ":
""}${a}${u}`)}case"invalid_union":{let a=e.errors.find(c=>c.length&&c.every(l=>l.path.length||l.code==="unrecognized_keys"));if(!a&&s===void 0){let c=e.message==="Invalid input"?$E(e).replace(/^must be /,
""):"";return[{path:o,rule:c?`must be given: ${c}`:e.message}]}if(!a)return i(e.message==="Invalid input"?$E(e):e.message);let u=c=>({...c,path:[...e.path,...c.path]});return a.flatMap(c=>_E(u(c),t,n,
r))}case"custom":{let{rule:a,...u}=e.params??{};return a===void 0?i(e.message):[{path:o,rule:a,..."value"in u?{value:u.value}:{}}]}default:return i(e.message.startsWith("must ")?e.message:`is not vali\
d: ${e.message}`)}}function ra(e,t){if(e instanceof ta||e instanceof em||e instanceof tm)return ra(e.unwrap(),t);let[n,...r]=t;return e instanceof Yd?n===void 0?Object.keys(e.shape):ra(e.shape[n],r):e instanceof
Su?e.options.flatMap(o=>ra(o,t)):e instanceof Jd?ra(e.element,r):[]}function $E(e){let t=e.errors.flatMap(n=>n.flatMap(r=>r.code==="invalid_type"?[zm(r.expected)]:[]));return t.length?`must be ${[...new Set(
t)].join(" or ")}`:"is not valid here"}function OE(e,t,n){return e==="string"?n===1||n===1n?"must not be empty":`must have ${t} ${n} characters`:e==="array"?`must have ${t} ${n} entr${n===1||n===1n?"y":
"ies"}`:`must be ${t} ${n}`}function zm(e){let t={int:"whole number",record:"object",tuple:"list",array:"list"}[e]??e;return`${/^[aeiou]/.test(t)?"an":"a"} ${t}`}function Xu(e,t,n,r,o){let s=new Set(t),
i=t.length?` (${H2(t)})`:"",a=0;for(let u of Object.keys(e)){if(s.has(u))continue;let c=`must be the name of a ${r}${i}${a++<20?it(u,t):""}`;o.addIssue({code:"custom",path:[n,u],message:c,params:{rule:c}})}}
function H2(e,t=20){let n=e.length>t?` and ${e.length-t} more`:"";return e.slice(0,t).map(r=>dr(r,60)).join(", ")+n}h();function jm(e){return function(){return e}}function ve(e,t){return typeof e=="number"?jm(e):t.make("scheduler",e)}function po(e,t,n){return n<=0?e:n>=1?t:Math.min(Math.max(e+(t-e)*n,Math.min(e,t)),
Math.max(e,t))}function js(e,t=256){let[n,r]=[1/0,-1/0];for(let o=0;o<=t;o++){let s=e(o/t);if(Number.isNaN(s))return{low:NaN,high:NaN};[n,r]=[Math.min(n,s),Math.max(r,s)]}return{low:n,high:r}}var ec=class{constructor(t=[],n={}){this.defaults=n;for(let r of t)this.register(r)}defaults;container=new Zu;#e=new Map;#t=new WeakMap;register(t){let{kind:n,name:r}=t,o=(a,u)=>new _t(`${n} plugin ${JSON.
stringify(r)}`,[{path:["name"],rule:a,value:u}]);if(!/^[a-z][a-z0-9-]*$/.test(r))throw o("must be lower case with digits and hyphens",r);let s=`${n}/${r}`;if(this.#e.has(s))throw o("must be free: a pl\
ugin of this kind and name is registered",r);let i={plugin:t,token:Wt(s)};return this.container.register(i.token,t),this.#e.set(s,i),this}list(t){return[...this.#e.values()].map(({plugin:r})=>r).filter(
r=>t===void 0||r.kind===t)}get labelLoss(){let{labelLoss:t}=this.defaults;if(t)return this.parse(["loss"],t);throw new x("Cannot train on labels as the catalogue must have a default labelLoss: it has \
none; make it as new Catalogue(plugins, { labelLoss: { use: name } })")}find(t,n,r=this.container){let o=this.#e.get(`${t}/${n}`);return o&&r.resolve(o.token)}tokenOf(t,n){return this.#e.get(`${t}/${n}`)?.
token}parse(t,n,r){let o=this.#r(t,n);if(o)return o;let s=this.#o(t,n,this.#n(r));if("problems"in s)throw new _t(t.join(" or "),s.problems);return s.spec}make(t,n,r=this.container){let{use:o,...s}=this.
parse([t],n),i=this.find(t,o,r),a=`${t} ${o}`,u=BE(t,a,Zo(a,()=>i.create(s,this.context(r))));return t==="loss"&&r.has(en)&&Um(a,u,r.resolve(en)),u}context(t){return{make:(n,r)=>this.make(n,r,t),has:(n,r)=>this.
find(n,r)!==void 0,resolve:n=>t.resolve(n)}}kit(t){return this.#n(t).kit}#n(t=n=>n){let n=(a,{path:u,rule:c,...l})=>(a.addIssue({code:"custom",path:[...u],message:c,params:{rule:c,...l}}),Uo),r=(a,u,c)=>{
let l=this.#o(a,u,i);return"spec"in l?l.spec:(Yu(l.problems).forEach(f=>n(c,f)),Uo)},o={part:(...a)=>lr().meta({[tc]:a}).transform((u,c)=>r(a,u,c)),path:()=>se().min(1).transform((a,u)=>{try{return t(
a)}catch(c){if(c instanceof x)return n(u,{path:[],rule:c.message,value:a});throw c}}),schedule:(a={})=>lr().meta({[tc]:["scheduler"],[Y2]:a}).transform((u,c)=>{if(typeof u=="object"&&u!==null||typeof u==
"string"){let f=r(["scheduler"],u,c);if(f===Uo)return f;let{low:d}=js(this.make("scheduler",f)),m=PE(d,a);return m?n(c,{path:[],rule:`${m} all the way`,value:d}):f}if(u===void 0)return n(c,{path:[],rule:"\
must be given: a number or a scheduler"});let l=PE(u,a);return l?n(c,{path:[],rule:l,value:u}):u})},s=new Map,i={kit:o,hints:0,of:(a,u)=>{let c=`${a}/${u}`,l=s.get(c)??this.find(a,u).options(o);return s.
set(c,l),l}};return i}#r(t,n){if(typeof n!="object"||n===null)return;let r=this.#t.get(n);if(r===void 0)return;let o=n;return t.find(s=>this.find(s,o.use))===r?o:void 0}#o(t,n,r){let o=t.join(" or ");
if(n===void 0)return{problems:[{path:[],rule:`must be given: a ${o} plugin`}]};let s=typeof n=="string"?{use:n}:n;if(typeof s!="object"||s===null||Array.isArray(s))return{problems:[{path:[],rule:`must\
 name a ${o} plugin as { "use": name }`,value:n}]};let{use:i,...a}=s,u=typeof i=="string"?t.find(m=>this.find(m,i)):void 0,c=u?[]:t.flatMap(m=>this.list(m).map(({name:p})=>p));if(typeof i!="string")return{
problems:[{path:["use"],rule:`must name a ${o} plugin (${c.join(", ")})`,value:i}]};if(!u){let m=r.hints++<20?it(i,c):"",p=`must be one of the ${o} plugins ${c.join(", ")}${m}`;return{problems:[{path:[
"use"],rule:p,value:i}]}}let l=r.of(u,i),f=Zo(`${u} ${i}`,()=>l.safeParse(a));if(!f.success)return{problems:mo(f.error,l,`${u} ${i}`,a)};let d={use:i,...f.data};return this.#t.set(d,u),{spec:d}}},J2={
softmax:Jn,sigmoid:"labels",numbers:"numbers",tokens:"tokens"};function Um(e,{tasks:t=[Jn]},{name:n,answers:r,hardLoss:o,softLoss:s}){if(!(t==="all"||t.includes(n)||t.includes(J2[r])))throw new x(`Can\
not use ${e} as it must serve the task ${n}: it serves ${t.join(" and ")||"none"}; for ${n} there are ${s().use} (the teacher's answers) and ${o.use} (the labels)`)}var tc="retort:part",Y2="retort:num\
ber";function PE(e,{min:t,above:n}){if(typeof e!="number"||!Number.isFinite(e))return"must be a finite number or a scheduler";if(n!==void 0&&!(e>n))return`must be above ${n}`;if(t!==void 0&&!(e>=t))return`\
must be at least ${t}`}h();function nc(e){return/^(npm|jsr):/.test(e)}var rc=.3,X2=R({test:D().gt(0).lt(1).optional().describe(`Share of the rows that the report is about. Where neither it nor \`trainRows\` is given, the test part that the data set itself names, or else ${rc}\
.`),validation:D().min(0).lt(1).default(.1).describe("Share of the rows (with `trainRows`, of those) that choices are made on."),trainRows:D().int().min(1).optional().describe("The first so many rows \
are for training and validation, all rows after them are the test part; excludes `test`.")}).refine(({test:e,trainRows:t})=>e===void 0||t===void 0,{path:["test"],error:"must be left out where trainRow\
s says which rows are the test part"}).refine(({test:e=rc,validation:t,trainRows:n})=>n!==void 0||e+t<1,"must leave rows to train on: test + validation below 1"),eQ=R({precision:ye(["float16","float32"]).
default("float16").describe("Of each number; float16 moves a logit by 1 in 2000 of itself at most."),top:D().int().min(1).optional().describe("Keeps only so many of a row's logits, the largest, and wh\
at the other classes weigh together; all by default."),chunkRows:D().int().min(1024).max(2**20).multipleOf(1024).optional().describe("Rows of a file; up to 16384 by default, so that the logits take 16\
 MiB at most."),batchRows:D().int().min(1).max(1024).optional().describe("Rows that a teacher which only labels (a service, say) is asked about in one call; 64 by default, or what it says itself."),atOnce:D().
int().min(1).max(64).optional().describe("How many such calls are pending at once; 4 by default, or what the teacher says itself."),seconds:D().gt(0).max(86400).optional().describe("How long such a ca\
ll may take; 120 by default, or what the teacher says itself.")}),DE=e=>R({epochs:D().int().min(1).describe("Passes over the training rows."),batchSize:D().int().min(1).optional().describe("Rows of a \
step, at most all rows of the table; of the training rows all, where there are fewer; 64 by default."),optimizer:e.part("optimizer").describe("What makes steps of gradients."),augment:e.part("augmenta\
tion").nullish().describe("What is done to rows each time they are shown, for student and baseline alike; null, the default, for nothing."),views:D().int().min(1).max(1e3).optional().describe("How man\
y augmented views each row has, made once and for all, so that a frozen teacher labels each of them once; a row is shown as it stands or as one of them. Needs `augment`. A new view each time by defaul\
t."),classWeight:ye(["balanced"]).optional().describe("How much rows count by their class: `balanced` for rows / (classes · rows of the class), in loss and baseline alike. All alike by default.")}),tQ=(e,{
labelLoss:t})=>R({name:se().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/,{error:"must be letters, digits, dots, hyphens and underscores, at most 80"}).describe("Its stage is `baseline-<name>`."),loss:Us(
e.part("loss"),t).describe("What it learns by, without a teacher: what the baseline learns by by default."),augment:e.part("augmentation").nullish().describe("An augmentation of its own, anew each tim\
e a row is shown; null for none. Left out, that of `train`, `views` included.")}),nQ=e=>R({split:X2.prefault({}).describe("Which rows are kept from training."),unlabelled:e.part("dataset").optional().
describe("Further rows, whose classes are not known or not read: the teacher alone says what they are."),weight:se().min(1).optional().describe("A numeric column that says how much each row counts, in\
 loss and baseline alike; it is no feature."),encode:sn(se().min(1),e.part("encoder")).optional().describe("How columns become features: encoders by a column's kind (numeric, category, text, tokens, i\
mage) or its name.")}),rQ=e=>R({train:DE(e).partial().prefault({}).describe("How it is trained; what is left out is as in the student's training.")}),oQ=(e,t)=>{let n=e.kit(t),{parts:r={},labelOnly:o={}}=e.
defaults,s=DE(n),i=s.extend({epochs:s.shape.epochs.default(100),optimizer:Us(s.shape.optimizer,r.train?.optimizer)}),a=Object.keys(o),u=tQ(n,e.defaults),c=ye(a).transform(f=>u.parse({name:f,...o[f]})),
l=ce(at([...a.length?[c]:[],u],{error:`must be ${a.map(f=>JSON.stringify(f)).join(", ")} or an object with a name`})).refine(f=>new Set(f.map(({name:d})=>d)).size===f.length,{error:"must have differen\
t names"});return R({$schema:se().optional(),name:se().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,{error:"must be letters, digits, dots, hyphens and underscores, at most 100"}).default("run").describe(
"Names the run and its folder."),task:n.part("task").optional().describe("What is asked about each row. Left out, it is guessed from the label where that is plain, and said."),data:QE(n,["dataset"],nQ(
n)),teacher:Us(QE(n,["teacher","student"],rQ(n)),r.teacher),student:Us(n.part("student"),r.student),strategy:Us(n.part("strategy"),r.strategy),train:i.prefault({}).describe("How long and by which opti\
mizer the student is trained."),baselines:l.optional().describe("Further students of the same budget that learn from labels alone, beside the same-budget baseline: "+[...a,"or one with a loss and an a\
ugmentation of its own."].join(", ")),targets:eQ.optional().describe("How frozen teachers are asked, and their answers stored."),backend:Us(n.part("backend"),r.backend),seed:D().int().min(0).max(2**32).
default(1).describe("The first seed."),seeds:D().int().min(1).max(1e3).default(1).describe("How many seeds to run: seed, seed + 1, …"),plugins:iQ(t).optional().describe("Plugins of your own, for the\
 command line to load: paths, relative to the config, `npm:` or `jsr:` specifiers.")})};function Us(e,t){return t===void 0?e:e.prefault(t)}function sQ(e,t){return oQ(e,t)}function iQ(e=t=>t){let t=se().
min(1).refine(n=>/^(npm|jsr):./.test(n)||!/^[a-z][a-z0-9+.-]+:/i.test(n),"must be a path, or begin with npm: or jsr:");return ce(t.transform(n=>nc(n)?n:e(n)))}function ME(e,t,{subject:n="config",resolvePath:r}={}){let o=sQ(e,r),s=o.safeParse(t);if(!s.success)throw new _t(n,mo(s.error,o,"a config",t));let{$schema:i,...a}=s.data,u=Object.entries(a.teacher.train).
filter(([,A])=>A!==void 0),c=Object.fromEntries(u),{views:l,...f}={...a.train,...c},m=l!==void 0&&(c.views!==void 0||c.augment===void 0)?{...f,views:l}:f,p=[...TE(["train"],a.train),...c.views===void 0?
[]:TE(["teacher","train"],m)];if(p.length)throw new _t(n,p);return{...a,teacher:{...a.teacher,train:m}}}function TE(e,{augment:t,views:n}){if(n===void 0||t)return[];let r=`must be left out where there\
 is no ${e.join(".")}.augment`;return[{path:[...e,"views"],rule:r,value:n}]}function QE(e,t,n){let r=e.part(...t);return lr().meta({[tc]:t,[aQ]:n}).transform((o,s)=>{let i=typeof o=="string"?{use:o}:o,
a=typeof i=="object"&&i!==null&&!Array.isArray(i),u=a?Object.entries(i).filter(([m])=>Object.hasOwn(n.shape,m)):[],c=a?Object.fromEntries(Object.entries(i).filter(([m])=>!Object.hasOwn(n.shape,m))):i,
l=r.safeParse(c),f=n.safeParse(Object.fromEntries(u));if(l.success&&f.success)return{...l.data,...f.data};let d=[...l.success?[]:mo(l.error,r,"a config",c),...f.success?[]:mo(f.error,n,"a config",i)];
for(let{path:m,rule:p,...A}of Yu(d))s.addIssue({code:"custom",path:[...m],message:p,params:{rule:p,...A}});return Uo})}var aQ="retort:extras";function qm(e,t,n=[]){if(Object.is(e,t))return;let r=o=>typeof o==
"object"&&o!==null;if(!r(e)||!r(t)||Array.isArray(e)!==Array.isArray(t))return{path:n,a:e,b:t};for(let o of new Set([...Object.keys(e),...Object.keys(t)])){let s=Array.isArray(e)?Number(o):o,i=qm(e[o],
t[o],[...n,s]);if(i)return i}}h();h();h();async function tt(e){let t=new TextEncoder,n=[];for(let r of e){let o=typeof r=="string"?t.encode(r):hr(r),s=o.length>16777216;if(n.push(t.encode(`${o.length}${s?" in pieces":""}:`)),!s)n.push(o);else
for(let i=0;i<o.length;i+=16777216)n.push(await ho(o.slice(i,i+16777216)))}return oc(await ho(gt(n)))}async function ho(e){return new Uint8Array(await crypto.subtle.digest("SHA-256",e))}function oc(e){
return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function hr(e){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function gt(e){let t=new Uint8Array(e.reduce((r,o)=>r+o.length,
0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}h();function Zt(e){return new TextEncoder().encode(`${JSON.stringify(e,null,2)}
`)}function FE(e,t,n){return e.write(t,Zt(n))}async function xt(e,t,n){let r=await e.read(t);if(r)try{return JSON.parse(new TextDecoder().decode(r))}catch(o){let s=o.message.replaceAll(/\s+/g," ");throw new x(
`Cannot read ${n}/${t}: it must be JSON: ${s}`)}}var un="checksums.json",uQ=["README.md"];async function qs(e,t){let n=[...t].sort(([s],[i])=>s<i?-1:1),r={};for(let[s,i]of n)r[s]=oc(await ho(i.slice()));let o=[...t.keys()].at(-1);for(let[s,i]of t)s===
o&&await e.write(un,Zt(r)),await e.write(s,i)}async function Ao(e,t,{as:n,remedy:r="copy it anew, or train it anew",only:o,editable:s=[],warn:i=()=>{}}){let a=await xt(e,un,t);if(a===void 0)return e;let u=`\
Cannot open ${t} as ${n}`;if(!cQ(a))throw new x(`${u}: ${un} must have the SHA-256 of each file by its name: it does not; ${r}`);let c=Object.keys(a).find(f=>/[/\\]|^\.{0,2}$/.test(f));if(c!==void 0)throw new x(
`${u}: ${un} must name files beside it: current value is ${S(c)}; ${r}`);let l=new Map;for(let[f,d]of Object.entries(a)){if(uQ.includes(f)||o&&!o.includes(f))continue;let m=await e.read(f);if(!m)throw new x(
`${u}: it must have all files that ${un} names: ${f} is not there`);l.set(f,m);let p=oc(await ho(m.slice()));if(p===d)continue;let A=`its SHA-256 is ${p.slice(0,12)}…, and ${un} has ${d.slice(0,12)}\
…`;if(s.includes(f)){i(`${t}/${f} is not as it was written (${A}): it is taken as it is`);continue}throw new x(`${u}: ${f} must be as it was written: ${A}; ${r}, or remove ${un} if you have changed ${f}\
 yourself`)}return{read:f=>l.has(f)?Promise.resolve(l.get(f)):e.read(f)}}function cQ(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)&&Object.values(e).every(t=>typeof t=="string")}h();h();var LE=["","?","NA","N/A","null"];function ze(e){let t=Number(e);if(!Number.isFinite(t))return NaN;let n=e.charCodeAt(0);return n>lQ&&n<128||!fQ.test(e)?t:NaN}var lQ=48,fQ=/^\s*(0[xob]|$)/i;function Yn(e,t){
let n=Math.min(e.length,t.length);for(let r=0;r<n;r++)if(e.charCodeAt(r)!==t.charCodeAt(r))return e.codePointAt(r)-t.codePointAt(r);return e.length-t.length}function Gs(e){let t=[...e];return t.some(n=>Number.
isNaN(ze(n)))?t.sort(Yn):t.sort((n,r)=>Number(n)-Number(r)||Yn(n,r))}function oa(e){let t=new Set;for(let n of e){if(t.has(n))return n;t.add(n)}}function Ws(e,t){return typeof t=="string"?e.indexOf(t):
t<0?e.length+t:t}function Kt(e){let t=[...e],n=t.slice(0,10).map(r=>JSON.stringify(dr(r,40)));return t.length>10?`${n.join(", ")} and ${t.length-10} more`:n.join(", ")}function ct(e,t){return`${e} ${t}${e===
1?"":"s"}`}function sa(e){let t=new Int32Array(e).fill(-1),n=new Map;return{set(r,o){if(o===void 0)return;let s=n.get(o);s===void 0&&n.set(o,s=n.size),t[r]=s},finish(){let r=[...n.keys()].sort(Yn),o=new Int32Array(
r.length);return r.forEach((s,i)=>o[n.get(s)]=i),{categories:r,codes:t.map(s=>s<0?-1:o[s])}}}}h();h();h();function Ko(e,t){let{name:n,encoder:r}=e;if(Object.hasOwn(t,r))return t[r](e);throw new x(`Cannot encode column ${S(n)} as its encoder must be at hand: ${S(r)} is not; name the plugin that it comes wi\
th`)}function NE(e,t){let{of:n,width:r,missing:o}=e,s=Ko(e,t);return(i,a,u)=>{if(a.fill(0,u,u+r+(o?1:0)),o&&i===null&&(a[u+r]=1),"write"in s)return Gm(n,i,c=>s.write(c,a,u))}}function Gm(e,t,n){if(t==
null)return n(null);if(e==="tokens"){let r=Wm(t);return typeof r=="string"?r:n(r)}if(typeof t!="string"&&typeof t!="number")return"a text, a number or null";if(e==="numeric"||e==="image"){let r=typeof t==
"number"?t+0:ze(t);return Number.isFinite(r)?n(r):"a finite number"}return n(String(t))}function Wm(e){let t=Array.isArray(e)?e:typeof e=="string"?dQ(e):[e],n=new Int32Array(t.length);for(let r=0;r<t.
length;r++){let o=t[r],s=typeof o=="number"?o:typeof o=="string"?ze(o):NaN;if(!(Number.isInteger(s)&&s>=0&&s<2**31))return`ids, whole numbers from 0 on, as a list or with spaces between them, and not ${S(
o)}`;n[r]=s}return n}function dQ(e){return e.split(/\s+/).filter(t=>t)}function sc({kind:e,name:t,...n},r,o){if(e==="text")return{kind:e,name:t,values:r};let s=new Int32Array(r.length+1),i=r.map((f,d)=>{let m=Wm(f??"");if(typeof m=="string")throw o(`row ${d+1}, column ${S(
t)} must be ${m}: current value is ${S(f)}`);return s[d+1]=s[d]+m.length,m}),a=new Int32Array(s.at(-1));i.forEach((f,d)=>a.set(f,s[d]));let u=n.vocabulary||a.reduce((f,d)=>Math.max(f,d),0)+1,c={kind:e,
name:t,ids:a,starts:s,vocabulary:u},l=jE(c,r.length);if(l!==void 0)throw o(l);return c}function zE(e,t,n){let r=new Int32Array(t.length+1);return t.forEach(({length:o},s)=>r[s+1]=r[s]+o),{kind:"tokens",
name:e,ids:Int32Array.from(t.flat()),starts:r,vocabulary:n}}function jE({name:e,ids:t,starts:n,vocabulary:r},o){let s=`column ${S(e)}`;if(!(Number.isInteger(r)&&r>0))return`${s} must have a vocabulary\
 of one id or more: current value is ${S(r)}`;let i=n.every((c,l)=>l===0?c===0:c>=n[l-1]);if(n.length!==o+1||!i||n.at(-1)!==t.length)return`${s} must say where each of ${o} rows starts, from 0 to the ${t.
length} ids: it has ${n.length} starts, the last ${n.at(-1)}`;let a=t.findIndex(c=>!(Number.isInteger(c)&&c>=0&&c<r));return a<0?void 0:`row ${n.findIndex((c,l)=>a<n[l+1])+1}, ${s} must have ids from \
0 to ${r-1}, the last of its vocabulary: current value is ${t[a]}`}function UE({rows:e,further:t=[]}){for(let n of t)if(n.kind==="tokens"){let r=jE(n,e);if(r!==void 0)return r}else if(n.values.length!==
e)return`column ${S(n.name)} must have a text for each of ${e} rows: it has ${n.values.length}`}h();function Zm({label:e,labelColumns:t,classes:n,labels:r}){return t??[{name:e,texts:n,codes:r}]}function Zs(e){if("values"in e)return e.values;if("ids"in e)return new Float64Array(e.starts.length-1).fill(
NaN);let t=e.texts.map(ze);return Float64Array.from(e.codes,n=>t[n]??NaN)}var Km=";";function ic(e,t=Km){if(e.filter(o=>o.includes(t)).length<2)return!1;let r=new Set(e.flatMap(o=>o.split(t).map(s=>s.
trim())));return r.delete(""),r.size>=2&&r.size<e.length}h();h();function Vo(e){if(e===void 0)return pQ;let t=[],n=GE(e).map(o=>WE(o)?(t.push(o),o==="YYYY"?"(\\d{4})":"(\\d{1,2})"):o.replaceAll(/[^\w\s]/g,"\\$&")).join(""),r=new RegExp(`^${n}$`);return o=>{let s=r.
exec(o.trim());if(!s)return NaN;let i=(...u)=>Number(s[t.findIndex(c=>u.includes(c))+1]),a=u=>t.includes(u)?i(u):0;return Vm(i("YYYY"),i("MM","M"),i("DD","D"),a("HH"),a("mm"),a("ss"))}}function qE(e){
let t=GE(e),n=(...o)=>t.filter(s=>o.includes(s)).length,r=t.filter(o=>!WE(o)).join("");if(/[\p{L}\p{N}]/u.test(r.replace("T","")))return"must be made of YYYY, MM, DD, HH, mm and ss, with signs between\
 them";if(n("YYYY")!==1||n("MM","M")!==1||n("DD","D")!==1)return"must have YYYY, MM and DD once each";if(n("HH")>1||n("mm")>1||n("ss")>1)return"must have HH, mm and ss once at most"}function GE(e){return e.
split(/(YYYY|MM?|DD?|HH|mm|ss)/).filter(t=>t!=="")}function WE(e){return/^(?:YYYY|MM?|DD?|HH|mm|ss)$/.test(e)}var mQ=/^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:[.,]\d{1,9})?))?(?:Z|([+-])(\d\d)(?::?(\d\d))?)?)?$/;
function pQ(e){let t=e.trim(),n=/^(\d{4})(\d\d)(\d\d)$/.exec(t);if(n)return Vm(Number(n[1]),Number(n[2]),Number(n[3]),0,0,0);let r=mQ.exec(t);if(!r)return NaN;let[,o,s,i,a=0,u=0,c="0",l,f=0,d=0]=r,m=Vm(
...[o,s,i,a,u].map(Number),Number(c.replace(",",".")));if(Number(f)>23||Number(d)>59)return NaN;let p=(Number(f)*60+Number(d))/1440;return l==="-"?m+p:m-p}var hQ=[31,28,31,30,31,30,31,31,30,31,30,31];
function Vm(e,t,n,r,o,s){let i=e%4===0&&(e%100!==0||e%400===0),a=(hQ[t-1]??0)+(i&&t===2?1:0);if(!(n>=1&&n<=a&&r<24&&o<60&&s<60))return NaN;let u=t>2?e:e-1,c=Math.floor((153*((t+9)%12)+2)/5)+n-1;return 365*
u+Math.floor(u/4)-Math.floor(u/100)+Math.floor(u/400)+c-719468+(r*3600+o*60+s)/86400}h();function Hm(e){let t=new Map;for(let n of e){let r=AQ(n),o=t.get(r);o?o.push(n):t.set(r,[n])}return[...t.values()].filter(({length:n})=>n>1).map(n=>({texts:n,reason:wQ(n)}))}function AQ(e){let t=KE(e.
normalize("NFKC")),n=ze(t);return Number.isNaN(n)?ZE(t.replace(/[.,;:! ]{1,9}$/,"")).replaceAll(/[\u2018-\u201f"`\u00b4]/g,"'").replaceAll(gQ,"-").replace(/^'([^']*)'$/,"$1").replaceAll(yQ," "):`#${n+
0}`}var gQ=/[\u2010-\u2015\u2212]/g,yQ=/(?<=\p{L})[-_ ](?=\p{L})/gu;function ZE(e){return e.toUpperCase().toLowerCase()}function KE(e){return e.replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g,"").replaceAll(
/\s+/gu," ").trim()}function wQ(e){let t=n=>new Set(e.map(n)).size===1;return t(n=>n.normalize("NFC"))?"one text in two forms of Unicode":e.every(n=>!Number.isNaN(ze(n.normalize("NFKC"))))?"one number":
t(ZE)?"upper and lower case":t(n=>KE(n.normalize("NFKC")).replace(/[. ]{1,9}$/,"").toLowerCase())?"one text but for spaces, dots, case or forms of Unicode":"one text but for case and signs such as spa\
ces, dots, dashes and quotes"}function Fr(e){return JSON.stringify(dr(e,40)).replaceAll(/[\u00a0\u00ad\u0300-\u036f\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/g,t=>`\\u${t.charCodeAt(0).toString(16).
padStart(4,"0")}`)}h();var Lr="write plain numbers in the file (1234.5)",uc={"decimal comma":{look:"numbers with a decimal comma",remedy:'set "decimal": ","'},comma:{look:"numbers whose comma may stand for a decimal point o\
r be between thousands",remedy:'set "decimal": "," where 1,234 means 1.234, or "thousands": "," where it means 1234'},"point and comma":{look:"numbers with a decimal comma and points between thousands",
remedy:'set "decimal": "," and "thousands": "."'},"thousands comma":{look:"numbers with commas between thousands",remedy:'set "thousands": ","'},"thousands point":{look:"numbers with points between th\
ousands",remedy:'set "decimal": "," and "thousands": "."'},"thousands space":{look:"numbers with spaces between thousands",remedy:'set "thousands": " " (and "decimal": "," where a comma is the decimal\
 mark)'},"thousands apostrophe":{look:"numbers with apostrophes between thousands",remedy:`set "thousands": "'"`},digits:{look:"numbers in other digits or signs than 0 to 9, + and -",remedy:Lr},notation:{
look:"numbers in another notation than 1234.5 or 1.2e3",remedy:Lr},quoted:{look:"numbers in quotes",remedy:'set "quote" to the quote that they have'},"iso date":{look:"dates",remedy:'list the column u\
nder "dates" to have days since 1970'},date:{look:"dates",remedy:'name the column and its format under "dates", as in "dates": { "column": "DD/MM/YYYY" }'},"named date":{look:"dates in another form th\
an 2024-03-31",remedy:"write them as 2024-03-31 in the file"},marked:{look:"numbers that a spreadsheet has marked as text",remedy:Lr},negative:{look:"numbers in parentheses or with the minus behind th\
em",remedy:"write plain numbers in the file (-1234.5)"},fraction:{look:"fractions, or dates without a year",remedy:Lr},time:{look:"times",remedy:"write them as a number of seconds or hours in the file"},
percent:{look:"numbers with a percent sign",remedy:Lr},currency:{look:"numbers with a currency",remedy:Lr},comparison:{look:"numbers with < or >",remedy:Lr},unit:{look:"numbers with a unit",remedy:`${Lr}\
, all in one unit`},none:{look:"texts for what is not known",remedy:'list them under "missing"'}},HE={look:"numbers with a decimal point",remedy:'leave "decimal" and "thousands" out where a point is t\
he decimal mark, or set "thousands": "." where it is between thousands'},bQ=e=>!Number.isNaN(Vo()(e)),Ks=String.raw`[+-]?(?:\d[\d., ']*)`,Vs=String.raw`(?:\p{Sc}|[A-Z]{1,3}\$|[A-Z]{3}|[Kk]r\.?|zł|Kč|Fr\.?|Rs\.?)`,
VE=String.raw`(?: ?(?:[kKmMbB]|[kmb]n|[MB]n|Mio\.?|Mrd\.?|thousand|million|billion|lakh|crore))?`,ac="(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]{0,7}",EQ=[["comma",/^[+-]?[1-9]\d{0,2},\d{3}$/],
["decimal comma",/^[+-]?\d*,\d+(?:[eE][+-]?\d+)?$/],["thousands comma",/^[+-]?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d*)?$/],["point and comma",/^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/],["thousands point",/^[+-]?\d{1,3}(?:\.\d{3}){2,}$/],
["thousands space",/^[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d*)?$/],["thousands apostrophe",/^[+-]?\d{1,3}(?:['\u2019]\d{3})+(?:[.,]\d*)?$/],["notation",/^[+-]?(?:\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|0[xXoObB][\da-fA-F]+)$/],
["date",/^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?:[ T].{0,20})?$/],["date",/^\d{4}[./-]\d{1,2}[./-]\d{1,2}(?:[ T].{0,30})?$/],["named date",new RegExp(`^(?:\\d{1,2}[ .-]{1,2})?${ac}[ .,-]{1,2}(?:\\d{\
1,2},? )?\\d{2,4}(?: .{0,20})?$`,"i")],["named date",new RegExp(`^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? \\d{1,2} ${ac} \\d{4}(?: .{0,20})?$`,"i")],["named date",/^\d{1,2}\.?(?: de)? \p{L}{3,12}\.?(?: de)? \d{4}$/u],
["named date",new RegExp(`^(?:\\d{1,2}[ -]${ac}|${ac} \\d{1,2})$`,"i")],["named date",/^(?:\d{4}[-/](?:\d{1,2}|Q[1-4])|\d{1,2}[-/]\d{4})$/],["named date",/^(?:Q[1-4][ -]?\d{4}|\d{4} ?Q[1-4]|\d{4}-?W\d\d(?:-?\d)?|\d{4}年\d{1,2}月(?:\d{1,2}日)?)$/],
["quoted",/^['"`\u2018-\u201f\u00ab][+-]?\d[\d.,]{0,30}['"`\u2018-\u201f\u00bb]$/],["time",/^\d{1,3}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]m)?$/i],["time",/^P(?=[\dT])(?:\d{1,9}[YMWD]){0,4}(?:T(?:\d{1,9}(?:\.\d{1,9})?[HMS]){1,3})?$/],
["percent",new RegExp(`^${Ks}[%‰‱]$`,"u")],["percent",new RegExp(`^% ?${Ks}$`)],["negative",new RegExp(`^\\((?:${Vs} ?)?\\d[\\d., ']*(?:[%]|${Vs})?\\)$`,"u")],["negative",new RegExp(`^(?:${Vs} ?)?\
\\d[\\d.']*(?:,[\\d.']+)*-$`,"u")],["currency",new RegExp(`^[+-]?${Vs} ?${Ks}${VE}$`,"u")],["currency",new RegExp(`^${Ks}${VE} ?${Vs}$`,"u")],["currency",new RegExp(`^(?:${Vs} ?)?\\d[\\d.']*,-$`,"u")],
["fraction",/^[+-]?(?:\d{1,9} )?\d{1,9}\/\d{1,9}$/],["marked",/^(?:="?[+-]?\d[\d.,]{0,30}"?|['\u2018\u2019][+-]?\d[\d.,]{0,30})$/],["notation",/^[+-]?\d{1,20}(?:[.,]\d{1,20})? ?[×x*·] ?10\^?[+-]?\d{1,3}$/],
["comparison",/^(?:[<>]=?|[≤≥~≈]) ?[+-]?\d[\d.,]*$/],["unit",new RegExp(`^${Ks}° ?[NSEWCF]$`)],["unit",/^\d{1,3} ?(?:['′]|ft\.?) ?\d{1,2}(?:\.\d{1,3})? ?(?:["″]|''|in\.?)?$/],["unit",/^\d{1,4} ?[a-z]{1,7}(?: \d{1,4} ?[a-z]{1,7}){1,3}$/],
["unit",new RegExp(`^${Ks}[\\p{L}°µ"][\\p{L}°µ/\\d^*²³.]{0,9}$`,"u")]],IQ=new Set(["unit","comparison","time","fraction"]),vQ=new Set([..."- -- --- . .. ? * _ n/a na n.a. n.a #n/a #na nan none n\
ull nil nul inf -inf +inf infinity -infinity".split(" "),..."missing unknown unk undefined tbd tba k.a. s/o (null) <null> <na> #value! #ref! #div/0!".split(" "),..."void empty blank x xx xxx \\n".split(
" "),"not available","not applicable",""]);function ia(e){if(e.length>60)return"text";if(!Number.isNaN(ze(e)))return"number";let t=JE(e);if(vQ.has(t.toLowerCase()))return"none";if(bQ(t))return"iso dat\
e";for(let[o,s]of EQ)if(s.test(t))return o;let n=t.normalize("NFKC").replaceAll(/\p{Nd}/gu,CQ).replaceAll(/[\u2010-\u2015\u2212]/g,"-").replaceAll("٫",".").replaceAll("٬",",");if(n===t)return"text";
let r=ia(n);return r==="text"||r==="none"||r==="unit"?"text":r==="number"?"digits":r}function JE(e){return e.replaceAll(/[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000]/g," ").trim()}function CQ(e){let t=e.
codePointAt(0),n=t;for(;t-n<9&&/^\p{Nd}$/u.test(String.fromCodePoint(n-1));)n--;return String((t-n)%10)}function Ym(e,t="column"){let n=new Map;for(let f of e){let d=ia(f),m=n.get(d);m?m.push(f):n.set(
d,[f])}let r=n.get("number")?.length??0,o=n.get("none")??[],s=n.get("text")?.length??0;for(let[f,d]of[["decimal comma","comma"],["thousands comma","comma"]]){let[m,p]=[n.get(f),n.get(d)];!m||!p||(m.push(
...p),n.delete(d))}let i=n.get("comma");i&&n.get("number")?.some(f=>/\.(?!\d{3}$)/.test(f))&&(n.set("thousands comma",[...n.get("thousands comma")??[],...i]),n.delete("comma")),n.has("thousands point")&&
n.has("decimal comma")&&Jm(n,"point and comma","decimal comma"),n.has("thousands point")&&Jm(n,"point and comma","thousands point"),n.has("point and comma")&&Jm(n,"point and comma","decimal comma");let a=[
...n].filter(([f])=>!["number","none","text"].includes(f)).sort((f,d)=>d[1].length-f[1].length),u=a.find(([f])=>!IQ.has(f)||e.length>=10),c=a.reduce((f,[,d])=>f+d.length,0);if(u&&c+r>=s+o.length&&2*(c+
r+o.length)>=e.length){let{look:f,remedy:d}=uc[u[0]],m=a[1]&&u===a[0]&&a[1][1].length>e.length/10?` and ${uc[a[1][0]].look}`:"";return{look:f+m,remedy:u[0]==="date"?kQ(u[1],t):d,odd:!0,examples:u[1].slice(
0,3),count:c}}let l=[...o,...n.get("text")??[]];if(!(r<=l.length&&!(o.length&&r>s)))return l.length?{...uc.none,odd:!1,look:"numbers but for some texts",examples:l.slice(0,5),count:l.length}:{...HE,odd:!1,
examples:(n.get("number")??[]).slice(0,3),count:r}}var xQ=20;function YE(e){let t=e.filter(n=>/^[^\p{L}\p{N}]{0,8}\p{Nd}/u.test(n));if(!(e.length<=xQ||t.length<.9*e.length))return{look:"texts that beg\
in with a number",remedy:`${Lr} where they are quantities`,odd:!1,examples:t.slice(0,3),count:t.length}}function kQ(e,t){let n=e.map(l=>/^(\d{1,4})([./-])(\d{1,2})([./-])(\d{1,4})(.*)$/.exec(JE(l))),r=new Set(
n.map(l=>SQ(l?.[6]??""))),o=new Set(n.flatMap(l=>l?[l[2],l[4]]:[])),[s]=r,[i]=o;if(r.size>1||s===void 0||o.size!==1||i===void 0)return'write them as 2024-03-31 or 2024-03-31T12:30 in the file, and lis\
t the column under "dates"';let a=(...l)=>`set "dates" to ${l.map(f=>JSON.stringify({[t]:f.join(i)+s})).join(" or ")}`;if(n.every(l=>l&&l[1].length>2))return a(["YYYY","MM","DD"]);let u=l=>n.some(f=>f&&
Number(f[l])>12),c=n.some(l=>l&&l[5].length<3)?", once years have four digits":"";return u(1)?a(["DD","MM","YYYY"])+c:u(3)?a(["MM","DD","YYYY"])+c:`${a(["DD","MM","YYYY"],["MM","DD","YYYY"])}, whichev\
er it is${c}`}function SQ(e){let[,t,n]=/^([ T])\d{1,2}:\d{1,2}(:\d{1,2})?$/.exec(e)??[];return e===""?"":t===void 0?void 0:`${t}HH:mm${n?":ss":""}`}function Jm(e,t,n){let r=e.get(n);!r||t===n||(e.set(
t,[...e.get(t)??[],...r]),e.delete(n))}function cc(e){let t=ia(e);return t==="number"?HE.remedy:t==="text"||t==="none"?void 0:uc[t].remedy}var BQ=6;function eI(){return{cells:0,row:0,text:"",texts:new Map}}function tI(e,t,n){e.cells++===0&&(e.row=t,e.text=n);let r=e.texts.get(n);r!==void 0?e.texts.set(n,r+1):e.texts.size<BQ&&e.texts.set(
n,1)}function nI(e,{cells:t,row:n,text:r,texts:o},s){let i=s.dates?.has(e),a=i?"a date":"a finite number",u=`row ${n}, column ${S(e)} must be ${a}: current value is ${S(r)}`,c=[...o].map(([y,w])=>`${Fr(
y)} in ${w}`),l=[...o.values()].reduce((y,w)=>y+w,0),f=l<t?`, others in ${t-l}`:"",d=t>1?` (of its cells ${t} are no ${i?"dates":"numbers"}: ${c.join(", ")}${f})`:"",m=i?RQ(r):cc(r),p=[...s.missing??[],
...o.keys()],A=!m&&p.length<=12&&l===t&&p.every(y=>y.length<=20)?`set "missing" to ${JSON.stringify(p)}`:`list ${t>1?"them":"it"} under "missing"`;if(i)return`${u}${d}; ${m}, or, for cells that have n\
one, ${A}`;let g=[...m?[m]:[],A,'list the column under "categorical"'];return`${u}${d}; ${g.slice(0,-1).join(", ")}, or ${g.at(-1)}`}function RQ(e){return ia(e)==="date"?'name the format that all of i\
t has under "dates", as in "dates": { "column": "DD/MM/YYYY" }':'write it as 2024-03-31 or 2024-03-31T12:30 in the file, or name its format under "dates"'}var $Q=Vo(),[XE,OQ,_Q]=[48,57,46],PQ=20;function rI(e){
let t=e,n,r=!1,o,s=e,i=!1,a=e,u=0,c=0;return{add(l,f){if(a?u===0?c=f:f!==c+u&&(a=!1):s&&u===0&&(c=f),u++,!!e){if(s&&(s=f>19e6&&f<2101e4&&l.length===8&&!Number.isNaN($Q(l)),i||=f!==c),o===void 0&&l.charCodeAt(
0)===XE&&l.length>1){let d=l.charCodeAt(1);d>=XE&&d<=OQ&&(o=l)}t&&(l.indexOf(".")<0?(t=Math.abs(f)<1e3,r||=f!==0):(t=l.charCodeAt(l.length-4)===_Q&&TQ.test(l),n??=l))}},finish(l,f){let d=`column ${S(l)}`;
if(f)return[];let m=[];if(t&&n!==void 0&&r){let p=n.replace(".","");m.push(`${d} has numbers such as ${S(n)} beside whole ones below 1000: they are read with a decimal point; set "decimal": "," and "t\
housands": "." if ${n} means ${p}, or list the column under "numeric" if not`)}return s&&i&&m.push(`${d} has numbers that are dates, such as ${c}: they are read as numbers, in which a month has 100 da\
ys; list it under "dates" to have days since 1970, or under "numeric" if they are none`),o!==void 0&&m.push(`${d} has numbers that begin with 0, such as ${S(o)}, as codes do: they are read as numbers;\
 list it under "categorical" if they are codes, or under "numeric" if not`),a&&u>=PQ&&m.push(`${d} counts the rows on and on from ${c}, as a row's number does, which says nothing of new rows; list it \
under "ignore", or under "numeric" if it means something`),m}}}var TQ=/^[+-]?[1-9]\d{0,2}\.\d{3}$/;h();h();h();function Xm({categories:e,missing:t},n,r,o){let s=e.length;r.fill(0,o,o+s+(t?1:0)),n!=="missing"?n!==void 0&&(r[o+n]=1):t&&(r[o+s]=1)}var QQ=15;function DQ(e,t){let n=e.indexOf(t);if(n>=0)return n;let r=oI(
t),o=Number.isNaN(r)?-1:e.findIndex(s=>oI(s)===r);return o<0?void 0:o}function oI(e){return e.length>QQ?NaN:ze(e)}function Hs({categories:e}){let t=new Map(e.map((n,r)=>[n,r]).reverse());return n=>t.get(
n)??DQ(e,n)}function sI(e,t,n,r,o){if(typeof n=="number"&&!(Math.abs(n)<2**53))return"a text, a number below 2^53 or null";Xm(e,n===null?"missing":t(String(n)),r,o)}h();h();function iI(e,t){if(e.kind==="numeric")return;if(e.kind==="encoded")return NE(e,t);let n=Hs(e);return(r,o,s)=>r!==null&&typeof r!="string"&&typeof r!="number"?"a text, a number or null":sI(e,n,r,o,s)}function cn(e){return("width"in e?e.width:e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}var go=1e6;function ep({mean:e,sd:t},n){let r=(n-e)/t,o=Number.isFinite(r)?r:n/t-e/t;return Math.max(
-go,Math.min(go,o))}function tp(e,t,n,r){let o=Number.isNaN(t);n[r]=o?e.fill??0:ep(e,t),e.missing&&(n[r+1]=o?1:0)}function En(e){let t=0;return e.map(n=>{let r=t;return t+=cn(n),r})}function MQ(e,t){let n=En(e),r=e.map(o=>iI(o,t));return(o,s,i,a)=>{let u=e[o];if(a+=n[o],u.kind!=="numeric")return r[o](s??null,i,a);let c=s==null;if(!c&&typeof s!="string"&&typeof s!="number")return"\
a text, a number or null";let l=c?NaN:typeof s=="number"?s+0:ze(s);if(!c&&!Number.isFinite(l))return"a finite number";tp(u,l,i,a)}}function FQ(e,{name:t},n,r){return new x(`Cannot encode ${e} as colum\
n ${S(t)} must be ${r}: current value is ${S(n)}`)}function lc(e,t,n){let{name:r}=t;return new x(`Cannot encode ${e} as it must have the ${aa(t)} column ${S(r)}: it is not there${it(r,n)}`)}function aa(e){
return"of"in e?e.of:e.kind}function uI({columns:e},{missing:t=[],unknown:n,encoders:r={}}={}){let o=MQ(e,r),s=En(e);return(i,a,u)=>{let c=aI(i)?i.cells:new Map(Object.entries(i)),l=aI(i)?`row ${i.number}`:
"the row";e.forEach((f,d)=>{let m=c.get(f.name);if(m===void 0&&!c.has(f.name))throw lc(l,f,c.keys());let p=m==null||typeof m=="string"&&t.includes(m.trim()),A=o(d,p?null:m,a,u);if(A)throw FQ(l,f,m,A);
if(!n||p||f.kind!=="categorical")return;a.subarray(u+s[d],u+s[d]+cn(f)).every(y=>y===0)&&n(f,m)})}}function aI(e){return e.cells instanceof Map}function fc({columns:e}){return En(e).filter((t,n)=>e[n].kind==="numeric")}h();var Js=["numeric","category","text","tokens","image"],dc={of:()=>{},encoders:{}};function mc(e,t={},n=e.container){let r=e.defaults.parts?.encode??{},o=new Map,s=i=>{let{use:a,...u}=e.parse(["encoder"],
i);return{use:a,options:u,encoder:e.make("encoder",{use:a,...u},n)}};return{of(i,a){let c=(Object.hasOwn(t,a)&&!Js.includes(a)?t[a]:void 0)??t[i]??r[i];if(!c)return;let l=o.get(c)??s(c);o.set(c,l);let{
takes:f}=l.encoder;if(f.includes(i))return l;throw new x(`Cannot encode the ${i} column ${S(a)} as its encoder must take ${i} columns: ${l.use} takes ${f.join(", ")}; ${LQ(e,n,i)}`)},encoders:np(e,n)}}
function np(e,t=e.container){return Object.fromEntries(e.list("encoder").map(({name:n})=>[n,({options:r,state:o,...s})=>{let{cells:i}=e.make("encoder",{use:n,...r},t);if(i)return i(o);throw new He(`en\
coder ${n}: it must have the function "cells" as column ${S(s.name)} was encoded by its own formula: it has none`)}]))}function cI(e,t){return new x(`Cannot encode the ${e} column ${S(t)} as an encode\
r must take it: there is none by default; name one under data.encode, or leave the column out`)}function LQ(e,t,n){let r=e.list("encoder").flatMap(({name:o})=>{try{return e.make("encoder",o,t).takes.includes(
n)?[o]:[]}catch{return[]}});return r.length?`name ${r.join(" or ")} under data.encode`:"leave the column out"}function lI(e,t={}){let n=NQ(e),r=new Set(n.values().flatMap(o=>o));return Object.keys(t).
flatMap(o=>{if(Js.includes(o))return n.get(o)?.length?[]:[`data.encode.${o} has no effect, as the table has no ${o} column`];if(r.has(o))return[];let s=[...Js,...r];throw new x(`Cannot use data.encode\
 as each key must be a kind of column (${Js.join(", ")}) or a column of the table: current value is ${S(o)}${it(o,s)}`)})}function NQ({numeric:e,categorical:t,further:n=[]}){let r=o=>n.filter(s=>s.kind===
o).map(({name:s})=>s);return new Map([["numeric",e.image?[]:e.names],["image",e.image?e.names:[]],["category",t.map(({name:o})=>o)],["text",r("text")],["tokens",r("tokens")]])}h();var zQ="tokens",jQ=["features","image","lengths"];function pc({columns:e},t){let n=e.flatMap(r=>{if(r.kind!=="encoded"||r.width>0)return[];let o=Ko(r,t);return"ids"in o?[{column:r,cells:o}]:[]});return n.
map(({column:r,cells:o})=>{let s=n.length>1?r.name:zQ;if(!jQ.includes(s))return{name:s,column:r,cells:o};throw new x(`Cannot make an input of column ${S(s)} as no other input must have its name: curre\
nt value is ${S(s)}; rename the column`)})}var rp=class{name;column;#e=new Int32Array(1024);#t=0;#n=[0];#r;constructor({name:t,column:n,cells:r}){this.name=t,this.column=n,this.#r=r}add(t,n){let{of:r,
name:o}=this.column,{vocabulary:s}=this.#r,i=t instanceof Int32Array?this.#r.ids(t):Gm(r,t,c=>this.#r.ids(c)),a=(c,l)=>new x(`Cannot encode ${n} as column ${S(o)} must be ${c}: current value is ${S(l)}`);
if(typeof i=="string")throw a(i,t);let u=this.#t+i.length;if(u>this.#e.length){let c=new Int32Array(Math.max(u,2*this.#e.length));c.set(this.#e),this.#e=c}for(let c of i){if(!(c>=0&&c<s))throw a(`ids \
from 0 to ${s-1}, the last of its vocabulary`,c);this.#e[this.#t++]=c}this.#n.push(u)}finish(){let{vocabulary:t}=this.#r,[n,r]=[this.#e.slice(0,this.#t),Int32Array.from(this.#n)];return{kind:"tokens",
ids:n,starts:r,vocabulary:t}}};function hc(e,t){let n=pc(e,t).map(r=>new rp(r));if(n.length)return{add(r,o){for(let s of n)s.add(r(s.column.name),o)},finish:()=>Object.fromEntries(n.map(r=>[r.name,r.finish()]))}}var _n=64;function dI(e,t,n=dc){if(t.length===0)throw new RangeError("Cannot fit preprocessing as there must be a training row: there is none");let r=qQ(op(e),t,n),o=r.reduce((i,a)=>i+cn(a),0),s=UQ(e.
numeric,r);return{version:1,label:e.label,classes:[...e.classes],columns:r,features:o,...s?{image:s}:{}}}function UQ({image:e,names:t},n){if(!e)return;let r=[e.height,e.width,e.channels],o=n.slice(0,t.
length),s=o.find(({missing:u})=>u),i=o.find(({kind:u})=>u!=="numeric"),a=`Cannot take the numeric columns for an image of ${r.join(" × ")}`;if(s)throw new x(`${a} as no pixel must be missing: column ${S(
s.name)} has missing cells`);if(i)throw new x(`${a} as each pixel must become one number: column ${S(i.name)} is encoded otherwise${i.kind==="encoded"?`, by ${i.encoder}`:""}`);if(r.reduce((u,c)=>u*c,
1)===t.length)return r;throw new x(`${a} as there must be as many columns: current value is ${t.length}`)}function op({numeric:e,categorical:t,further:n=[]}){let{names:r,values:o,scale:s="column",image:i}=e;
return[...r.map((a,u)=>({kind:i?"image":"numeric",name:a,values:o,stride:r.length,at:u,scale:s})),...t.map(a=>({...a,kind:"category"})),...n]}function qQ(e,t,n){let r=new Map,o=new Map;e.forEach(({kind:i,
name:a},u)=>{let c=n.of(i,a);o.has(c)||o.set(c,o.size);let l=`${i} ${o.get(c)}`,f=r.get(l);f?f.at.push(u):r.set(l,{chosen:c,at:[u]})});let s=[];for(let{chosen:i,at:a}of r.values()){let u=a.map(l=>e[l]),
c=i?i.encoder.fit(u,t):GQ(u,t);if(c.length!==u.length)throw new TypeError(`Encoder ${i?.use} must fit each of ${u.length} columns: it has fitted ${c.length}`);c.forEach((l,f)=>s[a[f]]=WQ(u[f],l,i,t))}
return s}function GQ(e,t){let[n]=e;if(n.kind==="numeric"||n.kind==="image")return Jo(e,t);if(n.kind==="category")return e.map(r=>ip(r,t));throw cI(n.kind,n.name)}function WQ(e,t,n,r){let{kind:o,name:s}=e;
if(t.kind!=="encoded"){let{kind:d,...m}=t;return{kind:d,name:s,...m}}let{use:i,options:a}=n,{width:u,state:c}=t;if(!(Number.isInteger(u)&&u>=0))throw new TypeError(`Encoder ${i} must fit column ${S(s)}\
 with a whole number of features: it has ${u}`);let l=sp(e),f=u>0&&r.some(d=>l(d)===null);return{kind:"encoded",name:s,of:o,encoder:i,options:a,state:c,width:u,missing:f}}function sp(e){switch(e.kind){case"\
text":return t=>e.values[t]??null;case"tokens":return t=>e.ids.subarray(e.starts[t],e.starts[t+1]);case"category":return t=>e.categories[e.codes[t]]??null;default:{let{values:t,stride:n,at:r}=e;return o=>{
let s=t[o*n+r];return Number.isNaN(s)?null:s}}}}function Jo(e,t){let[n]=e;if(!n)return[];let{values:r,stride:o,scale:s}=n,i=e.length,a=Int32Array.from(e,({at:f})=>f),u=new Uint8Array(i),l=ZQ(f=>{for(let d of t)
for(let m=0,p=d*o;m<i;m++){let A=r[p+a[m]];A===A?f(A,m):u[m]=1}},i,s==="table"?()=>0:f=>f);return e.map((f,d)=>({kind:"numeric",...l[d],missing:u[d]===1}))}function ZQ(e,t,n){let r=Int32Array.from({length:t},
(m,p)=>n(p)),o=(m=0)=>new Float64Array(t).fill(m),[s,i,a,u,c,l]=[o(1/0),o(-1/0),o(),o(),o(),o()];e((m,p)=>{let A=r[p];u[A]++===0&&(a[A]=m),m<s[A]&&(s[A]=m),m>i[A]&&(i[A]=m)});let f=s.map((m,p)=>2**Math.
min(1023,Math.floor(Math.log2(Math.max(-m,i[p])))));e((m,p)=>{c[r[p]]+=m/f[r[p]]});let d=c.map((m,p)=>m/u[p]);return e((m,p)=>{let A=r[p];l[A]+=(m/f[A]-d[A])**2}),Array.from(r,m=>s[m]<i[m]?{mean:d[m]*
f[m],sd:Math.sqrt(l[m]/u[m])*f[m]||1}:{mean:a[m],sd:1})}function ip({categories:e,codes:t},n,r=_n){let o=new Float64Array(e.length),s=!1;for(let u of n){let c=t[u];c<0?s=!0:o[c]+=1}return{kind:"catego\
rical",categories:e.map((u,c)=>({text:u,count:o[c]})).filter(({count:u})=>u>0).sort((u,c)=>c.count-u.count||Yn(u.text,c.text)).slice(0,r).map(({text:u})=>u).sort(Yn),missing:s}}function mI(e,t,n,r=s=>new Float32Array(
s),o={}){let{columns:s,features:i}=e,a=n??hI(t),u=r(a.length*i),c=En(s),l=s.map(f=>f.kind==="numeric"?KQ(f,t):f.kind==="categorical"?HQ(f,t):VQ(f,t,o));for(let f=0,d=0;f<a.length;f++,d+=i)for(let m=0;m<
l.length;m++)l[m](u,d+c[m],a[f]);return u}function pI(e,t,n,r={}){let o=hc(e,r);if(!o)return;let s=new Map(op(t).map(i=>[i.name,sp(i)]));for(let i of e.columns)i.kind==="encoded"&&AI(i,t);for(let i of n??
hI(t))o.add(a=>s.get(a)(i),`row ${i+1}`);return o.finish()}function hI({rows:e}){return Int32Array.from({length:e},(t,n)=>n)}function KQ(e,{numeric:t,categorical:n,further:r=[]}){let{names:o,values:s}=t,
i=o.indexOf(e.name);if(i<0)throw gI(e,o,[...n,...r].map(({name:a})=>a));return(a,u,c)=>tp(e,s[c*o.length+i],a,u)}function AI(e,t){let n=op(t),r=n.find(({kind:s,name:i})=>s===e.of&&i===e.name);if(r)return r;
let o=n.map(({name:s})=>s);throw o.includes(e.name)?yI(e):lc("the table",e,o)}function VQ(e,t,n){let{name:r,width:o,missing:s}=e,i=Ko(e,n),a=sp(AI(e,t));return(u,c,l)=>{let f=a(l);u.fill(0,c,c+o+(s?1:
0)),s&&f===null&&(u[c+o]=1);let d="write"in i?i.write(f,u,c):void 0;if(d!==void 0)throw new x(`Cannot encode row ${l+1} as column ${S(r)} must be ${d}: current value is ${S(f)}`)}}function gI(e,t,n){return n.
includes(e.name)?yI(e):lc("the table",e,[...t,...n])}function yI(e){return new x(`Cannot encode the table as it must have the ${aa(e)} column ${S(e.name)}: it is of another type`)}function HQ(e,{numeric:t,
categorical:n,further:r=[]}){let o=n.find(({name:i})=>i===e.name);if(!o){let i=[...t.names,...r.map(({name:a})=>a)];throw gI(e,n.map(({name:a})=>a),i)}let s=o.categories.map(Hs(e));return(i,a,u)=>{let c=o.
codes[u];Xm(e,c<0?"missing":s[c],i,a)}}var Ho=se().min(1),fI=R({version:fr(1),label:Ho,classes:ce(se()).min(1),columns:ce(Xd("kind",[R({kind:fr("numeric"),name:Ho,mean:D(),sd:D().positive(),missing:Le(),
fill:D().optional()}),R({kind:fr("categorical"),name:Ho,categories:ce(se()),missing:Le()}),R({kind:fr("encoded"),name:Ho,of:ye(Js),encoder:se(),options:sn(se(),lr()),state:lr(),width:Ne().nonnegative(),
missing:Le()})])).min(1),features:Ne().nonnegative(),image:ao([Ne().positive(),Ne().positive(),Ne().positive()]).optional(),answer:Xd("from",[R({task:Ho,from:fr("sigmoid")}),R({task:Ho,from:fr("tokens"),
between:ye([""," "]).optional()}),R({task:Ho,from:fr("numbers"),scales:ce(R({mean:D(),sd:D().positive()})).min(1)})]).optional()}).superRefine(({classes:e,columns:t,features:n,image:r,answer:o},s)=>{let i=(f,d)=>s.
addIssue({code:"custom",path:[f],message:d}),a=oa(t.map(({name:f})=>f));a!==void 0&&i("columns",`must have different names: ${S(a)} is there twice`),oa(e)!==void 0&&i("classes","must differ"),!o&&e.length<
2&&i("classes","must be at least 2"),o?.from==="numbers"&&o.scales.length!==e.length&&i("answer",`must have a scale for each of the ${e.length} outputs: it has ${o.scales.length}`);let u=t.reduce((f,d)=>f+
cn(d),0);n===0&&t.every(({kind:f})=>f!=="encoded")&&i("features","must be above 0"),u!==n&&i("features",`must be ${u}, as the columns say`);let c=r?.reduce((f,d)=>f*d,1)??0,l=t.slice(0,c).every(({kind:f,
missing:d})=>f==="numeric"&&!d);(c>t.length||!l)&&i("image","must have its pixels as the first columns")});function Ac(e){let t=fI.safeParse(e);if(t.success)return t.data;throw new _t("preprocessing",
mo(t.error,fI,"preprocessing",e))}function gc(e,t=new Set){let n=[],r=[];for(let o of e.categorical){let s=XQ(o,t.has(o.name));n.push(...s.warnings),r.push(...s.refusals)}return e.labelColumns||n.push(...oD(e)),{warnings:n,refusals:r}}
var ap=1e3,JQ=1e5,YQ=.9;function XQ({name:e,categories:t,codes:n},r){let o=t.length,s=`column ${Fr(e)}`,i=new Float64Array(o),a=0;for(let p of n)p<0||(i[p]+=1,a++);let u=[],c=o>_n?`the ${_n} most freq\
uent have a feature each, the other ${o-_n} (${ct(tD(i,a),"row")}) have none`:"each has a feature of its own",l=o>=YQ*a,f=r?[]:up(t),d=Ym(f,e)??(l&&o>_n?void 0:YE(f));if(d){let{look:p,remedy:A,examples:g}=d;
u.push(`${s} is read as ${o} categories and not as numbers: ${p} are there, such as ${Ar(g)}; ${c}; ${A}, or list the column under "ignore" or "categorical"`)}else{if(l&&!r&&o>_n)return{warnings:[],refusals:[
`${s} must be numbers, or categories that come again: it has ${o} different texts in ${ct(a,"row")}, such as ${Ar(t.slice(0,2))}, as ids, names and free text have; list it under ${wI(f)?'"text" for fe\
atures of their words, under ':""}"ignore", or under "categorical" for features of the ${_n} most frequent`]};o>_n?u.push(`${s} has ${o} categories in ${ct(a,"row")}: ${c}; join rare ones in the file,\
 or list the column under ${wI(up(t))?'"text" for features of their words, or under ':""}"ignore"`):l&&!r&&o>=10&&u.push(`${s} has ${o} different texts in ${ct(a,"row")}, such as ${Ar(t.slice(0,2))}: \
ids and names say nothing of new rows; list it under "ignore" if it has such`)}let m=o<=JQ?Hm(t):[];return m.length&&u.push(`${s} has categories that look alike and are kept apart: ${EI(m)}; write the\
m alike in the file where they are meant as one`),{warnings:u,refusals:[]}}function wI(e){return 2*e.filter(t=>t.trim().split(/\s+/).length>=eD).length>e.length}var eD=4;function tD(e,t){let n=e.toSorted().
subarray(-_n);return t-n.reduce((r,o)=>r+o,0)}function up(e){return e.length<=ap?e:Array.from({length:ap},(t,n)=>e[Math.floor(n*e.length/ap)])}var yc='set "task" to "numbers", or put the numbers into \
a few ranges in the file',bI=20,nD=10,rD=.9;function oD({label:e,classes:t,labels:n,rows:r}){let o=`label column ${Fr(e)}`,s=new Float64Array(t.length);for(let m of n)s[m]+=1;let i=[],a=Hm(t);if(a.length&&
i.push(`the ${o} has classes that look alike and are kept apart: ${EI(a)}; write them alike in the file where they are meant as one`),wc(t,s)){let[m,p]=[t[0],t.at(-1)];i.push(`the ${o} looks like a qu\
antity (a regression) and not like classes: it has ${t.length} different numbers from ${Fr(m)} to ${Fr(p)}, and each is a class that knows nothing of its neighbours; `+yc)}let u=lp(t);u!==void 0&&i.push(
`the ${o} looks like a quantity (a regression) and not like classes: it has ${t.length} different texts, ${u}, and each is a class that knows nothing of its neighbours; put them into a few ranges in t\
he file`);let c=t.filter(m=>sD.test(m.trim()));c.length&&i.push(`the ${o} has the ${c.length===1?"class":"classes"} ${Ar(c)}, as is written where the class of a row is not known; leave such rows out o\
f the file if so`);let l=t.filter((m,p)=>s[p]<=2);l.length&&i.push(`the ${o} has ${l.length===1?"a class":`${l.length} classes`} of two rows or one: ${Ar(l)}; training, validation and test cannot each\
 have one`);let f=s.indexOf(cp(s)),d=s[f]/r;return d>=rD&&r>=50&&i.push(`${(100*d).toFixed(1)} % of the rows are of class ${Fr(t[f])} (${o}): who always answers it is right as often; look at each clas\
s beside the accuracy`),i}var sD=/^(?:[+-]?(?:nan|inf|infinity)|nat|#n\/a|n\.a\.?|n\/a|na|<na>|null|nil|undefined|[-.?*_]{1,3}|)$/i;function lp(e){let t=e.length>bI?Ym(up(e)):void 0;return t?.odd?`${t.
look}, such as ${Ar(t.examples)}`:void 0}function wc(e,t){if(e.length<=nD)return!1;let n=e.map(ze);return n.some(o=>Number.isNaN(o))?!1:n.some(o=>!Number.isInteger(o))?!0:e.length<=bI?!1:!((n[0]===0||
n[0]===1)&&n.every((o,s)=>o===n[0]+s)&&cp(t)<=3*-cp(Array.from(t,o=>-o)))}function cp(e){let t=-1/0;for(let n=0;n<e.length;n++)t=Math.max(t,e[n]);return t}function Ar(e,t=5){let n=e.slice(0,t).map(Fr),
r=e.length-n.length;return r>0?`${n.join(", ")} and ${r} more`:n.length>1?`${n.slice(0,-1).join(", ")} and ${n.at(-1)}`:n.join("")}function EI(e){let t=e.slice(0,3).map(({texts:n,reason:r})=>`${Ar(n)}\
 (${r})`);return e.length>3?`${t.join(", ")} and ${e.length-3} more`:t.join(", ")}function bc(e,t,n="guess"){let r=iD(e,t),o=new Set(r),[s]=r,i=n==="columns"||r.length>1;if(n==="classes"&&r.length>1)throw t.refuse(`"label" must be one column where the task is classes: there are ${r.
length} (${Kt(r.map(y=>e[y]))})`);uD(e,o,t);let a=e.length,u=CI(e,t),c=t.number===void 0||t.number===ze,l=e.map((y,w)=>rI(c&&!o.has(w)&&!t.dates?.has(y))),f=new Float64Array(a),d=e.map(eI),m=new Map,p=0,
A,g=y=>{let w=y.filter(E=>d[E].cells).sort((E,I)=>d[E].row-d[I].row)[0];if(w!==void 0)throw t.refuse(nI(e[w],d[w],t))};return{add(y){p++;for(let E=0;E<a;E++){let I=y[E];if(t.isMissing(I))continue;let v=u[E](
I);v===v?(f[E]+=1,l[E].add(I,v)):tI(d[E],p,I)}if(i)return;let w=y[s];if(t.isMissing(w)?A??={row:p,text:w}:m.set(w,(m.get(w)??0)+1),A&&n==="classes")throw II(A,e[s],t)},finish(){if(p===0)throw t.refuse(
"there must be rows of data: there is a header alone");let y=!i&&n==="guess",w=y&&ic([...m.keys()]);if(A&&!w)throw II(A,e[s],t);let E=y&&xI(m,p)&&wc(Gs(Array.from(m.keys(),oe=>vI(oe,t))),[...m.values()]),
I=i||w||E?void 0:m;I&&cD(I,e[s],p,t);let v=new Map([...[...t.numeric,...t.dates?.keys()??[]].map(oe=>[oe,"numeric"]),...t.categorical.map(oe=>[oe,"categorical"])]),C=new Set(t.ignore),[B,k]=[new Set(t.
text),new Set(t.tokens)],_=e.flatMap((oe,xe)=>B.has(oe)?[{kind:"text",at:xe}]:k.has(oe)?[{kind:"tokens",at:xe}]:[]),P=new Set(_.map(({at:oe})=>oe)),L=e.flatMap((oe,xe)=>o.has(xe)||C.has(oe)||P.has(xe)?
[]:[xe]),V=oe=>{let xe=v.get(e[oe]);return xe?xe==="numeric":f[oe]>d[oe].cells||d[oe].cells===0},fe=L.filter(V);g(fe);let F=L.filter(oe=>!V(oe)),K=new Set(t.numeric),X=[...fe.filter(oe=>f[oe]===0).map(
oe=>`column ${S(e[oe])} has no value in any row; list it under "ignore"`),...fe.flatMap(oe=>l[oe].finish(e[oe],K.has(e[oe])))];return{columns:e,labels:r,numeric:fe,categorical:F,further:_,rows:p,classes:I&&
Gs(I.keys()),warnings:X}}}}function vI(e,{number:t}){let n=t?.(e)??NaN;return Number.isNaN(n)?e:String(n)}function II({row:e,text:t},n,{refuse:r}){return r(`row ${e}, label column ${S(n)} must have a \
class: current value is ${S(t)}`)}function CI(e,{dates:t,number:n}){return e.map(r=>t?.get(r)??n??ze)}function Ec(e,t){let{columns:n,labels:r,numeric:o,categorical:s,further:i,rows:a,classes:u}=e,c=o.
length,l=CI(n,t),f=o.map(I=>l[I]===ze?Number:l[I]),d=new Float64Array(a*c),m=s.map(()=>sa(a)),p=i.map(()=>[]),A=new Int32Array(a),g=new Map(u?.map((I,v)=>[I,v])),y=u?[]:r.map(()=>sa(a)),[w]=r,E=0;return{
add(I){for(let v=0;v<c;v++){let C=I[o[v]];d[E*c+v]=t.isMissing(C)?NaN:f[v](C)}for(let v=0;v<s.length;v++){let C=I[s[v]];m[v].set(E,t.isMissing(C)?void 0:C)}for(let v=0;v<i.length;v++){let C=I[i[v].at];
p[v].push(t.isMissing(C)?void 0:C)}u&&(A[E]=g.get(I[w])??-1);for(let v=0;v<y.length;v++){let C=I[r[v]];y[v].set(E,t.isMissing(C)?void 0:vI(C,t))}E++},finish(){let I={rows:a,numeric:{names:o.map(B=>n[B]),
values:d},categorical:m.map((B,k)=>({name:n[s[k]],...B.finish()})),...i.length?{further:i.map(({kind:B,at:k},_)=>sc({kind:B,name:n[k]},p[_],t.refuse))}:{},label:r.map(B=>n[B]).join(", "),classes:u??[],
labels:A,...u?{}:{labelColumns:y.map((B,k)=>{let{categories:_,codes:P}=B.finish();return{name:n[r[k]],texts:_,codes:P}})}},{warnings:v,refusals:C}=gc(I,new Set(t.categorical));if(C[0]!==void 0)throw t.
refuse(C[0]);return{...I,warnings:[...e.warnings,...v]}}}}function iD(e,t){let{label:n,refuse:r}=t,o=[n].flat().map(i=>aD(e,{...t,label:i})),s=o.find((i,a)=>o.indexOf(i)<a);if(s!==void 0)throw r(`"lab\
el" must name each column once: ${S(e[s])} is there twice`);return o}function aD(e,{label:t,refuse:n}){let r=Ws(e,t);if(e[r]!==void 0)return r;let o=e.length,s=typeof t=="string"?`must be one of the ${ct(
o,"column")} (${Kt(e)})`:`must be from ${-o} to ${o-1}, for ${ct(o,"column")}`,i=typeof t=="string"?it(t,e):"";throw n(`"label" ${s}: current value is ${S(t)}${i}`)}function uD(e,t,n){let r=s=>t.has(e.
indexOf(s)),o=new Set(e);for(let s of["numeric","categorical","text","tokens","ignore","dates"])for(let i of s==="dates"?n.dates?.keys()??[]:n[s]??[]){if(o.has(i)&&!r(i))continue;let a=o.has(i)?", the\
 label":`; the columns are ${Kt(e)}${it(i,e)}`;throw n.refuse(`a name in "${s}" must be a feature column: current value is ${S(i)}${a}`)}if(!(e.length-t.size>new Set(n.ignore).size))throw n.refuse(`th\
ere must be a column beside the label${n.ignore.length?" and those ignored":""}`)}function xI(e,t){return e.size>20&&2*e.size>t}function cD(e,t,n,{refuse:r}){let o=`the label column ${S(t)} must have \
at least 2`;if(e.size<2)throw r(`${o} classes: all rows are ${S([...e.keys()][0])}`);let s=[...e.keys()],i=wc(Gs(s),[...e.values()]);if(xI(e,n)){let l=i?void 0:lp(s),f=`it has ${s.length} different ${i?
"numbers":"texts"} in ${ct(n,"row")}, ${l??`such as ${Ar(s.slice(0,2))}`}`;throw r(`the label column ${S(t)} must have classes that come again and again: ${f}${i||l!==void 0?`, as a quantity has (a re\
gression): ${yc}, or name another column`:"; name another column as the label"}`)}let a=s.filter(l=>e.get(l)===1);if(!a.length)return;let u=a.length===1?`class ${S(a[0])} has 1`:`classes ${Ar(a)} have\
 1 each`,c=i?`; so many numbers look like a quantity (a regression): ${yc}`:"";throw r(`${o} rows of each class: ${u}${c}`)}var BI="rows";async function fp(e,t,n){if(!PI(e))throw t(`"rows" must be a list of objects, or an iterable of them: it is ${ua(e)}`);let r=[],o=new Set,s=i=>{if(typeof i!="object"||i===null||Array.isArray(
i)||ArrayBuffer.isView(i))throw t(`row ${r.length+1} must be an object with its cells by column name: it is ${ua(i)}`);r.push(i);for(let a of Object.keys(i))o.add(a)};if(Symbol.asyncIterator in e)for await(let i of e){
if(n?.aborted)throw new ut("interrupted");s(i)}else for(let i of e)s(i);if(n?.aborted)throw new ut("interrupted");if(!r.length)throw t("there must be a row: there is none");return{rows:r.length,names:[
...o],cell:(i,a)=>SI(r[a],i)?Reflect.get(r[a],i):void 0,has:(i,a)=>SI(r[a],i),row:i=>r[i]}}function RI(e,t){if(typeof e!="object"||e===null||PI(e))throw t(`"columns" must be an object of lists, by col\
umn name: it is ${ua(e)}`);let n=new Map(Object.entries(e)),[r]=n;if(!r)throw t('"columns" must have a column: there is none');for(let[o,s]of n){if(!vc(s))throw t(`column ${S(o)} must be a list of cel\
ls: it is ${ua(s)}`);if(s.length!==r[1].length)throw t(`all columns must have as many cells: ${S(r[0])} has ${r[1].length} and ${S(o)} has ${s.length}`)}if(!r[1].length)throw t("there must be a row: t\
here is none");return{rows:r[1].length,names:[...n.keys()],cell:(o,s)=>n.get(o)?.[s],has:o=>n.has(o),row:o=>Object.fromEntries(Array.from(n,([s,i])=>[s,i[o]]))}}function dp(e,t,n){return{load:async r=>await Promise.
resolve(lD(e,t,n,r)),async*rows(){let r=e.names.filter(o=>!t.ignore.includes(o));for(let o=0;o<e.rows;o++)yield{number:o+1,cells:new Map(r.map(s=>[s,Ic(e.cell(s,o))]))}}}}function lD(e,t,n,r){let{names:o,
rows:s}=e,i=[t.label].flat();for(let d of i){if(!o.includes(d))throw n(`"label" must be one of the ${ct(o.length,"column")} (${Kt(o)}): current value is ${S(d)}${it(d,o)}`);for(let m=0;m<s;m++)if(!e.has(
d,m))throw n(`row ${m+1} must have the label ${S(d)}: it has ${Kt(Object.keys(e.row(m)))}`)}let a=new Map(o.filter(d=>!t.ignore.includes(d)).map(d=>[d,fD(e,d,t,n)])),u=o.filter(d=>a.get(d)==="ids"),c={
...t,tokens:[...new Set([...t.tokens,...u])],isMissing:d=>d==="",refuse:n},l=new Set(i.length>1?i:[]),f=d=>{for(let m=0;m<s;m++)d.add(o.map(p=>{if(!a.has(p))return"";let A=e.cell(p,m);return Ic(typeof A==
"boolean"&&l.has(p)?Number(A):A)??""}));return d};return f(Ec(f(bc(o,c,r)).finish(),c)).finish()}var kI={number:"a number",text:"a text",boolean:"true or false",ids:"a list of ids"};function fD(e,t,n,r){
let s=[n.numeric,n.categorical,n.text,n.tokens].some(u=>u.includes(t)),i;for(let u=0;u<e.rows;u++){let c=e.cell(t,u);if(OI(c))continue;let l=$I(c);if(!l)throw r(`row ${u+1}, column ${S(t)} must be a f\
inite number, a text, true or false, a list of ids, or null: it is ${typeof c=="number"?S(c):ua(c)}; list the column under "ignore" if it is no feature`);if(i??={kind:l,row:u},!(l===i.kind||s&&l==="id\
s"==(i.kind==="ids")))throw r(`column ${S(t)} must have cells of one type: row ${i.row+1} has ${kI[i.kind]} and row ${u+1} has ${kI[l]}; write them alike, or list the column under "numeric", "categori\
cal" or "ignore"`)}let a=[n.label].flat().includes(t);if(i?.kind==="ids"&&(a||s&&!n.tokens.includes(t)))throw r(`column ${S(t)} must have a text or a number in each row${a?", as the label":""}: row ${i.
row+1} has a list`);return i?.kind}function $I(e){return typeof e=="number"?Number.isFinite(e)?"number":void 0:typeof e=="string"?"text":typeof e=="boolean"?"boolean":vc(e)?"ids":void 0}function OI(e){
return e==null||e===""||Number.isNaN(e)}function Ic(e){if(!OI(e))return vc(e)?Array.from(e).join(" "):String(e)}function _I(e){let t=new Map,n=r=>{if(!t.has(r)){let o;for(let s=0;s<e.rows&&!o;s++)o=$I(
e.cell(r,s));t.set(r,o)}return t.get(r)};return r=>Object.fromEntries(Object.entries(r).map(([o,s])=>[o,s===null?null:dD(s,n(o))]))}function dD(e,t){return t==="number"?Number(e):t==="text"?String(e):
t==="boolean"?e==="true":t==="ids"?String(e).split(" ").filter(n=>n!=="").map(Number):e}function SI(e,t){return Object.hasOwn(e,t)}function PI(e){return typeof e=="object"&&e!==null&&(Symbol.iterator in
e||Symbol.asyncIterator in e)}function vc(e){return Array.isArray(e)||ArrayBuffer.isView(e)&&!(e instanceof DataView)}function ua(e){return e==null?String(e):vc(e)?"a list":e instanceof Date?"a date":
`${typeof e=="object"?"an":"a"} ${typeof e}`}h();var ni=z(U());h();function Nr(e){return TI(QI(1381257042,String(e)))}function TI(e){let[t,n,r]=e,o=1,s,i=()=>{let c=t+n+o++|0;return t=n^n>>>9,n=r+(r<<3)|0,r=(r<<21|r>>>11)+c|0,c>>>0};for(let c=0;c<12;c++)i();let a=()=>i()/
2**32,u=c=>Math.floor(a()*c);return{bits:i,uniform:a,integer:u,split:(c,l=0)=>TI(QI(e[0]^e[1]^e[2],`${e[1]}/${e[2]}/${c}/${l}`)),normal(){if(s!==void 0){let f=s;return s=void 0,f}let c=Math.sqrt(-2*Math.
log(1-a())),l=2*Math.PI*a();return s=c*Math.sin(l),c*Math.cos(l)},permutation(c){let l=Int32Array.from({length:c},(f,d)=>d);for(let f=c-1;f>0;f--){let d=u(f+1);[l[f],l[d]]=[l[d],l[f]]}return l}}}function QI(e,t){
let n=e^t.length;for(let o=0;o<t.length;o++)n=Math.imul(n^t.charCodeAt(o),3432918353),n=n<<13|n>>>19;let r=()=>(n=Math.imul(n^n>>>16,2246822507),n=Math.imul(n^n>>>13,3266489909),n^=n>>>16);return[r(),
r(),r()]}h();var zr=z(U());var _e="features";function Je({reads:e=[_e]}){return e}function Ys(e){return[...new Set(e.flatMap(Je))]}function jt(e){return e==="tokens"?"lengths":`${e}.lengths`}function jr(e){return e===jt("tokens")||
e.endsWith(".lengths")}function mD({width:e,inputs:t={}}){return MI(e,Object.entries(t))}function DI({features:e,inputs:t}){return MI(e,Object.entries(t))}function MI(e,t){return[...e>0?[_e]:[],...t.flatMap(
([n,{kind:r}])=>r==="tokens"?[n,jt(n)]:[n])]}function Cc({inputs:e={}}){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,n.kind==="tokens"?{kind:n.kind,vocabulary:n.vocabulary}:{kind:n.kind,
shape:n.shape}]))}function FI(e,t,n){return new x(`Cannot use ${e} as it reads the input ${S(t)}, which must be there: the inputs are ${n.join(", ")||"none"}`)}function pp(e,t,n){let r=t.find(o=>!n.includes(o));if(r!==void 0)throw FI(e,r,n)}function Ur(e,t){let n=e[t];if(!n)throw FI("these inputs",t,Object.keys(e));return n}function xc({image:e}){return e?{image:{
kind:"image",shape:e,from:0}}:void 0}function yo(e,t,n="the model"){let{features:r,inputs:o={},rows:{length:s}}=e,i=s>0?r.length/s:0;pp(n,t,mD({width:i,inputs:o}));let a={};for(let u of t){if(u===_e){
a[u]=zr.tensor2d(r,[s,i]);continue}let c=o[u];c?.kind==="image"&&(a[u]=hD(r,[s,i],c)),c?.kind==="tokens"&&(a[u]=pD(c,s),a[jt(u)]=zr.tensor1d(mp(c,s),"int32"))}for(let[u,c]of Object.entries(o)){let l=jt(
u);c.kind!=="tokens"||!t.includes(l)||a[l]||(a[l]=zr.tensor1d(mp(c,s),"int32"))}return a}function mp({starts:e},t){return Int32Array.from({length:t},(n,r)=>e[r+1]-e[r])}function pD(e,t){let{ids:n,starts:r}=e,
o=Math.max(1,mp(e,t).reduce((i,a)=>Math.max(i,a),0)),s=new Int32Array(t*o);for(let i=0;i<t;i++)s.set(n.subarray(r[i],r[i+1]),i*o);return zr.tensor2d(s,[t,o],"int32")}function hD(e,[t,n],{shape:r,from:o}){
let s=r[0]*r[1]*r[2];if(o===0&&s===n)return zr.tensor4d(e,[t,...r]);let i=new Float32Array(t*s);for(let a=0;a<t;a++){let u=a*n+o;i.set(e.subarray(u,u+s),a*s)}return zr.tensor4d(i,[t,...r])}function LI(e,t){
return hp(e,n=>{if(n.kind!=="tokens")return n;let{ids:r,starts:o}=n,s=t.length,i=new Int32Array(s+1);for(let u=0;u<s;u++)i[u+1]=i[u]+o[t[u]+1]-o[t[u]];let a=new Int32Array(i[s]);for(let u=0;u<s;u++)a.
set(r.subarray(o[t[u]],o[t[u]+1]),i[u]);return{...n,ids:a,starts:i}})}function NI({features:e,width:t,inputs:n,rows:r},o,s){let i=hp(n,a=>a.kind==="tokens"?{...a,starts:a.starts.subarray(o,s+1)}:a);return{
features:e.subarray(o*t,s*t),inputs:i,rows:r.subarray(o,s)}}function zI(e,t){return hp(e,(n,r)=>{let o=t?.[r];if(n.kind!=="tokens"||o?.kind!=="tokens")return n;let[s,i]=[n,o].map(({ids:c,starts:l})=>c.
subarray(l[0],l.at(-1))),a=new Int32Array(s.length+i.length);a.set(s),a.set(i,s.length);let u=new Int32Array(n.starts.length+o.starts.length-1);return n.starts.forEach((c,l)=>u[l]=c-n.starts[0]),o.starts.
forEach((c,l)=>u[n.starts.length-1+l]=s.length+c-o.starts[0]),{...n,ids:a,starts:u}})}function hp(e,t){if(e)return Object.fromEntries(Object.entries(e).map(([n,r])=>[n,t(r,n)]))}h();var ca="�";function Ap({rows:e,next:t}){return t?t.starts.at(-1)-t.starts[0]:e.length}function In(e,{next:t}){if(!t)return e;let{starts:n}=t,r=e.constructor,o=new r(Ap({rows:new Int32Array,next:t}));return e.forEach((s,i)=>o.fill(s,n[i]-n[0],n[i+1]-n[0])),o}function jI(e,{next:t,inputs:n,
rows:r}){let o=n?.tokens;if(!t||o?.kind!=="tokens")return;let s=({starts:a},u)=>a[u+1]-a[u],i=r.findIndex((a,u)=>s(t,u)!==s(o,u));if(!(i<0))throw new x(`Cannot use label column ${JSON.stringify(e)} as\
 each row must have one label for each id that a model reads of it: row ${r[i]+1} has ${s(t,i)} labels and ${s(o,i)} ids (an encoder's longest leaves ids out)`)}function UI(e){return new x(`Cannot say\
 what comes next as each sequence must have a token: that of row ${e+1} of these has none`)}function qI(e,t){return t===""?[...e]:e.split(/\s+/u).filter(n=>n!=="")}function gp(e){let t=new Map(e.map((r,o)=>[
r,o]).slice(1)),n=t.get(ca);return r=>t.get(r)??n}h();var yp="seen.json",wp=2**48,AD=2**16;function Sc(e,t){let n=[e,...t?[t]:[]],r=new Float64Array(n.reduce((s,{rows:i})=>s+i,0)),o=0;for(let s of n)gD(s,r.subarray(o,o+s.rows)),o+=s.rows;return r}function gD({
rows:e,numeric:{names:t,values:n},categorical:r,further:o=[]},s){let i=new Float64Array(1),a=new Uint32Array(i.buffer),u=t.map(la),c=r.map(({name:f,categories:d,codes:m})=>({key:la(f),codes:m,hashes:d.
map(la)})),l=o.map(f=>({key:la(f.name),hashOf:yD(f)}));for(let f=0,d=0;f<e;f++){let[m,p]=[0,0],A=(g,y,w)=>{let E=fa(fa(g^y)+w|0);m=m+E|0,p=p+fa(E^1540483477+g)|0};for(let g of u)i[0]=n[d++]+0,Number.isNaN(
i[0])?A(g,2146959360,1):A(g,a[0],a[1]);for(let{key:g,codes:y,hashes:w}of c){let E=y[f];A(g,E<0?2146959360:w[E],2)}for(let{key:g,hashOf:y}of l)A(g,y(f),3);s[f]=(m>>>0)+(p>>>16)*2**32}}function yD(e){if(e.
kind==="text"){let{values:r}=e;return o=>r[o]===void 0?2146959360:la(r[o])}let{ids:t,starts:n}=e;return r=>{let o=2166136261^n[r+1]-n[r];for(let s=n[r];s<n[r+1];s++)o=fa(Math.imul(o^t[s],16777619));return o}}
function fa(e){return e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),e^e>>>16}function la(e){let t=2166136261^e.length;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619);
return fa(t)}function ZI({seed:e,data:t,rows:n,prepared:{train:r,validation:o,unlabelled:s},contents:i},{withUnlabelled:a}){let u=Math.floor(wp*Math.min(1,AD/Math.max(1,i.length))),c=f=>bD(Float64Array.
from(f,d=>i[d]).filter(d=>d<u).sort()),l=a&&s?Int32Array.from([...r.rows,...s.rows]):r.rows;return{data:t,rows:n.table,seed:e,train:GI(r.rows,n.table),validation:GI(o.rows,n.table),contents:{below:u,train:c(
l),validation:c(o.rows)}}}function KI(e,{data:t,rows:n,prepared:r,contents:o}){let{train:s,validation:i,test:a}=r,u=(m,p)=>new Set(m.filter(p));if(e.data===t&&e.rows===n.table){let[m,p]=[WI(e.train),WI(
e.validation)];return{test:u(a.rows,m),validation:u(i.rows,m),chosenOn:u(a.rows,p),each:1}}let c=new Set(Float64Array.from(s.rows,m=>o[m])),l=m=>{let p=new Set(ED(m));return A=>p.has(o[A])&&!c.has(o[A])},
[f,d]=[l(e.contents.train),l(e.contents.validation)];return{test:u(a.rows,f),validation:u(i.rows,f),chosenOn:u(a.rows,d),each:wp/e.contents.below}}function Bc(e){return[yp,Zt(e)]}var kc=se().regex(/^[A-Za-z0-9+/]*={0,2}$/),
wD=R({version:fr(1),complete:Le(),records:ce(R({data:se(),rows:Ne().min(1),seed:D(),train:kc,validation:kc,contents:R({below:Ne().min(1).max(wp),train:kc,validation:kc})}))});async function VI(e,t){let n=await xt(
e,yp,t);if(n===void 0)return"unknown";let r=wD.safeParse(n);if(r.success)return r.data;throw new x(`Cannot use ${t} as a teacher: its ${yp} (the rows that it has seen) must be as it was written: it is\
 not; remove it and checksums.json to have the model taken for one of which that is not known`)}function GI(e,t){let n=new Uint8Array(Math.ceil(t/8));for(let r of e)n[r>>3]|=1<<(r&7);return HI(n)}function WI(e){
let t=JI(e);return n=>((t[n>>3]??0)>>(n&7)&1)===1}function bD(e){let t=new Uint8Array(6*e.length),n=new DataView(t.buffer);return e.forEach((r,o)=>{n.setUint32(6*o,r%2**32,!0),n.setUint16(6*o+4,Math.floor(
r/2**32),!0)}),HI(t)}function ED(e){let t=JI(e),n=new DataView(t.buffer);return Float64Array.from({length:Math.floor(t.length/6)},(r,o)=>n.getUint32(6*o,!0)+n.getUint16(6*o+4,!0)*2**32)}function HI(e){
let t="";for(let n=0;n<e.length;n+=3*2**12)t+=btoa(String.fromCharCode(...e.subarray(n,n+3*2**12)));return t}function JI(e){return Uint8Array.from(atob(e),t=>t.charCodeAt(0))}h();h();function bp(e,t,n){let r=-1/0;for(let s=t;s<n;s++)r=Math.max(r,e[s]);let o=0;for(let s=t;s<n;s++)o+=e[s]=Math.exp(e[s]-r);for(let s=t;s<n;s++)e[s]/=o}function Rc(e,t=1){let n=Float64Array.from(e,r=>r/
t);return bp(n,0,n.length),n}function Pn(e,t=0,n=e.length){let[r,o]=[-1,-1/0];for(let s=t;s<n;s++){let i=e[s];i>o&&(r=s-t,o=i)}return r}var ID=.5;function YI(e,{answer:t,classes:n}){let r=n.length;if(t?.from==="numbers"){let{scales:o}=t;return Float64Array.from(e,(s,i)=>s*o[i%r].sd+o[i%r].mean)}if(t?.from==="sigmoid")e.forEach((o,s)=>e[s]=1/(1+
Math.exp(-o)));else for(let o=0;o<e.length;o+=r)bp(e,o,o+r);return e}function XI(e,{answer:t,classes:n}){return t?.from==="numbers"?{numbers:e}:t?.from!=="sigmoid"?{label:n[Pn(e)],probabilities:e}:{labels:n.
filter((r,o)=>e[o]>ID),probabilities:e}}h();var iv=z(U());h();var he=z(U());h();h();async function Xn(e){let t=[];for(let n of e)t.push(Float32Array.from(await n.data()));return t}function da(e){return e.val}function kp(e){return e.weights.map(t=>({name:t.originalName.split("/").at(-1),shape:t.shape,variable:da(t)}))}async function $c({variable:e}){return Float32Array.from(await e.data())}function Oc(e){let t=e.
getClassName(),n=ev[t];if(!Object.hasOwn(ev,t)||!n)return{kind:"Other",activation:tv(e)};let r=Object.fromEntries(kp(e).map(o=>[o.name,o]));return{kind:t,weights:r,...n(e.getConfig(),e)}}async function _c(e,t){
let n={},r="weights"in e?e.weights:{};for(let[o,s]of Object.entries(r))n[o]=await t(s);return{...e,weights:n}}function gr(e,t){return e===-1||e===t-1}var ev={Dense:vp,Activation:vp,Dropout:({rate:e,noiseShape:t})=>({
rate:e,noiseShape:t??void 0}),SpatialDropout1D:({rate:e})=>({rate:e}),Flatten:e=>({channelsLast:xp(e)}),Reshape:()=>({}),BatchNormalization:({epsilon:e,axis:t})=>({epsilon:e,axis:t}),LayerNormalization:({
epsilon:e,axis:t})=>({epsilon:e,axes:[t].flat()}),Conv2D:Ep,DepthwiseConv2D:Ep,SeparableConv2D:Ep,MaxPooling2D:e=>({sliding:Cp(e,"poolSize")}),AveragePooling2D:e=>({sliding:Cp(e,"poolSize")}),GlobalAveragePooling2D:e=>({
channelsLast:xp(e)}),Add:()=>({}),Concatenate:({axis:e})=>({axis:e}),Embedding:({maskZero:e})=>({maskZero:!!e}),MaskedAveragePooling1D:()=>({}),CausalConv1D:()=>({})};function Ep(e,t){return{...vp(e,t),
sliding:Cp(e,"kernelSize")}}function vp(e,t){return{activation:tv(t)}}var vD={Softmax:"softmax",ReLU:"relu",LeakyReLU:"leakyRelu",PReLU:"prelu",ELU:"elu",ThresholdedReLU:"thresholdedRelu"};function tv(e){
let{activation:t}=e.getConfig();return vD[e.getClassName()]??(typeof t=="string"?t:"linear")}function Cp(e,t){let n=Ip(e[t]);return{size:n,strides:Ip(e.strides??n),dilations:Ip(e.dilationRate??1),padding:e.
padding,channelsLast:xp(e)}}function xp({dataFormat:e}){return(e??"channelsLast")==="channelsLast"}function Ip(e){return Array.isArray(e)?[e[0],e[1]??e[0]]:[e,e]}var Sp=class extends he.layers.Layer{static className="MaskedAveragePooling1D";constructor(t={}){super(t),this.supportsMasking=!0}computeOutputShape(t){let[n,,r]=t;return[n,r]}call(t,{mask:n}={}){let r=[
t].flat()[0],[o]=[n].flat();return o?he.tidy(()=>{let s=he.expandDims(he.cast(o,"float32"),-1);return he.div(he.sum(he.mul(r,s),1),he.maximum(he.sum(s,1),1))}):he.mean(r,1)}computeMask(){return null}};var Pc=class extends he.layers.Layer{static className="CausalConv1D";#e;#t;#n;#r;constructor(t){super(t),this.supportsMasking=!0,this.#e=t.filters,this.#t=t.kernelSize}build(t){let n=t.at(-1),r=he.initializers.
zeros();this.#n=this.addWeight("kernel",[this.#t,n,this.#e],"float32",r),this.#r=this.addWeight("bias",[this.#e],"float32",r),this.built=!0}computeOutputShape(t){let[n,r]=t;return[n,r,this.#e]}call(t){
return he.tidy(()=>{let n=[t].flat()[0],r=he.pad(n,[[0,0],[this.#t-1,0],[0,0]]),o=this.#n.read();return he.relu(he.add(he.conv1d(r,o,1,"valid"),this.#r.read()))})}getConfig(){return{...super.getConfig(),
filters:this.#e,kernelSize:this.#t}}};function nv(e){return Bp(),new Pc(e)}function Bp(){he.serialization.registerClass(Pc),he.serialization.registerClass(Sp)}var CD=new Set(["Embedding","Dense","Acti\
vation","ReLU","LeakyReLU","ELU","ThresholdedReLU","Dropout","SpatialDropout1D","GaussianNoise","GaussianDropout","TimeDistributed","Add","Multiply","Average","Maximum","Minimum"]),xD=new Set(["RNN","\
SimpleRNN","GRU","LSTM","Bidirectional"]);function Xs({calls:e},t,n){let r=new Map,o=new Set(t);for(let s of e){let{layer:i,className:a,name:u,op:c,inputs:l,outputs:f,inputShape:d,outputShape:m}=s;if(!l.
some(w=>o.has(w)))continue;let p=w=>new x(`Cannot use layer ${u} (${a}) as ${w}`),A=!n(a);if(l.some(w=>t.has(w))&&a!=="Embedding"&&!(A&&i.supportsMasking))throw p("tokens must be read by an embedding,\
 as ids are no measurements: put one before it");let g=CD.has(a)||c.kind==="LayerNormalization"&&c.axes.length===1&&gr(c.axes[0],d.length)||c.kind==="Concatenate"&&gr(c.axis,d.length);if(!g&&!xD.has(a)&&
!(A&&i.supportsMasking))throw p(A?"a layer of a plugin that reads padded sequences must heed their mask: it does not say so; set its supportsMasking to true once its call does (the mask is the second \
argument's mask)":"sequences are padded to the longest of their batch, and it would count the padding: use maskedAveragePooling1d of Retort, or a recurrent layer, to make one vector of each");let y=g||
m.length>2;if(r.set(s,y?"keeps":"ends"),y)for(let w of f)o.add(w)}return r}function rv(e,t){let n=he.range(0,e.shape[1],1,"int32");return he.less(he.expandDims(n,0),he.expandDims(t,1))}function ov(e,t){
let[n,r,o]=e.shape,s=t.dataSync();if(s.every(a=>a===r))return he.reshape(e,[n*r,o]);let i=Array.from(s,(a,u)=>({count:a,row:u})).filter(({count:a})=>a>0);return i.length?he.concat(i.map(({count:a,row:u})=>he.reshape(
he.slice(e,[u,0,0],[1,a,o]),[a,o]))):he.zeros([0,o])}function av(e){Bp();let t=iv.serialization.SerializationMap.getMap().classNameMap;return $p(e,n=>Object.hasOwn(t,n))}function Tc(e){return $p(e,uv)}function uv(e){return Yo(e)||kD.has(e)}var kD=new Set(
["CausalConv1D","MaskedAveragePooling1D"]);function Rp(e){return e.toJSON(void 0,!1)}function $p(e,t,n=""){if(typeof e!="object"||e===null)return;let{class_name:r,config:o}=e,s=typeof o?.name=="string"?
o.name:n;if(typeof r=="string"&&!t(r))return{className:r,layer:s};if(r===void 0&&typeof o?.name=="string")return{className:"class",layer:s};for(let i of Object.values(e)){let a=$p(i,t,s);if(a)return a}}
function sv(e){let t=/^(name|inbound_nodes|input_layers|output_layers|backend|.*_version|.*_initializer)$/;return JSON.stringify(e,(n,r)=>t.test(n)?void 0:r??void 0)}var qr="architecture.json";function cv(e){
return e.map(t=>nc(t)?t:t.split(/[\\/]/).at(-1))}function lv({has:e,make:t},n,r){return(o,s)=>{if(e("student",o.use))return t("student",o)({name:"model",features:n,classes:r,inputs:s,random:Nr(0)}).model}}
function fv(e,t,n,{student:r,inputs:o={}},s){let i=r&&s(r,o);if(!i)return;let a=i.weights.map(({shape:c})=>c);if(!(sv(Rp(i))===sv(t)&&a.length===n.length&&a.every((c,l)=>String(c)===String(n[l].shape))))
throw i.dispose(),new x(`Cannot open ${e} as a model: the student plugin ${S(r.use)} must build the model that was trained: it builds another one; its file has changed, or model.json has`);return i.setWeights(
[...n]),i}function dv(e,{className:t,layer:n},{student:r,plugins:o=[]}){let s=r?`, made by the student plugin ${S(r.use)}`:"",i=o.length?` of ${o.join(", ")}`:"";return new x(`Cannot open ${e} as a mo\
del: TensorFlow.js has no ${t}, which its layer ${S(n)} is${s}: the plugin${i} must be loaded: name its file (--plugin of a command, "plugins" of a config or of a server's config)`)}function ei(e){return uv(
e)?"--target tfjs takes it as it is":"it comes with a plugin, so an exporter of your own is what takes it (deno task plugin new my-export --kind exporter)"}function Yo(e){return SD.has(e)}var SD=new Set(
`
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
  `.trim().split(/\s+/));h();var Gr=z(U());h();h();var ma=z(U());h();var Tn=z(U());function Tt(e){return Tn.getKernel(e,Tn.getBackend())!==void 0}function kt(e,t,n){let r={};for(let s in t){let i=t[s];i&&(r[s]=i)}let o=Tn.engine().runKernel(e,r,n);return Array.isArray(
o)?o:[o]}function mv(){return Tn.engine().state.gradientDepth>0}function Xo(e){let{backend:t}=Tn.engine().state.tensorInfo.get(e.dataId);t.refCount(e.dataId)<=1||Tn.tidy(()=>e.assign(Tn.mul(e,1)))}var BD=["linear","relu","sigmoid","tanh","elu"];function pv(e){return BD.includes(e)}function hv(e,{kernel:t,bias:n,activation:r}){if(!(!Tt("RetortDense")||e.rank<2||!pa(e,t)))return kt("RetortDense",
{x:e,w:t,b:n},{activation:r})[0]}function pa(e,t){return e.dtype==="float32"&&e.shape.at(-1)===t.shape[0]}function Qc(){return{kernelName:"RetortDense",inputsToSave:["x","w"],outputsToSave:[!0],gradFunc(e,[
t,n,r],o){let{activation:s}=o,[i,a,u]=kt("RetortDenseGrad",{dy:e,y:r,x:t},{activation:s});return{x(){let c=ma.reshape(i,[-1,i.shape.at(-1)]);return ma.reshape(ma.matMul(c,n,!1,!0),t.shape)},w:()=>a,b:()=>u}}}}function Op(e){let t={};for(let n=0;n<e.length;n++){let{kernel:r,bias:o}=e[n];t[`w${n+1}`]=r,o&&(t[`b${n+1}`]=o)}return t}function Av(e,t){if(!Tt("RetortForward")||mv()||!pa(t,e[0].kernel))return;let n=e.
map(({activation:r})=>r);return kt("RetortForward",{x:t,...Op(e)},{activations:n})[0]}h();function yr(e){let t=[],n=new Map,r=l=>{let f=(n.get(l)??0)+1;return n.set(l,f),f>1?`${l}/${f}`:l},o=(l,f,d)=>{OD(l,"output",l.outputs);let m=new Map(l.inputs.map(({id:E},I)=>[E,d[I]])),p=E=>m.get(E)??
`${f}${E}`;l.built||l.countParams();let{nodesByDepth:A}=l,g=Object.keys(A).map(Number).sort((E,I)=>I-E),y=new Map(l.layers.map((E,I)=>[E,I])),w=g.flatMap(E=>[...A[E]].sort((I,v)=>y.get(I.outboundLayer)-
y.get(v.outboundLayer)));for(let{outboundLayer:E,inputTensors:I,outputTensors:v}of w){let C=E.getClassName();if(C==="InputLayer")continue;let B=r(`${f}${E.name}`),k=I.map(({id:_})=>p(_));if($D(E)){m.set(
v[0].id,o(E,`${B}.`,k));continue}t.push({layer:E,className:C,name:B,inputs:k,outputs:v.map(({id:_})=>p(_)),inputShape:I[0].shape,outputShape:v[0].shape,op:Oc(E)})}return p(l.outputs[0].id)},s=RD(e),i=s.
map((l,f)=>f===0?"input":`input ${l}`),a=o(e,"",i),{shape:u}=e.outputs[0],c=u.length===3&&e.inputs.some(({dtype:l})=>l==="int32");if(u.length!==2&&!c)throw gv(e.name,`it must answer [batch, classes]: \
it answers [${u.map(l=>l??"batch")}]`);return{input:"input",inputs:new Map(s.map((l,f)=>[l,i[f]])),output:a,calls:t}}function RD(e){e.built||e.countParams();let t=e.inputs.map(({sourceLayer:o})=>o.name),
[n,...r]=e.inputs;return!n||r.length||n.dtype==="int32"||n.shape.length>2?t:[_e]}function Dc([,...e]){return e.every(t=>t!==null)?e:void 0}function $D(e){return"layers"in e&&"nodesByDepth"in e}function OD(e,t,n){
if(n.length!==1)throw gv(e.name,`it must have one ${t}: it has ${n.length}; make a model of one ${t}`)}function gv(e,t){return new x(`Cannot use model ${S(e)} as ${t}`)}h();h();var yv=z(U());var _D=["linear","relu","sigmoid","elu"];function wv(e){return _D.includes(e)}function bv(e,{filter:t,bias:n,...r}){if(!(!Tt("RetortConv2d")||e.rank!==4||e.dtype!=="float32"))return kt("RetortConv2d",
{x:e,filter:t,bias:n},r)[0]}function Ev(){return{kernelName:"RetortConv2d",inputsToSave:["x","filter"],outputsToSave:[!0],gradFunc(e,[t,n,r],o){let{activation:s,strides:i,pad:a,dilations:u}=o,[c,l]=kt(
"RetortActivationGrad",{dy:e,y:r},{activation:s}),f={strides:i,pad:a,dataFormat:"NHWC",dilations:u,dimRoundingMode:void 0},d=(m,p,A)=>yv.engine().runKernel(m,p,{...f,...A});return{x:()=>d("Conv2DBackp\
ropInput",{dy:c,filter:n},{inputShape:t.shape}),filter:()=>d("Conv2DBackpropFilter",{x:t,dy:c},{filterShape:n.shape}),bias:()=>l}}}}h();function Iv(e,{gamma:t,beta:n,epsilon:r}){if(!(!Tt("RetortLayerNorm")||e.dtype!=="float32"))return kt("RetortLayerNorm",{x:e,gamma:t,beta:n},{epsilon:r})[0]}function vv(){return{kernelName:"RetortLaye\
rNorm",inputsToSave:["x","gamma"],outputsToSave:[!1,!0,!0],gradFunc(e,[t,n,r,o]){let[s]=e,[i,a,u]=kt("RetortLayerNormGrad",{dy:s,x:t,gamma:n,mean:r,rstd:o},{});return{x:()=>i,gamma:()=>a,beta:()=>u}}}}function Cv({op:e,inputShape:t}){if(e.kind==="Dense"){let a=kv(e);return a&&(u=>hv(u,a))}if(e.kind==="Conv2D"){let a=PD(e);return a&&(u=>bv(u,a))}if(e.kind!=="LayerNormalization")return;let{weights:{gamma:n,
beta:r},epsilon:o,axes:[s,...i]}=e;if(!(!n||!r||i.length||!gr(s,t.length)))return a=>Iv(a,{gamma:n.variable,beta:r.variable,epsilon:o})}function xv({input:e,output:t,calls:n},r){let o=[],s=e;for(let{op:c,
name:l,inputs:f,outputs:d}of n){if(f.length!==1||f[0]!==s)return;s=d[0];let m=c.kind==="Dense"?kv(c):void 0,p=o.at(-1);if(m)o.push(m);else if(c.kind==="Dropout"&&!c.noiseShape&&p&&!p.dropout)o[o.length-
1]={...p,dropout:{name:l,rate:c.rate}};else return}let i=o.flatMap(({kernel:c,bias:l})=>l?[c,l]:[c]),a=i.length===r.length&&i.every((c,l)=>c===r[l]),u=n[0]?.inputShape.length===2&&s===t;return a&&u?o:
void 0}function kv({weights:{kernel:e,bias:t},activation:n}){if(pv(n))return{kernel:e.variable,...t?{bias:t.variable}:{},activation:n}}function PD({weights:e,sliding:t,activation:n}){let{padding:r,channelsLast:o,
strides:s,dilations:i}=t;if(!(!wv(n)||!o||!e.bias)&&!(r!=="same"&&r!=="valid"))return{filter:e.kernel.variable,bias:e.bias.variable,activation:n,strides:s,pad:r,dilations:i}}h();function Bv({calls:e},{ids:t=!1,tokens:n=new Set}={}){for(let{layer:r,name:o,inputs:s}of e){if(r.stateful)throw Fc(Mc(o,r),"it must not carry a state from one batch to the next (stateful), as rows hav\
e no order: leave stateful out");let i=t||s.some(a=>n.has(a))?void 0:_p(r).find(a=>a in Sv);if(i)throw Fc(Mc(o,r),`its inputs must be ${Sv[i]}, and a model's inputs are standardised columns and indica\
tors of categories: leave it out (a categorical column is one indicator for each category already), or bring the model along as a teacher that reads raw rows`)}}function Rv({calls:e,inputs:t},n){for(let[
r,o]of t){let s=n[r];if(s?.kind==="tokens")for(let{layer:i,name:a,className:u,inputs:[c]}of e){let{inputDim:l}=i.getConfig();if(!(u!=="Embedding"||c!==o||Number(l)>=s.vocabulary))throw Fc(Mc(a,i),`its\
 inputDim must be at least the number of ids in ${r}, ${s.vocabulary}: current value is ${l}`)}}}function $v({calls:e}){for(let{layer:t,name:n}of e){let r=a=>{throw Fc(Mc(n,t),a)},o=t.getConfig(),s=_p(
t).find(a=>TD.has(a)),i=t.getClassName();s&&!(s===i&&QD.has(i))&&DD(o)&&r(`it must draw no random numbers of its own, which no seed decides (${s}): use dropout, or an augmentation of the rows`);for(let[
a,u]of Lc(o))/^(recurrentD|d)ropout$/.test(a)&&typeof u=="number"&&u>0&&r(`its ${a} must be 0, as its masks are drawn by no seed: current value is ${u}; use a dropout layer behind it`),/(Regularizer|Constraint)$/.
test(a)&&u!==null&&u!==void 0&&r(`its ${a} must be left out, as training does not heed it; use an optimizer with weight decay`);i!=="BatchNormalization"&&_p(t).includes("BatchNormalization")&&r("it mu\
st have no batch norm inside, which would not be told that it is trained: apply it to the layer's output"),i==="BatchNormalization"&&!(o.scale&&o.center)&&r("its scale and center must be true, as tfjs\
 cannot train it without: leave them out")}}var Sv={Embedding:"whole numbers, the ids of categories",CategoryEncoding:"whole numbers, the ids of categories",Rescaling:"pixels from 0 to 255"},TD=new Set(
["Dropout","SpatialDropout1D","GaussianNoise","GaussianDropout","AlphaDropout","RandomWidth","RandomHeight"]),QD=new Set(["Dropout","SpatialDropout1D"]);function DD(e){let t=Lc(e).filter(([n])=>n==="r\
ate"||n==="stddev");return t.length===0||t.some(([,n])=>n!==0)}function _p(e){let t=Lc(e.getConfig()).filter(([n])=>n==="className"||n==="class_name");return[e.getClassName(),...t.map(([,n])=>String(n))]}
function Lc(e){return typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([t,n])=>[[t,n],...Lc(n)])}function Mc(e,t){return`layer ${e} (${t.getClassName()})`}function Fc(e,t){return new x(`Cann\
ot use ${e} as ${t}`)}h();var MD=["Flatten","Reshape","Dropout"];function Nc(e){return Pp(e.outputs[0])}function Pp({sourceLayer:e,nodeIndex:t}){let n=e;if(n.outputs?.length&&n.layers)return Pp(n.outputs[0]);let r=Oc(n),o="act\
ivation"in r?r.activation:"linear",s=n.inboundNodes[t??0]?.inputTensors[0];return(MD.includes(r.kind)||r.kind==="Activation"&&o==="linear")&&s?Pp(s):o}function wo(e,t,{raw:n=!1}={}){let r=yr(t),o=n&&r.inputs.size===1?[_e]:[...r.inputs.keys()],s=n?[]:t.inputs.flatMap(({dtype:A},g)=>{let y=o[g];return A==="int32"&&!jr(y)||y==="tokens"?[y]:[]}),i=new Set(
s.map(A=>r.inputs.get(A)));Bv(r,{ids:n,tokens:i});let a=Xs(r,i,Yo),u=t.trainableWeights.map(da),c=t.weights.map(da),l=new Map(r.calls.map(A=>[A,Cv(A)])),f=!1,d=String(o)===_e?xv(r,u):void 0,m=!1,p=(A,g)=>{
g.training&&!f&&($v(r),FD(t)),f||=g.training;let y=d&&!g.training&&!g.taps?.length?Av(d,Ur(A,_e)):void 0;return y?{logits:y,...g.taps?{features:{}}:{}}:ND({...r,fused:l,reads:o,tokens:s,maskRule:a},A,
g)};return{name:e,model:t,variables:u,state:c,reads:o,parameters:t.countParams(),forward:p,chain:d&&{of:p,layers:d},fingerprint:async()=>await tt([LD(t),...await Xn(c)]),dispose(){m||(m=!0,t.dispose(),
Gr.dispose(c.filter(A=>!A.isDisposed)))}}}function FD(e){let t=Nc(e);if(!(t!=="softmax"&&t!=="sigmoid"))throw new x(`Cannot train model ${S(e.name)} as its last layer must answer logits: its activatio\
n is ${t}, and each loss has a softmax of its own; leave the activation out`)}function LD(e){return JSON.stringify(e.getConfig(),(t,n)=>n??void 0)}function ND({inputs:e,output:t,calls:n,fused:r,reads:o,
tokens:s,maskRule:i},a,u){let c=new Map([...e.values()].map((y,w)=>[y,Ur(a,o[w])])),l=new Map;for(let y of s){let w=Ur(a,jt(y));l.set(e.get(y),rv(Ur(a,y),w))}let f={};for(let y of n){let{layer:w,className:E,
op:I,name:v,inputs:C,outputs:B}=y,k=C.map(K=>c.get(K)),_=k.length===1?k[0]:k,P=C.map(K=>l.get(K)??null),L=P.some(K=>K!==null),V=qD(I)?GD(k[0],I,v,u):r.get(y)?.(k[0])??w.call(_,{training:u.training&&zD(
y,k[0]),...L?{mask:P.find(K=>K!==null)}:{}});Ov(w);let fe=Array.isArray(V)?V:[V];B.forEach((K,q)=>c.set(K,fe[q]));let F=i.get(y);if(F){let K=E==="Embedding"?w.computeMask(k,void 0):null,q=[...P,...[K].
flat()].filter(X=>X!=null);if(F==="keeps"&&q.length){let X=q.reduce((oe,xe)=>Gr.logicalAnd(oe,xe));B.forEach(oe=>l.set(oe,X))}}else if(w.supportsMasking&&(L||UD.has(E))){let[K]=[w.computeMask(k,P)].flat();
K&&B.forEach(q=>l.set(q,K))}u.taps?.includes(v)&&(f[v]=fe[0])}let d=c.get(t),m=d.rank===3&&s.length>0,p=y=>m&&y.rank===3&&y.shape[1]===d.shape[1]?ov(y,Ur(a,jt(s[0]))):y,A=p(d);if(!u.taps)return{logits:A};
let g=u.taps.find(y=>!(y in f));if(g!==void 0){let y=n.map(({name:w})=>w).join(", ");throw new x(`Cannot tap ${g} as a layer must have that name: the layers are ${y}`)}return{logits:A,features:Object.
fromEntries(Object.entries(f).map(([y,w])=>[y,p(w)]))}}function Ov(e){let{cell:t,forwardLayer:n,backwardLayer:r,layer:o}=e;for(let s of[n,r,o])s&&Ov(s);if(t)for(let s of["dropoutMask","recurrentDropou\
tMask"]){let i=t[s];i&&Gr.dispose(i),i&&(t[s]=null)}}function zD({layer:e,op:t},n){return t.kind!=="BatchNormalization"?!0:e.trainable?(jD(e.name,t,n),!0):!1}function jD(e,{axis:t},{size:n,shape:r}){let o=r.
at(t);if(!(n>o))throw new x(`Cannot train batch norm (layer ${e}) as it must see at least 2 rows in a step: current value is 1; raise batchSize above 1, or leave batch norm out`)}var UD=new Set(["Mask\
ing","Embedding"]);function qD(e){return e.kind==="Dropout"||e.kind==="SpatialDropout1D"}function GD(e,t,n,{training:r,random:o}){let{rate:s}=t;if(!r||s===0)return e;if(!o)throw new TypeError("Cannot \
drop out as the forward mode must have a random source: it has none");return Gr.mul(e,Tp(WD(t,e.shape),s,o.split(n)))}function WD(e,t){return e.kind==="SpatialDropout1D"?t.with(1,1):t.map((n,r)=>e.noiseShape?.[r]??
n)}function Tp(e,t,n){let r=new Float32Array(e.reduce((i,a)=>i*a,1)),o=1/(1-t),s=t*2**32;for(let i=0;i<r.length;i++)r[i]=n.bits()>=s?o:0;return Gr.tensor(r,e)}h();var bo=z(U());async function _v(e,t,n=new Map){await e.save(bo.io.withSaveHandler(async r=>{let o=r.weightData,s=gt((Array.isArray(o)?o:[o]).map(u=>new Uint8Array(u))),i={format:"layers-model",generatedBy:"retort",
convertedBy:null,modelTopology:r.modelTopology,weightsManifest:[{paths:["weights.bin"],weights:r.weightSpecs}]},a=new TextEncoder().encode(`${JSON.stringify(i,null,1)}
`);return await qs(t,new Map([...n,["weights.bin",s],["model.json",a]])),{modelArtifactsInfo:{dateSaved:new Date(0),modelTopologyType:"JSON"}}}))}function Qp(e){return Zt(e)}async function Pv(e,t,n){let[r,o]=[await e.read("model.json"),await e.read("weights.bin")];if(!r||!o)throw new x(`Cannot open ${t} as a model: it must hold model.json and weights.bin: ${r?"weights.bin":
"model.json"} is not there`);try{let{format:s,modelTopology:i,weightsManifest:a}=JSON.parse(new TextDecoder().decode(r));if(s==="graph-model")throw new Error("it is a graph model, whose layers are gon\
e; convert it as tfjs_layers_model");if(!i||!a?.flatMap)throw new Error("model.json must have a modelTopology and a weightsManifest");let u=a.flatMap(({weights:m})=>m),c=u.reduce((m,{shape:p})=>m+4*p.
reduce((A,g)=>A*g,1),0);if(c!==o.length)throw new Error(`weights.bin must hold ${c} bytes: it holds ${o.length}`);let l=o.slice().buffer,f=await xt(e,qr,t)??{};if(n&&Tc(i)){let m=bo.io.decodeWeights(l,
u);try{let p=u.map(({name:g})=>m[g]),A=fv(t,i,p,f,n);if(A)return A}finally{bo.dispose(m)}}let d=av(i);try{return await bo.loadLayersModel(bo.io.fromMemory({modelTopology:i,weightSpecs:u,weightData:l}))}catch(m){
throw d?dv(t,d,f):m}}catch(s){if(s instanceof x)throw s;let i=s instanceof Error?s.message.split(`
`)[0]:String(s);throw new x(`Cannot open ${t} as a model: it must be a tfjs layers model: ${i}`)}}h();h();h();var Dv=["model","accuracy %","NLL","ECE %","agreement %","parameters","bytes","1 row ms","256 rows ms"];function Mv(e){let t=e.seeds.length>1,n=(l,f)=>[l,es(f.accuracy,100,2,t),es(f.nll,1,4,t),es(f.ece,100,2,t),f.agreement?es(f.agreement,100,2,t):"",je(f.parameters),je(f.bytes),f.latency_ms?Aa(f.latency_ms.
single):"–",f.latency_ms?Aa(f.latency_ms.batch256):"–"],{teachers:r,ensemble:o,baseline:s,label_only:i=[],student:a}=e,u=r.length>1?r.map(l=>n(l.name,l)):[],c=r.length>1?"ensemble":"teacher";return[
...u,n(c,o),n("baseline",s),...i.map(l=>n(`labels: ${l.name}`,l)),n("student",a)]}var Fv=["weights as","accuracy %","agreement %","bytes"];function Lv({quantised:e=[],seeds:t}){let n=t.length>1;return e.
map(({precision:r,accuracy:o,agreement:s,bytes:i})=>[r,es(o,100,2,n),es(s,100,2,n),je(i)])}function Nv(e){return[[KD(e),JD(e),Dp(e)],[YD(e),tM(e)],[eM(e)],[ZD(e)]].map(n=>n.filter(r=>r).join(" ")).filter(n=>n).join(`

`)}function ZD(e){let{ensemble:t,baseline:n,student:r}=e,s=[[vn(e),t],["baseline",n],["student",r]].flatMap(([i,{weighted:a}])=>a?[`${i} ${ln(a.accuracy.mean)} % (NLL ${a.nll.mean.toFixed(4)})`]:[]);return s.
length?`With the rows' weights, right: ${s.join(", ")}.`:""}function KD(e){let{counts:t,recovered:n,ensemble:r,baseline:o,leak:s}=e,i=vn(e),a=`of ${je(t.rows)} test answers right: ${i} ${je(t.ensemble)}\
, baseline ${je(t.baseline)}, student ${je(t.student)}`;if(t.student<t.baseline&&!s?.test)return`${VD(e)} ${HD(e)}`;if(n)return`The student recovered ${ti(n.value)} % of the ${i}'s gain (95 % interval\
 ${ti(n.low)} to ${ti(n.high)} % over ${zv(n)}; ${a}).`;let u=r.accuracy.mean-o.accuracy.mean,c=s?.test?`the ${i} has learned from ${je(s.test)} of these rows before, so its figures are too good and n\
o share of its gain is called recovered`:u>0?`the ${i}'s edge over the baseline (${ln(u)} points) is within noise, so no share of it is called recovered; more seeds (--seeds 5) or more test rows would\
 tell`:`the ${i} is no better than the baseline, so there is no gain to recover`;return`Of ${je(t.rows)} test answers the ${i} has ${je(t.ensemble)} right, the baseline ${je(t.baseline)}, the student ${je(
t.student)}: ${c}.`}function VD(e){let{counts:t,student_baseline:n}=e,r=n?.accuracy;return`The student is below its baseline: of ${je(t.rows)} test answers it has ${je(t.student)} right, the baseline ${je(
t.baseline)}, the ${vn(e)} ${je(t.ensemble)}${r?` (${jv(r)})`:""}${r&&r.p>=Mp?"; that much may be chance":""}.`}function HD({ensemble:e,baseline:t}){return e.accuracy.mean>t.accuracy.mean?"Try a tempe\
rature of 1 (`strategy.temperature`), more weight on the labels (`strategy.hardWeight`) or longer training (`train.epochs`), and judge by the validation rows.":"Its teacher is no better than the basel\
ine: try a better teacher (more members, wider, longer training) before anything else."}function JD(e){let{recovered_nll:t,student_baseline:n,ensemble:r,baseline:o,student:s,leak:i}=e;if(t===void 0||i?.
test)return"";let[a,u,c]=[r,o,s].map(({nll:f})=>f.mean),l=`${vn(e)} ${ha(a)}, baseline ${ha(u)}, student ${ha(c)}`;if(c>u){let f=n?.nll&&n.nll.p<Mp;return`In NLL the student is worse than its baseline\
 (${l})${f?"":"; that much may be chance"}.`}return t?`In NLL it recovered ${ti(t.value)} % (95 % interval ${ti(t.low)} to ${ti(t.high)} % over ${zv(t)}; ${l}).`:a<u?`In NLL the ${vn(e)}'s edge is wit\
hin noise (${l}).`:`In NLL the ${vn(e)} is no better than the baseline (${l}).`}function YD(e){let{best_label_only:t,label_only:n=[],leak:r}=e;if(!t||r?.test)return"";let o=n.length,s=t.chosen_on==="v\
alidation rows"?"chosen on validation rows":"chosen on the test rows, as there are none to validate on",i=o?`\`${t.name}\`, the best of ${o+1} label-only students of the same budget (${s})`:"the basel\
ine, the only label-only student of this run (`baselines` trains stronger ones)",{accuracy:a,nll:u}=t.student_difference;if(!a)return"";let c=t.nll_name===t.name,l=u?`${c?"; NLL":`; in NLL, against \`${t.
nll_name}\`, the best there with ${ha(t.nll.mean)},`} ${ts(u.value,4)}, ${zc(u.p)}`:"",f=`${ln(t.accuracy.mean)} % right${c?` and NLL ${ha(t.nll.mean)}`:""}`;return`Against ${i}, with ${f}: ${jv(a)}${l}\
: ${XD(t.student_difference,o>0)}.`}function XD({accuracy:e,nll:t},n){let[r,o]=[Tv(e),-Tv(t)],s=n?"labels alone":"the plain baseline";return r>0?`the teacher helped beyond ${s}${o<0?" in accuracy, and\
 in NLL it did harm":""}`:r<0?o>0?`${s} did better in accuracy, in NLL the teacher helped`:`the student did worse than ${s}`:o===0?"nothing shows that the teacher helped":`in accuracy the two are not \
told apart, in NLL the teacher ${o>0?"helped":"did harm"}`}function Tv(e){return e&&e.p<Mp?Math.sign(e.value):0}function Dp(e){let{compression:t,speedup:n,speedup_batch256:r}=e,o=i=>i>=10?i.toFixed(0):
i.toFixed(1),s=n!==null&&r!==null&&Number.isFinite(n)?`, ${o(n)} times faster on one row and ${o(r)} times on a batch of 256`:"";return t>0?`It is ${o(t)} times smaller than the ${vn(e)}${s}.`:`The ${vn(
e)} has no parameters of its own to compare with${n===null?", and its time was not measured":s.replace(/^, /,"; the student is ")}.`}function eM(e){let{ensemble:t,baseline:n,student:r}=e,o=[[vn(e),t],
["baseline",n],["student",r]];return o.some(([,{accuracy:a,balanced_accuracy:u}])=>u&&Math.abs(a.mean-u.mean)>.05)?`Balanced accuracy, the mean recall of the classes: ${o.map(([a,{balanced_accuracy:u}])=>`${a}\
 ${ln(u?.mean??NaN)} %`).join(", ")}.`:""}function tM({seeds:e,best_label_only:t}){return t&&e.length===1?"Intervals and p-values of one seed cover the test rows and not the trainings: another seed ma\
y differ by more (--seeds 5 covers both).":""}var Mp=.05;function vn({teachers:e}){return e.length>1?"ensemble":"teacher"}function zv({covers:e="test rows"}){return e}function jv({value:e,low:t,high:n,
p:r,covers:o}){return e===0&&t===n?"both are right on the same rows":`${ts(100*e,2)} points, 95 % interval ${ts(100*t,2)} to ${ts(100*n,2)} over ${o}, ${zc(r)}`}function zc(e){return e<.001?"p < 0.001":
`p ${e.toFixed(3)}`}function ts(e,t){let n=Math.abs(e).toFixed(t);return Number(n)===0?n:`${e<0?"−":"+"}${n}`}function ti(e){return ts(100*e,0).replace("+","")}function Aa(e){return Number.isFinite(
e)?e.toFixed(3):""}function ha(e){return e.toFixed(4)}var Qv=100;function Uv(e){let{class_names:t=[],label_only:n=[],ensemble:r,baseline:o,student:s}=e,i=[[vn(e),r],["baseline",o],...n.map(c=>[`labels\
: ${c.name}`,c]),["student",s]];if(!t.length||i.some(([,{recall:c}])=>!c))return;let a=c=>typeof c=="number"?ln(c):"no test row",u=e.seeds.length>1;return{columns:["recall %",...i.map(([c])=>c)],rows:[
...t.slice(0,Qv).map((c,l)=>[c,...i.map(([,{recall:f}])=>a(f[l]))]),["mean: balanced accuracy",...i.map(([,{balanced_accuracy:c}])=>es(c,100,2,u))]],more:Math.max(0,t.length-Qv)}}function ln(e){return(100*
e).toFixed(2)}function je(e){return String(Math.round(e)).replace(/\B(?=(?:\d{3}){1,7}$)/g,",")}function es({mean:e,sd:t},n,r,o){let s=(e*n).toFixed(r);return o?`${s} ± ${(t*n).toFixed(r)}`:s}function Gv({metrics:e,ensemble:t}){return["model",...e.map(({title:n})=>n),...t.weighted_metrics?e.map(({title:n})=>`weighted ${n}`):[],"agreement %","parameters","bytes","1 row ms","256 rows ms"]}function Wv(e){
let{metrics:t,seeds:n,teachers:r,ensemble:o,baseline:s,label_only:i,student:a}=e,u=n.length>1,c=(l,f)=>[l,...Fp(t,f.metrics,u),...f.weighted_metrics?Fp(t,f.weighted_metrics,u):[],Lp(f.agreement,Kv,u),
je(f.parameters),je(f.bytes),f.latency_ms?Aa(f.latency_ms.single):"–",f.latency_ms?Aa(f.latency_ms.batch256):"–"];return[...r.length>1?r.map(l=>c(l.name,l)):[],c(vn(e),o),c("baseline",s),...i.map(
l=>c(`labels: ${l.name}`,l)),c("student",a)]}function Zv({metrics:e,quantised:t,seeds:n}){let r=n.length>1;return{columns:["weights as",...e.map(({title:o})=>o),"agreement %","bytes"],rows:t.map(o=>[o.
precision,...Fp(e,o.metrics,r),Lp(o.agreement,Kv,r),je(o.bytes)])}}var Kv={as:"percent"};function Fp(e,t,n){return e.map(r=>Lp(t[r.name],r,n))}function Lp({mean:e,sd:t},n,r){let o=Cn(e,n);if(!r)return o;
let s=/e/.test(o)?void 0:o.split(".")[1]?.length??0,i=n.as==="percent"||s===void 0?Cn(t,n):t.toFixed(s);return`${o} ± ${i}`}function Cn(e,{as:t}){return t==="percent"?ln(e):nM(e)}function nM(e){if(e===
0||!Number.isFinite(e))return String(e);let t=Math.abs(e);return t>=1e7||t<1e-4?e.toExponential(3):t>=1e4?e.toFixed(0):e.toPrecision(4)}function Vv(e){return[[rM(e),Dp(e)],[oM(e),aM(e)]].map(t=>t.filter(
n=>n).join(" ")).filter(t=>t).join(`

`)}function rM(e){let{metrics:[t],recovered:n,ensemble:r,baseline:o,student:s,leak:i,data:a}=e,u=vn(e),c=A=>A.metrics[t.name].mean,l=t.as==="percent"?" %":"",d=`${t.title.replace(/ %$/,"")} on ${je(a.
test)} test rows: ${u} ${Cn(c(r),t)}${l}, baseline ${Cn(c(o),t)}${l}, student ${Cn(c(s),t)}${l}`,m=t.better==="higher"?1:-1;if(i?.test)return`${d}. The ${u} has learned from ${je(i.test)} of these row\
s before, so its figures are too good and no share of its gain is called recovered.`;if(m*(c(s)-c(o))<0)return`The student is below its baseline (${d}).`;if(n){let A=g=>ts(100*g,0).replace("+","");return`\
The student recovered ${A(n.value)} % of the ${u}'s gain (95 % interval ${A(n.low)} to ${A(n.high)} % over ${n.covers??"test rows"}; ${d}).`}let p=m*(c(r)-c(o))>0?`the ${u}'s edge over the baseline is\
 within noise, so no share of it is called recovered; more seeds (--seeds 5) or more test rows would tell`:`the ${u} is no better than the baseline, so there is no gain to recover`;return`${d}: ${p}.`}
function oM(e){let{best_label_only:{name:t,chosen_on:n,student_difference:r},label_only:o,leak:s,metrics:[i]}=e;return s?.test||!r?"":`Against ${o.length?`\`${t}\`, the best of ${o.length+1} label-onl\
y students of the same budget (chosen on ${n})`:"the baseline, the only label-only student of this run (`baselines` trains stronger ones)"}: ${sM(r,i)}: ${iM(r,i)}.`}function sM({value:e,low:t,high:n,
p:r,covers:o},s){let i=u=>`${u<0?"−":"+"}${Cn(Math.abs(u),s)}`,a=s.as==="percent"?" points":"";return`${s.title.replace(/ %$/,"")} ${i(e)}${a}, 95 % interval ${i(t)} to ${i(n)} over ${o}, ${zc(r)}`}
function iM({value:e,p:t},{better:n}){return t>=.05?"nothing shows that the teacher helped":e>0==(n==="higher")?"the teacher helped":"labels alone did better"}function aM({seeds:e}){return e.length===
1?"Intervals and p-values of one seed cover the test rows and not the trainings: another seed may differ by more (--seeds 5 covers both).":""}function Jv({result:e,prepared:t,student:n},r){let{preprocessing:o}=t,s=o.columns.filter(u=>u.missing).length,i=o.columns.filter(({kind:u})=>u==="encoded").length,a=u=>o.columns.filter(c=>c.kind===u).
length;return`# ${r.name}: a distilled student

\`${r.student.use}\` with ${je(n.parameters)} parameters, predicts \`${o.label}\`. Made by Retort with the strategy \`${r.strategy.use}\`
from the teacher \`${r.teacher.use}\`.

- **Takes** ${o.columns.length} raw columns (${a("numeric")} numeric, ${a("categorical")} categorical, ${i?`${i} encoded otherwise, `:""}${s} with
  missing cells), turned into ${o.features} features as \`preprocessing.json\` says.
- **Answers** ${uM(o)}
- **Trained** on ${je(e.data.train)} rows with seed ${e.seed}; validated on ${je(e.data.validation)}; measured on
  ${je(e.data.test)} that neither it nor its teacher has seen.

${lM(e)}

The baseline has the student's architecture, initial weights, optimizer, steps, rows and augmentation, and learns
from the labels alone${e.labelOnly?.length?"; models named `labels` have its budget, and a way of their own to learn from them":""}. These are the results of one seed, the one whose weights these are;\
 \`report.json\` of the
run has all of them.${e.ensemble.latency?"":" The teacher was asked about each row once, so how long it takes was not measured."}

## Limits

${cM(o)} It was not audited for fairness between groups of people.

## Use

\`\`\`sh
deno task predict <this folder> rows.csv
\`\`\`
`}function uM({classes:e,answer:t}){switch(t?.from){case"sigmoid":return`the logits of ${e.length} labels, named in \`labels.json\`; a sigmoid makes each a probability.`;case"tokens":return`at each po\
sition of a sequence the logits of ${e.length} tokens, named in \`labels.json\`: which comes next.`;case"numbers":return`${e.length} ${e.length>1?"numbers":"number"}, named in \`labels.json\`, standardi\
sed: times \`sd\`, plus \`mean\`
  of \`answer\` in \`preprocessing.json\`, they are in the label's units.`;default:return`the logits of ${e.length} classes, named in \`labels.json\`; softmax makes them probabilities.`}}function cM({
classes:e,answer:t}){switch(t?.from){case"sigmoid":return`It knows the ${e.length} labels above and rows like those it was trained on.`;case"tokens":return`It knows the ${e.length} tokens above and te\
xts like those it was trained on.`;case"numbers":return"It knows rows like those it was trained on; beyond the range of their labels nothing says how far it errs.";default:return`It knows the ${e.length}\
 classes above and rows like those it was trained on; its probabilities are as calibrated
as its ECE says, on such rows.`}}function lM(e){if(e.task!==void 0){let{metrics:n}=e,r=(o,{evaluation:s,parameters:i,agreement:a})=>[o,...n.map(u=>Cn(s.metrics[u.name],u)),ln(a),je(i)];return Hv(["mod\
el",...n.map(({title:o})=>o),"agreement with the teacher, %","parameters"],[r("teacher",e.ensemble),r("baseline",e.baseline),...e.labelOnly.map(o=>r(`labels: ${o.name}`,o)),r("student",e.student)])}let t=(n,{
evaluation:r,parameters:o,agreement:s})=>[n,`${ln(r.accuracy)} %`,r.nll.toFixed(4),`${ln(r.ece)} %`,`${ln(s)} %`,je(o)];return Hv(["model","accuracy","NLL","ECE","agreement with the teacher","paramete\
rs"],[t("teacher",e.ensemble),t("baseline",e.baseline),...(e.labelOnly??[]).map(n=>t(`labels: ${n.name}`,n)),t("student",e.student)])}function Hv(e,t){let n=r=>`| ${r.join(" | ")} |`;return[n(e),n(e.map(
()=>"---")),...t.map(n)].join(`
`)}async function Yv(e,t,n){let{student:r,prepared:{preprocessing:o}}=e,{split:s,unlabelled:i,encode:a,weight:u,path:c,...l}=t.data;await zp(r,n,new Map([["preprocessing.json",Zt(o)],["labels.json",Zt(o.
classes)],["dataset.json",Zt(l)],["README.md",new TextEncoder().encode(Jv(e,t))],...e.seen?[Bc(e.seen.student)]:[],...Np(e,r,t)]))}function Np({specOf:e,prepared:t},n,{plugins:r=[]}){let o=e?.(n),s=r.
length?{plugins:cv(r)}:{},i=t?.train?.inputs?{inputs:Cc(t.train)}:{};return o?[[qr,Qp({student:o,...s,...i})]]:[]}async function zp(e,t,n){if(e.model)return await _v(e.model,t,n);let r=await e.save?.(),
o=n.get(qr),s=`Cannot write student ${e.name}`;if(!r?.size)throw new x(`${s} as one without a model must have save, which gives its files: it has none`);if(!o)throw new x(`${s} as its plugin must be k\
nown, which loads it: a strategy made it by itself`);let i=[...r.keys()],a=i.find(l=>!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(l)||fM.includes(l)||n.has(l));if(a!==void 0)throw new x(`${s} as each file tha\
t it saves must have a plain name that the folder has no other file of: current value is ${S(a)}`);let u=JSON.parse(new TextDecoder().decode(o)),c=[...n].filter(([l])=>l!==qr);await qs(t,new Map([...c,
...r,[qr,Qp({...u,files:i})]]))}var fM=["model.json","weights.bin","preprocessing.json","labels.json","dataset.json","seen.json","README.md",qr,un];async function jp(e,t){let{folder:n,where:r,context:o,
features:s,classes:i,layers:a}=t,u=await xt(n,qr,r)??{},{student:c,files:l,inputs:f={},plugins:d=[]}=u;if(!l){let g=await Pv(n,r,o&&lv(o,s,i));try{return wo(e,g,a)}catch(y){throw g.dispose(),y}}let m=`\
Cannot open ${r} as a student`;if(!c||!o?.has("student",c.use)){let g=d.length?` (${d.join(", ")})`:"";throw new x(`${m}: the student plugin ${S(c?.use)} must be there, which loads it${g}: name its fi\
le (--plugin of a command, "plugins" of a config or of a server's config)`)}let{load:p}=o.make("student",c);if(!p)throw new x(`${m}: the student plugin ${S(c.use)} must have load: it has none`);let A=new Map;
for(let g of l){let y=await n.read(g);if(!y)throw new x(`${m}: it must have all files of its student: ${g} is not there`);A.set(g,y)}return await p(A,{name:e,features:s,classes:i,inputs:f,random:Nr(0)})}
async function Xv(e,t,{catalogue:n}={}){let r=await Ao(e,t,{as:"a student"}),o=await xt(r,"preprocessing.json",t),s=await xt(r,"dataset.json",t);if(o===void 0||s===void 0)throw new x(`Cannot open ${t}\
 as a student: it must hold model.json, weights.bin, preprocessing.json and dataset.json: ${o===void 0?"preprocessing.json":"dataset.json"} is not there`);let i=Ac(o),{classes:a,features:u}=i,{answer:c,
...l}=i,f=c?.from==="tokens",d=f?l:i,m=i.columns.find(v=>aa(v)==="tokens")?.name,p=n?np(n):{};mM(d,p,t);let A=await jp("student",{folder:r,where:t,context:n?.context(n.container),features:u,classes:a.
length}),g=f?dM(A):A,{model:y}=g,w=String(Je(g))===_e,E=y&&w?y.inputs[0]?.shape.at(-1):u,I=y?y.outputs[0]?.shape.at(-1):a.length;if(E!==u||I!==a.length)throw g.dispose(),new x(`Cannot open ${t} as a s\
tudent: its model must take ${u} features and answer ${a.length} ${d.answer?"outputs":"classes"}, as its preprocessing says: it takes ${E} and answers ${I}`);return{student:g,preprocessing:d,encoders:p,
dataset:s,...f&&m!==void 0?{next:{column:m,between:c.between}}:{},async predict(v){let C=new Float32Array(v.length*u),B=new Map,k=0,_=uI(d,{unknown:({name:F})=>{B.set(k,[...B.get(k)??[],F])},encoders:p}),
P=hc(d,p);for(;k<v.length;k++){let{cells:F,number:K}=v[k];_(v[k],C,k*u),P?.add(q=>F.get(q),`row ${K}`)}let L={features:C,rows:new Int32Array(v.length).fill(-1),inputs:{...xc(d),...P?.finish()}},V=ni.tidy(
()=>g.forward(yo(L,Je(g),t),{training:!1}).logits),fe=YI(Float64Array.from(await V.data()),d);return V.dispose(),v.map((F,K)=>{let q=B.get(K);return{...XI(fe.slice(K*a.length,(K+1)*a.length),d),...q?{
unknown:q}:{}}})}}}function dM(e){return{...e,chain:void 0,forward(t,n){let{logits:r,...o}=e.forward(t,n),s=t[jt(Je(e)[0])].dataSync(),i=-1,a=Array.from(s,(u,c)=>{if(u>0)return i+=u;throw UI(c)});return{
...o,logits:ni.gather(r,ni.tensor1d(a,"int32"))}}}}function mM({columns:e},t,n){for(let r of e){if(r.kind!=="encoded")continue;let{name:o,encoder:s}=r;if(!Object.hasOwn(t,s))throw new x(`Cannot open ${n}\
 as a student: the encoder ${S(s)} of column ${S(o)} must be at hand: it is not; name the plugin that it comes with`);try{Ko(r,t)}catch(i){throw i instanceof x?new x(`Cannot open ${n} as a student: co\
lumn ${S(o)}: ${i.message}`,{cause:i}):i}}}async function eC(e,{where:t,name:n,catalogue:r}){let o=Tr(e,"student"),s=await Xv(o,t,{catalogue:r}),{preprocessing:{classes:i,columns:a},student:u}=s,c=!1,l=()=>{c||u.dispose(),c=!0},f=d=>{if(c)throw new x(
`Cannot ${d} as the student must not be disposed: it is`)};return{classes:i,async predict(d){return f("predict"),d.length?await s.predict(d.map((m,p)=>{if(typeof m!="object"||m===null||Array.isArray(m))
throw new x(`Cannot predict as row ${p+1} must be an object with its cells by column name: current value is ${S(m)}`);let A=new Map;for(let{name:g,missing:y}of a)Object.hasOwn(m,g)?A.set(g,Ic(Reflect.
get(m,g))):y&&A.set(g,void 0);return{number:p+1,cells:A}})):[]},async export(d,m={}){return f("export"),await r.make("exporter",{...m,use:d}).export({name:n,trained:s})},async files(){let d=Object.keys(
await xt(o,un,t)),m=await Promise.all([...d,un].map(async p=>[p,await o.read(p)]));return new Map(m.filter(([,p])=>p!==void 0))},dispose:l,[Symbol.dispose]:l}}h();h();function tC(){return{now:()=>0,rest:()=>Promise.resolve()}}h();async function rC(e,t){let n=await nC(e);return t?tt([n,await nC(t)]):n}function nC(e){let{rows:t,numeric:n,categorical:r,further:o=[],label:s,classes:i,labels:a,trainRows:u}=e,{labelColumns:c,rowWeights:l}=e,
f={rows:t,numeric:n.names,label:s,classes:i,scale:n.scale,trainRows:u},d=r.map(({name:m,categories:p})=>({name:m,categories:p}));return tt([JSON.stringify({...f,categories:d,...o.length?{further:o.map(
hM)}:{}}),n.values,...r.map(({codes:m})=>m),...o.flatMap(m=>m.kind==="tokens"?[m.ids,m.starts]:[]),...a?[a]:[],...c?.flatMap(pM)??[],...l?["weights",l]:[]])}function pM(e){return"ids"in e?[e.name,JSON.
stringify(e.vocabulary),e.ids,e.starts]:"values"in e?[e.name,e.values]:[e.name,JSON.stringify(e.texts),e.codes]}function hM(e){let{kind:t,name:n}=e;return t==="text"?{kind:t,name:n,values:e.values}:{kind:t,
name:n,vocabulary:e.vocabulary}}h();function sC({preprocessing:{columns:e,label:t},train:n,validation:r,test:o,unlabelled:s,leftOut:i}){let a=[n,r,o,...s?[s]:[]],u=En(e),c=e.flatMap((m,p)=>{if(m.kind!=="encoded"||m.of!=="text"||m.width===
0)return[];let A=oC(a,g=>AM(g,u[p],m.width));return A===0?[]:[`column ${S(m.name)} has ${ct(A,"row")} whose text has nothing that the encoder ${m.encoder} counts, or none at all: such a row is zeros t\
here, and a model answers it from the other columns alone`]}),l=e.flatMap(m=>m.kind==="encoded"&&m.width===0?[m.name]:[]),f=Object.keys(n.inputs??{}).flatMap(m=>{let p=oC(a,g=>gM(g,m));if(p===0)return[];
let A=l.includes(m)?m:l[0];return[`column ${S(A)} has ${ct(p,"row")} of no ids: a model sees a sequence of length 0 there`]}),d=i?[`label column ${S(t)} has ${ct(i,"row")} without a token that comes n\
ext: left out`]:[];return[...c,...f,...d]}function oC(e,t){return e.reduce((n,r)=>n+t(r),0)}function AM({features:e,width:t,rows:n},r,o){let s=0;for(let i=0;i<n.length;i++){let a=i*t+r,u=a+o;for(;a<u&&
e[a]===0;)a++;a===u&&s++}return s}function gM({inputs:e,rows:t},n){let r=e?.[n];if(r?.kind!=="tokens")return 0;let{starts:o}=r;return t.reduce((s,i,a)=>o[a]===o[a+1]?s+1:s,0)}h();h();var lt=z(U());function aC(e,t,n=r=>new Float32Array(r)){let{names:r}=e.numeric,o=[e,...t?[t]:[]],s=o.reduce((l,{rows:f})=>l+f,0),i=n(s*r.length);iC(i,o);let u=new Set(o.map(({numeric:l})=>l.values.constructor)).has(
Float64Array),c=u?new Float64Array(n(2*i.length).buffer,0,i.length):i;return u&&iC(c,o),{names:r,values:i,numbers:c,categorical:wM(o),texts:yM(o)}}function iC(e,t){let n=0;for(let{numeric:{values:r}}of t)
e.set(r,n),n+=r.length}function yM(e){return(({further:n=[]})=>n.map(({name:r})=>r))(e[0]).map((n,r)=>({name:n,values:e.flatMap(({further:o,rows:s})=>{let i=o?.[r];return i?.kind==="text"?i.values:Array.
from({length:s},(a,u)=>i?.ids.subarray(i.starts[u],i.starts[u+1]).join(" "))})}))}function wM([e,...t]){return e.categorical.map((n,r)=>{if(!t.length)return n;let o=[...n.categories],s=new Map(o.map((c,l)=>[
c,l])),i=t.map(({categorical:c})=>{let l=c[r],f=l.categories.map(d=>{let m=s.get(d);return m!==void 0?m:(s.set(d,o.length),o.push(d)-1)});return l.codes.map(d=>d<0?-1:f[d])}),a=new Int32Array(n.codes.
length+i.reduce((c,{length:l})=>c+l,0));a.set(n.codes);let u=n.codes.length;for(let c of i)a.set(c,u),u+=c.length;return{name:n.name,categories:o,codes:a}})}function bM({names:e,values:t,categorical:n,
texts:r}){let o=(a,u)=>new x(`Cannot give a teacher raw rows ("inputs": "raw") as each column must ${a}: current value is ${u.map(c=>S(c)).join(", ")}; leave the columns out, or bring a teacher that r\
eads encoded rows`),s=[...n,...r];if(s.length)throw o("be numeric",s.map(({name:a})=>a));let i=new Set;for(let a=0;a<t.length;a++)Number.isNaN(t[a])&&i.add(e[a%e.length]);if(i.size)throw o("have a num\
ber in every row",e.filter(a=>i.has(a)))}function uC(e,{columns:t}){bM(e);let{names:n,values:r}=e,o=n.length,s=r.length/o,i=t;return({inputs:a,rows:u})=>{let c=new Float32Array(u.length*o),l=new Uint8Array(
u.length);u.forEach((m,p)=>{m<0||m>=s||(l[p]=1,c.set(r.subarray(m*o,(m+1)*o),p*o))});let f=lt.tensor2d(c,[u.length,o]);if(!l.includes(0))return f;let d=lt.tidy(()=>{let m=lt.mul(Ur(a,_e),lt.tensor1d(i.
map(({sd:g})=>g))),p=lt.add(m,lt.tensor1d(i.map(({mean:g})=>g))),A=lt.tile(lt.tensor2d(l,[u.length,1],"bool"),[1,o]);return lt.where(A,f,p)});return f.dispose(),d}}function cC(e,t,n){if(JSON.stringify(
e.columns)===JSON.stringify(t.columns))return;let r=En(e.columns),o=new Map(e.columns.map((m,p)=>[m.name,{column:m,at:r[p]}])),[s,i,a]=[[],[],[]];for(let m of t.columns){let{name:p,kind:A}=m,g=o.get(p);
g?g.column.kind!==A?i.push(p):A==="encoded"&&JSON.stringify(g.column)!==JSON.stringify(m)&&a.push(p):s.push(p)}let u=(m,p)=>new x(`Cannot use ${n} as a teacher: the data must have ${m}: current value \
is ${p.map(A=>S(A)).join(", ")}; use a teacher of these columns`);if(s.length)throw u("the columns that it was trained on, and lacks",s);if(i.length)throw u("columns of the kind (numeric, categorical)\
 that it was trained on",i);if(a.length)throw u("columns that are encoded as those that it was trained on (data.encode)",a);let c=new Float32Array(e.features*t.features),l=new Float32Array(t.features),
f=(m,p,A)=>c[m*t.features+p]=A,d=0;for(let m of t.columns){let{column:p,at:A}=o.get(m.name),g=cn(p)-(p.missing?1:0);if(m.kind==="numeric"){let{mean:y,sd:w}=p;f(A,d,w/m.sd),l[d]=(y-m.mean)/m.sd;let E=(p.
fill??0)*w/m.sd+l[d];p.missing&&f(A+g,d,(m.fill??0)-E)}else if(m.kind==="encoded")for(let y=0;y<g;y++)f(A+y,d+y,1);else{let y=Hs(m);p.categories.forEach((w,E)=>{let I=y(w);I!==void 0&&f(A+E,d+I,1)})}m.
missing&&p.missing&&f(A+g,d+cn(m)-1,1),d+=cn(m)}return{weights:c,bias:l}}function lC({weights:e,bias:t},n){return({inputs:r})=>lt.tidy(()=>lt.add(lt.matMul(Ur(r,_e),lt.tensor2d(e,[n,t.length])),lt.tensor1d(
t)))}function Up(e,t,n,r="classes"){let o=u=>u.map(c=>S(c)).join(", "),s=e.filter(u=>!t.includes(u)),i=t.filter(u=>!e.includes(u));if(s.length||i.length){let u=[...s.length?[`it does not know ${o(s)}`]:
[],...i.length?[`it knows ${o(i)}, which this data has not`]:[]];throw new x(`Cannot use ${n} as a teacher: its ${r} must be those of this data: ${u.join(", and ")}`)}let a=Int32Array.from(e,u=>t.indexOf(
u));return a.every((u,c)=>u===c)?void 0:a}h();function mC(e,t,{test:n=rc,validation:r,trainRows:o},s){if(o===void 0)return fC(e,t,{test:n,validation:r},s);if(!(Number.isInteger(o)&&o>0&&o<e.length))throw ri("trainRows must leave rows to train on \
before it and to test on after it",{trainRows:o,rows:e.length});let i=new Set(e.subarray(0,o)),a=t.findIndex((l,f)=>!i.has(f));if(a>=0)throw ri("every class must be among the first trainRows rows",{trainRows:o,
class:t[a]});let u=fC(e.subarray(0,o),t,{test:0,validation:r},s),c=Int32Array.from({length:e.length-o},(l,f)=>o+f);return{...u,test:c}}function fC(e,t,{test:n,validation:r},o){let s=1-n-r;if(!(n>=0&&r>=
0&&s>1e-9))throw ri("the fractions must be at least 0 and leave a part for training",{test:n,validation:r});let i=EM(e,t,o),a=i.map(({length:d})=>d),u=o.split("remainders").permutation(t.length),c=dC(
"test",n,a,a.map(()=>0),u),l=dC("validation",r,a,c,u,n),f=(d,m)=>{let p=i.map((y,w)=>y.subarray(d(w),m(w))),A=new Int32Array(p.reduce((y,{length:w})=>y+w,0)),g=0;for(let y of p)A.set(y,g),g+=y.length;
return A.sort()};return{test:f(()=>0,d=>c[d]),validation:f(d=>c[d],d=>c[d]+l[d]),train:f(d=>c[d]+l[d],d=>a[d])}}function EM(e,t,n){let r=new Int32Array(t.length);for(let a of e)r[a]+=1;let o=Array.from(
r,a=>new Int32Array(a)),s=new Int32Array(t.length);e.forEach((a,u)=>o[a][s[a]++]=u);let i=o.findIndex(({length:a})=>a===0);if(i>=0)throw ri("every class must have a row",{class:t[i],rows:0});return o.
map((a,u)=>n.split("class",u).permutation(a.length).map(c=>a[c]))}function dC(e,t,n,r,o,s=0){let i=n.reduce((f,d)=>f+d,0),a=Math.round(i*t);if(t>0&&a===0)throw ri(`the ${e} part must have a row`,{[e]:t,
rows:i});let u=n.map((f,d)=>f*(s+t)-r[d]),c=n.map((f,d)=>f-1-r[d]),l=n.map(()=>0);for(let f=0;f<a;f++){let d;for(let m of o)l[m]>=c[m]||(d===void 0||u[m]-l[m]>u[d]-l[d])&&(d=m);if(d===void 0){let m=`t\
he ${e} part must leave each of the ${n.length} classes a row to train on`;throw ri(m,{[e]:t,rows:i})}l[d]+=1}return l}function ri(e,t){return new x(`Cannot split the rows: ${e}: current value is ${S(
t)}`)}function er({features:e,width:t,inputs:n,labels:r,targets:o,next:s,weights:i,rows:a},u){let c=u.length,l={features:new Float32Array(c*t),width:t,...n?{inputs:LI(n,u)}:{},labels:new Int32Array(c),...o?
{targets:new Float32Array(c*ns(o,a))}:{},...s?{next:IM(s,u)}:{},...i?{weights:new Float32Array(c)}:{},rows:new Int32Array(c)},f=o?ns(o,a):0;for(let d=0;d<c;d++){let m=u[d];l.features.set(e.subarray(m*
t,(m+1)*t),d*t),l.labels[d]=r[m],l.rows[d]=a[m],o&&l.targets.set(o.subarray(m*f,(m+1)*f),d*f),i&&(l.weights[d]=i[m])}return l}function IM({ids:e,starts:t},n){let r=Array.from(n,i=>e.subarray(t[i],t[i+
1])),o=new Int32Array(r.length+1);r.forEach(({length:i},a)=>o[a+1]=o[a]+i);let s=new Int32Array(o.at(-1));return r.forEach((i,a)=>s.set(i,o[a])),{ids:s,starts:o}}function ns(e,t){return t.length?e.length/
t.length:0}function jc(e,t,n,r,o,s=!1,i=dc,a){let c=t.test!==void 0||t.trainRows!==void 0?t:{...t,trainRows:e.trainRows},{codes:l,names:f}=a?a.strata??{codes:new Int32Array(e.rows),names:[e.label]}:{codes:e.
labels,names:e.classes},d=mC(l,f,c,n.split("split")),m=a?.fit(d.train),{rows:p,leftOut:A}=vM(d,m,e.label),g={...dI(e,p.train,i),...a&&m?{classes:[...a.names],answer:m.format}:{}},y=e.rowWeights&&xM(e.
rowWeights,p.train),w=(I,v)=>{let C=pI(g,I,v,i.encoders),B=xc(g),k=C||B?{...B,...C}:void 0;return{features:mI(g,I,v,o,i.encoders),width:g.features,...k&&{inputs:k}}},E=I=>{let v={...w(e,I),labels:Int32Array.
from(I,C=>m?0:e.labels[C]),...m&&CM(m,I),...y?{weights:Float32Array.from(I,C=>y[C])}:{},rows:I};return jI(e.label,v),v};return{train:E(p.train),validation:E(p.validation),test:E(p.test),...r&&{unlabelled:{
...w(r),labels:new Int32Array(r.rows).fill(-1),...a?{targets:new Float32Array(r.rows*a.names.length)}:{},...y?{weights:new Float32Array(r.rows).fill(1)}:{},rows:Int32Array.from({length:r.rows},(I,v)=>e.
rows+v)}},preprocessing:g,...A?{leftOut:A}:{},...s?{raw:aC(e,r,o)}:{}}}function vM(e,t,n){if(!t?.starts)return{rows:e,leftOut:0};let r=i=>{let a=t.starts(e[i]),u=e[i].filter((c,l)=>a[l+1]>a[l]);if(u.length||
i==="validation")return u;throw new x(`Cannot use label column ${JSON.stringify(n)} as a row of each part must have a token that comes next: of the ${i==="train"?"training":i} part none of ${e[i].length}\
 rows has one`)},o={train:r("train"),validation:r("validation"),test:r("test")},s=({train:i,validation:a,test:u})=>i.length+a.length+u.length;return{rows:o,leftOut:s(e)-s(o)}}function CM(e,t){let n=e.
targets(t);return e.starts?{next:{ids:Int32Array.from(n),starts:e.starts(t)}}:{targets:n}}function xM(e,t){let n=t.reduce((r,o)=>r+e[o],0)/t.length;if(n>0)return e.map(r=>r/n);throw new x("Cannot weig\
h the rows as a training row must have a weight above 0: all have 0; choose another `data.weight`")}function pC({train:e,unlabelled:t,preprocessing:n}){if(!t)return{withUnlabelled:e,repeated:e};if(e.next)
throw new x("Cannot use unlabelled rows (data.unlabelled) as each row must have one label: the task has one at each position; leave them out");let[r,o]=[e.rows.length,t.rows.length],s=er(e,Array.from(
{length:r+o},(c,l)=>l%r)),i=er(s,Array.from({length:r+o},(c,l)=>l)),a=zI(e.inputs,t.inputs),u={...i,...a?{inputs:a}:{}};return u.features.set(t.features,r*e.width),u.labels.set(t.labels,r),u.rows.set(
t.rows,r),t.targets&&u.targets?.set(t.targets,r*n.classes.length),t.weights&&u.weights?.set(t.weights,r),{withUnlabelled:u,repeated:s}}h();function hC(e,t){let n=c=>new x(`Cannot weigh the rows by ${S(t)} (data.weight): ${c}`),{names:r,values:o}=e.numeric,s=r.indexOf(t);if(s<0){let c=e.categorical.some(({name:l})=>l===t);throw n(c?"it mu\
st be a column of numbers: it has texts":`it must be one of the numeric columns ${Kt(r)}: it is not there${it(t,r)}`)}let i=r.length,a=new Float64Array(e.rows);for(let c=0;c<e.rows;c++){let l=o[c*i+s];
if(!(l>=0&&l<1/0)){let f=Number.isNaN(l)?"none (a missing cell or NaN)":l;throw n(`each weight must be a finite number, at least 0: row ${c+1} has ${f}`)}a[c]=l}if(a.every(c=>c===0))throw n("a weight \
must be above 0: all are 0");let u=new o.constructor(e.rows*(i-1));for(let c=0,l=0;c<e.rows;c++)for(let f=0;f<i;f++)f!==s&&(u[l++]=o[c*i+f]);return{...e,numeric:{...e.numeric,names:r.filter((c,l)=>l!==
s),values:u},rowWeights:a}}function AC(e,t){let{labels:n,weights:r}=e,o=new Float64Array(t),s=0;n.forEach((u,c)=>{u<0||(o[u]+=r?.[c]??1,s+=r?.[c]??1)});let i=o.filter(u=>u>0).length,a=Float32Array.from(
n,(u,c)=>(r?.[c]??1)*(u<0||o[u]===0?1:s/(i*o[u])));return{...e,weights:a}}h();async function gC(e,t){let{names:n}=t.numeric,r=t.categorical.map(({name:l})=>l),o=new Float64Array(1024*n.length),s=r.map(()=>[]),i=t.further??[],a=i.map(()=>[]),u=0,c={numeric:n,categorical:r,further:i.
map(({name:l})=>l)};for await(let l of e.rows(c)){let f=u++*n.length;if(f+n.length>o.length){let d=new Float64Array(2*o.length);d.set(o),o=d}n.forEach((d,m)=>o[f+m]=kM(l,d)),r.forEach((d,m)=>s[m].push(
qp(l,d))),i.forEach(({name:d},m)=>a[m].push(qp(l,d)))}if(u===0)throw Uc("there must be a row: there is none");return{rows:u,numeric:{names:n,values:o.slice(0,u*n.length)},categorical:r.map((l,f)=>{let d=sa(
u);return s[f].forEach((m,p)=>d.set(p,m)),{name:l,...d.finish()}}),...i.length?{further:i.map((l,f)=>sc(l,a[f],Uc))}:{}}}function qp({number:e,cells:t},n){let r=t.get(n);if(r!==void 0||t.has(n))return r;
let o=it(n,t.keys());throw Uc(`row ${e} must have the table's column ${S(n)}: it is not there${o}`)}function kM(e,t){let n=qp(e,t);if(n===void 0)return NaN;let r=ze(n);if(!Number.isNaN(r))return r;let o=`\
row ${e.number}, column ${S(t)} must be a finite number, as in the table`,s=cc(n);throw Uc(`${o}: current value is ${S(n)}${s?`; ${s}`:""}`)}function Uc(e){return new x(`Cannot use the unlabelled data\
 (data.unlabelled): ${e}`)}h();h();var qc=z(U());function ga(e){return qc.tidy(()=>e())}function yt(e){return typeof e.predict=="function"}function rs(e){qc.dispose([e.logits,...Object.values(e.features??{})]),e.members?.forEach(rs)}
function tn(e){return{name:e.name,parameters:e.parameters,reads:e.reads,predict:({inputs:t,taps:n})=>ga(()=>e.forward(t,{training:!1,...n?{taps:n}:{}})),dispose:()=>e.dispose()}}function Gp({fingerprint:e,
members:t=[]}){if(e!==void 0)return e;let n=t.map(Gp);return n.some(r=>r!==void 0)?n.map((r="")=>r).join():void 0}async function Eo(e){return{...tn(e),fingerprint:await e.fingerprint()}}function Gc(e,t,n){if(n.has("teacher",e.use)){let r=n.make("teacher",e);return{...r,name:t,async*stages(o){let s=yield*r.stages(o);if(yt(s))return s;let i=t==="teacher"?s.name:`${t} (${s.name})`;return await o.
lookUp(s,{as:i,reads:r.raw?"cells":"features"})}}}return{name:t,independent:!0,async*stages(r){let o=r.newStudent(t,e);return await Eo(yield{name:t,student:o,loss:r.loss()})}}}function Wc({teacher:{train:e,
...t}},n){return Gc(t,"teacher",n).raw??!1}function yC(e,t,n){let r=Gc(e,t,n);if(!n.has("teacher",e.use))return r;let o=s=>`${t}.${s}`;return{...r,async*stages(s){let i=(c="student",l)=>s.newStudent(o(
c),l),a=r.stages({...s,newStudent:i}),u=await a.next();for(;!u.done;)u=await a.next(yield{...u.value,name:o(u.value.name)});return u.value}}}h();function bC(e,t){let{data:n,seeds:r,backend:o,name:s}=e,i=e.task===void 0?Nv(e):Vv(e);return`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xn(s)} · Retort</title>
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
<h1>${xn(s)}</h1>
<p class="facts">${n.train} training, ${n.validation} validation and ${n.test} test rows · ${n.features} features ·
${SM(e)} · backend ${xn(o)} · ${r.length>1?`seeds ${r[0]} to ${r.at(-1)}`:`seed ${r[0]}`} ·
${e.seconds.toFixed(1)} s</p>
${i.split(`

`).map(a=>`<p>${CC(a)}</p>`).join(`
`)}
${OM(e)}${e.task===void 0?BM(e):RM(e)}<h2>Config</h2>
<pre>${xn(JSON.stringify(t,null,2))}</pre>
</html>
`}function SM(e){let{classes:t}=e.data;return e.task===void 0?`${t} classes`:xn(`${e.task}: ${t} ${t>1?"outputs":"output"}`)}function BM(e){return`<h2>Test accuracy</h2>
${vC(Wp(e).map(({name:t,accuracy:n})=>({name:t,value:n})),{label:"Test accuracy of each model",text:t=>`${(100*t).toFixed(2)} %`})}
<h2>Results on the test split${e.seeds.length>1?" (mean ± standard deviation over seeds)":""}</h2>
${oi(Dv,Mv(e),"models")}
<p class="facts">ECE with 15 bins; agreement is with the teacher as a whole; ${EC(e)}${e.label_only?IC:""}.</p>
${$M(e)}${_M(e)}${PM(e)}`}function EC({ensemble:e}){return`bytes as float32; latency from features in memory to
logits in memory, the median of runs in turns${e.latency_ms?"":" (– where a teacher was asked for its answers once, and not measured)"}. The baseline has all that the student has but the teacher`}var IC="\
; the students named <code>labels</code> have that budget, too, and a way of their own to learn from labels";function RM(e){let{metrics:[t],seeds:n,label_only:r}=e,o=Zv(e);return`<h2>Test ${xn(t.title)}\
</h2>
${vC(Wp(e).map(({name:s,metrics:i})=>({name:s,value:i[t.name]})),{label:`Test ${t.title} of each model`,text:s=>Cn(s,t)})}
<h2>Results on the test split${n.length>1?" (mean ± standard deviation over seeds)":""}</h2>
${oi(Gv(e),Wv(e),"models")}
<p class="facts">Agreement is with the teacher as a whole; ${EC(e)}${r.length?IC:""}.</p>
${o.rows.length?`<h2>The student with its weights stored</h2>
${oi(o.columns,o.rows)}
`:""}`}function $M(e){let t=Wp(e).flatMap(({name:n,weighted:r})=>r?[[n,ln(r.accuracy.mean),r.nll.mean.toFixed(4)]]:[]);return t.length?`<h2>With the rows' weights</h2>
${oi(["model","accuracy %","NLL"],t)}
`:""}function Wp({teachers:e,ensemble:t,baseline:n,label_only:r=[],student:o}){return[...e.length>1?e:[],{...t,name:e.length>1?"ensemble":"teacher"},{...n,name:"baseline"},...r.map(s=>({...s,name:`lab\
els: ${s.name}`})),{...o,name:"student"}]}function OM({warnings:e=[]}){return e.length?`<h2>Warnings</h2>
<ul class="warnings">
${e.map(t=>`<li>${CC(t)}</li>`).join(`
`)}
</ul>
`:""}function _M(e){let t=Uv(e);if(!t)return"";let{columns:n,rows:r,more:o}=t;return`<h2>Recall by class</h2>
${oi(n,r,"models")}
<p class="facts">The share of each class's test rows that are answered right${e.seeds.length>1?", the mean over seeds":""}; their mean over classes is the balanced accuracy.${o?` ${o} more classes are\
 in report.json.`:""}</p>
`}function PM(e){let t=Lv(e);return t.length?`<h2>The student with its weights stored</h2>
${oi(Fv,t)}
<p class="facts">Rounded after training; agreement is with the student at float32. int8 has a scale for each output channel, counted
with the bytes; biases and the numbers of normalisations stay float32.</p>
`:""}function oi(e,t,n=""){let r=t.map(o=>`<tr>${o.map((s,i)=>i?`<td>${xn(s)}</td>`:`<th scope="row">${xn(s)}</th>`).join("")}</tr>`);return`<div class="table${n&&` ${n}`}"><table>
<thead><tr>${e.map(o=>`<th scope="col">${xn(o)}</th>`).join("")}</tr></thead>
<tbody>
${r.join(`
`)}
</tbody>
</table></div>`}function vC(e,{label:t,text:n}){let r=Math.min(...e.map(({value:m})=>m.mean-m.sd)),o=Math.max(...e.map(({value:m})=>m.mean+m.sd)),s=Math.max((o-r)*.1,.001),i=Math.max(...e.map(({name:m})=>[
...wC(m)].length)),[a,u,c]=[Math.max(120,24+Math.ceil(7.5*i)),560,26],l=m=>a+u*(m-r+s)/(o-r+2*s),f=e.length*c+30,d=e.map(({name:m,value:{mean:p,sd:A}},g)=>{let y=g*c+16,w=m==="student"?"#1a7f4b":m==="\
baseline"||m.startsWith("labels: ")?"#b3541e":"#3b5b8c";return`<text x="${a-12}" y="${y+5}" text-anchor="end">${xn(wC(m))}</text><line x1="${a}" x2="${a+u}" y1="${y}" y2="${y}" stroke="#e6eaee"/><line\
 x1="${l(p-A).toFixed(1)}" x2="${l(p+A).toFixed(1)}" y1="${y}" y2="${y}" stroke="${w}" stroke-width="2"/><circle cx="${l(p).toFixed(1)}" cy="${y}" r="5" fill="${w}"/><text x="${a+u+10}" y="${y+5}">${xn(
n(p))}</text>`});return`<svg viewBox="0 0 ${a+u+100} ${f}" width="${a+u+100}" role="img" aria-label="${xn(t)}" font-size="13" fill="#1c2530">${d.join(`
`)}</svg>`}function wC(e){let t=[...e];return t.length>40?`${t.slice(0,39).join("")}…`:e}function CC(e){return xn(e).replaceAll(/`([^`]{1,200})`/g,"<code>$1</code>")}function xn(e){let t={"&":"&amp;",
"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};return e.replace(/[&<>"']/g,n=>t[n])}h();h();function Ut(e){let t=e.reduce((r,o)=>r+o,0)/e.length,n=e.reduce((r,o)=>r+(o-t)**2,0);return{mean:t,sd:e.length>1?Math.sqrt(n/(e.length-1)):0}}function si(e){let t=e.toSorted((r,o)=>r-o),n=t.length>>
1;return t.length%2?t[n]:(t[n-1]+t[n])/2}h();h();h();function Zc(e,t){return e===1/0?0:xC(t/(t+e*e),e*e/(t+e*e),t/2,.5)/2}function Kp(e,t){let[n,r]=[0,1];for(;2*Zc(r,t)>e;)[n,r]=[r,2*r];for(let o=0;o<100&&r-n>1e-12*r;o++){let s=(n+r)/2;2*Zc(s,t)>e?n=
s:r=s}return(n+r)/2}function xC(e,t,n,r){if(e<=0)return 0;if(t<=0)return 1;if(e>(n+1)/(n+r+2))return 1-xC(t,e,r,n);let o=Math.exp(Zp(n+r)-Zp(n)-Zp(r)+n*Math.log(e)+r*Math.log(t))/n,s=1e-300,i=1/c(1-(n+
r)*e/(n+1)),[a,u]=[1,i];for(let l=1;l<1e4;l++){let f=l*(r-l)*e/((n+2*l-1)*(n+2*l));i=1/c(1+f*i),a=c(1+f/a),u*=i*a;let d=-(n+l)*(n+r+l)*e/((n+2*l)*(n+2*l+1));if(i=1/c(1+d*i),a=c(1+d/a),u*=i*a,Math.abs(
i*a-1)<1e-15)break}return o*u;function c(l){return Math.abs(l)<s?s:l}}function Zp(e){let t=0;for(;e<10;)t+=Math.log(e++);let n=1/(e*e),r=(1/12-n*(1/360-n*(1/1260-n*(1/1680-n*(1/1188-n*(691/360360-n/156))))))/
e;return(e-.5)*Math.log(e)-e+.5*Math.log(2*Math.PI)+r-t}var kC=.05;function ya(e){let t=e[0]?.values.length??0,n=e.reduce((l,{rows:f})=>l+f.length,0),r=Array.from({length:t},(l,f)=>e.reduce((d,{values:m})=>d+TM(m[f]),0)),o=r.map(l=>l/n),s=new Map;for(let{rows:l}of e)
for(let f=0;f<l.length;f++)s.has(l[f])||s.set(l[f],s.size);let[i,a,u]=[s.size,e.length,n].map(l=>r.map(()=>new Float64Array(l))),c=0;return e.forEach(({rows:l,values:f},d)=>{for(let m=0;m<l.length;m++,
c++){let p=s.get(l[m]);for(let A=0;A<t;A++){let g=f[A][m]-o[A];i[A][p]+=g,a[A][d]+=g,u[A][c]=g}}}),{answers:n,totals:r,rows:Vp(i),seeds:Vp(a),single:Vp(u)}}function Kc(e,t=0){let{answers:n,totals:r,rows:o,
seeds:s,single:i}=e,a=r[t],[u,c,l]=[o,s,i].map(({covariance:p})=>p[t][t]),f=Hp(e,kC).map(p=>p[t][t]),d=Math.sqrt(Math.max(0,...f));return{value:a/n,low:(a-d)/n,high:(a+d)/n,p:m(),covers:SC(e)};function m(){
if(a===0)return 1;let p=(w,E)=>E>1?2*Zc(Math.abs(a)/Math.sqrt(w),E-1):0;if(o.clusters<2)return 1;let A=Math.max(p(u,o.clusters),p(c,s.clusters));if(s.clusters<2||c<=l)return A;let[g,y]=[Math.log(Math.
max(A,1e-12)),0];for(let w=0;w<40;w++){let E=(g+y)/2;Hp(e,Math.exp(E))[2][t][t]>a**2?g=E:y=E}return Math.max(A,Math.exp(g))}}function Vc(e){let[t,n]=e.totals;if(e.rows.clusters<2||!(n>0)||!Number.isFinite(
t))return null;let[r,o]=[t/n,t/n];for(let[[s,i],[,a]]of Hp(e,kC)){let u=n**2-a;if(!(u>0))return null;let c=t*n-i,l=c**2-u*(t**2-s);l<0||(r=Math.min(r,(c-Math.sqrt(l))/u),o=Math.max(o,(c+Math.sqrt(l))/
u))}return{value:t/n,low:r,high:o,covers:SC(e)}}function SC({seeds:e}){return e.clusters>1?"test rows and trainings":"test rows"}function Hp({rows:e,seeds:t,single:n},r){if(e.clusters<2)return[e.covariance.
map(u=>u.map(()=>1/0))];let o=Kp(r,e.clusters-1)**2,s=u=>e.covariance.map((c,l)=>c.map((f,d)=>u(l,d))),i=s((u,c)=>o*e.covariance[u][c]);if(t.clusters<2)return[i];let a=Kp(r,t.clusters-1)**2;return[i,s(
(u,c)=>a*t.covariance[u][c]),s((u,c)=>i[u][c]+a*(t.covariance[u][c]-n.covariance[u][c]))]}function Vp(e){let t=e[0]?.length??0,n=t>1?t/(t-1):0;return{clusters:t,covariance:e.map(r=>e.map(o=>n*r.reduce(
(s,i,a)=>s+i*o[a],0)))}}function TM(e){let t=0;for(let n=0;n<e.length;n++)t+=e[n];return t}function RC(e){return{accuracy:BC(e,"right"),nll:BC(e,"nll")}}function BC(e,t){let n=$C(e.map(({rows:r,one:o,other:s})=>({rows:r,pairs:[[o,s]]})),t);return n&&n.rows.clusters>1?Kc(n):null}function QM(e,t){
let n=(r,o)=>t==="right"?[r,o]:[o,r];return $C(e.map(({rows:r,ensemble:o,baseline:s,student:i})=>({rows:r,pairs:[n(i,s),n(o,s)]})),t)}function Jp(e,t){let n=QM(e,t);return n&&Vc(n)}function $C(e,t){if(e.
some(({pairs:r})=>r.flat().some(o=>!o[t])))return null;let n=ya(e.map(({rows:r,pairs:o})=>({rows:r,values:o.map(([s,i])=>Float64Array.from(s[t],(a,u)=>a-i[t][u]))})));return n.totals.every(Number.isFinite)?
n:null}function Yp(e,t){let n=u=>u.every(c=>typeof c=="number")?u.reduce((c,l)=>c+l,0)/u.length:void 0,r=e.map(u=>({candidate:u,right:n(u.validationAccuracy),nll:n(u.validationNll)})),o=r.every(u=>u[t]!==
void 0)?"validation rows":"test rows",s=(u,c)=>{let l=t==="right"?u.right-c.right:0;return Math.abs(l)>1e-12?l>0:u.nll!==void 0&&c.nll!==void 0&&u.nll<c.nll},i=({candidate:u,right:c,nll:l})=>o==="vali\
dation rows"?{right:c??0,nll:l}:{right:u.testRight,nll:u.testNll};return{best:r.reduce((u,c)=>s(i(c),i(u))?c:u).candidate,chosenOn:o}}h();function Qn(e,t){let n=t.length,r=e.length/n,o=new Int32Array(n),s=new Float64Array(n),i=new Uint8Array(n),a=new Float64Array(n),u=0;for(let f=0;f<n;f++){let d=e.subarray(f*r,(f+1)*r),m=Pn(d),p=MM(d,d[m]);
o[f]=m,s[f]=Math.exp(d[m]-p),i[f]=m===t[f]?1:0,a[f]=p-d[t[f]],u+=a[f]}let c=i.reduce((f,d)=>f+d,0)/n,l=DM(s,i);return{accuracy:c,nll:u/n,ece:l,predicted:o,rowNll:a}}function DM(e,t,n=15){let r=Array.from(
{length:n},(s,i)=>(i+1)/n),o=new Float64Array(n);for(let s=0;s<e.length;s++){let i=r.findIndex(u=>e[s]<=u),a=i<0?n-1:i;o[a]=o[a]+t[s]-e[s]}return o.reduce((s,i)=>s+Math.abs(i),0)/e.length}function Hc(e,t,n){
let[r,o]=[new Float64Array(n),new Float64Array(n)];return t.forEach((s,i)=>{o[s]++,e[i]===s&&r[s]++}),Array.from(r,(s,i)=>s/o[i])}function OC(e){let t=e.filter(n=>!Number.isNaN(n));return t.reduce((n,r)=>n+
r,0)/t.length}function Jc(e,t){return e.reduce((n,r,o)=>n+(r===t[o]?1:0),0)/e.length}function MM(e,t){let n=0;for(let r=0;r<e.length;r++)n+=Math.exp(e[r]-t);return t+Math.log(n)}h();var _C=3,FM=5,PC="Look at balanced accuracy and at the recall of each class, not at accuracy; try more rows of the rare classes (or the same rows several times), classes that are merged, longer traini\
ng or a larger model";function TC(e,t,n){let r=d=>`\`${zM(n[d]??`class ${d}`)}\``,o=new Float64Array(n.length);for(let d of t)d.forEach(m=>o[m]++);let s=o.reduce((d,m)=>d+m,0),i=Pn(o);if(o.filter(d=>d>
0).length<2)return[];let a=d=>`${(100*d/s).toFixed(d<s/100?2:1)} %`,u=e.flatMap(({name:d,predicted:m})=>{let p=new Set(m.flatMap(A=>[...new Set(A)]));return p.size===1?[{name:d,answer:[...p][0]}]:[]});
if(u.length===e.length&&u.every(({answer:d})=>d===i))return[`All models answer ${r(i)} for every test row: it is the commonest class, their accuracy is its share of the rows (${a(o[i])}), and they tel\
l nothing apart. ${PC}.`];let c=Xp(u,({answer:d})=>String(d)).map(d=>{let{answer:m}=d[0];return`${eh(d.map(({name:p})=>p))} ${d.length>1?"answer":"answers"} ${r(m)} for every test row${m===i?", the co\
mmonest class":""} (${a(o[m])} of the rows).`}),l=e.filter(({name:d})=>!u.some(m=>m.name===d)).flatMap(({name:d,predicted:m})=>{let p=LM(m,t,n.length).sort((A,g)=>g.seeds-A.seeds||o[g.c]-o[A.c]||A.c-g.
c);return p.length?[{name:d,missed:p}]:[]});for(let d of Xp(l,({missed:m})=>JSON.stringify(m))){let m=d.length===1,p=Xp(d[0].missed,({kind:A,seeds:g})=>`${A} ${g}`).map(A=>{let{kind:g,seeds:y}=A[0],w=A.
slice(0,_C).map(({c:C})=>`${r(C)} (${a(o[C])} of the test rows)`),E=A.length-_C,I=eh([...w,...E>0?[`${E} more ${E>1?"classes":"class"}`]:[]]);return`${g==="unanswered"?`never answer${m?"s":""}`:`${m?"\
is":"are"} never right on`} ${I}${y<t.length?`, in ${y} of ${t.length} seeds`:""}`});c.push(`${eh(d.map(({name:A})=>A))} ${p.join("; ")}.`)}let f=c.pop();return f===void 0?[]:[...c,`${f} ${PC}.`]}function LM(e,t,n){
let r=new Map;return e.forEach((o,s)=>{let{unanswered:i,wrong:a}=NM(o,t[s],n);for(let[u,c]of[["unanswered",i],["wrong",a]])for(let l of c){let f=r.get(l);r.set(l,{kind:f?.kind==="wrong"?"wrong":u,seeds:(f?.
seeds??0)+1})}}),Array.from(r,([o,{kind:s,seeds:i}])=>({c:o,kind:s,seeds:i}))}function NM(e,t,n){let r=new Set(e),o=new Float64Array(n);t.forEach(i=>o[i]++);let s=Hc(e,t,n).flatMap((i,a)=>i===0?[a]:[]);
return{unanswered:s.filter(i=>!r.has(i)),wrong:s.filter(i=>r.has(i)&&o[i]>=FM)}}function Xp(e,t){return[...Map.groupBy(e,t).values()]}function eh(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(
", ")} and ${e.at(-1)}`}function zM(e){return dr(e.slice(0,100).replaceAll(/[\p{Cc}\u2028\u2029]/gu,"�"),40)}function QC(e,t){let n=e[0],r=p=>Yc(e,p),o=p=>{let A=e.map(g=>p(g).validationAccuracy).filter(g=>g!==null);return A.length?Ut(A):null},s=r(p=>p.ensemble),i=r(p=>p.student),{counts:a,recovered:u,recovered_nll:c}=ZM(
e),l=e.flatMap(({leak:p})=>p??[]),f={test:l.reduce((p,{test:A})=>p+A,0),validation:l.reduce((p,{validation:A})=>p+A,0)},d=qM(e),m=[...t.warnings??[],...e.flatMap(({warnings:p=[]})=>p),...WM(e)];return{
name:t.name,backend:t.backend,seeds:e.map(({seed:p})=>p),data:n.data,teachers:n.teachers.map(({name:p},A)=>({name:p,...r(g=>g.teachers[A])})),ensemble:s,baseline:r(p=>p.baseline),student:i,...d.length?
{label_only:d}:{},best_label_only:GM(e),student_baseline:th(e,({baseline:p})=>p),class_names:DC(n),...jM(e),recovered:f.test?null:u,recovered_nll:f.test?null:c,...l.length?{leak:f}:{},counts:a,compression:s.
parameters/i.parameters,speedup:ba(s,i,"single"),speedup_batch256:ba(s,i,"batch256"),validation:{ensemble:o(p=>p.ensemble),baseline:o(p=>p.baseline),student:o(p=>p.student)},warnings:[...new Set(m)],student_path:t.
student_path,seconds:t.seconds}}function jM(e){let t=(e[0]?.quantised??[]).flatMap(({precision:n,bytes:r})=>{let o=e.flatMap(({quantised:s=[]})=>s.filter(i=>i.precision===n));return o.length<e.length?
[]:[{precision:n,accuracy:Ut(o.map(({accuracy:s})=>s)),agreement:Ut(o.map(({agreement:s})=>s)),bytes:r}]});return t.length?{quantised:t}:{}}function Yc(e,t){let n=e.map(t),{parameters:r}=n[0],o=e.map(
s=>Hc(t(s).evaluation.predicted,s.testLabels,s.data.classes));return{accuracy:Ut(n.map(({evaluation:s})=>s.accuracy)),nll:Ut(n.map(({evaluation:s})=>s.nll)),ece:Ut(n.map(({evaluation:s})=>s.ece)),balanced_accuracy:Ut(
o.map(OC)),recall:o[0].map((s,i)=>{let a=o.map(u=>u[i]).filter(u=>!Number.isNaN(u));return a.length?Number(Ut(a).mean.toFixed(4)):null}),...UM(n),agreement:Ut(n.map(({agreement:s})=>s)),parameters:r,bytes:4*
r,latency_ms:nh(n.map(({latency:s})=>s))}}function UM(e){let t=e.flatMap(({weighted:n})=>n??[]);return t.length?{weighted:{accuracy:Ut(t.map(({accuracy:n})=>n)),nll:Ut(t.map(({nll:n})=>n))}}:{}}function nh(e){
let t=e.filter(n=>n!==null);return t.length<e.length?null:{single:si(t.map(({single:n})=>n)),batch256:si(t.map(({batch256:n})=>n))}}function ba({latency_ms:e},{latency_ms:t},n){return e&&t?e[n]/t[n]:null}
function qM(e){return rh(e).map(({name:t,pick:n})=>{let r=e.map(n),o=s=>{let i=s.filter(a=>a!==null);return i.length?Ut(i):null};return{name:t,...Yc(e,n),right:e.reduce((s,i)=>s+oh(i,n(i)),0),validation:{
accuracy:o(r.map(({validationAccuracy:s})=>s)),nll:o(r.map(({validationNll:s=null})=>s))}}})}function rh(e){let t=(n,r)=>n.labelOnly?.find(o=>o.name===r);return(e[0]?.labelOnly??[]).filter(({name:n})=>e.
every(r=>t(r,n))).map(({name:n})=>({name:n,pick:r=>t(r,n)}))}function GM(e){let n=[{name:"baseline",pick:s=>s.baseline},...rh(e)].map(({name:s,pick:i})=>({name:s,pick:i,validationAccuracy:e.map(a=>i(a).
validationAccuracy),validationNll:e.map(a=>i(a).validationNll),testRight:e.reduce((a,u)=>a+oh(u,i(u)),0),testNll:e.reduce((a,u)=>a+i(u).evaluation.nll,0)})),[r,o]=[Yp(n,"right"),Yp(n,"nll")];return{name:r.
best.name,nll_name:o.best.name,chosen_on:r.chosenOn,accuracy:Yc(e,r.best.pick).accuracy,nll:Yc(e,o.best.pick).nll,student_difference:{accuracy:th(e,r.best.pick).accuracy,nll:th(e,o.best.pick).nll}}}function DC({
classNames:e,data:t}){return e??Array.from({length:t.classes},(n,r)=>`class ${r}`)}function WM(e){let t=e[0],n=t.teachers.length>1,r=[...n?t.teachers.map(({name:o},s)=>({name:o,pick:i=>i.teachers[s]})):
[],{name:n?"ensemble":"teacher",pick:o=>o.ensemble},{name:"baseline",pick:o=>o.baseline},...rh(e),{name:"student",pick:o=>o.student}];return TC(r.map(({name:o,pick:s})=>({name:o,predicted:e.map(i=>s(i).
evaluation.predicted)})),e.map(({testLabels:o})=>o),DC(t))}function wa({testLabels:e},{evaluation:t}){return{right:Uint8Array.from(t.predicted,(r,o)=>r===e[o]?1:0),nll:t.rowNll}}function oh(e,t){return t.
evaluation.predicted.reduce((n,r,o)=>n+(r===e.testLabels[o]?1:0),0)}function th(e,t){return RC(e.map(n=>({rows:n.testRows,one:wa(n,n.student),other:wa(n,t(n))})))}function ZM(e){let t=r=>e.reduce((o,s)=>o+
oh(s,s[r]),0),n=e.map(r=>({rows:r.testRows,ensemble:wa(r,r.ensemble),baseline:wa(r,r.baseline),student:wa(r,r.student)}));return{counts:{rows:e.reduce((r,{testRows:o})=>r+o.length,0),ensemble:t("ensem\
ble"),baseline:t("baseline"),student:t("student")},recovered:Jp(n,"right"),recovered_nll:Jp(n,"nll")}}h();function FC(e,t){let n=e[0],r=l=>KM(e.map(l)),[o,s]=[r(l=>l.ensemble),r(l=>l.student)],i=n.labelOnly.map(({name:l},f)=>({name:l,pick:d=>d.labelOnly[f]})),a=e.flatMap(({leak:l})=>l??[]),u={test:a.reduce(
(l,{test:f})=>l+f,0),validation:a.reduce((l,{validation:f})=>l+f,0)},c=[...t.warnings??[],...e.flatMap(({warnings:l=[]})=>l)];return{name:t.name,backend:t.backend,task:n.task,metrics:n.metrics,outputs:n.
classNames,seeds:e.map(({seed:l})=>l),data:n.data,teachers:n.teachers.map(({name:l},f)=>({name:l,...r(d=>d.teachers[f])})),ensemble:o,baseline:r(l=>l.baseline),student:s,label_only:i.map(({name:l,pick:f})=>({
name:l,...r(f)})),student_baseline:LC(e,l=>l.baseline),best_label_only:HM(e,i),recovered:u.test?null:VM(e),...a.length?{leak:u}:{},quantised:n.quantised.flatMap(({precision:l,bytes:f})=>{let d=e.flatMap(
({quantised:m})=>m.filter(p=>p.precision===l));return d.length<e.length?[]:[{precision:l,metrics:Xc(d.map(({metrics:m})=>m)),agreement:Ut(d.map(({agreement:m})=>m)),bytes:f}]}),compression:o.parameters/
s.parameters,speedup:ba(o,s,"single"),speedup_batch256:ba(o,s,"batch256"),warnings:[...new Set(c)],student_path:t.student_path,seconds:t.seconds}}function KM(e){let{parameters:t}=e[0],n=e.map(({validation:o})=>o).
filter(o=>o!==null),r=e.map(({weighted:o})=>o).filter(o=>o!==null);return{metrics:Xc(e.map(({evaluation:o})=>o.metrics)),...r.length?{weighted_metrics:Xc(r)}:{},validation:n.length?Xc(n):null,agreement:Ut(
e.map(({agreement:o})=>o)),parameters:t,bytes:4*t,latency_ms:nh(e.map(({latency:o})=>o))}}function Xc(e){return Object.fromEntries(Object.keys(e[0]).map(t=>[t,Ut(e.map(n=>n[t]))]))}function MC({metrics:[
e]},t,n){let r=e.better==="higher"?1:-1;return t.evaluation.scores.map((o,s)=>r*(o-n.evaluation.scores[s]))}function VM(e){return Vc(ya(e.map(t=>({rows:t.testRows,values:[MC(t,t.student,t.baseline),MC(
t,t.ensemble,t.baseline)]}))))}function LC(e,t){let n=ya(e.map(r=>{let[o,s]=[r.student.evaluation.scores,t(r).evaluation.scores];return{rows:r.testRows,values:[o.map((i,a)=>i-s[a])]}}));return n.rows.
clusters>1?Kc(n):null}function HM(e,t){let{name:n,better:r}=e[0].metrics[0],o=[{name:"baseline",pick:(u=>u.baseline)},...t],s=e.every(u=>u.baseline.validation),i=({pick:u})=>{let c=e.reduce((l,f)=>{let{
validation:d,evaluation:m}=u(f);return l+(s?d:m.metrics)[n]},0);return r==="higher"?c:-c},a=o.reduce((u,c)=>i(c)>i(u)?c:u);return{name:a.name,chosen_on:s?"validation rows":"test rows",student_difference:LC(
e,a.pick)}}h();function NC(){let e=new Map;return{open(t,{identity:{fingerprint:n,asked:r},chunkRows:o}){let s=e.get(n)??{chunkRows:o,chunks:new Map};e.set(n,s);let{chunkRows:i,chunks:a}=s;return Promise.resolve({chunkRows:i,
asked:r,read:u=>Promise.resolve(a.get(u)),claim:()=>Promise.resolve(),write:(u,c)=>Promise.resolve(void a.set(u,c)),close:()=>Promise.resolve()})}}}var os=Wt("targets");h();h();var zC=32;async function JM(e){return gt([e,await ho(e)])}async function YM(e){if(e.length<zC)return;let t=e.slice(0,e.length-zC);return(await ho(t)).every((r,o)=>r===e[t.length+o])?t:void 0}var Ea="r\
etort/1";function jC({header:e,arrays:t}){let n=new TextEncoder().encode(JSON.stringify({header:e,lengths:t.map(s=>s.length)})),r=new Uint8Array(4);new DataView(r.buffer).setUint32(0,n.length,!0);let o=t.
map(hr);return JM(gt([new TextEncoder().encode(Ea),r,n,...o]))}async function UC(e){let t=Ea.length+4,n=await YM(e);if(!n||n.length<t||new TextDecoder().decode(n.subarray(0,Ea.length))!==Ea)return;let r=new DataView(
n.buffer).getUint32(Ea.length,!0),{header:o,lengths:s}=JSON.parse(new TextDecoder().decode(n.subarray(t,t+r))),i=t+r,a=s.map(u=>{let c=i;return i+=u*4,new Float32Array(n.slice(c,i).buffer)});return{header:o,
arrays:a}}function qC(e,t,n){let r=(o,s,i="")=>new x(`Cannot resume from ${n}/${o}: the checkpoint must be ${s}; remove that file to train its stage anew${i}`);return{async load(o,s,i){let a=`${o}.ckpt`,u=await e.
read(a);if(!u)return;let c=await UC(u);if(!c)throw r(a,"whole and unaltered: its checksum does not match");let{run:l,step:f,done:d,joined:m,teacher:p}=c.header;if(l.data!==t.data)throw r(a,"of this co\
nfig and data: the data is other than it was");if(l.config!==t.config)throw r(a,"of this config and data: the config is other than it was");if(p!==s)throw r(a,"learned from these soft targets (teacher\
, data, views, precision): they are others than they were",", or begin anew in another folder (--out)");if(i!==void 0&&i!==(m??!1))throw r(a,"of batches that have no last one of a single row: an earli\
er version of Retort made one",", or begin anew in another folder (--out)");return{step:f,done:d,...m?{joined:m}:{},arrays:c.arrays}},async save(o,{step:s,done:i,joined:a,arrays:u},c){await e.write(`${o}\
.ckpt`,await jC({header:{run:t,stage:o,step:s,done:i,...a?{joined:a}:{},teacher:c},arrays:u}))}}}function el(){return{load:()=>Promise.resolve(void 0),save:()=>Promise.resolve()}}h();function GC(e){return new Float32Array(new SharedArrayBuffer(e*Float32Array.BYTES_PER_ELEMENT))}function sh(e){return{...e,numeric:{...e.numeric,values:XM(e.numeric.values)}}}function XM(e){if(e.buffer instanceof
SharedArrayBuffer)return e;let t=e.constructor,n=new t(new SharedArrayBuffer(e.byteLength));return n.set(e),n}h();var tl=class extends Error{name="WorkerDied"},nl=Wt("workers");h();h();var WC=z(U());var Io=1024,Ia=class extends x{name="RowsMissing";ask;constructor(t,n){super(t),this.ask=n}};async function va(e,t,{wanted:n={},backend:r},o){r?.use();let{rows:s}=t,i=yo(t,Je(e),e.name),a=c=>(r?.use(),
e.predict({inputs:i,rows:s,...c})),u;try{return u=await eF(()=>a(n),t),await o(u,a)}finally{WC.dispose(i),u&&rs(u)}}async function eF(e,t){let n=new Set;for(;;)try{return e()}catch(r){if(!(r instanceof
Ia)||n.has(r.ask))throw r;n.add(r.ask),await r.ask(t)}}async function rl(e,t,n,{rest:r,...o},s){for(let i=0;i<t;i+=Io){i>0&&await r?.();let a=n(i,Math.min(t,i+Io));await va(e,a,o,(u,c)=>s(u,{...a,from:i},
c))}}h();h();function ii(e,t){return e==="float16"?new Float16Array(t):new Float32Array(t)}function ZC(e){return e==="float16"?2:4}function ss(e){for(let t=0;t<e.length;t++){let n=Math.abs(e[t]);if(n>65504&&n<1/0)
return e[t]}}h();function KC({rows:e,classes:t,count:n,precision:r}){let o=t<=65536?new Uint16Array(e*n):new Uint32Array(e*n);return{logits:ii(r,e*n),top:{count:n,classes:o,tail:ii(r,e)}}}function VC(e,t,n,r){let{count:o,
classes:s,tail:i}=n.top,a=new Int32Array(o),u=new Uint8Array(t);for(let c=0,l=r;c<e.length;c+=t,l++){for(let m=0;m<t;m++){if(m>=o&&!(e[c+m]>e[c+a[o-1]]))continue;let p=Math.min(m,o-1);for(;p>0&&e[c+m]>
e[c+a[p-1]];p--)a[p]=a[p-1];a[p]=m}for(let m=0;m<o;m++)u[a[m]]=1,s[l*o+m]=a[m],n.logits[l*o+m]=e[c+a[m]];let[f,d]=[-1/0,0];for(let m=0;m<t;m++)u[m]||(f=Math.max(f,e[c+m]));for(let m=0;m<t;m++)u[m]||(d+=
Math.exp(e[c+m]-f));i[l]=f===-1/0?f:f+Math.log(d);for(let m=0;m<o;m++)u[a[m]]=0}}function HC({logits:e,top:{count:t,classes:n,tail:r}},o,s,i,a){i.fill(r[o]-Math.log(s-t),a,a+s);for(let u=o*t;u<(o+1)*t;u++)
i[a+n[u]]=e[u]}function is({classes:e,features:t,members:n}){let r=Object.entries(t??{}).map(([o,{shape:s}])=>[o,s]);return{classes:e,...t?{features:Object.fromEntries(r)}:{},...n?{members:n.map(is)}:{}}}function ol(e){
return e.reduce((t,n)=>t*n,1)}function as(e,t,n){let{classes:r,features:o,members:s}=e,{precision:i,top:a=r}=t,u=Object.entries(o??{}).map(([c,l])=>[c,{shape:l,values:ii(i,n*ol(l))}]);return{classes:r,
...a<r?KC({rows:n,classes:r,count:a,precision:i}):{logits:ii(i,n*r)},offsets:new Float32Array(n),...o?{features:Object.fromEntries(u)}:{},...s?{members:s.map(c=>as(c,t,n))}:{}}}function Ca(e,t,n){let r=(i,a,u,c)=>{
let l=i instanceof Float16Array?ss(a):void 0;if(l!==void 0)return{value:l,what:c};i.set(a,u)},{relative:o,offsets:s}=ah(t.logits,t.classes);if(s.forEach((i,a)=>e.offsets[n+a]=i+(t.offsets?.[a]??0)),e.
top){let i=e.logits instanceof Float16Array?ss(o):void 0;if(i!==void 0)return{value:i,what:"logits"};VC(o,t.classes,{logits:e.logits,top:e.top},n)}else{let i=r(e.logits,o,n*t.classes,"logits");if(i)return i}
for(let[i,{shape:a,values:u}]of Object.entries(t.features??{})){let c=e.features[i].values,l=r(c,u,n*ol(a),i);if(l)return l}for(let[i,a]of(t.members??[]).entries()){let u=Ca(e.members[i],a,n);if(u)return{
...u,what:`member ${i+1}'s ${u.what}`}}}function ah(e,t){let n=new Float32Array(e.length),r=new Float32Array(e.length/t);for(let o=0,s=0;s<e.length;o++,s+=t){let i=-1/0;for(let u=s;u<s+t;u++)e[u]>i&&(i=
e[u]);let a=r[o]=Number.isFinite(i)?i:0;for(let u=s;u<s+t;u++)n[u]=e[u]-a}return{relative:n,offsets:r}}function ih({logits:e,offsets:t,top:n,features:r,members:o}){return[e,...t?[t]:[],...n?[n.classes,
n.tail]:[],...Object.values(r??{}).map(({values:s})=>s),...(o??[]).flatMap(ih)]}function JC(e,t,n,r){let o=ih(t);for(let[s,i]of ih(e).entries()){let a=hr(o[s]);hr(i).set(a,n*(a.length/r))}}h();h();h();function YC({labels:e,mixed:t},n,r,o){let s=e[n];if(s===o)return;let i=s===-2?t?.[n]:new Map([[s,1]]);if(s===-1||o<0||!i||!t){e[n]=-1;return}let a=new Map([...i].map(([u,c])=>[u,r*c]));a.set(o,(a.get(
o)??0)+1-r),t[n]=a,e[n]=-2}function tr(e,t,n,r){let{part:o,augmentation:s,views:i,random:a}=e,u=er(o,t);if(!s)return u;let{features:c,labels:l,targets:f,rows:d}=u,m=[];if(i){let g=a.split("views",n);for(let y=0;y<t.length;y++){
let w=g.integer(i+1);w>0&&(m[y]=nx(e,s,u,t,y,w))}}else{let g={features:c,width:o.width,labels:l,targets:f,mixed:m,positions:t};s.apply(g,a.split("augment",n)),d.fill(-1)}let p=a.split("mixed label",n),
A=!1;for(let g=0;g<t.length;g++){let y=l[g]===-2&&!r?m[g]:void 0;m[g]=y,y?(A=!0,l[g]=tF(y,p)):l[g]<0&&(l[g]=-1,r||nF(o,u,t,g))}return A?{...u,mixed:m}:u}function tF(e,t){let n=t.uniform(),r=-1;for(let[
o,s]of e)if(!(s<=0)&&(r=o,n-=s,n<0))break;return r}function ex({part:e,stride:t=0},{view:n,from:r,to:o}){return e.rows.slice(r,o).map(s=>n*t+s)}function tx(e,t,n){let r=er(e.part,t);if(n>0)for(let o=0;o<
t.length;o++)nx(e,e.augmentation,r,t,o,n),r.labels[o]===-2&&(r.labels[o]=-1);return r}function nF({features:e,width:t,labels:n,targets:r,rows:o},s,i,a){let u=i[a];if(s.features.set(e.subarray(u*t,(u+1)*
t),a*t),s.labels[a]=n[u],s.rows[a]=o[u],!r)return;let c=ns(r,o);s.targets.set(r.subarray(u*c,(u+1)*c),a*c)}function nx({part:{width:e},stride:t=0,random:n},r,o,s,i,a){let u=[],c=o.targets?ns(o.targets,
o.rows):0,l={features:o.features.subarray(i*e,(i+1)*e),width:e,labels:o.labels.subarray(i,i+1),...o.targets?{targets:o.targets.subarray(i*c,(i+1)*c)}:{},mixed:u,positions:s.subarray(i,i+1)};return r.apply(
l,n.split(`view/${a}`,s[i])),o.rows[i]=a*t+o.rows[i],u[0]}h();function ai({teacher:e,members:t}={}){return{...e?.length?{taps:e}:{},...t?{members:t}:{}}}function Dn(e){let t=e.map(({tasks:n=[Jn]})=>n).filter(n=>n!=="all");return{needs:rF(e),tasks:t.length?t[0].filter(
n=>t.every(r=>r.includes(n))):"all",weighs:e.every(({weighs:n})=>n===!0)}}function rF(e){let t=n=>[...new Set(e.flatMap(({needs:r})=>r?.[n]??[]))];return{student:t("student"),teacher:t("teacher"),members:e.
some(({needs:n})=>n?.members)}}h();var le=z(U());var br=1e-30,oF=.02,uh=.001;function sl(e){return le.tidy(()=>{let t=le.sum(e,1,!0),n=le.logicalAnd(le.less(le.abs(le.sub(t,1)),oF),le.greater(le.min(e,1,!0),-uh)),r=le.where(n,le.zerosLike(t),le.fill(
[t.shape[0],1],NaN));return le.add(le.log(le.maximum(e,br)),r)})}var wr=1e-7;function rx(e){return le.tidy(()=>{let t=le.logicalAnd(le.greaterEqual(e,-uh),le.lessEqual(e,1+uh)),n=le.clipByValue(e,wr,1-
wr),r=le.where(t,le.zerosLike(n),le.fill(n.shape,NaN));return le.add(le.sub(le.log(n),le.log(le.sub(1,n))),r)})}function ox(e){return le.tidy(()=>{let t=sl(le.concat([le.sub(1,e),e],1));return le.sub(
t,le.slice(t,[0,0],[-1,1]))})}var sF={softmax:e=>e===-1/0?"a logit is the log of a probability, so for a probability of 0 answer log(max(p, 1e-7))":"look at what it makes of that row (probabilities be\
low 0, or that do not sum to 1, are none)",sigmoid:e=>Number.isNaN(e)?"look at what it makes of that row (probabilities below 0 or above 1 are none)":"a label's logit is log(p / (1 - p)), so keep each\
 probability p between 1e-7 and 1 - 1e-7",numbers:()=>"look at what it makes of that row",tokens:()=>"look at what it makes of that sequence"};function il(e,{who:t,of:n,rows:r,classes:o,answer:s}){for(let i=0;i<
e.length;i++){let a=e[i];if(Number.isFinite(a))continue;let u=e.length/r.length,[c,l]=[Math.floor(i/u),i%u],f=sF[s?.from??"softmax"](a);throw new x(`Cannot use the answers of ${t} to the ${n}: each mu\
st be a finite number: row ${r[c]+1}, ${s?"output":"class"} ${o?S(o[l]):l+1} is ${a}; ${f}`)}}h();var al=z(U());function ul(e,t,n){let r=aF(t),o=t.map(({answers:s})=>s);return{name:n.name,fingerprint:e,parameters:n.parameters,reads:[],predict({rows:s,taps:i,members:a}){let u=new Int32Array(s.length);for(let c=0;c<
s.length;c++){let l=r(s[c]);if(l<0)throw new RangeError(`Cannot look up soft targets as the row must be labelled: current value is ${s[c]}`);u[c]=l}return ax(o,iF(t,u),i,a?n:void 0)},dispose(){}}}function ix(e){
return e.reduce((t,{rows:n})=>Math.max(t,n.length),1)}function iF(e,t){let n=ix(e);if(!e[0]?.starts)return{at:t,chunkRows:n};let r=e.reduce((a,{starts:u})=>Math.max(a,u.at(-1)),1),o=Array.from(t,a=>{let u=Math.
floor(a/n),{starts:c}=e[u],l=a-u*n;return{from:u*r+c[l],count:c[l+1]-c[l]}}),s=new Int32Array(o.reduce((a,{count:u})=>a+u,0)),i=0;for(let{from:a,count:u}of o)for(let c=0;c<u;c++)s[i++]=a+c;return{at:s,
chunkRows:r}}function aF(e){let t=ix(e),n=e.reduce((i,{rows:a})=>i+a.length,0),r=e.reduce((i,{rows:a})=>a.reduce((u,c)=>Math.max(u,c),i),-1),o=i=>e.forEach(({rows:a},u)=>a.forEach((c,l)=>i(c,u*t+l)));
if(r>=64*n+2**16){let i=new Map;return o((a,u)=>i.set(a,u)),a=>i.get(a)??-1}let s=new Int32Array(r+1).fill(-1);return o((i,a)=>s[i]=a),i=>i>=0&&i<=r?s[i]:-1}function ax(e,t,n,r){let{classes:o,top:s,features:i={},
members:a}=e[0],u=s?cF(e,t):sx(e.map(({logits:l})=>l),o,t);uF(e,t,u);let c=(n??[]).map(l=>{let f=i[l];if(!f)throw new RangeError(`Cannot look up ${l} as it must have been stored: it was not`);let{shape:d}=f,
m=sx(e.map(({features:p})=>p[l].values),ol(d),t);return[l,al.tensor(m,[t.at.length,...d])]});return{logits:al.tensor2d(u,[t.at.length,o]),...n?.length?{features:Object.fromEntries(c)}:{},...r&&a?{members:a.
map((l,f)=>ax(e.map(({members:d})=>d[f]),t,[],r.members?.[f]??{})),...r.combination?.weights?{weights:r.combination.weights}:{}}:{}}}function sx(e,t,{at:n,chunkRows:r}){let o=new Float32Array(n.length*
t),s=0;for(let i=0;i<n.length;i++){let a=n[i],u=Math.floor(a/r),c=e[u],l=(a-u*r)*t;for(let f=l;f<l+t;f++)o[s++]=c[f]}return o}function uF(e,{at:t,chunkRows:n},r){let{classes:o,offsets:s}=e[0];if(s)for(let i=0;i<
t.length;i++){let a=t[i],u=Math.floor(a/n),c=e[u].offsets[a-u*n];for(let l=i*o;l<(i+1)*o;l++)r[l]+=c}}function cF(e,{at:t,chunkRows:n}){let{classes:r}=e[0],o=new Float32Array(t.length*r);return t.forEach(
(s,i)=>{let a=Math.floor(s/n),{logits:u,top:c}=e[a];HC({logits:u,top:c},s-a*n,r,o,i*r)}),o}async function ui({logits:e,features:t,members:n}){let r=[];for(let[s,i]of Object.entries(t??{}))r.push([s,{shape:i.
shape.slice(1),values:await i.data()}]);let o=[];for(let s of n??[])o.push(await ui(s));return{classes:e.shape[1],logits:await e.data(),...t?{features:Object.fromEntries(r)}:{},...n?{members:o}:{}}}var us={precision:"float32"};async function ch({teacher:e,source:t,needs:n,backend:r,classes:o,answer:s,encoding:i=us,rest:a},{view:u,from:c,to:l}){let f,{part:d}=t,m=A=>d.next?d.next.starts[c+A]-d.next.
starts[c]:A,p=`training rows${u>0?` (as their fixed view ${u})`:""}`;if(await rl(e,l-c,(A,g)=>tx(t,Int32Array.from({length:g-A},(y,w)=>c+A+w),u),{wanted:ai(n),backend:r,rest:a},async(A,{from:g,rows:{length:y}},w)=>{
let E=await ui(A),I=d.next&&{...d.next,starts:d.next.starts.subarray(c+g,c+g+y+1)},v=In(d.rows.slice(c+g,c+g+y),{next:I});if(E.logits.length!==v.length*E.classes)throw new x(`Cannot store the answers \
of ${e.name} as there must be one to each ${I?"position":"row"}: of ${v.length} there are ${E.logits.length/E.classes}`);await xa(e,E,{of:p,rows:v,classes:o,answer:s},()=>w({members:!0})),f??=as(is(E),
i,m(l-c));let C=Ca(f,E,m(g));if(C)throw new x(`Cannot store the answers of ${e.name} as ${C.what} must be at most ${65504} in size in float16${C.what.endsWith("logits")?", less the row's largest":""}:\
 current value is ${C.value}; set targets.precision to "float32"`)}),!f)throw new RangeError("Cannot label rows as there must be some: there are none");return f}async function xa({name:e,members:t=[]},n,r,o){
let s=Array.prototype.every.call(n.logits,Number.isFinite);if(!s&&t.length&&!n.members&&o){let i=o();try{await xa({name:e,members:t},await ui(i),r)}finally{rs(i)}}for(let[i,a]of(n.members??[]).entries())
await xa(t[i]??{name:`${e}'s member ${i+1}`},a,r);s||il(n.logits,{who:e,...r});for(let[i,{values:a}]of Object.entries(n.features??{})){let u=Array.prototype.findIndex.call(a,l=>!Number.isFinite(l));if(u<
0)continue;let c=r.rows[Math.floor(u/(a.length/r.rows.length))];throw new x(`Cannot use layer ${i} of ${e} on the ${r.of}: its outputs must be finite numbers: one of row ${c+1} is ${a[u]}; look at wha\
t it makes of that row`)}}async function*cl(e,t){for(let n of t)yield await ch(e,n)}function ux({part:e,views:t=0,stride:n=0},r){let o=e.rows.length;if((t+1)*n>2**31)throw new x(`Cannot label views as\
 rows times views must be below two thousand million: there are ${o} rows and ${t} views`);let s=[];for(let i=0;i<=t;i++)for(let a=0;a<o;a+=r)s.push({view:i,from:a,to:Math.min(o,a+r)});return s}h();var wt=z(U());var Er=class{#e;#t;#n=new Map;#r;#o;#s;constructor({student:t,state:n=[]},r){this.#e=[...t.state,...n],this.#t=t.variables,this.#r=r,this.#o=cx([])}trained(t,n,r){let o=this.#n.get(t);if(o){if(o.shape.
join()===n.join())return o;throw new TypeError(`Cannot train ${t} as it must keep its shape [${o.shape}]: current value is [${n}]`)}if(this.#s)throw new TypeError(`Cannot train ${t} as it must be aske\
d for in the first call already: it was not`);let s=this.#r.split(`trained/${t}`),i=n.reduce((c,l)=>c*l,1),a=Float32Array.from({length:i},()=>typeof r=="number"?r:r(s)),u=wt.tidy(()=>wt.variable(wt.tensor(
a,[...n])));return this.#n.set(t,u),u}begin(t){Pt(Fe(t,"the optimizer"),()=>{this.#s=this.variables.map(n=>({variable:n,slots:t.slots.map(()=>cx(n.shape))}))})}get variables(){return[...this.#t,...this.#n.
values()]}get learning(){if(!this.#s)throw new Error("Cannot take a step as the stage must have begun: it has not");return this.#s}get#i(){let t=this.learning.flatMap(({slots:n})=>n);return[...this.#e,
...this.#n.values(),...t,this.#o]}get loss(){return this.#o}addLoss(t){this.#o.assign(wt.add(this.#o,t))}clearLoss(){wt.tidy(()=>this.#o.assign(wt.scalar(0)))}async checkFinite(t,n){let r=(await this.#o.
data())[0];if(Number.isFinite(r))return r;throw lh(t,`loss must be finite: current value is ${r}`,n)}weights(){return Xn(this.#e)}arrays(){return Xn(this.#i)}restore(t,n){let r=n?this.#e:this.#i;if(t.
length!==r.length)throw new RangeError(`Cannot restore a stage as its state must have ${r.length} arrays: current value is ${t.length}`);wt.tidy(()=>{r.forEach((o,s)=>o.assign(wt.tensor(t[s],o.shape)))})}untouched(t){
let n=this.#a();try{return t()}finally{n(!0)}}untouchedIfFailed(t){let n=this.#a(),r=!0;try{let o=t();return r=!1,o}finally{n(r)}}#a(){let t=this.#e.filter(r=>!this.#t.includes(r)),n=t.map(r=>r.clone());
return r=>{r&&t.forEach((o,s)=>o.assign(n[s])),wt.dispose(n)}}dispose(){let t=this.#s?.flatMap(({slots:n})=>n)??[];wt.dispose([...t,...this.#n.values(),this.#o])}};function cx(e){return wt.tidy(()=>wt.variable(
wt.zeros(e),!1))}function lh(e,t,n){return new x(`Cannot train ${e} as its ${t} in epoch ${n}; lower the learning rate`)}function ll({student:e,state:t=[]}){return Xn([...e.state,...t])}h();var[fh,fF]=[0,-1];function lx(e){return new Int32Array(new SharedArrayBuffer(e*Int32Array.BYTES_PER_ELEMENT))}function vo(e,t,n){let r=Atomics.compareExchange(e,t,fh,n);return r===fh||r===n}function fx(e,t){
Atomics.store(e,t,fF)}function dx(e,t){return e.findIndex((n,r)=>Atomics.load(e,r)===t)}function ka(e,t,n){return e.subarray(0,t).some((r,o)=>[fh,n].includes(Atomics.load(e,o)))}h();function ci({workers:e,count:t,run:n,work:r,own:o,act:s,events:i,signal:a}){let u=new AbortController,c=lx(r.items.length),l=r.items.map(()=>Promise.withResolvers());l.forEach(({promise:w})=>w.catch(()=>{}));
let f={events:i,signal:a?AbortSignal.any([a,u.signal]):u.signal,done({index:w,result:E}){fx(c,w),l[w].resolve(E)}},d,m=async w=>{try{await w()}catch(E){(d===void 0||d instanceof ut)&&(d=E),u.abort()}},
p=w=>({run:n,work:r,claims:c,worker:w}),A=Array.from({length:t-1},(w,E)=>E+2),y=Promise.all([m(()=>o(p(1),f)),...A.map(w=>m(()=>dF(e,p(w),f,s)))]).then(()=>{for(let{resolve:w,reject:E}of l)d===void 0?
w(void 0):E(d)});return{result:w=>l[w].promise,claim:w=>vo(c,w,1),async stop(){u.abort(),await y}}}async function dF(e,t,n,r){for(let o=1;;o++)try{return await e.run(t,n)}catch(s){if(!(s instanceof tl))
throw s;if(n.signal.aborted)throw new ut("interrupted");if(o===2)throw mF(t,s,r)}}function mF({work:e,claims:t,worker:n},{message:r},o){let s=e.items[dx(t,n)];return new x(`Cannot ${s===void 0?"work s\
ide by side":o(s)}: its Worker died twice: ${r}; what is trained is kept: go on with --resume, or alone with --workers 1`)}function li({size:e,least:t,idle:n=0,leastIdle:r=t},{items:o,time:s}){let i=u=>u>
0?Math.floor(s/u):1/0,a=Math.max(i(t),Math.min(1+n,i(r)));return Math.max(1,Math.min(e,o,a))}h();var[pF,mx]=[.2,3e7],px=6;function fl({steps:e,epochs:t,parameters:n},r){return e*pF+t*r*n*px/mx}function hx({parameters:e},t){return t*e*(px/3)/mx}h();h();var vx=z(U());h();h();function dh({names:e,numbers:t,categorical:n,texts:r},o){return Array.from(o,s=>Object.fromEntries([...e.map((i,a)=>[i,hF(t[s*e.length+a])]),...n.map(({name:i,categories:a,codes:u})=>[i,a[u[s]]??null]),
...r.map(({name:i,values:a})=>[i,a[s]??null])]))}function hF(e){return Number.isNaN(e)?null:e}function Ax(e,{columns:t,features:n},r,o){let s=En(t);return dh(e,o).map((i,a)=>{let u=r.subarray(a*n,(a+1)*
n),c=t.map((l,f)=>{let d=s[f];if(l.kind==="encoded")return[l.name,i[l.name]??null];let m=l.kind==="numeric"?1:l.categories.length;if(l.missing&&u[d+m]>.5)return[l.name,null];if(l.kind==="numeric")return[
l.name,u[d]*l.sd+l.mean];let A=-1;for(let g=0;g<m;g++)u[d+g]>(A<0?0:u[d+A])&&(A=g);return[l.name,A<0?i[l.name]??null:l.categories[A]]});return{...i,...Object.fromEntries(c)}})}h();h();var mh=.001,AF={softmax:["logits","probabilities"],sigmoid:["logits","probabilities"],numbers:["logits","numbers"],tokens:["logits","probabilities"]};function gx(e){return e?.from==="numbers"?"numbers":
"probabilities"}function dl(e,t){let n=AF[t.answer?.from??"softmax"],r=yx(e)?n.find(c=>c in e):void 0;if(!r)throw Wr(t,`they must be an object with ${n.join(" or ")}`,S(e));let{rows:{length:o},classes:{
length:s}}=t,i=e[r],a=new Float32Array(o*s),u=yF(i,r,t);for(let c=0;c<o;c++){let l=u(c);if(l?.length!==s){let d=`row ${t.rows[c]+1} must have a number for each of the ${s} ${t.answer?"outputs":"classe\
s"}`;throw Wr(t,d,l===void 0?S(l):String(l.length))}let f=0;for(let d=0;d<s;d++){let m=l[d],p=()=>`row ${t.rows[c]+1}, ${t.answer?"output":"class"} ${S(t.classes[d])}`;if(typeof m!="number"||!Number.isFinite(
m))throw Wr(t,`each must be a finite number, and ${p()} is not`,S(m));if(r==="probabilities"&&(m<0||m>1+mh))throw Wr(t,`each must be a probability from 0 to 1, and ${p()} is not`,S(m));f+=m;let A=Math.
fround(r==="logits"?m:gF(m,d,t.answer));if(!Number.isFinite(A))throw Wr(t,`each must be a number of float32, and ${p()} is not`,S(m));a[c*s+d]=A}if(r==="probabilities"&&t.answer?.from!=="sigmoid"&&Math.
abs(f-1)>mh)throw Wr(t,`the probabilities of row ${t.rows[c]+1} must sum to 1 (to ${mh})`,f.toPrecision(4),"; divide them by their sum, or answer { logits }")}return a}function gF(e,t,n){if(n?.from===
"numbers"){let{mean:o,sd:s}=n.scales[t];return(e-o)/s}if(n?.from!=="sigmoid")return Math.log(Math.max(e,br));let r=Math.max(wr,Math.min(1-wr,e));return Math.log(r/(1-r))}function yF(e,t,n){let{rows:{length:r},
classes:{length:o}}=n;if(e instanceof Float32Array||e instanceof Float64Array){if(e.length!==r*o){let s=`their ${t} must be ${r*o} numbers, ${r} rows of ${o} ${n.answer?"outputs":"classes"}`;throw Wr(
n,s,String(e.length))}return s=>e.subarray(s*o,(s+1)*o)}if(!Array.isArray(e))throw Wr(n,`their ${t} must be a list of rows`,S(e));if(e.length!==r)throw Wr(n,`there must be an answer for each of the ${r}\
 rows`,String(e.length));return s=>yx(e[s])?e[s]:void 0}function Sa(e){let[t,n]=[e[0]+1,e.at(-1)+1];return e.length===1?`row ${t}`:`rows ${t} to ${n}`}function Wr({who:e,rows:t},n,r,o=""){return new x(
`Cannot use the answers of ${e} to ${Sa(t)}: ${n}: current value is ${r}${o}`)}function yx(e){return typeof e=="object"&&e!==null}var ml={batchRows:64,atOnce:4,seconds:120};async function ph(e,t,n,r){let{atOnce:o,signal:s}=e,i=new AbortController,a=s?AbortSignal.any([s,i.signal]):i.signal,u=[],c=0,l=Promise.resolve(),f=async()=>{
for(;c<t.length&&!a.aborted;){let d=t[c++];try{let m=await wF(e,n(d),a);l=l.then(()=>r(d,m)),await l}catch(m){u.push(m),i.abort()}}};if(await Promise.all(Array.from({length:Math.min(o,t.length)},f)),s?.
aborted)throw new ut("interrupted");if(u.length)throw u[0]}var wx="what it has answered is kept in the run's folder, from which --resume goes on";async function wF({teacher:e,as:t,classes:n,answer:r,seconds:o,
clock:s},i,a){let[u,c]=[new AbortController,new AbortController],l=AbortSignal.any([a,u.signal]),f=e.members!==void 0,d=()=>{};try{let m=(async()=>await e.label(i,{classes:n,answer:r,signal:l,members:f}))(),
p=new Promise((y,w)=>{d=()=>w(new ut("interrupted")),a.addEventListener("abort",d,{once:!0}),a.aborted&&d()}),g=s.after?.(1e3*o,c.signal)?.then(()=>{throw new x(`Cannot label ${Sa(i.rows)} with ${t} a\
s it must answer within ${o} s (targets.seconds): it has not; ${wx}`)});return bx(await Promise.race([m,p,...g?[g]:[]]),{teacher:e,as:t,classes:n,answer:r,rows:i.rows})}catch(m){if(u.abort(),a.aborted)
throw new ut("interrupted");if(m instanceof x)throw m;let{message:p,cause:A}=Hu(Fe(e,`teacher ${t}`),m);throw new He(`Cannot label ${Sa(i.rows)} with ${t}: ${p}; ${wx}`,{cause:A})}finally{a.removeEventListener(
"abort",d),c.abort()}}function bx(e,{teacher:t,as:n,classes:r,answer:o,rows:s}){let i=dl(e,{who:n,rows:s,classes:r,answer:o}),{members:a}=t;if(!a)return{classes:r.length,logits:i};let u=e.members??[];
if(u.length!==a.length)throw new x(`Cannot use the answers of ${n} to ${Sa(s)}: there must be one of each of its ${a.length} members: current value is ${u.length}`);let c=a.map((l,f)=>bx(u[f],{teacher:l,
as:`${n}'s member ${l.name}`,classes:r,answer:o,rows:s}));return{classes:r.length,logits:i,members:c}}h();async function pl(e){let{encoding:t,data:n,preprocessing:r,rows:o,views:s,teacher:i,asked:a}=e,u=["targets 2",t,n,r,o,s,i,...a];return{...e,fingerprint:await tt(u)}}function hl({precision:e,top:t}){return t===
void 0?e:`${e} of the top ${t}`}var Ba="members";function gh(e,{as:t,reads:n},{raw:r,train:o}){let s=Fe(e,`teacher ${t}`);if(o.next&&typeof e.label=="function")throw new x(`Cannot ask ${t} as a teacher must have predict where the task asks what come\
s next at each position: it only labels rows, each with one answer`);if(typeof e.label!="function")throw new He(`${s}: it must have predict or label: it has neither`);if(typeof e.fingerprint!="string"||
!e.fingerprint)throw new He(`${s}: a teacher that only labels rows must have a fingerprint, as each row is asked for once: it has none; give it the hash of all that its answers depend on, or a predict\
 where it changes while training runs`);if(n==="cells"&&!r)throw new x(`Cannot give ${t} raw rows as the plan of the teacher that it is inside of must say that it reads them (raw: true): it does not`)}
async function Ex(e,{as:t,reads:n},r){if(yt(e))return e;gh(e,{as:t,reads:n},r.prepared);let{scope:o,config:{targets:s},prepared:i,data:a,signal:u}=r,{preprocessing:c}=i,l=s?.batchRows??e.asks?.batchRows??
ml.batchRows,f={teacher:e,as:t,batchRows:l,classes:c.classes,answer:c.answer,atOnce:s?.atOnce??e.asks?.atOnce??ml.atOnce,seconds:s?.seconds??e.asks?.seconds??ml.seconds,clock:o.resolve(pt),signal:u},d=new hh(
i,n),m=await pl({encoding:hl(us),data:a,preprocessing:n==="cells"?c.answer?.from==="numbers"?`raw rows ${JSON.stringify(c.answer)}`:"raw rows":await tt([JSON.stringify(c)]),rows:await tt([d.all]),views:"\
none",teacher:e.fingerprint,asked:e.members?[Ba]:[]}),p=await o.resolve(os).open(`rows/${m.fingerprint.slice(0,16)}`,{identity:m,encoding:us,rows:d.all.length,passes:1,chunkRows:l});try{let{chunkRows:A}=p,
g=I=>d.all.subarray(I*A,(I+1)*A),y=Math.ceil(d.all.length/A),w=[];for(let I=0;I<y;I++)w.push(await p.read(I));if(w.includes(void 0)){await p.claim();for(let C=0;C<y;C++)w[C]??=await p.read(C);let I=[...w.
keys()].filter(C=>!w[C]),v=bF(r,t,I.reduce((C,B)=>C+g(B).length,0));await ph(f,I,C=>d.toLabel(g(C)),async(C,B)=>{let k=Ix(B);await p.write(C,k),w[C]=k,await v(g(C).length)})}let E=w.map((I,v)=>({rows:g(
v),answers:I}));return bn(IF(E,f,d,r),Fe(e,`teacher ${t}`))}finally{await p.close()}}var hh=class{all;#e;#t;#n=new Map;constructor(t,n){let{train:r,validation:o,test:s,unlabelled:i}=t,a=[r,o,s,...i?[i]:
[]];if(this.all=Int32Array.from(a.flatMap(({rows:u})=>[...u])).sort(),this.#e=t,this.#t=n,n==="features")for(let u of a)u.rows.forEach((c,l)=>this.#n.set(c,[u,l]))}toLabel(t){if(this.#t==="cells")return{
rows:t,cells:dh(this.#e.raw,t)};let{width:n}=this.#e.train,r=new Float32Array(t.length*n);return t.forEach((o,s)=>{let[i,a]=this.#n.get(o);r.set(i.features.subarray(a*n,(a+1)*n),s*n)}),{rows:t,features:r}}viewsToLabel(t,n,r){
if(this.#t==="features")return{rows:t,features:n};let{raw:o,preprocessing:s}=this.#e;return{rows:t,cells:Ax(o,s,n,t.map(i=>i%r))}}};function bF({scope:e,seed:t},n,r){let[o,s]=[e.resolve(Ze),e.resolve(
pt)],[i,a]=[0,-1/0];return async u=>{i+=u,i===r&&o({type:"labelled",seed:t,teacher:n,rows:r}),!(s.now()-a<EF&&i<r)&&(o({type:"progress",seed:t,stage:n,step:i,steps:r,what:"labels"}),await s.rest(),a=s.
now())}}var EF=100;function Ix(e){let t=as(is(e),us,e.logits.length/e.classes);return Ca(t,e,0),t}function IF(e,t,n,{rows:r,signal:o}){let{teacher:s,as:i,batchRows:a}=t,u=r.table+(r.unlabelled??0),c=Ah(
e,s),l,f=async({rows:d,features:m})=>{if(o?.aborted)throw new ut("interrupted");let p=Array.from({length:Math.ceil(d.length/a)},(y,w)=>w*a),A=m.length/d.length,g=[];await ph(t,p,y=>n.viewsToLabel(d.slice(
y,y+a),m.slice(y*A,(y+a)*A),u),(y,w)=>(g[y/a]={rows:d.slice(y,y+a),answers:Ix(w)},Promise.resolve())),l={rows:Int32Array.from(d),answers:Ah(g,s)}};return{...c,looksUp:!0,predict(d){let{rows:m,taps:p}=d;
if(p?.length)throw yh(i,p[0]);if(m.every(A=>A>=0&&A<u))return c.predict(d);if(l&&l.rows.length===m.length&&l.rows.every((A,g)=>A===m[g]))return l.answers.predict(d);throw m.includes(-1)?new x(Al(i)):new Ia(
Al(i),f)}}}function yh(e,t){return new x(`Cannot read layer ${t} of ${e} as a teacher must have predict for that: it only labels rows; use a loss that reads its answers alone`)}function Al(e){return`C\
annot ask ${e} about a new view of a row in each step, as a teacher must have predict for that: it only labels rows, each once; set views beside augment, so that each row has so many that are made onc\
e, or leave augment out`}function Ah(e,t){let{fingerprint:n="",members:r,combination:o,seen:s}=t;return{...ul(n,e,t),...r?{...s===void 0?{}:{seen:s},members:r.map((i,a)=>({...Ah(e.map(({rows:u,answers:c})=>({
rows:u,answers:c.members[a]})),i),looksUp:!0}))}:{seen:s??"unknown"},...o?{combination:o}:{},dispose:()=>t.dispose()}}function Cx(e,t,n){gh(e,t,n);let{as:r}=t,o=n.preprocessing.classes.length,s=({members:i=[]},{rows:a,members:u})=>{let c=Float32Array.from({length:a.length*o},(l,f)=>f%(o+1)/o);return{logits:vx.tensor2d(
c,[a.length,o]),...u&&i.length?{members:i.map(l=>s(l,{rows:a}))}:{}}};return kx(e,i=>{if(i.taps?.length)throw yh(r,i.taps[0]);return s(e,i)})}function xx(e,t){return kx(e,()=>{throw new Error(`Cannot \
ask ${t} here as the process that runs the seed must ask it: this one does a part of it`)})}function kx(e,t){return{...e,looksUp:!0,predict:t,dispose:()=>e.dispose()}}h();h();function Sx(e,t,n){let r=[],o=[],s={test:new Set,validation:new Set},[i,a]=[1,!0],u=l=>{for(let C of l.members??[])u(C);let{seen:f,name:d}=l;if(f===void 0)return;if(f==="unknown"){o.push(d);return}if(r.
push(...f.records),a&&=f.complete,f.complete||o.push(d),!t.contents)return;let m=f.records.map(C=>KI(C,t)),p=C=>new Set(m.flatMap(B=>[...B[C]])),[A,g,y]=[p("test"),p("validation"),p("chosenOn")],w=Math.
max(1,...m.map(C=>C.each));i=Math.max(i,w),A.forEach(C=>s.test.add(C)),g.forEach(C=>s.validation.add(C));let E=(C,B)=>{let k=t.prepared[B].rows.length;return`${w>1?"about ":""}${Math.min(k,Math.round(
C.size*w))} of the ${k} ${B} rows`},v=`; use the data, the split and the seed (${[...new Set(f.records.map(({seed:C})=>C))].join(", ")}) that it was trained with, or test on rows that it has not seen`;
if(A.size){let C=g.size?`, and on ${E(g,"validation")}`:"";n(`${d} was trained on ${E(A,"test")} of this run${C}: its figures and the ensemble's are too good, and no share of its gain is called recove\
red${v}`)}else g.size?n(`${d} was trained on ${E(g,"validation")} of this run: what is chosen on them is chosen on rows that it knows${v}`):y.size&&n(`${E(y,"test")} of this run were validation rows w\
here ${d} was trained: if it was chosen on them, its figures are too good${v}`)};u(e),o.length&&n(`whether ${o.join(", ")} has seen this run's test rows cannot be told: nothing says which rows ${o.length>
1?"they have":"it has"} learned from (a folder that a run has written does, in seen.json)`);let c=l=>Math.min(t.prepared[l].rows.length,Math.round(s[l].size*i));return{...s.test.size||s.validation.size?
{leak:{test:c("test"),validation:c("validation")}}:{},records:{complete:a&&!o.length,records:r}}}h();h();var fi="baseline";function cs(e){return`${fi}-${e}`}function di({baselines:e=[]}){return[fi,...e.map(({name:t})=>cs(t))]}function wh(e,{augment:t}={}){let n=t!==void 0;return{...e,augment:(n?t:e.augment)??
null,views:n?void 0:e.views}}h();h();function ls({rows:e,batchSize:t}){let n=Math.ceil(e/t);return Ra({rows:e,batchSize:t})?n-1:n}function Ra({rows:e,batchSize:t}){return t>1&&e>t&&e%t===1}function bh(e,t){let n=e*t.batchSize;return[n,e+
1===ls(t)?t.rows:n+t.batchSize]}var gl=class{#e;#t;#n;#r=new Set;#o=new Map;#s=new Set;#i=new Set;#a=new Set;#u=new Map;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.scope.resolve(lo)}get count(){return this.#r.size}async run(t,n){
let{who:r,options:o,stream:s,before:i,origin:a}=n,u=new Map,c="";try{let l=await this.#c(t,c);for(let f=0;!l.done;f++){let d=l.value;RF(d,this.#r,r,di(this.#e.config));let{scope:m}=this.#e;m.has(en)&&
Um(`the loss of stage ${d.name}`,d.loss,m.resolve(en)),c=d.name,this.#r.add(d.name);let p=s(d,f);u.set(d.student,p);let A=this.#l(d,n,this.#n.split(p));A.part.weights&&this.#d(d),CF(d,A),!d.teacher&&o.
augment&&this.#p(o.augment,A);let g=await i?.(d);try{await this.#t.visit({stage:d,training:A,origin:d.teacher?void 0:a,untrained:g})}finally{g?.dispose()}l=await this.#c(t,c,d.student)}return{made:l.value,
streams:u}}finally{await t.return(void 0)}}async#c(t,n,r){try{return await(r?t.next(r):t.next())}catch(o){if(!(o instanceof He)||!n)throw o;let s=this.#t.keeps?"; what is trained is kept: mend the plu\
gin and go on with --resume":"";throw new He(`Cannot go on after stage ${n}: ${o.message}${s}`,{cause:o.cause})}}#l(t,{options:{epochs:n,batchSize:r,optimizer:o,augment:s,views:i,classWeight:a},where:u,
partOf:c},l){let f=a?this.#f(c(t),u):c(t),{catalogue:d,scope:m,rows:p}=this.#e;if(r!==void 0&&r>p.table)throw new x(`Cannot use this config: ${u}.batchSize must be at most the number of rows (${p.table}\
): current value is ${r}`);s&&xF(t,f,`${u}.augment`,s);let A={part:f,epochs:n,batchSize:Math.min(r??64,f.rows.length),optimizer:d.make("optimizer",o,m),augmentation:s?this.#m(s,f):void 0,views:s?i:void 0,
stride:p.table+(p.unlabelled??0),random:l};return s&&kF(t,A,`${u}.augment`,s),A}#f(t,n){let{preprocessing:{answer:r,classes:o}}=this.#e.prepared;if(r)throw new x(`Cannot use this config: ${n}.classWei\
ght must be left out where the task is ${r.task}, which has no classes`);let s=this.#u.get(t)??AC(t,o.length);return this.#u.set(t,s),s}#d({name:t,loss:n}){let r=(n.terms??[]).filter(s=>!s.loss.weighs).
map(s=>s.name);if(n.weighs||this.#a.has(t))return;this.#a.add(t);let o=r.length?`its ${r.length>1?"losses":"loss"} ${r.join(", ")}`:"its loss";this.#t.warn(`stage ${t}: in ${o} all rows count the same\
, as it does not read row weights`)}#m(t,n){let{catalogue:r,scope:o,prepared:{preprocessing:s}}=this.#e,i=this.#o.get(n)??new Map;this.#o.set(n,i);let a=JSON.stringify(t),u=i.get(a)??r.make("augmentat\
ion",t,o)({preprocessing:s,part:n});return i.set(a,u),u}#p(t,n){let{use:r}=t,o=JSON.stringify(t);this.#i.has(r)||this.#s.has(o)||(this.#s.add(o),BF(n)&&(this.#i.add(r),this.#t.warn(`the augmentation ${r}\
 does not say what class a changed row is: where no teacher can say it (the same-budget baseline, and whatever else learns from labels alone) such a row is shown as it stands`)))}};function CF({name:e,
teacher:t},{augmentation:n,views:r}){if(!t)return;let o=`Cannot use teacher ${t.name} in stage ${e}`;if(typeof t.predict!="function")throw new He(`${o} as it must have predict, which answers a step's \
rows at once: it ${typeof t.label=="function"?"only labels rows; ask it first, by lookUp of the run":"has none"}`);if(!t.looksUp||!n)return;if(!(r!==void 0&&t.fingerprint!==void 0))throw new x(`${o}: ${Al(
t.name)}`)}async function*Bx(e){return yield e}function xF({student:e},{inputs:t={}},n,r){let o=Je(e);if(!o.some(s=>s===_e||t[s]?.kind==="image"))throw new x(`Cannot use this config: ${n} must be left\
 out as an augmentation changes the features, and ${e.name} reads ${o.join(", ")} alone: current value is ${S(r)}`)}function kF({student:e},t,n,r){let{inputs:o={}}=t.part,s=Je(e).filter(i=>o[i]?.kind===
"tokens");if(!(!s.length||!Rx(t)?.mixed))throw new x(`Cannot use this config: ${n} must be an augmentation that mixes no rows as ${e.name} reads ${s.join(", ")}, which cannot be mixed: current value i\
s ${S(r)}`)}var SF=256;function BF(e){return Rx(e)?.rows.some(t=>t>=0)??!1}function Rx(e){let{length:t}=e.part.rows,n=Math.min(SF,t),r=Int32Array.from({length:n},(o,s)=>Math.floor(s*t/n));try{return tr(
{...e,views:void 0},r,0,!1)}catch{return}}function RF(e,t,n,r){let o=u=>new He(`${n}: each stage that it yields ${u}`);if(typeof e!="object"||e===null)throw o(`must be an object with name, student and\
 loss: current value is ${S(e)}`);let{name:s,student:i,loss:a}=e;if(typeof s!="string"||!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(s))throw o(`must have a name of letters, digits, dots, hyphens and und\
erscores: current value is ${S(s)}`);if(typeof i?.forward!="function")throw o(`must have a student: ${s} has none`);if(typeof a!="function")throw o(`must have a loss: ${s} has none`);if(t.has(s))throw o(
`must have a name of its own: ${s} is there twice`);if(r.includes(s)&&n!=="the baseline")throw o(`must have a name of its own: ${s} is ${s===fi?"the same-budget baseline's":"a label-only student's (ba\
selines)"}`)}async function $x({catalogue:e,config:t},{runner:n,students:r,task:{hardLoss:o},loss:s,warn:i,of:{spec:a,init:u},part:c,stream:l}){let f=async(g,y,w)=>{let E=r.make(g,a,u),{made:I}=await n.run(Bx({name:g,
student:E,loss:s(y)}),{who:"the baseline",options:w,where:"train",stream:()=>l,partOf:()=>c,origin:JSON.stringify([a,u,l])});return I},d=await f(fi,o,t.train),m=(g,y)=>JSON.stringify([e.parse(["loss"],
g),y]),p=m(o,wh(t.train)),A=[];for(let{name:g,loss:y,augment:w}of t.baselines??[]){let E=$F(e,y)?o:y,I=wh(t.train,{augment:w});m(E,I)===p&&i(`baselines: ${g} has the loss and the augmentation of the s\
ame-budget baseline, and so is the same student: leave it out`),A.push({name:g,student:await f(cs(g),E,I)})}return{baseline:d,labelOnly:A}}function $F(e,t){return e.defaults.labelLoss!==void 0&&JSON.stringify(
t)===JSON.stringify(e.labelLoss)}h();function Ox(e,{task:t}){return t?e.make("task",t).answers==="softmax"?"classes":"columns":"guess"}function yl(e,t,n,r){let o=Zm(n),s=d=>e.make("task",d,r),i=e.list("task").map(({name:d})=>({use:d})),a=d=>{
let m=s(d);return{task:m,spec:d,labels:m.answers==="softmax"?void 0:m.read(o)}};if(t){let d=s(t).problem(o);if(d===void 0)return a(t);let m=i.filter(({use:A})=>A!==t.use&&OF(s({use:A}),n)),p=m.length?
`; the label would fit the task ${m.map(({use:A})=>A).join(" or ")}`:"";throw new x(`Cannot use the task ${t.use}: ${d}${p}`)}if(!n.labelColumns){let d=_x(e);return d?a(d):{task:void 0,spec:void 0,labels:void 0}}
let u=i.find(d=>{let m=s(d);return m.answers!=="softmax"&&m.claims?.(o)}),c=o.map(({name:d})=>S(d)).join(", "),l=o.length>1?`label columns ${c}`:`label column ${c}`;if(u)return{...a(u),guess:`the ${l}\
 ${o.length>1?"look":"looks"} like the task ${u.use}, so that is what is learned; set "task" if that is wrong`};let f=i.map(d=>`${d.use}: ${s(d).problem(o)}`);throw new x(`Cannot use the ${l} as a tas\
k must fit: none does; ${f.join("; ")||"there is no task plugin"}`)}function _x(e){return e.list("task").map(({name:t})=>({use:t})).find(t=>e.make("task",t).answers==="softmax")}function OF(e,t){return e.
problem(Zm(t))===void 0}function mi(e,t){if(t&&t.answers!=="softmax")return t;let n=_x(e),r=t??(n&&e.make("task",n)),o=e.defaults.labelLoss?e.labelLoss:void 0;return{name:r?.name??Jn,answers:"softmax",
hasTemperature:!0,get hardLoss(){return o??r?.hardLoss??e.labelLoss},softLoss(s){if(r)return r.softLoss(s);throw new x(`Cannot say what the soft targets' loss is as the catalogue must have a plugin of\
 the task ${Jn}: it has none`)}}}h();h();var Px=z(U());function Tx(e,t){let{model:n}=e;return n?n.outputs[0]?.shape.at(-1)??void 0:Px.tidy(()=>{let r=yo(_F(t),Je(e),`student ${e.name}`);return e.forward(r,{training:!1}).logits.shape.at(-1)})}function _F({
features:e,inputs:t}){let n=Object.entries(t).map(([r,o])=>[r,o.kind==="tokens"?{...o,ids:Int32Array.of(0),starts:Int32Array.of(0,1)}:{...o,from:0}]);return{features:new Float32Array(e),inputs:Object.
fromEntries(n),rows:Int32Array.of(-1)}}h();function Qx(e,t,n){for(let s of[e,t])if(!(s>=1))throw new x(`Cannot propose sizes of assistants as teacher and student must have at least one parameter each: current value is ${s}; name the assistants\
' sizes, or students, in a list`);let[r,o]=[Math.max(e,t),Math.min(e,t)];return Array.from({length:n},(s,i)=>{let a=(i+1)/(n+1);return Math.round(r*(o/r)**a)})}var[PF,TF]=[24,10];function Dx(e,t){let n=0,
r={factor:1,off:1/0},o=u=>{n++;let c=t(u)-e;return Math.abs(c)<r.off&&(r={factor:u,off:Math.abs(c)}),c},s=Math.sign(o(1)),[i,a]=[0,-s];for(;r.off>0&&Math.sign(o(2**a))===s;){if(Math.abs(a)===TF)return r.
factor;[i,a]=[a,a-s]}for(;n<PF&&r.off>0;){let u=(i+a)/2;Math.sign(o(2**u))===s?i=u:a=u}return r.factor}function Mx({catalogue:e,config:t,scope:n,shape:r,keep:o}){let s=n.resolve(lo),i=new Map,a=!1,u=(c,l,f)=>{n.resolve(et).use();let d=e.make("student",l,n)({name:c,...r,random:s.split(`init/${f}`)});try{
pp(`student ${l.use}`,Je(d),DI(r)),d.model&&Rv(yr(d.model),r.inputs),QF(l.use,d,n.has(en)?n.resolve(en):void 0);let m=Tx(d,r);if(m===r.classes)return d;throw new x(`Cannot use student ${l.use} as it m\
ust answer one logit for each of the ${r.classes} classes: it answers ${m}`)}catch(m){throw d.dispose(),m}};return{shape:r,build:u,make(c="student",l=t.student,f=c){a||=JSON.stringify(l)===JSON.stringify(
t.student);let d=u(c,l,f);return i.set(d,{spec:l,init:f}),o(d),d},scaled(c){a=!0;let{scaled:l}=e.make("student",t.student,n);if(!l)throw new x(`Cannot make a student of ${c} parameters as its plugin m\
ust be one that can be scaled: ${t.student.use} cannot; name the student itself instead of a size`);let f=m=>({use:t.student.use,...l(m)}),d=Dx(c,m=>{let p=u("scaled",f(m),"scaled");return p.dispose(),
p.parameters});return f(d)},originOf(c){let l=[...i.keys()].find(f=>f===c||Eh(c,f));return l&&i.get(l)},all:()=>[...i.keys()],get usesConfigs(){return a}}}function Eh(e,t){let[n]=e?.variables??[];return n!==
void 0&&t.variables.includes(n)}function QF(e,{model:t},n){let r=t?.outputs[0]?.shape.length;if(r===void 0||!n)return;let o=n.answers==="tokens"?3:2;if(r!==o)throw new x(o===3?`Cannot use student ${e}\
 as it must answer at each position of a sequence, [batch, positions, outputs], where the task is ${n.name}: it answers once for each row`:`Cannot use student ${e} as it must answer once for each row,\
 [batch, outputs], where the task is ${n.name}: it answers at each position`)}async function $a(e,t){let{catalogue:n,config:r,scope:o,prepared:s}=e,i=mi(n,e.task),a=[],u=Mx({catalogue:n,config:r,scope:o,shape:{features:s.train.width,classes:s.preprocessing.classes.length,inputs:Cc(
s.train)},keep:f=>{a.push(f)}}),c={...u.shape,task:i,preprocessing:s.preprocessing,...s.raw?{raw:s.raw}:{},newStudent:(f,d)=>u.make(f,d),studentSpec:r.student,scaledStudent:f=>u.scaled(f),lookUp:(f,d)=>t.
lookUp(f,d),warn:t.warn,loss:(f=i.hardLoss)=>n.make("loss",f,o)},l=new gl(e,t);try{let{train:f,...d}=r.teacher,m=Gc(d,"teacher",n.context(o)),{made:p}=await l.run(m.stages(c),{who:`teacher ${d.use}`,options:f,
where:f.batchSize===r.train.batchSize?"train":"teacher.train",stream:({name:L})=>`lesson/${L}`,partOf:()=>s.train,...m.independent?{origin:"labels"}:{}});a.push(p);let A=u.all(),g=Sx(p,e,t.warn);l.count||
LF(d.use,f,r.train);let{withUnlabelled:y,repeated:w}=pC(s),E=`strategy ${r.strategy.use}`,I=n.make("strategy",r.strategy,o),{made:v,streams:C}=await l.run(I.stages({...c,teacher:p}),{who:E,options:r.train,
where:"train",stream:(L,V)=>`lesson/${V+1}`,partOf:L=>L.teacher?y:w,before:DF(u,r.student,t.warn)}),B=[...C].findLast(([L])=>L===v||Eh(v,L));if(!B)throw new He(`${E}: it must return a student that it \
has trained: it returns another`);let k=u.originOf(v);k&&!u.usesConfigs&&!FF(n,r.student)&&t.warn(`the config's student is not used, as ${E} names its student itself: ${S(r.student)}`);let{baseline:_,
labelOnly:P}=await $x(e,{runner:l,students:u,task:i,warn:t.warn,loss:c.loss,of:k??{spec:r.student,init:"student"},part:w,stream:B[1]});return{teacher:p,student:v,baseline:_,labelOnly:P,trained:A,specOf:L=>u.
originOf(L)?.spec,teachersSeen:g,dispose:()=>Fx(a)}}catch(f){throw Fx(a),f}}function DF(e,t,n){let r=!1;return async({teacher:o})=>{if(r||!o)return;r=!0;let s=e.build("student",t,"student");try{let i=e.
build("student",t,"student"),a=await MF(s,i).finally(()=>i.dispose());return a!==void 0&&n(`the initial weights of student ${t.use} (${a}) are decided by no seed, as two students of the same seed diff\
er: no run gives the same student again, and the baseline begins from other weights; draw them from the random source that the plugin is given`),s}catch(i){throw s.dispose(),i}}}async function MF(e,t){
let[n,r]=[await Xn(e.state),await Xn(t.state)],o=n.findIndex((s,i)=>s.some((a,u)=>!Object.is(a,r[i]?.[u])));return o<0?void 0:e.state[o].name}function FF(e,t){let n=e.kit().part("student").safeParse(e.
defaults.parts?.student);return n.success&&JSON.stringify(n.data)===JSON.stringify(t)}function LF(e,t,n){for(let r of Object.keys({...n,...t}))if(!(t[r]===void 0||JSON.stringify(t[r])===JSON.stringify(
n[r])))throw new x(`Cannot use this config: teacher.train.${r} must be left out as teacher ${e} is trained already: current value is ${S(t[r])}`)}function Fx(e){for(let t of e.splice(0))t.dispose()}var Co=class extends Error{};async function wl(e,t){try{(await $a(e,{keeps:!0,visit:t,lookUp:(r,{as:o})=>Promise.resolve(yt(r)?r:xx(r,o)),warn:()=>{}})).dispose()}catch(n){if(!(n instanceof Co))throw n}}
function bl({scope:e},t,n,r){e.resolve(et).use();let o=new Er(t,n.random);try{o.restore(r,!0)}finally{o.dispose()}}function Lx(e,{workers:t,run:n,plan:r},o,s){return async function*(i,a){let u=a.reduce((P,{from:L,to:V})=>P+V-L,0),c=hx(i.teacher,u),l=a.map(NF),f=l.flat(),d=li(t,{items:f.length,time:c}),{fingerprint:m}=i.
teacher;if(d<2||m===void 0||r.asksRows)return yield*cl(i,a);let{seed:p,prepared:A,rows:g,scope:y,signal:w}=e,E=[];for(let P of s)E.push([P.name,await ll(P)]);let{needs:I,encoding:v}=i,C={what:"labels",
seed:p,prepared:A,rows:g,stage:o.name,teacher:m,weights:Object.fromEntries(E),needs:I,...v?{encoding:v}:{},items:f},B=ci({workers:t,count:d,run:n,work:C,own:(P,L)=>zx(i,P,L),act:()=>"label rows",events:y.
resolve(Ze),signal:w}),{starts:k}=i.source.part.next??{},_=(P,L)=>k?k[L]-k[P]:L-P;try{let P=0;for(let[L,{from:V,to:fe}]of a.entries()){let F;for(let K of l[L]){let q=await B.result(P++);F??=as(is(q),v??
us,_(V,fe)),JC(F,q,_(V,K.from),_(K.from,K.to))}yield F}}finally{await B.stop()}}}var Ih=2*Io;function NF({view:e,from:t,to:n}){let r=Math.ceil((n-t)/Ih);return Array.from({length:r},(o,s)=>{let i=t+s*
Ih;return{view:e,from:i,to:Math.min(n,i+Ih)}})}async function Nx(e,t,n){let{claims:r,worker:o,work:{stage:s,teacher:i,weights:a,needs:u,encoding:c,items:l}}=t;if(!ka(r,l.length,o))return;let{scope:f,prepared:{
preprocessing:{classes:d,answer:m}}}=e;await wl(e,async({stage:p,training:A})=>{if(p.name===s){if(p.teacher?.fingerprint===i){let y=f.resolve(et),w=()=>f.resolve(pt).rest(),E={teacher:p.teacher,source:A,
needs:u,backend:y,classes:d,answer:m,encoding:c,rest:w};await zx(E,t,n)}throw new Co}let g=a[p.name];if(!g)throw new Co;bl(e,p,A,g)})}async function zx(e,{work:{items:t},claims:n,worker:r},{done:o,signal:s}){
for(let[i,a]of t.entries()){if(s.aborted)throw new ut("interrupted");vo(n,i,r)&&(o({index:i,result:await ch(e,a)}),await e.rest?.())}}h();h();h();h();h();async function jx({teacher:e,loss:t},n,r,o,s){if(e?.fingerprint===void 0)return;let i=tr(n,r,o,!0),a=`training rows${n.augmentation?" (as they were augmented)":""}`,u=In(r.map(c=>n.part.rows[c]),i);await va(
e,i,{wanted:ai(t.needs),backend:s},async(c,l)=>{await xa(e,await ui(c),{of:a,rows:u},()=>l({members:!0}))})}h();var Gx=z(U());h();var Qt=z(U());function Ux(e,t,n,r){let o=Fe(t.augmentation??{},"the augmentation");return Pt(o,()=>tr(t,n,r,e.teacher!==void 0))}function fs(e,t){let{labels:n,rows:r,mixed:o,targets:s,weights:i,next:a}=t,u=a?a.ids:
n,c=i&&In(i,t),{student:l,teacher:f}=e,d=yo(t,Ys(f?[l,f]:[l]),`stage ${e.name}`),m={inputs:d,rows:r,...ai(e.loss.needs)},p=f&&Pt(Fe(f,`teacher ${f.name}`),()=>f.predict(m));return{inputs:d,labels:Qt.tensor1d(
u,"int32"),...u.includes(-1)?{labelMask:Qt.tensor1d(Float32Array.from(u,A=>A<0?0:1))}:{},...s?{targets:Qt.tensor2d(s,[r.length,ns(s,r)])}:{},...c?{rowWeights:Qt.tensor1d(c)}:{},...o?{shares:zF(u,o,jF(
l,d))}:{},...p?{teacher:p}:{}}}function zF(e,t,n){let r=new Float32Array(e.length*n);return e.forEach((o,s)=>{if(t[s])for(let[i,a]of t[s])r[s*n+i]=a;else o>=0&&(r[s*n+o]=1)}),Qt.tensor2d(r,[e.length,n])}
function jF({model:e,forward:t},n){return e?e.outputs[0].shape.at(-1):Qt.tidy(()=>t(n,{training:!1}).logits.shape[1])}function pi({student:e,loss:t},n,r){let o=t.needs?.student,s={training:!0,random:r,
...o?.length?{taps:o}:{}};return Pt(Fe(e,`student ${e.name}`),()=>e.forward(n,s))}function xo({loss:e},t){return Pt(Fe(e,"the loss"),()=>e(t))}function ko(e,t,n,r=!0){let o=[],s=()=>Qt.mul(Qt.sum(t[0]),
0),i=Pt(n,()=>Qt.variableGrads(()=>{try{return r?Qt.add(e(),s()):e()}catch(a){return o.push(a),Qt.sum(t[0])}},t));if(o.length)throw o[0];return i}h();function qx(e){let t=new Set,n={};for(let[r,o]of Object.entries(e))Object.defineProperty(n,r,{get:()=>(t.add(r),o),enumerable:!0});return{read:t,outputs:n}}var El=class{#e=new Map;#t=!1;#n=!1;#r=!1;#o=!1;#s=!1;note({
teacher:t},n,{labelsOnce:r,unlabelled:o}){if(!t)return;this.#t=!0,this.#n||=o,this.#r||=r,this.#o||=r&&(n.has("logits")||n.has("members"));let{combination:s}=t;if(!s)return;let i=this.#e.get(s)??new Set;
for(let a of n)i.add(a);this.#e.set(s,i)}noteAsked(){this.#s=!0}check({data:t,targets:n,strategy:r},{classes:{length:o},answer:s}){let i=(g,y,w)=>{throw new x(`Cannot use this config: ${g} must be lef\
t out as ${y}: current value is ${S(w)}`)};for(let[{mean:g,weights:y=[]},w]of this.#e){let E="the losses look at what each of its members answers, and not at what they say together";w.has("logits")||(g!==
"logits"&&i("the ensemble's mean",E,g),y.some(I=>I!==y[0])&&!w.has("weights")&&i("the ensemble's weights",E,y))}if(t.unlabelled&&!this.#n){let g=this.#t?"is never shown them":"has no teacher, who alon\
e could say what these rows are";i("data.unlabelled",`strategy ${r.use} ${g}`,t.unlabelled.use)}let{top:a,precision:u,chunkRows:c,batchRows:l,atOnce:f,seconds:d}=n??{},[m]=Object.entries({batchRows:l,
atOnce:f,seconds:d}).filter(([,g])=>g!==void 0);m&&!this.#s&&i(`targets.${m[0]}`,"each teacher of this run answers by predict, and none only labels rows (a service, say)",m[1]);let p={top:a,chunkRows:c,
...u==="float16"?{}:{precision:u}},[A]=Object.entries(p).filter(([,g])=>g!==void 0);if(A&&!this.#r){let g=this.#t?`with strategy ${r.use}, this teacher and this augmentation every teacher is asked at \
each step, and none of its answers is stored`:`strategy ${r.use} asks no teacher`;i(`targets.${A[0]}`,g,A[1])}a!==void 0&&s&&s.from!=="tokens"&&i("targets.top",`the task is ${s.task}, whose outputs sh\
are no whole`,a),a!==void 0&&a>=o&&i("targets.top",`there are ${o} classes`,a),a!==void 0&&!this.#o&&i("targets.top","the losses look at the teacher's layers, and not at its logits",a)}};function Il(e,t,n){let r=Math.min(4,t.part.rows.length,t.batchSize??4),o=Int32Array.from({length:r},(a,u)=>u),s=tr({...t,augmentation:void 0},o,0,!0),i=new Set;return Gx.tidy(()=>n.untouched(()=>{let{
teacher:a,...u}=fs(e,s),c=a&&qx(a);c&&(i=c.read);let l={...u,...c?{teacher:c.outputs}:{}},f=t.random.split("probe"),d=n.trained.bind(n),m=g=>{let y=pi(e,l.inputs,f.split("dropout"));return xo({loss:g},
{...l,student:y,progress:0,random:f,trained:d,observe:()=>{}})},{terms:p=[]}=e.loss;p.length&&m(e.loss);let A=p.length?p:[{name:"",loss:e.loss}];for(let{name:g,loss:y}of A)ko(()=>m(y),[...e.student.variables],
g?`loss ${g}`:Fe(y,"the loss"))})),i}h();var ds=z(U());h();var UF={RetortAdam:["gradients","squares"],RetortSgd:["momentum"]};function vl({kernel:e}){return Tt(e)}function Wx({kernel:e,attrs:t},n,r,o){Xo(n),o.forEach(Xo);let s=Object.fromEntries(o.map((i,a)=>[
UF[e][a],i]));kt(e,{variable:n,gradient:r,...s},t)}h();h();function Zx({chain:e,x:t,labels:n,labelMask:r,teacher:o,masks:s,terms:i,update:a,slots:u,total:c}){let l={x:t,labels:n,labelMask:r,teacher:o,total:c},f=Op(e),d=new Map(Object.entries(f).map(([p,A])=>[
A.id,p]));for(let{variable:p,slots:A}of u){let g=d.get(p.id);Xo(p),l[g]=p;for(let y=0;y<A.length;y++)Xo(A[y]),l[`${g}.${y}`]=A[y]}Xo(c);for(let p=0;p<s.length;p++)l[`mask${p+1}`]=s[p];let m={activations:e.
map(({activation:p})=>p),terms:i,update:a};kt("RetortStep",l,m)}var qF={"softened-kl":"RetortSoftTargets","label-cross-entropy":"RetortCrossEntropy"};function Kx(e,t,n,r){let{student:o,loss:s}=e,i=o.chain?.of===o.forward?o.chain.layers:void 0,a=vh(t),u=Mr(s);if(r.
shares||r.targets||r.rowWeights||!i||!a||!u||!Tt("RetortStep")||!Tt("RetortDense"))return!1;let{inputs:c,labels:l,labelMask:f,teacher:d,random:m,learningRate:p,step:A}=r,g=c[_e],y=Pt(Fe(t,"the optimiz\
er"),()=>a(p,A));if(!vl(y)||!GF(i,n)||!g||!pa(g,i[0].kernel))return!1;let w=Pt(Fe(s,"the loss"),()=>u.terms(r)),E=[g.shape[0],i.at(-1).kernel.shape[1]],I=d?.logits.shape.join()===E.join(),v=w.every(({
kind:k})=>Tt(qF[k])&&(k!=="softened-kl"||I));if(!w.length||!v)return!1;let C=g.shape[0],B=i.map(({kernel:k,dropout:_})=>_&&_.rate>0?Tp([C,k.shape[1]],_.rate,m.split(_.name)):void 0);return Zx({chain:i,
x:g,labels:l,...f?{labelMask:f}:{},...d?{teacher:d.logits}:{},masks:B,terms:w,update:y,slots:n.learning,total:n.loss}),!0}function vh({update:e,formula:t}){return t?.of===e?t.kernel:void 0}function GF(e,{
learning:t}){let n=0;for(let{kernel:r,bias:o}of e)if(t[n++]?.variable!==r||o&&t[n++]?.variable!==o)return!1;return n===t.length}h();var kn=z(U());function Vx(e,t,n,r,o){let s=[...e.student.variables],i=(e.loss.terms??[]).map(({name:u,loss:c})=>t.untouched(()=>{let{value:l,grads:f}=ko(()=>xo({loss:c},{...r(),student:n(),observe:()=>{}}),s,Fe(c,"\
the loss"));o.note(`${u}.loss`,l);let d=Object.values(f).filter(m=>m).map(m=>kn.sum(kn.square(m)));return{name:u,norm:kn.sqrt(kn.addN(d))}})),a=kn.maximum(kn.addN(i.map(({norm:u})=>u)),1e-30);for(let{
name:u,norm:c}of i)o.note(`${u}.share`,kn.div(c,a))}function Hx(e,t,n,r,o){let{step:s,steps:i,metrics:a}=o,{optimizer:u,random:c}=t,l=s/i,f=Fe(u,"the optimizer"),d=Pt(f,()=>u.learningRate(l));a.note("learningRate",d);let m=Ux(e,t,r,s);ds.tidy(()=>{let p=fs(
e,m),A=()=>({...p,progress:l,random:c.split("loss",s),trained:n.trained.bind(n)});p.teacher&&WF(e,t)&&n.addLoss(ds.sum(ds.mul(p.teacher.logits,0)));let g=()=>pi(e,p.inputs,c.split("dropout",s));o.sharesMeasured&&
Vx(e,n,g,A,a);let y=a.note.bind(a),w={...p,progress:l,observe:y,random:c.split("dropout",s),learningRate:d,step:s+1};if(Kx(e,u,n,w)){o.updated=!0,Pt(Fe(e,"the stage's afterStep"),()=>e.afterStep?.());
return}let{value:E,grads:I}=n.untouchedIfFailed(()=>ko(()=>xo(e,{...A(),student:g(),observe:y}),n.variables,Fe(e.loss,"the loss"),!1));for(let{variable:v,slots:C}of n.learning){let B=I[v.name];B&&(o.updated=
!0,Pt(f,()=>{let k=vh(u)?.(d,s+1);k&&vl(k)?Wx(k,v,B,C):u.update({variable:v,gradient:B,slots:C,learningRate:d,step:s+1})}))}Pt(Fe(e,"the stage's afterStep"),()=>e.afterStep?.()),n.addLoss(ds.mul(E,r.length))})}
function WF({teacher:e},{augmentation:t,views:n}){return e?.fingerprint!==void 0&&t!==void 0&&!n}h();var Jx=z(U()),Cl=class{#e=new Map;#t;constructor(t){this.#t=t}note(t,n){this.#t&&(this.#n(t),this.#e.set(t,typeof n=="number"?n:Jx.keep(n.clone())))}async read(){let t={};for(let[n,r]of this.#e)t[n]=
typeof r=="number"?r:(await r.data())[0];return this.dispose(),t}dispose(){for(let t of[...this.#e.keys()])this.#n(t);this.#e.clear()}#n(t){let n=this.#e.get(t);typeof n=="object"&&n.dispose()}};var ZF=100,Yx=1e3,KF=20,VF=100,HF=.01;async function xl(e,t,n){let{epochs:r,part:o}=t,{seed:s,backend:i,events:a,clock:u,checkpoint:c,signal:l}=n,f=o.rows.length,d={rows:f,batchSize:t.batchSize},m=Ra(
d),p=ls(d),A=r*p,g=e.teacher&&Gp(e.teacher);i?.use();let y=new Er(e,t.random);try{let w=await c.load(e.name,g,m);if(i?.use(),w?.done)return y.restore(w.arrays,!0),a({type:"stage-end",seed:s,stage:e.name,
resumed:!0});Ch(e,t,y),w&&y.restore(w.arrays,!1);let E=w?.step??0,{parameters:I}=e.student;a({type:"stage-start",seed:s,stage:e.name,step:E,steps:A,epochs:r,parameters:I});let v=new Int32Array,C=async(F,K)=>{
try{return await y.checkFinite(e.name,F+1)}catch(q){for(let X=0;X<K;X++){let oe=v.subarray(...bh(X,d));await jx(e,t,oe,F*p+X,i)}throw q}},B=async()=>{await C(Math.floor(E/p),E%p),await c.save(e.name,{
step:E,done:!1,joined:m,arrays:await y.arrays()},g),a({type:"checkpoint",seed:s,stage:e.name,step:E})},k=e.loss.terms??[],_=Math.ceil(VF/p),[P,L,V]=[u.now(),u.now(),Yx];for(;E<A;E++){let F=Math.floor(
E/p),[K,q]=bh(E%p,d);if((K===0||!v.length)&&(v=t.random.split("order",F).permutation(f)),u.now()-P>ZF&&(a({type:"progress",seed:s,stage:e.name,step:E,steps:A}),await u.rest(),P=u.now()),l?.aborted)throw await B(),
new ut("interrupted");P-L>V&&(await B(),L=u.now(),V=Math.max(Yx,KF*(L-P))),i?.use();let X=(E+1)%p===0,oe=X&&k.length>1&&(F%_===0||F+1===r),xe=new Cl(X),Pe={step:E,steps:A,metrics:xe,sharesMeasured:oe,
updated:!1};try{Hx(e,t,y,v.subarray(K,q),Pe)}catch(De){if(xe.dispose(),!(De instanceof He))throw De;Pe.updated||await B();let ee=Pe.updated?"":"; its checkpoint is kept: mend the plugin and go on with\
 --resume";throw Xx(De,`go on with stage ${e.name} in step ${E+1}`,ee)}if(X){let De=await xe.read(),ee=await C(F,p)/f;if(i?.use(),y.clearLoss(),a({type:"epoch",seed:s,stage:e.name,epoch:F+1,epochs:r,loss:ee,
values:De}),F===0)for(let{name:Ye}of k){let ft=De[`${Ye}.share`];if(ft===void 0||ft>=HF)continue;let be=`stage ${e.name}: the loss ${Ye} has ${(100*ft).toPrecision(2)} % of the gradient after the firs\
t epoch and is hardly heard; raise its weight`;a({type:"warning",seed:s,message:be})}}}let fe=await y.weights();if(fe.some(F=>F.some(K=>!Number.isFinite(K))))throw lh(e.name,"weights must be finite: t\
hey are not after the last step",r);await c.save(e.name,{step:E,done:!0,joined:m,arrays:fe},g),a({type:"stage-end",seed:s,stage:e.name,resumed:!1})}finally{y.dispose()}}function Ch(e,t,n){let r=(()=>{
try{return Il(e,t,n)}catch(o){throw o instanceof He?Xx(o,`begin stage ${e.name} (step 1)`):o}})();return n.begin(t.optimizer),r}function Xx(e,t,n=""){return new He(`Cannot ${t}: ${e.message}${n}`,{cause:e.
cause})}async function ek(e,{workers:t,run:n,plan:r}){if(t.size<2)return;let o=di(e.config),s=new Set;for(let g of r.independent){let y=await e.checkpoint.load(g);(o.includes(g)?!y:!y?.done)&&s.add(g)}let i=[
...s].filter(g=>!o.includes(g)),a=[...i,...o.filter(g=>s.has(g))],u=r.stages.filter(({stage:g})=>s.has(g)||!r.independent.includes(g)),c=li(t,{items:Math.max(1,i.length)+a.length-i.length,time:u.reduce(
(g,y)=>g+fl(y,r.data.train),0)});if(c<2)return;let{seed:l,prepared:f,rows:d,signal:m}=e,A=ci({workers:t,count:c,run:n,work:{what:"stages",seed:l,prepared:f,rows:d,items:a},own:(g,y)=>xh(e,g,i,y),act:g=>`\
train ${g}`,events:e.scope.resolve(Ze),signal:m});try{for(let g of i.keys())await A.result(g)}catch(g){throw await A.stop(),g}return{take:(g,y)=>JF(A,a.indexOf(g),y),close:()=>A.stop()}}async function JF(e,t,n){
if(t<0||e.claim(t))return;let r=await e.result(t);return r?.origin===n?r.arrays:void 0}async function xh(e,{claims:t,worker:n},r,{events:o,done:s,signal:i}){let{scope:a,seed:u,checkpoint:c,config:l}=e;
ka(t,r.length,n)&&await wl(e,async({stage:f,training:d,origin:m})=>{let p=r.indexOf(f.name);if(m!==void 0&&p>=0&&vo(t,p,n)&&(await xl(f,d,{seed:u,backend:a.resolve(et),events:o,clock:a.resolve(pt),checkpoint:di(
l).includes(f.name)?el():c,signal:i}),s({index:p,result:{origin:m,arrays:await ll(f)}})),!ka(t,r.length,n))throw new Co})}async function tk(e,t,n,r){if(bl(e,t,n,r),!di(e.config).includes(t.name))return;
let o={rows:n.part.rows.length,batchSize:n.batchSize},s=n.epochs*ls(o),i=Ra(o);await e.checkpoint.save(t.name,{step:s,done:!0,joined:i,arrays:r})}h();h();h();async function Zr(e,t,n){let r=[];return await rl(e,t.rows.length,(o,s)=>NI(t,o,s),{backend:n},async({logits:o})=>{r.push(await o.data())}),new Float32Array(gt(r.map(hr)).buffer)}async function nr(e,t,{
of:n,classes:r,answer:o,backend:s}){let i=await Zr(e,t,s);if(i.every(Number.isFinite))return i;for(let a of(e.members??[]).filter(yt))await nr(a,t,{of:n,classes:r,answer:o,backend:s});return il(i,{who:e.
name,of:n,rows:In(t.rows,t),classes:r,answer:o}),i}async function rk(e,t,n,r){let o=nk(t,1),s=nk(t,256),i=async(u,c,l)=>{let f=n.now();for(let d=0;d<l;d++)await Zr(u,c,r);return(n.now()-f)/l},a=e.map(
()=>({single:[],batch256:[]}));for(let u=-2;u<9;u++){for(let[c,l]of e.entries()){let[f,d]=[await i(l,o,10),await i(l,s,2)];u<0||(a[c].single.push(f),a[c].batch256.push(d))}await n.rest()}return a.map(
({single:u,batch256:c})=>({single:si(u),batch256:si(c)}))}function nk(e,t){return er(e,Array.from({length:t},(n,r)=>r%e.rows.length))}h();var sk=z(U());h();var kl=["float32","float16","int8"],kh=11754943508222875e-54;function Oa(e,t){let n=new Float32Array(t);return e.forEach((o,s)=>n[s%t]=Math.max(n[s%t],Math.abs(o))),n.forEach((o,s)=>{n[s]=o/127>=kh?
o/127:1}),{values:Int8Array.from(e,(o,s)=>Math.max(-127,Math.min(127,Math.round(o/n[s%t])))),scales:n}}function YF({values:e,scales:t}){return Float32Array.from(e,(n,r)=>n*t[r%t.length])}function rr({
name:e,shape:t}){if(t.length<2)return;let n=t.at(-1);return/(^|\/)depthwise_kernel(_\d+)?$/.test(e)?n*t.at(-2):n}function ok(e,t){let n=e.shape.reduce((o,s)=>o*s,1),r=rr(e);return r===void 0||t==="flo\
at32"?4*n:t==="float16"?2*n:n+4*r}function Sl(e,t,n){let r=rr(e);return r===void 0||n==="float32"?t:n==="float16"?Float32Array.from(Float16Array.from(t)):YF(Oa(t,r))}async function ik(e,t,n,r){return await Sh(e,r,async s=>{let i=s?await o():t;return i&&{accuracy:i.accuracy,agreement:Jc(i.predicted,t.predicted)}});async function o(){let s=await Zr(tn(e),n,r);return s.
every(Number.isFinite)?Qn(s,n.labels):void 0}}async function Sh(e,t,n){let{state:r}=e,o=await Xn(r),s=a=>a!=="float16"||r.every((u,c)=>rr(u)===void 0||ss(o[c])===void 0),i=[];for(let a of kl.filter(s)){
let u=a==="float32"?await n(!1):await XF(e,r.map((l,f)=>Sl(l,o[f],a)),t,()=>n(!0));if(!u)continue;let c=r.reduce((l,f)=>l+ok(f,a),0);i.push({precision:a,...u,bytes:c})}return i}async function XF({state:e},t,n,r){
let o=(i,a)=>{i.assign(a),a.dispose()};n.use();let s=e.map(i=>i.clone());try{return e.forEach((i,a)=>o(i,sk.tensor(t[a],i.shape))),await r()}finally{e.forEach((i,a)=>o(i,s[a]))}}async function ak({scope:e,seed:t},n,{teacher:r,student:o,baseline:s,labelOnly:i}){let[a,u,c]=[e.resolve(et),e.resolve(Ze),e.resolve(pt)],{classes:l}=n.preprocessing,f=r.members?.filter(yt)??[r],d=i.map(
({student:B})=>tn(B)),m=[...f,r,tn(s),tn(o),...d],p=await Bh(m,n.test,c,a),A=[];for(let B of m){let k=await nr(B,n.test,{of:"test rows",classes:l,backend:a});A.push(Qn(k,n.test.labels))}let g=A[f.length],
y=[...f.map(({name:B})=>B),"ensemble","baseline","student",...i.map(({name:B})=>cs(B))],w=[];for(let[B,k]of m.entries()){let _=A[B],{accuracy:P,nll:L,ece:V}=_;u({type:"evaluated",seed:t,model:y[B],split:"\
test",metrics:{accuracy:P,nll:L,ece:V}});let fe=await tL(k,n.validation,{classes:l,backend:a});w.push({name:y[B],parameters:k.parameters,evaluation:_,...n.test.weights?{weighted:eL(_,n.test)}:{},agreement:Jc(
_.predicted,g.predicted),validationAccuracy:fe?.accuracy??null,validationNll:fe?.nll??null,latency:p[B]})}let[E,I,v,...C]=w.slice(f.length);return{seed:t,data:_a(n),teachers:w.slice(0,f.length),ensemble:E,
baseline:I,...C.length?{labelOnly:C.map((B,k)=>({...B,name:i[k].name}))}:{},student:v,quantised:await ik(o,v.evaluation,n.test,a),testRows:n.test.rows,testLabels:n.test.labels}}async function Bh(e,t,n,r){
let o=await rk(e.filter(({looksUp:i})=>!i),t,n,r),s=0;return e.map(({looksUp:i})=>i?null:o[s++])}function eL({predicted:e,rowNll:t},{labels:n,weights:r}){let[o,s,i]=[0,0,0];return r.forEach((a,u)=>{i+=
a,s+=a*t[u],e[u]===n[u]&&(o+=a)}),{accuracy:o/i,nll:s/i}}async function tL(e,t,n){return t.rows.length?Qn(await nr(e,t,{of:"validation rows",...n}),t.labels):null}function _a({train:e,validation:t,test:n,
preprocessing:r}){return{train:e.rows.length,validation:t.rows.length,test:n.rows.length,features:r.features,classes:r.classes.length,...r.answer?{task:r.answer.task}:{}}}h();async function uk({scope:e,seed:t},n,r,{teacher:o,student:s,baseline:i,labelOnly:a}){let[u,c,l]=[e.resolve(et),e.resolve(Ze),e.resolve(pt)],{classes:f,answer:d}=r.preprocessing;if(!d)throw new TypeError(
`Cannot measure ${n.name} as its labels must have been fitted: they were not`);let m={format:d,dim:f.length},p=o.members?.filter(yt)??[o],[A,g]=[tn(i),tn(s)],y=[...p.map(F=>({name:F.name,model:F})),{name:"\
ensemble",model:o},{name:"baseline",model:A},{name:"student",model:g},...a.map(({name:F,student:K})=>({name:cs(F),model:tn(K)}))],w=await Bh(y.map(({model:F})=>F),r.test,l,u),E=[];for(let{model:F}of y)
E.push(await nr(F,r.test,{of:"test rows",classes:f,answer:d,backend:u}));let I=(F,K,q)=>n.evaluate(F,K.next?Float32Array.from(K.next.ids):K.targets,{...m,weights:q&&In(q,K)}),v=async F=>{let{validation:K}=r;
return K.rows.length?I(await nr(F,K,{of:"validation rows",classes:f,answer:d,backend:u}),K).metrics:null},C=E[p.length],B=[];for(let[F,{name:K,model:q}]of y.entries()){let X=I(E[F],r.test);c({type:"ev\
aluated",seed:t,model:K,split:"test",metrics:X.metrics}),B.push({name:K,parameters:q.parameters,evaluation:X,weighted:r.test.weights?I(E[F],r.test,r.test.weights).metrics:null,agreement:n.agreement(E[F],
C,m),validation:await v(q),latency:w[F]??null})}let[k,_,P,...L]=B.slice(p.length),V=E[p.length+2],fe=await Sh(s,u,async F=>{let K=F?await Zr(g,r.test,u):V;if(K.every(Number.isFinite))return{metrics:I(
K,r.test).metrics,agreement:n.agreement(K,V,m)}});return{seed:t,task:n.name,metrics:n.metrics,data:_a(r),teachers:B.slice(0,p.length),ensemble:k,baseline:_,labelOnly:L.map((F,K)=>({...F,name:a[K].name})),
student:P,quantised:fe,classNames:f,testRows:In(r.test.rows,r.test)}}h();async function ck(e,{preprocessing:t},n,r,o=cl){let{teacher:s}=n;if(!s||!$h(n,r))return n;let{scope:i,seed:a,config:u}=e,c=i.resolve(et),l=t.classes.length,f=sL(u.targets,l),d=await pl({encoding:hl(f),
data:e.data,preprocessing:await tt([JSON.stringify(t)]),rows:await tt([r.part.rows]),views:await cL(e,r),teacher:s.fingerprint,asked:lL(n.loss.needs)}),m=await i.resolve(os).open(`seed-${a}/${n.name}`,
{identity:d,encoding:f,rows:r.part.rows.length,passes:(r.views??0)+1,starts:r.part.next?.starts,chunkRows:u.targets?.chunkRows??uL(l,f,r.part)});try{let p={...e,source:r,teacher:s,encoding:f,backend:c,
labeller:o,preprocessing:t},A=await nL(m,p),g={...n,teacher:ul(d.fingerprint,A,s)};return bn(g,Fe(n,"the strategy"))}finally{await m.close()}}function $h({teacher:e,loss:t},{augmentation:n,views:r,part:o}){
return o.next&&t.needs?.teacher?.length?!1:e?.fingerprint!==void 0&&(!n||r!==void 0)}async function nL(e,{scope:t,seed:n,signal:r,source:o,teacher:s,encoding:i,backend:a,labeller:u,preprocessing:c}){let l=ux(
o,e.chunkRows),f=[];for(let m of l.keys())f.push(await e.read(m));if(f.includes(void 0)){await e.claim();for(let v of l.keys())f[v]??=await e.read(v);let m=[...l.keys()].filter(v=>!f[v]),p=oL(t.resolve(
pt),r),A=fL(e.asked),{classes:g,answer:y}=c,w={teacher:s,source:o,needs:A,backend:a,classes:g,answer:y,encoding:i,rest:p},[E,I]=[0,0];for await(let v of u(w,m.map(C=>l[C]))){let C=m[E++];await e.write(
C,v),f[C]=v,I+=l[C].to-l[C].from,E<m.length&&await p()}I&&t.resolve(Ze)({type:"labelled",seed:n,teacher:s.name,rows:I})}let{starts:d}=o.part.next??{};return f.map((m,p)=>{let{from:A,to:g}=l[p];return{
rows:ex(o,l[p]),...d?{starts:d.slice(A,g+1).map(y=>y-d[A])}:{},answers:m}})}var rL=100;function oL(e,t){let n=e.now();return async()=>{if(e.now()-n>rL&&(await e.rest(),n=e.now()),t?.aborted)throw new ut(
"interrupted")}}function sL({precision:e="float16",top:t}={},n){return{precision:e,...t!==void 0&&t<n?{top:t}:{}}}var iL=2**24,aL=16*Io;function uL(e,{precision:t,top:n},r){let o=ZC(t)*(n??e)*Ap(r)/r.
rows.length,s=Math.floor(iL/(o*Io));return Math.min(aL,Math.max(1,s)*Io)}function cL({config:e,seed:t},{views:n,random:r}){if(!n)return Promise.resolve("none");let o=r.split("views").bits();return tt(
[JSON.stringify({augment:e.train.augment,views:n,seed:t,stream:o})])}var Rh="layer ";function lL({teacher:e=[],members:t}={}){return[...t?[Ba]:[],...e.map(n=>`${Rh}${n}`)]}function fL(e){return{teacher:e.
filter(n=>n.startsWith(Rh)).map(n=>n.slice(Rh.length)),members:e.includes(Ba)}}h();var Rl=z(U());h();var $e=z(U());function lk(e,t,n,r,o){let{length:s}=t.part.rows,i=t.random.split("compared").permutation(s).subarray(0,r+1).sort(),a=i.subarray(0,r),u={...t,augmentation:void 0},c=fs(e,tr(u,a,0,!0)),l=a.map((k,_)=>i[(_+
1)%i.length]),f=t.part.next?c.teacher&&fk(c.teacher):fs(e,tr(u,l,0,!0)).teacher,d=[...e.student.variables],m=(k,_)=>{let P=t.random.split("probe");return n.untouched(()=>ko(()=>k(pi(e,c.inputs,P.split(
"dropout")),P),d,_))},p=(k,_)=>m((P,L)=>xo({loss:k},{...c,..._?{teacher:_}:{},student:P,progress:o,random:L,trained:n.trained.bind(n),observe:()=>{}}),Fe(k,"the loss")),A=k=>$e.sqrt($e.addN([$e.scalar(
0),...k.map(_=>$e.sum($e.square(_)))])),g=k=>{let[_,P]=[p(k,c.teacher),p(k,f)],L=Object.keys(_.grads).filter(V=>_.grads[V]&&P.grads[V]);return{norm:A(L.map(V=>$e.sub(_.grads[V],P.grads[V]))),value:$e.mul(
$e.add($e.abs(_.value),$e.abs(P.value)),.5)}},y=t.random.split("directions"),w=m(({logits:k})=>{let _=Float32Array.from({length:k.size},()=>y.uniform()<.5?-1:1);return $e.div($e.sum($e.mul(k,$e.tensor(
_,k.shape))),k.shape[0])},Fe(e.student,"the student")),E=A(Object.values(w.grads).filter(k=>k)),{terms:I=[]}=e.loss,v=g(e.loss),B=(I.length>1?I.map(({loss:k})=>g(k)):[v]).map(({norm:k,value:_})=>$e.divNoNan(
k,$e.mul(_,E)));return{norm:v.norm,relative:$e.max($e.stack(B))}}function fk({logits:e,features:t,members:n,...r}){let o=s=>{let i=s.shape[0],a=Int32Array.from({length:i},(u,c)=>(c+1)%i);return $e.gather(
s,$e.tensor1d(a,"int32"))};return{...r,logits:o(e),...t?{features:Object.fromEntries(Object.entries(t).map(([s,i])=>[s,o(i)]))}:{},...n?{members:n.map(fk)}:{}}}h();var Bl=100;function dk(e,{rows:t}){let n="the teacher's answers are logits";for(let{teacher:{name:r},logits:o}of e){let s=o.length/t.length,i=new Float64Array(t.length),[a,u]=[new Float64Array(t.length),
new Float64Array(t.length)];a.fill(1/0),u.fill(-1/0),o.forEach((p,A)=>{let g=Math.floor(A/s);i[g]+=p,a[g]=Math.min(a[g],p),u[g]=Math.max(u[g],p)});let c=i.reduce((p,A)=>p+A,0)/t.length,l=u.reduce((p,A,g)=>p+
A-a[g],0)/t.length,f=Math.max(...i.map(p=>Math.abs(p-c))),d=Math.abs(c-1)<=.005;if(t.length>=5&&Math.min(...a)>=-1e-6&&c>.001&&f<=.002*c&&(d||f<=.05*l&&l>=.05*c/s))return{check:n,found:`those of ${r} \
are probabilities or shares: none is below 0, and they sum to ${c.toPrecision(4)} in each of ${t.length} rows`,failed:{rule:"the teacher must answer with logits",remedy:'take the log of each probabili\
ty (log(max(p, 1e-7))), or set "answers": "probabilities" of a model teacher'}}}return{check:n,found:"no row of them is a row of probabilities, and each is a finite number"}}var dL=5;function mk(e,t,n){
let r="the classes are in the data's order",{predicted:o}=Qn(e,t.labels),s=n.length,i=new Float64Array(s*s),a=mL(e,t.labels,s);t.labels.forEach((m,p)=>i[m*s+o[p]]+=1);let u=[];for(let m=0;m<s;m++){let p=i.
subarray(m*s,(m+1)*s),A=p.reduce((v,C)=>v+C,0),g=Pn(p),[y,w]=[p[g],p[m]];if(A<dL||g===m||y<A/3||w>y/3)continue;(a[m]??0)/A>Math.log(t.labels.length/A)+.25&&y-w>2*Math.sqrt(y+w)&&u.push({label:m,called:g,
times:y,rows:A})}let c=m=>{let p=m.slice(0,6).map(({label:A,called:g,times:y,rows:w})=>`${y} of ${w} rows of ${S(n[A])} are called ${S(n[g])}`);return m.length>6?`${p.join(", ")} and ${m.length-6} mor\
e`:p.join(", ")},l=new Set(u.map(({label:m})=>m)),f=u.filter(({called:m})=>l.has(m)),d=n.slice(0,12).map(m=>S(m)).join(", ");return f.length?{check:r,found:c(f),failed:{rule:"the teacher's classes mus\
t be in the order of the data's",remedy:`put its outputs in the order ${d} (a labels.json in a model's folder has that done)`}}:{check:r,found:u.length?c(u):`no class is mostly called another of the ${s}`,
warning:u.length&&t.labels.length>=Bl?`the teacher hardly knows some classes of its training rows: ${c(u)}`:void 0}}function pk(e,t){let n="the teacher is as sure as it is right",r=t.rows.length,o=e.length/
r,{accuracy:s,nll:i}=Qn(e,t.labels),a=_h(e,o),{most:u,entropy:c}=Oh(t.labels,o),l=(s-u)/Math.max(1e-9,1-u),d=`it has ${(p=>`${(100*p).toFixed(1)} %`)(s)} of the training rows right, at a mean confiden\
ce of ${a.toFixed(4)} (uniform ${(1/o).toFixed(3)})`;if(r<Bl)return{check:n,found:d};if(l<.15&&a>.75&&a-s>.3&&i>c)return{check:n,found:d,failed:{rule:"the teacher must not be sure of what it has no be\
tter right than chance",remedy:'give it the inputs that it was trained on ("inputs": "raw" or "encoded" of a model teacher), and the classes in their order'}};if(l>.5&&(a-1/o)/(1-1/o)<.05)return{check:n,
found:d,failed:{rule:"the teacher's answers must differ more from uniform where it is mostly right",remedy:"have it answer logits: neither probabilities, nor logits that are divided or bounded"}};let m=a-
s>.2?`the teacher is surer than it is right: ${d}; were these its inputs?`:s-a>.3?`the teacher is far less sure than it is right: ${d}; are its answers logits?`:i>c+1?`the teacher fits the labels wors\
e than their shares alone would: its NLL on training rows is ${i.toFixed(2)}, theirs ${c.toFixed(2)}; are its answers logits, and were these its inputs?`:void 0;return{check:n,found:d,warning:m}}function Oh(e,t){
let n=new Float64Array(t);for(let o of e)n[o]+=1/e.length;let r=-n.reduce((o,s)=>o+(s>0?s*Math.log(s):0),0);return{most:Math.max(...n),entropy:r}}function mL(e,t,n){let r=new Float64Array(n);return t.
forEach((o,s)=>{let i=e.subarray(s*n,(s+1)*n);r[o]+=Qn(i,Int32Array.of(o)).nll}),r}function _h(e,t){let n=0;for(let r=0;r<e.length;r+=t){let o=Rc(e.subarray(r,r+t));n+=o[Pn(o)]}return n/(e.length/t)}var[pL,Ak]=[1e3,32],hk=1e-5,hL=20,AL=1e4;async function gk(e,t,n,r=()=>{}){let o=e.scope.resolve(Ze),{live:s,training:i}=t,a=s.teacher,u=e.scope.resolve(et),{prepared:{validation:c,test:l,preprocessing:{
classes:f,answer:d}}}=e,m=Math.max(pL,hL*f.length),p=CL(i.part,m,i.random.split("looked at")),A={of:"training rows",classes:f,answer:d,backend:u},g=await nr(a,p,A),y=await Zr(tn(s.student),p,u),w=[];for(let k of(a.
members??[]).filter(yt))w.push({teacher:k,logits:await nr(k,p,A)});w.push({teacher:a,logits:g});let E=a.fingerprint!==void 0;if(E)for(let[k,_]of[["validation rows",c],["test rows",l]]){let P=Math.min(
AL,_.rows.length);P&&await nr(a,er(_,Array.from({length:P},(L,V)=>V)),{...A,of:k})}let I=E&&!p.labels.includes(-1),{task:v}=e,B=[...v&&v.answers!=="softmax"?[()=>yL(v,e,a,{ofTeacher:g,ofStudent:y},p),
()=>wL(g,f.length)]:[...I?[()=>mk(g,p,f)]:[],()=>gL(a,g,y,p),()=>bL(g,p),()=>dk(w,p),...I?[()=>pk(g,p)]:[]],()=>EL(a,n),()=>IL(e,t),()=>vL(e,t)];for(let k of B){let{check:_,found:P,failed:L,warning:V}=await k();
if(L)throw new x(`Cannot distil from ${a.name} (self-check): ${L.rule}: ${P}; ${L.remedy}, or pass --no-self-check`);o({type:"self-check",seed:e.seed,check:_,found:P}),V&&r(V)}}function gL(e,t,n,r){let o="\
the teacher is better than the student";if(e.fingerprint===void 0)return{check:o,found:`${e.name} goes on learning, so it need not be better yet`};if(r.labels.includes(-1))return{check:o,found:"no cla\
ss is known"};let s=r.rows.length,i=t.length/s,[a,u]=[Qn(t,r.labels),Qn(n,r.labels)],{most:c,entropy:l}=Oh(r.labels,i),f=2*Math.sqrt(c*(1-c)/s),d=a.nll<l||(s<Bl?a.accuracy>c-2*f:a.accuracy>u.accuracy&&
a.accuracy>c+f),m=p=>Math.round(p*s);return{check:o,found:`it has ${m(a.accuracy)} of ${s} training rows right, the student before training ${m(u.accuracy)}, the most frequent class ${m(c)}`,failed:d?
void 0:{rule:"the teacher must be better than the student that it teaches, and than guessing",remedy:"train the teacher longer, and check that its classes and its preprocessing are those of this data"}}}
function yL(e,{prepared:{preprocessing:{answer:t,classes:n}}},r,{ofTeacher:o,ofStudent:s},i){let a="the teacher is better than the student";if(r.fingerprint===void 0)return{check:a,found:`${r.name} go\
es on learning, so it need not be better yet`};let u=i.next?Float32Array.from(i.next.ids):i.targets;if(i.labels.includes(-1)||!t||!u)return{check:a,found:"no label is known"};let[c]=e.metrics,l={format:t,
dim:n.length},[f,d]=[o,s].map(g=>e.evaluate(g,u,l).metrics),m=e.metrics.some(({name:g,better:y})=>y==="higher"?f[g]>d[g]:f[g]<d[g]),{name:p,title:A}=c;return{check:a,found:`its ${A} on ${i.rows.length}\
 training rows is ${Cn(f[p],c)}, that of the student before training ${Cn(d[p],c)}`,failed:m?void 0:{rule:"the teacher must be better in some metric than the student that it teaches",remedy:"train the\
 teacher longer, and check that its outputs and its preprocessing are those of this data"}}}function wL(e,t){let n=e.every((r,o)=>Math.abs(r-e[o%t])<1e-6);return{check:"the teacher's answers differ fr\
om row to row",found:n?"they are alike":"they do",failed:n&&e.length>t?{rule:"the teacher's answers must differ: they are the same for all rows",remedy:"train the teacher longer, or check that its inp\
uts reach it"}:void 0}}function bL(e,t){let n=t.rows.length,r=e.length/n,o=xL(e,r,20),[s,i]=[0,0],a=new Map;for(let d=0;d<n;d++){let m=t.labels[d],p=a.get(m)??d;m>=0&&a.set(m,p);for(let A=0;A<r;A++){let g=o[d*
r+A];s=Math.max(s,Math.abs(g-1/r)),m>=0&&(i=Math.max(i,Math.abs(g-o[p*r+A])))}}let u=`its mean confidence is ${_h(e,r).toFixed(4)} (labels 1, uniform ${(1/r).toFixed(3)})`,c="the targets differ from l\
abels and from uniform";return s<1e-4?{check:c,found:u,failed:{rule:"the targets must differ from uniform: they are alike for all classes",remedy:"train the teacher longer, or check that its inputs re\
ach it"}}:{check:c,found:u,failed:i<1e-4?{rule:"the targets must differ from the labels: all rows of a class have the same ones",remedy:"use a teacher whose logits are not the labels themselves"}:void 0}}
function EL(e,t){return{check:"teacher and student are not swapped",found:e.parameters===0?`${e.name} has no parameters of its own (a service, a file of answers), so its size says nothing`:`${e.parameters}\
 parameters teach ${t.parameters}`,failed:e.parameters===0||e.parameters>=t.parameters?void 0:{rule:"the teacher must not be smaller than the student; they may be swapped",remedy:"swap teacher and stu\
dent in the config"}}}async function IL(e,{stage:t,training:n}){let r=e.scope.resolve(et);r.use();let o=new Er(t,n.random),s="the soft term moves the student's weights";if(n.part.rows.length<2)return{
check:s,found:"it cannot be told from a single row"};let i=Math.min(Ak,n.batchSize),[a,u,c]=[0,0,!0];try{Il(t,n,o);for(let l of[0,.5,1-1e-6]){let f=Rl.tidy(()=>{let{norm:p,relative:A}=lk(t,n,o,i,l);return Rl.stack(
[p,A])}),[d,m]=await f.data();r.use(),f.dispose(),c&&=Number.isFinite(d)&&Number.isFinite(m),a=Math.max(a,d),u=Math.max(u,m)}}catch(l){if(l instanceof He)return{check:s,found:`it cannot be told: ${l.message}`};
throw l}finally{o.dispose()}return{check:s,found:`the gradient that is the teacher's has norm ${a.toPrecision(3)}`+(u<hk&&a>0?", which is rounding beside the loss":""),failed:c?u>=hk?void 0:{rule:"wha\
t the teacher says must move the student's weights",remedy:"raise the soft weight above 0, or use a strategy without a teacher, or a loss that hears the teacher with so many classes and such a batchSi\
ze"}:{rule:"the loss and its gradient must be finite numbers",remedy:"look at the loss's options, and at the teacher's answers"}}}async function vL(e,{live:t,stage:n,training:r}){let o="the cached tar\
gets belong to these rows";if(n.teacher===t.teacher)return{check:o,found:`there are none: ${t.teacher.name} is asked at every step`};let{part:s,random:i}=r,a=i.split("self-check").permutation(s.rows.length).
subarray(0,Ak),u=er(s,a),c=e.prepared.preprocessing.classes.length,l=async w=>{let E=await Zr(w,u,e.scope.resolve(et)),{answer:I}=e.prepared.preprocessing;return I&&I.from!=="tokens"?E:ah(E,c).relative},
f=await l(n.teacher),d=await l(t.teacher),m=0;for(let w of d)m=Math.max(m,Math.abs(w));let p=(w,E)=>Math.abs(w-E)<=.01*Math.max(m,.001),A=(w,E)=>e.config.targets?.top===void 0||w.every(I=>I<=w[E]),g=Array.
from(In(u.rows,u),(w,E)=>({row:w,i:E})),y=g.filter(({i:w})=>{let[E,I]=[d,f].map(v=>v.subarray(w*c,(w+1)*c));return!E.every((v,C)=>!A(I,C)||p(v,I[C]))});return{check:o,found:`${g.length-y.length} of ${g.
length} ${u.next?"positions":"rows"} agree with the live teacher`+(y[0]?`, row ${y[0].row} does not`:""),failed:y.length===0?void 0:{rule:"the cached targets must belong to these rows",remedy:"remove \
the stored targets, so that the teacher labels the rows anew"}}}function CL(e,t,n){let r=Int32Array.from(e.labels.keys()).filter(i=>e.labels[i]>=0),o=r.length?r:Int32Array.from(e.labels.keys()),s=n.permutation(
o.length).subarray(0,t).sort();return er(e,s.map(i=>o[i]))}function xL(e,t,n){let r=new Float32Array(e.length);for(let o=0;o<e.length;o+=t)r.set(Rc(e.subarray(o,o+t),n),o);return r}async function kL(e){let{scope:t,seed:n,checkpoint:r,signal:o,prepared:s,help:i}=e,[a,u,c]=[t.resolve(et),t.resolve(Ze),t.resolve(pt)],l=[],f=[],d=await i?.trainStages(e),m=A=>{f.push(A),u({type:"warn\
ing",seed:n,message:A})},p=await $a(e,{keeps:!0,async visit({stage:A,training:g,origin:y,untrained:w}){let E=await ck(e,s,A,g,i?.labeller(e,A,l));w&&e.selfCheck&&await gk(e,{live:A,stage:E,training:g},
w,m);let I=y===void 0?void 0:await d?.take(E.name,y);I?await tk(e,E,g,I):await xl(E,g,{seed:n,backend:a,events:u,clock:c,checkpoint:r,signal:o}),l.push(E)},lookUp:(A,g)=>Ex(A,g,e),warn:m}).finally(()=>d?.
close());try{let{leak:A}=p.teachersSeen,{classes:g}=s.preprocessing,w={...e.task&&e.task.answers!=="softmax"?await uk(e,e.task,s,p):await ak(e,s,p),classNames:g,warnings:f,...A?{leak:A}:{}},{student:E,
trained:I,specOf:v,dispose:C}=p,B={...SL(e,p),...v&&{specOf:v}};return{result:w,student:E,teachers:I,prepared:s,dispose:C,...B}}catch(A){throw p.dispose(),A}}function SL({seed:e,data:t,rows:n,contents:r,
prepared:o},{teachersSeen:{records:{complete:s,records:i}}}){if(!r)return{};let a={seed:e,data:t,rows:n,contents:r,prepared:o},u=c=>ZI(a,{withUnlabelled:c});return{seen:{student:{version:1,complete:s,
records:[u(!0),...i]},teachers:{version:1,complete:!0,records:[u(!1)]}}}}async function yk(e){let t=[],n=[],r=[],o=new El,s=!1;return(await $a(e,{keeps:!1,visit({stage:a,training:u,origin:c}){let{part:l,
epochs:f,batchSize:d}=u,m=f*ls({rows:l.rows.length,batchSize:d}),p=new Er(a,u.random);try{o.note(a,Ch(a,u,p),{labelsOnce:$h(a,u),unlabelled:l.labels.includes(-1)})}finally{p.dispose()}return c!==void 0&&
r.push(a.name),t.push({stage:a.name,parameters:a.student.parameters,epochs:f,steps:m}),Promise.resolve()},lookUp:(a,u)=>yt(a)?Promise.resolve(a):(o.noteAsked(),s=!0,Promise.resolve(Cx(a,u,e.prepared))),
warn:a=>{n.push(a)}})).dispose(),o.check(e.config,e.prepared.preprocessing),{data:_a(e.prepared),stages:t,warnings:n,independent:r,asksRows:s}}async function $l(e){let t=await kL(e);try{return e.seed===
e.config.seed&&await BL(t,e.config,e.scope),t.result}finally{t.dispose()}}async function BL(e,t,n){let r=n.resolve(pr),{prepared:{preprocessing:o},seen:s}=e;for(let i of e.teachers){let a=new Map([["p\
reprocessing.json",Zt(o)],...s?[Bc(s.teachers)]:[],...Np(e,i,t)]);await zp(i,Tr(r,`teachers/${i.name}`),a)}await Yv(e,t,Tr(r,"student"))}h();function Ol(e,t){return{table:e.rows,...t?{unlabelled:t.rows}:{}}}h();h();var _l=z(U());async function wk(e){return await e.activate(),Ph(e.name)}function Ph(e){return{name:e,use(){_l.getBackend()!==e&&_l.setBackend(e)}}}async function Pl(e,{backend:t},n){return n.has(et)||n.register(et,await wk(e.make("backend",t,n))),n.resolve(et)}async function Tl(e,{config:t,data:n,where:r},o){let s=`checkpoint/seed-${o}`,i={config:await tt(
[JSON.stringify(t),String(o)]),data:n};return qC(Tr(e,s),i,`${r}/${s}`)}async function bk(e,t,n,r){let{run:o,work:s,claims:i,worker:a}=n,u=t.child().register(Ze,r.events);await Pl(e,o.config,u);let c=o.task&&e.make("task",o.task,u);u.has(en)||u.register(en,mi(e,c));let l=async(I,v,C)=>({
catalogue:e,config:o.config,task:c,scope:u.child().register(lo,Nr(I)),seed:I,rows:v,prepared:C,data:o.data,checkpoint:await Tl(u.resolve(pr),o,I),selfCheck:o.selfCheck,signal:r.signal});if(s.what==="s\
tages"){let{seed:I,rows:v,prepared:C,items:B}=s;return await xh(await l(I,v,C),{run:o,work:s,claims:i,worker:a},B,r)}if(s.what==="labels"){let{seed:I,rows:v,prepared:C}=s;return await Nx(await l(I,v,C),
{run:o,work:s,claims:i,worker:a},r)}let{table:f,unlabelled:d,items:m}=s,p=Wc(o.config,e.context(u)),{split:A,encode:g}=o.config.data,y=mc(e,g,u),w=Sc(f,d),{labels:E}=yl(e,o.task,f,u);for(let[I,v]of m.
entries()){if(!vo(i,I,a))continue;let C=Nr(v),B=jc(f,A,C,d,void 0,p,y,E),k=await l(v,Ol(f,d),B),_=await $l({...k,contents:w});r.done({index:I,result:_})}}async function Ek(e,t,{workers:n,run:r,plan:o,data:s,seeds:i,signal:a}){let u=o.stages.reduce((A,g)=>A+fl(g,o.data.train),0),c=li(n,{items:i.length,time:i.length*u});if(c<2)return[];let l=i.length%c===
1?i.slice(0,-1):i,{table:f,unlabelled:d}=s(),m={what:"seeds",table:sh(f),unlabelled:d&&sh(d),items:l},p=ci({workers:n,count:c,run:r,work:m,own:(A,g)=>bk(e,t,A,g),act:A=>`run seed ${A}`,events:t.resolve(
Ze),signal:a});try{let A=[];for(let g of l.keys())A.push(await p.result(g));return A}finally{await p.stop()}}h();async function vk(e,t,n,r){let o=await xt(t,"config.json",r),s=Th(o)?o.data:void 0;if(!Th(s))return n;let{data:i}=n,a={...i,...Ik(e,s,i),...i.unlabelled&&{unlabelled:{...i.unlabelled,...Ik(e,s.unlabelled,
i.unlabelled)}}};return{...n,data:a}}function Ik(e,t,n){if(!Th(t)||t.use!==n.use)return{};let r=Object.entries(e.find("dataset",n.use)?.formerDefaults??{});return Object.fromEntries(r.filter(([o,{was:s,
is:i}])=>t[o]===s&&n[o]===i).map(([o,{was:s}])=>[o,s]))}function Th(e){return typeof e=="object"&&e!==null}async function RL(e,t,n){let r=await xt(e,"config.json",n);if(r===void 0)return{holds:"nothin\
g"};let o=qm(r,JSON.parse(JSON.stringify(t)));if(o){let{path:i,a,b:u}=o;return{holds:"another",differs:`${nm(i)||"config"} is ${S(a)} there and ${S(u)} here`}}let s=await xt(e,"report.json",n);return s===
void 0?{holds:"unfinished"}:{holds:"finished",report:s}}async function Ck(e,t,n,r){let o=await RL(e,t,n);if(o.holds==="another"){let i=r?`resume ${n}`:`write a run to ${n}`,a=r?"its checkpoint must be\
 of this config":"it must not hold another run";throw new x(`Cannot ${i}: ${a}: ${o.differs}; name another folder with --out`)}if(o.holds==="unfinished"&&!r)throw new x(`Cannot write a run to ${n}: it\
 must not hold an unfinished run: go on with it (--resume), or name another folder (--out)`);if(o.holds!=="finished"||!r)return;let s="remove report.json, and --resume writes it anew from the checkpoi\
nts";return await Ao(e,n,{as:"a finished run",remedy:s,only:["config.json","report.json"]}),await Ao(Tr(e,"student"),`${n}/student`,{as:"a student",remedy:s}),$L(o.report,n),o.report}async function xk(e,t,n,r){
await qs(e,new Map([["config.json",Zt(t)],["report.html",new TextEncoder().encode(r)],["report.json",Zt(n)]]))}function $L(e,t){if(e.task!==void 0)return;let{teachers:n,ensemble:r,baseline:o,student:s}=e,
i=[...n,{...r,name:"the ensemble"},{...o,name:"the baseline"},{...s,name:"the student"}];for(let{name:a,nll:u}of i)if(!Number.isFinite(u?.mean))throw new x(`Cannot use ${t}/report.json: the NLL of ${a}\
 must be a number: it is not, as its answers were not; run this again without --resume, which names the row`)}async function kk(e,t,n){let r=await e.read("config.json")!==void 0;r&&n||(await e.remove(
"report.json"),await e.remove(un)),r&&!n&&(await e.remove("checkpoint"),await e.remove("targets")),await FE(e,"config.json",t)}async function Sk(e,t,n={}){let{where:r="memory",resume:o=!1,signal:s,selfCheck:i=!0}=n,a=_L(e,n),[u,c,l]=[a.resolve(Ze),a.resolve(pt),a.resolve(pr)],f=c.now(),d=await vk(e,l,t,r),m=await Ck(l,d,r,o);
if(m)return m;let p=o?d:t,A=await TL(e,p,a),{backend:g}=A,y=Bk(p),w=A.seedRun(p.seed),E=await yk(w),{data:I,stages:v}=E;await kk(l,p,o),u({type:"run-start",name:p.name,backend:g,seeds:y,data:I,stages:v});
let C=[...A.warnings,...sC(w.prepared)];for(let L of C)u({type:"warning",message:L});let B={config:p,where:r,selfCheck:i,data:w.data,task:A.task},k=a.has(nl)?{workers:a.resolve(nl),run:B,plan:E}:void 0,
_=[];k&&!E.asksRows&&_.push(...await Ek(e,a,{...k,data:A.data,seeds:y,signal:s}));for(let L of y.slice(_.length)){let V=L===p.seed?w:A.seedRun(L),fe=await Tl(l,B,L),F=k&&QL(k);_.push(await $l({...V,checkpoint:fe,
signal:s,selfCheck:i,help:F}))}let P=OL(_,{name:p.name,backend:g,warnings:C,student_path:`${r}/student`,seconds:(c.now()-f)/1e3});return await xk(l,p,P,bC(P,p)),u({type:"run-end",report:P}),P}function OL(e,t){
let n=e.filter(r=>r.task!==void 0);return n.length?FC(n,t):QC(e.filter(({task:r})=>!r),t)}function Bk({seed:e,seeds:t}){return Array.from({length:t},(n,r)=>e+r)}function _L(e,{scope:t=e.container}){let n=t.child();return n.has(Ze)||n.register(Ze,()=>{}),n.has(pt)||n.register(pt,tC()),n.has(
pr)||n.register(pr,Bu()),n.has(os)||n.register(os,NC()),n}function PL(e){if(e.warnings)return e.warnings;let{warnings:t,refusals:n}=gc(e);return[...n,...t]}async function TL(e,t,n){let{split:r,unlabelled:o,
weight:s,encode:i,...a}=t.data,c=await(async()=>{let v=await e.make("dataset",a,n).load(Ox(e,t)),C=UE(v);if(C!==void 0)throw new x(`Cannot use the data set ${a.use}: ${C}`);let B=s===void 0?v:hC(v,s),
k=o&&await gC(e.make("dataset",o,n),B);return{table:B,unlabelled:k}})(),l=()=>{if(c)return c;throw new Error("Cannot prepare a seed as it must come before the last one: it does not")},f=await Pl(e,t,n),
{task:d,spec:m,labels:p,guess:A}=yl(e,t.task,c.table,n);n.has(en)||n.register(en,mi(e,d));let g=await rC(c.table,c.unlabelled),y=Ol(c.table,c.unlabelled),w=Sc(c.table,c.unlabelled),E=Wc(t,e.context(n)),
I=mc(e,i,n);return{backend:f.name,task:m,warnings:[...A===void 0?[]:[A],...PL(c.table),...c.unlabelled?.warnings??[],...lI(c.table,i)],data:l,seedRun(v){let{table:C,unlabelled:B}=l(),k=Nr(v),_=n.has(nl)?
GC:void 0,P=jc(C,r,k,B,_,E,I,p);return v===Bk(t).at(-1)&&(c=void 0),{catalogue:e,config:t,task:d,scope:n.child().register(lo,k),seed:v,rows:y,prepared:P,data:g,contents:w,checkpoint:el(),selfCheck:!1}}}}
function QL(e){return{trainStages:t=>ek(t,e),labeller:(t,n,r)=>Lx(t,e,n,r)}}h();h();function Rk({name:e,fingerprint:t,label:n,parameters:r=0,seen:o,...s},i,a){return{name:e,independent:!0,raw:i==="cells",async*stages(){return{name:e,fingerprint:await tt(["function",e,i,...typeof t=="\
string"?[t]:t]),parameters:r,...o?{seen:o}:{},asks:s,async label(u,c){let l=await n(a(u),c);if(!DL(l))return l;let f=ML(l);return gx(c.answer)==="numbers"?{numbers:f}:{probabilities:f}},dispose(){}}}}}function DL(e){return Array.isArray(e)||ArrayBuffer.isView(e)}function ML(e){return(n=>Array.isArray(n)&&n.length>0&&n.every(r=>typeof r=="number"))(e)?Float64Array.from(e):e}async function $k(e,t,{signal:n,keeps:r}={}){if(!Ql(t))return{config:t,isGiven:!1};let o=Ql(t.data)?t.data:void 0,s=o!==void 0&&!("use"in o)&&("rows"in o||"columns"in o),i=zL(t.teacher);if(!s&&!i)return{
config:t,isGiven:!1};if(i&&r!==void 0&&i.fingerprint===void 0)throw new x(`Cannot use the option ${r}: a teacher that is a function must have a fingerprint for that, as its answers may be of an earlie\
r run: it has none; give it as { label, fingerprint }, with a text that changes whenever its answers do`);let a=s?await FL(e,o,n):void 0;return{config:{...t,...a&&{data:a.config},...i&&{teacher:LL(e,i,
a)}},isGiven:!0}}async function FL(e,{rows:t,columns:n,unlabelled:r,...o},s){let i=A=>new x(`Cannot use the rows (data): ${A}`);if(t===void 0==(n===void 0))throw i('one of "rows" and "columns" must be\
 given: both are there, or neither');let a=n===void 0?await fp(t,i,s):RI(n,i),u=ce(se()).default([]),c=Qh(e,"dataset",BI);e.register({kind:"dataset",name:c,summary:"Rows of the program that runs this.",
options:()=>R({label:at([se().min(1),ce(se().min(1)).min(1)]),numeric:u,categorical:u,text:u,tokens:u,ignore:u}),create:A=>dp(a,A,i)});let l={use:c,...o};if(r===void 0)return{config:l,table:a,unlabelled:r};
if(typeof r=="string"||Ql(r)&&"use"in r)return{config:{...l,unlabelled:r},table:a,unlabelled:"elsewhere"};let f=A=>new x(`Cannot use the rows without labels (data.unlabelled): ${A}`),d=await fp(r,f,s),
m={label:[],numeric:[],categorical:[],text:[],tokens:[],ignore:[]},p=Qh(e,"dataset","rows-unlabelled");return e.register({kind:"dataset",name:p,summary:"Further rows of the program that runs this.",options:()=>R(
{}),create:()=>dp(d,m,f)}),{config:{...l,unlabelled:{use:p}},table:a,unlabelled:d}}function LL(e,{fingerprint:t,name:n="teacher",...r},o){let s=Qh(e,"teacher","function"),i=o&&NL(o);return e.register(
{kind:"teacher",name:s,summary:"A function of the program that runs this.",options:()=>R({fingerprint:at([se(),ce(se())]).optional()}),create:({fingerprint:a="of this run"})=>Rk({...r,name:n,fingerprint:a},
"cells",({rows:u,cells:c})=>c.map((l,f)=>i?.(u[f],l)??l))}),{use:s,...t===void 0?{}:{fingerprint:t}}}function NL({table:e,unlabelled:t}){let n=_I(e),r=t==="elsewhere"?void 0:t,o=e.rows+(r?.rows??0),s=i=>i<
e.rows?e.row(i):r.row(i-e.rows);return(i,a)=>i<o?s(i):t==="elsewhere"?n(a):{...s(i%o),...n(a)}}function zL(e){if(typeof e=="function")return{label:e};if(!(!Ql(e)||"use"in e||typeof e.label!="function"))
return e}function Qh(e,t,n){for(let r=1;;r++){let o=r===1?n:`${n}-${r}`;if(!e.find(t,o))return o}}function Ql(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}h();var bA={};RA(bA,{adam:()=>VR,adamw:()=>HR,adaptive:()=>i$,all:()=>Ok,attentionTransferLoss:()=>V1,attentiveImitationLoss:()=>H1,binaryCrossEntropyLoss:()=>J1,binarySoftTargetsLoss:()=>Y1,causalCnn:()=>C$,
chain:()=>c$,classes:()=>B$,cnn:()=>x$,constant:()=>YR,cosine:()=>XR,cosineLoss:()=>X1,cpu:()=>Mk,crossEntropyLoss:()=>eR,csv:()=>CB,curriculumTemperature:()=>nR,deepSupervisionLoss:()=>sR,distLoss:()=>lR,
dkdLoss:()=>dR,edge:()=>y1,ensemble:()=>M$,hash:()=>MB,hintLoss:()=>mR,hinton:()=>f$,huberLoss:()=>pR,idx:()=>BB,image:()=>FB,jensenShannonLoss:()=>hR,jitter:()=>_k,labels:()=>$$,linear:()=>e$,logitStandardizationLoss:()=>yR,
member:()=>wR,mixup:()=>Pk,mlp:()=>S$,model:()=>F$,multiTeacherLoss:()=>IR,munge:()=>Tk,mutual:()=>h$,mutualLearningLoss:()=>kR,none:()=>LB,numbers:()=>P$,oneHot:()=>NB,onnx:()=>Q1,piecewise:()=>t$,pktLoss:()=>BR,
reverseKlLoss:()=>RR,rkdLoss:()=>MR,scale:()=>LR,self:()=>I$,sequence:()=>n$,sgd:()=>JR,shift:()=>Dk,similarityPreservingLoss:()=>zR,softTargetsLoss:()=>jR,squaredErrorLoss:()=>UR,standardise:()=>zB,sum:()=>qR,
text:()=>QB,tfjs:()=>U1,tokens:()=>UB,tokensTask:()=>D$,uncertainty:()=>GR,virtualTeacherLoss:()=>WR,warmUp:()=>r$,wasm:()=>jS,webgpu:()=>oB,wsld:()=>ZR});h();h();var Ok={kind:"augmentation",name:"all",summary:"Augmentations one after another.",options:e=>R({of:ce(e.part("augmentation")).min(1).describe("The augmentations, in their order.")}),create({of:e},t){let n=e.
map(r=>t.make("augmentation",r));return function(o){let s=n.map(i=>i(o));return{apply(i,a){s.forEach((u,c)=>u.apply(i,a.split("part",c)))}}}}};h();var _k={kind:"augmentation",name:"jitter",summary:"Gaussian noise on the numeric columns, anew each time a row is shown.",paper:"Bishop (1995), Training with Noise is Equivalent to Tikhonov Regulariza\
tion, https://doi.org/10.1162/neco.1995.7.1.108",options:()=>R({sd:D().gt(0).describe("Standard deviation of the noise, in standard deviations of each column; of an image from 0 to 1 in shares of its \
range.")}),create:({sd:e})=>function({preprocessing:n,part:r}){let o=fc(n).map(i=>({at:i,by:e})),s=En(n.columns);if(n.columns.forEach((i,a)=>{if(i.kind!=="numeric"||i.fill===void 0)return;let u=s[a],c=o.
find(l=>l.at===u);c.by=e*jL(r,u,i.missing)}),!o.length)throw new x("Cannot jitter as the table must have a numeric column: it has none; leave the augmentation out, or use munge or mixup");return{apply({
features:i,width:a},u){for(let c=0;c<i.length;c+=a)for(let{at:l,by:f}of o)i[c+l]+=f*u.normal()}}}};function jL({features:e,width:t,rows:n},r,o){let[s,i,a]=[0,0,0];for(let u=0;u<n.length*t;u+=t){if(o&&
e[u+r+1]>0)continue;let c=e[u+r],l=c-i;i+=l/++s,a+=l*(c-i)}return s>0?Math.sqrt(a/s):0}h();var Pk={kind:"augmentation",name:"mixup",summary:"Mixtures of two rows. Where their classes differ, the teacher alone says what the mixture is; who learns from labels alone has both labels by their sh\
ares.",paper:"Zhang, Cisse, Dauphin & Lopez-Paz (2018), mixup: Beyond Empirical Risk Minimization, https://arxiv.org/abs/1710.09412",options:()=>R({alpha:D().gt(0).default(1).describe("A row's share i\
n its mixture follows Beta(alpha, alpha); 1 is uniform, less mixes less."),share:D().gt(0).max(1).default(1).describe("Share of the rows that is mixed.")}),create:({alpha:e,share:t})=>function({part:r}){
let o=Object.entries(r.inputs??{}).find(([,{kind:s}])=>s==="tokens");if(o)throw new x(`Cannot mix rows (mixup) as each input must be numbers: ${S(o[0])} is of ids, between which there is nothing; leav\
e mixup out, or the column of ids`);return{apply(s,i){let{features:a,width:u,labels:c,targets:l}=s;c.forEach((f,d)=>{if(i.uniform()>=t)return;let m=i.integer(r.rows.length),p=qL(e,i),A=m*u;for(let g=d*
u,y=0;y<u;g++,y++)a[g]=p*a[g]+(1-p)*r.features[A+y];YC(s,d,p,r.labels[m]),l&&r.targets&&UL(l,d,p,r.targets,m,r.rows.length)})}}}};function UL(e,t,n,r,o,s){let i=r.length/s;for(let a=0;a<i;a++)e[t*i+a]=
n*e[t*i+a]+(1-n)*r[o*i+a]}function qL(e,t){if(e===1)return t.uniform();let[n,r]=[Dh(e,t),Dh(e,t)];return 1/(1+Math.exp(r-n))}function Dh(e,t){if(e<1)return Dh(e+1,t)+Math.log(1-t.uniform())/e;let n=e-
1/3,r=1/Math.sqrt(9*n);for(;;){let o=t.normal(),s=(1+r*o)**3;if(!(s<=0)&&Math.log(1-t.uniform())<o*o/2+n-n*s+n*Math.log(s))return Math.log(n*s)}}h();h();function Pa(e){return t=>js(ve(t,e)).high===0}function St(e,t,n,r){return t===void 0||JSON.stringify(t)===JSON.stringify(r)?[]:[{path:[e],rule:`must be left out where ${n}`,value:t}]}function Mn(e,t){
return{inSchema:(n,r)=>Dt(t(n,o=>o===0),r),inCreate:(n,r)=>Ta(e,t(n,Pa(r)))}}function Dt(e,t){for(let{path:n,rule:r,...o}of e)t.addIssue({code:"custom",path:[...n],message:r,params:{rule:r,...o}})}function Ta(e,t){
if(t.length)throw new _t(e,t)}var Tk={kind:"augmentation",name:"munge",summary:"Rows mixed with their nearest neighbours, column by column. It has no labels of its own: where the neighbour is of another class, the teacher alone sa\
ys what the row is, and who learns from labels alone is shown it as it stands.",paper:"Bucilă, Caruana & Niculescu-Mizil (2006), Model Compression, https://doi.org/10.1145/1150402.1150464",options:()=>R(
{p:D().gt(0).max(1).default(.5).describe("Probability that a column's value is taken from the neighbour."),s:D().gt(0).default(1).describe("A number is drawn about the neighbour's: the standard deviat\
ion is their distance divided by this."),share:D().gt(0).max(1).default(1).describe("Share of the rows that is changed.")}),create:({p:e,s:t,share:n})=>function({preprocessing:o,part:s}){let i=Qk(o);i.
some(({numeric:u})=>u)||Ta("augmentation munge",St("s",t,"no column is numeric",1));let a=ZL(o,s);return{apply({features:u,width:c,labels:l,positions:f},d){l.forEach((m,p)=>{if(d.uniform()>=n)return;let A=a(
f[p]);if(A===void 0)return;let[g,y]=[p*c,A*c],w=!1;for(let{at:E,width:I,numeric:v}of i){if(d.uniform()>=e)continue;w=!0;let C=s.features.subarray(y+E,y+E+I),[B,k]=[u[g+E],C[0]],_=I>1&&(u[g+E+1]>0||C[1]>
0);v&&!_?u[g+E]=k+Math.abs(B-k)/t*d.normal():u.set(C,g+E)}w&&m!==s.labels[A]&&(l[p]=-1)})}}}};function Qk({columns:e}){let t=0;return e.map(r=>{let o=t;return t+=cn(r),{at:o,width:cn(r),numeric:r.kind===
"numeric"}}).filter(({width:r})=>r>0)}var GL=2e4,WL=5e3;function ZL(e,{features:t,width:n,rows:r}){let{length:o}=r,s=t.slice();for(let{at:l,width:f,numeric:d}of Qk(e))if(!d)for(let m=0;m<o;m++)for(let p=0;p<
f;p++)s[m*n+l+p]*=Math.SQRT1_2;let i=o>GL?WL:o,a=Int32Array.from({length:i},(l,f)=>Math.floor(f*o/i)),u=new Map,c=l=>{let f=s.slice(l*n,(l+1)*n),d,m=1/0;for(let p=0;p<i;p++){let A=a[p];if(r[A]===r[l])
continue;let g=A*n,y=0;for(let w=0;w<n&&y<m;w++){let E=f[w]-s[g+w];y+=E*E}y<m&&(d=A,m=y)}return d};return l=>(u.has(l)||u.set(l,c(l)),u.get(l))}h();function KL(e,{height:t,width:n,channels:r},o,s){let i=new Float64Array(e.length);for(let a=Math.max(0,o);a<Math.min(t,t+o);a++){let[u,c]=[Math.max(0,s),Math.min(n,n+s)];if(u>=c)continue;let l=(a*n+u)*
r,f=((a-o)*n+u-s)*r;i.set(e.subarray(f,f+(c-u)*r),l)}return i}var Dk={kind:"augmentation",name:"shift",summary:"Whole images moved by a few pixels, anew each time a row is shown.",paper:"Simard, Stein\
kraus & Platt (2003), Best Practices for Convolutional Neural Networks Applied to Visual Document Analysis, https://doi.org/10.1109/ICDAR.2003.1227801",options:()=>R({height:D().int().min(1).optional().
describe("Rows of pixels of an image; left out with `width`, as the data says."),width:D().int().min(1).optional().describe("Pixels of a row of pixels."),channels:D().int().min(1).default(1).describe(
"Numbers of a pixel, where `height` and `width` are given."),by:D().int().min(1).default(2).describe("How far at most, in pixels, in each direction.")}).refine(({height:e,width:t})=>e===void 0==(t===void 0),
{path:["height"],error:"must be given with width, or both left out where the data says what its images are"}).refine(({height:e=1/0,width:t=1/0,by:n})=>n<Math.min(e,t),{path:["by"],error:"must be belo\
w height and width"}),create:({by:e,...t})=>function({preprocessing:r}){let o=fc(r),s=VL(t,r),{height:i,width:a,channels:u}=s;if(e>=Math.min(i,a))throw new x(`Cannot shift images as by must be below t\
heir height and width, ${i} × ${a}: current value is ${e}`);let c=i*a*u;if(c!==o.length)throw new x(`Cannot shift images as height × width × channels must be the number of numeric columns (${o.length}\
): current value is ${i} × ${a} × ${u} = ${c}`);let l=r.columns.filter(d=>d.kind==="numeric"),f=2*e+1;return{apply({features:d,width:m},p){for(let A=0;A<d.length;A+=m){let[g,y]=[p.integer(f)-e,p.integer(
f)-e];if(g===0&&y===0)continue;let w=new Float64Array(c);l.forEach(({mean:I,sd:v},C)=>w[C]=d[A+o[C]]*v+I);let E=KL(w,s,g,y);l.forEach((I,v)=>d[A+o[v]]=ep(I,E[v]))}}}}};function VL({height:e,width:t,channels:n},{
image:r}){if(e!==void 0&&t!==void 0)return{height:e,width:t,channels:n};if(r)return{height:r[0],width:r[1],channels:r[2]};throw new x("Cannot shift images as the data must have an image, or height and\
 width must be given: current value is neither")}h();var Dl=z(U());var Mk={kind:"backend",name:"cpu",summary:"Plain JavaScript: slow, everywhere, the reference for the others.",options:()=>R({}),create:()=>({name:"cpu",async activate(){Dl.enableProdMode(),await Dl.setBackend(
"cpu")}})};h();var Vr=z(U());h();var qe=z(U());h();h();var Fk=z(U());function So(e,t,{strides:n,pad:r,dataFormat:o,dilations:s,dimRoundingMode:i},a=!1){if(o==="NCHW")throw new TypeError("Cannot convolve on WASM as dataFormat must be NHWC: current valu\
e is NCHW");return Fk.backend_util.computeConv2DInfo(e,t,n,s??1,r,i,a)}function ms(e,{height:t=e.inHeight,rows:n=e.outHeight,padTop:r=e.padInfo.top}={}){return[t,e.inWidth,e.inChannels,e.filterHeight,
e.filterWidth,n,e.outWidth,e.strideHeight,e.strideWidth,r,e.padInfo.left,e.dilationHeight,e.dilationWidth]}function Qa({filterHeight:e,filterWidth:t,strideHeight:n,strideWidth:r,padInfo:o}){return e*t===
1&&n*r===1&&o.top+o.left+o.bottom+o.right===0}function Bo({filterHeight:e,filterWidth:t,inChannels:n}){return e*t*n}var HL=256*1024;function Lk(e){let t=4*e.outWidth*Bo(e);return Math.max(1,Math.floor(
HL/t))}function Ml(e){return 4*Math.min(Lk(e),e.batchSize*e.outHeight)*e.outWidth*Bo(e)}function Fl(e,t,n){let{batchSize:r,inHeight:o,inWidth:s,inChannels:i,outHeight:a,outWidth:u,strideHeight:c,padInfo:l}=e,
f=Lk(e),d=4*o*s*i,m=a*u,p=Math.floor(f/a),A=ms(e);for(let g=0;p>0&&g<r;g+=p){let y=Math.min(p,r-g),w=Array.from({length:y},(E,I)=>({x:t+d*(g+I),window:A,before:I*m}));n({pixel:g*m,pixels:y*m,parts:w})}
for(let g=0;p===0&&g<r;g++)for(let y=0;y<a;y+=f){let w=Math.min(f,a-y),E=y*c-l.top,I=Math.min(Math.max(0,E),o),v=ms(e,{height:o-I,rows:w,padTop:I-E});n({pixel:g*m+y*u,pixels:w*u,parts:[{x:t+d*g+4*s*i*
I,window:v,before:0}]})}}h();function te({backend:e},{dataId:t}){return e.dataIdMap.get(t).memoryOffset}function we(e,t,n="float32"){let r=e.backend.makeOutput(t,n),o=Ee(t);if(o>0&&te(e,r)===0)throw Sn(e,r),Nk(4*o);return r}function Bt(e,t){
return new Float32Array(e.backend.wasm.HEAPU8.buffer,te(e,t),Ee(t.shape))}function Nk(e){return new RangeError(`Cannot compute on wasm as the allocation of ${e} bytes must succeed: no memory is left`)}
function Sn({backend:e},t){e.disposeData(t.dataId)}function Kr({backend:e},t,n){let r=e.wasm._malloc(t)>>>0;if(r===0)throw Nk(t);try{return n(r)}finally{e.wasm._free(r)}}function Ee(e){return e.reduce(
(t,n)=>t*n,1)}function bt(...e){return e.every(({dtype:t})=>t==="float32")}h();var qk=z(U());h();var or={linear:0,relu:1,sigmoid:2,tanh:3,elu:4};var Gk={name:"matmul",summary:"Matrix products, either side transposed or not, at one speed; stock is 14 times slower transposed.",kernels:{BatchMatMul:JL,_FusedMatMul:YL}};function JL(e){let t=e.stock(
"BatchMatMul");return function({inputs:r,backend:o,attrs:s}){let{a:i,b:a}=r;return bt(i,a)?Da(e,{a:i,b:a,...s}):t({inputs:r,backend:o,attrs:s})}}function YL(e){let t=e.stock("_FusedMatMul");return function n({
inputs:r,backend:o,attrs:s}){let{a:i,b:a,bias:u}=r,{transposeA:c,transposeB:l,activation:f}=s,d=a.shape.at(l?-2:-1),m=bt(i,a,...u?[u]:[]);if(m&&u&&Ee(u.shape)===1&&(d!==1||u.shape.length!==1)){let E=we(
e,[d]);Bt(e,E).fill(Bt(e,u)[0]);let I=n({inputs:{...r,bias:E},backend:o,attrs:s});return Sn(e,E),I}if(!(!u||u.shape.length===1&&u.shape[0]===d)||!m)return t({inputs:r,backend:o,attrs:s});let A={a:i,b:a,
transposeA:c,transposeB:l,...u?{bias:u}:{}},g=Mh(f);if(g!==void 0)return Da(e,{...A,activation:g});let y=Da(e,A),w=eN(e,y,r,s);return Sn(e,y),w}}var XL={relu6:"Relu6",leakyrelu:"LeakyRelu",prelu:"Prel\
u"};function eN({stock:e,backend:t},n,{preluActivationWeights:r},{activation:o,leakyreluAlpha:s}){let i=XL[o];if(i===void 0)throw new TypeError(`Cannot fuse ${o} into a matrix product on WASM`);let a={
x:n,...i==="Prelu"?{alpha:r}:{}};return e(i)({inputs:a,backend:t,attrs:{alpha:s??.2}})}function Mh(e){return or[e??"linear"]}function Da(e,t){let{a:n,b:r,transposeA:o=!1,transposeB:s=!1,bias:i,activation:a=or.
linear}=t,[u,c]=zk(n.shape,o),[l,f]=zk(r.shape,s);if(l!==c)throw new TypeError(`Cannot multiply matrices as the inner sizes must be equal: current value is ${c} and ${l}, of shapes [${n.shape}] and [${r.
shape}], transposed ${o} and ${s}`);let[d,m]=[n.shape.slice(0,-2),r.shape.slice(0,-2)],p=qk.broadcast_util.assertAndGetBroadcastShape(d,m),A=we(e,[...p,u,f]),g=Ee(p);if(g*u*f===0)return A;let{native:y}=e,
[w,E,I]=[te(e,n),te(e,r),te(e,A)],v=i?te(e,i):0,C=!i&&a===or.linear,[B,k]=[Ee(d),Ee(m)];if(k===1&&!o)y.gemm(w,E,I,B*u,f,c,!1,s,v,a,!1);else if(jk(B,g)&&jk(k,g)&&C){let[_,P]=[B===1?0:u*c,k===1?0:c*f];y.
gemmBatched(w,E,I,g,_,P,u*f,u,f,c,o,s)}else{let[_,P]=[Uk(d,p),Uk(m,p)];for(let L=0;L<g;L++){let[V,fe]=[w+4*u*c*_(L),E+4*c*f*P(L)];y.gemm(V,fe,I+4*u*f*L,u,f,c,o,s,v,a,!1)}}return A}function zk(e,t){let[
n,r]=[e.at(-2),e.at(-1)];return t?[r,n]:[n,r]}function jk(e,t){return e===t||e===1}function Uk(e,t){let n=t.length-e.length;return r=>{let o=0,s=1,i=r;for(let a=t.length-1;a>=n;a--){let u=e[a-n];o+=(u===
1?0:i%t[a])*s,i=Math.floor(i/t[a]),s*=u}return o}}var Ll={name:"conv2d",summary:"Convolutions as matrix products over bands of patches that stay in the cache.",kernels:{Conv2D:Wk("Conv2D"),FusedConv2D:Wk("FusedConv2D")}},Zk={name:"conv2d-filter-grad",
summary:"The gradient of a convolution's filter, so that CNNs train; stock has none.",kernels:{Conv2DBackpropFilter:oN}},Kk={name:"conv2d-input-grad",summary:"The gradient of a convolution's input by \
a matrix product; stock goes element by element.",kernels:{Conv2DBackpropInput:sN}};function Wk(e){return t=>{let n=t.stock(e);return function r({inputs:o,backend:s,attrs:i}){let{x:a,filter:u,bias:c}=o,
{activation:l,...f}=i,d=Mh(l),m=rN[l??""],p=u.shape[3],A=!c||c.shape.length===1&&c.shape[0]===p&&bt(c);if(!(d!==void 0||m!==void 0)||!A||f.dataFormat==="NCHW"||!bt(a,u))return n({inputs:o,backend:s,attrs:i});
let y=So(a.shape,u.shape,f);if(d===void 0){if(Vk(y,f))return n({inputs:o,backend:s,attrs:i});let P={...i,activation:"linear"},L=r({inputs:o,backend:s,attrs:P}),V=t.stock(m)({inputs:{x:L,alpha:o.preluActivationWeights},
backend:s,attrs:{alpha:i.leakyreluAlpha??.2}});return Sn(t,L),V}if(nN(y,f))return n({inputs:o,backend:s,attrs:i});let w=we(t,y.outShape),E=y.batchSize*y.outHeight*y.outWidth;if(E*p===0)return w;let{native:I}=t,
v=Bo(y),[C,B,k]=[te(t,a),te(t,u),te(t,w)],_=c?te(t,c):0;return Qa(y)?(I.gemm(C,B,k,E,p,v,!1,!1,_,d,!1),w):(Kr(t,Ml(y),P=>Fl(y,C,L=>{Hk(t,y,L,P);let V=k+4*p*L.pixel;I.gemm(P,B,V,L.pixels,p,v,!1,!1,_,d,
!1)})),w)}}}var tN=32;function nN(e,t){return Bo(e)<tN&&!Qa(e)&&Vk(e,t)}function Vk(e,{pad:t}){return!(e.strideHeight>e.filterHeight||e.strideWidth>e.filterWidth)&&typeof t=="string"}var rN={relu6:"Re\
lu6",leakyrelu:"LeakyRelu",prelu:"Prelu"};function oN(e){return function({inputs:n,attrs:r}){let{x:o,dy:s}=n,{filterShape:i,...a}=r,u=So(o.shape,i,a),c=we(e,i),{native:l}=e,[f,d]=[Bo(u),u.outChannels],
[m,p,A]=[te(e,o),te(e,s),te(e,c)],g=u.batchSize*u.outHeight*u.outWidth;return g*f*d>0&&Qa(u)?(l.gemm(m,p,A,f,d,g,!0,!1,0,0,!1),c):(Bt(e,c).fill(0),g*f*d===0||Kr(e,Ml(u),y=>Fl(u,m,w=>{Hk(e,u,w,y);let E=p+
4*d*w.pixel;l.gemm(y,E,A,f,d,w.pixels,!0,!1,0,0,!0)})),c)}}function sN(e){return function({inputs:n,attrs:r}){let{dy:o,filter:s}=n,{inputShape:i,...a}=r,u=So(i,s.shape,a),c=we(e,u.inShape),{native:l}=e,
[f,d]=[Bo(u),u.outChannels],[m,p,A]=[te(e,o),te(e,s),te(e,c)],g=u.batchSize*u.outHeight*u.outWidth;return g*f*d>0&&Qa(u)?(l.gemm(m,p,A,g,f,d,!1,!0,0,0,!1),c):(Bt(e,c).fill(0),g*f*d===0||Kr(e,Ml(u),y=>Fl(
u,A,w=>{let E=m+4*d*w.pixel;l.gemm(E,p,y,w.pixels,f,d,!1,!0,0,0,!1);for(let{x:I,window:v,before:C}of w.parts)l.col2im(y+4*f*C,I,...v)})),c)}}function Hk({native:e},t,{parts:n},r){let o=4*Bo(t);for(let{
x:s,window:i,before:a}of n)e.im2col(s,r+o*a,...i)}h();var Yk={name:"depthwise",summary:"Depthwise convolutions, padded first where strides are longer than the filter or padding is a number: stock is wrong there.",kernels:{DepthwiseConv2dNative:Jk("Depthw\
iseConv2dNative"),FusedDepthwiseConv2D:Jk("FusedDepthwiseConv2D")}},Xk={name:"depthwise-filter-grad",summary:"The gradient of a depthwise convolution's filter, so that depthwise CNNs train; stock has \
none.",kernels:{DepthwiseConv2dNativeBackpropFilter:aN}},eS={name:"depthwise-input-grad",summary:"The gradient of a depthwise convolution's input, so that depthwise CNNs train; stock has none.",kernels:{
DepthwiseConv2dNativeBackpropInput:uN}};function Jk(e){return t=>{let n=t.stock(e);return function({inputs:o,backend:s,attrs:i}){let{x:a,filter:u}=o,c=i,l=So(a.shape,u.shape,c,!0),f=l.strideHeight>l.effectiveFilterHeight||
l.strideWidth>l.effectiveFilterWidth;if(c.pad==="valid"||c.pad==="same"&&!f)return n({inputs:o,backend:s,attrs:i});if(Ee(l.outShape)===0)return we(t,l.outShape);let d=iN(t,a,l),{dimRoundingMode:m,...p}=c,
A={...p,pad:"valid"};try{return n({inputs:{...o,x:d},backend:s,attrs:A})}finally{Sn(t,d)}}}}function iN(e,t,n){let{inHeight:r,inWidth:o,outHeight:s,outWidth:i,strideHeight:a,strideWidth:u,padInfo:{top:c,
left:l}}=n,f=(s-1)*a+n.effectiveFilterHeight,d=(i-1)*u+n.effectiveFilterWidth,[m,p]=[Math.max(0,f-r-c),Math.max(0,d-o-l)],{backend:A}=e,g={paddings:[[0,0],[c,m],[l,p],[0,0]],constantValue:0},y=e.stock(
"PadV2")({inputs:{x:t},backend:A,attrs:g});if(y.shape[1]===f&&y.shape[2]===d)return y;try{let w=[n.batchSize,f,d,n.inChannels],E={x:y};return e.stock("Slice")({inputs:E,backend:A,attrs:{begin:[0,0,0,0],
size:w}})}finally{Sn(e,y)}}function aN(e){return function({inputs:n,attrs:r}){let{x:o,dy:s}=n,{filterShape:i,...a}=r,u=So(o.shape,i,a,!0),c=we(e,i);if(Ee(s.shape)*Ee(o.shape)===0)return Bt(e,c).fill(0),
c;let[l,f,d]=[te(e,o),te(e,s),te(e,c)];return e.native.depthwiseFilterGrad(l,f,d,u.batchSize,i[3],...ms(u)),c}}function uN(e){return function({inputs:n,attrs:r}){let{dy:o,filter:s}=n,{inputShape:i,...a}=r,
u=So(i,s.shape,a,!0),c=we(e,u.inShape);if(Ee(o.shape)*Ee(c.shape)===0)return Bt(e,c).fill(0),c;let[l,f,d]=[te(e,o),te(e,s),te(e,c)];return e.native.depthwiseInputGrad(l,f,d,u.batchSize,s.shape[3],...ms(
u)),c}}h();var Fh=z(U());h();var hi=z(U());function Nl(){return{kernelName:"Einsum",saveAllInputs:!0,gradFunc(e,t,n){let{equation:r}=n,[o="",s=""]=r.replace(/\s/g,"").split("->"),i=o.split(","),a=u=>()=>{let[c,l]=[i[u],i.filter(
(g,y)=>y!==u)],f=[...c].filter(g=>[s,...l].some(y=>y.includes(g))),d=[e,...t.filter((g,y)=>y!==u)],m=hi.einsum(`${[s,...l].join(",")}->${f.join("")}`,...d),{shape:p}=t[u],A=p.map((g,y)=>f.includes(c[y])?
g:1);return hi.broadcastTo(hi.reshape(m,A),p)};return Object.fromEntries(i.map((u,c)=>[String(c),a(c)]))}}}h();var nS=z(U());var jl={name:"sum",summary:"Sums and means without a transposed copy, four columns at once; stock loses digits over millions.",kernels:{Sum:tS("Sum"),Mean:tS("Mean")}},rS=1024,zl=32;function tS(e){return t=>{
let n=t.stock(e);return function({inputs:o,backend:s,attrs:i}){let{x:a}=o,{axis:u,keepDims:c}=i,l=nS.util.parseAxisParam(u,a.shape).sort((g,y)=>g-y),f=Ee(a.shape)===0,d=cN(a,l);if(!d&&!f)return n({inputs:o,
backend:s,attrs:i});let m=a.shape.flatMap((g,y)=>l.includes(y)?c?[1]:[]:[g]),p=e==="Mean"?"float32":a.dtype==="bool"?"int32":a.dtype,A=we(t,m,p);if(f||!d)return Bt(t,A).fill(0),A;if(lN(t,te(t,a),te(t,
A),d),e==="Mean"){let g=Bt(t,A);for(let y=0;y<g.length;y++)g[y]/=d.rows}return A}}}function cN(e,t){let[n=0,r=0]=[t[0],t.at(-1)+1];if(!bt(e)||t.length===0||r-n!==t.length)return;let[o,s,i]=[e.shape.slice(
0,n),e.shape.slice(n,r),e.shape.slice(r)].map(Ee);return i===1&&s<=rS?void 0:{outer:o,rows:s,columns:i}}function lN(e,t,n,{outer:r,rows:o,columns:s}){for(let i=0;i<r;i++)oS(e,t+4*i*o*s,n+4*i*s,o,s)}function oS(e,t,n,r,o){
let{native:s,backend:i}=e;if(r<=rS)return s.columnSums(t,n,r,o);let a=Math.floor(r/zl),u=r-zl*a;Kr(e,4*(a+u)*o,c=>{let l=4*zl*a*o;s.columnSums(t,c,zl,a*o),i.wasm.HEAPU8.copyWithin(c+4*a*o,t+l,t+4*r*o),
oS(e,c,n,a+u,o)})}var sS={name:"einsum",summary:"Sums of products by labels, as batched matrix products; stock has none.",kernels:{Einsum:fN},gradients:[Nl()]};function fN(e){return function({inputs:n,attrs:r}){let{equation:o}=r,
s=Object.values(n),[i,a]=dN(o,s),u=[],l=mN(e,y=>(u.push(y.info),y)),f=s.map((y,w)=>l.summed({info:y,labels:i[w]},[...a,...i.filter((E,I)=>I!==w).flat()])),[d,m]=f,p=m?l.product(d,m,a):d,A=l.ordered(p,
a).info,g=s.some(({dataId:y})=>y===A.dataId);for(let y of u)y.dataId!==A.dataId&&Sn(e,y);return g?e.stock("Identity")({inputs:{x:A},backend:e.backend,attrs:{}}):A}}function dN(e,t){let{allDims:n,idDims:r}=Fh.backend_util.
decodeEinsumEquation(e,t.length);Fh.backend_util.checkEinsumDimSizes(n.length,r,t);let o=e.replace(/\s/g,"").split("->")[1].split("");if(new Set(o).size<o.length)throw new TypeError(`Cannot sum produc\
ts as labels of the result must differ: current value is ${e}`);if(!bt(...t)){let s=t.map(({dtype:i})=>i).join(" and ");throw new TypeError(`Cannot sum products by labels as tensors must be float32: c\
urrent value is ${s}`)}return[r.map(s=>s.map(i=>n[i])),o]}function mN(e,t){let{backend:n}=e,r=jl.kernels.Sum(e);function o({info:u,labels:c},l){let f=c.flatMap((p,A)=>l.includes(p)?[]:[A]);if(!f.length)
return{info:u,labels:c};let m=r({inputs:{x:u},backend:n,attrs:{axis:f,keepDims:!1}});return t({info:m,labels:c.filter((p,A)=>!f.includes(A))})}function s(u,c){if(c.every((m,p)=>u.labels[p]===m))return u;
let l=c.map(m=>u.labels.indexOf(m)),d=e.stock("Transpose")({inputs:{x:u.info},backend:n,attrs:{perm:l}});return t({info:d,labels:c})}function i(u,c,l,f){let d=w=>w.every((E,I)=>u.labels[I]===E),m=!d([
...c,...l,...f])&&d([...c,...f,...l]),{info:p,labels:A}=m?u:s(u,[...c,...l,...f]),g=w=>w.reduce((E,I)=>E*p.shape[A.indexOf(I)],1);return{info:{...p,shape:[c,...m?[f,l]:[l,f]].map(g)},transposed:m}}function a(u,c,l){
let f=l.filter(P=>u.labels.includes(P)&&c.labels.includes(P)),d=l.filter(P=>!c.labels.includes(P)),m=l.filter(P=>!u.labels.includes(P)),p=u.labels.filter(P=>c.labels.includes(P)&&!l.includes(P)),A=d.length>
0&&m.length>0&&l.indexOf(m[0])<l.indexOf(d[0]),[g,y,w,E]=A?[c,u,m,d]:[u,c,d,m],[I,v]=[i(g,f,w,p),i(y,f,p,E)],{dataId:C,dtype:B}=Da(e,{a:I.info,b:v.info,transposeA:I.transposed,transposeB:v.transposed}),
k=P=>{let L=u.labels.includes(P)?u:c;return L.info.shape[L.labels.indexOf(P)]},_=[...f,...w,...E];return t({info:{dataId:C,dtype:B,shape:_.map(k)},labels:_})}return{summed:o,ordered:s,product:a}}h();h();h();function Ul({native:e},{x:t,w:n,b:r,y:o,rows:s,inner:i,out:a,activation:u}){e.gemm(t,n,o,s,a,i,!1,!1,r,or[u],!1)}var iS={name:"dense",summary:"A dense layer with bias and activation in one dispatch, a\
nd what its weights learn in one more.",kernels:{RetortDense:e=>({inputs:t,attrs:n})=>{let{x:r,w:o,b:s}=t,{activation:i}=n,[a,u]=o.shape,c=we(e,[...r.shape.slice(0,-1),u]);return Ul(e,{x:te(e,r),w:te(
e,o),b:s?te(e,s):0,y:te(e,c),rows:Ee(r.shape)/a,inner:a,out:u,activation:i}),c},RetortDenseGrad:e=>({inputs:t,attrs:n})=>{let{dy:r,y:o,x:s}=t,{activation:i}=n,[a,u]=[s.shape.at(-1),r.shape.at(-1)],c=Ee(
r.shape)/u,{native:l}=e,[f,d,m]=[we(e,r.shape),we(e,[a,u]),we(e,[u])],p=A=>te(e,A);return l.denseGrad(p(r),p(o),p(f),p(m),c,u,or[i]),l.gemm(p(s),p(f),p(d),a,u,c,!0,!1,0,0,!1),[f,d,m]}},gradients:[Qc()]};h();var aS={name:"adam",summary:"Adam's and AdamW's update of a variable in one pass, in place.",kernels:{RetortAdam:e=>({inputs:t,attrs:n})=>{let{variable:r,gradient:o,gradients:s,squares:i}=t,a=u=>te(e,
u);return Lh(e,a(r),a(o),[a(s),a(i)],Ee(r.shape),n),ql(e,r),[]}}},uS={name:"sgd",summary:"The update of SGD with momentum in one pass, in place.",kernels:{RetortSgd:e=>({inputs:t,attrs:n})=>{let{variable:r,
gradient:o,momentum:s}=t,i=a=>te(e,a);return Nh(e,i(r),i(o),s?[i(s)]:[],Ee(r.shape),n),ql(e,r),[]}}};function Lh({native:e},t,n,[r,o],s,{beta1:i,beta2:a,rate:u,epsilon:c,decay:l}){e.adam(t,n,r,o,s,i,a,
u,c,l)}function Nh({native:e},t,n,[r=0],o,{rate:s,momentum:i,nesterov:a,weightDecay:u}){e.sgd(t,n,r,o,s,i,a,u)}function ql({backend:e},t){let{wasm:n,dataIdMap:r}=e,{id:o,memoryOffset:s}=r.get(t.dataId);
n.tfjs.disposeData(o),n.tfjs.registerTensor(o,Ee(t.shape),s)}var lS={name:"forward",summary:"The answer of a chain of dense layers in one dispatch.",kernels:{RetortForward:e=>({inputs:t,attrs:n})=>{let{activations:r}=n,o=dS(e,t,r),s=t.x,i=s.shape[0],a=we(e,[i,o.
at(-1).out]),u=Math.max(...o.map(({out:c})=>c));return Kr(e,8*i*u,c=>{let l=te(e,s);o.forEach((f,d)=>{let m=d===o.length-1?te(e,a):c+d%2*4*i*u;Ul(e,{...f,x:l,y:m,rows:i}),l=m})}),a}}},fS={name:"step",
summary:"A training step of a chain of dense layers, from the rows to the updated weights, in one dispatch.",kernels:{RetortStep:e=>({inputs:t,attrs:n})=>(pN(e,t,n),[])}};function dS(e,t,n){return n.map(
(r,o)=>{let[s,i]=[t[`w${o+1}`],t[`b${o+1}`]],[a,u]=s.shape,[c,l]=[te(e,s),i?te(e,i):0];return{w:c,b:l,inner:a,out:u,activation:r,weights:[{name:`w${o+1}`,pointer:c,size:a*u},...i?[{name:`b${o+1}`,pointer:l,
size:u}]:[]]}})}function pN(e,t,n){let{native:r}=e,{activations:o,terms:s,update:i}=n,a=dS(e,t,o),u=y=>t[y]?te(e,t[y]):0,c=t.x.shape[0],l=a.map((y,w)=>u(`mask${w+1}`)),f=a.map(({out:y})=>y),d=Math.max(
...f),m=f.map((y,w)=>c*y*(l[w]?2:1)),p=2*c*d,A=Math.max(...a.map(({inner:y,out:w})=>y*w+w)),g=m.reduce((y,w)=>y+w,0)+p+A;Kr(e,4*g,y=>{let w=y,E=L=>{let V=w;return w+=4*L,V},I=[],v=[u("x")];a.forEach((L,V)=>{
let fe=c*L.out,F=E(fe);Ul(e,{...L,x:v[V],y:F,rows:c}),I.push(F),v.push(l[V]?cS(e,F,l[V],E(fe),fe):F)});let[C,B]=[E(c*d),E(c*d)],k=E(A),_=hN(e,t,v.at(-1),C,c,f.at(-1),s);for(let L=a.length-1;L>=0;L--){
let{w:V,b:fe,inner:F,out:K,activation:q,weights:X}=a[L];l[L]&&cS(e,C,l[L],C,c*K);let oe=fe?k+4*F*K:0;r.denseGrad(C,I[L],C,oe,c,K,or[q]),r.gemm(v[L],C,k,F,K,c,!0,!1,0,0,!1),L>0&&r.gemm(C,V,B,c,F,K,!1,!0,
0,0,!1);for(let{name:xe,pointer:Pe,size:De}of X){let ee=Pe===V?k:oe;i.kernel==="RetortAdam"?Lh(e,Pe,ee,[u(`${xe}.0`),u(`${xe}.1`)],De,i.attrs):Nh(e,Pe,ee,t[`${xe}.0`]?[u(`${xe}.0`)]:[],De,i.attrs),ql(
e,t[xe])}[C,B]=[B,C]}let P=mS(e,u("total"),1);P[0]+=_*c})}function hN(e,t,n,r,o,s,i){let{native:a}=e,u=l=>t[l]?te(e,t[l]):0,c=0;return i.forEach((l,f)=>{c+=l.kind==="softened-kl"?a.softTargets(n,u("te\
acher"),r,o,s,l.temperature,l.weight,f>0):a.crossEntropy(n,u("labels"),u("labelMask"),r,o,s,l.labelSmoothing,l.weight,f>0)}),c}function cS(e,t,n,r,o){let[s,i,a]=[t,n,r].map(u=>mS(e,u,o));for(let u=0;u<
o;u++)a[u]=s[u]*i[u];return r}function mS({backend:e},t,n){return new Float32Array(e.wasm.HEAPU8.buffer,t,n)}h();var pS={name:"conv-layer",summary:"A convolution with bias and activation in one dispatch while training, too, and the backward pass through both in one.",kernels:{RetortConv2d:e=>{let{backend:t}=e,n=Ll.
kernels.FusedConv2D(e);return({inputs:r,attrs:o})=>{let{strides:s,pad:i,dilations:a,activation:u}=o,l={...{strides:s,pad:i,dilations:a,dataFormat:"NHWC",dimRoundingMode:void 0},activation:u,leakyreluAlpha:0};
return n({inputs:r,backend:t,attrs:l})}},RetortActivationGrad:e=>({inputs:t,attrs:n})=>{let{dy:r,y:o}=t,{activation:s}=n,i=r.shape.at(-1),[a,u]=[we(e,r.shape),we(e,[i])],c=l=>te(e,l);return e.native.denseGrad(
c(r),c(o),c(a),c(u),Ee(r.shape)/i,i,or[s]),[a,u]}},gradients:[Ev()]};h();var hS={name:"layer-norm",summary:"Layer norm in one pass over the rows, and its gradients in one more.",kernels:{RetortLayerNorm:e=>({inputs:t,attrs:n})=>{let{x:r,gamma:o,beta:s}=t,{epsilon:i}=n,a=r.
shape.at(-1),u=Ee(r.shape)/a,c=m=>te(e,m),l=we(e,r.shape),[f,d]=[we(e,[u]),we(e,[u])];return e.native.layerNorm(c(r),c(o),c(s),c(l),c(f),c(d),u,a,i),[l,f,d]},RetortLayerNormGrad:e=>({inputs:t})=>{let{
dy:n,x:r,gamma:o,mean:s,rstd:i}=t,a=r.shape.at(-1),u=Ee(r.shape)/a,c=p=>te(e,p),l=we(e,r.shape),[f,d]=[we(e,[a]),we(e,[a])],m=[n,r,o,s,i].map(c);return e.native.layerNormGrad(...m,c(l),c(f),c(d),u,a),
[l,f,d]}},gradients:[vv()]};h();var AS={name:"soft-targets",summary:"The divergence of softened answers and its gradient in one pass over the rows, summed in float64.",kernels:{RetortSoftTargets:e=>({inputs:t,attrs:n})=>{let{student:r,
teacher:o}=t,{temperature:s}=n,[i,a]=r.shape;return yS(e,r,u=>e.native.softTargets(te(e,r),te(e,o),u,i,a,s,1,!1))}}},gS={name:"cross-entropy",summary:"Cross-entropy and its gradient in one pass over t\
he rows, summed in float64.",kernels:{RetortCrossEntropy:e=>({inputs:t,attrs:n})=>{let{logits:r,labels:o,labelMask:s}=t,{labelSmoothing:i}=n,[a,u]=r.shape;return yS(e,r,c=>e.native.crossEntropy(te(e,r),
te(e,o),s?te(e,s):0,c,a,u,i,1,!1))}}};function yS(e,t,n){let[r,o]=[we(e,[]),we(e,t.shape)],s=n(te(e,o));return Bt(e,r)[0]=s,[r,o]}var wS=[iS,pS,hS,AS,gS,aS,uS,lS,fS];h();var Ma=z(U());var bS={name:"gather",summary:"Rows picked by their index, a row at a time; stock copies element by element.",kernels:{GatherV2:gN}},AN=32;function gN(e){let t=e.stock("GatherV2");return function({inputs:r,
backend:o,attrs:s}){let{x:i,indices:a}=r,{axis:u,batchDims:c}=s,[l=0]=Ma.util.parseAxisParam(u,i.shape),{batchSize:f,outerSize:d,dimSize:m,sliceSize:p,outputShape:A}=Ma.backend_util.segment_util.collectGatherOpShapeInfo(
i,a,l,c??0),g=Ma.util.bytesPerElement(i.dtype)*p;if(!((g>=AN||f!==1||Ee(i.shape)*Ee(A)===0)&&i.dtype!=="string"&&a.dtype==="int32"))return t({inputs:r,backend:o,attrs:s});let E=we(e,A,i.dtype),[I,v,C]=[
i,E,a].map(P=>te(e,P)),B=e.backend.wasm.HEAPU8,k=new Int32Array(B.buffer,C,Ee(a.shape)),_=k.length/f;for(let P=0;P<k.length;P++){let L=k[P];if(L<0||L>=m)throw Sn(e,E),new RangeError(`Cannot gather as \
an index must be from 0 to ${m-1}: current value is ${L}`);let V=Math.floor(P/_);for(let fe=V*d;fe<(V+1)*d;fe++){let F=I+g*(fe*m+L);B.copyWithin(v+g*(fe*_+P%_),F,F+g)}}return E}}h();var ES={name:"identity",summary:"A copy of a tensor shares its memory, as on other backends; tfjs copies all that the backward pass keeps.",kernels:{Identity:({backend:e,stock:t})=>{let n=t("Ident\
ity"),{incRef:r}=e;return({inputs:o,attrs:s})=>{let i=o.x;return i.dtype==="string"?n({inputs:o,backend:e,attrs:s}):(r.call(e,i.dataId),{dataId:i.dataId,shape:i.shape,dtype:i.dtype})}}}};h();h();var IS=z(U());function Gl(e,{filterSize:t,strides:n,pad:r,dimRoundingMode:o}){let s=e,i=IS.backend_util.computePool2DInfo(s,t,n,1,r,o);if(i.outHeight<0||i.outWidth<0)throw new RangeError(`Cannot p\
ool as the window must fit into the padded image: current value is a window of ${i.filterHeight} × ${i.filterWidth} and an image of ${i.inHeight} × ${i.inWidth}`);return i}var CS={name:"pool",summary:"Max and average pooling where padding is a number and windows lie outside of the image or beyond it: stock is wrong there.",kernels:{MaxPool:vS("MaxPool"),AvgPool:vS("AvgP\
ool")}};function vS(e){return t=>{let n=t.stock(e);return function({inputs:o,backend:s,attrs:i}){let{x:a}=o,u=Gl(a.shape,i);if(!bt(a)||yN(u))return n({inputs:o,backend:s,attrs:i});let c=we(t,u.outShape);
return wN(u,e,Bt(t,a),Bt(t,c)),c}}}function yN(e){let{top:t,bottom:n,left:r,right:o}=e.padInfo,s=Math.floor((e.inHeight+t+n-e.filterHeight)/e.strideHeight)+1,i=Math.floor((e.inWidth+r+o-e.filterWidth)/
e.strideWidth)+1;return s===e.outHeight&&i===e.outWidth&&Math.max(t,n)<e.filterHeight&&Math.max(r,o)<e.filterWidth}function wN(e,t,n,r){let{batchSize:o,inHeight:s,inWidth:i,inChannels:a,outHeight:u,outWidth:c,
padInfo:l}=e;r.fill(t==="MaxPool"?-1/0:0);let f=0;for(let d=0;d<o;d++)for(let m=0;m<u;m++){let p=m*e.strideHeight-l.top,[A,g]=[Math.max(0,p),Math.min(s,p+e.filterHeight)];for(let y=0;y<c;y++,f+=a){let w=y*
e.strideWidth-l.left,[E,I]=[Math.max(0,w),Math.min(i,w+e.filterWidth)];for(let C=A;C<g;C++)for(let B=E;B<I;B++){let k=((d*s+C)*i+B)*a;t==="MaxPool"?bN(n,k,r,f,a):EN(n,k,r,f,a)}let v=Math.max(0,g-A)*Math.
max(0,I-E);if(t==="AvgPool")for(let C=0;C<a;C++)r[f+C]/=v}}}function bN(e,t,n,r,o){for(let s=0;s<o;s++)e[t+s]>n[r+s]&&(n[r+s]=e[t+s])}function EN(e,t,n,r,o){for(let s=0;s<o;s++)n[r+s]+=e[t+s]}h();var xS={name:"pool-grad",summary:"The gradients of max and average pooling, window by window; stock asks for each input all its windows.",kernels:{MaxPoolGrad:IN,AvgPoolGrad:vN}};function IN(e){let t=e.
stock("MaxPoolGrad");return function({inputs:r,backend:o,attrs:s}){let{dy:i,input:a}=r;if(!bt(i,a))return t({inputs:r,backend:o,attrs:s});let u=we(e,a.shape);if(Ee(a.shape)===0)return u;let[c,l,f]=[te(
e,a),te(e,i),te(e,u)];return e.native.maxPoolGrad(c,l,f,...kS(a.shape,s)),u}}function vN(e){let t=e.stock("AvgPoolGrad");return function({inputs:r,backend:o,attrs:s}){let{dy:i,input:a}=r;if(!bt(i,a))return t(
{inputs:r,backend:o,attrs:s});let u=we(e,a.shape);if(Ee(a.shape)===0)return u;let[c,l]=[te(e,i),te(e,u)];return e.native.avgPoolGrad(c,l,...kS(a.shape,s)),u}}function kS(e,t){let n=Gl(e,t),[r,o,s,i,a,
u,c,l,f,d,m]=ms(n);return[n.batchSize,r,o,s,i,a,u,c,l,f,d,m]}h();var SS={name:"segment-sum",summary:"Rows added up by their index, so that embeddings train; stock has none.",kernels:{UnsortedSegmentSum:CN}};function CN(e){return function({inputs:n,attrs:r}){let{x:o,
segmentIds:s}=n,{numSegments:i}=r;if(!bt(o)||s.dtype!=="int32"||s.shape.length!==1)throw new TypeError(`Cannot sum segments as rows must be float32 and their ids one int32 each: current value is ${o.dtype}\
 and ${s.dtype} [${s.shape}]`);let[a=0,...u]=o.shape,c=Ee(u),l=we(e,[i,...u]);if(a*c*i===0)return Bt(e,l).fill(0),l;let[f,d,m]=[o,s,l].map(p=>te(e,p));return e.native.segmentSum(f,d,m,a,c,i),l}}h();var $S=z(U());var OS={name:"slice",summary:"A part of a tensor, moved run by run inside the memory; tfjs reads all of it out first.",kernels:{Slice:e=>{let t=e.stock("Slice");return({inputs:n,attrs:r})=>{let o=n.x,
{begin:s,size:i}=r,a=RS(s,0,o.shape.length),u=RS(i,-1,o.shape.length),c=o.shape.map((f,d)=>u[d]<0?f-a[d]:u[d]),l=c.every((f,d)=>f>0&&a[d]>=0&&a[d]+f<=o.shape[d]);return!bt(o)||!c.length||!l?t({inputs:n,
backend:e.backend,attrs:r}):BS(e,o,{start:a,shape:c})}},SplitV:e=>{let t=e.stock("SplitV");return({inputs:n,attrs:r})=>{let o=n.x,{numOrSizeSplits:s,axis:i}=r,a=i<0?o.shape.length+i:i,u=$S.backend_util.
prepareSplitSize(o,s,a);if(!bt(o)||u.some(l=>l<1))return t({inputs:n,backend:e.backend,attrs:r});let c=o.shape.map(()=>0);return u.map(l=>{let f=BS(e,o,{start:c,shape:o.shape.map((d,m)=>m===a?l:d)});return c[a]+=
l,f})}}}};function BS(e,t,{start:n,shape:r}){let o=we(e,r),s={from:t.shape,start:n,shape:r};return xN(e.backend.wasm.HEAPU8,te(e,t),te(e,o),s),o}function RS(e,t,n){let r=Array.isArray(e)?e:[e];return Array.
from({length:n},(o,s)=>r[s]??t)}function xN(e,t,n,{from:r,start:o,shape:s}){let i=s.length-1;for(;i>0&&s[i]===r[i];)i--;let a=Ee(r.slice(i+1)),u=4*s[i]*a,c=r.map((m,p)=>4*Ee(r.slice(p+1))),l=s.slice(0,
i),f=l.map(()=>0),d=n;for(let m=Ee(l);m>0;m--){let p=t+o[i]*c[i];for(let A=0;A<l.length;A++)p+=(o[A]+f[A])*c[A];e.copyWithin(d,p,p+u),d+=u;for(let A=l.length-1;A>=0&&++f[A]===l[A];A--)f[A]=0}}var _S=[Gk,sS,Ll,Zk,Kk,Yk,Xk,eS,CS,xS,bS,SS,jl,ES,OS,...wS],PS=_S.map(({name:e})=>e),Ai="wasm-stock";function TS(e){qe.getKernelsForBackend(Ai).length===0&&qe.copyRegisteredKernels("wasm",Ai),!qe.findBackendFactory(
e)&&(qe.registerBackend(e,qe.findBackendFactory("wasm")),qe.copyRegisteredKernels(Ai,e))}function zh(e,t=[]){return kN(t).every(n=>qe.getKernel(n,e)!==void 0&&qe.getKernel(n,e).kernelFunc!==qe.getKernel(
n,Ai)?.kernelFunc)}function QS(e,t,n=[]){let r={backend:qe.findBackend(e),native:t,stock(o){let s=qe.getKernel(o,Ai);if(!s)throw new Error(`tfjs has no kernel of its own for ${o}`);return s.kernelFunc}};
for(let{kernels:o,gradients:s=[]}of DS(n)){for(let i of s)qe.getGradient(i.kernelName)||qe.registerGradient(i);for(let[i,a]of Object.entries(o)){let u=qe.getKernel(i,Ai);qe.getKernel(i,e)&&qe.unregisterKernel(
i,e),qe.registerKernel({...u,kernelName:i,backendName:e,kernelFunc:a(r)})}}}function DS(e){return _S.filter(({name:t})=>!e.includes(t))}function kN(e){return DS(e).flatMap(({kernels:t})=>Object.keys(t))}h();h();var MS="AGFzbQEAAAABgAIVYA9/f39/f39/f39/f39/f38AYAV/f39/fwBgAXsBe2ADf39/AGASf39/f39/f39/f39/f39/f39/AGAFf399f38BfWANf39/f39/f39/f39/fQBgDH9/f39/f39/f39/fwBgBH9/f38AYAZ/f39/f38AYAp/f39/f39/f39/AGAJ\
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
AACAPwAAgD8gB/0MAAAAAAAAAAAAAAAAAAAAAP1D/VL95gELIgf9WgIAACAKQQFKBEAgCUEEaiAH/VoCAAELIApBAkoEQCAJQQhqIAf9WgIAAgsLBSAAIAJHBEAgAiAAIApBAnT8CgAACwsgAwRAIAIgAyAEIAUQBwsL",FS="AGFzbQEAAAABgAIVYAF7AXtgD39/f3\
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
1S/eYBCyIH/VoCAAAgCkEBSgRAIAlBBGogB/1aAgABCyAKQQJKBEAgCUEIaiAH/VoCAAILCwUgACACRwRAIAIgACAKQQJ0/AoAAAsLIAMEQCACIAMgBCAFEAgLCw==";async function LS(e,t=SN()){let n={env:{memory:e.asm.memory}},{instance:r}=await WebAssembly.instantiate(NS(t==="relaxed"?MS:FS),n),o=r.exports,s=c=>{let l=e._malloc(c)>>>0;if(l===0)throw new RangeError(
`Cannot work in WebAssembly as no ${c} bytes are left in its memory`);return l},i=o.scratchBytes(),a=s(i),u=(c,l)=>{if(c<=i)return l(a);let f=s(c);try{return l(f)}finally{e._free(f)}};return{...o,build:t,
gemm:(c,l,f,d,m,p,A,g,y,w,E)=>o.gemm(c,l,f,d,m,p,A,g,y,w,E,a),gemmBatched:(c,l,f,d,m,p,A,g,y,w,E,I)=>o.gemmBatched(c,l,f,d,m,p,A,g,y,w,E,I,a),softTargets:(c,l,f,d,m,p,A,g)=>u(16*(m+3),y=>o.softTargets(
c,l,f,d,m,p,A,g,y)),crossEntropy:(c,l,f,d,m,p,A,g,y)=>u(8*(p+3),w=>o.crossEntropy(c,l,f,d,m,p,A,g,y,w)),dispose:()=>e._free(a)}}function SN(){return WebAssembly.validate(NS(BN))?"relaxed":"simd"}var BN="\
AGFzbQEAAAABBgFgAXsBewMCAQAKDQELACAAIAAgAP2FAgs=";function NS(e){return Uint8Array.fromBase64?.(e)??Uint8Array.from(atob(e),t=>t.charCodeAt(0))}var jS={kind:"backend",name:"wasm",summary:"WebAssembly with SIMD, one thread: fast on every CPU.",options:()=>R({omit:ce(ye(PS)).optional().describe("Kernels of Retort's to leave out, so that tfjs' o\
wn serve their ops again, where it has any. Default none."),relaxedSimd:Le().optional().describe("Whether multiplications and additions may be one instruction, where the machine has it. Default true.")}),
create({omit:e=[],relaxedSimd:t=!0}){let n=ON(e,t);return{name:n,async activate(){Vr.enableProdMode();try{if(await Promise.resolve().then(()=>z(Lf())),TS(n),await $N(()=>RN(n)),zh(n,e))return;let{wasm:r}=Vr.findBackend(
n),o=await LS(r,...t?[]:["simd"]);zh(n,e)?o.dispose():QS(n,o,e),Ph(n).use()}catch(r){throw new x(`Cannot start the backend wasm as its module must load: ${r.message.split(`
`)[0]}; install npm:@tensorflow/tfjs-backend-wasm@4.22.0, or use the backend cpu`)}}}}};async function RN(e){if(!await Vr.setBackend(e)&&(await Vr.ready(),!await Vr.setBackend(e)))throw new Error("tfj\
s could not start its WASM module")}var zS=["uncaughtException","unhandledRejection"];async function $N(e){let{process:t}=globalThis,n=zS.map(r=>t?.listeners(r)??[]);try{await e()}finally{zS.forEach((r,o)=>{
for(let s of t?.listeners(r)??[])n[o].includes(s)||t.off(r,s)})}}function ON(e,t){let n=e.length?["without",...[...new Set(e)].sort()]:[];return["wasm",...t?[]:["plain","simd"],...n].join("-")}h();var gs=z(U());h();var ps=z(U());function US(e,t=()=>!0){let n=ps.getKernel("BatchMatMul",e),r=ps.getKernel("Transpose",e);!n||!r||n.kernelFunc.name==="transposeFirstMatMul"||(ps.unregisterKernel("BatchMatMul",e),ps.registerKernel(
{...n,kernelFunc:function({inputs:s,backend:i,attrs:a}){let{transposeA:u=!1,transposeB:c=!1}=a,l=s.a.shape.at(u?-2:-1);if(!t({transposeA:u,transposeB:c,inner:l}))return n.kernelFunc({inputs:s,backend:i,
attrs:a});let f=[],d=w=>{let E=w.shape.length,I=w.shape.map((C,B)=>B<E-2?B:2*E-3-B),v=r.kernelFunc({inputs:{x:w},backend:i,attrs:{perm:I}});return f.push(v),v},m=u?d(s.a):s.a,p=c?d(s.b):s.b,A={transposeA:!1,
transposeB:!1},g=n.kernelFunc({inputs:{a:m,b:p},backend:i,attrs:A}),y=i;return f.forEach(({dataId:w})=>y.disposeData(w)),g}}))}h();var $o=z(U());h();var WS=z(U());h();var qS=z(U());function Ro(e,t){let n=[...Object.values(t.writes),...Object.values(t.reads)];for(let{dataId:c}of n)e.uploadToGPU(c);let r=_N(e,t),o=n.map(c=>e.tensorToBinding(c));o.push(e.makeUniforms(
t.numbers.map(([,c,l])=>({type:c==="u32"?"uint32":"float32",data:[l]}))));let s=e.device.createBindGroup({layout:r.getBindGroupLayout(0),entries:o.map((c,l)=>({binding:l,resource:c}))});for(let{dataId:c}of n)
e.commandQueueOwnedIds.add(c);e.ensureCommandEncoderReady();let i=e.computePassEncoder??=e.commandEncoder.beginComputePass({});i.setPipeline(r),i.setBindGroup(0,s);let a=e.device.limits.maxComputeWorkgroupsPerDimension,
u=Math.max(1,Math.ceil(t.workgroups/a));i.dispatchWorkgroups(Math.ceil(t.workgroups/u),u),e.dispatchCountInPass++,!(e.dispatchCountInPass<qS.env().getNumber("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE"))&&(e.endComputePassEncoder(),
e.submitQueue())}function hs({shape:e}){return e.reduce((t,n)=>t*n,1)}function _N(e,t){return e.pipelineCache[`retort-${t.key}`]??=e.device.createComputePipeline({layout:"auto",compute:{module:e.device.
createShaderModule({code:PN(t)}),entryPoint:"start"}})}function PN({code:e,threads:t,reads:n,writes:r,numbers:o}){let s=[...Object.entries(r).map(([a,u])=>({name:a,info:u,access:"read_write"})),...Object.
entries(n).map(([a,u])=>({name:a,info:u,access:"read"}))],i=s.map(({name:a,info:u,access:c},l)=>`@group(0) @binding(${l}) var<storage, ${c}> ${a}: array<${u.dtype==="int32"?"i32":"f32"}>;`);return`
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
`}var As=16,ZS=16,Wl=512,TN={linear:"1.0",relu:"select(0.0, 1.0, y > 0.0)",sigmoid:"y * (1.0 - y)",tanh:"1.0 - y * y",elu:"select(y + 1.0, 1.0, y >= 0.0)"},KS=({inputs:e,backend:t,attrs:n})=>{let{x:r,w:o,
b:s}=e,{activation:i}=n,[a,u]=o.shape,c=i!=="tanh",l=jh("_FusedMatMul")({inputs:{a:{...r,shape:[hs(r)/a,a]},b:o,...s&&{bias:s}},backend:t,attrs:{transposeA:!1,transposeB:!1,activation:c?i:"linear"}}),
f=[...r.shape.slice(0,-1),u];if(c)return{...l,shape:f};let d=jh("Tanh")({inputs:{x:l},backend:t,attrs:{}});return t.disposeData(l.dataId),{...d,shape:f}},VS=({inputs:e,backend:t,attrs:n})=>{let{dy:r,y:o,
x:s}=e,{activation:i}=n,[a,u]=QN(t,r,o,i),[c,l]=[s.shape.at(-1),r.shape.at(-1)],f=hs(r)/l,d=jh("BatchMatMul")({inputs:{a:{...s,shape:[f,c]},b:{...a,shape:[f,l]}},backend:t,attrs:{transposeA:!0,transposeB:!1}});
return[a,{...d,shape:[c,l]},u]};function QN(e,t,n,r){let o=e.makeTensorInfo(t.shape,"float32"),[s,i]=[t.shape.at(-1),hs(t)/t.shape.at(-1)],a=GS(e,{dy:t,y:n},{dz:o},`activation-grad-${r}`,TN[r],i,s);for(let u=a.
shape[0];u>1;u=a.shape[0]){let c=GS(e,{dy:a},{},"sum-of-columns",void 0,u,s);e.disposeData(a.dataId),a=c}return[o,{...a,shape:[s]}]}function GS(e,t,n,r,o,s,i){let a=Math.max(1,Math.ceil(s/Wl)),u=Math.
ceil(i/As),c=e.makeTensorInfo([a,i],"float32");return Ro(e,{key:r,code:DN(o),threads:As*ZS,workgroups:a*u,reads:t,writes:{sums:c,...n},numbers:[["rows","u32",s],["columns","u32",i],["strips","u32",u]]}),
c}function DN(e){return`
  var<workgroup> partial: array<f32, THREADS>;

  fn main(group: u32, thread: u32) {
    let column = (group % given.strips) * ${As}u + thread % ${As}u;
    let block = group / given.strips;
    let end = min(given.rows, (block + 1u) * ${Wl}u);
    var sum = 0.0;
    if (column < given.columns) {
      for (var row = block * ${Wl}u + thread / ${As}u; row < end; row += ${ZS}u) {
        let at = row * given.columns + column;
        ${e?`let y = y[at]; let value = dy[at] * (${e}); dz[at] = value;`:"let value = dy[at];"}
        sum += value;
      }
    }
    partial[thread] = sum;
    for (var half = THREADS / 2u; half >= ${As}u; half /= 2u) {
      workgroupBarrier();
      if (thread < half) { partial[thread] += partial[thread + half]; }
    }
    if (thread < ${As}u && column < given.columns && block * ${Wl}u < max(given.rows, 1u)) {
      sums[block * given.columns + column] = partial[thread];
    }
  }
  `}function jh(e){return WS.getKernel(e,"webgpu").kernelFunc}h();var HS=64;function qh(){return`
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
  `}function Uh(e){return`
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
  `}function MN(){return`
  ${qh()}
  ${Uh("student")}
  ${Uh("teacher")}
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
  `}function FN(e){return`
  ${qh()}
  ${Uh("logits")}
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
  `}function LN(){return`
  ${qh()}
  fn main(group: u32, thread: u32) {
    var sum = 0.0;
    for (var i = thread; i < given.rows; i += THREADS) { sum += losses[i]; }
    sum = total(sum, thread);
    if (thread == 0u) { loss[0] = sum; }
  }
  `}var JS=({inputs:e,backend:t,attrs:n})=>{let{student:r,teacher:o}=e,{temperature:s}=n;return XS(t,r.shape,{key:"soft-targets",code:MN(),reads:{student:r,teacher:o},numbers:[["temperature","f32",s]]})},
YS=({inputs:e,backend:t,attrs:n})=>{let{logits:r,labels:o,labelMask:s}=e,{labelSmoothing:i}=n;return XS(t,r.shape,{key:s?"cross-entropy-of-known":"cross-entropy",code:FN(s!==void 0),reads:{logits:r,labels:o,
...s&&{labelMask:s}},numbers:[["smoothing","f32",i]]})};function XS(e,t,{numbers:n,...r}){let[o,s]=t,i=e.makeTensorInfo(t,"float32"),a=e.makeTensorInfo([o],"float32"),u=e.makeTensorInfo([],"float32");
return Ro(e,{...r,threads:HS,workgroups:o,writes:{gradient:i,losses:a},numbers:[["rows","u32",o],["classes","u32",s],...n]}),Ro(e,{key:"sum-of-rows",code:LN(),threads:HS,workgroups:1,reads:{losses:a},
writes:{loss:u},numbers:[["rows","u32",o]]}),e.disposeData(a.dataId),[u,i]}h();var Zl=64;function NN(){return`
  fn main(group: u32, thread: u32) {
    let i = group * THREADS + thread;
    if (i >= given.size) { return; }
    let g = given.beta1 * gradients[i] + gradient[i];
    let s = given.beta2 * squares[i] + gradient[i] * gradient[i];
    gradients[i] = g;
    squares[i] = s;
    variable[i] = given.decay * variable[i] - given.rate * g / (sqrt(s) + given.epsilon);
  }
  `}function zN(e){return`
  fn main(group: u32, thread: u32) {
    let i = group * THREADS + thread;
    if (i >= given.size) { return; }
    var by = gradient[i] + given.weightDecay * variable[i];
    ${e?`let b = given.mu * momentum[i] + by;
    momentum[i] = b;
    by = select(b, by + given.mu * b, given.nesterov > 0u);`:""}
    variable[i] = variable[i] - given.rate * by;
  }
  `}var eB=({inputs:e,backend:t,attrs:n})=>{let{variable:r,gradient:o,gradients:s,squares:i}=e,{beta1:a,beta2:u,rate:c,epsilon:l,decay:f}=n,d=hs(r);return Ro(t,{key:"adam",code:NN(),threads:Zl,workgroups:Math.
ceil(d/Zl),reads:{gradient:o},writes:{variable:r,gradients:s,squares:i},numbers:[["size","u32",d],["beta1","f32",a],["beta2","f32",u],["rate","f32",c],["epsilon","f32",l],["decay","f32",f]]}),[]},tB=({
inputs:e,backend:t,attrs:n})=>{let{variable:r,gradient:o,momentum:s}=e,{rate:i,momentum:a,nesterov:u,weightDecay:c}=n,l=hs(r);return Ro(t,{key:s?"sgd-with-momentum":"sgd",code:zN(s!==void 0),threads:Zl,
workgroups:Math.ceil(l/Zl),reads:{gradient:o},writes:{variable:r,...s&&{momentum:s}},numbers:[["size","u32",l],["rate","f32",i],["mu","f32",a],["nesterov","u32",u?1:0],["weightDecay","f32",c]]}),[]};var jN={RetortDense:KS,RetortDenseGrad:VS,RetortSoftTargets:JS,RetortCrossEntropy:YS,RetortAdam:eB,RetortSgd:tB};function nB(){for(let e of[Nl(),Qc()])$o.getGradient(e.kernelName)||$o.registerGradient(
e);for(let[e,t]of Object.entries(jN))$o.getKernel(e,"webgpu")||$o.registerKernel({kernelName:e,backendName:"webgpu",kernelFunc:t})}var oB={kind:"backend",name:"webgpu",summary:"A GPU through WebGPU.",options:()=>R({}),create:()=>({name:"webgpu",async activate(){gs.enableProdMode();let e=globalThis.navigator?.gpu;if(!e)throw Gh("t\
his runtime has no WebGPU; run it under Deno 2 or a browser that has it");let t=gs.getBackend(),n;try{if(n=await e.requestAdapter(),n&&(await Promise.resolve().then(()=>z(rB())),!await gs.setBackend("\
webgpu")))throw new Error("tfjs could not start it")}catch(r){throw t&&await gs.setBackend(t),Gh(r.message.split(`
`)[0])}if(n){US("webgpu",UN),nB();return}throw Gh("no GPU adapter was found; install your GPU's Vulkan or Metal driver (Debian's mesa-vulkan-drivers has one in software)")}})};function UN({transposeB:e,
inner:t}){return e&&t>=2e3}function Gh(e){return new x(`Cannot start the backend webgpu: ${e}, or use --backend wasm`)}h();h();h();var{CountQueuingStrategy:Wh,TransformStream:sB}=globalThis;h();h();h();var Ce=class e extends Error{constructor(t,n,r,...o){Array.isArray(n)&&(n=n.join(" ").trim()),super(n),Error.captureStackTrace!==void 0&&Error.captureStackTrace(this,e),this.code=t;for(let s of o)
for(let i in s){let a=s[i];this[i]=b.Buffer.isBuffer(a)?a.toString(r.encoding):a==null?a:JSON.parse(JSON.stringify(a))}}};h();var Fa=function(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)};var Kl=function(e){let t=[];for(let n=0,r=e.length;n<r;n++){let o=e[n];if(o==null||o===!1)t[n]={disabled:!0};else if(typeof o=="string"||typeof o=="number")t[n]={name:`${o}`};else if(Fa(o)){if(typeof o.
name!="string")throw new Ce("CSV_OPTION_COLUMNS_MISSING_NAME",["Option columns missing name:",`property "name" is required at position ${n}`,"when column is an object literal"]);t[n]=o}else throw new Ce(
"CSV_INVALID_COLUMN_DEFINITION",["Invalid column definition:","expect a string or a literal object,",`got ${JSON.stringify(o)} at position ${n}`])}return t};h();h();var Zh=class{constructor(t=100){this.size=t,this.length=0,this.buf=b.Buffer.allocUnsafe(t)}prepend(t){if(b.Buffer.isBuffer(t)){let n=this.length+t.length;if(n>=this.size&&(this.resize(),n>=this.size))
throw Error("INVALID_BUFFER_STATE");let r=this.buf;this.buf=b.Buffer.allocUnsafe(this.size),t.copy(this.buf,0),r.copy(this.buf,t.length),this.length+=t.length}else{let n=this.length++;n===this.size&&this.
resize();let r=this.clone();this.buf[0]=t,r.copy(this.buf,1,0,n)}}append(t){let n=this.length++;n===this.size&&this.resize(),this.buf[n]=t}clone(){return b.Buffer.from(this.buf.slice(0,this.length))}resize(){
let t=this.length;this.size=this.size*2;let n=b.Buffer.allocUnsafe(this.size);this.buf.copy(n,0,0,t),this.buf=n}toString(t){return t?this.buf.toString(t,0,this.length):Uint8Array.prototype.slice.call(
this.buf.slice(0,this.length))}toJSON(){return this.toString("utf8")}reset(){this.length=0}},Kh=Zh;var iB=function(e){let t=[32,9,10,13,12,11,160,5760,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8232,8233,8239,8287,12288,65279].reduce((r,o)=>{let s=b.Buffer.from(String.fromCharCode(o),e.
encoding);return o!==63&&s.length===1&&s[0]===63||r.push(s),r},[]),n=new Uint8Array(256);for(let r of t)n[r[0]]=1;return{bomSkipped:!1,bufBytesStart:0,castField:e.cast_function,commenting:!1,delimiterBufPrevious:void 0,
delimiterDiscovered:!1,error:void 0,enabled:e.from_line===1,escaping:!1,escapeIsQuote:b.Buffer.isBuffer(e.escape)&&b.Buffer.isBuffer(e.quote)&&b.Buffer.compare(e.escape,e.quote)===0,expectedRecordLength:Array.
isArray(e.columns)?e.columns.length:void 0,field:new Kh(20),firstLineToHeaders:e.cast_first_line_to_header,needMoreDataSize:Math.max(e.comment!==null?e.comment.length:0,...e.delimiter?e.delimiter.map(
r=>r.length):[],e.delimiter_auto?1:0,e.quote!==null?e.quote.length:0,...t.map(r=>r.length)),previousBuf:void 0,quoting:!1,stop:!1,rawBuffer:new Kh(100),record:[],recordHasError:!1,record_length:0,recordDelimiterMaxLength:e.
record_delimiter.length===0?0:Math.max(...e.record_delimiter.map(r=>r.length)),trimChars:[b.Buffer.from(" ",e.encoding)[0],b.Buffer.from("	",e.encoding)[0]],wasQuoting:!1,wasRowDelimiter:!1,timchars:t,
timcharFirstBytes:n}};h();h();var aB=function(e){return e.replace(/([A-Z])/g,function(t,n){return"_"+n.toLowerCase()})};var gi=function(e){let t={};for(let r in e)t[aB(r)]=e[r];if(t.encoding===void 0||t.encoding===!0)t.encoding="utf8";else if(t.encoding===null||t.encoding===!1)t.encoding=null;else if(typeof t.encoding!=
"string"&&t.encoding!==null)throw new Ce("CSV_INVALID_OPTION_ENCODING",["Invalid option encoding:","encoding must be a string or null to return a buffer,",`got ${JSON.stringify(t.encoding)}`],t);if(t.
bom===void 0||t.bom===null||t.bom===!1)t.bom=!1;else if(t.bom!==!0)throw new Ce("CSV_INVALID_OPTION_BOM",["Invalid option bom:","bom must be true,",`got ${JSON.stringify(t.bom)}`],t);if(t.cast_function=
null,t.cast===void 0||t.cast===null||t.cast===!1||t.cast==="")t.cast=void 0;else if(typeof t.cast=="function")t.cast_function=t.cast,t.cast=!0;else if(t.cast!==!0)throw new Ce("CSV_INVALID_OPTION_CAST",
["Invalid option cast:","cast must be true or a function,",`got ${JSON.stringify(t.cast)}`],t);if(t.cast_date===void 0||t.cast_date===null||t.cast_date===!1||t.cast_date==="")t.cast_date=!1;else if(t.
cast_date===!0)t.cast_date=function(r){let o=Date.parse(r);return isNaN(o)?r:new Date(o)};else if(typeof t.cast_date!="function")throw new Ce("CSV_INVALID_OPTION_CAST_DATE",["Invalid option cast_date:",
"cast_date must be true or a function,",`got ${JSON.stringify(t.cast_date)}`],t);if(t.cast_first_line_to_header=void 0,t.columns===!0)t.cast_first_line_to_header=void 0;else if(typeof t.columns=="func\
tion")t.cast_first_line_to_header=t.columns,t.columns=!0;else if(Array.isArray(t.columns))t.columns=Kl(t.columns);else if(t.columns===void 0||t.columns===null||t.columns===!1)t.columns=!1;else throw new Ce(
"CSV_INVALID_OPTION_COLUMNS",["Invalid option columns:","expect an array, a function or true,",`got ${JSON.stringify(t.columns)}`],t);if(t.group_columns_by_name===void 0||t.group_columns_by_name===null||
t.group_columns_by_name===!1)t.group_columns_by_name=!1;else{if(t.group_columns_by_name!==!0)throw new Ce("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",["Invalid option group_columns_by_name:","expect an\
 boolean,",`got ${JSON.stringify(t.group_columns_by_name)}`],t);if(t.columns===!1)throw new Ce("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",["Invalid option group_columns_by_name:","the `columns` mode m\
ust be activated."],t)}if(t.comment===void 0||t.comment===null||t.comment===!1||t.comment==="")t.comment=null;else if(typeof t.comment=="string"&&(t.comment=b.Buffer.from(t.comment,t.encoding)),!b.Buffer.
isBuffer(t.comment))throw new Ce("CSV_INVALID_OPTION_COMMENT",["Invalid option comment:","comment must be a buffer or a string,",`got ${JSON.stringify(t.comment)}`],t);if(t.comment_no_infix===void 0||
t.comment_no_infix===null||t.comment_no_infix===!1)t.comment_no_infix=!1;else if(t.comment_no_infix!==!0)throw new Ce("CSV_INVALID_OPTION_COMMENT",["Invalid option comment_no_infix:","value must be a \
boolean,",`got ${JSON.stringify(t.comment_no_infix)}`],t);if(t.delimiter_auto===void 0||t.delimiter_auto===null||t.delimiter_auto===!1)t.delimiter_auto=!1;else if(t.delimiter_auto===!0)t.delimiter_auto=
{};else if(!Fa(t.delimiter_auto))throw new Ce("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","delimiter_auto must be a boolean or a configuration object,",`got ${JSON.stringify(
t.delimiter_auto)}`],t);if(t.delimiter_auto){if(t.delimiter_auto.preferred===void 0)t.delimiter_auto.preferred={44:1.8,9:1.8,59:1.6,32:1.6,58:1.5,46:1.4,47:1.4};else if(!Fa(t.delimiter_auto.preferred))
throw new Ce("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","preferred must be an object,",`got ${JSON.stringify(t.delimiter_auto.preferred)}`],t);if(t.delimiter_auto.score===void 0)
t.delimiter_auto.score=(r,o)=>(r.total-r.std)*(o.preferred[r.char_code]||1);else if(typeof t.delimiter_auto.score!="function")throw new Ce("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimite\
r_auto:","score must be a function,",`got ${JSON.stringify(t.delimiter_auto.score)}`],t);if(t.delimiter_auto.size===void 0)t.delimiter_auto.size=2048;else if(typeof t.delimiter_auto.size!="number")throw new Ce(
"CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","size must be a number,",`got ${JSON.stringify(t.delimiter_auto.size)}`],t)}let n=JSON.stringify(t.delimiter);if(t.delimiter_auto!==
!1&&(t.delimiter=[]),Array.isArray(t.delimiter)||((t.delimiter===void 0||t.delimiter===null||t.delimiter===!1)&&(t.delimiter=b.Buffer.from(",",t.encoding)),t.delimiter=[t.delimiter]),t.delimiter=t.delimiter.
map(function(r){if(typeof r=="string"&&(r=b.Buffer.from(r,t.encoding)),!b.Buffer.isBuffer(r)||r.length===0)throw new Ce("CSV_INVALID_OPTION_DELIMITER",["Invalid option delimiter:","delimiter must be a\
 non empty string or buffer or array of string|buffer,",`got ${n}`],t);return r}),t.escape===void 0||t.escape===!0?t.escape=b.Buffer.from('"',t.encoding):typeof t.escape=="string"?t.escape=b.Buffer.from(
t.escape,t.encoding):(t.escape===null||t.escape===!1)&&(t.escape=null),t.escape!==null&&!b.Buffer.isBuffer(t.escape))throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, go\
t ${JSON.stringify(t.escape)}`);if(t.from===void 0||t.from===null)t.from=1;else if(typeof t.from=="string"&&/\d+/.test(t.from)&&(t.from=parseInt(t.from)),Number.isInteger(t.from)){if(t.from<0)throw new Error(
`Invalid Option: from must be a positive integer, got ${JSON.stringify(e.from)}`)}else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(t.from)}`);if(t.from_line===void 0||
t.from_line===null)t.from_line=1;else if(typeof t.from_line=="string"&&/\d+/.test(t.from_line)&&(t.from_line=parseInt(t.from_line)),Number.isInteger(t.from_line)){if(t.from_line<=0)throw new Error(`In\
valid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(e.from_line)}`)}else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(e.from_line)}`);
if(t.ignore_last_delimiters===void 0||t.ignore_last_delimiters===null)t.ignore_last_delimiters=!1;else if(typeof t.ignore_last_delimiters=="number")t.ignore_last_delimiters=Math.floor(t.ignore_last_delimiters),
t.ignore_last_delimiters===0&&(t.ignore_last_delimiters=!1);else if(typeof t.ignore_last_delimiters!="boolean")throw new Ce("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",["Invalid option `ignore_last_de\
limiters`:","the value must be a boolean value or an integer,",`got ${JSON.stringify(t.ignore_last_delimiters)}`],t);if(t.ignore_last_delimiters===!0&&t.columns===!1)throw new Ce("CSV_IGNORE_LAST_DELI\
MITERS_REQUIRES_COLUMNS",["The option `ignore_last_delimiters`","requires the activation of the `columns` option"],t);if(t.info===void 0||t.info===null||t.info===!1)t.info=!1;else if(t.info!==!0)throw new Error(
`Invalid Option: info must be true, got ${JSON.stringify(t.info)}`);if(t.max_record_size===void 0||t.max_record_size===null||t.max_record_size===!1)t.max_record_size=0;else if(!(Number.isInteger(t.max_record_size)&&
t.max_record_size>=0))if(typeof t.max_record_size=="string"&&/\d+/.test(t.max_record_size))t.max_record_size=parseInt(t.max_record_size);else throw new Error(`Invalid Option: max_record_size must be a\
 positive integer, got ${JSON.stringify(t.max_record_size)}`);if(t.objname===void 0||t.objname===null||t.objname===!1)t.objname=void 0;else if(b.Buffer.isBuffer(t.objname)){if(t.objname.length===0)throw new Error(
"Invalid Option: objname must be a non empty buffer");t.encoding===null||(t.objname=t.objname.toString(t.encoding))}else if(typeof t.objname=="string"){if(t.objname.length===0)throw new Error("Invalid\
 Option: objname must be a non empty string")}else if(typeof t.objname!="number")throw new Error(`Invalid Option: objname must be a string or a buffer, got ${t.objname}`);if(t.objname!==void 0){if(typeof t.
objname=="number"){if(t.columns!==!1)throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field")}else if(t.columns===!1)throw Error("Invalid Option: objname f\
ield must be combined with columns or be defined as an index")}if(t.on_record===void 0||t.on_record===null)t.on_record=void 0;else if(typeof t.on_record!="function")throw new Ce("CSV_INVALID_OPTION_ON\
_RECORD",["Invalid option `on_record`:","expect a function,",`got ${JSON.stringify(t.on_record)}`],t);if(t.on_skip!==void 0&&t.on_skip!==null&&typeof t.on_skip!="function")throw new Error(`Invalid Opt\
ion: on_skip must be a function, got ${JSON.stringify(t.on_skip)}`);if(t.quote===null||t.quote===!1||t.quote==="")t.quote=null;else if(t.quote===void 0||t.quote===!0?t.quote=b.Buffer.from('"',t.encoding):
typeof t.quote=="string"&&(t.quote=b.Buffer.from(t.quote,t.encoding)),!b.Buffer.isBuffer(t.quote))throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(t.quote)}`);
if(t.raw===void 0||t.raw===null||t.raw===!1)t.raw=!1;else if(t.raw!==!0)throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(t.raw)}`);if(t.record_delimiter===void 0)t.record_delimiter=
[];else if(typeof t.record_delimiter=="string"||b.Buffer.isBuffer(t.record_delimiter)){if(t.record_delimiter.length===0)throw new Ce("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_deli\
miter`:","value must be a non empty string or buffer,",`got ${JSON.stringify(t.record_delimiter)}`],t);t.record_delimiter=[t.record_delimiter]}else if(!Array.isArray(t.record_delimiter))throw new Ce("\
CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a buffer or array of string|buffer,",`got ${JSON.stringify(t.record_delimiter)}`],t);if(t.record_delimiter=
t.record_delimiter.map(function(r,o){if(typeof r!="string"&&!b.Buffer.isBuffer(r))throw new Ce("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a bu\
ffer or array of string|buffer",`at index ${o},`,`got ${JSON.stringify(r)}`],t);if(r.length===0)throw new Ce("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be \
a non empty string or buffer",`at index ${o},`,`got ${JSON.stringify(r)}`],t);return typeof r=="string"&&(r=b.Buffer.from(r,t.encoding)),r}),typeof t.relax_column_count!="boolean")if(t.relax_column_count===
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
reater than 0, got ${JSON.stringify(e.to_line)}`)}else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(e.to_line)}`);return t};h();var uB=function(e,t){t||({delimiter_auto:t}=gi({delimiter_auto:!0})),typeof e=="string"&&(e=b.Buffer.from(e)),b.Buffer.isBuffer(e)&&(e=(o=>{let s=[],i=Vl({delimiter:[]}),a=l=>s.push(l),u=()=>{},c=i.parse(
o,!0,a,u);if(c!==void 0)throw c;return s})(e));let n=Array(127).fill().map(()=>({lines:[]}));e.map(([o],s)=>{for(let i=0,a=o.length;i<a;i++){let u=o.charCodeAt(i);n[u].lines[s]===void 0&&(n[u].lines[s]=
0),n[u].lines[s]++}}),n.map((o,s)=>{o.char_code=s,o.std=qN(o.lines),o.total=o.lines.reduce((i,a)=>i+a,0),o.preferred=!!t.preferred[s],o.score=t.score(o,t)});let r=n.reduce((o,s)=>o.score>s.score?o:s,{});
return String.fromCharCode(r.char_code)},qN=function(e){let t=e.length;if(t===0)return 0;let n=e.reduce((r,o)=>r+o)/t;return Math.sqrt(e.map(r=>Math.pow(r-n,2)).reduce((r,o)=>r+o)/t)};var cB=function(e){return e.every(t=>t==null||t.toString&&t.toString().trim()==="")},GN=13,WN=10,yi={utf8:b.Buffer.from([239,187,191]),utf16le:b.Buffer.from([255,254])},Vl=function(e={}){let t={bytes:0,
bytes_records:0,comment_lines:0,empty_lines:0,invalid_field_length:0,lines:1,records:0},n=gi(e);return{info:t,original_options:e,options:n,state:iB(n),__needMoreData:function(r,o,s){if(s)return!1;let{
encoding:i,escape:a,quote:u}=this.options,{quoting:c,needMoreDataSize:l,recordDelimiterMaxLength:f}=this.state,d=o-r-1,m=Math.max(l,f===0?b.Buffer.from(`\r
`,i).length:f,c?(a===null?0:a.length)+u.length:0,c?u.length+f:0);return d<m},parse:function(r,o,s,i){let{bom:a,comment_no_infix:u,delimiter_auto:c,encoding:l,from_line:f,ltrim:d,max_record_size:m,raw:p,
relax_quotes:A,rtrim:g,skip_empty_lines:y,to:w,to_line:E}=this.options,{comment:I,escape:v,quote:C,record_delimiter:B}=this.options,{bomSkipped:k,delimiterDiscovered:_,delimiterBufPrevious:P,rawBuffer:L,
escapeIsQuote:V}=this.state;if(!_&&c){let X;if(P===void 0?X=r:P!==void 0&&r===void 0?X=P:X=b.Buffer.concat([P,r]),r=void 0,o||X.length>c.size)this.options.delimiter=[b.Buffer.from(uB(X,this.options.delimiter_auto))],
this.state.previousBuf=X,this.state.delimiterBufPrevious=void 0,this.state.delimiterDiscovered=!0;else{this.state.delimiterBufPrevious=X;return}}let{previousBuf:fe}=this.state,F;if(fe===void 0)if(r===
void 0){i();return}else F=r;else fe!==void 0&&r===void 0?F=fe:F=b.Buffer.concat([fe,r]);if(k===!1)if(a===!1)this.state.bomSkipped=!0;else if(F.length<3){if(o===!1){this.state.previousBuf=F;return}}else{
for(let X in yi)if(yi[X].compare(F,0,yi[X].length)===0){let oe=yi[X].length;this.state.bufBytesStart+=oe,F=F.slice(oe);let xe=gi({...this.original_options,encoding:X});for(let Pe in xe)this.options[Pe]=
xe[Pe];({comment:I,escape:v,quote:C}=this.options);break}this.state.bomSkipped=!0}let K=F.length,q;for(q=0;q<K&&!this.__needMoreData(q,K,o);q++){if(this.state.wasRowDelimiter===!0&&(this.info.lines++,
this.state.wasRowDelimiter=!1),E!==-1&&this.info.lines>E){this.state.stop=!0,i();return}this.state.quoting===!1&&B.length===0&&this.__autoDiscoverRecordDelimiter(F,q)&&(B=this.options.record_delimiter);
let X=F[q];if(p===!0&&L.append(X),(X===GN||X===WN)&&this.state.wasRowDelimiter===!1&&(this.state.wasRowDelimiter=!0),this.state.escaping===!0)this.state.escaping=!1;else{if(v!==null&&this.state.quoting===
!0&&this.__isEscape(F,q,X)&&q+v.length<K)if(V){if(this.__isQuote(F,q+v.length)){this.state.escaping=!0,q+=v.length-1;continue}}else{this.state.escaping=!0,q+=v.length-1;continue}if(this.state.commenting===
!1&&this.__isQuote(F,q))if(this.state.quoting===!0){let Pe=F[q+C.length],De=g&&this.__isCharTrimable(F,q+C.length),ee=I!==null&&this.__compareBytes(I,F,q+C.length,Pe),Ye=this.__isDelimiter(F,q+C.length,
Pe),ft=B.length===0?this.__autoDiscoverRecordDelimiter(F,q+C.length):this.__isRecordDelimiter(Pe,F,q+C.length);if(v!==null&&this.__isEscape(F,q,X)&&this.__isQuote(F,q+v.length))q+=v.length-1;else if(!Pe||
Ye||ft||ee||De){this.state.quoting=!1,this.state.wasQuoting=!0,q+=C.length-1;continue}else if(A===!1){let be=this.__error(new Ce("CSV_INVALID_CLOSING_QUOTE",["Invalid Closing Quote:",`got "${String.fromCharCode(
Pe)}"`,`at line ${this.info.lines}`,"instead of delimiter, record delimiter, trimable character","(if activated) or comment"],this.options,this.__infoField()));if(be!==void 0)return be}else this.state.
quoting=!1,this.state.wasQuoting=!0,this.state.field.prepend(C),q+=C.length-1}else if(this.state.field.length!==0){if(A===!1){let Pe=this.__infoField(),De=Object.keys(yi).map(Ye=>yi[Ye].equals(this.state.
field.toString())?Ye:!1).filter(Boolean)[0],ee=this.__error(new Ce("INVALID_OPENING_QUOTE",["Invalid Opening Quote:",`a quote is found on field ${JSON.stringify(Pe.column)} at line ${Pe.lines}, value \
is ${JSON.stringify(this.state.field.toString(l))}`,De?`(${De} bom)`:void 0],this.options,Pe,{field:this.state.field}));if(ee!==void 0)return ee}}else{this.state.quoting=!0,q+=C.length-1;continue}if(this.
state.quoting===!1){let Pe=this.__isRecordDelimiter(X,F,q);if(Pe!==0){if(this.state.commenting&&this.state.wasQuoting===!1&&this.state.record.length===0&&this.state.field.length===0)this.info.comment_lines++;else{
if(this.state.enabled===!1&&this.info.lines+(this.state.wasRowDelimiter===!0?1:0)>=f){this.state.enabled=!0,this.__resetField(),this.__resetRecord(),q+=Pe-1;continue}if(y===!0&&this.state.wasQuoting===
!1&&this.state.record.length===0&&this.state.field.length===0){this.info.empty_lines++,q+=Pe-1;continue}this.info.bytes=this.state.bufBytesStart+q;let Ye=this.__onField();if(Ye!==void 0)return Ye;this.
info.bytes=this.state.bufBytesStart+q+Pe;let ft=this.__onRecord(s);if(ft!==void 0)return ft;if(w!==-1&&this.info.records>=w){this.state.stop=!0,i();return}}this.state.commenting=!1,q+=Pe-1;continue}if(this.
state.commenting)continue;if(I!==null&&(u===!1||this.state.record.length===0&&this.state.field.length===0)&&this.__compareBytes(I,F,q,X)!==0){this.state.commenting=!0;continue}let De=this.__isDelimiter(
F,q,X);if(De!==0){this.info.bytes=this.state.bufBytesStart+q;let ee=this.__onField();if(ee!==void 0)return ee;q+=De-1;continue}}}if(this.state.commenting===!1&&m!==0&&this.state.record_length+this.state.
field.length>m)return this.__error(new Ce("CSV_MAX_RECORD_SIZE",["Max Record Size:","record exceed the maximum number of tolerated bytes",`of ${m}`,`at line ${this.info.lines}`],this.options,this.__infoField()));
let oe=d===!1||this.state.quoting===!0||this.state.field.length!==0||!this.__isCharTrimable(F,q),xe=g===!1||this.state.wasQuoting===!1;if(oe===!0&&xe===!0)this.state.field.append(X);else{if(g===!0&&!this.
__isCharTrimable(F,q))return this.__error(new Ce("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",["Invalid Closing Quote:","found non trimable byte after quote",`at line ${this.info.lines}`],this.options,
this.__infoField()));oe===!1&&(q+=this.__isCharTrimable(F,q)-1);continue}}if(o===!0)if(this.state.quoting===!0){let X=this.__error(new Ce("CSV_QUOTE_NOT_CLOSED",["Quote Not Closed:",`the parsing is fi\
nished with an opening quote at line ${this.info.lines}`],this.options,this.__infoField()));if(X!==void 0)return X}else if(this.state.wasQuoting===!0||this.state.record.length!==0||this.state.field.length!==
0){this.info.bytes=this.state.bufBytesStart+q;let X=this.__onField();if(X!==void 0)return X;let oe=this.__onRecord(s);if(oe!==void 0)return oe}else this.state.wasRowDelimiter===!0?this.info.empty_lines++:
this.state.commenting===!0&&this.info.comment_lines++;else this.state.bufBytesStart+=q,this.state.previousBuf=F.slice(q);this.state.wasRowDelimiter===!0&&(this.info.lines++,this.state.wasRowDelimiter=
!1)},__onRecord:function(r){let{columns:o,group_columns_by_name:s,encoding:i,info:a,from:u,relax_column_count:c,relax_column_count_less:l,relax_column_count_more:f,raw:d,skip_records_with_empty_values:m}=this.
options,{enabled:p,record:A}=this.state;if(p===!1)return this.__resetRecord();let g=A.length;if(o===!0){if(m===!0&&cB(A)){this.__resetRecord();return}return this.__firstLineToColumns(A)}if(o===!1&&this.
info.records===0&&(this.state.expectedRecordLength=g),g!==this.state.expectedRecordLength){let y=o===!1?new Ce("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",["Invalid Record Length:",`expect ${this.state.expectedRecordLength}\
,`,`got ${g} on line ${this.info.lines}`],this.options,this.__infoField(),{record:A}):new Ce("CSV_RECORD_INCONSISTENT_COLUMNS",["Invalid Record Length:",`columns length is ${o.length},`,`got ${g} on l\
ine ${this.info.lines}`],this.options,this.__infoField(),{record:A});if(c===!0||l===!0&&g<this.state.expectedRecordLength||f===!0&&g>this.state.expectedRecordLength)this.info.invalid_field_length++,this.
state.error=y;else{let w=this.__error(y);if(w)return w}}if(m===!0&&cB(A)){this.__resetRecord();return}if(this.state.recordHasError===!0){this.__resetRecord(),this.state.recordHasError=!1;return}if(this.
info.records++,u===1||this.info.records>=u){let{objname:y}=this.options;if(o!==!1){let w={};for(let E=0,I=A.length;E<I;E++)o[E]===void 0||o[E].disabled||(s===!0&&Object.hasOwn(w,o[E].name)?Array.isArray(
w[o[E].name])?w[o[E].name]=w[o[E].name].concat(A[E]):w[o[E].name]=[w[o[E].name],A[E]]:Object.defineProperty(w,o[E].name,{value:A[E],enumerable:!0,writable:!0,configurable:!0}));if(d===!0||a===!0){let E=Object.
assign({record:w},d===!0?{raw:this.state.rawBuffer.toString(i)}:{},a===!0?{info:this.__infoRecord()}:{}),I=this.__push(y===void 0?E:[w[y],E],r);if(I)return I}else{let E=this.__push(y===void 0?w:[w[y],
w],r);if(E)return E}}else if(d===!0||a===!0){let w=Object.assign({record:A},d===!0?{raw:this.state.rawBuffer.toString(i)}:{},a===!0?{info:this.__infoRecord()}:{}),E=this.__push(y===void 0?w:[A[y],w],r);
if(E)return E}else{let w=this.__push(y===void 0?A:[A[y],A],r);if(w)return w}}this.__resetRecord()},__firstLineToColumns:function(r){let{firstLineToHeaders:o}=this.state;try{let s=o===void 0?r:o.call(null,
r);if(!Array.isArray(s))return this.__error(new Ce("CSV_INVALID_COLUMN_MAPPING",["Invalid Column Mapping:","expect an array from column function,",`got ${JSON.stringify(s)}`],this.options,this.__infoField(),
{headers:s}));let i=Kl(s);this.state.expectedRecordLength=i.length,this.options.columns=i,this.__resetRecord();return}catch(s){return s}},__resetRecord:function(){this.options.raw===!0&&this.state.rawBuffer.
reset(),this.state.error=void 0,this.state.record=[],this.state.record_length=0},__onField:function(){let{cast:r,encoding:o,rtrim:s,max_record_size:i}=this.options,{enabled:a,wasQuoting:u}=this.state;
if(a===!1)return this.__resetField();let c=this.state.field.toString(o);if(s===!0&&u===!1&&(c=c.trimRight()),r===!0){let[l,f]=this.__cast(c);if(l!==void 0)return l;c=f}this.state.record.push(c),i!==0&&
typeof c=="string"&&(this.state.record_length+=c.length),this.__resetField()},__resetField:function(){this.state.field.reset(),this.state.wasQuoting=!1},__push:function(r,o){let{on_record:s}=this.options;
if(s!==void 0){let i=this.__infoRecord();try{r=s.call(null,r,i)}catch(a){return a}if(r==null)return}this.info.bytes_records+=this.info.bytes,o(r)},__cast:function(r){let{columns:o,relax_column_count:s}=this.
options;if(Array.isArray(o)===!0&&s&&this.options.columns.length<=this.state.record.length)return[void 0,void 0];if(this.state.castField!==null)try{let a=this.__infoField();return[void 0,this.state.castField.
call(null,r,a)]}catch(a){return[a]}if(this.__isFloat(r))return[void 0,parseFloat(r)];if(this.options.cast_date!==!1){let a=this.__infoField();return[void 0,this.options.cast_date.call(null,r,a)]}return[
void 0,r]},__compareBytes:function(r,o,s,i){if(r[0]!==i)return 0;let a=r.length;for(let u=1;u<a;u++)if(r[u]!==o[s+u])return 0;return a},__isCharTrimable:function(r,o){let{timchars:s,timcharFirstBytes:i}=this.
state,a=r[o];if(a===void 0||i[a]===0)return 0;e:for(let u=0;u<s.length;u++){let c=s[u];for(let l=0;l<c.length;l++)if(c[l]!==r[o+l])continue e;return c.length}return 0},__isDelimiter:function(r,o,s){let{
delimiter:i,ignore_last_delimiters:a}=this.options;if(a===!0&&this.state.record.length===this.options.columns.length-1)return 0;if(a!==!1&&typeof a=="number"&&this.state.record.length===a-1)return 0;e:
for(let u=0;u<i.length;u++){let c=i[u];if(c[0]===s){for(let l=1;l<c.length;l++)if(c[l]!==r[o+l])continue e;return c.length}}return 0},__isEscape:function(r,o,s){let{escape:i}=this.options;if(i===null)
return!1;let a=i.length;if(i[0]===s){for(let u=0;u<a;u++)if(i[u]!==r[o+u])return!1;return!0}return!1},__isFloat:function(r){return r-parseFloat(r)+1>=0},__isQuote:function(r,o){let{quote:s}=this.options;
if(s===null)return!1;let i=s.length;for(let a=0;a<i;a++)if(s[a]!==r[o+a])return!1;return!0},__isRecordDelimiter:function(r,o,s){let{record_delimiter:i}=this.options,a=i.length;e:for(let u=0;u<a;u++){let c=i[u],
l=c.length;if(c[0]===r){for(let f=1;f<l;f++)if(c[f]!==o[s+f])continue e;return c.length}}return 0},__autoDiscoverRecordDelimiter:function(r,o){let{encoding:s}=this.options,i=[b.Buffer.from(`\r
`,s),b.Buffer.from(`
`,s),b.Buffer.from("\r",s)];e:for(let a=0;a<i.length;a++){let u=i[a].length;for(let c=0;c<u;c++)if(i[a][c]!==r[o+c])continue e;return this.options.record_delimiter.push(i[a]),this.state.recordDelimiterMaxLength=
i[a].length,i[a].length}return 0},__error:function(r){let{encoding:o,raw:s,skip_records_with_error:i}=this.options,a=typeof r=="string"?new Error(r):r;if(i){if(this.state.recordHasError=!0,this.options.
on_skip!==void 0)try{this.options.on_skip(a,s?this.state.rawBuffer.toString(o):void 0)}catch(u){return u}return}else return a},__infoDataSet:function(){return{...this.info,columns:this.options.columns}},
__infoRecord:function(){let{columns:r,raw:o,encoding:s}=this.options;return{...this.__infoDataSet(),bytes_records:this.info.bytes,error:this.state.error,header:r===!0,index:this.state.record.length,raw:o?
this.state.rawBuffer.toString(s):void 0}},__infoField:function(){let{columns:r}=this.options,o=Array.isArray(r),s=this.info.bytes_records;return{...this.__infoRecord(),bytes_records:s,column:o===!0?r.
length>this.state.record.length?r[this.state.record.length].name:null:this.state.record.length,quoting:this.state.wasQuoting}}}};var lB=e=>{let t=Vl(e),n,r=s=>{n.enqueue(s)},o=()=>{n.terminate()};return new sB({start(s){n=s},transform(s){let i=t.parse(s,!1,r,o);i&&n.error(i)},flush(){let s=t.parse(void 0,!0,r,o);s&&n.error(s)}},
new Wh({highWaterMark:1024}),new Wh({highWaterMark:1024}))};h();var ZN={",":",",".":"\\."," ":"[   -   　]","'":"['’]"};function fB({decimal:e=".",thousands:t}){if(e==="."&&t===void 0)return ze;let n=t===void 0?void 0:ZN[t],r=n===void 0?"":`|\\d{1,3}(?:${n}\
\\d{3})+|\\d{1,2}(?:${n}\\d{2})+${n}\\d{3}`,o=e===","?",":"\\.",s=new RegExp(`^[+-]?(?:\\d+${r})?(?:${o}\\d*)?(?:[eE][+-]?\\d+)?$`),i=n===void 0?void 0:new RegExp(n,"g");return a=>{let u=a.trim();if(!s.
test(u))return NaN;let c=i?u.replace(i,""):u;return ze(e===","?c.replace(",","."):c)}}h();h();function dB(e,t=0){let n=KN(),r=~t;for(let o=0;o<e.length;o++)r=n[(r^e[o])&255]^r>>>8;return~r>>>0}function KN(){return Uint32Array.from({length:256},(e,t)=>{let n=t;for(let r=0;r<8;r++)n=n&1?n>>>
1^3988292384:n>>>1;return n})}h();function wi(e){let t=e.getReader(),n=new Uint8Array,r=async()=>{for(;;){if(n.length){let i=n;return n=new Uint8Array,i}let{done:o,value:s}=await t.read();if(o)return new Uint8Array;n=s}};return{next:r,
async read(o){let s=[];for(let i=o;i>0;){let a=await r();if(!a.length)break;let u=a.subarray(0,i);n=a.subarray(u.length),i-=u.length,s.push(u)}return gt(s)},cancel:()=>t.cancel().catch(()=>{})}}function Vh(e,t){
return new ReadableStream({start(n){e.length&&n.enqueue(e)},async pull(n){let r=await t.next();r.length?n.enqueue(r):n.close()},cancel:()=>t.cancel()},{highWaterMark:0})}async function Hl(e){let t=wi(
e),n=await t.read(2),r=Vh(n,t),o=n[0]===31&&n[1]===139;return{stream:o?r.pipeThrough(new DecompressionStream("gzip")):r,packed:o}}var ys=65536;async function hB(e,t){let n=0,r=await HN(e,t,s=>n=dB(s,n)),o=wi(r);try{return{...await VN(o,t),checksum:()=>n}}catch(s){throw await o.cancel(),s}}async function VN(e,t){let n=await e.read(
ys),r=n.length<ys;n[0]===239&&n[1]===187&&n[2]===191&&(n=n.subarray(3));let o=(t.skip?void 0:AB(n))??gB(n);if(o)throw t.refuse(o);let s=mB(n,t.skip);for(;s===void 0&&!r;){if(n.length>t.maxLine)throw t.
refuse(`the ${t.skip} lines of "skip" must have at most ${t.maxLine} bytes: they have more`);let c=await e.read(Math.max(ys,n.length));r=c.length<Math.max(ys,n.length),n=gt([n,c]),s=mB(n,t.skip)}n=n.subarray(
s??n.length);let i=new TextDecoder().decode(n.subarray(0,16)),[a,u]=/^"?sep=([^"\r\n])"?(?:\r\n|\r|\n|$)/i.exec(i)??[];return a!==void 0&&(n=n.subarray(new TextEncoder().encode(a).length)),{head:new TextDecoder().
decode(n.subarray(0,ys)),isWhole:r&&n.length<=ys,separator:u,stream:Vh(n,e)}}function mB(e,t){let n=0;for(let r=0;r<t;r++){for(;n<e.length&&e[n]!==pB&&e[n]!==Hh;)n++;if(n>=e.length||e[n]===Hh&&n+1>=e.
length)return;n+=e[n]===Hh&&e[n+1]===pB?2:1}return n}var[pB,Hh]=[10,13];async function HN(e,{maxBytes:t,refuse:n},r){let{stream:o,packed:s}=await Hl(e),i=wi(o),a=new TextDecoder("utf-8",{fatal:!0}),u=0,
c=async()=>{try{return await(u===0?i.read(ys):i.next())}catch(l){throw!s||l.name==="UserError"?l:n("it must be one whole gzip file: it is cut off, damaged, or several files in one; unpack it with gunz\
ip first")}};return new ReadableStream({async pull(l){let f=await c();try{if(u+=f.length,s&&u>t)throw n(`what the gzip file holds must be at most ${t} bytes ("maxBytes"): it is more`);if(!JN(a,f))throw n(
XN(f,u===f.length));r(f)}catch(d){throw await i.cancel(),d}f.length?l.enqueue(f):l.close()},cancel:()=>i.cancel()},{highWaterMark:0})}function JN(e,t){try{return e.decode(t,{stream:t.length>0}),!0}catch{
return!1}}var YN=[["an Excel or zip file",[80,75,3,4],"save it as CSV (UTF-8), or unzip it"],["an old Excel file",[208,207,17,224],"save it as CSV (UTF-8)"],["a Parquet file",[...Mt("PAR1"),21],"write\
 it as CSV"],["a zstd file",[40,181,47,253],"unpack it, or pack it with gzip"],["an xz file",[253,55,122,88],"unpack it, or pack it with gzip"],["a bzip2 file",[...Mt("BZh"),void 0,...Mt("1AY&SY")],"u\
npack it, or pack it with gzip"],["an SQLite file",Mt("SQLite format 3\0"),"write a table of it as CSV"],["a PDF file",Mt("%PDF-"),"write its table as CSV"],["a gzip file inside of another",[31,139,8],
"unpack it once with gunzip"],["an Arrow or Feather file",Mt("ARROW1\0"),"write it as CSV"],["an HDF5 file",[137,...Mt(`HDF\r
`)],"write its table as CSV"],["a NumPy file",[147,...Mt("NUMPY")],"write it as CSV (numpy.savetxt)"],["a pickle of Python",[128,4,149],"write it as CSV (DataFrame.to_csv)"],["an image",[137,...Mt("PN\
G")],"a table of its pixels as CSV is one"],["an HTML page",Mt("<!DOCTYPE"),"look whether a download gave an error page"],["an HTML page",Mt("<!doctype"),"look whether a download gave an error page"],
["an HTML page",Mt("<html"),"look whether a download gave an error page"],["an HTML page",Mt("<table"),"save it as CSV (UTF-8)"],["an XML file",Mt("<?xml"),"write its table as CSV"],["JSON",Mt('{"'),"\
write it as CSV"],["JSON",Mt("[{"),"write it as CSV"],["an ARFF file",Mt("@relation "),'set "skip" to the lines before its rows and "header" to the names, or write it as CSV'],["a Git LFS pointer",Mt(
"version https://git-lfs"),"fetch the file itself with git lfs pull"]];function Mt(e){return Array.from(e,t=>t.charCodeAt(0))}function AB(e){let t=YN.find(([,n])=>n.every((r,o)=>o<e.length&&(r===void 0||
e[o]===r)));return t&&`the file must be a table as UTF-8 text: it is ${t[0]}; ${t[2]}`}function XN(e,t){let n="the file must be UTF-8 text",r=t?AB(e)??gB(e):void 0;if(r)return r;let{encoding:o,name:s}=ez(
e);return`${n}: it has bytes that are not, as ${s} has; save it as UTF-8, or run iconv -f ${o} -t UTF-8`}function gB(e){let t=i=>`the file must be UTF-8 text: it looks like ${i}; save it as UTF-8, or \
run iconv -f ${i} -t UTF-8`;if(e[0]===255&&e[1]===254)return t(e.length>3&&e[2]===0&&e[3]===0?"UTF-32":"UTF-16");if(e[0]===254&&e[1]===255)return t("UTF-16");let n=Math.min(e.length,4096)&-2;if(n<4)return;
let r=[0,0];for(let i=0;i<n;i++)e[i]===0&&(r[i%2]+=1);let[o,s]=r;if(s>.4*n/2&&o===0)return t("UTF-16LE");if(o>.4*n/2&&s===0)return t("UTF-16BE")}function ez(e){let[t,n,r]=[0,0,0];for(let o=0;o<e.length;o++){
let s=e[o];s<128||(t++,(o===0||e[o-1]<128)&&n++,s<160&&r++)}return t>1.5*n?{encoding:"<its encoding>",name:"an encoding of another script (such as Shift_JIS, GB18030, Big5, EUC-KR or Windows-1251)"}:r>
0?{encoding:"WINDOWS-1252",name:"Windows-1252 (Western European)"}:{encoding:"ISO-8859-1",name:"Latin-1 (ISO 8859-1) or Windows-1252"}}h();h();var yB=[",",";","	","|"];var tz=new Set(yB);function wB(e,t,n){let r=yB.map(o=>nz(e,t,o,n)).filter(({columns:o})=>o>1);return r.sort((o,s)=>Number(s.known)-Number(o.known)||s.even-o.even||s.clean-o.clean||s.columns-o.columns),
r[0]?.delimiter??","}function nz(e,t,n,r){let o=oz(e,t,n,r),s=o[0]??[],{names:i=[],widths:a=[]}=r,u=o.flat();return{delimiter:n,known:s.some(({text:c})=>i.includes(c))||a.includes(s.length),even:o.filter(
({length:c})=>c===s.length).length/Math.max(1,o.length),clean:u.filter(c=>rz(c,n)).length/Math.max(1,u.length),columns:s.length}}function rz({text:e,quoted:t},n){if(t||/^[+-]?[\d.]{0,20},\d{1,20}$/.test(
e))return!0;for(let r of e)if(r!==n&&tz.has(r))return!1;return!0}function oz(e,t,n,{quote:r,comment:o}){let s=[],i=0;for(;i<e.length&&s.length<200;){if(o!==void 0&&e.startsWith(o,i))for(;i<e.length&&!Jh(
e[i]);)i++;if(Jh(e[i])){i++;continue}let a=[],u=!1;for(;;){let c=sz(e,i,n,r);if(i=c.end,u=c.closed,a.push(c),e[i]!==n)break;i++}if(i>=e.length&&!(t&&u))break;(a.length>1||a[0].text!==""||a[0].quoted)&&
s.push(a)}return s}function sz(e,t,n,r){let o=t;for(;(e[o]===" "||e[o]==="	")&&e[o]!==n;)o++;let s=r!==void 0&&e[o]===r,i=s?o+1:o,a=!0;if(s){for(o++;o<e.length;o++)if(e[o]===r){if(e[o+1]!==r)break;o++}
a=o<e.length}let u=o;for(;o<e.length&&e[o]!==n&&!Jh(e[o]);)o++;let c=e.slice(i,s?u:o);return{text:s?c.replaceAll(r+r,r):c.trim(),quoted:s,end:o,closed:a}}function Jh(e){return e===`
`||e==="\r"}function Oo(e){return e==="	"?"a tab":JSON.stringify(e)}h();var Yh=()=>ce(se().min(1)).default([]),iz=sn(se().min(1),se()).superRefine((e,t)=>{for(let[n,r]of Object.entries(e)){let o=qE(r);o&&t.addIssue({code:"custom",path:[n],message:o})}}),bB=e=>R({path:e.path().
describe("The file, UTF-8, gzipped or not; relative to the config file."),label:at([se().min(1),Ne(),ce(at([se().min(1),Ne()])).min(1)],{error:"must be a column's name, its position, or a list of thes\
e"}).describe("Column of the labels: its name, or its position from 0 (-1 is the last); or a list of columns."),header:at([Le(),ce(se().min(1)).min(1)]).default(!0).describe("Whether the first row has\
 the names; or the names. Without any they are column1, column2, …"),delimiter:se().default("auto").refine(t=>t==="auto"||/^[^"\r\n]$/u.test(t),'must be "auto" or one character, and no quote or line\
 break').describe("One character; or `auto`: a comma, semicolon, tab or vertical bar, as the file looks."),missing:ce(se()).default([...LE]).describe("Texts that stand for a missing cell, space around\
 them aside."),numeric:Yh().describe("Columns of numbers, whatever their cells look like."),categorical:Yh().describe("Columns of categories, whatever their cells look like."),text:ce(se().min(1)).optional().
describe("Columns of free texts, which become features of their words."),tokens:ce(se().min(1)).optional().describe("Columns of ids, whole numbers from 0 on with spaces between them, for students that\
 read them."),ignore:Yh().describe("Columns to leave out, such as a row's id."),maxColumns:Ne().min(2).default(2e4).describe("A file with more columns is refused."),decimal:ye([".",","]).optional().describe(
"Decimal mark of numbers; a point by default."),thousands:ye([",","."," ","'"]).optional().describe("What is between groups of three digits; nothing by default."),dates:at([ce(se().min(1)),iz]).optional().
describe("Columns of dates (ISO 8601), or each with its format (`DD/MM/YYYY`); read as days since 1970."),comment:se().optional().refine(t=>t===void 0||/^[^\s"]{1,10}$/.test(t),"must be 1 to 10 signs,\
 no space or quote").describe("What begins a line that is no row; nothing by default."),quote:se().optional().refine(t=>t===void 0||t==="none"||/^[!-/:-@[-`{-~]$/.test(t),'must be "none" or one sign, \
such as a quote').describe('Around cells that hold delimiters or line breaks, or `none`; `"` by default.'),skip:Ne().min(0).max(1e6).optional().describe("Lines before the table; 0 by default."),duplicates:ye(
["refuse","number"]).optional().describe("What to do with names that come twice: refuse the file (by default), or number them (x, x_2)."),maxBytes:Ne().min(1).optional().describe("A gzip file that hol\
ds more bytes is refused; 4 GiB by default.")}).superRefine((t,n)=>{let{numeric:r,categorical:o,text:s=[],tokens:i=[],ignore:a,dates:u=[]}=t,c=(E,I)=>n.addIssue({code:"custom",path:E,message:I}),l=new Map(
a.map(E=>[E,"ignore"])),f={numeric:r,categorical:o,text:s,tokens:i,dates:Array.isArray(u)?u:Object.keys(u)};for(let[E,I]of Object.entries(f))I.forEach((v,C)=>{let B=l.get(v)??E;if(B===E)return l.set(v,
E);c(E==="dates"&&!Array.isArray(u)?[E,v]:[E,C],`must not be listed under "${B}" as well`)});let{decimal:d=".",thousands:m,delimiter:p,comment:A,quote:g='"',header:y,duplicates:w}=t;m===d&&c(["thousan\
ds"],`must be another sign than "decimal" (${S(d)})`),g===p&&c(["quote"],'must be another sign than "delimiter"'),A!==void 0&&(A.includes(p)||A.includes(g))&&c(["comment"],"must not have the delimiter\
 or the quote in it"),w!==void 0&&y!==!0&&c(["duplicates"],'must be left out where the names are not those of the first row ("header")')});function Vt({path:e},t){return new x(`Cannot read ${e} as csv\
: ${t}`)}function EB({delimiter:e,looks:t,isGuess:n}){return n?e===","?"":`, apart at ${Oo(e)} as the file looks ("delimiter")`:e===t?"":`; the file looks as if cells were apart at ${Oo(t)} ("delimiter")`}function IB(e,t,n){
let{header:r,maxColumns:o,duplicates:s}=t;if(e.length>o)throw Vt(t,`the file must have at most ${o} columns ("maxColumns"): it has ${e.length}`);let{delimiter:i,looks:a,like:u}=n;if(e.length===1&&i!==
a)throw Vt(t,`the file must have cells apart at ${Oo(i)}: it has one column so, ${Kt(e)}, and looks as if they were apart at ${Oo(a)}; set "delimiter" to ${S(a)} or "auto"`);if(e.length===1&&r===!0&&!n.
labelOptional&&e[0]!==t.label)throw Vt(t,`the file must have a column beside the label: row 1 has one cell, ${Kt(e)}; set "delimiter" to what is between cells, or "skip" to how many lines come before \
the names`);if(r===!1)return e.map((p,A)=>`column${A+1}`);let c=r===!0?e.map((p,A)=>p.trim()||`column${A+1}`):r,l=s==="number"?cz(c):c,f=oa(l);if(f!==void 0)throw Vt(t,lz(l,f,r===!0));az(l,t,n);let d=uz(
l,e.length,t,n),m=u&&[...u.numeric,...u.categorical,...u.further??[]].find(p=>!d.includes(p));if(m!==void 0)throw Vt(t,`the file must have the column ${S(m)}: its ${ct(d.length,"column")} are ${Kt(d)}${it(
m,d)}`);return d}function az(e,t,{labelOptional:n=!1}){let{header:r,comment:o,label:s}=t,[i]=/^(?:#|%|\/\/|--)/.exec(e[0])??[];if(r!==!0||o!==void 0||i===void 0)return;let a=[s].flat().filter(u=>typeof u==
"string");if(!(n||!a.length||a.some(u=>e.includes(u))))throw Vt(t,`row 1 must have the names of the columns, ${Kt(a)} among them: it begins with ${S(e[0])}; set "comment" to ${S(i)} if such lines are \
comments, or "skip" to how many lines come before the names`)}function uz(e,t,n,{labelOptional:r=!1}){if(e.length===t)return e;let o=[n.label].flat();if(r&&e.length===t+o.length){let s=new Set(o.map(i=>Ws(
e,i)));return e.filter((i,a)=>!s.has(a))}throw Vt(n,`"header" must name ${ct(t,"column")}, one per cell: it names ${e.length}`)}function cz(e){let t=new Set(e),n=new Set;return e.map(r=>{let o=r;for(let s=2;n.
has(o)||o!==r&&t.has(o);s++)o=`${r}_${s}`;return n.add(o),o})}function lz(e,t,n){let r=e.indexOf(t),o=`${r+1} and ${e.indexOf(t,r+1)+1}`,s=n?`; set "duplicates" to "number" to call the second ${S(`${t}\
_2`)}, or "header" to false if row 1 has no names`:"";return`column names must differ: ${S(t)} is there twice, as columns ${o}${s}`}var CB={kind:"dataset",name:"csv",summary:"Rows of a comma-separated file: numbers, categories, texts or ids, with a label column.",formerDefaults:{delimiter:{was:",",is:"auto"}},options:bB,create(e,t){
let n=t.resolve(fo),r={...e,isMissing:fz(e.missing),number:fB(e),dates:dz(e),refuse:o=>Vt(e,o)};return{load:o=>mz(n,e,r,o),rows:o=>hz(n,e,r,o)}}};function fz(e){let t=new Set(e.map(o=>o.trim())),n=Math.
max(0,...Array.from(t,({length:o})=>o)),r=o=>o>32&&o<127;return o=>{let{length:s}=o;return s>n&&r(o.charCodeAt(0))&&r(o.charCodeAt(s-1))?!1:t.has(o.trim())}}function dz({dates:e=[]}){return Array.isArray(
e)?new Map(e.map(t=>[t,Vo()])):new Map(Object.entries(e).map(([t,n])=>[t,Vo(n)]))}async function mz(e,t,n,r){let o=await vB(e,t,u=>bc(u,n,r)),s=o.result.finish(),i=await vB(e,t,()=>Ec(s,n));if(i.checksum!==
o.checksum)throw Vt(t,"the file must not change while it is read: it did");let a=i.result.finish();return{...a,warnings:[...pz(o,s.columns,t),...a.warnings??[]]}}function pz({delimiter:e,isGuess:t},n,{
header:r}){let o=n.filter(a=>!Number.isNaN(ze(a))),s=r===!0&&o.length>=Math.max(1,n.length-1)?[`row 1 has the names of the columns, and they are numbers: ${Kt(n)}; set "header" to false if it is a row`]:
[];return!t||e===","?s:[`the file has ${`${n.length} columns apart at ${Oo(e)}`}, as it looks ("delimiter": "auto"): set "delimiter" if that is wrong`,...s]}async function vB(e,t,n){let{records:r,checksum:o,
delimiter:s,isGuess:i}=await xB(e,t),a;for await(let u of r)a?a.add(u):a=n(u);return{result:a,checksum:o(),delimiter:s,isGuess:i}}async function*hz(e,t,{isMissing:n,dates:r,number:o},s){let i=new Set(
t.ignore),{text:a=[],tokens:u=[]}=t,c=new Set([...s?.categorical??[],...t.categorical,...a,...u]),l=t.decimal===","||t.thousands!==void 0,{records:f}=await xB(e,t,{labelOptional:!0,like:s}),d,m=[],p=0;
for await(let A of f){if(!d){d=A;let y=new Set([t.label].flat().map(E=>typeof E=="string"?d.indexOf(E):s?-1:Ws(d,E))),w=s&&new Set(s.numeric);m=d.map((E,I)=>{let v=r?.get(E),C=(P,L,V)=>{if(!Number.isNaN(
P))return String(P);if(!w?.has(E)||Number.isNaN(ze(L)))return L;throw Vt(t,`row ${p}, column ${S(E)} must be ${V}, as in the file of the training rows: current value is ${S(L)}`)};if(v)return P=>C(v(P),
P,"a date");let B=w?w.has(E):!y.has(I)&&!c.has(E),k=t.decimal===","?"a decimal comma":"a decimal point",_=t.thousands===void 0?"":` and ${S(t.thousands)} between thousands`;return l&&B?P=>C(o(P),P,`a \
number with ${k}${_}`):P=>P});continue}p++;let g=new Map;for(let y=0;y<d.length;y++){let w=A[y];i.has(d[y])||g.set(d[y],n(w)?void 0:m[y](w))}yield{number:p,cells:g}}}var Xh=1<<24,Az=2**32;async function xB(e,t,n={}){
let{skip:r=0,maxBytes:o=Az,comment:s,header:i}=t,a=t.quote==="none"?void 0:t.quote??'"',u=C=>Vt(t,C),c=await e.open(t.path),l=await hB(c,{skip:r,maxBytes:o,maxLine:Xh,refuse:u}),{separator:f}=l,d=t.delimiter===
"auto"&&f===void 0,{numeric:m=[],categorical:p=[],further:A=[]}=n.like??{},g=[t.label].flat(),y=g.filter(C=>typeof C=="string"),w=f??wB(l.head,l.isWhole,{quote:a,comment:s,names:[...y,...t.ignore,...t.
numeric,...t.categorical,...m,...p,...t.text??[],...t.tokens??[],...A],widths:Array.isArray(i)?[i.length,...n.labelOptional?[i.length-g.length]:[]]:[]}),E=t.delimiter==="auto"?w:t.delimiter;if(E===a)throw await l.
stream.cancel(),u(`the file must not have ${Oo(a)} both as delimiter and as quote: set "delimiter"`);let I=lB({trim:!0,delimiter:E,quote:a??null,escape:a??null,...s===void 0?{}:{comment:s,comment_no_infix:!0},
record_delimiter:[`\r
`,`
`,"\r"],relax_column_count:!0,skip_empty_lines:!0,max_record_size:Xh}),v={...n,delimiter:E,looks:w,isGuess:d};return{records:gz(l.stream.pipeThrough(I),t,v),checksum:l.checksum,delimiter:E,isGuess:d}}
async function*gz(e,t,n){let r,o=0;try{for await(let s of e)if(!(!r&&(yield r=IB(s,t,n),t.header===!0))){if(o++,s.length!==r.length){let i=`row ${o} must have ${ct(r.length,"cell")}: it has ${s.length}`;
throw Vt(t,`${i}${EB(n)}`)}yield s}}catch(s){throw s instanceof Ce?Vt(t,yz(s,t)):s}if(!r)throw Vt(t,"the file must not be empty: it is")}function yz(e,{header:t}){let n=e.records+(t===!0?0:1),r=n===0?
"the header":`row ${n}`;switch(e.code){case"CSV_QUOTE_NOT_CLOSED":return`${r} must close its quote: the file ends first; set "quote" to "none" if quotes mean nothing`;case"INVALID_OPENING_QUOTE":return`${r}\
 must quote a cell that has quotes inside, and double them: it has a lone quote; set "quote" to "none" if quotes mean nothing`;case"CSV_INVALID_CLOSING_QUOTE":case"CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_\
QUOTE":return`${r} must end a quoted cell at its closing quote: text follows the quote`;case"CSV_MAX_RECORD_SIZE":return`${r} must be at most ${Xh} characters: it is longer, so this may be no CSV file`;default:
return`${r} must be CSV: ${e.message.replaceAll(/\s+/g," ")}`}}h();var wz=e=>R({images:e.path().describe("Training images, gzipped or not; relative to the config file."),labels:e.path().describe("Their labels."),testImages:e.path().optional().describe("Test images: t\
he split's test part, where the config names none."),testLabels:e.path().optional().describe("Their labels; given with `testImages`."),limit:D().int().min(2).optional().describe("Use only the first so\
 many training images."),path:e.path().optional().describe("Images without labels, in place of all others: what `deno task predict` gives.")}).superRefine(({testImages:t,testLabels:n},r)=>{let o=(s,i)=>r.
addIssue({code:"custom",path:[s],message:`must be given with ${i}`});t===void 0&&n!==void 0&&o("testImages","testLabels"),t!==void 0&&n===void 0&&o("testLabels","testImages")}),BB={kind:"dataset",name:"\
idx",summary:"Images and labels in IDX files, as MNIST has them.",options:wz,create(e,t){let n=t.resolve(fo);return{load:()=>$B(n,e),rows:()=>e.path===void 0?bz(n,e):Ez(n,e.path)}}},RB="class";async function $B(e,t){
let n=await kB(e,t.images,t.labels,t.limit),{testImages:r,testLabels:o}=t,s=r===void 0?void 0:await kB(e,r,o);if(s&&s.width!==n.width)throw Ir(r,`its images must have as many pixels as those of ${t.images}\
 (${n.width}): they have ${s.width}`);let i=s?[n,s]:[n],a=gt(i.map(({pixels:f})=>f)),u=gt(i.map(({labels:f})=>f)),c=Gs(Array.from(new Set(u),String));if(c.length<2)throw Ir(t.labels,`there must be at \
least 2 classes: all are ${c[0]}`);let l=new Map(c.map((f,d)=>[Number(f),d]));return{rows:u.length,numeric:{names:_B(n.width),values:a,scale:"table",image:n.image},categorical:[],label:RB,classes:c,labels:Int32Array.
from(u,f=>l.get(f)),...s&&{trainRows:n.labels.length}}}async function*bz(e,t){let{numeric:{names:n,values:r},rows:o,classes:s,labels:i}=await $B(e,t);for(let a=0;a<o;a++)yield OB(a,n,r,s[i[a]])}async function*Ez(e,t){
let{pixels:n,width:r}=await PB(e,t),o=_B(r);for(let s=0;s*r<n.length;s++)yield OB(s,o,n)}function OB(e,t,n,r){let o=new Map(t.map((s,i)=>[s,String(n[e*t.length+i])]));return r!==void 0&&o.set(RB,r),{number:e+
1,cells:o}}function _B(e){let t=String(e-1).length;return Array.from({length:e},(n,r)=>`p${String(r).padStart(t,"0")}`)}async function kB(e,t,n,r){let{pixels:o,width:s,image:i}=await PB(e,t),{values:a}=await TB(
e,n,[1]),u=o.length/s;if(a.length!==u)throw Ir(n,`there must be a label for each of the ${u} images of ${t}: it has ${a.length}`);if(r===void 0)return{pixels:o,width:s,image:i,labels:a};if(r>u)throw Ir(
t,`it must have the ${r} images of "limit": it has ${u}`);return{pixels:o.subarray(0,r*s),width:s,image:i,labels:a.subarray(0,r)}}async function PB(e,t){let{values:n,sizes:[,...r]}=await TB(e,t,[3,4]),
[o,s,i=1]=r;return{pixels:n,width:o*s*i,image:{height:o,width:s,channels:i}}}var SB=2**31;async function TB(e,t,n){let{stream:r,packed:o}=await Hl(await e.open(t)),s=wi(r);try{return await Iz(s,t,n)}catch(i){
throw!o||i instanceof x?i:Ir(t,"it must be a whole gzip file: it cannot be unpacked")}finally{await s.cancel()}}async function Iz(e,t,n){let r=await e.read(4),[o,s,i,a]=r;if(o!==0||s!==0||i!==8||!n.includes(
a)){let p=n.map(g=>`00 00 08 0${g}`).join(" or "),A=Array.from(r,g=>g.toString(16).padStart(2,"0")).join(" ");throw Ir(t,`it must begin with the bytes ${p}: it begins with ${A||"none"}`)}let u=await e.
read(4*a);if(u.length<4*a)throw Ir(t,"it must have the sizes of its array: it ends before them");let c=new DataView(u.buffer,u.byteOffset),l=Array.from({length:a},(p,A)=>c.getUint32(4*A)),[f,d]=[l.reduce(
(p,A)=>p*A,1),l.join(" × ")];if(f===0||f>SB)throw Ir(t,`its array must have from 1 to ${SB} values: it has ${d}`);let m=await e.read(f);if(m.length<f)throw Ir(t,`it must have ${d} values: it ends aft\
er ${ct(m.length,"value")}`);if((await e.read(1)).length)throw Ir(t,`it must end after ${d} values: it goes on`);return{sizes:l,values:m}}function Ir(e,t){return new x(`Cannot read ${e} as idx: ${t}`)}h();var vz="",QB={kind:"dataset",name:"text",summary:"A text file in windows of characters or words, to learn what comes next.",options:e=>R({path:e.path().describe("The file, UTF-8; relative to the confi\
g file."),unit:ye(["characters","words"]).default("characters").describe("What a token is: a character, or what white space stands between."),length:Ne().min(1).max(4096).default(32).describe("Tokens \
of a window that a model reads."),vocabulary:Ne().min(3).max(1e6).default(1e4).describe("How many ids there are at most, that of padding and that of unknown tokens included: the most frequent tokens h\
ave one."),test:D().gt(0).lt(1).default(.1).describe("The share of windows, at the end, that is the test part.")}),create({path:e,unit:t,length:n,vocabulary:r,test:o},s){let i=t==="words"?" ":"",a=d=>new x(
`Cannot read ${e} as text: ${d}`),u=async()=>{let d=await new Response(await s.resolve(fo).open(e)).bytes();try{return qI(new TextDecoder("utf-8",{fatal:!0}).decode(d),i)}catch(m){throw m instanceof TypeError?
a("it must be UTF-8: it is not"):m}},c=d=>{if(d.length<3)throw a(`it must have 3 ${t} or more: it has ${d.length}`);let m=[];for(let A=0;A+1<d.length;A+=n)m.push(d.slice(A,A+n+1));let p=Math.floor(m.length*
(1-o));if(p>=1&&p<m.length)return{windows:m,trained:p};throw a(`it must have windows to train on and to test on: it has ${m.length} of ${n} ${t}; make "length" shorter`)},l=({windows:d,trained:m})=>[vz,
ca,...Cz(d.slice(0,m),r-2)];return{async load(){let d=c(await u()),{windows:m,trained:p}=d,A=l(d),g=gp(A),y=(v,C)=>zE(v,m.map(B=>C(B).map(k=>g(k))),A.length),{ids:w,starts:E}=y("next",v=>v.slice(1)),I=w.
subarray(0,E[p]);return{rows:m.length,numeric:{names:[],values:new Float32Array},categorical:[],further:[y(t,v=>v.slice(0,-1))],label:"next",labelColumns:[{name:"next",ids:w,starts:E,vocabulary:A,between:i}],
classes:[],labels:new Int32Array(m.length),trainRows:p,warnings:[...f(I,`the training part are not among the ${A.length-2} most frequent`),...f(w.subarray(I.length),"the test part are not in the vocab\
ulary of the training part")]}},async*rows(d){let m=await u();if(!m.length)throw a(`it must have ${t}: it has none`);let p=gp(d?.vocabulary??l(c(m)));for(let A=0,g=1;A<m.length;A+=n,g++){let y=m.slice(
A,A+n).map(w=>{let E=p(w);if(E!==void 0)return E;throw a(`each of its ${t} must be in the student's vocabulary: ${S(w)} is not`)});yield{number:g,cells:new Map([[t,y.join(" ")]])}}}};function f(d,m){let p=d.
reduce((g,y)=>g+(y===1?1:0),0);if(p===0)return[];let A=(100*p/d.length).toPrecision(2);return[`${p} ${t} (${A} %) of ${m}: each counts as ${S(ca)}`]}}};function Cz(e,t){let n=new Map;for(let r of e)for(let o of r)
n.set(o,(n.get(o)??0)+1);return n.delete(ca),[...n].sort(([r,o],[s,i])=>i-o||Yn(r,s)).slice(0,t).map(([r])=>r).sort(Yn)}h();h();function DB({buckets:e,of:t,ngrams:[n,r]}){let o=t==="words"?Sz:Bz;return{write(s,i,a){if(s===null)return;let u=new Map;for(let f of o(xz(String(s)),n,r)){let d=Rz(f),m=Math.abs(d)%e;u.set(m,(u.get(m)??
0)+(d<0?-1:1))}let c=0;for(let f of u.values())c+=f*f;if(c===0)return;let l=Math.sqrt(c);for(let[f,d]of u)i[a+f]=d/l}}}function xz(e){return e.normalize("NFC").toLowerCase()}var kz=/[\p{L}\p{M}\p{N}_]{2,}/gu;
function Sz(e,t,n){let r=e.match(kz)??[],o=[];for(let s=t;s<=n;s++)for(let i=0;i+s<=r.length;i++)o.push(r.slice(i,i+s).join(" "));return o}function Bz(e,t,n){let r=[];for(let o of e.split(/\s+/u)){if(o===
"")continue;let s=[" ",...o," "];for(let i=t;i<=n;i++){let a=0;do r.push(s.slice(a,a+i).join(""));while(++a+i<=s.length);if(s.length<=i)break}}return r}function Rz(e){let t=new TextEncoder().encode(e),
{length:n}=t,r=0;for(let o=0;o<n;o+=4){let s=o+4<=n,i=t[o]|(t[o+1]??0)<<8|(t[o+2]??0)<<16|(t[o+3]??0)<<24;i=Math.imul(i,3432918353),i=Math.imul(i<<15|i>>>17,461845907),r^=i,s&&(r=Math.imul(r<<13|r>>>19,
5)+3864292196|0)}return r^=n,r=Math.imul(r^r>>>16,2246822507),r=Math.imul(r^r>>>13,3266489909),r^r>>>16}var MB={kind:"encoder",name:"hash",summary:"Texts as counts of their words, or of runs of characters, in buckets by their hash.",paper:"Weinberger et al. (2009), Feature Hashing for Large Scale Multit\
ask Learning, https://arxiv.org/abs/0902.2206",options:()=>R({buckets:Ne().min(2).max(65536).default(1024).describe("How many features a text becomes."),of:ye(["words","characters"]).default("words").
describe("What is counted: words of two characters or more, or runs of characters within words."),ngrams:ao([Ne().min(1).max(16),Ne().min(1).max(16)]).optional().describe("The shortest and the longest\
 run that counts; [1, 1] for words by default, [3, 5] for characters.")}).refine(({ngrams:e=[1,1]})=>e[0]<=e[1],{path:["ngrams"],error:"must have the shortest run first"}).transform(({ngrams:e,...t})=>({
...t,ngrams:e??$z(t.of)})),create:e=>({takes:["text","category"],fit:t=>t.map(()=>({kind:"encoded",width:e.buckets,state:null})),cells:()=>DB(e)})};function $z(e){return e==="words"?[1,1]:[3,5]}h();var FB={kind:"encoder",name:"image",summary:"Pixels of an image, standardised or from 0 to 1.",options:()=>R({scale:ye(["standard","range"]).default("standard").describe("`standard`: less the mean of \
the training rows' pixels, divided by their standard deviation; `range`: the smallest of them is 0 and the largest 1.")}),create:({scale:e})=>({takes:["image"],fit:(t,n)=>(e==="range"?Oz:Jo)(t,n)})};function Oz(e,t){
let n=new Uint8Array(e.length),[r,o]=[1/0,-1/0];for(let a of t)for(let u=0;u<e.length;u++){let{values:c,stride:l,at:f}=e[u],d=c[a*l+f];Number.isNaN(d)?n[u]=1:[r,o]=[Math.min(r,d),Math.max(o,d)]}let[s,
i]=r<o?[r,o-r]:[Number.isFinite(r)?r:0,1];return e.map((a,u)=>({kind:"numeric",mean:s,sd:i,missing:n[u]===1}))}h();var LB={kind:"encoder",name:"none",summary:"Numbers as they are, at most a million from 0; a missing one is the mean.",options:()=>R({}),create:()=>({takes:["numeric","image"],fit(e,t){let n=e;return n.
forEach(r=>_z(r,t)),Jo(n,t).map(({kind:r,missing:o,mean:s})=>({kind:r,mean:0,sd:1,missing:o,fill:s}))}})};function _z({name:e,values:t,stride:n,at:r},o){for(let s of o){let i=t[s*n+r];if(Math.abs(i)>go)
throw new x(`Cannot leave column ${S(e)} as it is (encoder none) as its numbers must be at most ${go} from 0: current value in row ${s+1} is ${i}; have it standardised`)}}h();var NB={kind:"encoder",name:"one-hot",summary:"A feature for each of the most frequent categories.",options:()=>R({most:Ne().min(1).max(65536).default(_n).describe("How many categories have a feature,\
 the most frequent ones; the others have none.")}),create:({most:e})=>({takes:["category"],fit:(t,n)=>t.map(r=>ip(r,n,e))})};h();var zB={kind:"encoder",name:"standardise",summary:"Numbers, less their mean and divided by their standard deviation.",options:()=>R({}),create:()=>({takes:["numeric","image"],fit:(e,t)=>Jo(e,t)})};h();h();function jB({options:e,state:t}){let{vocabulary:n}=t,{longest:r=1/0}=e;return{vocabulary:n,ids(o){return o===null?new Int32Array:o instanceof Int32Array?o.length>r?o.subarray(0,r):o:"ids"}}}var Pz=R({vocabulary:Ne().min(1).max(2**31-1)}),UB={kind:"encoder",name:"tokens",summary:"Sequences of ids as the input `tokens`, for students that read it.",options:()=>R({longest:Ne().min(1).optional().
describe("Of a longer sequence the first so many ids; all by default.")}),create:({longest:e=1/0})=>({takes:["tokens"],fit:t=>t.map(n=>{let{vocabulary:r}=n;return{kind:"encoded",width:0,state:{vocabulary:r}}}),
cells(t){let{success:n,data:r}=Pz.safeParse(t);if(!n)throw new x("Cannot use the encoder tokens as it must know the size of its vocabulary: it does not");return jB({options:{longest:e},state:r})}})};h();h();h();function Jl(e,t,n){return n==="int8"?Oa(e,t):n==="float32"?e:new Uint16Array(Float16Array.from(e).buffer)}function Yl(e,t){return e.find(n=>!Number.isFinite(n))??(t==="float16"?ss(e):void 0)}function bi(){return ye(kl).default("float32").describe("How the kernels are stored; biases and the numbers of normalisations stay float32.")}function Xl(e,t,n){return[...new Set(e.flatMap(r=>{if(r.kind!==
"encoded")return[];let{name:o,encoder:s}=r;if(Object.hasOwn(t,s))return[s];throw new x(`Cannot export the student to ${n} as column ${S(o)} must be of numbers, of categories, or encoded by ${Object.keys(
t).join(" or ")}: current value is ${S(s)}; serve the run's own folder (deno task serve), or ask it by predict`)}))]}async function qB(e,t){let n=new Map;for(let r of kp(e))n.set(r.name,await eA(r,e.name,
t));return n}async function eA(e,t,n){let{name:r,shape:o}=e,s=await $c(e),i=Yl(s,o.length>1?n:"float32");if(i===void 0)return{name:r,shape:o,values:s};let a=Number.isFinite(i)?"at most 65504 in size f\
or float16":"finite numbers";throw new x(`Cannot export the student as the weights of its layer ${t} must be ${a}: current value is ${S(i)}`)}function Ht(e){return new TextEncoder().encode(e)}function Ei(e){
return JSON.stringify(e).replace(/[<\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function ws(e){return Ht(`${JSON.stringify(e,null,1)}
`)}function Ii({student:e,preprocessing:t},n,{sequences:r=!1}={}){let o=Je(e),s=l=>new x(`Cannot export the student to ${n} as it must be a model of tfjs layers that reads ${r?"features and sequences \
of ids":"the features"} alone: it ${l}; serve the run's own folder (deno task serve), ask it by predict, or bring an exporter of your own (deno task plugin new my-export --kind exporter)`),{model:i}=e;
if(!i)throw s("is written in plain ops");let a=(l,f)=>l===_e||r&&(jr(l)||i.inputs[f]?.dtype==="int32");if(o.every(a))return i;let u=t.columns.filter(l=>l.kind==="encoded"&&l.width===0),c=u.length?` (c\
olumn ${u.map(({name:l})=>S(l)).join(", ")})`:"";throw s(`reads ${o.join(", ")}${c}`)}function La({student:e}){return Je(e).filter(t=>t!==_e&&!jr(t))}h();h();function ef({mean:e,variance:t,epsilon:n,...r}){let o=r.gamma??new Float32Array(e.length).fill(1),s=r.beta??new Float32Array(e.length),i=Float64Array.from(o,(a,u)=>a/Math.sqrt(t[u]+n));return{scale:i,
shift:a=>s.map((u,c)=>u+((a?.[c]??0)-e[c])*i[c])}}h();function tf({op:{sliding:e},input:t,output:n,refuse:r}){vi(e,r);let{padding:o,size:s,strides:i,dilations:a}=e;if(o!=="same"&&o!=="valid")throw r('padded by "same" or "valid"');let u=f=>{let d=(n[f]-
1)*i[f]+(s[f]-1)*a[f]+1;return o==="valid"?0:Math.max(0,d-t[f])},[c,l]=[u(0),u(1)];return{size:s,strides:i,dilations:a,before:[Math.floor(c/2),Math.floor(l/2)],after:[Math.ceil(c/2),Math.ceil(l/2)]}}function vi({
channelsLast:e},t){if(!e)throw t("of images with channels last")}var Ci=class extends x{name="NotCompactError"};async function KB(e,{student:t,preprocessing:n,next:r},o){let s=[],i=Je(t),{model:a}=t,[u]=a?.inputs??[],c=u?.dtype==="int32"&&!jr(i[0]);if(!a||i.length>
1||!(c||i[0]===_e))throw new Ci(`Cannot make the student ${S(e)} compact as it must be a model of tfjs layers that reads the features alone, or one sequence of ids: it ${a?`reads ${i.join(", ")}`:"is \
written in plain ops"}; ${a?"--target tfjs may take it, or ":""}serve the run's own folder (deno task serve), or ask it by predict`);let{calls:l,sequences:f}=Qz(a,e,c);for(let m of l){let p=y=>rf(e,m,
y),A=GB[m.op.kind];if(!A)throw p(`one of ${["InputLayer",...Object.keys(GB)].join(", ")}`);let g=f.get(m);A({name:m.name,reads:g&&i[0],input:ZB(m.inputShape.slice(g?1:0),p),output:ZB(m.outputShape.slice(
g==="keeps"?1:0),p),op:await _c(m.op,$c),refuse:p},s)}if(c&&!s.some(({kind:m})=>m==="pool")){let m=s.findLastIndex(({kind:A})=>A==="lookBack"||A==="embedding"),p=s[m]?.kind==="lookBack"?m+2:m+1;s.splice(
p,0,{kind:"pool",name:"last",of:"last"})}let d=s.map(m=>Mz(e,m,o));return{name:e,preprocessing:n,layers:d,precision:o,...r&&{next:r}}}var GB={Dropout(){},SpatialDropout1D(){},Flatten({op:e,refuse:t}){
vi(e,t)},Reshape(){},Dense(e,t){let{kernel:n,bias:r}=e.op.weights;nf(e,t,e.input.at(-1),n,r)},Activation:VB,Conv2D(e,t){let{kernel:n,bias:r}=e.op.weights,o=tA(e),s=o.size[0]*o.size[1]*o.input[2];t.push(
{kind:"patches",name:`${e.name} (patches)`,window:o}),nf(e,t,s,n,r)},SeparableConv2D(e,t){let{depthwise_kernel:n,pointwise_kernel:r,bias:o}=e.op.weights,s=tA(e),i=n.length/(s.size[0]*s.size[1]*s.input[2]);
t.push({kind:"depthwise",name:`${e.name} (depthwise)`,window:s,multiplier:i,kernel:n}),nf(e,t,s.input[2]*i,r,o)},MaxPooling2D(e,t){t.push({kind:"maxPool",name:e.name,window:tA(e)})},BatchNormalization(e,t){
Tz(e,t)},Embedding({name:e,reads:t,op:n,output:r,refuse:o},s){if(t===void 0)throw o("one that reads a sequence of ids");let{weights:{embeddings:i},maskZero:a}=n;s.push({kind:"embedding",name:e,input:t,
units:r[0],kernel:i,...a&&{maskZero:a}})},CausalConv1D(e,t){let{name:n,reads:r,op:{weights:{kernel:o,bias:s}},input:i,output:a,refuse:u}=e;if(r===void 0)throw u("one that reads a sequence of ids");let c=o.
length/i[0]/a[0];t.push({kind:"lookBack",name:`${n} (positions)`,size:c}),nf({name:n,refuse:u,op:{activation:"relu"}},t,c*i[0],o,s)},MaskedAveragePooling1D({name:e,reads:t,refuse:n},r){if(t===void 0)throw n(
"one that reads a sequence of ids");r.push({kind:"pool",name:e,of:"mean"})}};function nf(e,t,n,r,o){let s=r.length/n;t.push({kind:"dense",name:e.name,inputs:n,outputs:s,kernel:r,...o&&{bias:o}}),VB(e,
t)}var WB=["relu","tanh","sigmoid","elu","gelu"];function VB({name:e,op:{activation:t},refuse:n},r){if(t==="linear")return;if(!WB.includes(t))throw n(`with one of the activations linear, ${WB.join(", ")}\
, not ${S(t)}`);let o=r.at(-1);t==="relu"&&o?.kind==="dense"?r[r.length-1]={...o,relu:!0}:r.push({kind:"activate",name:e,activation:t})}function Tz({name:e,op:t,input:n,refuse:r},o){if(!gr(t.axis,n.length+
1))throw r("normalised over its last axis");let s=n.at(-1),{moving_mean:i,moving_variance:a,...u}=t.weights,{scale:c,shift:l}=ef({...u,mean:i,variance:a,epsilon:t.epsilon}),f=o.at(-1);if(f?.kind==="de\
nse"&&!f.relu&&f.outputs===s){let d=f.kernel.map((m,p)=>m*c[p%s]);o[o.length-1]={...f,kernel:d,bias:l(f.bias)}}else o.push({kind:"scale",name:e,scale:Float32Array.from(c),shift:l()})}function tA(e){let{
size:t,strides:n,dilations:r,before:o}=tf(e),[s,i,a]=e.input,[u,c]=e.output;return{input:[s,i,a],output:[u,c],size:t,strides:n,dilations:r,pad:o}}function Qz(e,t,n){if(e.inputs.length>1||e.outputs.length>
1)throw new Ci(`Cannot make the student ${S(t)} compact as its model must have one input and one output: it has ${e.inputs.length} and ${e.outputs.length}; --target tfjs takes it as it is`);let{input:r,
output:o,calls:s}=Dz(e,t),i=r;for(let a of s){if(s.some(u=>u.layer===a.layer&&u!==a))throw rf(t,a,"used once");if(a.inputs.length!==1||a.inputs[0]!==i)throw rf(t,a,"one that reads the layer before it,\
 and that alone");i=a.outputs[0]}if(i!==o)throw rf(t,s.at(-1),"the one that answers");return{calls:s,sequences:Xs({calls:s},new Set(n?[r]:[]),Yo)}}function Dz(e,t){try{return yr(e)}catch(n){throw n instanceof
x?new Ci(`Cannot make the student ${S(t)} compact: ${n.message}`):n}}function rf(e,{name:t,className:n},r){return new Ci(`Cannot make the student ${S(e)} compact as its layer ${t} must be ${r}: it is \
a ${n}; ${ei(n)}`)}function ZB(e,t){let n=Dc(e);if(!n?.every(r=>r>0))throw t("of a size that is known and not 0");return n}function Mz(e,t,n){let r=(o,s)=>{let i=o&&Yl(o,s);if(i===void 0)return;let a=Number.
isFinite(i)?"at most 65504 in size for float16":"finite numbers";throw new x(`Cannot store the student ${S(e)} as the weights of its layer ${t.name} must be ${a}: current value is ${i}`)};if(t.kind===
"dense")return r(t.kernel,n),r(t.bias,"float32"),{...t,kernel:Jl(t.kernel,t.outputs,n)};if(t.kind==="embedding")return r(t.kernel,n),{...t,kernel:Jl(t.kernel,t.units,n)};if(t.kind==="depthwise"){r(t.kernel,
n);let o=t.window.input[2]*t.multiplier;return{...t,kernel:Jl(t.kernel,o,n)}}return t.kind==="scale"&&(r(t.scale,"float32"),r(t.shift,"float32")),t}h();var gue=["authorization","content-type","content-encoding","idempotency-key","if-none-match","inference-header-content-length","last-event-id","*"].join(", "),yue=["allow","content-disposition","e\
tag","inference-header-content-length","location","retry-after","www-authenticate"].join(", ");function HB(e){let t="must be an origin as browsers send it, like https://example.org: no path, no star",n=URL.canParse(e)?new URL(e):void 0;return!n||!/^https?:$/.test(n.protocol)||e.includes("*")?t:
n.origin===e?void 0:`${t}; did you mean "${n.origin}"?`}h();h();function YB(e){let t="";for(let n=0,r=0,o=0,s=0;13*n<8*e.length;n++){for(;s<13;s+=8)o|=(e[r++]??0)<<s;let i=o&8191;t+=JB(i%91)+JB(Math.floor(i/91)),o>>=13,s-=13}return t}function JB(e){return String.
fromCharCode(e+(e<1?33:e<26?34:e<57?35:36))}function XB(e,t){let n=new Uint8Array(t),r=o=>{let s=e.charCodeAt(o);return s-33-+(s>34)-+(s>60)-+(s>92)};for(let o=0,s=0,i=0,a=0;o<e.length;o+=2)for(i|=r(o)+
91*r(o+1)<<a,a+=13;a>7;a-=8)n[s++]=i,i>>=8;return n}h();var e1="n$_C!#!!#Pt2&!z$Z|er`}3{'8n$w-'#PKIZapDoX5mt+!!!`'*!x&o't!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-P#,.]'V1y9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#P\
j8h-6!r#*!t?_cSC.!B-'!T:#%H#k#5)E8e!]'Y#00V'd!oR#]6uYu]M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl2m:yIQd!r$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;\
{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e'Vnr?]'-PN9h-}DZgi)X3]',_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR'_B[5&&!@;R8?!qR'_B[5&'P@;R8h['V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.'!8#S*4[BPr22!9-'!8#7+4[BPr2\
2!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8e'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V'd!IQO!m#k$C!99A!wPF#2!_-*!{8c!*!p')P&!0$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f'#PI(59PO]':[6uYu]M598!`$p.IQ~|9-w9\
Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]'wy&Pt2`5a8$k`'.$5)sR;HJ0n$V8h[s'~2mDt%l*oRVnt?]'*Ph[;vYu&##!p?]'*Px[;vYu&#:-p?J-9_yh:-au(Nw{i8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";h();var t1=["probabilities","Float32Array"],Fz={softmax:{prediction:"  label: string;\n  /** Of each class, in the order of `preprocessing.classes`. */\n  probabilities: number[];",asked:t1},sigmoid:{
prediction:`  /** Those whose probability is above a half. */
  labels: string[];
  /** Of each label by itself, in the order of \`preprocessing.classes\`. */
  probabilities: number[];`,asked:t1,answer:'{ task: string; from: "sigmoid" }'},numbers:{prediction:"  /** In the label's units, in the order of `preprocessing.classes`. */\n  numbers: number[];",asked:[
"numbers","Float64Array"],answer:'{ task: string; from: "numbers"; scales: { mean: number; sd: number }[] }'}},Lz=`/** Ids, as a list or as a text with spaces between them. */
export interface SequenceColumn {
  kind: "encoded";
  name: string;
  of: "tokens";
  encoder: string;
  options: Record<string, unknown>;
  state: unknown;
  width: number;
  missing: boolean;
}

/** Sequences of some rows: row \`i\` has \`ids[starts[i]]\` up to, and without, \`ids[starts[i + 1]]\`. */
export interface Sequences {
  kind: "tokens";
  ids: Int32Array;
  starts: Int32Array;
  vocabulary: number;
}`,Nz=`(text: string, options?: {
    /** How many tokens follow. Default 100. */
    tokens?: number;
    /** At 0, the default, the likeliest token follows. */
    temperature?: number;
    /** Default 1. */
    seed?: number;
  }): AsyncGenerator<string>;`;function n1(e="softmax",t,n=!1){let{prediction:r,asked:[o,s],answer:i}=Fz[e],a=`NumericColumn | CategoricalColumn${t===void 0?"":" | SequenceColumn"}`,u=`string | number${t===
void 0?"":" | readonly number[]"} | null`,c=t===void 0?"":`, inputs: { ${JSON.stringify(t)}: Sequences }`;return`export interface NumericColumn {
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

${t===void 0?"":`${Lz}

`}/** Cells by column name; null is a missing one. */
export type Row = Record<string, ${u}>;

export interface Prediction {
${r}
}

export interface Student {
  readonly name: string;
  readonly preprocessing: {
    version: 1;
    label: string;
    classes: string[];
    columns: (${a})[];
    features: number;${i===void 0?"":`
    answer: ${i};`}
  };
  predict(row: Row): Prediction;
  predict(rows: Row[]): Prediction[];
  /** \`[rows, classes]\`, of features \`[rows, features]\` as the columns make them; yours until the next call. */
  ${o}(features: Float32Array, rows: number${c}): ${s};
  logits(features: Float32Array, rows: number${c}): Float32Array;
${n?`  /** How a text goes on, piece by piece, each as it is to be written behind the others. */
  generate${Nz}
`:""}  /** Answers /, /predict and /v2. */
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
${n?`export const generate: Student["generate"];
`:""}declare const student: Student;
export default student;
`}function r1(){return`// Cloudflare: \`npx wrangler deploy\`. A Worker compiles nothing while it runs, so it brings the kernel compiled.
import module from "./kernel.wasm";
import { createStudent } from "./student.js";

const { fetch } = createStudent({ module });

export default { fetch };
`}function o1(){return`// Deno Deploy, or \`deno run --allow-net --allow-env=HOST,PORT deno.js\`.
import student from "./student.js";

const [hostname, port] = [Deno.env.get("HOST") ?? "127.0.0.1", Number(Deno.env.get("PORT") ?? 8000)];
Deno.serve({ hostname, port }, student.fetch);
`}function s1(){return`// \`bun bun.js\`
import student from "./student.js";

const { HOST = "127.0.0.1", PORT = "8000" } = process.env;
export default { hostname: HOST, port: PORT, fetch: student.fetch };
`}function i1(){return`// \`node node.js\`
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
`}h();h();function a1({name:e,preprocessing:{label:t,classes:n,columns:r,features:o,answer:s},layers:i}){let a=[],u=p=>{let[A,...g]=qz(p);return a.push(...g),A},c=r.findIndex(p=>p.kind!=="numeric"||p.fill!==void 0),
l=r.slice(0,c<0?r.length:c).filter(p=>p.kind==="numeric");a.push(xi(Float64Array.from(l,({mean:p})=>p))),a.push(xi(Float64Array.from(l,({sd:p})=>p)));let f=i.map(p=>jz(p,u)),d=gt(a);return{student:{name:e,
label:t,classes:n,numeric:zz(l.map(({name:p})=>p)),missing:l.flatMap(({missing:p},A)=>p?[A]:[]),others:r.slice(l.length),features:o,...s&&{answer:s},layers:f,bytes:d.length},numbers:YB(d)}}function zz(e){
let t=44;for(;e.some(r=>r.includes(String.fromCharCode(t)));)t++;let n=String.fromCharCode(t);return e.length?[e.join(n),n]:null}function jz({name:e,...t},n){let r=Object.entries(t).map(([o,s])=>[o,Uz(
s)?n(s):s]);return Object.fromEntries(r)}function Uz(e){return ArrayBuffer.isView(e)||typeof e=="object"&&e!==null&&"scales"in e}function qz(e){if("scales"in e){let{values:r,scales:o}=e;return[["i8",r.
length,o.length],xi(o),xi(r)]}if(e instanceof Uint16Array)return[["f16",e.length],xi(e)];let{top:t,bytes:n}=Gz(e);return n.length+512<e.byteLength?[["e32",e.length,t,n.length],n]:[["f32",e.length],xi(
e)]}function Gz(e){let t=new Uint32Array(e.buffer,e.byteOffset,e.length),n=Array.from(t,i=>i>>>23&255),r=n.reduce((i,a)=>Math.max(i,a),0),o=[];t.forEach((i,a)=>{for(let u=r-n[a];u>0;u--)o.push(1);o.push(
0);for(let u=0;u<23;u++)o.push(i>>>u&1);o.push(i>>>31)});let s=new Uint8Array(Math.ceil(o.length/8));return o.forEach((i,a)=>s[a>>3]|=i<<(a&7)),{top:r,bytes:s}}function xi({buffer:e,byteOffset:t,byteLength:n}){
return new Uint8Array(e,t,n)}h();var u1='(()=>{var x=class extends Error{name="UserError"};function I(e,n){return e.length>n?`${e.slice(0,n-3)}...`:e}function $(e){return typeof e=="number"||e===void 0?String(e):I(se(typeof e=="s\
tring"?e.slice(0,80):e),80)}function se(e){try{return JSON.stringify(e)??String(e)}catch{return`an ${typeof e}`}}var T=()=>"";function S(e){let n=Number(e);if(!Number.isFinite(n))return NaN;let r=e.ch\
arCodeAt(0);return r>ie&&r<128||!ae.test(e)?n:NaN}var ie=48,ae=/^\\s*(0[xob]|$)/i;function ce({categories:e,missing:n},r,o,t){let s=e.length;o.fill(0,t,t+s+(n?1:0)),r!=="missing"?r!==void 0&&(o[t+r]=1)\
:n&&(o[t+s]=1)}var ue=15;function de(e,n){let r=e.indexOf(n);if(r>=0)return r;let o=j(n),t=Number.isNaN(o)?-1:e.findIndex(s=>j(s)===o);return t<0?void 0:t}function j(e){return e.length>ue?NaN:S(e)}fun\
ction v({categories:e}){let n=new Map(e.map((r,o)=>[r,o]).reverse());return r=>n.get(r)??de(e,r)}function _(e,n,r,o,t){if(typeof r=="number"&&!(Math.abs(r)<2**53))return"a text, a number below 2^53 or\
 null";ce(e,r===null?"missing":n(String(r)),o,t)}function U(e,n){if(e.kind==="numeric")return;if(e.kind==="encoded")return void 0;let r=v(e);return(o,t,s)=>o!==null&&typeof o!="string"&&typeof o!="num\
ber"?"a text, a number or null":_(e,r,o,t,s)}function fe(e){return("width"in e?e.width:e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}var B=1e6;function le({mean:e,sd:n},r){let o=(r-e)/n,t=\
Number.isFinite(o)?o:r/n-e/n;return Math.max(-B,Math.min(B,t))}function pe(e,n,r,o){let t=Number.isNaN(n);r[o]=t?e.fill??0:le(e,n),e.missing&&(r[o+1]=t?1:0)}function me(e){let n=0;return e.map(r=>{let\
 o=n;return n+=fe(r),o})}function L({columns:e},n={}){let r=e.map(({name:t})=>t),o=ge(e,n);return(t,s,a)=>{let i=0,f=c=>{let y=o(i,c,s,a);if(y)throw he("the row",e[i],c,y);i++};if(ye(t))for(let c in t\
)c===r[i]&&f(t[c]);for(;i<r.length;){let c=r[i];if(!Object.hasOwn(t,c))throw we("the row",e[i],Object.keys(t));f(t[c])}}}function ye(e){let n=Object.getPrototypeOf(e);return n===Object.prototype||n===\
null}function ge(e,n){let r=me(e),o=e.map(t=>U(t,n));return(t,s,a,i)=>{let f=e[t];if(i+=r[t],f.kind!=="numeric")return o[t](s??null,a,i);let c=s==null;if(!c&&typeof s!="string"&&typeof s!="number")ret\
urn"a text, a number or null";let y=c?NaN:typeof s=="number"?s+0:S(s);if(!c&&!Number.isFinite(y))return"a finite number";pe(f,y,a,i)}}function he(e,{name:n},r,o){return new x(`Cannot encode ${e} as co\
lumn ${$(n)} must be ${o}: current value is ${$(r)}`)}function we(e,n,r){let{name:o}=n;return new x(`Cannot encode ${e} as it must have the ${be(n)} column ${$(o)}: it is not there${T(o,r)}`)}function\
 be(e){return"of"in e?e.of:e.kind}function D(e,n,r){let o=-1/0;for(let s=n;s<r;s++)o=Math.max(o,e[s]);let t=0;for(let s=n;s<r;s++)t+=e[s]=Math.exp(e[s]-o);for(let s=n;s<r;s++)e[s]/=t}var W=()=>"probab\
ilities",C=(e,{classes:{length:n}})=>{for(let r=0;r<e.length;)D(e,r,r+=n);return e},J=(e,n,r)=>{C(e,n);let{classes:o}=n;return r.map((t,s)=>{let a=[...e.subarray(s*=o.length,s+o.length)];return{label:\
o[a.indexOf(Math.max(...a))],probabilities:a}})},Y=({label:e,probabilities:n},r)=>({label:e,probabilities:Object.fromEntries(r.map((o,t)=>[o,n[t]]))}),M=({classes:{length:e}},n)=>[{name:"probabilities\
",datatype:"FP32",shape:[n,e]},{name:"label",datatype:"BYTES",shape:[n]}],V=(e,n)=>e[n];function F(e,n){let r=new Uint8Array(n),o=t=>{let s=e.charCodeAt(t);return s-33-+(s>34)-+(s>60)-+(s>92)};for(let\
 t=0,s=0,a=0,i=0;t<e.length;t+=2)for(a|=o(t)+91*o(t+1)<<i,i+=13;i>7;i-=8)r[s++]=a,a>>=8;return r}var H="n$_C!#!!#Pt2&!z$Z|er`}3{\'8n$w-\'#PKIZapDoX5mt+!!!`\'*!x&o\'t!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)\
73fUXuOET!DPJ-P#,.]\'V1y9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}\'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#Pj8h-6!r#*!t?_cSC.!B-\'!T:#%H#k#5)E8e!]\'Y#00V\'d!oR#]6uYu]M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?\
BP;7H#;-5!+:Jl2m:yIQd!r$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e\'Vnr?]\'-PN9h-}DZgi)X3]\',_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR\'_B[5&\
&!@;R8?!qR\'_B[5&\'P@;R8h[\'V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.\'!8#S*4[BPr22!9-\'!8#7+4[BPr22!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8e\'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V\'d!IQO!m#k$C!99A!\
wPF#2!_-*!{8c!*!p\')P&!0$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f\'#PI(59PO]\':[6uYu]M598!`$p.IQ~|9-w9Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]\'wy&Pt2`5a8$k`\'.$5)sR;HJ0n$V8h[s\'~2mDt%l*oRVnt?]\'*Ph[;vYu&##!p?]\'*Px[;v\
Yu&#:-p?J-9_yh:-au(Nw{i8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";var xe=65536;function Q(e,{simd:n=!0,module:r}={}){if(n)try{let t=new WebAssembly.Memory({initial:Math.ceil(e/\
xe)}),s=new WebAssembly.Instance(r??new WebAssembly.Module(F(H,799)),{env:{memory:t}});return{numbers:new Float32Array(t.buffer),dense:s.exports.dense}}catch{}let o=new Float32Array(Math.ceil(e/4));re\
turn{numbers:o,dense:$e(o)}}function $e(e){let{fround:n,max:r}=Math;return(o,t,s,a,i,f,c,y)=>{for([o,t,s,a]=[o>>2,t>>2,s>>2,a>>2];i--;a+=c){let g=a+c;e.copyWithin(a,s,s+c);for(let l=0,p=t;l<f;l++){let\
 A=e[o++];for(let m=a;m<g;m++,p++)e[m]=n(e[m]+n(A*e[p]))}for(let l=a;l<g;l++)e[l]=r(y,e[l])}}}var Oe=1<<17,G=16;function K({name:e,preprocessing:n,layers:r},o,t){let{features:s,classes:{length:a}}=n,i\
=s,f=s,c=0,y=d=>{let u=c;return c+=Math.ceil(d/4)*16,u},g=r.map(d=>{let u=o[d.kind](d,f);return f=u.width,i=Math.max(i,f),{step:u,at:u.weights.map(({length:h})=>y(h))}}),l=Math.max(1,Math.min(256,Math\
.floor(Oe/i))),p=[y(l*i+G),y(l*i+G)],A=Q(c,t),{numbers:m}=A;for(let{step:d,at:u}of g)d.weights.forEach((h,R)=>m.set(h,u[R]>>2));let w=new Float32Array(a),b=(d,u)=>{if(d.length!==u*s)throw new RangeErr\
or(`Cannot predict as ${u} rows must have ${u*s} features: current value is ${d.length}`);w.length!==u*a&&(w=new Float32Array(u*a));for(let h=0;h<u;h+=l){let R=Math.min(l,u-h),[E,N]=p;m.set(R===u?d:d.\
subarray(h*s,(h+R)*s),E>>2);for(let{step:te,at:oe}of g)te.run(A,oe,E,N,R),[E,N]=[N,E];w.set(m.subarray(E>>2,(E>>2)+R*a),h*a)}return w};return{name:e,preprocessing:n,logits:b,[W(n)]:(d,u)=>C(b(d,u),n)}\
}var Z=1<<20;async function X(e,n){let{method:r,url:o}=n,t=URL.canParse(o)?new URL(o).pathname:o;try{let s=Re(e);if(!Object.hasOwn(s,t))throw k(404,`There is no ${$(t)} here`);let a=s[t],i=typeof a=="\
function"?["POST"]:["GET","HEAD"];if(!i.includes(r))throw k(405,`Cannot ${r} ${t}: it takes ${i.join(" and ")}`,{allow:String(i)});return Response.json(typeof a=="function"?a(await Ee(n)):a)}catch(s){\
if(!(s instanceof x))throw s;let{message:a,...i}=s;return Response.json({error:a},{status:400,...i})}}function Re(e){let{name:n,preprocessing:r}=e,{classes:o,label:t,columns:s}=r,a=`/v2/models/${encod\
eURIComponent(n)}`;return{"/":{name:n,label:t,classes:o,columns:s},"/predict":i=>({predictions:q(e,P(i)&&Array.isArray(i.rows)?i.rows:[i]).map(f=>Y(f,o))}),"/v2":{name:"retort-edge",version:"1",extens\
ions:[]},"/v2/health/live":{live:!0},"/v2/health/ready":{ready:!0},[a]:{name:n,platform:"retort_edge",inputs:z(e),outputs:M(r,-1)},[`${a}/ready`]:{name:n,ready:!0},[`${a}/infer`]:i=>Pe(e,i)}}async fun\
ction Ee({body:e}){let n=new TextDecoder("utf-8",{fatal:!0}),r="",o=0;try{for await(let t of e??[]){if(o+=t.length,o>Z)throw k(413,`Cannot read a body of more than ${Z} bytes`);r+=n.decode(t,{stream:!\
0})}return JSON.parse(r+n.decode())}catch(t){throw t instanceof x?t:k(400,"Cannot predict as the body must be JSON")}}function q(e,n){if(!n.length)throw O("rows","a row or more",n);return n.forEach((r\
,o)=>{if(!P(r))throw O(`rows[${o}]`,"an object, cells by column name",r)}),e.predict(n)}function z({preprocessing:{columns:e}}){let n=e.flatMap(({kind:t,name:s})=>t==="numeric"?[]:[s]),r=e.length-n.le\
ngth,o="features";for(;n.includes(o);)o+="_";return[...r?[{name:o,datatype:"FP32",shape:[-1,r]}]:[],...n.map(t=>({name:t,datatype:"BYTES",shape:[-1,1]}))]}function Pe(e,n){let{id:r,inputs:o,outputs:t}\
=P(n)?n:{};if(r!==void 0&&typeof r!="string")throw O("id","a text",r);let s=q(e,ke(e,o)),a=M(e.preprocessing,s.length);return{model_name:e.name,id:r,outputs:ee(t??a,a,"outputs").map(([i])=>({...i,data\
:s.flatMap(f=>V(f,i.name))}))}}function ke(e,n){let{preprocessing:{columns:r}}=e,o=ee(n,z(e),"inputs"),t;for(let[{name:s,datatype:a,shape:[,i=1]},{shape:f,data:c,...y}]of o){let g=a==="BYTES";if(y.dat\
atype!==a)throw O(`the datatype of ${s}`,a,y.datatype);let l=Array.isArray(c)?c.flat(2):[],p=l.length/i;if(t??=Array.from(l.slice(0,p),()=>Object.create(null)),String(f)!==`${t.length},${i}`||p!==t.le\
ngth)throw O(`the shape of ${s}`,`[rows, ${i}], as its data and the other inputs have it`,f);let A=r.filter(m=>g?m.name===s:m.kind==="numeric");l.forEach((m,w)=>{let{name:b,missing:d}=A[w%i];if(typeof\
 m!==(g?"string":"number")&&!(m===null&&d))throw O(`column ${$(b)}`,`${a}, as in training`,m);t[Math.floor(w/i)][b]=m})}return t??[]}function ee(e,n,r){let o=[...n];if(!Array.isArray(e))throw O(r,"an \
array",e);return e.map((t,s)=>{let a=o.findIndex(({name:i})=>P(t)&&i===t.name);if(a<0)throw O(`${r}[${s}]`,`another of ${$(n.map(({name:i})=>i))}`,P(t)?t.name:t);return[o.splice(a,1)[0],t]})}function \
P(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function O(e,n,r){return k(400,`Cannot predict as ${e} must be ${n}: current value is ${$(r)}`)}function k(e,n,r){return Object.assign(new x\
(n),{status:e,headers:r})}function ne({name:e,numeric:n,others:r,missing:o,layers:t,bytes:s,...a},i,f){let c=F(i,s),y=0,g=d=>c.slice(y,y+=d).buffer,l=n?n[0].split(n[1]):[],p=l.length,[A,m]=[new Float6\
4Array(g(8*p)),new Float64Array(g(8*p))],w=[...l.map((d,u)=>({kind:"numeric",name:d,mean:A[u],sd:m[u],missing:o.includes(u)})),...r],b=d=>{let[u,...h]=Array.isArray(d)?d:[];return typeof u=="string"?f\
[u](g,...h):d};return{name:e,preprocessing:{version:1,columns:w,...a},layers:t.map(d=>Object.fromEntries(Object.entries(d).map(([u,h])=>[u,b(h)])))}}function re(e,n,r,o,t,s){let a=K(ne(e,n,o),r,t),{lo\
gits:i,preprocessing:f}=a,{features:c}=f,y=L(f,s),g=p=>{let A=new Float32Array(p.length*c);return p.forEach((m,w)=>{try{y(m,A,w*c)}catch(b){throw p.length>1&&b instanceof x&&(b.message=`rows[${w}]: ${\
b.message}`),b}}),J(i(A,p.length),f,p)},l={...a,encoders:s,predict:(p=>Array.isArray(p)?g(p):g([p])[0]),fetch:p=>X(l,p)};return l}return re})()',c1='(()=>{var $=class extends Error{name="UserError"};f\
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
,f)},p={...i,encoders:o,predict:(f=>Array.isArray(f)?g(f):g([f])[0]),fetch:f=>Q(p,f)};return p}return q})()',l1='(()=>{var w=class extends Error{name="UserError"};function I(e,n){return e.length>n?`${\
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
:[n,e]},{name:"label",datatype:"BYTES",shape:[n]}],H=(e,n)=>e[n];function C(e,n){let r=new Uint8Array(n),t=o=>{let s=e.charCodeAt(o);return s-33-+(s>34)-+(s>60)-+(s>92)};for(let o=0,s=0,a=0,i=0;o<e.le\
ngth;o+=2)for(a|=t(o)+91*t(o+1)<<i,i+=13;i>7;i-=8)r[s++]=a,a>>=8;return r}var K="n$_C!#!!#Pt2&!z$Z|er`}3{\'8n$w-\'#PKIZapDoX5mt+!!!`\'*!x&o\'t!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-P#,.]\'V1y\
9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}\'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#Pj8h-6!r#*!t?_cSC.!B-\'!T:#%H#k#5)E8e!]\'Y#00V\'d!oR#]6uYu]M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl2m:yIQd!r\
$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e\'Vnr?]\'-PN9h-}DZgi)X3]\',_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR\'_B[5&&!@;R8?!qR\'_B[5&\'P@;R8h\
[\'V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.\'!8#S*4[BPr22!9-\'!8#7+4[BPr22!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8e\'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V\'d!IQO!m#k$C!99A!wPF#2!_-*!{8c!*!p\')P&!0\
$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f\'#PI(59PO]\':[6uYu]M598!`$p.IQ~|9-w9Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]\'wy&Pt2`5a8$k`\'.$5)sR;HJ0n$V8h[s\'~2mDt%l*oRVnt?]\'*Ph[;vYu&##!p?]\'*Px[;vYu&#:-p?J-9_yh:-au(Nw{i\
8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";var ke=65536;function Q(e,{simd:n=!0,module:r}={}){if(n)try{let o=new WebAssembly.Memory({initial:Math.ceil(e/ke)}),s=new WebAssembly\
.Instance(r??new WebAssembly.Module(C(K,799)),{env:{memory:o}});return{numbers:new Float32Array(o.buffer),dense:s.exports.dense}}catch{}let t=new Float32Array(Math.ceil(e/4));return{numbers:t,dense:Pe\
(t)}}function Pe(e){let{fround:n,max:r}=Math;return(t,o,s,a,i,c,u,y)=>{for([t,o,s,a]=[t>>2,o>>2,s>>2,a>>2];i--;a+=u){let g=a+u;e.copyWithin(a,s,s+u);for(let p=0,l=o;p<c;p++){let $=e[t++];for(let m=a;m\
<g;m++,l++)e[m]=n(e[m]+n($*e[l]))}for(let p=a;p<g;p++)e[p]=r(y,e[p])}}}var Se=1<<17,G=16;function Z({name:e,preprocessing:n,layers:r},t,o){let{features:s,classes:{length:a}}=n,i=s,c=s,u=0,y=f=>{let d=\
u;return u+=Math.ceil(f/4)*16,d},g=r.map(f=>{let d=t[f.kind](f,c);return c=d.width,i=Math.max(i,c),{step:d,at:d.weights.map(({length:h})=>y(h))}}),p=Math.max(1,Math.min(256,Math.floor(Se/i))),l=[y(p*i\
+G),y(p*i+G)],$=Q(u,o),{numbers:m}=$;for(let{step:f,at:d}of g)f.weights.forEach((h,R)=>m.set(h,d[R]>>2));let A=new Float32Array(a),x=(f,d)=>{if(f.length!==d*s)throw new RangeError(`Cannot predict as $\
{d} rows must have ${d*s} features: current value is ${f.length}`);A.length!==d*a&&(A=new Float32Array(d*a));for(let h=0;h<d;h+=p){let R=Math.min(p,d-h),[k,F]=l;m.set(R===d?f:f.subarray(h*s,(h+R)*s),k\
>>2);for(let{step:oe,at:se}of g)oe.run($,se,k,F,R),[k,F]=[F,k];A.set(m.subarray(k>>2,(k>>2)+R*a),h*a)}return A};return{name:e,preprocessing:n,logits:x,[J(n)]:(f,d)=>N(x(f,d),n)}}var X=1<<20;async func\
tion q(e,n){let{method:r,url:t}=n,o=URL.canParse(t)?new URL(t).pathname:t;try{let s=Ce(e);if(!Object.hasOwn(s,o))throw S(404,`There is no ${b(o)} here`);let a=s[o],i=typeof a=="function"?["POST"]:["GE\
T","HEAD"];if(!i.includes(r))throw S(405,`Cannot ${r} ${o}: it takes ${i.join(" and ")}`,{allow:String(i)});return Response.json(typeof a=="function"?a(await Fe(n)):a)}catch(s){if(!(s instanceof w))th\
row s;let{message:a,...i}=s;return Response.json({error:a},{status:400,...i})}}function Ce(e){let{name:n,preprocessing:r}=e,{classes:t,label:o,columns:s}=r,a=`/v2/models/${encodeURIComponent(n)}`;retu\
rn{"/":{name:n,label:o,classes:t,columns:s},"/predict":i=>({predictions:z(e,P(i)&&Array.isArray(i.rows)?i.rows:[i]).map(c=>V(c,t))}),"/v2":{name:"retort-edge",version:"1",extensions:[]},"/v2/health/li\
ve":{live:!0},"/v2/health/ready":{ready:!0},[a]:{name:n,platform:"retort_edge",inputs:ee(e),outputs:M(r,-1)},[`${a}/ready`]:{name:n,ready:!0},[`${a}/infer`]:i=>Ne(e,i)}}async function Fe({body:e}){let\
 n=new TextDecoder("utf-8",{fatal:!0}),r="",t=0;try{for await(let o of e??[]){if(t+=o.length,t>X)throw S(413,`Cannot read a body of more than ${X} bytes`);r+=n.decode(o,{stream:!0})}return JSON.parse(\
r+n.decode())}catch(o){throw o instanceof w?o:S(400,"Cannot predict as the body must be JSON")}}function z(e,n){if(!n.length)throw O("rows","a row or more",n);return n.forEach((r,t)=>{if(!P(r))throw O\
(`rows[${t}]`,"an object, cells by column name",r)}),e.predict(n)}function ee({preprocessing:{columns:e}}){let n=e.flatMap(({kind:o,name:s})=>o==="numeric"?[]:[s]),r=e.length-n.length,t="features";for\
(;n.includes(t);)t+="_";return[...r?[{name:t,datatype:"FP32",shape:[-1,r]}]:[],...n.map(o=>({name:o,datatype:"BYTES",shape:[-1,1]}))]}function Ne(e,n){let{id:r,inputs:t,outputs:o}=P(n)?n:{};if(r!==voi\
d 0&&typeof r!="string")throw O("id","a text",r);let s=z(e,Me(e,t)),a=M(e.preprocessing,s.length);return{model_name:e.name,id:r,outputs:ne(o??a,a,"outputs").map(([i])=>({...i,data:s.flatMap(c=>H(c,i.n\
ame))}))}}function Me(e,n){let{preprocessing:{columns:r}}=e,t=ne(n,ee(e),"inputs"),o;for(let[{name:s,datatype:a,shape:[,i=1]},{shape:c,data:u,...y}]of t){let g=a==="BYTES";if(y.datatype!==a)throw O(`t\
he datatype of ${s}`,a,y.datatype);let p=Array.isArray(u)?u.flat(2):[],l=p.length/i;if(o??=Array.from(p.slice(0,l),()=>Object.create(null)),String(c)!==`${o.length},${i}`||l!==o.length)throw O(`the sh\
ape of ${s}`,`[rows, ${i}], as its data and the other inputs have it`,c);let $=r.filter(m=>g?m.name===s:m.kind==="numeric");p.forEach((m,A)=>{let{name:x,missing:f}=$[A%i];if(typeof m!==(g?"string":"nu\
mber")&&!(m===null&&f))throw O(`column ${b(x)}`,`${a}, as in training`,m);o[Math.floor(A/i)][x]=m})}return o??[]}function ne(e,n,r){let t=[...n];if(!Array.isArray(e))throw O(r,"an array",e);return e.m\
ap((o,s)=>{let a=t.findIndex(({name:i})=>P(o)&&i===o.name);if(a<0)throw O(`${r}[${s}]`,`another of ${b(n.map(({name:i})=>i))}`,P(o)?o.name:o);return[t.splice(a,1)[0],o]})}function P(e){return typeof e\
=="object"&&e!==null&&!Array.isArray(e)}function O(e,n,r){return S(400,`Cannot predict as ${e} must be ${n}: current value is ${b(r)}`)}function S(e,n,r){return Object.assign(new w(n),{status:e,header\
s:r})}function re({name:e,numeric:n,others:r,missing:t,layers:o,bytes:s,...a},i,c){let u=C(i,s),y=0,g=f=>u.slice(y,y+=f).buffer,p=n?n[0].split(n[1]):[],l=p.length,[$,m]=[new Float64Array(g(8*l)),new F\
loat64Array(g(8*l))],A=[...p.map((f,d)=>({kind:"numeric",name:f,mean:$[d],sd:m[d],missing:t.includes(d)})),...r],x=f=>{let[d,...h]=Array.isArray(f)?f:[];return typeof d=="string"?c[d](g,...h):f};retur\
n{name:e,preprocessing:{version:1,columns:A,...a},layers:o.map(f=>Object.fromEntries(Object.entries(f).map(([d,h])=>[d,x(h)])))}}function te(e,n,r,t,o,s){let a=Z(re(e,n,t),r,o),{logits:i,preprocessing\
:c}=a,{features:u}=c,y=D(c,s),g=l=>{let $=new Float32Array(l.length*u);return l.forEach((m,A)=>{try{y(m,$,A*u)}catch(x){throw l.length>1&&x instanceof w&&(x.message=`rows[${A}]: ${x.message}`),x}}),Y(\
i($,l.length),c,l)},p={...a,encoders:s,predict:(l=>Array.isArray(l)?g(l):g([l])[0]),fetch:l=>q(p,l)};return p}return te})()',f1='(()=>{var b=class extends Error{name="UserError"};function I(e,n){retur\
n e.length>n?`${e.slice(0,n-3)}...`:e}function w(e){return typeof e=="number"||e===void 0?String(e):I(ae(typeof e=="string"?e.slice(0,80):e),80)}function ae(e){try{return JSON.stringify(e)??String(e)}\
catch{return`an ${typeof e}`}}var T=()=>"";function E(e){let n=Number(e);if(!Number.isFinite(n))return NaN;let o=e.charCodeAt(0);return o>ue&&o<128||!ce.test(e)?n:NaN}var ue=48,ce=/^\\s*(0[xob]|$)/i;fu\
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
turn n+=he(o),t})}function D({columns:e},n={}){let o=e.map(({name:r})=>r),t=Oe(e,n);return(r,s,i)=>{let a=0,u=c=>{let y=t(a,c,s,i);if(y)throw $e("the row",e[a],c,y);a++};if(xe(r))for(let c in r)c===o[\
a]&&u(r[c]);for(;a<o.length;){let c=o[a];if(!Object.hasOwn(r,c))throw Ee("the row",e[a],Object.keys(r));u(r[c])}}}function xe(e){let n=Object.getPrototypeOf(e);return n===Object.prototype||n===null}fu\
nction Oe(e,n){let o=Ae(e),t=e.map(r=>U(r,n));return(r,s,i,a)=>{let u=e[r];if(a+=o[r],u.kind!=="numeric")return t[r](s??null,i,a);let c=s==null;if(!c&&typeof s!="string"&&typeof s!="number")return"a t\
ext, a number or null";let y=c?NaN:typeof s=="number"?s+0:E(s);if(!c&&!Number.isFinite(y))return"a finite number";we(u,y,i,a)}}function $e(e,{name:n},o,t){return new b(`Cannot encode ${e} as column ${\
w(n)} must be ${t}: current value is ${w(o)}`)}function Ee(e,n,o){let{name:t}=n;return new b(`Cannot encode ${e} as it must have the ${Re(n)} column ${w(t)}: it is not there${T(t,o)}`)}function Re(e){\
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
,dense:Se(t)}}function Se(e){let{fround:n,max:o}=Math;return(t,r,s,i,a,u,c,y)=>{for([t,r,s,i]=[t>>2,r>>2,s>>2,i>>2];a--;i+=c){let g=i+c;e.copyWithin(i,s,s+c);for(let l=0,p=r;l<u;l++){let O=e[t++];for(\
let m=i;m<g;m++,p++)e[m]=n(e[m]+n(O*e[p]))}for(let l=i;l<g;l++)e[l]=o(y,e[l])}}}var Ce=1<<17,Z=16;function X({name:e,preprocessing:n,layers:o},t,r){let{features:s,classes:{length:i}}=n,a=s,u=s,c=0,y=f\
=>{let d=c;return c+=Math.ceil(f/4)*16,d},g=o.map(f=>{let d=t[f.kind](f,u);return u=d.width,a=Math.max(a,u),{step:d,at:d.weights.map(({length:h})=>y(h))}}),l=Math.max(1,Math.min(256,Math.floor(Ce/a)))\
,p=[y(l*a+Z),y(l*a+Z)],O=G(c,r),{numbers:m}=O;for(let{step:f,at:d}of g)f.weights.forEach((h,R)=>m.set(h,d[R]>>2));let A=new Float32Array(i),x=(f,d)=>{if(f.length!==d*s)throw new RangeError(`Cannot pre\
dict as ${d} rows must have ${d*s} features: current value is ${f.length}`);A.length!==d*i&&(A=new Float32Array(d*i));for(let h=0;h<d;h+=l){let R=Math.min(l,d-h),[P,S]=p;m.set(R===d?f:f.subarray(h*s,(\
h+R)*s),P>>2);for(let{step:se,at:ie}of g)se.run(O,ie,P,S,R),[P,S]=[S,P];A.set(m.subarray(P>>2,(P>>2)+R*i),h*i)}return A};return{name:e,preprocessing:n,logits:x,[Y(n)]:(f,d)=>C(x(f,d),n)}}var q=1<<20;a\
sync function z(e,n){let{method:o,url:t}=n,r=URL.canParse(t)?new URL(t).pathname:t;try{let s=Me(e);if(!Object.hasOwn(s,r))throw F(404,`There is no ${w(r)} here`);let i=s[r],a=typeof i=="function"?["PO\
ST"]:["GET","HEAD"];if(!a.includes(o))throw F(405,`Cannot ${o} ${r}: it takes ${a.join(" and ")}`,{allow:String(a)});return Response.json(typeof i=="function"?i(await Ie(n)):i)}catch(s){if(!(s instanc\
eof b))throw s;let{message:i,...a}=s;return Response.json({error:i},{status:400,...a})}}function Me(e){let{name:n,preprocessing:o}=e,{classes:t,label:r,columns:s}=o,i=`/v2/models/${encodeURIComponent(\
n)}`;return{"/":{name:n,label:r,classes:t,columns:s},"/predict":a=>({predictions:ee(e,k(a)&&Array.isArray(a.rows)?a.rows:[a]).map(u=>H(u,t))}),"/v2":{name:"retort-edge",version:"1",extensions:[]},"/v2\
/health/live":{live:!0},"/v2/health/ready":{ready:!0},[i]:{name:n,platform:"retort_edge",inputs:ne(e),outputs:M(o,-1)},[`${i}/ready`]:{name:n,ready:!0},[`${i}/infer`]:a=>Te(e,a)}}async function Ie({bo\
dy:e}){let n=new TextDecoder("utf-8",{fatal:!0}),o="",t=0;try{for await(let r of e??[]){if(t+=r.length,t>q)throw F(413,`Cannot read a body of more than ${q} bytes`);o+=n.decode(r,{stream:!0})}return J\
SON.parse(o+n.decode())}catch(r){throw r instanceof b?r:F(400,"Cannot predict as the body must be JSON")}}function ee(e,n){if(!n.length)throw $("rows","a row or more",n);return n.forEach((o,t)=>{if(!k\
(o))throw $(`rows[${t}]`,"an object, cells by column name",o)}),e.predict(n)}function ne({preprocessing:{columns:e}}){let n=e.flatMap(({kind:r,name:s})=>r==="numeric"?[]:[s]),o=e.length-n.length,t="fe\
atures";for(;n.includes(t);)t+="_";return[...o?[{name:t,datatype:"FP32",shape:[-1,o]}]:[],...n.map(r=>({name:r,datatype:"BYTES",shape:[-1,1]}))]}function Te(e,n){let{id:o,inputs:t,outputs:r}=k(n)?n:{}\
;if(o!==void 0&&typeof o!="string")throw $("id","a text",o);let s=ee(e,je(e,t)),i=M(e.preprocessing,s.length);return{model_name:e.name,id:o,outputs:re(r??i,i,"outputs").map(([a])=>({...a,data:s.flatMa\
p(u=>K(u,a.name))}))}}function je(e,n){let{preprocessing:{columns:o}}=e,t=re(n,ne(e),"inputs"),r;for(let[{name:s,datatype:i,shape:[,a=1]},{shape:u,data:c,...y}]of t){let g=i==="BYTES";if(y.datatype!==\
i)throw $(`the datatype of ${s}`,i,y.datatype);let l=Array.isArray(c)?c.flat(2):[],p=l.length/a;if(r??=Array.from(l.slice(0,p),()=>Object.create(null)),String(u)!==`${r.length},${a}`||p!==r.length)thr\
ow $(`the shape of ${s}`,`[rows, ${a}], as its data and the other inputs have it`,u);let O=o.filter(m=>g?m.name===s:m.kind==="numeric");l.forEach((m,A)=>{let{name:x,missing:f}=O[A%a];if(typeof m!==(g?\
"string":"number")&&!(m===null&&f))throw $(`column ${w(x)}`,`${i}, as in training`,m);r[Math.floor(A/a)][x]=m})}return r??[]}function re(e,n,o){let t=[...n];if(!Array.isArray(e))throw $(o,"an array",e\
);return e.map((r,s)=>{let i=t.findIndex(({name:a})=>k(r)&&a===r.name);if(i<0)throw $(`${o}[${s}]`,`another of ${w(n.map(({name:a})=>a))}`,k(r)?r.name:r);return[t.splice(i,1)[0],r]})}function k(e){ret\
urn typeof e=="object"&&e!==null&&!Array.isArray(e)}function $(e,n,o){return F(400,`Cannot predict as ${e} must be ${n}: current value is ${w(o)}`)}function F(e,n,o){return Object.assign(new b(n),{sta\
tus:e,headers:o})}function te({name:e,numeric:n,others:o,missing:t,layers:r,bytes:s,...i},a,u){let c=N(a,s),y=0,g=f=>c.slice(y,y+=f).buffer,l=n?n[0].split(n[1]):[],p=l.length,[O,m]=[new Float64Array(g\
(8*p)),new Float64Array(g(8*p))],A=[...l.map((f,d)=>({kind:"numeric",name:f,mean:O[d],sd:m[d],missing:t.includes(d)})),...o],x=f=>{let[d,...h]=Array.isArray(f)?f:[];return typeof d=="string"?u[d](g,..\
.h):f};return{name:e,preprocessing:{version:1,columns:A,...i},layers:r.map(f=>Object.fromEntries(Object.entries(f).map(([d,h])=>[d,x(h)])))}}function oe(e,n,o,t,r,s){let i=X(te(e,n,t),o,r),{logits:a,p\
reprocessing:u}=i,{features:c}=u,y=D(u,s),g=p=>{let O=new Float32Array(p.length*c);return p.forEach((m,A)=>{try{y(m,O,A*c)}catch(x){throw p.length>1&&x instanceof b&&(x.message=`rows[${A}]: ${x.messag\
e}`),x}}),V(a(O,p.length),u,p)},l={...i,encoders:s,predict:(p=>Array.isArray(p)?g(p):g([p])[0]),fetch:p=>z(l,p)};return l}return oe})()',d1='(()=>{var A=class extends Error{name="UserError"};function \
D(e,n){return e.length>n?`${e.slice(0,n-3)}...`:e}function x(e){return typeof e=="number"||e===void 0?String(e):D(me(typeof e=="string"?e.slice(0,80):e),80)}function me(e){try{return JSON.stringify(e)\
??String(e)}catch{return`an ${typeof e}`}}var W=()=>"";function S(e){let n=Number(e);if(!Number.isFinite(n))return NaN;let r=e.charCodeAt(0);return r>ge&&r<128||!ye.test(e)?n:NaN}var ge=48,ye=/^\\s*(0[\
xob]|$)/i;function he({categories:e,missing:n},r,t,o){let s=e.length;t.fill(0,o,o+s+(n?1:0)),r!=="missing"?r!==void 0&&(t[o+r]=1):n&&(t[o+s]=1)}var we=15;function be(e,n){let r=e.indexOf(n);if(r>=0)re\
turn r;let t=J(n),o=Number.isNaN(t)?-1:e.findIndex(s=>J(s)===t);return o<0?void 0:o}function J(e){return e.length>we?NaN:S(e)}function Y({categories:e}){let n=new Map(e.map((r,t)=>[r,t]).reverse());re\
turn r=>n.get(r)??be(e,r)}function K(e,n,r,t,o){if(typeof r=="number"&&!(Math.abs(r)<2**53))return"a text, a number below 2^53 or null";he(e,r===null?"missing":n(String(r)),t,o)}function v(e,n){let{na\
me:r,encoder:t}=e;if(Object.hasOwn(n,t))return n[t](e);throw new A(`Cannot encode column ${x(r)} as its encoder must be at hand: ${x(t)} is not; name the plugin that it comes with`)}function V(e,n){le\
t{of:r,width:t,missing:o}=e,s=v(e,n);return(i,a,u)=>{if(a.fill(0,u,u+t+(o?1:0)),o&&i===null&&(a[u+t]=1),"write"in s)return j(r,i,c=>s.write(c,a,u))}}function j(e,n,r){if(n==null)return r(null);if(e===\
"tokens"){let t=Ae(n);return typeof t=="string"?t:r(t)}if(typeof n!="string"&&typeof n!="number")return"a text, a number or null";if(e==="numeric"||e==="image"){let t=typeof n=="number"?n+0:S(n);retur\
n Number.isFinite(t)?r(t):"a finite number"}return r(String(n))}function Ae(e){let n=Array.isArray(e)?e:typeof e=="string"?xe(e):[e],r=new Int32Array(n.length);for(let t=0;t<n.length;t++){let o=n[t],s\
=typeof o=="number"?o:typeof o=="string"?S(o):NaN;if(!(Number.isInteger(s)&&s>=0&&s<2**31))return`ids, whole numbers from 0 on, as a list or with spaces between them, and not ${x(o)}`;r[t]=s}return r}\
function xe(e){return e.split(/\\s+/).filter(n=>n)}function H(e,n){if(e.kind==="numeric")return;if(e.kind==="encoded")return V(e,n);let r=Y(e);return(t,o,s)=>t!==null&&typeof t!="string"&&typeof t!="nu\
mber"?"a text, a number or null":K(e,r,t,o,s)}function ke(e){return("width"in e?e.width:e.kind==="numeric"?1:e.categories.length)+(e.missing?1:0)}var G=1e6;function Oe({mean:e,sd:n},r){let t=(r-e)/n,o\
=Number.isFinite(t)?t:r/n-e/n;return Math.max(-G,Math.min(G,o))}function Ee(e,n,r,t){let o=Number.isNaN(n);r[t]=o?e.fill??0:Oe(e,n),e.missing&&(r[t+1]=o?1:0)}function $e(e){let n=0;return e.map(r=>{le\
t t=n;return n+=ke(r),t})}function Q({columns:e},n={}){let r=e.map(({name:o})=>o),t=Pe(e,n);return(o,s,i)=>{let a=0,u=c=>{let l=t(a,c,s,i);if(l)throw Se("the row",e[a],c,l);a++};if(Re(o))for(let c in \
o)c===r[a]&&u(o[c]);for(;a<r.length;){let c=r[a];if(!Object.hasOwn(o,c))throw Fe("the row",e[a],Object.keys(o));u(o[c])}}}function Re(e){let n=Object.getPrototypeOf(e);return n===Object.prototype||n==\
=null}function Pe(e,n){let r=$e(e),t=e.map(o=>H(o,n));return(o,s,i,a)=>{let u=e[o];if(a+=r[o],u.kind!=="numeric")return t[o](s??null,i,a);let c=s==null;if(!c&&typeof s!="string"&&typeof s!="number")re\
turn"a text, a number or null";let l=c?NaN:typeof s=="number"?s+0:S(s);if(!c&&!Number.isFinite(l))return"a finite number";Ee(u,l,i,a)}}function Se(e,{name:n},r,t){return new A(`Cannot encode ${e} as c\
olumn ${x(n)} must be ${t}: current value is ${x(r)}`)}function Fe(e,n,r){let{name:t}=n;return new A(`Cannot encode ${e} as it must have the ${Ce(n)} column ${x(t)}: it is not there${W(t,r)}`)}functio\
n Ce(e){return"of"in e?e.of:e.kind}var Ne="tokens",Me=["features","image","lengths"];function Ie({columns:e},n){let r=e.flatMap(t=>{if(t.kind!=="encoded"||t.width>0)return[];let o=v(t,n);return"ids"in\
 o?[{column:t,cells:o}]:[]});return r.map(({column:t,cells:o})=>{let s=r.length>1?t.name:Ne;if(!Me.includes(s))return{name:s,column:t,cells:o};throw new A(`Cannot make an input of column ${x(s)} as no\
 other input must have its name: current value is ${x(s)}; rename the column`)})}var L=class{name;column;#e=new Int32Array(1024);#t=0;#r=[0];#n;constructor({name:n,column:r,cells:t}){this.name=n,this.\
column=r,this.#n=t}add(n,r){let{of:t,name:o}=this.column,{vocabulary:s}=this.#n,i=n instanceof Int32Array?this.#n.ids(n):j(t,n,c=>this.#n.ids(c)),a=(c,l)=>new A(`Cannot encode ${r} as column ${x(o)} m\
ust be ${c}: current value is ${x(l)}`);if(typeof i=="string")throw a(i,n);let u=this.#t+i.length;if(u>this.#e.length){let c=new Int32Array(Math.max(u,2*this.#e.length));c.set(this.#e),this.#e=c}for(l\
et c of i){if(!(c>=0&&c<s))throw a(`ids from 0 to ${s-1}, the last of its vocabulary`,c);this.#e[this.#t++]=c}this.#r.push(u)}finish(){let{vocabulary:n}=this.#n,[r,t]=[this.#e.slice(0,this.#t),Int32Ar\
ray.from(this.#r)];return{kind:"tokens",ids:r,starts:t,vocabulary:n}}};function q(e,n){let r=Ie(e,n).map(t=>new L(t));if(r.length)return{add(t,o){for(let s of r)s.add(t(s.column.name),o)},finish:()=>O\
bject.fromEntries(r.map(t=>[t.name,t.finish()]))}}function Z(e,n,r){let t=-1/0;for(let s=n;s<r;s++)t=Math.max(t,e[s]);let o=0;for(let s=n;s<r;s++)o+=e[s]=Math.exp(e[s]-t);for(let s=n;s<r;s++)e[s]/=o}f\
unction z(e,n=0,r=e.length){let[t,o]=[-1,-1/0];for(let s=n;s<r;s++){let i=e[s];i>o&&(t=s-n,o=i)}return t}var Te=.5;function I({answer:e}){return e?.from==="numbers"?"numbers":"probabilities"}function \
F(e,{answer:n,classes:r}){let t=r.length;if(n?.from==="numbers"){let{scales:o}=n;return Float64Array.from(e,(s,i)=>s*o[i%t].sd+o[i%t].mean)}if(n?.from==="sigmoid")e.forEach((o,s)=>e[s]=1/(1+Math.exp(-\
o)));else for(let o=0;o<e.length;o+=t)Z(e,o,o+t);return e}function ve(e,{answer:n,classes:r}){return n?.from==="numbers"?{numbers:e}:n?.from!=="sigmoid"?{label:r[z(e)],probabilities:e}:{labels:r.filte\
r((t,o)=>e[o]>Te),probabilities:e}}function X(e,n,r){let t=n.classes.length,o=F(e,n);return r.map((s,i)=>ve(Array.from(o.subarray(i*t,(i+1)*t)),n))}function ee({label:e,labels:n,probabilities:r,number\
s:t},o){let s=i=>Object.fromEntries(o.map((a,u)=>[a,i[u]]));return t?{numbers:s(t)}:{...n?{labels:n}:{label:e},probabilities:s(r)}}function _({answer:e,classes:n},r){let t=[r,n.length];return e?.from=\
=="numbers"?[{name:"numbers",datatype:"FP64",shape:t}]:[{name:"probabilities",datatype:"FP32",shape:t},{name:e?.from==="sigmoid"?"labels":"label",datatype:"BYTES",shape:[r]}]}function ne(e,n){let{labe\
l:r,labels:t,probabilities:o,numbers:s}=e;return n==="labels"?JSON.stringify(t):n==="label"?r:o??s}function te(e){return new A(`Cannot say what comes next as each sequence must have a token: that of r\
ow ${e+1} of these has none`)}function T(e,n){let r=new Uint8Array(n),t=o=>{let s=e.charCodeAt(o);return s-33-+(s>34)-+(s>60)-+(s>92)};for(let o=0,s=0,i=0,a=0;o<e.length;o+=2)for(i|=t(o)+91*t(o+1)<<a,\
a+=13;a>7;a-=8)r[s++]=i,i>>=8;return r}var re="n$_C!#!!#Pt2&!z$Z|er`}3{\'8n$w-\'#PKIZapDoX5mt+!!!`\'*!x&o\'t!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-P#,.]\'V1y9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}\
\'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#Pj8h-6!r#*!t?_cSC.!B-\'!T:#%H#k#5)E8e!]\'Y#00V\'d!oR#]6uYu]M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl2m:yIQd!r$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%m\
XoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e\'Vnr?]\'-PN9h-}DZgi)X3]\',_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR\'_B[5&&!@;R8?!qR\'_B[5&\'P@;R8h[\'V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_\
U%PN9+.\'!8#S*4[BPr22!9-\'!8#7+4[BPr22!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8e\'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V\'d!IQO!m#k$C!99A!wPF#2!_-*!{8c!*!p\')P&!0$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f\
\'#PI(59PO]\':[6uYu]M598!`$p.IQ~|9-w9Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]\'wy&Pt2`5a8$k`\'.$5)sR;HJ0n$V8h[s\'~2mDt%l*oRVnt?]\'*Ph[;vYu&##!p?]\'*Px[;vYu&#:-p?J-9_yh:-au(Nw{i8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!g\
Pi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";var Le=65536;function oe(e,{simd:n=!0,module:r}={}){if(n)try{let o=new WebAssembly.Memory({initial:Math.ceil(e/Le)}),s=new WebAssembly.Instance(r??new WebAssembly.Modu\
le(T(re,799)),{env:{memory:o}});return{numbers:new Float32Array(o.buffer),dense:s.exports.dense}}catch{}let t=new Float32Array(Math.ceil(e/4));return{numbers:t,dense:_e(t)}}function _e(e){let{fround:n\
,max:r}=Math;return(t,o,s,i,a,u,c,l)=>{for([t,o,s,i]=[t>>2,o>>2,s>>2,i>>2];a--;i+=c){let y=i+c;e.copyWithin(i,s,s+c);for(let p=0,m=o;p<u;p++){let h=e[t++];for(let g=i;g<y;g++,m++)e[g]=n(e[g]+n(h*e[m])\
)}for(let p=i;p<y;p++)e[p]=r(l,e[p])}}}var Ue=1<<17,se=16;function U({name:e,preprocessing:n,layers:r},t,o){let{features:s,classes:{length:i}}=n,a=s,u=s,c=0,l=d=>{let f=c;return c+=Math.ceil(d/4)*16,f\
},y=r.map(d=>{let f=t[d.kind](d,u);return u=f.width,a=Math.max(a,u),{step:f,at:f.weights.map(({length:b})=>l(b))}}),p=Math.max(1,Math.min(256,Math.floor(Ue/a))),m=[l(p*a+se),l(p*a+se)],h=oe(c,o),{numb\
ers:g}=h;for(let{step:d,at:f}of y)d.weights.forEach((b,E)=>g.set(b,f[E]>>2));let k=new Float32Array(i),$=(d,f)=>{if(d.length!==f*s)throw new RangeError(`Cannot predict as ${f} rows must have ${f*s} fe\
atures: current value is ${d.length}`);k.length!==f*i&&(k=new Float32Array(f*i));for(let b=0;b<f;b+=p){let E=Math.min(p,f-b),[R,w]=m;g.set(E===f?d:d.subarray(b*s,(b+E)*s),R>>2);for(let{step:O,at:M}of \
y)O.run(h,M,R,w,E),[R,w]=[w,R];k.set(g.subarray(R>>2,(R>>2)+E*i),b*i)}return k};return{name:e,preprocessing:n,logits:$,[I(n)]:(d,f)=>F($(d,f),n)}}var Be=1<<17;function ie(e,n,r){let{preprocessing:t}=e\
,[o,...s]=e.layers,{units:i,kernel:a,input:u,maskZero:c}=o,l=s.findIndex(({kind:d})=>d==="pool"),y=s[l].of==="last",p=De(e,s.slice(0,l),i,n,r),m=y?1:1/0;for(let d of[...p].reverse())d.needed=m,m+=d.si\
ze-1;let h=p.at(-1)?.outputs??i,g=U({...e,preprocessing:{...t,features:h},layers:s.slice(l+1)},n,r),k=(d,f)=>{let b=d.subarray(Math.max(0,d.length-m)),E=new Float32Array(b.length*i);b.forEach((w,O)=>{\
if(!(w*i<a.length))throw new RangeError(`Cannot predict as id ${w} must be known`);E.set(a.subarray(w*i,(w+1)*i),O*i)});for(let w of p)E=We(w,E);if(y)return f.set(E);let R=0;for(let w=0;w<d.length;w++\
)if(!(c&&!d[w])){R++;for(let O=0;O<h;O++)f[O]+=E[w*h+O]}for(let w=0;R&&w<h;w++)f[w]/=R},$=(d,f,b)=>{let{ids:E,starts:R}=b[u],w=new Float32Array(f*h);for(let O=0;O<f;O++){let M=E.subarray(R[O],R[O+1]);\
if(y&&!M.length)throw te(O);let B=new Float64Array(h);k(M,B),w.set(B,O*h)}return g.logits(w,f)};return{...g,preprocessing:t,logits:$,[I(t)]:(...d)=>F($(...d),t)}}function De({name:e,preprocessing:n},r\
,t,o,s){let i=[];for(let u of r)u.kind==="lookBack"?i.push({size:u.size,layers:[]}):(i.length||i.push({size:1,layers:[]}),i.at(-1).layers.push(u));let a=t;return i.map(({size:u,layers:c})=>{let l=c.re\
duce((h,g)=>g.kind==="dense"?g.outputs:h,u*a),y={features:u*a,classes:Array(l)},{logits:p}=U({name:e,preprocessing:{...n,...y},layers:c},o,s),m={size:u,inputs:a,outputs:l,needed:0,ask:p};return a=l,m}\
)}function We({size:e,inputs:n,outputs:r,needed:t,ask:o},s){let i=s.length/n,a=Math.min(i,t),u=new Float32Array(a*r),c=e*n,l=Math.max(1,Math.min(256,Math.floor(Be/c)));for(let y=0;y<a;y+=l){let p=Math\
.min(l,a-y),m=new Float32Array(p*c);for(let h=1;h<=p;h++){let g=(i-a+y+h)*n,k=s.subarray(Math.max(0,g-c),g);m.set(k,h*c-k.length)}u.set(o(m,p),y*r)}return u}var ae=1<<20;async function ce(e,n){let{met\
hod:r,url:t}=n,o=URL.canParse(t)?new URL(t).pathname:t;try{let s=Je(e);if(!Object.hasOwn(s,o))throw N(404,`There is no ${x(o)} here`);let i=s[o],a=typeof i=="function"?["POST"]:["GET","HEAD"];if(!a.in\
cludes(r))throw N(405,`Cannot ${r} ${o}: it takes ${a.join(" and ")}`,{allow:String(a)});return Response.json(typeof i=="function"?i(await Ye(n)):i)}catch(s){if(!(s instanceof A))throw s;let{message:i\
,...a}=s;return Response.json({error:i},{status:400,...a})}}function Je(e){let{name:n,preprocessing:r}=e,{classes:t,label:o,columns:s}=r,i=`/v2/models/${encodeURIComponent(n)}`;return{"/":{name:n,labe\
l:o,classes:t,columns:s},"/predict":a=>({predictions:ue(e,C(a)&&Array.isArray(a.rows)?a.rows:[a]).map(u=>ee(u,t))}),"/v2":{name:"retort-edge",version:"1",extensions:[]},"/v2/health/live":{live:!0},"/v\
2/health/ready":{ready:!0},[i]:{name:n,platform:"retort_edge",inputs:de(e),outputs:_(r,-1)},[`${i}/ready`]:{name:n,ready:!0},[`${i}/infer`]:a=>Ke(e,a)}}async function Ye({body:e}){let n=new TextDecode\
r("utf-8",{fatal:!0}),r="",t=0;try{for await(let o of e??[]){if(t+=o.length,t>ae)throw N(413,`Cannot read a body of more than ${ae} bytes`);r+=n.decode(o,{stream:!0})}return JSON.parse(r+n.decode())}c\
atch(o){throw o instanceof A?o:N(400,"Cannot predict as the body must be JSON")}}function ue(e,n){if(!n.length)throw P("rows","a row or more",n);return n.forEach((r,t)=>{if(!C(r))throw P(`rows[${t}]`,\
"an object, cells by column name",r)}),e.predict(n)}function de({preprocessing:{columns:e}}){let n=e.flatMap(({kind:o,name:s})=>o==="numeric"?[]:[s]),r=e.length-n.length,t="features";for(;n.includes(t\
);)t+="_";return[...r?[{name:t,datatype:"FP32",shape:[-1,r]}]:[],...n.map(o=>({name:o,datatype:"BYTES",shape:[-1,1]}))]}function Ke(e,n){let{id:r,inputs:t,outputs:o}=C(n)?n:{};if(r!==void 0&&typeof r!\
="string")throw P("id","a text",r);let s=ue(e,Ve(e,t)),i=_(e.preprocessing,s.length);return{model_name:e.name,id:r,outputs:fe(o??i,i,"outputs").map(([a])=>({...a,data:s.flatMap(u=>ne(u,a.name))}))}}fu\
nction Ve(e,n){let{preprocessing:{columns:r}}=e,t=fe(n,de(e),"inputs"),o;for(let[{name:s,datatype:i,shape:[,a=1]},{shape:u,data:c,...l}]of t){let y=i==="BYTES";if(l.datatype!==i)throw P(`the datatype \
of ${s}`,i,l.datatype);let p=Array.isArray(c)?c.flat(2):[],m=p.length/a;if(o??=Array.from(p.slice(0,m),()=>Object.create(null)),String(u)!==`${o.length},${a}`||m!==o.length)throw P(`the shape of ${s}`\
,`[rows, ${a}], as its data and the other inputs have it`,u);let h=r.filter(g=>y?g.name===s:g.kind==="numeric");p.forEach((g,k)=>{let{name:$,missing:d}=h[k%a];if(typeof g!==(y?"string":"number")&&!(g=\
==null&&d))throw P(`column ${x($)}`,`${i}, as in training`,g);o[Math.floor(k/a)][$]=g})}return o??[]}function fe(e,n,r){let t=[...n];if(!Array.isArray(e))throw P(r,"an array",e);return e.map((o,s)=>{l\
et i=t.findIndex(({name:a})=>C(o)&&a===o.name);if(i<0)throw P(`${r}[${s}]`,`another of ${x(n.map(({name:a})=>a))}`,C(o)?o.name:o);return[t.splice(i,1)[0],o]})}function C(e){return typeof e=="object"&&\
e!==null&&!Array.isArray(e)}function P(e,n,r){return N(400,`Cannot predict as ${e} must be ${n}: current value is ${x(r)}`)}function N(e,n,r){return Object.assign(new A(n),{status:e,headers:r})}functi\
on le({name:e,numeric:n,others:r,missing:t,layers:o,bytes:s,...i},a,u){let c=T(a,s),l=0,y=d=>c.slice(l,l+=d).buffer,p=n?n[0].split(n[1]):[],m=p.length,[h,g]=[new Float64Array(y(8*m)),new Float64Array(\
y(8*m))],k=[...p.map((d,f)=>({kind:"numeric",name:d,mean:h[f],sd:g[f],missing:t.includes(f)})),...r],$=d=>{let[f,...b]=Array.isArray(d)?d:[];return typeof f=="string"?u[f](y,...b):d};return{name:e,pre\
processing:{version:1,columns:k,...i},layers:o.map(d=>Object.fromEntries(Object.entries(d).map(([f,b])=>[f,$(b)])))}}function pe(e,n,r,t,o,s){let i=ie(le(e,n,t),r,o),{logits:a,preprocessing:u}=i,{feat\
ures:c}=u,l=Q(u,s),y=m=>{let h=new Float32Array(m.length*c),g=q(u,s);return m.forEach((k,$)=>{try{l(k,h,$*c),g.add(d=>k[d],"the row")}catch(d){throw m.length>1&&d instanceof A&&(d.message=`rows[${$}]:\
 ${d.message}`),d}}),X(a(h,m.length,g.finish()),u,m)},p={...i,encoders:s,predict:(m=>Array.isArray(m)?y(m):y([m])[0]),fetch:m=>ce(p,m)};return p}return pe})()',m1='(()=>{var g=["authorization","conten\
t-type","content-encoding","idempotency-key","if-none-match","inference-header-content-length","last-event-id","*"].join(", "),f=["allow","content-disposition","etag","inference-header-content-length"\
,"location","retry-after","www-authenticate"].join(", "),h="3600";function c(e,t){let n=e.get("origin");return n!==null&&t.includes(n)?n:void 0}function a(e,t){e.set("access-control-allow-origin",t),e\
.set("access-control-expose-headers",f);let n=e.get("vary");e.set("vary",n===null?"origin":`${n}, origin`)}function d(e,t){if(e.has("access-control-request-method"))return{"access-control-allow-method\
s":t.join(", "),"access-control-allow-headers":g,"access-control-max-age":h,...e.has("access-control-request-private-network")?{"access-control-allow-private-network":"true"}:{}}}var p=["GET","HEAD","\
POST"];function l(e,t){return async n=>{let{method:u,headers:i}=n,o=c(i,t),s=o!==void 0&&u==="OPTIONS"?d(i,p):void 0,r=s?new Response(null,{status:204,headers:s}):await e(n);return o===void 0?r.header\
s.append("vary","origin"):a(r.headers,o),r}}return l})()',p1='(()=>{function $(n){return O(A(1381257042,String(n)))}function O(n){let[t,e,r]=n,i=1,o,u=()=>{let s=t+e+i++|0;return t=e^e>>>9,e=r+(r<<3)|\
0,r=(r<<21|r>>>11)+s|0,s>>>0};for(let s=0;s<12;s++)u();let a=()=>u()/2**32,m=s=>Math.floor(a()*s);return{bits:u,uniform:a,integer:m,split:(s,c=0)=>O(A(n[0]^n[1]^n[2],`${n[1]}/${n[2]}/${s}/${c}`)),norm\
al(){if(o!==void 0){let d=o;return o=void 0,d}let s=Math.sqrt(-2*Math.log(1-a())),c=2*Math.PI*a();return o=s*Math.sin(c),s*Math.cos(c)},permutation(s){let c=Int32Array.from({length:s},(d,f)=>f);for(le\
t d=s-1;d>0;d--){let f=m(d+1);[c[d],c[f]]=[c[f],c[d]]}return c}}}function A(n,t){let e=n^t.length;for(let i=0;i<t.length;i++)e=Math.imul(e^t.charCodeAt(i),3432918353),e=e<<13|e>>>19;let r=()=>(e=Math.\
imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),e^=e>>>16);return[r(),r(),r()]}var p=class extends Error{name="UserError"};function R(n,t){return n.length>t?`${n.slice(0,t-3)}...`:n}functio\
n k(n){return typeof n=="number"||n===void 0?String(n):R(v(typeof n=="string"?n.slice(0,80):n),80)}function v(n){try{return JSON.stringify(n)??String(n)}catch{return`an ${typeof n}`}}function h(n,t=0,\
e=n.length){let[r,i]=[-1,-1/0];for(let o=t;o<e;o++){let u=n[o];u>i&&(r=o-t,i=u)}return r}var b="�";function E(n,t){return t===""?[...n]:n.split(/\\s+/u).filter(e=>e!=="")}function T(n){let t=new Map(n.\
map((r,i)=>[r,i]).slice(1)),e=t.get(b);return r=>t.get(r)??e}var G=256;async function*M({preprocessing:{classes:n},next:t,predict:e},r,{tokens:i,temperature:o,random:u}){let a=l=>new p(`Cannot go on w\
ith a text: ${l}`);if(t?.between===void 0)throw a(`the student must have learned what comes next in one: ${t?"its ids are no text":"its task is another"}`);if(!(o>=0&&o<1/0))throw a(`the temperature m\
ust be a number from 0 on: current value is ${o}`);let{column:m,between:s}=t,c=T(n),d=E(r,s).map(l=>{let g=c(l);if(g!==void 0)return g;throw a(`each of its tokens must be one that the student knows: $\
{k(l)} is not`)});if(!d.length)throw a("it must have a token: it has none");let f=[0,n.indexOf(b)],y=/\\s$/u.test(r)?"":s;for(let l=0;l<i;l++){let g=new Map([[m,d.slice(-G).join(" ")]]),[N]=await e([{n\
umber:1,cells:g}]),x=Float64Array.from(N.probabilities,(S,I)=>f.includes(I)?0:S),w=o===0?h(x):F(x,o,u);d.push(w),yield y+n[w],y=s}}function F(n,t,e){let r=h(n),i=Math.log(n[r]),o=n.map(m=>Math.exp((Ma\
th.log(m)-i)/t)),u=e.uniform()*o.reduce((m,s)=>m+s,0),a=o.findIndex(m=>m>0&&(u-=m)<0);return a<0?r:a}function P({preprocessing:n,predict:t},e){let r={preprocessing:n,next:e,predict:i=>Promise.resolve(\
t(i.map(({cells:o})=>Object.fromEntries(o))))};return(i,{tokens:o=100,temperature:u=0,seed:a=1}={})=>M(r,i,{tokens:o,temperature:u,random:$(a)})}return P})()',h1={dense:"(()=>{function n({inputs:t,out\
puts:e,kernel:m,bias:p,relu:d},s){let r=s/t;return{width:r*e,weights:[m,p??new Float32Array(e)],run:({dense:i},o,c,f,y)=>i(c,o[0],o[1],f,y*r,t,e,d?0:-1/0)}}return n})()",patches:"(()=>{function y({inp\
ut:h,output:n,size:o,strides:e,dilations:i,pad:f}){let[w,a,g]=h,m=o[0]*o[1],c=new Int32Array(n[0]*n[1]*m);for(let t=0;t<c.length;t++){let[p,s]=[t%m,Math.floor(t/m)],l=Math.floor(s/n[1])*e[0]-f[0]+Math\
.floor(p/o[1])*i[0],r=s%n[1]*e[1]-f[1]+p%o[1]*i[1],d=l>=0&&l<w&&r>=0&&r<a;c[t]=d?(l*a+r)*g:-1}return c}function u({window:h},n){let o=h.input[2],e=y(h);return{width:e.length*o,weights:[],run({numbers:\
f},w,a,g,m){for(let c=0,t=a>>2,p=g>>2;c<m;c++,t+=n)for(let s=0;s<e.length;s++){let l=e[s];for(let r=0;r<o;r++)f[p++]=l<0?0:f[t+l+r]}}}}return u})()",depthwise:"(()=>{function C({input:c,output:o,size:\
r,strides:w,dilations:i,pad:s}){let[y,e,h]=c,t=r[0]*r[1],m=new Int32Array(o[0]*o[1]*t);for(let n=0;n<m.length;n++){let[f,a]=[n%t,Math.floor(n/t)],l=Math.floor(a/o[1])*w[0]-s[0]+Math.floor(f/r[1])*i[0]\
,p=a%o[1]*w[1]-s[1]+f%r[1]*i[1],d=l>=0&&l<y&&p>=0&&p<e;m[n]=d?(l*e+p)*h:-1}return m}function S({window:c,multiplier:o,kernel:r},w){let i=c.input[2],s=c.size[0]*c.size[1],y=C(c),e=i*o,h=y.length/s;retu\
rn{width:h*e,weights:[r],run({numbers:t},[m],n,f,a){t.fill(0,f>>2,(f>>2)+a*h*e);for(let l=0,p=n>>2,d=f>>2;l<a;l++,p+=w)for(let M=0;M<h;M++,d+=e)for(let D=0;D<s;D++){let x=y[M*s+D];if(x<0)continue;let \
W=(m>>2)+D*e;for(let I=0;I<i;I++){let u=t[p+x+I],A=I*o;for(let g=A;g<A+o;g++)t[d+g]=t[d+g]+u*t[W+g]}}}}}return S})()",maxPool:"(()=>{function I({input:e,output:c,size:t,strides:s,dilations:m,pad:a}){l\
et[f,M,g]=e,i=t[0]*t[1],p=new Int32Array(c[0]*c[1]*i);for(let o=0;o<p.length;o++){let[h,r]=[o%i,Math.floor(o/i)],n=Math.floor(r/c[1])*s[0]-a[0]+Math.floor(h/t[1])*m[0],l=r%c[1]*s[1]-a[1]+h%t[1]*m[1],y\
=n>=0&&n<f&&l>=0&&l<M;p[o]=y?(n*M+l)*g:-1}return p}function P({window:e},c){let t=e.input[2],s=e.size[0]*e.size[1],m=I(e),a=m.length/s;return{width:a*t,weights:[],run({numbers:f},M,g,i,p){for(let o=0,\
h=g>>2,r=i>>2;o<p;o++,h+=c)for(let n=0;n<a;n++,r+=t){f.fill(-1/0,r,r+t);for(let l=0;l<s;l++){let y=m[n*s+l];if(!(y<0))for(let x=0;x<t;x++)f[r+x]=Math.max(f[r+x],f[h+y+x])}}}}}return P})()",scale:"(()=\
>{function n({scale:e,shift:c},o){return{width:o,weights:[],run({numbers:r},f,m,a,l){let s=l*o;for(let t=0;t<s;t++){let p=t%e.length;r[(a>>2)+t]=r[(m>>2)+t]*e[p]+c[p]}}}}return n})()",activate:"(()=>{\
var s={relu:t=>Math.max(0,t),tanh:Math.tanh,sigmoid:t=>1/(1+Math.exp(-t)),elu:t=>t<0?Math.expm1(t):t,gelu:t=>.5*t*(1+f(t*Math.SQRT1_2))};function f(t){let e=1/(1+.3275911*Math.abs(t)),o=((((1.06140542\
9*e-1.453152027)*e+1.421413741)*e-.284496736)*e+.254829592)*e;return Math.sign(t)*(1-o*Math.exp(-t*t))}function m({activation:t},e){let o=s[t];return{width:e,weights:[],run({numbers:r},h,c,i,p){for(le\
t a=c>>2,n=i>>2,u=a+p*e;a<u;a++,n++)r[n]=o(r[a])}}}return m})()"},nA={f32:"(()=>{function r(e,t){return new Float32Array(e(4*t))}return r})()",e32:"(()=>{function a(u,f,i,m){let e=new Uint8Array(u(m))\
,r=0,l=new Uint32Array(f).map(()=>{let n=i;for(;e[r>>3]>>(r&7)&1;r++)n--;let t=++r>>3,o=(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>(r&7);return r+=24,o<<8&1<<31|n<<23|o&8388607});return new Float32Array\
(l.buffer)}return a})()",f16:"(()=>{function n({values:r,scales:e}){return Float32Array.from(r,(t,u)=>t*e[u%e.length])}function o(r){return r instanceof Float32Array?r:r instanceof Uint16Array?Float32\
Array.from(r,f):n(r)}function f(r){let e=r>>10&31,t=e?(1024+(r&1023))*2**(e-25):(r&1023)*2**-24;return r>>15?-t:t}function a(r,e){return o(new Uint16Array(r(2*e)))}return a})()",i8:"(()=>{function t(r\
,n,e){let o=new Float32Array(r(4*e));return Float32Array.from(new Int8Array(r(n)),(a,u)=>a*o[u%e])}return t})()"},rA={hash:'(()=>{function f({options:o}){return b(o)}function b({buckets:o,of:s,ngrams:\
[u,e]}){let n=s==="words"?w:x;return{write(r,t,c){if(r===null)return;let a=new Map;for(let i of n(g(String(r)),u,e)){let l=M(i),m=Math.abs(l)%o;a.set(m,(a.get(m)??0)+(l<0?-1:1))}let h=0;for(let i of a\
.values())h+=i*i;if(h===0)return;let d=Math.sqrt(h);for(let[i,l]of a)t[c+i]=l/d}}}function g(o){return o.normalize("NFC").toLowerCase()}var p=/[\\p{L}\\p{M}\\p{N}_]{2,}/gu;function w(o,s,u){let e=o.match\
(p)??[],n=[];for(let r=s;r<=u;r++)for(let t=0;t+r<=e.length;t++)n.push(e.slice(t,t+r).join(" "));return n}function x(o,s,u){let e=[];for(let n of o.split(/\\s+/u)){if(n==="")continue;let r=[" ",...n," \
"];for(let t=s;t<=u;t++){let c=0;do e.push(r.slice(c,c+t).join(""));while(++c+t<=r.length);if(r.length<=t)break}}return e}function M(o){let s=new TextEncoder().encode(o),{length:u}=s,e=0;for(let n=0;n\
<u;n+=4){let r=n+4<=u,t=s[n]|(s[n+1]??0)<<8|(s[n+2]??0)<<16|(s[n+3]??0)<<24;t=Math.imul(t,3432918353),t=Math.imul(t<<15|t>>>17,461845907),e^=t,r&&(e=Math.imul(e<<13|e>>>19,5)+3864292196|0)}return e^=u\
,e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),e^e>>>16}return f})()',tokens:'(()=>{function e({options:t,state:o}){let{vocabulary:s}=o,{longest:r=1/0}=t;return{vocabulary:s,ids(n)\
{return n===null?new Int32Array:n instanceof Int32Array?n.length>r?n.subarray(0,r):n:"ids"}}}return e})()'};function A1(e,t=[]){let{student:n,numbers:r}=a1(e),o=Ei(n),s=e.layers.map(({kind:m})=>m),{others:i,answer:a}=n,{next:u}=e,c=u?.between!==void 0,l=i.filter(m=>m.kind==="encoded"),f=s[0]==="embedding"?d1:
a?f1:l.length?l1:i.some(({kind:m})=>m==="categorical")?u1:c1,d=Object.keys(nA).filter(m=>o.includes(`:["${m}",`));return`// @ts-self-types="./student.d.ts"
// A student by Retort: see README.md.
const c=${f},
o=${oA(h1,s)},
r=${oA(nA,d)},
s=${o},
n="${r}"${l.length?`,
e=${oA(rA,Xl(l,rA,"edge"))}`:""};
`+Wz(t,l.length>0,c?u:void 0)+`const student=createStudent();
export const predict=student.predict;
${c?`export const generate=student.generate;
`:""}export default student;
`}function Wz(e,t,n){let r=`c(s,n,o,r,options${t?",e":""})`,[o,s]=[[],[]];return e.length&&(o.push(`k=${m1}`,`g=${Ei(e)}`),s.push("fetch:k(t.fetch,g)")),n&&(o.push(`w=${p1}`),s.push(`generate:w(t,${Ei(
n)})`)),s.length?`const ${o.join(`,
`)};
export const createStudent=(options)=>{const t=${r};return{...t,${s.join(",")}}};
`:`export const createStudent=(options)=>${r};
`}function oA(e,t){return`{${[...new Set(t)].filter(r=>Object.hasOwn(e,r)).map(r=>`${r}:${e[r]}`).join(",")}}`}function g1(e,t=[]){let n=e.preprocessing.answer,[r]=e.layers,o=r?.kind==="embedding"?r.input:void 0,s=e.name.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60)||"student";return new Map(
[["student.js",Ht(A1(e,t))],["student.d.ts",Ht(n1(n?.from,o,e.next?.between!==void 0))],["package.json",Ht(Kz(s))],["worker.js",Ht(r1())],["kernel.wasm",XB(e1,799)],["wrangler.jsonc",Ht(Vz(s))],["deno\
.js",Ht(o1())],["bun.js",Ht(s1())],["node.js",Ht(i1())],["README.md",Ht(Jz(e,t))]])}function Kz(e){return`${JSON.stringify({name:e,private:!0,type:"module",exports:"./student.js",types:"./student.d.ts"},
null,2)}
`}function Vz(e){return`{
  "name": ${JSON.stringify(e)},
  "main": "worker.js",
  "compatibility_date": "2025-09-01"
}
`}var Hz={float32:"float32",float16:"float16, and computed in float32",int8:"int8 with a scale for each output, and computed in float32"};function Jz({name:e,precision:t,layers:n,next:r,preprocessing:{
label:o,classes:s,columns:i,answer:a}},u){let c=Object.fromEntries(i.slice(0,3).map(p=>[p.name,p.kind==="numeric"?p.fill??p.mean:p.kind==="categorical"?p.categories[0]??null:p.kind==="encoded"&&p.of===
"tokens"?[1,2,3]:"some words"])),[l,f]=a===void 0?[`one of ${s.length} classes`,"label, probabilities"]:a.from==="sigmoid"?[`any of ${s.length} labels`,"labels, probabilities"]:[`${s.length===1?"a num\
ber":`${s.length} numbers`} in the label's units`,"numbers"],d=n[0]?.kind==="embedding"?`
A sequence of ids is a list or a text with spaces between them.${n.some(p=>p.kind==="pool"&&p.of==="last")?" The answer is what comes next, at its end.":""}
${r?.between===void 0?"":`
How a text goes on:

    for await (const piece of student.generate("some text", { tokens: 60, temperature: 0.7, seed: 1 })) console.log(piece);
`}`:"",m=i.length>3?" and so on":"";return`# A student, for the edge

${of(e)} answers ${of(o)}, ${l}, from ${i.length} columns. Its weights are stored as
${Hz[t]}. \`student.js\` is all that it needs: it imports nothing and calls only what the web has.

    import student from "./student.js";
    const { ${f} } = student.predict(row); // or rows

A row is an object of cells by column name${m?", such as":":"} ${of(JSON.stringify(c))}${m}.
${d}
| file | for |
| --- | --- |
| \`student.js\`, \`student.d.ts\` | browsers, and whatever imports an ES module |
| \`worker.js\`, \`kernel.wasm\`, \`wrangler.jsonc\` | Cloudflare: \`npx wrangler deploy\` |
| \`deno.js\` | Deno Deploy; \`deno serve student.js\` does as well |
| \`bun.js\`, \`node.js\` | a server on Bun or Node |

Each answers \`GET /\`, \`POST /predict\` (\`{"rows": [row]}\`, or one row), and the Open Inference Protocol in JSON at \`/v2\`.
Pages of other origins may not call them${u.length?`, but for those of ${u.map(of).join(", ")}`:": export with --origin for those that may"}.
`}function of(e){let t=e.replace(/\s/g," "),n=Math.max(0,...Array.from(t.matchAll(/`+/g),([s])=>s.length)),[r,o]=["`".repeat(n+1),n?" ":""];return`${r}${o}${t}${o}${r}`}var y1={kind:"exporter",name:"edge",summary:"One ES module without dependencies, for browsers, Workers, Deno, Bun and Node.",options:()=>R({precision:bi(),origins:ce(se().superRefine((e,t)=>{let n=HB(
e);n&&t.addIssue({code:"custom",message:n,params:{rule:n,value:e}})})).default([]).describe("Pages of these origins may call the module's `fetch` handler.")}),create:({precision:e,origins:t})=>({async export({
name:n,trained:r}){return Ii(r,"edge",{sequences:!0}),g1(await KB(n,r,e),t)}})};h();h();function sf({inputs:e,calls:t},n){let r=new Map(n.map(a=>[e.get(a),a])),o=Xs({calls:t},new Set(r.keys()),Yo),s=new Map;for(let[a,u]of r)s.set(a,[{input:u,of:"lengths"}]);let i=new Map;for(let a of t){
let u=o.get(a);if(!u)continue;let c=Yz(a.inputs.flatMap(m=>s.get(m)??[])),l=r.get(a.inputs[0]),d=a.op.kind==="Embedding"&&a.op.maskZero&&l!==void 0?[...c,{input:l,of:"zeros"}]:c;if(u==="keeps")for(let m of a.
outputs)s.set(m,d);i.set(a,u==="keeps"?{mask:c,next:d}:{mask:c})}return i}function Yz(e){return[...new Map(e.map(t=>[`${t.of} ${t.input}`,t])).values()]}h();h();var sr={float32:1,int8:3,int64:7,bool:9,float16:10,float64:11},Xz=8;function b1(e){let{name:t,opset:n,nodes:r,initialisers:o,inputs:s,outputs:i,metadata:a}=e,u=Fn(c=>{r.forEach(l=>c.bytes(1,e3(l))),
c.text(2,t),o.forEach(l=>c.bytes(5,n3(l))),s.forEach(l=>c.bytes(11,w1(l))),i.forEach(l=>c.bytes(12,w1(l)))});return Fn(c=>{c.int(1,Xz),c.text(2,"retort"),c.bytes(7,u),c.bytes(8,Fn(l=>l.int(2,n)));for(let[
l,f]of Object.entries(a))c.bytes(14,Fn(d=>d.text(1,l).text(2,f)))})}function e3({op:e,inputs:t,output:n,attributes:r={}}){return Fn(o=>{t.forEach(s=>o.text(1,s)),o.text(2,n),o.text(3,n),o.text(4,e),Object.
entries(r).forEach(([s,i])=>o.bytes(5,t3(s,i)))})}function t3(e,t){return Fn(n=>{n.text(1,e),"float"in t?n.float(2,t.float).int(20,1):"int"in t?n.int(3,t.int).int(20,2):"text"in t?n.text(4,t.text).int(
20,3):(t.ints.forEach(r=>n.int(8,r)),n.int(20,7))})}function n3({name:e,type:t,shape:n,bytes:r}){return Fn(o=>{n.forEach(s=>o.int(1,s)),o.int(2,sr[t]).text(8,e).bytes(9,r)})}function w1({name:e,sizes:t,
type:n="float32"}){let r=Fn(s=>{for(let i of["batch",...t])s.bytes(1,Fn(a=>typeof i=="string"?a.text(2,i):a.int(1,i)))}),o=Fn(s=>s.int(1,sr[n]).bytes(2,r));return Fn(s=>s.text(1,e).bytes(2,Fn(i=>i.bytes(
1,o))))}function Fn(e){let t=new sA;return e(t),t.done()}var sA=class{#e=[];int(t,n){return this.#t(BigInt(t)<<3n),this.#t(BigInt.asUintN(64,BigInt(n))),this}float(t,n){this.#t(BigInt(t)<<3n|5n);let r=new Uint8Array(
4);return new DataView(r.buffer).setFloat32(0,n,!0),this.#e.push(r),this}bytes(t,n){return this.#t(BigInt(t)<<3n|2n),this.#t(BigInt(n.length)),this.#e.push(n),this}text(t,n){return this.bytes(t,new TextEncoder().
encode(n))}#t(t){let n=[],r=t;for(;r>0x7fn;r>>=7n)n.push(Number(r&0x7fn)|128);n.push(Number(r)),this.#e.push(Uint8Array.from(n))}done(){let t=new Uint8Array(this.#e.reduce((r,{length:o})=>r+o,0)),n=0;
for(let r of this.#e)t.set(r,n),n+=r.length;return t}};var af=class{nodes=[];initialisers=[];#e;constructor(t){this.#e=t}add(t,n,r,o={}){return this.nodes.push({op:n,inputs:r,output:t,attributes:o}),t}floats(t,n,r=[n.length]){return this.#t(t,"float32",r,
Float32Array.from(n))}doubles(t,n,r=[n.length]){return this.#t(t,"float64",r,Float64Array.from(n))}integers(t,n,r=[n.length]){return this.#t(t,"int64",r,BigInt64Array.from(n,BigInt))}kernel(t,n,{order:r,
shape:o,axis:s}){let i=`${t}/${n.name}`;if(this.#e==="float32")return this.#t(i,"float32",o,iA(n.values,n.shape,r));if(this.#e==="float16"){let d=Float16Array.from(iA(n.values,n.shape,r)),m=this.#t(`${i}\
/float16`,"float16",o,d);return this.add(i,"Cast",[m],{to:{int:sr.float32}})}let{values:a,scales:u}=Oa(n.values,rr(n)),c=this.#t(`${i}/int8`,"int8",o,iA(a,n.shape,r)),l=this.floats(`${i}/scale`,u,o.map(
(d,m)=>m===s?d:1)),f=this.add(`${i}/whole`,"Cast",[c],{to:{int:sr.float32}});return this.add(i,"Mul",[f,l])}#t(t,n,r,o){let s=new Uint8Array(o.buffer,o.byteOffset,o.byteLength);return this.initialisers.
push({name:t,type:n,shape:r,bytes:s}),t}};function iA(e,t,n){if(n.every((i,a)=>i===a))return e;let r=t.map((i,a)=>t.slice(a+1).reduce((u,c)=>u*c,1)),o=e.slice(),s=n.map(()=>0);for(let i=0;i<o.length;i++){
o[i]=e[s.reduce((a,u,c)=>a+u*r[n[c]],0)];for(let a=n.length-1;a>=0&&++s[a]===t[n[a]];a--)s[a]=0}return o}h();h();var r3=2**31-1;function E1(e,t){let n=`${t}/positions`,r=(u,c)=>e.integers(`${n}/${u}`,[c],[]),o=e.add(`${n}/shape`,"Shape",[t]),s=e.add(`${n}/length`,"Gather",[o,r("axis",1)]),i=e.add(`${n}/range`,"R\
ange",[r("first",0),s,r("step",1)]),a=e.add(`${n}/lengths`,"Unsqueeze",[jt(t),e.integers(`${n}/axes`,[1])]);return e.add(`${n}/there`,"Less",[i,a])}function I1(e,t){let n=`${t}/not_zero`,r=e.add(`${n}\
/zero`,"Equal",[t,e.integers(`${n}/0`,[0],[])]);return e.add(n,"Not",[r])}function v1(e,t,n,r){let[o,...s]=r;if(o===void 0)return e.add(t,"ReduceMean",[n],{axes:{ints:[1]},keepdims:{int:0}});let i=s.reduce(
(p,A,g)=>e.add(`${t}/mask_${g+1}`,"And",[p,A]),o),a=e.integers(`${t}/axes`,[1]),u=e.add(`${t}/each`,"Unsqueeze",[i,e.integers(`${t}/last_axis`,[2])]),c=e.add(`${t}/own`,"Where",[u,n,e.floats(`${t}/zer\
o`,[0],[])]),l=e.add(`${t}/sum`,"ReduceSum",[c,a],{keepdims:{int:0}}),f=e.add(`${t}/ones`,"Cast",[u],{to:{int:sr.float32}}),d=e.add(`${t}/count`,"ReduceSum",[f,a],{keepdims:{int:0}}),m=e.add(`${t}/div\
isor`,"Max",[d,e.floats(`${t}/one`,[1],[])]);return e.add(t,"Div",[l,m])}function aA(e,t,n,r){let o=`${r}/end`,s=jt(r),i=e.integers(`${o}/one`,[1],[]),a=e.add(`${o}/some`,"GreaterOrEqual",[s,i]),u=e.add(
`${o}/last`,"Sub",[s,i]),c=e.add(o,"Where",[a,u,e.integers(`${o}/nowhere`,[r3],[])]),l=e.add(`${o}/indices`,"Unsqueeze",[c,e.integers(`${o}/axes`,[1])]);return e.add(t,"GatherND",[n,l],{batch_dims:{int:1}})}var uA={Dense(e,t){let{name:n,inputs:r,op:{weights:{kernel:o}}}=e,s={order:[0,1],shape:o.shape,axis:1},i=t.add(`${n}/product`,"MatMul",[r[0],t.kernel(n,o,s)]);Na(e,t,uf(e,t,i))},Activation(e,t){Na(e,t,
e.inputs[0])},Dropout:C1,SpatialDropout1D:C1,Reshape:x1,Flatten(e,t){vi(e.op,e.refuse),x1(e,t)},BatchNormalization({name:e,op:t,input:n,refuse:r,inputs:o},s){if(!gr(t.axis,n.length+1))throw r("normali\
sed over its last axis");let{gamma:i,beta:a,moving_mean:u,moving_variance:c}=t.weights,{scale:l,shift:f}=ef({gamma:i?.values,beta:a?.values,mean:u.values,variance:c.values,epsilon:t.epsilon}),d=s.add(
`${e}/scaled`,"Mul",[o[0],s.floats(`${e}/scale`,l)]);s.add(e,"Add",[d,s.floats(`${e}/shift`,f())])},LayerNormalization({name:e,op:t,input:n,refuse:r,inputs:o},s){let{weights:{gamma:i,beta:a},epsilon:u,
axes:[c,...l]}=t;if(l.length||!gr(c,n.length+1))throw r("normalised over its last axis");let f=d=>new Float32Array(n.at(-1)).fill(d);s.add(e,"LayerNormalization",[o[0],s.floats(`${e}/gamma`,i?.values??
f(1)),s.floats(`${e}/beta`,a?.values??f(0))],{axis:{int:-1},epsilon:{float:u}})},Conv2D(e,t){let{kernel:n}=e.op.weights,r=O1(e,t,e.inputs[0],n,o3(n),1);Na(e,t,uf(e,t,r))},DepthwiseConv2D(e,t){Na(e,t,uf(
e,t,k1(e,t)))},SeparableConv2D(e,t){let{name:n,op:{weights:{pointwise_kernel:r}}}=e,o=k1(e,t),[,,s,i]=r.shape,a={order:[0,1,2,3],shape:[s,i],axis:1},u=t.add(`${n}/mixed`,"MatMul",[o,t.kernel(n,r,a)]);
Na(e,t,uf(e,t,u))},MaxPooling2D:(e,t)=>S1(e,t,"MaxPool"),AveragePooling2D:(e,t)=>S1(e,t,"AveragePool"),GlobalAveragePooling2D(e,t){vi(e.op,e.refuse),t.add(e.name,"ReduceMean",e.inputs,{axes:{ints:[1,2]},
keepdims:{int:0}})},Add(e,t){let[n,...r]=e.inputs,o=r.pop();if(o===void 0)throw e.refuse("a sum of several");let s=r.reduce((i,a,u)=>t.add(`${e.name}/sum_${u+1}`,"Add",[i,a]),n);t.add(e.name,"Add",[s,
o])},Concatenate({name:e,op:{axis:t},inputs:n},r){r.add(e,"Concat",n,{axis:{int:t}})},Embedding({name:e,op:{weights:{embeddings:t}},masks:n,inputs:r,refuse:o},s){if(!n)throw o("one that reads a sequen\
ce of ids");let i={order:[0,1],shape:t.shape,axis:1};s.add(e,"Gather",[s.kernel(e,t,i),r[0]])},CausalConv1D({name:e,op:{weights:{kernel:t,bias:n}},inputs:r},o){let[s,i,a]=t.shape,u=o.add(`${e}/channel\
s_first`,"Transpose",[r[0]],{perm:{ints:[0,2,1]}}),c={order:[2,1,0],shape:[a,i,s],axis:0},l=o.add(`${e}/convolved`,"Conv",[u,o.kernel(e,t,c),o.floats(`${e}/bias`,n.values)],{kernel_shape:{ints:[s]},pads:{
ints:[s-1,0]}}),f=o.add(`${e}/channels_last`,"Transpose",[l],{perm:{ints:[0,2,1]}});o.add(e,"Relu",[f])},MaskedAveragePooling1D({name:e,inputs:t,masks:n=[]},r){v1(r,e,t[0],n)}};function C1({name:e,inputs:t},n){
n.add(e,"Identity",t)}function x1({name:e,inputs:t,output:n},r){r.add(e,"Reshape",[t[0],r.integers(`${e}/shape`,[-1,...n])])}function uf({name:e,op:{weights:{bias:t}}},n,r){return t?n.add(`${e}/biased`,
"Add",[r,n.floats(`${e}/bias`,t.values)]):r}var R1={perm:{ints:[0,3,1,2]}},$1={perm:{ints:[0,2,3,1]}};function o3({shape:e}){let[t,n,r,o]=e;return{order:[3,2,0,1],shape:[o,r,t,n],axis:0}}function k1(e,t){
let{depthwise_kernel:n}=e.op.weights,[r,o,s,i]=n.shape,a={order:[2,3,0,1],shape:[s*i,1,r,o],axis:0};return O1(e,t,e.inputs[0],n,a,s)}function O1(e,t,n,r,o,s){let{name:i}=e,a=t.add(`${i}/channels_first`,
"Transpose",[n],R1),u=t.add(`${i}/convolved`,"Conv",[a,t.kernel(i,r,o)],{..._1(e,e.op.sliding.dilations),group:{int:s}});return t.add(`${i}/channels_last`,"Transpose",[u],$1)}function S1(e,t,n){let{name:r,
inputs:o}=e,s=t.add(`${r}/channels_first`,"Transpose",[o[0]],R1),i=t.add(`${r}/pooled`,n,[s],_1(e));t.add(r,"Transpose",[i],$1)}function _1(e,t){let{size:n,strides:r,before:o,after:s}=tf(e),i=a=>({ints:a});
return{kernel_shape:i(n),strides:i(r),...t?{dilations:i(t)}:{},pads:i([...o,...s])}}var B1={linear:["Identity"],relu:["Relu"],tanh:["Tanh"],sigmoid:["Sigmoid"],elu:["Elu",{alpha:{float:1}}],selu:["Sel\
u"],softplus:["Softplus"],softsign:["Softsign"],hardSigmoid:["HardSigmoid",{alpha:{float:.2},beta:{float:.5}}],softmax:["Softmax",{axis:{int:-1}}]};function Na({name:e,op:{activation:t},refuse:n},r,o){
let s=B1[t];if(s)r.add(e,s[0],[o],s[1]);else if(t==="gelu")s3(r,e,o);else if(t==="swish")r.add(e,"Mul",[o,r.add(`${e}/gate`,"Sigmoid",[o])]);else{let i=[...Object.keys(B1),"gelu","swish"].join(", ");throw n(
`with one of the activations ${i}, not ${t}`)}}function s3(e,t,n){let r=e.add(`${t}/scaled`,"Mul",[n,e.floats(`${t}/root`,[Math.SQRT1_2],[])]),o=e.add(`${t}/erf`,"Erf",[r]),s=e.add(`${t}/whole`,"Add",
[o,e.floats(`${t}/one`,[1],[])]),i=e.add(`${t}/half`,"Mul",[n,e.floats(`${t}/a_half`,[.5],[])]);e.add(t,"Mul",[i,s])}h();var i3={softmax:{outputs:"Outputs `logits` and `probabilities`: float32 `[batch, WIDTH]`, in the order of `labels.json`.",key:"classes",code:`probabilities = session.run(["probabilities"], rows)[0]
labels = json.loads(session.get_modelmeta().custom_metadata_map["classes"])
print(labels[probabilities[0].argmax()])`},sigmoid:{outputs:"Outputs `logits` and `probabilities`, float32, and `labels`, bool, true where the probability is above 0.5: `[batch, WIDTH]`, in the order \
of `labels.json`.",key:"outputs",code:`labels = session.run(["labels"], rows)[0]
names = json.loads(session.get_modelmeta().custom_metadata_map["outputs"])
print([name for name, has in zip(names, labels[0]) if has])`},numbers:{outputs:"Output `numbers`: float64 `[batch, WIDTH]` in the label's units, in the order of `labels.json`.",key:"outputs",code:`num\
bers = session.run(["numbers"], rows)[0]
names = json.loads(session.get_modelmeta().custom_metadata_map["outputs"])
print(dict(zip(names, numbers[0])))`}};function P1(e,{classes:t,answer:n},{features:r,width:o,sequences:s,isNext:i,precision:a}){let u=r==="raw"?`the raw numbers of the columns, in the order of \`prepr\
ocessing.json\`, float32 \`[batch, ${o}]\`; they are
standardised inside`:`the encoded features that \`preprocessing.json\` makes of a row, float32 \`[batch, ${o}]\`: some columns are texts or
categories, or had missing cells, which a tensor of numbers cannot say`,c=[...r==="none"?[]:[`- Input \`features\`: ${u}.`],...s.map(({name:p,column:A,cells:g})=>{let{longest:y}=A.options;return`- Inp\
uts \`${p}\` and \`${jt(p)}\`, int64 \`[batch, length]\` and \`[batch]\`: the ids of ${JSON.stringify(A.name)}, from 0 to
${g.vocabulary-1}${y===void 0?"":`, of a longer sequence the first ${y}`}, and how many each row has. Rows are padded to the longest with any id: what is beyond a row's length
counts for nothing.`}),...i?["- It answers what comes next at the end of each sequence, and refuses one that is empty: the last id that is there is at\n`lengths - 1`."]:[]],l=[...r==="none"?[]:[`"feat\
ures": numpy.zeros((1, ${o}), numpy.float32)`],...s.flatMap(({name:p})=>[`"${p}": numpy.ones((1, 3), numpy.int64)`,`"${jt(p)}": numpy.array([3])`])],{outputs:f,key:d,code:m}=i3[n?.from??"softmax"];return`\
# ${e.replaceAll(/\s+/g," ")} as ONNX

\`model.onnx\` is opset 17, its kernels stored as ${a}; made by Retort.

${c.join(`
`)}
- ${f.replaceAll("WIDTH",String(t.length))}
- ${d==="classes"?"The classes":"Their names"} are among the model's metadata, too, as JSON under \`${d}\`.

\`\`\`python
import json, numpy, onnxruntime
session = onnxruntime.InferenceSession("model.onnx")
rows = {${l.join(", ")}}
${m}
\`\`\`
`}var a3=17,Q1={kind:"exporter",name:"onnx",summary:"A model.onnx of opset 17, preprocessing inside where all columns are numbers.",options:()=>R({precision:bi()}),create:({precision:e})=>({async export({
name:t,trained:n}){let{preprocessing:r}=n,o=Ii(n,"ONNX",{sequences:!0}),s=Je(n.student),i=La(n),a=c3(r),u=new af(e),c=a&&s.includes(_e)?l3(u,a):_e,{answer:l}=r;await d3(u,o,{precision:e,encoded:c,sequences:i,
last:l?.from==="numbers"?"standardised":"logits"});let f=f3(u,r),d=a?.length??r.features,m=b1({name:t,opset:a3,nodes:u.nodes,initialisers:u.initialisers,inputs:[...s.includes(_e)?[{name:_e,sizes:[d]}]:
[],...i.map(p=>({name:p,sizes:[p==="tokens"?"length":`${p}.length`],type:"int64"})),...new Set([...i.map(jt),...s.filter(jr)]).values().map(p=>({name:p,sizes:[],type:"int64"}))],outputs:f,metadata:{[l?
"outputs":"classes"]:JSON.stringify(r.classes),...l?{task:l.task}:{},...s.includes(_e)?{features:a?"raw":"encoded"}:{},...a?.length?{columns:JSON.stringify(a.map(({name:p})=>p))}:{},...i.length?{vocabularies:JSON.
stringify(u3(n))}:{},precision:e}});return new Map([["model.onnx",m],["labels.json",ws(r.classes)],["preprocessing.json",ws(r)],["README.md",Ht(P1(t,r,{features:s.includes(_e)?a?"raw":"encoded":"none",
width:d,precision:e,sequences:i.length?pc(r,n.encoders??{}):[],isNext:o.outputs[0].shape.length>2}))]])}})};function u3({preprocessing:e,encoders:t={}}){let n=pc(e,t);return Object.fromEntries(n.map(({
name:r,cells:o})=>[r,o.vocabulary]))}function c3(e){let t=e.columns.filter(r=>cn(r)>0),n=t.filter(r=>r.kind==="numeric");return n.length===t.length&&n.every(({missing:r})=>!r)?n:void 0}function l3(e,t){
let n=e.add("features/float64","Cast",["features"],{to:{int:sr.float64}}),r=e.add("features/centred","Sub",[n,e.doubles("features/mean",t.map(({mean:a})=>a))]),o=e.add("features/scaled","Div",[r,e.doubles(
"features/sd",t.map(({sd:a})=>a))]),s=[-go,go].map((a,u)=>e.doubles(`features/bound_${u+1}`,[a],[])),i=e.add("features/bounded","Clip",[o,...s]);return e.add("features/encoded","Cast",[i],{to:{int:sr.
float32}})}function f3(e,{answer:t,classes:n}){let r=n.length;if(t?.from==="numbers"){let{scales:s}=t,i=e.add("numbers/float64","Cast",["standardised"],{to:{int:sr.float64}}),a=e.add("numbers/scaled",
"Mul",[i,e.doubles("numbers/sd",s.map(({sd:u})=>u))]);return e.add("numbers","Add",[a,e.doubles("numbers/mean",s.map(({mean:u})=>u))]),[{name:"numbers",sizes:[r],type:"float64"}]}let o=[{name:"logits",
sizes:[r]},{name:"probabilities",sizes:[r]}];return t?(e.add("probabilities","Sigmoid",["logits"]),e.add("labels","Greater",["probabilities",e.floats("labels/half",[.5],[])]),[...o,{name:"labels",sizes:[
r],type:"bool"}]):(e.add("probabilities","Softmax",["logits"],{axis:{int:-1}}),o)}async function d3(e,t,{precision:n,encoded:r,sequences:o,last:s}){let{inputs:i,output:a,calls:u}=yr(t),c=sf({inputs:i,
calls:u},o),l=new Map([...i].map(([p,A])=>[A,p===_e?r:p])),f=new Map,d=({input:p,of:A})=>{let g=`${A} ${p}`,y=f.get(g)??(A==="lengths"?E1(e,p):I1(e,p));return f.set(g,y),y},m=t.outputs[0].shape.length>
2;for(let p of u){let{layer:A,className:g,op:y}=p,w=P=>new x(`Cannot export the student to ONNX as its layer ${S(p.name)} must be ${P}: it is a ${g}; `+ei(g));if(u.some(P=>P.layer===A&&P!==p))throw w(
"used once");let E=uA[y.kind];if(!E)throw w(`one of ${Object.keys(uA).join(", ")}`);let I=p.outputs[0],v=c.get(p),C=p.inputs.map(P=>l.get(P)),B=I===a&&m,k=y.kind==="Dense",_=I!==a?`layers/${p.name}`:B&&
!k?`${s}/positions`:s;E({op:await _c(y,P=>eA(P,p.name,n)),inputs:B&&k?[aA(e,`${s}/end`,C[0],o[0])]:C,masks:v&&v.mask.map(d),input:T1(p.inputShape,w,v!==void 0),output:T1(p.outputShape,w,v?.next!==void 0),
name:_,refuse:w},e),B&&!k&&aA(e,s,_,o[0]),l.set(I,_)}}function T1(e,t,n){let r=Dc(n?e.map((o,s)=>s===1?o??-1:o):e);if(!r)throw t("of a size that is known");return r}h();var j1=z(U());h();var D1='(()=>{var d=class extends Error{name="UserError"};function g(e,n){return e.length>n?`${e.slice(0,n-3)}...`:e}function f(e){return typeof e=="number"||e===void 0?String(e):g(O(typeof e=="st\
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
)}: it is not there${m(t,r)}`)}function G(e){return"of"in e?e.of:e.kind}return C})()',M1='(()=>{function i(r,t,a){let s=-1/0;for(let e=t;e<a;e++)s=Math.max(s,r[e]);let n=0;for(let e=t;e<a;e++)n+=r[e]=\
Math.exp(r[e]-s);for(let e=t;e<a;e++)r[e]/=n}function m(r,t=0,a=r.length){let[s,n]=[-1,-1/0];for(let e=t;e<a;e++){let o=r[e];o>n&&(s=e-t,n=o)}return s}var b=.5;function f(r,{answer:t,classes:a}){let s\
=a.length;if(t?.from==="numbers"){let{scales:n}=t;return Float64Array.from(r,(e,o)=>e*n[o%s].sd+n[o%s].mean)}if(t?.from==="sigmoid")r.forEach((n,e)=>r[e]=1/(1+Math.exp(-n)));else for(let n=0;n<r.lengt\
h;n+=s)i(r,n,n+s);return r}function u(r,{answer:t,classes:a}){return t?.from==="numbers"?{numbers:r}:t?.from!=="sigmoid"?{label:a[m(r)],probabilities:r}:{labels:a.filter((s,n)=>r[n]>b),probabilities:r\
}}function l(r,t,a){let s=t.classes.length,n=f(r,t);return a.map((e,o)=>u(Array.from(n.subarray(o*s,(o+1)*s)),t))}return l})()',F1='(()=>{var H=Object.create;var M=Object.defineProperty;var Q=Object.g\
etOwnPropertyDescriptor;var X=Object.getOwnPropertyNames;var Y=Object.getPrototypeOf,ee=Object.prototype.hasOwnProperty;var ne=(n,e)=>()=>{try{return e||n((e={exports:{}}).exports,e),e.exports}catch(r\
){throw e=0,r}};var te=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of X(e))!ee.call(n,o)&&o!==r&&M(n,o,{get:()=>e[o],enumerable:!(t=Q(e,o))||t.enumerable});return n};var v=(n,\
e,r)=>(r=n!=null?H(Y(n)):{},te(e||!n||!n.__esModule?M(r,"default",{value:n,enumerable:!0}):r,n));var x=ne((we,$)=>{$.exports=tf});var c=v(x());var f=class extends Error{name="UserError"};function W(n,\
e){return n.length>e?`${n.slice(0,e-3)}...`:n}function p(n){return typeof n=="number"||n===void 0?String(n):W(re(typeof n=="string"?n.slice(0,80):n),80)}function re(n){try{return JSON.stringify(n)??St\
ring(n)}catch{return`an ${typeof n}`}}function S(n){let e=Number(n);if(!Number.isFinite(e))return NaN;let r=n.charCodeAt(0);return r>oe&&r<128||!se.test(n)?e:NaN}var oe=48,se=/^\\s*(0[xob]|$)/i;functio\
n j(n,e){let{name:r,encoder:t}=n;if(Object.hasOwn(e,t))return e[t](n);throw new f(`Cannot encode column ${p(r)} as its encoder must be at hand: ${p(t)} is not; name the plugin that it comes with`)}fun\
ction F(n,e,r){if(e==null)return r(null);if(n==="tokens"){let t=ae(e);return typeof t=="string"?t:r(t)}if(typeof e!="string"&&typeof e!="number")return"a text, a number or null";if(n==="numeric"||n===\
"image"){let t=typeof e=="number"?e+0:S(e);return Number.isFinite(t)?r(t):"a finite number"}return r(String(e))}function ae(n){let e=Array.isArray(n)?n:typeof n=="string"?ie(n):[n],r=new Int32Array(e.\
length);for(let t=0;t<e.length;t++){let o=e[t],s=typeof o=="number"?o:typeof o=="string"?S(o):NaN;if(!(Number.isInteger(s)&&s>=0&&s<2**31))return`ids, whole numbers from 0 on, as a list or with spaces\
 between them, and not ${p(o)}`;r[t]=s}return r}function ie(n){return n.split(/\\s+/).filter(e=>e)}var de="tokens",ue=["features","image","lengths"];function le({columns:n},e){let r=n.flatMap(t=>{if(t.\
kind!=="encoded"||t.width>0)return[];let o=j(t,e);return"ids"in o?[{column:t,cells:o}]:[]});return r.map(({column:t,cells:o})=>{let s=r.length>1?t.name:de;if(!ue.includes(s))return{name:s,column:t,cel\
ls:o};throw new f(`Cannot make an input of column ${p(s)} as no other input must have its name: current value is ${p(s)}; rename the column`)})}var C=class{name;column;#e=new Int32Array(1024);#n=0;#r=\
[0];#t;constructor({name:e,column:r,cells:t}){this.name=e,this.column=r,this.#t=t}add(e,r){let{of:t,name:o}=this.column,{vocabulary:s}=this.#t,i=e instanceof Int32Array?this.#t.ids(e):F(t,e,l=>this.#t\
.ids(l)),d=(l,g)=>new f(`Cannot encode ${r} as column ${p(o)} must be ${l}: current value is ${p(g)}`);if(typeof i=="string")throw d(i,e);let u=this.#n+i.length;if(u>this.#e.length){let l=new Int32Arr\
ay(Math.max(u,2*this.#e.length));l.set(this.#e),this.#e=l}for(let l of i){if(!(l>=0&&l<s))throw d(`ids from 0 to ${s-1}, the last of its vocabulary`,l);this.#e[this.#n++]=l}this.#r.push(u)}finish(){le\
t{vocabulary:e}=this.#t,[r,t]=[this.#e.slice(0,this.#n),Int32Array.from(this.#r)];return{kind:"tokens",ids:r,starts:t,vocabulary:e}}};function z(n,e){let r=le(n,e).map(t=>new C(t));if(r.length)return{\
add(t,o){for(let s of r)s.add(t(s.column.name),o)},finish:()=>Object.fromEntries(r.map(t=>[t.name,t.finish()]))}}var ce=65536;function*K(n,e){let r=Object.values(e).filter(i=>i.kind==="tokens"),t=i=>r\
.reduce((d,{starts:u})=>Math.max(d,u[i+1]-u[i]),0),[o,s]=[0,0];for(let i=0;i<n;i++){let d=Math.max(s,t(i));i>o&&(i+1-o)*d>ce?(yield[o,i],[o,s]=[i,t(i)]):s=d}yield[o,n]}var y=v(x());var U="features";fu\
nction h(n){return n==="tokens"?"lengths":`${n}.lengths`}function fe({width:n,inputs:e={}}){return pe(n,Object.entries(e))}function pe(n,e){return[...n>0?[U]:[],...e.flatMap(([r,{kind:t}])=>t==="token\
s"?[r,h(r)]:[r])]}function _(n,e,r){return new f(`Cannot use ${n} as it reads the input ${p(e)}, which must be there: the inputs are ${r.join(", ")||"none"}`)}function ge(n,e,r){let t=e.find(o=>!r.inc\
ludes(o));if(t!==void 0)throw _(n,t,r)}function b(n,e){let r=n[e];if(!r)throw _("these inputs",e,Object.keys(n));return r}function q(n,e,r="the model"){let{features:t,inputs:o={},rows:{length:s}}=n,i=\
s>0?t.length/s:0;ge(r,e,fe({width:i,inputs:o}));let d={};for(let u of e){if(u===U){d[u]=y.tensor2d(t,[s,i]);continue}let l=o[u];l?.kind==="image"&&(d[u]=ye(t,[s,i],l)),l?.kind==="tokens"&&(d[u]=me(l,s\
),d[h(u)]=y.tensor1d(R(l,s),"int32"))}for(let[u,l]of Object.entries(o)){let g=h(u);l.kind!=="tokens"||!e.includes(g)||d[g]||(d[g]=y.tensor1d(R(l,s),"int32"))}return d}function R({starts:n},e){return I\
nt32Array.from({length:e},(r,t)=>n[t+1]-n[t])}function me(n,e){let{ids:r,starts:t}=n,o=Math.max(1,R(n,e).reduce((i,d)=>Math.max(i,d),0)),s=new Int32Array(e*o);for(let i=0;i<e;i++)s.set(r.subarray(t[i]\
,t[i+1]),i*o);return y.tensor2d(s,[e,o],"int32")}function ye(n,[e,r],{shape:t,from:o}){let s=t[0]*t[1]*t[2];if(o===0&&s===r)return y.tensor4d(n,[e,...t]);let i=new Float32Array(e*s);for(let d=0;d<e;d+\
+){let u=d*r+o;i.set(n.subarray(u,u+s),d*s)}return y.tensor4d(i,[e,...t])}function V({features:n,width:e,inputs:r,rows:t},o,s){let i=he(r,d=>d.kind==="tokens"?{...d,starts:d.starts.subarray(o,s+1)}:d)\
;return{features:n.subarray(o*e,s*e),inputs:i,rows:t.subarray(o,s)}}function he(n,e){if(n)return Object.fromEntries(Object.entries(n).map(([r,t])=>[r,e(t,r)]))}function G(n){return new f(`Cannot say w\
hat comes next as each sequence must have a token: that of row ${n+1} of these has none`)}var a=v(x());var A=class extends a.layers.Layer{static className="MaskedAveragePooling1D";constructor(e={}){su\
per(e),this.supportsMasking=!0}computeOutputShape(e){let[r,,t]=e;return[r,t]}call(e,{mask:r}={}){let t=[e].flat()[0],[o]=[r].flat();return o?a.tidy(()=>{let s=a.expandDims(a.cast(o,"float32"),-1);retu\
rn a.div(a.sum(a.mul(t,s),1),a.maximum(a.sum(s,1),1))}):a.mean(t,1)}computeMask(){return null}};var P=class extends a.layers.Layer{static className="CausalConv1D";#e;#n;#r;#t;constructor(e){super(e),t\
his.supportsMasking=!0,this.#e=e.filters,this.#n=e.kernelSize}build(e){let r=e.at(-1),t=a.initializers.zeros();this.#r=this.addWeight("kernel",[this.#n,r,this.#e],"float32",t),this.#t=this.addWeight("\
bias",[this.#e],"float32",t),this.built=!0}computeOutputShape(e){let[r,t]=e;return[r,t,this.#e]}call(e){return a.tidy(()=>{let r=[e].flat()[0],t=a.pad(r,[[0,0],[this.#n-1,0],[0,0]]),o=this.#r.read();r\
eturn a.relu(a.add(a.conv1d(t,o,1,"valid"),this.#t.read()))})}getConfig(){return{...super.getConfig(),filters:this.#e,kernelSize:this.#n}}};function I(){a.serialization.registerClass(P),a.serializatio\
n.registerClass(A)}function B(n,e){let r=a.range(0,n.shape[1],1,"int32");return a.less(a.expandDims(r,0),a.expandDims(e,1))}function J(n,e,r,{reads:t,masks:o}){let s={},i=({input:u,of:l})=>l==="length\
s"?B(b(s,u),b(s,h(u))):c.notEqual(b(s,u),c.scalar(0,"int32"));for(let u of n.layers)Object.hasOwn(o,u.name)&&(u.supportsMasking=!0,u.computeMask=()=>c.tidy(()=>o[u.name].map(i).reduce((l,g)=>c.logical\
And(l,g))));let d=n.outputs[0].shape.length>2;return async(u,l)=>{let g=z(e,r);for(let m of u)g.add(k=>m[k],"the row");let T={features:l,width:e.features,inputs:g.finish(),rows:new Int32Array(u.length\
)},O=[];for(let[m,k]of K(u.length,T.inputs)){let w=q(V(T,m,k),t),E;try{E=c.tidy(()=>{s=w;let N=n.apply(t.map(Z=>b(w,Z)));return d?be(N,b(w,h(t[0])),m):N}),O.push(await E.data())}finally{c.dispose([w,E\
??[]]),s={}}}let L=new Float32Array(O.reduce((m,{length:k})=>m+k,0)),D=0;for(let m of O)L.set(m,D),D+=m.length;return L}}function be(n,e,r){let[,t,o]=n.shape,s=Array.from(e.dataSync(),(i,d)=>{if(i>0)r\
eturn d*t+i-1;throw G(r+d)});return c.gather(c.reshape(n,[-1,o]),c.tensor1d(s,"int32"))}return {registerLayers:I,askerOf:J}})()',cA={hash:'(()=>{function f({options:o}){return b(o)}function b({buckets\
:o,of:s,ngrams:[u,e]}){let n=s==="words"?w:x;return{write(r,t,c){if(r===null)return;let a=new Map;for(let i of n(g(String(r)),u,e)){let l=M(i),m=Math.abs(l)%o;a.set(m,(a.get(m)??0)+(l<0?-1:1))}let h=0\
;for(let i of a.values())h+=i*i;if(h===0)return;let d=Math.sqrt(h);for(let[i,l]of a)t[c+i]=l/d}}}function g(o){return o.normalize("NFC").toLowerCase()}var p=/[\\p{L}\\p{M}\\p{N}_]{2,}/gu;function w(o,s,u\
){let e=o.match(p)??[],n=[];for(let r=s;r<=u;r++)for(let t=0;t+r<=e.length;t++)n.push(e.slice(t,t+r).join(" "));return n}function x(o,s,u){let e=[];for(let n of o.split(/\\s+/u)){if(n==="")continue;let\
 r=[" ",...n," "];for(let t=s;t<=u;t++){let c=0;do e.push(r.slice(c,c+t).join(""));while(++c+t<=r.length);if(r.length<=t)break}}return e}function M(o){let s=new TextEncoder().encode(o),{length:u}=s,e=\
0;for(let n=0;n<u;n+=4){let r=n+4<=u,t=s[n]|(s[n+1]??0)<<8|(s[n+2]??0)<<16|(s[n+3]??0)<<24;t=Math.imul(t,3432918353),t=Math.imul(t<<15|t>>>17,461845907),e^=t,r&&(e=Math.imul(e<<13|e>>>19,5)+3864292196\
|0)}return e^=u,e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),e^e>>>16}return f})()',tokens:'(()=>{function e({options:t,state:o}){let{vocabulary:s}=o,{longest:r=1/0}=t;return{voca\
bulary:s,ids(n){return n===null?new Int32Array:n instanceof Int32Array?n.length>r?n.subarray(0,r):n:"ids"}}}return e})()'};h();var L1={softmax:["label, probabilities","the likeliest class and the probability of every class"],sigmoid:["labels, probabilities","the labels whose probability is above a half, and the probability of\
 each label"],numbers:["numbers","a number for each output, in the label's units"]};function N1({encoder:e,encoders:t="{}",answers:n,sequences:r},o="softmax"){let[s,i]=L1[o],a=o==="softmax"&&!r,[u,c]=r??
[];return`// Made by Retort. Opens this folder with TensorFlow.js and answers raw rows:
//
//   import * as tf from "@tensorflow/tfjs";
//   import { loadStudent } from "./student.js";
//   const student = await loadStudent(tf);
//   const [{ ${s} }] = await student.predict([{ column: 1.5, another: "text" }]);

const encoders = ${t};
const rowEncoder = ${e};
${a?"":`const answersOfRows = ${n};
`}${r?`const sequences = (tf) => ${u};
const reading = ${Ei(c)};
${m3}
`:""}
/** Opens the folder that this file is in, or another one by its URL. */
export async function loadStudent(tf, folder = new URL(".", import.meta.url).href) {
  const at = (name) => new URL(name, folder.endsWith("/") ? folder : folder + "/").href;
  const answer = await fetch(at("preprocessing.json"));
  if (!answer.ok) throw new Error("Cannot open " + at("preprocessing.json") + ": status " + answer.status);
  const preprocessing = await answer.json();
  const encodeRow = rowEncoder(preprocessing, encoders);
${r?`  registerLayers(tf);
`:""}  const model = await tf.loadLayersModel(at("model.json"));
${r?`  const ask = sequences(tf).askerOf(model, preprocessing, encoders, reading);
`:""}  return {
    model,
    preprocessing,
    /** For each row, an object of cells by column name, ${i}. */
    async predict(rows) {
      const { ${a?"features, classes":"features"} } = preprocessing;
      if (!rows.length) return [];
      const encoded = new Float32Array(rows.length * features);
      rows.forEach((row, i) => encodeRow(row, encoded, i * features));
${r?"      const values = await ask(rows, encoded);":p3(a)}
${a?h3:"      return answersOfRows(values, preprocessing, rows);"}
    },
    dispose: () => model.dispose(),
  };
}

/** Writes the features of a row, from a position on. A cell that is null or undefined is missing. */
export function encode(preprocessing, row, into, at) {
  rowEncoder(preprocessing, encoders)(row, into, at);
}
`}var m3=`
/** Lets tfjs make the layers of model.json that it does not have, which loadStudent does by itself. */
export function registerLayers(tf) {
  sequences(tf).registerLayers();
}`;function p3(e){let[t,n]=e?["tf.softmax(",")"]:["",""];return`      const answers = tf.tidy(() => ${t}model.predict(tf.tensor2d(encoded, [rows.length, features]))${n});
      const values = await answers.data();
      answers.dispose();`}var h3=`      return rows.map((_, i) => {
        const probabilities = Array.from(values.subarray(i * classes.length, (i + 1) * classes.length));
        return { label: classes[probabilities.indexOf(Math.max(...probabilities))], probabilities };
      });`,A3={softmax:["logits","the class of each output"],sigmoid:["the logit of each label","the label of each output"],numbers:["standardised numbers: each times its `sd` plus its `mean` (`answer\
` in `preprocessing.json`) is in the label's units","the name of each output"]};function z1(e,t,n="softmax",r){let[o,s]=A3[n],i=r===void 0?"It takes encoded features and answers":`It takes ${r.map(u=>`\
\`${u}\``).join(", ")} (ids as int32 \`[batch, length]\`) and answers`,a=r===void 0?"":"\n  Layers that TensorFlow.js does not have are in `student.js`: call its `registerLayers(tf)` first. By itself t\
he model\n  counts padding, so give it sequences of one length; `student.js` tells it how long each is.";return`# ${e.replaceAll(/\s+/g," ")} for TensorFlow.js

Made by Retort; its weights are stored as ${t}.

- \`model.json\` and \`weights.bin\`: what \`tf.loadLayersModel\` opens. ${i} ${o}.${a}
- \`preprocessing.json\`: how a raw row becomes features. \`labels.json\`: ${s}.
- \`student.js\`: opens all of these, from any web server, and takes raw rows:

\`\`\`html
<script src="https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@4.22.0/dist/tf.min.js"><\/script>
<script type="module">
  import { loadStudent } from "./student.js";
  const student = await loadStudent(tf);
  const [{ ${L1[n][0]} }] = await student.predict([{ column: ${r===void 0?"1.5":"[3, 1, 4]"} }]);
<\/script>
\`\`\`
`}var U1={kind:"exporter",name:"tfjs",summary:"A folder that tf.loadLayersModel opens, with a module that takes raw rows.",options:()=>R({precision:bi()}),create:({precision:e})=>({async export({name:t,
trained:n}){let{preprocessing:r}=n,o=r.answer?.from,s=Ii(n,"tfjs",{sequences:!0}),i=Tc(Rp(s));if(i)throw new x(`Cannot export the student to tfjs as its layer ${S(i.layer)} must be one that TensorFlow\
.js has: it is a ${i.className}; ${ei(i.className)}`);for(let p of s.layers)await qB(p,e);let a=Xl(r.columns,cA,"tfjs"),u=La(n).length?g3(n,s):void 0,c=`{${a.map(p=>`${p}: ${cA[p]}`).join(`,
`)}}`,{topology:l,specs:f,data:d}=await y3(s),m=f.map((p,A)=>w3(p,d[A],e));return new Map([["model.json",ws({format:"layers-model",generatedBy:"retort",convertedBy:null,modelTopology:l,weightsManifest:[
{paths:["weights.bin"],weights:m.map(({spec:p})=>p)}]})],["weights.bin",gt(m.map(({bytes:p})=>p))],["preprocessing.json",ws(r)],["labels.json",ws(r.classes)],["student.js",Ht(N1({encoder:D1,encoders:c,
answers:M1,...u&&{sequences:[F1,u]}},o))],["README.md",Ht(z1(t,e,o,u?.reads))]])}})};function g3(e,t){let n=Object.create(null);for(let[{layer:r,name:o,className:s},{next:i}]of sf(yr(t),La(e))){let a=u=>new x(
`Cannot export the student to tfjs as its layer ${S(o)} must be ${u}: it is a ${s}; serve the run's own folder (deno task serve), or ask it by predict`);if(!t.layers.includes(r))throw a("in the model \
itself, not in one within it, as it reads sequences");if(r.name in n)throw a("used once, as it reads sequences");i&&(n[r.name]=i)}return{reads:Je(e.student),masks:n}}async function y3(e){let t;await e.
save(j1.io.withSaveHandler(l=>(t=l,Promise.resolve({modelArtifactsInfo:{dateSaved:new Date(0),modelTopologyType:"JSON"}}))));let{modelTopology:n,weightSpecs:r,weightData:o}=t,s=Array.isArray(o)?o:[o],
i=gt(s.map(l=>new Uint8Array(l))),a=new Float32Array(i.buffer,i.byteOffset,i.length/4),u=0,c=r.map(({shape:l})=>{let f=l.reduce((d,m)=>d*m,1);return a.slice(u,u+=f)});return{topology:n,specs:r,data:c}}
function w3(e,t,n){if(n==="float32"||rr(e)===void 0)return{spec:e,bytes:hr(t)};if(n==="float16"){let i=Float16Array.from(t);return{spec:{...e,quantization:{dtype:"float16"}},bytes:new Uint8Array(i.buffer)}}
let{scale:r,min:o}=b3(t),s=Uint8Array.from(t,i=>Math.max(0,Math.min(255,Math.round((i-o)/r))));return{spec:{...e,quantization:{dtype:"uint8",scale:r,min:o}},bytes:s}}function b3(e){let[t,n]=[0,0];for(let o of e)
[t,n]=[Math.min(t,o),Math.max(n,o)];let r=(n-t)/255||1;return{scale:r,min:Math.round(t/r)*r}}h();var $t=z(U());h();var _o=z(U());h();var ki=z(U());function ir(e,t=n=>ki.clone(n)){return ki.customGrad((...r)=>{let[o]=r;return{value:t(o),gradFunc:()=>ki.zeros(o.shape)}})(e)}h();var Ft=z(U());function Si(e,t,{observed:n=!1}={}){return{...n?lA(e,t):e,trained:(r,o,s)=>e.trained(`${t}.${r}`,o,s)}}function lA(e,t){return{...e,observe:(n,r)=>e.observe(`${t}.${n}`,r)}}function Hr({
teacher:e},t){if(!e)throw new TypeError(`Cannot compute ${t} as the stage must have a teacher: it has none`);return e}function Rt(e,t){return Hr(e,t).logits}function za(e,t){let n=e.features?.[t];if(!n)
throw new TypeError(`Cannot read ${t} as it must be among the loss's needs: it is not`);return n}function q1(e,t){let{labels:n,labelMask:r}=e;if(!r)return n;let o=Ft.argMax(Rt(e,t),1);return Ft.where(
Ft.less(n,0),o,n)}function fn({rowWeights:e,labelMask:t},n){if(!e&&!t)return 1/n;let r=t?Ft.div(t,Ft.maximum(Ft.sum(t),1)):Ft.fill([n],1/n);return Ft.expandDims(e?Ft.mul(r,e):r,1)}function Bi({targets:e},t){
if(e)return e;throw new TypeError(`Cannot compute ${t} as the task must have targets [rows, outputs]: it has classes`)}var cf=()=>({student:se().min(1).describe("The student's layer."),teacher:se().min(1).describe("The teacher's layer; that of a member of an ensemble as teacher-1.hidden_2.")}),Po=()=>({student:se().min(
1).optional().describe("The student's layer; its logits by default."),teacher:se().min(1).optional().describe("The teacher's layer; its logits by default.")}),lf=()=>ce(se().min(1)).min(1).refine(e=>new Set(
e).size===e.length,{error:"must name each layer once"});function Ln({student:e,teacher:t}){return{student:e===void 0?[]:[e],teacher:t===void 0?[]:[t]}}function Nn(e,{student:t,teacher:n},r){let o=Hr(e,
r);return[t===void 0?e.student.logits:za(e.student,t),ir(n===void 0?o.logits:za(o,n))]}function Bn(e){return e.rank===2?e:_o.reshape(e,[e.shape[0],-1])}function E3(e,t,n){let[r,o]=t.shape,s=_o.add(_o.matMul(
_o.reshape(e,[-1,r]),t),n);return _o.reshape(s,[...e.shape.slice(0,-1),o])}function ff(e,t,n){let r=t.shape.at(-1),o=Math.sqrt(6/(r+n)),s=e.trained("kernel",[r,n],i=>o*(2*i.uniform()-1));return E3(t,s,
e.trained("bias",[n],0))}function Ri(e,t,n,r){let[o,s]=[e,t].map(u=>u.slice(1).join(", "));if(o===s)return;let[i,a]=[n.student,n.teacher].map(u=>u??"logits");throw new x(`Cannot compare the student's ${i}\
 with the teacher's ${a} as their shapes must be equal: current values are [${o}] and [${s}]; ${r}`)}h();var Lt=z(U());var G1=1e-24;function I3(e,t=-1){return ir(e,n=>Lt.cast(Lt.greater(Lt.sum(Lt.square(n),t,!0),G1),"float32"))}function fA(e,t=-1){return Lt.sqrt(Lt.maximum(Lt.sum(Lt.square(e),t,!0),G1))}function Jr(e,t=-1){
return Lt.div(Lt.mul(e,I3(e,t)),fA(e,t))}var v3=["mean-of-squares","norm"];function C3(e,t,n){let r=$t.sub(e,t);return n==="norm"?$t.mean(fA(r)):$t.mean($t.square(r))}function W1(e,t=2){let n=t===2?$t.square(e):$t.pow($t.abs(e),t);return Jr(
Bn(e.rank>2?$t.mean(n,-1):n))}function Z1({rank:e,shape:t}){return e>2?t.slice(0,-1):t}function K1(e,[,t,n]){if(e.rank!==4)return e;let[r,o,s,i]=e.shape;if(!(o>=t&&s>=n&&o%t===0&&s%n===0)||o===t&&s===
n)return e;let u=$t.mean($t.reshape(e,[r*t,o/t,s*i]),1),c=$t.reshape(u,[r*t*n,s/n,i]);return $t.reshape($t.mean(c,1),[r,t,n,i])}var V1={kind:"loss",name:"attention-transfer",summary:"The student is to\
 look where the teacher looks.",paper:"Zagoruyko & Komodakis (2017), Paying More Attention to Attention: Improving the Performance of Convolutional Neural Networks via Attention Transfer, https://arxi\
v.org/abs/1612.03928",options:()=>R({...cf(),power:D().min(1).default(2).describe("Exponent of the features; higher looks at the strongest alone."),form:ye(v3).default("mean-of-squares").describe("How\
 maps are compared: mean-of-squares as in the authors' code, norm as in the paper.")}),create({power:e,form:t,...n}){return ae(function(o){let[s,i]=Nn(o,n,"attention-transfer"),[a,u]=[K1(s,i.shape),K1(
i,s.shape)];return Ri(Z1(a),Z1(u),n,"take layers with as many positions, or one with a multiple of the other's height and width"),C3(W1(a,e),W1(u,e),t)},{needs:Ln(n),tasks:"all"})}};h();var Ae=z(U());function x3(e,t,n){return Ae.tidy(()=>{let r=Ae.mean(Ae.squaredDifference(e,t),1,!0),o=n?Ae.expandDims(n,1):Ae.ones([e.shape[0],1]),s=Ae.div(Ae.sum(Ae.mul(r,o)),Ae.maximum(Ae.sum(o),1)),i=Ae.where(Ae.greater(
o,0),r,Ae.mul(Ae.onesLike(r),s));return Ae.sub(1,Ae.div(i,Ae.maximum(Ae.max(i),1e-12)))})}function k3(e,t,n=e.map(()=>1/e.length)){return Ae.tidy(()=>{let r=e.map((i,a)=>Ae.mul(Ae.squaredDifference(i,
t),n[a])),o=Ae.mean(Ae.addN(r),1,!0),s=Ae.maximum(Ae.mean(o),1e-12);return Ae.div(s,Ae.add(o,s))})}function S3(e,t,n,r=1/e.shape[0]){let o=Ae.mean(Ae.squaredDifference(e,ir(t)),1,!0);return Ae.sum(Ae.mul(
o,Ae.mul(n,r)))}var H1={kind:"loss",name:"attentive-imitation",summary:"Squared distance from the teacher's numbers, less where the teacher errs itself and where an ensemble's members differ.",paper:"\
Saputra, Gusmão, Almalioglu, Markham & Trigoni (2019), Distilling Knowledge From a Deep Pose Regressor Network, https://arxiv.org/abs/1908.00858",options:()=>R({bounded:Le().default(!0).describe("Whe\
ther the teacher's own error on a row bounds its pull there: times 1 less its share of the batch's largest."),spread:Le().default(!0).describe("Whether the spread of an ensemble's members does: times \
v̄ / (v̄ + v) of their variance v. One model has none.")}),create({bounded:e,spread:t}){return ae(function(r){let o=Hr(r,"attentive-imitation"),{logits:s}=r.student,i=[...e?B3(r,o):[],...t?R3(o):[]],
a=i.length?i.reduce((l,f)=>Ae.mul(l,f)):1,{labelMask:u,...c}=r;return S3(s,o.logits,a,fn(c,s.shape[0]))},{tasks:["numbers"],weighs:!0,...t?{needs:{members:!0}}:{}})}};function B3({targets:e,labelMask:t},{
logits:n}){return e?[x3(ir(n),e,t)]:[]}function R3({logits:e,members:t=[],weights:n}){if(t.length<2)return[];let r=t.map(o=>ir(o.logits));return[k3(r,ir(e),n)]}h();var nn=z(U());h();var df=z(U());function Ue(e,t){return df.customGrad((...r)=>{let[o,s]=r,{loss:i,gradient:a}=t(o);return s([a]),{value:i,gradFunc:(u,[c])=>df.mul(c,u)}})(e)}function $3(e,t,n=1/e.shape[0]){let r=e.shape[1];return Ue(e,o=>{let s=nn.sub(nn.softplus(o),nn.mul(t,o)),i=nn.div(n,r);return{loss:nn.sum(nn.mul(s,i)),gradient:nn.mul(nn.sub(nn.sigmoid(o),t),i)}})}var J1={
kind:"loss",name:"binary-cross-entropy",summary:"Cross-entropy of each label by itself, the mean over labels: for rows that may have several.",options:()=>R({}),create:()=>ae(function(t){let{logits:n}=t.
student,r=fn(t,n.shape[0]);return $3(n,Bi(t,"binary-cross-entropy"),r)},{tasks:["labels"],weighs:!0})};h();var nt=z(U());h();function ht(e,{progress:t,observe:n}){let r=e(t);if(!(r>0))throw new x(`Cannot soften targets as the temperature must be above 0: current value is ${r} at progress ${t}`);return n("temperature",r),r}function O3(e,t,n,r=1/e.shape[0]){let o=e.shape[1];return Ue(e,s=>{let[i,a]=[nt.div(s,n),nt.div(t,n)],u=nt.sigmoid(a),c=nt.add(nt.mul(u,nt.sub(a,i)),nt.sub(nt.softplus(i),nt.softplus(a))),l=nt.div(r,o);
return{loss:nt.mul(nt.sum(nt.mul(c,l)),n**2),gradient:nt.mul(nt.mul(nt.sub(nt.sigmoid(i),u),l),n)}})}var Y1={kind:"loss",name:"binary-soft-targets",summary:"Divergence of the student from the teacher'\
s softened answer to each label, times the temperature squared.",paper:"Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531",options:e=>R({temperature:e.
schedule({above:0}).default(4).describe("What both sides' logits are divided by; higher shows more of the small probabilities.")}),create({temperature:e},t){let n=ve(e,t);return ae(function(o){let s=Rt(
o,"binary-soft-targets"),{logits:i}=o.student,{labelMask:a,...u}=o,c=fn(u,i.shape[0]);return O3(i,s,ht(n,o),c)},{tasks:["labels"],weighs:!0})}};h();var To=z(U());function _3(e,t){return To.sub(1,To.mean(To.sum(To.mul(Jr(e),Jr(t)),1)))}var X1={kind:"loss",name:"cosine",summary:"Features are to point where the teacher's point, however long they are.",paper:"Sanh\
, Debut, Chaumond & Wolf (2019), DistilBERT, a distilled version of BERT: smaller, faster, cheaper and lighter, https://arxiv.org/abs/1910.01108",options:()=>R({...Po(),regressor:Le().default(!1).describe(
"Whether a linear map, trained along, leads from the student's width to the teacher's.")}),create({regressor:e,...t}){return ae(function(r){let[o,s]=Nn(r,t,"cosine").map(Bn),i=e?ff(r,o,s.shape[1]):o;return Ri(
i.shape,s.shape,t,"`regressor: true` maps the one to the other"),_3(i,s)},{needs:Ln(t),tasks:"all"})}};h();var Ge=z(U());function P3(e,t,n=0,r,o,s){let[i,a]=e.shape;return Ue(e,u=>{if(!o&&!s&&Tt("RetortCrossEntropy")&&t.size===i){let[d,m]=kt("RetortCrossEntropy",{logits:u,labels:t,labelMask:r},{labelSmoothing:n});return{
loss:d,gradient:m}}let c=o??Ge.cast(Ge.oneHot(t,a),"float32"),l=n===0?c:Ge.add(Ge.mul(c,1-n),n/a),f=Ge.logSoftmax(u);if(r||s){let d=fn({...r?{labelMask:r}:{},...s?{rowWeights:s}:{}},i);return{loss:Ge.neg(
Ge.sum(Ge.mul(Ge.mul(l,f),d))),gradient:Ge.mul(Ge.sub(Ge.exp(f),l),d)}}return{loss:Ge.mul(Ge.sum(Ge.mul(l,f)),-1/i),gradient:Ge.mul(Ge.sub(Ge.exp(f),l),1/i)}})}var eR={kind:"loss",name:"cross-entropy",
summary:"Cross-entropy of the student with the true classes.",options:()=>R({labelSmoothing:D().min(0).lt(1).default(0).describe("Share of the label that is spread over all classes.")}),create:({labelSmoothing:e})=>ae(
function({student:n,labels:r,labelMask:o,shares:s,rowWeights:i}){return P3(n.logits,r,e,o,s,i)},{tasks:["classes","tokens"],weighs:!0,knownTerms:()=>[{kind:"label-cross-entropy",weight:1,labelSmoothing:e}]})};h();var Be=z(U());h();var H=z(U());var T3=.25;function $i(e,t,n=H.sub(t,e)){let[r,o]=[H.exp(e),H.exp(t)],s=H.less(H.abs(n),T3),i=H.where(s,n,H.zerosLike(n)),a=[720,120,24,6,2].reduce((f,d)=>H.add(H.mul(f,i),1/d),H.scalar(1/5040)),u=H.mul(
a,H.square(i)),c=H.sub(o,r),l=H.where(H.greater(r,0),H.sub(c,H.mul(r,n)),o);return{p:r,logRatio:n,surplus:H.where(s,H.mul(r,H.add(i,u)),c),terms:H.where(s,H.mul(r,u),l)}}function Qo(e,t,n){let r=a=>{let u=H.div(
H.sub(a,H.max(a,-1,!0)),n),c=H.log(H.sum(H.exp(u),-1,!0));return{shifted:u,log:c,logs:H.sub(u,c)}},[o,s]=[r(e),r(t)],i=H.sub(H.sub(o.shifted,s.shifted),H.sub(o.log,s.log));return $i(s.logs,o.logs,i)}function mf(e,t){
return H.sum($i(e,t).terms,1)}function tR(e,t){let{terms:n,surplus:r}=$i(e,t);return{rows:H.sum(n,1),gradient:r}}function pf(e,t){return{rows:mf(t,e),gradient:dA(t,H.sub(t,e))}}function dA(e,t){let n=H.exp(
e);return H.mul(n,H.sub(t,H.sum(H.mul(n,t),1,!0)))}function hf(e,t,{temperature:n=1,mask:r},o){let s=e.shape.at(-1),i=a=>H.reshape(a,[-1,s]);return Ue(i(e),a=>{let u=H.logSoftmax(H.div(i(t),n)),c=H.logSoftmax(
H.div(a,n)),{rows:l,gradient:f}=o(u,c),d=r?H.cast(H.reshape(r,[-1]),"float32"):H.onesLike(l),m=H.div(d,H.maximum(H.sum(d),1));return{loss:H.sum(H.mul(m,l)),gradient:H.mul(f,H.div(H.expandDims(m,1),n))}})}function Q3(e,t,n){let[r]=e.shape;return Be.customGrad((...s)=>{let[i,a,u]=s,{p:c,logRatio:l,surplus:f,terms:d}=Qo(i,t,a),m=Be.sum(d,1,!0),p=Be.mean(m),A=y=>Be.sub(y,Be.sum(Be.mul(c,y),1,!0)),g=Be.sub(
Be.mul(f,A(i)),Be.mul(Be.mul(c,A(t)),Be.add(l,m)));return u([Be.mul(f,Be.div(a,r)),Be.sub(Be.mul(Be.mul(a,2),p),Be.div(Be.sum(g),r))]),{value:Be.mul(p,Be.square(a)),gradFunc:(y,w)=>w.map(E=>Be.mul(E,y))}})(
e,n)}function D3(e,t){return Be.customGrad(n=>({value:Be.clone(n),gradFunc:r=>Be.mul(r,-t)}))(e)}function M3(e,t){return e>=t?1:(1-Math.cos(Math.PI*e/t))/2}var nR={kind:"loss",name:"curriculum-tempera\
ture",summary:"Soft targets at a temperature that is learned against the student, ever faster.",paper:"Li, Li, Yang, Zhao, Song, Luo, Li & Yang (2022), Curriculum Temperature for Knowledge Distillatio\
n, https://arxiv.org/abs/2211.16231",options:()=>R({lowest:D().gt(0).default(1).describe("The temperature stays above it."),span:D().gt(0).default(20).describe("How far above `lowest` the temperature \
may come."),initial:D().default(1).describe("θ at the start, where the temperature is `lowest + span · sigmoid(θ)`: 15.6 if all is as it is."),ramp:D().min(0).max(1).default(.1).describe("Share of \
the training over which the temperature's gradient is faded in; the paper's is 0.04.")}),create:({lowest:e,span:t,initial:n,ramp:r})=>ae(function(s){let i=M3(s.progress,r),a=s.trained("theta",[],n),u=Be.add(
Be.mul(Be.sigmoid(D3(a,i)),t),e);return s.observe("temperature",u),s.observe("lambda",i),Q3(s.student.logits,Rt(s,"curriculum-temperature"),u)},{tasks:["classes","tokens"]})};h();var Do=z(U());function F3({student:e,trained:t},n){let r=za(e,n),[o,s]=e.logits.shape,i=r.size/o,a=Math.sqrt(6/(i+s)),u=t(`${n}.kernel`,[i,s],l=>(2*l.uniform()-1)*a),c=t(`${n}.bias`,[s],0);return Do.add(Do.matMul(Do.reshape(
r,[o,i]),u),c)}var oR=3,rR=Mn("loss deep-supervision",({temperature:e,softWeight:t,hardWeight:n},r)=>r(t)?r(n)?[{path:[],rule:"must have a softWeight or a hardWeight above 0: both are 0"}]:St("tempera\
ture",e,"softWeight is 0",oR):[]),sR={kind:"loss",name:"deep-supervision",summary:"Exits at layers of the student, taught by the labels and by the student's own deepest output.",paper:"Zhang et al. (2\
019), Be Your Own Teacher: Improve the Performance of Convolutional Neural Networks via Self Distillation, https://arxiv.org/abs/1905.08094",options:e=>R({exits:lf().describe("Layers of the student, b\
y name, each of which gets an exit."),temperature:e.schedule({above:0}).default(oR).describe("Softens the deepest output and the exits alike: a number or a scheduler."),softWeight:e.schedule({min:0}).
default(.3).describe("Weight of the deepest output's soft targets."),hardWeight:e.schedule({min:0}).default(.7).describe("Weight of the labels' cross-entropy.")}).superRefine(rR.inSchema),create({exits:e,
temperature:t,softWeight:n,hardWeight:r},o){rR.inCreate({temperature:t,softWeight:n,hardWeight:r},o);let s={use:"soft-targets",temperature:t},i=o.make("loss",{use:"sum",of:[{use:"scale",by:n,of:s},{use:"\
scale",by:r,of:"cross-entropy"}]});return ae(function(u){let{student:{logits:c}}=u;return Do.addN(e.map(l=>i({...u,student:{logits:F3(u,l)},teacher:{logits:c}})))},{needs:{student:e}})}};h();var j=z(U());h();var Te=z(U());function Af(e){let t=Te.add(e,1),n=Te.equal(t,1),r=Te.where(n,Te.onesLike(e),Te.sub(t,1));return Te.where(n,e,Te.mul(Te.log(t),Te.div(e,r)))}var L3=.25;function iR(e){let t=Te.less(Te.abs(
e),L3),n=Te.where(t,e,Te.zerosLike(e)),r=[7,6,5,4,3,2].reduce((o,s)=>Te.add(Te.mul(o,Te.div(n,s)),1),Te.scalar(1));return Te.where(t,Te.mul(n,r),Te.sub(Te.exp(e),1))}var aR=1e-8;function N3(e,t,{beta:n,gamma:r,temperature:o}){let[s,i]=e.shape;return Ue(e,a=>{let u=uR(j.div(t,o)),c=uR(j.div(a,o)),l=cR(c.inRows,u.inRows,1),f=cR(c.inColumns,u.inColumns,0),d=(y,w)=>j.add(
j.mul(y,n/s),j.mul(w,r/i)),m=i>2?l.gradient:j.zerosLike(l.gradient),p=d(m,f.gradient),A=j.sub(p,j.sum(j.mul(p,c.likeliest),1,!0)),g=j.mul(c.values,j.sub(A,j.sum(j.mul(c.values,A),1,!0)));return{loss:j.mul(
d(j.sum(l.values),j.sum(f.values)),o**2),gradient:j.mul(g,o)}})}function uR(e){let t=e.shape[1],n=j.sub(e,j.max(e,1,!0)),r=iR(n),o=j.sum(j.exp(n),1,!0),s=j.div(j.exp(n),o),i=j.div(j.sub(r,j.mean(r,1,!0)),
o),a=j.neg(j.matMul(s,j.sub(1,j.eye(t)))),u=j.less(j.max(j.abs(i),0,!0),.5/t),c=j.greater(j.min(s,0,!0),.5),l=j.where(u,i,j.where(c,a,s));return{values:s,likeliest:j.cast(j.oneHot(j.cast(j.argMax(e,1),
"int32"),t),"float32"),inRows:i,inColumns:z3(l,0)}}function z3(e,t){let n=j.sub(e,j.mean(e,t,!0)),r=j.mul(j.max(j.abs(e),t,!0),1e-6);return j.mul(n,j.cast(j.greater(j.max(j.abs(n),t,!0),r),"float32"))}
function cR(e,t,n){let r=A=>j.sqrt(j.sum(j.square(A),n,!0)),[o,s]=[r(e),r(t)],[i,a]=[j.divNoNan(e,o),j.divNoNan(t,s)],u=j.sub(a,i),c=j.mul(o,s),l=j.add(c,aR),f=j.mul(j.sum(j.square(u),n,!0),.5),d=j.div(
j.add(j.mul(c,f),aR),l),m=j.add(u,j.mul(d,i)),p=j.cast(j.greater(o,0),"float32");return{values:d,gradient:j.neg(j.mul(j.mul(j.div(s,l),p),m))}}var lR={kind:"loss",name:"dist",summary:"Correlation with\
 the teacher's probabilities, over the classes and over the batch (DIST).",paper:"Huang, You, Wang, Qian & Xu (2022), Knowledge Distillation from A Stronger Teacher, https://arxiv.org/abs/2205.10536",
options:e=>R({beta:D().min(0).default(1).describe("Weight of the relation among the classes of a row."),gamma:D().min(0).default(1).describe("Weight of the relation among the rows of a class; with two\
 classes all that teaches."),temperature:e.schedule({above:0}).default(1).describe("What both sides' logits are divided by.")}).refine(({beta:t,gamma:n})=>t>0||n>0,{error:"must have a beta or a gamma \
above 0: both are 0"}),create({beta:e,gamma:t,temperature:n},r){let o=ve(n,r);return function(i){let a=ht(o,i);if(t===0&&i.student.logits.shape[1]===2)throw new x("Cannot compute dist as gamma must be\
 above 0 where there are 2 classes: current value is 0; their relation in a row (beta) is always 1 or -1 and teaches nothing, so leave gamma out");return N3(i.student.logits,Rt(i,"dist"),{beta:e,gamma:t,
temperature:a})}}};h();var ke=z(U());var j3=-1e9;function U3(e,t,n,{alpha:r,beta:o,temperature:s}){let[i,a]=e.shape;return Ue(e,u=>{let c=ke.cast(ke.oneHot(n,a),"float32"),l=fR(ke.div(t,s),c),f=fR(ke.div(u,s),c),[d,m]=[$i(l.target,f.target),
$i(l.others,f.others)],p=ke.add(ke.mul(ke.sum(d.terms),r),ke.mul(ke.sum(m.terms),o)),[A,g]=ke.split(d.surplus,2,1),y=ke.exp(f.others),w=ke.add(ke.mul(ke.add(ke.mul(c,A),ke.mul(y,g)),r),ke.mul(m.surplus,
o));return{loss:ke.mul(p,s**2/i),gradient:ke.mul(w,s/i)}})}function fR(e,t){let n=ke.add(e,ke.mul(t,j3)),r=ke.sum(ke.mul(e,t),1,!0),o=ke.logSumExp(n,1,!0);return{target:ke.logSoftmax(ke.concat([r,o],1)),
others:ke.logSoftmax(n)}}var dR={kind:"loss",name:"dkd",summary:"Decoupled distillation: the true class against the others, and the others among themselves.",paper:"Zhao, Cui, Song, Qiu & Liang (2022)\
, Decoupled Knowledge Distillation, https://arxiv.org/abs/2203.08679",options:e=>R({alpha:D().min(0).default(1).describe("Weight of the true class against all others."),beta:D().min(0).default(8).describe(
"Weight of the other classes among themselves."),temperature:e.schedule({above:0}).default(4).describe("What both sides' logits are divided by; higher shows more of the small probabilities.")}).refine(
({alpha:t,beta:n})=>t>0||n>0,{error:"must have an alpha or a beta above 0: both are 0"}),create({alpha:e,beta:t,temperature:n},r){let o=ve(n,r);return ae(function(i){let{logits:a}=i.student;if(a.shape[1]<
3)throw new x(`Cannot compute dkd as the number of classes must be at least 3: current value is ${a.shape[1]}; with one class beside the true one NCKD is always 0, so use soft-targets`);let u=ht(o,i),
c=q1(i,"dkd");return U3(a,Rt(i,"dkd"),c,{alpha:e,beta:t,temperature:u})},{tasks:["classes","tokens"]})}};h();var Oi=z(U());function q3(e,t){return Oi.mean(Oi.square(Oi.sub(e,t)))}var mR={kind:"loss",name:"hint",summary:"A layer of the student is to say what a layer of the teacher says, by a trained regressor (FitNets).",paper:"\
Romero, Ballas, Kahou, Chassang, Gatta & Bengio (2015), FitNets: Hints for Thin Deep Nets, https://arxiv.org/abs/1412.6550",options:()=>R({...cf(),regressor:Le().default(!0).describe("Whether a linear\
 map, trained along, leads from the student's width to the teacher's.")}),create({regressor:e,...t}){return ae(function(r){let[o,s]=Nn(r,t,"hint"),i=e?ff(r,o,s.shape.at(-1)):o,a=e?"a regressor maps th\
e last axis alone":"`regressor: true` maps the one to the other";return Ri(i.shape,s.shape,t,a),q3(i,s)},{needs:Ln(t),tasks:"all"})}};h();var dn=z(U());function G3(e,t,n,r=1/e.shape[0]){let o=e.shape[1];return Ue(e,s=>{let i=dn.sub(s,t),a=dn.clipByValue(i,-n,n),u=dn.div(r,o);return{loss:dn.sum(dn.mul(dn.mul(a,dn.sub(i,dn.mul(a,.5))),u)),gradient:dn.mul(
a,u)}})}var pR={kind:"loss",name:"huber",summary:"Huber's loss of the student's numbers: far values count linearly.",paper:"Huber (1964), Robust Estimation of a Location Parameter, https://doi.org/10.\
1214/aoms/1177703732",options:()=>R({delta:D().gt(0).default(1).describe("Where it becomes linear, in standard deviations of the label.")}),create:({delta:e})=>ae(function(n){let{logits:r}=n.student;return G3(
r,Bi(n,"huber"),e,fn(n,r.shape[0]))},{tasks:["numbers"],weighs:!0})};h();var At=z(U());function W3(e,t,n,r={}){return hf(e,t,r,n===0?tR:n===1?pf:(i,a)=>Z3(i,a,n))}function Z3(e,t,n){let[r,o]=[At.add(t,Math.log(1-n)),At.add(e,Math.log(n))],s=At.maximum(r,o),i=At.add(s,At.log(At.add(At.exp(
At.sub(r,s)),At.exp(At.sub(o,s)))));return{rows:At.add(At.mul(mf(e,i),n),At.mul(mf(t,i),1-n)),gradient:dA(t,At.mul(At.sub(t,i),1-n))}}var hR={kind:"loss",name:"jensen-shannon",summary:"Generalised Jen\
sen–Shannon divergence, between soft targets and reverse KL, and bounded.",paper:"Agarwal, Vieillard, Zhou, Stanczyk, Ramos, Geist & Bachem (2023), On-Policy Distillation of Language Models: Learnin\
g from Self-Generated Mistakes, https://arxiv.org/abs/2306.13649",options:e=>R({beta:D().min(0).max(1).default(.5).describe("The teacher's share of the mixture; 0 is forward KL and 1 reverse KL, by co\
nvention."),temperature:e.schedule({above:0}).default(1).describe("What both sides' logits are divided by.")}),create({beta:e,temperature:t},n){let r=ve(t,n);return ae(function(s){let i=ht(r,s),a=Rt(s,
"jensen-shannon");return W3(s.student.logits,a,e,{temperature:i})},{tasks:["classes","tokens"]})}};h();var Oe=z(U());var gR=1e-7;function K3(e,t,n){let[r,o]=e.shape;return Ue(e,s=>{let i=AR(s),a=AR(t),{terms:u,surplus:c}=Qo(i.scores,a.scores,n),l=Oe.sum(Oe.mul(c,i.scores),1,!0),f=Oe.mul(i.scores,Oe.div(l,o-1)),d=Oe.div(
i.hasSpread,Oe.add(i.spread,gR));return{loss:Oe.mul(Oe.sum(u),n**2/r),gradient:Oe.mul(Oe.mul(Oe.sub(c,f),d),n/r)}})}function AR(e){let t=Oe.sub(e,Oe.mean(e,1,!0)),n=Oe.sqrt(Oe.div(Oe.sum(Oe.square(t),
1,!0),e.shape[1]-1)),r=Oe.mul(Oe.max(Oe.abs(e),1,!0),1e-6);return{scores:Oe.div(t,Oe.add(n,gR)),spread:n,hasSpread:Oe.cast(Oe.greater(n,r),"float32")}}var yR={kind:"loss",name:"logit-standardization",
summary:"Soft targets of standardised logits: the student need not match the teacher's range.",paper:"Sun, Ren, Li, Wang & Cao (2024), Logit Standardization in Knowledge Distillation, https://arxiv.or\
g/abs/2403.01427",options:e=>R({temperature:e.schedule({above:0}).default(2).describe("What both sides' standardised logits are divided by.")}),create({temperature:e},t){let n=ve(e,t);return ae(function(o){
let{logits:s}=o.student;if(s.shape[1]<3)throw new x(`Cannot standardise logits as the number of classes must be at least 3: current value is ${s.shape[1]}; of two standardised logits only the larger o\
ne's place is left, so use soft-targets`);let i=ht(n,o);return K3(s,Rt(o,"logit-standardization"),i)},{tasks:["classes","tokens"]})}};h();var wR={kind:"loss",name:"member",summary:"A loss that listens to one member of the teacher and to no other.",options:e=>R({at:D().int().min(1).describe("Which member of the teacher, counted from 1."),
of:e.part("loss").default({use:"soft-targets"}).describe("The loss that takes it for the teacher.")}),create({at:e,of:t},n){let r=n.make("loss",t);return ae(function(s){let{members:i=[],features:a}=Hr(
s,"member"),u=i[e-1];if(!u)throw new x(`Cannot listen to a member of the teacher as it must have at least ${e}: it has ${i.length}`);return r({...s,teacher:{...u,...a?{features:a}:{}}})},{...Dn([r]),needs:{
...r.needs,members:!0}})}};h();var W=z(U());var V3=["uniform","confidence","entropy"];function H3(e,t,n){let[r,o,s]=e.shape;if(r===1||n==="uniform")return W.fill([r,o],1/r);if(n==="entropy")return bR(J3(e));let i=W.cast(W.oneHot(t,s),"float32");
return bR(W.neg(W.sum(W.mul(i,W.logSoftmax(e)),2)))}function bR(e){let t=e.shape[0],n=W.transpose(W.softmax(W.transpose(e))),r=W.div(W.sub(1,W.eye(t)),t-1);return W.matMul(r,n)}function J3(e){let t=e.
shape[2],n=W.minimum(W.sub(W.max(e,2,!0),e),ER),r=W.cast(W.oneHot(W.cast(W.argMin(n,2),"int32"),t),"float32"),o=W.sum(W.mul(W.exp(W.neg(n)),W.sub(1,r)),2,!0),s=W.where(W.greater(o,1e-6),W.div(Af(o),W.maximum(
o,1e-6)),W.onesLike(o)),i=W.sub(W.log(W.add(W.div(n,W.add(o,1)),s)),n);return W.logSumExp(W.sub(i,W.mul(r,2*ER)),2)}function Y3(e,t){if(t.every(r=>r===t[0]))return e;let n=W.mul(e,W.tensor2d([...t],[t.
length,1]));return W.div(n,W.maximum(W.sum(n,0,!0),1e-30))}var ER=1e30;function X3(e,t,n,r){let[o]=e.shape;return Ue(e,s=>{let{terms:i,surplus:a}=Qo(s,t,r),u=W.expandDims(n,2);return{loss:W.mul(W.sum(
W.mul(u,i)),r**2/o),gradient:W.mul(W.sum(W.mul(u,a),0),r/o)}})}function e9(e,t,n){let o=Array.from({length:e},(s,i)=>i).filter(()=>n.uniform()>=t);return o.length?o:[n.integer(e)]}var IR={kind:"loss",
name:"multi-teacher",summary:"Soft targets of each member of an ensemble, weighted by teacher and row, and by the ensemble's weights.",paper:"Zhang, Chen & Wang (2022), Confidence-Aware Multi-Teacher \
Knowledge Distillation, https://arxiv.org/abs/2201.00007",options:e=>R({weights:ye(V3).default("uniform").describe("More for teachers that are right by the labels (`confidence`, CA-MKD) or sure (`entr\
opy`), row by row; or all alike (`uniform`)."),temperature:e.schedule({above:0}).default(4).describe("What all logits are divided by; the weights are found at 1."),drop:D().min(0).lt(1).default(0).describe(
"Probability that a teacher is left out of a step; at least one stays, and weights sum to 1.")}),create({weights:e,temperature:t,drop:n},r){let o=ve(t,r);return ae(function(i){let a=Hr(i,"multi-teache\
r"),u=a.members??[a],c=ht(o,i),l=a.weights??u.map(()=>1),f=[...u.keys()].filter(g=>l[g]>0),d=e9(f.length,n,i.random.split("drop")).map(g=>f[g]),m=W.stack(d.map(g=>u[g].logits)),p=Y3(H3(m,i.labels,e),d.
map(g=>l[g])),A=W.unstack(W.mean(p,1));return u.forEach((g,y)=>i.observe(`weight.${y+1}`,A[d.indexOf(y)]??0)),X3(i.student.logits,m,p,c)},{tasks:["classes","tokens"],needs:{members:!0}})}};h();var zn=z(U());function t9(e,t,n){if(t.length===1)return zn.mul(zn.sum(t[0].logits),0);let r=t.flatMap(o=>t.filter(s=>s!==o).map(s=>n({...e,student:o,teacher:s})));return zn.div(zn.addN(r),t.length-1)}function vR({student:e}){
if(e.members?.length)return e.members;throw new x("Cannot compute mutual-learning as the student must have peers: it has none; the strategy mutual gives it some")}var xR=1,CR=Mn("loss mutual-learning",
({temperature:e,peerWeight:t},n)=>n(t)?St("temperature",e,"peerWeight is 0",xR):[]),kR={kind:"loss",name:"mutual-learning",summary:"What peers that learn together tell each other, beside the loss that\
 each of them has by itself.",paper:"Zhang et al. (2018), Deep Mutual Learning, https://arxiv.org/abs/1706.00384",options:e=>R({temperature:e.schedule({above:0}).default(xR).describe("Softens all peer\
s alike: a number or a scheduler; the paper's is 1."),peerWeight:e.schedule({min:0}).default(1).describe("Weight of what the peers tell each other."),of:e.part("loss").default({use:"cross-entropy"}).describe(
"What each peer is told beside."),soft:e.part("loss").optional().describe("What a peer is told by another: soft targets at the temperature by default.")}).superRefine(CR.inSchema),create({temperature:e,
peerWeight:t,of:n,soft:r},o){CR.inCreate({temperature:e,peerWeight:t},o);let s=o.make("loss",r??{use:"soft-targets",temperature:e}),i=o.make("loss",n),a=ve(t,o),u=f=>d=>zn.addN(vR(d).map((m,p)=>f({...Si(
d,`peer-${p+1}`),student:m}))),c=u(i),l=f=>{let d=a(f.progress);return f.observe("peerWeight",d),zn.mul(t9(f,vR(f),s),d)};return ae(function(d){return zn.add(c(d),l(d))},{...Dn([i,s]),...i.needs?{needs:i.
needs}:{needs:{}},terms:[...i.terms?.map(({name:f,loss:d})=>({name:f==="peers"?`own.${f}`:f,loss:u(d)}))??[{name:"own",loss:c}],{name:"peers",loss:l}]})}};h();var Et=z(U());var n9=1e-7;function r9(e,t){let[n,r]=[SR(e),SR(t)],o=s=>Et.log(Et.add(s,n9));return Et.mean(Et.mul(r,Et.sub(o(r),o(n))))}function SR(e){let t=Jr(e),n=Et.relu(Et.div(Et.add(Et.matMul(t,t,!1,!0),1),2));
return Et.div(n,Et.sum(n,1,!0))}var BR={kind:"loss",name:"pkt",summary:"Rows of a batch are to be likely neighbours where they are for the teacher.",paper:"Passalis & Tefas (2018), Learning Deep Repre\
sentations with Probabilistic Knowledge Transfer, https://arxiv.org/abs/1803.10837",options:()=>R({...Po()}),create(e){return ae(function(n){let[r,o]=Nn(n,e,"pkt");return r9(Bn(r),Bn(o))},{needs:Ln(e),
tasks:"all"})}};h();function o9(e,t,n={}){return hf(e,t,n,pf)}var RR={kind:"loss",name:"reverse-kl",summary:"Divergence of the teacher from the student: the student seeks out what the teacher deems likely.",paper:"Gu, Do\
ng, Wei & Huang (2023), MiniLLM: Knowledge Distillation of Large Language Models, https://arxiv.org/abs/2306.08543",options:e=>R({temperature:e.schedule({above:0}).default(1).describe("What both sides\
' logits are divided by.")}),create({temperature:e},t){let n=ve(e,t);return ae(function(o){let s=ht(n,o);return o9(o.student.logits,Rt(o,"reverse-kl"),{temperature:s})},{tasks:["classes","tokens"]})}};h();var N=z(U());var s9=1e-6,$R=1e-24;function i9(e,t,{distance:n,angle:r}){return Ue(e,o=>{let s=OR(o),[i,a]=[_R(s),_R(OR(t))],u=[...n>0?[a9(i,a,n)]:[],...r>0?[u9(i,a,r)]:[]],c={loss:N.scalar(0),slopes:N.zerosLike(i.
squared)},{loss:l,slopes:f}=u.reduce((p,A)=>({loss:N.add(p.loss,A.loss),slopes:N.add(p.slopes,A.slopes)}),c),d=N.mul(N.add(f,N.transpose(f)),2),m=N.sub(N.mul(N.sum(d,1,!0),s),N.matMul(d,s));return{loss:l,
gradient:m}})}function OR(e){return N.sub(e,N.mean(e,0,!0))}function _R(e){let t=N.matMul(e,N.transpose(e)),n=N.sum(N.mul(t,N.eye(e.shape[0])),1,!0),r=N.add(n,N.transpose(n)),o=N.sub(r,N.mul(t,2)),s=N.cast(
N.greater(o,N.maximum(N.mul(r,s9),$R)),"float32");return{squared:N.mul(o,s),inverse:N.mul(N.rsqrt(N.maximum(o,$R)),s),apart:s}}function a9(e,t,n){let[r,o]=[PR(e),PR(t)],{loss:s,slope:i}=DR(N.sub(r.relative,
o.relative),n),a=N.div(N.sum(N.mul(i,r.relative)),r.count),u=N.div(N.sub(i,a),r.mean);return{loss:s,slopes:N.mul(u,N.mul(e.inverse,.5))}}function PR({squared:e,inverse:t,apart:n}){let r=N.mul(e,t),o=N.maximum(
N.sum(n),1),s=N.maximum(N.div(N.sum(r),o),1e-12);return{relative:N.div(r,s),mean:s,count:o}}function u9(e,t,n){return N.tidy(()=>{let r=e.apart.shape[0],o=TR(e),s=QR(e,o),{loss:i,slope:a}=DR(N.sub(s,QR(
t,TR(t))),n),u=N.mul(a,o),c=N.mul(N.sum(N.mul(a,s),2),N.square(e.inverse)),l=N.sub(N.sum(u,2),c),f=N.matMul(N.ones([1,r]),N.reshape(u,[r,r**2])),d=N.mul(N.reshape(f,[r,r]),.5);return{loss:i,slopes:N.mul(
N.sub(l,d),e.apart)}})}function TR({inverse:e}){return N.mul(N.expandDims(e,2),N.expandDims(e,1))}function QR({squared:e},t){return N.tidy(()=>{let n=N.mul(e,.5),r=N.add(N.expandDims(n,2),N.expandDims(
n,1));return N.mul(N.sub(r,n),t)})}function DR(e,t){let n=N.clipByValue(e,-1,1),r=N.mul(n,N.sub(e,N.mul(n,.5))),o=N.sum(N.sum(r,-1));return{loss:N.mul(o,t/e.size),slope:N.mul(n,t/e.size)}}var MR={kind:"\
loss",name:"rkd",summary:"Distances and angles among the rows of a batch are to be those of the teacher.",paper:"Park, Kim, Lu & Cho (2019), Relational Knowledge Distillation, https://arxiv.org/abs/19\
04.05068",options:()=>R({...Po(),distance:D().min(0).default(25).describe("Weight of the distances between two rows."),angle:D().min(0).default(50).describe("Weight of the angles among three rows.")}).
refine(({distance:e,angle:t})=>e>0||t>0,{error:"must have a distance or an angle above 0: both are 0"}),create({distance:e,angle:t,...n}){return ae(function(o){let[s,i]=Nn(o,n,"rkd");return i9(Bn(s),Bn(
i),{distance:e,angle:t})},{needs:Ln(n),tasks:"all"})}};h();var FR=z(U());h();function gf(e,t){return e.map(n=>({...n,weight:n.weight*t}))}var LR={kind:"loss",name:"scale",summary:"A loss times a weight, which may change while training runs.",options:e=>R({by:e.schedule({min:0}).describe("The weight."),of:e.part("loss").describe("The los\
s."),as:se().min(1).optional().describe("A name under which the weight appears in the epochs' events.")}),create({by:e,of:t,as:n},r){let o=ve(e,r),s=r.make("loss",t),i=u=>{let c=o(u.progress);return n!==
void 0&&u.observe(n,c),c},a=Mr(s);return ae(function(c){return FR.mul(s(c),i(c))},{...Dn([s]),...a?{knownTerms:u=>gf(a.terms(u),i(u))}:{}})}};h();var Mo=z(U());function c9(e,t){return Mo.mean(Mo.square(Mo.sub(NR(e),NR(t))))}function NR(e){return Jr(Mo.matMul(e,e,!1,!0))}var zR={kind:"loss",name:"similarity-preserving",summary:"Rows of a batch are to be alike\
 where they are for the teacher.",paper:"Tung & Mori (2019), Similarity-Preserving Knowledge Distillation, https://arxiv.org/abs/1907.09682",options:()=>R({...Po()}),create(e){return ae(function(n){let[
r,o]=Nn(n,e,"similarity-preserving");return c9(Bn(r),Bn(o))},{needs:Ln(e),tasks:"all"})}};h();var jn=z(U());function l9(e,t,n,r){let[o]=e.shape;return Ue(e,s=>{if(!r&&Tt("RetortSoftTargets")&&jn.util.arraysEqual(s.shape,t.shape)){let c={student:s,teacher:t},[l,f]=kt("RetortSoftTargets",c,{temperature:n});return{
loss:l,gradient:f}}let{terms:i,surplus:a}=Qo(s,t,n),u=fn(r?{rowWeights:r}:{},o);return typeof u!="number"?{loss:jn.mul(jn.sum(jn.mul(i,u)),n**2),gradient:jn.mul(jn.mul(a,u),n)}:{loss:jn.mul(jn.sum(i),
n**2/o),gradient:jn.mul(a,n/o)}})}var jR={kind:"loss",name:"soft-targets",summary:"Divergence of the student from the teacher's softened answers, times the temperature squared.",paper:"Hinton, Vinyals\
 & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531",options:e=>R({temperature:e.schedule({above:0}).default(4).describe("What both sides' logits are divided\
 by; higher shows more of the small probabilities.")}),create({temperature:e},t){let n=ve(e,t);return ae(function(o){let s=Rt(o,"soft-targets");return l9(o.student.logits,s,ht(n,o),o.rowWeights)},{tasks:[
"classes","tokens"],weighs:!0,knownTerms(r){return[{kind:"softened-kl",weight:1,temperature:ht(n,r)}]}})}};h();var Un=z(U());function f9(e,t,n=1/e.shape[0]){let r=e.shape[1];return Ue(e,o=>{let s=Un.sub(o,t),i=Un.div(n,r);return{loss:Un.sum(Un.mul(Un.square(s),i)),gradient:Un.mul(Un.mul(s,i),2)}})}var UR={kind:"loss",name:"\
squared-error",summary:"Mean squared error of the student's numbers, standardised.",options:()=>R({}),create:()=>ae(function(t){let{logits:n}=t.student;return f9(n,Bi(t,"squared-error"),fn(t,n.shape[0]))},
{tasks:["numbers"],weighs:!0})};h();var yf=z(U());var qR={kind:"loss",name:"sum",summary:"The weighted sum of losses, each logged by name with its share of the gradient.",options:e=>R({of:at([ce(e.part("loss")).min(1),sn(se().min(1),e.part("loss")).refine(
t=>Object.keys(t).length>0,{error:"must have at least 1 entry"})]).describe("The losses: by names of your choice, or as a list."),weights:sn(se(),e.schedule({min:0})).optional().describe("Weights by n\
ame; 1 for those left out.")}).superRefine(({of:t,weights:n={}},r)=>{let o=Array.isArray(t)?[]:Object.keys(t);Xu(n,o,"weights","loss of this sum",r)}),create({of:e,weights:t={}},n){let r=Array.isArray(
e),s=(r?d9(e):Object.entries(e)).map(([c,l])=>{let f=n.make("loss",l),d=t[c],m=d===void 0?void 0:ve(d,n),p=w=>{let E=m?.(w.progress);return E!==void 0&&w.observe(`${c}.weight`,E),E},A=w=>{let E=f(Si(w,
c,{observed:!r})),I=p(w);return I===void 0?E:yf.mul(E,I)},g=Mr(f),y=g&&(w=>{let E=g.terms(r?w:lA(w,c));return gf(E,p(w)??1)});return{name:c,loss:ae(A,{...Dn([f]),...y?{knownTerms:y}:{}})}}),i=s.map(({
loss:c})=>c),a=i.map(Mr),u=a.every(c=>c!==void 0);return ae(function(l){return yf.addN(i.map(f=>f(l)))},{...Dn(i),terms:s,...u?{knownTerms:c=>a.flatMap(l=>l.terms(c))}:{}})}};function d9(e){let t=new Map;
return e.map(n=>{let r=n;for(;r.use==="scale";)r=r.of;let o=(t.get(r.use)??0)+1;return t.set(r.use,o),[o>1?`${r.use}-${o}`:r.use,n]})}h();var qn=z(U());function m9(e,t){return qn.add(qn.mul(qn.exp(qn.neg(t)),e),t)}var GR={kind:"loss",name:"uncertainty",summary:"The sum of losses with learned weights: less for a loss that stays high.",paper:"Kendall, \
Gal & Cipolla (2018), Multi-Task Learning Using Uncertainty to Weigh Losses for Scene Geometry and Semantics, https://arxiv.org/abs/1705.07115",options:e=>R({of:sn(se().min(1),e.part("loss")).refine(t=>Object.
keys(t).length>0,{error:"must have at least 1 entry"}).describe("The losses, by names of your choice.")}),create({of:e},t){let n=Object.entries(e).map(([o,s])=>{let i=t.make("loss",s);return{name:o,loss:ae(
u=>{let c=u.trained(`${o}.logVariance`,[],0);return u.observe(`${o}.weight`,qn.exp(qn.neg(c))),m9(i(Si(u,o,{observed:!0})),c)},Dn([i]))}}),r=n.map(({loss:o})=>o);return ae(function(s){return qn.addN(r.
map(i=>i(s)))},{...Dn(r),terms:n})}};h();var ge=z(U());function p9(e,t,{temperature:n,correct:r,form:o,multiplier:s},i,a){let[u,c]=e.shape,l=(1-r)/Math.max(c-1,1),f=o==="official",[d,m]=f?[r,l]:[Math.log(r),Math.log(l)],p=f?1:n,A=f?(s??c)/c:1;return Ue(e,
g=>{let y=ge.cast(ge.oneHot(t,c),"float32"),w=ge.add(ge.mul(y,d-m),m),E=ge.logSoftmax(ge.div(w,n)),I=ge.logSoftmax(ge.div(g,p)),v=i?ge.expandDims(ge.div(i,ge.maximum(ge.sum(i),1)),1):ge.fill([u,1],1/u),
C=ge.mul(v,A),B=ge.exp(E);if(a){let k=(c-1)*Math.exp((m-d)/n),[_,P]=[1/(1+k),k/(1+k)/Math.max(c-1,1)],L=ge.add(ge.mul(a,_-P),P);return{loss:ge.sum(ge.mul(C,ge.sub(ge.mul(B,E),ge.mul(L,I)))),gradient:ge.mul(
ge.div(C,p),ge.sub(ge.exp(I),L))}}return{loss:ge.sum(ge.mul(C,ge.mul(B,ge.sub(E,I)))),gradient:ge.mul(ge.div(C,p),ge.sub(ge.exp(I),B))}})}var WR={kind:"loss",name:"virtual-teacher",summary:"Divergence\
 of the student from a made-up teacher that is nearly sure of the true class.",paper:"Yuan et al. (2020), Revisiting Knowledge Distillation via Label Smoothing Regularization, https://arxiv.org/abs/19\
09.11723",options:e=>R({temperature:e.schedule({above:0}).default(20).describe("Softens the virtual teacher and, in the paper's form, the student."),correct:D().gt(0).lt(1).default(.99).describe("The \
virtual teacher's probability of the true class."),form:ye(["paper","official"]).default("paper").describe("The paper's formula, or the one of the authors' code: a mean over the classes, too."),multiplier:D().
gt(0).optional().describe("Times the official form; the number of classes by default, as the authors' 100 is on CIFAR-100.")}).superRefine(({form:t,multiplier:n},r)=>{if(t==="official"||n===void 0)return;
Dt([{path:["multiplier"],rule:"must be left out where form is paper",value:n}],r)}),create({temperature:e,...t},n){let r=ve(e,n);return ae(function(s){let{student:i,labels:a,labelMask:u,shares:c}=s,l=ht(
r,s);return p9(i.logits,a,{...t,temperature:l},u,c)},{tasks:["classes","tokens"]})}};h();var me=z(U());var h9=1e9;function A9(e,t,n){let[,r]=e.shape,o=me.cast(me.oneHot(n,r),"float32"),s=me.sum(o,1),i=u=>{let c=me.sum(me.mul(o,u),1,!0),l=me.logSumExp(me.sub(me.sub(u,c),me.mul(o,h9)),1);return me.add(me.relu(
l),Af(me.exp(me.neg(me.abs(l)))))},a=me.div(i(e),me.add(i(t),1e-7));return me.sub(1,me.mul(s,me.exp(me.neg(a))))}function g9(e,t,n,r){let[o]=e.shape;return Ue(e,s=>{let i=me.softmax(me.div(t,r)),a=me.logSoftmax(
me.div(s,r)),u=me.expandDims(n,1);return{loss:me.mul(me.sum(me.mul(u,me.mul(i,a))),-(r**2)/o),gradient:me.mul(me.mul(u,me.sub(me.exp(a),i)),r/o)}})}var ZR={kind:"loss",name:"wsld",summary:"Soft target\
s that count less for rows that the student knows as well as the teacher.",paper:"Zhou, Song, Chen, Zhou, Wang, Yuan & Zhang (2021), Rethinking Soft Labels for Knowledge Distillation: A Bias-Variance \
Tradeoff Perspective, https://arxiv.org/abs/2102.00650",options:e=>R({temperature:e.schedule({above:0}).default(2).describe("What both sides' logits are divided by; the weights are found at 1.")}),create({
temperature:e},t){let n=ve(e,t);return ae(function(o){let[s,i]=[o.student.logits,Rt(o,"wsld")],a=ht(n,o),u=A9(s,i,o.labels);return o.observe("rowWeight",me.mean(u)),g9(s,i,u,a)},{tasks:["classes","tok\
ens"]})}};h();var KR=z(U());h();var mn=z(U());var wf={beta1:D().min(0).lt(1).default(.9).describe("Decay of the gradients' running mean."),beta2:D().min(0).lt(1).default(.999).describe("Decay of the squared gradients' running mean."),epsilon:D().
gt(0).default(1e-8).describe("Keeps the division finite where gradients vanish.")},bf=["gradients","squares"];function Ef({gradient:e,slots:t,learningRate:n,step:r},o){let[s,i]=t,{beta1:a,beta2:u,rate:c,
epsilon:l}=ja(n,r,o);s.assign(mn.add(mn.mul(s,a),e)),i.assign(mn.add(mn.mul(i,u),mn.square(e)));let f=mn.div(s,mn.add(mn.sqrt(i),l));return mn.mul(f,c)}function ja(e,t,{beta1:n,beta2:r,epsilon:o},s=0){
let i=(1-n)/(1-n**t),a=Math.sqrt((1-r)/(1-r**t));return{beta1:n,beta2:r,rate:e*i/a,epsilon:o/a,decay:1-e*s}}var VR={kind:"optimizer",name:"adam",summary:"Steps scaled by running means of the gradients and of their squares.",paper:"Kingma & Ba (2015), Adam: A Method for Stochastic Optimization, https://arxiv\
.org/abs/1412.6980",options:e=>R({learningRate:e.schedule({min:0}).default(.001).describe("Step size."),...wf}),create({learningRate:e,...t},n){let r=o=>o.variable.assign(KR.sub(o.variable,Ef(o,t)));return{
slots:bf,learningRate:ve(e,n),update:r,formula:{of:r,kernel:(o,s)=>({kernel:"RetortAdam",attrs:ja(o,s,t)})}}}};h();var If=z(U());var HR={kind:"optimizer",name:"adamw",summary:"Adam with decoupled weight decay.",paper:"Loshchilov & Hutter (2019), Decoupled Weight Decay Regularization, https://arxiv.org/abs/1711.05101",options:e=>R(
{learningRate:e.schedule({min:0}).default(.001).describe("Step size."),...wf,weightDecay:D().min(0).default(.01).describe("Weights shrink by `learningRate · weightDecay` of themselves at each step.")}),
create({learningRate:e,weightDecay:t,...n},r){let o=s=>{let{variable:i,learningRate:a}=s,u=t>0?If.mul(i,1-a*t):i;i.assign(If.sub(u,Ef(s,n)))};return{slots:bf,learningRate:ve(e,r),update:o,formula:{of:o,
kernel:(s,i)=>({kernel:"RetortAdam",attrs:ja(s,i,n,t)})}}}};h();var ar=z(U());var JR={kind:"optimizer",name:"sgd",summary:"Stochastic gradient descent with momentum.",paper:"Sutskever et al. (2013), On the importance of initialization and momentum in deep learning, https://proc\
eedings.mlr.press/v28/sutskever13.html",options:e=>R({learningRate:e.schedule({min:0}).default(.01).describe("Step size."),momentum:D().min(0).lt(1).default(.9).describe("Share of the last step that g\
oes on."),nesterov:Le().default(!1).describe("Looks ahead along the momentum; needs some."),weightDecay:D().min(0).default(0).describe("L2 penalty on all weights: `weightDecay · weight` is added to th\
e gradient.")}).refine(({momentum:t,nesterov:n})=>!n||t>0,{path:["nesterov"],message:"must be false where momentum is 0"}),create({learningRate:e,momentum:t,nesterov:n,weightDecay:r},o){let s=({variable:i,
gradient:a,slots:[u],learningRate:c})=>{let l=r>0?ar.add(a,ar.mul(i,r)):a;u&&(u.assign(ar.add(ar.mul(u,t),l)),l=n?ar.add(l,ar.mul(u,t)):u),i.assign(ar.sub(i,ar.mul(l,c)))};return{slots:t>0?["momentum"]:
[],learningRate:ve(e,o),update:s,formula:{of:s,kernel:i=>({kernel:"RetortSgd",attrs:{rate:i,momentum:t,nesterov:n,weightDecay:r}})}}}};h();var YR={kind:"scheduler",name:"constant",summary:"The same number all the way.",options:()=>R({value:D().describe("The number.")}),create:({value:e})=>jm(e)};h();var XR={kind:"scheduler",name:"cosine",summary:"Half a cosine from one number to another, flat at both ends.",paper:"Loshchilov & Hutter (2017), SGDR: Stochastic Gradient Descent with Warm Restarts, h\
ttps://arxiv.org/abs/1608.03983",options:()=>R({from:D().describe("Value at the first step."),to:D().describe("Value at the end.")}),create:({from:e,to:t})=>function(r){let o=Math.min(Math.max(r,0),1);
return po(e,t,(1-Math.cos(Math.PI*o))/2)}};h();var e$={kind:"scheduler",name:"linear",summary:"A straight line from one number to another.",options:()=>R({from:D().describe("Value at the first step."),to:D().describe("Value at the end.")}),create:({
from:e,to:t})=>function(r){return po(e,t,r)}};h();var t$={kind:"scheduler",name:"piecewise",summary:"Through given points, by straight lines or by steps.",options:()=>R({points:ce(ao([D().min(0).max(1),D()]).readonly()).min(1).superRefine((e,t)=>{e.forEach(
([n],r)=>{r===0||n>e[r-1][0]||t.addIssue({code:"custom",path:[r,0],message:"must be above the progress before it"})})}).readonly().describe("[progress, value] pairs by rising progress."),interpolation:ye(
["linear","step"]).default("linear").describe("Straight lines between the points, or each value until the next.")}),create:({points:e,interpolation:t})=>function(r){let o=e.findIndex(([c])=>c>r),[s,i]=e.
at(o<0?-1:Math.max(o-1,0));if(o<=0||t==="step")return i;let[a,u]=e[o];return po(i,u,(r-s)/(a-s))}};h();var n$={kind:"scheduler",name:"sequence",summary:"Schedulers one after the other, each over its own part of the course.",options:e=>R({parts:ce(R({until:D().gt(0).max(1).describe("Progress at which th\
e next part takes over."),run:e.schedule().describe("A number, or a scheduler whose course is this part.")})).min(1).superRefine((t,n)=>{let r=(o,s)=>n.addIssue({code:"custom",path:[o,"until"],message:s});
t.forEach(({until:o},s)=>{s>0&&o<=t[s-1].until&&r(s,"must be above the one before it")}),t.length&&t.at(-1).until!==1&&r(t.length-1,"must be 1, as it is the last")}).describe("One after the other, by \
rising `until`; the last one's must be 1.")}),create({parts:e},t){let n=e.map(({until:r,run:o},s)=>({start:s===0?0:e[s-1].until,until:r,run:ve(o,t)}));return function(o){let{start:s,until:i,run:a}=n.find(
({until:u})=>o<u)??n.at(-1);return a(Math.min(Math.max((o-s)/(i-s),0),1))}}};h();var r$={kind:"scheduler",name:"warm-up",summary:"A straight rise at the beginning, then another scheduler over the rest.",paper:"Goyal et al. (2017), Accurate, Large Minibatch SGD: Training ImageNet i\
n 1 Hour, https://arxiv.org/abs/1706.02677",options:e=>R({fraction:D().gt(0).lt(1).default(.1).describe("Share of the course that the rise takes."),from:D().default(0).describe("Value at the first ste\
p."),then:e.schedule().describe("What follows: a number, or a scheduler whose course is the rest.")}),create({fraction:e,from:t,then:n},r){let o=ve(n,r),s=o(0);return function(a){return a<e?po(t,s,a/e):
o(Math.min((a-e)/(1-e),1))}}};h();h();function vr(e,t,n,r){if(e.hasTemperature)return e.softLoss(n);if(n===void 0||JSON.stringify(n)===JSON.stringify(r))return e.softLoss();throw new x(`Cannot use strategy ${t}: temperature must be left o\
ut where the task is ${e.name}, whose answers are not softened: current value is ${S(n)}`)}h();var It=z(U());function Cr(){return ye(["int8"]).nullable().optional().describe("What the student's weights are rounded to in every step, so that it learns to do with it; null, the default, for nothing.")}function xr(e,t){
return e?{async*stages(n){let r=yield*t.stages({...n,newStudent(o="student",s){let i=n.newStudent(o,s);return o==="student"?y9(i):i}});return await b9(r),r}}:t}function y9(e){let{name:t,model:n,parameters:r,
variables:o,state:s,reads:i}=e,a={name:t,model:n,parameters:r,variables:o,state:s,reads:i,...e.save?{save:()=>e.save()}:{},forward(u,c){if(!c.training)return e.forward(u,c);let l=o.flatMap(f=>{let d=w9(
f);return d?[{variable:f,rounded:d,own:f.clone()}]:[]});try{return l.forEach(({variable:f,rounded:d})=>f.assign(d)),e.forward(u,c)}finally{l.forEach(({variable:f,own:d})=>f.assign(d)),It.dispose(l.map(
({rounded:f,own:d})=>[f,d]))}},fingerprint:()=>e.fingerprint(),dispose:()=>e.dispose()};return bn(a,Fe(e,`student ${t}`))}function w9(e){if(rr(e)===void 0)return;let{shape:t}=e,n=rr(e)!==t.at(-1),r=t.
map((o,s)=>s).slice(0,n?-2:-1);return It.tidy(()=>ir(e,o=>{let s=It.max(It.abs(o),r,!0),i=It.maximum(It.div(s,127),kh);return It.mul(It.round(It.div(o,i)),i)}))}async function b9({variables:e}){for(let t of e){
let n=Sl(t,Float32Array.from(await t.data()),"int8");It.tidy(()=>t.assign(It.tensor(n,t.shape)))}}var E9=["wsld","ca-mkd","entropy","ctkd","uncertainty"],o$={wsld:{temperature:2,softWeight:2.5,hardWeight:1},"ca-mkd":{temperature:4,softWeight:1,hardWeight:1},entropy:{temperature:4,softWeight:1,hardWeight:1},
ctkd:{softWeight:.9,hardWeight:.1},uncertainty:{temperature:4}},s$={path:["softWeight"],rule:"must be above 0, or nothing adapts",value:0},I9=["Zhou et al. (2021), Rethinking Soft Labels for Knowledge\
 Distillation: A Bias-Variance Tradeoff Perspective, https://arxiv.org/abs/2102.00650","Zhang, Chen & Wang (2022), Confidence-Aware Multi-Teacher Knowledge Distillation, https://arxiv.org/abs/2201.000\
07","Kwon, Na, Lee & Kim (2020), Adaptive Knowledge Distillation Based on Entropy, https://doi.org/10.1109/ICASSP40776.2020.9054698","Li et al. (2022), Curriculum Temperature for Knowledge Distillatio\
n, https://arxiv.org/abs/2211.16231","Kendall, Gal & Cipolla (2018), Multi-Task Learning Using Uncertainty to Weigh Losses for Scene Geometry and Semantics, https://arxiv.org/abs/1705.07115"].join("; "),
i$={kind:"strategy",name:"adaptive",summary:"Distillation that adapts the weights of rows, teachers or terms, or the temperature, to the data.",paper:I9,options:e=>R({method:ye(E9).default("wsld").describe(
"What adapts: each row's weight (`wsld`), each teacher's by its loss (`ca-mkd`, the logits' part of its paper: the weighted hints from the teachers' features are left out) or its certainty (`entropy`)\
, the temperature (`ctkd`), the weights of soft targets and labels (`uncertainty`)."),temperature:e.schedule({above:0}).optional().describe("Softens teachers and student alike; default 4 (wsld: 2); ct\
kd has none."),softWeight:e.schedule({min:0}).optional().describe("Weight of what the teacher says; default 1 (wsld: 2.5, ctkd: 0.9); uncertainty has none."),hardWeight:e.schedule({min:0}).optional().
describe("Weight of the labels' loss; default 1 (ctkd: 0.1); uncertainty has none."),quantise:Cr()}).superRefine(({method:t,...n},r)=>{for(let o of["temperature","softWeight","hardWeight"]){if(n[o]===
void 0||o in o$[t])continue;let s=`must be left out where method is ${t}, which learns it`;Dt([{path:[o],rule:s,value:n[o]}],r)}n.softWeight===0&&n.hardWeight!==0&&Dt([s$],r)}),create({method:e,quantise:t,
...n},r){let o=o$[e],s=n.temperature??o.temperature,[i,a]=[n.softWeight??o.softWeight,n.hardWeight??o.hardWeight],u=[i,a].filter(l=>l!==void 0);if(u.length&&u.every(l=>js(ve(l,r)).high===0)){let l="mu\
st have a softWeight or a hardWeight above 0: both are 0 all the way";throw new _t("strategy adaptive",[{path:[],rule:l}])}i!==void 0&&Pa(r)(i)&&Ta("strategy adaptive",[s$]);let c=l=>{let f={wsld:{use:"\
wsld",temperature:s},"ca-mkd":{use:"multi-teacher",weights:"confidence",temperature:s},entropy:{use:"multi-teacher",weights:"entropy",temperature:s},ctkd:{use:"curriculum-temperature"},uncertainty:vr(
l,"adaptive",s,o.temperature)}[e],d=l.hardLoss,m=[{use:"scale",by:i,of:f,as:"softWeight"},{use:"scale",by:a,of:d,as:"hardWeight"}].filter(({by:p})=>p!==0);return{soft:f,hard:d,both:m}};return xr(t,{async*stages({
teacher:l,newStudent:f,loss:d,task:m}){if((e==="ca-mkd"||e==="entropy")&&!l.members)throw new x(`Cannot use strategy adaptive with method ${e} as the teacher must have members to weigh, as an ensemble\
 has: it has none`);let{soft:p,hard:A,both:g}=c(m),y=e==="uncertainty"?{use:"uncertainty",of:{soft:p,hard:A}}:{use:"sum",of:g};return yield{name:"student",student:f(),teacher:l,loss:d(y)}}})}};h();h();var rt=z(U());async function bs(e,{mean:t,weights:n=e.map(()=>1/e.length)},r="softmax"){let o=r==="numbers"?"logits":t,s=e.map(l=>l.fingerprint),a=s.every(l=>l!==void 0)?await tt(["ensemble",o,...r==="sigmoid"?[r]:
[],JSON.stringify(n),...s]):void 0,u={name:"ensemble",...a===void 0?{}:{fingerprint:a},parameters:e.reduce((l,f)=>l+f.parameters,0),members:e,combination:{mean:o,weights:n},reads:Ys(e),...e.some(({looksUp:l})=>l)?
{looksUp:!0}:{},dispose:()=>e.forEach(l=>l.dispose())};if(e.every(yt))return{...u,predict:l=>ga(()=>S9(e,l,{mean:o,weights:n,answers:r}))};let c=e.find(({fingerprint:l})=>l===void 0);if(c){let l=e.find(
f=>!yt(f));throw new x(`Cannot make an ensemble of ${e.map(({name:f})=>f).join(", ")} as each must answer at every step where one of them changes (${c.name}): ${l.name} only labels rows; give it a pre\
dict, or leave it out`)}return{...u,...v9(e),label:(l,f)=>C9(e,l,f,{mean:o,weights:n,answers:r})}}function v9(e){let t=o=>{let s=e.flatMap(({asks:i})=>i?.[o]??[]);return s.length?{[o]:Math.min(...s)}:
{}},n=e.flatMap(({asks:o})=>o?.seconds??[]),r={...t("batchRows"),...t("atOnce"),...n.length?{seconds:Math.max(...n)}:{}};return Object.keys(r).length?{asks:r}:{}}async function C9(e,t,n,{mean:r,weights:o,
answers:s}){let i=n.classes.length,a=[];for(let f of e)n.signal.throwIfAborted(),a.push(await x9(f,t,n));let u=new Float64Array(t.rows.length*i);for(let[f,d]of a.entries()){let m=r==="logits"||s==="si\
gmoid"?void 0:k9(d,i);d.forEach((p,A)=>{let g=r==="logits"?p:m?Math.exp(p-m[Math.floor(A/i)]):1/(1+Math.exp(-p));u[A]+=o[f]*g})}return{logits:Float32Array.from(u,f=>{if(r==="logits")return f;if(s==="s\
oftmax")return Math.log(Math.max(f,br));let d=Math.min(Math.max(f,wr),1-wr);return Math.log(d/(1-d))}),...n.members?{members:a.map(f=>({logits:f}))}:{}}}async function x9(e,t,n){let{name:r}=e;if(!yt(e)){
let{classes:s,answer:i,signal:a}=n,u=await e.label(t,{classes:s,answer:i,signal:a});return dl(u,{who:r,rows:t.rows,classes:s,answer:i})}let{features:o}=t;if(o)return await va(e,{features:o,rows:t.rows},
{},async({logits:s})=>await s.data());throw new x(`Cannot ask ${r} about raw rows as it must be given the run's features: a member beside it reads raw rows; make each by innerPlan, which asks each in \
its own way`)}function k9(e,t){return Float64Array.from({length:e.length/t},(n,r)=>{let o=e.subarray(r*t,(r+1)*t),s=o.reduce((i,a)=>Math.max(i,a),-1/0);return s+Math.log(o.reduce((i,a)=>i+Math.exp(a-s),
0))})}function S9(e,{inputs:t,rows:n,taps:r,members:o},{mean:s,weights:i,answers:a}){let u=e.map(()=>[]);for(let m of r??[]){let p=e.findIndex(({name:A})=>m.startsWith(`${A}.`));if(p<0){let A=e.map(({
name:y})=>y),g=m.slice(m.indexOf(".")+1);throw new x(`Cannot tap ${m} as an ensemble's layers must be named by member: the members are ${A.join(", ")}, so for example ${A[0]}.${g}`)}u[p].push(m.slice(
e[p].name.length+1))}let c={},l=[],f=e.map((m,p)=>{let A=u[p].length?{taps:u[p]}:{},g=m.predict({inputs:t,rows:n,...A,...o?{members:!0}:{}}),{logits:y}=g,w=s==="logits"?rt.mul(y,i[p]):a==="sigmoid"?rt.mul(
rt.sigmoid(y),i[p]):rt.add(rt.logSoftmax(y),Math.log(i[p]));for(let[E,I]of Object.entries(g.features??{}))c[`${m.name}.${E}`]=I;return o?l.push(g):g.features||rs(g),w});return{logits:s==="logits"?rt.addN(
f):a==="sigmoid"?B9(rt.addN(f)):rt.logSumExp(rt.stack(f),0),...r?.length?{features:c}:{},...o?{members:l,weights:i}:{}}}function B9(e){let t=rt.clipByValue(e,wr,1-wr);return rt.log(rt.div(t,rt.sub(1,t)))}var a$=4,u$=Mn("strategy chain",({softWeight:e},t)=>t(e)?[{path:["softWeight"],rule:"must be above 0, or no model hears of the one before it",value:e}]:[]),c$={kind:"strategy",name:"chain",summary:"As\
sistants of sizes between teacher and student, each taught by the one before or by all before.",paper:"Mirzadeh et al. (2020), Improved Knowledge Distillation via Teacher Assistant, https://arxiv.org/\
abs/1902.03393; dense: Son et al. (2021), Densely Guided Knowledge Distillation using Multiple Teacher Assistants, https://arxiv.org/abs/2009.08825",options:e=>{let t=D().int().min(1),n=at([t,e.part("\
student")],{error:"must be a number of parameters, at least 1, or a student"});return R({assistants:at([D().int().min(1).max(100),ce(n).min(1)],{error:"must be a whole number from 1 to 100 or a list o\
f sizes and students"}).default(1).describe("How many, at sizes between teacher and student; or a list, each a number of parameters or a student."),dense:Le().default(!1).describe("Each learns from th\
e teacher and all assistants before it, not from the last one alone."),drop:D().min(0).lt(1).default(0).describe("Probability that one of them is left out of a step, where `dense`."),temperature:e.schedule(
{above:0}).default(a$).describe("Softens teacher and student alike: a number or a scheduler."),softWeight:e.schedule({min:0}).default(.9).describe("Weight of the soft targets."),hardWeight:e.schedule(
{min:0}).default(.1).describe("Weight of the labels' loss."),quantise:Cr()}).superRefine(({dense:r,drop:o},s)=>{r||o===0||Dt([{path:["drop"],rule:"must be left out where dense is false",value:o}],s)}).
superRefine(u$.inSchema)},create({assistants:e,dense:t,drop:n,temperature:r,softWeight:o,hardWeight:s,quantise:i},a){return u$.inCreate({softWeight:o},a),xr(i,{async*stages(u){let{teacher:c,newStudent:l,
scaledStudent:f,warn:d,loss:m,task:p}=u,A=l(),g=typeof e=="number"?Qx(c.parameters,A.parameters,e):e,y=I=>{let v=I.length===1?vr(p,"chain",r,a$):{use:"multi-teacher",weights:"uniform",temperature:r,drop:n};
return m({use:"sum",of:[{use:"scale",by:o,of:v,as:"softWeight"},{use:"scale",by:s,of:p.hardLoss,as:"hardWeight"}]})},w=async I=>({teacher:I.length===1?I[0]:await bs(I,{mean:"logits"},p.answers),loss:y(
I)}),E=[c];for(let[I,v]of g.entries()){let C=`assistant-${I+1}`,B=l(C,typeof v=="number"?f(v):v),{parameters:k}=B;c.parameters>0&&k>c.parameters?d(`${C} is larger than the teacher: ${k} parameters, wh\
ere that has ${c.parameters}`):k<A.parameters&&d(`${C} is smaller than the student: ${k} parameters, where that has ${A.parameters}`);let _=await Eo(yield{name:C,student:B,...await w(E)});E=t?[...E,_]:
[_]}return yield{name:"student",student:A,...await w(E)}}})}};h();var mA=4,l$=Mn("strategy hinton",({temperature:e,softWeight:t},n)=>n(t)?St("temperature",e,"softWeight is 0",mA):[]),f$={kind:"strategy",name:"hinton",summary:"Classic distillation: soft targets at a \
temperature, and the labels.",paper:"Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531",options:e=>R({temperature:e.schedule({above:0}).default(
mA).describe("Softens teacher and student alike: a number or a scheduler."),softWeight:e.schedule({min:0}).default(.9).describe("Weight of the teacher's soft targets."),hardWeight:e.schedule({min:0}).
default(.1).describe("Weight of the labels' loss."),losses:sn(se().min(1),e.part("loss")).default({}).describe("Further losses, by names of your choice: on features of tapped layers, or in place of th\
e soft targets."),weights:sn(se(),e.schedule({min:0})).default({}).describe("Weights of the further losses by name; 1 for those left out."),quantise:Cr()}).superRefine(({temperature:t,softWeight:n,hardWeight:r,
losses:o,weights:s},i)=>{let a=Object.keys(o);for(let u of a.filter(c=>["soft","hard"].includes(c)))Dt([{path:["losses",u],rule:"must have another name: soft and hard are this strategy's own terms"}],
i);Xu(s,a,"weights","loss among losses",i),n===0&&r===0&&a.every(u=>s[u]===0)?i.addIssue({code:"custom",message:"must have a softWeight or a hardWeight above 0: both are 0"}):l$.inSchema({temperature:t,
softWeight:n},i)}),create({temperature:e,softWeight:t,hardWeight:n,losses:r,weights:o,quantise:s},i){let a=Pa(i);if([t,n,...Object.keys(r).map(u=>o[u]??1)].every(a)){let u="must have a softWeight or a\
 hardWeight above 0: both are 0 all the way";throw new _t("strategy hinton",[{path:[],rule:u}])}return l$.inCreate({temperature:e,softWeight:t},i),xr(s,{async*stages({teacher:u,newStudent:c,loss:l,task:f}){
let d=vr(f,"hinton",e,mA),m=f.hardLoss,A=Object.entries({soft:[t,d],hard:[n,m]}).filter(([,[E]])=>E!==0),g=Object.entries(r).filter(([E])=>o[E]!==0),y=A.map(([E,[I,v]])=>({use:"scale",by:I,of:v,as:`${E}\
Weight`})),w=g.length?{use:"sum",of:Object.fromEntries([...A.map(([E,[,I]])=>[E,I]),...g]),weights:Object.fromEntries([...A.map(([E,[I]])=>[E,I]),...Object.entries(o).filter(([,E])=>E!==0)])}:{use:"su\
m",of:y};return yield{name:"student",student:c(),teacher:u,loss:l(w)}}})}};h();h();var Yr=z(U());function d$(e){let[t]=e;if(!t)throw new RangeError("Cannot make peers as there must be at least one student: there are none");return{name:t.name,model:t.model,...t.save?{save:()=>t.save()}:{},parameters:e.
reduce((n,{parameters:r})=>n+r,0),variables:e.flatMap(({variables:n})=>n),state:e.flatMap(({state:n})=>n),reads:Ys(e),forward(n,{training:r,random:o,taps:s}){let i=e.map((a,u)=>{let c={training:r,...o?
{random:o.split(`peer/${u}`)}:{}};return a.forward(n,u===0&&s?{...c,taps:s}:c)});return{...i[0],members:i}},fingerprint:async()=>{let n=[];for(let r of e)n.push(await r.fingerprint());return await tt(
["peers",...n])},dispose:()=>e.forEach(n=>n.dispose())}}function pA(e,t,n){Yr.tidy(()=>{e.forEach((r,o)=>{r.assign(Yr.add(Yr.mul(r,n),Yr.mul(t[o],Yr.sub(1,n))))})})}var[p$,hA]=[2,1],m$=Mn("strategy mutual",({peers:e,temperature:t,peerWeight:n,softWeight:r},o)=>o(n)?[...St("peers",e,"peerWeight is 0",p$),...o(r)?St("temperature",t,"peerWeight and softWeight are 0",
hA):[]]:[]),h$={kind:"strategy",name:"mutual",summary:"Peers that learn together, from the labels and from each other.",paper:"Zhang et al. (2018), Deep Mutual Learning, https://arxiv.org/abs/1706.003\
84",options:e=>R({peers:at([D().int().min(2).max(100),ce(e.part("student")).min(2)],{error:"must be a whole number from 2 to 100 or a list of students"}).default(p$).describe("How many models like the\
 student learn together; or a list, of which the first is the student."),temperature:e.schedule({above:0}).default(hA).describe("Softens all peers (and the teacher) alike: a number or a scheduler; the\
 paper's is 1."),peerWeight:e.schedule({min:0}).default(1).describe("Weight of what the peers tell each other."),hardWeight:e.schedule({min:0}).default(1).describe("Weight of the labels' loss for each\
 peer."),softWeight:e.schedule({min:0}).default(0).describe("Weight of the teacher's soft targets for each peer; at 0 the teacher is not asked."),quantise:Cr()}).refine(({hardWeight:t,softWeight:n})=>t!==
0||n!==0,{error:"must have a hardWeight or a softWeight above 0, or the peers hear of nothing but each other: both are 0"}).superRefine(m$.inSchema),create({peers:e,temperature:t,peerWeight:n,hardWeight:r,
softWeight:o,quantise:s},i){m$.inCreate({peers:e,temperature:t,peerWeight:n,softWeight:o},i);let a=o!==0;return xr(s,{async*stages({teacher:u,newStudent:c,loss:l,task:f}){let d=vr(f,"mutual",t,hA),m={
teacher:[o,d],labels:[r,f.hardLoss]},p=Object.entries(m).filter(([,[w]])=>w!==0),A={use:"sum",of:Object.fromEntries(p.map(([w,[,E]])=>[w,E])),weights:Object.fromEntries(p.map(([w,[E]])=>[w,E]))},y=(typeof e==
"number"?Array.from({length:e},()=>{}):e).map((w,E)=>c(E===0?"student":`peer-${E+1}`,w));return yield{name:"student",student:d$(y),...a?{teacher:u}:{},loss:l({use:"mutual-learning",temperature:t,peerWeight:n,
of:A,...f.answers==="softmax"?{}:{soft:d}})},y[0]}})}};h();h();var rn=z(U());var A$=e=>R({method:ye(["born-again","ema","deep-supervision","teacher-free"]).default("born-again").describe("Who teaches: the generation before, a moving average, the deepest output, or nobody."),temperature:e.
schedule({above:0}).optional().describe("Softens teacher and student alike: a number or a scheduler; 4 by default, teacher-free 20."),softWeight:e.schedule({min:0}).optional().describe("Weight of the \
teacher's soft targets; 0.9 by default, teacher-free 0.1."),hardWeight:e.schedule({min:0}).optional().describe("Weight of the labels' loss; 0.1 by default, teacher-free 0.9."),generations:D().int().min(
1).max(100).optional().describe("Born-again: how many, the last of which is the student; 3 by default."),first:ye(["teacher","labels"]).optional().describe("Born-again: what the first generation learn\
s from beside the labels: the run's teacher (by default), or nothing."),ensemble:Le().optional().describe("Born-again: each generation learns from all before it together, not from the last one alone; \
false by default."),decay:D().min(0).lt(1).optional().describe("Moving average: how much of it stays in each step; 0.99 by default."),teacher:Le().optional().describe("Moving average: whether the stud\
ent learns from the run's teacher, too; true by default."),averageWeight:e.schedule({min:0}).optional().describe("Moving average: weight of its soft targets; 0.5 by default."),exits:lf().optional().describe(
"Deep supervision: layers of the student that get an exit; an mlp's hidden layers by default."),exitWeight:e.schedule({min:0}).optional().describe("Deep supervision: weight of the exits; 1 by default."),
correct:D().gt(0).lt(1).optional().describe("Teacher-free: the virtual teacher's probability of the true class; 0.99 by default."),form:ye(["paper","official"]).optional().describe("Teacher-free: as t\
he authors' code has it, or their paper, at whose temperatures it has hardly any effect; the code by default."),quantise:Cr()}),AA=4;function gA({task:e},t){return vr(e,"self",t,AA)}function vf(e){let t=Object.
entries(e).filter(([,[n]])=>n!==0);return{use:"sum",of:Object.fromEntries(t.map(([n,[,r]])=>[n,r])),weights:Object.fromEntries(t.map(([n,[r]])=>[n,r]))}}async function*g$({generations:e=3,first:t="tea\
cher",ensemble:n=!1,temperature:r,softWeight:o,hardWeight:s},i){let a=vf({soft:[o,gA(i,r)],hard:[s,i.task.hardLoss]}),u=f=>f?{teacher:f,loss:i.loss(a)}:{loss:i.loss(i.task.hardLoss)},c=[],l=t==="teach\
er"?i.teacher:void 0;for(let f=1;f<e;f++){let d=`generation-${f}`;c.push(await Eo(yield{name:d,student:i.newStudent(d),...u(l)})),l=n?await bs([...c],{mean:"probabilities"},i.task.answers):c.at(-1)}return yield{
name:"student",student:i.newStudent(),...u(l)}}async function*y$({decay:e=.99,teacher:t=!0,averageWeight:n=.5,temperature:r,softWeight:o,hardWeight:s},i){let[a,u]=[i.newStudent(),i.newStudent("average")],
c=rn.tidy(()=>rn.variable(rn.scalar(0),!1));try{pA(u.state,a.state,0);let l=t&&o!==0,f=tn(u),d=l?await bs([i.teacher,f],{mean:"logits"},i.task.answers):f,m=gA(i,r);return yield{name:"student",student:a,
teacher:d,loss:i.loss(vf({...l?{soft:[o,{use:"member",at:1,of:m}]}:{},average:[n,l?{use:"member",at:2,of:m}:m],hard:[s,i.task.hardLoss]})),afterStep(){c.assign(rn.add(c,1));let p=rn.sub(1,rn.div(1,rn.add(
c,1)));pA(u.state,a.state,rn.minimum(e,p))},state:[...u.state,c]}}finally{c.dispose()}}async function*w$({exits:e,exitWeight:t=1,temperature:n,softWeight:r,hardWeight:o},s){let i=s.newStudent();return yield{
name:"student",student:i,...r===0?{}:{teacher:s.teacher},loss:s.loss(vf({soft:[r,gA(s,n)],exits:[t,{use:"deep-supervision",exits:R9(i,e)}],hard:[o,s.task.hardLoss]}))}}function R9({model:e},t){if(!e)throw new x(
"Cannot put exits on the student as it must be a model of tfjs layers: it has none");let n=e.layers.filter(u=>u.getClassName()!=="InputLayer").map(({name:u})=>u),r=u=>new x(`Cannot put exits on the st\
udent as ${u}`),o=t?.find(u=>!n.includes(u));if(o!==void 0)throw r(`a layer must be named ${o}: its layers are ${n.join(", ")}`);let[s,i]=[/^hidden_\d+$/,/^activation_\d+$/].map(u=>n.filter(c=>u.test(
c))),a=t??(i.length?i:s);if(a.length)return a;throw r(`exits must name some of its layers where none is called hidden_1, …: its layers are ${n.join(", ")}`)}async function*b$({correct:e=.99,form:t="\
official",temperature:n,softWeight:r,hardWeight:o},s){return yield{name:"student",student:s.newStudent(),loss:s.loss(vf({virtual:[r,{use:"virtual-teacher",temperature:n,correct:e,form:t}],hard:[o,s.task.
hardLoss]}))}}var $9={generations:"born-again",first:"born-again",ensemble:"born-again",decay:"ema",teacher:"ema",averageWeight:"ema",exits:"deep-supervision",exitWeight:"deep-supervision",correct:"teacher-free",form:"\
teacher-free"},E$=Mn("strategy self",({method:e,...t},n)=>{let r=i=>t[i]!==void 0&&n(t[i]),o=(i,a)=>St(i,t[i],a),s="softWeight is 0";switch(e){case"ema":{let[i,a]=[r("averageWeight"),t.teacher===!1||r(
"softWeight")];return[...i?o("decay","averageWeight is 0"):[],...i&&a?o("temperature","nobody teaches"):[]]}case"deep-supervision":return[...r("softWeight")?o("temperature",s):[],...r("exitWeight")?o(
"exits","exitWeight is 0"):[]];case"teacher-free":return r("softWeight")?[...o("temperature",s),...o("correct",s),...o("form",s)]:[];default:{let{generations:i=3,first:a}=t,u="must be above 0, or no g\
eneration hears of the one before it";if(r("softWeight"))return[{path:["softWeight"],rule:u,value:t.softWeight}];if(i===1&&a==="labels"){let c="generations is 1 and first is labels, as nobody teaches";
return[...o("temperature",c),...o("softWeight",c),...o("hardWeight",c)]}return i<3&&t.ensemble?o("ensemble","generations is below 3, as one alone is before the last"):[]}}}),I$={kind:"strategy",name:"\
self",summary:"The student as its own teacher: generations, a moving average, deep supervision, or a virtual teacher.",paper:"born-again: Furlanello et al. (2018), Born Again Neural Networks, https://\
arxiv.org/abs/1805.04770; ema: Tarvainen & Valpola (2017), Mean teachers are better role models, https://arxiv.org/abs/1703.01780; deep-supervision: Zhang et al. (2019), Be Your Own Teacher, https://a\
rxiv.org/abs/1905.08094; teacher-free: Yuan et al. (2020), Revisiting Knowledge Distillation via Label Smoothing Regularization, https://arxiv.org/abs/1909.11723",options:e=>A$(e).superRefine((t,n)=>{
let{method:r,teacher:o,softWeight:s,averageWeight:i,hardWeight:a,exitWeight:u}=t,c=(f,d)=>Dt([{path:[f],rule:d,value:t[f]}],n);for(let[f,d]of Object.entries($9))r===d||t[f]===void 0||c(f,`must be left\
 out where method is ${r}, as it is an option of ${d}`);o===!1&&s!==void 0&&c("softWeight","must be left out where teacher is false"),[a,o===!1?0:s,...r==="ema"?[i]:[],...r==="deep-supervision"?[u]:[]].
every(f=>f===0)?n.addIssue({code:"custom",message:"must have a weight above 0: all are 0"}):E$.inSchema(t,n)}),create({method:e,quantise:t,...n},r){E$.inCreate({method:e,...n},r);let o=e==="teacher-fr\
ee"?{temperature:20,softWeight:.1,hardWeight:.9}:{temperature:AA,softWeight:.9,hardWeight:.1},{temperature:s=o.temperature,softWeight:i=o.softWeight,hardWeight:a=o.hardWeight}=n,u={...n,temperature:s,
softWeight:i,hardWeight:a},c={"born-again":g$,ema:y$,"deep-supervision":w$,"teacher-free":b$};return xr(t,{stages:l=>c[e](u,l)})}};h();var Es=z(U());h();var v$=z(U());function _i(e,t){let[n=1,r=1]=e.slice(-2),o=e.slice(0,-2).reduce((a,u)=>a*u,1),s=Math.sqrt(6/(o*(n+r))),i=new Float32Array(o*n*r);for(let a=0;a<i.length;a++)i[a]=(2*t.uniform()-1)*s;
return v$.tensor(i,e)}var C$={kind:"student",name:"causal-cnn",summary:"Embeddings and convolutions that look back alone: an answer at each position of a sequence.",paper:"Bengio, Ducharme, Vincent & Jauvin (2003), A Neura\
l Probabilistic Language Model, https://www.jmlr.org/papers/v3/bengio03a.html",options:()=>R({embedding:D().int().min(1).default(16).describe("Numbers of each id."),hidden:ce(D().int().min(1)).min(1).
max(16).default([64]).describe("Channels of each convolution."),context:D().int().min(1).max(256).default(8).describe("How many positions, its own included, each convolution looks at.")}),create({embedding:e,
hidden:t,context:n}){let r=(i,a)=>Math.max(1,Math.round(i*a)),o=i=>({embedding:r(e,i),hidden:t.map(a=>r(a,i)),context:n});function s({name:i,inputs:a,classes:u,random:c}){let{tokens:l}=a;if(l?.kind!==
"tokens")throw new x(`Cannot make student causal-cnn as the data must have the input tokens: it has ${Object.keys(a).join(", ")||"features alone"}`);let f=Es.input({shape:[null],dtype:"int32",name:"to\
kens"}),d=Es.layers.embedding({inputDim:l.vocabulary,outputDim:e,embeddingsInitializer:"zeros",name:"embedding"}).apply(f);t.forEach((A,g)=>{d=nv({filters:A,kernelSize:n,name:`hidden_${g+1}`}).apply(d)});
let m=Es.layers.dense({units:u,kernelInitializer:"zeros",name:"logits"}).apply(d),p=Es.model({inputs:f,outputs:m,name:"causal-cnn"});for(let A of p.layers){let[g,...y]=A.getWeights();if(!g)continue;let w=_i(
g.shape,c.split(A.name));A.setWeights([w,...y]),w.dispose()}return wo(i,p)}return Object.assign(s,{scaled:o})}};h();var Rn=z(U());var x$={kind:"student",name:"cnn",summary:"A small convolutional network, for rows that are images.",options:()=>R({shape:ao([Ua(),Ua(),Ua()]).meta({description:"Height, width and channels of the imag\
e that a row is, channels last; as the data says unless told.",examples:[[8,8,1]]}).optional(),blocks:ce(Ua()).min(1).max(16).default([16,32]).describe("Filters of each block: a 3×3 convolution, ReLU \
and 2×2 max pooling."),dense:ce(Ua()).max(16).default([64]).describe("Widths of the dense layers after the last block; may be empty."),depthwise:Le().default(!1).describe("Convolve each channel by it\
self and mix channels by 1×1, with far fewer weights."),dropout:D().min(0).lt(1).default(0).describe("Share of each dense layer's outputs dropped in training.")}).superRefine(({dense:e,dropout:t},n)=>{
e.length||Dt(St("dropout",t,"dense is empty",0),n)}),create({shape:e,blocks:t,dense:n,depthwise:r,dropout:o}){let s=(u,c)=>u.map(l=>Math.max(1,Math.round(l*c))),i=u=>({...e?{shape:e}:{},blocks:s(t,u),
dense:s(n,u),depthwise:r,dropout:o});function a({name:u,features:c,classes:l,inputs:{image:f},random:d}){let m=f?.kind==="image"?f.shape:void 0,p=O9(e,m),A=Rn.sequential({name:"cnn"});return m&&!e&&k$(
m)!==c?A.add(Rn.layers.inputLayer({inputShape:p,name:"image"})):(_9(p,c),A.add(Rn.layers.inputLayer({inputShape:[c],name:"features"})),A.add(Rn.layers.reshape({targetShape:p,name:"image"}))),t.forEach(
(g,y)=>{let w=y+1,E={filters:g,kernelSize:3,padding:"same",name:`conv_${w}`};A.add(r?Rn.layers.separableConv2d({...E,activation:"relu",depthwiseInitializer:"zeros",pointwiseInitializer:"zeros"}):Rn.layers.
conv2d({...E,activation:"relu",kernelInitializer:"zeros"})),A.add(Rn.layers.maxPooling2d({poolSize:2,padding:"same",name:`pool_${w}`}))}),A.add(Rn.layers.flatten({name:"flat"})),n.forEach((g,y)=>{let w=y+
1;A.add(Rn.layers.dense({units:g,activation:"relu",kernelInitializer:"zeros",name:`dense_${w}`})),o&&A.add(Rn.layers.dropout({rate:o,name:`dropout_${w}`}))}),A.add(Rn.layers.dense({units:l,kernelInitializer:"\
zeros",name:"logits"})),P9(A,d),wo(u,A)}return Object.assign(a,{scaled:i})}};function Ua(){return D().int().min(1)}function O9(e,t){let n=e??t;if(n)return[...n];throw new x("Cannot make the student cn\
n as the data must have an image, or shape must be given: current value is neither; set shape to height, width and channels of the image that a row is")}function k$(e){return e.reduce((t,n)=>t*n,1)}function _9(e,t){
let n=k$(e);if(n!==t)throw new x(`Cannot make the student cnn as height × width × channels of its shape must be the number of features, ${t} (a numeric column is one; others are more): current value\
 is ${e.join(" × ")} = ${n}`)}function P9(e,t){for(let n of e.layers){let r=n.getWeights(),o=t.split(n.name),s=r.map(i=>i.rank===1?i:_i(i.shape,o));n.setWeights(s),s.forEach((i,a)=>i!==r[a]&&i.dispose())}}h();var Xr=z(U());var T9=["relu","tanh","sigmoid","elu","gelu"],S$={kind:"student",name:"mlp",summary:"A multilayer perceptron; also what teachers are made of.",options:()=>R({hidden:ce(D().int().min(1)).max(64).default(
[64,32]).describe("Widths of the hidden layers; an empty list is a linear model."),activation:ye(T9).default("relu").describe("After each hidden layer."),dropout:D().min(0).lt(1).default(0).describe("\
Share of each hidden layer's outputs dropped in training."),batchNorm:Le().default(!1).describe("Normalise each hidden layer before its activation (Ioffe & Szegedy, 2015).")}).superRefine(({hidden:e,activation:t,
dropout:n,batchNorm:r},o)=>{if(e.length)return;let s="hidden is empty, as a linear model has no hidden layer";Dt([...St("activation",t,s,"relu"),...St("dropout",n,s,0),...St("batchNorm",r,s,!1)],o)}),
create({hidden:e,activation:t,dropout:n,batchNorm:r}){let o=a=>e.map(u=>Math.max(1,Math.round(u*a))),s=a=>({hidden:o(a),activation:t,dropout:n,batchNorm:r});function i({name:a,features:u,classes:c,random:l}){
let f=Xr.sequential({name:"mlp"});return f.add(Xr.layers.inputLayer({inputShape:[u],name:"features"})),e.forEach((d,m)=>{let p=m+1,A={useBias:!r,...r?{}:{activation:t}};f.add(Xr.layers.dense({units:d,
...A,kernelInitializer:"zeros",name:`hidden_${p}`})),r&&(f.add(Xr.layers.batchNormalization({name:`norm_${p}`})),f.add(Xr.layers.activation({activation:t,name:`activation_${p}`}))),n&&f.add(Xr.layers.
dropout({rate:n,name:`dropout_${p}`}))}),f.add(Xr.layers.dense({units:c,kernelInitializer:"zeros",name:"logits"})),Q9(f,l),wo(a,f)}return e.length?Object.assign(i,{scaled:s}):i}};function Q9(e,t){for(let n of e.
layers){if(n.getClassName()!=="Dense")continue;let[r,...o]=n.getWeights(),s=_i(r.shape,t.split(n.name));n.setWeights([s,...o]),s.dispose()}}h();var B$={kind:"task",name:Jn,summary:"One class for each row.",options:()=>R({}),create:()=>({name:Jn,answers:"softmax",hardLoss:{use:"cross-entropy"},softLoss:e=>({use:"soft-targets",...e===void 0?{}:
{temperature:e}}),hasTemperature:!0,problem(e){if(e.length>1)return`the label must be one column: there are ${e.length} (${e.map(({name:n})=>S(n)).join(", ")})`;let[t]=e;if(t&&"ids"in t)return`label c\
olumn ${S(t.name)} must have classes: it has a sequence of ids in each row`;if(t&&"values"in t)return`label column ${S(t.name)} must have classes: it has numbers`;if(t&&"codes"in t){let n=`label colum\
n ${S(t.name)}`,r=t.codes.indexOf(-1);if(r>=0)return`${n} must have a class in each row: row ${r+1} has none`;if(t.texts.length<2)return`${n} must have at least 2 classes: all rows are ${S(t.texts[0])}`}}})};h();var D9=1e4,$$={kind:"task",name:"labels",summary:"Any set of labels for each row: several 0/1 columns, or one with a separator between labels.",options:()=>R({separator:se().min(1).default(Km).describe(
"What stands between the labels of a cell, in one column.")}),create({separator:e}){return{name:"labels",answers:"sigmoid",hardLoss:{use:"binary-cross-entropy"},softLoss:t=>({use:"binary-soft-targets",
...t===void 0?{}:{temperature:t}}),hasTemperature:!0,problem:t=>R$(t,e),claims:t=>M9(t,e)&&R$(t,e)===void 0,read(t){let{names:n,has:r}=t.length>1?F9(t):O$(t[0],e);return{names:n,fit:()=>({format:{task:"\
labels",from:"sigmoid"},targets(o){let s=new Float32Array(o.length*n.length);return o.forEach((i,a)=>r(i,u=>s[a*n.length+u]=1)),s}})}},metrics:[{name:"micro_f1",title:"micro F1 %",better:"higher",as:"\
percent"},{name:"macro_f1",title:"macro F1 %",better:"higher",as:"percent"},{name:"average_precision",title:"AP %",better:"higher",as:"percent"},{name:"nll",title:"NLL",better:"lower",as:"number"}],evaluate:L9,
agreement:(t,n)=>t.reduce((r,o,s)=>r+(o>0==n[s]>0?1:0),0)/t.length}}};function M9([e,...t],n){return t.length>0||e!==void 0&&"texts"in e&&ic(e.texts,n)}function R$(e,t){let n=e.find(u=>"ids"in u);if(n)
return`label column ${S(n.name)} must be texts or numbers: it is a sequence of ids in each row`;let r=e;if(r.length>1){for(let u of r){let l=Zs(u).findIndex(m=>m!==0&&m!==1);if(l<0)continue;let f=`lab\
el column ${S(u.name)} must be 0 or 1 in each row, as each of several columns of labels`,d="values"in u?u.values[l]:u.texts[u.codes[l]];return`${f}: row ${l+1} has ${d===void 0?"none":S(d)}`}return}let[
o]=r;if(!o)return"there must be a label column: there is none";let s=`label column ${S(o.name)}`;if("values"in o)return`${s} must be texts of labels, or one of several columns of 0 and 1: it is one co\
lumn of numbers`;let{names:i}=O$(o,t);if(i.length<2){let u=i.length?`it has ${S(i[0])} alone`:"it has none";return`${s} must have at least 2 different labels, with ${S(t)} between those of a row: ${u}`}
let a=Math.min(D9,Math.max(20,o.codes.length/2));if(i.length>a){let u=i.slice(0,2).map(c=>S(c)).join(" and ");return`${s} must have labels that come again: it has ${i.length} different ones in ${o.codes.
length} rows, such as ${u}`}}function F9(e){let t=e.map(Zs);return{names:e.map(({name:n})=>n),has:(n,r)=>t.forEach((o,s)=>o[n]===1&&r(s))}}function O$(e,t){if("values"in e)throw new TypeError("Cannot \
split the labels of numbers as they must be texts: they are not");let n=e.texts.map(i=>i.split(t).map(a=>a.trim()).filter(a=>a!=="")),r=[...new Set(n.flat())].sort(Yn),o=new Map(r.map((i,a)=>[i,a])),s=n.
map(i=>i.map(a=>o.get(a)));return{names:r,has:(i,a)=>s[e.codes[i]]?.forEach(a)}}function L9(e,t,{dim:n,weights:r}){let o=t.length/n,s=r?r.reduce((w,E)=>w+E,0):o,i=w=>r?r[w]*o/s:1,[a,u]=[new Float64Array(
n),new Float64Array(n)],[c,l]=[new Float64Array(o),new Float64Array(o)],f=0;for(let w=0,E=0;w<o;w++){let I=i(w);for(let v=0;v<n;v++,E++){let[C,B]=[e[E],t[E]];f+=I*(Math.max(C,0)-B*C+Math.log1p(Math.exp(
-Math.abs(C))));let[k,_]=[C>0,B>.5];k&&_?(a[v]+=I,c[w]+=I):k!==_&&(u[v]+=I,l[w]+=I)}}let d=(w,E)=>w>0?2*w/(2*w+E):0,m=w=>w.reduce((E,I)=>E+I,0),p=d(m(a),m(u)),A=(2*m(c)+m(l))/o,g=c.map((w,E)=>p+(A>0?(2*
w-p*(2*w+l[E]))/A:0)),y=Array.from({length:n},(w,E)=>N9(e,t,E,n,i));return{metrics:{micro_f1:p,macro_f1:a.reduce((w,E,I)=>w+d(E,u[I])/n,0),average_precision:y.reduce((w,E)=>w+E/n,0),nll:f/o/n},scores:g}}
function N9(e,t,n,r,o){let s=t.length/r,i=m=>e[m*r+n],a=Int32Array.from({length:s},(m,p)=>p).sort((m,p)=>i(p)-i(m)),u=0;for(let m=0;m<s;m++)t[m*r+n]>.5&&(u+=o(m));if(u===0)return 0;let[c,l,f,d]=[0,0,0,
0];return a.forEach((m,p)=>{l+=o(m),t[m*r+n]>.5&&(c+=o(m)),!(p+1<s&&i(a[p+1])===i(m))&&(d+=(c-f)/u*(c/l),f=c)}),d}h();var P$={kind:"task",name:"numbers",summary:"One number for each row, or several: a regression, answered in the label's units.",options:e=>R({loss:e.part("loss").default({use:"squared-error"}).describe(
"What models learn from the labels by: `huber` where a few far values must not decide.")}),create:({loss:e})=>({name:"numbers",answers:"numbers",hardLoss:e,softLoss:()=>({use:"attentive-imitation"}),hasTemperature:!1,
problem:t=>t.map(_$).find(n=>n!==void 0),claims:t=>t.every(n=>_$(n)===void 0),read(t){let n=t.map(Zs);return{names:t.map(({name:r})=>r),fit:r=>z9(t,n,r)}},metrics:[{name:"rmse",title:"RMSE",better:"lo\
wer",as:"number"},{name:"mae",title:"MAE",better:"lower",as:"number"},{name:"r2",title:"R²",better:"higher",as:"number"}],evaluate:j9,agreement:U9})};function _$(e){let t=`label column ${S(e.name)}`;
if("ids"in e)return`${t} must be a number in each row: it is a sequence of ids`;let n=Zs(e),r=n.findIndex(o=>!Number.isFinite(o));if(r>=0){let o="values"in e?e.values[r]:e.codes[r]<0?null:e.texts[e.codes[r]];
return`${t} must be a finite number in each row: row ${r+1} has ${o===null||Number.isNaN(o)?"none":typeof o=="number"?o:S(o)}`}if(n.every(o=>o===n[0]))return`${t} must have at least 2 different number\
s: all rows have ${n[0]}`}function z9(e,t,n){let r=t.map(o=>{let s=0;for(let l of n)s=Math.max(s,Math.abs(o[l]));let i=s||1,[a,u]=[0,0];for(let l of n)a+=o[l]/i;let c=a/n.length;for(let l of n)u+=(o[l]/
i-c)**2;return{mean:c*i,sd:Math.sqrt(u/n.length)*i||1}});return{format:{task:"numbers",from:"numbers",scales:r},targets(o){let s=new Float32Array(o.length*e.length);return o.forEach((i,a)=>t.forEach((u,c)=>s[a*
e.length+c]=u[i]/r[c].sd-r[c].mean/r[c].sd)),s}}}function T$(e){if(e.from==="numbers")return e.scales;throw new TypeError(`Cannot measure numbers as their format must have scales: it is ${e.from}`)}function j9(e,t,{
format:n,weights:r}){let o=T$(n),s=o.length,i=t.length/s,a=s===1?o[0].sd:1,u=r?r.reduce((p,A)=>p+A,0):i,c=p=>r?r[p]*i/u:1,l=new Float64Array(i),[f,d,m]=[0,0,0];for(let p=0;p<s;p++){let[A,g,y]=[0,0,0],
w=new Float64Array(i);for(let v=0,C=p;v<i;v++,C+=s){let B=(e[C]-t[C])*a,k=c(v);w[v]=k*B**2,A+=w[v],g+=k*Math.abs(B),y+=k*t[C]*a}let E=0;for(let v=0,C=p;v<i;v++,C+=s)E+=c(v)*(t[C]*a-y/i)**2;let I=Math.
sqrt(A/i);f+=I/s,d+=g/i/s,m+=(1-A/E)/s,w.forEach((v,C)=>l[C]+=(I>0?I+(v-A/i)/(2*I):0)/s)}return{metrics:{rmse:f,mae:d,r2:m},scores:l}}function U9(e,t,{format:n}){let r=T$(n).length,o=e.length/r,s=0;for(let i=0;i<
r;i++){let[a,u,c,l,f]=[0,0,0,0,0];for(let d=i;d<e.length;d+=r)a+=e[d]/o,u+=t[d]/o;for(let d=i;d<e.length;d+=r)c+=(e[d]-a)**2,l+=(t[d]-u)**2,f+=(e[d]-a)*(t[d]-u);s+=(c>0&&l>0?f/Math.sqrt(c*l):c===l?1:0)/
r}return s}h();var D$={kind:"task",name:"tokens",summary:"The next id at each position of a sequence, as of characters or words.",options:()=>R({}),create:()=>({name:"tokens",answers:"tokens",hardLoss:{use:"cross-en\
tropy"},softLoss:e=>({use:"soft-targets",...e===void 0?{}:{temperature:e}}),hasTemperature:!0,problem:Q$,claims:e=>Q$(e)===void 0,read(e){let t=e[0];return{names:t.vocabulary,fit:()=>q9(t)}},metrics:[
{name:"nll",title:"NLL per token",better:"lower",as:"number"},{name:"perplexity",title:"perplexity",better:"lower",as:"number"},{name:"accuracy",title:"next token %",better:"higher",as:"percent"}],evaluate:G9,
agreement:W9})};function Q$(e){let[t,n]=e;if(!t||n)return`there must be one label column, of sequences: there are ${e.length}`;let r=`label column ${S(t.name)}`;if(!("ids"in t))return`${r} must be of \
sequences of ids, as the data set text gives: it is not`;let{ids:o,starts:s,vocabulary:i}=t,a=o.findIndex(u=>!(u>=0&&u<i.length));if(a>=0){let u=s.findIndex((c,l)=>a<s[l+1]);return`${r} must have ids \
from 0 to ${i.length-1}, the last of its vocabulary: row ${u+1} has ${o[a]}`}if(!o.length)return`${r} must have an id that comes next: no row has one`}function q9({ids:e,starts:t,between:n}){let r=o=>{
let s=new Int32Array(o.length+1);return o.forEach((i,a)=>s[a+1]=s[a]+t[i+1]-t[i]),s};return{format:{task:"tokens",from:"tokens",...n===void 0?{}:{between:n}},targets(o){let s=r(o),i=new Float32Array(s.
at(-1));return o.forEach((a,u)=>i.set(e.subarray(t[a],t[a+1]),s[u])),i},starts:r}}function G9(e,t,{dim:n,weights:r}){let o=t.length,s=r?r.reduce((l,f)=>l+f,0):o,i=l=>r?r[l]*o/s:1,a=new Float64Array(o),
[u,c]=[0,0];return t.forEach((l,f)=>{let d=e.subarray(f*n,(f+1)*n),m=Pn(d),p=d[m];a[f]=p+Math.log(d.reduce((A,g)=>A+Math.exp(g-p),0))-d[l],u+=i(f)*a[f]/o,m===l&&(c+=i(f))}),{metrics:{nll:u,perplexity:Math.
exp(u),accuracy:c/o},scores:a.map((l,f)=>u+i(f)*(l-u))}}function W9(e,t,{dim:n}){let r=e.length/n,o=0;for(let s=0;s<r;s++){let[i,a]=[e,t].map(u=>Pn(u,s*n,(s+1)*n));i===a&&o++}return o/r}h();var M$={kind:"teacher",name:"ensemble",summary:"Several models that answer as one: the mean of their logits or of their probabilities.",paper:"Hansen & Salamon (1990), Neural network ensembles, https:\
//doi.org/10.1109/34.58871",options:e=>R({members:at([D().int().min(1).max(1e3),ce(e.part("student","teacher")).min(1)],{error:"must be a whole number from 1 to 1000 or a list of models"}).default(5).
describe("How many models like `of`, or a list of different ones: students to train, or teachers."),of:e.part("student","teacher").optional().describe("What each member is, where `members` is a number\
; `mlp` by default."),mean:ye(["logits","probabilities"]).default("logits").describe("What is averaged over members."),weights:ce(D().min(0)).optional().describe("One per member, none negative, scaled\
 to sum to 1; all alike by default.")}).superRefine(({members:t,of:n,weights:r},o)=>{let s=typeof t=="number"?t:t.length,i=(a,u,c)=>Dt([{path:[a],rule:u,value:c}],o);typeof t!="number"&&n&&i("of","mus\
t be left out where members is a list",n),r&&(r.length!==s?i("weights",`must have one entry for each of the ${s} members`,r.length):r.some(a=>a>0)||i("weights","must not all be zero",r))}),create({members:e,
of:t,mean:n,weights:r},o){let s=typeof e=="number"?Array.from({length:e},()=>t??{use:"mlp"}):e,i=r??s.map(()=>1),a=i.reduce((f,d)=>f+d,0),u={mean:n,weights:i.map(f=>f/a)},c=String(s.length).length,l=s.
map((f,d)=>yC(f,`teacher-${String(d+1).padStart(c,"0")}`,o));return{name:"ensemble",independent:l.every(({independent:f})=>f),raw:l.some(({raw:f})=>f),async*stages(f){if(n==="probabilities"&&f.task.answers===
"numbers")throw new x(`Cannot use teacher ensemble: mean must be "logits" (the mean of the numbers) where the task is ${f.task.name}: current value is "probabilities"`);let d=[];try{for(let{name:m,stages:p}of l)
d.push({...yield*p(f),name:m});return await bs(d.splice(0),u,f.task.answers)}finally{d.forEach(m=>m.dispose())}}}}};h();var vt=z(U());var Z9=e=>R({path:e.path().describe("The folder, with model.json and weights.bin as a run writes them, or the files of a student of a plugin; relative to the config file."),inputs:ye(["raw","encoded"]).
optional().describe("What it reads: the table's numeric columns as they are (`raw`), or preprocessed features (`encoded`); unless told, encoded by the folder's `preprocessing.json`, or else as this ru\
n does."),answers:ye(["logits","probabilities","numbers"]).optional().describe("What it answers; by default its last layer says: softmax and sigmoid are probabilities. Numbers are in the label's units\
; by default the folder's `preprocessing.json` says how they are scaled.")}),F$={kind:"teacher",name:"model",summary:"A trained model: tfjs layers (model.json and weights.bin), or a student that its p\
lugin loads.",options:Z9,create:({path:e,...t},n)=>({name:"model",independent:!0,raw:t.inputs==="raw",async*stages(r){let o=await Ao(n.resolve(Ku)(e),e,{as:"a model",warn:r.warn,editable:["model.json"]}),
s=await V9(o,e),i=await jp("model",{folder:o,where:e,context:n,features:s.preprocessing?.features??r.features,classes:s.classes?.length??r.classes,layers:{raw:t.inputs==="raw"}});try{let a=K9(i,s,r),u=H9(
e,a,t,r,s.preprocessing),l=(r.task.answers!=="sigmoid"&&r.task.answers!=="numbers"?tj:Y9)(e,a,t,r,s),f=await Eo(i),d=await VI(o,e);return await nj({...f,seen:d},u,l)}catch(a){throw i.dispose(),a}}})};
function K9(e,{preprocessing:t,classes:n},r){let{model:o}=e,s=Je(e);if(!o)return{takes:t?.features??r.features,outputs:n?.length??r.classes,head:"linear",reads:s};let i=s.indexOf(_e),[a,u]=[o.inputs[i]?.
shape.at(-1),o.outputs[0]?.shape.at(-1)];return{takes:a,outputs:u,head:Nc(o),reads:s}}async function V9(e,t){let n=await xt(e,"preprocessing.json",t);if(n!==void 0){let i=Ac(n);return{preprocessing:i,
classes:i.classes}}let r=await xt(e,"labels.json",t);if(r===void 0)return{};let{success:o,data:s}=ce(at([se(),D(),Le()]).transform(String)).safeParse(r);if(o&&new Set(s).size===s.length)return{classes:s};
throw new x(`Cannot use ${t} as a teacher: its labels.json must be a list of its classes' names, each once, in the order of its answers: current value is ${S(r)}; mend it, or remove it`)}function H9(e,t,{
inputs:n},{features:r,classes:o,preprocessing:s,raw:i,warn:a,task:u},c){let l=(p,A)=>{if(t.takes!==p)throw yA(e,t,p,A,o,u)},f=t.reads.includes(_e);if(n==="raw"){if(c)throw new x(`Cannot use ${e} as a \
teacher: inputs must be left out where the folder has a preprocessing.json, which says how its rows are encoded: current value is "raw"`);if(!i)throw new x(`Cannot give ${e} raw rows as the plan of th\
e teacher that it is inside of must say that it reads them (raw: true): it does not`);return l(i.names.length,"numeric columns"),{make:uC(i,s),print:`raw ${i.names.join()}`}}let d=c&&cC(s,c,e);if(!d)return void(f&&
l(r,"features"));if(n==="encoded"){f&&l(r,"features"),a(`${e} was trained on rows that were encoded otherwise (its preprocessing.json has other columns, means or deviations): it reads this run's as "i\
nputs": "encoded" says; leave inputs out to have its own`);return}if(t.reads.filter(p=>p!==_e).includes("image"))throw new x(`Cannot use ${e} as a teacher: the image that it reads must be encoded as t\
his run encodes it: its preprocessing.json has other means or deviations; set inputs to "encoded" to have it read this run's`);if(f)return l(c.features,"features, as its preprocessing.json says"),a(`${e}\
 reads rows as its own preprocessing.json encodes them, which differs from this run's`),{make:lC(d,s.features),print:JSON.stringify([[...d.weights],[...d.bias]])}}function yA(e,{takes:t,outputs:n},r,o,s,{
answers:i}){return new x(`Cannot use ${e} as a teacher: it must take ${r} ${o} and answer ${s} ${i==="softmax"?"classes":"outputs"}: it takes ${t} and answers ${n}`)}var J9={relu:"none below 0",relu6:"\
all from 0 to 6",softplus:"none below 0",thresholdedRelu:"none below 0",elu:"none below -1",selu:"none below -1.76",tanh:"all from -1 to 1",softsign:"all from -1 to 1",hardSigmoid:"all from 0 to 1"};function L$(e,{
task:t,preprocessing:{answer:n}},r){let{preprocessing:o}=r;if(!o)return;let{answer:s}=o;if(!(s?.task===n?.task&&s?.from===n?.from))throw new x(`Cannot use ${e} as a teacher: its task must be that of t\
his run, ${t.name}: its preprocessing.json is of the task ${s?.task??"classes"}`)}function Y9(e,t,{answers:n},r,o){let{classes:s,preprocessing:{classes:i,answer:a},warn:u,task:c}=r;if(L$(e,r,o),t.outputs!==
s)throw yA(e,t,t.takes,"features",s,c);let l=o.classes&&Up(i,o.classes,e,"outputs");l&&u(`${e} has the outputs in another order (${(o.classes??[]).map(m=>S(m)).join(", ")}): its answers are put in the\
 order of this data`);let{make:f,print:d}=a?.from==="numbers"?ej(e,t.head,{answers:n,here:a.scales},r,o):X9(e,t.head,n,r);if(!(!d&&!l))return{make:m=>f(l?vt.gather(m,vt.tensor1d(l,"int32"),1):m),print:`${d}\
 ${l??""}`}}var N$={make:e=>e,print:""};function X9(e,t,n,{warn:r}){let o=s=>new x(`Cannot use ${e} as a teacher: ${s}`);if(n==="numbers")throw o('answers must be "logits" or "probabilities" where the\
 task is of labels: current value is "numbers"');if(t==="softmax"||t==="logSoftmax")throw o(`its answers must be a probability of each label by itself: it ends in a ${t}, one choice among all`);if(n===
"logits"&&t==="sigmoid")throw o('answers must be "probabilities", or left out, where the last layer is a sigmoid: current value is "logits"');return t==="sigmoid"||n==="probabilities"?(r(`${e} ${t==="\
sigmoid"?"ends in a sigmoid":"answers probabilities"}: log(p / (1 - p)) of each, with p from 1e-7 to 1 - 1e-7, is taken for its logit`),{make:rx,print:"each by itself"}):(wA(e,t,r),N$)}function ej(e,t,{
answers:n,here:r},{warn:o,preprocessing:{classes:s}},{preprocessing:i}){let a=d=>new x(`Cannot use ${e} as a teacher: ${d}`);if(n==="probabilities")throw a('answers must be "numbers" or "logits" where\
 the task is numbers: current value is "probabilities"');if(t==="softmax"||t==="logSoftmax")throw a(`its answers must be numbers: it ends in a ${t}`);if(n===void 0&&!i)throw a(`its folder must have a \
preprocessing.json, which says how its numbers are scaled, or answers must be set: to "numbers" where they are in the label's units, or to "logits" where they are standardised as this run's are`);let u=i?.
answer?.from==="numbers"?i.answer.scales:void 0,c=n==="numbers"?s.map(()=>({mean:0,sd:1})):n==="logits"||!u?r:s.map(d=>u[i.classes.indexOf(d)]);if(c.every(({mean:d,sd:m},p)=>d===r[p].mean&&m===r[p].sd))
return wA(e,t,o),N$;u&&n!=="numbers"&&o(`${e} has other means and deviations of the label than this run's training rows: its numbers are scaled anew`);let l=c.map(({sd:d},m)=>d/r[m].sd),f=c.map(({mean:d},m)=>(d-
r[m].mean)/r[m].sd);return{make:d=>vt.add(vt.mul(d,vt.tensor1d(l)),vt.tensor1d(f)),print:`numbers ${JSON.stringify([l,f])}`}}function wA(e,t,n){let r=J9[t];r!==void 0&&n(`${e} ends in a ${t}: its answ\
ers, ${r}, are taken for logits as they are`)}function tj(e,t,{answers:n},r,o){L$(e,r,o);let{classes:s,preprocessing:{classes:i},warn:a,task:u}=r,c=o.classes,{outputs:l,head:f}=t,d=E=>new x(`Cannot us\
e ${e} as a teacher: ${E}`);if(n==="numbers")throw d('answers must be "logits" or "probabilities" where the task is classes: current value is "numbers"');let m=f==="softmax"||f==="sigmoid";if(n==="log\
its"&&m)throw d(`answers must be "probabilities", or left out, where the last layer is a ${f}: current value is "logits"`);let p=l===1&&s===2;if(p&&f!=="sigmoid"&&n===void 0)throw d(`it must answer ${s}\
 classes: it answers one number; set answers to "logits" where that is the second class's logit, or to "probabilities" where it is its probability`);if(l!==s&&!p)throw yA(e,t,t.takes,"features",s,u);let A=c&&
Up(i,c,e);A&&a(`${e} has the classes in another order (${(c??[]).map(E=>S(E)).join(", ")}): its answers are put in the order of this data`);let g=E=>A?vt.gather(E,vt.tensor1d(A,"int32"),1):E,y=(E,I)=>({
make:v=>g(E(v)),print:`${I} ${A??""}`}),w=`the log of its probabilities (${br} at least) is taken for its logits`;if(p){let E=S((c??i)[1]);return n==="logits"?(a(`${e} answers one number: it is taken \
for the logit of class ${E} over the other`),y(I=>vt.concat([vt.zerosLike(I),I],1),"second")):(a(`${e} answers one probability, which is taken for that of class ${E}: ${w}`),y(ox,`second ${br}`))}if(f===
"sigmoid"&&n===void 0)throw d(`its answers must be one choice among ${s} classes: it ends in a sigmoid, a probability of each class by itself (multi-label); train it with a softmax, or set answers to \
"probabilities" to have them scaled to sum to 1`);return m||n==="probabilities"?(a(`${e} ${m?`ends in a ${f}`:"answers probabilities"}: ${w}`),f==="sigmoid"?y(I=>sl(vt.div(I,vt.sum(I,1,!0))),`each ${br}`):
y(sl,`probabilities ${br}`)):(f==="logSoftmax"&&a(`${e} ends in a log-softmax: its answers are taken for logits as they are`),wA(e,f,a),A?y(E=>E,"logits"):void 0)}async function nj(e,t,n){return!t&&!n?
e:{...e,fingerprint:await tt([e.fingerprint,t?.print??"",n?.print??""]),predict:r=>ga(()=>{let o=e.predict(t?{...r,inputs:{...r.inputs,features:t.make(r)}}:r);return n?{...o,logits:n.make(o.logits)}:o})}}h();var rj={"label-smoothing":{loss:{use:"cross-entropy",labelSmoothing:.1}},mixup:{augment:{use:"mixup"}},plain:{augment:null}},EA={parts:{teacher:{use:"ensemble",members:5,of:{use:"mlp",hidden:[256,
128],dropout:.2}},student:{use:"mlp"},strategy:{use:"hinton"},train:{optimizer:{use:"adam",learningRate:{use:"cosine",from:.005,to:0}}},backend:{use:"wasm"},encode:{numeric:{use:"standardise"},category:{
use:"one-hot"},text:{use:"hash"},tokens:{use:"tokens"},image:{use:"image"}}},labelLoss:{use:"cross-entropy"},labelOnly:rj};var oj=Object.values(bA).sort((e,t)=>e.kind===t.kind?e.name<t.name?-1:1:e.kind<t.kind?-1:1);function IA(){return new ec(oj,EA)}async function z$(e,{files:t={},plugins:n=[],onEvent:r,selfCheck:o,signal:s}={}){if(e.plugins?.length)throw new x("Cannot use config: a page loads no plugins by their names: pass them as values, in di\
still(config, { files, plugins })");let i=IA();n.forEach(m=>i.register(m));let{config:a}=await $k(i,e,{signal:s}),u=ME(i,a),c=Bu(),l=U$(i,t).register(pr,c).register(Ze,r??(()=>{})),f=await Sk(i,u,{scope:l,
signal:s,selfCheck:o}),d=await eC(c,{where:"student",name:u.name,catalogue:i});return{report:f,student:d,files:c.files,export:d.export}}async function j$(e,t){let n=IA(),r;for await(let{cells:o}of n.make(
"dataset",e,U$(n,t)).rows())r??=[...o.keys()];return r??[]}function U$(e,t){return e.container.child().register(fo,sj(t)).register(Ku,n=>{throw new x(`Cannot open the folder ${n}: a page has no folder\
s: a teacher must be trained in the run`)}).register(kE,{load:n=>Promise.reject(new x(`Cannot load the package ${n} in a page: use deno task distill, or npx retort distill`))}).register(pt,ij())}function sj(e){
return{open(t){let n=Object.hasOwn(e,t)?e[t]:void 0;if(n)return Promise.resolve(n.stream());let r=Object.keys(e),o=r.length?`it must be one of ${r.join(", ")}`:"a file must be given";return Promise.reject(
new x(`Cannot read ${t}: ${o}: this page has no other${it(t,r)}`))}}}function ij(){return{now:()=>performance.now(),rest:()=>new Promise(e=>setTimeout(e,0))}}var q$="student.js",aj=new Date(1980,0,1);async function uj(e,t){try{cj(e.wasm);let n={[e.table.name]:e.table};if(e.type==="columns"){let a={use:"csv",label:-1,...e.options,path:e.table.name};return t(
{type:"columns",columns:await j$(a,n)})}let r=e.config,o=await z$(r,{files:n,onEvent:a=>t({type:"event",event:a})}),s=(await o.export("edge")).get(q$);if(o.student.dispose(),!s)throw new Error(`the ex\
porter edge wrote no ${q$}`);let i=o.report.name;t({type:"done",report:o.report,files:o.files,module:s,zip:lj(o.files,i)})}catch(n){t({type:"failed",...fj(n)})}}function cj(e){let t=URL.createObjectURL(
e);(0,W$.setWasmPaths)({"tfjs-backend-wasm.wasm":t,"tfjs-backend-wasm-simd.wasm":t,"tfjs-backend-wasm-threaded-simd.wasm":t}),G$.env().set("WASM_HAS_MULTITHREAD_SUPPORT",!1)}function lj(e,t){let n="st\
udent/",o=[...e].filter(([s])=>s.startsWith(n)).sort(([s],[i])=>s<i?-1:1).map(([s,i])=>[`${t}/${s.slice(n.length)}`,i]);return hg(Object.fromEntries(o),{mtime:aj})}function fj(e){let t=e instanceof Error?
e.message:String(e);return{message:e instanceof x?t:`internal error: ${t}`,problems:e instanceof _t?e.problems.map(({path:n,rule:r})=>({path:n,rule:r})):[]}}{Gt({jitless:!0});let e=globalThis;e.onmessage=
({data:t})=>{uj(t,n=>e.postMessage(n))}}})();
