// Written by `deno task kernels` from kernel.as: change that.

/** The module for simd, 799 bytes, in base 91. */
// deno-fmt-ignore
export const KERNEL =
  "n$_C!#!!#Pt2&!z$Z|er`}3{'8n$w-'#PKIZapDoX5mt+!!!`'*!x&o't!YWZIaF!!uP/&v2%#u2IU`O&6i}99?!wP1%C2J)73fUXuOET!DPJ-P#,.]'V1y9ocDP720$%!qRfPjrh!DP*!0$l({8c!*!}'NQ`!V%t8v$T89m1!S89F[-2!~PI(sm^U#Pj8h-6!r#*!t?_cSC.!B-'!T:#%H#k#5)E8e!]'Y#00V'd!oR#]6uYu]M596!{#P;IQ~|9-IQh.@JBP$WA-w%UM@;R8f[V}r$Q8f(2S9gA#(?BP;7H#;-5!+:Jl2m:yIQd!r$I0@;jPS8fc&0*!{-5!#:Jl2m:yIQC!5%mXoR{{c,OO`$d.:-.!L!r0?4~4Fzy8!!oX@;{{c,OO`$MQ:-/!b#h.@JBP$WA-[&I0e'Vnr?]'-PN9h-}DZgi)X3]',_j]9-0!G9Tn2m+$$!a]9-0!O9Tn2m+$S8a]9-E?S;R8?!aR'_B[5&&!@;R8?!qR'_B[5&'P@;R8h['V%P[!r$+?a8J**!^U%P[!5%+?a8J**!_U%PN9+.'!8#S*4[BPr22!9-'!8#7+4[BPr22!;-t$CjP9_g3PS1IQr8~Ay$R8!!fS1%Z>h-!!;!V1b.G6!R/PD!(B:!b8e'&!%((0*!83:!b8.!vS$(n$h!73AYZ%V'd!IQO!m#k$C!99A!wPF#2!_-*!{8c!*!p')P&!0$}%j#r0d!~U+_7t)#d!L!:2,:9-_1a]||f'#PI(59PO]':[6uYu]M598!`$p.IQ~|9-w9Jl2m:yIQ`!r$a;n$|{R8^UpYB[Rto$e!S*BV]'wy&Pt2`5a8$k`'.$5)sR;HJ0n$V8h[s'~2mDt%l*oRVnt?]'*Ph[;vYu&##!p?]'*Px[;vYu&#:-p?J-9_yh:-au(Nw{i8!!5)xh:-eu(Nw{i8K*[*r$eH83V9g)8!gPi#{1L#C!@;Znf!^U$PN9h-lDZgi)8!";
export const KERNEL_LENGTH = 799;
