//! Text round trips and errors.

use super::{ParseError, ParseErrorKind};
use crate::Function;

const EXAMPLE: &str = "\
function 0x401000 bits 64 {
table0 [block1, 0x401080]
block0 entry 0x401000+7 live_out cz {
  %0 = get.i64 rax
  %1 = add.i64 %0, 5 !cpazso
  %2 = load.v128 [%0 + %1 << 3 + -16] tso @0x401003
  %3 = v_shuffle.v128 %2, 27
  store.v128 [0x8000], %3
  %5 = select.i64 ne %0, %1
  branch e, block1, 0x401050 @0x401005
}
block1 0x401007+2 {
  %6 = guest_addr.i64 0x401100 @0x401007
  rep_movs.i64.i8 none
  jump_indirect %6, table0
}
}
";

fn parse(text: &str) -> Result<Function, ParseError> {
    text.parse()
}

#[test]
fn an_example_round_trips() {
    let text = EXAMPLE
        .replace("ne %0", "ne, %0")
        .replace("%6 = guest_addr.i64 0x401100 @0x401007", "%6 = guest_addr.i64 0x401100");
    let function = parse(&text).unwrap();
    assert_eq!(function.to_string(), text);
    crate::verify(&function).unwrap();
}

#[test]
fn names_and_comments_are_free() {
    let text = "; a comment\nfunction 0 bits 64 {\nblock0 entry 0+1 {\n%a = get.i64 rax ; RAX\n\nreturn %a\n}\n}\n";
    let function = parse(text).unwrap();
    assert_eq!(parse(&function.to_string()), Ok(function));
}

fn error_of(from: &str, to: &str) -> (u32, u32, ParseErrorKind) {
    let text = EXAMPLE.replace("ne %0", "ne, %0").replacen(from, to, 1);
    let error = parse(&text).unwrap_err();
    (error.line, error.column, error.kind)
}

#[test]
fn errors_have_places() {
    let unknown = |what, name: &str| ParseErrorKind::Unknown { what, name: name.to_owned() };
    assert_eq!(error_of("get.i64 rax", "get.i64 rxx"), (4, 16, unknown("slot", "rxx")));
    assert_eq!(error_of("add.i64", "adx.i64"), (5, 8, unknown("operation", "adx")));
    assert_eq!(error_of("add.i64", "add.i65"), (5, 8, unknown("type", "i65")));
    assert_eq!(error_of("add.i64 %0", "add.i64 %9"), (5, 16, unknown("value", "9")));
    assert_eq!(error_of("%1 = add", "%0 = add"), (5, 3, ParseErrorKind::Redefined("0".to_owned())));
    assert_eq!(error_of("%1 = add", "add").2, ParseErrorKind::Expected("a name for the result"));
    assert_eq!(
        error_of("block1 0x", "block2 0x").2,
        ParseErrorKind::OutOfOrder { name: "block2".to_owned(), expected: 1 }
    );
    assert_eq!(error_of("5 !", "99999999999999999999 !").2, ParseErrorKind::Number("99999999999999999999".to_owned()));
    assert_eq!(error_of("!cpazso", "!cpx"), (5, 23, unknown("flags", "cpx")));
    assert_eq!(error_of("%1 << 3", "%1 < 3").2, ParseErrorKind::Expected("`<<`"));
}

#[test]
fn truncated_and_mangled_texts_give_errors_and_no_panic() {
    for len in 0..EXAMPLE.len() - 2 {
        assert!(parse(&EXAMPLE[..len]).is_err(), "{len}");
    }
    for at in 0..EXAMPLE.len() {
        for with in ["%", "{", "\u{e9}", "-", "0x", "\n", "@"] {
            let text = format!("{}{with}{}", &EXAMPLE[..at], &EXAMPLE[at + 1..]);
            if let Ok(function) = parse(&text) {
                assert_eq!(parse(&function.to_string()), Ok(function), "{text}");
            }
        }
    }
}

#[test]
fn random_functions_round_trip() {
    use crate::arbitrary::{Options, function};
    for seed in 0..400 {
        let options = Options { floats: true, other_vector_widths: true, any_terminator: true, ..Options::default() };
        let function = function(seed, &options);
        assert_eq!(parse(&function.to_string()).as_ref(), Ok(&function), "{function}");
    }
}
