//! F2XM1, FYL2X, FYL2XP1, FPATAN, FSIN, FCOS, FSINCOS and FPTAN.
//!
//! Values are computed with 128 bits and rounded once, whatever the precision control says. The processor computes with 67 bits
//! and promises less than one unit in the last place (SDM volume 1, 8.3.10). Where it is known after which steps it cuts its
//! numbers off to 67 bits, they are cut off here as well, and results have the same bits; elsewhere they may be neighbours.
//! Special cases, exceptions and the range of arguments are the processor's.

mod arctangent;
mod exponential;
mod logarithm;
mod trigonometric;
mod wide;

pub use arctangent::arctangent;
pub use exponential::exponential;
pub use logarithm::{logarithm, logarithm_plus_one};
pub use trigonometric::{Partial, SineCosine, cosine, sine, sine_cosine, tangent};
