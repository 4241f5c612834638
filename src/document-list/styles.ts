import {css} from '../shared/view/template-element.js';

export const styles = css``;
