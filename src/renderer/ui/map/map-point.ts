/** A school on the map, in degrees (WGS 84). */
export interface MapPoint {
  readonly slug: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** In the reader's language; undefined where none is known. */
  readonly town?: string | undefined;
}
