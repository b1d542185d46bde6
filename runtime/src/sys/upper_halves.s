// The upper halves of Z0 to Z15, where the profile has registers of 256 bits. x28 = guest state; x9 and v30 are lost.
//
// The text is a template: constants stand in braces. Shared with the back end's test host.

.arch_extension sve

// From the guest state, with the low halves in place, and predicates get what generated code expects in them.
.macro causeway_load_upper_halves
ldr x9, [x28, #{wide}]
cbz x9, 7f
ptrue p0.b, vl32
ptrue p1.b, vl16
ptrue p5.b, vl1
add x9, x28, #{ymm_high}
.irp vector, z0.b, z1.b, z2.b, z3.b, z4.b, z5.b, z6.b, z7.b, z8.b, z9.b, z10.b, z11.b, z12.b, z13.b, z14.b, z15.b
ldr q30, [x9], #16
splice \vector, p1, \vector, z30.b
.endr
7:
.endm

// To the guest state.
.macro causeway_store_upper_halves
ldr x9, [x28, #{wide}]
cbz x9, 7f
add x9, x28, #{ymm_high}
.irp upper, z0.q[1], z1.q[1], z2.q[1], z3.q[1], z4.q[1], z5.q[1], z6.q[1], z7.q[1]
mov z30.q, \upper
str q30, [x9], #16
.endr
.irp upper, z8.q[1], z9.q[1], z10.q[1], z11.q[1], z12.q[1], z13.q[1], z14.q[1], z15.q[1]
mov z30.q, \upper
str q30, [x9], #16
.endr
7:
.endm
