//! The port that pages are served at.

use std::fmt;
use std::net::{IpAddr, SocketAddr, TcpListener};

/// How many ports are tried where none was asked for.
const TRIED: u16 = 50;

/// Why no port could be had.
#[derive(Debug)]
pub struct ListenError {
    pub address: SocketAddr,
    pub error: std::io::Error,
}

impl fmt::Display for ListenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.address, self.error)
    }
}

/// Listens at `port`, which must be free; where none is asked for, at the first free one from
/// [`PORT`](super::PORT) on, as Hugo does: whoever did not choose a port does not care which it is.
///
/// # Errors
/// Where the port is taken, or the address is none of this machine's.
pub(super) fn listen(address: IpAddr, port: Option<u16>) -> Result<TcpListener, ListenError> {
    let first = port.unwrap_or(super::PORT);
    let last = if port.is_some() { first } else { first.saturating_add(TRIED) };
    let mut at = first;
    loop {
        let address = SocketAddr::new(address, at);
        match TcpListener::bind(address) {
            Ok(listener) => return Ok(listener),
            Err(error) if at < last && error.kind() == std::io::ErrorKind::AddrInUse => at += 1,
            Err(error) => return Err(ListenError { address, error }),
        }
    }
}
