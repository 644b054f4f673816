// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTranslator } from '../../lib/i18n/index.ts';
import { pictureRefusals } from '../../lib/report/index.ts';
import { samplePicture } from '../../tests/fixtures/reports/filing/page-picture.ts';
import { PagePictureView } from './PagePictureView.tsx';
import type { PictureState } from './report-view.ts';

afterEach(cleanup);
URL.createObjectURL = () => 'blob:picture';
URL.revokeObjectURL = () => undefined;

const onTakeOut = vi.fn<() => void>();
const view = (state: PictureState) => (
  <PagePictureView state={state} timeZone="Europe/Paris" onTakeOut={onTakeOut} translator={createTranslator('fr')} />
);
const taken = { kind: 'taken', picture: samplePicture(), kept: 'yes' } as const;

describe('PagePictureView', () => {
  it('shows the picture with its moment and address, and takes it out; the focus goes to the words that say so', async () => {
    const { rerender, container } = render(view(taken));
    expect(screen.getByRole('img', { name: 'Image de la page du portail' }).getAttribute('src')).toBe('blob:picture');
    expect(container.textContent).toContain('20 nov. 2026, 10:31');
    expect(container.textContent).toContain('https://portail-exemple.test/pages/accueil/');
    await userEvent.click(screen.getByRole('button', { name: 'Retirer l’image de la page' }));
    expect(onTakeOut).toHaveBeenCalledOnce();
    rerender(view({ kind: 'taken-out' }));
    expect(screen.queryByRole('img')).toBeNull();
    expect(document.activeElement?.textContent).toContain('ne sera pas dans le dossier ZIP');
  });

  it('says where it could not be kept', () => {
    render(view({ ...taken, kept: 'failed' }));
    expect(screen.getByRole('alert').textContent).toContain('exportez le dossier ZIP');
  });

  it.each(pictureRefusals)('says in words why there is none: %s', (reason) => {
    render(view({ kind: 'refused', reason }));
    expect(screen.getByRole('alert').textContent).toMatch(/image de la page n’a.*Le rapport est complet/);
    expect(screen.queryByRole('img')).toBeNull();
  });
});
