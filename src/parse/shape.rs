//! What the schema of a kind allows at each place, gathered once through `$ref`, `anyOf`, `oneOf` and `allOf`.

use crate::model::{Kind, Scalar, Words};
use crate::schema::{schema, target};
use serde_json::Value as Json;
use std::collections::HashMap;
use std::sync::OnceLock;

/// What may stand at a place.
#[derive(Debug, Default)]
pub(super) struct Shape {
    pub null: bool,
    pub object: Option<Object>,
    pub array: Option<Array>,
    /// The format of a single value, where one may stand; empty where it has none.
    pub scalar: Option<&'static str>,
    /// The values to choose from, where there are such.
    pub choices: Vec<&'static str>,
}

/// Keys with values.
#[derive(Debug, Default)]
pub(super) struct Object {
    /// The keys in the schema's order.
    pub keys: Vec<&'static str>,
    properties: HashMap<&'static str, Place>,
    /// Keys that must be there, with what they are.
    pub required: Vec<(&'static str, &'static str)>,
    others: Option<Place>,
}

/// A list.
#[derive(Debug)]
pub(super) struct Array {
    items: Option<Place>,
    pub least: usize,
}

#[derive(Clone, Copy, Debug)]
struct Place(usize);

/// The shapes of one kind.
#[derive(Debug)]
pub(super) struct Shapes(Vec<Shape>);

impl Shapes {
    /// The shapes of the facts of this kind.
    pub(super) fn of(kind: Kind) -> &'static Self {
        static MADE: [OnceLock<Shapes>; Kind::ALL.len()] = [const { OnceLock::new() }; Kind::ALL.len()];
        let at = Kind::ALL.iter().position(|k| *k == kind).unwrap_or_default();
        MADE[at].get_or_init(|| {
            let root = schema(kind).as_value();
            let mut making = Making { root, known: HashMap::new(), shapes: Vec::new() };
            making.place(root);
            Self(making.shapes)
        })
    }

    /// What the facts are as a whole.
    pub(super) fn root(&self) -> &Shape {
        &self.0[0]
    }

    /// What stands under `key`.
    pub(super) fn property(&self, object: &Object, key: &str) -> Option<&Shape> {
        object.properties.get(key).map(|place| &self.0[place.0])
    }

    /// What stands under keys that whoever writes the file chooses.
    pub(super) fn other(&self, object: &Object) -> Option<&Shape> {
        object.others.map(|place| &self.0[place.0])
    }

    /// What a list is a list of.
    pub(super) fn item(&self, array: &Array) -> Option<&Shape> {
        array.items.map(|place| &self.0[place.0])
    }
}

impl Shape {
    /// Whether text for people stands there.
    pub(super) fn is_words(&self) -> bool {
        self.scalar == Some(<Words as Scalar>::FORMAT)
    }
}

struct Making {
    root: &'static Json,
    /// The places that have a shape, by their address in the schema: it may lead back to itself.
    known: HashMap<*const Json, Place>,
    shapes: Vec<Shape>,
}

/// The parts of a schema that say what one place is.
#[derive(Default)]
struct Parts {
    shape: Shape,
    object: Option<&'static Json>,
    array: Option<&'static Json>,
}

impl Making {
    fn place(&mut self, schema: &'static Json) -> Place {
        if let Some(place) = self.known.get(&std::ptr::from_ref(schema)) {
            return *place;
        }
        let place = Place(self.shapes.len());
        self.known.insert(schema, place);
        self.shapes.push(Shape::default());
        let mut parts = Parts::default();
        self.gather(schema, &mut parts);
        let mut shape = parts.shape;
        shape.object = parts.object.map(|schema| self.object(schema));
        shape.array = parts.array.map(|schema| Array {
            items: schema.get("items").map(|items| self.place(items)),
            least: schema
                .get("minItems")
                .and_then(Json::as_u64)
                .and_then(|least| usize::try_from(least).ok())
                .unwrap_or(0),
        });
        self.shapes[place.0] = shape;
        place
    }

    fn object(&mut self, schema: &'static Json) -> Object {
        let properties = schema.get("properties").and_then(Json::as_object);
        let mut object = Object::default();
        for (key, property) in properties.into_iter().flatten() {
            object.keys.push(key);
            object.properties.insert(key, self.place(property));
        }
        let others = schema.get("additionalProperties").filter(|o| o.is_object());
        object.others = others.map(|others| self.place(others));
        let required = schema.get("required").and_then(Json::as_array).into_iter().flatten();
        object.required = required
            .filter_map(Json::as_str)
            .map(|key| {
                let what = properties.and_then(|p| p.get(key)).and_then(|p| p.get("description"));
                let what = what.and_then(Json::as_str).unwrap_or_default();
                (key, what.split(" (EN:").next().unwrap_or(what))
            })
            .collect();
        object
    }

    fn gather(&self, schema: &'static Json, parts: &mut Parts) {
        if let Some(reference) = schema.get("$ref").and_then(Json::as_str) {
            if let Some(target) = target(self.root, reference) {
                self.gather(target, parts);
            }
            return;
        }
        for branches in ["anyOf", "oneOf", "allOf"] {
            for branch in schema.get(branches).and_then(Json::as_array).into_iter().flatten() {
                self.gather(branch, parts);
            }
        }
        let shape = &mut parts.shape;
        if let Some(choice) = schema.get("const").and_then(Json::as_str) {
            shape.choices.push(choice);
        }
        for choice in schema.get("enum").and_then(Json::as_array).into_iter().flatten() {
            match choice {
                Json::String(s) => shape.choices.push(s),
                Json::Null => shape.null = true,
                _ => {}
            }
        }
        if schema.get("const").is_some() {
            return;
        }
        let types = match schema.get("type") {
            Some(Json::String(one)) => vec![one.as_str()],
            Some(Json::Array(many)) => many.iter().filter_map(Json::as_str).collect(),
            _ => Vec::new(),
        };
        let format = schema.get("format").and_then(Json::as_str);
        for name in types {
            match name {
                "null" => shape.null = true,
                "object" => parts.object = Some(schema),
                "array" => parts.array = Some(schema),
                _ => shape.scalar = Some(format.unwrap_or_default()),
            }
        }
        if format.is_some() && shape.scalar.is_none() {
            shape.scalar = format;
        }
    }
}
