//! Templates of `printf` with integers and strings; programs compiled with mingw bring their own for everything else.

use crate::sys::memory;

/// A template with its arguments, by index, put in. Widths, precisions and unknown conversions stay as they are.
pub(super) fn format(template: &[u8], argument: impl Fn(u64) -> u64) -> Vec<u8> {
    let mut text = Vec::new();
    let mut next = 0;
    let mut rest = template;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte != b'%' {
            text.push(byte);
            continue;
        }
        let size = rest.iter().take_while(|byte| b"lhzIj".contains(byte)).count();
        let long = rest[..size].contains(&b'l');
        let Some(&conversion) = rest.get(size) else { break };
        rest = &rest[size + 1..];
        if conversion == b'%' {
            text.push(b'%');
            continue;
        }
        let value = argument(next);
        next += 1;
        text.extend(convert(conversion, value, long));
    }
    text
}

fn convert(conversion: u8, value: u64, long: bool) -> Vec<u8> {
    match conversion {
        b's' => memory::string(value),
        b'c' => vec![value as u8],
        b'd' | b'i' if long => (value as i64).to_string().into_bytes(),
        b'd' | b'i' => (value as i32).to_string().into_bytes(),
        b'u' => (value as u32).to_string().into_bytes(),
        b'x' => format!("{:x}", value as u32).into_bytes(),
        b'p' => format!("{value:016X}").into_bytes(),
        other => vec![b'%', other],
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn integers_and_percent_signs() {
        let text = super::format(b"%d%% of %ld, %c%x", |index| [5, u64::MAX, 65, 255][index as usize]);
        assert_eq!(text, b"5% of -1, Aff");
    }
}
