//! HTTP: answers from the newest state, and the stream of news for pages that are open.

use super::address::is_own_host;
use super::answer::{Answer, answer, parameter, policy_of, print_of};
use super::shown::Shown;
use hyper::body::{Body, Bytes, Frame, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::future::poll_fn;
use std::net::TcpListener;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use tokio::task::spawn_blocking;

type Newest = watch::Receiver<Arc<Shown>>;

/// Told to whoever comes by a name that need not be this machine's.
const OTHER_NAME: &str = "Brug adressen, som ”klarplan serve” viser i terminalen, eller maskinens nummer i stedet for dens navn.\n\
    Use the address that “klarplan serve” shows in the terminal, or the machine's number instead of its name.\n";

/// Said now and then on a stream, so that one whose page is gone is noticed.
const ALIVE: Duration = Duration::from_secs(20);

/// What is sent: an answer, or a stream.
enum Sent {
    Whole(Option<Bytes>),
    Stream(mpsc::Receiver<Bytes>),
}

impl Body for Sent {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match &mut *self {
            Self::Whole(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Self::Stream(news) => news.poll_recv(cx).map(|bytes| bytes.map(|b| Ok(Frame::data(b)))),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Whole(None))
    }

    fn size_hint(&self) -> hyper::body::SizeHint {
        match self {
            Self::Whole(bytes) => {
                hyper::body::SizeHint::with_exact(bytes.as_ref().map_or(0, |b| b.len() as u64))
            }
            Self::Stream(_) => hyper::body::SizeHint::default(),
        }
    }
}

/// Serves until `stop` is done; `ready` is called once requests are answered.
///
/// # Errors
/// Where the system gives no socket or no runtime.
pub(super) fn serve(
    listener: TcpListener,
    newest: Newest,
    stop: impl Future<Output = ()>,
    ready: impl FnOnce(),
) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
    let served = runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        // Whoever is told that pages are served may ask for the end at once: it is listened for first.
        let mut stop = pin!(stop);
        if poll_fn(|cx| Poll::Ready(stop.as_mut().poll(cx).is_ready())).await {
            return Ok(());
        }
        ready();
        tokio::select! {
            () = stop => {}
            () = accept(listener, newest) => {}
        }
        Ok(())
    });
    // Streams never end by themselves, and a page half made is made for nobody.
    runtime.shutdown_background();
    served
}

async fn accept(listener: tokio::net::TcpListener, newest: Newest) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Too many open files, say: it passes.
            tokio::time::sleep(Duration::from_millis(20)).await;
            continue;
        };
        let newest = newest.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request| respond(request, newest.clone()));
            let mut server = http1::Builder::new();
            server.timer(TokioTimer::new()).header_read_timeout(Duration::from_secs(30));
            // A browser that goes away in the middle is no trouble of ours.
            let _ = server.serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

async fn respond(request: Request<Incoming>, newest: Newest) -> Result<Response<Sent>, Infallible> {
    let is_head = request.method() == Method::HEAD;
    let mut response = match refusal(&request) {
        Some((status, words)) => {
            let body = Bytes::from_static(words.as_bytes());
            plain(status, "text/plain; charset=utf-8", Sent::Whole(Some(body)))
        }
        None => found(&request, newest, is_head).await,
    };
    if response.status() == StatusCode::METHOD_NOT_ALLOWED {
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    Ok(response)
}

/// Why a request is not answered.
fn refusal(request: &Request<Incoming>) -> Option<(StatusCode, &'static str)> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return Some((StatusCode::METHOD_NOT_ALLOWED, "GET, HEAD\n"));
    }
    // A web site elsewhere can have a name that leads here; it must not read what is confidential.
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let named = request.uri().host().is_none_or(is_own_host);
    (!named || !host.is_some_and(is_own_host)).then_some((StatusCode::MISDIRECTED_REQUEST, OTHER_NAME))
}

async fn found(request: &Request<Incoming>, newest: Newest, is_head: bool) -> Response<Sent> {
    let (path, query) =
        (request.uri().path().to_owned(), request.uri().query().unwrap_or_default().to_owned());
    if path == "/_klarplan/nyt" {
        return stream(&query, newest);
    }
    let shown = newest.borrow().clone();
    // Making a page is work; others are answered meanwhile.
    let made = spawn_blocking(move || (answer(&shown, &path, &query), policy_of(&path))).await;
    let Ok((Answer { status, kind, body, location }, policy)) = made else {
        return plain(StatusCode::INTERNAL_SERVER_ERROR, "text/plain; charset=utf-8", Sent::Whole(None));
    };
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let length = body.len();
    let body = if is_head || body.is_empty() { None } else { Some(Bytes::from(body)) };
    let mut response = plain(status, kind, Sent::Whole(body));
    if is_head {
        response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    if let Ok(policy) = HeaderValue::try_from(policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if let Some(location) = location.and_then(|to| HeaderValue::try_from(to).ok()) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}

fn plain(status: StatusCode, kind: &'static str, body: Sent) -> Response<Sent> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    let said: [(HeaderName, &'static str); 6] = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-store"),
        // Pages have another.
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    for (name, value) in said {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// The news for one open page: that it is another now, or that other findings stand. The page says which
/// version it has, so that nothing is lost while it was away.
fn stream(query: &str, mut newest: Newest) -> Response<Sent> {
    let get = |name| parameter(query, name).unwrap_or_default();
    let (address, has, mut findings) = (get("side"), get("aftryk"), get("fund"));
    let (sender, receiver) = mpsc::channel(8);
    tokio::spawn(async move {
        // Said at once, so that the browser knows the stream is there.
        if sender.send(Bytes::from_static(b"retry: 500\n\n")).await.is_err() {
            return;
        }
        loop {
            let shown = newest.borrow_and_update().clone();
            let (state, path) = (Arc::clone(&shown), address.clone());
            let Ok(print) = spawn_blocking(move || print_of(&state, &path)).await else { return };
            let mut news = String::new();
            if shown.panel.print != findings {
                findings.clone_from(&shown.panel.print);
                news = format!("event: fund\ndata: {}\ndata: {}\n\n", shown.panel.print, shown.panel.html);
            }
            if print != has {
                news = format!("event: side\nid: {}\ndata: {print}\n\n", shown.number);
            }
            if !news.is_empty() && sender.send(Bytes::from(news)).await.is_err() {
                return;
            }
            loop {
                match tokio::time::timeout(ALIVE, newest.changed()).await {
                    Ok(Ok(())) => break,
                    Ok(Err(_)) => return,
                    Err(_) => {
                        if sender.send(Bytes::from_static(b": her\n\n")).await.is_err() {
                            return;
                        }
                    }
                }
            }
        }
    });
    plain(StatusCode::OK, "text/event-stream; charset=utf-8", Sent::Stream(receiver))
}
