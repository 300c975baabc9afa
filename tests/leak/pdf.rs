//! A small writer of PDF files.

use lopdf::{Dictionary, Document, Object, Stream, dictionary};

pub struct Pdf {
    pub document: Document,
    pages: lopdf::ObjectId,
    page: lopdf::ObjectId,
}

impl Pdf {
    /// One page with this content; `F1` is Helvetica, `F2` a font whose signs a table tells.
    pub fn new(content: &str) -> Self {
        let mut document = Document::with_version("1.5");
        let pages = document.new_object_id();
        let plain = document.add_object(dictionary! {
            "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding",
        });
        let map = document.add_object(Stream::new(Dictionary::new(), MAP.as_bytes().to_vec()));
        let told = document.add_object(dictionary! {
            "Type" => "Font", "Subtype" => "Type0", "BaseFont" => "X", "Encoding" => "Identity-H",
            "ToUnicode" => map, "DescendantFonts" => vec![],
        });
        let untold = document.add_object(dictionary! {
            "Type" => "Font", "Subtype" => "Type0", "BaseFont" => "Y", "Encoding" => "Identity-H",
            "DescendantFonts" => vec![],
        });
        let mut stream = Stream::new(Dictionary::new(), content.as_bytes().to_vec());
        stream.compress().unwrap();
        let content = document.add_object(stream);
        let page = document.add_object(dictionary! {
            "Type" => "Page", "Parent" => pages, "Contents" => content,
            "Resources" => dictionary! { "Font" => dictionary! { "F1" => plain, "F2" => told, "F3" => untold } },
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        });
        document.objects.insert(
            pages,
            Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }),
        );
        let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        document.trailer.set("Root", catalog);
        Self { document, pages, page }
    }

    /// Adds an object that the catalog names.
    pub fn with(mut self, key: &str, object: impl Into<Object>) -> Self {
        let id = self.document.add_object(object.into());
        let root = self.document.trailer.get(b"Root").unwrap().as_reference().unwrap();
        self.document.get_dictionary_mut(root).unwrap().set(key, id);
        self
    }

    pub fn titled(mut self, title: &str) -> Self {
        let info = self.document.add_object(dictionary! { "Title" => Object::string_literal(title) });
        self.document.trailer.set("Info", info);
        self
    }

    /// Adds something to the page itself.
    pub fn on_page(mut self, key: &str, object: impl Into<Object>) -> Self {
        let page = self.page;
        self.document.get_dictionary_mut(page).unwrap().set(key, object.into());
        self
    }

    /// A page that is one picture.
    pub fn scanned() -> Self {
        let mut pdf = Self::new("q 595 0 0 842 0 0 cm /Im1 Do Q");
        let image = Stream::new(
            dictionary! { "Type" => "XObject", "Subtype" => "Image", "Width" => 1, "Height" => 1, "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8 },
            vec![0],
        );
        let image = pdf.document.add_object(image);
        let resources = dictionary! { "XObject" => dictionary! { "Im1" => image } };
        let page = pdf.page;
        pdf.document.get_dictionary_mut(page).unwrap().set("Resources", resources);
        pdf
    }

    pub fn bytes(mut self) -> Vec<u8> {
        assert!(self.document.get_object(self.pages).is_ok());
        let mut bytes = Vec::new();
        self.document.save_to(&mut bytes).unwrap();
        bytes
    }
}

/// Text as one line of a page.
pub fn line(text: &str) -> String {
    format!("BT /F1 12 Tf 50 700 Td ({text}) Tj ET\n")
}

/// Signs of `F2`: each is the character's own code plus one.
pub fn told(text: &str) -> String {
    text.chars().map(|c| format!("{:04x}", u32::from(c) + 1)).collect()
}

const MAP: &str = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /X def\n/CMapType 2 def\n\
1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n1 beginbfrange\n<0021> <007f> <0020>\nendbfrange\nendcmap\n\
CMapName currentdict /CMap defineresource pop\nend\nend\n";
