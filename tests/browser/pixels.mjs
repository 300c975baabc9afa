// What a photograph of part of a page shows, where computed styles could say one thing and the screen another.

/** The greatest contrast between two colours that each fill a hundredth or more of the part. */
export async function spread(tab, clip) {
  const png = await tab.page.screenshot({ clip, animations: 'disabled' });
  const colours = await (await tab.desk()).evaluate(count, png.toString('base64'));
  let most = 1;
  for (const a of colours) for (const b of colours) most = Math.max(most, contrast(a, b));
  return most;
}

/** The colours of a picture; evaluated on an empty page of its own, where no policy forbids the picture. */
async function count(base64) {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, image.width, image.height);
  const counts = new Map();
  for (let i = 0; i < data.length; i += 4) {
    const key = (data[i] << 16) | (data[i + 1] << 8) | data[i + 2];
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = data.length / 4 / 100;
  return [...counts].filter(([, n]) => n >= least).map(([key]) => [key >> 16, (key >> 8) & 255, key & 255]);
}

const light = (rgb) => {
  const [r, g, b] = rgb.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

function contrast(a, b) {
  const [dark, bright] = [light(a), light(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}
