/* The script of message.html: writes into it what its address says behind the `#`. */
const place = document.getElementById("message");
// Excel adds to the address, on some systems behind the text.
const [text] = window.location.hash.slice(1).split(/[?&]/);
if (place !== null) place.textContent = decodeURIComponent(text);

// A script without imports, checked as a module.
export {};
