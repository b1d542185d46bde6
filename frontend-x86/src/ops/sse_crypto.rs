//! AES, carry-less multiplication, SHA, Galois fields and AMD's SSE4A bit fields: none has IR operations.

use crate::decode::Mnemonic as M;
use crate::table::{Row, absent};

const CIPHER: &str = "ciphers and hashes have no IR operation";
const GALOIS: &str = "arithmetic in Galois fields has no IR operation";
const SSE4A: &str = "SSE4A is not announced to guests";

pub(crate) const ROWS: &[Row] = &[
    absent(M::Aesenc, CIPHER),
    absent(M::Aesenclast, CIPHER),
    absent(M::Aesdec, CIPHER),
    absent(M::Aesdeclast, CIPHER),
    absent(M::Aesimc, CIPHER),
    absent(M::Aeskeygenassist, CIPHER),
    absent(M::Sha1rnds4, CIPHER),
    absent(M::Sha1nexte, CIPHER),
    absent(M::Sha1msg1, CIPHER),
    absent(M::Sha1msg2, CIPHER),
    absent(M::Sha256rnds2, CIPHER),
    absent(M::Sha256msg1, CIPHER),
    absent(M::Sha256msg2, CIPHER),
    absent(M::Pclmulqdq, GALOIS),
    absent(M::Gf2p8mulb, GALOIS),
    absent(M::Gf2p8affineqb, GALOIS),
    absent(M::Gf2p8affineinvqb, GALOIS),
    absent(M::Extrq, SSE4A),
    absent(M::Insertq, SSE4A),
];
